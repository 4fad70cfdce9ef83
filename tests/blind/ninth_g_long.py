"""Longer files with one or a few secrets among harmless lines."""

BLOCKS = r'''
### long
=== long-compose | docker-compose.prod.yml
version: "3.8"
services:
  web:
    image: registry.fernbank.org/web:1.42@sha256:⟪~h64⟫
    ports: ["443:8443"]
    environment:
      NODE_ENV: production
      SESSION_STORE: redis
      SESSION_SECRET: ⟪a40⟫
      TOKEN_TTL: 3600
      PASSWORD_MIN_LENGTH: 12
    depends_on: [db, cache]
  db:
    image: mariadb:10.11
    environment:
      MARIADB_DATABASE: @db@
      MARIADB_USER: @user@
      MARIADB_PASSWORD: ⟪pws⟫
      MARIADB_RANDOM_ROOT_PASSWORD: "yes"
    volumes: ["data:/var/lib/mysql"]
  cache:
    image: redis:7-alpine
    command: ["redis-server", "--requirepass", "⟪pws⟫"]
volumes:
  data: {}
=== long-symfony-env | .env.local
###> symfony/framework-bundle ###
APP_ENV=prod
APP_SECRET=⟪h32⟫
#TRUSTED_PROXIES=127.0.0.0/8
###< symfony/framework-bundle ###
###> doctrine/doctrine-bundle ###
DATABASE_URL="mysql://@user@:⟪pws⟫@127.0.0.1:3306/@db@?serverVersion=8.0"
###< doctrine/doctrine-bundle ###
###> lexik/jwt-authentication-bundle ###
JWT_SECRET_KEY=%kernel.project_dir%/config/jwt/private.pem
JWT_PUBLIC_KEY=%kernel.project_dir%/config/jwt/public.pem
JWT_PASSPHRASE=⟪h32⟫
###< lexik/jwt-authentication-bundle ###
###> symfony/messenger ###
MESSENGER_TRANSPORT_DSN=amqp://@user@:⟪pws⟫@mq:5672/%2f/messages
=== long-rails-env | .env.production
RAILS_ENV=production
RAILS_LOG_TO_STDOUT=true
SECRET_KEY_BASE=⟪h128⟫
DEVISE_PEPPER=⟪h64⟫
DATABASE_HOST=@host@
DATABASE_USERNAME=@user@
DATABASE_PASSWORD=⟪pws⟫
SMTP_ADDRESS=@host@
SMTP_USERNAME=@user@
SMTP_PASSWORD=⟪pws⟫
SIDEKIQ_USERNAME=admin
SIDEKIQ_PASSWORD=⟪pws⟫
=== long-django-env | backend/.env
DJANGO_SETTINGS_MODULE=config.settings.production
DJANGO_SECRET_KEY=⟪a50⟫
DJANGO_ADMIN_URL=⟪~a16⟫/
DJANGO_ALLOWED_HOSTS=.fernbank.org
CELERY_FLOWER_USER=@user@
CELERY_FLOWER_PASSWORD=⟪a32⟫
POSTGRES_HOST=postgres
POSTGRES_USER=@user@
POSTGRES_PASSWORD=⟪a32⟫
=== long-node-env | api/.env
PORT=4000
MONGO_URI=mongodb://@user@:⟪pws⟫@@host@:27017/@db@
ACCESS_TOKEN_SECRET=⟪h128⟫
REFRESH_TOKEN_SECRET=⟪h128⟫
COOKIE_NAME=sid
BCRYPT_ROUNDS=12
ADMIN_EMAIL=ops@fernbank.org
ADMIN_PASSWORD=⟪pws⟫
=== long-strapi-env | cms/.env
HOST=0.0.0.0
PORT=1337
APP_KEYS=⟪b64;16⟫,⟪b64;16⟫
API_TOKEN_SALT=⟪b64;16⟫
ADMIN_JWT_SECRET=⟪b64;16⟫
TRANSFER_TOKEN_SALT=⟪b64;16⟫
JWT_SECRET=⟪b64;16⟫
=== long-nextauth-env | web/.env
NEXTAUTH_URL=https://@host@
NEXTAUTH_SECRET=⟪b64;32⟫
KEYCLOAK_ID=@app@
KEYCLOAK_SECRET=⟪a32⟫
KEYCLOAK_ISSUER=https://idp.fernbank.org/realms/main
NEXT_TELEMETRY_DISABLED=1
=== long-python-client | tools/inventory.py
#!/usr/bin/env python3
"""Reads the stock of the warehouse every night."""
import logging
import sys

import requests

log = logging.getLogger(__name__)
BASE = "https://@host@/api/v3"
USER = "@user@"
PASSWD = "⟪pw⟫"
CACHE_KEY = "inventory:nightly:v2"


def session():
    s = requests.Session()
    s.auth = (USER, PASSWD)
    s.headers["Accept"] = "application/json"
    return s


def main():
    token = session().post(BASE + "/token").json()["token"]
    for row in session().get(BASE + "/stock", params={"token": token}).json():
        print(row["sku"], row["count"])


if __name__ == "__main__":
    sys.exit(main())
=== long-java-mail | src/main/java/org/fernbank/Mailer.java
package org.fernbank;

import java.util.Properties;
import javax.mail.*;

public class Mailer {
    private static final String HOST = "@host@";
    private final Session session;

    public Mailer() {
        Properties props = new Properties();
        props.put("mail.smtp.host", HOST);
        props.put("mail.smtp.auth", "true");
        props.put("mail.smtp.starttls.enable", "true");
        session = Session.getInstance(props, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("@user@@fernbank.org", "⟪pw⟫");
            }
        });
    }
}
=== long-csharp-sql | Services/ReportService.cs
using System.Data.SqlClient;

namespace Fernbank.Reports
{
    public class ReportService
    {
        private const int Timeout = 30;
        // TODO: read from configuration
        private readonly string _cs = "Data Source=@host@;Initial Catalog=@db@;User ID=@user@;" +
                                      "Password=⟪pws⟫;Connect Timeout=30";

        public int Count(string token)
        {
            using (var c = new SqlConnection(_cs))
            {
                c.Open();
                return (int)new SqlCommand("select count(*) from r", c).ExecuteScalar();
            }
        }
    }
}
=== long-go-main | cmd/sync/main.go
package main

import (
	"context"
	"log"
	"time"
)

const (
	endpoint = "https://@host@/v1"
	keyID    = "⟪~h16⟫"
	secret   = "⟪b64url;32⟫"
	timeout  = 30 * time.Second
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	c := New(endpoint, keyID, secret)
	if err := c.Run(ctx); err != nil {
		log.Fatalf("token refresh: %v", err)
	}
}
=== long-esp | firmware/door/door.ino
#include <ESP8266WiFi.h>
#include <PubSubClient.h>

#define LED 2
const char* ssid = "Werkstatt";
const char* password = "⟪pw⟫";
const char* mqtt_server = "@ip@";
const char* mqtt_user = "door";
const char* mqtt_pass = "⟪pw⟫";

WiFiClient net;
PubSubClient client(net);

void setup() {
  pinMode(LED, OUTPUT);
  WiFi.begin(ssid, password);
  while (WiFi.status() != WL_CONNECTED) delay(500);
  client.setServer(mqtt_server, 1883);
}

void loop() {
  if (!client.connected()) client.connect("door", mqtt_user, mqtt_pass);
  client.loop();
}
=== long-php-page | admin/export.php
<?php
session_start();
if (!isset($_SESSION['user'])) {
    header('Location: login.php');
    exit;
}
$host = 'localhost';
$user = '@user@';
$pwd  = '⟪pw⟫';
$db   = '@db@';
$con = new mysqli($host, $user, $pwd, $db);
if ($con->connect_error) {
    die('Connection failed: ' . $con->connect_error);
}
$res = $con->query('SELECT id, name FROM customers ORDER BY name');
while ($row = $res->fetch_assoc()) {
    echo htmlspecialchars($row['name']) . "<br>\n";
}
=== long-deploy-script | deploy.sh
#!/usr/bin/env bash
set -euo pipefail

APP=@app@
TARGET=@user@@@host@
VERSION=$(git rev-parse --short HEAD)
ADMIN_PW='⟪pw⟫'

echo "==> building $VERSION"
npm ci && npm run build
tar czf "$APP-$VERSION.tgz" dist
scp "$APP-$VERSION.tgz" "$TARGET:/opt/$APP/"
ssh "$TARGET" "cd /opt/$APP && ./install.sh --admin-password '$ADMIN_PW'"
curl -fsS -u "deploy:⟪pws⟫" -X POST "https://status.fernbank.org/deployed?app=$APP"
'''
