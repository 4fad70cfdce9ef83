"""Key files and keys in code and containers."""

KEYS = r'''
== pem rsa | certs/server.key
⟪{pemrsa}⟫
== pem pkcs8 | tls/privkey.pem
⟪{pempkcs8}⟫
== pem ec | jwt/ec.pem
-----BEGIN EC PARAMETERS-----
BggqhkjOPQMBBw==
-----END EC PARAMETERS-----
⟪{pemec}⟫
== pem ed25519 | keys/signing.pem
⟪{pemed25519}⟫
== apple p8 | fastlane/AuthKey_{u10}.p8
⟪{pemp8}⟫
== openssh | .ssh/id_ed25519
⟪{pemopenssh}⟫
== pgp | release-signing.asc
⟪{pempgp}⟫
== openvpn static | ta.key
#
# 2048 bit OpenVPN static key
#
⟪{pemopenvpn}⟫
== ovpn inline key | client.ovpn
client
dev tun
remote vpn.{Qco}.io 1194
<key>
⟪{pempkcs8}⟫
</key>
== pem in yaml | values-prod.yaml
tls:
  enabled: true
  key: |
    ⟪{Svind;4;pemrsa}⟫
== pem in python | auth.py
PRIVATE_KEY = """⟪{pempkcs8}⟫"""
== pem in js template | src/key.js
const privateKey = `⟪{pemrsa}⟫`;
== pem escaped json | firebase-adminsdk.json
{
  "type": "service_account",
  "project_id": "{Qco}-prod",
  "private_key_id": "{h40}",
  "private_key": "⟪{Svesc;pempkcs8}⟫\n",
  "client_email": "firebase-adminsdk-{n5}@{Qco}-prod.iam.gserviceaccount.com"
}
== pem escaped env | .env
GITHUB_APP_ID={d6}
GITHUB_APP_PRIVATE_KEY="⟪{Svesc;pemrsa}⟫\n"
== pem concat java | Keys.java
    static final String KEY =
        "⟪{Svcat;pemec}⟫\n";
== pem here-doc | setup.sh
cat > /etc/ssl/private/site.key <<'PEM'
⟪{pemrsa}⟫
PEM
chmod 600 /etc/ssl/private/site.key
== pem base64 env | .env.prod
TLS_KEY_B64=⟪{Svb64;pemec}⟫
== pem terraform | main.tf
resource "aws_iam_server_certificate" "site" {
  private_key = <<EOT
⟪{pempkcs8}⟫
EOT
}
== putty | prod.ppk
⟪{Svppk}⟫
== age identity | keys.txt
# created: {Qday}T10:12:44+01:00
# public key: age1{n58}
⟪{age}⟫
== jwk ec | jwks.json
{"keys":[{"kty":"EC","crv":"P-256","kid":"sig-{Qday}","x":"{b43}","y":"{b43}","d":"⟪{b64url;32}⟫","use":"sig"}]}
== jwk oct | key.json
{
  "kty": "oct",
  "alg": "HS256",
  "k": "⟪{b64url;64}⟫"
}
== jwk okp rust | src/keys.rs
    let jwk = json!({"kty":"OKP","crv":"Ed25519","x":"{b64url;32}","d":"⟪{b64url;32}⟫"});
== ethereum keystore json password | geth.sh
geth --datadir /data --unlock 0x{h40} --password <(echo '⟪{Qpws}⟫') --allow-insecure-unlock
== tsig bind | named.conf
key "ddns-key" {
	algorithm hmac-sha256;
	secret "⟪{b64;32}⟫";
};
== rndc | rndc.key
key "rndc-key" { algorithm hmac-md5; secret "⟪{b64;16}⟫"; };
== dnssec private | Kexample.+008+{d5}.private
Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: ⟪{b64;32}⟫
Created: 20230411093000
== totp uri | 2fa.txt
otpauth://totp/{QCo}:{Qname}@{Qco}.io?secret=⟪{t32}⟫&issuer={QCo}
== totp code | login.py
totp = pyotp.TOTP("⟪{t32}⟫")
print(totp.now())
== google authenticator | .google_authenticator
⟪{t26}⟫
" RATE_LIMIT 3 30
" TOTP_AUTH
{d8}
{d8}
== wireguard conf | wg-home.conf
[Interface]
PrivateKey = ⟪{wg}⟫
ListenPort = 51820
[Peer]
PublicKey = {wg}
PresharedKey = ⟪{wg}⟫
== nats nkey | user.nk
⟪{nkey;U}⟫
== nats creds | app.creds
-----BEGIN NATS USER JWT-----
⟨{jwt;EdDSA}⟩
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
⟪{nkey;U}⟫
------END USER NKEY SEED------
== erlang cookie | .erlang.cookie
⟪{L20}⟫
== rails master key | config/master.key
⟪{h32}⟫
== ansible vault pass | .vault_pass
⟪{Qpwm}⟫
== nix signing | secret-key
cache.{Qco}.io-1:⟪{b64;64}⟫
== ceph keyring | ceph.client.admin.keyring
[client.admin]
	key = ⟪AQ{B36}==⟫
	caps mon = "allow *"
== solana id | id.json
⟪{Svbytes}⟫
== borg key | keys/host__backup
BORG_KEY {h64}
⟪hqlhbGdvcml0aG2mc2hhMjU2pGRhdGHa{B44}⟫
== minisign | minisign.key
untrusted comment: minisign encrypted secret key
⟪RWRTY0Iy{B203}=⟫
== ssh in ansible | roles/app/tasks/main.yml
- name: deploy key
  copy:
    dest: /home/app/.ssh/id_ed25519
    mode: "0600"
    content: |
      ⟪{Svind;6;pemopenssh}⟫
== kubeconfig client key | .kube/config
users:
- name: admin
  user:
    client-certificate-data: {B240}
    client-key-data: ⟪{Svb64;pemec}⟫
'''

SOURCES = [("key files", KEYS, 2)]
