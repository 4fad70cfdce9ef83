"""Concatenated strings, and random bodies with innocent words inside."""

TEXT = r'''
%%% concatenated
a.py | API_KEY = "«h20»" + "«+h20»"
b.py | token = ("«alnum;20»"⏎         "«+alnum;20»")
c.js | const secret = '«alnum;18»' +⏎  '«+alnum;18»';
d.java | String apiKey = "«alnum;16»" + "«+alnum;16»";
e.php | $api_token = '«h16»' . '«+h16»';
f.go | secretKey := "«alnum;20»" +⏎	"«+alnum;20»"
g.rb | SECRET = '«h24»' \⏎         '«+h24»'
h.c | const char *token = "«h24»"⏎                    "«+h24»";
i.vb | Const ApiKey = "«alnum;18»" & _⏎  "«+alnum;18»"
j.sql | password := '«alnum;8»' || '«+alnum;8»';
k.js | const key = ['«alnum;12»', '«+alnum;12»', '«+alnum;12»'].join('');
l.sh | TOKEN="«h20»"⏎TOKEN="${TOKEN}«+h20»"
m.lua | local key = "«alnum;16»" .. "«+alnum;16»"
n.cs | var secret = string.Concat("«alnum;16»", "«+alnum;16»");
o.py | JWT = "«~b64u;"alg":"HS256","typ":"JWT"»" + "." + "«~b64url;40»" + "." + "«b64url;32»"
p.pl | my $secret = "«alnum;15»" . "«+alnum;15»";
q.ps1 | $apiKey = "«alnum;16»" + "«+alnum;16»"
r.kt | val secretKey = "«alnum;20»" +⏎    "«+alnum;12»"
%%% innocent words inside
a.env | API_KEY=«inn;false;32»
b.env | SECRET_KEY=«inn;test;40»
c.env | AUTH_TOKEN=«inn;example;36»
d.env | SESSION_SECRET=«inn;null;32»
e.py | api_key = "«inn;none;32»"
f.py | SECRET = '«inn;true;40»'
g.js | const apiToken = '«inn;demo;28»';
h.js | client_secret: "«inn;sample;32»",
i.yml | api_secret: «inn;fake;30»
j.yml | token: "«inn;dummy;36»"
k.json | {"apiKey": "«inn;your;32»"}
l.json | {"client_secret":"«inn;changeme;40»"}
m.toml | secret = "«inn;xxxx;32»"
n.ini | auth_key = «inn;abcd;32»
o.properties | service.api.key=«inn;1234;32»
p.java | String apiKey = "«inn;foo;24»";
q.go | const apiToken = "«inn;bar;24»"
r.rb | API_SECRET = "«inn;null;48»"
s.php | $secret_key = '«inn;key;32»';
t.sh | export ACCESS_TOKEN=«inn;token;40»
u.tf | auth_token = "«inn;secret;32»"
v.http | Authorization: Bearer «inn;test;48»
w.http | X-Api-Key: «inn;false;32»
x.xml | <add key="ApiSecret" value="«inn;undefined;44»"/>
y.env | ENCRYPTION_KEY=«inn;aaaa;32»
z.env | HMAC_SECRET=«inn;0000;40»
aa.cs | public const string ApiKey = "«inn;placeholder;48»";
ab.conf | secret "«inn;here;32»";
ac.sql | INSERT INTO api_keys VALUES (3, '«inn;insert;40»');
ad.md | api key: `«inn;todo;32»`
%%% odd passwords
a.env | DB_PASSWORD=«phrase;4;-»
b.yml | password: "«phrase;4»"
c.py | PASSWORD = "«{phrase;3;_}{d3}»"
d.env | SMTP_PASS=«test{d4}!{m4}»
e.ini | password = «example-{short}»
f.py | password = "«admin{d4}!»"
g.env | ADMIN_PASSWORD=«Passw0rd{d4}»
h.php | $password = '«qwerty{d3}XZ»';
i.yml | password: "«null{short}»"
j.env | ROOT_PW=«changeme{d4}»
k.txt | password is "«correct {word} battery {word}»"
l.js | const password = '«P@ss{word}!»';
m.conf | password "«{word}{d4}$$»";
n.env | PIN_CODE_SECRET=«d16»
o.java | String pw = "«human»\\";
p.yml | db_pass: '«{word}''s {d4}»'
q.env | PASSWORD="«{word} #{d3}»"
r.env | password=«{word}<{d3}>{word}»
s.json | {"password":"«{word}\"{d4}»"}
t.xml | <password>«{word}&amp;{d4}»</password>
u.ini | password=«{word};{d3}x»
v.sh | PASS='«{word}$HOME{d2}»'
w.py | password = "«пароль{d4}»"
x.env | DB_PASSWORD=«Grün{word}{d3}»
y.yml | password: «{word}*{d2}»
z.env | password=«%{alnum;9}%»
'''
