"""More files that hold credentials: daemons, tools, Terraform, mail, backup."""

BLOCKS = r'''
### files
=== filezilla | ⟦filezilla.xml|FileZilla/recentservers.xml⟧
<FileZilla3 version="3.60.2" platform="windows">
  <Servers>
    <Server>
      <Host>@host@</Host>
      <Port>21</Port>
      <User>@user@</User>
      <Pass⟦ encoding="base64"|⟧>⟪⟦b64>pw|pws⟧⟫</Pass>
      <Logontype>1</Logontype>
    </Server>
  </Servers>
</FileZilla3>
=== sftp-config | ⟦sftp-config.json|.vscode/sftp.json|.ftpconfig⟧
{
    // sublime sftp
    "type": "sftp",
    "host": "@host@",
    "⟦user|username|user⟧": "@user@",
    "⟦password|password|pass⟧": "⟪pw⟫",
    "remote_path": "/var/www/html/"
}
=== ws-ftp | sites/ws_ftp.ini
[@host@]
HOST="@host@"
UID="@user@"
PWD=V⟪H64⟫
=== winscp | WinSCP.ini
[Sessions\prod]
HostName=@host@
UserName=@user@
Password=A35C⟪H48⟫
=== s3cfg | .s3cfg
[default]
access_key = @user@
host_base = minio.fernbank.org
secret_key = ⟪a40⟫
gpg_passphrase = ⟪pw⟫
=== boto | .boto
[Credentials]
gs_access_key_id = GOOG⟪~u20⟫
gs_secret_access_key = ⟪B40⟫
=== rclone | ⟦rclone.conf|.config/rclone/rclone.conf⟧
[nas]
type = ⟦webdav|sftp⟧
url = https://nas.home.lan/dav
user = @user@
pass = ⟪b64url;30⟫

[crypt]
type = crypt
remote = nas:backup
password = ⟪b64url;26⟫
password2 = ⟪b64url;38⟫
=== restic | ⟦restic.env|backup/env.sh⟧
export RESTIC_REPOSITORY=rest:https://nas.home.lan/@db@
export RESTIC_PASSWORD=⟪⟦phrase|pwx⟧⟫
=== borgmatic | etc/borgmatic/config.yaml
encryption_passphrase: "⟪pw⟫"
repositories:
    - path: ssh://borg@@host@/./repo
=== duplicity | duply/conf
GPG_KEY='⟪~H8⟫'
GPG_PW='⟪pw⟫'
TARGET='ftp://@user@@@host@/backup'
TARGET_PASS='⟪pw⟫'
=== tfvars | ⟦terraform.tfvars|prod.auto.tfvars⟧
region         = "eu-central-1"
db_username    = "@user@"
db_password    = "⟪pw⟫"
api_token      = "⟪a40⟫"
instance_count = 3
=== tfvars-json | env/dev.tfvars.json
{"vm_size": "Standard_B2s", "admin_user": "@user@", "admin_password": "⟪pw⟫"}
=== tfstate-db | terraform.tfstate
{
  "version": 4,
  "resources": [
    {
      "mode": "managed",
      "type": "aws_db_instance",
      "name": "main",
      "instances": [
        {
          "attributes": {
            "address": "@host@",
            "engine": "postgres",
            "password": "⟪pwx⟫",
            "username": "@user@"
          }
        }
      ]
    }
  ]
}
=== tfstate-random | terraform.tfstate.backup
{
  "type": "random_password",
  "name": "db",
  "instances": [
    { "attributes": {
        "bcrypt_hash": "⟪~bcrypt⟫",
        "length": 24,
        "result": "⟪p24⟫" } }
  ]
}
=== tfstate-tls | terraform.tfstate
{"type": "tls_private_key", "instances": [{"attributes": {"algorithm": "RSA", "private_key_pem": "⟪nl>pemrsa⟫\n", "public_key_pem": "⟪~nl>pempub⟫\n"}}]}
=== terraformrc | ⟦.terraformrc|terraform.rc⟧
credentials "tf.fernbank.org" {
  token = "⟪a44⟫"
}
=== msmtp | ⟦.msmtprc|etc/msmtprc⟧
account        work
host           @host@
port           587
auth           on
user           @user@@fernbank.org
password       ⟪pws⟫
=== ssmtp | etc/ssmtp/ssmtp.conf
mailhub=@host@:587
AuthUser=@user@
AuthPass=⟪pws⟫
UseSTARTTLS=YES
=== postfix-sasl | etc/postfix/sasl_passwd
[@host@]:587    @user@@fernbank.org:⟪pws⟫
=== exim | etc/exim4/passwd.client
@host@:@user@:⟪pws⟫
=== fetchmail | ⟦.fetchmailrc|etc/fetchmailrc⟧
poll @host@ proto ⟦imap|pop3⟧ user "@user@" ⟦password|pass⟧ "⟪pw⟫" is "root" here ssl
=== offlineimap | ⟦.offlineimaprc|.config/offlineimap/config⟧
[Repository Remote]
type = IMAP
remotehost = @host@
remoteuser = @user@
remotepass = ⟪pws⟫
=== mbsync | .mbsyncrc
IMAPAccount home
Host @host@
User @user@
Pass "⟪pw⟫"
SSLType IMAPS
=== muttrc | ⟦.muttrc|.mutt/account.home⟧
set imap_user = "@user@@fernbank.org"
set imap_pass = ⟦"⟪pw⟫"|'⟪pw⟫'⟧
set smtp_url = "smtp://@user@@@host@:587/"
set smtp_pass = $imap_pass
=== dovecot-users | etc/dovecot/users
@user@:{PLAIN}⟪pws⟫:1000:1000::/home/@user@::
info:{SHA512-CRYPT}⟪sha512c⟫:1000:1000::/home/info::
=== dovecot-sql | etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=127.0.0.1 dbname=@db@ user=@user@ password=⟪pws⟫
default_pass_scheme = SHA512-CRYPT
=== postfix-mysql | etc/postfix/mysql-virtual.cf
user = @user@
password = ⟪pws⟫
hosts = 127.0.0.1
dbname = @db@
=== mosquitto | etc/mosquitto/passwd
@user@:$6$⟪B16⟫$⟪b64;64⟫
=== redis-conf | ⟦redis.conf|etc/redis/6379.conf⟧
bind 0.0.0.0
requirepass ⟪⟦pws|h64⟧⟫
masterauth ⟪pws⟫
maxmemory 256mb
=== redis-acl | users.acl
user default off
user @user@ on >⟪pws⟫ ~* +@all
=== pgbouncer | ⟦userlist.txt|etc/pgbouncer/userlist.txt⟧
"@user@" "⟪⟦pws|pgmd5⟧⟫"
=== pg-service | .pg_service.conf
[prod]
host=@host@
user=@user@
password=⟪pws⟫
dbname=@db@
=== odoo | etc/odoo.conf
[options]
admin_passwd = ⟪pws⟫
db_user = odoo
db_password = ⟪pws⟫
addons_path = /mnt/extra-addons
=== airflow | airflow.cfg
[core]
fernet_key = ⟪b64urlpad;32⟫
sql_alchemy_conn = postgresql+psycopg2://@user@:⟪pws⟫@@host@/airflow
[webserver]
secret_key = ⟪h32⟫
=== superset | superset_config.py
SECRET_KEY = '⟪b64;42⟫'
SQLALCHEMY_DATABASE_URI = 'postgresql://superset:⟪pws⟫@db:5432/superset'
=== jupyter | jupyter_notebook_config.⟦json|py⟧
⟦{
  "NotebookApp": {
    "password": "|c.NotebookApp.ip = '*'
c.NotebookApp.password = u'⟧⟪argon2:{argon2}⟫⟦"
  }
}|'⟧
=== grafana-ini | ⟦grafana.ini|etc/grafana/grafana.ini⟧
[security]
admin_user = admin
admin_password = ⟪pw⟫
secret_key = ⟪a20⟫
[database]
password = """⟪pw⟫"""
=== gitea | conf/app.ini
[security]
INSTALL_LOCK = true
SECRET_KEY = ⟪a64⟫
INTERNAL_TOKEN = ⟪jwt⟫
[database]
PASSWD = `⟪pw⟫`
[oauth2]
JWT_SECRET = ⟪b64url;32⟫
=== gitlab-rb | etc/gitlab/gitlab.rb
external_url 'https://@host@'
gitlab_rails['smtp_password'] = "⟪pw⟫"
gitlab_rails['initial_root_password'] = "⟪pw⟫"
gitlab_rails['ldap_servers'] = { 'main' => { 'bind_dn' => 'cn=git', 'password' => '⟪pw⟫' } }
=== synapse | homeserver.yaml
registration_shared_secret: "⟪p50⟫"
macaroon_secret_key: "⟪p50⟫"
form_secret: "⟪p50⟫"
turn_shared_secret: "⟪a64⟫"
=== turnserver | etc/turnserver.conf
realm=@host@
user=@user@:⟪pws⟫
static-auth-secret=⟪h64⟫
=== homeassistant | ⟦secrets.yaml|esphome/secrets.yaml⟧
wifi_ssid: "Fernbank"
wifi_password: "⟪pw⟫"
⟦mqtt_password: ⟪pws⟫
http_password: ⟪pws⟫|ota_password: "⟪h32⟫"
api_key: "⟪b64;32⟫"⟧
=== zigbee2mqtt | configuration.yaml
mqtt:
  server: mqtt://@host@
  user: z2m
  password: ⟪pws⟫
advanced:
  network_key: [⟪bin16⟫]
=== traefik | ⟦traefik/dynamic.yml|docker-compose.yml⟧
⟦http:
  middlewares:
    auth:
      basicAuth:
        users:
          - "@user@:|labels:
  - "traefik.http.middlewares.auth.basicauth.users=@user@:⟧⟪⟦apr1|bcrypt⟧⟫"
=== caddy | Caddyfile
@host@ {
	basicauth /admin/* {
		@user@ ⟪bcrypt⟫
	}
	reverse_proxy 127.0.0.1:@port@
}
=== prometheus | ⟦prometheus.yml|web.yml⟧
⟦scrape_configs:
  - job_name: node
    basic_auth:
      username: @user@
      password: ⟪pws⟫|basic_auth_users:
  admin: ⟪bcrypt⟫⟧
=== alertmanager | alertmanager.yml
global:
  smtp_smarthost: '@host@:587'
  smtp_auth_username: '@user@'
  smtp_auth_password: '⟪pw⟫'
=== filebeat | filebeat.yml
output.elasticsearch:
  hosts: ["https://@host@:9200"]
  username: "elastic"
  password: "⟪pw⟫"
=== logstash | pipeline/logstash.conf
output {
  elasticsearch {
    hosts => ["@host@:9200"]
    user => "@user@"
    password => "⟪pw⟫"
  }
}
=== telegraf | telegraf.conf
[[outputs.influxdb]]
  urls = ["http://@host@:8086"]
  username = "telegraf"
  password = "⟪pw⟫"
=== zabbix | zabbix_server.conf
DBName=zabbix
DBUser=zabbix
DBPassword=⟪pw⟫
=== icinga | etc/icinga2/conf.d/api-users.conf
object ApiUser "@user@" {
  password = "⟪h16⟫"
  permissions = [ "*" ]
}
=== bacula | bacula-fd.conf
Director {
  Name = bacula-dir
  Password = "⟪B44⟫"
}
=== nagios-resource | etc/nagios/private/resource.cfg
$USER1$=/usr/lib/nagios/plugins
$USER3$=@user@
$USER4$=⟪pws⟫
=== radius-clients | ⟦clients.conf|raddb/clients.conf⟧
client ap-@n@ {
	ipaddr = @ip@
	secret = ⟪pws⟫
	shortname = ap
}
=== radius-users | raddb/users
@user@	Cleartext-Password := "⟪pw⟫"
	Reply-Message = "Hello, %{User-Name}"
=== ppp-chap | ⟦etc/ppp/chap-secrets|etc/ppp/pap-secrets⟧
# client	server	secret	IP addresses
"@user@"	*	"⟪pw⟫"	*
=== ipsec-secrets | etc/ipsec.secrets
# strongSwan
@ip@ %any : PSK "⟪pw⟫"
@user@ : EAP "⟪pw⟫"
=== wpa-supplicant | ⟦wpa_supplicant.conf|boot/wpa_supplicant.conf⟧
country=DE
network={
	ssid="Fernbank-Guest"
	psk=⟦"⟪pw⟫"|⟪h64⟫⟧
	key_mgmt=WPA-PSK
}
=== hostapd | hostapd.conf
interface=wlan0
ssid=lab
wpa=2
wpa_passphrase=⟪pws⟫
=== networkmanager | system-connections/Office.nmconnection
[wifi-security]
auth-alg=open
key-mgmt=wpa-psk
psk=⟪pws⟫
=== netplan | etc/netplan/01-wifi.yaml
      access-points:
        "Fernbank":
          password: "⟪pw⟫"
=== openvpn-auth | ⟦openvpn/auth.txt|vpn/login.conf⟧
@user@
⟪pws⟫
=== smbcredentials | ⟦.smbcredentials|etc/samba/credentials⟧
username=@user@
password=⟪pw⟫
domain=CORP
=== fstab-cifs | etc/fstab
//@host@/share /mnt/share cifs username=@user@,password=⟪pws⟫,uid=1000,iocharset=utf8 0 0
=== davfs | etc/davfs2/secrets
https://nas.home.lan/dav  @user@  "⟪pw⟫"
=== svn-passwd | conf/passwd
[users]
harry = ⟪pws⟫
@user@ = ⟪pws⟫
=== svn-auth-cache | .subversion/auth/svn.simple/⟪~h32⟫
K 8
passtype
V 6
simple
K 8
password
V 12
⟪a12⟫
K 15
svn:realmstring
END
=== git-credentials | .git-credentials
https://@user@:⟪pws⟫@git.fernbank.org
=== gitconfig-url | ⟦.gitconfig|.git/config⟧
[⟦url|remote⟧ "⟦https://ci:⟪pws⟫@git.fernbank.org/|origin⟧"]
⟦	insteadOf = https://git.fernbank.org/|	url = https://@user@:⟪pwa⟫@git.fernbank.org/core/@app@.git⟧
=== hgrc | .hgrc
[auth]
fb.prefix = hg.fernbank.org
fb.username = @user@
fb.password = ⟪pws⟫
=== curlrc | .curlrc
user = "@user@:⟪pw⟫"
proxy = "http://@user@:⟪pws⟫@proxy.fernbank.org:3128"
=== wgetrc | .wgetrc
http_user = @user@
http_password = ⟪pws⟫
=== apt-auth | etc/apt/auth.conf.d/internal.conf
machine apt.fernbank.org/debian login @user@ password ⟪pws⟫
=== yum-repo | etc/yum.repos.d/internal.repo
[internal]
baseurl=https://@host@/el8
username=@user@
password=⟪pws⟫
=== nuget-config | ⟦NuGet.Config|nuget.config⟧
<packageSourceCredentials>
  <Internal>
    <add key="Username" value="@user@" />
    <add key="⟦ClearTextPassword|Password⟧" value="⟪⟦pws|b64;194⟧⟫" />
  </Internal>
</packageSourceCredentials>
=== composer-auth | auth.json
{"http-basic": {"repo.fernbank.org": {"username": "⟪~h32⟫", "password": "⟪h32⟫"}}}
=== bundle-config | .bundle/config
---
BUNDLE_GEMS__FERNBANK__ORG: "@user@:⟪pws⟫"
=== gem-credentials | .gem/credentials
---
:internal: ⟪h48⟫
=== cargo-credentials | .cargo/credentials.toml
[registries.fernbank]
token = "⟪a32⟫"
=== sbt-credentials | .sbt/.credentials
realm=Sonatype Nexus Repository Manager
host=@host@
user=@user@
password=⟪pw⟫
=== condarc | .condarc
channels:
  - https://@user@:⟪pws⟫@conda.fernbank.org/main
=== pgadmin | servers.json
{"Servers": {"1": {"Name": "prod", "Host": "@host@", "Username": "@user@", "Password": "⟪pw⟫"}}}
=== dbeaver | .dbeaver/data-sources.json
{"connections": {"mysql8-⟪~h12⟫": {"provider": "mysql", "configuration": {"host": "@host@", "user": "@user@", "password": "⟪pw⟫"}}}}
=== navicat | connections.ncx
<Connection ConnectionName="prod" ConnType="MYSQL" Host="@host@" UserName="@user@" Password="⟪H48⟫" SavePassword="true"/>
=== remmina | .local/share/remmina/prod.remmina
[remmina]
server=@host@
username=@user@
password=⟪b64;16⟫
=== rdp-mremote | confCons.xml
<Node Name="dc1" Type="Connection" Username="@user@" Domain="CORP" Password="⟪b64;60⟫" Hostname="@host@" Protocol="RDP" />
=== vnc | ultravnc.ini
[ultravnc]
passwd=⟪H18⟫
passwd2=⟪H18⟫
=== unattend | ⟦unattend.xml|Autounattend.xml⟧
<UserAccounts>
  <AdministratorPassword>
    <Value>⟪⟦pws|b64w>⟨pws⟩AdministratorPassword⟧⟫</Value>
    <PlainText>⟦true|false⟧</PlainText>
  </AdministratorPassword>
</UserAccounts>
=== gpp | Policies/Machine/Preferences/Groups/Groups.xml
<Properties action="U" userName="Administrator (built-in)" cpassword="⟪b64;32⟫" changeLogon="0" neverExpires="1"/>
=== kickstart | ⟦ks.cfg|anaconda-ks.cfg⟧
rootpw ⟦--iscrypted ⟪sha512c⟫|--plaintext ⟪pws⟫⟧
timezone Europe/Berlin
bootloader --location=mbr
=== preseed | preseed.cfg
d-i passwd/root-password password ⟪pws⟫
d-i passwd/root-password-again password ⟪pws⟫
d-i passwd/user-fullname string Deploy
=== cloud-init | ⟦user-data|cloud-init.yml⟧
#cloud-config
⟦password: ⟪pws⟫
chpasswd: { expire: False }|users:
  - name: @user@
    passwd: ⟪sha512c⟫
    lock_passwd: false⟧
=== hibernate | ⟦hibernate.cfg.xml|persistence.xml⟧
⟦<property name="connection.username">sa</property>
<property name="connection.password">⟪pws⟫</property>|<property name="javax.persistence.jdbc.user" value="@user@"/>
<property name="javax.persistence.jdbc.password" value="⟪pws⟫"/>⟧
=== jboss-ds | standalone/configuration/standalone.xml
<security>
    <user-name>@user@</user-name>
    <password>⟪pws⟫</password>
</security>
=== weblogic-boot | servers/AdminServer/security/boot.properties
username=weblogic
password=⟪pws⟫
=== websphere-xor | security.xml
<authDataEntries alias="db" userId="@user@" password="{xor}⟪b64;11⟫"/>
=== liquibase | liquibase.properties
url: jdbc:postgresql://@host@/@db@
username: @user@
password: ⟪pw⟫
=== flyway | flyway.conf
flyway.user=@user@
flyway.password=⟪pw⟫
=== log4j-smtp | log4j.xml
<param name="SMTPUsername" value="@user@"/>
<param name="SMTPPassword" value="⟪pws⟫"/>
=== sonar | sonar-project.properties
sonar.projectKey=org.fernbank:@app@
sonar.login=⟪h40⟫
=== ngrok | .ngrok2/ngrok.yml
authtoken: ⟪a49⟫
region: eu
=== hub | .config/hub
git.fernbank.org:
- user: @user@
  oauth_token: ⟪h40⟫
  protocol: https
=== irssi | .irssi/config
  { address = "@host@"; password = "⟪pw⟫"; port = "6697"; }
=== ansible-hosts | ⟦hosts.ini|inventory/prod⟧
[web]
@ip@ ansible_user=@user@ ⟦ansible_password|ansible_ssh_pass⟧=⟪pws⟫ ansible_become_pass=⟪pws⟫
=== credentials-json | ⟦credentials.json|token.json⟧
{"installed": {"client_id": "@app@.apps.fernbank.org", "client_secret": "⟪b24⟫", "refresh_token": "⟪b64⟫"}}
'''
