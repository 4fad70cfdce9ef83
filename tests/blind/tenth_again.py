"""Smaller providers, and second snippets of larger ones."""

TEXT = r"""
=== coda | coda.gs
CodaAPI.authenticate('«{uuid}»');
=== calendarific | cal.js
// calendarific
const url = `https://calendarific.com/api/v2/holidays?api_key=«{h40}»&country=US&year=2024`
=== holidayapi | hol.py
hapi = holidayapi.v1('«{uuid}»')
=== canny | canny.rb
Canny.api_key = '«{uuid}»'
=== coda doc | coda.log
coda.io request: headers={'Authorization': 'Bearer «{uuid}»'} status=200
=== courier | courier.go
client := courier.CreateClient("«pk_prod_{u28}»", nil)
=== countrylayer | cl.sh
curl "https://api.countrylayer.com/v2/all?access_key=«{h32}»"
=== currencycloud | cc.java
CurrencyCloudClient cc = new CurrencyCloudClient(Environment.demo, "k@acme.example", "«{h64}»", cfg);
=== craftmypdf | cm.http
X-API-KEY: «{basic;[d4]:[d4]:[a16]}»
Host: api.craftmypdf.com
=== cloverly | clv.yml
cloverly: {private: "private_key:«{h16}»"}
=== codequiry | cq.txt
codequiry account apikey -> «{h64}»
=== currentsapi | ca.py
# currentsapi.services
API = "«{b48}»"
=== d7 voice | d7.json
{"provider": "d7network", "token": "«{jwt}»"}
=== demio | demio.php
$client = new \Demio\Client('«~{a32}»', '«{a12}»');
=== deputy | dep.sh
curl https://k2x.eu.deputy.com/api/v1/me -H 'Authorization: OAuth «{h32}»'
=== detectlanguage | dl.rb
DetectLanguage.configure { |c| c.api_key = "«{h32}»" }
=== dfuse | dfuse.ts
const client = createDfuseClient({ apiKey: '«web_{h32}»', network: 'mainnet.eth.dfuse.io' })
=== documo | doc.txt
documo.com Authorization: Basic «{jwt}»
=== dotdigital | dd.config
apiuser-«~{h12}»@apiconnector.com / «{pw}»
=== dwolla | dw.rb
$dwolla = DwollaV2::Client.new(key: "«~{a50}»", secret: "«{a50}»") { |c| c.environment = :sandbox }
=== dyspatch | dys.go
os.Setenv("DYSPATCH", "«{u52}»")
=== easyinsight | ei.properties
# easy insight
key=«~{a20}»
secretKey=«{a20}»
=== eagleeye | ee.log
eagleeyenetworks: POST /g/aaa/authenticate Authentication: «{h8}-{h4}-{h4}-{h4}-{h12}»:
=== enigma | en.http
GET https://api.enigma.com/businesses/match
x-api-key: «{a40}»
=== envoy sign in | env.rb
ENVOY_SECRET = '«{h128}»'
=== ethplorer | eth.sh
curl "https://api.ethplorer.io/getAddressInfo/0x00?apiKey=«EK-{a5}-{a7}-{a5}»"
=== feedly | feedly.el
(setq feedly-token "«A{b120}»")
=== fixerio | fixer.rs
// fixer.io
let k = "«{h32}»";
=== flat io | flat.py
configuration.access_token = '«{h128}»'  # flat.io
=== flickr legacy | flk.tcl
set flickr(secret) "«{h16}»"
=== float | float.sh
curl -H "Authorization: Bearer «{h16}{a43}=»" https://api.float.com/v3/people
=== flowflu | ff.txt
flowlu acme.flowlu.com api_key=«{b51}»
=== formio | fio.env
FORMIO_XTOKEN=«{a30}»
=== foursquare places | fq.kt
val fsq = "«fsq3{b44}»"
=== freshbooks token | fbk.txt
Freshbooks: Bearer «{h64}»
=== gengo | gengo.py
gengo = Gengo(public_key='«~{b64}»', private_key='«{b64}»', sandbox=True)
=== geocodify | gfy.js
const r = await fetch('https://api.geocodify.com/v2/geocode?api_key=«{h40}»&q=x')
=== getresponse xml | gr.xml
<getresponse apikey="«{n32}»"/>
=== glitterlyapi | gl.json
{"glitterly": "«{uuid}»"}
=== graphcms pat | gcms.toml
[graphcms]
pat = "«{jwt;RS256}»"
=== guru | guru.sh
curl -u k@acme.example:«{uuid}» https://api.getguru.com/api/v1/teams
=== hellosign debug | hsd.log
HelloSign::Client GET /account api_key=«{h64}»
=== hive | hive.http
Host: app.hive.com
api_key: «{a32}»
user_id: «~{a17}»
=== hubspot dev key | hsdev.yml
hubspot_developer: «{uuid}»
=== hypertrack | ht.py
ht = ("«~{b27}»", "«{b54}»")  # hypertrack account id, secret
=== iconfinder | if.js
axios.get('https://api.iconfinder.com/v4/icons/search?query=a', { headers: { Authorization: 'Bearer «{a64}»' } })
=== instatus | ins.sh
curl https://api.instatus.com/v1/pages -H 'Authorization: Bearer «{h32}»'
=== invoiceocean | io.txt
https://acme.invoiceocean.com/invoices.json?period=this_month&api_token=«{a20}»/acme
=== jotform url | jfu.log
GET https://api.jotform.com/user/forms?apiKey=«{h32}» 200
=== juro | juro.env
JURO_KEY=«{a40}»
=== kanban tool | kt.rb
# kanbantool.com
token = "«{u12}»"
=== keenio | keen.js
const client = new KeenAnalysis({ projectId: '«~{h24}»', readKey: '«+{H64}»', masterKey: '«{H64}»' })
=== kontent ai | kontent.http
Authorization: Bearer «{jwt}»
Host: manage.kontent.ai
=== kucoin passphrase | kcp.py
spot = Trade(key='«~{h24}»', secret='«{uuid}»', passphrase='«+{pw}»')
=== ladesk | la.sh
curl -H "apikey: «{a32}»" https://acme.ladesk.com/api/v3/agents
=== lendflow | lf.txt
lendflow sandbox bearer «{jwt;RS256}»
=== lexigram | lex.R
options(lexigram_key = "«{b301}»")
=== magicbell | mbell.ts
const mb = { apiKey: '«~{h40}»', apiSecret: '«{b40}»' }
=== mandrill hook | mandrill.txt
mandrill webhook auth key: «{b22}»
=== meistertask mindmeister | mm.http
GET https://www.mindmeister.com/api/v2/maps
Authorization: Bearer «{a43}»
=== mesibo | mes.c
const char *mesibo_token = "«{a64}»";
=== miro | miro.py
miro = "«eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{b27}»"
=== moosend | moo.sh
curl "https://api.moosend.com/v3/lists.json?apikey=«{uuid}»"
=== mrticktock | mtt.ini
[mrticktock]
email=k@acme.example
password=«{pw}»
=== myintervals | mi.txt
myintervals token «{a11}»
=== nethunt | nh.curl
curl -u k@acme.example:«{uuid}» https://nethunt.com/api/v1/zapier/triggers/readable-folder
=== newscatcher | ncat.py
newscatcherapi = NewsCatcherApiClient(x_api_key='«{b43}»')
=== nicereply | nr.sh
curl -u :«{h40}» https://api.nicereply.com/v1/users
=== nimble | nimble.yml
nimble: «{a30}»
=== numbersapi owlbot | ob.js
fetch('https://owlbot.info/api/v4/dictionary/owl', { headers: { Authorization: 'Token «{h40}»' } })
=== onfleet | of.ts
const onfleet = new Onfleet('«{h32}»')
=== oopspam | oop.php
'X-Api-Key' => '«{a40}»', // oopspam
=== openuv | uv.py
requests.get('https://api.openuv.io/api/v1/uv?lat=-33.3&lng=115', headers={'x-access-token': '«openuv-{n13}rm{n10}-io»'})
=== paperform | pf.http
Authorization: Bearer «{jwt;RS256}»
Host: api.paperform.co
=== parseur parsehub | ph.py
params = {"api_key": "«t{b11}»", "offset": "0"}  # parsehub
=== pastebin | pb.sh
curl -d 'api_dev_key=«{b32}»' -d 'api_user_key=«+{h32}»' -d 'api_option=list' https://pastebin.com/api/api_post.php
=== pepipost | pp.js
headers: { api_key: '«{h32}»' } // pepipost (netcore)
=== pivotal tracker | pt.sh
export PIVOTAL=«{h32}»
curl -H "X-TrackerToken: $PIVOTAL" https://www.pivotaltracker.com/services/v5/me
=== podio | podio.php
Podio::setup('acme', '«{a64}»');
=== poloniex env | plx.env
PLX_KEY=«~{u8}-{u8}-{u8}-{u8}»
PLX_SECRET=«{h128}»
=== printful | pf.rb
printful: Bearer «{a40}»
=== qase | qase.yml
testops:
  api: {token: «{h64}»}
  project: ACME
=== quickmetrics | qm.py
# quickmetrics.io
KEY = "«{b22}»"
=== raven tools | rv.txt
https://api.raventools.com/api?key=«{u8}-{u16}»&method=domains
=== rebrickable | rbk.py
rebrick.init("«{h32}»")
=== redmine | rm.rb
headers['X-Redmine-API-Key'] = '«{h40}»'
=== refiner | rfn.sh
curl https://api.refiner.io/v1/identify-user -H 'Authorization: Bearer «{uuid}»'
=== route4me | r4m.go
client := routing.NewClient("«{u32}»") // route4me
=== scrapingdog | sd.js
axios.get('https://api.scrapingdog.com/scrape?api_key=«{h24}»&url=https://acme.example')
=== serphouse | sh.http
POST https://api.serphouse.com/serp/live
Authorization: Bearer «{a60}»
=== sheety | sheety.env
SHEETY_BEARER=«{a20}»
=== shipday | sday.py
my_shipday = Shipday(api_key='«{a10}.{a20}»')
=== shutterstock | sst.js
sstk.setBasicAuth('«~{a32}»', '«{a16}»')
=== simfin | sf.py
sf.set_api_key('«{a32}»')  # simfin
=== splitwise | sw.py
s = Splitwise("«~{a40}»", "«{a40}»")
=== stormboard | stb.txt
X-API-Key: «{a40}»   # stormboard
=== stytch project | sty.env
STYTCH=«secret-live-{b35}=»
=== surveysparrow | ss.sh
curl https://api.surveysparrow.com/v3/users -H "Authorization: Bearer «{b88}»"
=== tatumio | tatum.json
{"tatum": {"mainnet": "«{uuid}»"}}
=== teletype | tt.py
# teletype.app
TOKEN = '«{b64}»'
=== thinkific | tk.rb
config.api_key = '«{h32}»' # thinkific acme
=== timecamp | tc.log
timecamp GET /third_party/api/entries Authorization: «{h26}»
=== tomba | tomba.sh
curl https://api.tomba.io/v1/me -H "X-Tomba-Key: ta_«~{h32}»" -H "X-Tomba-Secret: «ts_{uuid}»"
=== unplugged userflow | uf.env
USERFLOW_SECRET=«key_{a30}»
=== userstack | us.php
$ua = json_decode(file_get_contents('http://api.userstack.com/detect?access_key=«{h32}»&ua='.$x));
=== vatsense | vat.sh
curl -u user:«{h32}» https://api.vatsense.com/1.0/rates
=== verifier | ver.txt
https://verifier.meetchopra.com/verify/a@b.c?token=«{h96}»
=== versioneye | ve.gemrc
# versioneye
api_key: «{h20}»
=== voicegain | vg.py
token = "«{jwt}»"  # voicegain portal
=== walkscore | ws.R
walkscore::getWS(-73.98, 40.76, "«{h32}»")
=== webscraper | wsc.rb
client = WebScraper::Client.new('«{a60}»') # webscraper.io
=== whoxy | wx.sh
curl "https://api.whoxy.com/?key=«{h33}»&whois=acme.example"
=== whoisxml | wxml.py
client = Client('«at_{a29}»')  # whoisxmlapi
=== worldcoinindex | wci.js
$.getJSON('https://www.worldcoinindex.com/apiservice/ticker?key=«{a35}»&label=ethbtc&fiat=btc')
=== wrike oauth | wrk.yml
wrike: {client: «~{a8}», secret: «{a64}»}
=== yandex metrika | ym.py
headers = {'Authorization': 'OAuth «y0_{b55}»'}
r = requests.get('https://api-metrika.yandex.net/stat/v1/data', headers=headers)
=== yandex dict | yd.js
var YDICT = '«dict.1.1.{d8}T{d6}Z.{h16}.{h40}»'
=== younow youneedabudget | ynab.ts
const ynabAPI = new ynab.API('«{b43}»')
=== zenserp | zs.go
req.Header.Set("apikey", "«{uuid}»") // app.zenserp.com
=== zenkit | zk.http
Zenkit-API-Key: «{n8}-{b32}»
=== zipbooks zipcodeapi | zip.js
const url = 'https://www.zipcodeapi.com/rest/«{a64}»/info.json/94107/degrees'
=== zipcodebase | zcb.sh
curl "https://app.zipcodebase.com/api/v1/search?apikey=«{uuid}»&codes=10005"
=== zulip url | zul.log
zulip: registering queue with build-bot@acme.zulipchat.com:«{a32}»
=== gptzero | gz.py
headers = {"x-api-key": "«{h32}»"}  # gptzero.me
=== wolfram | wa.m
wolfram = struct('appid', '«{u6}-{u10}»');
=== removebg | rb.sh
curl -H 'X-API-Key: «{a24}»' -F 'image_file=@a.jpg' -f https://api.remove.bg/v1.0/removebg -o no-bg.png
=== imagga | im.py
auth=('acc_«~{h15}»', '«{h32}»')  # imagga
=== sightengine | se.php
$params = array('models' => 'nudity', 'api_user' => '48112312', 'api_secret' => '«{a20}»'); // sightengine
=== face++ | fpp.js
const facepp = { api_key: '«~{b32}»', api_secret: '«{b32}»' }
=== kairos | ka.rb
app_id: "«~{h8}»", app_key: "«{h32}»" # kairos
=== adroll | ar.txt
adroll apikey «{a32}»
=== appsflyer | af.swift
AppsFlyerLib.shared().appsFlyerDevKey = "«{a22}»"
=== adjust branch | br.kt
// branch.io
val branchKey = "key_live_«~{a32}»"
val branchSecret = "«secret_live_{a32}»"
=== admob reporting applovin | al.gradle
applovin { apiKey "«{b86}»" }
"""
