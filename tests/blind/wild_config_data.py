"""Configuration as code and data: Terraform, JSON, TOML, CI systems, XML, IDEs, HTTP clients, deployment languages."""

FAMILY = "config"

TEXT = r"""
=== terraform-rds | rds.tf
resource "aws_db_instance" "main" {
  username = "@user@"
  password = "<<p>>"
}
=== terraform-variable-default | variables.tf
variable "@pw@" {
  type    = string
  default = "<<p>>"
}
=== terraform-tfvars | prod.tfvars
@pw@ = "<<p>>"
@key@    = "<<key>>"
=== terraform-map | main.tf
  environment_variables = {
    STAGE    = "prod"
    @PW@ = "<<p>>"
  }
=== terraform-vm | vm.tf
  os_profile {
    computer_name  = "web"
    admin_username = "@user@"
    admin_password = "<<p>>"
  }
=== terraform-provider | provider.tf
provider "vsphere" {
  user           = "administrator@vsphere.local"
  password       = "<<p>>"
  vsphere_server = "@host@"
}
=== terraform-userdata | asg.tf
  user_data = <<-EOF
    #!/bin/bash
    echo "@user@:<<plain>>" | chpasswd
  EOF
=== terraform-state | terraform.tfstate
            "engine": "mysql",
            "password": "<<p>>",
            "username": "@user@",
=== packer-json | packer.json
      "winrm_username": "@user@",
      "winrm_password": "<<p>>",
=== packer-hcl | ubuntu.pkr.hcl
  ssh_username = "@user@"
  ssh_password = "<<p>>"
=== bicep | main.bicep
param adminPassword string = '<<p>>'
=== arm-parameters | azuredeploy.parameters.json
    "administratorLoginPassword": { "value": "<<p>>" },
=== cloudformation | stack.yaml
      MasterUsername: @user@
      MasterUserPassword: <<p>>
=== cloudformation-default | params.yaml
  DBPassword:
    NoEcho: true
    Type: String
    Default: <<p>>
=== pulumi | index.ts
const db = new aws.rds.Instance("db", { username: "@user@", password: "<<p>>", skipFinalSnapshot: true });
=== serverless | serverless.yml
  environment:
    @KEY@: <<key>>
    DB_PASS: <<p>>
=== sam-env | env.json
{ "Handler": { "DB_PASSWORD": "<<p>>", "STAGE": "dev" } }
=== json-config | config.json
{
  "host": "@host@",
  "user": "@user@",
  "@pW@": "<<p>>",
  "port": @port@
}
=== json-compact | conf.json
{"smtp":{"user":"@mail@","pass":"<<p>>"},"@kEy@":"<<key>>"}
=== json-appsettings | appsettings.json
  "ConnectionStrings": {
    "Default": "Server=@host@;Database=@db@;User Id=@user@;Password=<<p>>;TrustServerCertificate=True"
  },
  "Jwt": { "Key": "<<wordkey>>", "Issuer": "@domain@" }
=== json-launchsettings | Properties/launchSettings.json
      "environmentVariables": {
        "ASPNETCORE_ENVIRONMENT": "Development",
        "@KEY@": "<<key>>"
      }
=== json-vscode-launch | .vscode/launch.json
      "env": { "@PW@": "<<p>>", "PORT": "8080" }
=== json-vscode-sqltools | .vscode/settings.json
    "sqltools.connections": [ { "server": "@host@", "username": "@user@", "password": "<<p>>", "name": "prod" } ]
=== json-vscode-sftp | .vscode/sftp.json
    "username": "@user@",
    "password": "<<p>>",
    "remotePath": "/var/www",
=== json-sublime-sftp | sftp-config.json
    "type": "sftp",
    "user": "@user@",
    "password": "<<p>>",
    //"passphrase": "",
=== json-composer-auth | auth.json
{ "http-basic": { "repo.@domain@": { "username": "@user@", "password": "<<p>>" } } }
=== json-package-script | package.json
    "dump": "mysqldump -h @host@ -u @user@ -p<<plain>> @db@ > dump.sql",
=== json-etherpad | settings.json
  "users": { "admin": { "password": "<<p>>", "is_admin": true } },
=== json-shadowsocks | shadowsocks.json
{"server":"0.0.0.0","server_port":8388,"password":"<<p>>","method":"aes-256-gcm"}
=== json-v2ray | v2ray.json
      "clients": [ { "id": "<<{uuid}>>", "alterId": 0 } ]
=== json-key-value-pairs | task-definition.json
                { "name": "@PW@", "value": "<<p>>" },
=== json-value-name | app-settings.json
  { "slotSetting": false, "value": "<<key>>", "name": "@KEY@" }
=== json-postman | collection.json
        "auth": { "type": "basic", "basic": [ { "key": "password", "value": "<<p>>", "type": "string" }, { "key": "username", "value": "@user@", "type": "string" } ] },
=== json-postman-env | prod.postman_environment.json
    { "key": "@kEy@", "value": "<<key>>", "enabled": true },
=== json-postman-body | login.postman_collection.json
          "raw": "{\n  \"username\": \"@user@\",\n  \"password\": \"<<p>>\"\n}"
=== json-insomnia | insomnia.json
      "authentication": { "type": "bearer", "token": "<<{jwt}>>" },
=== http-basic-login | requests/login.http
POST @url@/login
Content-Type: application/json

{ "user": "@user@", "password": "<<p>>" }
=== http-variable | api.http
@baseUrl = @url@
@token = <<{jwt}>>
=== http-bearer | orders.rest
GET @url@/orders
Authorization: Bearer <<{a40}>>
=== http-basic | users.http
GET @url@/users
Authorization: Basic <<{up64}>>
=== toml | config.toml
[database]
user = "@user@"
@pw@ = "<<p>>"

[api]
@key@ = "<<key>>"
=== toml-streamlit | .streamlit/secrets.toml
@key@ = "<<key>>"
[mysql]
user = "@user@"
password = "<<p>>"
=== toml-inline | settings.toml
smtp = { host = "smtp.@domain@", user = "@mail@", pass = "<<p>>" }
=== toml-poetry | auth.toml
[http-basic.internal]
username = "@user@"
password = "<<p>>"
=== toml-telegraf | telegraf.conf
  username = "@user@"
  password = "<<p>>"
  community = "<<p>>"
=== hjson-hocon | application.conf
slick.dbs.default.db {
  user = "@user@"
  password = "<<p>>"
}
play.http.secret.key = "<<{a64}>>"
=== ci-github | .github/workflows/test.yml
    env:
      DB_PASSWORD: <<p>>
      @KEY@: <<key>>
=== ci-github-login | .github/workflows/push.yml
      - run: docker login -u @user@ -p <<plain>> registry.@domain@
=== ci-gitlab-variables | .gitlab-ci.yml
variables:
  MYSQL_ROOT_PASSWORD: "<<p>>"
  @KEY@: "<<key>>"
=== ci-travis-env | .travis.yml
env:
  global:
    - SAUCE_USERNAME=@user@
    - SAUCE_ACCESS_KEY=<<{uuid}>>
=== ci-circle | .circleci/config.yml
        environment:
          POSTGRES_USER: @user@
          POSTGRES_PASSWORD: <<p>>
=== ci-azure | azure-pipelines.yml
variables:
- name: @pW@
  value: '<<p>>'
=== ci-bitbucket | bitbucket-pipelines.yml
          - export @KEY@=<<key>>
=== ci-drone | .drone.yml
  settings:
    username: @user@
    password: <<p>>
=== ci-appveyor | appveyor.yml
  - cmd: nuget push *.nupkg <<oy2{t43}>> -Source @url@
=== jenkinsfile-env | Jenkinsfile
  environment {
    NEXUS_USER = '@user@'
    NEXUS_PASS = '<<p>>'
  }
=== jenkinsfile-sh | Jenkinsfile.deploy
        sh "sshpass -p '<<p>>' ssh @user@@@ip@ 'systemctl restart @app@'"
=== xml-maven | settings.xml
    <server>
      <id>releases</id>
      <username>@user@</username>
      <password><<p>></password>
    </server>
=== xml-element | conf/server.xml
<connection>
  <user>@user@</user>
  <@pw@><<p>></@pw@>
</connection>
=== xml-attribute | beans.xml
<property name="password" value="<<p>>"/>
=== xml-tomcat-users | tomcat-users.xml
  <user username="@user@" password="<<p>>" roles="manager-gui,admin-gui"/>
=== xml-tomcat-resource | context.xml
<Resource name="jdbc/@db@" auth="Container" type="javax.sql.DataSource" username="@user@" password="<<p>>" url="jdbc:mysql://@host@/@db@"/>
=== xml-webconfig | web.config
    <add name="Main" connectionString="Data Source=@host@;Initial Catalog=@db@;User ID=@user@;Password=<<p>>" providerName="System.Data.SqlClient" />
    <add key="SmtpPassword" value="<<p>>" />
=== xml-machinekey | web.config
    <machineKey validationKey="<<{H128}>>" decryptionKey="<<{H64}>>" validation="SHA1" decryption="AES" />
=== xml-impersonate | Web.config
    <identity impersonate="true" userName="CORP\@user@" password="<<p>>" />
=== xml-app-add | App.config
    <add key="@Pw@" value="<<p>>" />
=== xml-hibernate | hibernate.cfg.xml
        <property name="hibernate.connection.username">@user@</property>
        <property name="hibernate.connection.password"><<p>></property>
=== xml-persistence | persistence.xml
      <property name="javax.persistence.jdbc.password" value="<<p>>"/>
=== xml-wildfly | standalone.xml
                    <security>
                        <user-name>@user@</user-name>
                        <password><<p>></password>
                    </security>
=== xml-connector | server.xml
    <Connector port="8443" SSLEnabled="true" keystoreFile="conf/ks.jks" keystorePass="<<p>>" />
=== xml-nuget | nuget.config
      <add key="Username" value="@user@" />
      <add key="ClearTextPassword" value="<<p>>" />
=== xml-unattend | autounattend.xml
        <AdministratorPassword>
          <Value><<p>></Value>
          <PlainText>true</PlainText>
        </AdministratorPassword>
=== xml-filezilla | sitemanager.xml
      <Host>@host@</Host>
      <User>@user@</User>
      <Pass encoding="base64"><<{p64}>></Pass>
=== xml-datasources-local | .idea/dataSources.xml
      <jdbc-url>jdbc:mysql://@user@:<<plain>>@@host@:3306/@db@</jdbc-url>
=== xml-pentaho | job.kjb
    <username>@user@</username>
    <password><<p>></password>
    <servername/>
=== yealink-provision | y000000000028.cfg
account.1.auth_name = @n@01
account.1.password = <<p>>
security.user_password = admin:<<p>>
=== xml-soap | request.xml
<wsse:Username>@user@</wsse:Username>
<wsse:Password Type="wsse:PasswordText"><<p>></wsse:Password>
=== xml-jmeter | plan.jmx
              <stringProp name="Argument.name">password</stringProp>
              <stringProp name="Argument.value"><<p>></stringProp>
=== protobuf-text | deploy.textproto
database {
  user: "@user@"
  @pw@: "<<p>>"
}
=== graphql-login | queries/login.graphql
mutation { login(email: "@mail@", password: "<<p>>") { token } }
=== graphql-variables | variables.json
{ "input": { "email": "@mail@", "password": "<<p>>" } }
=== nix | configuration.nix
  networking.wireless.networks."@ssid@".psk = "<<p>>";
=== nix-env | service.nix
  systemd.services.web.environment.@KEY@ = "<<key>>";
=== jsonnet | lib.libsonnet
{ database:: { user: '@user@', password: '<<p>>' } }
=== puppet | manifests/db.pp
class { 'mysql::server': root_password => '<<p>>' }
=== hiera | hieradata/common.yaml
profile::db::password: '<<p>>'
=== salt | pillar/mysql.sls
mysql.pass: '<<p>>'
=== systemd | app.service
[Service]
Environment="@PW@=<<p>>" "PORT=8080"
=== systemd-unquoted | worker.service
Environment=@KEY@=<<key>>
=== launchd | com.acme.plist
    <key>EnvironmentVariables</key>
    <dict><key>@KEY@</key><string><<key>></string></dict>
=== crontab | crontab
@PW@=<<plain>>
*/5 * * * * @user@ /opt/sync.sh
=== apache-setenv | vhost.conf
    SetEnv DB_PASS "<<p>>"
    SetEnv @KEY@ <<key>>
=== nginx-fastcgi | nginx.conf
        fastcgi_param @PW@ "<<p>>";
=== sealed-base64-env | .env
GOOGLE_CREDENTIALS_B64=<<{text64;[h40]:[B64]}>>
DB_PASS=<<p>>
"""
