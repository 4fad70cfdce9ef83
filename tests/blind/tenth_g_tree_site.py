"""The files of the tree that lie in repositories and on servers."""

TEXT = r'''
=== repo | repos/shop/.env
APP_ENV=production
APP_KEY=base64:«+b64;32»
APP_URL=https://shop.harbourlane.io
DB_CONNECTION=mysql
DB_USERNAME=shop
DB_PASSWORD=«+passp»
REDIS_PASSWORD=null
MAIL_USERNAME=shop@harbourlane.io
MAIL_PASSWORD="«+pass»"
PUSHER_APP_ID=882
JWT_SECRET=«+alnum;64»
=== repo | repos/shop/.env.example
APP_KEY=
DB_USERNAME=shop
DB_PASSWORD=secret
MAIL_PASSWORD=
=== repo | repos/shop/config/database.php
<?php
return [
    'default' => env('DB_CONNECTION', 'mysql'),
    'connections' => [
        'mysql' => [
            'username' => env('DB_USERNAME', 'shop'),
            'password' => env('DB_PASSWORD', ''),
        ],
        'legacy' => [
            'driver' => 'sqlsrv',
            'username' => 'legacy_ro',
            'password' => '«+pass»',
        ],
    ],
];
=== repo | repos/shop/tests/Feature/LoginTest.php
public function test_admin_can_log_in()
{
    $response = $this->post('/login', [
        'email' => 'ops@harbourlane.io',
        'password' => '«+pass»',
    ]);
    $response->assertRedirect('/admin');
}
=== repo | repos/shop/.gitlab-ci.yml
variables:
  MYSQL_DATABASE: shop
  MYSQL_ROOT_PASSWORD: «+passp»
deploy:
  script:
    - lftp -u web017,«+passp» -e "mirror -R public /www; bye" ftp.harbourlane.io
    - curl -H "X-Deploy-Token: $DEPLOY_TOKEN" https://deploy.corp.lan
=== repo | repos/shop/package-lock.json
{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/axios": {"version": "1.6.2", "integrity": "sha512-«~b64;64»"},
    "node_modules/js-tokens": {"version": "4.0.0", "integrity": "sha512-«~b64;64»"}
  }
}
=== repo | repos/crm/src/main/resources/application-prod.yml
spring:
  datasource:
    url: jdbc:postgresql://pg1.corp.lan/crm
    username: crm
    password: «+passp»
  rabbitmq:
    addresses: amqps://crm:«+passp»@mq1.corp.lan:5671/prod
  mail:
    host: mail.harbourlane.io
    password: ${MAIL_PASSWORD}
app:
  jwt:
    secret: «+b64;48»
=== repo | repos/crm/src/main/java/io/harbourlane/crm/Legacy.java
package io.harbourlane.crm;

final class Legacy {
    private static final String USER = "crm_batch";
    private static final String PASSWORD = "«+pass»";

    static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, PASSWORD);
    }

    static KeyStore keys() throws Exception {
        KeyStore ks = KeyStore.getInstance("JKS");
        ks.load(Legacy.class.getResourceAsStream("/crm.jks"), "«+pass»".toCharArray());
        return ks;
    }
}
=== repo | repos/infra/prod.tfvars
region            = "eu-west-1"
instance_class    = "db.t3.large"
db_password       = "«+pass»"
redis_auth_token  = "«+alnum;32»"
=== repo | repos/infra/k8s/secrets.yaml
apiVersion: v1
kind: Secret
metadata:
  name: crm
data:
  DB_PASSWORD: «+^passp»
  SESSION_KEY: «+b64of;[alnum;40]»
  LOG_LEVEL: aW5mbw==
---
apiVersion: v1
kind: Secret
type: kubernetes.io/dockerconfigjson
metadata:
  name: reg
data:
  .dockerconfigjson: «+dockerjson»
=== repo | repos/infra/ansible/group_vars/all.yml
ntp_servers: [10.0.0.2, 10.0.0.3]
ansible_become_pass: «+passp»
mysql_root_password: "«+pass»"
grafana_admin_password: "{{ vault_grafana_admin_password }}"
ops_password_hash: "«+sha512c»"
wireless_psk: '«+human»'
=== repo | repos/infra/docker-compose.yml
services:
  db:
    image: mariadb:10.11
    environment:
      - MARIADB_ROOT_PASSWORD=«+passp»
      - MARIADB_USER=wiki
      - MARIADB_PASSWORD=«+passp»
  cache:
    image: redis:7
    command: ["redis-server", "--requirepass", "«+passp»"]
=== repo | repos/tools/sync.py
import ftplib
import requests

HOST = "ftp.partner.example"
SESSION = requests.Session()
SESSION.auth = ("sync", "«+pass»")
SESSION.headers["X-Partner-Key"] = "«+alnum;32»"


def push(path):
    ftp = ftplib.FTP(HOST)
    ftp.login("harbourlane", "«+pass»")
    with open(path, "rb") as file:
        ftp.storbinary("STOR in/" + path, file)
=== server | srv/www/blog/wp-config.php
<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', '«+pass»' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY',        '«+p64»' );
define( 'SECURE_AUTH_KEY', '«+p64»' );
$table_prefix = 'wp_';
=== server | srv/www/erp/web.config
<?xml version="1.0"?>
<configuration>
  <connectionStrings>
    <add name="Erp" connectionString="Server=sql1;Database=Erp;User Id=erp;Password=«+passp»;" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="«+pass»" />
    <add key="PasswordMinLength" value="12" />
  </appSettings>
  <system.web>
    <machineKey validationKey="«+H128»" decryptionKey="«+H64»" validation="HMACSHA256" />
  </system.web>
</configuration>
=== server | srv/backup/crm.sql
-- MySQL dump 10.13
CREATE TABLE `user` (
  `id` int NOT NULL,
  `login` varchar(40),
  `password` varchar(80)
);
INSERT INTO `user` VALUES (1,'mara','«+bcrypt»'),(2,'tom','«+bcrypt»');
INSERT INTO `setting` VALUES (14,'smtp_password','«+pass»');
GRANT ALL ON crm.* TO 'crm'@'%' IDENTIFIED BY '«+pass»';
=== server | etc/shadow
root:«+yescrypt»:19433:0:99999:7:::
daemon:*:18375:0:99999:7:::
tom:«+sha512c»:19001:0:99999:7:::
=== server | etc/nginx/.htpasswd
ops:«+apr1»
mara:«+bcrypt»
=== server | etc/ppp/chap-secrets
# client	server	secret	IP addresses
"branch"	*	"«+pass»"	*
tom	pptpd	«+passp»	10.0.9.4
=== server | etc/openldap/slapd.conf
database mdb
suffix "dc=corp,dc=lan"
rootdn "cn=admin,dc=corp,dc=lan"
rootpw «+ssha»
syncrepl rid=1 provider=ldap://l2 binddn="cn=repl" credentials=«+passp»
=== server | etc/ssl/private/site.key
«+pemrsa»
=== server | var/log/app/debug.log
2024-03-04 10:11:12 INFO start pid=2211
2024-03-04 10:11:13 DEBUG config {'db': {'user': 'crm', 'password': '«+pass»'}, 'debug': True}
2024-03-04 10:11:14 DEBUG > GET /api/items HTTP/1.1
2024-03-04 10:11:14 DEBUG > Authorization: Bearer «+jwt»
2024-03-04 10:11:15 INFO request «~uuid» done in 12 ms
=== server | network/r1.cfg
hostname r1
enable secret 5 «+md5c»
username netops privilege 15 password 7 «+cisco7»
snmp-server community «+passp» RW
crypto isakmp key «+passp» address 203.0.113.9
=== repo | repos/wiki/Staging.md
# Staging

| System | URL | User | Password |
|---|---|---|---|
| Shop | https://staging.harbourlane.io | demo | «+passp» |
| ERP | https://erp-test.corp.lan | admin | «+passp» |

The database password is `«+passp»`; ask Tom for the VPN.
=== server | etc/zabbix/zabbix_server.conf
LogFile=/var/log/zabbix/zabbix_server.log
DBName=zabbix
DBUser=zabbix
DBPassword=«+passp»
# DBPort=
=== server | etc/wpa_supplicant/wpa_supplicant.conf
ctrl_interface=/run/wpa_supplicant
network={
	ssid="Harbourlane"
	psk="«+human»"
}
network={
	ssid="Branch"
	psk=«+h64»
	identity="tom"
	password="«+pass»"
}
=== server | root/.smbcredentials
username=backup
password=«+passp»
domain=CORP
=== server | etc/cron.d/backup
30 2 * * * root mysqldump -ubackup -p«+passp» --all-databases | gzip > /srv/backup/all.sql.gz
0 4 * * * root BORG_PASSPHRASE='«+pass»' borg create /mnt/nas::{now} /srv
'''
