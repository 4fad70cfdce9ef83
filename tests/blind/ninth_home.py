"""VPN and remote access, network gear, devices, self-hosted services."""

TEXT = r'''
=== tailscale auth key | cloud-init.yaml
#cloud-config
runcmd:
  - curl -fsSL https://tailscale.com/install.sh | sh
  - tailscale up --authkey=«tskey-auth-k{a10}CNTRL-{a32}» --ssh
=== tailscale auth key | docker-compose.yml
  ts:
    image: tailscale/tailscale
    environment:
      - TS_AUTHKEY=«tskey-auth-k{a10}CNTRL-{a32}»
      - TS_STATE_DIR=/var/lib/tailscale
=== tailscale api key | acl.tf
provider "tailscale" {
  api_key = "«tskey-api-k{a10}CNTRL-{a32}»"
  tailnet = "acme.io"
}
=== tailscale oauth secret | operator.sh
helm upgrade --install tailscale-operator tailscale/tailscale-operator --set-string oauth.clientId=k«~{a10}»CNTRL --set-string oauth.clientSecret=«tskey-client-k{a10}CNTRL-{a32}»
=== headscale key | join.sh
tailscale up --login-server https://hs.acme.lan --authkey «{h48}»
=== netbird token | nb.sh
curl -H "Authorization: Token «{crc;nbp_;30}»" https://api.netbird.io/api/peers
=== netbird setup key | setup.sh
netbird up --setup-key «{UUID}»
=== zerotier token | zt.tf
provider "zerotier" { zerotier_central_token = "«{a32}»" }
=== zerotier identity | identity.secret
«{h10}:0:{h128}:{h128}»
=== twingate tokens | twingate.yml
    environment:
      TWINGATE_NETWORK: acme
      TWINGATE_ACCESS_TOKEN: "«+{jwt;ES256}»"
      TWINGATE_REFRESH_TOKEN: "«{b86}»"
=== firezone token | fz.sh
FIREZONE_TOKEN=«{b110}» firezone-gateway
=== netmaker token | nm.sh
netclient join -t «{text64;[a120]}»
=== nebula managed key | dn.sh
curl -H 'Authorization: Bearer «dnkey-{t26}-{t52}»' https://api.defined.net/v1/hosts
=== wireguard key | wg0.conf
[Interface]
Address = 10.8.0.2/24
PrivateKey = «{wg}»
DNS = 1.1.1.1

[Peer]
PublicKey = «~{wg}»
PresharedKey = «+{b64;32}»
AllowedIPs = 0.0.0.0/0
Endpoint = vpn.acme.io:51820
=== wireguard key | gluetun.yml
      - VPN_SERVICE_PROVIDER=mullvad
      - VPN_TYPE=wireguard
      - WIREGUARD_PRIVATE_KEY=«{wg}»
      - WIREGUARD_ADDRESSES=10.64.222.21/32
=== nordvpn token | nord.sh
nordvpn login --token «{h64}»
=== openvpn password | gluetun.env
VPN_SERVICE_PROVIDER=private internet access
OPENVPN_USER=p1234567
OPENVPN_PASSWORD=«{pwurl}»
=== openvpn static key | ta.key
#
# 2048 bit OpenVPN static key
#
«{pemopenvpn}»
=== pritunl secret | pritunl.tf
provider "pritunl" {
  url    = "https://vpn.acme.io"
  token  = "«+{a32}»"
  secret = "«{a32}»"
}
=== teamviewer token | tv.py
headers = {"Authorization": "Bearer «{d8}-{a20}»"}
requests.get("https://webapi.teamviewer.com/api/v1/devices", headers=headers)
=== rustdesk key | hbbs.sh
docker run -e ENCRYPTED_ONLY=1 -e KEY_PRIV=«{b64;64}» rustdesk/rustdesk-server-s6
=== meshcentral key | meshctrl.sh
node meshctrl ListDevices --url wss://mesh.acme.io --loginkey «{h160}»
=== fortigate token | fg.py
url = "https://fw.acme.lan/api/v2/cmdb/firewall/policy?access_token=«{a30}»"
=== fortigate token | fortios.tf
provider "fortios" {
  hostname = "fw.acme.lan"
  token    = "«{a30}»"
  insecure = true
}
=== paloalto key | pan.sh
curl -k "https://pa.acme.lan/api/?type=op&cmd=<show><system><info></info></system></show>&key=«LUFRPT1{B70}==»"
=== paloalto key | panos.tf
provider "panos" {
  hostname = "pa.acme.lan"
  api_key  = "«LUFRPT1{B70}==»"
}
=== cisco meraki key | meraki.py
dashboard = meraki.DashboardAPI('«{h40}»')
=== cisco meraki key | ansible/meraki.yml
- hosts: localhost
  vars:
    meraki_auth_key: «{h40}»
    org_name: Acme
=== mist token | mist.sh
curl -H "Authorization: Token «{a96}»" https://api.mist.com/api/v1/self
=== unifi password | unifi.tf
provider "unifi" {
  username = "terraform"
  password = "«{pwurl}»"
  api_url  = "https://unifi.acme.lan"
}
=== unifi api key | unifi.sh
curl -k -H 'X-API-KEY: «{b32}»' https://192.168.1.1/proxy/network/integration/v1/sites
=== mikrotik password | ros.py
api = librouteros.connect(username='api', password='«{pwurl}»', host='192.168.88.1')
=== opnsense keys | opn.py
api_key = '«+{B80}»'
api_secret = '«{B80}»'
r = requests.get('https://opn.acme.lan/api/core/firmware/status', verify=False, auth=(api_key, api_secret))
=== pihole token | homepage/services.yaml
- Pi-hole:
    widget:
      type: pihole
      url: http://pihole.lan
      key: «{h64}»
=== synology password | syno.sh
curl "https://nas.lan:5001/webapi/auth.cgi?api=SYNO.API.Auth&version=3&method=login&account=backup&passwd=«{pwurl}»&session=FileStation"
=== truenas key | tn.sh
curl -H "Authorization: Bearer «1-{a64}»" http://truenas.lan/api/v2.0/pool
=== home assistant token | ha.py
url = "http://homeassistant.local:8123/api/states"
headers = {"Authorization": "Bearer «{jwt;HS256;0c7d2f}»", "content-type": "application/json"}
=== home assistant secrets | secrets.yaml
wifi_ssid: AcmeHome
wifi_password: «{pwurl}»
mqtt_password: «+{pwurl}»
=== esphome key | esphome.yaml
api:
  encryption:
    key: "«{b64;32}»"
ota:
  password: "«+{h32}»"
=== jellyfin key | jf.sh
curl "http://jellyfin.lan:8096/Users?api_key=«{h32}»"
=== plex token | plex.py
plex = PlexServer('http://plex.lan:32400', '«{b20}»')
=== plex token | refresh.sh
curl "http://plex.lan:32400/library/sections/1/refresh?X-Plex-Token=«{b20}»"
=== sonarr key | config.xml
<Config>
  <Port>8989</Port>
  <ApiKey>«{h32}»</ApiKey>
  <AuthenticationMethod>Forms</AuthenticationMethod>
</Config>
=== radarr key | recyclarr.yml
radarr:
  movies:
    base_url: http://radarr:7878
    api_key: «{h32}»
=== tautulli key | tau.sh
curl "http://tautulli.lan:8181/api/v2?apikey=«{h32}»&cmd=get_activity"
=== immich key | immich.sh
immich login-key https://photos.acme.lan/api «{a43}»
=== nextcloud app password | rclone.conf
[nc]
type = webdav
url = https://cloud.acme.io/remote.php/webdav/
vendor = nextcloud
user = mokafor
bearer_token = «{a5}-{a5}-{a5}-{a5}-{a5}»
=== paperless token | pl.sh
curl -H "Authorization: Token «{h40}»" http://paperless.lan/api/documents/
=== grocy key | grocy.py
Grocy("https://grocy.lan", "«{a50}»", port=443)
=== octoprint key | octo.yaml
octoprint:
  host: octopi.local
  api_key: «{u32}»
=== netbox token | nb.py
nb = pynetbox.api('https://netbox.acme.lan', token='«{h40}»')
=== snipeit token | snipe.sh
curl -H "Authorization: Bearer «{jwt;RS256}»" https://assets.acme.io/api/v1/hardware
=== glpi tokens | glpi.sh
curl -H "Authorization: user_token «{a40}»" -H "App-Token: «+{a40}»" http://glpi.lan/apirest.php/initSession
=== odoo key | odoo.py
uid = common.authenticate("acme", "ops@acme.io", "«{h40}»", {})
=== redmine key | rm.rb
headers['X-Redmine-API-Key'] = '«{h40}»'
=== youtrack token | yt.sh
curl -H 'Authorization: Bearer «perm:{b64;9}.{b64;6}.{a30}»' https://acme.youtrack.cloud/api/issues
=== adafruit io key | config.h
#define IO_USERNAME  "acme"
#define IO_KEY       "«aio_{a28}»"
=== blynk token | blynk.ino
char auth[] = "«{b32}»";
char ssid[] = "AcmeHome";
char pass[] = "«+{pwurl}»";
Blynk.begin(auth, ssid, pass);
=== thingspeak key | ts.ino
unsigned long myChannelNumber = 123456;
const char * myWriteAPIKey = "«{u16}»"; // ThingSpeak
=== the things network key | ttn.py
client.username_pw_set("acme-app@ttn", "«NNSXS.{t39}.{t52}»")
=== the things network key | downlink.sh
curl -H "Authorization: Bearer «NNSXS.{t39}.{t52}»" https://eu1.cloud.thethings.network/api/v3/applications
=== lorawan appkey | lora.h
static const u1_t PROGMEM APPKEY_HEX[] = "«{H32}»"; // OTAA AppKey
=== particle token | part.sh
curl https://api.particle.io/v1/devices -d access_token=«{h40}»
=== balena token | balena.sh
balena login --token «{a32}»
=== losant secret | losant.js
var device = new Device({ id: '«~{h24}»', key: '«~{uuid}»', secret: '«{h64}»' });
=== soracom key | soracom.sh
soracom auth --auth-key-id keyId-«~{m32}» --auth-key «secret-{a60}»
=== hologram key | holo.sh
curl -u apikey:«{a30}» https://dashboard.hologram.io/api/1/devices
=== tuya secret | tuya.py
openapi = TuyaOpenAPI("https://openapi.tuyaeu.com", "«~{n20}»", "«{h32}»")
=== tuya localkey | localtuya.yaml
- device_id: «~{n22}»
  local_key: «{p16}»
  host: 192.168.1.44
=== smartthings pat | st.sh
curl -H "Authorization: Bearer «{uuid}»" https://api.smartthings.com/v1/devices
=== hue username | hue.py
bridge_url = "http://192.168.1.20/api/«{b40}»/lights"
=== tesla token | tesla.yaml
tesla_refresh_token: «EU_{h64}»
=== samsara token | sam.sh
curl -H 'Authorization: Bearer «samsara_api_{a30}»' https://api.samsara.com/fleet/vehicles
=== smartcar secret | smartcar.js
const client = new smartcar.AuthClient({ clientId: '«~{uuid}»', clientSecret: '«{uuid}»', mode: 'live' });
=== electric imp key | imp.sh
impt auth login --lk «{h32}»
=== wifi psk | wpa_supplicant.conf
network={
    ssid="AcmeHome"
    psk="«{pwurl}»"
}
=== snmp community | telegraf.d/snmp.conf
[[inputs.snmp]]
  agents = ["udp://10.0.0.1:161"]
  version = 3
  sec_name = "mon"
  auth_password = "«{pwurl}»"
  priv_password = "«+{pwurl}»"
'''
