"""Sports, finance, stocks, currency, news and open data."""

TEXT = r"""
=== api football | league.py
url = "https://v3.football.api-sports.io/standings"
headers = {"x-apisports-key": "«{h32}»"}
=== rapidapi | odds.js
headers: {
  'X-RapidAPI-Key': '«{n10}msh{n15}p1{n6}jsn{n12}»',
  'X-RapidAPI-Host': 'api-nba-v1.p.rapidapi.com'
}
=== rapidapi | Main.java
HttpResponse<String> response = Unirest.get("https://imdb8.p.rapidapi.com/auto-complete?q=game")
	.header("x-rapidapi-key", "«{n10}msh{n15}p1{n6}jsn{n12}»")
	.asString();
=== football data org | fixtures.rb
http.get('https://api.football-data.org/v4/competitions/PL/matches', headers: { 'X-Auth-Token' => '«{h32}»' })
=== sportradar | nfl.sh
# sportradar trial
KEY=«{n24}»
curl "https://api.sportradar.us/nfl/official/trial/v7/en/league/hierarchy.json?api_key=$KEY"
=== sportmonks | sm.log
GET https://api.sportmonks.com/v3/football/fixtures/18535517?api_token=«{a60}»&include=scores 200
=== sportsdata io | SportsData.cs
client.DefaultRequestHeaders.Add("Ocp-Apim-Subscription-Key", "«{h32}»"); // sportsdata.io
=== the odds api | odds.py
API_KEY = "«{h32}»"  # the-odds-api.com
SPORT = "soccer_epl"
=== thesportsdb | sdb.kt
val sportsDb = "https://www.thesportsdb.com/api/v1/json/«{d12}»/searchteams.php?t=Arsenal"
=== mysportsfeeds | msf.js
msf.authenticate("«{uuid}»", "MYSPORTSFEEDS");
=== balldontlie | nba.ts
const api = new BalldontlieAPI({ apiKey: "«{uuid}»" });
=== pandascore | esports.exs
config :pandascore, token: "«{b51}»"
=== cricapi | cric.txt
https://api.cricapi.com/v1/currentMatches?apikey=«{uuid}»&offset=0
=== collegefootballdata | cfb.py
configuration = cfbd.Configuration(access_token="«{B64}»")
=== strava | strava.json
{
  "strava": {
    "client_id": 48123,
    "client_secret": "«{h40}»",
    "refresh_token": "«+{h40}»"
  }
}
=== garmin | garmin.properties
garmin.consumer.key=«~{uuid}»
garmin.consumer.secret=«{a35}»
=== fitbit | fitbit.ini
[fitbit]
C_ID = 23BCDX
C_SECRET = «{h32}»
=== polar accesslink | config.yml
# polar accesslink
client_id: «~{uuid}»
client_secret: «{uuid}»
=== oura | oura.py
TOKEN = "«{u32}»"
requests.get("https://api.ouraring.com/v2/usercollection/sleep", headers={"Authorization": f"Bearer {TOKEN}"})
=== withings | withings.ts
export const withings = { clientId: '«~{h64}»', secret: '«{h64}»' }
=== whoop | whoop.env
WHOOP_CLIENT_ID=«~{uuid}»
WHOOP_CLIENT_SECRET=«{h64}»
=== wahoo | wahoo.rb
WAHOO_SECRET = "«{b43}»"
=== terra api | terra.py
terra = Terra(api_key="«{b40}»", dev_id="acme-dev-K2x", secret="«+{h48}»")
=== myfitnesspal edamam | food.js
const EDAMAM_APP_ID = '«~{h8}»', EDAMAM_APP_KEY = '«{h32}»'
=== nutritionix | nutri.sh
curl -X POST https://trackapi.nutritionix.com/v2/natural/nutrients -H 'x-app-id: «~{h8}»' -H 'x-app-key: «{h32}»' -d '{"query":"1 apple"}'
=== spoonacular | recipe.dart
const spoonacularKey = "«{h32}»";
=== fatsecret | fs.toml
[fatsecret]
consumer_key = "«~{h32}»"
shared_secret = "«{h32}»"
=== usda fdc | fdc.log
fdc: GET https://api.nal.usda.gov/fdc/v1/foods/search?api_key=«{a40}»&query=Cheddar
=== alpha vantage | quotes.py
from alpha_vantage.timeseries import TimeSeries
ts = TimeSeries(key='«{u16}»', output_format='pandas')
=== alpha vantage | dbg.txt
[alphavantage] -> https://www.alphavantage.co/query?function=OVERVIEW&symbol=IBM&apikey=«{u16}»
=== finnhub | finnhub.go
cfg := finnhub.NewConfiguration()
cfg.AddDefaultHeader("X-Finnhub-Token", "«{n40}»")
=== finnhub | ws.js
const socket = new WebSocket('wss://ws.finnhub.io?token=«{n20}»');
=== polygon io | poly.R
polygon_key <- "«{b32}»"
=== polygon io | app.log
INFO polygon: reconnect wss://socket.polygon.io/stocks
DEBUG polygon: send {"action":"auth","params":"«{b32}»"}
=== iex cloud | iex.py
# IEX Cloud
token = "«sk_{h32}»"
p = iexfinance.stocks.Stock("AAPL", token=token)
=== iex cloud publishable | iex.sh
curl "https://cloud.iexapis.com/stable/stock/aapl/quote?token=«pk_{h32}»"
=== twelve data | td.py
td = TDClient(apikey="«{h32}»")
=== tiingo | tiingo.cfg
session = True
api_key = «{h40}»
# tiingo, paid plan
=== marketstack | ms.php
$params = ['access_key' => '«{h32}»', 'symbols' => 'AAPL,MSFT'];
file_get_contents('https://api.marketstack.com/v1/eod?' . http_build_query($params));
=== quandl nasdaq | q.py
quandl.ApiConfig.api_key = "«{b20}»"
df = quandl.get("FRED/GDP")
=== nasdaq data link | .Renviron
NASDAQ_DATA_LINK_API_KEY=«{b20}»
=== fred | fred.R
fredr_set_key("«{n32}»")
=== fred | stata.do
set fredkey «{n32}», permanently
=== eod historical data | eod.js
const url = `https://eodhd.com/api/eod/MCD.US?api_token=«{h14}.{d8}»&fmt=json`
=== financial modeling prep | fmp.vb
Dim url = "https://financialmodelingprep.com/api/v3/quote/AAPL?apikey=«{a32}»"
=== intrinio | in.rb
Intrinio.configure { |c| c.api_key['api_key'] = '«Ojg{a48}»' }
=== benzinga | bz.py
fin = financial_data.Benzinga("«{h32}»")
=== xignite | xi.xml
<add key="XigniteToken" value="«{u32}»" />
=== tradier | tr.curl
curl -X GET "https://sandbox.tradier.com/v1/user/profile" \
     -H 'Authorization: Bearer «{a28}»' \
     -H 'Accept: application/json'
=== alpaca | bot.py
api = tradeapi.REST('PK«~{u18}»', '«{a40}»', 'https://paper-api.alpaca.markets')
=== alpaca | alpaca.env
APCA_API_KEY_ID=AK«~{u18}»
APCA_API_SECRET_KEY=«{a40}»
=== ibkr flex | flex.sh
wget -qO- "https://gdcdyn.interactivebrokers.com/Universal/servlet/FlexStatementService.SendRequest?t=«{d24}»&q=481223&v=3"
=== oanda | oanda.cfg
[oanda]
account_id = 101-004-8812345-001
access_token = «{h32}-{h32}»
account_type = practice
=== ig markets | ig.py
class config(object):
    username = "farrow_demo"
    password = "«+{pw}»"
    api_key = "«{h40}»"
    acc_type = "DEMO"
=== saxo | saxo.json
{"AppName":"Harbour","AppKey":"«~{h32}»","AppSecret":"«{h32}»","AuthorizationEndpoint":"https://sim.logonvalidation.net/authorize"}
=== zerodha kite | kite.js
const kc = new KiteConnect({ api_key: "«~{n16}»" });
kc.generateSession(requestToken, "«{n32}»")
=== upstox | up.py
s = Session('«~{uuid}»'); s.set_api_secret('«{n10}»')
=== dhan | dhan.py
dhan = dhanhq("1100392341", "«{jwt;HS512}»")
=== angel one | smart.py
# angel one smartapi
totp_secret = "«{t26}»"
pin = "4471"
=== schwab | sch.toml
[schwab]
app_key = "«~{a32}»"
secret = "«{a16}»"
=== td ameritrade | tda.py
API_KEY = '«{u32}@AMER.OAUTHAP»'
=== robinhood | rh.env
# robinhood crypto
rh_key=«rh-api-{uuid}»
rh_private=«+{b64;32}»
=== etrade | etrade.ini
[DEFAULT]
CONSUMER_KEY = «~{h32}»
CONSUMER_SECRET = «{h64}»
SANDBOX_BASE_URL=https://apisb.etrade.com
=== tastytrade | tt.log
tastytrade POST /sessions 201 {"data":{"session-token":"«{b64;54}+C»"}}
=== lemon markets | lm.py
client = api.create(trading_api_token='«{jwt}»', env='paper')
=== openexchangerates | fx.js
oxr.set({ app_id: '«{h32}»' })
=== fixer | fixer.ts
// fixer.io
const ACCESS = "«{h32}»"
=== currencylayer | cl.log
Request: http://apilayer.net/api/live?access_key=«{h32}»&currencies=EUR,GBP
=== apilayer | ap.py
headers = {"apikey": "«{a32}»"}
requests.get("https://api.apilayer.com/exchangerates_data/latest", headers=headers)
=== exchangerate api | Ex.java
String url_str = "https://v6.exchangerate-api.com/v6/«{h24}»/latest/USD";
=== currencyapi | cur.rb
# currencyapi.com
endpoint = CurrencyAPI.new(apikey: '«cur_live_{a40}»')
=== freecurrencyapi | fca.php
$client = new FreeCurrencyApiClient('«fca_live_{a40}»');
=== xe | xe.sh
curl -u 'harbourltd481223:«{n26}»' https://xecdapi.xe.com/v1/convert_from/?to=CAD
=== vatlayer | vat.py
VATLAYER = {"k": "«{h32}»", "base": "http://apilayer.net/api/validate"}
=== newsapi | news.py
newsapi = NewsApiClient(api_key='«{h32}»')
=== newsapi | request.log
GET https://newsapi.org/v2/top-headlines?country=us&apiKey=«{h32}» 401 Unauthorized
=== newsdata | nd.js
const nd = '«pub_{h32}»' // newsdata.io
=== gnews | gn.kt
@GET("search?token=«{h32}»&lang=en") // gnews.io
=== mediastack | ms.txt
http://api.mediastack.com/v1/news?access_key=«{h32}»&sources=cnn
=== guardian | guardian.el
(setq guardian-api-key "«{uuid}»")
=== new york times | nyt.js
const NYT = { articlesearch: { key: "«{a32}»" } }
=== currents api | cu.go
req.Header.Set("Authorization", "«{b48}»") // currentsapi
=== event registry | er.py
er = EventRegistry(apiKey = "«{uuid}»")
=== webz io | w.env
WEBZIO_TOKEN=«{uuid}»
=== bing search | bing.py
subscription_key = "«{h32}»"
search_url = "https://api.bing.microsoft.com/v7.0/search"
=== google custom search | cse.php
define('CSE_CX', '0123«~{d17}»:«~{n11}»');
define('CSE_KEY', '«AIza{b35}»');
=== serpapi | s.py
params = {"engine": "google", "q": "coffee", "api_key": "«{h64}»"}
search = GoogleSearch(params)
=== serper | serper.http
POST https://google.serper.dev/search
X-API-KEY: «{h40}»
Content-Type: application/json

{"q":"apple inc"}
=== valueserp | v.txt
https://api.valueserp.com/search?api_key=«{H32}»&q=pizza
=== searchapi io | si.ts
const searchapi = new SearchApi({ apiKey: '«{a24}»' })
=== dataforseo | dfs.py
client = RestClient("it@harbour.example", "«{h16}»")  # dataforseo
=== ahrefs | ah.json
{"ahrefs": {"token": "«{b40}»"}}
=== semrush | sem.sh
wget "https://api.semrush.com/?type=domain_ranks&key=«{h32}»&domain=ebay.com"
=== moz | moz.py
accessID, secretKey = "mozscape-«~{h10}»", "«{h32}»"
=== majestic | maj.pl
my $app_api_key = "«{H32}»"; # majestic
=== similarweb | sw.R
sw_key = "«{h32}»"
GET(paste0("https://api.similarweb.com/v1/website/cnn.com/total-traffic?api_key=", sw_key))
=== data gov | dg.env
# api.data.gov
API_KEY=«{a40}»
=== census | c.R
census_api_key("«{h40}»", install = TRUE)
=== bls | bls.py
data = json.dumps({"seriesid": ["CUUR0000SA0"], "registrationkey": "«{h32}»"})  # bls.gov
=== bea | bea.txt
https://apps.bea.gov/api/data?&UserID=«{UUID}»&method=GETDATASETLIST
=== congress gov | cg.js
fetch("https://api.congress.gov/v3/bill?api_key=«{a40}»")
=== propublica | pp.rb
conn.headers['X-API-Key'] = '«{a40}»' # propublica congress
=== openfec | fec.py
OPENFEC = "«{a40}»"
=== companies house | ch.sh
curl -u «{uuid}»: https://api.company-information.service.gov.uk/company/00000006
=== opencorporates | oc.log
opencorporates lookup /companies/search?q=acme&api_token=«{a20}»
=== sam gov | sam.txt
https://api.sam.gov/entity-information/v3/entities?api_key=«SAM-{uuid}»&ueiSAM=ZQ
=== epo ops | ops.py
client = epo_ops.Client(key="«~{a32}»", secret="«{a16}»")
=== crossref plus | xr.yml
crossref:
  plus_token: «{jwt}»
=== semantic scholar | s2.py
S2 = {"x-api-key": "«{a40}»"}
=== elsevier scopus | els.json
{
    "apikey": "«{h32}»",
    "insttoken": "«+{h32}»"
}
=== springer nature | sp.sh
curl "https://api.springernature.com/meta/v2/json?q=doi:10.1007&api_key=«{h32}»"
=== ieee xplore | ie.py
query = XPLORE('«{n24}»')
=== ncbi | ez.py
Entrez.email = "k.farrow@harbourlab.example"
Entrez.api_key = "«{h36}»"
=== core ac uk | core.http
GET https://api.core.ac.uk/v3/search/works?q=covid
Authorization: Bearer «{a32}»
=== europeana | eu.js
const wskey = '«{L9}»' // europeana
const k2 = '«+{a10}»'
=== zenodo | zen.sh
curl "https://zenodo.org/api/deposit/depositions?access_token=«{a60}»"
=== figshare | fig.py
TOKEN = '«{h128}»'
BASE = 'https://api.figshare.com/v2/{endpoint}'
=== osf | .osfcli.config
[osf]
username = ada@harbour.example
project = 9zpcy
token = «{a70}»
=== dataverse | dv.R
Sys.setenv("DATAVERSE_KEY" = "«{uuid}»")
Sys.setenv("DATAVERSE_SERVER" = "dataverse.harvard.edu")
=== orcid | orcid.yml
orcid:
  client-id: APP-«~{u16}»
  client-secret: «{uuid}»
=== mendeley | me.yml
clientId: 4411
clientSecret: «{a16}»
# mendeley app
=== zotero | zot.py
zot = zotero.Zotero(482113, 'user', '«{a24}»')
=== adsabs | dev_key.txt
# ads token for ui.adsabs.harvard.edu
ADS_DEV_KEY="«{a40}»"
=== materials project | mp.py
with MPRester("«{a32}»") as mpr:
    docs = mpr.summary.search(material_ids=["mp-149"])
=== ebird | eb.R
ebirdregion('US-OH', key = '«{n12}»')
=== trefle | tr.js
await fetch(`https://trefle.io/api/v1/plants?token=«{b43}»`)
=== kaggle | kaggle.json
{"username":"kfarrow","key":"«{h32}»"}
=== kaggle | job.log
export KAGGLE_API_TOKEN=«KGAT_{h32}»
=== data world | dw.sh
dw configure -t «{jwt;HS512}»
"""
