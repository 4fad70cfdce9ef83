"""Passwords and secrets in scripts, mostly under sixteen characters."""

SCRIPTS = r'''
=== py-connect-kw | app/db.py
import psycopg2

conn = psycopg2.connect(host="‹host›", dbname="‹db›", user="‹user›", password="«gp»")
=== py-mysql-positional | tools/export.py
import MySQLdb

db = MySQLdb.connect("‹host›", "‹user›", "«gp»", "‹db›", charset="utf8mb4")
cur = db.cursor()
=== py-paramiko | deploy.py
ssh = paramiko.SSHClient()
ssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())
ssh.connect("‹ip›", username="‹user›", password="«gp»", timeout=15)
=== py-smtp-login | mailer.py
with smtplib.SMTP("smtp.‹co›.com", 587) as s:
    s.starttls()
    s.login("‹mail›", "«gp»")
    s.send_message(msg)
=== py-auth-tuple | client.py
resp = requests.post(url, json=payload, auth=("‹user›", "«gp»"), verify=False)
=== py-httpbasic | sync.py
from requests.auth import HTTPBasicAuth
session.auth = HTTPBasicAuth('‹user›', '«gp»')
=== py-dict-config | settings.py
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "‹db›",
        "USER": "‹user›",
        "PASSWORD": "«gp»",
        "HOST": "‹host›",
        "PORT": "5432",
        "CONN_MAX_AGE": 60,
    },
    "replica": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "‹db›",
        "USER": "‹user›_ro",
        "PASSWORD": "«gp»",
        "HOST": "‹host›",
    },
}
=== py-compare | auth.py
def check(user, pwd):
    if user == "admin" and pwd == "«gp»":
        return True
    return False
=== py-parametrize | tests/test_login.py
import pytest


@pytest.mark.parametrize(
    "username, password, expected",
    [
        ("‹mail›", "«gp»", 200),
        ("", "", 400),
        ("‹login›", "", 401),
    ],
)
def test_login(client, username, password, expected):
    resp = client.post("/login", json={"username": username, "password": password})
    assert resp.status_code == expected
=== py-unittest | tests/test_api.py
class ApiTest(TestCase):
    USERNAME = "‹login›"
    PASSWORD = "«gp»"

    def setUp(self):
        self.user = User.objects.create_user(self.USERNAME, password=self.PASSWORD)
        self.client.login(username=self.USERNAME, password=self.PASSWORD)
=== py-create-superuser | scripts/bootstrap.py
User.objects.create_superuser("‹user›", "‹mail›", "«gp»")
=== py-getenv-default | worker.py
RABBIT_PASS = os.environ.get("RABBIT_PASS", "«gp»")
=== py-argparse-default | cli.py
parser.add_argument("--db-password", default="«gp»", help="password of the database")
=== py-fstring-url | db.py
engine = create_engine(f"mysql+pymysql://{user}:«gpu»@{host}/‹db›?charset=utf8mb4")
=== py-telnet | router.py
tn.read_until(b"Password: ")
tn.write(b"«gp»\n")
=== py-pexpect | ssh_run.py
child = pexpect.spawn("ssh ‹user›@‹ip›")
child.expect("assword:")
child.sendline("«gp»")
=== py-selenium | e2e/login.py
driver.find_element(By.NAME, "email").send_keys("‹mail›")
driver.find_element(By.ID, "password").send_keys("«gp»")
driver.find_element(By.CSS_SELECTOR, "button[type=submit]").click()
=== py-list-of-dicts | fixtures/users.py
USERS = [
    {"login": "‹login›", "pass": "«gp»", "role": "admin"},
    {"login": "guest", "pass": "", "role": "guest"},
]
=== py-zip-password | backup.py
pyminizip.compress_multiple(files, [], "backup.zip", "«gp»", 5)
=== py-ldap-bind | ldap_sync.py
l = ldap.initialize("ldaps://ldap.‹co›.com")
l.simple_bind_s("cn=‹user›,ou=services,dc=‹co›,dc=com", "«gp»")
=== py-german | konfig.py
benutzer = "‹user›"
kennwort = "«gp»"
rechner = "‹host›"
=== py-dataclass | conf.py
@dataclass
class Ftp:
    host: str = "ftp.‹co›.com"
    user: str = "‹user›"
    passwd: str = "«gp»"
    passive: bool = True
=== py-encode | crypt.py
cipher = AES.new(b"«a16»", AES.MODE_ECB)
=== py-fernet | vault.py
FERNET = Fernet(b"«b64urlpad;32»")
=== py-jwt-encode | tokens.py
token = jwt.encode({"sub": user.id, "exp": exp}, "«a32»", algorithm="HS256")
=== py-hmac | sign.py
sig = hmac.new(b"«h40»", body, hashlib.sha256).hexdigest()
=== py-flask | app.py
app = Flask(__name__)
app.secret_key = "«gpl»"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
=== py-flask-config | create_app.py
app.config.update(
    SECRET_KEY="«h48»",
    MAIL_SERVER="smtp.‹co›.com",
    MAIL_USERNAME="‹mail›",
    MAIL_PASSWORD="«gp»",
)
=== py-mongo | store.py
client = MongoClient("‹host›", 27017, username="‹user›", password="«gp»", authSource="admin")
=== py-redis | cache.py
r = redis.Redis(host="‹host›", port=6379, db=0, password="«gps»")
=== py-praw | bot.py
reddit = praw.Reddit(
    client_id="‹b14›",
    client_secret="«b27»",
    user_agent="‹thing›bot/0.1 by ‹login›",
    username="‹thing›_bot",
    password="«gp»",
)
=== py-telethon | userbot.py
api_id = ‹d8›
api_hash = "«h32»"
client = TelegramClient("anon", api_id, api_hash)
=== py-discord-run | bot.py
@bot.event
async def on_ready():
    print(f"logged in as {bot.user}")


bot.run("«discord»")
=== py-s3 | upload.py
s3 = boto3.client(
    "s3",
    endpoint_url="https://minio.‹co›.com",
    aws_access_key_id="‹u20›",
    aws_secret_access_key="«a40»",
)
=== py-comment-password | script.py
# login to the box: ‹user› / «gp»
HOST = "‹ip›"
=== py-triple-config | gen.py
CONFIG = """
[client]
user = ‹user›
password = «gp»
host = ‹host›
"""
=== py-router-dict | netmiko_backup.py
from netmiko import ConnectHandler

switch = {
    "device_type": "cisco_ios",
    "ip": "‹ip›",
    "username": "‹user›",
    "password": "«gp»",
    "secret": "«gp»",
}
with ConnectHandler(**switch) as conn:
    conn.enable()
    print(conn.send_command("show running-config"))
'''
