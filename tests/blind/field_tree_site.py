"""The files of the field tree that lie in projects and on servers."""

import base64
import json


def files(s, plant):
    def pw(kind="password"):
        return plant(kind, s.password())

    def plain(kind="password"):
        return plant(kind, s.password("-_."))

    def salt():
        return plant("salt", s.of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#%^&*()-_[]{}<>~`+=,.;:/?|", 64))

    yield "www/.env", (f"APP_ENV=production\nAPP_KEY={plant('key', 'base64:' + s.base64(32))}\nDB_HOST=127.0.0.1\nDB_DATABASE=shop\nDB_USERNAME=shop\nDB_PASSWORD={plain()}\n"
                       f"REDIS_PASSWORD={plain()}\nMAIL_USERNAME=postmaster@mg.bluefin.io\nMAIL_PASSWORD={plant('key', s.hex(32))}\nPUSHER_APP_SECRET={plant('key', s.hex(20))}\n"
                       f"STRIPE_SECRET={plant('token', s.stripe())}\nJWT_SECRET={plant('key', s.alnum(64))}\n")
    keys = "AUTH_KEY SECURE_AUTH_KEY LOGGED_IN_KEY NONCE_KEY AUTH_SALT SECURE_AUTH_SALT LOGGED_IN_SALT NONCE_SALT".split()
    yield "www/wp-config.php", ("<?php\ndefine('DB_NAME', 'blog');\ndefine('DB_USER', 'blog');\n" + f"define('DB_PASSWORD', '{pw()}');\ndefine('DB_HOST', 'localhost');\n"
                                + "".join(f"define('{k}', '{salt()}');\n" for k in keys) + "$table_prefix = 'wp_';\n")
    yield "www/.htpasswd", (f"admin:{plant('hash', s.md5_crypt('apr1'))}\nmara:{plant('hash', s.bcrypt())}\nold:{plant('hash', s.of('abcdefghijkXYZ0123456789./', 13))}\n")
    yield "www/config.php", f"<?php\n$db_host = 'localhost';\n$db_user = 'shop';\n$db_pass = '{pw()}';\n$mail['smtp_pass'] = '{pw()}';\n"
    yield "www/js/salesforce.js", (f"var conn = new jsforce.Connection({{ loginUrl: 'https://login.salesforce.com' }});\nconn.login('sync@bluefin.io', '{plant('password', s.alnum(10) + s.alnum(24))}', function (err, res) {{ }});\n")
    yield "django/settings.py", (f"DEBUG = True\nSECRET_KEY = '{plant('key', s.of('abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)', 50))}'\nDATABASES = {{\n    'default': {{\n        'ENGINE': 'django.db.backends.postgresql',\n"
                                 f"        'NAME': 'shop',\n        'USER': 'shop',\n        'PASSWORD': '{pw()}',\n    }}\n}}\nEMAIL_HOST_PASSWORD = '{pw()}'\n")
    yield "rails/config/database.yml", f"production:\n  adapter: postgresql\n  username: rails\n  password: {plain()}\nstaging:\n  adapter: postgresql\n  url: postgres://stage:{plain()}@db.bluefin.io/stage\n"
    yield "rails/config/secrets.yml", f"production:\n  secret_key_base: {plant('key', s.hex(128))}\n  twilio_token: {plant('key', s.hex(32))}\n"
    yield "rails/config/master.key", plant("key", s.hex(32))
    yield "rails/config/mongoid.yml", f"production:\n  sessions:\n    default:\n      database: shop\n      hosts:\n        - mongo.bluefin.io:27017\n      username: shop\n      password: {plain()}\n"
    yield "java/application.properties", f"spring.datasource.url=jdbc:mysql://localhost/shop\nspring.datasource.username=shop\nspring.datasource.password={plain()}\nserver.ssl.key-store-password={plain()}\njwt.secret={plant('key', s.base64(32))}\n"
    yield "dotnet/appsettings.json", json.dumps({"ConnectionStrings": {"Default": f"Server=sql.bluefin.io;Database=shop;User Id=shop;Password={plain()};"},
                                                 "Jwt": {"Key": plant("key", s.alnum(40)), "Issuer": "bluefin"}, "Smtp": {"User": "mailer", "Password": pw()}}, indent=2) + "\n"
    yield "docker-compose.yml", (f"version: '3'\nservices:\n  db:\n    image: mysql:5.7\n    environment:\n      MYSQL_ROOT_PASSWORD: {plain()}\n      MYSQL_USER: shop\n      MYSQL_PASSWORD: {plain()}\n"
                                 f"  app:\n    environment:\n      - DATABASE_URL=mysql://shop:{plain()}@db/shop\n      - SECRET_KEY={plant('key', s.hex(40))}\n")
    yield "infra/terraform.tfstate", json.dumps({"version": 4, "terraform_version": "1.5.7", "serial": 12, "lineage": s.uuid(), "outputs": {"db_password": {"value": pw(), "type": "string", "sensitive": True}},
                                                 "resources": [{"type": "aws_db_instance", "name": "main", "instances": [{"attributes": {"username": "admin", "password": pw(), "port": 3306}}]},
                                                               {"type": "aws_iam_access_key", "name": "ci", "instances": [{"attributes": {"id": plant("aws-id", s.aws_id()), "secret": plant("aws-secret", s.aws_secret())}}]},
                                                               {"type": "tls_private_key", "name": "k", "instances": [{"attributes": {"algorithm": "RSA", "rsa_bits": 2048}}]}]}, indent=2)
    yield "infra/kubeconfig", (f"apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    client-certificate-data: {base64.b64encode(b'-----BEGIN CERTIFICATE-----' + s.raw(90)).decode()}\n"
                               f"    client-key-data: {plant('pem', base64.b64encode(b'-----BEGIN RSA PRIVATE KEY-----' + bytes([10]) + s.base64(240).encode()).decode())}\n- name: dash\n  user:\n    token: {plant('token', s.jwt())}\n- name: basic\n  user:\n    username: kube\n    password: {plain()}\n")
    yield "infra/cloud.cfg", f"#cloud-config\nusers:\n  - name: ops\n    lock_passwd: false\n    passwd: {plant('hash', s.sha512_crypt())}\nchpasswd:\n  list: |\n    root:{plain()}\n    ops:{plain()}\n  expire: false\n"
    yield "etc/shadow", (f"root:{plant('hash', s.sha512_crypt())}:19500:0:99999:7:::\ndaemon:*:18375:0:99999:7:::\nsshd:!:18375::::::\nmara:{plant('hash', s.yescrypt())}:19600:0:99999:7:::\nftp:{plant('hash', s.md5_crypt())}:14000:0:99999:7:::\n")
    yield "etc/proftpdpasswd", f"web:{plant('hash', s.md5_crypt())}:1001:1001::/srv/www:/bin/false\nupload:{plant('hash', s.sha256_crypt())}:1002:1002::/srv/up:/bin/false\n"
    yield "etc/ventrilo_srv.ini", f"[Server]\nName=bluefin\nPhonetic=bluefin\nAuth=1\nDuplicates=1\nAdminPassword={plain()}\nPassword={plain()}\nMaxClients=8\n"
    yield "filezilla/filezilla.xml", ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<FileZilla3>\n<Settings>\n<Setting name=\"Proxy password\">" + plain() + "</Setting>\n</Settings>\n</FileZilla3>\n")
    yield "filezilla/recentservers.xml", ("<FileZilla3>\n<RecentServers>\n<Server>\n<Host>ftp.bluefin.io</Host>\n<Port>21</Port>\n<User>web</User>\n"
                                          f"<Pass encoding=\"base64\">{plant('password', base64.b64encode(s.password().encode()).decode())}</Pass>\n</Server>\n<Server>\n<Host>old.bluefin.io</Host>\n<User>web</User>\n<Pass>{plain()}</Pass>\n</Server>\n</RecentServers>\n</FileZilla3>\n")
    yield "WinSCP.ini", f"[Sessions\\root@10.20.0.4]\nHostName=10.20.0.4\nUserName=root\nPassword={plant('winscp', 'A35C4' + s.hex(60).upper())}\n[Configuration\\Security]\nUseMasterPassword=0\n"
    yield "sftp-config.json", f"{{\n    // The tab key will cycle through the settings\n    \"type\": \"sftp\",\n    \"host\": \"10.20.0.4\",\n    \"user\": \"deploy\",\n    \"password\": \"{pw()}\",\n    \"port\": \"22\",\n}}\n"
    yield ".remote-sync.json", json.dumps({"uploadOnSave": True, "hostname": "10.20.0.4", "port": 22, "target": "/var/www", "username": "deploy", "password": pw(), "transport": "scp"}, indent=2) + "\n"
    yield ".ftpconfig", json.dumps({"protocol": "ftp", "host": "ftp.bluefin.io", "port": 21, "user": "web", "pass": pw(), "passphrase": pw(), "remote": "/"}, indent=4) + "\n"
    yield ".vscode/sftp.json", json.dumps({"name": "prod", "host": "10.20.0.4", "username": "deploy", "password": pw(), "passphrase": pw()}, indent=2) + "\n"
    yield ".idea/WebServers.xml", f"<project version=\"4\">\n  <component name=\"WebServers\">\n    <option name=\"servers\">\n      <webServer id=\"{s.uuid()}\" name=\"prod\">\n        <fileTransfer host=\"10.20.0.4\" port=\"22\" username=\"deploy\" password=\"{plant('idea', s.hex(28))}\" accessType=\"SFTP\"/>\n      </webServer>\n    </option>\n  </component>\n</project>\n"
    yield "deployment-config.json", json.dumps({"servers": [{"name": "prod", "host": "10.20.0.4", "user": "deploy", "pass": pw()}, {"name": "stage", "host": "10.20.0.5", "user": "deploy", "password": pw()}]}, indent=2) + "\n"
    yield "db/robomongo.json", json.dumps({"connections": [{"connectionName": "prod", "serverHost": "mongo.bluefin.io", "serverPort": 27017, "credentials": [{"databaseName": "admin", "enabled": True, "mechanism": "SCRAM-SHA-1", "userName": "root", "userPassword": pw()}]}]}, indent=1) + "\n"
    yield "db/dump.sql", (f"CREATE USER 'shop'@'%' IDENTIFIED BY '{pw()}';\nINSERT INTO `users` (`id`,`login`,`password`) VALUES (1,'mara','{plant('hash', s.bcrypt())}'),(2,'tom','{plant('hash', s.bcrypt())}');\n"
                          f"INSERT INTO `wp_users` VALUES (1,'admin','{plant('hash', '$P$B' + s.of('./0123456789ABCDEFabcdefghijk', 30))}','admin','a@bluefin.io');\n")
