"""Statements of data bases, hashes where they stand, devices of the network."""

HASHES = r'''
=== shadow | etc/shadow
daemon:*:18375:0:99999:7:::
‹login›:«$6${crypt;16}${crypt;86}»:19001:0:99999:7:::
=== shadow-yescrypt | shadow.bak
root:«$y$j9T${crypt;22}${crypt;43}»:19400:0:99999:7:::
=== shadow-md5 | old/shadow
root:«$1${crypt;8}${crypt;22}»:15012:0:99999:7:::
=== htpasswd-apr1 | .htpasswd
‹login›:«$apr1${crypt;8}${crypt;22}»
=== htpasswd-bcrypt | conf/htpasswd
‹login›:«$2y$10${crypt;53}»
=== htpasswd-sha | passwd
‹login›:«{SHA}{B27}=»
=== ldif-ssha | users.ldif
dn: uid=‹login›,ou=people,dc=‹co›,dc=com
objectClass: inetOrgPerson
uid: ‹login›
cn: ‹name›
userPassword: «{SSHA}{b64;24}»
=== ldif-b64 | export.ldif
dn: uid=‹login›,ou=people,dc=‹co›,dc=org
uid: ‹login›
userPassword:: «b64of;{SSHA}[b64;24]»
=== ldif-clear | bootstrap.ldif
dn: cn=admin,dc=‹co›,dc=net
changetype: modify
replace: userPassword
userPassword: «gps»
=== slapd-rootpw | slapd.conf
suffix "dc=‹co›,dc=com"
rootdn "cn=Manager,dc=‹co›,dc=com"
rootpw «gps»
directory /var/lib/ldap
=== slapd-rootpw-hash | slapd2.conf
rootpw	«{SSHA}{b64;24}»
=== pg-role-md5 | globals.sql
CREATE ROLE ‹user›;
ALTER ROLE ‹user› WITH NOSUPERUSER INHERIT LOGIN PASSWORD '«md5{h32}»';
=== pg-role-scram | roles.sql
ALTER ROLE ‹user› WITH LOGIN PASSWORD '«SCRAM-SHA-256$4096:{b64;16}${b64;32}:{b64;32}»';
=== pg-userlist | userlist.txt
"‹user›" "«md5{h32}»"
=== pg-userlist-plain | etc/userlist.txt
"‹user›" "«gp»"
=== mysql-grant | grants.sql
GRANT ALL ON ‹db›.* TO '‹user›'@'%' IDENTIFIED BY PASSWORD '«*{H40}»';
=== mysql-identified | init.sql
CREATE USER '‹user›'@'localhost' IDENTIFIED BY '«gp»';
GRANT SELECT ON ‹db›.* TO '‹user›'@'localhost';
FLUSH PRIVILEGES;
=== mysql-set-password | fix.sql
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«gp»');
=== mysql-alter | alter.sql
ALTER USER 'root'@'%' IDENTIFIED WITH mysql_native_password BY '«gp»';
=== mysql-change-master | repl.sql
CHANGE MASTER TO MASTER_HOST='‹ip›', MASTER_USER='repl', MASTER_PASSWORD='«gp»', MASTER_LOG_FILE='bin.000012';
=== mssql-login | login.sql
CREATE LOGIN [‹user›] WITH PASSWORD = N'«gp»', DEFAULT_DATABASE = [‹db›], CHECK_POLICY = OFF;
=== mssql-master-key | tde.sql
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«gp»';
=== oracle-identified | ora.sql
CREATE USER ‹thing› IDENTIFIED BY «gps» DEFAULT TABLESPACE users;
=== oracle-dblink | link.sql
CREATE DATABASE LINK ‹db›_l CONNECT TO ‹thing› IDENTIFIED BY "«gp»" USING 'ORCL';
=== snowflake-user | snow.sql
create user ‹thing› password='«gp»' default_role = analyst must_change_password = false;
=== snowflake-stage | stage.sql
create stage s url='s3://‹co›/in' credentials=(aws_key_id='‹u20›' aws_secret_key='«B40»');
=== redshift-copy | copy.sql
COPY ‹db› FROM 's3://‹co›/x.csv' CREDENTIALS 'aws_access_key_id=‹u20›;aws_secret_access_key=«B40»' CSV;
=== clickhouse-user | users.xml
<clickhouse>
  <users>
    <‹thing›>
      <password>«gp»</password>
      <networks><ip>::/0</ip></networks>
    </‹thing›>
  </users>
</clickhouse>
=== clickhouse-sha | users2.xml
<default><password_sha256_hex>«h64»</password_sha256_hex></default>
=== clickhouse-s3 | ch.sql
SELECT * FROM mysql('‹host›:3306', '‹db›', 'orders', '‹user›', '«gp»');
=== pgcrypto | crypt.sql
UPDATE users SET ssn = pgp_sym_encrypt(ssn_plain, '«gp»');
=== mongo-createuser | init-mongo.js
db.createUser({
  user: '‹user›',
  pwd: '«gp»',
  roles: [{ role: 'readWrite', db: '‹db›' }],
});
=== cql | users.cql
CREATE ROLE ‹thing› WITH PASSWORD = '«gp»' AND LOGIN = true;
=== cypher | init.cypher
ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '«gp»';
=== insert-users | dump.sql
INSERT INTO `users` (`id`, `login`, `password`, `created_at`) VALUES
(1, '‹login›', '«$2y$10${crypt;53}»', '‹day› ‹time›');
=== insert-wp | wp_users.sql
INSERT INTO `wp_users` VALUES (1,'‹login›','«$P$B{crypt;30}»','‹login›','‹mail›','','‹day› ‹time›','',0,'‹name›');
=== insert-plain | seed.sql
INSERT INTO accounts (username, passwd, email) VALUES ('‹login›', '«gp»', '‹mail›');
=== insert-md5 | legacy.sql
INSERT INTO admin (user, pass_md5) VALUES ('admin', '«h32»');
=== update-config | cfg.sql
UPDATE core_config_data SET value = '«gp»' WHERE path = 'smtp/auth/password';
=== drupal-hash | drupal.sql
UPDATE users SET pass = '«$S$D{crypt;52}»' WHERE uid = 1;
=== django-fixture | fixtures/users.json
[{"model": "auth.user", "pk": 1, "fields": {"username": "‹login›", "password": "«pbkdf2_sha256$390000${a22}${b64;32}»", "is_superuser": true}}]
=== laravel-factory | UserFactory.php
            'password' => '«$2y$10${crypt;53}»', // password
=== werkzeug | users.yml
- name: ‹login›
  password_hash: «scrypt:32768:8:1${a16}${h128}»
=== argon2 | users.toml
[users.‹thing›]
password = "«$argon2id$v=19$m=65536,t=3,p=4${B22}${B43}»"
=== passwd-vault | kratos.json
{"credentials": {"password": {"config": {"hashed_password": "«$2a$12${crypt;53}»"}}}}
=== rabbit-definitions | definitions.json
{"users": [{"name": "‹user›", "password_hash": "«b64;36»", "hashing_algorithm": "rabbit_password_hashing_sha256", "tags": "administrator"}]}
=== jenkins-user | users/admin/config.xml
<hudson.security.HudsonPrivateSecurityRealm_-Details>
  <passwordHash>«#jbcrypt:$2a$10${crypt;53}»</passwordHash>
</hudson.security.HudsonPrivateSecurityRealm_-Details>
=== cisco-type7 | sw1.cfg
hostname sw1
service password-encryption
username ‹login› privilege 15 password 7 «cisco7»
line vty 0 4
 password 7 «cisco7»
 login local
=== cisco-enable5 | rtr.cfg
enable secret 5 «$1${crypt;4}${crypt;22}»
ip domain-name ‹co›.com
=== cisco-9 | core.cfg
username ‹login› secret 9 «$9${crypt;14}${crypt;43}»
=== cisco-plain | access.txt
enable password «gps»
username ‹login› password 0 «gps»
=== cisco-snmp | snmp.cfg
snmp-server community «gps» RO 10
snmp-server host ‹ip› version 2c «gps»
=== cisco-tacacs | aaa.cfg
tacacs-server host ‹ip› key «gps»
radius-server key 7 «cisco7»
=== cisco-isakmp | vpn.cfg
crypto isakmp key «gps» address ‹ip›
=== cisco-ospf | ospf.cfg
interface Gi0/1
 ip ospf message-digest-key 1 md5 «gps»
=== asa | asa.cfg
tunnel-group ‹ip› ipsec-attributes
 ikev1 pre-shared-key «gps»
enable password «crypt;16» encrypted
=== junos | junos.conf
system {
    root-authentication {
        encrypted-password "«$6${crypt;8}${crypt;86}»"; ## SECRET-DATA
    }
}
=== junos-set | junos.set
set system login user ‹login› authentication encrypted-password "«$6${crypt;8}${crypt;86}»"
set security ike policy p1 pre-shared-key ascii-text "«gp»"
=== mikrotik | export.rsc
/interface wireless security-profiles
set [ find default=yes ] authentication-types=wpa2-psk mode=dynamic-keys wpa2-pre-shared-key=«gps»
/ppp secret
add name=‹login› password=«gps» profile=default-encryption
=== fortigate | fgt.conf
config system admin
    edit "admin"
        set accprofile "super_admin"
        set password ENC «SH2{b64;45}»
    next
end
=== fortigate-psk | vpn.conf
config vpn ipsec phase1-interface
    edit "hq"
        set interface "wan1"
        set psksecret «gps»
    next
end
=== huawei-vrp | ne40.cfg
local-user ‹login› password cipher «gps»
snmp-agent community read «gps»
=== aruba | aruba.cfg
wlan ssid-profile "‹co›"
  wpa-passphrase «gps»
=== ubiquiti-openwrt | etc/config/wireless
config wifi-iface 'default_radio0'
	option device 'radio0'
	option ssid '‹co›'
	option encryption 'psk2'
	option key '«gps»'
=== openwrt-ppp | etc/config/network
config interface 'wan'
	option proto 'pppoe'
	option username '‹login›@isp'
	option password '«gps»'
=== pfsense | config.xml
<user>
  <name>admin</name>
  <bcrypt-hash>«$2b$10${crypt;53}»</bcrypt-hash>
</user>
<snmpd><rocommunity>«gps»</rocommunity></snmpd>
=== vyos | config.boot
login {
    user vyos {
        authentication {
            plaintext-password "«gp»"
        }
    }
}
=== pwdump | hashes.txt
Administrator:500:aad3b435b51404eeaad3b435b51404ee:«h32»:::
=== grub | grub.cfg
set superusers="root"
password_pbkdf2 root «grub.pbkdf2.sha512.10000.{H128}.{H128}»
=== unrealircd | oper.conf
oper ‹thing› { class clients; mask *@*; password "«gp»"; };
=== cloud-init-chpasswd | user-data
chpasswd:
  list: |
    root:«gps»
    ‹login›:«gps»
  expire: false
=== ansible-user-hash | users.yml
- user:
    name: ‹login›
    password: "«$6$rounds=656000${crypt;16}${crypt;86}»"
'''
