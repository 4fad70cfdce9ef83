"""Monitoring, logging, errors, on-call, status."""

TEXT = r'''
=== datadog api key | datadog.yaml
api_key: «{h32}»
site: datadoghq.eu
logs_enabled: true
=== datadog api key | docker-compose.yml
  datadog:
    image: gcr.io/datadoghq/agent:7
    environment:
      - DD_API_KEY=«{h32}»
      - DD_SITE=datadoghq.com
=== datadog app key | datadog.tf
provider "datadog" {
  api_key = "«+{h32}»"
  app_key = "«{h40}»"
}
=== datadog app key | query.sh
curl -G "https://api.datadoghq.com/api/v1/query" -H "DD-API-KEY: «+{h32}»" -H "DD-APPLICATION-KEY: «{h40}»"
=== newrelic licence | newrelic.yml
common: &default_settings
  license_key: «{h36}NRAL»
  app_name: Acme
=== newrelic licence | newrelic.js
exports.config = { app_name: ['acme'], license_key: '«eu01xx{h30}NRAL»', logging: { level: 'info' } }
=== newrelic licence | newrelic.ini
[newrelic]
license_key = «{h40}»
app_name = acme-worker
=== newrelic user key | nr.tf
provider "newrelic" {
  account_id = 1234567
  api_key    = "«NRAK-{u27}»"
  region     = "EU"
}
=== newrelic insert key | event.sh
gzip -c events.json | curl -X POST -H "X-Insert-Key: «NRII-{b32}»" https://insights-collector.newrelic.com/v1/accounts/1234567/events --data-binary @-
=== sentry auth token | .sentryclirc
[auth]
token=«sntrys_eyJpYXQiOjE3MDk4{b120}_{B43}»
[defaults]
org=acme
=== sentry auth token | next.config.js
module.exports = withSentryConfig(nextConfig, { org: "acme", project: "web", authToken: "«{sentryorg}»" });
=== sentry auth token | sourcemaps.yml
      env:
        SENTRY_AUTH_TOKEN: «sntryu_{h64}»
=== sentry legacy token | release.sh
export SENTRY_AUTH_TOKEN=«{h64}»
sentry-cli releases new "$VERSION"
=== sentry dsn secret | raven.py
RAVEN_CONFIG = {'dsn': 'https://«~{h32}»:«{h32}»@sentry.io/«~{d6}»'}
=== sentry secret key | sentry.conf.py
SENTRY_OPTIONS["system.secret-key"] = "«{p50}»"
=== rollbar token | rollbar.rb
Rollbar.configure do |config|
  config.access_token = '«{h32}»'
  config.environment = Rails.env
end
=== rollbar token | deploy.sh
curl https://api.rollbar.com/api/1/deploy/ -F access_token=«{h32}» -F environment=production -F revision=$REV
=== bugsnag key | bugsnag.go
bugsnag.Configure(bugsnag.Configuration{APIKey: "«{h32}»", ReleaseStage: "production"})
=== bugsnag key | Info.plist
<key>bugsnag</key>
<dict><key>apiKey</key><string>«{h32}»</string></dict>
=== honeybadger key | honeybadger.yml
---
api_key: '«hbp_{a36}»'
=== airbrake key | errbit.rb
Airbrake.configure do |c|
  c.project_id = 105138
  c.project_key = '«{h32}»'
end
=== raygun key | raygun.cs
private RaygunClient _client = new RaygunClient("«{a22}»");
=== appsignal key | config/appsignal.yml
production:
  active: true
  push_api_key: "«{uuid}»"
=== appsignal key | .env
APPSIGNAL_PUSH_API_KEY=«{uuid}»
=== scout key | scout_apm.yml
common: &defaults
  key: «{a20}»
  monitor: true
  name: Acme
=== skylight token | skylight.yml
---
authentication: «{b43}»
=== logrocket key | lr.sh
logrocket upload --apikey="«acme:web:{a20}»" --release=1.0 dist/
=== instana agent key | instana.yaml
agent:
  key: «{b22}»
  endpointHost: ingress-blue-saas.instana.io
=== dynatrace token | dynakube.yaml
stringData:
  apiToken: «dt0c01.{u24}.{u64}»
  dataIngestToken: «+dt0c01.{u24}.{u64}»
=== dynatrace token | metrics.sh
curl -X POST 'https://abc12345.live.dynatrace.com/api/v2/metrics/ingest' -H 'Authorization: Api-Token «dt0c01.{u24}.{u64}»' -d 'cpu 1'
=== appdynamics secret | controller-info.xml
<account-name>acme</account-name>
<account-access-key>«{a12}»</account-access-key>
=== splunk hec token | logback.xml
<appender name="SPLUNK" class="com.splunk.logging.HttpEventCollectorLogbackAppender">
  <url>https://splunk.acme.lan:8088</url>
  <token>«{uuid}»</token>
</appender>
=== splunk hec token | hec.sh
curl -k https://splunk.acme.lan:8088/services/collector -H "Authorization: Splunk «{uuid}»" -d '{"event":"hello"}'
=== splunk o11y token | otel.yaml
exporters:
  signalfx:
    access_token: "«{b22}»"
    realm: eu0
=== sumologic key | sumo.tf
provider "sumologic" {
  access_id   = "su«~{a12}»"
  access_key  = "«{a64}»"
  environment = "eu"
}
=== sumologic source | fluent.conf
<match **>
  @type sumologic
  endpoint «https://endpoint4.collection.sumologic.com/receiver/v1/http/{b86}==»
</match>
=== loggly token | rsyslog.conf
template(name="LogglyFormat" type="string" string="<%pri%>%protocol-version% %timestamp:::date-rfc3339% %HOSTNAME% %app-name% %procid% %msgid% [«{uuid}»@41058 tag=\"acme\"] %msg%\n")
=== loggly token | loggly.js
winston.add(new Loggly({ token: "«{uuid}»", subdomain: "acme", tags: ["node"], json: true }));
=== papertrail token | .papertrail.yml
token: «{a20}»
=== logentries token | nlog.config
<target name="logentries" type="Logentries" token="«{uuid}»" layout="${message}" />
=== mezmo key | logdna.sh
helm install logdna-agent logdna/agent --set agent.ingestionKey=«{h32}»
=== logz.io token | filebeat.yml
  fields:
    logzio_codec: json
    token: «{m32}»
output.logstash:
  hosts: ["listener-eu.logz.io:5015"]
=== coralogix key | fluent-bit.conf
    Header private_key «{uuid}»
    Host   ingress.coralogix.com
=== betterstack token | vector.toml
[sinks.better]
type = "http"
uri = "https://in.logs.betterstack.com/"
auth.strategy = "bearer"
auth.token = "«{a24}»"
=== betterstack token | bs.tf
provider "betteruptime" { api_token = "«{a24}»" }
=== axiom token | axiom.ts
const axiom = new Axiom({ token: '«xaat-{uuid}»', orgId: 'acme-x1' });
=== honeycomb key | otel.env
OTEL_EXPORTER_OTLP_ENDPOINT=https://api.honeycomb.io
OTEL_EXPORTER_OTLP_HEADERS=x-honeycomb-team=«hcaik_{n58}»
=== honeycomb key | hny.go
beeline.Init(beeline.Config{WriteKey: "«{h32}»", Dataset: "acme"})
=== lightstep token | otel-collector.yaml
exporters:
  otlp/lightstep:
    endpoint: ingest.lightstep.com:443
    headers: { "lightstep-access-token": "«{b86}»" }
=== wavefront token | wf.yaml
wavefront:
  url: https://acme.wavefront.com
  token: «{uuid}»
=== sematext token | st.sh
st-agent --region EU --infra-token «{uuid}»
=== signoz key | signoz.yml
    headers:
      signoz-ingestion-key: «{uuid}»
=== last9 otlp | l9.env
OTEL_EXPORTER_OTLP_HEADERS="Authorization=Basic «{b64;48}»"
=== grafana service token | grafana.tf
provider "grafana" {
  url  = "https://grafana.acme.io/"
  auth = "«{grafana}»"
}
=== grafana cloud token | alloy.river
prometheus.remote_write "cloud" {
  endpoint {
    url = "https://prometheus-prod-01-eu-west-0.grafana.net/api/prom/push"
    basic_auth { username = "123456" password = "«{grafanacloud}»" }
  }
}
=== grafana legacy key | snap.py
headers = {"Authorization": "Bearer «{grafanalegacy}»"}
=== grafana admin | grafana.ini
[security]
admin_user = admin
admin_password = «{pwurl}»
secret_key = «+{a20}»
=== zabbix token | zbx.py
api = ZabbixAPI(url="https://zabbix.acme.lan"); api.login(token="«{h64}»")
=== zabbix token | zbx.sh
curl -H 'Content-Type: application/json-rpc' -d '{"jsonrpc":"2.0","method":"host.get","params":{},"auth":"«{h32}»","id":1}' https://zabbix.acme.lan/api_jsonrpc.php
=== nagios xi key | nxi.sh
curl "https://nagios.acme.lan/nagiosxi/api/v1/objects/hoststatus?apikey=«{a64}»&pretty=1"
=== checkmk secret | cmk.py
headers = {"Authorization": "Bearer automation «{uuid}»"}
=== librenms token | lnms.sh
curl -H 'X-Auth-Token: «{h32}»' https://librenms.acme.lan/api/v0/devices
=== prtg passhash | prtg.sh
curl "https://prtg.acme.lan/api/table.json?content=sensors&username=api&passhash=«{d10}»"
=== netdata claim | netdata.sh
sh /tmp/netdata-kickstart.sh --claim-token «{b135}» --claim-rooms «~{uuid}» --claim-url https://app.netdata.cloud
=== site24x7 key | s247.sh
sudo ./Site24x7InstallScript.sh -i -key=«eu_{h32}»
=== pingdom token | pingdom.tf
provider "pingdom" { api_token = "«{b86}»" }
=== uptimerobot key | ur.sh
curl -X POST -d 'api_key=«u{d7}-{h24}»&format=json' https://api.uptimerobot.com/v2/getMonitors
=== statuscake key | sc.tf
provider "statuscake" { api_token = "«{a40}»" }
=== healthchecks key | hc.sh
curl --header "X-Api-Key: «{b32}»" https://healthchecks.io/api/v3/checks/
=== cronitor key | cronitor.py
cronitor.api_key = '«{h32}»'
=== checkly key | checkly.tf
provider "checkly" {
  api_key    = "«cu_{h32}»"
  account_id = "«~{uuid}»"
}
=== pagerduty key | pagerduty.tf
provider "pagerduty" { token = "«u+{b18}»" }
=== pagerduty routing key | alertmanager.yml
receivers:
- name: pd
  pagerduty_configs:
  - routing_key: «{h32}»
=== pagerduty rest key | pd.sh
curl -H "Authorization: Token token=«{b20}»" -H "Accept: application/vnd.pagerduty+json;version=2" https://api.pagerduty.com/incidents
=== opsgenie key | opsgenie.py
headers = {"Authorization": "GenieKey «{uuid}»"}
=== opsgenie key | alertmanager.yaml
global:
  opsgenie_api_key: «{uuid}»
=== victorops key | vo.yml
  victorops_configs:
  - api_key: «{uuid}»
    routing_key: infra
=== squadcast webhook | sq.sh
curl -X POST «https://api.squadcast.com/v2/incidents/api/{h40}» -d '{"message":"disk"}'
=== incident.io key | inc.tf
provider "incident" { api_key = "«inc_{h64}»" }
=== rootly key | rootly.tf
provider "rootly" { api_token = "«rootly_{h64}»" }
=== statuspage key | sp.sh
curl https://api.statuspage.io/v1/pages/«~{n12}»/components -H "Authorization: OAuth «{h64}»"
=== instatus key | inst.sh
curl -H "Authorization: Bearer «{h32}»" https://api.instatus.com/v1/pages
=== thousandeyes token | te.tf
provider "thousandeyes" { token = "«{uuid}»" }
=== kentik token | kentik.go
client, _ := kentikapi.NewClient(kentikapi.Config{AuthEmail: "ops@acme.io", AuthToken: "«{h32}»"})
=== crowdstrike secret | falcon.py
falcon = APIHarness(client_id="«~{h32}»", client_secret="«{a40}»")
=== sentinelone token | s1.ps1
$Headers = @{ Authorization = "ApiToken «{a80}»" }
=== tenable keys | tio.py
tio = TenableIO("«+{h64}»", "«{h64}»")
=== qualys login | qualys.sh
curl -u "acme_ap1:«{pwurl}»" -H "X-Requested-With: curl" "https://qualysapi.qg2.apps.qualys.com/api/2.0/fo/asset/host/?action=list"
=== rapid7 key | r7.py
headers = {"X-Api-Key": "«{uuid}»"}
requests.get("https://eu.api.insight.rapid7.com/validate", headers=headers)
=== wiz secret | wiz.env
WIZ_CLIENT_ID=«~{n52}»
WIZ_CLIENT_SECRET=«{a64}»
=== lacework key | lacework.toml
[default]
account = "acme"
api_key = "«~ACME_{H48}»"
api_secret = "«_{h32}»"
=== sysdig token | sysdig.yaml
  agent:
    accessKey: «{uuid}»
    region: eu1
=== virustotal key | vt.py
client = vt.Client("«{h64}»")
=== shodan key | scan.py
api = shodan.Shodan('«{a32}»')
=== abuseipdb key | fail2ban/action.d/abuseipdb.conf
[Init]
abuseipdb_apikey = «{h80}»
=== urlscan key | us.sh
curl -X POST "https://urlscan.io/api/v1/scan/" -H "API-Key: «{uuid}»" -d '{"url":"https://acme.io"}'
=== alienvault key | otx.py
otx = OTXv2("«{h64}»")
=== greynoise key | gn.py
session = GreyNoise(api_key="«{a64}»")
=== securitytrails key | st.sh
curl "https://api.securitytrails.com/v1/domain/acme.io" -H "APIKEY: «{a32}»"
=== hibp key | hibp.py
requests.get(f"https://haveibeenpwned.com/api/v3/breachedaccount/{mail}", headers={"hibp-api-key": "«{h32}»", "user-agent": "acme"})
=== censys secret | censys.cfg
[DEFAULT]
api_id = «~{uuid}»
api_secret = «{a32}»
=== misp key | misp.py
misp = PyMISP('https://misp.acme.lan', '«{a40}»', False)
=== thehive key | thehive.yml
cortex:
  servers:
    - name: local
      url: http://cortex:9001
      auth: { type: bearer, key: "«{B32}»" }
'''
