"""Hashes where they stand."""

HASHES = r"""
=== hash file | .htpasswd
‹user›:«{$apr1${crypt;8}${crypt;22}}»
--- .htpasswd
‹user›:«{$2y$05${crypt;53}}»
--- .htpasswd
‹login›:{SHA}«b64;20»
--- htpasswd.txt
‹user›:«crypt;13»
--- htdigest
‹user›:Restricted:«h32»
--- shadow
root:«{$6${crypt;8}${crypt;86}}»:19001:0:99999:7:::
daemon:*:18375:0:99999:7:::
--- shadow
‹user›:«{$y$j9T${crypt;22}${crypt;43}}»:19402:0:99999:7:::
--- shadow.bak
‹user›:«{$5${crypt;16}${crypt;43}}»:18022:0:99999:7:::
--- passwd.old
‹user›:«{$1${crypt;8}${crypt;22}}»:1001:1001:‹name›:/home/‹user›:/bin/bash
--- master.passwd
‹user›:«{$2b$10${crypt;53}}»:1000:1000::0:0:‹name›:/home/‹user›:/bin/ksh
--- sam.txt
Administrator:500:aad3b435b51404eeaad3b435b51404ee:«h32»:::
--- ntds.txt
‹co›.local\‹login›:1103:aad3b435b51404eeaad3b435b51404ee:«h32»:::
--- mimikatz.log
	 * Username : ‹login›
	 * Domain   : ‹co›
	 * NTLM     : «h32»
--- kerberoast.txt
$krb5tgs$23$*‹user›$‹co›.LOCAL$http/‹word›*$«{{h32}${h160}}»
--- responder.log
[SMB] NTLMv2-SSP Hash : ‹user›::‹co›:«{{h16}:{H32}:{H96}}»
--- dump.sql
INSERT INTO `users` VALUES (1,'‹login›','«{$2y$10${crypt;53}}»','‹mail›');
--- wp_users.sql
INSERT INTO `wp_users` VALUES (1,'admin','«{$P$B{crypt;30}}»','admin','‹mail›','','‹day› ‹time›','',0,'admin');
--- django.json
{"model": "auth.user", "pk": 1, "fields": {"username": "‹login›", "password": "«{pbkdf2_sha256$260000${a22}${b64;32}}»", "is_superuser": true}}
--- drupal.sql
INSERT INTO users VALUES (1,'admin','«{$S$D{crypt;52}}»','‹mail›');
--- werkzeug.py
USERS = {"‹login›": "«{pbkdf2:sha256:260000${a16}${h64}}»"}
--- scrypt.py
"password": "«{scrypt:32768:8:1${a16}${h128}}»",
--- argon.yml
users:
  ‹login›:
    displayname: "‹name›"
    password: "«{$argon2id$v=19$m=65536,t=3,p=4${crypt;22}${crypt;43}}»"
--- mysql-user.sql
CREATE USER '‹user›'@'%' IDENTIFIED BY PASSWORD '«{*{H40}}»';
--- mysql-native.sql
CREATE USER '‹user›'@'%' IDENTIFIED WITH 'mysql_native_password' AS '«{*{H40}}»';
--- pg.sql
CREATE ROLE ‹user› LOGIN PASSWORD '«{md5{h32}}»';
--- pg-scram.sql
ALTER ROLE ‹user› WITH PASSWORD '«{SCRAM-SHA-256$4096:{b64;16}${b64;32}:{b64;32}}»';
--- mssql.sql
CREATE LOGIN ‹user› WITH PASSWORD = 0x0200«H136» HASHED
--- oracle.sql
ALTER USER ‹user› IDENTIFIED BY VALUES 'S:«H60»';
--- ldif
dn: uid=‹login›,ou=people,dc=‹co›,dc=com
userPassword: {SSHA}«b64;28»
--- users.ldif
dn: cn=‹name›,dc=‹co›,dc=com
userPassword:: «b64of;{SSHA}[b64;28]»
--- kickstart.cfg
rootpw --iscrypted «{$6${crypt;16}${crypt;86}}»
user --name=‹user› --password=«{$6${crypt;16}${crypt;86}}» --iscrypted
--- preseed.cfg
d-i passwd/root-password-crypted password «{$6${crypt;16}${crypt;86}}»
--- user-data.yaml
users:
  - name: ‹user›
    passwd: «{$6${crypt;16}${crypt;86}}»
--- butane.yaml
passwd:
  users:
    - name: core
      password_hash: «{$y$j9T${crypt;22}${crypt;43}}»
--- playbook.yml
- user: name=‹user› password=«{$6${crypt;16}${crypt;86}}»
--- grub.cfg
password_pbkdf2 root grub.pbkdf2.sha512.10000.«{{H128}.{H128}}»
--- mosquitto_passwd
‹user›:«{$7$101${b64;12}${b64;64}}»
--- rabbit.json
{"users":[{"name":"‹user›","password_hash":"«b64;36»","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}
--- couch.ini
[admins]
admin = «{-pbkdf2-{h40},{h32},10}»
--- traefik.yml
- "traefik.http.middlewares.auth.basicauth.users=‹user›:«{$$apr1$${crypt;8}$${crypt;22}}»"
--- caddyfile
basicauth /* {
    ‹user› «{$2a$14${crypt;53}}»
}
--- prom-web.yml
basic_auth_users:
    ‹user›: «{$2b$12${crypt;53}}»
--- argocd-secret.yaml
stringData:
  admin.password: "«{$2a$10${crypt;53}}»"
--- adguard.yaml
users:
- name: ‹user›
  password: «{$2a$10${crypt;53}}»
--- opensearch-users.yml
admin:
  hash: "«{$2y$12${crypt;53}}»"
--- gitea.sql
INSERT INTO user VALUES (1,'‹login›','«h100»','pbkdf2$50000$50','‹h32›');
--- joomla.sql
UPDATE jos_users SET password = '«{{h32}:{a32}}»' WHERE id = 62;
--- md5.php
if (md5($_POST['pw']) === '«h32»') { login(); }
--- sha.py
ADMIN_HASH = "«h64»"  # sha256 of the admin password
--- sha1.js
const passwordHash = '«h40»';
--- zpass.xml
<password-hash algorithm="sha-256">«h64»</password-hash>
--- tomcat-digest.xml
<user username="‹user›" password="«{{h64}$1${h64}}»" roles="manager"/>
--- wildfly.properties
‹user›=«h32»
"""
