"""Key files, keys in code, and encoded or cut secrets."""

KEYS = r'''
=== pem | id_rsa
«pem;rsa»
--- server.key
«pem;pkcs8»
--- ec.key
«pem;ec»
--- ed25519.pem
«pem;ed25519»
--- id_ed25519
«pem;openssh»
--- AuthKey_‹u10›.p8
«pem;p8»
--- secring.asc
«pem;pgp»
--- ta.key
#
# 2048 bit OpenVPN static key
#
«pem;openvpn»
--- client.ovpn
client
remote ‹host› 1194
<key>
«pem;pkcs8»
</key>
<tls-auth>
«pem;openvpn»
</tls-auth>
--- fullchain.pem
-----BEGIN CERTIFICATE-----
‹lines;600›
-----END CERTIFICATE-----
«pem;rsa»
--- key.py
PRIVATE_KEY = """«pem;rsa»"""
--- key.js
const key = `«pem;pkcs8»`;
--- key2.js
const privateKey = '«pem1;rsa»';
--- Key.java
static final String KEY = "«pem1;pkcs8»";
--- key.go
const privateKey = `«pem;ec»`
--- key.rb
KEY = <<~PEM
  «pemin;rsa;2»
PEM
--- key.yml
jwt:
  privateKey: |
    «pemin;pkcs8;4»
--- .env
JWT_PRIVATE_KEY="«pem1;rsa»"
--- env64
PRIVATE_KEY_B64=«pem64;rsa»
--- main.tf
resource "tls" "x" {
  private_key = <<EOF
«pem;rsa»
EOF
}
--- ci.yml
variables:
  SSH_PRIVATE_KEY: |
    «pemin;openssh;4»
--- cloud.yml
ssh_keys:
  ed25519_private: |
    «pemin;openssh;4»
--- ks.json
{"privateKey": "«pem1;pkcs8»", "issuer": "‹uuid›"}
--- notes.md
```
«pem;openssh»
```
--- dump.sql
INSERT INTO keys VALUES (1, '«pem1;rsa»');
--- saml.xml
<PrivateKey>«der64»</PrivateKey>
--- apple.ts
const key = "«pem1;p8»";
--- firebase.env
FIREBASE_PRIVATE_KEY="«pem1;pkcs8»\n"
--- putty.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: rsa-key-‹day›
Public-Lines: 6
‹lines;279›
Private-Lines: 4
«lines;180»
Private-MAC: ‹h40›
--- age.txt
# created: ‹day›T‹time›Z
# public key: age1‹n58›
«age»
--- keys.txt
SOPS key: «age»
--- minisign.key
untrusted comment: minisign encrypted secret key
«{RWRTY0Iy{b64;152}}»
--- jwk.json
{"kty":"EC","crv":"P-256","x":"‹b43›","y":"‹b43›","d":"«b43»","use":"sig"}
--- jwk-rsa.json
{"kty":"RSA","n":"‹b342›","e":"AQAB","d":"«b342»","p":"‹b171›"}
--- oct.json
{"keys":[{"kty":"oct","kid":"‹h8›","k":"«b43»","alg":"HS256"}]}
--- okp.json
{"kty":"OKP","crv":"Ed25519","x":"‹b43›","d":"«b43»"}
--- rsa.xml
<RSAKeyValue><Modulus>‹bits;128›</Modulus><Exponent>AQAB</Exponent><P>‹bits;64›</P><Q>‹bits;64›</Q><D>«bits;128»</D></RSAKeyValue>
--- dnssec.private
Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: «b64;32»
--- tsig.key
key "acme-update" {
	algorithm hmac-sha512;
	secret "«b64;64»";
};
--- nix.sec
cache.‹co›.com-1:«b64;64»
--- wg.yml
wireguard_private_key: «wg»
--- wg.conf
[Interface]
Address = 10.0.0.1/24
ListenPort = 51820
PrivateKey = «wg»
--- amnezia.json
{"client_priv_key": "«wg»", "client_ip": "10.8.1.2"}
--- nats.creds
-----BEGIN NATS USER JWT-----
‹{eyJ0eXAiOiJKV1QiLCJhbGciOiJlZDI1NTE5LW5rZXkifQ.{b180}.{b86}}›
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
«nkey;U»
------END USER NKEY SEED------
--- nats.nk
«nkey;A»
--- seed.txt
«mnemonic;12»
--- wallet.json
{"mnemonic": "«mnemonic;24»", "path": "m/44'/60'/0'/0/0"}
--- wallet.py
account = w3.eth.account.from_key("«{0x{h64}}»")
--- deploy.s.sol
uint256 pk = 0x«h64»;
--- foundry.env
PRIVATE_KEY=«{0x{h64}}»
ETHERSCAN_API_KEY=«u34»
--- solana-id.json
[«bytes;64;%d;,»]
--- keys.txt
BTC: «wif»
--- electrum.json
{"keystore": {"type": "bip32", "xprv": "«xprv»"}}
--- bitcoin.conf
rpcuser=‹user›
rpcpassword=«b43»
--- stellar.js
const kp = StellarSdk.Keypair.fromSecret('«stellar»');
--- ripple.js
const wallet = Wallet.fromSeed('s«s28»');
--- tezos.js
InMemorySigner.fromSecretKey('«{edsk{s50}}»')
--- near.json
{"account_id":"‹word›.near","private_key":"«{ed25519:{s88}}»"}
--- nostr.ts
const sk = "«nsec»";
--- keystore.ts
const secret = new Uint8Array([«bytes;32;%d»]);
--- fernet.key
«b64urlpad;32»
--- session.key
«h64»
--- tink.json
{"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","keyMaterialType":"SYMMETRIC","value":"«b64;34»"}}]}
--- totp.txt
otpauth://totp/‹co›:‹login›?secret=«t32»&issuer=‹co›
--- totp.py
totp = pyotp.TOTP('«t32»')
--- .google_authenticator
«t26»
" RATE_LIMIT 3 30
" TOTP_AUTH
‹d8›
--- recovery.txt
GitHub recovery codes
«{{h5}-{h5}}»
--- acme.json
{"private_key": {"kty": "RSA", "n": "‹b342›", "d": "«b342»"}}
--- ssh_host.yml
ssh_host_ecdsa_key: |
  «pemin;ec;2»
--- docker.env
TLS_KEY=«pem64;pkcs8»
--- kubeconfig
    client-key-data: «pem64;rsa»
'''

ENCODED = r"""
=== base64 | secret.yaml
data:
  api-key: «b64of;[crc;npm_;30]»
--- s2.yaml
data:
  password: «b64of;[w]»
--- s3.yaml
apiVersion: v1
kind: Secret
data:
  config.json: «b64of;{"db":{"user":"[user]","password":"[w]"}}»
--- s4.yaml
data:
  GITHUB_TOKEN: «b64of;[github;ghp_]»
  .env: «b64of;DB_HOST=[host]
DB_PASSWORD=[w]»
--- decode.py
token = base64.b64decode("«b64of;[github;ghp_]»").decode()
--- decode.js
const key = atob('«b64of;sk_live_[a24]»');
--- decode.sh
export SLACK=$(echo «b64of;xoxb-[d12]-[d13]-[a24]» | base64 -d)
--- decode.ps1
$p = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("«b64of;[w]»"))
--- php.php
$pw = base64_decode('«b64of;[w]»');
--- utf16.ps1
powershell -EncodedCommand «utf16;$p='[w]'; net use x: /user:[user] $p»
--- twice.txt
payload = «b64twice;AWS_SECRET_ACCESS_KEY=[B40]»
--- wrapped.txt
begin settings
«wrap;[database]
host=[host]
user=[user]
password=[wl]
[smtp]
host=[host]
password=[w]»
--- gz.py
CONFIG = "«gz;{"aws_access_key_id": "AKIA[t16]", "aws_secret_access_key": "[B40]", "region": "eu-west-1"}»"
--- userdata.tf
user_data = "«b64of;#!/bin/bash
export DB_PASSWORD=[w]
docker run app»"
--- cloud.json
{"UserData": "«b64of;#cloud-config
password: [w]
chpasswd: {expire: False}»"}
--- basic.txt
Authorization: Basic «b64of;[user]:[w]»
--- basic.py
h = {"Authorization": "Basic «b64of;[login]:[w]»"}
--- basic.json
"proxyAuth": "Basic «b64of;[user]:[w]»"
--- docker.json
{"auths": {"ghcr.io": {"auth": "«b64of;[user]:[github;ghp_]»"}}}
--- cookie.txt
Cookie: auth=«b64of;[login]:[w]»
--- url64.env
CONFIG_URL_B64=«b64of;postgres://[user]:[wu]@[host]/[db]»
=== hex | k.c
const char *hex = "«hexof;[github;ghp_]»";
--- hex.sql
INSERT INTO users (login, password) VALUES ('‹login›', 0x«hexof;[w]»);
--- hex2.py
bytes.fromhex("«hexof;sk_live_[a24]»")
--- mac.hex
admin.macaroon=«{0201036c6e64{h400}}»
=== percent | u.txt
redirect=https%3A%2F%2F‹user›%3A«wu»%40‹host›%2F
--- p.txt
postgres%3A%2F%2F‹user›%3A«wu»%40‹host›%3A5432%2F‹db›
--- q.log
GET /cb?state=token%3D«{github;ghp_}»%26x%3D1 HTTP/1.1
--- f.txt
payload=%7B%22user%22%3A%22‹user›%22%2C%22password%22%3A%22«ws»%22%7D
=== escapes | e.json
{"cmd": "curl -H \"Authorization: Bearer «tok»\" https://‹host›"}
--- e2.json
{"body": "{\"username\":\"‹login›\",\"password\":\"«ws»\"}"}
--- e3.json
{"config": "{\\\"api_key\\\": \\\"«tok»\\\"}"}
--- e.html
&lt;add key=&quot;Password&quot; value=&quot;«ws»&quot; /&gt;
--- e.xml
<script>{&quot;token&quot;:&quot;«{github;ghp_}»&quot;}</script>
--- u.json
{"pw": "\u0070assword", "env": "DB_PASS\u003d«ws»"}
--- c.c
const char tok[] = "«esc;[github;ghp_];\x%02x»";
--- u.js
const t = "«esc;sk_live_[a24];\u%04x»";
--- chars.c
char key[] = { «chars;[a20]» , 0 };
--- bytes.go
var secret = []byte{«bytes;32»}
--- qp.eml
Content-Transfer-Encoding: quoted-printable

Your login: ‹login›=0APassword=3A =20«ws»=0A
--- qp2.eml
Content-Transfer-Encoding: quoted-printable

api_key=3D«tok»
--- mime.eml
Content-Transfer-Encoding: base64

«wrap;Hello [name],
your new account is ready.
Username: [login]
Password: [w]
Regards»
=== cut | cat.py
TOKEN = "«{cut;[github;ghp_];" + "}»"
--- cat.js
const key = '«{cut;sk_live_[a24];' + '}»';
--- cat.java
String t = "«{cut;xoxb-[d12]-[d13]-[a24];" +¶    "}»";
--- cat.php
$k = '«{cut;SG.[b22].[b43];' . '}»';
--- cat2.py
KEY = ("«{cut;[github;ghp_];"¶       "}»")
--- cat.c
const char *k = "«{cut;[github;ghp_];" "}»";
--- cat.sh
TOKEN=«{cut;[github;ghp_];\¶}»
--- cat.yml
token: "«{cut;[github;ghp_];\¶  }»"
--- cat.vb
Dim k As String = "«{cut;sk_live_[a24];" & "}»"
--- cat.rb
KEY = '«{cut;sk_live_[a24];' \¶      '}»'
--- cat.go
const t = "«{cut;[github;ghp_];" +¶	"}»"
--- arr.js
const token = ['«{cut;sk_live_[a24];', '}»'].join('');
--- prop.properties
api.token=«{cut;[github;ghp_];\¶    }»
--- format.py
url = "https://" "‹user›" ":" "«wu»" "@" "‹host›"
=== companion | aws.txt
Access key ID: ‹{AKIA{t16}}›
Secret access key: «B40»
--- accessKeys.csv
Access key ID,Secret access key
‹{AKIA{t16}}›,«B40»
--- credentials.csv
User name,Password,Access key ID,Secret access key,Console login link
‹login›,«w»,‹{AKIA{t16}}›,«B40»,https://‹d12›.signin.aws.amazon.com/console
--- sts.json
{"Credentials": {"AccessKeyId": "‹{ASIA{t16}}›", "SecretAccessKey": "«B40»", "SessionToken": "«awssession»", "Expiration": "‹day›T‹time›Z"}}
--- aws.py
session = boto3.Session("‹{AKIA{t16}}›", "«B40»", region_name="eu-west-1")
--- aws.js
AWS.config.update({ accessKeyId: '‹{AKIA{t16}}›', secretAccessKey: '«B40»', region: 'us-east-1' });
--- Aws.java
new BasicAWSCredentials("‹{AKIA{t16}}›", "«B40»")
--- aws.php
'credentials' => ['key' => '‹{AKIA{t16}}›', 'secret' => '«B40»'],
--- aws.rb
Aws.config.update(credentials: Aws::Credentials.new('‹{AKIA{t16}}›', '«B40»'))
--- aws.go
credentials.NewStaticCredentials("‹{AKIA{t16}}›", "«B40»", "")
--- Aws.cs
var client = new AmazonS3Client("‹{AKIA{t16}}›", "«B40»", RegionEndpoint.EUWest1);
--- twilio.py
client = Client("AC‹h32›", "«h32»")
--- twilio.js
const client = require('twilio')('AC‹h32›', '«h32»');
--- azure.py
cred = ClientSecretCredential("‹uuid›", "‹uuid›", "«{{a3}8Q~{q34}}»")
--- azure.cs
new ClientSecretCredential(tenantId: "‹uuid›", clientId: "‹uuid›", clientSecret: "«{{a3}8Q~{q34}}»");
--- tweepy.py
auth = tweepy.OAuthHandler("‹a25›", "«a50»")
auth.set_access_token("‹{{d19}-{a30}}›", "«a45»")
--- praw.py
reddit = praw.Reddit(client_id="‹b22›", client_secret="«b30»", username="‹login›", password="«w»", user_agent="x")
--- spotipy.py
sp = SpotifyClientCredentials(client_id="‹h32›", client_secret="«h32»")
--- pusher.php
$pusher = new Pusher\Pusher("‹h20›", "«h20»", "‹d7›");
--- ccxt.py
exchange = ccxt.binance({'apiKey': '«a64»', 'secret': '«a64»'})
--- mailjet.rb
Mailjet.configure { |c| c.api_key = '‹h32›'; c.secret_key = '«h32»' }
--- razorpay.js
const rzp = new Razorpay({ key_id: 'rzp_live_‹a14›', key_secret: '«a24»' });
--- cloudinary.js
cloudinary.config({ cloud_name: '‹co›', api_key: '‹d15›', api_secret: '«b27»' });
--- agora.ts
const appId = '‹h32›'; const appCertificate = '«h32»';
--- telethon.py
client = TelegramClient('bot', ‹d7›, '«h32»')
--- plaid.env
PLAID_CLIENT_ID=‹h24›
PLAID_SECRET=«h30»
--- algolia.js
const client = algoliasearch('‹u10›', '«h32»');
--- datadog.tf
provider "datadog" {
  api_key = "«h32»"
  app_key = "«h40»"
}
--- cloudflare.tf
provider "cloudflare" {
  email   = "‹mail›"
  api_key = "«h37»"
}
--- newrelic.ini
[newrelic]
license_key = «{{h36}NRAL}»
app_name = ‹city›
--- newrelic.js
exports.config = { app_name: ['‹word›'], license_key: '«h40»' };
--- rollbar.py
rollbar.init('«h32»', 'production')
--- datadog.yaml
api_key: «h32»
site: datadoghq.eu
--- bugsnag.plist
<key>BugsnagAPIKey</key>
<string>«h32»</string>
--- sentry-legacy.py
client = Client('https://‹h32›:«h32»@sentry.‹co›.com/4')
--- zabbix.py
zapi.login("‹user›", "«w»")
--- dnsmadeeasy.yml
api_key: ‹uuid›
secret_key: «uuid»
--- certbot.ini
dns_cloudflare_api_token = «b40»
--- certbot2.ini
dns_digitalocean_token = «{dop_v1_{h64}}»
--- ovh.conf
[ovh-eu]
application_key=‹a16›
application_secret=«a32»
consumer_key=«a32»
--- clouds.yaml
clouds:
  ‹co›:
    auth:
      auth_url: https://‹host›:5000/v3
      username: ‹user›
      password: «ws»
--- openrc.sh
export OS_USERNAME=‹user›
export OS_PASSWORD="«w»"
--- ibm.json
{"apikey": "«b44»", "iam_apikey_name": "auto", "url": "https://api.eu-de.assistant.watson.cloud.ibm.com"}
--- vcap.json
{"credentials": {"username": "‹user›", "password": "«wu»", "uri": "mysql://‹user›:«=»@‹host›/‹db›"}}
--- fcm.py
requests.post("https://fcm.googleapis.com/fcm/send", headers={"Authorization": "key=«{AAAA{b7}:APA91b{b134}}»"})
--- mapbox.js
mapboxgl.accessToken = '«mapbox;sk»';
--- rapid.js
headers: { 'X-RapidAPI-Key': '«{{h10}msh{h15}p1{h6}jsn{h12}}»', 'X-RapidAPI-Host': 'x.p.rapidapi.com' }
"""
