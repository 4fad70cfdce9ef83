"""Password hashes in the files and dumps where they stand. Each: (kind, path, template, maker)."""

import base64


def _of(name, *arguments):
    return lambda stream: getattr(stream, name)(*arguments)


def _crypt(count):
    return lambda stream: stream.of("./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", count)


def _pg_md5(stream):
    return "md5" + stream.hex(32)


def _scram(stream):
    return f"SCRAM-SHA-256$4096:{stream.base64(16)}${stream.base64(32)}:{stream.base64(32)}"


def _aspnet(stream):
    return base64.b64encode(b"\x01\x00\x00\x00\x01\x00\x00\x27\x10\x00\x00\x00\x10" + stream.raw(48)).decode()


def _grub(stream):
    return f"grub.pbkdf2.sha512.10000.{stream.hex(128).upper()}.{stream.hex(128).upper()}"


def _cisco7(stream):
    return stream.cisco7(stream.plain_password())


def _phc(stream):
    return f"$pbkdf2-sha256$29000${_crypt(22)(stream)}${_crypt(43)(stream)}".replace("/", ".")


def _mssql(stream):
    return "0x0200" + stream.hex(136).upper()


def _fortinet(stream):
    return "ENC " + stream.base64(32)


def _grafana_scrypt(stream):
    return f"$scrypt$ln=15,r=8,p=1${_crypt(22)(stream)}${_crypt(43)(stream)}".replace(".", "/")


TABLE = [
    ("shadow sha512", "etc/shadow", "root:@secret@:19737:0:99999:7:::\ndaemon:*:18375:0:99999:7:::\n", _of("sha512_crypt")),
    ("shadow yescrypt", "etc/shadow", "@user@:@secret@:19800:0:99999:7:::\n", _of("yescrypt")),
    ("shadow md5", "shadow.bak", "@user@:@secret@:14000:0:99999:7:::\n", _of("md5_crypt")),
    ("shadow sha256", "backup/shadow", "@user@:@secret@:18000:0:90:7:::\n", _of("sha256_crypt")),
    ("passwd des", "etc/passwd", "@user@:@secret@:1001:1001::/home/@user@:/bin/sh\n", _crypt(13)),
    ("master.passwd", "master.passwd", "root:@secret@:0:0::0:0:Charlie:/root:/bin/csh\n", _of("sha512_crypt")),
    ("htpasswd apr1", ".htpasswd", "@user@:@secret@\n", _of("md5_crypt", "apr1")),
    ("htpasswd bcrypt", "auth/htpasswd", "@user@:@secret@\n", _of("bcrypt")),
    ("htpasswd sha", ".htpasswd", "@user@:{SHA}@secret@\n", _of("base64", 20)),
    ("htpasswd des", ".htpasswd", "@user@:@secret@\n", _crypt(13)),
    ("htdigest", ".htdigest", "@user@:Private Area:@secret@\n", _of("hex", 32)),
    ("ldif ssha", "users.ldif", "dn: uid=@user@,dc=@co@,dc=io\nuserPassword: @secret@\n", _of("ssha")),
    ("slapd rootpw", "slapd.conf", "rootpw @secret@\n", _of("ssha")),
    ("olcRootPW", "init.ldif", "replace: olcRootPW\nolcRootPW: @secret@\n", _of("ssha")),
    ("django fixture", "fixtures/users.json", '[{"model": "auth.user", "fields": {"username": "@user@", "password": "@secret@"}}]\n', _of("django")),
    ("django dump", "dump.sql", "INSERT INTO `auth_user` VALUES (1,'@secret@','@date@ 10:00:00',1,'@user@');\n", _of("django")),
    ("django copy", "pg.sql", "COPY public.auth_user (id, password, username) FROM stdin;\n1\t@secret@\t@user@\n\\.\n", _of("django")),
    ("laravel seed", "database/seeders/UserSeeder.php", "'email' => '@user@@@co@.io',\n'password' => '@secret@',\n", _of("bcrypt")),
    ("devise fixture", "test/fixtures/users.yml", "one:\n  email: @user@@@co@.io\n  encrypted_password: @secret@\n", _of("bcrypt", "2a")),
    ("bcrypt js", "seed.js", "db.users.insert({ name: '@user@', hash: '@secret@' });\n", _of("bcrypt", "2b")),
    ("bcrypt sql", "users.sql", "INSERT INTO users (name, password_hash) VALUES ('@user@', '@secret@');\n", _of("bcrypt", "2b")),
    ("argon2", "users.csv", "id,name,password\n1,@user@,@secret@\n", _of("argon2")),
    ("argon2 yaml", "authelia/users.yml", 'users:\n  @user@:\n    password: "@secret@"\n', _of("argon2")),
    ("werkzeug", "seed.py", 'User(name="@user@", password_hash="@secret@")\n', _of("scrypt_werkzeug")),
    ("werkzeug pbkdf2", "app.db.sql", "INSERT INTO user VALUES(1,'@user@','pbkdf2:sha256:260000$@secret@');\n", "{a16}${h64}"),
    ("mysql native", "grants.sql", "CREATE USER '@user@'@'%' IDENTIFIED BY PASSWORD '@secret@';\n", _of("mysql_hash")),
    ("mysql as", "grants2.sql", "CREATE USER `@user@`@`%` IDENTIFIED WITH 'mysql_native_password' AS '@secret@';\n", _of("mysql_hash")),
    ("pg md5", "globals.sql", "ALTER ROLE @user@ WITH LOGIN PASSWORD '@secret@';\n", _pg_md5),
    ("pg scram", "roles.sql", "CREATE ROLE @user@ LOGIN ENCRYPTED PASSWORD '@secret@';\n", _scram),
    ("pgbouncer md5", "userlist.txt", '"@user@" "@secret@"\n', _pg_md5),
    ("mssql hash", "logins.sql", "CREATE LOGIN [@user@] WITH PASSWORD = @secret@ HASHED;\n", _mssql),
    ("oracle values", "users_ora.sql", "CREATE USER @user@ IDENTIFIED BY VALUES 'S:@secret@';\n", "{H60}"),
    ("aspnet identity", "AspNetUsers.sql", "INSERT AspNetUsers (UserName, PasswordHash) VALUES (N'@user@', N'@secret@')\n", _aspnet),
    ("wordpress", "wp.sql", "INSERT INTO `wp_users` VALUES (1,'@user@','@secret@','@user@','@user@@@co@.io');\n", lambda s: "$P$B" + _crypt(30)(s)),
    ("phpbb", "forum.sql", "INSERT INTO phpbb_users VALUES (2,'@user@','@secret@');\n", lambda s: "$H$9" + _crypt(30)(s)),
    ("drupal", "drupal.sql", "INSERT INTO `users` VALUES (1,'@user@','@secret@');\n", lambda s: "$S$D" + _crypt(51)(s)),
    ("joomla", "joomla.sql", "INSERT INTO `jos_users` VALUES (62,'Administrator','@user@','@secret@');\n", "{h32}:{a32}"),
    ("phc pbkdf2", "passlib.py", 'HASH = "@secret@"\n', _phc),
    ("cisco 5", "r1.cfg", "enable secret 5 @secret@\n", _of("md5_crypt")),
    ("cisco 7", "r2.cfg", "username @user@ password 7 @secret@\n", _cisco7),
    ("cisco 7 line", "r3.cfg", "line con 0\n password 7 @secret@\n", _cisco7),
    ("cisco 7 key", "r4.cfg", "tacacs-server key 7 @secret@\n", _cisco7),
    ("cisco 8", "r5.cfg", "username @user@ secret 8 @secret@\n", _of("cisco8")),
    ("cisco 9", "r6.cfg", "enable secret 9 @secret@\n", _of("cisco9")),
    ("cisco asa", "asa.cfg", "enable password @secret@ encrypted\n", "{a16}"),
    ("asa username", "asa2.cfg", "username @user@ password @secret@ encrypted privilege 15\n", "{a16}"),
    ("nxos", "nx.cfg", "username @user@ password 5 @secret@ role network-admin\n", _of("sha256_crypt")),
    ("arista", "eos.cfg", "username @user@ secret sha512 @secret@\n", _of("sha512_crypt")),
    ("juniper 9", "srx.conf", 'secret "@secret@"; ## SECRET-DATA\n', _of("junos9")),
    ("juniper encrypted", "mx.conf", 'root-authentication {\n    encrypted-password "@secret@"; ## SECRET-DATA\n}\n', _of("sha512_crypt")),
    ("juniper set", "ex.set", 'set system root-authentication encrypted-password "@secret@"\n', _of("md5_crypt")),
    ("fortinet enc", "fg.conf", 'config system admin\n    edit "admin"\n        set password @secret@\n', _fortinet),
    ("vyos encrypted", "vy.boot", 'encrypted-password "@secret@"\n', _of("sha512_crypt")),
    ("grub", "grub.d/40_custom", "password_pbkdf2 root @secret@\n", _grub),
    ("kickstart", "ks.cfg", "rootpw --iscrypted @secret@\n", _of("sha512_crypt")),
    ("preseed", "preseed.cfg", "d-i passwd/root-password-crypted password @secret@\n", _of("sha512_crypt")),
    ("cloud-init", "user-data", "#cloud-config\nusers:\n  - name: @user@\n    passwd: @secret@\n", _of("sha512_crypt")),
    ("ansible user", "tasks/users.yml", "- user:\n    name: @user@\n    password: '@secret@'\n", _of("sha512_crypt")),
    ("puppet user", "users.pp", "user { '@user@':\n  password => '@secret@',\n}\n", _of("sha512_crypt")),
    ("autoyast", "autoinst.xml", "<user_password>@secret@</user_password>\n", _of("sha512_crypt")),
    ("ignition", "config.ign", '{"name":"core","passwordHash":"@secret@"}\n', _of("yescrypt")),
    ("nix", "configuration.nix", 'users.users.@user@.hashedPassword = "@secret@";\n', _of("sha512_crypt")),
    ("opnsense", "config.xml", "<user><name>@user@</name><bcrypt-hash>@secret@</bcrypt-hash></user>\n", _of("bcrypt")),
    ("opnsense password", "pf.xml", "<user>\n<name>@user@</name>\n<password>@secret@</password>\n</user>\n", _of("bcrypt")),
    ("proftpd", "proftpdpasswd", "@user@:@secret@:1001:1001::/srv/ftp/@user@:/bin/false\n", _of("md5_crypt")),
    ("pure-ftpd", "pureftpd.passwd", "@user@:@secret@:1000:1000::/home/ftp/./::::::::::::\n", _of("sha512_crypt")),
    ("dovecot", "dovecot.users", "@user@@@co@.io:{SHA512-CRYPT}@secret@\n", _of("sha512_crypt")),
    ("courier", "userdb", "@user@\tuid=5000|systempw=@secret@\n", _of("md5_crypt")),
    ("smbpasswd", "smbpasswd", "@user@:1000:XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX:@secret@:[U          ]:LCT-5F0C0B1A:\n", "{H32}"),
    ("pwdump", "dump.txt", "Administrator:500:aad3b435b51404eeaad3b435b51404ee:@secret@:::\n", "{h32}"),
    ("pwdump lines", "ntds.txt", "CORP\\@user@:1104:aad3b435b51404eeaad3b435b51404ee:@secret@:::\n", "{h32}"),
    ("mosquitto", "mosquitto.passwd", "@user@:@secret@\n", lambda s: f"$7$101${s.base64(12)}${s.base64(64)}"),
    ("rabbitmq", "definitions.json", '{"users":[{"name":"@user@","password_hash":"@secret@","hashing_algorithm":"rabbit_password_hashing_sha256","tags":"administrator"}]}\n', _of("base64", 36)),
    ("jupyter", "jupyter_notebook_config.json", '{"NotebookApp": {"password": "@secret@"}}\n', "sha1:{h12}:{h40}"),
    ("jupyter argon", "jupyter_server_config.py", "c.ServerApp.password = 'argon2:@secret@'\n", _of("argon2")),
    ("jenkins user", "users/admin/config.xml", "<passwordHash>#jbcrypt:@secret@</passwordHash>\n", _of("bcrypt", "2a")),
    ("traefik label", "docker-compose.yml", '- "traefik.http.middlewares.a.basicauth.users=@user@:@secret@"\n', lambda s: s.md5_crypt("apr1").replace("$", "$$")),
    ("prometheus web", "web.yml", "basic_auth_users:\n  @user@: @secret@\n", _of("bcrypt")),
    ("caddy", "Caddyfile", "basicauth {\n  @user@ @secret@\n}\n", _of("bcrypt", "2a")),
    ("haproxy crypt", "haproxy.cfg", "  user @user@ password @secret@\n", _of("sha256_crypt")),
    ("k8s basic auth", "secret.yaml", "stringData:\n  auth: '@user@:@secret@'\n", _of("md5_crypt", "apr1")),
    ("argocd", "argocd-secret.yaml", "stringData:\n  admin.password: @secret@\n", _of("bcrypt", "2a")),
    ("clickhouse", "users.xml", "<password_sha256_hex>@secret@</password_sha256_hex>\n", "{h64}"),
    ("clickhouse double", "users.d/a.xml", "<password_double_sha1_hex>@secret@</password_double_sha1_hex>\n", "{h40}"),
    ("portainer", "portainer.sh", "docker run portainer/portainer-ce --admin-password='@secret@'\n", _of("bcrypt")),
    ("yaml sha256", "users.yaml", "- username: @user@\n  password_hash: @secret@\n", "{h64}"),
    ("md5 admin", "install.sql", "INSERT INTO admin (login, passwd) VALUES ('@user@', '@secret@');\n", "{h32}"),
    ("graylog", "graylog.conf", "root_password_sha2 = @secret@\n", "{h64}"),
    ("neo4j auth", "auth", "neo4j:SHA-256,@secret@:\n", "{H64},{H32}"),
    ("hashcat potfile", "hashes.txt", "@user@:@secret@\n", _of("sha512_crypt")),
    ("nt hash krb", "secretsdump.out", "[*] Dumping local SAM hashes\nGuest:501:aad3b435b51404eeaad3b435b51404ee:@secret@:::\n", "{h32}"),
    ("mikrotik ospf", "m.rsc", '/interface ovpn-client add connect-to=@host@ user=@user@ password="@pw@"\n', None),
]
