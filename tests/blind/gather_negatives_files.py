"""More innocent files."""

BLOCKS = r'''
=== neg-env-template | .env.example
APP_NAME=‹co›
APP_KEY=
DB_HOST=localhost
DB_USERNAME=root
DB_PASSWORD=
MAIL_PASSWORD=null
JWT_SECRET=your-jwt-secret-here
STRIPE_KEY=pk_test_xxx
STRIPE_SECRET=sk_test_xxx
SENTRY_DSN=
=== neg-readme-usage | README.md
## Usage

```js
const client = new Client({ apiKey: process.env.API_KEY });
```

| option | default | |
|---|---|---|
| `apiKey` | none | your key, see the dashboard |
| `secret` | none | used to sign webhooks |
| `tokenTtl` | `3600` | seconds |
=== neg-minified | dist/app.min.js
!function(){"use strict";var e={password:function(t){return t.length>7},token:"csrf-token",key:"‹thing›"},n=document.querySelector('meta[name="'+e.token+'"]');window.__app={h:"‹h20›",k:e.key,v:"‹ver›",m:function(t,r){return n?n.content+t+r:null},c:["‹h8›","‹h8›"]}}();
=== neg-image-css | css/logo.css
.logo {
  background-image: url("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGQAAABkCAMAAABHPGVm‹b64;300›");
  width: 100px;
}
=== neg-notebook-image | plot.ipynb
{"cells": [{"cell_type": "code", "source": ["plt.plot(x)"], "outputs": [{"data": {"image/png": "iVBORw0KGgoAAAANSUhEUgAAAXcAAAD8CAYAAACMwORR‹b64;360›"}, "output_type": "display_data"}]}]}
=== neg-har | ok.har
{"request": {"method": "GET", "url": "https://www.‹co›.com/static/‹h20›.js", "headers": [{"name": "if-none-match", "value": "\"‹h32›\""}, {"name": "x-request-id", "value": "‹uuid›"}]}}
=== neg-http-headers | resp.txt
HTTP/2 200
etag: "‹h40›"
x-amz-version-id: ‹b32›
x-amz-cf-id: ‹b54›==
content-security-policy: script-src 'sha256-‹b64;32›'
strict-transport-security: max-age=31536000
=== neg-cisco-redacted | sw.cfg
enable secret 5 <removed>
username admin privilege 15 password 7 <removed>
snmp-server community <removed> RO
radius-server key *****
=== neg-redis-conf | redis.conf
# requirepass foobared
# masterauth <master-password>
bind 127.0.0.1
port 6379
# The password can be changed with CONFIG SET requirepass
=== neg-git-log | log.txt
commit ‹h40›
tree ‹h40›
parent ‹h40›
Author: ‹name› <‹mail›>

    Add token refresh and password reset

diff --git a/auth/token.py b/auth/token.py
index ‹h7›..‹h7› 100644
=== neg-pulumi-encrypted | Pulumi.prod.yaml
encryptionsalt: v1:‹b64;8›:v1:‹b64;12›:‹b64;24›
config:
  aws:region: eu-west-1
  app:dbPassword:
    secure: AAABA‹b64;40›
=== neg-jenkins-enc | credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>‹uuid›</id>
  <username>‹user›</username>
  <password>{AQAAABAAAAAQ‹b64;32›}</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
=== neg-unity | Main.unity
--- !u!114 &‹d9›
MonoBehaviour:
  m_Script: {fileID: 11500000, guid: ‹h32›, type: 3}
  m_Name: PasswordField
  keyboardType: 0
  tokenId: ‹d6›
=== neg-xcode | project.pbxproj
		‹H24› /* TokenStore.swift in Sources */ = {isa = PBXBuildFile; fileRef = ‹H24› /* TokenStore.swift */; };
		‹H24› /* KeychainPassword.swift in Sources */ = {isa = PBXBuildFile; fileRef = ‹H24› /* KeychainPassword.swift */; };
=== neg-solution | App.sln
Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "TokenService", "src\TokenService\TokenService.csproj", "{‹UUID›}"
EndProject
Global
	GlobalSection(ExtensibilityGlobals) = postSolution
		SolutionGuid = {‹UUID›}
	EndGlobalSection
EndGlobal
=== neg-dynamo | item.json
{"TableName": "‹db›", "Key": {"pk": {"S": "ORDER#‹uuid›"}, "sk": {"S": "ITEM#‹d6›"}}}
=== neg-s3-list | keys.json
{"Contents": [{"Key": "backup/‹day›/‹uuid›.gz", "ETag": "\"‹h32›\""}, {"Key": "img/‹h40›.webp", "ETag": "\"‹h32›\""}]}
=== neg-consul-keys | kv.json
[{"key": "service/‹db›/leader", "flags": 0, "value": "eyJ2IjoxfQ=="}]
=== neg-csv-plain | data.csv
key,name,password_set,last_login
‹uuid›,‹name›,true,‹day›
‹uuid›,‹name›,false,‹day›
=== neg-rake-secrets | config/secrets.yml
production:
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
  stripe_key: <%= Rails.application.credentials.stripe[:key] %>
=== neg-spring | application.yml
spring:
  datasource:
    url: jdbc:postgresql://${DB_HOST:localhost}:5432/‹db›
    username: ${DB_USER}
    password: ${DB_PASSWORD}
jwt:
  secret: ${JWT_SECRET}
  expiration: 86400
=== neg-test-mock | token.test.js
jest.mock('./token', () => ({ getToken: jest.fn().mockResolvedValue('token') }));

test('sends the token', async () => {
  await client.get('/me');
  expect(fetch).toHaveBeenCalledWith(expect.anything(), { headers: { Authorization: 'Bearer token' } });
});
=== neg-prompt | ask.py
import getpass

password = getpass.getpass("Password: ")
if len(password) < 8:
    raise SystemExit("password is too short")
=== neg-android-manifest | AndroidManifest.xml
<meta-data android:name="com.google.android.geo.API_KEY" android:value="${MAPS_API_KEY}" />
<meta-data android:name="firebase_crashlytics_collection_enabled" android:value="true" />
=== neg-nginx | site.conf
server {
  listen 443 ssl;
  ssl_certificate     /etc/ssl/‹co›.crt;
  ssl_certificate_key /etc/ssl/‹co›.key;
  auth_basic "Password required";
  auth_basic_user_file /etc/nginx/.htpasswd;
}
=== neg-wordlist | keys.c
static const struct { const char *name; int code; } keys[] = {
    { "KEY_ENTER", 28 }, { "KEY_PASSWORD", 212 }, { "KEY_SECRET", 213 },
    { "KEY_BACKSPACE", 14 }, { NULL, 0 },
};
=== neg-vault-policy | policy.hcl
path "secret/data/‹db›/*" {
  capabilities = ["read", "list"]
}
path "auth/token/renew-self" {
  capabilities = ["update"]
}
=== neg-keyboard-layout | layout.json
{"keys": [{"key": "q", "shift": "Q"}, {"key": "w", "shift": "W"}, {"key": "e", "altgr": "€"}]}
=== neg-cors | cors.yml
allowed_headers: [Authorization, X-Api-Key, X-Auth-Token, X-CSRF-Token]
exposed_headers: [X-Request-Id]
max_age: 600
'''
