"""Longer files with secrets among innocent lines: services, scripts, deployment."""

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
'''
