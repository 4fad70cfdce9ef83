"""Files of servers, deployments, devices and repositories, as the tools and their administrators write them."""

TEXT = r"""
=== file | srv/www/wp-config.php
<?php
/** The name of the database for WordPress */
define( 'DB_NAME', '@db@' );

/** MySQL database username */
define( 'DB_USER', '@user@' );

/** MySQL database password */
define( 'DB_PASSWORD', '<<p>>' );

define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );

define( 'AUTH_KEY',         '<<key!{a20}^{a14}%{a12}({a14}>>' );
define( 'SECURE_AUTH_KEY',  '<<key!{a30}|{a20}~{a12}>>' );
define( 'LOGGED_IN_KEY',    '<<key!{a10}*{a20}+{a31}>>' );
define( 'NONCE_SALT',       '<<key!{a24} {a20}#{a18}>>' );

$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
=== file | srv/iis/web.config
<?xml version="1.0"?>
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source=@host@;Initial Catalog=@db@;User ID=@user@;Password=<<p>>" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <appSettings>
    <add key="webpages:Version" value="3.0.0.0" />
    <add key="SmtpUser" value="@mail@" />
    <add key="SmtpPassword" value="<<p>>" />
  </appSettings>
  <system.web>
    <machineKey validationKey="<<key!{H128}>>" decryptionKey="<<key!{H48}>>" validation="SHA1" decryption="AES" />
  </system.web>
</configuration>
=== file | srv/api/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "ConnectionStrings": {
    "Sql": "Server=@host@;Database=@db@;User Id=@user@;Password=<<p>>;Encrypt=True",
    "Redis": "@host@:6380,password=<<key!{b64;32}>>,ssl=True",
    "Bus": "Endpoint=sb://@word@.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=<<key!{azkey;32;+ASb}>>"
  },
  "Jwt": { "Key": "<<key!wordkey>>", "Issuer": "https://@domain@" },
  "AllowedHosts": "*"
}
=== file | srv/site/settings.py
import os

BASE_DIR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SECRET_KEY = '<<key!{django}>>'
DEBUG = False
ALLOWED_HOSTS = ['@domain@']

DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': '@db@',
        'USER': '@user@',
        'PASSWORD': '<<p>>',
        'HOST': '@host@',
    }
}

EMAIL_HOST_USER = '@mail@'
EMAIL_HOST_PASSWORD = '<<p>>'
AUTH_PASSWORD_VALIDATORS = [
    {'NAME': 'django.contrib.auth.password_validation.MinimumLengthValidator'},
]
CELERY_BROKER_URL = 'amqp://@user@:<<plain>>@@host@:5672//'
=== file | srv/rails/config/database.yml
default: &default
  adapter: mysql2
  encoding: utf8mb4
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

development:
  <<: *default
  username: root
  password:

production:
  <<: *default
  username: @user@
  password: <<p>>
  host: @host@
=== file | srv/spring/application.properties
server.port=@port@
spring.datasource.url=jdbc:mysql://@host@:3306/@db@
spring.datasource.username=@user@
spring.datasource.password=<<p>>
spring.mail.username=@mail@
spring.mail.password=<<p>>
server.ssl.key-store=classpath:ks.p12
server.ssl.key-store-password=<<p>>
jwt.secret=<<key!wordkey>>
jwt.expiration=86400
management.endpoints.web.exposure.include=health
=== file | deploy/docker-compose.yml
version: "3.8"
services:
  web:
    image: registry.@domain@/@app@:1.@n@
    environment:
      - DB_HOST=db
      - DB_PASSWORD=<<p>>
      - SECRET_KEY=<<key!{h64}>>
      - SMTP_PASSWORD=${SMTP_PASSWORD}
  db:
    image: mariadb:10.6
    environment:
      MYSQL_ROOT_PASSWORD: <<p>>
      MYSQL_DATABASE: @db@
      MYSQL_USER: @user@
      MYSQL_PASSWORD: "<<p>>"
  cache:
    image: redis:7
    command: redis-server --requirepass <<plain>>
=== file | deploy/k8s/secrets.yaml
apiVersion: v1
kind: Secret
metadata:
  name: @app@
  namespace: prod
type: Opaque
data:
  username: YWRtaW4=
  password: <<key!{p64}>>
  api-key: <<key!{text64;[h40]}>>
---
apiVersion: v1
kind: Secret
metadata:
  name: @app@-smtp
stringData:
  smtp-user: @mail@
  smtp-password: <<p>>
=== file | deploy/terraform/terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.3.7",
  "serial": @n@,
  "lineage": "@uuid@",
  "outputs": {
    "db_password": {
      "value": "<<p>>",
      "type": "string",
      "sensitive": true
    }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "aws_iam_access_key",
      "name": "ci",
      "instances": [
        {
          "attributes": {
            "id": "AKIA<<~{t16}>>",
            "secret": "<<key!{B40}>>",
            "status": "Active"
          }
        }
      ]
    },
    {
      "type": "tls_private_key",
      "instances": [ { "attributes": { "algorithm": "RSA", "private_key_pem": "<<private-key!{pemline;rsa}>>\n" } } ]
    }
  ]
}
=== file | deploy/terraform/prod.tfvars
region            = "eu-central-1"
instance_type     = "t3.large"
db_username       = "@user@"
db_password       = "<<p>>"
datadog_api_key   = "<<key!{h32}>>"
do_token          = "<<token!dop_v1_{h64}>>"
=== file | deploy/ansible/hosts
[web]
web01 ansible_host=@ip@ ansible_user=@user@ ansible_ssh_pass=<<plain>>
web02 ansible_host=@ip@ ansible_user=@user@ ansible_password='<<p>>'

[db:vars]
mysql_root_password=<<plain>>
ansible_become_pass=<<plain>>
=== file | backup/etc/shadow
root:<<hash!sha512crypt>>:19021:0:99999:7:::
daemon:*:18858:0:99999:7:::
sshd:!:18858::::::
@user@:<<hash!yescrypt>>:19310:0:99999:7:::
=== file | backup/etc/nginx/.htpasswd
admin:<<hash!apr1>>
@user@:<<hash!bcrypt>>
=== file | network/sw-core.cfg
version 15.2
service password-encryption
hostname sw-core
enable secret 5 <<hash!md5crypt>>
username admin privilege 15 password 7 <<key!08{H18}>>
aaa new-model
snmp-server community <<plain>> RO
snmp-server community <<plain>> RW
radius-server host @ip@ auth-port 1812 key <<plain>>
crypto isakmp key <<plain>> address @ip@
line vty 0 4
 password <<plain>>
 transport input ssh
end
=== file | network/etc/ipsec.secrets
# VPN secrets
@ip@ %any : PSK "<<p>>"
@user@ : EAP "<<p>>"
: RSA server.key
=== file | network/wpa_supplicant.conf
ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
update_config=1
country=DE

network={
	ssid="@ssid@"
	psk="<<p>>"
	key_mgmt=WPA-PSK
}
=== file | mail/etc/postfix/sasl_passwd
[smtp.@domain@]:587 @mail@:<<plain>>
[mail.@domain@]:465 relay@@domain@:<<plain>>
=== file | firmware/arduino_secrets.h
#ifndef SECRETS_H
#define SECRETS_H
#define SECRET_SSID "@ssid@"
#define SECRET_PASS "<<p>>"
const char* mqtt_user = "@user@";
const char* mqtt_pass = "<<p>>";
#define BOT_TOKEN "<<token!{d10}:AA{b33}>>"
#endif
=== file | keys/gcp-service-account.json
{
  "type": "service_account",
  "project_id": "@db@-@digits@",
  "private_key_id": "@sha1@",
  "private_key": "<<private-key!{pemline;pkcs8}>>\n",
  "client_email": "@user@@@db@-@digits@.iam.gserviceaccount.com",
  "client_id": "<<~{d21}>>",
  "token_uri": "https://oauth2.googleapis.com/token"
}
=== file | db/dump.sql
-- MySQL dump 10.13  Distrib 5.7.33
CREATE TABLE `users` (
  `id` int(11) NOT NULL,
  `email` varchar(255) NOT NULL,
  `password` varchar(255) NOT NULL
);
INSERT INTO `users` VALUES (1,'@mail@','<<hash!bcrypt>>'),(2,'@mail@','<<hash!bcrypt>>');
INSERT INTO `wp_users` VALUES (1,'admin','<<hash!phpass>>','admin','@mail@','','@date@ @time@','',0,'admin');
INSERT INTO `settings` VALUES (7,'smtp_password','<<p>>');
GRANT ALL ON `@db@`.* TO '@user@'@'%' IDENTIFIED BY PASSWORD '<<hash!mysqlhash>>';
=== file | ci/.gitlab-ci.yml
stages: [build, deploy]

variables:
  DOCKER_DRIVER: overlay2
  MYSQL_ROOT_PASSWORD: "<<p>>"
  SONAR_TOKEN: "<<token!squ_{h40}>>"

build:
  stage: build
  script:
    - docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD $CI_REGISTRY
    - docker build --build-arg API_KEY=<<key!{a32}>> -t $CI_REGISTRY_IMAGE .

deploy:
  stage: deploy
  script:
    - sshpass -p '<<p>>' rsync -az dist/ @user@@@host@:/srv/www
    - curl -X POST -H "X-Deploy-Token: <<key!{h40}>>" @url@/hooks/deploy
"""
