"""Deployment, CI, registries and command line tools."""

DEPLOY = r'''
=== compose-db | docker-compose.yml
services:
  db:
    image: mariadb:10.11
    environment:
      MYSQL_ROOT_PASSWORD: «gp»
      MYSQL_DATABASE: ‹db›
      MYSQL_USER: ‹user›
      MYSQL_PASSWORD: «gp»
    volumes: ["db:/var/lib/mysql"]
  minio:
    image: minio/minio
    command: server /data
    environment:
      - MINIO_ROOT_USER=‹user›
      - MINIO_ROOT_PASSWORD=«gp»
=== compose-default | compose.yml
    environment:
      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-«gps»}
=== compose-command | stack.yml
  redis:
    image: redis:7
    command: redis-server --requirepass «gps» --appendonly yes
=== compose-rabbit | broker.yml
  rabbit:
    image: rabbitmq:3-management
    environment:
      - RABBITMQ_DEFAULT_USER=‹user›
      - RABBITMQ_DEFAULT_PASS=«gp»
      - RABBITMQ_ERLANG_COOKIE=«u20»
=== compose-elastic | elk.yml
  elasticsearch:
    image: elasticsearch:8.11.1
    environment:
      - discovery.type=single-node
      - ELASTIC_PASSWORD=«gp»
=== keycloak-realm | realm-export.json
{"clients": [{"clientId": "‹db›", "enabled": true, "clientAuthenticatorType": "client-secret", "secret": "«a32»", "redirectUris": ["*"]}]}
=== keycloak-user | realm.json
"users": [{"username": "‹login›", "enabled": true, "credentials": [{"type": "password", "value": "«gp»"}]}]
=== ansible-play | site.yml
- hosts: db
  become: yes
  vars:
    mysql_root_password: «gp»
    app_db_pass: "«gp»"
  roles:
    - geerlingguy.mysql
=== ansible-mysql | tasks/db.yml
- name: Create the user
  community.mysql.mysql_user:
    name: ‹user›
    password: "«gp»"
    priv: '‹db›.*:ALL'
    login_user: root
    login_password: «gp»
=== ansible-inventory-yaml | hosts.yml
all:
  hosts:
    web1:
      ansible_host: ‹ip›
      ansible_user: ‹user›
      ansible_become_password: «gp»
=== puppet | site.pp
class { 'mysql::server':
  root_password           => '«gp»',
  remove_default_accounts => true,
}
=== hiera | common.yaml
profile::db::user: '‹user›'
profile::db::password: '«gp»'
=== chef-attr | attributes/default.rb
default['mysql']['server_root_password'] = '«gp»'
=== chef-databag | data_bags/db/prod.json
{ "id": "prod", "user": "‹user›", "password": "«gp»" }
=== salt-pillar | pillar/db.sls
mysql:
  server:
    root_password: '«gp»'
  user:
    ‹thing›:
      password: «gp»
      host: localhost
=== nomad-job | app.nomad
job "‹db›" {
  group "app" {
    task "web" {
      driver = "docker"
      env {
        DB_USER = "‹user›"
        DB_PASS = "«gp»"
      }
    }
  }
}
=== consul-config | consul.hcl
encrypt = "«b64;32»"
acl {
  enabled = true
  tokens { agent = "«uuid»" }
}
=== vault-init | vault-init.txt
Unseal Key 1: «b64;33»
Unseal Key 2: «b64;33»
Unseal Key 3: «b64;33»

Initial Root Token: «hvs.{b24}»
=== vault-init-json | init.json
{"unseal_keys_b64": ["«b64;33»"], "root_token": "«hvs.{b24}»"}
=== vault-agent | approle.sh
vault write auth/approle/login role_id="‹uuid›" secret_id="«uuid»"
=== etcd-rancher | cluster.yml
rancher_kubernetes_engine_config:
  services:
    kube-api:
      secrets_encryption_config:
        custom_config:
          resources:
            - providers:
                - aescbc:
                    keys:
                      - name: key1
                        secret: «b64;32»
=== k3s-token | server-token
K10«{h64}::server:{h32}»
=== k3s-config | config.yaml
server: https://‹ip›:6443
token: «gpl»
node-label: ["tier=edge"]
=== kubeadm | join.sh
kubeadm join ‹ip›:6443 --token «{n6}.{n16}» --discovery-token-ca-cert-hash sha256:‹h64›
=== swarm | swarm.txt
docker swarm join --token «swarm» ‹ip›:2377
=== circleci-context | .circleci/config.yml
version: 2.1
jobs:
  build:
    docker:
      - image: cimg/node:20.9
      - image: cimg/postgres:14.0
        environment:
          POSTGRES_USER: ‹user›
          POSTGRES_PASSWORD: «gp»
      - image: registry.‹co›.com/base:1
        auth:
          username: ‹user›
          password: «gp»
    steps: [checkout]
=== travis | .travis.yml
language: node_js
node_js: [18]
env:
  global:
    - SAUCE_USERNAME=‹login›
    - SAUCE_ACCESS_KEY=«uuid»
script: npm test
=== azure-pipelines | azure-pipelines.yml
trigger: [main]
variables:
  buildConfiguration: Release
  sqlPassword: «gp»
steps:
  - script: dotnet test -c $(buildConfiguration)
=== bitbucket-pipelines | bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        services: [mysql]
        script:
          - npm ci
definitions:
  services:
    mysql:
      image: mysql:8
      variables:
        MYSQL_DATABASE: ‹db›
        MYSQL_ROOT_PASSWORD: «gps»
=== drone | .drone.yml
kind: pipeline
name: default
steps:
  - name: publish
    image: plugins/docker
    settings:
      repo: ‹co›/‹db›
      username: ‹user›
      password: «gp»
=== woodpecker | .woodpecker.yml
steps:
  deploy:
    image: appleboy/drone-scp
    settings:
      host: ‹ip›
      username: ‹user›
      password: «gp»
      target: /var/www
=== appveyor | appveyor.yml
version: 1.0.{build}
environment:
  MSSQL_PASSWORD: «gp»
build_script:
  - cmd: msbuild /m
=== teamcity-kts | .teamcity/settings.kts
    params {
        param("env.STAGE", "prod")
        param("env.DEPLOY_PASSWORD", "«gp»")
    }
=== buildkite | pipeline.yml
steps:
  - label: ":rocket: deploy"
    command: ./deploy.sh
    env:
      FTP_USER: ‹user›
      FTP_PASSWORD: «gp»
=== gocd | gocd.yml
environment_variables:
  DB_USER: ‹user›
  DB_PASS: «gp»
=== concourse | pipeline.yml
resources:
- name: image
  type: registry-image
  source:
    repository: registry.‹co›.com/‹db›
    username: ‹user›
    password: «gp»
=== github-services | .github/workflows/test.yml
jobs:
  test:
    runs-on: ubuntu-22.04
    services:
      postgres:
        image: postgres:15
        env:
          POSTGRES_PASSWORD: «gp»
        ports: ["5432:5432"]
    steps:
      - uses: actions/checkout@v4
      - run: pytest
        env:
          DATABASE_URL: postgres://postgres:«=»@localhost/test
=== github-ftp-deploy | .github/workflows/ftp.yml
      - uses: SamKirkland/FTP-Deploy-Action@v4.3.4
        with:
          server: ftp.‹co›.com
          username: ‹user›
          password: «gp»
=== codemagic | codemagic.yaml
workflows:
  android:
    environment:
      vars:
        KEYSTORE_PASSWORD: «gp»
        KEY_ALIAS: upload
=== jenkins-sh | Jenkinsfile
node {
  stage('deploy') {
    sh "sshpass -p '«gp»' scp target/app.war ‹user›@‹ip›:/opt/tomcat/webapps/"
  }
}
=== capistrano | config/deploy/production.rb
server '‹ip›', user: '‹user›', roles: %w{app db web}, password: '«gp»'
=== npmrc | .npmrc
registry=https://npm.‹co›.com/
//npm.‹co›.com/:_authToken=«crc;npm_;30»
always-auth=true
=== npmrc-auth | home/.npmrc
_auth=«b64of;[user]:[gp]»
email=‹mail›
=== npmrc-password | ci/.npmrc
//npm.‹co›.com/:username=‹user›
//npm.‹co›.com/:_password=«b64of;[gp]»
=== yarnrc | .yarnrc.yml
npmScopes:
  ‹co›:
    npmRegistryServer: "https://npm.‹co›.com"
    npmAuthToken: «uuid»
=== pypirc | .pypirc
[distutils]
index-servers = ‹co›

[‹co›]
repository: https://pypi.‹co›.com
username: ‹user›
password: «gp»
=== nuget-config | NuGet.Config
<configuration>
  <packageSourceCredentials>
    <‹co›>
      <add key="Username" value="‹user›" />
      <add key="ClearTextPassword" value="«gp»" />
    </‹co›>
  </packageSourceCredentials>
</configuration>
=== cargo | .cargo/credentials.toml
[registries.‹thing›]
token = "«a35»"
=== composer-auth | auth.json
{
    "http-basic": {
        "repo.‹co›.com": { "username": "‹user›", "password": "«gp»" }
    },
    "github-oauth": { "github.com": "«github;ghp_»" }
}
=== gem-credentials | .gem/credentials
---
:rubygems_api_key: «rubygems_{h48}»
=== bundle-config | .bundle/config
---
BUNDLE_GEMS__CONTRIBSYS__COM: "«{h8}:{h8}»"
=== sbt-credentials | .sbt/.credentials
realm=Sonatype Nexus Repository Manager
host=nexus.‹co›.com
user=‹user›
password=«gp»
=== ivy | ivysettings.xml
<credentials host="nexus.‹co›.com" realm="Artifactory Realm" username="‹user›" passwd="«gp»"/>
=== conan | remotes.sh
conan user -p «gps» -r ‹co› ‹user›
=== aws-credentials | .aws/credentials
[default]
aws_access_key_id = ‹u20›
aws_secret_access_key = «B40»
region = eu-west-3
=== boto | .boto
[Credentials]
gs_access_key_id = GOOG‹u20›
gs_secret_access_key = «B40»
=== doctl | config.yaml
access-token: «dop_v1_{h64}»
context: default
output: text
=== hcloud | cli.toml
active_context = "‹co›"
[[contexts]]
name = "‹co›"
token = "«a64»"
=== gh-hosts | hosts.yml
github.com:
    user: ‹login›
    oauth_token: «github;gho_»
    git_protocol: https
=== heroku-netrc | .netrc
machine git.heroku.com
  login ‹mail›
  password «uuid»
=== flyctl | config.yml
access_token: «fo1_{b43}»
last_login: ‹day›
=== ngrok-yml | ngrok.yml
version: "2"
authtoken: «2{a26}_{a20}»
tunnels: {web: {proto: http, addr: 8080}}
=== frp | frpc.toml
serverAddr = "‹ip›"
serverPort = 7000
auth.token = "«gp»"
=== frp-ini | frps.ini
[common]
bind_port = 7000
token = «gp»
dashboard_pwd = «gp»
=== shadowsocks | config.json
{
    "server": "‹ip›",
    "server_port": 8388,
    "password": "«gp»",
    "method": "aes-256-gcm"
}
=== trojan | trojan.json
{"run_type": "server", "local_port": 443, "password": ["«gp»"], "ssl": {"cert": "/etc/ssl/c.pem"}}
=== ss-uri | nodes.txt
ss://«b64of;aes-256-gcm:[gps]»@‹ip›:8388#‹co›
=== clash | clash.yaml
proxies:
  - { name: "de1", type: trojan, server: de1.‹co›.net, port: 443, password: «uuid», udp: true }
=== softether | vpn.vpn
declare ClientAuth
{
    uint AuthType 1
    byte HashedPassword «b64;20»
    string Username ‹login›
}
'''
