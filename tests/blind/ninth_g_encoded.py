"""Encoded secrets: base64, hex, percent, UTF-16, escapes; values over several lines and in pieces."""

BLOCKS = r'''
### encoded
=== k8s-secret | ⟦secret.yaml|k8s/db.yml⟧
apiVersion: v1
kind: Secret
metadata:
  name: ⟦db|smtp⟧
type: Opaque
data:
  username: ⟪~b64>⟨{l7}⟩⟫
  ⟦password|DB_PASS⟧: ⟪⟦b64>pw|b64>pws⟧⟫
=== k8s-secret-quoted | secret.yaml
data:
  api-key: "⟪b64>h32⟫"
  url: ⟪b64>postgres://@user@:⟨pws⟩@@host@/@db@⟫
kind: Secret
=== k8s-secret-json | secret.json
{"apiVersion": "v1", "kind": "Secret", "data": {"token": "⟪b64>a40⟫"}}
=== k8s-dockerconfigjson | regcred.yaml
kind: Secret
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ⟪b64>{"auths":{"reg.fernbank.org":{"username":"@user@","password":"⟨pws⟩"}}}⟫
=== k8s-tls | tls.yaml
kind: Secret
type: kubernetes.io/tls
data:
  tls.crt: ⟪~b64>pemcert⟫
  tls.key: ⟪b64>pemrsa⟫
=== k8s-env-file | secret.yml
data:
  app.env: ⟪b64>PORT=80
DB_PASSWORD=⟨pws⟩
MODE=prod⟫
kind: Secret
=== b64-dotenv | ⟦deploy.sh|ci.yml⟧
⟦echo ⟪b64>API_SECRET=⟨a32⟩⟫ \| base64 -d > .env|  ENV_FILE: ⟪b64>SMTP_USER=@user@ SMTP_PASSWORD=⟨pws⟩ X=1⟫⟧
=== b64-url | ⟦config.js|conf.py⟧
⟦const u = atob('|URL = base64.b64decode("⟧⟪b64>https://@user@:⟨pws⟩@@host@/x⟫⟦');|")⟧
=== b64-json | state.json
{"blob": "⟪b64>{"user": "@user@", "password": "⟨pws⟩", "ok": true}⟫"}
=== b64-twice | secret-double.yaml
kind: Secret
data:
  config: ⟪b64>b64>password=⟨pws⟩⟫
=== b64url-json | link.txt
https://@host@/open?cfg=⟪b64u>{"user":"@user@","password":"⟨pws⟩"}⟫
=== b64-pem-line | cfg.ini
ssl_key = ⟪b64>pemec⟫
=== b64-assign | app.properties
password.base64=⟪b64>pw⟫
=== b64-python | x.py
pw = base64.b64decode("⟪b64>pw⟫").decode()
=== b64-php | c.php
$password = base64_decode('⟪b64>pw⟫');
=== b64-utf16-ps | ⟦job.xml|run.bat⟧
powershell -enc ⟪b64w>$password = "⟨pws⟩"; Connect-App -User @user@⟫
=== b64-basic-header | ⟦req.txt|client.js|app.rb⟧
⟦Authorization: Basic ⟪b64>@user@:⟨pws⟩⟫|headers: { Authorization: 'Basic ⟪b64>svc:⟨pw⟩⟫' }|req['Authorization'] = "Basic ⟪b64>@user@:⟨pwx⟩⟫"⟧
=== proxy-basic | fetch.go
req.Header.Add("Proxy-Authorization", "Basic ⟪b64>@user@:⟨pws⟩⟫")
=== hex-assign | ⟦a.py|b.js⟧
⟦password = bytes.fromhex("⟪hex>pws⟫")|const secret = Buffer.from('⟪hex>a24⟫', 'hex').toString();⟧
=== hex-url | dump.txt
payload: ⟪hex>mysql://@user@:⟨pws⟩@@host@/@db@⟫
=== hex-sql | dump.sql
INSERT INTO settings VALUES ('smtp', 0x⟪HEX>password=⟨pws⟩;user=@user@⟫);
=== hexdump | dump.hex
00000000  ⟪hexs>password=⟨l6⟩⟫  |password=......|
=== pct-form | ⟦har.json|body.txt⟧
⟦{"postData": {"text": "username=@user@&password=⟪pct>pw⟫"}}|grant_type=client_credentials&client_secret=⟪pct>b64;32⟫⟧
=== pct-url | ⟦x.env|y.py⟧
⟦DATABASE_URL=|u = "⟧mysql://@user@:⟪pct>pwx⟫@@host@/@db@⟦|"⟧
=== pct-nested-url | redirect.log
GET /proxy?target=https%3A%2F%2F@user@%3A⟪pct>pws⟫%40@host@%2Ffeed HTTP/1.1
=== pct-all | x.js
var p = unescape("⟪pctall>pws⟫"); login("password=" + p);
=== u-escapes | ⟦i18n.json|App.java⟧
⟦{"password": "⟪u>pws⟫"}|String password = "⟪u>pws⟫";⟧
=== x-escapes | ⟦obf.js|shell.c⟧
⟦var password = '⟪x>pws⟫';|char secret[] = "⟪x>a16⟫";⟧
=== octal | conf.c
const char *password = "⟪oct>pws⟫";
=== char-codes | ⟦obf.js|obf.php⟧
⟦var pass = String.fromCharCode(⟪num>pws⟫);|password = bytes([⟪num>pws⟫]).decode()⟧
=== html-entities | settings.html
<input name="password" value="⟪html>pws⟫">
=== amp-entity | c.xml
<add key="password" value="&quot;⟪pws⟫&quot;" />
=== json-in-json | lambda.json
{"Variables": {"CONFIG": "{\"user\": \"@user@\", \"password\": \"⟪pws⟫\"}"}}
=== json-in-json-deep | wrap.json
"body": "{\"a\":\"{\\\"token\\\":\\\"⟪h40⟫\\\"}\"}"
=== yaml-in-yaml | cm.yaml
data:
  application.yml: |
    spring:
      datasource:
        password: ⟪pws⟫
=== env-in-json-array | inspect.json
"Env": [
    "PATH=/usr/bin",
    "MYSQL_ROOT_PASSWORD=⟪pws⟫"
],
=== xml-escaped-in-xml | job.xml
<script>&lt;server user="@user@" password="⟪pws⟫"/&gt;</script>
=== pem-nlnl | app.json
{"env": "{\"KEY\": \"⟪nlnl>pemrsa⟫\"}"}
=== pem-pct | q.txt
key=⟪pct>pemec⟫
=== concat-plus | ⟦A.java|a.js|a.cs⟧
⟦String secret = "⟪cut>h40⟫";|const apiKey = "⟪cut>a32⟫";|string password = "⟪cut>pwx⟫";⟧
=== concat-dot | a.php
$password = '⟪cat>pwx⟫';
$secret = '⟪cat>h32⟫';
=== concat-amp | a.vb
Dim password = "⟪amp>pwx⟫"
=== concat-adjacent | ⟦a.c|a.py⟧
⟦const char *api_secret = |API_SECRET = (⟧"⟪adj>h64⟫"⟦;|)⟧
=== backslash-continue | ⟦a.properties|a.sh⟧
⟦secret.key=|export SECRET_KEY=⟧⟪cont>h64⟫
=== reversed | a.py
password = "⟪rev>pws⟫"[::-1]
=== utf16-text | utf16.txt
⟪wide>password=⟨pws⟩⟫
=== wrapped-b64 | k.txt
-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,⟪~H32⟫

⟪lines64b⟫
-----END RSA PRIVATE KEY-----
=== data-uri | page.html
<a download="env" href="data:text/plain;base64,⟪b64>DB_USER=@user@
DB_PASSWORD=⟨pws⟩
⟫">env</a>
=== data-uri-pct | page2.html
<a href="data:text/plain,DB_PASSWORD%3D⟪pws⟫%0A">env</a>
=== jwt-cookie | curl.txt
Cookie: lang=en; auth=⟪jwt⟫
=== jwt-var | ⟦test.js|a.env|q.md⟧
⟦const token = '⟪jwt⟫';|ACCESS_TOKEN=⟪jwt;RS256⟫|Use this one for now: ⟪jwt;HS512⟫⟧
=== quoted-printable | old.eml
Content-Transfer-Encoding: quoted-printable

The new login is user=3D@user@ password=3D⟪pws⟫ for the portal=
.
=== mime-b64 | mail.eml
Content-Transfer-Encoding: base64

⟪b64>Hi, the password: ⟨pws⟩ works.⟫
=== gitlab-masked | vars.json
{"key": "DB_PASSWORD", "value": "⟪pws⟫", "protected": true, "masked": false}
'''
