"""Assignments in configuration languages, keywords with hex, UUID and base64 keys, values without an operator."""

BLOCKS = r'''
### config
=== dotenv | .env⟦|.prod|.development⟧
# @app@
PORT=@port@
⟦ADMIN_PASSWORD=⟪pw⟫|MAIL_PASS="⟪pw⟫"|SESSION_SECRET='⟪a32⟫'⟧
DEBUG=false
=== dotenv-react | .env.local
⟦REACT_APP_API_SECRET|NEXT_PUBLIC_CLIENT_SECRET|VITE_SIGNING_KEY⟧=⟪⟦h40|uuid|a32⟧⟫
=== dotenv-spring-docker | docker.env
SPRING_DATASOURCE_PASSWORD=⟪pws⟫
KEYCLOAK_ADMIN_PASSWORD=⟪pws⟫
=== dotenv-many | deploy/.env
APP_SECRET=⟪h32⟫
POSTGRES_PASSWORD=⟪pws⟫
REDIS_PASSWORD=⟪pws⟫
ENCRYPTION_KEY=⟪b64;32⟫
N8N_ENCRYPTION_KEY=⟪a32⟫
=== dotenv-export-comment | .env
#DB_PASSWORD=⟪pw⟫
=== ini | ⟦config.ini|settings.cfg|php.ini⟧
[database]
host = @host@
⟦password = ⟪pws⟫|pass=⟪pw⟫|mysqli.default_pw = ⟪pws⟫⟧
=== ini-colon | setup.cfg
[upload]
user: @user@
password: ⟪pw⟫
=== toml | ⟦config.toml|settings.toml⟧
[server]
bind = "0.0.0.0"
⟦secret_key = "⟪h64⟫"|admin_password = '⟪pw⟫'⟧
=== yaml-plain | ⟦config.yml|values.yaml|app.yaml⟧
⟦db:
  user: @user@
  password: ⟪pws⟫|auth:
  adminPassword: "⟪pw⟫"|env_variables:
  SECRET_TOKEN: '⟪a32⟫'⟧
=== yaml-list-env | ⟦deployment.yaml|pod.yml⟧
        env:
        - name: ⟦DB_PASSWORD|API_TOKEN⟧
          value: ⟦"⟪pw⟫"|⟪h40⟫⟧
=== yaml-block | secret.yaml
stringData:
  password: |
    ⟪pw⟫
  other: x
=== yaml-folded | conf.yml
token: >-
  ⟪b64url;48⟫
=== yaml-flow | conf.yml
users: [{name: @user@, password: ⟪pws⟫}, {name: guest, password: ⟪pws⟫}]
=== json | ⟦config.json|settings.json|secrets.json⟧
{
  "host": "@host@",
  ⟦"password": "⟪pw⟫"|"apiSecret" : "⟪a40⟫"|"client_secret":"⟪uuid⟫"⟧,
  "port": @port@
}
=== json-nested | conf/default.json
{"smtp": {"auth": {"user": "@user@", "pass": "⟪pw⟫"}}, "session": {"secret": "⟪inn⟫"}}
=== json5-jsonc | ⟦config.json5|tsconfig.app.jsonc⟧
{ secret: '⟪h32⟫', /* keep */ ttl: 60 }
=== json-keyvalue | params.json
[{"ParameterKey": "⟦DBPassword|MasterUserPassword⟧", "ParameterValue": "⟪pw⟫"}]
=== json-namevalue | task-definition.json
"environment": [
  {"name": "DB_HOST", "value": "@host@"},
  {"name": "⟦DB_PASSWORD|SECRET_KEY⟧", "value": "⟪⟦pw|h40⟧⟫"}
]
=== xml-element | ⟦config.xml|job.xml|prefs.xml⟧
⟦<connection><user>@user@</user><password>⟪pws⟫</password></connection>|<secretKey>⟪a40⟫</secretKey>|<entry key="password">⟪pws⟫</entry>⟧
=== xml-attr | ⟦conf.xml|beans.xml|log.config⟧
⟦<server host="@host@" user="@user@" password="⟪pws⟫"/>|<property name="password" value="⟪pws⟫"/>|<target xsi:type="Mail" smtpUserName="@user@" smtpPassword="⟪pws⟫" />⟧
=== xml-cdata | settings.xml
<pass><![CDATA[⟪pw⟫]]></pass>
=== properties | ⟦db.properties|messages.properties|my.properties⟧
⟦db.pass=⟪pw⟫|encrypt.key : ⟪a16⟫|app.client-secret=⟪uuid⟫⟧
=== hocon | ⟦application.conf|reference.conf⟧
app { secret = ⟦"⟪h64⟫"|${?SECRET}
app.secret = "⟪a32⟫"⟧ }
=== hcl | ⟦main.tf|vault.hcl|nomad.hcl⟧
⟦resource "azurerm_sql_server" "s" {
  administrator_login          = "@user@"
  administrator_login_password = "⟪pw⟫"
}|storage "mysql" {
  username = "vault"
  password = "⟪pw⟫"
}|env { DB_PASS = "⟪pw⟫" }⟧
=== tf-variable-default | variables.tf
variable "⟦db_password|api_token⟧" {
  type    = string
  default = "⟪⟦pw|h40⟧⟫"
}
=== tf-provider | providers.tf
provider "vsphere" {
  user           = "administrator@vsphere.local"
  password       = "⟪pw⟫"
  vsphere_server = "@host@"
}
=== pulumi | ⟦Pulumi.dev.yaml|index.ts⟧
⟦config:
  app:dbPassword: ⟪pws⟫|new aws.rds.Instance("db", { username: "@user@", password: "⟪pw⟫" });⟧
=== bicep-arm | ⟦main.bicep|azuredeploy.parameters.json⟧
⟦param adminPassword string = '⟪pw⟫'|{"parameters": {"adminPassword": {"value": "⟪pw⟫"}}}⟧
=== cfn | template.yaml
  DB:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: @user@
      MasterUserPassword: ⟪pws⟫
=== nginx | ⟦nginx.conf|sites/app.conf⟧
⟦proxy_set_header Authorization "Basic ⟪b64>@user@:⟨pws⟩⟫";|if ($http_x_api_key != "⟪h32⟫") { return 403; }⟧
=== nginx-secure-link | media.conf
secure_link_md5 "$secure_link_expires$uri ⟪pws⟫";
=== apache | ⟦httpd.conf|.htaccess⟧
⟦AuthLDAPBindPassword "⟪pw⟫"|SetEnv DB_PASSWORD ⟪pws⟫⟧
=== apache-dbd | vhost.conf
DBDParams "host=localhost dbname=@db@ user=@user@ pass=⟪pws⟫"
=== haproxy | ⟦haproxy.cfg|lb.cfg⟧
⟦userlist admins
  user @user@ insecure-password ⟪pws⟫|  stats auth admin:⟪pws⟫⟧
=== squid | squid.conf
cache_peer @host@ parent 3128 0 no-query login=@user@:⟪pws⟫
=== snmp | ⟦snmpd.conf|snmp.yml⟧
⟦rocommunity ⟪pwl⟫ 10.0.0.0/8
createUser @user@ SHA "⟪pw⟫" AES "⟪pw⟫"|  auth:
    community: ⟪pwl⟫⟧
=== samba | smb.conf
ldap admin dn = cn=admin
passwd program = /usr/bin/passwd %u
ldap password = ⟪pws⟫
=== cups-sssd | etc/sssd/sssd.conf
[domain/corp]
ldap_default_bind_dn = cn=ro,dc=corp
ldap_default_authtok_type = password
ldap_default_authtok = ⟪pw⟫
=== nslcd | ⟦nslcd.conf|pam_ldap.conf⟧
binddn cn=proxy,dc=corp
bindpw ⟪pws⟫
=== slapd | ⟦slapd.conf|users.ldif⟧
⟦rootdn "cn=Manager,dc=corp"
rootpw ⟪ssha⟫|rootdn "cn=Manager,dc=corp"
rootpw	⟪pws⟫|dn: uid=@user@,ou=people,dc=corp
userPassword: ⟪pws⟫⟧
=== ldif-base64 | export.ldif
dn: uid=@user@,ou=people,dc=corp
userPassword:: ⟪b64>ssha⟫
=== fail-keepalived | keepalived.conf
    authentication {
        auth_type PASS
        auth_pass ⟪a8⟫
    }
=== corosync-drbd | r0.res
  net { cram-hmac-alg sha1; shared-secret "⟪pw⟫"; }
=== bind-rndc | ⟦rndc.key|named.conf⟧
key "rndc-key" {
	algorithm hmac-md5;
	secret "⟪⟦b64;16|b64;64⟧⟫";
};
=== monit-m | monitrc
set httpd port 2812 and
    allow @user@:⟪pws⟫
set mailserver @host@ username "@user@" password "⟪pw⟫"
=== supervisor | supervisord.conf
[inet_http_server]
port=*:9001
username=@user@
password=⟪pws⟫
=== uwsgi-systemd | ⟦etc/systemd/system/app.service|app.service.d/override.conf⟧
[Service]
Environment="⟦DB_PASSWORD=⟪pw⟫|SECRET_KEY=⟪h64⟫" "MODE=prod⟧"
ExecStart=/usr/bin/app
=== systemd-exec | backup.service
ExecStart=/usr/bin/mysqldump -u @user@ -p⟪pws⟫ @db@
=== upstart-init | etc/default/app
APP_OPTS="--port @port@ --password ⟪pws⟫"
=== cron | ⟦crontab|etc/cron.d/dump⟧
MAILTO=ops@fernbank.org
15 3 * * * ⟦|root ⟧/usr/bin/mysqldump -u@user@ ⟦-p⟪pws⟫|--password=⟪pws⟫⟧ @db@ > /backup/db.sql
=== launchd | org.fernbank.sync.plist
<key>EnvironmentVariables</key>
<dict><key>SYNC_PASSWORD</key><string>⟪pws⟫</string></dict>
=== nix | ⟦configuration.nix|flake.nix⟧
⟦users.users.@user@.hashedPassword = "⟪sha512c⟫";|services.grafana.settings.security.admin_password = "⟪pw⟫";⟧
=== nix-initial | hosts/x.nix
users.users.root.initialPassword = "⟪pw⟫";
=== ansible-vars | ⟦group_vars/all.yml|host_vars/db.yml⟧
mysql_root_password: ⟪⟦pws|"{pw}"⟧⟫
=== ansible-task | ⟦tasks/main.yml|playbook.yml⟧
- name: user
  ⟦mysql_user: name=@user@ password=⟪pws⟫ priv=*.*:ALL|postgresql_user:
    name: @user@
    password: "⟪pw⟫"⟧
=== puppet | ⟦manifests/db.pp|hieradata/common.yaml⟧
⟦class { '::mysql::server':
  root_password => '⟪pw⟫',
}|profile::db::password: '⟪pw⟫'⟧
=== chef | ⟦attributes/default.rb|data_bags/users/ops.json⟧
⟦default['postgresql']['password']['postgres'] = '⟪pw⟫'|{"id": "ops", "password": "⟪sha512c⟫"}⟧
=== salt | ⟦pillar/db.sls|salt/master.d/api.conf⟧
mysql:
  user: @user@
  ⟦password: '⟪pw⟫'|mysql.pass: ⟪pws⟫⟧
=== vagrant-packer | ⟦Vagrantfile|packer.json|win.pkr.hcl⟧
⟦  config.ssh.password = "⟪pw⟫"|{"builders": [{"ssh_username": "@user@", "ssh_password": "⟪pw⟫"}]}|  winrm_password = "⟪pw⟫"⟧
=== dockerfile | ⟦Dockerfile|build/Dockerfile.prod⟧
FROM node:20
⟦ENV ADMIN_PASSWORD=⟪pws⟫|ARG TOKEN="⟪h40⟫"⟧
RUN echo 'root:⟪pw⟫' | chpasswd
=== compose-env | ⟦docker-compose.yml|stack.yml⟧
    environment:
      ⟦- SECRET_KEY=⟪h64⟫|MINIO_ROOT_USER: @user@
      MINIO_ROOT_PASSWORD: ⟪pws⟫⟧
=== compose-command | docker-compose.yml
    command: redis-server --requirepass ⟪pws⟫ --appendonly yes
=== helm-set | values.yaml
postgresql:
  auth:
    postgresPassword: ⟪pws⟫
    password: ⟪pws⟫
=== ci-yaml | ⟦.travis.yml|.circleci/config.yml|azure-pipelines.yml⟧
⟦env:
  global:
    - DB_PASS=⟪pws⟫|      environment:
        SIGNING_PASSWORD: ⟪pws⟫|variables:
- name: sqlPassword
  value: '⟪pw⟫'⟧
=== gh-actions | .github/workflows/⟦ci|release⟧.yml
      - run: ./deploy.sh
        env:
          ⟦DEPLOY_PASSWORD: ⟪pws⟫|SIGNING_SECRET: "⟪h32⟫"⟧
=== gh-services | .github/workflows/test.yml
    services:
      postgres:
        image: postgres
        env:
          POSTGRES_PASSWORD: ⟪pws⟫
=== registry-reg | ⟦vnc.reg|autologon.reg⟧
Windows Registry Editor Version 5.00

⟦[HKEY_LOCAL_MACHINE\SOFTWARE\App]
"ProxyPassword"="⟪pw⟫"|[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"DefaultUserName"="@user@"
"DefaultPassword"="⟪pw⟫"⟧
=== rasphone-ftpscript | up.ftp
open @host@
user @user@ ⟪pws⟫
binary
put dump.zip
bye
=== kdewallet-ini | quassel.conf
[Core]
Password=⟪pw⟫
=== qbittorrent | qBittorrent.conf
WebUI\Username=admin
WebUI\Password_PBKDF2="@ByteArray(⟪{b64;16}:{b64;64}⟫)"
=== arr-config | ⟦Sonarr/config.xml|Radarr/config.xml⟧
<Config>
  <Port>8989</Port>
  <ApiKey>⟪h32⟫</ApiKey>
</Config>
=== sabnzbd | sabnzbd.ini
api_key = ⟪h32⟫
nzb_key = ⟪h32⟫
[servers]
[[news.fernbank.org]]
username = @user@
password = ⟪pws⟫
=== tautulli-weewx | weewx.conf
[[Wunderground]]
    station = KFERN@n@
    password = "⟪a8⟫"
=== znc | znc.conf
<Pass password>
    Method = sha256
    Hash = ⟪h64⟫
    Salt = ⟪~p20⟫
</Pass>
=== mumble | murmur.ini
serverpassword=⟪pws⟫
icesecretwrite=⟪pws⟫
=== asterisk | ⟦sip.conf|pjsip.conf|manager.conf⟧
[⟪~num6⟫]
⟦type=friend
secret=⟪pws⟫|type=auth
username=100
password=⟪pws⟫|secret = ⟪pws⟫
read = all⟧
=== freeswitch | directory/default/1000.xml
<param name="password" value="⟪pws⟫"/>
<param name="vm-password" value="⟪num6⟫"/>
=== mysql-replica | my.ini
master-user=repl
master-password=⟪pws⟫
=== spark-hadoop | ⟦core-site.xml|spark-defaults.conf⟧
⟦<property>
  <name>fs.azure.account.key.fernbank.blob.core.windows.net</name>
  <value>⟪b64;64⟫</value>
</property>|spark.hadoop.fs.s3a.secret.key  ⟪a40⟫
spark.ssl.keyPassword  ⟪pws⟫⟧
=== hive-site | hive-site.xml
<property>
  <name>javax.jdo.option.ConnectionPassword</name>
  <value>⟪pws⟫</value>
</property>
=== zookeeper-solr | security.json
{"authentication": {"class": "solr.BasicAuthPlugin", "credentials": {"solr": "⟪b64;32⟫ ⟪~b64;32⟫"}}}
=== yaml-anchor | conf.yml
defaults: &d
  password: &pw ⟪pws⟫
prod:
  <<: *d
'''
