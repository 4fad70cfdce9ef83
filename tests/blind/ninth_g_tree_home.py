"""Files of people's home directories and of machines, for ninth_tree.py."""

BLOCKS = r'''
### tree
=== id_rsa | home/nora/.ssh/id_rsa
⟪pemrsa⟫
=== ssh_pub | home/nora/.ssh/id_ed25519.pub
ssh-ed25519 ⟪~pub⟫ nora@laptop
=== kube | home/nora/.kube/config
apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: ⟪~b64>pemcert⟫
    server: https://10.0.0.1:6443
  name: prod
kind: Config
users:
- name: nora
  user:
    client-certificate-data: ⟪~b64>pemcert⟫
    client-key-data: ⟪b64>pemec⟫
- name: ci
  user:
    token: ⟪jwt;RS256⟫
=== docker | home/nora/.docker/config.json
{
  "auths": {
    "registry.fernbank.org": { "auth": "⟪b64>nora:⟨pws⟩⟫" },
    "ghcr.io": {}
  },
  "detachKeys": "ctrl-e,e"
}
=== netrc | home/nora/.netrc
machine git.fernbank.org
  login nora
  password ⟪pws⟫
machine ftp.druckhaus-lenz.de login upload password ⟪pws⟫
=== pgpass | home/nora/.pgpass
db.fernbank.org:5432:freight:nora:⟪pws⟫
localhost:5433:*:postgres:⟪pws⟫
=== mycnf | home/nora/.my.cnf
[client]
user=nora
password="⟪pw⟫"
[mysql]
prompt=\\u@\\h>
=== npmrc | home/nora/.npmrc
registry=https://npm.fernbank.org/
//npm.fernbank.org/:_authToken=⟪uuid⟫
save-exact=true
=== pypirc | home/nora/.pypirc
[distutils]
index-servers = internal
[internal]
repository = https://pypi.fernbank.org/
username = nora
password = ⟪pw⟫
=== history | home/nora/.bash_history
cd ~/src/kiosk
git pull
mysql -h db2 -u nora -p⟪pws⟫ freight
export DEPLOY_TOKEN=⟪a40⟫
curl -u nora:⟪pws⟫ https://nexus.fernbank.org/service/rest/v1/status
ssh-keygen -l -f ~/.ssh/id_rsa.pub
sshpass -p '⟪pw⟫' scp dist.zip www@10.3.0.7:
docker login -u nora -p ⟪pws⟫ registry.fernbank.org
psql "$DATABASE_URL"
openssl rand -hex 32
sudo passwd www
exit
=== zsh_history | home/nora/.zsh_history
: 1690000111:0;ls
: 1690000120:0;PGPASSWORD=⟪pws⟫ pg_dump -U nora freight > f.sql
: 1690000131:0;git commit -m "fix token parser"
: 1690000140:0;7z a -p⟪pws⟫ f.7z f.sql
=== s3cfg | home/nora/.s3cfg
[default]
access_key = nora-backup
secret_key = ⟪a40⟫
host_base = minio.fernbank.org
use_https = True
=== rclone | home/nora/.config/rclone/rclone.conf
[nas]
type = webdav
url = https://nas.home.lan/dav
user = nora
pass = ⟪b64url;28⟫
=== filezilla | home/nora/.config/filezilla/sitemanager.xml
<?xml version="1.0"?>
<FileZilla3>
  <Servers>
    <Server>
      <Host>ftp.druckhaus-lenz.de</Host>
      <User>upload</User>
      <Pass encoding="base64">⟪b64>pw⟫</Pass>
    </Server>
    <Server>
      <Host>10.3.0.9</Host>
      <User>old</User>
      <Pass>⟪pws⟫</Pass>
    </Server>
  </Servers>
</FileZilla3>
=== m2 | home/nora/.m2/settings.xml
<settings>
  <servers>
    <server><id>releases</id><username>nora</username><password>⟪pws⟫</password></server>
    <server><id>env</id><username>x</username><password>${env.NEXUS_PW}</password></server>
  </servers>
</settings>
=== gradle | home/nora/.gradle/gradle.properties
org.gradle.daemon=true
nexusPassword=⟪pw⟫
signing.keyId=⟪~H8⟫
signing.password=⟪pw⟫
=== muttrc | home/nora/.mutt/fernbank
set from = "nora@fernbank.org"
set imap_pass = "⟪pw⟫"
set smtp_pass = "⟪pw⟫"
set pgp_sign_as = 0x⟪~H16⟫
=== gitcred | home/nora/.git-credentials
https://nora:⟪a20⟫@git.fernbank.org
https://ci%40fernbank.org:⟪pws⟫@svn.fernbank.org
=== putty | home/nora/keys/jump.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: jump
Public-Lines: 2
⟪~b64;45⟫
⟪~b64;6⟫
Private-Lines: 1
⟪ppkec⟫
Private-MAC: ⟪~h64⟫
=== shadow | machine/etc/shadow
root:⟪sha512c⟫:19110:0:99999:7:::
daemon:*:19110:0:99999:7:::
nora:⟪yescrypt⟫:19300:0:99999:7:::
sshd:!:19110::::::
=== wpa | machine/etc/wpa_supplicant/wpa_supplicant.conf
network={
	ssid="Fernbank"
	psk="⟪pw⟫"
}
network={
	ssid="eduroam"
	identity="nora@fernbank.org"
	password="⟪pw⟫"
}
=== wg | machine/etc/wireguard/wg0.conf
[Interface]
PrivateKey = ⟪wg⟫
Address = 10.8.0.3/24
[Peer]
PublicKey = ⟪~wg⟫
PresharedKey = ⟪b64;32⟫
=== crontab | machine/etc/cron.d/backup
MAILTO=root
0 2 * * * root mysqldump -ubackup -p⟪pws⟫ freight | gzip > /b/f.gz
30 2 * * * root BORG_PASSPHRASE='⟪phrase⟫' borg create /b::x /srv
0 4 * * 0 root /usr/local/bin/rotate --key-file /root/.key
'''
