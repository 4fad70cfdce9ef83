"""Developer tools, app settings with many credentials, and longer files in which one provider's key stands."""

TEXT = r'''
=== stripe in rails file | config/initializers/stripe.rb
# frozen_string_literal: true

Rails.configuration.stripe = {
  publishable_key: "pk_live_51«~{a97}»",
  secret_key: "«sk_live_51{a97}»",
  signing_secret: "«+whsec_{a32}»"
}

Stripe.api_key = Rails.configuration.stripe[:secret_key]
Stripe.api_version = "2023-10-16"
Stripe.max_network_retries = 2

StripeEvent.signing_secret = Rails.configuration.stripe[:signing_secret]
StripeEvent.configure do |events|
  events.subscribe "invoice.paid", InvoicePaid.new
end
=== laravel env | .env.backup
APP_NAME=Acme
APP_ENV=production
APP_KEY=«base64:{b64;32}»
APP_DEBUG=false
APP_URL=https://acme.io

DB_CONNECTION=mysql
DB_HOST=127.0.0.1
DB_DATABASE=acme
DB_USERNAME=acme
DB_PASSWORD=«+{pwurl}»

MAIL_MAILER=mailgun
MAILGUN_DOMAIN=mg.acme.io
MAILGUN_SECRET=«+key-{h32}»

AWS_ACCESS_KEY_ID=«+AKIA{t16}»
AWS_SECRET_ACCESS_KEY=«+{B40}»
AWS_DEFAULT_REGION=eu-west-1
=== django settings | acme/settings/local.py
from .base import *  # noqa

DEBUG = True
SECRET_KEY = "django-insecure-«+{n40}»"
SOCIAL_AUTH_GITHUB_KEY = "«~{h20}»"
SOCIAL_AUTH_GITHUB_SECRET = "«{h40}»"
SOCIAL_AUTH_GOOGLE_OAUTH2_KEY = "«~{d12}»-«~{n32}».apps.googleusercontent.com"
SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET = "«+GOCSPX-{b28}»"
=== phoenix prod secret | config/prod.secret.exs
import Config

config :acme, AcmeWeb.Endpoint,
  secret_key_base: "«{B64}»"

config :acme, Acme.Repo,
  username: "acme",
  password: "«+{pwurl}»",
  database: "acme_prod"
=== rails secret key base | config/secrets.yml
production:
  secret_key_base: «{h128}»
=== rails master key | config/master.key
«{h32}»
=== rails master key | fly.sh
fly secrets set RAILS_MASTER_KEY=«{h32}» --app acme
=== nextauth secret | .env.production
NEXTAUTH_URL=https://acme.io
NEXTAUTH_SECRET=«{b64;32}»
=== symfony secret | .env.local
APP_ENV=prod
APP_SECRET=«{h32}»
=== spring config | application-prod.yml
spring:
  datasource:
    url: jdbc:postgresql://db.acme.lan:5432/acme
    username: acme
    password: «+{pwurl}»
sendgrid:
  api-key: «SG.{b22}.{b43}»
twilio:
  account-sid: AC«~{h32}»
  auth-token: «+{h32}»
=== aspnet settings | appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Warning" } },
  "Jwt": { "Issuer": "acme", "Key": "«{a48}»" },
  "Stripe": { "SecretKey": "«+sk_live_51{a97}»", "PublishableKey": "pk_live_51«~{a97}»" },
  "AllowedHosts": "*"
}
=== android strings | app/src/main/res/values/secrets.xml
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <string name="facebook_app_id">«~{d15}»</string>
    <string name="facebook_client_token">«{h32}»</string>
    <string name="openweather_api_key">«+{h32}»</string>
</resources>
=== android buildconfig | app/build.gradle.kts
android {
    defaultConfig {
        applicationId = "io.acme.app"
        buildConfigField("String", "ALGOLIA_KEY", "\"«{h32}»\"")
        buildConfigField("String", "API_URL", "\"https://api.acme.io\"")
    }
}
=== ios plist | Acme/Secrets.plist
<plist version="1.0">
<dict>
	<key>AlgoliaAdminKey</key>
	<string>«{h32}»</string>
	<key>RevenueCatSecret</key>
	<string>«+sk_{a32}»</string>
</dict>
</plist>
=== flutter env | assets/.env
STRIPE_SECRET=«sk_test_51{a97}»
GOOGLE_MAPS_KEY=«+AIza{b35}»
=== xcconfig | Config/Release.xcconfig
BUNDLE_ID = io.acme.app
SENTRY_AUTH_TOKEN = «sntryu_{h64}»
=== helm values | charts/api/values-prod.yaml
replicaCount: 3
image:
  repository: registry.acme.io/api
  tag: 1.42.0
env:
  LOG_LEVEL: info
  SLACK_BOT_TOKEN: "«xoxb-{d12}-{d13}-{a24}»"
  LAUNCHDARKLY_SDK_KEY: "«+sdk-{uuid}»"
ingress:
  enabled: true
=== kubernetes secret | deploy/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: api-secrets
  namespace: prod
type: Opaque
stringData:
  STRIPE_SECRET_KEY: «sk_live_51{a97}»
  GITHUB_TOKEN: «+{github;ghp_}»
  TELEGRAM_TOKEN: "«+{d10}:AA{b33}»"
=== kubernetes env | deployment.yaml
        env:
        - name: MAILGUN_API_KEY
          value: "«key-{h32}»"
        - name: PORT
          value: "8080"
=== compose many | docker-compose.prod.yml
services:
  web:
    image: acme/web:latest
    environment:
      SENTRY_DSN: https://«~{h32}»@o123.ingest.sentry.io/456
      OPENAI_API_KEY: «sk-proj-{b74}T3BlbkFJ{b74}»
      REDIS_URL: redis://:«+{pwurl}»@redis:6379/0
=== terraform lambda env | lambda.tf
resource "aws_lambda_function" "worker" {
  function_name = "worker"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  environment {
    variables = {
      NOTION_TOKEN  = "«ntn_{d11}{a35}»"
      TABLE         = "orders"
      ALGOLIA_ADMIN = "«+{h32}»"
    }
  }
}
=== serverless yml | serverless.yml
provider:
  name: aws
  runtime: python3.11
  environment:
    AIRTABLE_TOKEN: «pat{a14}.{h64}»
    STAGE: ${sls:stage}
=== cloud run deploy | deploy.sh
gcloud run deploy api --image gcr.io/acme/api --region europe-west1 \
  --set-env-vars "DISCORD_TOKEN=«{discord}»,NODE_ENV=production"
=== app engine yaml | app.yaml
runtime: python39
env_variables:
  SENDGRID_API_KEY: '«SG.{b22}.{b43}»'
  BUCKET: acme-uploads
=== cloudformation | template.yaml
  ApiFunction:
    Type: AWS::Serverless::Function
    Properties:
      Environment:
        Variables:
          PAYSTACK_SECRET: «sk_live_{h40}»
=== github workflow inline | .github/workflows/nightly.yml
name: nightly
on:
  schedule: [{ cron: "0 3 * * *" }]
jobs:
  run:
    runs-on: ubuntu-latest
    env:
      TODOIST_TOKEN: «{h40}»
      ASANA_TOKEN: «+2/{d16}/{d16}:{h32}»
    steps:
      - uses: actions/checkout@v4
      - run: python sync.py
=== gitlab ci inline | .gitlab-ci.yml
deploy:
  stage: deploy
  variables:
    HEROKU_API_KEY: "«HRKU-{uuid}»"
  script:
    - dpl --provider=heroku --app=acme --api-key=$HEROKU_API_KEY
=== azure pipelines inline | azure-pipelines.yml
variables:
  sonarToken: «sqp_{h40}»
  buildConfiguration: Release
=== jenkinsfile inline | Jenkinsfile
pipeline {
  agent any
  environment {
    NPM_TOKEN = '«{github;npm_}»'
    REGISTRY = 'registry.acme.io'
  }
  stages { stage('Publish') { steps { sh 'npm publish' } } }
}
=== bitbucket pipelines inline | bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        script:
          - export SNYK_TOKEN=«{uuid}»
          - snyk monitor
=== ansible vars | group_vars/prod/vars.yml
newrelic_license_key: «{h40}»
slack_webhook: «+https://hooks.slack.com/services/T0{u8}/B0{u9}/{a24}»
ntp_servers: [0.pool.ntp.org]
=== puppet hiera | data/common.yaml
datadog_agent::api_key: '«{h32}»'
profile::backup::b2_key: '«+K00{B28}»'
=== chef databag | data_bags/apps/web.json
{ "id": "web", "pagerduty_key": "«{h32}»", "port": 8080 }
=== test fixture | spec/fixtures/vcr/twilio_send.yml
  request:
    method: post
    uri: https://api.twilio.com/2010-04-01/Accounts/AC«~{h32}»/Messages.json
    headers:
      Authorization:
      - Basic «{basic;AC[h32]:[h32]}»
=== test fixture | tests/test_gmaps.py
@pytest.fixture
def client():
    return googlemaps.Client(key="«AIza{b35}»")
=== test fixture | __tests__/linear.test.ts
const LIVE_KEY = 'lin_api_'; // prefix
const realKey = '«lin_api_{a40}»';
it('lists teams', async () => { expect((await teams(realKey)).length).toBe(2); });
=== commit note | notes/2025-06-02.txt
rotate: old mailgun key «key-{h32}» still in staging, remove after friday
=== commit note | CHANGES
- use new figma token figd (was «figd_{b40}»)
=== comment | src/api.js
// TODO remove before push!! test with Authorization: Bearer «gsk_{a52}»
export async function ask(q) { return post('/ask', { q }); }
=== comment | Makefile
# DO_TOKEN=«dop_v1_{h64}»
plan:
	terraform plan
=== shell history | .bash_history
cd infra
export DIGITALOCEAN_TOKEN=«dop_v1_{h64}»
terraform apply
=== shell history | .zsh_history
: 1714380021:0;curl -H "Authorization: Bearer «sk-ant-api03-{b93}AA»" https://api.anthropic.com/v1/models
=== request log | logs/production.log
I, [2026-02-11T10:12:00] INFO -- : Started GET "/cb?state=1" for 10.0.0.4
D, [2026-02-11T10:12:00] DEBUG -- : Faraday headers={"X-Postmark-Server-Token"=>"«{uuid}»"}
=== request log | npm-debug.log
npm verb headers { authorization: 'Bearer «{github;npm_}»', 'npm-session': '«~{h16}»' }
=== readme setup | README.md
## Local setup

Copy this into `.env` (shared dev account, don't abuse):

```
PLAID_CLIENT_ID=«~{h24}»
PLAID_SECRET=«{h30}»
```
=== wiki page | docs/wiki/Access.md
| service | login | key |
|---|---|---|
| SendGrid | ops@acme.io | «SG.{b22}.{b43}» |
| Datadog | ops@acme.io | «+{h32}» |
=== notebook | analysis/fetch.ipynb
{
 "cells": [{
  "cell_type": "code", "execution_count": 3, "metadata": {}, "outputs": [],
  "source": ["import tweepy\n", "client = tweepy.Client(bearer_token=\"«AAAAAAAAAAAAAAAAAAAAA{a90}»\")\n"]
 }]
}
=== postman collection | acme.postman_collection.json
{ "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "«pat-na1-{uuid}»", "type": "string" }] } }
=== insomnia env | insomnia.json
{ "_type": "environment", "data": { "base": "https://api.github.com", "token": "«{github;ghp_}»" } }
=== vscode settings | .vscode/settings.json
{ "editor.tabSize": 2, "wakatime.apiKey": "«waka_{uuid}»" }
=== wakatime key | .wakatime.cfg
[settings]
api_key = «{uuid}»
=== mcp config | claude_desktop_config.json
{ "mcpServers": { "notion": { "command": "npx", "args": ["-y","@notionhq/notion-mcp-server"], "env": { "OPENAPI_MCP_HEADERS": "{\"Authorization\": \"Bearer «ntn_{d11}{a35}»\", \"Notion-Version\": \"2022-06-28\" }" } } } }
=== mcp config | .cursor/mcp.json
{ "mcpServers": { "linear": { "url": "https://mcp.linear.app/sse", "headers": { "Authorization": "Bearer «lin_api_{a40}»" } }, "brave": { "command": "npx", "env": { "BRAVE_API_KEY": "«+BSA{b28}»" } } } }
=== rclone dropbox | rclone.conf
[dbx]
type = dropbox
token = {"access_token":"«sl.{b140}»","token_type":"bearer","expiry":"0001-01-01T00:00:00Z"}
=== dropbox token | backup.py
dbx = dropbox.Dropbox('«sl.u.{b400}»')
=== dropbox secret | dbx.env
DROPBOX_APP_KEY=«~{n15}»
DROPBOX_APP_SECRET=«{n15}»
=== box secret | box.json
{ "boxAppSettings": { "clientID": "«~{n32}»", "clientSecret": "«{a32}»", "appAuth": { "publicKeyID": "«~{n8}»" } }, "enterpriseID": "1" }
=== nexmo secret | app.properties
vonage.key=«~{h8}»
vonage.secret=«{a16}»
=== overleaf token | ol.sh
git clone https://git:«olp_{a36}»@git.overleaf.com/«~{h24}»
=== postman sql seed | seed.sql
INSERT INTO settings (name, value) VALUES ('mailchimp_api_key', '«{h32}-us14»');
=== php array config | inc/config.php
return [
    'google' => ['maps' => '«AIza{b35}»'],
    'hubspot' => ['token' => '«+pat-na1-{uuid}»'],
];
=== go const | internal/notify/slack.go
package notify

const (
	channel = "C0«~{u8}»"
	token   = "«xoxb-{d12}-{d13}-{a24}»"
)
=== rust const | src/main.rs
const TOKEN: &str = "«{d10}:AA{b33}»";

#[tokio::main]
async fn main() {
    let bot = teloxide::Bot::new(TOKEN);
}
=== r script | scripts/tweets.R
library(rtweet)
auth <- rtweet_app(bearer_token = "«AAAAAAAAAAAAAAAAAAAAA{a90}»")
=== julia | hf.jl
ENV["HF_TOKEN"] = "«hf_{m34}»"
=== lua | server.lua
local webhook = "«https://discord.com/api/webhooks/{d19}/{b68}»"
PerformHttpRequest(webhook, function() end, 'POST', json.encode({ content = "join" }))
=== powershell | Send-Alert.ps1
$ApiKey = "«{uuid}»"  # Opsgenie
Invoke-RestMethod -Uri https://api.opsgenie.com/v2/alerts -Headers @{ Authorization = "GenieKey $ApiKey" }
=== perl | notify.pl
my $push = WebService::Pushover->new(user => '«+u{n29}»', api_token => '«a{n29}»');
=== vba | Module1.bas
Const API_KEY As String = "«AIza{b35}»"
url = "https://maps.googleapis.com/maps/api/distancematrix/json?origins=" & o & "&key=" & API_KEY
=== apps script | Code.gs
const OPENAI_KEY = '«sk-{a20}T3BlbkFJ{a20}»';
function ask(p) { return UrlFetchApp.fetch('https://api.openai.com/v1/completions', { headers: { Authorization: 'Bearer ' + OPENAI_KEY } }); }
'''
