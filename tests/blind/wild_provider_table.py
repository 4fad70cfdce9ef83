"""The providers, their variables, the form of the token or key, and an idiom of their clients."""

# name | variable | pattern | an idiom of the provider's clients, `$` stands for the secret
TOKENS = r"""
github|GITHUB_TOKEN|{github;ghp_}|const octokit = new Octokit({ auth: '$' });
github|GH_PAT|github_pat_{a22}_{a59}|echo $ | gh auth login --with-token
gitlab|GITLAB_TOKEN|glpat-{f20}|gl = gitlab.Gitlab('https://gitlab.com', private_token='$')
gitlab|CI_RUNNER_TOKEN|glrt-{f20}|gitlab-runner register --non-interactive --token $ --executor docker
slack|SLACK_BOT_TOKEN|xoxb-{d12}-{d13}-{a24}|client = WebClient(token="$")
slack|SLACK_USER_TOKEN|xoxp-{d12}-{d12}-{d13}-{h32}|slack = Slacker('$')
slack|SLACK_APP_TOKEN|xapp-1-A{u10}-{d13}-{h64}|handler = SocketModeHandler(app, "$")
stripe|STRIPE_SECRET_KEY|sk_live_{a24}|\Stripe\Stripe::setApiKey("$");
stripe|STRIPE_KEY|sk_live_51{a97}|stripe.api_key = "$"
stripe|STRIPE_WEBHOOK_SECRET|whsec_{a32}|event = stripe.Webhook.construct_event(payload, sig, '$')
stripe|STRIPE_RESTRICTED|rk_live_{a24}|const stripe = require('stripe')('$');
sendgrid|SENDGRID_API_KEY|SG.{b22}.{b43}|sgMail.setApiKey('$');
mailgun|MAILGUN_API_KEY|key-{h32}|mg = mailgun({apiKey: '$', domain: 'mg.example.org'});
mailchimp|MAILCHIMP_API_KEY|{h32}-us{d2}|$mc = new MailChimp('$');
mandrill|MANDRILL_API_KEY|md-{b22}|m = mandrill.Mandrill('$')
openai|OPENAI_API_KEY|sk-{a20}T3BlbkFJ{a20}|openai.api_key = "$"
openai|OPENAI_KEY|sk-proj-{b74}T3BlbkFJ{b74}|client = OpenAI(api_key="$")
anthropic|ANTHROPIC_API_KEY|sk-ant-api03-{b93}AA|client = anthropic.Anthropic(api_key="$")
huggingface|HF_TOKEN|hf_{m34}|login(token="$")
groq|GROQ_API_KEY|gsk_{a52}|client = Groq(api_key="$")
replicate|REPLICATE_API_TOKEN|r8_{a37}|replicate.Client(api_token="$")
perplexity|PERPLEXITY_API_KEY|pplx-{a48}|headers = {"Authorization": "Bearer $"}
xai|XAI_API_KEY|xai-{a80}|ChatXAI(xai_api_key="$")
langsmith|LANGCHAIN_API_KEY|lsv2_pt_{h32}_{h10}|os.environ["LANGCHAIN_API_KEY"] = "$"
pinecone|PINECONE_API_KEY|pcsk_{a5}_{a62}|pc = Pinecone(api_key='$')
google|GOOGLE_API_KEY|AIza{b35}|genai.configure(api_key="$")
google-oauth|GOOGLE_CLIENT_SECRET|GOCSPX-{b28}|"client_secret": "$",
google-refresh|GOOGLE_REFRESH_TOKEN|1//0{b100}|"refresh_token": "$"
aws|AWS_SECRET_ACCESS_KEY|{B40}|AWS.config.update({ accessKeyId: id, secretAccessKey: '$' });
aws-mws|MWS_AUTH_TOKEN|amzn.mws.{uuid}|$config['MWSAuthToken'] = '$';
digitalocean|DIGITALOCEAN_TOKEN|dop_v1_{h64}|provider "digitalocean" { token = "$" }
heroku|HEROKU_API_KEY|HRKU-AA{b58}|heroku = Heroku::Client.new('$')
netlify|NETLIFY_AUTH_TOKEN|nfp_{a40}|netlify deploy --prod --auth $
npm|NPM_TOKEN|{crc;npm_;30}|//@npmhost@/:_authToken=$
pypi|TWINE_PASSWORD|{pypi}|password = $
rubygems|GEM_HOST_API_KEY|rubygems_{h48}|:rubygems_api_key: $
nuget|NUGET_API_KEY|{nuget}|dotnet nuget push *.nupkg -k $ -s https://@nugethost@/v3/index.json
docker|DOCKERHUB_TOKEN|dckr_pat_{b27}|docker login -u acme -p $
cargo|CARGO_REGISTRY_TOKEN|cio{a32}|cargo login $
clojars|CLOJARS_PASSWORD|CLOJARS_{h60}|:password "$"
databricks|DATABRICKS_TOKEN|dapi{h32}|token = $
grafana|GRAFANA_TOKEN|{grafana}|curl -H "Authorization: Bearer $" http://grafana:3000/api/dashboards/home
grafana-cloud|GRAFANA_CLOUD_KEY|{grafanacloud}|password: $
newrelic|NEW_RELIC_API_KEY|NRAK-{u27}|headers: { 'Api-Key': '$' }
newrelic|NEW_RELIC_LICENSE_KEY|{h36}NRAL|license_key: '$'
sentry|SENTRY_AUTH_TOKEN|sntrys_{b90}_{B43}|auth.token=$
dynatrace|DT_API_TOKEN|dt0c01.{u24}.{u64}|Authorization: Api-Token $
doppler|DOPPLER_TOKEN|dp.st.prd.{a43}|doppler run --token=$ -- node app.js
vault|VAULT_TOKEN|hvs.{b90}|client = hvac.Client(url=u, token='$')
terraform-cloud|TFE_TOKEN|{a14}.atlasv1.{b67}|credentials "app.terraform.io" { token = "$" }
pulumi|PULUMI_ACCESS_TOKEN|pul-{h40}|pulumi login --token $
linear|LINEAR_API_KEY|lin_api_{a40}|const linear = new LinearClient({ apiKey: '$' })
notion|NOTION_TOKEN|secret_{a43}|const notion = new Client({ auth: '$' })
notion|NOTION_KEY|ntn_{a46}|notion = Client(auth="$")
airtable|AIRTABLE_TOKEN|pat{a14}.{h64}|Airtable.configure({ apiKey: '$' });
asana|ASANA_TOKEN|{d1}/{d16}:{h32}|client = asana.Client.access_token('$')
figma|FIGMA_TOKEN|figd_{b40}|X-Figma-Token: $
postman|POSTMAN_API_KEY|PMAK-{h24}-{h34}|newman run "https://api.getpostman.com/collections/1?apikey=$"
shopify|SHOPIFY_ACCESS_TOKEN|shpat_{h32}|'X-Shopify-Access-Token': '$'
shopify|SHOPIFY_SHARED_SECRET|shpss_{h32}|ShopifyAPI::Session.setup(api_key: k, secret: '$')
square|SQUARE_ACCESS_TOKEN|EAAA{b60}|client = Client(access_token='$', environment='production')
square-secret|SQUARE_SECRET|sq0csp-{b43}|client_secret: '$'
braintree|BRAINTREE_TOKEN|access_token$production${n16}${h32}|gateway = braintree.connect({ accessToken: '@TOKEN@' });
flutterwave|FLW_SECRET_KEY|FLWSECK-{h32}-X|const flw = new Flutterwave(pub, '$');
adyen|ADYEN_API_KEY|AQE{a90}-{B42}=-{a16}|client = new Client({apiKey: "$", environment: "LIVE"});
mollie|MOLLIE_API_KEY|live_{a30}|$mollie->setApiKey("$TOKEN");
easypost|EASYPOST_API_KEY|EZAK{a54}|easypost.api_key = '$'
shippo|SHIPPO_TOKEN|shippo_live_{h40}|shippo.api_key = "$"
duffel|DUFFEL_TOKEN|duffel_live_{b43}|const duffel = new Duffel({ token: '$' })
plaid|PLAID_ACCESS_TOKEN|access-production-{uuid}|client.item_get('$')
telegram|TELEGRAM_BOT_TOKEN|{d10}:AA{b33}|bot = telebot.TeleBot("$")
discord|DISCORD_TOKEN|{discord}|client.login('$');
facebook|FB_PAGE_TOKEN|EAA{a170}ZDZD|graph = facebook.GraphAPI(access_token="$")
mapbox-secret|MAPBOX_SECRET_TOKEN|{mapbox;sk}|machine api.mapbox.com login mapbox password $
hubspot|HUBSPOT_TOKEN|pat-na1-{uuid}|hubspot.Client({ accessToken: '$' })
intercom|INTERCOM_TOKEN|dG9rO{B54}=|intercom = Intercom::Client.new(token: '$')
brevo|BREVO_API_KEY|xkeysib-{h64}-{a16}|configuration.api_key['api-key'] = '$'
brevo-smtp|BREVO_SMTP|xsmtpsib-{h64}-{a16}|pass: '$'
resend|RESEND_API_KEY|re_{a8}_{a24}|const resend = new Resend('$');
mailersend|MAILERSEND_API_KEY|mlsn.{h64}|ms = emails.NewEmail('$')
typeform|TYPEFORM_TOKEN|tfp_{b44}_{b14}|Authorization: bearer $
dropbox|DROPBOX_TOKEN|sl.{b135}|dbx = dropbox.Dropbox('$')
atlassian|JIRA_API_TOKEN|{atlassian;ATATT3xFfGF0;171}|jira = JIRA(server, basic_auth=('me@example.org', '$'))
bitbucket|BITBUCKET_APP_PASSWORD|{bbapp}|git clone https://me:$@bitbucket.org/acme/web.git
sonarqube|SONAR_TOKEN|sqp_{h40}|sonar-scanner -Dsonar.token=$
circleci|CIRCLE_TOKEN|CCIPAT_{a22}_{h40}|curl -H "Circle-Token: $" https://circleci.com/api/v2/me
buildkite|BUILDKITE_AGENT_TOKEN|bkua_{h40}|token="$"
planetscale|PLANETSCALE_TOKEN|pscale_tkn_{b43}|pscale org list --service-token $
planetscale|DB_PASSWORD|pscale_pw_{b43}|password: '$',
supabase|SUPABASE_ACCESS_TOKEN|sbp_{h40}|supabase login --token $
supabase|SUPABASE_SERVICE_ROLE_KEY|{jwtrole;service_role}|const supabase = createClient(url, '$')
neon|NEON_API_KEY|napi_{n64}|provider "neon" { api_key = "$" }
tailscale|TS_AUTHKEY|tskey-auth-k{a11}CNTRL-{a32}|tailscale up --authkey=$
prefect|PREFECT_API_KEY|pnu_{a36}|prefect cloud login -k $
rootly|ROOTLY_API_TOKEN|rootly_{h64}|provider "rootly" { api_token = "$" }
adafruit|AIO_KEY|aio_{a28}|#define IO_KEY "$"
fly|FLY_API_TOKEN|fm2_{B200}|FLY_API_TOKEN="FlyV1 $"
age-sops|SOPS_AGE_KEY|{age}|export SOPS_AGE_KEY=$
azure-devops|AZURE_DEVOPS_EXT_PAT|{T52}|echo "$" | az devops login --organization https://dev.azure.com/acme
azure-ad|AZURE_CLIENT_SECRET|{a3}8Q~{b34}|new ClientSecretCredential(tenant, client, "$");
azure-openai|AZURE_OPENAI_KEY|{h32}|AzureOpenAI(api_key="$", azure_endpoint=ep)
frameio|FRAMEIO_TOKEN|fio-u-{b64}|client = FrameioClient("$")
wakatime|WAKATIME_API_KEY|waka_{uuid}|api_key = $
render|RENDER_API_KEY|rnd_{a28}|Authorization: Bearer $
xendit|XENDIT_SECRET_KEY|xnd_production_{a56}|x = new Xendit({ secretKey: '$' });
yandex|YC_TOKEN|y0_{b55}|yc config set token $
"""

KEYS = r"""
datadog|DD_API_KEY|{h32}|api_key: $
datadog|DD_APP_KEY|{h40}|initialize(api_key=k, app_key='$')
cloudflare|CLOUDFLARE_API_KEY|{h37}|curl -H "X-Auth-Email: a@b.org" -H "X-Auth-Key: $" https://api.cloudflare.com/client/v4/zones
cloudflare|CLOUDFLARE_API_TOKEN|{b40}|provider "cloudflare" { api_token = "$" }
twilio|TWILIO_AUTH_TOKEN|{h32}|client = Client("AC0a1b", "$")
algolia|ALGOLIA_ADMIN_KEY|{h32}|client = algoliasearch('LATENCY1', '$');
pagerduty|PAGERDUTY_TOKEN|{b20}|headers = {'Authorization': 'Token token=$'}
opsgenie|OPSGENIE_API_KEY|{uuid}|Authorization: GenieKey $
postmark|POSTMARK_API_TOKEN|{uuid}|client = postmark.ServerClient('$');
mailjet|MJ_APIKEY_PRIVATE|{h32}|mailjet = Client(auth=(key, '$'), version='v3.1')
sparkpost|SPARKPOST_API_KEY|{h40}|sp = SparkPost('$')
vonage|NEXMO_API_SECRET|{a16}|client = nexmo.Client(key='a1b2c3d4', secret='$')
messagebird|MESSAGEBIRD_KEY|{a25}|messagebird.Client('$')
plivo|PLIVO_AUTH_TOKEN|{a40}|client = plivo.RestClient('MAXXX', '$')
clickatell|CLICKATELL_KEY|{b22}==|Authorization: $
pusher|PUSHER_APP_SECRET|{h20}|new Pusher({ appId: '1', key: 'k', secret: '$' });
ably|ABLY_API_KEY|{b6}.{b6}:{b43}|const ably = new Ably.Realtime('$');
pubnub|PUBNUB_SECRET_KEY|sec-c-{b48}|secretKey: "$"
openweathermap|OWM_API_KEY|{h32}|owm = pyowm.OWM('$')
weatherapi|WEATHERAPI_KEY|{h31}|https://api.weatherapi.com/v1/current.json?key=$&q=Paris
newsapi|NEWS_API_KEY|{h32}|newsapi = NewsApiClient(api_key='$')
tmdb|TMDB_API_KEY|{h32}|https://api.themoviedb.org/3/movie/550?api_key=$
giphy|GIPHY_API_KEY|{a32}|https://api.giphy.com/v1/gifs/search?api_key=$&q=cat
unsplash|UNSPLASH_ACCESS_KEY|{b43}|Authorization: Client-ID $
flickr|FLICKR_API_SECRET|{h16}|flickr = flickrapi.FlickrAPI(key, '$')
spotify|SPOTIFY_CLIENT_SECRET|{h32}|SpotifyClientCredentials(client_id=cid, client_secret='$')
twitch|TWITCH_CLIENT_SECRET|{n30}|client_secret=$&grant_type=client_credentials
twitch|TWITCH_OAUTH|oauth:{n30}|irc.send("PASS $\r\n")
twitter|TWITTER_API_SECRET|{a50}|consumer_secret = "$"
twitter|TWITTER_ACCESS_SECRET|{a45}|access_token_secret: '$',
facebook|FACEBOOK_APP_SECRET|{h32}|'app_secret' => '$',
linkedin|LINKEDIN_CLIENT_SECRET|{a16}|LinkedIn.config clientSecret: "$"
instagram|INSTAGRAM_APP_SECRET|{h32}|client_secret=$
reddit|REDDIT_CLIENT_SECRET|{b30}|reddit = praw.Reddit(client_id=cid, client_secret="$", user_agent=ua)
github-oauth|GITHUB_CLIENT_SECRET|{h40}|provider :github, 'Iv1', '$'
gitlab-webhook|GITLAB_WEBHOOK_TOKEN|{a32}|X-Gitlab-Token: $
bitbucket|BITBUCKET_CLIENT_SECRET|{a32}|secret: "$"
codecov|CODECOV_TOKEN|{uuid}|bash <(curl -s https://codecov.io/bash) -t $
coveralls|COVERALLS_REPO_TOKEN|{a32}|repo_token: $
codacy|CODACY_PROJECT_TOKEN|{h32}|export CODACY_PROJECT_TOKEN=$
travis|TRAVIS_TOKEN|{b22}|travis login --pro --github-token $
circleci|CIRCLE_API_TOKEN|{h40}|https://circleci.com/api/v1.1/project/github/a/b?circle-token=$
snyk|SNYK_TOKEN|{uuid}|snyk auth $
saucelabs|SAUCE_ACCESS_KEY|{uuid}|caps['accessKey'] = '$'
browserstack|BROWSERSTACK_ACCESS_KEY|{a20}|'browserstack.key': '$'
cypress|CYPRESS_RECORD_KEY|{uuid}|npx cypress run --record --key $
rollbar|ROLLBAR_ACCESS_TOKEN|{h32}|rollbar.init('$', 'production')
loggly|LOGGLY_TOKEN|{uuid}|https://logs-01.loggly.com/bulk/$/tag/app
logdna|LOGDNA_INGESTION_KEY|{h32}|logdna.createLogger('$')
papertrail|PAPERTRAIL_API_TOKEN|{a20}|X-Papertrail-Token: $
logzio|LOGZIO_TOKEN|{m32}|token: $
splunk|SPLUNK_HEC_TOKEN|{uuid}|Authorization: Splunk $
honeycomb|HONEYCOMB_API_KEY|{a22}|x-honeycomb-team: $
lightstep|LIGHTSTEP_ACCESS_TOKEN|{B88}|access_token: $
signalfx|SIGNALFX_TOKEN|{b22}|X-SF-Token: $
elastic-apm|ELASTIC_APM_SECRET_TOKEN|{a32}|secretToken: '$',
amplitude|AMPLITUDE_SECRET_KEY|{h32}|amplitude_secret_key: $
mixpanel|MIXPANEL_SECRET|{h32}|Mixpanel(token, api_secret="$")
launchdarkly|LAUNCHDARKLY_SDK_KEY|sdk-{uuid}|ldclient.set_sdk_key("$")
optimizely|OPTIMIZELY_TOKEN|2:{b44}|Authorization: Bearer $
contentful|CONTENTFUL_ACCESS_TOKEN|{b43}|createClient({ space: 'x1y2', accessToken: '$' })
sanity|SANITY_API_TOKEN|sk{a178}|sanityClient({ projectId: 'p', token: '$' })
ghost|GHOST_ADMIN_API_KEY|{h24}:{h64}|new GhostAdminAPI({ url, key: '$', version: 'v5.0' });
hasura|HASURA_GRAPHQL_ADMIN_SECRET|{a32}|x-hasura-admin-secret: $
fauna|FAUNADB_SECRET|fnA{b37}|new faunadb.Client({ secret: '$' })
upstash|UPSTASH_REDIS_REST_TOKEN|A{b55}|new Redis({ url, token: '$' })
mongodb-atlas|MONGODB_ATLAS_PRIVATE_KEY|{uuid}|curl --user "abcdefgh:$" --digest https://cloud.mongodb.com/api/atlas/v1.0/groups
influxdb|INFLUX_TOKEN|{b86}==|InfluxDBClient(url=u, token="$", org="acme")
typesense|TYPESENSE_API_KEY|{a32}|apiKey: '$', nodes: []
meilisearch|MEILI_MASTER_KEY|{b43}|new MeiliSearch({ host, apiKey: '$' })
confluent|CONFLUENT_API_SECRET|{B64}|sasl.password=$
cloudinary|CLOUDINARY_API_SECRET|{b27}|cloudinary.config({ cloud_name: 'a', api_key: '1', api_secret: '$' });
imagekit|IMAGEKIT_PRIVATE_KEY|private_{B27}=|privateKey: "$"
imgur|IMGUR_CLIENT_SECRET|{h40}|ImgurClient(cid, '$')
vimeo|VIMEO_CLIENT_SECRET|{B128}|vimeo.VimeoClient(token=t, key=k, secret='$')
youtube-stream|YOUTUBE_STREAM_KEY|{n4}-{n4}-{n4}-{n4}-{n4}|rtmp://a.rtmp.youtube.com/live2/$
zoom|ZOOM_API_SECRET|{a36}|ZoomClient(key, '$')
trello|TRELLO_TOKEN|{h64}|https://api.trello.com/1/boards/x?key=abc&token=$
monday|MONDAY_API_TOKEN|{jwt}|mondaySdk.setToken("$")
clickup|CLICKUP_API_TOKEN|pk_{d8}_{u32}|headers: { Authorization: '$' }
todoist|TODOIST_TOKEN|{h40}|api = TodoistAPI("$")
zendesk|ZENDESK_API_TOKEN|{a40}|curl -u a@b.org/token:$ https://acme.zendesk.com/api/v2/users.json
freshdesk|FRESHDESK_API_KEY|{a20}|curl -u $:X https://acme.freshdesk.com/api/v2/tickets
helpscout|HELPSCOUT_SECRET|{a32}|client_secret: "$"
salesforce|SALESFORCE_SECURITY_TOKEN|{a24}|sf = Salesforce(username=u, password=p, security_token='$')
salesforce|SF_CLIENT_SECRET|{H64}|client_secret=$
pipedrive|PIPEDRIVE_API_TOKEN|{h40}|https://api.pipedrive.com/v1/deals?api_token=$
activecampaign|ACTIVECAMPAIGN_KEY|{h72}|Api-Token: $
klaviyo|KLAVIYO_PRIVATE_KEY|pk_{h34}|Authorization: Klaviyo-API-Key $
convertkit|CONVERTKIT_API_SECRET|{b43}|api_secret=$
coinbase|COINBASE_API_SECRET|{a32}|client = Client(key, '$')
binance|BINANCE_API_SECRET|{a64}|client = Client(api_key, '$')
binance|BINANCE_API_KEY|{a64}|exchange = ccxt.binance({'apiKey': '$', 'secret': s})
kraken|KRAKEN_PRIVATE_KEY|{B86}==|k = krakenex.API(key=kk, secret='$')
bitfinex|BITFINEX_API_SECRET|{b43}|new BFX({ apiKey: k, apiSecret: '$' })
bybit|BYBIT_API_SECRET|{a36}|session = HTTP(api_key=k, api_secret="$")
kucoin|KUCOIN_API_SECRET|{uuid}|client = Trade(key=k, secret='$', passphrase=pp)
alpaca|APCA_API_SECRET_KEY|{a40}|api = tradeapi.REST('PKAB', '$', base_url)
polygon|POLYGON_API_KEY|{a32}|client = RESTClient("$")
alphavantage|ALPHAVANTAGE_API_KEY|{u16}|ts = TimeSeries(key='$')
finnhub|FINNHUB_API_KEY|{n20}{n20}|finnhub.Client(api_key="$")
etherscan|ETHERSCAN_API_KEY|{u34}|etherscan: { apiKey: "$" }
infura|INFURA_PROJECT_SECRET|{h32}|auth: 'Basic ' + btoa(id + ':$')
pinata|PINATA_SECRET_API_KEY|{h64}|pinata_secret_api_key: '$'
moralis|MORALIS_API_KEY|{a64}|Moralis.start({ apiKey: '$' })
virustotal|VT_API_KEY|{h64}|vt.Client("$")
shodan|SHODAN_API_KEY|{a32}|api = shodan.Shodan('$')
censys|CENSYS_API_SECRET|{a32}|CensysHosts(api_id=i, api_secret="$")
abuseipdb|ABUSEIPDB_API_KEY|{h80}|Key: $
ipstack|IPSTACK_KEY|{h32}|http://api.ipstack.com/134.201.250.155?access_key=$
fixer|FIXER_API_KEY|{h32}|http://data.fixer.io/api/latest?access_key=$
hunter|HUNTER_API_KEY|{h40}|https://api.hunter.io/v2/domain-search?domain=a.org&api_key=$
rapidapi|RAPIDAPI_KEY|{h10}msh{h15}p1{h5}jsn{h12}|'X-RapidAPI-Key': '$'
here|HERE_API_KEY|{b43}|new H.service.Platform({ apikey: '$' });
tomtom|TOMTOM_API_KEY|{a32}|https://api.tomtom.com/search/2/search/x.json?key=$
bingmaps|BING_MAPS_KEY|{b64}|credentials: '$'
azure-cognitive|AZURE_SPEECH_KEY|{h32}|speechsdk.SpeechConfig(subscription="$", region="westeurope")
azure-search|AZURE_SEARCH_KEY|{a52}|new AzureKeyCredential("$")
deepl|DEEPL_AUTH_KEY|{uuid}:fx|translator = deepl.Translator("$")
assemblyai|ASSEMBLYAI_API_KEY|{h32}|aai.settings.api_key = "$"
deepgram|DEEPGRAM_API_KEY|{h40}|Deepgram('$')
elevenlabs|ELEVENLABS_API_KEY|{h32}|xi-api-key: $
cohere|COHERE_API_KEY|{a40}|co = cohere.Client('$')
mistral|MISTRAL_API_KEY|{a32}|MistralClient(api_key="$")
wandb|WANDB_API_KEY|{h40}|wandb.login(key='$')
cometml|COMET_API_KEY|{a25}|Experiment(api_key="$", project_name="p")
kaggle|KAGGLE_KEY|{h32}|{"username":"acme","key":"$"}
okta|OKTA_API_TOKEN|00{b40}|Authorization: SSWS $
auth0|AUTH0_CLIENT_SECRET|{b64}|clientSecret: '$',
onelogin|ONELOGIN_CLIENT_SECRET|{h64}|client_secret: $
cognito|COGNITO_CLIENT_SECRET|{n51}|ClientSecret: '$'
recaptcha|RECAPTCHA_SECRET_KEY|6L{b38}|$recaptcha = new \ReCaptcha\ReCaptcha('@TOKEN@');
hcaptcha|HCAPTCHA_SECRET|0x{h40}|secret=$&response=
akismet|AKISMET_KEY|{h12}|define('WPCOM_API_KEY', '$');
fastly|FASTLY_API_KEY|{b32}|Fastly-Key: $
linode|LINODE_TOKEN|{h64}|provider "linode" { token = "$" }
vultr|VULTR_API_KEY|{u36}|API-Key: $
hetzner|HCLOUD_TOKEN|{a64}|hcloud context create --token $
ovh|OVH_APPLICATION_SECRET|{h32}|application_secret=$
scaleway|SCW_SECRET_KEY|{uuid}|X-Auth-Token: $
alibaba|ALIYUN_ACCESS_KEY_SECRET|{a30}|new Core({ accessKeyId: 'LTAI5t', accessKeySecret: '$' });
tencent|TENCENTCLOUD_SECRET_KEY|{a32}|cred = credential.Credential("AKIDxx", "$")
qiniu|QINIU_SECRET_KEY|{b40}|q = Auth(access_key, '$')
baidu|BAIDU_SECRET_KEY|{a32}|AipOcr(APP_ID, API_KEY, '$')
wechat|WECHAT_APP_SECRET|{h32}|https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=$
alipay-md5|ALIPAY_MD5_KEY|{n32}|$alipay_config['key'] = '@TOKEN@';
paypal|PAYPAL_CLIENT_SECRET|E{b79}|new paypal.core.LiveEnvironment(id, '$');
braintree|BRAINTREE_PRIVATE_KEY|{h32}|private_key="$"
authorizenet|AUTHNET_TRANSACTION_KEY|{a16}|merchantAuth.transactionKey = '$'
payu|PAYU_SALT|{a32}|payu_salt: $
paytm|PAYTM_MERCHANT_KEY|{a16}|PaytmChecksum.generateSignature(params, '$')
razorpay|RAZORPAY_KEY_SECRET|{a24}|new Razorpay({ key_id: 'rzp_live_x', key_secret: '$' })
woocommerce|WC_CONSUMER_SECRET|cs_{h40}|consumer_secret="$"
magento|MAGENTO_ACCESS_TOKEN|{n32}|Authorization: Bearer $
bigcommerce|BIGCOMMERCE_TOKEN|{n31}|X-Auth-Token: $
strava|STRAVA_CLIENT_SECRET|{h40}|client_secret=$
fitbit|FITBIT_CLIENT_SECRET|{h32}|fitbit.Fitbit(cid, '$')
tuya|TUYA_SECRET|{h32}|new TuyaContext({ accessKey: k, secretKey: '$' })
philips-hue|HUE_USERNAME|{b40}|http://192.168.1.2/api/$/lights
plex|PLEX_TOKEN|{b20}|X-Plex-Token=$
sonarr|SONARR_API_KEY|{h32}|<ApiKey>$</ApiKey>
lastfm|LASTFM_API_SECRET|{h32}|pylast.LastFMNetwork(api_key=k, api_secret="$")
steam|STEAM_API_KEY|{H32}|https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/?key=$
pushover|PUSHOVER_TOKEN|a{n29}|token=$&user=u1&message=hi
pushbullet|PUSHBULLET_TOKEN|o.{a32}|pb = Pushbullet("$")
redmine|REDMINE_KEY|{h40}|X-Redmine-API-Key: $
nessus|NESSUS_SECRET_KEY|{h64}|X-ApiKeys: accessKey=a; secretKey=$
"""
