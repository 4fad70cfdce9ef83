"""Keyword and value without an operator: network gear, daemons, directives; hashes where they stand."""

DEVICES = r"""
=== cisco | router.cfg
hostname ‹city›-r1
!
enable secret 5 «{$1${crypt;4}${crypt;22}}»
enable password 7 «cisco7»
!
username ‹user› privilege 15 password 0 «ws»
--- sw.cfg
username ‹user› privilege 15 secret 9 «{$9${crypt;14}${crypt;43}}»
--- asa.cfg
enable password «{crypt;16}» encrypted
username ‹user› password «{crypt;16}» encrypted privilege 15
--- snmp.cfg
snmp-server community «ws» RO 10
snmp-server location ‹city›
--- snmp2.cfg
snmp-server community «ws» rw
snmp-server user ‹user› NETADM v3 auth sha «ws» priv aes 128 «ws»
--- tacacs.cfg
tacacs-server host ‹ip› key «ws»
radius-server host ‹ip› auth-port 1812 key 7 «cisco7»
--- tacacs2.cfg
tacacs server ISE1
 address ipv4 ‹ip›
 key «ws»
--- vpn.cfg
crypto isakmp key «ws» address ‹ip›
--- tunnel.cfg
tunnel-group ‹ip› ipsec-attributes
 ikev1 pre-shared-key «ws»
--- bgp.cfg
router bgp 65010
 neighbor ‹ip› remote-as 65020
 neighbor ‹ip› password «ws»
--- ospf.cfg
interface Gi0/1
 ip ospf message-digest-key 1 md5 «ws»
--- eigrp.cfg
key chain EIGRP
 key 1
  key-string «ws»
--- line.cfg
line vty 0 4
 password «ws»
 login
--- line7.cfg
line con 0
 password 7 «cisco7»
--- hsrp.cfg
 standby 1 authentication md5 key-string «ws»
--- ppp.cfg
 ppp chap hostname ‹login›
 ppp chap password 0 «ws»
--- wlan.cfg
 security wpa psk set-key ascii 0 «ws»
--- ftp.cfg
ip ftp username ‹user›
ip ftp password «ws»
--- nxos.cfg
username admin password 5 «{$5${crypt;8}${crypt;43}}»  role network-admin
--- juniper.conf
system {
    root-authentication {
        encrypted-password "«{$6${crypt;8}${crypt;86}}»"; ## SECRET-DATA
    }
    radius-server {
        ‹ip› secret "«{$9${crypt;28}}»"; ## SECRET-DATA
    }
}
--- junos.set
set system login user ‹user› authentication plain-text-password-value «ws»
set security ike policy VPN pre-shared-key ascii-text "«ws»"
--- junos2.set
set snmp community «ws» authorization read-only
--- mikrotik.rsc
/user add name=‹user› group=full password=«ws»
/ppp secret add name=‹login› password=«ws» service=l2tp
--- mikrotik2.rsc
/interface wireless security-profiles set default mode=dynamic-keys wpa2-pre-shared-key=«ws»
/ip ipsec identity add peer=‹city› secret=«ws»
--- fortigate.conf
config user local
    edit "‹login›"
        set type password
        set passwd ENC «b64;66»
    next
end
--- forti2.conf
config vpn ipsec phase1-interface
    edit "‹city›"
        set psksecret "«ws»"
    next
end
--- forti3.conf
config wireless-controller vap
    edit "guest"
        set passphrase «ws»
--- edgeos.boot
    user ‹user› {
        authentication {
            plaintext-password "«ws»"
        }
    }
--- vyos.set
set vpn l2tp remote-access authentication local-users username ‹login› password '«ws»'
set vpn l2tp remote-access ipsec-settings authentication pre-shared-secret «ws»
--- huawei.cfg
local-user ‹user› password irreversible-cipher «{$1c${p12}${B44}$}»
snmp-agent community write cipher «ws»
--- hp.cfg
password manager user-name "‹user›" plaintext "«ws»"
snmp-server community "«ws»" unrestricted
--- aruba.cfg
wlan ssid-profile ‹city›
 wpa-passphrase «ws»
--- arista.cfg
username ‹user› privilege 15 role network-admin secret sha512 «{$6${crypt;16}${crypt;86}}»
--- paloalto.xml
<entry name="‹user›"><phash>«{$1${crypt;8}${crypt;22}}»</phash></entry>
--- pfsense.xml
<user><name>‹login›</name><bcrypt-hash>«{$2y$10${crypt;53}}»</bcrypt-hash></user>
<pre-shared-key>«ws»</pre-shared-key>
--- openwrt/wireless
config wifi-iface 'default_radio0'
	option ssid '‹city›'
	option encryption 'psk2'
	option key '«ws»'
--- openwrt/network
config interface 'wan'
	option proto 'pppoe'
	option username '‹login›@isp'
	option password '«ws»'
--- hostapd.conf
ssid=‹city›
wpa=2
wpa_passphrase=«ws»
--- fritz.export
pppoe_user = "‹d12›";
pppoe_passwd = "«ws»";
--- ubnt.cfg
wpasupplicant.profile.1.network.1.psk=«ws»
users.1.password=«{$1${crypt;8}${crypt;22}}»
--- tplink.bin.txt
pwd «ws»
username ‹user›
=== daemon | redis.conf
bind 0.0.0.0
requirepass «ws»
masterauth «ws»
--- redis-acl.conf
user ‹user› on >«ws» ~* +@all
--- sentinel.conf
sentinel auth-pass mymaster «ws»
--- keepalived.conf
    authentication {
        auth_type PASS
        auth_pass «{a8}»
    }
--- haproxy.cfg
userlist admins
    user ‹user› insecure-password «ws»
--- haproxy2.cfg
listen stats
    stats enable
    stats auth ‹user›:«ws»
--- nginx.conf
location / {
    proxy_set_header Authorization "Basic «b64of;[user]:[w]»";
    proxy_pass http://backend;
}
--- nginx-map.conf
proxy_set_header X-Api-Key «tok»;
--- ssl.conf
ssl_certificate_key /etc/ssl/‹word›.key;
ssl_password_file «ws»;
--- apache.conf
SSLPassPhraseDialog builtin
AuthLDAPBindDN "cn=‹user›,dc=‹co›,dc=com"
AuthLDAPBindPassword "«ws»"
--- dbd.conf
DBDParams "host=‹host› dbname=‹db› user=‹user› password=«ws»"
--- slapd.conf
rootdn "cn=Manager,dc=‹co›,dc=com"
rootpw «ws»
--- slapd-ssha.conf
rootpw {SSHA}«b64;24»
--- ldap.conf
binddn cn=‹user›,dc=‹co›,dc=com
bindpw «ws»
--- nslcd.conf
rootpwmodpw «ws»
--- sssd.conf
ldap_default_bind_dn = cn=‹user›,dc=‹co›,dc=com
ldap_default_authtok = «ws»
--- clients.conf
client ‹city› {
    ipaddr = ‹ip›
    secret = «ws»
}
--- radius-users
‹login› Cleartext-Password := "«ws»"
        Reply-Message = "Hello"
--- named.conf
key "transfer" {
    algorithm hmac-sha256;
    secret "«b64;32»";
};
--- rndc.key
key "rndc-key" { algorithm hmac-md5; secret "«b64;16»"; };
--- ddclient.conf
protocol=dyndns2
login=‹login›
password='«ws»'
‹word›.dyndns.org
--- inadyn.conf
provider no-ip.com {
    username = ‹login›
    password = «ws»
}
--- postfix-mysql.cf
user = ‹user›
password = «ws»
hosts = 127.0.0.1
--- dovecot-sql.conf
connect = host=127.0.0.1 dbname=‹db› user=‹user› password=«ws»
--- dovecot-users
‹mail›:{PLAIN}«ws»:5000:5000::/var/vmail
--- dovecot-ssha
‹mail›:{SSHA512}«b64;72»::::::
--- exim-passwd
‹mail›: «ws»
--- vsftpd.txt
‹user›
«ws»
--- proftpd.conf
SQLConnectInfo ‹db›@localhost ‹user› «ws»
--- zabbix.conf
DBUser=‹user›
DBPassword=«ws»
--- nagios.cfg
$USER3$=‹user›
$USER4$=«ws»
--- nrpe.cmd
define command { command_line check_mysql -H ‹host› -u ‹user› -p «ws» }
--- collectd.conf
<Database ‹db›>
  Host "‹host›"
  User "‹user›"
  Password "«ws»"
</Database>
--- telegraf.conf
[[outputs.influxdb]]
  urls = ["http://‹host›:8086"]
  username = "‹user›"
  password = "«ws»"
--- logstash.conf
output { elasticsearch { hosts => ["‹host›:9200"] user => "‹user›" password => "«ws»" } }
--- filebeat.yml
output.elasticsearch:
  username: "‹user›"
  password: "«ws»"
--- fluent.conf
<match **>
  @type elasticsearch
  user ‹user›
  password «ws»
</match>
--- prometheus.yml
scrape_configs:
  - job_name: ‹word›
    basic_auth:
      username: ‹user›
      password: «ws»
--- prom-bearer.yml
    authorization:
      credentials: «tok»
--- grafana.ini
[security]
admin_user = admin
admin_password = «ws»
secret_key = «a20»
--- datasource.yml
datasources:
  - name: ‹db›
    type: mysql
    user: ‹user›
    secureJsonData:
      password: «ws»
--- server.properties
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="‹user›" password="«ws»";
ssl.keystore.password=«ws»
ssl.key.password=«ws»
--- zoo_jaas.conf
Server {
    org.apache.zookeeper.server.auth.DigestLoginModule required
    user_‹user›="«ws»";
};
--- rabbitmq.conf
default_user = ‹user›
default_pass = «ws»
--- .erlang.cookie
«u20»
--- activemq.xml
<authenticationUser username="‹user›" password="«ws»" groups="users"/>
--- cassandra.cqlshrc
[authentication]
username = ‹user›
password = «ws»
--- jmxremote.password
monitorRole «ws»
controlRole «ws»
--- mongod.key
«lines;756»
--- pgbouncer-userlist.txt
"‹user›" "md5«h32»"
--- pgbouncer2.txt
"‹user›" "«ws»"
--- recovery.conf
primary_conninfo = 'host=‹host› port=5432 user=replicator password=«ws»'
--- bacula-dir.conf
Director {
  Name = ‹city›-dir
  Password = "«ws»"
}
--- snmpd.conf
rocommunity «ws» 10.0.0.0/8
createUser ‹user› SHA "«ws»" AES "«ws»"
--- ups.users
[upsmon]
    password = «ws»
    upsmon master
--- upsmon.conf
MONITOR ups@localhost 1 upsmon «ws» master
--- icecast.xml
<authentication>
  <source-password>«ws»</source-password>
  <admin-password>«ws»</admin-password>
</authentication>
--- asterisk/sip.conf
[‹d4›]
type=friend
secret=«ws»
host=dynamic
--- pjsip.conf
[auth‹d4›]
type=auth
username=‹d4›
password=«ws»
--- manager.conf
[‹user›]
secret = «ws»
read = all
--- freeswitch.xml
<param name="password" value="«ws»"/>
--- voicemail.conf
‹d4› => «pin;6»,‹name›,‹mail›
--- cups.conf
AuthInfoRequired username,password
DeviceURI smb://‹user›:«wu»@‹host›/printer
--- xrdp.ini
username=‹user›
password=«ws»
--- x11vnc.sh
x11vnc -display :0 -passwd «ws» -forever
--- sudo-askpass
echo «ws»
--- monit.rc
set httpd port 2812
    allow ‹user›:«ws»
--- monit-mail.rc
set mailserver smtp.‹co›.com port 587 username "‹mail›" password "«ws»" using tls
--- supervisord.conf
[inet_http_server]
port = *:9001
username = ‹user›
password = «ws»
--- consul.hcl
encrypt = "«b64;32»"
acl { tokens { agent = "«uuid»" default = "«uuid»" } }
--- nomad.hcl
server { encrypt = "«b64;32»" }
vault { token = "«{hvs.{a24}}»" }
--- vault-init.txt
Unseal Key 1: «b64;33»
Unseal Key 2: «b64;33»
Initial Root Token: «{hvs.{a24}}»
--- etcd.sh
etcdctl --user root:«ws» get /
--- squid.conf
cache_peer ‹host› parent 3128 0 login=‹user›:«ws»
--- privoxy.conf
forward-socks5 / ‹user›:«wu»@‹host›:1080 .
--- shadowsocks.json
{"server":"‹ip›","server_port":8388,"password":"«ws»","method":"aes-256-gcm"}
--- v2ray.json
{"vnext":[{"address":"‹host›","port":443,"users":[{"id":"«uuid»","alterId":0}]}]}
--- hysteria.yaml
auth:
  type: password
  password: «ws»
--- ss.txt
ss://«b64of;aes-256-gcm:[w]»@‹ip›:8388#‹city›
--- trojan.txt
trojan://«wu»@‹host›:443?sni=‹co›.com#‹city›
=== words | access.txt
VPN login ‹login› password «ws»
--- access2.txt
user ‹user› pass «ws»
--- todo.txt
root password is «ws» on ‹ip›
--- server-list.txt
‹host›   ‹user›   «ws»
‹ip›   root   «ws»
--- info.md
admin / «ws»
--- info2.md
Login: ‹login› Password: «ws»
--- passwords.txt
‹word› portal
‹mail›
«ws»
--- wifi.md
WiFi: ‹city›-Guest, key «ws»
--- pins.txt
alarm code «pin;6»
--- keepass.csv
"Account","Login Name","Password","Web Site","Comments"
"‹co› admin","‹login›","«w»","https://‹co›.com",""
--- logins.csv
url,username,password
https://accounts.‹co›.com,‹mail›,«ws»
--- users.csv
id,name,email,password,active
1,‹name›,‹mail›,«ws»,1
--- combo.txt
‹mail›:«ws»
"""

HASHES = r"""
=== hash file | .htpasswd
‹user›:«{$apr1${crypt;8}${crypt;22}}»
--- .htpasswd
‹user›:«{$2y$05${crypt;53}}»
--- .htpasswd
‹login›:{SHA}«b64;20»
--- htpasswd.txt
‹user›:«crypt;13»
--- htdigest
‹user›:Restricted:«h32»
--- shadow
root:«{$6${crypt;8}${crypt;86}}»:19001:0:99999:7:::
daemon:*:18375:0:99999:7:::
--- shadow
‹user›:«{$y$j9T${crypt;22}${crypt;43}}»:19402:0:99999:7:::
--- shadow.bak
‹user›:«{$5${crypt;16}${crypt;43}}»:18022:0:99999:7:::
--- passwd.old
‹user›:«{$1${crypt;8}${crypt;22}}»:1001:1001:‹name›:/home/‹user›:/bin/bash
--- master.passwd
‹user›:«{$2b$10${crypt;53}}»:1000:1000::0:0:‹name›:/home/‹user›:/bin/ksh
--- sam.txt
Administrator:500:aad3b435b51404eeaad3b435b51404ee:«h32»:::
--- ntds.txt
‹co›.local\‹login›:1103:aad3b435b51404eeaad3b435b51404ee:«h32»:::
--- mimikatz.log
	 * Username : ‹login›
	 * Domain   : ‹co›
	 * NTLM     : «h32»
--- kerberoast.txt
$krb5tgs$23$*‹user›$‹co›.LOCAL$http/‹word›*$«{{h32}${h160}}»
--- responder.log
[SMB] NTLMv2-SSP Hash : ‹user›::‹co›:«{{h16}:{H32}:{H96}}»
--- dump.sql
INSERT INTO `users` VALUES (1,'‹login›','«{$2y$10${crypt;53}}»','‹mail›');
--- wp_users.sql
INSERT INTO `wp_users` VALUES (1,'admin','«{$P$B{crypt;30}}»','admin','‹mail›','','‹day› ‹time›','',0,'admin');
--- django.json
{"model": "auth.user", "pk": 1, "fields": {"username": "‹login›", "password": "«{pbkdf2_sha256$260000${a22}${b64;32}}»", "is_superuser": true}}
--- drupal.sql
INSERT INTO users VALUES (1,'admin','«{$S$D{crypt;52}}»','‹mail›');
--- werkzeug.py
USERS = {"‹login›": "«{pbkdf2:sha256:260000${a16}${h64}}»"}
--- scrypt.py
"password": "«{scrypt:32768:8:1${a16}${h128}}»",
--- argon.yml
users:
  ‹login›:
    displayname: "‹name›"
    password: "«{$argon2id$v=19$m=65536,t=3,p=4${crypt;22}${crypt;43}}»"
--- mysql-user.sql
CREATE USER '‹user›'@'%' IDENTIFIED BY PASSWORD '«{*{H40}}»';
--- mysql-native.sql
CREATE USER '‹user›'@'%' IDENTIFIED WITH 'mysql_native_password' AS '«{*{H40}}»';
--- pg.sql
CREATE ROLE ‹user› LOGIN PASSWORD '«{md5{h32}}»';
--- pg-scram.sql
ALTER ROLE ‹user› WITH PASSWORD '«{SCRAM-SHA-256$4096:{b64;16}${b64;32}:{b64;32}}»';
--- mssql.sql
CREATE LOGIN ‹user› WITH PASSWORD = 0x0200«H136» HASHED
--- oracle.sql
ALTER USER ‹user› IDENTIFIED BY VALUES 'S:«H60»';
--- ldif
dn: uid=‹login›,ou=people,dc=‹co›,dc=com
userPassword: {SSHA}«b64;28»
--- users.ldif
dn: cn=‹name›,dc=‹co›,dc=com
userPassword:: «b64of;{SSHA}[b64;28]»
--- kickstart.cfg
rootpw --iscrypted «{$6${crypt;16}${crypt;86}}»
user --name=‹user› --password=«{$6${crypt;16}${crypt;86}}» --iscrypted
--- preseed.cfg
d-i passwd/root-password-crypted password «{$6${crypt;16}${crypt;86}}»
--- user-data.yaml
users:
  - name: ‹user›
    passwd: «{$6${crypt;16}${crypt;86}}»
--- butane.yaml
passwd:
  users:
    - name: core
      password_hash: «{$y$j9T${crypt;22}${crypt;43}}»
--- playbook.yml
- user: name=‹user› password=«{$6${crypt;16}${crypt;86}}»
--- grub.cfg
password_pbkdf2 root grub.pbkdf2.sha512.10000.«{{H128}.{H128}}»
--- mosquitto_passwd
‹user›:«{$7$101${b64;12}${b64;64}}»
--- rabbit.json
{"users":[{"name":"‹user›","password_hash":"«b64;36»","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}
--- couch.ini
[admins]
admin = «{-pbkdf2-{h40},{h32},10}»
--- traefik.yml
- "traefik.http.middlewares.auth.basicauth.users=‹user›:«{$$apr1$${crypt;8}$${crypt;22}}»"
--- caddyfile
basicauth /* {
    ‹user› «{$2a$14${crypt;53}}»
}
--- prom-web.yml
basic_auth_users:
    ‹user›: «{$2b$12${crypt;53}}»
--- argocd-secret.yaml
stringData:
  admin.password: "«{$2a$10${crypt;53}}»"
--- adguard.yaml
users:
- name: ‹user›
  password: «{$2a$10${crypt;53}}»
--- opensearch-users.yml
admin:
  hash: "«{$2y$12${crypt;53}}»"
--- gitea.sql
INSERT INTO user VALUES (1,'‹login›','«h100»','pbkdf2$50000$50','‹h32›');
--- joomla.sql
UPDATE jos_users SET password = '«{{h32}:{a32}}»' WHERE id = 62;
--- md5.php
if (md5($_POST['pw']) === '«h32»') { login(); }
--- sha.py
ADMIN_HASH = "«h64»"  # sha256 of the admin password
--- sha1.js
const passwordHash = '«h40»';
--- zpass.xml
<password-hash algorithm="sha-256">«h64»</password-hash>
--- tomcat-digest.xml
<user username="‹user›" password="«{{h64}$1${h64}}»" roles="manager"/>
--- wildfly.properties
‹user›=«h32»
"""
