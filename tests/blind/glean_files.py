"""Credential files of clients and tools."""

FILES = r"""
=== netrc | .netrc
machine api.heroku.com
  login ‹mail›
  password «uuid»
machine git.heroku.com
  login ‹mail›
  password «=»
--- .netrc
machine ‹host› login ‹user› password «ws»
--- _netrc
default
login ‹user›
password «w»
--- .authinfo
machine imap.‹co›.com port 993 login ‹mail› password «ws»
--- .pgpass
‹host›:5432:‹db›:‹user›:«ws»
--- .pgpass
# prod
*:*:*:postgres:«ws»
--- .my.cnf
[client]
user=‹user›
password="«w»"
host=‹host›
--- my.cnf
[mysqldump]
user = backup
password = «ws»
--- .mylogin.txt
[client_prod]
user = ‹user›
password = «ws»
--- pg_service.conf
[prod]
host=‹host›
dbname=‹db›
user=‹user›
password=«ws»
=== package client | .npmrc
registry=https://npm.harbour.example/
//npm.harbour.example/:_authToken=«{crc;npm_;30}»
always-auth=true
--- .npmrc
//npm.‹co›.com/:_password=«b64of;[w]»
//npm.‹co›.com/:username=‹user›
--- .npmrc
_auth=«b64of;[user]:[w]»
email=‹mail›
--- .yarnrc.yml
npmScopes:
  ‹co›:
    npmRegistryServer: "https://npm.pkg.github.com"
    npmAuthToken: «{github;ghp_}»
--- .pypirc
[distutils]
index-servers = pypi
[pypi]
username = __token__
password = «pypi»
--- .pypirc
[‹co›]
repository: https://pypi.‹co›.com
username: ‹user›
password: «ws»
--- .gem/credentials
---
:rubygems_api_key: «{rubygems_{h48}}»
--- .cargo/credentials.toml
[registry]
token = "«{cio{a32}}»"
--- auth.json
{ "github-oauth": { "github.com": "«{github;ghp_}»" }, "http-basic": { "repo.magento.com": { "username": "‹h32›", "password": "«h32»" } } }
--- settings.xml
<settings>
  <servers>
    <server>
      <id>‹co›-releases</id>
      <username>‹user›</username>
      <password>«ws»</password>
    </server>
  </servers>
</settings>
--- gradle.properties
mavenUser=‹user›
mavenPassword=«ws»
signing.keyId=‹H8›
signing.password=«ws»
--- NuGet.Config
<packageSourceCredentials>
  <‹co›>
    <add key="Username" value="‹user›" />
    <add key="ClearTextPassword" value="«ws»" />
  </‹co›>
</packageSourceCredentials>
--- pip/credentials.cfg
[server-login]
username:‹user›
password:«ws»
--- .condarc
channels:
  - https://conda.anaconda.org/t/«{un-{uuid}}»/‹co›
=== container client | .docker/config.json
{ "auths": { "registry.‹co›.com": { "auth": "«b64of;[user]:[w]»" } } }
--- .dockercfg
{"https://index.docker.io/v1/":{"auth":"«b64of;[user]:[w]»","email":"‹mail›"}}
--- config.json
{"auths":{"quay.io":{"username":"‹co›+ci","password":"«u64»"}}}
--- .kube/config
apiVersion: v1
kind: Config
users:
- name: admin
  user:
    token: «jwt;RS256»
--- kubeconfig.yaml
users:
- name: ‹user›
  user:
    username: ‹user›
    password: «ws»
=== storage client | .aws/credentials
[default]
aws_access_key_id = ‹{AKIA{t16}}›
aws_secret_access_key = «B40»
--- .s3cfg
[default]
access_key = ‹{AKIA{t16}}›
secret_key = «B40»
gpg_passphrase = «ws»
--- .boto
[Credentials]
gs_access_key_id = ‹{GOOG1E{u55}}›
gs_secret_access_key = «B40»
--- rclone.conf
[backup]
type = b2
account = ‹h12›
key = «{K002{B27}}»
--- rclone2.conf
[nas]
type = sftp
host = ‹host›
user = ‹user›
pass = «b43»
--- .passwd-s3fs
‹{AKIA{t16}}›:«B40»
--- .mc/config.json
{"version": "10", "aliases": {"prod": {"url": "https://‹host›:9000", "accessKey": "‹a20›", "secretKey": "«a40»", "api": "s3v4"}}}
=== command client | gh/hosts.yml
github.com:
    user: ‹login›
    oauth_token: «{github;gho_}»
    git_protocol: https
--- glab/config.yml
hosts:
    gitlab.com:
        token: «{glpat-{f20}}»
        api_protocol: https
--- hub
github.com:
- user: ‹login›
  oauth_token: «h40»
  protocol: https
--- .terraformrc
credentials "app.terraform.io" {
  token = "«{{a14}.atlasv1.{b67}}»"
}
--- credentials.tfrc.json
{"credentials": {"app.terraform.io": {"token": "«{{a14}.atlasv1.{b67}}»"}}}
--- .vault-token
«{hvs.{a24}}»
--- doctl/config.yaml
access-token: «{dop_v1_{h64}}»
context: default
--- hcloud/cli.toml
active_context = "prod"
[[contexts]]
name = "prod"
token = "«a64»"
--- linode-cli
[‹user›]
token = «h64»
region = eu-central
--- flyctl/config.yml
access_token: «{fo1_{b43}}»
--- ngrok.yml
version: "2"
authtoken: «{2{a26}_{a21}}»
--- tailscale.hujson
{"authKey": "«{tskey-auth-k{a11}CNTRL-{a32}}»"}
--- .circleci/cli.yml
host: https://circleci.com
token: «h40»
--- .travis.yml
deploy:
  provider: rubygems
  api_key: «h48»
--- .sentryclirc
[auth]
token=«{sntryu_{h64}}»
--- sentry.properties
defaults.org=‹co›
auth.token=«h64»
--- sonar-project.properties
sonar.host.url=https://sonar.‹co›.com
sonar.login=«h40»
--- sonar2.properties
sonar.login=admin
sonar.password=«ws»
=== data client | .snowsql/config
[connections]
accountname = xy12345
username = ‹user›
password = "«w»"
--- snowflake/connections.toml
[default]
account = "xy12345"
user = "‹user›"
password = "«w»"
--- profiles.yml
‹word›:
  outputs:
    prod:
      type: postgres
      host: ‹host›
      user: ‹user›
      pass: «ws»
--- .databrickscfg
[DEFAULT]
host = https://adb-‹d16›.4.azuredatabricks.net
token = «{dapi{h32}}»
--- kaggle.json
{"username":"‹login›","key":"«h32»"}
--- wandb.netrc
machine api.wandb.ai
  login user
  password «h40»
=== transfer client | filezilla.xml
<Server>
  <Host>‹host›</Host>
  <User>‹user›</User>
  <Pass encoding="base64">«b64of;[w]»</Pass>
</Server>
--- sitemanager.xml
<Server><Host>‹host›</Host><Port>21</Port><User>‹user›</User><Pass>«ws»</Pass></Server>
--- sftp-config.json
{
    "type": "sftp",
    "host": "‹host›",
    "user": "‹user›",
    "password": "«ws»",
    "remote_path": "/var/www/"
}
--- .vscode/sftp.json
{ "name": "‹city›", "host": "‹host›", "protocol": "ftp", "username": "‹user›", "password": "«w»", "uploadOnSave": true }
--- .ftpconfig
{ "protocol": "ftp", "host": "‹host›", "port": 21, "user": "‹user›", "pass": "«w»", "promptForPass": false }
--- .ftppass
{ "key1": { "username": "‹user›", "password": "«w»" } }
--- deployment-config.json
[{"name":"prod","type":"sftp","host":"‹host›","username":"‹user›","password":"«w»"}]
--- WinSCP.ini
[Sessions\‹user›@‹host›]
HostName=‹host›
UserName=‹user›
PasswordPlain=«ws»
--- remmina.remmina
[remmina]
server=‹ip›
username=‹user›
password=«b64;16»
--- server.rdp
full address:s:‹ip›
username:s:‹user›
password 51:b:«H420»
--- dbeaver/credentials.json
{"postgres-jdbc-1": {"#connection": {"user": "‹user›", "password": "«w»"}}}
--- .idea/dataSources.local.xml
<data-source name="‹db›"><user-name>‹user›</user-name><secret>«ws»</secret></data-source>
--- robomongo.json
{"connections": [{"serverHost": "‹host›", "credentials": [{"userName": "‹user›", "userPassword": "«w»"}]}]}
=== java server | jenkins/credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>deploy</id>
  <username>‹user›</username>
  <password>«ws»</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
--- jenkins.yaml
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              id: "git"
              username: "‹user›"
              password: "«w»"
--- tomcat-users.xml
<tomcat-users>
  <user username="‹user›" password="«ws»" roles="manager-gui,admin-gui"/>
</tomcat-users>
--- context.xml
<Resource name="jdbc/‹db›" type="javax.sql.DataSource" url="jdbc:mysql://‹host›/‹db›" username="‹user›" password="«ws»"/>
--- server.xml
<Connector port="8443" SSLEnabled="true" keystoreFile="conf/k.jks" keystorePass="«ws»" />
--- standalone.xml
<security><user-name>‹user›</user-name><password>«ws»</password></security>
--- persistence.xml
<property name="javax.persistence.jdbc.password" value="«ws»"/>
--- hibernate.cfg.xml
<property name="hibernate.connection.username">‹user›</property>
<property name="hibernate.connection.password">«ws»</property>
--- applicationContext.xml
<bean id="ds" class="org.apache.commons.dbcp.BasicDataSource">
  <property name="username" value="‹user›"/>
  <property name="password" value="«ws»"/>
</bean>
"""
