"""Files that hold credentials by their nature: services, networks, desktop programs."""

BLOCKS = r'''
### files
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
<authDataEntries alias="db" userId="@user@" password="⟪xor⟫"/>
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
