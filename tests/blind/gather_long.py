"""Whole files in which the key of a provider stands among other things.

@ENV@ @snake@ @camel@ @Pascal@ @kebab@ @dot@ are the key's name in six habits, @title@ and @slug@ the provider, @host@
its address, @header@ the header of a call with the key in it.
"""

LONG = r'''
=== env | .env.production
# --- ‹co› production, last touched ‹day› ---
APP_NAME=‹co›
APP_ENV=production
APP_DEBUG=false
APP_URL=https://app.‹co›.com
LOG_CHANNEL=stack
LOG_LEVEL=warning

QUEUE_CONNECTION=redis
SESSION_LIFETIME=120
RELEASE_SHA=‹h40›

# @title@
@ENV@=«V»

MAIL_FROM_ADDRESS=hello@‹co›.com
MAIL_FROM_NAME="${APP_NAME}"
=== env-quoted | deploy/prod.env
export NODE_ENV="production"
export PORT="8080"
export PUBLIC_URL="https://‹co›.io"
export FEATURE_FLAGS="new-checkout,dark-mode"
export @ENV@="«V»"
export BUILD_ID="‹h8›"
export TRACE_SAMPLE_RATE="0.05"
export ALLOWED_ORIGINS="https://‹co›.io,https://admin.‹co›.io"
export TZ="Europe/Vienna"
export WORKERS="4"
=== compose | docker-compose.yml
version: "3.8"
services:
  ‹db›:
    image: registry.example.com/‹co›/‹db›:‹ver›
    restart: unless-stopped
    ports:
      - "8080:8080"
    environment:
      - NODE_ENV=production
      - LOG_FORMAT=json
      - @ENV@=«V»
      - BASE_URL=https://‹db›.‹co›.com
    volumes:
      - ‹db›-data:/var/lib/‹db›
    depends_on:
      - cache
  cache:
    image: redis:7-alpine
volumes:
  ‹db›-data: {}
=== compose-map | compose.override.yaml
services:
  worker:
    build:
      context: .
      args:
        GIT_SHA: ‹h40›
    command: ["./worker", "--queue", "default"]
    environment:
      TZ: Europe/Madrid
      @ENV@: «V»
      METRICS_ADDR: 0.0.0.0:9102
    healthcheck:
      test: ["CMD", "wget", "-qO-", "http://localhost:9102/healthz"]
      interval: 30s
=== dockerfile | Dockerfile
FROM python:3.11-slim@sha256:‹h64›
WORKDIR /srv/‹db›
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
ENV PYTHONUNBUFFERED=1
ENV LANG=C.UTF-8
# TODO move to runtime secrets
ENV @ENV@ «V»
EXPOSE 8000
HEALTHCHECK CMD curl -f http://localhost:8000/ping || exit 1
CMD ["gunicorn", "-w", "4", "‹co›.wsgi"]
=== k8s-deployment | k8s/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ‹db›
  labels:
    app.kubernetes.io/name: ‹db›
spec:
  replicas: 2
  selector:
    matchLabels:
      app: ‹db›
  template:
    metadata:
      labels:
        app: ‹db›
    spec:
      containers:
        - name: ‹db›
          image: registry.‹co›.com/‹db›@sha256:‹h64›
          env:
            - name: LOG_LEVEL
              value: info
            - name: @ENV@
              value: "«V»"
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: ‹db›-secrets
                  key: db-password
          ports:
            - containerPort: 8080
=== helm | charts/‹db›/values-prod.yaml
# Values of ‹db› in production
replicaCount: 3
image:
  repository: registry.‹co›.com/‹db›
  tag: "‹ver›"
  pullPolicy: IfNotPresent
ingress:
  enabled: true
  className: nginx
  hosts:
    - host: ‹db›.‹co›.com
      paths: ["/"]
  tls:
    - secretName: ‹db›-tls
config:
  logLevel: info
  @slug@:
    endpoint: https://@host@
    @camel@: «V»
resources:
  limits: {cpu: 500m, memory: 512Mi}
=== github-actions | .github/workflows/deploy.yml
name: deploy
on:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    env:
      STAGE: prod
      @ENV@: «V»
    steps:
      - uses: actions/checkout@‹h40›
      - uses: actions/setup-node@v4
        with:
          node-version: 20
          cache: npm
      - run: npm ci
      - run: npx ‹co›-cli deploy --stage $STAGE
=== gitlab-ci | .gitlab-ci.yml
stages: [test, deploy]

variables:
  GIT_DEPTH: "10"
  DOCKER_TLS_CERTDIR: "/certs"
  @ENV@: "«V»"

test:
  stage: test
  image: node:20
  script:
    - npm ci
    - npm test

deploy:
  stage: deploy
  only: [main]
  script:
    - ./bin/deploy.sh "$CI_COMMIT_SHA"
=== jenkinsfile | Jenkinsfile
pipeline {
    agent { label 'linux && docker' }
    options { timestamps(); buildDiscarder(logRotator(numToKeepStr: '20')) }
    environment {
        APP      = '‹db›'
        REGISTRY = 'registry.‹co›.com'
        @ENV@ = '«V»'
    }
    stages {
        stage('Build') {
            steps { sh 'make build' }
        }
        stage('Publish') {
            when { branch 'main' }
            steps { sh './publish.sh' }
        }
    }
}
=== terraform-provider | infra/main.tf
terraform {
  required_version = ">= 1.5"
  backend "s3" {
    bucket = "‹co›-tfstate"
    key    = "prod/‹db›.tfstate"
    region = "eu-central-1"
  }
}

locals {
  env   = "prod"
  owner = "platform@‹co›.com"
}

resource "helm_release" "‹db›" {
  name  = "‹db›"
  chart = "./charts/‹db›"

  set {
    name  = "env.@ENV@"
    value = "«V»"
  }
}
=== tfvars | prod.auto.tfvars
region       = "eu-west-1"
environment  = "prod"
domain       = "‹co›.com"
vpc_cidr     = "10.20.0.0/16"
ami_id       = "ami-‹h17›"
ssh_key_name = "‹co›-ops"

# @title@
@snake@ = "«V»"

tags = {
  team        = "platform"
  cost-center = "4711"
}
=== json-settings | config/production.json
{
  "name": "‹db›",
  "listen": {"host": "0.0.0.0", "port": 8080},
  "logging": {"level": "warn", "pretty": false},
  "cache": {"keyPrefix": "‹db›:", "ttlSeconds": 300},
  "services": {
    "@slug@": {
      "baseUrl": "https://@host@",
      "@camel@": "«V»",
      "timeoutMs": 8000,
      "retries": 2
    }
  },
  "build": "‹h40›"
}
=== appsettings | src/‹db›.Api/appsettings.Production.json
{
  "Logging": {
    "LogLevel": {
      "Default": "Information",
      "Microsoft.AspNetCore": "Warning"
    }
  },
  "AllowedHosts": "*",
  "@Pascal@": "«V»",
  "Instance": {
    "Id": "‹uuid›",
    "Region": "westeurope"
  },
  "FeatureManagement": {
    "NewInvoices": true
  }
}
=== yaml-spring | src/main/resources/application-prod.yml
spring:
  application:
    name: ‹db›
  jpa:
    open-in-view: false
    hibernate:
      ddl-auto: validate
server:
  port: 8443
  forward-headers-strategy: framework
management:
  endpoints:
    web:
      exposure:
        include: health,info
integration:
  @slug@:
    url: https://@host@
    @kebab@: «V»
    connect-timeout: 5s
=== properties | src/main/resources/application.properties
#‹day› ‹time›
spring.application.name=‹db›
server.port=8081
server.servlet.context-path=/‹db›
logging.level.root=INFO
logging.level.com.‹co›=DEBUG
spring.messages.basename=i18n/messages
app.cors.origins=https://www.‹co›.com

# @title@ integration
app.@dot@=«V»
app.invoice.prefix=INV-
=== toml | config.toml
title = "‹db›"
debug = false

[server]
bind = "0.0.0.0:9000"
workers = 4
request_id_header = "X-Request-Id"

[integrations.@slug@]
enabled = true
base_url = "https://@host@"
@snake@ = "«V»"

[cache]
backend = "redis"
key_prefix = "‹db›"
=== ini | conf/app.ini
; ‹db› settings
[main]
name = ‹db›
debug = off
timezone = America/Sao_Paulo

[http]
listen = 127.0.0.1:8000
max_body = 10M

[@slug@]
url = https://@host@/v1
@snake@ = «V»
timeout = 30

[log]
file = /var/log/‹db›.log
level = notice
=== xml-config | App.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <startup>
    <supportedRuntime version="v4.0" sku=".NETFramework,Version=v4.8" />
  </startup>
  <appSettings>
    <add key="Environment" value="Production" />
    <add key="PublicKeyToken" value="b77a5c561934e089" />
    <add key="@Pascal@" value="«V»" />
    <add key="PollSeconds" value="30" />
  </appSettings>
  <runtime>
    <gcServer enabled="true" />
  </runtime>
</configuration>
=== xml-element | etc/settings.xml
<?xml version="1.0"?>
<settings>
  <site>
    <name>‹co›</name>
    <locale>pt_BR</locale>
  </site>
  <plugins>
    <plugin id="@slug@" enabled="true">
      <endpoint>https://@host@</endpoint>
      <@camel@>«V»</@camel@>
      <timeout>15</timeout>
    </plugin>
  </plugins>
</settings>
'''
