"""Whole files of servers and applications for survey_tree: in each one to six planted secrets among ordinary settings."""

SERVER = r'''
== dotenv | shop/.env
APP_NAME={QCo}
APP_ENV=production
APP_KEY=base64:⟪{b64;32}⟫
APP_DEBUG=false
APP_URL=https://shop.{Qco}.io

LOG_CHANNEL=stack
DB_CONNECTION=mysql
DB_HOST={Qip}
DB_DATABASE={Qdb}
DB_USERNAME={Quser}
DB_PASSWORD=⟪{Qpws}⟫

CACHE_DRIVER=redis
REDIS_HOST=127.0.0.1
REDIS_PASSWORD=null
MAIL_HOST=smtp.mailgun.org
MAIL_PORT=587
MAIL_USERNAME=postmaster@mg.{Qco}.io
MAIL_PASSWORD=⟪{h32}-{h8}-{h8}⟫
STRIPE_KEY=pk_test_placeholder
STRIPE_SECRET=⟪sk_live_{a24}⟫
AWS_ACCESS_KEY_ID=⟪AKIA{t16}⟫
AWS_SECRET_ACCESS_KEY=⟪{B40}⟫
AWS_DEFAULT_REGION=eu-central-1
== compose | shop/docker-compose.yml
version: "3.7"
services:
  web:
    build: .
    ports: ["8080:80"]
    depends_on: [db, cache]
    environment:
      DATABASE_URL: postgres://{Quser}:⟪{Qpwu}⟫@db:5432/{Qdb}
      SECRET_KEY_BASE: ${SECRET_KEY_BASE}
      RAILS_LOG_TO_STDOUT: "1"
  db:
    image: postgres:14-alpine
    environment:
      - POSTGRES_USER={Quser}
      - POSTGRES_PASSWORD=⟪{Qpws}⟫
    volumes:
      - data:/var/lib/postgresql/data
  cache:
    image: redis:6
    command: ["redis-server", "--requirepass", "⟪{Qpwa}⟫"]
volumes:
  data: {}
== wordpress | blog/wp-config.php
<?php
/** The base configuration for WordPress */
define( 'DB_NAME', '{Qco}_blog' );
define( 'DB_USER', '{Qco}_blog' );
define( 'DB_PASSWORD', '⟪{Qpw}⟫' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );

define( 'AUTH_KEY',         '⟪{Svsalt}⟫' );
define( 'SECURE_AUTH_KEY',  '⟪{Svsalt}⟫' );
define( 'LOGGED_IN_SALT',   '⟪{Svsalt}⟫' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'FTP_USER', '{Quser}' );
define( 'FTP_PASS', '⟪{Qpws}⟫' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
== django | portal/settings/production.py
import os
from .base import *  # noqa

DEBUG = False
ALLOWED_HOSTS = ["portal.{Qco}.io"]
SECRET_KEY = '⟪{django}⟫'
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "{Qdb}",
        "USER": "{Quser}",
        "PASSWORD": "⟪{Qpw}⟫",
        "HOST": "{Qip}",
    }
}
EMAIL_HOST = "smtp.gmail.com"
EMAIL_HOST_USER = "{Qname}@{Qco}.io"
EMAIL_HOST_PASSWORD = "⟪{l16}⟫"
SENTRY_DSN = os.environ.get("SENTRY_DSN")
CELERY_BROKER_URL = "amqp://{Quser}:⟪{Qpwu}⟫@{Qhost}:5672//"
== spring | billing/src/main/resources/application-prod.yml
server:
  port: 8443
  ssl:
    key-store: classpath:billing.p12
    key-store-password: ⟪{Qpws}⟫
spring:
  datasource:
    url: jdbc:postgresql://{Qhost}:5432/{Qdb}
    username: {Quser}
    password: ⟪{Qpw}⟫
  rabbitmq:
    host: {Qhost2}
    username: {Quser2}
    password: "⟪{Qpws}⟫"
  security:
    oauth2:
      client:
        registration:
          keycloak:
            client-id: billing
            client-secret: ⟪{uuid}⟫
logging.level.root: INFO
jwt:
  secret: ⟪{Qpwm}⟫
  expiration: 86400
== appsettings | crm/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Warning" } },
  "ConnectionStrings": {
    "Main": "Server={Qhost};Database={Qdb};User Id={Quser};Password=⟪{Qpw}⟫;MultipleActiveResultSets=true"
  },
  "Jwt": { "Issuer": "https://crm.{Qco}.io", "Key": "⟪{b43}⟫" },
  "Smtp": { "Host": "smtp.sendgrid.net", "User": "apikey", "Password": "⟪SG.{b22}.{b43}⟫" },
  "AzureAd": { "TenantId": "{uuid}", "ClientId": "{uuid}", "ClientSecret": "⟪{a3}8Q~{q34}⟫" },
  "AllowedHosts": "*"
}
== web config | intranet/Web.config
<?xml version="1.0"?>
<configuration>
  <connectionStrings>
    <add name="Erp" connectionString="Data Source={Qip};Initial Catalog={Qdb};User ID=sa;Password=⟪{Qpws}⟫" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <appSettings>
    <add key="webpages:Version" value="3.0.0.0" />
    <add key="LdapUser" value="{QCo}\{Quser}" />
    <add key="LdapPassword" value="⟪{Qpws}⟫" />
    <add key="PasswordResetUrl" value="https://intra.{Qco}.io/reset" />
  </appSettings>
  <system.web>
    <machineKey validationKey="⟪{H128}⟫" decryptionKey="⟪{H48}⟫" validation="SHA1" decryption="AES" />
  </system.web>
</configuration>
== rails yml | api/config/database.yml
default: &default
  adapter: mysql2
  encoding: utf8mb4
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

development:
  <<: *default
  database: api_dev
  username: root
  password:

production:
  <<: *default
  host: {Qhost}
  database: {Qdb}
  username: {Quser}
  password: ⟪{Qpws}⟫
== rails key | api/config/master.key
⟪{h32}⟫
== rails secrets | api/config/secrets.yml
development:
  secret_key_base: ⟪{h128}⟫
production:
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
  twilio_sid: AC{h32}
  twilio_token: ⟪{h32}⟫
== symfony parameters | legacy/app/config/parameters.yml
parameters:
    database_host: 127.0.0.1
    database_name: {Qdb}
    database_user: {Quser}
    database_password: ⟪{Qpws}⟫
    mailer_transport: smtp
    mailer_user: {Qname}@{Qco}.io
    mailer_password: '⟪{Qpws}⟫'
    secret: ⟪{h40}⟫
== joomla | site/configuration.php
<?php
class JConfig {
	public $offline = '0';
	public $sitename = '{QCo}';
	public $dbtype = 'mysqli';
	public $host = 'localhost';
	public $user = '{Quser}';
	public $password = '⟪{Qpws}⟫';
	public $db = '{Qdb}';
	public $secret = '⟪{a16}⟫';
	public $smtpauth = '1';
	public $smtpuser = '{Qname}@{Qco}.io';
	public $smtppass = '⟪{Qpws}⟫';
}
== magento | store/app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_{n6}'],
    'crypt' => ['key' => '⟪{h32}⟫'],
    'db' => [
        'connection' => [
            'default' => [
                'host' => '{Qip}', 'dbname' => '{Qdb}', 'username' => '{Quser}',
                'password' => '⟪{Qpws}⟫', 'active' => '1',
            ],
        ],
    ],
    'install' => ['date' => 'Tue, 04 Apr 2023 10:11:12 +0000'],
];
== node config | notify/config/production.js
'use strict';
module.exports = {
  port: process.env.PORT || 3000,
  slack: { webhook: 'https://hooks.slack.com/services/T{u8}/B{u8}/⟪{a24}⟫' },
  twilio: { sid: 'AC{h32}', token: '⟪{h32}⟫', from: '+4790{d6}' },
  mongo: 'mongodb+srv://{Quser}:⟪{Qpwu}⟫@cluster0.{n5}.mongodb.net/{Qdb}',
  session: { secret: '⟪{Qpws}⟫', name: 'sid' },
  features: { passwordLogin: true },
};
== go main | gateway/cmd/gateway/main.go
package main

import (
	"log"
	"net/http"
)

const (
	listen   = ":8080"
	apiToken = "⟪{h40}⟫"
)

func main() {
	db := open("{Quser}:⟪{Qpwa}⟫@tcp({Qip}:3306)/{Qdb}")
	defer db.Close()
	req, _ := http.NewRequest("GET", "https://{Qhost}/status", nil)
	req.SetBasicAuth("{Quser2}", "⟪{Qpws}⟫")
	log.Fatal(http.ListenAndServe(listen, nil))
}
== java class | legacy/src/main/java/org/app/MailSender.java
package org.app;

import java.util.Properties;
import javax.mail.*;

public class MailSender {
    private static final String HOST = "{Qhost}";
    private static final String USER = "{Qname}@{Qco}.io";
    private static final String PASS = "⟪{Qpws}⟫";

    Session open() {
        Properties props = new Properties();
        props.put("mail.smtp.auth", "true");
        return Session.getInstance(props, new Authenticator() {
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(USER, PASS);
            }
        });
    }
}
== python job | etl/nightly.py
#!/usr/bin/env python3
"""Nightly load."""
import ftplib
import psycopg2
import requests

FTP = ("{Qhost}", "{Quser}", "⟪{Qpws}⟫")


def fetch(day):
    ftp = ftplib.FTP(*FTP)
    with open("orders.csv", "wb") as out:
        ftp.retrbinary("RETR %s.csv" % day, out.write)


def load():
    conn = psycopg2.connect(host="{Qip}", dbname="{Qdb}", user="{Quser2}", password="⟪{Qpw}⟫")
    with conn, conn.cursor() as cur:
        cur.execute("call refresh()")
    requests.post("https://api.pagerduty.com/x", headers={"Authorization": "Token token=⟪{b20}⟫"})
== notebook | research/explore.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 3,
   "metadata": {},
   "outputs": [],
   "source": [
    "import openai, pandas as pd\n",
    "openai.api_key = \"⟪sk-{a20}T3BlbkFJ{a20}⟫\"\n",
    "url = \"postgresql://{Quser}:⟪{Qpwu}⟫@{Qhost}/{Qdb}\"\n",
    "df = pd.read_sql(\"select * from events\", url)\n"
   ]
  }
 ],
 "nbformat": 4, "nbformat_minor": 5
}
== android | app/keystore.properties
# release signing
storeFile=../release.jks
storePassword=⟪{Qpws}⟫
keyAlias=upload
keyPassword=⟪{Qpws}⟫
== firmware | firmware/src/secrets.h
#pragma once
#define WIFI_SSID "{QCo}"
#define WIFI_PASSWORD "⟪{Qpws}⟫"
#define MQTT_HOST "{Qip}"
#define MQTT_USER "{Quser}"
#define MQTT_PASS "⟪{Qpws}⟫"
#define OTA_PORT 3232
#define TB_TOKEN "⟪{a20}⟫"
== hardhat | contracts/hardhat.config.js
require("@nomicfoundation/hardhat-toolbox");
module.exports = {
  solidity: "0.8.19",
  networks: {
    sepolia: {
      url: "https://sepolia.infura.io/v3/⟪{h32}⟫",
      accounts: ["0x⟪{h64}⟫"],
    },
  },
  etherscan: { apiKey: "⟪{u34}⟫" },
};
== bot | bot/config.json
{
  "prefix": "!",
  "owner": "{d18}",
  "token": "⟪{discord}⟫",
  "mysql": { "host": "localhost", "user": "bot", "password": "⟪{Qpws}⟫", "database": "bot" },
  "youtube_key": "⟪AIza{b35}⟫"
}
== postman | api/Shop.postman_collection.json
{
  "info": { "name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [
    { "name": "login", "request": { "method": "POST",
      "body": { "mode": "raw", "raw": "{\"username\":\"{Quser}\",\"password\":\"⟪{Qpwsa}⟫\"}" } } },
    { "name": "orders", "request": { "method": "GET", "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "⟪{jwt}⟫", "type": "string" } ] } } }
  ]
}
'''
