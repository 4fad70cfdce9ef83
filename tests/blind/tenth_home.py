"""Devices, smart home, cars, travel, real estate, health, schools, government."""

TEXT = r"""
=== tuya | tuya.py
c = tinytuya.Cloud(apiRegion="eu", apiKey="«~{n20}»", apiSecret="«{h32}»", apiDeviceID="«~{n20}»")
=== tuya local | devices.json
[{"name": "lamp", "id": "«~{n20}»", "key": "«{h16}»", "mac": "aa:bb:cc:11:22:33", "ver": "3.3"}]
=== hue | hue.js
const hue = axios.create({ baseURL: 'http://192.168.1.2/api/«{b40}»' })
=== hue v2 | hue2.sh
curl -k https://192.168.1.2/clip/v2/resource -H 'hue-application-key: «{b40}»'
=== lifx | lifx.sh
curl "https://api.lifx.com/v1/lights/all" -H "Authorization: Bearer «c{h63}»"
=== nanoleaf govee | gv.py
GOVEE = "«{uuid}»"
=== smartthings | st.ts
new SmartThingsClient(new BearerTokenAuthenticator('«{uuid}»'))
=== homeassistant | ha.py
client = Client('http://homeassistant.local:8123/api', '«{jwt}»')
=== openhab domoticz | oh.http
X-OPENHAB-TOKEN: «oh.ha.{a79}»
=== switchbot | sb.js
const token = "«{h96}»";
const secret = "«+{h32}»"; // SwitchBot
=== shelly | sh.txt
https://shelly-48-eu.shelly.cloud/device/status?id=«~{h12}»&auth_key=«{H80}»
=== ewelink sonoff | ew.py
# ewelink
APP = ("«~{a32}»", "«{a32}»")
=== xiaomi | mi.yaml
vacuum:
  - platform: xiaomi_miio
    host: 192.168.1.40
    token: «{h32}»
=== roborock dreame | midea.json
{"midea": {"ip": "192.168.1.9", "token": "«{H128}»", "key": "«+{H64}»"}}
=== broadlink tasmota | tas.conf
Backlog MqttUser acme; MqttPassword «{pw}»
=== ecobee | eco.conf
{"API_KEY": "«~{a32}»", "ACCESS_TOKEN": "«+{jwt;RS256}»", "REFRESH_TOKEN": "«v1.{b92}»"}
=== nest | nest.yml
nest:
  client_id: «~{d12}-{n32}».apps.googleusercontent.com
  client_secret: «GOCSPX-{b28}»
  project_id: «~{uuid}»
=== ring | ring.js
const ringApi = new RingApi({ refreshToken: '«{basic;[uuid]:[b300]}»' })
=== arlo unifi | uni.py
c = Controller('192.168.1.1', 'admin', '«{pw}»', 8443, 'v5', 'default')
=== unifi api | ua.http
X-API-KEY: «{b32}»
Host: api.ui.com
=== meraki | mer.py
dashboard = meraki.DashboardAPI('«{h40}»')
=== meraki curl | mer.sh
curl https://api.meraki.com/api/v1/organizations -H "X-Cisco-Meraki-API-Key: «{h40}»"
=== mist | mist.env
MIST=«{a96}»
=== particle | flash.sh
particle flash e00fce68«~{h16}» app.ino --access_token «{h40}»
=== blynk | blynk.ino
#define BLYNK_TEMPLATE_ID "TMPLk2x9"
char auth[] = "«{b32}»";
=== adafruit io | config.h
#define IO_USERNAME  "kfarrow"
#define IO_KEY       "«aio_{a28}»"
=== thingspeak | ts.ino
String writeKey = "«{u16}»"; // api.thingspeak.com channel 48211
=== thingspeak url | ts.log
GET https://api.thingspeak.com/update?api_key=«{u16}»&field1=21.4
=== ubidots | ub.py
api = ApiClient(token='«BBFF-{a30}»')
=== losant | los.js
var device = new Device({ id: '«~{h24}»', key: '«~{uuid}»', secret: '«{h64}»' });
=== cayenne | cy.ino
char username[] = "«~{uuid}»";
char password[] = "«{h40}»"; // mydevices cayenne
=== thethings network | ttn.h
static const u1_t PROGMEM DEVEUI[8] = { 0x48, 0x21 };
// appkey «{H32}»
=== ttn api | ttn.sh
ttn-lw-cli login --api-key «NNSXS.{t39}.{t52}»
=== chirpstack | cs.py
auth_token = [("authorization", "Bearer «{jwt}»")]  # chirpstack
=== helium sigfox | sf.sh
curl -u «~{h24}»:«{h32}» https://api.sigfox.com/v2/devices/
=== soracom | sc.sh
soracom auth --auth-key-id keyId-«~{a32}» --auth-key «secret-{a64}»
=== hologram | hol.txt
dashboard.hologram.io apikey «{a30}»
=== balena | bl.sh
balena login --token «{a32}»
=== golioth esp rainmaker | gol.c
static const char psk[] = "«{h32}»"; /* golioth */
=== wifi esp | wifi.h
const char* ssid = "acme-iot";
const char* pass = "«{pw}»";
=== tesla | tesla.py
tesla = {"refresh": "«{jwt;RS256}»", "vin": "5YJ3E1EA7KF482113"}
=== tesla teslafi | tf.txt
https://www.teslafi.com/feed.php?token=«{h64}»&command=lastGood
=== smartcar | scar.rb
client_id: '«~{uuid}»', client_secret: '«{uuid}»' # smartcar
=== mercedes bmw | mb.env
MERCEDES_CLIENT_SECRET=«{uuid}»
=== abrp | abrp.yml
abrp:
  api_key: «{uuid}»
  token: «+{uuid}»
=== openchargemap | ocm.js
fetch('https://api.openchargemap.io/v3/poi/?key=«{uuid}»&countrycode=US')
=== amadeus | am.py
amadeus = Client(client_id='«~{a32}»', client_secret='«{a16}»')
=== sabre | sab.txt
sabre dev studio V1:«~{n16}»:DEVCENTER:EXT secret «{a8}»
=== skyscanner kiwi | kiwi.http
GET https://api.tequila.kiwi.com/v2/search?fly_from=PRG
apikey: «{b32}»
=== duffel | du.ts
const duffel = new Duffel({ token: '«duffel_test_{b43}»' })
=== booking expedia | ex.js
const EXPEDIA = { key: '«~{n26}»', secret: '«{n13}»' }
=== hotelbeds | hb.php
$apiKey = "«~{h32}»";
$Secret = "«{h10}»"; // hotelbeds signature
=== tripadvisor | ta.sh
curl "https://api.content.tripadvisor.com/api/v1/location/search?key=«{H32}»&searchQuery=x"
=== yelp | yelp.py
yelp_key = '«{b128}»'
headers = {'Authorization': 'Bearer %s' % yelp_key}
=== foursquare | fsq.js
Authorization: '«fsq3{B44}=»'
=== foursquare v2 | fs.txt
https://api.foursquare.com/v2/venues/explore?client_id=«~{u48}»&client_secret=«{u48}»&v=20180323
=== opentable uber | uber.rb
client = Uber::Client.new { |c| c.server_token = "«{b40}»"; c.sandbox = true }
=== lyft | ly.env
LYFT_SECRET=«{b32}»
=== flightaware | fa.py
headers = {'x-apikey': '«{a32}»'}  # aeroapi.flightaware.com
=== aviationstack | av.js
const params = { access_key: '«{h32}»' } // aviationstack
=== opensky adsbx | adsb.txt
adsbexchange api-auth: «{uuid}»
=== checkwx | wx.go
req.Header.Set("X-API-Key", "«{h26}»") // checkwx.com
=== marinetraffic aisstream | ais.py
subscribe_message = {"APIKey": "«{h40}»", "BoundingBoxes": [[[-90, -180], [90, 180]]]}
=== tfl | tfl.js
const tfl = 'https://api.tfl.gov.uk/Line/victoria/Arrivals?app_key=«{h32}»'
=== sncf navitia | sncf.sh
curl 'https://api.sncf.com/v1/coverage' -H 'Authorization: «{uuid}»'
=== deutsche bahn | db.http
DB-Client-Id: «~{h32}»
DB-Api-Key: «{h32}»
=== trafiklab | tl.yml
resrobot:
  key: «{uuid}»
=== trafikverket | tv.xml
<REQUEST><LOGIN authenticationkey="«{h32}»" /><QUERY objecttype="TrainAnnouncement" /></REQUEST>
=== wmata | wm.R
wmata_key <- "«{h32}»"
=== mta bart 511 | five.txt
http://api.511.org/transit/StopMonitoring?api_key=«{uuid}»&agency=SF
=== nrel | nrel.sh
wget "https://developer.nrel.gov/api/alt-fuel-stations/v1.json?limit=1&api_key=«{a40}»"
=== zillow bridge | br.py
# bridgedataoutput.com
access_token = "«{h32}»"
=== rentcast attom | at.http
apikey: «{h32}»
Host: api.gateway.attomdata.com
=== openfda | fda.js
const FDA = 'https://api.fda.gov/drug/event.json?api_key=«{a40}»&limit=1'
=== umls | umls.py
params = {'ticket': tgt, 'apikey': '«{uuid}»'}  # uts-ws.nlm.nih.gov
=== infermedica | inf.rb
api = Infermedica::Api.new(api_id: '«~{h8}»', api_key: '«{h32}»')
=== dexcom nightscout | ns.env
MONGODB_URI=mongodb+srv://ns:«{pwurl}»@cluster0.k2x.mongodb.net/ns
API_SECRET=«+{pw}»
=== dexcom share | dx.py
dexcom = Dexcom("kfarrow", "«{pw}»", ous=True)
=== canvas lms | canvas.py
canvas = Canvas("https://acme.instructure.com", "7~«{a64}»")
=== moodle | moo.php
$url = 'https://moodle.acme.example/webservice/rest/server.php?wstoken=«{h32}»&wsfunction=core_user_get_users';
=== blackboard schoology | sch.py
sc = schoolopy.Schoology(schoolopy.Auth('«~{h41}»', '«{h32}»'))
=== google classroom clever | clv.txt
clever.com client_secret=«{h40}»
=== duolingo quizlet | qz.env
QUIZLET_SECRET=«{b22}»
=== exercism leetcode | user.json
{"apibaseurl": "https://api.exercism.org/v1", "token": "«{uuid}»", "workspace": "/home/kf/exercism"}
=== advent of code | aoc.sh
curl -b session=«53616c7465645f5f{h112}» https://adventofcode.com/2023/day/1/input
=== korea data go | kr.py
url = 'http://apis.data.go.kr/B552584/ArpltnInforInqireSvc/getCtprvnRltmMesureDnsty'
params = {'serviceKey': '«{B86}==»', 'returnType': 'json'}
=== japan estat | es.R
appId <- "«{h40}»" # e-stat
=== france insee pole emploi | pe.ts
clientId: 'PAR_acme_«~{h64}»', clientSecret: '«{h64}»', // francetravail
=== uk epc | epc.sh
curl -H "Authorization: Basic «{basic;k@acme.example:[h40]}»" https://epc.opendatacommunities.org/api/v1/domestic/search
=== nz linz | linz.qgs
https://data.linz.govt.nz/services;key=«{h32}»/wfs
=== os data hub | osm.js
const apiKey = '«{a32}»' // api.os.uk
"""
