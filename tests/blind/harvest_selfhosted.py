"""Settings of self-hosted programs and of tools in a home folder, and assignments of rarer languages; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== curlrc | .curlrc
user = "{xuser}:⟦{hp}⟧"
silent
=== wgetrc | .wgetrc
http_user = {xuser}
http_password = ⟦{hp}⟧
tries = 5
=== hgrc | .hgrc
[auth]
repo.prefix = https://hg.{xco}.com
repo.username = {xuser}
repo.password = ⟦{hp}⟧
=== gitconfig sendemail | .gitconfig
[user]
	name = {xperson}
	email = {xmail}
	signingkey = {H16}
[sendemail]
	smtpServer = smtp.{xco}.com
	smtpUser = {xmail}
	smtpPass = ⟦{hp}⟧
=== gitconfig extraheader | .git/config
[remote "origin"]
	url = https://dev.azure.com/{xco}/{xdb}/_git/{xdb}
[http "https://dev.azure.com/"]
	extraheader = AUTHORIZATION: basic ⟦{basic;:[T52]}⟧
=== authinfo | .authinfo
machine imap.{xco}.com login {xmail} port 993 password ⟦{hp}⟧
=== vimrc | .vimrc
set number
let g:gist_token = '⟦{github;ghp_}⟧'
let mapleader = ","
=== emacs setq | init.el
(setq smtpmail-smtp-server "smtp.{xco}.com"
      smtpmail-smtp-user "{xmail}")
(setq my-imap-password "⟦{hp}⟧")
=== davfs2 secrets | davfs2/secrets
https://cloud.{xco}.com/dav {xuser} "⟦{hp}⟧"
=== smbcredentials | etc/samba/.smbcredentials
username={xuser}
password=⟦{hp}⟧
domain=OFFICE
=== aria2 | aria2.conf
enable-rpc=true
rpc-secret=⟦{hplain}⟧
dir=/srv/downloads
=== mpd | mpd.conf
music_directory "/srv/music"
password "⟦{hplain}⟧@read,add,control"
=== ddclient | ddclient.conf
protocol=dyndns2
server=members.dyndns.org
login={xuser}
password='⟦{hp}⟧'
{xhost}
=== inadyn | inadyn.conf
provider default@no-ip.com {
    username = {xuser}
    password = ⟦{hp}⟧
    hostname = {xhost}
}
=== hostapd | hostapd.conf
interface=wlan0
ssid={xco}
wpa=2
wpa_passphrase=⟦{hp}⟧
channel=6
=== keepalived | keepalived.conf
vrrp_instance VI_1 {
    interface eth0
    virtual_router_id 51
    authentication {
        auth_type PASS
        auth_pass ⟦{hplain}⟧
    }
}
=== corosync iscsi | iscsid.conf
node.session.auth.authmethod = CHAP
node.session.auth.username = {xuser}
node.session.auth.password = ⟦{hp}⟧
=== exim passwd client | passwd.client
smtp.{xco}.com:{xuser}:⟦{hplain}⟧
=== ssmtp | ssmtp.conf
mailhub=smtp.{xco}.com:587
AuthUser={xmail}
AuthPass=⟦{hp}⟧
UseSTARTTLS=YES
=== nagios resource | resource.cfg
$USER1$=/usr/lib/nagios/plugins
# database password of the checks
$USER3$=⟦{hp}⟧
=== icinga api user | api-users.conf
object ApiUser "{xuser}" {
  password = "⟦{hp}⟧"
  permissions = [ "*" ]
}
=== collectd mysql | collectd.conf
<Plugin mysql>
  <Database {xdb}>
    Host "{xip}"
    User "{xuser}"
    Password "⟦{hp}⟧"
  </Database>
</Plugin>
=== logstash output | pipeline.conf
output {
  elasticsearch {
    hosts => ["https://{xhost}:9200"]
    user => "{xuser}"
    password => "⟦{hp}⟧"
    index => "{xdb}-%{+YYYY.MM.dd}"
  }
}
=== fluentd forward | fluent.conf
<match **>
  @type forward
  <security>
    self_hostname {xword}
    shared_key ⟦{hplain}⟧
  </security>
  <server>
    host {xip}
    username {xuser}
    password ⟦{hplain}⟧
  </server>
</match>
=== vector sink | vector.toml
[sinks.out]
type = "http"
uri = "https://{xhost}/in"
auth.strategy = "basic"
auth.user = "{xuser}"
auth.password = "⟦{hp}⟧"
=== promtail client | promtail.yaml
clients:
  - url: https://{xhost}/loki/api/v1/push
    basic_auth:
      username: {d6}
      password: ⟦{a32}⟧
=== caddy | Caddyfile
{xhost} {
	reverse_proxy 127.0.0.1:8080
	basicauth {
		{xuser} ⟦$2a$14${crypt;53}⟧
	}
}
=== oauth2-proxy | oauth2-proxy.cfg
provider = "github"
client_id = "{h20}"
client_secret = "⟦{h40}⟧"
cookie_secret = "⟦{b64urlpad;32}⟧"
email_domains = ["{xco}.com"]
=== dex | dex.yaml
issuer: https://dex.{xco}.com
staticClients:
  - id: {xword}
    name: {xdb}
    secret: ⟦{a32}⟧
    redirectURIs: ['https://{xhost}/cb']
staticPasswords:
  - email: {xmail}
    hash: "⟦$2a$10${crypt;53}⟧"
    userID: "{uuid}"
=== authelia | authelia.yml
jwt_secret: ⟦{a40}⟧
default_redirection_url: https://{xhost}
session:
  name: authelia
  secret: ⟦{a40}⟧
storage:
  encryption_key: ⟦{a48}⟧
  local:
    path: /config/db.sqlite3
=== vaultwarden | vaultwarden.env
DOMAIN=https://{xhost}
SIGNUPS_ALLOWED=false
ADMIN_TOKEN=⟦{B48}⟧
SMTP_PASSWORD=⟦{hplain}⟧
=== sonarr | config.xml
<Config>
  <Port>8989</Port>
  <UrlBase>/sonarr</UrlBase>
  <ApiKey>⟦{h32}⟧</ApiKey>
  <AuthenticationMethod>Forms</AuthenticationMethod>
</Config>
=== home assistant rest | configuration.yaml
rest_command:
  notify_door:
    url: https://{xhost}/door
    method: post
    username: {xuser}
    password: ⟦{hplain}⟧
recorder:
  db_url: mysql://hass:⟦{hpurl}⟧@core-mariadb/homeassistant?charset=utf8mb4
=== zigbee2mqtt | zigbee2mqtt.yaml
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://{xip}
  user: {xuser}
  password: ⟦{hplain}⟧
serial:
  port: /dev/ttyUSB0
=== node-red settings | settings.js
module.exports = {
    uiPort: 1880,
    credentialSecret: "⟦{hp}⟧",
    adminAuth: {
        type: "credentials",
        users: [{ username: "{xuser}", password: "⟦$2b$08${crypt;53}⟧", permissions: "*" }]
    },
};
=== octoprint | octoprint.yaml
api:
  key: ⟦{H32}⟧
server:
  secretKey: ⟦{a32}⟧
  firstRun: false
=== nut users | upsd.users
[{xuser}]
	password = ⟦{hplain}⟧
	upsmon master
=== ejabberd | ejabberd.yml
hosts: [{xhost}]
sql_type: pgsql
sql_username: {xuser}
sql_password: "⟦{hp}⟧"
=== prosody component | prosody.cfg.lua
Component "upload.{xco}.com" "http_file_share"
component_secret = "⟦{hp}⟧"
=== discourse | containers/app.yml
env:
  DISCOURSE_HOSTNAME: {xhost}
  DISCOURSE_SMTP_USER_NAME: {xmail}
  DISCOURSE_SMTP_PASSWORD: ⟦{hplain}⟧
  DISCOURSE_DEVELOPER_EMAILS: '{xmail}'
=== moodle | config.php
<?php
$CFG->dbtype    = 'mariadb';
$CFG->dbhost    = 'localhost';
$CFG->dbuser    = '{xuser}';
$CFG->dbpass    = '⟦{hp}⟧';
$CFG->prefix    = 'mdl_';
$CFG->wwwroot   = 'https://{xhost}';
=== typo3 | LocalConfiguration.php
'DB' => [
    'Connections' => [
        'Default' => [
            'dbname' => '{xdb}',
            'password' => '⟦{hp}⟧',
            'user' => '{xuser}',
        ],
    ],
],
'SYS' => ['encryptionKey' => '⟦{h96}⟧'],
=== phpmyadmin | config.inc.php
$cfg['blowfish_secret'] = '⟦{a32}⟧';
$cfg['Servers'][1]['auth_type'] = 'config';
$cfg['Servers'][1]['user'] = '{xuser}';
$cfg['Servers'][1]['password'] = '⟦{hp}⟧';
=== roundcube | roundcube.inc.php
$config['db_dsnw'] = 'mysql://roundcube:⟦{hpurl}⟧@localhost/roundcubemail';
$config['des_key'] = '⟦{a24}⟧';
=== redmine | configuration.yml
production:
  email_delivery:
    delivery_method: :smtp
    smtp_settings:
      address: smtp.{xco}.com
      user_name: "{xmail}"
      password: "⟦{hp}⟧"
=== trac | trac.ini
[notification]
smtp_server = smtp.{xco}.com
smtp_user = {xuser}
smtp_password = ⟦{hp}⟧
=== bugzilla | localconfig
$db_driver = 'mysql';
$db_user = 'bugs';
$db_pass = '⟦{hp}⟧';
$site_wide_secret = '⟦{a64}⟧';
=== otrs | Config.pm
$Self->{DatabaseUser} = 'otrs';
$Self->{DatabasePw} = '⟦{hp}⟧';
=== bacula | bacula-fd.conf
Director {
  Name = {xword}-dir
  Password = "⟦{B43}⟧"
}
=== amanda nrpe vpn | strongswan.conf
secrets {
  eap-{xuser} {
    id = {xuser}
    secret = "⟦{hp}⟧"
  }
}
=== snmpd | snmpd.conf
rocommunity ⟦{hplain}⟧ 10.0.0.0/8
createUser {xuser} SHA "⟦{hp}⟧" AES "⟦{hp}⟧"
=== slurmdbd | slurmdbd.conf
StorageUser=slurm
StoragePass=⟦{hplain}⟧
StorageLoc=slurm_acct_db
=== hive-site | hive-site.xml
<configuration>
  <property>
    <name>javax.jdo.option.ConnectionUserName</name>
    <value>{xuser}</value>
  </property>
  <property>
    <name>javax.jdo.option.ConnectionPassword</name>
    <value>⟦{hp}⟧</value>
  </property>
</configuration>
=== hadoop s3a | core-site.xml
<property>
  <name>fs.s3a.secret.key</name>
  <value>⟦{B40}⟧</value>
</property>
=== spark conf | spark-defaults.conf
spark.master                     yarn
spark.hadoop.fs.s3a.access.key   {u20}
spark.hadoop.fs.s3a.secret.key   ⟦{a40}⟧
=== cassandra cqlshrc | .cassandra/cqlshrc
[authentication]
username = {xuser}
password = ⟦{hp}⟧
=== druid | druid.properties
druid.metadata.storage.connector.user=druid
druid.metadata.storage.connector.password=⟦{hplain}⟧
=== kettle | kettle.properties
DB_USER={xuser}
DB_PASS=⟦{hplain}⟧
=== weblogic | boot.properties
username={xuser}
password=⟦{hp}⟧
=== jboss ds | {xdb}-ds.xml
<datasource jndi-name="java:/{xdb}">
  <security>
    <user-name>{xuser}</user-name>
    <password>⟦{hp}⟧</password>
  </security>
</datasource>
=== solr zk | solr.in.sh
SOLR_SSL_KEY_STORE_PASSWORD=⟦{hplain}⟧
SOLR_HEAP="2g"
=== applescript | mount.scpt
set thePassword to "⟦{hp}⟧"
mount volume "smb://{xuser}@{xip}/share"
=== lisp defvar | conf.lisp
(defvar *db-password* "⟦{hp}⟧")
=== scheme define | conf.scm
(define smtp-password "⟦{hp}⟧")
=== r arrow | q.R
db_password <- "⟦{hp}⟧"
=== pascal assign | main.pas
Password := '⟦{hp}⟧';
=== cobol value | CONN.cbl
       01  WS-DB-PASSWORD   PIC X(20) VALUE "⟦{hp}⟧".
=== fortran | io.f90
character(len=*), parameter :: password = '⟦{hp}⟧'
=== ada | conf.ads
Password : constant String := "⟦{hp}⟧";
=== prolog fact | conf.pl
db_password('⟦{hp}⟧').
=== sas macro | load.sas
libname src oracle user={xuser} password="⟦{hp}⟧" path="{xdb}";
=== stata odbc | load.do
odbc load, exec("select 1") dsn("{xdb}") user("{xuser}") password("⟦{hplain}⟧") clear
=== plsql | mail.sql
l_password VARCHAR2(40) := '⟦{hp}⟧';
=== makefile question | Makefile
DB_PASSWORD ?= ⟦{hplain}⟧
run:
	docker run -e DB_PASSWORD app
=== bazelrc | .bazelrc
build --remote_header=x-buildbuddy-api-key=⟦{a20}⟧
=== procfile | Procfile
web: gunicorn app:app --env SECRET_KEY=⟦{hplain}⟧
=== qml | Main.qml
property string apiToken: "⟦{a40}⟧"
=== gdscript | net.gd
const API_KEY := "⟦{a32}⟧"
=== typescript enum | keys.ts
export enum Keys { MapsApi = '⟦AIza{b35}⟧' }
=== zig | conf.zig
const db_password = "⟦{hp}⟧";
=== nim | conf.nim
let dbPassword = "⟦{hp}⟧"
=== crystal | conf.cr
DB_PASSWORD = "⟦{hp}⟧"
=== ocaml | conf.ml
let password = "⟦{hp}⟧"
"""
