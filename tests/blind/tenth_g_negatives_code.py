"""No secrets: code that speaks about passwords and keys, types, labels, messages, names."""

TEXT = r'''
%%% types and signatures
a.ts | interface Login { username: string; password: string; }
b.ts | function login(user: string, password: string): Promise<Token> {
c.ts | type Credentials = { apiKey: string | undefined; apiSecret?: string };
d.py | def connect(host: str, user: str, password: str = None) -> Connection:
e.py | password: Optional[str] = None
f.py | password = Column(String(128), nullable=False)
g.py | password = models.CharField(max_length=128)
h.py | password = forms.CharField(widget=forms.PasswordInput)
i.py | token: SecretStr = Field(..., env="API_TOKEN")
j.java | private String password;
k.java | public void setPassword(String password) { this.password = password; }
l.java | char[] password = passwordField.getPassword();
m.go | Password string `json:"password" validate:"required,min=8"`
n.go | func Login(user, password string) (*Token, error) {
o.rs | pub password: Option<String>,
p.rs | fn hash(password: &str, salt: &[u8]) -> String {
q.cs | public string Password { get; set; }
r.cs | [DataType(DataType.Password)] public string ConfirmPassword { get; set; }
s.c | int check_password(const char *user, const char *password);
t.c | char password[MAX_PASSWORD_LEN + 1];
u.kt | data class Login(val user: String, val password: String)
v.swift | @State private var password: String = ""
w.rb | attr_accessor :password, :password_confirmation
x.rb | validates :password, length: { minimum: 8 }, presence: true
y.php | public function login(string $user, string $password): bool
z.sql | password VARCHAR(255) NOT NULL,
aa.sql | ALTER TABLE users ADD COLUMN password_hash CHAR(60);
ab.sql | SELECT id, password FROM users WHERE email = ?
ac.sql | CREATE USER app IDENTIFIED BY :password
ad.graphql | type Mutation { login(email: String!, password: String!): Token }
ae.proto | message LoginRequest { string user = 1; string password = 2; }
af.json | {"type":"object","properties":{"password":{"type":"string","minLength":8,"format":"password"}}}
ag.yaml | password:⏎  type: string⏎  format: password⏎  description: The password of the user
ah.xsd | <xs:element name="password" type="xs:string" minOccurs="0"/>
ai.prisma | passwordHash String @map("password_hash")
aj.dart | final TextEditingController passwordController = TextEditingController();
ak.scala | case class Login(user: String, password: String)
al.hs | data Login = Login { user :: Text, password :: Text }
am.elm | | PasswordChanged String
an.tf | variable "db_password" { type = string, sensitive = true }
ao.cpp | std::string password = getPassword();
ap.vb | Public Property Password As String
aq.pas | property Password: string read FPassword write SetPassword;
%%% names and constants
a.py | PASSWORD_FIELD = "password"
b.py | TOKEN_HEADER = "X-Auth-Token"
c.py | SECRET_NAME = "prod/crm/database"
d.py | KEY_PREFIX = "session:"
e.py | PASSWORD_RESET_URL = "/accounts/password/reset/"
f.py | AUTH_USER_MODEL = "accounts.User"
g.js | const TOKEN_KEY = 'auth.token';
h.js | export const SET_PASSWORD = 'user/SET_PASSWORD';
i.js | const API_KEY_PARAM = "apiKey";
j.js | tokenType: 'Bearer',
k.java | public static final String PASSWORD = "password";
l.java | private static final String SECRET_KEY_FACTORY = "PBKDF2WithHmacSHA256";
m.java | static final String TOKEN_COOKIE_NAME = "access_token";
n.cs | public const string PasswordClaim = "http://schemas.xmlsoap.org/claims/password";
o.go | const passwordKey contextKey = "password"
p.go | ErrInvalidPassword = errors.New("invalid password")
q.php | const PASSWORD_ALGO = PASSWORD_BCRYPT;
r.php | define('TOKEN_LIFETIME', 3600);
s.rb | PASSWORD_REGEX = /\A(?=.*[a-z])(?=.*\d).{8,}\z/
t.c | #define PASSWORD_PROMPT "Enter password: "
u.c | enum key_type { KEY_RSA, KEY_ECDSA, KEY_ED25519 };
v.rs | const AUTH_TOKEN_ENV: &str = "CRM_AUTH_TOKEN";
w.kt | const val KEY_PASSWORD = "key_password"
x.ts | enum AuthMethod { Password = 'password', ApiKey = 'api-key' }
y.ts | passwordStrength: 'strong' | 'weak',
z.properties | security.token.header=X-Security-Token
aa.yml | auth_method: password
ab.yml | credentialsId: nexus-deployer-credentials
ac.yml | secretName: crm-tls-certificate
ad.yml | token_endpoint: https://sso.corp.lan/oauth2/token
ae.ini | password_encryption = scram-sha-256
af.ini | password_min_length = 12
ag.ini | token_ttl = 86400
ah.conf | PasswordAuthentication no
ai.conf | AuthorizedKeysFile .ssh/authorized_keys
aj.conf | ssl_certificate_key /etc/ssl/private/site.key;
ak.conf | password-file /etc/mosquitto/passwd
al.toml | public_key_path = "~/.ssh/id_ed25519.pub"
am.json | {"keyId": "primary", "keyAlgorithm": "RSASSA_PSS_SHA_256"}
an.json | {"secret_type": "basic-auth", "password_policy": "strict"}
ao.xml | <property name="passwordEncoder" ref="bCryptPasswordEncoder"/>
ap.tf | kms_key_id = "arn:aws:kms:eu-west-1:«~d12»:key/«~uuid»"
aq.java | KeyStore ks = KeyStore.getInstance("PKCS12");
ar.js | const passwordInput = document.getElementById('login-password');
as.css | .password-field::placeholder { color: #a0b1c2; }
at.py | cache_key = "user:%s:permissions" % user_id
au.py | sort_key = "created_at"
av.go | primaryKey := "order_id"
aw.sql | PRIMARY KEY (tenant_id, token_id), FOREIGN KEY (user_id) REFERENCES users(id)
ax.js | const keyboardShortcutKey = 'ctrl+shift+p';
ay.py | tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
az.py | eos_token = "<|endoftext|>"
ba.json | {"pad_token": "[PAD]", "unk_token": "[UNK]", "max_tokens": 4096}
%%% expressions
a.py | if password != password_confirmation: raise ValueError("passwords differ")
b.py | token = secrets.token_urlsafe(32)
c.py | user.set_password(form.cleaned_data["password"])
d.py | password = "".join(random.choice(string.ascii_letters) for _ in range(12))
e.py | assert user.password != raw_password
f.py | password = hashlib.sha256(raw.encode()).hexdigest()
g.js | const token = jwt.sign({ id: user.id }, secret, { expiresIn: '1h' });
h.js | if (!password) return res.status(400).json({ error: 'password required' });
i.js | const key = Object.keys(tokens).find(k => tokens[k] === id);
j.js | const secret = crypto.randomBytes(32).toString('hex');
k.java | String token = UUID.randomUUID().toString();
l.java | if (password == null || password.isEmpty()) throw new IllegalArgumentException("password");
m.java | String hash = BCrypt.hashpw(password, BCrypt.gensalt(12));
n.go | token, err := generateToken(user.ID, time.Hour)
o.go | hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
p.rb | self.token = SecureRandom.hex(20)
q.php | $hash = password_hash($password, PASSWORD_DEFAULT);
r.php | if (password_verify($password, $row['password'])) {
s.cs | var token = await userManager.GeneratePasswordResetTokenAsync(user);
t.rs | let token: String = thread_rng().sample_iter(&Alphanumeric).take(32).map(char::from).collect();
u.sh | TOKEN=$(openssl rand -hex 32)
v.sh | if [ -z "$PASSWORD" ]; then echo "PASSWORD not set"; exit 1; fi
w.sh | unset PASSWORD TOKEN
x.sql | UPDATE users SET password = crypt($1, gen_salt('bf')) WHERE id = $2;
y.c | memset(password, 0, sizeof(password));
z.c | token = strtok(NULL, " ,;");
aa.swift | let isValid = password.count >= 8 && password.rangeOfCharacter(from: .decimalDigits) != nil
ab.ex | changeset |> validate_length(:password, min: 12, max: 72)
ac.lua | if password == nil or password == "" then return false end
ad.ts | this.form = fb.group({ password: ['', [Validators.required, Validators.minLength(8)]] });
ae.kt | val masked = password.map { '*' }.joinToString("")
af.py | parser.add_argument("--password", required=True, help="password of the database user")
ag.go | flag.StringVar(&password, "password", "", "password of the database user")
ah.rs | #[arg(long, env = "DB_PASSWORD", hide_env_values = true)] password: String,
ai.cs | Assert.Throws<ArgumentNullException>(() => new Login("tom", null));
aj.js | expect(screen.getByLabelText('Password')).toBeInTheDocument();
ak.py | mock.patch.object(client, "password", new=None)
al.js | password: Joi.string().min(8).max(64).required(),
am.java | logger.info("Password changed for user {}", user.getName());
an.py | logging.warning("token expired at %s", token.expires_at)
ao.ts | const { password, ...rest } = user;
ap.py | redacted = {**cfg, "password": "***"}
'''
