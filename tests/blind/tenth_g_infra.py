"""Infrastructure as code with passwords in it."""

TEXT = r'''
=== terraform var | variables.tf
variable "db_password" {
  type    = string
  default = "«pass»"
}
=== terraform tfvars | prod.tfvars
region      = "eu-west-1"
db_password = "«pass»"
=== terraform rds | rds.tf
resource "aws_db_instance" "main" {
  engine   = "postgres"
  username = "orders"
  password = "«pass»"
}
=== terraform locals | locals.tf
locals {
  smtp = { user = "alerts", password = "«pass»" }
}
=== terraform provider | providers.tf
provider "vsphere" {
  user           = "adm@vsphere.local"
  password       = "«pass»"
  vsphere_server = "vc1.corp.lan"
}
=== terraform provisioner | main.tf
  connection {
    type     = "ssh"
    user     = "root"
    password = "«pass»"
    host     = self.public_ip
  }
=== terraform helm set | helm.tf
  set_sensitive {
    name  = "auth.rootPassword"
    value = "«pass»"
  }
=== terraform userdata | ec2.tf
  user_data = <<-EOF
    #!/bin/bash
    echo "ubuntu:«passp»" | chpasswd
  EOF
=== tfstate | terraform.tfstate
{
  "type": "random_password",
  "name": "db",
  "instances": [{"attributes": {"length": 16, "result": "«alnum;16»", "special": false}}]
}
=== tfstate output | terraform.tfstate
"outputs": {"admin_password": {"value": "«pass»", "type": "string", "sensitive": true}}
=== tf plan | plan.txt
  + resource "aws_db_instance" "main" {
      + engine   = "mysql"
      + password = "«pass»"
      + username = "crm"
=== pulumi ts | index.ts
const db = new aws.rds.Instance("db", { username: "crm", password: "«pass»", engine: "mysql" });
=== pulumi yaml | Pulumi.prod.yaml
config:
  crm:dbPassword: «passp»
=== cdk | lib/stack.ts
credentials: rds.Credentials.fromPassword('crm', SecretValue.unsafePlainText('«pass»')),
=== cloudformation | stack.yaml
Parameters:
  DBPassword:
    Type: String
    NoEcho: true
    Default: «passp»
=== cloudformation res | db.yaml
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: crm
      MasterUserPassword: "«pass»"
=== cfn params | params.json
[{"ParameterKey":"DbUser","ParameterValue":"crm"},{"ParameterKey":"DbPassword","ParameterValue":"«pass»"}]
=== arm | azuredeploy.parameters.json
"parameters": { "administratorLogin": {"value": "adm"}, "administratorLoginPassword": {"value": "«pass»"} }
=== bicep | main.bicep
resource sql 'Microsoft.Sql/servers@2021-11-01' = {
  properties: {
    administratorLogin: 'adm'
    administratorLoginPassword: '«pass»'
  }
}
=== serverless | serverless.yml
provider:
  environment:
    DB_USER: crm
    DB_PASS: «passp»
=== sam | template.yaml
Globals:
  Function:
    Environment:
      Variables:
        SMTP_PASSWORD: "«pass»"
=== k8s secret data | k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: db
type: Opaque
data:
  username: Y3Jt
  password: «^passp»
=== k8s secret string | k8s/smtp.yaml
apiVersion: v1
kind: Secret
metadata:
  name: smtp
stringData:
  SMTP_PASS: "«pass»"
=== k8s secret json | secret.json
{"apiVersion":"v1","kind":"Secret","metadata":{"name":"api"},"data":{"token":"«b64of;[alnum;32]»"}}
=== k8s basic-auth | k8s/basic.yaml
kind: Secret
type: kubernetes.io/basic-auth
stringData:
  username: admin
  password: «passp»
=== k8s dockerconfig | k8s/reg.yaml
kind: Secret
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: «dockerjson»
=== k8s env | k8s/deploy.yaml
        env:
        - name: LOG_LEVEL
          value: info
        - name: DB_PASSWORD
          value: "«pass»"
=== k8s env flow | k8s/job.yaml
          env: [{name: PGUSER, value: crm}, {name: PGPASSWORD, value: «passp»}]
=== k8s args | k8s/exporter.yaml
        args:
        - --redis.addr=redis://cache:6379
        - --redis.password=«passp»
=== k8s configmap | k8s/cm.yaml
kind: ConfigMap
data:
  app.properties: |
    db.user=crm
    db.password=«passp»
=== k8s htpasswd | k8s/ingress-auth.yaml
kind: Secret
data:
  auth: «b64of;ops:[apr1]»
=== k8s probe | k8s/web.yaml
          httpGet:
            path: /health
            httpHeaders:
            - {name: Authorization, value: "Basic «basic;probe:[passp]»"}
=== k8s describe | kubectl.log
$ kubectl get secret db -o jsonpath='{.data.password}' | base64 -d
«rndp»
=== k8s annotation | k8s/old.yaml
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","data":{"pw":"«^passp»"},"kind":"Secret"}
=== kustomize | kustomization.yaml
secretGenerator:
- name: db
  literals:
  - username=crm
  - password=«passp»
=== helm values | charts/web/values.yaml
postgresql:
  auth:
    username: web
    password: "«pass»"
    postgresPassword: "«+pass»"
=== helm values redis | values-prod.yaml
redis:
  auth: {enabled: true, password: «passp»}
=== helmfile | helmfile.yaml
    set:
    - name: grafana.adminPassword
      value: «passp»
=== argocd app | apps/db.yaml
      helm:
        parameters:
        - name: global.postgresql.auth.password
          value: «passp»
=== argocd repo | repo-secret.yaml
stringData:
  type: git
  url: https://git.corp.lan/ops/env
  username: argo
  password: «alnum;20»
=== flux | flux/git.yaml
stringData:
  identity: |
    «pemopenssh»
  known_hosts: git.corp.lan ssh-ed25519 AAAAC3NzaC1lZDI1NTE5
=== openshift template | template.yaml
parameters:
- name: ADMIN_PW
  value: «passp»
=== operator cr | pg.yaml
kind: PostgresCluster
spec:
  users: [{name: crm, password: {type: AlphaNumeric, value: "«pass»"}}]
=== compose env list | docker-compose.yml
services:
  db:
    image: postgres:15
    environment:
      - POSTGRES_USER=crm
      - POSTGRES_PASSWORD=«passp»
=== compose env map | compose.yaml
  wordpress:
    environment:
      WORDPRESS_DB_USER: wp
      WORDPRESS_DB_PASSWORD: «passp»
=== compose default | docker-compose.yml
      MYSQL_ROOT_PASSWORD: ${MYSQL_ROOT_PASSWORD:-«passp»}
=== compose command | docker-compose.yml
  cache:
    image: redis:7
    command: redis-server --requirepass «passp» --appendonly yes
=== compose command list | docker-compose.yml
    command: ["--auth", "--user=node", "--pass=«passp»"]
=== compose healthcheck | docker-compose.yml
    healthcheck:
      test: ["CMD", "mysqladmin", "ping", "-uroot", "-p«passp»"]
=== compose label | docker-compose.yml
    labels:
      - "traefik.http.middlewares.auth.basicauth.users=ops:«traefik»"
=== env file | docker/db.env
MARIADB_ROOT_PASSWORD='«pass»'
MARIADB_DATABASE=crm
=== dockerfile env | Dockerfile
FROM node:20
ENV DB_PASS=«passp» \
    NODE_ENV=production
=== dockerfile arg | Dockerfile
ARG PIP_PASSWORD=«passp»
RUN pip install hl
=== dockerfile run | Dockerfile
RUN echo 'root:«passp»' | chpasswd
=== dockerfile old env | Dockerfile
ENV MYSQL_PASSWORD «passp»
=== nomad | web.nomad
      env {
        DB_USER = "crm"
        DB_PASS = "«pass»"
      }
=== nomad template | web.nomad
      template {
        data = "SMTP_PASS=«passp»"
        env = true
        destination = "local/env"
      }
=== ansible vars | group_vars/all.yml
mysql_root_password: «passp»
mysql_port: 3306
=== ansible inventory | hosts.ini
[web]
web1 ansible_host=10.0.0.4 ansible_user=ops ansible_ssh_pass=«passp»
=== ansible inventory win | inventory
[win:vars]
ansible_connection=winrm
ansible_user=adm
ansible_password=«passp»
=== ansible task | tasks/db.yml
- name: create user
  mysql_user:
    name: crm
    password: "«pass»"
    login_password: "«+pass»"
=== ansible task flow | tasks/pg.yml
- postgresql_user: name=crm password=«passp» db=crm
=== ansible default | roles/app/defaults/main.yml
app_admin_password: "{{ vault_pw | default('«pass»') }}"
=== ansible shell | tasks/join.yml
- shell: echo '«pass»' | realm join -U adm corp.lan
=== ansible vault | group_vars/vault.yml
$ANSIBLE_VAULT;1.1;AES256
«h80»
«+h80»
=== puppet | site.pp
class { 'mysql::server':
  root_password => '«pass»',
}
=== hiera | hieradata/common.yaml
profile::db::password: '«pass»'
=== chef attr | attributes/default.rb
default['mysql']['server_root_password'] = '«pass»'
=== chef databag | data_bags/app/smtp.json
{"id": "smtp", "user": "alerts", "password": "«pass»"}
=== salt pillar | pillar/db.sls
mysql:
  root_password: '«pass»'
=== salt cloud | cloud.providers.d/vm.conf
vc1:
  driver: vmware
  user: adm
  password: "«pass»"
=== packer | base.pkr.hcl
source "vsphere-iso" "base" {
  ssh_username = "root"
  ssh_password = "«pass»"
}
=== packer json | win.json
"builders": [{"type": "hyperv-iso", "winrm_username": "adm", "winrm_password": "«pass»"}]
=== vagrant | Vagrantfile
config.ssh.username = "ops"
config.ssh.password = "«pass»"
=== nix | configuration.nix
services.nextcloud.config.adminpassFile = "${pkgs.writeText "pw" "«pass»"}";
=== nixos initial | hosts/nas.nix
users.users.tom.initialPassword = "«pass»";
=== cloud-init | user-data.yml
#cloud-config
chpasswd:
  list: |
    root:«passp»
    ops:«+passp»
=== netplan | etc/netplan/01.yaml
  wifis:
    wlan0:
      access-points:
        "Attic":
          password: "«pass»"
=== network manager | etc/NetworkManager/system-connections/Attic.nmconnection
[wifi-security]
key-mgmt=wpa-psk
psk=«passp»
=== iwd | var/lib/iwd/Attic.psk
[Security]
PreSharedKey=«h64»
Passphrase=«+passp»
=== wlan profile | Attic.xml
<sharedKey><keyType>passPhrase</keyType><protected>false</protected><keyMaterial>«pass»</keyMaterial></sharedKey>
=== mobileconfig | vpn.mobileconfig
<key>SharedSecret</key>
<data>«^passp»</data>
<key>AuthPassword</key>
<string>«+pass»</string>
=== gpp | Groups.xml
<Properties action="U" newName="" cpassword="«b64;32»" userName="Administrator (built-in)"/>
=== vault hcl | vault.hcl
storage "mysql" {
  username = "vault"
  password = "«pass»"
}
=== vault init | vault-init.txt
Unseal Key 1: «b64;33»
Unseal Key 2: «+b64;33»
Initial Root Token: «+hvs.{a24}»
=== consul | consul.d/acl.json
{"encrypt": "«b64;32»", "acl": {"tokens": {"agent": "«+uuid»"}}}
=== nomad gossip | server.hcl
server { enabled = true encrypt = "«b64;32»" }
=== etcd enc | encryption-config.yaml
    - aescbc:
        keys:
        - name: key1
          secret: «b64;32»
=== ignition pull | install-config.yaml
pullSecret: '{"auths":{"r.corp.lan":{"auth":"«basic;pull:[alnum;30]»"}}}'
=== kickseed vmware | esxi.cfg
vmaccepteula
rootpw «passp»
install --firstdisk
'''
