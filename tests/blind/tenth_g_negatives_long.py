"""No secrets: longer files full of the words that secrets stand beside."""

TEXT = r'''
=== auth service | src/auth/service.ts
import { Injectable, UnauthorizedException } from '@nestjs/common';
import * as bcrypt from 'bcrypt';

@Injectable()
export class AuthService {
  constructor(private readonly users: UsersService, private readonly jwt: JwtService) {}

  async login(email: string, password: string) {
    const user = await this.users.findByEmail(email);
    if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
      throw new UnauthorizedException('invalid email or password');
    }
    const accessToken = this.jwt.sign({ sub: user.id });
    const refreshToken = this.jwt.sign({ sub: user.id, type: 'refresh' }, { expiresIn: '30d' });
    return { accessToken, refreshToken, tokenType: 'Bearer' };
  }
}
=== password policy | app/policy.py
"""Rules for new passwords."""

MIN_LENGTH = 12
MAX_LENGTH = 128
FORBIDDEN = ("password", "letmein", "qwerty")
MESSAGES = {
    "password_too_short": "This password is too short.",
    "password_too_common": "This password is too common.",
    "password_mismatch": "The two password fields did not match.",
}


def problems(password, user=None):
    found = []
    if len(password) < MIN_LENGTH:
        found.append("password_too_short")
    if password.lower() in FORBIDDEN:
        found.append("password_too_common")
    return [MESSAGES[key] for key in found]
=== config class | src/main/java/io/harbourlane/Config.java
@ConfigurationProperties(prefix = "crm.mail")
public class Config {
    private String host = "localhost";
    private int port = 25;
    private String username;
    private String password;
    private String keystoreType = "PKCS12";

    public String getPassword() { return password; }
    public void setPassword(String password) { this.password = password; }
    public String getKeystoreType() { return keystoreType; }
}
=== env docs | docs/configuration.md
# Configuration

All settings come from the environment.

| Name | Required | Default | Description |
|------|----------|---------|-------------|
| `DB_HOST` | no | `localhost` | host of the database |
| `DB_PASSWORD` | yes | - | password of the database user |
| `JWT_SECRET` | yes | - | at least 32 random characters, e.g. from `openssl rand -base64 48` |
| `API_TOKEN_TTL` | no | `3600` | lifetime of a token in seconds |

Never commit `.env`. Use `SECRET_KEY_FILE` to read the key from a file.
=== env example | .env.example
# copy to .env and fill in
NODE_ENV=development
DB_HOST=localhost
DB_USER=app
DB_PASSWORD=changeme
JWT_SECRET=replace-with-a-long-random-string
SMTP_PASSWORD=
STRIPE_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx
SENTRY_DSN=
=== readme | README.md
# hl-client

    pip install hl-client

    from hl import Client

    client = Client(api_key="YOUR_API_KEY", api_secret="YOUR_API_SECRET")
    client.login(username="your_username", password="your_password")

To get a key, open *Settings > API keys* and press *New key*.
=== terraform module | modules/db/variables.tf
variable "username" {
  description = "Name of the master user"
  type        = string
}

variable "password" {
  description = "Password of the master user. Must not contain /, @ or quotes."
  type        = string
  sensitive   = true

  validation {
    condition     = length(var.password) >= 16
    error_message = "The password must have at least 16 characters."
  }
}

variable "kms_key_id" {
  type    = string
  default = null
}
=== deployment | k8s/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: crm
  annotations:
    checksum/config: «~h64»
    checksum/secret: «~h64»
spec:
  template:
    spec:
      serviceAccountName: crm
      imagePullSecrets:
      - name: registry-credentials
      containers:
      - name: crm
        image: r.corp.lan/crm@sha256:«~h64»
        env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef:
              name: crm-db-credentials
              key: password
        - name: API_TOKEN_FILE
          value: /var/run/secrets/tokens/api
=== openapi | api/openapi.json
{
  "paths": {
    "/login": {
      "post": {
        "summary": "Log in with user name and password",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Credentials"}}}},
        "responses": {"200": {"description": "An access token"}, "401": {"description": "Wrong password"}}
      }
    }
  },
  "components": {"securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}}
}
=== translations | locales/en.yml
en:
  devise:
    passwords:
      send_instructions: "You will receive an email with instructions on how to reset your password."
      updated: "Your password has been changed successfully."
    failure:
      invalid: "Invalid %{authentication_keys} or password."
      timeout: "Your session expired. Please sign in again."
  activerecord:
    attributes:
      user:
        password: "Password"
        password_confirmation: "Password confirmation"
        api_token: "API token"
=== schema | db/schema.rb
ActiveRecord::Schema[7.0].define(version: 2024_01_02_101112) do
  create_table "users", force: :cascade do |t|
    t.string "email", default: "", null: false
    t.string "encrypted_password", default: "", null: false
    t.string "reset_password_token"
    t.datetime "reset_password_sent_at"
    t.string "otp_secret_key"
    t.index ["reset_password_token"], name: "index_users_on_reset_password_token", unique: true
  end
end
=== vagrant docs | docs/dev.md
Start the machine with `vagrant up` and log in with `vagrant ssh`.
The database has no password in development. In CI the variables
`DB_USER` and `DB_PASSWORD` come from the settings of the project.
=== sshd log | var/log/auth.log
Mar  3 10:11:12 web1 sshd[2211]: Failed password for root from 203.0.113.4 port 44122 ssh2
Mar  3 10:11:14 web1 sshd[2211]: Connection closed by authenticating user root 203.0.113.4 [preauth]
Mar  3 10:12:01 web1 sshd[2240]: Accepted publickey for deploy from 10.0.0.4 port 51122 ssh2: ED25519 SHA256:«~B43»
Mar  3 10:12:09 web1 passwd[2251]: pam_unix(passwd:chauthtok): password changed for tom
=== build log | ci/build.log
Step 4/9 : ARG NPM_TOKEN
 ---> Running in «~h12»
Removing intermediate container «~h12»
 ---> «~h12»
Step 5/9 : RUN npm ci
added 812 packages in 14s
Successfully built «~h12»
latest: digest: sha256:«~h64» size: 2211
=== git log | notes/log.txt
commit «~h40»
Merge: «~h7» «~h7»
Author: Mara Lind <mara@harbourlane.io>

    Remove password from the sample configuration

    The token is now read from the environment.
=== workflow | .github/workflows/ci.yml
name: ci
on: [push]
env:
  REGISTRY: r.corp.lan
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@«~h40» # v4.1.1
      - uses: docker/login-action@v3
        with:
          registry: ${{ env.REGISTRY }}
          username: ${{ github.actor }}
          password: ${{ secrets.REGISTRY_PASSWORD }}
      - run: ./gradlew test -Dtoken="$TOKEN"
        env:
          TOKEN: ${{ secrets.API_TOKEN }}
=== jenkins | Jenkinsfile
pipeline {
  agent { label 'linux' }
  environment {
    NEXUS = credentials('nexus-deployer')
    SONAR_TOKEN = credentials('sonar-token')
  }
  stages {
    stage('Build') {
      steps {
        sh './mvnw -B deploy -Dnexus.user=$NEXUS_USR -Dnexus.password=$NEXUS_PSW'
      }
    }
  }
}
=== playbook | roles/db/tasks/main.yml
- name: Create the database user
  community.mysql.mysql_user:
    name: "{{ db_user }}"
    password: "{{ db_password }}"
    login_user: root
    login_password: "{{ mysql_root_password }}"
    state: present
  no_log: true

- name: Fail when there is no password
  ansible.builtin.assert:
    that: db_password | length > 11
    fail_msg: db_password must have at least 12 characters
=== crypto test | crypto/aes_test.go
var vectors = []struct{ key, in, out string }{
	{"2b7e151628aed2a6abf7158809cf4f3c", "6bc1bee22e409f96e93d7e117393172a", "3ad77bb40d7a3660a89ecaf32466ef97"},
	{"000102030405060708090a0b0c0d0e0f", "00112233445566778899aabbccddeeff", "69c4e0d86a7b0430d8cdb78070b4c55a"},
}
=== saml | sp/metadata.xml
<md:EntityDescriptor entityID="https://sp.harbourlane.io">
  <md:KeyDescriptor use="signing">
    <ds:KeyInfo><ds:X509Data><ds:X509Certificate>«~b64;560»</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
  </md:KeyDescriptor>
  <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
</md:EntityDescriptor>
=== discovery | sso/openid-configuration.json
{
  "issuer": "https://sso.harbourlane.io",
  "token_endpoint": "https://sso.harbourlane.io/oauth2/token",
  "jwks_uri": "https://sso.harbourlane.io/oauth2/keys",
  "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post", "private_key_jwt"],
  "grant_types_supported": ["authorization_code", "password", "refresh_token"]
}
=== form | templates/login.html
<form method="post" action="/login">
  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
  <label for="password">Password</label>
  <input id="password" name="password" type="password" minlength="12" required autocomplete="current-password">
  <a href="/password/reset">Forgot your password?</a>
  <button type="submit">Sign in</button>
</form>
=== parser | src/parser.c
static int next_token(struct lexer *lx, struct token *token)
{
	const char *key = lx->pos;
	while (isalnum((unsigned char)*lx->pos) || *lx->pos == '_')
		lx->pos++;
	token->key = key;
	token->key_len = lx->pos - key;
	token->secret = is_secret_keyword(key, token->key_len);
	return token->key_len > 0;
}
=== pubring | keys/release.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----
Comment: release key of harbourlane, see https://harbourlane.io/keys

«~lines;22»
=«~B4»
-----END PGP PUBLIC KEY BLOCK-----
=== chain | etc/ssl/certs/chain.pem
-----BEGIN CERTIFICATE-----
«~lines;20»
-----END CERTIFICATE-----
-----BEGIN CERTIFICATE-----
«~lines;22»
-----END CERTIFICATE-----
=== postman | api.postman_environment.json
{"name": "template", "values": [
  {"key": "base_url", "value": "https://api.example.com", "enabled": true},
  {"key": "username", "value": "", "enabled": true},
  {"key": "password", "value": "", "type": "secret", "enabled": true},
  {"key": "access_token", "value": "{{access_token}}", "enabled": true}
]}
'''
