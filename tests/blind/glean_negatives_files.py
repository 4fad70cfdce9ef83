"""Ciphertexts, media, minified code, test vectors, public keys of providers, and whole innocent files."""

FILES = r"""
=== cipher | vault.yml
$ANSIBLE_VAULT;1.1;AES256
‹hexlines;400;80›
--- vars.yml
db_password: !vault |
          $ANSIBLE_VAULT;1.1;AES256
          ‹h80›
          ‹h80›
--- secrets.enc.yaml
password: ENC[AES256_GCM,data:‹b64;18›,iv:‹b64;32›,tag:‹b64;16›,type:str]
sops:
  age:
    - recipient: age1‹n58›
--- sealed.yaml
kind: SealedSecret
spec:
  encryptedData:
    password: AgB‹B400›==
--- .travis.yml
env:
  global:
    secure: "‹b64;256›"
--- appveyor.yml
  api_key:
    secure: ‹b64;48›
--- credentials.yml.enc
‹b64;300›--‹b64;12›--‹b64;16›
--- eyaml.yaml
db::password: ENC[PKCS7,MIIB‹B380›]
--- kms.tf
ciphertext_blob = "AQICAHh‹B220›"
--- msg.asc
-----BEGIN PGP MESSAGE-----

‹lines;500›
-----END PGP MESSAGE-----
--- age.age
-----BEGIN AGE ENCRYPTED FILE-----
‹lines;300›
-----END AGE ENCRYPTED FILE-----
--- dotenvx.env
DOTENV_PUBLIC_KEY="03‹h64›"
API_KEY="encrypted:B‹B140›=="
--- pulumi.yaml
  app:password:
    secure: AAABA‹b64;40›
--- jasypt.properties
spring.datasource.password=ENC(‹b64;32›)
--- mule.properties
db.password=![‹b64;24›]
=== media | image.html
<img alt="key" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA‹B700›">
--- font.css
@font-face { font-family: key; src: url(data:font/woff2;base64,d09GMgAB‹B800›) format("woff2"); }
--- svg.svg
<path d="M‹d2›.‹d3› ‹d2›.‹d2›c0 1.1-.9 2-2 2H‹d2›V‹d2›" id="key-icon-‹h8›"/>
--- nb.ipynb
{"outputs": [{"data": {"image/png": "iVBORw0KGgoAAAANSUhEUgAA‹B900›"}, "output_type": "display_data"}]}
--- map.js
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpb‹B400›
--- wasm.js
const wasm = "AGFzbQEAAAAB‹B600›";
--- pdf.txt
JVBERi0xLjQK‹B600›
--- email.eml
Content-Type: image/jpeg
Content-Transfer-Encoding: base64

/9j/4AAQSkZJRgABAQ‹lines;600;76›
--- boundary.eml
Content-Type: multipart/mixed; boundary="----=_Part_‹d6›_‹d9›.‹d13›"
Message-ID: <‹h32›@mail.‹co›.com>
DKIM-Signature: v=1; a=rsa-sha256; bh=‹b64;32›; b=‹B170›
--- min.js
!function(e,t){"object"==typeof exports?module.exports=t():e.Key=t()}(this,function(){var e={secretKey:function(n){return n.key||n.token},password:"password"};return e});
--- min2.js
var n=r(‹d4›),o=r.n(n);t.a={props:{token:String,password:{type:String,default:""}},data:function(){return{apiKey:"",showPassword:!1}}};
--- min.css
.sk-‹word›{animation:sk-fade 1.2s infinite}.token.keyword{color:#07a}.token.string{color:#690}
--- chunk.js
"‹h20›":function(e,t,n){"use strict";n.d(t,"a",function(){return tokenKey})},
--- webpack.json
{"chunks": {"0": "‹h20›", "1": "‹h20›"}, "hash": "‹h20›"}
--- proto.txt
\x0a\x12\x07‹word›\x1a\x04key1
--- hexdump.txt
00000000  ‹bytes;8;%02x; ›  ‹bytes;8;%02x; ›  |................|
--- table.c
static const unsigned char sbox[] = { ‹bytes;32› };
--- crc.c
static const uint32_t crc_table[4] = { 0x00000000, 0x77073096, 0xee0e612c, 0x990951ba };
--- curve.py
P = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F
GX = 0x79BE667EF9DCBBAC55A06295CE870B07029BFCDB2DCE28D959F2815B16F81798
--- dh.pem
-----BEGIN DH PARAMETERS-----
‹lines;268›
-----END DH PARAMETERS-----
=== vector | aes_test.go
// FIPS 197 Appendix C.1
key := "000102030405060708090a0b0c0d0e0f"
plain := "00112233445566778899aabbccddeeff"
--- hmac_test.py
# RFC 4231 test case 2
key = b"Jefe"
data = b"what do ya want for nothing?"
--- hmac_rfc.c
/* RFC 4231 case 1 */ "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"
--- pbkdf2.rs
// RFC 6070
("password", "salt", 4096, "4b007901b765489abead49d926f721d065a429c1"),
--- md5.js
expect(md5('')).toBe('d41d8cd98f00b204e9800998ecf8427e');
--- sha.py
assert sha256(b"abc").hexdigest() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
--- jwt.test.ts
// RFC 7515 A.1
const k = 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow';
--- totp.py
# RFC 6238
SECRET = b"12345678901234567890"
--- bip39.json
["00000000000000000000000000000000", "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"]
--- hardhat.md
Account #0: 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266 (10000 ETH)
--- x25519.go
// RFC 7748 section 6.1
"8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a", // Bob's public
--- emulator.env
AZURITE=UseDevelopmentStorage=true
STORAGE=DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;
--- captcha.env
RECAPTCHA_SITE=6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI
RECAPTCHA_SECRET=6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe
--- turnstile.env
TURNSTILE_SECRET=1x0000000000000000000000000000000AA
--- localstack.sh
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=us-east-1
--- eicar.txt
X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*
=== innocent file | package.json
{
  "name": "@‹co›/‹word›",
  "version": "‹ver›",
  "scripts": { "test": "jest", "token": "node scripts/token.js" },
  "dependencies": { "jsonwebtoken": "^9.0.2", "password-validator": "^5.3.0", "keyv": "4.5.4" }
}
--- pom.xml
<dependency>
  <groupId>org.springframework.security</groupId>
  <artifactId>spring-security-oauth2-resource-server</artifactId>
  <version>‹ver›</version>
</dependency>
--- tsconfig.json
{"compilerOptions": {"target": "ES2022", "strict": true, "keyofStringsOnly": false, "paths": {"@tokens/*": ["src/design/tokens/*"]}}}
--- prometheus.yml
global:
  scrape_interval: 15s
scrape_configs:
  - job_name: token-service
    static_configs:
      - targets: ['token-service:9100']
--- nginx.conf
server {
    listen 443 ssl;
    server_name ‹co›.com;
    ssl_certificate /etc/ssl/‹co›.crt;
    ssl_certificate_key /etc/ssl/‹co›.key;
    ssl_session_tickets off;
}
--- sshd.conf
Port 22
PermitRootLogin prohibit-password
PubkeyAuthentication yes
KexAlgorithms curve25519-sha256
--- sw.cfg
hostname ‹city›-sw1
service password-encryption
aaa authentication login default group tacacs+ local
ip ssh version 2
crypto key generate rsa modulus 2048
key chain OSPF
--- haproxy.cfg
frontend web
    bind :443 ssl crt /etc/haproxy/certs/
    http-request set-header X-Forwarded-Proto https
--- pg_hba.conf
host    all     all     10.0.0.0/8      scram-sha-256
local   all     postgres                peer
--- jenkins.groovy
parameters { password(name: 'DEPLOY_PASSWORD', defaultValue: '', description: 'password for the target') }
--- dependabot.yml
registries:
  npm-‹co›:
    type: npm-registry
    url: https://npm.‹co›.com
    token: ${{secrets.NPM_PRIVATE_TOKEN}}
--- keycloak.json
{"realm": "‹co›", "auth-server-url": "https://sso.‹co›.com/", "ssl-required": "external", "resource": "‹word›-web", "public-client": true}
--- oidc.ts
export const oidc = { authority: 'https://sso.‹co›.com', client_id: '‹word›-spa', response_type: 'code', scope: 'openid profile offline_access' };
--- wellknown.json
{"token_endpoint": "https://sso.‹co›.com/oauth/token", "jwks_uri": "https://sso.‹co›.com/.well-known/jwks.json", "token_endpoint_auth_methods_supported": ["client_secret_basic", "private_key_jwt"]}
--- access.log
‹ip› - - [‹day›] "POST /api/password/reset HTTP/1.1" 204 0 "-" "Mozilla/5.0"
‹ip› - - [‹day›] "GET /oauth/authorize?client_id=‹word›&response_type=code&state=‹a16› HTTP/1.1" 302 0
--- pipeline.log
Fetching secrets from vault path secret/data/‹word›
Masked 4 values
Using token of service account ‹word›-ci
--- audit.csv
time,user,action,key_id
‹day›,‹login›,rotate_key,‹uuid›
‹day›,‹login›,delete_token,‹uuid›
--- schema.graphql
type Query { apiKeys(first: Int, after: String): ApiKeyConnection! tokenInfo(id: ID!): Token }
--- translations.csv
key,en,de
password.label,Password,Passwort
token.copy,Copy token,Token kopieren
--- test_auth.py
def test_wrong_password(client):
    resp = client.post("/login", data={"username": "u", "password": "wrong"})
    assert resp.status_code == 401
--- auth_spec.rb
it 'rejects a missing token' do
  get '/me', headers: { 'Authorization' => 'Bearer invalid' }
  expect(response).to have_http_status(:unauthorized)
end
--- Auth.tsx
export function Login() {
  const [password, setPassword] = useState('');
  return <input value={password} onChange={e => setPassword(e.target.value)} />;
}
--- auth.py
def verify(password: str, hashed: str) -> bool:
    return bcrypt.checkpw(password.encode(), hashed.encode())
--- token.go
func (s *Store) Token(ctx context.Context) (*oauth2.Token, error) {
	return s.source.Token()
}
--- crypto.js
const key = crypto.scryptSync(password, salt, 32);
const iv = crypto.randomBytes(16);
--- policy.tf
resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length = 14
  require_symbols         = true
}
--- iam.tf
resource "aws_iam_access_key" "ci" {
  user    = aws_iam_user.ci.name
  pgp_key = "keybase:‹login›"
}
--- secret.tf
resource "aws_secretsmanager_secret" "db" {
  name = "prod/‹word›/db-password"
}
--- values.yaml
image:
  repository: ghcr.io/‹co›/‹word›
  tag: "‹ver›"
auth:
  existingSecret: ""
  secretKeyName: api-token
tls:
  secretName: ‹word›-tls
--- crd.yaml
                  passwordSecretRef:
                    description: Reference to a secret holding the password.
                    type: object
--- kustomize.yaml
secretGenerator:
- name: ‹word›
  envs: [secrets.env]
generatorOptions:
  disableNameSuffixHash: true
--- doc.adoc
== Authentication
The API uses bearer tokens. Create one under *Settings > API keys*, then pass it in the `Authorization` header.
--- release.md
## ‹ver›
* password reset mails are sent in the user's language (#‹d4›)
* API tokens show their last use (‹h7›)
--- words.txt
password123
letmein
qwerty
iloveyou
--- names.json
["SecretManager", "PasswordEncoder", "TokenProvider", "ApiKeyFilter", "CredentialsStore"]
--- fixture.xml
<user><name>‹name›</name><passwordExpires>‹day›</passwordExpires><tokenVersion>3</tokenVersion></user>
--- gettext.pot
#: src/login.c:‹d3›
msgid "Please enter the password for %s:"
msgstr ""
--- kernel.c
MODULE_PARM_DESC(key, "key of the device");
static struct key_type key_type_‹word› = { .name = "‹word›" };
--- keys.h
#define KEY_ENTER 28
#define SECRET_MAX 64
#define TOKEN_EOF (-1)
--- enum.proto
enum TokenType { TOKEN_UNSPECIFIED = 0; TOKEN_ACCESS = 1; TOKEN_REFRESH = 2; }
--- shader.glsl
float keyLight = 0.8; vec3 secondaryKey = vec3(0.2, 0.31, 0.5);
--- locale.js
moment.defineLocale('tok', { months: 'jan_feb_mar'.split('_'), weekdays: 'sun_mon_tue'.split('_') });
--- ids.csv
sku,ean,serial
‹u10›,‹d13›,‹u16›
‹u10›,‹d13›,‹u16›
--- tracking.txt
Tracking number 1Z‹u16›, order ‹d12›
--- geo.json
{"type": "Feature", "id": "‹h24›", "geometry": {"type": "Point", "coordinates": [‹d2›.‹d6›, ‹d2›.‹d6›]}}
--- objectid.js
db.orders.find({ _id: ObjectId("‹h24›"), customerKey: "C-‹d6›" })
--- slugs.yml
- key: onboarding-welcome-screen-v2
  value: Welcome
- key: billing-invoice-reminder-second
  value: Reminder
--- thumbs.txt
https://cdn.‹co›.com/media/‹h40›/thumb_‹h32›.jpg
--- gravatar.html
<img src="https://www.gravatar.com/avatar/‹h32›?s=80">
--- youtube.md
https://www.youtube.com/watch?v=‹b11›
--- gist.md
https://gist.github.com/‹login›/‹h32›
--- sheets.gs
const sheet = SpreadsheetApp.openById('1‹b43›');
--- figma.md
https://www.figma.com/file/‹a22›/Design-tokens?node-id=‹d3›
--- notion.md
https://www.notion.so/‹co›/Key-dates-‹h32›
--- typeform.html
<div data-tf-live="01‹u24›"></div>
--- stripe-pk.js
const stripe = Stripe(window.STRIPE_PUBLISHABLE);
--- pub-supabase.ts
const url = 'https://‹l20›.supabase.co'; // anon key is read from env
--- appstore.txt
Team ID ‹u10›, bundle com.‹co›.app, profile ‹uuid›
--- provisioning.pbxproj
		‹H24› /* Secrets.swift in Sources */ = {isa = PBXBuildFile; fileRef = ‹H24› /* Secrets.swift */; };
--- vcproj.sln
		{‹UUID›}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
--- unity.meta
fileFormatVersion: 2
guid: ‹h32›
--- godot.tscn
[ext_resource type="Script" uid="uid://‹n13›" path="res://key.gd" id="1_‹n5›"]
--- sonar.txt
ruleKey="java:S2068", issueKey="AY‹b18›"
--- compile.json
{"buildId": "‹b21›", "assetPrefix": "", "runtimeKey": "webpack-runtime-‹h20›"}
--- nuxt.html
<script>window.__NUXT__={config:{public:{apiBase:"https://api.‹co›.com"}},serverRendered:!0}</script>
--- csp.conf
add_header Content-Security-Policy "script-src 'self' 'sha256-‹b64;32›'";
--- svnrev.txt
Revision: ‹d6›, UUID: ‹uuid›
"""
