"""Passwords and keys assigned in the syntaxes of languages and configuration files.

A template is (kind, path, text); § stands for the secret, @words@ for context (see seeded.py).
"""

# Values in quotes: any sign that needs no escape there.
QUOTED_PASSWORDS = [
    ("python", "app/settings.py", '@P@_PASSWORD = "§"\n@P@_HOST = "@host@"\n'),
    ("python", "app/db.py", "conn = psycopg2.connect(host='@host@', dbname='@db@',\n"
     "                        user='@user@', password='§')\n"),
    ("python", "tasks/sync.py", 'def connect():\n    passwd = "§"\n    return MySQLdb.connect('
     '"@host@", "@user@", passwd, "@db@")\n'),
    ("python", "bot.py", "client.login('@user@', '§')\nclient.password = '§'\n"),
    ("python", "scripts/report.py", 'server = smtplib.SMTP("@host@", 587)\nserver.starttls()\n'
     'server.login("@user@@harbourlane.io", password="§")\n'),
    ("python-dict", "config.py", "DATABASE = {\n    'user': '@user@',\n    'passwd': '§',\n"
     "    'host': '@host@',\n}\n"),
    ("python-django", "mysite/settings.py", "DATABASES = {\n    'default': {\n        'ENGINE': "
     "'django.db.backends.postgresql',\n        'NAME': '@db@',\n        'USER': '@user@',\n"
     "        'PASSWORD': '§',\n        'HOST': '@host@',\n        'PORT': '5432',\n    }\n}\n"),
    ("python-default", "deploy.py", 'password = os.environ.get("@P@_PASSWORD", "§")\n'),
    ("python-flask", "instance/config.py", 'app.config["MAIL_USERNAME"] = "@user@"\n'
     'app.config["MAIL_PASSWORD"] = "§"\n'),
    ("javascript", "src/db.js", "const pool = new Pool({\n  host: '@host@',\n  user: '@user@',\n"
     "  password: '§',\n  database: '@db@',\n});\n"),
    ("javascript", "lib/mail.js", "const transport = nodemailer.createTransport({\n  host: '@host@',"
     "\n  auth: { user: '@user@', pass: '§' },\n});\n"),
    ("javascript", "server.js", "var @p@Password = '§';\n"),
    ("javascript-default", "config/index.js", "module.exports = {\n  dbPassword: "
     "process.env.DB_PASSWORD || '§',\n};\n"),
    ("javascript-mssql", "db/config.js", "const config = { server: '@host@', user: '@user@', "
     "password: '§', options: { encrypt: true } };\n"),
    ("typescript", "src/env.ts", "export const @p@Password: string = '§';\n"),
    ("typescript", "src/orm.ts", "TypeOrmModule.forRoot({\n  type: 'mysql',\n  username: '@user@',\n"
     "  password: '§',\n}),\n"),
    ("json", "config/default.json", '{\n  "@p@": {\n    "user": "@user@",\n    "password": "§",\n'
     '    "host": "@host@"\n  }\n}\n'),
    ("json", "config.json", '{"development": {"username": "@user@", "password": "§", '
     '"database": "@db@", "dialect": "mysql"}}\n'),
    ("json", "settings.json", '{ "@p@_passwd": "§" }\n'),
    ("json", "ftp.json", '{"host":"@host@","user":"@user@","pass":"§","port":21}\n'),
    ("json-pascal", "appsettings.json", '{\n  "Smtp": {\n    "UserName": "@user@",\n'
     '    "Password": "§"\n  }\n}\n'),
    ("yaml-quoted", "config/@app@.yml", '@p@:\n  username: "@user@"\n  password: "§"\n'),
    ("yaml-quoted", "group_vars/all.yml", "ansible_user: @user@\nansible_password: '§'\n"
     "ansible_become_password: '§'\n"),
    ("toml", "config.toml", '[@p@]\nuser = "@user@"\npassword = "§"\n'),
    ("hcl", "main.tf", 'resource "aws_db_instance" "@db@" {\n  username = "@user@"\n'
     '  password = "§"\n}\n'),
    ("hcl", "terraform.tfvars", '@p@_password = "§"\n'),
    ("hcl-default", "variables.tf", 'variable "@p@_password" {\n  type    = string\n'
     '  default = "§"\n}\n'),
    ("java", "src/main/java/Db.java", 'private static final String PASSWORD = "§";\n'),
    ("java", "src/main/java/Dao.java", "Connection c = DriverManager.getConnection(url, "
     '"@user@", "§");\nString dbPassword = "§";\n'),
    ("java-setter", "src/main/java/Pool.java", 'ds.setUsername("@user@");\nds.setPassword("§");\n'),
    ("java-put", "src/main/java/Mail.java", 'props.put("mail.smtp.password", "§");\n'),
    ("java-chararray", "src/main/java/Keys.java", 'char[] keystorePassword = "§".toCharArray();\n'),
    ("java-annotation", "src/main/java/Cfg.java", '@Value("${@p@.password:§}")\n'
     "private String password;\n"),
    ("kotlin", "src/main/kotlin/Cfg.kt", 'private const val DB_PASSWORD = "§"\n'),
    ("kotlin-gradle", "app/build.gradle.kts", 'signingConfigs {\n  create("release") {\n'
     '    storePassword = "§"\n    keyAlias = "@app@"\n  }\n}\n'),
    ("groovy-gradle", "app/build.gradle", "signingConfigs {\n  release {\n    keyAlias '@app@'\n"
     "    keyPassword '§'\n  }\n}\n"),
    ("scala", "src/main/scala/Db.scala", 'val password = "§"\n'),
    ("csharp", "Data/Context.cs", 'private const string Password = "§";\n'),
    ("csharp", "Services/Mail.cs", 'client.Credentials = new NetworkCredential("@user@", "§");\n'
     'var smtpPassword = "§";\n'),
    ("csharp-initializer", "Startup.cs", 'var o = new LoginOptions { UserName = "@user@", '
     'Password = "§" };\n'),
    ("vbnet", "Module1.vb", 'Dim dbPassword As String = "§"\n'),
    ("go", "internal/db.go", 'cfg := Config{\n\tUser:     "@user@",\n\tPassword: "§",\n'
     '\tAddr:     "@host@:3306",\n}\n'),
    ("go", "main.go", 'const dbPassword = "§"\n'),
    ("go", "cmd/root.go", 'password := "§"\n'),
    ("go-flag", "cmd/main.go", 'pass := flag.String("password", "§", "password of the broker")\n'),
    ("rust", "src/config.rs", 'const DB_PASSWORD: &str = "§";\n'),
    ("rust", "src/main.rs", 'let password = String::from("§");\n'),
    ("c", "src/wifi.h", '#define WIFI_SSID "@app@-ap"\n#define WIFI_PASSWORD "§"\n'),
    ("c", "src/net.c", 'static const char *password = "§";\n'),
    ("arduino", "sketch.ino", 'const char* ssid = "@app@-ap";\nconst char* password = "§";\n'),
    ("cpp", "src/client.cpp", 'std::string password{"§"};\n'),
    ("swift", "Sources/Api.swift", 'let password = "§"\n'),
    ("objc", "Api.m", 'NSString *const kPassword = @"§";\n'),
    ("dart", "lib/api.dart", "final String password = '§';\n"),
    ("php", "config.php", "$dbuser = '@user@';\n$dbpass = '§';\n"),
    ("php", "inc/db.php", '$password = "§";\n$link = mysqli_connect("@host@", "@user@", $password);\n'),
    ("php-define", "wp-config.php", "define('DB_USER', '@user@');\ndefine('DB_PASSWORD', '§');\n"),
    ("php-array", "config/database.php", "'mysql' => [\n    'username' => '@user@',\n"
     "    'password' => '§',\n],\n"),
    ("php-env", "config/mail.php", "'password' => env('MAIL_PASSWORD', '§'),\n"),
    ("php-pdo", "db.php", "$pdo = new PDO('mysql:host=@host@;dbname=@db@', '@user@', $pw = '§');\n"),
    ("ruby", "config/initializers/mail.rb", "config.action_mailer.smtp_settings = {\n"
     "  user_name: '@user@',\n  password: '§'\n}\n"),
    ("ruby-rocket", "lib/db.rb", "DB = Sequel.connect(:adapter => 'mysql2', :user => '@user@', "
     ":password => '§')\n"),
    ("perl", "bin/report.pl", "my $password = '§';\nmy $dbh = DBI->connect($dsn, '@user@', $password);\n"),
    ("perl-hash", "etc/conf.pl", "%cfg = (\n  user => '@user@',\n  password => '§',\n);\n"),
    ("lua", "conf.lua", 'local password = "§"\n'),
    ("elixir", "config/dev.exs", 'config :@app@, Repo,\n  username: "@user@",\n  password: "§",\n'
     '  hostname: "@host@"\n'),
    ("erlang", "sys.config", '{@app@, [{db_user, "@user@"}, {db_password, "§"}]}.\n'),
    ("clojure", "project.clj", '{:user "@user@" :password "§"}\n'),
    ("r", "load.R", 'con <- dbConnect(MySQL(), user="@user@", password="§")\n'),
    ("r", "etl.R", 'db_password <- "§"\n'),
    ("powershell", "deploy.ps1", '$password = "§"\n$sec = ConvertTo-SecureString $password '
     "-AsPlainText -Force\n"),
    ("powershell-direct", "join.ps1", '$sec = ConvertTo-SecureString "§" -AsPlainText -Force\n'),
    ("powershell-env", "run.ps1", '$env:@P@_PASSWORD = "§"\n'),
    ("shell-export", "run.sh", "export @P@_PASSWORD='§'\n"),
    ("shell", "backup.sh", 'USER="@user@"\nPASS="§"\nmysqldump -u"$USER" -p"$PASS" @db@\n'),
    ("shell-default", "entry.sh", 'DB_PASSWORD="${DB_PASSWORD:-§}"\n'),
    ("env-quoted", ".env", 'MAIL_USERNAME=@user@\nMAIL_PASSWORD="§"\n'),
    ("docker-env", "Dockerfile", 'ENV @P@_PASSWORD="§"\n'),
    ("groovy", "Jenkinsfile", "environment {\n    DB_PASSWORD = '§'\n}\n"),
    ("nix", "configuration.nix", 'services.@app@.password = "§";\n'),
    ("vba", "Module.bas", 'Const DB_PWD = "§"\n'),
    ("delphi", "unit1.pas", "Connection.Password := '§';\n"),
    ("matlab", "load.m", "password = '§';\n"),
    ("graphql-variables", "query.json", '{"variables": {"email": "@user@@harbourlane.io", '
     '"password": "§"}}\n'),
    ("test-login", "e2e/login.spec.ts", "await page.fill('#password', '§');\nconst password = '§';\n"),
]

# Values without quotes.
BARE_PASSWORDS = [
    ("env", ".env", "DB_USERNAME=@user@\nDB_PASSWORD=§\nDB_HOST=@host@\n"),
    ("env", "docker.env", "MYSQL_ROOT_PASSWORD=§\n"),
    ("env", "prod.env", "@P@_PASS=§\n"),
    ("env-laravel", ".env", "MAIL_MAILER=smtp\nMAIL_HOST=@host@\nMAIL_USERNAME=@user@\n"
     "MAIL_PASSWORD=§\nMAIL_ENCRYPTION=tls\n"),
    ("yaml", "config/database.yml", "production:\n  adapter: mysql2\n  username: @user@\n"
     "  password: §\n  host: @host@\n"),
    ("yaml", "values.yaml", "postgresql:\n  auth:\n    username: @user@\n    password: §\n"),
    ("yaml", "application.yml", "spring:\n  datasource:\n    username: @user@\n    password: §\n"),
    ("yaml-compose", "docker-compose.yml", "services:\n  db:\n    environment:\n"
     "      POSTGRES_PASSWORD: §\n"),
    ("yaml-compose-list", "docker-compose.yml", "    environment:\n      - MYSQL_USER=@user@\n"
     "      - MYSQL_PASSWORD=§\n"),
    ("yaml-env-pair", "deploy.yaml", "env:\n  - name: @P@_PASSWORD\n    value: §\n"),
    ("yaml-ansible", "inventory/hosts.yml", "all:\n  vars:\n    ansible_ssh_pass: §\n"),
    ("ini-ansible", "hosts.ini", "@host@ ansible_user=@user@ ansible_ssh_pass=§ ansible_port=22\n"),
    ("ini", "app.ini", "[@p@]\nuser = @user@\npassword = §\n"),
    ("ini", "my.cnf", "[client]\nuser=@user@\npassword=§\n"),
    ("ini-passwd", "svn/passwd", "[users]\n@user@ = §\npassword = §\n"),
    ("properties", "db.properties", "jdbc.username=@user@\njdbc.password=§\n"),
    ("properties", "gradle.properties", "RELEASE_STORE_PASSWORD=§\n"),
    ("properties-spring", "application.properties", "spring.datasource.username=@user@\n"
     "spring.datasource.password=§\n"),
    ("properties-mail", "mail.properties", "mail.smtp.user=@user@\nmail.smtp.password = §\n"),
    ("properties-spring", "bootstrap.properties", "spring.redis.password=§\n"),
    ("batch", "deploy.bat", "@echo off\r\nset DB_PASSWORD=§\r\n"),
    ("makefile", "Makefile", "DB_PASSWORD := §\n"),
    ("makefile", "Makefile", "@P@_PASS ?= §\n"),
    ("docker-arg", "Dockerfile", "ARG @P@_PASSWORD=§\n"),
    ("docker-env-old", "Dockerfile", "ENV @P@_PASSWORD §\n"),
    ("shell-export-bare", "env.sh", "export PGPASSWORD=§\n"),
    ("shell-prefix", "dump.sh", "PGPASSWORD=§ pg_dump -h @host@ -U @user@ @db@ > dump.sql\n"),
    ("csh", ".cshrc", "setenv @P@_PASSWORD §\n"),
    ("fish", "config.fish", "set -x @P@_PASSWORD §\n"),
    ("xml-element", "settings.xml", "<server>\n  <id>@app@</id>\n  <username>@user@</username>\n"
     "  <password>§</password>\n</server>\n"),
    ("xml-attribute", "context.xml", '<Resource name="jdbc/@db@" username="@user@" password="§" '
     'url="jdbc:mysql://@host@/@db@"/>\n'),
    ("xml-property", "beans.xml", '<property name="password" value="§"/>\n'),
    ("xml-add", "web.config", '<appSettings>\n  <add key="@Pp@Password" value="§" />\n</appSettings>\n'),
    ("xml-plist", "Info.plist", "<key>password</key>\n<string>§</string>\n"),
    ("xml-android", "res/values/strings.xml", '<string name="@p@_password">§</string>\n'),
    ("plain-note", "NOTES.md", "Login to the @p@ server: user `@user@`, password `§`\n"),
    ("plain-note", "docs/access.txt", "@host@\nUsername: @user@\nPassword: §\n"),
    ("plain-note", "README.md", "Staging admin: @user@ / password: §\n"),
    ("plain-note", "TODO.txt", "root password on @host@ is §\n"),
    ("markdown-table", "docs/accounts.md", "| host | user | password |\n|---|---|---|\n"
     "| @host@ | @user@ | §\u0020|\n"),
    ("csv", "accounts.csv", "host,username,password\n@host@,@user@,§\n"),
    ("comment", "app.js", "// TODO remove: old @p@ password = §\n"),
    ("comment", "run.py", "# default password: §\n"),
    ("log", "logs/app.log", "@date@ @time@ DEBUG connect host=@host@ user=@user@ password=§\n"),
    ("log-json", "logs/api.log", '{"ts":"@date@T@time@Z","msg":"login","body":{"user":"@user@",'
     '"password":"§"}}\n'),
    ("form-body", "tests/login.http", "POST /login HTTP/1.1\nHost: @host@\nContent-Type: "
     "application/x-www-form-urlencoded\n\nusername=@user@&password=§\n"),
    ("query", "scripts/poll.sh", 'curl "http://@host@/api?user=@user@&password=§"\n'),
]

# Keys in quotes: {name} is drawn from SECRET_NAMES in the case of the language.
QUOTED_SECRETS = [
    ("python", "settings.py", '{UP} = "§"\n'),
    ("python", "app.py", "{snake} = '§'\n"),
    ("python-argument", "client.py", 'client = Client(endpoint="https://@s@.harbourlane.io", '
     '{snake}="§")\n'),
    ("python-dict", "conf.py", "CONFIG = {\n    '{snake}': '§',\n    'timeout': 30,\n}\n"),
    ("python-subscript", "app/__init__.py", "app.config['{UP}'] = '§'\n"),
    ("python-default", "env.py", 'KEY = os.getenv("{UP}", "§")\n'),
    ("javascript", "config.js", "const {camel} = '§';\n"),
    ("javascript", "src/client.js", "export default new Client({ {camel}: '§', retries: 3 });\n"),
    ("javascript-default", "env.js", "const k = process.env.{UP} || '§';\n"),
    ("javascript-header", "api.js", "axios.defaults.headers.common['{header}'] = '§';\n"),
    ("typescript", "environment.prod.ts", "export const environment = {\n  production: true,\n"
     "  {camel}: '§',\n};\n"),
    ("json", "config.json", '{\n  "{snake}": "§"\n}\n'),
    ("json", "settings.json", '{"@s@": {"{camel}": "§", "region": "eu-west-1"}}\n'),
    ("json-upper", "app.json", '{"env": {"{UP}": "§"}}\n'),
    ("yaml-quoted", "config.yml", '@s@:\n  {snake}: "§"\n'),
    ("toml", "config.toml", "[@s@]\n{snake} = '§'\n"),
    ("hcl", "prod.tfvars", '{snake} = "§"\n'),
    ("hcl-map", "lambda.tf", "environment {\n  variables = {\n    {UP} = \"§\"\n  }\n}\n"),
    ("java", "Config.java", 'public static final String {UP} = "§";\n'),
    ("java-annotation", "Service.java", '@Value("${@s@.{kebab}:§}")\nprivate String {camel};\n'),
    ("java-setter", "Setup.java", 'builder.{camel}("§").build();\n'),
    ("java-header", "Http.java", 'request.addHeader("{header}", "§");\n'),
    ("kotlin", "Config.kt", 'val {camel} = "§"\n'),
    ("kotlin-buildconfig", "build.gradle", "buildConfigField \"String\", \"{UP}\", '\"§\"'\n"),
    ("scala", "conf/Keys.scala", 'val {Pascal} = "§"\n'),
    ("csharp", "Keys.cs", 'public const string {Pascal} = "§";\n'),
    ("csharp-attribute", "Api.cs", '[{Pascal}("§")]\npublic class @Ss@Controller { }\n'),
    ("csharp-header", "Http.cs", 'client.DefaultRequestHeaders.Add("{header}", "§");\n'),
    ("go", "config.go", 'const {camel} = "§"\n'),
    ("go-struct", "client.go", 'c := &Client{\n\t{Pascal}: "§",\n\tHost: "@host@",\n}\n'),
    ("go-header", "http.go", 'req.Header.Set("{header}", "§")\n'),
    ("rust", "src/lib.rs", 'pub const {UP}: &str = "§";\n'),
    ("c-define", "config.h", '#define {UP} "§"\n'),
    ("cpp", "key.cpp", 'static const std::string {camel} = "§";\n'),
    ("swift", "Keys.swift", 'let {camel} = "§"\n'),
    ("swift-static", "Secrets.swift", 'static let {camel}: String = "§"\n'),
    ("objc", "Keys.m", 'static NSString * const k{Pascal} = @"§";\n'),
    ("dart", "keys.dart", "const {camel} = '§';\n"),
    ("php", "config.php", "${snake} = '§';\n"),
    ("php-define", "keys.php", "define('{UP}', '§');\n"),
    ("php-array", "services.php", "'@s@' => [\n    '{snake}' => '§',\n],\n"),
    ("php-const", "Api.php", "private const {UP} = '§';\n"),
    ("ruby-symbol", "initializers/@s@.rb", "@Ss@.configure do |c|\n  c.{snake} = '§'\nend\n"),
    ("ruby-rocket", "conf.rb", "{ :{snake} => '§', :region => 'eu' }\n"),
    ("ruby-env", "boot.rb", "ENV['{UP}'] ||= '§'\n"),
    ("perl-hash", "conf.pl", "my %conf = ( {snake} => '§' );\n"),
    ("lua", "init.lua", 'local {snake} = "§"\n'),
    ("elixir", "config.exs", 'config :@app@, {snake}: "§"\n'),
    ("shell-export", "env.sh", 'export {UP}="§"\n'),
    ("shell-flag", "deploy.sh", './@app@ --{kebab} "§" --verbose\n'),
    ("powershell-env", "env.ps1", "$env:{UP} = '§'\n"),
    ("groovy", "Jenkinsfile", "def {camel} = '§'\n"),
    ("dockerfile-env", "Dockerfile", 'ENV {UP}="§"\n'),
    ("sql-insert", "seed.sql", "INSERT INTO settings (name, value) VALUES ('{snake}', '§');\n"),
    ("sql-update", "fix.sql", "UPDATE config SET value = '§' WHERE name = '{snake}';\n"),
    ("curl-header", "poll.sh", 'curl -H "{header}: §" https://@s@.harbourlane.io/v1/items\n'),
    ("xml-attribute", "web.config", '<add key="{Pascal}" value="§" />\n'),
    ("xml-attribute", "client.xml", '<@s@ {camel}="§" timeout="30"/>\n'),
    ("xml-plist", "Keys.plist", "<key>{Pascal}</key>\n<string>§</string>\n"),
    ("r", "auth.R", '{snake} <- "§"\n'),
    ("vb", "Keys.vb", 'Public Const {Pascal} As String = "§"\n'),
    ("js-object-html", "index.html", "<script>window.cfg = { {camel}: \"§\" };</script>\n"),
]

BARE_SECRETS = [
    ("env", ".env", "{UP}=§\n"),
    ("env", ".env.production", "NODE_ENV=production\n{UP}=§\nPORT=8080\n"),
    ("yaml", "config.yml", "{snake}: §\n"),
    ("yaml", "values.yaml", "config:\n  {camel}: §\n"),
    ("yaml-compose-list", "docker-compose.yml", "    environment:\n      - {UP}=§\n"),
    ("yaml-env-pair", "deploy.yaml", "env:\n- name: {UP}\n  value: §\n"),
    ("ini", "app.ini", "[@s@]\n{snake} = §\n"),
    ("properties", "app.properties", "@s@.{kebab}=§\n"),
    ("properties", "app.properties", "{dotted}: §\n"),
    ("export", "profile.sh", "export {UP}=§\n"),
    ("docker-arg", "Dockerfile", "ARG {UP}=§\n"),
    ("docker-env-old", "Dockerfile", "ENV {UP} §\n"),
    ("cli-flag", "start.sh", "@app@ serve --{kebab}=§\n"),
    ("cli-flag", "start.sh", "@app@ push --{kebab} § --region eu\n"),
    ("makefile", "Makefile", "{UP} := §\n"),
    ("batch", "run.cmd", "set {UP}=§\r\n"),
    ("xml-element", "conf.xml", "<{camel}>§</{camel}>\n"),
    ("xml-element", "conf.xml", "<@s@>\n  <{kebab}>§</{kebab}>\n</@s@>\n"),
    ("android", "strings.xml", '<string name="{snake}">§</string>\n'),
    ("http-request", "api.http", "GET /v1/items HTTP/1.1\nHost: @s@.harbourlane.io\n{header}: §\n"),
    ("cookie", "req.http", "GET / HTTP/1.1\nHost: @host@\nCookie: lang=en; session_token=§\n"),
    ("set-cookie", "resp.txt", "Set-Cookie: auth_token=§; Path=/; HttpOnly\n"),
    ("query", "fetch.sh", 'curl "https://@s@.harbourlane.io/v1/items?{snake}=§"\n'),
    ("log", "app.log", "@date@ @time@ INFO @s@ client started {snake}=§ retries=3\n"),
    ("csv", "keys.csv", "service,{snake}\n@s@,§\n"),
    ("markdown-table", "KEYS.md", "| service | {snake} |\n|---|---|\n| @s@ | §\u0020|\n"),
    ("markdown-code", "README.md", "Set the {words} of @s@ to `§`.\n"),
    ("comment", "main.go", "// {camel}: §\n"),
    ("comment-hash", "conf.sh", "# old {snake} was §\n"),
    ("csh", "env.csh", "setenv {UP} §\n"),
    ("systemd", "app.service", "[Service]\nEnvironment={UP}=§\n"),
    ("tfvars-cli", "plan.sh", "terraform plan -var {snake}=§\n"),
    ("gh-actions", ".github/workflows/ci.yml", "env:\n  {UP}: §\n"),
]

# Words of a name: the last says that the value is secret.
SECRET_NAMES = [
    "api key", "api secret", "api token", "secret key", "client secret", "access token", "auth token",
    "app secret", "consumer secret", "webhook secret", "signing secret", "encryption key", "jwt secret",
    "session secret", "cookie secret", "private token", "access key", "secret token", "refresh token",
    "master key", "shared secret", "hmac secret", "bearer token", "license secret", "service token",
    "oauth client secret", "secret key base", "app key", "deploy token", "bot token"]


def spelled(words):
    """The spellings of a name that templates ask for."""
    parts = words.split()
    pascal = "".join(p.capitalize() for p in parts)
    return {
        "{snake}": "_".join(parts), "{UP}": "_".join(parts).upper(), "{kebab}": "-".join(parts),
        "{dotted}": ".".join(parts), "{words}": words, "{Pascal}": pascal,
        "{camel}": pascal[0].lower() + pascal[1:],
        "{header}": "X-" + "-".join(p.capitalize() for p in parts)}
