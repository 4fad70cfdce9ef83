"""No credential: ids, public keys, hashes, references beside providers' names."""

TEXT = r"""
=== stripe publishable | pay.js
const stripe = Stripe('«~pk_live_{a24}»');
=== stripe ids | stripe.log
stripe: customer «~cus_{a14}» subscription «~sub_{a24}» price «~price_{a24}» ok
=== stripe product | seed.rb
Stripe::Product.retrieve('«~prod_{a14}»')
=== stripe request id | err.txt
Stripe::InvalidRequestError: No such payment_intent: '«~pi_{a24}»' (req_«~{a14}»)
=== stripe env | pay.py
stripe.api_key = os.environ["STRIPE_SECRET_KEY"]
=== stripe placeholder | README.md
export STRIPE_SECRET_KEY=sk_live_xxxxxxxxxxxxxxxxxxxxxxxx
=== stripe masked | log.txt
using stripe key sk_live_****************Zk3d
=== twilio sid | call.py
call = client.calls.create(sid="«~CA{h32}»", application_sid="«~AP{h32}»")
=== twilio messaging service | sms.rb
messaging_service_sid: '«~MG{h32}»',
=== twilio account only | tw.env
TWILIO_ACCOUNT_SID=«~AC{h32}»
TWILIO_AUTH_TOKEN=
=== sendgrid template | mail.js
msg.templateId = '«~d-{h32}»'
=== sendgrid env | mailer.ts
sgMail.setApiKey(process.env.SENDGRID_API_KEY!)
=== mailgun message id | mg.log
mailgun: Queued. Thank you. id=<20240201101010.«~{h16}»@mg.acme.example>
=== mailgun pubkey | mg.php
$public = '«~pubkey-{h32}»';
=== mailchimp list | mc.yml
mailchimp:
  list_id: «~{h10}»
  server: us14
=== mailchimp env | mc.py
client.set_config({"api_key": os.getenv("MAILCHIMP_API_KEY"), "server": "us14"})
=== aws arn | iam.tf
role_arn = "arn:aws:iam::482113004821:role/deployer"
kms_key_id = "arn:aws:kms:eu-west-1:482113004821:key/«~{uuid}»"
=== aws ids | ec2.yml
instance: «~i-0{h16}»
ami: «~ami-0{h16}»
subnet: «~subnet-0{h16}»
vpc: «~vpc-0{h16}»
=== aws role id | sts.json
{"UserId": "«~AROA{t16}»:botocore-session-1712345678", "Account": "482113004821"}
=== aws doc example | docs.md
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
=== aws cognito pool | amplify.json
{"aws_user_pools_id": "eu-west-1_«~{a9}»", "aws_user_pools_web_client_id": "«~{n26}»", "aws_cognito_identity_pool_id": "eu-west-1:«~{uuid}»"}
=== aws request id | s3.log
S3 403 x-amz-request-id: «~{u16}» x-amz-id-2: «~{B75}=»
=== aws canonical user | policy.json
{"CanonicalUser": "«~{h64}»"}
=== aws cloudfront | cf.yml
cloudfront_distribution: «~E{u13}»
key_pair_id: «~K{u13}»
=== azure ids | azure.json
{"tenantId": "«~{uuid}»", "clientId": "«~{uuid}»", "subscriptionId": "«~{uuid}»"}
=== azure instrumentation | appi.json
"ApplicationInsights": { "InstrumentationKey": "«~{uuid}»" }
=== azure keyvault ref | app.bicep
ApiKey: '@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/SendGrid/«~{h32}»)'
=== azure principal | aks.tf
object_id = "«~{uuid}»"
role_definition_id = "/subscriptions/«~{uuid}»/providers/Microsoft.Authorization/roleDefinitions/«~{uuid}»"
=== gcp oauth client | web.html
<meta name="google-signin-client_id" content="«~{d12}-{n32}».apps.googleusercontent.com">
=== gcp key id | gcp.log
google: using key id «~{h40}» for ci@acme-482113.iam.gserviceaccount.com
=== firebase app id | fb.ts
appId: "1:«~{d12}»:web:«~{h22}»", measurementId: "G-«~{u10}»"
=== google analytics | ga.html
<script async src="https://www.googletagmanager.com/gtag/js?id=G-«~{u10}»"></script>
=== google site verification | index.html
<meta name="google-site-verification" content="«~{b43}»">
=== google drive id | drive.py
SHEET = "https://docs.google.com/spreadsheets/d/«~{b44}»/edit"
=== google env | maps.js
const MAPS_KEY = import.meta.env.VITE_GOOGLE_MAPS_KEY
=== recaptcha site key | form.html
<div class="g-recaptcha" data-sitekey="«~6L{b38}»"></div>
=== hcaptcha site key | form.vue
<vue-hcaptcha sitekey="«~{uuid}»" />
=== turnstile site key | t.html
<div class="cf-turnstile" data-sitekey="0x4AAAAAAA«~{b14}»"></div>
=== github sha | gh.yml
- uses: actions/checkout@«~{h40}» # v4.1.1
=== github env | ci.yml
env:
  GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}
=== github client id | gh.rb
GITHUB_CLIENT_ID = 'Iv1.«~{h16}»'
=== github example | doc.rst
Use ``ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX`` in place of your own token.
=== github signature | webhook.http
X-GitHub-Delivery: «~{uuid}»
X-Hub-Signature-256: sha256=«~{h64}»
=== github compare | CHANGELOG.md
* fix ([«~{h7}»](https://github.com/acme/site/commit/«~{h40}»))
=== gitlab env | .gitlab-ci.yml
script:
  - curl --header "PRIVATE-TOKEN: $GITLAB_TOKEN" "$CI_API_V4_URL/projects"
=== gitlab placeholder | gl.md
glpat-xxxxxxxxxxxxxxxxxxxx
=== gitlab pipeline | gl.log
gitlab-runner: Checking out «~{h8}» as detached HEAD (ref is main)... job token [MASKED]
=== slack ids | slack.yml
slack:
  team: T«~{u9}»
  channel: C«~{u9}»
  user: U«~{u9}»
  app_id: A«~{u9}»
=== slack ts | slack.json
{"client_msg_id": "«~{uuid}»", "ts": "1712345678.482113", "team": "T«~{u9}»"}
=== slack env | bolt.js
token: process.env.SLACK_BOT_TOKEN, signingSecret: process.env.SLACK_SIGNING_SECRET
=== slack placeholder | slack.md
SLACK_BOT_TOKEN=xoxb-your-token-here
=== slack example webhook | docs.txt
https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
=== discord ids | disc.py
GUILD_ID = «~{d18}»
CHANNEL_ID = «~{d19}»
=== discord public key | interactions.ts
const DISCORD_PUBLIC_KEY = '«~{h64}»'
=== discord invite | README.md
https://discord.gg/«~{a10}»  application id «~{d18}»
=== telegram chat | tg.cfg
telegram_chat_id = -100«~{d10}»
telegram_token = %(TG_TOKEN)s
=== telegram file id | tg.json
{"file_id": "«~AgACAgIAAxkB{b60}»", "file_unique_id": "«~AQAD{b12}»"}
=== openai ids | oai.json
{"id": "«~chatcmpl-{a29}»", "object": "chat.completion", "system_fingerprint": "fp_«~{h10}»"}
=== openai org | oai.py
openai.organization = "«~org-{a24}»"
assistant = "«~asst_{a24}»"
=== openai placeholder | .env.example
OPENAI_API_KEY=sk-...
=== openai masked | err.log
openai: Incorrect API key provided: sk-proj-********************************************Zk3A
=== openai thread | run.log
thread_«~{a24}» run_«~{a24}» status=completed
=== anthropic ids | cl.json
{"id": "«~msg_01{a22}»", "type": "message", "model": "claude-3-opus-20240229"}
=== anthropic request | cl.log
anthropic request-id: «~req_01{a22}» anthropic-organization-id: «~{uuid}»
=== huggingface rev | hf.py
model = AutoModel.from_pretrained("acme/bert", revision="«~{h40}»")
=== replicate version | rep.py
replicate.run("stability-ai/sdxl:«~{h64}»", input={"prompt": "x"})
=== langfuse public | lf.env
LANGFUSE_PUBLIC_KEY=«~pk-lf-{uuid}»
=== wandb run | wb.log
wandb: View run at https://wandb.ai/acme/cv/runs/«~{n8}»
=== pinecone host | pc.env
PINECONE_HOST=https://acme-«~{n7}».svc.us-west1-gcp.pinecone.io
=== sentry dsn | sentry.js
Sentry.init({ dsn: "https://«~{h32}»@o482113.ingest.sentry.io/4504821130048211" });
=== sentry event | sn.log
Sentry event id «~{h32}» sent to project 4504821
=== sentry release | rel.sh
sentry-cli releases new acme@«~{h40}»
=== datadog rum | rum.ts
datadogRum.init({ applicationId: '«~{uuid}»', clientToken: '«~pub{h32}»', site: 'datadoghq.eu' })
=== datadog trace | dd.log
dd.trace_id=«~{d19}» dd.span_id=«~{d18}» dd.version=«~{h40}»
=== datadog env | dd.tf
api_key = var.datadog_api_key
app_key = var.datadog_app_key
=== newrelic ids | nr.yml
newrelic:
  account_id: 4821130
  entity_guid: «~{B44}»
  license_key: <%= ENV["NEW_RELIC_LICENSE_KEY"] %>
=== bugsnag session | bs.json
{"bugsnag": {"sessionId": "«~{h32}»", "apiKey": "REPLACE_ME"}}
=== posthog project | ph.js
posthog.init('«~phc_{a43}»', { api_host: 'https://eu.posthog.com' })
=== amplitude device | am.json
{"amplitude_id": «~{d12}», "device_id": "«~{uuid}»", "insert_id": "«~{uuid}»"}
=== mixpanel token | mx.html
<script>mixpanel.init("«~{h32}»", {debug: true});</script>
=== segment message | seg.json
{"messageId": "«~ajs-next-{h32}»", "anonymousId": "«~{uuid}»", "type": "track"}
=== mapbox style | mb.js
style: 'mapbox://styles/acme/«~c{n24}»'
=== algolia search only | alg.ts
const searchClient = algoliasearch('«~{u10}»', process.env.ALGOLIA_SEARCH_KEY)
=== algolia index | alg.log
algolia taskID=«~{d12}» objectID=«~{uuid}»
=== shopify gid | sh.json
{"id": "gid://shopify/Product/«~{d13}»", "admin_graphql_api_id": "gid://shopify/Order/«~{d13}»"}
=== shopify hmac | sh.http
X-Shopify-Hmac-Sha256: «~{b64;32}»
X-Shopify-Webhook-Id: «~{uuid}»
=== paypal order | pp.log
PayPal order «~{u17}» captured, debug_id «~{h13}»
=== paypal client id | pp.html
<script src="https://www.paypal.com/sdk/js?client-id=«~A{b79}»&currency=EUR"></script>
=== plaid item | pl.json
{"item_id": "«~{a37}»", "account_id": "«~{a37}»", "request_id": "«~{a15}»"}
=== razorpay order | rz.rb
order = Razorpay::Order.fetch('«~order_{a14}»'); payment = 'pay_«~{a14}»'
=== paystack public | pk.js
PaystackPop.setup({ key: '«~pk_live_{h40}»', email: e })
=== flutterwave public | fl.js
FlutterwaveCheckout({ public_key: "«~FLWPUBK-{h32}-X»" })
=== square location | sq.env
SQUARE_LOCATION_ID=«~L{u12}»
SQUARE_APPLICATION_ID=«~sq0idp-{b22}»
=== adyen psp | ad.json
{"pspReference": "«~{u16}»", "resultCode": "Authorised", "merchantAccount": "AcmeECOM"}
=== hubspot portal | hs.html
<script id="hs-script-loader" src="//js.hs-scripts.com/4821130.js"></script>
<script>hbspt.forms.create({ portalId: "4821130", formId: "«~{uuid}»" });</script>
=== hubspot masked | hs.log
hubspot: using token pat-na1-****-****-****-****1f2e
=== salesforce ids | sf.csv
Id,AccountId,OwnerId
003«~{a15}»,001«~{a15}»,005«~{a15}»
=== salesforce login url | sf.env
SF_USERNAME=k@acme.example
SF_LOGIN_URL=https://login.salesforce.com
SF_PASSWORD=${SF_PASSWORD}
=== zendesk widget | zd.html
<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=«~{uuid}»"></script>
=== intercom app | ic.js
window.intercomSettings = { app_id: "«~{n8}»", user_hash: "«~{h64}»" };
=== jira ticket | jira.txt
JIRA cloudId «~{uuid}» issue ACME-4821 accountId «~{h24}:{uuid}»
=== airtable base | at.js
const base = 'app«~{a14}»', table = 'tbl«~{a14}»', rec = 'rec«~{a14}»'
=== notion page | no.py
notion.pages.retrieve("«~{h32}»")
database_id = "«~{uuid}»"
=== asana gid | as.json
{"gid": "«~{d16}»", "workspace": "«~{d16}»", "asana": true}
=== trello ids | tr.json
{"idBoard": "«~{h24}»", "idList": "«~{h24}»", "shortLink": "«~{a8}»"}
=== clickup task | cu.log
clickup task «~{n9}» list 901«~{d9}» updated
=== figma file | fig.md
https://www.figma.com/file/«~{a22}»/Acme?node-id=48%3A211
=== contentful space | cf.js
space: '«~{n12}»', environment: 'master', accessToken: process.env.CONTENTFUL_TOKEN
=== sanity project | san.json
{"projectId": "«~{n8}»", "dataset": "production", "_rev": "«~{a22}»", "asset": "image-«~{h40}»-1200x800-jpg"}
=== cloudinary asset | cl.json
{"asset_id": "«~{h32}»", "public_id": "acme/hero", "signature": "«~{h40}»", "etag": "«~{h32}»"}
=== mux playback | mux.html
<mux-player playback-id="«~{a46}»" env-key="«~{n24}»"></mux-player>
=== vercel ids | project.json
{"projectId":"«~prj_{a28}»","orgId":"«~team_{a24}»"}
=== netlify site | nt.json
{"siteId": "«~{uuid}»"}
=== netlify badge | nt.md
[![Netlify Status](https://api.netlify.com/api/v1/badges/«~{uuid}»/deploy-status)](https://app.netlify.com/sites/acme/deploys)
=== cloudflare zone | cf.tf
zone_id    = "«~{h32}»"
account_id = "«~{h32}»"
=== cloudflare ray | cf.http
CF-RAY: «~{h16}»-AMS
cf-cache-status: DYNAMIC
=== cloudflare beacon | cf.html
<script defer src='https://static.cloudflareinsights.com/beacon.min.js' data-cf-beacon='{"token": "«~{h32}»"}'></script>
=== digitalocean droplet | do.log
doctl: droplet 482113004 fingerprint «~{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}»
=== heroku release | hr.log
heroku[router]: at=info method=GET path="/" request_id=«~{uuid}» fwd="1.2.3.4"
=== render service | rn.yml
services: [{id: «~srv-{n20}», owner: «~tea-{n20}»}]
=== fly machine | fly.log
fly: machine «~{h14}» region ams image registry.fly.io/acme:deployment-«~{u26}»
"""
