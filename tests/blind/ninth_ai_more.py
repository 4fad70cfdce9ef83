"""Speech, vision, scraping, proxies, captcha and search result services."""

TEXT = r'''
=== elevenlabs key | tts.py
client = ElevenLabs(api_key="«sk_{h48}»")
audio = client.generate(text="Hello", voice="Rachel")
=== elevenlabs key | tts.sh
curl -X POST https://api.elevenlabs.io/v1/text-to-speech/21m00Tcm4TlvDq8ikWAM -H "xi-api-key: «{h32}»" -d @t.json
=== deepgram key | dg.ts
const deepgram = createClient("«{h40}»");
=== deepgram key | dg.sh
curl --url 'https://api.deepgram.com/v1/listen' --header 'Authorization: Token «{h40}»' --data-binary @a.wav
=== assemblyai key | aai.py
aai.settings.api_key = "«{h32}»"
=== gladia key | gladia.js
const gladiaKey = "«{uuid}»";
fetch("https://api.gladia.io/v2/live", { headers: { "x-gladia-key": gladiaKey } });
=== speechmatics key | sm.py
settings = ConnectionSettings(url="https://asr.api.speechmatics.com/v2", auth_token="«{a32}»")
=== rev.ai token | rev.py
client = apiclient.RevAiAPIClient("«02{b90}»")
=== cartesia key | cart.py
client = Cartesia(api_key="«sk_car_{b22}»")
=== playht secret | play.py
client = Client(user_id="«~{a28}»", api_key="«{h32}»")  # pyht
=== resemble key | res.py
Resemble.api_key('«{a22}tt»')
=== murf key | murf.sh
curl -H "api-key: «ap2_{uuid}»" https://api.murf.ai/v1/speech/voices
=== hume key | hume.ts
const client = new HumeClient({ apiKey: "«{a48}»", secretKey: "«+{a64}»" });
=== vapi key | vapi.sh
curl https://api.vapi.ai/call -H "Authorization: Bearer «{uuid}»" -d @c.json
=== retell key | retell.py
retell = Retell(api_key="«key_{h28}»")
=== bland key | bland.py
headers = {"authorization": "«org_{h96}»"}
requests.post("https://api.bland.ai/v1/calls", headers=headers, json=data)
=== heygen key | hg.sh
curl -H "X-Api-Key: «{text64;[h32]-[d10]}»" https://api.heygen.com/v2/avatars
=== d-id key | did.js
const DID_API = { key: '«{text64;ops@acme.io}:{b21}»', url: 'https://api.d-id.com' };
fetch(`${DID_API.url}/talks/streams`, { headers: { Authorization: `Basic ${DID_API.key}` } });
=== synthesia key | syn.py
headers = {"Authorization": "«{h32}»"}
requests.post("https://api.synthesia.io/v2/videos", headers=headers)
=== tavus key | tavus.sh
curl -H "x-api-key: «{h32}»" https://tavusapi.com/v2/replicas
=== twelvelabs key | tl.py
client = TwelveLabs(api_key="«tlk_{u28}»")
=== clarifai pat | cl.py
PAT = '«{h32}»'
metadata = (('authorization', 'Key ' + PAT),)
stub = service_pb2_grpc.V2Stub(ClarifaiChannel.get_grpc_channel())
=== picovoice key | wake.py
porcupine = pvporcupine.create(access_key='«{b64;40}»', keywords=['jarvis'])
=== deepl key | tr.py
translator = deepl.Translator("«{uuid}:fx»")
=== deepl key | tr.sh
curl -X POST 'https://api-free.deepl.com/v2/translate' -H 'Authorization: DeepL-Auth-Key «{uuid}:fx»' -d 'text=Hi' -d 'target_lang=DE'
=== deepl key | deepl.kt
val deeplKey = "«{uuid}»" // pro, api.deepl.com
=== languagetool key | lt.py
data = {"username": "ops@acme.io", "apiKey": "«{h16}»", "text": t, "language": "en-US"}
requests.post("https://api.languagetoolplus.com/v2/check", data=data)
=== removebg key | rb.php
$res = $client->post('https://api.remove.bg/v1.0/removebg', ['headers' => ['X-Api-Key' => '«{a24}»']]);
=== clipdrop key | cd.js
headers: { 'x-api-key': '«{h128}»' }, url: 'https://clipdrop-api.co/text-to-image/v1'
=== photoroom key | ph.sh
curl -H "x-api-key: «sandbox_{h40}»" -F image_file=@a.png https://sdk.photoroom.com/v1/segment
=== ocr.space key | ocr.py
payload = {'apikey': '«K8{d13}»', 'language': 'eng'}
requests.post('https://api.ocr.space/parse/image', data=payload)
=== mathpix key | mathpix.py
headers = {"app_id": "acme_io_1a2b3c", "app_key": "«{h64}»"}
requests.post("https://api.mathpix.com/v3/text", headers=headers)
=== nanonets key | nn.py
requests.post(url, auth=HTTPBasicAuth('«{uuid}»', ''), files=data) # app.nanonets.com
=== mindee token | mindee.py
mindee_client = Client(api_key="«md_{a43}»")
=== veryfi keys | veryfi.py
veryfi_client = veryfi.Client("«~vrf{a40}»", "«+{a80}»", "acme", "«{h32}»")
=== scraperapi key | scrape.py
payload = {'api_key': '«{h32}»', 'url': 'https://httpbin.org/ip'}
r = requests.get('http://api.scraperapi.com', params=payload)
=== scraperapi proxy | spider.py
proxies = {"https": "http://scraperapi:«{h32}»@proxy-server.scraperapi.com:8001"}
=== scrapingbee key | sb.py
client = ScrapingBeeClient(api_key='«{u80}»')
=== scrapingant token | sa.py
client = ScrapingAntClient(token='«{h32}»')
=== scrapfly key | sf.py
scrapfly = ScrapflyClient(key="«scp-live-{h32}»")
=== zenrows key | zr.js
const client = new ZenRows('«{h40}»');
=== zyte key | settings.py
ZYTE_API_KEY = "«{h32}»"
DOWNLOAD_HANDLERS = {"https": "scrapy_zyte_api.ScrapyZyteAPIDownloadHandler"}
=== crawlera key | crawlera.sh
curl -U «{h32}»: -x proxy.crawlera.com:8010 http://httpbin.org/ip
=== oxylabs password | ox.py
requests.post('https://realtime.oxylabs.io/v1/queries', auth=('acme_user', '«{a16}»'), json=payload)
=== bright data proxy | bd.js
const proxy = 'http://brd-customer-hl_«~{h8}»-zone-residential:«{n12}»@brd.superproxy.io:22225';
=== smartproxy password | sp.py
proxy = "http://spacme123:«{a18}»@gate.smartproxy.com:7000"
=== webshare token | ws.py
requests.get("https://proxy.webshare.io/api/v2/proxy/list/?mode=direct", headers={"Authorization": "Token «{n40}»"})
=== apify token | actor.js
const client = new ApifyClient({ token: '«apify_api_{a36}»' });
=== apify token | run.sh
curl "https://api.apify.com/v2/acts/apify~web-scraper/runs?token=«apify_api_{a36}»" -d @input.json
=== apify proxy | pup.js
const browser = await puppeteer.launch({ args: ['--proxy-server=http://proxy.apify.com:8000'] });
await page.authenticate({ username: 'auto', password: '«apify_proxy_{a36}»' });
=== firecrawl key | fc.py
app = FirecrawlApp(api_key="«fc-{h32}»")
=== browserless token | bl.js
const browser = await puppeteer.connect({ browserWSEndpoint: 'wss://chrome.browserless.io?token=«{uuid}»' });
=== browserbase key | bb.ts
const bb = new Browserbase({ apiKey: "«bb_live_{b27}»" });
=== steel key | steel.ts
const client = new Steel({ steelAPIKey: '«ste-{b60}»' });
=== spider key | sp.ts
const app = new Spider({ apiKey: "«sk-{uuid}»" }); // spider.cloud
=== diffbot token | diff.py
diffbot = requests.get(f"https://api.diffbot.com/v3/article?token=«{h32}»&url={u}")
=== serpapi key | serp.py
search = GoogleSearch({"q": "coffee", "location": "Austin", "api_key": "«{h64}»"})
=== serpapi key | serp.rb
params = { engine: "google", q: "Coffee", api_key: "«{h64}»" }
search = GoogleSearch.new(params)
=== serper key | serper.py
headers = {'X-API-KEY': '«{h40}»', 'Content-Type': 'application/json'}
conn = http.client.HTTPSConnection("google.serper.dev")
=== valueserp key | vs.py
params = {'api_key': '«{H32}»', 'q': 'pizza'}
requests.get('https://api.valueserp.com/search', params)
=== dataforseo password | dfs.py
client = RestClient("ops@acme.io", "«{h16}»")  # https://api.dataforseo.com
=== semrush key | sem.sh
curl "https://api.semrush.com/?type=domain_ranks&key=«{h32}»&domain=acme.io"
=== ahrefs key | ah.sh
curl -H "Authorization: Bearer «{b40}»" "https://api.ahrefs.com/v3/site-explorer/domain-rating?target=acme.io&date=2025-01-01"
=== moz secret | moz.py
client = Mozscape('mozscape-«~{a10}»', '«{h32}»')
=== 2captcha key | solve.py
solver = TwoCaptcha('«{h32}»')
result = solver.recaptcha(sitekey='«~6Le{b37}»', url='https://acme.io')
=== anticaptcha key | ac.php
$api->setKey("«{h32}»"); // anti-captcha.com
=== capsolver key | cs.py
capsolver.api_key = "«CAP-{H32}»"
=== capmonster key | cm.js
const cmcClient = CapMonsterCloudClientFactory.Create(new ClientOptions({ clientKey: '«{h32}»' }));
=== apilayer key | fx.php
curl_setopt_array($curl, [CURLOPT_URL => "https://api.apilayer.com/fixer/latest?base=EUR", CURLOPT_HTTPHEADER => ["apikey: «{a32}»"]]);
=== fixer key | fixer.js
const url = `http://data.fixer.io/api/latest?access_key=«{h32}»&symbols=USD`;
=== currencylayer key | cl.py
endpoint = "http://apilayer.net/api/live?access_key=«{h32}»"
=== exchangerate key | er.kt
private const val BASE = "https://v6.exchangerate-api.com/v6/«{h24}»/latest/EUR"
=== openexchangerates id | oxr.rb
oxr.app_id = '«{h32}»' # Money::Bank::OpenExchangeRatesBank
=== rapidapi key | weather.js
const options = { method: 'GET', url: 'https://weatherapi-com.p.rapidapi.com/current.json', headers: { 'X-RapidAPI-Key': '«{n10}msh{n15}p1{n6}jsn{n12}»', 'X-RapidAPI-Host': 'weatherapi-com.p.rapidapi.com' } };
=== rapidapi key | App.java
.header("x-rapidapi-key", "«{h10}msh{h15}p1{h5}ajsn{h12}»")
.header("x-rapidapi-host", "love-calculator.p.rapidapi.com")
=== api ninjas key | nin.py
response = requests.get('https://api.api-ninjas.com/v1/quotes', headers={'X-Api-Key': '«{B22}==»'})
=== abstractapi key | abs.js
axios.get('https://emailvalidation.abstractapi.com/v1/?api_key=«{h32}»&email=' + mail)
=== ipinfo token | geo.py
handler = ipinfo.getHandler('«{h14}»')
=== ipstack key | ip.php
$ch = curl_init('http://api.ipstack.com/'.$ip.'?access_key=«{h32}»');
=== ipdata key | ipdata.js
fetch('https://api.ipdata.co?api-key=«{h56}»')
=== ipgeolocation key | ipg.dart
final res = await http.get(Uri.parse('https://api.ipgeolocation.io/ipgeo?apiKey=«{h32}»'));
=== maxmind licence | GeoIP.conf
AccountID 123456
LicenseKey «{a6}_{a29}_mmk»
EditionIDs GeoLite2-City
=== whoisxml key | whois.sh
curl "https://www.whoisxmlapi.com/whoisserver/WhoisService?apiKey=«at_{a29}»&domainName=acme.io"
=== builtwith key | bw.sh
curl "https://api.builtwith.com/v20/api.json?KEY=«{uuid}»&LOOKUP=acme.io"
=== clearbit key | cb.rb
Clearbit.key = '«sk_{h32}»'
=== apollo.io key | apollo.py
headers = {'Cache-Control': 'no-cache', 'X-Api-Key': '«{b22}»'}
requests.post("https://api.apollo.io/v1/people/match", headers=headers)
=== lusha key | lusha.sh
curl "https://api.lusha.com/person?firstName=A&lastName=B&company=acme" -H "api_key: «{uuid}»"
=== peopledatalabs key | pdl.py
CLIENT = PDLPY(api_key="«{h64}»")
=== phantombuster key | pb.js
headers: { 'X-Phantombuster-Key': '«{a43}»' }
=== proxycurl key | pc.py
headers = {'Authorization': 'Bearer «{b22}»'}
api_endpoint = 'https://nubela.co/proxycurl/api/v2/linkedin'
'''
