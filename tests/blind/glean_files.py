"""Credential files of tools, and the settings of applications."""

FILES = r"""
=== netrc | .netrc
machine api.heroku.com
  login ‹mail›
  password «uuid»
machine git.heroku.com
  login ‹mail›
  password «=»
--- .netrc
machine ‹host› login ‹user› password «ws»
--- _netrc
default
login ‹user›
password «w»
--- .authinfo
machine imap.‹co›.com port 993 login ‹mail› password «ws»
--- .pgpass
‹host›:5432:‹db›:‹user›:«ws»
--- .pgpass
# prod
*:*:*:postgres:«ws»
--- .my.cnf
[client]
user=‹user›
password="«w»"
host=‹host›
--- my.cnf
[mysqldump]
user = backup
password = «ws»
--- .mylogin.txt
[client_prod]
user = ‹user›
password = «ws»
--- pg_service.conf
[prod]
host=‹host›
dbname=‹db›
user=‹user›
password=«ws»
--- .npmrc
registry=https://registry.npmjs.org/
//registry.npmjs.org/:_authToken=«{crc;npm_;30}»
always-auth=true
--- .npmrc
//npm.‹co›.com/:_password=«b64of;[w]»
//npm.‹co›.com/:username=‹user›
--- .npmrc
_auth=«b64of;[user]:[w]»
email=‹mail›
--- .yarnrc.yml
npmScopes:
  ‹co›:
    npmRegistryServer: "https://npm.pkg.github.com"
    npmAuthToken: «{github;ghp_}»
--- .pypirc
[distutils]
index-servers = pypi
[pypi]
username = __token__
password = «pypi»
--- .pypirc
[‹co›]
repository: https://pypi.‹co›.com
username: ‹user›
password: «ws»
--- .gem/credentials
---
:rubygems_api_key: «{rubygems_{h48}}»
--- .cargo/credentials.toml
[registry]
token = "«{cio{a32}}»"
--- auth.json
{ "github-oauth": { "github.com": "«{github;ghp_}»" }, "http-basic": { "repo.magento.com": { "username": "‹h32›", "password": "«h32»" } } }
--- settings.xml
<settings>
  <servers>
    <server>
      <id>‹co›-releases</id>
      <username>‹user›</username>
      <password>«ws»</password>
    </server>
  </servers>
</settings>
--- gradle.properties
mavenUser=‹user›
mavenPassword=«ws»
signing.keyId=‹H8›
signing.password=«ws»
--- NuGet.Config
<packageSourceCredentials>
  <‹co›>
    <add key="Username" value="‹user›" />
    <add key="ClearTextPassword" value="«ws»" />
  </‹co›>
</packageSourceCredentials>
--- pip/credentials.cfg
[server-login]
username:‹user›
password:«ws»
--- .condarc
channels:
  - https://conda.anaconda.org/t/«{un-{uuid}}»/‹co›
--- .docker/config.json
{ "auths": { "registry.‹co›.com": { "auth": "«b64of;[user]:[w]»" } } }
--- .dockercfg
{"https://index.docker.io/v1/":{"auth":"«b64of;[user]:[w]»","email":"‹mail›"}}
--- config.json
{"auths":{"quay.io":{"username":"‹co›+ci","password":"«u64»"}}}
--- .kube/config
apiVersion: v1
kind: Config
users:
- name: admin
  user:
    token: «jwt;RS256»
--- kubeconfig.yaml
users:
- name: ‹user›
  user:
    username: ‹user›
    password: «ws»
--- .aws/credentials
[default]
aws_access_key_id = ‹{AKIA{t16}}›
aws_secret_access_key = «B40»
--- .s3cfg
[default]
access_key = ‹{AKIA{t16}}›
secret_key = «B40»
gpg_passphrase = «ws»
--- .boto
[Credentials]
gs_access_key_id = ‹{GOOG1E{u55}}›
gs_secret_access_key = «B40»
--- rclone.conf
[backup]
type = b2
account = ‹h12›
key = «{K002{B27}}»
--- rclone2.conf
[nas]
type = sftp
host = ‹host›
user = ‹user›
pass = «b43»
--- .passwd-s3fs
‹{AKIA{t16}}›:«B40»
--- .mc/config.json
{"version": "10", "aliases": {"prod": {"url": "https://‹host›:9000", "accessKey": "‹a20›", "secretKey": "«a40»", "api": "s3v4"}}}
--- gh/hosts.yml
github.com:
    user: ‹login›
    oauth_token: «{github;gho_}»
    git_protocol: https
--- glab/config.yml
hosts:
    gitlab.com:
        token: «{glpat-{f20}}»
        api_protocol: https
--- hub
github.com:
- user: ‹login›
  oauth_token: «h40»
  protocol: https
--- .terraformrc
credentials "app.terraform.io" {
  token = "«{{a14}.atlasv1.{b67}}»"
}
--- credentials.tfrc.json
{"credentials": {"app.terraform.io": {"token": "«{{a14}.atlasv1.{b67}}»"}}}
--- .vault-token
«{hvs.{a24}}»
--- doctl/config.yaml
access-token: «{dop_v1_{h64}}»
context: default
--- hcloud/cli.toml
active_context = "prod"
[[contexts]]
name = "prod"
token = "«a64»"
--- linode-cli
[‹user›]
token = «h64»
region = eu-central
--- flyctl/config.yml
access_token: «{fo1_{b43}}»
--- ngrok.yml
version: "2"
authtoken: «{2{a26}_{a21}}»
--- tailscale.hujson
{"authKey": "«{tskey-auth-k{a11}CNTRL-{a32}}»"}
--- .circleci/cli.yml
host: https://circleci.com
token: «h40»
--- .travis.yml
deploy:
  provider: rubygems
  api_key: «h48»
--- .sentryclirc
[auth]
token=«{sntryu_{h64}}»
--- sentry.properties
defaults.org=‹co›
auth.token=«h64»
--- sonar-project.properties
sonar.host.url=https://sonar.‹co›.com
sonar.login=«h40»
--- sonar2.properties
sonar.login=admin
sonar.password=«ws»
--- .snowsql/config
[connections]
accountname = xy12345
username = ‹user›
password = "«w»"
--- snowflake/connections.toml
[default]
account = "xy12345"
user = "‹user›"
password = "«w»"
--- profiles.yml
‹word›:
  outputs:
    prod:
      type: postgres
      host: ‹host›
      user: ‹user›
      pass: «ws»
--- .databrickscfg
[DEFAULT]
host = https://adb-‹d16›.4.azuredatabricks.net
token = «{dapi{h32}}»
--- kaggle.json
{"username":"‹login›","key":"«h32»"}
--- wandb.netrc
machine api.wandb.ai
  login user
  password «h40»
--- filezilla.xml
<Server>
  <Host>‹host›</Host>
  <User>‹user›</User>
  <Pass encoding="base64">«b64of;[w]»</Pass>
</Server>
--- sitemanager.xml
<Server><Host>‹host›</Host><Port>21</Port><User>‹user›</User><Pass>«ws»</Pass></Server>
--- sftp-config.json
{
    "type": "sftp",
    "host": "‹host›",
    "user": "‹user›",
    "password": "«ws»",
    "remote_path": "/var/www/"
}
--- .vscode/sftp.json
{ "name": "‹city›", "host": "‹host›", "protocol": "ftp", "username": "‹user›", "password": "«w»", "uploadOnSave": true }
--- .ftpconfig
{ "protocol": "ftp", "host": "‹host›", "port": 21, "user": "‹user›", "pass": "«w»", "promptForPass": false }
--- .ftppass
{ "key1": { "username": "‹user›", "password": "«w»" } }
--- deployment-config.json
[{"name":"prod","type":"sftp","host":"‹host›","username":"‹user›","password":"«w»"}]
--- WinSCP.ini
[Sessions\‹user›@‹host›]
HostName=‹host›
UserName=‹user›
PasswordPlain=«ws»
--- remmina.remmina
[remmina]
server=‹ip›
username=‹user›
password=«b64;16»
--- server.rdp
full address:s:‹ip›
username:s:‹user›
password 51:b:«H420»
--- dbeaver/credentials.json
{"postgres-jdbc-1": {"#connection": {"user": "‹user›", "password": "«w»"}}}
--- .idea/dataSources.local.xml
<data-source name="‹db›"><user-name>‹user›</user-name><secret>«ws»</secret></data-source>
--- robomongo.json
{"connections": [{"serverHost": "‹host›", "credentials": [{"userName": "‹user›", "userPassword": "«w»"}]}]}
--- jenkins/credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>deploy</id>
  <username>‹user›</username>
  <password>«ws»</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
--- jenkins.yaml
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              id: "git"
              username: "‹user›"
              password: "«w»"
--- tomcat-users.xml
<tomcat-users>
  <user username="‹user›" password="«ws»" roles="manager-gui,admin-gui"/>
</tomcat-users>
--- context.xml
<Resource name="jdbc/‹db›" type="javax.sql.DataSource" url="jdbc:mysql://‹host›/‹db›" username="‹user›" password="«ws»"/>
--- server.xml
<Connector port="8443" SSLEnabled="true" keystoreFile="conf/k.jks" keystorePass="«ws»" />
--- standalone.xml
<security><user-name>‹user›</user-name><password>«ws»</password></security>
--- persistence.xml
<property name="javax.persistence.jdbc.password" value="«ws»"/>
--- hibernate.cfg.xml
<property name="hibernate.connection.username">‹user›</property>
<property name="hibernate.connection.password">«ws»</property>
--- applicationContext.xml
<bean id="ds" class="org.apache.commons.dbcp.BasicDataSource">
  <property name="username" value="‹user›"/>
  <property name="password" value="«ws»"/>
</bean>
--- application.properties
spring.datasource.url=jdbc:postgresql://‹host›/‹db›
spring.datasource.username=‹user›
spring.datasource.password=«w»
--- application-prod.yml
spring:
  datasource:
    username: ‹user›
    password: «ws»
  mail:
    password: «ws»
--- bootstrap.properties
spring.cloud.config.username=‹user›
spring.cloud.config.password=«w»
encrypt.key=«wl»
--- quarkus.properties
quarkus.datasource.username=‹user›
quarkus.datasource.password=«w»
--- micronaut.yml
datasources:
  default:
    password: '«w»'
--- liquibase.properties
username: ‹user›
password: «w»
--- flyway.conf
flyway.user=‹user›
flyway.password=«w»
--- play.conf
db.default.username="‹user›"
db.default.password="«ws»"
play.http.secret.key="«p64»"
--- parameters.yml
parameters:
    database_user: ‹user›
    database_password: «ws»
    mailer_password: «ws»
    secret: «h40»
--- config/secrets.yml
production:
  secret_key_base: «h128»
--- config/master.key
«h32»
--- mongoid.yml
production:
  clients:
    default:
      options:
        user: ‹user›
        password: «ws»
--- config/mailgun.yml
smtp:
  user_name: postmaster@mg.‹co›.com
  password: «{{h32}-{h8}-{h8}}»
--- google-services.json
{"client":[{"api_key":[{"current_key":"«{AIzaSy{b33}}»"}]}]}
--- GoogleService-Info.plist
<key>API_KEY</key>
<string>«{AIzaSy{b33}}»</string>
--- client_secret.json
{"installed":{"client_id":"‹{{d12}-{n32}.apps.googleusercontent.com}›","project_id":"‹co›","client_secret":"«{GOCSPX-{b28}}»","redirect_uris":["http://localhost"]}}
--- token.json
{"token": "«{ya29.{b140}}»", "refresh_token": "«{1//09{b90}}»", "client_id": "‹{{d12}-{n32}.apps.googleusercontent.com}›", "client_secret": "«{GOCSPX-{b28}}»"}
--- application_default_credentials.json
{
  "client_id": "764086051850-‹n32›.apps.googleusercontent.com",
  "client_secret": "«{d-{a22}}»",
  "refresh_token": "«{1//09{b90}}»",
  "type": "authorized_user"
}
--- service-account.json
{
  "type": "service_account",
  "project_id": "‹co›-prod",
  "private_key_id": "‹h40›",
  "private_key": "«pem1;pkcs8»\n",
  "client_email": "svc@‹co›-prod.iam.gserviceaccount.com",
  "client_id": "‹d21›"
}
--- azure.json
{
  "clientId": "‹uuid›",
  "clientSecret": "«{{a3}8Q~{q34}}»",
  "subscriptionId": "‹uuid›",
  "tenantId": "‹uuid›"
}
--- app.PublishSettings
<publishProfile profileName="‹co› - FTP" publishMethod="FTP" userName="‹co›\$‹co›" userPWD="«a60»" destinationAppUrl="http://‹co›.azurewebsites.net" />
--- box_config.json
{"boxAppSettings": {"clientID": "‹n32›", "clientSecret": "«a32»", "appAuth": {"publicKeyID": "‹n8›", "passphrase": "«h32»"}}}
--- config.toml
[[runners]]
  name = "‹word›"
  url = "https://gitlab.‹co›.com/"
  token = "«{glrt-{f20}}»"
  executor = "docker"
--- gitlab.rb
gitlab_rails['smtp_user_name'] = "‹mail›"
gitlab_rails['smtp_password'] = "«w»"
gitlab_rails['initial_root_password'] = "«w»"
--- gitea/app.ini
[database]
USER = ‹user›
PASSWD = «ws»
[security]
SECRET_KEY = «a64»
INTERNAL_TOKEN = «jwt;HS256»
--- msmtprc
account gmail
host smtp.gmail.com
user ‹mail›
password «ws»
--- .fetchmailrc
poll imap.‹co›.com protocol IMAP user "‹login›" password "«ws»" ssl
--- .muttrc
set imap_user = "‹mail›"
set imap_pass = "«ws»"
set smtp_pass = "«ws»"
--- .offlineimaprc
[Repository Remote]
type = IMAP
remoteuser = ‹mail›
remotepass = «ws»
--- .mbsyncrc
IMAPAccount ‹co›
Host imap.‹co›.com
User ‹mail›
Pass "«ws»"
--- sasl_passwd
[smtp.‹co›.com]:587 ‹mail›:«ws»
--- ssmtp.conf
AuthUser=‹mail›
AuthPass=«ws»
--- passwd.client
*.‹co›.com:‹mail›:«ws»
--- .smbcredentials
username=‹user›
password=«ws»
domain=‹co›
--- davfs2/secrets
https://cloud.‹co›.com/remote.php/webdav/ ‹login› "«ws»"
--- chap-secrets
# client server secret addresses
‹user› l2tpd "«ws»" *
--- ipsec.secrets
%any %any : PSK "«ws»"
‹login› : XAUTH "«ws»"
--- auth-user-pass.txt
‹login›
«ws»
--- wpa_supplicant.conf
network={
    ssid="‹city›-office"
    psk="«ws»"
}
--- eduroam.conf
network={
    ssid="eduroam"
    key_mgmt=WPA-EAP
    identity="‹mail›"
    password="«ws»"
}
--- nm.nmconnection
[wifi-security]
key-mgmt=wpa-psk
psk=«ws»
--- wg0.conf
[Interface]
PrivateKey = «wg»
Address = 10.8.0.2/24
[Peer]
PublicKey = ‹b64;32›
PresharedKey = «b64;32»
--- .irssi/config
servers = ( { address = "‹host›"; password = "«ws»"; } );
--- .weechat/sec.conf
[data]
__passphrase__ = off
libera = "«ws»"
--- pidgin/accounts.xml
<account><protocol>prpl-jabber</protocol><name>‹mail›</name><password>«ws»</password></account>
--- .cifs
user=‹user›
pass=«ws»
--- .hgrc
[auth]
‹co›.prefix = hg.‹co›.com
‹co›.username = ‹login›
‹co›.password = «ws»
--- .svn/auth
K 8
password
V 10
«{{a10}}»
K 8
username
--- .lftprc
open -u ‹user›,«ws» ftp.‹co›.com
--- .curlrc
user = "‹user›:«ws»"
--- .wgetrc
http_user = ‹user›
http_password = «ws»
--- .ansible_vault_pass
«wl»
--- .bowerrc
{ "registry": { "search": ["https://‹user›:«wu»@bower.‹co›.com"] } }
--- .rtorrent.rc
network.scgi.auth = ‹user›:«ws»
--- transmission.json
{ "rpc-authentication-required": true, "rpc-username": "‹user›", "rpc-password": "«w»" }
--- aria2.conf
rpc-secret=«ws»
--- qbittorrent.conf
WebUI\Username=admin
WebUI\Password_PBKDF2="@ByteArray(«{{b64;16}:{b64;64}}»)"
--- pulse.json
{"auth": {"user": "‹user›", "passwd": "«w»"}}
--- config.ini.php
[database]
username = "‹user›"
password = "«ws»"
tables_prefix = "matomo_"
[General]
salt = "«h32»"
--- config/config.php
$CONFIG = array (
  'passwordsalt' => '«a30»',
  'secret' => '«B48»',
  'dbuser' => 'oc_‹user›',
  'dbpassword' => '«a30»',
);
--- odoo.conf
[options]
admin_passwd = «ws»
db_user = odoo
db_password = «ws»
--- superset_config.py
SECRET_KEY = '«b64;42»'
--- airflow.cfg
[core]
fernet_key = «b64urlpad;32»
[webserver]
secret_key = «h32»
--- jupyter_notebook_config.py
c.NotebookApp.token = '«h48»'
c.NotebookApp.password = 'argon2:«{$argon2id$v=19$m=10240,t=10,p=8${crypt;22}${crypt;43}}»'
--- ejabberd.yml
sql_username: "‹user›"
sql_password: "«ws»"
--- homeserver.yaml
registration_shared_secret: "«b50»"
macaroon_secret_key: "«b50»"
--- turnserver.conf
use-auth-secret
static-auth-secret=«h64»
--- prosody.cfg.lua
component_secret = "«ws»"
--- settings.js
adminAuth: { users: [{ username: "admin", password: "«{$2b$08${crypt;53}}»", permissions: "*" }] },
credentialSecret: "«ws»",
--- secrets.yaml
wifi_password: «ws»
mqtt_password: «ws»
latitude: 52.1
--- zigbee2mqtt.yaml
mqtt:
  server: mqtt://‹host›
  user: ‹user›
  password: «ws»
advanced:
  network_key: [«bytes;16;%d»]
--- frigate.yml
cameras:
  front:
    ffmpeg:
      inputs:
        - path: rtsp://‹user›:«wu»@‹ip›:554/live
--- mosquitto.conf
connection bridge
remote_username ‹user›
remote_password «ws»
--- traccar.xml
<entry key='database.user'>‹user›</entry>
<entry key='database.password'>«ws»</entry>
"""
