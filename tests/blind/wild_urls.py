"""Addresses that carry a credential: connection strings of databases and brokers, clone URLs, webhooks, SAS and signed links."""

FAMILY = "connections"
LINK_FAMILY = "links"

TEXT = r"""
=== url-postgres | .env
DATABASE_URL=postgres://@user@:<<plain>>@@host@:5432/@db@
=== url-postgres-async | alembic/env.py
config.set_main_option("sqlalchemy.url", "postgresql+asyncpg://@user@:<<plain>>@@host@/@db@")
=== url-mysql | settings.py
SQLALCHEMY_DATABASE_URI = 'mysql+pymysql://@user@:<<plain>>@@host@:3306/@db@'
=== url-mysql-pct | .env
DATABASE_URL="mysql://@user@:<<pct>>@@host@:3306/@db@"
=== url-raw-at | docker/.env
DB_DSN=mysql://@user@:<<{human}>>@@host@/@db@
=== url-mongo | server.js
const uri = "mongodb://@user@:<<plain>>@@host@:27017/@db@?authSource=admin";
=== url-mongo-multi | application.yml
spring.data.mongodb.uri: mongodb://@user@:<<plain>>@m1.@domain@:27017,m2.@domain@:27017/@db@?replicaSet=rs0
=== url-mongo-srv-pct | config.toml
uri = "mongodb+srv://@user@:<<pct>>@cluster0.x1y2z.mongodb.net/@db@"
=== url-redis | .env
REDIS_URL=redis://:<<plain>>@@host@:6379/0
=== url-rediss | settings.py
CELERY_BROKER_URL = "rediss://default:<<plain>>@@host@:6380/1"
=== url-amqp | celery.py
app = Celery('tasks', broker='amqp://@user@:<<plain>>@@host@:5672//')
=== url-amqps | Config.cs
var factory = new ConnectionFactory { Uri = new Uri("amqps://@user@:<<plain>>@@host@/vhost") };
=== url-mqtt | config.yaml
broker: mqtts://@user@:<<plain>>@@host@:8883
=== url-nats | main.go
nc, err := nats.Connect("nats://@user@:<<plain>>@@host@:4222")
=== url-elastic | filebeat.yml
hosts: ["https://elastic:<<plain>>@@host@:9200"]
=== url-influx | telegraf.conf
urls = ["http://@user@:<<plain>>@@host@:8086"]
=== url-couch | nano.js
const nano = require('nano')('http://@user@:<<plain>>@@host@:5984');
=== url-neo4j | graph.py
config.DATABASE_URL = 'bolt://neo4j:<<plain>>@@host@:7687'
=== url-clickhouse | ch.py
engine = create_engine('clickhouse+native://@user@:<<plain>>@@host@/@db@')
=== url-oracle | ora.py
engine = create_engine("oracle+cx_oracle://@user@:<<plain>>@@host@:1521/?service_name=ORCL")
=== url-mssql | engine.py
url = "mssql+pyodbc://@user@:<<pct>>@@host@/@db@?driver=ODBC+Driver+17+for+SQL+Server"
=== url-snowflake | sf.py
engine = create_engine('snowflake://@user@:<<plain>>@ab12345.eu-central-1/@db@/public')
=== url-ftp | sync.sh
SRC=ftp://@user@:<<plain>>@@host@/pub/
=== url-sftp | duplicity.sh
duplicity /home sftp://@user@:<<plain>>@@host@//backup
=== url-smtp | .env
MAILER_DSN=smtp://@mail@:<<plain>>@smtp.@domain@:587
=== url-smtp-pct-user | mailer.yaml
dsn: 'smtp://info%40@domain@:<<pct>>@smtp.@domain@:465?encryption=ssl'
=== url-proxy | .bashrc
export http_proxy=http://@user@:<<plain>>@proxy.@domain@:8080
=== url-proxy-domain | .condarc
proxy_servers:
  http: http://CORP%5C@user@:<<pct>>@proxy.@domain@:3128
=== url-git | .git/config
[remote "origin"]
	url = https://@user@:<<plain>>@git.@domain@/ops/@app@.git
=== url-git-credentials | .git-credentials
https://@user@:<<pct>>@git.@domain@
=== url-gitmodules | .gitmodules
	url = https://@user@:<<plain>>@bitbucket.org/@word@/lib.git
=== url-requirements | requirements.txt
git+https://@user@:<<plain>>@git.@domain@/py/common.git@v1.2#egg=common
=== url-extra-index | requirements.txt
--extra-index-url https://@user@:<<plain>>@pypi.@domain@/simple/
=== url-package-json | package.json
    "corp-ui": "git+https://@user@:<<plain>>@git.@domain@/ui/corp-ui.git#1.4.0",
=== url-gemfile | Gemfile
source "https://@user@:<<plain>>@gems.@domain@/"
=== url-cartfile | Podfile
pod 'CorpKit', :git => 'https://@user@:<<plain>>@git.@domain@/ios/CorpKit.git'
=== url-rtsp | cameras.yaml
  - rtsp://admin:<<plain>>@@ip@:554/Streaming/Channels/101
=== url-rtsp-query | zm.conf
url=http://@ip@/cgi-bin/snapshot.cgi?user=admin&pwd=<<plain>>
=== url-http-basic | monitor.py
r = requests.get('http://@user@:<<plain>>@@host@:8080/api/status')
=== url-jenkins | trigger.sh
curl "https://@user@:<<{h34}>>@jenkins.@domain@/job/x/build?token=<<wordkey>>"
=== url-ldap | app.ini
ldap_url = ldap://cn=@user@,dc=corp:<<plain>>@@host@:389
=== url-webdav | rclone.sh
cadaver https://@user@:<<plain>>@cloud.@domain@/remote.php/dav
=== url-smb | backup.sh
smb://CORP;@user@:<<plain>>@@host@/backup
=== url-sentry-legacy | settings.py
RAVEN_CONFIG = {'dsn': 'https://@h32@:<<{h32}>>@sentry.io/@n@'}
=== url-cloudinary | .env
CLOUDINARY_URL=cloudinary://@digits@123456:<<{b27}>>@@word@
=== url-heroku-log | notes.txt
postgres://<<~{l14}>>:<<{h64}>>@ec2-54-12-3-@n@.compute-1.amazonaws.com:5432/d<<~{n13}>>
=== url-commented | nginx.conf
# upstream health: https://@user@:<<plain>>@@host@/health
=== jdbc-mysql-query | persistence.properties
jdbc.url=jdbc:mysql://@host@:3306/@db@?user=@user@&password=<<plain>>&useSSL=false
=== jdbc-postgres-query | Db.kt
val url = "jdbc:postgresql://@host@/@db@?user=@user@&password=<<plain>>"
=== jdbc-sqlserver | app.properties
db.url=jdbc:sqlserver://@host@:1433;databaseName=@db@;user=@user@;password=<<plain>>;encrypt=true
=== jdbc-oracle-thin | Dao.java
String url = "jdbc:oracle:thin:@user@/<<plain>>@@host@:1521:ORCL";
=== jdbc-db2 | Db2.java
Connection c = DriverManager.getConnection("jdbc:db2://@host@:50000/@db@:user=@user@;password=<<plain>>;");
=== jdbc-xml-amp | context.xml
url="jdbc:mysql://@host@/@db@?user=@user@&amp;password=<<plain>>&amp;autoReconnect=true"
=== jdbc-snowflake | sf.scala
val u = "jdbc:snowflake://acc.snowflakecomputing.com/?user=@user@&password=<<plain>>&db=@db@"
=== jdbc-hive | hive.sh
beeline -u "jdbc:hive2://@host@:10000/default;user=@user@;password=<<plain>>"
=== ado-sqlserver | Program.cs
const string cs = "Data Source=@host@;Initial Catalog=@db@;Persist Security Info=True;User ID=@user@;Password=<<p>>";
=== ado-pwd | app.config
connectionString="server=@host@;uid=@user@;pwd=<<p>>;database=@db@"
=== ado-npgsql | appsettings.json
"Pg": "Host=@host@;Port=5432;Database=@db@;Username=@user@;Password=<<p>>"
=== ado-mysql | Web.config
<add name="db" connectionString="Server=@host@;Database=@db@;Uid=@user@;Pwd=<<p>>;" providerName="MySql.Data.MySqlClient"/>
=== ado-oracle | tns.cs
"User Id=@user@;Password=<<p>>;Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=@host@)(PORT=1521)))"
=== odbc-braces | odbc.py
cs = "Driver={SQL Server};Server=@host@;Database=@db@;Uid=@user@;Pwd={<<p>>};"
=== odbc-ini | odbc.ini
[@db@]
Driver = PostgreSQL
UserName = @user@
Password = <<p>>
=== udl | conn.udl
[oledb]
Provider=SQLOLEDB.1;Password=<<p>>;Persist Security Info=True;User ID=@user@;Data Source=@host@
=== stackexchange-redis | appsettings.json
"Redis": "@host@:6380,password=<<{b64;32}>>,ssl=True,abortConnect=False"
=== go-dsn | config.yaml
dsn: "@user@:<<plain>>@tcp(@host@:3306)/@db@?charset=utf8mb4"
=== perl-dsn | conf.pl
dsn => 'dbi:Pg:dbname=@db@;host=@host@;user=@user@;password=<<plain>>',
=== php-dsn | db.php
$dsn = 'pgsql:host=@host@;dbname=@db@;user=@user@;password=<<plain>>';
=== kafka-conf | producer.py
conf = {'bootstrap.servers': '@host@:9092', 'sasl.username': '@user@', 'sasl.password': '<<p>>'}
=== azure-storage | local.settings.json
"AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=@db@st;AccountKey=<<{b64;64}>>;EndpointSuffix=core.windows.net"
=== azure-servicebus | appsettings.Production.json
"ServiceBus": "Endpoint=sb://@word@.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<<{azkey;32;+ASb}>>"
=== azure-cosmos | local.settings.json
"CosmosDb": "AccountEndpoint=https://@word@.documents.azure.com:443/;AccountKey=<<{b64;64}>>;"
=== azure-iothub | device.py
CONN = "HostName=@word@.azure-devices.net;DeviceId=dev@n@;SharedAccessKey=<<{b64;32}>>"
=== azure-appconfig | Program.cs
options.Connect("Endpoint=https://@word@.azconfig.io;Id=<<~{b4}>>-l9-s0:<<~{a20}>>;Secret=<<{b64;32}>>");
=== azure-communication | sms.js
const cs = "endpoint=https://@word@.communication.azure.com/;accesskey=<<{b64;64}>>";
=== azure-eventhub | eh.py
"Endpoint=sb://@word@.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=<<{azkey;32;+AEh}>>;EntityPath=telemetry"
=== ftp-url-windows | site.ini
Url=ftp://@user@:<<plain>>@ftp.@domain@:21
=== ansible-url | vars.yml
repo_url: "https://@user@:<<plain>>@git.@domain@/ops/roles.git"
=== dokku | deploy.log
remote: Cloning from https://@user@:<<plain>>@git.@domain@/a.git
=== sidekiq | config/sidekiq.yml
:url: redis://:<<plain>>@@host@:6379/2
=== celery-sqs | worker.py
BROKER = 'sqs://AKIA<<~{t16}>>:<<{a40}>>@'
"""

LINKS = r"""
=== slack-webhook | notify.sh
curl -X POST --data '{"text":"done"}' <<https://hooks.slack.com/services/T{u8}/B{u10}/{a24}>>
=== slack-webhook-yaml | alertmanager.yml
slack_api_url: '<<https://hooks.slack.com/services/T{u10}/B{u10}/{a24}>>'
=== slack-webhook-groovy | Jenkinsfile
def url = "<<https://hooks.slack.com/services/T{u8}/B{u8}/{a24}>>"
=== slack-workflow | flow.py
HOOK = '<<https://hooks.slack.com/workflows/T{u10}/A{u10}/{d18}/{a24}>>'
=== discord-webhook | bot.py
webhook = DiscordWebhook(url='<<https://discord.com/api/webhooks/{d18}/{b68}>>', content='up')
=== discord-webhook-old | game.lua
local hook = "<<https://discordapp.com/api/webhooks/{d18}/{b68}>>"
=== teams-webhook | ci.yml
  webhook: <<https://novalux.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}>>
=== teams-webhook-old | alert.ps1
$uri = '<<https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}>>'
=== google-chat | gchat.sh
URL="<<https://chat.googleapis.com/v1/spaces/{a11}/messages?key=AIza{b35}&token={b43}%3D>>"
=== mattermost | hook.cfg
url = <<https://mattermost.orbicon.io/hooks/{n26}>>
=== rocketchat | rc.yml
hook: <<https://chat.orbicon.io/hooks/{s17}/{a32}>>
=== zapier | forms.js
fetch("<<https://hooks.zapier.com/hooks/catch/{d7}/{n7}/>>", { method: 'POST' });
=== make-webhook | sync.py
requests.post("<<https://hook.eu1.make.com/{n32}>>", json=row)
=== ifttt | esp.ino
String url = "<<https://maker.ifttt.com/trigger/door/with/key/{b22}>>";
=== logicapp | flow.json
"callback": "<<https://prod-27.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b43}>>"
=== azure-function | call.js
axios.post('https://@word@.azurewebsites.net/api/run?code=<<{azfunc}>>');
=== sas-blob | read.py
URL = "https://@db@st.blob.core.windows.net/data/x.csv?sp=r&st=@date@T@time@Z&se=2027-01-01T00:00:00Z&spr=https&sv=2022-11-02&sr=b&sig=<<{a20}%2B{a22}%3D>>"
=== sas-account | azcopy.sh
azcopy copy data "https://@db@st.blob.core.windows.net/c?<<{sas}>>"
=== sas-adf | linkedService.json
"sasUri": "https://@db@st.blob.core.windows.net/?<<{sas}>>"
=== s3-presigned-v2 | mail.txt
https://@db@.s3.amazonaws.com/report.pdf?AWSAccessKeyId=AKIA<<~{t16}>>&Expires=1893456000&Signature=<<{a12}%2F{a14}%3D>>
=== s3-presigned-v4 | links.md
[build](https://@db@.s3.eu-west-1.amazonaws.com/app.apk?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA<<~{t16}>>%2F20250102%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20250102T101010Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=<<{h64}>>)
=== gcs-signed | dl.sh
wget "https://storage.googleapis.com/@db@/x.tgz?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=svc%40p.iam.gserviceaccount.com%2F20250102%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20250102T101010Z&X-Goog-Expires=604800&X-Goog-SignedHeaders=host&X-Goog-Signature=<<{h512}>>"
=== cloudfront-signed | player.html
<video src="https://d1a2b3.cloudfront.net/v.mp4?Expires=1893456000&Signature=<<{b170}__>>&Key-Pair-Id=K<<~{u13}>>">
=== query-apikey | weather.js
const url = `https://api.openweathermap.org/data/2.5/weather?q=${city}&appid=<<{h32}>>`;
=== query-access-token | graph.php
$u = "https://graph.facebook.com/v12.0/me?access_token=<<EAA{a150}>>";
=== query-google-maps | index.html
<script async src="https://maps.googleapis.com/maps/api/js?key=<<AIza{b35}>>&callback=init"></script>
=== query-token | cron.txt
*/5 * * * * wget -qO- "@url@/cron.php?cron_key=<<{b55}>>"
=== query-sms | sms.py
requests.get("http://sms.@domain@/send?user=@user@&password=<<plain>>&to=49170@digits@&text=ok")
=== query-apikey-generic | call.rb
Net::HTTP.get(URI("@url@/v1/lookup?api_key=<<{h40}>>&q=x"))
=== telegram-url | alert.sh
curl "https://api.telegram.org/bot<<{d10}:AA{b33}>>/sendMessage?chat_id=@n@&text=down"
=== infura | truffle.js
provider: new HDWalletProvider(m, "https://mainnet.infura.io/v3/<<{h32}>>")
=== alchemy | hardhat.config.ts
url: "https://eth-mainnet.g.alchemy.com/v2/<<{b32}>>",
=== quicknode | web3.py
w3 = Web3(Web3.HTTPProvider("https://cool-snow.quiknode.pro/<<{h40}>>/"))
=== ical-private | calendar.md
Feed: https://calendar.google.com/calendar/ical/x%40group.calendar.google.com/private-<<{h32}>>/basic.ics
=== gitlab-feed | feeds.opml
<outline xmlUrl="https://gitlab.com/x/y.atom?feed_token=<<glft-{f20}>>"/>
=== netlify-hook | rebuild.js
fetch('<<https://api.netlify.com/build_hooks/{h24}>>', { method: 'POST' })
=== vercel-hook | cms.ts
const hook = '<<https://api.vercel.com/v1/integrations/deploy/prj_{a28}/{a10}>>';
=== render-hook | deploy.yml
- run: curl "<<https://api.render.com/deploy/srv-{n20}?key={b11}>>"
=== sumologic-source | collector.json
"endpoint": "<<https://endpoint4.collection.sumologic.com/receiver/v1/http/{b100}==>>"
=== loggly | syslog.conf
destination d { http(url("https://logs-01.loggly.com/inputs/<<{uuid}>>/tag/http/")); };
=== password-reset-link | mail.eml
Set your password: @url@/reset-password?token=<<{h64}>>
=== magic-link | sent.log
@date@ sent https://app.@domain@/auth/magic?token=<<{jwt}>>
=== pusher-dingtalk | ding.py
url = 'https://oapi.dingtalk.com/robot/send?access_token=<<{h64}>>'
=== feishu | feishu.go
const hook = "<<https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}>>"
=== wecom | wecom.sh
curl 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<<{uuid}>>' -d @msg.json
=== healthchecks | cron
0 2 * * * /backup.sh && curl -fsS <<https://hc-ping.com/{uuid}>>
=== pagerduty-integration | nagios.cfg
pager https://events.pagerduty.com/integration/<<{h32}>>/enqueue
=== opsgenie-url | grafana.yml
url: https://api.opsgenie.com/v1/json/grafana?apiKey=<<{uuid}>>
=== jira-webhook-secret | README.md
Webhook: @url@/hook?secret=<<wordkey>>
"""
