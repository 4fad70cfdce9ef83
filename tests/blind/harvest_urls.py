"""Addresses and connection strings with a password; blocks as in harvest_forms.py."""

BLOCKS = r"""
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
