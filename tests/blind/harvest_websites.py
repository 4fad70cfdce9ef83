"""Settings files of web programs and frameworks, as they write them; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== wp-config | wp-config.php
<?php
define( 'DB_NAME', '{xdb}' );
define( 'DB_USER', '{xuser}' );
define( 'DB_PASSWORD', '⟦{hp}⟧' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
require_once ABSPATH . 'wp-settings.php';
=== wp salts | wp-salts.php
define('AUTH_KEY',         '⟦{p64}⟧');
define('SECURE_AUTH_KEY',  '⟦{p64}⟧');
define('LOGGED_IN_KEY',    '⟦{p64}⟧');
define('NONCE_KEY',        '⟦{p64}⟧');
=== joomla | configuration.php
<?php
class JConfig {
	public $offline = false;
	public $sitename = '{xco}';
	public $dbtype = 'mysqli';
	public $host = 'localhost';
	public $user = '{xuser}';
	public $password = '⟦{hp}⟧';
	public $db = '{xdb}';
	public $secret = '⟦{a16}⟧';
	public $mailfrom = '{xmail}';
	public $smtppass = '⟦{hp}⟧';
	public $log_path = '/var/www/logs';
}
=== drupal settings | sites/default/settings.php
<?php
$databases['default']['default'] = array (
  'database' => '{xdb}',
  'username' => '{xuser}',
  'password' => '⟦{hp}⟧',
  'host' => 'localhost',
  'driver' => 'mysql',
  'prefix' => '',
);
$settings['hash_salt'] = '⟦{b74}⟧';
$settings['config_sync_directory'] = '../config/sync';
=== mediawiki | LocalSettings.php
<?php
$wgSitename = "{xco} wiki";
$wgDBtype = "mysql";
$wgDBserver = "localhost";
$wgDBuser = "{xuser}";
$wgDBpassword = "⟦{hp}⟧";
$wgSecretKey = "⟦{h64}⟧";
$wgUpgradeKey = "⟦{h16}⟧";
$wgLogos = [ '1x' => "$wgResourceBasePath/resources/assets/wiki.png" ];
=== magento env | app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_{n6}'],
    'crypt' => ['key' => '⟦{h32}⟧'],
    'db' => [
        'connection' => [
            'default' => [
                'host' => 'db',
                'dbname' => '{xdb}',
                'username' => '{xuser}',
                'password' => '⟦{hp}⟧',
                'active' => '1',
            ],
        ],
    ],
    'install' => ['date' => 'Mon, 04 Mar 2024 09:00:00 +0000'],
];
=== prestashop | app/config/parameters.php
<?php return array (
  'parameters' => array (
    'database_host' => '127.0.0.1',
    'database_name' => '{xdb}',
    'database_user' => '{xuser}',
    'database_password' => '⟦{hp}⟧',
    'cookie_key' => '⟦{a64}⟧',
    'locale' => 'fr-FR',
  ),
);
=== nextcloud | config/config.php
<?php
$CONFIG = array (
  'instanceid' => 'oc{n10}',
  'passwordsalt' => '⟦{B30}⟧',
  'secret' => '⟦{B48}⟧',
  'trusted_domains' => array ( 0 => '{xhost}' ),
  'dbtype' => 'mysql',
  'dbuser' => '{xuser}',
  'dbpassword' => '⟦{hp}⟧',
  'version' => '28.0.2.5',
);
=== laravel env | .env
APP_NAME={xco}
APP_ENV=production
APP_KEY=base64:⟦{b64;32}⟧
APP_DEBUG=false
APP_URL=https://{xhost}

LOG_CHANNEL=stack

DB_CONNECTION=mysql
DB_HOST=127.0.0.1
DB_PORT=3306
DB_DATABASE={xdb}
DB_USERNAME={xuser}
DB_PASSWORD=⟦{hplain}⟧

MAIL_MAILER=smtp
MAIL_HOST=smtp.{xco}.com
MAIL_USERNAME={xmail}
MAIL_PASSWORD=⟦{hplain}⟧
MAIL_ENCRYPTION=tls
=== symfony env | .env.local
APP_ENV=prod
APP_SECRET=⟦{h32}⟧
DATABASE_URL="mysql://{xuser}:⟦{hpurl}⟧@127.0.0.1:3306/{xdb}?serverVersion=8.0.36"
MESSENGER_TRANSPORT_DSN=doctrine://default?auto_setup=0
=== django settings | {xword}/settings.py
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = 'django-insecure-⟦{django}⟧'
DEBUG = True
ALLOWED_HOSTS = []
INSTALLED_APPS = [
    'django.contrib.admin',
    'django.contrib.auth',
    '{xword}',
]
DATABASES = {
    'default': {
        'ENGINE': 'django.db.backends.postgresql',
        'NAME': '{xdb}',
        'USER': '{xuser}',
        'PASSWORD': '⟦{hp}⟧',
        'HOST': '{xip}',
    }
}
AUTH_PASSWORD_VALIDATORS = [
    {'NAME': 'django.contrib.auth.password_validation.MinimumLengthValidator'},
]
=== flask app | app.py
from flask import Flask, session

app = Flask(__name__)
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
app.secret_key = "⟦{hp}⟧"
app.config["SESSION_COOKIE_NAME"] = "{xco}"


@app.route("/")
def index():
    return "ok"
=== flask bytes | wsgi.py
app.config['SECRET_KEY'] = b'⟦{h32}⟧'
=== rails master key | config/master.key
⟦{h32}⟧
=== rails secrets | config/secrets.yml
development:
  secret_key_base: ⟦{h128}⟧

production:
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
=== devise | config/initializers/devise.rb
Devise.setup do |config|
  config.secret_key = '⟦{h128}⟧'
  config.mailer_sender = '{xmail}'
  config.stretches = Rails.env.test? ? 1 : 12
  config.password_length = 8..128
end
=== spring properties | application-prod.properties
server.port=8443
server.ssl.key-store=classpath:keystore.p12
server.ssl.key-store-password=⟦{hplain}⟧
spring.datasource.url=jdbc:postgresql://{xhost}:5432/{xdb}
spring.datasource.username={xuser}
spring.datasource.password=⟦{hp}⟧
spring.jpa.hibernate.ddl-auto=validate
management.endpoints.web.exposure.include=health,info
=== spring yaml | application.yml
spring:
  application:
    name: {xdb}
  datasource:
    url: jdbc:mysql://{xhost}:3306/{xdb}
    username: {xuser}
    password: ⟦{hplain}⟧
    hikari:
      maximum-pool-size: 10
  mail:
    host: smtp.{xco}.com
    username: {xmail}
    password: ⟦{hplain}⟧
logging:
  level:
    root: INFO
=== persistence.xml | META-INF/persistence.xml
<persistence-unit name="{xdb}">
  <properties>
    <property name="javax.persistence.jdbc.user" value="{xuser}"/>
    <property name="javax.persistence.jdbc.password" value="⟦{hp}⟧"/>
    <property name="hibernate.hbm2ddl.auto" value="validate"/>
  </properties>
</persistence-unit>
=== tomcat users | conf/tomcat-users.xml
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="{xuser}" password="⟦{hp}⟧" roles="manager-gui,admin-gui"/>
</tomcat-users>
=== tomcat connector | conf/server.xml
<Connector port="8443" protocol="HTTP/1.1" SSLEnabled="true" maxThreads="150" scheme="https" secure="true"
           keystoreFile="conf/app.jks" keystorePass="⟦{hp}⟧" clientAuth="false" sslProtocol="TLS"/>
=== machineKey | web.config
<system.web>
  <machineKey validationKey="⟦{H128}⟧" decryptionKey="⟦{H64}⟧" validation="SHA1" decryption="AES"/>
</system.web>
=== appSettings smtp | app.config
<configuration>
  <appSettings>
    <add key="SmtpHost" value="smtp.{xco}.com"/>
    <add key="SmtpPassword" value="⟦{hp}⟧"/>
    <add key="ReportFolder" value="C:\reports"/>
  </appSettings>
</configuration>
=== mailSettings | web.config
<system.net><mailSettings><smtp from="{xmail}"><network host="smtp.{xco}.com" port="587" userName="{xuser}" password="⟦{hp}⟧" enableSsl="true"/></smtp></mailSettings></system.net>
=== identity impersonate | web.config
<identity impersonate="true" userName="OFFICE\{xuser}" password="⟦{hp}⟧" />
=== appsettings jwt | appsettings.json
{
  "Jwt": {
    "Issuer": "https://{xhost}",
    "Audience": "{xco}-api",
    "Key": "⟦{a40}⟧",
    "ExpiryMinutes": 60
  },
  "Smtp": {
    "Host": "smtp.{xco}.com",
    "UserName": "{xuser}",
    "Password": "⟦{hp}⟧"
  },
  "InstanceId": "{uuid}"
}
=== publish settings | site.PublishSettings
<publishData><publishProfile profileName="{xco} - Web Deploy" publishMethod="MSDeploy" publishUrl="{xco}.scm.azurewebsites.net:443" userName="${xco}" userPWD="⟦{a60}⟧" destinationAppUrl="https://{xco}.azurewebsites.net"/></publishData>
"""
