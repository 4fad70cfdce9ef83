"""Key files and keys in code and settings."""

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
=== second key | host.key
«pem;ec»
--- ca.key
-----BEGIN CERTIFICATE-----
‹lines;400›
-----END CERTIFICATE-----
«pem;pkcs8»
--- deploy.yml
deploy_key: "«pem1;openssh»"
--- jwt.properties
jwt.private.key=«pem1;pkcs8»
--- key.cs
const string Pem = @"«pem;rsa»";
--- key.rs
const KEY: &str = r"«pem;ed25519»";
--- key.php
$privateKey = <<<EOD
«pem;rsa»
EOD;
--- key.kt
val pem = """«pem;ec»"""
--- key.ts
export const serviceAccount = { private_key: "«pem1;pkcs8»", client_email: "x@‹co›.iam.gserviceaccount.com" };
--- values.yaml
tls:
  key: |
    «pemin;pkcs8;4»
--- vault.json
{"data": {"ssh_key": "«pem1;openssh»"}}
--- circle.yml
environment:
  SIGNING_KEY: «pem64;pgp»
--- k8s.yaml
data:
  ssh-privatekey: «pem64;openssh»
--- mail.txt
Here is the key:

«pem;openssh»

Regards
--- cfssl.json
{"cert": "-----BEGIN CERTIFICATE-----\n‹B60›\n-----END CERTIFICATE-----\n", "key": "«pem1;ec»\n"}
--- docusign.env
DOCUSIGN_RSA_KEY="«pem1;rsa»"
--- cdp_api_key.json
{"name": "organizations/‹uuid›/apiKeys/‹uuid›", "privateKey": "«pem1;ec»\n"}
--- snowflake.py
pkey = """«pem;pkcs8»"""
--- lines.conf
<ca>
-----BEGIN CERTIFICATE-----
‹lines;300›
-----END CERTIFICATE-----
</ca>
<key>
«pem;rsa»
</key>
--- der.env
SAML_PRIVATE_KEY=«der64»
--- alipay.properties
merchant_private_key=«der64»
--- wx.py
APIV3_KEY = '«a32»'
--- nacl.py
sk = SigningKey(bytes.fromhex('«h64»'))
--- sodium.js
const secretKey = sodium.from_hex('«h128»');
--- libsignal.json
{"identityKeyPair": {"privKey": "«b64;32»", "pubKey": "‹b64;33›"}}
--- whatsapp/creds.json
{"noiseKey": {"private": {"type": "Buffer", "data": "«b64;32»"}, "public": {"type": "Buffer", "data": "‹b64;32›"}}}
--- vapid.env
VAPID_PUBLIC_KEY=B‹b86›
VAPID_PRIVATE_KEY=«b43»
--- lora.json
{"devEui": "‹H16›", "appKey": "«H32»"}
--- zwave.yaml
s0_legacy_key: "«H32»"
--- matter.json
{"fabric": {"ipk": "«H32»", "rootPublicKey": "‹H130›"}}
--- ble.h
static const uint8_t ltk[16] = { «bytes;16» };
--- encryption.py
key = bytes([«bytes;32;%d»])
--- AesKey.java
byte[] key = { «bytes;16;(byte) 0x%02x» };
--- aes.cs
byte[] key = new byte[] { «bytes;32;0x%02X» };
--- key.go
key, _ := hex.DecodeString("«h64»")
--- iv.php
$key = hex2bin('«h64»');
--- key.rb
key = ['«h64»'].pack('H*')
--- dash.drm.json
{"keyId": "‹h32›", "key": "«h32»"}
--- hls.m3u8.txt
key_hex = «h32»
--- rclone-crypt.conf
[crypt]
type = crypt
remote = b2:‹word›
password = «b43»
password2 = «b43»
'''
