"""What is no secret: images, bundles, test vectors, numbers, and whole innocent files."""

BLOCKS = r'''
### neg-blobs
=== data-image | ⟦index.html|logo.css|Icon.jsx⟧
⟦<img src="data:image/png;base64,⟪png⟫" alt="key">|.secret { background: url(data:image/gif;base64,⟪gif⟫) }|export const key = "data:image/jpeg;base64,⟪jpg⟫";⟧
=== data-font | fonts.css
@font-face { font-family: K; src: url(data:font/woff2;charset=utf-8;base64,⟪woff⟫) format('woff2'); }
=== image-variable | ⟦icons.py|icons.h|icon.json⟧
⟦KEY_ICON = "⟪png⟫"|const char *token_png = "⟪png⟫";|{"password_icon": "⟪png⟫"}⟧
=== notebook-image | plot.ipynb
{"output_type": "display_data", "data": {"image/png": "⟪png⟫"}, "metadata": {}}
=== sourcemap | app.js.map
{"version":3,"sources":["token.ts"],"mappings":"⟪either;AAAA,SAASA,GAAGC,GACnB,OAAOC,EAAE;CAAC,GAAI,MAAMA,EAAI,IAAI,GACrC⟫;AACA,IAAMA,IAAM,SAAAC"}
=== minified | ⟦app.min.js|vendor.bundle.js⟧
!function(e,t){"use strict";var n=e.token||t.password,r=function(o){return o.key.split("").map(function(i){return i.charCodeAt(0)^⟪d2⟫}).join("")};e.exports={secretKey:r,passwordRules:n,tokenize:function(a){for(var c=[],u=/[A-Za-z0-9+\/=]+/g,s;s=u.exec(a);)c.push(s[0]);return c}}}(module,window);
=== base64-alphabet | ⟦b64.c|b64.js|base58.go⟧
⟦static const char key_table[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";|var keyStr = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";|const secretAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"⟧
=== test-vectors-aes | ⟦aes_test.c|test_aes.py|vectors.txt⟧
⟦/* FIPS-197 appendix B */
static const uint8_t key[16] = { 0x2b,0x7e,0x15,0x16,0x28,0xae,0xd2,0xa6,0xab,0xf7,0x15,0x88,0x09,0xcf,0x4f,0x3c };|KEY = bytes.fromhex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")|COUNT = 0
KEY = ⟪h64⟫
IV = ⟪h32⟫
PLAINTEXT = ⟪h32⟫
CIPHERTEXT = ⟪h32⟫⟧
=== test-vectors-hmac | rfc4231.txt
Key =          0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b
Data =         4869205468657265
HMAC-SHA-256 = ⟪h64⟫
=== curve-constants | ⟦curve.go|p256.c⟧
⟦// group order
var N, _ = new(big.Int).SetString("⟪h64⟫", 16)|static const char *prime = "⟪H64⟫";⟧
=== dh-params | dhparam.pem
-----BEGIN DH PARAMETERS-----
⟪lines64⟫
-----END DH PARAMETERS-----
=== crc-table | crc.h
static const uint32_t table[8] = { 0x⟪h8⟫, 0x⟪h8⟫, 0x⟪h8⟫, 0x⟪h8⟫, 0x⟪h8⟫, 0x⟪h8⟫, 0x⟪h8⟫, 0x⟪h8⟫ };
=== protobuf-descriptor | api_pb2.py
DESCRIPTOR = _pool.AddSerializedFile(b'\n\x0bsecret.proto\x12\x08\x66\x65rnbank\"\x1e\n\x05Token\x12\x15\n\x05value\x18\x01 \x01(\tR\x05value')
=== hexdump-text | dump.txt
00000000  89 50 4e 47 0d 0a 1a 0a  00 00 00 0d 49 48 44 52  |.PNG........IHDR|
00000010  ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫  ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫ ⟪h2⟫  |................|
=== colors | ⟦theme.json|palette.xml⟧
⟦{"keyColor": "#⟪h6⟫", "tokenColors": [{"scope": "string", "settings": {"foreground": "#⟪h6⟫"}}]}|<color name="secret">#⟪H8⟫</color>⟧
=== numbers | ⟦data.csv|consts.py⟧
⟦key,lat,lon
a,52.⟪d12⟫,13.⟪d12⟫|PI_TOKEN = 3.14159265358979323846264338327950288⟧
=== polyline | route.json
{"key": "overview", "polyline": "_p~iF~ps|U_ulLnnqC_mqNvxq`@"}
=== svg-path | key.svg
<path id="key" d="M12.65 10C11.83 7.67 9.61 6 7 6c-3.31 0-6 2.69-6 6s2.69 6 6 6c2.61 0 4.83-1.67 5.65-4H17v4h4v-4h2v-4H12.65z"/>
=== git-lfs | model.bin
version https://git-lfs.github.com/spec/v1
oid sha256:⟪h64⟫
size ⟪d8⟫
=== git-diff-header | c.patch
From ⟪h40⟫ Mon Sep 17 00:00:00 2001
Subject: [PATCH] token: rotate keys on logout
index ⟪h7⟫..⟪h7⟫ 100644
=== debian-changelog | changelog
keyring (1.2-3) unstable; urgency=medium

  * Fix password prompt. (Closes: #⟪d6⟫)
=== translation-hash | app.qm.ts
<message><location filename="Login.ui" line="31"/><source>Password:</source><translation>Passwort:</translation></message>
=== wordlist | words.txt
abandon
ability
able
about
above
absent
=== lorem | lorem.md
Secret garden lorem ipsum dolor sit amet, token consectetur password adipiscing elit key sed do eiusmod.
=== gene | seq.fasta
>key_enzyme_1
MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQFEVV
=== dna | reads.fastq
@token_1
ACGTTGCAACGTAGCTAGCTAGGATCGATCGTACGATCGATCGATCGTAGCTAGCATCG
+
IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII
=== smiles | mol.csv
name,key
aspirin,BSYNRYMUTXBXSQ-UHFFFAOYSA-N
=== phone-iban | kunden.csv
name,iban,secret_question
Agnes,DE⟪d2⟫ ⟪d4⟫ ⟪d4⟫ ⟪d4⟫ ⟪d4⟫ ⟪d2⟫,Lieblingstier
=== isbn-sku | parts.csv
sku,key_type,ean
KEY-⟪u8⟫,cylinder,⟪d13⟫
=== xcode-project | project.pbxproj
		⟪H24⟫ /* Secrets.swift in Sources */ = {isa = PBXBuildFile; fileRef = ⟪H24⟫ /* Secrets.swift */; };
		⟪H24⟫ /* PasswordView.swift */ = {isa = PBXFileReference; lastKnownFileType = sourcecode.swift; path = PasswordView.swift; };
=== storyboard | Main.storyboard
<textField id="⟪a3⟫-⟪a2⟫-⟪a3⟫" placeholder="Password"><textInputTraits key="textInputTraits" secureTextEntry="YES"/></textField>
=== package-resolved | Package.resolved
{"identity": "keychain-swift", "state": {"revision": "⟪h40⟫", "version": "20.0.0"}}
=== flake-lock | flake.lock
{"nodes": {"agenix": {"locked": {"lastModified": 1690228878, "narHash": "sha256-⟪b64;32⟫", "rev": "⟪h40⟫"}}}}
=== bazel | WORKSPACE
http_archive(name = "keyczar", sha256 = "⟪h64⟫", urls = ["https://fernbank.org/k.tgz"])
=== terraform-lock | .terraform.lock.hcl
provider "registry.terraform.io/hashicorp/vault" {
  version = "3.18.0"
  hashes = [
    "h1:⟪b64;32⟫",
    "zh:⟪h64⟫",
  ]
}
=== helm-lock | Chart.lock
digest: sha256:⟪h64⟫
generated: "@date@T10:00:00Z"
=== buildinfo | build.properties
git.commit.id=⟪h40⟫
build.key=FERN-MAIN-@n@
=== gradle-wrapper | gradle-wrapper.properties
distributionSha256Sum=⟪h64⟫
distributionUrl=https\://services.gradle.org/distributions/gradle-8.2-bin.zip
=== sentry-release | sentry.properties
defaults.project=kiosk
defaults.url=https://sentry.fernbank.org/
=== sentry-public-dsn | index.js
Sentry.init({ dsn: "https://⟪h32⟫@sentry.fernbank.org/4" });
=== snapshot | __snapshots__/a.test.js.snap
exports[`renders password field 1`] = `
<input
  autoComplete="current-password"
  id="mui-component-password-⟪d4⟫"
/>
`;
### neg-files
=== readme | README.md
# @app@

A small token bucket rate limiter. No password is needed.

    pip install @app@

## Configuration

| Variable | Meaning | Default |
|---|---|---|
| `API_TOKEN` | token of the upstream API | none |
| `DB_PASSWORD` | password of the database | read from a file |

## License
MIT
=== auth-module | auth.py
"""Password hashing."""
import hashlib
import hmac
import os


def hash_password(password: str, salt: bytes = None) -> str:
    salt = salt or os.urandom(16)
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    return f"pbkdf2${salt.hex()}${key.hex()}"


def verify_password(password: str, stored: str) -> bool:
    _, salt, key = stored.split("$")
    candidate = hash_password(password, bytes.fromhex(salt)).rsplit("$", 1)[1]
    return hmac.compare_digest(candidate, key)
=== login-controller | LoginController.java
@PostMapping("/login")
public ResponseEntity<TokenResponse> login(@RequestBody LoginRequest request) {
    Authentication auth = manager.authenticate(
        new UsernamePasswordAuthenticationToken(request.getUsername(), request.getPassword()));
    String token = tokenProvider.createToken(auth);
    return ResponseEntity.ok(new TokenResponse(token, "Bearer"));
}
=== login-component | Login.tsx
export function Login() {
  const [password, setPassword] = useState('');
  const onSubmit = async () => {
    const { token } = await api.login({ username, password });
    sessionStorage.setItem('token', token);
  };
  return <TextField label="Password" type="password" value={password} onChange={e => setPassword(e.target.value)} />;
}
=== compose-clean | docker-compose.yml
services:
  db:
    image: postgres:15
    environment:
      POSTGRES_USER: ${POSTGRES_USER}
      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it}
    secrets: [db_password]
secrets:
  db_password:
    file: ./secrets/db_password.txt
=== values-clean | values.yaml
auth:
  # -- Password of the admin; generated when empty
  password: ""
  existingSecret: ""
  existingSecretPasswordKey: admin-password
image:
  digest: sha256:⟪h64⟫
=== workflow-clean | .github/workflows/ci.yml
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: actions/checkout@⟪h40⟫ # v4.1.1
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}
=== npmrc-clean | .npmrc
//@npm@/:_authToken=${NPM_TOKEN}
always-auth=true
=== settings-clean | settings.xml
<server>
  <id>nexus</id>
  <username>${env.NEXUS_USER}</username>
  <password>${env.NEXUS_PASSWORD}</password>
</server>
=== kubeconfig-clean | .kube/config
users:
- name: dev
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: kubelogin
      args: [get-token, --server-id, ⟪uuid⟫]
clusters:
- cluster:
    certificate-authority-data: ⟪b64>pemcert⟫
    server: https://k8s.fernbank.org
  name: k
=== docker-config-clean | .docker/config.json
{"auths": {"registry.fernbank.org": {}}, "credsStore": "osxkeychain"}
=== gitconfig-clean | .gitconfig
[user]
	name = Agnes
	signingkey = ⟪H16⟫
[credential]
	helper = cache --timeout=3600
[url "git@git.fernbank.org:"]
	insteadOf = https://git.fernbank.org/
=== tfvars-clean | terraform.tfvars
region      = "eu-central-1"
key_name    = "bastion-2023-ed25519"
secret_name = "prod/payments/database"
kms_key_id  = "⟪uuid⟫"
=== tf-module | secrets.tf
resource "random_password" "db" {
  length  = 24
  special = false
}
resource "aws_secretsmanager_secret" "db" {
  name = "prod/db/password"
}
=== rails-clean | config/database.yml
production:
  adapter: postgresql
  username: app
  password: <%= ENV.fetch("APP_DATABASE_PASSWORD") %>
=== cron-clean | crontab
0 3 * * * /usr/local/bin/backup --password-file /root/.backup_pass --key-file /root/.key
=== my-cnf-clean | my.cnf
[mysqld]
default_authentication_plugin = mysql_native_password
validate_password.policy = MEDIUM
ssl-key = /etc/mysql/server-key.pem
=== nginx-clean | nginx.conf
auth_basic "Members-Only-Area";
auth_basic_user_file /etc/nginx/.htpasswd;
proxy_set_header Authorization $http_authorization;
proxy_set_header X-Api-Key $api_key;
=== history-clean | .bash_history
ls
passwd
ssh-keygen -t ed25519 -C ops@fernbank.org
mysql -u root -p
cat ~/.ssh/id_ed25519.pub
openssl rand -base64 32
kubectl get secret db -o jsonpath='{.data.password}' | base64 -d
=== log-clean | auth.log
Mar 12 @time@ web sshd[⟪d4⟫]: Accepted publickey for @user@ from @ip@ port 5⟪d4⟫ ssh2: ED25519 SHA256:⟪B43⟫
Mar 12 @time@ web sshd[⟪d4⟫]: Failed password for invalid user admin from @ip@ port 4⟪d4⟫ ssh2
=== xml-layout | activity_login.xml
<EditText android:id="@+id/password" android:inputType="textPassword" android:hint="@string/prompt_password" android:autofillHints="password"/>
=== css-module | login.module.css
.passwordInput_⟪a5⟫ { border: 1px solid; }
.tokenBadge__⟪a5⟫ { display: none; }
=== feature | login.feature
Scenario: wrong password
  Given a user with a valid password
  When the password is wrong three times
  Then the account is locked and the token is revoked
=== license | LICENSE
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and key documentation.
=== conf-comments | app.conf
# password = secret
# Set to the password of the user, e.g. password = yourpassword
; token = 
=== vim-syntax | pw.vim
syn keyword pwKey password passwd secret token
hi def link pwKey Identifier
=== swagger | swagger.json
{"securityDefinitions": {"ApiKeyAuth": {"type": "apiKey", "in": "header", "name": "X-API-Key"}, "OAuth2": {"type": "oauth2", "flow": "password", "tokenUrl": "https://fernbank.org/oauth/token"}}}
=== keyboard-layout | keymap.c
const uint16_t PROGMEM keymaps[][4][12] = { { { KC_TAB, KC_Q, KC_W, KC_E, KC_R, KC_T, KC_Y, KC_U, KC_I, KC_O, KC_P, KC_BSPC } } };
=== nix-clean | host.nix
users.users.ops = {
  hashedPasswordFile = "/run/secrets/ops";
  openssh.authorizedKeys.keys = [ "ssh-ed25519 ⟪pub⟫ ops" ];
};
=== ansible-clean | tasks.yml
- name: set password
  user:
    name: deploy
    password: "{{ deploy_password | password_hash('sha512') }}"
    update_password: on_create
  no_log: true
=== puppet-clean | db.pp
$password = lookup('profile::db::password')
file { '/etc/app/key': source => 'puppet:///modules/app/key', mode => '0400' }
=== cobol-clean | LOGON.CBL
       01  WS-PASSWORD         PIC X(08) VALUE SPACES.
           DISPLAY 'ENTER PASSWORD:' WITH NO ADVANCING.
=== vba-clean | Mod.bas
pw = InputBox("Please enter the password:", "Password")
If pw = "" Then Exit Sub
=== cisco-clean | sw.cfg
service password-encryption
no enable password
ip ssh version 2
crypto key generate rsa modulus 2048
=== mail-clean | mail.eml
Subject: Your password was changed

Hi, your password was changed on @date@. If this was not you, reset it here:
https://fernbank.org/reset
'''
