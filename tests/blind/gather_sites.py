"""Files of web sites, frameworks and self-hosted programs."""

SITES = r'''
=== jenkins-credentials | credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials">
  <scope>GLOBAL</scope>
  <id>‹uuid›</id>
  <description>deploy</description>
  <username>‹user›</username>
  <password>«gp»</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
=== casc | jenkins.yaml
jenkins:
  securityRealm:
    local:
      allowsSignup: false
      users:
        - id: "admin"
          password: "«gp»"
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              id: "nexus"
              username: "‹user›"
              password: "«gp»"
=== gitlab-rb | gitlab.rb
external_url 'https://git.‹co›.com'
gitlab_rails['smtp_address'] = "smtp.‹co›.com"
gitlab_rails['smtp_user_name'] = "‹mail›"
gitlab_rails['smtp_password'] = "«gp»"
gitlab_rails['initial_root_password'] = "«gp»"
gitlab_rails['ldap_servers'] = YAML.load <<-EOS
main:
  host: 'ldap.‹co›.com'
  bind_dn: 'cn=‹user›,dc=‹co›,dc=com'
  password: '«gp»'
EOS
=== gitea-ini | app.ini
[database]
DB_TYPE = mysql
HOST    = ‹ip›:3306
NAME    = gitea
USER    = gitea
PASSWD  = «gp»

[security]
INSTALL_LOCK   = true
SECRET_KEY     = «a64»
INTERNAL_TOKEN = «jwt»
=== nextcloud | config/config.php
<?php
$CONFIG = array (
  'instanceid' => 'oc‹n10›',
  'passwordsalt' => '«B30»',
  'secret' => '«B48»',
  'trusted_domains' => array ( 0 => 'cloud.‹co›.com' ),
  'dbtype' => 'mysql',
  'dbuser' => 'nextcloud',
  'dbpassword' => '«gp»',
);
=== phpmyadmin | config.inc.php
$cfg['blowfish_secret'] = '«a32»';
$i++;
$cfg['Servers'][$i]['host'] = '‹host›';
$cfg['Servers'][$i]['user'] = 'root';
$cfg['Servers'][$i]['password'] = '«gp»';
=== drupal | sites/default/settings.php
$databases['default']['default'] = array (
  'database' => '‹db›',
  'username' => '‹user›',
  'password' => '«gp»',
  'host' => 'localhost',
  'driver' => 'mysql',
  'prefix' => '',
);
$settings['hash_salt'] = '«b74»';
=== magento | app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_‹n6›'],
    'crypt' => ['key' => '«h32»'],
    'db' => ['connection' => ['default' => [
        'host' => 'localhost', 'dbname' => '‹db›', 'username' => '‹user›', 'password' => '«gp»', 'active' => '1',
    ]]],
];
=== prestashop | app/config/parameters.php
<?php return array (
  'parameters' => array (
    'database_host' => '127.0.0.1',
    'database_user' => '‹user›',
    'database_password' => '«gp»',
    'database_prefix' => 'ps_',
    'secret' => '«a56»',
    'cookie_key' => '«a56»',
  ),
);
=== typo3 | LocalConfiguration.php
        'DB' => ['Connections' => ['Default' => ['dbname' => '‹db›', 'driver' => 'mysqli', 'password' => '«gp»', 'user' => '‹user›']]],
=== moodle | config.php
$CFG->dbtype    = 'mariadb';
$CFG->dbhost    = 'localhost';
$CFG->dbuser    = '‹user›';
$CFG->dbpass    = '«gp»';
$CFG->prefix    = 'mdl_';
=== mediawiki | LocalSettings.php
$wgDBserver = "localhost";
$wgDBuser = "‹user›";
$wgDBpassword = "«gp»";
$wgSecretKey = "«h64»";
$wgUpgradeKey = "«h16»";
=== odoo | odoo.conf
[options]
admin_passwd = «gp»
db_host = ‹host›
db_user = odoo
db_password = «gp»
addons_path = /mnt/extra-addons
=== rails-db | config/database.yml
default: &default
  adapter: postgresql
  encoding: unicode
  pool: 5

production:
  <<: *default
  database: ‹db›
  username: ‹user›
  password: «gp»
  host: ‹host›
=== rails-secrets | config/secrets.yml
development:
  secret_key_base: «h128»

production:
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
=== symfony-params | app/config/parameters.yml
parameters:
    database_host: 127.0.0.1
    database_port: null
    database_name: ‹db›
    database_user: ‹user›
    database_password: «gp»
    mailer_host: 127.0.0.1
    secret: «h40»
=== spring-datasource | application.properties
spring.datasource.url=jdbc:mysql://‹host›:3306/‹db›?useSSL=false
spring.datasource.username=‹user›
spring.datasource.password=«gp»
spring.datasource.driver-class-name=com.mysql.cj.jdbc.Driver
spring.jpa.hibernate.ddl-auto=update
server.ssl.key-store-password=«gp»
=== spring-yml | application.yml
spring:
  datasource:
    url: jdbc:postgresql://‹host›/‹db›
    username: ‹user›
    password: «gp»
  security:
    user:
      name: admin
      password: «gp»
  mail:
    host: smtp.‹co›.com
    username: ‹mail›
    password: "«gp»"
=== quarkus | application.properties
quarkus.datasource.db-kind=postgresql
quarkus.datasource.username=‹user›
quarkus.datasource.password=«gp»
%dev.quarkus.datasource.password=«gp»
=== play | application.conf
play.http.secret.key = "«b64;48»"
db.default {
  driver = org.postgresql.Driver
  url = "jdbc:postgresql://‹host›/‹db›"
  username = ‹user›
  password = "«gp»"
}
=== hocon-bare | application.conf
akka.persistence.r2dbc.connection-factory {
  user = ‹user›
  password = «gps»
}
=== airflow | airflow.cfg
[core]
fernet_key = «b64urlpad;32»
[smtp]
smtp_host = smtp.‹co›.com
smtp_user = airflow
smtp_password = «gp»
[webserver]
secret_key = «h32»
=== dbt-profile | profiles.yml
‹co›:
  target: prod
  outputs:
    prod:
      type: redshift
      host: ‹host›
      user: ‹user›
      password: «gp»
      port: 5439
      dbname: ‹db›
=== superset | superset_config.py
SECRET_KEY = "«b64;42»"
SQLALCHEMY_DATABASE_URI = "postgresql://superset:«gpu»@‹host›/superset"
=== home-assistant | secrets.yaml
http_password: «gp»
mqtt_pw: «gp»
wifi_password: "«gp»"
telegram_token: "«{d10}:AA{b33}»"
latitude_home: 52.‹d4›
=== esphome | bedroom.yaml
esphome:
  name: bedroom
api:
  encryption:
    key: "«b64;32»"
ota:
  password: "«h32»"
wifi:
  ssid: "‹co›"
  password: "«gp»"
=== zigbee2mqtt | configuration.yaml
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://‹ip›
  user: ‹user›
  password: «gp»
frontend:
  auth_token: «gp»
=== znc | znc.conf
<User ‹login›>
	Nick = ‹login›
	<Network libera>
		Server = irc.libera.chat +6697 «gps»
	</Network>
</User>
=== irssi | config
chatnets = { libera = { type = "IRC"; sasl_mechanism = "PLAIN"; sasl_username = "‹login›"; sasl_password = "«gp»"; }; };
=== asterisk-sip | sip.conf
[‹num;100;999›]
type=friend
host=dynamic
context=internal
secret=«gps»
=== asterisk-manager | manager.conf
[‹user›]
secret = «gp»
deny=0.0.0.0/0.0.0.0
permit=‹ip›/255.255.255.0
=== bind-key | named.conf
key "rndc-key" {
	algorithm hmac-sha256;
	secret "«b64;32»";
};
=== keepalived | keepalived.conf
vrrp_instance VI_1 {
    state MASTER
    interface eth0
    virtual_router_id 51
    authentication {
        auth_type PASS
        auth_pass «gps»
    }
}
=== corosync-drbd | r0.res
net { cram-hmac-alg sha1; shared-secret "«gp»"; }
=== ddclient | ddclient.conf
protocol=dyndns2
server=members.dyndns.org
login=‹login›
password='«gp»'
‹thing›.dyndns.org
=== inadyn | inadyn.conf
provider no-ip.com {
    username = ‹login›
    password = «gps»
    hostname = ‹thing›.ddns.net
}
=== transmission | settings.json
{
    "rpc-authentication-required": true,
    "rpc-username": "‹login›",
    "rpc-password": "«gp»",
    "umask": 2
}
=== sonarr | config.xml
<Config>
  <Port>8989</Port>
  <ApiKey>«h32»</ApiKey>
  <AuthenticationMethod>Forms</AuthenticationMethod>
</Config>
=== minecraft | server.properties
enable-rcon=true
rcon.port=25575
rcon.password=«gps»
motd=‹co› server
=== csgo | server.cfg
hostname "‹co› 24/7"
rcon_password "«gp»"
sv_password "«gp»"
sv_cheats 0
=== squid-digest | squid.conf
cache_peer ‹ip› parent 3128 0 no-query default login=‹user›:«gps»
=== vnc | x11vnc.service
ExecStart=/usr/bin/x11vnc -passwd «gps» -forever -display :0
=== supervisord | supervisord.conf
[inet_http_server]
port = 127.0.0.1:9001
username = ‹user›
password = «gp»
=== uwsgi-env | uwsgi.ini
[uwsgi]
module = app:app
env = DB_PASS=«gp»
env = LANG=C.UTF-8
=== fpm-pool | www.conf
[www]
pm = dynamic
env[DB_USER] = ‹user›
env[DB_PASSWORD] = "«gp»"
=== apache-setenv | vhost.conf
<VirtualHost *:443>
    ServerName shop.‹co›.com
    SetEnv DB_USER ‹user›
    SetEnv DB_PASSWORD «gps»
</VirtualHost>
=== nginx-fastcgi | site.conf
fastcgi_param  APP_DB_PASSWORD  "«gp»";
=== nginx-basic-header | up.conf
proxy_set_header Authorization "Basic «b64of;[user]:[gp]»";
'''
