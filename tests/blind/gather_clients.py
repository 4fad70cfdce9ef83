"""Addresses of mail, files, proxies and repositories, and the files of clients."""

CLIENTS = r'''
=== ldapsearch | sync-notes.txt
ldapsearch -H ldaps://ldap.‹co›.com -D "cn=‹user›,dc=‹co›,dc=com" -w «gps» -b "dc=‹co›,dc=com" "(uid=*)"
=== ldap-conf | ldap.conf
base dc=‹co›,dc=com
uri ldap://‹host›/
binddn cn=‹user›,dc=‹co›,dc=com
bindpw «gps»
pam_password md5
=== smtp-url | .env
MAILER_DSN=smtp://‹user›:«gpe»@smtp.‹co›.com:587?encryption=tls
=== smtps-url | app.env
EMAIL_URL=smtps://no-reply%40‹co›.com:«gpe»@smtp.‹co›.com:465
=== imap-url | getmail.py
mailbox = "imaps://‹login›:«gpu»@imap.‹co›.com/INBOX"
=== ftp-url | fetch.sh
wget ftp://‹user›:«gpu»@ftp.‹co›.com/export/‹db›.zip
=== sftp-url | job.yml
target: sftp://‹user›:«gpe»@‹host›:2222/incoming
=== smb-url | smb.py
director.open("smb://CORP;‹user›:«gpu»@‹ip›/share/in.csv")
=== webdav | rclone-note.txt
davs://‹login›:«gpu»@cloud.‹co›.com/remote.php/webdav
=== s3-url | backup.env
RESTIC_S3=s3://‹u20›:«a40»@minio.‹co›.com:9000/‹db›-backup
=== mc-host | mc.sh
export MC_HOST_prod=https://‹u20›:«a40»@s3.‹co›.com
=== git-https | .gitmodules
[submodule "lib"]
	path = lib
	url = https://‹login›:«gpu»@git.‹co›.com/libs/core.git
=== git-token-clone | install.sh
git clone https://oauth2:«glpat-{f20}»@gitlab.com/‹co›/‹db›.git
=== git-xaccess | setup.yml
- run: git remote set-url origin https://x-access-token:«github;ghp_»@github.com/‹co›/‹db›.git
=== pip-index | pip.conf
[global]
index-url = https://‹user›:«gpu»@pypi.‹co›.com/simple
trusted-host = pypi.‹co›.com
=== requirements-url | requirements.txt
--extra-index-url https://‹user›:«b40»@gemfury.‹co›.io/pypi/
django==4.2.7
psycopg2-binary==2.9.9
=== gemfile | Gemfile
source "https://‹user›:«gpu»@gems.‹co›.com" do
  gem "‹co›-core", "~> 2.1"
end
=== proxy | Dockerfile
FROM debian:12
ENV HTTP_PROXY=http://‹user›:«gpu»@proxy.‹co›.com:3128
ENV NO_PROXY=localhost,127.0.0.1
RUN apt-get update
=== proxy-apt | apt.conf
Acquire::http::Proxy "http://‹user›:«gpu»@‹ip›:8080/";
=== proxy-maven | settings.xml
<proxies>
  <proxy>
    <id>corp</id>
    <active>true</active>
    <protocol>http</protocol>
    <host>‹ip›</host>
    <port>8080</port>
    <username>‹user›</username>
    <password>«gp»</password>
  </proxy>
</proxies>
=== rtsp | cameras.yml
cameras:
  - name: gate
    url: rtsp://admin:«gpu»@‹ip›:554/Streaming/Channels/101
  - name: yard
    url: rtsp://admin:«=»@‹ip›:554/Streaming/Channels/101
=== socks | tg.json
{"proxy": "socks5://‹user›:«gpu»@‹ip›:1080"}
=== basic-url | smoke.sh
curl -fsS https://‹user›:«gpu»@staging.‹co›.com/health
=== jenkins-url | trigger.sh
curl -X POST http://‹login›:«11{h32}»@jenkins.‹co›.com/job/‹db›/build
=== svn | checkout.sh
svn co --username ‹login› --password «gps» --non-interactive https://svn.‹co›.com/‹db›/trunk
=== sentry-dsn-legacy | raven.py
client = Client('https://‹h32›:«h32»@sentry.‹co›.com/‹d2›')
=== pgbouncer | pgbouncer.ini
[databases]
‹db› = host=‹host› port=5432 user=‹user› password=«gps» pool_size=20

[pgbouncer]
listen_port = 6432
auth_type = scram-sha-256
=== pgpass | .pgpass
‹host›:5432:‹db›:‹user›:«gps»
=== pgpass-star | home/.pgpass
# backup
*:*:*:postgres:«gps»
=== mycnf | .my.cnf
[client]
user=‹user›
password="«gp»"
host=‹host›

[mysqldump]
single-transaction
=== netrc | .netrc
machine git.‹co›.com
  login ‹login›
  password «gps»
=== netrc-line | _netrc
machine api.heroku.com login ‹mail› password «uuid»
=== netrc-default | .netrc
default login anonymous password «gps»
=== git-credentials | .git-credentials
https://‹login›:«github;ghp_»@github.com
=== authinfo | .authinfo
machine imap.‹co›.com login ‹login› port 993 password «gps»
=== cifs-credentials | etc/cifs.cred
username=‹user›
password=«gp»
domain=CORP
=== fstab | etc/fstab
UUID=‹uuid› / ext4 errors=remount-ro 0 1
//‹ip›/data /mnt/data cifs username=‹user›,password=«gps»,uid=1000,vers=3.0 0 0
=== autofs | auto.smb
media -fstype=cifs,rw,username=‹user›,password=«gps» ://‹ip›/media
=== msmtprc | .msmtprc
account ‹co›
host smtp.‹co›.com
port 587
auth on
user ‹mail›
password «gps»
from ‹mail›
=== fetchmail | .fetchmailrc
poll imap.‹co›.com protocol IMAP user "‹login›" there with password "«gp»" is ‹user› here ssl
=== mutt | .muttrc
set imap_user = "‹mail›"
set imap_pass = "«gp»"
set smtp_pass = "«gp»"
=== offlineimap | .offlineimaprc
[Repository Remote]
type = IMAP
remotehost = imap.‹co›.com
remoteuser = ‹login›
remotepass = «gp»
=== s3cfg | .s3cfg
[default]
access_key = ‹u20›
secret_key = «a40»
host_base = s3.‹co›.com
use_https = True
=== rclone | rclone.conf
[box]
type = webdav
url = https://cloud.‹co›.com/dav
vendor = nextcloud
user = ‹login›
pass = «b38»
=== sftp-json | .vscode/sftp.json
{
    "name": "‹co› live",
    "host": "‹ip›",
    "protocol": "ftp",
    "port": 21,
    "username": "‹user›",
    "password": "«gp»",
    "remotePath": "/httpdocs",
    "uploadOnSave": true
}
=== filezilla | sitemanager.xml
<Server>
  <Host>ftp.‹co›.com</Host>
  <Port>21</Port>
  <Protocol>0</Protocol>
  <User>‹user›</User>
  <Pass encoding="base64">«b64of;[gp]»</Pass>
  <Logontype>1</Logontype>
</Server>
=== winscp | winscp.txt
open sftp://‹user›:«gpu»@‹host›/ -hostkey="ssh-ed25519 255 ‹B43›="
put dist\* /var/www/
=== dbeaver | credentials-plain.json
{"mysql8-18c‹h8›": {"#connection": {"user": "‹user›", "password": "«gp»"}}}
=== pgadmin-servers | servers.json
{"Servers": {"1": {"Name": "‹db›", "Group": "prod", "Host": "‹host›", "Port": 5432, "Username": "‹user›", "Password": "«gp»", "SSLMode": "prefer"}}}
=== rdp | server.rdg
<logonCredentials inherit="None">
  <profileName scope="Local">Custom</profileName>
  <userName>‹user›</userName>
  <password>«b64;64»</password>
  <domain>CORP</domain>
</logonCredentials>
'''
