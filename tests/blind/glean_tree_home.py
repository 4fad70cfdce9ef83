"""Files of a home folder and of servers, for glean_tree.py: "=== path", then the text; «kind: pattern» is a planted secret."""

HOME = r"""
=== home/.netrc
machine github.com
  login ‹login›
  password «token: {github;ghp_}»

machine api.heroku.com
  login ‹mail›
  password «uuid: uuid»
machine ftp.‹co›.com login ‹user› password «password: ws»
=== home/.pgpass
# hostname:port:database:username:password
‹host›:5432:‹db›:‹user›:«password: ws»
localhost:5432:*:postgres:«password: ws»
10.2.0.9:6432:‹db›_test:‹user›:«password: ws»
=== home/.my.cnf
[client]
user     = ‹user›
password = "«password: w»"
host     = ‹host›

[mysqldump]
quick
max_allowed_packet = 64M
password=«password: ws»
=== home/.npmrc
registry=https://npm.harbour.example/
save-exact=true
//npm.harbour.example/:_authToken=«token: {crc;npm_;30}»
@‹co›:registry=https://npm.‹co›.com/
//npm.‹co›.com/:username=‹user›
//npm.‹co›.com/:_password=«encoded: b64of;[w]»
email=‹mail›
=== home/.pypirc
[distutils]
index-servers =
    pypi
    internal

[pypi]
username = __token__
password = «token: pypi»

[internal]
repository: https://pypi.‹co›.com/
username: ‹user›
password: «password: w»
=== home/.docker/config.json
{
  "auths": {
    "https://index.docker.io/v1/": {
      "auth": "«encoded: b64of;[co]:[w]»"
    },
    "ghcr.io": {
      "auth": "«encoded: b64of;[user]:[github;ghp_]»"
    }
  },
  "HttpHeaders": { "User-Agent": "Docker-Client/19.03.12 (linux)" }
}
=== home/.aws/credentials
[default]
aws_access_key_id = ‹{AKIA{t16}}›
aws_secret_access_key = «key: B40»

[staging]
aws_access_key_id = ‹{ASIA{t16}}›
aws_secret_access_key = «key: B40»
aws_session_token = «token: awssession»
region = eu-west-1
=== home/.kube/config
apiVersion: v1
kind: Config
current-context: prod
clusters:
- cluster:
    certificate-authority-data: ‹bits;600›
    server: https://10.20.0.1:6443
  name: prod
users:
- name: admin
  user:
    client-certificate-data: ‹bits;600›
    client-key-data: «key file: pem64;rsa»
- name: ci
  user:
    token: «token: jwt;RS256»
- name: legacy
  user:
    username: ‹user›
    password: «password: ws»
=== home/.ssh/id_ed25519
«key file: pem;openssh»
=== home/.ssh/id_rsa.old
«key file: pem;rsa»
=== home/.bash_history
cd /srv/‹word›
git pull --rebase
mysql -u ‹user› -p«password: ws» -h ‹host› ‹db›
export OPENAI_API_KEY=«token: {sk-proj-{b74}T3BlbkFJ{b74}}»
curl -u ‹user›:«password: ws» https://‹host›/health
sshpass -p '«password: w»' ssh root@‹ip›
docker login -u ‹co› -p «token: {dckr_pat_{b27}}»
PGPASSWORD=«password: ws» pg_restore -d ‹db› dump
ls -la
git commit -m "token: rotate"
=== home/.git-credentials
https://‹login›:«token: {github;gho_}»@github.com
https://‹login›:«password: wu»@git.‹co›.com
https://oauth2:«token: {glpat-{f20}}»@gitlab.com
=== home/.gitconfig
[user]
	name = ‹name›
	email = ‹mail›
	signingkey = ‹H16›
[github]
	user = ‹login›
	token = «token: h40»
[sendemail]
	smtpserver = smtp.gmail.com
	smtpuser = ‹mail›
	smtppass = «password: l16»
=== home/.config/rclone/rclone.conf
[s3]
type = s3
provider = AWS
access_key_id = ‹{AKIA{t16}}›
secret_access_key = «key: B40»

[nas]
type = sftp
host = ‹host›
user = ‹user›
pass = «encoded: b43»
=== home/.s3cfg
[default]
access_key = ‹{AKIA{t16}}›
bucket_location = EU
gpg_passphrase = «password: ws»
host_base = s3.amazonaws.com
secret_key = «key: B40»
use_https = True
=== home/.config/filezilla/sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3>
  <Servers>
    <Server>
      <Host>ftp.‹co›.com</Host>
      <Port>21</Port>
      <User>‹user›</User>
      <Pass encoding="base64">«encoded: b64of;[w]»</Pass>
    </Server>
    <Server>
      <Host>‹ip›</Host>
      <User>root</User>
      <Pass>«password: ws»</Pass>
    </Server>
  </Servers>
</FileZilla3>
=== home/.muttrc
set realname = "‹name›"
set imap_user = "‹mail›"
set imap_pass = "«password: ws»"
set smtp_url = "smtp://‹login›:«password: wu»@smtp.‹co›.com:587/"
=== home/notes/passwords.txt
Router: admin / «password: ws»
VPN: ‹login›, password «password: ws»
PIN of the alarm: «pin: pin;6»
wifi guest: «password: ws»

bank: ask ‹name›
=== home/wallet/seed.txt
BIP39 for the cold wallet:
«mnemonic: mnemonic;12»

BTC paper: «key: wif»
=== home/.config/gh/hosts.yml
github.com:
    user: ‹login›
    oauth_token: «token: {github;gho_}»
    git_protocol: ssh
=== home/vpn/office.ovpn
client
dev tun
proto udp
remote vpn.‹co›.com 1194
<auth-user-pass>
‹login›
«password: ws»
</auth-user-pass>
<tls-crypt>
«key file: pem;openvpn»
</tls-crypt>
<key>
«key file: pem;pkcs8»
</key>
=== home/vpn/wg0.conf
[Interface]
Address = 10.66.0.4/32
PrivateKey = «key: wg»
DNS = 10.66.0.1

[Peer]
PublicKey = ‹bits;32›
PresharedKey = «key: bits;32»
Endpoint = vpn.‹co›.com:51820
AllowedIPs = 0.0.0.0/0
"""

SERVER = r"""
=== server/etc/shadow
root:«hash: {$6${crypt;8}${crypt;86}}»:19000:0:99999:7:::
daemon:*:18375:0:99999:7:::
bin:*:18375:0:99999:7:::
‹user›:«hash: {$y$j9T${crypt;22}${crypt;43}}»:19311:0:99999:7:::
=== server/etc/apache2/.htpasswd
‹user›:«hash: {$apr1${crypt;8}${crypt;22}}»
‹login›:«hash: {$2y$05${crypt;53}}»
=== server/etc/redis/redis.conf
# network
bind 127.0.0.1 10.0.0.4
protected-mode yes
port 6379
timeout 0
# security
requirepass «password: ws»
masterauth «password: ws»
user worker on >«password: ws» ~jobs:* +@all
maxmemory-policy allkeys-lru
=== server/etc/ppp/chap-secrets
# Secrets for authentication using CHAP
# client	server	secret			IP addresses
‹user›	l2tpd	"«password: ws»"	*
‹login›	*	«password: ws»	10.9.0.5
=== server/etc/ipsec.secrets
: RSA vpn.key
%any %any : PSK "«password: ws»"
‹login› : EAP "«password: ws»"
=== server/etc/postfix/sasl_passwd
[smtp.sendgrid.net]:587 apikey:«token: {SG.{b22}.{b43}}»
[mail.‹co›.com]:465 ‹mail›:«password: ws»
=== server/etc/dovecot/users
‹mail›:{PLAIN}«password: ws»:5000:5000::/var/vmail/a::
info@‹co›.com:{SHA512-CRYPT}«hash: {$6${crypt;16}${crypt;86}}»::::::
=== server/etc/haproxy/haproxy.cfg
global
    maxconn 4000
userlist ops
    user ‹user› insecure-password «password: ws»
    user viewer password «hash: {$6${crypt;16}${crypt;86}}»
listen stats
    bind :8404
    stats auth ‹user›:«password: ws»
=== server/etc/snmp/snmpd.conf
agentAddress udp:161
rocommunity «password: ws» 10.0.0.0/8
createUser monitor SHA "«password: ws»" AES "«password: ws»"
sysLocation ‹city›
=== server/etc/network/core-sw.cfg
version 15.2
hostname ‹city›-core
!
enable secret 5 «hash: {$1${crypt;4}${crypt;22}}»
username ‹user› privilege 15 password 7 «hash: cisco7»
snmp-server community «password: ws» RW
tacacs-server host 10.0.0.3 key «password: ws»
!
line vty 0 4
 password «password: ws»
 transport input ssh
!
end
=== server/opt/tomcat/conf/tomcat-users.xml
<?xml version="1.0" encoding="UTF-8"?>
<tomcat-users version="1.0">
  <role rolename="manager-gui"/>
  <user username="‹user›" password="«password: ws»" roles="manager-gui"/>
  <user username="deployer" password="«password: ws»" roles="manager-script"/>
</tomcat-users>
=== server/var/www/wp-config.php
<?php
/** The name of the database */
define( 'DB_NAME', '‹db›' );
define( 'DB_USER', '‹user›' );
define( 'DB_PASSWORD', '«password: w»' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY',         '«key: p64»' );
define( 'SECURE_AUTH_KEY',  '«key: p64»' );
define( 'LOGGED_IN_KEY',    '«key: p64»' );
define( 'NONCE_SALT',       '«key: p64»' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
=== server/var/jenkins_home/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider>
  <entry>
    <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <scope>GLOBAL</scope>
      <id>nexus</id>
      <username>‹user›</username>
      <password>«password: ws»</password>
    </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
    <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      <id>slack</id>
      <secret>«token: {xoxb-{d12}-{d13}-{a24}}»</secret>
    </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
  </entry>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
=== server/backup/users.sql
-- MySQL dump 10.13
DROP TABLE IF EXISTS `users`;
CREATE TABLE `users` (`id` int, `email` varchar(255), `password` varchar(255), `api_token` char(40));
INSERT INTO `users` VALUES (1,'‹mail›','«hash: {$2y$10${crypt;53}}»','«token: h40»'),(2,'info@‹co›.com','«hash: {$2y$10${crypt;53}}»','«token: h40»');
=== server/var/log/app/debug.log
‹day› ‹time› INFO starting ‹word› ‹ver›, commit ‹h40›
‹day› ‹time› DEBUG connecting to amqp://‹user›:«password: wu»@‹host›:5672/jobs
‹day› ‹time› DEBUG > Authorization: Bearer «token: jwt;HS256»
‹day› ‹time› DEBUG login user=‹login› password=«password: ws» ip=‹ip›
‹day› ‹time› WARN invalid token for request ‹uuid›
"""

WIDE = r"""
=== server/export/winlogon.reg
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="‹user›"
"DefaultPassword"="«password: ws»"
"LastUsedUsername"="‹login›"

[HKEY_CURRENT_USER\Software\‹co›\Agent]
"ApiToken"="«token: a40»"
"""
