"""SMS, voice, mail, push, chat."""

TEXT = r"""
=== twilio | notifications/views.py
account = "AC«~{h32}»"
token = "«{h32}»"
client = Client(account, token)
=== twilio api key | video.rb
@client = Twilio::REST::Client.new('SK«~{h32}»', '«{a32}»', 'AC«~{h32}»')
=== twilio verify | fastlane.log
POST https://verify.twilio.com/v2/Services/VA«~{h32}»/Verifications
Authorization: Basic «{basic;AC[h32]:[h32]}»
=== vonage nexmo | sms.js
const vonage = new Vonage({
  apiKey: "«~{h8}»",
  apiSecret: "«{a16}»"
})
=== nexmo | nexmo.log
sent https://rest.nexmo.com/sms/json?api_key=«~{h8}»&api_secret=«{a16}»&to=447700900000&text=hi
=== plivo | plivo.go
client, err := plivo.NewClient("MA«~{u18}»", "«{a40}»", &plivo.ClientOptions{})
=== telnyx | telnyx.py
telnyx.api_key = "«KEY{H32}_{a22}»"
=== messagebird | mb.cs
var client = MessageBird.Client.CreateDefault("«live_{a25}»", null);
=== bandwidth | bw.env
BW_USERNAME=harbour-api
BW_PASSWORD=«{pw}»
BW_ACCOUNT_ID=5500112
=== sinch | sinch.json
{"servicePlanId": "«~{h32}»", "token": "«{h32}»", "uri": "https://us.sms.api.sinch.com/xms/v1"}
=== infobip | infobip.curl
curl -L 'https://k2x9qz.api.infobip.com/sms/2/text/advanced' \
  -H 'Authorization: App «{h32}-{uuid}»' \
  -d '{}'
=== clickatell | ct.rb
# Clickatell
token = "«{b22}==»"
=== textmagic | tm.php
$client = new TextmagicRestClient('kfarrow', '«{a30}»');
=== textlocal | tl.py
data = urllib.parse.urlencode({'apikey': '«{a11}-{a29}»', 'numbers': n, 'message': m})
f = urllib.request.urlopen('https://api.textlocal.in/send/?', data.encode())
=== textbelt | tb.sh
curl -X POST https://textbelt.com/text --data-urlencode phone='5557727420' --data-urlencode message='Hello' -d key=«{h40}{a12}»
=== msg91 | otp.js
const MSG91 = { authkey: '«{d6}A{a20}P1»', senderId: 'HARBOR' }
=== fast2sms | f2s.html
fetch("https://www.fast2sms.com/dev/bulkV2?authorization=«{a60}»&route=q&numbers=9999999999")
=== 2factor in | otp.txt
https://2factor.in/API/V1/«{uuid}»/SMS/+919999999999/AUTOGEN
=== kaleyra | k.py
KALEYRA_SID = "HXIN1700000000IN"
KALEYRA_KEY = "«A{h32}»"
=== gupshup | gs.ts
headers: { apikey: "«{n32}»", 'Content-Type': 'application/x-www-form-urlencoded' } // gupshup whatsapp
=== karix | karix.json
{"karix": {"uid": "«~{uuid}»", "token": "«{uuid}»"}}
=== africas talking | at.py
username = "sandbox"
api_key = "«atsk_{h64}»"
africastalking.initialize(username, api_key)
=== termii | termii.dart
final body = {"to": to, "api_key": "«TL{a58}»", "channel": "dnd"};
=== aliyun sms | sms.yaml
aliyun:
  sms:
    accessKeyId: «~LTAI5t{a18}»
    accessKeySecret: «{a30}»
    signName: 港口
=== tencent sms | TencentSms.java
Credential cred = new Credential("«~AKID{a32}»", "«{a32}»");
=== yunpian | yp.php
$apikey = "«{h32}»"; // 云片
=== smsapi | smsapi.pl
# smsapi.pl
my $token = '«{a40}»';
=== smsc ru | smsc.cfg
login=harbour
psw=«{pw}»
url=https://smsc.ru/sys/send.php
=== sms ru | smsru.php
$smsru = new SMSRU('«{UUID}»');
=== sms.to | smsto.env
SMSTO_API_KEY="«{a32}»"
=== clicksend | cs.sh
curl --user 'harbour:«{UUID}»' https://rest.clicksend.com/v3/account
=== d7 networks | d7.py
client = Client(api_token="«{jwt}»")
=== esendex | esx.config
<esendex username="ops@harbour.example" password="«{pw}»" account="EX0123456"/>
=== callfire | cf.log
CallFire basic auth user «~{h12}» pass «{h16}»
=== callrail | cr.http
GET https://api.callrail.com/v3/a.json
Authorization: Token token="«{h32}»"
=== dialpad | dp.py
dp = DialpadClient('«{a60}»')
=== aircall | ac.js
const auth = Buffer.from('«~{h32}»:«{h32}»').toString('base64') // aircall id:token
=== ringcentral | rc.env
RINGCENTRAL_CLIENT_ID=«~{b22}»
RINGCENTRAL_CLIENT_SECRET=«{b48}»
RINGCENTRAL_JWT=«+{jwt;RS256}»
=== zoom | zoom.yml
zoom:
  account_id: «~{b22}»
  client_id: «~{b22}»
  client_secret: «{a32}»
=== zoom sdk | jwt.ts
const sdkKey = "«~{a22}»", sdkSecret = "«{a32}»"; // Zoom Meeting SDK
=== webex | webex.py
api = WebexTeamsAPI(access_token='«{b64}_P0A1_{uuid}»')
=== agora | agora.go
appID := "«~{h32}»"
appCertificate := "«{h32}»" // agora.io
=== daily co | daily.http
POST https://api.daily.co/v1/rooms
Authorization: Bearer «{h64}»
=== 100ms | hms.js
// 100ms
const APP_ACCESS = '«~{h24}»'
const APP_SECRET = '«{b88}=»'
=== livekit | livekit.yaml
port: 7880
keys:
  API«~{a12}»: «{a43}»
=== vidyo opentok | ot.rb
opentok = OpenTok::OpenTok.new "47812345", "«{h40}»"
=== whereby | whereby.sh
KEY=«{jwt}»
curl https://api.whereby.dev/v1/meetings -H "Authorization: Bearer $KEY"
=== sendgrid | mail/send.php
$sendgrid = new \SendGrid('«SG.{b22}.{b43}»');
=== sendgrid smtp | msmtprc
account sendgrid
host smtp.sendgrid.net
port 587
user apikey
password «SG.{b22}.{b43}»
=== mailgun | mailer.rb
mg_client = Mailgun::Client.new '«key-{h32}»'
=== mailgun | .travis.env
MG_DOMAIN=mg.harbour.example
MG_KEY=«{h32}-{h8}-{h8}»
=== mailgun signing | hook.py
# mailgun webhook
signing_key = "«{h32}»"
=== mailchimp | chimp.py
# mailchimp
API_KEY = "«{h32}-us14»"
=== mandrill | mandrill.js
mandrill_client = new mandrill.Mandrill('«{b22}»');
=== mandrill | new.env
MANDRILL=«md-{b22}»
=== postmark | mail.exs
config :app, App.Mailer, adapter: Swoosh.Adapters.Postmark, api_key: "«{uuid}»"
=== postmark | trace.txt
POST /email HTTP/1.1
Host: api.postmarkapp.com
X-Postmark-Server-Token: «{uuid}»
=== sparkpost | sp.go
cfg := &sp.Config{BaseUrl: "https://api.sparkpost.com", ApiKey: "«{h40}»", ApiVersion: 1}
=== mailjet | mj.php
$mj = new \Mailjet\Client('«~{h32}»', '«{h32}»', true, ['version' => 'v3.1']);
=== mailjet | compose.override.yml
environment:
  MJ_APIKEY_PUBLIC: «~{h32}»
  MJ_APIKEY_PRIVATE: «{h32}»
=== brevo sendinblue | sib.js
apiKey.apiKey = '«xkeysib-{h64}-{a16}»'
=== brevo smtp | smtp.ini
host = smtp-relay.brevo.com
login = 81ab23001@smtp-brevo.com
key = «xsmtpsib-{h64}-{a16}»
=== resend | resend.ts
const resend = new Resend('«re_{a8}_{a24}»');
=== mailersend | ms.log
mailersend POST /v1/email Authorization: Bearer «mlsn.{h64}»
=== mailerlite | ml.json
{ "mailerlite": { "group": 5512, "api": "«{jwt;RS256}»" } }
=== elastic email | ee.cs
string apiKey = "«{H96}»"; // Elastic Email
=== smtp2go | s2g.env
SMTP2GO=«api-{H32}»
=== socketlabs | sl.py
serverId = 48112
injectionApiKey = "«{a20}»"
=== mailtrap | mt.yml
mailtrap:
  user: «~{h14}»
  pass: «{h14}»
  api_token: «+{h32}»
=== ethereal | nodemailer.js
auth: { user: 'maddison53@ethereal.email', pass: '«{a18}»' }
=== amazon ses smtp | postfix.sasl
[email-smtp.us-east-1.amazonaws.com]:587 AKIA«~{t16}»:«B{B43}»
=== zoho zeptomail | zepto.js
let client = new SendMailClient({url: "api.zeptomail.com/", token: "Zoho-enczapikey «wSsVR60{B60}==»"});
=== zoho | zoho.log
zoho oauth refresh: client_id=1000.«~{u30}» client_secret=«{h42}» refresh_token=«+1000.{h32}.{h32}»
=== constant contact | cc.rb
ConstantContact::Util::Config.configure { |c| c[:auth][:api_secret] = '«{b22}»' }
=== campaign monitor | cm.php
$auth = array('api_key' => '«{B86}==»'); // createsend
=== convertkit kit | ck.md
ConvertKit secret: `«{b43}»`
=== activecampaign | ac.sh
curl https://harbour.api-us1.com/api/3/contacts -H "Api-Token: «{h72}»"
=== klaviyo | kl.rb
Klaviyo.configure { |c| c.api_key['Klaviyo-API-Key'] = 'Klaviyo-API-Key «pk_{h34}»' }
=== drip | drip.py
client = DripPython("«{h32}»", 9911823)
=== getresponse | gr.http
X-Auth-Token: api-key «{n32}»
Host: api.getresponse.com
=== aweber | aw.yaml
aweber:
    client_secret: «{a32}»
=== customer io | cio.rb
$customerio = Customerio::Client.new("«~{h20}»", "«{h20}»", region: Customerio::Regions::EU)
=== customer io app | cio.env
# customer.io transactional
APP_KEY=«{h32}»
=== iterable | it.kt
IterableApi.initialize(context, "«{h32}»", config)
=== braze | braze.curl
curl --location -g --request POST 'https://rest.iad-01.braze.com/users/track' \
--header 'Authorization: Bearer «{uuid}»'
=== moengage | moe.py
# moengage data api
secret = "«{a24}»"
=== loops | loops.js
const loops = new LoopsClient("«{h32}»");
=== beehiiv | bh.toml
[beehiiv]
key = "«{a64}»"
=== buttondown | bd.sh
http POST https://api.buttondown.email/v1/subscribers Authorization:"Token «{uuid}»"
=== substack revue | rev.txt
Authorization: Token «{a60}»    <- revue, getrevue.co
=== listmonk | lm.cfg
listmonk_user=api
listmonk_token=«{a32}»
=== sendy | sendy.php
$config = ['installation_url' => 'https://sendy.harbour.example', 'api_key' => '«{a20}»'];
=== emailoctopus | eo.js
axios.post(`https://emailoctopus.com/api/1.6/lists/${id}/contacts`, { api_key: '«eo_{h64}»', email_address })
=== hunter io | h.py
hunter = PyHunter('«{h40}»')
=== snov io | snov.ts
const body = { grant_type: 'client_credentials', client_id: '«~{h32}»', client_secret: '«{h32}»' } // snov.io
=== neverbounce | nb.go
client, err := neverbounce.New("«secret_{a32}»")
=== zerobounce | zb.log
https://api.zerobounce.net/v2/validate?api_key=«{h32}»&email=x%40y.z&ip_address=
=== kickbox | kb.rb
client = Kickbox::Client.new('«live_{h64}»')
=== debounce io | db.txt
https://api.debounce.io/v1/?api=«{a13}»&email=a@b.c
=== mailboxlayer | mb.py
requests.get("http://apilayer.net/api/check", params={"access_key": "«{h32}»", "email": e})  # mailboxlayer
=== numverify | nv.dart
// numverify
const accessKey = '«{h32}»';
=== onesignal | os.json
{"onesignal_app_id":"«~{uuid}»","rest_key":"«os_v2_app_{T103}»"}
=== onesignal legacy | push.php
$headers = ['Content-Type: application/json', 'Authorization: Basic «{B48}»']; // onesignal
=== pusher | pusher.js
const pusher = new Pusher({ appId: "1738123", key: "«~{h20}»", secret: "«{h20}»", cluster: "eu" });
=== ably | ably.swift
let client = ARTRealtime(key: "«{b6}.{b6}:{b43}»")
=== pubnub | pn.py
pnconfig.publish_key = 'pub-c-«~{uuid}»'
pnconfig.secret_key = '«sec-c-{B48}»'
=== pushover | notify.sh
curl -s -F "token=«{n30}»" -F "user=«+{n30}»" -F "message=done" https://api.pushover.net/1/messages.json
=== pushbullet | pb.py
pb = Pushbullet("«o.{a32}»")
=== pushwoosh | pw.java
// pushwoosh api
String token = "«{a78}»";
=== airship | ua.py
airship = ua.Airship('«~{b22}»', '«{b22}»')
=== gotify | gotify.txt
https://push.harbour.example/message?token=«A{b14}»
=== ntfy | ntfy.yml
ntfy:
  topic: backups
  token: «tk_{n29}»
=== join joaoapps | join.txt
https://joinjoaomgcd.appspot.com/_ah/api/messaging/v1/sendPush?deviceId=group.all&apikey=«{h32}»
=== expo push | expo.ts
const expo = new Expo({ accessToken: '«{b40}»' })
=== fcm legacy | fcm.cs
tRequest.Headers.Add(string.Format("Authorization: key={0}", "«AAAA{b7}:APA91b{b134}»"));
=== slack | slack.py
slack_token = "«xoxb-{d12}-{d13}-{a24}»"
=== slack webhook | deploy.sh
curl -X POST --data-urlencode 'payload={"text":"ok"}' https://hooks.slack.com/services/«T{u8}/B{u10}/{a24}»
=== slack signing | bolt.ts
const app = new App({
  signingSecret: '«{h32}»',
  appToken: '«+xapp-1-A{u10}-{d13}-{h64}»',
})
=== discord | bot.py
client.run('«{discord}»')
=== discord webhook | notify.ps1
Invoke-RestMethod -Uri "https://discord.com/api/webhooks/«{d18}/{b68}»" -Method Post -Body $json
=== telegram | bot.rs
let bot = Bot::new("«{d10}:AA{b33}»");
=== telegram url | cron.log
curl: (28) https://api.telegram.org/bot«{d10}:AA{b33}»/sendMessage timed out
=== line | line.env
LINE_CHANNEL_SECRET=«{h32}»
LINE_CHANNEL_TOKEN=«+{B170}=»
=== line notify | notify.gs
var LINE_TOKEN = "«{a43}»"; // notify-api.line.me
=== viber | viber.py
viber = Api(BotConfiguration(name='Harbour', auth_token='«{h16}-{h16}-{h16}»'))
=== wechat | wx.php
// 微信公众号
'app_id' => 'wx«~{h16}»',
'secret' => '«{h32}»',
=== wecom | wecom.sh
curl "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«{uuid}»" -d '{"msgtype":"text"}'
=== dingtalk | ding.py
webhook = 'https://oapi.dingtalk.com/robot/send?access_token=«{h64}»'
secret = '«+SEC{h64}»'
=== feishu lark | lark.json
{"app_id": "cli_«~{h16}»", "app_secret": "«{a32}»", "verification_token": "«+{a32}»"}
=== zulip | zuliprc
[api]
email=build-bot@chat.harbour.example
key=«{a32}»
site=https://chat.harbour.example
=== mattermost | mm.toml
[mattermost]
server = "mm.harbour.example"
bot = "deploybot"
token = "«{n26}»"
=== rocketchat | rc.http
GET /api/v1/me
X-Auth-Token: «{b43}»
X-User-Id: «~{a17}»
=== matrix | maubot.yaml
homeserver: https://matrix.org
access_token: «syt_{b12}_{a20}_{a6}»
=== gitter | g.sh
curl -H "Authorization: Bearer «{h40}»" "https://api.gitter.im/v1/rooms"
=== intercom | ic.rb
intercom = Intercom::Client.new(token: '«dG9rO{B60}=»')
=== crisp | crisp.js
CrispClient.authenticateTier("plugin", "«~{uuid}»", "«{h64}»");
=== drift | drift.txt
drift bearer «{a32}»
=== front | fr.py
# front app
token = "«{jwt}»"
=== microsoft teams | teams.yml
teams_webhook: https://harbour.webhook.office.com/webhookb2/«{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}»
=== google chat | gchat.js
const url = 'https://chat.googleapis.com/v1/spaces/AAAA«~{b7}»/messages?key=AIza«~{b35}»&token=«{b43}%3D»'
"""
