"""Files of projects and servers, for ninth_tree.py."""

BLOCKS = r'''
### tree
=== env | kiosk/.env
APP_ENV=production
APP_KEY=base64:⟪b64;32⟫
APP_URL=https://kiosk.fernbank.org
DB_CONNECTION=pgsql
DB_PASSWORD=⟪pws⟫
REDIS_PASSWORD=null
MAIL_PASSWORD="⟪pw⟫"
JWT_SECRET=⟪a64⟫
WEBHOOK_SECRET=⟪inn⟫
SENTRY_DSN=https://⟪~h32⟫@sentry.fernbank.org/2
BUILD_ID=⟪~uuid⟫
=== envexample | kiosk/.env.example
APP_KEY=
DB_PASSWORD=your_password
MAIL_PASSWORD=null
JWT_SECRET=<generate one>
=== compose | kiosk/docker-compose.yml
services:
  db:
    image: postgres:15@sha256:⟪~h64⟫
    environment:
      POSTGRES_USER: kiosk
      POSTGRES_PASSWORD: ⟪pws⟫
  cache:
    image: redis:7
    command: redis-server --requirepass ⟪pws⟫
  app:
    environment:
      - DATABASE_URL=postgres://kiosk:⟪pws⟫@db:5432/kiosk
      - SECRET_KEY=⟪h64⟫
      - API_TOKEN=${API_TOKEN}
=== settings | kiosk/settings.py
import os

SECRET_KEY = '⟪django⟫'
DEBUG = False
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.mysql',
        'NAME': 'kiosk',
        'USER': 'kiosk',
        'PASSWORD': '⟪pw⟫',
    }
}
EMAIL_HOST_PASSWORD = os.environ.get('EMAIL_PW', '⟪pw⟫')
AUTH_PASSWORD_VALIDATORS = [
    {'NAME': 'django.contrib.auth.password_validation.MinimumLengthValidator'},
]
BROKER_URL = 'amqp://kiosk:⟪pws⟫@mq.fernbank.org:5672/kiosk'
=== wp | www/wp-config.php
<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '⟪pw⟫' );
define( 'AUTH_KEY',         '⟪p64⟫' );
define( 'SECURE_AUTH_KEY',  '⟪p64⟫' );
define( 'LOGGED_IN_SALT',   '⟪p64⟫' );
$table_prefix = 'wp_';
=== htpasswd | www/.htpasswd
nora:⟪apr1⟫
ops:⟪bcrypt⟫
=== dump | www/backup/blog.sql
-- MySQL dump 10.13
CREATE TABLE `wp_users` (`ID` bigint, `user_pass` varchar(255) NOT NULL DEFAULT '');
INSERT INTO `wp_users` VALUES (1,'nora','⟪bcrypt⟫','nora@fernbank.org');
INSERT INTO `wp_options` VALUES (12,'mailserver_pass','⟪pw⟫','yes');
CREATE USER 'report'@'%' IDENTIFIED BY '⟪pw⟫';
GRANT SELECT ON blog.* TO 'report'@'%';
=== webconfig | intranet/Web.config
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Server=sql01;Database=Hr;User Id=hr;Password=⟪pws⟫;" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="⟪pws⟫" />
    <add key="ClientId" value="⟪~uuid⟫" />
    <add key="ClientSecret" value="⟪a40⟫" />
  </appSettings>
  <system.web>
    <machineKey validationKey="⟪H128⟫" decryptionKey="⟪H48⟫" />
  </system.web>
</configuration>
=== appsettings | intranet/appsettings.json
{
  "ConnectionStrings": { "Hr": "Host=pg;Username=hr;Password=⟪pws⟫;Database=hr" },
  "Jwt": { "Key": "⟪a48⟫", "Issuer": "hr" },
  "Smtp": { "Password": "⟪pw⟫" }
}
=== spring | orders/src/main/resources/application.yml
spring:
  datasource:
    url: jdbc:mysql://db2:3306/orders?user=orders&password=⟪pws⟫
  rabbitmq:
    username: orders
    password: ⟪pws⟫
  security:
    user:
      password: ${ADMIN_PW}
jwt:
  secret: ⟪b64;48⟫
=== java | orders/src/main/java/Crypto.java
public final class Crypto {
    private static final String KEY = "⟪a32⟫";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    static String password() { return System.getenv("CRYPTO_PASSWORD"); }
    private static final String FTP_PASSWORD = "⟪pw⟫";
}
=== js | shop/config/default.js
module.exports = {
  session: { secret: '⟪pw⟫', name: 'shop.sid' },
  mongo: 'mongodb://shop:⟪pws⟫@mongo.fernbank.org:27017/shop',
  apiKey: process.env.API_KEY || '⟪h32⟫',
  hook: '⟪https://hooks.zapier.com/hooks/catch/{d7}/{n7}/⟫',
};
=== tfstate | infra/terraform.tfstate
{
  "version": 4,
  "lineage": "⟪~uuid⟫",
  "resources": [
    {
      "type": "aws_db_instance",
      "instances": [{ "attributes": { "id": "orders", "password": "⟪pwx⟫", "username": "orders" } }]
    },
    {
      "type": "tls_private_key",
      "instances": [{ "attributes": { "private_key_pem": "⟪nl>pemrsa⟫\n", "public_key_fingerprint_md5": "⟪~h32⟫" } }]
    },
    {
      "type": "random_password",
      "instances": [{ "attributes": { "length": 24, "result": "⟪p24⟫" } }]
    }
  ]
}
=== tfvars | infra/prod.tfvars
region      = "eu-central-1"
db_password = "⟪pw⟫"
vpn_psk     = "⟪pws⟫"
key_name    = "bastion-2023"
=== k8s | infra/k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: orders
data:
  DB_PASSWORD: ⟪b64>pw⟫
  API_KEY: ⟪b64>h32⟫
  config.json: ⟪b64>{"user":"orders","password":"⟨pws⟩"}⟫
---
apiVersion: v1
kind: Secret
metadata:
  name: smtp
stringData:
  password: ⟪pws⟫
=== ansible | infra/inventory/hosts.ini
[db]
10.4.0.2 ansible_user=root ansible_ssh_pass=⟪pws⟫
[web]
10.4.0.3 ansible_become_pass=⟪pws⟫ ansible_user=ops
[all:vars]
mysql_root_password=⟪pws⟫
vault_file=group_vars/vault.yml
=== ci | orders/.gitlab-ci.yml
variables:
  DEPLOY_USER: deploy
  DEPLOY_PASSWORD: ⟪pws⟫
  SONAR_TOKEN: $SONAR_TOKEN
build:
  image: maven@sha256:⟪~h64⟫
  script:
    - mvn deploy -Dgpg.passphrase=⟪pws⟫
    - curl -H "X-Api-Key: ⟪a32⟫" https://deploy.fernbank.org/hook
    - docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD
=== cisco | network/core-sw1.cfg
hostname core-sw1
enable secret 9 ⟪c9⟫
username nora privilege 15 password 7 ⟪c7⟫
snmp-server community ⟪pwl⟫ RO
tacacs-server host 10.0.0.5 key ⟪pws⟫
crypto isakmp key ⟪pws⟫ address 0.0.0.0
line vty 0 4
 transport input ssh
=== notes | docs/servers.md
# Servers

Password policy: 12 characters, changed every 90 days.

| host | user | password |
|---|---|---|
| db2 | root | ⟪pws⟫ |
| nas | admin | ⟪pws⟫ |

The wiki login is `wiki` / `⟪pw⟫`. Ask Nora for the token.
Kennwort Drucker: ⟪pws⟫
=== ps1 | scripts/deploy.ps1
param([string]$Password)
$sec = ConvertTo-SecureString "⟪pw⟫" -AsPlainText -Force
$cred = New-Object PSCredential("CORP\svc", $sec)
$env:SIGN_PASSWORD = '⟪pw⟫'
net use Z: \\nas\data ⟪pws⟫ /user:nas
& signtool sign /f c.pfx /p ⟪pws⟫ app.exe
=== sh | scripts/backup.sh
#!/bin/sh
DB_PASS='⟪pw⟫'
mysqldump -u root -p"$DB_PASS" --all-databases > all.sql
openssl enc -aes-256-cbc -pass pass:⟪pws⟫ -in all.sql -out all.enc
lftp -u backup,⟪pws⟫ ftp.druckhaus-lenz.de -e "put all.enc; quit"
curl -H "Authorization: Bearer ⟪b64url;40⟫" https://hc.fernbank.org/done
=== notebook | analysis/load.ipynb
{
 "cells": [
  {"cell_type": "code", "source": [
    "conn = pymysql.connect(host='db2', user='ro', passwd='⟪pw⟫')\n",
    "token = \"⟪h40⟫\"\n",
    "df = pd.read_sql('select 1', conn)"
  ], "outputs": [{"data": {"image/png": "⟪~png⟫"}, "output_type": "display_data"}]}
 ]
}
=== log | logs/app.log
2024-03-01 10:00:00 INFO traceId=⟪~h32⟫ started
2024-03-01 10:00:01 DEBUG connecting jdbc:mysql://db2/orders user=orders password=⟪pws⟫
2024-03-01 10:00:02 WARN Failed password for invalid user admin
2024-03-01 10:00:09 DEBUG login body {"user":"nora","password":"⟪pw⟫"}
=== android | app/src/main/res/values/secrets.xml
<resources>
    <string name="api_secret">⟪a40⟫</string>
    <string name="password_hint">Your password</string>
</resources>
=== keyprops | app/android/key.properties
storeFile=upload.jks
storePassword=⟪pws⟫
keyAlias=upload
keyPassword=⟪pws⟫
'''
