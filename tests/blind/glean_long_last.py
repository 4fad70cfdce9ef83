"""Longer files: programs' settings, the last of them."""

LONG = r'''
=== delphi | MainUnit.pas
unit MainUnit;

interface

const
  APP_GUID = '{‹UUID›}';
  DB_USER = '‹user›';
  DB_PASS = '«ws»';

implementation

procedure TMain.Connect;
begin
  ADOConnection1.ConnectionString := 'Provider=SQLOLEDB.1;Password=«ws»;User ID=sa;Initial Catalog=‹db›;Data Source=‹host›';
  ADOConnection1.Connected := True;
end;

end.
=== vb form | Form1.vb
Imports System.Data.OleDb

Public Class Form1
    Private ReadOnly cn As New OleDbConnection("Provider=Microsoft.Jet.OLEDB.4.0;Data Source=C:\data\‹db›.mdb;Jet OLEDB:Database Password=«ws»")

    Private Sub Button1_Click(sender As Object, e As EventArgs) Handles Button1.Click
        If TextBox1.Text = "‹login›" And TextBox2.Text = "«ws»" Then
            Me.Hide()
        Else
            MsgBox("Wrong user or password")
        End If
    End Sub
End Class
=== r script | report.R
library(DBI)
library(RMariaDB)

con <- dbConnect(MariaDB(), host = "‹host›", user = "‹user›", password = "«w»", dbname = "‹db›")
orders <- dbGetQuery(con, "SELECT day, total FROM orders")
dbDisconnect(con)

set.seed(20240117)
Sys.setenv("CENSUS_KEY" = "«h40»")
summary(orders)
=== matlab | fetch.m
function T = fetch(day)
% reads the telemetry of a day
opts = weboptions('Username','‹user›','Password','«ws»','Timeout',30);
T = webread(['https://‹host›/api/' datestr(day,'yyyy-mm-dd')], opts);
end
=== prometheus | alertmanager.yml
global:
  resolve_timeout: 5m
  smtp_smarthost: 'smtp.‹co›.com:587'
  smtp_from: 'alerts@‹co›.com'
  smtp_auth_username: 'alerts@‹co›.com'
  smtp_auth_password: '«w»'
route:
  group_by: ['alertname', 'job']
  receiver: ops
receivers:
  - name: ops
    slack_configs:
      - api_url: '«{https://hooks.slack.com/services/T{u9}/B{u9}/{a24}}»'
    opsgenie_configs:
      - api_key: «uuid»
    telegram_configs:
      - bot_token: «{{d10}:AA{b33}}»
        chat_id: -100‹d10›
=== home assistant | configuration.yaml
homeassistant:
  name: ‹city›
  unit_system: metric
mqtt:
  broker: ‹ip›
  username: ‹user›
  password: «ws»
camera:
  - platform: generic
    still_image_url: http://‹ip›/snap.jpg
    username: admin
    password: «ws»
notify:
  - platform: pushover
    name: phone
    api_key: «n30»
    user_key: «n30»
sensor:
  - platform: openweathermap
    api_key: «h32»
=== jenkins job | job.groovy
node('linux') {
  stage('Checkout') {
    checkout scm
  }
  stage('Deploy') {
    def server = '‹host›'
    sh """
      sshpass -p '«w»' scp target/‹word›.war ‹user›@${server}:/opt/tomcat/webapps
      curl -s -u ‹user›:«ws» http://${server}:8080/manager/text/reload?path=/‹word›
    """
  }
  stage('Notify') {
    withCredentials([string(credentialsId: 'slack-hook', variable: 'HOOK')]) {
      sh 'curl -d @msg.json $HOOK'
    }
  }
}
=== hardhat | hardhat.config.ts
import { HardhatUserConfig } from 'hardhat/config';
import '@nomicfoundation/hardhat-toolbox';

const config: HardhatUserConfig = {
  solidity: '0.8.20',
  networks: {
    polygon: {
      url: 'https://polygon-mainnet.g.alchemy.com/v2/«b32»',
      accounts: ['«{0x{h64}}»'],
    },
    goerli: { url: 'https://goerli.infura.io/v3/«h32»', accounts: { mnemonic: '«mnemonic;12»' } },
  },
  etherscan: { apiKey: '«u34»' },
};
export default config;
=== freqtrade | config.json
{
  "max_open_trades": 3,
  "stake_currency": "USDT",
  "dry_run": false,
  "exchange": {
    "name": "binance",
    "key": "«a64»",
    "secret": "«a64»",
    "pair_whitelist": ["BTC/USDT", "ETH/USDT"]
  },
  "telegram": { "enabled": true, "token": "«{{d10}:AA{b33}}»", "chat_id": "‹d9›" },
  "api_server": { "enabled": true, "listen_port": 8080, "username": "‹user›", "password": "«w»", "jwt_secret_key": "«h64»" }
}
=== vpn profile | profiles/office.mobileconfig
<plist version="1.0">
<dict>
	<key>PayloadType</key>
	<string>com.apple.vpn.managed</string>
	<key>PayloadUUID</key>
	<string>‹UUID›</string>
	<key>PPP</key>
	<dict>
		<key>AuthName</key>
		<string>‹login›</string>
		<key>AuthPassword</key>
		<string>«ws»</string>
	</dict>
	<key>IPSec</key>
	<dict>
		<key>AuthenticationMethod</key>
		<string>SharedSecret</string>
		<key>SharedSecret</key>
		<data>«b64of;[w]»</data>
	</dict>
</dict>
</plist>
=== squid and proxy | setup-proxy.sh
#!/bin/sh
# proxy of the office
echo 'Acquire::http::Proxy "http://‹user›:«wu»@proxy.‹co›.com:3128";' > /etc/apt/apt.conf.d/90proxy
git config --global http.proxy http://‹user›:«=»@proxy.‹co›.com:3128
npm config set proxy "http://‹user›:«=»@proxy.‹co›.com:3128"
=== kickstart | ks.cfg
install
lang en_US.UTF-8
keyboard us
rootpw --plaintext «ws»
user --name=‹user› --password=«{$6${crypt;16}${crypt;86}}» --iscrypted --groups=wheel
timezone Europe/Berlin
bootloader --location=mbr --password=«ws»
%post
echo "‹user› ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/ops
%end
=== saltstack | pillar/top.sls
mysql:
  server:
    root_user: root
    root_password: '«w»'
  user:
    ‹user›:
      password: '«w»'
      host: localhost
      databases:
        - database: ‹db›
          grants: ['all privileges']
=== odoo | odoo.conf
[options]
addons_path = /mnt/extra-addons
admin_passwd = «ws»
db_host = ‹host›
db_port = 5432
db_user = odoo
db_password = «ws»
dbfilter = ^%d$
smtp_password = «ws»
workers = 4
=== magento | app/etc/env.php
<?php
return [
    'backend' => ['frontName' => 'admin_‹n6›'],
    'crypt' => ['key' => '«h32»'],
    'db' => [
        'table_prefix' => '',
        'connection' => [
            'default' => [
                'host' => '‹host›',
                'dbname' => '‹db›',
                'username' => '‹user›',
                'password' => '«w»',
                'active' => '1',
            ],
        ],
    ],
    'session' => ['save' => 'redis', 'redis' => ['host' => '127.0.0.1', 'password' => '«w»']],
    'install' => ['date' => 'Tue, 04 Jun 2024 09:31:18 +0000'],
];
'''
