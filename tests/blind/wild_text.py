"""What people write to each other and what programs write down: wiki pages, mails, tickets, chats, logs, headers, tables, traces."""

FAMILY = "documents"

TEXT = r"""
=== markdown-bullets | docs/access.md
## Staging

* URL: @url@
* User: @user@
* Password: <<p>>
=== markdown-bold | README.md
**Login:** @user@
**Password:** `<<p>>`
=== markdown-table | wiki/Servers.md
| Host | User | Password |
|------|------|----------|
| @host@ | @user@ | <<p>> |
| @ip@ | root | <<p>> |
=== markdown-code-span | README.md
Default login is `@user@` / `<<p>>`.
=== markdown-slash | docs/demo.md
Demo: @url@ (@mail@ / <<p>>)
=== markdown-export | docs/run.md
```bash
export @KEY@=<<key>>
npm start
```
=== markdown-env-block | docs/deploy.md
Create `.env` with

    DB_USER=@user@
    DB_PASS=<<p>>
=== rst | docs/setup.rst
:user: @user@
:password: <<p>>
=== asciidoc | guide.adoc
Password:: <<p>>
=== orgmode | notes.org
** @host@
   user: @user@
   pass: <<p>>
=== textile-wiki | wiki/Zugang.txt
Benutzer: @user@
Passwort: <<p>>
=== mediawiki | page.wiki
! Host !! User !! Password
|-
| @host@ || @user@ || <<p>>
=== wiki-spanish | accesos.txt
Usuario: @user@
Contraseña: <<p>>
=== wiki-french | acces.txt
Identifiant : @user@
Mot de passe : <<p>>
=== wiki-portuguese | acessos.txt
Usuário: @user@
Senha: <<p>>
=== wiki-italian | accessi.txt
Utente: @user@
Password: <<p>>
=== wiki-dutch | toegang.txt
Gebruiker: @user@
Wachtwoord: <<p>>
=== wiki-polish | dostep.txt
Użytkownik: @user@
Hasło: <<p>>
=== wiki-russian | dostup.txt
Логин: @user@
Пароль: <<p>>
=== wiki-chinese | 账号.txt
用户名：@user@
密码：<<p>>
=== wiki-japanese | memo.txt
ユーザー: @user@
パスワード: <<p>>
=== wiki-turkish | erisim.txt
Kullanıcı: @user@
Şifre: <<p>>
=== mail-plain | mail/welcome.eml
From: it@@domain@
Subject: Your account

Hello @name@,
your user name is @user@ and your password is <<p>>
Please change it after the first login.
=== mail-pw-short | mail/re.eml
> can you send me the login?
user @user@, pw <<p>>
=== mail-html | mail/invite.html
<p>Your temporary password: <b><<p>></b></p>
=== mail-vpn | mail/vpn.txt
VPN gateway: vpn.@domain@
Group: staff
PSK: <<p>>
User/Pass: @user@/<<p>>
=== chat-slack-export | export/general/@date@.json
{"type":"message","user":"U0A1","text":"the db password is <<p>> btw","ts":"1690000@n@.000100"}
=== chat-whatsapp | chat.txt
[@date@, @time@] @name@: wifi password: <<p>>
=== ticket | tickets/1@n@.txt
Steps to reproduce:
1. Log in as @mail@ with password <<p>>
2. Open the order list
=== ticket-credentials | issues.csv
1@n@,open,"Login fails","credentials: @user@ / <<p>>"
=== changelog | CHANGES
- changed the root password of @host@ to <<p>>
=== todo | TODO.txt
TODO: rotate <<key>> (api key of the erp)
=== commit-message | COMMIT_EDITMSG
Use new smtp password <<p>>
=== diff-removed | fix.patch
--- a/config.php
+++ b/config.php
@@ -3,3 +3,3 @@
-$db_pass = '<<p>>';
+$db_pass = getenv('DB_PASS');
=== diff-added | add.diff
+    password: <<p>>
+    host: @host@
=== merge-conflict | settings.py
<<<<<<< HEAD
@PW@ = '<<p>>'
=======
@PW@ = os.environ['@PW@']
>>>>>>> main
=== csv-users | export/users.csv
id,email,password
1,@mail@,<<p>>
2,@mail@,<<p>>
=== csv-semicolon | zugang.csv
System;Benutzer;Kennwort
@host@;@user@;<<p>>
=== tsv | accounts.tsv
host	user	password
@host@	@user@	<<p>>
=== csv-aws | credentials.csv
User name,Password,Access key ID,Secret access key,Console login link
@user@,,AKIA<<~{t16}>>,<<{B40}>>,https://1234.signin.aws.amazon.com/console
=== csv-chrome | chrome_passwords.csv
name,url,username,password
@domain@,@url@/login,@mail@,<<p>>
=== csv-keepass | export.csv
"Group","Title","Username","Password","URL"
"Root","@host@","@user@","<<p>>","@url@"
=== json-bitwarden | bitwarden_export.json
{"items":[{"type":1,"name":"@domain@","login":{"username":"@mail@","password":"<<p>>","totp":null}}]}
=== xml-keepass | keepass.xml
<String><Key>Password</Key><Value ProtectInMemory="True"><<p>></Value></String>
=== firefox-logins | logins.csv
"url","username","password"
"@url@","@mail@","<<p>>"
=== vcard-note | contacts.vcf
NOTE:alarm code and wifi pass: <<p>>
=== log-connect | logs/app.log
@date@ @time@ DEBUG connecting to jdbc:mysql://@host@/@db@ user=@user@ password=<<plain>>
=== log-json-body | logs/access.log
@date@ @time@ INFO POST /login body={"username":"@user@","password":"<<p>>"}
=== log-form-body | logs/waf.log
POST /login HTTP/1.1 200 "username=@user@&password=<<plain>>&submit=1"
=== log-query | access.log
@ip@ - - [12/Mar/2024:@time@ +0000] "GET /api/items?api_key=<<{h40}>>&page=2 HTTP/1.1" 200 512
=== log-auth-header | debug.log
> GET /v1/me HTTP/1.1
> Host: api.@domain@
> Authorization: Bearer <<{jwt}>>
=== log-basic-header | trace.log
DEBUG http.client: header: Authorization: Basic <<{up64}>>
=== log-python-dict | worker.log
@date@ @time@ WARN config={'host': '@host@', 'user': '@user@', 'password': '<<p>>', 'port': 3306}
=== log-java-tostring | spring.log
@date@ @time@ INFO DataSourceProperties(url=jdbc:h2:mem, username=@user@, password=<<plain>>)
=== log-command-line | syslog
@date@T@time@ host CRON[@n@1]: (root) CMD (mysqldump -u root -p<<plain>> @db@ > /b.sql)
=== log-ci | build.log
+ docker login -u @user@ -p <<plain>> registry.@domain@
Login Succeeded
=== log-git | deploy.log
fatal: unable to access 'https://@user@:<<plain>>@git.@domain@/a/b.git/': The requested URL returned error: 403
=== log-env-dump | crash.txt
PATH=/usr/bin:/bin
@KEY@=<<key>>
HOME=/root
=== log-phpinfo | phpinfo.html
<tr><td class="e">$_ENV['DB_PASSWORD']</td><td class="v"><<p>></td></tr>
=== log-django-debug | error.html
<tr><td>EMAIL_PASSWORD_PLAIN</td><td class="code"><pre>&#39;<<plain>>&#39;</pre></td></tr>
=== log-psql | .psql_history
ALTER USER @user@ WITH PASSWORD '<<p>>';
=== log-mysql | .mysql_history
SET\040PASSWORD\040=\040PASSWORD('<<p>>');
=== log-redis | redis_monitor.txt
1690000@n@.12 [0 @ip@:5123] "AUTH" "<<p>>"
=== log-generated | install.log
A temporary password is generated for root@localhost: <<{a4}/{a3}!{a4}>>
=== log-jenkins-init | jenkins.log
Please use the following password to proceed to installation:

<<{h32}>>
=== log-admin-created | setup.log
Created admin user '@user@' with password '<<p>>'
=== log-argocd | notes.txt
argocd initial admin password: <<{b16}>>
=== har | session.har
{"name":"Authorization","value":"Bearer <<{jwt}>>"},
=== har-cookie | page.har
"cookies": [ { "name": "sessionid", "value": "<<{n32}>>", "path": "/", "httpOnly": true } ]
=== cookie-header | req.txt
Cookie: connect.sid=s%3A<<{b32}.{a43}>>; theme=dark
=== cookie-jar | cookies.txt
.@domain@	TRUE	/	TRUE	1893456000	session_token	<<{b64}>>
=== http-wire | dump.txt
PUT /api/v1/users HTTP/1.1
X-Auth-Token: <<{h40}>>
Content-Length: 12
=== smtp-transcript | smtp.txt
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: dXNlckBleGFtcGxlLm9yZw==
S: 334 UGFzc3dvcmQ6
C: <<{p64}>>
=== ftp-transcript | ftp.log
230 ready
USER @user@
331 Password required
PASS <<p>>
230 User logged in
=== pop-transcript | pop.txt
USER @user@
+OK
PASS <<p>>
+OK Logged in.
=== irc-identify | irc.log
/msg NickServ IDENTIFY <<p>>
=== telnet-session | console.txt
login: @user@
Password: <<p>>
Last login: @date@
=== stackoverflow | answer.md
My connection string looks like this, what is wrong?

    Server=@host@;Database=@db@;Uid=@user@;Pwd=<<p>>;
=== javadoc | Client.java
    /**
     * Login for the sandbox: @user@ with password <<p>>
     */
=== html-comment | index.html
<!-- admin login: @user@ / <<p>> -->
=== html-hidden | form.html
<input type="hidden" name="api_key" value="<<key>>">
=== html-value | login.html
<input type="password" name="pwd" value="<<p>>">
=== html-data | widget.html
<div id="app" data-api-token="<<{h40}>>"></div>
=== html-js | index.html
<script>var cfg = { user: "@user@", pass: "<<p>>" };</script>
=== docstring | client.py
    '''Connect to the test server (user @user@, password <<p>>).'''
=== gherkin | login.feature
    Given I log in as "@mail@" with password "<<p>>"
=== gherkin-table | users.feature
      | username | password |
      | @user@ | <<p>> |
=== robot | login.robot
*** Variables ***
${USERNAME}    @user@
${PASSWORD}    <<p>>
=== robot-keyword | flow.robot
    Input Password    id=password    <<p>>
=== swagger-example | openapi.yaml
      example:
        username: @user@
        password: <<p>>
=== sql-comment | schema.sql
-- app user: @user@ / <<p>>
=== latex | report.tex
Zugang: \texttt{@user@} / \texttt{<<p>>}
=== env-in-readme | README
PASSWORD=<<p>> npm run migrate
=== rtf-ish | notes.txt
pw zip: <<p>>
=== sticky | credenciales.txt
@host@
@user@
clave: <<p>>
=== totp | setup.txt
otpauth://totp/Acme:@user@?secret=<<{t32}>>&issuer=Acme
=== totp-env | .env
TOTP_SECRET=<<{t32}>>
=== wifi-qr | wifi.txt
WIFI:T:WPA;S:@ssid@;P:<<plain>>;;
=== license-key | license.ini
[Registration]
Name=@Company@
Key=<<{u5}-{u5}-{u5}-{u5}-{u5}>>
"""
