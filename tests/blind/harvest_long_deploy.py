"""Longer files of deployments and CI with one or two secrets among innocent ids; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== compose stack | stack.yml
version: "3.8"

x-logging: &logging
  driver: json-file
  options: { max-size: 10m }

services:
  web:
    image: {xco}/web:{xver}@sha256:{h64}
    logging: *logging
    environment:
      RELEASE: {h40}
      SESSION_COOKIE: {xco}_sid
      API_URL: http://api:9000
    depends_on: [api]

  api:
    image: {xco}/api:{xver}
    environment:
      DB_HOST: db
      DB_USER: {xuser}
      DB_PASS: ⟦{hplain}⟧
      JWT_ISSUER: https://{xhost}/
      PUBLIC_KEY_FILE: /run/secrets/jwt.pub

  db:
    image: mariadb:10.11
    environment:
      MARIADB_DATABASE: {xdb}
      MARIADB_USER: {xuser}
      MARIADB_ROOT_PASSWORD: ⟦{hplain}⟧
    volumes:
      - data:/var/lib/mysql

volumes:
  data:
=== nginx site | etc/nginx/conf.d/{xword}.conf
upstream backend {
    server {xip}:9000 max_fails=3;
    keepalive 16;
}

server {
    listen 443 ssl http2;
    server_name {xhost};
    ssl_certificate     /etc/letsencrypt/live/{xco}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/{xco}/privkey.pem;
    add_header X-Release {h40};
    add_header Content-Security-Policy "script-src 'nonce-{B22}=='";

    location / {
        proxy_pass http://backend;
        proxy_set_header X-Request-Id $request_id;
    }

    location /partner/ {
        if ($http_x_api_key != "⟦{a32}⟧") {
            return 403;
        }
        proxy_pass http://backend;
    }
}
=== github workflow long | .github/workflows/nightly.yml
name: nightly
on:
  schedule:
    - cron: '20 2 * * *'
  workflow_dispatch:
permissions:
  contents: read
concurrency: nightly-${{ github.ref }}
jobs:
  test:
    runs-on: ubuntu-22.04
    services:
      postgres:
        image: postgres:15@sha256:{h64}
        env:
          POSTGRES_PASSWORD: ⟦{hplain}⟧
        ports: ['5432:5432']
    steps:
      - uses: actions/checkout@{h40} # v4.1.7
      - uses: actions/setup-node@{h40} # v4.0.3
        with:
          node-version: 20
          cache: npm
          cache-dependency-path: package-lock.json
      - run: npm ci
      - run: npm test
        env:
          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}
          CODECOV_TOKEN: ⟦{uuid}⟧
      - uses: actions/upload-artifact@{h40}
        with:
          name: coverage-${{ github.sha }}
          path: coverage/
=== jenkins pipeline long | Jenkinsfile
pipeline {
  agent { label 'linux && docker' }
  options {
    timeout(time: 40, unit: 'MINUTES')
    buildDiscarder(logRotator(numToKeepStr: '20'))
  }
  parameters {
    string(name: 'BRANCH', defaultValue: 'main')
    password(name: 'OVERRIDE', defaultValue: '', description: 'optional password')
  }
  environment {
    IMAGE = "{xco}/{xdb}"
    NEXUS = credentials('nexus-{uuid}')
    SONAR_HOST_URL = 'https://sonar.{xco}.com'
    SONAR_TOKEN = '⟦squ_{h40}⟧'
  }
  stages {
    stage('build') {
      steps {
        sh 'docker build -t $IMAGE:$GIT_COMMIT .'
      }
    }
    stage('scan') {
      steps {
        sh 'mvn -B sonar:sonar'
      }
    }
  }
  post {
    failure {
      mail to: '{xmail}', subject: "failed: ${env.JOB_NAME}", body: 'see console'
    }
  }
}
=== bash deploy long | ops/deploy.sh
#!/usr/bin/env bash
# usage: deploy.sh <stage|prod>
set -euo pipefail

TARGET="${1:-stage}"
COMMIT=$(git rev-parse HEAD)
IMAGE="registry.{xco}.com/{xdb}:${COMMIT:0:12}"
EXPECTED_BASE="sha256:{h64}"

log() { printf '%s %s\n' "$(date -Is)" "$*"; }

log "base image $EXPECTED_BASE"
docker build --pull -t "$IMAGE" .
docker login registry.{xco}.com -u {xuser} -p '⟦{hp}⟧'
docker push "$IMAGE"

case "$TARGET" in
  prod) host={xhost} ;;
  *)    host=stage.{xco}.com ;;
esac

ssh "deploy@$host" "docker pull $IMAGE && systemctl restart {xdb}"
curl -fsS -X POST "https://api.statuspage.io/v1/pages/{n12}/incidents" \
  -H "Authorization: OAuth ⟦{uuid}⟧" -d "incident[name]=deploy"
log "done"
=== ansible play long | playbooks/site.yml
---
- hosts: web
  become: true
  vars:
    app_commit: {h40}
    app_archive_checksum: sha256:{h64}
    db_name: {xdb}
    db_user: {xuser}
    db_pass: "⟦{hp}⟧"
  tasks:
    - name: fetch the release
      ansible.builtin.get_url:
        url: "https://files.{xco}.com/app-{{ app_commit }}.tgz"
        dest: /opt/app.tgz
        checksum: "{{ app_archive_checksum }}"

    - name: write the settings
      ansible.builtin.template:
        src: app.conf.j2
        dest: /etc/app.conf
        mode: "0640"

    - name: authorised keys of operators
      ansible.posix.authorized_key:
        user: deploy
        key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {xperson}"

    - name: restart
      ansible.builtin.systemd:
        name: app
        state: restarted
=== helm values long | charts/{xword}/values-prod.yaml
replicaCount: 3

image:
  repository: ghcr.io/{xco}/{xdb}
  tag: {xver}
  digest: sha256:{h64}

serviceAccount:
  create: true
  annotations:
    eks.amazonaws.com/role-arn: arn:aws:iam::{d12}:role/{xdb}

ingress:
  enabled: true
  host: {xhost}
  tlsSecretName: {xdb}-tls

mariadb:
  auth:
    rootPassword: ⟦{hplain}⟧
    username: {xuser}
    password: ⟦{hplain}⟧
    database: {xdb}
    existingSecret: ""

redis:
  auth:
    enabled: false

podAnnotations:
  checksum/config: {h64}
  vault.hashicorp.com/role: {xdb}
=== cloud-init long | user-data.yaml
#cloud-config
hostname: {xword}
timezone: Europe/Oslo
users:
  - name: {xuser}
    groups: sudo
    shell: /bin/bash
    lock_passwd: false
    passwd: ⟦$6${crypt;16}${crypt;86}⟧
    ssh_authorized_keys:
      - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {xperson}
write_files:
  - path: /etc/{xdb}.env
    permissions: '0600'
    content: |
      DB_HOST={xip}
      DB_PASSWORD=⟦{hplain}⟧
      RELEASE={h40}
apt:
  sources:
    {xco}:
      source: deb https://apt.{xco}.com stable main
      keyid: {H40}
runcmd:
  - [systemctl, enable, --now, {xdb}]
=== terraform module long | modules/cache/main.tf
terraform {
  required_version = ">= 1.6"
}

locals {
  name   = "{xdb}-cache"
  commit = "{h40}"
  tags   = { Owner = "{xperson}", CostCentre = "{d5}" }
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id       = local.name
  description                = "cache of {xco}"
  engine                     = "redis"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  kms_key_id                 = "arn:aws:kms:eu-north-1:{d12}:key/{uuid}"
  auth_token                 = "⟦{a24}⟧"
  security_group_ids         = ["sg-{h17}"]
  tags                       = local.tags
}

output "endpoint" {
  value = aws_elasticache_replication_group.this.primary_endpoint_address
}
=== dockerfile multi stage | Dockerfile
# syntax=docker/dockerfile:1.7
FROM node:20-bookworm@sha256:{h64} AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN echo "//npm.{xco}.com/:_authToken=⟦{github;npm_}⟧" > .npmrc && npm ci && rm .npmrc
COPY . .
RUN npm run build

FROM nginx:1.27-alpine
LABEL org.opencontainers.image.revision="{h40}"
COPY --from=build /src/dist /usr/share/nginx/html
ENV NGINX_ENTRYPOINT_QUIET_LOGS=1
HEALTHCHECK CMD wget -qO- http://127.0.0.1/healthz || exit 1
EXPOSE 8080
=== gitlab ci long | .gitlab-ci.yml
stages: [test, build, deploy]

default:
  image: python:3.12@sha256:{h64}
  interruptible: true

variables:
  PIP_CACHE_DIR: "$CI_PROJECT_DIR/.cache"
  APP_PROJECT_ID: "{d8}"

test:
  stage: test
  services:
    - name: mysql:8.0
      alias: db
  variables:
    MYSQL_ROOT_PASSWORD: ⟦{hplain}⟧
    MYSQL_DATABASE: {xdb}
  script:
    - pip install -r requirements.txt
    - pytest -q

build:
  stage: build
  script:
    - docker login -u gitlab-ci-token -p $CI_JOB_TOKEN $CI_REGISTRY
    - docker build -t $CI_REGISTRY_IMAGE:$CI_COMMIT_SHA .

deploy:
  stage: deploy
  script:
    - curl -X POST -F token=⟦glptt-{h40}⟧ -F ref=main https://gitlab.com/api/v4/projects/$APP_PROJECT_ID/trigger/pipeline
"""
