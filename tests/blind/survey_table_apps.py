"""Providers of chat, mail, payment, identity, monitoring, AI, sales, developer services, maps, media and coins; see survey_table_infra."""

TABLE = r'''
# chat, mail, SMS
Slack | SLACK_BOT_TOKEN SLACK_TOKEN | xoxb-{d12}-{d13}-{a24}
  notify.py :: client = WebClient(token="@V@")
  bot.js :: const { App } = require('@slack/bolt');⏎const app = new App({ token: '@V@', signingSecret: '⟨{h32}⟩' });
Slack user | SLACK_USER_TOKEN | xoxp-{d12}-{d12}-{d13}-{h32}
Slack app | SLACK_APP_TOKEN | xapp-1-A{u10}-{d13}-{h64}
Slack signing | SLACK_SIGNING_SECRET SLACK_CLIENT_SECRET | {h32}
Slack cookie | SLACK_D_COOKIE | xoxd-{a40}%2B{a60}%3D
Discord | DISCORD_TOKEN DISCORD_BOT_TOKEN | {discord}
  bot.py :: bot.run("@V@")
  index.js :: client.login('@V@');
  config.json :: {⏎  "prefix": "!",⏎  "token": "@V@"⏎}
Discord OAuth | DISCORD_CLIENT_SECRET | {b32}
Telegram | TELEGRAM_BOT_TOKEN TG_TOKEN | {d10}:AA{b33}
  alert.sh :: curl -s -X POST https://api.telegram.org/bot@V@/sendMessage -d chat_id=-100{d10} -d text="$1"
  main.py :: updater = Updater("@V@", use_context=True)
  bot.go :: bot, err := tgbotapi.NewBotAPI("@V@")
Telegram app | TELEGRAM_API_HASH TG_API_HASH | {h32}
  session.py :: api_id = {d8}⏎api_hash = '@V@'⏎client = TelegramClient('anon', api_id, api_hash)
Teams bot | MICROSOFT_APP_PASSWORD MicrosoftAppPassword | {a3}8Q~{q34}
Mattermost | MATTERMOST_TOKEN | {n26}
Rocket.Chat | ROCKETCHAT_TOKEN | {b43}
  post.sh :: curl -H "X-Auth-Token: @V@" -H "X-User-Id: {a17}" https://chat.{Qco}.io/api/v1/chat.postMessage
Zulip | ZULIP_API_KEY | {a32}
  .zuliprc :: [api]⏎email={Quser}-bot@{Qco}.io⏎key=@V@⏎site=https://chat.{Qco}.io
Matrix | MATRIX_ACCESS_TOKEN | syt_{a12}_{a20}_{a6}
  homeserver.yaml :: registration_shared_secret: "@V@"⏎macaroon_secret_key: "⟨{p50}⟩"
Webex | WEBEX_ACCESS_TOKEN | {b64}_PF84_{uuid}
LINE | LINE_CHANNEL_SECRET | {h32}
LINE token | LINE_CHANNEL_ACCESS_TOKEN | {B128}/{B40}=
WhatsApp | WHATSAPP_TOKEN WA_ACCESS_TOKEN | EAA{a180}ZD
WeChat | WECHAT_APP_SECRET WX_SECRET | {h32}
  wx.js :: const appid = 'wx{h16}';⏎const secret = '@V@';
DingTalk | DINGTALK_SECRET DINGTALK_ACCESS_TOKEN | SEC{h64} || {h64}
Feishu | FEISHU_APP_SECRET LARK_APP_SECRET | {a32}
Pushover | PUSHOVER_TOKEN PUSHOVER_APP_TOKEN | a{n29}
Pushbullet | PUSHBULLET_TOKEN | o.{a32}
Gotify | GOTIFY_TOKEN | A{b14}
  push.sh :: curl "https://push.{Qco}.io/message?token=@V@" -F "title=backup" -F "message=done"
Twitter | TWITTER_API_SECRET TWITTER_CONSUMER_SECRET | {a50}
  tweet.py :: auth = tweepy.OAuthHandler("{a25}", "@V@")⏎auth.set_access_token("{d19}-{a40}", "⟨{a45}⟩")
Twitter bearer | TWITTER_BEARER_TOKEN | AAAAAAAAAAAAAAAAAAAAA{a9}%2B{a60}%3D{a12}
Facebook | FACEBOOK_APP_SECRET FB_APP_SECRET | {h32}
  omniauth.rb :: provider :facebook, '{d15}', '@V@', scope: 'email'
Facebook token | FB_PAGE_ACCESS_TOKEN | EAA{a160}ZDZD
Instagram | INSTAGRAM_ACCESS_TOKEN | IGQV{b130}
Twitch | TWITCH_CLIENT_SECRET TWITCH_OAUTH | {n30}
  bot.js :: const client = new tmi.Client({ identity: { username: '{Qco}bot', password: 'oauth:@V@' } });
Reddit | REDDIT_CLIENT_SECRET | {b27}
  praw.ini :: [bot]⏎client_id={b14}⏎client_secret=@V@⏎username={Quser}⏎password=⟨{Qpws}⟩
LinkedIn | LINKEDIN_CLIENT_SECRET | {a16}
SendGrid | SENDGRID_API_KEY | SG.{b22}.{b43}
  mail.js :: sgMail.setApiKey('@V@');
  settings.py :: EMAIL_HOST = 'smtp.sendgrid.net'⏎EMAIL_HOST_USER = 'apikey'⏎EMAIL_HOST_PASSWORD = '@V@'
Mailgun | MAILGUN_API_KEY | key-{h32} || {h32}-{h8}-{h8}
  send.sh :: curl -s --user 'api:@V@' https://api.mailgun.net/v3/mg.{Qco}.io/messages -F to=ops@{Qco}.io
Mailchimp | MAILCHIMP_API_KEY | {h32}-us{d1}
Mandrill | MANDRILL_API_KEY MANDRILL_APIKEY | {b22}
  mailer.rb :: config.action_mailer.smtp_settings = {⏎  address: 'smtp.mandrillapp.com', port: 587,⏎  user_name: '{Qco}', password: '@V@'⏎}
Postmark | POSTMARK_SERVER_TOKEN POSTMARK_API_KEY | {uuid}
  pm.sh :: curl "https://api.postmarkapp.com/email" -H "X-Postmark-Server-Token: @V@" -d @mail.json
SparkPost | SPARKPOST_API_KEY | {h40}
Mailjet | MAILJET_SECRET_KEY MJ_APIKEY_PRIVATE | {h32}
  mj.py :: mailjet = Client(auth=('{h32}', '@V@'), version='v3.1')
Brevo | BREVO_API_KEY SENDINBLUE_API_KEY | xkeysib-{h64}-{a16}
Resend | RESEND_API_KEY | re_{a8}_{a24}
Mailtrap | MAILTRAP_PASSWORD | {h14}
  mail.php :: $mail->Host = 'sandbox.smtp.mailtrap.io';⏎$mail->Username = '{h14}';⏎$mail->Password = '@V@';
Gmail | GMAIL_APP_PASSWORD | {l16}
  mail.js :: nodemailer.createTransport({ service: 'gmail', auth: { user: '{Qname}.{Qco}@gmail.com', pass: '@V@' } });
  send.py :: server = smtplib.SMTP_SSL('smtp.gmail.com', 465)⏎server.login("{Qname}.{Qco}@gmail.com", "@V@")
  msmtprc :: account gmail⏎host smtp.gmail.com⏎user {Qname}.{Qco}⏎password @V@
Gmail spaced | GMAIL_APP_PASSWORD | {l4} {l4} {l4} {l4}
  config.py :: GMAIL_USER = "{Qname}@{Qco}.io"⏎GMAIL_PASSWORD = "@V@"
Twilio | TWILIO_AUTH_TOKEN | {h32}
  sms.py :: client = Client("AC{h32}", "@V@")
  sms.sh :: curl -X POST https://api.twilio.com/2010-04-01/Accounts/AC{h32}/Messages.json -u AC{h32}:@V@
  twilio.rb :: @client = Twilio::REST::Client.new 'AC{h32}', '@V@'
Twilio key | TWILIO_API_SECRET | {a32}
Vonage | VONAGE_API_SECRET NEXMO_API_SECRET | {a16}
  sms.php :: $basic = new \Vonage\Client\Credentials\Basic("{h8}", "@V@");
Plivo | PLIVO_AUTH_TOKEN | {B40}
MessageBird | MESSAGEBIRD_ACCESS_KEY | {a25}
Sinch | SINCH_API_TOKEN | {h32}
Infobip | INFOBIP_API_KEY | {h32}-{uuid}
Telnyx | TELNYX_API_KEY | KEY{H32}_{a22}
Clickatell | CLICKATELL_API_KEY | {b22}==
MSG91 | MSG91_AUTH_KEY | {d6}A{a14}{h8}P1
  otp.php :: $url = "https://api.msg91.com/api/sendotp.php?authkey=@V@&mobile=".$mobile;
OneSignal | ONESIGNAL_REST_API_KEY | {b64;36}
Expo push | EXPO_ACCESS_TOKEN | {b40}
# payment
Stripe | STRIPE_SECRET_KEY STRIPE_API_KEY | sk_live_{a24} || sk_live_51{a97} || sk_test_{a24} || rk_live_{a24}
  charge.rb :: Stripe.api_key = "@V@"
  pay.sh :: curl https://api.stripe.com/v1/charges -u @V@:
  Pay.java :: Stripe.apiKey = "@V@";
Stripe webhook | STRIPE_WEBHOOK_SECRET | whsec_{a32}
PayPal | PAYPAL_CLIENT_SECRET PAYPAL_SECRET | E{b79}
  pay.js :: paypal.configure({⏎  mode: 'live',⏎  client_id: 'A{b79}',⏎  client_secret: '@V@'⏎});
PayPal classic | PAYPAL_API_SIGNATURE | A{b30}-{b24}
Braintree | BRAINTREE_PRIVATE_KEY | {h32}
  bt.py :: braintree.Configuration.configure(⏎    braintree.Environment.Production,⏎    merchant_id="{n16}", public_key="{n16}", private_key="@V@")
Square | SQUARE_ACCESS_TOKEN | EAAA{b60} || sq0atp-{b22}
Adyen | ADYEN_API_KEY | AQE{a40}-{a40}-{a16}
Adyen HMAC | ADYEN_HMAC_KEY | {H64}
Razorpay | RAZORPAY_KEY_SECRET | {a24}
  rzp.js :: var instance = new Razorpay({ key_id: 'rzp_live_{a14}', key_secret: '@V@' });
Paystack | PAYSTACK_SECRET_KEY | sk_live_{n40}
Flutterwave | FLW_SECRET_KEY | FLWSECK-{h32}-X
Mollie | MOLLIE_API_KEY | live_{a30}
Klarna | KLARNA_PASSWORD KLARNA_API_SECRET | {a16}
Checkout.com | CKO_SECRET_KEY | sk_{n26}
Authorize.Net | AUTHORIZENET_TRANSACTION_KEY | {a16}
  pay.php :: $auth->setName("{a10}");⏎$auth->setTransactionKey("@V@");
Worldpay | WORLDPAY_SERVICE_KEY | T_S_{uuid}
Mercado Pago | MERCADOPAGO_ACCESS_TOKEN MP_ACCESS_TOKEN | APP_USR-{d16}-{Svmmddhh}-{h32}-{d9}
GoCardless | GOCARDLESS_ACCESS_TOKEN | live_{b40}
Wise | WISE_API_TOKEN TRANSFERWISE_TOKEN | {uuid}
Plaid | PLAID_SECRET | {h30}
  plaid.js :: const cfg = new Configuration({ baseOptions: { headers: { 'PLAID-CLIENT-ID': '{h24}', 'PLAID-SECRET': '@V@' } } });
Dwolla | DWOLLA_SECRET | {a50}
Chargebee | CHARGEBEE_API_KEY | live_{a32}
Recurly | RECURLY_PRIVATE_KEY | {h32}
Paddle | PADDLE_VENDOR_AUTH_CODE | {h50}
Alipay | ALIPAY_MD5_KEY | {n32}
WeChat Pay | WXPAY_API_KEY WECHAT_MCH_KEY | {a32}
Iyzico | IYZICO_SECRET_KEY | sandbox-{a32} || {a32}
PayU | PAYU_MERCHANT_SALT | {a32}
Cashfree | CASHFREE_CLIENT_SECRET | cfsk_ma_prod_{h32}_{h8}
Midtrans | MIDTRANS_SERVER_KEY | Mid-server-{b24}
Xendit | XENDIT_SECRET_KEY | xnd_production_{a56}
Shopify | SHOPIFY_API_SECRET SHOPIFY_ACCESS_TOKEN | shpss_{h32} || shpat_{h32} || {h32}
  shop.py :: session = shopify.Session("{Qco}.myshopify.com", "2023-04", "@V@")
WooCommerce | WC_CONSUMER_SECRET | cs_{h40}
  orders.sh :: curl https://shop.{Qco}.io/wp-json/wc/v3/orders -u ck_{h40}:@V@
Coinbase Commerce | COINBASE_COMMERCE_API_KEY | {uuid}
# identity providers
Auth0 | AUTH0_CLIENT_SECRET | {b64}
  auth.js :: new Auth0Strategy({ domain: '{Qco}.eu.auth0.com', clientID: '{a32}', clientSecret: '@V@', callbackURL: '/cb' }, verify)
Okta | OKTA_API_TOKEN | 00{b40}
  users.sh :: curl -H "Authorization: SSWS @V@" https://{Qco}.okta.com/api/v1/users
Okta OIDC | OKTA_CLIENT_SECRET | {b40} || {b64}
Keycloak | KEYCLOAK_CLIENT_SECRET | {uuid} || {a32}
  keycloak.json :: {⏎  "realm": "{Qco}",⏎  "auth-server-url": "https://sso.{Qco}.io/auth",⏎  "resource": "api",⏎  "credentials": { "secret": "@V@" }⏎}
  token.sh :: curl -d client_id=api -d client_secret=@V@ -d grant_type=client_credentials https://sso.{Qco}.io/realms/{Qco}/protocol/openid-connect/token
Keycloak admin | KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD | {Qpws}
OneLogin | ONELOGIN_CLIENT_SECRET | {h64}
Ping | PINGFEDERATE_CLIENT_SECRET | {a64}
FusionAuth | FUSIONAUTH_API_KEY | {b43}
Clerk | CLERK_SECRET_KEY | sk_live_{a42}
Stytch | STYTCH_SECRET | secret-live-{b34}==
WorkOS | WORKOS_API_KEY | sk_live_a2V5X{a60}
SuperTokens | SUPERTOKENS_API_KEY | {a32}
Authentik | AUTHENTIK_SECRET_KEY AUTHENTIK_TOKEN | {a60}
Ory | ORY_API_KEY | ory_pat_{a32}
Descope | DESCOPE_MANAGEMENT_KEY | K2{a70}
Apple | APPLE_SHARED_SECRET | {h32}
LDAP | LDAP_BIND_PASSWORD LDAP_PASSWORD | {Qpw}
  ldap.php :: $bind = ldap_bind($conn, "cn=admin,dc={Qco},dc=io", "@V@");
  nslcd.conf :: uri ldap://{Qhost}/⏎base dc={Qco},dc=local⏎binddn cn=reader,dc={Qco},dc=local⏎bindpw @V@
Active Directory | AD_BIND_PASSWORD AD_JOIN_PASSWORD | {Qpws}
  join.ps1 :: $pw = ConvertTo-SecureString "@V@" -AsPlainText -Force⏎$cred = New-Object PSCredential("{QCo}\{Quser}", $pw)⏎Add-Computer -DomainName {Qco}.local -Credential $cred
Kerberos | KRB5_PASSWORD | {Qpws}
  kinit.sh :: echo '@V@' | kinit {Quser}@{Qco}.LOCAL
SAML | SAML_KEYSTORE_PASSWORD | {Qpws}
reCAPTCHA | RECAPTCHA_SECRET_KEY RECAPTCHA_PRIVATE_KEY | 6L{b38}
hCaptcha | HCAPTCHA_SECRET | 0x{h40} || ES_{h32}
Session | SESSION_SECRET COOKIE_SECRET | {Qpw} || {h64}
JWT | JWT_SECRET JWT_SIGNING_KEY | {Qpw} || {b43} || {h64}
  auth.js :: const token = jwt.sign({ id: user.id }, '@V@', { expiresIn: '7d' });
  auth.py :: payload = jwt.decode(token, "@V@", algorithms=["HS256"])
  Startup.cs :: var key = Encoding.ASCII.GetBytes("@V@");⏎services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme);
NextAuth | NEXTAUTH_SECRET AUTH_SECRET | {b64;32} || {a32}
# monitoring
Datadog | DD_API_KEY DATADOG_API_KEY | {h32}
  datadog.yaml :: api_key: @V@⏎site: datadoghq.eu
  install.sh :: DD_AGENT_MAJOR_VERSION=7 DD_API_KEY=@V@ bash -c "$(curl -L https://s3.amazonaws.com/dd-agent/scripts/install_script.sh)"
Datadog app | DD_APP_KEY DATADOG_APP_KEY | {h40}
  monitors.py :: options = {'api_key': '⟨{h32}⟩', 'app_key': '@V@'}⏎initialize(**options)
New Relic | NEW_RELIC_LICENSE_KEY NEWRELIC_LICENSE | {h36}NRAL || {h40}
  newrelic.yml :: common: &default_settings⏎  license_key: @V@⏎  app_name: {QCo} API
  newrelic.ini :: [newrelic]⏎license_key = @V@⏎app_name = Worker
New Relic user | NEW_RELIC_API_KEY | NRAK-{u27}
Sentry | SENTRY_AUTH_TOKEN | {h64} || sntryu_{h64} || {sentryorg}
  .sentryclirc :: [auth]⏎token=@V@⏎⏎[defaults]⏎org={Qco}
Sentry DSN secret | SENTRY_DSN_SECRET | {h32}
  raven.py :: client = Client('https://{h32}:@V@@sentry.{Qco}.io/4')
Rollbar | ROLLBAR_ACCESS_TOKEN ROLLBAR_SERVER_TOKEN | {h32}
  rollbar.rb :: Rollbar.configure do |config|⏎  config.access_token = '@V@'⏎end
Bugsnag | BUGSNAG_AUTH_TOKEN | {uuid}
Airbrake | AIRBRAKE_PROJECT_KEY | {h32}
Honeybadger | HONEYBADGER_API_KEY | {h8} || hbp_{a36}
Honeycomb | HONEYCOMB_API_KEY | {h32} || {a22}
  otel.yaml :: exporters:⏎  otlp:⏎    endpoint: api.honeycomb.io:443⏎    headers:⏎      x-honeycomb-team: @V@
Dynatrace | DT_API_TOKEN DYNATRACE_TOKEN | dt0c01.{u24}.{u64}
AppDynamics | APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY | {n12} || {uuid}
Splunk | SPLUNK_HEC_TOKEN | {uuid}
  hec.sh :: curl -k https://{Qhost}:8088/services/collector -H "Authorization: Splunk @V@" -d '{"event":"x"}'
Sumo Logic | SUMOLOGIC_ACCESS_KEY | {a64}
Loggly | LOGGLY_TOKEN | {uuid}
Logz.io | LOGZIO_TOKEN | {m32}
Papertrail | PAPERTRAIL_API_TOKEN | {a20}
LogDNA | LOGDNA_INGESTION_KEY | {h32}
Logtail | LOGTAIL_SOURCE_TOKEN | {a24}
Logentries | LOGENTRIES_TOKEN | {uuid}
Grafana | GRAFANA_API_KEY GRAFANA_TOKEN | {grafana} || {grafanalegacy}
  prov.sh :: curl -H "Authorization: Bearer @V@" https://grafana.{Qco}.io/api/search
Grafana admin | GF_SECURITY_ADMIN_PASSWORD | {Qpws}
Prometheus | PROMETHEUS_PASSWORD | {Qpws}
  prometheus.yml :: remote_write:⏎  - url: https://prom.{Qco}.io/api/v1/write⏎    basic_auth:⏎      username: "{d6}"⏎      password: @V@
PagerDuty | PAGERDUTY_TOKEN PAGERDUTY_API_KEY | {b20}
  pd.sh :: curl -H "Authorization: Token token=@V@" https://api.pagerduty.com/incidents
PagerDuty key | PAGERDUTY_SERVICE_KEY PAGERDUTY_INTEGRATION_KEY | {h32}
  alertmanager.yml :: receivers:⏎  - name: oncall⏎    pagerduty_configs:⏎      - service_key: @V@
Opsgenie | OPSGENIE_API_KEY | {uuid}
  og.sh :: curl -X POST https://api.opsgenie.com/v2/alerts -H "Authorization: GenieKey @V@" -d @a.json
VictorOps | VICTOROPS_API_KEY | {uuid}
Pingdom | PINGDOM_API_KEY | {b60}
UptimeRobot | UPTIMEROBOT_API_KEY | u{d6}-{h24}
StatusCake | STATUSCAKE_API_KEY | {a30}
Statuspage | STATUSPAGE_API_KEY | {uuid}
  sp.sh :: curl -H "Authorization: OAuth @V@" https://api.statuspage.io/v1/pages/{n12}/incidents
Elastic APM | ELASTIC_APM_SECRET_TOKEN | {a18} || {Qpw}
Scout | SCOUT_KEY | {a20}
Instana | INSTANA_AGENT_KEY | {b22}
Amplitude | AMPLITUDE_SECRET_KEY | {h32}
Mixpanel | MIXPANEL_API_SECRET | {h32}
Segment | SEGMENT_WRITE_KEY | {a32}
PostHog | POSTHOG_PERSONAL_API_KEY | phx_{a43}
Healthchecks | HEALTHCHECKS_API_KEY | {b32}
Checkly | CHECKLY_API_KEY | cu_{h32}
# AI
OpenAI | OPENAI_API_KEY | sk-{a20}T3BlbkFJ{a20} || sk-proj-{b74}T3BlbkFJ{b74}
  chat.py :: openai.api_key = "@V@"
  ask.sh :: curl https://api.openai.com/v1/chat/completions -H "Authorization: Bearer @V@" -d @q.json
  bot.ts :: const configuration = new Configuration({ apiKey: "@V@" });
Anthropic | ANTHROPIC_API_KEY | sk-ant-api03-{b93}AA
  chat.py :: client = anthropic.Anthropic(api_key="@V@")
Gemini | GEMINI_API_KEY | AIza{b35}
  g.py :: genai.configure(api_key='@V@')
Hugging Face | HF_TOKEN HUGGINGFACE_TOKEN | hf_{m34}
  train.py :: login(token="@V@")
  pull.sh :: huggingface-cli login --token @V@
Cohere | COHERE_API_KEY CO_API_KEY | {a40}
  c.py :: co = cohere.Client('@V@')
Mistral | MISTRAL_API_KEY | {a32}
  m.py :: client = MistralClient(api_key="@V@")
Replicate | REPLICATE_API_TOKEN | r8_{a37}
Groq | GROQ_API_KEY | gsk_{a20}WGdyb3FY{a24}
DeepSeek | DEEPSEEK_API_KEY | sk-{h32}
  d.py :: client = OpenAI(api_key="@V@", base_url="https://api.deepseek.com")
DashScope | DASHSCOPE_API_KEY | sk-{h32}
Moonshot | MOONSHOT_API_KEY | sk-{a48}
Zhipu | ZHIPUAI_API_KEY GLM_API_KEY | {h32}.{a16}
Baidu | BAIDU_SECRET_KEY | {a32}
  ocr.py :: APP_ID = '{d8}'⏎API_KEY = '⟨{a24}⟩'⏎SECRET_KEY = '@V@'⏎client = AipOcr(APP_ID, API_KEY, SECRET_KEY)
iFlytek | IFLYTEK_API_SECRET | {h32}
Together | TOGETHER_API_KEY | {h64}
OpenRouter | OPENROUTER_API_KEY | sk-or-v1-{h64}
Perplexity | PPLX_API_KEY PERPLEXITY_API_KEY | pplx-{a48}
Stability | STABILITY_API_KEY | sk-{a48}
ElevenLabs | ELEVENLABS_API_KEY XI_API_KEY | {h32} || sk_{h48}
  tts.sh :: curl -X POST https://api.elevenlabs.io/v1/text-to-speech/{a20} -H "xi-api-key: @V@" -d @t.json
AssemblyAI | ASSEMBLYAI_API_KEY | {h32}
  stt.py :: aai.settings.api_key = "@V@"
Deepgram | DEEPGRAM_API_KEY | {h40}
xAI | XAI_API_KEY | xai-{a80}
Fireworks | FIREWORKS_API_KEY | fw_{a24}
Voyage | VOYAGE_API_KEY | pa-{b43}
Jina | JINA_API_KEY | jina_{h32}{b28}
LangSmith | LANGCHAIN_API_KEY LANGSMITH_API_KEY | lsv2_pt_{h32}_{h10} || ls__{h32}
Weights & Biases | WANDB_API_KEY | {h40}
  train.sh :: wandb login @V@ && python train.py
  .netrc :: machine api.wandb.ai⏎  login user⏎  password @V@
Comet | COMET_API_KEY | {a25}
  exp.py :: experiment = Experiment(api_key="@V@", project_name="ranker")
Neptune | NEPTUNE_API_TOKEN | {neptune}
Roboflow | ROBOFLOW_API_KEY | {a20}
  rf.py :: rf = Roboflow(api_key="@V@")
Kaggle | KAGGLE_KEY | {h32}
  kaggle.json :: {"username":"{Qname}{d2}","key":"@V@"}
NVIDIA | NVIDIA_API_KEY NGC_API_KEY | nvapi-{b64}
RunPod | RUNPOD_API_KEY | {u40}
Serper | SERPER_API_KEY | {h40}
SerpApi | SERPAPI_API_KEY | {h64}
Tavily | TAVILY_API_KEY | tvly-{a32}
Exa | EXA_API_KEY | {uuid}
DeepL | DEEPL_AUTH_KEY | {uuid}:fx
  tr.sh :: curl https://api-free.deepl.com/v2/translate -d auth_key=@V@ -d text="$1" -d target_lang=DE
Clarifai | CLARIFAI_PAT | {h32}
LiteLLM | LITELLM_MASTER_KEY | sk-{a22}
# CRM, marketing, support
Salesforce | SALESFORCE_CLIENT_SECRET SF_CONSUMER_SECRET | {H64} || {d19}
Salesforce password | SF_PASSWORD SALESFORCE_PASSWORD | {Qpws}{a24}
  sf.py :: sf = Salesforce(username='{Quser}@{Qco}.io', password='@V@', security_token='⟨{a24}⟩')
HubSpot | HUBSPOT_API_KEY HAPIKEY | {uuid}
  hs.sh :: curl "https://api.hubapi.com/contacts/v1/lists/all/contacts/all?hapikey=@V@"
HubSpot app | HUBSPOT_ACCESS_TOKEN | pat-na1-{uuid}
Zendesk | ZENDESK_API_TOKEN | {a40}
  zd.sh :: curl https://{Qco}.zendesk.com/api/v2/tickets.json -u {Qname}@{Qco}.io/token:@V@
Freshdesk | FRESHDESK_API_KEY | {a20}
  fd.sh :: curl -u @V@:X https://{Qco}.freshdesk.com/api/v2/tickets
Intercom | INTERCOM_ACCESS_TOKEN | dG9rO{B54}=
Pipedrive | PIPEDRIVE_API_TOKEN | {h40}
  pd.js :: axios.get(`https://{Qco}.pipedrive.com/v1/deals?api_token=@V@`)
Zoho | ZOHO_CLIENT_SECRET | {h42}
Zoho refresh | ZOHO_REFRESH_TOKEN | 1000.{h32}.{h32}
ActiveCampaign | ACTIVECAMPAIGN_API_KEY | {h72}
Klaviyo | KLAVIYO_PRIVATE_KEY | pk_{h34}
Customer.io | CUSTOMERIO_API_KEY | {h20}
ConvertKit | CONVERTKIT_API_SECRET | {b43}
GetResponse | GETRESPONSE_API_KEY | {n32}
Campaign Monitor | CAMPAIGN_MONITOR_API_KEY | {h32}
Drip | DRIP_API_TOKEN | {h32}
Marketo | MARKETO_CLIENT_SECRET | {a32}
Front | FRONT_API_TOKEN | {jwt}
Help Scout | HELPSCOUT_APP_SECRET | {a32}
Drift | DRIFT_TOKEN | {a32}
Crisp | CRISP_KEY | {h64}
Typeform | TYPEFORM_TOKEN | tfp_{a44}_{a14}
SurveyMonkey | SURVEYMONKEY_ACCESS_TOKEN | {b80}
Calendly | CALENDLY_API_KEY | {jwt}
Hunter | HUNTER_API_KEY | {h40}
Clearbit | CLEARBIT_KEY | sk_{h32}
Apollo.io | APOLLO_API_KEY | {b22}
Braze | BRAZE_API_KEY | {uuid}
Iterable | ITERABLE_API_KEY | {h32}
Ghost | GHOST_ADMIN_API_KEY | {h24}:{h64}
Shippo | SHIPPO_TOKEN | shippo_live_{h40}
ShipStation | SHIPSTATION_API_SECRET | {h32}
EasyPost | EASYPOST_API_KEY | EZAK{a54}
DocuSign | DOCUSIGN_CLIENT_SECRET | {uuid}
PandaDoc | PANDADOC_API_KEY | {h40}
BambooHR | BAMBOOHR_API_KEY | {h40}
  hr.sh :: curl -u "@V@:x" https://api.bamboohr.com/api/gateway.php/{Qco}/v1/employees/directory
Greenhouse | GREENHOUSE_API_KEY | {h32}-2
Xero | XERO_CLIENT_SECRET | {b48}
QuickBooks | QUICKBOOKS_CLIENT_SECRET QBO_CLIENT_SECRET | {a40}
ServiceNow | SERVICENOW_PASSWORD SNOW_PASSWORD | {Qpws}
  snow.py :: requests.get("https://{Qco}.service-now.com/api/now/table/incident", auth=("{Quser}", "@V@"))
SAP | SAP_PASSWORD | {Qpws}
  rfc.py :: conn = Connection(ashost='{Qip}', sysnr='00', client='100', user='{Quser}', passwd='@V@')
Odoo | ODOO_PASSWORD ODOO_ADMIN_PASSWD | {Qpws}
  odoo.conf :: [options]⏎admin_passwd = @V@⏎db_host = {Qip}⏎db_password = ⟨{Qpws}⟩
# SaaS developer tools
Airtable | AIRTABLE_API_KEY | key{a14} || pat{a14}.{h64}
  base.js :: const base = new Airtable({ apiKey: '@V@' }).base('app{a14}');
Notion | NOTION_TOKEN NOTION_API_KEY | secret_{a43} || ntn_{d11}{a35}
Asana | ASANA_TOKEN | 1/{d16}:{h32}
Linear | LINEAR_API_KEY | lin_api_{a40}
ClickUp | CLICKUP_API_TOKEN | pk_{d7}_{u32}
Monday | MONDAY_API_TOKEN | {jwt}
Todoist | TODOIST_TOKEN | {h40}
Toggl | TOGGL_API_TOKEN | {h32}
  toggl.sh :: curl -u @V@:api_token https://api.track.toggl.com/api/v9/me
Harvest | HARVEST_ACCESS_TOKEN | {d7}.pt.{b86}
Figma | FIGMA_TOKEN | figd_{b40}
Contentful | CONTENTFUL_MANAGEMENT_TOKEN CONTENTFUL_ACCESS_TOKEN | CFPAT-{b43} || {b43}
Sanity | SANITY_API_TOKEN | sk{a178}
Strapi | STRAPI_API_TOKEN API_TOKEN_SALT | {h256} || {b64;16}
Prismic | PRISMIC_ACCESS_TOKEN | MC5{a30}.{b60}
DatoCMS | DATOCMS_API_TOKEN | {h30}
Storyblok | STORYBLOK_TOKEN | {a22}tt
LaunchDarkly | LAUNCHDARKLY_SDK_KEY LD_SDK_KEY | sdk-{uuid}
Split | SPLIT_API_KEY | {n52}
Optimizely | OPTIMIZELY_TOKEN | 2:{b48}
Unleash | UNLEASH_API_TOKEN | *:production.{h56}
Postman | POSTMAN_API_KEY | PMAK-{h24}-{h34}
BrowserStack | BROWSERSTACK_ACCESS_KEY | {a20}
  wdio.conf.js :: exports.config = {⏎  user: '{Qname}{d2}',⏎  key: '@V@',⏎  services: ['browserstack']⏎};
Sauce Labs | SAUCE_ACCESS_KEY | {uuid}
LambdaTest | LT_ACCESS_KEY | {a50}
Zapier | ZAPIER_DEPLOY_KEY | {h32}
Dropbox | DROPBOX_ACCESS_TOKEN | sl.{b135} || {b11}AAAAAAAAAA{b43}
  up.py :: dbx = dropbox.Dropbox('@V@')
Dropbox app | DROPBOX_APP_SECRET | {n15}
Box | BOX_CLIENT_SECRET | {a32}
Zoom | ZOOM_CLIENT_SECRET ZOOM_API_SECRET | {a32} || {a36}
Eventbrite | EVENTBRITE_TOKEN | {u20}
Meetup | MEETUP_API_KEY | {h30}
Bitly | BITLY_TOKEN BITLY_ACCESS_TOKEN | {h40}
  short.sh :: curl -H "Authorization: Bearer @V@" -X POST https://api-ssl.bitly.com/v4/shorten -d @u.json
RapidAPI | RAPIDAPI_KEY X_RAPIDAPI_KEY | {h10}msh{h15}p1{h6}jsn{h12}
  r.py :: headers = {⏎    "X-RapidAPI-Key": "@V@",⏎    "X-RapidAPI-Host": "weatherapi-com.p.rapidapi.com"⏎}
ScraperAPI | SCRAPERAPI_KEY | {h32}
Apify | APIFY_TOKEN | apify_api_{a36} || {a25}
Bright Data | BRIGHTDATA_PASSWORD LUMINATI_PASSWORD | {n12}
  proxy.py :: proxies = {'https': 'http://brd-customer-hl_{h8}-zone-residential:@V@@brd.superproxy.io:22225'}
2Captcha | TWOCAPTCHA_API_KEY CAPTCHA_API_KEY | {h32}
VirusTotal | VIRUSTOTAL_API_KEY VT_API_KEY | {h64}
  vt.py :: params = {'apikey': '@V@', 'resource': sha256}
Shodan | SHODAN_API_KEY | {a32}
  sh.py :: api = shodan.Shodan("@V@")
AbuseIPDB | ABUSEIPDB_API_KEY | {h80}
Censys | CENSYS_API_SECRET | {a32}
Tenable | TENABLE_SECRET_KEY TIO_SECRET_KEY | {h64}
Veracode | VERACODE_API_KEY | {h128}
CrowdStrike | FALCON_CLIENT_SECRET | {a40}
RevenueCat | REVENUECAT_API_KEY | sk_{a28}
Redmine | REDMINE_API_KEY | {h40}
YouTrack | YOUTRACK_TOKEN | perm:{a12}.{a8}.{a30}
Laravel | APP_KEY | {b64;32}
  .env :: APP_NAME={QCo}⏎APP_KEY=base64:@V@⏎APP_DEBUG=true
Django | SECRET_KEY DJANGO_SECRET_KEY | {django}
Flask | FLASK_SECRET_KEY | {Qpwx} || {h48}
  app.py :: app = Flask(__name__)⏎app.secret_key = '@V@'
Symfony | APP_SECRET | {h32}
Rails base | SECRET_KEY_BASE | {h128}
Phoenix | SECRET_KEY_BASE | {B64}
  config.exs :: config :shop, ShopWeb.Endpoint,⏎  secret_key_base: "@V@"
Airflow | AIRFLOW__CORE__FERNET_KEY FERNET_KEY | {b64urlpad;32}
Superset | SUPERSET_SECRET_KEY | {b64;42}
n8n | N8N_ENCRYPTION_KEY | {a32}
Metabase | MB_ENCRYPTION_SECRET_KEY | {b64;32}
Metabase login | METABASE_PASSWORD | {Qpws}
'''
