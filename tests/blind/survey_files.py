"""The files in which programs keep credentials."""

HOME = r'''
== netrc | .netrc
machine {Qhost}
  login {Quser}
  password ⟪{Qpw}⟫
== netrc one line | _netrc
machine api.{Qco}.io login {Quser} password ⟪{Qpwa}⟫
== pgpass | .pgpass
{Qhost}:5432:{Qdb}:{Quser}:⟪{Qpwa}⟫
== pgpass wildcard | pgpass.conf
{Qip}:*:*:postgres:⟪{Qpwsa}⟫
== pg service | .pg_service.conf
[dwh]
host={Qhost}
user={Quser}
password=⟪{Qpw}⟫
== my cnf | .my.cnf
[client]
user={Quser}
password=⟪{Qpw}⟫
== my cnf quoted | my.cnf
[mysqldump]
user = backup
password = "⟪{Qpws}⟫"
== s3cfg | .s3cfg
[default]
access_key = ⟨AKIA{t16}⟩
secret_key = ⟪{B40}⟫
gpg_passphrase = ⟪{Qpws}⟫
use_https = True
== passwd s3fs | .passwd-s3fs
⟨AKIA{t16}⟩:⟪{B40}⟫
== rclone obscured | rclone.conf
[nas]
type = sftp
host = {Qhost}
user = {Quser}
pass = ⟪{b64url;28}⟫
== rclone crypt | .config/rclone/rclone.conf
[vault]
type = crypt
remote = gdrive:enc
password = ⟪{b64url;34}⟫
password2 = ⟪{b64url;34}⟫
== filezilla | sitemanager.xml
<Server>
  <Host>{Qhost}</Host>
  <Port>21</Port>
  <User>{Quser}</User>
  <Pass encoding="base64">⟪{text64;[Qpws]}⟫</Pass>
</Server>
== filezilla plain | recentservers.xml
<Server><Host>{Qip}</Host><User>{Quser}</User><Pass>⟪{Qpws}⟫</Pass></Server>
== sublime sftp | sftp-config.json
{
    "type": "sftp",
    "host": "{Qhost}",
    "user": "{Quser}",
    "password": "⟪{Qpws}⟫",
    "remote_path": "/var/www/html/"
}
== vscode sftp | .vscode/sftp.json
{
  "name": "{Qco}",
  "host": "{Qip}",
  "protocol": "ftp",
  "username": "{Quser}",
  "password": "⟪{Qpw}⟫",
  "uploadOnSave": true
}
== atom ftp | .ftpconfig
{ "protocol": "ftp", "host": "{Qhost}", "user": "{Quser}", "pass": "⟪{Qpws}⟫" }
== winscp script | upload.txt
option batch abort
open sftp://{Quser}:⟪{Qpwu}⟫@{Qhost}/ -hostkey="*"
put dist/* /www/
== phpstorm webservers | .idea/webServers.xml
<fileTransfer host="{Qhost}" port="21" username="{Quser}" password="⟪{h28}⟫">
== htpasswd | .htpasswd
{Quser}:⟪$apr1${Qcrypt;8}${Qcrypt;22}⟫
== htpasswd bcrypt | htpasswd
{Quser}:⟪$2y$05${Qcrypt;53}⟫
== svn auth | auth/svn.simple/{h32}
K 8
passtype
V 6
simple
K 8
password
V 10
⟪{a10}⟫
== hg rc | .hgrc
[auth]
{Qco}.prefix = hg.{Qco}.io
{Qco}.username = {Quser}
{Qco}.password = ⟪{Qpws}⟫
== git extraheader | .gitconfig
[http "https://git.{Qco}.io/"]
	extraheader = AUTHORIZATION: basic ⟪{basic;x-access-token:[Qpwm]}⟫
== git sendemail | .gitconfig
[sendemail]
	smtpserver = smtp.{Qco}.io
	smtpuser = {Qname}
	smtppass = ⟪{Qpws}⟫
== curlrc | .curlrc
silent
user = "{Quser}:⟪{Qpws}⟫"
== wgetrc | .wgetrc
http_user={Quser}
http_password=⟪{Qpws}⟫
== msmtp | .msmtprc
account default
host smtp.{Qco}.io
auth on
user {Qname}@{Qco}.io
password ⟪{Qpw}⟫
== fetchmail | .fetchmailrc
poll {Qhost} proto imap user "{Qname}" pass "⟪{Qpws}⟫" ssl
== mutt | .muttrc
set imap_user = "{Qname}@{Qco}.io"
set imap_pass = "⟪{Qpws}⟫"
== offlineimap | .offlineimaprc
[Repository Remote]
type = IMAP
remoteuser = {Qname}
remotepass = ⟪{Qpws}⟫
== mbsync | .mbsyncrc
IMAPAccount work
Host {Qhost}
User {Qname}
Pass ⟪{Qpwsa}⟫
== postfix sasl | sasl_passwd
[smtp.{Qco}.io]:587 {Quser}:⟪{Qpws}⟫
== exim | passwd.client
*.{Qco}.io:{Quser}:⟪{Qpws}⟫
== ssmtp | ssmtp.conf
mailhub=smtp.gmail.com:587
AuthUser={Qname}@{Qco}.io
AuthPass=⟪{Qpws}⟫
== irssi | irssi/config
    { address = "irc.{Qco}.io"; chatnet = "w"; port = "6697"; password = "⟪{Qpws}⟫"; }
== weechat | sec.conf
irc.server.libera.sasl_password = "⟪{Qpws}⟫"
== cifs credentials | .smbcredentials
username={Quser}
password=⟪{Qpws}⟫
domain={QCo}
== fstab | fstab
//{Qip}/share /mnt/share cifs username={Quser},password=⟪{Qpwsa}⟫,uid=1000 0 0
== davfs | secrets
https://cloud.{Qco}.io/remote.php/webdav {Quser} ⟪{Qpws}⟫
== wpa supplicant | wpa_supplicant.conf
network={
	ssid="{QCo}-Office"
	psk="⟪{Qpws}⟫"
	key_mgmt=WPA-PSK
}
== nmconnection | office.nmconnection
[wifi-security]
key-mgmt=wpa-psk
psk=⟪{Qpws}⟫
== hostapd | hostapd.conf
ssid={QCo}
wpa=2
wpa_passphrase=⟪{Qpws}⟫
== chap secrets | chap-secrets
# client	server	secret	IP addresses
{Quser}	*	⟪{Qpwsa}⟫	*
== openvpn auth | auth.txt
{Quser}
⟪{Qpws}⟫
== rdp | prod.rdp
full address:s:{Qip}
username:s:{QCo}\administrator
password 51:b:⟪01000000D08C9DDF0115D1118C7A00C04FC297EB01000000{H200}⟫
== remmina | srv.remmina
[remmina]
name=terminal
server={Qip}
username={Quser}
password=⟪{b64;24}⟫
== mremoteng | confCons.xml
<Node Name="dc1" Type="Connection" Username="administrator" Domain="{QCo}" Hostname="{Qip}" Protocol="RDP" Password="⟪{b64;60}⟫" />
== dbeaver | .dbeaver/data-sources.json
"configuration": { "host": "{Qhost}", "user": "{Quser}", "password": "⟪{Qpws}⟫" }
== navicat | connection.ncx
<Connection ConnectionName="prod" ConnType="MYSQL" Host="{Qip}" UserName="{Quser}" Password="⟪{H32}⟫" SavePassword="true"/>
== tomcat users | tomcat-users.xml
<tomcat-users>
  <user username="{Quser}" password="⟪{Qpws}⟫" roles="manager-gui,manager-script"/>
</tomcat-users>
== tomcat connector | server.xml
<Connector port="8443" SSLEnabled="true" keystoreFile="conf/keystore.jks" keystorePass="⟪{Qpws}⟫" />
== maven settings | .m2/settings.xml
<servers>
  <server>
    <id>nexus</id>
    <username>{Quser}</username>
    <password>⟪{Qpw}⟫</password>
  </server>
</servers>
== maven master | settings-security.xml
<settingsSecurity>
  <master>{⟪{B42}=⟫}</master>
</settingsSecurity>
== gradle properties | gradle.properties
org.gradle.jvmargs=-Xmx2g
signing.keyId={H8}
signing.password=⟪{Qpw}⟫
mavenCentralPassword=⟪{Qpw}⟫
== android keystore | keystore.properties
storeFile=release.jks
storePassword=⟪{Qpws}⟫
keyAlias=upload
keyPassword=⟪{Qpws}⟫
== android gradle | app/build.gradle
    signingConfigs {
        release {
            storeFile file("release.jks")
            storePassword "⟪{Qpws}⟫"
            keyAlias "upload"
            keyPassword "⟪{Qpws}⟫"
        }
    }
== ant properties | ant.properties
key.store=release.keystore
key.store.password=⟪{Qpws}⟫
== jenkins credentials | credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>nexus</id>
  <username>{Quser}</username>
  <password>{⟪{Qjenkins}⟫}</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
== jenkins user | users/admin/config.xml
<jenkins.security.ApiTokenProperty><apiToken>{⟪{Qjenkins}⟫}</apiToken></jenkins.security.ApiTokenProperty>
<passwordHash>#jbcrypt:⟪$2a$10${Qcrypt;53}⟫</passwordHash>
== wp config | wp-config.php
define( 'DB_NAME', '{Qdb}' );
define( 'DB_USER', '{Quser}' );
define( 'DB_PASSWORD', '⟪{Qpw}⟫' );
define( 'DB_HOST', 'localhost' );
== wp salts | wp-config.php
define('AUTH_KEY',         '⟪{Svsalt}⟫');
define('SECURE_AUTH_KEY',  '⟪{Svsalt}⟫');
$table_prefix = 'wp_';
== joomla | configuration.php
class JConfig {
	public $user = '{Quser}';
	public $password = '⟪{Qpws}⟫';
	public $secret = '⟪{a16}⟫';
}
== drupal | sites/default/settings.php
$databases['default']['default'] = array (
  'database' => '{Qdb}',
  'username' => '{Quser}',
  'password' => '⟪{Qpws}⟫',
  'driver' => 'mysql',
);
$settings['hash_salt'] = '⟪{b74}⟫';
== magento env | app/etc/env.php
    'crypt' => ['key' => '⟪{h32}⟫'],
    'db' => ['connection' => ['default' => ['username' => '{Quser}', 'password' => '⟪{Qpws}⟫']]],
== prestashop | app/config/parameters.php
    'database_user' => '{Quser}',
    'database_password' => '⟪{Qpws}⟫',
    'cookie_key' => '⟪{a56}⟫',
== mediawiki | LocalSettings.php
$wgDBpassword = "⟪{Qpws}⟫";
$wgSecretKey = "⟪{h64}⟫";
== moodle | config.php
$CFG->dbuser    = '{Quser}';
$CFG->dbpass    = '⟪{Qpws}⟫';
== phpmyadmin | config.inc.php
$cfg['blowfish_secret'] = '⟪{a32}⟫';
$cfg['Servers'][$i]['password'] = '⟪{Qpws}⟫';
== nextcloud | config/config.php
  'passwordsalt' => '⟪{B30}⟫',
  'secret' => '⟪{B48}⟫',
  'dbpassword' => '⟪{Qpws}⟫',
== machine key | web.config
<machineKey validationKey="⟪{H128}⟫" decryptionKey="⟪{H64}⟫" validation="SHA1" decryption="AES" />
== web config mail | web.config
<smtp from="noreply@{Qco}.io"><network host="smtp.{Qco}.io" userName="{Quser}" password="⟪{Qpws}⟫" port="587" /></smtp>
== web config impersonate | web.config
<identity impersonate="true" userName="{QCo}\{Quser}" password="⟪{Qpws}⟫" />
== publish profile | {Qco}.PublishSettings
<publishProfile profileName="{Qco} - FTP" publishMethod="FTP" userName="{Qco}\${Qco}" userPWD="⟪{a60}⟫" />
== pubxml user | site.pubxml
<UserName>{Quser}</UserName>
<Password>⟪{Qpws}⟫</Password>
== unattend | autounattend.xml
<AdministratorPassword>
  <Value>⟪{Qpws}⟫</Value>
  <PlainText>true</PlainText>
</AdministratorPassword>
== preseed | preseed.cfg
d-i passwd/user-fullname string Ops
d-i passwd/user-password password ⟪{Qpws}⟫
d-i passwd/user-password-again password ⟪{Qpws}⟫
== kickstart | ks.cfg
rootpw --plaintext ⟪{Qpws}⟫
timezone Europe/Oslo
== cloud init | user-data
#cloud-config
chpasswd:
  list: |
    {Quser}:⟪{Qpws}⟫
  expire: false
== gpp groups | Groups.xml
<Properties action="U" newName="" userName="Administrator" cpassword="⟪{b64;32}⟫" changeLogon="0"/>
== rabbit definitions | definitions.json
{"users":[{"name":"{Quser}","password_hash":"⟪{b64;36}⟫","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}
== grafana ini | grafana.ini
[security]
admin_user = admin
admin_password = ⟪{Qpws}⟫
secret_key = ⟪{a20}⟫
== gitlab rb | gitlab.rb
gitlab_rails['smtp_user_name'] = "{Quser}"
gitlab_rails['smtp_password'] = "⟪{Qpws}⟫"
gitlab_rails['initial_root_password'] = "⟪{Qpws}⟫"
== gitea ini | app.ini
[security]
INTERNAL_TOKEN = ⟪{jwt}⟫
SECRET_KEY = ⟪{a64}⟫
[database]
PASSWD = ⟪{Qpws}⟫
== tfstate | terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.5.7",
  "resources": [
    { "type": "aws_db_instance", "instances": [ { "attributes": { "username": "{Quser}", "password": "⟪{Qpw}⟫", "port": 5432 } } ] }
  ]
}
== tfstate access key | prod.tfstate
      "type": "aws_iam_access_key",
      "instances": [ { "attributes": { "id": "⟨AKIA{t16}⟩", "secret": "⟪{B40}⟫", "user": "{Quser}" } } ]
== tfvars | terraform.tfvars
db_username = "{Quser}"
db_password = "⟪{Qpw}⟫"
== postman env | prod.postman_environment.json
{"values":[{"key":"baseUrl","value":"https://api.{Qco}.io","enabled":true},{"key":"client_secret","value":"⟪{b40}⟫","type":"secret","enabled":true}]}
== postman basic | api.postman_collection.json
"auth": { "type": "basic", "basic": [ { "key": "password", "value": "⟪{Qpws}⟫", "type": "string" }, { "key": "username", "value": "{Quser}", "type": "string" } ] }
== insomnia | insomnia.json
"authentication": { "type": "bearer", "token": "⟪{b43}⟫" }
== intellij http | http-client.private.env.json
{ "prod": { "user": "{Quser}", "password": "⟪{Qpws}⟫" } }
== composer auth | auth.json
{ "http-basic": { "repo.{Qco}.io": { "username": "{Quser}", "password": "⟪{h40}⟫" } } }
== bundle config | .bundle/config
---
BUNDLE_GEMS__{QCo}__IO: "{Quser}:⟪{Qpwu}⟫"
== subversion servers | servers
[global]
http-proxy-username = {Quser}
http-proxy-password = ⟪{Qpws}⟫
== asterisk sip | sip.conf
[6001]
type=friend
secret=⟪{Qpwsa}⟫
host=dynamic
== asterisk manager | manager.conf
[{Quser}]
secret = ⟪{Qpwsa}⟫
read = all
== freeradius users | users
{Qname}	Cleartext-Password := "⟪{Qpws}⟫"
== cups | smb.conf.bak
DeviceURI smb://{Quser}:⟪{Qpwu}⟫@{Qip}/HP4050
== zabbix conf | zabbix_server.conf
DBName={Qdb}
DBUser={Quser}
DBPassword=⟪{Qpws}⟫
== nagios | resource.cfg
$USER3$={Quser}
$USER4$=⟪{Qpws}⟫
== htdigest | digest.pw
{Quser}:Members:⟪{h32}⟫
== vnc passwd hex | vnc.reg
[HKEY_LOCAL_MACHINE\SOFTWARE\TightVNC\Server]
"Password"=hex:⟪{Svhexes}⟫
== winlogon | autologon.reg
[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"DefaultUserName"="{Quser}"
"DefaultPassword"="⟪{Qpws}⟫"
"AutoAdminLogon"="1"
'''

SOURCES = [("files of programs", HOME, 2)]
