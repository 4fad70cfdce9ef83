"""Files of programs that hold passwords: clients, builders, web applications."""

TEXT = r'''
=== netrc | home/tom/.netrc
machine api.harbourlane.io
  login tom
  password «passp»
machine ftp.corp.lan login web017 password «+passp»
=== netrc one line | .netrc
machine git.corp.lan login ci password «alnum;20»
default login anonymous password guest@
=== netrc windows | _netrc
machine heroku.corp.lan
	login ops@harbourlane.io
	password «uuid»
=== pgpass | .pgpass
pg1.corp.lan:5432:orders:orders_rw:«passp»
*:*:bi:reader:«+passp»
=== pgpass escaped | pgpass.conf
localhost:5433:*:postgres:«passp»
=== pg service | .pg_service.conf
[crm]
host=pg3
dbname=crm
user=crm
password=«passp»
=== my cnf | .my.cnf
[client]
user=root
password="«pass»"
host=127.0.0.1
=== my cnf bare | etc/mysql/debian.cnf
# Automatically generated for Debian scripts. DO NOT TOUCH!
[client]
host     = localhost
user     = debian-sys-maint
password = «alnum;16»
socket   = /var/run/mysqld/mysqld.sock
=== mylogin dump | mysql_config.txt
[prod]
user = "ops"
password = "«pass»"
host = "db1"
=== npmrc | .npmrc
//npm.harbourlane.io/:_authToken=«uuid»
always-auth=true
=== npmrc auth | project/.npmrc
registry=https://nexus.corp.lan/repository/npm/
_auth=«basic;ci:[passp]»
email=ci@harbourlane.io
=== npmrc password | .npmrc
//npm.corp.lan/:username=ci
//npm.corp.lan/:_password="«^passp»"
=== yarnrc | .yarnrc.yml
npmScopes:
  hl:
    npmRegistryServer: "https://npm.harbourlane.io"
    npmAuthToken: "«alnum;40»"
=== yarn ident | .yarnrc.yml
npmRegistries:
  "//nexus.corp.lan":
    npmAuthIdent: "ci:«passp»"
=== pypirc | .pypirc
[distutils]
index-servers = hl

[hl]
repository = https://py.corp.lan/
username = ci
password = «passp»
=== poetry auth | pypoetry/auth.toml
[http-basic.hl]
username = "ci"
password = "«pass»"
=== composer auth | auth.json
{
    "http-basic": {
        "repo.harbourlane.io": {
            "username": "pkg",
            "password": "«pass»"
        }
    }
}
=== bundle config | .bundle/config
---
BUNDLE_GEMS__HARBOURLANE__IO: "ci:«passp»"
BUNDLE_PATH: "vendor"
=== gem credentials | .gem/credentials
---
:hl_key: «h48»
=== cargo | .cargo/credentials.toml
[registries.hl]
token = "«alnum;32»"
=== maven settings | .m2/settings.xml
<settings>
  <servers>
    <server>
      <id>releases</id>
      <username>deployer</username>
      <password>«pass»</password>
    </server>
  </servers>
</settings>
=== maven passphrase | settings.xml
<server>
  <id>web1</id>
  <privateKey>${user.home}/.ssh/id_rsa</privateKey>
  <passphrase>«pass»</passphrase>
</server>
=== maven encrypted | settings-security.xml
<settingsSecurity>
  <master>{«b64;32»}</master>
</settingsSecurity>
=== maven proxy | settings.xml
  <proxy><host>proxy.corp.lan</host><port>3128</port><username>tom</username><password>«pass»</password></proxy>
=== gradle | gradle.properties
org.gradle.jvmargs=-Xmx2g
nexusUser=ci
nexusPassword=«passp»
signing.keyId=24875D73
signing.password=«+passp»
=== sbt | .sbt/.credentials
realm=Sonatype Nexus Repository Manager
host=nexus.corp.lan
user=ci
password=«passp»
=== nuget | NuGet.Config
<configuration>
  <packageSourceCredentials>
    <hl>
      <add key="Username" value="ci" />
      <add key="ClearTextPassword" value="«pass»" />
    </hl>
  </packageSourceCredentials>
</configuration>
=== nuget encrypted | nuget.config
<add key="Password" value="«AQAAANCMnd8BFdERjHoAwE/Cl+sBAAAA{B180}=»" />
=== nuget api | NuGet.Config
<apikeys>
  <add key="https://nuget.corp.lan/api/v2/package" value="«b64;48»" />
</apikeys>
=== docker config | .docker/config.json
{
	"auths": {
		"registry.harbourlane.io": {
			"auth": "«basic;ci:[passp]»"
		}
	}
}
=== docker cfg old | .dockercfg
{"https://quay.corp.lan/v1/":{"username":"ci","password":"«pass»","email":"ci@harbourlane.io"}}
=== docker identity | .docker/config.json
{"auths":{"hl.azurecr.io":{"auth":"MDAwMDAwMDA6","identitytoken":"«jwt;RS256»"}}}
=== containers auth | run/containers/auth.json
{"auths":{"r.corp.lan:5000":{"auth":"«basic;robot$push:[alnum;24]»"}}}
=== kubeconfig token | .kube/config
apiVersion: v1
kind: Config
users:
- name: admin
  user:
    token: «jwt;RS256»
=== kubeconfig cert | kubeconfig.yaml
users:
- name: default
  user:
    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJrVENDQVRlZ0F3SUJBZ0lJ
    client-key-data: «b64pem;ec»
=== kubeconfig basic | kube.conf
- name: ops
  user: {username: ops, password: «passp»}
=== git config extraheader | .git/config
[http "https://git.corp.lan/"]
	extraheader = AUTHORIZATION: basic «basic;x-token:[alnum;40]»
=== hgrc | .hgrc
[auth]
hl.prefix = https://hg.corp.lan
hl.username = tom
hl.password = «passp»
=== subversion | .subversion/auth/svn.simple/a1
K 8
passtype
V 6
simple
K 8
password
V 12
«rndp»
K 8
username
V 3
tom
END
=== filezilla | FileZilla/sitemanager.xml
<Server>
  <Host>ftp.harbourlane.io</Host>
  <Port>21</Port>
  <User>web017</User>
  <Pass encoding="base64">«^passp»</Pass>
  <Logontype>1</Logontype>
</Server>
=== filezilla old | recentservers.xml
<Server><Host>files.corp.lan</Host><User>web</User><Pass>«pass»</Pass></Server>
=== winscp | WinSCP.ini
[Sessions\web1]
HostName=web1.corp.lan
UserName=deploy
Password=«H52»
=== putty reg | putty.reg
[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\p]
"ProxyUsername"="tom"
"ProxyPassword"="«pass»"
=== rdp file | srv4.rdp
full address:s:srv4.corp.lan
username:s:CORP\tom
password 51:b:«01000000D08C9DDF0115D1118C7A00C04FC297EB01000000{H240}»
=== mremoteng | confCons.xml
<Node Name="dc1" Type="Connection" Username="adm" Domain="CORP" Password="«b64;44»" Hostname="10.0.0.3" Protocol="RDP" />
=== remmina | remmina/srv.remmina
[remmina]
name=srv4
username=tom
password=«b64;16»
server=srv4.corp.lan
=== vnc passwd | UltraVNC.ini
[ultravnc]
passwd=«H18»
passwd2=«+H18»
=== rclone | rclone/rclone.conf
[nas]
type = sftp
host = nas.corp.lan
user = tom
pass = «b64url;36»
=== rclone crypt | rclone.conf
[secret]
type = crypt
remote = nas:enc
password = «b64url;32»
password2 = «+b64url;32»
=== rclone s3 | rclone.conf
[minio]
type = s3
provider = Minio
access_key_id = hlbackup
secret_access_key = «alnum;32»
=== s3cfg | .s3cfg
[default]
access_key = «~u20»
secret_key = «B40»
host_base = s3.corp.lan
gpg_passphrase = «+passp»
=== boto | .boto
[Credentials]
aws_access_key_id = «~u20»
aws_secret_access_key = «B40»
=== passwd-s3fs | .passwd-s3fs
«~u20»:«B40»
=== lftp bookmarks | .lftp/bookmarks
hl	ftp://web017:«passp»@ftp.harbourlane.io/www/
=== sftp json | .vscode/sftp.json
{
    "name": "web1",
    "host": "web1.corp.lan",
    "protocol": "sftp",
    "username": "deploy",
    "password": "«pass»",
    "remotePath": "/srv/www",
    "uploadOnSave": true
}
=== ftpconfig | .ftpconfig
{ "protocol": "ftp", "host": "ftp.harbourlane.io", "user": "web", "pass": "«pass»", "promptForPass": false }
=== remote-sync | .remote-sync.json
{"hostname":"10.0.0.4","transport":"scp","username":"www","passphrase":"«pass»","uploadOnSave":true}
=== sublime sftp | sftp-config.json
{
    // sftp, ftp or ftps
    "type": "ftp",
    "host": "ftp.harbourlane.io",
    "user": "web017",
    "password": "«pass»",
    //"port": "22",
}
=== idea datasource | .idea/dataSources.local.xml
<data-source name="crm"><user-name>crm</user-name><secret-storage>master_key</secret-storage><jdbc-url>jdbc:mysql://db1/crm?password=«passp»</jdbc-url></data-source>
=== idea webservers | .idea/WebServers.xml
<fileTransfer host="ftp.harbourlane.io" username="web" port="21" password="«H24»" />
=== dbeaver | dbeaver-data-sources.xml
<connection host="db1" port="3306" user="root" password="«b64;18»" url="jdbc:mysql://db1"/>
=== sqldeveloper | connections.json
{"connections":[{"name":"HR","info":{"user":"hr","password":"«b64;33»","SavePassword":"true"}}]}
=== heidisql | portable_settings.txt
Servers\db1\User<|||>1<|||>root
Servers\db1\Password<|||>1<|||>«h22»
=== robomongo | robo3t.json
{"credentials":[{"databaseName":"admin","enabled":true,"userName":"root","userPassword":"«pass»"}]}
=== rest client | http-client.env.json
{ "prod": { "host": "api.harbourlane.io", "username": "ops", "password": "«pass»" } }
=== postman | hl.postman_environment.json
{"name":"hl","values":[{"key":"base","value":"https://api.corp.lan"},{"key":"password","value":"«pass»","enabled":true}]}
=== postman auth | hl.postman_collection.json
"auth": {"type": "basic","basic": [{"key": "password","value": "«pass»","type": "string"},{"key": "username","value": "ops","type": "string"}]}
=== insomnia | insomnia.yaml
authentication:
  type: basic
  username: ops
  password: «passp»
=== jmeter | load.jmx
<elementProp name="" elementType="Authorization">
  <stringProp name="Authorization.url">https://api.corp.lan</stringProp>
  <stringProp name="Authorization.username">load</stringProp>
  <stringProp name="Authorization.password">«pass»</stringProp>
</elementProp>
=== soapui | erp-soapui-project.xml
<con:credentials><con:username>soap</con:username><con:password>«pass»</con:password></con:credentials>
=== firefox logins | logins.json
{"logins":[{"hostname":"https://portal.corp.lan","encryptedUsername":"MDIEEPgAAA«~B44»==","encryptedPassword":"«MDoEEPgAAAAAAAAAAAAAAAAAAAEwFAYIKoZIhvcNAwcECL{B36}»"}]}
=== chrome export | Chrome Passwords.csv
name,url,username,password
portal.corp.lan,https://portal.corp.lan/login,tom,«rndp»
shop,https://shop.harbourlane.io/,tom@harbourlane.io,«+rndp»
=== keepass xml | export.xml
<String><Key>Password</Key><Value ProtectInMemory="True">«pass»</Value></String>
<String><Key>Title</Key><Value>router</Value></String>
=== bitwarden export | bitwarden_export.json
{"items":[{"type":1,"name":"erp","login":{"username":"tom","password":"«pass»","totp":null}}]}
=== lastpass csv | lastpass.csv
url,username,password,totp,extra,name,grouping,fav
https://erp.corp.lan,tom,«rndp»,,,ERP,Work,0
=== vault token | .vault-token
«hvs.{b90}»
=== ansible vault password file | .vault_pass
«alnum;24»
=== terraformrc | .terraformrc
credentials "tfe.corp.lan" {
  token = "«{a14}.atlasv1.{b67}»"
}
=== snowsql | .snowsql/config
[connections.bi]
accountname = xy12345.eu-central-1
username = etl
password = "«pass»"
=== dbt | .dbt/profiles.yml
crm:
  target: prod
  outputs:
    prod:
      type: postgres
      host: pg1.corp.lan
      user: dbt
      password: «passp»
      port: 5432
=== odbc ini | etc/odbc.ini
[bi]
Driver = FreeTDS
Server = sql3
UID = bi_ro
PWD = «passp»
=== mycli | .myclirc
[alias_dsn]
prod = mysql://ops:«passp»@db1/crm
=== usql | .usqlpass
# protocol:host:port:dbname:user:pass
mysql:db1:3306:crm:ops:«passp»
=== irc | .irssi/config
servers = ( { address = "irc.corp.lan"; chatnet = "hl"; port = "6697"; password = "«pass»"; } );
=== tmate and ngrok | ngrok2/ngrok.yml
authtoken: «{a27}_{a21}»
auth: "demo:«+passp»"
=== streamlit | .streamlit/secrets.toml
db_username = "jane"
db_password = "«pass»"
[smtp]
pw = "«+pass»"
=== kaggle like | .config/tool/auth.json
{"username":"tomb","key":"«h32»"}
=== jfrog | .jfrog/jfrog-cli.conf.v6
{"servers":[{"url":"https://art.corp.lan/","user":"ci","password":"«pass»","serverId":"hl"}]}
=== htdigest | svn.htdigest
tom:Subversion:«h32»
=== svnserve | conf/passwd
[users]
harry = «passp»
sally = «+passp»
=== trac | conf/trac.ini
[notification]
smtp_user = trac
smtp_password = «passp»
=== aerc | aerc/accounts.conf
[Work]
source = imaps://tom%40harbourlane.io:«pct»@mail.harbourlane.io
=== thunderbird export | ThunderbirdPasswords.csv
"imap://mail.corp.lan","tom","«rndp»"
'''
