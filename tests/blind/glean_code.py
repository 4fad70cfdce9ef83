"""Passwords, tokens and keys in Python and JavaScript."""

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
'''
