"""Infrastructure as code, Compose, Kubernetes."""

INFRA = r"""
=== terraform | rds.tf
resource "aws_db_instance" "‹word›" {
  engine            = "mysql"
  username          = "‹user›"
  password          = "«w»"
  instance_class    = "db.t3.micro"
}
--- vm.tf
resource "azurerm_linux_virtual_machine" "‹word›" {
  admin_username = "‹user›"
  admin_password = "«w»"
}
--- variables.tf
variable "db_password" {
  description = "Master password"
  default     = "«w»"
}
--- terraform.tfvars
db_username = "‹user›"
db_password = "«w»"
--- provider.tf
provider "aws" {
  region     = "eu-west-1"
  access_key = "‹{AKIA{t16}}›"
  secret_key = "«B40»"
}
--- vsphere.tf
provider "vsphere" {
  user           = "administrator@vsphere.local"
  password       = "«w»"
  vsphere_server = "‹host›"
}
--- proxmox.tf
provider "proxmox" {
  pm_user     = "root@pam"
  pm_password = "«w»"
}
--- user.tf
resource "mysql_user" "‹word›" {
  user               = "‹user›"
  plaintext_password = "«w»"
}
--- provisioner.tf
  connection {
    type     = "ssh"
    user     = "root"
    password = "«w»"
    host     = self.public_ip
  }
--- locals.tf
locals {
  app_env = { DB_PASS = "«w»", DB_USER = "‹user›" }
}
--- terraform.tfstate
{"resources":[{"type":"random_password","name":"db","instances":[{"attributes":{"length":16,"result":"«a16»"}}]}]}
--- tfstate2.json
{"type": "aws_iam_access_key", "instances": [{"attributes": {"id": "‹{AKIA{t16}}›", "secret": "«B40»", "ses_smtp_password_v4": "«{B{B43}}»"}}]}
--- Pulumi.dev.yaml
config:
  aws:region: eu-west-1
  ‹word›:dbPassword: «ws»
--- index.ts
const db = new aws.rds.Instance("db", { username: "‹user›", password: "«wj»", engine: "postgres" });
--- template.yaml
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: ‹user›
      MasterUserPassword: «ws»
--- params.json
[{"ParameterKey": "DBPassword", "ParameterValue": "«w»"}]
--- main.bicep
param adminPassword string = '«w»'
--- azuredeploy.parameters.json
{"parameters": {"adminPassword": {"value": "«w»"}, "adminUsername": {"value": "‹user›"}}}
--- packer.pkr.hcl
source "vsphere-iso" "w2019" {
  winrm_username = "Administrator"
  winrm_password = "«w»"
}
--- packer.json
{"builders": [{"type": "virtualbox-iso", "ssh_username": "‹user›", "ssh_password": "«w»"}]}
--- Vagrantfile
config.vm.provision "shell", inline: "mysql -uroot -p«ws» < /vagrant/init.sql"
--- Vagrantfile
config.ssh.password = "«w»"
--- autounattend.xml
<AdministratorPassword>
  <Value>«ws»</Value>
  <PlainText>true</PlainText>
</AdministratorPassword>
--- unattend64.xml
<Password><Value>«utf16;[w]Password»</Value><PlainText>false</PlainText></Password>
--- ks.cfg
rootpw --plaintext «ws»
--- preseed.cfg
d-i passwd/user-password password «ws»
d-i passwd/user-password-again password «=»
--- cloud-init.yaml
#cloud-config
chpasswd:
  list: |
    ‹user›:«ws»
  expire: false
--- cloud-init2.yaml
password: «ws»
chpasswd: { expire: False }
ssh_pwauth: True
=== ansible | inventory.ini
[web]
‹host› ansible_user=‹user› ansible_ssh_pass=«ws»
--- hosts
[routers]
‹ip› ansible_user=admin ansible_password=«ws» ansible_become_pass=«ws»
--- group_vars/db.yml
mysql_root_password: «ws»
postgres_password: "«w»"
--- tasks/main.yml
- name: create db user
  mysql_user:
    name: ‹user›
    password: "«w»"
    priv: "‹db›.*:ALL"
--- tasks2.yml
- community.general.proxmox: api_host=‹host› api_user=root@pam api_password=«ws»
--- vars.yml
admin_users:
  - { name: ‹login›, password: '«w»' }
--- pillar.sls
mysql:
  root_password: '«w»'
--- nodes.pp
class { 'mysql::server':
  root_password => '«w»',
}
--- hiera.yaml
profile::db::password: «ws»
--- attributes/default.rb
default['mysql']['server_root_password'] = '«w»'
--- data_bag.json
{"id": "db", "user": "‹user›", "password": "«w»"}
=== compose | docker-compose.yml
services:
  db:
    image: mysql:8
    environment:
      MYSQL_ROOT_PASSWORD: «ws»
      MYSQL_USER: ‹user›
      MYSQL_PASSWORD: «ws»
--- docker-compose.yml
  postgres:
    image: postgres:15
    environment:
      - POSTGRES_USER=‹user›
      - POSTGRES_PASSWORD=«ws»
--- compose.yml
  minio:
    image: minio/minio
    environment:
      MINIO_ROOT_USER: ‹user›
      MINIO_ROOT_PASSWORD: «ws»
--- redis-compose.yml
  redis:
    command: redis-server --requirepass «ws»
--- rabbit-compose.yml
  rabbitmq:
    environment:
      RABBITMQ_DEFAULT_USER: ‹user›
      RABBITMQ_DEFAULT_PASS: «ws»
      RABBITMQ_ERLANG_COOKIE: «u20»
--- kc-compose.yml
  keycloak:
    environment:
      KEYCLOAK_ADMIN: admin
      KEYCLOAK_ADMIN_PASSWORD: «ws»
      KC_DB_PASSWORD: «ws»
--- mssql-compose.yml
    environment:
      ACCEPT_EULA: "Y"
      SA_PASSWORD: "«w»"
--- pgadmin.yml
      PGADMIN_DEFAULT_EMAIL: ‹mail›
      PGADMIN_DEFAULT_PASSWORD: «ws»
--- neo4j.yml
      - NEO4J_AUTH=neo4j/«ws»
--- elastic.yml
      - ELASTIC_PASSWORD=«ws»
--- influx.yml
      - DOCKER_INFLUXDB_INIT_PASSWORD=«ws»
      - DOCKER_INFLUXDB_INIT_ADMIN_TOKEN=«tok»
--- pihole.yml
      WEBPASSWORD: '«w»'
--- vaultwarden.yml
      - ADMIN_TOKEN=«tok»
--- n8n.yml
      - N8N_BASIC_AUTH_USER=‹user›
      - N8N_BASIC_AUTH_PASSWORD=«ws»
--- healthcheck.yml
    healthcheck:
      test: ["CMD", "mysqladmin", "ping", "-h", "localhost", "-uroot", "-p«ws»"]
--- watchtower.yml
      - WATCHTOWER_NOTIFICATION_EMAIL_SERVER_PASSWORD=«ws»
--- Dockerfile
RUN echo "root:«ws»" | chpasswd
--- Dockerfile
ENV MYSQL_ROOT_PASSWORD «ws»
--- Dockerfile
RUN git clone https://«{github;ghp_}»@github.com/‹co›/‹word›.git /src
=== kubernetes | secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: ‹word›
type: Opaque
data:
  username: ‹b64of;[user]›
  password: «b64of;[w]»
--- secret-string.yaml
apiVersion: v1
kind: Secret
metadata: { name: ‹word› }
stringData:
  DB_PASSWORD: «ws»
--- secret.json
{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "‹word›"}, "data": {"token": "«b64of;[github;ghp_]»"}}
--- deploy.yaml
        env:
        - name: DB_PASSWORD
          value: "«w»"
--- configmap.yaml
apiVersion: v1
kind: ConfigMap
data:
  application.properties: |
    spring.datasource.password=«ws»
    spring.datasource.username=‹user›
--- dockerconfig.yaml
kind: Secret
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: «part;b64;{"auths":{"ghcr.io":{"username":"[user]","password":"(([github;ghp_]))"}}}»
--- tls.yaml
kind: Secret
type: kubernetes.io/tls
data:
  tls.crt: ‹lines;300;400›
  tls.key: «pem64;pkcs8»
--- values.yaml
postgresql:
  auth:
    username: ‹user›
    password: «ws»
    postgresPassword: «ws»
--- values2.yaml
grafana:
  adminPassword: «ws»
ingress:
  enabled: true
--- values3.yaml
env:
  open:
    AUTH_USER: ‹user›
  secret:
    AUTH_PASS: «ws»
--- kustomization.yaml
secretGenerator:
- name: db
  literals:
  - username=‹user›
  - password=«ws»
--- encryption.yaml
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - aescbc:
          keys:
            - name: key1
              secret: «b64;32»
--- token.csv
«h32»,‹login›,uid1,"system:masters"
--- bootstrap.yaml
kind: Secret
type: bootstrap.kubernetes.io/token
stringData:
  token-id: ‹n6›
  token-secret: «n16»
--- probe.yaml
    livenessProbe:
      exec:
        command: ["redis-cli", "-a", "«ws»", "ping"]
"""
