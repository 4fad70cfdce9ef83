"""SQL, directives without an operator, documents, chats, logs, tables and schedules; blocks as in harvest_forms.py."""

STATEMENTS = r"""
=== create user postgres | init.sql
CREATE ROLE {xuser} WITH LOGIN PASSWORD '⟦{hp}⟧';
CREATE DATABASE {xdb} OWNER {xuser};
GRANT ALL PRIVILEGES ON DATABASE {xdb} TO {xuser};
=== alter user postgres | rotate.sql
ALTER USER {xuser} WITH ENCRYPTED PASSWORD '⟦{hp}⟧' VALID UNTIL '2027-01-01';
=== create user mysql | grants.sql
-- users of the shop
CREATE USER '{xuser}'@'%' IDENTIFIED BY '⟦{hp}⟧';
GRANT SELECT, INSERT ON {xdb}.* TO '{xuser}'@'%';
FLUSH PRIVILEGES;
=== grant identified | old.sql
GRANT ALL ON {xdb}.* TO '{xuser}'@'localhost' IDENTIFIED BY '⟦{hp}⟧';
=== set password | pw.sql
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('⟦{hp}⟧');
=== mssql login | login.sql
USE master;
GO
CREATE LOGIN [{xuser}] WITH PASSWORD = N'⟦{hp}⟧', DEFAULT_DATABASE = [{xdb}], CHECK_POLICY = OFF;
GO
=== mssql master key | cert.sql
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '⟦{hp}⟧';
=== oracle user | ora.sql
CREATE USER {xuser} IDENTIFIED BY "⟦{hp}⟧" DEFAULT TABLESPACE users QUOTA UNLIMITED ON users;
=== oracle dblink | link.sql
CREATE DATABASE LINK {xdb}_link CONNECT TO {xuser} IDENTIFIED BY "⟦{hp}⟧" USING 'ORCL';
=== postgres fdw | fdw.sql
CREATE USER MAPPING FOR CURRENT_USER SERVER {xword} OPTIONS (user '{xuser}', password '⟦{hp}⟧');
=== dblink function | q.sql
SELECT * FROM dblink('host={xip} dbname={xdb} user={xuser} password=⟦{hplain}⟧', 'SELECT id FROM t') AS t(id int);
=== clickhouse user | ch.sql
CREATE USER {xuser} IDENTIFIED WITH sha256_password BY '⟦{hp}⟧';
=== snowflake user | sf.sql
CREATE USER {xuser} PASSWORD = '⟦{hp}⟧' DEFAULT_ROLE = REPORTER MUST_CHANGE_PASSWORD = FALSE;
=== snowflake stage | stage.sql
CREATE STAGE s URL='s3://{xco}-in/' CREDENTIALS=(AWS_KEY_ID='AKIA{t16}' AWS_SECRET_KEY='⟦{B40}⟧');
=== redshift copy | copy.sql
COPY {xdb} FROM 's3://{xco}/in.csv' CREDENTIALS 'aws_access_key_id=AKIA{t16};aws_secret_access_key=⟦{B40}⟧' CSV;
=== mongo createUser | init-mongo.js
db = db.getSiblingDB('{xdb}');
db.createUser({
  user: '{xuser}',
  pwd: '⟦{hp}⟧',
  roles: [{ role: 'readWrite', db: '{xdb}' }],
});
=== insert users clear | users.sql
INSERT INTO users (id, login, email, password, created_at) VALUES
  (1, 'admin', '{xmail}', '⟦{hp}⟧', '{xday}'),
  (2, '{xuser}', '{xmail}', '⟦{hp}⟧', '{xday}');
=== insert users bcrypt | dump.sql
LOCK TABLES `users` WRITE;
INSERT INTO `users` VALUES (1,'{xperson}','{xmail}','⟦$2y$10${crypt;53}⟧',NULL,'{xday} {xtime}');
UNLOCK TABLES;
=== wp_users dump | wp.sql
INSERT INTO `wp_users` VALUES (1,'{xuser}','⟦$P$B{crypt;30}⟧','{xuser}','{xmail}','','{xday} {xtime}','',0,'{xuser}');
=== wp_options insert | options.sql
INSERT INTO wp_options (option_name, option_value, autoload) VALUES ('smtp_password', '⟦{hp}⟧', 'yes');
=== copy auth_user | fixture.sql
COPY public.auth_user (id, password, username, email) FROM stdin;
1	⟦pbkdf2_sha256$600000${a22}${b64;32}⟧	{xuser}	{xmail}
\.
=== json fixture hash | users.json
[{"model":"auth.user","pk":1,"fields":{"username":"{xuser}","password":"⟦pbkdf2_sha256$390000${a22}${b64;32}⟧","email":"{xmail}"}}]
=== mysql native hash | grants-dump.sql
CREATE USER '{xuser}'@'%' IDENTIFIED BY PASSWORD '⟦*{H40}⟧';
=== argon2 in csv | members.csv
id,name,password_hash
17,{xperson},⟦$argon2id$v=19$m=65536,t=3,p=4${B22}${B43}⟧
=== ldif ssha | users.ldif
dn: uid={xuser},ou=people,dc={xco},dc=com
objectClass: inetOrgPerson
uid: {xuser}
cn: {xperson}
userPassword: ⟦{SSHA}{b64;24}⟧
=== ntlm dump | hashes.txt
Administrator:500:aad3b435b51404eeaad3b435b51404ee:⟦{h32}⟧:::
=== ansible user hash | users.yml
- name: create {xuser}
  ansible.builtin.user:
    name: {xuser}
    shell: /bin/bash
    password: "⟦$6${crypt;12}${crypt;86}⟧"
    groups: [sudo]
=== kickstart hash | ks.cfg
rootpw --iscrypted ⟦$6${crypt;16}${crypt;86}⟧
=== grub pbkdf2 | 40_custom
set superusers="root"
password_pbkdf2 root ⟦grub.pbkdf2.sha512.10000.{H128}.{H128}⟧
=== htdigest | .htdigest
{xuser}:Members:⟦{h32}⟧
=== prometheus web config | web.yml
basic_auth_users:
  {xuser}: ⟦$2y$12${crypt;53}⟧
=== traefik label | docker-compose.yml
services:
  proxy:
    image: traefik:v2.11
    labels:
      - "traefik.enable=true"
      - "traefik.http.middlewares.auth.basicauth.users={xuser}:⟦$$apr1$${a8}$${crypt;22}⟧"
=== rabbit definitions | definitions.json
{"rabbit_version":"3.12.1","users":[{"name":"{xuser}","password_hash":"⟦{b64;36}⟧","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}
=== werkzeug hash | users.py
USERS = {"{xuser}": "⟦scrypt:32768:8:1${a16}${h128}⟧"}
"""

DOCUMENTS = r"""
=== readme login | README.md
# {xco} portal

Runs on Node 20. Clone, `npm ci`, `npm start`.

## Staging

* URL: https://stage.{xco}.com
* User: {xmail}
* Password: ⟦{hp}⟧

Deployed from commit `{h40}`.
=== readme login slash | docs/access.md
Log in with `{xuser}` / `⟦{hp}⟧` at https://{xhost}.
=== readme table | docs/servers.md
| Host | User | Password | Note |
|------|------|----------|------|
| {xhost} | root | ⟦{hp}⟧ | old box |
| {xhost} | {xuser} | ⟦{hp}⟧ | api |
=== wiki textile | wiki/Zugaenge.textile
h2. Zugänge

* Server: {xhost}
* Benutzer: {xuser}
* Passwort: ⟦{hp}⟧
=== wiki french | acces.md
## Accès à la base

Identifiant : {xuser}
Mot de passe : ⟦{hp}⟧
=== wiki spanish | LEEME.md
Usuario: {xuser}
Contraseña: ⟦{hp}⟧
Servidor: {xip}
=== wiki norwegian | drift.md
Brukernavn: {xuser}
Passord: ⟦{hp}⟧
=== rst literal | docs/install.rst
Database
--------

Create the user first::

    user: {xuser}
    password: ⟦{hp}⟧

The schema has version {d8}.
=== asciidoc | runbook.adoc
== Failover

. Log in to {xhost}
. Enter the passphrase `⟦{hp}⟧`
. Check build {uuid}
=== sentence the password is | notes.md
The password for the {xuser} account on {xhost} is ⟦{hp}⟧ (ask {xperson} before you change it).
=== sentence use pw | mail.eml
From: {xmail}
To: {xmail}
Subject: Re: access
Message-ID: <{uuid}@{xco}.com>
Date: Tue, 4 Mar 2025 10:12:00 +0100

Hi,

you can get in with the user {xuser}, the password is: ⟦{hp}⟧
The VPN profile follows in another mail.

Regards
=== chat export | slack-export.json
[{"type":"message","user":"U{u10}","ts":"17{d8}.{d6}","client_msg_id":"{uuid}","text":"db password for staging: ⟦{hp}⟧"},{"type":"message","user":"U{u10}","ts":"17{d8}.{d6}","text":"thx"}]
=== irc log | irc.log
[{xtime}] <{xword}> what was the root pw again?
[{xtime}] <{xword}> pw: ⟦{hp}⟧
[{xtime}] <{xword}> ty
=== todo txt | TODO.txt
- renew the certificate of {xhost}
- wifi password: ⟦{hp}⟧
- order {xword}
=== ini comment | app.ini
; old login {xuser}
; password = ⟦{hp}⟧
[app]
mode = live
=== commented python | settings_old.py
# DB_USER = '{xuser}'
# DB_PASSWORD = '⟦{hp}⟧'
DB_HOST = '{xhost}'
=== changelog | CHANGELOG
{xday}  {xperson}
  * changed the FTP password to ⟦{hp}⟧
=== jira csv | issues.csv
Key,Summary,Description
OPS-{d3},Rotate,"New password: ⟦{hp}⟧, set on {xhost}"
=== keepass csv | keepass.csv
"Account","Login Name","Password","Web Site","Comments"
"{xco} mail","{xmail}","⟦{hp}⟧","https://mail.{xco}.com",""
=== chrome csv | Chrome Passwords.csv
name,url,username,password,note
{xhost},https://{xhost}/login,{xmail},⟦{hp}⟧,
=== bitwarden json | bitwarden.json
{"encrypted":false,"items":[{"id":"{uuid}","type":1,"name":"{xco}","login":{"uris":[{"uri":"https://{xhost}"}],"username":"{xmail}","password":"⟦{hp}⟧","totp":null}}]}
=== spreadsheet tsv | accounts.tsv
service	user	password
router	admin	⟦{hp}⟧
nas	{xuser}	⟦{hp}⟧
=== log form post | access.log
{xip} - - [04/Mar/2025:10:00:00 +0100] "GET /login?user={xuser}&password=⟦{hpurl}⟧ HTTP/1.1" 302 0 "-" "Mozilla/5.0"
=== rails log params | development.log
Started POST "/session" for {xip} at {xday} {xtime} +0100
Processing by SessionsController#create as HTML
  Parameters: {"authenticity_token"=>"[FILTERED]", "email"=>"{xmail}", "passwort"=>"⟦{hp}⟧", "commit"=>"Sign in"}
Redirected to https://{xhost}/
Completed 302 Found in 88ms
=== django debug page | error.html
<tr><td>DB_PASSWORD</td><td class="code"><pre>'⟦{hp}⟧'</pre></td></tr>
=== php warning | error_log
[{xday} {xtime}] PHP Fatal error: Uncaught PDOException in /srv/db.php:12
Stack trace:
#0 /srv/db.php(12): PDO->__construct('mysql:host=db', '{xuser}', '⟦{hp}⟧')
#1 {main}
=== env dump log | build.log
+ printenv
HOME=/root
HOSTNAME={h12}
NPM_CONFIG_LOGLEVEL=info
DB_PASS=⟦{hplain}⟧
GIT_COMMIT={h40}
+ make
=== process list | ps.txt
root      {d5}  0.0  0.1  12340  2212 ?  S  10:01  0:00 mysqld_safe --user=mysql
{xuser}   {d5}  0.1  0.4  88120  9120 ?  S  10:02  0:01 java -Ddb.password=⟦{hplain}⟧ -jar app.jar
=== diff removed | fix.diff
--- a/deploy/prod.env
+++ b/deploy/prod.env
@@ -3,5 +3,5 @@
 DB_HOST={xhost}
 DB_USER={xuser}
-DB_PASSWORD=⟦{hplain}⟧
+DB_PASSWORD=
 CACHE_TTL=900
=== form-data har | login.har
{"postData":{"mimeType":"application/x-www-form-urlencoded","params":[{"name":"username","value":"{xuser}"},{"name":"password","value":"⟦{hp}⟧"}]}}
=== cookie header | request.txt
GET /account HTTP/1.1
Host: {xhost}
Cookie: theme=dark; sessionid=⟦{n32}⟧; lang=nb
Accept: text/html
=== http basic header file | api.http
GET https://{xhost}/v1/orders
Authorization: Basic ⟦{basic;[xuser]:[hp]}⟧
Accept: application/json
=== bearer jwt http | me.http
GET https://{xhost}/me
Authorization: Bearer ⟦{jwt}⟧
=== ipynb magic | analysis.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "{h8}",
   "metadata": {},
   "outputs": [],
   "source": [
    "import psycopg2\n",
    "conn = psycopg2.connect(host='{xhost}', user='{xuser}', password='⟦{hp}⟧')\n",
    "cur = conn.cursor()"
   ]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 2
}
=== ipynb output | out.ipynb
{"cells":[{"cell_type":"code","execution_count":2,"metadata":{},"outputs":[{"name":"stdout","output_type":"stream","text":["{'user': '{xuser}', 'password': '⟦{hp}⟧'}\n"]}],"source":["print(cfg)"]}]}
=== docker inspect | inspect.json
[{"Id":"{h64}","Config":{"Hostname":"{h12}","Env":["PATH=/usr/bin","MYSQL_ROOT_PASSWORD=⟦{hplain}⟧","TZ=UTC"],"Image":"mariadb:10.11"}}]
=== no operator password | mail.conf
host smtp.{xco}.com
port 587
user {xuser}
password ⟦{hp}⟧
timeout 30
=== no operator secret | radius
server {xip}
secret ⟦{hp}⟧
retries 3
=== no operator api_key | agent.conf
endpoint https://{xhost}
api_key ⟦{h40}⟧
interval 60
=== no operator passwd tcl | users.tcl
passwd "⟦{hp}⟧"
=== no operator auth token | collector.cfg
auth_token ⟦{a40}⟧
compress yes
=== colonless yaml flow | svc.yml
database: {host: {xhost}, user: {xuser}, password: "⟦{hp}⟧"}
=== arrow log | setup.log
{xday} {xtime} INFO created account {xuser} with password ⟦{hp}⟧
=== log initial admin | jenkins.log
*************************************************************
Jenkins initial setup is required. An admin user has been created and a password generated.
Please use the following password to proceed to installation:

⟦{h32}⟧

This may also be found at: /var/jenkins_home/secrets/initialAdminPassword
=== elastic setup | install.txt
Password for the elastic user (reset with `bin/elasticsearch-reset-password -u elastic`):
  ⟦{b20}⟧
=== vault init | vault-init.txt
Unseal Key 1: ⟦{b64;33}⟧
Unseal Key 2: ⟦{b64;33}⟧
Unseal Key 3: ⟦{b64;33}⟧

Initial Root Token: ⟦hvs.{a24}⟧
=== terraform output | apply.log
Apply complete! Resources: 3 added, 0 changed, 0 destroyed.

Outputs:

db_password = "⟦{hp}⟧"
instance_id = "i-{h17}"
=== aws sts json | creds.json
{
  "Credentials": {
    "AccessKeyId": "ASIA{t16}",
    "SecretAccessKey": "⟦{B40}⟧",
    "SessionToken": "⟦{awssession}⟧",
    "Expiration": "2025-03-01T12:00:00Z"
  }
}
=== oauth response | token.json
{"access_token":"⟦{b64}⟧","expires_in":3600,"refresh_token":"⟦{b64}⟧","scope":"read write","token_type":"Bearer"}
=== client secret json | client_secret.json
{"web":{"client_id":"{d12}-{n32}.apps.googleusercontent.com","project_id":"{xco}","client_secret":"⟦GOCSPX-{b28}⟧","redirect_uris":["https://{xhost}/cb"]}}
=== recovery codes | codes.txt
Recovery codes for {xmail}
⟦{h5}-{h5}⟧
⟦{h5}-{h5}⟧
=== systemd credentials | worker.service
[Unit]
Description=worker of {xco}
After=network-online.target

[Service]
User={xuser}
Environment=NODE_ENV=production
Environment=DB_PASSWORD=⟦{hplain}⟧
ExecStart=/usr/bin/node /srv/{xco}/worker.js
Restart=on-failure

[Install]
WantedBy=multi-user.target
=== cron line | crontab
MAILTO={xmail}
0 4 * * 0 PGPASSWORD=⟦{hplain}⟧ vacuumdb -h {xhost} -U {xuser} -a
*/5 * * * * curl -s -u {xuser}:⟦{hplain}⟧ https://{xhost}/ping > /dev/null
=== nginx proxy header | nginx.conf
server {
    listen 443 ssl;
    server_name {xhost};
    ssl_certificate /etc/ssl/{xco}.crt;
    location /api/ {
        proxy_pass http://127.0.0.1:9000;
        proxy_set_header Authorization "Basic ⟦{basic;[xuser]:[hp]}⟧";
    }
}
=== haproxy userlist | haproxy.cfg
userlist admins
    user {xuser} insecure-password ⟦{hplain}⟧
=== squid peer | squid.conf
cache_peer proxy.{xco}.com parent 3128 0 no-query login={xuser}:⟦{hplain}⟧
"""
