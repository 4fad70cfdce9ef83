"""Configuration files of web applications and frameworks that hold credentials."""

import json


def files(s, plant):
    yield from frameworks(s, plant)
    yield from php_applications(s, plant)
    yield from dotnet_and_java(s, plant)


def frameworks(s, plant):
    p = s.plain_password
    yield "rails/config/database.yml", f"""default: &default
  adapter: postgresql
  encoding: unicode
  pool: 5

production:
  <<: *default
  database: shop
  username: shop
  password: {plant('password', p())}

staging:
  <<: *default
  url: postgres://shop:{plant('password', p())}@db02.corp.lan/shop
"""
    yield "rails/config/secrets.yml", f"""development:
  secret_key_base: {plant('key', s.hex(128))}

test:
  secret_key_base: {plant('key', s.hex(128))}

production:
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
"""
    yield "rails/config/master.key", plant("key", s.hex(32))
    yield "rails/config/mongoid.yml", f"""production:
  clients:
    default:
      database: shop
      hosts:
        - mongo1.lan:27017
      options:
        user: shop
        password: {plant('password', p())}
        auth_source: admin
"""
    yield "rails/config/initializers/secret_token.rb", f"""# Be sure to restart your server when you modify this file.
Shop::Application.config.secret_token = '{plant('key', s.hex(128))}'
"""
    yield "rails/.env", f"""RAILS_ENV=production
SECRET_KEY_BASE={plant('key', s.hex(128))}
RAILS_MASTER_KEY={plant('key', s.hex(32))}
REDIS_URL=redis://:{plant('password', p())}@cache.corp.lan:6379/1
"""
    yield "django/mysite/settings.py", f"""import os
BASE_DIR = os.path.dirname(os.path.dirname(__file__))
SECRET_KEY = 'django-insecure-{plant('key', s.of('abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)', 50))}'
DEBUG = False
DATABASES = {{
    'default': {{
        'ENGINE': 'django.db.backends.mysql',
        'NAME': 'portal',
        'USER': 'portal',
        'PASSWORD': '{plant('password', s.password())}',
        'HOST': 'db01.corp.lan',
    }}
}}
EMAIL_HOST_USER = 'portal@harbourlane.io'
EMAIL_HOST_PASSWORD = '{plant('password', s.password())}'
AWS_SECRET_ACCESS_KEY = '{plant('aws', s.aws_secret())}'
"""
    yield "flask/instance/config.py", f"""SECRET_KEY = b'{plant('key', s.hex(32))}'
SQLALCHEMY_DATABASE_URI = 'postgresql://flask:{plant('password', p())}@db01.corp.lan/flask'
MAIL_USERNAME = 'flask'
MAIL_PASSWORD = '{plant('password', s.password())}'
"""
    yield "laravel/.env", f"""APP_NAME=Portal
APP_ENV=production
APP_KEY=base64:{plant('key', s.base64(32))}
APP_DEBUG=false

DB_CONNECTION=mysql
DB_HOST=127.0.0.1
DB_DATABASE=portal
DB_USERNAME=portal
DB_PASSWORD={plant('password', p())}

REDIS_PASSWORD={plant('password', p())}

MAIL_MAILER=smtp
MAIL_USERNAME={s.hex(14)}
MAIL_PASSWORD={plant('password', s.hex(14))}

AWS_ACCESS_KEY_ID={plant('aws', s.aws_id())}
AWS_SECRET_ACCESS_KEY={plant('aws', s.aws_secret())}
PUSHER_APP_ID={s.number(6)}
PUSHER_APP_SECRET={plant('key', s.hex(20))}
"""
    yield "symfony/.env", f"""###> symfony/framework-bundle ###
APP_ENV=prod
APP_SECRET={plant('key', s.hex(32))}
###< symfony/framework-bundle ###
DATABASE_URL="mysql://app:{plant('password', p())}@127.0.0.1:3306/app?serverVersion=8.0.32&charset=utf8mb4"
MAILER_DSN=smtp://app:{plant('password', p())}@mail.harbourlane.io:587
MESSENGER_TRANSPORT_DSN=amqp://app:{plant('password', p())}@mq1.lan:5672/%2f/messages
"""
    yield "symfony/app/config/parameters.yml", f"""parameters:
    database_host: 127.0.0.1
    database_user: app
    database_password: {plant('password', p())}
    mailer_password: {plant('password', p())}
    secret: {plant('key', s.hex(40))}
"""
    yield "next/.env.local", f"""NEXT_PUBLIC_SITE_URL=https://harbourlane.io
NEXTAUTH_URL=https://harbourlane.io
NEXTAUTH_SECRET={plant('key', s.base64(32))}
STRIPE_SECRET_KEY={plant('token', s.stripe())}
DATABASE_URL="postgresql://next:{plant('password', p())}@db.harbourlane.io:5432/next?schema=public"
GITHUB_CLIENT_SECRET={plant('key', s.hex(40))}
"""
    yield "phoenix/config/prod.secret.exs", f"""use Mix.Config

config :shop, ShopWeb.Endpoint,
  secret_key_base: "{plant('key', s.base64(48))}"

config :shop, Shop.Repo,
  username: "shop",
  password: "{plant('password', s.password())}",
  database: "shop_prod"
"""
    yield "play/conf/application.conf", f"""play.http.secret.key="{plant('key', s.alnum(64))}"
db.default.url="jdbc:mysql://db01.corp.lan/shop"
db.default.username="shop"
db.default.password="{plant('password', s.password())}"
"""
    yield "salesforce/config/salesforce.js", f"""module.exports = {{
  loginUrl: 'https://login.salesforce.com',
  username: 'integration@harbourlane.io',
  password: '{plant('password', s.password())}',
  securityToken: '{plant('token', s.alnum(24))}',
  clientId: '3MVG9{s.alnum(80)}',
  clientSecret: '{plant('key', s.number(19))}',
}};
"""
    yield "heroku/app.json", json.dumps({"name": "shop", "env": {
        "SECRET_TOKEN": plant("key", s.hex(64)), "LANG": "en_US.UTF-8"}}, indent=2) + "\n"


def php_applications(s, plant):
    salts = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#%^&*()-_ <>~`+=,.;:/?|"
    names = ("AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "SECURE_AUTH_SALT",
             "LOGGED_IN_SALT", "NONCE_SALT")
    lines = "".join("define('%s',%s'%s');\n" % (n, " " * (18 - len(n)), plant("salt", s.of(salts, 64)))
                    for n in names)
    yield "wordpress/wp-config.php", f"""<?php
define('DB_NAME', 'blog');
define('DB_USER', 'blog');
define('DB_PASSWORD', '{plant('password', s.password())}');
define('DB_HOST', 'localhost');
{lines}$table_prefix = 'wp_';
"""
    yield "joomla/configuration.php", f"""<?php
class JConfig {{
\tpublic $dbtype = 'mysqli';
\tpublic $host = 'localhost';
\tpublic $user = 'joomla';
\tpublic $password = '{plant('password', s.password())}';
\tpublic $db = 'joomla';
\tpublic $secret = '{plant('key', s.alnum(16))}';
\tpublic $smtppass = '{plant('password', s.password())}';
\tpublic $ftp_pass = '{plant('password', s.password())}';
}}
"""
    yield "mediawiki/LocalSettings.php", f"""<?php
$wgDBserver = "localhost";
$wgDBname = "wiki";
$wgDBuser = "wiki";
$wgDBpassword = "{plant('password', s.password())}";
$wgSecretKey = "{plant('key', s.hex(64))}";
$wgUpgradeKey = "{plant('key', s.hex(16))}";
"""
    yield "phpmyadmin/config.inc.php", f"""<?php
$cfg['blowfish_secret'] = '{plant('key', s.alnum(32))}';
$i = 1;
$cfg['Servers'][$i]['auth_type'] = 'config';
$cfg['Servers'][$i]['user'] = 'root';
$cfg['Servers'][$i]['password'] = '{plant('password', s.password())}';
$cfg['Servers'][$i]['controlpass'] = '{plant('password', s.password())}';
"""
    yield "drupal/sites/default/settings.php", f"""<?php
$databases['default']['default'] = array (
  'database' => 'drupal',
  'username' => 'drupal',
  'password' => '{plant('password', s.password())}',
  'host' => 'localhost',
  'driver' => 'mysql',
);
$settings['hash_salt'] = '{plant('salt', s.base64url(55))}';
"""
    yield "nextcloud/config/config.php", f"""<?php
$CONFIG = array (
  'instanceid' => 'oc{s.of('abcdefghijklmnopqrstuvwxyz0123456789', 10)}',
  'passwordsalt' => '{plant('salt', s.alnum(30))}',
  'secret' => '{plant('key', s.alnum(48))}',
  'dbuser' => 'nextcloud',
  'dbpassword' => '{plant('password', s.password())}',
);
"""
    yield "prestashop/config/settings.inc.php", f"""<?php
define('_DB_SERVER_', '127.0.0.1');
define('_DB_USER_', 'presta');
define('_DB_PASSWD_', '{plant('password', s.password())}');
define('_COOKIE_KEY_', '{plant('key', s.alnum(56))}');
"""
    yield "magento/app/etc/local.xml", f"""<?xml version="1.0"?>
<config><global>
  <crypt><key><![CDATA[{plant('key', s.hex(32))}]]></key></crypt>
  <resources><default_setup><connection>
    <host><![CDATA[localhost]]></host>
    <username><![CDATA[magento]]></username>
    <password><![CDATA[{plant('password', s.password())}]]></password>
  </connection></default_setup></resources>
</global></config>
"""


def dotnet_and_java(s, plant):
    p = s.plain_password
    yield "dotnet/web.config", f"""<?xml version="1.0"?>
<configuration>
  <connectionStrings>
    <add name="Orders" connectionString="Data Source=sql01;Initial Catalog=Orders;User ID=orders;Password={plant('password', p())}" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <system.web>
    <machineKey validationKey="{plant('key', s.hex(128).upper())}" decryptionKey="{plant('key', s.hex(64).upper())}" validation="SHA1" decryption="AES" />
    <identity impersonate="true" userName="CORP\\svc" password="{plant('password', s.password())}" />
  </system.web>
</configuration>
"""
    yield "dotnet/appsettings.json", json.dumps({
        "ConnectionStrings": {"Default": "Server=sql01;Database=Orders;User Id=orders;Password="
                              + plant("password", p()) + ";TrustServerCertificate=true"},
        "Jwt": {"Issuer": "https://harbourlane.io", "Key": plant("key", s.base64(48))},
        "Smtp": {"User": "orders", "Password": plant("password", s.password())},
        "AzureStorage": "DefaultEndpointsProtocol=https;AccountName=hlstore;AccountKey="
                        + plant("key", s.base64(64)) + ";EndpointSuffix=core.windows.net"}, indent=2) + "\n"
    yield "tomcat/conf/tomcat-users.xml", f"""<?xml version="1.0" encoding="UTF-8"?>
<tomcat-users>
  <role rolename="manager-gui"/>
  <user username="admin" password="{plant('password', s.password())}" roles="manager-gui"/>
</tomcat-users>
"""
    yield "tomcat/conf/server.xml", f"""<Server port="8005" shutdown="SHUTDOWN">
  <Service name="Catalina">
    <Connector port="8443" protocol="HTTP/1.1" SSLEnabled="true" keystoreFile="conf/ks.jks"
               keystorePass="{plant('password', s.password())}" clientAuth="false"/>
  </Service>
</Server>
"""
    yield "tomcat/conf/context.xml", f"""<Context>
  <Resource name="jdbc/orders" auth="Container" type="javax.sql.DataSource"
            username="orders" password="{plant('password', s.password())}"
            url="jdbc:mysql://db01.corp.lan:3306/orders"/>
</Context>
"""
    yield "jboss/standalone.xml", f"""<datasource jndi-name="java:/OrdersDS" pool-name="OrdersDS">
    <connection-url>jdbc:postgresql://db01.corp.lan/orders</connection-url>
    <security>
        <user-name>orders</user-name>
        <password>{plant('password', s.password())}</password>
    </security>
</datasource>
<keystore path="ks.jks" keystore-password="{plant('password', s.password())}" alias="server"/>
"""
    yield "java/hibernate.cfg.xml", f"""<hibernate-configuration>
  <session-factory>
    <property name="hibernate.connection.url">jdbc:mysql://db01.corp.lan/orders</property>
    <property name="hibernate.connection.username">orders</property>
    <property name="hibernate.connection.password">{plant('password', s.password())}</property>
  </session-factory>
</hibernate-configuration>
"""
    yield "java/META-INF/persistence.xml", f"""<persistence-unit name="orders">
  <properties>
    <property name="javax.persistence.jdbc.user" value="orders"/>
    <property name="javax.persistence.jdbc.password" value="{plant('password', s.password())}"/>
  </properties>
</persistence-unit>
"""
    yield "spring/application.properties", f"""server.port=8443
server.ssl.key-store-password={plant('password', p())}
spring.datasource.url=jdbc:postgresql://db01.corp.lan/orders
spring.datasource.username=orders
spring.datasource.password={plant('password', p())}
spring.mail.password={plant('password', p())}
spring.rabbitmq.password={plant('password', p())}
jwt.secret={plant('key', s.alnum(40))}
"""
    yield "spring/application.yml", f"""spring:
  datasource:
    url: jdbc:mysql://db01.corp.lan/orders
    username: orders
    password: {plant('password', p())}
  redis:
    host: cache.corp.lan
    password: {plant('password', p())}
  security:
    oauth2:
      client:
        registration:
          google:
            client-id: {s.number(12)}-abc.apps.googleusercontent.com
            client-secret: {plant('key', 'GOCSPX-' + s.base64url(21))}
"""
    yield "kafka/kafka_server_jaas.conf", f"""KafkaServer {{
    org.apache.kafka.common.security.plain.PlainLoginModule required
    username="admin"
    password="{plant('password', s.password())}"
    user_admin="{plant('password', s.password())}"
    user_orders="{plant('password', s.password())}";
}};
"""
    yield "kafka/client.properties", f"""bootstrap.servers=mq1.lan:9093
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="orders" password="{plant('password', s.password())}";
ssl.truststore.password={plant('password', p())}
ssl.key.password={plant('password', p())}
"""
    yield "jenkins/credentials.xml", f"""<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1.27">
  <domainCredentialsMap>
    <entry>
      <java.util.concurrent.CopyOnWriteArrayList>
        <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
          <scope>GLOBAL</scope>
          <id>nexus</id>
          <username>ci</username>
          <password>{{{plant('encrypted', 'AQAAABAAAAAw' + s.base64(63)[:80] + '=')}}}</password>
        </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
        <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl plugin="plain-credentials@1.5">
          <id>deploy-token</id>
          <secret>{{{plant('encrypted', 'AQAAABAAAAAg' + s.base64(48))}}}</secret>
        </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      </java.util.concurrent.CopyOnWriteArrayList>
    </entry>
  </domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
"""
    yield "teamcity/config/database.properties", f"""connectionUrl=jdbc:postgresql://db01.corp.lan/teamcity
connectionProperties.user=teamcity
connectionProperties.password={plant('password', p())}
"""
    yield "teamcity/projects/Orders/project-config.xml", f"""<project>
  <parameters>
    <param name="env.BUILD_ENV" value="prod" />
    <param name="system.deploy.password" value="{plant('password', s.password())}" spec="password display='hidden'" />
  </parameters>
</project>
"""
