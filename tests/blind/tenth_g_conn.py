"""Connection strings of databases, brokers, directories and stores, one example a row."""

TEXT = r'''
%%% postgres
.env | DATABASE_URL=postgres://orders_rw:«passp»@pg-primary.harbourlane.io:5432/orders
alembic.ini | sqlalchemy.url = postgresql+psycopg2://alembic:«passp»@10.2.3.4/ledger
main.go | db, err := sql.Open("postgres", "host=pg1 port=5432 user=app password=«passp» dbname=shop sslmode=disable")
src/lib.rs | let pool = PgPool::connect("postgres://svc:«passp»@pg2.corp.lan/events?sslmode=require").await?;
recovery.conf | primary_conninfo = 'host=10.0.0.7 port=5432 user=replicator password=«passp» application_name=s2'
app.yml | url: "postgresql://crm:«pct»@pg3.internal:6432/crm?pool_max=20"
fdw.sql | OPTIONS (user 'fdw_reader', password '«pass»')
pgbouncer.ini | orders = host=10.4.0.2 port=5432 dbname=orders user=bouncer password=«passp»
pgb_users.txt | "webapp" "«pass»"
appsettings.json | "Default": "Host=pg1;Port=5432;Database=shop;Username=shop;Password=«pass»;Pooling=true"
app.py | DSN = "dbname='etl' user='etl' host='pg7.corp.lan' password='«pass»'"
jdbc.properties | url=jdbc:postgresql://pg1.corp.lan/hr?user=hr&password=«passp»&ssl=true
notes.txt | psql "postgresql://readonly:«passp»@pg-replica:5432/bi"
prisma/.env | DIRECT_URL="postgres://prisma:«pct»@aws-pg.harbourlane.io:5432/postgres?schema=public"
slon.conf | conninfo='dbname=inv host=db8 user=slony password=«passp»'
pgadmin.py | engine = create_engine('postgresql+asyncpg://bi:%s@pg/bi' % '«passp»')
%%% mysql
.env | DB_URL=mysql://root:«passp»@mysql-3.corp.lan:3306/inventory
app.rb | url: "mysql2://blog:«passp»@db1/blog?encoding=utf8mb4"
main.go | dsn := "crm:«passp»@tcp(db2.corp.lan:3306)/crm?parseTime=true"
config.php | 'dsn' => 'mysql://shop:«passp»@localhost/shop',
hibernate.properties | hibernate.connection.url=jdbc:mysql://db1:3306/hr?user=root&password=«passp»
web.config | connectionString="Server=db1;Database=wiki;Uid=wiki;Pwd=«passp»;CharSet=utf8"
proxysql.cnf | mysql_users = ( { username = "app" , password = "«pass»" , default_hostgroup = 10 } )
repl.sql | CHANGE MASTER TO MASTER_HOST='10.1.1.1', MASTER_USER='repl', MASTER_PASSWORD='«pass»';
sphinx.conf | sql_pass = «passp»
dj.py | DATABASES = {'default': dj_database_url.parse('mysql://dj:«passp»@db5/dj')}
sqla.py | create_engine("mysql+pymysql://etl:«pct»@10.9.8.7/stage")
pdns.conf | gmysql-password=«passp»
postfix/mysql-virtual.cf | user = mailreader⏎password = «passp»⏎hosts = 127.0.0.1⏎dbname = mail
dovecot-sql.conf.ext | connect = host=127.0.0.1 dbname=mail user=dovecot password=«passp»
%%% sqlserver
appsettings.Production.json | "Crm": "Server=tcp:sql7.corp.lan,1433;Initial Catalog=Crm;User ID=crm_app;Password=«pass»;Encrypt=True;"
Web.config | <add name="Main" connectionString="Data Source=.\SQLEXPRESS;Initial Catalog=Shop;User Id=sa;Password=«pass»" providerName="System.Data.SqlClient" />
app.properties | spring.datasource.url=jdbc:sqlserver://sql2;databaseName=hr;user=sa;password=«passp»
odbc.py | pyodbc.connect('DRIVER={ODBC Driver 17 for SQL Server};SERVER=sql4;DATABASE=bi;UID=bi_ro;PWD=«passp»')
old.asp | conn.Open "Provider=SQLOLEDB;Data Source=SQL1;Initial Catalog=hr;User ID=web;Password=«passp»;"
go.go | u := "sqlserver://sa:«passp»@sql9:1433?database=master"
x.udl | Provider=SQLNCLI11;Password=«passp»;Persist Security Info=True;User ID=rpt;Initial Catalog=bi;Data Source=SQL3
ef.cs | optionsBuilder.UseSqlServer(@"Server=db;Database=Shop;User=sa;Password=«pass»;TrustServerCertificate=true");
sqlcmd.cs | var b = new SqlConnectionStringBuilder { DataSource = "sql1", UserID = "etl", Password = "«pass»" };
node.js | sql.connect('mssql://etl:«passp»@sql6/stage?encrypt=true')
%%% oracle and others
tns.properties | jdbc.url=jdbc:oracle:thin:scott/«passp»@//ora1.corp.lan:1521/ORCL
ora.py | cx_Oracle.connect('hr/«passp»@ora2:1521/XEPDB1')
ora.cs | "User Id=hr;Password=«passp»;Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=ora1)(PORT=1521))(CONNECT_DATA=(SID=ORCL)))"
db2.py | ibm_db.connect("DATABASE=SAMPLE;HOSTNAME=db2h;PORT=50000;PROTOCOL=TCPIP;UID=db2inst1;PWD=«passp»;", "", "")
db2.properties | url=jdbc:db2://db2h:50000/SAMPLE:user=db2admin;password=«passp»;
ifx.ini | jdbc:informix-sqli://ifx1:9088/stores:INFORMIXSERVER=ol;user=informix;password=«passp»
ase.txt | jdbc:sybase:Tds:ase1:5000/pubs2?USER=sa&PASSWORD=«passp»
td.py | teradatasql.connect(host="td1", user="dbc", password="«pass»")
hana.js | const c = { serverNode: 'hana1:39015', uid: 'SYSTEM', pwd: '«pass»' };
fb.ini | database = firebird://SYSDBA:«passp»@fb1/var/db/emp.fdb
sf.py | create_engine('snowflake://etl_user:«passp»@xy12345.eu-central-1/BI/PUBLIC?warehouse=WH1')
rs.env | REDSHIFT_URL=redshift+psycopg2://awsuser:«passp»@rs1.abc.eu-west-1.redshift.amazonaws.com:5439/dev
vert.properties | jdbc:vertica://v1:5433/bi?user=dbadmin&password=«passp»
ch.xml | <url>clickhouse://default:«passp»@ch1:9000/metrics</url>
ch2.yml | dsn: tcp://ch2:9000?username=etl&password=«passp»&database=logs
h2.properties | spring.datasource.url=jdbc:h2:tcp://h2srv/~/crm;USER=sa;PASSWORD=«passp»
crdb.sh | cockroach sql --url "postgresql://maxroach:«passp»@crdb1:26257/bank?sslmode=verify-full"
access.vb | "Provider=Microsoft.Jet.OLEDB.4.0;Data Source=C:\db\crm.mdb;Jet OLEDB:Database Password=«passp»;"
excel.txt | Provider=MSOLAP;Data Source=olap1;User ID=CORP\rpt;Password=«passp»;Initial Catalog=Sales
trino.py | connect_args: trino://ana:«passp»@trino.corp.lan:8443/hive
hive.sh | beeline -u "jdbc:hive2://hs2:10000/default;user=etl;password=«passp»"
%%% document and cache stores
.env | MONGODB_URI=mongodb+srv://shop:«passp»@cluster0.x7k2p.mongodb.net/shop?retryWrites=true&w=majority
mongo.js | mongoose.connect("mongodb://root:«passp»@mongo1:27017,mongo2:27017/crm?replicaSet=rs0&authSource=admin");
mongo.yaml | uri: mongodb://metrics:«pct»@10.0.4.2/metrics
mongoid.yml |       uri: 'mongodb://blog:«passp»@mongo.corp.lan/blog'
redis.env | REDIS_URL=redis://:«alnum;24»@cache.corp.lan:6379/0
redis2.py | broker_url = 'redis://default:«passp»@redis-14.harbourlane.io:14001/1'
rediss.rb | Redis.new(url: "rediss://:«passp»@cache2:6380")
redis.conf | requirepass «passp»
redis2.conf | masterauth «passp»
sentinel.conf | sentinel auth-pass mymaster «passp»
acl.conf | user worker on >«passp» ~jobs:* +@all
aclfile.acl | user default on #«h64» ~* &* +@all
stackx.cs | ConnectionMultiplexer.Connect("cache1:6379,password=«passp»,ssl=False,abortConnect=False")
mc.ini | memcached.sasl.password = «passp»
couch.env | COUCHDB_URL=http://admin:«passp»@couch1:5984/
couch.ini | [admins]⏎admin = «passp»
couchpbkdf.ini | [admins]⏎admin = «-pbkdf2-{h40},{h32},10»
cb.py | Cluster('couchbase://cb1', ClusterOptions(PasswordAuthenticator('Administrator', '«pass»')))
neo.env | NEO4J_AUTH=neo4j/«passp»
neo.py | GraphDatabase.driver("bolt://neo1:7687", auth=("neo4j", "«pass»"))
neo.txt | bolt://neo4j:«passp»@graph.corp.lan:7687
es.yml | elasticsearch.url: https://elastic:«alnum;20»@es1.corp.lan:9200
influx.py | InfluxDBClient('influx1', 8086, 'telegraf', '«pass»', 'metrics')
influx.conf | [[outputs.influxdb]]⏎  urls = ["http://influx1:8086"]⏎  username = "telegraf"⏎  password = "«pass»"
cassandra.yaml | keystore_password: «passp»
cqlshrc | [authentication]⏎username = cassandra⏎password = «passp»
scylla.js | credentials: { username: 'scylla', password: '«pass»' }
arango.js | db.useBasicAuth("root", "«pass»");
%%% brokers
.env | CELERY_BROKER_URL=amqp://worker:«passp»@mq1.corp.lan:5672/jobs
rabbit.yml | spring.rabbitmq.addresses: amqps://orders:«passp»@mq2:5671/prod
rabbit.conf | default_pass = «passp»
defs.json | {"users":[{"name":"ops","password_hash":"«b64;36»","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}
kafka.properties | sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="orders" password="«pass»";
jaas.conf | KafkaServer {⏎  org.apache.kafka.common.security.scram.ScramLoginModule required⏎  username="admin"⏎  password="«pass»"⏎  user_admin="«=»";⏎};
kafka.py | KafkaProducer(sasl_plain_username='etl', sasl_plain_password='«pass»')
ssl.properties | ssl.keystore.password=«passp»
truststore.properties | ssl.truststore.location=/etc/kafka/t.jks⏎ssl.truststore.password=«passp»
mqtt.yaml | mqtt:⏎  broker: 10.0.0.4⏎  username: ha⏎  password: "«pass»"
mqtt.url | mqtt://sensor:«passp»@mosquitto.lan:1883
nats.conf | authorization { user: svc, password: "«pass»" }
nats.url | nats://svc:«passp»@nats1:4222
nats.creds | -----BEGIN USER NKEY SEED-----⏎«nkey»⏎------END USER NKEY SEED------
activemq.xml | <authenticationUser username="system" password="«pass»" groups="admins"/>
stomp.url | stomp+ssl://queue:«passp»@amq.corp.lan:61614
servicebus.txt | Endpoint=sb://orders-prod.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«b64;32»
storage.txt | DefaultEndpointsProtocol=https;AccountName=hlfiles;AccountKey=«b64;64»;EndpointSuffix=core.windows.net
cosmos.txt | AccountEndpoint=https://hl.documents.azure.com:443/;AccountKey=«b64;64»;
iothub.txt | HostName=hl-hub.azure-devices.net;DeviceId=pump4;SharedAccessKey=«b64;32»
pulsar.conf | brokerClientAuthenticationParameters={"userId":"proxy","password":"«pass»"}
xmpp.cfg | xmpp://bot:«passp»@chat.corp.lan
%%% mail, directory, files
.env | MAILER_DSN=smtp://news%40harbourlane.io:«pct»@mail.harbourlane.io:587
smtp.txt | smtps://alerts:«passp»@mail.corp.lan:465
email.toml | EMAIL_URL = "smtp+tls://ops:«passp»@mx1:587"
ldap.py | LDAP_URI = 'ldap://cn=admin:«passp»@ldap.corp.lan/dc=corp'
nslcd.conf | bindpw «passp»
sssd.conf | ldap_default_authtok = «passp»
ldap.conf | binddn cn=proxy,dc=corp,dc=lan⏎bindpw «passp»
slapd.conf | rootpw «passp»
krb.ini | [login]⏎principal = svc@CORP.LAN⏎krb_password = «passp»
ftp.txt | ftp://web017:«passp»@files.harbourlane.io/public_html
sftp.txt | sftp://partner:«pct»@sftp.corp.lan:2222/in
fstab | //nas2/backup /mnt/nas cifs username=backup,password=«passp»,uid=1000 0 0
cred.smb | username=backup⏎password=«passp»⏎domain=CORP
davfs2/secrets | https://cloud.harbourlane.io/dav tom «passp»
restic.env | RESTIC_REPOSITORY=rest:https://nas:«passp»@backup.corp.lan:8000/nas
rsyncd.secrets | backup:«passp»
proxy.env | https_proxy=http://tom:«passp»@proxy.corp.lan:3128
pip.conf | [global]⏎index-url = https://ci:«passp»@nexus.harbourlane.io/repository/py/simple
sip.conf | register => 1001:«passp»@sip.corp.lan/1001
rtsp.yml | stream: rtsp://viewer:«passp»@10.0.8.21:554/Streaming/Channels/101
vnc.txt | vnc://:«passp»@desk4.corp.lan:5901
socks.txt | socks5://relay:«passp»@10.10.0.1:1080
ss.txt | ss://«b64of;aes-256-gcm:[passp]@198.51.100.7:8388»#home
trojan.txt | trojan://«passp»@vpn.harbourlane.io:443?sni=vpn.harbourlane.io#hl
vless.txt | vless://«uuid»@vpn2.harbourlane.io:443?security=tls&type=ws#hl2
ssp.json | {"server":"198.51.100.7","server_port":8388,"password":"«pass»","method":"aes-256-gcm"}
sentry.txt | SENTRY_DSN=https://«h32»:«+h32»@sentry.corp.lan/7
'''
