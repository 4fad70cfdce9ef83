"""Weather, air, maps, geocoding, addresses and IP data."""

TEXT = r"""
=== openweathermap | weather/app.js
const city = process.argv[2] || 'Lisbon'
fetch(`https://api.openweathermap.org/data/2.5/weather?q=${city}&units=metric&appid=«{h32}»`)
  .then(r => r.json())
=== openweathermap | home/secrets.yaml
latitude: 38.71
longitude: -9.14
owm_key: «{h32}»
=== weatherapi | logs/debug.log
2024-03-02 11:20:41 DEBUG urllib3.connectionpool - https://api.weatherapi.com:443 "GET /v1/forecast.json?key=«{h31}»&q=Oslo&days=3 HTTP/1.1" 200 None
=== weatherapi | test/weatherapi.test.ts
// weatherapi.com
const key1 = '«{h31}»'
const badKey = 'nope'
=== weatherstack | Weather.php
$queryString = http_build_query([
  'access_key' => '«{h32}»',
  'query' => 'New York',
]);
$ch = curl_init(sprintf('%s?%s', 'http://api.weatherstack.com/current', $queryString));
=== weatherbit | config.toml
[weatherbit]
station = "KSEA"
key = "«{h32}»"
=== weatherbit | run.sh
curl -s "https://api.weatherbit.io/v2.0/current?lat=35.7&lon=-78.6&key=«{h32}»&include=minutely"
=== tomorrow io | src/main/resources/application.yml
providers:
  tomorrow-io:
    base-url: https://api.tomorrow.io/v4
    apikey: «{a32}»
=== climacell | notes.md
The old ClimaCell key still works against tomorrow.io: `«{a32}»`, please rotate.
=== visual crossing | R/pull.R
vc_key <- "«{u25}»"
url <- paste0("https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/Berlin?key=", vc_key)
=== visual crossing | out.txt
GET https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/Paris,FR/2024-01-01?unitGroup=metric&key=«{u25}»&contentType=json
HTTP/2 429
=== pirate weather | homeassistant/configuration.yaml
sensor:
  - platform: pirateweather
    api_key: «{a40}»
    monitored_conditions:
      - summary
=== dark sky | lib/forecast.rb
ForecastIO.configure do |configuration|
  configuration.api_key = '«{h32}»'
end
=== accuweather | AccuWeather.kt
object AccuWeather {
    const val BASE = "https://dataservice.accuweather.com/"
    private const val API_KEY = "«{a32}»"
}
=== accuweather | trace.har.txt
GET /currentconditions/v1/294021?apikey=«{a32}»&details=true HTTP/1.1
Host: dataservice.accuweather.com
Accept-Encoding: gzip
=== wunderground | wxbridge/settings.ini
; weather underground personal station
[wunderground]
stationid = KCASANFR1450
password = «+{a8}»
apikey = «{h32}»
=== wunderground pws | scripts/upload.pl
my $pw = '«{a8}»';
my $wu = "https://weatherstation.wunderground.com/weatherstation/updateweatherstation.php?ID=IGLASGOW41&PASSWORD=$pw&dateutc=now";
=== aeris weather | index.html
<script>
  const aeris = new aerisweather.AerisWeather('«~{a21}»', '«{a40}»');
</script>
=== meteomatics | fetch.py
username = "harbour_lindqvist"
password = "«{a12}»"
df = meteomatics_api.query_time_series(coords, start, end, step, params, username, password)
=== meteostat | .env.local
METEOSTAT_KEY=«{a32}»
=== stormglass | surf.js
const surf = await axios.get('https://api.stormglass.io/v2/weather/point', {
  params: { lat, lng, params: 'waveHeight,swellPeriod' },
  headers: { 'Authorization': '«{uuid}»' }
})
=== worldtides | Tides.swift
let key = "«{uuid}»"
let url = URL(string: "https://www.worldtides.info/api/v3?heights&date=today&lat=33.7&lon=-118.1&key=\(key)")!
=== world weather online | Config.groovy
wwo {
    premium = true
    key = '«{h31}»'
}
=== ambient weather | ambient.env
AMBIENT_APPLICATION_KEY=«{h64}»
AMBIENT_API_KEY=«+{h64}»
=== netatmo | netatmo.cfg
client_id = «~{h24}»
client_secret = «{a40}»
refresh_token = «~{h24}»|«+{h32}»
=== ecowitt | push.go
// ecowitt.net cloud
q.Set("application_key", "«{H32}»")
q.Set("api_key", "«+{uuid}»")
q.Set("mac", "AA:BB:CC:11:22:33")
=== tempest weatherflow | tempest.log
ws: connecting to wss://ws.weatherflow.com/swd/data?token=«{uuid}»
ws: open
=== met office datapoint | datapoint.py
import datapoint
conn = datapoint.connection(api_key="«{uuid}»")
site = conn.get_nearest_site(51.5, -0.1)
=== met office datahub | req.txt
> GET /sitespecific/v0/point/hourly?latitude=51.5&longitude=-0.12 HTTP/2
> Host: data.hub.api.metoffice.gov.uk
> apikey: «{jwt;RS256}»
=== aemet | aemet.ipynb.py
querystring = {"api_key": "«{jwt}»"}
r = requests.get("https://opendata.aemet.es/opendata/api/valores/climatologicos", params=querystring)
=== knmi | knmi.yaml
datasets:
  - name: Actuele10mindataKNMIstations
    knmi_api_key: «{jwt}»
=== noaa cdo | noaa.R
options(noaakey = "«{m32}»")
out <- ncdc(datasetid='GHCND', stationid='GHCND:USW00014895', limit=10)
=== noaa cdo | curl.sh
curl -H "token:«{m32}»" "https://www.ncei.noaa.gov/cdo-web/api/v2/datasets"
=== copernicus cds | .cdsapirc
url: https://cds.climate.copernicus.eu/api
key: «{uuid}»
=== copernicus cds | .cdsapirc
url: https://cds.climate.copernicus.eu/api/v2
key: 184302:«{uuid}»
=== ecmwf | .ecmwfapirc
{
    "url"   : "https://api.ecmwf.int/v1",
    "key"   : "«{h32}»",
    "email" : "ingrid@fjordlab.no"
}
=== nasa | apod.py
# api.nasa.gov
PARAMS = {"api_key": "«{a40}»", "hd": True}
r = requests.get("https://api.nasa.gov/planetary/apod", params=PARAMS)
=== nasa earthdata | .netrc
machine urs.earthdata.nasa.gov
    login kfarrow
    password «{pw}»
=== nasa firms | fires.js
const MAP_KEY = '«{h32}»'
const csv = await d3.csv(`https://firms.modaps.eosdis.nasa.gov/api/area/csv/${MAP_KEY}/VIIRS_SNPP_NRT/world/1`)
=== planet labs | planet.sh
export PL_API_KEY=«PLAK{h32}»
planet data search --limit 5
=== sentinel hub | sh.py
config = SHConfig()
config.sh_client_id = "«~{uuid}»"
config.sh_client_secret = "«{a32}»"
config.save("night")
=== up42 | credentials.json
{"project_id": "«~{uuid}»", "project_api_key": "«{b36}.{a40}»"}
=== skywatch | job.yaml
skywatch:
  x-api-key: «{uuid}»
=== airvisual iqair | dash/config.js
module.exports = {
  modules: [{
    module: 'MMM-AirQuality-IQAir',
    config: { key: '«{uuid}»', city: 'Gdansk' }
  }]
}
=== iqair | access.txt
http://api.airvisual.com/v2/nearest_city?key=«{uuid}»
=== waqi | aqi.tcl
set token "«{h40}»"
set data [http::data [http::geturl "http://api.waqi.info/feed/shanghai/?token=$token"]]
=== openaq | openaq.R
library(openaq)
set_api_key("«{h64}»")
=== purpleair | sensors.py
headers = {"X-API-Key": "«{UUID}»"}
resp = requests.get("https://api.purpleair.com/v1/sensors/131075", headers=headers)
=== ambee | ambee.http
### latest air quality
GET https://api.ambeedata.com/latest/by-lat-lng?lat=12.97&lng=77.59
x-api-key: «{h64}»
=== breezometer | Breeze.cs
private readonly string _breezoKey = "«{h32}»";
public string Url => $"https://api.breezometer.com/air-quality/v2/current-conditions?key={_breezoKey}";
=== electricity maps | co2.yaml
electricitymaps:
  zone: DE
  auth_token: «{a20}»
=== watttime | login.log
watttime: POST /register ok
watttime: GET /login user=harbourlab basic=«{basic;harbourlab:[pw]}»
=== carbon interface | carbon.rb
CARBON_INTERFACE = { url: 'https://www.carboninterface.com/api/v1', key: '«{a22}»' }
=== entsoe | entsoe.jl
client = EntsoeClient("«{uuid}»")
=== eia | eia.m
opts = weboptions('Timeout', 30);
d = webread(['https://api.eia.gov/v2/electricity/rto/region-data/data/?api_key=' '«{a40}»'], opts);
=== octopus energy | octopus.sh
curl -u "«sk_live_{a24}»:" https://api.octopus.energy/v1/accounts/A-9F3C11E2/
=== solaredge | solar.conf
[solaredge]
site_id = 1183420
api_key = «{u32}»
=== enphase | enphase.json
{
  "enphase": {
    "key": "«{h32}»",
    "client_id": "«~{h32}»",
    "client_secret": "«+{h32}»"
  }
}
=== solcast | solcast.txt
Solcast rooftop 5f86-4c0a: key «{b32}»
=== forecast solar | pv.yaml
- service: forecast_solar
  key: «{a16}»
  kwp: 5.67
=== tibber | tibber.py
tibber_connection = tibber.Tibber("«{b43}»", user_agent="hem/1.0")
=== pvoutput | pvoutput.sh
curl -d "d=20240102" -d "v1=3100" -H "X-Pvoutput-Apikey: «{h40}»" -H "X-Pvoutput-SystemId: 81231" https://pvoutput.org/service/r2/addstatus.jsp
=== google maps | static/map.html
<script async src="https://maps.googleapis.com/maps/api/js?key=«AIza{b35}»&callback=initMap"></script>
=== google geocoding | geo.ex
config :geocoder, :worker,
  provider: Geocoder.Providers.GoogleMaps,
  key: "«AIza{b35}»"
=== mapbox | android/gradle.properties
org.gradle.jvmargs=-Xmx2048m
MAPBOX_DOWNLOADS_TOKEN=«{mapbox}»
=== here | here.js
const platform = new H.service.Platform({ apikey: '«{b43}»' });
=== here oauth | credentials.properties
here.user.id = HERE-«~{uuid}»
here.client.id = «~{a22}»
here.access.key.id = «~{b22}»
here.access.key.secret = «{b86}»
here.token.endpoint.url = https://account.api.here.com/oauth2/token
=== tomtom | route.dart
final _tomtom = '«{a32}»';
final uri = Uri.parse('https://api.tomtom.com/routing/1/calculateRoute/52.5,13.4:52.4,13.0/json?key=$_tomtom');
=== bing maps | MapPage.xaml
<maps:MapControl x:Name="map" MapServiceToken="«{b64}»" ZoomLevel="9"/>
=== azure maps | maps.ts
authOptions: {
  authType: AuthenticationType.subscriptionKey,
  subscriptionKey: '«{azure;AZMP}»'
}
=== mapquest | geopy_demo.py
from geopy.geocoders import MapQuest
g = MapQuest(api_key="«{a32}»")
=== maptiler | style.json.txt
"sprite": "https://api.maptiler.com/maps/streets/sprite",
"glyphs": "https://api.maptiler.com/fonts/{fontstack}/{range}.pbf?key=«{a20}»"
=== thunderforest | leaflet.js
L.tileLayer('https://tile.thunderforest.com/cycle/{z}/{x}/{y}.png?apikey=«{h32}»').addTo(map)
=== stadia maps | stadia.env
# stadia
TILE_KEY=«{uuid}»
=== jawg | tiles.txt
https://tile.jawg.io/jawg-terrain/{z}/{x}/{y}.png?access-token=«{a64}»
=== geoapify | geo.php
$geoapify = "«{h32}»";
$u = "https://api.geoapify.com/v1/geocode/search?text=" . urlencode($q) . "&apiKey=$geoapify";
=== opencage | geocode.py
from opencage.geocoder import OpenCageGeocode
key = '«{h32}»'
geocoder = OpenCageGeocode(key)
=== locationiq | docker-compose.yml
services:
  geo:
    image: acme/geo
    environment:
      - LOCATIONIQ_TOKEN=«pk.{h32}»
=== positionstack | call.ps1
$r = Invoke-RestMethod "http://api.positionstack.com/v1/forward?access_key=«{h32}»&query=1600 Pennsylvania Ave"
=== geocodio | geocodio.js
const geocoder = new Geocodio('«{h40}»')
=== smarty streets | smarty.java
StaticCredentials credentials = new StaticCredentials("«~{uuid}»", "«{a20}»");
ClientBuilder b = new ClientBuilder(credentials);
=== loqate | checkout.vue.txt
loqate: { key: '«{L4}-{L2}{d2}-{L2}{d2}-{L2}{d2}»' }
=== getaddress io | addr.http
GET https://api.getAddress.io/find/SW1A2AA?api-key=«{b22}»&expand=true
=== ideal postcodes | postcodes.js
const client = new Client({ api_key: "«ak_{a25}»" })
=== postcoder | url.txt
https://ws.postcoder.com/pcw/«{L5}-{u5}-{u5}-{L3}»/address/uk/NR14
=== what3words | w3w.swift
let api = What3WordsV3(apiKey: "«{u8}»")
=== openrouteservice | ors.R
ors_api_key("«5b3ce3597851110001cf6248{h32}»")
=== graphhopper | gh.sh
curl "https://graphhopper.com/api/1/route?point=51.13,12.41&point=48.2,16.4&profile=car&key=«{uuid}»"
=== traveltime | tt.py
os.environ["TRAVELTIME_APP"] = "«~{h8}»"
os.environ["TRAVELTIME_KEY"] = "«{h32}»"
=== geonames | .Renviron
GEONAMES_USER=kfarrow
GEONAMES_TOKEN=«{a24}»
=== ipinfo | handler.go
client := ipinfo.NewClient(nil, nil, "«{h14}»")
=== ipstack | ip.rb
# ipstack
key = "«{h32}»"
JSON.parse(URI.open("http://api.ipstack.com/134.201.250.155?access_key=#{key}").read)
=== ipapi | ipapi.log
[ipapi.co] GET /8.8.8.8/json/?key=«{a40}» -> 200 (84ms)
=== ipgeolocation | geo.properties
ipgeolocation.apiKey=«{h32}»
=== ipdata | ipd.py
ipdata.api_key = "«{h56}»"
=== ip2location | fw.conf
ip2location_key "«{H32}»";
=== ipregistry | ipreg.js
const client = new IpregistryClient('«{a16}»')
=== ipqualityscore | fraud.php
// ipqualityscore
$key = '«{a32}»';
$url = sprintf('https://ipqualityscore.com/api/json/ip/%s/%s', $key, $ip);
=== maxmind | GeoIP.conf
AccountID 482113
LicenseKey «{a6}_{a29}_mmk»
EditionIDs GeoLite2-City GeoLite2-ASN
=== abstract api | abs.txt
curl 'https://ipgeolocation.abstractapi.com/v1/?api_key=«{h32}»'
=== ipapi is | req.json
{"provider": "ipapi.is", "q": "1.1.1.1", "key": "«{h16}»"}
=== timezonedb | tz.lua
local timezonedb = { url = "http://api.timezonedb.com/v2.1/get-time-zone", key = "«{u12}»" }
=== wigle | wigle.sh
curl -u AID«~{h32}»:«{h32}» https://api.wigle.net/api/v2/network/search?onlymine=false
=== unwired labs | cell.json
{"token": "«pk.{h32}»", "radio": "gsm", "mcc": 310, "mnc": 410, "_provider": "unwiredlabs"}
=== yandex geocoder | map.js
ymaps.load('https://api-maps.yandex.ru/2.1/?apikey=«{uuid}»&lang=ru_RU').then(init)
=== kakao | kakao.py
headers = {"Authorization": "KakaoAK «{h32}»"}
=== naver maps | naver.http
GET https://naveropenapi.apigw.ntruss.com/map-geocode/v2/geocode?query=seoul
X-NCP-APIGW-API-KEY-ID: «~{n10}»
X-NCP-APIGW-API-KEY: «{a40}»
=== baidu maps | bmap.js
// 百度地图
const ak = '«{a32}»'
=== amap gaode | amap.ts
window._AMapSecurityConfig = { securityJsCode: '«{h32}»' }
=== tencent maps | qq.json
{"lbs.qq.com": {"key": "«{u5}-{u5}-{u5}-{u5}-{u5}-{u5}»"}}
=== 2gis | dgis.env
DGIS_KEY="«{uuid}»"
=== qweather heweather | main.py
QWEATHER = dict(host="devapi.qweather.com", key="«{h32}»")
=== caiyun | cy.yml
caiyunapp:
    token: «{a16}»
=== seniverse | wx.ino
// 心知天气 seniverse
const char* privateKey = "«S{b16}»";
"""
