"""Files of a home folder and of /etc for harvest_tree.py; a block opens with "=== kind | path"."""

HOME = r"""
=== aws | home/.aws/credentials
[default]
aws_access_key_id = AKIA{t16}
aws_secret_access_key = ⟦{B40}⟧

[audit]
role_arn = arn:aws:iam::{d12}:role/audit
source_profile = default
=== netrc | home/.netrc
machine github.com login {xuser} password ⟦{github;ghp_}⟧
machine api.heroku.com
  login {xmail}
  password ⟦{uuid}⟧
=== git | home/.git-credentials
https://{xuser}:⟦{hpurl}⟧@git.{xco}.com
https://oauth2:⟦glpat-{f20}⟧@gitlab.com
=== pgpass | home/.pgpass
{xip}:5432:*:{xuser}:⟦{hplain}⟧
localhost:5432:{xdb}:{xuser}:⟦{hplain}⟧
=== my.cnf | home/.my.cnf
[client]
user=root
password="⟦{hp}⟧"
=== docker | home/.docker/config.json
{
	"auths": {
		"https://index.docker.io/v1/": { "auth": "⟦{basic;[xuser]:dckr_pat_[b27]}⟧" },
		"registry.{xco}.com": { "auth": "⟦{basic;[xuser]:[hp]}⟧" }
	}
}
=== kube | home/.kube/config
apiVersion: v1
kind: Config
current-context: prod
clusters:
- name: prod
  cluster:
    server: https://{xip}:6443
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{B200}
users:
- name: admin
  user:
    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{B200}
    client-key-data: ⟦{pem64;rsa}⟧
- name: ci
  user:
    token: ⟦{jwt;RS256;kubernetes/serviceaccount}⟧
=== ssh | home/.ssh/id_ed25519
⟦{pemopenssh}⟧
=== ssh | home/.ssh/known_hosts
{xhost} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43}
{xip} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43}
=== pypirc | home/.pypirc
[distutils]
index-servers = pypi internal

[pypi]
username = __token__
password = ⟦{pypi}⟧

[internal]
repository = https://pypi.{xco}.com
username = {xuser}
password = ⟦{hp}⟧
=== maven | home/.m2/settings.xml
<settings>
  <servers>
    <server>
      <id>releases</id>
      <username>{xuser}</username>
      <password>⟦{hp}⟧</password>
    </server>
  </servers>
  <profiles>
    <profile>
      <id>sonar</id>
      <properties><sonar.login>⟦{h40}⟧</sonar.login></properties>
    </profile>
  </profiles>
</settings>
=== rclone | home/.config/rclone/rclone.conf
[b2]
type = b2
account = 00{h23}
key = ⟦K00{d1}{B27}⟧

[drive]
type = drive
token = {"access_token":"⟦ya29.{b140}⟧","token_type":"Bearer","refresh_token":"⟦1//0{d1}{b60}⟧","expiry":"2025-05-01T08:00:00Z"}
=== s3cfg | home/.s3cfg
[default]
access_key = AKIA{t16}
secret_key = ⟦{B40}⟧
gpg_passphrase = ⟦{hplain}⟧
host_base = s3.amazonaws.com
=== history | home/.bash_history
cd /srv/shop
git pull
mysql -u root -p⟦{hplain}⟧ {xdb}
export GITHUB_TOKEN=⟦{github;ghp_}⟧
curl -u {xuser}:⟦{hplain}⟧ https://{xhost}/api/health
git checkout {h7}
sshpass -p '⟦{hp}⟧' ssh {xuser}@{xip}
exit
=== mail | home/.msmtprc
account default
host smtp.{xco}.com
auth on
user {xmail}
password ⟦{hp}⟧
=== sftp | work/sftp-config.json
{
    "type": "sftp",
    "host": "{xhost}",
    "user": "{xuser}",
    "password": "⟦{hp}⟧",
    "remote_path": "/var/www/html"
}
=== filezilla | work/filezilla.xml
<FileZilla3>
  <Servers>
    <Server>
      <Host>{xhost}</Host>
      <User>{xuser}</User>
      <Pass encoding="base64">⟦{text64;[hp]}⟧</Pass>
    </Server>
    <Server>
      <Host>{xhost}</Host>
      <User>{xuser}</User>
      <Pass>⟦{hp}⟧</Pass>
    </Server>
  </Servers>
</FileZilla3>
=== wireguard | etc/wireguard/wg0.conf
[Interface]
Address = 10.9.0.1/24
PrivateKey = ⟦{wg}⟧
ListenPort = 51820

[Peer]
PublicKey = {B43}=
PresharedKey = ⟦{wg}⟧
AllowedIPs = 10.9.0.2/32
=== shadow | etc/shadow
root:⟦$y$j9T${crypt;22}${crypt;43}⟧:19802:0:99999:7:::
daemon:*:19802:0:99999:7:::
{xuser}:⟦$6${crypt;16}${crypt;86}⟧:19820:0:99999:7:::
=== htpasswd | etc/nginx/.htpasswd
{xuser}:⟦$apr1${a8}${crypt;22}⟧
admin:⟦$2y$10${crypt;53}⟧
=== wifi | etc/wpa_supplicant/wpa_supplicant.conf
network={
	ssid="{xco}-office"
	psk="⟦{hp}⟧"
}
network={
	ssid="{xco}-lab"
	psk=⟦{h64}⟧
}
=== grafana | etc/grafana/grafana.ini
[security]
admin_user = admin
admin_password = ⟦{hp}⟧
;secret_key =

[smtp]
enabled = true
user = {xmail}
password = ⟦{hp}⟧
=== redis | etc/redis/redis.conf
bind 127.0.0.1
requirepass ⟦{hplain}⟧
maxmemory 256mb
=== switch | etc/network/core-switch.cfg
hostname core-{d2}
enable secret 5 ⟦$1${a4}${crypt;22}⟧
username {xuser} privilege 15 password 0 ⟦{hp}⟧
snmp-server community ⟦{hplain}⟧ RO
tacacs-server host {xip} key ⟦{hplain}⟧
"""

UTF16 = r"""
=== registry export in UTF-16 | work/putty.reg
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\{xco}\Settings]
"Server"="{xhost}"
"UserName"="{xuser}"
"Password"="⟦{hp}⟧"
"InstallId"="{uuid}"
"""
