"""Words about secrets: reads, references, messages, form labels."""

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
//npm.harbour.example/:_authToken=${NPM_TOKEN}
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
"""
