"""SQL and other statements, tests, fixtures, seeds, dashboards."""

STATEMENTS = r"""
=== sql | create.sql
CREATE USER '‹user›'@'localhost' IDENTIFIED BY '«w»';
--- grant.sql
GRANT ALL PRIVILEGES ON ‹db›.* TO '‹user›'@'%' IDENTIFIED BY '«w»';
--- setpw.sql
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('«w»');
--- alter.sql
ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '«w»';
--- role.sql
CREATE ROLE ‹user› WITH LOGIN PASSWORD '«w»';
--- pg.sql
CREATE USER ‹user› WITH ENCRYPTED PASSWORD '«w»' CREATEDB;
--- fdw.sql
CREATE USER MAPPING FOR ‹user› SERVER remote OPTIONS (user '‹user›', password '«w»');
--- dblink.sql
SELECT * FROM dblink('host=‹host› dbname=‹db› user=‹user› password=«ws»', 'select 1') AS t(x int);
--- subscription.sql
CREATE SUBSCRIPTION s CONNECTION 'host=‹host› user=repl password=«ws» dbname=‹db›' PUBLICATION p;
--- mssql.sql
CREATE LOGIN [‹user›] WITH PASSWORD = N'«w»', CHECK_POLICY = OFF;
--- mssql2.sql
EXEC sp_addlinkedsrvlogin '‹host›', 'false', NULL, '‹user›', '«w»';
--- mssql3.sql
CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = '‹user›', SECRET = '«w»';
--- mssql4.sql
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«w»';
--- oracle.sql
CREATE USER ‹user› IDENTIFIED BY «{m6}{d3}x» DEFAULT TABLESPACE users;
--- oracle2.sql
CREATE DATABASE LINK l CONNECT TO ‹user› IDENTIFIED BY "«w»" USING 'ORCL';
--- oracle3.sql
CONNECT ‹user›/«{m6}{d3}q»@ORCL
--- snowflake.sql
CREATE USER ‹user› PASSWORD = '«w»' DEFAULT_ROLE = ANALYST;
--- copy.sql
COPY INTO t FROM 's3://‹word›/' CREDENTIALS = (AWS_KEY_ID='‹{AKIA{t16}}›' AWS_SECRET_KEY='«B40»');
--- redshift.sql
COPY sales FROM 's3://‹word›/x' CREDENTIALS 'aws_access_key_id=‹{AKIA{t16}}›;aws_secret_access_key=«B40»' CSV;
--- clickhouse.sql
CREATE USER ‹user› IDENTIFIED WITH plaintext_password BY '«w»';
--- ch2.sql
SELECT * FROM mysql('‹host›:3306', '‹db›', 't', '‹user›', '«w»');
--- insert.sql
INSERT INTO users (username, password, role) VALUES ('‹login›', '«w»', 'admin');
--- insert2.sql
INSERT INTO accounts VALUES (1, '‹mail›', '«w»', NOW());
--- insert3.sql
INSERT INTO `ps_configuration` VALUES (12,NULL,NULL,'PS_MAIL_PASSWD','«w»','‹day› ‹time›','‹day› ‹time›');
--- wp_options.sql
INSERT INTO wp_options VALUES (301,'mailserver_pass','«w»','yes');
--- core_config.sql
INSERT INTO core_config_data VALUES (NULL,'default',0,'carriers/ups/password','«w»');
--- update.sql
UPDATE users SET password = '«w»' WHERE login = '‹login›';
--- update2.sql
UPDATE settings SET value='«w»' WHERE name='smtp_password';
--- encrypt.sql
UPDATE customers SET iban = AES_ENCRYPT(iban, '«w»');
--- pgcrypto.sql
SELECT pgp_sym_decrypt(data, '«w»') FROM vault;
--- change_master.sql
CHANGE MASTER TO MASTER_HOST='‹host›', MASTER_USER='repl', MASTER_PASSWORD='«w»', MASTER_LOG_POS=4;
--- mongo-init.js
db.createUser({ user: '‹user›', pwd: '«w»', roles: [{ role: 'readWrite', db: '‹db›' }] });
--- mongo2.js
db.auth('‹user›', '«w»')
--- cassandra.cql
CREATE ROLE ‹user› WITH PASSWORD = '«w»' AND LOGIN = true;
--- neo4j.cypher
ALTER USER neo4j SET PASSWORD '«w»' CHANGE NOT REQUIRED;
--- influx.iql
CREATE USER "‹user›" WITH PASSWORD '«w»' WITH ALL PRIVILEGES
--- redis.txt
ACL SETUSER ‹user› on >«ws» ~* +@all
--- procedure.sql
CREATE PROCEDURE p() AS $$ BEGIN PERFORM dblink_connect('c', 'user=‹user› password=«ws»'); END $$;
--- h2.sql
CREATE USER IF NOT EXISTS ‹user› PASSWORD '«w»' ADMIN;
--- mysql-dump.sql
LOCK TABLES `api_keys` WRITE;
INSERT INTO `api_keys` VALUES (1,'‹co›','«h40»','‹day›'),(2,'‹word›','«h40»','‹day›');
=== test | tests/test_login.py
@pytest.mark.parametrize("user,password,status", [
    ("‹login›", "«w»", 200),
    ("‹login›", "", 400),
])
def test_login(client, user, password, status): ...
--- tests/conftest.py
@pytest.fixture
def admin(db):
    return User.objects.create_superuser("admin", "‹mail›", "«w»")
--- tests/test_api.py
    client.login(username="‹login›", password="«w»")
--- tests/test_models.py
        user.set_password("«w»")
        self.assertTrue(user.check_password("«=»"))
--- auth.test.js
const res = await request(app).post('/login').send({ email: '‹mail›', password: '«wj»' });
--- fixtures/users.json
[{ "id": 1, "username": "‹login›", "password": "«w»", "email": "‹mail›" }]
--- fixtures/users.yml
admin:
  login: ‹login›
  password: «ws»
--- spec/factories.rb
factory :user do
  email { '‹mail›' }
  password { '«w»' }
end
--- LoginTest.java
@Test
public void login() {
    page.login("‹mail›", "«w»");
}
--- LoginTest.php
$this->post('/login', ['email' => '‹mail›', 'password' => '«w»']);
--- login.feature
When I fill in "Password" with "«w»"
--- login2.feature
Examples:
  | user     | password |
  | ‹login› | «ws» |
--- robot.robot
*** Variables ***
${USERNAME}    ‹login›
${PASSWORD}    «ws»
--- suite.robot
    Input Password    id:password    «ws»
--- Seeder.php
User::create(['name' => 'Admin', 'email' => '‹mail›', 'password' => Hash::make('«w»')]);
--- seed.ts
await prisma.user.create({ data: { email: '‹mail›', password: await hash('«wj»', 10) } });
--- DatabaseSeeder.php
'password' => bcrypt('«w»'),
--- data.sql
INSERT INTO t_user(id, user_name, pass_word) VALUES (1, '‹login›', '«w»');
--- seeds.exs
Repo.insert!(%User{email: "‹mail›", password: "«ws»"})
--- Seed.java
userRepository.save(new User("‹login›", passwordEncoder.encode("«w»")));
--- locustfile.py
self.client.post("/login", json={"username": "‹login›", "password": "«w»"})
--- k6.js
const payload = JSON.stringify({ username: '‹login›', password: '«wj»' });
--- detox.e2e.js
await element(by.id('password')).typeText('«wj»');
--- test.sh
TOKEN="«tok»"
curl -fs -H "X-Token: $TOKEN" localhost:8080/health
--- migrations/0002_admin.py
def add(apps, schema_editor):
    User.objects.create(username="‹user›", password=make_password("«w»"))
--- V2__users.sql
insert into app_user (login, passwd) values ('‹login›', '«w»');
--- 20200101_seed.js
return knex('users').insert([{ login: '‹login›', password: '«wj»' }]);
--- alembic.ini
sqlalchemy.url = postgresql://‹user›:«wu»@‹host›/‹db›
--- tox.ini
setenv =
    TEST_DB_PASSWORD = «ws»
--- pytest.ini
env =
    DB_PASSWORD=«ws»
--- phpunit.xml
<env name="DB_PASSWORD" value="«ws»"/>
--- jest.setup.js
process.env.JWT_SECRET = '«wj»';
--- karma.env.js
window.__env = { apiKey: '«tok»' };
--- notebook.ipynb
{"cell_type": "code", "source": ["conn = pymysql.connect(host='‹host›', user='‹user›', passwd='«w»', db='‹db›')\n"]}
--- notebook2.ipynb
{"cell_type": "code", "source": ["%load_ext sql\n", "%sql postgresql://‹user›:«wu»@‹host›/‹db›\n"]}
--- notebook3.ipynb
{"cell_type": "code", "source": ["!kaggle config set -n key -v «h32»\n"]}
--- notebook4.ipynb
{"outputs": [{"text": ["{'api_key': '«tok»', 'status': 'ok'}\n"], "output_type": "stream"}]}
--- dashboard.json
{"datasource": {"type": "influxdb", "user": "‹user›", "secureJsonData": {"password": "«w»"}}}
--- report.rdl
<ConnectString>Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«ws»</ConnectString>
--- package.dtsx
<DTS:ConnectionManager DTS:ConnectionString="Data Source=‹host›;User ID=‹user›;Password=«ws»;Initial Catalog=‹db›;" />
--- job.kjb
<connection><server>‹host›</server><username>‹user›</username><password>«ws»</password></connection>
--- flow.json
{"id": "‹h8›.‹h6›", "type": "mqtt-broker", "credentials": {"user": "‹user›", "password": "«w»"}}
--- n8n.json
{"name": "HTTP", "parameters": {"headerParameters": {"parameters": [{"name": "X-Api-Key", "value": "«tok»"}]}}}
--- nifi.xml
<property><name>Password</name><value>«ws»</value></property>
--- tableau.twb
<connection class='postgres' dbname='‹db›' password='«w»' server='‹host›' username='‹user›' />
--- excel.odc
<odc:ConnectionString>Provider=SQLOLEDB.1;Password=«ws»;User ID=‹user›;Data Source=‹host›</odc:ConnectionString>
--- file.udl
[oledb]
Provider=SQLOLEDB.1;Password=«ws»;Persist Security Info=True;User ID=‹user›;Data Source=‹host›
--- odbc.ini
[‹db›]
Driver = MySQL
Server = ‹host›
UID = ‹user›
PWD = «ws»
--- freetds.dsn
DSN=‹db›;UID=‹user›;PWD=«ws»
--- app.reg
[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon]
"DefaultUserName"="‹user›"
"DefaultPassword"="«ws»"
--- vnc.reg
[HKEY_CURRENT_USER\Software\ORL\WinVNC3]
"Password"=hex:«bytes;8;%02x;,»
--- Groups.xml
<Properties action="U" userName="‹user›" cpassword="«b64;32»" />
"""
