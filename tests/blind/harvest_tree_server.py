"""Files of servers, repositories and deployments for harvest_tree.py; a block opens with "=== kind | path"."""

SERVER = r"""
=== env | srv/shop/.env
APP_NAME="{xco} shop"
APP_ENV=production
APP_KEY=base64:⟦{b64;32}⟧
APP_DEBUG=false
APP_URL=https://{xhost}
APP_RELEASE={h40}

LOG_CHANNEL=daily
LOG_LEVEL=warning

DB_CONNECTION=mysql
DB_HOST={xip}
DB_PORT=3306
DB_DATABASE={xdb}
DB_USERNAME={xuser}
DB_PASSWORD=⟦{hplain}⟧

REDIS_HOST=127.0.0.1
REDIS_PASSWORD=⟦{hplain}⟧
REDIS_PORT=6379

MAIL_MAILER=smtp
MAIL_HOST=smtp.mailgun.org
MAIL_USERNAME=postmaster@mg.{xco}.com
MAIL_PASSWORD=⟦{h32}-{h8}-{h8}⟧

AWS_ACCESS_KEY_ID=AKIA{t16}
AWS_SECRET_ACCESS_KEY=⟦{B40}⟧
AWS_DEFAULT_REGION=eu-north-1
AWS_BUCKET={xco}-media

PUSHER_APP_ID={d7}
PUSHER_APP_KEY={h20}
PUSHER_APP_SECRET=⟦{h20}⟧

STRIPE_SECRET=⟦sk_live_51{a97}⟧
STRIPE_WEBHOOK_SECRET=⟦whsec_{a32}⟧
=== php | srv/blog/wp-config.php
<?php
/** Settings of the blog */
define( 'DB_NAME', '{xdb}' );
define( 'DB_USER', '{xuser}' );
define( 'DB_PASSWORD', '⟦{hp}⟧' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );

define( 'AUTH_KEY',         '⟦{p64}⟧' );
define( 'SECURE_AUTH_KEY',  '⟦{p64}⟧' );
define( 'LOGGED_IN_KEY',    '⟦{p64}⟧' );
define( 'NONCE_KEY',        '⟦{p64}⟧' );
define( 'AUTH_SALT',        '⟦{p64}⟧' );
define( 'SECURE_AUTH_SALT', '⟦{p64}⟧' );
define( 'LOGGED_IN_SALT',   '⟦{p64}⟧' );
define( 'NONCE_SALT',       '⟦{p64}⟧' );

$table_prefix = 'wp7_';
define( 'WP_DEBUG', false );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
=== dotnet | srv/api/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
  "AllowedHosts": "*",
  "ConnectionStrings": {
    "Main": "Server={xip};Database={xdb};User Id={xuser};Password=⟦{hp}⟧;TrustServerCertificate=True",
    "Storage": "DefaultEndpointsProtocol=https;AccountName={xco}store;AccountKey=⟦{azkey;64;+ASt}⟧;EndpointSuffix=core.windows.net"
  },
  "AzureAd": {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": "{uuid}",
    "ClientId": "{uuid}",
    "ClientSecret": "⟦{a3}8Q~{q34}⟧"
  },
  "Jwt": { "Issuer": "https://{xhost}", "SigningKey": "⟦{a44}⟧", "Minutes": 30 },
  "SendGrid": { "ApiKey": "⟦SG.{b22}.{b43}⟧", "From": "{xmail}" },
  "Build": { "Commit": "{h40}", "Id": "{uuid}" }
}
=== dotnet | srv/legacy/Web.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source={xip};Initial Catalog={xdb};User ID={xuser};Password=⟦{hp}⟧" providerName="System.Data.SqlClient"/>
  </connectionStrings>
  <appSettings>
    <add key="ReportPath" value="D:\reports"/>
    <add key="SmtpUser" value="{xmail}"/>
    <add key="SmtpPassword" value="⟦{hp}⟧"/>
    <add key="MapsKey" value="⟦AIza{b35}⟧"/>
  </appSettings>
  <system.web>
    <machineKey validationKey="⟦{H128}⟧" decryptionKey="⟦{H48}⟧" validation="SHA1" decryption="AES"/>
    <customErrors mode="On"/>
  </system.web>
</configuration>
=== python | srv/portal/portal/settings.py
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = "⟦{n50}⟧"
DEBUG = False
ALLOWED_HOSTS = ["{xhost}"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "{xdb}",
        "USER": "{xuser}",
        "PASSWORD": "⟦{hp}⟧",
        "HOST": "{xip}",
        "PORT": "5432",
    }
}

CELERY_BROKER_URL = "amqp://{xuser}:⟦{hpurl}⟧@mq:5672/portal"
CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "redis://:⟦{hpurl}⟧@cache:6379/1"}}

EMAIL_HOST = "smtp.{xco}.com"
EMAIL_HOST_USER = "{xmail}"
EMAIL_HOST_PASSWORD = "⟦{hp}⟧"
SENTRY_RELEASE = "{h40}"
LOGIN_URL = "/accounts/login/"
PASSWORD_RESET_TIMEOUT = 86400
=== rails | srv/crm/config/database.yml
default: &default
  adapter: mysql2
  encoding: utf8mb4
  pool: 5

development:
  <<: *default
  database: {xdb}_development
  username: root
  password:

production:
  <<: *default
  host: {xip}
  database: {xdb}_production
  username: {xuser}
  password: ⟦{hplain}⟧
=== rails | srv/crm/config/master.key
⟦{h32}⟧
=== rails | srv/crm/config/credentials.yml.enc
{B340}--{B16}--{B22}==
=== spring | srv/billing/src/main/resources/application-prod.yml
server:
  port: 8443
  ssl:
    key-store: classpath:billing.p12
    key-store-password: ⟦{hplain}⟧
spring:
  datasource:
    url: jdbc:postgresql://{xhost}:5432/{xdb}
    username: {xuser}
    password: ⟦{hplain}⟧
  rabbitmq:
    host: mq
    username: {xuser}
    password: ⟦{hplain}⟧
  security:
    oauth2:
      client:
        registration:
          keycloak:
            client-id: billing
            client-secret: ⟦{a32}⟧
management:
  endpoints:
    web:
      exposure:
        include: health,prometheus
=== java | srv/billing/src/main/java/com/example/Ledger.java
package com.example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

public final class Ledger {
    private static final UUID TENANT = UUID.fromString("{uuid}");
    private static final String URL = "jdbc:postgresql://{xhost}/{xdb}";

    private Ledger() {}

    static Connection open() throws SQLException {
        return DriverManager.getConnection(URL, "{xuser}", "⟦{hp}⟧");
    }
}
=== node | srv/chat/config/default.js
module.exports = {
  port: 3000,
  session: { name: 'chat.sid', secret: '⟦{hp}⟧', maxAge: 86400 },
  mongo: 'mongodb+srv://{xuser}:⟦{hpurl}⟧@cluster0.{n5}.mongodb.net/chat?retryWrites=true',
  slack: { token: '⟦xoxb-{d12}-{d13}-{a24}⟧', channel: 'C{u10}' },
  twilio: { accountSid: 'AC{h32}', authToken: '⟦{h32}⟧' },
  openai: { apiKey: '⟦sk-proj-{b74}T3BlbkFJ{b74}⟧', model: 'gpt-4o-mini' },
};
=== node | srv/chat/.npmrc
registry=https://npm.{xco}.com/
//npm.{xco}.com/:_authToken=⟦{github;npm_}⟧
=== node | srv/chat/package-lock.json
{
  "name": "chat",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/cookie": { "version": "0.6.0", "integrity": "sha512-{b64;64}" },
    "node_modules/keyv": { "version": "4.5.4", "integrity": "sha512-{b64;64}" }
  }
}
=== go | srv/gateway/main.go
package main

import (
	"log"
	"net/http"
	"os"
)

const (
	commit    = "{h40}"
	redisAddr = "{xip}:6379"
	redisPass = "⟦{hp}⟧"
)

func main() {
	key := os.Getenv("UPSTREAM_KEY")
	req, _ := http.NewRequest("GET", "https://{xhost}/health", nil)
	req.SetBasicAuth("{xuser}", "⟦{hp}⟧")
	log.Println(commit, redisAddr, key == "")
}
=== terraform | infra/prod/terraform.tfvars
region       = "eu-north-1"
vpc_id       = "vpc-{h17}"
db_username  = "{xuser}"
db_password  = "⟦{hp}⟧"
datadog_api_key = "⟦{h32}⟧"
cloudflare_api_token = "⟦{b40}⟧"
key_name     = "{xco}-deploy"
kms_key_arn  = "arn:aws:kms:eu-north-1:{d12}:key/{uuid}"
=== terraform | infra/prod/terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.8.1",
  "serial": 57,
  "lineage": "{uuid}",
  "outputs": {
    "admin_password": { "value": "⟦{a20}⟧", "type": "string", "sensitive": true },
    "bucket": { "value": "{xco}-media", "type": "string" }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "aws_iam_access_key",
      "name": "uploader",
      "instances": [
        { "attributes": { "id": "AKIA{t16}", "secret": "⟦{B40}⟧", "user": "uploader", "status": "Active" } }
      ]
    },
    {
      "mode": "managed",
      "type": "tls_private_key",
      "name": "bastion",
      "instances": [
        { "attributes": { "algorithm": "RSA", "private_key_pem": "⟦{pem1;rsa}⟧", "public_key_fingerprint_sha256": "SHA256:{B43}" } }
      ]
    }
  ]
}
=== ansible | infra/ansible/group_vars/all.yml
---
timezone: Europe/Oslo
ansible_user: {xuser}
ansible_become_password: ⟦{hplain}⟧
mysql_root_password: "⟦{hp}⟧"
grafana_admin_password: '⟦{hp}⟧'
slack_webhook: https://hooks.slack.com/services/T{u9}/B{u9}/⟦{a24}⟧
deploy_commit: {h40}
vault_db_password: !vault |
          $ANSIBLE_VAULT;1.1;AES256
          {h80}
          {h80}
=== ansible | infra/ansible/hosts.ini
[web]
web1 ansible_host={xip} ansible_ssh_pass=⟦{hplain}⟧
web2 ansible_host={xip} ansible_ssh_private_key_file=~/.ssh/web

[db]
db1 ansible_host={xip} ansible_password=⟦{hplain}⟧
=== compose | infra/docker-compose.yml
services:
  db:
    image: postgres:16@sha256:{h64}
    environment:
      POSTGRES_USER: {xuser}
      POSTGRES_PASSWORD: ⟦{hplain}⟧
  minio:
    image: minio/minio
    environment:
      - MINIO_ROOT_USER={xuser}
      - MINIO_ROOT_PASSWORD=⟦{hplain}⟧
  worker:
    image: {xco}/worker:{xver}
    environment:
      DATABASE_URL: postgres://{xuser}:⟦{hpurl}⟧@db:5432/{xdb}
      SENTRY_AUTH_TOKEN: ⟦sntryu_{h64}⟧
      API_TOKEN: ${API_TOKEN}
=== kubernetes | infra/k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: {xdb}
  namespace: prod
  uid: {uuid}
type: Opaque
data:
  db-password: ⟦{text64;[hp]}⟧
  api-token: ⟦{text64;[a40]}⟧
stringData:
  smtp-password: "⟦{hp}⟧"
=== kubernetes | infra/k8s/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {xdb}
  annotations:
    checksum/config: {h64}
spec:
  template:
    spec:
      containers:
        - name: app
          image: {xco}/app@sha256:{h64}
          env:
            - name: REDIS_PASSWORD
              value: "⟦{hp}⟧"
            - name: DB_PASSWORD
              valueFrom: { secretKeyRef: { name: {xdb}, key: db-password } }
=== ci | .github/workflows/release.yml
name: release
on:
  push:
    tags: ['v*']
jobs:
  release:
    runs-on: ubuntu-latest
    env:
      NPM_TOKEN: ${{ secrets.NPM_TOKEN }}
      SONAR_TOKEN: ⟦sqp_{h40}⟧
    steps:
      - uses: actions/checkout@{h40}
      - run: docker login -u {xuser} -p ⟦dckr_pat_{b27}⟧
      - run: npm publish
=== ci | .gitlab-ci.yml
variables:
  SSH_HOST: {xhost}
  DEPLOY_PASSWORD: "⟦{hp}⟧"
deploy:
  script:
    - sshpass -p "$DEPLOY_PASSWORD" ssh {xuser}@$SSH_HOST ./restart.sh
    - curl -H "PRIVATE-TOKEN: ⟦glpat-{f20}⟧" https://gitlab.com/api/v4/projects/{d8}/jobs
=== ci | ci/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1319.v7eb_51b_3a_c97b_">
  <domainCredentialsMap>
    <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <id>{uuid}</id>
      <username>{xuser}</username>
      <password>{⟦AQAAABAAAAAg{B64}⟧}</password>
    </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  </domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
=== scripts | scripts/backup.sh
#!/bin/bash
# nightly backup of the shop
set -euo pipefail
export RESTIC_REPOSITORY=s3:s3.amazonaws.com/{xco}-backup
export RESTIC_PASSWORD='⟦{hp}⟧'
mysqldump -h {xip} -u {xuser} -p⟦{hplain}⟧ {xdb} > /tmp/{xdb}.sql
restic backup /tmp/{xdb}.sql
curl -fsS "https://hc-ping.com/{uuid}" > /dev/null
lftp -u {xuser},⟦{hplain}⟧ -e "put /tmp/{xdb}.sql; bye" ftp.{xco}.com
=== scripts | scripts/provision.ps1
$pw = ConvertTo-SecureString "⟦{hp}⟧" -AsPlainText -Force
$cred = New-Object PSCredential("OFFICE\{xuser}", $pw)
New-PSDrive -Name S -PSProvider FileSystem -Root \\{xip}\share -Credential $cred
$headers = @{ Authorization = "Bearer ⟦dop_v1_{h64}⟧" }
Invoke-RestMethod https://api.digitalocean.com/v2/droplets -Headers $headers
=== mobile | mobile/android/key.properties
storePassword=⟦{hplain}⟧
keyPassword=⟦{hplain}⟧
keyAlias=upload
storeFile=../upload.jks
=== sql | db/init.sql
CREATE DATABASE {xdb};
CREATE USER {xuser} WITH ENCRYPTED PASSWORD '⟦{hp}⟧';
GRANT ALL ON DATABASE {xdb} TO {xuser};
INSERT INTO users (id, email, password_hash) VALUES ('{uuid}', '{xmail}', '⟦$2y$12${crypt;53}⟧');
=== docs | docs/servers.md
# Servers

| host | login | password |
|---|---|---|
| {xhost} | root | ⟦{hp}⟧ |
| {xhost} | {xuser} | ⟦{hp}⟧ |

The build of {xday} is `{h40}`. Forgotten passwords: ask {xmail}.
=== notebook | notebooks/churn.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "metadata": {},
   "outputs": [],
   "source": [
    "import snowflake.connector\n",
    "conn = snowflake.connector.connect(account='{l2}{d5}', user='{xuser}', password='⟦{hp}⟧')\n",
    "HF_TOKEN = '⟦hf_{m34}⟧'\n"
   ]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}
"""
