"""Longer innocent files that speak of keys, tokens and passwords and hold long random values; blocks as in harvest_forms.py."""

LONG = r"""
=== auth service | src/{xword}/auth.service.ts
import { Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import * as bcrypt from 'bcrypt';

const ACCESS_TOKEN_TTL = '15m';
const REFRESH_TOKEN_COOKIE = '{xco}_refresh';
const SALT_ROUNDS = 12;

@Injectable()
export class AuthService {
  constructor(private readonly users: UsersService, private readonly jwt: JwtService) {}

  async login(email: string, password: string) {
    const user = await this.users.findByEmail(email);
    if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
      throw new UnauthorizedException('wrong email or password');
    }
    const token = await this.jwt.signAsync({ sub: user.id }, { secret: process.env.JWT_SECRET });
    return { accessToken: token, tokenType: 'Bearer', clientId: '{uuid}' };
  }

  async changePassword(id: string, newPassword: string) {
    const passwordHash = await bcrypt.hash(newPassword, SALT_ROUNDS);
    return this.users.update(id, { passwordHash });
  }
}
=== settings module | {xword}/config.py
"""+"'''Settings, all secrets come from the environment.'''"+r"""
import os
from pathlib import Path

BASE = Path(__file__).parent
RELEASE = "{h40}"
TENANT_ID = "{uuid}"
KMS_KEY_ARN = "arn:aws:kms:eu-north-1:{d12}:key/{uuid}"
SECRET_NAME = "prod/{xco}/{xdb}"
PASSWORD_MIN_LENGTH = 12
TOKEN_HEADER = "X-Auth-Token"
API_KEY_PREFIX = "{xco}_"


def required(name):
    value = os.environ.get(name)
    if not value:
        raise RuntimeError("environment variable %s must be set" % name)
    return value


DB_PASSWORD = required("DB_PASSWORD")
SECRET_KEY = required("SECRET_KEY")
STRIPE_API_KEY = required("STRIPE_API_KEY")
PUBLIC_KEY = (BASE / "keys" / "jwt.pub").read_text()
=== workflow | .github/workflows/{xword}.yml
name: {xword}
on:
  pull_request:
  push:
    branches: [main]
env:
  REGISTRY: ghcr.io
  IMAGE: {xco}/{xdb}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      packages: write
      id-token: write
    steps:
      - uses: actions/checkout@{h40} # v4.1.7
      - uses: docker/login-action@{h40} # v3.3.0
        with:
          registry: ${{ env.REGISTRY }}
          username: ${{ github.actor }}
          password: ${{ secrets.GITHUB_TOKEN }}
      - uses: aws-actions/configure-aws-credentials@{h40}
        with:
          role-to-assume: arn:aws:iam::{d12}:role/ci-{xdb}
          aws-region: eu-north-1
      - uses: docker/build-push-action@{h40}
        with:
          push: true
          secrets: |
            npm_token=${{ secrets.NPM_TOKEN }}
          cache-from: type=gha,scope={h8}
=== terraform | infra/{xword}/main.tf
resource "aws_kms_key" "{xdb}" {
  description             = "key of {xdb}"
  deletion_window_in_days = 30
  enable_key_rotation     = true
}

resource "aws_secretsmanager_secret" "{xdb}" {
  name       = "prod/{xco}/{xdb}"
  kms_key_id = aws_kms_key.{xdb}.arn
}

resource "random_password" "{xdb}" {
  length           = 24
  override_special = "!#%+-=_"
}

resource "aws_secretsmanager_secret_version" "{xdb}" {
  secret_id     = aws_secretsmanager_secret.{xdb}.id
  secret_string = random_password.{xdb}.result
}

resource "aws_key_pair" "ops" {
  key_name   = "{xco}-ops"
  public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {xperson}"
}

data "aws_ami" "base" {
  owners = ["{d12}"]
  filter {
    name   = "image-id"
    values = ["ami-{h17}"]
  }
}
=== kubernetes | k8s/{xword}/app.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {xdb}
  uid: {uuid}
  resourceVersion: "{d8}"
  annotations:
    checksum/secret: {h64}
    kubectl.kubernetes.io/restartedAt: "{xday}T{xtime}Z"
spec:
  selector:
    matchLabels: { app: {xdb}, pod-template-hash: {h10} }
  template:
    spec:
      serviceAccountName: {xdb}
      automountServiceAccountToken: false
      containers:
        - name: app
          image: registry.{xco}.com/{xdb}@sha256:{h64}
          envFrom:
            - secretRef: { name: {xdb}-env }
          env:
            - name: PASSWORD_FILE
              value: /run/secrets/password
            - name: TOKEN_AUDIENCE
              value: {xco}-api
            - name: API_KEY
              valueFrom:
                secretKeyRef: { name: {xdb}, key: api-key }
          volumeMounts:
            - { name: secrets, mountPath: /run/secrets, readOnly: true }
      volumes:
        - name: secrets
          secret: { secretName: {xdb} }
=== migration | db/migrate/{d14}_create_{xword}.rb
class Create{d4} < ActiveRecord::Migration[7.1]
  def change
    create_table :{xdb}, id: :uuid do |t|
      t.string :email, null: false
      t.string :password_digest, null: false
      t.string :api_token_digest, limit: 64
      t.string :reset_password_token
      t.string :otp_secret_ciphertext
      t.references :account, type: :uuid, foreign_key: true
      t.timestamps
    end
    add_index :{xdb}, :reset_password_token, unique: true
    # seeded by {h40}
  end
end
=== service log | logs/{xword}/app.log
{xday} {xtime} INFO  boot version={xver} commit={h40}
{xday} {xtime} INFO  config loaded, db.password=****** api.key=<hidden>
{xday} {xtime} INFO  vault: secret prod/{xdb} read, lease {uuid}
{xday} {xtime} DEBUG auth: token for {uuid} valid until {xday}
{xday} {xtime} WARN  auth: wrong password for user={xperson} ip={xip}
{xday} {xtime} DEBUG cache: key=session:{uuid} hit etag={h32}
{xday} {xtime} DEBUG s3: PUT {xco}-media/{h32}.jpg etag="{h32}"
{xday} {xtime} INFO  webhook: signature ok, delivery={uuid}
{xday} {xtime} ERROR auth: secret key must not be empty
{xday} {xtime} INFO  job {h24} done trace_id={h32} span_id={h16}
=== security guide | docs/{xword}-security.md
# Passwords and keys

Every account has a password of at least {xn;10;20} characters. We store bcrypt hashes only.

## API keys

An API key looks like `{xco}_live_...` and is shown once. Put it into the environment:

```sh
export {xco}_API_KEY=...
```

| Header | Meaning |
|---|---|
| `Authorization: Bearer <token>` | access token |
| `X-Request-Id` | for example `{uuid}` |

Our PGP fingerprint is `{H40}`, the checksum of the client is
`sha256:{h64}`.
=== react page | src/pages/{xword}/Settings.jsx
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const STORAGE_KEY = '{xco}.settings.v3';
const FIELDS = ['password', 'newPassword', 'confirmPassword'];

export default function Settings({ user }) {
  const { t } = useTranslation();
  const [apiKey, setApiKey] = useState('');
  const [token, setToken] = useState(null);
  return (
    <form key={user.id} className="settings-form password-form__{h6}">
      {FIELDS.map((name) => (
        <input key={name} type="password" name={name} placeholder={t('settings.' + name)} />
      ))}
      <input value={apiKey} onChange={(e) => setApiKey(e.target.value)} placeholder="API key" />
      <button data-testid="save-{h8}" disabled={!token}>{t('save')}</button>
    </form>
  );
}
=== openapi | api/{xword}.yaml
openapi: 3.0.3
info:
  title: {xdb}
  version: {xver}
paths:
  /login:
    post:
      operationId: login
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [email, password]
              properties:
                email: { type: string, format: email }
                password: { type: string, format: password, minLength: 12 }
      responses:
        '200':
          description: access token
          headers:
            X-Request-Id: { schema: { type: string, example: {uuid} } }
components:
  securitySchemes:
    api_key: { type: apiKey, in: header, name: X-Api-Key }
    oauth: { type: openIdConnect, openIdConnectUrl: 'https://{xhost}/.well-known/openid-configuration' }
=== sops file | secrets/{xword}.yaml
database:
    user: ENC[AES256_GCM,data:{B12},iv:{B43}=,tag:{B22}==,type:str]
    password: ENC[AES256_GCM,data:{B20},iv:{B43}=,tag:{B22}==,type:str]
stripe:
    secret_key: ENC[AES256_GCM,data:{B140},iv:{B43}=,tag:{B22}==,type:str]
sops:
    kms: []
    age:
        - recipient: age1{n58}
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            {B64}
            {B64}
            {B30}==
            -----END AGE ENCRYPTED FILE-----
    lastmodified: "{xday}T{xtime}Z"
    mac: ENC[AES256_GCM,data:{B88},iv:{B43}=,tag:{B22}==,type:str]
    version: 3.8.1
=== dockerfile | docker/{xword}/Dockerfile
FROM golang:1.22-bookworm@sha256:{h64} AS build
ARG VERSION={xver}
ARG COMMIT={h40}
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=secret,id=github_token \
    git config --global url."https://x-access-token:$(cat /run/secrets/github_token)@github.com/".insteadOf https://github.com/ && \
    go mod download
ADD --checksum=sha256:{h64} https://files.{xco}.com/tool.tgz /opt/
COPY . .
RUN go build -ldflags "-X main.commit=${COMMIT}" -o /app
FROM gcr.io/distroless/static@sha256:{h64}
ENV DB_PASSWORD_FILE=/run/secrets/db_password \
    API_TOKEN=""
COPY --from=build /app /app
=== test of tokens | tests/{xword}_test.py
import re

import pytest

from {xword} import mask, parse_token


@pytest.mark.parametrize("text", ["", "token", "Bearer ", "Basic Og=="])
def test_bad(text):
    with pytest.raises(ValueError, match="not a token"):
        parse_token(text)


def test_mask():
    assert mask("password=abc") == "password=***"
    assert re.fullmatch(r"[0-9a-f]{64}", digest("{uuid}"))
    assert commit() == "{h40}"
=== bundle with license | static/{xword}-{h8}.js
/*! {xword} v{xver} | (c) {xco} | MIT */
(()=>{"use strict";var e={n:e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return t}};
const t={password:"Password",newPassword:"New password",secret:"Secret",token:"Token",apiKey:"API key"};
function r(e){return"password"===e.type&&e.value.length<12?t.password:null}
const o="{h20}",a="chunk-{h8}",i=e=>e.key==="Enter"||13===e.keyCode;
window.__{xword}={validate:r,labels:t,build:o,chunk:a,submit:i};
})();
//# sourceMappingURL={xword}-{h8}.js.map
=== jenkins job | jobs/{xword}/config.xml
<flow-definition plugin="workflow-job@1400.v7fd111b_ec82f">
  <description>builds {xdb}</description>
  <properties>
    <hudson.model.ParametersDefinitionProperty>
      <parameterDefinitions>
        <hudson.model.StringParameterDefinition>
          <name>KEY_ID</name>
          <defaultValue>{h16}</defaultValue>
        </hudson.model.StringParameterDefinition>
      </parameterDefinitions>
    </hudson.model.ParametersDefinitionProperty>
  </properties>
  <scm class="hudson.plugins.git.GitSCM">
    <url>git@github.com:{xco}/{xdb}.git</url>
    <credentialsId>{uuid}</credentialsId>
  </scm>
</flow-definition>
=== prometheus rules | rules/{xword}.yml
groups:
  - name: auth
    rules:
      - alert: TooManyWrongPasswords
        expr: rate(login_failures_total{reason="wrong_password"}[5m]) > {xn;2;30}
        labels: { severity: page, team: {xdb} }
        annotations:
          summary: "wrong passwords on {{ $labels.instance }}"
          runbook: https://wiki.{xco}.com/passwords
      - alert: TokenExpiresSoon
        expr: token_expiry_seconds < 86400
        annotations:
          dashboard: https://grafana.{xco}.com/d/{a9}/tokens
=== translations | locales/{xword}.xlf
<xliff version="1.2">
  <file source-language="en" target-language="nb" original="{xword}">
    <body>
      <trans-unit id="{h40}"><source>Password</source><target>Passord</target></trans-unit>
      <trans-unit id="{h40}"><source>Show the API key</source><target>Vis API-nøkkelen</target></trans-unit>
      <trans-unit id="{h40}"><source>Wrong password</source><target>Feil passord</target></trans-unit>
      <trans-unit id="{h40}"><source>Secret</source><target>Hemmelighet</target></trans-unit>
    </body>
  </file>
</xliff>
=== compose with files | deploy/{xword}.compose.yml
services:
  db:
    image: postgres:16@sha256:{h64}
    environment:
      POSTGRES_USER: {xuser}
      POSTGRES_DB: {xdb}
      POSTGRES_PASSWORD_FILE: /run/secrets/pg
      POSTGRES_INITDB_ARGS: --auth-host=scram-sha-256
    secrets: [pg]
  app:
    image: {xco}/app:{h12}
    env_file: [.env]
    environment:
      DATABASE_URL: postgres://{xuser}:${PG_PASSWORD}@db:5432/{xdb}
      JWT_PUBLIC_KEY_FILE: /keys/jwt.pub
      SESSION_COOKIE_NAME: {xco}_session
      RELEASE: {h40}
secrets:
  pg:
    external: true
"""

SOURCES = (("longer innocent files", LONG, 4),)
