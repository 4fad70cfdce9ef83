"""Code and configuration that reads secrets from elsewhere or refers to them; blocks as in harvest_forms.py."""

READS = r"""
=== python environ | app/{xword}.py
import os

from {xword} import Client

DB_PASSWORD = os.environ["DB_PASSWORD"]
API_KEY = os.getenv("{xword}_API_KEY", "")
client = Client(api_key=API_KEY, tenant="{uuid}")
=== python decouple | settings.py
SECRET_KEY = config('SECRET_KEY')
EMAIL_HOST_PASSWORD = config('EMAIL_HOST_PASSWORD', default='')
BUILD = "{h40}"
=== python getpass | cli.py
password = getpass.getpass("Password for {xuser}: ")
token = keyring.get_password("{xco}", "{xuser}")
=== python secrets manager | aws.py
secret = boto3.client("secretsmanager").get_secret_value(SecretId="prod/{xco}/{xdb}")
password = json.loads(secret["SecretString"])["password"]
=== python generate | make.py
API_KEY_LENGTH = 40
token = secrets.token_urlsafe(API_KEY_LENGTH)
password = "".join(random.choice(ALPHABET) for _ in range(16))  # {xword}
=== js process env | src/{xword}.js
const password = process.env.DB_PASSWORD;
const apiKey = process.env.{xword}_API_KEY ?? '';
const client = new Client({ apiKey, region: 'eu-north-1', requestId: '{uuid}' });
=== ts config service | src/{xword}.module.ts
JwtModule.registerAsync({
  inject: [ConfigService],
  useFactory: (config: ConfigService) => ({
    secret: config.get<string>('JWT_SECRET'),
    signOptions: { expiresIn: '{xn;5;60}m' },
  }),
}),
=== java value | src/main/java/{xword}/Config.java
@Value("${{xword}.datasource.password}")
private String password;

@Value("${{xword}.api-key:}")
private String apiKey;
=== java getenv | Main{d2}.java
String token = System.getenv("{xword}_TOKEN");
char[] password = System.console().readPassword("Password: ");
=== go getenv | cmd/{xword}/main.go
cfg := Config{
	Password: os.Getenv("DB_PASSWORD"),
	APIKey:   os.Getenv("API_KEY"),
	Commit:   "{h40}",
}
=== ruby env | config/{xword}.yml
production:
  password: <%= ENV['{xword}_PASSWORD'] %>
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
  host: {xhost}
=== ruby credentials | config/initializers/{xword}.rb
Stripe.api_key = Rails.application.credentials.dig(:stripe, :secret_key)
{xword}.token = ENV.fetch('{xword}_TOKEN')
=== php getenv | config/{xword}.php
'password' => env('DB_PASSWORD', ''),
'secret' => getenv('{xword}_SECRET'),
'key' => $_ENV['APP_KEY'],
=== csharp configuration | Startup{d2}.cs
var secret = Configuration["Jwt:Key"];
var connection = builder.Configuration.GetConnectionString("{xdb}");
options.ClientSecret = configuration["Authentication:{xword}:ClientSecret"];
=== rust env | src/{xword}.rs
let api_key = std::env::var("{xword}_API_KEY").expect("API_KEY must be set");
let password: Secret<String> = settings.database.password;
=== kotlin gradle | build.gradle.kts
signingConfigs {
    create("release") {
        storePassword = System.getenv("STORE_PASSWORD")
        keyPassword = project.findProperty("{xword}KeyPassword") as String?
        keyAlias = "{xword}"
    }
}
=== shell variables | {xword}.sh
#!/bin/bash
: "${DB_PASSWORD:?must be set}"
PASSWORD="$1"
TOKEN=$(vault kv get -field=token secret/{xco}/{xdb})
mysql -h {xhost} -u {xuser} -p"$DB_PASSWORD" {xdb}
curl -H "Authorization: Bearer ${TOKEN}" https://{xhost}/api
read -rs -p "Password: " PASSWORD
=== shell urls | deploy-{xword}.sh
git clone "https://oauth2:${GITLAB_TOKEN}@gitlab.com/{xco}/{xdb}.git"
psql "postgres://${PGUSER}:${PGPASSWORD}@{xhost}:5432/{xdb}"
docker login -u "$USER" -p "$REGISTRY_PASSWORD" registry.{xco}.com
=== batch variables | {xword}.cmd
sqlcmd -S %DB_HOST% -U %DB_USER% -P %DB_PASSWORD% -d {xdb}
=== powershell credential | {xword}.ps1
$cred = Get-Credential -UserName 'OFFICE\{xuser}' -Message 'Password'
$secret = Get-AzKeyVaultSecret -VaultName "{xco}-kv" -Name "{xdb}-password" -AsPlainText
$password = Read-Host -AsSecureString "Password"
=== github actions secrets | .github/workflows/{xword}.yml
name: {xword}
on: [push]
permissions:
  id-token: write
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@{h40} # v4.1.7
      - uses: docker/login-action@{h40}
        with:
          registry: ghcr.io
          username: ${{ github.actor }}
          password: ${{ secrets.GITHUB_TOKEN }}
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}
=== gitlab ci variables | ci/{xword}.gitlab-ci.yml
deploy:
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin $CI_REGISTRY
    - helm upgrade {xword} ./chart --set db.password="$DB_PASSWORD" --set image.tag=$CI_COMMIT_SHA
=== jenkins credentials | {xword}.Jenkinsfile
environment {
  DB_CREDS = credentials('{xdb}-db')
  API_TOKEN = credentials('{uuid}')
}
steps { withCredentials([string(credentialsId: '{xco}-token', variable: 'TOKEN')]) { sh 'make' } }
=== azure pipelines | pipelines/{xword}.yml
variables:
- group: {xco}-secrets
steps:
- script: ./deploy.sh
  env:
    DB_PASSWORD: $(dbPassword)
    SYSTEM_ACCESSTOKEN: $(System.AccessToken)
=== kubernetes secretKeyRef | k8s/{xword}.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {xword}
  uid: {uuid}
  annotations:
    checksum/secret: {h64}
spec:
  template:
    spec:
      imagePullSecrets:
        - name: regcred
      containers:
        - name: app
          image: {xco}/{xdb}@sha256:{h64}
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: {xdb}-db
                  key: password
            - name: API_TOKEN_FILE
              value: /var/run/secrets/api-token
=== external secrets | es/{xword}.yaml
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata:
  name: {xdb}
spec:
  secretStoreRef:
    name: vault-backend
    kind: ClusterSecretStore
  data:
    - secretKey: password
      remoteRef:
        key: prod/{xdb}
        property: password
=== helm template | templates/{xword}.yaml
data:
  password: {{ .Values.auth.password | b64enc | quote }}
  token: {{ randAlphaNum 32 | b64enc }}
  name: {{ include "{xword}.fullname" . }}
=== ansible jinja | roles/{xword}/templates/db.conf.j2
[db]
user = {{ db_user }}
password = {{ vault_db_password }}
host = {xhost}
=== ansible lookup | {xword}.yml
- mysql_user:
    name: {xuser}
    password: "{{ lookup('community.hashi_vault.hashi_vault', 'secret/data/{xdb}:password') }}"
    priv: '{xdb}.*:ALL'
  no_log: true
=== terraform references | {xword}.tf
resource "random_password" "{xdb}" {
  length  = 24
  special = true
}

resource "aws_db_instance" "{xdb}" {
  identifier = "{xco}-{xdb}"
  username   = "{xuser}"
  password   = random_password.{xdb}.result
  kms_key_id = aws_kms_key.db.arn
}

data "aws_secretsmanager_secret_version" "token" {
  secret_id = "prod/{xco}/{xword}"
}

variable "api_token" {
  type      = string
  sensitive = true
}
=== cloudformation refs | {xword}-template.yaml
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: {xuser}
      MasterUserPassword: '{{resolve:secretsmanager:prod/{xdb}:SecretString:password}}'
      KmsKeyId: !GetAtt Key.Arn
=== bicep secure | {xword}.bicep
@secure()
param adminPassword string
resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: '{xco}-kv' }
output secretUri string = kv.properties.vaultUri
=== serverless ssm | {xword}-serverless.yml
provider:
  environment:
    DB_PASSWORD: ${ssm:/{xco}/prod/db-password}
    STRIPE_KEY: ${env:STRIPE_KEY}
=== compose secrets | compose.{xword}.yml
services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: {xuser}
      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
      PGPASSWORD: ${PGPASSWORD:?}
    secrets: [db_password]
secrets:
  db_password:
    file: ./secrets/db_password.txt
=== op references | {xword}.env.tpl
DB_PASSWORD=op://{xco}/{xdb}/password
STRIPE_KEY=op://{xco}/stripe/credential
=== vault agent template | {xword}.ctmpl
{{ with secret "database/creds/{xuser}" }}
username={{ .Data.username }}
password={{ .Data.password }}
{{ end }}
=== azure key vault ref | {xword}.settings.json
{"ConnectionString": "@Microsoft.KeyVault(SecretUri=https://{xco}.vault.azure.net/secrets/{xdb}/{h32})"}
=== spring placeholders | application-{xword}.properties
spring.datasource.password=${DB_PASSWORD}
spring.mail.password=${MAIL_PASSWORD:}
jwt.secret=${JWT_SECRET}
spring.datasource.username={xuser}
=== maven settings env | settings-{xword}.xml
<server><id>{xco}</id><username>${env.NEXUS_USER}</username><password>${env.NEXUS_PASSWORD}</password></server>
=== npmrc env | {xword}/.npmrc
//npm.{xco}.com/:_authToken=${NPM_TOKEN}
registry=https://npm.{xco}.com/
=== nginx variable | {xword}.conf
proxy_set_header Authorization $http_authorization;
proxy_set_header X-Api-Key $arg_api_key;
auth_basic_user_file /etc/nginx/{xword}.htpasswd;
=== systemd credentials | {xword}.service
[Service]
EnvironmentFile=/etc/{xword}/secrets.env
LoadCredential=db_password:/etc/{xword}/db_password
ExecStart=/usr/bin/{xword} --password-file %d/db_password
"""

SOURCES = (("reads and references", READS, 4),)
