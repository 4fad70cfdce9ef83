"""Longer files with a credential or several of one or more providers."""

TEXT = r"""
=== node config | config/production.js
'use strict';

module.exports = {
  port: process.env.PORT || 3000,
  site: {
    title: 'Harbour Lab',
    url: 'https://harbour.example',
  },
  twitter: {
    consumerKey: '«~{a25}»',
    consumerSecret: '«{a50}»',
    callbackURL: '/auth/twitter/callback',
  },
  facebook: {
    clientID: '«~{d15}»',
    clientSecret: '«+{h32}»',
  },
  google: {
    clientID: '«~{d12}-{n32}».apps.googleusercontent.com',
    clientSecret: '«+GOCSPX-{b28}»',
  },
  session: { name: 'hl.sid', maxAge: 86400000 },
};
=== django settings | acme/settings/prod.py
DEBUG = False
ALLOWED_HOSTS = ["acme.example"]

ANYMAIL = {
    "SPARKPOST_API_KEY": "«{h40}»",
    "IGNORE_RECIPIENT_STATUS": True,
}
EMAIL_BACKEND = "anymail.backends.sparkpost.EmailBackend"

AWS_STORAGE_BUCKET_NAME = "acme-media"
AWS_S3_REGION_NAME = "eu-west-1"
AWS_S3_ACCESS_KEY_ID = "AKIA«~{t16}»"
AWS_S3_SECRET_ACCESS_KEY = "«+{B40}»"

STRIPE_LIVE_MODE = True
STRIPE_PUBLIC = "pk_live_«~{a24}»"
STRIPE_SECRET = "«+sk_live_{a24}»"
=== rails secrets | config/secrets.yml
development:
  secret_key_base: «+{h128}»
  geocoder_key: <%= ENV["GEOCODER"] %>

production:
  mandrill: «{b22}»
  rollbar: «+{h32}»
  pusher:
    app_id: "482113"
    key: «~{h20}»
    secret: «+{h20}»
=== spring yaml | application-prod.yml
spring:
  mail:
    host: smtp.mailgun.org
    username: postmaster@mg.acme.example
    password: «{h32}-{h8}-{h8}»
  security:
    oauth2:
      client:
        registration:
          github:
            client-id: «~{h20}»
            client-secret: «+{h40}»
          okta:
            client-id: «~0oa{a17}»
            client-secret: «+{b40}»
management:
  metrics:
    export:
      newrelic:
        api-key: «+{h36}NRAL»
        account-id: 4821130
=== compose | docker-compose.prod.yml
version: "3.8"
services:
  web:
    image: registry.acme.example/web:1.4.2
    environment:
      NODE_ENV: production
      SENDGRID: «SG.{b22}.{b43}»
      SEGMENT: «+{a32}»
      LOGTAIL: «+{a24}»
      REDIS: redis://cache:6379
    ports: ["80:3000"]
  bot:
    image: acme/bot
    command: ["--token", "«+{discord}»"]
=== k8s manifest | deploy.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  template:
    spec:
      containers:
        - name: worker
          image: acme/worker:2.1
          env:
            - name: QUEUE
              value: jobs
            - name: CLOUDINARY
              value: cloudinary://«~{d15}:»«{b27}»@acme
            - name: HONEYCOMB
              value: «+{a22}»
            - name: BUGSNAG
              value: «+{h32}»
=== k8s secret | secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: providers
stringData:
  vonage-secret: «{a16}»
  deepgram: «+{h40}»
data:
  resend: «+^re_{a8}_{a24}»
=== helm values | values-prod.yaml
replicaCount: 3
image: {repository: acme/api, tag: "3.2"}
datadog:
  enabled: true
  apiKey: «{h32}»
  appKey: «+{h40}»
  site: datadoghq.eu
sentry:
  dsn: https://«~{h32}»@o48.ingest.sentry.io/4821
ingress:
  host: api.acme.example
=== terraform | main.tf
terraform {
  required_providers {
    cloudflare = { source = "cloudflare/cloudflare" }
    hcloud     = { source = "hetznercloud/hcloud" }
    pagerduty  = { source = "PagerDuty/pagerduty" }
  }
}

provider "cloudflare" { api_token = "«{b40}»" }
provider "hcloud" { token = "«+{a64}»" }
provider "pagerduty" { token = "«+u+{b18}»" }

resource "hcloud_server" "web" {
  name        = "web"
  server_type = "cx21"
  image       = "debian-12"
}
=== github workflow | .github/workflows/release.yml
name: release
on: {push: {tags: ['v*']}}
jobs:
  publish:
    runs-on: ubuntu-latest
    env:
      SNYK: «{uuid}»
    steps:
      - uses: actions/checkout@v4
      - run: npx snyk test
      - run: curl -X POST -H 'Content-type: application/json' --data '{"text":"done"}' https://hooks.slack.com/services/«+T{u8}/B{u10}/{a24}»
      - uses: codecov/codecov-action@v4
        with: {token: «+{uuid}»}
=== gitlab ci | .gitlab-ci.yml
stages: [test, deploy]
variables:
  SCW_ACCESS_KEY: SCW«~{u17}»
  SCW_SECRET_KEY: «{uuid}»
  SCW_DEFAULT_PROJECT_ID: «~{uuid}»
test:
  script: [make test]
deploy:
  script:
    - netlify deploy --auth «+{b43}» --prod
=== jenkinsfile | Jenkinsfile
pipeline {
  agent any
  environment {
    SONAR = '«squ_{h40}»'
    BROWSERSTACK_USERNAME = 'kfarrow1'
    BROWSERSTACK_ACCESS = '«+{a20}»'
  }
  stages {
    stage('Test') { steps { sh 'mvn -B verify sonar:sonar -Dsonar.token=$SONAR' } }
  }
}
=== ansible vars | group_vars/all.yml
ntp_server: pool.ntp.org
timezone: Europe/Lisbon
newrelic_infra_key: «{h40}»
papertrail_host: logs4.papertrailapp.com
papertrail_token: «+{a20}»
letsencrypt_email: k@acme.example
gandi_livedns: «+{a24}»
=== android gradle | app/build.gradle
android {
    defaultConfig {
        applicationId "example.acme.app"
        minSdkVersion 24
        buildConfigField "String", "MIXPANEL", "\"«~{h32}»\""
        buildConfigField "String", "TMDB", "\"«{h32}»\""
        manifestPlaceholders = [mapsKey: "«+AIza{b35}»", fabric: "«+{h40}»"]
    }
}
=== android strings | res/values/keys.xml
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <string name="app_name">Acme</string>
    <string name="google_api">«AIza{b35}»</string>
    <string name="facebook_app_id">«~{d15}»</string>
    <string name="facebook_client_token">«+{h32}»</string>
    <string name="flurry">«+{u20}»</string>
</resources>
=== ios swift | Keys.swift
import Foundation

enum Keys {
    static let unsplash = "«{b43}»"
    static let revenueCat = "appl_«~{a28}»"
    static let openWeather = "«+{h32}»"
    static let algoliaAdmin = "«+{h32}»"
}
=== ios plist | Secrets.plist
<plist version="1.0"><dict>
  <key>MailchimpKey</key>
  <string>«{h32}-us3»</string>
  <key>YelpKey</key>
  <string>«+{b128}»</string>
</dict></plist>
=== flutter dart | lib/constants.dart
class Api {
  static const base = 'https://api.themoviedb.org/3';
  static const key = '«{h32}»';
  static const rawgBase = 'https://api.rawg.io/api';
  static const rawgKey = '«+{h32}»';
}
=== arduino | station.ino
#include <ESP8266WiFi.h>
const char* ssid = "acme";
const char* password = "«+{pw}»";
// ThingSpeak
unsigned long channel = 482113;
const char* writeKey = "«{u16}»";
// OpenWeatherMap
String owm = "«+{h32}»";
void setup() { Serial.begin(115200); }
=== jupyter | analysis.ipynb
{"cells": [{"cell_type": "code", "source": [
  "import quandl, tweepy\n",
  "quandl.ApiConfig.api_key = '«{b20}»'\n",
  "client = tweepy.Client('«+AAAAAAAAAAAAAAAAAAAAA{a31}%2F{a48}»')\n",
  "df = quandl.get('WIKI/AAPL')"
]}]}
=== python bot | bot.py
import os, logging, requests
from telegram.ext import Updater

logging.basicConfig(level=logging.INFO)
TOKEN = "«{d10}:AA{b33}»"
WEATHER = "«+{h32}»"  # openweathermap
GIPHY = "«+{a32}»"

def start(update, ctx):
    update.message.reply_text("hello")

if __name__ == "__main__":
    u = Updater(TOKEN)
    u.start_polling()
=== discord json | config.json
{
  "prefix": "!",
  "token": "«{discord}»",
  "owner": "«~{d18}»",
  "youtube": "«+AIza{b35}»",
  "lavalink": {"host": "localhost", "port": 2333, "password": "«+{pw}»"},
  "osu": "«+{h40}»"
}
=== n8n export | workflow.json
{"nodes": [
  {"name": "Airtable", "type": "n8n-nodes-base.httpRequest", "parameters": {"url": "https://api.airtable.com/v0/app«~{a14}»/T", "headers": {"Authorization": "Bearer «pat{a14}.{h64}»"}}},
  {"name": "Telegram", "parameters": {"url": "https://api.telegram.org/bot«+{d10}:AA{b33}»/sendMessage"}}
]}
=== postman collection | acme.postman_collection.json
{
  "info": {"name": "ShipEngine"},
  "auth": {"type": "apikey", "apikey": [{"key": "key", "value": "API-Key"}, {"key": "value", "value": "«{b43}»"}]},
  "item": [{"name": "rates", "request": {"method": "POST", "url": "https://api.shipengine.com/v1/rates"}}]
}
=== insomnia export | insomnia.yaml
_type: environment
data:
  base: https://api.brevo.com/v3
  key: «xkeysib-{h64}-{a16}»
  base2: https://api.clickup.com/api/v2
  key2: «+pk_{d8}_{u32}»
=== rclone | rclone.conf
[drive]
type = drive
client_id = «~{d12}-{n32}».apps.googleusercontent.com
client_secret = «GOCSPX-{b28}»
token = {"access_token":"«+ya29.a0{b160}»","token_type":"Bearer","refresh_token":"«+1//0{d1}{b60}»","expiry":"2024-02-01T10:00:00Z"}

[s3]
type = s3
provider = Wasabi
access_key_id = «~{u20}»
secret_access_key = «+{a40}»
=== vector toml | vector.toml
[sources.in]
type = "file"
include = ["/var/log/*.log"]

[sinks.dd]
type = "datadog_logs"
inputs = ["in"]
default_api_key = "«{h32}»"

[sinks.nr]
type = "new_relic"
inputs = ["in"]
account_id = "4821130"
license_key = "«+{h36}NRAL»"
=== alertmanager | alertmanager.yml
route: {receiver: ops}
receivers:
  - name: ops
    pagerduty_configs:
      - service_key: «{h32}»
    opsgenie_configs:
      - api_key: «+{uuid}»
    slack_configs:
      - api_url: https://hooks.slack.com/services/«+T{u8}/B{u10}/{a24}»
        channel: '#ops'
    pushover_configs:
      - user_key: «+{n30}»
        token: «+{n30}»
    telegram_configs:
      - bot_token: «+{d10}:AA{b33}»
        chat_id: -482113
=== home assistant | secrets.yaml
# Use this file to store secrets
wifi_password: «+{pw}»
tibber: «{b43}»
tankerkoenig: «+{uuid}»
spotify_secret: «+{h32}»
tmdb: «+{h32}»
=== traefik | traefik.env
CF_API_EMAIL=k@acme.example
CF_DNS_API_TOKEN=«{b40}»
TRAEFIK_PILOT_TOKEN=«+{uuid}»
=== wp config | wp-config.php
define( 'DB_NAME', 'acme' );
define( 'AS3CF_SETTINGS', serialize( array( 'provider' => 'do', 'access-key-id' => 'DO00«~{u16}»', 'secret-access-key' => '«{B43}»' ) ) );
define( 'WPMS_SENDGRID_API_KEY', '«+SG.{b22}.{b43}»' );
$table_prefix = 'wp_';
=== magento env | app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_k2x9'],
    'crypt' => ['key' => '«+{h32}»'],
    'system' => ['default' => ['payment' => ['braintree' => ['merchant_id' => '«~{n16}»', 'private_key' => '«{h32}»']]]],
];
=== wechat mini | project.js
App({
  globalData: {
    appid: 'wx«~{h16}»',
    secret: '«{h32}»',
    qqmap: '«+{u5}-{u5}-{u5}-{u5}-{u5}-{u5}»'
  }
})
"""
