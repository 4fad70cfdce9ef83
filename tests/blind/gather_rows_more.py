"""More providers of the seventh set; the layout is that of gather_rows.py."""

MORE = {
    "data": """
Databricks|dapi{h32}|DATABRICKS_TOKEN|adb-7412589630.12.azuredatabricks.net
Databricks secret|dose{h32}|DATABRICKS_CLIENT_SECRET|accounts.azuredatabricks.net
Snowflake password|{a18}|SNOWFLAKE_PASSWORD SNOWSQL_PWD|xy12345.eu-central-1.snowflakecomputing.com
Supabase service|{jwtrole;service_role}|SUPABASE_SERVICE_ROLE_KEY SUPABASE_SERVICE_KEY|abcdefghij.supabase.co|apikey: V
Supabase access|sbp_{h40}|SUPABASE_ACCESS_TOKEN|api.supabase.com
PlanetScale password|pscale_pw_{b43}|PLANETSCALE_PASSWORD DATABASE_PASSWORD|aws.connect.psdb.cloud
PlanetScale token|pscale_tkn_{b43}|PLANETSCALE_SERVICE_TOKEN|api.planetscale.com
Neon|napi_{n64}|NEON_API_KEY|console.neon.tech
Atlas private key|{uuid}|MONGODB_ATLAS_PRIVATE_KEY ATLAS_PRIVATE_KEY|cloud.mongodb.com
Redis Cloud secret|{n50}|REDISCLOUD_SECRET_KEY|api.redislabs.com|x-api-secret-key: V
Upstash REST|AX{b60}|UPSTASH_REDIS_REST_TOKEN KV_REST_API_TOKEN|eu1-apt-cat.upstash.io
InfluxDB|{b86}==|INFLUX_TOKEN INFLUXDB_TOKEN|influx.acme.dev|Authorization: Token V
Algolia admin|{h32}|ALGOLIA_ADMIN_API_KEY ALGOLIA_ADMIN_KEY|abc123-dsn.algolia.net|X-Algolia-API-Key: V
Meilisearch|{h64}|MEILISEARCH_API_KEY MEILI_MASTER_KEY|search.acme.dev
Typesense|{a32}|TYPESENSE_API_KEY|search.acme.dev|X-TYPESENSE-API-KEY: V
Airtable PAT|pat{a14}.{h64}|AIRTABLE_API_KEY AIRTABLE_TOKEN|api.airtable.com
Airtable key|key{a14}|AIRTABLE_API_KEY|api.airtable.com
Confluent secret|{B64}|CONFLUENT_API_SECRET KAFKA_API_SECRET|api.confluent.cloud
Aiven|{B200}|AIVEN_TOKEN AIVEN_AUTH_TOKEN|api.aiven.io|Authorization: aivenv1 V
Astra|AstraCS:{m24}:{h64}|ASTRA_DB_APPLICATION_TOKEN|abc.apps.astra.datastax.com|X-Cassandra-Token: V
Pinecone|pcsk_{a6}_{a63}|PINECONE_API_KEY|idx-abc.svc.pinecone.io|Api-Key: V
Pinecone old|{uuid}|PINECONE_API_KEY|idx-abc.svc.pinecone.io|Api-Key: V
Weaviate|{a36}|WEAVIATE_API_KEY|abc.weaviate.network
Qdrant|{b54}|QDRANT_API_KEY|abc.eu-central.aws.cloud.qdrant.io|api-key: V
dbt Cloud|dbtc_{b44}|DBT_CLOUD_API_TOKEN|cloud.getdbt.com|Authorization: Token V
Fivetran secret|{a32}|FIVETRAN_API_SECRET|api.fivetran.com
Segment write key|{a32}|SEGMENT_WRITE_KEY|api.segment.io
Tinybird|p.{b90}.{b43}|TINYBIRD_TOKEN|api.tinybird.co
Turso|{jwt;EdDSA}|TURSO_AUTH_TOKEN LIBSQL_AUTH_TOKEN|db-acme.turso.io
ClickHouse Cloud|4b1d{b38}|CLICKHOUSE_CLOUD_KEY_SECRET|api.clickhouse.cloud
Fauna|fnA{b38}|FAUNA_SECRET FAUNADB_SECRET|db.fauna.com
CockroachDB|CCDB1_{a22}_{a40}|COCKROACH_API_KEY|cockroachlabs.cloud
""",
    "ai": """
OpenAI|sk-{a20}T3BlbkFJ{a20}|OPENAI_API_KEY|api.openai.com
OpenAI project|sk-proj-{b74}T3BlbkFJ{b74}|OPENAI_API_KEY|api.openai.com
Anthropic|sk-ant-api03-{b93}AA|ANTHROPIC_API_KEY CLAUDE_API_KEY|api.anthropic.com|x-api-key: V
Hugging Face|hf_{m34}|HF_TOKEN HUGGINGFACEHUB_API_TOKEN|huggingface.co
Replicate|r8_{a37}|REPLICATE_API_TOKEN|api.replicate.com|Authorization: Token V
Cohere|{a40}|COHERE_API_KEY CO_API_KEY|api.cohere.ai
Mistral|{a32}|MISTRAL_API_KEY|api.mistral.ai
Groq|gsk_{a52}|GROQ_API_KEY|api.groq.com
Perplexity|pplx-{a48}|PERPLEXITY_API_KEY PPLX_API_KEY|api.perplexity.ai
Together|{h64}|TOGETHER_API_KEY|api.together.xyz
DeepSeek|sk-{h32}|DEEPSEEK_API_KEY|api.deepseek.com
xAI|xai-{a80}|XAI_API_KEY|api.x.ai
OpenRouter|sk-or-v1-{h64}|OPENROUTER_API_KEY|openrouter.ai
Fireworks|fw_{a24}|FIREWORKS_API_KEY|api.fireworks.ai
ElevenLabs|sk_{h48}|ELEVENLABS_API_KEY XI_API_KEY|api.elevenlabs.io|xi-api-key: V
ElevenLabs old|{h32}|ELEVENLABS_API_KEY ELEVEN_API_KEY|api.elevenlabs.io|xi-api-key: V
Deepgram|{h40}|DEEPGRAM_API_KEY|api.deepgram.com|Authorization: Token V
AssemblyAI|{h32}|ASSEMBLYAI_API_KEY|api.assemblyai.com|authorization: V
Stability|sk-{a48}|STABILITY_API_KEY|api.stability.ai
Weights and Biases|{h40}|WANDB_API_KEY|api.wandb.ai
LangSmith|lsv2_pt_{h32}_{h10}|LANGCHAIN_API_KEY LANGSMITH_API_KEY|api.smith.langchain.com|x-api-key: V
Langfuse|sk-lf-{uuid}|LANGFUSE_SECRET_KEY|cloud.langfuse.com
Tavily|tvly-{a32}|TAVILY_API_KEY|api.tavily.com
Serper|{h40}|SERPER_API_KEY|google.serper.dev|X-API-KEY: V
SerpApi|{h64}|SERPAPI_API_KEY SERPAPI_KEY|serpapi.com
Azure OpenAI|{h32}|AZURE_OPENAI_API_KEY|acme.openai.azure.com|api-key: V
Gemini|AIza{b35}|GEMINI_API_KEY|generativelanguage.googleapis.com|x-goog-api-key: V
Voyage|pa-{b43}|VOYAGE_API_KEY|api.voyageai.com
Jina|jina_{h32}{b28}|JINA_API_KEY|api.jina.ai
NVIDIA|nvapi-{b64}|NVIDIA_API_KEY|integrate.api.nvidia.com
DashScope|sk-{h32}|DASHSCOPE_API_KEY|dashscope.aliyuncs.com
Zhipu|{h32}.{a16}|ZHIPUAI_API_KEY|open.bigmodel.cn
Firecrawl|fc-{h32}|FIRECRAWL_API_KEY|api.firecrawl.dev
RunPod|rpa_{u40}{n6}|RUNPOD_API_KEY|api.runpod.io
""",
    "delivery": """
Cloudflare token|{b40}|CLOUDFLARE_API_TOKEN CF_API_TOKEN|api.cloudflare.com
Cloudflare global|{h37}|CLOUDFLARE_API_KEY CF_API_KEY|api.cloudflare.com|X-Auth-Key: V
Cloudflare origin CA|v1.0-{h24}-{h146}|CLOUDFLARE_API_USER_SERVICE_KEY|api.cloudflare.com|X-Auth-User-Service-Key: V
Fastly|{b32}|FASTLY_API_TOKEN FASTLY_API_KEY|api.fastly.com|Fastly-Key: V
Netlify|nfp_{a36}|NETLIFY_AUTH_TOKEN|api.netlify.com
Vercel|{a24}|VERCEL_TOKEN NOW_TOKEN|api.vercel.com
Vercel new|vcp_{a56}|VERCEL_TOKEN|api.vercel.com
Heroku|{uuid}|HEROKU_API_KEY|api.heroku.com
Heroku new|HRKU-AA{b58}|HEROKU_API_KEY|api.heroku.com
Render|rnd_{a28}|RENDER_API_KEY|api.render.com
Railway|{uuid}|RAILWAY_TOKEN|backboard.railway.app
DNSimple|dnsimple_a_{a32}|DNSIMPLE_TOKEN|api.dnsimple.com
Gandi|{h40}|GANDI_API_KEY GANDI_PAT|api.gandi.net|Authorization: Apikey V
GoDaddy secret|{a22}|GODADDY_API_SECRET|api.godaddy.com
Namecheap|{h32}|NAMECHEAP_API_KEY|api.namecheap.com
Porkbun secret|sk1_{h64}|PORKBUN_SECRET_API_KEY|api.porkbun.com
Bunny|{uuid}-{uuid}|BUNNY_API_KEY BUNNYCDN_ACCESS_KEY|api.bunny.net|AccessKey: V
Akamai client secret|{b43}=|AKAMAI_CLIENT_SECRET|akab-abc.luna.akamaiapis.net
KeyCDN|sk_prod_{a32}|KEYCDN_API_KEY|api.keycdn.com
NS1|{a20}|NS1_API_KEY NSONE_API_KEY|api.nsone.net|X-NSONE-Key: V
Imgix|ak_{h64}|IMGIX_API_KEY|api.imgix.com
Cloudinary secret|{b27}|CLOUDINARY_API_SECRET|api.cloudinary.com
Surge|{h32}|SURGE_TOKEN|surge.surge.sh
Firebase CI|1//0{b90}|FIREBASE_TOKEN|firebase.googleapis.com
FCM server key|AAAA{b7}:APA91b{b134}|FCM_SERVER_KEY FIREBASE_SERVER_KEY|fcm.googleapis.com|Authorization: key=V
""",
    "crm and marketing": """
HubSpot PAT|pat-eu1-{uuid}|HUBSPOT_ACCESS_TOKEN HUBSPOT_PRIVATE_APP_TOKEN|api.hubapi.com
HubSpot old|{uuid}|HUBSPOT_API_KEY HAPIKEY|api.hubapi.com
Salesforce secret|{H64}|SALESFORCE_CLIENT_SECRET SF_CONSUMER_SECRET|login.salesforce.com
Salesforce token|{a24}|SALESFORCE_SECURITY_TOKEN SF_SECURITY_TOKEN|login.salesforce.com
Intercom|dG9r{B56}=|INTERCOM_ACCESS_TOKEN|api.intercom.io
Zendesk|{a40}|ZENDESK_API_TOKEN ZENDESK_TOKEN|acme.zendesk.com
Freshdesk|{a20}|FRESHDESK_API_KEY|acme.freshdesk.com
Pipedrive|{h40}|PIPEDRIVE_API_TOKEN|api.pipedrive.com
Klaviyo|pk_{h34}|KLAVIYO_PRIVATE_KEY KLAVIYO_API_KEY|a.klaviyo.com|Authorization: Klaviyo-API-Key V
ActiveCampaign|{h72}|ACTIVECAMPAIGN_API_KEY|acme.api-us1.com|Api-Token: V
ConvertKit|{b43}|CONVERTKIT_API_SECRET|api.convertkit.com
Customer.io|{h32}|CUSTOMERIO_APP_API_KEY|api.customer.io
Iterable|{h32}|ITERABLE_API_KEY|api.iterable.com|Api-Key: V
Braze|{uuid}|BRAZE_API_KEY BRAZE_REST_API_KEY|rest.fra-01.braze.eu
Mixpanel|{h32}|MIXPANEL_API_SECRET|mixpanel.com
Amplitude secret|{h32}|AMPLITUDE_SECRET_KEY|amplitude.com
PostHog personal|phx_{a43}|POSTHOG_PERSONAL_API_KEY|eu.posthog.com
OneSignal|os_v2_app_{T60}|ONESIGNAL_API_KEY ONESIGNAL_REST_API_KEY|api.onesignal.com|Authorization: Key V
OneSignal old|{b64;36}|ONESIGNAL_REST_API_KEY|onesignal.com|Authorization: Basic V
Typeform|tfp_{b44}_{b14}|TYPEFORM_TOKEN|api.typeform.com
SurveyMonkey|{b70}|SURVEYMONKEY_ACCESS_TOKEN|api.surveymonkey.com
Calendly|{jwt;ES256}|CALENDLY_TOKEN|api.calendly.com
Optimizely|2:{b60}|OPTIMIZELY_TOKEN|api.optimizely.com
Twilio Segment public|{a54}|SEGMENT_ACCESS_TOKEN|api.segmentapis.com
Apollo|{b22}|APOLLO_API_KEY APOLLO_IO_API_KEY|api.apollo.io|X-Api-Key: V
Hunter|{h40}|HUNTER_API_KEY|api.hunter.io
Clearbit|sk_{h32}|CLEARBIT_KEY CLEARBIT_API_KEY|person.clearbit.com
AppsFlyer dev key|{a22}|APPSFLYER_DEV_KEY|api2.appsflyer.com
Branch secret|secret_live_{a32}|BRANCH_SECRET|api2.branch.io
""",
    "devtools": """
Notion|ntn_{d11}{a35}|NOTION_TOKEN NOTION_API_KEY|api.notion.com
Notion old|secret_{a43}|NOTION_API_KEY NOTION_TOKEN|api.notion.com
Linear|lin_api_{a40}|LINEAR_API_KEY|api.linear.app|Authorization: V
Asana|1/{d16}:{h32}|ASANA_TOKEN ASANA_PAT|app.asana.com
Trello token|ATTA{h64}{H8}|TRELLO_TOKEN|api.trello.com
Trello old|{h64}|TRELLO_TOKEN TRELLO_API_TOKEN|api.trello.com
ClickUp|pk_{d8}_{u32}|CLICKUP_API_TOKEN|api.clickup.com|Authorization: V
Todoist|{h40}|TODOIST_API_TOKEN|api.todoist.com
Figma|figd_{b40}|FIGMA_TOKEN FIGMA_ACCESS_TOKEN|api.figma.com|X-Figma-Token: V
Postman|PMAK-{h24}-{h34}|POSTMAN_API_KEY|api.getpostman.com|X-Api-Key: V
LaunchDarkly|sdk-{uuid}|LAUNCHDARKLY_SDK_KEY LD_SDK_KEY|sdk.launchdarkly.com
LaunchDarkly API|api-{uuid}|LAUNCHDARKLY_ACCESS_TOKEN|app.launchdarkly.com|Authorization: V
Contentful management|CFPAT-{b43}|CONTENTFUL_MANAGEMENT_TOKEN|api.contentful.com
Contentful delivery|{b43}|CONTENTFUL_ACCESS_TOKEN CONTENTFUL_DELIVERY_TOKEN|cdn.contentful.com
Sanity|sk{a178}|SANITY_API_TOKEN SANITY_TOKEN|abc.api.sanity.io
Prismic|MC5Y{b50}.{b60}|PRISMIC_ACCESS_TOKEN|acme.cdn.prismic.io
Storyblok|{a22}tt|STORYBLOK_TOKEN STORYBLOK_ACCESS_TOKEN|api.storyblok.com
DatoCMS|{h30}|DATOCMS_API_TOKEN|site-api.datocms.com
Lokalise|{h40}|LOKALISE_API_TOKEN|api.lokalise.com|X-Api-Token: V
Crowdin|{h80}|CROWDIN_PERSONAL_TOKEN|api.crowdin.com
Phrase|{h64}|PHRASE_ACCESS_TOKEN|api.phrase.com|Authorization: token V
Transifex|1/{h40}|TRANSIFEX_TOKEN TX_TOKEN|rest.api.transifex.com
BrowserStack|{a20}|BROWSERSTACK_ACCESS_KEY|hub.browserstack.com
Sauce Labs|{uuid}|SAUCE_ACCESS_KEY|ondemand.saucelabs.com
LambdaTest|{a50}|LT_ACCESS_KEY LAMBDATEST_ACCESS_KEY|hub.lambdatest.com
Applitools|{a44}110|APPLITOOLS_API_KEY|eyes.applitools.com
Percy|web_{h64}|PERCY_TOKEN|percy.io
Cypress|{uuid}|CYPRESS_RECORD_KEY|cloud.cypress.io
Pulumi|pul-{h40}|PULUMI_ACCESS_TOKEN|api.pulumi.com|Authorization: token V
Terraform Cloud|{a14}.atlasv1.{b67}|TFE_TOKEN TF_TOKEN_app_terraform_io TERRAFORM_CLOUD_TOKEN|app.terraform.io
Apify|apify_api_{a36}|APIFY_TOKEN|api.apify.com
RapidAPI|{h10}msh{h15}p1{h6}jsn{h12}|RAPIDAPI_KEY X_RAPIDAPI_KEY|a.p.rapidapi.com|X-RapidAPI-Key: V
Algorithmia|sim{a25}1|ALGORITHMIA_API_KEY|api.algorithmia.com|Authorization: Simple V
Dropbox|sl.{b130}|DROPBOX_ACCESS_TOKEN DROPBOX_TOKEN|api.dropboxapi.com
Dropbox secret|{n15}|DROPBOX_APP_SECRET|api.dropboxapi.com
Box secret|{a32}|BOX_CLIENT_SECRET|api.box.com
Docusign|{uuid}|DOCUSIGN_SECRET_KEY DOCUSIGN_CLIENT_SECRET|eu.docusign.net
Expo|{b40}|EXPO_TOKEN|exp.host
Bitrise|{b86}|BITRISE_API_TOKEN|api.bitrise.io|Authorization: V
Sourcegraph|sgp_{h16}_{h40}|SRC_ACCESS_TOKEN SOURCEGRAPH_TOKEN|sg.acme.dev|Authorization: token V
Readme|rdme_{n70}|README_API_KEY RDME_API_KEY|dash.readme.com
Unleash|*:production.{h56}|UNLEASH_API_TOKEN|unleash.acme.dev|Authorization: V
""",
    "maps and media": """
Mapbox secret|{mapbox}|MAPBOX_SECRET_TOKEN MAPBOX_DOWNLOADS_TOKEN|api.mapbox.com
OpenWeather|{h32}|OPENWEATHER_API_KEY OWM_API_KEY OPENWEATHERMAP_APPID|api.openweathermap.org
HERE|{b43}|HERE_API_KEY|geocode.search.hereapi.com
TomTom|{a32}|TOMTOM_API_KEY|api.tomtom.com
MapTiler|{a20}|MAPTILER_KEY MAPTILER_API_KEY|api.maptiler.com
Geoapify|{h32}|GEOAPIFY_KEY|api.geoapify.com
ipstack|{h32}|IPSTACK_ACCESS_KEY|api.ipstack.com
ipinfo|{h14}|IPINFO_TOKEN|ipinfo.io
MaxMind|{a6}_{a29}_mmk|MAXMIND_LICENSE_KEY GEOIPUPDATE_LICENSE_KEY|download.maxmind.com
Vimeo|{h32}|VIMEO_ACCESS_TOKEN|api.vimeo.com
Mux secret|{B75}|MUX_TOKEN_SECRET|api.mux.com
TMDB|{h32}|TMDB_API_KEY|api.themoviedb.org
Unsplash|{b43}|UNSPLASH_SECRET_KEY UNSPLASH_ACCESS_KEY|api.unsplash.com|Authorization: Client-ID V
Pexels|{a56}|PEXELS_API_KEY|api.pexels.com|Authorization: V
Giphy|{a32}|GIPHY_API_KEY|api.giphy.com
YouTube|AIza{b35}|YOUTUBE_API_KEY|youtube.googleapis.com
Alpha Vantage|{u16}|ALPHAVANTAGE_API_KEY ALPHA_VANTAGE_KEY|www.alphavantage.co
NewsAPI|{h32}|NEWSAPI_KEY NEWS_API_KEY|newsapi.org|X-Api-Key: V
VirusTotal|{h64}|VT_API_KEY VIRUSTOTAL_API_KEY|www.virustotal.com|x-apikey: V
Shodan|{a32}|SHODAN_API_KEY|api.shodan.io
AbuseIPDB|{h80}|ABUSEIPDB_API_KEY|api.abuseipdb.com|Key: V
Riot Games|RGAPI-{uuid}|RIOT_API_KEY|euw1.api.riotgames.com|X-Riot-Token: V
Steam|{H32}|STEAM_WEB_API_KEY STEAM_API_KEY|api.steampowered.com
remove.bg|{a24}|REMOVE_BG_API_KEY|api.remove.bg|X-Api-Key: V
Tomorrow.io|{a32}|TOMORROW_IO_API_KEY|api.tomorrow.io|apikey: V
""",
    "coins": """
Binance secret|{a64}|BINANCE_API_SECRET BINANCE_SECRET_KEY|api.binance.com
Kraken private|{b64;64}|KRAKEN_API_SECRET KRAKEN_PRIVATE_KEY|api.kraken.com
Coinbase secret|{a32}|COINBASE_API_SECRET|api.coinbase.com
Bybit|{a36}|BYBIT_API_SECRET|api.bybit.com
OKX|{H32}|OKX_SECRET_KEY OKX_API_SECRET|www.okx.com
KuCoin|{uuid}|KUCOIN_API_SECRET|api.kucoin.com
Infura|{h32}|INFURA_PROJECT_SECRET INFURA_API_KEY|mainnet.infura.io
Alchemy|{b32}|ALCHEMY_API_KEY|eth-mainnet.g.alchemy.com
Etherscan|{u34}|ETHERSCAN_API_KEY|api.etherscan.io
Ethereum private key|0x{h64}|DEPLOYER_PRIVATE_KEY ETH_PRIVATE_KEY WALLET_PRIVATE_KEY|eth.acme.dev
Solana key|{s88}|SOLANA_PRIVATE_KEY|api.mainnet-beta.solana.com
Bitcoin WIF|{wif}|BTC_PRIVATE_KEY BITCOIN_WIF|btc.acme.dev
Mnemonic|{mnemonic}|MNEMONIC WALLET_MNEMONIC|eth.acme.dev
Stellar seed|{stellar}|STELLAR_SECRET_SEED|horizon.stellar.org
Nostr|{nsec}|NOSTR_PRIVATE_KEY|relay.acme.dev
CoinMarketCap|{uuid}|COINMARKETCAP_API_KEY CMC_PRO_API_KEY|pro-api.coinmarketcap.com|X-CMC_PRO_API_KEY: V
Moralis|{jwt}|MORALIS_API_KEY|deep-index.moralis.io|X-API-Key: V
Bitfinex|{a43}|BITFINEX_API_SECRET|api.bitfinex.com
""",
    "vaults and networks": """
Vault service|hvs.{b90}|VAULT_TOKEN|vault.acme.dev|X-Vault-Token: V
Vault old|s.{a24}|VAULT_TOKEN|vault.acme.dev|X-Vault-Token: V
Vault AppRole|{uuid}|VAULT_SECRET_ID|vault.acme.dev
Doppler|dp.st.prd.{a43}|DOPPLER_TOKEN|api.doppler.com
1Password|{ops}|OP_SERVICE_ACCOUNT_TOKEN|my.1password.com
Infisical|st.{h24}.{h32}.{h32}|INFISICAL_TOKEN|app.infisical.com
Akeyless|{B44}=|AKEYLESS_ACCESS_KEY|api.akeyless.io
Consul|{uuid}|CONSUL_HTTP_TOKEN|consul.acme.dev|X-Consul-Token: V
Nomad|{uuid}|NOMAD_TOKEN|nomad.acme.dev|X-Nomad-Token: V
Tailscale|tskey-auth-{a13}CNTRL-{a32}|TS_AUTHKEY TAILSCALE_AUTHKEY|api.tailscale.com
Tailscale API|tskey-api-{a13}CNTRL-{a32}|TAILSCALE_API_KEY|api.tailscale.com
ngrok|2{a26}_{a20}|NGROK_AUTHTOKEN NGROK_AUTH_TOKEN|api.ngrok.com
ZeroTier|{a32}|ZEROTIER_CENTRAL_TOKEN ZT_TOKEN|my.zerotier.com|Authorization: token V
WireGuard|{wg}|WG_PRIVATE_KEY WIREGUARD_PRIVATE_KEY|vpn.acme.dev
Cloudflare tunnel|{cftunnel}|TUNNEL_TOKEN CLOUDFLARE_TUNNEL_TOKEN|api.cloudflare.com
Conjur|{n52}|CONJUR_AUTHN_API_KEY|conjur.acme.dev
Bitwarden|0.{uuid}.{a30}:{B22}==|BWS_ACCESS_TOKEN|api.bitwarden.com
age key|{age}|SOPS_AGE_KEY|git.acme.dev
Rails master key|{h32}|RAILS_MASTER_KEY|app.acme.dev
Laravel key|base64:{b64;32}|APP_KEY|app.acme.dev
Django key|{a50}|DJANGO_SECRET_KEY|app.acme.dev
NextAuth|{b64;32}|NEXTAUTH_SECRET AUTH_SECRET|app.acme.dev
JWT secret|{b64}|JWT_SECRET JWT_SIGNING_KEY|app.acme.dev
Phoenix|{B64}|SECRET_KEY_BASE|app.acme.dev
Flask|{h48}|FLASK_SECRET_KEY|app.acme.dev
Encryption key|{b64;32}|FIELD_ENCRYPTION_KEY DATA_ENCRYPTION_KEY|app.acme.dev
""",
}
