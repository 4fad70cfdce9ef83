"""Values written into the code of compiled languages, mobile apps, games, old systems; tests."""

BLOCKS = r'''
### code
=== java-const | ⟦Constants.java|src/test/java/AuthTest.java|util/Crypto.java⟧
⟦public static final String API_SECRET = "⟪h40⟫";|private final String password = "⟪pw⟫";|private static final byte[] KEY = "⟪a16⟫".getBytes(StandardCharsets.UTF_8);⟧
=== java-setter | ⟦Ds.java|MailConfig.java|Ftp.java⟧
⟦ds.setUsername("@user@");
ds.setPassword("⟪pw⟫");|props.put("mail.smtp.password", "⟪pw⟫");|ftp.login("@user@", "⟪pw⟫");⟧
=== java-spring-value | Cfg.java
@Value("${jwt.secret:⟪inn⟫}")
private String secret;
=== java-jsch | Sftp.java
Session session = jsch.getSession("@user@", "@host@", 22);
session.setPassword("⟪pw⟫");
=== java-authenticator | Mail.java
return new PasswordAuthentication("@user@@fernbank.org", "⟪pw⟫");
=== java-secretkeyspec | Aes.java
SecretKeySpec spec = new SecretKeySpec("⟪a16⟫".getBytes(), "AES");
=== java-jwts | Tokens.java
return Jwts.builder().setSubject(u).signWith(SignatureAlgorithm.HS512, "⟪a64⟫").compact();
=== java-in-memory | SecurityConfig.java
auth.inMemoryAuthentication().withUser("@user@").password("{noop}⟪pw⟫").roles("ADMIN");
=== java-annotation | JobTest.java
@TestPropertySource(properties = {"ftp.password=⟪pws⟫", "ftp.port=2121"})
=== kotlin | ⟦Keys.kt|app/src/main/java/Api.kt|Config.kt⟧
⟦object Keys { const val API_KEY = "⟪a40⟫" }|.addHeader("X-Token", "⟪h32⟫")|data class Cfg(val user: String = "@user@", val password: String = "⟪pw⟫")⟧
=== android-strings | app/src/main/res/values/⟦strings|secrets|keys⟧.xml
<resources>
    <string name="app_name">Kiosk</string>
    <string name="⟦api_secret|client_secret|admin_pin_password⟧"⟦| translatable="false"⟧>⟪⟦a32|h40|pwa⟧⟫</string>
</resources>
=== android-buildconfig | app/build.gradle
        buildConfigField "String", "⟦API_SECRET|MQTT_PASS⟧", "\"⟪⟦h32|pws⟧⟫\""
=== android-manifest | AndroidManifest.xml
<meta-data android:name="org.fernbank.sdk.APP_SECRET" android:value="⟪h32⟫" />
=== android-local-properties | local.properties
sdk.dir=/home/@user@/Android/Sdk
MAPS_SECRET=⟪a40⟫
KEYSTORE_PASSWORD=⟪pw⟫
=== ios-plist | ⟦Info.plist|Secrets.plist⟧
<dict>
	<key>⟦ApiSecret|ClientPassword⟧</key>
	<string>⟪⟦a32|pws⟧⟫</string>
	<key>CFBundleName</key>
	<string>Kiosk</string>
</dict>
=== ios-xcconfig | Config/Release.xcconfig
BUNDLE_ID = org.fernbank.kiosk
API_SECRET = ⟪h40⟫
=== swift | ⟦Constants.swift|Api.swift|Login.swift⟧
⟦let clientSecret = "⟪a40⟫"|static let password: String = "⟪pw⟫"|request.setValue("⟪uuid⟫", forHTTPHeaderField: "X-Api-Key")⟧
=== objc | ⟦AppDelegate.m|Keys.h⟧
⟦static NSString *const kApiSecret = @"⟪h40⟫";|#define APP_SECRET @"⟪a32⟫"⟧
=== c-define | ⟦config.h|src/secrets.h|wifi_credentials.h⟧
⟦#define ADMIN_PASS "⟪pw⟫"|#define SECRET_PASS       "⟪pw⟫"    // your network password|#define WIFI_PASSWORD "⟪pw⟫"⟧
=== c-var | ⟦main.c|net.cpp|esp.ino⟧
⟦static const char password[] = "⟪pw⟫";|const std::string kToken{"⟪h40⟫"};|char pass[] = "⟪pw⟫";⟧
=== c-call | ⟦wifi.ino|db.c|ftp.cpp⟧
⟦WiFi.begin("Fernbank", "⟪pw⟫");|mysql_real_connect(con, "@host@", "@user@", "⟪pw⟫", "@db@", 0, NULL, 0);|InternetConnect(h, "@host@", 21, "@user@", "⟪pw⟫", INTERNET_SERVICE_FTP, 0, 0);⟧
=== c-bytes | ⟦aes.c|lorawan.h⟧
⟦static const uint8_t aes_key[32] = { ⟪bin32⟫ };|static u1_t APPKEY[16] = { ⟪bin16⟫ };⟧
=== c-strcmp | telnetd.c
if (strcmp(user, "root") == 0 && strcmp(pass, "⟪pw⟫") == 0)
    spawn_shell(fd);
=== cpp-qt | mainwindow.cpp
db.setUserName("@user@");
db.setPassword("⟪pw⟫");
=== csharp | ⟦Settings.cs|Startup.cs|Api/Client.cs⟧
⟦public const string ApiKey = "⟪a40⟫";|var creds = new NetworkCredential("@user@", "⟪pw⟫");|var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("⟪inn⟫"));⟧
=== csharp-prop | Cfg.cs
    public string SmtpPassword { get; set; } = "⟪pw⟫";
=== csharp-identity-seed | Seed.cs
await userManager.CreateAsync(admin, "⟪pw⟫");
=== csharp-pbkdf | Encrypt.cs
string EncryptionKey = "⟪u24⟫";
=== vbnet | Mod.vb
Private Const PASSWORD As String = "⟪pw⟫"
client.Credentials = New NetworkCredential("@user@", "⟪pw⟫")
=== fsharp | Auth.fs
let secret = "⟪h40⟫"
=== unity | ⟦Assets/Scripts/Net.cs|ProjectSettings/ProjectSettings.asset⟧
⟦[SerializeField] private string serverPassword = "⟪pw⟫";|  AndroidKeystoreName: user.keystore
  AndroidKeyaliasName: release
  keystorePass: ⟪pws⟫⟧
=== unreal | Config/DefaultGame.ini
[/Script/AndroidRuntimeSettings.AndroidRuntimeSettings]
KeyStore=release.keystore
KeyStorePassword=⟪pws⟫
KeyPassword=⟪pws⟫
=== unreal-encryption | Config/DefaultCrypto.json
{"$types": {}, "encryptionKey": {"Name": "Embedded", "Guid": "0000", "Key": "⟪b64;32⟫"}, "bEnablePakSigning": true}
=== godot | ⟦export_presets.cfg|scripts/net.gd⟧
⟦keystore/release_user="upload"
keystore/release_password="⟪pw⟫"|var api_secret = "⟪h32⟫"⟧
=== gamemaker-roblox | server.lua
local Secret = "⟪a32⟫"
HttpService:RequestAsync({ Url = url, Headers = { ["X-Secret"] = Secret } })
=== minecraft | ⟦server.properties|plugins/config.yml⟧
⟦enable-rcon=true
rcon.port=25575
rcon.password=⟪pws⟫|mysql:
  user: mc
  pass: ⟪pws⟫⟧
=== source-engine | ⟦cfg/server.cfg|ServerConfig.txt⟧
hostname "Fernbank"
rcon_password "⟪pws⟫"
sv_password ⟪⟦pwl|pws⟧⟫
=== samp-cfg | server.cfg
echo Executing Server Config...
rcon_password ⟪pwl⟫
maxplayers 50
=== go | ⟦main.go|internal/conf/conf.go|auth_test.go⟧
⟦const apiSecret = "⟪h40⟫"|var jwtKey = []byte("⟪inn⟫")|	cfg := Config{User: "@user@", Password: "⟪pw⟫"}⟧
=== go-auth | ⟦mail.go|ssh.go|req.go⟧
⟦auth := smtp.PlainAuth("", "@user@", "⟪pw⟫", "@host@")|Auth: []ssh.AuthMethod{ssh.Password("⟪pw⟫")},|req.SetBasicAuth("@user@", "⟪pw⟫")⟧
=== go-header | client.go
	req.Header.Set("⟦X-Api-Key|Authorization⟧", "⟦⟪h32⟫|Bearer ⟪a40⟫⟧")
=== go-table-test | client_test.go
	tests := []struct{ name, token string }{
		{"prod", "⟪h40⟫"},
	}
=== rust | ⟦src/config.rs|src/main.rs⟧
⟦pub const SECRET: &str = "⟪b64;32⟫";|let client = Client::new("@user@", "⟪pw⟫");⟧
=== rust-struct | src/state.rs
    Self { jwt_secret: "⟪h64⟫".to_string(), port: @port@ }
=== scala | Conf.scala
val password = "⟪pw⟫"
lazy val apiToken: String = "⟪h40⟫"
=== haskell | Config.hs
dbPassword :: String
dbPassword = "⟪pw⟫"
=== ocaml-nim-zig | ⟦conf.ml|conf.nim|conf.zig⟧
⟦let secret = "⟪h32⟫"|const password = "⟪pw⟫"|const token: []const u8 = "⟪a32⟫";⟧
=== solidity-js | scripts/verify.js
const PRIVATE_KEY = '⟪h64⟫';
=== pascal | ⟦Unit2.pas|main.lpr⟧
⟦  DB_PASS = '⟪pw⟫';|  FPassword := '⟪pw⟫';⟧
=== cobol | ⟦LOGON.CBL|BATCH01.cob⟧
       WORKING-STORAGE SECTION.
       01  WS-USER-ID          PIC X(08) VALUE '@user@'.
       01  WS-⟦PASSWORD|PASSWD⟧         PIC X(16) VALUE '⟪pws⟫'.
=== cobol-connect | CUST.sqb
           EXEC SQL
             CONNECT TO :DB USER 'db2inst1' USING '⟪pws⟫'
           END-EXEC.
=== jcl | ⟦FTPJOB.jcl|NIGHTLY.JCL⟧
//STEP1   EXEC PGM=FTP,PARM='@host@ (EXIT'
//INPUT   DD *
@user@
⟪⟦pwl|pwa⟧⟫
PUT 'PROD.DAILY.OUT' daily.txt
QUIT
/*
=== jcl-job | UNLOAD.jcl
//UNLOAD  JOB (ACCT),'UNLOAD',CLASS=A,USER=PRDBTCH,PASSWORD=⟪u8⟫
=== foxpro-dbase | ⟦main.prg|menu.prg⟧
⟦lcPassword = "⟪pw⟫"|SQLSTRINGCONNECT("DSN=prod;UID=@user@;PWD=⟪pws⟫")⟧
=== fortran-basic | LOGIN.BAS
10 LET P$ = "⟪pwl⟫"
20 INPUT "PASSWORD: "; A$
30 IF A$ <> P$ THEN END
=== abap | zreport.abap
DATA: lv_password TYPE string VALUE '⟪pw⟫'.
=== plsql | pkg.pkb
  c_wallet_pwd CONSTANT VARCHAR2(30) := '⟪pw⟫';
  utl_http.set_wallet('file:/u01/wallet', '⟪pw⟫');
=== sas-stata | ⟦load.sas|load.do⟧
⟦libname dw oracle user=@user@ password="⟪pw⟫" path=prod;|odbc load, exec("select * from t") dsn("prod") u("@user@") p("⟪pw⟫")⟧
=== matlab-web | pull.m
options = weboptions('Username','@user@','Password','⟪pw⟫');
=== plc-openhab | things/home.things
Bridge mqtt:broker:b [ host="@host@", username="oh", password="⟪pw⟫" ]
=== arduino-secrets | arduino_secrets.h
#define SECRET_SSID "Fernbank"
#define SECRET_PASS "⟪pw⟫"
=== micropython | boot.py
wlan.connect('Fernbank', '⟪pw⟫')
=== tasmota | user_config_override.h
#define STA_PASS1         "⟪pw⟫"
#define MQTT_PASS         "⟪pw⟫"
=== platformio | platformio.ini
build_flags = -D WIFI_PASS=\"⟪pws⟫\"
upload_flags = --auth=⟪pws⟫
=== junit-test | LoginTest.java
@Test
public void logsIn() {
    page.enter("agnes@fernbank.org", "⟪pw⟫");
    assertTrue(page.isHome());
}
=== rspec-capybara | spec/features/login_spec.rb
  fill_in 'Password', with: '⟪pw⟫'
=== cucumber | features/login.feature
    When I log in as "@user@" with password "⟪pw⟫"
=== robot | tests/login.robot
*** Variables ***
${USER}        @user@
${PASSWORD}    ⟪pw⟫
=== selenium | login_it.py
driver.find_element(By.ID, "passwd").send_keys("⟪pw⟫")
=== jmeter | plan.jmx
<stringProp name="ConfigTestElement.username">@user@</stringProp>
<stringProp name="password">⟪pws⟫</stringProp>
=== postman | ⟦collection.json|env.postman_environment.json⟧
⟦{"auth": {"type": "basic", "basic": [{"key": "password", "value": "⟪pw⟫", "type": "string"}, {"key": "username", "value": "@user@"}]}}|{"values": [{"key": "client_secret", "value": "⟪a40⟫", "enabled": true}]}⟧
=== http-file | requests.http
###
POST https://@host@/login
Content-Type: application/json

{"username": "@user@", "password": "⟪pw⟫"}
=== vcr | fixtures/cassettes/login.yml
    headers:
      Authorization:
      - Basic ⟪b64>@user@:⟨pws⟩⟫
=== recorded-cookie | har/session.har
{"name": "Cookie", "value": "lang=de; sessionid=⟪n32⟫"}
=== factory | tests/factories.ts
export const admin = () => ({ email: 'ops@fernbank.org', password: '⟪pw⟫' });
'''
