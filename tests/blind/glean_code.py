"""Passwords, tokens and keys in scripts."""

SCRIPTS = r'''
=== python | app/db.py
import psycopg2

conn = psycopg2.connect(host="‹host›", dbname="‹db›", user="‹user›", password="«w»")
cur = conn.cursor()
--- backend/settings/base.py
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': '‹db›',
        'USER': '‹user›',
        'PASSWORD': '«w»',
        'HOST': '‹host›',
        'PORT': '5432',
    }
}
--- config.py
class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SECRET_KEY = "«wl»"
    MAIL_USERNAME = "‹mail›"
    MAIL_PASSWORD = "«w»"
--- tools/ftp_push.py
from ftplib import FTP
ftp = FTP('‹host›')
ftp.login('‹user›', '«w»')
ftp.cwd('/htdocs')
--- mailer.py
server = smtplib.SMTP('smtp.gmail.com', 587)
server.starttls()
server.login("‹mail›", "«l16»")
--- ssh_run.py
client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
client.connect('‹ip›', username='root', password='«w»')
--- worker/celery.py
app = Celery('tasks', broker='amqp://‹user›:«wu»@‹host›:5672//')
--- cache.py
r = redis.Redis(host='‹host›', port=6379, db=0, password='«w»')
--- etl/load.py
engine = create_engine(URL.create("mysql+pymysql", username="‹user›", password="«w»", host="‹host›", database="‹db›"))
--- mongo.py
client = MongoClient('‹host›', username='‹user›', password='«w»', authSource='admin')
--- auth.py
resp = requests.post("https://‹host›/login", data={"username": "‹login›", "password": "«w»"})
--- basic.py
requests.get('https://‹host›/api/users', auth=('‹user›', '«w»'))
--- basic2.py
auth = HTTPBasicAuth("‹user›", "«w»")
--- ldap_sync.py
l = ldap.initialize("ldap://‹host›")
l.simple_bind_s("cn=‹user›,dc=‹co›,dc=com", "«w»")
--- jwt_utils.py
def make_token(user):
    return jwt.encode({"sub": user.id}, "«wl»", algorithm="HS256")
--- jwt2.py
payload = jwt.decode(token, '«tok»', algorithms=['HS256'])
--- sign.py
SECRET = b"«tok»"
mac = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
--- cryptbox.py
from cryptography.fernet import Fernet
f = Fernet(b'«b64urlpad;32»')
--- aes.py
KEY = b'«a16»'
IV = b'‹a16›'
cipher = AES.new(KEY, AES.MODE_CBC, IV)
--- snmp.py
errorIndication, *_ = next(getCmd(SnmpEngine(), UsmUserData('‹user›', '«w»', '«w»'), transport))
--- netmiko_backup.py
device = {
    "device_type": "cisco_ios",
    "host": "‹ip›",
    "username": "‹user›",
    "password": "«w»",
    "secret": "«w»",
}
--- selenium_login.py
driver.find_element(By.ID, "username").send_keys("‹mail›")
driver.find_element(By.ID, "password").send_keys("«w»")
--- pw_login.py
page.fill("input[name=user]", "‹mail›")
page.fill("input[name=password]", "«w»")
--- defaults.py
def connect(host="‹host›", user="‹user›", passwd="«w»", db="‹db›"):
    return MySQLdb.connect(host, user, passwd, db)
--- env_default.py
DB_PASS = os.environ.get('DB_PASS', '«w»')
--- env_default2.py
password = os.getenv("REDIS_PASSWORD") or "«w»"
--- argp.py
parser.add_argument("--password", default="«w»", help="database password")
--- click_cmd.py
@click.option('--api-key', default='«tok»', show_default=False)
def main(api_key): ...
--- pydantic_conf.py
class Settings(BaseSettings):
    db_host: str = "‹host›"
    db_password: SecretStr = SecretStr("«w»")
    jwt_secret: str = "«tok»"
--- dc.py
@dataclass
class Broker:
    host: str = '‹host›'
    pwd: str = '«w»'
--- multi.py
USER, PASSWORD, HOST = "‹user›", "«w»", "‹host›"
--- creds_dict.py
creds = dict(login='‹login›', passwd='«w»')
--- users.py
USERS = {
    "‹login›": "«w»",
    "‹user›": "«w»",
}
--- check.py
if request.form['password'] != '«w»':
    abort(403)
--- check2.py
def is_admin(pw):
    return pw == "«w»"
--- airflow_conn.py
conn = Connection(conn_id='dwh', conn_type='postgres', host='‹host›', login='‹user›', password='«w»', port=5432)
--- spark.py
df.write.format("jdbc").option("url", "jdbc:postgresql://‹host›/‹db›").option("user", "‹user›").option("password", "«w»").save()
--- hadoop.py
spark._jsc.hadoopConfiguration().set("fs.s3a.secret.key", "«B40»")
--- boto.py
s3 = boto3.client('s3', aws_access_key_id='‹{AKIA{t16}}›', aws_secret_access_key='«B40»')
--- minio.py
mc = Minio("‹host›:9000", access_key="‹a20›", secret_key="«a40»", secure=False)
--- kafka.py
producer = KafkaProducer(bootstrap_servers='‹host›:9092', security_protocol='SASL_SSL', sasl_mechanism='PLAIN',
                         sasl_plain_username='‹user›', sasl_plain_password='«w»')
--- pika.py
credentials = pika.PlainCredentials('‹user›', '«w»')
--- imap.py
M = imaplib.IMAP4_SSL('‹host›')
M.login('‹mail›', '«w»')
--- telnet.py
tn.read_until(b"Password: ")
tn.write(b"«w»\n")
--- pexpect_x.py
child.expect('password:')
child.sendline('«w»')
--- vnc.py
client = vncapi.connect('‹ip›::5900', password='«w»')
--- smb.py
conn = SMBConnection('‹user›', '«w»', 'client', '‹host›', use_ntlm_v2=True)
--- oracle.py
connection = cx_Oracle.connect("‹user›", "«ws»", "‹host›:1521/ORCL")
--- odbc.py
cnxn = pyodbc.connect('DRIVER={ODBC Driver 17 for SQL Server};SERVER=‹host›;DATABASE=‹db›;UID=‹user›;PWD=«ws»')
--- snow.py
ctx = snowflake.connector.connect(user='‹user›', password='«w»', account='xy12345.eu-central-1')
--- flask_login.py
app.secret_key = '«w»'
--- flask2.py
app.config["JWT_SECRET_KEY"] = "«wl»"  # change me later
--- basic_header.py
headers = {"Authorization": "Basic «b64of;[user]:[w]»"}
--- token_header.py
HEADERS = {'X-Auth-Token': '«tok»', 'Accept': 'application/json'}
--- cookie.py
cookies = {'sessionid': '«n32»', 'csrftoken': '‹a32›'}
--- fstring.py
url = f"https://‹user›:«wu»@{host}/repo.git"
--- concat.py
dsn = "postgresql://‹user›:" + "«w»" + "@" + HOST + "/‹db›"
--- percent.py
uri = "mongodb://%s:%s@‹host›/‹db›" % ("‹user›", "«wu»")
--- heredoc.py
CONFIG = """
[database]
host = ‹host›
user = ‹user›
password = «w»
"""
=== javascript | server/db.js
const pool = mysql.createPool({
  host: '‹host›',
  user: '‹user›',
  password: '«wj»',
  database: '‹db›',
  connectionLimit: 10,
});
--- knexfile.js
module.exports = {
  production: {
    client: 'pg',
    connection: { host: '‹host›', user: '‹user›', password: '«wj»', database: '‹db›' },
  },
};
--- models/index.js
const sequelize = new Sequelize('‹db›', '‹user›', '«wj»', { host: '‹host›', dialect: 'mysql' });
--- ormconfig.json
{
  "type": "postgres",
  "host": "‹host›",
  "username": "‹user›",
  "password": "«wj»",
  "synchronize": false
}
--- app.js
app.use(session({ secret: '«wj»', resave: false, saveUninitialized: true }));
--- auth.js
const token = jwt.sign({ id: user._id }, '«wj»', { expiresIn: '7d' });
--- middleware/auth.js
jwt.verify(req.headers.token, "«wl»", (err, decoded) => {
  if (err) return res.sendStatus(401);
  next();
});
--- passport.js
passport.use(new GoogleStrategy({
  clientID: '‹{{d12}-{n32}.apps.googleusercontent.com}›',
  clientSecret: '«{GOCSPX-{b28}}»',
  callbackURL: '/auth/google/callback',
}, verify));
--- mail.js
const transporter = nodemailer.createTransport({
  host: '‹host›',
  port: 465,
  secure: true,
  auth: { user: '‹mail›', pass: '«wj»' },
});
--- redis.js
const client = redis.createClient({ url: 'redis://:«wu»@‹host›:6379' });
--- crypto.ts
const cipher = crypto.createCipheriv('aes-256-cbc', Buffer.from('«h64»', 'hex'), iv);
--- crypto2.js
const bytes = CryptoJS.AES.decrypt(ciphertext, '«wj»');
--- mqtt.ts
const client = mqtt.connect('mqtt://‹host›', { username: '‹user›', password: '«wj»' });
--- login.spec.ts
await page.getByLabel('Email').fill('‹mail›');
await page.getByLabel('Password').fill('«wj»');
--- cypress/e2e/login.cy.js
cy.get('#user').type('‹login›');
cy.get('#password').type('«wj»{enter}');
--- cypress.env.json
{ "baseUrl": "https://staging.‹co›.com", "username": "‹mail›", "password": "«wj»" }
--- env.ts
export const environment = {
  production: true,
  apiUrl: 'https://api.‹co›.com',
  clientSecret: '«tok»',
};
--- defaults.ts
const adminPassword = process.env.ADMIN_PASSWORD || '«wj»';
--- axios-basic.js
axios.get(url, { auth: { username: '‹user›', password: '«wj»' } });
--- fetch-login.js
fetch('/api/login', {
  method: 'POST',
  body: JSON.stringify({ email: '‹mail›', password: '«wj»' }),
});
--- users.js
const users = [
  { id: 1, name: '‹login›', password: '«wj»', role: 'admin' },
  { id: 2, name: '‹user›', password: '«wj»', role: 'user' },
];
--- cmp.js
if (prompt('Password?') === '«wj»') { showAdmin(); }
--- ftp-deploy.js
ftpDeploy.deploy({ user: '‹user›', password: '«wj»', host: '‹host›', port: 21, localRoot: __dirname + '/dist' });
--- Gruntfile.js
sftp: {
  options: { host: '‹host›', username: '‹user›', password: '«wj»' },
},
--- hardhat.config.js
module.exports = {
  networks: {
    sepolia: { url: 'https://sepolia.infura.io/v3/‹h32›', accounts: ['«{0x{h64}}»'] },
  },
};
--- truffle-config.js
const mnemonic = "«mnemonic;12»";
const provider = new HDWalletProvider(mnemonic, 'http://127.0.0.1:8545');
--- wallet.ts
const wallet = new ethers.Wallet('«{0x{h64}}»', provider);
--- discord.js
client.login('«discord»');
--- ldap.ts
ldapClient.bind('cn=admin,dc=‹co›,dc=com', '«wj»', cb);
--- ssh2.js
conn.connect({ host: '‹ip›', port: 22, username: 'root', password: '«wj»' });
--- puppeteer.js
await page.authenticate({ username: '‹user›', password: '«wj»' });
--- webhook-sig.ts
const secret = '«tok»';
const sig = crypto.createHmac('sha256', secret).update(raw).digest('hex');
--- keycloak.ts
kcAdminClient.auth({ username: 'admin', password: '«wj»', grantType: 'password', clientId: 'admin-cli' });
--- tiny.js
const pwd = "«wj»", usr = "‹user›";
--- minified.js
!function(){var a={host:"‹host›",user:"‹user›",pass:"«ws»"},b=require("mysql").createConnection(a);b.connect()}();
--- vue.config.js
process.env.VUE_APP_API_SECRET = '«tok»'
--- socket.ts
const socket = io('wss://‹host›', { auth: { token: '«a40»' } });
=== php | wp-config.php
<?php
define( 'DB_NAME', '‹db›' );
define( 'DB_USER', '‹user›' );
define( 'DB_PASSWORD', '«w»' );
define( 'DB_HOST', 'localhost' );
--- wp-salts.php
define('AUTH_KEY',         '«p64»');
define('SECURE_AUTH_KEY',  '«p64»');
--- connect.php
<?php
$conn = mysqli_connect("localhost", "‹user›", "«ws»", "‹db›");
--- pdo.php
<?php
$pdo = new PDO('mysql:host=‹host›;dbname=‹db›', '‹user›', '«w»');
--- config/database.php
'mysql' => [
    'driver' => 'mysql',
    'host' => env('DB_HOST', '127.0.0.1'),
    'username' => env('DB_USERNAME', '‹user›'),
    'password' => env('DB_PASSWORD', '«w»'),
],
--- application/config/database.php
$db['default'] = array(
	'hostname' => 'localhost',
	'username' => '‹user›',
	'password' => '«w»',
	'database' => '‹db›',
);
--- configuration.php
class JConfig {
	public $user = '‹user›';
	public $password = '«w»';
	public $db = '‹db›';
	public $secret = '«a16»';
}
--- sites/default/settings.php
$databases['default']['default'] = array(
  'database' => '‹db›',
  'username' => '‹user›',
  'password' => '«w»',
  'driver' => 'mysql',
);
$settings['hash_salt'] = '«b74»';
--- app/etc/env.php
    'crypt' => [
        'key' => '«h32»'
    ],
    'db' => ['connection' => ['default' => ['host' => 'localhost', 'username' => '‹user›', 'password' => '«w»']]],
--- mail.php
$mail->Host = '‹host›';
$mail->Username = '‹mail›';
$mail->Password = '«w»';
--- login.php
if ($_POST['user'] == 'admin' && $_POST['pass'] == '«w»') {
    $_SESSION['ok'] = true;
}
--- api.php
$apiKey = '«tok»';
--- oc-config.php
define('DB_PASSWORD', '«w»');
define('DB_PREFIX', 'oc_');
--- parameters.php
$container->setParameter('database_password', '«w»');
--- ftp.php
ftp_login($conn_id, '‹user›', '«w»');
--- enc.php
$plain = openssl_decrypt($data, 'AES-256-CBC', '«a32»', 0, $iv);
--- config.inc.php
$cfg['blowfish_secret'] = '«a32»';
$cfg['Servers'][$i]['user'] = 'root';
$cfg['Servers'][$i]['password'] = '«w»';
--- redis.php
$redis->auth('«w»');
--- curlopt.php
curl_setopt($ch, CURLOPT_USERPWD, "‹user›:«ws»");
--- ldap.php
$bind = ldap_bind($ds, "uid=‹user›,ou=people,dc=‹co›,dc=org", "«w»");
--- LocalSettings.php
$wgDBuser = "‹user›";
$wgDBpassword = "«ws»";
$wgSecretKey = "«h64»";
--- settings.inc.php
define('_DB_PASSWD_', '«w»');
define('_COOKIE_KEY_', '«a56»');
--- pg.php
$dbconn = pg_connect("host=‹host› dbname=‹db› user=‹user› password=«ws»");
=== ruby | config/database.yml
production:
  adapter: postgresql
  host: ‹host›
  username: ‹user›
  password: «ws»
--- db.rb
DB = Sequel.connect(adapter: 'postgres', host: '‹host›', user: '‹user›', password: '«w»', database: '‹db›')
--- config/initializers/devise.rb
Devise.setup do |config|
  config.secret_key = '«h128»'
  config.pepper = '«h128»'
end
--- config/initializers/secret_token.rb
Rails.application.config.secret_token = '«h128»'
--- config/environments/production.rb
config.action_mailer.smtp_settings = {
  address: '‹host›', port: 587,
  user_name: '‹mail›',
  password: '«w»',
  authentication: :plain
}
--- db/seeds.rb
User.create!(email: '‹mail›', password: '«w»', password_confirmation: '«=»', admin: true)
--- basic_auth.rb
http_basic_authenticate_with name: '‹user›', password: '«w»', except: :index
--- rack.rb
use Rack::Auth::Basic do |username, password|
  username == '‹user›' && password == '«w»'
end
--- Capfile
set :password, '«w»'
set :scm_passphrase, "«w»"
--- ssh.rb
Net::SSH.start('‹host›', '‹user›', :password => "«w»") do |ssh|
  ssh.exec!('uptime')
end
--- sidekiq.rb
Sidekiq.configure_server { |c| c.redis = { url: 'redis://‹host›:6379/0', password: '«w»' } }
--- spec/features/login_spec.rb
fill_in 'Email', with: '‹mail›'
fill_in 'Password', with: '«w»'
--- omniauth.rb
provider :github, 'Iv1.‹h16›', '«h40»', scope: 'user'
=== perl | backup.pl
my $dbh = DBI->connect("DBI:mysql:‹db›;host=‹host›", "‹user›", "«ws»") or die;
--- conf.pl
our $db_pass = '«w»';
our $db_user = '‹user›';
--- hash.pl
my %opt = (User => '‹user›', Password => '«w»', Port => 21);
=== other scripts | init.lua
local ok, err = red:auth("«w»")
--- wifi.lua
wifi.sta.config({ssid="‹city›-guest", pwd="«w»"})
--- analysis.R
con <- dbConnect(RPostgres::Postgres(), host = "‹host›", user = "‹user›", password = "«w»")
--- etl.jl
conn = LibPQ.Connection("host=‹host› user=‹user› password=«ws» dbname=‹db›")
--- model.m
conn = database('‹db›','‹user›','«w»','Vendor','MySQL','Server','‹host›');
--- script.tcl
set password "«w»"
spawn ssh root@‹ip›
expect "assword:"
send "«=»\r"
--- login.exp
spawn telnet ‹ip›
expect "Password:" { send "«ws»\r" }
--- map.coffee
mongoose.connect 'mongodb://‹user›:«wu»@‹host›/‹db›'
--- build.groovy
sql = Sql.newInstance('jdbc:mysql://‹host›/‹db›', '‹user›', '«w»', 'com.mysql.jdbc.Driver')
--- user.nix
services.‹word› = { enable = true; settings.admin.password = "«w»"; };
--- wireless.nix
networking.wireless.networks."‹city›-5G".psk = "«w»";
--- macro.vbs
objConn.Open "Provider=SQLOLEDB;Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«ws»;"
--- map.ahk
Send, ‹login›{Tab}«ws»{Enter}
--- deploy.ps1
$password = ConvertTo-SecureString "«ws»" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential ("‹user›", $password)
--- ad.ps1
New-ADUser -Name "‹name›" -AccountPassword (ConvertTo-SecureString '«w»' -AsPlainText -Force) -Enabled $true
--- sql.ps1
Invoke-Sqlcmd -ServerInstance ‹host› -Username sa -Password '«w»' -Query "select 1"
--- cred.ps1
$cred = [Net.NetworkCredential]::new('‹user›', '«w»')
--- vars.ps1
[string]$DbPassword = "«ws»"
--- param.ps1
param(
  [string]$User = "‹user›",
  [string]$Pass = "«ws»"
)
'''
