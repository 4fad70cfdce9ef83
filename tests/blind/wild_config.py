"""Configuration: dotenv, INI, properties, YAML, Compose, Dockerfiles, Kubernetes, Helm, Ansible."""

FAMILY = "config"

TEXT = r"""
=== dotenv | .env
APP_ENV=production
DB_HOST=@host@
DB_USERNAME=@user@
DB_PASSWORD=<<p>>
@KEY@=<<key>>
=== dotenv-quoted | .env.production
@PW@="<<p>>"
@KEY@='<<key>>'
=== dotenv-export | env.sh
export @PW@=<<plain>>
export @KEY@="<<key>>"
=== dotenv-laravel | .env
APP_KEY=base64:<<{b64;32}>>
MAIL_USERNAME=@mail@
MAIL_PASSWORD=<<p>>
=== dotenv-commented | .env.example
# old server
#DB_PASSWORD=<<p>>
DB_PASSWORD=
=== dotenv-odd-name | .env.local
KENNWORT=<<p>>
CONTRASENA_BD=<<p>>
=== ini-section | config.ini
[database]
host = @host@
user = @user@
@pw@ = <<p>>
=== ini-spanish | conf/ajustes.ini
[correo]
servidor = smtp.@domain@
usuario = @mail@
contraseña = <<p>>
=== ini-french | conf/param.ini
[base]
utilisateur = @user@
mot_de_passe = <<p>>
=== ini-german | etc/zugang.ini
[Datenbank]
Benutzer=@user@
Kennwort=<<p>>
=== ini-portuguese | config/banco.ini
[banco]
usuario=@user@
senha=<<p>>
=== ini-odoo | odoo.conf
[options]
admin_passwd = <<p>>
db_user = odoo
db_password = <<p>>
=== ini-gitea | app.ini
[security]
SECRET_KEY = <<{a64}>>
[database]
PASSWD = `<<p>>`
=== ini-grafana | grafana.ini
[security]
admin_user = admin
admin_password = <<p>>
;secret_key = <<{a20}>>
=== ini-alembic | alembic.ini
sqlalchemy.url = postgresql+psycopg2://@user@:<<plain>>@@host@:5432/@db@
=== ini-supervisor | supervisord.conf
[inet_http_server]
port=127.0.0.1:9001
username=@user@
password=<<p>>
=== ini-mycnf | .my.cnf
[client]
user=root
password="<<p>>"
=== ini-pypirc | .pypirc
[internal]
repository: @url@/pypi
username: @user@
password: <<p>>
=== ini-s3cfg | .s3cfg
access_key = AKIA<<~{t16}>>
secret_key = <<{B40}>>
gpg_passphrase = <<p>>
=== ini-aws-credentials | .aws/credentials
[default]
aws_access_key_id = AKIA<<~{t16}>>
aws_secret_access_key = <<{B40}>>
=== ini-tinyproxy-upstream | pip.conf
[global]
index-url = https://@user@:<<plain>>@pypi.@domain@/simple
=== ini-wireguard | wg0.conf
[Interface]
PrivateKey = <<{wg}>>
Address = 10.7.0.2/24
[Peer]
PublicKey = <<~{wg}>>
PresharedKey = <<{wg}>>
=== ini-nm | system-connections/office.nmconnection
[wifi-security]
key-mgmt=wpa-psk
psk=<<p>>
=== ini-mercurial | .hgrc
[auth]
work.prefix = @url@
work.username = @user@
work.password = <<p>>
=== ini-php | php.ini
mysqli.default_user = @user@
mysqli.default_pw = <<p>>
=== properties-spring | src/main/resources/application.properties
spring.datasource.url=jdbc:mysql://@host@:3306/@db@
spring.datasource.username=@user@
spring.datasource.password=<<p>>
=== properties-custom | config/app.properties
@p.w@=<<p>>
@k.ey@ = <<key>>
=== properties-keystore | server.properties
ssl.keystore.location=/etc/kafka/ks.jks
ssl.keystore.password=<<p>>
ssl.key.password=<<p>>
=== properties-jaas | client.properties
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="@user@" password="<<p>>";
=== properties-gradle | gradle.properties
org.gradle.jvmargs=-Xmx2g
nexusUsername=@user@
nexusPassword=<<p>>
signing.password=<<p>>
=== properties-keystore-android | key.properties
storePassword=<<p>>
keyPassword=<<p>>
keyAlias=upload
=== properties-colon | conf/mail.properties
mail.user: @mail@
mail.password: <<p>>
=== properties-liquibase | liquibase.properties
url: jdbc:oracle:thin:@//@host@:1521/XE
username: @user@
password: <<p>>
=== properties-flyway | flyway.conf
flyway.user=@user@
flyway.password=<<p>>
=== properties-sonar | sonar-project.properties
sonar.host.url=@url@
sonar.login=<<squ_{h40}>>
=== properties-minecraft | server.properties
enable-rcon=true
rcon.password=<<p>>
rcon.port=25575
=== yaml-simple | config.yml
database:
  host: @host@
  user: @user@
  @pw@: <<p>>
=== yaml-quoted | config/settings.yaml
smtp:
  username: "@mail@"
  password: "<<p>>"
@key@: '<<key>>'
=== yaml-spring | application.yml
spring:
  datasource:
    url: jdbc:postgresql://@host@/@db@
    username: @user@
    password: <<p>>
app:
  jwtSecret: <<wordkey>>
=== yaml-default-expression | application-dev.yml
    password: ${DB_PASSWORD:<<p>>}
=== yaml-rails-database | config/database.yml
production:
  adapter: mysql2
  username: @user@
  password: <<p>>
  host: @host@
=== yaml-rails-secrets | config/secrets.yml
production:
  secret_key_base: <<{h128}>>
=== yaml-flow | deploy.yml
users: [{name: @user@, @pw@: <<plain>>}, {name: guest, @pw@: ''}]
=== yaml-folded | values-prod.yaml
auth:
  token: >-
    <<{jwt}>>
=== yaml-literal-key | values.yaml
tls:
  key: |
    <<{pemindent;4}>>
=== yaml-homeassistant | secrets.yaml
wifi_password: <<p>>
mqtt_password: "<<p>>"
http_password: <<p>>
=== yaml-zigbee2mqtt | configuration.yaml
mqtt:
  server: mqtt://@ip@
  user: @user@
  password: <<p>>
=== yaml-mailer | parameters.yml
parameters:
    database_user: @user@
    database_password: <<p>>
    secret: <<{h40}>>
=== yaml-elastic | filebeat.yml
output.elasticsearch:
  hosts: ["@host@:9200"]
  username: "elastic"
  password: "<<p>>"
=== yaml-prometheus | prometheus.yml
    basic_auth:
      username: @user@
      password: <<p>>
=== yaml-alertmanager | alertmanager.yml
  smtp_auth_username: '@mail@'
  smtp_auth_password: '<<p>>'
=== yaml-snmp-exporter | snmp.yml
auths:
  corp_v2:
    community: <<p>>
    version: 2
=== yaml-netplan | 50-wifi.yaml
      access-points:
        "@ssid@":
          password: "<<p>>"
=== yaml-cloud-init | user-data
#cloud-config
chpasswd:
  list: |
    root:<<p>>
    @user@:<<p>>
  expire: False
=== yaml-cloud-init-plain | user-data.yaml
users:
  - name: @user@
    plain_text_passwd: <<p>>
    lock_passwd: false
=== compose-map | docker-compose.yml
services:
  db:
    image: mysql:8
    environment:
      MYSQL_ROOT_PASSWORD: <<p>>
      MYSQL_USER: @user@
      MYSQL_PASSWORD: <<p>>
=== compose-list | docker-compose.yaml
    environment:
      - POSTGRES_USER=@user@
      - POSTGRES_PASSWORD=<<p>>
      - @KEY@=<<key>>
=== compose-default | compose.yml
      DB_PASS: ${DB_PASS:-<<p>>}
=== compose-command | docker-compose.redis.yml
    command: redis-server --requirepass <<plain>> --appendonly yes
=== compose-mssql | docker-compose.yml
      SA_PASSWORD: "<<p>>"
      ACCEPT_EULA: "Y"
=== compose-minio | stack.yml
      MINIO_ROOT_USER: @user@
      MINIO_ROOT_PASSWORD: <<p>>
=== compose-healthcheck | docker-compose.yml
      test: ["CMD", "mysqladmin", "ping", "-h", "localhost", "-u", "root", "-p<<plain>>"]
=== dockerfile-env | Dockerfile
FROM node:18
ENV NODE_ENV=production \
    @PW@=<<plain>> \
    PORT=3000
=== dockerfile-env-space | Dockerfile
ENV MYSQL_ROOT_PASSWORD <<plain>>
=== dockerfile-arg | Dockerfile.build
ARG @KEY@=<<key>>
=== dockerfile-chpasswd | docker/ssh/Dockerfile
RUN echo 'root:<<plain>>' | chpasswd
=== dockerfile-useradd | Dockerfile.dev
RUN useradd -m -p $(openssl passwd -1 <<plain>>) @user@
=== k8s-env-value | k8s/deployment.yaml
        env:
        - name: DB_USER
          value: @user@
        - name: @PW@
          value: <<p>>
=== k8s-env-value-quoted | k8s/cron.yaml
            - name: @KEY@
              value: "<<key>>"
=== k8s-secret-data | k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: @app@
type: Opaque
data:
  @p-w@: <<{p64}>>
=== k8s-secret-stringdata | k8s/secret-db.yaml
apiVersion: v1
kind: Secret
metadata:
  name: @db@
stringData:
  username: @user@
  password: <<p>>
=== k8s-configmap | k8s/cm.yaml
kind: ConfigMap
data:
  application.properties: |
    db.user=@user@
    db.password=<<p>>
=== k8s-dockerconfig | k8s/regcred.json
{"auths":{"registry.@domain@":{"username":"@user@","password":"<<p>>","auth":"<<{up64}>>"}}}
=== helm-values | charts/web/values.yaml
postgresql:
  auth:
    username: @user@
    password: <<p>>
    postgresPassword: <<p>>
=== helm-values-env | values.yaml
extraEnv:
  - name: @KEY@
    value: <<key>>
=== helmrelease | flux/release.yaml
  values:
    adminUser: admin
    adminPassword: <<p>>
=== argocd-repo | argocd/repo.yaml
stringData:
  url: https://git.@domain@/ops/infra
  username: @user@
  password: <<{a20}>>
=== ansible-inventory | inventory/hosts.ini
[web]
web01 ansible_host=@ip@ ansible_user=@user@ ansible_ssh_pass=<<plain>> ansible_become_pass=<<plain>>
=== ansible-group-vars | group_vars/all.yml
ansible_user: @user@
ansible_password: <<p>>
mysql_root_password: "<<p>>"
=== ansible-task | roles/db/tasks/main.yml
- name: create user
  mysql_user: name=@user@ password=<<plain>> priv=*.*:ALL state=present
=== ansible-task-map | roles/db/tasks/user.yml
- community.postgresql.postgresql_user:
    name: @user@
    password: "<<p>>"
=== ansible-uri | playbooks/hook.yml
    - uri:
        url: @url@/api
        user: @user@
        password: <<p>>
        force_basic_auth: yes
=== ansible-password-hash | roles/users/tasks/main.yml
    password: "{{ '<<p>>' | password_hash('sha512') }}"
=== ansible-default-filter | roles/app/defaults/main.yml
app_secret: "{{ lookup('env','APP_SECRET') | default('<<wordkey>>', true) }}"
"""
