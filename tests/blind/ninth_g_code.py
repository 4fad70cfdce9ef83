"""Values written into the code of programming languages: scripting and web."""

BLOCKS = r'''
### code
=== python-const | ⟦settings_local.py|bot/main.py|scripts/export.py⟧
import requests

⟦API_KEY|ADMIN_PASSWORD|SECRET_TOKEN⟧ = "⟪⟦h32|pw|inn⟧⟫"
BASE = "https://@host@/api"
=== python-typed | core/config.py
class Settings(BaseSettings):
    host: str = "@host@"
    ⟦secret_key|smtp_password|api_token⟧: str = "⟪⟦h64|pw|b64url;32⟧⟫"
    debug: bool = False
=== python-kwarg | ⟦tasks.py|fabfile.py|crawl.py⟧
⟦client.connect('@host@', username='@user@', password='⟪pw⟫')|env.password = '⟪pw⟫'|s.login("@user@", "⟪pw⟫")⟧
=== python-dict | creds.py
ACCOUNTS = {
    "@user@": {"pw": "⟪pw⟫", "role": "admin"},
    "viewer": {"pw": "⟪pw⟫", "role": "read"},
}
=== python-getenv-default | app/conf.py
PASSWORD = os.getenv("⟦SMTP_PASSWORD|DB_PASS⟧", "⟪pw⟫")
TOKEN = os.environ.get('SYNC_TOKEN', '⟪h40⟫')
=== python-auth-tuple | poll.py
resp = requests.⟦get|post⟧(url, auth=("@user@", "⟪pw⟫"), verify=False)
=== python-header | sync.py
HEADERS = {"⟦X-Api-Key|Authorization|X-Auth-Token⟧": "⟦⟪a32⟫|Bearer ⟪b64url;32⟫|Token ⟪h40⟫⟧", "Accept": "application/json"}
=== python-jwt | auth.py
token = jwt.encode({"uid": uid, "exp": exp}, "⟪⟦pw|inn⟧⟫", algorithm="HS256")
=== python-hmac | sign.py
sig = hmac.new(b"⟪⟦a32|h40⟧⟫", msg=body, digestmod=hashlib.sha256).hexdigest()
=== python-aes | crypt.py
cipher = AES.new(⟦b'⟪a16⟫'|bytes.fromhex("⟪h64⟫")⟧, AES.MODE_CBC, iv)
=== python-fernet | vault.py
f = Fernet(b'⟪b64urlpad;32⟫')
=== python-if | login.py
def check(user, pw):
    if user == "admin" and pw == "⟪pw⟫":
        return True
    return False
=== python-paramiko | deploy.py
transport.connect(None, "@user@", "⟪pw⟫")
=== python-pexpect | run.py
child.expect('[Pp]assword:')
child.sendline('⟪pw⟫')
=== python-smtplib | mail.py
server = smtplib.SMTP("@host@", 587)
server.starttls()
server.login("@user@@fernbank.org", "⟪pw⟫")
=== python-docstring | client.py
class Client:
    """Talks to the box.

    >>> c = Client('@host@', 'admin', password='⟪pw⟫')
    """
=== js-const | ⟦config.js|src/config.ts|server/index.mjs⟧
⟦const JWT_SECRET = |export const apiKey: string = |let adminPassword = ⟧⟦'|"|`⟧⟪⟦inn|h32|pw⟧⟫⟦'|"|`⟧;
=== js-object | ⟦config/default.js|app/settings.js|next.config.js⟧
module.exports = {
  port: @port@,
  ⟦session: { secret: '⟪phrase⟫' },|auth: { user: '@user@', pass: '⟪pw⟫' },|env: { ADMIN_SECRET: '⟪h64⟫' },⟧
};
=== js-express-session | app.js
app.use(session({
  secret: '⟪⟦pw|a32⟧⟫',
  resave: false,
  saveUninitialized: true,
}));
=== js-cookie-parser | server.js
app.use(cookieParser('⟪⟦pwa|h40⟧⟫'));
=== js-jwt | ⟦middleware/auth.js|routes/user.js⟧
⟦const decoded = jwt.verify(token, '⟪pw⟫');|const t = jwt.sign({ id: user._id }, "⟪inn⟫", { expiresIn: '7d' });⟧
=== js-nodemailer | mailer.js
const transporter = nodemailer.createTransport({
  host: '@host@',
  auth: {
    user: '@user@@fernbank.org',
    pass: '⟪pw⟫'
  }
});
=== js-fallback | ⟦src/env.ts|keys.js⟧
⟦export const SECRET = process.env.SECRET \|\| '⟪h48⟫';|const pass = process.env.DB_PASS ?? "⟪pw⟫";⟧
=== js-axios | ⟦api.js|src/http.ts⟧
axios.defaults.headers.common['⟦Authorization|x-api-key⟧'] = '⟦Bearer ⟪b64url;40⟫|⟪uuid⟫⟧';
=== js-fetch | public/app.js
fetch('https://@host@/v2/items', {
  headers: { 'X-API-KEY': '⟪a40⟫' }
}).then(r => r.json());
=== js-firebase-like | src/environments/environment.prod.ts
export const environment = {
  production: true,
  apiUrl: 'https://@host@',
  clientSecret: '⟪b40⟫',
};
=== js-crypto | enc.js
const cipher = crypto.createCipheriv('aes-256-cbc', ⟦Buffer.from('⟪h64⟫', 'hex')|'⟪a32⟫'⟧, iv);
=== js-cryptojs | store.js
CryptoJS.AES.encrypt(JSON.stringify(o), "⟪pw⟫").toString()
=== js-puppeteer | e2e/login.spec.⟦js|ts⟧
⟦await page.type('#user', '@user@');
await page.type('#password', '⟪pw⟫');|cy.get('input[name=password]').type('⟪pw⟫{enter}')|await page.fill('[data-test=password]', '⟪pw⟫');⟧
=== js-jquery-ajax | js/main.js
$.ajax({ url: '/api', beforeSend: function (x) { x.setRequestHeader('Authorization', 'Basic ⟪b64>admin:⟨pws⟩⟫'); } });
=== vue-data | Login.vue
<script>
export default {
  data() { return { username: 'admin', password: '⟪pw⟫' } },
}
</script>
=== react-native | App.js
const CLIENT_SECRET = "⟪a40⟫"; // FIXME move to backend
=== html-hidden | ⟦form.html|pay.php⟧
<input type="hidden" name="⟦merchant_key|secret⟧" value="⟪⟦h32|a16⟧⟫">
=== html-password-value | admin.html
<input type="password" id="pw" value="⟪pw⟫">
=== html-comment | index.html
<!-- TODO remove: admin login is admin / ⟪pw⟫ -->
=== php-define | ⟦inc/config.php|define.php|settings.inc⟧
⟦define('SMTP_PASS', '⟪pw⟫');|define("SECRET_SALT", "⟪p40⟫");|define('API_TOKEN','⟪h32⟫');⟧
=== php-var | ⟦config.php|send.php|lib/ftp.php⟧
⟦$dbpass = '⟪pw⟫';|$mail->Password   = '⟪pw⟫';|$ftp_user_pass = "⟪pw⟫";⟧
=== php-array | ⟦config/mail.php|app/settings.php⟧
⟦return ['username' => '@user@', 'password' => '⟪pw⟫', 'port' => 587];|$conf = array("secret" => "⟪a32⟫", "ttl" => 3600);⟧
=== php-env-default | config/services.php
'password' => env('MAIL_PASSWORD', '⟪pw⟫'),
'secret' => env('SYNC_SECRET', '⟪a40⟫'),
=== php-compare | admin/login.php
if ($_POST['user'] == 'admin' && $_POST['pass'] == '⟪pw⟫') {
    $_SESSION['ok'] = 1;
}
=== php-ftp-login | up.php
ftp_login($c, '@user@', '⟪pw⟫');
=== php-curl | pay.php
curl_setopt($ch, CURLOPT_USERPWD, "@user@:⟪pws⟫");
=== php-openssl | enc.php
$plain = openssl_decrypt($data, 'AES-256-CBC', '⟪a32⟫', 0, $iv);
=== php-class-const | src/Client.php
class Client {
    private const SECRET = '⟪h40⟫';
    protected $password = '⟪pw⟫';
}
=== ruby-const | ⟦bot.rb|Rakefile|config/initializers/api.rb⟧
⟦PASSWORD = '⟪pw⟫'.freeze|@token = "⟪h40⟫"|ENV['SMTP_PASSWORD'] \|\|= '⟪pw⟫'⟧
=== ruby-hash | ⟦lib/client.rb|spec/support/auth.rb⟧
⟦Net::SSH.start('@host@', '@user@', password: '⟪pw⟫') do \|ssh\||  let(:credentials) { { :login => '@user@', :password => '⟪pw⟫' } }⟧
=== ruby-actionmailer | config/environments/production.rb
  config.action_mailer.smtp_settings = {
    address: '@host@',
    user_name: '@user@',
    password: '⟪pw⟫',
    authentication: :plain
  }
=== ruby-basic-auth | app/controllers/admin_controller.rb
  http_basic_authenticate_with name: "admin", password: "⟪pw⟫", except: :index
=== ruby-seeds | db/seeds.rb
User.create!(email: 'agnes@fernbank.org', password: '⟪pw⟫', password_confirmation: '⟪~pw⟫', admin: true)
=== perl-var | ⟦cgi/mail.cgi|bin/sync.pl⟧
⟦my $password = '⟪pw⟫';|our %cfg = ( user => '@user@', passwd => '⟪pw⟫' );⟧
=== lua | ⟦config.lua|init.lua|nodemcu/wifi.lua⟧
⟦return { password = "⟪pw⟫", port = @port@ }|local SECRET = '⟪h32⟫'|station_cfg={ssid="Fernbank", pwd="⟪pw⟫"}⟧
=== shell-var | ⟦backup.sh|.profile|deploy/vars.sh⟧
⟦PASS='⟪pw⟫'|export API_TOKEN=⟪a32⟫|DB_PASSWORD="⟪pw⟫"  # rotated 2023⟧
=== shell-default | entrypoint.sh
: "${ADMIN_PASSWORD:=⟪pws⟫}"
PGPASSWORD="${PGPASSWORD:-⟪pws⟫}"
=== fish-csh | ⟦config.fish|.cshrc⟧
⟦set -x SYNC_TOKEN ⟪a32⟫|setenv ORACLE_PASSWD ⟪pws⟫⟧
=== batch | ⟦backup.bat|setenv.cmd⟧
@echo off
set ⟦DBPASS|"FTP_PASSWORD⟧=⟪pws⟫⟦|"⟧
=== powershell | ⟦deploy.ps1|New-User.ps1|Config.psd1⟧
⟦$Password = ConvertTo-SecureString "⟪pw⟫" -AsPlainText -Force|$cred = New-Object System.Net.NetworkCredential("@user@", "⟪pw⟫")|@{ User = '@user@'; Password = '⟪pw⟫' }⟧
=== powershell-env | build.ps1
$env:SIGN_PASSWORD = '⟪pw⟫'
[Environment]::SetEnvironmentVariable("SYNC_KEY", "⟪a40⟫", "Machine")
=== vbs | ⟦login.vbs|map.vbs⟧
⟦strPassword = "⟪pw⟫"|net.MapNetworkDrive "Z:", "\\@host@\data", False, "CORP\@user@", "⟪pw⟫"⟧
=== vba | ⟦Module1.bas|Mappe.vba⟧
⟦Const DB_PWD As String = "⟪pw⟫"|ActiveSheet.Unprotect Password:="⟪pw⟫"|wb.Protect "⟪pw⟫", True⟧
=== applescript | up.applescript
do shell script "rsync -a x y" user name "@user@" password "⟪pw⟫" with administrator privileges
=== autoit | install.au3
Local $sPass = "⟪pw⟫"
RunAs("@user@", "CORP", $sPass, 0, "setup.exe")
=== r-var | analysis.R
Sys.setenv(DB_PW = "⟪pw⟫")
api_key <- "⟪h32⟫"
=== tcl-expect | ⟦login.exp|backup.tcl⟧
spawn ssh @user@@@host@
expect "assword:"
send "⟪pw⟫\r"
=== groovy | ⟦Jenkinsfile|vars/deploy.groovy⟧
⟦    environment {
        NEXUS_PASS = '⟪pw⟫'
    }|def token = "⟪h40⟫"⟧
=== coffee | bot.coffee
module.exports =
  password: '⟪pw⟫'
=== dart | ⟦lib/secrets.dart|lib/api.dart⟧
⟦const String kApiSecret = '⟪a40⟫';|final headers = {'x-api-key': '⟪h32⟫'};⟧
=== elixir | ⟦config/dev.exs|lib/client.ex⟧
⟦config :app, :admin, password: "⟪pw⟫"|  @api_secret "⟪h40⟫"⟧
=== erlang | ⟦sys.config|src/app.erl⟧
⟦[{app, [{db_password, "⟪pw⟫"}, {cookie, '⟪u20⟫'}]}].|-define(SECRET, <<"⟪h32⟫">>).⟧
=== clojure | ⟦profiles.clj|src/core.clj⟧
⟦{:dev {:env {:db-password "⟪pw⟫"}}}|(def secret-key "⟪a32⟫")⟧
=== lisp-emacs | .emacs
(setq smtpmail-auth-credentials '(("@host@" 587 "@user@" "⟪pw⟫")))
(setq erc-password "⟪pw⟫")
=== awk-sed | merge.awk
BEGIN { token = "⟪h32⟫" }
=== vim | .vimrc
let g:gist_token = '⟪h40⟫'
'''
