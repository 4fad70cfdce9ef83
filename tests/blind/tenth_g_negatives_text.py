"""No secrets: labels, translations, messages, prose, schema files, and longer files that only look like it."""

TEXT = r'''
%%% labels and messages
en.json | {"login.password": "Password", "login.forgot": "Forgot your password?"}
de.json | {"password": "Kennwort", "confirmPassword": "Kennwort wiederholen"}
fr.yml | password: Mot de passe
es.properties | label.password=Contraseña
it.po | msgid "Password"⏎msgstr "Parola d'ordine"
ru.po | msgid "Wrong password"⏎msgstr "Неверный пароль"
zh.json | {"password": "密码", "token": "令牌"}
pl.strings | "login.password" = "Hasło";
nl.resx | <data name="Password"><value>Wachtwoord</value></data>
pt.arb | "passwordLabel": "Digite sua senha",
strings.xml | <string name="password">Password</string>
strings2.xml | <string name="error_invalid_password">This password is too short</string>
msg.properties | password.too.short=Password must have at least 8 characters
msg.yml | errors: {password: must not be blank, token: has expired}
form.html | <input type="password" name="password" placeholder="Enter your password" autocomplete="current-password">
form2.html | <label for="pw">Password:</label><input id="pw" type="password" value="">
form3.html | <input name="csrf_token" type="hidden" value="{{ csrf_token }}">
form.vue | <v-text-field v-model="password" label="Password" :type="show ? 'text' : 'password'" />
form.jsx | <PasswordInput name="password" label="New password" helperText="8 to 64 characters" />
form.xaml | <PasswordBox x:Name="PasswordBox" PasswordChanged="OnPasswordChanged" />
help.txt |   -p, --password PASSWORD   password to use when connecting to server
help2.txt | usage: crm login [--user USER] [--password-stdin]
man.1 | .TP⏎.BI \-\-password= password⏎The password to use. Prefer the environment.
log.txt | Failed password for invalid user admin from 203.0.113.4 port 44122 ssh2
log2.txt | Accepted publickey for deploy from 10.0.0.4 port 51122 ssh2: ED25519 SHA256:«~B43»
log3.txt | Access denied for user 'root'@'localhost' (using password: YES)
log4.txt | FATAL:  password authentication failed for user "orders"
log5.txt | WARN  token expired, refreshing
log6.txt | password=[FILTERED] email=[FILTERED]
log7.txt | Parameters: {"user"=>{"email"=>"a@b.io", "password"=>"[FILTERED]"}}
log8.txt | Authorization: Bearer ***
log9.txt | + docker login -u **** -p **** r.corp.lan
log10.txt | [masked] DB_PASSWORD=****
log11.txt | jdbc:mysql://db1/crm?user=crm&password=xxxxx
log12.txt | postgres://orders:***@pg1/orders
log13.txt | debug: key=user:4411:cart hit=true ttl=300
log14.txt | Enter passphrase for key '/home/tom/.ssh/id_rsa':
err.json | {"error":"invalid_grant","error_description":"Invalid user credentials"}
err2.json | {"code": "PASSWORD_TOO_WEAK", "field": "password"}
alert.ts | toast.error('Password reset link has been sent');
ex.py | raise AuthenticationError("Incorrect username or password.")
q.txt | Q: What is the password policy? A: See the handbook.
%%% prose
a.md | The password is stored as a salted hash; the token lives for one hour.
b.md | Set `API_KEY` to the key from your account page.
c.md | Passwords: minimum twelve characters, no reuse.
d.md | Use the password `password` only in tests.
e.md | We moved secrets to the vault: see ADR-12.
f.rst | Pass the token with the ``Authorization: Bearer`` header.
g.txt | Ask Mara for the root password, it is in the safe.
h.eml | Hi Tom, I have reset your password. You will get the new one by phone.
i.md | - [ ] rotate database password⏎- [ ] remove old API keys
j.md | * feat(auth): password reset by mail (#4412) («~h7»)
k.txt | The key idea of this token-based scheme is that the secret never leaves the device.
l.adoc | The `secret` parameter names the Kubernetes secret that holds the password.
m.md | | Variable | Default | Meaning |⏎|---|---|---|⏎| DB_PASSWORD | none | password of the database |
n.md | Default login: ask your administrator.
o.txt | secret santa list: Tom -> Priya, Mara -> Tom
p.tex | Let $k$ be the secret key and $pk$ the public key; the password $\pi$ is drawn uniformly.
q.srt | 00:00:12,000 --> 00:00:15,000⏎Never tell anyone your password.
r.txt | Key: Bb major. Token: blue meeple. Pass: to the left.
s.csv | key,value,token⏎color,blue,NOUN
t.json | {"question":"What is your password?","answers":["I will not tell","123"]}
u.txt | monkey: banana, turkey: corn, donkey: hay
v.md | See section "Passwords and keys" of the manual, page 114.
'''+r'''
=== openapi | docs/openapi.yaml
components:
  securitySchemes:
    ApiKeyAuth:
      type: apiKey
      in: header
      name: X-API-Key
  schemas:
    Login:
      required: [username, password]
      properties:
        username: {type: string, example: mara}
        password: {type: string, format: password, writeOnly: true}
=== json schema | schema/config.schema.json
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "properties": {
    "password": {
      "type": "string",
      "description": "Password for the SMTP server"
    },
    "apiKey": {
      "type": "string",
      "pattern": "^[0-9a-f]{32}$"
    }
  }
}
=== crd | crd.yaml
              passwordSecret:
                description: Name of the secret with the password.
                properties:
                  key:
                    default: password
                    type: string
                  name:
                    type: string
=== helm values | charts/db/values.yaml
auth:
  ## @param auth.password Password of the user; ignored when existingSecret is set
  password: ""
  existingSecret: ""
  secretKeys:
    adminPasswordKey: admin-password
    userPasswordKey: password
=== helm template | templates/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: {{ include "db.fullname" . }}
data:
  password: {{ .Values.auth.password | b64enc | quote }}
=== terraform | main.tf
resource "random_password" "db" {
  length           = 20
  special          = true
  override_special = "!#$%&*()-_=+[]{}<>:?"
}

resource "aws_db_instance" "crm" {
  username = "crm"
  password = random_password.db.result
}
=== actions | .github/workflows/release.yml
permissions:
  id-token: write
jobs:
  publish:
    steps:
      - uses: actions/checkout@«~h40»
      - run: make publish
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NODE_AUTH_TOKEN }}
          PASSWORD: ${{ secrets.PASSWORD }}
=== compose | docker-compose.yml
services:
  db:
    image: postgres:15
    environment:
      POSTGRES_USER: crm
      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}
      POSTGRES_DB: crm
=== migration | db/migrate/20240102101112_add_token.rb
class AddToken < ActiveRecord::Migration[7.0]
  def change
    add_column :users, :reset_password_token, :string
    add_index :users, :reset_password_token, unique: true
  end
end
=== model | app/models/user.py
class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    email = Column(String(255), unique=True)
    password_hash = Column(String(60), nullable=False)
    api_token = Column(String(40), index=True)

    def check_password(self, password):
        return bcrypt.checkpw(password.encode(), self.password_hash.encode())
=== keycloak theme | messages_en.properties
loginTitle=Sign in
password=Password
passwordConfirm=Confirm password
passwordNew=New Password
invalidPasswordMinLengthMessage=Invalid password: minimum length {0}.
=== prompt | install.sh
read -r -p "Database user: " DB_USER
read -r -s -p "Database password: " DB_PASS
echo
sed -i "s|^password=.*|password=$DB_PASS|" config.ini
=== vault policy | policy.hcl
path "secret/data/crm/*" {
  capabilities = ["read", "list"]
}
path "auth/token/renew-self" { capabilities = ["update"] }
=== sshd config | etc/ssh/sshd_config
PermitRootLogin prohibit-password
PubkeyAuthentication yes
PasswordAuthentication no
HostKey /etc/ssh/ssh_host_ed25519_key
KbdInteractiveAuthentication no
=== pam | etc/pam.d/common-password
password	[success=1 default=ignore]	pam_unix.so obscure yescrypt
password	requisite	pam_deny.so
password	required	pam_permit.so
=== shadow locked | etc/shadow
daemon:*:18375:0:99999:7:::
bin:!:18375:0:99999:7:::
sshd:!!:18375::::::
=== passwd | etc/passwd
root:x:0:0:root:/root:/bin/bash
tom:x:1000:1000:Tom Baker,,,:/home/tom:/bin/zsh
=== login defs | etc/login.defs
PASS_MAX_DAYS	99999
PASS_MIN_LEN	8
ENCRYPT_METHOD YESCRYPT
=== npm lock | package-lock.json
    "node_modules/js-tokens": {
      "version": "4.0.0",
      "resolved": "https://«npm»/js-tokens/-/js-tokens-4.0.0.tgz",
      "integrity": "sha512-«~b64;64»",
      "license": "MIT"
    },
=== eslint | .eslintrc.json
{"rules": {"no-secrets/no-secrets": "error", "key-spacing": ["error", {"beforeColon": false}], "dot-notation": "off"}}
=== lexer | src/lexer.rs
pub enum Token {
    Ident(String),
    Number(f64),
    Secret,
    Eof,
}
const KEYWORDS: [&str; 4] = ["let", "fn", "token", "key"];
=== keymap | keybindings.json
[
  {"key": "ctrl+alt+p", "command": "workbench.action.showPassword"},
  {"key": "cmd+shift+k", "command": "editor.action.deleteLines"}
]
=== cert manager | certificate.yaml
apiVersion: cert-manager.io/v1
kind: Certificate
spec:
  secretName: crm-tls
  privateKey: {algorithm: ECDSA, size: 256, rotationPolicy: Always}
  dnsNames: [crm.harbourlane.io]
=== sealed | sealed.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    DB_PASS: AgB«~B240»
=== sops | secrets.enc.yaml
db_password: ENC[AES256_GCM,data:«~b64;12»,iv:«~b64;32»,tag:«~b64;16»,type:str]
sops:
    age:
        - recipient: age1«~l58»
    mac: ENC[AES256_GCM,data:«~b64;64»,iv:«~b64;32»,tag:«~b64;16»,type:str]
=== word list | wordlists/adjectives.txt
amber
bitter
calm
secret
token
=== test names | src/test/java/PasswordPolicyTest.java
@Test void rejectsEmptyPassword() { assertFalse(policy.accepts("")); }
@Test void rejectsNullPassword() { assertFalse(policy.accepts(null)); }
=== selector | e2e/pages/login.ts
export const selectors = {
  username: '[data-test=username]',
  password: '[data-test=password]',
  submit: 'button[type=submit]',
};
=== password regex | validators.js
const passwordPattern = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^\w\s]).{12,64}$/;
const tokenPattern = "[A-Za-z0-9_-]{43}";
=== charset | gen.py
PASSWORD_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
=== curl docs | docs/api.md
```
curl -X POST https://api.example.com/v1/login \
  -d '{"username": "<username>", "password": "<password>"}'
```
=== response docs | docs/auth.md
```json
{"access_token": "eyJhbGciOi...", "token_type": "bearer", "expires_in": 3600}
```
'''
