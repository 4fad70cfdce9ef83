"""Key files and containers of keys."""

TEXT = r'''
=== pem rsa | etc/ssl/private/web.key
«pemrsa»
=== pem with certificate | etc/haproxy/site.pem
-----BEGIN CERTIFICATE-----
«~lines;14»
-----END CERTIFICATE-----
«pempkcs8»
=== pem ec with params | server/ec.pem
-----BEGIN EC PARAMETERS-----
BggqhkjOPQMBBw==
-----END EC PARAMETERS-----
«pemec»
=== openssh | home/tom/.ssh/id_ed25519
«pemopenssh»
=== pem ed25519 | keys/sign.pem
«pemed25519»
=== p8 | ios/AuthKey_X7.p8
«pemp8»
=== pgp | backup/secret.asc
«pempgp»
=== openvpn static | etc/openvpn/ta.key
#
# 2048 bit OpenVPN static key
#
«pemopenvpn»
=== pem in json | config/service.json
{
  "issuer": "hl-billing",
  "private_key": "«!pemrsa»\n",
  "algorithm": "RS256"
}
=== pem in yaml | deploy/values.yaml
tls:
  crt: |
    -----BEGIN CERTIFICATE-----
    MIIBszCCAVmgAwIBAgIU
    -----END CERTIFICATE-----
  key: |
    «pemec»
=== pem in python | app/keys.py
PRIVATE_KEY = """«pemrsa»
"""
=== pem in env | .env.production
JWT_PRIVATE_KEY="«!pempkcs8»"
JWT_ALG=RS256
=== pem in js array | lib/key.js
module.exports.key = `
«pempkcs8»
`.trim()
=== pem in go | internal/keys.go
const signingKey = `«pemec»`
=== pem with crlf escapes | src/Cert.java
    static final String KEY = "«!pemed25519»";
=== pem in shell heredoc | cloud/init.sh
cat > /root/.ssh/id_rsa <<KEY
«pemopenssh»
KEY
chmod 600 /root/.ssh/id_rsa
=== pem in xml | sp/metadata.xml
<KeyDescriptor use="signing">
<PrivateKey>
«pemrsa»
</PrivateKey>
</KeyDescriptor>
=== pem in base64 | ci/vars.env
DEPLOY_KEY_B64=«b64pem;openssh»
=== pem in base64 of k8s | k8s/tls.yaml
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata: {name: web-tls}
data:
  tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==
  tls.key: «b64pem;rsa»
=== key without armour | saml/settings.php
$settings['sp']['privateKey'] = '«rsader»';
=== dsa key | etc/ssh/ssh_host_dsa_key
-----BEGIN DSA PRIVATE KEY-----
«lines;10»
-----END DSA PRIVATE KEY-----
=== encrypted pem | ca/private/ca.key
-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-256-CBC,«~H32»

«lines;25»
-----END RSA PRIVATE KEY-----
=== encrypted pkcs8 | keys/app.p8
-----BEGIN ENCRYPTED PRIVATE KEY-----
«lines;28»
-----END ENCRYPTED PRIVATE KEY-----
=== ssh2 private | keys/old_ssh2
---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----
Comment: "1024-bit rsa, tom@old"
«lines;12»
---- END SSH2 ENCRYPTED PRIVATE KEY ----
=== putty v2 | Desktop/deploy.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: rsa-key-20220314
Public-Lines: 6
«~lines;6»
Private-Lines: 14
«lines;14»
Private-MAC: «~h40»
=== putty v3 | keys/web.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: eddsa-key-20240105
Public-Lines: 2
«~lines;1»
«~B16»
Private-Lines: 1
«B44»
Private-MAC: «~h64»
=== jwk ec | auth/jwk.json
{"kty":"EC","crv":"P-256","kid":"2024-03","use":"sig","x":"«~b64url;32»","y":"«~b64url;32»","d":"«b64url;32»"}
=== jwk rsa | auth/keys.json
{
  "keys": [
    {
      "kty": "RSA",
      "alg": "RS256",
      "n": "«~b64url;256»",
      "e": "AQAB",
      "d": "«b64url;256»",
      "p": "«+b64url;128»",
      "q": "«+b64url;128»"
    }
  ]
}
=== jwk symmetric | config/jwks.js
const store = { keys: [{ kty: 'oct', kid: 'a1', alg: 'HS256', k: '«b64url;32»' }] }
=== jwk okp | did/key.json
{ "crv": "Ed25519", "d": "«b64url;32»", "x": "«~b64url;32»", "kty": "OKP" }
=== age | home/tom/.config/sops/age/keys.txt
# created: 2024-02-11T09:13:22+01:00
# public key: age1«~l58»
«age»
=== age in env | .envrc
export SOPS_AGE_KEY="«age»"
=== wireguard | etc/wireguard/wg0.conf
[Interface]
Address = 10.66.0.2/32
PrivateKey = «wg»
DNS = 10.66.0.1

[Peer]
PublicKey = «~b64;32»
PresharedKey = «+b64;32»
Endpoint = vpn.harbourlane.io:51820
AllowedIPs = 0.0.0.0/0
=== wireguard in systemd | etc/systemd/network/wg.netdev
[NetDev]
Name=wg0
Kind=wireguard

[WireGuard]
ListenPort=51820
PrivateKey=«wg»
=== wireguard in uci | etc/config/network
config interface 'wg0'
	option proto 'wireguard'
	option private_key '«wg»'
	list addresses '10.7.0.1/24'
=== tinc | etc/tinc/hl/ed25519_key.priv
-----BEGIN ED25519 PRIVATE KEY-----
«lines;2»
«+a42»
-----END ED25519 PRIVATE KEY-----
=== mnemonic note | notes/wallet.txt
ledger recovery, do not lose!!
«mnemonic;24»
=== mnemonic in config | hardhat.config.ts
    mainnet: {
      url: process.env.RPC,
      accounts: { mnemonic: "«mnemonic»", path: "m/44'/60'/0'/0" },
    },
=== mnemonic in toml | chain/relayer.toml
[chains.key]
mnemonic = '«mnemonic;24»'
=== mnemonic numbered | docs/seed.md
Seed phrase: «mnemonic»
=== xprv | wallet/export.json
{"keystore": {"type": "bip32", "xpub": "xpub«~s107»", "xprv": "«xprv»"}}
=== wif | paper.txt
address 1«~s33»
private key (WIF) «wif»
=== bitcoin dump | dumpwallet.txt
# Wallet dump created by Bitcoin v22.0.0
«wif» 2021-05-03T10:11:12Z label=savings # addr=bc1q«~n38»
«+wif» 2021-05-03T10:11:12Z reserve=1 # addr=bc1q«~n38»
=== eth keystore | keystore/UTC--2022-01-03T10-11-12.json
{"address":"«~h40»","crypto":{"cipher":"aes-128-ctr","ciphertext":"«h64»","cipherparams":{"iv":"«~h32»"},"kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":1,"r":8,"salt":"«~h64»"},"mac":"«~h64»"},"version":3}
=== solana id | .config/solana/id.json
[«bytes;[a64]»]
=== substrate | keys/validator.json
{"secretPhrase":"«mnemonic»","secretSeed":"0x«+h64»","publicKey":"0x«~h64»"}
=== nostr | nostr/config.yaml
relay: wss://relay.harbourlane.io
nsec: «nsec»
=== stellar | stellar.toml.bak
SIGNING_SEED="«stellar»"
=== nkey | nats/user.nk
«nkey»
=== tor onion key | tor/hs/private_key
«pemrsa»
=== onion v3 control | add_onion.txt
ADD_ONION ED25519-V3:«b64;64» Port=80,127.0.0.1:8080
=== dnssec | keys/Khl.io.+013+23111.private
Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: «b64;32»
Created: 20240112101112
=== dnssec rsa | keys/Khl.io.+008+4411.private
Private-key-format: v1.3
Algorithm: 8 (RSASHA256)
Modulus: «~b64;256»
PublicExponent: AQAB
PrivateExponent: «b64;256»
Prime1: «+b64;128»
=== minisign | minisign.key
untrusted comment: minisign encrypted secret key
«RWRTY0Iy{B204}»
=== signify | release-sec.pub.bak
untrusted comment: signify secret key
«RWRCSw{B134}==»
=== cosign | cosign.key
-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----
«lines;8»
-----END ENCRYPTED SIGSTORE PRIVATE KEY-----
=== ssh in ansible var | host_vars/bastion.yml
ssh_private_key: "«!pemopenssh»"
=== fernet | airflow.cfg
[core]
fernet_key = «b64urlpad;32»
=== kube ca | pki/front-proxy-client.key
«pemrsa»
=== xml rsa | keys/license.xml
<RSAKeyValue><Modulus>«~b64;256»</Modulus><Exponent>AQAB</Exponent><P>«+b64;128»</P><Q>«+b64;128»</Q><D>«b64;256»</D></RSAKeyValue>
=== jenkins master | secrets/master.key
«h256»
=== rails master | config/master.key
«h32»
=== rails credentials key env | bin/deploy
RAILS_MASTER_KEY=«h32» bundle exec rails assets:precompile
=== erlang cookie | var/lib/rabbitmq/.erlang.cookie
«L20»
=== munge-like keyfile | etc/mongo/keyfile
«lines;10»
«+B40»
=== ceph | etc/ceph/ceph.client.admin.keyring
[client.admin]
	key = «AQ{B36}==»
	caps mon = "allow *"
=== bind tsig | etc/bind/ddns.key
key "ddns-hl" {
	algorithm hmac-sha512;
	secret "«b64;64»";
};
=== chef validation | .chef/hl-validator.pem
«pemrsa»
=== android signing props | android/keystore.properties
storePassword=«passp»
keyPassword=«+passp»
keyAlias=upload
storeFile=upload.jks
=== matter | factory.json
{"rotating_id_key":"«h32»","dac_key":"«+h64»"}
=== lorawan | node/lorawan.h
static const u1_t PROGMEM APPKEY[16] = { «hexbytes;16» };
=== ble | fw/keys.c
const uint8_t aes_key[32] = { «hexbytes;32» };
=== mifare dump | rfid/keys.dic
# site keys
«H12»
«+H12»
'''
