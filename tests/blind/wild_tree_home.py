"""Files of a developer's home and checkout, as the tools write them."""

TEXT = r"""
=== file | home/project/.env
# Application
NODE_ENV=development
PORT=@port@
LOG_LEVEL=debug

# Database
DB_HOST=@host@
DB_PORT=5432
DB_NAME=@db@
DB_USER=@user@
DB_PASSWORD=<<p>>
REDIS_URL=redis://:<<plain>>@@host@:6379/0

# Auth
SESSION_SECRET=<<key!wordkey>>
JWT_SECRET=<<key!{b64;48}>>
JWT_EXPIRES=3600

# Third parties
STRIPE_SECRET_KEY=<<token!sk_live_{a24}>>
SENDGRID_API_KEY=<<token!SG.{b22}.{b43}>>
OWM_KEY=<<key!{h32}>>
SLACK_WEBHOOK=<<token!https://hooks.slack.com/services/T{u8}/B{u10}/{a24}>>
=== file | home/.npmrc
registry=https://@npmhost@/
save-exact=true
@acme:registry=https://npm.@domain@/
//@npmhost@/:_authToken=<<token!{crc;npm_;30}>>
//npm.@domain@/:_auth=<<key!{up64}>>
//npm.@domain@/:always-auth=true
=== file | home/.netrc
machine api.heroku.com
  login @mail@
  password <<key!{uuid}>>
machine git.heroku.com
  login @mail@
  password <<key!{uuid}>>
machine ftp.@domain@ login @user@ password <<plain>>
=== file | home/.pgpass
# hostname:port:database:username:password
@host@:5432:@db@:@user@:<<plain>>
localhost:5432:*:postgres:<<plain>>
=== file | home/.my.cnf
[client]
user     = @user@
password = "<<p>>"
host     = @host@

[mysqldump]
user     = backup
password = <<plain>>
quick
=== file | home/.git-credentials
https://@user@:<<token!{github;ghp_}>>@github.com
https://oauth2:<<token!glpat-{f20}>>@gitlab.@domain@
https://@user@:<<pct>>@git.@domain@
=== file | home/.aws/credentials
[default]
aws_access_key_id = AKIA<<~{t16}>>
aws_secret_access_key = <<key!{B40}>>

[prod]
aws_access_key_id = AKIA<<~{t16}>>
aws_secret_access_key = <<key!{B40}>>
region = eu-central-1
=== file | home/.docker/config.json
{
	"auths": {
		"https://index.docker.io/v1/": {
			"auth": "<<key!{up64}>>"
		},
		"registry.@domain@": {
			"auth": "<<key!{up64}>>"
		}
	},
	"HttpHeaders": {
		"User-Agent": "Docker-Client/19.03.1 (linux)"
	}
}
=== file | home/.kube/config
apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk<<~{B120}>>
    server: https://@ip@:6443
  name: prod
contexts:
- context:
    cluster: prod
    user: admin
  name: prod
current-context: prod
kind: Config
users:
- name: admin
  user:
    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk<<~{B120}>>
    client-key-data: <<private-key!{pem64;rsa}>>
- name: ci
  user:
    token: <<token!{jwt;RS256}>>
- name: legacy
  user:
    username: admin
    password: <<plain>>
=== file | home/.ssh/id_ed25519
<<private-key!pemopenssh>>
=== file | home/.bash_history
cd /var/www/@app@
git pull
mysql -u root -p<<plain>> @db@
sudo systemctl restart php7.4-fpm
curl -u @user@:<<plain>> @url@/api/status
export AWS_SECRET_ACCESS_KEY=<<key!{B40}>>
sshpass -p '<<p>>' ssh root@@ip@
docker login -u @user@ -p <<plain>> registry.@domain@
htop
ls -la
net rpc join -U administrator%<<plain>>
openssl pkcs12 -in cert.p12 -passin pass:<<plain>> -nodes
exit
=== file | home/.pypirc
[distutils]
index-servers =
    pypi
    corp

[pypi]
username = __token__
password = <<token!{pypi}>>

[corp]
repository = @url@/pypi
username = @user@
password = <<p>>
=== file | home/.s3cfg
[default]
access_key = <<~{u20}>>
bucket_location = DE
check_ssl_certificate = True
gpg_passphrase = <<p>>
guess_mime_type = True
host_base = s3.@domain@
secret_key = <<key!{a40}>>
socket_timeout = 300
=== file | home/.config/rclone/rclone.conf
[nas]
type = sftp
host = @host@
user = @user@
pass = <<key!{b43}>>

[b2]
type = b2
account = <<~{h12}>>
key = <<key!{B31}>>

[minio]
type = s3
provider = Minio
access_key_id = @user@
secret_access_key = <<key!{a32}>>
endpoint = @url@
=== file | home/.m2/settings.xml
<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <servers>
    <server>
      <id>corp-releases</id>
      <username>@user@</username>
      <password><<p>></password>
    </server>
    <server>
      <id>sign</id>
      <passphrase><<p>></passphrase>
    </server>
    <server>
      <id>from-env</id>
      <username>${env.NEXUS_USER}</username>
      <password>${env.NEXUS_PASS}</password>
    </server>
  </servers>
</settings>
=== file | home/.gradle/gradle.properties
org.gradle.daemon=true
org.gradle.jvmargs=-Xmx4g
signing.keyId=@h8@
signing.password=<<p>>
ossrhUsername=@user@
ossrhPassword=<<p>>
RELEASE_STORE_PASSWORD=<<p>>
=== file | home/.msmtprc
defaults
auth           on
tls            on

account        work
host           smtp.@domain@
port           587
from           @mail@
user           @mail@
password       <<plain>>

account default : work
=== file | home/project/.vscode/sftp.json
{
    "name": "live",
    "host": "@host@",
    "protocol": "sftp",
    "port": 22,
    "username": "@user@",
    "password": "<<p>>",
    "remotePath": "/var/www/html",
    "uploadOnSave": true
}
=== file | home/.config/filezilla/sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.46.3" platform="*nix">
	<Servers>
		<Server>
			<Host>@host@</Host>
			<Port>21</Port>
			<Protocol>0</Protocol>
			<User>@user@</User>
			<Pass encoding="base64"><<key!{p64}>></Pass>
			<Logontype>1</Logontype>
			<Name>live</Name>
		</Server>
		<Server>
			<Host>ftp.@domain@</Host>
			<User>web@n@</User>
			<Pass><<plain>></Pass>
			<Logontype>1</Logontype>
		</Server>
	</Servers>
</FileZilla3>
=== file | home/.config/gh/hosts.yml
github.com:
    user: @user@
    oauth_token: <<token!{github;gho_}>>
    git_protocol: https
=== file | home/.terraform.d/credentials.tfrc.json
{
  "credentials": {
    "app.terraform.io": {
      "token": "<<token!{a14}.atlasv1.{a67}>>"
    }
  }
}
"""
