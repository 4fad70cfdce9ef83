"""Labels, messages, names and code that speak of credentials and hold none."""

PEOPLE = r'''
== label en | en.json
{ "login.password": "Password", "login.forgot": "Forgot your password?", "login.token": "Access token" }
== label de | de.json
{ "password": "Passwort", "newPassword": "Neues Passwort eingeben", "apiKey": "API-Schlüssel" }
== label fr | fr.yml
fr:
  password: "Mot de passe"
  password_confirmation: "Confirmation du mot de passe"
  secret: "Clé secrète"
== label es | es.properties
login.password=Contraseña
login.password.hint=Introduzca su contraseña
== label nb | nb.po
msgid "Password"
msgstr "Passord"
== label ja | ja.json
"password": "パスワード", "secretKey": "シークレットキー"
== label android | strings.xml
<string name="password">Password</string>
<string name="hint_api_key">Enter the API key</string>
<string name="wrong_password">Wrong password, try again</string>
== label ios | Localizable.strings
"password_label" = "Kennwort";
"token_expired" = "Your session token has expired.";
== label resx | R.resx
<data name="PasswordRequired" xml:space="preserve"><value>Password is required</value></data>
== label qt | t.ts
<source>Password:</source><translation>Lozinka:</translation>
== html label | l.html
<label for="password">Password:</label>
<a href="/password/reset">Forgot password?</a>
== html aria | l.html
<button aria-label="Show password" class="password-toggle">
== validation rule | r.php
'password' => 'required|string|min:8|confirmed',
== validation message | r.js
password: Yup.string().required('Password is required').min(8, 'Password too short'),
== error message | e.go
return errors.New("password must contain at least 12 characters")
== error constant | E.java
public static final String INVALID_PASSWORD = "error.password.invalid";
== enum | E.ts
enum AuthType { Password = 'password', Token = 'token', ApiKey = 'api_key' }
== grant type | g.py
data = {"grant_type": "client_credentials", "token_type": "Bearer"}
== header name const | h.go
const AuthHeader = "X-Auth-Token"
const apiKeyHeader = "X-Api-Key"
== cookie name | c.php
'csrf_token_name' => 'csrf_test_name',
'csrf_cookie_name' => 'csrf_cookie_name',
== csrf django | t.html
{% csrf_token %}
<input type="hidden" name="csrfmiddlewaretoken" value="{{ csrf_token }}">
== csrf rails | l.html.erb
<%= csrf_meta_tags %>
<input type="hidden" name="authenticity_token" value="<%= form_authenticity_token %>">
== form field name | f.py
password1 = forms.CharField(label="Password", widget=forms.PasswordInput)
== field constant | F.java
private static final String PASSWORD_FIELD = "passwordField";
== column name | m.rb
add_column :users, :encrypted_password, :string, null: false, default: ""
add_index :users, :reset_password_token, unique: true
== sql schema | s.sql
CREATE TABLE users (id int, password varchar(255) NOT NULL, api_token char(40) DEFAULT NULL, secret_key text);
== permission name | p.json
"permissions": ["user.password.reset", "token.create", "secret.read"]
== route | r.rb
post 'password/reset', to: 'passwords#create'
get '/oauth/token', to: 'tokens#show'
== url of token page | r.md
Create a token at https://github.com/settings/tokens/new?scopes=repo
== class name | C.java
PasswordEncoder passwordEncoder = new BCryptPasswordEncoder();
TokenProvider tokenProvider = new JwtTokenProvider(secretKeyResolver);
== function call | c.py
password = get_password(user)
token = generate_token(length=32)
== method call java | C.java
String password = config.getPassword();
user.setPassword(passwordEncoder.encode(dto.getPassword()));
== method chain | c.js
const token = req.headers.authorization.split(' ')[1];
== destructure | c.js
const { username, password } = req.body;
== param type | c.ts
login(username: string, password: string): Observable<Token>
== struct tag | c.go
Password string `json:"password" yaml:"password"`
ApiKey   string `env:"API_KEY,required"`
== annotation | C.java
@JsonProperty("access_token") private String accessToken;
@NotBlank String password;
== dataclass | c.py
class Login(BaseModel):
    username: str
    password: SecretStr
== graphql schema | s.graphql
type Mutation { login(email: String!, password: String!): Token! }
== proto | a.proto
message LoginRequest { string username = 1; string password = 2; string api_key = 3; }
== json schema | s.json
"password": { "type": "string", "minLength": 8, "description": "Password of the user" }
== terraform arg doc | d.md
* `password` - (Required) Password for the master DB user.
== ansible argument | m.py
argument_spec = dict(password=dict(type='str', no_log=True), token=dict(type='str', no_log=True))
== regex token | r.py
TOKEN_RE = re.compile(r"ghp_[A-Za-z0-9]{36}|xox[baprs]-[0-9A-Za-z-]{10,}")
== regex aws | r.js
const AWS_KEY = /AKIA[0-9A-Z]{16}/;
== regex password | r.php
$pattern = '/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d@$!%*?&]{8,}$/';
== sed mask | r.sh
sed -E 's/(password=)[^ ]+/\1***/'
== log filter | f.rb
Rails.application.config.filter_parameters += [:password, :secret, :token, :_key, :crypt, :salt]
== alphabet | a.js
const chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
== password generator | g.py
password = ''.join(secrets.choice(string.ascii_letters) for _ in range(16))
== password policy | p.tf
resource "aws_iam_account_password_policy" "strict" { minimum_password_length = 14 }
== password number | p.conf
password_length = 12
password_history = 5
token_ttl = 3600
max_tokens: 4096
== ml tokens | t.py
pad_token = "<pad>"
special_tokens = ["[CLS]", "[SEP]", "[MASK]"]
tokenizer.add_tokens(["<|im_start|>"])
== keyboard keys | k.js
if (event.key === 'Enter' || event.keyCode === 13) submitPassword();
== sort keys | k.py
rows.sort(key=lambda r: (r.name, r.created_at))
primary_key = "customer_id"
== redis keys | k.go
key := "session:user:" + id + ":token"
const cacheKey = "orders:pending:v2"
== s3 keys | k.tf
key = "prod/network/terraform.tfstate"
bucket = "{Qco}-terraform-state"
== translation keys | k.vue
{{ $t('settings.security.changePassword.title') }}
== react key | k.jsx
<Row key="customer-password-row" dataKey="passwordHint" />
== license key header | l.txt
SPDX-License-Identifier: Apache-2.0
License-Key: see LICENSE.md
== pass as verb | p.py
except ValueError:
    pass
bypass = "enabled"
== passport | p.js
passport.use('local', new LocalStrategy(verify));
passport.authenticate('jwt', { session: false });
== compass words | p.css
.password-field { passing: none; }
== comment about password | c.py
# The password is hashed with bcrypt before it is stored.
== auth scheme | a.yaml
securitySchemes:
  ApiKeyAuth: { type: apiKey, in: header, name: X-API-KEY }
  BearerAuth: { type: http, scheme: bearer }
== man page | m.1
.IP \-\-password=\fIPASSWORD\fP
The password to use when connecting.
== postgres peer | pg_hba.conf
local   all   all   peer
host    all   all   10.0.0.0/8   scram-sha-256
== pam | common-auth
auth [success=1 default=ignore] pam_unix.so nullok_secure
password requisite pam_pwquality.so retry=3
== sshd | sshd_config
PasswordAuthentication no
PermitRootLogin prohibit-password
== passwd file | passwd
root:x:0:0:root:/root:/bin/bash
{Quser}:x:1001:1001::/home/{Quser}:/bin/sh
== shadow locked | shadow
daemon:*:18375:0:99999:7:::
sshd:!:18375::::::
== ldif hashless | a.ldif
dn: uid={Qname},ou=people,dc={Qco},dc=io
objectClass: inetOrgPerson
pwdLastSet: 133{d15}
== smtp no auth | m.cf
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
== ldap filter | l.conf
ldap_user_search_filter = (&(objectClass=person)(sAMAccountName={0}))
userPassword: {CRYPT}x
'''

SOURCES = [("no: words and code", PEOPLE, 3)]
