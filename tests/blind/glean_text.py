"""Documents, chats, tickets, captures and logs."""

DOCUMENTS = r"""
=== document | README.md
# ‹city› portal

## Login
- URL: https://‹host›/admin
- User: `‹user›`
- Password: `«w»`
--- docs/setup.md
Connect with `mysql -u ‹user› -p«ws» ‹db›` and run the migration.
--- wiki/Servers.md
| Host | User | Password |
|------|------|----------|
| ‹host› | ‹user› | «ws» |
--- runbook.rst
Database access
---------------
Host: ``‹host›``, user ``‹user›``, password ``«ws»``
--- INSTALL
Default account: ‹user›
Default password: «ws»
--- handover.txt
Hi ‹name›,

the new database password is «ws» (same user as before).

Regards
‹name›
--- mail.eml
From: ‹mail›
Subject: VPN access
Content-Type: text/plain

Your account has been created.
Username: ‹login›
Password: «ws»
--- slack.txt
‹name› [10:42 AM] what was the root pw on ‹ip› again?
‹name› [10:43 AM] «ws»
--- slack2.json
[{"type": "message", "user": "U‹u8›", "text": "staging login is ‹mail› / «w»", "ts": "17‹d8›.000200"}]
--- whatsapp.txt
12/03/2024, 09:12 - ‹name›: wifi password: «ws»
--- teams.html
<p>Key for the sandbox: <code>«tok»</code></p>
--- ticket.md
**Steps to reproduce**
1. Log in as ‹mail› with password «ws»
2. Open the invoice list
--- issue.txt
I'm using api key «tok» and get 401 Unauthorized.
--- minutes.md
* ‹name›: the Jenkins admin password has been changed to `«ws»`
--- notes.org
* Servers
** ‹host›
   :user: ‹user›
   :pass: «ws»
--- changelog.md
- changed default admin password from `«ws»` to a random one
--- commit.diff
-    password: "«w»"
+    password: process.env.DB_PASSWORD
--- patch.diff
@@ -4,3 +4,3 @@
-DB_PASS=«ws»
+DB_PASS=
 DB_USER=‹user›
--- zugang.txt
Benutzer: ‹login›
Kennwort: «ws»
--- acces.txt
Identifiant : ‹login›
Mot de passe : «ws»
--- claves.txt
Usuario: ‹login›
Contraseña: «ws»
--- acessos.txt
usuário: ‹login›
senha: «ws»
--- dostep.txt
login: ‹login›
hasło: «ws»
--- accesso.txt
utente: ‹login›
parola d'ordine: «ws»
--- dostup.txt
логин: ‹login›
пароль: «ws»
--- ja.md
ユーザー名: ‹login›
パスワード: «ws»
--- zh.md
用户名：‹login›
密码：«ws»
--- sv.txt
Användarnamn: ‹login›
Lösenord: «ws»
--- nl.md
gebruikersnaam ‹login›, wachtwoord «ws»
--- tr.txt
Kullanıcı: ‹login›
Şifre: «ws»
--- comment.py
# old login: ‹user› / «ws»
# TODO remove
def main(): ...
--- comment.js
// test account ‹mail› pw: «ws»
login();
--- comment.html
<!-- admin:«ws» -->
<form method="post">
--- comment.sql
-- password for ‹user›: «ws»
SELECT 1;
--- form.html
<input type="password" name="password" value="«w»">
--- hidden.html
<input type="hidden" name="api_key" value="«tok»">
--- data-attr.html
<div id="map" data-api-key="«tok»"></div>
--- meta.html
<script>window.config = { token: "«tok»", user: "‹login›" };</script>
--- tutorial.adoc
[source,bash]
----
export API_TOKEN=«tok»
----
--- report.tex
\item password for the appliance: \texttt{«{a12}»}
--- slides.md
Demo: https://demo.‹co›.com (demo@‹co›.com / «ws»)
--- confluence.xml
<ac:parameter ac:name="title">DB</ac:parameter><ac:plain-text-body><![CDATA[user=‹user›
password=«ws»]]></ac:plain-text-body>
--- survey.csv
server;account;password
‹host›;‹user›;«ws»
‹ip›;root;«ws»
--- table.txt
+----------+------------------+
| user     | password         |
+----------+------------------+
| ‹login› | «ws» |
+----------+------------------+
--- creds.tsv
host	user	pass
‹host›	‹user›	«ws»
=== log | app.log
‹day› ‹time› INFO  Connecting to postgres://‹user›:«wu»@‹host›:5432/‹db›
--- debug.log
‹day› ‹time› DEBUG login attempt user=‹login› password=«ws»
--- access.log
‹ip› - - [‹day›:‹time› +0000] "GET /api/items?api_key=«tok» HTTP/1.1" 200 512
--- nginx.log
‹ip› - ‹login› [12/Mar/2024:10:11:12 +0000] "POST /login?username=‹login›&password=«wu» HTTP/1.1" 302 0
--- curl-v.log
> GET /v1/me HTTP/1.1
> Host: api.‹co›.com
> Authorization: Bearer «tok»
> User-Agent: curl/8.4.0
--- curl-v2.log
* Server auth using Basic with user '‹user›'
> Authorization: Basic «b64of;[user]:[w]»
--- request.txt
POST /oauth/token HTTP/1.1
Host: auth.‹co›.com
Content-Type: application/x-www-form-urlencoded

grant_type=password&username=‹login›&password=«wu»&client_id=web
--- response.json
{"access_token": "«jwt;RS256»", "token_type": "Bearer", "expires_in": 86400}
--- har.json
{"name": "Cookie", "value": "JSESSIONID=«H32»; theme=dark"}
--- har2.json
{"request": {"headers": [{"name": "X-Api-Key", "value": "«tok»"}, {"name": "Accept", "value": "*/*"}]}}
--- stack.txt
org.postgresql.util.PSQLException: connection refused
  url=jdbc:postgresql://‹host›/‹db›?user=‹user›&password=«wu»
  at org.postgresql.Driver.connect(Driver.java:285)
--- trace.txt
KeyError in settings: {'user': '‹user›', 'password': '«w»', 'host': '‹host›'}
--- phpinfo.html
<tr><td class="e">DB_PASSWORD </td><td class="v">«ws» </td></tr>
--- env.log
declare -x DB_HOST="‹host›"
declare -x DB_PASSWORD="«ws»"
declare -x HOME="/root"
--- printenv.txt
PATH=/usr/bin
API_TOKEN=«tok»
PWD=/app
--- ps.txt
root      1221  0.0  0.1 mysql -u ‹user› -p«ws» -h ‹host›
--- history.txt
  501  cd /var/www
  502  mysql -u root -p«ws»
  503  exit
--- .zsh_history
: 1700000000:0;curl -u ‹user›:«ws» https://‹host›/x
--- .mysql_history
GRANT ALL ON ‹db›.* TO '‹user›'@'%' IDENTIFIED BY '«w»';
--- .psql_history
ALTER USER ‹user› WITH PASSWORD '«w»';
--- .python_history
requests.post(u, auth=('‹user›', '«w»'))
--- pry_history
User.first.update(password: '«w»')
--- ConsoleHost_history.txt
$p = "«ws»"; Connect-VIServer ‹host› -User root -Password $p
--- docker-inspect.json
"Env": ["POSTGRES_USER=‹user›", "POSTGRES_PASSWORD=«ws»", "PATH=/usr/local/bin"]
--- jenkins-console.txt
+ docker login -u ‹user› -p «ws» registry.‹co›.com
WARNING! Using --password via the CLI is insecure.
--- mysql-install.log
‹day›T‹time›Z 1 [Note] A temporary password is generated for root@localhost: «{m4}{a6}!{d1}k»
--- gitlab-install.txt
WARNING: initial root password
Password: «{b64;32}»
--- jenkins-install.log
Please use the following password to proceed to installation:

«h32»

This may also be found at: /var/jenkins_home/secrets/initialAdminPassword
--- argocd.txt
$ kubectl get secret argocd-initial-admin-secret -o jsonpath='{.data.password}' | base64 -d
«{b16}»
--- elastic-setup.txt
PASSWORD elastic = «a20»
Changed password for user kibana_system
PASSWORD kibana_system = «a20»
--- jupyter.log
[I 10:00:00 NotebookApp] http://localhost:8888/?token=«h48»
--- vpn.log
PAP authentication for user ‹login› with password "«ws»"
--- wireshark.txt
220 ‹host› FTP ready
USER ‹user›
331 Password required
PASS «ws»
--- smtp.txt
AUTH LOGIN
‹b64of;[user]›
334 UGFzc3dvcmQ6
«b64of;[w]»
--- plain.txt
AUTH PLAIN «b64of;␀[user]␀[w]»
--- irc.log
/msg NickServ IDENTIFY «ws»
--- pop3.txt
USER ‹login›
+OK
PASS «ws»
--- redis-mon.txt
1700000000.123 [0 ‹ip›:5000] "AUTH" "«ws»"
--- ldap-debug.txt
conn=1000 op=0 BIND dn="cn=‹user›,dc=‹co›" password="«ws»" method=128
--- soap.xml
<wsse:UsernameToken>
  <wsse:Username>‹user›</wsse:Username>
  <wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">«ws»</wsse:Password>
</wsse:UsernameToken>
--- jmeter.jmx
<stringProp name="ConfigTestElement.username">‹user›</stringProp>
<stringProp name="ConfigTestElement.password">«ws»</stringProp>
--- jmeter2.jmx
<elementProp name="password" elementType="HTTPArgument"><stringProp name="Argument.value">«ws»</stringProp></elementProp>
--- soapui.xml
<con:username>‹user›</con:username><con:password>«ws»</con:password>
--- postman_collection.json
{"auth": {"type": "basic", "basic": [{"key": "username", "value": "‹user›", "type": "string"}, {"key": "password", "value": "«w»", "type": "string"}]}}
--- postman_env.json
{"name": "prod", "values": [{"key": "token", "value": "«tok»", "enabled": true}]}
--- insomnia.yaml
authentication:
  type: bearer
  token: «tok»
--- rest.http
@token = «tok»
GET https://api.‹co›.com/v1/items
Authorization: Bearer {{token}}
--- rest2.http
POST https://api.‹co›.com/login
Content-Type: application/json

{"email": "‹mail›", "password": "«w»"}
--- vcr.yml
http_interactions:
- request:
    uri: https://api.‹co›.com/v1/x
    headers:
      Authorization:
      - Bearer «tok»
--- graphql.txt
mutation { login(email: "‹mail›", password: "«w»") { token } }
"""
