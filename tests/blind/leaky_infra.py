"""Files of servers, devices, CI and deployment that hold credentials."""

import base64
import json

import keys


def b64(text):
    return base64.b64encode(text.encode()).decode()


def files(s, plant):
    yield from system(s, plant)
    yield from network(s, plant)
    yield from databases(s, plant)
    yield from monitoring(s, plant)
    yield from automation(s, plant)
    yield from kubernetes(s, plant)


def system(s, plant):
    yield "etc/shadow", f"""root:{plant('hash', s.sha512_crypt())}:19101:0:99999:7:::
daemon:*:18375:0:99999:7:::
sshd:!:18375::::::
mara:{plant('hash', s.yescrypt())}:19500:0:99999:7:::
old:{plant('hash', s.md5_crypt())}:15200:0:99999:7:::
"""
    yield "etc/passwd", f"""root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
legacy:{plant('hash', s.md5_crypt())}:1004:1004::/home/legacy:/bin/sh
"""
    yield "var/www/.htpasswd", f"""admin:{plant('hash', s.md5_crypt('apr1'))}
mara:{plant('hash', s.bcrypt())}
sha:{plant('hash', '{SHA}' + s.base64(20))}
"""
    yield "etc/proftpd/ftpd.passwd", f"""web:{plant('hash', s.md5_crypt())}:1001:1001::/srv/ftp:/bin/false
upload:{plant('hash', s.sha256_crypt())}:1002:1002::/srv/upload:/bin/false
"""
    yield "etc/ventrilo/ventrilo_srv.ini", f"""[Server]
Name=HL
Port=3784
AdminPassword={plant('password', s.plain_password())}
Password={plant('password', s.plain_password())}
"""
    yield "etc/ldap/slapd.conf", f"""suffix "dc=corp,dc=lan"
rootdn "cn=admin,dc=corp,dc=lan"
rootpw {plant('hash', s.ssha())}
"""
    yield "etc/sssd/sssd.conf", f"""[domain/corp.lan]
id_provider = ldap
ldap_default_bind_dn = cn=sssd,dc=corp,dc=lan
ldap_default_authtok_type = password
ldap_default_authtok = {plant('password', s.plain_password())}
"""
    yield "etc/postfix/sasl_passwd", f"""[mail.harbourlane.io]:587 relay@harbourlane.io:{plant('password', s.plain_password())}
"""
    yield "etc/samba/credentials", f"""username=backup
password={plant('password', s.plain_password())}
domain=CORP
"""
    yield "etc/rsyncd.secrets", f"""backup:{plant('password', s.plain_password())}
"""


def network(s, plant):
    p = s.plain_password
    yield "etc/wireguard/wg0.conf", f"""[Interface]
Address = 10.8.0.1/24
ListenPort = 51820
PrivateKey = {plant('private-key', keys.wireguard(s))}

[Peer]
PublicKey = {s.base64(32)}
PresharedKey = {plant('private-key', s.base64(32))}
AllowedIPs = 10.8.0.2/32
"""
    yield "etc/openvpn/auth.txt", f"""mara
{plant('password', p())}
"""
    yield "etc/openvpn/client.ovpn", f"""client
remote vpn.harbourlane.io 1194
auth-user-pass auth.txt
<key>
{plant('private-key', keys.BLOCKS['pkcs8-rsa'](s).rstrip())}
</key>
key-direction 1
<tls-auth>
{plant('private-key', static_key(s))}
</tls-auth>
"""
    yield "etc/ipsec.secrets", f"""# This file holds shared secrets for authentication.
203.0.113.9 198.51.100.2 : PSK "{plant('password', s.password())}"
mara : EAP "{plant('password', s.password())}"
%any %any : PSK {plant('password', '0x' + s.hex(32))}
"""
    yield "etc/ppp/chap-secrets", f"""# Secrets for authentication using CHAP
# client\tserver\tsecret\t\t\tIP addresses
mara\tl2tpd\t{plant('password', p())}\t*
"""
    yield "etc/wpa_supplicant/wpa_supplicant.conf", f"""ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
network={{
    ssid="HL-Office"
    psk="{plant('password', s.password())}"
}}
network={{
    ssid="HL-Lab"
    #psk="{plant('password', s.password())}"
    psk={plant('key', s.hex(64))}
}}
network={{
    ssid="eduroam"
    key_mgmt=WPA-EAP
    identity="mara@harbourlane.io"
    password="{plant('password', s.password())}"
}}
"""
    yield "etc/NetworkManager/system-connections/HL-Office.nmconnection", f"""[connection]
id=HL-Office
uuid={s.uuid()}
type=wifi

[wifi-security]
key-mgmt=wpa-psk
psk={plant('password', p())}
"""
    yield "etc/NetworkManager/system-connections/vpn.nmconnection", f"""[vpn]
service-type=org.freedesktop.NetworkManager.openvpn
username=mara

[vpn-secrets]
password={plant('password', p())}
"""
    yield "etc/snmp/snmpd.conf", f"""agentAddress udp:161
rocommunity {plant('community', p())} 10.0.0.0/8
rwcommunity {plant('community', p())} 10.20.30.0/24
createUser monitor SHA "{plant('password', s.password())}" AES "{plant('password', s.password())}"
rouser monitor authPriv
"""
    yield "network/gw1-confg", f"""version 15.2
service password-encryption
hostname gw1
!
enable secret 5 {plant('hash', s.md5_crypt())}
enable password 7 {plant('hash', s.cisco7(s.human()))}
username admin privilege 15 secret 9 {plant('hash', s.cisco9())}
username ops password 0 {plant('password', p())}
!
crypto isakmp key {plant('password', p())} address 203.0.113.9
snmp-server community {plant('community', p())} RO
tacacs-server key 7 {plant('hash', s.cisco7(s.human()))}
radius-server host 10.1.1.9 auth-port 1812 key {plant('password', p())}
line vty 0 4
 password 7 {plant('hash', s.cisco7(s.human()))}
 login local
end
"""
    yield "network/srx1.conf", f"""system {{
    root-authentication {{
        encrypted-password "{plant('hash', s.sha512_crypt())}"; ## SECRET-DATA
    }}
    radius-server {{
        10.1.1.9 secret "{plant('obscured', s.junos9())}"; ## SECRET-DATA
    }}
}}
"""


def static_key(s):
    """OpenVPN's static key: 2048 bits as 16 lines of hex."""
    dash = "-" * 5
    body = "\n".join(s.hex(32) for _ in range(16))
    return f"{dash}BEGIN OpenVPN Static key V1{dash}\n{body}\n{dash}END OpenVPN Static key V1{dash}"


def databases(s, plant):
    p = s.plain_password
    yield "etc/redis/redis.conf", f"""bind 0.0.0.0
port 6379
# requirepass foobared
requirepass {plant('password', p())}
masterauth {plant('password', p())}
maxmemory 256mb
"""
    yield "etc/mongodb/keyfile", plant("key", keys.wrap(s.base64(756))) + "\n"
    yield "etc/elasticsearch/elasticsearch.yml", f"""cluster.name: hl
xpack.security.enabled: true
xpack.notification.email.account.work.smtp.password: {plant('password', p())}
xpack.security.transport.ssl.keystore.password: {plant('password', p())}
"""
    yield "etc/kibana/kibana.yml", f"""server.host: 0.0.0.0
elasticsearch.username: "kibana_system"
elasticsearch.password: "{plant('password', s.password())}"
xpack.encryptedSavedObjects.encryptionKey: {plant('key', s.hex(32))}
xpack.security.encryptionKey: "{plant('key', s.alnum(32))}"
"""
    yield "dumps/mysql.sql", f"""-- MySQL dump 10.13  Distrib 5.7.33
CREATE TABLE `user` (
  `Host` char(60) NOT NULL,
  `User` char(32) NOT NULL,
  `authentication_string` text
);
INSERT INTO `user` VALUES ('localhost','root','mysql_native_password','{plant('hash', s.mysql_hash())}','N');
INSERT INTO `wp_users` VALUES (1,'admin','{plant('hash', '$P$B' + s.alnum(30))}','admin','admin@harbourlane.io','','2019-03-01 10:00:00','',0,'admin');
INSERT INTO `users` VALUES (1,'mara','mara@harbourlane.io','{plant('hash', s.bcrypt())}',NULL,'2021-01-01'),
(2,'tom','tom@harbourlane.io','{plant('hash', s.bcrypt())}',NULL,'2021-01-02');
INSERT INTO `settings` VALUES ('smtp_password','{plant('password', s.password())}');
INSERT INTO `settings` VALUES ('api_secret','{plant('key', s.hex(40))}');
"""
    yield "dumps/init.sql", f"""CREATE DATABASE orders;
CREATE USER 'orders'@'%' IDENTIFIED BY '{plant('password', s.password())}';
GRANT ALL PRIVILEGES ON orders.* TO 'orders'@'%';
ALTER USER postgres WITH PASSWORD '{plant('password', s.password())}';
CREATE LOGIN reporting WITH PASSWORD = N'{plant('password', s.password())}';
"""
    yield "etc/pgbouncer/userlist.txt", f'''"orders" "{plant('password', s.password())}"
"app" "md5{plant('hash', s.hex(32))}"
'''


def monitoring(s, plant):
    p = s.plain_password
    yield "etc/grafana/grafana.ini", f"""[database]
type = postgres
user = grafana
password = {plant('password', p())}

[security]
admin_user = admin
admin_password = {plant('password', p())}
secret_key = {plant('key', s.alnum(20))}

[smtp]
user = grafana
password = \"\"\"{plant('password', s.password())}\"\"\"
"""
    yield "etc/prometheus/prometheus.yml", f"""scrape_configs:
  - job_name: node
    basic_auth:
      username: prometheus
      password: {plant('password', p())}
    static_configs:
      - targets: ['10.20.30.41:9100']
  - job_name: api
    bearer_token: {plant('token', s.alnum(40))}
remote_write:
  - url: https://metrics.harbourlane.io/api/v1/push
    basic_auth:
      username: "{s.number(6)}"
      password: {plant('password', p())}
"""
    yield "etc/prometheus/web.yml", f"""basic_auth_users:
  admin: {plant('hash', s.bcrypt())}
"""
    hook = f"T{s.alnum(8).upper()}/B{s.alnum(10).upper()}/{plant('token', s.alnum(24))}"
    yield "etc/alertmanager/alertmanager.yml", f"""global:
  smtp_smarthost: mail.harbourlane.io:587
  smtp_auth_username: alerts
  smtp_auth_password: {plant('password', p())}
  slack_api_url: https://hooks.slack.com/services/{hook}
receivers:
  - name: ops
    pagerduty_configs:
      - service_key: {plant('key', s.hex(32))}
"""
    yield "etc/zabbix/zabbix_server.conf", f"""DBHost=localhost
DBUser=zabbix
DBPassword={plant('password', p())}
"""


def automation(s, plant):
    p = s.plain_password
    yield "terraform/terraform.tfvars", f"""region      = "eu-west-1"
db_username = "orders"
db_password = "{plant('password', s.password())}"
do_token    = "{plant('token', 'dop_v1_' + s.hex(64))}"
"""
    yield "terraform/terraform.tfstate", json.dumps({"version": 4, "terraform_version": "1.3.7",
        "outputs": {"db_password": {"value": plant("password", s.password()), "type": "string", "sensitive": True}},
        "resources": [
            {"type": "aws_db_instance", "name": "orders", "instances": [{"attributes": {
                "username": "orders", "password": plant("password", s.password()), "port": 5432}}]},
            {"type": "aws_iam_access_key", "name": "ci", "instances": [{"attributes": {
                "id": plant("aws", s.aws_id()), "secret": plant("aws", s.aws_secret()),
                "ses_smtp_password_v4": plant("key", s.base64(33))}}]},
            {"type": "tls_private_key", "name": "ssh", "instances": [{"attributes": {
                "algorithm": "RSA", "private_key_pem": "@PEM@"}}]}]}, indent=2).replace(
                    "@PEM@", plant("private-key", json.dumps(keys.BLOCKS["rsa"](s))[1:-1])) + "\n"
    yield ".travis.yml", f"""language: node_js
node_js: 18
env:
  global:
    - NPM_TOKEN={plant('token', s.npm())}
    - DEPLOY_PASSWORD={plant('password', p())}
    - secure: "{s.base64(256)}"
deploy:
  provider: heroku
  api_key: {plant('heroku-key', s.uuid())}
"""
    yield ".circleci/config.yml", f"""version: 2.1
jobs:
  build:
    docker:
      - image: cimg/node:18.0
        auth:
          username: hlci
          password: {plant('password', p())}
      - image: cimg/postgres:14.0
        environment:
          POSTGRES_PASSWORD: {plant('password', p())}
    steps:
      - checkout
      - run: curl -H "Circle-Token: {plant('token', s.hex(40))}" https://circleci.com/api/v2/me
"""
    yield "ansible/inventory/hosts", f"""[db]
db01 ansible_host=10.20.30.41 ansible_user=root ansible_password={plant('password', p())}
db02 ansible_host=10.20.30.42 ansible_ssh_pass={plant('password', p())} ansible_become_pass={plant('password', p())}
"""
    yield "ansible/group_vars/all.yml", f"""ansible_user: deploy
ansible_become_password: "{plant('password', s.password())}"
mysql_root_password: {plant('password', p())}
vault_token: {plant('token', 's.' + s.alnum(24))}
grafana_admin_password: '{plant('password', s.password())}'
"""
    yield "ansible/.vault_pass", plant("password", s.password()) + "\n"
    yield "chef/knife.rb", f"""node_name "mara"
client_key "/home/mara/.chef/mara.pem"
chef_server_url "https://chef.corp.lan/organizations/hl"
knife[:aws_access_key_id] = "{plant('aws', s.aws_id())}"
knife[:aws_secret_access_key] = "{plant('aws', s.aws_secret())}"
knife[:winrm_password] = "{plant('password', s.password())}"
"""
    yield "puppet/hieradata/common.yaml", f"""---
mysql::server::root_password: {plant('password', p())}
profile::orders::db_password: '{plant('password', s.password())}'
ntp::servers:
  - ntp.corp.lan
"""
    yield "packer/template.json", json.dumps({"variables": {"region": "eu-west-1",
        "aws_secret_key": plant("aws", s.aws_secret())}, "builders": [{"type": "vsphere-iso",
        "vcenter_server": "vc.corp.lan", "username": "packer", "password": plant("password", s.password()),
        "ssh_username": "root", "ssh_password": plant("password", s.password())}]}, indent=2) + "\n"
    yield "preseed/preseed.cfg", f"""d-i passwd/root-password password {plant('password', p())}
d-i passwd/root-password-again password {plant('password', p())}
d-i passwd/user-password-crypted password {plant('hash', s.sha512_crypt())}
"""
    yield "windows/unattend.xml", f"""<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <AutoLogon>
    <Password>
      <Value>{plant('password', s.password())}</Value>
      <PlainText>true</PlainText>
    </Password>
    <Username>Administrator</Username>
  </AutoLogon>
  <AdministratorPassword><Value>{plant('base64-password', base64.b64encode((s.password() + 'AdministratorPassword').encode('utf-16-le')).decode())}</Value><PlainText>false</PlainText></AdministratorPassword>
</unattend>
"""
    yield "windows/Groups.xml", f"""<Groups clsid="{{3125E937-EB16-4b4c-9934-544FC6D24D26}}">
  <User name="Administrator"><Properties action="U" cpassword="{plant('obscured', s.base64(48))}" userName="Administrator"/></User>
</Groups>
"""


def kubernetes(s, plant):
    p = s.plain_password
    yield "k8s/secret.yaml", f"""apiVersion: v1
kind: Secret
metadata:
  name: orders
type: Opaque
data:
  username: {b64('orders')}
  password: {plant('base64-password', b64(s.password()))}
  api-token: {plant('base64-token', b64(s.alnum(32)))}
"""
    yield "k8s/secret-string.yaml", f"""apiVersion: v1
kind: Secret
metadata:
  name: portal
stringData:
  username: portal
  password: {plant('password', p())}
  config.yaml: |
    smtp:
      password: {plant('password', p())}
"""
    docker = json.dumps({"auths": {"registry.harbourlane.io": {
        "username": "ci", "password": s.password(), "auth": b64("ci:" + p())}}})
    yield "k8s/regcred.yaml", f"""apiVersion: v1
kind: Secret
metadata:
  name: regcred
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: {plant('base64-config', b64(docker))}
"""
    yield "k8s/tls.yaml", f"""apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: portal-tls
data:
  tls.crt: {b64(keys.pem('CERTIFICATE', s.raw(600)))}
  tls.key: {plant('private-key', b64(keys.BLOCKS['pkcs8-rsa'](s)))}
"""
    yield "helm/values.yaml", f"""replicaCount: 2
postgresql:
  auth:
    username: orders
    password: "{plant('password', s.password())}"
    postgresPassword: {plant('password', p())}
redis:
  auth:
    password: {plant('password', p())}
ingress:
  tls:
    - secretName: portal-tls
jwtSecret: {plant('key', s.alnum(48))}
"""
    yield "docker-compose.yml", f"""version: "3.8"
services:
  db:
    image: mysql:8
    environment:
      MYSQL_ROOT_PASSWORD: {plant('password', p())}
      MYSQL_USER: orders
      MYSQL_PASSWORD: "{plant('password', s.password())}"
  app:
    environment:
      - DATABASE_URL=mysql://orders:{plant('password', p())}@db/orders
      - SECRET_KEY={plant('key', s.hex(64))}
      - RABBITMQ_DEFAULT_PASS={plant('password', p())}
  cache:
    image: redis:7
    command: redis-server --requirepass {plant('password', p())}
"""
    yield "Dockerfile", f"""FROM python:3.11
ARG PIP_INDEX=https://ci:{plant('password', p())}@pypi.harbourlane.io/simple
ENV DB_PASSWORD={plant('password', p())}
RUN echo 'root:{plant('password', s.password())}' | chpasswd
"""
