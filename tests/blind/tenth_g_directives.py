"""A name and a value without an operator between them, and other plain settings of daemons, one example a row."""

TEXT = r'''
%%% directive
chap-secrets | tom    pptpd    «passp»    *
pap-secrets | "hl-isp"	*	"«pass»"
ppp/options | password «passp»
openvpn/auth.txt | tomb⏎«passp»
racoon/psk.txt | 203.0.113.9	«passp»
ipsec.secrets | 198.51.100.4 203.0.113.9 : PSK "«pass»"
ipsec2.secrets | tom : XAUTH "«pass»"
strongswan.conf | secret = 0s«b64;24»
wpa_supplicant.conf | network={⏎  ssid="Attic"⏎  psk="«pass»"⏎}
wpa2.conf | network={⏎	ssid="lab"⏎	psk=«h64»⏎}
eap.conf | identity="tom"⏎password="«pass»"
hostapd.conf | wpa_passphrase=«passp»
radius/clients.conf | client ap1 {⏎  ipaddr = 10.0.3.2⏎  secret = «passp»⏎}
radius/users | tom Cleartext-Password := "«pass»"
tacacs.conf | key = "«pass»"
snmpd.conf | createUser monitor SHA "«pass»" AES "«+pass»"
snmpd2.conf | rocommunity «passp» 10.0.0.0/8
snmp.conf | defAuthPassphrase «passp»
haproxy.cfg | stats auth admin:«passp»
haproxy2.cfg | user deploy insecure-password «passp»
keepalived.conf | authentication {⏎    auth_type PASS⏎    auth_pass «short»⏎}
vrrp.txt | vrrp 10 authentication text «short»
cisco.cfg | username netops privilege 15 password 0 «passp»
cisco2.cfg | enable password «passp»
cisco3.cfg | username tom password 7 «cisco7»
cisco4.cfg | tacacs-server key 7 «cisco7»
cisco5.cfg | snmp-server community «passp» RW
cisco6.cfg | crypto isakmp key «passp» address 203.0.113.9
cisco7.cfg |  ip ospf message-digest-key 1 md5 «passp»
cisco8.cfg |  neighbor 10.0.0.2 password «passp»
cisco9.cfg | key chain RIP⏎ key 1⏎  key-string «passp»
junos.conf | set system root-authentication encrypted-password "«sha512c»"
junos2.conf | authentication-key "«junos9»"; ## SECRET-DATA
mikrotik.rsc | /user add name=ops group=full password="«pass»"
mikrotik2.rsc | /ppp secret add name=tom password=«passp» service=l2tp
forti.conf | set password ENC «b64;48»
forti2.conf | set psksecret «passp»
ubnt.cfg | aaa.1.wpa.psk=«passp»
asa.cfg | username vpnuser password «a16» encrypted
hp.cfg | password manager user-name "admin" plaintext "«pass»"
frr.conf | hostname r1⏎password «passp»⏎enable password «+passp»
quagga.conf | log file /var/log/zebra.log⏎enable password «passp»
torrc | HashedControlPassword «16:{H58}»
rndc.key | key "rndc-key" {⏎	algorithm hmac-sha256;⏎	secret "«b64;32»";⏎};
named.conf | key ddns. { algorithm hmac-md5; secret "«b64;16»"; };
ddclient.conf | login=tom, password='«pass»', home.harbourlane.io
inadyn.conf | username = tom⏎password = «passp»
msmtprc | account work⏎host mail.harbourlane.io⏎user tom⏎password «passp»
fetchmailrc | poll mail.corp.lan proto imap user "tom" pass "«pass»" is "tom" here
getmailrc | [retriever]⏎type = SimpleIMAPSSLRetriever⏎username = tom⏎password = «passp»
mbsyncrc | IMAPAccount work⏎User tom⏎Pass «passp»
offlineimaprc | remotepass = «passp»
muttrc | set imap_pass="«pass»"
muttrc2 | set smtp_url="smtp://tom:«passp»@mail.corp.lan:587/"
sasl_passwd | [mail.harbourlane.io]:587 tom@harbourlane.io:«passp»
esmtprc | username = "tom"⏎password = "«pass»"
ssmtp.conf | AuthUser=alerts⏎AuthPass=«passp»
exim passwd.client | mail.corp.lan:tom:«passp»
irssi.config | password = "«pass»";
weechat.conf | irc.server.libera.sasl_password = "«pass»"
znc.conf | Pass = plain#«passp»
ircd.conf | oper { password "«pass»"; }
pidgin/accounts.xml | <password>«pass»</password>
mumble.ini | serverpassword=«passp»
icecast.xml | <source-password>«pass»</source-password>
mosquitto_bridge.conf | remote_username node3⏎remote_password «passp»
nut/upsd.users | [upsmon]⏎	password = «passp»⏎	upsmon master
upsmon.conf | MONITOR ups@localhost 1 monuser «passp» master
zabbix.conf | DBPassword=«passp»
nagios/resource.cfg | $USER5$=«passp»
icinga/api-users.conf | object ApiUser "director" {⏎  password = "«pass»"⏎}
bacula.conf | Director {⏎  Name = hl-dir⏎  Password = "«alnum;33»"⏎}
collectd.conf | <Plugin mysql>⏎  User "stat"⏎  Password "«pass»"⏎</Plugin>
monit.rc | allow admin:«passp»
munin.conf | env.mysqlpassword «passp»
supervisord.conf | [inet_http_server]⏎port=*:9001⏎username=ops⏎password=«passp»
squid.conf | cache_peer up.corp.lan parent 3128 0 login=tom:«passp»
httpd.conf | SSLPassPhraseDialog builtin⏎AuthLDAPBindPassword "«pass»"
apache.conf | SetEnv DB_PASSWORD «passp»
lighttpd.conf | auth.backend.ldap.bind-pw = "«pass»"
nginx.conf | fastcgi_param DB_PASS "«pass»";
nginx2.conf | proxy_set_header Authorization "Basic «basic;svc:[passp]»";
php-fpm.conf | env[DB_PASSWORD] = '«pass»'
php.ini | mysqli.default_pw = «passp»
uwsgi.ini | env = SMTP_PASS=«passp»
unit.service | [Service]⏎Environment="DB_PASS=«pass»"
cloud.cfg | password: «passp»⏎chpasswd: { expire: False }
preseed.cfg | d-i passwd/user-password password «passp»
ks.cfg | rootpw --plaintext «passp»
autounattend.xml | <AdministratorPassword><Value>«pass»</Value><PlainText>true</PlainText></AdministratorPassword>
sysprep.inf | AdminPassword="«pass»"
x11vnc | x11vnc -passwd «passp» -display :0
lightdm.conf | [VNCServer]⏎password=«passp»
grub.cfg | password admin «passp»
grub2.cfg | password_pbkdf2 root «grub»
turnserver.conf | user=tom:«passp»⏎static-auth-secret=«+h64»
prosody.cfg.lua | component_secret = "«pass»"
asterisk/manager.conf | [ops]⏎secret = «passp»⏎permit=10.0.0.0/255.0.0.0
asterisk/voicemail.conf | 1204 => «d6»,Tom Baker,tom@harbourlane.io
pjsip.conf | type=auth⏎auth_type=userpass⏎username=1204⏎password=«passp»
freeswitch.xml | <param name="password" value="«pass»"/>
kamailio.cfg | modparam("auth_db", "db_url", "mysql://kam:«passp»@localhost/kam")
'''
