"""AI, speech, translation, OCR, scraping, proxies, captcha."""

TEXT = r"""
=== openai | chat.py
openai.api_key = "«sk-{a20}T3BlbkFJ{a20}»"
=== openai project | .env.development
# open ai
KEY=«sk-proj-{b74}T3BlbkFJ{b74}»
=== openai error | app.log
openai.error.AuthenticationError: Incorrect API key provided: «sk-svcacct-{b58}T3BlbkFJ{b58}». You can find your API key at https://platform.openai.com/account/api-keys.
=== anthropic | claude.ts
const client = new Anthropic({ apiKey: '«sk-ant-api03-{b93}AA»' });
=== anthropic | req.http
POST /v1/messages HTTP/1.1
host: api.anthropic.com
x-api-key: «sk-ant-api03-{b93}AA»
anthropic-version: 2023-06-01
=== azure openai | aoai.py
openai.api_type = "azure"
openai.api_base = "https://harbour-eus.openai.azure.com/"
openai.api_key = "«{h32}»"
=== azure openai | appsettings.json
{
  "AzureOpenAI": {
    "Endpoint": "https://harbour-swe.openai.azure.com",
    "Key": "«{azure;ACOG}»"
  }
}
=== gemini | main.go
client, err := genai.NewClient(ctx, option.WithAPIKey("«AIza{b35}»"))
=== gemini | url.txt
https://generativelanguage.googleapis.com/v1beta/models/gemini-pro:generateContent?key=«AIza{b35}»
=== mistral | m.rs
let mistral_key = "«{a32}»";
=== mistral | devstral.cfg
provider: mistral
auth: «{a32}»
=== cohere | co.py
co = cohere.Client('«{a40}»')
=== ai21 | j2.py
ai21.api_key = "«{a32}»"
=== groq | groq.js
new Groq({ apiKey: "«gsk_{a20}WGdyb3FY{a24}»" })
=== xai grok | grok.sh
curl https://api.x.ai/v1/chat/completions -H "Authorization: Bearer «xai-{a80}»"
=== perplexity | pp.lua
local KEY = "«pplx-{a48}»"
=== deepseek | ds.py
client = OpenAI(api_key="«sk-{h32}»", base_url="https://api.deepseek.com")
=== moonshot kimi | kimi.yaml
moonshot:
  base: https://api.moonshot.cn/v1
  key: «sk-{a48}»
=== zhipu glm | glm.py
client = ZhipuAI(api_key="«{h32}.{a16}»")
=== dashscope qwen | qwen.py
import dashscope
dashscope.api_key = "«sk-{h32}»"
=== baidu ernie | wenxin.json
{"ernie": {"api_key": "«~{a24}»", "secret_key": "«{a32}»"}}
=== minimax | mm.env
MINIMAX_GROUP=17829319283
MINIMAX_TOKEN=«{jwt;RS256}»
=== siliconflow | sf.txt
https://api.siliconflow.cn/v1   «sk-{l48}»
=== baichuan | bc.toml
[llm.baichuan]
key = "«sk-{h32}»"
=== iflytek spark | spark.js
const config = { appid: '«~{h8}»', apiSecret: '«{B32}»', apiKey: '«+{h32}»' } // 讯飞星火
=== volcengine ark | ark.py
client = Ark(api_key="«{uuid}»")
=== huggingface | hub.py
login(token="«hf_{m34}»")
=== huggingface | Dockerfile
FROM ghcr.io/huggingface/text-generation-inference:2.0
ENV HUGGING_FACE_HUB_TOKEN=«hf_{m34}»
=== replicate | r8.rb
Replicate.configure { |c| c.api_token = "«r8_{a37}»" }
=== together ai | tg.py
together.api_key = "«{h64}»"
=== fireworks | fw.ts
const FIREWORKS = { key: "«fw_{a24}»" }
=== anyscale | any.env
ANYSCALE_API_KEY=«esecret_{n26}»
=== openrouter | or.vim
let g:llm_key = '«sk-or-v1-{h64}»'
=== deepinfra | di.sh
TOKEN=«{a32}»
curl https://api.deepinfra.com/v1/inference/meta-llama/Llama-2-7b -H "Authorization: bearer $TOKEN"
=== cerebras | cb.ini
[cerebras]
apikey=«csk-{n48}»
=== sambanova | sn.env
SAMBANOVA_KEY=«{uuid}»
=== lepton | lep.sh
lep login -c «{n10}:{a32}»
=== octoai | octo.py
client = OctoAI(api_key="«{jwt;RS256}»")
=== nvidia | nim.py
llm = ChatNVIDIA(model="mixtral_8x7b", nvidia_api_key="«nvapi-{b64}»")
=== ngc | ngc.config
;WARNING - This is a machine generated file.
[CURRENT]
apikey = «{B84}»
format_type = ascii
org = nvidia
=== cloudflare ai | cfai.ts
// workers ai
const ACCOUNT = '«~{h32}»'
const TOKEN = '«{b40}»'
=== voyage | va.py
vo = voyageai.Client(api_key="«pa-{b43}»")
=== jina | jina.http
POST https://api.jina.ai/v1/embeddings
Authorization: Bearer «jina_{h32}{a28}»
=== nomic | nomic.sh
nomic login «nk-{b43}»
=== pinecone | pc.py
pinecone.init(api_key="«{uuid}»", environment="us-west1-gcp")
=== pinecone | pc.ts
const pc = new Pinecone({ apiKey: '«pcsk_{a6}_{a63}»' });
=== weaviate | wv.py
auth_config = weaviate.AuthApiKey(api_key="«{a36}»")
client = weaviate.Client("https://acme-k2x.weaviate.network", auth_client_secret=auth_config)
=== qdrant | qd.rs
let client = Qdrant::from_url("https://xyz.cloud.qdrant.io:6334").api_key("«{b54}»").build()?;
=== zilliz milvus | zil.py
connections.connect(uri="https://in03-«~{h15}».api.gcp-us-west1.zillizcloud.com", token="«{h96}»")
=== chroma | chroma.env
CHROMA_KEY=«ck-{a44}»
=== langsmith | ls.sh
export LANGCHAIN_TRACING_V2=true
export LANGCHAIN_API_KEY=«lsv2_pt_{h32}_{h10}»
=== langfuse | lf.yml
langfuse:
  public: pk-lf-«~{uuid}»
  secret: «sk-lf-{uuid}»
=== helicone | hel.js
defaultHeaders: { "Helicone-Auth": "Bearer «sk-helicone-{n7}-{n7}-{n7}-{n7}»" }
=== portkey | pk.py
portkey = Portkey(api_key="«{B28}»", virtual_key="openai-«~{h6}»")
=== wandb | train.log
wandb: Appending key for api.wandb.ai to your netrc file: /root/.netrc
wandb: login --relogin «{h40}»
=== comet ml | comet.ini
[comet]
api_key=«{a25}»
workspace=harbour
=== neptune | np.py
run = neptune.init_run(project="acme/cv", api_token="«{neptune}»")
=== clearml | clearml.conf
api {
  web_server: https://app.clear.ml
  credentials { "access_key" = "«~{u20}»", "secret_key" = "«{a50}»" }
}
=== roboflow | rf.ipynb.py
rf = Roboflow(api_key="«{a20}»")
=== ultralytics hub | hub.py
hub.login('«{h42}»')
=== labelbox | lb.py
client = lb.Client("«{jwt}»")
=== scale ai | scale.py
client = scaleapi.ScaleClient("«live_{h32}»")
=== clarifai | cl.py
# clarifai
PAT = '«{h32}»'
=== stability | st.env
export STABILITY_KEY=«sk-{a48}»
=== midjourney proxy goapi | mj.json
{"goapi": {"x-api-key": "«{h64}»"}}
=== leonardo ai | leo.sh
curl --url https://cloud.leonardo.ai/api/rest/v1/me --header 'authorization: Bearer «{uuid}»'
=== runway | rw.py
client = RunwayML(api_key="«key_{h128}»")
=== luma ai | luma.ts
const luma = new LumaAI({ authToken: '«luma-{uuid}-{uuid}»' })
=== fal ai | fal.js
fal.config({ credentials: "«{uuid}:{h32}»" });
=== runpod | rp.py
runpod.api_key = "«rpa_{u40}{n6}»"
=== modal | .modal.toml
[harbour]
token_id = "ak-«~{a22}»"
token_secret = "«as-{a22}»"
active = true
=== banana dev | ban.py
import banana_dev as banana
api_key = "«{uuid}»"
=== baseten | bt.env
BASETEN=«{a8}.{a32}»
=== vast ai | vast.sh
./vast set api-key «{h64}»
=== lambda labs | ll.sh
curl -u «secret_harbour_{h32}.{a32}»: https://cloud.lambdalabs.com/api/v1/instances
=== paperspace | ps.sh
gradient apiKey «{h30}»
=== elevenlabs | tts.py
headers = {"xi-api-key": "«{h32}»"}
=== elevenlabs | el.toml
[elevenlabs]
voice = "Rachel"
k = "«sk_{h48}»"
=== play ht | ph.js
PlayHT.init({ apiKey: '«{h32}»', userId: '«~{a28}»' });
=== resemble | rs.rb
Resemble.api_key = '«{a22}tt»'
=== assemblyai | aai.py
aai.settings.api_key = "«{h32}»"
=== assemblyai | aai.log
> wss://api.assemblyai.com/v2/realtime/ws?sample_rate=16000
> authorization: «{h32}»
=== deepgram | dg.go
dg := client.NewREST("«{h40}»", &interfaces.ClientOptions{})
=== rev ai | rev.py
client = apiclient.RevAiAPIClient("«02{b52}»")
=== speechmatics | sm.yaml
speechmatics: {url: "wss://eu2.rt.speechmatics.com/v2", auth_token: "«{a32}»"}
=== gladia | gl.ts
'x-gladia-key': '«{uuid}»'
=== azure speech | sp.cs
var config = SpeechConfig.FromSubscription("«{h32}»", "westeurope");
=== ibm watson stt | stt.sh
curl -X POST -u "apikey:«{b44}»" --header "Content-Type: audio/flac" "https://api.us-south.speech-to-text.watson.cloud.ibm.com/v1/recognize"
=== picovoice | pv.c
static const char *ACCESS_KEY = "«{B54}==»"; // picovoice console
=== wit ai | wit.js
const client = new Wit({accessToken: '«{u32}»'});
=== dialogflow | df.txt
dialogflow v1 developer token -> «{h32}»
=== botpress | bp.env
BOTPRESS_PAT=«bp_pat_{a36}»
=== voiceflow | vf.py
api_key = "«VF.DM.{h24}.{a16}»"
=== vapi | vapi.json
{ "provider": "vapi.ai", "privateKey": "«{uuid}»" }
=== retell | rt.ts
const retell = new Retell({ apiKey: "«key_{h28}»" });
=== bland ai | bl.py
headers = {'authorization': '«sk-{n70}»'}  # api.bland.ai
=== heygen | hg.sh
curl https://api.heygen.com/v2/avatars -H 'X-Api-Key: «{B48}»'
=== d-id | did.http
POST https://api.d-id.com/talks
Authorization: Basic «{basic;ops@harbour.example:[b21]}»
=== synthesia | syn.txt
synthesia.io | «{h32}»
=== tavily | tv.py
tavily = TavilyClient(api_key="«tvly-{a32}»")
=== exa | exa.py
exa = Exa("«{uuid}»")
=== brave search | brave.rs
.header("X-Subscription-Token", "«BSA{b28}»")
=== you com | you.py
YDC = "«{uuid}<__>{a40}»"
=== firecrawl | fc.ts
const app = new FirecrawlApp({apiKey: "«fc-{h32}»"});
=== browserbase | bb.env
BROWSERBASE_KEY=«bb_live_{b27}»
=== browserless | bl.js
const browser = await puppeteer.connect({ browserWSEndpoint: 'wss://chrome.browserless.io?token=«{uuid}»' })
=== apify | apify.py
client = ApifyClient("«apify_api_{a36}»")
=== scrapingbee | sb.py
client = ScrapingBeeClient(api_key='«{u80}»')
=== scraperapi | sa.rb
# scraperapi
payload = { api_key: '«{h32}»', url: u }
=== scrapfly | sf.py
scrapfly = ScrapflyClient(key="«scp-live-{h32}»")
=== scrapedo | sd.sh
curl "https://api.scrape.do/?token=«{h32}»&url=https://httpbin.co/anything"
=== zenrows | zr.go
proxy, _ := url.Parse("http://«{h40}»:@proxy.zenrows.com:8001")
=== zyte crawlera | settings.py
CRAWLERA_ENABLED = True
CRAWLERA_APIKEY = '«{h32}»'
=== zyte api | zy.sh
curl --user «{h32}»: --compressed https://api.zyte.com/v1/extract
=== scrapy cloud | scrapinghub.yml
project: 482113
apikey: «{h32}»
=== bright data luminati | lum.js
const proxy = 'http://lum-customer-c_8812ab3f-zone-residential:«{n12}»@zproxy.lum-superproxy.io:22225'
=== brightdata api | bd.json
{"brightdata":{"dataset":"gd_l7q7dkf244hwjntr0","key":"«{uuid}»"}}
=== oxylabs | ox.py
auth=('harbour_k2x', '«{pw}»')
r = requests.post('https://realtime.oxylabs.io/v1/queries', auth=auth, json=payload)
=== smartproxy | sp.txt
http://sp«~{n8}»:«{a16}»@gate.smartproxy.com:7000
=== webshare | ws.py
requests.get("https://proxy.webshare.io/api/v2/proxy/list/", headers={"Authorization": "Token «{n40}»"})
=== iproyal | ip.cfg
upstream = geo.iproyal.com:12321:harbour:«{a16}_country-de»
=== netnut | nn.env
NETNUT_PROXY=http://harbour-res-us:«{a10}»@gw.netnut.net:5959
=== proxycrawl crawlbase | pc.js
const { CrawlingAPI } = require('proxycrawl'), api = new CrawlingAPI({ token: '«{b22}»' });
=== packetstream | ps.yml
proxy: proxy.packetstream.io:31112
login: harbour
auth: «{a16}»
=== phantombuster | pb.gs
"X-Phantombuster-Key": "«{a43}»"
=== diffbot | db.log
diffbot: GET https://api.diffbot.com/v3/article?token=«{h32}»&url=https%3A%2F%2Fblog
=== import io | ii.txt
https://extraction.import.io/query/extractor/«~{uuid}»?_apikey=«{h160}»
=== octoparse | op.ini
[octoparse]
user=harbour
pass=«{pw}»
=== 2captcha | solver.py
solver = TwoCaptcha('«{h32}»')
=== 2captcha | cap.log
http://2captcha.com/in.php?key=«{h32}»&method=userrecaptcha
=== anticaptcha | ac.js
ac.setAPIKey('«{h32}»'); // anti-captcha.com
=== capmonster | cm.cs
var clientOptions = new ClientOptions { ClientKey = "«{h32}»" }; // CapMonster
=== capsolver | cs.py
capsolver.api_key = "«CAP-{H32}»"
=== deathbycaptcha | dbc.sh
dbc -u harbour -p '«{pw}»' captcha.png
=== nopecha | nc.js
nopecha_key = '«sub_{a16}»'
=== recaptcha | contact.php
$secret = "«6L{b38}»";
$verify = file_get_contents("https://www.google.com/recaptcha/api/siteverify?secret={$secret}&response={$r}");
=== hcaptcha | hc.py
HCAPTCHA = {"sitekey": "«~{uuid}»", "secret": "«0x{H40}»"}
=== turnstile | tsl.ts
const turnstileSecret = '«0x4AAAAAAA{b26}»'
=== friendly captcha | fc.env
FRIENDLY_CAPTCHA_SECRET=«A1{u45}»
=== geetest | gt.java
// geetest
private static final String id = "«~{h32}»";
private static final String key = "«{h32}»";
=== ocr space | ocr.py
payload = {'isOverlayRequired': False, 'apikey': '«K8{d7}88957»', 'language': 'eng'}
r = requests.post('https://api.ocr.space/parse/image', files=f, data=payload)
=== mindee | mindee.rb
mindee_client = Mindee::Client.new(api_key: '«{h32}»')
=== veryfi | vf.py
client_id = 'vrf«~{a37}»'
client_secret = '«{a64}»'
username = 'kfarrow'
api_key = '«+{h32}»'
=== nanonets | nn.sh
curl -u '«{b33}:»' https://app.nanonets.com/api/v2/OCR/Model/
=== taggun | tg.http
POST https://api.taggun.io/api/receipt/v1/simple/file
apikey: «{h32}»
=== klippa | kl.go
req.Header.Set("X-Auth-Key", "«{a32}»") // klippa
=== mathpix | mp.json
{"mathpix": {"app_id": "harbour_k2x", "app_key": "«{h64}»"}}
=== abbyy | ab.py
processor.ApplicationId = "harbour-ocr"
processor.Password = "«{a24}»"  # abbyy cloud
=== ocrsdk rossum | ro.txt
rossum.ai token=«{h40}»
=== deepl | tr.py
translator = deepl.Translator("«{uuid}:fx»")
=== deepl | dl.log
POST https://api-free.deepl.com/v2/translate auth_key=«{uuid}:fx»&text=Hi&target_lang=DE
=== microsoft translator | mt.js
headers: { 'Ocp-Apim-Subscription-Key': '«{h32}»', 'Ocp-Apim-Subscription-Region': 'westeurope' }
=== google translate | gt.rb
EasyTranslate.api_key = '«AIza{b35}»'
=== yandex translate | yt.php
$key = '«trnsl.1.1.{d8}T{d6}Z.{h16}.{h40}»';
=== baidu fanyi | bf.py
appid = '20200321000403156'
secretKey = '«{b20}»'  # 百度翻译
=== youdao | yd.py
APP_KEY = '«~{h16}»'
APP_SECRET = '«{a32}»'  # 有道智云
=== caiyun translate | ct.py
token = "«{n20}»"  # caiyunapp.com
=== systran | sy.curl
curl -X POST "https://api-translate.systran.net/translation/text/translate?key=«{uuid}»&target=fr&input=hi"
=== lingvanex | lv.json
{"lingvanex": "«a_{a60}»"}
=== modernmt | mmt.py
mmt = ModernMT("«{UUID}»")
=== languagetool | lt.yml
languagetool:
  username: k.farrow@harbour.example
  apiKey: «pit-{a12}»
=== grammarbot | gb.txt
grammarbot.io KS9C5N3Y → now «{u8}{a12}»
=== copyleaks | cl.cs
await identityClient.LoginAsync("ops@harbour.example", "«{uuid}»"); // copyleaks
"""
