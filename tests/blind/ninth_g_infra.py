"""Device configurations, desktop programs, random bodies with everyday words in them, and odd surroundings."""

BLOCKS = r'''
### devices
=== cisco-ios | ⟦core-sw1.cfg|running-config|router.conf⟧
hostname core-sw1
⟦enable secret 5 ⟪md5c⟫
enable password 7 ⟪c7⟫|enable secret 9 ⟪c9⟫|enable password ⟪pws⟫⟧
!
username @user@ privilege 15 ⟦password 7 ⟪c7⟫|secret 8 ⟪c8⟫|password 0 ⟪pws⟫⟧
snmp-server community ⟪pwl⟫ RO
line vty 0 4
 password ⟪⟦pws|pwl⟧⟫
=== cisco-aaa | asa.cfg
tacacs-server host @ip@ key ⟪pws⟫
radius-server key 7 ⟪c7⟫
crypto isakmp key ⟪pws⟫ address 0.0.0.0
=== cisco-asa | asa2.cfg
tunnel-group @ip@ ipsec-attributes
 ikev1 pre-shared-key ⟪pws⟫
username @user@ password ⟪B16⟫ encrypted privilege 15
=== cisco-routing | edge.cfg
router bgp 65010
 neighbor @ip@ password ⟪pws⟫
interface Gi0/1
 ip ospf message-digest-key 1 md5 ⟪pws⟫
key chain K
 key 1
  key-string ⟪pws⟫
=== cisco-wlan | ap.cfg
 wpa-psk ascii 0 ⟪pws⟫
ppp chap password 0 ⟪pws⟫
=== junos | ⟦mx.conf|mx-set.conf⟧
⟦system {
    root-authentication {
        encrypted-password "⟪sha512c⟫"; ## SECRET-DATA
    }
}|set system radius-server @ip@ secret "⟪junos⟫"⟧
=== mikrotik | ⟦backup.rsc|hap.rsc⟧
⟦/interface wireless security-profiles
add authentication-types=wpa2-psk mode=dynamic-keys name=p1 wpa2-pre-shared-key=⟪pws⟫|/ppp secret
add name=@user@ password=⟪pws⟫ profile=vpn service=l2tp⟧
=== fortigate | fgt.conf
config system admin
    edit "@user@"
        set password ENC ⟪b64;48⟫
    next
config vpn ipsec phase1-interface
    edit "x"
        set psksecret ⟪pws⟫
=== paloalto | pan.xml
<entry name="@user@"><phash>⟪md5c⟫</phash></entry>
=== huawei-hp | ⟦vrp.cfg|procurve.cfg|h3c.cfg⟧
⟦local-user @user@ password cipher ⟪%^%#{p24}%^%#⟫|password manager user-name "@user@" plaintext "⟪pw⟫"|local-user @user@ password simple ⟪pws⟫⟧
=== ubiquiti | ⟦config.boot|system.cfg⟧
⟦authentication {
    plaintext-password "⟪pw⟫"
}|aaa.1.wpa.psk=⟪pws⟫
users.1.password=⟪md5c⟫⟧
=== vyos-set | vyos.txt
set vpn ipsec site-to-site peer @ip@ authentication pre-shared-secret '⟪pw⟫'
set interfaces pppoe pppoe0 authentication password ⟪pws⟫
=== openwrt | ⟦etc/config/wireless|etc/config/network⟧
⟦config wifi-iface 'default_radio0'
	option ssid 'Fernbank'
	option encryption 'psk2'
	option key '⟪pw⟫'|config interface 'wan'
	option proto 'pppoe'
	option username '@user@'
	option password '⟪pws⟫'⟧
=== ddwrt-nvram | nvram.txt
wl0_wpa_psk=⟪pws⟫
http_passwd=⟪md5c⟫
pppoe_passwd=⟪pws⟫
=== ddclient | ⟦ddclient.conf|inadyn.conf⟧
⟦protocol=dyndns2
login=@user@
password='⟪pw⟫'
fern.dyndns.org|provider default@noip.com {
    username = @user@
    password = ⟪pws⟫
    hostname = x.noip.com
}⟧
=== pfsense | config.xml
<user><name>@user@</name><bcrypt-hash>⟪bcrypt⟫</bcrypt-hash></user>
<phase1><pre-shared-key>⟪pws⟫</pre-shared-key></phase1>
=== frr-quagga | ⟦bgpd.conf|zebra.conf⟧
hostname r1
password ⟪pwl⟫
enable password ⟪pwl⟫
=== printer-scanner | scan.ini
[FTP]
Server=@host@
LoginName=@user@
LoginPass=⟪pws⟫
=== ipcam | motion.conf
netcam_url http://@ip@/video.cgi
netcam_userpass @user@:⟪pws⟫
=== sip-phone | ⟦spa.xml|yealink.cfg|grandstream.txt⟧
⟦<Password_1_ ua="na">⟪pws⟫</Password_1_>|account.1.password = ⟪pws⟫|P34=⟪pws⟫⟧
=== tr069 | cwmp.conf
ACSPassword="⟪pws⟫"
ConnectionRequestPassword="⟪pws⟫"
=== lorawan | ⟦device.h|ttn.json⟧
⟦static const char *appKey = "⟪H32⟫";|{"dev_eui": "⟪~H16⟫", "app_key": "⟪H32⟫", "nwk_s_key": "⟪H32⟫"}⟧
=== esphome | node.yaml
wifi:
  ssid: Fernbank
  password: ⟪pws⟫
api:
  encryption:
    key: "⟪b64;32⟫"
ota:
  password: "⟪h32⟫"
=== supplicant-eap | wpa.conf
network={
    ssid="eduroam"
    identity="@user@@fernbank.org"
    password="⟪pw⟫"
    phase2="auth=MSCHAPV2"
}
=== wvdial-chat | wvdial.conf
[Dialer Defaults]
Phone = *99#
Username = @user@
Password = ⟪pws⟫
### words-inside
=== inn-api-key | ⟦a.py|b.js|c.env⟧
⟦API_KEY = "⟪inn⟫"|const apiKey = '⟪inn40⟫';|API_SECRET=⟪inn⟫⟧
=== inn-token | ⟦conf.yml|Conf.java|conf.ini⟧
⟦auth_token: ⟪inn40⟫|private String token = "⟪inn⟫";|token = ⟪inn40⟫⟧
=== inn-password | ⟦db.php|db.rb|db.go⟧
⟦$password = "⟪innpw⟫";|password: '⟪innpw⟫',|Password: "⟪innpw⟫",⟧
=== inn-url | ⟦.env|x.sh|y.py⟧
⟦DATABASE_URL=mysql://@user@:⟪innpw⟫@@host@/@db@|curl -u @user@:⟪innpw⟫ http://@host@/|r = redis.from_url("redis://:⟪inn⟫@@host@")⟧
=== inn-bearer | ⟦q.http|z.ts⟧
⟦Authorization: Bearer ⟪inn40⟫|headers.set('x-api-key', '⟪inn⟫')⟧
=== inn-xml | ⟦c.config|s.xml⟧
⟦<add key="ClientSecret" value="⟪inn40⟫"/>|<password>⟪innpw⟫</password>⟧
=== inn-test-path | ⟦tests/test_client.py|spec/api_spec.rb|examples/demo.js⟧
⟦client = Client(secret="⟪h40⟫")|  let(:api_token) { '⟪a32⟫' }|const secret = '⟪inn⟫'; // from the dashboard⟧
=== inn-example-host | docs/setup.md
Set `SMTP_PASSWORD=⟪pws⟫` and `SMTP_HOST=mail.example.com`.
=== key-uuid | ⟦conf.json|x.ini|A.cs⟧
⟦{"apiKey": "⟪uuid⟫"}|license_key=⟪UUID⟫|private const string ClientSecret = "⟪uuid⟫";⟧
=== key-hex | ⟦m.py|m.go|m.yaml⟧
⟦ENCRYPTION_KEY = "⟪h64⟫"|hmacKey := "⟪h40⟫"|signing_key: ⟪h32⟫⟧
=== key-hex-upper | ⟦k.h|k.conf⟧
⟦#define MASTER_KEY "⟪H32⟫"|master.key=⟪H64⟫⟧
=== key-b64 | ⟦m.rb|m.rs|m.toml⟧
⟦SECRET = "⟪b64;32⟫"|let cookie_key = "⟪b64;64⟫";|cookie_secret = "⟪b64url;32⟫"⟧
=== key-prefix | ⟦a.env|b.py⟧
⟦INTERNAL_API_KEY=fb_live_⟪{a32}⟫|KEY = "sk-fern-⟪{a40}⟫"⟧
=== key-salted | ⟦salt.py|salt.php⟧
⟦PASSWORD_SALT = "⟪a32⟫"|define('PEPPER', '⟪p32⟫');⟧
=== key-python-bytes | enc.py
KEY = b"⟪x>w16⟫"
=== oauth-pair | ⟦o.json|o.py|o.yml⟧
⟦{"client_id": "⟪~n20⟫", "client_secret": "⟪a40⟫"}|CONSUMER_KEY = "⟪~a25⟫"
CONSUMER_SECRET = "⟪a50⟫"|oauth:
  clientId: @app@
  clientSecret: ⟪uuid⟫⟧
=== refresh-token | ⟦token.json|t.php⟧
⟦{"access_token": "⟪b40⟫", "refresh_token": "⟪b64⟫", "expires_in": 3600}|$refreshToken = '⟪b56⟫';⟧
=== keycloak-realm | realm.json
{"clients": [{"clientId": "@app@", "secret": "⟪uuid⟫", "enabled": true}]}
=== saml-oidc | oidc.conf
OIDCClientSecret ⟪a32⟫
OIDCCryptoPassphrase ⟪pws⟫
=== sip-hmac-webhook | ⟦hook.py|hook.rb⟧
⟦WEBHOOK_SECRET = "⟪h40⟫"|config.webhook_signing_secret = '⟪a32⟫'⟧
=== csrf-session | ⟦s.lua|s.ini⟧
⟦session.secret = "⟪a32⟫"|[session]
secret = ⟪h64⟫⟧
=== cookie-erlang | ⟦vm.args|.erlang.cookie⟧
⟦-name app@127.0.0.1
-setcookie |⟧⟪u20⟫
=== camel-snake-names | ⟦n.js|n.py|n.java⟧
⟦const stagingDbPwd = '⟪pw⟫';|legacy_ftp_passwd = '⟪pw⟫'|String strPwd = "⟪pw⟫";⟧
=== odd-names | ⟦o.yml|o.cfg|o.sh⟧
⟦admin-passphrase: ⟪phrase⟫|bind_credential = ⟪pws⟫|MY_PSWD=⟪pws⟫⟧
=== abbreviations | ⟦p.ini|p.json|p.php⟧
⟦dbpw=⟪pws⟫|{"usr": "@user@", "pwd": "⟪pw⟫"}|$psw = '⟪pw⟫';⟧
=== foreign-names | ⟦f.java|f.php|f.py⟧
⟦String motDePasse = "⟪pw⟫";|$contrasena = '⟪pw⟫';|kennwort = "⟪pw⟫"⟧
=== pin | ⟦pin.yaml|pin.py⟧
⟦alarm_code: "⟪num6⟫"|SIM_PIN = "⟪d8⟫"⟧
=== numeric-password | ⟦w.h|w.yml⟧
⟦#define WIFI_PSK "⟪num10⟫"|password: "⟪num10⟫"⟧
=== lower-password | ⟦l.py|l.properties|l.json⟧
⟦password = '⟪pwl⟫'|jdbc.password=⟪pwl⟫|{"user": "root", "password": "⟪pwl⟫"}⟧
=== arrow-forms | ⟦a.pl|a.pp|a.rb⟧
⟦password => '⟪pw⟫',|token => "⟪h32⟫",|:secret_key => '⟪a40⟫'⟧
=== walrus-go-raw | r.go
pw := `⟪pw⟫`
=== template-string | t.ts
const auth = `@user@:${'⟪pw⟫'}`;
=== powershell-here | h.ps1
$json = @"
{ "user": "@user@", "password": "⟪pws⟫" }
"@
=== bash-heredoc | h.sh
cat > /etc/app.conf <<END
user=@user@
password=⟪pws⟫
END
=== sed-replace | s.sh
sed -i 's/DB_PASS=.*/DB_PASS=⟪pws⟫/' .env
=== perl-oneliner | p.sh
perl -pi -e 's/__PASSWORD__/⟪pws⟫/' config.php
=== debconf | d.sh
debconf-set-selections <<< 'mysql-server mysql-server/root_password password ⟪pws⟫'
=== php-ini-smtp | sendmail.ini
auth_username=@user@
auth_password=⟪pws⟫
=== xampp-nsis | ⟦x.nsi|x.iss⟧
⟦!define PASSWORD "⟪pw⟫"|Password=⟪pws⟫
Encryption=yes⟧
=== ant-msbuild | ⟦build.xml|app.csproj⟧
⟦<ftp server="@host@" userid="@user@" password="⟪pws⟫" remotedir="/www"/>|<PfxPassword>⟪pws⟫</PfxPassword>⟧
=== pom-plugin | pom.xml
<configuration>
  <url>jdbc:postgresql://@host@/@db@</url>
  <user>@user@</user>
  <password>⟪pws⟫</password>
</configuration>
=== xcode-exportoptions | Fastfile
  upload(username: "@user@@fernbank.org", app_password: "⟪{l4}-{l4}-{l4}-{l4}⟫")
=== capistrano | ⟦deploy.rb|stage.rb⟧
set :⟦password|scm_password⟧, "⟪pw⟫"
=== grunt-gulp | ⟦.ftppass|gulpfile.js⟧
⟦{"key1": {"username": "@user@", "password": "⟪pw⟫"}}|var conn = ftp.create({ host: '@host@', user: '@user@', password: '⟪pw⟫' });⟧
=== minified-config | main.min.js
!function(){var e={api:"https://@host@",secret:"⟪h40⟫",debug:!1};window.cfg=e}();
=== yaml-swagger-default | openapi.yml
      securityDefinitions:
        key: {type: apiKey, in: header, name: X-Api-Key, x-default: "⟪h32⟫"}
'''
