"""Files of a home directory that hold credentials, in the form their tools write.

files(s, plant) yields (path, text); plant(kind, secret) marks a secret for the truth file.
"""

import base64
import json

NPM = ".".join(("registry", "npmjs", "org"))

import keys


def b64(text):
    return base64.b64encode(text.encode()).decode()


def jetbrains(password):
    """The reversible form of JetBrains' older settings: each character XOR 0xdfaa, as four hex digits."""
    return "".join("%04x" % (ord(c) ^ 0xDFAA) for c in password)


def dbeaver(password):
    """The reversible form of DBeaver's older data-sources file: XOR with a fixed text, then base64."""
    table = b"sdf@!#$verf^wv%6Fwe%$$#FFGwfsdefwfe135s$^H)dg"
    raw = password.encode() + b"\x00\x81"
    return base64.b64encode(bytes(c ^ table[i % len(table)] for i, c in enumerate(raw))).decode()


def gcp_key(s):
    return json.dumps(keys.BLOCKS["pkcs8-rsa"](s))[1:-1]


def files(s, plant):
    yield from shells_and_clients(s, plant)
    yield from package_registries(s, plant)
    yield from clouds(s, plant)
    yield from editors_and_transfer(s, plant)
    yield from mail_and_chat(s, plant)
    yield from key_files(s, plant)


def shells_and_clients(s, plant):
    p = s.plain_password
    yield ".netrc", f"""machine api.heroku.com
  login mara@harbourlane.io
  password {plant('heroku-key', s.uuid())}
machine ftp.harbourlane.io login deploy password {plant('password', p())}
machine build.corp.lan
login ci
password {plant('password', p())}
"""
    yield ".pgpass", f"""# hostname:port:database:username:password
db01.corp.lan:5432:orders:orders_rw:{plant('password', p())}
*:*:*:postgres:{plant('password', p())}
"""
    yield ".my.cnf", f"""[client]
user=root
password={plant('password', p())}
host=localhost

[mysqldump]
user = backup
password = "{plant('password', s.password())}"
"""
    yield ".git-credentials", f"""https://mara:{plant('token', s.github())}@github.com
https://ci:{plant('password', p())}@git.harbourlane.io
"""
    yield ".config/hub", f"""github.com:
- user: maralind
  oauth_token: {plant('token', s.hex(40))}
  protocol: https
"""
    yield ".config/gh/hosts.yml", f"""github.com:
    user: maralind
    oauth_token: {plant('token', 'gho_' + s.github()[4:])}
    git_protocol: ssh
"""
    yield ".config/glab-cli/config.yml", f"""git_protocol: ssh
hosts:
    gitlab.com:
        token: {plant('token', 'glpat-' + s.alnum(20))}
        api_host: gitlab.com
        user: maralind
"""
    yield ".bash_history", f"""ls -la
cd /srv/orders
mysql -u root -p{plant('password', p())} orders
export AWS_SECRET_ACCESS_KEY={plant('aws', s.aws_secret())}
curl -u admin:{plant('password', p())} http://localhost:9200/_cat/indices
sshpass -p {plant('password', p())} ssh root@10.20.30.41
git status
docker login -u mara -p {plant('password', p())} registry.harbourlane.io
psql postgresql://orders:{plant('password', p())}@db01.corp.lan/orders
exit
"""
    yield ".zsh_history", f""": 1650000001:0;cd src/portal
: 1650000042:0;export GITHUB_TOKEN={plant('token', s.github())}
: 1650000090:3;redis-cli -h cache.corp.lan -a {plant('password', p())} info
: 1650000133:0;ldapsearch -x -D cn=admin,dc=corp -w {plant('password', p())} -b dc=corp
: 1650000200:1;git push
"""
    yield ".bashrc", f"""# ~/.bashrc
export PATH="$HOME/bin:$PATH"
export EDITOR=vim
export NPM_TOKEN="{plant('token', s.npm())}"
export DB_PASSWORD='{plant('password', s.password())}'
alias ll='ls -la'
"""
    yield ".bash_profile", f"""source ~/.bashrc
export SLACK_BOT_TOKEN={plant('token', s.slack())}
export PGPASSWORD={plant('password', p())}
export http_proxy=http://mara:{plant('password', p())}@proxy.corp.lan:3128
"""
    yield ".tugboat", f"""---
authentication:
  access_token: {plant('token', s.hex(64))}
ssh:
  ssh_user: mara
  ssh_key_path: ~/.ssh/id_rsa
defaults:
  region: ams2
"""
    yield ".config/doctl/config.yaml", f"""access-token: {plant('token', 'dop_v1_' + s.hex(64))}
context: default
output: text
"""
    yield ".config/heroku/config.json", json.dumps({
        "HEROKU_API_KEY": plant("heroku-key", s.uuid()), "email": "mara@harbourlane.io"}, indent=2) + "\n"
    yield ".terraformrc", f"""credentials "app.terraform.io" {{
  token = "{plant('token', s.alnum(14) + '.atlasv1.' + s.alnum(67))}"
}}
"""
    yield ".vagrant.d/Vagrantfile", f"""Vagrant.configure("2") do |config|
  config.vm.box = "debian/bookworm64"
  config.ssh.username = "vagrant"
  config.ssh.password = "{plant('password', s.password())}"
end
"""


def package_registries(s, plant):
    p = s.plain_password
    yield ".npmrc", f"""registry=https://{NPM}/
//{NPM}/:_authToken={plant('token', s.npm())}
//npm.harbourlane.io/:_auth={plant('basic', b64('ci:' + p()))}
//npm2.harbourlane.io/:username=ci
//npm2.harbourlane.io/:_password={plant('base64-password', b64(s.password()))}
always-auth=true
"""
    yield ".pypirc", f"""[distutils]
index-servers =
    pypi
    internal

[pypi]
username = __token__
password = {plant('token', 'pypi-AgEIcHlwaS5vcmc' + s.base64url(120))}

[internal]
repository = https://pypi.harbourlane.io/
username = ci
password = {plant('password', p())}
"""
    yield ".gem/credentials", f"""---
:rubygems_api_key: {plant('token', 'rubygems_' + s.hex(48))}
"""
    yield ".cargo/credentials.toml", f"""[registry]
token = "{plant('token', 'cio' + s.alnum(32))}"

[registries.internal]
token = "{plant('token', s.alnum(36))}"
"""
    yield ".nuget/NuGet/NuGet.Config", f"""<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="internal" value="https://nuget.harbourlane.io/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <internal>
      <add key="Username" value="ci" />
      <add key="ClearTextPassword" value="{plant('password', s.password())}" />
    </internal>
  </packageSourceCredentials>
  <apikeys>
    <add key="https://nuget.harbourlane.io/" value="{plant('encrypted', s.base64(96))}" />
  </apikeys>
</configuration>
"""
    yield ".m2/settings.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <servers>
    <server>
      <id>releases</id>
      <username>deployment</username>
      <password>{plant('password', s.password())}</password>
    </server>
    <server>
      <id>gpg.passphrase</id>
      <passphrase>{plant('password', s.password())}</passphrase>
    </server>
  </servers>
</settings>
"""
    yield ".gradle/gradle.properties", f"""org.gradle.jvmargs=-Xmx2g
mavenUser=ci
mavenPassword={plant('password', p())}
signing.keyId={s.hex(8).upper()}
signing.password={plant('password', p())}
signing.secretKeyRingFile=/home/mara/.gnupg/secring.gpg
"""
    yield ".composer/auth.json", json.dumps({
        "http-basic": {"repo.magento.com": {"username": s.hex(32), "password": plant("key", s.hex(32))}},
        "github-oauth": {"github.com": plant("token", s.github())},
        "gitlab-token": {"gitlab.com": plant("token", "glpat-" + s.alnum(20))}}, indent=4) + "\n"
    yield ".bundle/config", f"""---
BUNDLE_PATH: "vendor/bundle"
BUNDLE_GEMS__CONTRIBSYS__COM: "{plant('key', s.hex(8) + ':' + s.hex(8))}"
BUNDLE_GEMS__HARBOURLANE__IO: "ci:{plant('password', p())}"
"""
    yield ".docker/config.json", json.dumps({"auths": {
        "https://index.docker.io/v1/": {"auth": plant("basic", b64("mara:" + p()))},
        "registry.harbourlane.io": {"auth": plant("basic", b64("ci:" + p()))}}}, indent="\t") + "\n"
    yield ".dockercfg", json.dumps({"quay.io": {
        "auth": plant("basic", b64("harbourlane+ci:" + s.alnum(64))), "email": ""}}) + "\n"
    yield ".config/containers/auth.json", json.dumps({"auths": {
        "quay.io": {"auth": plant("basic", b64("ops:" + p()))}}}, indent=2) + "\n"


def clouds(s, plant):
    yield ".aws/credentials", f"""[default]
aws_access_key_id = {plant('aws', s.aws_id())}
aws_secret_access_key = {plant('aws', s.aws_secret())}

[staging]
aws_access_key_id={plant('aws', s.aws_id())}
aws_secret_access_key={plant('aws', s.aws_secret())}
"""
    yield ".azure/accessTokens.json", json.dumps([{
        "tokenType": "Bearer", "expiresIn": 3599, "resource": "https://management.core.windows.net/",
        "accessToken": plant("jwt", s.jwt()), "refreshToken": plant("token", "0.AX" + s.base64url(180)),
        "userId": "mara@harbourlane.io", "_clientId": s.uuid()}], indent=2) + "\n"
    yield ".config/gcloud/application_default_credentials.json", json.dumps({
        "client_id": f"{s.number(12)}-{s.of('abcdefghijklmnopqrstuvwxyz0123456789', 32)}.apps.googleusercontent.com",
        "client_secret": plant("key", "GOCSPX-" + s.base64url(21)),
        "refresh_token": plant("token", "1//0" + s.base64url(72)), "type": "authorized_user"},
        indent=2) + "\n"
    yield "keys/hl-prod-service-account.json", f"""{{
  "type": "service_account",
  "project_id": "hl-prod",
  "private_key_id": "{s.hex(40)}",
  "private_key": "{plant('private-key', gcp_key(s))}",
  "client_email": "deployer@hl-prod.iam.gserviceaccount.com",
  "client_id": "{s.number(21)}",
  "token_uri": "https://oauth2.googleapis.com/token"
}}
"""
    yield ".boto", f"""[Credentials]
aws_access_key_id = {plant('aws', s.aws_id())}
aws_secret_access_key = {plant('aws', s.aws_secret())}
gs_oauth2_refresh_token = {plant('token', '1//0' + s.base64url(72))}

[Boto]
https_validate_certificates = True
"""
    yield ".s3cfg", f"""[default]
access_key = {plant('aws', s.aws_id())}
bucket_location = US
gpg_passphrase = {plant('password', s.plain_password())}
host_base = s3.amazonaws.com
secret_key = {plant('aws', s.aws_secret())}
use_https = True
"""
    yield ".config/rclone/rclone.conf", f"""[backup]
type = sftp
host = files.harbourlane.io
user = backup
pass = {plant('obscured', s.base64url(30))}

[s3]
type = s3
provider = Minio
access_key_id = {s.alnum(20)}
secret_access_key = {plant('key', s.alnum(40))}

[drive]
type = drive
token = {{"access_token":"{plant('token', 'ya29.a0' + s.base64url(140))}","token_type":"Bearer","refresh_token":"{plant('token', '1//0' + s.base64url(72))}","expiry":"2023-01-02T10:00:00Z"}}
"""
    yield ".kube/config", f"""apiVersion: v1
kind: Config
clusters:
- cluster:
    certificate-authority-data: {b64(keys.pem('CERTIFICATE', s.raw(600)))}
    server: https://10.20.30.40:6443
  name: prod
users:
- name: admin
  user:
    client-certificate-data: {b64(keys.pem('CERTIFICATE', s.raw(600)))}
    client-key-data: {plant('private-key', b64(keys.BLOCKS['rsa'](s)))}
- name: ci
  user:
    token: {plant('jwt', s.jwt())}
- name: legacy
  user:
    username: admin
    password: {plant('password', s.plain_password())}
current-context: prod
"""


def editors_and_transfer(s, plant):
    p = s.plain_password
    sftp = {"host": "files.harbourlane.io", "port": "22", "user": "deploy"}
    yield ".config/filezilla/sitemanager.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.63.1" platform="*nix">
\t<Servers>
\t\t<Server>
\t\t\t<Host>files.harbourlane.io</Host>
\t\t\t<Port>21</Port>
\t\t\t<Protocol>0</Protocol>
\t\t\t<User>deploy</User>
\t\t\t<Pass encoding="base64">{plant('base64-password', b64(s.password()))}</Pass>
\t\t\t<Logontype>1</Logontype>
\t\t</Server>
\t</Servers>
</FileZilla3>
"""
    yield ".config/filezilla/recentservers.xml", f"""<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>
<FileZilla3>
    <RecentServers>
        <Server>
            <Host>ftp.branch.lan</Host>
            <Port>21</Port>
            <User>web</User>
            <Pass>{plant('password', s.password())}</Pass>
        </Server>
    </RecentServers>
</FileZilla3>
"""
    yield ".config/filezilla/filezilla.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3>
    <Settings>
        <Setting name="FTP Proxy user">mara</Setting>
        <Setting name="FTP Proxy password">{plant('password', s.password())}</Setting>
        <Setting name="Proxy password">{plant('password', s.password())}</Setting>
    </Settings>
</FileZilla3>
"""
    yield "web/sftp-config.json", f"""{{
    // The tab key will cycle through the settings when first created
    "type": "sftp",
    "save_before_upload": true,
    "host": "files.harbourlane.io",
    "user": "deploy",
    "password": "{plant('password', s.password())}",
    //"port": "22",
    "remote_path": "/var/www/",
}}
"""
    yield "web/.ftpconfig", json.dumps(dict(sftp, protocol="sftp", **{
        "pass": plant("password", s.password()), "promptForPass": False, "remote": "/var/www",
        "passphrase": plant("password", s.password())}), indent=4) + "\n"
    yield "web/.remote-sync.json", json.dumps({
        "uploadOnSave": True, "hostname": "files.harbourlane.io", "transport": "scp", "username": "deploy",
        "password": plant("password", s.password()), "target": "/var/www"}, indent=2) + "\n"
    yield "web/.vscode/sftp.json", json.dumps(dict(sftp, name="prod", username="deploy",
        password=plant("password", s.password()), remotePath="/var/www", uploadOnSave=True),
        indent=4) + "\n"
    yield "web/.idea/WebServers.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="WebServers">
    <option name="servers">
      <webServer id="{s.uuid()}" name="prod" url="http://www.harbourlane.io">
        <fileTransfer host="files.harbourlane.io" port="22" password="{plant('obscured', jetbrains(s.password()))}" username="deploy" accessType="SFTP" />
      </webServer>
    </option>
  </component>
</project>
"""
    yield "web/.idea/dataSources.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="DataSourceManagerImpl" format="xml">
    <data-source source="LOCAL" name="orders" uuid="{s.uuid()}">
      <driver-ref>mysql.8</driver-ref>
      <jdbc-url>jdbc:mysql://db01.corp.lan:3306/orders?user=orders&amp;password={plant('password', p())}</jdbc-url>
      <user-name>orders</user-name>
      <user-password>{plant('obscured', jetbrains(s.password()))}</user-password>
    </data-source>
  </component>
</project>
"""
    yield "workspace/.dbeaver-data-sources.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<data-sources>
\t<data-source id="mysql-1" provider="mysql" driver="mysql8" name="orders" save-password="true">
\t\t<connection host="db01.corp.lan" port="3306" database="orders" url="jdbc:mysql://db01.corp.lan:3306/orders" user="orders" password="{plant('obscured', dbeaver(s.password()))}" type="dev"/>
\t</data-source>
</data-sources>
"""
    yield ".3T/robomongo/1.4.4/robo3t.json", json.dumps({"connections": [{
        "connectionName": "prod", "credentials": [{"databaseName": "admin", "enabled": True,
        "mechanism": "SCRAM-SHA-1", "userName": "root", "userPassword": plant("password", s.password())}],
        "serverHost": "mongo1.lan", "serverPort": 27017}]}, indent=4) + "\n"
    yield ".config/robomongo/0.9/robomongo.json", json.dumps({"connections": [{
        "serverHost": "10.20.30.44", "credentials": [{"userName": "shop",
        "userPassword": plant("password", s.password()), "databaseName": "shop"}]}]}, indent=4) + "\n"
    yield ".mozilla/firefox/ab12cd34.default/logins.json", json.dumps({"nextId": 2, "logins": [{
        "id": 1, "hostname": "https://portal.harbourlane.io", "formSubmitURL": "https://portal.harbourlane.io",
        "usernameField": "username", "passwordField": "password",
        "encryptedUsername": firefox_sdr(s), "encryptedPassword": plant("encrypted", firefox_sdr(s)),
        "guid": "{%s}" % s.uuid(), "encType": 1, "timesUsed": 4}],
        "note": "key4.db holds the key"}) + "\n"


def firefox_sdr(s):
    """The DER of NSS's secret decoder ring: key id, 3DES-CBC with IV, ciphertext."""
    key = keys.der(4, bytes.fromhex("f8000000000000000000000000000001"))
    algorithm = keys.der(0x30, bytes.fromhex("06082a864886f70d0307") + keys.der(4, s.raw(8)))
    return base64.b64encode(keys.der(0x30, key + algorithm + keys.der(4, s.raw(16)))).decode()


def mail_and_chat(s, plant):
    p = s.plain_password
    yield ".thunderbird/ef56ab78.default/logins.json", json.dumps({"nextId": 2, "logins": [{
        "id": 1, "hostname": "imap://mail.harbourlane.io", "httpRealm": "imap://mail.harbourlane.io",
        "encryptedUsername": firefox_sdr(s), "encryptedPassword": plant("encrypted", firefox_sdr(s)),
        "guid": "{%s}" % s.uuid(), "encType": 1}]}) + "\n"
    yield ".esmtprc", f"""hostname = smtp.harbourlane.io:587
username = "mara"
password = "{plant('password', s.password())}"
starttls = required
"""
    yield ".msmtprc", f"""defaults
auth           on
tls            on

account        work
host           mail.harbourlane.io
port           587
from           mara@harbourlane.io
user           mara
password       {plant('password', p())}
"""
    yield ".muttrc", f"""set imap_user = "mara@harbourlane.io"
set imap_pass = "{plant('password', s.password())}"
set smtp_url = "smtp://mara@mail.harbourlane.io:587/"
set smtp_pass = '{plant('password', s.password())}'
"""
    yield ".fetchmailrc", f"""set daemon 300
poll mail.harbourlane.io with proto IMAP
    user 'mara' there with password '{plant('password', s.password())}' is 'mara' here
    ssl
"""
    yield ".offlineimaprc", f"""[general]
accounts = Work

[Repository Remote]
type = IMAP
remotehost = mail.harbourlane.io
remoteuser = mara
remotepass = {plant('password', p())}
"""
    yield ".irssi/config", f"""servers = (
  {{
    address = "irc.libera.chat";
    chatnet = "libera";
    port = "6697";
    password = "{plant('password', s.password())}";
  }}
);
chatnets = {{
  libera = {{
    type = "IRC";
    sasl_mechanism = "PLAIN";
    sasl_username = "mara";
    sasl_password = "{plant('password', s.password())}";
    autosendcmd = "/^msg nickserv identify {plant('password', p())};wait 2000";
  }};
}};
"""
    yield ".weechat/irc.conf", f"""[server]
libera.addresses = "irc.libera.chat/6697"
libera.sasl_mechanism = plain
libera.sasl_username = "mara"
libera.sasl_password = "{plant('password', s.password())}"
libera.command = "/msg nickserv identify {plant('password', p())}"
"""
    yield ".purple/accounts.xml", f"""<?xml version='1.0' encoding='UTF-8' ?>
<account version='1.0'>
\t<account>
\t\t<protocol>prpl-irc</protocol>
\t\t<name>mara@irc.libera.chat</name>
\t\t<password>{plant('password', s.password())}</password>
\t\t<settings><setting name='port' type='int'>6697</setting></settings>
\t</account>
</account>
"""
    yield "bots/slackbot.json", json.dumps({"SLACK_BOT_TOKEN": plant("token", s.slack()),
        "signing_secret": plant("key", s.hex(32)), "channel": "#ops"}, indent=2) + "\n"
    yield "bots/ircbot.cfg", f"""[bot]
nick = hlbot
server = irc.libera.chat
nickserv_password = {plant('password', p())}
"""


def key_files(s, plant):
    def whole(kind):
        return plant("private-key", keys.BLOCKS[kind](s).rstrip("\n")) + "\n"
    yield ".ssh/id_rsa", whole("openssh-rsa")
    yield ".ssh/id_ed25519", whole("openssh-ed25519")
    yield ".ssh/id_dsa", whole("dsa")
    yield ".ssh/id_ecdsa", whole("ec")
    yield ".ssh/old_rsa", whole("rsa-encrypted")
    yield ".ssh/deploy.ppk", whole("ppk3")
    yield ".ssh/legacy.ppk", whole("ppk2")
    yield "tls/server.pem", keys.pem("CERTIFICATE", s.raw(700)) + whole("pkcs8-rsa")
    yield "tls/client.key", whole("pkcs8-encrypted")
    yield "gpg/secret.asc", whole("pgp")
    yield ".config/sops/age/keys.txt", ("# created: 2023-02-11T09:30:00Z\n# public key: age1"
        + s.of(keys.BECH32, 58) + "\n" + plant("private-key", keys.age(s)) + "\n")
    yield ".minisign/minisign.key", ("untrusted comment: minisign encrypted secret key\n"
        + plant("private-key", keys.minisign(s)) + "\n")
