"""Private keys and containers, in files of their own and inside others."""

BLOCKS = r'''
### keys
=== pem-file | ⟦certs/server.key|ssl/private/fernbank.org.pem|deploy/keys/gateway.key⟧
⟪pemrsa⟫
=== pem-pkcs8 | ⟦config/jwt/private.pem|keys/signing-key.pem|src/main/resources/private_key.pem⟧
⟪pempkcs8⟫
=== pem-ec | ⟦tls/ec.key|apple/AuthKey_⟪~u10⟫.p8⟧
⟪⟦pemec|pemp8⟧⟫
=== pem-dsa | .ssh/id_dsa
⟪pemdsa⟫
=== pem-ed25519 | ⟦keys/ed25519.pem|node/identity.pem⟧
⟪pemed25519⟫
=== openssh | ⟦.ssh/id_ed25519|ansible/files/deploy_key|ci/bitbucket_rsa⟧
⟪pemopenssh⟫
=== pem-encrypted | certs/client-enc.key
⟪pemencrypted⟫
=== pgp | ⟦gpg/release-signing.asc|debian/private.key|.gnupg/secret.asc⟧
⟪pempgp⟫
=== openvpn-static | openvpn/ta.key
#
# 2048 bit OpenVPN static key
#
⟪pemopenvpn⟫
=== ovpn-inline | clients/@user@.ovpn
client
dev tun
proto udp
remote @host@ 1194
resolv-retry infinite
nobind
persist-key
remote-cert-tls server
cipher AES-256-GCM
<cert>
⟪~pemcert⟫
</cert>
<key>
⟪pempkcs8⟫
</key>
<tls-crypt>
⟪pemopenvpn⟫
</tls-crypt>
=== pem-bundle | haproxy/certs/site.pem
⟪~pemcert⟫
⟪⟦pemrsa|pempkcs8|pemec⟧⟫
⟪~pemcert⟫
=== pem-yaml | ⟦helm/values-prod.yaml|k8s/configmap.yaml⟧
ingress:
  host: @host@
  tls:
    crt: |
      ⟪~pemcert⟫
    key: |
      ⟪⟦pemrsa|pemec⟧⟫
=== pem-json-escaped | ⟦service/credentials.json|config/docusign.json⟧
{
  "type": "service_account",
  "integrationKey": "⟪~uuid⟫",
  "⟦private_key|rsaPrivateKey⟧": "⟪nl>pempkcs8⟫\n",
  "account": "@user@@fernbank.org"
}
=== pem-env | ⟦.env|.env.production⟧
NODE_ENV=production
⟦JWT_PRIVATE_KEY|GITHUB_APP_KEY|OIDC_SIGNING_KEY⟧="⟪nl>pemrsa⟫"
=== pem-env-multiline | .env.local
PORT=3000
SAML_SP_KEY="⟪pemrsa⟫"
SAML_ENTRY=https://idp.fernbank.org/sso
=== pem-js-concat | src/license/sign.js
const key =
    "⟪plus>pemrsa⟫";
module.exports = { sign: (d) => crypto.createSign('RSA-SHA256').update(d).sign(key, 'hex') };
=== pem-python | ⟦tests/conftest.py|app/saml.py⟧
import jwt

⟦PRIVATE_KEY|RSA_KEY⟧ = b"""⟪pemrsa⟫
"""

def make_token(claims):
    return jwt.encode(claims, ⟦PRIVATE_KEY|RSA_KEY⟧, algorithm="RS256")
=== pem-go | internal/auth/keys.go
package auth

// TODO: move to the config
var serverKey = []byte(`⟪pemec⟫`)
=== pem-java-oneline | src/main/java/org/fernbank/Rsa.java
public final class Rsa {
    private static final String PRIVATE_KEY = "⟪p8der⟫";
    static PrivateKey load() throws Exception {
        byte[] der = Base64.getDecoder().decode(PRIVATE_KEY);
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    }
}
=== der-base64-property | application.properties
rsa.public-key=classpath:pub.pem
⟦rsa.private-key|alipay.merchant.private_key⟧=⟪rsader⟫
=== pem-base64 | ⟦.gitlab-ci.yml|deploy/vars.yml⟧
variables:
  HOST: @host@
  ⟦SSH_KEY_B64|DEPLOY_KEY⟧: ⟪b64>pemopenssh⟫
=== pem-terraform | main.tf
resource "aws_key_pair" "k" {
  public_key = "ssh-ed25519 ⟪~pub⟫ ops"
}
provisioner "remote-exec" {
  connection {
    user        = "ubuntu"
    private_key = <<EOK
⟪pemrsa⟫
EOK
  }
}
=== pem-xml | idp/metadata-sp.xml
<md:KeyDescriptor use="signing">
  <x509>MII</x509>
  <PrivateKey>
⟪pempkcs8⟫
  </PrivateKey>
</md:KeyDescriptor>
=== pem-cisco | running-config.txt
crypto key import rsa VPN pem terminal
⟪pemrsa⟫
quit
=== pem-dockerfile | Dockerfile
FROM alpine:3.19
RUN mkdir -p /root/.ssh && echo "⟪nl>pemopenssh⟫" > /root/.ssh/id_ed25519 && chmod 600 /root/.ssh/id_ed25519
RUN git clone git@git.fernbank.org:core/@app@.git
=== pem-mail | mail/2021-03-key.eml
From: Agnes <agnes@fernbank.org>
To: ops@fernbank.org
Subject: Re: SFTP access

Hi, here is the key for the upload box, user is lenz:

> ⟪pemrsa⟫

Regards
=== pem-comment | src/net/tls.c
/* old key, keep until the boxes are replaced
 */
// ⟪pemec⟫
=== ssh2-commercial | keys/partner.ssh2
---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----
Comment: "rsa-key-20190211"
⟪ssh2⟫
---- END SSH2 ENCRYPTED PRIVATE KEY ----
=== putty2 | ⟦keys/@app@.ppk|backup/vps.ppk⟧
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: imported-openssh-key
Public-Lines: 6
⟪~lines64⟫
Private-Lines: 14
⟪ppkrsa⟫
Private-MAC: ⟪~h40⟫
=== putty3 | keys/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: eddsa-key-20230412
Public-Lines: 2
⟪~b64;45⟫
⟪~b64;6⟫
Private-Lines: 1
⟪ppkec⟫
Private-MAC: ⟪~h64⟫
=== age-file | ⟦.config/sops/age/keys.txt|keys.txt|secrets/age.key⟧
# created: @date@T10:12:40+02:00
# public key: age1⟪~n58⟫
⟪age⟫
=== age-env | ⟦.envrc|Makefile⟧
export SOPS_AGE_KEY⟦=| := ⟧⟪age⟫
=== wireguard | ⟦wg0.conf|etc/wireguard/office.conf⟧
[Interface]
Address = 10.8.0.2/32
PrivateKey = ⟪wg⟫
DNS = 1.1.1.1

[Peer]
PublicKey = ⟪~wg⟫
PresharedKey = ⟪wg⟫
Endpoint = @host@:51820
AllowedIPs = 0.0.0.0/0
=== wireguard-nix | ⟦hosts/router/default.nix|configuration.nix⟧
networking.wireguard.interfaces.wg0 = {
  ips = [ "10.100.0.1/24" ];
  privateKey = "⟪wg⟫";
  peers = [ { publicKey = "⟪~wg⟫"; allowedIPs = [ "10.100.0.2/32" ]; } ];
};
=== wireguard-uci | etc/config/network
config interface 'wg0'
	option proto 'wireguard'
	option private_key '⟪wg⟫'
	list addresses '10.9.0.1/24'
=== jwk-rsa | ⟦config/jwks.json|keys/private.jwk⟧
{
  "kty": "RSA",
  "kid": "⟪~h16⟫",
  "n": "⟪~b64url;256⟫",
  "e": "AQAB",
  "d": "⟪b64url;256⟫",
  "p": "⟪b64url;128⟫",
  "q": "⟪b64url;128⟫"
}
=== jwk-ec | ⟦vapid.json|config/did.json⟧
{"crv":"P-256","kty":"EC","d":"⟪b64url;32⟫","x":"⟪~b64url;32⟫","y":"⟪~b64url;32⟫"}
=== jwk-oct | test/jwk.ts
export const jwk = {
  kty: 'oct',
  alg: 'HS256',
  k: '⟪b64url;32⟫',
};
=== vapid | ⟦.env|src/push/config.ts⟧
⟦VAPID_PUBLIC_KEY=|export const vapidPublic = '⟧⟪~b64url;65⟫⟦|';⟧
⟦VAPID_PRIVATE_KEY=|export const vapidPrivate = '⟧⟪b64url;32⟫⟦|';⟧
=== wif-bitcoin | ⟦wallet/dump.txt|docs/paper-wallet.md⟧
# Wallet dump created by Bitcoin v0.21.0
⟪wif⟫ 2021-02-14T10:00:00Z label=savings # addr=bc1q⟪~n38⟫
=== eth-key | ⟦hardhat.config.js|scripts/deploy.ts|.env⟧
⟦    accounts: ["0x|const wallet = new ethers.Wallet("0x|DEPLOYER_PRIVATE_KEY=0x⟧⟪h64⟫⟦"],|", provider);|⟧
=== eth-truffle-mnemonic | ⟦truffle-config.js|.secret⟧
⟦const HDWalletProvider = require('@truffle/hdwallet-provider');
const mnemonic = '|⟧⟪mnemonic⟫⟦';|⟧
=== solana-array | ⟦id.json|keypair.json⟧
⟪solana⟫
=== nkey-seed | ⟦nats/user.creds|nsc/keys.txt⟧
-----BEGIN USER NKEY SEED-----
⟪nkey⟫
------END USER NKEY SEED------
=== dnssec | ⟦Kfernbank.org.+013+21734.private|zones/tsig.key⟧
⟦Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: |key "xfer" {
	algorithm hmac-sha256;
	secret "⟧⟪b64;32⟫⟦|";
};⟧
=== dkim-opendkim | opendkim/keys/mail.private
⟪pemrsa⟫
=== kerberos-cloudformation | infra/stack.yml
Resources:
  Key:
    Type: AWS::IAM::ServerCertificate
    Properties:
      PrivateKey: |
        ⟪pemrsa⟫
=== tinc-key | etc/tinc/mesh/ed25519_key.priv
-----BEGIN ED25519 PRIVATE KEY-----
⟪b64;72⟫
-----END ED25519 PRIVATE KEY-----
=== minisign | minisign.key
untrusted comment: minisign encrypted secret key
RWRTY0Iy⟪b64;150⟫
=== pkcs12-base64 | ⟦fastlane/.env|ci/sign.yml⟧
⟦CERT_P12_BASE64=|  P12_B64: "⟧⟪p12⟫⟦|"⟧
⟦CERT_P12_PASSWORD=|  P12_PASSWORD: "⟧⟪pws⟫⟦|"⟧
=== keystore-properties | ⟦android/key.properties|keystore.properties⟧
storeFile=../upload.jks
storePassword=⟪pw⟫
keyAlias=upload
keyPassword=⟪pw⟫
=== gradle-signing | app/build.gradle⟦|.kts⟧
android {
    signingConfigs {
        ⟦release|create("release")⟧ {
            storeFile ⟦file('release.keystore')|= file("release.jks")⟧
            storePassword ⟦'|= "⟧⟪pws⟫⟦'|"⟧
            keyAlias ⟦'upload'|= "upload"⟧
            keyPassword ⟦'|= "⟧⟪pws⟫⟦'|"⟧
        }
    }
}
=== ssl-passphrase | ⟦nginx/ssl.pass|httpd/dialog.sh⟧
⟦|#!/bin/sh
echo "⟧⟪pwx⟫⟦|"⟧
=== luks-keyfile-script | unlock.sh
#!/bin/sh
# open backup disk
echo -n '⟪pw⟫' | cryptsetup luksOpen /dev/sdb1 backup -
mount /dev/mapper/backup /mnt
=== pem-truncated | logs/debug.log
@date@ @time@ DEBUG loaded key ⟪nospace>pemrsa⟫
=== pem-crlf-escaped | web.config
<add key="SamlKey" value="⟪crlf>pempkcs8⟫" />
'''
