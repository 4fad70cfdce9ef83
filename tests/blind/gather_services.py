"""Files of daemons, web sites and self-hosted programs."""

SERVICES = r'''
=== redis-conf | redis.conf
bind 127.0.0.1 ‹ip›
port 6379
requirepass «gps»
maxmemory 256mb
appendonly yes
=== redis-masterauth | conf/redis-replica.conf
replicaof ‹ip› 6379
masterauth «gps»
=== redis-acl | users.acl
user default off
user ‹user› on >«gps» ~app:* +@all
=== mosquitto-bridge | mosquitto.conf
connection cloud
address mqtt.‹co›.com:8883
remote_username ‹user›
remote_password «gps»
topic # both 0
=== postfix-sasl | etc/postfix/sasl_passwd
[smtp.‹co›.com]:587 ‹mail›:«gps»
=== exim-passwd | passwd.client
*.‹co›.com:‹mail›:«gps»
=== ssmtp | ssmtp.conf
root=postmaster
mailhub=smtp.‹co›.com:587
AuthUser=‹mail›
AuthPass=«gps»
UseSTARTTLS=YES
=== dovecot-sql | dovecot-sql.conf.ext
driver = mysql
connect = host=‹ip› dbname=‹db› user=‹user› password=«gps»
default_pass_scheme = SHA512-CRYPT
=== dovecot-passwd | etc/dovecot/users
‹mail›:{PLAIN}«gps»::::::
=== freeradius-clients | clients.conf
client ap-floor2 {
	ipaddr = ‹ip›
	secret = «gps»
	nastype = other
}
=== freeradius-users | users
‹login›	Cleartext-Password := "«gp»"
	Reply-Message = "Hello"
=== radius-server | pam_radius_auth.conf
# server[:port]	shared_secret	timeout (s)
‹ip›	«gps»	3
=== tacacs | tac_plus.conf
key = "«gp»"
user = ‹login› {
	login = cleartext "«gp»"
}
=== ppp-chap | etc/ppp/chap-secrets
# client	server	secret	IP addresses
‹login›	*	«gps»	*
=== ipsec-secrets | etc/ipsec.secrets
‹ip› ‹ip› : PSK "«gp»"
‹login› : EAP "«gp»"
=== xl2tp | l2tp.conf
name ‹login›
password «gps»
=== openvpn-up | auth.txt
‹login›
«gps»
=== wireguard | wg0.conf
[Interface]
Address = 10.66.0.2/32
PrivateKey = «wg»
DNS = 1.1.1.1

[Peer]
PublicKey = ‹b64;32›
PresharedKey = «b64;32»
AllowedIPs = 0.0.0.0/0
Endpoint = vpn.‹co›.com:51820
=== wpa-supplicant | wpa_supplicant.conf
ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
country=DE
network={
	ssid="‹co›"
	psk="«gp»"
	key_mgmt=WPA-PSK
}
=== wpa-hexpsk | wpa.conf
network={
	ssid="‹thing›"
	#psk="«gp»"
	psk=«h64»
}
=== hostapd | hostapd.conf
interface=wlan0
ssid=‹co›-lab
wpa=2
wpa_key_mgmt=WPA-PSK
wpa_passphrase=«gps»
=== netplan-wifi | 50-wifi.yaml
network:
  version: 2
  wifis:
    wlan0:
      dhcp4: true
      access-points:
        "‹co›":
          password: "«gp»"
=== nm-connection | Office.nmconnection
[connection]
id=Office
uuid=‹uuid›
type=wifi

[wifi-security]
key-mgmt=wpa-psk
psk=«gp»
=== unattend | autounattend.xml
<component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64">
  <AutoLogon>
    <Password>
      <Value>«gp»</Value>
      <PlainText>true</PlainText>
    </Password>
    <Username>‹user›</Username>
    <Enabled>true</Enabled>
  </AutoLogon>
</component>
=== autologon-reg | autologon.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="‹user›"
"DefaultPassword"="«gp»"
=== gpp | Groups.xml
<User clsid="{DF5F1855-51E5-4d24-8B1A-D9BDE98BA1D1}" name="Administrator" changed="‹day› ‹time›" uid="{‹UUID›}">
  <Properties action="U" newName="" cpassword="«b64;32»" userName="Administrator"/>
</User>
=== kickstart | ks.cfg
lang en_US.UTF-8
keyboard us
rootpw --plaintext «gps»
user --name=‹user› --password=«gps» --plaintext
timezone Europe/Berlin
=== preseed | preseed.cfg
d-i debian-installer/locale string en_US
d-i passwd/root-password password «gps»
d-i passwd/root-password-again password «=»
d-i passwd/user-fullname string ‹name›
=== zabbix | zabbix_server.conf
LogFile=/var/log/zabbix/zabbix_server.log
DBHost=localhost
DBName=zabbix
DBUser=zabbix
DBPassword=«gp»
=== nagios-resource | resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=‹user›
$USER4$=«gps»
=== icinga | ido-mysql.conf
object IdoMysqlConnection "ido-mysql" {
  user = "icinga",
  password = "«gp»",
  host = "localhost",
  database = "icinga"
}
=== grafana-ini | grafana.ini
[server]
domain = grafana.‹co›.com
[security]
admin_user = admin
admin_password = «gp»
secret_key = «a20»
[smtp]
enabled = true
password = """«gpx»"""
=== grafana-datasource | provisioning/datasources/pg.yml
apiVersion: 1
datasources:
  - name: ‹db›
    type: postgres
    url: ‹host›:5432
    user: grafana
    secureJsonData:
      password: "«gp»"
=== prometheus-basic | prometheus.yml
scrape_configs:
  - job_name: ‹db›
    static_configs:
      - targets: ["‹host›:9100"]
    basic_auth:
      username: prom
      password: «gp»
=== prometheus-bearer | scrape.yml
    authorization:
      type: Bearer
      credentials: «a40»
=== haproxy-userlist | haproxy.cfg
userlist admins
  user ‹login› insecure-password «gps»

listen stats
  bind :8404
  stats enable
  stats auth admin:«gps»
=== traefik | traefik.toml
[http.middlewares.auth.basicAuth]
  users = ["‹login›:«$apr1${crypt;8}${crypt;22}»"]
=== tomcat-users | tomcat-users.xml
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="‹user›" password="«gp»" roles="manager-gui,admin-gui"/>
</tomcat-users>
=== tomcat-connector | server.xml
<Connector port="8443" protocol="org.apache.coyote.http11.Http11NioProtocol" SSLEnabled="true" scheme="https" secure="true"
           keystoreFile="conf/keystore.p12" keystorePass="«gp»" clientAuth="false" sslProtocol="TLS"/>
=== activemq | activemq.xml
<authenticationUser username="‹user›" password="«gp»" groups="users,admins"/>
=== jboss-vault | host.xml
<server-identities>
    <secret value="«b64of;[gp]»"/>
</server-identities>
=== maven-server | settings.xml
<settings>
  <servers>
    <server>
      <id>‹co›-releases</id>
      <username>‹user›</username>
      <password>«gp»</password>
    </server>
  </servers>
  <mirrors>
    <mirror><id>central</id><url>https://nexus.‹co›.com/maven</url><mirrorOf>*</mirrorOf></mirror>
  </mirrors>
</settings>
'''
