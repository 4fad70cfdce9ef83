"""Private keys in files and in code, JWKs and key files of tools, and secrets in base64, hex, percent and other escapes."""

KEYS = r"""
=== rsa file | certs/server.key
⟦{pemrsa}⟧
=== pkcs8 file | tls/{xword}.pem
⟦{pempkcs8}⟧
=== ec file | jwt/ec.key
⟦{pemec}⟧
=== ed25519 file | keys/sign.pem
⟦{pemed25519}⟧
=== openssh file | .ssh/id_ed25519
⟦{pemopenssh}⟧
=== apple p8 | AuthKey_{u10}.p8
⟦{pemp8}⟧
=== pgp block | keys/release.asc
⟦{pempgp}⟧
=== openvpn static | ta.key
#
# 2048 bit OpenVPN static key
#
⟦{pemopenvpn}⟧
=== certificate and key | haproxy/site.pem
-----BEGIN CERTIFICATE-----
{x64;18}
{B40}==
-----END CERTIFICATE-----
⟦{pemrsa}⟧
=== pem in yaml | k8s/tls.yaml
apiVersion: v1
kind: Secret
metadata:
  name: {xdb}-tls
type: kubernetes.io/tls
data:
  tls.crt: {text64;-----BEGIN CERTIFICATE-----}
  tls.key: ⟦{pem64;pkcs8}⟧
=== pem one line env | .env
APP_ENV=production
GITHUB_APP_ID={d6}
GITHUB_APP_PRIVATE_KEY="⟦{pem1;rsa}⟧"
=== pem one line json | keys.json
{"kid":"{h16}","alg":"ES256","privateKey":"⟦{pem1;ec}⟧"}
=== pem base64 env | deploy.env
SSH_PRIVATE_KEY_B64=⟦{pem64;openssh}⟧
=== pem in php | src/Keys.php
<?php
const SIGNING_KEY = <<<PEM
⟦{pempkcs8}⟧
PEM;
=== pem in python | keys.py
ISSUER = "https://{xhost}/"
PRIVATE_KEY = '''
⟦{pemrsa}⟧
'''
=== pem in go | key.go
const privateKey = `⟦{pemec}⟧`
=== pem in js template | jwt.js
module.exports.key = `⟦{pempkcs8}⟧`;
=== pem in heredoc | install-key.sh
#!/bin/bash
mkdir -p ~/.ssh && chmod 700 ~/.ssh
cat > ~/.ssh/deploy <<'EOF'
⟦{pemopenssh}⟧
EOF
chmod 600 ~/.ssh/deploy
=== pem in xml saml | idp-metadata.xml
<KeyDescriptor use="signing"><PrivateKey>⟦{pempkcs8}⟧</PrivateKey></KeyDescriptor>
=== saml key without armour | config/saml.php
'privateKey' => '⟦{rawrsa64}⟧',
=== pem in tf state | tls.tfstate
{"type":"tls_private_key","name":"ca","instances":[{"attributes":{"algorithm":"ECDSA","id":"{h40}","private_key_pem":"⟦{pem1;ec}⟧","public_key_fingerprint_md5":""}}]}
=== pem in vpn profile | office.ovpn
client
remote {xhost} 1194
<key>
⟦{pempkcs8}⟧
</key>
=== ansible copy key | tasks/key.yml
- name: deploy key
  copy:
    dest: /home/deploy/.ssh/id_ed25519
    mode: "0600"
    content: "⟦{pem1;openssh}⟧"
=== gitlab ci variable key | .gitlab-ci.yml
variables:
  DEPLOY_KEY: "⟦{pem64;ed25519}⟧"
=== putty | {xword}.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: {xperson}
Public-Lines: 2
AAAAC3NzaC1lZDI1NTE5AAAAI{B39}
{B28}
Private-Lines: 1
⟦{B43}=⟧
Private-MAC: {h64}
=== jwk rsa | jwks-private.json
{"keys":[{"kty":"RSA","use":"sig","kid":"{h16}","alg":"RS256","n":"{b342}","e":"AQAB","d":"⟦{b342}⟧"}]}
=== jwk ec | signing.jwk
{
  "kty": "EC",
  "crv": "P-256",
  "kid": "{uuid}",
  "x": "{b43}",
  "y": "{b43}",
  "d": "⟦{b43}⟧"
}
=== jwk oct | hmac.json
{"kty":"oct","alg":"HS256","k":"⟦{b43}⟧"}
=== age key file | keys.txt
# created: {xday}T{xtime}Z
# public key: age1{n58}
⟦{age}⟧
=== nats creds | user.creds
-----BEGIN NATS USER JWT-----
{jwt;EdDSA}
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
⟦{nkey}⟧
------END USER NKEY SEED------
=== bind key | Kddns.+165+{d5}.private
Private-key-format: v1.3
Algorithm: 165 (HMAC_SHA512)
Key: ⟦{b64;64}⟧
Bits: AAA=
=== nix cache key | cache-priv-key.pem
cache.{xco}.com-1:⟦{b64;64}⟧
=== ceph keyring | ceph.client.admin.keyring
[client.admin]
	key = ⟦AQ{B36}==⟧
	caps mon = "allow *"
=== cloudflared json | {uuid}.json
{"AccountTag":"{h32}","TunnelSecret":"⟦{b64;32}⟧","TunnelID":"{uuid}"}
=== solana keypair words | wallet.txt
wallet {xword}
seed phrase: ⟦{mnemonic;12}⟧
created {xday}
=== metamask note | recovery.md
My recovery phrase (24 words):

> ⟦{mnemonic;24}⟧
=== bitcoin dump | wallet-dump.txt
# Wallet dump created by Bitcoin {xver}
⟦{wif}⟧ {xday}T{xtime}Z label= # addr=bc1q{n38}
=== descriptor | wallet.json
{"desc":"wpkh(⟦{xprv}⟧/84h/0h/0h/0/*)#{n8}","timestamp":1700{d6},"active":true}
=== truffle | truffle-config.js
const HDWalletProvider = require('@truffle/hdwallet-provider');

const mnemonic = '⟦{mnemonic;12}⟧';

module.exports = {
  networks: {
    mainnet: {
      provider: () => new HDWalletProvider(mnemonic, 'https://rpc.{xco}.com'),
      network_id: 1,
    },
  },
};
=== telethon session | bot.py
api_id = {d8}
api_hash = "⟦{h32}⟧"
client = TelegramClient("{xword}", api_id, api_hash)
"""

ENCODED = r"""
=== kube basic-auth data | secret-basic.yaml
apiVersion: v1
kind: Secret
metadata:
  name: {xdb}-basic
  uid: {uuid}
  resourceVersion: "{d7}"
type: kubernetes.io/basic-auth
data:
  username: {text64;svc_orders}
  password: ⟦{text64;[hp]}⟧
=== kube opaque token | secret-token.yaml
kind: Secret
apiVersion: v1
metadata: {name: slack}
data:
  SLACK_BOT_TOKEN: ⟦{text64;xoxb-[d12]-[d13]-[a24]}⟧
=== base64 decode pipe | run.sh
export DB_PASSWORD=$(echo ⟦{text64;[hp]}⟧ | base64 -d)
./server --port 8080
=== python b64decode | conf.py
import base64
PASSWORD = base64.b64decode("⟦{text64;[hp]}⟧").decode()
=== js atob token | boot.js
const githubToken = atob('⟦{text64;ghp_[a36]}⟧');
=== js Buffer from | boot2.js
const apiKey = Buffer.from('⟦{text64;sk-ant-api03-[b93]AA}⟧', 'base64').toString();
=== php base64_decode | conf.php
$smtp_pass = base64_decode('⟦{text64;[hp]}⟧');
=== java Base64 | Conf.java
String password = new String(Base64.getDecoder().decode("⟦{text64;[hp]}⟧"));
=== go DecodeString | conf.go
stripeKey, _ := base64.StdEncoding.DecodeString("⟦{text64;sk_live_51[a97]}⟧")
=== hex password | settings.ini
[db]
user={xuser}
password_hex=⟦{hexof;[hp]}⟧
=== python bytes.fromhex | k.py
PASSWORD = bytes.fromhex("⟦{hexof;[hp]}⟧").decode()
=== php hex2bin | k.php
$password = hex2bin('⟦{hexof;[hp]}⟧');
=== powershell utf16 | unattend2.xml
<LocalAccount wcm:action="add">
  <Name>{xuser}</Name>
  <Group>Administrators</Group>
  <Password>
    <Value>⟦{utf16;[hp];Password}⟧</Value>
    <PlainText>false</PlainText>
  </Password>
</LocalAccount>
=== powershell unicode convert | conf.ps1
$password = [Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('⟦{utf16;[hp]}⟧'))
=== percent in body | post.sh
curl -d 'grant_type=password&username={xuser}&password=⟦{hpenc}⟧' https://{xhost}/oauth/token
=== percent in jdbc | jdbc.properties
url=jdbc:mysql://{xhost}/{xdb}?user={xuser}&password=⟦{hpenc}⟧
=== xml entity password | conf.xml
<database host="{xhost}" user="{xuser}" password="⟦{hplain}&amp;{d2}⟧"/>
=== xml character reference | conf2.xml
<password>⟦{hplain}&#64;{d2}⟧</password>
=== json escaped slash | conf.json
{"user":"{xuser}","password":"⟦{hplain}\/{d2}⟧","pool":5}
=== json unicode escape | conf3.json
{"smtp_password": "⟦{hplain}\u0026{d2}⟧"}
=== json inside json | sm.json
{"Name":"prod/{xdb}","ARN":"arn:aws:secretsmanager:eu-north-1:{d12}:secret:prod/{xdb}-{a6}","SecretString":"{\"username\":\"{xuser}\",\"password\":\"⟦{hp}⟧\"}","VersionId":"{uuid}"}
=== json in env | .env
DB_CONFIG={"host":"{xhost}","user":"{xuser}","password":"⟦{hp}⟧"}
=== json in yaml block | values.yaml
config: |
  {
    "token": "⟦{a40}⟧",
    "host": "{xhost}"
  }
=== escaped in shell json | call.sh
curl -d "{\"login\":\"{xuser}\",\"password\":\"⟦{hp}⟧\"}" https://{xhost}/login
=== yaml folded token | vars.yml
github_token: >-
  ⟦{github;ghp_}⟧
=== yaml block password | vars2.yml
mysql_root_password: |
  ⟦{hplain}⟧
=== string concatenation | keys.js
const stripe = 'sk_live_' + '⟦51{a97}⟧';
=== cdata | web.xml
<param-value><![CDATA[⟦{hp}⟧]]></param-value><!-- ldap bind password -->
=== ruby percent w | creds.rb
USER, PASSWORD = %w[{xuser} ⟦{hplain}⟧]
=== basic auth header pair | hdr.txt
Proxy-Authorization: Basic ⟦{basic;[xuser]:[hp]}⟧
=== docker build arg | build.sh
docker build --build-arg NPM_TOKEN=⟦{github;npm_}⟧ -t {xco}/{xdb} .
=== multi document yaml | all.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: {xdb}
data:
  LOG_LEVEL: info
---
apiVersion: v1
kind: Secret
metadata:
  name: {xdb}
stringData:
  admin-password: "⟦{hp}⟧"
---
apiVersion: v1
kind: Service
metadata:
  name: {xdb}
=== crlf and bom file | win.ini
[login]
user={xuser}
pass=⟦{hplain}⟧
"""
