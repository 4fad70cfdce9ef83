"""Second snippets, mostly settings, of providers that have code only in the other modules."""

TEXT = r'''
=== scrapfly key | .env
SCRAPFLY_KEY=«scp-live-{h32}»
PROXY_COUNTRY=de
=== omise key | config/environments.yml
omise:
  public_key: pkey_«~{n19}»
  secret_key: «skey_{n19}»
=== keap key | .env.production
KEAP_API_KEY=«KeapAK-{h58}»
=== emailoctopus key | config/newsletter.yaml
provider: emailoctopus
api_key: «eo_{h64}»
list_id: «~{uuid}»
=== codefresh key | terraform/cf.tf
provider "codefresh" {
  api_url = "https://g.codefresh.io/api"
  token   = "«{h24}.{h32}»"
}
=== azion token | azion.tf
provider "azion" {
  api_token = "«azion{h37}»"
}
=== fathom token | .env
FATHOM_SITE_ID=ABCDEFGH
FATHOM_API_TOKEN=«{d5}|{a40}»
=== matomo token | config.php
'matomo' => [
    'url' => 'https://matomo.acme.io',
    'token_auth' => '«{h32}»',
],
=== chatwoot token | k8s/chatwoot.yaml
stringData:
  CHATWOOT_API_ACCESS_TOKEN: «{a24}»
  CHATWOOT_ACCOUNT_ID: "1"
=== zabbix token | terraform/zbx.tf
provider "zabbix" {
  url   = "https://zabbix.acme.lan/api_jsonrpc.php"
  token = "«{h64}»"
}
=== strava secret | .env.local
STRAVA_CLIENT_ID=«~{d5}»
STRAVA_CLIENT_SECRET=«{h40}»
=== trakt secret | homepage.env
TRAKT_CLIENT_ID=«~{h64}»
TRAKT_CLIENT_SECRET=«{h64}»
=== genius token | config.toml
[lyrics]
genius_access_token = "«{b64}»"
=== lastfm password | mpdscribble.conf
[last.fm]
url = https://post.audioscrobbler.com/
username = acme
password = «{pwurl}»
=== gcore token | terraform.tfvars
gcore_permanent_api_token = "«{d5}${h128}»"
=== clever cloud token | .github/workflows/cc.yml
      env:
        CLEVER_TOKEN: «+{h32}»
        CLEVER_SECRET: «{h32}»
=== ionos token | certbot/ionos.ini
dns_ionos_prefix = «~{h32}»
dns_ionos_secret = «{b86}»
dns_ionos_endpoint = https://api.hosting.ionos.com
=== contabo oauth | contabo.tf
provider "contabo" {
  oauth2_client_id     = "INT-«~{d8}»"
  oauth2_client_secret = "«{a32}»"
  oauth2_user          = "ops@acme.io"
  oauth2_pass          = "«+{pwurl}»"
}
=== keycdn key | github/keycdn.yml
      env:
        KEYCDN_API_KEY: «sk_prod_{b64;24}»
=== desec token | external-dns.env
DESEC_TOKEN=«{b28}»
=== njalla token | lego.env
NJALLA_TOKEN=«{h40}»
=== ns1 key | octodns.yaml
providers:
  ns1:
    class: octodns_ns1.Ns1Provider
    api_key: «{a20}»
=== papertrail token | heroku.env
PAPERTRAIL_API_TOKEN=«{a20}»
=== healthchecks key | borgmatic.yaml
healthchecks:
  ping_url: https://hc-ping.com/«{uuid}»
=== librenms token | rundeck.properties
project.plugin.librenms.url=https://librenms.acme.lan
project.plugin.librenms.token=«{h32}»
=== wavefront token | telegraf/wavefront.conf
[[outputs.wavefront]]
  url = "https://acme.wavefront.com"
  token = "«{uuid}»"
=== bitget keys | config.json
{ "exchange": "bitget", "apiKey": "«+bg_{h32}»", "secret": "«{h64}»", "password": "«+{pwurl}»" }
=== deribit secret | docker-compose.yml
      DERIBIT_CLIENT_ID: «~{b8}»
      DERIBIT_CLIENT_SECRET: «{b43}»
=== moralis key | .env
NEXT_PUBLIC_CHAIN=eth
MORALIS_API_KEY=«{jwt}»
=== helius key | .env
HELIUS_API_KEY=«{uuid}»
RPC_URL=https://mainnet.helius-rpc.com/?api-key=«=»
=== coinapi key | application.properties
coinapi.key=«{UUID}»
=== covalent key | values.yaml
covalent:
  apiKey: «cqt_rQ{b26}»
=== dune key | .env
DUNE_API_KEY=«{a32}»
=== cartesia key | .env.local
CARTESIA_API_KEY=«sk_car_{b22}»
=== gladia key | .env
GLADIA_API_KEY=«{uuid}»
=== sambanova key | .env
SAMBANOVA_API_KEY=«{uuid}»
=== novita key | litellm.yaml
model_list:
  - model_name: llama
    litellm_params:
      model: novita/meta-llama/llama-3.1-8b-instruct
      api_key: «sk_{b43}»
=== weaviate key | docker-compose.yml
      AUTHENTICATION_APIKEY_ENABLED: 'true'
      AUTHENTICATION_APIKEY_ALLOWED_KEYS: '«{a36}»'
      AUTHENTICATION_APIKEY_USERS: 'ops@acme.io'
=== zilliz token | .env
ZILLIZ_URI=https://in03-«~{h15}».api.gcp-us-west1.zillizcloud.com
ZILLIZ_TOKEN=«{h70}»
=== fusionauth key | kickstart.json
{ "apiKeys": [{ "key": "«{b64}»", "description": "Unrestricted API key" }] }
=== permit.io key | docker-compose.yml
  pdp:
    image: permitio/pdp-v2:latest
    environment:
      - PDP_API_KEY=«permit_key_{a86}»
=== teamviewer token | assign.sh
teamviewer assignment --api-token «{d8}-{a20}» --group "Servers" --alias "$HOSTNAME"
=== opnsense keys | homepage/services.yaml
        widget:
          type: opnsense
          url: https://opn.acme.lan
          username: «+{B80}»
          password: «{B80}»
=== truenas key | homepage/nas.yaml
widget:
  type: truenas
  url: http://truenas.lan
  key: «1-{a64}»
=== jellyfin key | homepage/media.yaml
- Jellyfin:
    widget:
      type: jellyfin
      url: http://jellyfin.lan:8096
      key: «{h32}»
=== sonarr key | docker-compose.yml
  exportarr-sonarr:
    image: ghcr.io/onedr0p/exportarr:v2
    environment:
      URL: http://sonarr:8989
      APIKEY: "«{h32}»"
=== thingspeak key | config.py
THINGSPEAK_WRITE_KEY = "«{u16}»"
=== storyblok token | nuxt.config.ts
modules: [['@storyblok/nuxt', { accessToken: '«{a22}tt»', apiOptions: { region: 'eu' } }]],
=== datocms token | .env
NEXT_DATOCMS_API_TOKEN=«{h30}»
=== prismic token | .env
PRISMIC_REPOSITORY=acme
PRISMIC_ACCESS_TOKEN=«MC5{b52}.{b43}»
=== buttercms token | settings.py
BUTTER_CMS_TOKEN = "«{h40}»"
=== wistia password | .env
WISTIA_API_PASSWORD=«{h64}»
=== locationiq key | application.yml
locationiq:
  key: «pk.{h32}»
  region: eu1
=== geoapify key | src/environments/environment.prod.ts
export const environment = { production: true, geoapifyKey: '«{h32}»' };
=== openrouteservice key | app/build.gradle
buildConfigField "String", "ORS_KEY", "\"«5b3ce3597851110001cf6248{h32}»\""
=== graphhopper key | .env
GRAPHHOPPER_API_KEY=«{uuid}»
=== hightouch key | dags/sync.py
HIGHTOUCH_API_KEY = "«{uuid}»"
=== configcat key | appsettings.json
{ "ConfigCat": { "SdkKey": "«{b22}/{b22}»", "PollIntervalSeconds": 60 } }
=== surveymonkey token | .env
SURVEYMONKEY_ACCESS_TOKEN=«{b86}.{b40}»
=== squarespace key | sync.yml
squarespace_api_key: «{uuid}»
=== aftership key | .env
AFTERSHIP_API_KEY=«asat_{h32}»
=== sinch token | .env
SINCH_SERVICE_PLAN_ID=«~{h32}»
SINCH_API_TOKEN=«{h32}»
=== msg91 key | .env
MSG91_AUTH_KEY=«{d6}A{a14}{h8}P1»
=== viber bot token | .env
VIBER_PUBLIC_ACCOUNT_ACCESS_TOKEN_KEY=«{h16}-{h16}-{h16}»
=== matrix access token | alertmanager-bot.yaml
matrix:
  homeserver: https://matrix.acme.io
  user_id: "@alerts:acme.io"
  access_token: "«syt_{b12}_{m20}_{a6}»"
=== squadcast webhook | prometheus.yml
webhook_configs:
  - url: «https://api.squadcast.com/v2/incidents/prometheus/{h40}»
=== iyzico secret | appsettings.json
"Iyzico": { "ApiKey": "«+{a32}»", "SecretKey": "«{a32}»", "BaseUrl": "https://api.iyzipay.com" }
=== moyasar key | .env
MOYASAR_PUBLISHABLE_KEY=pk_live_«~{a40}»
MOYASAR_SECRET_KEY=«sk_live_{a40}»
=== tap payments key | config/services.php
'tap' => ['secret' => '«sk_live_{a24}»', 'public' => 'pk_live_«~{a24}»'],
=== paymob key | .env
PAYMOB_API_KEY=«ZXlK{B200}»
PAYMOB_HMAC=«+{H32}»
=== conekta key | .env
CONEKTA_PRIVATE_KEY=«key_{a22}»
=== culqi key | .env
CULQI_PUBLIC_KEY=pk_live_«~{a16}»
CULQI_PRIVATE_KEY=«sk_live_{a16}»
=== billplz key | .env
BILLPLZ_API_KEY=«{uuid}»
BILLPLZ_X_SIGNATURE=«+S-{b22}»
=== nowpayments key | config.yml
nowpayments:
  api_key: «{u7}-{u7}-{u7}-{u7}»
  ipn_secret: «+{B32}»
=== yookassa key | .env
YOOKASSA_SHOP_ID=«~{d6}»
YOOKASSA_SECRET_KEY=«live_{b43}»
=== payfast passphrase | .env
PAYFAST_MERCHANT_ID=«~{d8}»
PAYFAST_MERCHANT_KEY=«+{n13}»
PAYFAST_PASSPHRASE=«{pwurl}»
=== gotify token | uptime-kuma.json
{ "type": "gotify", "gotifyserverurl": "https://gotify.acme.lan", "gotifyapplicationToken": "«A{b14}»" }
=== netbird token | netbird.tf
provider "netbird" {
  token = "«{crc;nbp_;30}»"
}
=== klarna key | config/klarna.yaml
klarna:
  region: eu
  api_key: "«klarna_live_api_{a96}»"
=== elastic email key | .env
ELASTIC_EMAIL_KEY=«{H96}»
=== clicksend key | .env
CLICKSEND_USERNAME=acme
CLICKSEND_API_KEY=«{UUID}»
=== termii key | .env
TERMII_API_KEY=«TL{a60}»
=== kavenegar key | settings.py
KAVENEGAR_API_KEY = "«{H64}»"
=== soracom key | .soracom/default.json
{ "authKeyId": "keyId-«~{m32}»", "authKey": "«secret-{a60}»", "coverageType": "jp" }
=== vk token | .env
VK_GROUP_TOKEN=«vk1.a.{b198}»
=== circle key | .env
CIRCLE_API_KEY=«TEST_API_KEY:{h32}:{h32}»
=== thirdweb secret | .env
THIRDWEB_SECRET_KEY=«{b86}»
=== privy secret | .env
NEXT_PUBLIC_PRIVY_APP_ID=«~{n25}»
PRIVY_APP_SECRET=«{a88}»
'''
