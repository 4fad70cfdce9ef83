"""Daemons and directives, and words before a value."""

DEVICES = r"""
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
