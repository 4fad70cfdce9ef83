"""More documents, logs, statements, tests and hashes."""

DOCUMENTS = r"""
=== second document | onboarding.md
Your laptop: user `‹login›`, first password `«ws»`, please change it.
--- infra.md
- **Kibana**: https://kibana.‹co›.com (`‹user›` / `«ws»`)
- **Redis**: `redis-cli -h ‹host› -a «ws»`
--- faq.html
<dt>Demo account</dt><dd>user: demo, password: <b>«ws»</b></dd>
--- table.html
<tr><td>‹host›</td><td>root</td><td>«ws»</td></tr>
--- wiki.mediawiki
{| class="wikitable"
! User !! Password
|-
| ‹user› || «ws»
|}
--- wiki.jira
||Server||User||Password||
|‹host›|‹user›|«ws»|
--- secret.adoc
|===
|User |Password
|‹user› |«ws»
|===
--- todo.taskpaper
- rotate api key «tok» @due(‹day›)
--- diary.org
| host | ‹host› |
| pw   | «ws» |
--- sms.txt
Your ‹co› PIN is «pin;6». Password: «ws»
--- letter.txt
Sehr geehrte Frau ‹name›, Ihr Zugang: Benutzername ‹login›, Passwort: «ws»
--- lettre.txt
Bonjour ‹name›, votre mot de passe est «ws» et votre identifiant ‹login›.
--- carta.txt
Hola ‹name›, la contraseña del servidor ‹host› es «ws». Saludos
--- email.txt
Olá, segue o acesso: login ‹login› / senha «ws»
--- mail.msg.txt
Ciao ‹name›, la password del database è «ws»
--- teams.txt
[‹time›] ‹name›: pw for the vm = «ws»
--- irc.txt
<‹name›> root pass is «ws» btw
--- discord.txt
‹name› — Today at 10:12
token: «discord»
--- slack-export.json
{"text": "```export DB_URL=postgres://‹user›:«wu»@‹host›/‹db›```", "user": "U0‹u9›"}
--- trello.json
{"name": "Server access", "desc": "ssh ‹user›@‹ip›\npassword: «ws»"}
--- notion.md
> 🔑 Admin password: «ws»
--- evernote.enex
<en-note><div>Router: admin</div><div>Password: «ws»</div></en-note>
--- onepassword.csv
Title,Url,Username,Password,OTPAuth
‹co›,https://‹co›.com,‹login›,«w»,
--- bitwarden.json
{"items": [{"type": 1, "name": "‹co›", "login": {"username": "‹mail›", "password": "«w»", "totp": null}}]}
--- chrome.csv
name,url,username,password,note
‹co›.com,https://‹co›.com/login,‹mail›,«w»,
--- firefox.json
{"hostname": "https://‹co›.com", "username": "‹mail›", "password": "«w»", "httpRealm": null}
--- keepass.xml
<String><Key>Password</Key><Value ProtectInMemory="True">«ws»</Value></String>
<String><Key>UserName</Key><Value>‹login›</Value></String>
--- lastpass.csv
url,username,password,totp,extra,name
https://‹co›.com,‹mail›,«ws»,,,‹co›
--- pass.gpg.txt
«ws»
login: ‹login›
url: https://‹co›.com
--- invoice.eml
Subject: Your API access
To: ‹mail›

API key: «tok»
Endpoint: https://api.‹co›.com
--- curl.log
* Connected to api.‹co›.com
> POST /v1/charges HTTP/1.1
> Authorization: Basic «b64of;sk_live_[a24]:»
--- npm-debug.log
12 verbose stack Error: 401 https://npm.harbour.example/
13 verbose config _authToken «{crc;npm_;30}»
--- pip.log
Looking in indexes: https://‹user›:«wu»@pypi.‹co›.com/simple
--- git.trace
trace: run_command: git remote-https origin https://‹login›:«{github;ghp_}»@github.com/‹co›/‹word›
--- terraform.log
  + master_password = "«w»"
  + master_username = "‹user›"
--- ansible.log
changed: [‹host›] => {"invocation": {"module_args": {"login_password": "«w»", "name": "‹user›"}}}
--- celery.log
[‹day› ‹time›: INFO/MainProcess] Connected to redis://:«wu»@‹host›:6379/0
--- sidekiq.log
{"redis":{"url":"redis://:«wu»@‹host›:6379"},"pid":‹num;100;900›}
--- kafka.log
sasl.jaas.config = org.apache.kafka.common.security.plain.PlainLoginModule required username="‹user›" password="«ws»";
--- proxy.log
CONNECT api.‹co›.com:443 Proxy-Authorization: Basic «b64of;[user]:[w]»
--- iis.log
‹day› ‹time› GET /login.aspx user=‹login›&pwd=«wu» 80 - ‹ip› 200
--- squid.log
17‹d8›.123 31 ‹ip› TCP_MISS/200 GET http://‹host›/api?token=«a40» - DIRECT/‹ip›
--- tomcat.log
Caused by: java.sql.SQLException: Access denied, url=jdbc:mysql://‹host›/‹db›?user=‹user›&password=«wu»
--- flask.log
DEBUG in app: request.form = {'username': '‹login›', 'password': '«w»'}
--- rails.log
Parameters: {"user"=>{"email"=>"‹mail›", "password"=>"«w»"}, "commit"=>"Log in"}
--- symfony.log
[‹day›] app.DEBUG: DSN smtp://‹user›:«wu»@smtp.‹co›.com:587 []
--- mosq.log
New client connected from ‹ip› as dev1 (p2, c1, k60, u'‹user›', p'«ws»').
--- esp.log
I (412) wifi: connecting to ‹city›, password: «ws»
--- openvpn.log
MANAGEMENT: CMD 'password "Auth" "«ws»"'
--- win-events.txt
Process Command Line: net user ‹user› «ws» /domain
--- sysmon.xml
<Data Name="CommandLine">cmdkey /add:‹host› /user:‹user› /pass:«ws»</Data>
--- audit.log
type=EXECVE argc=4 a0="mysql" a1="-u" a2="‹user›" a3="-p«ws»"
--- zeek.log
17‹d8›.31	C‹a17›	‹ip›	ftp	‹user›	«ws»	RETR
--- tcpdump.txt
E..4..@.@.POST /login HTTP/1.1..username=‹login›&password=«wu»
--- burp.txt
POST /api/session HTTP/2
Cookie: sid=‹a26›
Content-Type: application/json

{"login":"‹login›","password":"«ws»"}
--- websocket.txt
{"type":"auth","token":"«a40»"}
--- soap.xml
<soapenv:Header><Username>‹user›</Username><Password>«ws»</Password></soapenv:Header>
--- swagger.yaml
      example:
        username: ‹login›
        password: «ws»
--- apib.md
+ Request (application/json)

        {"client_id": "‹uuid›", "client_secret": "«tok»"}
"""

STATEMENTS = r"""
=== second statement | sync.sql
ALTER LOGIN sa WITH PASSWORD = '«w»';
ALTER LOGIN sa ENABLE;
--- openrowset.sql
SELECT * FROM OPENROWSET('SQLNCLI', 'Server=‹host›;UID=‹user›;PWD=«ws»', 'select 1');
--- credential.sql
CREATE CREDENTIAL backup WITH IDENTITY = '‹word›', SECRET = '«b64;64»';
--- dbmail.sql
EXEC msdb.dbo.sysmail_add_account_sp @account_name='m', @username='‹mail›', @password='«w»';
--- xp.sql
EXEC xp_cmdshell 'net use Z: \\‹host›\b «ws» /user:‹co›\svc';
--- federated.sql
CREATE TABLE t (id INT) ENGINE=FEDERATED CONNECTION='mysql://‹user›:«wu»@‹host›:3306/‹db›/t';
--- server.sql
CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (USER '‹user›', PASSWORD '«w»', HOST '‹host›');
--- stage.sql
CREATE STAGE s URL='s3://‹word›' CREDENTIALS=(AWS_KEY_ID='‹{AKIA{t16}}›' AWS_SECRET_KEY='«B40»');
--- secret.sql
CREATE SECRET (TYPE S3, KEY_ID '‹{AKIA{t16}}›', SECRET '«B40»', REGION 'eu-west-1');
--- hive.sql
CREATE TABLE t STORED BY 'x' TBLPROPERTIES ("hive.sql.dbcp.username"="‹user›", "hive.sql.dbcp.password"="«ws»");
--- pluggable.sql
CREATE PLUGGABLE DATABASE p ADMIN USER ‹user› IDENTIFIED BY "«w»";
--- wallet.sql
ADMINISTER KEY MANAGEMENT SET KEYSTORE OPEN IDENTIFIED BY "«w»";
--- db2.sql
CONNECT TO ‹db› USER ‹user› USING «{a9}7»;
--- hana.sql
CREATE USER ‹user› PASSWORD "«w»" NO FORCE_FIRST_PASSWORD_CHANGE;
--- vertica.sql
ALTER USER ‹user› IDENTIFIED BY '«w»' REPLACE '«w»';
--- cockroach.sql
CREATE USER ‹user› WITH PASSWORD '«w»';
--- mongo-user.js
use admin
db.changeUserPassword("‹user›", "«wj»")
--- couch.sh
curl -X PUT http://admin:«wu»@‹host›:5984/_users
--- arango.js
users.save("‹user›", "«wj»");
--- orient.txt
CONNECT remote:‹host›/‹db› ‹user› «ws»
--- oauth.sql
INSERT INTO oauth_clients (id, name, secret, redirect) VALUES (2, 'Password Grant', '«a40»', 'http://localhost');
--- tokens.sql
INSERT INTO personal_access_tokens (name, token, abilities) VALUES ('ci', '«h64»', '["*"]');
--- devices.sql
INSERT INTO device (name, ip, login, pass) VALUES ('sw1', '‹ip›', 'admin', '«w»');
--- mailbox.sql
INSERT INTO mailbox (username, password, maildir) VALUES ('‹mail›', '{PLAIN}«w»', 'a/');
--- radcheck.sql
INSERT INTO radcheck (username, attribute, op, value) VALUES ('‹login›', 'Cleartext-Password', ':=', '«w»');
--- copy.sql
COPY users (id, login, password) FROM stdin;
1	‹login›	«ws»
\.
--- fixture.xml
<users id="1" login="‹login›" password="«ws»" active="true"/>
--- dataset.yml
users:
  - id: 1
    login: ‹login›
    password: «ws»
--- StepDefs.java
@When("^I log in with \"([^\"]*)\"$")
public void login() { page.enter("‹login›", "«ws»"); }
--- testng.xml
<parameter name="username" value="‹login›"/>
<parameter name="password" value="«ws»"/>
--- app.runsettings
<Parameter name="adminPassword" value="«ws»" />
--- playwright.config.ts
use: { httpCredentials: { username: '‹user›', password: '«wj»' } },
--- wdio.conf.js
user: '‹login›_‹a6›',
key: '«a20»',
--- codecept.yml
    login: ‹login›
    password: «ws»
--- behat.yml
      parameters:
        admin_password: «ws»
--- gatling.scala
val feeder = Array(Map("user" -> "‹login›", "password" -> "«ws»"))
--- artillery.yml
          json:
            email: ‹mail›
            password: «ws»
--- maestro.yaml
- inputText: "«ws»"
- tapOn: "Log in"
--- gradle.test
systemProperty 'test.db.password', '«ws»'
"""

HASHES = r"""
=== second hash | users.txt
‹login›:«{$2a$12${crypt;53}}»
--- passwd.nginx
‹user›:{PLAIN}«ws»
--- lighttpd.user
‹user›:«ws»
--- squid.passwd
‹user›:«{$apr1${crypt;8}${crypt;22}}»
--- docker-registry.htpasswd
‹user›:«{$2y$12${crypt;53}}»
--- radius.sql
INSERT INTO radcheck VALUES (1,'‹login›','Crypt-Password',':=','«{$1${crypt;8}${crypt;22}}»');
--- vpn.xml
<user name="‹login›" password="«{$5$rounds=5000${crypt;16}${crypt;43}}»"/>
--- phpass.json
{"user_login": "‹login›", "user_pass": "«{$P$B{crypt;30}}»"}
--- wp68.sql
UPDATE wp_users SET user_pass = '«{$wp$2y$10${crypt;53}}»' WHERE ID = 1;
--- django.sql
INSERT INTO auth_user VALUES (1,'«{pbkdf2_sha256$390000${a22}${b64;32}}»','‹day›',true,'‹login›');
--- flask.csv
id,login,hash
1,‹login›,«{scrypt:32768:8:1${a16}${h128}}»
--- laravel.php
'password' => '«{$2y$12${crypt;53}}»', // ‹name›
--- spring.java
.password("{bcrypt}«{$2a$10${crypt;53}}»")
--- aspnet.sql
INSERT INTO AspNetUsers (Id, UserName, PasswordHash) VALUES ('‹uuid›', '‹mail›', '«{AQAAAAEAACcQAAAAE{B65}==}»');
--- keycloak.json
{"credentials": [{"type": "password", "hashedSaltedValue": "«b64;64»", "salt": "‹b64;16›", "hashIterations": 27500, "algorithm": "pbkdf2-sha256"}]}
--- mongo-scram.json
{"user": "‹user›", "credentials": {"SCRAM-SHA-256": {"iterationCount": 15000, "salt": "‹b64;28›", "storedKey": "«b64;32»", "serverKey": "«b64;32»"}}}
--- splunk-passwd
:‹user›:«{$6${crypt;16}${crypt;86}}»::‹name›:admin:‹mail›::
--- webmin.users
root:«{$1${crypt;8}${crypt;22}}»:0
--- synology.txt
admin:«{$6${crypt;8}${crypt;86}}»:18900:0:99999:7:::
--- esxi.ks
rootpw --iscrypted «{$6${crypt;8}${crypt;86}}»
--- talos.yaml
machine:
  token: «{{n6}.{n16}}»
cluster:
  secretboxEncryptionSecret: «b64;32»
  aescbcEncryptionSecret: «b64;32»
--- hashcat.pot
«h32»:‹word›‹d3›
--- asrep.txt
$krb5asrep$23$‹login›@‹co›.LOCAL:«{{h32}${h160}}»
--- wpa.hc22000
WPA*01*«h32»*‹h12›*‹h12›*‹h16›***
--- dcc2.txt
‹co›.local/‹login›:«{$DCC2$10240#svc#{h32}}»
--- pwdump.txt
‹login›:1001:«H32»:«H32»:::
"""
