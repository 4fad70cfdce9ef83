"""Names, messages, types and forms that speak of secrets, and placeholders; blocks as in harvest_forms.py."""

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

SOURCES = (("names and messages", NAMES, 5), ("placeholders", PLACEHOLDERS, 5))
