"""Links that are a secret or hold one."""

LINKS = r'''
=== slack-webhook | notify.sh
curl -X POST -H 'Content-type: application/json' --data '{"text":"deployed"}' «https://hooks.slack.com/services/T{u8}/B{u10}/{a24}»
=== slack-webhook-yaml | alertmanager.yml
receivers:
  - name: ops
    slack_configs:
      - api_url: «https://hooks.slack.com/services/T{u10}/B{u10}/{a24}»
        channel: '#alerts'
=== slack-workflow | .env
WORKFLOW_URL=«https://hooks.slack.com/workflows/T{u8}/A{u10}/{d18}/{a24}»
=== discord-webhook | bot.py
WEBHOOK = "«https://discord.com/api/webhooks/{d18}/{b68}»"
=== discord-old | notify.json
{"hook": "«https://discordapp.com/api/webhooks/{d18}/{b68}»"}
=== teams-webhook | pipeline.yml
    - task: PowerShell@2
      inputs:
        script: Invoke-RestMethod -Method Post -Uri "«https://{l7}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}»" -Body $json
=== logic-apps | flow.http
POST https://prod-‹d2›.westeurope.logic.azure.com:443/workflows/‹h32›/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«b43»
Content-Type: application/json
=== google-chat | notify.py
url = "https://chat.googleapis.com/v1/spaces/‹b11›/messages?key=«AIza{b35}»&token=«b43»%3D"
=== zapier | form.js
fetch('«https://hooks.zapier.com/hooks/catch/{d7}/{n7}/»', { method: 'POST', body: JSON.stringify(data) });
=== make-hook | README.md
Post the order to «https://hook.eu1.make.com/{n32}» once it is paid.
=== ifttt | alarm.py
requests.post("https://maker.ifttt.com/trigger/door_open/with/key/«b22»")
=== telegram-url | alert.sh
curl -s "https://api.telegram.org/bot«{d10}:AA{b33}»/sendMessage?chat_id=-100‹d10›&text=down"
=== mattermost-hook | ci.env
MM_HOOK=«https://chat.veldhaus.net/hooks/{n26}»
=== rocketchat-hook | hooks.yml
rocket: «https://talk.norrsken.org/hooks/{a24}/{a48}»
=== feishu | robot.go
const hook = "«https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}»"
=== dingtalk | ding.py
url = "https://oapi.dingtalk.com/robot/send?access_token=«h64»"
=== wecom | wx.sh
curl "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«uuid»" -d @msg.json
=== opsgenie-link | prometheus.yml
  - url: 'https://api.opsgenie.com/v1/json/prometheus?apiKey=«uuid»'
=== healthchecks | crontab
*/10 * * * * /opt/sync.sh && curl -fsS -m 10 «https://hc-ping.com/{uuid}» > /dev/null
=== netlify-hook | package.json
{
  "scripts": {
    "build": "next build",
    "rebuild": "curl -X POST -d {} «https://api.netlify.com/build_hooks/{h24}»"
  }
}
=== vercel-hook | deploy.md
Trigger: `«https://api.vercel.com/v1/integrations/deploy/prj_{a24}/{a10}»`
=== sas-blob | links.txt
https://‹db›data.blob.core.windows.net/exports/‹day›.csv?sv=2021-08-06&st=2024-01-11T08%3A00%3A00Z&se=2028-01-11T08%3A00%3A00Z&sr=b&sp=r&sig=«quoted;[b64;32]»
=== s3-presigned | mail.eml
https://‹co›-files.s3.eu-west-1.amazonaws.com/report.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20250102T101112Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=«h64»
=== query-token | cal.txt
https://cal.‹co›.com/feed.ics?private_token=«b20»
=== query-apikey | weather.js
const url = `https://api.openweathermap.org/data/2.5/weather?q=${city}&units=metric&appid=«h32»`;
=== query-maps | index.html
<script async src="https://maps.googleapis.com/maps/api/js?key=«AIza{b35}»&callback=initMap"></script>
=== query-access-token | export.R
df <- read.csv("https://data.‹co›.com/api/export.csv?access_token=«a40»")
=== query-password | cron.txt
0 4 * * * wget -q "https://www.‹co›.com/cron.php?user=‹user›&pass=«gpu»"
=== infura-url | web3.py
w3 = Web3(Web3.HTTPProvider("https://mainnet.infura.io/v3/«h32»"))
=== alchemy-url | hardhat.ts
url: "https://eth-mainnet.g.alchemy.com/v2/«b32»",
=== quiknode | .env
RPC_URL=https://‹thing›-‹thing›.solana-mainnet.quiknode.pro/«h40»/
=== statsig-webhook | azure.json
{"webhook": "https://s1events.azure-automation.net/webhooks?token=«quoted;[b64;32]»"}
=== papertrail-like | syslog.conf
*.* @@logs.‹co›.com:6514;token="«b36»"
=== mongo-realm-hook | trigger.md
https://webhooks.mongodb-realm.com/api/client/v2.0/app/‹db›-‹l5›/service/http/incoming_webhook/run?secret=«gps»
=== jenkins-trigger | hook.sh
wget -O- "https://ci.‹co›.com/job/‹db›/build?token=«gps»"
=== reset-link | mail.txt
To set your password open https://app.‹co›.com/reset-password?token=«b43»
=== shared-ical | agenda.md
https://calendar.google.com/calendar/ical/‹l8›%40gmail.com/private-«h32»/basic.ics
=== pipedream | send.js
await axios.post("«https://eo{n13}.m.pipedream.net»", event);
=== deploy-hook-render | ci.yml
      - run: curl "https://api.render.com/deploy/srv-‹n20›?key=«b11»"
'''
