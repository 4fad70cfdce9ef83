"""Settings of applications, servers and self-hosted programs."""

FILES = r"""
=== application settings | application.properties
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
=== google and azure files | google-services.json
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
=== forge server | config.toml
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
=== mail client | msmtprc
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
=== network login | .smbcredentials
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
=== chat client and others | .irssi/config
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
=== self-hosted program | config.ini.php
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
=== home automation | secrets.yaml
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
