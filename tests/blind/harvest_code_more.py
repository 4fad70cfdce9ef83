"""Ruby, the JVM, Apple, Go, Rust, .NET, C and rarer languages with passwords and keys inside; blocks as in harvest_forms.py."""

BLOCKS = r"""
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
