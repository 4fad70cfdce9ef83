"""Longer files: whole sources, settings, exports and logs with one or more secrets among innocent lines."""

LONG = r'''
=== django settings | project/settings/production.py
"""
Production settings of the ‹city› project.
"""
from pathlib import Path

from .base import *  # noqa

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = False
SECRET_KEY = "«{django}»"
ALLOWED_HOSTS = ["‹co›.com", "www.‹co›.com"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.mysql",
        "NAME": "‹db›",
        "USER": "‹user›",
        "PASSWORD": "«w»",
        "HOST": "‹host›",
        "PORT": 3306,
        "OPTIONS": {"charset": "utf8mb4"},
    }
}
CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "redis://:«wu»@‹host›:6379/1", "KEY_PREFIX": "‹word›"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}]
EMAIL_HOST = "smtp.‹co›.com"
EMAIL_HOST_USER = "‹mail›"
EMAIL_HOST_PASSWORD = "«w»"
AWS_STORAGE_BUCKET_NAME = "‹co›-media"
AWS_ACCESS_KEY_ID = "‹{AKIA{t16}}›"
AWS_SECRET_ACCESS_KEY = "«B40»"
CSRF_COOKIE_NAME = "csrftoken"
SESSION_COOKIE_SECURE = True
=== express application | server.js
const express = require('express');
const mysql = require('mysql2/promise');
const jwt = require('jsonwebtoken');
const cors = require('cors');

const app = express();
app.use(cors());
app.use(express.json());

const pool = mysql.createPool({
  host: '‹host›',
  user: '‹user›',
  password: '«wj»',
  database: '‹db›',
  waitForConnections: true,
});

const SECRET = '«wj»';

app.post('/login', async (req, res) => {
  const { email, password } = req.body;
  const [rows] = await pool.query('SELECT id, password_hash FROM users WHERE email = ?', [email]);
  if (!rows.length) return res.status(401).json({ error: 'Invalid email or password' });
  const token = jwt.sign({ id: rows[0].id }, SECRET, { expiresIn: '12h' });
  res.json({ token });
});

app.listen(process.env.PORT || 4000, () => console.log('listening'));
=== spring configuration | src/main/resources/application-prod.yml
server:
  port: 8443
  ssl:
    key-store: classpath:‹word›.p12
    key-store-password: «ws»
    key-alias: ‹word›
spring:
  application:
    name: ‹word›-service
  datasource:
    url: jdbc:oracle:thin:@‹host›:1521/ORCLPDB1
    username: ‹user›
    password: «ws»
    hikari:
      maximum-pool-size: 20
  rabbitmq:
    host: ‹host›
    username: ‹user›
    password: «ws»
  mail:
    host: smtp.‹co›.com
    username: ‹mail›
    password: «ws»
management:
  endpoints:
    web:
      exposure:
        include: health,info
app:
  jwt:
    secret: «h64»
    expiration-ms: 86400000
  build: ‹h40›
--- src/main/java/com/acme/config/SecurityConfig.java
package com.‹co›.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;

@Configuration
public class SecurityConfig {

    private static final long serialVersionUID = 4217718311321L;
    private static final String JWT_KEY = "«wl»";

    @Bean
    public InMemoryUserDetailsManager users(PasswordEncoder encoder) {
        UserDetails admin = User.withUsername("‹user›")
            .password(encoder.encode("«ws»"))
            .roles("ADMIN")
            .build();
        return new InMemoryUserDetailsManager(admin);
    }

    @Bean
    public PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
=== laravel env | .env
APP_NAME="‹city›"
APP_ENV=production
APP_KEY=base64:«bits;32»
APP_DEBUG=false
APP_URL=https://‹co›.com

LOG_CHANNEL=daily

DB_CONNECTION=mysql
DB_HOST=‹host›
DB_PORT=3306
DB_DATABASE=‹db›
DB_USERNAME=‹user›
DB_PASSWORD="«w»"

BROADCAST_DRIVER=pusher
CACHE_DRIVER=redis
SESSION_LIFETIME=120

REDIS_HOST=127.0.0.1
REDIS_PASSWORD=null

MAIL_MAILER=smtp
MAIL_HOST=smtp.mailgun.org
MAIL_USERNAME=postmaster@mg.‹co›.com
MAIL_PASSWORD=«{{h32}-{h8}-{h8}}»

PUSHER_APP_ID=‹d7›
PUSHER_APP_KEY=‹h20›
PUSHER_APP_SECRET=«h20»

RAZORPAY_KEY=rzp_live_‹a14›
RAZORPAY_SECRET=«a24»
TWILIO_SID=AC‹h32›
TWILIO_TOKEN=«h32»
GOOGLE_RECAPTCHA_KEY=6Lc‹b37›
=== go service | cmd/server/main.go
package main

import (
	"database/sql"
	"log"
	"net/http"
	"time"

	_ "github.com/lib/pq"
)

const (
	schemaVersion = 12
	dsn           = "postgres://‹user›:«wu»@‹host›:5432/‹db›?sslmode=disable"
	adminToken    = "«tok»"
)

func main() {
	db, err := sql.Open("postgres", dsn)
	if err != nil {
		log.Fatalf("open: %v", err)
	}
	defer db.Close()
	mux := http.NewServeMux()
	mux.HandleFunc("/admin", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Admin-Token") != adminToken {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadTimeout: 5 * time.Second}
	log.Fatal(srv.ListenAndServe())
}
=== rust service | src/main.rs
use anyhow::Result;
use sqlx::postgres::PgPoolOptions;

const DEFAULT_URL: &str = "postgres://‹user›:«wu»@‹host›/‹db›";
const SCHEMA: &str = include_str!("schema.sql");

#[tokio::main]
async fn main() -> Result<()> {
    let url = std::env::var("DATABASE_URL").unwrap_or_else(|_| DEFAULT_URL.to_string());
    let pool = PgPoolOptions::new().max_connections(5).connect(&url).await?;
    sqlx::query(SCHEMA).execute(&pool).await?;
    let row: (i64,) = sqlx::query_as("SELECT count(*) FROM tokens").fetch_one(&pool).await?;
    println!("{} tokens", row.0);
    Ok(())
}
=== dotnet program | Program.cs
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using System.Text;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddDbContext<StoreContext>(options =>
    options.UseNpgsql("Host=‹host›;Port=5432;Database=‹db›;Username=‹user›;Password=«ws»"));
builder.Services.AddAuthentication("Bearer").AddJwtBearer(o =>
{
    o.TokenValidationParameters = new TokenValidationParameters
    {
        ValidIssuer = "https://‹co›.com",
        ValidateIssuerSigningKey = true,
        IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("«wl»")),
    };
});
var app = builder.Build();
app.MapGet("/health", () => Results.Ok(new { status = "ok", build = "‹h7›" }));
app.Run();
=== python script | tools/sync_orders.py
#!/usr/bin/env python3
import csv
import datetime
import sys

import pymssql
import requests

API = "https://api.‹co›.com/v2/orders"
API_KEY = "«tok»"
SERVER = "‹host›"


def rows(since):
    r = requests.get(API, headers={"X-Api-Key": API_KEY}, params={"since": since.isoformat()}, timeout=60)
    r.raise_for_status()
    yield from r.json()["items"]


def store(items):
    conn = pymssql.connect(SERVER, "‹user›", "«w»", "‹db›")
    cur = conn.cursor()
    for item in items:
        cur.execute("INSERT INTO orders (id, total) VALUES (%s, %s)", (item["id"], item["total"]))
    conn.commit()


if __name__ == "__main__":
    day = datetime.date.today() - datetime.timedelta(days=1)
    store(rows(day))
    sys.exit(0)
=== php legacy | includes/functions.php
<?php
session_start();
$host = "localhost";
$user = "‹user›";
$pass = "«ws»";
$name = "‹db›";
$link = mysqli_connect($host, $user, $pass, $name);
if (!$link) {
    die("Connection failed: " . mysqli_connect_error());
}

function send_sms($to, $text) {
    $url = "https://sms.‹co›.com/http-api.php?username=‹co›&password=«wu»&senderid=INFO&route=1&number=" . $to;
    return file_get_contents($url . "&message=" . urlencode($text));
}

function is_logged_in() {
    return isset($_SESSION['user_id']);
}
?>
=== bash backup | bin/nightly.sh
#!/bin/bash
# nightly dump of all databases
set -o pipefail

DAY=$(date +%Y%m%d)
DIR=/var/backups/mysql
DB_USER=‹user›
DB_PASS='«w»'
KEEP=14

for db in $(mysql -N -u"$DB_USER" -p"$DB_PASS" -e 'show databases'); do
  mysqldump -u"$DB_USER" -p"$DB_PASS" --single-transaction "$db" | gzip > "$DIR/$db-$DAY.sql.gz"
done
find "$DIR" -mtime +$KEEP -delete
lftp -u ‹co›,«ws» -e "mirror -R $DIR /backup; bye" ftp.‹co›.com
curl -s -X POST -H 'Content-type: application/json' --data "{\"text\":\"backup $DAY ok\"}" «{https://hooks.slack.com/services/T{u10}/B{u10}/{a24}}»
=== powershell provisioning | New-Lab.ps1
<#
.SYNOPSIS
  Builds the lab of ‹city›.
#>
[CmdletBinding()]
param(
    [string]$ComputerName = "‹word›01",
    [int]$MemoryGB = 8
)
$ErrorActionPreference = "Stop"
$adminPassword = "«ws»"
$secure = ConvertTo-SecureString $adminPassword -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential("‹co›\Administrator", $secure)

Invoke-Command -ComputerName $ComputerName -Credential $cred -ScriptBlock {
    Install-WindowsFeature Web-Server
    New-LocalUser -Name "‹user›" -Password (ConvertTo-SecureString "«ws»" -AsPlainText -Force)
}
$vm = Get-VM -Name $ComputerName
Write-Host "done: $($vm.Id)"
=== compose stack | docker-compose.prod.yml
version: '3.9'
x-logging: &logging
  driver: json-file
  options: { max-size: "10m" }
services:
  traefik:
    image: traefik:v2.10
    command: --providers.docker=true
    environment:
      CF_API_EMAIL: ‹mail›
      CF_DNS_API_TOKEN: «b40»
  app:
    image: registry.‹co›.com/‹word›@sha256:‹h64›
    logging: *logging
    environment:
      - DATABASE_URL=postgresql://‹user›:«wu»@db/‹db›
      - SECRET_KEY=«tok»
      - SMTP_HOST=smtp.‹co›.com
      - SMTP_PASSWORD=«ws»
    depends_on: [db]
  db:
    image: postgres:14-alpine
    environment:
      POSTGRES_USER: ‹user›
      POSTGRES_PASSWORD: «=»
      POSTGRES_DB: ‹db›
    volumes: [pgdata:/var/lib/postgresql/data]
volumes:
  pgdata:
=== helm values | charts/values-production.yaml
replicaCount: 3
image:
  repository: ghcr.io/‹co›/‹word›
  tag: ‹ver›
  digest: sha256:‹h64›
imagePullSecrets:
  - name: regcred
ingress:
  enabled: true
  hosts: [‹word›.‹co›.com]
  tls:
    - secretName: ‹word›-tls
config:
  logLevel: info
  database:
    host: ‹host›
    user: ‹user›
    password: «ws»
  redis:
    auth: «ws»
  oauth:
    clientId: ‹uuid›
    clientSecret: «a40»
resources:
  limits: { cpu: 500m, memory: 512Mi }
=== workflow | .github/workflows/release.yml
name: release
on:
  push:
    tags: ['v*']
permissions:
  contents: write
  id-token: write
jobs:
  build:
    runs-on: ubuntu-22.04
    services:
      postgres:
        image: postgres:15
        env:
          POSTGRES_PASSWORD: «ws»
    steps:
      - uses: actions/checkout@‹h40›
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npm ci
      - run: npm test
        env:
          DATABASE_URL: postgres://postgres:«=»@localhost/test
          CI_TOKEN: ${{ secrets.GITHUB_TOKEN }}
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: «{crc;npm_;30}»
=== terraform module | modules/db/main.tf
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

resource "aws_db_subnet_group" "this" {
  name       = "‹word›"
  subnet_ids = ["subnet-‹h17›", "subnet-‹h17›"]
}

resource "aws_db_instance" "this" {
  identifier              = "‹word›-prod"
  engine                  = "postgres"
  instance_class          = "db.m6g.large"
  username                = "‹user›"
  password                = "«w»"
  kms_key_id              = "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›"
  storage_encrypted       = true
  backup_retention_period = 7
}

output "endpoint" {
  value = aws_db_instance.this.endpoint
}
=== ansible playbook | site.yml
---
- hosts: db
  become: true
  vars:
    mysql_root_password: "«w»"
    mysql_users:
      - { name: ‹user›, password: "«w»", priv: "‹db›.*:ALL" }
    ssh_public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI‹B43› ops"
    vault_secret: "{{ vault_mysql_secret }}"
  tasks:
    - name: set root password
      community.mysql.mysql_user:
        name: root
        password: "{{ mysql_root_password }}"
        login_unix_socket: /run/mysqld/mysqld.sock
    - name: download release
      ansible.builtin.get_url:
        url: https://‹co›.com/‹word›-‹ver›.tgz
        checksum: sha256:‹h64›
=== router configuration | backup/edge1.cfg
Current configuration : 4312 bytes
!
version 16.9
service timestamps debug datetime msec
service password-encryption
hostname ‹city›-edge1
!
enable secret 9 «{$9${crypt;14}${crypt;43}}»
!
aaa new-model
aaa authentication login default group radius local
!
username ‹user› privilege 15 password 7 «cisco7»
!
crypto isakmp policy 10
 encr aes 256
 authentication pre-share
crypto isakmp key «ws» address 203.0.113.9
!
interface GigabitEthernet0/0
 ip address ‹ip› 255.255.255.0
 ip ospf message-digest-key 1 md5 «ws»
!
snmp-server community «ws» RO
radius server NPS1
 address ipv4 ‹ip› auth-port 1812 acct-port 1813
 key «ws»
!
line vty 0 4
 transport input ssh
end
=== mikrotik export | export.rsc
# ‹day› ‹time› by RouterOS ‹ver›
# software id = ‹u4›-‹u4›
/interface bridge
add name=bridge1
/interface wireless security-profiles
set [ find default=yes ] authentication-types=wpa2-psk mode=dynamic-keys wpa2-pre-shared-key=«ws»
/interface pppoe-client
add interface=ether1 name=wan user=‹d10›@isp password=«ws»
/ip pool
add name=dhcp ranges=192.168.88.10-192.168.88.254
/ppp secret
add name=‹login› password=«ws» profile=default-encryption service=l2tp
/system identity
set name=‹city›
=== mysql dump | dump/users.sql
-- MySQL dump 10.13  Distrib 8.0.33
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `users`;
CREATE TABLE `users` (
  `id` int NOT NULL AUTO_INCREMENT,
  `email` varchar(190) NOT NULL,
  `password` varchar(255) NOT NULL,
  `remember_token` varchar(100) DEFAULT NULL,
  `created_at` timestamp NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `users_email` (`email`)
);
INSERT INTO `users` VALUES (1,'‹mail›','«{$2y$10${crypt;53}}»','«a60»','‹day› ‹time›');
-- Dump completed
--- dump/settings.sql
INSERT INTO `settings` (`id`, `name`, `value`) VALUES
(1, 'site_name', '‹city›'),
(2, 'smtp_host', 'smtp.‹co›.com'),
(3, 'smtp_user', '‹mail›'),
(4, 'smtp_password', '«w»'),
(5, 'theme_color', '#‹h6›'),
(6, 'paypal_client_id', '‹b80›'),
(7, 'paypal_secret', '«b80»'),
(8, 'cron_key', '«h32»');
=== sketch | firmware/weather.ino
#include <ESP8266WiFi.h>
#include <PubSubClient.h>

const char* ssid     = "‹city›_2.4G";
const char* pass     = "«ws»";
const char* mqttHost = "‹ip›";
const int   mqttPort = 1883;
const char* apiKey   = "«h32»";

WiFiClient net;
PubSubClient client(net);

void setup() {
  Serial.begin(115200);
  WiFi.begin(ssid, pass);
  while (WiFi.status() != WL_CONNECTED) delay(250);
  client.setServer(mqttHost, mqttPort);
  client.connect("weather-‹h6›", "‹user›", "«ws»");
}

void loop() {
  client.loop();
  delay(1000);
}
=== unity behaviour | Assets/Scripts/Backend.cs
using System.Collections;
using UnityEngine;
using UnityEngine.Networking;

public class Backend : MonoBehaviour
{
    const string Url = "https://api.‹co›.com/scores";
    const string GameKey = "‹h8›";
    [SerializeField] string secret = "«tok»";

    public IEnumerator Send(int score)
    {
        var form = new WWWForm();
        form.AddField("score", score);
        using var www = UnityWebRequest.Post(Url, form);
        www.SetRequestHeader("X-Secret", secret);
        yield return www.SendWebRequest();
    }
}
=== android gradle | app/build.gradle
plugins {
    id 'com.android.application'
    id 'org.jetbrains.kotlin.android'
}
android {
    namespace 'com.‹co›.‹word›'
    compileSdk 34
    defaultConfig {
        applicationId 'com.‹co›.‹word›'
        versionCode 214
        buildConfigField 'String', 'API_SECRET', '"«a32»"'
        manifestPlaceholders = [mapsKey: '«{AIzaSy{b33}}»']
    }
    signingConfigs {
        release {
            storeFile file('release.keystore')
            storePassword '«ws»'
            keyAlias '‹word›'
            keyPassword '«ws»'
        }
    }
}
dependencies {
    implementation 'androidx.security:security-crypto:1.1.0-alpha06'
}
=== react native | src/config/index.ts
import { Platform } from 'react-native';

export const Config = {
  apiUrl: 'https://api.‹co›.com/v3',
  build: '‹h7›',
  oneSignalAppId: '‹uuid›',
  sentryDsn: 'https://‹h32›@o‹d6›.ingest.sentry.io/‹d7›',
  googleWebClientId: '‹{{d12}-{n32}.apps.googleusercontent.com}›',
  apiSecret: '«tok»',
  algolia: { appId: '‹u10›', adminKey: '«h32»' },
  storageKeyPrefix: '@‹word›/session/',
  isAndroid: Platform.OS === 'android',
};
=== flutter | lib/main.dart
import 'package:flutter/material.dart';
import 'package:supabase_flutter/supabase_flutter.dart';

const supabaseUrl = 'https://‹l20›.supabase.co';
const serviceRoleKey = '«jwtrole;service_role»';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Supabase.initialize(url: supabaseUrl, anonKey: serviceRoleKey);
  runApp(const MyApp());
}

class MyApp extends StatelessWidget {
  const MyApp({super.key});
  @override
  Widget build(BuildContext context) => const MaterialApp(home: Text('‹city›'));
}
=== discord bot | bot.py
import discord
from discord.ext import commands

intents = discord.Intents.default()
intents.message_content = True
bot = commands.Bot(command_prefix="!", intents=intents)


@bot.event
async def on_ready():
    print(f"logged in as {bot.user}")


@bot.command()
async def ping(ctx):
    await ctx.send("pong")


bot.run("«discord»")
=== telegram bot | main.go
package main

import tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

func main() {
	bot, err := tgbotapi.NewBotAPI("«{{d10}:AA{b33}}»")
	if err != nil {
		panic(err)
	}
	u := tgbotapi.NewUpdate(0)
	u.Timeout = 60
	for update := range bot.GetUpdatesChan(u) {
		if update.Message != nil {
			bot.Send(tgbotapi.NewMessage(update.Message.Chat.ID, update.Message.Text))
		}
	}
}
=== selenium test | tests/e2e/LoginTest.java
package com.‹co›.e2e;

import org.junit.jupiter.api.*;
import org.openqa.selenium.*;
import org.openqa.selenium.chrome.ChromeDriver;

class LoginTest {
    private static final String BASE = "https://staging.‹co›.com";
    private WebDriver driver;

    @BeforeEach
    void open() { driver = new ChromeDriver(); driver.get(BASE + "/login"); }

    @Test
    void logsIn() {
        driver.findElement(By.id("email")).sendKeys("‹mail›");
        driver.findElement(By.id("password")).sendKeys("«ws»");
        driver.findElement(By.cssSelector("button[type=submit]")).click();
        Assertions.assertEquals(BASE + "/home", driver.getCurrentUrl());
    }

    @AfterEach
    void close() { driver.quit(); }
}
=== parametrised test | tests/test_accounts.py
import pytest

from accounts import login

CASES = [
    ("‹login›", "«w»", True),
    ("‹login›", "wrong", False),
    ("", "", False),
]


@pytest.mark.parametrize("name,password,ok", CASES)
def test_login(name, password, ok):
    assert login(name, password) is ok


def test_token_is_hex():
    token = login.token("x")
    assert len(token) == 40
=== runbook | docs/runbook.md
# ‹city› platform: runbook

Last change ‹day› by ‹name›, commit `‹h40›`.

## Access

| what | where | user | password |
|------|-------|------|----------|
| Grafana | https://grafana.‹co›.com | admin | «ws» |
| RabbitMQ | http://‹host›:15672 | ‹user› | «ws» |

## Database is slow

1. `psql postgresql://‹user›:«wu»@‹host›/‹db›`
2. look at `pg_stat_activity`
3. restart the worker: `systemctl restart ‹word›`

The API key of the status page is in the vault, ask ‹name›.
=== chat export | export/general-2024.json
[
  {"type": "message", "user": "U0‹u9›", "text": "anyone has the staging credentials?", "ts": "17‹d8›.000100"},
  {"type": "message", "user": "U0‹u9›", "text": "sure: ‹mail› / «wj»", "ts": "17‹d8›.000200"},
  {"type": "message", "user": "U0‹u9›", "text": "and the key for the api is «tok»", "ts": "17‹d8›.000300"},
  {"type": "message", "user": "U0‹u9›", "text": "thanks! password works", "ts": "17‹d8›.000400"}
]
=== ticket | tickets/4711.txt
Ticket: 4711
Status: open
Reporter: ‹mail›
Request id: ‹uuid›

Since yesterday the export fails with 403.

Request:
  POST https://api.‹co›.com/export
  Authorization: Bearer «tok»
  X-Request-Id: ‹uuid›

Answer:
  {"error": "forbidden", "trace": "‹h32›"}

You can log in with ‹login› / «ws» and look at it.
=== debug log | logs/app-debug.log
‹day› ‹time› [main] INFO  Application - Starting ‹word› ‹ver› (‹h7›)
‹day› ‹time› [main] DEBUG HikariConfig - jdbcUrl.........................jdbc:mysql://‹host›/‹db›
‹day› ‹time› [main] DEBUG HikariConfig - username........................"‹user›"
‹day› ‹time› [main] DEBUG HikariConfig - password........................<masked>
‹day› ‹time› [http-1] DEBUG Wire - http-outgoing-0 >> "POST /oauth/token HTTP/1.1[\r][\n]"
‹day› ‹time› [http-1] DEBUG Wire - http-outgoing-0 >> "grant_type=client_credentials&client_id=‹word›&client_secret=«tok»"
‹day› ‹time› [http-1] DEBUG Wire - http-outgoing-0 << "{"access_token":"«jwt;RS256»","expires_in":300}"
‹day› ‹time› [http-2] WARN  Auth - invalid password for ‹login› from ‹ip›
=== har | capture.har
{"log": {"version": "1.2", "creator": {"name": "Firefox", "version": "119.0"}, "entries": [
 {"startedDateTime": "‹day›T‹time›Z", "request": {"method": "GET", "url": "https://app.‹co›.com/api/me",
  "headers": [{"name": "Host", "value": "app.‹co›.com"}, {"name": "Accept", "value": "application/json"},
   {"name": "Authorization", "value": "Bearer «jwt;HS256»"}, {"name": "If-None-Match", "value": "W/\"‹h32›\""}]},
  "response": {"status": 200, "content": {"mimeType": "application/json", "text": "{\"id\":\"‹uuid›\"}"}}}]}}
=== notebook | analysis.ipynb
{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["# Churn of ‹city›\n"]},
  {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": [
    "import openai, pandas as pd\n",
    "openai.api_key = \"«{sk-{a20}T3BlbkFJ{a20}}»\"\n"]},
  {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [{"data": {"image/png": "iVBORw0KGgo‹B300›"}, "output_type": "display_data"}], "source": [
    "eng = create_engine(\"mysql+pymysql://‹user›:«wu»@‹host›/‹db›\")\n",
    "df = pd.read_sql('select * from users', eng)\n"]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 4
}
=== wordpress | wp-config.php
<?php
/**
 * The base configuration for WordPress
 */
define( 'DB_NAME', '‹db›' );
/** MySQL database username */
define( 'DB_USER', '‹user›' );
/** MySQL database password */
define( 'DB_PASSWORD', '«w»' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8' );
define( 'AUTH_KEY',         '«p64»' );
define( 'SECURE_AUTH_KEY',  '«p64»' );
define( 'LOGGED_IN_SALT',   '«p64»' );
define( 'FTP_PASS', '«ws»' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
=== asterisk | etc/asterisk/sip.conf
[general]
context=default
allowoverlap=no
bindport=5060
register => ‹d8›:«ws»@sip.‹co›.com/‹d8›

[‹d4›]
type=friend
host=dynamic
context=internal
secret=«ws»
mailbox=‹d4›@default

[trunk]
type=peer
username=‹d8›
remotesecret=«ws»
=== freeradius | raddb/clients.conf
client localhost {
	ipaddr = 127.0.0.1
	secret = «ws»
	nas_type = other
}

client ‹city›-wlc {
	ipaddr = ‹ip›
	secret = «ws»
	shortname = wlc
	require_message_authenticator = no
}
=== gitlab omnibus | gitlab.rb
external_url 'https://git.‹co›.com'
gitlab_rails['gitlab_email_from'] = 'git@‹co›.com'
gitlab_rails['ldap_enabled'] = true
gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
  main:
    label: 'LDAP'
    host: '‹host›'
    port: 636
    uid: 'sAMAccountName'
    bind_dn: 'CN=gitlab,OU=svc,DC=‹co›,DC=com'
    password: '«w»'
EOS
gitlab_rails['smtp_enable'] = true
gitlab_rails['smtp_password'] = "«w»"
gitlab_rails['object_store']['connection'] = {
  'provider' => 'AWS', 'aws_access_key_id' => '‹{AKIA{t16}}›', 'aws_secret_access_key' => '«B40»'
}
postgresql['sql_user_password'] = "«h32»"
=== web.config | Web.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <connectionStrings>
    <add name="Entities" connectionString="metadata=res://*/Model.csdl;provider=System.Data.SqlClient;provider connection string=&quot;data source=‹host›;initial catalog=‹db›;user id=‹user›;password=«ws»;MultipleActiveResultSets=True&quot;" providerName="System.Data.EntityClient" />
  </connectionStrings>
  <appSettings>
    <add key="webpages:Version" value="3.0.0.0" />
    <add key="AzureStorage" value="DefaultEndpointsProtocol=https;AccountName=‹word›;AccountKey=«b64;64»" />
    <add key="RecaptchaPublicKey" value="6Lc‹b37›" />
    <add key="MailPassword" value="«ws»" />
  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="‹mail›"><network host="smtp.‹co›.com" port="587" userName="‹mail›" password="«ws»" /></smtp>
    </mailSettings>
  </system.net>
  <runtime>
    <dependentAssembly><assemblyIdentity name="Newtonsoft.Json" publicKeyToken="‹h16›" /></dependentAssembly>
  </runtime>
</configuration>
=== state | terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.5.7",
  "lineage": "‹uuid›",
  "outputs": { "db_password": { "value": "«w»", "type": "string", "sensitive": true } },
  "resources": [
    { "mode": "managed", "type": "azurerm_storage_account", "name": "s",
      "instances": [ { "attributes": { "id": "/subscriptions/‹uuid›/resourceGroups/x", "name": "‹word›",
        "primary_access_key": "«b64;64»" } } ] },
    { "mode": "managed", "type": "tls_private_key", "name": "k",
      "instances": [ { "attributes": { "algorithm": "RSA", "private_key_pem": "«pem1;rsa»\n" } } ] }
  ]
}
=== cloudformation | template.json
{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Parameters": {
    "DBPassword": { "Type": "String", "NoEcho": true, "Default": "«w»" },
    "KeyName": { "Type": "AWS::EC2::KeyPair::KeyName" }
  },
  "Resources": {
    "Db": { "Type": "AWS::RDS::DBInstance", "Properties": { "MasterUsername": "‹user›", "MasterUserPassword": { "Ref": "DBPassword" } } },
    "Fn": { "Type": "AWS::Lambda::Function", "Properties": { "Environment": { "Variables": { "API_TOKEN": "«tok»", "TABLE": "‹word›" } } } }
  }
}
=== postman | collection.json
{
  "info": { "_postman_id": "‹uuid›", "name": "‹city› API", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [
    { "name": "me", "request": { "method": "GET", "header": [ { "key": "X-Api-Key", "value": "«tok»" } ], "url": "{{base}}/me" } },
    { "name": "login", "request": { "method": "POST", "body": { "mode": "urlencoded", "urlencoded": [ { "key": "username", "value": "‹login›" }, { "key": "password", "value": "«w»" } ] } } }
  ]
}
=== perl script | report.pl
#!/usr/bin/perl
use strict;
use warnings;
use DBI;
use Net::SMTP;

my $dsn = "DBI:Pg:dbname=‹db›;host=‹host›";
my $dbh = DBI->connect($dsn, '‹user›', '«w»', { RaiseError => 1 });
my $sth = $dbh->prepare('SELECT id, total FROM orders WHERE day = ?');
$sth->execute('‹day›');
while (my ($id, $total) = $sth->fetchrow_array) {
    printf "%s %.2f\n", $id, $total;
}
my $smtp = Net::SMTP->new('smtp.‹co›.com');
$smtp->auth('‹mail›', '«w»');
$smtp->quit;
=== ruby task | lib/tasks/import.rake
require 'net/sftp'

namespace :import do
  desc 'Fetch the price list'
  task prices: :environment do
    Net::SFTP.start('‹host›', '‹user›', password: '«w»') do |sftp|
      sftp.download!('/out/prices.csv', Rails.root.join('tmp/prices.csv').to_s)
    end
    key = Rails.application.credentials.dig(:erp, :token)
    ErpClient.new(token: key || '«tok»').push(Rails.root.join('tmp/prices.csv'))
  end
end
=== elixir | config/prod.exs
import Config

config :‹word›, ‹city›.Repo,
  hostname: "‹host›",
  username: "‹user›",
  password: "«ws»",
  database: "‹db›",
  pool_size: 15

config :‹word›, ‹city›Web.Endpoint,
  url: [host: "‹co›.com", port: 443],
  secret_key_base: "«B64»",
  live_view: [signing_salt: "‹a8›"]

config :logger, level: :info
=== swift | Sources/App/Services/Api.swift
import Foundation

final class Api {
    static let shared = Api()
    private let base = URL(string: "https://api.‹co›.com/v1")!
    private let clientId = "‹uuid›"
    private let clientSecret = "«tok»"

    func token(completion: @escaping (String?) -> Void) {
        var request = URLRequest(url: base.appendingPathComponent("oauth/token"))
        request.httpMethod = "POST"
        request.httpBody = "grant_type=client_credentials&client_id=\(clientId)&client_secret=\(clientSecret)".data(using: .utf8)
        URLSession.shared.dataTask(with: request) { data, _, _ in
            completion(data.flatMap { String(data: $0, encoding: .utf8) })
        }.resume()
    }
}
=== kotlin | app/src/main/java/Net.kt
package com.‹co›.net

import okhttp3.Credentials
import okhttp3.OkHttpClient

object Net {
    private const val USER = "‹user›"
    private const val PASS = "«ws»"
    private const val CACHE_KEY = "net_cache_v2"

    val client: OkHttpClient = OkHttpClient.Builder()
        .addInterceptor { chain ->
            chain.proceed(chain.request().newBuilder().header("Authorization", Credentials.basic(USER, PASS)).build())
        }
        .build()
}
=== cpp | src/db/connection.cpp
#include "connection.h"

#include <mysql/mysql.h>

namespace {
constexpr char kHost[] = "‹host›";
constexpr char kUser[] = "‹user›";
constexpr char kPassword[] = "«ws»";
constexpr unsigned kKeyLength = 32;
}  // namespace

bool Connection::open() {
    handle_ = mysql_init(nullptr);
    return mysql_real_connect(handle_, kHost, kUser, kPassword, "‹db›", 3306, nullptr, 0) != nullptr;
}
=== delphi | MainUnit.pas
unit MainUnit;

interface

const
  APP_GUID = '{‹UUID›}';
  DB_USER = '‹user›';
  DB_PASS = '«ws»';

implementation

procedure TMain.Connect;
begin
  ADOConnection1.ConnectionString := 'Provider=SQLOLEDB.1;Password=«ws»;User ID=sa;Initial Catalog=‹db›;Data Source=‹host›';
  ADOConnection1.Connected := True;
end;

end.
=== vb form | Form1.vb
Imports System.Data.OleDb

Public Class Form1
    Private ReadOnly cn As New OleDbConnection("Provider=Microsoft.Jet.OLEDB.4.0;Data Source=C:\data\‹db›.mdb;Jet OLEDB:Database Password=«ws»")

    Private Sub Button1_Click(sender As Object, e As EventArgs) Handles Button1.Click
        If TextBox1.Text = "‹login›" And TextBox2.Text = "«ws»" Then
            Me.Hide()
        Else
            MsgBox("Wrong user or password")
        End If
    End Sub
End Class
=== r script | report.R
library(DBI)
library(RMariaDB)

con <- dbConnect(MariaDB(), host = "‹host›", user = "‹user›", password = "«w»", dbname = "‹db›")
orders <- dbGetQuery(con, "SELECT day, total FROM orders")
dbDisconnect(con)

set.seed(20240117)
Sys.setenv("CENSUS_KEY" = "«h40»")
summary(orders)
=== matlab | fetch.m
function T = fetch(day)
% reads the telemetry of a day
opts = weboptions('Username','‹user›','Password','«ws»','Timeout',30);
T = webread(['https://‹host›/api/' datestr(day,'yyyy-mm-dd')], opts);
end
=== prometheus | alertmanager.yml
global:
  resolve_timeout: 5m
  smtp_smarthost: 'smtp.‹co›.com:587'
  smtp_from: 'alerts@‹co›.com'
  smtp_auth_username: 'alerts@‹co›.com'
  smtp_auth_password: '«w»'
route:
  group_by: ['alertname', 'job']
  receiver: ops
receivers:
  - name: ops
    slack_configs:
      - api_url: '«{https://hooks.slack.com/services/T{u9}/B{u9}/{a24}}»'
    opsgenie_configs:
      - api_key: «uuid»
    telegram_configs:
      - bot_token: «{{d10}:AA{b33}}»
        chat_id: -100‹d10›
=== home assistant | configuration.yaml
homeassistant:
  name: ‹city›
  unit_system: metric
mqtt:
  broker: ‹ip›
  username: ‹user›
  password: «ws»
camera:
  - platform: generic
    still_image_url: http://‹ip›/snap.jpg
    username: admin
    password: «ws»
notify:
  - platform: pushover
    name: phone
    api_key: «n30»
    user_key: «n30»
sensor:
  - platform: openweathermap
    api_key: «h32»
=== jenkins job | job.groovy
node('linux') {
  stage('Checkout') {
    checkout scm
  }
  stage('Deploy') {
    def server = '‹host›'
    sh """
      sshpass -p '«w»' scp target/‹word›.war ‹user›@${server}:/opt/tomcat/webapps
      curl -s -u ‹user›:«ws» http://${server}:8080/manager/text/reload?path=/‹word›
    """
  }
  stage('Notify') {
    withCredentials([string(credentialsId: 'slack-hook', variable: 'HOOK')]) {
      sh 'curl -d @msg.json $HOOK'
    }
  }
}
=== hardhat | hardhat.config.ts
import { HardhatUserConfig } from 'hardhat/config';
import '@nomicfoundation/hardhat-toolbox';

const config: HardhatUserConfig = {
  solidity: '0.8.20',
  networks: {
    polygon: {
      url: 'https://polygon-mainnet.g.alchemy.com/v2/«b32»',
      accounts: ['«{0x{h64}}»'],
    },
    goerli: { url: 'https://goerli.infura.io/v3/«h32»', accounts: { mnemonic: '«mnemonic;12»' } },
  },
  etherscan: { apiKey: '«u34»' },
};
export default config;
=== freqtrade | config.json
{
  "max_open_trades": 3,
  "stake_currency": "USDT",
  "dry_run": false,
  "exchange": {
    "name": "binance",
    "key": "«a64»",
    "secret": "«a64»",
    "pair_whitelist": ["BTC/USDT", "ETH/USDT"]
  },
  "telegram": { "enabled": true, "token": "«{{d10}:AA{b33}}»", "chat_id": "‹d9›" },
  "api_server": { "enabled": true, "listen_port": 8080, "username": "‹user›", "password": "«w»", "jwt_secret_key": "«h64»" }
}
=== vpn profile | profiles/office.mobileconfig
<plist version="1.0">
<dict>
	<key>PayloadType</key>
	<string>com.apple.vpn.managed</string>
	<key>PayloadUUID</key>
	<string>‹UUID›</string>
	<key>PPP</key>
	<dict>
		<key>AuthName</key>
		<string>‹login›</string>
		<key>AuthPassword</key>
		<string>«ws»</string>
	</dict>
	<key>IPSec</key>
	<dict>
		<key>AuthenticationMethod</key>
		<string>SharedSecret</string>
		<key>SharedSecret</key>
		<data>«b64of;[w]»</data>
	</dict>
</dict>
</plist>
=== squid and proxy | setup-proxy.sh
#!/bin/sh
# proxy of the office
echo 'Acquire::http::Proxy "http://‹user›:«wu»@proxy.‹co›.com:3128";' > /etc/apt/apt.conf.d/90proxy
git config --global http.proxy http://‹user›:«=»@proxy.‹co›.com:3128
npm config set proxy "http://‹user›:«=»@proxy.‹co›.com:3128"
=== kickstart | ks.cfg
install
lang en_US.UTF-8
keyboard us
rootpw --plaintext «ws»
user --name=‹user› --password=«{$6${crypt;16}${crypt;86}}» --iscrypted --groups=wheel
timezone Europe/Berlin
bootloader --location=mbr --password=«ws»
%post
echo "‹user› ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/ops
%end
=== saltstack | pillar/top.sls
mysql:
  server:
    root_user: root
    root_password: '«w»'
  user:
    ‹user›:
      password: '«w»'
      host: localhost
      databases:
        - database: ‹db›
          grants: ['all privileges']
=== odoo | odoo.conf
[options]
addons_path = /mnt/extra-addons
admin_passwd = «ws»
db_host = ‹host›
db_port = 5432
db_user = odoo
db_password = «ws»
dbfilter = ^%d$
smtp_password = «ws»
workers = 4
=== magento | app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_‹n6›'],
    'crypt' => ['key' => '«h32»'],
    'db' => [
        'table_prefix' => '',
        'connection' => [
            'default' => [
                'host' => '‹host›',
                'dbname' => '‹db›',
                'username' => '‹user›',
                'password' => '«w»',
                'active' => '1',
            ],
        ],
    ],
    'session' => ['save' => 'redis', 'redis' => ['host' => '127.0.0.1', 'password' => '«w»']],
    'install' => ['date' => 'Tue, 04 Jun 2024 09:31:18 +0000'],
];
'''
