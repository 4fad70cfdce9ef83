"""What looks like a credential in settings and code and is none: placeholders, references, reads, forms, messages, types."""

TEXT = r"""
=== placeholder-angle | .env.example
DB_PASSWORD=<your-password>
@KEY@=<insert @k-ey@ here>
=== placeholder-your | config.sample.yml
@pw@: YOUR_PASSWORD
@key@: your_@key@_here
=== placeholder-changeme | values.yaml
@pw@: changeme
=== placeholder-change-it | server.xml
<Connector keystorePass="changeit" port="8443"/>
=== placeholder-xxx | settings.py
@PW@ = 'xxxxxxxx'
@KEY@ = 'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'
=== placeholder-stars | config.ini
@pw@ = ********
=== placeholder-dots | docs/api.md
Authorization: Bearer eyJhbGciOi...
=== placeholder-ellipsis | README.md
export @KEY@="..."
=== placeholder-todo | config.js
module.exports = { @kEy@: 'TODO', @pW@: 'FIXME' };
=== placeholder-replace | deploy.yml
@KEY@: REPLACE_ME
@PW@: "REPLACE_WITH_PASSWORD"
=== placeholder-empty | .env
@PW@=
@KEY@=""
=== placeholder-null | config.json
{ "@pW@": null, "@kEy@": "", "user": "@user@" }
=== placeholder-none | settings.py
@PW@ = None
@KEY@ = False
=== placeholder-brackets | config.toml
@pw@ = "[PASSWORD]"
@key@ = "[@KEY@]"
=== placeholder-dummy | test.properties
@p.w@=dummy
@k.ey@=dummy-@k-ey@
=== placeholder-example-words | docs/config.md
    @key@: some-secret-key
    @pw@: my-secret-password
=== placeholder-aws-docs | docs/aws.md
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
=== placeholder-uuid-zero | config.yml
@key@: 00000000-0000-0000-0000-000000000000
=== placeholder-sequence | test_client.py
client = Client(@key@='0123456789abcdef0123456789abcdef')
=== placeholder-url | README.md
DATABASE_URL=postgres://user:password@localhost:5432/dbname
=== placeholder-url-caps | docs/url.md
amqp://USERNAME:PASSWORD@HOST:PORT/VHOST
=== placeholder-url-angle | docs/db.md
mongodb+srv://<username>:<password>@cluster0.mongodb.net/<dbname>
=== placeholder-slack | docs/slack.md
https://hooks.slack.com/services/YOUR/WEBHOOK/URL
=== placeholder-slack-zero | docs/slack2.md
https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
=== placeholder-ghp | docs/gh.md
export GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
=== placeholder-sk | docs/openai.md
OPENAI_API_KEY=sk-...
=== placeholder-spanish | .env.ejemplo
DB_PASSWORD=tu_contraseña
API_KEY=tu_clave_aqui
=== placeholder-german | .env.beispiel
DB_PASSWORD=dein_passwort
API_KEY=hier_einfuegen
=== placeholder-french | .env.exemple
DB_PASSWORD=votre_mot_de_passe
=== placeholder-pem | docs/tls.md
-----BEGIN PRIVATE KEY-----
...
-----END PRIVATE KEY-----
=== placeholder-pem-words | values.yaml
key: |
  -----BEGIN RSA PRIVATE KEY-----
  <your key here>
  -----END RSA PRIVATE KEY-----
=== reference-env-shell | run.sh
export @PW@=$@PW@_FROM_CI
mysql -u "$DB_USER" -p"$DB_PASS" @db@
=== reference-env-braces | docker-compose.yml
      MYSQL_PASSWORD: ${MYSQL_PASSWORD}
      @KEY@: ${@KEY@:?missing}
=== reference-gh-actions | .github/workflows/ci.yml
          @KEY@: ${{ secrets.@KEY@ }}
          password: ${{ secrets.DOCKER_PASSWORD }}
=== reference-azure-pipelines | azure-pipelines.yml
      @KEY@: $(@kEy@)
=== reference-helm | templates/secret.yaml
  @p-w@: {{ .Values.@pW@ | b64enc | quote }}
  token: {{ include "app.token" . }}
=== reference-ansible | group_vars/prod.yml
@pw@: "{{ vault_@pw@ }}"
=== reference-ansible-lookup | vars.yml
@pw@: "{{ lookup('hashi_vault', 'secret=secret/data/@app@:@pw@') }}"
=== reference-terraform-var | main.tf
  password = var.@pw@
  token    = data.vault_generic_secret.@db@.data["token"]
=== reference-terraform-random | rds.tf
  master_password = random_password.@db@.result
=== reference-ssm | serverless.yml
    @KEY@: ${ssm:/prod/@app@/@k-ey@~true}
=== reference-cloudformation | stack.yml
      MasterUserPassword: '{{resolve:secretsmanager:@db@:SecretString:password}}'
=== reference-cf-ref | template.yaml
      Password: !Ref DBPassword
=== reference-arn | app.json
"secrets": [{ "name": "@KEY@", "valueFrom": "arn:aws:secretsmanager:eu-west-1:@digits@123:secret:@app@/@k-ey@-a1B2c3" }]
=== reference-keyvault | appsettings.json
"@Key@": "@Microsoft.KeyVault(SecretUri=https://corp.vault.azure.net/secrets/@k-ey@/)"
=== reference-op | .env
@KEY@=op://Production/@app@/@k-ey@
=== reference-k8s-secretkeyref | deploy.yaml
        - name: @PW@
          valueFrom:
            secretKeyRef:
              name: @app@-secrets
              key: @p-w@
=== reference-docker-secret | stack.yml
      POSTGRES_PASSWORD_FILE: /run/secrets/@pw@
=== reference-spring | application.yml
    password: ${DB_PASSWORD}
    @k-ey@: ${@KEY@:}
=== reference-jasypt | application.properties
spring.datasource.password=${jasypt.@p.w@}
=== reference-jenkins | Jenkinsfile
    @KEY@ = credentials('@app@-@k-ey@')
=== reference-jenkins-with | Jenkinsfile
withCredentials([usernamePassword(credentialsId: '@app@', usernameVariable: 'USER', passwordVariable: 'PASS')]) {
=== reference-npmrc | .npmrc
//@npmhost@/:_authToken=${NPM_TOKEN}
=== reference-gpg-pass | .msmtprc
passwordeval "pass show mail/@domain@"
=== reference-git-helper | .gitconfig
[credential]
	helper = store --file ~/.git-credentials
=== reference-file | odbc.ini
sslkey = /etc/ssl/private/@app@.key
password_file = /run/@app@/pw
=== read-python | config.py
@PW@ = os.environ['@PW@']
@KEY@ = os.getenv("@KEY@")
=== read-python-decouple | settings.py
SECRET_KEY = config('SECRET_KEY')
DATABASES['default']['PASSWORD'] = env('DB_PASSWORD')
=== read-python-getpass | cli.py
    password = getpass.getpass('Password for @user@: ')
=== read-python-argparse | cli.py
parser.add_argument('--password', '-p', help='password of the database', default=None)
=== read-node | config.js
const @pW@ = process.env.@PW@;
const @kEy@ = process.env['@KEY@'] || '';
=== read-go | config.go
	@pW@ := os.Getenv("@PW@")
=== read-java | Config.java
        String @pW@ = System.getenv("@PW@");
        this.@kEy@ = props.getProperty("@k.ey@");
=== read-csharp | Startup.cs
            var @pW@ = Configuration["Db:Password"];
=== read-php | config.php
'password' => env('DB_PASSWORD', ''),
$pass = $_POST['password'];
=== read-ruby | database.yml
  password: <%= ENV['DB_PASSWORD'] %>
=== read-rust | main.rs
    let @pw@ = std::env::var("@PW@").expect("@PW@ must be set");
=== read-kotlin | build.gradle.kts
    password = project.findProperty("nexusPassword") as String? ?: System.getenv("NEXUS_PASSWORD")
=== read-gradle | build.gradle
        storePassword keystoreProperties['storePassword']
=== read-swift | Config.swift
let @kEy@ = Bundle.main.object(forInfoDictionaryKey: "@Key@") as? String
=== read-dart | env.dart
final @kEy@ = dotenv.env['@KEY@']!;
=== read-powershell | run.ps1
$@Pw@ = $env:@PW@
$cred = Get-Credential -UserName @user@ -Message "Password for @host@"
=== read-elixir | runtime.exs
  password: System.fetch_env!("DB_PASSWORD"),
=== read-perl | conf.pl
my $@pw@ = $ENV{@PW@} or die "no password";
=== read-vault-cli | get.sh
DB_PASS=$(vault kv get -field=password secret/@app@)
=== read-aws-cli | get2.sh
PASSWORD=$(aws secretsmanager get-secret-value --secret-id @app@ --query SecretString --output text)
=== read-openssl-rand | gen.sh
SECRET=$(openssl rand -hex 32)
PASSWORD=`pwgen -s 20 1`
=== read-kubectl | kc.sh
kubectl get secret @app@ -o jsonpath="{.data.password}" | base64 -d
=== read-prompt | ask.sh
read -s -p "Enter password: " PASSWORD
=== code-assign-call | auth.py
    password = self.cleaned_data.get('password')
    token = generate_token(user, password=password)
=== code-assign-attr | user.rb
    self.encrypted_password = BCrypt::Password.create(password)
=== code-hash-password | user.js
  const passwordHash = await bcrypt.hash(password, saltRounds);
=== code-compare | login.go
	if err := bcrypt.CompareHashAndPassword(user.PasswordHash, []byte(password)); err != nil {
=== code-check-empty | form.js
if (password === '' || password.length < 8) { return false; }
=== code-check-equal | form.ts
  if (form.password !== form.confirmPassword) throw new Error('passwords do not match');
=== code-constructor | Client.java
    public Client(String username, String password, String apiKey) {
        this.password = password;
=== code-setter | User.cs
        public string Password { get; set; }
        public string ApiKey { get; private set; } = string.Empty;
=== code-function-names | token.go
func refreshAccessToken(ctx context.Context, clientSecret string) (*Token, error) {
=== code-interface | types.ts
interface Credentials { username: string; password: string; apiKey?: string; }
=== code-enum | AuthType.java
public enum AuthType { PASSWORD, API_KEY, ACCESS_TOKEN, CLIENT_SECRET }
=== code-const-names | keys.js
export const SET_PASSWORD = 'SET_PASSWORD';
export const ACCESS_TOKEN_KEY = 'access_token';
=== code-header-name | client.py
API_KEY_HEADER = 'X-API-Key'
TOKEN_TYPE = 'Bearer'
=== code-field-name | forms.py
password = forms.CharField(widget=forms.PasswordInput, label='Password')
=== code-wtforms | forms2.py
    password = PasswordField('Password', validators=[DataRequired(), Length(min=8)])
=== code-orm | models.py
    password_hash = db.Column(db.String(128), nullable=False)
    api_token = Column(String(64), unique=True)
=== code-mongoose | user.model.js
  password: { type: String, required: true, select: false },
  resetPasswordToken: String,
=== code-rails-permit | users_controller.rb
    params.require(:user).permit(:email, :password, :password_confirmation)
=== code-laravel-rules | RegisterController.php
            'password' => ['required', 'string', 'min:8', 'confirmed'],
=== code-joi | schema.js
  password: Joi.string().pattern(new RegExp('^[a-zA-Z0-9]{3,30}$')).required(),
=== code-filter-log | filter.rb
Rails.application.config.filter_parameters += [:password, :secret, :token, :_key, :crypt, :salt]
=== code-selectors | page.py
    PASSWORD_FIELD = (By.CSS_SELECTOR, 'input#password')
    LOGIN_BUTTON = (By.ID, 'login-button')
=== code-selector-js | page.js
  get passwordInput() { return $('#login-password'); }
=== code-type-variable | login.spec.ts
    await page.fill('#password', user.password);
=== code-react-state | Login.jsx
  const [password, setPassword] = useState('');
  <input type="password" value={password} onChange={e => setPassword(e.target.value)} />
=== code-react-native | Login.tsx
<TextInput secureTextEntry placeholder="Password" textContentType="password" />
=== code-vue | Login.vue
<v-text-field v-model="password" :type="show ? 'text' : 'password'" label="Password" />
=== code-angular | login.html
<input formControlName="password" type="password" id="password" autocomplete="current-password">
=== code-swiftui | Login.swift
SecureField("Password", text: $password)
=== code-android-layout | activity_login.xml
    <EditText android:id="@+id/password" android:inputType="textPassword" android:hint="@string/prompt_password" />
=== code-wpf | Login.xaml
<PasswordBox x:Name="passwordBox" Password="{Binding Password}" />
=== code-keychain | Store.swift
let kPassword = kSecClassGenericPassword
=== code-sharedprefs | Prefs.java
    private static final String PREF_ACCESS_TOKEN = "pref_access_token";
=== code-cookie-name | session.js
app.use(session({ name: 'connect.sid', secret: config.sessionSecret, resave: false }));
=== code-jwt-config | auth.ts
const token = jwt.sign(payload, config.jwtSecret, { expiresIn: '1h' });
=== code-string-format | conn.py
url = "postgresql://{}:{}@{}/{}".format(user, password, host, name)
=== code-fstring | conn2.py
dsn = f"mysql://{user}:{password}@{host}:{port}/{db}"
=== code-template-literal | conn.js
const uri = `mongodb://${user}:${password}@${host}/${db}`;
=== code-sprintf | conn.go
dsn := fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)
=== code-concat | Conn.java
String url = "jdbc:mysql://" + host + "/" + db + "?user=" + user + "&password=" + password;
=== code-ado-format | Conn.cs
var cs = $"Server={host};Database={db};User Id={user};Password={password};";
=== code-sql-param | dao.py
cur.execute("UPDATE users SET password = %s WHERE id = %s", (hashed, uid))
=== code-sql-alter-var | user.sh
psql -c "ALTER USER $DB_USER WITH PASSWORD '$DB_PASS'"
=== code-sql-column | V1__init.sql
  password VARCHAR(255) NOT NULL,
  api_key CHAR(32) DEFAULT NULL,
  reset_token VARCHAR(100),
=== code-sql-select | q.sql
SELECT id, username, password_hash, salt FROM users WHERE username = :username;
=== code-test-names | auth_test.py
def test_login_with_wrong_password_returns_401(client):
    assert b'Invalid password' in rv.data
=== code-mock | mock.js
jest.mock('../auth', () => ({ getToken: jest.fn(() => 'token') }));
=== code-lambda | auth.scala
def authenticate(user: String, password: String): Future[Option[Token]] = repo.find(user)
=== code-decorator | api.py
@app.route('/reset-password/<token>', methods=['GET', 'POST'])
=== code-import | app.ts
import { PasswordResetTokenGenerator, ApiKeyStrategy } from './auth/password-reset';
=== code-error | errors.go
var ErrInvalidPassword = errors.New("auth: invalid user name or password")
=== code-null-check | Token.kt
val token: String? = prefs.getString("token", null) ?: return
=== code-proto | auth.proto
message LoginRequest { string username = 1; string password = 2; string client_secret = 3; }
=== code-graphql-schema | schema.graphql
input LoginInput { email: String!, password: String! }
=== code-cpp-header | auth.h
bool verify_password(const std::string& user, const std::string& password);
#define MAX_PASSWORD_LENGTH 64
=== code-c-prompt | login.c
    char *password = getpass("Password: ");
=== code-clap | cli.rs
    #[arg(short, long, env = "DB_PASSWORD", hide_env_values = true)]
    password: String,
=== code-cobra | cmd.go
	cmd.Flags().StringVarP(&opts.Password, "password", "p", "", "Password of the registry")
=== code-click | cli2.py
@click.option('--password', prompt=True, hide_input=True, confirmation_prompt=True)
=== code-keytool-prompt | README.md
keytool -genkeypair -alias @app@ -keystore release.jks -storepass <password>
=== code-docker-stdin | ci.sh
echo "$DOCKER_PASSWORD" | docker login -u "$DOCKER_USER" --password-stdin
=== code-mysql-prompt | README.md
mysql -u root -p @db@
=== code-curl-var | call.sh
curl -u "$USER:$PASS" -H "Authorization: Bearer $TOKEN" @url@
=== code-sshpass-var | put.sh
sshpass -p "$SSH_PASS" ssh @user@@@host@ uptime
=== code-sshpass-file | put2.sh
sshpass -f /root/.pw ssh @user@@@host@
=== code-batch-var | run.bat
net use Z: \\@host@\share /user:%USER% %PASSWORD%
=== code-awk | parse.sh
awk -F: '/^password/ {print $2}' file | tr -d ' '
=== code-sed | tmpl.sh
sed -i "s/__DB_PASSWORD__/${DB_PASSWORD}/g" config.php
=== code-grep | find.sh
grep -rn "password\s*=" src/ | grep -v test
=== code-regex | validators.js
const PASSWORD_RE = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d@$!%*?&]{8,}$/;
=== code-regex-token | redact.py
TOKEN = re.compile(r'(?i)(api[_-]?key|token|secret)\s*[:=]\s*["\']?([\w-]{16,})')
=== code-charset | gen.py
ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
=== code-base64-table | b64.c
static const char tbl[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
=== code-key-event | input.js
if (event.key === 'Enter') submit(); // key: Escape closes
=== code-dict-key | cache.py
cache_key = 'user:%s:profile' % user.id
primary_key = True
=== code-react-key | List.jsx
{items.map(i => <li key={i.id} className="token-list__item">{i.name}</li>)}
=== code-foreign-key | m.sql
ALTER TABLE orders ADD CONSTRAINT fk_orders_user FOREIGN KEY (user_id) REFERENCES users(id);
=== code-public-key-auth | sshd_config
PasswordAuthentication no
PermitEmptyPasswords no
PubkeyAuthentication yes
=== code-pam | common-password
password	[success=1 default=ignore]	pam_unix.so obscure use_authtok try_first_pass yescrypt
=== code-login-defs | login.defs
PASS_MAX_DAYS	90
PASS_MIN_LEN	12
=== code-pwquality | pwquality.conf
minlen = 14
dcredit = -1
=== code-nginx-auth | site.conf
auth_basic "Restricted"; auth_basic_user_file /etc/nginx/.htpasswd;
=== code-hba | pg_hba.conf
host    all    all    10.0.0.0/8    scram-sha-256
=== code-router-nopw | sw.cfg
service password-encryption
no snmp-server community public
aaa authentication login default group tacacs+ local
=== code-snmp-access | snmpd.conf
# rocommunity  <community>  default
agentAddress udp:161
=== code-netrc-docs | netrc.md
machine HOST login USER password PASSWORD
=== code-pgpass-docs | docs.md
hostname:port:database:username:password
"""
