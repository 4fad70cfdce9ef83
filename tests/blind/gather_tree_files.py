"""Files of servers and repositories for the tree; marks as in gather_forms.py."""

FILES = r'''
=== env | shop/.env
APP_ENV=prod
APP_SECRET=«h32»
DATABASE_URL="mysql://shop:«gpu»@db:3306/shop?serverVersion=8.0"
MAILER_DSN=smtp://shop%40veldhaus.net:«gpe»@smtp.veldhaus.net:587
STRIPE_PUBLIC=pk_live_‹a24›
STRIPE_SECRET_KEY=«sk_live_{a24}»
STRIPE_WEBHOOK_SECRET=«whsec_{a32}»
SENTRY_DSN=https://‹h32›@o‹d6›.ingest.sentry.io/‹d7›
=== env | api/.env.production
NODE_ENV=production
PORT=4000
JWT_SECRET=«b48»
SESSION_SECRET='«gpl»'
REDIS_URL=redis://:«gpu»@cache.internal:6379/0
SENDGRID_API_KEY=«SG.{b22}.{b43}»
TWILIO_ACCOUNT_SID=AC‹h32›
TWILIO_AUTH_TOKEN=«h32»
OPENWEATHER_API_KEY=«h32»
=== ci | api/.github/workflows/ci.yml
name: ci
on: [push]
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      TEST_DB_PASSWORD: «gp»
    steps:
      - uses: actions/checkout@‹h40›
      - run: npm ci
      - run: npx codecov --token=«uuid»
      - name: notify
        run: |
          curl -X POST -d '{"text":"ok"}' «https://hooks.slack.com/services/T{u8}/B{u10}/{a24}»
=== code | api/src/db.js
const { Pool } = require('pg');

// TODO: move to env
const pool = new Pool({
  host: process.env.DB_HOST || '10.2.0.14',
  user: 'api',
  password: process.env.DB_PASS || '«gp»',
  database: 'api',
  max: 12,
});

const legacy = 'postgres://legacy:«gpu»@10.2.0.15/legacy';

module.exports = { pool, legacy };
=== code | api/test/login.test.js
const request = require('supertest');

describe('POST /login', () => {
  it.each([
    ['anna@norrsken.org', '«gp»', 200],
    ['anna@norrsken.org', '', 401],
  ])('%s', async (email, password, status) => {
    await request(app).post('/login').send({ email, password }).expect(status);
  });

  it('locks', async () => {
    const user = { email: 'ugo@norrsken.org', password: '«gp»' };
    await request(app).post('/register').send(user).expect(201);
  });
});
=== django | clinic/clinic/settings.py
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = 'django-insecure-«a50»'
DEBUG = True
ALLOWED_HOSTS = ['*']
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.mysql',
        'NAME': 'clinic',
        'USER': 'clinic',
        'PASSWORD': '«gp»',
        'HOST': '127.0.0.1',
    }
}
EMAIL_HOST_USER = 'noreply@caspora.com'
EMAIL_HOST_PASSWORD = '«{l4} {l4} {l4} {l4}»'
AWS_ACCESS_KEY_ID = '‹u20›'
AWS_SECRET_ACCESS_KEY = '«B40»'
RECAPTCHA_PRIVATE_KEY = '«6L{b38}»'
=== rails | parcels/config/database.yml
default: &default
  adapter: postgresql
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
development:
  <<: *default
  database: parcels_dev
production:
  <<: *default
  database: parcels
  username: parcels
  password: «gp»
reporting:
  url: postgresql://report:«gpu»@10.9.1.4/parcels
=== rails | parcels/config/initializers/services.rb
Geocoder.configure(lookup: :google, api_key: '«AIza{b35}»')
Pusher.key = '‹h20›'
Pusher.secret = '«h20»'
Mailjet.configure do |config|
  config.api_key = '‹h32›'
  config.secret_key = '«h32»'
end
=== spring | fleet/src/main/resources/application.yml
spring:
  datasource:
    url: jdbc:postgresql://10.1.7.3:5432/fleet
    username: fleet
    password: «gp»
  rabbitmq:
    username: fleet
    password: "«gp»"
jwt:
  secret: «b64;48»
  expiration: 3600
management.endpoint.health.show-details: always
=== maven | fleet/settings.xml
<settings>
  <servers>
    <server>
      <id>nexus</id>
      <username>ci</username>
      <password>«gp»</password>
    </server>
    <server>
      <id>github</id>
      <username>tarnwood</username>
      <password>«github;ghp_»</password>
    </server>
  </servers>
</settings>
=== dotnet | payroll/appsettings.json
{
  "ConnectionStrings": {
    "Payroll": "Server=sql2.corp.local;Database=Payroll;User Id=payroll;Password=«gps»;TrustServerCertificate=true",
    "Blob": "DefaultEndpointsProtocol=https;AccountName=payrollblob;AccountKey=«b64;64»;EndpointSuffix=core.windows.net"
  },
  "AzureAd": {
    "TenantId": "‹uuid›",
    "ClientId": "‹uuid›",
    "ClientSecret": "«{a3}8Q~{a34}»"
  },
  "Smtp": { "Host": "smtp.office365.com", "User": "payroll@oxidia.com", "Password": "«gp»" }
}
=== dotnet | payroll/Web.config
<configuration>
  <appSettings>
    <add key="LdapUser" value="CORP\svc-ldap" />
    <add key="LdapPassword" value="«gp»" />
  </appSettings>
  <connectionStrings>
    <add name="Old" connectionString="Data Source=sql1;Initial Catalog=Old;UID=sa;PWD=«gps»" />
  </connectionStrings>
  <system.web>
    <machineKey validationKey="«H128»" decryptionKey="«H64»" validation="SHA1" decryption="AES" />
  </system.web>
</configuration>
=== php | blog/wp-config.php
<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '«gpx»' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY',         '«p64»' );
define( 'SECURE_AUTH_KEY',  '«p64»' );
define( 'LOGGED_IN_KEY',    '«p64»' );
define( 'NONCE_SALT',       '«p64»' );
$table_prefix = 'wp_';
=== php | blog/tools/import.php
<?php
$link = mysqli_connect('localhost', 'import', '«gp»', 'blog');
$ftp = ftp_connect('ftp.linstone.com');
ftp_login($ftp, 'linstone', '«gp»');
$cache_key = md5('menu');
=== go | gateway/main.go
package main

import (
	"database/sql"
	"net/http"
)

var signingKey = []byte("«a40»")

func open() (*sql.DB, error) {
	return sql.Open("mysql", "gw:«gpu»@tcp(10.3.3.3:3306)/gw")
}

func call(req *http.Request) {
	req.SetBasicAuth("gateway", "«gp»")
	req.Header.Set("X-Api-Key", "«h32»")
}
=== terraform | infra/main.tf
provider "cloudflare" {
  email   = "ops@mirelake.com"
  api_key = "«h37»"
}

provider "digitalocean" {
  token = "«dop_v1_{h64}»"
}

resource "aws_db_instance" "main" {
  identifier = "main"
  username   = "root"
  password   = "«gp»"
  kms_key_id = "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›"
}
=== terraform | infra/prod.tfvars
db_admin_password = "«gp»"
grafana_password  = "«gp»"
datadog_api_key   = "«h32»"
datadog_app_key   = "«h40»"
image_digest      = "sha256:‹h64›"
=== terraform | infra/terraform.tfstate
{
  "version": 4,
  "lineage": "‹uuid›",
  "outputs": {"db_password": {"value": "«a20»", "type": "string", "sensitive": true}},
  "resources": [
    {"type": "random_password", "instances": [{"attributes": {"id": "none", "length": 20, "result": "«=»"}}]},
    {"type": "aws_iam_access_key", "instances": [{"attributes": {"id": "‹u20›", "secret": "«B40»"}}]}
  ]
}
=== k8s | infra/k8s/secrets.yaml
apiVersion: v1
kind: Secret
metadata:
  name: api
type: Opaque
data:
  DB_PASSWORD: «b64of;[gp]»
  GITHUB_TOKEN: «b64of;[github;ghp_]»
---
apiVersion: v1
kind: Secret
metadata:
  name: smtp
stringData:
  username: mailer
  password: «gp»
=== k8s | infra/helm/values.yaml
image: {repository: registry.pakkahuis.io/api, tag: 1.4.2}
postgresql:
  auth:
    username: api
    password: «gp»
    postgresPassword: «gp»
redis:
  auth:
    password: "«gp»"
extraEnv:
  - name: LAUNCHDARKLY_SDK_KEY
    value: «sdk-{uuid}»
=== ansible | infra/group_vars/all.yml
ansible_user: deploy
ansible_become_password: «gp»
mysql_root_password: "«gp»"
vault_token: «hvs.{b90}»
backup_ssh_key: |
  «pemin;openssh;2»
=== compose | infra/docker-compose.yml
services:
  db:
    image: postgres:15
    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: «gp»
  mq:
    image: rabbitmq:3
    environment:
      - RABBITMQ_DEFAULT_PASS=«gp»
  redis:
    image: redis:7
    command: redis-server --requirepass «gps»
  minio:
    image: minio/minio
    environment:
      MINIO_ROOT_USER: minio
      MINIO_ROOT_PASSWORD: «gp»
=== docker | infra/images/Dockerfile
FROM node:20
ARG NPM_TOKEN=«crc;npm_;30»
ENV DB_PASSWORD «gps»
RUN echo "//npm.pakkahuis.io/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci
CMD ["node", "index.js"]
=== jenkins | infra/Jenkinsfile
pipeline {
  agent any
  environment {
    SONAR_TOKEN = '«squ_{h40}»'
  }
  stages {
    stage('push') {
      steps {
        sh "docker login registry.pakkahuis.io -u ci -p '«gp»'"
        sh 'make push'
      }
    }
  }
}
=== script | ops/backup.sh
#!/bin/sh
# nightly
export PGPASSWORD='«gp»'
pg_dump -h 10.4.4.4 -U backup app | gzip > /srv/app.gz
export RESTIC_PASSWORD=«gps»
export B2_APPLICATION_KEY=K00‹d1›«B27»
restic backup /srv
curl -fsS «https://hc-ping.com/{uuid}»
lftp -u backup,«gps» -e "put /srv/app.gz; bye" ftp.hokupia.com
=== script | ops/restore.ps1
$pw = ConvertTo-SecureString "«gp»" -AsPlainText -Force
$cred = New-Object PSCredential("CORP\restore", $pw)
net use R: \\10.4.4.9\backup «gps» /user:CORP\restore
sqlcmd -S sql2 -U sa -P "«gp»" -Q "RESTORE DATABASE app FROM DISK='R:\app.bak'"
=== sql | ops/grants.sql
CREATE USER 'report'@'%' IDENTIFIED BY '«gp»';
GRANT SELECT ON app.* TO 'report'@'%';
ALTER ROLE metrics WITH LOGIN PASSWORD '«SCRAM-SHA-256$4096:{b64;16}${b64;32}:{b64;32}»';
CREATE LOGIN bi WITH PASSWORD = '«gp»';
=== network | ops/switch1.cfg
hostname switch1
enable secret 5 «$1${crypt;4}${crypt;22}»
username netops privilege 15 password 7 «cisco7»
snmp-server community «gps» RO
tacacs-server key «gps»
crypto isakmp key «gps» address 10.99.0.1
=== doc | docs/access.md
# Access

| system | user | password |
|---|---|---|
| wiki | reader | `«gp»` |
| nas | admin | «gps» |

VPN: user `guest`, password `«gp»`.
The Telegram bot runs with the token «{d10}:AA{b33}».
=== doc | docs/handover.txt
From: Jana
To: Paulo

the wifi at the office: grauwacke-guest / «gp»
root password of the old box is «gp»
Passwort vom Router: «gp»
=== capture | docs/login.har
{"log": {"entries": [{"request": {"method": "POST", "url": "https://app.solvento.com/login",
 "headers": [{"name": "Authorization", "value": "Bearer «b48»"}],
 "postData": {"text": "{\"user\":\"elif\",\"password\":\"«gp»\"}"}}}]}}
=== postman | docs/api.postman_environment.json
{"name": "prod", "values": [
  {"key": "baseUrl", "value": "https://api.solvento.com"},
  {"key": "apiKey", "value": "«a40»"},
  {"key": "password", "value": "«gp»"}
]}
=== csv | docs/users.csv
login,mail,password
elif,elif@solvento.com,«gps»
yara,yara@solvento.com,«gps»
=== mobile | app/android/key.properties
storePassword=«gp»
keyPassword=«gp»
keyAlias=upload
storeFile=../upload.jks
=== mobile | app/lib/config.dart
class Config {
  static const baseUrl = 'https://api.solvento.com';
  static const mapsKey = '«AIza{b35}»';
  static const apiSecret = '«a32»';
  static const prefsKey = 'settings.v2';
}
=== mobile | app/ios/fastlane/Fastfile
lane :release do
  ENV["MATCH_PASSWORD"] = "«gp»"
  upload_to_testflight(username: "dev@solvento.com")
  slack(slack_url: "«https://hooks.slack.com/services/T{u8}/B{u10}/{a24}»")
end
=== iot | board/secrets.h
#define WIFI_SSID "linstone"
#define WIFI_PASS "«gp»"
#define MQTT_USER "board"
#define MQTT_PASS "«gp»"
=== key | certs/server.key
«pempkcs8»
'''
