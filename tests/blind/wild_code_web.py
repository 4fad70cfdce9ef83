"""Passwords and keys in PHP, Ruby, Perl, Lua, R, Elixir and the scripts of Windows and macOS."""

FAMILY = "code-scripts"

TEXT = r"""
=== php-mysqli | includes/db.php
<?php
$conn = mysqli_connect("localhost", "@user@", "<<p>>", "@db@");
if (!$conn) { die("Connection failed: " . mysqli_connect_error()); }
=== php-new-mysqli | lib/conn.php
$mysqli = new mysqli('@host@', '@user@', '<<p>>', '@db@');
=== php-mysql-old | old/connect.php
mysql_connect('localhost','@user@','<<p>>') or die(mysql_error());
=== php-pdo | src/Db.php
$pdo = new PDO('mysql:host=@host@;dbname=@db@;charset=utf8', '@user@', '<<p>>');
=== php-pg-connect | pg.php
$dbconn = pg_connect("host=@host@ dbname=@db@ user=@user@ password=<<plain>>");
=== php-sqlsrv | ms.php
$connectionInfo = array("Database"=>"@db@", "UID"=>"@user@", "PWD"=>"<<p>>");
=== php-oci | ora.php
$conn = oci_connect('@user@', '<<p>>', '//@host@/XE');
=== php-ftp-login | cron/ftp.php
$login_result = ftp_login($conn_id, '@user@', '<<p>>');
=== php-ldap-bind | auth.php
$bind = ldap_bind($ldap, 'cn=@user@,dc=example,dc=org', '<<p>>');
=== php-imap-open | mail/read.php
$mbox = imap_open("{imap.@domain@:993/imap/ssl}INBOX", "@mail@", "<<p>>");
=== php-ssh2 | remote.php
ssh2_auth_password($connection, '@user@', '<<p>>');
=== php-define | wp-config.php
define( 'DB_NAME', '@db@' );
define( 'DB_USER', '@user@' );
define( 'DB_PASSWORD', '<<p>>' );
define( 'DB_HOST', '@host@' );
=== php-define-salt | wp-config.php
define('AUTH_KEY',         '<<{a20}|{a12}+{a8}-{a10}~{a10}>>');
define('SECURE_AUTH_SALT', '<<{a14}^{a12}%{a18}&{a16}>>');
=== php-joomla | configuration.php
class JConfig {
	public $host = '@host@';
	public $user = '@user@';
	public $password = '<<p>>';
	public $secret = '<<{a16}>>';
	public $smtppass = '<<p>>';
=== php-laravel-config | config/database.php
            'username' => env('DB_USERNAME', 'forge'),
            'password' => env('DB_PASSWORD', '<<p>>'),
=== php-phpmailer | contact.php
$mail->isSMTP();
$mail->Username = '@mail@';
$mail->Password = '<<p>>';
$mail->SMTPSecure = 'tls';
=== php-codeigniter | application/config/database.php
$db['default'] = array(
	'hostname' => '@host@',
	'username' => '@user@',
	'password' => '<<p>>',
	'database' => '@db@',
=== php-variable | config.inc.php
$dbuser = "@user@";
$@pw@ = "<<p>>";
=== php-config-array | config/config.php
$CONFIG = array (
  'passwordsalt' => '<<{a30}>>',
  'secret' => '<<{B48}>>',
  'dbpassword' => '<<p>>',
=== php-magento-env | app/etc/env.php
    'crypt' => [
        'key' => '<<{h32}>>'
    ],
    'db' => ['connection' => ['default' => ['username' => '@user@', 'password' => '<<p>>']]],
=== php-drupal | sites/default/settings.php
$settings['hash_salt'] = '<<{b74}>>';
=== php-yii | common/config/main-local.php
        'db' => [
            'dsn' => 'mysql:host=@host@;dbname=@db@',
            'username' => '@user@',
            'password' => '<<p>>',
        ],
        'request' => ['cookieValidationKey' => '<<{b32}>>'],
=== php-curlopt | api/call.php
curl_setopt($ch, CURLOPT_USERPWD, '@user@:<<p>>');
=== php-curl-header | api/gate.php
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Content-Type: application/json', 'X-Api-Key: <<key>>'));
=== php-class-const | src/Gateway.php
final class Gateway
{
    private const MERCHANT_ID = '@digits@';
    private const @KEY@ = '<<key>>';
=== php-openssl | crypt.php
$plain = openssl_decrypt(base64_decode($data), 'AES-256-CBC', '<<wordkey>>', 0, $iv);
=== php-roundcube | config/config.inc.php
$config['db_dsnw'] = 'mysql://roundcube:<<plain>>@localhost/roundcubemail';
$config['des_key'] = '<<{a24}>>';
=== php-phpmyadmin | config.inc.php
$cfg['blowfish_secret'] = '<<{a32}>>';
$cfg['Servers'][$i]['controluser'] = 'pma';
$cfg['Servers'][$i]['controlpass'] = '<<p>>';
=== ruby-activerecord | lib/db.rb
ActiveRecord::Base.establish_connection(
  adapter: 'mysql2', host: '@host@', username: '@user@', password: '<<p>>', database: '@db@'
)
=== ruby-hash-rocket | app/models/remote.rb
Net::SSH.start('@ip@', '@user@', :password => '<<p>>') do |ssh|
=== ruby-basic-auth | lib/jira.rb
request.basic_auth('@user@', '<<p>>')
=== ruby-smtp-settings | config/environments/production.rb
  config.action_mailer.smtp_settings = {
    address: 'smtp.@domain@',
    user_name: '@mail@',
    password: '<<p>>',
    authentication: :login }
=== ruby-seed | db/seeds.rb
User.create!(email: '@mail@', password: '<<p>>', password_confirmation: '<<=>>', admin: true)
=== ruby-secret-key-base | config/initializers/secret_token.rb
Shop::Application.config.secret_key_base = '<<{h128}>>'
=== ruby-devise | config/initializers/devise.rb
  config.secret_key = '<<{h128}>>'
  config.pepper = '<<{h128}>>'
=== ruby-env-fetch | config/initializers/sidekiq.rb
Sidekiq::Web.use Rack::Auth::Basic do |u, p|
  u == '@user@' && p == ENV.fetch('SIDEKIQ_PASSWORD', '<<p>>')
end
=== ruby-http-basic | app/controllers/admin_controller.rb
  http_basic_authenticate_with name: '@user@', password: '<<p>>'
=== ruby-vagrant | Vagrantfile
  config.ssh.username = "@user@"
  config.ssh.password = "<<p>>"
=== ruby-chef-attribute | attributes/default.rb
default['mysql']['server_root_password'] = '<<p>>'
=== ruby-gitlab-rb | gitlab.rb
gitlab_rails['smtp_user_name'] = "@mail@"
gitlab_rails['smtp_password'] = "<<p>>"
=== perl-dbi | bin/report.pl
my $dbh = DBI->connect("DBI:mysql:database=@db@;host=@host@", "@user@", '<<p>>', {RaiseError => 1});
=== perl-my | lib/Conf.pm
our $@pw@ = '<<p>>';
my %cfg = (user => '@user@', @pw@ => '<<=>>');
=== perl-net-ftp | bin/put.pl
$ftp->login('@user@', '<<p>>') or die "Cannot login ", $ftp->message;
=== perl-credentials | bin/fetch.pl
$ua->credentials('@host@:443', 'Restricted', '@user@' => '<<p>>');
=== lua-table | init.lua
station_cfg = {}
station_cfg.ssid = "@ssid@"
station_cfg.pwd = "<<p>>"
wifi.sta.config(station_cfg)
=== lua-redis | scripts/warm.lua
local ok, err = red:auth("<<p>>")
=== lua-mysql | resty/db.lua
local ok, err = db:connect{ host = "@host@", user = "@user@", password = "<<p>>", database = "@db@" }
=== r-dbconnect | analysis/load.R
con <- dbConnect(RMySQL::MySQL(), user = "@user@", password = "<<p>>", host = "@host@", dbname = "@db@")
=== r-assign | R/config.R
@p.w@ <- "<<p>>"
@k.ey@ <- "<<key>>"
=== r-setenv | .Rprofile
Sys.setenv(@KEY@ = "<<key>>")
=== elixir-config | config/prod.exs
config :shop, Shop.Repo,
  username: "@user@",
  password: "<<p>>",
  hostname: "@host@"
=== elixir-secret-key-base | config/config.exs
config :shop, ShopWeb.Endpoint,
  secret_key_base: "<<{B64}>>",
  live_view: [signing_salt: "<<{a8}>>"]
=== elixir-module-attribute | lib/auth.ex
  @pass "<<p>>"
  def verify(token), do: JOSE.JWT.verify(@pass, token)
=== erlang-term | sys.config
[{emqx_auth, [{username, "@user@"}, {password, "<<p>>"}]}].
=== clojure-map | project.clj
(def db-spec {:dbtype "postgresql" :dbname "@db@" :user "@user@" :password "<<p>>"})
=== julia | src/conn.jl
conn = DBInterface.connect(MySQL.Connection, "@host@", "@user@", "<<p>>", db="@db@")
=== tcl-expect | bin/login.exp
spawn ssh @user@@@ip@
expect "assword:"
send "<<p>>\r"
interact
=== groovy-jenkins | vars/deploy.groovy
def call() {
  sh "curl -u @user@:<<plain>> -T build.zip @url@/upload"
}
=== powershell-securestring | Setup.ps1
$pw = ConvertTo-SecureString "<<p>>" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential ("CORP\@user@", $pw)
=== powershell-variable | deploy.ps1
$@Pw@ = '<<p>>'
Invoke-Sqlcmd -ServerInstance @host@ -Username @user@ -Password $@Pw@
=== powershell-net-credential | mail.ps1
$smtp.Credentials = New-Object System.Net.NetworkCredential("@mail@", "<<p>>");
=== powershell-param | tools/New-Vm.ps1
param(
    [string]$AdminUser = "@user@",
    [string]$AdminPassword = "<<p>>"
)
=== powershell-hashtable | deploy/params.ps1
$params = @{
    SqlLogin = '@user@'
    @Pw@ = '<<p>>'
}
=== powershell-headers | api.ps1
$headers = @{ "Authorization" = "Bearer <<{jwt}>>"; "X-Api-Key" = "<<key>>" }
=== vbscript | map.vbs
objNetwork.MapNetworkDrive "Z:", "\\@host@\share", False, "@user@", "<<p>>"
=== vba | Modul1.bas
    cn.Open "Provider=SQLOLEDB;Data Source=@host@;Initial Catalog=@db@;User ID=@user@;Password=<<p>>;"
    Sheets("Daten").Unprotect Password:="<<p>>"
=== vba-protect | Sheet1.cls
ActiveSheet.Protect "<<p>>"
=== autohotkey | login.ahk
^!p::
Send, <<plain>>{Enter}
return
=== autoit | run.au3
RunAs("@user@", "CORP", "<<p>>", 0, "setup.exe")
=== applescript | mount.scpt
mount volume "smb://@host@/share" as user name "@user@" with password "<<p>>"
"""
