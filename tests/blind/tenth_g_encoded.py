"""Secrets that stand encoded: base64, hex, percent, escapes, UTF-16."""

TEXT = r'''
%%% base64
a.env | DB_PASSWORD_B64=«^pass»
b.py | password = base64.b64decode("«^pass»").decode()
c.js | const pw = atob('«^pass»');
d.js | const pw2 = Buffer.from("«^pass»", 'base64').toString();
e.php | $pass = base64_decode('«^pass»');
f.rb | PASS = Base64.decode64("«^pass»")
g.java | byte[] pw = Base64.getDecoder().decode("«^pass»");
h.go | pw, _ := base64.StdEncoding.DecodeString("«^pass»")
i.sh | echo «^passp» | base64 -d | docker login -u ci --password-stdin
j.sh | PGPASSWORD=$(echo '«^pass»' | base64 --decode) psql
k.cs | var pw = Encoding.UTF8.GetString(Convert.FromBase64String("«^pass»"));
l.xml | <password encoding="base64">«^pass»</password>
m.yml | data: {password: «^pass», user: Y3Jt}
n.ps1 | $pw = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('«^pass»'))
o.ps1 | powershell -enc «utf16;$p='[passp]';net use Z: \\nas\s $p /user:tom»
p.ini | password = base64:«^pass»
q.json | {"auth":"«basic;ci:[passp]»","email":""}
r.txt | Authorization: Basic «basic;tom@harbourlane.io:[passp]»
s.kt | val k = String(Base64.decode("«^alnum;32»", Base64.DEFAULT))
t.sql | SELECT convert_from(decode('«^pass»','base64'),'UTF8') AS password;
u.py | exec(base64.b64decode("«b64of;password='[passp]'; login(password)»"))
v.env | CONFIG=«b64of;db:⏎  user: crm⏎  password: [passp]⏎»
w.env | APP_CONFIG_JSON_B64=«b64of;"db_password": "[pass]", "port": 5432»
x.yml | userData: «b64of;#!/bin/sh⏎echo root:[passp] | chpasswd⏎»
y.tf | user_data = "«b64of;export DB_PASSWORD=[passp]»"
z.eml | Content-Transfer-Encoding: base64⏎⏎«b64of;Hi Tom, the admin password is [passp]. Mara»
aa.js | eval(atob("«b64of;var api_key='[alnum;32]';»"))
ab.env | SECRET2=«b64twice;[passp]»
ac.txt | data:text/plain;base64,«b64of;login: ops password: [passp]»
ad.url | https://app.corp.lan/?auth=«b64u;tom:[passp]»
ae.py | key = base64.b32decode("«b32of;[alnum;20]»")
af.ts | const cfg = JSON.parse(Buffer.from('«b64of;"user":"svc","password":"[pass]"»', 'base64'))
%%% hex
a.py | pw = bytes.fromhex("«hexof;[pass]»").decode()
b.sql | SET PASSWORD = UNHEX('«hexof;[pass]»');
c.js | const password = Buffer.from('«hexof;[pass]»', 'hex').toString();
d.php | $password = hex2bin('«hexof;[pass]»');
e.sh | echo «hexof;[passp]» | xxd -r -p
f.reg | "Password"=hex:«{h2},{h2},{h2},{h2},{h2},{h2},{h2},{h2}»
g.c | unsigned char password[] = { «hexbytes;12» };
h.go | var secretKey = []byte{«hexbytes;32»}
i.py | AES_KEY = bytes([«bytes;[a16]»])
j.java | private static final byte[] PASSWORD = { «bytes;[passp]» };
k.js | const pwd = String.fromCharCode(«bytes;[pass]»);
l.rs | const SIGNING_KEY: [u8; 32] = [«hexbytes;32»];
m.cs | byte[] aesKey = { «hexbytes;16» };
n.sql | INSERT INTO cfg VALUES ('password', 0x«hexof;[pass]»);
o.swift | let key: [UInt8] = [«hexbytes;32»]
p.txt | psk=«utf16hex;[passp]»
%%% percent and escapes
a.txt | mysql://root:«pct»@db1/inv
b.txt | amqps://svc:«pct»@mq1/prod
c.http | user=tom&password=«pct»
d.http | username=ops&pwd=«allpct;[passp]»&go=1
e.url | https://tom:«allpct;[passp]»@git.corp.lan/x.git
f.env | DATABASE_URL="postgresql://crm:«pct»@pg1:5432/crm"
g.js | const password = "«xesc;[pass]»";
h.js | var pwd = '«uesc;[pass]»';
i.json | {"password": "«uesc;[pass]»"}
j.java | String password = "«uesc;[passp]»";
k.c | const char *pw = "«octal;[passp]»";
l.sh | PASSWORD=$'«xesc;[passp]»'
m.sh | printf '«octal;[passp]»' | sudo -S id
n.html | <input type="password" value="«entity;[pass]»">
o.xml | <property name="password" value="«entity;[passp]»"/>
p.py | passwd = b'«xesc;[passp]»'
q.json | {"cmd":"login","password":"Falc\u006fn«alnum;8»"}
r.json | "{\"password\":\"«pass»\",\"user\":\"tom\"}"
s.json | "body": "{\\\"password\\\":\\\"«passp»\\\"}"
t.log | body=%7B%22password%22%3A%22«passp»%22%7D
u.xml | <v>{&quot;user&quot;:&quot;ops&quot;,&quot;password&quot;:&quot;«passp»&quot;}</v>
v.html | &lt;add key="DbPassword" value="«pass»" /&gt;
w.eml | password=3D«passp»=20
x.csv | "tom","{""password"":""«passp»""}"
y.sql | '{\"smtp_pass\":\"«passp»\"}'
z.php | a:2:{s:4:"user";s:3:"tom";s:8:"password";s:12:"«rndp»";}
aa.plist | <key>Password</key><data>«^pass»</data>
ab.yaml | password: !!binary «^pass»
ac.toml | password = """«pass»"""
ad.yaml | password: >-⏎  «passp»
ae.yaml | password: |⏎  «passp»
af.properties | db.password = \⏎    «passp»
ag.ini | password := "«pass»"
ah.txt | P A S S W O R D : «passp»
ai.http | {"query":"mutation { login(user: \"tom\", password: \"«passp»\") { token } }"}
aj.graphql | mutation { signIn(email: "tom@harbourlane.io", password: "«pass»") { token } }
ak.proto.txt | user: "svc"⏎password: "«pass»"
al.sexp | ((user svc) (password «passp»))
am.ron | Config(user: "svc", password: "«pass»")
an.hjson | password: «passp»⏎user: svc
ao.json5 | {user: 'svc', password: '«pass»',}
ap.edn | #:db{:password "«pass»"}
aq.jsonnet | local password = '«pass»';
ar.cue | password: string | *"«pass»"
as.dhall | { user = "svc", password = "«pass»" }
at.hocon | password=${?DB_PASS}⏎password="«pass»"
'''
