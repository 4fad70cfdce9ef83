"""Whole settings files in about 100 syntaxes: innocent settings with, somewhere among them, the named value asked for.

A syntax is (kind, path, case of names, head, line, tail, joint); @N@ is the name and @V@ the value of a setting.
"""

import harvest_forms
import secretgen

INNOCENT = """app name = {xco}-portal
app env = production
debug = false
log level = info
log format = json
log channel = stack
http port = 8{d3}
bind address = 0.0.0.0
public url = https://{xhost}/
base path = /opt/{xco}/current
default locale = nb_NO
time zone = Europe/Oslo
git commit = {h40}
build number = {d4}
build id = {uuid}
release = {xver}
image digest = sha256:{h64}
cache driver = redis
cache prefix = {xco}_cache
cache ttl = 900
session driver = database
session lifetime = 120
session cookie name = {xco}_session
queue connection = redis
queue name = {xdb}-jobs
mail driver = smtp
mail host = smtp.{xco}.com
mail port = 587
mail from address = {xmail}
aws region = eu-north-1
s3 bucket = {xco}-uploads
s3 endpoint = https://s3.eu-north-1.amazonaws.com
cdn host = cdn.{xco}.com
max upload size = 25
worker count = 4
request timeout = 30
enable new checkout = true
tenant id = {uuid}
project id = {xco}-prod-{d6}
organization id = {uuid}
aws account id = {d12}
sentry environment = production
sentry sample rate = 0.2
otel endpoint = http://otel-collector:4317
otel service name = {xco}-{xdb}
metrics port = 9102
jwt issuer = https://login.{xco}.com/
jwt audience = {xco}-api
token ttl seconds = 3600
access token lifetime = 15m
password min length = 12
password reset path = /account/reset
api key header = X-Api-Key
api base url = https://api.{xco}.com/v3
webhook path = /hooks/incoming
signing algorithm = RS256
kms key arn = arn:aws:kms:eu-north-1:{d12}:key/{uuid}
secret name = prod/{xco}/{xdb}
vault addr = https://vault.{xco}.internal:8200
vault role = {xuser}
certificate fingerprint = {xprint;20}
public key path = /etc/{xco}/jwt.pub
private key path = /etc/ssl/private/{xco}.key
keystore type = PKCS12
db host = {xhost}
db port = 5432
db name = {xdb}
db user = {xuser}
db pool size = 20
redis host = {xhost}
redis db = 3
elastic index = {xdb}-v2
kafka topic = {xdb}.events
kafka group id = {xuser}-consumer
analytics id = G-{u10}
oauth client id = {uuid}
oauth redirect uri = https://{xhost}/oauth/callback
oauth scopes = openid profile email
subscription id = {uuid}
resource group = rg-{xco}-prod
csrf header name = X-CSRF-Token
asset checksum = {h64}
schema version = {d8}
support email = support@{xco}.com
feature flags = dark-mode,new-search
retry limit = 5
node id = {h12}
cluster id = {uuid}
proxy host = proxy.{xco}.internal
ssl mode = verify-full
date format = yyyy-MM-dd
currency = NOK
upload dir = /var/lib/{xco}/uploads
pid file = /run/{xco}.pid
health path = /healthz
max connections = 200
compression = gzip
theme = sandstone
rate limit = 600
content hash = {h32}
etag salt version = 7
bundle id = com.{xword}.{xdb}""".split("\n")
INNOCENT = [tuple(line.split(" = ", 1)) for line in INNOCENT]

CASES = {
    "UP": lambda words: "_".join(words).upper(),
    "snake": "_".join,
    "kebab": "-".join,
    "dot": ".".join,
    "camel": lambda words: words[0] + "".join(w.capitalize() for w in words[1:]),
    "Pascal": lambda words: "".join(w.capitalize() for w in words),
    "words": lambda words: " ".join(words).capitalize(),
}

TABLE = r"""
dotenv | .env.production | UP | # {xco} production⏎ | @N@=@V@ | ⏎ | ⏎
dotenv quoted | .env.staging | UP | | @N@="@V@" | ⏎ | ⏎
dotenv single | deploy/.env | UP | # generated {xday}⏎ | @N@='@V@' | ⏎ | ⏎
shell export | scripts/env.sh | UP | #!/bin/sh⏎# source me⏎ | export @N@=@V@ | ⏎ | ⏎
shell export quoted | .envrc | UP | use nix⏎ | export @N@="@V@" | ⏎ | ⏎
fish | config.fish | UP | | set -gx @N@ "@V@" | ⏎ | ⏎
csh | .cshrc | UP | set prompt = "%m> "⏎ | setenv @N@ "@V@" | ⏎ | ⏎
batch | setenv.bat | UP | @echo off⏎ | set @N@=@V@ | ⏎call start.cmd⏎ | ⏎
powershell env | profile.ps1 | UP | Set-StrictMode -Version Latest⏎ | $env:@N@ = "@V@" | ⏎ | ⏎
powershell hash | settings.psd1 | Pascal | @{⏎ |     @N@ = '@V@' | ⏎}⏎ | ⏎
yaml | config/settings.yml | snake | ---⏎ | @N@: @V@ | ⏎ | ⏎
yaml quoted | config/app.yaml | snake | app:⏎ |   @N@: "@V@" | ⏎ | ⏎
yaml camel | values.yaml | camel | replicaCount: 2⏎config:⏎ |   @N@: '@V@' | ⏎service:⏎  type: ClusterIP⏎ | ⏎
yaml kebab | application.yml | kebab | spring:⏎  application:⏎    name: {xdb}⏎{xword}:⏎ |   @N@: @V@ | ⏎ | ⏎
json | config/production.json | camel | {⏎ |   "@N@": "@V@" | ⏎}⏎ | ,⏎
json snake | settings.json | snake | {⏎  "settings": {⏎ |     "@N@": "@V@" | ⏎  }⏎}⏎ | ,⏎
json Pascal | appsettings.json | Pascal | {⏎  "Logging": { "LogLevel": { "Default": "Warning" } },⏎  "App": {⏎ |     "@N@": "@V@" | ⏎  }⏎}⏎ | ,⏎
json one line | dump.json | snake | { | "@N@":"@V@" | }⏎ | ,
json5 | config.json5 | camel | // local overrides⏎{⏎ |   @N@: '@V@' | ,⏎}⏎ | ,⏎
toml | config.toml | snake | [app]⏎ | @N@ = "@V@" | ⏎ | ⏎
toml kebab | pyproject.local.toml | kebab | [tool.{xword}]⏎ | @N@ = '@V@' | ⏎ | ⏎
ini | app.ini | snake | [main]⏎ | @N@ = @V@ | ⏎ | ⏎
ini tight | server.cfg | camel | ; {xco}⏎[server]⏎ | @N@=@V@ | ⏎ | ⏎
properties | src/main/resources/application.properties | dot | # {xday}⏎ | @N@=@V@ | ⏎ | ⏎
properties spaced | conf/{xword}.properties | dot | | @N@ = @V@ | ⏎ | ⏎
properties colon | conf/{xdb}.properties | kebab | ! do not edit⏎ | @N@: @V@ | ⏎ | ⏎
xml elements | conf/settings.xml | camel | <?xml version="1.0" encoding="UTF-8"?>⏎<configuration>⏎ |   <@N@>@V@</@N@> | ⏎</configuration>⏎ | ⏎
xml appSettings | App.config | Pascal | <?xml version="1.0"?>⏎<configuration>⏎  <appSettings>⏎ |     <add key="@N@" value="@V@" /> | ⏎  </appSettings>⏎</configuration>⏎ | ⏎
xml property | context.xml | camel | <bean id="{xword}" class="com.{xword}.Client">⏎ |   <property name="@N@" value="@V@"/> | ⏎</bean>⏎ | ⏎
xml hadoop | core-site.xml | dot | <configuration>⏎ |   <property>⏎    <name>@N@</name>⏎    <value>@V@</value>⏎  </property> | ⏎</configuration>⏎ | ⏎
xml attributes | deploy.xml | camel | <target name="deploy"⏎ |         @N@="@V@" | />⏎ | ⏎
plist | Info.plist | Pascal | <?xml version="1.0" encoding="UTF-8"?>⏎<plist version="1.0">⏎<dict>⏎ | 	<key>@N@</key>⏎	<string>@V@</string> | ⏎</dict>⏎</plist>⏎ | ⏎
android strings | app/src/main/res/values/strings.xml | snake | <resources>⏎ |     <string name="@N@">@V@</string> | ⏎</resources>⏎ | ⏎
ant | build.xml | dot | <project name="{xdb}" default="dist">⏎ |   <property name="@N@" value="@V@"/> | ⏎</project>⏎ | ⏎
pom properties | pom.xml | dot | <project>⏎  <properties>⏎ |     <@N@>@V@</@N@> | ⏎  </properties>⏎</project>⏎ | ⏎
tfvars | prod.auto.tfvars | snake | | @N@ = "@V@" | ⏎ | ⏎
hcl locals | locals.tf | snake | locals {⏎ |   @N@ = "@V@" | ⏎}⏎ | ⏎
hcl variables | variables.tf | snake | | variable "@N@" {⏎  type    = string⏎  default = "@V@"⏎} | ⏎ | ⏎⏎
hcl lambda | lambda.tf | UP | resource "aws_lambda_function" "{xword}" {⏎  function_name = "{xdb}-worker"⏎  runtime       = "python3.12"⏎  environment {⏎    variables = {⏎ |       @N@ = "@V@" | ⏎    }⏎  }⏎}⏎ | ⏎
tfvars json | terraform.tfvars.json | snake | {⏎ |   "@N@": "@V@" | ⏎}⏎ | ,⏎
php define | inc/config.php | UP | <?php⏎ | define('@N@', '@V@'); | ⏎ | ⏎
php array | config/services.php | snake | <?php⏎⏎return [⏎ |     '@N@' => '@V@', | ⏎];⏎ | ⏎
php const | src/Settings.php | UP | <?php⏎⏎final class Settings⏎{⏎ |     public const @N@ = '@V@'; | ⏎}⏎ | ⏎
php putenv | bootstrap.php | UP | <?php⏎ | putenv("@N@=@V@"); | ⏎ | ⏎
php variables | local.inc.php | snake | <?php⏎ | $@N@ = "@V@"; | ⏎?>⏎ | ⏎
php config item | application/config/config.php | snake | <?php defined('BASEPATH') OR exit('No direct script access allowed');⏎ | $config['@N@'] = '@V@'; | ⏎ | ⏎
ruby hash | config/initializers/{xword}.rb | snake | SETTINGS = {⏎ |   @N@: '@V@', | ⏎}.freeze⏎ | ⏎
ruby rocket | lib/options.rb | snake | OPTIONS = {⏎ |   :@N@ => "@V@", | ⏎}⏎ | ⏎
ruby configure | config/initializers/client.rb | snake | {xword}Client.configure do |config|⏎ |   config.@N@ = '@V@' | ⏎end⏎ | ⏎
ruby env | spec/spec_helper.rb | UP | require 'rspec'⏎ | ENV['@N@'] = '@V@' | ⏎ | ⏎
perl hash | lib/Config.pm | snake | package Local::Config;⏎our %conf = (⏎ |     @N@ => '@V@', | ⏎);⏎1;⏎ | ⏎
perl constant | bin/sync.pl | UP | use strict;⏎use warnings;⏎ | use constant @N@ => '@V@'; | ⏎ | ⏎
python constants | settings/production.py | UP | from .base import *⏎⏎ | @N@ = "@V@" | ⏎ | ⏎
python dict | config.py | snake | CONFIG = {⏎ |     "@N@": "@V@", | ⏎}⏎ | ⏎
python environ | conftest.py | UP | import os⏎⏎ | os.environ["@N@"] = "@V@" | ⏎ | ⏎
python setdefault | manage_local.py | UP | import os⏎⏎ | os.environ.setdefault('@N@', '@V@') | ⏎ | ⏎
python class | app/config.py | UP | class ProductionConfig(BaseConfig):⏎    # settings of the live site⏎ |     @N@ = '@V@' | ⏎ | ⏎
python getenv default | app/env.py | UP | import os⏎⏎ | @N@ = os.getenv("@N@", "@V@") | ⏎ | ⏎
python dataclass | app/options.py | snake | @dataclass⏎class Options:⏎ |     @N@: str = "@V@" | ⏎ | ⏎
python kwargs | tasks.py | snake | client = connect(⏎ |     @N@="@V@", | ⏎)⏎ | ⏎
js const | src/constants.js | UP | 'use strict';⏎⏎ | export const @N@ = '@V@'; | ⏎ | ⏎
js object | config/default.js | camel | module.exports = {⏎ |   @N@: '@V@', | ⏎};⏎ | ⏎
js process env | jest.setup.js | UP | | process.env.@N@ = '@V@'; | ⏎ | ⏎
js fallback | src/env.js | UP | | const @N@ = process.env.@N@ || '@V@'; | ⏎ | ⏎
ts environment | src/environments/environment.prod.ts | camel | export const environment = {⏎  production: true,⏎ |   @N@: '@V@', | ⏎};⏎ | ⏎
ts readonly | src/config.service.ts | camel | @Injectable()⏎export class ConfigService {⏎ |   private readonly @N@: string = "@V@"; | ⏎}⏎ | ⏎
java finals | src/main/java/com/{xword}/Constants.java | UP | package com.{xword};⏎⏎public final class Constants {⏎ |     public static final String @N@ = "@V@"; | ⏎}⏎ | ⏎
java setters | src/main/java/com/{xword}/Setup.java | Pascal | void configure(Options options) {⏎ |     options.set@N@("@V@"); | ⏎}⏎ | ⏎
java properties put | src/test/java/TestEnv.java | dot | Properties props = new Properties();⏎ | props.setProperty("@N@", "@V@"); | ⏎ | ⏎
java value default | src/main/java/com/{xword}/Beans.java | camel | @Component⏎public class Beans {⏎ |     @Value("${{xword}.@N@:@V@}")⏎    private String @N@; | ⏎}⏎ | ⏎
kotlin const | app/src/main/java/Config.kt | UP | object Config {⏎ |     const val @N@ = "@V@" | ⏎}⏎ | ⏎
kotlin map | src/main/kotlin/Defaults.kt | camel | val defaults = mapOf(⏎ |     "@N@" to "@V@", | ⏎)⏎ | ⏎
gradle buildConfig | app/build.gradle | UP | android {⏎    defaultConfig {⏎ |         buildConfigField "String", "@N@", "\"@V@\"" | ⏎    }⏎}⏎ | ⏎
gradle.properties | gradle.properties | camel | org.gradle.jvmargs=-Xmx2g⏎ | @N@=@V@ | ⏎ | ⏎
scala | src/main/scala/Config.scala | camel | object Config {⏎ |   val @N@: String = "@V@" | ⏎}⏎ | ⏎
hocon | conf/application.conf | kebab | {xword} {⏎ |   @N@ = "@V@" | ⏎}⏎ | ⏎
groovy | Config.groovy | camel | environments {⏎  production {⏎ |     @N@ = '@V@' | ⏎  }⏎}⏎ | ⏎
swift static | Sources/App/Config.swift | camel | import Foundation⏎⏎enum Config {⏎ |     static let @N@ = "@V@" | ⏎}⏎ | ⏎
xcconfig | Release.xcconfig | UP | // Release⏎ | @N@ = @V@ | ⏎ | ⏎
objc define | {xword}-Prefix.h | UP | #import <Foundation/Foundation.h>⏎ | #define @N@ @"@V@" | ⏎ | ⏎
c define | include/config.h | UP | #pragma once⏎ | #define @N@ "@V@" | ⏎ | ⏎
cpp constexpr | src/settings.hpp | snake | namespace settings {⏎ | constexpr auto @N@ = "@V@"; | ⏎}⏎ | ⏎
rust const | src/config.rs | UP | //! Settings.⏎ | pub const @N@: &str = "@V@"; | ⏎ | ⏎
rust struct | src/main.rs | snake | let settings = Settings {⏎ |     @N@: "@V@".to_string(), | ⏎};⏎ | ⏎
go const | internal/config/config.go | Pascal | package config⏎⏎const (⏎ | 	@N@ = "@V@" | ⏎)⏎ | ⏎
go struct | cmd/{xword}/main.go | Pascal | cfg := Config{⏎ | 	@N@: "@V@", | ⏎}⏎ | ⏎
go setenv | main_test.go | UP | func TestMain(m *testing.M) {⏎ | 	os.Setenv("@N@", "@V@") | ⏎	os.Exit(m.Run())⏎}⏎ | ⏎
csharp const | Constants.cs | Pascal | namespace App;⏎⏎public static class Constants⏎{⏎ |     public const string @N@ = "@V@"; | ⏎}⏎ | ⏎
csharp dictionary | Startup.cs | Pascal | var settings = new Dictionary<string, string>⏎{⏎ |     ["@N@"] = "@V@", | ⏎};⏎ | ⏎
csharp attributes | Endpoint.cs | Pascal | [Endpoint(⏎ |     @N@ = "@V@" | )]⏎ | ,⏎
vb const | Settings.vb | Pascal | Module Settings⏎ |     Public Const @N@ As String = "@V@" | ⏎End Module⏎ | ⏎
fsharp | Config.fs | camel | module Config⏎ | let @N@ = "@V@" | ⏎ | ⏎
dart | lib/config.dart | camel | class Config {⏎ |   static const String @N@ = '@V@'; | ⏎}⏎ | ⏎
elixir | config/prod.exs | snake | import Config⏎⏎config :{xword},⏎ |   @N@: "@V@" | ⏎ | ,⏎
clojure | resources/config.edn | kebab | { | :@N@ "@V@" | }⏎ | ⏎
lua | config.lua | snake | return {⏎ |   @N@ = "@V@", | ⏎}⏎ | ⏎
r setenv | .Rprofile | UP | options(repos = "https://cloud.r-project.org")⏎ | Sys.setenv(@N@ = "@V@") | ⏎ | ⏎
julia | startup.jl | UP | | ENV["@N@"] = "@V@" | ⏎ | ⏎
matlab | setup.m | snake | % local set-up⏎ | cfg.@N@ = '@V@'; | ⏎ | ⏎
delphi | uConfig.pas | Pascal | unit uConfig;⏎interface⏎const⏎ |   @N@ = '@V@'; | ⏎implementation⏎end.⏎ | ⏎
nix | default.nix | camel | { pkgs, ... }: {⏎ |   @N@ = "@V@"; | ⏎}⏎ | ⏎
makefile | Makefile | UP | .PHONY: all deploy⏎ | @N@ := @V@ | ⏎⏎all:⏎	./build.sh⏎ | ⏎
dockerfile env | Dockerfile | UP | FROM node:20-alpine⏎WORKDIR /srv⏎ | ENV @N@=@V@ | ⏎CMD ["node", "server.js"]⏎ | ⏎
dockerfile env space | build/Dockerfile | UP | FROM python:3.12-slim⏎ | ENV @N@ @V@ | ⏎COPY . /srv⏎ | ⏎
dockerfile arg | docker/Dockerfile.ci | UP | FROM golang:1.22 AS build⏎ | ARG @N@="@V@" | ⏎RUN make⏎ | ⏎
compose list | docker-compose.yml | UP | services:⏎  {xword}:⏎    image: {xco}/{xdb}:{xver}⏎    restart: unless-stopped⏎    environment:⏎ |       - @N@=@V@ | ⏎    volumes:⏎      - data:/data⏎ | ⏎
compose map | compose.prod.yaml | UP | services:⏎  {xword}:⏎    image: ghcr.io/{xco}/{xdb}@sha256:{h64}⏎    environment:⏎ |       @N@: "@V@" | ⏎    ports: ["8080:8080"]⏎ | ⏎
k8s env | k8s/deployment.yaml | UP | apiVersion: apps/v1⏎kind: Deployment⏎metadata:⏎  name: {xdb}⏎  uid: {uuid}⏎spec:⏎  template:⏎    spec:⏎      containers:⏎      - name: {xword}⏎        image: {xco}/{xdb}:{xver}⏎        env:⏎ |         - name: @N@⏎          value: "@V@" | ⏎ | ⏎
k8s stringData | k8s/secret.yaml | kebab | apiVersion: v1⏎kind: Secret⏎metadata:⏎  name: {xdb}⏎type: Opaque⏎stringData:⏎ |   @N@: @V@ | ⏎ | ⏎
k8s configmap | k8s/configmap.yaml | UP | apiVersion: v1⏎kind: ConfigMap⏎metadata:⏎  name: {xdb}-env⏎data:⏎ |   @N@: "@V@" | ⏎ | ⏎
github actions | .github/workflows/deploy.yml | UP | name: deploy⏎on: push⏎jobs:⏎  deploy:⏎    runs-on: ubuntu-latest⏎    env:⏎ |       @N@: @V@ | ⏎    steps:⏎      - uses: actions/checkout@{h40}⏎      - run: make deploy⏎ | ⏎
gitlab ci | .gitlab-ci.yml | UP | image: alpine:3.20⏎variables:⏎ |   @N@: "@V@" | ⏎deploy:⏎  script: ./deploy.sh⏎ | ⏎
azure pipelines | azure-pipelines.yml | UP | trigger: [main]⏎variables:⏎ | - name: @N@⏎  value: '@V@' | ⏎steps:⏎- script: npm ci⏎ | ⏎
jenkinsfile | Jenkinsfile | UP | pipeline {⏎  agent any⏎  environment {⏎ |     @N@ = '@V@' | ⏎  }⏎  stages { stage('build') { steps { sh 'make' } } }⏎}⏎ | ⏎
systemd | /etc/systemd/system/{xword}.service | UP | [Unit]⏎Description={xword} worker⏎After=network.target⏎⏎[Service]⏎ | Environment="@N@=@V@" | ⏎ExecStart=/usr/bin/{xword}⏎Restart=always⏎ | ⏎
apache setenv | vhost.conf | UP | <VirtualHost *:443>⏎  ServerName {xhost}⏎ |   SetEnv @N@ "@V@" | ⏎</VirtualHost>⏎ | ⏎
nginx fastcgi | nginx/site.conf | UP | location ~ \.php$ {⏎    fastcgi_pass unix:/run/php-fpm.sock;⏎ |     fastcgi_param @N@ "@V@"; | ⏎}⏎ | ⏎
supervisor | supervisord.conf | UP | [program:{xword}]⏎command=/usr/bin/{xword}⏎environment= | @N@="@V@" | ⏎autostart=true⏎ | ,
crontab | crontab | UP | SHELL=/bin/bash⏎ | @N@=@V@ | ⏎15 3 * * * /usr/local/bin/{xword} --quiet⏎ | ⏎
ansible vars | group_vars/all.yml | snake | ---⏎ | @N@: "@V@" | ⏎ | ⏎
serverless | serverless.yml | UP | service: {xdb}⏎provider:⏎  name: aws⏎  runtime: nodejs20.x⏎  environment:⏎ |     @N@: @V@ | ⏎functions:⏎  main:⏎    handler: src/index.handler⏎ | ⏎
cloudformation | template.yaml | Pascal | AWSTemplateFormatVersion: '2010-09-09'⏎Parameters:⏎ |   @N@:⏎    Type: String⏎    Default: '@V@' | ⏎ | ⏎
ecs task | taskdef.json | UP | {⏎  "family": "{xdb}",⏎  "containerDefinitions": [{⏎    "name": "{xword}",⏎    "environment": [⏎ |       { "name": "@N@", "value": "@V@" } | ⏎    ]⏎  }]⏎}⏎ | ,⏎
vscode launch | .vscode/launch.json | UP | {⏎  "version": "0.2.0",⏎  "configurations": [{⏎    "type": "node",⏎    "request": "launch",⏎    "env": {⏎ |       "@N@": "@V@" | ⏎    }⏎  }]⏎}⏎ | ,⏎
local.settings | local.settings.json | UP | {⏎  "IsEncrypted": false,⏎  "Values": {⏎ |     "@N@": "@V@" | ⏎  }⏎}⏎ | ,⏎
postman | staging.postman_environment.json | snake | {⏎  "id": "{uuid}",⏎  "name": "staging",⏎  "values": [⏎ |     { "key": "@N@", "value": "@V@", "enabled": true } | ⏎  ]⏎}⏎ | ,⏎
ipynb | notebooks/{xword}.ipynb | UP | {⏎ "cells": [⏎  {⏎   "cell_type": "code",⏎   "execution_count": 3,⏎   "metadata": {},⏎   "outputs": [],⏎   "source": [⏎    "import os\n",⏎ |     "@N@ = '@V@'\n" | ⏎   ]⏎  }⏎ ],⏎ "nbformat": 4,⏎ "nbformat_minor": 5⏎}⏎ | ,⏎
sql settings | seed.sql | snake | BEGIN;⏎ | INSERT INTO settings (name, value) VALUES ('@N@', '@V@'); | ⏎COMMIT;⏎ | ⏎
sql update | migrate.sql | snake | | UPDATE app_config SET value = '@V@' WHERE name = '@N@'; | ⏎ | ⏎
csv | export.csv | snake | name,value,updated⏎ | @N@,@V@,{xday} | ⏎ | ⏎
markdown table | docs/setup.md | UP | # Set-up⏎⏎¦ Variable ¦ Value ¦⏎¦---¦---¦⏎ | ¦ `@N@` ¦ `@V@` ¦ | ⏎ | ⏎
markdown list | README.md | words | ## Credentials and settings⏎⏎ | - **@N@**: `@V@` | ⏎ | ⏎
markdown code | docs/deploy.md | UP | Before the first start:⏎⏎```sh⏎ | export @N@='@V@' | ⏎```⏎ | ⏎
log | var/log/boot.log | UP | {xday} {xtime} INFO  starting {xword}⏎ | {xday} {xtime} DEBUG config: @N@=@V@ | ⏎{xday} {xtime} INFO  ready⏎ | ⏎
query string | requests.txt | snake | https://{xhost}/setup? | @N@=@V@ | ⏎ | &
vagrant | Vagrantfile | UP | Vagrant.configure("2") do |config|⏎  config.vm.box = "debian/bookworm64"⏎  config.vm.provision "shell", path: "setup.sh", env: {⏎ |     "@N@" => "@V@", | ⏎  }⏎end⏎ | ⏎
cmake | CMakePresets.cmake | UP | | set(@N@ "@V@") | ⏎ | ⏎
reg export | settings.reg | Pascal | Windows Registry Editor Version 5.00⏎⏎[HKEY_LOCAL_MACHINE\SOFTWARE\{xword}]⏎ | "@N@"="@V@" | ⏎ | ⏎
"""


def parse(table):
    """The rows of a table; ¦ stands for a pipe of the text itself and ⏎ for the end of a line."""
    rows = []
    for line in table.strip("\n").split("\n"):
        parts = line.replace(" | | ", " |  | ").split(" | ")
        if len(parts) != 7:
            raise ValueError("seven fields are wanted: " + line)
        rows.append(tuple(part.replace("⏎", "\n").replace("¦", "|") for part in parts))
    return rows


SYNTAXES = parse(TABLE)


def lay_out(rng, syntax, settings):
    """(path, text) of a file of named values [(words, value)], in that order."""
    _, path, case, head, line, tail, joint = syntax
    rows = [line.replace("@N@", CASES[case]([w.lower() for w in words])).replace("@V@", value) for words, value in settings]
    return secretgen.expand(rng, path), harvest_forms.settle(rng, head + joint.join(rows) + tail)


def write(rng, syntax, secrets, innocents):
    """(path, text with marks) of a file with named secrets [(words, pattern)] among a number of innocent settings."""
    others = rng.sample(INNOCENT, innocents)
    if syntax[0] in ("markdown list", "query string", "csv"):
        others = [o for o in others if " " not in o[1] and "," not in o[1] and "&" not in o[1]]
    settings = [(name.split(), value) for name, value in others]
    for words, pattern in secrets:
        settings.insert(rng.randrange(len(settings) + 1), (words, "⟦" + pattern + "⟧"))
    return lay_out(rng, syntax, settings)
