"""No credential: env reads, placeholders, masked values, descriptions of options."""

TEXT = r"""
=== owm placeholder | weather.py
API_KEY = "YOUR_OPENWEATHERMAP_API_KEY"
=== owm prompt | w.sh
read -s -p "OpenWeatherMap key: " OWM_KEY
curl "https://api.openweathermap.org/data/2.5/weather?q=Oslo&appid=$OWM_KEY"
=== weather template | w.js
const url = `https://api.weatherapi.com/v1/current.json?key=${config.weatherapi.key}&q=${city}`
=== weather angle | docs.md
GET https://api.openweathermap.org/data/2.5/weather?q=London&appid=<your api key>
=== alpha vantage demo | av.txt
https://www.alphavantage.co/query?function=TIME_SERIES_DAILY&symbol=IBM&apikey=demo
=== nasa demo | apod.sh
curl "https://api.nasa.gov/planetary/apod?api_key=DEMO_KEY"
=== newsapi braces | na.html
<input name="newsapi_key" placeholder="32 characters, e.g. 0123456789abcdef0123456789abcdef">
=== finnhub env | fh.go
key := os.Getenv("FINNHUB_API_KEY")
=== polygon redacted | pl.log
polygon.io GET /v2/aggs?apiKey=[REDACTED] 200
=== quandl config | q.R
Quandl.api_key(Sys.getenv("QUANDL_KEY"))
=== rapidapi doc | r.md
`X-RapidAPI-Key`: your key from the dashboard, 50 characters
=== twilio vault | tw.yml
twilio:
  token: "{{ vault_twilio_auth_token }}"
=== twilio helm | v.yaml
twilioAuthToken:
  secretKeyRef: {name: twilio, key: auth-token}
=== sops | secrets.enc.yaml
sendgrid_key: ENC[AES256_GCM,data:«~{B92}»,iv:«~{B43}=»,tag:«~{B22}==»,type:str]
=== sealed secret | sealed.yaml
kind: SealedSecret
spec:
  encryptedData:
    mailgun: «~AgB{B340}==»
=== travis secure | .travis.yml
env:
  global:
    - secure: "«~{B340}=»"
=== ansible vault | vault.yml
datadog_api_key: !vault |
          $ANSIBLE_VAULT;1.1;AES256
          «~{d80}»
          «~{d80}»
=== op ref | op.env
STRIPE_KEY=op://Prod/Stripe/credential
GITHUB_TOKEN=op://Prod/GitHub/token
=== doppler ref | dop.txt
openai key lives in doppler: acme/prd/OPENAI_API_KEY
=== gcp secret ref | run.yaml
env:
- name: SLACK_TOKEN
  valueFrom: {secretKeyRef: {name: projects/482113/secrets/slack-token, key: latest}}
=== aws ssm | task.json
{"name": "PAGERDUTY_KEY", "valueFrom": "arn:aws:ssm:eu-west-1:482113004821:parameter/prod/pagerduty/key"}
=== aws secretsmanager | t.tf
data "aws_secretsmanager_secret_version" "newrelic" { secret_id = "prod/newrelic/license-«~{a6}»" }
=== github secret ref | deploy.yml
with:
  heroku_api_key: ${{ secrets.HEROKU_API_KEY }}
  heroku_email: k@acme.example
=== circle context | cfg.yml
- run: echo $DOCKERHUB_TOKEN | docker login -u acme --password-stdin
=== jenkins cred id | Jenkinsfile
withCredentials([string(credentialsId: '«~{uuid}»', variable: 'SONAR_TOKEN')]) { sh 'mvn sonar:sonar' }
=== azure pipeline | az.yml
- task: SonarCloudPrepare@1
  inputs: { SonarCloud: 'sonar-conn', organization: 'acme' }
  env: { TOKEN: $(SONAR_TOKEN) }
=== terraform var | v.tf
variable "cloudflare_api_token" {
  description = "Token with DNS edit"
  type        = string
  sensitive   = true
}
=== pulumi secret | Pulumi.prod.yaml
config:
  datadog:apiKey:
    secure: «~v1:{B16}:{B60}»
=== rails env | prod.rb
config.mailgun = { api_key: ENV.fetch('MAILGUN_API_KEY'), domain: ENV['MG_DOMAIN'] }
=== laravel env | services.php
'postmark' => ['token' => env('POSTMARK_TOKEN')],
'ses' => ['key' => env('AWS_ACCESS_KEY_ID'), 'secret' => env('AWS_SECRET_ACCESS_KEY')],
=== spring placeholder | application.yml
okta:
  client-secret: ${OKTA_CLIENT_SECRET}
  issuer: https://acme.okta.com/oauth2/default
=== dotnet empty | appsettings.json
{ "SendGrid": { "ApiKey": "" }, "Twilio": { "AuthToken": "" } }
=== env example | .env.example
TWILIO_AUTH_TOKEN=your_auth_token
MAILGUN_API_KEY=key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
HUBSPOT_TOKEN=pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
=== env dist | .env.dist
AIRTABLE_KEY=keyXXXXXXXXXXXXXX
NOTION_TOKEN=secret_changeme
=== env template | env.tmpl
DO_TOKEN={{ .digitalocean.token }}
FASTLY_KEY={{ .fastly.key }}
=== jest fake | stripe.test.js
process.env.STRIPE_KEY = 'sk_test_fake'
=== pytest dummy | test_slack.py
client = SlackClient(token="xoxb-dummy")
=== mock zero | m_test.go
t.Setenv("DD_API_KEY", "00000000000000000000000000000000")
=== mock abc | spec.rb
Rollbar.access_token = 'aaaabbbbccccddddeeeeffff00001111'
=== mock 1234 | k.py
sendgrid_key = "SG.1234567890"
=== vcr filtered | cassette.yml
uri: https://api.trello.com/1/boards?key=<TRELLO_KEY>&token=<TRELLO_TOKEN>
headers:
  Authorization: ["Bearer <FILTERED>"]
=== har stripped | h.har
{"name": "authorization", "value": "Bearer ***"}, {"name": "x-api-key", "value": "***"}
=== curl var | c.sh
curl -H "Authorization: Bearer ${LINEAR_API_KEY}" https://api.linear.app/graphql
=== ps var | c.ps1
Invoke-RestMethod -Headers @{ 'X-Api-Key' = $env:OCTOPUS_KEY } -Uri $url
=== httpie var | h.sh
http POST api.openai.com/v1/chat/completions "Authorization: Bearer $OPENAI_API_KEY"
=== masked 4 | m.log
[mailchimp] api key ************************************us14
=== masked mid | m2.log
aws_access_key_id = AKIA************ZQ7X
=== masked sha | tok.log
github token sha256 prefix «~{h8}» loaded from keyring
=== masked len | l.log
DEBUG DEEPL key present: true (39 chars, ends with :fx)
=== masked cf | cf.log
cloudflare: API token ending in …Zk3d valid until 2025-01-01
=== error missing | e.log
KeyError: 'ANTHROPIC_API_KEY'
=== error invalid | e2.log
401 from api.mailgun.net: Invalid private key
=== help text | cli.txt
  --shodan-key KEY      Shodan API key (32 letters and digits)
  --vt-key KEY          VirusTotal key [env: VT_API_KEY]
=== argparse | a.py
parser.add_argument("--deepgram-key", default=os.environ.get("DEEPGRAM_API_KEY"), help="Deepgram API key")
=== click | b.py
@click.option("--token", envvar="DIGITALOCEAN_TOKEN", required=True)
=== zod schema | env.ts
STRIPE_SECRET_KEY: z.string().startsWith('sk_'), RESEND_API_KEY: z.string().min(1),
=== regex | rx.py
STRIPE_RE = re.compile(r"sk_live_[0-9a-zA-Z]{24}")
=== regex github | rx.js
const GITHUB = /ghp_[A-Za-z0-9]{36}/
=== openapi | api.yaml
securitySchemes:
  mailerliteKey: {type: apiKey, in: header, name: X-MailerLite-ApiKey}
=== swagger example | sw.json
{"name": "api_key", "in": "query", "description": "Pipedrive API token", "example": "string"}
=== sql schema | s.sql
ALTER TABLE integrations ADD COLUMN hubspot_access_token varchar(255), ADD COLUMN xero_tenant_id uuid;
=== graphql | g.graphql
mutation { connectShopify(shop: $shop, accessToken: $accessToken) { id } }
=== proto | p.proto
message TwilioConfig { string account_sid = 1; string auth_token = 2; }
=== typescript type | t.d.ts
export interface AuthyConfig { apiKey: string; production?: boolean }
=== go struct | s.go
type Braintree struct { MerchantID, PublicKey, PrivateKey string `yaml:"private_key"` }
=== java getter | J.java
public String getSendgridApiKey() { return sendgridApiKey; }
=== rust | r.rs
let token = std::env::var("REPLICATE_API_TOKEN").expect("REPLICATE_API_TOKEN");
=== elixir | e.exs
config :stripity_stripe, api_key: System.get_env("STRIPE_SECRET")
=== clojure | c.clj
(def algolia-key (env :algolia-api-key))
=== kotlin | k.kt
val mapsKey: String = BuildConfig.MAPS_API_KEY
=== gradle prop | b.gradle
buildConfigField "String", "TMDB_KEY", "\"${project.property('tmdbKey')}\""
=== swift plist | S.swift
let key = Bundle.main.object(forInfoDictionaryKey: "AMPLITUDE_API_KEY") as? String
=== plist var | Info.plist
<key>FacebookClientToken</key>
<string>$(FB_CLIENT_TOKEN)</string>
=== android ref | AndroidManifest.xml
<meta-data android:name="com.google.android.geo.API_KEY" android:value="@string/google_maps_key"/>
=== android ph | strings.xml
<string name="google_maps_key" translatable="false">YOUR_KEY_HERE</string>
=== dockerfile arg | Dockerfile
ARG NPM_TOKEN
RUN echo "//npm.acme.example/:_authToken=${NPM_TOKEN}" > .npmrc
=== npmrc var | .npmrc
//«npm»/:_authToken=${NPM_TOKEN}
=== pypirc note | README.txt
Set password to your upload token (it begins with pypi-) and username to __token__.
=== integrity | package-lock.json
"node_modules/stripe": {"version": "14.1.0", "integrity": "«~sha512-{B86}==»"}
=== go sum | go.sum
github.com/twilio/twilio-go v1.15.0 h1:«~{B43}=»
github.com/twilio/twilio-go v1.15.0/go.mod h1:«~{B43}=»
=== poetry lock | poetry.lock
{file = "openai-1.3.5-py3-none-any.whl", hash = "sha256:«~{h64}»"},
=== cargo lock | Cargo.lock
name = "async-openai"
checksum = "«~{h64}»"
=== gemfile lock | Gemfile.lock
GIT
  remote: https://github.com/mailgun/mailgun-ruby
  revision: «~{h40}»
=== podfile | Podfile.lock
SPEC CHECKSUMS:
  FirebaseCore: «~{h40}»
  Stripe: «~{h40}»
=== docker digest | dc.yml
image: datadog/agent@sha256:«~{h64}»
=== terraform lock | .terraform.lock.hcl
provider "cloudflare" {
  hashes = ["h1:«~{B43}=»", "zh:«~{h64}»"]
}
=== nix hash | d.nix
src = fetchFromGitHub { owner = "getsentry"; repo = "sentry-cli"; hash = "sha256-«~{B43}=»"; };
=== brew sha | f.rb
url "https://releases.acme.example/doppler.tar.gz"
sha256 "«~{h64}»"
=== sri | x.html
<script src="https://js.stripe.com/v3/" integrity="sha384-«~{B64}»" crossorigin="anonymous"></script>
=== fixture uuid | f.yml
pagerduty_incident: «~{u14}»
opsgenie_alert_id: «~{uuid}»-1712345678
=== terraform state id | st.json
{"type": "datadog_monitor", "id": "48211300", "etag": "«~{h32}»", "lineage": "«~{uuid}»"}
=== paddle client token | pd.js
Paddle.Setup({ token: 'live_client_side_token_from_dashboard' })
=== doc table | t.md
| Provider | Variable | Form |
| --- | --- | --- |
| Groq | `GROQ_API_KEY` | `gsk_` and 52 letters or digits |
=== doc prose | p.md
The Klaviyo private key (pk_ and 34 hexadecimal digits) is stored in the vault; ask Ingrid.
=== todo | todo.txt
- [ ] rotate sendgrid key (leaked in august, revoked)
- [ ] move MAPBOX token to vault
=== nullish | n.js
const key = opts.apiKey ?? process.env.TAVILY_API_KEY ?? ''
=== false | f.yml
honeybadger: { api_key: false }
bugsnag: { api_key: null }
=== changeme | c.ini
[pusher]
secret = changeme
=== lorem | l.py
SHODAN_API_KEY = "insert-your-key-here"
=== dots | d.py
co = cohere.Client("........................................")
=== xxx | x.env
HF_TOKEN=hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
=== stars | s.env
DEEPL_AUTH_KEY=********-****-****-****-************:fx
=== brackets | b.toml
[gitlab]
private_token = "<redacted>"
=== secret name only | n.sh
kubectl create secret generic datadog-secret --from-literal api-key="$DD_API_KEY"
=== gh set | gh.sh
gh secret set FLY_API_TOKEN < token.txt
=== vault read | v.sh
export SNYK_TOKEN=$(vault kv get -field=token secret/snyk)
=== pass | p.sh
TODOIST=$(pass show todoist/api)
=== security find | k.sh
TOKEN=$(security find-generic-password -s linear -w)
=== keyring | k.py
token = keyring.get_password("readwise", "kfarrow")
=== input | i.py
key = getpass.getpass("Last.fm API key: ")
=== unset | u.sh
unset AWS_SECRET_ACCESS_KEY STRIPE_KEY HEROKU_API_KEY
=== grep | g.sh
git grep -nE "xox[bp]-|ghp_|AKIA" -- . && exit 1
"""
