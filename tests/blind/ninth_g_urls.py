"""Connection strings and addresses with passwords, in all places where they stand."""

BLOCKS = r'''
### urls
=== postgres-env | ⟦.env|.env.example.old|config/prod.env⟧
⟦DATABASE_URL|export PG_URI|SQLALCHEMY_DATABASE_URI⟧=⟦postgres|"postgresql|postgresql+asyncpg⟧://@user@:⟪pws⟫@@host@:5432/@db@⟦?sslmode=require|"|⟧
=== mysql-url | ⟦src/db.rs|cmd/main.go|lib/db.ts⟧
⟦let pool = MySqlPool::connect("mysql://@user@:⟪pws⟫@@host@/@db@").await?;|db, err := sql.Open("mysql", "@user@:⟪pw⟫@tcp(@host@:3306)/@db@?parseTime=true")|const db = await createConnection('mysql://@user@:⟪pws⟫@@host@:3306/@db@');⟧
=== mongo | ⟦server.js|config/keys.js|app.py⟧
⟦mongoose.connect('mongodb://@user@:⟪pws⟫@@host@:27017/@db@?authSource=admin', { useNewUrlParser: true });|module.exports = { mongoURI: 'mongodb+srv://@user@:⟪pws⟫@cluster0.⟪~n5⟫.mongodb.net/@db@' };|client = MongoClient("mongodb://@user@:⟪pws⟫@10.0.0.4:27017,10.0.0.5:27017/?replicaSet=rs0")⟧
=== mongo-pct | settings.py
MONGO = "mongodb://@user@:⟪pct>pw⟫@@host@/@db@"
=== redis-url | ⟦celeryconfig.py|cable.yml|src/cache.ts⟧
⟦broker_url = "redis://:⟪pws⟫@@host@:6379/0"|production:
  adapter: redis
  url: rediss://default:⟪a24⟫@@host@:6380/1|const cache = new Redis("redis://:⟪h32⟫@@host@:6379");⟧
=== amqp | ⟦worker.py|docker-compose.yml|appsettings.json⟧
⟦connection = pika.BlockingConnection(pika.URLParameters('amqp://@user@:⟪pws⟫@@host@:5672/%2F'))|    environment:
      - CELERY_BROKER=amqp://@user@:⟪pws⟫@rabbit//|{"Rabbit": {"Uri": "amqps://@user@:⟪pws⟫@@host@/vhost"}}⟧
=== jdbc-query | ⟦persistence.properties|Dao.java⟧
⟦url=|String url = "⟧jdbc:⟦postgresql|mysql⟧://@host@/@db@?user=@user@&password=⟪pws⟫⟦|";⟧
=== jdbc-sqlserver | src/main/kotlin/Db.kt
val url = "jdbc:sqlserver://@host@:1433;databaseName=@db@;user=@user@;password=⟪pws⟫;encrypt=true"
=== jdbc-oracle | ⟦etl.properties|jobs/load.sh⟧
⟦db.url=|sqoop import --connect ⟧jdbc:oracle:thin:@user@/⟪pws⟫@@host@:1521/ORCLPDB
=== jdbc-db2 | conf/ds.xml
<connection-url>jdbc:db2://@host@:50000/@db@:user=@user@;password=⟪pws⟫;</connection-url>
=== drivermanager | ⟦Main.java|Loader.scala⟧
⟦Connection c = |val c = ⟧DriverManager.getConnection("jdbc:mysql://@host@/@db@", "@user@", "⟪pw⟫")⟦;|⟧
=== ado-csharp | ⟦Program.cs|Data/Repo.cs|Form1.vb⟧
⟦var cs = "|private const string Cn = @"|Dim cn As String = "⟧Server=@host@;Database=@db@;User Id=@user@;⟦Password|Pwd|PWD⟧=⟪⟦pw|pws⟧⟫;⟦MultipleActiveResultSets=True|Connect Timeout=30|⟧"⟦;|;|⟧
=== ado-odbc | ⟦report.py|macro.bas|etl.pl⟧
⟦cnxn = pyodbc.connect('DRIVER={ODBC Driver 17 for SQL Server};SERVER=@host@;DATABASE=@db@;UID=@user@;PWD=⟪pws⟫')|conn.Open "Provider=SQLOLEDB;Data Source=@host@;Initial Catalog=@db@;User ID=@user@;Password=⟪pws⟫;"|my $dbh = DBI->connect("dbi:ODBC:driver=FreeTDS;server=@host@;uid=@user@;pwd=⟪pws⟫");⟧
=== npgsql | appsettings.Development.json
{ "ConnectionStrings": { "Main": "Host=@host@;Port=5432;Username=@user@;Password=⟪pws⟫;Database=@db@" } }
=== libpq-dsn | ⟦main.go|load.py|test_db.cpp⟧
⟦dsn := "host=@host@ user=@user@ password=⟪pws⟫ dbname=@db@ port=5432 sslmode=disable"|conn = psycopg2.connect("dbname='@db@' user='@user@' host='@host@' password='⟪pws⟫'")|pqxx::connection c{"host=@host@ user=@user@ password=⟪pws⟫"};⟧
=== pdo | ⟦db.php|inc/connect.inc.php|api/config.php⟧
⟦$pdo = new PDO('mysql:host=localhost;dbname=@db@', '@user@', '⟪pw⟫');|$link = mysqli_connect("localhost", "@user@", "⟪pw⟫", "@db@");|mysql_connect('@host@','@user@','⟪pw⟫') or die(mysql_error());⟧
=== pg-connect-php | legacy/db.php
$conn = pg_connect("host=@host@ dbname=@db@ user=@user@ password=⟪pws⟫");
=== perl-dbi | cgi-bin/list.pl
my $dbh = DBI->connect("DBI:mysql:database=@db@;host=@host@", "@user@", '⟪pw⟫', {RaiseError => 1});
=== python-drivers | ⟦sync.py|jobs/import.py|bot.py⟧
⟦db = pymysql.connect(host="@host@", user="@user@", passwd="⟪pw⟫", db="@db@")|conn = cx_Oracle.connect("@user@", "⟪pw⟫", "@host@/XE")|cnx = mysql.connector.connect(user='@user@', password='⟪pw⟫', host='@host@')⟧
=== oracle-easy | ⟦run.sh|export.py|reports.ini⟧
⟦sqlplus -s @user@/⟪pws⟫@//@host@:1521/PROD @report.sql|con = cx_Oracle.connect('@user@/⟪pws⟫@@host@:1521/PROD')|USERID=@user@/⟪pws⟫@PROD⟧
=== ruby-url | ⟦app.rb|config/mongoid.yml⟧
⟦DB = Sequel.connect('postgres://@user@:⟪pws⟫@@host@/@db@')|      uri: mongodb://@user@:⟪pws⟫@@host@:27017/@db@⟧
=== sequelize | ⟦config/config.json|models/index.js⟧
⟦{
  "production": {
    "username": "@user@",
    "password": "⟪pw⟫",
    "database": "@db@",
    "dialect": "mysql"
  }
}|const sequelize = new Sequelize('@db@', '@user@', '⟪pw⟫', { host: '@host@', dialect: 'postgres' });⟧
=== knex-typeorm | ⟦knexfile.js|ormconfig.json|data-source.ts⟧
⟦  connection: { host: '@host@', user: '@user@', password: '⟪pw⟫', database: '@db@' },|{"type": "mysql", "host": "@host@", "username": "@user@", "password": "⟪pw⟫", "synchronize": true}|  type: "postgres",
  username: "@user@",
  password: "⟪pw⟫",⟧
=== prisma | prisma/schema.prisma
datasource db {
  provider = "postgresql"
  url      = "postgresql://@user@:⟪pws⟫@@host@:5432/@db@?schema=public"
}
=== alembic | ⟦alembic.ini|migrations/env.py⟧
⟦sqlalchemy.url = |config.set_main_option("sqlalchemy.url", "⟧mysql+pymysql://@user@:⟪pws⟫@@host@/@db@⟦|")⟧
=== sqlalchemy-url | app/db.py
engine = create_engine(f"mssql+pyodbc://@user@:⟪pws⟫@{HOST}/{DB}?driver=ODBC+Driver+17")
=== clickhouse | ⟦loader.py|queries.http⟧
⟦client = Client.from_url('clickhouse://@user@:⟪pws⟫@@host@:9000/@db@')|GET http://@host@:8123/?user=@user@&password=⟪pws⟫&query=SELECT+1⟧
=== cassandra | Repo.java
Cluster cluster = Cluster.builder().addContactPoint("@ip@").withCredentials("@user@", "⟪pw⟫").build();
=== neo4j | graph.py
driver = GraphDatabase.driver("bolt://@host@:7687", auth=("neo4j", "⟪pw⟫"))
=== elastic-url | ⟦docker-compose.yml|kibana.sh⟧
⟦      ELASTICSEARCH_HOSTS: http://elastic:⟪pws⟫@es01:9200|curl -s -XGET "https://elastic:⟪pws⟫@@host@:9200/_cat/indices?v"⟧
=== influx-couch | ⟦poll.rb|sync.js⟧
⟦influx = InfluxDB::Client.new url: "http://@user@:⟪pws⟫@@host@:8086/telegraf"|PouchDB.sync('local', 'https://@user@:⟪pws⟫@@host@:6984/@db@');⟧
=== kafka-jaas | ⟦client.properties|kafka_jaas.conf⟧
⟦sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="@user@" password="⟪pws⟫";|KafkaServer {
  org.apache.kafka.common.security.plain.PlainLoginModule required
  username="admin"
  password="⟪pws⟫"
  user_@user@="⟪pws⟫";
};⟧
=== nats-stomp | ⟦svc.go|bridge.py⟧
⟦nc, _ := nats.Connect("nats://@user@:⟪pws⟫@@host@:4222")|URL = "stomp://@user@:⟪pws⟫@@host@:61613"⟧
=== mqtt | ⟦firmware/src/main.cpp|bridge.conf|pub.sh⟧
⟦client.connect("esp-@n@", "@user@", "⟪pw⟫");|remote_username @user@
remote_password ⟪pws⟫|mosquitto_pub -h @host@ -u @user@ -P '⟪pw⟫' -t home/door -m open⟧
=== ldap-bind | ⟦ldap.properties|auth.py|search.sh⟧
⟦java.naming.security.principal=cn=admin,dc=fernbank,dc=org
java.naming.security.credentials=⟪pw⟫|conn = ldap3.Connection(server, 'cn=reader,dc=fernbank,dc=org', '⟪pw⟫', auto_bind=True)|ldapsearch -x -H ldap://@host@ -D "cn=admin,dc=fernbank,dc=org" -w ⟪pws⟫ -b dc=fernbank,dc=org⟧
=== ftp-url | ⟦upload.sh|lftp.txt|Jenkinsfile⟧
⟦curl -T dump.sql.gz ftp://@user@:⟪pws⟫@@host@/incoming/|open -u @user@,⟪pws⟫ sftp://@host@|sh "wput out/app.zip ftp://@user@:⟪pws⟫@@host@/releases/"⟧
=== sftp-ssh-url | ⟦sync.rb|pom.xml⟧
⟦remote = "sftp://@user@:⟪pws⟫@@host@:2222/out"|<url>scp://@user@:⟪pws⟫@@host@/var/www</url>⟧
=== smtp-url | ⟦.env|mailer.ts⟧
⟦MAILER_DSN=smtp://@user@:⟪pws⟫@@host@:587|const t = nodemailer.createTransport("smtps://@user%40fernbank.org:⟪pws⟫@@host@");⟧
=== http-basic | ⟦README.md|fetch.py|update.ps1⟧
⟦Artifacts: https://@user@:⟪pws⟫@nexus.fernbank.org/repository/raw/|r = requests.get("http://@user@:⟪pws⟫@@host@/status.json", timeout=5)|Invoke-WebRequest "https://@user@:⟪pws⟫@@host@/agent.msi" -OutFile a.msi⟧
=== git-clone | ⟦Dockerfile|deploy.sh|requirements.txt⟧
⟦RUN git clone https://@user@:⟪pwa⟫@git.fernbank.org/core/lib.git /src|git push https://@user@:⟪pws⟫@git.fernbank.org/web.git HEAD:main|git+https://@user@:⟪a20⟫@git.fernbank.org/core/lib.git@v1.2#egg=lib⟧
=== package-json-git | package.json
{"dependencies": {"@fernbank/ui": "git+https://oauth2:⟪a20⟫@git.fernbank.org/web/ui.git#v3"}}
=== gitmodules | .gitmodules
[submodule "lib"]
	path = lib
	url = https://@user@:⟪pwa⟫@git.fernbank.org/core/lib.git
=== proxy | ⟦etc/environment|.bashrc|Dockerfile⟧
⟦http_proxy="|export HTTPS_PROXY=|ENV http_proxy ⟧http://@user@:⟪pws⟫@proxy.corp.lan:8080⟦/"||⟧
=== rtsp | ⟦cameras.yaml|cam.py|frigate.yml⟧
⟦- name: gate
  url: rtsp://admin:⟪pws⟫@@ip@:554/stream1|cap = cv2.VideoCapture("rtsp://admin:⟪pws⟫@@ip@/h264Preview_01_main")|        - path: rtsp://@user@:⟪pws⟫@@ip@:554/cam/realmonitor?channel=1&subtype=0⟧
=== vnc-rdp-url | links.html
<a href="vnc://@user@:⟪pws⟫@@host@:5901">desk</a>
=== query-param | ⟦cron.php|sms.py|poll.sh⟧
⟦file_get_contents("https://@host@/export.csv?user=@user@&pass=⟪pws⟫");|url = "http://@host@/sendsms?username=@user@&password=⟪pws⟫&to=" + nr|wget -q -O- 'https://@host@/dump?api_key=⟪h32⟫'⟧
=== query-signature | notes.txt
link for the report: https://@host@/reports/77?expires=1718000000&signature=⟪h64⟫
=== query-token-log | nginx/access.log
@ip@ - - [12/Mar/2024:@time@ +0100] "GET /api/v1/items?access_token=⟪h40⟫&page=2 HTTP/1.1" 200 512 "-" "okhttp/4.9"
=== webhook-secret-host | ⟦notify.sh|hooks.yml⟧
⟦curl -d '{"text":"done"}' |- url: ⟧⟪https://fernbank.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}⟫
=== webhook-mattermost | ⟦ci/notify.py|alerts.json⟧
⟦HOOK = "|{"channel": "ops", "hook": "⟧⟪https://chat.fernbank.org/hooks/{n26}⟫⟦"|"}⟧
=== webhook-discord | bot/config.ini
webhook = ⟪https://discord.com/api/webhooks/{d18}/{b68}⟫
=== webhook-zapier | ⟦form.html|hook.gs⟧
⟦<form method="post" action="|UrlFetchApp.fetch("⟧⟪https://hooks.zapier.com/hooks/catch/{d7}/{n7}/⟫"⟦>|, {method: "post"});⟧
=== webhook-logicapp | flow.json
{"callback": "⟪https://prod-42.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b43}⟫"}
=== webhook-gchat | alert.py
URL = "⟪https://chat.googleapis.com/v1/spaces/AAAA{b7}/messages?key=AIza{b35}&token={b43}%3D⟫"
=== telegram-like-path | notify.lua
local u = "https://api.telegram.org/bot⟪{d10}:AA{b33}⟫/sendMessage"
=== go-sql-multi | internal/store/store_test.go
func TestMain(m *testing.M) {
	db, err := sqlx.Connect("pgx", "postgres://@user@:⟪pws⟫@localhost:5433/@db@_test")
	if err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
=== compose-db | ⟦docker-compose.yml|compose.override.yaml⟧
services:
  db:
    image: ⟦postgres:15|mariadb:10.6⟧
    environment:
      ⟦POSTGRES_USER: @user@|MYSQL_USER: @user@⟧
      ⟦POSTGRES_PASSWORD: ⟪pws⟫|MYSQL_PASSWORD: ⟪pws⟫
      MYSQL_ROOT_PASSWORD: ⟪pws⟫⟧
  app:
    build: .
    environment:
      - DATABASE_URL=postgres://app:⟪pws⟫@db:5432/@db@
=== dotnet-ef | Data/Ctx.cs
protected override void OnConfiguring(DbContextOptionsBuilder o)
    => o.UseSqlServer("Server=tcp:@host@,1433;Initial Catalog=@db@;Persist Security Info=False;User ID=@user@;Password=⟪pw⟫;Encrypt=True;");
=== storage-conn | ⟦local.settings.json|Worker.cs⟧
⟦{"Values": {"AzureWebJobsStorage": "|var s = CloudStorageAccount.Parse("⟧DefaultEndpointsProtocol=https;AccountName=fernbank@n@;AccountKey=⟪b64;64⟫;EndpointSuffix=core.windows.net⟦"}}|");⟧
=== servicebus-conn | function.json
"connection": "Endpoint=sb://fernbank.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=⟪b64;32⟫"
=== iothub-conn | device/main.c
static const char* cs = "HostName=hub.azure-devices.net;DeviceId=pump@n@;SharedAccessKey=⟪b64;32⟫";
=== tnsnames-comment | tnsnames.ora
# login: @user@/⟪pws⟫@PROD
PROD = (DESCRIPTION = (ADDRESS = (PROTOCOL = TCP)(HOST = @host@)(PORT = 1521)))
=== r-odbc | report.R
con <- dbConnect(RPostgres::Postgres(), dbname = "@db@", host = "@host@", user = "@user@", password = "⟪pw⟫")
=== matlab-db | load.m
conn = database('@db@','@user@','⟪pw⟫','Vendor','MySQL','Server','@host@');
=== julia-libpq | load.jl
conn = LibPQ.Connection("host=@host@ dbname=@db@ user=@user@ password=⟪pws⟫")
=== dart-pg | bin/server.dart
final conn = PostgreSQLConnection('@host@', 5432, '@db@', username: '@user@', password: '⟪pw⟫');
=== elixir-url | config/dev.exs
config :app, App.Repo, url: "ecto://@user@:⟪pws⟫@@host@/@db@"
=== rust-redis | src/main.rs
let client = redis::Client::open("redis://:⟪pws⟫@@host@/")?;
=== scala-slick | conf/application.conf
slick.dbs.default.db { url = "jdbc:mysql://@host@/@db@?user=@user@&password=⟪pws⟫" }
=== haskell-conn | app/Main.hs
connStr = "host=@host@ port=5432 user=@user@ password=⟪pws⟫ dbname=@db@"
=== delphi | Unit1.pas
ADOConnection1.ConnectionString := 'Provider=SQLOLEDB.1;Password=⟪pws⟫;User ID=@user@;Data Source=@host@';
=== odbc-ini | ⟦odbc.ini|.odbc.ini⟧
[prod]
Driver = PostgreSQL
Servername = @host@
UserName = @user@
Password = ⟪pws⟫
=== url-no-user | ⟦ws.js|q.env⟧
⟦new WebSocket("wss://token:⟪h40⟫@@host@/live");|CACHE_URL=redis://:⟪pws⟫@cache⟧
=== url-trailing-sign | celery.py
BROKER_URL = 'amqp://guest2:⟪pws⟫@@host@:5672//'
=== url-crontab | etc/cron.d/pull
*/10 * * * * root cd /srv/app && git pull https://deploy:⟪pwa⟫@git.fernbank.org/app.git >/dev/null 2>&1
=== s3-minio-url | mc.sh
export MC_HOST_nas=https://@user@:⟪a40⟫@minio.fernbank.org
=== sentry-legacy-dsn | raven.py
client = Client('https://⟪~h32⟫:⟪h32⟫@sentry.fernbank.org/4')
=== irc-url | bot.toml
server = "ircs://@user@:⟪pws⟫@irc.fernbank.org:6697"
=== socks-url | settings.json
{"proxyUrl": "socks5://@user@:⟪pws⟫@@ip@:1080"}
=== ssh-uri-vnc | .vscode/settings.json
{"sqltools.connections": [{"driver": "PostgreSQL", "server": "@host@", "username": "@user@", "password": "⟪pws⟫"}]}
'''
