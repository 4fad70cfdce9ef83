"""Credential files of developers' programs, registries, clouds and infrastructure tools, as they write them; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== netrc one line | .netrc
machine api.{xco}.com login {xuser} password ⟦{hp}⟧
=== netrc lines | _netrc
machine git.{xco}.com
  login {xuser}
  password ⟦{hp}⟧

default login anonymous password guest@
=== netrc token | .netrc
machine api.wandb.ai
  login user
  password ⟦{h40}⟧
=== pgpass | .pgpass
# host:port:db:user:password
{xip}:5432:{xdb}:{xuser}:⟦{hplain}⟧
=== my.cnf client | .my.cnf
[client]
user = {xuser}
password = ⟦{hp}⟧
host = {xhost}

[mysqldump]
quick
max_allowed_packet = 64M
=== my.cnf quoted | etc/mysql/debian.cnf
# Automatically generated for Debian scripts. DO NOT TOUCH!
[client]
host     = localhost
user     = debian-sys-maint
password = ⟦{a16}⟧
socket   = /var/run/mysqld/mysqld.sock
=== npmrc token | .npmrc
registry=https://npm.{xco}.com/
//npm.{xco}.com/:_authToken=⟦{uuid}⟧
always-auth=true
=== npmrc auth | .npmrc
//nexus.{xco}.com/repository/npm/:_auth=⟦{basic;[xuser]:[hp]}⟧
//nexus.{xco}.com/repository/npm/:email={xmail}
=== npmrc password | .npmrc
//npm.{xco}.com/:username={xuser}
//npm.{xco}.com/:_password=⟦{text64;[hp]}⟧
=== yarnrc | .yarnrc.yml
nodeLinker: node-modules
npmScopes:
  {xco}:
    npmRegistryServer: "https://npm.{xco}.com"
    npmAuthToken: "⟦{h40}⟧"
yarnPath: .yarn/releases/yarn-4.1.1.cjs
=== pypirc | .pypirc
[distutils]
index-servers =
    pypi
    internal

[pypi]
username = __token__
password = ⟦{pypi}⟧

[internal]
repository = https://pypi.{xco}.com/
username = {xuser}
password = ⟦{hp}⟧
=== pip.conf | pip.conf
[global]
timeout = 60
index-url = https://{xuser}:⟦{hpurl}⟧@nexus.{xco}.com/repository/pypi/simple
=== cargo credentials | .cargo/credentials.toml
[registry]
token = "⟦cio{a32}⟧"
=== gem credentials | .gem/credentials
---
:rubygems_api_key: ⟦rubygems_{h48}⟧
=== composer auth | auth.json
{
    "http-basic": {
        "repo.{xco}.com": {
            "username": "{xuser}",
            "password": "⟦{hp}⟧"
        }
    },
    "github-oauth": {
        "github.com": "⟦{github;ghp_}⟧"
    }
}
=== maven settings | .m2/settings.xml
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <localRepository>/var/cache/m2</localRepository>
  <servers>
    <server>
      <id>nexus-{xco}</id>
      <username>{xuser}</username>
      <password>⟦{hp}⟧</password>
    </server>
  </servers>
  <mirrors>
    <mirror>
      <id>central</id>
      <mirrorOf>*</mirrorOf>
      <url>https://nexus.{xco}.com/repository/maven-public/</url>
    </mirror>
  </mirrors>
</settings>
=== gradle signing | gradle.properties
org.gradle.parallel=true
android.useAndroidX=true
RELEASE_STORE_FILE=release.jks
RELEASE_KEY_ALIAS={xword}
RELEASE_STORE_PASSWORD=⟦{hplain}⟧
RELEASE_KEY_PASSWORD=⟦{hplain}⟧
=== gradle signing plugin | .gradle/gradle.properties
signing.keyId={H8}
signing.password=⟦{hp}⟧
signing.secretKeyRingFile=/home/{xuser}/.gnupg/secring.gpg
ossrhUsername={xuser}
ossrhPassword=⟦{hp}⟧
=== android signingConfigs | app/build.gradle
android {
    namespace 'com.{xword}.app'
    compileSdk 34
    signingConfigs {
        release {
            storeFile file('upload.jks')
            storePassword '⟦{hp}⟧'
            keyAlias 'upload'
            keyPassword '⟦{hp}⟧'
        }
    }
    buildTypes {
        release {
            minifyEnabled true
            signingConfig signingConfigs.release
        }
    }
}
=== android signingConfigs kts | app/build.gradle.kts
signingConfigs {
    create("release") {
        storeFile = file("keystore.jks")
        storePassword = "⟦{hp}⟧"
        keyAlias = "release"
        keyPassword = "⟦{hp}⟧"
    }
}
=== key.properties flutter | android/key.properties
storePassword=⟦{hplain}⟧
keyPassword=⟦{hplain}⟧
keyAlias=upload
storeFile=../upload-keystore.jks
=== nuget config | nuget.config
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="internal" value="https://nuget.{xco}.com/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <internal>
      <add key="Username" value="{xuser}" />
      <add key="ClearTextPassword" value="⟦{hp}⟧" />
    </internal>
  </packageSourceCredentials>
</configuration>
=== docker config | .docker/config.json
{
  "auths": {
    "registry.{xco}.com": {
      "auth": "⟦{basic;[xuser]:[hp]}⟧"
    }
  },
  "HttpHeaders": { "User-Agent": "Docker-Client/24.0.7 (linux)" }
}
=== kube dockerconfigjson | k8s/regcred.yaml
apiVersion: v1
kind: Secret
metadata:
  name: regcred
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ⟦{dockercfg64}⟧
=== kube secret data | k8s/db-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: {xdb}-db
  namespace: prod
  labels:
    app.kubernetes.io/instance: {xdb}
type: Opaque
data:
  username: {text64;shop_app}
  password: ⟦{text64;[hp]}⟧
=== kubeconfig token | .kube/config
apiVersion: v1
kind: Config
clusters:
- cluster:
    server: https://{xip}:6443
    certificate-authority-data: {text64;-----BEGIN CERTIFICATE-----}
  name: {xco}
contexts:
- context:
    cluster: {xco}
    user: {xuser}
  name: {xco}
current-context: {xco}
users:
- name: {xuser}
  user:
    token: ⟦{jwt;RS256;kubernetes/serviceaccount}⟧
=== kubeconfig client key | kubeconfig.yaml
users:
- name: admin
  user:
    client-key-data: ⟦{pem64;rsa}⟧
=== aws credentials | .aws/credentials
[default]
aws_access_key_id = AKIA{t16}
aws_secret_access_key = ⟦{B40}⟧

[staging]
aws_access_key_id = AKIA{t16}
aws_secret_access_key = ⟦{B40}⟧
region = eu-central-1
=== aws csv | new_user_credentials.csv
User name,Password,Access key ID,Secret access key,Console login link
{xuser},⟦{hplain}⟧,AKIA{t16},⟦{B40}⟧,https://{d12}.signin.aws.amazon.com/console
=== s3cfg | .s3cfg
[default]
access_key = {u20}
bucket_location = US
check_ssl_certificate = True
encoding = UTF-8
gpg_passphrase = ⟦{hplain}⟧
host_base = s3.amazonaws.com
secret_key = ⟦{B40}⟧
signature_v2 = False
=== boto | .boto
[Credentials]
aws_access_key_id = AKIA{t16}
aws_secret_access_key = ⟦{B40}⟧

[Boto]
https_validate_certificates = True
=== passwd-s3fs | .passwd-s3fs
AKIA{t16}:⟦{B40}⟧
=== gcp service account | service-account.json
{
  "type": "service_account",
  "project_id": "{xco}-prod",
  "private_key_id": "{h40}",
  "private_key": "⟦{pem1;pkcs8}⟧\n",
  "client_email": "deploy@{xco}-prod.iam.gserviceaccount.com",
  "client_id": "{d21}",
  "token_uri": "https://oauth2.googleapis.com/token"
}
=== gcloud adc | application_default_credentials.json
{
  "client_id": "{d12}-{n32}.apps.googleusercontent.com",
  "client_secret": "⟦GOCSPX-{b28}⟧",
  "refresh_token": "⟦1//0{d1}{b60}⟧",
  "type": "authorized_user"
}
=== rclone s3 | rclone.conf
[store]
type = s3
provider = Wasabi
access_key_id = {u20}
secret_access_key = ⟦{a40}⟧
endpoint = s3.eu-central-1.wasabisys.com
acl = private
=== rclone token | rclone.conf
[drive]
type = drive
scope = drive
token = {"access_token":"⟦ya29.{b140}⟧","token_type":"Bearer","refresh_token":"⟦1//0{d1}{b60}⟧","expiry":"2025-02-03T10:00:00Z"}
=== doctl config | .config/doctl/config.yaml
access-token: ⟦dop_v1_{h64}⟧
context: default
output: text
=== hcloud | .config/hcloud/cli.toml
active_context = "{xco}"

[[contexts]]
name = "{xco}"
token = "⟦{a64}⟧"
=== gh hosts | .config/gh/hosts.yml
github.com:
    user: {xuser}
    oauth_token: ⟦{github;gho_}⟧
    git_protocol: https
=== terraformrc | .terraform.d/credentials.tfrc.json
{
  "credentials": {
    "app.terraform.io": {
      "token": "⟦{a14}.atlasv1.{b67}⟧"
    }
  }
}
=== tfstate | terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.7.4",
  "serial": 41,
  "lineage": "{uuid}",
  "outputs": {
    "db_password": { "value": "⟦{hp}⟧", "type": "string", "sensitive": true }
  },
  "resources": [
    {
      "mode": "managed",
      "type": "aws_db_instance",
      "name": "{xdb}",
      "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
      "instances": [
        {
          "schema_version": 2,
          "attributes": {
            "arn": "arn:aws:rds:eu-north-1:{d12}:db:{xdb}",
            "id": "db-{u26}",
            "kms_key_id": "arn:aws:kms:eu-north-1:{d12}:key/{uuid}",
            "username": "{xuser}"
          }
        }
      ]
    }
  ]
}
=== tfstate access key | state.json
{"mode":"managed","type":"aws_iam_access_key","name":"ci","instances":[{"attributes":{"id":"AKIA{t16}","secret":"⟦{B40}⟧","ses_smtp_password_v4":"⟦B{B43}⟧","status":"Active","user":"ci"}}]}
=== tfvars | terraform.tfvars
region      = "eu-north-1"
vpc_id      = "vpc-{h17}"
ami_id      = "ami-{h17}"
db_username = "{xuser}"
db_password = "⟦{hp}⟧"
key_name    = "{xco}-deploy"
tags = {
  Owner  = "{xperson}"
  Commit = "{h40}"
}
=== terraform rds | rds.tf
resource "aws_db_instance" "{xdb}" {
  identifier        = "{xdb}"
  engine            = "postgres"
  engine_version    = "15.5"
  instance_class    = "db.t4g.medium"
  username          = "{xuser}"
  password          = "⟦{hp}⟧"
  kms_key_id        = "arn:aws:kms:eu-north-1:{d12}:key/{uuid}"
  skip_final_snapshot = true
}
=== azurerm provider | provider.tf
provider "azurerm" {
  features {}
  subscription_id = "{uuid}"
  client_id       = "{uuid}"
  client_secret   = "⟦{a3}8Q~{q34}⟧"
  tenant_id       = "{uuid}"
}
=== packer | image.pkr.hcl
source "vsphere-iso" "{xword}" {
  vcenter_server = "{xhost}"
  username       = "{xuser}"
  password       = "⟦{hp}⟧"
  ssh_username   = "packer"
  ssh_password   = "⟦{hp}⟧"
  iso_checksum   = "sha256:{h64}"
}
=== ansible inventory | inventory/hosts.ini
[web]
web1 ansible_host={xip} ansible_user={xuser} ansible_password=⟦{hplain}⟧
web2 ansible_host={xip}

[all:vars]
ansible_become_pass=⟦{hplain}⟧
ansible_python_interpreter=/usr/bin/python3
=== ansible group vars | group_vars/prod.yml
---
app_version: {xver}
app_commit: {h40}
postgres_users:
  - name: {xuser}
    password: ⟦{hplain}⟧
    role_attr_flags: NOSUPERUSER
ntp_server: 0.pool.ntp.org
=== helm values | values-prod.yaml
image:
  repository: {xco}/{xdb}
  digest: sha256:{h64}
postgresql:
  auth:
    username: {xuser}
    database: {xdb}
    password: ⟦{hplain}⟧
    existingSecret: ""
ingress:
  enabled: true
  host: {xhost}
"""
