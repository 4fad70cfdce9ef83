"""Settings of networks, daemons, devices and data tools; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== wpa_supplicant | wpa_supplicant.conf
ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
country=NO
network={
	ssid="{xco}"
	psk="⟦{hp}⟧"
	key_mgmt=WPA-PSK
}
=== networkmanager | office.nmconnection
[connection]
id={xco}
uuid={uuid}
type=wifi

[wifi]
ssid={xco}

[wifi-security]
key-mgmt=wpa-psk
psk=⟦{hp}⟧
=== netplan | 50-wifi.yaml
network:
  version: 2
  wifis:
    wlan0:
      dhcp4: true
      access-points:
        "{xco}":
          password: "⟦{hp}⟧"
=== wireguard | etc/wireguard/wg0.conf
[Interface]
PrivateKey = ⟦{wg}⟧
Address = 10.8.0.2/24

[Peer]
PublicKey = {B43}=
PresharedKey = ⟦{wg}⟧
AllowedIPs = 10.8.0.0/24
Endpoint = {xhost}:51820
=== ipsec secrets | ipsec.secrets
{xip} {xip} : PSK "⟦{hp}⟧"
{xuser} : EAP "⟦{hp}⟧"
=== ppp chap | chap-secrets
# client	server	secret	IP addresses
{xuser}	*	⟦{hplain}⟧	*
=== xl2tpd pap | pap-secrets
"{xuser}" * "⟦{hp}⟧"
=== openvpn auth-user-pass | client.ovpn
client
dev tun
remote {xhost} 1194 udp
cipher AES-256-GCM
<auth-user-pass>
{xuser}
⟦{hp}⟧
</auth-user-pass>
=== freeradius clients | clients.conf
client switch1 {
	ipaddr = {xip}
	secret = ⟦{hp}⟧
	shortname = switch1
}
=== sssd | sssd.conf
[domain/{xco}]
id_provider = ldap
ldap_uri = ldaps://{xhost}
ldap_default_bind_dn = cn=reader,dc={xco},dc=com
ldap_default_authtok_type = password
ldap_default_authtok = ⟦{hp}⟧
cache_credentials = true
=== nslcd | nslcd.conf
uri ldap://{xip}
base dc={xco},dc=com
binddn cn=proxy,dc={xco},dc=com
bindpw ⟦{hp}⟧
=== slapd | slapd.conf
database mdb
suffix "dc={xco},dc=com"
rootdn "cn=admin,dc={xco},dc=com"
rootpw ⟦{hplain}⟧
=== redis.conf | redis.conf
bind 127.0.0.1
port 6379
requirepass ⟦{hplain}⟧
masterauth ⟦{hplain}⟧
appendonly yes
=== rabbitmq.conf | rabbitmq.conf
listeners.tcp.default = 5672
default_user = {xuser}
default_pass = ⟦{hp}⟧
disk_free_limit.absolute = 2GB
=== erlang cookie | .erlang.cookie
⟦{L20}⟧
=== grafana.ini | grafana.ini
[server]
http_port = 3000

[security]
admin_user = admin
admin_password = ⟦{hp}⟧
secret_key = ⟦{a20}⟧

[database]
type = postgres
user = grafana
password = ⟦{hp}⟧
=== prometheus scrape | prometheus.yml
scrape_configs:
  - job_name: {xword}
    scheme: https
    basic_auth:
      username: {xuser}
      password: ⟦{hplain}⟧
    static_configs:
      - targets: ['{xhost}:9100']
=== gitea app.ini | custom/conf/app.ini
[database]
DB_TYPE = postgres
USER = gitea
PASSWD = `⟦{hp}⟧`

[security]
INSTALL_LOCK = true
SECRET_KEY = ⟦{a64}⟧
INTERNAL_TOKEN = ⟦{jwt}⟧
=== gitlab.rb | gitlab.rb
external_url 'https://gitlab.{xco}.com'
gitlab_rails['smtp_enable'] = true
gitlab_rails['smtp_user_name'] = "{xuser}"
gitlab_rails['smtp_password'] = "⟦{hp}⟧"
gitlab_rails['initial_root_password'] = '⟦{hp}⟧'
nginx['redirect_http_to_https'] = true
=== odoo | odoo.conf
[options]
admin_passwd = ⟦{hp}⟧
db_host = db
db_user = odoo
db_password = ⟦{hp}⟧
addons_path = /mnt/extra-addons
=== geoip | GeoIP.conf
AccountID {d6}
LicenseKey ⟦{a6}_{a29}_mmk⟧
EditionIDs GeoLite2-City
=== rndc key | rndc.key
key "rndc-key" {
	algorithm hmac-sha256;
	secret "⟦{b64;32}⟧";
};
=== cobbler ks | ks.cfg
lang en_US.UTF-8
timezone Europe/Oslo --utc
rootpw --plaintext ⟦{hp}⟧
user --name={xuser} --password=⟦{hp}⟧ --plaintext
bootloader --location=mbr
=== preseed | preseed.cfg
d-i passwd/user-fullname string Admin
d-i passwd/username string {xuser}
d-i passwd/user-password password ⟦{hp}⟧
d-i passwd/user-password-again password ⟦{hp}⟧
=== cloud-init | user-data
#cloud-config
hostname: {xword}
chpasswd:
  expire: false
  users:
    - name: {xuser}
      password: ⟦{hplain}⟧
      type: text
packages: [nginx]
=== unattend | autounattend.xml
<component name="Microsoft-Windows-Shell-Setup">
  <UserAccounts>
    <AdministratorPassword>
      <Value>⟦{hp}⟧</Value>
      <PlainText>true</PlainText>
    </AdministratorPassword>
  </UserAccounts>
  <ComputerName>WS-{d4}</ComputerName>
</component>
=== unattend base64 | unattend.xml
<AutoLogon>
  <Username>{xuser}</Username>
  <Password>
    <Value>⟦{utf16;[hp];Password}⟧</Value>
    <PlainText>false</PlainText>
  </Password>
</AutoLogon>
=== cpassword | Groups.xml
<Groups><User name="Administrator (built-in)" changed="{xday} {xtime}" uid="{xco}"><Properties action="U" cpassword="⟦{b64;32}⟧" userName="Administrator (built-in)"/></User></Groups>
=== cisco ios | switch-confg
version 15.2
hostname {xword}
enable secret 5 ⟦$1${a4}${crypt;22}⟧
username {xuser} privilege 15 password 0 ⟦{hp}⟧
snmp-server community ⟦{hplain}⟧ RO
ntp server {xip}
=== cisco type 7 | router.cfg
line vty 0 4
 password 7 ⟦0{d1}{H16}⟧
 login
=== junos | juniper.conf
system {
    host-name {xword};
    root-authentication {
        encrypted-password "⟦$6${crypt;8}${crypt;86}⟧"; ## SECRET-DATA
    }
    radius-server {
        {xip} secret "⟦$9${a20}⟧"; ## SECRET-DATA
    }
}
=== fortigate | fgt.conf
config system admin
    edit "admin"
        set accprofile "super_admin"
        set password ENC ⟦SH2{B53}=⟧
    next
end
=== mikrotik | export.rsc
/ppp secret
add name={xuser} password=⟦{hplain}⟧ profile=default-encryption service=l2tp
/interface wireless security-profiles
set [ find default=yes ] wpa2-pre-shared-key=⟦{hplain}⟧
=== openwrt | etc/config/wireless
config wifi-iface 'default_radio0'
	option device 'radio0'
	option ssid '{xco}'
	option encryption 'psk2'
	option key '⟦{hp}⟧'
=== esphome | secrets.yaml
wifi_ssid: "{xco}"
wifi_password: "⟦{hp}⟧"
api_encryption_key: "⟦{b64;32}⟧"
ota_password: "⟦{h32}⟧"
=== arduino secrets | arduino_secrets.h
#define SECRET_SSID "{xco}"
#define SECRET_PASS "⟦{hp}⟧"
=== minecraft | server.properties
difficulty=normal
enable-rcon=true
rcon.port=25575
rcon.password=⟦{hplain}⟧
level-seed={d12}
=== transmission | settings.json
{
    "rpc-enabled": true,
    "rpc-password": "⟦{hp}⟧",
    "rpc-username": "{xuser}",
    "rpc-port": 9091
}
=== supervisor inet | supervisord.conf
[inet_http_server]
port = 127.0.0.1:9001
username = {xuser}
password = ⟦{hp}⟧
=== monit | monitrc
set httpd port 2812
    allow {xuser}:⟦{hplain}⟧
set mailserver smtp.{xco}.com port 587 username "{xmail}" password "⟦{hp}⟧"
=== proftpd sql | sql.conf
SQLBackend mysql
SQLConnectInfo {xdb}@localhost {xuser} ⟦{hplain}⟧
=== dovecot sql | dovecot-sql.conf.ext
driver = mysql
connect = host=127.0.0.1 dbname=mail user={xuser} password=⟦{hplain}⟧
default_pass_scheme = SHA512-CRYPT
=== icinga ido | ido-mysql.conf
object IdoMysqlConnection "ido-mysql" {
  user = "{xuser}"
  password = "⟦{hp}⟧"
  host = "localhost"
  database = "icinga2"
}
=== zabbix | zabbix_server.conf
LogFile=/var/log/zabbix/zabbix_server.log
DBName=zabbix
DBUser=zabbix
DBPassword=⟦{hp}⟧
=== asterisk | pjsip.conf
[{d4}-auth]
type=auth
auth_type=userpass
username={d4}
password=⟦{hp}⟧
=== coturn | turnserver.conf
listening-port=3478
realm={xhost}
static-auth-secret=⟦{h64}⟧
=== synapse | homeserver.yaml
server_name: "{xco}.com"
database:
  name: psycopg2
  args:
    user: synapse
    password: ⟦{hplain}⟧
    database: synapse
registration_shared_secret: "⟦{p50}⟧"
macaroon_secret_key: "⟦{p50}⟧"
report_stats: false
=== mastodon | .env.production
LOCAL_DOMAIN={xco}.com
SECRET_KEY_BASE=⟦{h128}⟧
OTP_SECRET=⟦{h128}⟧
VAPID_PRIVATE_KEY=⟦{b43}=⟧
VAPID_PUBLIC_KEY={b87}=
DB_PASS=⟦{hplain}⟧
=== airflow.cfg | airflow.cfg
[core]
dags_folder = /opt/airflow/dags
fernet_key = ⟦{b64urlpad;32}⟧

[webserver]
secret_key = ⟦{h32}⟧
=== superset | superset_config.py
ROW_LIMIT = 5000
SECRET_KEY = '⟦{b64;42}⟧'
SQLALCHEMY_DATABASE_URI = 'postgresql://superset:⟦{hpurl}⟧@db/superset'
=== dbt profiles | profiles.yml
{xdb}:
  target: prod
  outputs:
    prod:
      type: snowflake
      account: {l2}{d5}
      user: {xuser}
      password: "⟦{hp}⟧"
      warehouse: COMPUTE_WH
      threads: 4
=== databrickscfg | .databrickscfg
[DEFAULT]
host  = https://adb-{d16}.8.azuredatabricks.net
token = ⟦dapi{h32}⟧
=== streamlit | .streamlit/secrets.toml
[connections.{xdb}]
dialect = "mysql"
host = "{xhost}"
username = "{xuser}"
password = "⟦{hp}⟧"
=== kaggle | .kaggle/kaggle.json
{"username":"{xuser}","key":"⟦{h32}⟧"}
=== wakatime | .wakatime.cfg
[settings]
api_key = ⟦waka_{uuid}⟧
debug = false
=== zuliprc | .zuliprc
[api]
email=bot@{xco}.com
key=⟦{a32}⟧
site=https://chat.{xco}.com
=== praw | praw.ini
[bot]
client_id={b22}
client_secret=⟦{b27}⟧
username={xuser}
password=⟦{hp}⟧
=== ngrok | ngrok.yml
version: "2"
authtoken: ⟦2{a26}_{a21}⟧
region: eu
=== edgerc | .edgerc
[default]
client_secret = ⟦{B43}=⟧
host = akab-{n16}-{n16}.luna.akamaiapis.net
access_token = ⟦akab-{n16}-{n16}⟧
client_token = ⟦akab-{n16}-{n16}⟧
=== pg.ini laravel forge recipe | recipe.sh
sed -i "s/^password.*/password = '⟦{hp}⟧'/" /etc/app/db.ini
=== jetbrains | .idea/webServers.xml
<fileTransfer host="{xhost}" port="22" privateKey="" accessType="SFTP" username="{xuser}" password="⟦{h28}⟧"/>
=== keepass key file | team.keyx
<?xml version="1.0" encoding="utf-8"?>
<KeyFile>
	<Meta><Version>2.0</Version></Meta>
	<Key><Data Hash="{H8}">⟦{H64}⟧</Data></Key>
</KeyFile>
=== kubernetes encryption | enc.yaml
kind: EncryptionConfiguration
apiVersion: apiserver.config.k8s.io/v1
resources:
  - resources: [secrets]
    providers:
      - aescbc:
          keys:
            - name: key1
              secret: ⟦{b64;32}⟧
=== vagrant winrm | Vagrantfile
Vagrant.configure("2") do |config|
  config.vm.box = "{xco}/win2022"
  config.winrm.username = "{xuser}"
  config.winrm.password = "⟦{hp}⟧"
  config.vm.network "private_network", ip: "{xip}"
end
"""
