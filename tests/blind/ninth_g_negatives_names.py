"""What is no secret: names, translations, forms, checks, placeholders, policies, code that handles secrets."""

BLOCKS = r'''
### neg-words
=== i18n | ⟦en.json|messages_de.properties|fr.yml⟧
⟦{"password": "Enter your password", "token": "Your access token", "forgot_password": "Forgot your password?"}|login.password=Passwort eingeben
login.secret=Geheime Frage
login.token.expired=Sitzung abgelaufen|  password: Votre mot de passe
  api_key: "Clé d'accès"⟧
=== i18n-more | ⟦es.json|sv.json|ru.json⟧
⟦{"passwordLabel": "Contraseña", "passwordConfirm": "Confirmar-contraseña"}|{"password": "Lösenord", "newPassword": "Nytt-lösenord"}|{"password": "Пароль", "secret": "Секретный_вопрос"}⟧
=== gettext | ⟦de.po|django.po⟧
msgid "Password:"
msgstr "Passwort: ⟦mindestens 8 Zeichen|Bitte-eingeben⟧"

msgid "API token"
msgstr "API-Schlüssel"
=== android-strings | res/values/strings.xml
<string name="password_hint">Password</string>
<string name="error_invalid_password">This password is too short</string>
<string name="secret_key_label">Secret-Key</string>
=== ios-strings | Localizable.strings
"login.password" = "Password";
"token.invalid" = "Token-Invalid-Try-Again";
=== resx | Resources.resx
<data name="PasswordTooShort" xml:space="preserve"><value>PasswordTooShort</value></data>
=== form-html | ⟦login.html|form.jsx|reset.blade.php⟧
⟦<label for="password">Password:</label>
<input type="password" name="password" id="password" placeholder="Password123">|<Input type="password" name="newPassword" autoComplete="new-password" label="New-Password" />|<input name="password_confirmation" type="password" class="form-control" value="{{ old('password') }}">⟧
=== form-config | ⟦field.json|forms.py|form.ts⟧
⟦{"name": "password", "type": "password", "label": "Password", "required": true, "minLength": 8}|password = forms.CharField(widget=forms.PasswordInput(attrs={"class": "form-control"}))|this.fb.group({ password: ['', Validators.required], token: [null] })⟧
=== placeholder | ⟦.env.example|config.sample.ini|values.yaml⟧
⟦DB_PASSWORD=your_password_here
API_KEY=your-api-key
SECRET_KEY=change_me|password = <your password>
token = xxxxxxxxxxxxxxxxxxxx|adminPassword: ""
apiToken: REPLACE_ME⟧
=== placeholder-more | ⟦.env.dist|settings.example.py|config.template.json⟧
⟦JWT_SECRET=
MAIL_PASSWORD=null
REDIS_PASSWORD=(none)|SECRET_KEY = '<generate-a-secret-key>'
PASSWORD = 'TODO'|{"clientSecret": "${CLIENT_SECRET}", "apiKey": "YOUR_API_KEY", "password": "********"}⟧
=== placeholder-docs | ⟦README.md|api.md|install.rst⟧
⟦export API_TOKEN=<token>
curl -H "Authorization: Bearer YOUR_TOKEN_HERE" https://api.fernbank.org|`password=[PASSWORD]` or `--password=PASSWORD`|mysql -u root -p
Enter password: ******⟧
=== placeholder-url | ⟦README.md|.env.example|doc.py⟧
⟦postgres://user:password@localhost:5432/mydb|DATABASE_URL=mysql://username:password@host:port/database|"""Use redis://:<password>@<host>:6379/0"""⟧
=== placeholder-other-language | ⟦beispiel.env|ejemplo.ini⟧
⟦DB_PASSWORD=dein-passwort-hier|password = tu_contraseña_aqui⟧
=== redacted | ⟦app.log|debug.json|http.txt⟧
⟦user=@user@ password=[REDACTED]
token=***REMOVED***|{"password": "[FILTERED]", "api_key": "••••••••"}|Authorization: Bearer ****************a1f3⟧
=== masked-partial | ⟦out.txt|keys.md⟧
⟦Using key ⟪h4⟫...⟪h4⟫|secret: xxxx-xxxx-xxxx-⟪h4⟫⟧
=== doc-example-aws | ⟦docs/aws.md|credentials.example|test_aws.py⟧
⟦aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY|AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY|ACCESS = "AKIAI44QH8DHBEXAMPLE"⟧
=== doc-example-rfc | ⟦rfc.md|basic.txt⟧
⟦Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==|Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=⟧
=== ws-key | ws.log
Sec-WebSocket-Key: ⟪b64;16⟫
Sec-WebSocket-Version: 13
=== sequences | ⟦a.py|b.env|test.js⟧
⟦KEY = "0123456789abcdef0123456789abcdef"|SECRET=abcdefghijklmnopqrstuvwxyz123456|const token = '1234567890';⟧
=== repeats | ⟦a.yml|b.py|c.go⟧
⟦api_key: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|TOKEN = "00000000000000000000000000000000"|secret := "ffffffffffffffffffffffffffffffff"⟧
=== zero-uuid | ⟦a.json|b.cs⟧
⟦{"apiKey": "00000000-0000-0000-0000-000000000000"}|var key = "11111111-1111-1111-1111-111111111111";⟧
=== repeated-expr | ⟦t.py|t.rb⟧
⟦token = "x" * 40|password = 'a' * 100⟧
=== prose | ⟦README.md|blog.md|faq.md⟧
⟦The password must be stored encrypted. A token is issued by the server; the secret is never logged.|Pass the key to the handler. Password: required. Token: optional, defaults to none.|My secret: practise every morning. The key: patience.⟧
=== prose-credentials | ⟦notes.md|guide.rst⟧
⟦username and password authentication is deprecated, use key-based login|Set the password with `passwd`. The default password is documented in section-4.2.⟧
=== policy | ⟦policy.md|policy.json|pwpolicy.conf⟧
⟦Passwords need at least 12 characters, one digit, one special character (!@#$%^&*).|{"passwordPolicy": {"minLength": 12, "requireSymbols": true, "maxAge": "90days"}}|minlen = 12
password_history = remember=24
pam_password=exop⟧
=== pam | etc/pam.d/common-password
password	[success=1 default=ignore]	pam_unix.so obscure use_authtok try_first_pass yescrypt
password	requisite			pam_deny.so
password	required			pam_permit.so
=== sshd-config | etc/ssh/sshd_config
PasswordAuthentication no
PermitEmptyPasswords no
AuthorizedKeysFile .ssh/authorized_keys
HostKey /etc/ssh/ssh_host_ed25519_key
### neg-names
=== identifiers | ⟦a.js|a.py|A.java⟧
⟦const passwordField = document.getElementById('passwordField');|password_validator = MinimumLengthPasswordValidator|private final String tokenParameter = "accessTokenParameter";⟧
=== identifiers-more | ⟦a.ts|b.cs|c.go⟧
⟦export const TOKEN_STORAGE_KEY = 'fernbank.auth.accessToken';|public const string SecretKeyName = "ApplicationSecretKey";|const passwordKey = "user-password-reset"⟧
=== constants | ⟦actions.js|events.ts|keys.dart⟧
⟦export const RESET_PASSWORD = 'RESET_PASSWORD_REQUEST';
export const TOKEN_REFRESH = '@@auth/TOKEN_REFRESH';|PasswordChanged = "passwordChanged",
TokenExpired = "tokenExpired",|static const String kTokenKey = 'auth_token_v2';⟧
=== property-access | ⟦a.js|a.py|a.php⟧
⟦user.password = req.body.password;
const token = response.data.accessToken;|self.password = kwargs.get("password")
secret = request.form["client_secret"]|$password = $_POST['password'];
$token = $request->bearerToken();⟧
=== call-values | ⟦a.go|a.java|a.rb⟧
⟦token := generateToken(user.ID)
password := hashPassword(raw)|String password = passwordEncoder.encode(dto.getPassword());|secret = SecureRandom.hex(32)⟧
=== call-values-more | ⟦a.py|a.cs|a.rs⟧
⟦key = secrets.token_urlsafe(32)
password = getpass.getpass("Password: ")|var token = tokenHandler.WriteToken(descriptor);|let key = Key::from_slice(derived.as_bytes());⟧
=== signatures | ⟦a.ts|a.py|A.kt⟧
⟦function login(username: string, password: string): Promise<Token> {|def authenticate(self, username=None, password=None, **kwargs):|fun login(user: String, password: CharArray, token: String? = null)⟧
=== types | ⟦types.ts|model.go|schema.graphql⟧
⟦interface Credentials { username: string; password: string; apiKey?: ApiKeyType }|type User struct {
	Password string `json:"password" validate:"required,min=8"`
	Token    *AuthToken
}|input LoginInput { password: String! token: AccessTokenInput }⟧
=== schema-sql | ⟦schema.sql|migration.rb|V1__init.sql⟧
⟦CREATE TABLE users (id int, password varchar(255) NOT NULL, api_token char(64) DEFAULT NULL);|t.string :encrypted_password, null: false, default: ""|ALTER TABLE account ADD COLUMN password_hash VARCHAR(60);⟧
=== schema-json | ⟦schema.json|openapi.yml|crd.yaml⟧
⟦{"properties": {"password": {"type": "string", "format": "password", "minLength": 8}, "token": {"$ref": "#/definitions/Token"}}}|      password:
        type: string
        description: Password-of-the-user
        example: string|            passwordSecretRef:
              type: object
              description: Reference to a Secret key⟧
=== regex | ⟦valid.js|rules.py|scan.yml⟧
⟦const passwordRegex = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d@$!%*?&]{8,}$/;|TOKEN_RE = re.compile(r"^[A-Za-z0-9_-]{20,40}\.[0-9a-f]{32}$")|  - regex: '(?i)(api_key\|secret)\s*[:=]\s*["\x27][0-9a-zA-Z]{32,45}["\x27]'⟧
=== validation | ⟦a.js|a.php|a.rb⟧
⟦if (password.length < 8) errors.password = 'Password-too-short';|'password' => 'required\|string\|min:8\|confirmed',|validates :password, presence: true, length: { minimum: 8 }⟧
=== errors | ⟦err.py|err.go|errors.json⟧
⟦raise ValueError("password: must not be empty")|var ErrToken = errors.New("token: signature-is-invalid")|{"code": "INVALID_PASSWORD", "token": "TOKEN_EXPIRED"}⟧
=== css | ⟦style.css|login.scss⟧
⟦.password-field { content: "password"; }
#token-input:focus { color: #⟪h6⟫; }|$secret-color: #⟪h6⟫;
$key-width: 320px;⟧
=== selectors | ⟦page.py|login.spec.js|LoginPage.java⟧
⟦PASSWORD = (By.CSS_SELECTOR, "#login-form input.password-field")|cy.get('[data-cy=password-input]').should('be.visible')|@FindBy(id = "passwordTextField") WebElement password;⟧
=== class-names | ⟦app.config|spring.xml|urls.py⟧
⟦<add type="System.Web.Security.SqlMembershipProvider" passwordFormat="Hashed" />|<bean id="passwordEncoder" class="org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder"/>|path("password_reset/", PasswordResetView.as_view(), name="password_reset_done"),⟧
=== hasher-list | settings.py
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
=== file-names | ⟦a.yml|b.conf|c.py⟧
⟦password_file: /etc/fernbank/db.pass
key_file: certs/server-key.pem|ssl_certificate_key /etc/nginx/ssl/fernbank.org.key;|TOKEN_PATH = "~/.config/fernbank/token.json"⟧
=== key-codes | ⟦keys.js|input.cfg|Keymap.java⟧
⟦if (event.key === 'ArrowLeft' \|\| event.key === 'Backspace') return;|bind_key = ctrl+shift+alt+F12|map.put("secretKey", KeyEvent.VK_ESCAPE);⟧
=== translation-keys | ⟦t.jsx|t.vue⟧
⟦<Text>{t('settings.security.password.change_title')}</Text>|{{ $t('auth.token.expired.message') }}⟧
=== dict-keys | ⟦a.py|a.rb⟧
⟦for key in ("username", "password", "secret_token"):|PERMITTED_KEYS = %i[password password_confirmation token].freeze⟧
=== localstorage | ⟦auth.js|store.ts⟧
⟦localStorage.setItem('token', token); localStorage.removeItem('refreshToken');|const KEY = 'persist:auth-token-store';⟧
=== tokenizer | ⟦tok.py|lexer.c|tokenizer_config.json⟧
⟦pad_token = "<\|endoftext\|>"
unk_token = "[UNK]"|#define TOKEN_IDENTIFIER_START 0x41
token = TOK_LEFT_PAREN;|{"bos_token": "<s>", "eos_token": "</s>", "tokenizer_class": "LlamaTokenizerFast"}⟧
=== cache-keys | ⟦ci.yml|a.php|a.py⟧
⟦          key: ${{ runner.os }}-node-${{ hashFiles('**/package-lock.json') }}|Cache::remember('users.all.page.1.limit.50', 600, $cb);|cache_key = f"user:{user_id}:permissions:v3"⟧
=== gitlab-cache-key | .gitlab-ci.yml
cache:
  key: "$CI_COMMIT_REF_SLUG-yarn-v12"
=== object-keys-s3 | ⟦a.tf|a.py⟧
⟦key = "prod/network/eu-west-1/terraform.tfstate"|s3.get_object(Bucket="fernbank", Key="exports/@date@/orders-0001.parquet")⟧
=== i18n-key-long | ⟦app.ts|a.yml⟧
⟦primaryKey: 'customer_account_identifier_v2',|foreign_key: billing_account_owner_identifier⟧
=== lock-keys | conf.yml
sticky_key: session-affinity-cookie
hash_key: $remote_addr
=== music | ⟦songs.csv|keyboard.json⟧
⟦title,key,tempo
Nocturne,E-flat major,66|{"key": "KC_LSHIFT", "hold": "MO(1)"}⟧
=== password-noise-code | ⟦a.c|a.cpp|a.swift⟧
⟦char *password = NULL;
static char secret[SECRET_LEN];|std::string password = ui->passwordEdit->text().toStdString();|passwordTextField.isSecureTextEntry = true⟧
=== booleans | ⟦a.yml|a.ini|a.json⟧
⟦require_password: true
show_token: false|password_encryption = scram-sha-256
token_auth = disabled|{"hasPassword": true, "secretRotation": "monthly", "tokenTtl": 3600}⟧
=== enum-auth | ⟦a.ini|b.yml⟧
⟦auth_type = password
grant_type=client_credentials|authentication: keypair-with-passphrase
token_endpoint_auth_method: client_secret_basic⟧
=== oauth-urls | ⟦oidc.json|a.properties⟧
⟦{"token_endpoint": "https://idp.fernbank.org/oauth2/token", "password_reset": "https://idp.fernbank.org/reset"}|security.oauth2.client.accessTokenUri=https://idp.fernbank.org/oauth/token⟧
=== flags-help | ⟦usage.txt|main.go|cli.py⟧
⟦  -p, --password=PASSWORD   password for the server
      --token-file FILE     read the token from FILE|flag.StringVar(&password, "password", "", "database password")|parser.add_argument("--api-key", required=True, help="API-key-of-the-account")⟧
=== man-page | tool.1
.TP
.BI \-\-password " password"
Use the given password. Prefer \fB\-\-password\-file\fR.
=== docstring | a.py
def login(user, password):
    """Log in.

    :param password: plain-text password of the user
    :returns: token: opaque-string
    """
=== csrf-form | page.html
<meta name="csrf-param" content="authenticity_token">
<input type="hidden" name="__RequestVerificationToken">
=== sql-queries | ⟦q.sql|dao.py⟧
⟦SELECT id, password FROM users WHERE token = :token;|cur.execute("UPDATE users SET password = %s WHERE id = %s", (pw_hash, uid))⟧
=== sql-create-var | create.sql
CREATE USER :app_user WITH PASSWORD :'app_password';
ALTER USER app IDENTIFIED BY "&&app_password";
=== diff-rename | rename.patch
-    def set_password(self, raw_password):
+    def set_password(self, plain_password):
=== mock-data | ⟦mock.js|test_login.py⟧
⟦jest.mock('../auth', () => ({ getToken: jest.fn(() => 'mock-token') }));|client.post("/login", {"username": "user", "password": "password"})⟧
=== wrong-password-test | LoginTest.java
login("user", "wrong-password");
assertError("Invalid username or password");
=== weak-list | common.txt
123456
password
qwerty
letmein
iloveyou
=== pgpass-doc | doc.md
hostname:port:database:username:password
=== netrc-doc | netrc.md
machine <host> login <user> password <password>
=== htaccess | .htaccess
AuthType Basic
AuthName "Restricted"
AuthUserFile /etc/apache2/.htpasswd
Require valid-user
=== shadow-locked | etc/shadow
root:!:19110:0:99999:7:::
daemon:*:19110:0:99999:7:::
sshd:!!:19110::::::
=== passwd-file | etc/passwd
root:x:0:0:root:/root:/bin/bash
@user@:x:1000:1000:,,,:/home/@user@:/bin/zsh
'''
