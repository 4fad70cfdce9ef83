"""Whole files of homes, machines, networks and pipelines for survey_tree."""

HOME = r'''
== aws | home/.aws/credentials
[default]
aws_access_key_id = ⟪AKIA{t16}⟫
aws_secret_access_key = ⟪{B40}⟫

[{Qco}-staging]
aws_access_key_id = ⟪AKIA{t16}⟫
aws_secret_access_key = ⟪{B40}⟫
region = eu-west-1
== netrc | home/.netrc
machine github.com
  login {Qname}
  password ⟪{github;ghp_}⟫
machine {Qhost} login {Quser} password ⟪{Qpwa}⟫
== pgpass | home/.pgpass
# host:port:db:user:password
{Qhost}:5432:{Qdb}:{Quser}:⟪{Qpwa}⟫
{Qip}:5432:*:postgres:⟪{Qpwsa}⟫
== my cnf | home/.my.cnf
[client]
host     = {Qip}
user     = {Quser}
password = ⟪{Qpws}⟫

[mysqldump]
quick
max_allowed_packet = 64M
== npmrc | home/.npmrc
registry=https://{Qnpm}/
//{Qnpm}/:_authToken=⟪{crc;npm_;30}⟫
//npm.{Qco}.io/:username={Quser}
//npm.{Qco}.io/:_password=⟪{text64;[Qpws]}⟫
//npm.{Qco}.io/:email={Qname}@{Qco}.io
save-exact=true
== pypirc | home/.pypirc
[distutils]
index-servers =
    pypi
    internal

[pypi]
username = __token__
password = ⟪{pypi}⟫

[internal]
repository = https://pypi.{Qco}.io/legacy/
username = {Quser}
password = ⟪{Qpws}⟫
== docker config | home/.docker/config.json
{
	"auths": {
		"https://{Qhub}/v1/": { "auth": "⟪{basic;deploy:[Qpws]}⟫" },
		"registry.{Qco}.io": { "auth": "⟪{basic;ci:[Qpw]}⟫" }
	},
	"HttpHeaders": { "User-Agent": "Docker-Client/19.03.8 (linux)" }
}
== kubeconfig | home/.kube/config
apiVersion: v1
kind: Config
clusters:
- name: prod
  cluster:
    server: https://{Qip}:6443
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{B200}
contexts:
- { name: prod, context: { cluster: prod, user: admin } }
users:
- name: admin
  user:
    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{B200}
    client-key-data: ⟪{Svb64;pemec}⟫
- name: ci
  user:
    token: ⟪{jwt;RS256;kubernetes/serviceaccount}⟫
== maven | home/.m2/settings.xml
<settings>
  <servers>
    <server>
      <id>releases</id>
      <username>{Quser}</username>
      <password>⟪{Qpws}⟫</password>
    </server>
    <server>
      <id>github</id>
      <username>{Qname}</username>
      <password>⟪{github;ghp_}⟫</password>
    </server>
    <server>
      <id>central</id>
      <password>${env.CENTRAL_TOKEN}</password>
    </server>
  </servers>
</settings>
== gradle | home/.gradle/gradle.properties
org.gradle.daemon=true
org.gradle.jvmargs=-Xmx4g
nexusUsername={Quser}
nexusPassword=⟪{Qpw}⟫
signing.keyId={H8}
signing.password=⟪{Qpws}⟫
signing.secretKeyRingFile=/home/{Qname}/.gnupg/secring.gpg
== rclone | home/.config/rclone/rclone.conf
[b2]
type = b2
account = 00{d1}{h12}0000000001
key = ⟪K00{d1}{B27}⟫

[nas]
type = sftp
host = {Qhost}
user = {Quser}
pass = ⟪{b64url;30}⟫
== filezilla | home/.config/filezilla/sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.50.0" platform="*nix">
	<Servers>
		<Server>
			<Host>{Qhost}</Host>
			<Port>21</Port>
			<Logontype>1</Logontype>
			<User>{Quser}</User>
			<Pass encoding="base64">⟪{text64;[Qpws]}⟫</Pass>
			<Name>www</Name>
		</Server>
	</Servers>
</FileZilla3>
== history | home/.bash_history
cd /srv/app
git pull
mysql -h {Qip} -u root -p⟪{Qpwsa}⟫ {Qdb}
export OPENAI_API_KEY=⟪sk-proj-{b74}T3BlbkFJ{b74}⟫
sshpass -p '⟪{Qpws}⟫' ssh {Quser}@{Qhost}
curl -u {Quser2}:⟪{Qpwsa}⟫ https://{Qhost2}/api/jobs
sudo systemctl restart nginx
== git credentials | home/.git-credentials
https://{Qname}:⟪{github;ghp_}⟫@github.com
https://{Quser}:⟪{Qpwu}⟫@git.{Qco}.io
== ssh key | home/.ssh/id_ed25519
⟪{pemopenssh}⟫
== shadow | backup/etc/shadow
root:⟪$6${Qcrypt;8}${Qcrypt;86}⟫:19{d3}:0:99999:7:::
daemon:*:18375:0:99999:7:::
sshd:!:18375::::::
{Qname}:⟪$y$j9T${Qcrypt;22}${Qcrypt;43}⟫:19{d3}:0:99999:7:::
== wpa | backup/etc/wpa_supplicant.conf
ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
country=NO
network={
	ssid="{QCo}"
	psk="⟪{Qpws}⟫"
}
network={
	ssid="guest"
	key_mgmt=NONE
}
== cisco | network/sw-core-1.cfg
version 15.2
service password-encryption
hostname sw-core-1
enable secret 5 ⟪$1${Qcrypt;4}${Qcrypt;22}⟫
username admin privilege 15 secret 9 ⟪$9${Qcrypt;14}${Qcrypt;43}⟫
username {Qname} password 7 ⟪0{d1}{H20}⟫
snmp-server community ⟪{Qpwsa}⟫ RO
tacacs-server host {Qip} key 7 ⟪0{d1}{H18}⟫
line vty 0 4
 transport input ssh
== wireguard | network/wg0.conf
[Interface]
Address = 10.8.0.1/24
ListenPort = 51820
PrivateKey = ⟪{wg}⟫
PostUp = iptables -A FORWARD -i %i -j ACCEPT

[Peer]
PublicKey = {wg}
PresharedKey = ⟪{wg}⟫
AllowedIPs = 10.8.0.2/32
== ipsec | network/ipsec.secrets
# This file holds shared secrets
{Qip} vpn.{Qco}.io : PSK "⟪{Qpws}⟫"
{Qname} : EAP "⟪{Qpws}⟫"
include /var/lib/strongswan/ipsec.secrets.inc
== ansible inventory | ansible/hosts.ini
[web]
web1 ansible_host={Qip}
web2 ansible_host={Qip2}

[web:vars]
ansible_user={Quser}
ansible_ssh_pass=⟪{Qpwsa}⟫
ansible_become_pass=⟪{Qpwsa}⟫
ansible_python_interpreter=/usr/bin/python3
== ansible vars | ansible/group_vars/all.yml
---
timezone: Europe/Oslo
mysql_root_password: "⟪{Qpws}⟫"
grafana_admin_password: "{{ vault_grafana_password }}"
smtp:
  host: {Qhost}
  user: {Quser}
  pass: ⟪{Qpws}⟫
datadog_api_key: ⟪{h32}⟫
== terraform | terraform/terraform.tfvars
region        = "eu-north-1"
instance_type = "t3.medium"
db_username   = "{Quser}"
db_password   = "⟪{Qpw}⟫"
cloudflare_api_token = "⟪{b40}⟫"
ssh_public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {Qname}"
== tfstate | terraform/terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.3.9",
  "serial": 41,
  "lineage": "{uuid}",
  "outputs": { "endpoint": { "value": "{Qhost}", "type": "string" } },
  "resources": [
    { "mode": "managed", "type": "aws_db_instance", "name": "main",
      "instances": [ { "attributes": {
        "arn": "arn:aws:rds:eu-north-1:{d12}:db:main",
        "password": "⟪{Qpw}⟫",
        "username": "{Quser}" } } ] },
    { "mode": "managed", "type": "aws_iam_access_key", "name": "ci",
      "instances": [ { "attributes": {
        "id": "⟪AKIA{t16}⟫",
        "secret": "⟪{B40}⟫" } } ] }
  ]
}
== helm | k8s/values-prod.yaml
replicaCount: 3
image:
  repository: registry.{Qco}.io/api
  tag: 2.4.1
postgresql:
  auth:
    username: {Quser}
    password: ⟪{Qpws}⟫
    existingSecret: ""
redis:
  password: "⟪{Qpwa}⟫"
env:
  - name: JWT_SECRET
    value: "⟪{b43}⟫"
== k8s secret | k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: api
  namespace: prod
type: Opaque
data:
  DB_PASSWORD: ⟪{text64;[Qpw]}⟫
  API_TOKEN: ⟪{text64;[h40]}⟫
== workflow | ci/.github/workflows/deploy.yml
name: deploy
on: { push: { branches: [main] } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@{h40}
      - uses: appleboy/scp-action@master
        with:
          host: {Qip}
          username: {Quser}
          password: ⟪{Qpws}⟫
          source: dist/
      - run: curl -X POST -d '{"text":"done"}' https://hooks.slack.com/services/T{u8}/B{u8}/⟪{a24}⟫
        env:
          TOKEN: ${{ secrets.TOKEN }}
== gitlab ci | ci/.gitlab-ci.yml
image: node:18
variables:
  SONAR_TOKEN: "⟪squ_{h40}⟫"
stages: [test, deploy]
deploy:
  stage: deploy
  script:
    - echo "$CI_JOB_TOKEN"
    - lftp -u {Quser},⟪{Qpwsa}⟫ {Qhost} -e "mirror -R dist /www; quit"
== jenkins | ci/jenkins/credentials.xml
<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@2.3.7">
  <domainCredentialsMap><entry><list>
    <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <scope>GLOBAL</scope>
      <id>{uuid}</id>
      <username>{Quser}</username>
      <password>{⟪{Qjenkins}⟫}</password>
    </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  </list></entry></domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
== shell script | ops/backup.sh
#!/bin/bash
# nightly backup
set -e
STAMP=$(date +%F)
export RESTIC_REPOSITORY="sftp:{Quser}@{Qhost}:/backup"
export RESTIC_PASSWORD='⟪{Qpw}⟫'
mysqldump -u backup -p'⟪{Qpws}⟫' --all-databases | gzip > /tmp/db-$STAMP.sql.gz
restic backup /tmp/db-$STAMP.sql.gz /etc
curl -fsS https://hc-ping.com/⟪{uuid}⟫ > /dev/null
rm -f /tmp/db-$STAMP.sql.gz
== powershell | ops/New-Share.ps1
param([string]$Server = "{Qhost}")
$user = "{QCo}\{Quser}"
$pw = ConvertTo-SecureString "⟪{Qpws}⟫" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential($user, $pw)
New-PSDrive -Name S -PSProvider FileSystem -Root "\\$Server\share" -Credential $cred
cmdkey /add:$Server /user:$user /pass:⟪{Qpwsa}⟫
== sql | ops/init.sql
CREATE DATABASE {Qdb};
CREATE USER '{Quser}'@'%' IDENTIFIED BY '⟪{Qpws}⟫';
GRANT ALL PRIVILEGES ON {Qdb}.* TO '{Quser}'@'%';
INSERT INTO {Qdb}.users (email, password_hash) VALUES ('{Qname}@{Qco}.io', '⟪$2y$10${Qcrypt;53}⟫');
UPDATE {Qdb}.settings SET value = '⟪{h32}⟫' WHERE name = 'mailchimp_api_key';
== nginx | ops/nginx/site.conf
server {
    listen 443 ssl;
    server_name app.{Qco}.io;
    ssl_certificate_key /etc/ssl/private/app.key;
    location /api/ {
        proxy_pass http://{Qip}:8080;
        proxy_set_header Authorization "Basic ⟪{basic;gateway:[Qpws]}⟫";
    }
}
== htpasswd | ops/nginx/.htpasswd
{Quser}:⟪$apr1${Qcrypt;8}${Qcrypt;22}⟫
{Qname}:⟪$2y$05${Qcrypt;53}⟫
== notes | docs/handover.md
# Handover

The servers are reachable over the VPN only.

| Host | User | Password |
|------|------|----------|
| {Qhost} | {Quser} | ⟪{Qpws}⟫ |
| {Qip} | root | ⟪{Qpws}⟫ |

Wi-Fi of the office: `{QCo}-Guest`, password `⟪{Qpws}⟫`.
Reset of passwords: https://intra.{Qco}.io/password/reset
== csv | docs/accounts.csv
service,login,password,note
GitLab,{Qname}@{Qco}.io,⟪{Qpws}⟫,admin
Grafana,admin,⟪{Qpws}⟫,
Jira,{Quser},⟪{Qpws}⟫,see wiki
== log | logs/app.log
2024-05-02 07:00:01,002 INFO  starting version 2.4.1 ({h40})
2024-05-02 07:00:01,400 DEBUG datasource url=jdbc:mysql://{Qhost}/{Qdb} user={Quser} password=⟪{Qpwsa}⟫
2024-05-02 07:00:02,113 DEBUG >> GET https://api.{Qco}.io/v1/me Authorization: Bearer ⟪{jwt}⟫
2024-05-02 07:00:02,500 WARN  token cache is cold, key=orders:{uuid}
'''
