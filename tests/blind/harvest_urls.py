"""Addresses and connection strings with a password, webhooks and signed links; blocks as in harvest_forms.py."""

ADDRESSES = r"""
=== django databases with a url | config/settings/prod.py
import dj_database_url

DEBUG = False
ALLOWED_HOSTS = ["{xhost}"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://cache:6379/1"}}
DATABASES = {
    "default": dj_database_url.parse("postgres://{xuser}:⟦{hpurl}⟧@{xhost}:5432/{xdb}", conn_max_age=600),
}
STATIC_URL = "/static/"
=== postgres in .env | .env
APP_ENV=production
DATABASE_URL=postgresql://{xuser}:⟦{hpurl}⟧@{xip}:5432/{xdb}?sslmode=require
GIT_SHA={h40}
=== postgres percent | .env.local
DATABASE_URL="postgres://{xuser}:⟦{hpenc}⟧@{xhost}/{xdb}"
=== asyncpg alembic | alembic.ini
[alembic]
script_location = migrations
file_template = %%(rev)s_%%(slug)s
sqlalchemy.url = postgresql+asyncpg://{xuser}:⟦{hpurl}⟧@localhost/{xdb}

[loggers]
keys = root,sqlalchemy
=== mysql pymysql | app/db.py
from sqlalchemy import create_engine
engine = create_engine("mysql+pymysql://{xuser}:⟦{hpurl}⟧@{xhost}:3306/{xdb}?charset=utf8mb4", pool_recycle=3600)
=== mysql go dsn | cmd/api/main.go
package main

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

const dsn = "{xuser}:⟦{hpurl}⟧@tcp({xip}:3306)/{xdb}?parseTime=true"

func open() (*sql.DB, error) {
	return sql.Open("mysql", dsn)
}
=== mongodb srv | server/index.js
const mongoose = require('mongoose');

mongoose
  .connect('mongodb+srv://{xuser}:⟦{hpurl}⟧@cluster0.{n5}.mongodb.net/{xdb}?retryWrites=true&w=majority')
  .then(() => console.log('connected'))
  .catch((err) => console.error(err));
=== mongodb replica set | config.yml
mongo:
  uri: mongodb://{xuser}:⟦{hpurl}⟧@mongo-0:27017,mongo-1:27017,mongo-2:27017/{xdb}?replicaSet=rs0&authSource=admin
  pool: 10
=== redis only password | docker-compose.yml
services:
  worker:
    image: {xco}/worker:{xver}
    command: celery -A tasks worker
    environment:
      CELERY_BROKER_URL: redis://:⟦{hpurl}⟧@redis:6379/0
      CELERY_TASK_SERIALIZER: json
=== rediss default user | fly.env
REDIS_URL=rediss://default:⟦{a32}⟧@eu1-{xword}-{d5}.upstash.io:6379
=== amqp vhost | settings.py
CELERY_BROKER_URL = 'amqp://{xuser}:⟦{hpurl}⟧@{xhost}:5672/{xdb}'
CELERY_TASK_ALWAYS_EAGER = False
=== amqps cloudamqp | Procfile.env
CLOUDAMQP_URL=amqps://{l8}:⟦{b32}⟧@{xword}.rmq.cloudamqp.com/{l8}
=== kafka jaas | client.properties
bootstrap.servers={xhost}:9092
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="{xuser}" password="⟦{hp}⟧";
group.id={xuser}-1
=== jdbc query | src/main/resources/hibernate.properties
hibernate.dialect=org.hibernate.dialect.PostgreSQLDialect
hibernate.connection.url=jdbc:postgresql://{xhost}:5432/{xdb}?user={xuser}&password=⟦{hpurl}⟧&ssl=true
hibernate.show_sql=false
=== jdbc sqlserver | context.xml
<Context>
  <Resource name="jdbc/{xdb}" auth="Container" type="javax.sql.DataSource"
            url="jdbc:sqlserver://{xhost}:1433;databaseName={xdb};user={xuser};password=⟦{hp}⟧;encrypt=true"
            maxTotal="20"/>
</Context>
=== jdbc oracle thin | tnsload.sh
#!/bin/sh
export JDBC_URL="jdbc:oracle:thin:{xuser}/⟦{hplain}⟧@//{xhost}:1521/ORCLPDB1"
java -jar loader.jar
=== sqlplus easy connect | nightly.sh
#!/bin/bash
cd /opt/reports || exit 1
sqlplus -s {xuser}/⟦{hplain}⟧@//{xhost}:1521/{xdb} @daily.sql > out.csv
gzip -f out.csv
=== ado.net appsettings | appsettings.Production.json
{
  "Logging": {
    "LogLevel": { "Default": "Information", "Microsoft": "Warning" }
  },
  "ConnectionStrings": {
    "Default": "Server=tcp:{xhost},1433;Initial Catalog={xdb};User ID={xuser};Password=⟦{hp}⟧;Encrypt=True;Connection Timeout=30;"
  },
  "Features": { "NewCheckout": true },
  "ApplicationId": "{uuid}",
  "AllowedHosts": "*"
}
=== web.config connectionStrings | Web.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <connectionStrings>
    <add name="{xdb}" connectionString="Data Source={xip};Initial Catalog={xdb};Persist Security Info=True;User ID={xuser};Password=⟦{hp}⟧" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <system.web>
    <compilation debug="false" targetFramework="4.8" />
    <authentication mode="Forms" />
  </system.web>
</configuration>
=== npgsql in c# | Data/Db.cs
public static NpgsqlConnection Open() =>
    new("Host={xhost};Port=5432;Username={xuser};Password=⟦{hp}⟧;Database={xdb};Pooling=true");
=== odbc pyodbc | etl/load.py
conn = pyodbc.connect(
    "DRIVER={ODBC Driver 18 for SQL Server};SERVER={xip};DATABASE={xdb};"
    "UID={xuser};PWD=⟦{hp}⟧;TrustServerCertificate=yes"
)
=== ole db vbscript | lookup.vbs
Set cn = CreateObject("ADODB.Connection")
cn.Open "Provider=SQLOLEDB;Data Source={xip};Initial Catalog={xdb};User Id={xuser};Password=⟦{hp}⟧;"
=== libpq words | scripts/import.py
conn = psycopg2.connect("host={xhost} port=5432 dbname={xdb} user={xuser} password=⟦{hplain}⟧ connect_timeout=5")
=== pg_service | pg_service.conf
[{xdb}]
host={xip}
port=5432
dbname={xdb}
user={xuser}
password=⟦{hp}⟧
=== pdo | public/db.php
<?php
$pdo = new PDO('mysql:host={xhost};dbname={xdb};charset=utf8mb4', '{xuser}', '⟦{hp}⟧', [
    PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
]);
$stmt = $pdo->prepare('SELECT id, name FROM products WHERE sku = ?');
=== mysqli | inc/connect.php
<?php
$link = mysqli_connect("{xip}", "{xuser}", "⟦{hp}⟧", "{xdb}");
if (!$link) {
    die("no connection: " . mysqli_connect_error());
}
=== pg_connect | report.php
$db = pg_connect("host={xip} dbname={xdb} user={xuser} password=⟦{hplain}⟧");
=== clickhouse dsn | exporter.toml
[clickhouse]
dsn = "clickhouse://{xuser}:⟦{hpurl}⟧@{xhost}:9000/{xdb}?dial_timeout=200ms"
table = "events_v2"
=== snowflake url | dbt/run.py
ENGINE = "snowflake://{xuser}:⟦{hpurl}⟧@{l2}{d5}.eu-central-1/{xdb}/public?warehouse=COMPUTE_WH&role=REPORTER"
=== ldap url | app.cfg
[auth]
backend = ldap
server = ldaps://cn=reader:⟦{hpurl}⟧@{xhost}:636
base = dc={xco},dc=com
=== smtp dsn symfony | .env.prod
APP_ENV=prod
MAILER_DSN=smtp://{xuser}:⟦{hpurl}⟧@{xhost}:587
=== smtp url django-environ | .env
EMAIL_URL=smtp+tls://noreply%40{xco}.com:⟦{hpenc}⟧@{xhost}:587
=== ftp url lftp | deploy-ftp.sh
#!/bin/sh
# push the static site
hugo --minify
lftp -e "mirror -R public/ /htdocs; quit" ftp://{xuser}:⟦{hpurl}⟧@ftp.{xco}.com
=== sftp url rclone backend | backup.conf
TARGET=sftp://{xuser}:⟦{hpurl}⟧@{xip}:22//backup/{xdb}
KEEP=14
=== smb mount | fstab.d/share
//nas/{xdb} /mnt/{xdb} cifs username={xuser},password=⟦{hplain}⟧,uid=1000,vers=3.0 0 0
=== smb uri | scan.ini
[output]
path=smb://OFFICE;{xuser}:⟦{hpurl}⟧@{xip}/scans
=== mqtt url | mosquitto-bridge.yaml
broker: mqtts://{xuser}:⟦{hpurl}⟧@{xhost}:8883
topic: home/+/temperature
qos: 1
=== nats url | nats.go
nc, err := nats.Connect("nats://{xuser}:⟦{hpurl}⟧@{xhost}:4222", nats.Name("{xword}"))
=== rtsp camera | frigate.yml
mqtt:
  enabled: false
cameras:
  yard:
    ffmpeg:
      inputs:
        - path: rtsp://admin:⟦{hpurl}⟧@{xip}:554/Streaming/Channels/101
          roles: [detect, record]
    detect:
      width: 1280
      height: 720
=== http proxy | /etc/environment
PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"
http_proxy="http://{xuser}:⟦{hpurl}⟧@proxy.{xco}.com:3128"
no_proxy=localhost,127.0.0.1
=== apt proxy | apt.conf.d/95proxy
Acquire::http::Proxy "http://{xuser}:⟦{hpurl}⟧@{xip}:8080/";
=== pip index | requirements.txt
--extra-index-url https://{xuser}:⟦{hpurl}⟧@pypi.{xco}.com/simple
flask==3.0.2 --hash=sha256:{h64}
requests==2.31.0
=== gemfile source | Gemfile
source 'https://rubygems.org'
source 'https://{xuser}:⟦{hpurl}⟧@gems.{xco}.com' do
  gem '{xword}_core', '~> 2.1'
end
gem 'rails', '7.1.3'
=== sidekiq enterprise | .bundle/config
---
BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "{h8}:⟦{h8}⟧"
BUNDLE_JOBS: "4"
=== git remote | .git/config
[core]
	repositoryformatversion = 0
	filemode = true
	bare = false
[remote "origin"]
	url = https://{xuser}:⟦{github;ghp_}⟧@github.com/{xco}/{xdb}.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[branch "main"]
	remote = origin
	merge = refs/heads/main
=== git clone oauth2 | ci/clone.sh
git clone --depth 1 "https://oauth2:⟦glpat-{f20}⟧@gitlab.com/{xco}/{xdb}.git" src
=== go private module | Dockerfile
FROM golang:1.22
RUN git config --global url."https://x-access-token:⟦{github;ghp_}⟧@github.com/".insteadOf "https://github.com/"
COPY go.mod go.sum ./
RUN go mod download
=== package.json git dependency | package.json
{
  "name": "{xword}-web",
  "version": "{xver}",
  "dependencies": {
    "express": "^4.19.2",
    "@{xco}/ui": "git+https://⟦{github;ghp_}⟧:x-oauth-basic@github.com/{xco}/ui.git#{h40}"
  }
}
=== elasticsearch output | filebeat.yml
filebeat.inputs:
  - type: log
    paths: [/var/log/{xword}/*.log]
output.elasticsearch:
  hosts: ["https://elastic:⟦{hpurl}⟧@{xhost}:9200"]
  index: "{xdb}-%{+yyyy.MM.dd}"
=== couchdb nano | couch.js
const nano = require('nano')('http://admin:⟦{hpurl}⟧@localhost:5984');
=== influx url | telegraf.d/out.conf
[[outputs.influxdb]]
  urls = ["http://{xhost}:8086"]
  database = "{xdb}"
  username = "{xuser}"
  password = "⟦{hp}⟧"
=== azure storage string | function/local.settings.json
{
  "IsEncrypted": false,
  "Values": {
    "FUNCTIONS_WORKER_RUNTIME": "dotnet-isolated",
    "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName={xco}store;AccountKey=⟦{azkey;64;+ASt}⟧;EndpointSuffix=core.windows.net"
  }
}
=== service bus | worker/appsettings.json
{
  "ServiceBus": "Endpoint=sb://{xco}-bus.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=⟦{azkey;32;+ASb}⟧"
}
=== iot device string | device.py
CONNECTION = "HostName={xco}-hub.azure-devices.net;DeviceId=pump-{d2};SharedAccessKey=⟦{azkey;32;AIoT}⟧"
=== azure redis string | cache.config
<add key="RedisCache" value="{xco}.redis.cache.windows.net:6380,password=⟦{azkey;32;AzCa}⟧,ssl=True,abortConnect=False" />
=== stackexchange redis | Startup.cs
services.AddStackExchangeRedisCache(o => o.Configuration = "{xip}:6379,password=⟦{hplain}⟧,defaultDatabase=2");
=== cloudinary url | .env
CLOUDINARY_URL=cloudinary://{d15}:⟦{b27}⟧@{xco}
=== sentry legacy dsn | raven.rb
Raven.configure { |c| c.dsn = 'https://{h32}:⟦{h32}⟧@sentry.{xco}.com/12' }
=== neon url | prisma/.env
DATABASE_URL="postgresql://{xdb}_owner:⟦npg_{a12}⟧@ep-{xword}-{xword}-{d6}.eu-central-1.aws.neon.tech/{xdb}?sslmode=require"
=== supabase pooler | .env.local
POSTGRES_URL=postgres://postgres.{l20}:⟦{a16}⟧@aws-0-eu-central-1.pooler.supabase.com:6543/postgres
=== aiven url | k8s/db.env
PG_URI=postgres://avnadmin:⟦AVNS_{b19}⟧@pg-{h8}-{xco}.aivencloud.com:23451/defaultdb?sslmode=require
=== heroku postgres | notes/heroku.md
heroku pg:credentials:url
postgres://{l14}:⟦p{h64}⟧@ec2-52-31-{xn;1;255}-{xn;1;255}.eu-west-1.compute.amazonaws.com:5432/d{n13}
=== planetscale url | .env
DATABASE_URL='mysql://{n20}:⟦pscale_pw_{b43}⟧@aws.connect.psdb.cloud/{xdb}?ssl={"rejectUnauthorized":true}'
=== ecto url | config/runtime.exs
config :shop, Shop.Repo,
  url: "ecto://{xuser}:⟦{hpurl}⟧@{xhost}/{xdb}",
  pool_size: 10
=== yaml database rails | config/database.yml
default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

production:
  <<: *default
  host: {xhost}
  database: {xdb}
  username: {xuser}
  password: ⟦{hplain}⟧

test:
  <<: *default
  database: {xdb}_test
=== rabbit shovel | rabbit.tf
resource "rabbitmq_shovel" "{xword}" {
  name  = "{xdb}-shovel"
  vhost = "/"
  info {
    source_uri        = "amqp://{xuser}:⟦{hpurl}⟧@{xip}"
    source_queue      = "in"
    destination_uri   = "amqp:///"
    destination_queue = "out"
  }
}
=== svn url | build.properties
svn.url=svn+https://{xuser}:⟦{hpurl}⟧@svn.{xco}.com/{xdb}/trunk
=== webdav url | davfs.sh
curl -T dump.tgz "https://{xuser}:⟦{hpurl}⟧@cloud.{xco}.com/remote.php/dav/files/{xuser}/"
=== vnc url | vnc.txt
vnc://:⟦{hpurl}⟧@{xip}:5901
=== trino jdbc | bi.yaml
url: jdbc:trino://{xhost}:443/hive?user={xuser}&password=⟦{hpurl}⟧&SSL=true
"""

LINKS = r"""
=== slack webhook | notify.py
import json
import urllib.request

# posts the result of the nightly build
URL = "https://hooks.slack.com/services/T{u10}/B{u10}/⟦{a24}⟧"


def notify(text, build_id="{uuid}"):
    data = json.dumps({"text": text, "build": build_id}).encode()
    urllib.request.urlopen(urllib.request.Request(URL, data, {"Content-Type": "application/json"}))
=== slack webhook yaml | alertmanager.yml
route:
  receiver: slack
  group_by: [alertname]
receivers:
  - name: slack
    slack_configs:
      - api_url: https://hooks.slack.com/services/T{u9}/B{u9}/⟦{a24}⟧
        channel: '#alerts'
=== discord webhook | bot/notify.js
const hook = 'https://discord.com/api/webhooks/{d18}/⟦{b68}⟧';
=== discord webhook env | .env
DISCORD_WEBHOOK_URL=https://discord.com/api/webhooks/{d19}/⟦{b68}⟧
=== teams webhook | ci/teams.ps1
$uri = "https://{xco}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/⟦{h32}⟧/{uuid}"
Invoke-RestMethod -Method Post -Uri $uri -Body $json
=== google chat webhook | chat.sh
curl -d '{"text":"done"}' 'https://chat.googleapis.com/v1/spaces/AAAA{b7}/messages?key=AIza{b35}&token=⟦{b43}⟧%3D'
=== mattermost hook | hooks.yml
notify:
  url: https://chat.{xco}.com/hooks/⟦{n26}⟧
=== logic apps | flow.json
{"callback":"https://prod-{d2}.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=⟦{b43}⟧"}
=== zapier hook | form.html
<form action="https://hooks.zapier.com/hooks/catch/{d7}/⟦{n7}⟧/" method="post">
=== make hook | lead.js
await fetch('https://hook.eu1.make.com/⟦{n32}⟧', { method: 'POST', body });
=== netlify build hook | cron.txt
0 6 * * * curl -X POST -d '{}' https://api.netlify.com/build_hooks/⟦{h24}⟧
=== render deploy hook | .github/workflows/deploy.yml
name: deploy
on: { push: { branches: [main] } }
jobs:
  hook:
    runs-on: ubuntu-latest
    steps:
      - run: curl -fsS "https://api.render.com/deploy/srv-{n20}?key=⟦{b11}⟧"
=== vercel deploy hook | README.md
Rebuild by hand: `curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_{a28}/⟦{a10}⟧`
=== telegram api url | alert.sh
curl -s "https://api.telegram.org/bot⟦{d10}:AA{b33}⟧/sendMessage" -d chat_id=-100{d10} -d text="$1"
=== storage sas | download.md
Latest build: https://{xco}store.blob.core.windows.net/builds/app-{xver}.zip?sv=2022-11-02&sr=b&sp=r&se=2027-01-01T00%3A00%3A00Z&sig=⟦{B42}%3D⟧
=== s3 presigned | mail.eml
From: {xmail}
Subject: export

The file waits for you:
https://{xco}-exports.s3.eu-north-1.amazonaws.com/{uuid}.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA{t16}%2F20250114%2Feu-north-1%2Fs3%2Faws4_request&X-Amz-Date=20250114T091500Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=⟦{h64}⟧
=== gcs signed | report.html
<a href="https://storage.googleapis.com/{xco}-reports/q3.pdf?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=exporter%40{xco}.iam.gserviceaccount.com%2F20250311%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20250311T101010Z&X-Goog-Expires=86400&X-Goog-SignedHeaders=host&X-Goog-Signature=⟦{h512}⟧">Q3</a>
=== functions code | api.js
const url = `https://{xco}-func.azurewebsites.net/api/orders?code=⟦{azfunc}⟧`;
=== gitlab trigger url | trigger.sh
curl -X POST "https://gitlab.com/api/v4/projects/{d8}/trigger/pipeline?token=⟦glptt-{h40}⟧&ref=main"
=== gitlab feed | feeds.opml
<outline type="rss" xmlUrl="https://gitlab.com/{xco}/{xdb}/-/issues.atom?feed_token=⟦glft-{f20}⟧&amp;state=opened"/>
=== jenkins trigger | hook.sh
wget -qO- "https://jenkins.{xco}.com/job/{xdb}/build?token=⟦{hplain}⟧"
=== private ics | calendar.cfg
[feed]
url = https://calendar.google.com/calendar/ical/{xco}.com_{n26}%40group.calendar.google.com/private-⟦{h32}⟧/basic.ics
=== quicknode | hardhat.config.js
require('@nomicfoundation/hardhat-toolbox');

module.exports = {
  solidity: '0.8.24',
  networks: {
    mainnet: {
      url: 'https://{xword}-{xword}.quiknode.pro/⟦{h40}⟧/',
      chainId: 1,
    },
  },
};
=== infura url | web3.py
w3 = Web3(Web3.HTTPProvider("https://mainnet.infura.io/v3/⟦{h32}⟧"))
=== alchemy url | foundry.toml
[rpc_endpoints]
mainnet = "https://eth-mainnet.g.alchemy.com/v2/⟦{b32}⟧"
=== sumo http source | sumo.yml
endpoint: https://endpoint4.collection.eu.sumologic.com/receiver/v1/http/⟦ZaVnC4dhaV{B60}==⟧
=== splunk observability query | probe.txt
GET https://{xhost}:8088/services/collector/raw?token=⟦{uuid}⟧ HTTP/1.1
=== maps script | index.html
<!doctype html>
<title>Shops</title>
<div id="map" data-center="59.91,10.75"></div>
<script src="https://maps.googleapis.com/maps/api/js?key=⟦AIza{b35}⟧&callback=initMap" async></script>
=== openweather url | weather.py
URL = "https://api.openweathermap.org/data/2.5/weather?q=Oslo&appid=⟦{h32}⟧&units=metric"
=== prisma accelerate | .env
DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=⟦{jwt}⟧"
=== password reset link | mail.log
{xday} {xtime} postfix/smtp: body: <a href="https://{xhost}/account/reset?uid={d5}&token=⟦{h40}⟧">choose a new one</a>
=== otpauth | qr.txt
otpauth://totp/{xco}:{xmail}?secret=⟦{t32}⟧&issuer={xco}&digits=6&period=30
=== pagerduty mail-like integration | checks.cfg
define command {
  command_name notify-pd
  command_line /usr/share/pdagent-integrations/bin/pd-nagios -n service -k ⟦{h32}⟧ -t "$NOTIFICATIONTYPE$"
}
=== uptime kuma push | heartbeat.sh
curl -fsS "https://status.{xco}.com/api/push/⟦{a10}⟧?status=up&msg=OK"
=== youtube stream | obs.json
{"type":"rtmp_common","settings":{"service":"YouTube - RTMPS","server":"rtmps://a.rtmps.youtube.com:443/live2","key":"⟦{n4}-{n4}-{n4}-{n4}-{n4}⟧"}}
"""
