"""Source code with passwords and keys inside, in longer contexts; blocks as in harvest_forms.py."""

CODE = r"""
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
=== ruby activerecord | script/report.rb
require 'active_record'

ActiveRecord::Base.establish_connection(
  adapter: 'mysql2',
  host: '{xip}',
  username: '{xuser}',
  password: '⟦{hp}⟧',
  database: '{xdb}'
)

puts ActiveRecord::Base.connection.select_value('SELECT COUNT(*) FROM orders')
=== ruby net ssh | lib/tasks/pull.rake
Net::SSH.start('{xhost}', '{xuser}', password: '⟦{hp}⟧') do |ssh|
  puts ssh.exec!('uptime')
end
=== ruby basic_auth | app/controllers/admin_controller.rb
class AdminController < ApplicationController
  http_basic_authenticate_with name: '{xuser}', password: '⟦{hp}⟧', except: :index
end
=== ruby seeds | db/seeds.rb
User.create!(email: '{xmail}', password: '⟦{hp}⟧', password_confirmation: '⟦{hp}⟧', role: :admin)
=== perl dbi | bin/report.pl
use DBI;
my $dbh = DBI->connect("DBI:mysql:database={xdb};host={xhost}", "{xuser}", "⟦{hp}⟧", { RaiseError => 1 });
=== perl my | cgi-bin/login.pl
my $passwort = '⟦{hp}⟧';
my $titel    = 'Anmeldung';
=== java drivermanager | src/main/java/com/{xword}/Dao.java
package com.{xword};

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Dao {
    private static final String URL = "jdbc:mysql://{xhost}:3306/{xdb}";

    public Connection open() throws SQLException {
        return DriverManager.getConnection(URL, "{xuser}", "⟦{hp}⟧");
    }
}
=== java hikari | src/main/java/com/{xword}/Pool.java
HikariConfig config = new HikariConfig();
config.setJdbcUrl("jdbc:postgresql://{xhost}/{xdb}");
config.setUsername("{xuser}");
config.setPassword("⟦{hp}⟧");
config.setMaximumPoolSize(8);
=== java mail authenticator | Mail.java
Session session = Session.getInstance(props, new Authenticator() {
    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication("{xmail}", "⟦{hp}⟧");
    }
});
=== java keystore | Tls.java
char[] pin = "⟦{hp}⟧".toCharArray();
KeyStore store = KeyStore.getInstance("PKCS12");
store.load(new FileInputStream("client.p12"), pin);
=== java SecretKeySpec | Aes.java
public final class Aes {
    private static final String TRANSFORMATION = "AES/CBC/PKCS5Padding";
    private static final byte[] KEY = "⟦{a16}⟧".getBytes(StandardCharsets.UTF_8);

    static SecretKeySpec key() {
        return new SecretKeySpec(KEY, "AES");
    }
}
=== java spring security | SecurityConfig.java
auth.inMemoryAuthentication()
    .withUser("{xuser}").password("{noop}⟦{hp}⟧").roles("ADMIN");
=== java annotation datasource | Stores.java
@DataSourceDefinition(
    name = "java:app/jdbc/{xdb}",
    className = "org.postgresql.xa.PGXADataSource",
    user = "{xuser}",
    password = "⟦{hp}⟧",
    serverName = "{xhost}"
)
public class Stores {}
=== kotlin ktor basic | Client.kt
install(Auth) {
    basic {
        credentials { BasicAuthCredentials(username = "{xuser}", password = "⟦{hp}⟧") }
    }
}
=== kotlin exposed | Db.kt
Database.connect("jdbc:postgresql://{xhost}/{xdb}", user = "{xuser}", password = "⟦{hp}⟧")
=== scala slick | Db.scala
val db = Database.forURL("jdbc:mysql://{xip}/{xdb}", user = "{xuser}", password = "⟦{hp}⟧")
=== swift urlcredential | Auth.swift
let credential = URLCredential(user: "{xuser}", password: "⟦{hp}⟧", persistence: .forSession)
=== objc dictionary | Api.m
NSDictionary *login = @{@"username": @"{xuser}", @"password": @"⟦{hp}⟧"};
=== go struct literal | cmd/mailer/main.go
package main

import "net/smtp"

var settings = struct {
	Host, User, Password string
	Port                 int
}{
	Host:     "smtp.{xco}.com",
	User:     "{xmail}",
	Password: "⟦{hp}⟧",
	Port:     587,
}

func auth() smtp.Auth {
	return smtp.PlainAuth("", settings.User, settings.Password, settings.Host)
}
=== go PlainAuth | mail.go
a := smtp.PlainAuth("", "{xmail}", "⟦{hp}⟧", "smtp.{xco}.com")
=== go SetBasicAuth | fetch.go
req.SetBasicAuth("{xuser}", "⟦{hp}⟧")
=== go redis options | cache.go
rdb := redis.NewClient(&redis.Options{
	Addr:     "{xhost}:6379",
	Password: "⟦{hp}⟧",
	DB:       0,
})
=== go ssh.Password | ssh.go
Auth: []ssh.AuthMethod{ssh.Password("⟦{hp}⟧")},
=== go jwt key | jwt.go
var jwtKey = []byte("⟦{hp}⟧")
=== rust sqlx options | src/db.rs
use sqlx::postgres::PgConnectOptions;

pub fn options() -> PgConnectOptions {
    PgConnectOptions::new()
        .host("{xhost}")
        .port(5432)
        .username("{xuser}")
        .password("⟦{hp}⟧")
        .database("{xdb}")
}
=== rust lettre | src/mail.rs
let creds = Credentials::new("{xmail}".to_owned(), "⟦{hp}⟧".to_owned());
=== rust basic_auth | src/api.rs
let body = client.get(url).basic_auth("{xuser}", Some("⟦{hp}⟧")).send().await?;
=== csharp networkcredential | Mailer.cs
using System.Net;
using System.Net.Mail;

namespace Reports;

public class Mailer
{
    private readonly SmtpClient _smtp = new("smtp.{xco}.com", 587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential("{xuser}", "⟦{hp}⟧"),
    };

    public void Send(MailMessage message) => _smtp.Send(message);
}
=== csharp builder | Db.cs
var builder = new SqlConnectionStringBuilder
{
    DataSource = "{xip}",
    InitialCatalog = "{xdb}",
    UserID = "{xuser}",
    Password = "⟦{hp}⟧",
};
=== csharp attribute | Tests.cs
[TestCase("{xmail}", "⟦{hp}⟧", true)]
public void CanLogin(string user, string password, bool expected) {}
=== csharp symmetric key | Jwt.cs
var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("⟦{a32}⟧"));
=== vbnet connection | Module1.vb
Dim pwd As String = "⟦{hp}⟧"
Dim cn As New OleDbConnection("Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\data\{xdb}.accdb")
=== vba macro | Module1.bas
Sub Unlock()
    ActiveSheet.Unprotect Password:="⟦{hp}⟧"
    Range("B2").Value = Now
    ActiveSheet.Protect Password:="⟦{hp}⟧"
End Sub
=== delphi firedac | uData.pas
FDConnection1.Params.Values['User_Name'] := '{xuser}';
FDConnection1.Params.Values['Password'] := '⟦{hp}⟧';
FDConnection1.Connected := True;
=== c wifi | main/wifi.c
static wifi_config_t wifi_config = {
    .sta = {
        .ssid = "{xco}",
        .password = "⟦{hp}⟧",
        .threshold.authmode = WIFI_AUTH_WPA2_PSK,
    },
};
=== c libcurl | fetch.c
curl_easy_setopt(curl, CURLOPT_URL, "https://{xhost}/feed.xml");
curl_easy_setopt(curl, CURLOPT_USERPWD, "{xuser}:⟦{hp}⟧");
=== cpp arduino | sketch.ino
#include <WiFi.h>

const char *ssid = "{xco}";
const char *password = "⟦{hp}⟧";

void setup() {
  Serial.begin(115200);
  WiFi.begin(ssid, password);
  while (WiFi.status() != WL_CONNECTED) delay(500);
  Serial.println(WiFi.localIP());
}

void loop() {}
=== cpp qt | database.cpp
QSqlDatabase db = QSqlDatabase::addDatabase("QPSQL");
db.setHostName("{xhost}");
db.setUserName("{xuser}");
db.setPassword("⟦{hp}⟧");
=== dart http | lib/api.dart
final auth = 'Basic ' + base64Encode(utf8.encode('{xuser}:⟦{hp}⟧'));
=== elixir repo | config/dev.exs
import Config

config :shop, Shop.Repo,
  username: "{xuser}",
  password: "⟦{hp}⟧",
  hostname: "{xhost}",
  database: "{xdb}",
  pool_size: 10

config :shop, ShopWeb.Endpoint,
  http: [port: 4000],
  secret_key_base: "⟦{B64}⟧"
=== erlang odbc | src/db.erl
connect() -> epgsql:connect("{xhost}", "{xuser}", "⟦{hp}⟧", #{database => "{xdb}"}).
=== haskell record | src/Db.hs
info = defaultConnectInfo { connectHost = "{xhost}", connectUser = "{xuser}", connectPassword = "⟦{hp}⟧" }
=== clojure spec | src/db.clj
(def db {:dbtype "postgresql" :host "{xhost}" :user "{xuser}" :password "⟦{hp}⟧" :dbname "{xdb}"})
=== lua resty | nginx/auth.lua
local ok, err = red:auth("⟦{hp}⟧")
if not ok then
  ngx.log(ngx.ERR, "redis: ", err)
end
=== r dbconnect | load.R
con <- dbConnect(RPostgres::Postgres(), host = "{xhost}", user = "{xuser}", password = "⟦{hp}⟧", dbname = "{xdb}")
=== matlab database | q.m
conn = database('{xdb}', '{xuser}', '⟦{hp}⟧', 'Vendor', 'PostgreSQL');
=== groovy sql | report.groovy
def sql = Sql.newInstance('jdbc:mysql://{xhost}/{xdb}', '{xuser}', '⟦{hp}⟧', 'com.mysql.cj.jdbc.Driver')
=== coldfusion | Application.cfc
<cfquery name="q" datasource="{xdb}" username="{xuser}" password="⟦{hp}⟧">SELECT 1</cfquery>
=== abap | zlogin.abap
lv_password = '⟦{hp}⟧'.
=== tcl ftp | get.tcl
set handle [::ftp::Open {xhost} {xuser} ⟦{hplain}⟧]
=== autoit | login.au3
Local $sPassword = "⟦{hp}⟧"
Send($sPassword & "{ENTER}")
=== robot framework | login.robot
*** Variables ***
${URL}         https://{xhost}
${USERNAME}    {xuser}
${PASSWORD}    ⟦{hp}⟧

*** Test Cases ***
Valid Login
    Open Browser    ${URL}
    Input Text    id=user    ${USERNAME}
=== gherkin | login.feature
Feature: login
  Scenario: a member signs in
    Given I am on the login page
    When I sign in as "{xmail}" with password "⟦{hp}⟧"
    Then I see the dashboard
=== jmeter | plan.jmx
<elementProp name="password" elementType="HTTPArgument">
  <stringProp name="Argument.name">password</stringProp>
  <stringProp name="Argument.value">⟦{hp}⟧</stringProp>
</elementProp>
=== html hidden input | admin.html
<form action="/api" method="post">
  <input type="hidden" name="api_token" value="⟦{h40}⟧">
  <input type="text" name="q" placeholder="search">
</form>
=== html prefilled | login.html
<input type="password" name="pw" id="pw" value="⟦{hp}⟧" autocomplete="off">
=== js inline check | members.html
<script>
  var given = prompt('Password?');
  if (given !== '⟦{hp}⟧') { location.href = '/'; }
</script>
=== css-like minified js | dist/app.min.js
!function(e){var t={apiUrl:"https://{xhost}",clientSecret:"⟦{a40}⟧",v:"{xver}"};e.cfg=t}(window);
=== solidity script | script/Deploy.s.sol
uint256 deployerPrivateKey = 0x⟦{h64}⟧;
vm.startBroadcast(deployerPrivateKey);
=== graphql header | queries.graphql
# POST https://{xhost}/graphql
# x-hasura-admin-secret: ⟦{a32}⟧
query { orders { id } }
"""
