"""Ways to write a named value, for the table of providers: settings, code, deployment, commands, prose.

@U@ UPPER_SNAKE, @s@ snake, @c@ camelCase, @P@ PascalCase, @k@ kebab-case, @d@ dotted, @V@ the value, @W@ the provider, @w@ its short name.
"""

import re

import survey_forms

STYLES = r'''
== dotenv | .env.production
APP_ENV=production
@U@=@V@
LOG_LEVEL=info
== dotenv quoted | apps/api/.env
# @W@
@U@="@V@"
== dotenv export | .envrc
use nix
export @U@=@V@
== shell script | scripts/deploy.sh
#!/usr/bin/env bash
set -euo pipefail
export @U@='@V@'
./bin/release --env "$TARGET"
== shell inline | bin/sync
#!/bin/sh
@U@="@V@" exec python3 -m sync "$@"
== fish | fish/config.fish
set -gx EDITOR vim
set -gx @U@ @V@
== powershell env | build/Set-Env.ps1
$env:@U@ = "@V@"
Invoke-Build -Task Publish
== powershell var | tools/Get-Report.ps1
param([string]$Days = 30)
$@c@ = '@V@'
$headers = @{ Authorization = "Bearer $@c@" }
== batch | run.bat
@echo off
set @U@=@V@
java -jar app.jar
== dockerfile env | Dockerfile
FROM node:20-slim
WORKDIR /srv
ENV @U@=@V@
CMD ["node", "server.js"]
== dockerfile arg | docker/Dockerfile.worker
FROM python:3.11
ARG @U@="@V@"
RUN pip install -r requirements.txt
== compose map | docker-compose.yml
services:
  worker:
    image: {Qco}/worker:1.4
    environment:
      @U@: @V@
      TZ: Europe/Oslo
== compose list | docker-compose.prod.yml
services:
  web:
    image: {Qco}/web
    environment:
      - NODE_ENV=production
      - @U@=@V@
== k8s env | k8s/deployment.yaml
        containers:
          - name: api
            image: {Qco}/api:2.1.0
            env:
              - name: @U@
                value: "@V@"
== k8s stringData | k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: @w@-credentials
stringData:
  @U@: @V@
== helm values | charts/api/values.yaml
replicaCount: 2
config:
  @c@: "@V@"
== github actions | .github/workflows/ci.yml
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      @U@: @V@
    steps:
      - run: make test
== gitlab ci | .gitlab-ci.yml
variables:
  GIT_DEPTH: "1"
  @U@: "@V@"
test:
  script: [make test]
== circleci | .circleci/config.yml
      - run:
          name: Upload
          command: ./upload.sh
          environment:
            @U@: @V@
== azure pipelines | azure-pipelines.yml
variables:
  - name: @U@
    value: '@V@'
== bitbucket | bitbucket-pipelines.yml
          script:
            - export @U@="@V@"
            - npm run deploy
== jenkinsfile | Jenkinsfile
pipeline {
  agent any
  environment {
    @U@ = '@V@'
  }
== cloudbuild | cloudbuild.yaml
steps:
  - name: {Qgcr}/cloud-builders/docker
    env: ['@U@=@V@']
== ansible vars | group_vars/all.yml
---
app_user: {Quser}
@s@: "@V@"
== terraform tfvars | prod.auto.tfvars
region = "eu-north-1"
@s@ = "@V@"
== terraform local | main.tf
locals {
  @s@ = "@V@"
}
== terraform default | variables.tf
variable "@s@" {
  type    = string
  default = "@V@"
}
== lambda env tf | lambda.tf
  environment {
    variables = {
      @U@ = "@V@"
      STAGE = "prod"
    }
  }
== cloudformation | template.yaml
      Environment:
        Variables:
          @U@: '@V@'
== serverless | serverless.yml
provider:
  name: aws
  environment:
    @U@: @V@
== pulumi | Pulumi.prod.yaml
config:
  app:@c@: @V@
== systemd | deploy/api.service
[Service]
ExecStart=/opt/api/bin/api
Environment="@U@=@V@"
== supervisor | supervisord.conf
[program:worker]
command=python worker.py
environment=@U@="@V@",LANG="C.UTF-8"
== json | config/production.json
{
  "port": 8080,
  "@c@": "@V@"
}
== json nested | settings.json
{
  "@w@": {
    "enabled": true,
    "@s@": "@V@"
  }
}
== appsettings | appsettings.Production.json
{
  "@P@": "@V@",
  "AllowedHosts": "*"
}
== yaml | config/settings.yml
production:
  @s@: @V@
  timeout: 30
== yaml quoted | config.yaml
@k@: '@V@'
== toml | config.toml
[@w@]
@s@ = "@V@"
== ini | settings.ini
[@w@]
@s@ = @V@
retries = 3
== properties | src/main/resources/application.properties
server.port=8081
@d@=@V@
== spring yaml | src/main/resources/application-prod.yml
app:
  @k@: @V@
== xml element | config/app.xml
<config>
  <@c@>@V@</@c@>
</config>
== xml appSettings | Web.config
  <appSettings>
    <add key="@P@" value="@V@" />
  </appSettings>
== android strings | app/src/main/res/values/strings.xml
<resources>
    <string name="app_name">Ordrebok</string>
    <string name="@s@" translatable="false">@V@</string>
</resources>
== gradle field | app/build.gradle
        buildConfigField "String", "@U@", "\"@V@\""
== plist | App/Info.plist
	<key>@P@</key>
	<string>@V@</string>
== python const | app/config.py
import os

DEBUG = False
@U@ = "@V@"
== python environ | notebooks/common.py
import os
os.environ["@U@"] = "@V@"
== python default | settings.py
@U@ = os.getenv("@U@", "@V@")
== python kwarg | ingest/client.py
client = Client(timeout=30, @s@="@V@")
== python dict | etl/conf.py
CONF = {
    "@s@": "@V@",
    "retries": 5,
}
== notebook | analysis.ipynb
   "source": [
    "import requests\n",
    "@s@ = \"@V@\"\n",
    "r = requests.get(url)\n"
   ]
== js const | src/config.js
const @c@ = '@V@';
export default @c@;
== ts object | src/environments/environment.prod.ts
export const environment = {
  production: true,
  @c@: '@V@',
};
== node fallback | lib/client.js
const key = process.env.@U@ || '@V@';
== js template literal | src/api.ts
const @U@: string = `@V@`;
== go const | internal/conf/conf.go
package conf

const @c@ = "@V@"
== go struct | cmd/worker/main.go
	cfg := Config{
		Region: "eu-west-1",
		@P@: "@V@",
	}
== go setenv | main_test.go
	os.Setenv("@U@", "@V@")
== java field | src/main/java/io/svc/Keys.java
public final class Keys {
    private static final String @U@ = "@V@";
}
== kotlin | app/src/main/java/Api.kt
object Api {
    const val @U@ = "@V@"
}
== swift | Sources/Secrets.swift
enum Secrets {
    static let @c@ = "@V@"
}
== rust | src/main.rs
const @U@: &str = "@V@";
== csharp | Services/Gateway.cs
    private const string @P@ = "@V@";
== ruby const | config/initializers/@w@.rb
@U@ = '@V@'.freeze
== ruby hash | lib/client.rb
  config = { :@s@ => "@V@", :timeout => 5 }
== php define | config.php
<?php
define('@U@', '@V@');
== php array | config/services.php
return [
    '@w@' => [
        '@s@' => '@V@',
    ],
];
== perl hash | bin/pull.pl
my %conf = (
    @s@ => '@V@',
    verbose => 1,
);
== dart | lib/env.dart
class Env {
  static const String @c@ = '@V@';
}
== scala | src/main/scala/Conf.scala
  val @c@: String = "@V@"
== elixir | config/prod.exs
config :app, :@s@, "@V@"
== clojure | config.edn
{:@k@ "@V@"}
== lua | conf.lua
local @s@ = "@V@"
== r | report.R
Sys.setenv(@U@ = "@V@")
== arduino | sketch/secrets.h
#define @U@ "@V@"
== markdown | docs/setup.md
Our production value for `@U@` is `@V@` (rotate in spring).
== readme block | README.md
## Running

```
export @U@=@V@
make run
```
== log | logs/app.log
2024-03-11T08:14:02Z DEBUG boot: loaded @U@=@V@ from environment
== docker run | run.sh
docker run -d --name svc -e @U@=@V@ -p 8080:80 {Qco}/svc
== heroku set | notes.txt
heroku config:set @U@=@V@ --app {Qco}-prod
== kubectl secret | bootstrap.sh
kubectl create secret generic @w@ --from-literal=@k@=@V@ -n prod
== history | .bash_history
cd src
export @U@=@V@
git push
== diff | changes.patch
--- a/.env
+++ b/.env
@@ -1,3 +1,3 @@
-@U@=
+@U@=@V@
'''

PARSED = survey_forms.blocks(STYLES)


def words_of(name):
    return [w.lower() for w in re.split(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])", name) if w]


def put(text, provider, name, value):
    """Fill a style or an idiom; the value is a pattern and becomes the marked secret."""
    words = words_of(name)
    safe = [("n" + w if w[0].isdigit() else w) for w in words[:1]] + words[1:]
    pascal = "".join(w.capitalize() for w in safe)
    slug = re.sub(r"[^a-z0-9]+", "-", provider.lower()).strip("-")
    for mark, filled in (("@U@", name if name != "X" else ""), ("@s@", "_".join(safe)), ("@c@", pascal[0].lower() + pascal[1:]), ("@P@", pascal),
                         ("@k@", "-".join(safe)), ("@d@", ".".join(safe)), ("@W@", provider), ("@w@", slug), ("@V@", value if "⟪" in value else "⟪" + value + "⟫")):
        text = text.replace(mark, filled)
    return text
