"""Longer files: programs' settings, templates, further languages."""

LONG = r'''
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
'''
