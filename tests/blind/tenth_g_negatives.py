"""No secrets: placeholders, templates, references and reads from elsewhere."""

TEXT = r'''
%%% placeholder
.env.example | DB_PASSWORD=
a.env.example | DB_PASSWORD=changeme
b.env.sample | SMTP_PASS=your-password-here
c.env.dist | API_KEY=<your api key>
d.env.template | SECRET_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
e.env | JWT_SECRET=__REPLACE_ME__
f.env | AUTH_TOKEN=REDACTED
g.env | DB_PASS=********
h.env | DATABASE_URL=postgres://user:password@localhost:5432/dbname
i.env | MONGO_URI=mongodb://<username>:<password>@<host>/<db>
j.env | REDIS_URL=redis://:[PASSWORD]@redis:6379
k.env | MYSQL_ROOT_PASSWORD=<set-me>
l.yml | password: "<password>"
m.yml | password: ""
n.yml | password: ~
o.yml | password: null
p.yml | api_key: YOUR_API_KEY
q.yml | token: "TODO"
r.json | {"password": "your_password"}
s.json | {"client_secret": "CLIENT_SECRET_GOES_HERE"}
t.json | {"auth_token": null, "password": ""}
u.ini | password = <insert password>
v.ini | secret = example-secret
w.properties | db.password=${db.password}
x.properties | spring.datasource.password=@db.password@
y.xml | <password>${env.NEXUS_PASSWORD}</password>
z.xml | <password>****</password>
aa.py | PASSWORD = "********"
ab.py | API_KEY = "insert-your-key-here"
ac.js | const apiKey = 'YOUR_API_KEY_HERE';
ad.php | define( 'DB_PASSWORD', 'password_here' );
ae.php | define('AUTH_KEY', 'put your unique phrase here');
af.sh | curl -u user:password https://api.example.com/
ag.sh | curl -H "Authorization: Bearer $TOKEN" https://api.example.com
ah.sh | curl -H "Authorization: Bearer <token>" https://api.example.com
ai.md | Replace `<PASSWORD>` with the password you were given.
aj.md | export GITHUB_TOKEN=<your token>
ak.md | `mysql -u root -pPASSWORD`
al.md | postgresql://USER:PASSWORD@HOST:PORT/NAME
am.tf | default = "CHANGE_ME"
an.conf | requirepass foobared
ao.conf | # requirepass foobared
ap.cfg | password = ""
aq.toml | api_key = "..."
ar.http | Authorization: Bearer {{token}}
as.http | Authorization: Basic {{base64(user + ':' + pass)}}
at.rst | password: ``secret``
au.env | SECRET=00000000000000000000000000000000
av.env | TOKEN=1234567890abcdef1234567890abcdef
aw.env | API_SECRET=abcdefghijklmnopqrstuvwxyz
ax.env | KEY=deadbeefdeadbeefdeadbeefdeadbeef
ay.pem | -----BEGIN PRIVATE KEY-----⏎...⏎-----END PRIVATE KEY-----
az.pem | -----BEGIN RSA PRIVATE KEY-----⏎<your private key here>⏎-----END RSA PRIVATE KEY-----
ba.json | "private_key": "-----BEGIN PRIVATE KEY-----\nYOUR KEY\n-----END PRIVATE KEY-----\n"
bb.env | PRIVATE_KEY="-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----"
bc.npmrc | //«npm»/:_authToken=${NPM_TOKEN}
bd.netrc | machine example.com login <user> password <token>
be.pgpass | hostname:port:database:username:password
bf.yml | password: 'p@ssw0rd-goes-here'
bg.env | SENTRY_DSN=https://public@sentry.example.com/1
bh.txt | Password: ____________
bi.txt | username / password
bj.yaml | adminPassword: "" # generated when empty
bk.env | DB_PASS=${DB_PASS:?must be set}
%%% reference
a.yml | password: ${{ secrets.DB_PASSWORD }}
b.yml | DB_PASS: $DB_PASS
c.yml | password: "{{ vault_db_password }}"
d.yml | db_password: "{{ lookup('env', 'DB_PASSWORD') }}"
e.yml | password: !vault_ref secret/db#password
f.yml | MYSQL_PASSWORD_FILE: /run/secrets/mysql_password
g.yml | valueFrom: {secretKeyRef: {name: db-credentials, key: password}}
h.yml | existingSecret: postgres-credentials
i.yml | password: !Ref DBPassword
j.yml | MasterUserPassword: '{{resolve:secretsmanager:prod/db:SecretString:password}}'
k.yml | password: vault:secret/data/crm#password
l.yml | DB_PASSWORD: ssm:/prod/crm/db_password
m.json | {"password": {"Ref": "DbPassword"}}
n.json | "password": "#{DbPassword}#"
o.tf | password = var.db_password
p.tf | password = random_password.db.result
q.tf | token = data.vault_generic_secret.ci.data["token"]
r.tf | password = aws_secretsmanager_secret_version.db.secret_string
s.py | password = os.environ["DB_PASSWORD"]
t.py | SECRET_KEY = env("SECRET_KEY")
u.py | password = getpass.getpass("Password: ")
v.py | token = config.get("auth", "token")
w.py | api_key = keyring.get_password("crm", "api")
x.js | const password = process.env.DB_PASSWORD;
y.js | const token = req.headers.authorization.split(' ')[1];
z.js | password: config.get('db.password'),
aa.ts | apiKey: import.meta.env.VITE_API_KEY,
ab.go | password := os.Getenv("DB_PASSWORD")
ac.go | token := viper.GetString("auth.token")
ad.rb | password: ENV.fetch("DB_PASSWORD")
ae.rb | password: <%= Rails.application.credentials.dig(:db, :password) %>
af.php | 'password' => getenv('DB_PASSWORD'),
ag.php | 'password' => env('DB_PASSWORD', ''),
ah.php | $password = $_POST['password'];
ai.java | String password = System.getenv("DB_PASSWORD");
aj.java | @Value("${db.password}") private String password;
ak.cs | var password = Configuration["Db:Password"];
al.cs | options.ClientSecret = builder.Configuration["Oidc:ClientSecret"];
am.rs | let password = env::var("DB_PASSWORD")?;
an.ex | password: System.fetch_env!("DB_PASSWORD"),
ao.sh | export PGPASSWORD="$(cat /run/secrets/pg)"
ap.sh | PASSWORD=$(pwgen -s 20 1)
aq.sh | PASS=$(aws secretsmanager get-secret-value --secret-id prod/db --query SecretString --output text)
ar.sh | mysql -u root -p"$MYSQL_ROOT_PASSWORD" < init.sql
as.sh | sshpass -p "$PASS" ssh root@$HOST
at.sh | docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" $CI_REGISTRY
au.sh | read -s -p "Password: " PASSWORD
av.sh | kubectl create secret generic db --from-literal=password="$DB_PASSWORD"
aw.sh | openssl rsa -in key.pem -passin env:KEYPASS
ax.sh | echo "$TOKEN" | docker login --password-stdin
ay.ps1 | $password = Read-Host -AsSecureString "Password"
az.ps1 | $cred = Get-Credential -UserName "CORP\svc"
ba.bat | set PASSWORD=%1
bb.bat | net use Z: \\nas\share %PASS% /user:%USER%
bc.gradle | password = project.findProperty("nexusPassword") ?: System.getenv("NEXUS_PASSWORD")
bd.groovy | withCredentials([usernamePassword(credentialsId: 'nexus', usernameVariable: 'U', passwordVariable: 'P')]) {
be.groovy | environment { NEXUS = credentials('nexus-deployer') }
bf.nix | passwordFile = config.age.secrets.nextcloud.path;
bg.hcl | password = "{{ with secret \"database/creds/crm\" }}{{ .Data.password }}{{ end }}"
bh.j2 | password={{ mysql_root_password }}
bi.erb | password = "<%= @db_password %>"
bj.tmpl | password: {{ .Values.db.password | quote }}
bk.tmpl | data:⏎  password: {{ randAlphaNum 16 | b64enc }}
bl.url | https://${USER}:${PASS}@git.example.com/repo.git
bm.url | postgres://$(DB_USER):$(DB_PASS)@$(DB_HOST)/crm
bn.py | url = f"postgresql://{user}:{password}@{host}/{db}"
bo.go | dsn := fmt.Sprintf("%s:%s@tcp(%s)/%s", user, pass, host, name)
bp.js | const url = `mongodb://${user}:${encodeURIComponent(pass)}@${host}/crm`;
bq.java | String url = "jdbc:mysql://" + host + "/crm?user=" + user + "&password=" + password;
br.cs | var cs = $"Server={server};Database={db};User Id={user};Password={password};";
bs.conf | bindpw ${LDAP_BIND_PW}
bt.env | DB_PASSWORD=op://Prod/crm-db/password
bu.env | TOKEN=bws:«~uuid»
bv.yml | password: ENC[AES256_GCM,data:«~b64;16»,iv:«~b64;32»,tag:«~b64;16»,type:str]
bw.yml | encryptedData:⏎  password: AgB«~B180»
bx.yml | secure: "«~b64;256»"
by.yml | passwordSecretRef: {name: grafana-admin, key: admin-password}
bz.cfg | password = %(db_password)s
ca.service | EnvironmentFile=/etc/crm/secrets.env
cb.yml | - name: PASSWORD⏎  valueFrom:⏎    secretKeyRef:⏎      name: crm⏎      key: db-password
cc.swift | let password = KeychainWrapper.standard.string(forKey: "password")
cd.kt | storePassword = keystoreProperties["storePassword"] as String
ce.dart | final apiKey = String.fromEnvironment('API_KEY');
cf.scala | val password = sys.env("DB_PASSWORD")
cg.clj | (def password (System/getenv "DB_PASSWORD"))
ch.lua | local password = os.getenv("DB_PASSWORD")
ci.r | password <- Sys.getenv("DB_PASSWORD")
cj.pl | my $password = $ENV{DB_PASSWORD};
'''
