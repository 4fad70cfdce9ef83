"""SQL, dumps, hashes, notebooks, logs, mail, wiki pages, chats and notes."""

BLOCKS = r'''
### data
=== sql-create-user | ⟦init.sql|01-users.sql|grants.sql⟧
⟦CREATE USER '@user@'@'%' IDENTIFIED BY '⟪pw⟫';
GRANT SELECT ON @db@.* TO '@user@'@'%';|CREATE ROLE @user@ WITH LOGIN PASSWORD '⟪pw⟫';|CREATE LOGIN [@user@] WITH PASSWORD = N'⟪pw⟫', CHECK_POLICY = OFF;⟧
=== sql-alter | ⟦fix.sql|reset.sql|ora.sql⟧
⟦ALTER USER @user@ WITH ENCRYPTED PASSWORD '⟪pw⟫';|SET PASSWORD FOR 'root'@'localhost' = PASSWORD('⟪pw⟫');|alter user @user@ identified by "⟪pw⟫" account unlock;⟧
=== sql-oracle | create.sql
create user @user@ identified by ⟪pwa⟫ default tablespace users;
create database link prod connect to @user@ identified by "⟪pws⟫" using 'PROD';
=== sql-insert-plain | ⟦seed.sql|data.sql⟧
INSERT INTO ⟦users (id, login, password, mail) VALUES (1, '@user@', '⟪pw⟫', 'a@fernbank.org');|`settings` (`name`, `value`) VALUES ('smtp_password', '⟪pw⟫');⟧
=== sql-insert-hash | ⟦dump.sql|wp_users.sql|export.sql⟧
INSERT INTO ⟦`users` VALUES (1,'admin','⟪bcrypt⟫','a@fernbank.org',1);|`wp_users` VALUES (1,'admin','⟪$P$B{w30}⟫','admin','a@fernbank.org','','@date@ 10:00:00','',0,'admin');|auth_user (id, password, username) VALUES (3, '⟪djhash⟫', '@user@');⟧
=== sql-insert-md5 | backup.sql
INSERT INTO `tbl_user` (`username`, `password`) VALUES ('@user@', '⟪h32⟫'), ('agnes', '⟪h32⟫');
=== sql-update | hotfix.sql
UPDATE accounts SET password = '⟪pw⟫' WHERE login = '@user@';
=== sql-copy | pg_dump.sql
COPY public.users (id, email, encrypted_password) FROM stdin;
1	agnes@fernbank.org	⟪bcrypt⟫
\.
=== sql-mysql-hash | grants.sql
GRANT USAGE ON *.* TO `@user@`@`%` IDENTIFIED BY PASSWORD '⟪myhash⟫';
=== sql-pg-role-hash | globals.sql
CREATE ROLE @user@;
ALTER ROLE @user@ WITH NOSUPERUSER LOGIN PASSWORD '⟪⟦scram|pgmd5⟧⟫';
=== sql-mssql-credential | cred.sql
CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = '@user@', SECRET = '⟪pw⟫';
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '⟪pw⟫';
=== sql-openrowset | q.sql
SELECT * FROM OPENROWSET('SQLNCLI', 'Server=@host@;Uid=@user@;Pwd=⟪pws⟫;', 'select 1');
=== sql-pgcrypto | enc.sql
SELECT pgp_sym_decrypt(ssn, '⟪pw⟫') FROM people;
=== sql-dblink | link.sql
SELECT * FROM dblink('host=@host@ user=@user@ password=⟪pws⟫ dbname=@db@', 'select 1') AS t(a int);
=== sql-fdw | fdw.sql
CREATE USER MAPPING FOR app SERVER s OPTIONS (user '@user@', password '⟪pw⟫');
=== sql-replication | rep.sql
CHANGE MASTER TO MASTER_HOST='@host@', MASTER_USER='repl', MASTER_PASSWORD='⟪pw⟫', MASTER_LOG_POS=4;
=== sql-cloud-stage | stage.sql
CREATE USER @user@ PASSWORD = '⟪pw⟫' DEFAULT_ROLE = etl;
=== snowsql | .snowsql/config
[connections.prod]
accountname = fern@n@
username = @user@
password = ⟪pw⟫
=== dbt-profile | profiles.yml
app:
  outputs:
    prod: {type: postgres, host: @host@, user: @user@, pass: ⟪pws⟫, port: 5432}
=== mongo-createuser | ⟦init-mongo.js|users.js⟧
db.createUser({ user: '@user@', pwd: '⟪pw⟫', roles: [{ role: 'readWrite', db: '@db@' }] });
=== cql | roles.cql
CREATE ROLE @user@ WITH PASSWORD = '⟪pw⟫' AND LOGIN = true;
=== cypher-influx | ⟦setup.cypher|setup.iql⟧
⟦CALL dbms.security.createUser('@user@', '⟪pw⟫', false);|CREATE USER @user@ WITH PASSWORD '⟪pw⟫' WITH ALL PRIVILEGES⟧
=== notebook | ⟦load.ipynb|eda.ipynb|train.ipynb⟧
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 4,
   "metadata": {},
   "outputs": [],
   "source": [
    ⟦"conn = psycopg2.connect(host='@host@', user='@user@', password='⟪pw⟫')\n"|"API_TOKEN = \"⟪h40⟫\"\n"|"%env DB_PASS=⟪pws⟫\n"⟧
   ]
  }
 ],
 "nbformat": 4
}
=== notebook-output | out.ipynb
   "outputs": [
    {"name": "stdout", "output_type": "stream", "text": ["{'user': '@user@', 'password': '⟪pw⟫', 'ttl': 60}\n"]}
   ],
=== notebook-magic | sql.ipynb
    "%sql mysql+pymysql://@user@:⟪pws⟫@@host@/@db@"
=== rmarkdown | report.Rmd
```{r}
con <- dbConnect(MySQL(), user = "@user@", password = "⟪pw⟫", host = "@host@")
```
=== databricks | job.py
# MAGIC %scala
spark.conf.set("fs.azure.account.key.fernbank.dfs.core.windows.net", "⟪b64;64⟫")
=== hash-list | ⟦hashes.txt|dump.txt⟧
@user@:⟪⟦bcrypt|{h32}:{n8}⟧⟫
=== pwdump | sam.txt
Administrator:500:⟪h32⟫:⟪h32⟫:::
=== secretsdump | ntds.txt
CORP\@user@:1104:aad3b435b51404eeaad3b435b51404ee:⟪h32⟫:::
=== kerberoast | spn.txt
$krb5tgs$23$*@user@$CORP$MSSQL/db*$⟪h32⟫$⟪h512⟫
=== hash-code | ⟦users.py|users.js|users.json⟧
⟦USERS = {"admin": generate_password_hash("⟪pw⟫")}|const adminHash = '⟪bcrypt⟫';|{"name": "admin", "password_hash": "⟪wzhash⟫"}⟧
=== hash-sha-salt | app.ini
admin_hash = ⟪sha1${n8}${h40}⟫
=== log-app | ⟦app.log|debug.log|build.log⟧
⟦@date@ @time@ DEBUG c.f.Ds - Connecting to jdbc:mysql://@host@/@db@ with user=@user@, password=⟪pws⟫|[@date@ @time@] login params: {"user":"@user@","password":"⟪pw⟫"}|+ mysql -h @host@ -u @user@ -p⟪pws⟫ -e 'select 1'⟧
=== log-http | ⟦access.log|proxy.log⟧
⟦@ip@ - - [02/Feb/2024:@time@ +0000] "POST /login?user=@user@&password=⟪pws⟫ HTTP/1.1" 302 -|@date@T@time@Z > Authorization: Bearer ⟪b64url;40⟫⟧
=== log-curl-v | out.txt
> GET /api HTTP/1.1
> Host: @host@
> Authorization: Basic ⟪b64>@user@:⟨pws⟩⟫
> User-Agent: curl/7.68.0
=== log-java-map | catalina.out
INFO: props={url=jdbc:h2:mem, user=sa, password=⟪pws⟫, pool=5}
=== log-python-repr | err.log
  File "db.py", line 12, in connect
    return Config(user='@user@', password='⟪pw⟫', timeout=3)
=== log-env-dump | crash.txt
HOME=/root
LANG=C.UTF-8
MYSQL_PWD=⟪pws⟫
SHLVL=1
=== log-pip | install.log
Looking in indexes: https://@user@:⟪pws⟫@pypi.fernbank.org/simple
=== log-ps | ps.txt
root      1412  0.0  0.1 /usr/bin/vncviewer
@user@   2210  1.2  4.0 java -Ddb.password=⟪pws⟫ -jar app.jar
=== log-php-trace | error_log
PHP Fatal error: Uncaught PDOException in /srv/db.php:8 Stack trace: #0 /srv/db.php(8): PDO->__construct('mysql:host=db', '@user@', '⟪pw⟫')
=== log-generated | jenkins.log
Jenkins initial setup is required. An admin user has been created and a password generated.
Please use the following password to proceed to installation:

⟪h32⟫

This may also be found at: /var/jenkins_home/secrets/initialAdminPassword
=== log-mysqld | mysqld.log
@date@T@time@Z 1 [Note] A temporary password is generated for root@localhost: ⟪pwx⟫
=== log-elastic-reset | setup.log
Changed password for user elastic
PASSWORD elastic = ⟪a20⟫
=== log-jupyter | nohup.out
[I @time@ NotebookApp] http://@host@:8888/?token=⟪h48⟫
=== docker-inspect | inspect.json
            "Env": ["POSTGRES_PASSWORD=⟪pws⟫", "LANG=C"],
=== phpinfo | info.html
<tr><td class="e">DB_PASSWORD </td><td class="v">⟪pws⟫ </td></tr>
=== junit-report | TEST-a.xml
<property name="db.password" value="⟪pws⟫"/>
### text
=== mail-plain | ⟦mail/access.eml|inbox/0412.txt⟧
From: Dieter <dieter@fernbank.org>
Subject: VPN access
Date: Tue, 12 Mar 2024 @time@ +0100

Hi @user@,

your account is ready.
⟦Username: @user@
Password: ⟪pw⟫|Login @user@, the password is ⟪pws⟫⟧

Please change it at first login.
Dieter
=== mail-quote | thread.txt
> > What was the root password of db2 again?
> It's ⟪pw⟫
=== wiki-access | ⟦docs/onboarding.md|wiki/Servers.md|README.md⟧
## Access

⟦* Jenkins: https://@host@/ (user `@user@`, password `⟪pw⟫`)|- **Password:** ⟪pw⟫|Default login is `admin` / `⟪pw⟫`.⟧
=== wiki-textile | Redmine.textile
h2. Zugang

|_. Rechner |_. Benutzer |_. Passwort |
| @host@ | @user@ | ⟪pws⟫ |
=== readme-steps | README.md
1. Log in to the box: `ssh @user@@@host@` (pw: `⟪pws⟫`)
2. `cd /opt/@app@ && ./restart.sh`
=== readme-test-account | docs/testing.rst
Test accounts on the staging system
-----------------------------------

:User: @user@@fernbank.org
:Password: ⟪pw⟫
=== german | ⟦doku.txt|Zugang.md⟧
⟦Benutzername: @user@
Kennwort: ⟪pw⟫|Das Passwort lautet: ⟪pw⟫⟧
=== french-spanish | ⟦acces.txt|claves.txt|accessi.txt⟧
⟦Identifiant : @user@
Mot de passe : ⟪pw⟫|usuario: @user@
contraseña: ⟪pw⟫|utente @user@, parola d'ordine: ⟪pws⟫⟧
=== other-languages | ⟦haslo.txt|senha.txt|wachtwoord.txt⟧
⟦login: @user@ hasło: ⟪pw⟫|usuário: @user@ / senha: ⟪pw⟫|gebruiker: @user@, wachtwoord: ⟪pws⟫⟧
=== cyrillic-cjk | ⟦dostup.txt|memo.txt|jp.md⟧
⟦логин: @user@
пароль: ⟪pws⟫|用户名：@user@ 密码：⟪pws⟫|ユーザー: @user@
パスワード: ⟪pws⟫⟧
=== chat-export | slack.json
{"type": "message", "user": "U03⟪~u8⟫", "text": "wifi password is ⟪pw⟫ for the guests", "ts": "1660000000.000100"}
=== chat-irc | irc.log
[@time@] <agnes> NickServ: IDENTIFY ⟪pws⟫
=== ticket | ticket-@n@.txt
Customer says login fails. I reset the password to ⟪pws⟫ and it works now.
=== todo | TODO.org
* TODO rotate key
  :PROPERTIES:
  :API_KEY: ⟪h32⟫
  :END:
=== comment-code | ⟦db.py|Dao.java|x.sql⟧
⟦# prod password: ⟪pw⟫ (do not commit!)|// user=@user@ pass=⟪pws⟫|-- login with @user@/⟪pws⟫⟧
=== html-doc | help.html
<p>Log in as <b>@user@</b> with password <code>⟪pw⟫</code>.</p>
=== latex | manual.tex
\item Benutzer \texttt{@user@}, Passwort \texttt{⟪pws⟫}
=== changelog | HISTORY.txt
- changed the ftp password from ⟪pws⟫ to ⟪pws⟫
=== license-key | ⟦license.txt|install.md⟧
⟦License Key: ⟪{u5}-{u5}-{u5}-{u5}-{u5}⟫|Serial number: ⟪{u4}-{u4}-{u4}-{u4}⟫⟧
=== product-key-ini | setup.ini
[Registration]
ProductKey=⟪{u5}-{u5}-{u5}-{u5}-{u5}⟫
=== sticky | notes.txt
router 192.168.1.1 admin ⟪pws⟫
nas admin ⟪pws⟫
=== api-doc-real | docs/api.md
Request header: `X-Api-Key: ⟪a32⟫`
=== slide | deck.md
Demo: https://@host@/  user: demo1  pw: ⟪pwl⟫
=== commit-msg | 0001-fix.patch
diff --git a/conf.py b/conf.py
index 83db48f..bf2a9d1 100644
--- a/conf.py
+++ b/conf.py
@@ -3,3 +3,3 @@
-PASSWORD = "⟪pw⟫"
+PASSWORD = os.environ["PASSWORD"]
=== diff-yaml | fix.diff
-  password: ⟪pws⟫
+  password: {{ vault_password }}
=== merge-conflict | config.php
<<<<<<< HEAD
$pass = '⟪pw⟫';
=======
$pass = '⟪pw⟫';
>>>>>>> feature/login
=== vcard-ics | event.ics
BEGIN:VEVENT
SUMMARY:Call
DESCRIPTION:Meeting password: ⟪pws⟫\nDial +49 30 1234
END:VEVENT
=== svg-qr | qr.txt
WIFI:T:WPA;S:Fernbank Gast;P:⟪pws⟫;;
'''
