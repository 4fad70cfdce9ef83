"""Key files and containers; encodings."""

KEYS = r'''
=== pem-rsa | certs/server.key
«pemrsa»
=== pem-openssh | id_ed25519
«pemopenssh»
=== pem-ec | jwt.pem
«pemec»
=== pem-pkcs8 | tls/privkey.pem
«pempkcs8»
=== pem-p8 | AuthKey_‹u10›.p8
«pemp8»
=== pem-pgp | secring.asc
«pempgp»
=== pem-openvpn | ta.key
#
# 2048 bit OpenVPN static key
#
«pemopenvpn»
=== pem-py | keys.py
PRIVATE_KEY = """«pemrsa»"""
=== pem-js-escaped | jwt.js
const privateKey = "«pem1;rsa»\n";
=== pem-js-template | sign.ts
export const key = `«pempkcs8»`;
=== pem-env | .env
JWT_PRIVATE_KEY="«pem1;rsa»"
=== pem-yaml | values.yaml
tls:
  crt: ""
  key: |
    «pemin;rsa;4»
=== pem-tf | key.tf
resource "tls_self_signed_cert" "c" {
  private_key_pem = <<EOT
«pempkcs8»
EOT
}
=== pem-b64 | ci.yml
  SSH_KEY_B64: «pem64;openssh»
=== gcp-json | service-account.json
{
  "type": "service_account",
  "project_id": "‹co›-prod",
  "private_key_id": "‹h40›",
  "private_key": "«pem1;pkcs8»\n",
  "client_email": "svc@‹co›-prod.iam.gserviceaccount.com",
  "client_id": "‹d21›",
  "token_uri": "https://oauth2.googleapis.com/token"
}
=== ssh-heredoc | install.sh
mkdir -p ~/.ssh
cat > ~/.ssh/id_rsa <<'KEY'
«pemopenssh»
KEY
chmod 600 ~/.ssh/id_rsa
=== ovpn | client.ovpn
client
dev tun
remote vpn.‹co›.com 1194 udp
<key>
«pempkcs8»
</key>
<tls-auth>
«pemopenvpn»
</tls-auth>
=== age | keys.txt
# created: ‹day›T‹time›+01:00
# public key: age1‹l58›
«age»
=== jwk | jwks.json
{"keys": [{"kty": "EC", "crv": "P-256", "kid": "‹uuid›", "x": "‹b43›", "y": "‹b43›", "d": "«b43»"}]}
=== jwk-oct | oct.json
{"kty":"oct","k":"«b43»","alg":"HS256"}
=== nats-creds | user.creds
-----BEGIN NATS USER JWT-----
‹jwt;EdDSA›
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
«nkey»
------END USER NKEY SEED------
=== ppk | key.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: ‹user›@‹co›
Public-Lines: 2
‹lines;2›
Private-Lines: 3
«lines;3»
Private-MAC: ‹h40›
=== minisign | minisign.key
untrusted comment: minisign encrypted secret key
«RWRTY0Iy{B202}==»
=== erlang-cookie | .erlang.cookie
«u20»
=== nix-cache | cache.sec
cache.‹co›.com-1:«b64;64»
=== git-crypt-export | dnssec/K‹co›.private
Private-key-format: v1.3
Algorithm: 13 (ECDSAP256SHA256)
PrivateKey: «b64;32»
=== appveyor-enc | ssh_config.txt
Host prod
  HostName ‹ip›
  User ‹user›
  # password «gp»
=== rails-master | config/master.key
«h32»
=== vault-token-file | .vault-token
«hvs.{b90}»
=== eth-keystore-pass | geth.sh
geth --unlock 0 --password <(echo «gps»)
=== eth-key-file | wallets/deployer.key
«h64»
=== apns | push.rb
APNOTIC = Apnotic::Connection.new(cert_path: 'apns.pem', cert_pass: '«gp»')
=== firebase-admin | firebase.js
admin.initializeApp({
  credential: admin.credential.cert({
    projectId: '‹co›-app',
    clientEmail: 'firebase-adminsdk-‹n5›@‹co›-app.iam.gserviceaccount.com',
    privateKey: '«pem1;pkcs8»\n',
  }),
});
'''

ENCODED = r'''
=== b64-line | decode.py
creds = base64.b64decode("«b64of;[user]:[gp]»")
=== b64-var | env.b64
DB_PASSWORD_B64=«b64of;[gpl]»
=== b64-ghp | cfg.yaml
token_b64: «b64of;[github;ghp_]»
=== b64-secret-multi | secret.yaml
apiVersion: v1
kind: Secret
metadata: {name: gh}
type: Opaque
data:
  GITHUB_TOKEN: «b64of;[github;ghp_]»
  SMTP_PASSWORD: «b64of;[gp]»
  TLS_CRT: ‹b64;90›
=== b64-env-file | secret2.yaml
kind: Secret
data:
  .env: «b64of;DB_HOST=db
DB_PASSWORD=[gp]
SECRET_KEY=[a40]
»
=== b64-wrapped | mime.txt
Content-Transfer-Encoding: base64

«wrap;{"db":{"user":"app","password":"[gp]"},"stripe":"sk_live_[a24]"}»
=== json-escaped | body.json
{"payload": "{\"client_id\":\"‹uuid›\",\"client_secret\":\"«a40»\"}"}
=== json-double-escaped | step.json
{"cmd": "aws lambda invoke --payload '{\\\"password\\\": \\\"«gps»\\\"}'"}
=== json-unicode | u.json
{"password":"«gps»","note":"\u00fcber"}
=== xml-entity | x.xml
<add key="Conn" value="Server=db;User=&quot;sa&quot;;Password=&quot;«gps»&quot;;"/>
=== url-form | body.txt
client_id=‹uuid›&client_secret=«quoted;[a3]8Q~[a30]/=»&grant_type=client_credentials
=== url-encoded-json | q.log
GET /cb?state=%7B%22token%22%3A%22«a40»%22%7D HTTP/1.1
=== percent-conn | conn.txt
postgresql%3A%2F%2F‹user›%3A«gps»%40‹host›%2F‹db›
=== hex-token | blob.txt
token_hex = "«hexof;[github;ghp_]»"
=== powershell-enc | task.xml
<Arguments>-EncodedCommand «utf16;$password = "[gp]"; Connect-Server -User app -Password $password»</Arguments>
=== data-uri | page.html
<a href="data:text/plain;base64,«b64of;AWS_SECRET_ACCESS_KEY=[B40]»">env</a>
=== basic-header | req.http
GET /api HTTP/1.1
Host: ‹host›
Authorization: Basic «b64of;[user]:[gp]»
=== basic-python | req.py
headers = {"Authorization": "Basic «b64of;[user]:[gps]»"}
=== basic-config | .gitconfig
[http "https://git.‹co›.com"]
	extraheader = AUTHORIZATION: basic «b64of;x-access-token:[github;ghp_]»
=== concat-js | key.js
const token = "«ghp_{a36}»" + "";
=== continued-sh | run.sh
docker run \
  -e MYSQL_PWD=\
«gps» \
  mysql:8
=== yaml-quoted | q.yml
password: '«gpx»'
=== yaml-tagged | t.yml
password: !!str «pin»
=== c-escape | s.c
const char *url = "https://‹user›:«gpu»@‹host›/api\n";
=== diff-plus | leak.patch
diff --git a/app.yml b/app.yml
index ‹h7›..‹h7› 100644
--- a/app.yml
+++ b/app.yml
@@ -1,2 +1,3 @@
 user: ‹user›
+password: «gp»
 host: ‹host›
=== diff-minus | remove.diff
-DB_PASS = '«gp»'
+DB_PASS = os.environ['DB_PASS']
'''
