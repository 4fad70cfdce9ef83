"""Further longer files with a password somewhere in the middle."""

TEXT = r'''
=== long notebook | analysis/churn.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 3,
   "metadata": {},
   "outputs": [],
   "source": [
    "import pandas as pd\n",
    "from sqlalchemy import create_engine\n",
    "user = 'analyst'\n",
    "password = '«passp»'\n",
    "engine = create_engine(f'postgresql://{user}:{password}@pg-bi/bi')\n",
    "df = pd.read_sql('select * from churn', engine)\n",
    "df.head()"
   ]
  }
 ]
}
=== long xml | conf/services.xml
<?xml version="1.0" encoding="UTF-8"?>
<services>
  <service name="orders" enabled="true">
    <endpoint>https://erp.corp.lan/orders</endpoint>
    <timeout>30</timeout>
    <credentials>
      <username>orders</username>
      <password>«pass»</password>
    </credentials>
  </service>
  <service name="stock" enabled="false">
    <endpoint>https://erp.corp.lan/stock</endpoint>
    <credentialsRef>vault:stock</credentialsRef>
  </service>
</services>
=== long phpunit | tests/LoginTest.php
<?php
use PHPUnit\Framework\TestCase;

final class LoginTest extends TestCase
{
    private const USER = 'mara';

    public function testGoodLogin(): void
    {
        $auth = new Auth(new MemoryStore());
        $auth->register(self::USER, '«pass»');
        $this->assertTrue($auth->login(self::USER, '«=»'));
    }

    public function testUnknownUser(): void
    {
        $auth = new Auth(new MemoryStore());
        $this->assertFalse($auth->login('nobody', ''));
    }
}
=== long go | cmd/mover/main.go
package main

import (
	"database/sql"
	"log"

	_ "github.com/go-sql-driver/mysql"
)

const (
	dbHost = "db4.corp.lan:3306"
	dbUser = "mover"
	dbPass = "«pass»"
	dbName = "archive"
)

func main() {
	db, err := sql.Open("mysql", dbUser+":"+dbPass+"@tcp("+dbHost+")/"+dbName)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
}
=== long vhost | etc/apache2/sites-enabled/crm.conf
<VirtualHost *:443>
    ServerName crm.harbourlane.io
    DocumentRoot /srv/crm/public
    SSLEngine on
    SSLCertificateFile /etc/ssl/crm.crt
    SSLCertificateKeyFile /etc/ssl/private/crm.key
    SetEnv APP_ENV production
    SetEnv DB_USER crm
    SetEnv DB_PASS "«pass»"
    <Location /admin>
        AuthType Basic
        AuthLDAPURL "ldap://ldap.corp.lan/dc=corp,dc=lan?uid"
        AuthLDAPBindDN "cn=web,dc=corp,dc=lan"
        AuthLDAPBindPassword «+passp»
        Require valid-user
    </Location>
</VirtualHost>
=== long router | configs/r1.cfg
hostname r1
!
service password-encryption
!
enable secret 5 «md5c»
!
username netops privilege 15 password 7 «+cisco7»
!
interface GigabitEthernet0/0
 ip address 10.0.0.1 255.255.255.0
!
snmp-server community «+passp» RO
snmp-server location rack 4
!
line vty 0 4
 password 7 «+cisco7»
 login local
=== long csv | exports/users.csv
id;login;email;password;active
1;mara;mara@harbourlane.io;«rndp»;1
2;tom;tom@harbourlane.io;«+rndp»;1
3;priya;priya@harbourlane.io;«+rndp»;0
4;svc_rpt;;«+rndp»;1
=== long rails yml | config/settings.yml
defaults: &defaults
  host: localhost
  per_page: 25

development:
  <<: *defaults

production:
  <<: *defaults
  host: shop.harbourlane.io
  smtp:
    address: mail.harbourlane.io
    user_name: shop
    password: «passp»
  warehouse:
    url: https://erp.corp.lan/ws
    login: shop
    secret: «+alnum;24»
=== long env | .env
# app
NODE_ENV=production
PORT=8080
LOG_LEVEL=warn
PUBLIC_URL=https://shop.harbourlane.io

# db
PGHOST=pg1.corp.lan
PGUSER=shop
PGPASSWORD=«passp»
PGDATABASE=shop

# auth
JWT_SECRET=«+alnum;32»
JWT_EXPIRES=7d
SESSION_COOKIE=sid

# mail
SMTP_URL=smtp://shop:«+passp»@mail.harbourlane.io:587
'''
