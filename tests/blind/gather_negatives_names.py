"""More innocent lines: names, ciphertexts, media, test vectors; the layout is that of gather_negatives.py."""

LINES = r'''
# identifiers
a.java :: private JPasswordField passwordField;
b.java :: String tokenType = "bearer";
c.java :: public static final String PASSWORD_KEY = "password";
d.java :: static final String TOKEN_HEADER = "X-Auth-Token";
e.java :: String SECRET_NAME = "database-credentials";
f.cs :: public const string ApiKeyHeaderName = "X-Api-Key";
g.cs :: PasswordHasher<User> passwordHasher = new PasswordHasher<User>();
h.go :: const tokenCookie = "session_token"
i.go :: type TokenSource interface { Token() (*Token, error) }
j.py :: password_field = driver.find_element_by_id("password")
k.py :: TOKEN_URL = "https://auth.‹co›.com/oauth/token"
l.py :: token = self.tokenizer.next_token()
m.py :: key = lambda item: item["created_at"]
n.py :: secrets = ["db", "mail", "redis"]
o.py :: class PasswordResetTokenGenerator:
p.js :: const PASSWORD_MIN_LENGTH = 12;
q.js :: const passwordInput = document.getElementById('password-input');
r.js :: localStorage.removeItem('access_token');
s.js :: export const SET_PASSWORD = 'account/SET_PASSWORD';
t.ts :: enum GrantType { Password = 'password', ClientCredentials = 'client_credentials' }
u.ts :: type ApiKey = { id: string; secret: string; createdAt: Date };
v.ts :: passwordStrength: 'medium' | 'strong';
w.css :: .password-toggle-icon { right: 12px; }
x.css :: #api-key-modal .token-list > li { margin: 0; }
y.html :: <div id="secret-santa-list" class="token-group"></div>
z.html :: <a href="/account/password/reset">Forgot password?</a>
aa.proto :: string access_token = 3;
ab.proto :: bytes secret_key = 7 [(gogoproto.customname) = "SecretKey"];
ac.graphql :: type AuthPayload { token: String! user: User! }
ad.sql :: password varchar(255) NOT NULL DEFAULT '',
ae.sql :: ALTER TABLE users ADD COLUMN reset_token_expires_at timestamptz;
af.sql :: SELECT password FROM users WHERE email = $1;
ag.sql :: CREATE UNIQUE INDEX idx_api_keys_token ON api_keys (token_hash);
ah.rb :: validates :password, length: { minimum: 8 }
ai.rb :: has_secure_password
aj.rb :: before_action :verify_authenticity_token
ak.php :: $password = password_hash($plain, PASSWORD_BCRYPT);
al.php :: if (!password_verify($password, $user['password'])) {
am.yaml :: tokenUrl: https://sso.‹co›.com/oauth2/token
an.yaml :: secretName: ‹db›-tls-cert
ao.yaml :: imagePullSecrets: [{name: regcred}]
ap.yaml :: existingSecret: postgres-credentials
aq.yaml :: passwordKey: postgres-password
ar.yaml :: automountServiceAccountToken: false
as.json :: {"token_type": "bearer", "expires_in": 3600, "scope": "read write"}
at.json :: {"key": "dashboard.widgets.sales", "order": 3}
au.json :: {"Key": "exports/‹day›/report-‹d8›.parquet", "Size": ‹d6›}
av.json :: "sortKey": "createdAt", "primaryKey": "orderId"
aw.tf :: key = "prod/‹db›/terraform.tfstate"
ax.tf :: secret_id = aws_secretsmanager_secret.db.id
ay.ini :: auth_type = scram-sha-256
az.conf :: PasswordAuthentication no
ba.conf :: ssl_certificate_key /etc/letsencrypt/live/‹co›.com/privkey.pem;
bb.conf :: private_key = /etc/ssl/private/‹host›.key
bc.sh :: ssh-keygen -t ed25519 -f ~/.ssh/id_‹thing› -C "‹mail›"
bd.sh :: openssl rsa -in server.key -pubout -out server.pub
be.c :: #define TOKEN_STRING 17
bf.c :: static int parse_token(struct lexer *lx, enum token_kind kind);
bg.c :: key->next = table->buckets[hash & mask];
bh.rs :: pub enum Token { Ident(String), Number(i64), Eof }
bi.kt :: data class LoginRequest(val username: String, val password: String)
bj.swift :: enum KeychainKey: String { case accessToken, refreshToken }
bk.lua :: KEY_SPACE = 32
bl.xml :: <policy name="PasswordComplexity" value="Enabled"/>
bm.xml :: <EditText android:id="@+id/password" android:inputType="textPassword" />
bn.feature :: When I enter a wrong password
bo.md :: The `secret` property holds the name of the Kubernetes secret.
bp.md :: Tokens are rotated every 24 hours; keys every 90 days.
bq.md :: ## Password policy
br.md :: | `auth.existingSecret` | Name of a secret with the password | `""` |
bs.txt :: SECRET (S): information whose disclosure would harm the company
bt.vim :: nnoremap <leader>p :set paste<CR>
bu.keymap :: "key": "ctrl+shift+alt+k", "command": "workbench.action.quickOpen"
bv.json :: {"key": "cmd+k cmd+s", "command": "openKeybindings"}
bw.cs :: [JsonProperty("access_token")] public string AccessToken { get; set; }
bx.py :: PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
by.py :: AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}]
bz.java :: @JsonIgnore private String password;
ca.properties :: security.oauth2.client.token-name=access_token
cb.yml :: password_policy: strict
cc.yml :: token_endpoint_auth_method: client_secret_basic
cd.yml :: keyboard: {layout: de, variant: nodeadkeys}
ce.yml :: session_key_prefix: ‹db›_session_v2
cf.py :: redis_key = f"user:{user_id}:tokens"
cg.py :: cache_key = "templates.fragment.sidebar"
ch.js :: queryKey: ['orders', page, sortKey],
ci.js :: <li key="menu-item-reset-password">
cj.ts :: providers: [{ provide: AUTH_TOKEN, useClass: AuthTokenService }],
ck.ts :: import { TokenInterceptor } from './interceptors/token.interceptor';
cl.go :: ctx = context.WithValue(ctx, userKey{}, user)
cm.scala :: case class ApiToken(id: Long, name: String)
cn.hs :: data Token = TOpen | TClose | TWord String
co.pl :: my ($user, $password) = @_;
cp.ps1 :: [Parameter(Mandatory)][SecureString]$Password
cq.cmake :: option(USE_KEYRING "Use the keyring for passwords" ON)
cr.txt :: msgctxt "password strength"
cs3.cs :: lblPassword.Text = "Password:";
ct.cs :: this.txtPassword.Location = new System.Drawing.Point(104, 62);
cu.dfm :: PasswordChar = '*'
cv.qml :: echoMode: TextInput.Password
cw.erl :: handle_call({token, Key}, _From, State) ->
cx.tex :: \label{sec:key-exchange-protocols}
cy.bib :: @article{tokenEconomy2019, title={Tokens and keys}}
cz.desktop :: Keywords=password;keyring;secrets;vault;
# encrypted
vault.yml :: $ANSIBLE_VAULT;1.1;AES256
sops.yaml :: password: ENC[AES256_GCM,data:‹b64;12›,iv:‹b64;32›,tag:‹b64;16›,type:str]
eyaml.yaml :: db::password: ENC[PKCS7,MIIBeQYJKoZIhvcNAQcDoIIBajCCAWYCAQAxggEhMIIBHQIBADAFMAACAQEwDQYJKoZIhvcNAQEBBQAEggEA‹B120›]
travis.yml :: secure: "‹b64;256›"
pulumi.yaml :: secure: AAABA‹B60›=
maven.xml :: <password>{‹b64;32›}</password>
sealed.yaml :: password: AgB‹B400›=
jenkins.xml :: <password>{AQAAABAAAAAQ‹b64;32›}</password>
jasypt.properties :: spring.datasource.password=ENC(‹b64;32›)
appveyor.yml :: secure: ‹b64;32›
kms.tfvars :: db_password_ciphertext = "AQICAH‹B180›"
rails.enc :: ‹b64;90›--‹b64;12›--‹b64;16›
chamber.yml :: _secure_secret: ‹b64;256›
git-crypt.txt :: .env filter=git-crypt diff=git-crypt
# binary, media and bundles
logo.css :: background: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAA‹B400›=);
icon.ts :: export const keyIcon = 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0i‹B200›';
font.css :: src: url(data:font/woff2;base64,d09GMgABAAAAA‹B400›) format("woff2");
map.js :: //# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uL3NyYy9r‹B100›
min.js :: !function(e,t){var n=e.key||"token",r=t.secret||"",i=n+r;return i.length>32?i.slice(0,32):i}(window.k={},{});
min2.js :: var Pa="password",Ta="token",Ka={password:1,secret:2};function Sa(a,b){return a[b]||Ka[b]}
poly.json :: {"points": "‹b64;60›", "encoding": "polyline"}
svg.svg :: <path d="M12.45 8.1c-.9 4.6-3.1 7.7-7.2 9.3l-1.6-2.2z" id="key-shape"/>
cert.txt :: -----BEGIN CERTIFICATE-----
thumb.json :: {"blurhash": "L‹a26›", "thumbKey": "thumbs/‹h32›.webp"}
sound.html :: <audio src="data:audio/mpeg;base64,SUQzBAAAAAAAI1RTU0UAAAAPAAADTGF2ZjU4‹B200›"></audio>
pdf.json :: {"content": "JVBERi0xLjQKJ‹B200›"}
font.svg :: <glyph unicode="&#xf084;" glyph-name="key" d="M832 832q0-80-56-136t-136-56z"/>
# test vectors and documentation
sha.py :: assert sha1(b"abc").hexdigest() == "a9993e364706816aba3e25717850c26c9cd0d89d"
md5.rb :: assert_equal 'd41d8cd98f00b204e9800998ecf8427e', Digest::MD5.hexdigest('')
sha256.go :: want := "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
crc.c :: assert(crc32("123456789") == 0xCBF43926);
rfc.txt :: Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
rfc2.txt :: Authorization: Bearer mF_9.B5f-4.1JqM
uuid.md :: 123e4567-e89b-12d3-a456-426614174000
jwt-doc.md :: A token looks like `header.payload.signature`.
doc.md :: password: correct horse battery staple (from the comic)
lorem.txt :: Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
license.txt :: Licensed under the Apache License, Version 2.0; key terms are defined below.
spdx.txt :: SPDX-License-Identifier: MIT
enum.py :: KEY_A, KEY_B, KEY_C = range(3)
kbd.h :: #define SECRET_COMBO "up up down down left right left right b a"
base64alpha.js :: const chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';
hexalpha.c :: static const char hexdigits[] = "0123456789abcdef";
crockford.py :: ENCODING = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
passgen.js :: const charset = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!@#$%";
random.py :: token = secrets.token_urlsafe(32)
random2.sh :: openssl rand -base64 32 > secret.key
random3.go :: password := uuid.NewString()
regex.py :: TOKEN_RE = re.compile(r"ghp_[A-Za-z0-9]{36}")
regex2.js :: const AWS_SECRET = /[A-Za-z0-9\/+=]{40}/;
regex3.yml :: pattern: "^(?=.*[A-Z])(?=.*[0-9]).{8,}$"
redact.py :: REDACT = ("password", "secret", "token", "api_key")
redact2.rb :: Rails.application.config.filter_parameters += [:password, :secret, :token, :_key]
redact3.js :: paths: ['req.headers.authorization', 'body.password'],
gitignore.txt :: *.key
gitignore2.txt :: secrets.yml
schema.json :: "password": {"type": "string", "minLength": 8, "format": "password"}
schema2.yaml :: apiKey: {type: apiKey, in: header, name: X-API-Key}
schema3.yaml :: securitySchemes: {bearerAuth: {type: http, scheme: bearer, bearerFormat: JWT}}
chart.md :: --set auth.password=<password>
version.txt :: tokenizers==0.15.0 passlib==1.7.4 secretstorage==3.3.3
pom.xml :: <artifactId>spring-security-oauth2-authorization-server</artifactId>
deps.json :: "jsonwebtoken": "^9.0.2", "bcryptjs": "^2.4.3", "passport-local": "^1.0.0"
import.py :: from django.contrib.auth.tokens import default_token_generator
import.java :: import org.springframework.security.crypto.password.PasswordEncoder;
uri.xml :: xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
scope.ts :: scopes: ['https://www.googleapis.com/auth/drive.readonly'],
model.py :: model_key = "bert-base-multilingual-cased"
sku.csv :: key,sku,price
coord.json :: {"key": "52.520008,13.404954"}
time.json :: {"key": "‹day›T‹time›Z", "value": ‹d5›}
phone.csv :: token ring,switch,‹mac›
mac.txt :: host key ‹mac› ‹ip›
order.json :: {"orderKey": "ORD-‹d8›-‹u4›", "total": 19.9}
isbn.txt :: ISBN 978-3-16-148410-0
iban.txt :: IBAN DE89 3704 0044 0532 0130 00
color.scss :: $key-color: #3f51b5;
anim.css :: @keyframes token-fade { from { opacity: 0 } to { opacity: 1 } }
password-list.txt :: The ten most common passwords are listed in appendix B.
quiz.json :: {"question": "What is a strong password?", "answer": "a long one"}
story.txt :: He whispered the password and the door swung open.
'''
