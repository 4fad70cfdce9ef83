"""The files of the tree that lie in home folders and laptops."""

TEXT = r'''
=== home | home/mara/.netrc
# work
machine git.harbourlane.io
  login mara
  password «+alnum;20»

machine files.corp.lan login mara password «+passp»
=== home | home/mara/.pgpass
# hostname:port:database:username:password
pg1.corp.lan:5432:crm:crm_rw:«+passp»
pg-bi.corp.lan:5432:*:mara:«+passp»
localhost:5432:*:postgres:«+passp»
=== home | home/mara/.my.cnf
[client]
user = mara
password = «+passp»

[mysqldump]
user = backup
password = "«+pass»"
single-transaction
=== home | home/mara/.npmrc
registry=https://«npm»/
@hl:registry=https://npm.harbourlane.io/
//npm.harbourlane.io/:_authToken=«+uuid»
//nexus.corp.lan/repository/npm/:_auth=«+basic;ci:[passp]»
save-exact=true
=== home | home/mara/.bashrc
# ~/.bashrc
[ -z "$PS1" ] && return
HISTSIZE=10000
alias ll='ls -la'
alias crm='mysql -h db1.corp.lan -ucrm -p«+passp» crm'
export EDITOR=vim
export NEXUS_USER=mara
export NEXUS_PASS='«+pass»'
export GRAFANA_KEY="$(cat ~/.grafana)"
export RESTIC_PASSWORD_FILE=~/.restic
=== home | home/mara/.bash_history
cd work/crm
git status
docker login -u mara -p «+passp» registry.harbourlane.io
kubectl get pods
psql "postgresql://crm_rw:«+passp»@pg1.corp.lan/crm"
ssh web1
sshpass -p '«+pass»' ssh root@10.20.30.41
openssl pkcs12 -in mara.p12 -passin pass:«+passp» -nodes
curl -u admin:«+passp» http://grafana.corp.lan/api/org
echo $NEXUS_PASS
exit
=== home | home/mara/.ssh/id_ed25519
«+pemopenssh»
=== home | home/mara/.ssh/id_ed25519.pub
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«~B43» mara@laptop
=== home | home/mara/.ssh/config
Host web1
  HostName web1.corp.lan
  User deploy
  IdentityFile ~/.ssh/id_ed25519
# pw of the old box: «+passp»
Host old
  HostName 10.0.0.9
  User root
=== home | home/mara/.docker/config.json
{
	"auths": {
		"registry.harbourlane.io": {
			"auth": "«+basic;mara:[passp]»"
		},
		"quay.corp.lan": {
			"auth": "«+basic;robot:[alnum;32]»"
		}
	},
	"credsStore": ""
}
=== home | home/mara/.kube/config
apiVersion: v1
kind: Config
clusters:
- name: prod
  cluster:
    server: https://10.0.0.1:6443
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1J«~B200»
users:
- name: admin
  user:
    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1J«~B200»
    client-key-data: «+b64pem;ec»
- name: bot
  user:
    token: «+jwt;RS256»
contexts: []
=== home | home/mara/.m2/settings.xml
<settings>
  <localRepository>${user.home}/.m2/repository</localRepository>
  <servers>
    <server>
      <id>hl-releases</id>
      <username>mara</username>
      <password>«+pass»</password>
    </server>
    <server>
      <id>hl-snapshots</id>
      <username>mara</username>
      <password>${env.NEXUS_PASS}</password>
    </server>
  </servers>
  <profiles><profile><id>sign</id><properties><gpg.passphrase>«+pass»</gpg.passphrase></properties></profile></profiles>
</settings>
=== home | home/mara/.gradle/gradle.properties
org.gradle.daemon=true
nexusUsername=mara
nexusPassword=«+passp»
RELEASE_STORE_PASSWORD=«+passp»
=== home | home/mara/.config/rclone/rclone.conf
[nas]
type = webdav
url = https://nas.corp.lan/dav
vendor = nextcloud
user = mara
pass = «+b64url;32»

[minio]
type = s3
provider = Minio
access_key_id = mara
secret_access_key = «+alnum;40»
endpoint = https://minio.corp.lan
=== home | home/mara/.config/filezilla/sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3>
  <Servers>
    <Server>
      <Host>ftp.harbourlane.io</Host>
      <Port>21</Port>
      <User>web017</User>
      <Pass encoding="base64">«+^passp»</Pass>
      <Name>site</Name>
    </Server>
    <Server>
      <Host>10.0.0.4</Host>
      <User>old</User>
      <Pass>«+pass»</Pass>
    </Server>
  </Servers>
</FileZilla3>
=== home | home/mara/.git-credentials
https://mara:«+alnum;26»@git.harbourlane.io
http://svc:«+pct»@git.corp.lan%3a3000
=== home | home/mara/.mutt/account.work
set from = "mara@harbourlane.io"
set imap_user = "mara"
set imap_pass = "«+pass»"
set smtp_pass = $imap_pass
set ssl_force_tls = yes
=== home | home/mara/Documents/passwords.txt
== work ==
erp        mara    «+passp»
wifi office        «+human»

== private ==
nas login mara, password «+passp»
wallet seed: «+mnemonic»
=== home | home/mara/Documents/keepass-export.csv
"Account","Login Name","Password","Web Site","Comments"
"ERP","mara","«+rnd»","https://erp.corp.lan",""
"Router","admin","«+rnd»","http://10.0.0.1","rack 4"
=== home | home/mara/Desktop/web1.ppk
PuTTY-User-Key-File-2: ssh-rsa
Encryption: none
Comment: web1
Public-Lines: 6
«~lines;6»
Private-Lines: 14
«+lines;14»
Private-MAC: «~h40»
=== home | home/mara/notebooks/sales.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "source": [
    "import sqlalchemy as sa\n",
    "e = sa.create_engine('mysql+pymysql://bi:«+passp»@db2.corp.lan/bi')\n",
    "API_TOKEN = '«+h40»'\n"
   ],
   "outputs": [{"data": {"image/png": "iVBORw0KGgoAAAANSUhEUgAAAXcAAAD4«~B160»"}}]
  }
 ]
}
=== home | home/mara/vpn/office.ovpn
client
dev tun
remote vpn.harbourlane.io 1194
auth-user-pass
<key>
«+pempkcs8»
</key>
<tls-auth>
«+pemopenvpn»
</tls-auth>
=== home | home/mara/vpn/wg0.conf
[Interface]
PrivateKey = «+wg»
Address = 10.66.0.7/32

[Peer]
PublicKey = «~b64;32»
PresharedKey = «+b64;32»
Endpoint = vpn.harbourlane.io:51820
'''
