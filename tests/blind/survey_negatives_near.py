"""Near misses: the name of a credential beside a value that is none, and values of a credential's form in innocent places."""

NEAR = r'''
== secret object name | values.yaml
secretName: {Qdb}-db-credentials
passwordKey: {Qdb}-password
== secret store path | c.yml
secret: prod/{Qco}/{Qdb}/credentials
== token endpoint | c.yml
token_url: https://sso.{Qco}.io/oauth2/token
jwks_uri: https://sso.{Qco}.io/.well-known/jwks.json
== key name ec2 | ec2.tf
key_name = "{Qco}-{Qdb}-prod"
== ssm parameter name | c.ts
const passwordParameter = '/{Qco}/{Qdb}/password';
== call with name | C.java
String password = vault.read("{Qco}/{Qdb}/password");
== call get secret | c.go
secret, err := store.GetSecret(ctx, "{Qdb}-password")
== call decrypt | c.php
$password = $crypt->decrypt($row['{Qdb}_password']);
== constant of a key | c.js
export const TOKEN_STORAGE_KEY = '{Qco}.auth.token';
export const REFRESH_KEY = '{Qco}_refresh_token';
== local storage | c.js
localStorage.getItem('{Qco}-access-token');
== header forward | c.js
headers: { Authorization: `Bearer ${getToken('{Qdb}')}` }
== test id | c.jsx
<input data-testid="{Qword}-password-input" id="password-{Qdb}" />
== css module | c.css
.passwordField_{a5}__{a5} { color: #{h6}; }
== css class list | c.html
<div class="token-list__item token-list__item--{Qword} js-api-key-{Qword2}">
== branch name | c.txt
git checkout -b feature/reset-password-{Qname}-{Qnum}
== commit list | c.md
- {h7} rotate api key of {Qdb}
- {h7} remove password from {Qword} config
== release id | c.yml
SENTRY_RELEASE: {h40}
BUILD_ID: {uuid}
== image tag | c.yml
image: registry.{Qco}.io/token-service:{h40}
== pod name | c.log
pod/password-sync-{h10}-{n5} Running
== session fixture id | c.json
{ "keyId": "{h24}", "keyVersion": {d2}, "keyAlias": "{Qco}-{Qdb}" }
== kid header | c.json
{ "alg": "RS256", "kid": "{b43}", "typ": "JWT" }
== key vault cert thumb | c.config
<add key="CertificateThumbprint" value="{H40}" />
== thumbprint | c.ps1
$thumbprint = '{H40}'
== machine id | machine-id
{h32}
== uuid fstab | fstab
UUID={uuid} /data ext4 defaults 0 2
== partition key | c.py
table.query(KeyConditionExpression=Key("customerId").eq("{uuid}"))
== cache md5 | c.sql
SELECT * FROM cache WHERE cache_key = '{h32}';
== file digest | c.md
Download `app-2.1.zip` (md5 {h32})
== dedupe hash | c.json
{ "file": "report.pdf", "sha1": "{h40}", "size": {d5} }
== svn revision uuid | c.txt
Repository UUID: {uuid}
== blob names | c.txt
https://cdn.{Qco}.io/assets/{h32}.png
== signed cookie name | c.js
res.clearCookie('{Qco}_session_token');
== username only url | c.sh
rsync -a {Quser}@{Qhost}:/srv/{Qdb} /backup
== jdbc no password | c.properties
jdbc.url=jdbc:postgresql://{Qhost}:5432/{Qdb}
jdbc.username={Quser}
jdbc.password=
== ldap dn | c.conf
bind_dn = cn={Quser},ou=services,dc={Qco},dc=io
== smtp no secret | c.yml
smtp: { host: {Qhost}, port: 587, user: {Qname}@{Qco}.io, auth: oauth2 }
== ssh key comment | c.tf
public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {Qname}@{Qco}"
== deploy key title | c.yml
deploy_key_title: {Qco}-{Qdb}-readonly
== pass file | c.yml
password_file: /etc/{Qco}/{Qdb}.pass
token_path: /var/run/{Qdb}/token
== keystore path | c.properties
server.ssl.key-store=classpath:{Qco}.p12
server.ssl.key-alias={Qdb}
== password hint | c.json
{ "user": "{Qname}", "passwordHint": "name of the first {Qword}" }
== password strength | c.json
{ "user": "{Qname}", "passwordStrength": "strong", "passwordLastChanged": "{Qday}" }
== password policy text | c.md
Passwords of {QCo} have at least {d2} characters and expire after {d2} days.
== question | c.json
{ "secretQuestion": "What was the name of your first {Qword}?" }
== secret santa | c.md
Secret santa {Qday}: {Qname} gives to {Qname2}
== token count | c.json
{ "prompt_tokens": {d4}, "completion_tokens": {d3}, "total_tokens": {d5} }
== token offsets | c.json
{ "token": "{Qword}", "start": {d3}, "end": {d3} }
== tokenizer vocabulary | vocab.json
{ "{Qword}": {d5}, "##{Qword2}": {d5}, "[UNK]": 100 }
== lexer | c.y
%token PASSWORD IDENTIFIED SECRET {L6} {L8}
== key map | c.json
{ "key": "ctrl+shift+{l1}", "command": "{Qco}.showPassword" }
== translation with name | c.json
{ "mail.reset": "Hello {Qname}, click here to reset your password at {QCo}." }
== breadcrumb | c.html
<a href="/{Qdb}/settings/api-keys">API keys of {Qname}</a>
== audit log | c.log
{Qday} 10:02:11 user {Qname} changed the password of {Quser} from {Qip}
== audit token | c.log
{Qday} token {h8}… of {Qname} revoked (reason: expired)
== masked card | c.log
card **** **** **** {d4} token tok_****{a4}
== masked url | c.log
connecting to postgres://{Quser}:***@{Qhost}/{Qdb}
== masked x | c.log
using password: xxxxxxxx for {Quser}
== mysql error | c.log
ERROR 1045 (28000): Access denied for user '{Quser}'@'{Qip}' (using password: YES)
== kinit log | c.log
preauth (encrypted_timestamp) verify failure: {Quser}@{QCo}.LOCAL
== git credential approve | c.sh
git credential-cache --timeout {d4}
== ci masked | c.log
$ docker login -u {Quser} -p [MASKED] registry.{Qco}.io
== sops recipient | c.yaml
sops:
    kms:
    - arn: arn:aws:kms:eu-west-1:{d12}:key/{uuid}
      enc: AQICAHh{B180}
    mac: ENC[AES256_GCM,data:{b64;64},iv:{b64;32},tag:{b64;16},type:str]
== vault ciphertext | c.json
{ "ssn": "vault:v1:{b64;50}", "iban": "vault:v2:{b64;44}" }
== kms ciphertext | c.yml
CIPHERTEXT: AQICAHh{B160}==
== jasypt encrypted | c.properties
spring.datasource.password=ENC({b64;32})
== credential id helm | c.yml
credentialsId: {Qco}-nexus-{Qdb}
== okta group | c.tf
group_id = "00g{a17}"
== gtm | c.html
GTM-{u7}
== pinned tweet | c.md
https://twitter.com/{Qco}/status/{d19}
== jira keys | c.md
{L4}-{d4} reset password, {L3}-{d3} api key page
== order numbers | c.csv
order,reference
{d8},{u12}
{d8},{u12}
== voucher like sku | c.csv
sku,name
{u4}-{u4}-{d4},key ring
== guid registry | c.reg
[HKEY_CLASSES_ROOT\CLSID\{{UUID}}]
@="Password Provider"
== apk signature block | c.txt
SHA-256-Digest: {b64;32}
Name: res/layout/password.xml
== manifest digest | MANIFEST.MF
Name: org/{Qco}/Token.class
SHA1-Digest: {b64;20}
== pod checksum annotation | c.yaml
annotations:
  checksum/secret: {h64}
== helm release | c.yaml
name: sh.helm.release.v1.{Qdb}.v{d1}
== ssl session | c.log
SSL-Session: Protocol TLSv1.3 Cipher TLS_AES_256_GCM_SHA384 Verify return code: 0 (ok)
== dnskey public | c.zone
{Qco}.io. 3600 IN DNSKEY 257 3 13 {b64;64}
== sshfp | c.zone
{Qhost}. IN SSHFP 4 2 {h64}
== tlsa | c.zone
_443._tcp.{Qhost}. IN TLSA 3 1 1 {h64}
'''

SOURCES = [("no: near misses", NEAR, 3)]
