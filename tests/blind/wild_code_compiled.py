"""Passwords and keys in Java, Kotlin, Scala, C#, VB, Go, Rust, Swift, Dart, C and C++, and in mobile apps, games and boards."""

FAMILY = "code-compiled"

TEXT = r"""
=== java-drivermanager | src/main/java/Db.java
Connection con = DriverManager.getConnection("jdbc:mysql://@host@:3306/@db@", "@user@", "<<p>>");
=== java-constants | src/com/acme/Const.java
public class Const {
    public static final String USER = "@user@";
    public static final String @PW@ = "<<p>>";
    private static final String @KEY@ = "<<key>>";
}
=== java-local | src/test/java/LoginIT.java
        String @pW@ = "<<p>>";
        loginPage.login("@mail@", @pW@);
=== java-setter | src/main/java/Pool.java
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://@host@/@db@");
        config.setUsername("@user@");
        config.setPassword("<<p>>");
=== java-authenticator | src/main/java/Mailer.java
        Session session = Session.getInstance(props, new Authenticator() {
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("@mail@", "<<p>>");
            }
        });
=== java-transport-connect | Mail.java
transport.connect("smtp.@domain@", "@mail@", "<<p>>");
=== java-spring-value-default | src/main/java/cfg/Jwt.java
    @Value("${app.jwtSecret:<<wordkey>>}")
    private String jwtSecret;
=== java-secretkeyspec | Crypto.java
    SecretKeySpec skey = new SecretKeySpec("<<{a16}>>".getBytes("UTF-8"), "AES");
=== java-jjwt | JwtUtil.java
    private String secret = "<<wordkey>>";
    return Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.HS512, secret).compact();
=== java-keystore-load | Ssl.java
        KeyStore ks = KeyStore.getInstance("JKS");
        ks.load(new FileInputStream("server.jks"), "<<p>>".toCharArray());
=== java-in-memory-user | SecurityConfig.java
        auth.inMemoryAuthentication().withUser("@user@").password("{noop}<<p>>").roles("ADMIN");
=== java-bcrypt-encode | DataLoader.java
        userRepository.save(new User("@user@", passwordEncoder.encode("<<p>>")));
=== java-jedis | Cache.java
    Jedis jedis = new Jedis("@host@", 6379);
    jedis.auth("<<p>>");
=== java-ftpclient | FtpUp.java
        ftp.connect("@host@");
        ftp.login("@user@", "<<p>>");
=== java-jsch | Sftp.java
            session = jsch.getSession("@user@", "@ip@", 22);
            session.setPassword("<<p>>");
=== java-put | Props.java
        props.put("mail.smtp.user", "@mail@");
        props.put("mail.smtp.password", "<<p>>");
=== java-jndi-env | Ad.java
        env.put(Context.SECURITY_PRINCIPAL, "cn=@user@,dc=corp");
        env.put(Context.SECURITY_CREDENTIALS, "<<p>>");
=== java-selenium | LoginSteps.java
        driver.findElement(By.name("passwd")).sendKeys("<<p>>");
=== java-rest-assured | ApiIT.java
        given().auth().preemptive().basic("@user@", "<<p>>").when().get("/orders");
=== java-annotation | Ds.java
@DataSourceDefinition(name = "java:app/ds", className = "org.postgresql.Driver", user = "@user@", password = "<<p>>", databaseName = "@db@")
=== java-aws-basic | S3.java
        AWSCredentials credentials = new BasicAWSCredentials("AKIA<<~{t16}>>", "<<{B40}>>");
=== java-commented | Old.java
        // conn = DriverManager.getConnection(URL, "@user@", "<<p>>");
=== java-char-array | Vault.java
    private static final char[] @PW@ = "<<p>>".toCharArray();
=== java-equals | Admin.java
        if ("<<p>>".equals(request.getParameter("@pw@"))) { grant(); }
=== kotlin-val | app/src/main/java/Api.kt
object Api {
    const val BASE = "@url@"
    private const val @KEY@ = "<<key>>"
    val @pW@ = "<<p>>"
}
=== kotlin-exposed | Db.kt
Database.connect("jdbc:mysql://@host@/@db@", driver = "com.mysql.cj.jdbc.Driver", user = "@user@", password = "<<p>>")
=== kotlin-gradle-signing | app/build.gradle.kts
    signingConfigs {
        create("release") {
            storeFile = file("release.jks")
            storePassword = "<<p>>"
            keyAlias = "upload"
            keyPassword = "<<p>>"
        }
    }
=== gradle-signing | app/build.gradle
        release {
            storeFile file('my-release-key.keystore')
            storePassword '<<p>>'
            keyAlias 'key0'
            keyPassword '<<p>>'
        }
=== gradle-buildconfig | app/build.gradle
        buildConfigField "String", "@KEY@", "\"<<key>>\""
=== gradle-maven-credentials | build.gradle
    maven {
        url "@url@/repository/maven-releases/"
        credentials { username "@user@"; password "<<p>>" }
    }
=== android-strings | app/src/main/res/values/strings.xml
<resources>
    <string name="app_name">Parcel</string>
    <string name="@key@"><<key>></string>
</resources>
=== android-google-services | app/google-services.json
      "api_key": [ { "current_key": "<<AIza{b35}>>" } ],
=== android-manifest | AndroidManifest.xml
        <meta-data android:name="com.google.android.geo.API_KEY" android:value="<<AIza{b35}>>"/>
=== ios-plist | ios/App/Info.plist
	<key>@kEy@</key>
	<string><<key>></string>
=== ios-plist-password | ios/Config.plist
    <key>User</key>
    <string>@user@</string>
    <key>@Pw@</key>
    <string><<p>></string>
=== swift-let | Sources/Config.swift
struct Config {
    static let baseURL = "@url@"
    static let @kEy@ = "<<key>>"
    let @pW@: String = "<<p>>"
}
=== swift-urlcredential | Net.swift
let credential = URLCredential(user: "@user@", password: "<<p>>", persistence: .forSession)
=== swift-setvalue | Api.swift
request.setValue("Bearer <<{jwt}>>", forHTTPHeaderField: "Authorization")
=== objc-define | Constants.h
#define kServerURL @"@url@"
#define k@Key@ @"<<key>>"
=== objc-nsstring | Login.m
    NSString *@pW@ = @"<<p>>";
=== dart-const | lib/config.dart
class AppConfig {
  static const String baseUrl = '@url@';
  static const @kEy@ = '<<key>>';
}
=== dart-signin | lib/auth.dart
await FirebaseAuth.instance.signInWithEmailAndPassword(email: '@mail@', password: '<<p>>');
=== dart-mysql | bin/server.dart
final settings = ConnectionSettings(host: '@host@', port: 3306, user: '@user@', password: '<<p>>', db: '@db@');
=== unity-csharp | Assets/Scripts/Leaderboard.cs
public class Leaderboard : MonoBehaviour {
    [SerializeField] private string @kEy@ = "<<key>>";
    const string privateCode = "<<{b43}>>";
=== unity-projectsettings | ProjectSettings/ProjectSettings.asset
  AndroidKeystoreName: user.keystore
  AndroidKeystorePass: <<p>>
  AndroidKeyaliasPass: <<p>>
=== godot-gdscript | scripts/net.gd
extends Node
var @key@ = "<<key>>"
const SAVE_PASS = "<<p>>"
func save():
    file.open_encrypted_with_pass("user://save.dat", File.WRITE, SAVE_PASS)
=== godot-export | export_presets.cfg
keystore/release_user="upload"
keystore/release_password="<<p>>"
=== unreal-ini | Config/DefaultEngine.ini
[OnlineSubsystemEOS]
ClientId=xyza<<~{a20}>>
ClientSecret=<<{B43}>>
=== roblox-lua | src/server/Webhook.lua
local @KEY@ = "<<key>>"
=== csharp-sqlconnection | Data/Repo.cs
using (var con = new SqlConnection("Server=@host@;Database=@db@;User Id=@user@;Password=<<p>>;"))
=== csharp-networkcredential | Mail/Sender.cs
smtp.Credentials = new NetworkCredential("@mail@", "<<p>>");
=== csharp-networkcredential-domain | Share.cs
var cred = new NetworkCredential("@user@", "<<p>>", "CORP");
=== csharp-const | Settings.cs
        public const string @Pw@ = "<<p>>";
        private static readonly string @Key@ = "<<key>>";
=== csharp-verbatim | Crypt.cs
            string EncryptionKey = @"<<wordkey>>";
            byte[] salt = Encoding.UTF8.GetBytes("<<p>>");
=== csharp-symmetric-key | Startup.cs
   IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("<<wordkey>>")),
=== csharp-object-initializer | Ftp.cs
var opts = new SessionOptions { Protocol = Protocol.Sftp, HostName = "@host@", UserName = "@user@", Password = "<<p>>" };
=== csharp-identity-seed | Data/Seed.cs
            await userManager.CreateAsync(admin, "<<p>>");
=== csharp-builder-password | Dal.cs
builder.DataSource = "@host@";
builder.UserID = "@user@";
builder.Password = "<<p>>";
=== csharp-configuration-default | Program.cs
var key = builder.Configuration["Jwt:Key"] ?? "<<wordkey>>";
=== csharp-x509 | Cert.cs
var cert = new X509Certificate2("cert.pfx", "<<p>>");
=== csharp-env-set | Test.cs
Environment.SetEnvironmentVariable("@KEY@", "<<key>>");
=== csharp-static-dictionary | Users.cs
    { "@user@", "<<p>>" }, // passwords of the demo portal
=== vb-const | Module1.vb
    Public Const DbPassword As String = "<<p>>"
    Dim cn As New SqlConnection("Data Source=@host@;Initial Catalog=@db@;User ID=@user@;Password=<<=>>")
=== fsharp-let | Config.fs
let @pW@ = "<<p>>"
let connectionString = "Host=@host@;Username=@user@;Password=" + @pW@
=== go-const | internal/config/config.go
const (
	dbUser = "@user@"
	@pW@ = "<<p>>"
)
=== go-var-short | cmd/main.go
	@kEy@ := "<<key>>"
	client := api.New(@kEy@)
=== go-struct-literal | store/redis.go
	rdb := redis.NewClient(&redis.Options{
		Addr:     "@host@:6379",
		Password: "<<p>>",
		DB:       0,
	})
=== go-sql-open | db/db.go
	db, err := sql.Open("mysql", "@user@:<<plain>>@tcp(@host@:3306)/@db@?parseTime=true")
=== go-gorm-dsn | db/gorm.go
	dsn := "host=@host@ user=@user@ password=<<plain>> dbname=@db@ port=5432 sslmode=disable"
=== go-byte-key | auth/jwt.go
var jwtKey = []byte("<<wordkey>>")
=== go-cookie-store | web/session.go
var store = sessions.NewCookieStore([]byte("<<key>>"))
=== go-flag-default | main.go
	pass := flag.String("password", "<<p>>", "password of the broker")
=== go-getenv-default | config.go
	cfg.@Key@ = getEnv("@KEY@", "<<key>>")
=== go-basicauth | client.go
	req.SetBasicAuth("@user@", "<<p>>")
=== go-plainauth | mail.go
	auth := smtp.PlainAuth("", "@mail@", "<<p>>", "smtp.@domain@")
=== go-ssh-password | ssh.go
		Auth: []ssh.AuthMethod{ssh.Password("<<p>>")},
=== go-header | client.go
	req.Header.Set("X-Auth-Token", "<<key>>")
=== go-test-table | login_test.go
		{name: "ok", user: "@user@", pass: "<<p>>", want: 200},
=== go-map | creds.go
var users = map[string]string{
	"@user@": "<<p>>", // password for the lab
}
=== go-mqtt | mqtt.go
	opts.SetUsername("@user@")
	opts.SetPassword("<<p>>")
=== rust-const | src/config.rs
const DB_HOST: &str = "@host@";
pub const @KEY@: &str = "<<key>>";
static @PW@: &'static str = "<<p>>";
=== rust-let | src/main.rs
    let @pw@ = "<<p>>";
    let client = Client::connect(&format!("host=@host@ user=@user@ password={}", @pw@), NoTls)?;
=== rust-unwrap-or | src/settings.rs
    let secret = env::var("@KEY@").unwrap_or_else(|_| "<<wordkey>>".to_string());
=== rust-builder | src/db.rs
    let opts = MySqlConnectOptions::new().host("@host@").username("@user@").password("<<p>>").database("@db@");
=== rust-lettre | src/mail.rs
    let creds = Credentials::new("@mail@".to_string(), "<<p>>".to_string());
=== rust-encodingkey | src/jwt.rs
    encode(&Header::default(), &claims, &EncodingKey::from_secret(b"<<wordkey>>"))
=== scala-val | src/main/scala/Conf.scala
object Conf {
  val user = "@user@"
  val @pW@ = "<<p>>"
}
=== scala-option | Job.scala
    .option("user", "@user@").option("password", "<<p>>").option("dbtable", "orders")
=== scala-sbt | build.sbt
credentials += Credentials("Sonatype Nexus Repository Manager", "@host@", "@user@", "<<p>>")
=== c-define | include/config.h
#define WIFI_SSID "@ssid@"
#define WIFI_PASSWORD "<<p>>"
#define MQTT_USER "@user@"
#define MQTT_PASS "<<p>>"
=== arduino-const-char | sketch/sketch.ino
const char* ssid = "@ssid@";
const char* password = "<<p>>";
=== arduino-char-array | esp32.ino
char ssid[] = "@ssid@";
char pass[] = "<<p>>";
char auth[] = "<<{b32}>>";
=== arduino-secrets | arduino_secrets.h
#define SECRET_SSID "@ssid@"
#define SECRET_PASS "<<p>>"
=== arduino-begin | wifi.ino
  WiFi.begin("@ssid@", "<<p>>");
=== arduino-aps | multi.ino
  wifiMulti.addAP("@ssid@", "<<p>>");
=== arduino-mqtt-connect | mqtt.ino
    if (client.connect("ESP8266Client", "@user@", "<<p>>")) {
=== lorawan-keys | lmic.ino
// This key should be in big endian format
static const u1_t PROGMEM APPKEY[16] = { <<{bytes}>> };
=== lorawan-abp | node.ino
const char *appKey = "<<{H32}>>";
const char *nwkSKey = "<<{H32}>>";
=== micropython | boot.py
wlan.connect('@ssid@', '<<p>>')
=== esphome | kitchen.yaml
wifi:
  ssid: "@ssid@"
  password: "<<p>>"
api:
  encryption:
    key: "<<{b64;32}>>"
ota:
  password: "<<{h32}>>"
=== sdkconfig | sdkconfig
CONFIG_ESP_WIFI_SSID="@ssid@"
CONFIG_ESP_WIFI_PASSWORD="<<p>>"
=== c-mysql-real-connect | src/db.c
  if (!mysql_real_connect(con, "@host@", "@user@", "<<p>>", "@db@", 0, NULL, 0)) {
=== c-pqconnectdb | pg.c
    PGconn *conn = PQconnectdb("user=@user@ password=<<plain>> dbname=@db@ host=@host@");
=== c-curlopt | up.c
  curl_easy_setopt(curl, CURLOPT_USERPWD, "@user@:<<plain>>");
=== c-strcmp | fw/telnetd.c
    if (strcmp(buf, "<<p>>") == 0) return AUTH_OK; /* service password */
=== c-static-key | fw/crypt.c
static const unsigned char aes_key[16] = { <<{bytes}>> };
=== c-struct-init | fw/accounts.c
static const struct account accounts[] = {
    { .user = "@user@", .password = "<<p>>", .level = 15 },
};
=== cpp-qt | mainwindow.cpp
    db.setHostName("@host@");
    db.setUserName("@user@");
    db.setPassword("<<p>>");
=== cpp-std-string | client.cpp
const std::string @KEY@ = "<<key>>";
std::string @pw@{"<<p>>"};
=== cpp-zip | pack.cpp
    archive.setPassword(L"<<p>>");
=== delphi | DataModule.pas
  FDConnection1.Params.UserName := '@user@';
  FDConnection1.Params.Password := '<<p>>';
=== delphi-dfm | Unit1.dfm
    ConnectionString = 'Provider=SQLOLEDB.1;Password=<<p>>;User ID=@user@;Data Source=@host@'
    LoginPrompt = False
=== cobol | PAYROLL.cbl
           MOVE "<<p>>" TO WS-PASSWORD.
=== abap | zrfc.abap
  lv_password = '<<p>>'.
=== plsql | load.pls
  l_http_req := utl_http.begin_request('@url@');
  utl_http.set_authentication(l_http_req, '@user@', '<<p>>');
=== matlab | fetch.m
conn = database('@db@','@user@','<<p>>','Vendor','MySQL','Server','@host@');
=== haskell | Main.hs
connectInfo = defaultConnectInfo { connectUser = "@user@", connectPassword = "<<p>>", connectDatabase = "@db@" }
=== ocaml | conf.ml
let @pw@ = "<<p>>"
=== nim | conf.nim
const @kEy@ = "<<key>>"
=== zig | conf.zig
const @pw@: []const u8 = "<<p>>";
=== crystal | conf.cr
SECRET = ENV["SESSION_SECRET"]? || "<<wordkey>>"
=== coffee | conf.coffee
module.exports =
  user: '@user@'
  @pW@: '<<p>>'
=== coldfusion | Application.cfc
<cfmail to="@mail@" from="web@@domain@" server="smtp.@domain@" username="@user@" password="<<p>>" subject="Order">
=== classic-asp | conn.asp
conn.Open "Driver={MySQL ODBC 5.1 Driver};Server=@host@;Database=@db@;User=@user@;Password=<<p>>;"
=== jsp | db.jsp
<sql:setDataSource var="ds" driver="com.mysql.jdbc.Driver" url="jdbc:mysql://@host@/@db@" user="@user@" password="<<p>>"/>
=== solidity-hardhat | hardhat.config.js
  networks: { sepolia: { url: "@url@", accounts: ["0x<<{h64}>>"] } },
=== hardhat-mnemonic | truffle-config.js
const mnemonic = "<<{mnemonic}>>";
"""
