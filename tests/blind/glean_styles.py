"""Syntaxes in which a provider's key stands. @V@ UPPER_SNAKE name, @l@ lower_snake, @c@ camelCase, @C@ PascalCase, @k@ kebab,
@d@ dotted, @s@ slug of the provider, @N@ its name, @H@ host, @A@ "Header: value" with the secret, @a@ the header's name,
@v@ its value with the secret, @i@ and @I@ the companion's name and value, @S@ the secret."""

STYLES = """
=== env | .env
APP_ENV=production
APP_URL=https://‹co›.com
@V@=@S@
LOG_LEVEL=info
--- .env.local
# @N@
@V@="@S@"
--- deploy/prod.env
NODE_ENV=production
PORT=8080
@V@='@S@'
SENTRY_ENVIRONMENT=production
--- .envrc
dotenv_if_exists
export @V@=@S@
PATH_add bin
=== shell | scripts/release.sh
#!/usr/bin/env bash
set -euo pipefail
export @V@="@S@"
make release VERSION=‹ver›
--- bin/sync
#!/bin/sh
@V@=@S@ ./‹word›-sync --since ‹day› --verbose
--- setup.fish
set -gx @V@ @S@
--- setup.ps1
$ErrorActionPreference = 'Stop'
$env:@V@ = "@S@"
.\\deploy.ps1 -Environment Prod
--- run.bat
@echo off
set @V@=@S@
node server.js
--- zshrc
alias gs='git status'
export EDITOR=vim
export @V@=@S@
--- .bash_history
git pull
export @V@=@S@
npm run start
=== curl | notes/api.sh
curl -s -H "@A@" https://@H@/v1/account
--- docs/quickstart.md
```bash
curl --request GET \\
  --url https://@H@/v2/items?limit=10 \\
  --header '@A@' \\
  --header 'accept: application/json'
```
--- check.sh
http GET https://@H@/v1/me '@A@'
--- test.http
GET https://@H@/v1/projects HTTP/1.1
@A@
Accept: application/json

--- fetch.sh
wget -qO- --header="@A@" "https://@H@/export?from=‹day›"
=== docker | Dockerfile
FROM node:20-alpine
WORKDIR /app
ENV @V@=@S@
CMD ["node", "index.js"]
--- docker-compose.yml
services:
  api:
    image: ‹co›/api:‹ver›
    environment:
      - NODE_ENV=production
      - @V@=@S@
    ports: ["8080:8080"]
--- compose.yaml
services:
  worker:
    build: .
    environment:
      TZ: Europe/Berlin
      @V@: "@S@"
--- run-container.sh
docker run -d --name ‹word› -e @V@=@S@ -p 3000:3000 ‹co›/‹word›:latest
--- Dockerfile.build
FROM python:3.12-slim
ARG @V@=@S@
RUN pip install -r requirements.txt
=== kubernetes | k8s/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ‹word›
spec:
  template:
    spec:
      containers:
        - name: ‹word›
          image: ghcr.io/‹co›/‹word›:‹ver›
          env:
            - name: @V@
              value: "@S@"
--- k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: @s@
type: Opaque
stringData:
  @k@: @S@
--- values-prod.yaml
replicaCount: 2
@s@:
  enabled: true
  @c@: @S@
resources: {}
--- create.sh
kubectl create secret generic @s@ --from-literal=@k@=@S@ -n prod
=== ci | .github/workflows/deploy.yml
on: [push]
jobs:
  deploy:
    runs-on: ubuntu-latest
    env:
      @V@: @S@
    steps:
      - uses: actions/checkout@v4
      - run: make deploy
--- .gitlab-ci.yml
variables:
  @V@: "@S@"
deploy:
  stage: deploy
  script:
    - ./deploy.sh
--- Jenkinsfile
pipeline {
  agent any
  environment {
    @V@ = '@S@'
  }
  stages { stage('Build') { steps { sh 'make' } } }
}
--- azure-pipelines.yml
variables:
- name: @V@
  value: @S@
steps:
- script: npm ci
--- .circleci/config.yml
version: 2.1
jobs:
  build:
    docker:
      - image: cimg/node:20.1
        environment:
          @V@: @S@
    steps: [checkout]
=== infra | main.tf
provider "@s@" {
  @l@ = "@S@"
}
--- variables.tf
variable "@l@" {
  type    = string
  default = "@S@"
}
--- prod.auto.tfvars
region = "eu-west-1"
@l@ = "@S@"
--- group_vars/all.yml
---
app_user: ‹user›
@l@: "@S@"
--- roles/app/tasks/main.yml
- name: configure @N@
  ansible.builtin.lineinfile:
    path: /etc/default/app
    line: "@V@=@S@"
--- lambda.tf
resource "aws_lambda_function" "‹word›" {
  function_name = "‹word›"
  environment {
    variables = {
      STAGE = "prod"
      @V@ = "@S@"
    }
  }
}
--- serverless.yml
provider:
  name: aws
  runtime: nodejs18.x
  environment:
    @V@: @S@
=== settings | config.json
{
  "debug": false,
  "@c@": "@S@",
  "timeout": 30
}
--- config/production.json
{"@s@": {"@c@": "@S@", "retries": 3}, "port": 8080}
--- appsettings.json
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "@C@": "@S@"
}
--- config.yaml
server:
  port: 8080
@s@:
  @l@: @S@
--- settings.toml
[@s@]
@l@ = "@S@"
timeout = 20
--- settings.ini
[@s@]
endpoint = https://@H@
@l@ = @S@
--- application.properties
server.port=8080
@d@=@S@
--- application.yml
spring:
  application:
    name: ‹word›
@s@:
  @k@: '@S@'
--- app.config
<configuration>
  <appSettings>
    <add key="@C@" value="@S@" />
  </appSettings>
</configuration>
--- config.xml
<settings>
  <@c@>@S@</@c@>
  <timeout>30</timeout>
</settings>
--- strings.xml
<resources>
    <string name="app_name">‹city›</string>
    <string name="@l@">@S@</string>
</resources>
--- Info.plist
<plist version="1.0">
<dict>
	<key>@C@</key>
	<string>@S@</string>
</dict>
</plist>
--- app.conf
@s@ {
  @k@ = "@S@"
}
--- Config.xcconfig
@V@ = @S@
PRODUCT_NAME = ‹city›
--- gradle.properties
org.gradle.jvmargs=-Xmx2g
@c@=@S@
--- config.edn
{:port 3000
 :@k@ "@S@"}
--- wrangler.toml
name = "‹word›"
[vars]
@V@ = "@S@"
=== python | app/client.py
import requests

@V@ = "@S@"
BASE = "https://@H@"


def items():
    return requests.get(BASE + "/items", timeout=10).json()
--- scripts/pull.py
import requests

r = requests.get(
    "https://@H@/v1/reports",
    headers={"@a@": "@v@"},
    timeout=30,
)
print(r.json())
--- settings.py
DEBUG = False
ALLOWED_HOSTS = ["‹co›.com"]
@V@ = '@S@'
--- main.py
import os
os.environ["@V@"] = "@S@"
--- worker.py
client = @C@Client(@l@="@S@", region="eu")
--- cfg.py
CONFIG = {
    'host': '@H@',
    '@l@': '@S@',
}
--- conf.py
@l@ = os.getenv("@V@", "@S@")
--- notebook.ipynb
{"cells": [{"cell_type": "code", "execution_count": 3, "metadata": {}, "outputs": [],
 "source": ["import os\\n", "@l@ = \\"@S@\\"\\n", "client = connect(@l@)\\n"]}], "nbformat": 4, "nbformat_minor": 5}
--- tests/test_client.py
@pytest.fixture
def client():
    return Client("https://@H@", @l@="@S@")
=== javascript | src/config.js
module.exports = {
  port: process.env.PORT || 3000,
  @c@: '@S@',
};
--- src/api.ts
export const @c@: string = "@S@";
const baseUrl = 'https://@H@';
--- src/http.ts
const res = await fetch('https://@H@/v1/items', {
  headers: { '@a@': '@v@', Accept: 'application/json' },
});
--- client.js
const client = new @C@Client({ @c@: '@S@', timeout: 5000 });
--- lib/env.ts
const @c@ = process.env.@V@ ?? '@S@';
--- axios.js
const api = axios.create({
  baseURL: `https://@H@`,
  headers: { '@a@': '@v@' },
});
--- constants.ts
export enum Keys {
  @C@ = '@S@',
}
--- next.config.js
module.exports = { env: { @V@: '@S@' }, reactStrictMode: true }
"""
