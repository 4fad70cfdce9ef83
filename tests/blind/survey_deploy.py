"""CI, images, clusters and provisioning."""

DEPLOY = r'''
== compose mysql | docker-compose.yml
  db:
    image: mysql:8
    environment:
      MYSQL_ROOT_PASSWORD: ⟪{Qpws}⟫
      MYSQL_USER: {Quser}
      MYSQL_PASSWORD: ⟪{Qpws}⟫
== compose list pg | docker-compose.yml
    environment:
      - POSTGRES_USER={Quser}
      - POSTGRES_PASSWORD=⟪{Qpws}⟫
== compose default | docker-compose.yml
      DB_PASSWORD: ${DB_PASSWORD:-⟪{Qpwsa}⟫}
== compose command | docker-compose.yml
    command: redis-server --requirepass ⟪{Qpwsa}⟫ --appendonly yes
== compose healthcheck | docker-compose.yml
      test: ["CMD", "mysqladmin", "ping", "-uroot", "-p⟪{Qpwsa}⟫"]
== compose mssql | docker-compose.yml
    environment:
      ACCEPT_EULA: "Y"
      SA_PASSWORD: "⟪{Qpws}⟫"
== dockerfile env | Dockerfile
ENV MYSQL_ROOT_PASSWORD=⟪{Qpwsa}⟫ \
    MYSQL_DATABASE={Qdb}
== dockerfile env space | Dockerfile
ENV ADMIN_PASSWORD ⟪{Qpwsa}⟫
== dockerfile chpasswd | Dockerfile
RUN echo 'root:⟪{Qpws}⟫' | chpasswd
== k8s secret data | secret.yaml
apiVersion: v1
kind: Secret
metadata: { name: db }
type: Opaque
data:
  username: {text64;{Quser}}
  password: ⟪{text64;[Qpw]}⟫
== k8s secret stringData | secret.yaml
kind: Secret
stringData:
  password: ⟪{Qpws}⟫
== k8s env value | deploy.yaml
        env:
        - name: DB_PASSWORD
          value: ⟪{Qpws}⟫
== k8s dockerconfigjson | pull.yaml
kind: Secret
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ⟪{Svauths}⟫
== k8s configmap | cm.yaml
kind: ConfigMap
data:
  application.properties: |
    db.user={Quser}
    db.password=⟪{Qpws}⟫
== k8s args | deploy.yaml
        args: ["--db-user={Quser}", "--db-password=⟪{Qpwsa}⟫"]
== k8s encryption config | enc.yaml
kind: EncryptionConfiguration
resources:
- resources: [secrets]
  providers:
  - aescbc:
      keys:
      - name: key1
        secret: ⟪{b64;32}⟫
== kubeconfig token | kubeconfig
users:
- name: deployer
  user:
    token: ⟪{jwt;RS256;kubernetes/serviceaccount}⟫
== kubeconfig basic | config
users:
- name: admin
  user:
    username: admin
    password: ⟪{a32}⟫
== helm values postgres | values.yaml
postgresql:
  auth:
    username: {Quser}
    password: "⟪{Qpws}⟫"
    postgresPassword: "⟪{Qpws}⟫"
== helm values grafana | values.yaml
grafana:
  adminUser: admin
  adminPassword: ⟪{Qpws}⟫
== helm env list | values.yaml
extraEnv:
  - name: SMTP_PASS
    value: "⟪{Qpws}⟫"
== helm image pull | values.yaml
imageCredentials:
  registry: registry.{Qco}.io
  username: {Quser}
  password: ⟪{Qpws}⟫
== kustomize generator | kustomization.yaml
secretGenerator:
- name: db
  literals:
  - password=⟪{Qpws}⟫
== github actions env | .github/workflows/t.yml
    services:
      mysql:
        image: mysql:5.7
        env:
          MYSQL_ROOT_PASSWORD: ⟪{Qpws}⟫
== github actions with | .github/workflows/d.yml
      - uses: appleboy/ssh-action@master
        with:
          host: {Qip}
          username: {Quser}
          password: ⟪{Qpws}⟫
== github actions run | .github/workflows/d.yml
      - run: docker login -u {Quser} -p ⟪{Qpwsa}⟫ registry.{Qco}.io
== github ftp deploy | .github/workflows/ftp.yml
        uses: SamKirkland/FTP-Deploy-Action@4.3.0
        with:
          server: {Qhost}
          username: {Quser}
          password: ⟪{Qpws}⟫
== gitlab variables | .gitlab-ci.yml
variables:
  POSTGRES_USER: {Quser}
  POSTGRES_PASSWORD: "⟪{Qpws}⟫"
== gitlab script | .gitlab-ci.yml
deploy:
  script:
    - sshpass -p '⟪{Qpws}⟫' scp -r dist {Quser}@{Qip}:/www
== gitlab before | .gitlab-ci.yml
  before_script:
    - docker login -u {Quser} -p ⟪{Qpwsa}⟫ registry.{Qco}.io
== travis | .travis.yml
env:
  global:
    - DB_PASS=⟪{Qpwsa}⟫
deploy:
  provider: releases
  api_key: "⟪{h40}⟫"
== travis deploy | .travis.yml
deploy:
  provider: pypi
  user: {Quser}
  password: ⟪{Qpws}⟫
== circleci | .circleci/config.yml
      - image: circleci/postgres:10
        environment:
          POSTGRES_PASSWORD: ⟪{Qpws}⟫
== appveyor | appveyor.yml
environment:
  SA_PASSWORD: ⟪{Qpws}⟫
== azure pipeline | azure-pipelines.yml
- task: SqlAzureDacpacDeployment@1
  inputs:
    SqlUsername: {Quser}
    SqlPassword: '⟪{Qpws}⟫'
== jenkinsfile env | Jenkinsfile
    environment { DB_PASSWORD = '⟪{Qpws}⟫' }
== jenkinsfile sh | Jenkinsfile
        sh "curl -u {Quser}:⟪{Qpwsa}⟫ -T target/app.war https://{Qhost}/manager/text/deploy"
== jenkinsfile def | Jenkinsfile
def nexusPassword = "⟪{Qpws}⟫"
== jenkins parameter | Jenkinsfile
    password(name: 'PASS', defaultValue: '⟪{Qpws}⟫', description: 'admin password')
== teamcity param | settings.kts
        param("env.DB_PASSWORD", "⟪{Qpws}⟫")
== bamboo | bamboo.yaml
variables:
  deploy_password: ⟪{Qpws}⟫
== drone | .drone.yml
  environment:
    FTP_PASSWORD: ⟪{Qpws}⟫
== ansible inventory | hosts.ini
[web]
{Qip} ansible_user={Quser} ansible_ssh_pass=⟪{Qpwsa}⟫ ansible_become_pass='⟪{Qpws}⟫'
== ansible vars | group_vars/all.yml
mysql_root_password: ⟪{Qpws}⟫
ansible_become_password: "⟪{Qpws}⟫"
== ansible module | tasks/main.yml
- mysql_user:
    name: {Quser}
    password: "⟪{Qpws}⟫"
    priv: "{Qdb}.*:ALL"
== ansible inline module | tasks/main.yml
- postgresql_user: name={Quser} password=⟪{Qpwsa}⟫ db={Qdb}
== ansible uri | tasks/main.yml
- uri:
    url: https://{Qhost}/api
    user: {Quser}
    password: ⟪{Qpws}⟫
    force_basic_auth: yes
== ansible winrm | inventory.yml
    ansible_user: Administrator
    ansible_password: ⟪{Qpws}⟫
    ansible_connection: winrm
== puppet | site.pp
  class { 'mysql::server': root_password => '⟪{Qpws}⟫' }
== puppet hiera | common.yaml
profile::db::password: '⟪{Qpws}⟫'
== chef attribute | attributes/default.rb
default['app']['db']['password'] = '⟪{Qpws}⟫'
== salt pillar | pillar/db.sls
mysql:
  root_password: '⟪{Qpws}⟫'
== terraform rds | rds.tf
resource "aws_db_instance" "main" {
  username = "{Quser}"
  password = "⟪{Qpws}⟫"
}
== terraform azure vm | vm.tf
  admin_username = "{Quser}"
  admin_password = "⟪{Qpws}⟫"
== terraform provisioner | vm.tf
    connection {
      type     = "ssh"
      user     = "root"
      password = "⟪{Qpws}⟫"
    }
== terraform heredoc | ecs.tf
  container_definitions = <<DEF
[{"name":"api","environment":[{"name":"DB_PASSWORD","value":"⟪{Qpws}⟫"}]}]
DEF
== terraform user data | ec2.tf
  user_data = <<-EOF
    #!/bin/bash
    export DB_PASSWORD=⟪{Qpwsa}⟫
  EOF
== cloudformation rds | stack.yml
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: {Quser}
      MasterUserPassword: ⟪{Qpws}⟫
== cloudformation default | stack.yml
Parameters:
  DbPassword:
    Type: String
    NoEcho: true
    Default: ⟪{Qpws}⟫
== cloudformation json | stack.json
"MasterUserPassword": "⟪{Qpws}⟫",
== cloudformation params | params.json
[{"ParameterKey":"DBPassword","ParameterValue":"⟪{Qpws}⟫"}]
== ecs task | task.json
"environment": [ { "name": "DB_PASSWORD", "value": "⟪{Qpws}⟫" } ]
== arm parameters | azuredeploy.parameters.json
"adminPassword": { "value": "⟪{Qpws}⟫" }
== bicep | main.bicep
param adminPassword string = '⟪{Qpws}⟫'
== cdk | stack.ts
      environment: { DB_PASSWORD: '⟪{Qpws}⟫' },
== cdk unsafe | stack.ts
  password: SecretValue.unsafePlainText('⟪{Qpws}⟫'),
== pulumi | index.ts
const db = new aws.rds.Instance("db", { username: "{Quser}", password: "⟪{Qpws}⟫" });
== serverless env | serverless.yml
  environment:
    DB_PASSWORD: ⟪{Qpws}⟫
== sam config | samconfig.toml
parameter_overrides = "DbUser={Quser} DbPassword=⟪{Qpwsa}⟫"
== packer | build.json
"ssh_username": "{Quser}", "ssh_password": "⟪{Qpws}⟫",
== packer hcl | win.pkr.hcl
  winrm_username = "Administrator"
  winrm_password = "⟪{Qpws}⟫"
== vagrant | Vagrantfile
  config.ssh.password = "⟪{Qpws}⟫"
== nomad job | app.nomad
      env { DB_PASSWORD = "⟪{Qpws}⟫" }
== consul gossip | consul.hcl
encrypt = "⟪{b64;32}⟫"
== consul acl | consul.hcl
acl { tokens { agent = "⟪{uuid}⟫" } }
== vault storage | vault.hcl
storage "postgresql" { connection_url = "postgres://{Quser}:⟪{Qpwu}⟫@{Qhost}/vault" }
== beanstalk | .ebextensions/env.config
  - option_name: DB_PASSWORD
    value: ⟪{Qpws}⟫
== app engine | app.yaml
env_variables:
  DB_PASS: "⟪{Qpws}⟫"
== procfile | Procfile
web: DB_PASSWORD=⟪{Qpwsa}⟫ gunicorn app:app
== pm2 | ecosystem.config.js
  env: { NODE_ENV: 'production', DB_PASS: '⟪{Qpws}⟫' },
== systemd env | app.service
Environment=DB_PASSWORD=⟪{Qpwsa}⟫
== supervisor http | supervisord.conf
[inet_http_server]
username = {Quser}
password = ⟪{Qpws}⟫
== uwsgi env | uwsgi.ini
env = SECRET_KEY=⟪{Qpwm}⟫
== apache setenv | .htaccess
SetEnv DB_PASSWORD "⟪{Qpws}⟫"
== nginx fastcgi | site.conf
    fastcgi_param DB_PASSWORD ⟪{Qpwsa}⟫;
== php fpm | www.conf
env[DB_PASSWORD] = ⟪{Qpwsa}⟫
== launchd | com.app.plist
<key>DB_PASSWORD</key><string>⟪{Qpws}⟫</string>
== fastlane | fastlane/Fastfile
ENV["FASTLANE_PASSWORD"] = "⟪{Qpws}⟫"
match(git_url: "https://git.{Qco}.io/certs", readonly: true)
== fastlane apple | .env.fastlane
FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=⟪{l4}-{l4}-{l4}-{l4}⟫
MATCH_PASSWORD=⟪{Qpws}⟫
== openapi example server | swagger.yaml
x-internal:
  adminToken: ⟪{a40}⟫
== vercel json | vercel.json
{ "env": { "DB_PASSWORD": "⟪{Qpws}⟫" } }
== launch json | .vscode/launch.json
"env": { "DB_USER": "{Quser}", "DB_PASSWORD": "⟪{Qpws}⟫" }
== launch settings | Properties/launchSettings.json
"environmentVariables": { "ASPNETCORE_ENVIRONMENT": "Development", "Smtp__Password": "⟪{Qpws}⟫" }
== idea run config | .idea/workspace.xml
<envs><env name="DB_PASSWORD" value="⟪{Qpws}⟫" /></envs>
== tox | tox.ini
setenv =
    API_TOKEN = ⟪{h40}⟫
== phpunit | phpunit.xml
<env name="DB_PASSWORD" value="⟪{Qpws}⟫"/>
'''

SOURCES = [("deployment and CI", DEPLOY, 2)]
