"""Longer source files, twenty to forty lines, with one or two secrets among innocent ids; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== lambda handler | functions/thumbnail/handler.py
import json
import logging
import os
import uuid

import boto3

log = logging.getLogger()
log.setLevel(logging.INFO)

BUCKET = os.environ.get("BUCKET", "{xco}-media")
TABLE = "{xdb}-thumbnails"
DEPLOYMENT_ID = "{uuid}"
VERSION = "{h40}"

# the media account is not ours, so the role of the function does not help
media = boto3.client(
    "s3",
    region_name="eu-central-1",
    aws_access_key_id="AKIA{t16}",
    aws_secret_access_key="⟦{B40}⟧",
)


def handler(event, context):
    record = event["Records"][0]["s3"]
    key = record["object"]["key"]
    etag = record["object"]["eTag"]
    log.info("object %s etag %s request %s", key, etag, context.aws_request_id)
    body = media.get_object(Bucket=BUCKET, Key=key)["Body"].read()
    name = "thumbs/%s.jpg" % uuid.uuid4()
    media.put_object(Bucket=BUCKET, Key=name, Body=body)
    return {"statusCode": 200, "body": json.dumps({"key": name})}
=== react native config | app/src/config/index.ts
import { Platform } from 'react-native';

type Environment = 'dev' | 'stage' | 'prod';

export const environment: Environment = 'prod';

export const build = {
  commit: '{h40}',
  number: {d4},
  bundleId: 'com.{xword}.{xdb}',
};

export const api = {
  baseUrl: 'https://{xhost}/v2',
  timeout: 15000,
  headers: {
    'X-Client': Platform.OS,
    'X-Api-Key': '⟦{a40}⟧',
  },
};

export const storageKeys = {
  accessToken: '@{xco}/accessToken',
  refreshToken: '@{xco}/refreshToken',
  onboarding: '@{xco}/onboarding',
};

export const links = {
  terms: 'https://{xco}.com/terms',
  forgotPassword: 'https://{xco}.com/forgot-password',
};
=== spring security config | src/main/java/com/{xword}/SecurityConfig.java
package com.{xword};

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class SecurityConfig {

    private static final String[] PUBLIC = {"/health", "/login", "/assets/**"};
    private static final String REALM = "{uuid}";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(a -> a.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated());
        http.httpBasic(b -> b.realmName(REALM));
        return http.build();
    }

    @Bean
    InMemoryUserDetailsManager users() {
        return new InMemoryUserDetailsManager(
            User.withDefaultPasswordEncoder()
                .username("{xuser}")
                .password("⟦{hp}⟧")
                .roles("ADMIN")
                .build());
    }
}
=== go service | cmd/ingest/main.go
package main

import (
	"context"
	"log"
	"net/http"
	"time"

	"github.com/segmentio/kafka-go"
	"github.com/segmentio/kafka-go/sasl/plain"
)

const (
	topic   = "{xdb}.events"
	groupID = "{xuser}-{h8}"
	commit  = "{h40}"
)

func main() {
	dialer := &kafka.Dialer{
		Timeout: 10 * time.Second,
		SASLMechanism: plain.Mechanism{
			Username: "{xuser}",
			Password: "⟦{hp}⟧",
		},
	}
	reader := kafka.NewReader(kafka.ReaderConfig{
		Brokers: []string{"{xhost}:9092"},
		GroupID: groupID,
		Topic:   topic,
		Dialer:  dialer,
	})
	defer reader.Close()
	go http.ListenAndServe(":8080", nil)
	for {
		m, err := reader.ReadMessage(context.Background())
		if err != nil {
			log.Fatal(err)
		}
		log.Printf("%s %d %x", commit[:8], m.Offset, m.Key)
	}
}
=== php legacy page | htdocs/bestellung.php
<?php
/* Bestellformular, Stand {xday} */
session_start();
$titel   = 'Bestellung';
$version = '{h8}';
$dbhost  = '{xip}';
$dbuser  = '{xuser}';
$dbpass  = '⟦{hp}⟧';
$dbname  = '{xdb}';

$db = new mysqli($dbhost, $dbuser, $dbpass, $dbname);
if ($db->connect_error) {
    error_log('keine Verbindung: ' . $db->connect_error);
    exit('Bitte später noch einmal versuchen.');
}
$token = bin2hex(random_bytes(16));
$_SESSION['token'] = $token;
?>
<form method="post" action="senden.php">
  <input type="hidden" name="token" value="<?= $token ?>">
  <label>Passwort <input type="password" name="passwort"></label>
  <button class="btn btn-primary key-{h6}">Absenden</button>
</form>
=== csharp startup long | src/Api/Program.cs
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using System.Text;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();

const string Issuer = "https://{xhost}";
const string Audience = "{uuid}";

builder.Services
    .AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
    .AddJwtBearer(options =>
    {
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidateIssuer = true,
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            ValidateIssuerSigningKey = true,
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("⟦{a40}⟧")),
        };
    });

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();
=== arduino mqtt | firmware/greenhouse.ino
#include <ESP8266WiFi.h>
#include <PubSubClient.h>

// node in the greenhouse
const char* WIFI_SSID = "{xco}";
const char* WIFI_PASS = "⟦{hp}⟧";
const char* MQTT_HOST = "{xip}";
const char* MQTT_USER = "{xuser}";
const char* MQTT_PASS = "⟦{hp}⟧";
const char* CLIENT_ID = "node-{h12}";

WiFiClient net;
PubSubClient client(net);

void setup() {
  WiFi.begin(WIFI_SSID, WIFI_PASS);
  client.setServer(MQTT_HOST, 1883);
}

void loop() {
  if (!client.connected()) {
    client.connect(CLIENT_ID, MQTT_USER, MQTT_PASS);
  }
  client.publish("greenhouse/temp", "21.5");
  delay(60000);
}
=== unity script | Assets/Scripts/Leaderboard.cs
using System.Collections;
using UnityEngine;
using UnityEngine.Networking;

public class Leaderboard : MonoBehaviour
{
    private const string Url = "https://{xhost}/scores";
    private const string GameId = "{uuid}";
    private const string ApiSecret = "⟦{h40}⟧";

    [SerializeField] private KeyCode refreshKey = KeyCode.F5;

    private IEnumerator Send(int score)
    {
        var form = new WWWForm();
        form.AddField("game", GameId);
        form.AddField("score", score);
        using (var request = UnityWebRequest.Post(Url, form))
        {
            request.SetRequestHeader("X-Secret", ApiSecret);
            yield return request.SendWebRequest();
            Debug.Log(request.responseCode);
        }
    }
}
=== perl cgi long | cgi-bin/upload.cgi
#!/usr/bin/perl -T
use strict;
use warnings;
use CGI qw(:standard);
use Net::FTP;

my $VERSION = '{xver}';
my $host    = '{xhost}';
my $user    = '{xuser}';
my $pass    = '⟦{hp}⟧';
my $digest  = '{h32}';

print header(-charset => 'utf-8');
my $ftp = Net::FTP->new($host, Passive => 1) or die "no connection: $@";
$ftp->login($user, $pass) or die "login failed";
$ftp->binary;
$ftp->put("/tmp/$digest.pdf", "in/$digest.pdf");
$ftp->quit;
print p("stored as $digest");
=== rails initialisers | config/initializers/omniauth.rb
# frozen_string_literal: true

Rails.application.config.middleware.use OmniAuth::Builder do
  configure do |config|
    config.path_prefix = '/sso'
    config.logger = Rails.logger
  end

  provider :google_oauth2,
           '{d12}-{n32}.apps.googleusercontent.com',
           '⟦GOCSPX-{b28}⟧',
           scope: 'email,profile',
           prompt: 'select_account'

  provider :saml,
           issuer: 'urn:{xco}:sp',
           idp_sso_service_url: 'https://{xhost}/saml',
           idp_cert_fingerprint: '{xprint;20}',
           name_identifier_format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'
end

OmniAuth.config.allowed_request_methods = %i[post get]
=== vba form | frmLogin.frm
VERSION 5.00
Begin VB.Form frmLogin
   Caption         =   "Login"
   ClientHeight    =   2100
   Begin VB.TextBox txtPassword
      PasswordChar    =   "*"
      TabIndex        =   1
   End
End
Attribute VB_Name = "frmLogin"
Option Explicit

Private Const APP_GUID As String = "{UUID}"
Private Const DB_PASSWORD As String = "⟦{hp}⟧"

Private Sub cmdOk_Click()
    If txtPassword.Text = "" Then
        MsgBox "Please enter your password", vbExclamation
        Exit Sub
    End If
    OpenDatabase "C:\data\{xdb}.mdb", DB_PASSWORD
    Unload Me
End Sub
=== kotlin repository | app/src/main/java/com/{xword}/data/WeatherRepository.kt
package com.{xword}.data

import retrofit2.Retrofit
import retrofit2.http.GET
import retrofit2.http.Query

private const val BASE_URL = "https://api.openweathermap.org/data/2.5/"
private const val APP_ID = "⟦{h32}⟧"
private const val CACHE_KEY = "weather_v2"
private const val INSTALL_ID = "{uuid}"

interface WeatherApi {
    @GET("weather")
    suspend fun current(
        @Query("q") city: String,
        @Query("units") units: String = "metric",
        @Query("appid") appId: String = APP_ID,
    ): Weather
}

class WeatherRepository(retrofit: Retrofit) {
    private val api = retrofit.create(WeatherApi::class.java)
    suspend fun load(city: String) = api.current(city)
}
=== swift service | Sources/Services/PushService.swift
import Foundation

final class PushService {
    static let shared = PushService()

    private let endpoint = URL(string: "https://{xhost}/push")!
    private let appIdentifier = "{uuid}"
    private let serverKey = "⟦AAAA{b7}:APA91b{b134}⟧"
    private let tokenDefaultsKey = "push.deviceToken"

    func send(_ text: String) async throws {
        var request = URLRequest(url: endpoint)
        request.httpMethod = "POST"
        request.setValue("key=\(serverKey)", forHTTPHeaderField: "Authorization")
        request.setValue(appIdentifier, forHTTPHeaderField: "X-App")
        request.httpBody = try JSONEncoder().encode(["text": text])
        _ = try await URLSession.shared.data(for: request)
    }
}
=== rust main | src/bin/sync.rs
use std::time::Duration;

const VERSION: &str = "{h40}";
const NODE: &str = "{uuid}";

struct Settings {
    host: &'static str,
    user: &'static str,
    password: &'static str,
}

fn settings() -> Settings {
    Settings {
        host: "{xhost}",
        user: "{xuser}",
        password: "⟦{hp}⟧",
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let s = settings();
    let pool = sqlx::mysql::MySqlPoolOptions::new()
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(sqlx::mysql::MySqlConnectOptions::new().host(s.host).username(s.user).password(s.password))
        .await?;
    println!("{VERSION} {NODE} {}", pool.size());
    Ok(())
}
"""
