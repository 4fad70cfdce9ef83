"""More providers, in the form of glean_rows.py."""

ROWS = """
# payment
Stripe | STRIPE_SECRET_KEY, STRIPE_API_KEY | sk_live_{a24} | api.stripe.com
Stripe long | STRIPE_SECRET_KEY | sk_live_51{a97} | api.stripe.com
Stripe test | STRIPE_TEST_SECRET_KEY, STRIPE_SECRET | sk_test_51{a97} | api.stripe.com
Stripe restricted | STRIPE_RESTRICTED_KEY | rk_live_51{a97} | api.stripe.com
Stripe webhook | STRIPE_WEBHOOK_SECRET | whsec_{a32} | api.stripe.com
PayPal | PAYPAL_CLIENT_SECRET, PAYPAL_SECRET | E{b79} | api-m.paypal.com | X-Client-Secret: @ | PAYPAL_CLIENT_ID=A{b79}
Braintree | BRAINTREE_PRIVATE_KEY | {h32} | api.braintreegateway.com | X-Secret: @ | BRAINTREE_PUBLIC_KEY={n16}
Square | SQUARE_ACCESS_TOKEN | EAAA{b60} | connect.squareup.com
Square secret | SQUARE_APPLICATION_SECRET | sq0csp-{b43} | connect.squareup.com
Adyen | ADYEN_API_KEY | AQE{a140}-{B43}-{a16} | checkout-live.adyen.com | X-API-Key: @
Adyen HMAC | ADYEN_HMAC_KEY | {H64} | ca-live.adyen.com
Razorpay | RAZORPAY_KEY_SECRET | {a24} | api.razorpay.com | X-Secret: @ | RAZORPAY_KEY_ID=rzp_live_{a14}
Mollie | MOLLIE_API_KEY | live_{a30} | api.mollie.com
Paystack | PAYSTACK_SECRET_KEY | sk_live_{h40} | api.paystack.co
Flutterwave | FLW_SECRET_KEY | FLWSECK-{h32}-X | api.flutterwave.com
Paddle | PADDLE_API_KEY | pdl_live_apikey_{n26}_{a22}_{a3} | api.paddle.com
Paddle webhook | PADDLE_WEBHOOK_SECRET | pdl_ntfset_{n26}_{B32} | api.paddle.com
Lemon Squeezy | LEMONSQUEEZY_API_KEY | {jwt;RS256} | api.lemonsqueezy.com
Chargebee | CHARGEBEE_API_KEY | live_{a32} | acme.chargebee.com
Recurly | RECURLY_API_KEY | {h32} | v3.recurly.com
GoCardless | GOCARDLESS_ACCESS_TOKEN, GC_ACCESS_TOKEN | live_{b40} | api.gocardless.com
Checkout.com | CKO_SECRET_KEY, CHECKOUT_SECRET_KEY | sk_{uuid} | api.checkout.com | Authorization: @
Klarna | KLARNA_API_PASSWORD | {a16} | api.klarna.com | X-Secret: @ | KLARNA_API_USERNAME=PK{d5}_{h12}
Mercado Pago | MERCADOPAGO_ACCESS_TOKEN, MP_ACCESS_TOKEN | APP_USR-{d16}-{d6}-{h32}-{d9} | api.mercadopago.com
PagSeguro | PAGSEGURO_TOKEN | {uuid}{h44} | api.pagseguro.com
Asaas | ASAAS_API_KEY | $aact_prod_{a160} | api.asaas.com | access_token: @
Xendit | XENDIT_SECRET_KEY | xnd_production_{a64} | api.xendit.co
Midtrans | MIDTRANS_SERVER_KEY | Mid-server-{b24} | api.midtrans.com
Cashfree | CASHFREE_SECRET_KEY | cfsk_ma_prod_{h32}_{h8} | api.cashfree.com | x-client-secret: @
PayMongo | PAYMONGO_SECRET_KEY | sk_live_{a24} | api.paymongo.com
Authorize.net | AUTHORIZENET_TRANSACTION_KEY | {a16} | api.authorize.net | X-Secret: @ | AUTHORIZENET_LOGIN_ID={a10}
Dwolla | DWOLLA_APP_SECRET | {a50} | api.dwolla.com | X-Secret: @ | DWOLLA_APP_KEY={a50}
Plaid | PLAID_SECRET | {h30} | production.plaid.com | PLAID-SECRET: @ | PLAID_CLIENT_ID={h24}
Plaid access token | PLAID_ACCESS_TOKEN | access-production-{uuid} | production.plaid.com
Wise | WISE_API_TOKEN | {uuid} | api.wise.com
Shopify | SHOPIFY_ACCESS_TOKEN, SHOPIFY_ADMIN_TOKEN | shpat_{h32} | acme.myshopify.com | X-Shopify-Access-Token: @
Shopify private app | SHOPIFY_PASSWORD, SHOPIFY_API_PASSWORD | shppa_{h32} | acme.myshopify.com | X-Shopify-Access-Token: @
Shopify secret | SHOPIFY_API_SECRET | shpss_{h32} | acme.myshopify.com
WooCommerce | WC_CONSUMER_SECRET, WOOCOMMERCE_SECRET | cs_{h40} | shop.acme.com | X-Secret: @ | WC_CONSUMER_KEY=ck_{h40}
BigCommerce | BIGCOMMERCE_ACCESS_TOKEN | {n31} | api.bigcommerce.com | X-Auth-Token: @
EasyPost | EASYPOST_API_KEY | EZAK{a54} | api.easypost.com
Shippo | SHIPPO_API_KEY, SHIPPO_TOKEN | shippo_live_{h40} | api.goshippo.com | Authorization: ShippoToken @
Lob | LOB_API_KEY | live_{h35} | api.lob.com
Duffel | DUFFEL_ACCESS_TOKEN | duffel_live_{b43} | api.duffel.com
QuickBooks | QUICKBOOKS_CLIENT_SECRET, QBO_CLIENT_SECRET | {a40} | quickbooks.api.intuit.com | X-Client-Secret: @ | QUICKBOOKS_CLIENT_ID=AB{a48}
Xero | XERO_CLIENT_SECRET | {b48} | api.xero.com | X-Client-Secret: @ | XERO_CLIENT_ID={H32}
Alpaca | APCA_API_SECRET_KEY | {a40} | api.alpaca.markets | APCA-API-SECRET-KEY: @ | APCA_API_KEY_ID=AK{u18}
Finnhub | FINNHUB_API_KEY | {n20} | finnhub.io | X-Finnhub-Token: @
Alpha Vantage | ALPHAVANTAGE_API_KEY | {u16} | www.alphavantage.co
Polygon | POLYGON_API_KEY | {w32} | api.polygon.io
RevenueCat | REVENUECAT_SECRET_KEY | sk_{a32} | api.revenuecat.com
# identity
Okta | OKTA_API_TOKEN, OKTA_TOKEN | 00{b40} | acme.okta.com | Authorization: SSWS @
Okta app | OKTA_CLIENT_SECRET | {b64} | acme.okta.com | X-Client-Secret: @ | OKTA_CLIENT_ID=0oa{a17}
Auth0 | AUTH0_CLIENT_SECRET | {b64} | acme.eu.auth0.com | X-Client-Secret: @ | AUTH0_CLIENT_ID={a32}
Clerk | CLERK_SECRET_KEY | sk_live_{a42} | api.clerk.com
Keycloak | KEYCLOAK_CLIENT_SECRET, KC_CLIENT_SECRET | {a32} | sso.acme.com
WorkOS | WORKOS_API_KEY | sk_live_{b80} | api.workos.com
Stytch | STYTCH_SECRET | secret-live-{b36} | api.stytch.com | X-Secret: @ | STYTCH_PROJECT_ID=project-live-{uuid}
Descope | DESCOPE_MANAGEMENT_KEY | K2{a80} | api.descope.com
FusionAuth | FUSIONAUTH_API_KEY | {b43} | auth.acme.com | Authorization: @
OneLogin | ONELOGIN_CLIENT_SECRET | {h64} | acme.onelogin.com | X-Client-Secret: @ | ONELOGIN_CLIENT_ID={h64}
Duo | DUO_SKEY, DUO_SECRET_KEY | {a40} | api-1a2b3c4d.duosecurity.com | X-Secret: @ | DUO_IKEY=DI{u18}
JumpCloud | JUMPCLOUD_API_KEY | jca_{a36} | console.jumpcloud.com | x-api-key: @
Authentik | AUTHENTIK_TOKEN | {a60} | auth.acme.com
hCaptcha | HCAPTCHA_SECRET | ES_{h32} | api.hcaptcha.com
Turnstile | TURNSTILE_SECRET_KEY | 0x4AAAAAAA{b25} | challenges.cloudflare.com
Apple app-specific password | APPLE_APP_SPECIFIC_PASSWORD, FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD | {l4}-{l4}-{l4}-{l4} | appleid.apple.com
Facebook | FACEBOOK_APP_SECRET, FB_APP_SECRET | {h32} | graph.facebook.com | X-Secret: @ | FACEBOOK_APP_ID={d16}
Facebook token | FB_ACCESS_TOKEN, PAGE_ACCESS_TOKEN | EAA{a180} | graph.facebook.com
Instagram | INSTAGRAM_ACCESS_TOKEN | IGQV{a150} | graph.instagram.com
Twitter | TWITTER_CONSUMER_SECRET, TWITTER_API_SECRET | {a50} | api.twitter.com | X-Secret: @ | TWITTER_CONSUMER_KEY={a25}
Twitter access | TWITTER_ACCESS_TOKEN_SECRET | {a45} | api.twitter.com | X-Secret: @ | TWITTER_ACCESS_TOKEN={d19}-{a30}
Twitter bearer | TWITTER_BEARER_TOKEN | AAAAAAAAAAAAAAAAAAAAA{a83} | api.twitter.com
LinkedIn | LINKEDIN_CLIENT_SECRET | WPL_AP1.{a16}.{a6}== | api.linkedin.com | X-Secret: @ | LINKEDIN_CLIENT_ID={n14}
Reddit | REDDIT_CLIENT_SECRET | {b30} | oauth.reddit.com | X-Secret: @ | REDDIT_CLIENT_ID={b22}
Twitch | TWITCH_CLIENT_SECRET | {n30} | api.twitch.tv | X-Secret: @ | TWITCH_CLIENT_ID={n30}
Twitch chat | TWITCH_OAUTH_TOKEN | oauth:{n30} | irc.chat.twitch.tv
Spotify | SPOTIFY_CLIENT_SECRET, SPOTIPY_CLIENT_SECRET | {h32} | api.spotify.com | X-Secret: @ | SPOTIFY_CLIENT_ID={h32}
# monitoring
Datadog | DD_API_KEY, DATADOG_API_KEY | {h32} | api.datadoghq.eu | DD-API-KEY: @
Datadog app | DD_APP_KEY, DATADOG_APP_KEY | {h40} | api.datadoghq.eu | DD-APPLICATION-KEY: @
New Relic | NEW_RELIC_LICENSE_KEY | {h36}NRAL | log-api.newrelic.com | X-License-Key: @
New Relic user | NEW_RELIC_API_KEY, NEWRELIC_API_KEY | NRAK-{u27} | api.newrelic.com | Api-Key: @
New Relic insert | NEW_RELIC_INSERT_KEY | NRII-{b32} | insights-collector.newrelic.com | X-Insert-Key: @
Sentry | SENTRY_AUTH_TOKEN | sntryu_{h64} | sentry.io
Sentry organisation | SENTRY_AUTH_TOKEN | {sentryorg} | sentry.io
Sentry old | SENTRY_AUTH_TOKEN, SENTRY_TOKEN | {h64} | sentry.io
Grafana | GRAFANA_TOKEN, GRAFANA_API_KEY | {grafana} | grafana.acme.com
Grafana Cloud | GRAFANA_CLOUD_TOKEN, GRAFANA_CLOUD_API_KEY | {grafanacloud} | acme.grafana.net
Grafana old | GRAFANA_API_KEY | {grafanalegacy} | grafana.acme.com
Honeycomb | HONEYCOMB_API_KEY | {a22} | api.honeycomb.io | X-Honeycomb-Team: @
Dynatrace | DYNATRACE_API_TOKEN, DT_API_TOKEN | dt0c01.{u24}.{u64} | abc12345.live.dynatrace.com | Authorization: Api-Token @
Splunk HEC | SPLUNK_HEC_TOKEN | {uuid} | splunk.acme.com:8088 | Authorization: Splunk @
Splunk Observability | SFX_AUTH_TOKEN, SIGNALFX_TOKEN | {b22} | ingest.us1.signalfx.com | X-SF-TOKEN: @
Rollbar | ROLLBAR_ACCESS_TOKEN, ROLLBAR_POST_SERVER_ITEM | {h32} | api.rollbar.com | X-Rollbar-Access-Token: @
Bugsnag | BUGSNAG_API_KEY | {h32} | notify.bugsnag.com | Bugsnag-Api-Key: @
Airbrake | AIRBRAKE_API_KEY, AIRBRAKE_PROJECT_KEY | {h32} | api.airbrake.io
Honeybadger | HONEYBADGER_API_KEY | hbp_{a36} | api.honeybadger.io | X-API-Key: @
PagerDuty | PAGERDUTY_TOKEN, PAGERDUTY_API_KEY | u+{b18} | api.pagerduty.com | Authorization: Token token=@
PagerDuty events | PAGERDUTY_ROUTING_KEY, PAGERDUTY_INTEGRATION_KEY | R0{u30} | events.pagerduty.com
Opsgenie | OPSGENIE_API_KEY | {uuid} | api.opsgenie.com | Authorization: GenieKey @
VictorOps | VICTOROPS_API_KEY | {h32} | api.victorops.com | X-VO-Api-Key: @
Better Stack | LOGTAIL_SOURCE_TOKEN, BETTERSTACK_TOKEN | {a24} | in.logs.betterstack.com
Loggly | LOGGLY_TOKEN | {uuid} | logs-01.loggly.com
Logz.io | LOGZIO_TOKEN | {m32} | listener.logz.io
Mezmo | LOGDNA_INGESTION_KEY, MEZMO_INGESTION_KEY | {h32} | logs.mezmo.com
Sumo Logic | SUMO_ACCESS_KEY, SUMOLOGIC_ACCESSKEY | {a64} | api.eu.sumologic.com | X-Secret: @ | SUMO_ACCESS_ID=su{a12}
Coralogix | CORALOGIX_PRIVATE_KEY | cxtp_{a30} | ingress.coralogix.com
Axiom | AXIOM_TOKEN | xaat-{uuid} | api.axiom.co
Elastic APM | ELASTIC_APM_SECRET_TOKEN | {a18} | apm.acme.com
Elastic API key | ELASTICSEARCH_API_KEY, ES_API_KEY | {text64;[b20]:[b22]} | es.acme.com:9243 | Authorization: ApiKey @
InfluxDB | INFLUX_TOKEN, INFLUXDB_TOKEN | {b86}== | eu-central-1-1.aws.cloud2.influxdata.com | Authorization: Token @
UptimeRobot | UPTIMEROBOT_API_KEY | u{d7}-{h24} | api.uptimerobot.com
Checkly | CHECKLY_API_KEY | cu_{h32} | api.checklyhq.com
Statuspage | STATUSPAGE_API_KEY | {uuid} | api.statuspage.io | Authorization: OAuth @
incident.io | INCIDENT_API_KEY | inc_{h64} | api.incident.io
Lightstep | LIGHTSTEP_ACCESS_TOKEN | {B84} | ingest.lightstep.com | Lightstep-Access-Token: @
Raygun | RAYGUN_API_KEY, RAYGUN_APIKEY | {a22} | api.raygun.com
Scalyr | SCALYR_API_KEY | {b44} | app.scalyr.com
Cronitor | CRONITOR_API_KEY | {h32} | cronitor.io
k6 Cloud | K6_CLOUD_TOKEN | {h64} | api.k6.io
LogicMonitor | LM_ACCESS_KEY | {a48} | acme.logicmonitor.com | X-Secret: @ | LM_ACCESS_ID={a20}
Zabbix | ZABBIX_API_TOKEN | {h64} | zabbix.acme.com
# data
MongoDB Atlas | MONGODB_ATLAS_PRIVATE_KEY, ATLAS_PRIVATE_KEY | {uuid} | cloud.mongodb.com | X-Secret: @ | MONGODB_ATLAS_PUBLIC_KEY={l8}
Supabase | SUPABASE_SERVICE_ROLE_KEY, SUPABASE_SERVICE_KEY | {jwtrole;service_role} | abcdefghij.supabase.co | apikey: @
Supabase secret | SUPABASE_SECRET_KEY | sb_secret_{b22}_{b8} | abcdefghij.supabase.co | apikey: @
Supabase management | SUPABASE_ACCESS_TOKEN | sbp_{h40} | api.supabase.com
Neon | NEON_API_KEY | napi_{n64} | console.neon.tech
PlanetScale | PLANETSCALE_SERVICE_TOKEN | pscale_tkn_{b43} | api.planetscale.com | X-Secret: @ | PLANETSCALE_SERVICE_TOKEN_ID={n12}
PlanetScale password | DATABASE_PASSWORD | pscale_pw_{b43} | aws.connect.psdb.cloud
Turso | TURSO_AUTH_TOKEN | {jwt;EdDSA} | acme.turso.io
Upstash | UPSTASH_REDIS_REST_TOKEN | A{a35}{b64;12} | eu1-x.upstash.io
QStash | QSTASH_TOKEN | {qstash} | qstash.upstash.io
Aiven | AIVEN_SERVICE_PASSWORD, KAFKA_PASSWORD | AVNS_{b19} | acme.aivencloud.com
Cockroach | COCKROACH_API_KEY | CCDB1_{a22}_{a40} | cockroachlabs.cloud
DataStax | ASTRA_DB_APPLICATION_TOKEN | AstraCS:{a24}:{h64} | acme.apps.astra.datastax.com | X-Cassandra-Token: @
Snowflake | SNOWFLAKE_PASSWORD | {a16} | xy12345.eu-central-1.snowflakecomputing.com
Databricks | DATABRICKS_TOKEN | dapi{h32} | adb-123.4.azuredatabricks.net
ClickHouse Cloud | CLICKHOUSE_CLOUD_API_SECRET | 4b1d{a38} | api.clickhouse.cloud
Confluent | CONFLUENT_CLOUD_API_SECRET, KAFKA_API_SECRET | {B64} | pkc-4r087.us-west2.gcp.confluent.cloud | X-Secret: @ | CONFLUENT_CLOUD_API_KEY={u16}
Fauna | FAUNA_SECRET, FAUNADB_SECRET | fn{b38} | db.fauna.com
Algolia | ALGOLIA_ADMIN_API_KEY, ALGOLIA_ADMIN_KEY | {h32} | abcdef.algolia.net | X-Algolia-API-Key: @ | ALGOLIA_APP_ID={u10}
Meilisearch | MEILI_MASTER_KEY | {b43} | ms-x.meilisearch.io
Typesense | TYPESENSE_API_KEY, TYPESENSE_ADMIN_KEY | {a32} | x1.a1.typesense.net | X-TYPESENSE-API-KEY: @
Pinecone | PINECONE_API_KEY | pcsk_{a6}_{a63} | api.pinecone.io | Api-Key: @
Weaviate | WEAVIATE_API_KEY | {a36} | x.weaviate.network
Qdrant | QDRANT_API_KEY | {b43} | x.eu-central.aws.cloud.qdrant.io | api-key: @
Airtable | AIRTABLE_API_KEY, AIRTABLE_PAT | pat{a14}.{h64} | api.airtable.com
Airtable old | AIRTABLE_API_KEY | key{a14} | api.airtable.com
Hasura | HASURA_GRAPHQL_ADMIN_SECRET | {a64} | acme.hasura.app | x-hasura-admin-secret: @
Contentful | CONTENTFUL_MANAGEMENT_TOKEN | CFPAT-{b43} | api.contentful.com
Contentful delivery | CONTENTFUL_ACCESS_TOKEN, CONTENTFUL_DELIVERY_TOKEN | {b43} | cdn.contentful.com
Sanity | SANITY_TOKEN, SANITY_API_TOKEN | sk{a178} | x.api.sanity.io
Storyblok | STORYBLOK_MANAGEMENT_TOKEN | {a24}tt | api.storyblok.com
DatoCMS | DATOCMS_API_TOKEN | {h30} | site-api.datocms.com
Strapi | STRAPI_TOKEN, STRAPI_API_TOKEN | {h256} | cms.acme.com
Fivetran | FIVETRAN_API_SECRET | {a32} | api.fivetran.com | X-Secret: @ | FIVETRAN_API_KEY={a16}
dbt Cloud | DBT_CLOUD_API_TOKEN, DBT_TOKEN | dbtu_{b44} | cloud.getdbt.com | Authorization: Token @
Prefect | PREFECT_API_KEY | pnu_{a36} | api.prefect.cloud
Dagster | DAGSTER_CLOUD_API_TOKEN | agent:acme:{h32} | acme.dagster.cloud | Dagster-Cloud-Api-Token: @
Convex | CONVEX_DEPLOY_KEY | prod:brave-otter-123¦{b64;48} | x.convex.cloud
Xata | XATA_API_KEY | xau_{a42} | x.xata.sh
MotherDuck | MOTHERDUCK_TOKEN | {jwt;HS256} | app.motherduck.com
RapidAPI | RAPIDAPI_KEY, X_RAPIDAPI_KEY | {h10}msh{h15}p1{h6}jsn{h12} | x.p.rapidapi.com | X-RapidAPI-Key: @
# AI
OpenAI | OPENAI_API_KEY | sk-{a20}T3BlbkFJ{a20} | api.openai.com
OpenAI project | OPENAI_API_KEY | sk-proj-{b74}T3BlbkFJ{b74} | api.openai.com
OpenAI service account | OPENAI_API_KEY | sk-svcacct-{b74}T3BlbkFJ{b74} | api.openai.com
Anthropic | ANTHROPIC_API_KEY, CLAUDE_API_KEY | sk-ant-api03-{b93}AA | api.anthropic.com | x-api-key: @
Gemini | GEMINI_API_KEY | AIzaSy{b33} | generativelanguage.googleapis.com | x-goog-api-key: @
Mistral | MISTRAL_API_KEY | {a32} | api.mistral.ai
Cohere | COHERE_API_KEY, CO_API_KEY | {a40} | api.cohere.ai
Groq | GROQ_API_KEY | gsk_{a20}WGdyb3FY{a24} | api.groq.com
xAI | XAI_API_KEY | xai-{a80} | api.x.ai
DeepSeek | DEEPSEEK_API_KEY | sk-{h32} | api.deepseek.com
Perplexity | PERPLEXITY_API_KEY, PPLX_API_KEY | pplx-{a48} | api.perplexity.ai
OpenRouter | OPENROUTER_API_KEY | sk-or-v1-{h64} | openrouter.ai
Together | TOGETHER_API_KEY | {h64} | api.together.xyz
Fireworks | FIREWORKS_API_KEY | fw_{a24} | api.fireworks.ai
Hugging Face | HF_TOKEN, HUGGINGFACE_API_KEY, HUGGINGFACEHUB_API_TOKEN | hf_{m34} | huggingface.co
Stability | STABILITY_API_KEY | sk-{a48} | api.stability.ai
ElevenLabs | ELEVENLABS_API_KEY, XI_API_KEY | sk_{h48} | api.elevenlabs.io | xi-api-key: @
ElevenLabs old | ELEVEN_LABS_API_KEY | {h32} | api.elevenlabs.io | xi-api-key: @
AssemblyAI | ASSEMBLYAI_API_KEY | {h32} | api.assemblyai.com | authorization: @
Deepgram | DEEPGRAM_API_KEY | {h40} | api.deepgram.com | Authorization: Token @
Voyage | VOYAGE_API_KEY | pa-{b43} | api.voyageai.com
NVIDIA | NVIDIA_API_KEY, NGC_API_KEY | nvapi-{b64} | integrate.api.nvidia.com
Cerebras | CEREBRAS_API_KEY | csk-{n48} | api.cerebras.ai
AI21 | AI21_API_KEY | {a32} | api.ai21.com
LangSmith | LANGSMITH_API_KEY, LANGCHAIN_API_KEY | lsv2_pt_{h32}_{h10} | api.smith.langchain.com | x-api-key: @
Langfuse | LANGFUSE_SECRET_KEY | sk-lf-{uuid} | cloud.langfuse.com | X-Secret: @ | LANGFUSE_PUBLIC_KEY=pk-lf-{uuid}
Tavily | TAVILY_API_KEY | tvly-{a32} | api.tavily.com
SerpApi | SERPAPI_API_KEY, SERPAPI_KEY | {h64} | serpapi.com
Serper | SERPER_API_KEY | {h40} | google.serper.dev | X-API-KEY: @
Exa | EXA_API_KEY | {uuid} | api.exa.ai | x-api-key: @
Firecrawl | FIRECRAWL_API_KEY | fc-{h32} | api.firecrawl.dev
fal | FAL_KEY | {uuid}:{h32} | fal.run | Authorization: Key @
Weights & Biases | WANDB_API_KEY | {h40} | api.wandb.ai
Comet | COMET_API_KEY | {a25} | www.comet.com
Neptune | NEPTUNE_API_TOKEN | {neptune} | app.neptune.ai
Clarifai | CLARIFAI_PAT | {h32} | api.clarifai.com | Authorization: Key @
RunPod | RUNPOD_API_KEY | {u40} | api.runpod.io
Modal | MODAL_TOKEN_SECRET | as-{a22} | api.modal.com | X-Secret: @ | MODAL_TOKEN_ID=ak-{a22}
LlamaCloud | LLAMA_CLOUD_API_KEY | llx-{a48} | api.cloud.llamaindex.ai
Jina | JINA_API_KEY | jina_{h32}{b28} | api.jina.ai
E2B | E2B_API_KEY | e2b_{h40} | api.e2b.dev
Kaggle | KAGGLE_KEY | {h32} | www.kaggle.com | X-Secret: @ | KAGGLE_USERNAME=mkeller
Helicone | HELICONE_API_KEY | sk-helicone-{n7}-{n7}-{n7}-{n7} | oai.helicone.ai
"""
