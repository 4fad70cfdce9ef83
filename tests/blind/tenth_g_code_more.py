"""Short passwords in code of further languages, one example a row."""

TEXT = r'''
%%% perl
bin/rep.pl | my $password = '«pass»';
bin/dbi.pl | my $dbh = DBI->connect("dbi:mysql:inv;host=db2", "inv", "«pass»", { RaiseError => 1 });
lib/C.pm | use constant DB_PASSWORD => '«pass»';
lib/H.pm |     passwd  => "«pass»",
bin/ftp.pl | $ftp->login("upload", '«pass»') or die;
bin/or.pl | my $pw = $ENV{PW} || q{«pass»};
bin/our.pl | our ($user, $pass) = ('svc', '«pass»');
bin/exp.pl | $exp->send("«pass»\n"); # root password
%%% shell
deploy.sh | DB_PASSWORD='«pass»'
backup.sh | export PGPASSWORD="«pass»"
env.sh | : "${ADMIN_PASSWORD:=«passp»}"
fn.sh | local pass=«passp»
rd.sh | readonly SMTP_PASS=«passp»
dflt.sh | PASSWORD=${1:-«passp»}
arr.sh | declare -A creds=([ops]="«pass»")
set.fish | set -gx DB_PASS '«pass»'
cfg.csh | setenv FTP_PASSWORD "«pass»"
here.sh | ftp -n files.corp.lan <<END⏎user upload «passp»⏎put dump.tgz⏎END
exp.exp | expect "assword:"⏎send "«passp»\r"
chp.sh | echo "deploy:«passp»" | chpasswd
sudo.sh | echo '«pass»' | sudo -S systemctl restart nginx
stdin.sh | printf '%s\n' "«pass»" | passwd --stdin backup
case.sh |   prod) PASS="«pass»" ;;
test.sh | if [ "$PW" = "«passp»" ]; then echo in; fi
%%% powershell
run.ps1 | $password = "«pass»"
sec.ps1 | $sec = ConvertTo-SecureString "«pass»" -AsPlainText -Force
sec2.ps1 | $cred = New-Object PSCredential("CORP\svc", (ConvertTo-SecureString '«pass»' -AsPlainText -Force))
param.ps1 | param([string]$User = "admin", [string]$Password = "«pass»")
hash.ps1 | @{ UserName = 'svc_sql'; Password = '«pass»' }
env.ps1 | $env:DB_PASSWORD = '«pass»'
sql.ps1 | Invoke-Sqlcmd -ServerInstance db5 -Username sa -Password "«pass»" -Query "select 1"
net.ps1 | net user svc_backup «passp» /add
arg.ps1 | New-LocalUser -Name kiosk -Password (ConvertTo-SecureString -AsPlainText «passp» -Force)
cred.ps1 | $wc.Credentials = New-Object System.Net.NetworkCredential("up", "«pass»")
autolog.ps1 | Set-ItemProperty $path -Name DefaultPassword -Value '«pass»'
%%% batch
run.bat | set DB_PASSWORD=«passp»
map.cmd | net use Z: \\files\share «passp» /user:CORP\tom /persistent:yes
quote.bat | SET "PASS=«passp»"
schtask.cmd | schtasks /create /tn nightly /tr c:\run.bat /sc daily /ru CORP\svc /rp «passp»
putty.bat | plink -ssh root@10.2.0.9 -pw «passp» "reboot"
winscp.txt | open sftp://deploy:«passp»@web2.corp.lan/ -hostkey=*
psexec.bat | psexec \\srv7 -u CORP\adm -p «passp» cmd /c whoami
%%% lua
conf.lua | local password = "«pass»"
tab.lua |   mqtt = { user = "node", pass = "«pass»" },
con.lua | local con = env:connect("game", "root", "«pass»", "127.0.0.1", 3306)
wifi.lua | wifi.sta.config{ssid="attic", pwd="«pass»"}
brk.lua | cfg["rcon_password"] = [[«pass»]]
or.lua | local pw = os.getenv("PW") or '«pass»'
%%% r
load.R | password <- "«pass»"
con.R | con <- dbConnect(MySQL(), user="ana", password="«pass»", host="db2")
opt.R | options(redshift.pwd = '«pass»')
env.R | Sys.setenv(DB_PASS = "«pass»")
asn.R | "«pass»" -> db_password
lst.R | creds <- list(uid = "ana", pwd = "«pass»")
auth.R | httr::GET(url, authenticate("ana", "«pass»"))
%%% julia
c.jl | const DB_PASSWORD = "«pass»"
kw.jl | conn = DBInterface.connect(MySQL.Connection, "db2", "ana", "«pass»"; db="inv")
d.jl | Dict("user" => "ana", "password" => "«pass»")
get.jl | pw = get(ENV, "PW", "«pass»")
%%% matlab
run.m | password = '«pass»';
con.m | conn = database('inv','ana','«pass»','Vendor','MySQL');
wo.m | opts = weboptions('Username','ana','Password','«pass»');
%%% dart
lib/c.dart | const String kPassword = '«pass»';
lib/l.dart | await auth.signInWithEmailAndPassword(email: 'demo@harbourlane.io', password: '«pass»');
lib/f.dart | final pwd = env['PWD'] ?? "«pass»";
test/w.dart | await tester.enterText(find.byKey(Key('password')), '«pass»');
lib/m.dart | MySqlConnection.connect(ConnectionSettings(user: 'root', password: '«pass»'));
%%% groovy
build.gradle |             keyPassword '«pass»'
publish.gradle | credentials { username 'ci'⏎ password '«pass»' }
Jenkins.groovy | def password = "«pass»"
conf.groovy | dataSource.password = '«pass»'
init.groovy | hudsonRealm.createAccount('admin', '«pass»')
sql.groovy | Sql.newInstance(url, 'sa', '«pass»', 'org.h2.Driver')
map.groovy | [user: 'deploy', password: "«pass»"]
soap.groovy | testRunner.testCase.setPropertyValue("Password", "«pass»")
%%% elixir and erlang
config/dev.exs |   password: "«pass»",
config/prod.exs | config :shop, Shop.Mailer, username: "news", password: "«pass»"
mix.ex | @password "«pass»"
env.ex | pw = System.get_env("DB_PW") || "«pass»"
kb.exs | secret_key_base: "«b64;48»"
t.exs | assert {:ok, _} = Accounts.login("mara", "«pass»")
sys.config | {default_pass, <<"«pass»">>},
app.erl | -define(PASSWORD, "«pass»").
conn.erl | {ok, C} = epgsql:connect("pg1", "orders", "«pass»", #{database => "orders"}),
cookie.erl | erlang:set_cookie(node(), '«L20»').
%%% haskell and ml
Main.hs | dbPassword = "«pass»"
Conn.hs | connectInfo = defaultConnectInfo { connectUser = "app", connectPassword = "«pass»" }
T.hs | password :: Text⏎password = "«pass»"
db.ml | let password = "«pass»"
rec.ml | { user = "svc"; password = "«pass»"; host }
lab.ml | Mysql.quick_connect ~user:"root" ~password:"«pass»" ()
Db.fs | let [<Literal>] Password = "«pass»"
S.fs | let pwd = defaultArg pwd "«pass»"
Main.elm | model = { user = "demo", password = "«pass»" }
Main.purs | passwd = "«pass»" :: String
%%% lisps
core.clj | (def db-password "«pass»")
db.clj | (def db {:subprotocol "mysql" :user "root" :password "«pass»"})
project.clj | :repositories [["rel" {:url "https://nexus.harbourlane.io/rel" :username "ci" :password "«pass»"}]]
env.clj | (or (System/getenv "PW") "«pass»")
init.el | (setq erc-password "«pass»")
rc.el | (setq smtpmail-auth-credentials '(("mail.harbourlane.io" 587 "tom" "«pass»")))
db.lisp | (defparameter *password* "«pass»")
c.lisp | (clsql:connect '("db1" "inv" "root" "«pass»"))
db.rkt | (mysql-connect #:user "root" #:password "«pass»" #:database "inv")
c.scm | (define admin-pass "«pass»")
%%% pascal and delphi
Unit1.pas |   ADOConnection1.Password := '«pass»';
Const.pas | const DB_PASSWORD = '«pass»';
Form.dfm |     Params.Strings = (⏎      'User_Name=sysdba'⏎      'Password=«pass»')
Mail.pas | IdSMTP1.Password:='«pass»';
prog.pas | if edtPass.Text = '«pass»' then Unlock;
set.iss | #define CertPassword "«pass»"
%%% ada fortran cobol
main.adb | Password : constant String := "«pass»";
named.adb | Connect (Host => "db1", User => "ops", Password => "«pass»");
main.f90 | character(len=16), parameter :: password = '«rndp»'
PAYROLL.cbl | 01 WS-PASSWORD PIC X(16) VALUE "«passp»".
LOGON.cbl | MOVE "«passp»" TO DB-PASSWD.
ACCT.jcl | //STEP1 JOB (ACCT),USER=TOMB,PASSWORD=«u8»
%%% nim zig crystal d v
app.nim | const dbPassword = "«pass»"
conn.nim | let db = open("localhost", "root", "«pass»", "inv")
main.zig | const password = "«pass»";
st.zig | .{ .user = "ops", .password = "«pass»" }
db.cr | PASSWORD = ENV["PW"]? || "«pass»"
app.d | enum string dbPassword = "«pass»";
m.v | mut conn := mysql.Connection{ username: 'root', password: '«pass»' }
%%% solidity and web3
hardhat.config.js | accounts: ["0x«h64»"],
deploy.py | account = w3.eth.account.from_key("0x«h64»")
wallet.ts | const wallet = new ethers.Wallet('«h64»', provider);
truffle.js | const mnemonic = "«mnemonic»";
env.local | DEPLOYER_PRIVATE_KEY=0x«h64»
foundry.sh | forge create src/Vault.sol:Vault --private-key «h64»
sol.ts | const secretKey = Uint8Array.from([«bytes;[a64]»]);
btc.py | key = PrivateKey(wif="«wif»")
%%% tcl awk vim
conn.tcl | set password "«pass»"
ora.tcl | set lda [oralogon "scott/«passp»@orcl"]
exp.tcl | array set cred {user admin pass «passp»}
rep.awk | BEGIN { password = "«pass»" }
ale.vim | let g:db_password = '«pass»'
dadbod.vim | let g:dbs = { 'prod': 'postgres://ops:«passp»@pg1/orders' }
%%% game and shader engines
server.cfg | rcon_password "«passp»"
player.gd | const API_PASSWORD = "«pass»"
rpc.gd | @export var password: String = "«pass»"
Net.cs | PlayerPrefs.SetString("password", "«pass»");
server.properties | rcon.password=«passp»
admin.sqf | _adminPassword = "«pass»";
mysql.pwn | #define MYSQL_PASS "«pass»"
samp.pwn | mysql_connect("127.0.0.1", "root", "samp", "«pass»");
%%% apex abap sas
Login.cls | private static final String SF_PASSWORD = '«pass»';
test.cls | System.setPassword(u.Id, '«pass»');
zrfc.abap | DATA: lv_password TYPE string VALUE '«pass»'.
zfm.abap | CALL FUNCTION 'RFC_CONNECT' EXPORTING user = 'RFCUSR' passwd = '«pass»'.
load.sas | libname crm oracle user=sasusr password="«pass»" path=orcl;
mac.sas | %let dbpw = «passp»;
ftp.sas | filename f ftp 'x.csv' host='files' user='sas' pass='«pass»';
%%% query and etl
pipe.pig | STORE r INTO 'crm' USING DBStorage('driver','jdbc:mysql://db1/crm','ana','«pass»','INSERT');
job.ktr | <password>«pass»</password>
job.dtsx | <DTS:Property DTS:Name="Password" DTS:Sensitive="1">«pass»</DTS:Property>
odi.xml | <Field name="Pass" type="java.lang.String"><![CDATA[«pass»]]></Field>
dbt/profiles.yml | shop:⏎  outputs:⏎    prod: {type: redshift, user: dbt, pass: "«pass»"}
q.hql | SET hive.server2.keystore.password=«passp»;
n.ipynb | "engine = create_engine('mysql://ana:«passp»@db2/inv')\n",
n2.ipynb |     "PASSWORD = \"«pass»\"\n",
%%% markup
login.html | <input type="password" name="pw" value="«pass»">
hid.html | <input type='hidden' id='apiPassword' value='«pass»'/>
attr.html | <div id="app" data-ws-password="«pass»"></div>
s.vue | data() { return { user: 'demo', password: '«pass»' } },
L.jsx | <Login user="demo" password="«pass»" />
V.tsx | const [password, setPassword] = useState('«pass»');
p.jsp | <sql:setDataSource user="root" password="«pass»" driver="com.mysql.jdbc.Driver"/>
p.cfm | <cfquery name="q" datasource="inv" username="cf" password="«pass»">
s.svelte | let password = "«pass»";
v.xaml | <PasswordBox Password="«pass»" />
t.erb | <%= basic_auth 'ops', '«pass»' %>
t.j2 | {% set admin_password = "«pass»" %}
tmpl.tpl | {assign var="dbpass" value="«pass»"}
'''
