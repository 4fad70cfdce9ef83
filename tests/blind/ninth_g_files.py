"""Files that hold credentials by their nature: servers and frameworks."""

BLOCKS = r'''
### files
=== kubeconfig | ⟦.kube/config|kubeconfig.yaml⟧
apiVersion: v1
kind: Config
clusters:
- name: prod
  cluster:
    server: https://@host@:6443
    certificate-authority-data: ⟪~b64>pemcert⟫
users:
- name: admin
  user:
    client-certificate-data: ⟪~b64>pemcert⟫
    client-key-data: ⟪b64>pemrsa⟫
- name: old
  user:
    username: admin
    password: ⟪pwa⟫
- name: robot
  user:
    token: ⟪jwt;RS256⟫
=== kubeconfig-token-only | .kube/config.k3s
users:
- name: default
  user:
    token: ⟪{n6}.{n16}⟫
=== docker-config | ⟦.docker/config.json|.dockercfg⟧
{
	"auths": {
		"registry.fernbank.org": {
			"auth": "⟪b64>@user@:⟨pws⟩⟫"⟦|,
			"email": "ops@fernbank.org"⟧
		}
	}
}
=== netrc | ⟦.netrc|_netrc⟧
machine @host@
  login @user@
  password ⟪pws⟫
=== netrc-oneline | ⟦.netrc|home/ci/.netrc⟧
machine git.fernbank.org login @user@ password ⟪pwx⟫
machine ftp.example.net login anonymous password guest@
=== netrc-quoted | netrc.txt
default
	login @user@
	account prod
	password "⟪pw⟫"
	macdef init
=== authinfo | ⟦.authinfo|mail/.authinfo⟧
machine ⟦imap|smtp⟧.fernbank.org login @user@@fernbank.org port ⟦993|587⟧ password ⟪pws⟫
=== pgpass | ⟦.pgpass|pgpass.conf⟧
# host:port:db:user:password
@host@:5432:@db@:@user@:⟪pws⟫
*:*:*:postgres:⟪pws⟫
=== my-cnf | ⟦.my.cnf|etc/mysql/debian.cnf⟧
[client]
user = ⟦@user@|debian-sys-maint⟧
password = ⟪⟦pw|a16⟧⟫
socket = /var/run/mysqld/mysqld.sock
=== my-cnf-quoted | .my.cnf
[mysqldump]
user=backup
password="⟪pw⟫"
=== npmrc | ⟦.npmrc|packages/ui/.npmrc⟧
registry=https://npm.fernbank.org/
//npm.fernbank.org/:⟦_authToken=⟪uuid⟫|_password=⟪b64>pw⟫
//npm.fernbank.org/:username=@user@⟧
=== npmrc-auth | .npmrc
always-auth=true
_auth=⟪b64>ci:⟨pw⟩⟫
email=ci@fernbank.org
=== yarnrc | .yarnrc.yml
npmScopes:
  fernbank:
    npmRegistryServer: "https://nexus.fernbank.org/repository/npm/"
    npmAuthIdent: "⟪b64>deploy:⟨pwx⟩⟫"
=== pypirc | .pypirc
[distutils]
index-servers =
    internal

[internal]
repository: https://pypi.fernbank.org/simple
username: @user@
password: ⟪pw⟫
=== pip-conf | ⟦pip.conf|.config/pip/pip.conf⟧
[global]
index-url = https://@user@:⟪pws⟫@pypi.fernbank.org/simple
trusted-host = pypi.fernbank.org
=== poetry-auth | ⟦auth.toml|.config/pypoetry/auth.toml⟧
[http-basic.internal]
username = "@user@"
password = "⟪pw⟫"
=== htpasswd | ⟦.htpasswd|nginx/htpasswd|conf/users.htpasswd⟧
@user@:⟪⟦apr1|bcrypt|{SHA}{b64;20}⟧⟫
=== htpasswd-crypt | .htpasswd
admin:⟪B13⟫
=== shadow | ⟦etc/shadow|backup/shadow-|image/rootfs/etc/shadow⟧
root:⟪⟦sha512c|yescrypt|md5c⟧⟫:19110:0:99999:7:::
daemon:*:18375:0:99999:7:::
bin:*:18375:0:99999:7:::
@user@:⟪sha512c⟫:19244:0:99999:7:::
=== passwd-old | rootfs/etc/passwd
root:⟪md5c⟫:0:0:root:/root:/bin/sh
nobody:x:99:99:nobody:/:/bin/false
=== wp-config | ⟦wp-config.php|wordpress/wp-config.php.bak⟧
<?php
define( 'DB_NAME', '@db@' );
define( 'DB_USER', '@user@' );
define( 'DB_PASSWORD', '⟪pw⟫' );
define( 'DB_HOST', 'localhost' );
define( 'AUTH_KEY',         '⟪p64⟫' );
define( 'NONCE_SALT',       '⟪p64⟫' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
=== wp-config-ftp | wp-config.php
define('FS_METHOD', 'ftpext');
define('FTP_USER', '@user@');
define('FTP_PASS', '⟪pw⟫');
=== joomla | configuration.php
class JConfig {
	public $offline = '0';
	public $host = 'localhost';
	public $user = '@user@';
	public $password = '⟪pwx⟫';
	public $secret = '⟪a16⟫';
	public $smtppass = '⟪pw⟫';
}
=== drupal | sites/default/settings.php
$databases['default']['default'] = array (
  'database' => '@db@',
  'username' => '@user@',
  'password' => '⟪pw⟫',
  'host' => 'localhost',
  'driver' => 'mysql',
);
$settings['hash_salt'] = '⟪b74⟫';
=== magento | app/etc/env.php
return [
    'backend' => ['frontName' => 'admin_⟪~n6⟫'],
    'crypt' => ['key' => '⟪h32⟫'],
    'db' => ['connection' => ['default' => [
        'host' => 'localhost', 'username' => '@user@', 'password' => '⟪pw⟫', 'active' => '1'
    ]]],
];
=== mediawiki | LocalSettings.php
$wgDBserver = "@host@";
$wgDBuser = "wiki";
$wgDBpassword = "⟪pw⟫";
$wgSecretKey = "⟪h64⟫";
$wgUpgradeKey = "⟪h16⟫";
=== phpmyadmin | config.inc.php
$cfg['blowfish_secret'] = '⟪p32⟫';
$cfg['Servers'][$i]['controluser'] = 'pma';
$cfg['Servers'][$i]['controlpass'] = '⟪pw⟫';
=== nextcloud | config/config.php
$CONFIG = array (
  'instanceid' => 'oc⟪~n10⟫',
  'passwordsalt' => '⟪B30⟫',
  'secret' => '⟪B48⟫',
  'dbpassword' => '⟪a30⟫',
  'mail_smtppassword' => '⟪pw⟫',
);
=== typo3 | typo3conf/LocalConfiguration.php
'BE' => [
    'installToolPassword' => '⟪argon2⟫',
],
'DB' => ['Connections' => ['Default' => ['password' => '⟪pw⟫', 'user' => '@user@']]],
'SYS' => ['encryptionKey' => '⟪h96⟫'],
=== vbulletin | includes/config.php
$config['MasterServer']['username'] = '@user@';
$config['MasterServer']['password'] = '⟪pw⟫';
=== codeigniter | application/config/database.php
$db['default']['hostname'] = '@host@';
$db['default']['username'] = '@user@';
$db['default']['password'] = '⟪pw⟫';
$db['default']['dbdriver'] = 'mysqli';
=== cakephp | ⟦config/app_local.php|app/Config/core.php⟧
⟦'Security' => ['salt' => '|Configure::write('Security.salt', '⟧⟪h64⟫⟦'],|');⟧
=== yii | config/web.php
'request' => [
    // !!! insert a secret key in the following (if it is empty)
    'cookieValidationKey' => '⟪b32⟫',
],
=== symfony | app/config/parameters.yml
parameters:
    database_host: 127.0.0.1
    database_user: @user@
    database_password: ⟪pws⟫
    mailer_password: '⟪pw⟫'
    secret: ⟪h40⟫
=== laravel-env | ⟦.env|.env.staging⟧
APP_NAME=@app@
APP_ENV=production
APP_KEY=base64:⟪b64;32⟫
DB_CONNECTION=mysql
DB_USERNAME=@user@
DB_PASSWORD=⟪⟦pws|pwx⟧⟫
MAIL_USERNAME=null
MAIL_PASSWORD=⟪pws⟫
=== django-settings | ⟦settings.py|project/settings/base.py⟧
# SECURITY WARNING: keep the secret key used in production secret!
SECRET_KEY = ⟦'|"⟧⟦⟪django⟫|django-insecure-⟪django⟫⟧⟦'|"⟧

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "@user@",
        "PASSWORD": "⟪pw⟫",
        "HOST": "@host@",
    }
}
EMAIL_HOST_PASSWORD = '⟪pw⟫'
=== flask | ⟦app.py|web/__init__.py|config.py⟧
⟦app = Flask(__name__)
app.secret_key = |app.config['SECRET_KEY'] = |class Config:
    SECRET_KEY = os.environ.get('SECRET_KEY') or ⟧'⟪⟦h32|pw|inn⟧⟫'
=== flask-bytes | server.py
app.secret_key = b'⟪x>w16⟫'
=== rails-secrets | config/secrets.yml
production:
  secret_key_base: ⟪h128⟫
=== rails-master | config/master.key
⟪h32⟫
=== rails-cred-key | config/credentials/production.key
⟪h32⟫
=== rails-database | config/database.yml
production:
  adapter: postgresql
  database: @db@
  username: @user@
  password: ⟪pws⟫
  host: @host@
=== rails-initializer | config/initializers/⟦secret_token|devise⟧.rb
⟦Intranet::Application.config.secret_token = |Devise.setup do |config|
  config.secret_key = ⟧'⟪h128⟫'
=== phoenix | config/prod.secret.exs
config :portal, PortalWeb.Endpoint,
  secret_key_base: "⟪b64;48⟫"
config :portal, Portal.Repo,
  username: "@user@",
  password: "⟪pw⟫",
  pool_size: 15
=== play | conf/application.conf
play.http.secret.key = "⟪p64⟫"
db.default.username = sa
db.default.password = "⟪pw⟫"
=== spring-yml | src/main/resources/application⟦|-prod⟧.yml
spring:
  datasource:
    url: jdbc:mysql://@host@:3306/@db@
    username: @user@
    password: ⟪⟦pws|pwx⟧⟫
  mail:
    password: ⟪pws⟫
jwt:
  secret: ⟪a40⟫
=== spring-properties | ⟦application.properties|bootstrap-dev.properties⟧
spring.datasource.username=@user@
spring.datasource.password=⟪pw⟫
server.ssl.key-store-password=⟪pws⟫
security.user.password=⟪pw⟫
jwt.secret=⟪b64;48⟫
=== appsettings | appsettings⟦|.Production⟧.json
{
  "ConnectionStrings": {
    "Default": "Server=@host@;Database=@db@;User Id=@user@;Password=⟪pw⟫;TrustServerCertificate=True"
  },
  "Jwt": { "Issuer": "fernbank", "Key": "⟪a48⟫" },
  "Smtp": { "User": "@user@", "Password": "⟪pw⟫" }
}
=== web-config | ⟦Web.config|web.Release.config⟧
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source=@host@;Initial Catalog=@db@;User ID=@user@;Password=⟪pws⟫" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="⟪pws⟫" />
    <add key="ApiSecret" value="⟪h40⟫" />
  </appSettings>
  <system.web>
    <machineKey validationKey="⟪H128⟫" decryptionKey="⟪H64⟫" validation="SHA1" decryption="AES" />
    <identity impersonate="true" userName="CORP\svc" password="⟪pws⟫" />
  </system.web>
</configuration>
=== tomcat-users | conf/tomcat-users.xml
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="@user@" password="⟪pws⟫" roles="manager-gui,admin-gui"/>
</tomcat-users>
=== tomcat-context | META-INF/context.xml
<Context>
  <Resource name="jdbc/main" auth="Container" type="javax.sql.DataSource" username="@user@"
            password="⟪pws⟫" driverClassName="oracle.jdbc.OracleDriver" url="jdbc:oracle:thin:@@host@:1521:ORCL"/>
</Context>
=== tomcat-connector | conf/server.xml
<Connector port="8443" scheme="https" secure="true" keystoreFile="conf/ks.jks" keystorePass="⟪pws⟫" clientAuth="false"/>
=== maven-settings | ⟦.m2/settings.xml|ci/settings.xml⟧
<settings>
  <servers>
    <server>
      <id>nexus</id>
      <username>@user@</username>
      <password>⟪pws⟫</password>
    </server>
    <server>
      <id>signing</id>
      <passphrase>⟪pws⟫</passphrase>
    </server>
  </servers>
</settings>
=== maven-security | .m2/settings-security.xml
<settingsSecurity>
  <master>⟪mvn⟫</master>
</settingsSecurity>
=== gradle-properties | ⟦gradle.properties|.gradle/gradle.properties⟧
org.gradle.jvmargs=-Xmx2g
nexusUser=@user@
⟦nexusPassword|ossrhPassword⟧=⟪pw⟫
signing.keyId=⟪~H8⟫
signing.password=⟪pw⟫
=== jenkins-credentials | credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials@2.3">
  <scope>GLOBAL</scope>
  <id>nexus-deploy</id>
  <username>@user@</username>
  <password>⟪⟦jks|pws⟧⟫</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
=== jenkins-user | users/admin/config.xml
<hudson.security.HudsonPrivateSecurityRealm_-Details>
  <passwordHash>#jbcrypt:⟪bcrypt⟫</passwordHash>
</hudson.security.HudsonPrivateSecurityRealm_-Details>
=== jenkins-master | secrets/master.key
⟪h256⟫
'''
