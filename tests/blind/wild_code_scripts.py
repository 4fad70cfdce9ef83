"""Passwords and keys in Python, notebooks, JavaScript and TypeScript."""

FAMILY = "code-scripts"

TEXT = r"""
=== python-variable | scripts/sync_@word@.py
import requests

USERNAME = '@user@'
@PW@ = '<<p>>'
BASE = '@url@'

r = requests.get(BASE + '/rest/items', auth=(USERNAME, @PW@), verify=False)
=== python-smtp-login | app/notify.py
    s = smtplib.SMTP('smtp.office365.com', 587)
    s.starttls()
    s.login("@mail@", "<<p>>")
    s.sendmail(me, [you], msg.as_string())
=== python-auth-tuple | tools/export.py
resp = requests.post('@url@/api/v2/login', auth=('@user@', '<<p>>'), timeout=30)
resp.raise_for_status()
=== python-httpbasic | etl/pull.py
session.auth = HTTPBasicAuth('@user@', '<<p>>')
=== python-mysql-connect | db.py
mydb = mysql.connector.connect(
  host="localhost",
  user="@user@",
  passwd="<<p>>",
  database="@db@"
)
=== python-pymysql-positional | report.py
db = pymysql.connect("@host@", "@user@", "<<p>>", "@db@")
cursor = db.cursor()
=== python-psycopg2-dsn | jobs/nightly.py
conn = psycopg2.connect("dbname=@db@ user=@user@ host=@host@ password=<<plain>>")
=== python-psycopg2-kw | jobs/load.py
con = psycopg2.connect(host='@host@', dbname='@db@', user='@user@', password='<<p>>', port=5432)
=== python-pyodbc | src/mssql.py
cnxn = pyodbc.connect('DRIVER={ODBC Driver 17 for SQL Server};SERVER=@host@;DATABASE=@db@;UID=@user@;PWD=<<p>>')
=== python-default-argument | fleet/client.py
def connect(host='@host@', user='@user@', @pw@='<<p>>'):
    client = Client(host)
    client.login(user, @pw@)
    return client
=== python-getenv-default | config.py
class Config:
    DEBUG = os.environ.get('DEBUG', '0') == '1'
    @KEY@ = os.environ.get('@KEY@', '<<key>>')
=== python-getenv-or | settings/base.py
EMAIL_HOST_USER = '@mail@'
EMAIL_HOST_PASSWORD = os.getenv('EMAIL_PASS') or '<<p>>'
=== python-django-databases | mysite/settings.py
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.mysql',
        'NAME': '@db@',
        'USER': '@user@',
        'PASSWORD': '<<p>>',
        'HOST': '@host@',
        'PORT': '3306',
    }
}
=== python-django-secret | mysite/settings.py
# SECURITY WARNING: keep the secret key used in production secret!
SECRET_KEY = 'django-insecure-<<{django}>>'

DEBUG = True
=== python-flask-secret | app/__init__.py
app = Flask(__name__)
app.secret_key = b'<<wordkey>>'
app.config['SQLALCHEMY_TRACK_MODIFICATIONS'] = False
=== python-flask-config | app.py
app.config['@KEY@'] = '<<key>>'
app.config['JWT_ACCESS_TOKEN_EXPIRES'] = timedelta(hours=1)
=== python-flask-mysqldb | app.py
app.config['MYSQL_HOST'] = '@host@'
app.config['MYSQL_USER'] = '@user@'
app.config['MYSQL_PASSWORD'] = '<<p>>'
app.config['MYSQL_DB'] = '@db@'
=== python-jwt-encode | auth/tokens.py
token = jwt.encode({'user': user.id, 'exp': exp}, '<<wordkey>>', algorithm='HS256')
=== python-dict-argument | tests/conftest.py
@pytest.fixture(scope='session')
def api():
    return ApiClient('@url@', **{'username': '@user@', '@pw@': '<<p>>'})
=== python-requests-data | scrapers/portal.py
payload = {'login': '@mail@', '@pw@': '<<p>>', 'remember': 'on'}
s.post('@url@/login', data=payload)
=== python-paramiko | deploy/push.py
ssh = paramiko.SSHClient()
ssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())
ssh.connect('@ip@', 22, '@user@', '<<p>>')
=== python-paramiko-kw | deploy/pull.py
ssh.connect(hostname='@ip@', username='@user@', password='<<p>>', look_for_keys=False)
=== python-pysftp | jobs/upload.py
with pysftp.Connection('@host@', username='@user@', password="<<p>>", cnopts=cnopts) as sftp:
    sftp.put(local)
=== python-ftplib | jobs/ftp.py
ftp = FTP('@host@')
ftp.login('@user@', '<<p>>')
ftp.cwd('/htdocs')
=== python-imaplib | bots/mailbox.py
M = imaplib.IMAP4_SSL('imap.gmail.com')
M.login('@mail@', '<<{l16}>>')
=== python-redis | cache.py
r = redis.Redis(host='@host@', port=6379, db=0, password='<<p>>')
=== python-mqtt | sensors/publish.py
client.username_pw_set("@user@", "<<p>>")
client.connect("@ip@", 1883, 60)
=== python-ldap | auth/ad.py
l = ldap.initialize('ldap://@host@')
l.simple_bind_s('CN=@user@,OU=Service,DC=corp,DC=local', '<<p>>')
=== python-ldap3 | auth/ad3.py
conn = Connection(server, 'CORP\\@user@', '<<p>>', auto_bind=True)
=== python-netmiko | net/backup.py
device = {
    'device_type': 'cisco_ios',
    'ip': '@ip@',
    'username': '@user@',
    'password': '<<p>>',
    'secret': '<<p>>',
}
=== python-cx-oracle | ora.py
connection = cx_Oracle.connect("@user@", "<<p>>", "@host@/XEPDB1")
=== python-influx | metrics.py
client = InfluxDBClient('@host@', 8086, '@user@', '<<p>>', '@db@')
=== python-selenium | tests/e2e/test_login.py
driver.find_element(By.ID, 'user').send_keys('@mail@')
driver.find_element(By.ID, 'password').send_keys('<<p>>')
=== python-compare | legacy/admin.py
    if request.form['password'] == '<<p>>' and request.form['user'] == '@user@':
        session['admin'] = True
=== python-fernet | crypto.py
f = Fernet(b'<<{b64urlpad;32}>>')
data = f.decrypt(blob)
=== python-aes-new | crypto_util.py
key = '<<{a32}>>'
iv = 'This is an IV456'
cipher = AES.new(key.encode(), AES.MODE_CBC, iv.encode())
=== python-create-superuser | manage_seed.py
User.objects.create_superuser('@user@', '@mail@', '<<p>>')
=== python-set-password | accounts/tests/test_views.py
        self.user = User.objects.create_user(username='@user@', password='<<p>>')
        self.client.login(username='@user@', password='<<=>>')
=== python-comment | jobs/erp.py
# login for the test erp: @user@ / <<p>>
ERP_URL = '@url@'
=== python-typed-annotation | core/settings.py
class Settings(BaseSettings):
    database_host: str = "@host@"
    @pw@: str = "<<p>>"
    @key@: SecretStr = SecretStr("<<key>>")
=== python-airflow-connection | dags/conn.py
conn = Connection(conn_id='@db@', conn_type='mysql', host='@host@', login='@user@', password='<<p>>')
=== python-telegram | bot.py
updater = Updater("<<{d9}:AA{b33}>>", use_context=True)
=== python-tweepy | tweets.py
auth = tweepy.OAuthHandler('<<{a25}>>', '<<{a50}>>')
auth.set_access_token('<<{d9}-{a40}>>', '<<{a45}>>')
=== python-fstring-url | db/engine.py
engine = create_engine(f"mysql+pymysql://@user@:<<plain>>@{DB_HOST}/@db@?charset=utf8mb4")
=== notebook-cell | notebooks/explore.ipynb
{
 "cell_type": "code",
 "execution_count": @n@,
 "metadata": {},
 "outputs": [],
 "source": [
  "import snowflake.connector\n",
  "ctx = snowflake.connector.connect(user='@user@', password='<<p>>', account='xy@n@123.eu-west-1')\n",
  "cs = ctx.cursor()"
 ]
}
=== notebook-key | notebooks/gpt.ipynb
   "source": [
    "import os\n",
    "os.environ[\"OPENAI_API_KEY\"] = \"<<sk-proj-{b74}T3BlbkFJ{b74}>>\"\n",
    "os.environ['@KEY@'] = '<<key>>'"
   ]
=== notebook-pyspark | notebooks/spark.ipynb
  "df = spark.read.format(\"jdbc\").option(\"url\", url).option(\"user\", \"@user@\").option(\"password\", \"<<p>>\").load()\n",
=== js-mysql-pool | server/db.js
const pool = mysql.createPool({
  connectionLimit: 10,
  host: '@host@',
  user: '@user@',
  password: '<<p>>',
  database: '@db@'
});
=== js-const | src/config.js
const @pW@ = '<<p>>';
export const API_URL = '@url@';
=== js-module-exports | config/default.js
module.exports = {
  port: 3000,
  @kEy@: '<<key>>',
  db: { user: '@user@', @pW@: '<<p>>' },
};
=== js-env-or | server/index.js
app.use(session({ secret: process.env.SESSION_SECRET || '<<wordkey>>', resave: false, saveUninitialized: true }));
=== js-express-session | app.js
app.use(session({
  secret: '<<wordkey>>',
  resave: false,
  cookie: { maxAge: 60000 }
}));
=== js-jwt-sign | routes/auth.js
const token = jwt.sign({ id: user._id }, '<<wordkey>>', { expiresIn: '7d' });
=== js-jwt-verify | middleware/auth.js
    const decoded = jwt.verify(req.headers['x-access-token'], "<<key>>");
=== js-nodemailer | lib/mailer.js
const transporter = nodemailer.createTransport({
  service: 'gmail',
  auth: {
    user: '@mail@',
    pass: '<<p>>'
  }
});
=== js-nodemailer-oneline | lib/send.js
let t = nodemailer.createTransport({host: "@host@", port: 465, secure: true, auth: {user: "@mail@", pass: "<<p>>"}});
=== js-mongoose | server.js
mongoose.connect('mongodb+srv://@user@:<<plain>>@cluster0.ab1cd.mongodb.net/@db@?retryWrites=true&w=majority', { useNewUrlParser: true });
=== js-sequelize | models/index.js
const sequelize = new Sequelize('@db@', '@user@', '<<p>>', {
  host: '@host@',
  dialect: 'mysql'
});
=== js-knexfile | knexfile.js
  production: {
    client: 'pg',
    connection: { host: '@host@', database: '@db@', user: '@user@', password: '<<p>>' },
  },
=== js-axios-auth | src/erp.js
const { data } = await axios.get(url, { auth: { username: '@user@', password: '<<p>>' } });
=== js-axios-header | src/api.ts
axios.defaults.headers.common['Authorization'] = 'Bearer <<{jwt}>>';
=== js-fetch-apikey-header | src/weather.js
const res = await fetch('@url@/v1/items', {
  headers: { 'Content-Type': 'application/json', 'X-API-Key': '<<key>>' },
});
=== js-ioredis | cache.js
const redis = new Redis({ port: 6379, host: '@host@', username: 'default', password: '<<p>>', db: 0 });
=== js-redis-auth | queue.js
const client = redis.createClient(6379, '@host@');
client.auth('<<p>>', (err) => { if (err) throw err; });
=== js-cookie-parser | app.js
app.use(cookieParser('<<wordkey>>'));
=== js-cryptojs | utils/crypt.js
const bytes = CryptoJS.AES.decrypt(cipherText, '<<wordkey>>');
=== js-createhmac | webhooks/verify.js
const digest = crypto.createHmac('sha256', '<<key>>').update(body).digest('hex');
=== js-cypress-type | cypress/integration/login.spec.js
    cy.get('#username').type('@mail@');
    cy.get('#password').type('<<p>>');
=== js-cypress-login | cypress/support/commands.js
Cypress.Commands.add('login', (email = '@mail@', password = '<<p>>') => {
  cy.request('POST', '/api/login', { email, password });
});
=== js-playwright-fill | e2e/login.spec.ts
  await page.fill('input[name="password"]', '<<p>>');
  await page.click('button[type=submit]');
=== js-puppeteer | scrape.js
  await page.type('#login_password', '<<p>>', { delay: 20 });
=== js-seeder | seeders/users.js
    return queryInterface.bulkInsert('users', [{ email: '@mail@', password: bcrypt.hashSync('<<p>>', 10), role: 'admin' }]);
=== js-supertest | test/auth.test.js
    const res = await request(app).post('/login').send({ email: '@mail@', password: '<<p>>' });
=== js-ssh2 | deploy.js
conn.connect({ host: '@ip@', port: 22, username: '@user@', password: '<<p>>' });
=== js-commented | src/services/auth.js
// const login = { user: '@user@', pwd: '<<p>>' };
const login = await vault.read('login');
=== js-mqtt | iot.js
const client = mqtt.connect('mqtts://@host@:8883', { username: '@user@', password: '<<p>>' });
=== js-firebase-admin | firebase.js
admin.initializeApp({
  credential: admin.credential.cert({
    projectId: '@db@-@n@',
    clientEmail: 'firebase-adminsdk@@db@-@n@.iam.gserviceaccount.com',
    privateKey: '<<{pemline;pkcs8}>>\n',
  }),
});
=== ts-environment | src/environments/environment.prod.ts
export const environment = {
  production: true,
  apiUrl: '@url@',
  @kEy@: '<<key>>',
};
=== ts-typeorm | src/app.module.ts
    TypeOrmModule.forRoot({
      type: 'postgres',
      host: '@host@',
      username: '@user@',
      password: '<<p>>',
      database: '@db@',
      synchronize: false,
    }),
=== ts-nest-jwt | src/auth/constants.ts
export const jwtConstants = {
  secret: '<<wordkey>>',
};
=== ts-private-readonly | src/services/client.service.ts
export class ClientService {
  private readonly @kEy@: string = '<<key>>';
  private readonly @pW@ = "<<p>>";
=== ts-pm2 | ecosystem.config.js
    env_production: {
      NODE_ENV: 'production',
      DB_USER: '@user@',
      @PW@: '<<p>>',
      @KEY@: '<<key>>'
    }
"""
