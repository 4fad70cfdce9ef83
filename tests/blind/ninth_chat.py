"""Chat, notifications, work management."""

TEXT = r'''
=== slack bot token | bot/app.py
app = App(
    token="«xoxb-{d12}-{d13}-{a24}»",
    signing_secret="«+{h32}»",
)
=== slack bot token | notify.sh
curl -X POST -H "Authorization: Bearer «xoxb-{d12}-{d13}-{a24}»" -H 'Content-type: application/json' --data '{"channel":"C01ABCDEF","text":"deployed"}' https://slack.com/api/chat.postMessage
=== slack bot token | hubot.env
HUBOT_SLACK_TOKEN=«xoxb-{d12}-{a24}»
=== slack user token | export.rb
Slack.configure { |c| c.token = '«xoxp-{d12}-{d12}-{d13}-{h32}»' }
=== slack app token | socket.js
const app = new App({ socketMode: true, appToken: '«xapp-1-A0{u9}-{d13}-{h64}»', token: process.env.SLACK_BOT_TOKEN });
=== slack webhook | alertmanager.yml
receivers:
  - name: slack
    slack_configs:
      - api_url: «https://hooks.slack.com/services/T0{u8}/B0{u9}/{a24}»
        channel: '#alerts'
=== slack webhook | deploy.php
$slack = '«https://hooks.slack.com/services/T{u8}/B{u8}/{a24}»';
file_get_contents($slack, false, $ctx);
=== slack webhook | sonar.tf
resource "aws_lambda_function" "notify" {
  environment {
    variables = { SLACK_WEBHOOK_URL = "«https://hooks.slack.com/services/T0{u8}/B0{u9}/{a24}»" }
  }
}
=== slack workflow webhook | report.py
WEBHOOK = "«https://hooks.slack.com/workflows/T0{u8}/A0{u9}/{d18}/{a24}»"
=== slack signing secret | .env
SLACK_SIGNING_SECRET=«{h32}»
SLACK_CLIENT_ID=«~{d12}».«~{d13}»
SLACK_CLIENT_SECRET=«+{h32}»
=== slack refresh token | slack_tokens.json
{"ok":true,"access_token":"«+xoxe.xoxb-1-{B160}»","refresh_token":"«xoxe-1-{B146}»","expires_in":43200}
=== slack session cookie | slackdump.txt
token=«xoxc-{d12}-{d12}-{d13}-{h64}»
cookie: d=«+xoxd-{b120}%2B{b40}%3D»
=== discord bot token | index.js
client.once('ready', () => console.log('online'));
client.login('«{discord}»');
=== discord bot token | bot.py
bot = commands.Bot(command_prefix="!", intents=intents)
bot.run("«{discord}»")
=== discord bot token | config.json
{ "prefix": "?", "clientId": "«~{d18}»", "guildId": "«~{d18}»", "token": "«{discord}»" }
=== discord bot token | main.rs
let token = "«{discord}»";
let mut client = Client::builder(token, GatewayIntents::all()).event_handler(Handler).await?;
=== discord webhook | deploy.yml
      - name: ping
        run: |
          curl -H "Content-Type: application/json" -d '{"content":"build ok"}' «https://discord.com/api/webhooks/{d19}/{b68}»
=== discord webhook | server/config.lua
Config.Webhook = "«https://discordapp.com/api/webhooks/{d18}/{b68}»"
=== discord client secret | oauth.go
	ClientID:     "«~{d18}»",
	ClientSecret: "«{b32}»",
	Endpoint:     discord.Endpoint,
=== telegram bot token | bot.py
updater = Updater(token='«{d10}:AA{b33}»', use_context=True)
=== telegram bot token | backup.sh
curl -s "https://api.telegram.org/bot«{d10}:AA{b33}»/sendMessage" -d chat_id=-100«~{d10}» -d text="backup ok"
=== telegram bot token | configuration.yaml
telegram_bot:
  - platform: polling
    api_key: «{d9}:AA{b33}»
    allowed_chat_ids:
      - 12345678
=== telegram api hash | userbot.py
api_id = «~{d7}»
api_hash = '«{h32}»'
client = TelegramClient('me', api_id, api_hash)
=== teams webhook | notify.ps1
$uri = "«https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}»"
Invoke-RestMethod -Method Post -Uri $uri -Body $json
=== teams webhook | grafana/contact.yaml
        settings:
          url: «https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}»
=== teams bot password | .env.bot
MicrosoftAppId=«~{uuid}»
MicrosoftAppPassword=«{a3}8Q~{q34}»
=== mattermost webhook | mm.sh
curl -i -X POST -H 'Content-Type: application/json' -d '{"text": "hi"}' «https://chat.acme.io/hooks/{n26}»
=== mattermost token | matterbridge.toml
[mattermost.acme]
Server="chat.acme.io"
Team="acme"
Token="«{n26}»"
=== rocketchat token | rc.js
headers: { 'X-Auth-Token': '«{b43}»', 'X-User-Id': '«~{a17}»' }
=== rocketchat webhook | rc-hook.sh
curl -X POST -d '{"text":"x"}' «https://rocket.acme.io/hooks/{a17}/{a64}»
=== zulip key | .zuliprc
[api]
email=ci-bot@acme.zulipchat.com
key=«{a32}»
site=https://acme.zulipchat.com
=== webex token | webex.py
api = WebexTeamsAPI(access_token="«{a64}_PF84_{uuid}»")
=== zoom s2s secret | zoom.env
ZOOM_ACCOUNT_ID=«~{b22}»
ZOOM_CLIENT_ID=«~{b22}»
ZOOM_CLIENT_SECRET=«{a32}»
=== zoom sdk secret | config.js
module.exports = { ZOOM_MSDK_KEY: "«~{b22}»", ZOOM_MSDK_SECRET: "«{a32}»" }
=== line channel token | linebot.rb
client = Line::Bot::Client.new { |c|
  c.channel_secret = "«+{h32}»"
  c.channel_token = "«{B150}w1cDnyilFU=»"
}
=== line notify token | notify.gs
var token = '«{a43}»';
UrlFetchApp.fetch('https://notify-api.line.me/api/notify', { method: 'post', headers: { Authorization: 'Bearer ' + token }, payload: { message: 'x' } });
=== lark app secret | lark.yaml
app_id: cli_«~{h16}»
app_secret: «{a32}»
=== feishu webhook | feishu.sh
curl -X POST -H "Content-Type: application/json" -d '{"msg_type":"text"}' «https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}»
=== dingtalk webhook | ding.py
webhook = '«https://oapi.dingtalk.com/robot/send?access_token={h64}»'
secret = '«+SEC{h64}»'
xiaoding = DingtalkChatbot(webhook, secret=secret)
=== wecom webhook | wecom.sh
curl '«https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}»' -H 'Content-Type: application/json' -d '{"msgtype":"text"}'
=== wechat app secret | config.py
WX_APPID = "wx«~{h16}»"
WX_SECRET = "«{h32}»"
=== viber bot token | viber.py
viber = Api(BotConfiguration(name='AcmeBot', avatar='', auth_token='«{h16}-{h16}-{h16}»'))
=== matrix access token | hookshot.sh
curl -X PUT -H "Authorization: Bearer «syt_{b12}_{m20}_{a6}»" "https://matrix.acme.io/_matrix/client/v3/rooms/!abc:acme.io/send/m.room.message/1" -d '{"msgtype":"m.text","body":"x"}'
=== matrix access token | maubot.yaml
homeserver: https://matrix.acme.io
access_token: «syt_{b16}_{m20}_{a6}»
=== synapse shared secret | homeserver.yaml
registration_shared_secret: "«{p50}»"
macaroon_secret_key: "«+{p50}»"
=== gotify token | gotify.sh
curl "https://gotify.acme.lan/message?token=«A{b14}»" -F "title=backup" -F "message=done"
=== gotify token | watchtower.env
WATCHTOWER_NOTIFICATIONS=gotify
WATCHTOWER_NOTIFICATION_GOTIFY_URL=https://gotify.acme.lan
WATCHTOWER_NOTIFICATION_GOTIFY_TOKEN=«A{b14}»
=== ntfy token | ntfy.sh
curl -H "Authorization: Bearer «tk_{n29}»" -d "disk full" https://ntfy.acme.io/ops
=== ntfy token | client.yml
default-host: https://ntfy.acme.io
default-token: «tk_{n29}»
=== pushover token | pushover.py
conn.request("POST", "/1/messages.json", urlencode({"token": "«a{n29}»", "user": "«+u{n29}»", "message": "hello"}))
=== pushover token | hass.yaml
notify:
  - name: phone
    platform: pushover
    api_key: «a{n29}»
    user_key: «+u{n29}»
=== pushbullet token | pb.py
pb = Pushbullet("«o.{a32}»")
=== bark key | bark.sh
curl «https://api.day.app/{a22}»/Backup/done
=== serverchan key | sc.py
requests.get("https://sctapi.ftqq.com/«SCT{d5}T{a25}».send", params={"title": "ok"})
=== onesignal key | push.ts
headers: { Authorization: 'Key «os_v2_app_{T103}»', 'Content-Type': 'application/json' }
=== onesignal key | application.rb
OneSignal.configure do |config|
  config.app_id = '«~{uuid}»'
  config.api_key = '«{text64;[uuid]}»'
end
=== pusher secret | .env
PUSHER_APP_ID=«~{d7}»
PUSHER_APP_KEY=«~{h20}»
PUSHER_APP_SECRET=«{h20}»
PUSHER_APP_CLUSTER=eu
=== pusher secret | pusher.py
pusher_client = pusher.Pusher(app_id=u'«~{d6}»', key=u'«~{h20}»', secret=u'«{h20}»', cluster=u'eu')
=== pusher beams | beams.js
new PushNotifications({ instanceId: '«~{uuid}»', secretKey: '«{H64}»' });
=== ably key | realtime.js
const ably = new Ably.Realtime('«{b6}.{b6}:{b43}»');
=== ably key | broadcasting.env
ABLY_KEY=«{b6}.{b6}:{b43}»
BROADCAST_DRIVER=ably
=== pubnub keys | pubnub.kt
val config = PNConfiguration(UserId("srv")).apply {
    subscribeKey = "sub-c-«~{uuid}»"
    publishKey = "pub-c-«~{uuid}»"
    secretKey = "«sec-c-{b64;36}»"
}
=== stream chat secret | stream.js
const serverClient = StreamChat.getInstance('«~{n12}»', '«{n64}»');
=== sendbird token | sendbird.sh
curl -H "Api-Token: «{h40}»" https://api-«~{UUID}».sendbird.com/v3/users
=== cometchat key | CometChat.java
String restApiKey = "«{h40}»";
String region = "eu";
String appID = "«~{h16}»";
=== agora certificate | token_server.py
appID = "«~{h32}»"
appCertificate = "«{h32}»"
token = RtcTokenBuilder.buildTokenWithUid(appID, appCertificate, channelName, uid, Role_Attendee, ts)
=== livekit secret | livekit.yaml
port: 7880
keys:
  API«~{a12}»: «{a43}»
=== livekit secret | agent/.env
LIVEKIT_URL=wss://acme-x1.livekit.cloud
LIVEKIT_API_KEY=API«~{a12}»
LIVEKIT_API_SECRET=«{a43}»
=== daily.co key | rooms.js
fetch('https://api.daily.co/v1/rooms', { method: 'POST', headers: { Authorization: 'Bearer «{h64}»' } })
=== 100ms secret | hms.env
HMS_ACCESS_KEY=«~{h24}»
HMS_APP_SECRET=«{b86}=»
=== vonage video secret | opentok.php
$opentok = new OpenTok('«~{d8}»', '«{h40}»');
=== twilio auth token | sms.rb
account_sid = 'AC«~{h32}»'
auth_token = '«{h32}»'
@client = Twilio::REST::Client.new(account_sid, auth_token)
=== twilio auth token | send.sh
curl -X POST https://api.twilio.com/2010-04-01/Accounts/AC«~{h32}»/Messages.json --data-urlencode "Body=hi" -u ACmain:«{h32}»
=== twilio api key | token.js
const token = new AccessToken('AC«~{h32}»', 'SK«~{h32}»', '«{a32}»', { identity: 'u1' });
=== twilio auth token | settings.py
TWILIO_ACCOUNT_SID = "AC«~{h32}»"
TWILIO_AUTH_TOKEN = "«{h32}»"
TWILIO_FROM = "+15005550006"
=== linear key | linear.ts
const linear = new LinearClient({ apiKey: "«lin_api_{a40}»" });
=== linear oauth | sync.env
LINEAR_OAUTH_TOKEN=«lin_oauth_{h64}»
=== notion token | sync.py
notion = Client(auth="«ntn_{d11}{a35}»")
=== notion token | notion.mjs
const headers = { 'Notion-Version': '2022-06-28', Authorization: 'Bearer «secret_{a43}»' };
=== asana token | asana.rb
client = Asana::Client.new { |c| c.authentication :access_token, '«2/{d16}/{d16}:{h32}»' }
=== clickup token | clickup.sh
curl -H "Authorization: «pk_{d8}_{u32}»" https://api.clickup.com/api/v2/team
=== monday token | monday.py
apiKey = "«{jwt}»"
apiUrl = "https://api.monday.com/v2"
headers = {"Authorization": apiKey}
=== trello key token | trello.py
client = TrelloClient(api_key='«+{h32}»', token='«ATTA{h64}{H8}»')
=== trello key token | board.sh
curl "https://api.trello.com/1/boards/abc?key=«+{h32}»&token=«{h64}»"
=== todoist token | todo.sh
curl -H "Authorization: Bearer «{h40}»" https://api.todoist.com/rest/v2/projects
=== shortcut token | shortcut.rb
headers['Shortcut-Token'] = '«{uuid}»'
=== wrike token | wrike.py
headers = {"Authorization": "bearer «{jwt;RS256}»"}
requests.get("https://www.wrike.com/api/v4/contacts", headers=headers)
=== smartsheet token | ss.py
smartsheet_client = smartsheet.Smartsheet('«{a37}»')
=== airtable pat | airtable.js
var base = new Airtable({apiKey: '«pat{a14}.{h64}»'}).base('app«~{a14}»');
=== airtable legacy key | airtable.env
AIRTABLE_API_KEY=«key{a14}»
AIRTABLE_BASE=app«~{a14}»
=== coda token | coda.py
headers = {'Authorization': 'Bearer «{uuid}»'}
uri = 'https://coda.io/apis/v1/whoami'
=== miro token | miro.sh
curl -H "Authorization: Bearer «eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{b27}»" https://api.miro.com/v2/boards
=== figma token | figma-export.sh
FIGMA_TOKEN=«figd_{b40}» npx figma-export use-config
=== figma token | tokens.js
fetch(`https://api.figma.com/v1/files/${key}`, { headers: { 'X-Figma-Token': '«figd_{b40}»' } });
=== toggl token | toggl.sh
curl -u «{h32}»:api_token https://api.track.toggl.com/api/v9/me
=== clockify key | clockify.py
headers = {"X-Api-Key": "«{B48}»"}
requests.get("https://api.clockify.me/api/v1/user", headers=headers)
=== harvest token | harvest.rb
"Authorization" => "Bearer «{d7}.pt.{b86}»", "Harvest-Account-Id" => "«~{d6}»"
=== calendly token | calendly.ts
const calendly = axios.create({ baseURL: 'https://api.calendly.com', headers: { Authorization: 'Bearer «{jwt;ES256}»' } });
=== cal.com key | calcom.sh
curl "https://api.cal.com/v1/bookings?apiKey=«cal_live_{h32}»"
'''
