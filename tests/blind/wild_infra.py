"""Network gear and its daemons: routers, switches, wireless, VPN, SNMP, RADIUS, directories, mail, password files."""

FAMILY = "infrastructure"

TEXT = r"""
=== cisco-username | switch-@n@.cfg
hostname sw-core
username @user@ privilege 15 password 0 <<plain>>
enable password <<plain>>
=== cisco-enable-secret | router.conf
enable secret 5 $1$<<~{a4}>>$<<~{a22}>>
line vty 0 4
 password <<plain>>
 login
=== cisco-type7 | rtr@n@.cfg
 password 7 <<07{H18}>>
=== cisco-snmp | core.cfg
snmp-server community <<plain>> RW
snmp-server location rack 4
=== cisco-snmp-host | core2.cfg
snmp-server host @ip@ version 2c <<plain>>
=== cisco-snmpv3 | snmp3.cfg
snmp-server user @user@ NETADMIN v3 auth sha <<plain>> priv aes 128 <<plain>>
=== cisco-tacacs | aaa.cfg
tacacs-server host @ip@ key <<plain>>
=== cisco-radius | aaa2.cfg
radius server NPS1
 address ipv4 @ip@ auth-port 1812 acct-port 1813
 key <<plain>>
=== cisco-isakmp | vpn.cfg
crypto isakmp key <<plain>> address @ip@
=== cisco-ikev2-keyring | ikev2.cfg
crypto ikev2 keyring KR
 peer HQ
  address @ip@
  pre-shared-key <<plain>>
=== cisco-bgp | bgp.cfg
 neighbor @ip@ remote-as 650@n@
 neighbor @ip@ password <<plain>>
=== cisco-ospf | ospf.cfg
 ip ospf message-digest-key 1 md5 <<plain>>
=== cisco-keychain | keychain.cfg
key chain EIGRP
 key 1
  key-string <<plain>>
=== cisco-ppp | dialer.cfg
 ppp chap hostname @mail@
 ppp chap password 0 <<plain>>
=== cisco-wpa | ap.cfg
   authentication key-management wpa version 2
   wpa-psk ascii 0 <<plain>>
=== asa-tunnel-group | asa.cfg
tunnel-group @ip@ ipsec-attributes
 ikev1 pre-shared-key <<plain>>
=== asa-passwd | asa-old.cfg
username @user@ password <<{a16}>> encrypted privilege 15
=== ntp-key | ntp.cfg
ntp authentication-key 1 md5 <<plain>>
=== junos-secret | srx.conf
        radius-server {
            @ip@ secret "<<plain>>";
        }
=== junos-psk | srx-vpn.conf
    pre-shared-key ascii-text "<<plain>>"; ## SECRET-DATA
=== mikrotik-user | export.rsc
/ppp secret
add name=@user@ password=<<plain>> profile=l2tp service=l2tp
=== mikrotik-wifi | wifi.rsc
/interface wireless security-profiles
set [ find default=yes ] mode=dynamic-keys wpa2-pre-shared-key=<<plain>>
=== mikrotik-pppoe | wan.rsc
add add-default-route=yes interface=ether1 name=pppoe-out1 password=<<plain>> user=@mail@
=== fortigate | fgt.conf
config vpn ipsec phase1-interface
    edit "HQ"
        set psksecret <<plain>>
    next
=== fortigate-enc | fgt-admin.conf
        set password ENC <<{B62}>>==
=== hp-procurve | procurve.cfg
password manager user-name "@user@" plaintext "<<plain>>"
=== huawei | vrp.cfg
 local-user @user@ password simple <<plain>>
=== vyos | config.boot
        pre-shared-secret "<<plain>>"
=== vyos-set | vyos.commands
set system login user @user@ authentication plaintext-password '<<plain>>'
=== openwrt-wireless | etc/config/wireless
config wifi-iface
	option ssid '@ssid@'
	option encryption 'psk2'
	option key '<<plain>>'
=== openwrt-network | etc/config/network
	option proto 'pppoe'
	option username '@mail@'
	option password '<<plain>>'
=== hostapd | hostapd.conf
ssid=@ssid@
wpa=2
wpa_passphrase=<<plain>>
=== wpa-supplicant | wpa_supplicant.conf
network={
    ssid="@ssid@"
    psk="<<p>>"
}
=== wpa-supplicant-eap | eap.conf
    identity="@mail@"
    password="<<p>>"
=== wpa-psk-hex | wpa.conf
    #psk="<<p>>"
    psk=<<{h64}>>
=== ppp-secrets | etc/ppp/chap-secrets
# client	server	secret			IP addresses
"@user@"	*	"<<plain>>"	*
=== ipsec-secrets | ipsec.secrets
@ip@ %any : PSK "<<p>>"
@user@ : XAUTH "<<p>>"
=== strongswan | swanctl.conf
   eap-@user@ {
      id = @user@
      secret = "<<p>>"
   }
=== openvpn-auth | auth.txt
@mail@
<<p>>
=== openvpn-inline-auth | client.ovpn
remote vpn.@domain@ 1194 udp
<auth-user-pass>
@user@
<<plain>>
</auth-user-pass>
=== xl2tpd | options.l2tpd.client
name @user@
password <<plain>>
=== openfortivpn | openfortivpn.conf
host = @host@
username = @user@
password = <<p>>
=== freeradius-clients | clients.conf
client wlc {
	ipaddr = @ip@
	secret = <<plain>>
}
=== freeradius-users | users
@user@	Cleartext-Password := "<<p>>"
=== snmpd | snmpd.conf
rocommunity <<plain>> default
rwcommunity <<plain>> 10.0.0.0/8
=== snmpd-v3 | snmpd3.conf
createUser @user@ SHA "<<plain>>" AES "<<plain>>"
=== net-snmp-client | snmp.conf
defCommunity <<plain>>
defAuthPassphrase <<plain>>
=== openldap-slapd | slapd.conf
rootdn "cn=admin,dc=example,dc=org"
rootpw <<plain>>
=== openldap-ldap-conf | nslcd.conf
binddn cn=@user@,ou=svc,dc=corp
bindpw <<plain>>
=== sssd | sssd.conf
ldap_default_bind_dn = cn=@user@,dc=corp
ldap_default_authtok = <<plain>>
=== ldif | users.ldif
dn: uid=@user@,ou=people,dc=corp
uid: @user@
userPassword: <<plain>>
=== postfix-sasl | sasl_passwd
[smtp.@domain@]:587 @mail@:<<plain>>
=== exim | passwd.client
*.@domain@:@user@:<<plain>>
=== dovecot-sql | dovecot-sql.conf.ext
connect = host=@host@ dbname=@db@ user=@user@ password=<<plain>>
=== dovecot-passwd | dovecot.users
@mail@:{PLAIN}<<plain>>:5000:5000::/home/vmail
=== msmtp | .msmtprc
account work
host smtp.@domain@
user @mail@
password <<plain>>
=== ssmtp | ssmtp.conf
AuthUser=@mail@
AuthPass=<<plain>>
=== mutt | .muttrc
set imap_user = "@mail@"
set imap_pass = "<<plain>>"
=== fetchmail | .fetchmailrc
poll pop.@domain@ proto pop3 user "@user@" pass "<<plain>>" is @user@ here
=== fetchmail-password | fetchmailrc
poll imap.@domain@ with proto IMAP user '@mail@' there with password '<<plain>>'
=== offlineimap | .offlineimaprc
remoteuser = @mail@
remotepass = <<plain>>
=== getmail | getmailrc
username = @mail@
password = <<plain>>
=== netrc | .netrc
machine @host@
  login @user@
  password <<plain>>
=== netrc-line | _netrc
machine git.@domain@ login @user@ password <<plain>>
=== pgpass | .pgpass
@host@:5432:@db@:@user@:<<plain>>
=== pg-service | pg_service.conf
[prod]
host=@host@
user=@user@
password=<<plain>>
=== recovery | recovery.conf
primary_conninfo = 'host=@ip@ port=5432 user=replicator password=<<plain>> sslmode=prefer'
"""
