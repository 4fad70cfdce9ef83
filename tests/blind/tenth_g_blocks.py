"""Code of several lines with passwords and application keys in it."""

TEXT = r'''
=== argparse | tools/export.py
parser = argparse.ArgumentParser(description="Export the ledger")
parser.add_argument("--host", default="db1.corp.lan")
parser.add_argument("--password",
                    default="«pass»",
                    help="password of the export user")
=== kwargs over lines | jobs/sync.py
client = paramiko.Transport(("sftp.corp.lan", 22))
client.connect(
    username="partner",
    password=(
        "«pass»"
    ),
)
=== dict over lines | settings/cache.py
CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": "redis://cache1:6379/1",
        "OPTIONS": {
            "PASSWORD": "«pass»",
            "SOCKET_TIMEOUT": 5,
        },
    }
}
=== two assignments | bin/report.py
user, password = "reporting", "«pass»"
conn = connect(user, password)
=== commented out | app/main.py
# db = connect("db1", "root", "«pass»")   # old prod
db = connect_from_env()
=== comment todo | src/Auth.java
    // TODO remove before release: admin / «pass»
    private boolean check(String user, String pw) {
=== docstring | lib/client.py
def login(user, pw):
    """Log in.

    >>> login("demo", "«pass»")
    True
    """
=== named tuple | probe.py
Login = namedtuple("Login", "host user password")
LOGINS = [
    Login("10.0.0.3", "root", "«pass»"),
    Login("10.0.0.4", "root", "«+pass»"),
]
=== pytest param | tests/test_auth.py
@pytest.mark.parametrize("user,password", [
    ("mara", "«pass»"),
    ("tom", "«+pass»"),
])
def test_login(user, password):
    assert login(user, password)
=== fixture | tests/conftest.py
@pytest.fixture
def credentials():
    return {"login": "qa@harbourlane.io", "pwd": "«pass»"}
=== junit | src/test/java/ApiTest.java
@Test
void logsIn() throws Exception {
    mvc.perform(post("/login")
        .param("username", "mara")
        .param("password", "«pass»"))
       .andExpect(status().isOk());
}
=== gherkin | features/login.feature
  Scenario: editor logs in
    Given I am on "/login"
    When I fill in "Password" with "«pass»"
    And I press "Sign in"
=== gherkin table | features/users.feature
    Given the following users exist:
      | name | email                | password |
      | Mara | mara@harbourlane.io  | «passp» |
=== robot | tests/login.robot
*** Variables ***
${USER}        ops
${PASSWORD}    «passp»
=== robot step | tests/web.robot
    Input Text        id=user        ops
    Input Password    id=password    «passp»
=== selenium ide | login.side
{"command": "type", "target": "name=password", "value": "«pass»"}
=== postman test body | tests/body.json
{"mode":"raw","raw":"{\r\n  \"username\": \"ops\",\r\n  \"password\": \"«pass»\"\r\n}"}
=== react form | src/LoginForm.jsx
const initialValues = {
  email: 'tom@harbourlane.io',
  password: '«pass»', // FIXME
};
=== angular env | src/environments/environment.prod.ts
export const environment = {
  production: true,
  api: { user: 'spa', password: '«pass»' },
  signingKey: '«+alnum;32»',
};
=== express basic | server.js
app.use(basicAuth({
  users: { 'ops': '«pass»' },
  challenge: true
}));
=== passport | auth.js
passport.use(new LocalStrategy((username, password, done) => {
  if (username === 'admin' && password === '«pass»') return done(null, { id: 1 });
  done(null, false);
}));
=== nodemailer | mailer.ts
const transport = nodemailer.createTransport({
  service: 'gmail',
  auth: {
    user: 'harbourlane.bot@gmail.com',
    pass: '«{l4} {l4} {l4} {l4}»'
  }
});
=== class js | src/Client.js
class Client {
  static #password = '«pass»';
  constructor() { this.user = 'svc'; }
}
=== php array old | inc/config.inc.php
$cfg = array(
    'host' => 'localhost',
    'user' => 'shop',
    'pass' => '«pass»', // live
);
=== php heredoc | install.php
$ini = <<<INI
[db]
user = shop
password = «passp»
INI;
=== php switch | auth.php
switch ($user) {
    case 'mara': return $pw === '«pass»';
    case 'tom':  return $pw === '«+pass»';
}
=== phpmailer | send.php
$mail->isSMTP();
$mail->Host = 'mail.harbourlane.io';
$mail->SMTPAuth = true;
$mail->Username = 'news@harbourlane.io';
$mail->Password = "«pass»";   // SMTP password
=== soap php | soap.php
$client = new SoapClient($wsdl, array('login' => 'erp', 'password' => '«pass»', 'trace' => 1));
=== ruby hash | lib/mailer.rb
ActionMailer::Base.smtp_settings = {
  address: 'mail.harbourlane.io',
  user_name: 'news',
  password: '«pass»',
  authentication: :plain
}
=== ruby ssh | lib/deploy.rb
Net::SSH.start('web1', 'deploy', password: '«pass»') do |ssh|
  ssh.exec!('uptime')
end
=== rspec | spec/requests/session_spec.rb
    post session_path, params: { email: user.email,
                                 password: '«pass»' }
=== go struct | internal/config/config.go
var Default = Config{
	Host:     "db1.corp.lan",
	User:     "orders",
	Password: "«pass»",
	Timeout:  5 * time.Second,
}
=== go viper | cmd/root.go
viper.SetDefault("db.host", "localhost")
viper.SetDefault("db.password", "«pass»")
=== go table | auth_test.go
	tests := []struct{ user, pass string; ok bool }{
		{"mara", "«pass»", true},
		{"mara", "", false},
	}
=== go tags | flags.go
type Flags struct {
	Password string `long:"password" default:"«pass»" env:"PASSWORD"`
}
=== rust struct | src/config.rs
impl Default for Smtp {
    fn default() -> Self {
        Self {
            user: "alerts".into(),
            password: "«pass»".into(),
        }
    }
}
=== rust match | src/auth.rs
    match (user, pass) {
        ("ops", "«pass»") => Ok(Role::Admin),
        _ => Err(Denied),
    }
=== c# options | Startup.cs
services.Configure<SmtpOptions>(o =>
{
    o.Host = "mx1";
    o.UserName = "alerts";
    o.Password = "«pass»";
});
=== c# seed | Data/Seed.cs
var admin = new ApplicationUser { UserName = "admin", Email = "ops@harbourlane.io" };
await users.CreateAsync(admin, "«pass»");
=== c# jwt | Program.cs
IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("«alnum;32»")),
=== c# dll | Native.cs
LogonUser("svc", "CORP", "«pass»", 9, 0, out token);
=== java builder | src/main/java/Mongo.java
MongoCredential cred = MongoCredential.createCredential(
        "crm",
        "admin",
        "«pass»".toCharArray());
=== java authenticator | src/main/java/Mailer.java
Session s = Session.getInstance(props, new Authenticator() {
    protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication("alerts@harbourlane.io", "«pass»");
    }
});
=== java aes | src/main/java/Crypt.java
    private static final byte[] KEY = "«alnum;16»".getBytes(StandardCharsets.UTF_8);
    private static final String ALGO = "AES";
=== java map | src/main/java/Users.java
Map<String, String> users = Map.of(
    "ops", "«pass»",
    "audit", "«+pass»");
=== scala conf | src/main/resources/application.conf
slick.db {
  url = "jdbc:postgresql://pg1/crm"
  user = crm
  password = "«pass»"
}
=== clojure edn | config/prod.edn
{:db {:host "pg1" :user "crm" :password "«pass»"}
 :cookie-secret "«+alnum;16»"}
=== swift struct | Sources/Config.swift
enum Config {
    static let baseURL = "https://api.harbourlane.io"
    static let username = "ios-app"
    static let password = "«pass»"
}
=== kotlin dsl | app/build.gradle.kts
signingConfigs {
    create("release") {
        storeFile = file("upload.jks")
        storePassword = "«pass»"
        keyAlias = "upload"
        keyPassword = "«+pass»"
    }
}
=== gradle signing | app/build.gradle
    signingConfigs {
        release {
            storeFile file('hl.keystore')
            storePassword '«pass»'
            keyAlias 'hl'
            keyPassword "«+pass»"
        }
    }
=== android strings | res/values/secrets.xml
<resources>
    <string name="api_password">«pass»</string>
    <string name="app_name">Harbour</string>
</resources>
=== ios plist | Config.plist
<dict>
	<key>Username</key>
	<string>ios</string>
	<key>Password</key>
	<string>«pass»</string>
</dict>
=== arduino | sketch/sketch.ino
#include <ESP8266WiFi.h>
const char* ssid     = "Workshop_2G";
const char* password = "«pass»";
const char* mqtt_pass = "«+pass»";
=== micropython | boot.py
import network
wlan = network.WLAN(network.STA_IF)
wlan.active(True)
wlan.connect('Attic', '«pass»')
=== qt | mainwindow.cpp
    QSqlDatabase db = QSqlDatabase::addDatabase("QMYSQL");
    db.setHostName("db1");
    db.setUserName("inv");
    db.setPassword("«pass»");
=== excel vba | Module1.bas
Sub Connect()
    Dim c As New ADODB.Connection
    c.Open "Provider=SQLOLEDB;Server=SQL1;", "rpt", "«pass»"
End Sub
=== autohotkey | login.ahk
^!p::
Send, «passp»
return
=== autoit | install.au3
Local $sPassword = "«pass»"
RunAs("adm", "CORP", $sPassword, 0, "setup.exe")
=== applescript | vpn.scpt
tell application "System Events"
	keystroke "«pass»"
	keystroke return
end tell
=== expect | login.exp
spawn ssh admin@10.0.0.1
expect "Password:"
send -- "«passp»\r"
expect "#"
=== mysqli comparison | chk.php
if ($_SERVER['PHP_AUTH_USER'] != 'ops' || $_SERVER['PHP_AUTH_PW'] != '«pass»') {
    header('HTTP/1.0 401 Unauthorized');
}
=== lambda | handler.py
def handler(event, context):
    pw = event.get("pw", "«pass»")
    token = hmac.new(b"«+alnum;24»", event["body"].encode(), "sha256").hexdigest()
=== yaml in code | tests/fixtures.go
const doc = `
users:
  - name: mara
    password: «passp»
`
=== jsx config | ecosystem.config.js
module.exports = { apps: [{ name: 'api', script: 'dist/main.js', env_production: { NODE_ENV: 'production', DB_PASS: '«pass»' } }] };
=== pine | src/lib.ts
export async function connect({ user = 'svc', password = '«pass»' }: Partial<Login> = {}) {
=== cookies secret | app.rb
use Rack::Session::Cookie, key: 'rack.session', secret: '«h64»'
=== tornado | web.py
settings = dict(cookie_secret="«b64;32»", login_url="/login")
=== sinatra | app.rb
set :session_secret, '«h64»'
=== fastify | app.js
fastify.register(require('@fastify/cookie'), { secret: '«alnum;24»', hook: 'onRequest' })
=== laravel sanctum seed | database/seeders/UserSeeder.php
User::factory()->create([
    'email' => 'ops@harbourlane.io',
    'password' => bcrypt('«pass»'),
]);
'''
