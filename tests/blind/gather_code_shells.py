"""Passwords in Ruby, PHP, Perl, Lua, R and shells."""

SHELLS = r'''
=== rb-activerecord | script/migrate.rb
ActiveRecord::Base.establish_connection(
  adapter:  'mysql2',
  host:     '‹host›',
  username: '‹user›',
  password: '«gp»',
  database: '‹db›'
)
=== rb-hashrocket | lib/ftp.rb
Net::FTP.open('ftp.‹co›.com', :username => '‹user›', :password => '«gp»') do |ftp|
  ftp.passive = true
end
=== rb-netssh | deploy.rb
Net::SSH.start('‹host›', '‹user›', password: '«gp»') do |ssh|
  puts ssh.exec!('uptime')
end
=== rb-basic-auth | client.rb
request.basic_auth '‹user›', '«gp»'
=== rb-rspec | spec/features/login_spec.rb
  it 'signs in' do
    visit '/login'
    fill_in 'Email', with: '‹mail›'
    fill_in 'Password', with: '«gp»'
    click_button 'Sign in'
    expect(page).to have_content 'Welcome'
  end
=== rb-seed | db/seeds.rb
User.create!(email: '‹mail›', password: '«gp»', password_confirmation: '«=»', admin: true)
=== rb-secret-token | config/initializers/secret_token.rb
# Be sure to restart your server when you modify this file.
‹db›::Application.config.secret_token = '«h128»'
=== rb-devise | config/initializers/devise.rb
Devise.setup do |config|
  config.mailer_sender = 'no-reply@‹co›.com'
  config.pepper = '«h128»'
  config.stretches = 11
end
=== rb-action-mailer | config/environments/production.rb
  config.action_mailer.smtp_settings = {
    address:        'smtp.‹co›.com',
    port:           587,
    user_name:      '‹mail›',
    password:       '«gp»',
    authentication: :plain,
    enable_starttls_auto: true
  }
=== php-pdo | inc/db.php
<?php
$pdo = new PDO('mysql:host=‹host›;dbname=‹db›;charset=utf8', '‹user›', '«gp»', [
    PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
]);
=== php-mysqli | connect.php
<?php
$link = mysqli_connect("localhost", "‹user›", "«gp»", "‹db›") or die("no db");
=== php-new-mysqli | lib/Db.php
$this->db = new mysqli('‹host›', '‹user›', '«gp»', '‹db›', 3306);
=== php-vars | config.inc.php
<?php
$db_host = "‹host›";
$db_user = "‹user›";
$db_pass = "«gp»";
$db_name = "‹db›";
$tbl_prefix = "tbl_";
=== php-array | application/config/database.php
$db['default'] = array(
	'dsn'	=> '',
	'hostname' => '‹host›',
	'username' => '‹user›',
	'password' => '«gp»',
	'database' => '‹db›',
	'dbdriver' => 'mysqli',
	'dbprefix' => '',
	'pconnect' => FALSE,
	'char_set' => 'utf8',
);
=== php-wp | wp-config.php
<?php
define( 'DB_NAME', '‹db›' );
define( 'DB_USER', '‹user›' );
define( 'DB_PASSWORD', '«gpx»' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );

$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
=== php-phpmailer | contact.php
$mail->isSMTP();
$mail->Host = 'smtp.‹co›.com';
$mail->SMTPAuth = true;
$mail->Username = '‹mail›';
$mail->Password = '«gp»';
$mail->SMTPSecure = 'tls';
$mail->Port = 587;
=== php-ftp-login | push.php
$c = ftp_connect('ftp.‹co›.com');
ftp_login($c, '‹user›', '«gp»');
=== php-class-const | src/Config.php
final class Config
{
    public const DB_USER = '‹user›';
    public const DB_PASS = '«gp»';
    private $salt = '«a16»';
}
=== php-joomla | configuration.php
<?php
class JConfig {
	public $offline = '0';
	public $sitename = '‹co›';
	public $dbtype = 'mysqli';
	public $host = 'localhost';
	public $user = '‹user›';
	public $password = '«gp»';
	public $db = '‹db›';
	public $secret = '«a16»';
	public $smtpuser = '‹mail›';
	public $smtppass = '«gp»';
}
=== php-ternary | env.php
$pass = getenv('DB_PASS') ? getenv('DB_PASS') : '«gp»';
=== php-unserialize | dump.txt
a:3:{s:4:"host";s:9:"localhost";s:4:"user";s:4:"root";s:8:"password";s:12:"«a12»";}
=== perl-dbi | report.pl
my $dbh = DBI->connect("DBI:mysql:database=‹db›;host=‹host›", "‹user›", "«gp»", { RaiseError => 1 })
    or die $DBI::errstr;
=== perl-vars | backup.pl
our $mysql_user = "‹user›";
our $mysql_pass = '«gpx»';
=== perl-hash | lib/My/Conf.pm
    ldap => {
        uri    => 'ldap://‹host›',
        binddn => 'cn=‹user›,dc=‹co›,dc=org',
        bindpw => '«gp»',
    },
=== tcl-set | script.tcl
set user "‹user›"
set passwd "«gp»"
spawn telnet ‹ip›
=== expect-send | login.exp
#!/usr/bin/expect -f
set timeout 20
spawn ssh ‹user›@‹ip›
expect "*assword:*"
send -- "«gp»\r"
interact
=== lua-nmap | conf.lua
local cfg = { user = "‹user›", pass = "«gp»", port = 5432 }
return cfg
=== lua-nodemcu | init.lua
wifi.setmode(wifi.STATION)
wifi.sta.config({ssid="‹co›-guest", pwd="«gp»"})
=== r-dbconnect | load.R
con <- dbConnect(RPostgres::Postgres(), dbname = "‹db›", host = "‹host›", user = "‹user›", password = "«gp»")
=== r-rodbc | read.R
ch <- odbcConnect("‹db›", uid = "‹user›", pwd = "«gp»")
=== julia-libpq | db.jl
conn = LibPQ.Connection("host=‹host› dbname=‹db› user=‹user› password=«gps»")
=== bash-vars | backup.sh
#!/bin/bash
# nightly dump
DBUSER=‹user›
DBPASS='«gpx»'
DEST=/mnt/backup/‹db›
mkdir -p "$DEST"
mysqldump -u"$DBUSER" -p"$DBPASS" ‹db› | gzip > "$DEST/$(date +%F).sql.gz"
=== bash-default | entry.sh
: "${POSTGRES_PASSWORD:=«gps»}"
export PGPASSWORD="${POSTGRES_PASSWORD}"
=== bash-pgpassword-prefix | dump.sh
PGPASSWORD=«gps» pg_dump -h ‹host› -U ‹user› ‹db› > /tmp/‹db›.sql
=== bash-sshpass | sync.sh
sshpass -p '«gp»' rsync -az ./dist/ ‹user›@‹ip›:/var/www/
=== bash-echo-passwd | provision.sh
useradd -m ‹user›
echo "‹user›:«gp»" | chpasswd
=== bash-echo-sudo | fix.sh
echo '«gp»' | sudo -S systemctl restart nginx
=== bash-case | switch.sh
case "$ENVIRONMENT" in
  prod) DB_PASSWORD="«gp»" ;;
  test) DB_PASSWORD="" ;;
esac
=== bash-if-z | run.sh
if [ -z "$SMB_PASS" ]; then SMB_PASS='«gp»'; fi
mount -t cifs //‹ip›/share /mnt -o username=‹user›,password=$SMB_PASS
=== bash-readonly | lib.sh
readonly KEYSTORE_PASS="«gp»"
=== ps-securestring | ad.ps1
$pw = ConvertTo-SecureString "«gp»" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential("CORP\‹user›", $pw)
=== ps-netcred | mail.ps1
$smtp.Credentials = New-Object System.Net.NetworkCredential("‹mail›", "«gp»")
=== ps-hash | settings.psd1
@{
    Server   = '‹host›'
    User     = 'sa'
    Password = '«gpx»'
    Retries  = 3
}
=== ps-splat | sql.ps1
$p = @{ ServerInstance = "‹host›"; Username = "sa"; Password = "«gp»"; Query = "select 1" }
Invoke-Sqlcmd @p
=== vbs | map.vbs
Set net = CreateObject("WScript.Network")
net.MapNetworkDrive "Z:", "\\‹ip›\daten", False, "CORP\‹user›", "«gp»"
=== vba-adodb | Module1.bas
conn.Open "Provider=SQLOLEDB;Data Source=‹host›;Initial Catalog=‹db›;User ID=‹user›;Password=«gps»;"
=== vba-protect | Sheet1.bas
ActiveSheet.Unprotect Password:="«gp»"
=== bat-net-use | map.bat
net use Z: \\‹ip›\share «gps» /user:CORP\‹user› /persistent:yes
=== bat-set-quoted | env.bat
set "DB_PASSWORD=«gp»"
=== applescript | login.scpt
set thePassword to "«gp»"
do shell script "softwareupdate -ia" user name "‹user›" password thePassword with administrator privileges
=== ahk | keys.ahk
^!p::
Send, «gps»{Enter}
return
'''
