"""Passwords, tokens and keys in PHP, Ruby, Perl and other scripts."""

SCRIPTS = r'''
=== php | wp-config.php
<?php
define( 'DB_NAME', '‹db›' );
define( 'DB_USER', '‹user›' );
define( 'DB_PASSWORD', '«w»' );
define( 'DB_HOST', 'localhost' );
--- wp-salts.php
define('AUTH_KEY',         '«p64»');
define('SECURE_AUTH_KEY',  '«p64»');
--- connect.php
<?php
$conn = mysqli_connect("localhost", "‹user›", "«ws»", "‹db›");
--- pdo.php
<?php
$pdo = new PDO('mysql:host=‹host›;dbname=‹db›', '‹user›', '«w»');
--- config/database.php
'mysql' => [
    'driver' => 'mysql',
    'host' => env('DB_HOST', '127.0.0.1'),
    'username' => env('DB_USERNAME', '‹user›'),
    'password' => env('DB_PASSWORD', '«w»'),
],
--- application/config/database.php
$db['default'] = array(
	'hostname' => 'localhost',
	'username' => '‹user›',
	'password' => '«w»',
	'database' => '‹db›',
);
--- configuration.php
class JConfig {
	public $user = '‹user›';
	public $password = '«w»';
	public $db = '‹db›';
	public $secret = '«a16»';
}
--- sites/default/settings.php
$databases['default']['default'] = array(
  'database' => '‹db›',
  'username' => '‹user›',
  'password' => '«w»',
  'driver' => 'mysql',
);
$settings['hash_salt'] = '«b74»';
--- app/etc/env.php
    'crypt' => [
        'key' => '«h32»'
    ],
    'db' => ['connection' => ['default' => ['host' => 'localhost', 'username' => '‹user›', 'password' => '«w»']]],
--- mail.php
$mail->Host = '‹host›';
$mail->Username = '‹mail›';
$mail->Password = '«w»';
--- login.php
if ($_POST['user'] == 'admin' && $_POST['pass'] == '«w»') {
    $_SESSION['ok'] = true;
}
--- api.php
$apiKey = '«tok»';
--- oc-config.php
define('DB_PASSWORD', '«w»');
define('DB_PREFIX', 'oc_');
--- parameters.php
$container->setParameter('database_password', '«w»');
--- ftp.php
ftp_login($conn_id, '‹user›', '«w»');
--- enc.php
$plain = openssl_decrypt($data, 'AES-256-CBC', '«a32»', 0, $iv);
--- config.inc.php
$cfg['blowfish_secret'] = '«a32»';
$cfg['Servers'][$i]['user'] = 'root';
$cfg['Servers'][$i]['password'] = '«w»';
--- redis.php
$redis->auth('«w»');
--- curlopt.php
curl_setopt($ch, CURLOPT_USERPWD, "‹user›:«ws»");
--- ldap.php
$bind = ldap_bind($ds, "uid=‹user›,ou=people,dc=‹co›,dc=org", "«w»");
--- LocalSettings.php
$wgDBuser = "‹user›";
$wgDBpassword = "«ws»";
$wgSecretKey = "«h64»";
--- settings.inc.php
define('_DB_PASSWD_', '«w»');
define('_COOKIE_KEY_', '«a56»');
--- pg.php
$dbconn = pg_connect("host=‹host› dbname=‹db› user=‹user› password=«ws»");
=== ruby | config/database.yml
production:
  adapter: postgresql
  host: ‹host›
  username: ‹user›
  password: «ws»
--- db.rb
DB = Sequel.connect(adapter: 'postgres', host: '‹host›', user: '‹user›', password: '«w»', database: '‹db›')
--- config/initializers/devise.rb
Devise.setup do |config|
  config.secret_key = '«h128»'
  config.pepper = '«h128»'
end
--- config/initializers/secret_token.rb
Rails.application.config.secret_token = '«h128»'
--- config/environments/production.rb
config.action_mailer.smtp_settings = {
  address: '‹host›', port: 587,
  user_name: '‹mail›',
  password: '«w»',
  authentication: :plain
}
--- db/seeds.rb
User.create!(email: '‹mail›', password: '«w»', password_confirmation: '«=»', admin: true)
--- basic_auth.rb
http_basic_authenticate_with name: '‹user›', password: '«w»', except: :index
--- rack.rb
use Rack::Auth::Basic do |username, password|
  username == '‹user›' && password == '«w»'
end
--- Capfile
set :password, '«w»'
set :scm_passphrase, "«w»"
--- ssh.rb
Net::SSH.start('‹host›', '‹user›', :password => "«w»") do |ssh|
  ssh.exec!('uptime')
end
--- sidekiq.rb
Sidekiq.configure_server { |c| c.redis = { url: 'redis://‹host›:6379/0', password: '«w»' } }
--- spec/features/login_spec.rb
fill_in 'Email', with: '‹mail›'
fill_in 'Password', with: '«w»'
--- omniauth.rb
provider :github, 'Iv1.‹h16›', '«h40»', scope: 'user'
=== perl | backup.pl
my $dbh = DBI->connect("DBI:mysql:‹db›;host=‹host›", "‹user›", "«ws»") or die;
--- conf.pl
our $db_pass = '«w»';
our $db_user = '‹user›';
--- hash.pl
my %opt = (User => '‹user›', Password => '«w»', Port => 21);
=== other scripts | init.lua
local ok, err = red:auth("«w»")
--- wifi.lua
wifi.sta.config({ssid="‹city›-guest", pwd="«w»"})
--- analysis.R
con <- dbConnect(RPostgres::Postgres(), host = "‹host›", user = "‹user›", password = "«w»")
--- etl.jl
conn = LibPQ.Connection("host=‹host› user=‹user› password=«ws» dbname=‹db›")
--- model.m
conn = database('‹db›','‹user›','«w»','Vendor','MySQL','Server','‹host›');
--- script.tcl
set password "«w»"
spawn ssh root@‹ip›
expect "assword:"
send "«=»\r"
--- login.exp
spawn telnet ‹ip›
expect "Password:" { send "«ws»\r" }
--- map.coffee
mongoose.connect 'mongodb://‹user›:«wu»@‹host›/‹db›'
--- build.groovy
sql = Sql.newInstance('jdbc:mysql://‹host›/‹db›', '‹user›', '«w»', 'com.mysql.jdbc.Driver')
--- user.nix
services.‹word› = { enable = true; settings.admin.password = "«w»"; };
--- wireless.nix
networking.wireless.networks."‹city›-5G".psk = "«w»";
--- macro.vbs
objConn.Open "Provider=SQLOLEDB;Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«ws»;"
--- map.ahk
Send, ‹login›{Tab}«ws»{Enter}
--- deploy.ps1
$password = ConvertTo-SecureString "«ws»" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential ("‹user›", $password)
--- ad.ps1
New-ADUser -Name "‹name›" -AccountPassword (ConvertTo-SecureString '«w»' -AsPlainText -Force) -Enabled $true
--- sql.ps1
Invoke-Sqlcmd -ServerInstance ‹host› -Username sa -Password '«w»' -Query "select 1"
--- cred.ps1
$cred = [Net.NetworkCredential]::new('‹user›', '«w»')
--- vars.ps1
[string]$DbPassword = "«ws»"
--- param.ps1
param(
  [string]$User = "‹user›",
  [string]$Pass = "«ws»"
)
'''
