"""Network gear, where most keywords have no operator."""

DEVICES = r"""
=== cisco | router.cfg
hostname ‹city›-r1
!
enable secret 5 «{$1${crypt;4}${crypt;22}}»
enable password 7 «cisco7»
!
username ‹user› privilege 15 password 0 «ws»
--- sw.cfg
username ‹user› privilege 15 secret 9 «{$9${crypt;14}${crypt;43}}»
--- asa.cfg
enable password «{crypt;16}» encrypted
username ‹user› password «{crypt;16}» encrypted privilege 15
--- snmp.cfg
snmp-server community «ws» RO 10
snmp-server location ‹city›
--- snmp2.cfg
snmp-server community «ws» rw
snmp-server user ‹user› NETADM v3 auth sha «ws» priv aes 128 «ws»
--- tacacs.cfg
tacacs-server host ‹ip› key «ws»
radius-server host ‹ip› auth-port 1812 key 7 «cisco7»
--- tacacs2.cfg
tacacs server ISE1
 address ipv4 ‹ip›
 key «ws»
--- vpn.cfg
crypto isakmp key «ws» address ‹ip›
--- tunnel.cfg
tunnel-group ‹ip› ipsec-attributes
 ikev1 pre-shared-key «ws»
--- bgp.cfg
router bgp 65010
 neighbor ‹ip› remote-as 65020
 neighbor ‹ip› password «ws»
--- ospf.cfg
interface Gi0/1
 ip ospf message-digest-key 1 md5 «ws»
--- eigrp.cfg
key chain EIGRP
 key 1
  key-string «ws»
--- line.cfg
line vty 0 4
 password «ws»
 login
--- line7.cfg
line con 0
 password 7 «cisco7»
--- hsrp.cfg
 standby 1 authentication md5 key-string «ws»
--- ppp.cfg
 ppp chap hostname ‹login›
 ppp chap password 0 «ws»
--- wlan.cfg
 security wpa psk set-key ascii 0 «ws»
--- ftp.cfg
ip ftp username ‹user›
ip ftp password «ws»
--- nxos.cfg
username admin password 5 «{$5${crypt;8}${crypt;43}}»  role network-admin
--- juniper.conf
system {
    root-authentication {
        encrypted-password "«{$6${crypt;8}${crypt;86}}»"; ## SECRET-DATA
    }
    radius-server {
        ‹ip› secret "«{$9${crypt;28}}»"; ## SECRET-DATA
    }
}
--- junos.set
set system login user ‹user› authentication plain-text-password-value «ws»
set security ike policy VPN pre-shared-key ascii-text "«ws»"
--- junos2.set
set snmp community «ws» authorization read-only
--- mikrotik.rsc
/user add name=‹user› group=full password=«ws»
/ppp secret add name=‹login› password=«ws» service=l2tp
--- mikrotik2.rsc
/interface wireless security-profiles set default mode=dynamic-keys wpa2-pre-shared-key=«ws»
/ip ipsec identity add peer=‹city› secret=«ws»
--- fortigate.conf
config user local
    edit "‹login›"
        set type password
        set passwd ENC «b64;66»
    next
end
--- forti2.conf
config vpn ipsec phase1-interface
    edit "‹city›"
        set psksecret "«ws»"
    next
end
--- forti3.conf
config wireless-controller vap
    edit "guest"
        set passphrase «ws»
--- edgeos.boot
    user ‹user› {
        authentication {
            plaintext-password "«ws»"
        }
    }
--- vyos.set
set vpn l2tp remote-access authentication local-users username ‹login› password '«ws»'
set vpn l2tp remote-access ipsec-settings authentication pre-shared-secret «ws»
--- huawei.cfg
local-user ‹user› password irreversible-cipher «{$1c${p12}${B44}$}»
snmp-agent community write cipher «ws»
--- hp.cfg
password manager user-name "‹user›" plaintext "«ws»"
snmp-server community "«ws»" unrestricted
--- aruba.cfg
wlan ssid-profile ‹city›
 wpa-passphrase «ws»
--- arista.cfg
username ‹user› privilege 15 role network-admin secret sha512 «{$6${crypt;16}${crypt;86}}»
--- paloalto.xml
<entry name="‹user›"><phash>«{$1${crypt;8}${crypt;22}}»</phash></entry>
--- pfsense.xml
<user><name>‹login›</name><bcrypt-hash>«{$2y$10${crypt;53}}»</bcrypt-hash></user>
<pre-shared-key>«ws»</pre-shared-key>
--- openwrt/wireless
config wifi-iface 'default_radio0'
	option ssid '‹city›'
	option encryption 'psk2'
	option key '«ws»'
--- openwrt/network
config interface 'wan'
	option proto 'pppoe'
	option username '‹login›@isp'
	option password '«ws»'
--- hostapd.conf
ssid=‹city›
wpa=2
wpa_passphrase=«ws»
--- fritz.export
pppoe_user = "‹d12›";
pppoe_passwd = "«ws»";
--- ubnt.cfg
wpasupplicant.profile.1.network.1.psk=«ws»
users.1.password=«{$1${crypt;8}${crypt;22}}»
--- tplink.bin.txt
pwd «ws»
username ‹user›
"""
