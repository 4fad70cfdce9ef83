"""Files of programs that hold passwords: sites, servers, self-hosted applications."""

TEXT = r'''
=== wp-config | public_html/wp-config.php
define( 'DB_NAME', 'hl_blog' );
define( 'DB_USER', 'hl_blog' );
define( 'DB_PASSWORD', '«pass»' );
define( 'DB_HOST', 'localhost' );
=== wp salts | wp-config.php
define('AUTH_KEY',         '«p64»');
define('SECURE_AUTH_KEY',  '«+p64»');
define('NONCE_SALT',       '«+p64»');
$table_prefix = 'wp_';
=== joomla | configuration.php
class JConfig {
	public $host = 'localhost';
	public $user = 'joom';
	public $password = '«pass»';
	public $secret = '«+alnum;16»';
	public $smtppass = '«+pass»';
}
=== drupal | sites/default/settings.php
$databases['default']['default'] = array (
  'database' => 'drupal',
  'username' => 'drupal',
  'password' => '«pass»',
  'prefix' => '',
  'host' => 'localhost',
);
$settings['hash_salt'] = '«+b74»';
=== drupal old | settings.php
$db_url = 'mysqli://drupal:«passp»@localhost/drupal6';
=== magento env | app/etc/env.php
    'crypt' => [
        'key' => '«h32»'
    ],
    'db' => ['connection' => ['default' => ['host' => 'db1', 'username' => 'mage', 'password' => '«+pass»']]],
=== magento local | app/etc/local.xml
<key><![CDATA[«h32»]]></key>
<password><![CDATA[«+pass»]]></password>
=== prestashop | config/settings.inc.php
define('_DB_PASSWD_', '«pass»');
define('_COOKIE_KEY_', '«+a56»');
=== prestashop 1.7 | app/config/parameters.php
<?php return array ('parameters' => array ('database_user' => 'ps', 'database_password' => '«pass»', 'secret' => '«+a56»'));
=== opencart | admin/config.php
define('DB_USERNAME', 'oc');
define('DB_PASSWORD', '«pass»');
=== typo3 | typo3conf/LocalConfiguration.php
'BE' => ['installToolPassword' => '«argon2»'],
'DB' => ['Connections' => ['Default' => ['password' => '«+pass»', 'user' => 'typo3']]],
'SYS' => ['encryptionKey' => '«+h96»'],
=== nextcloud | config/config.php
  'dbuser' => 'nextcloud',
  'dbpassword' => '«alnum;30»',
  'passwordsalt' => '«+B30»',
  'secret' => '«+B48»',
  'mail_smtppassword' => '«+pass»',
=== moodle | config.php
$CFG->dbuser    = 'moodle';
$CFG->dbpass    = '«pass»';
$CFG->passwordsaltmain = '«+p30»';
=== mediawiki | LocalSettings.php
$wgDBuser = "wiki";
$wgDBpassword = "«pass»";
$wgSecretKey = "«+h64»";
$wgUpgradeKey = "«+h16»";
=== phpbb | config.php
$dbuser = 'forum';
$dbpasswd = '«pass»';
=== vbulletin | includes/config.php
$config['MasterServer']['username'] = 'vb';
$config['MasterServer']['password'] = '«pass»';
=== phpmyadmin | config.inc.php
$cfg['blowfish_secret'] = '«b32»';
$cfg['Servers'][$i]['password'] = '«+pass»';
$cfg['Servers'][$i]['controlpass'] = '«+pass»';
=== roundcube | config/config.inc.php
$config['db_dsnw'] = 'mysql://roundcube:«passp»@localhost/roundcube';
$config['des_key'] = '«+b24»';
=== codeigniter | application/config/database.php
$db['default'] = array(
	'hostname' => 'localhost',
	'username' => 'root',
	'password' => '«pass»',
	'dbdriver' => 'mysqli',
=== ci key | application/config/config.php
$config['encryption_key'] = '«alnum;32»';
=== laravel env | .env
APP_NAME=Shop
APP_KEY=base64:«b64;32»
DB_PASSWORD=«+pass»
MAIL_PASSWORD="«+pass»"
=== symfony params | app/config/parameters.yml
parameters:
    database_password: «passp»
    secret: «+h40»
    mailer_password: ~
=== cakephp | config/app_local.php
'Security' => ['salt' => env('SECURITY_SALT', '«h64»')],
'Datasources' => ['default' => ['username' => 'cake', 'password' => '«+pass»']],
=== yii | config/web.php
'request' => [
    // !!! insert a secret key in the following
    'cookieValidationKey' => '«b32»',
],
=== django | shop/settings.py
SECRET_KEY = '«django»'
DEBUG = False
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'USER': 'shop',
        'PASSWORD': '«+pass»',
    }
}
=== flask cfg | instance/config.py
SECRET_KEY = b'\xf2\x9c«alnum;20»'
SQLALCHEMY_DATABASE_URI = 'postgresql://flask:«+passp»@localhost/flask'
=== rails secrets | config/secrets.yml
production:
  secret_key_base: «h128»
  smtp_password: «+passp»
=== rails db | config/database.yml
production:
  adapter: mysql2
  username: rails
  password: «passp»
  socket: /tmp/mysql.sock
=== secret token | config/initializers/secret_token.rb
Shop::Application.config.secret_key_base = '«h128»'
=== devise | config/initializers/devise.rb
  config.pepper = '«h128»'
  # config.secret_key = ''
=== spring props | src/main/resources/application.properties
spring.datasource.username=app
spring.datasource.password=«passp»
spring.mail.password=«+passp»
server.ssl.key-store-password=«+passp»
=== spring yaml | application-prod.yml
spring:
  security:
    user:
      name: ops
      password: "«pass»"
  redis:
    password: «+passp»
=== jasypt | application.yml
jasypt:
  encryptor:
    password: «passp»
    algorithm: PBEWithMD5AndDES
=== play | conf/application.conf
play.http.secret.key = "«b64;48»"
db.default.password = "«+pass»"
=== akka | reference.conf
akka.remote.artery.ssl.config-ssl-engine { key-store-password = "«pass»" }
=== web.config | web.config
<appSettings>
  <add key="SmtpUser" value="alerts" />
  <add key="SmtpPassword" value="«pass»" />
</appSettings>
=== machinekey | Web.config
<machineKey validationKey="«H128»" decryptionKey="«+H64»" validation="SHA1" decryption="AES" />
=== impersonate | web.config
<identity impersonate="true" userName="CORP\web" password="«pass»" />
=== mailSettings | app.config
<smtp from="a@harbourlane.io"><network host="mx1" port="587" userName="a" password="«pass»" /></smtp>
=== forms auth | web.config
<credentials passwordFormat="SHA1"><user name="ops" password="«H40»"/></credentials>
=== applicationHost | applicationHost.config
<processModel identityType="SpecificUser" userName="CORP\pool" password="«pass»" />
=== appsettings | appsettings.json
{
  "Smtp": { "Host": "mx1", "User": "alerts", "Password": "«pass»" },
  "Jwt": { "Issuer": "hl", "Key": "«+alnum;32»" },
  "Logging": { "LogLevel": { "Default": "Warning" } }
}
=== tomcat users | conf/tomcat-users.xml
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="tomcat" password="«pass»" roles="manager-gui"/>
</tomcat-users>
=== tomcat server | conf/server.xml
<Connector port="8443" SSLEnabled="true" keystoreFile="conf/k.jks" keystorePass="«pass»" clientAuth="false"/>
=== tomcat context | META-INF/context.xml
<Resource name="jdbc/crm" auth="Container" type="javax.sql.DataSource" username="crm" password="«pass»" url="jdbc:mysql://db1/crm"/>
=== ajp secret | server.xml
<Connector protocol="AJP/1.3" port="8009" secretRequired="true" secret="«pass»"/>
=== jetty | etc/realm.properties
ops: «passp»,admin
tom: «+OBF:1{n20}»,user
=== jboss | standalone.xml
<security><user-name>sa</user-name><password>«pass»</password></security>
=== weblogic | boot.properties
username={AES}«~b64;32»
password={AES}«b64;32»
=== websphere | server.xml
<authData id="a1" user="db2" password="{xor}«b64;10»"/>
=== hibernate | hibernate.cfg.xml
<property name="connection.username">hr</property>
<property name="connection.password">«pass»</property>
=== persistence | META-INF/persistence.xml
<property name="javax.persistence.jdbc.password" value="«pass»"/>
=== spring bean | applicationContext.xml
<bean id="ds" class="org.apache.commons.dbcp.BasicDataSource">
  <property name="username" value="app"/>
  <property name="password"><value>«pass»</value></property>
</bean>
=== log4j smtp | log4j.properties
log4j.appender.mail.SMTPUsername=alerts
log4j.appender.mail.SMTPPassword=«passp»
=== gitlab.rb | etc/gitlab/gitlab.rb
gitlab_rails['smtp_password'] = "«pass»"
gitlab_rails['initial_root_password'] = '«+pass»'
=== gitlab secrets | gitlab-secrets.json
{"gitlab_rails":{"db_key_base":"«h128»","otp_key_base":"«+h128»"}}
=== gitea | conf/app.ini
[database]
USER = gitea
PASSWD = `«pass»`
[security]
INTERNAL_TOKEN = «+jwt»
SECRET_KEY = «+a64»
=== grafana ini | etc/grafana/grafana.ini
[security]
admin_password = «passp»
secret_key = «+alnum;20»
[smtp]
password = """«+pass»"""
=== grafana ds | provisioning/datasources/db.yml
    secureJsonData:
      password: "«pass»"
=== kibana | kibana.yml
elasticsearch.password: "«alnum;20»"
xpack.encryptedSavedObjects.encryptionKey: "«+alnum;32»"
=== logstash | pipeline.conf
output { elasticsearch { hosts => ["es1"] user => "ls" password => "«pass»" } }
=== filebeat | filebeat.yml
output.elasticsearch:
  username: "beats"
  password: "«pass»"
=== prometheus | prometheus.yml
    basic_auth:
      username: prom
      password: «passp»
=== alertmanager | alertmanager.yml
global:
  smtp_auth_username: alerts
  smtp_auth_password: '«pass»'
=== airflow | airflow.cfg
[database]
sql_alchemy_conn = postgresql+psycopg2://airflow:«passp»@pg1/airflow
[webserver]
secret_key = «+h64»
=== superset | superset_config.py
SECRET_KEY = '«b64;42»'
=== odoo | etc/odoo.conf
[options]
admin_passwd = «passp»
db_password = «+passp»
=== erpnext | sites/site1/site_config.json
{
 "db_name": "_a1b2c3",
 "db_password": "«alnum;16»",
 "encryption_key": "«+b64urlpad;32»"
}
=== discourse | containers/app.yml
env:
  DISCOURSE_SMTP_USER_NAME: ops
  DISCOURSE_SMTP_PASSWORD: "«pass»"
=== mastodon | .env.production
SECRET_KEY_BASE=«h128»
OTP_SECRET=«+h128»
VAPID_PRIVATE_KEY=«+b64url;32»=
=== mattermost | config.json
"SqlSettings": {"DriverName":"postgres","DataSource":"postgres://mm:«passp»@pg1/mm","AtRestEncryptKey":"«+n32»"}
=== matrix | homeserver.yaml
registration_shared_secret: "«p50»"
macaroon_secret_key: "«+p50»"
=== jitsi | .env
JICOFO_AUTH_PASSWORD=«h32»
JVB_AUTH_PASSWORD=«+h32»
=== freeradius sql | mods-enabled/sql
	server = "localhost"
	login = "radius"
	password = "«pass»"
=== homeassistant | secrets.yaml
# Use this file to store secrets
http_password: «passp»
mqtt_pw: "«+pass»"
=== esphome | esphome/attic.yaml
wifi:
  ssid: "Attic"
  password: "«pass»"
ota:
  password: "«+h32»"
api:
  encryption:
    key: "«+b64;32»"
=== zigbee2mqtt | configuration.yaml
mqtt:
  user: z2m
  password: «passp»
advanced:
  network_key: [«+bytes;[a16]»]
=== node-red | settings.js
    credentialSecret: "«alnum;24»",
    adminAuth: { type: "credentials", users: [{ username: "ops", password: "«+bcrypt;2b»", permissions: "*" }] },
=== frigate | frigate.yml
cameras:
  door:
    ffmpeg:
      inputs:
        - path: rtsp://admin:«passp»@10.0.8.4:554/h264
=== octoprint | .octoprint/config.yaml
api:
  key: «H32»
server:
  secretKey: «+alnum;32»
=== sonarr | config.xml
<Config><Port>8989</Port><ApiKey>«h32»</ApiKey></Config>
=== transmission | settings.json
    "rpc-username": "tom",
    "rpc-password": "«pass»",
=== samba tdb export | smb.conf.bak
[global]
ldap admin dn = cn=admin,dc=corp
; secret is «passp»
=== pihole | setupVars.conf
PIHOLE_INTERFACE=eth0
WEBPASSWORD=«h64»
=== unifi | system.properties
unifi.db.uri=mongodb://unifi:«passp»@mongo/unifi
=== proxmox backup | etc/pve/priv/storage/nas.pw
«rndp»
=== teamcity | database.properties
connectionProperties.user=tc
connectionProperties.password=«passp»
=== bamboo | bamboo.cfg.xml
<property name="hibernate.connection.password">«pass»</property>
=== jenkins creds | credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
  <id>nexus</id>
  <username>ci</username>
  <password>{AQAAABAAAAAQ«b64;32»}</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
=== sonarqube | conf/sonar.properties
sonar.jdbc.username=sonar
sonar.jdbc.password=«passp»
=== keycloak | realm-export.json
{"clientId":"web","clientAuthenticatorType":"client-secret","secret":"«alnum;32»","redirectUris":["*"]}
=== cas | cas.properties
cas.tgc.crypto.encryption.key=«b64url;32»
cas.authn.accept.users=casuser::«+passp»
=== shibboleth | credentials/sealer.txt
idp.sealer.storePassword = «passp»
idp.sealer.keyPassword = «+passp»
=== simplesaml | config/config.php
'auth.adminpassword' => '«pass»',
'secretsalt' => '«+n32»',
=== liferay | portal-ext.properties
jdbc.default.password=«passp»
mail.session.mail.smtp.password=«+passp»
=== solr | security.json
{"authentication":{"class":"solr.BasicAuthPlugin","credentials":{"solr":"«b64;32» «~b64;32»"}}}
=== guacamole | user-mapping.xml
<authorize username="tom" password="«pass»">
  <connection name="srv4"><param name="password">«+pass»</param></connection>
</authorize>
=== openvpn mgmt | server.conf
management 127.0.0.1 7505
http-proxy-user-pass inline tom «passp»
=== coturn rest | turn.env
TURN_SHARED_SECRET=«h64»
=== minecraft | server.properties
enable-rcon=true
rcon.password=«passp»
=== palworld | PalWorldSettings.ini
OptionSettings=(Difficulty=None,AdminPassword="«pass»",ServerPassword="«+pass»")
'''
