"""Notebooks, captures of HTTP, logs, pairs and small files."""

CAPTURES = r'''
=== notebook-connect | explore.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "metadata": {},
   "outputs": [],
   "source": [
    "import pymysql\n",
    "conn = pymysql.connect(host='‹host›', user='‹user›', password='«gp»', db='‹db›')\n"
   ]
  }
 ],
 "metadata": {"kernelspec": {"name": "python3"}},
 "nbformat": 4
}
=== notebook-magic | q.ipynb
{"cells": [{"cell_type": "code", "source": ["%load_ext sql\n", "%sql postgresql://‹user›:«gpu»@‹host›/‹db›\n"], "outputs": []}]}
=== notebook-output | out.ipynb
{"cells": [{"cell_type": "code", "source": ["os.environ['HF_TOKEN']"], "outputs": [{"data": {"text/plain": ["'«hf_{m34}»'"]}, "output_type": "execute_result"}]}]}
=== har | capture.har
{
  "log": {
    "version": "1.2",
    "entries": [
      {
        "request": {
          "method": "POST",
          "url": "https://api.‹co›.com/v2/login",
          "headers": [
            {"name": "Host", "value": "api.‹co›.com"},
            {"name": "Content-Type", "value": "application/json"}
          ],
          "postData": {
            "mimeType": "application/json",
            "text": "{\"username\":\"‹login›\",\"password\":\"«gp»\"}"
          }
        },
        "response": {"status": 200}
      }
    ]
  }
}
=== har-header | traffic.har
"headers": [
  {"name": "accept", "value": "*/*"},
  {"name": "authorization", "value": "Bearer «b48»"},
  {"name": "x-request-id", "value": "‹uuid›"}
]
=== har-cookie | s.har
"cookies": [{"name": "session_token", "value": "«b64»", "httpOnly": true}]
=== curl-verbose | curl.log
* Connected to api.‹co›.com (‹ip›) port 443
> GET /v1/me HTTP/2
> Host: api.‹co›.com
> user-agent: curl/8.4.0
> authorization: Basic «b64of;[user]:[gp]»
> accept: */*
< HTTP/2 200
=== http-raw | req.txt
POST /oauth/token HTTP/1.1
Host: auth.‹co›.com
Content-Type: application/x-www-form-urlencoded

grant_type=password&username=‹login›&password=«gpu»&client_id=web
=== http-response | token.json
HTTP/1.1 200 OK
Content-Type: application/json

{"access_token":"«b43»","token_type":"bearer","expires_in":3600,"refresh_token":"«b43»"}
=== postman | ‹co›.postman_collection.json
{
  "info": {"name": "‹co›", "_postman_id": "‹uuid›"},
  "item": [
    {
      "name": "list",
      "request": {
        "auth": {
          "type": "basic",
          "basic": [
            {"key": "password", "value": "«gp»", "type": "string"},
            {"key": "username", "value": "‹login›", "type": "string"}
          ]
        },
        "method": "GET",
        "url": "{{base}}/items"
      }
    }
  ]
}
=== postman-bearer | c.postman_collection.json
"auth": {"type": "bearer", "bearer": [{"key": "token", "value": "«b48»", "type": "string"}]}
=== postman-env | prod.postman_environment.json
{
  "name": "prod",
  "values": [
    {"key": "host", "value": "https://api.‹co›.com", "enabled": true},
    {"key": "client_secret", "value": "«a40»", "type": "secret", "enabled": true}
  ]
}
=== insomnia | insomnia.yaml
type: request
authentication:
  type: basic
  username: ‹login›
  password: «gp»
=== insomnia-env | Insomnia.json
{"_type": "environment", "data": {"base_url": "https://api.‹co›.com", "api_token": "«h40»"}}
=== http-client-env | http-client.private.env.json
{"dev": {"host": "localhost", "user": "‹login›", "password": "«gp»"}}
=== rest-client | api.http
@host = https://api.‹co›.com
@apiKey = «a32»

GET {{host}}/items
X-Api-Key: {{apiKey}}
=== bruno | login.bru
auth:basic {
  username: ‹login›
  password: «gps»
}
=== soap | call.xml
<wsse:UsernameToken>
  <wsse:Username>‹login›</wsse:Username>
  <wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">«gp»</wsse:Password>
</wsse:UsernameToken>
=== soap-body | login.soap
<soapenv:Body><ns:login><ns:user>‹login›</ns:user><ns:password>«gp»</ns:password></ns:login></soapenv:Body>
=== xmlrpc | wp.xml
<param><value><string>‹login›</string></value></param>
<param><value><string>«gps»</string></value></param>
=== openapi-example | openapi.yaml
components:
  examples:
    login:
      value:
        email: ‹mail›
        password: «gp»
=== log-python | app.log
‹day› ‹time›,412 ERROR db: could not connect: postgresql://‹user›:«gpu»@‹host›:5432/‹db›
=== log-json | app.jsonl
{"ts":"‹day›T‹time›Z","level":"debug","msg":"login attempt","user":"‹login›","password":"«gp»","ip":"‹ip›"}
=== log-kv | svc.log
‹time› level=info msg="starting" port=8080 db_user=‹user› db_pass=«gps» build=‹h8›
=== log-access | access.log
‹ip› - - [13/Jan/2025:‹time› +0000] "GET /login?user=‹login›&password=«gpu» HTTP/1.1" 302 0 "-" "Mozilla/5.0"
=== log-env-dump | ci.log
+ env
PATH=/usr/local/bin:/usr/bin
HOME=/root
DEPLOY_PASSWORD=«gps»
CI=true
=== log-stacktrace | crash.txt
Caused by: java.sql.SQLException: Access denied (url=jdbc:mysql://‹host›/‹db›?user=‹user›&password=«gpu»)
	at com.mysql.jdbc.SQLError.createSQLException(SQLError.java:965)
=== log-phpinfo | phpinfo.html
<tr><td class="e">$_SERVER['DB_PASSWORD']</td><td class="v">«gp»</td></tr>
=== log-django-debug | debug.html
<td>DATABASE_PASSWORD</td><td class="code"><pre>&#x27;«gps»&#x27;</pre></td>
=== log-ps | ps.txt
root  2213  0.1  1.2 java -Dspring.datasource.password=«gps» -jar app.jar
=== log-set-x | trace.log
++ curl -s -u '‹user›:«gp»' https://nexus.‹co›.com/service/rest/v1/status
=== log-mysql-general | mysql.log
‹day›T‹time›Z 12 Query CREATE USER '‹user›'@'%' IDENTIFIED BY '«gp»'
=== log-smtp | smtp.txt
C: AUTH PLAIN «b64of;␀[mail]␀[gp]»
S: 235 2.7.0 Authentication successful
=== log-ftp | ftp.log
USER ‹user›
331 Password required
PASS «gps»
230 Logged in
=== log-pop | pop.txt
+OK ready
USER ‹login›
PASS «gps»
=== log-irc | irc.txt
/msg NickServ IDENTIFY «gps»
=== sql-seed-multi | data.sql
INSERT INTO users VALUES
  (1, '‹login›', 'admin', '«gp»', NOW()),
  (2, 'guest', 'guest', '', NOW());
=== yaml-users | users.yaml
users:
  - name: ‹login›
    email: ‹mail›
    pass: «gp»
    groups: [admin, ops]
=== yaml-fold | creds.yml
token: >-
  «b64»
region: eu
=== json-nested | vault.json
{"accounts": {"ftp": {"u": "‹user›", "pwd": "«gp»"}}, "v": 2}
=== json-array-pair | pairs.json
{"name": "password", "value": "«gp»"}
=== json-key-value | params.json
[{"ParameterKey": "DbPassword", "ParameterValue": "«gp»"}, {"ParameterKey": "Env", "ParameterValue": "prod"}]
=== ecs-task | task-def.json
"environment": [
  {"name": "LOG_LEVEL", "value": "info"},
  {"name": "DB_PASSWORD", "value": "«gp»"}
]
=== xml-attr-pair | config.xml
<property name="connection.password" value="«gp»"/>
=== xml-attr-reversed | config2.xml
<param value="«gp»" name="smtpPassword"/>
=== xml-credentials | app.xml
<credentials>
  <login>‹user›</login>
  <passwd>«gp»</passwd>
</credentials>
=== plist-password | com.acme.plist
<key>AdminUser</key>
<string>‹login›</string>
<key>AdminPassword</key>
<string>«gp»</string>
=== ini-no-space | odbc.cfg
[db]
Uid=‹user›
Pwd=«gp»
=== ini-colon | setup.cfg
[deploy]
user: ‹user›
passphrase: «phrase; ;4»
=== toml-inline | config.toml
db = { host = "‹host›", user = "‹user›", password = "«gp»" }
=== toml-streamlit | .streamlit/secrets.toml
[connections.pg]
dialect = "postgresql"
username = "‹user›"
password = "«gp»"
=== properties-dotted | db.properties
db.user = ‹user›
db.pwd = «gp»
=== properties-colon | i18n/admin.properties
admin.password: «gp»
=== env-lowercase | config.env
dbuser=‹user›
dbpass=«gp»
=== env-comment-out | .env.old
#DB_PASSWORD=«gp»
DB_PASSWORD=
=== env-dotted-quotes | .env.production
REACT_APP_CLIENT_SECRET='«a32»'
=== pin-code | lock.yml
alarm:
  arm_code: "‹d1›"
  pin: "«pin»"
=== totp-uri | otp.txt
otpauth://totp/‹co›:‹login›?secret=«t32»&issuer=‹co›
=== recovery | notes.md
GitHub recovery codes:
«{n5}-{n5}»
‹n5›-‹n5›
=== wp-app-password | blog.py
WP_USER = "‹login›"
WP_APP_PASSWORD = "«{a4} {a4} {a4} {a4} {a4} {a4}»"
=== google-app-password | mail.env
GMAIL_APP_PASSWORD="«{l4} {l4} {l4} {l4}»"
=== mnemonic-note | wallet.txt
seed phrase (metamask): «mnemonic»
=== mnemonic-24 | cold.md
Ledger recovery:

«mnemonic;24»
=== wif-note | btc.txt
paper wallet -> privkey «wif»
=== xprv | electrum.json
{"keystore": {"type": "bip32", "xprv": "«xprv»", "xpub": null}}
=== solana-array | id.py
secret = base58.b58decode("«s88»")
'''
