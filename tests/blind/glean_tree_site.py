"""Files of repositories, for glean_tree.py."""

SITE = r"""
=== shop/.env
APP_NAME=‹word›
APP_ENV=production
APP_KEY=base64:«key: bits;32»
APP_DEBUG=false
DB_CONNECTION=mysql
DB_HOST=‹host›
DB_USERNAME=‹user›
DB_PASSWORD=«password: ws»
REDIS_PASSWORD=«password: ws»
MAIL_MAILER=smtp
MAIL_PASSWORD=«password: ws»
STRIPE_KEY=
STRIPE_SECRET=«token: {sk_live_51{a97}}»
STRIPE_WEBHOOK_SECRET=«token: {whsec_{a32}}»
PUSHER_APP_ID=‹d7›
PUSHER_APP_KEY=‹h20›
PUSHER_APP_SECRET=«key: h20»
AWS_ACCESS_KEY_ID=‹{AKIA{t16}}›
AWS_SECRET_ACCESS_KEY=«key: B40»
SLACK_WEBHOOK=«webhook: {https://hooks.slack.com/services/T{u10}/B{u10}/{a24}}»
=== shop/docker-compose.yml
version: "3.8"
services:
  web:
    build: .
    environment:
      DATABASE_URL: postgres://‹user›:«password: wu»@db:5432/‹db›
      SECRET_KEY_BASE: «key: h128»
  db:
    image: postgres:15
    environment:
      POSTGRES_USER: ‹user›
      POSTGRES_PASSWORD: «password: ws»
  cache:
    image: redis:7
    command: redis-server --requirepass «password: ws»
  queue:
    image: rabbitmq:3
    environment:
      RABBITMQ_DEFAULT_USER: ‹user›
      RABBITMQ_DEFAULT_PASS: «password: ws»
=== shop/config/database.yml
default: &default
  adapter: postgresql
  encoding: unicode
development:
  <<: *default
  database: ‹db›_dev
production:
  <<: *default
  host: ‹host›
  username: ‹user›
  password: «password: ws»
  url: <%= ENV['DATABASE_URL'] %>
=== shop/config/master.key
«key: h32»
=== api/appsettings.json
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "ConnectionStrings": {
    "Default": "Server=‹host›;Database=‹db›;User Id=sa;Password=«password: ws»;TrustServerCertificate=True",
    "Storage": "DefaultEndpointsProtocol=https;AccountName=‹word›prod;AccountKey=«key: {azkey;64;+ASt}»;EndpointSuffix=core.windows.net",
    "Bus": "Endpoint=sb://‹co›.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«key: bits;32»"
  },
  "Jwt": { "Issuer": "https://‹co›.com", "Key": "«password: wl»" },
  "AzureAd": { "ClientId": "‹uuid›", "TenantId": "‹uuid›", "ClientSecret": "«token: {{a3}8Q~{q34}}»" },
  "AllowedHosts": "*"
}
=== api/web.config
<?xml version="1.0"?>
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«password: ws»" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«password: ws»" />
    <add key="ClientSecret" value="«token: a40»" />
  </appSettings>
  <system.web>
    <machineKey validationKey="«key: H128»" decryptionKey="«key: H48»" validation="SHA1" />
    <identity impersonate="true" userName="‹co›\svc" password="«password: ws»" />
  </system.web>
</configuration>
=== api/src/main/resources/application.properties
server.port=8081
spring.datasource.url=jdbc:postgresql://‹host›/‹db›
spring.datasource.username=‹user›
spring.datasource.password=«password: ws»
spring.mail.password=«password: ws»
jwt.secret=«key: h64»
server.ssl.key-store-password=«password: ws»
management.endpoints.web.exposure.include=health
=== api/settings.xml
<settings>
  <servers>
    <server>
      <id>nexus</id>
      <username>‹user›</username>
      <password>«password: ws»</password>
    </server>
    <server>
      <id>github</id>
      <username>‹login›</username>
      <password>«token: {github;ghp_}»</password>
    </server>
  </servers>
</settings>
=== android/gradle.properties
org.gradle.jvmargs=-Xmx4g
android.useAndroidX=true
RELEASE_STORE_FILE=upload.jks
RELEASE_STORE_PASSWORD=«password: ws»
RELEASE_KEY_ALIAS=upload
RELEASE_KEY_PASSWORD=«password: ws»
MAPBOX_DOWNLOADS_TOKEN=«token: mapbox;sk»
=== android/app/google-services.json
{
  "project_info": { "project_number": "‹d12›", "project_id": "‹co›-app" },
  "client": [ { "api_key": [ { "current_key": "«token: {AIzaSy{b33}}»" } ] } ]
}
=== infra/terraform.tfvars
region      = "eu-central-1"
db_username = "‹user›"
db_password = "«password: w»"
datadog_api_key = "«key: h32»"
cloudflare_api_token = "«token: b40»"
vpc_id      = "vpc-‹h17›"
=== infra/terraform.tfstate
{
  "version": 4,
  "serial": 12,
  "lineage": "‹uuid›",
  "resources": [
    { "type": "aws_db_instance", "name": "main", "instances": [ { "attributes": { "username": "‹user›", "password": "«password: w»", "kms_key_id": "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›" } } ] },
    { "type": "aws_iam_access_key", "name": "ci", "instances": [ { "attributes": { "id": "‹{AKIA{t16}}›", "secret": "«key: B40»" } } ] },
    { "type": "tls_private_key", "name": "k", "instances": [ { "attributes": { "private_key_pem": "«key file: pem1;rsa»\n" } } ] }
  ]
}
=== infra/k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: ‹word›-credentials
type: Opaque
data:
  DB_USER: ‹b64of;[user]›
  DB_PASSWORD: «encoded: b64of;[w]»
  SENDGRID_API_KEY: «encoded: b64of;SG.[b22].[b43]»
stringData:
  jwt-secret: «key: h64»
=== infra/ansible/inventory.ini
[web]
web1 ansible_host=10.0.1.11 ansible_user=‹user› ansible_ssh_pass=«password: ws»
[switches]
sw1 ansible_host=10.0.9.2 ansible_user=admin ansible_password=«password: ws» ansible_become_password=«password: ws»
[all:vars]
ansible_python_interpreter=/usr/bin/python3
=== infra/gcp/service-account.json
{
  "type": "service_account",
  "project_id": "‹co›-prod",
  "private_key_id": "‹h40›",
  "private_key": "«key file: pem1;pkcs8»\n",
  "client_email": "deploy@‹co›-prod.iam.gserviceaccount.com",
  "client_id": "‹d21›"
}
=== infra/alertmanager.yml
global:
  smtp_smarthost: smtp.‹co›.com:587
  smtp_auth_username: ‹mail›
  smtp_auth_password: «password: ws»
  slack_api_url: «webhook: {https://hooks.slack.com/services/T{u9}/B{u9}/{a24}}»
receivers:
  - name: oncall
    pagerduty_configs:
      - routing_key: «key: h32»
=== ci/.gitlab-ci.yml
stages: [build, deploy]
variables:
  MYSQL_ROOT_PASSWORD: «password: ws»
  SONAR_TOKEN: «token: {squ_{h40}}»
deploy:
  stage: deploy
  script:
    - docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD $CI_REGISTRY
    - sshpass -p «password: ws» scp dist.tgz ‹user›@‹host›:/srv
    - 'curl -H "PRIVATE-TOKEN: «token: {glpat-{f20}}»" https://gitlab.‹co›.com/api/v4/projects'
=== ci/Jenkinsfile
pipeline {
  agent any
  environment {
    NPM_TOKEN = credentials('npm-token')
    NEXUS_PASS = '«password: w»'
    TEAMS = '«webhook: {https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}}»'
  }
  stages { stage('x') { steps { sh "mvn deploy -Dpassword=«password: ws»" } } }
}
=== scripts/backup.sh
#!/bin/bash
set -e
DAY=$(date +%F)
mysqldump -u ‹user› -p'«password: w»' ‹db› > /backup/$DAY.sql
export RESTIC_PASSWORD=«password: ws»
restic backup /backup
zip -P «password: ws» /backup/$DAY.zip /backup/$DAY.sql
curl -T /backup/$DAY.zip ftp://‹user›:«password: wu»@‹host›/
curl -fsS https://hc-ping.com/«uuid: uuid»
=== scripts/provision.ps1
$ErrorActionPreference = "Stop"
$sec = ConvertTo-SecureString "«password: ws»" -AsPlainText -Force
$cred = New-Object PSCredential("‹co›\‹user›", $sec)
net use Z: \\fs01\share «password: ws» /user:‹co›\‹user›
$env:AZURE_CLIENT_SECRET = "«token: {{a3}8Q~{q34}}»"
=== bot/bot.py
import discord

TOKEN = "«token: discord»"
OPENAI = "«token: {sk-{a20}T3BlbkFJ{a20}}»"
db = pymysql.connect(host="‹host›", user="‹user›", password="«password: w»", database="‹db›")


def admin(pw):
    return pw == "«password: w»"
=== device/secrets.h
#pragma once
#define WIFI_SSID "‹city›-IoT"
#define WIFI_PASSWORD "«password: ws»"
#define MQTT_HOST "‹host›"
#define MQTT_USER "‹user›"
#define MQTT_PASS "«password: ws»"
#define OTA_PASSWORD "«password: ws»"
#define DEVICE_ID "‹h12›"
=== docs/runbook.md
# Runbook of ‹word›

| System | User | Password |
|---|---|---|
| Grafana | admin | `«password: ws»` |
| vCenter | administrator@vsphere.local | `«password: ws»` |

Database: `mysql -h ‹host› -u ‹user› -p«password: ws»`

API: `curl -H "X-Api-Key: «key: a32»" https://‹host›/v1/status`

Ask ‹name› for the token of the wiki.
=== notebooks/explore.ipynb
{
 "cells": [
  {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": ["import os\n", "os.environ['HF_TOKEN'] = '«token: {hf_{m34}}»'\n", "engine = create_engine('postgresql://‹user›:«password: wu»@‹host›/‹db›')\n"]},
  {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [{"output_type": "stream", "name": "stdout", "text": ["rows: 1200\n"]}], "source": ["df.head()\n"]}
 ],
 "nbformat": 4, "nbformat_minor": 5
}
=== tools/postman.json
{
  "info": { "_postman_id": "‹uuid›", "name": "‹word›" },
  "item": [ { "name": "login", "request": { "method": "POST", "body": { "mode": "raw", "raw": "{\"email\": \"‹mail›\", \"password\": \"«password: ws»\"}" } } } ],
  "variable": [ { "key": "token", "value": "«token: jwt;HS256»" }, { "key": "api_key", "value": "«key: a40»" } ]
}
"""
