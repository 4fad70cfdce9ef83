"""Connection strings, addresses with passwords, webhooks and signed links."""

URLS = r"""
=== url in env | .env
DATABASE_URL=postgres://‹user›:«wu»@‹host›:5432/‹db›
--- .env.production
DATABASE_URL="mysql://‹user›:«wu»@‹host›:3306/‹db›?charset=utf8mb4"
--- .env
MONGO_URI=mongodb+srv://‹user›:«wu»@cluster0.‹n5›.mongodb.net/‹db›?retryWrites=true&w=majority
--- .env
REDIS_URL=redis://default:«wu»@‹host›:6379/0
--- .env
REDIS_TLS_URL=rediss://:«wu»@‹host›:6380
--- .env
AMQP_URL=amqps://‹user›:«b32»@‹word›.rmq.cloudamqp.com/‹user›
--- .env
CLOUDINARY_URL=cloudinary://‹d15›:«b27»@‹co›
--- .env
MAILER_DSN=smtp://‹user›:«wu»@‹host›:587?encryption=tls
--- .env
SENTRY_DSN=https://‹h32›:«h32»@sentry.‹co›.com/12
--- .env
ELASTICSEARCH_URL=https://elastic:«a24»@‹host›:9200
--- .env
CELERY_BROKER_URL=amqp://‹user›:«wu»@‹host›:5672/‹db›
--- .env
PROXY=http://‹user›:«wu»@proxy.‹co›.com:3128
--- .env
DATABASE_URL=postgresql+asyncpg://‹user›:«we»@‹host›/‹db›
--- .env
DATABASE_URL=postgresql://neondb_owner:«{npg_{a12}}»@ep-cool-‹word›-‹n8›-pooler.eu-central-1.aws.neon.tech/neondb?sslmode=require
--- .env
DATABASE_URL='mysql://‹n20›:«{pscale_pw_{b43}}»@aws.connect.psdb.cloud/‹db›?ssl={"rejectUnauthorized":true}'
--- .env
SUPABASE_DB_URL=postgresql://postgres.‹l20›:«wu»@aws-0-eu-west-1.pooler.supabase.com:6543/postgres
--- .env
CLICKHOUSE_URL=clickhouse://default:«wu»@‹host›:9440/‹db›?secure=true
--- .env
SQLALCHEMY_DATABASE_URI=mssql+pyodbc://sa:«wu»@‹host›/‹db›?driver=ODBC+Driver+18+for+SQL+Server
--- .env
NEO4J_URI=bolt://neo4j:«wu»@‹host›:7687
--- .env
NATS_URL=nats://‹user›:«wu»@‹host›:4222
--- .env
LDAP_URL=ldaps://cn=‹user›:«wu»@‹host›:636
--- .env
MQTT_BROKER=mqtts://‹user›:«wu»@‹host›:8883
--- .env
INFLUX_DSN=influxdb://‹user›:«wu»@‹host›:8086/‹db›
--- .env
KAFKA_URL=kafka://‹user›:«wu»@‹host›:9093
--- .env
COUCHDB_URL=http://admin:«wu»@‹host›:5984/
--- .env
SFTP_TARGET=sftp://‹user›:«wu»@‹host›:22/incoming
--- .env
ICECAST=icecast://source:«wu»@‹host›:8000/live.mp3
--- .env
CAMERA_1=rtsp://admin:«wu»@‹ip›:554/Streaming/Channels/101
--- .env
STORAGE_DSN="s3://‹{AKIA{t16}}›:«{{a40}}»@‹word›-bucket?region=eu-west-1"
--- .env
TRANSPORT_DSN=doctrine://‹user›:«wu»@default
--- .env
VAULT_DB=oracle://‹user›:«wu»@‹host›:1521/XEPDB1
--- .env
SNOWFLAKE_URL=snowflake://‹user›:«wu»@xy12345.eu-west-1/‹db›/PUBLIC?warehouse=WH
--- .env
TELEGRAM_PROXY=socks5://‹user›:«wu»@‹host›:1080
=== url in code | db.ts
export const dataSource = new DataSource({ type: 'postgres', url: 'postgres://‹user›:«wu»@‹host›:5432/‹db›' });
--- mongoose.js
mongoose.connect('mongodb://‹user›:«wu»@‹host›:27017/‹db›?authSource=admin', { useNewUrlParser: true });
--- app.py
app.config['SQLALCHEMY_DATABASE_URI'] = 'mysql+pymysql://‹user›:«wu»@‹host›/‹db›'
--- main.go
conn, err := amqp.Dial("amqp://‹user›:«wu»@‹host›:5672/")
--- Main.java
MongoClient client = MongoClients.create("mongodb://‹user›:«wu»@‹host›:27017,‹ip›:27017/?replicaSet=rs0");
--- main.rs
let client = redis::Client::open("redis://:«wu»@‹host›/")?;
--- config.rb
config.redis = { url: "redis://:«wu»@‹host›:6379/1" }
--- db.php
$client = new MongoDB\Client("mongodb://‹user›:«wu»@‹host›:27017");
--- repo.ex
config :‹word›, Repo, url: "ecto://‹user›:«wu»@‹host›/‹db›"
--- Db.kt
val url = "jdbc:postgresql://‹host›:5432/‹db›?user=‹user›&password=«wu»&ssl=true"
--- jdbc.properties
jdbc.url=jdbc:mysql://‹host›:3306/‹db›?user=‹user›&password=«wu»
--- ds.xml
<connection-url>jdbc:sqlserver://‹host›:1433;databaseName=‹db›;user=sa;password=«ws»;encrypt=true</connection-url>
--- tns.properties
url=jdbc:oracle:thin:‹user›/«ws»@‹host›:1521:ORCL
--- hive.sh
beeline -u "jdbc:hive2://‹host›:10000/default;user=‹user›;password=«ws»"
--- derby.properties
url=jdbc:derby://‹host›:1527/‹db›;create=true;user=‹user›;password=«ws»
--- scrape.py
proxies = {"http": "http://‹user›:«wu»@‹host›:8000", "https": "http://‹user›:«=»@‹host›:8000"}
--- camera.py
cap = cv2.VideoCapture("rtsp://admin:«wu»@‹ip›:554/h264")
--- player.m3u
#EXTINF:-1,‹city›
http://‹host›:8080/live/‹user›/«n10»/1234.ts
--- iptv.txt
http://‹host›:80/get.php?username=‹n8›&password=«n10»&type=m3u_plus
--- Podfile
source 'https://‹user›:«{github;ghp_}»@github.com/‹co›/specs.git'
--- package.json
{ "dependencies": { "‹word›-core": "git+https://«{github;ghp_}»:x-oauth-basic@github.com/‹co›/‹word›.git#v‹ver›" } }
--- requirements.txt
flask==2.3.2
git+https://‹user›:«{glpat-{f20}}»@gitlab.com/‹co›/‹word›.git@main
--- requirements2.txt
--extra-index-url https://‹user›:«wu»@pypi.‹co›.com/simple
‹word›==‹ver›
--- pip.conf
[global]
index-url = https://__token__:«tok»@pypi.‹co›.com/simple/
--- Gemfile
source "https://‹user›:«wu»@gems.‹co›.com"
--- Gemfile2
gem "sidekiq-pro", source: "https://«{{h8}:{h8}}»@gems.contribsys.com/"
--- composer.json
{ "repositories": [{ "type": "composer", "url": "https://‹user›:«wu»@repo.‹co›.com" }] }
--- go.env
GOPROXY=https://‹user›:«wu»@goproxy.‹co›.com,direct
--- backup/repo.git/config
[remote "origin"]
	url = https://‹login›:«{github;ghp_}»@github.com/‹co›/‹word›.git
	fetch = +refs/heads/*:refs/remotes/origin/*
--- .gitmodules
[submodule "lib"]
	path = lib
	url = https://oauth2:«{glpat-{f20}}»@gitlab.‹co›.com/libs/‹word›.git
--- .git-credentials
https://‹login›:«wu»@git.‹co›.com
--- sources.list
deb https://‹user›:«wu»@apt.‹co›.com/debian bookworm main
--- yum.repo
[‹co›]
baseurl=https://‹user›:«wu»@rpm.‹co›.com/el9/
enabled=1
--- apt-auth.conf
machine apt.‹co›.com login ‹user› password «ws»
--- http_proxy.sh
export https_proxy=http://‹user›:«wu»@‹host›:8080
--- daemon.json
{ "proxies": { "http-proxy": "http://‹user›:«wu»@‹host›:3128" } }
--- fstab
//‹host›/share /mnt/share cifs username=‹user›,password=«ws»,uid=1000 0 0
--- auto.master
backup -fstype=davfs,username=‹user›,password=«ws» :https://‹host›/dav
--- multihost.yml
mongo_uri: "mongodb://‹user›:«we»@‹host›:27017,‹ip›:27017/‹db›?replicaSet=rs1&authSource=admin"
--- ftp.txt
Upload: ftp://‹user›:«wu»@ftp.‹co›.com/httpdocs
--- mail.txt
Calendar: https://‹login›:«wu»@dav.‹co›.com/calendars/team/
--- jenkins.txt
curl http://‹user›:«{11{h32}}»@jenkins.‹co›.com/job/‹word›/build
--- bookmarks.html
<DT><A HREF="http://admin:«wu»@192.168.1.1/status.asp">Router</A>
--- grafana.ini
[database]
url = postgres://‹user›:«wu»@‹host›:5432/grafana
--- rclone-url.sh
rclone copy . :ftp,host=‹host›,user=‹user›,pass=«b43»:backup
--- prisma.env
DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=«jwt;HS256»"
--- libsql.env
TURSO_URL=libsql://‹word›-‹co›.turso.io?authToken=«jwt;EdDSA»
=== azure connection string | appsettings.json
{ "StorageConnection": "DefaultEndpointsProtocol=https;AccountName=‹word›store;AccountKey=«{azkey;64;+ASt}»;EndpointSuffix=core.windows.net" }
--- local.settings.json
{ "IsEncrypted": false, "Values": { "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=fn‹word›;AccountKey=«b64;64»;EndpointSuffix=core.windows.net" } }
--- bus.json
{ "ServiceBus": "Endpoint=sb://‹co›.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«b64;32»" }
--- hub.env
EVENTHUB=Endpoint=sb://‹co›-eh.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=«{azkey;32;+AEh}»;EntityPath=‹word›
--- iot.c
static const char* connectionString = "HostName=‹co›.azure-devices.net;DeviceId=‹word›01;SharedAccessKey=«b64;32»";
--- cosmos.cs
var client = new CosmosClient("AccountEndpoint=https://‹co›.documents.azure.com:443/;AccountKey=«{azkey;64;ACDb}»;");
--- redis.json
"Redis": "‹co›.redis.cache.windows.net:6380,password=«{azkey;32;AzCa}»,ssl=True,abortConnect=False"
--- appconfig.env
AZURE_APPCONFIG_CONNECTION_STRING=Endpoint=https://‹co›.azconfig.io;Id=‹a4›-l0-s0:‹a20›;Secret=«b64;32»
--- signalr.json
"Azure:SignalR:ConnectionString": "Endpoint=https://‹co›.service.signalr.net;AccessKey=«b64;32»;Version=1.0;"
--- acs.py
client = EmailClient.from_connection_string("endpoint=https://‹co›.communication.azure.com/;accesskey=«b64;64»")
=== webhook | notify.py
SLACK = "«{https://hooks.slack.com/services/T{u10}/B{u10}/{a24}}»"
--- alertmanager.yml
receivers:
  - name: team
    slack_configs:
      - api_url: «{https://hooks.slack.com/services/T{u9}/B{u9}/{a24}}»
        channel: '#alerts'
--- .github/workflows/notify.yml
      - run: curl -X POST -H 'Content-type: application/json' --data '{"text":"done"}' «{https://hooks.slack.com/services/T{u10}/B{u10}/{a24}}»
--- bot.js
const hook = new WebhookClient({ url: '«{https://discord.com/api/webhooks/{d18}/{b68}}»' });
--- discord.sh
curl -F "content=deploy ok" «{https://discordapp.com/api/webhooks/{d18}/{b68}}»
--- teams.ps1
Invoke-RestMethod -Uri '«{https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}}»' -Method Post -Body $json
--- logicapp.env
FLOW_URL=https://prod-17.westeurope.logic.azure.com:443/workflows/‹h32›/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«b43»
--- gchat.py
url = "https://chat.googleapis.com/v1/spaces/AAAA‹b7›/messages?key=‹{AIzaSy{b33}}›&token=«{{b43}%3D}»"
--- zapier.ts
fetch('«{https://hooks.zapier.com/hooks/catch/{d7}/{n7}/}»', { method: 'POST', body })
--- make.env
MAKE_WEBHOOK=«{https://hook.eu1.make.com/{n32}}»
--- ifttt.ino
http.begin("http://maker.ifttt.com/trigger/door/with/key/«b22»");
--- telegram.sh
curl -s "https://api.telegram.org/bot«{{d10}:AA{b33}}»/sendMessage?chat_id=‹d9›&text=ok"
--- bark.sh
curl https://api.day.app/«a22»/backup-finished
--- dingtalk.py
WEBHOOK = 'https://oapi.dingtalk.com/robot/send?access_token=«h64»'
--- feishu.yaml
webhook: https://open.feishu.cn/open-apis/bot/v2/hook/«uuid»
--- wecom.go
const hook = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«uuid»"
--- mattermost.yml
mattermost_webhook: https://chat.‹co›.com/hooks/«n26»
--- rocket.env
ROCKET_HOOK=https://chat.‹co›.com/hooks/‹a17›/«a40»
--- render.yml
      - run: curl "https://api.render.com/deploy/srv-‹n20›?key=«b11»"
--- vercel-hook.sh
curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_‹a24›/«a10»
--- netlify.sh
curl -X POST -d {} https://api.netlify.com/build_hooks/«h24»
--- healthchecks.cron
0 3 * * * /usr/local/bin/backup.sh && curl -fsS https://hc-ping.com/«uuid»
--- pushover.py
requests.post("https://api.pushover.net/1/messages.json", data={"token": "«n30»", "user": "«n30»", "message": "x"})
--- opsgenie.yml
url: https://api.opsgenie.com/v1/json/prometheus?apiKey=«uuid»
--- pagerduty.yml
pagerduty_configs:
  - service_key: «h32»
--- victorops.yml
victorops_configs:
  - api_key: «uuid»
    routing_key: ops
--- datadog-log.sh
curl "https://http-intake.logs.datadoghq.eu/v1/input/«h32»?ddsource=nginx" -d @log
--- loggly.conf
action(type="omfwd" protocol="tcp" target="logs-01.loggly.com" template="[«uuid»@41058 tag=\"‹word›\"]")
--- papertrail.js
const url = 'https://logs.collector.solarwinds.com/v1/log'; const token = '«b70»';
--- dockerhub.env
DH_TRIGGER=https://hub.docker.com/api/build/v1/source/‹uuid›/trigger/«uuid»/call/
--- calendar.html
<iframe src="https://calendar.google.com/calendar/ical/‹co›%40gmail.com/private-«h32»/basic.ics"></iframe>
=== signed link | download.sh
curl -o dump.bak "https://‹word›store.blob.core.windows.net/backups/db.bak?sv=2022-11-02&st=2025-01-01T00%3A00%3A00Z&se=2027-01-01T00%3A00%3A00Z&sr=b&sp=r&sig=«{quoted;[b64;32]}»"
--- sas.env
AZURE_STORAGE_SAS=?sv=2021-06-08&ss=b&srt=sco&sp=rwdl&se=2027-05-01T00:00:00Z&spr=https&sig=«{quoted;[b64;32]}»
--- presigned.md
[report](https://‹co›.s3.eu-west-1.amazonaws.com/r.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=‹{AKIA{t16}}›%2F20250101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20250101T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=«h64»)
--- maps.html
<script src="https://maps.googleapis.com/maps/api/js?key=«{AIzaSy{b33}}»&callback=initMap" async></script>
--- weather.js
fetch(`https://api.openweathermap.org/data/2.5/weather?q=‹city›&appid=«h32»&units=metric`)
--- tmdb.swift
let url = URL(string: "https://api.themoviedb.org/3/movie/popular?api_key=«h32»")!
--- alpha.py
r = requests.get('https://www.alphavantage.co/query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=«u16»')
--- trello.sh
curl "https://api.trello.com/1/boards/‹a8›?key=‹h32›&token=«{ATTA{h64}{H8}}»"
--- infura.js
const web3 = new Web3('https://mainnet.infura.io/v3/«h32»');
--- alchemy.ts
const rpc = 'https://eth-mainnet.g.alchemy.com/v2/«b32»';
--- reset.log
‹day› ‹time› INFO mail sent: https://app.‹co›.com/reset-password?token=«b43»
--- invite.txt
Join here: https://app.‹co›.com/invite?access_token=«a40»
--- gitlab-feed.opml
<outline xmlUrl="https://gitlab.com/‹co›/‹word›.atom?feed_token=«{glft-{f20}}»" />
--- jira.url
https://jira.‹co›.com/rest/api/2/search?os_username=‹user›&os_password=«wu»
--- sms.php
file_get_contents("https://api.‹word›sms.com/send?user=‹user›&password=«wu»&to=$nr&text=$t");
--- plex.html
<img src="http://‹ip›:32400/photo/:/transcode?url=/library/1&X-Plex-Token=«b20»">
"""
