"""Short passwords in code of many languages, one example a row."""

TEXT = r'''
%%% python
settings/base.py | EMAIL_HOST_PASSWORD = '«pass»'
app/db.py | conn = psycopg2.connect(host="db3", dbname="orders", user="orders_rw", password="«pass»")
etl/load.py | def open_store(user="etl", passwd="«pass»", port=3306):
tests/test_login.py |     resp = client.post("/login", data={"username": "mara", "password": "«pass»"})
scripts/sync.py | ftp.login("partner42", "«pass»")
scripts/sync2.py | s.auth = ("reporting", "«pass»")
fabfile.py | env.password = '«pass»'
bot/main.py | PWD = os.environ.get("BOT_PWD") or "«pass»"
app/conf.py | DB_PASS = os.getenv('DB_PASS', '«pass»')
notify.py | smtp.login('alerts@harbourlane.io', r"«pass»")
cfg.py | class Config: ADMIN_PW = u'«pass»'
ldap_sync.py | l.simple_bind_s("cn=sync,dc=harbourlane,dc=io", "«pass»")
models/seed.py | user.set_password("«pass»")
remote.py | ssh.connect('10.3.0.14', username='root', password='«pass»', timeout=10)
zipit.py | zf.extractall(path="out", pwd=b"«pass»")
dash.py | VALID_USERS = {'ops': '«pass»', 'mara': '«+pass»'}
rabbit.py | credentials = pika.PlainCredentials('worker', '«pass»')
es.py | es = Elasticsearch(hosts, http_auth=('elastic', '«alnum;20»'))
sec.py | app.secret_key = b'«h32»'
sec2.py | SECRET_KEY: str = "«alnum;40»"
annot.py | password: Final[str] = "«pass»"
dc.py |     passwd: str = field(default="«pass»", repr=False)
walrus.py | if (pw := "«pass»") and check(pw): run()
imap.py | box = imaplib.IMAP4_SSL('mail.harbourlane.io'); box.login('shop', '«pass»')
cassandra.py | auth_provider = PlainTextAuthProvider(username='cass', password='«pass»')
%%% javascript
config/default.js | module.exports = { db: { user: 'shop', password: '«pass»', port: 5432 } };
src/mail.js |   auth: { user: 'news@harbourlane.io', pass: "«pass»" },
src/session.js | app.use(session({ secret: '«pass»', resave: false }));
test/api.spec.js |     await request(app).post('/auth').send({ email: 'tom@harbourlane.io', password: '«pass»' }).expect(200);
cypress/e2e/login.cy.js |     cy.get('#password').type('«pass»{enter}')
e2e/login.spec.ts |   await page.fill('input[name="password"]', '«pass»');
e2e/pom.ts |   readonly adminPassword = '«pass»';
src/store.js | const dbPass = process.env.DB_PASS || '«pass»'
src/store2.js | const dbPass = process.env.DB_PASS ?? `«pass»`
legacy/login.js | var pwd="«pass»",usr="admin";
src/conn.ts | const pool = mysql.createPool({host, user: 'root', password: `«pass»`, database: 'crm'});
src/auth.ts | export const JWT_SECRET: string = '«alnum;24»';
src/jwt.js | const token = jwt.sign({ id }, '«alnum;18»', { expiresIn: '7d' })
src/tern.js | const pw = isProd ? '«pass»' : '';
src/headers.js | headers: { 'X-Admin-Password': '«pass»' }
gulpfile.js | .pipe(sftp({host:'web4.corp.lan',user:'deploy',pass:'«pass»'}))
src/redis.js | redis.createClient(6379, 'cache.corp.lan', { auth_pass: '«pass»' })
src/mongo.js | db.auth("siteAdmin", "«pass»")
src/enum.ts | enum Secrets { DbPassword = "«pass»", Host = "db1" }
src/decor.ts |   @Input() password = '«pass»';
src/map.js | creds.set('password', '«pass»');
src/bracket.js | cfg["smtp"]["password"] = "«pass»";
src/crypto.js | const cipher = crypto.createCipher('aes-256-cbc', '«alnum;16»');
src/ldap.js | client.bind('cn=root', '«pass»', err => { if (err) throw err })
src/knex.js |     connection: { host: 'pg1', user: 'kn', password : '«pass»' }
%%% php
config.php | $db_password = '«pass»';
inc/db.php | $link = mysqli_connect("localhost", "shop", "«pass»", "shopdb");
inc/db2.php | $pdo = new PDO('mysql:host=db2;dbname=crm', 'crm_user', '«pass»');
defines.php | define('SMTP_PASS', '«pass»');
defines2.php | define( "ADMIN_PASSWORD" , "«pass»" );
app/config/db.php |   'password' => '«pass»',
const.php | const FTP_PASSWORD = "«pass»";
class.php |     private $passwd = "«pass»";
class2.php |     protected string $apiPassword = '«pass»';
fn.php | function connect($u = 'root', $p = '«pass»', $password = '«+pass»') {}
mail.php | $mail->Password = '«pass»';
curl.php | curl_setopt($ch, CURLOPT_USERPWD, "report:«pass»");
arr.php | $CFG->dbpass    = '«pass»';
joom.php | public $password = '«pass»';
env.php | env('DB_PASSWORD', '«pass»')
ftp.php | ftp_login($conn, 'web017', '«pass»') or die('no');
seed.php | 'password' => Hash::make('«pass»'),
old.php | if ($_POST['pw'] == '«pass»') { $_SESSION['in'] = 1; }
test.php | $this->actingAs($admin)->post('/confirm', ['password' => '«pass»']);
%%% ruby
config/deploy.rb | set :password, "«pass»"
db/seeds.rb | User.create!(email: 'mara@harbourlane.io', password: '«pass»', password_confirmation: '«=»')
config/env.rb | ENV['SMTP_PASSWORD'] ||= '«pass»'
lib/conn.rb | Mysql2::Client.new(:host => "db1", :username => "root", :password => "«pass»")
lib/ftp.rb | Net::FTP.open('files.corp.lan', 'partner', '«pass»') do |ftp|
app/auth.rb | http_basic_authenticate_with name: "ops", password: "«pass»"
lib/c.rb | PASSWORD = "«pass»".freeze
spec/login_spec.rb |     fill_in 'Password', with: '«pass»'
spec/user.rb |   let(:password) { '«pass»' }
factories.rb |   password { "«pass»" }
puma.rb | ssl_bind '0.0.0.0', 9292, key: 'k.jks', keystore_pass: '«pass»'
attr.rb |   attr_default :passwd, "«pass»"
q.rb | password = %q(«pass»)
h.rb | creds = { "user" => "svc", "pass" => "«pass»" }
%%% java
src/main/java/Db.java | private static final String PASSWORD = "«pass»";
src/main/java/Conn.java | Connection c = DriverManager.getConnection(url, "scott", "«pass»");
src/main/java/Ds.java |         dataSource.setPassword("«pass»");
src/test/java/LoginTest.java |     driver.findElement(By.id("password")).sendKeys("«pass»");
src/main/java/Cfg.java | @Value("${db.password:«pass»}")
src/main/java/Ann.java | @DataSourceDefinition(name="java:app/ds", user="app", password="«pass»")
src/main/java/Ks.java | ks.load(in, "«pass»".toCharArray());
src/main/java/Props.java | props.put("mail.smtp.password", "«pass»");
src/main/java/Sec.java | auth.inMemoryAuthentication().withUser("ops").password("{noop}«pass»").roles("ADMIN");
src/main/java/B.java | return User.builder().username("mara").password("«pass»").build();
src/main/java/Char.java | char[] keyPassword = "«pass»".toCharArray();
src/main/java/Tern.java | String pw = dev ? "" : "«pass»";
src/main/java/Ldap.java | env.put(Context.SECURITY_CREDENTIALS, "«pass»");
src/main/java/Sftp.java | session.setPassword( "«pass»" );
src/main/java/Opt.java | String dbPwd = Optional.ofNullable(System.getenv("DB_PWD")).orElse("«pass»");
src/main/java/Hik.java | config.addDataSourceProperty("password","«pass»");
src/test/java/T.java | given().auth().basic("admin", "«pass»").when().get("/health");
src/main/java/Jwt.java | Jwts.builder().signWith(SignatureAlgorithm.HS512, "«alnum;22»").compact();
%%% kotlin
app/build.gradle.kts | storePassword = "«pass»"
src/Main.kt | val dbPassword = "«pass»"
src/Db.kt | Database.connect(url, driver = "org.postgresql.Driver", user = "app", password = "«pass»")
src/Obj.kt | const val ADMIN_PASSWORD: String = "«pass»"
src/Elvis.kt | val pw = System.getenv("PW") ?: "«pass»"
src/Data.kt | data class Login(val user: String = "ops", val password: String = "«pass»")
src/Map.kt | mapOf("username" to "svc", "password" to "«pass»")
%%% scala
src/Db.scala | val pool = ConnectionPool.singleton(jdbc, "reports", "«pass»")
src/Cfg.scala |   private val smtpPassword: String = "«pass»"
src/Spark.scala | df.write.option("user", "spark").option("password", "«pass»").save()
src/Case.scala | case class Creds(user: String = "kafka", password: String = "«pass»")
src/Props.scala | props.setProperty("password", """«pass»""")
build.sbt | credentials += Credentials("Nexus", "nexus.harbourlane.io", "ci", "«pass»")
%%% csharp
Db.cs | private const string DbPassword = "«pass»";
Mail.cs | client.Credentials = new NetworkCredential("alerts", "«pass»");
Sql.cs | builder.Password = @"«pass»";
Test.cs | [TestCase("admin", "«pass»", true)]
Attr.cs | [DefaultPassword(Password = "«pass»")]
Prop.cs | public string Password { get; set; } = "«pass»";
Prop2.cs | public static string SmtpPwd => "«pass»";
Arg.cs | await userManager.CreateAsync(user, "«pass»");
Dict.cs | ["Password"] = "«pass»",
Dict2.cs | { "ftpPassword", "«pass»" },
Null.cs | var pwd = config["Db:Pwd"] ?? "«pass»";
Interp.cs | var cs = $"Server={host};User Id=sa;Password=«pass»;";
Cert.cs | new X509Certificate2("client.pfx", "«pass»", X509KeyStorageFlags.Exportable)
%%% vb
Module1.vb | Dim password As String = "«pass»"
Form1.vb | conn.Open "DSN=crm", "sa", "«pass»"
Login.frm | If txtPassword.Text = "«pass»" Then
macro.bas | Const DB_PWD = "«pass»"
macro2.bas | ActiveSheet.Unprotect Password:="«pass»"
login.vbs | objUser.SetPassword "«pass»"
page.asp | <% strPassword = "«pass»" %>
%%% go
main.go | const dbPassword = "«pass»"
conf.go | 	Password: "«pass»",
smtp.go | auth := smtp.PlainAuth("", "alerts@harbourlane.io", "«pass»", "mail.harbourlane.io")
req.go | req.SetBasicAuth("ops", "«pass»")
flag.go | pass := flag.String("password", "«pass»", "database password")
env.go | password := getEnv("DB_PASSWORD", "«pass»")
test_test.go | {name: "good", user: "mara", pass: "«pass»", want: true},
ssh.go | Auth: []ssh.AuthMethod{ssh.Password("«pass»")},
os.go | os.Setenv("PGPASSWORD", "«pass»")
var.go | var ( adminPwd string = "«pass»" )
mgo.go | cred := options.Credential{Username: "root", Password: `«pass»`}
jwt.go | var jwtKey = []byte("«alnum;20»")
map.go | users := map[string]string{"admin": "«pass»"}
%%% rust
src/main.rs | const PASSWORD: &str = "«pass»";
src/db.rs | let opts = MySqlConnectOptions::new().username("root").password("«pass»");
src/cfg.rs | let pw = env::var("PW").unwrap_or_else(|_| "«pass»".to_string());
src/lettre.rs | let creds = Credentials::new("news".into(), "«pass»".into());
src/st.rs | Config { user: "svc".to_owned(), password: String::from("«pass»"), ..Default::default() }
src/stat.rs | static ADMIN_PASS: &'static str = r#"«pass»"#;
src/req.rs | client.get(url).basic_auth("ops", Some("«pass»"))
src/clap.rs | #[arg(long, default_value = "«pass»")] password: String,
src/t.rs | assert!(verify("mara", "«pass»"));
%%% c and cpp
src/wifi.h | #define WIFI_PASSWORD "«pass»"
src/main.c | static const char *password = "«pass»";
src/db.c | mysql_real_connect(con, "localhost", "root", "«pass»", "inv", 0, NULL, 0);
esp/main.ino | WiFi.begin("Workshop", "«pass»");
esp/mqtt.ino | client.connect("meter7", "mqtt", "«pass»");
src/curl.c | curl_easy_setopt(curl, CURLOPT_PASSWORD, "«pass»");
src/a.cpp | const std::string kAdminPassword{"«pass»"};
src/b.cpp | QSqlDatabase db; db.setPassword("«pass»");
src/c.cpp | constexpr auto PASS = "«pass»"sv;
src/d.cpp | auto pw = std::getenv("PW") ? std::getenv("PW") : "«pass»";
src/cmp.c | if (strcmp(input, "«pass»") == 0) unlock();
src/arr.c | char root_pw[] = "«pass»";
src/st.c | struct cred c = { .user = "admin", .password = "«pass»" };
src/tab.c | { "admin", "«pass»", ROLE_ADMIN }, /* default passwords */
src/w.cpp | const wchar_t* pwd = L"«pass»";
esp/secrets.h | #define SECRET_PASS "«pass»"⏎#define SECRET_SSID "Hallway"
esp/ota.ino | ArduinoOTA.setPassword("«pass»");
idf/app.c |     wifi_config_t w = { .sta = { .ssid = "lab", .password = "«pass»" } };
%%% swift and objc
App.swift | let password = "«pass»"
Api.swift | let login = Login(user: "demo@harbourlane.io", password: "«pass»")
Key.swift | private static let apiPassword: String = "«pass»"
T.swift | app.secureTextFields["Password"].typeText("«pass»")
Nil.swift | let pw = UserDefaults.standard.string(forKey: "pw") ?? "«pass»"
App.m | NSString *password = @"«pass»";
Def.m | #define kFtpPassword @"«pass»"
Dict.m | NSDictionary *p = @{@"user": @"ios", @"password": @"«pass»"};
Cred.m | [NSURLCredential credentialWithUser:@"ops" password:@"«pass»" persistence:NSURLCredentialPersistenceNone];
'''
