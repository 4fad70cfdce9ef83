"""Requests and responses, debug output, tests' constants, providers named on another line."""

TEXT = r"""
=== fly response | flyctl.debug
DEBUG --> POST https://api.fly.io/graphql
DEBUG {"query":"mutation { createDeployToken { token } }"}
DEBUG <-- 200 https://api.fly.io/graphql (311.42ms)
DEBUG {"data": {"createDeployToken": {"token": "FlyV1 «fm2_{B280}»"}}}
=== mailgun urllib | celery.log
[2024-02-01 10:00:00,113: DEBUG/ForkPoolWorker-2] Starting new HTTPS connection (1): api.eu.mailgun.net:443
[2024-02-01 10:00:00,114: DEBUG/ForkPoolWorker-2] send: headers={'Authorization': 'Basic «{basic;api:key-[h32]}»'}
=== spotify token response | spotify.http
HTTP/1.1 200 OK
Content-Type: application/json
Server: envoy

{"access_token":"«BQ{b150}»","token_type":"Bearer","expires_in":3600}
# https://accounts.spotify.com/api/token
=== digitalocean curl verbose | do.trace
> GET /v2/account HTTP/2
> Host: api.digitalocean.com
> User-Agent: curl/8.4.0
> Accept: */*
> Authorization: Bearer «dop_v1_{h64}»
< HTTP/2 200
=== pipedrive js error | err.txt
AxiosError: Request failed with status code 401
  config: {
    url: 'https://api.pipedrive.com/v1/persons',
    params: { api_token: '«{h40}»' },
=== toggl python dump | toggl.out
toggl: PreparedRequest.headers {'User-Agent': 'python-requests/2.31.0', 'Authorization': 'Basic «{basic;[h32]:api_token}»'}
=== hubspot refresh | hs.json
{"request": {"url": "https://api.hubapi.com/oauth/v1/token", "body": "grant_type=refresh_token&client_id=«~{uuid}»&client_secret=«{uuid}»&refresh_token=«+eu1-{h4}-{h4}-{h4}-{h4}-{h12}»"}}
=== dropbox refresh | dbx.log
POST https://api.dropboxapi.com/oauth2/token grant_type=refresh_token&refresh_token=«{b64}»&client_id=«~{n15}»&client_secret=«+{n15}»
=== strava response | strava.txt
strava exchange ok
{"token_type":"Bearer","expires_at":1712345678,"refresh_token":"«{h40}»","access_token":"«+{h40}»","athlete":{"id":48211}}
=== github login flow | gh.log
--> https://github.com/login/oauth/access_token
<-- access_token=«{github;gho_}»&scope=repo&token_type=bearer
=== slack oauth response | oauth.json
{"ok": true, "app_id": "A«~{u9}»", "access_token": "«xoxb-{d12}-{d13}-{a24}»", "team": {"id": "T«~{u9}»"}}
=== shopify callback | shopify.log
Started GET "/auth/callback" shop=acme.myshopify.com
  Shopify token exchange -> {"access_token":"«shpat_{h32}»","scope":"read_orders"}
=== reddit token | rd.http
POST /api/v1/access_token HTTP/1.1
Host: www.reddit.com
Authorization: Basic «{basic;[b14]:[b27]}»
=== trakt post | tk.http
POST https://api.trakt.tv/oauth/token
{"code":"«~{h8}»","client_id":"«~{h64}»","client_secret":"«{h64}»","grant_type":"authorization_code"}
=== zoom s2s | zoom.curl
curl -X POST "https://zoom.us/oauth/token?grant_type=account_credentials&account_id=«~{b22}»" \
  -H "Authorization: Basic «{basic;[b22]:[a32]}»"
=== okhttp datadog | android.log
D/OkHttp: --> POST https://http-intake.logs.datadoghq.com/api/v2/logs
D/OkHttp: DD-API-KEY: «{h32}»
D/OkHttp: --> END POST
=== okhttp algolia | android2.log
D/OkHttp: --> POST https://«~{n10}»-dsn.algolia.net/1/indexes/*/queries
D/OkHttp: X-Algolia-Application-Id: «~{u10}»
D/OkHttp: X-Algolia-API-Key: «{h32}»
=== charles openai | openai.har
{"method": "POST", "url": "https://api.openai.com/v1/embeddings", "headers": [{"name": "authorization", "value": "Bearer «sk-{a20}T3BlbkFJ{a20}»"}]}
=== fiddler maps | fid.txt
CONNECT maps.googleapis.com:443
GET /maps/api/directions/json?origin=Lisbon&destination=Porto&key=«AIza{b35}» HTTP/1.1
=== mitm fastly | mitm.txt
PUT https://api.fastly.com/service/«~{a22}»/version/7/activate
    << 200 OK 312b
    Fastly-Key: «{b32}»
=== node debug twilio | tw.debug
twilio:base -- BEGIN Twilio API Request --
twilio:base GET https://api.twilio.com/2010-04-01/Accounts/AC«~{h32}».json
twilio:base auth: AC«~{h32}»:«{h32}»
=== boto debug | boto.log
2024-02-01 DEBUG botocore.credentials Found credentials in environment variables.
2024-02-01 DEBUG access_key=ASIA«~{t16}» secret_key=«{B40}» token=«+{awssession}»
=== terraform trace | tf.log
2024-02-01T10:00:00Z [DEBUG] provider.terraform-provider-cloudflare: Authorization: Bearer «{b40}»
=== aws cli debug sts | sts.log
b'<AssumeRoleResult><Credentials><AccessKeyId>ASIA«~{t16}»</AccessKeyId><SecretAccessKey>«{B40}»</SecretAccessKey><SessionToken>«+{awssession}»</SessionToken></Credentials>'
=== ansible verbose | ansible.log
changed: [web1] => {"cmd": "newrelic-install --license «{h40}»", "rc": 0}
=== docker inspect | inspect.json
"Env": ["PATH=/usr/bin", "SENTRY_AUTH=«sntryu_{h64}»", "TZ=UTC"]
=== ps aux | ps.txt
root   4821  0.0  0.1 /usr/local/bin/ngrok http 80 --authtoken «{a27}_{a21}»
=== ps datadog | top.txt
dd-agent 911 /opt/datadog-agent/bin/agent run --api-key «{h32}»
=== systemd journal | journal.txt
Feb 01 10:00:00 acme cloudflared[911]: INF Starting tunnel with token «{cftunnel}»
=== printenv | env.txt
HOME=/root
LANG=C.UTF-8
PINGDOM_TOKEN=«{b86}»
OPSGENIE_KEY=«+{uuid}»
TERM=xterm
=== bash history | .bash_history
cd site
heroku config:set MAILGUN=«key-{h32}» -a acme
git push heroku main
=== zsh history | .zsh_history
: 1712345678:0;export PLANET_KEY=«PLAK{h32}»
: 1712345699:0;planet orders list
=== fish history | fish_history
- cmd: set -x GROQ «gsk_{a52}»
  when: 1712345678
=== psql history | .psql_history
update integrations set token='«pat-eu1-{uuid}»' where provider='hubspot';
=== sql dump | dump.sql
INSERT INTO `settings` VALUES (7,'akismet_key','«{h12}»'),(8,'site_name','Acme'),(9,'mailchimp','«+{h32}-us9»');
=== csv dump | integrations.csv
id,provider,token,created
1,asana,1/«{d16}:{h32}»,2024-01-02
2,calendly,«+{jwt}»,2024-01-03
=== wp option | wp_options.csv
481,woocommerce_stripe_settings,"a:2:{s:7:""enabled"";s:3:""yes"";s:10:""secret_key"";s:107:""«sk_live_{a99}»"";}",yes
=== redis monitor | redis.log
1712345678.112 [0 10.0.0.7:5012] "SET" "cache:linkedin:token" "«AQV{b200}»"
=== mongo dump | users.json
{"_id": {"$oid": "«~{h24}»"}, "services": {"github": {"accessToken": "«{github;gho_}»", "username": "kf"}}}
=== meteor settings | settings.json
{
  "public": {"ga": "UA-48211300-1"},
  "private": {
    "kadira": {"appId": "«~{a17}»", "appSecret": "«{uuid}»"},
    "MAIL_URL": "smtp://postmaster@mg.acme.example:«+{h32}»@smtp.mailgun.org:587"
  }
}
=== sentry event extra | event.json
{"exception": "Timeout", "extra": {"sys.argv": ["bot.py", "--deepl", "«{uuid}:fx»"]}}
=== php warning | php_errors.log
[01-Feb-2024 10:00:00 UTC] PHP Warning: file_get_contents(https://api.ipstack.com/1.1.1.1?access_key=«{h32}»): failed to open stream
=== python traceback | tb.txt
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.ebird.org/v2/data/obs/US/recent?key=«{n12}»
=== ruby trace | rb.txt
OpenURI::HTTPError: 401 (https://api.giphy.com/v1/gifs/search?api_key=«{a32}»&q=cat)
=== go error | go.txt
Get "https://api.rebrickable.com/api/v3/lego/sets/?key=«{h32}»": context deadline exceeded
=== java stack | java.txt
java.io.FileNotFoundException: https://api.nasa.gov/neo/rest/v1/feed?api_key=«{a40}»
	at sun.net.www.protocol.http.HttpURLConnection.getInputStream0
=== nginx referer | access.log
1.2.3.4 - - [01/Feb/2024:10:00:00 +0000] "GET /hook HTTP/1.1" 200 2 "https://sandbox.iexapis.com/stable/stock/twtr/quote?token=«Tsk_{h32}»" "-"
=== haproxy | ha.log
haproxy[7]: 10.0.0.4:5011 be_openweather/ow1 0/0/21 200 "GET /data/3.0/onecall?lat=1&lon=2&appid=«{h32}» HTTP/1.1"
=== chrome console | console.txt
GET https://maps.googleapis.com/maps/api/geocode/json?address=x&key=«AIza{b35}» 403 (Forbidden)
=== k8s events | ev.txt
Liveness probe failed: wget "http://localhost/health?datadog=«{h32}»"
=== chat slack export | general.json
{"user": "U«~{u9}»", "text": "here is the sendgrid key for staging: «SG.{b22}.{b43}» don't share", "ts": "1712345678.482"}
=== chat text | chat.txt
<ingrid> what was the shodan token again?
<kf> «{a32}»
<ingrid> thx
=== issue body | issue.md
My config for the trakt plugin:
```
client: «~{h64}»
secret: «{h64}»
```
=== mail text | mail.eml
Subject: your API access

Hello, your key for the WeatherAPI account is «{h31}». Kind regards
=== wiki page | wiki.textile
|_. Service|_. Key|
|Postmark|«{uuid}»|
|Bugsnag|«+{h32}»|
=== notes org | notes.org
* accounts
** linode
   token: «{h64}»
** vultr
   token: «+{u36}»
=== ticket text | ticket.txt
Customer pasted: "X-Shippo key «shippo_test_{h40}» returns 401"
=== test const zendesk | zd_test.go
const (
	zendeskSubdomain = "acme"
	validKey         = "«{a40}»"
)
=== test const finnhub | finnhub_spec.rb
describe Finnhub do
  let(:valid_key) { '«{n20}»' }
=== test const detectlanguage | dl_test.py
# detectlanguage.com
VALID = "«{h32}»"
INVALID = "«~{h3}»"
=== test const table | keys_test.go
tests := []struct{ name, input string }{
	{"airtable", "«pat{a14}.{h64}»"},
	{"readme", "«+rdme_{n70}»"},
}
=== test const js | rotate.spec.js
describe('mapquest', () => {
  const key1 = '«{a32}»'
  const key2 = '«+{a32}»'
})
=== test const yaml | cases.yml
- provider: storyblok
  input: "token=«{a22}tt»"
  valid: true
=== test const fixture | flickr_fixture.py
flickr = {"validPattern": "«{h32}»", "invalidPattern": "no-key"}
=== test const rust | detect.rs
#[test]
fn kickbox_key() { assert!(is_valid("«live_{h64}»")); }
=== test const java | OpenUvTest.java
/** openuv */
private static final String VALID_PATTERN = "«{h32}»";
=== test const c# | CurrencyScoopTests.cs
[InlineData("currencyscoop", "«{h32}»")]
=== test const php | RebrandlyTest.php
public const REBRANDLY = '«{n32}»';
=== test const swift | MoonTests.swift
let worldCoinIndexKey = "«{a35}»"
=== neighbour braces | conf.hjson
{
  // audd.io
  t: «{h32}»
}
=== neighbour yaml list | providers.yaml
providers:
  - name: calorieninja
    key: «{a40}»
  - name: api-ninjas
    key: «+{a40}»
=== neighbour toml | keys.toml
[detectify]
key = "«{h32}»"
[host.io]
key = "«+{h14}»"
=== neighbour ini | services.ini
[rebrandly]
auth = «{h32}»
[walkscore]
auth = «+{h32}»
=== neighbour json | tokens.json
{
  "geocod.io": "«{h40}»",
  "ticketsource": "«+{a32}»",
  "clockwork sms": "«+{h40}»"
}
=== neighbour env | .env.services
#magnetic
KEY=«{uuid}»
#moosend
SECRET=«+{uuid}»
#nethunt
TOKEN=«+{uuid}»
=== neighbour xml | keys.xml
<service name="omnisend"><key>«{h24}-{a50}»</key></service>
<service name="paperform"><key>«+{jwt}»</key></service>
=== neighbour log | sync.log
INFO  sync: provider=parsehub
DEBUG sync: token=«{b13}» run=1
INFO  sync: provider=prospecthr
DEBUG sync: auth=«+{h32}»
=== neighbour csvish | list.txt
planviewleankit    «{h128}»
pollsapi           «+{u28}»
purestake          «+{a40}»
=== neighbour perl | keys.pl
%keys = (
  raven => '«{u8}-{u16}»',
  refiner => '«+{uuid}»',
);
=== neighbour md | keys.md
- rownd: `«{uuid}»`
- salesblink: `«+{a16}»`
=== neighbour ruby | keys.rb
KEYS = { scrapersite: '«{a45}»', sheety: '«+{h32}»' }.freeze
"""
