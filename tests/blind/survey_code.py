"""Passwords and keys in code: assignments, arguments, structures, comparisons, defaults, in many languages."""

CODE = r'''
== python assign | app/settings.py
smtp_user = "{Quser}"
smtp_password = "⟪{Qpws}⟫"
== python upper | conf.py
ADMIN_PASSWORD = '⟪{Qpws}⟫'
== python dict | fetch.py
creds = {"username": "{Quser}", "password": "⟪{Qpws}⟫"}
== python tuple auth | fetch.py
resp = session.get(URL, auth=("{Quser}", "⟪{Qpws}⟫"), verify=False)
== python HTTPBasicAuth | fetch.py
r = requests.post(url, auth=HTTPBasicAuth('{Quser}', '⟪{Qpws}⟫'))
== python login | mail.py
server = smtplib.SMTP("{Qhost}", 587)
server.login("{Quser}", "⟪{Qpws}⟫")
== python imap login | mail.py
M = imaplib.IMAP4_SSL('{Qhost}')
M.login('{Qname}@{Qco}.io', '⟪{Qpws}⟫')
== python paramiko | ssh.py
client.connect(hostname="{Qip}", username="root", password="⟪{Qpw}⟫")
== python netmiko | net.py
device = {
    "device_type": "cisco_ios",
    "host": "{Qip}",
    "username": "{Quser}",
    "password": "⟪{Qpws}⟫",
    "secret": "⟪{Qpws}⟫",
}
== python fabric | fabfile.py
env.hosts = ['{Qip}']
env.user = '{Quser}'
env.password = '⟪{Qpws}⟫'
== python ftplib | sync.py
ftp = ftplib.FTP('{Qhost}', '{Quser}', '⟪{Qpws}⟫')
== python ldap3 | ad.py
conn = Connection(server, user='{QCo}\\{Quser}', password='⟪{Qpws}⟫', authentication=NTLM)
== python default argument | client.py
def connect(host="{Qip}", user="{Quser}", password="⟪{Qpws}⟫"):
    return Session(host, user, password)
== python argparse default | tool.py
parser.add_argument("--password", default="⟪{Qpws}⟫", help="password for the API")
== python getenv default | settings.py
DB_PASS = os.environ.get("DB_PASS", "⟪{Qpw}⟫")
== python decouple | settings.py
EMAIL_HOST_PASSWORD = config('EMAIL_HOST_PASSWORD', default='⟪{Qpws}⟫')
== python pydantic | settings.py
class Settings(BaseSettings):
    api_user: str = "{Quser}"
    api_password: str = "⟪{Qpw}⟫"
== python compare | views.py
    if username == "{Quser}" and password == "⟪{Qpws}⟫":
        session["ok"] = True
== python bytes secret | sign.py
sig = hmac.new(b"⟪{Qpw}⟫", body, hashlib.sha256).hexdigest()
== python zip | unpack.py
zipfile.ZipFile("export.zip").extractall(pwd=b"⟪{Qpws}⟫")
== python fernet | crypt.py
f = Fernet(b'⟪{b64urlpad;32}⟫')
== python aes key | crypt.py
cipher = AES.new(b"⟪{a16}⟫", AES.MODE_CBC, iv)
== python selenium | test_login.py
driver.find_element(By.ID, "user").send_keys("{Qname}@{Qco}.io")
driver.find_element(By.ID, "password").send_keys("⟪{Qpws}⟫")
== python jwt encode | tokens.py
token = jwt.encode({"sub": uid}, "⟪{Qpw}⟫", algorithm="HS256")
== python oauth session | zoho.py
data = {"client_id": "{a20}", "client_secret": "⟪{a40}⟫", "grant_type": "refresh_token", "refresh_token": "⟪{b64}⟫"}
== python headers | pull.py
headers = {"X-API-KEY": "⟪{a32}⟫", "Accept": "application/json"}
== python bearer | pull.py
headers = {"Authorization": "Bearer ⟪{b43}⟫"}
== python notebook pw | explore.ipynb
   "source": [
    "user = '{Quser}'\n",
    "password = '⟪{Qpws}⟫'\n",
    "engine = connect(user, password)\n"
   ]
== python notebook magic | explore.ipynb
   "source": ["%sql mysql://{Quser}:⟪{Qpwu}⟫@{Qip}/{Qdb}\n"]
== js const | src/auth.js
const PASSWORD = '⟪{Qpws}⟫';
== js object | config.js
module.exports = {
  smtp: { user: '{Quser}', pass: '⟪{Qpws}⟫' },
};
== js axios auth | api.js
axios.get(url, { auth: { username: '{Quser}', password: '⟪{Qpws}⟫' } })
== js session | app.js
app.use(session({ secret: '⟪{Qpws}⟫', resave: false, saveUninitialized: true }));
== js jwt sign | auth.js
return jwt.sign(payload, "⟪{Qpw}⟫");
== js crypto | enc.js
const cipher = crypto.createCipher('aes192', '⟪{Qpws}⟫');
== js cryptojs | enc.js
var text = CryptoJS.AES.decrypt(data, "⟪{Qpw}⟫").toString(CryptoJS.enc.Utf8);
== js compare | login.js
if (user === '{Quser}' && pass === '⟪{Qpws}⟫') { next(); }
== js env fallback | server.js
const dbPass = process.env.DB_PASS ?? "⟪{Qpws}⟫";
== js puppeteer | scrape.js
await page.type('#password', '⟪{Qpws}⟫');
== js cypress | cypress/e2e/login.cy.js
cy.get('input[name=password]').type('⟪{Qpws}⟫');
== js fetch bearer | api.js
fetch(url, { headers: { 'Authorization': 'Bearer ⟪{b40}⟫' } })
== js basic btoa | api.js
headers.append('Authorization', 'Basic ' + btoa('{Quser}:⟪{Qpws}⟫'));
== js basic literal | api.js
xhr.setRequestHeader("Authorization", "Basic ⟪{basic;{Quser}:[Qpws]}⟫");
== ts const | src/environment.ts
export const apiSecret: string = "⟪{a32}⟫";
== ts class | src/svc.ts
  private readonly password = '⟪{Qpws}⟫';
== react native | App.tsx
const API_TOKEN = "⟪{a40}⟫";
== jsx hidden input | Login.jsx
<Login user="{Quser}" password="⟪{Qpws}⟫" />
== html form value | admin.html
<input type="hidden" name="api_password" value="⟪{Qpws}⟫">
== html js inline | index.html
<script>var apiKey = "⟪{h32}⟫"; var apiSecret = "⟪{h40}⟫";</script>
== java field | src/main/java/Conf.java
    private String password = "⟪{Qpws}⟫";
== java constant | src/main/java/Conf.java
    public static final String DB_PASSWORD = "⟪{Qpw}⟫";
== java properties put | src/main/java/Mail.java
        props.put("mail.smtp.user", "{Quser}");
        props.put("mail.smtp.password", "⟪{Qpws}⟫");
== java authenticator | src/main/java/Mail.java
                return new PasswordAuthentication("{Qname}@{Qco}.io", "⟪{Qpws}⟫");
== java setter | src/main/java/Ds.java
        ds.setUsername("{Quser}");
        ds.setPassword("⟪{Qpw}⟫");
== java annotation | src/main/java/Svc.java
    @Value("${smtp.password:⟪{Qpws}⟫}")
    private String smtpPassword;
== java keystore | src/main/java/Tls.java
        ks.load(in, "⟪{Qpws}⟫".toCharArray());
== java system property | src/main/java/Tls.java
        System.setProperty("javax.net.ssl.keyStorePassword", "⟪{Qpws}⟫");
== java ftp | src/main/java/Up.java
        ftp.connect("{Qhost}");
        ftp.login("{Quser}", "⟪{Qpws}⟫");
== java jsch | src/main/java/Sh.java
        session.setPassword("⟪{Qpws}⟫");
== java spec | src/main/java/Enc.java
        SecretKeySpec k = new SecretKeySpec("⟪{a16}⟫".getBytes(), "AES");
== java spring security | src/main/java/Sec.java
        auth.inMemoryAuthentication().withUser("{Quser}").password("{noop}⟪{Qpws}⟫").roles("ADMIN");
== java equals | src/main/java/Gate.java
        if ("{Quser}".equals(u) && "⟪{Qpws}⟫".equals(p)) { return true; }
== kotlin val | app/Conf.kt
    private val dbPassword = "⟪{Qpws}⟫"
== kotlin named argument | app/Api.kt
val api = Api(user = "{Quser}", password = "⟪{Qpws}⟫")
== kotlin gradle kts | build.gradle.kts
            credentials { username = "{Quser}"; password = "⟪{Qpw}⟫" }
== groovy map | deploy.groovy
def conf = [user: '{Quser}', password: '⟪{Qpws}⟫']
== scala case | Conf.scala
case class Conf(user: String = "{Quser}", password: String = "⟪{Qpws}⟫")
== csharp field | Services/Mail.cs
        private const string SmtpPassword = "⟪{Qpws}⟫";
== csharp credential | Services/Mail.cs
            client.Credentials = new NetworkCredential("{Quser}", "⟪{Qpws}⟫");
== csharp initializer | Services/Sftp.cs
            var opts = new SessionOptions { HostName = "{Qhost}", UserName = "{Quser}", Password = "⟪{Qpws}⟫" };
== csharp verbatim | Services/Db.cs
            string pwd = @"⟪{Qpwx}⟫";
== csharp seed | Data/Seed.cs
            await userManager.CreateAsync(admin, "⟪{Qpws}⟫");
== vb assign | Module1.vb
    Dim password As String = "⟪{Qpws}⟫"
== vba const | macro.bas
Const DB_PASSWORD As String = "⟪{Qpws}⟫"
== vba unprotect | macro.bas
    ActiveSheet.Unprotect Password:="⟪{Qpws}⟫"
== php variable | inc/db.inc.php
$password = '⟪{Qpws}⟫';
== php define | config.php
define("SMTP_PASS", "⟪{Qpws}⟫");
== php array | config/mail.php
    'username' => '{Quser}',
    'password' => '⟪{Qpws}⟫',
== php env default | config/database.php
    'password' => env('DB_PASSWORD', '⟪{Qpws}⟫'),
== php mailer | send.php
$mail->Username = '{Qname}@{Qco}.io';
$mail->Password = '⟪{Qpws}⟫';
== php curl userpwd | api.php
curl_setopt($ch, CURLOPT_USERPWD, "{Quser}:⟪{Qpws}⟫");
== php openssl | enc.php
$out = openssl_encrypt($text, 'AES-256-CBC', '⟪{Qpw}⟫', 0, $iv);
== php compare | admin.php
if ($_POST['pass'] == '⟪{Qpws}⟫') { $_SESSION['admin'] = 1; }
== php property | Mailer.php
    protected $smtpPassword = "⟪{Qpws}⟫";
== php codeigniter | application/config/database.php
$db['default']['username'] = '{Quser}';
$db['default']['password'] = '⟪{Qpws}⟫';
== ruby assign | lib/x.rb
password = "⟪{Qpws}⟫"
== ruby symbol hash | config/environments/production.rb
  config.action_mailer.smtp_settings = { user_name: '{Quser}', password: '⟪{Qpws}⟫', port: 587 }
== ruby old hash | lib/sync.rb
Net::SSH.start('{Qhost}', '{Quser}', :password => "⟪{Qpws}⟫") do |ssh|
== ruby fetch | lib/x.rb
token = ENV.fetch('API_TOKEN', '⟪{a32}⟫')
== ruby basic auth | lib/x.rb
req.basic_auth '{Quser}', '⟪{Qpws}⟫'
== ruby rails http basic | app/controllers/admin_controller.rb
  http_basic_authenticate_with name: "{Quser}", password: "⟪{Qpws}⟫"
== ruby seeds | db/seeds.rb
User.create!(email: '{Qname}@{Qco}.io', password: '⟪{Qpws}⟫', admin: true)
== perl scalar | bin/x.pl
my $passwd = '⟪{Qpws}⟫';
== perl net ftp | bin/x.pl
$ftp->login('{Quser}', '⟪{Qpws}⟫') or die;
== perl lwp | bin/x.pl
$ua->credentials("{Qhost}:80", "Intranet", "{Quser}", "⟪{Qpws}⟫");
== go const | cmd/main.go
const adminPassword = "⟪{Qpws}⟫"
== go short var | cmd/main.go
	password := "⟪{Qpws}⟫"
== go struct literal | cmd/main.go
	auth := &http.BasicAuth{
		Username: "{Quser}",
		Password: "⟪{Qpws}⟫",
	}
== go set basic auth | cmd/main.go
	req.SetBasicAuth("{Quser}", "⟪{Qpws}⟫")
== go plain auth | mail.go
	auth := smtp.PlainAuth("", "{Qname}@{Qco}.io", "⟪{Qpws}⟫", "{Qhost}")
== go byte slice | sign.go
var jwtKey = []byte("⟪{Qpw}⟫")
== go flag default | cmd/main.go
var pass = flag.String("pass", "⟪{Qpws}⟫", "broker password")
== go ssh password | cmd/ssh.go
		Auth: []ssh.AuthMethod{ssh.Password("⟪{Qpws}⟫")},
== go map | cmd/x.go
	m := map[string]string{"user": "{Quser}", "password": "⟪{Qpws}⟫"}
== rust const | src/conf.rs
pub const DB_PASSWORD: &str = "⟪{Qpws}⟫";
== rust struct | src/conf.rs
    let cfg = Config { user: "{Quser}".into(), password: "⟪{Qpws}⟫".to_string() };
== rust builder | src/mail.rs
    let creds = Credentials::new("{Quser}".to_string(), "⟪{Qpws}⟫".to_string());
== c define | include/config.h
#define MQTT_USER "{Quser}"
#define MQTT_PASSWORD "⟪{Qpws}⟫"
== c char | main.c
static const char *password = "⟪{Qpws}⟫";
== c array | wifi.c
char wifi_pass[] = "⟪{Qpws}⟫";
== arduino wifi | sketch.ino
const char* ssid = "{QCo}-Guest";
const char* password = "⟪{Qpws}⟫";
WiFi.begin(ssid, password);
== arduino wifi call | sketch.ino
  WiFi.begin("{QCo}", "⟪{Qpws}⟫");
== esphome | node.yaml
wifi:
  ssid: "{QCo}"
  password: "⟪{Qpws}⟫"
api:
  encryption:
    key: "⟪{b64;32}⟫"
ota:
  password: "⟪{h32}⟫"
== micropython | boot.py
wlan.connect('{QCo}', '⟪{Qpws}⟫')
== cpp std string | src/db.cpp
    const std::string dbPassword = "⟪{Qpws}⟫";
== cpp qt | src/db.cpp
    db.setUserName("{Quser}");
    db.setPassword("⟪{Qpws}⟫");
== swift let | App/Keys.swift
let apiSecret = "⟪{a40}⟫"
== swift dictionary | App/Api.swift
let body = ["username": "{Quser}", "password": "⟪{Qpws}⟫"]
== objective c define | Keys.h
#define kApiSecret @"⟪{a32}⟫"
== objective c dictionary | Api.m
NSDictionary *p = @{@"user": @"{Quser}", @"password": @"⟪{Qpws}⟫"};
== dart map | lib/api.dart
final body = {'email': '{Qname}@{Qco}.io', 'password': '⟪{Qpws}⟫'};
== unity | Assets/Net.cs
    public string photonAppSecret = "⟪{h32}⟫";
== godot | net.gd
var password = "⟪{Qpws}⟫"
== lua table | conf.lua
return { user = "{Quser}", password = "⟪{Qpws}⟫" }
== nginx lua | auth.lua
local key = "⟪{a32}⟫" -- hmac key
== elixir | lib/x.ex
  @password "⟪{Qpws}⟫"
== erlang | src/x.erl
-define(PASSWORD, "⟪{Qpws}⟫").
== haskell | Main.hs
dbPassword = "⟪{Qpws}⟫"
== clojure | src/db.clj
(def db {:user "{Quser}" :password "⟪{Qpws}⟫"})
== julia | x.jl
password = "⟪{Qpws}⟫"
== delphi | Main.pas
  Password := '⟪{Qpws}⟫';
== cobol style sql | load.cbl
       MOVE '⟪{Qpwsa}⟫' TO WS-PASSWORD.
== abap | z.abap
  lv_password = '⟪{Qpws}⟫'.
== apex | Svc.cls
    private static final String CLIENT_SECRET = '⟪{H64}⟫';
== tcl expect | login.exp
expect "assword:"
send "⟪{Qpws}⟫\r"
== autoit | run.au3
RunAs("{Quser}", @ComputerName, "⟪{Qpws}⟫", 0, "setup.exe")
== autohotkey | login.ahk
Send, {Quser}{Tab}⟪{Qpwsa}⟫{Enter}
== powershell plain | run.ps1
$password = "⟪{Qpws}⟫"
== powershell secure | run.ps1
$sec = ConvertTo-SecureString '⟪{Qpws}⟫' -AsPlainText -Force
== powershell hash | run.ps1
$params = @{ UserName = '{Quser}'; Password = '⟪{Qpws}⟫' }
== powershell net use | map.ps1
net use Z: \\{Qip}\share /user:{QCo}\{Quser} ⟪{Qpws}⟫
== batch set | run.cmd
set PASSWORD=⟪{Qpwsa}⟫
== emacs lisp | init.el
(setq erc-password "⟪{Qpws}⟫")
== vimrc | .vimrc
let g:jira_password = '⟪{Qpws}⟫'
== german name | Konfig.java
    private final String kennwort = "⟪{Qpws}⟫";
== spanish name | conexion.php
$contrasena = "⟪{Qpws}⟫";
== portuguese name | conexao.py
senha = "⟪{Qpws}⟫"
== french name | connexion.php
$motdepasse = '⟪{Qpws}⟫';
== polish name | polaczenie.cs
string haslo = "⟪{Qpws}⟫";
== chinese comment | db.py
# 数据库密码
pwd = '⟪{Qpws}⟫'
== comment with password | deploy.py
# login with {Quser} / ⟪{Qpws}⟫ on the staging box
== comment old value | settings.py
# PASSWORD = '⟪{Qpws}⟫'
PASSWORD = os.environ['PASSWORD']
== todo | api.js
// TODO remove: password is "⟪{Qpws}⟫"
== pin | Door.java
    private static final String UNLOCK_CODE_PASSWORD = "⟪{Qpws}⟫";
== encryption salt | crypto.py
ENCRYPTION_KEY = "⟪{Qpwm}⟫"
== hmac php | sign.php
$sig = hash_hmac('sha256', $body, '⟪{Qpw}⟫');
== graphql variable | q.json
{"query":"mutation($u:String!,$p:String!){login(user:$u,password:$p){token}}","variables":{"u":"{Quser}","p":"⟪{Qpws}⟫"}}
== test real login | tests/e2e.spec.ts
  await login({ email: '{Qname}@{Qco}.io', password: '⟪{Qpws}⟫' });
== robot framework | login.robot
*** Variables ***
${USER}        {Quser}
${PASSWORD}    ⟪{Qpws}⟫
== gherkin | login.feature
    When I log in as "{Qname}@{Qco}.io" with password "⟪{Qpws}⟫"
== jmeter | plan.jmx
<elementProp name="" elementType="Authorization"><stringProp name="Authorization.username">{Quser}</stringProp><stringProp name="Authorization.password">⟪{Qpws}⟫</stringProp></elementProp>
== soapui | project.xml
<con:username>{Quser}</con:username><con:password>⟪{Qpws}⟫</con:password>
== wsse | req.xml
<wsse:Username>{Quser}</wsse:Username>
<wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">⟪{Qpws}⟫</wsse:Password>
== soap body | req.xml
<soap:Body><Login><UserName>{Quser}</UserName><Password>⟪{Qpws}⟫</Password></Login></soap:Body>
'''

SOURCES = [("code", CODE, 3)]
