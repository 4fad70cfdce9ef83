"""Password hashes in the files and dumps that hold them, and the private keys and key material of every container."""

import secretgen
import seeded

FAMILY = "hashes"
KEYS_FAMILY = "keys"


def _of(name, *arguments):
    def draw(rng):
        source = seeded.Seeded(0)
        source.random = rng
        return getattr(source, name)(*arguments)
    return draw


def _b64(rng, size):
    return secretgen.b64(secretgen.random_bytes(rng, size))


def _crypt(rng, count):
    return secretgen.pick(rng, seeded.CRYPT64, count)


secretgen.NAMED.update({
    "apr1": _of("md5_crypt", "apr1"), "md5crypt": _of("md5_crypt"), "sha512crypt": _of("sha512_crypt"),
    "sha256crypt": _of("sha256_crypt"), "yescrypt": _of("yescrypt"), "bcrypt": _of("bcrypt"), "bcryptb": _of("bcrypt", "2b"),
    "bcrypta": _of("bcrypt", "2a"), "argon2": _of("argon2"), "djangohash": _of("django"), "ssha": _of("ssha"),
    "mysqlhash": _of("mysql_hash"), "werkzeug": _of("scrypt_werkzeug"), "cisco8": _of("cisco8"), "cisco9": _of("cisco9"),
    "junos9": _of("junos9"),
    "scram": lambda rng: "SCRAM-SHA-256$4096:%s$%s:%s" % (_b64(rng, 16), _b64(rng, 32), _b64(rng, 32)),
    "pgmd5": lambda rng: "md5" + secretgen.pick(rng, secretgen.CLASSES["h"], 32),
    "phpass": lambda rng: "$P$B" + _crypt(rng, 30),
    "drupal7": lambda rng: "$S$D" + _crypt(rng, 51),
    "rabbithash": lambda rng: _b64(rng, 36),
    "aspnet": lambda rng: "AQAAAAEAACcQAAAAE" + secretgen.pick(rng, secretgen.CLASSES["B"], 67),
    "ntlm": lambda rng: "%s:%s" % (secretgen.pick(rng, secretgen.CLASSES["h"], 32), secretgen.pick(rng, secretgen.CLASSES["h"], 32)),
    "sha1b64": lambda rng: "{SHA}" + _b64(rng, 20),
    "grubhash": lambda rng: "grub.pbkdf2.sha512.10000.%s.%s" % (
        secretgen.pick(rng, secretgen.CLASSES["H"], 128), secretgen.pick(rng, secretgen.CLASSES["H"], 128)),
    "mssqlhash": lambda rng: "0x0200" + secretgen.pick(rng, secretgen.CLASSES["H"], 136),
    "oracle11": lambda rng: "S:" + secretgen.pick(rng, secretgen.CLASSES["H"], 60),
    "mosquitto": lambda rng: "$7$101$%s$%s" % (_b64(rng, 12), _b64(rng, 64)),
    "passlib": lambda rng: "$pbkdf2-sha512$25000$%s$%s" % (_crypt(rng, 22).replace("/", "."), _crypt(rng, 86).replace("/", ".")),
    "caching": lambda rng: "$A$005$" + _crypt(rng, 63),
    "descrypt": lambda rng: _crypt(rng, 13),
})

TEXT = r"""
=== htpasswd-apr1 | .htpasswd
@user@:<<apr1>>
=== htpasswd-bcrypt | auth/.htpasswd
@user@:<<bcrypt>>
=== htpasswd-sha | conf/htpasswd
@user@:<<sha1b64>>
=== htpasswd-des | old/.htpasswd
@user@:<<descrypt>>
=== shadow-sha512 | etc/shadow
root:<<sha512crypt>>:19021:0:99999:7:::
daemon:*:18858:0:99999:7:::
=== shadow-yescrypt | backup/shadow
@user@:<<yescrypt>>:19310:0:99999:7:::
=== shadow-md5 | rootfs/etc/shadow
root:<<md5crypt>>:10933:0:99999:7:::
=== shadow-sha256 | shadow.bak
@user@:<<sha256crypt>>:18012:0:99999:7:::
=== passwd-des | rootfs/etc/passwd
root:<<descrypt>>:0:0:root:/root:/bin/sh
=== mysql-native-grant | grants.sql
GRANT USAGE ON *.* TO `@user@`@`%` IDENTIFIED BY PASSWORD '<<mysqlhash>>';
=== mysql-native-create | users.sql
CREATE USER '@user@'@'%' IDENTIFIED WITH 'mysql_native_password' AS '<<mysqlhash>>';
=== mysql-caching | users8.sql
CREATE USER '@user@'@'%' IDENTIFIED WITH 'caching_sha2_password' AS '<<caching>>';
=== pg-scram | globals.sql
ALTER ROLE @user@ WITH NOSUPERUSER LOGIN PASSWORD '<<scram>>';
=== pg-md5 | globals-old.sql
CREATE ROLE @user@ LOGIN ENCRYPTED PASSWORD '<<pgmd5>>';
=== pgbouncer-md5 | userlist.txt
"@user@" "<<pgmd5>>"
=== pgbouncer-scram | pgbouncer/userlist.txt
"@user@" "<<scram>>"
=== pgbouncer-plain | etc/userlist.txt
"@user@" "<<plain>>"
=== wordpress-dump | wp.sql
INSERT INTO `wp_users` VALUES (1,'@user@','<<phpass>>','@user@','@mail@','','@date@ @time@','',0,'@name@');
=== drupal-dump | drupal.sql
INSERT INTO users VALUES (1,'@user@','<<drupal7>>','@mail@','','',NULL,1);
=== django-fixture | fixtures/users.json
{"model": "auth.user", "pk": 1, "fields": {"username": "@user@", "password": "<<djangohash>>", "email": "@mail@"}}
=== laravel-seeder | database/seeders/UserSeeder.php
            'email' => '@mail@',
            'password' => '<<bcrypt>>', // seeded
=== rails-fixture | test/fixtures/users.yml
one:
  email: @mail@
  encrypted_password: <<bcrypta>>
=== node-user-json | data/users.json
[{"id":1,"username":"@user@","passwordHash":"<<bcryptb>>","role":"admin"}]
=== aspnet-dump | AspNetUsers.csv
@uuid@,@mail@,True,<<aspnet>>,False
=== argon2-vaultwarden | .env
ADMIN_TOKEN='<<argon2>>'
=== argon2-sql | users.sql
INSERT INTO accounts (email, pwhash) VALUES ('@mail@', '<<argon2>>');
=== werkzeug-seed | seed.py
db.session.add(User(name='@user@', pw_hash='<<werkzeug>>'))
=== ldif-ssha | people.ldif
dn: uid=@user@,ou=people,dc=corp
userPassword: <<ssha>>
=== slapd-rootpw | slapd.conf
rootpw	<<ssha>>
=== ldif-olc | config.ldif
olcRootPW: <<ssha>>
=== cisco-secret5 | sw.cfg
enable secret 5 <<md5crypt>>
=== cisco-secret8 | sw8.cfg
username @user@ privilege 15 secret 8 <<cisco8>>
=== cisco-secret9 | sw9.cfg
enable secret 9 <<cisco9>>
=== junos-encrypted | junos.conf
        root-authentication { encrypted-password "<<sha512crypt>>"; }
=== junos-9 | junos9.conf
    pre-shared-key ascii-text "<<junos9>>"; ## SECRET-DATA
=== rabbit-definitions | definitions.json
{"users":[{"name":"@user@","password_hash":"<<rabbithash>>","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}
=== cloud-init-passwd | user-data.yml
users:
  - name: @user@
    passwd: <<sha512crypt>>
=== kickstart-iscrypted | ks.cfg
rootpw --iscrypted <<sha512crypt>>
=== preseed-crypted | preseed.cfg
d-i passwd/user-password-crypted password <<sha512crypt>>
=== ansible-user-password | roles/base/tasks/main.yml
  user: name=@user@ password=<<sha512crypt>> groups=sudo
=== terraform-passwd | vm.tf
  password_hash = "<<sha512crypt>>"
=== dockerfile-usermod | Dockerfile
RUN usermod -p '<<sha512crypt>>' @user@
=== traefik-users | docker-compose.yml
      - "traefik.http.middlewares.auth.basicauth.users=@user@:<<apr1>>"
=== caddy-basicauth | Caddyfile
basicauth /admin/* {
	@user@ <<bcrypta>>
}
=== prometheus-web | web.yml
basic_auth_users:
    @user@: <<bcrypt>>
=== haproxy-userlist | haproxy.cfg
  user @user@ password <<sha512crypt>>
=== argocd-admin | argocd-secret.yaml
  admin.password: <<bcrypta>>
=== grub-pbkdf2 | 40_custom
password_pbkdf2 root <<grubhash>>
=== mssql-hash | logins.sql
CREATE LOGIN [@user@] WITH PASSWORD = <<mssqlhash>> HASHED, SID = 0x@h32@
=== oracle-values | ora.sql
ALTER USER "@user@" IDENTIFIED BY VALUES '<<oracle11>>';
=== mosquitto-passwd | passwd
@user@:<<mosquitto>>
=== ntlm-dump | secretsdump.txt
Administrator:500:<<ntlm>>:::
=== jupyter | jupyter_server_config.json
{"ServerApp": {"password": "argon2:<<argon2>>"}}
=== jupyter-sha1 | jupyter_notebook_config.py
c.NotebookApp.password = 'sha1:<<{h12}:{h40}>>'
=== odoo-passlib | odoo.conf
admin_passwd = <<passlib>>
=== spring-bcrypt | application.yml
      password: "{bcrypt}<<bcrypta>>"
=== md5-column | phpbb.sql
INSERT INTO members (user, passwd_md5) VALUES ('@user@', '<<{h32}>>');
"""

KEYS = r"""
=== pem-rsa | certs/server.key
<<pemrsa>>
=== pem-pkcs8 | ssl/private/@word@.pem
<<pempkcs8>>
=== pem-ec | keys/jwt-es256.pem
-----BEGIN EC PARAMETERS-----
BggqhkjOPQMBBw==
-----END EC PARAMETERS-----
<<pemec>>
=== pem-openssh | .ssh/id_ed25519
<<pemopenssh>>
=== pem-pgp | release-signing.asc
<<pempgp>>
=== pem-p8 | AuthKey_@h8@.p8
<<pemp8>>
=== pem-openvpn | ta.key
<<pemopenvpn>>
=== ovpn-inline | client.ovpn
client
remote vpn.@domain@ 1194
<key>
<<pempkcs8>>
</key>
=== pem-env-escaped | .env
JWT_PRIVATE_KEY="<<{pemline}>>\n"
=== pem-json-escaped | config/keys.json
{ "privateKey": "<<{pemline}>>\n", "kid": "@h8@" }
=== pem-service-account | gcp-key.json
{
  "type": "service_account",
  "project_id": "@db@-@digits@",
  "private_key_id": "@sha1@",
  "private_key": "<<{pemline;pkcs8}>>\n",
  "client_email": "@user@@proj.iam.gserviceaccount.com"
}
=== pem-js-template | src/keys.js
const privateKey = `<<{pempkcs8}>>`;
=== pem-python-triple | keys.py
PRIVATE_KEY = '''<<pemrsa>>'''
=== pem-go-raw | keys.go
var testKey = []byte(`<<pemrsa>>`)
=== pem-c-lines | certs.h
const char client_key[] =
"<<{pemlines;";\n"}>>\n\n";
=== pem-java-concat | Keys.java
    private static final String KEY =
        "<<{pemlines;        ";\n" +}>>\n\n";
=== pem-js-array | keys.ts
export const key = [
  '<<{pemlines;  ';',}>>\n',
].join('\n');
=== pem-yaml-block | values.yaml
ssh:
  privateKey: |-
    <<{pemindent;4}>>
=== pem-terraform-heredoc | key.tf
  private_key = <<EOF
<<pemrsa>>
EOF
=== pem-arduino-raw | certs.h
static const char key[] PROGMEM = R"KEY(
<<pemrsa>>
)KEY";
=== pem-base64-env | .env
SSH_KEY_B64=<<{pem64}>>
=== pem-base64-k8s | tls-secret.yaml
kind: Secret
type: kubernetes.io/tls
data:
  tls.key: <<{pem64}>>
=== pem-base64-kubeconfig | .kube/config
users:
- name: @user@
  user:
    client-key-data: <<{pem64;ec}>>
=== pem-gzip-base64 | user-data.yaml
write_files:
- path: /etc/ssl/key.pem
  encoding: gz+b64
  content: <<gzipkey>>
=== der-java | Alipay.java
    public static String APP_PRIVATE_KEY = "<<der64>>";
=== der-properties | pay.properties
merchant.privateKey=<<der64>>
=== der-php | config/alipay.php
    'private_key' => '<<der64>>',
=== der-saml | saml.yml
    private-key: <<der64>>
=== pem-bash-echo | deploy.sh
echo -e "<<{pemline;openssh}>>\n" > ~/.ssh/id_rsa
=== pem-cat-heredoc | setup.sh
cat > /root/.ssh/id_ed25519 <<'KEY'
<<pemopenssh>>
KEY
=== pem-gitlab-ci | .gitlab-ci.yml
variables:
  DEPLOY_KEY: |
    <<{pemindent;4;openssh}>>
=== pem-ini-indented | app.ini
[ssl]
key = <<{pemindent;6}>>
=== pem-php-heredoc | key.php
$key = <<<EOD
<<pemrsa>>
EOD;
=== pem-markdown | docs/setup.md
Use the deploy key below:

```
<<pemopenssh>>
```
=== pem-xml | saml.xml
    <PrivateKey><<pempkcs8>></PrivateKey>
=== pem-sql | keys.sql
INSERT INTO jwk (kid, pem) VALUES ('@h8@', '<<pempkcs8>>');
=== jwk-ec | jwks.json
{"keys":[{"kty":"EC","crv":"P-256","kid":"@h8@","x":"<<~{b43}>>","y":"<<~{b43}>>","d":"<<{b43}>>"}]}
=== jwk-oct | oct.json
{"kty":"oct","alg":"HS256","k":"<<{b43}>>"}
=== age | keys.txt
# created: @date@T@time@Z
<<age>>
=== nkey | user.nk
<<nkey>>
=== nats-creds | user.creds
-----BEGIN NATS USER JWT-----
<<~{jwt}>>
------END NATS USER JWT------
-----BEGIN USER NKEY SEED-----
<<nkey>>
------END USER NKEY SEED------
=== mnemonic-text | wallet.txt
seed phrase: <<mnemonic>>
=== mnemonic-env | .env
MNEMONIC="<<{mnemonic;12}>>"
=== eth-private-key | scripts/deploy.js
const wallet = new ethers.Wallet("0x<<{h64}>>", provider);
=== eth-private-env | .env
PRIVATE_KEY=<<{h64}>>
=== btc-wif | wallet/import.sh
bitcoin-cli importprivkey "<<{wif}>>" "cold" false
=== xprv | wallet.json
{"xprv": "<<{xprv}>>"}
=== stellar | stellar.js
const pair = StellarSdk.Keypair.fromSecret('<<{stellar}>>');
=== geth-password-file | geth/password.txt
<<p>>
=== dnssec-tsig | Kexample.+157+1234.private
Private-key-format: v1.3
Algorithm: 163 (HMAC_SHA256)
Key: <<{b64;32}>>
=== nsupdate | update.sh
nsupdate -y hmac-sha256:ddns-key:<<{b64;32}>> commands.txt
=== wireguard-mobile | phone.conf
PrivateKey = <<wg>>
=== vault-init | vault-init.txt
Unseal Key 1: <<{b64;33}>>
Unseal Key 2: <<{b64;33}>>
Initial Root Token: <<hvs.{a24}>>
=== vault-init-json | init.json
{"unseal_keys_b64":["<<{b64;33}>>"],"root_token":"<<hvs.{a24}>>"}
=== consul-gossip | consul.hcl
encrypt = "<<{b64;32}>>"
=== dotnet-dataprotection | key-@uuid@.xml
      <masterKey p4:requiresEncryption="true">
        <value><<{b64;64}>></value>
=== fernet-airflow | airflow.cfg
fernet_key = <<{b64urlpad;32}>>
=== rails-master-key | config/master.key
<<{h32}>>
=== rails-ar-encryption | config/credentials.dump.yml
active_record_encryption:
  primary_key: <<{a32}>>
  deterministic_key: <<{a32}>>
  key_derivation_salt: <<{a32}>>
=== nix-signing | cache-priv-key.pem
cache.@domain@-1:<<{b64;64}>>
=== ceph-keyring | ceph.client.admin.keyring
[client.admin]
	key = <<AQ{B36}==>>
=== kubeadm-join | join.sh
kubeadm join @ip@:6443 --token <<{n6}.{n16}>> --discovery-token-ca-cert-hash sha256:@sha256@
=== swarm-join | join-swarm.sh
docker swarm join --token <<{swarm}>> @ip@:2377
"""
