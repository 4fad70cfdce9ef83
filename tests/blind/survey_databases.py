"""Databases and brokers: addresses, DSNs, JDBC, ODBC, key=value strings, drivers' calls, command lines, statements."""

URLS = r'''
== postgres url env | .env
DATABASE_URL=postgres://{Quser}:⟪{Qpwu}⟫@{Qhost}:5432/{Qdb}
== postgres sqlalchemy | app/db.py
engine = create_engine("postgresql+psycopg2://{Quser}:⟪{Qpwu}⟫@{Qip}/{Qdb}", pool_size=5)
== asyncpg dsn | worker.py
pool = await asyncpg.create_pool(dsn="postgresql://{Quser}:⟪{Qpwu}⟫@{Qhost}/{Qdb}?sslmode=require")
== alembic | alembic.ini
[alembic]
script_location = migrations
sqlalchemy.url = mysql+pymysql://{Quser}:⟪{Qpwu}⟫@{Qip}:3306/{Qdb}
== flask uri | config.py
SQLALCHEMY_DATABASE_URI = 'mysql://root:⟪{Qpwu}⟫@localhost/{Qdb}'
== prisma | prisma/schema.prisma
datasource db {
  provider = "postgresql"
  url      = "postgresql://{Quser}:⟪{Qpwu}⟫@{Qhost}:5432/{Qdb}?schema=public"
}
== rails database url | config/database.yml
production:
  url: postgres://{Quser}:⟪{Qpwu}⟫@{Qhost}/{Qdb}
== mongo node | src/db.js
mongoose.connect("mongodb://{Quser}:⟪{Qpwu}⟫@{Qip}:27017/{Qdb}?authSource=admin", { useNewUrlParser: true });
== mongo srv | server.py
client = MongoClient("mongodb+srv://{Quser}:⟪{Qpwu}⟫@{Qco}.{n5}.mongodb.net/{Qdb}")
== mongo replica | application.yml
spring:
  data:
    mongodb:
      uri: mongodb://{Quser}:⟪{Qpwu}⟫@mongo1:27017,mongo2:27017/{Qdb}?replicaSet=rs0
== redis url | settings.py
CELERY_BROKER_URL = "redis://:⟪{Qpwu}⟫@{Qhost}:6379/0"
== redis url user | config.json
{ "cache": "rediss://default:⟪{Qpwa}⟫@{Qhost}:6380/1" }
== amqp url | docker-compose.yml
    environment:
      RABBIT_URL: amqp://{Quser}:⟪{Qpwu}⟫@{Qhost}:5672/%2F
== amqp go | main.go
conn, err := amqp.Dial("amqp://{Quser}:⟪{Qpwu}⟫@{Qip}:5672/")
== kombu | tasks.py
app = Celery('tasks', broker='pyamqp://{Quser}:⟪{Qpwu}⟫@{Qhost}//')
== nats url | cmd/main.go
nc, err := nats.Connect("nats://{Quser}:⟪{Qpwu}⟫@{Qhost}:4222")
== clickhouse url | load.sh
clickhouse-client --query "SELECT 1" 
export CH=clickhouse://{Quser}:⟪{Qpwu}⟫@{Qhost}:9000/{Qdb}
== mssql sqlalchemy | report.py
eng = create_engine("mssql+pyodbc://{Quser}:⟪{Qpwu}⟫@{Qhost}/{Qdb}?driver=ODBC+Driver+17+for+SQL+Server")
== oracle url | etl.py
engine = create_engine('oracle+cx_oracle://{Quser}:⟪{Qpwu}⟫@{Qhost}:1521/?service_name=ORCL')
== snowflake url | dags/load.py
url = "snowflake://{Quser}:⟪{Qpwu}⟫@{l2}{d5}.eu-west-1/{Qdb}/PUBLIC?warehouse=WH"
== couchdb url | sync.js
const nano = require('nano')('http://{Quser}:⟪{Qpwu}⟫@{Qhost}:5984');
== elastic url | logstash.conf
output { elasticsearch { hosts => ["https://{Quser}:⟪{Qpwu}⟫@{Qhost}:9200"] } }
== neo4j auth | graph.py
driver = GraphDatabase.driver("bolt://{Qhost}:7687", auth=("neo4j", "⟪{Qpws}⟫"))
== ldap url | sync.sh
LDAP="ldap://cn=admin,dc={Qco},dc=io:⟪{Qpwu}⟫@{Qhost}:389"
== ftp url | fetch.sh
wget -q ftp://{Quser}:⟪{Qpwu}⟫@{Qhost}/exports/daily.csv
== sftp url | duplicity.sh
duplicity /srv sftp://{Quser}:⟪{Qpwu}⟫@{Qhost}//backups
== smb url | mount.yml
share: smb://{Quser}:⟪{Qpwu}⟫@{Qip}/exports
== smtp dsn symfony | .env.local
MAILER_DSN=smtp://{Quser}:⟪{Qpwu}⟫@{Qhost}:587
== symfony db | .env.local
DATABASE_URL="mysql://{Quser}:⟪{Qpwu}⟫@127.0.0.1:3306/{Qdb}?serverVersion=8.0"
== messenger dsn | .env
MESSENGER_TRANSPORT_DSN=amqp://{Quser}:⟪{Qpwu}⟫@{Qhost}:5672/%2f/messages
== imap url | config.yml
inbox: imaps://{Quser}%40{Qco}.io:⟪{Qpwu}⟫@{Qhost}:993/INBOX
== proxy env | etc/environment
http_proxy=http://{Quser}:⟪{Qpwu}⟫@proxy.{Qco}.local:3128/
no_proxy=localhost,127.0.0.1
== proxy docker | Dockerfile
ENV HTTPS_PROXY=http://{Quser}:⟪{Qpwu}⟫@{Qip}:8080
== proxy apt | apt.conf
Acquire::http::Proxy "http://{Quser}:⟪{Qpwu}⟫@{Qip}:3128";
== proxy yum | yum.conf
[main]
proxy=http://{Qip}:3128
proxy_username={Quser}
proxy_password=⟪{Qpws}⟫
== git remote url | backup/gitconfig
[remote "origin"]
	url = https://{Quser}:⟪{Qpwu}⟫@git.{Qco}.io/web/site.git
	fetch = +refs/heads/*:refs/remotes/origin/*
== git submodule url | .gitmodules
[submodule "lib/core"]
	path = lib/core
	url = https://{Quser}:⟪{Qpwu}⟫@git.{Qco}.io/lib/core.git
== git credentials | .git-credentials
https://{Quser}:⟪{Qpwu}⟫@git.{Qco}.io
https://{Quser}%40{Qco}.io:⟪{Qpwu}⟫@gitlab.com
== rtsp camera | cameras.yaml
streams:
  door: rtsp://admin:⟪{Qpwu}⟫@{Qip}:554/Streaming/Channels/101
== rtsp ffmpeg | rec.sh
ffmpeg -i "rtsp://admin:⟪{Qpwu}⟫@{Qip}/h264Preview_01_main" -c copy out.mkv
== http basic in code | poll.py
r = requests.get("http://admin:⟪{Qpwu}⟫@{Qip}/cgi-bin/status.cgi", timeout=5)
== websocket url | bridge.js
const ws = new WebSocket('wss://{Quser}:⟪{Qpwu}⟫@{Qhost}/feed');
== mqtt url | zigbee.js
const client = mqtt.connect('mqtt://{Quser}:⟪{Qpwu}⟫@{Qip}:1883');
== percent encoded password | .env
DB_URL=postgresql://{Quser}:⟪{a5}%40{a4}%23{d3}⟫@{Qhost}:5432/{Qdb}
== kafka schema registry | consumer.properties
schema.registry.url=https://{u16}:⟪{a64}⟫@psrc-{n5}.eu-west-1.aws.confluent.cloud
== heroku postgres | backup.sh
pg_dump postgres://{l14}:⟪{h64}⟫@ec2-{d2}-{d3}-{d2}-{d3}.compute-1.amazonaws.com:5432/{l14} > dump.sql
== svn url | build.xml
<exec executable="svn"><arg line="co http://{Quser}:⟪{Qpwu}⟫@svn.{Qco}.local/trunk"/></exec>
== cassandra auth | app.js
const auth = new cassandra.auth.PlainTextAuthProvider('{Quser}', '⟪{Qpws}⟫');
'''

STRINGS = r'''
== ado net | appsettings.json
{
  "ConnectionStrings": {
    "Default": "Server={Qhost};Database={Qdb};User Id={Quser};Password=⟪{Qpw}⟫;TrustServerCertificate=True"
  }
}
== ado pwd | Web.config
<connectionStrings>
  <add name="Main" connectionString="Data Source={Qip};Initial Catalog={Qdb};User ID=sa;Pwd=⟪{Qpws}⟫" providerName="System.Data.SqlClient" />
</connectionStrings>
== ado code | Data/Repo.cs
var conn = new SqlConnection("Server=tcp:{Qco}.database.windows.net,1433;Initial Catalog={Qdb};Persist Security Info=False;User ID={Quser};Password=⟪{Qpw}⟫;Encrypt=True;");
== ef core | Data/ShopContext.cs
        => options.UseNpgsql("Host={Qhost};Database={Qdb};Username={Quser};Password=⟪{Qpw}⟫");
== mysql net | App.config
<add name="Db" connectionString="server={Qip};uid=root;pwd=⟪{Qpws}⟫;database={Qdb}" />
== odbc | import.py
cnxn = pyodbc.connect('DRIVER={ODBC Driver 17 for SQL Server};SERVER={Qip};DATABASE={Qdb};UID={Quser};PWD=⟪{Qpws}⟫')
== odbc ini | odbc.ini
[dwh]
Driver = FreeTDS
Server = {Qip}
UID = {Quser}
PWD = ⟪{Qpws}⟫
== oledb vba | Module1.bas
conn.Open "Provider=SQLOLEDB;Data Source={Qip};Initial Catalog={Qdb};User ID=sa;Password=⟪{Qpws}⟫;"
== adodb vbscript | report.vbs
objConn.ConnectionString = "Driver={MySQL ODBC 5.3 Driver};Server={Qip};Database={Qdb};User=root;Password=⟪{Qpws}⟫;"
== jdbc mysql props | src/main/resources/application.properties
spring.datasource.url=jdbc:mysql://{Qhost}:3306/{Qdb}?useSSL=false
spring.datasource.username={Quser}
spring.datasource.password=⟪{Qpw}⟫
== jdbc yaml | src/main/resources/application.yml
spring:
  datasource:
    url: jdbc:postgresql://{Qhost}:5432/{Qdb}
    username: {Quser}
    password: ⟪{Qpw}⟫
== jdbc inline | Etl.java
Connection c = DriverManager.getConnection("jdbc:mysql://{Qip}/{Qdb}?user={Quser}&password=⟪{Qpwa}⟫");
== jdbc three arguments | Dao.java
        conn = DriverManager.getConnection("jdbc:oracle:thin:@{Qhost}:1521:ORCL", "{Quser}", "⟪{Qpw}⟫");
== jdbc sqlserver | build.sbt
flywayUrl := "jdbc:sqlserver://{Qhost}:1433;databaseName={Qdb};user=sa;password=⟪{Qpws}⟫"
== jdbc oracle slash | run.properties
db.url=jdbc:oracle:thin:{Quser}/⟪{Qpwa}⟫@{Qhost}:1521/XE
== jdbc context xml | META-INF/context.xml
<Resource name="jdbc/app" auth="Container" type="javax.sql.DataSource" username="{Quser}" password="⟪{Qpw}⟫"
          driverClassName="org.postgresql.Driver" url="jdbc:postgresql://{Qhost}/{Qdb}"/>
== hikari | Db.kt
    config.jdbcUrl = "jdbc:mariadb://{Qhost}/{Qdb}"
    config.username = "{Quser}"
    config.password = "⟪{Qpw}⟫"
== hibernate cfg | hibernate.cfg.xml
<property name="hibernate.connection.username">root</property>
<property name="hibernate.connection.password">⟪{Qpws}⟫</property>
== persistence xml | persistence.xml
<property name="javax.persistence.jdbc.password" value="⟪{Qpws}⟫"/>
== wildfly ds | standalone.xml
<security>
  <user-name>{Quser}</user-name>
  <password>⟪{Qpw}⟫</password>
</security>
== slick | application.conf
slick.dbs.default.db {
  url = "jdbc:mysql://{Qhost}/{Qdb}"
  user = {Quser}
  password = "⟪{Qpw}⟫"
}
== liquibase | liquibase.properties
url: jdbc:postgresql://{Qhost}/{Qdb}
username: {Quser}
password: ⟪{Qpw}⟫
== flyway | flyway.conf
flyway.user={Quser}
flyway.password=⟪{Qpws}⟫
== libpq kv | sync.go
connStr := "host={Qip} port=5432 user={Quser} password=⟪{Qpwa}⟫ dbname={Qdb} sslmode=disable"
== libpq psycopg | load.py
conn = psycopg2.connect("dbname='{Qdb}' user='{Quser}' host='{Qhost}' password='⟪{Qpws}⟫'")
== psycopg kwargs | load.py
conn = psycopg2.connect(host="{Qhost}", database="{Qdb}", user="{Quser}", password="⟪{Qpw}⟫")
== pymysql positional | scrape.py
db = pymysql.connect("{Qip}", "{Quser}", "⟪{Qpws}⟫", "{Qdb}")
== mysqldb passwd | cron.py
db = MySQLdb.connect(host="localhost", user="root", passwd="⟪{Qpws}⟫", db="{Qdb}")
== cx oracle | dump.py
con = cx_Oracle.connect('{Quser}/⟪{Qpwsa}⟫@{Qhost}:1521/ORCLPDB1')
== node mysql | db.js
const pool = mysql.createPool({
  host: '{Qip}',
  user: '{Quser}',
  password: '⟪{Qpw}⟫',
  database: '{Qdb}'
});
== sequelize positional | models/index.js
const sequelize = new Sequelize('{Qdb}', '{Quser}', '⟪{Qpws}⟫', { host: '{Qhost}', dialect: 'mysql' });
== typeorm | ormconfig.json
{
  "type": "postgres",
  "host": "{Qhost}",
  "username": "{Quser}",
  "password": "⟪{Qpw}⟫"
}
== knex | knexfile.js
    connection: { host: '{Qip}', user: '{Quser}', password: '⟪{Qpws}⟫', database: '{Qdb}' },
== go mysql dsn | main.go
db, err := sql.Open("mysql", "{Quser}:⟪{Qpwa}⟫@tcp({Qip}:3306)/{Qdb}?parseTime=true")
== gorm | db.go
dsn := "sqlserver://{Quser}:⟪{Qpwu}⟫@{Qip}:1433?database={Qdb}"
== php mysqli | connect.php
<?php
$con = mysqli_connect("localhost", "{Quser}", "⟪{Qpws}⟫", "{Qdb}");
== php pdo | inc/db.php
$dbh = new PDO('mysql:host={Qip};dbname={Qdb}', '{Quser}', '⟪{Qpws}⟫');
== php vars | inc/config.inc.php
$dbhost = "{Qip}";
$dbuser = "{Quser}";
$dbpass = "⟪{Qpws}⟫";
== php pg | pg.php
$db = pg_connect("host={Qip} dbname={Qdb} user={Quser} password=⟪{Qpwsa}⟫");
== perl dbi | bin/stat.pl
my $dbh = DBI->connect("dbi:Pg:dbname={Qdb};host={Qip}", "{Quser}", '⟪{Qpws}⟫', { RaiseError => 1 });
== ruby pg | sync.rb
conn = PG.connect(host: '{Qip}', dbname: '{Qdb}', user: '{Quser}', password: '⟪{Qpw}⟫')
== ecto | config/prod.exs
config :shop, Shop.Repo,
  username: "{Quser}",
  password: "⟪{Qpw}⟫",
  database: "{Qdb}"
== rust sqlx | src/main.rs
    let pool = PgPool::connect("postgres://{Quser}:⟪{Qpwu}⟫@{Qip}/{Qdb}").await?;
== r dbi | etl.R
con <- dbConnect(RPostgres::Postgres(), host = "{Qip}", user = "{Quser}", password = "⟪{Qpws}⟫", dbname = "{Qdb}")
== matlab | load.m
conn = database('{Qdb}','{Quser}','⟪{Qpws}⟫','Vendor','MySQL','Server','{Qip}');
== redis kwargs | cache.py
r = redis.StrictRedis(host='{Qip}', port=6379, password='⟪{Qpw}⟫', db=0)
== redis go | cache.go
	rdb := redis.NewClient(&redis.Options{Addr: "{Qip}:6379", Password: "⟪{Qpws}⟫"})
== stackexchange redis | appsettings.json
  "Redis": "{Qco}.redis.cache.windows.net:6380,password=⟪{b64;32}⟫,ssl=True,abortConnect=False"
== kafka jaas | kafka_client_jaas.conf
KafkaClient {
  org.apache.kafka.common.security.scram.ScramLoginModule required
  username="{Quser}"
  password="⟪{Qpws}⟫";
};
== kafka python | consume.py
consumer = KafkaConsumer('orders', sasl_plain_username='{Quser}', sasl_plain_password='⟪{Qpw}⟫', security_protocol='SASL_SSL')
== rabbit credentials | pub.py
credentials = pika.PlainCredentials('{Quser}', '⟪{Qpws}⟫')
== activemq | broker.xml
<jaas:properties/>
<bean id="cf" class="org.apache.activemq.ActiveMQConnectionFactory">
  <property name="userName" value="{Quser}"/>
  <property name="password" value="⟪{Qpws}⟫"/>
</bean>
== cassandra cqlsh | cqlshrc
[authentication]
username = {Quser}
password = ⟪{Qpws}⟫
== django databases | settings.py
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': '{Qdb}',
        'USER': '{Quser}',
        'PASSWORD': '⟪{Qpw}⟫',
        'HOST': '{Qip}',
    }
}
== rails database | config/database.yml
production:
  adapter: mysql2
  username: {Quser}
  password: ⟪{Qpw}⟫
  host: {Qip}
== dbt profile | profiles.yml
      type: postgres
      host: {Qhost}
      user: {Quser}
      pass: ⟪{Qpws}⟫
      dbname: {Qdb}
== sqoop | import.sh
sqoop import --connect jdbc:mysql://{Qip}/{Qdb} --username {Quser} --password ⟪{Qpwsa}⟫ --table orders
== spark read | job.py
df = spark.read.format("jdbc").option("url", url).option("user", "{Quser}").option("password", "⟪{Qpw}⟫").load()
== delphi | Unit1.pas
  ADOConnection1.ConnectionString := 'Provider=MSDASQL.1;Password=⟪{Qpws}⟫;User ID={Quser};Data Source=dwh';
== foxpro style | conn.ini
[Connection]
DSN=erp
User={Quser}
Passwd=⟪{Qpws}⟫
== tns script | run.sql
CONNECT {Quser}/⟪{Qpwsa}⟫@{Qdb};
== sql server link | link.sql
EXEC sp_addlinkedsrvlogin @rmtsrvname = N'ERP', @useself = N'False', @rmtuser = N'{Quser}', @rmtpassword = N'⟪{Qpws}⟫';
'''

STATEMENTS = r'''
== mysql create user | init.sql
CREATE USER '{Quser}'@'%' IDENTIFIED BY '⟪{Qpw}⟫';
GRANT ALL ON {Qdb}.* TO '{Quser}'@'%';
== mysql grant | grants.sql
GRANT SELECT, INSERT ON {Qdb}.* TO '{Quser}'@'10.%' IDENTIFIED BY '⟪{Qpws}⟫';
== mysql set password | fix.sql
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('⟪{Qpws}⟫');
== mysql alter native | alter.sql
ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '⟪{Qpws}⟫';
== mysql change master | replica.sql
CHANGE MASTER TO MASTER_HOST='{Qip}', MASTER_USER='repl', MASTER_PASSWORD='⟪{Qpws}⟫', MASTER_LOG_POS=107;
== postgres create role | roles.sql
CREATE ROLE {Qname} WITH LOGIN PASSWORD '⟪{Qpw}⟫';
== postgres encrypted | roles.sql
ALTER USER {Qname} WITH ENCRYPTED PASSWORD '⟪{Qpws}⟫';
== postgres fdw | fdw.sql
CREATE USER MAPPING FOR CURRENT_USER SERVER erp OPTIONS (user '{Quser}', password '⟪{Qpws}⟫');
== postgres subscription | repl.sql
CREATE SUBSCRIPTION s1 CONNECTION 'host={Qip} user=repl password=⟪{Qpwsa}⟫ dbname={Qdb}' PUBLICATION p1;
== oracle create user | users.sql
CREATE USER {Qname} IDENTIFIED BY "⟪{Qpws}⟫" DEFAULT TABLESPACE users;
== oracle unquoted | users.sql
create user {Qname} identified by ⟪{Qpwsa}⟫ quota unlimited on users;
== mssql create login | login.sql
CREATE LOGIN {Qname} WITH PASSWORD = N'⟪{Qpws}⟫', CHECK_POLICY = OFF;
== mssql master key | tde.sql
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '⟪{Qpw}⟫';
== mssql openrowset | q.sql
SELECT * FROM OPENROWSET('SQLNCLI', 'Server={Qip};UID={Quser};PWD=⟪{Qpwsa}⟫;', 'SELECT 1');
== snowflake user | sf.sql
CREATE USER {Qname} PASSWORD = '⟪{Qpws}⟫' DEFAULT_ROLE = reader MUST_CHANGE_PASSWORD = FALSE;
== snowflake stage | stage.sql
CREATE STAGE s URL='s3://{Qco}-raw/' CREDENTIALS=(AWS_KEY_ID='⟨AKIA{t16}⟩' AWS_SECRET_KEY='⟪{B40}⟫');
== redshift copy | copy.sql
COPY events FROM 's3://{Qco}/events' CREDENTIALS 'aws_access_key_id=⟨AKIA{t16}⟩;aws_secret_access_key=⟪{B40}⟫' GZIP;
== clickhouse user | ch.sql
CREATE USER {Qname} IDENTIFIED WITH plaintext_password BY '⟪{Qpws}⟫';
== clickhouse s3 | ch2.sql
SELECT * FROM s3('https://{Qco}.s3.amazonaws.com/e.parquet', '⟨AKIA{t16}⟩', '⟪{B40}⟫', 'Parquet');
== cassandra role | roles.cql
CREATE ROLE {Qname} WITH PASSWORD = '⟪{Qpws}⟫' AND LOGIN = true;
== mongo create user | init-mongo.js
db.createUser({ user: "{Quser}", pwd: "⟪{Qpw}⟫", roles: [{ role: "readWrite", db: "{Qdb}" }] });
== mongo auth | shell.js
db.auth("{Quser}", "⟪{Qpws}⟫");
== insert setting | seed.sql
INSERT INTO settings (name, value) VALUES ('smtp_password', '⟪{Qpws}⟫'), ('smtp_port', '587');
== insert wp option | dump.sql
INSERT INTO `wp_options` VALUES (412,'mailgun_api_key','⟪key-{h32}⟫','yes');
== update key | fix.sql
UPDATE config SET value = '⟪{h32}⟫' WHERE name = 'api_secret_key';
== magento config | dump.sql
INSERT INTO core_config_data (scope, scope_id, path, value) VALUES ('default', 0, 'carriers/ups/password', '⟪{Qpws}⟫');
== insert user row | users.sql
INSERT INTO users (username, password, email) VALUES ('{Qname}', '⟪{Qpws}⟫', '{Qname}@{Qco}.io');
== pgcrypto | enc.sql
SELECT pgp_sym_decrypt(card::bytea, '⟪{Qpw}⟫') FROM cards;
== mysql aes | enc.sql
SELECT AES_DECRYPT(iban, '⟪{Qpwa}⟫') FROM members;
== influx user | setup.iql
CREATE USER {Qname} WITH PASSWORD '⟪{Qpws}⟫' WITH ALL PRIVILEGES
== couch admin | local.ini
[admins]
{Qname} = ⟪{Qpws}⟫
== rabbit ctl | setup.sh
rabbitmqctl add_user {Quser} ⟪{Qpwsa}⟫
rabbitmqctl set_user_tags {Quser} administrator
== redis conf | redis.conf
bind 0.0.0.0
requirepass ⟪{Qpwa}⟫
masterauth ⟪{Qpwa}⟫
== redis acl | users.acl
user {Qname} on >⟪{Qpwa}⟫ ~* +@all
== redis cli | flush.sh
redis-cli -h {Qip} -a ⟪{Qpwa}⟫ FLUSHDB
== pgbouncer | userlist.txt
"{Quser}" "⟪{Qpws}⟫"
== recovery conf | recovery.conf
standby_mode = 'on'
primary_conninfo = 'host={Qip} port=5432 user=repl password=⟪{Qpwa}⟫'
== proxysql | proxysql.cnf
mysql_users = ( { username = "{Quser}", password = "⟪{Qpws}⟫", default_hostgroup = 0 } )
== mysqldump | dump.sh
mysqldump -h {Qip} -u {Quser} -p⟪{Qpwsa}⟫ {Qdb} | gzip > {Qdb}.sql.gz
== mysql long option | q.sh
mysql --user={Quser} --password='⟪{Qpws}⟫' -e 'show processlist'
== psql env | q.sh
PGPASSWORD=⟪{Qpwsa}⟫ psql -h {Qhost} -U {Quser} {Qdb} -c 'vacuum'
== sqlcmd | q.cmd
sqlcmd -S {Qip} -U sa -P ⟪{Qpwsa}⟫ -Q "BACKUP DATABASE {Qdb} TO DISK='d:\b.bak'"
== bcp | q.cmd
bcp {Qdb}.dbo.orders out orders.dat -n -S {Qip} -U {Quser} -P "⟪{Qpws}⟫"
== sqlplus | q.sh
sqlplus -s {Quser}/⟪{Qpwsa}⟫@//{Qhost}:1521/ORCL @report.sql
== mongodump | b.sh
mongodump --host {Qip} -u {Quser} -p '⟪{Qpws}⟫' --authenticationDatabase admin -d {Qdb}
== mongorestore uri | b.sh
mongorestore --uri="mongodb://{Quser}:⟪{Qpwu}⟫@{Qhost}:27017" dump/
== isql | q.sh
isql -S DWH -U {Quser} -P ⟪{Qpwsa}⟫ -i load.sql
== clickhouse client | q.sh
clickhouse-client -h {Qhost} -u {Quser} --password ⟪{Qpwsa}⟫ -q 'select count() from hits'
== influx cli | q.sh
influx -host {Qip} -username {Quser} -password '⟪{Qpws}⟫' -database {Qdb}
== cqlsh | q.sh
cqlsh {Qip} -u {Quser} -p ⟪{Qpwsa}⟫ -f schema.cql
== kafkacat | q.sh
kcat -b {Qhost}:9093 -X security.protocol=SASL_SSL -X sasl.username={Quser} -X sasl.password=⟪{Qpwa}⟫ -L
'''

SOURCES = [("databases: addresses", URLS, 2), ("databases: strings and drivers", STRINGS, 2), ("databases: statements and tools", STATEMENTS, 2)]
