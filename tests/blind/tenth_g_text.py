"""Passwords in logs, mails, chats, wikis, tables and captures."""

TEXT = r'''
=== log dsn | logs/app.log
2024-03-04 10:11:12,113 ERROR [pool-1] o.h.Db - cannot connect jdbc:mysql://db1/crm?user=crm&password=«passp»
java.sql.SQLException: Access denied for user 'crm'@'10.0.0.4'
=== log params | log/development.log
Started POST "/session" for 10.0.0.7 at 2024-02-03 09:08:07 +0100
  Parameters: {"utf8"=>"✓", "user"=>{"email"=>"mara@harbourlane.io", "password"=>"«pass»"}, "commit"=>"Log in"}
=== log json | logs/api.jsonl
{"ts":"2024-05-01T10:00:01Z","level":"debug","msg":"login attempt","body":{"user":"tom","password":"«pass»"}}
=== log logfmt | app.log
time=2024-05-01T10:00:02Z level=debug msg="ldap bind" dn="cn=svc" password=«passp»
=== log python | worker.log
DEBUG:root:config = {'host': 'db1', 'user': 'etl', 'passwd': '«pass»', 'port': 3306}
=== log sql | mysql-general.log
2024-01-02T03:04:05.123456Z	   12 Query	CREATE USER 'rpt'@'%' IDENTIFIED BY '«pass»'
=== log audit | auth.log
Mar  3 10:11:12 web1 sudo: ops : TTY=pts/0 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/mysql -uroot -p«passp»
=== log ps | ps.txt
root      2211  0.0  0.1  sshpass -p «passp» ssh ops@10.0.0.3
=== log env dump | debug.txt
SHELL=/bin/bash
DB_HOST=pg1
DB_PASSWORD=«passp»
HOME=/root
=== log phpinfo | info.html
<tr><td class="e">$_SERVER['DB_PASSWORD']</td><td class="v">«pass»</td></tr>
=== log django debug | error.html
<tr><td>EMAIL_HOST_PASSWORD</td><td class="code"><pre>&#x27;«passp»&#x27;</pre></td></tr>
=== log stack | crash.txt
  File "/srv/app/db.py", line 14, in connect
    conn = pymysql.connect(host='db1', user='root', password='«pass»')
pymysql.err.OperationalError: (2003, "Can't connect")
=== log php trace | php_errors.log
#0 /var/www/html/inc/db.php(12): mysqli->__construct('localhost', 'shop', '«pass»', 'shop')
#1 {main}
=== log pdo trace | php_errors.log
PHP Fatal error:  Uncaught PDOException in db.php:4 Stack trace: #0 db.php(4): PDO->__construct('mysql:host=db1', 'crm', '«pass»')
=== log spring | spring.log
Using generated security password: «uuid»
=== log jenkins init | jenkins.log
Jenkins initial setup is required. An admin user has been created and a password generated.
Please use the following password to proceed to installation:

«h32»
=== log elastic | install.log
The generated password for the elastic built-in superuser is : «alnum;20»
=== log argocd | install.txt
Username: admin
Password: «alnum;16»
=== log mysql temp | mysqld.log
[Note] A temporary password is generated for root@localhost: «{alnum;9}!{d2}»
=== log rasa | server.log
INFO  admin account created: login=admin pwd=«passp» (change me)
=== http basic trace | trace.txt
> GET /admin HTTP/1.1
> Host: web1.corp.lan
> Authorization: Basic «basic;ops:[passp]»
> User-Agent: curl/7.88.1
=== http form trace | capture.txt
POST /login.php HTTP/1.1
Host: shop.corp.lan
Content-Type: application/x-www-form-urlencoded
Content-Length: 44

username=admin&password=«passp»&submit=Login
=== http json trace | burp.txt
POST /api/v1/auth HTTP/2
Content-Type: application/json

{"username":"tom","password":"«pass»","remember":true}
=== har | session.har
"postData": {"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "user", "value": "tom"}, {"name": "password", "value": "«pass»"}]}
=== http proxy trace | proxy.log
CONNECT mx1:443 HTTP/1.1
Proxy-Authorization: Basic «basic;tom:[passp]»
=== smtp trace | smtp.log
S: 334 VXNlcm5hbWU6
C: YWxlcnRz
S: 334 UGFzc3dvcmQ6
C: «^passp»
S: 235 2.7.0 Authentication successful
=== smtp plain | mail.debug
>>> AUTH PLAIN «b64of; alerts [passp]»
=== ftp trace | ftp.log
220 ProFTPD ready
USER web017
331 Password required
PASS «passp»
230 User logged in
=== pop3 trace | pop.txt
+OK ready
USER tom
+OK
PASS «passp»
=== imap trace | imap.txt
a1 LOGIN tom "«pass»"
a1 OK logged in
=== redis trace | monitor.txt
1709545012.123 [0 10.0.0.4:51234] "AUTH" "«passp»"
=== irc trace | irc.log
/msg NickServ IDENTIFY «passp»
=== telnet | session.txt
Trying 10.0.0.1...
User Access Verification

Username: netops
Password: «passp»
sw1>enable
=== soap | req.xml
<wsse:UsernameToken>
  <wsse:Username>erp</wsse:Username>
  <wsse:Password Type="#PasswordText">«pass»</wsse:Password>
</wsse:UsernameToken>
=== epp | login.xml
<login><clID>HL-REG</clID><pw>«pass»</pw></login>
=== xmlrpc | call.xml
<params><param><value><string>admin</string></value></param><param><value><string>«pass»</string></value></param></params><!-- user, password -->
=== mail welcome | welcome.eml
Subject: Your account
From: it@harbourlane.io

Hello Priya,

your account is ready.
Username: priya
Password: «passp»

Please change it after the first login.
=== mail prose | re.eml
Hi Tom, the password for the staging box is «passp» and the user is deploy. Regards, Mara
=== mail forwarded | fwd.eml
> > what was the wifi key again?
> it's «passp», ssid is Harbourlane
=== mail isp | isp.eml
FTP host: ftp.harbourlane.io
FTP user: web017
FTP pass: «passp»
Control panel: https://cp.harbourlane.io
=== mail german | zugang.eml
Ihre Zugangsdaten
Benutzername: tbaker
Kennwort: «passp»
=== mail french | acces.txt
Identifiant : compta
Mot de passe : «passp»
=== mail spanish | acceso.txt
Usuario: ventas
Contraseña: «passp»
=== mail russian | dostup.txt
Логин: sklad
Пароль: «passp»
=== mail polish | dane.txt
login: biuro
hasło: «passp»
=== mail portuguese | senha.txt
usuário: loja
senha: «passp»
=== mail chinese | zhanghao.txt
用户名：ops
密码：«passp»
=== mail japanese | server.txt
ユーザー名：tanaka
パスワード：«passp»
=== chat slack | slack-export.json
{"type":"message","user":"U02AB","text":"db pw on prod is `«passp»` pls dont share","ts":"1709545012.000200"}
=== chat irc | channel.log
[10:11] <tom> whats the root pw on web3
[10:12] <mara> «passp»
=== chat whatsapp | chat.txt
12.03.24, 10:11 - Tom: password: «passp»
12.03.24, 10:12 - Mara: thx
=== chat teams | teams.txt
Priya 10:14
use svc_rpt / «passp» for the report server
=== chat ticket | ticket-4412.md
**Customer:** login admin, pw `«passp»`, still error 500
=== jira comment | issue.txt
{noformat}
user=ops
pass=«passp»
{noformat}
=== wiki table | wiki/Servers.md
| host | user | password |
|------|------|----------|
| web1 | root | «passp» |
| db1  | root | «+passp» |
=== wiki mediawiki | wiki/Accounts.wiki
{| class="wikitable"
! System !! Login !! Password
|-
| ERP || admin || «passp»
|}
=== wiki list | docs/runbook.md
1. ssh to `gw2.branch.lan`
2. log in with `netops` / `«passp»`
3. run `reload`
=== wiki bold | docs/staging.md
**Staging**: https://staging.harbourlane.io — user **demo**, password **«passp»**
=== wiki rst | docs/access.rst
:User: ``ops``
:Password: ``«passp»``
=== wiki adoc | docs/db.adoc
The reporting database uses the password `«passp»` (same on all replicas).
=== wiki org | notes.org
** TODO rotate
   - user: ops
   - password: «passp»
=== wiki readme default | README.md
Open http://localhost:8080 and sign in as `admin` with password `«passp»`.
=== wiki html | help.html
<dt>Password</dt><dd><code>«passp»</code></dd>
=== wiki confluence | page.xml
<tr><td><p>SFTP password</p></td><td><p>«passp»</p></td></tr>
=== changelog | CHANGES.txt
* set default admin password to «passp» for the demo image
=== commit message | msg.txt
fix login: use «passp» as password for svc_rpt on sql3
=== diff | fix.patch
--- a/app.ini
+++ b/app.ini
@@ -3,3 +3,3 @@
 user = crm
-password = «passp»
+password = ${CRM_PASSWORD}
=== csv | accounts.csv
host,user,password,port
web1.corp.lan,root,«rndp»,22
web2.corp.lan,root,«+rndp»,22
=== csv semicolon | zugang.csv
System;Benutzer;Passwort;Bemerkung
ERP;admin;«rndp»;bis Mai
=== tsv | creds.tsv
service	login	pwd
vpn	tom	«rndp»
=== csv quoted | users.csv
"id","email","plain_password","created"
"4","mara@harbourlane.io","«rndp»","2021-02-03"
=== combo list | combo.txt
mara@harbourlane.io:«passp»
tom@harbourlane.io:«+human»
=== hydra | hydra.txt
[22][ssh] host: 10.0.0.9   login: root   password: «passp»
=== medusa | medusa.txt
ACCOUNT FOUND: [ssh] Host: 10.0.0.9 User: ops Password: «passp» [SUCCESS]
=== responder | Responder.log
[FTP] Cleartext Client   : 10.0.0.4 [FTP] Cleartext Username : web [FTP] Cleartext Password : «passp»
=== note plain | passwords.txt
router  admin / «passp»
nas     tom / «+passp»
alarm   4-digit on the fridge
=== note keys | Desktop/notes.txt
paypal
tom@harbourlane.io
pw: «passp»
=== vcard | wifi.vcf
NOTE:Guest wifi password: «passp»
=== ics | event.ics
DESCRIPTION:Join the call\nMeeting ID: 882 1447 7210\nPasscode: «alnum;8»
=== subtitle | demo.srt
3
00:00:12,000 --> 00:00:15,000
type the password «passp» and hit enter
=== latex | manual.tex
Log in as \texttt{admin} with password \texttt{«passp»}.
=== org rtf | letter.rtf
{\rtf1\ansi User: tom\par Password: «passp»\par}
=== ldif clear | add.ldif
dn: uid=tom,ou=people,dc=corp,dc=lan
uid: tom
userPassword: «passp»
=== ldif base64 | add2.ldif
dn: uid=mara,ou=people,dc=corp,dc=lan
userPassword:: «^passp»
=== registry | autologon.reg
[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kiosk"
"DefaultPassword"="«pass»"
=== inf output | net_wlan.txt
    Authentication         : WPA2-Personal
    Key Content            : «passp»
=== lazagne | result.txt
[+] Password found !!!
URL: https://erp.corp.lan
Login: tom
Password: «passp»
=== strings | firmware.txt
/bin/sh
root:«md5c»:0:0:root:/:/bin/sh
telnetd -l /bin/login
=== nessus style | audit.log
Default credentials accepted: admin:«passp»
'''
