"""Python, JavaScript and PHP with passwords and keys inside; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== python smtplib | reports/mailer.py
"""+'"""Sends the weekly figures."""'+r"""
import smtplib
from email.message import EmailMessage

HOST = "smtp.{xco}.com"
SENDER = "{xmail}"


def send(subject, body, to):
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, SENDER, to
    message.set_content(body)
    with smtplib.SMTP(HOST, 587) as server:
        server.starttls()
        server.login(SENDER, "⟦{hp}⟧")
        server.send_message(message)
=== python paramiko | ops/collect.py
import paramiko

HOSTS = ["{xip}", "{xip}"]


def collect(host):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host, username="{xuser}", password="⟦{hp}⟧", timeout=10)
    _, out, _ = client.exec_command("df -h /")
    return out.read().decode()
=== python pymysql | etl/extract.py
import pymysql

connection = pymysql.connect(
    host="{xhost}",
    user="{xuser}",
    passwd="⟦{hp}⟧",
    db="{xdb}",
    charset="utf8mb4",
    cursorclass=pymysql.cursors.DictCursor,
)
=== python positional | old/load.py
import MySQLdb
db = MySQLdb.connect("{xip}", "{xuser}", "⟦{hp}⟧", "{xdb}")
=== python requests auth | scripts/pull.py
r = requests.get("https://{xhost}/export.csv", auth=("{xuser}", "⟦{hp}⟧"), timeout=60)
=== python HTTPBasicAuth | nexus.py
session.auth = HTTPBasicAuth('{xuser}', '⟦{hp}⟧')
=== python psycopg kwargs | jobs/clean.py
import psycopg

DRY_RUN = False
COMMIT = "{h40}"


def main():
    with psycopg.connect(host="{xhost}", dbname="{xdb}", user="{xuser}", password="⟦{hp}⟧") as conn:
        conn.execute("DELETE FROM sessions WHERE expires < now()")
        print("cleaned at", COMMIT[:8])
=== python ldap3 | sso/bind.py
conn = Connection(server, 'cn={xuser},dc={xco},dc=com', '⟦{hp}⟧', auto_bind=True)
=== python jwt encode | auth/tokens.py
import datetime
import jwt

ALGORITHM = "HS256"
ISSUER = "https://{xhost}/"


def issue(user_id):
    claims = {
        "sub": str(user_id),
        "iss": ISSUER,
        "exp": datetime.datetime.utcnow() + datetime.timedelta(minutes=15),
    }
    return jwt.encode(claims, "⟦{hp}⟧", algorithm=ALGORITHM)
=== python hmac bytes | hooks.py
digest = hmac.new(b"⟦{hp}⟧", request.data, hashlib.sha256).hexdigest()
=== python comparison | gate.py
def allowed(form):
    if form["user"] == "{xuser}" and form["password"] == "⟦{hp}⟧":
        return True
    return False
=== python default argument | client.py
def connect(host="{xhost}", port=5432, user="{xuser}", password="⟦{hp}⟧"):
    return Client(host, port, user, password)
=== python argparse default | tool.py
parser.add_argument("--password", default="⟦{hp}⟧", help="password of the service account")
=== python tuple list | seeds.py
USERS = [
    ("{xmail}", "⟦{hp}⟧", "admin"),
    ("{xmail}", "⟦{hp}⟧", "editor"),
]
=== python boto3 | s3.py
s3 = boto3.client(
    "s3",
    aws_access_key_id="AKIA{t16}",
    aws_secret_access_key="⟦{B40}⟧",
    region_name="eu-north-1",
)
=== python selenium | tests/test_login.py
class TestLogin:
    url = "https://{xhost}/login"

    def test_login(self, driver):
        driver.get(self.url)
        driver.find_element(By.ID, "username").send_keys("{xuser}")
        driver.find_element(By.ID, "password").send_keys("⟦{hp}⟧")
        driver.find_element(By.CSS_SELECTOR, "button[type=submit]").click()
        assert "Welcome" in driver.page_source
=== python create_user | accounts/migrations/0002_admin.py
from django.contrib.auth import get_user_model
from django.db import migrations


def create_admin(apps, schema_editor):
    get_user_model().objects.create_superuser("{xuser}", "{xmail}", "⟦{hp}⟧")


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(create_admin)]
=== js knex | knexfile.js
module.exports = {
  client: 'pg',
  connection: {
    host: '{xhost}',
    user: '{xuser}',
    password: '⟦{hp}⟧',
    database: '{xdb}',
  },
  migrations: { tableName: 'knex_migrations' },
  pool: { min: 2, max: 10 },
};
=== js sequelize | models/index.js
const sequelize = new Sequelize('{xdb}', '{xuser}', '⟦{hp}⟧', {
  host: '{xhost}',
  dialect: 'mysql',
  logging: false,
});
=== js nodemailer | src/mail.js
import nodemailer from 'nodemailer';

export const transport = nodemailer.createTransport({
  host: 'smtp.{xco}.com',
  port: 465,
  secure: true,
  auth: {
    user: '{xmail}',
    pass: '⟦{hp}⟧',
  },
});

export async function deliver(to, subject, html) {
  const info = await transport.sendMail({ from: '{xmail}', to, subject, html });
  return info.messageId;
}
=== js express session | server.js
const express = require('express');
const session = require('express-session');

const app = express();
app.use(session({
  name: '{xco}.sid',
  secret: '⟦{hp}⟧',
  resave: false,
  saveUninitialized: false,
  cookie: { maxAge: 86400000 },
}));
app.listen(3000);
=== js cookieParser | app.js
app.use(cookieParser('⟦{hp}⟧'));
=== js jsonwebtoken | auth.js
const token = jwt.sign({ id: user.id }, '⟦{hp}⟧', { expiresIn: '1h' });
=== js crypto createCipheriv | crypt.js
const KEY = Buffer.from('⟦{h64}⟧', 'hex');
const iv = crypto.randomBytes(16);
const cipher = crypto.createCipheriv('aes-256-cbc', KEY, iv);
=== js cypress | cypress/e2e/login.cy.js
describe('login', () => {
  beforeEach(() => {
    cy.visit('/login');
  });

  it('lets a member in', () => {
    cy.get('#email').type('{xmail}');
    cy.get('#password').type('⟦{hp}⟧');
    cy.get('form').submit();
    cy.url().should('include', '/dashboard');
  });
});
=== js playwright | e2e/auth.setup.ts
await page.getByLabel('Email').fill('{xmail}');
await page.getByLabel('Password').fill('⟦{hp}⟧');
await page.getByRole('button', { name: 'Sign in' }).click();
=== js hardhat | hardhat.config.js
module.exports = {
  solidity: '0.8.20',
  networks: {
    sepolia: {
      url: 'https://rpc.sepolia.org',
      accounts: ['0x⟦{h64}⟧'],
    },
  },
};
=== js ethers wallet | deploy.js
const wallet = ethers.Wallet.fromPhrase('⟦{mnemonic;12}⟧', provider);
=== ts nestjs typeorm | src/app.module.ts
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      host: '{xhost}',
      port: 5432,
      username: '{xuser}',
      password: '⟦{hp}⟧',
      database: '{xdb}',
      autoLoadEntities: true,
    }),
  ],
})
export class AppModule {}
=== ts angular interceptor | src/app/basic.interceptor.ts
const request = req.clone({
  setHeaders: { Authorization: 'Basic ' + btoa('{xuser}:⟦{hp}⟧') },
});
=== php laravel seeder | database/seeders/UserSeeder.php
<?php

namespace Database\Seeders;

use App\Models\User;
use Illuminate\Database\Seeder;
use Illuminate\Support\Facades\Hash;

class UserSeeder extends Seeder
{
    public function run(): void
    {
        User::create([
            'name' => 'Admin',
            'email' => '{xmail}',
            'password' => Hash::make('⟦{hp}⟧'),
        ]);
    }
}
=== php phpmailer | contact.php
<?php
$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = 'smtp.{xco}.com';
$mail->SMTPAuth = true;
$mail->Username = '{xmail}';
$mail->Password = '⟦{hp}⟧';
$mail->SMTPSecure = 'tls';
$mail->Port = 587;
$mail->setFrom('{xmail}', 'Shop');
=== php ftp_login | sync.php
$ftp = ftp_connect('{xhost}');
ftp_login($ftp, '{xuser}', '⟦{hp}⟧');
=== php md5 check | admin.php
if ($_POST['login'] == 'admin' && $_POST['passwort'] == '⟦{hp}⟧') {
    $_SESSION['admin'] = true;
}
=== php ldap_bind | ldap.php
$bind = ldap_bind($link, "cn=reader,dc={xco},dc=com", "⟦{hp}⟧");
"""
