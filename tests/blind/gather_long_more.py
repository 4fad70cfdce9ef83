"""More whole files; names as in gather_long.py."""

LONG_MORE = r'''
=== java-constants | src/main/java/com/‹db›/Constants.java
package com.‹db›;

/** Shared names. Do not instantiate. */
public final class Constants {
    public static final String CACHE_KEY = "user.by.id";
    public static final int TIMEOUT_MS = 4_000;
    private static final String @ENV@ = "«V»";
    public static final String HEADER_REQUEST_ID = "X-Request-Id";

    private Constants() {
        throw new AssertionError();
    }
}
=== go-const | internal/config/config.go
package config

import "time"

const (
	ServiceName = "‹db›"
	HTTPTimeout = 10 * time.Second
	@camel@ = "«V»"
	cacheKey    = "‹db›:sessions"
)

// Default returns the settings that hold everywhere.
func Default() Config {
	return Config{Name: ServiceName, Timeout: HTTPTimeout}
}
=== go-struct | cmd/‹db›/main.go
package main

import (
	"log"
	"net/http"

	"git.‹co›.com/platform/client"
)

func main() {
	c := client.New(client.Options{
		BaseURL: "https://@host@",
		@Pascal@: "«V»",
		HTTPClient: http.DefaultClient,
	})
	if err := c.Ping(); err != nil {
		log.Fatalf("ping: %v", err)
	}
}
=== kotlin | app/src/main/kotlin/Keys.kt
package com.‹db›.app

import okhttp3.OkHttpClient

object Keys {
    const val PREFS_NAME = "settings"
    const val EXTRA_USER_ID = "extra.user.id"
    const val @ENV@ = "«V»"
}

class Api(private val http: OkHttpClient) {
    fun base() = "https://@host@/v2/"
}
=== gradle | app/build.gradle
android {
    namespace 'com.‹db›.app'
    compileSdk 34
    defaultConfig {
        applicationId "com.‹db›.app"
        minSdk 24
        versionCode 113
        versionName "‹ver›"
        buildConfigField "String", "@ENV@", "\"«V»\""
        resValue "string", "scheme", "‹db›"
    }
    buildFeatures { buildConfig true }
}
=== android-strings | app/src/main/res/values/keys.xml
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <string name="app_name">‹co›</string>
    <string name="password_hint">Choose a password</string>
    <string name="@snake@" translatable="false">«V»</string>
    <string name="channel_id">updates</string>
    <color name="accent">#ff3366</color>
</resources>
=== plist | ios/‹co›/Info.plist
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleIdentifier</key>
	<string>com.‹co›.app</string>
	<key>CFBundleShortVersionString</key>
	<string>‹ver›</string>
	<key>@Pascal@</key>
	<string>«V»</string>
	<key>UIRequiresFullScreen</key>
	<true/>
</dict>
</plist>
=== swift | Sources/App/Secrets.swift
import Foundation

enum Secrets {
    static let keychainService = "com.‹co›.app"
    static let @camel@ = "«V»"
}

final class APIClient {
    let base = URL(string: "https://@host@")!
    func request(_ path: String) -> URLRequest {
        URLRequest(url: base.appendingPathComponent(path))
    }
}
=== rust | src/config.rs
use std::time::Duration;

pub const SERVICE: &str = "‹db›";
pub const TIMEOUT: Duration = Duration::from_secs(10);
pub(crate) const @ENV@: &str = "«V»";

#[derive(Debug, Clone)]
pub struct Config {
    pub base_url: String,
}

impl Default for Config {
    fn default() -> Self {
        Self { base_url: "https://@host@".into() }
    }
}
=== elixir | config/prod.exs
import Config

config :‹db›, ‹db›Web.Endpoint,
  url: [host: "‹co›.com", port: 443, scheme: "https"],
  cache_static_manifest: "priv/static/cache_manifest.json"

config :logger, level: :info

config :‹db›, :@slug@,
  base_url: "https://@host@",
  @snake@: "«V»"

config :‹db›, ‹db›.Repo, pool_size: 10
=== edn | resources/config.edn
{:app/name "‹db›"
 :http {:port 3000 :join? false}
 :cache {:ttl 300 :key-prefix "‹db›"}
 :@slug@ {:url "https://@host@"
          :@kebab@ "«V»"
          :timeout-ms 5000}
 :log {:level :info}}
=== lua | conf/init.lua
-- ‹db› gateway
local _M = { _VERSION = "‹ver›" }

_M.cache_key = "gw:routes"
_M.timeout = 3000

_M.upstream = {
  host = "@host@",
  ssl = true,
  @snake@ = "«V»",
}

return _M
=== r | R/setup.R
library(httr)
library(dplyr)

options(stringsAsFactors = FALSE)
base_url <- "https://@host@"
@snake@ <- "«V»"

fetch_page <- function(page) {
  GET(base_url, path = "/v1/items", query = list(page = page))
}

items <- bind_rows(lapply(1:5, fetch_page))
=== powershell | scripts/Deploy.ps1
[CmdletBinding()]
param(
    [ValidateSet('test','prod')]
    [string]$Stage = 'prod',
    [string]$Region = 'westeurope'
)

$ErrorActionPreference = 'Stop'
$BaseUri = 'https://@host@'
$@Pascal@ = '«V»'

Write-Host "Deploying to $Stage in $Region"
Invoke-RestMethod -Uri "$BaseUri/v1/deployments" -Method Post -Body (@{ stage = $Stage } | ConvertTo-Json)
=== batch | build.cmd
@echo off
setlocal enabledelayedexpansion
rem nightly build of ‹db›
set ROOT=%~dp0
set CONFIG=Release
set @ENV@=«V»
set OUT=%ROOT%\out
if not exist "%OUT%" mkdir "%OUT%"
msbuild %ROOT%\‹db›.sln /p:Configuration=%CONFIG% /m
if errorlevel 1 exit /b 1
endlocal
=== ansible-vars | group_vars/all.yml
---
# Variables of every host
ntp_servers:
  - 0.pool.ntp.org
  - 1.pool.ntp.org
deploy_user: ‹user›
app_dir: /srv/‹db›
app_version: ‹ver›
ssh_pubkey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI‹B43› ops@‹co›"
@snake@: «V»
nginx_worker_connections: 1024
=== ansible-task | roles/app/tasks/main.yml
---
- name: Write the environment of the service
  ansible.builtin.lineinfile:
    path: /etc/default/‹db›
    regexp: '^@ENV@='
    line: '@ENV@=«V»'
    mode: "0640"
  notify: restart ‹db›

- name: Service is enabled
  ansible.builtin.systemd:
    name: ‹db›
    enabled: true
    state: started
=== systemd | etc/systemd/system/‹db›.service
[Unit]
Description=‹db› worker
After=network-online.target

[Service]
User=‹user›
WorkingDirectory=/srv/‹db›
Environment=RAILS_ENV=production
Environment="@ENV@=«V»"
ExecStart=/usr/bin/bundle exec sidekiq -C config/sidekiq.yml
Restart=on-failure

[Install]
WantedBy=multi-user.target
=== cloud-init | user-data
#cloud-config
package_update: true
packages:
  - docker.io
  - jq
write_files:
  - path: /etc/‹db›.env
    permissions: "0600"
    content: |
      STAGE=prod
      @ENV@=«V»
      LISTEN=0.0.0.0:80
runcmd:
  - systemctl enable --now docker
  - docker run -d --env-file /etc/‹db›.env ‹co›/‹db›:‹ver›
=== notebook | analysis/‹db›.ipynb
{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": ["# Export of ‹db›\n", "\n", "Run all cells."]
  },
  {
   "cell_type": "code",
   "execution_count": 3,
   "metadata": {},
   "outputs": [],
   "source": [
    "import requests\n",
    "@ENV@ = \"«V»\"\n",
    "url = 'https://@host@/v1'\n"
   ]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}
=== bicep | main.bicep
targetScope = 'resourceGroup'

param location string = resourceGroup().location
param appName string = '‹db›'
var @camel@ = '«V»'

resource plan 'Microsoft.Web/serverfarms@2022-09-01' = {
  name: '${appName}-plan'
  location: location
  sku: {
    name: 'B1'
  }
}
=== nix | hosts/‹db›.nix
{ config, pkgs, ... }:

{
  networking.hostName = "‹db›";
  time.timeZone = "Europe/Helsinki";

  systemd.services.‹db› = {
    wantedBy = [ "multi-user.target" ];
    environment = {
      PORT = "8080";
      @ENV@ = "«V»";
    };
    serviceConfig.ExecStart = "${pkgs.bash}/bin/bash /srv/run.sh";
  };
}
=== serverless | serverless.yml
service: ‹db›
frameworkVersion: "3"
provider:
  name: aws
  runtime: nodejs18.x
  region: eu-west-1
  environment:
    TABLE_NAME: ‹db›-table
    @ENV@: «V»
functions:
  api:
    handler: src/handler.main
    events:
      - httpApi: "*"
=== dhall | config/prod.dhall
let Service = ./types/Service.dhall

let shared = { region = "eu-north-1", logLevel = "info" }

in  { name = "‹db›"
    , port = 8080
    , region = shared.region
    , @camel@ = "«V»"
    , endpoint = "https://@host@"
    } : Service
'''
