"""What looks like a credential and is none: references and placeholders."""

REFERENCES = r'''
== env lookup python | app/settings.py
DB_PASSWORD = os.environ["DB_PASSWORD"]
SECRET_KEY = os.getenv("SECRET_KEY")
== env lookup node | config.js
password: process.env.DB_PASSWORD,
apiKey: process.env.STRIPE_SECRET_KEY || '',
== env lookup go | main.go
	token := os.Getenv("GITHUB_TOKEN")
== env lookup java | C.java
String password = System.getenv("DB_PASSWORD");
== env lookup ruby | c.rb
api_key = ENV.fetch('SENDGRID_API_KEY')
== env lookup php | c.php
'password' => env('DB_PASSWORD', ''),
== env lookup rust | c.rs
let secret = env::var("JWT_SECRET").expect("JWT_SECRET must be set");
== env lookup csharp | C.cs
var apiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
== env lookup kotlin | build.gradle.kts
    password = System.getenv("NEXUS_PASSWORD") ?: project.findProperty("nexusPassword") as String?
== env lookup swift | C.swift
let token = ProcessInfo.processInfo.environment["API_TOKEN"]
== env lookup powershell | c.ps1
$password = $env:DEPLOY_PASSWORD
== env lookup elixir | runtime.exs
secret_key_base = System.get_env("SECRET_KEY_BASE") || raise "SECRET_KEY_BASE is missing"
== env lookup perl | c.pl
my $password = $ENV{DB_PASSWORD};
== shell variable | d.sh
PASSWORD="$1"
mysql -u root -p"$PASSWORD" < a.sql
== shell variable braces | d.sh
curl -u "${NEXUS_USER}:${NEXUS_PASSWORD}" -T a.jar "$URL"
== shell command substitution | d.sh
DB_PASSWORD=$(aws ssm get-parameter --name /prod/db/password --with-decryption --query Parameter.Value --output text)
== shell openssl rand | d.sh
SECRET_KEY=$(openssl rand -hex 32)
== shell pwgen | d.sh
ROOT_PW=`pwgen -s 20 1`
== shell cat file | d.sh
export VAULT_TOKEN=$(cat ~/.vault-token)
== shell read | d.sh
read -s -p "Password: " PASSWORD
== shell default empty | d.sh
TOKEN="${TOKEN:-}"
: "${DB_PASSWORD:?DB_PASSWORD is required}"
== shell unset | d.sh
unset AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
== shell test | d.sh
if [ -z "$API_KEY" ]; then echo "API_KEY missing"; exit 1; fi
== shell pass store | d.sh
password=$(pass show work/{Qco}/db)
== shell op read | d.sh
export STRIPE_KEY="$(op read op://prod/stripe/secret_key)"
== github secret | .github/workflows/a.yml
        env:
          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}
          password: ${{ secrets.DOCKERHUB_PASSWORD }}
== github token expr | .github/workflows/a.yml
          github-token: ${{ github.token }}
== gitlab var | .gitlab-ci.yml
    - docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD $CI_REGISTRY
== circle context | .circleci/config.yml
            echo $DOCKER_PASS | docker login -u $DOCKER_USER --password-stdin
== azure var | azure-pipelines.yml
    password: $(dbPassword)
== jenkins credentials | Jenkinsfile
    environment { NEXUS = credentials('nexus-deployer') }
    withCredentials([string(credentialsId: 'sonar-token', variable: 'SONAR_TOKEN')]) { }
== bitbucket var | bitbucket-pipelines.yml
          - curl -u $BB_USER:$BB_APP_PASSWORD https://api.bitbucket.org/2.0/user
== travis secure | .travis.yml
env:
  global:
    - secure: "{b64;256}"
== terraform var ref | main.tf
  password = var.db_password
  token    = data.vault_generic_secret.app.data["token"]
== terraform random | main.tf
resource "random_password" "db" {
  length  = 24
  special = false
}
== terraform var decl | variables.tf
variable "db_password" {
  type      = string
  sensitive = true
  description = "Password of the database user"
}
== terraform output | outputs.tf
output "db_password" { value = aws_db_instance.main.password }
== cloudformation ref | stack.yml
      MasterUserPassword: !Ref DbPassword
== cloudformation resolve | stack.yml
      MasterUserPassword: '{{resolve:secretsmanager:prod/db:SecretString:password}}'
== cloudformation arn | stack.yml
      SecretArn: arn:aws:secretsmanager:eu-west-1:{d12}:secret:prod/db-{a6}
== ecs valueFrom | task.json
"secrets": [ { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:{d12}:parameter/prod/db_password" } ]
== k8s secret ref | d.yaml
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef:
              name: {Qdb}-db
              key: password
== k8s external secret | es.yaml
  data:
  - secretKey: password
    remoteRef: { key: prod/{Qdb}, property: password }
== k8s secret name | d.yaml
        imagePullSecrets: [{ name: registry-credentials }]
        secretName: {Qco}-tls-key
== helm template | templates/s.yaml
  password: {{ .Values.db.password | b64enc | quote }}
== helm required | templates/s.yaml
  token: {{ required "token is required" .Values.token }}
== helm existing secret | values.yaml
auth:
  existingSecret: pg-credentials
  secretKeys: { adminPasswordKey: postgres-password }
== ansible vault lookup | v.yml
db_password: "{{ vault_db_password }}"
api_key: "{{ lookup('env', 'API_KEY') }}"
== ansible vault block | v.yml
db_password: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  {d80}
  {d80}
== ansible vault file | secrets.yml
$ANSIBLE_VAULT;1.2;AES256;prod
{d80}
{d80}
{d64}
== sops value | s.yaml
db_password: ENC[AES256_GCM,data:{b64;18},iv:{b64;32},tag:{b64;16},type:str]
== sealed secret | ss.yaml
kind: SealedSecret
spec:
  encryptedData:
    password: Ag{B300}
== vault transit | s.yaml
password: vault:v1:{b64;40}
== eyaml | h.yaml
db::password: ENC[PKCS7,MIIB{B200}]
== pulumi secure | Pulumi.prod.yaml
config:
  app:dbPassword:
    secure: v1:{b64;12}:{b64;32}
== git-crypt attr | .gitattributes
secrets/** filter=git-crypt diff=git-crypt
== vault path | app.yml
db_password: vault:secret/data/{Qdb}#password
== berglas | app.yaml
DB_PASS: sm://{Qco}-prod/db-password
== keyvault reference | appsettings.json
"ApiKey": "@Microsoft.KeyVault(SecretUri=https://{Qco}.vault.azure.net/secrets/ApiKey/{h32})"
== azure kv id | main.tf
key_vault_secret_id = "https://{Qco}-kv.vault.azure.net/secrets/db-password/{h32}"
== spring placeholder | application.yml
    password: ${DB_PASSWORD}
    client-secret: ${OAUTH_CLIENT_SECRET:}
== maven property | pom.xml
<password>${env.NEXUS_PASSWORD}</password>
== gradle property | build.gradle
        password project.property('nexusPassword')
== npmrc env | .npmrc
//{Qnpm}/:_authToken=${NPM_TOKEN}
== nuget env | NuGet.Config
<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />
== docker compose var | docker-compose.yml
      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}
      SECRET_KEY: ${SECRET_KEY:?err}
== docker secrets file | docker-compose.yml
      MYSQL_PASSWORD_FILE: /run/secrets/db_password
secrets:
  db_password:
    file: ./secrets/db_password.txt
== dockerfile arg empty | Dockerfile
ARG NPM_TOKEN
ENV API_KEY=""
== batch var | d.cmd
net use Z: \\{Qip}\s %PASSWORD% /user:%USERNAME%
== url with variables | d.sh
git clone https://oauth2:${GITLAB_TOKEN}@gitlab.{Qco}.io/a/b.git
== url fstring | d.py
url = f"postgresql://{user}:{password}@{host}:{port}/{db}"
== url format | d.py
dsn = "mysql://%s:%s@%s/%s" % (user, password, host, db)
== url template literal | d.js
const uri = `mongodb+srv://${user}:${encodeURIComponent(pass)}@${host}/${db}`;
== url sprintf | d.go
dsn := fmt.Sprintf("%s:%s@tcp(%s:%d)/%s", user, pass, host, port, name)
== url no password | d.env
DATABASE_URL=postgres://{Quser}@{Qhost}/{Qdb}
REDIS_URL=redis://{Qhost}:6379/0
== ssh url | d.sh
git clone ssh://git@git.{Qco}.io:2222/web/site.git
git clone git@github.com:{Qco}/site.git
== connection string token | c.json
"Default": "Server=#{Db.Server}#;Database=#{Db.Name}#;User Id=#{Db.User}#;Password=#{Db.Password}#"
== integrated security | c.json
"Default": "Server={Qhost};Database={Qdb};Integrated Security=True;Encrypt=False"
== octopus variable | web.config
<add key="ApiKey" value="#{ApiKey}" />
== xml token | c.xml
<password>@db.password@</password>
== path to key | nginx.conf
ssl_certificate_key /etc/ssl/private/{Qco}.key;
auth_basic_user_file /etc/nginx/.htpasswd;
== path to password file | d.sh
ansible-playbook site.yml --vault-password-file ~/.vault_pass
restic --password-file /etc/restic/pw backup /
== path private key | c.yml
private_key_path: ~/.ssh/id_ed25519
secret_file: /run/secrets/app_secret
== ssh identity | config
Host {Qhost}
  User {Quser}
  IdentityFile ~/.ssh/{Qco}_rsa
== keytab path | c.properties
kerberos.keytab=/etc/security/keytabs/{Quser}.keytab
kerberos.principal={Quser}/_HOST@{QCo}.LOCAL
== credential helper | .gitconfig
[credential]
	helper = osxkeychain
== docker creds store | config.json
{ "auths": { "https://{Qhub}/v1/": {} }, "credsStore": "desktop" }
== aws profile | config
[profile prod]
role_arn = arn:aws:iam::{d12}:role/deploy
source_profile = default
credential_process = /usr/local/bin/aws-vault exec base --json
== kube exec plugin | config
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: aws-iam-authenticator
      args: ["token", "-i", "{Qco}-prod"]
== netrc comment | README.md
Add your token to `~/.netrc` with `chmod 600`.
== getter property | c.ts
this.apiKey = this.configService.get<string>('API_KEY');
== keyring | c.py
password = keyring.get_password("{Qco}", username)
== secrets client | c.py
secret = client.get_secret_value(SecretId="prod/{Qdb}/password")["SecretString"]
== getpass | c.py
password = getpass.getpass("Password for %s: " % user)
== streamlit | c.py
openai.api_key = st.secrets["OPENAI_API_KEY"]
== colab userdata | c.py
hf_token = userdata.get('HF_TOKEN')
== airflow variable | c.py
api_key = Variable.get("weather_api_key")
== r keyring | c.R
pw <- keyring::key_get("dwh", "{Quser}")
== logstash env | p.conf
password => "${ES_PWD}"
== grafana env file | grafana.ini
admin_password = $__file{/run/secrets/grafana_admin}
== prometheus file | p.yml
    basic_auth:
      username: {Quser}
      password_file: /etc/prometheus/pw
== systemd credential | a.service
EnvironmentFile=/etc/default/app
LoadCredential=db_password:/etc/credstore/db_password
'''

PLACEHOLDERS = r'''
== angle | README.md
export API_KEY=<your-api-key>
== angle password | README.md
mysql -u root -p<password>
== your key here | .env.example
OPENAI_API_KEY=your_api_key_here
SECRET_KEY=your-secret-key
== changeme | .env.example
DB_PASSWORD=changeme
ADMIN_PASSWORD=change-me-please
== xxxx | .env.sample
STRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx
SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx
== stars | config.yml
password: ********
token: "****************"
== redacted | log.txt
Authorization: Bearer [REDACTED]
password=[FILTERED]
== masked partly | log.txt
using key sk-ant-...{a4}
token: ghp_****************************{a4}
== masked aws | out.txt
     access_key     ****************{u4} shared-credentials-file
     secret_key     ****************{a4} shared-credentials-file
== empty values | .env.example
DB_PASSWORD=
MAIL_PASSWORD=null
JWT_SECRET=""
== null json | c.json
{ "password": null, "token": "", "secret": false }
== none python | c.py
password = None
api_key: Optional[str] = None
== todo value | c.yml
api_key: TODO
client_secret: FIXME
== tbd | c.yml
password: REPLACE_ME
token: __TOKEN__
== percent | c.ini
password = %PASSWORD%
secret = @@SECRET@@
== insert key | c.js
const API_KEY = 'YOUR_API_KEY';
const SECRET = 'INSERT_SECRET_HERE';
== dots | README.md
export GITHUB_TOKEN=ghp_...
export AWS_SECRET_ACCESS_KEY=...
== aws doc example | README.md
aws_access_key_id = {Qdocid}
aws_secret_access_key = {Qdockey}
== jwt io example | README.md
Authorization: Bearer {Qdocjwt}
== rfc basic example | README.md
Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
== url doc | README.md
Use `postgres://user:password@localhost:5432/dbname` as the format.
== url doc 2 | docs/conn.md
mongodb://username:password@host1:27017/defaultauthdb
== url pass word | docs/conn.rst
The form is ``amqp://user:pass@host:10000/vhost``.
== doc flags | docs/cli.md
    --password <pw>    password of the user
    --token TOKEN      API token (env: API_TOKEN)
== usage text | u.sh
echo "usage: $0 -u USER -p PASSWORD host"
== placeholder html | l.html
<input type="password" name="password" placeholder="Password" autocomplete="current-password">
== example com mail | README.md
login: user@example.com / password: <your password>
== schema example | openapi.yaml
        password:
          type: string
          format: password
          example: "********"
== pem placeholder | README.md
-----BEGIN PRIVATE KEY-----
...
-----END PRIVATE KEY-----
== pem placeholder env | .env.example
PRIVATE_KEY="-----BEGIN RSA PRIVATE KEY-----\n<your key>\n-----END RSA PRIVATE KEY-----"
== webhook placeholder | README.md
SLACK_WEBHOOK=https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
== uuid zero | c.yml
client_id: 00000000-0000-0000-0000-000000000000
client_secret: 00000000-0000-0000-0000-000000000000
== ones | c.yml
api_key: "0000000000000000000000000000000"
token: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
== cookiecutter | c.py
SECRET_KEY = "{{ cookiecutter.secret_key }}"
== erb template | d.yml.erb
  password: <%= ENV['DB_PASSWORD'] %>
== jinja template | app.conf.j2
password = {{ db_password }}
== mustache | c.mustache
"apiKey": "{{apiKey}}"
== php template | c.php.dist
'password' => '%%DB_PASSWORD%%',
== sed template | install.sh
sed -e "s|@PASSWORD@|$pw|" app.conf.in > app.conf
== printf prompt | p.c
printf("Password: ");
fgets(password, sizeof(password), stdin);
== prompt string | p.js
const answer = await prompt('Enter your API key: ');
== secret name only | s.yml
secrets:
  - DB_PASSWORD
  - STRIPE_SECRET_KEY
  - JWT_SIGNING_KEY
== needed env docs | README.md
| Variable | Meaning |
|---|---|
| `JWT_SECRET` | secret for signing the tokens |
| `SMTP_PASSWORD` | password of the mail account |
== password manager hint | README.md
The password is in 1Password, vault "Ops", item "prod db".
== password by phone | mail.txt
I will send you the password by SMS.
== password same | notes.txt
Password: same as for the VPN
== password none | notes.txt
Passwort: (wird separat verschickt)
== default empty url | c.py
BROKER_URL = "amqp://guest:guest@localhost:5672//"
== my sql placeholder | q.sql
CREATE USER 'app'@'%' IDENTIFIED BY '<password>';
ALTER ROLE app WITH PASSWORD :'app_password';
== sql param | q.sql
SELECT id FROM users WHERE login = $1 AND password_hash = crypt($2, password_hash);
== sql bind | q.java
ps = c.prepareStatement("UPDATE users SET password = ? WHERE id = ?");
== dummy test | t.py
client = Client(api_key="dummy", secret="not-a-secret")
== test fake | t_spec.rb
let(:token) { "fake-token" }
stub_const('ENV', 'API_KEY' => 'test')
== test foo | t.go
cfg := Config{User: "foo", Password: "bar"}
== invalid | t.js
expect(login('bob', 'wrong-password')).rejects.toThrow('Invalid password');
'''

SOURCES = [("no: references", REFERENCES, 3), ("no: placeholders", PLACEHOLDERS, 2)]
