"""What looks like a credential and is none: identifiers, digests, public keys, test vectors, data."""

IDS = r'''
== uuid key name | c.json
{ "rowKey": "{uuid}", "partitionKey": "{uuid}", "correlationKey": "{uuid}" }
== uuid id | c.yml
tenant_id: {uuid}
client_id: {uuid}
subscription_id: {uuid}
== uuid project | p.csproj
<ProjectGuid>{{UUID}}</ProjectGuid>
== sln guid | a.sln
Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "App", "App\App.csproj", "{{UUID}}"
== uuid idempotency | c.sh
curl -H "Idempotency-Key: {uuid}" -X POST https://api.{Qco}.io/v1/payments
== uuid request id | l.log
request_id={uuid} trace_id={h32} span_id={h16} status=200
== aws arn | c.tf
kms_key_id = "arn:aws:kms:eu-west-1:{d12}:key/{uuid}"
== aws resource ids | c.tf
subnet_ids = ["subnet-0{h16}", "subnet-0{h16}"]
vpc_id     = "vpc-0{h16}"
ami        = "ami-0{h16}"
== kms key id | c.yaml
KeyId: {uuid}
KmsKeyArn: arn:aws:kms:us-east-1:{d12}:key/{uuid}
== gcp ids | c.json
{ "project_number": "{d12}", "client_id": "{d12}-{n32}.apps.googleusercontent.com", "mobilesdk_app_id": "1:{d12}:android:{h22}" }
== azure resource id | c.tf
id = "/subscriptions/{uuid}/resourceGroups/rg-prod/providers/Microsoft.KeyVault/vaults/{Qco}-kv"
== ocid | c.tf
tenancy_ocid = "ocid1.tenancy.oc1..aaaaaaaa{n52}"
fingerprint  = "{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}"
== mongo object id | d.json
{ "_id": "{h24}", "ownerKey": "{h24}" }
== git commit | d.yml
revision: {h40}
sha: {h40}
== git submodule status | d.txt
 {h40} lib/core (v1.2.0-14-g{h7})
== go sum | go.sum
github.com/{Qco}/auth-token v1.2.3 h1:{b64;32}
github.com/{Qco}/auth-token v1.2.3/go.mod h1:{b64;32}
== go pseudo version | go.mod
require golang.org/x/crypto v0.0.0-20220315160706-{h12}
== package lock | package-lock.json
"node_modules/jsonwebtoken": { "version": "8.5.1", "integrity": "sha512-{b64;64}" }
== yarn lock | yarn.lock
passport-jwt@^4.0.0:
  version "4.0.0"
  resolved "https://{Qnpm}/passport-jwt/-/passport-jwt-4.0.0.tgz#{h40}"
  integrity sha1-{b64;20}
== poetry lock | poetry.lock
files = [
    {file = "secretstorage-3.3.3-py3-none-any.whl", hash = "sha256:{h64}"},
]
== pipfile lock | Pipfile.lock
"hashes": [ "sha256:{h64}", "sha256:{h64}" ]
== cargo lock | Cargo.lock
[[package]]
name = "secrecy"
version = "0.8.0"
checksum = "{h64}"
== composer lock | composer.lock
"reference": "{h40}", "shasum": "",
"content-hash": "{h32}",
== podfile lock | Podfile.lock
SPEC CHECKSUMS:
  KeychainSwift: {h40}
== gemfile lock | Gemfile.lock
  revision: {h40}
== terraform lock | .terraform.lock.hcl
  hashes = [
    "h1:{b64;32}",
    "zh:{h64}",
  ]
== docker digest | d.yml
image: {Qco}/vault@sha256:{h64}
== action pin | .github/workflows/a.yml
      - uses: actions/checkout@{h40} # v4
== sri | i.html
<script src="https://code.jquery.com/jquery.min.js" integrity="sha384-{b64;48}" crossorigin="anonymous"></script>
== csp nonce hash | c.conf
Content-Security-Policy: script-src 'sha256-{b64;32}'
== checksum file | SHA256SUMS
{h64}  keystore-tools-1.4.tar.gz
{h64}  passwd-1.0.zip
== md5 file | MD5SUMS
{h32} *secret-santa.mp4
== rpm spec | a.spec
Source0: https://{Qco}.io/a.tar.gz
# sha256 {h64}
== nix hash | default.nix
  sha256 = "{n52}";
  vendorHash = "sha256-{b64;32}";
== homebrew | formula.rb
  url "https://{Qco}.io/v1.0.tar.gz"
  sha256 "{h64}"
== pkgbuild | PKGBUILD
sha256sums=('{h64}')
validpgpkeys=('{H40}')
== gradle wrapper | gradle-wrapper.properties
distributionSha256Sum={h64}
== etag | r.txt
ETag: "{h32}"
Content-MD5: {b64;16}
== asset hashes | manifest.json
{ "main.js": "static/js/main.{h8}.js", "key.png": "static/media/key.{h20}.png" }
== webpack chunk | w.js
t.u=function(e){return"chunk-"+e+"."+{1:"{h20}",2:"{h20}"}[e]+".js"}
== gpg key id | s.txt
Signed-off with key {H16}
gpg --recv-keys {H40}
== gpg fingerprint | s.md
Key fingerprint = {H4} {H4} {H4} {H4} {H4}  {H4} {H4} {H4} {H4} {H4}
== ssh fingerprint | s.txt
256 SHA256:{B43} {Quser}@{Qco} (ED25519)
== cert fingerprint | s.conf
sha1 Fingerprint={H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}
== cert pin | p.java
.add("api.{Qco}.io", "sha256/{b64;32}")
== android cert sha | assetlinks.json
"sha256_cert_fingerprints": ["{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}"]
== kubeadm ca hash | k.sh
--discovery-token-ca-cert-hash sha256:{h64}
== assembly token | A.cs
[assembly: InternalsVisibleTo("App.Tests, PublicKeyToken={h16}")]
== binding redirect | App.config
<assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" culture="neutral" />
== strong name public key | A.cs
[assembly: InternalsVisibleTo("App.Tests, PublicKey=0024000004800000940000000602000000240000525341310004000001000100{h256}")]
== twilio sid | c.py
ACCOUNT_SID = "AC{h32}"
MESSAGING_SERVICE_SID = "MG{h32}"
== slack ids | c.py
CHANNEL = "C0{u9}"
TEAM_ID = "T0{u9}"
== discord ids | c.js
const guildId = '{d18}'; const clientId = '{d18}';
== telegram chat | c.py
CHAT_ID = -100{d10}
== stripe ids | c.rb
price_id = "price_1{a23}"
customer = "cus_{a14}"
== ga id | c.html
<script>gtag('config', 'G-{u10}'); ga('create', 'UA-{d8}-1');</script>
== recaptcha site key | c.html
<div class="g-recaptcha" data-sitekey="6L{b38}"></div>
== sentry public dsn | c.js
Sentry.init({ dsn: "https://{h32}@o{d6}.ingest.sentry.io/{d7}" });
== algolia search id | c.js
docsearch({ appId: '{u10}', indexName: '{Qco}' });
== auth0 public ids | c.js
const domain = '{Qco}.eu.auth0.com'; const clientId = '{a32}';
== okta client id | c.yml
okta.oauth2.clientId: 0oa{a17}
== cognito ids | c.js
userPoolId: 'eu-west-1_{a9}', userPoolWebClientId: '{n26}',
== cloudflare zone | c.tf
zone_id    = "{h32}"
account_id = "{h32}"
== datadog ids | c.js
datadogRum.init({ applicationId: '{uuid}', site: 'datadoghq.eu' });
== apple ids | c.yml
APPLE_TEAM_ID: {u10}
key_id: {u10}
== hubspot portal | c.html
<script src="//js.hs-scripts.com/{d7}.js"></script>
== app insights sampling | c.json
"InstrumentationKeyId": "ikey-{d5}"
== zoom meeting | c.md
Join: https://zoom.us/j/{d10} (meeting id {d10})
== phone numbers | c.yml
support_key_contact: "+47 22 {d2} {d2} {d2}"
== version strings | c.txt
token-service 2.14.0-rc.3+build.{d6}
== dates | c.json
{ "keyCreated": "2023-04-11T09:30:00Z", "passwordChangedAt": {Qepoch} }
== ip and mac | c.yml
peer_key: {h2}:{h2}:{h2}:{h2}:{h2}:{h2}
== imei serial | c.csv
serial,imei
C{u10},{d15}
== iban | c.csv
IBAN;BIC
NO{d13};DNBANOKKXXX
== isbn doi | c.bib
doi = {10.1109/5.{d6}}, isbn = {978-{d10}}
== youtube id | c.md
https://www.youtube.com/watch?v={b11}
== google doc id | c.md
https://docs.google.com/document/d/1{b43}/edit
== figma file | c.md
https://www.figma.com/file/{a22}/Login-and-password
== npm package url | c.txt
https://{Qnpm}/tokenizer/-/tokenizer-1.1.2.tgz
== otel trace | c.log
traceparent: 00-{h32}-{h16}-01
== k8s uid | c.yaml
metadata:
  uid: {uuid}
  resourceVersion: "{d8}"
  name: secret-reader-{h10}-{n5}
== migrations | c.py
revision = '{h12}'
down_revision = '{h12}'
== sql rows with uuid | c.sql
INSERT INTO api_clients (id, name) VALUES ('{uuid}', 'password-service');
== etag token cursor | c.json
{ "nextPageToken": "{b40}", "kind": "list" }
== dynamo cursor | c.json
"continuationToken": "{b64;30}"
'''

PUBLIC = r'''
== ssh public | id_ed25519.pub
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {Quser}@{Qco}
== authorized keys | authorized_keys
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ{B340} {Quser}@{Qco}
== known hosts | known_hosts
{Qhost},{Qip} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43}
|1|{b64;20}|{b64;20} ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBB{B86}=
== cloud init ssh key | user-data
ssh_authorized_keys:
  - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {Qname}
== pem public | pub.pem
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA{B20}
{B64}
{B64}
{B64}
{B64}
{B40}IDAQAB
-----END PUBLIC KEY-----
== pem certificate | ca.crt
-----BEGIN CERTIFICATE-----
MIID{B60}
{B64}
{B64}
{B64}
{B64}
{B30}==
-----END CERTIFICATE-----
== csr | a.csr
-----BEGIN CERTIFICATE REQUEST-----
MIIC{B60}
{B64}
{B64}
-----END CERTIFICATE REQUEST-----
== pgp public | k.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINB{B59}
{B64}
{B64}
={B4}
-----END PGP PUBLIC KEY BLOCK-----
== pgp signature | a.asc
-----BEGIN PGP SIGNATURE-----

iQIzB{B59}
{B64}
={B4}
-----END PGP SIGNATURE-----
== jwks public | jwks.json
{"keys":[{"kty":"RSA","kid":"{b43}","use":"sig","alg":"RS256","n":"{b342}","e":"AQAB"}]}
== jwk ec public | jwk.json
{"kty":"EC","crv":"P-256","x":"{b43}","y":"{b43}"}
== wireguard peer | wg0.conf
[Peer]
PublicKey = {wg}
AllowedIPs = 10.0.0.0/24
== age recipient | .sops.yaml
creation_rules:
  - age: age1{n58}
== dkim dns | zone.txt
s1._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ{B160}IDAQAB"
== dnssec ds | zone.txt
{Qco}.io. IN DS {d5} 13 2 {H64}
== vapid public | c.js
const applicationServerKey = 'B{b86}';
== google verification | zone.txt
@ IN TXT "google-site-verification={b43}"
== facebook verification | i.html
<meta name="facebook-domain-verification" content="{n30}">
== android public key | c.java
String base64EncodedPublicKey = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA{B320}IDAQAB";
== eth address | c.js
const token = "0x{h40}"; // ERC-20 contract
== eth tx | c.md
tx 0x{h64} in block {d8}
== contract abi | c.json
{ "tokenAddress": "0x{h40}", "bytecode": "0x608060405234801561001057600080fd5b50{h200}" }
== btc address | c.md
donate: bc1q{n38}
== solana program | c.rs
declare_id!("{s44}");
== ipfs | c.json
"tokenURI": "ipfs://Qm{s44}/1.json"
== nostr public | c.md
npub1{n58}
== ed25519 public hex | c.go
var updatePublicKey = "{h64}" // verifies releases
== verify key | c.yml
gitleaks_free: true
verify_key: "untrusted comment: minisign public key {H16}"
public_key: RW{B54}
== cosign public | c.pub
-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{B22}
{B64}
-----END PUBLIC KEY-----
== sparkle | Info.plist
<key>SUPublicEDKey</key><string>{b64;32}</string>
== tor onion | c.md
http://{T56}.onion/
== saml cert | m.xml
<ds:X509Certificate>MIID{B600}</ds:X509Certificate>
== kube ca | config
clusters:
- cluster:
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{B400}
    server: https://{Qip}:6443
== aws kms blob | c.py
# public key id only
KEY_ALIAS = "alias/{Qco}-signing"
== firebase public web config | c.html
authDomain: "{Qco}.firebaseapp.com", messagingSenderId: "{d12}", appId: "1:{d12}:web:{h22}"
'''

DATA = r'''
== data uri | i.html
<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA{B400}">
== css font | f.css
src: url(data:font/woff2;base64,d09GMgABAAAAA{B500}) format("woff2");
== svg path | i.svg
<path d="M12 2C9.2 2 7 4.2 7 7v3H6c-1.1 0-2 .9-2 2v8c0 1.1.9 2 2 2h12" fill="#{h6}"/>
== notebook image | n.ipynb
    "image/png": "iVBORw0KGgoAAAANSUhEUgAA{B500}\n",
== source map | a.js.map
{"version":3,"mappings":"AAAA,SAASA,EAAT,CAA{m120}","names":["password","getToken"]}
== minified | a.min.js
!function(e,t){"use strict";var n=t.password,r=t.token||e.apiKey;function o(e){return e.secret=n,r(e)}t.key=o}(window,{});
== minified 2 | b.min.js
var a={passwordField:"pwd",tokenKey:"tk",apiKeyName:"k"};a.reset=function(b){return a.passwordField===b.key};
== css | s.css
.api-key--secret{content:"\f084";color:#{h6}}.password-strength::after{background:#{h6}}
== hex colors | t.json
{ "keyColor": "#{h8}", "tokenBorder": "#{h6}" }
== sass map | t.scss
$keys: (primary: #{h6}, secret: #{h6});
== test vector | t.c
/* NIST SP 800-38A F.2.1 */
static const uint8_t key[] = "2b7e151628aed2a6abf7158809cf4f3c";
== sha of empty | t.py
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
== curve constant | t.py
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
== dh prime | t.go
const dhPrime = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
== aes sbox | t.c
static const uint8_t sbox[256] = { 0x63, 0x7c, 0x77, 0x7b, 0xf2, 0x6b, 0x6f, 0xc5, 0x30, 0x01 };
== rot alphabets | t.py
B58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
== lorem | t.txt
Lorem ipsum dolor sit amet, consectetur adipiscing elit, key:value sed do eiusmod tempor.
== word list | w.txt
password
dragon
letmein
monkey
== binary hex dump | x.txt
00000010: {h4} {h4} {h4} {h4} {h4} {h4} {h4} {h4}  ................
== gps | g.json
{ "key": "route-{d3}", "lat": 59.{d6}, "lon": 10.{d6} }
== polyline | g.js
const path = google.maps.geometry.encoding.decodePath('{m40}');
== vin | v.csv
vin,plate
W{u16},AB{d5}
== protein | p.fasta
>sp|P{d5}|KEY_HUMAN
MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVK
== smiles | c.csv
aspirin,CC(=O)OC1=CC=CC=C1C(=O)O
== morse key | m.txt
keying speed 25 wpm, key type: iambic
== music key | m.json
{ "key": "F#m", "mode": "minor", "tempo": 128 }
== locale keys | l.json
{ "en_US": "English", "nb_NO": "Norsk bokmål" }
== keymap | k.conf
bindkey "^[[1;5C" forward-word
keysym=0xff0d
== vim mapping | .vimrc
nnoremap <leader>p :Password<CR>
== cron | c.txt
*/15 * * * * /usr/local/bin/rotate-keys --all
== make targets | Makefile
.PHONY: secret-scan token password
token:
	./scripts/token.sh
== changelog | CHANGELOG
- fix: password reset token expires after 24 h (#{d3})
- feat: api key rotation, see {h7}
== commit trailer | c.txt
Change-Id: I{h40}
Reviewed-on: https://review.{Qco}.io/{d5}
== email message id | m.eml
Message-ID: <{a20}.{d8}@mail.{Qco}.io>
DKIM-Signature: v=1; a=rsa-sha256; d={Qco}.io; bh={b64;32}; b={b64;128}
== quoted printable boundary | m.eml
boundary="----=_Part_{d6}_{d9}.{d13}"
== multipart boundary | r.http
Content-Type: multipart/form-data; boundary=----WebKitFormBoundary{a16}
== websocket key rfc | w.txt
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
== http2 cache key | n.conf
proxy_cache_key "$scheme$request_method$host$request_uri";
limit_req_zone $binary_remote_addr zone=token:10m rate=5r/s;
== elasticsearch mapping | m.json
"password": { "type": "keyword", "index": false }, "token": { "type": "text" }
== csv header | h.csv
id,username,password_changed_at,api_key_count
1,{Qname},2023-01-04,3
== ldif schema | s.ldif
attributeTypes: ( 1.3.6.1.4.1.{d5}.1 NAME 'tokenKey' SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
== oid | o.asn
id-pkcs9-challengePassword OBJECT IDENTIFIER ::= { 1 2 840 113549 1 9 7 }
== user agent | u.txt
Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{d3}.0.{d4}.{d2} Safari/537.36
== feature flag | f.yml
enable_password_login: true
token_rotation: enabled
secret_santa_mode: false
== booleans | b.conf
use_api_key = yes
password_required=true
store_password: never
== auth method | b.yml
auth_method: ldap
credential_type: kerberos
token_endpoint_auth_method: client_secret_basic
== secret engine | v.hcl
path "secret/data/{Qdb}/*" { capabilities = ["read", "list"] }
== roles | r.yml
password_policy: corporate-default
key_algorithm: rsa-sha2-512
secret_type: kubernetes.io/tls
== cipher list | n.conf
ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384;
== kex | s.conf
HostKeyAlgorithms ssh-ed25519,rsa-sha2-512
KexAlgorithms curve25519-sha256@libssh.org
== encoded text | e.txt
Subject: =?UTF-8?B?{b64;24}?=
== uuencode like logo | l.txt
  ____  _  __ ______   __
 |  _ \| |/ /|  ___\ \ / /  KEY v{d1}.{d1}
== proto descriptor | p.go
	0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0x8c, 0x54, 0xcd, 0x6e, 0xdb, 0x30,
== angular token | a.ts
export const API_BASE = new InjectionToken<string>('api.base.url');
== vue prop | v.vue
<PasswordInput v-model="form.password" :token="resetToken" key-name="apiKey" />
== jsp | l.jsp
<form:password path="password" cssClass="form-control" />
== yaml anchors | y.yml
x-credentials: &credentials
  provider: vault
  role: {Quser}
== jenkins id | Jenkinsfile
credentialsId: '{uuid}'
git credentialsId: 'github-deploy-key', url: 'git@github.com:{Qco}/api.git'
== teamcity secure token | c.kts
password = "credentialsJSON:{uuid}"
== session id example log | l.log
session closed for user {Quser}, key exchange took {d2} ms
== failed password | auth.log
Failed password for invalid user {Qname} from {Qip} port {d5} ssh2
== accepted key | auth.log
Accepted publickey for {Quser} from {Qip} port {d5} ssh2: RSA SHA256:{B43}
== password changed | auth.log
passwd[{d4}]: password changed for {Quser}
'''

SOURCES = [("no: identifiers and digests", IDS, 4), ("no: public keys", PUBLIC, 3), ("no: data and settings", DATA, 3)]
