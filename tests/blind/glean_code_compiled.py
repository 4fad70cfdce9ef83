"""Passwords, tokens and keys in compiled languages, mobile applications, boards and games."""

COMPILED = r"""
=== java | src/main/java/Db.java
Connection c = DriverManager.getConnection("jdbc:mysql://‹host›:3306/‹db›", "‹user›", "«w»");
--- Config.java
public class Config {
    private static final String DB_PASSWORD = "«w»";
    private static final String USER = "‹user›";
}
--- Pool.java
HikariConfig config = new HikariConfig();
config.setJdbcUrl("jdbc:postgresql://‹host›/‹db›");
config.setUsername("‹user›");
config.setPassword("«w»");
--- Mailer.java
return new PasswordAuthentication("‹mail›", "«w»");
--- Jwt.java
String token = Jwts.builder().setSubject(name).signWith(SignatureAlgorithm.HS512, "«wl»").compact();
--- JwtUtil.java
@Value("${jwt.secret:«tok»}")
private String secret;
--- Value.java
@Value("${spring.datasource.password:«w»}")
String password;
--- SecurityConfig.java
auth.inMemoryAuthentication()
    .withUser("‹user›").password("{noop}«w»").roles("ADMIN");
--- Sec2.java
UserDetails admin = User.withDefaultPasswordEncoder().username("admin").password("«w»").roles("ADMIN").build();
--- Keystore.java
KeyStore ks = KeyStore.getInstance("JKS");
ks.load(in, "«w»".toCharArray());
--- Aes.java
SecretKeySpec key = new SecretKeySpec("«a16»".getBytes(), "AES");
--- Sftp.java
session = jsch.getSession("‹user›", "‹host›", 22);
session.setPassword("«w»");
--- Ldap.java
env.put(Context.SECURITY_PRINCIPAL, "cn=‹user›,dc=‹co›,dc=com");
env.put(Context.SECURITY_CREDENTIALS, "«w»");
--- Redis.java
Jedis jedis = new Jedis("‹host›", 6379);
jedis.auth("«w»");
--- Props.java
props.put("mail.smtp.password", "«w»");
--- Kafka.java
props.put("sasl.jaas.config", "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"‹user›\" password=\"«ws»\";");
--- Basic.java
String auth = Base64.getEncoder().encodeToString(("‹user›" + ":" + "«w»").getBytes());
--- Client.java
request.addHeader("Authorization", "Basic «b64of;[user]:[w]»");
--- Ds.java
dataSource.setPassword("«w»");
--- Entity.java
User u = new User("‹login›", "«w»", true);
--- Mongo.java
MongoCredential cred = MongoCredential.createCredential("‹user›", "admin", "«w»".toCharArray());
--- Const.java
String clientSecret = "«tok»";
--- Test.java
driver.findElement(By.name("pwd")).sendKeys("«w»");
--- ds.java
@DataSourceDefinition(name = "java:app/ds", className = "org.postgresql.ds.PGSimpleDataSource", user = "‹user›", password = "«w»")
=== kotlin and android | app/build.gradle.kts
signingConfigs {
    create("release") {
        storeFile = file("‹word›.jks")
        storePassword = "«ws»"
        keyAlias = "upload"
        keyPassword = "«ws»"
    }
}
--- app/build.gradle
signingConfigs {
    release {
        storeFile file('../keys/‹word›.keystore')
        storePassword '«ws»'
        keyAlias '‹word›'
        keyPassword '«ws»'
    }
}
--- keystore.properties
storePassword=«ws»
keyPassword=«ws»
keyAlias=key0
storeFile=‹word›.jks
--- Api.kt
private const val API_SECRET = "«tok»"
--- Db.kt
Database.connect("jdbc:postgresql://‹host›/‹db›", driver = "org.postgresql.Driver", user = "‹user›", password = "«ws»")
--- Auth.kt
install(Authentication) {
    basic { validate { if (it.name == "‹user›" && it.password == "«ws»") UserIdPrincipal(it.name) else null } }
}
--- Crypto.kt
val secretKey = SecretKeySpec("«a32»".toByteArray(), "AES")
--- AndroidManifest.xml
<meta-data android:name="com.google.android.geo.API_KEY" android:value="«{AIzaSy{b33}}»" />
--- res/values/secrets.xml
<string name="facebook_client_token">«h32»</string>
--- Retrofit.kt
.addHeader("X-Api-Key", "«tok»")
=== scala and others | Conf.scala
val db = Database.forURL("jdbc:mysql://‹host›/‹db›", user = "‹user›", password = "«w»", driver = "com.mysql.jdbc.Driver")
--- build.sbt
credentials += Credentials("Artifactory Realm", "‹host›", "‹user›", "«ws»")
--- core.clj
(def db {:dbtype "postgresql" :host "‹host›" :user "‹user›" :password "«ws»"})
--- project.clj
:repositories [["releases" {:url "https://repo.‹co›.com" :username "‹user›" :password "«ws»"}]]
--- config.exs
config :‹word›, Repo,
  username: "‹user›",
  password: "«ws»",
  hostname: "‹host›"
--- endpoint.exs
config :‹word›, Web.Endpoint, secret_key_base: "«B64»"
--- sys.config
[{rabbit, [{default_user, <<"‹user›">>}, {default_pass, <<"«ws»">>}]}].
--- vm.args
-name ‹word›@‹host›
-setcookie «u20»
--- Main.hs
connectInfo = defaultConnectInfo { connectHost = "‹host›", connectUser = "‹user›", connectPassword = "«ws»" }
--- db.ml
let conn = new Postgresql.connection ~host:"‹host›" ~user:"‹user›" ~password:"«ws»" ()
--- conf.fs
let connStr = "Server=‹host›;Database=‹db›;User Id=‹user›;Password=«ws»;"
--- main.nim
let db = open("‹host›", "‹user›", "«ws»", "‹db›")
--- main.zig
const password = "«ws»";
--- main.d
auto conn = new Connection("host=‹host›;user=‹user›;pwd=«ws»;db=‹db›");
--- main.cr
DB.open "postgres://‹user›:«wu»@‹host›/‹db›"
--- Unit1.pas
FDConnection1.Params.Values['Password'] := '«w»';
--- main.f90
character(len=*), parameter :: password = '«w»'
--- PAYROLL.cbl
       01  WS-DB-PASSWORD     PIC X(12) VALUE '«ws»'.
--- report.abap
CONSTANTS: gc_password TYPE string VALUE '«w»'.
--- login.adb
   Password : constant String := "«ws»";
--- Vault.sol
string private password = "«ws»";
=== dotnet | Startup.cs
services.AddDbContext<AppDb>(o => o.UseSqlServer("Server=‹host›;Database=‹db›;User Id=‹user›;Password=«ws»;"));
--- Db.cs
var cs = new SqlConnectionStringBuilder { DataSource = "‹host›", UserID = "sa", Password = "«ws»" };
--- Mail.cs
client.Credentials = new NetworkCredential("‹mail›", "«ws»");
--- Jwt.cs
var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("«wl»"));
--- Seed.cs
await userManager.CreateAsync(admin, "«ws»");
--- Seed2.cs
var user = new IdentityUser { UserName = "‹mail›" };
user.PasswordHash = hasher.HashPassword(user, "«ws»");
--- Web.config
<connectionStrings>
  <add name="Main" connectionString="Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«ws»" providerName="System.Data.SqlClient" />
</connectionStrings>
--- Web.Release.config
<machineKey validationKey="«H128»" decryptionKey="«H64»" validation="SHA1" decryption="AES" />
--- appsettings.Development.json
{
  "ConnectionStrings": {
    "DefaultConnection": "Server=‹host›;Port=3306;Database=‹db›;Uid=‹user›;Pwd=«ws»;"
  },
  "Jwt": { "Key": "«wl»", "Issuer": "‹co›.com" }
}
--- secrets.json
{ "Smtp:Password": "«ws»", "Smtp:User": "‹mail›" }
--- App.config
<appSettings>
  <add key="FtpUser" value="‹user›" />
  <add key="FtpPassword" value="«ws»" />
</appSettings>
--- Test.cs
[TestCase("‹login›", "«ws»", true)]
[TestCase("‹login›", "", false)]
public void Login(string user, string password, bool ok) { }
--- Crypt.cs
private static readonly byte[] Key = Encoding.ASCII.GetBytes("«a32»");
--- Form1.vb
Dim conn As New MySqlConnection("server=‹host›;user id=‹user›;password=«ws»;database=‹db›")
--- legacy.asp
<% Conn.Open "DSN=‹db›;UID=‹user›;PWD=«ws»" %>
--- cold.cfm
<cfquery datasource="‹db›" username="‹user›" password="«ws»">select 1</cfquery>
--- Rest.cs
request.AddParameter("client_secret", "«tok»");
=== go | db.go
db, err := sql.Open("mysql", "‹user›:«ws»@tcp(‹host›:3306)/‹db›?parseTime=true")
--- pg.go
connStr := "host=‹host› port=5432 user=‹user› password=«ws» dbname=‹db› sslmode=disable"
--- conf.go
var (
	dbUser = "‹user›"
	dbPass = "«ws»"
)
--- redis.go
rdb := redis.NewClient(&redis.Options{
	Addr:     "‹host›:6379",
	Password: "«ws»",
	DB:       0,
})
--- jwt.go
var jwtKey = []byte("«ws»")
--- smtp.go
auth := smtp.PlainAuth("", "‹mail›", "«ws»", "‹host›")
--- basic.go
req.SetBasicAuth("‹user›", "«ws»")
--- flag.go
password := flag.String("password", "«ws»", "admin password")
--- table_test.go
tests := []struct{ user, pass string; ok bool }{
	{"‹login›", "«ws»", true},
	{"‹login›", "", false},
}
--- ssh.go
config := &ssh.ClientConfig{
	User: "root",
	Auth: []ssh.AuthMethod{ssh.Password("«ws»")},
}
--- gin.go
authorized := r.Group("/", gin.BasicAuth(gin.Accounts{
	"‹user›": "«ws»",
}))
--- sign.go
h := hmac.New(sha256.New, []byte("«tok»"))
--- cookie.go
store := sessions.NewCookieStore([]byte("«tok»"))
--- env.go
pass := getEnv("DB_PASS", "«ws»")
=== rust | main.rs
let pool = PgPoolOptions::new().connect("postgres://‹user›:«wu»@‹host›/‹db›").await?;
--- conf.rs
const DB_PASSWORD: &str = "«ws»";
--- opts.rs
let opts = OptsBuilder::new().user(Some("‹user›")).pass(Some("«ws»")).ip_or_hostname(Some("‹host›"));
--- jwt.rs
let key = EncodingKey::from_secret("«ws»".as_ref());
--- lettre.rs
let creds = Credentials::new("‹mail›".to_string(), "«ws»".to_string());
--- arr.rs
let key: [u8; 16] = *b"«a16»";
--- Rocket.toml
[release]
secret_key = "«b64;32»"
=== swift and objective-c | Api.swift
let clientSecret = "«tok»"
--- Login.swift
let credential = URLCredential(user: "‹user›", password: "«ws»", persistence: .forSession)
--- Keys.m
NSString * const kConsumerSecret = @"«a40»";
--- Test.swift
app.secureTextFields["Password"].typeText("«ws»")
--- Fastfile
ENV["FASTLANE_PASSWORD"] = "«ws»"
--- Matchfile
git_url("https://github.com/‹co›/certs")
username("‹mail›")
passphrase("«ws»")
--- AppDelegate.m
[Parse setApplicationId:@"‹a40›" clientKey:@"«a40»"];
--- auth.dart
await supabase.auth.signInWithPassword(email: '‹mail›', password: '«wj»');
--- api.dart
static const String apiSecret = '«tok»';
--- key.properties
storePassword=«ws»
keyPassword=«ws»
keyAlias=upload
=== c and boards | secrets.h
#define WIFI_SSID "‹city›"
#define WIFI_PASSWORD "«ws»"
--- sketch.ino
const char* ssid = "‹city›-IoT";
const char* password = "«ws»";
WiFiClient client;
--- mqtt.ino
if (client.connect("esp32", "‹user›", "«ws»")) {
  client.subscribe("home/‹word›");
}
--- main.c
mysql_real_connect(conn, "‹host›", "‹user›", "«ws»", "‹db›", 0, NULL, 0);
--- conn.cpp
sql::Connection *con = driver->connect("tcp://‹host›:3306", "‹user›", "«ws»");
--- qt.cpp
db.setUserName("‹user›");
db.setPassword("«ws»");
--- key.c
static const unsigned char aes_key[16] = { «bytes;16» };
--- lorawan.h
static const u1_t PROGMEM APPKEY[16] = { «bytes;16;0x%02X» };
--- sdkconfig
CONFIG_WIFI_SSID="‹city›"
CONFIG_WIFI_PASSWORD="«ws»"
--- esphome.yaml
wifi:
  ssid: "‹city›"
  password: "«ws»"
api:
  encryption:
    key: "«b64;32»"
ota:
  password: "«h32»"
--- platformio.ini
build_flags =
  -DWIFI_SSID=\"‹city›\"
  -DWIFI_PASS=\"«ws»\"
--- ota.ino
ArduinoOTA.setPassword("«ws»");
--- blynk.ino
char auth[] = "«h32»";
char pass[] = "«ws»";
--- boot.py
sta.connect('‹city›', '«w»')
--- settings.toml
CIRCUITPY_WIFI_SSID = "‹city›"
CIRCUITPY_WIFI_PASSWORD = "«ws»"
--- curl.c
curl_easy_setopt(curl, CURLOPT_USERPWD, "‹user›:«ws»");
--- defs.hpp
constexpr auto kDbPassword = "«ws»";
=== games | server.properties
enable-rcon=true
rcon.port=25575
rcon.password=«ws»
--- server.cfg
hostname "‹city› 24/7"
rcon_password "«ws»"
sv_password "«ws»"
--- mod.gd
const DB_PASS = "«ws»"
--- NetworkConfig.cs
[SerializeField] private string photonSecret = "«uuid»";
--- worldserver.conf
LoginDatabaseInfo = "127.0.0.1;3306;‹user›;«ws»;auth"
--- GameUserSettings.ini
[ServerSettings]
ServerPassword=«ws»
ServerAdminPassword=«ws»
--- export_presets.cfg
keystore/release_user="‹word›"
keystore/release_password="«ws»"
--- ProjectSettings.asset
  AndroidKeystorePass: «ws»
"""
