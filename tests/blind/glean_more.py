"""Rare languages, build files, data tools, self-hosted programs."""

RARE = r'''
=== rare language | init.el
(setq smtpmail-smtp-user "‹mail›"
      my-imap-password "«ws»")
--- erc.el
(erc :server "‹host›" :port 6697 :nick "‹word›" :password "«ws»")
--- .vimrc
let g:github_token = '«{github;ghp_}»'
let g:snippets_dir = '~/.snips'
--- db.vim
let g:dbs = { 'prod': 'postgres://‹user›:«wu»@‹host›/‹db›' }
--- RUNJOB.jcl
//STEP1   EXEC PGM=FTP
//SYSIN   DD *
‹ip›
‹user› «{u4}{d4}»
/*
--- load.ctl
-- sqlldr userid=‹user›/«ws»@ORCL control=load.ctl
LOAD DATA
--- proc.sas
libname dwh oracle user=‹user› password="«ws»" path="ORCL";
--- job.sas
proc sql; connect to odbc (dsn=‹db› uid=‹user› pwd=«ws»); quit;
--- do.do
odbc load, exec("select * from t") dsn("‹db›") user("‹user›") password("«ws»")
--- syntax.sps
GET DATA /TYPE=ODBC /CONNECT='DSN=‹db›;UID=‹user›;PWD=«ws»;'.
--- prog.rkt
(define db (postgresql-connect #:user "‹user›" #:password "«ws»" #:database "‹db›"))
--- main.lisp
(defparameter *db-password* "«ws»")
--- db.lisp
(postmodern:connect-toplevel "‹db›" "‹user›" "«ws»" "‹host›")
--- main.scm
(define api-key "«tok»")
--- app.erl
{ok, C} = epgsql:connect("‹host›", "‹user›", "«ws»", #{database => "‹db›"}).
--- rel.hrl
-define(SECRET, <<"«tok»">>).
--- Main.elm
apiKey = "«tok»"
--- main.purs
password = "«ws»"
--- script.raku
my $dbh = DBIish.connect('Pg', :host<‹host›>, :user<‹user›>, :password<«{a12}»>);
--- App.hx
static var SECRET = "«tok»";
--- Config.as
public static const API_SECRET:String = "«tok»";
--- main.v
db := mysql.connect(mysql.Config{ host: '‹host›', username: '‹user›', password: '«ws»' })!
--- program.st
connection := GsSession username: '‹user›' password: '«ws»'.
--- script.awk
BEGIN { pass = "«ws»"; cmd = "mysql -u ‹user› -p" pass; }
=== build file | makefile.mk
DB_PASS := «ws»
migrate:
	migrate -database "mysql://‹user›:$(DB_PASS)@tcp(‹host›)/‹db›" up
--- Makefile
deploy:
	sshpass -p «ws» rsync -az build/ ‹user›@‹host›:/srv/www
--- CMakeLists.txt
add_definitions(-DAPI_SECRET="«tok»")
--- build.xml
<sftp server="‹host›" userid="‹user›" password="«ws»" remotedir="/www"/>
--- build.ant
<property name="db.password" value="«ws»"/>
--- pom.xml
<properties>
  <jdbc.username>‹user›</jdbc.username>
  <jdbc.password>«ws»</jdbc.password>
</properties>
--- Rakefile
task(:deploy) { sh "lftp -u ‹user›,«ws» ‹host› -e 'mirror -R public'" }
--- Justfile
db_url := "postgres://‹user›:«wu»@‹host›/‹db›"
--- Taskfile.yml
env:
  VAULT_ADDR: https://‹host›:8200
  VAULT_TOKEN: «{hvs.{a24}}»
--- BUILD.bazel
env = {"UPLOAD_TOKEN": "«tok»"},
--- cell.mw
dbUser = "‹user›"; dbPass = "«ws»";
--- q.kdb
h:hopen `:‹host›:5010:‹user›:«ws»
=== office macro | sheet.gs
const API_KEY = '«tok»';
UrlFetchApp.fetch(url, { headers: { 'X-Api-Key': API_KEY } });
--- module.bas
Const DB_PWD = "«ws»"
Set cn = CreateObject("ADODB.Connection")
--- macro.xlsm.txt
ws.Unprotect Password:="«ws»"
--- access.bas
Set db = OpenDatabase("C:\data.mdb", False, False, ";PWD=«ws»")
--- app.qml
property string apiToken: "«tok»"
--- view.jsp
<sql:setDataSource var="ds" driver="com.mysql.jdbc.Driver" url="jdbc:mysql://‹host›/‹db›" user="‹user›" password="«ws»"/>
--- page.aspx
<asp:SqlDataSource ID="ds" runat="server" ConnectionString="Server=‹host›;Database=‹db›;User ID=‹user›;Password=«ws»" />
--- index.cfm
<cfmail server="smtp.‹co›.com" username="‹mail›" password="«ws»" to="x">
--- ftp.cfm
<cfftp action="open" connection="c" server="‹host›" username="‹user›" password="«ws»">
--- script.applescript
do shell script "softwareupdate -i" user name "‹user›" password "«ws»" with administrator privileges
--- dial.ahk
password := "«ws»"
Send {Raw}%password%
--- autoit.au3
RunAs("‹user›", "‹co›", "«ws»", 0, "cmd.exe")
--- wf.alfred.plist
<key>variables</key><dict><key>api_token</key><string>«tok»</string></dict>
--- graph.cypher
:param password => '«ws»'
--- flow.nf
params.db_password = "«ws»"
--- Snakefile
DB = "postgresql://‹user›:«wu»@‹host›/‹db›"
--- main.wl
conn = OpenSQLConnection[JDBC["MySQL", "‹host›/‹db›"], "Username" -> "‹user›", "Password" -> "«ws»"]
=== data tool | pipeline.dvc.toml
['remote "s3"']
    url = s3://‹word›
    access_key_id = ‹{AKIA{t16}}›
    secret_access_key = «B40»
--- dlt.toml
[destination.postgres.credentials]
database = "‹db›"
username = "‹user›"
password = "«ws»"
--- streamlit/secrets.toml
OPENAI_API_KEY = "«{sk-proj-{b74}T3BlbkFJ{b74}}»"
[mysql]
user = "‹user›"
password = "«ws»"
--- meltano.yml
      config:
        user: ‹user›
        password: «ws»
--- great_expectations.yml
my_db:
  drivername: postgresql
  username: ‹user›
  password: «ws»
--- airbyte.yaml
  connectionConfiguration:
    username: ‹user›
    password: «ws»
    host: ‹host›
--- debezium.json
{"name": "c", "config": {"database.hostname": "‹host›", "database.user": "‹user›", "database.password": "«ws»"}}
--- connect.properties
connection.user=‹user›
connection.password=«ws»
--- ksql.properties
ksql.streams.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="‹u16›" password="«B64»";
--- confluent.config
sasl.username=‹u16›
sasl.password=«B64»
--- librd.conf
security.protocol=SASL_SSL
sasl.mechanisms=PLAIN
sasl.username=‹user›
sasl.password=«ws»
--- trino.properties
connection-user=‹user›
connection-password=«ws»
--- cubejs.env
CUBEJS_DB_PASS=«ws»
CUBEJS_API_SECRET=«h64»
=== web program | metabase.env
MB_DB_PASS=«ws»
MB_ENCRYPTION_SECRET_KEY=«b64;32»
--- directus.env
KEY=‹uuid›
SECRET=«uuid»
ADMIN_PASSWORD=«ws»
--- strapi.env
APP_KEYS=«{{b64;16},{b64;16}}»
API_TOKEN_SALT=«b64;16»
ADMIN_JWT_SECRET=«b64;16»
--- ghost.json
{"mail": {"transport": "SMTP", "options": {"service": "Mailgun", "auth": {"user": "postmaster@‹co›.com", "pass": "«w»"}}}, "database": {"connection": {"user": "‹user›", "password": "«w»"}}}
--- discourse/app.yml
  DISCOURSE_SMTP_USER_NAME: ‹mail›
  DISCOURSE_SMTP_PASSWORD: "«ws»"
--- mastodon.env
SECRET_KEY_BASE=«h128»
OTP_SECRET=«h128»
VAPID_PRIVATE_KEY=«{b43}=»
--- peertube.yaml
secrets:
  peertube: «h64»
database:
  username: ‹user›
  password: «ws»
--- synapse.yaml
database:
  args:
    user: ‹user›
    password: «ws»
form_secret: "«b50»"
--- nextcloud.sh
php occ maintenance:install --database mysql --database-user ‹user› --database-pass «ws» --admin-user admin --admin-pass «ws»
=== php program | moodle/config.php
$CFG->dbuser    = '‹user›';
$CFG->dbpass    = '«w»';
$CFG->passwordsaltmain = '«p40»';
--- typo3/LocalConfiguration.php
'password' => '«w»',
'encryptionKey' => '«h96»',
--- phpbb/config.php
$dbuser = '‹user›';
$dbpasswd = '«w»';
$table_prefix = 'phpbb_';
--- mybb.php
$config['database']['password'] = '«w»';
--- xenforo.php
$config['db']['password'] = '«w»';
--- whmcs/configuration.php
$db_password = '«w»';
$cc_encryption_hash = '«a64»';
--- roundcube.php
$config['db_dsnw'] = 'mysql://‹user›:«wu»@localhost/roundcubemail';
$config['des_key'] = '«a24»';
--- prestashop/parameters.php
'database_password' => '«w»',
'secret' => '«a56»',
'cookie_key' => '«a56»',
--- sugar.php
'db_user_name' => '‹user›',
'db_password' => '«w»',
--- glpi.php
public $dbuser = '‹user›';
public $dbpassword = '«w»';
--- redmine.yml
production:
  email_delivery:
    smtp_settings:
      user_name: "‹mail›"
      password: "«ws»"
--- bugzilla
$db_pass = '«w»';
$site_wide_secret = '«a64»';
--- otrs/Config.pm
$Self->{DatabaseUser} = '‹user›';
$Self->{DatabasePw} = '«w»';
--- rt_siteconfig.pm
Set($DatabasePassword, '«w»');
=== java program | dspace.cfg
db.username = ‹user›
db.password = «ws»
--- alfresco.properties
db.username=‹user›
db.password=«ws»
alfresco_user_store.adminpassword=«h32»
--- liferay.properties
jdbc.default.username=‹user›
jdbc.default.password=«ws»
--- jira/dbconfig.xml
<jdbc-datasource><username>‹user›</username><password>«ws»</password></jdbc-datasource>
--- confluence.cfg.xml
<property name="hibernate.connection.password">«ws»</property>
--- nexus.properties
nexus.admin.password=«ws»
--- artifactory.yaml
shared:
  database:
    username: ‹user›
    password: "«ws»"
--- sonar.properties
sonar.jdbc.username=‹user›
sonar.jdbc.password=«ws»
--- zeppelin.ini
[users]
admin = «ws», admin
‹login› = «ws», role1
--- shiro.ini
[users]
‹login› = «ws», ADMIN
--- nifi.properties
nifi.security.keystorePasswd=«b43»
nifi.sensitive.props.key=«a32»
=== hadoop | hive-site.xml
<property><name>javax.jdo.option.ConnectionPassword</name><value>«ws»</value></property>
--- core-site.xml
<property>
  <name>fs.s3a.secret.key</name>
  <value>«B40»</value>
</property>
--- ranger.xml
<property><name>ranger.jpa.jdbc.password</name><value>«ws»</value></property>
--- hadoop.sh
hadoop distcp -Dfs.azure.account.key.‹word›.blob.core.windows.net=«b64;64» src dst
--- sqoop.sh
sqoop import --connect jdbc:mysql://‹host›/‹db› --username ‹user› --password «ws» --table t
--- spark.conf
spark.hadoop.fs.azure.account.key.‹word›.dfs.core.windows.net «b64;64»
spark.redis.auth «ws»
--- databricks.scala
spark.conf.set("fs.azure.account.key.‹word›.dfs.core.windows.net", "«b64;64»")
'''
