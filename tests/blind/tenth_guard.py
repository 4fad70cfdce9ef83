"""Identity, secret managers, monitoring, security, VPN."""

TEXT = r"""
=== auth0 | auth0.js
new ManagementClient({ domain: 'acme.eu.auth0.com', clientId: '«~{a32}»', clientSecret: '«{b64}»' })
=== auth0 mgmt token | a0.http
GET https://acme.eu.auth0.com/api/v2/users
authorization: Bearer «{jwt;RS256}»
=== okta | okta.go
okta.NewConfiguration(okta.WithOrgUrl("https://acme.okta.com"), okta.WithToken("«00{b40}»"))
=== okta | ok.log
> GET /api/v1/users?limit=200
> Host: acme.okta.com
> Authorization: SSWS «00{b40}»
=== onelogin | ol.py
client = OneLoginClient('«~{h64}»', '«{h64}»', 'us')
=== ping identity | pi.yml
pingone:
  worker: «~{uuid}»
  secret: «{b64}»
=== keycloak | kc.json
{"realm": "acme", "auth-server-url": "https://sso.acme.example/", "resource": "web", "credentials": {"secret": "«{a32}»"}}
=== keycloak old | oidc.properties
quarkus.oidc.client-id=backend
quarkus.oidc.credentials.secret=«{uuid}»
=== fusionauth | fa.ts
const client = new FusionAuthClient('«{b64}»', 'http://localhost:9011');
=== clerk | ck.ts
export const clerkClient = createClerkClient({ secretKey: '«sk_test_{a42}»' })
=== stytch | sty.py
client = stytch.Client(project_id="project-test-«~{uuid}»", secret="«secret-test-{b35}=»")
=== workos | wo.rb
WorkOS.key = '«sk_live_a2V5X{a48}»'
=== descope | dc.go
client.NewWithConfig(&client.Config{ProjectID: "P2«~{a26}»", ManagementKey: "«K2{a70}»"})
=== supertokens | stk.js
supertokens: { connectionURI: "https://st-prod.aws.supertokens.io", apiKey: "«{b26}=»" }
=== frontegg | fe.env
FRONTEGG_CLIENT=«~{uuid}»
FRONTEGG_SECRET=«{uuid}»
=== magic link | mg.ts
const magic = new Magic('«sk_live_{H16}»');
=== authy | au.rb
Authy.api_key = '«{a32}»'
=== duo | duo.conf
[duo]
ikey = DI«~{u18}»
skey = «{a40}»
host = api-k2x9qz1a.duosecurity.com
=== jumpcloud | jc.sh
curl -H 'x-api-key: «jca_{a36}»' https://console.jumpcloud.com/api/v2/groups
=== jumpcloud ldap | jc2.py
# jumpcloud
apikey = "«{h40}»"
=== cognito | cog.ts
ClientId: '«~{n26}»',
ClientSecret: '«{n51}»',
=== logto zitadel | zt.yaml
zitadel:
  masterkey: «{a32}»
  pat: «+{b71}»
=== authentik | ak.env
AUTHENTIK_SECRET_KEY=«{B60}»
AUTHENTIK_BOOTSTRAP_TOKEN=«+{a60}»
=== persona onfido | on.rb
Onfido.configure { |c| c.api_key = '«api_live.{b11}.{b32}»' }
=== jumio | ju.curl
curl -u '«~{uuid}»:«{a32}»' https://netverify.com/api/v4/initiate
=== veriff | vf.py
VERIFF_PUB = "«~{uuid}»"
VERIFF_PRIV = "«{uuid}»"
=== sumsub | ss.js
const SUMSUB_APP_TOKEN = 'sbx:«{a24}.{a32}»'
const SUMSUB_SECRET_KEY = '«+{a32}»'
=== vault | v.sh
export VAULT_ADDR=https://vault.acme.example
vault login «hvs.CAES{b95}»
=== vault old | vault.hcl
vault {
  address = "http://127.0.0.1:8200"
  token   = "«s.{a24}»"
}
=== vault approle | role.env
ROLE_ID=«~{uuid}»
SECRET_ID=«{uuid}»
# vault approle
=== vault unseal | init.txt
Unseal Key 1: «{B43}=»
Unseal Key 2: «+{B43}=»
Initial Root Token: «+hvs.{a24}»
=== doppler | dp.sh
doppler run --token «dp.st.prd.{a43}» -- make deploy
=== infisical | inf.env
INFISICAL=«st.{uuid}.{h32}.{h32}»
=== onepassword | op.sh
export OP_SERVICE_ACCOUNT_TOKEN=«{ops}»
=== onepassword secret key | emergency.txt
1Password Emergency Kit
Secret Key: «A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u5}»
=== bitwarden | bw.sh
export BW_CLIENTID=user.«~{uuid}»
export BW_CLIENTSECRET=«{a30}»
=== bws | bws.txt
bws -t «0.{uuid}.{a30}:{b64;16}» secret list
=== akeyless | ak.yml
akeyless:
  access-id: p-«~{n12}»
  access-key: «{B43}=»
=== conjur cyberark | cj.netrc
machine https://conjur.acme.example/authn
  login host/ci
  password «{n52}»
=== keeper | kp.json
{"clientId": "«~{B86}==»", "appKey": "«{B43}=»", "hostname": "keepersecurity.com"}
=== lastpass | lp.py
lastpass = Vault.open_remote('k@acme.example', '«{pw}»')
=== datadog | dd.rb
dog = Dogapi::Client.new('«{h32}»', '«+{h40}»')
=== datadog agent | datadog.yaml
site: datadoghq.eu
api_key: «{h32}»
logs_enabled: true
=== datadog curl | ddc.sh
curl -X GET "https://api.datadoghq.com/api/v1/validate" -H "DD-API-KEY: «{h32}»" -H "DD-APPLICATION-KEY: «+{h40}»"
=== newrelic | newrelic.yml
common: &default_settings
  license_key: '«{h36}NRAL»'
  app_name: Acme
=== newrelic user | nr.js
const key1 = '«NRAK-{u27}»'
=== newrelic insights | ins.http
X-Insert-Key: «NRII-{b32}»
Host: insights-collector.newrelic.com
=== sentry | .sentryclirc
[auth]
token=«sntrys_{b180}_{b43}»
=== sentry real | st.env
SENTRY_AUTH=«{sentryorg}»
=== sentry user | su.sh
sentry-cli --auth-token «sntryu_{h64}» releases list
=== sentry old dsn | raven.py
client = Client('https://«~{h32}»:«{h32}»@sentry.acme.example/4')
=== bugsnag | bs.js
const personal = { bugsnag: '«{uuid}»' } // auth token
=== rollbar | rb.py
rollbar.init('«{h32}»', 'production')
=== honeybadger | hb.yml
---
api_key: '«hbp_{a36}»'
env: "production"
=== airbrake | ab.rb
config.project_id = 482113
config.project_key = '«{h32}»' # airbrake
=== raygun | rg.php
$client = new \Raygun4php\RaygunClient("«{b22}==»");
=== appsignal | config/appsignal.yml
production:
  active: true
  push_api_key: "«{uuid}»"
=== skylight scout | sk.yml
# skylight
authentication: «{b40}»
=== instana | inst.yaml
agent:
  key: «{b22}»
  downloadKey: «+{b22}»
  endpointHost: ingress-red-saas.instana.io
=== dynatrace | dt.sh
curl -H "Authorization: Api-Token «dt0c01.{u24}.{u64}»" https://abc12345.live.dynatrace.com/api/v2/metrics
=== appdynamics | ad.xml
<account-name>acme</account-name>
<account-access-key>«{n12}»</account-access-key>
=== elastic apm | apm.py
app.config['ELASTIC_APM'] = {'SERVICE_NAME': 'acme', 'SECRET_TOKEN': '«{a18}»'}
=== honeycomb | hny.env
HONEYCOMB_TEAM_KEY=«hcaik_{n58}»
=== honeycomb old | hc.go
libhoney.Init(libhoney.Config{WriteKey: "«{h32}»", Dataset: "web"})
=== lightstep | lsp.yaml
exporters:
  otlp:
    endpoint: ingest.lightstep.com:443
    headers: {"lightstep-access-token": "«{B88}»"}
=== signalfx splunk | sfx.py
client = signalfx.SignalFx().ingest('«{b22}»')
=== splunk hec | hec.sh
curl -k https://hec.acme.example:8088/services/collector -H "Authorization: Splunk «{uuid}»" -d '{"event":"x"}'
=== splunk oncall | vo.txt
VictorOps routing https://alert.victorops.com/integrations/generic/20131114/alert/«{uuid}»/ops
=== sumologic | su.ini
[sumologic]
accessid = su«~{a12}»
accesskey = «{a64}»
=== sumo collector | sc.log
POST https://endpoint4.collection.us2.sumologic.com/receiver/v1/http/«{B90}==»
=== logdna mezmo | ld.js
logdna.createLogger('«{h32}»', { app: 'acme' })
=== loggly | lg.conf
*.* @@logs-01.loggly.com:514;LogglyFormat  # [«{uuid}»@41058 tag="acme"]
=== papertrail | pt.yml
# papertrail
token: «{a20}»
=== logz io | lz.py
'token': '«{m32}»', 'url': 'https://listener.logz.io:8071'
=== coralogix | cx.env
CX_DOMAIN=coralogix.com
CX_KEY=«cxtp_{a30}»
=== logtail betterstack | bsk.ts
const logtail = new Logtail("«{a24}»");
=== axiom | axm.sh
axiom ingest logs -f x.json --token=«xaat-{uuid}»
=== grafana | gf.py
grafana = GrafanaApi.from_url("https://grafana.acme.example", credential=TokenAuth("«{grafana}»"))
=== grafana legacy | gf.http
GET /api/dashboards/home
Authorization: Bearer «{grafanalegacy}»
=== grafana cloud | agent.yaml
remote_write:
- url: https://prometheus-us-central1.grafana.net/api/prom/push
  basic_auth:
    username: 482113
    password: «{grafanacloud}»
=== influxdb | influx.toml
[[outputs.influxdb_v2]]
  urls = ["https://eu-central-1-1.aws.cloud2.influxdata.com"]
  token = "«{b86}==»"
=== chronosphere wavefront | wf.conf
server=https://acme.wavefront.com/api/
token=«{uuid}»
=== pagerduty | pd.py
session = APISession('«u+{b18}»')
=== pagerduty routing | pd.json
{"routing_key": "«R0{u30}»", "event_action": "trigger"}
=== opsgenie | og.sh
curl -X POST https://api.opsgenie.com/v2/alerts -H "Authorization: GenieKey «{uuid}»"
=== statuspage | sp.rb
# statuspage.io
oauth = '«{uuid}»'
=== pingdom | pg.py
PINGDOM = ("k@acme.example", "«{b86}»")
=== uptimerobot | ur.sh
curl -X POST -d 'api_key=«u{d7}-{h24}&format=json»' https://api.uptimerobot.com/v2/getMonitors
=== uptime com statuscake | sck.tf
provider "statuscake" { api_token = "«{a32}»" }
=== better uptime | bu.http
Authorization: Bearer «{a24}»
Host: uptime.betterstack.com
=== healthchecks | hc.env
HC=«hcw_{a28}»
=== checkly | cly.ts
const checkly = { accountId: '«~{uuid}»', apiKey: '«cu_{h32}»' }
=== site24x7 | s247.ini
[24x7]
device_key=«us_{h32}»
=== zabbix | zb.py
zapi.login(api_token='«{h64}»')
=== prtg | pr.txt
https://prtg.acme.example/api/table.json?content=sensors&username=ops&passhash=«{d10}»
=== librenms | ln.sh
curl -H 'X-Auth-Token: «{h32}»' https://nms.acme.example/api/v0/devices
=== netbox | nb.py
nb = pynetbox.api('http://netbox.acme.example', token='«{h40}»')
=== snyk | sn.sh
snyk auth «{uuid}»
=== sonarqube | sonar-project.properties
sonar.host.url=https://sonar.acme.example
sonar.login=«sqp_{h40}»
=== sonarcloud | sc.txt
SonarCloud: «{h40}»
=== veracode | .veracode/credentials
[default]
veracode_api_key_id = «~{h32}»
veracode_api_key_secret = «{h128}»
=== checkmarx | cxm.env
# checkmarx one
CX_APIKEY=«{jwt;HS512}»
=== fossa whitesource | ws.config
wss.url=https://saas.whitesourcesoftware.com/agent
apiKey=«{h64}»
=== tenable | tio.py
tio = TenableIO('«~{h64}»', '«{h64}»')
=== qualys | ql.sh
curl -u "acme_kf:«{pw}»" -H "X-Requested-With: curl" "https://qualysapi.qualys.com/api/2.0/fo/scan/?action=list"
=== rapid7 | r7.http
X-Api-Key: «{uuid}»
Host: us.api.insight.rapid7.com
=== crowdstrike | cs.py
falcon = Hosts(client_id="«~{h32}»", client_secret="«{a40}»")
=== sentinelone | s1.go
req.Header.Set("Authorization", "ApiToken «{a80}»") // sentinelone
=== carbon black | credentials.cbc
[default]
url=https://defense.conferdeploy.net
token=«{u24}»/«~{u10}»
org_key=ABCD1234
=== virustotal | vt.py
client = vt.Client("«{h64}»")
=== virustotal v2 | vt.log
GET https://www.virustotal.com/vtapi/v2/file/report?apikey=«{h64}»&resource=«~{h32}»
=== shodan | sh.py
api = shodan.Shodan('«{a32}»')
=== censys | cen.cfg
[DEFAULT]
api_id = «~{uuid}»
api_secret = «{a32}»
=== greynoise | gn.yml
greynoise: «{a64}»
=== abuseipdb | abuse.sh
curl -G https://api.abuseipdb.com/api/v2/check --data-urlencode "ipAddress=1.1.1.1" -H "Key: «{h80}»"
=== otx alienvault | otx.py
otx = OTXv2("«{h64}»")
=== urlscan | us.rb
API-Key => "«{uuid}»" # urlscan.io
=== hybrid analysis | ha.json
{"hybrid-analysis": {"api-key": "«{n64}»"}}
=== haveibeenpwned | hibp.ps1
$h = @{ 'hibp-api-key' = '«{h32}»' }
=== securitytrails | strl.go
c := "«{a32}»" // securitytrails
=== dehashed intelx | ix.py
intelx = intelx('«{uuid}»')
=== project discovery | provider-config.yaml
chaos: ["«{uuid}»"]
fofa: ["ops@acme.example:«+{h32}»"]
zoomeye: ["«+{UUID}»"]
=== misp thehive | misp.py
misp = PyMISP('https://misp.acme.example', '«{a40}»', False)
=== tailscale | ts.sh
tailscale up --authkey «tskey-auth-k{a10}CNTRL-{a32}»
=== zerotier | zt.sh
curl -H "Authorization: token «{a32}»" https://api.zerotier.com/api/v1/network
=== netbird | nbd.yml
netbird: {setup_key: «{UUID}»}
=== ngrok | ngrok.yml
version: "2"
authtoken: «{a27}_{a21}»
=== wireguard | wg0.conf
[Interface]
Address = 10.8.0.2/24
PrivateKey = «{wg}»
=== nordvpn mullvad | mv.txt
mullvad account: «{d16}»
"""
