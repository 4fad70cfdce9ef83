"""Code and configuration that speaks of secrets and holds none: reads, references, templates, placeholders, identifiers."""

READS = r"""
=== python environ | app/{xword}.py
import os

from {xword} import Client

DB_PASSWORD = os.environ["DB_PASSWORD"]
API_KEY = os.getenv("{xword}_API_KEY", "")
client = Client(api_key=API_KEY, tenant="{uuid}")
=== python decouple | settings.py
SECRET_KEY = config('SECRET_KEY')
EMAIL_HOST_PASSWORD = config('EMAIL_HOST_PASSWORD', default='')
BUILD = "{h40}"
=== python getpass | cli.py
password = getpass.getpass("Password for {xuser}: ")
token = keyring.get_password("{xco}", "{xuser}")
=== python secrets manager | aws.py
secret = boto3.client("secretsmanager").get_secret_value(SecretId="prod/{xco}/{xdb}")
password = json.loads(secret["SecretString"])["password"]
=== python generate | make.py
API_KEY_LENGTH = 40
token = secrets.token_urlsafe(API_KEY_LENGTH)
password = "".join(random.choice(ALPHABET) for _ in range(16))  # {xword}
=== js process env | src/{xword}.js
const password = process.env.DB_PASSWORD;
const apiKey = process.env.{xword}_API_KEY ?? '';
const client = new Client({ apiKey, region: 'eu-north-1', requestId: '{uuid}' });
=== ts config service | src/{xword}.module.ts
JwtModule.registerAsync({
  inject: [ConfigService],
  useFactory: (config: ConfigService) => ({
    secret: config.get<string>('JWT_SECRET'),
    signOptions: { expiresIn: '{xn;5;60}m' },
  }),
}),
=== java value | src/main/java/{xword}/Config.java
@Value("${{xword}.datasource.password}")
private String password;

@Value("${{xword}.api-key:}")
private String apiKey;
=== java getenv | Main{d2}.java
String token = System.getenv("{xword}_TOKEN");
char[] password = System.console().readPassword("Password: ");
=== go getenv | cmd/{xword}/main.go
cfg := Config{
	Password: os.Getenv("DB_PASSWORD"),
	APIKey:   os.Getenv("API_KEY"),
	Commit:   "{h40}",
}
=== ruby env | config/{xword}.yml
production:
  password: <%= ENV['{xword}_PASSWORD'] %>
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
  host: {xhost}
=== ruby credentials | config/initializers/{xword}.rb
Stripe.api_key = Rails.application.credentials.dig(:stripe, :secret_key)
{xword}.token = ENV.fetch('{xword}_TOKEN')
=== php getenv | config/{xword}.php
'password' => env('DB_PASSWORD', ''),
'secret' => getenv('{xword}_SECRET'),
'key' => $_ENV['APP_KEY'],
=== csharp configuration | Startup{d2}.cs
var secret = Configuration["Jwt:Key"];
var connection = builder.Configuration.GetConnectionString("{xdb}");
options.ClientSecret = configuration["Authentication:{xword}:ClientSecret"];
=== rust env | src/{xword}.rs
let api_key = std::env::var("{xword}_API_KEY").expect("API_KEY must be set");
let password: Secret<String> = settings.database.password;
=== kotlin gradle | build.gradle.kts
signingConfigs {
    create("release") {
        storePassword = System.getenv("STORE_PASSWORD")
        keyPassword = project.findProperty("{xword}KeyPassword") as String?
        keyAlias = "{xword}"
    }
}
=== shell variables | {xword}.sh
#!/bin/bash
: "${DB_PASSWORD:?must be set}"
PASSWORD="$1"
TOKEN=$(vault kv get -field=token secret/{xco}/{xdb})
mysql -h {xhost} -u {xuser} -p"$DB_PASSWORD" {xdb}
curl -H "Authorization: Bearer ${TOKEN}" https://{xhost}/api
read -rs -p "Password: " PASSWORD
=== shell urls | deploy-{xword}.sh
git clone "https://oauth2:${GITLAB_TOKEN}@gitlab.com/{xco}/{xdb}.git"
psql "postgres://${PGUSER}:${PGPASSWORD}@{xhost}:5432/{xdb}"
docker login -u "$USER" -p "$REGISTRY_PASSWORD" registry.{xco}.com
=== batch variables | {xword}.cmd
sqlcmd -S %DB_HOST% -U %DB_USER% -P %DB_PASSWORD% -d {xdb}
=== powershell credential | {xword}.ps1
$cred = Get-Credential -UserName 'OFFICE\{xuser}' -Message 'Password'
$secret = Get-AzKeyVaultSecret -VaultName "{xco}-kv" -Name "{xdb}-password" -AsPlainText
$password = Read-Host -AsSecureString "Password"
=== github actions secrets | .github/workflows/{xword}.yml
name: {xword}
on: [push]
permissions:
  id-token: write
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@{h40} # v4.1.7
      - uses: docker/login-action@{h40}
        with:
          registry: ghcr.io
          username: ${{ github.actor }}
          password: ${{ secrets.GITHUB_TOKEN }}
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}
=== gitlab ci variables | ci/{xword}.gitlab-ci.yml
deploy:
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $CI_REGISTRY
    - helm upgrade {xword} ./chart --set db.password="$DB_PASSWORD" --set image.tag=$CI_COMMIT_SHA
=== jenkins credentials | {xword}.Jenkinsfile
environment {
  DB_CREDS = credentials('{xdb}-db')
  API_TOKEN = credentials('{uuid}')
}
steps { withCredentials([string(credentialsId: '{xco}-token', variable: 'TOKEN')]) { sh 'make' } }
=== azure pipelines | pipelines/{xword}.yml
variables:
- group: {xco}-secrets
steps:
- script: ./deploy.sh
  env:
    DB_PASSWORD: $(dbPassword)
    SYSTEM_ACCESSTOKEN: $(System.AccessToken)
=== kubernetes secretKeyRef | k8s/{xword}.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {xword}
  uid: {uuid}
  annotations:
    checksum/secret: {h64}
spec:
  template:
    spec:
      imagePullSecrets:
        - name: regcred
      containers:
        - name: app
          image: {xco}/{xdb}@sha256:{h64}
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: {xdb}-db
                  key: password
            - name: API_TOKEN_FILE
              value: /var/run/secrets/api-token
=== external secrets | es/{xword}.yaml
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata:
  name: {xdb}
spec:
  secretStoreRef:
    name: vault-backend
    kind: ClusterSecretStore
  data:
    - secretKey: password
      remoteRef:
        key: prod/{xdb}
        property: password
=== helm template | templates/{xword}.yaml
data:
  password: {{ .Values.auth.password | b64enc | quote }}
  token: {{ randAlphaNum 32 | b64enc }}
  name: {{ include "{xword}.fullname" . }}
=== ansible jinja | roles/{xword}/templates/db.conf.j2
[db]
user = {{ db_user }}
password = {{ vault_db_password }}
host = {xhost}
=== ansible lookup | {xword}.yml
- mysql_user:
    name: {xuser}
    password: "{{ lookup('community.hashi_vault.hashi_vault', 'secret/data/{xdb}:password') }}"
    priv: '{xdb}.*:ALL'
  no_log: true
=== terraform references | {xword}.tf
resource "random_password" "{xdb}" {
  length  = 24
  special = true
}

resource "aws_db_instance" "{xdb}" {
  identifier = "{xco}-{xdb}"
  username   = "{xuser}"
  password   = random_password.{xdb}.result
  kms_key_id = aws_kms_key.db.arn
}

data "aws_secretsmanager_secret_version" "token" {
  secret_id = "prod/{xco}/{xword}"
}

variable "api_token" {
  type      = string
  sensitive = true
}
=== cloudformation refs | {xword}-template.yaml
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: {xuser}
      MasterUserPassword: '{{resolve:secretsmanager:prod/{xdb}:SecretString:password}}'
      KmsKeyId: !GetAtt Key.Arn
=== bicep secure | {xword}.bicep
@secure()
param adminPassword string
resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: '{xco}-kv' }
output secretUri string = kv.properties.vaultUri
=== serverless ssm | {xword}-serverless.yml
provider:
  environment:
    DB_PASSWORD: ${ssm:/{xco}/prod/db-password}
    STRIPE_KEY: ${env:STRIPE_KEY}
=== compose secrets | compose.{xword}.yml
services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: {xuser}
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
      PGPASSWORD: ${PGPASSWORD:?}
    secrets: [db_password]
secrets:
  db_password:
    file: ./secrets/db_password.txt
=== op references | {xword}.env.tpl
DB_PASSWORD=op://{xco}/{xdb}/password
STRIPE_KEY=op://{xco}/stripe/credential
=== vault agent template | {xword}.ctmpl
{{ with secret "database/creds/{xuser}" }}
username={{ .Data.username }}
password={{ .Data.password }}
{{ end }}
=== azure key vault ref | {xword}.settings.json
{"ConnectionString": "@Microsoft.KeyVault(SecretUri=https://{xco}.vault.azure.net/secrets/{xdb}/{h32})"}
=== spring placeholders | application-{xword}.properties
spring.datasource.password=${DB_PASSWORD}
spring.mail.password=${MAIL_PASSWORD:}
jwt.secret=${JWT_SECRET}
spring.datasource.username={xuser}
=== maven settings env | settings-{xword}.xml
<server><id>{xco}</id><username>${env.NEXUS_USER}</username><password>${env.NEXUS_PASSWORD}</password></server>
=== npmrc env | {xword}/.npmrc
//npm.{xco}.com/:_authToken=${NPM_TOKEN}
registry=https://npm.{xco}.com/
=== nginx variable | {xword}.conf
proxy_set_header Authorization $http_authorization;
proxy_set_header X-Api-Key $arg_api_key;
auth_basic_user_file /etc/nginx/{xword}.htpasswd;
=== systemd credentials | {xword}.service
[Service]
EnvironmentFile=/etc/{xword}/secrets.env
LoadCredential=db_password:/etc/{xword}/db_password
ExecStart=/usr/bin/{xword} --password-file %d/db_password
"""

NAMES = r"""
=== css password classes | {xword}.css
.password-input__toggle--visible { color: #{h6}; }
#secret-key-form .api-key-row { margin: {d1}px }
.token-string { background: url(/img/{xword}.svg?v={h8}); }
input[type="password"]:focus { outline: 1px solid #{h6}; }
=== html login form | {xword}.html
<form id="login" method="post" action="/{xword}/login">
  <label for="password">Password</label>
  <input type="password" id="password" name="password" placeholder="Enter your password" autocomplete="current-password" required minlength="12">
  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
  <a href="/forgot-password">Forgot password?</a>
  <button data-testid="{xword}-submit">Sign in</button>
</form>
=== react form | src/{xword}.tsx
const [password, setPassword] = useState('');
const [apiKey, setApiKey] = useState<string | null>(null);
return (
  <TextField
    type="password"
    name="password"
    label={t('{xword}.password.label')}
    helperText="Must be at least {xn;8;16} characters"
    onChange={(e) => setPassword(e.target.value)}
  />
);
=== typescript types | types/{xword}.d.ts
export interface {xword}Credentials {
  username: string;
  password: string;
  apiKey?: string;
  accessToken: string | undefined;
  secretKey: Buffer;
}
=== graphql schema | {xword}.graphql
input {xword}LoginInput {
  email: String!
  password: String!
  totpSecret: String
}
=== proto fields | {xword}.proto
message {xword}Login {
  string username = 1;
  string password = 2;
  bytes secret_key = 3;
  string access_token = {xn;4;20};
}
=== java entity | {xword}User.java
@Column(name = "password_hash", nullable = false)
private String passwordHash;
private static final String PASSWORD_FIELD = "password";
public static final String TOKEN_HEADER = "X-Auth-Token";
private static final long serialVersionUID = {d18}L;
=== java constants keys | {xword}Keys.java
public static final String KEY_ACCESS_TOKEN = "access_token";
public static final String PREF_API_KEY = "pref_{xword}_api_key";
public static final String ERROR_INVALID_PASSWORD = "error.{xword}.invalid_password";
=== go sentinel errors | {xword}_errors.go
var (
	ErrInvalidPassword = errors.New("{xword}: invalid password")
	ErrTokenExpired    = errors.New("{xword}: token has expired")
	errNoSecret        = errors.New("no secret configured for key {xuser}")
)
=== python enums | {xword}_enums.py
class TokenType(str, Enum):
    ACCESS = "access_token"
    REFRESH = "refresh_token"
    API_KEY = "api_key"
    PASSWORD_RESET = "password_reset_{xword}"
=== python validators | {xword}_forms.py
class {xword}Form(forms.Form):
    password = forms.CharField(widget=forms.PasswordInput, min_length={xn;8;14})
    token = forms.UUIDField(required=False)
    error_messages = {"password_mismatch": "The two password fields do not match."}
=== rails params | app/controllers/{xword}_controller.rb
def {xword}_params
  params.require(:user).permit(:email, :password, :password_confirmation, :api_token)
end
validates :password, presence: true, length: { minimum: {xn;8;16} }
=== laravel rules | app/Http/Requests/{xword}Request.php
return [
    'password' => 'required|string|min:{xn;8;14}|confirmed',
    'token' => 'required|uuid',
    'secret' => ['nullable', 'string', 'max:255'],
];
=== log messages | src/{xword}_log.py
log.warning("wrong password for user %s", user)
log.info("api key %s rotated", key_id)
raise ValueError("secret must be a {xn;16;64} byte string")
=== sql schema | {xword}.sql
CREATE TABLE {xdb}_users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  password_hash varchar(60) NOT NULL,
  api_key_id char({xn;16;40}),
  reset_token text,
  secret bytea
);
CREATE INDEX {xdb}_token_idx ON {xdb}_users (reset_token);
=== sql queries | q-{xword}.sql
SELECT password, salt FROM users WHERE login = ? AND token_expires > now();
UPDATE users SET password = :password, reset_token = NULL WHERE id = '{uuid}';
=== mybatis | {xword}Mapper.xml
<select id="find" resultType="{xword}">SELECT * FROM users WHERE password = #{password} AND api_key = #{apiKey}</select>
=== i18n json | locales/en/{xword}.json
{
  "login.password": "Password",
  "login.password_placeholder": "Enter your password",
  "errors.password_short": "Password must have at least {xn;8;16} characters",
  "settings.api_key": "API key",
  "settings.secret_hint": "Keep your secret key in a safe place"
}
=== i18n german | locales/de/{xword}.yml
de:
  user:
    password: Passwort
    new_password: Neues Passwort
    password_hint: Mindestens {xn;8;16} Zeichen
    api_key: API-Schlüssel
    token: Zugriffsschlüssel
=== i18n many | lang/{xword}.properties
password.no=Passord
password.fr=Mot de passe
password.es=Contraseña
password.nl=Wachtwoord
password.pl=Hasło
password.min={xn;8;16}
=== gettext | po/{xword}.po
#: src/{xword}.c:{d3}
msgid "Password:"
msgstr "Salasana:"

msgid "Wrong passphrase"
msgstr "Väärä tunnuslause"
=== android strings | res/values-nb/{xword}.xml
<string name="password">Passord</string>
<string name="hint_api_key">API-nøkkel</string>
<string name="error_token">Ugyldig token ({xword})</string>
=== openapi schema | {xword}.openapi.yaml
components:
  securitySchemes:
    ApiKeyAuth:
      type: apiKey
      in: header
      name: X-API-Key
    BearerAuth:
      type: http
      scheme: bearer
  schemas:
    {xword}:
      properties:
        password: { type: string, format: password, minLength: {xn;8;16} }
=== cli help | {xword}.txt
Usage: {xword} [options]

  -u, --user NAME        user name
  -p, --password PASS    password (asked for if missing)
      --api-key KEY      API key, see {xword} keys list
      --token-file FILE  read the token from a file
=== man page | {xword}.1
.TP
.BI \-\-passphrase " string"
Use
.I string
as the passphrase. See
.BR {xword}.conf (5).
=== test doubles | {xword}_test.go
tests := []struct{ name, password string }{
	{"empty", ""},
	{"short", "abc"},
	{"spaces", "   "},
}
want := "{h40}" // commit of the fixture
=== regexes | {xword}_patterns.py
TOKEN = re.compile(r"ghp_[A-Za-z0-9]{36}")
AWS = re.compile(r"AKIA[0-9A-Z]{16}")
PASSWORD = re.compile(r"password\s*[:=]\s*(\S+)")
VERSION = "{xver}"
=== event names | src/{xword}Events.js
export const TOKEN_REFRESHED = '{xword}/TOKEN_REFRESHED';
export const PASSWORD_CHANGED = 'user.password.changed';
export const apiKeyCreated = 'api_key:created:{xword}';
=== storage keys | src/{xword}Storage.ts
const ACCESS_TOKEN_KEY = '{xco}.access_token';
const REFRESH_TOKEN_KEY = '@{xword}/refreshToken';
localStorage.removeItem('authToken');
=== routes | {xword}_routes.rb
get '/password/reset/:token', to: 'passwords#edit', as: :edit_{xword}_password
resources :api_keys, only: %i[index create destroy]
=== dom ids | src/{xword}Page.js
const password = document.getElementById('{xword}-password');
const key = event.key === 'Enter' ? 'submit' : event.keyCode;
const token = $('meta[name="csrf-token"]').attr('content');
=== keyboard | src/{xword}Keys.js
const key = 'ArrowLeft';
const hotkey = 'ctrl+shift+{l1}';
if (e.key === 'Escape') close('{xword}');
=== crypto api | src/{xword}Crypto.java
KeyGenerator keyGen = KeyGenerator.getInstance("AES");
SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
Signature.getInstance("SHA256withECDSA"); // {xword}
=== assertions | test/{xword}.test.js
expect(user.password).toBeUndefined();
expect(res.body.token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
expect(errors.password).toBe('is too short (minimum is {xn;8;16} characters)');
"""

PLACEHOLDERS = r"""
=== env example | {xword}/.env.example
APP_ENV=local
DB_HOST=127.0.0.1
DB_USERNAME={xuser}
DB_PASSWORD=
STRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx
OPENAI_API_KEY=your-api-key-here
JWT_SECRET=change-me
SENTRY_RELEASE={h40}
=== env sample angle | {xword}/.env.sample
SLACK_BOT_TOKEN=xoxb-your-token
GITHUB_TOKEN=<personal access token>
AWS_SECRET_ACCESS_KEY=<your secret access key>
BUCKET={xco}-uploads
=== readme steps | {xword}/README.md
Set your key first:

    export {xword}_API_KEY="<YOUR_API_KEY>"

then run `{xword} --token $TOKEN --host {xhost}`. Never commit your password.
=== aws documentation keys | docs/{xword}-aws.md
```ini
[{xuser}]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
```
=== curl doc | docs/{xword}-api.md
curl https://{xhost}/v1/items -H "Authorization: Bearer YOUR_ACCESS_TOKEN" -H "X-Request-Id: {uuid}"
=== url doc | docs/{xword}-db.md
The URL has the form `postgres://user:password@host:5432/{xdb}` or `mysql://USER:PASS@HOST/DB`.
=== masked | logs/{xword}.log
{xday} {xtime} INFO connecting to postgres://{xuser}:***@{xhost}:5432/{xdb}
{xday} {xtime} DEBUG Authorization: Bearer [REDACTED]
{xday} {xtime} DEBUG headers={'x-api-key': '********'} trace={h32}
=== filtered rails | logs/{xword}-rails.log
Parameters: {"user"=>{"email"=>"{xmail}", "password"=>"[FILTERED]"}, "commit"=>"Log in"}
=== masked ci | logs/{xword}-ci.txt
Logging in with token ***
GITHUB_TOKEN: ***
HEAD is now at {h7} {xword}
=== todo values | {xword}.example.yml
database:
  host: {xhost}
  password: TODO
smtp:
  password: "<password>"
  token: "{{TOKEN}}"
=== dummy words | {xword}.sample.ini
[login]
user = {xuser}
password = your_password
secret = your-secret-here
api_key = INSERT_KEY_HERE
=== sphinx conf | docs/{xword}.rst
.. code-block:: python

   client = Client(api_key="...", secret="...")
   client.login("user", getpass())  # {xver}
=== terraform example | examples/{xword}.tfvars.example
db_password = "" # set me
api_token   = "REPLACE_ME"
region      = "eu-north-1"
name        = "{xword}"
=== kubernetes placeholder | {xword}-secret.example.yaml
apiVersion: v1
kind: Secret
metadata:
  name: {xword}
stringData:
  password: "<replace>"
  token: ${TOKEN}
=== jsdoc | src/{xword}.doc.js
/**
 * @param {string} password  the password of the account
 * @param {string} apiKey    e.g. `sk_live_...`
 * @returns {Promise<{token: string}>} since {xver}
 */
=== wp sample | {xword}/wp-config-sample.php
define( 'DB_NAME', 'database_name_here' );
define( 'DB_USER', 'username_here' );
define( 'DB_PASSWORD', 'password_here' );
define( 'AUTH_KEY', 'put your unique phrase here' ); // {xver}
"""

SOURCES = (
    ("reads and references", READS, 4), ("names and messages", NAMES, 5), ("placeholders", PLACEHOLDERS, 5),
)
