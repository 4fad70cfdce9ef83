"""Longer files: exports, devices, mobile applications, tests, documents, logs."""

LONG = r'''
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
'''
