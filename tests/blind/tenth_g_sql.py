"""Passwords in statements of databases and in dumps."""

TEXT = r'''
%%% sql users
init.sql | CREATE USER orders WITH PASSWORD '«pass»';
init2.sql | CREATE ROLE etl LOGIN ENCRYPTED PASSWORD '«pass»' VALID UNTIL 'infinity';
pw.sql | ALTER USER postgres PASSWORD '«pass»';
my.sql | CREATE USER 'shop'@'%' IDENTIFIED BY '«pass»';
my2.sql | GRANT ALL PRIVILEGES ON wiki.* TO 'wiki'@'localhost' IDENTIFIED BY "«pass»" WITH GRANT OPTION;
my3.sql | SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«pass»');
my4.sql | ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '«pass»';
my5.sql | UPDATE mysql.user SET authentication_string=PASSWORD('«pass»') WHERE User='root';
my6.sql | create user backup@'10.%' identified with caching_sha2_password by '«pass»' require ssl;
ms.sql | CREATE LOGIN rpt WITH PASSWORD = N'«pass»', CHECK_POLICY = OFF;
ms2.sql | EXEC sp_addlogin 'web', '«pass»', 'shop'
ms3.sql | ALTER LOGIN sa WITH PASSWORD = '«pass»' UNLOCK;
ms4.sql | CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«pass»';
ms5.sql | EXEC master.dbo.sp_addlinkedsrvlogin @rmtsrvname=N'SQL2', @useself='False', @rmtuser=N'lnk', @rmtpassword='«pass»';
ms6.sql | SELECT * FROM OPENROWSET('SQLNCLI','Server=SQL4;Uid=rpt;Pwd=«passp»;','select 1')
ms7.sql | BACKUP CERTIFICATE c TO FILE='c.cer' WITH PRIVATE KEY (FILE='c.pvk', ENCRYPTION BY PASSWORD='«pass»');
ms8.sql | CREATE DATABASE SCOPED CREDENTIAL blob WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '«sas»';
ora.sql | CREATE USER hr IDENTIFIED BY "«pass»" DEFAULT TABLESPACE users;
ora2.sql | ALTER USER system IDENTIFIED BY «rndp»;
ora3.sql | CREATE DATABASE LINK crm CONNECT TO crm_ro IDENTIFIED BY "«pass»" USING 'CRM';
ora4.sql | CONNECT sys/«passp»@orcl AS SYSDBA
ora5.sql | exec dbms_credential.create_credential('FTP','web','«pass»');
dblink.sql | SELECT * FROM dblink('host=pg2 user=ro password=«passp» dbname=crm','select id from a') AS t(id int);
fdw.sql | CREATE USER MAPPING FOR app SERVER crm OPTIONS (user 'ro', password '«pass»');
sub.sql | CREATE SUBSCRIPTION s CONNECTION 'host=pg1 user=rep password=«passp»' PUBLICATION p;
pgc.sql | SELECT pgp_sym_decrypt(note, '«pass»') FROM patients;
aes.sql | INSERT INTO cards VALUES (4, AES_ENCRYPT('4111', '«pass»'));
ch.sql | CREATE USER etl IDENTIFIED WITH plaintext_password BY '«pass»' HOST ANY;
chsrc.sql | SELECT * FROM mysql('db1:3306', 'inv', 'items', 'ch', '«pass»');
sf.sql | CREATE USER loader PASSWORD = '«pass»' DEFAULT_ROLE = LOADER MUST_CHANGE_PASSWORD = FALSE;
sf2.sql | CREATE STAGE s URL='s3://hl/in' CREDENTIALS=(AWS_KEY_ID='AKIA«~t16»' AWS_SECRET_KEY='«B40»');
copy.sql | COPY events FROM 's3://hl/e' CREDENTIALS 'aws_access_key_id=AKIA«~t16»;aws_secret_access_key=«B40»' CSV;
hana.sql | CREATE USER RPT PASSWORD "«pass»" NO FORCE_FIRST_PASSWORD_CHANGE;
db.cql | CREATE ROLE app WITH PASSWORD = '«pass»' AND LOGIN = true;
db2.cql | ALTER USER cassandra WITH PASSWORD '«pass»';
n4.cypher | ALTER USER neo4j SET PASSWORD '«pass»' CHANGE NOT REQUIRED;
m.js | db.createUser({ user: "crm", pwd: "«pass»", roles: ["readWrite"] })
m2.js | use admin⏎db.changeUserPassword("root", "«pass»")
ifx.sql | CREATE USER tom WITH PASSWORD '«pass»' PROPERTIES USER 'ifx';
vert.sql | ALTER USER dbadmin IDENTIFIED BY '«pass»' REPLACE '«+pass»';
attach.sql | ATTACH DATABASE 'enc.db' AS e KEY '«pass»';
pragma.sql | PRAGMA key = '«pass»';
pragma2.sql | PRAGMA key = "x'«h64»'";
influx.txt | CREATE USER telegraf WITH PASSWORD '«pass»' WITH ALL PRIVILEGES
%%% sql rows
seed.sql | INSERT INTO users (login, password, role) VALUES ('mara', '«pass»', 'admin');
seed2.sql | INSERT INTO settings VALUES (14,'smtp_password','«pass»','string');
seed3.sql | INSERT INTO `wp_options` VALUES (812,'mailserver_pass','«pass»','yes');
seed4.sql | UPDATE config SET value='«pass»' WHERE name='ldap_bind_password';
seed5.sql | insert into api_clients(id, name, secret) values (7, 'erp', '«alnum;40»');
seed6.sql | REPLACE INTO core_config_data (scope, path, value) VALUES ('default','smtp/general/password','«pass»');
seed7.sql | INSERT INTO oc_preferences VALUES ('tom','files_external','password','«pass»');
seed8.sql | UPDATE users SET password_hash = '«bcrypt»' WHERE id = 1;
sel.sql | SELECT id FROM users WHERE login='admin' AND password=MD5('«pass»');
dump.sql | COPY public.users (id, email, encrypted_password) FROM stdin;⏎1→mara@harbourlane.io→«bcrypt;2a»⏎2→tom@harbourlane.io→«+bcrypt;2a»⏎\.
dump2.sql | LOCK TABLES `user` WRITE;⏎INSERT INTO `user` VALUES (1,'admin','«bcrypt»','2021-03-04 10:11:12'),(2,'web','«+bcrypt»',NULL);⏎UNLOCK TABLES;
dump3.sql | INSERT INTO `wp_users` VALUES (1,'admin','«phpass»','admin','ops@harbourlane.io','',NOW(),'',0,'admin');
dump4.sql | ALTER ROLE orders WITH LOGIN PASSWORD '«scram»';
dump5.sql | CREATE ROLE old LOGIN PASSWORD '«pgmd5»';
dump6.sql | CREATE USER 'app'@'%' IDENTIFIED WITH 'mysql_native_password' AS '«myhash»';
dump7.sql | INSERT INTO sessions (sid, uid, data) VALUES ('«alnum;32»', 4, 'a:0:{}');
dump8.sql | INSERT INTO personal_access_tokens (id, name, token) VALUES (3, 'phone', '«h64»');
dump9.sql | INSERT INTO auth_user VALUES (1,'«djhash»','2022-05-01',true,'mara','','','m@harbourlane.io',true,true);
dump10.sql | CREATE LOGIN [web] WITH PASSWORD = «0x0200{H136}» HASHED, SID = 0x«~H32»
'''
