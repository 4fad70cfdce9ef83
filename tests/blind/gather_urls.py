"""Addresses, connection strings and the files of clients that keep them."""

URLS = r'''
=== pg-url | .env
DATABASE_URL=postgresql://‹user›:«gpu»@‹host›:5432/‹db›?sslmode=require
=== pg-async | alembic.ini
[alembic]
script_location = migrations
sqlalchemy.url = postgresql+asyncpg://‹user›:«gpu»@‹host›/‹db›
=== pg-multihost | config.yml
dsn: postgres://‹user›:«gpu»@pg1.‹co›.net:5432,pg2.‹co›.net:5432/‹db›?target_session_attrs=read-write
=== pg-encoded | prod.env
PG_URL="postgres://‹user›:«gpe»@‹host›:6432/‹db›"
=== pg-service | pg_service.conf
[‹db›]
host=‹host›
port=5432
user=‹user›
password=«gps»
dbname=‹db›
=== pg-subscription | replication.sql
CREATE SUBSCRIPTION sub_‹db› CONNECTION 'host=‹host› port=5432 user=repl password=«gps» dbname=‹db›' PUBLICATION pub_all;
=== pg-primary-conninfo | postgresql.auto.conf
primary_conninfo = 'user=replicator password=«gps» channel_binding=prefer host=‹host› port=5432 sslmode=prefer'
=== pg-fdw | fdw.sql
CREATE USER MAPPING FOR reporting SERVER remote_‹db› OPTIONS (user '‹user›', password '«gp»');
=== pg-dblink | view.sql
SELECT * FROM dblink('dbname=‹db› host=‹host› user=‹user› password=«gps»', 'select id from t') AS t(id int);
=== mysql-url | .env
DB_URL=mysql://‹user›:«gpu»@‹host›:3306/‹db›
=== mysql-parse | settings.py
DATABASES = {'default': dj_database_url.parse('mysql2://‹user›:«gpe»@‹host›/‹db›')}
=== mongo-srv | app.yaml
env_variables:
  MONGODB_URI: "mongodb+srv://‹user›:«gpu»@‹co›-prod.‹n5›.mongodb.net/‹db›?retryWrites=true"
=== mongo-replica | config.js
module.exports = { mongo: 'mongodb://‹user›:«gpe»@m1.‹co›.net:27017,m2.‹co›.net:27017,m3.‹co›.net:27017/‹db›?replicaSet=rs0&authSource=admin' };
=== redis-no-user | cable.yml
production:
  adapter: redis
  url: redis://:«gpu»@‹host›:6379/1
  channel_prefix: ‹db›_production
=== redis-tls | sidekiq.rb
Sidekiq.configure_server { |c| c.redis = { url: "rediss://default:«gpu»@‹host›:6380/0" } }
=== redis-sentinel | celeryconfig.py
broker_url = "sentinel://:«gpu»@s1.‹co›.net:26379;sentinel://:«=»@s2.‹co›.net:26379"
=== amqp | worker.toml
broker = "amqp://‹user›:«gpu»@‹host›:5672/%2F‹db›"
=== amqps-celery | tasks.py
app = Celery('tasks', broker='amqps://‹user›:«gpe»@‹host›:5671//', backend='rpc://')
=== kafka-jaas | client.properties
bootstrap.servers=‹host›:9093
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="‹user›" password="«gp»";
=== nats | nats.env
NATS_URL=nats://‹user›:«gpu»@‹host›:4222
=== nats-multi | app.conf
servers = nats://a:«gpu»@n1.‹co›.net:4222,nats://a:«=»@n2.‹co›.net:4222
=== mqtt | zigbee.md
    mosquitto_sub -L mqtts://‹user›:«gpu»@‹host›:8883/sensors/#
=== clickhouse | ch.env
CLICKHOUSE_DSN=clickhouse://‹user›:«gpu»@‹host›:9440/‹db›?secure=true
=== clickhouse-http | query.sh
curl "http://‹host›:8123/?user=‹user›&password=«gpu»&query=SELECT+1"
=== elastic | logstash.conf
output {
  elasticsearch {
    hosts => ["https://‹host›:9200"]
    index => "‹db›-%{+YYYY.MM.dd}"
    user => "elastic"
    password => "«gp»"
  }
}
=== elastic-url | filebeat.env
ELASTICSEARCH_HOSTS=https://elastic:«gpu»@‹host›:9243
=== neo4j | graph.py
driver = GraphDatabase.driver("neo4j+s://‹h8›.databases.neo4j.io", auth=("neo4j", "«b43»"))
=== neo4j-env | docker.env
NEO4J_AUTH=neo4j/«gps»
=== bolt-url | graph.env
NEOMODEL_NEO4J_BOLT_URL=bolt://neo4j:«gpu»@‹host›:7687
=== cassandra | cass.py
auth_provider = PlainTextAuthProvider(username='‹user›', password='«gp»')
cluster = Cluster(['‹ip›'], auth_provider=auth_provider)
=== couch | .env
COUCHDB_URL=http://admin:«gpu»@‹host›:5984/‹db›
=== influx-v1 | telegraf.conf
[[outputs.influxdb]]
  urls = ["http://‹host›:8086"]
  database = "telegraf"
  username = "telegraf"
  password = "«gp»"
=== snowflake | dbt.env
SNOWFLAKE_URL=snowflake://‹user›:«gpu»@xy12345.eu-west-1/‹db›/PUBLIC?warehouse=WH
=== sqlserver-url | .env
SQLSERVER=sqlserver://‹user›:«gpu»@‹host›:1433?database=‹db›&encrypt=true
=== prisma-sqlserver | .env
DATABASE_URL="sqlserver://‹host›:1433;database=‹db›;user=‹user›;password=«gps»;encrypt=true"
=== mssql-pyodbc | etl.py
cn = pyodbc.connect("DRIVER={ODBC Driver 18 for SQL Server};SERVER=‹host›;DATABASE=‹db›;UID=‹user›;PWD=«gp»;Encrypt=yes")
=== mssql-odbc-braces | odbc.txt
Driver={SQL Server Native Client 11.0};Server=‹host›;Database=‹db›;Uid=sa;Pwd={«gp»};
=== odbc-ini | odbc.ini
[‹db›]
Driver = PostgreSQL Unicode
Servername = ‹host›
Database = ‹db›
UserName = ‹user›
Password = «gp»
Port = 5432
=== adonet-web-config | Web.config
<configuration>
  <connectionStrings>
    <add name="Default" connectionString="Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«gps»;MultipleActiveResultSets=True" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <system.web>
    <compilation debug="false" targetFramework="4.7.2" />
  </system.web>
</configuration>
=== ef-entity | App.config
<add name="Entities" connectionString="metadata=res://*/M.csdl|res://*/M.ssdl;provider=System.Data.SqlClient;provider connection string=&quot;data source=‹host›;initial catalog=‹db›;user id=‹user›;password=«gps»;App=EntityFramework&quot;" providerName="System.Data.EntityClient" />
=== appsettings-cs | appsettings.json
{
  "ConnectionStrings": {
    "Default": "Host=‹host›;Port=5432;Database=‹db›;Username=‹user›;Password=«gps»;Pooling=true",
    "Cache": "‹host›:6380,password=«b64;32»,ssl=True,abortConnect=False"
  }
}
=== azure-storage-conn | local.settings.json
{
  "IsEncrypted": false,
  "Values": {
    "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=‹co›sa;AccountKey=«b64;64»;EndpointSuffix=core.windows.net",
    "FUNCTIONS_WORKER_RUNTIME": "dotnet"
  }
}
=== azure-servicebus | bus.env
SERVICEBUS=Endpoint=sb://‹co›.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«b64;32»
=== azure-iothub | device.py
CONN = "HostName=‹co›.azure-devices.net;DeviceId=dev-‹d3›;SharedAccessKey=«b64;32»"
=== cosmos | cosmos.env
COSMOS=AccountEndpoint=https://‹co›.documents.azure.com:443/;AccountKey=«b64;64»;
=== appconfig | appconfig.txt
Endpoint=https://‹co›.azconfig.io;Id=‹b4›-l0-s0:‹a20›;Secret=«b64;32»
=== jdbc-hibernate | hibernate.cfg.xml
<hibernate-configuration>
  <session-factory>
    <property name="hibernate.connection.driver_class">com.mysql.cj.jdbc.Driver</property>
    <property name="hibernate.connection.url">jdbc:mysql://‹host›:3306/‹db›</property>
    <property name="hibernate.connection.username">‹user›</property>
    <property name="hibernate.connection.password">«gp»</property>
    <property name="hibernate.show_sql">false</property>
  </session-factory>
</hibernate-configuration>
=== jdbc-query | flyway.conf
flyway.url=jdbc:postgresql://‹host›:5432/‹db›?user=‹user›&password=«gpu»&ssl=true
=== jdbc-sqlserver | db.properties
jdbc.url=jdbc:sqlserver://‹host›:1433;databaseName=‹db›;user=‹user›;password=«gps»;encrypt=true
=== jdbc-oracle | ora.properties
url=jdbc:oracle:thin:‹user›/«gps»@//‹host›:1521/ORCLPDB1
=== jboss-datasource | standalone.xml
<datasource jndi-name="java:/jdbc/‹db›" pool-name="‹db›">
    <connection-url>jdbc:postgresql://‹host›/‹db›</connection-url>
    <driver>postgresql</driver>
    <security>
        <user-name>‹user›</user-name>
        <password>«gp»</password>
    </security>
</datasource>
=== tomcat-resource | conf/context.xml
<Context>
  <Resource name="jdbc/‹db›" auth="Container" type="javax.sql.DataSource"
            maxTotal="20" maxIdle="5" username="‹user›" password="«gp»"
            driverClassName="org.mariadb.jdbc.Driver" url="jdbc:mariadb://‹host›:3306/‹db›"/>
</Context>
=== sqlplus | load.sh
sqlplus -s ‹user›/«gps»@‹host›:1521/ORCL @load.sql
=== imp-oracle | import.bat
imp system/«gps»@‹db› file=exp_‹day›.dmp full=y
=== oracle-easy | conn.py
con = cx_Oracle.connect("‹user›/«gps»@‹host›/XEPDB1")
=== db2 | db2.sh
db2 connect to ‹db› user ‹user› using «gps»
'''
