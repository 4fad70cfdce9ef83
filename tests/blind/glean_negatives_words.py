"""Words about secrets: reads, references, placeholders, messages, labels, schemas, validation, names, masked values."""

WORDS = r"""
=== read | config.py
SECRET_KEY = os.environ["SECRET_KEY"]
DB_PASSWORD = os.getenv("DB_PASSWORD")
--- settings.py
PASSWORD = config("EMAIL_HOST_PASSWORD", default="")
--- conf.py
api_key = env.str("API_KEY", default=None)
--- client.py
client = Client(api_key=settings.API_KEY, secret=self._secret)
--- vault.py
password = client.secrets.kv.v2.read_secret_version(path="prod/db")["data"]["data"]["password"]
--- ssm.py
password = ssm.get_parameter(Name="/prod/db/password", WithDecryption=True)["Parameter"]["Value"]
--- sm.py
secret = boto3.client("secretsmanager").get_secret_value(SecretId="prod/‹word›/db-password")
--- prompt.py
password = getpass.getpass("Password: ")
--- rand.py
token = secrets.token_urlsafe(32)
password = "".join(random.choice(string.ascii_letters) for _ in range(12))
--- index.js
const { JWT_SECRET, DB_PASSWORD } = process.env;
--- app.js
const password = req.body.password;
const token = req.headers['x-auth-token'];
--- mail.ts
auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
--- vite.ts
const apiKey = import.meta.env.VITE_API_KEY;
--- gen.js
const secret = crypto.randomBytes(32).toString('hex');
--- db.php
$password = getenv('DB_PASSWORD') ?: '';
--- laravel.php
'password' => env('DB_PASSWORD', ''),
'key' => env('APP_KEY'),
--- wp.php
define('DB_PASSWORD', getenv_docker('WORDPRESS_DB_PASSWORD', 'example password'));
--- db.rb
password: <%= ENV['DATABASE_PASSWORD'] %>
--- creds.rb
config.secret_key = Rails.application.credentials.secret_key_base
--- Main.java
String password = System.getenv("DB_PASSWORD");
String key = properties.getProperty("api.key");
--- Props.java
@Value("${spring.datasource.password}")
private String password;
--- application.yml
spring:
  datasource:
    password: ${DB_PASSWORD}
--- app.properties
db.password=${env.DB_PASSWORD}
jwt.secret=@jwt.secret@
--- Conf.cs
var password = Configuration["Db:Password"];
var key = Environment.GetEnvironmentVariable("API_KEY");
--- main.go
password := os.Getenv("DB_PASSWORD")
token := viper.GetString("auth.token")
--- main.rs
let token = std::env::var("API_TOKEN").expect("API_TOKEN not set");
--- main.swift
let token = KeychainWrapper.standard.string(forKey: "authToken")
--- main.kt
val apiKey = BuildConfig.API_KEY
--- env.sh
: "${DB_PASSWORD:?DB_PASSWORD must be set}"
--- read.sh
read -s -p "Password: " PASSWORD
--- pass.sh
export PGPASSWORD="$(aws ssm get-parameter --name /db/password --with-decryption --query Parameter.Value --output text)"
--- op.sh
export TOKEN=$(op read "op://Private/GitHub/token")
--- gopass.sh
PASSWORD=`pass show servers/‹word›`
--- curl.sh
curl -H "Authorization: Bearer $TOKEN" -u "$USER:$PASSWORD" https://‹host›/api
--- mysql.sh
mysql -u"$DB_USER" -p"$DB_PASS" "$DB_NAME" < dump.sql
--- mysql2.sh
mysql -u root -p ‹db›
--- docker.sh
echo "$DOCKER_PASSWORD" | docker login -u "$DOCKER_USER" --password-stdin
--- ssh.ps1
$cred = Get-Credential -UserName "‹user›"
$pw = Read-Host -AsSecureString "Password"
--- .npmrc
//registry.npmjs.org/:_authToken=${NPM_TOKEN}
--- nuget.config
<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />
--- settings.xml
<password>${env.NEXUS_PASSWORD}</password>
--- gradle.kts
password = System.getenv("MAVEN_PASSWORD") ?: project.findProperty("mavenPassword") as String?
--- ci.yml
      env:
        NPM_TOKEN: ${{ secrets.NPM_TOKEN }}
        PASSWORD: ${{ secrets.DEPLOY_PASSWORD }}
--- gitlab.yml
  script:
    - docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD $CI_REGISTRY
--- jenkins.groovy
withCredentials([string(credentialsId: 'npm-token', variable: 'NPM_TOKEN')]) { sh 'npm publish' }
--- azure.yml
  password: $(dbPassword)
--- compose.yml
    environment:
      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?err}
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
--- deploy.yaml
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: db-credentials
                  key: password
--- external.yaml
  data:
    - secretKey: password
      remoteRef:
        key: prod/db
        property: password
--- helm.yaml
  password: {{ .Values.postgresql.auth.password | b64enc | quote }}
--- helm2.yaml
existingSecret: ‹word›-credentials
secretKeys:
  adminPasswordKey: postgres-password
--- ansible.yml
  password: "{{ vault_db_password }}"
--- lookup.yml
db_password: "{{ lookup('hashi_vault', 'secret=secret/db:password') }}"
--- main.tf
password = var.db_password
token    = data.vault_generic_secret.x.data["token"]
--- random.tf
resource "random_password" "db" {
  length  = 24
  special = true
}
--- manage.tf
manage_master_user_password = true
--- cfn.yaml
MasterUserPassword: '{{resolve:secretsmanager:prod-db:SecretString:password}}'
--- cfn2.yaml
MasterUserPassword: !Ref DBPassword
--- bicep.bicep
@secure()
param adminPassword string
--- template.ini
password = {{ db_password }}
secret = <%= @secret %>
--- erb.conf
requirepass <%= node['redis']['password'] %>
--- url.env
DATABASE_URL=postgres://${DB_USER}:${DB_PASS}@${DB_HOST}:5432/${DB_NAME}
--- url.py
uri = f"postgresql://{user}:{password}@{host}/{db}"
--- url.js
const url = `mongodb://${user}:${pass}@${host}/${db}`;
--- url.md
postgres://user:password@localhost:5432/mydb
--- url2.md
Use `redis://:<password>@<host>:6379` to connect.
--- url3.txt
amqp://guest:guest@localhost:5672/
--- url4.java
"jdbc:mysql://localhost:3306/‹db›?useSSL=false&serverTimezone=UTC"
--- url5.yml
uri: mongodb+srv://<username>:<password>@cluster0.mongodb.net/test
--- git.txt
git clone git@github.com:‹co›/‹word›.git
ssh://git@‹host›:2222/‹word›.git
=== message | en.json
{ "password": "Password", "passwordConfirm": "Confirm password", "forgotPassword": "Forgot your password?", "tokenExpired": "Your token has expired" }
--- de.json
{ "password": "Passwort", "wrongPassword": "Falsches Passwort", "apiKey": "API-Schlüssel", "secret": "Geheimnis" }
--- fr.yml
fr:
  devise:
    passwords:
      edit: "Changer de mot de passe"
      new_password: "Nouveau mot de passe"
--- es.po
msgid "Password"
msgstr "Contraseña"
msgid "Invalid API key"
msgstr "Clave de API no válida"
--- messages.properties
login.password=Password
login.password.hint=At least 8 characters
error.token.invalid=The token is invalid
reset.password.subject=Reset your password
--- strings.xml
<string name="password">Password</string>
<string name="prompt_password">Enter your password</string>
<string name="error_incorrect_password">This password is incorrect</string>
--- Localizable.strings
"login.password" = "Password";
"settings.apiKey" = "API key";
--- errors.ts
export const errors = { password: 'Password must contain a digit', apiKey: 'Missing API key' };
--- errors.go
var ErrInvalidToken = errors.New("invalid token: signature mismatch")
var ErrPassword = errors.New("password: too short")
--- errs.py
raise ValueError("password: must be at least 12 characters")
--- flash.rb
flash[:error] = "Password: can't be blank"
--- validation.php
'password.required' => 'The password field is required.',
'password' => 'The provided password is incorrect.',
--- tip.md
Your password: at least eight characters, one digit.
--- faq.md
**Password:** choose a strong one and keep it secret.
--- prompt.txt
Enter passphrase for key '/home/‹user›/.ssh/id_rsa':
--- man.txt
--password PASSWORD    password for the database
--token TOKEN          access token
--- usage.sh
echo "Usage: $0 --user USER --password PASSWORD --api-key KEY"
--- argp.py
parser.add_argument("--api-key", help="API key of your account", required=True)
--- click.py
@click.option("--password", prompt=True, hide_input=True, confirmation_prompt=True)
--- yargs.js
.option('token', { alias: 't', describe: 'access token', type: 'string', demandOption: true })
--- cobra.go
cmd.Flags().StringVar(&opts.Password, "password", "", "password for the registry")
--- log.py
log.info("password changed for user %s", user)
--- log.java
logger.debug("Token refreshed, expires in {} seconds", ttl);
--- app.log
‹day› ‹time› WARN Failed password for invalid user ‹user› from ‹ip› port 50122 ssh2
--- auth.log
‹day› ‹time› INFO token validated, secret key rotation scheduled
--- changelog.md
- password: hash is now argon2
- token: refresh after 15 minutes
--- commit.txt
fix: secret key was not read from environment
--- title.html
<h2>API Key: how to create one</h2>
--- doc.rst
:token: The bearer token used for authentication.
:password: The user's password in plain text.
--- javadoc.java
/** @param password the password of the user, @param token the token */
--- review.md
| password | string | yes | The password of the account |
--- policy.md
Passwords: minimum length 14, rotation every 90 days.
--- sentence.txt
The secret is patience, and the key is a good night of sleep.
--- story.txt
"The password is whatever you want," ‹name› said.
--- chat.json
{"text": "did you change the password already? key is in the vault"}
=== form | login.html
<input type="password" name="password" id="password" placeholder="Password" autocomplete="current-password">
--- form.tsx
<TextField label="Password" name="password" type="password" value={password} onChange={onChange} />
--- form.vue
<input v-model="form.password" type="password" :placeholder="$t('auth.password')">
--- label.html
<label for="api_key">API key</label> <input id="api_key" name="api_key" value="">
--- angular.html
<mat-form-field><input matInput formControlName="password" type="password" placeholder="Current password"></mat-form-field>
--- erb.erb
<%= f.password_field :password, autocomplete: "new-password" %>
--- twig.twig
{{ form_row(form.password, {'label': 'user.password'}) }}
--- xaml.xaml
<PasswordBox x:Name="PasswordInput" PasswordChar="*" MaxLength="32" />
--- storyboard.xml
<textField placeholder="Password" id="‹a3›-‹a2›-‹a3›"><textInputTraits secureTextEntry="YES"/></textField>
--- layout.xml
<EditText android:id="@+id/password" android:hint="@string/prompt_password" android:inputType="textPassword" />
--- pw.spec.ts
await page.getByLabel('Password').fill(process.env.TEST_PASSWORD!);
--- sel.py
driver.find_element(By.CSS_SELECTOR, "input[name='password']")
--- css.css
.password-strength--weak { color: #‹h6›; } .token-key { color: #‹h6›; }
--- css2.css
.icon-key:before { content: "\f084"; } .password-field { background: url(data:image/png;base64,‹B300›); }
=== schema | schema.sql
CREATE TABLE users (
  id SERIAL PRIMARY KEY,
  password VARCHAR(255) NOT NULL,
  api_token CHAR(64) DEFAULT NULL,
  UNIQUE KEY token_key (api_token)
);
--- schema.rb
create_table "users" do |t|
  t.string "encrypted_password", default: "", null: false
  t.string "reset_password_token"
end
--- model.py
password = models.CharField(_("password"), max_length=128)
token = models.CharField(max_length=64, unique=True, editable=False)
--- model.ts
@Column({ type: 'varchar', length: 255, select: false })
password: string;
--- mongoose.js
password: { type: String, required: true, minlength: 8, select: false },
--- prisma.prisma
model User {
  password  String
  apiKey    String? @unique
}
--- openapi.yaml
    Login:
      properties:
        password:
          type: string
          format: password
          minLength: 8
--- openapi2.json
"securitySchemes": {"ApiKeyAuth": {"type": "apiKey", "in": "header", "name": "X-API-Key"}}
--- graphql.graphql
input LoginInput { email: String! password: String! }
--- proto.proto
message Credentials { string username = 1; string password = 2; bytes secret_key = 3; }
--- jsonschema.json
{"properties": {"secret": {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$", "description": "Client secret"}}}
--- avro.avsc
{"name": "token", "type": ["null", "string"], "default": null}
--- struct.go
type Config struct {
	Password string `yaml:"password" json:"password,omitempty"`
	APIKey   string `env:"API_KEY,required"`
}
--- struct.rs
pub struct Auth { pub password: String, pub secret_key: Option<String> }
--- dto.cs
public string Password { get; set; } = string.Empty;
public string? ApiKey { get; init; }
--- dto.java
private String password;
public void setPassword(String password) { this.password = password; }
--- types.ts
interface Session { accessToken: string; refreshToken: string; secretKey: CryptoKey; }
--- type.kt
data class LoginRequest(val username: String, val password: String)
--- yup.js
password: yup.string().min(8).matches(/[0-9]/, 'digit').required('Password is required'),
--- zod.ts
const schema = z.object({ token: z.string().uuid(), password: z.string().min(8).max(72) });
--- joi.js
apiKey: Joi.string().pattern(/^[a-f0-9]{32}$/),
--- regex.py
TOKEN_RE = re.compile(r"ghp_[A-Za-z0-9]{36}|xox[baprs]-[0-9A-Za-z-]+")
--- regex.go
var keyPattern = regexp.MustCompile(`AKIA[0-9A-Z]{16}`)
--- validate.py
if len(password) < 8 or password.lower() == username: raise ValidationError("password_too_weak")
--- cmp.js
if (password !== confirmPassword) { return setError('passwordMismatch'); }
--- cmp2.c
if (strcmp(token, "password") == 0) return TOKEN_PASSWORD;
--- lexer.c
{ "secret", T_SECRET }, { "password", T_PASSWORD }, { "key", T_KEY },
--- enum.java
enum CredentialType { PASSWORD, API_KEY, CLIENT_SECRET, BEARER_TOKEN }
--- consts.py
TOKEN_TYPE = "Bearer"
GRANT_TYPE = "client_credentials"
PASSWORD_FIELD = "password"
--- consts.go
const (
	HeaderAPIKey   = "X-Api-Key"
	SecretTypeTLS  = "kubernetes.io/tls"
	PasswordKey    = "admin-password"
)
--- consts.ts
export const ACCESS_TOKEN_KEY = 'access_token'; export const AUTH_HEADER = 'Authorization';
--- store.ts
localStorage.setItem('refreshToken', token); sessionStorage.getItem('auth.apiKey');
--- redux.ts
export const RESET_PASSWORD_REQUEST = 'auth/RESET_PASSWORD_REQUEST';
--- route.py
path("password_reset/confirm/<uidb64>/<token>/", views.confirm, name="password_reset_confirm"),
--- route.ts
{ path: 'forgot-password', component: ForgotPasswordComponent, data: { titleKey: 'auth.forgotPassword' } },
--- perms.yml
permissions:
  id-token: write
  secrets: read
--- policy.json
{"Action": ["secretsmanager:GetSecretValue", "kms:Decrypt"], "Resource": "arn:aws:secretsmanager:*:‹d12›:secret:prod/*"}
--- rbac.yaml
rules:
  - apiGroups: [""]
    resources: ["secrets"]
    verbs: ["get", "list"]
--- keyname.tf
key_name = "deployer-key-‹city›"
public_key = file("~/.ssh/id_rsa.pub")
--- path.conf
ssl_certificate_key /etc/letsencrypt/live/‹co›.com/privkey.pem;
auth_basic_user_file /etc/nginx/.htpasswd;
--- path.yml
private_key_file: ~/.ssh/id_ed25519
vault_password_file: .vault_pass
--- path.py
KEY_PATH = "/etc/ssl/private/‹word›.key"
GOOGLE_APPLICATION_CREDENTIALS = "/secrets/service-account.json"
--- sort.sql
SELECT * FROM t ORDER BY sort_key DESC; -- DISTKEY(customer_key) SORTKEY(created_at)
--- dynamo.json
{"KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]}
--- cache.py
cache_key = "user:%d:profile:v2" % user_id
--- cache.rb
Rails.cache.fetch("products/index/page-1", expires_in: 5.minutes) { load }
--- redis.js
const key = `session:${id}`; const lockKey = 'locks:orders:daily-report';
--- flags.json
{"featureKey": "new-checkout-flow", "flags": {"enable-password-login": true, "api-key-rotation": false}}
--- i18nkey.tsx
<Trans i18nKey="settings.security.apiKeys.createNewKeyDialogTitle" />
--- react.tsx
{items.map(i => <Row key={i.id} keyProp="customer-row-item" token={styles.tokenPrimary} />)}
--- keyboard.js
hotkeys: { key: 'ctrl+shift+k', password: false }
--- keymap.json
{"key": "cmd+shift+p", "command": "workbench.action.showCommands"}
--- design.json
{"token": {"colorPrimary": "#‹h6›", "borderRadiusLG": 8}, "secondaryToken": "spacing-medium-2"}
--- tokenizer.json
{"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"}
--- lex.yml
tokenizer: WhitespaceTokenizer
max_tokens: 4096
token_limit: 128000
--- osm.json
{"tags": {"key": "highway", "value": "residential"}}
--- music.txt
Key: F sharp minor, tempo 120
--- csv.csv
key,secret_santa,token_count
‹word›,‹name›,31
--- crossword.txt
Secret: hidden from view (6 letters)
--- keyid.txt
gpg: using RSA key ‹H40›
--- import.py
from secrets import token_hex, compare_digest
from app.auth import password_hash, check_password
--- import.js
import { getToken, setPassword } from '@/utils/auth';
--- fn.py
def reset_password(token: str, new_password: str) -> None: ...
--- fn.cs
public async Task<string> GetAccessTokenAsync(string clientSecret, CancellationToken cancellationToken)
--- call.ts
await changePassword(currentPassword, newPassword);
--- call.rb
user.update(password: params[:password], password_confirmation: params[:password_confirmation])
--- assign.js
this.password = password; self.token = response.data.token; state.apiKey = action.payload.apiKey;
--- destruct.py
password = data["password"]
token = request.headers.get("Authorization").split(" ")[1]
--- php.php
$password = $_POST['password'];
$token = bin2hex(random_bytes(32));
--- hash.php
$hash = password_hash($password, PASSWORD_DEFAULT);
--- bool.yml
password_authentication: false
secret_scanning: enabled
token_auth: yes
--- sshd_config
PasswordAuthentication no
PermitEmptyPasswords no
AuthorizedKeysFile .ssh/authorized_keys
--- empty.env
DB_PASSWORD=
API_KEY=""
SECRET_KEY=''
--- null.json
{"password": null, "apiKey": "", "token": false}
--- num.yml
password_min_length: 12
token_ttl_seconds: 86400
key_size: 2048
--- dur.toml
access_token_lifetime = "15m"
refresh_token_lifetime = "720h"
=== placeholder | .env.example
DB_PASSWORD=your_password_here
API_KEY=your-api-key
JWT_SECRET=change-this-secret
--- sample.yml
password: <password>
token: "<YOUR_TOKEN>"
--- config.sample.php
define('DB_PASSWORD', 'password_here');
define('AUTH_KEY', 'put your unique phrase here');
--- README.md
export OPENAI_API_KEY=sk-...
export GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
--- docs.md
curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.‹co›.com
--- docs2.md
mysql -u username -p'password' database
--- aws.md
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
--- az.md
AccountKey=<storage-account-key>;EndpointSuffix=core.windows.net
--- slack.md
https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
--- jwt.md
eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c
--- mask.log
password=******** token=[FILTERED] api_key=***
--- mask2.log
Authorization: Bearer ****************************‹a4›
--- mask3.json
{"password": "[REDACTED]", "secret": "**********", "token": "ghp_************************************"}
--- mask4.txt
sk_live_****‹a4›, key ending in …‹a4›
--- mask5.tf
  + password = (sensitive value)
  + token    = (known after apply)
--- tf.tf
password = "REPLACE_WITH_YOUR_PASSWORD"
--- k8s.yaml
stringData:
  password: CHANGEME
  token: "<base64-encoded-token>"
--- pom.xml
<password>********</password>
--- netrc.txt
machine <host> login <user> password <token>
--- help.txt
Example: tool login --token TOKEN --password PASSWORD
--- pass.txt
password: "password"
--- xx.json
{"apiKey": "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "uuid": "00000000-0000-0000-0000-000000000000"}
--- zero.env
SECRET=00000000000000000000000000000000
KEY=0123456789abcdef0123456789abcdef
--- seq.py
KEY = "abcdefghijklmnopqrstuvwxyz012345"
--- rep.js
const token = 'a'.repeat(40); const key = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
--- fake.rb
let(:token) { "fake-token" }
let(:password) { "password" }
--- mock.ts
jest.mock('./auth', () => ({ getToken: () => 'mock-token' }));
--- dummy.go
token: "dummy", password: "test",
--- pem.md
-----BEGIN RSA PRIVATE KEY-----
...
-----END RSA PRIVATE KEY-----
--- pem2.py
PEM_HEADER = "-----BEGIN PRIVATE KEY-----"
PEM_FOOTER = "-----END PRIVATE KEY-----"
--- pem3.env
PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\nYOUR_KEY_HERE\n-----END PRIVATE KEY-----\n"
--- wg.md
PrivateKey = <client private key>
--- htpasswd.md
htpasswd -c .htpasswd <username>
"""
