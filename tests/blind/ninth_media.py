"""Maps, weather, media, travel, health, open data."""

TEXT = r'''
=== mapbox secret token | upload.sh
mapbox --access-token «{mapbox}» upload acme.tiles tiles.mbtiles
=== mapbox secret token | gradle.properties
MAPBOX_DOWNLOADS_TOKEN=«{mapbox}»
=== mapbox secret token | .netrc
machine api.mapbox.com
login mapbox
password «{mapbox}»
=== tomtom key | tt.js
tt.map({ key: '«{a32}»', container: 'map' });
=== here key | here.kt
    val accessKeyID = "«~{b22}»"
    val accessKeySecret = "«{b86}»"
    val options = SDKOptions(accessKeyID, accessKeySecret)
=== here api key | route.py
url = "https://router.hereapi.com/v8/routes?transportMode=car&origin=52.5,13.4&destination=52.4,13.3&apiKey=«{b43}»"
=== maptiler key | style.ts
style: 'https://api.maptiler.com/maps/streets/style.json?key=«{a20}»',
=== stadia key | stadia.html
L.tileLayer('https://tiles.stadiamaps.com/tiles/alidade_smooth/{z}/{x}/{y}.png?api_key=«{uuid}»').addTo(map);
=== thunderforest key | tf.js
const url = 'https://tile.thunderforest.com/cycle/{z}/{x}/{y}.png?apikey=«{h32}»';
=== locationiq key | liq.sh
curl "https://us1.locationiq.com/v1/search?key=«pk.{h32}»&q=Empire&format=json"
=== geoapify key | ga.js
fetch("https://api.geoapify.com/v1/geocode/search?text=Berlin&apiKey=«{h32}»")
=== opencage key | oc.py
geocoder = OpenCageGeocode('«{h32}»')
=== geocodio key | gc.rb
geocodio = Geocodio::Client.new('«{h40}»')
=== openrouteservice key | ors.py
client = openrouteservice.Client(key='«5b3ce3597851110001cf6248{h32}»')
=== graphhopper key | gh.sh
curl "https://graphhopper.com/api/1/route?point=51.1,12.4&point=51.2,12.5&key=«{uuid}»"
=== radar secret | radar.js
const Radar = require('radar-sdk')('«prj_live_sk_{h40}»');
=== mapillary token | mly.py
MLY_ACCESS_TOKEN = "«MLY|{d16}|{h32}»"
=== what3words key | w3w.rb
what3words = What3Words::API.new(key: "«{u8}»")
=== foursquare key | fsq.sh
curl -H 'Authorization: «fsq3{B44}»' https://api.foursquare.com/v3/places/search?query=coffee
=== foursquare secret | fsq.py
params = dict(client_id='«~{u48}»', client_secret='«{u48}»', v='20180323', near='Chicago')
=== yelp key | yelp.js
axios.get('https://api.yelp.com/v3/businesses/search', { headers: { Authorization: 'Bearer «{b128}»' }, params });
=== positionstack key | ps.php
$queryString = http_build_query(['access_key' => '«{h32}»', 'query' => $addr]);
// http://api.positionstack.com/v1/forward
=== smarty token | smarty.go
client := wireup.BuildUSStreetAPIClient(wireup.SecretKeyCredential("«~{uuid}»", "«{a20}»"))
=== loqate key | loq.js
const key = '«{u4}-{u4}-{u4}-{u4}»';
fetch(`https://api.addressy.com/Capture/Interactive/Find/v1.10/json3.ws?Key=${key}&Text=10`);
=== openweather key | weather.py
api_key = "«{h32}»"
base_url = "http://api.openweathermap.org/data/2.5/weather?"
complete_url = base_url + "appid=" + api_key + "&q=" + city
=== openweather key | app.js
const API = "https://api.openweathermap.org/data/2.5/forecast?q=Paris&units=metric&APPID=«{h32}»";
=== openweather key | WeatherService.swift
    let apiKey = "«{h32}»"
    let url = URL(string: "https://api.openweathermap.org/data/2.5/weather?lat=\(lat)&lon=\(lon)&appid=\(apiKey)")!
=== weatherapi key | w.dart
const apiKey = '«{h12}{d19}»';
final url = 'https://api.weatherapi.com/v1/current.json?key=$apiKey&q=$city';
=== weatherbit key | wb.sh
curl "https://api.weatherbit.io/v2.0/current?city=Raleigh&key=«{h32}»"
=== visualcrossing key | vc.py
url = f"https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/{loc}?key=«{u25}»"
=== tomorrow.io key | tmr.sh
curl "https://api.tomorrow.io/v4/weather/realtime?location=toronto&apikey=«{a32}»"
=== accuweather key | acc.js
const apiKey = "«{a32}»"; // dataservice.accuweather.com
=== stormglass key | sg.py
requests.get('https://api.stormglass.io/v2/weather/point', headers={'Authorization': '«{uuid}-{uuid}»'})
=== weatherstack key | ws.java
String url = "http://api.weatherstack.com/current?access_key=«{h32}»&query=" + city;
=== waqi token | aqi.yaml
sensor:
  - platform: waqi
    token: «{h40}»
    locations: [beijing]
=== aviationstack key | av.py
params = {'access_key': '«{h32}»'}
requests.get('http://api.aviationstack.com/v1/flights', params)
=== flightaware key | fa.py
auth_header = {"x-apikey": "«{a32}»"}
requests.get("https://aeroapi.flightaware.com/aeroapi/flights/BAW1", headers=auth_header)
=== spotify secret | spotipy.py
sp = spotipy.Spotify(auth_manager=SpotifyClientCredentials(client_id="«~{h32}»", client_secret="«{h32}»"))
=== spotify secret | spotify.js
var client_id = '«~{h32}»';
var client_secret = '«{h32}»';
var authOptions = { url: 'https://accounts.spotify.com/api/token', headers: { Authorization: 'Basic ' + Buffer.from(client_id + ':' + client_secret).toString('base64') } };
=== lastfm secret | scrobble.py
API_KEY = "«~{h32}»"
API_SECRET = "«{h32}»"
network = pylast.LastFMNetwork(api_key=API_KEY, api_secret=API_SECRET)
=== genius token | lyrics.py
genius = lyricsgenius.Genius("«{b64}»")
=== musixmatch key | mxm.py
musixmatch = Musixmatch('«{h32}»')
=== discogs token | dg.py
d = discogs_client.Client('acme/1.0', user_token='«{a40}»')
=== soundcloud secret | sc.env
SOUNDCLOUD_CLIENT_SECRET=«{a32}»
=== tmdb key | movies.jsx
const API_URL = "https://api.themoviedb.org/3/discover/movie?sort_by=popularity.desc&api_key=«{h32}»&page=1";
=== tmdb token | tmdb.ts
headers: { accept: 'application/json', Authorization: 'Bearer «{jwt}»' }, url: 'https://api.themoviedb.org/3/movie/550'
=== omdb key | omdb.js
fetch(`https://www.omdbapi.com/?apikey=«{h8}»&s=${title}`)
=== trakt secret | trakt.ini
client_id = «~{h64}»
client_secret = «{h64}»
=== rawg key | rawg.py
url = "https://api.rawg.io/api/games?key=«{h32}»&page=1"
=== igdb secret | igdb.env
IGDB_CLIENT_ID=«~{n30}»
IGDB_CLIENT_SECRET=«{n30}»
=== giphy key | gif.js
const gf = new GiphyFetch('«{a32}»')
=== unsplash key | us.js
const unsplash = createApi({ accessKey: '«{b43}»' });
=== pexels key | px.py
headers = {"Authorization": "«{a56}»"}
requests.get("https://api.pexels.com/v1/search?query=nature", headers=headers)
=== pixabay key | pxb.js
const URL = "https://pixabay.com/api/?key=«{d8}-{h25}»&q=" + encodeURIComponent('roses');
=== flickr secret | flickr.py
flickr = flickrapi.FlickrAPI('«~{h32}»', '«{h16}»')
=== shutterstock token | sst.sh
curl -H "Authorization: Bearer «v2/{B160}»" https://api.shutterstock.com/v2/images/search?query=kite
=== cloudinary url | .env
CLOUDINARY_URL=«cloudinary://{d15}:{b27}@acme»
=== cloudinary secret | cloudinary.js
cloudinary.config({ cloud_name: 'acme', api_key: '«~{d15}»', api_secret: '«{b27}»' });
=== imagekit key | ik.js
var imagekit = new ImageKit({ publicKey: "«~public_{B27}=»", privateKey: "«private_{B27}=»", urlEndpoint: "https://ik.imagekit.io/acme/" });
=== uploadcare secret | uc.py
uploadcare = Uploadcare(public_key='«~{h20}»', secret_key='«{h20}»')
=== filestack secret | fs.rb
security = FilestackSecurity.new('«{u26}»', options: { call: %w[read store] })
=== transloadit secret | tl.js
const transloadit = new Transloadit({ authKey: '«~{h32}»', authSecret: '«{h40}»' })
=== imgbb key | ib.py
requests.post("https://api.imgbb.com/1/upload", data={"key": "«{h32}»", "image": b64})
=== imgur secret | imgur.py
client = ImgurClient('«~{h15}»', '«{h40}»')
=== tinify key | tiny.py
tinify.key = "«{a32}»"
=== kraken.io secret | kr.php
$kraken = new Kraken("«~{h32}»", "«{h40}»");
=== mux token | mux.ts
const mux = new Mux({ tokenId: '«~{uuid}»', tokenSecret: '«{B75}»' });
=== mux signing key | .env
MUX_SIGNING_KEY=«~{a44}»
MUX_PRIVATE_KEY=«^{pemrsa}»
=== vimeo token | vimeo.php
$lib = new Vimeo("«~{h40}»", "«+{B128}»", "«{h32}»");
=== wistia password | ws.sh
curl -u api:«{h64}» https://api.wistia.com/v1/projects.json
=== api.video key | av.ts
const client = new ApiVideoClient({ apiKey: "«{a43}»" });
=== jwplayer secret | jw.py
jwplayer_client = JWPlatformClient("«{a40}»")
=== brightcove secret | bc.sh
curl --user «~{uuid}»:«{b86}» https://oauth.brightcove.com/v4/access_token --data grant_type=client_credentials
=== youtube api key | yt.py
youtube = build('youtube', 'v3', developerKey='«AIza{b35}»')
=== cloudconvert key | cc.js
const cloudConvert = new CloudConvert('«{jwt;RS256}»');
=== convertapi secret | ca.php
ConvertApi::setApiSecret('«{a16}»');
=== pdf.co key | pdf.js
const API_KEY = "ops@acme.io_«{a72}»"; // api.pdf.co x-api-key
=== docraptor key | dr.rb
DocRaptor.configure { |c| c.username = "«{b20}»" }
=== pdfshift key | ps.py
requests.post('https://api.pdfshift.io/v3/convert/pdf', auth=('api', '«sk_{h40}»'), json=doc)
=== bannerbear key | bb.sh
curl -H "Authorization: Bearer «bb_pr_{h30}»" https://api.bannerbear.com/v2/images
=== newsapi key | news.py
newsapi = NewsApiClient(api_key='«{h32}»')
=== newsapi key | news.js
fetch(`https://newsapi.org/v2/top-headlines?country=us&apiKey=«{h32}»`)
=== guardian key | gu.py
url = "https://content.guardianapis.com/search?q=ai&api-key=«{uuid}»"
=== nyt key | nyt.js
axios.get('https://api.nytimes.com/svc/topstories/v2/home.json?api-key=«{a32}»')
=== nasa key | apod.py
r = requests.get("https://api.nasa.gov/planetary/apod?api_key=«{a40}»")
=== census key | census.R
census_api_key("«{h40}»", install = TRUE)
=== fred key | fred.R
fredr_set_key("«{h32}»")
=== eia key | eia.py
r = requests.get("https://api.eia.gov/v2/electricity/?api_key=«{a40}»")
=== noaa token | noaa.py
headers = {'token': '«{m32}»'}
requests.get('https://www.ncei.noaa.gov/cdo-web/api/v2/datasets', headers=headers)
=== usda key | fdc.sh
curl "https://api.nal.usda.gov/fdc/v1/foods/search?api_key=«{a40}»&query=Cheddar"
=== data.gov.in key | din.js
const url = 'https://api.data.gov.in/resource/9ef84268?api-key=«{h56}»&format=json';
=== companies house key | ch.sh
curl -u «{uuid}»: "https://api.company-information.service.gov.uk/search/companies?q=acme"
=== edamam key | recipe.js
const APP_ID = "«~{h8}»"; const APP_KEY = "«{h32}»"; // api.edamam.com
=== spoonacular key | sp.js
fetch(`https://api.spoonacular.com/recipes/random?apiKey=«{h32}»`)
=== nutritionix key | nx.py
headers = {"x-app-id": "«~{h8}»", "x-app-key": "«{h32}»"}
requests.post("https://trackapi.nutritionix.com/v2/natural/nutrients", headers=headers)
=== strava secret | strava.py
payload = {'client_id': '«~{d5}»', 'client_secret': '«{h40}»', 'refresh_token': '«+{h40}»', 'grant_type': 'refresh_token'}
=== fitbit secret | fb.py
fitbit.Fitbit('«~{u6}»', '«{h32}»', access_token=tok)
=== oura token | oura.py
headers = {'Authorization': 'Bearer «{u32}»'}
requests.get('https://api.ouraring.com/v2/usercollection/sleep', headers=headers)
=== withings secret | wt.env
WITHINGS_CLIENT_ID=«~{h64}»
WITHINGS_CONSUMER_SECRET=«{h64}»
=== footballdata token | fd.py
headers = {'X-Auth-Token': '«{h32}»'}
requests.get('https://api.football-data.org/v4/matches', headers=headers)
=== odds api key | odds.py
ODDS = f'https://api.the-odds-api.com/v4/sports/?apiKey=«{h32}»'
=== riot key | lol.py
lol_watcher = LolWatcher('«RGAPI-{uuid}»')
=== hypixel key | hp.js
axios.get(`https://api.hypixel.net/player?key=«{uuid}»&uuid=${id}`)
=== clash token | clash.js
headers: { Authorization: 'Bearer «{jwt;HS256}»' }, url: 'https://api.clashroyale.com/v1/players/%23ABC'
'''
