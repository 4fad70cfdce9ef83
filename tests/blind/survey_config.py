"""Settings of applications and servers, directives without an operator, hashes where they stand."""

CONFIG = r'''
== yaml plain | config.yml
smtp:
  host: {Qhost}
  username: {Quser}
  password: ⟪{Qpws}⟫
== yaml quoted | config.yml
admin_password: "⟪{Qpw}⟫"
== yaml comment after | config.yml
db_pass: ⟪{Qpws}⟫   # rotated {Qday}
== yaml list of users | users.yml
users:
  - name: {Quser}
    pass: ⟪{Qpws}⟫
  - name: {Quser2}
    pass: ⟪{Qpws}⟫
== yaml inline map | config.yaml
auth: { user: {Quser}, password: ⟪{Qpws}⟫ }
== yaml anchor | database.yml
default: &default
  username: {Quser}
  password: ⟪{Qpw}⟫
== json | config.json
{
  "user": "{Quser}",
  "password": "⟪{Qpws}⟫"
}
== json minified | config.json
{"host":"{Qhost}","port":25,"auth":{"user":"{Quser}","pass":"⟪{Qpws}⟫"},"tls":true}
== json escaped in json | body.json
{"payload":"{\"login\":\"{Quser}\",\"password\":\"⟪{Qpwsa}⟫\"}"}
== json secret key | keys.json
{ "secretKey": "⟪{a48}⟫", "publicKey": "{a32}" }
== json generic token | conf.json
{ "apiToken": "⟪{h40}⟫" }
== json5 | conf.json5
{ // mail
  password: '⟪{Qpws}⟫', }
== toml | conf.toml
[database]
user = "{Quser}"
password = "⟪{Qpw}⟫"
== ini | app.ini
[mail]
user = {Quser}
pass = ⟪{Qpws}⟫
== ini colon | app.cfg
[db]
passwd: ⟪{Qpws}⟫
== ini no space | legacy.ini
[FTP]
Server={Qip}
Login={Quser}
Passwort=⟪{Qpws}⟫
== properties | app.properties
mail.smtp.user={Quser}
mail.smtp.password=⟪{Qpw}⟫
== properties spaces | app.properties
ftp.password = ⟪{Qpws}⟫
== properties colon | app.properties
ldap.bind.password: ⟪{Qpws}⟫
== properties spring security | application.properties
spring.security.user.name={Quser}
spring.security.user.password=⟪{Qpws}⟫
server.ssl.key-store-password=⟪{Qpws}⟫
== spring oauth | application.yml
spring.security.oauth2.client.registration.sso:
  client-id: portal
  client-secret: ⟪{a32}⟫
== spring mail | application.yml
spring:
  mail:
    host: smtp.gmail.com
    username: {Qname}@{Qco}.io
    password: ⟪{l16}⟫
== quarkus | application.properties
quarkus.datasource.username={Quser}
quarkus.datasource.password=⟪{Qpws}⟫
== micronaut | application.yml
micronaut.security.token.jwt.signatures.secret.generator.secret: "⟪{Qpwm}⟫"
== play | application.conf
play.http.secret.key = "⟪{Qpwx}⟫"
== hocon | reference.conf
broker { user = "{Quser}", password = "⟪{Qpws}⟫" }
== akka env override | application.conf
db.password = "⟪{Qpws}⟫"
db.password = ${?DB_PASSWORD}
== xml element | conf.xml
<database>
  <user>{Quser}</user>
  <password>⟪{Qpws}⟫</password>
</database>
== xml attribute | conf.xml
<connection host="{Qip}" user="{Quser}" password="⟪{Qpws}⟫"/>
== xml property | beans.xml
<property name="password" value="⟪{Qpws}⟫"/>
== xml entry | settings.xml
<entry key="smtp.password">⟪{Qpws}⟫</entry>
== xml appsetting | App.config
<add key="SmtpPassword" value="⟪{Qpws}⟫"/>
== xml net setting | App.config
<setting name="Password" serializeAs="String"><value>⟪{Qpws}⟫</value></setting>
== xml param | hive-site.xml
<property>
  <name>javax.jdo.option.ConnectionPassword</name>
  <value>⟪{Qpws}⟫</value>
</property>
== xml core site | core-site.xml
<property><name>fs.s3a.secret.key</name><value>⟪{B40}⟫</value></property>
== plist | conf.plist
<key>Password</key>
<string>⟪{Qpws}⟫</string>
== registry | conf.reg
[HKEY_LOCAL_MACHINE\SOFTWARE\{QCo}]
"Password"="⟪{Qpws}⟫"
== env file | .env
MAIL_USERNAME={Quser}
MAIL_PASSWORD=⟪{Qpws}⟫
MAIL_ENCRYPTION=tls
== env single quotes | .env
ADMIN_PASS='⟪{Qpwx}⟫'
== env laravel | .env
DB_CONNECTION=mysql
DB_HOST={Qip}
DB_DATABASE={Qdb}
DB_USERNAME={Quser}
DB_PASSWORD=⟪{Qpw}⟫
== env spaces | .env.local
JWT_SECRET = ⟪{Qpwm}⟫
== env comment | .env.staging
#FTP_PASSWORD=⟪{Qpws}⟫
FTP_HOST={Qhost}
== env next | .env.production.local
NEXTAUTH_SECRET=⟪{b64;32}⟫
== env vite | .env
VITE_ADMIN_PASSWORD=⟪{Qpws}⟫
== env react | .env
REACT_APP_API_SECRET=⟪{a32}⟫
== env strapi | .env
APP_KEYS=⟪{b64;16}⟫,⟪{b64;16}⟫
ADMIN_JWT_SECRET=⟪{b64;16}⟫
== env medusa | .env
COOKIE_SECRET=⟪{Qpwsa}⟫
== env nest | .env
JWT_REFRESH_SECRET=⟪{h64}⟫
== env go | .env
SIGNING_KEY="⟪{b43}⟫"
== env django | .env
SECRET_KEY=django-insecure-⟪{django}⟫
== env odd name | .env
PASS=⟪{Qpws}⟫
USER={Quser}
== env pwd suffix | .env
SFTP_PWD=⟪{Qpws}⟫
== env auth | .env
WEBHOOK_AUTH=⟪{b32}⟫
== env access code | .env
INTERNAL_API_KEY=⟪{uuid}⟫
== nginx proxy header | nginx.conf
        proxy_set_header Authorization "Basic ⟪{basic;{Quser}:[Qpws]}⟫";
== nginx secure link | nginx.conf
        secure_link_md5 "$secure_link_expires$uri ⟪{Qpwsa}⟫";
== apache header | site.conf
    RequestHeader set Authorization "Bearer ⟪{b43}⟫"
== apache ldap | site.conf
    AuthLDAPBindDN "cn=web,dc={Qco},dc=io"
    AuthLDAPBindPassword "⟪{Qpws}⟫"
== haproxy userlist | haproxy.cfg
userlist admins
  user {Quser} insecure-password ⟪{Qpwsa}⟫
== haproxy stats | haproxy.cfg
  stats auth {Quser}:⟪{Qpwsa}⟫
== traefik users | traefik.toml
[http.middlewares.auth.basicAuth]
  users = ["{Quser}:⟪$apr1${Qcrypt;8}${Qcrypt;22}⟫"]
== caddy | Caddyfile
basicauth /admin/* {
	{Quser} ⟪$2a$14${Qcrypt;53}⟫
}
== squid cache_peer | squid.conf
cache_peer {Qip} parent 3128 0 no-query login={Quser}:⟪{Qpwsa}⟫
== slapd | slapd.conf
rootdn "cn=Manager,dc={Qco},dc=io"
rootpw ⟪{Qpws}⟫
== slapd hash | slapd.conf
rootpw ⟪{SSHA}{b64;24}⟫
== syncrepl | slapd.conf
  binddn="cn=repl,dc={Qco},dc=io" bindmethod=simple credentials=⟪{Qpwsa}⟫
== sssd | sssd.conf
ldap_default_bind_dn = cn=ro,dc={Qco},dc=io
ldap_default_authtok_type = password
ldap_default_authtok = ⟪{Qpws}⟫
== nslcd | nslcd.conf
bindpw ⟪{Qpwsa}⟫
== pam ldap | ldap.conf
binddn cn=proxy,dc={Qco},dc=io
bindpw ⟪{Qpwsa}⟫
== dovecot | dovecot-sql.conf.ext
driver = mysql
connect = host=127.0.0.1 dbname=mail user={Quser} password=⟪{Qpwsa}⟫
== postfix mysql | mysql-virtual.cf
user = {Quser}
password = ⟪{Qpwsa}⟫
hosts = 127.0.0.1
== proftpd | sql.conf
SQLConnectInfo {Qdb}@localhost {Quser} ⟪{Qpwsa}⟫
== bacula | bacula-dir.conf
Director {
  Name = {Qco}-dir
  Password = "⟪{b44}⟫"
}
== monit | monitrc
set httpd port 2812
    allow {Quser}:"⟪{Qpws}⟫"
== monit mail | monitrc
set mailserver smtp.{Qco}.io username "{Quser}" password "⟪{Qpws}⟫"
== nut | upsd.users
[{Quser}]
  password = ⟪{Qpwsa}⟫
  upsmon master
== collectd | collectd.conf
  <Database {Qdb}>
    Host "{Qip}"
    User "{Quser}"
    Password "⟪{Qpws}⟫"
  </Database>
== icinga api | api-users.conf
object ApiUser "{Quser}" {
  password = "⟪{Qpws}⟫"
}
== logstash jdbc | pipeline.conf
input { jdbc { jdbc_user => "{Quser}" jdbc_password => "⟪{Qpws}⟫" } }
== fluentd | fluent.conf
  <match **>
    @type elasticsearch
    user {Quser}
    password ⟪{Qpwsa}⟫
  </match>
== filebeat | filebeat.yml
output.elasticsearch:
  hosts: ["{Qhost}:9200"]
  username: "elastic"
  password: "⟪{Qpws}⟫"
== alertmanager smtp | alertmanager.yml
global:
  smtp_auth_username: '{Qname}@{Qco}.io'
  smtp_auth_password: '⟪{Qpws}⟫'
== coturn | turnserver.conf
lt-cred-mech
user={Quser}:⟪{Qpwsa}⟫
static-auth-secret=⟪{h64}⟫
== janus | janus.jcfg
	admin_secret = "⟪{Qpws}⟫"
== freeswitch | vars.xml
<X-PRE-PROCESS cmd="set" data="default_password=⟪{Qpwsa}⟫"/>
== ejabberd | ejabberd.yml
    shared_secret: "⟪{Qpwsa}⟫"
== prosody | prosody.cfg.lua
component_secret = "⟪{Qpws}⟫"
== minecraft | server.properties
enable-rcon=true
rcon.password=⟪{Qpwsa}⟫
== game server | server.cfg
rcon_password "⟪{Qpwsa}⟫"
sv_password "⟪{Qpwsa}⟫"
== teamspeak | ts.ini
serveradmin_password=⟪{a8}⟫
== mosquitto bridge | mosquitto.conf
remote_username {Quser}
remote_password ⟪{Qpwsa}⟫
== zigbee2mqtt | configuration.yaml
mqtt:
  server: mqtt://{Qip}
  user: {Quser}
  password: ⟪{Qpws}⟫
== home assistant secrets | secrets.yaml
wifi_password: "⟪{Qpws}⟫"
mqtt_pass: ⟪{Qpws}⟫
== tasmota | cmds.txt
Backlog MqttHost {Qip}; MqttUser {Quser}; MqttPassword ⟪{Qpwsa}⟫
== openhab | mqtt.things
Bridge mqtt:broker:b [ host="{Qip}", username="{Quser}", password="⟪{Qpws}⟫" ]
== transmission | settings.json
    "rpc-username": "{Quser}",
    "rpc-password": "⟪{Qpws}⟫",
== deluge auth | auth
localclient:⟪{h40}⟫:10
{Qname}:⟪{Qpwsa}⟫:10
== aria2 | aria2.conf
rpc-secret=⟪{Qpwsa}⟫
== syncthing gui | config.xml
<gui enabled="true"><user>{Quser}</user><password>⟪$2a$10${Qcrypt;53}⟫</password><apikey>⟪{a32}⟫</apikey></gui>
== odoo rc | openerp-server.conf
admin_passwd = ⟪{Qpws}⟫
db_user = {Quser}
== discourse | app.yml
  DISCOURSE_SMTP_PASSWORD: "⟪{Qpws}⟫"
== mastodon | .env.production
OTP_SECRET=⟪{h128}⟫
SMTP_PASSWORD=⟪{Qpws}⟫
== jitsi | .env
JICOFO_AUTH_PASSWORD=⟪{h32}⟫
== keycloak standalone | keycloak.conf
db-username={Quser}
db-password=⟪{Qpws}⟫
== sonar props | sonar.properties
sonar.jdbc.username={Quser}
sonar.jdbc.password=⟪{Qpws}⟫
== artifactory system | system.yaml
shared:
  database:
    username: {Quser}
    password: ⟪{Qpws}⟫
== teamcity db | database.properties
connectionUrl=jdbc\:mysql\://{Qip}\:3306/teamcity
connectionProperties.user={Quser}
connectionProperties.password=⟪{Qpws}⟫
== eclipse secure | p.ini
org.eclipse.equinox.password=⟪{Qpws}⟫
== talend context | Default.properties
DWH_Login={Quser}
DWH_Password=⟪{Qpws}⟫
== kettle | kettle.properties
DB_PASS=Encrypted ⟪2be98afc86aa7f2e4{h15}⟫
== informatica | parm.par
$$SRC_PASSWORD=⟪{Qpws}⟫
== sas | load.sas
libname dwh oracle user={Quser} password="⟪{Qpws}⟫" path=orcl;
== proxychains | proxychains.conf
[ProxyList]
socks5 {Qip} 1080 {Quser} ⟪{Qpwsa}⟫
== shadowsocks | config.json
{"server":"{Qip}","server_port":8388,"password":"⟪{Qpws}⟫","method":"aes-256-gcm"}
== trojan | config.json
"password": [ "⟪{Qpws}⟫" ],
== v2ray | config.json
"clients": [ { "id": "⟪{uuid}⟫", "alterId": 64 } ]
== cisco snmp | sw1.cfg
snmp-server community ⟪{Qpwsa}⟫ RO
== cisco enable plain | sw1.cfg
enable password ⟪{Qpwsa}⟫
== cisco enable 5 | sw1.cfg
enable secret 5 ⟪$1${Qcrypt;4}${Qcrypt;22}⟫
== cisco username 7 | rt1.cfg
username {Quser} privilege 15 password 7 ⟪0{d1}{H22}⟫
== cisco type 9 | rt1.cfg
username {Quser} secret 9 ⟪$9${Qcrypt;14}${Qcrypt;43}⟫
== cisco tacacs | rt1.cfg
tacacs-server host {Qip} key ⟪{Qpwsa}⟫
== cisco isakmp | vpn.cfg
crypto isakmp key ⟪{Qpwsa}⟫ address {Qip}
== asa tunnel | asa.cfg
tunnel-group {Qip} ipsec-attributes
 ikev1 pre-shared-key ⟪{Qpwsa}⟫
== juniper | mx.conf
set system root-authentication encrypted-password "⟪$6${Qcrypt;8}${Qcrypt;86}⟫"
== juniper 9 | mx.conf
set system tacplus-server {Qip} secret "⟪$9${Qcrypt;24}⟫"
== mikrotik | router.rsc
/ppp secret add name={Quser} password=⟪{Qpwsa}⟫ service=l2tp
/interface wireless security-profiles set default wpa2-pre-shared-key="⟪{Qpws}⟫"
== fortigate | fw.conf
    edit "{Quser}"
        set password ENC ⟪{b64;48}⟫
== openwrt | wireless
	option ssid '{QCo}'
	option encryption 'psk2'
	option key '⟪{Qpws}⟫'
== bgp md5 | frr.conf
 neighbor {Qip} password ⟪{Qpwsa}⟫
== vrrp | keepalived.conf
    authentication {
        auth_type PASS
        auth_pass ⟪{a8}⟫
    }
== corosync ha | ha.cf
1 sha1 ⟪{Qpwsa}⟫
== drbd | r0.res
    net { cram-hmac-alg sha1; shared-secret "⟪{Qpws}⟫"; }
== iscsi | iscsid.conf
node.session.auth.username = {Quser}
node.session.auth.password = ⟪{a14}⟫
== racoon psk | psk.txt
{Qip} ⟪{Qpwsa}⟫
== snmp v3 | snmpd.conf
createUser {Quser} SHA "⟪{Qpws}⟫" AES "⟪{Qpws}⟫"
'''

HASHES = r'''
== shadow sha512 | shadow
root:⟪$6${Qcrypt;8}${Qcrypt;86}⟫:19{d3}:0:99999:7:::
== shadow yescrypt | shadow
{Qname}:⟪$y$j9T${Qcrypt;22}${Qcrypt;43}⟫:19{d3}:0:99999:7:::
== shadow md5 | shadow-
{Qname}:⟪$1${Qcrypt;8}${Qcrypt;22}⟫:14{d3}:0:99999:7:::
== kickstart crypted | ks.cfg
rootpw --iscrypted ⟪$6${Qcrypt;16}${Qcrypt;86}⟫
== cloud init hash | user-data
users:
  - name: {Quser}
    lock_passwd: false
    passwd: ⟪$6$rounds=4096${Qcrypt;12}${Qcrypt;86}⟫
== ansible user | users.yml
- user:
    name: {Quser}
    password: "⟪$6${Qcrypt;10}${Qcrypt;86}⟫"
== useradd | add.sh
useradd -m -p '⟪$6${Qcrypt;8}${Qcrypt;86}⟫' {Quser}
== ldif ssha | users.ldif
dn: uid={Qname},ou=people,dc={Qco},dc=io
userPassword: {SSHA}⟪{b64;24}⟫
== ldif base64 | users.ldif
userPassword:: ⟪{text64;[Qpws]}⟫
== django fixture | users.json
{"model": "auth.user", "fields": {"username": "{Qname}", "password": "⟪pbkdf2_sha256$260000${a22}${b64;32}⟫"}}
== laravel seeder | UserSeeder.php
    'password' => '⟪$2y$10${Qcrypt;53}⟫',
== bcrypt sql | dump.sql
INSERT INTO users VALUES (1,'{Qname}@{Qco}.io','⟪$2a$12${Qcrypt;53}⟫','2021-03-04');
== phpass sql | wp.sql
INSERT INTO `wp_users` VALUES (1,'{Qname}','⟪$P$B{Qcrypt;30}⟫','{Qname}','{Qname}@{Qco}.io');
== drupal sql | d7.sql
INSERT INTO users VALUES (1,'admin','⟪$S$D{Qcrypt;51}⟫','');
== argon2 | seed.js
  { email: '{Qname}@{Qco}.io', hash: '⟪$argon2id$v=19$m=65536,t=3,p=4${B22}${B43}⟫' },
== mysql grant hash | grants.sql
GRANT ALL ON *.* TO 'root'@'%' IDENTIFIED BY PASSWORD '⟪*{H40}⟫';
== mysql create as | grants.sql
CREATE USER '{Quser}'@'%' IDENTIFIED WITH 'mysql_native_password' AS '⟪*{H40}⟫';
== postgres md5 | roles.sql
ALTER ROLE {Qname} WITH LOGIN PASSWORD '⟪md5{h32}⟫';
== postgres scram | roles.sql
CREATE ROLE {Qname} PASSWORD '⟪SCRAM-SHA-256$4096:{b64;16}${b64;32}:{b64;32}⟫';
== pgbouncer md5 | userlist.txt
"{Quser}" "⟪md5{h32}⟫"
== mssql hash | login.sql
CREATE LOGIN [{Quser}] WITH PASSWORD = ⟪0x0200{H136}⟫ HASHED, CHECK_POLICY = OFF
== oracle values | users.sql
CREATE USER {Qname} IDENTIFIED BY VALUES '⟪S:{H60}⟫';
== snmp hash grafana db | user.sql
INSERT INTO user (login, password, salt) VALUES ('admin', '⟪{h100}⟫', '{a10}');
== grub | grub.cfg
password_pbkdf2 root ⟪grub.pbkdf2.sha512.10000.{H128}.{H128}⟫
== pwdump | sam.txt
Administrator:500:aad3b435b51404eeaad3b435b51404ee:⟪{h32}⟫:::
== jupyter | jupyter_notebook_config.py
c.NotebookApp.password = u'sha1:⟪{h12}:{h40}⟫'
== md5 user column | members.sql
INSERT INTO member (login, password) VALUES ('{Qname}', '⟪{h32}⟫');
== htpasswd sha | .htpasswd
{Qname}:{SHA}⟪{b64;20}⟫
== htpasswd des | htpasswd
{Qname}:⟪{Qcrypt;13}⟫
== tomcat digest | tomcat-users.xml
<user username="{Quser}" password="⟪{h40}⟫" roles="manager-gui"/>
== couchdb pbkdf2 | local.ini
[admins]
admin = ⟪-pbkdf2-{h40},{h32},10⟫
== wildfly mgmt | mgmt-users.properties
{Quser}=⟪{h32}⟫
== hash cisco nxos | nx.cfg
username {Quser} password 5 ⟪$5${Qcrypt;6}${Qcrypt;43}⟫  role network-admin
== vsftpd php md5 compare | login.php
if (md5($_POST['pw']) === '⟪{h32}⟫') { $ok = true; }
'''

SOURCES = [("settings", CONFIG, 2), ("hashes", HASHES, 2)]
