"""VPN clients, wireless, management, session stores, operations and agents."""

RARE = r'''
=== vpn client | openvpn-mgmt.txt
management localhost 7505
>PASSWORD:Need 'Auth' username/password
password "Auth" "«ws»"
--- vpnc.conf
IPSec gateway vpn.‹co›.com
IPSec ID ‹word›
IPSec secret «ws»
Xauth username ‹login›
Xauth password «ws»
--- cisco.pcf
[main]
Host=vpn.‹co›.com
GroupName=‹word›
GroupPwd=«ws»
Username=‹login›
--- openconnect.sh
echo "«ws»" | openconnect --user=‹login› --passwd-on-stdin vpn.‹co›.com
--- strongswan/swanctl.conf
secrets {
  ike-1 {
    id = ‹co›.com
    secret = "«ws»"
  }
}
--- racoon/psk.txt
203.0.113.7	«ws»
--- xl2tpd.options
name ‹login›
password «ws»
mtu 1410
--- pap-secrets
"‹login›@dsl" * "«ws»"
--- peers/isp
user "‹login›"
password "«ws»"
--- openfortivpn.conf
host = vpn.‹co›.com
username = ‹login›
password = «ws»
--- softether.cmd
AccountPasswordSet ‹word› /PASSWORD:«ws» /TYPE:standard
--- tinc.conf
Ed25519PrivateKey = «b43»
--- zerotier/authtoken.secret
«n24»
--- nebula.yml
pki:
  key: |
    -----BEGIN NEBULA ED25519 PRIVATE KEY-----
    «bits;64»
    -----END NEBULA ED25519 PRIVATE KEY-----
=== wireless | netplan.yaml
wifis:
  wlan0:
    access-points:
      "‹city›":
        password: "«ws»"
--- iwd.psk
[Security]
Passphrase=«ws»
--- ifupdown
iface wlan0 inet dhcp
    wpa-ssid ‹city›
    wpa-psk «h64»
--- unifi.json
{"x_passphrase": "«ws»", "name": "‹city›", "security": "wpapsk"}
--- omada.csv
ssid,security,password
‹city›-guest,wpa2,«ws»
--- qr.txt
WIFI:T:WPA;S:‹city›;P:«ws»;;
--- ap.html
<td>Pre-shared key</td><td>«ws»</td>
=== management | ilo.xml
<LOGIN USER_LOGIN="Administrator" PASSWORD="«ws»"><USER_INFO MODE="write"/></LOGIN>
--- bmc.csv
‹ip›,ADMIN,«ws»
--- vmware.yml
vcenter_hostname: ‹host›
vcenter_username: administrator@vsphere.local
vcenter_password: «ws»
--- esxi.ps1
Connect-VIServer -Server ‹host› -User root -Password "«ws»"
--- exchange.ps1
$c = New-Object Net.NetworkCredential('‹mail›', '«w»')
--- sccm.xml
<account name="‹co›\svc"><password>«ws»</password></account>
--- gpp/ScheduledTasks.xml
<Properties runAs="‹co›\svc" cpassword="«b64;24»" />
--- sysprep.inf
[GuiUnattended]
AdminPassword="«ws»"
[Identification]
DomainAdmin=‹user›
DomainAdminPassword=«ws»
--- autologon.cmd
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /t REG_SZ /d «ws» /f
--- ultravnc.ini
[ultravnc]
passwd=«H18»
--- teamviewer.reg
"SecurityPasswordAES"=hex:«bytes;32;%02x;,»
=== session store | mremote.xml
<Node Name="‹word›" Username="‹user›" Password="«b64;64»" Hostname="‹ip›" Protocol="RDP" />
--- securecrt.ini
S:"Username"=‹user›
S:"Password V2"=02:«h128»
--- mobaxterm.ini
[Passwords]
‹user›@‹host›=«B28»
--- royal.rtsz
<CredentialPassword>«b64;32»</CredentialPassword><CredentialUsername>‹user›</CredentialUsername>
=== operations tool | hosts.yml
all:
  hosts:
    ‹word›:
      ansible_host: ‹ip›
      ansible_ssh_pass: «ws»
--- awx.json
{"name": "machine", "credential_type": 1, "inputs": {"username": "‹user›", "password": "«w»"}}
--- rundeck.properties
project.ssh-password=«ws»
--- foreman.yml
:username: ‹user›
:password: «ws»
--- katello.sh
subscription-manager register --username ‹login› --password '«w»' --auto-attach
--- rhn.sh
rhnreg_ks --activationkey=1-«h32» --serverUrl=https://‹host›/XMLRPC
--- esm.sh
pro attach «{C1{a28}}»
--- spacewalk.py
key = client.auth.login("‹user›", "«w»")
--- nessus.sh
nessuscli agent link --key=«h64» --host=‹host› --port=8834
--- crowdstrike.sh
falconctl -s --cid=‹{{H32}-{H2}}› --provisioning-token=«H8»
--- zabbix_psk
PSK identity ‹word›
PSK «h64»
--- wazuh/authd.pass
«{a16}»
=== agent | datadog.sh
DD_API_KEY=«h32» DD_SITE="datadoghq.eu" bash -c "$(curl -L https://install.datadoghq.com/scripts/install_script_agent7.sh)"
--- newrelic.yml
common: &default_settings
  license_key: «{{h36}NRAL}»
  app_name: ‹city›
--- newrelic-infra.yml
license_key: «h40»
display_name: ‹word›
--- elastic-agent.sh
elastic-agent enroll --url=https://‹host›:8220 --enrollment-token=«{text64;[b20]:[b22]}»
--- splunk/outputs.conf
[tcpout:idx]
server = ‹host›:9997
sslPassword = «ws»
--- splunk/user-seed.conf
[user_info]
USERNAME = admin
PASSWORD = «ws»
--- graylog.conf
password_secret = «a96»
root_password_sha2 = «h64»
--- loki.yml
clients:
  - url: https://‹d6›:«grafanacloud»@logs-prod-eu-west-0.grafana.net/loki/api/v1/push
--- vector.toml
[sinks.dd]
type = "datadog_logs"
default_api_key = "«h32»"
--- otel.yaml
exporters:
  otlphttp:
    headers:
      x-honeycomb-team: «a22»
--- rsyslog.conf
module(load="ommysql")
*.* :ommysql:‹host›,‹db›,‹user›,«ws»
--- pingdom.tf
provider "pingdom" { api_token = "«b87»" }
'''
