"""Words about secrets: schemas, validation, names, placeholders, masked values."""

WORDS = r"""
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
