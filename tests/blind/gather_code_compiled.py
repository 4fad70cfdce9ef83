"""Passwords and secrets in compiled languages, games and boards."""

COMPILED = r'''
=== java-drivermanager | src/main/java/Db.java
Connection c = DriverManager.getConnection("jdbc:mysql://‹host›:3306/‹db›", "‹user›", "«gp»");
=== java-field | src/main/java/com/acme/Mailer.java
public class Mailer {
    private final String host = "smtp.‹co›.com";
    private final String user = "‹mail›";
    private String pass = "«gp»";

    public Session session() {
        return Session.getInstance(props, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, pass);
            }
        });
    }
}
=== java-password-auth | Mail.java
return new PasswordAuthentication("‹mail›", "«gp»");
=== java-spring-bean | DataSourceConfig.java
    @Bean
    public DataSource dataSource() {
        HikariDataSource ds = new HikariDataSource();
        ds.setJdbcUrl("jdbc:postgresql://‹host›:5432/‹db›");
        ds.setUsername("‹user›");
        ds.setPassword("«gp»");
        ds.setMaximumPoolSize(8);
        return ds;
    }
=== java-value-default | JwtService.java
    @Value("${jwt.secret:«a40»}")
    private String secret;
=== java-in-memory | SecurityConfig.java
        auth.inMemoryAuthentication()
            .withUser("‹user›").password("{noop}«gp»").roles("ADMIN");
=== java-keystore | Tls.java
KeyStore ks = KeyStore.getInstance("JKS");
ks.load(new FileInputStream("server.jks"), "«gp»".toCharArray());
=== java-secretkeyspec | Crypto.java
private static final SecretKeySpec KEY = new SecretKeySpec("«a16»".getBytes(StandardCharsets.UTF_8), "AES");
=== java-testcontainers | DbIT.java
static PostgreSQLContainer<?> pg = new PostgreSQLContainer<>("postgres:15")
    .withDatabaseName("‹db›").withUsername("‹user›").withPassword("«gp»");
=== java-equals | LoginServlet.java
if ("admin".equals(user) && "«gp»".equals(password)) {
    req.getSession().setAttribute("auth", Boolean.TRUE);
}
=== java-map-of | ApiTest.java
Map<String, String> body = Map.of("username", "‹login›", "password", "«gp»");
=== java-jsch | Sftp.java
Session session = jsch.getSession("‹user›", "‹host›", 22);
session.setPassword("«gp»");
session.setConfig("StrictHostKeyChecking", "no");
=== java-annotation-csvsource | LoginTest.java
    @ParameterizedTest
    @CsvSource({
        "‹mail›, «gps», true",
        "nobody@example.com, , false"
    })
    void login(String user, String password, boolean ok) {
        assertEquals(ok, service.login(user, password));
    }
=== kt-dsl | build.gradle.kts
publishing {
    repositories {
        maven("https://nexus.‹co›.com/repository/releases") {
            credentials {
                username = "‹user›"
                password = "«gp»"
            }
        }
    }
}
=== kt-signing | app/build.gradle.kts
android {
    signingConfigs {
        create("release") {
            storeFile = file("release.jks")
            storePassword = "«gp»"
            keyAlias = "upload"
            keyPassword = "«gp»"
        }
    }
}
=== groovy-signing | android/app/build.gradle
    signingConfigs {
        release {
            storeFile file('‹co›.keystore')
            storePassword '«gp»'
            keyAlias '‹co›'
            keyPassword '«gp»'
        }
    }
=== groovy-credentials | build.gradle
    maven {
        url "https://artifactory.‹co›.com/libs"
        credentials {
            username '‹user›'
            password '«gp»'
        }
    }
=== kt-const | Repo.kt
private const val DB_PASSPHRASE = "«gp»"
val factory = SupportFactory(SQLiteDatabase.getBytes(DB_PASSPHRASE.toCharArray()))
=== kt-elvis | Config.kt
val dbPassword = System.getenv("DB_PASSWORD") ?: "«gp»"
=== scala-config | Db.scala
lazy val db = Database.forURL("jdbc:h2:./data", user = "sa", password = "«gp»", driver = "org.h2.Driver")
=== scala-case | Users.scala
val seed = Seq(User("‹login›", "«gp»", Role.Admin))
=== go-sql-open | db.go
db, err := sql.Open("mysql", "‹user›:«gpu»@tcp(‹host›:3306)/‹db›?parseTime=true")
=== go-pq-dsn | store.go
	dsn := "host=‹host› user=‹user› password=«gps» dbname=‹db› port=5432 sslmode=disable"
=== go-struct-redis | cache.go
	rdb := redis.NewClient(&redis.Options{
		Addr:     "‹host›:6379",
		Password: "«gp»",
		DB:       0,
	})
=== go-table-test | auth_test.go
	tests := []struct {
		name     string
		user     string
		password string
		wantErr  bool
	}{
		{"ok", "‹login›", "«gp»", false},
		{"empty", "", "", true},
	}
=== go-setbasicauth | client.go
	req.SetBasicAuth("‹user›", "«gp»")
=== go-plainauth | mail.go
	auth := smtp.PlainAuth("", "‹mail›", "«gp»", "smtp.‹co›.com")
=== go-ssh-password | run.go
	Auth: []ssh.AuthMethod{ssh.Password("«gp»")},
=== go-byte-key | jwt.go
var jwtKey = []byte("«a32»")
=== go-flag-default | main.go
	pass := flag.String("password", "«gp»", "database password")
=== go-map | creds.go
var accounts = gin.Accounts{
	"‹user›": "«gp»",
}
=== go-cookie-store | web.go
var store = sessions.NewCookieStore([]byte("«gpl»"))
=== cs-connection-string | Startup.cs
services.AddDbContext<AppDb>(o => o.UseSqlServer("Server=‹host›;Database=‹db›;User Id=‹user›;Password=«gps»;TrustServerCertificate=True"));
=== cs-networkcredential | Mail.cs
smtp.Credentials = new NetworkCredential("‹mail›", "«gp»");
=== cs-property | Options.cs
public class FtpOptions
{
    public string Host { get; set; } = "ftp.‹co›.com";
    public string UserName { get; set; } = "‹user›";
    public string Password { get; set; } = "«gp»";
}
=== cs-object-init | Bus.cs
var factory = new ConnectionFactory { HostName = "‹host›", UserName = "‹user›", Password = "«gp»", Port = 5672 };
=== cs-inlinedata | LoginTests.cs
    [Theory]
    [InlineData("‹mail›", "«gp»")]
    public async Task Login_Works(string email, string password)
    {
        var result = await _sut.LoginAsync(email, password);
        Assert.True(result.Succeeded);
    }
=== cs-symmetric-key | Jwt.cs
var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("«a40»"));
=== cs-identity-seed | Seed.cs
await userManager.CreateAsync(new AppUser { UserName = "‹login›", Email = "‹mail›" }, "«gp»");
=== cs-const-german | Konstanten.cs
        internal const string Passwort = "«gp»";
=== cs-x509 | Cert.cs
var cert = new X509Certificate2("site.pfx", "«gp»");
=== vb-connection | Db.vb
Dim cn As New SqlConnection("Data Source=‹host›;Initial Catalog=‹db›;UID=‹user›;PWD=«gps»")
=== fs-let | Config.fs
let smtpPassword = "«gp»"
=== cpp-define | include/config.h
#ifndef CONFIG_H
#define CONFIG_H
#define DB_HOST "‹host›"
#define DB_USER "‹user›"
#define DB_PASS "«gp»"
#define MAX_CONN 32
#endif
=== cpp-mysql | main.cpp
if (!mysql_real_connect(conn, "‹host›", "‹user›", "«gp»", "‹db›", 0, nullptr, 0)) {
    std::cerr << mysql_error(conn) << std::endl;
}
=== cpp-arduino | wifi.ino
#include <WiFi.h>

const char* ssid = "‹co›_IoT";
const char* password = "«gp»";

void setup() {
  Serial.begin(115200);
  WiFi.begin(ssid, password);
  while (WiFi.status() != WL_CONNECTED) { delay(500); Serial.print("."); }
}
=== cpp-arduino-mqtt | mqtt.ino
#define MQTT_SERVER "‹ip›"
#define MQTT_USER   "‹user›"
#define MQTT_PASSWD "«gp»"
=== cpp-wifi-begin | esp.ino
WiFi.begin("‹co›-net", "«gp»");
=== c-strcmp | login.c
    if (strcmp(input, "«gp»") == 0) {
        grant();
    }
=== c-struct-init | users.c
static const struct user users[] = {
    { "‹login›", "«gp»", ROLE_ADMIN },
    { NULL, NULL, 0 },
};
=== c-static-array | net.c
static char psk[] = "«gp»";
=== c-curl-userpwd | fetch.c
curl_easy_setopt(curl, CURLOPT_USERPWD, "‹user›:«gps»");
=== objc | AppDelegate.m
static NSString * const kServicePassword = @"«gp»";
=== objc-setvalue | Api.m
[manager.requestSerializer setAuthorizationHeaderFieldWithUsername:@"‹user›" password:@"«gp»"];
=== swift-let | Config.swift
struct Config {
    let baseURL = "https://api.‹co›.com"
    let username = "‹user›"
    let password = "«gp»"
}
=== swift-credential | Net.swift
let cred = URLCredential(user: "‹user›", password: "«gp»", persistence: .forSession)
=== rust-struct | src/main.rs
    let opts = PgConnectOptions::new()
        .host("‹host›")
        .username("‹user›")
        .password("«gp»")
        .database("‹db›");
=== rust-basic-auth | src/api.rs
    .basic_auth("‹user›", Some("«gp»"))
=== rust-unwrap-or | src/cfg.rs
let pw = std::env::var("DB_PASSWORD").unwrap_or_else(|_| "«gp»".to_string());
=== dart-firebase-test | integration_test/login_test.dart
await tester.enterText(find.byKey(const Key('email')), '‹mail›');
await tester.enterText(find.byKey(const Key('password')), '«gp»');
await tester.tap(find.text('Log in'));
=== dart-const | lib/env.dart
class Env {
  static const apiUser = '‹user›';
  static const apiPassword = '«gp»';
}
=== unity-cs | Assets/Scripts/NetConfig.cs
public class NetConfig : MonoBehaviour
{
    [SerializeField] private string serverUrl = "wss://game.‹co›.com";
    [SerializeField] private string adminPassword = "«gp»";
}
=== unity-asset | ProjectSettings/ProjectSettings.asset
  AndroidKeystoreName: user.keystore
  AndroidKeyaliasName: release
  androidKeystorePass: «gp»
  androidKeyaliasPass: «gp»
  AndroidMinifyRelease: 1
=== godot | export_presets.cfg
[preset.0.options]
keystore/release="res://release.keystore"
keystore/release_user="‹co›"
keystore/release_password="«gp»"
version/code=14
=== unreal-ini | Config/DefaultEngine.ini
[/Script/AndroidRuntimeSettings.AndroidRuntimeSettings]
KeyStore=release.jks
KeyAlias=‹co›
KeyStorePassword=«gp»
KeyPassword=«gp»
=== roblox-lua | src/server/Api.lua
local HttpService = game:GetService("HttpService")
local ADMIN_PASSWORD = "«gp»"
=== pascal | uMain.pas
ADOConnection1.ConnectionString := 'Provider=SQLOLEDB.1;Password=«gps»;User ID=‹user›;Data Source=‹host›';
=== delphi-assign | uDb.pas
  FDConnection1.Params.Password := '«gp»';
  FDConnection1.Params.UserName := '‹user›';
=== cobol | BATCH01.cbl
       01  WS-DB-USER          PIC X(10) VALUE '‹user›'.
       01  WS-DB-PASSWORD      PIC X(16) VALUE '«gp»'.
=== fortran | netio.f90
character(len=16), parameter :: password = '«gp»'
=== ada | config.ads
   Db_Password : constant String := "«gp»";
=== abap | zfi_export.abap
CONSTANTS: lc_password TYPE string VALUE '«gp»'.
=== apex | Callout.cls
private static final String PASSWORD = '«gp»';
=== erlang | sys.config
{‹db›, [{db, [{host, "‹host›"}, {username, "‹user›"}, {password, "«gp»"}]}]}.
=== elixir-repo | config/dev.exs
config :shop, Shop.Repo,
  username: "‹user›",
  password: "«gp»",
  hostname: "‹host›",
  database: "‹db›",
  pool_size: 5
=== clojure-map | src/db.clj
(def db-spec {:dbtype "postgresql" :host "‹host›" :dbname "‹db›" :user "‹user›" :password "«gp»"})
=== haskell-record | app/Db.hs
connInfo = defaultConnectInfo { connectHost = "‹host›", connectUser = "‹user›", connectPassword = "«gp»" }
=== ocaml | bin/main.ml
let db_password = "«gp»"
=== lisp-setq | init.el
(setq smtpmail-smtp-user "‹mail›"
      smtpmail-smtp-server "smtp.‹co›.com"
      my-irc-password "«gp»")
=== scheme | conf.scm
(define database-password "«gp»")
=== prolog | kb.pl
credential(‹login›, '«gp»').
=== nim | config.nim
const dbPassword = "«gp»"
=== zig | src/main.zig
const db_password: []const u8 = "«gp»";
=== crystal | src/db.cr
DB.open "postgres://‹user›:«gpu»@‹host›/‹db›"
=== solidity-hardhat | hardhat.config.js
module.exports = {
  solidity: "0.8.19",
  networks: {
    sepolia: {
      url: "https://sepolia.infura.io/v3/«h32»",
      accounts: ["0x«h64»"],
    },
  },
};
=== hardhat-mnemonic | truffle-config.js
const HDWalletProvider = require('@truffle/hdwallet-provider');
const mnemonic = "«mnemonic»";
module.exports = { networks: { dev: { provider: () => new HDWalletProvider(mnemonic, 'http://localhost:8545') } } };
=== py-web3 | deploy.py
acct = w3.eth.account.from_key("0x«h64»")
'''
