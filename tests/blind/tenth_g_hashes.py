"""Hashes of passwords."""

TEXT = r'''
%%% unix and web servers
etc/shadow | root:«sha512c»:19000:0:99999:7:::⏎daemon:*:18375:0:99999:7:::⏎tom:«+yescrypt»:19011:0:99999:7:::
etc/shadow- | backup:«sha256c»:17711:0:99999:7:::
etc/master.passwd | root:«bcrypt;2b»:0:0:daemon:0:0:Charlie &:/root:/bin/ksh
old/passwd | guest:«descrypt»:201:20:Guest:/home/guest:/bin/sh
etc/gshadow | ops:«sha512c»::tom,mara
.htpasswd | ops:«apr1»
htp2 | tom:{SHA}«b64;20»
htp3 | mara:«bcrypt»⏎tom:«+bcrypt»
users.digest | tom:Private Area:«h32»
proftpd.passwd | web:«md5c»:1001:1001::/srv/www:/bin/false
vsftpd.sql | INSERT INTO accounts VALUES ('web','«sha512c»');
dovecot/users | tom@harbourlane.io:{SHA512-CRYPT}«sha512c»::::::
dovecot/users2 | mara@harbourlane.io:{BLF-CRYPT}«bcrypt»:5000:5000
cloud-init.yml | users:⏎  - name: ops⏎    passwd: «sha512c»⏎    lock_passwd: false
ks.cfg | rootpw --iscrypted «sha512c»
preseed.cfg | d-i passwd/root-password-crypted password «sha512c»
ansible.yml | - user: name=ops password="«sha512c»" shell=/bin/bash
nixos.nix | users.users.tom.hashedPassword = "«sha512c»";
butane.yaml | passwd:⏎  users:⏎    - name: core⏎      password_hash: «yescrypt»
ignition.json | {"passwd":{"users":[{"name":"core","passwordHash":"«sha512c»"}]}}
autoyast.xml | <user_password>«sha512c»</user_password>
puppet.pp | user { 'ops': ensure => present, password => '«sha512c»' }
salt.sls | root:⏎  user.present:⏎    - password: '«sha512c»'
grub.d/40_custom | password_pbkdf2 admin «grub»
%%% network devices
r1.cfg | username admin secret 5 «md5c»
r2.cfg | enable secret 9 «cisco9»
r3.cfg | username ops privilege 15 secret 8 «cisco8»
sw.cfg | username tom password 5 «sha256c» role network-admin
arista.cfg | username tom secret sha512 «sha512c»
junos.conf | encrypted-password "«sha512c»"; ## SECRET-DATA
vyos.conf | plaintext-password ""⏎ encrypted-password "«sha512c»"
pan.xml | <phash>«md5c»</phash>
mikro.txt | set [find name=tom] password="«h32»"
aruba.cfg | mgmt-user admin root «h50»
f5.conf | auth user admin { encrypted-password «sha512c» }
%%% directory and windows
users.ldif | dn: uid=tom,ou=people,dc=corp⏎uid: tom⏎userPassword: «ssha»
users2.ldif | dn: uid=mara,dc=corp⏎userPassword:: «ssha64»
users3.ldif | olcRootPW: «ssha»
users4.ldif | sambaNTPassword: «H32»
users5.ldif | userPassword: {CRYPT}«md5c»
slapd.conf | rootpw	{SSHA}«b64;24»
pwdump.txt | Administrator:500:aad3b435b51404eeaad3b435b51404ee:«h32»:::
smbpasswd | tom:1001:XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX:«H32»:[U          ]:LCT-65A1B2C3:
ntlmv2.txt | tom::CORP:«~h16»:«h32»:0101000000000000«+h120»
krb.txt | «$krb5tgs$23$*svc_sql$CORP.LAN$corp/svc_sql*${h32}${h400}»
asrep.txt | «$krb5asrep$23$tom@CORP.LAN:{h32}${h300}»
dcc2.txt | «$DCC2$10240#tom#{h32}»
mimi.log |   * Username : tom⏎  * Domain   : CORP⏎  * NTLM     : «h32»⏎  * SHA1     : «+h40»
keytab.txt | tom@CORP.LAN (aes256-cts-hmac-sha1-96) (0x«h64»)
ike.txt | IKE psk hash «h40»
%%% applications
fixtures/users.json | [{"model":"auth.user","pk":1,"fields":{"username":"mara","password":"«djhash»","is_staff":true}}]
db/users.yml | admin:⏎  email: ops@harbourlane.io⏎  encrypted_password: «bcrypt;2a»
users.csv | id,email,hash⏎1,mara@harbourlane.io,«argon2»
flask.py | USERS = {"ops": "«wzhash»"}
grafana.sql | INSERT INTO user(login,password,salt) VALUES('admin','«h100»','«~a10»');
drupal.sql | INSERT INTO users_field_data VALUES (1,'en','admin','«drupal»','ops@harbourlane.io');
wp.csv | 1,admin,«phpass»,2019-04-02
aspnet.csv | "8f1","TOM","«aspnet»"
identity.json | {"UserName":"tom","PasswordHash":"«aspnet»","SecurityStamp":"«~t32»"}
symfony.yaml | users_in_memory:⏎  memory:⏎    users:⏎      ops: { password: '«bcrypt»', roles: [ROLE_ADMIN] }
spring.xml | <user name="ops" password="{bcrypt}«bcrypt;2a»" authorities="ADMIN"/>
authelia.yml | users:⏎  tom:⏎    displayname: "Tom"⏎    password: "«argon2»"
caddy.txt | basicauth /admin/* {⏎	ops «bcrypt;2a»⏎}
traefik.yml | - "traefik.http.middlewares.a.basicauth.users=ops:«apr1»"
argocd.yaml | stringData:⏎  admin.password: "«bcrypt;2a»"
homepage.yml | htpasswd: tom:«bcrypt;2y»
jenkins/config.xml | <passwordHash>#jbcrypt:«bcrypt;2a»</passwordHash>
tomcat-users.xml | <user username="ops" password="«{h64}$1${h64}»" roles="manager-gui"/>
wildfly mgmt-users.properties | admin=«h32»
activemq.properties | tom=ENC:«b64;40»
rabbit.json | {"name":"tom","password_hash":"«b64;36»","tags":[]}
mosquitto.pw | node:«$6${b64;12}${b64;64}»⏎hub:«+$7$101${b64;12}${b64;64}»
znc.conf | Pass = sha256#«h64»#«~p20»#
unrealircd.conf | password "«argon2»" { argon2; }
qbittorrent.conf | WebUI\Password_PBKDF2="@ByteArray(«~b64;16»:«b64;64»)"
transmission.json | "rpc-password": "{«{h40}{a8}»",
deluge/auth | localclient:«h40»:10
sabnzbd.ini | password_hash = «h64»
jupyter.json | {"NotebookApp":{"password":"«sha1:{h12}:{h40}»"}}
jupyter2.json | {"IdentityProvider":{"hashed_password":"argon2:«argon2»"}}
pg_authid.txt | orders | t | t | «scram»
pgbouncer/userlist.txt | "orders" "«pgmd5»"
mysql_user.tsv | localhost→root→mysql_native_password→«myhash»
mysql8.txt | «$A$005${c64;63}»
redis.acl | user ops on sanitize-payload #«h64» ~* +@all
oracle.txt | S:«H60»;T:«+H160»
mssql.txt | «0x0200{H136}»
md5dump.txt | tom@harbourlane.io:«h32»
sha1dump.txt | mara;«h40»;salt=«~a8»
hashcat.pot | «h32»:«+human»
john.txt | tom:«md5c»⏎1 password hash cracked
code.php | if (md5($_POST['password']) === '«h32»') { $ok = true; }
code.py | ADMIN_HASH = "«djhash»"
code.js | const passwordHash = '«bcrypt;2b»'
code.go | var adminHash = []byte("«bcrypt;2a»")
log.txt | DEBUG auth: comparing «bcrypt;2a» for user tom
rails.yml | password_digest: <%= "«bcrypt;2a»" %>
mail.txt | Could someone crack this for me: «sha512c» ?
pbk.txt | «$pbkdf2-sha512$25000${a22}${B86}»
scr.txt | «$scrypt$ln=16,r=8,p=1${a22}${B43}»
werk.py | check_password_hash('«pbkdf2:sha256:600000${a16}${h64}»', pw)
pass.hash.cfg | admin_password_hash = "«sha256c»"
'''
