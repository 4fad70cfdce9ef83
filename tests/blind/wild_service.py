"""Servers and services: databases and their SQL, web servers, brokers, monitoring, telephony, mounts, installers."""

FAMILY = "services"

TEXT = r"""
=== redis | redis.conf
bind 0.0.0.0
requirepass <<plain>>
masterauth <<plain>>
=== redis-acl | users.acl
user @user@ on ><<plain>> ~* +@all
=== redis-sentinel | sentinel.conf
sentinel auth-pass mymaster <<plain>>
=== mongodb-init | init-mongo.js
db.createUser({ user: "@user@", pwd: "<<p>>", roles: [ { role: "readWrite", db: "@db@" } ] });
=== mysql-grant | grant.sql
GRANT ALL PRIVILEGES ON @db@.* TO '@user@'@'localhost' IDENTIFIED BY '<<p>>';
=== mysql-create-user | setup.sql
CREATE USER '@user@'@'%' IDENTIFIED WITH mysql_native_password BY '<<p>>';
=== mysql-set-password | pw.sql
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('<<p>>');
=== mysql-change-master | repl.sql
CHANGE MASTER TO MASTER_HOST='@ip@', MASTER_USER='repl', MASTER_PASSWORD='<<p>>', MASTER_LOG_POS=4;
=== mysql-update-user | legacy.sql
UPDATE mysql.user SET authentication_string=PASSWORD('<<p>>') WHERE user='root';
=== pg-create-role | roles.sql
CREATE ROLE @user@ WITH LOGIN PASSWORD '<<p>>';
=== pg-alter-user | alter.sql
ALTER USER @user@ WITH ENCRYPTED PASSWORD '<<p>>';
=== pg-dblink | fdw.sql
CREATE USER MAPPING FOR @user@ SERVER remote OPTIONS (user '@user@', password '<<p>>');
=== oracle-identified | ora.sql
CREATE USER @user@ IDENTIFIED BY <<plain>> DEFAULT TABLESPACE users;
=== oracle-quoted | ora2.sql
ALTER USER @user@ IDENTIFIED BY "<<p>>";
=== oracle-dblink | link.sql
CREATE DATABASE LINK prod CONNECT TO @user@ IDENTIFIED BY "<<p>>" USING 'ORCL';
=== mssql-login | login.sql
CREATE LOGIN [@user@] WITH PASSWORD=N'<<p>>', DEFAULT_DATABASE=[@db@], CHECK_POLICY=OFF
=== mssql-masterkey | cert.sql
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '<<p>>';
=== mssql-addlinked | linked.sql
EXEC master.dbo.sp_addlinkedsrvlogin @rmtsrvname=N'SRV2',@useself=N'False',@rmtuser=N'@user@',@rmtpassword='<<p>>'
=== clickhouse-user | users.xml
    <users><@user@><password><<p>></password><profile>default</profile></@user@></users>
=== clickhouse-sql | ch.sql
CREATE USER @user@ IDENTIFIED WITH plaintext_password BY '<<p>>';
=== snowflake-user | sf.sql
CREATE USER @user@ PASSWORD='<<p>>' DEFAULT_ROLE = analyst MUST_CHANGE_PASSWORD = FALSE;
=== snowflake-stage | stage.sql
CREATE STAGE s URL='s3://@db@/' CREDENTIALS=(AWS_KEY_ID='AKIA<<~{t16}>>' AWS_SECRET_KEY='<<{B40}>>');
=== redshift-copy | copy.sql
COPY t FROM 's3://@db@/x' CREDENTIALS 'aws_access_key_id=AKIA<<~{t16}>>;aws_secret_access_key=<<{B40}>>' CSV;
=== sql-insert-user | seed.sql
INSERT INTO users (login, password, role) VALUES ('@user@', '<<p>>', 'admin');
=== sql-insert-setting | settings.sql
INSERT INTO settings (name, value) VALUES ('smtp_password', '<<p>>');
=== sql-insert-setting-many | dump.sql
INSERT INTO `ps_configuration` VALUES (12,NULL,NULL,'PS_MAIL_PASSWD','<<p>>','@date@ @time@');
=== sql-update-config | fix.sql
UPDATE config SET value = '<<key>>' WHERE path = 'payment/gateway/api_key';
=== sql-pgcrypto | crypt.sql
SELECT pgp_sym_decrypt(ssn::bytea, '<<wordkey>>') FROM people;
=== cassandra-cql | roles.cql
CREATE ROLE @user@ WITH PASSWORD = '<<p>>' AND LOGIN = true;
=== neo4j | seed.cypher
ALTER USER neo4j SET PASSWORD '<<p>>' CHANGE NOT REQUIRED;
=== influxql | init.iql
CREATE USER "@user@" WITH PASSWORD '<<p>>' WITH ALL PRIVILEGES
=== nginx-proxy-header | nginx/site.conf
        proxy_set_header Authorization "Basic <<{up64}>>";
=== nginx-apikey | nginx/api.conf
        if ($http_x_api_key != "<<key>>") { return 403; }
=== nginx-map | nginx/map.conf
map $http_authorization $ok {
    default 0;
    "Bearer <<{a40}>>" 1;
}
=== nginx-secure-link | nginx/link.conf
        secure_link_md5 "$secure_link_expires$uri <<wordkey>>";
=== caddy-basicauth | Caddyfile
	header_up X-Internal-Token "<<key>>"
=== haproxy-userlist | haproxy.cfg
userlist admins
  user @user@ insecure-password <<plain>>
=== haproxy-stats | haproxy-stats.cfg
    stats uri /stats
    stats auth @user@:<<plain>>
=== keepalived | keepalived.conf
    authentication {
        auth_type PASS
        auth_pass <<plain>>
    }
=== corosync-fence | cib.xml
          <nvpair name="passwd" value="<<p>>" id="ipmi-passwd"/>
=== apache-ldap | ldap.conf
AuthLDAPBindDN "cn=@user@,dc=corp"
AuthLDAPBindPassword "<<p>>"
=== apache-sslpass | ssl.conf
SSLProxyMachineCertificatePassphrase <<plain>>
=== squid | squid.conf
cache_peer @ip@ parent 3128 0 no-query login=@user@:<<plain>>
=== squid-cachemgr | squid2.conf
cachemgr_passwd <<plain>> all
=== proftpd-sql | sql.conf
SQLConnectInfo @db@@@host@ @user@ <<plain>>
=== bind-key | named.conf
key "rndc-key" {
	algorithm hmac-sha256;
	secret "<<{b64;32}>>";
};
=== knot-key | knot.conf
key:
  - id: transfer
    algorithm: hmac-sha256
    secret: <<{b64;32}>>
=== nut-upsd | upsd.users
[@user@]
	password = <<plain>>
	upsmon master
=== nut-upsmon | upsmon.conf
MONITOR apc@localhost 1 @user@ <<plain>> master
=== bacula | bacula-dir.conf
Director {
  Name = bacula-dir
  Password = "<<{B43}>>"
}
=== rsyncd-secrets | rsyncd.secrets
@user@:<<plain>>
=== cifs-credentials | .smbcredentials
username=@user@
password=<<plain>>
domain=CORP
=== fstab | fstab
//@host@/share /mnt/share cifs username=@user@,password=<<plain>>,uid=1000 0 0
=== davfs | davfs2/secrets
https://cloud.@domain@/remote.php/webdav @user@ <<plain>>
=== autofs | auto.nas
data -fstype=cifs,user=@user@,pass=<<plain>> ://@host@/data
=== rabbitmq | rabbitmq.conf
default_user = @user@
default_pass = <<plain>>
=== rabbitmq-advanced | advanced.config
[{rabbit, [{default_user, "@user@"}, {default_pass, "<<plain>>"}]}].
=== erlang-cookie | vm.args
-setcookie <<{L20}>>
=== mosquitto-bridge | mosquitto.conf
remote_username @user@
remote_password <<plain>>
=== nats | nats-server.conf
authorization {
  user: @user@
  password: "<<p>>"
}
=== activemq | credentials.properties
activemq.username=@user@
activemq.password=<<plain>>
=== zabbix-server | zabbix_server.conf
DBUser=@user@
DBPassword=<<plain>>
=== nagios-resource | resource.cfg
$USER3$=@user@
$USER4$=<<plain>>
=== icinga | api-users.conf
object ApiUser "@user@" {
  password = "<<p>>"
  permissions = [ "*" ]
}
=== nrpe-command | commands.cfg
  command_line $USER1$/check_mysql -H $HOSTADDRESS$ -u @user@ -p <<plain>>
=== asterisk-sip | sip.conf
[1@n@]
type=friend
secret=<<plain>>
host=dynamic
=== asterisk-pjsip | pjsip.conf
type=auth
username=1@n@
password=<<plain>>
=== asterisk-manager | manager.conf
[@user@]
secret = <<plain>>
permit = 127.0.0.1/255.255.255.0
=== asterisk-register | sip_register.conf
register => @digits@:<<plain>>@sip.@domain@/100
=== coturn | turnserver.conf
user=@user@:<<plain>>
static-auth-secret=<<{h64}>>
=== prosody | prosody.cfg.lua
authentication = "internal_plain"
component_secret = "<<plain>>"
=== synapse | homeserver.yaml
registration_shared_secret: "<<{p40}>>"
macaroon_secret_key: "<<{p40}>>"
=== irssi | .irssi/config
    password = "<<p>>";
    autosendcmd = "/msg nickserv identify <<p>>";
=== znc | znc.conf
	Server = irc.libera.chat +6697 <<plain>>
=== printer-scan | mfp_export.csv
Destination,Type,Path,User,Password
Scan1,SMB,\\@host@\scan,@user@,<<plain>>
=== cups | printers.conf
DeviceURI smb://@user@:<<plain>>@CORP/@host@/HP4250
=== ipmi | ipmi.conf
ipmi_user: ADMIN
ipmi_pass: <<plain>>
=== idrac-xml | SystemConfig.xml
 <Attribute Name="Users.2#Password"><<p>></Attribute>
=== vmware-ks | ks.cfg
rootpw --plaintext <<plain>>
=== kickstart-user | anaconda-ks.cfg
user --name=@user@ --groups=wheel --plaintext --password=<<plain>>
=== grub-password | grub.conf
password <<plain>>
title Debian
=== preseed | preseed.cfg
d-i passwd/root-password password <<plain>>
d-i passwd/root-password-again password <<=>>
=== debconf | debconf.sel
mysql-server mysql-server/root_password password <<plain>>
=== vnc-xstartup | vncsetup.sh
x11vnc -storepasswd <<plain>> ~/.vnc/passwd
=== sudoers-note | README.ops
ipmi   ADMIN / <<plain>>   (all nodes rack 3)
=== rclone | rclone.conf
[nas]
type = webdav
user = @user@
pass = <<{b36}>>
=== lftp | mirror.lftp
open -u @user@,<<plain>> ftp://@host@
mirror -R dist /htdocs
=== winscp-script | upload.txt
open sftp://@user@:<<plain>>@@host@/ -hostkey=*
=== ftp-script | ftp.txt
open @host@
user @user@ <<plain>>
binary
"""
