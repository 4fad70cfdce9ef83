"""Webhooks, signed links and addresses that are a secret; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== slack webhook | notify.py
import json
import urllib.request

# posts the result of the nightly build
URL = "https://hooks.slack.com/services/T{u10}/B{u10}/⟦{a24}⟧"


def notify(text, build_id="{uuid}"):
    data = json.dumps({"text": text, "build": build_id}).encode()
    urllib.request.urlopen(urllib.request.Request(URL, data, {"Content-Type": "application/json"}))
=== slack webhook yaml | alertmanager.yml
route:
  receiver: slack
  group_by: [alertname]
receivers:
  - name: slack
    slack_configs:
      - api_url: https://hooks.slack.com/services/T{u9}/B{u9}/⟦{a24}⟧
        channel: '#alerts'
=== discord webhook | bot/notify.js
const hook = 'https://discord.com/api/webhooks/{d18}/⟦{b68}⟧';
=== discord webhook env | .env
DISCORD_WEBHOOK_URL=https://discord.com/api/webhooks/{d19}/⟦{b68}⟧
=== teams webhook | ci/teams.ps1
$uri = "https://{xco}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/⟦{h32}⟧/{uuid}"
Invoke-RestMethod -Method Post -Uri $uri -Body $json
=== google chat webhook | chat.sh
curl -d '{"text":"done"}' 'https://chat.googleapis.com/v1/spaces/AAAA{b7}/messages?key=AIza{b35}&token=⟦{b43}⟧%3D'
=== mattermost hook | hooks.yml
notify:
  url: https://chat.{xco}.com/hooks/⟦{n26}⟧
=== logic apps | flow.json
{"callback":"https://prod-{d2}.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=⟦{b43}⟧"}
=== zapier hook | form.html
<form action="https://hooks.zapier.com/hooks/catch/{d7}/⟦{n7}⟧/" method="post">
=== make hook | lead.js
await fetch('https://hook.eu1.make.com/⟦{n32}⟧', { method: 'POST', body });
=== netlify build hook | cron.txt
0 6 * * * curl -X POST -d '{}' https://api.netlify.com/build_hooks/⟦{h24}⟧
=== render deploy hook | .github/workflows/deploy.yml
name: deploy
on: { push: { branches: [main] } }
jobs:
  hook:
    runs-on: ubuntu-latest
    steps:
      - run: curl -fsS "https://api.render.com/deploy/srv-{n20}?key=⟦{b11}⟧"
=== vercel deploy hook | README.md
Rebuild by hand: `curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_{a28}/⟦{a10}⟧`
=== telegram api url | alert.sh
curl -s "https://api.telegram.org/bot⟦{d10}:AA{b33}⟧/sendMessage" -d chat_id=-100{d10} -d text="$1"
=== storage sas | download.md
Latest build: https://{xco}store.blob.core.windows.net/builds/app-{xver}.zip?sv=2022-11-02&sr=b&sp=r&se=2027-01-01T00%3A00%3A00Z&sig=⟦{B42}%3D⟧
=== s3 presigned | mail.eml
From: {xmail}
Subject: export

The file waits for you:
https://{xco}-exports.s3.eu-north-1.amazonaws.com/{uuid}.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA{t16}%2F20250114%2Feu-north-1%2Fs3%2Faws4_request&X-Amz-Date=20250114T091500Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=⟦{h64}⟧
=== gcs signed | report.html
<a href="https://storage.googleapis.com/{xco}-reports/q3.pdf?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=exporter%40{xco}.iam.gserviceaccount.com%2F20250311%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20250311T101010Z&X-Goog-Expires=86400&X-Goog-SignedHeaders=host&X-Goog-Signature=⟦{h512}⟧">Q3</a>
=== functions code | api.js
const url = `https://{xco}-func.azurewebsites.net/api/orders?code=⟦{azfunc}⟧`;
=== gitlab trigger url | trigger.sh
curl -X POST "https://gitlab.com/api/v4/projects/{d8}/trigger/pipeline?token=⟦glptt-{h40}⟧&ref=main"
=== gitlab feed | feeds.opml
<outline type="rss" xmlUrl="https://gitlab.com/{xco}/{xdb}/-/issues.atom?feed_token=⟦glft-{f20}⟧&amp;state=opened"/>
=== jenkins trigger | hook.sh
wget -qO- "https://jenkins.{xco}.com/job/{xdb}/build?token=⟦{hplain}⟧"
=== private ics | calendar.cfg
[feed]
url = https://calendar.google.com/calendar/ical/{xco}.com_{n26}%40group.calendar.google.com/private-⟦{h32}⟧/basic.ics
=== quicknode | hardhat.config.js
require('@nomicfoundation/hardhat-toolbox');

module.exports = {
  solidity: '0.8.24',
  networks: {
    mainnet: {
      url: 'https://{xword}-{xword}.quiknode.pro/⟦{h40}⟧/',
      chainId: 1,
    },
  },
};
=== infura url | web3.py
w3 = Web3(Web3.HTTPProvider("https://mainnet.infura.io/v3/⟦{h32}⟧"))
=== alchemy url | foundry.toml
[rpc_endpoints]
mainnet = "https://eth-mainnet.g.alchemy.com/v2/⟦{b32}⟧"
=== sumo http source | sumo.yml
endpoint: https://endpoint4.collection.eu.sumologic.com/receiver/v1/http/⟦ZaVnC4dhaV{B60}==⟧
=== splunk observability query | probe.txt
GET https://{xhost}:8088/services/collector/raw?token=⟦{uuid}⟧ HTTP/1.1
=== maps script | index.html
<!doctype html>
<title>Shops</title>
<div id="map" data-center="59.91,10.75"></div>
<script src="https://maps.googleapis.com/maps/api/js?key=⟦AIza{b35}⟧&callback=initMap" async></script>
=== openweather url | weather.py
URL = "https://api.openweathermap.org/data/2.5/weather?q=Oslo&appid=⟦{h32}⟧&units=metric"
=== prisma accelerate | .env
DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=⟦{jwt}⟧"
=== password reset link | mail.log
{xday} {xtime} postfix/smtp: body: <a href="https://{xhost}/account/reset?uid={d5}&token=⟦{h40}⟧">choose a new one</a>
=== otpauth | qr.txt
otpauth://totp/{xco}:{xmail}?secret=⟦{t32}⟧&issuer={xco}&digits=6&period=30
=== pagerduty mail-like integration | checks.cfg
define command {
  command_name notify-pd
  command_line /usr/share/pdagent-integrations/bin/pd-nagios -n service -k ⟦{h32}⟧ -t "$NOTIFICATIONTYPE$"
}
=== uptime kuma push | heartbeat.sh
curl -fsS "https://status.{xco}.com/api/push/⟦{a10}⟧?status=up&msg=OK"
=== youtube stream | obs.json
{"type":"rtmp_common","settings":{"service":"YouTube - RTMPS","server":"rtmps://a.rtmps.youtube.com:443/live2","key":"⟦{n4}-{n4}-{n4}-{n4}-{n4}⟧"}}
"""
