"""The files of the field tree that lie in a home folder or belong to one person's tools."""

import base64
import json

import pem
from field_negatives import NPM


def files(s, plant):
    def pw(kind="password"):
        return plant(kind, s.password())

    def plain(kind="password"):
        return plant(kind, s.password("-_."))

    def basic(user):
        return plant("basic", base64.b64encode(f"{user}:{s.password()}".encode()).decode())

    yield ".bash_profile", ("# .bash_profile\n[ -f ~/.bashrc ] && . ~/.bashrc\nexport PATH=$PATH:$HOME/bin\n"
                            f"export AWS_ACCESS_KEY_ID={plant('aws-id', s.aws_id())}\nexport AWS_SECRET_ACCESS_KEY={plant('aws-secret', s.aws_secret())}\n"
                            f"export MAILCHIMP_API_KEY={plant('key', s.hex(32) + '-us12')}\nexport SLACK_API_TOKEN={plant('token', s.slack())}\n"
                            f"export GITHUB_TOKEN={plant('token', s.github())}\nexport HOMEBREW_GITHUB_API_TOKEN={plant('token', s.github())}\n")
    yield ".bashrc", ("case $- in *i*) ;; *) return;; esac\nHISTSIZE=1000\nalias ll='ls -alF'\n"
                      f"alias proddb='mysql -h 10.20.0.4 -u root -p{plain()} shop'\nexport PGPASSWORD={plain()}\nexport FTP_PASS='{pw()}'\n")
    yield ".bash_history", ("cd /var/www\nls -la\ngit pull\n"
                            f"mysql -u root -p{plain()} -e 'show processlist'\ncurl -u deploy:{plain()} https://ci.bluefin.io/job/build\n"
                            f"sshpass -p {plain()} ssh admin@10.20.0.8\nexport HEROKU_API_KEY={plant('uuid', s.uuid())}\nexit\n")
    yield ".netrc", (f"machine api.heroku.com\n  login mara@bluefin.io\n  password {plant('uuid', s.uuid())}\nmachine git.heroku.com\n  login mara@bluefin.io\n"
                     f"  password {plant('uuid', s.uuid())}\nmachine ftp.bluefin.io login web password {plain()}\n")
    yield ".git-credentials", (f"https://mara:{plant('token', s.github())}@github.com\nhttps://mara.k:{plain()}@git.bluefin.io\n")
    yield ".npmrc", (f"registry=https://npm.bluefin.io/\n//{NPM}/:_authToken={plant('token', s.npm())}\n"
                     f"//npm.bluefin.io/:_authToken={plant('uuid', s.uuid())}\n_auth={basic('mara')}\nemail=mara@bluefin.io\n")
    yield ".pypirc", (f"[distutils]\nindex-servers =\n    pypi\n    internal\n\n[pypi]\nusername = mara\npassword = {pw()}\n\n"
                      f"[internal]\nrepository = https://pypi.bluefin.io/\nusername = ci\npassword = {plain()}\n")
    yield ".pgpass", (f"localhost:5432:*:postgres:{plain()}\ndb.bluefin.io:5432:orders:orders_rw:{plain()}\n")
    yield ".my.cnf", f"[client]\nuser = root\npassword = \"{pw()}\"\nhost = 10.20.0.4\n"
    yield ".esmtprc", f"identity \"mara@bluefin.io\"\nhostname smtp.bluefin.io:587\nusername \"mara\"\npassword \"{pw()}\"\nstarttls required\n"
    yield ".msmtprc", (f"defaults\ntls on\n\naccount gmail\nhost smtp.gmail.com\nport 587\nauth on\nuser mara.k@gmail.com\npassword {plant('password', s.of('abcdefghijklmnopqrstuvwxyz', 16))}\n\n"
                       f"account work\nhost mail.bluefin.io\nuser mara\npassword {plain()}\naccount default : work\n")
    yield ".s3cfg", (f"[default]\naccess_key = {plant('aws-id', s.aws_id())}\nsecret_key = {plant('aws-secret', s.aws_secret())}\nbucket_location = EU\n"
                     f"gpg_command = /usr/bin/gpg\ngpg_passphrase = {plain()}\nhost_base = s3.amazonaws.com\nuse_https = True\n")
    yield ".aws/credentials", (f"[default]\naws_access_key_id = {plant('aws-id', s.aws_id())}\naws_secret_access_key = {plant('aws-secret', s.aws_secret())}\n\n"
                               f"[staging]\naws_access_key_id={plant('aws-id', s.aws_id())}\naws_secret_access_key={plant('aws-secret', s.aws_secret())}\nregion=eu-west-1\n")
    yield ".docker/.dockercfg", json.dumps({"https://index.docker.io/v1/": {"auth": basic("marak"), "email": "mara@bluefin.io"}}, indent=2) + "\n"
    yield ".docker/config.json", json.dumps({"auths": {"registry.bluefin.io": {"auth": basic("ci")}, "quay.io": {"auth": basic("bluefin+ci")}},
                                             "HttpHeaders": {"User-Agent": "Docker-Client/20.10.7 (linux)"}}, indent="\t") + "\n"
    yield ".config/hub", f"github.com:\n- user: marak\n  oauth_token: {plant('token', s.hex(40))}\n  protocol: https\n"
    yield ".config/rclone/rclone.conf", (f"[gdrive]\ntype = drive\nclient_id = 202264815644.apps.googleusercontent.com\nclient_secret = {plant('key', 'GOCSPX-' + s.base64url(21))}\n"
                                         f"token = {{\"access_token\":\"{plant('token', 'ya29.' + s.base64url(120))}\",\"token_type\":\"Bearer\",\"expiry\":\"2025-03-01T10:00:00Z\"}}\n\n"
                                         f"[nas]\ntype = sftp\nhost = 10.0.0.9\nuser = mara\npass = {plant('password', s.base64url(29))}\n")
    yield ".tugboat", ("---\nauthentication:\n  access_token: " + plant("token", s.hex(64)) + "\nssh:\n  ssh_user: root\n  ssh_key_path: ~/.ssh/id_rsa\n  ssh_port: '22'\ndefaults:\n  region: nyc2\n")
    yield ".heroku/heroku.json", json.dumps({"HEROKU_EMAIL": "mara@bluefin.io", "HEROKU_API_KEY": plant("uuid", s.uuid()), "app": "bluefin-shop"}, indent=2) + "\n"
    yield ".mongorc.js", (f"var host = 'mongo.bluefin.io';\ndb = connect('mongo.bluefin.io:27017/admin');\ndb.auth('root', '{pw()}');\nDBQuery.shellBatchSize = 50;\n")
    yield ".ssh/id_rsa", plant("pem", pem.rsa(s.random).rstrip("\n")) + "\n"
    yield ".mozilla/firefox/x9.default/logins.json", json.dumps({"nextId": 2, "logins": [{
        "id": 1, "hostname": "https://mail.bluefin.io", "httpRealm": None, "formSubmitURL": "https://mail.bluefin.io", "usernameField": "user", "passwordField": "pass",
        "encryptedUsername": plant("nss", "MDIEEPgAAAAAAAAAAAAAAAAAAAEwFAYIKoZIhvcNAwcECA" + s.base64(23).rstrip("=")),
        "encryptedPassword": plant("nss", "MDoEEPgAAAAAAAAAAAAAAAAAAAEwFAYIKoZIhvcNAwcECA" + s.base64(29).rstrip("=")), "guid": "{" + s.uuid() + "}", "encType": 1}]})
    yield ".purple/accounts.xml", (f"<?xml version='1.0' encoding='UTF-8' ?>\n<account version='1.0'>\n\t<account>\n\t\t<protocol>prpl-jabber</protocol>\n\t\t<name>mara@jabber.bluefin.io/</name>\n"
                                   f"\t\t<password>{plain()}</password>\n\t</account>\n</account>\n")
    yield ".irssi/config", (f"servers = (\n  {{\n    address = \"irc.libera.chat\";\n    chatnet = \"libera\";\n    port = \"6697\";\n    password = \"{pw()}\";\n    use_tls = \"yes\";\n  }}\n);\n"
                            f"chatnets = {{\n  libera = {{\n    type = \"IRC\";\n    sasl_username = \"marak\";\n    sasl_password = \"{pw()}\";\n  }};\n}};\n")
    yield "keys/server.ppk", ("PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: imported-openssh-key\nPublic-Lines: 6\n"
                              + "\n".join(s.base64(48) for _ in range(6)) + "\nPrivate-Lines: 8\n" + "\n".join(plant("ppk", s.base64(48)) if i == 0 else s.base64(48) for i in range(8))
                              + f"\nPrivate-MAC: {s.hex(40)}\n")
    yield "keys/key.pem", plant("pem", pem.pkcs8(s.random).rstrip("\n")) + "\n"
    yield "passwd.txt", (f"wifi office: {plain()}\nrouter admin / {plain()}\nnas  user: mara  pass: {plain()}\nmail password = {plain()}\n")
