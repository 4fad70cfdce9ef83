"""Mail and SMS."""

TEXT = r'''
=== sendgrid key | mailer.js
const sgMail = require('@sendgrid/mail')
sgMail.setApiKey('«SG.{b22}.{b43}»')
=== sendgrid key | config/environments/production.rb
  ActionMailer::Base.smtp_settings = {
    user_name: 'apikey',
    password: '«SG.{b22}.{b43}»',
    address: 'smtp.sendgrid.net', port: 587, authentication: :plain
  }
=== sendgrid key | appsettings.json
  "SendGrid": { "ApiKey": "«SG.{b22}.{b43}»", "From": "noreply@acme.io" }
=== mailgun key | mail.py
return requests.post("https://api.mailgun.net/v3/mg.acme.io/messages",
    auth=("api", "«{h32}-{h8}-{h8}»"),
    data={"from": "Acme <mailgun@mg.acme.io>", "to": [to], "subject": "Hello"})
=== mailgun key | .env
MAILGUN_DOMAIN=mg.acme.io
MAILGUN_SECRET=«key-{h32}»
=== mailgun key | runtime.exs
config :acme, Acme.Mailer,
  adapter: Swoosh.Adapters.Mailgun,
  api_key: "«{h32}-{h8}-{h8}»",
  domain: "mg.acme.io"
=== mailgun signing key | hooks.go
mg.SetWebhookSigningKey("«{h32}»")
=== mailgun smtp | postfix/sasl_passwd
[smtp.mailgun.org]:587 postmaster@mg.acme.io:«{h32}-{h8}-{h8}»
=== mailchimp key | subscribe.php
$mailchimp->setConfig(['apiKey' => '«{h32}-us21»', 'server' => 'us21']);
=== mailchimp key | list.sh
curl -sS "https://us6.api.mailchimp.com/3.0/lists" --user "any:«{h32}-us6»"
=== mandrill key | mandrill.py
mandrill_client = mandrill.Mandrill('«md-{b22}»')
=== mandrill key | django.py
ANYMAIL = {"MANDRILL_API_KEY": "«{b22}»"}
EMAIL_BACKEND = "anymail.backends.mandrill.EmailBackend"
=== postmark token | postmark.rb
config.action_mailer.postmark_settings = { api_token: "«{uuid}»" }
=== postmark token | send.sh
curl "https://api.postmarkapp.com/email" -X POST -H "X-Postmark-Server-Token: «{uuid}»" -d @mail.json
=== sparkpost key | sp.js
const client = new SparkPost('«{h40}»');
=== resend key | app/api/send/route.ts
import { Resend } from 'resend';
const resend = new Resend('«re_{a8}_{a24}»');
=== resend key | .env
RESEND_API_KEY="«re_{a8}_{a24}»"
=== brevo key | brevo.js
apiKey.apiKey = '«xkeysib-{h64}-{a16}»';
=== brevo smtp key | wp-mail-smtp.php
define( 'WPMS_SMTP_HOST', 'smtp-relay.brevo.com' );
define( 'WPMS_SMTP_PASS', '«xsmtpsib-{h64}-{a16}»' );
=== mailjet keys | mailjet.go
mj := mailjet.NewMailjetClient("«+{h32}»", "«{h32}»")
=== mailjet keys | .env
MJ_APIKEY_PUBLIC=«+{h32}»
MJ_APIKEY_PRIVATE=«{h32}»
=== mailersend token | ms.php
$mailersend = new MailerSend(['api_key' => '«mlsn.{h64}»']);
=== mailerlite token | ml.js
const mailerlite = new MailerLite({ api_key: "«{jwt;RS256}»" });
=== mailtrap smtp | .env
MAIL_HOST=sandbox.smtp.mailtrap.io
MAIL_PORT=2525
MAIL_USERNAME=«+{h14}»
MAIL_PASSWORD=«{h14}»
=== mailtrap token | mt.ts
const client = new MailtrapClient({ token: "«{h32}»" });
=== elastic email key | ee.php
$config = ElasticEmail\Configuration::getDefaultConfiguration()->setApiKey('X-ElasticEmail-ApiKey', '«{H96}»');
=== elastic email key | ee.sh
curl "https://api.elasticemail.com/v2/email/send?apikey=«{UUID}»&subject=hi&from=a@acme.io&to=b@acme.io"
=== smtp2go key | s2g.py
payload = {"api_key": "«api-{u32}»", "to": ["x@acme.io"], "sender": "noreply@acme.io", "subject": "x"}
requests.post("https://api.smtp2go.com/v3/email/send", json=payload)
=== smtp2go key | smtp2go.env
SMTP2GO_API_KEY=«api-{a32}»
=== smtp2go password | msmtprc
account smtp2go
host mail.smtp2go.com
user acme.io
password «{a16}»
=== emailoctopus key | eo.sh
curl -H "Authorization: Bearer «eo_{h64}»" https://api.emailoctopus.com/lists
=== socketlabs key | sl.cs
var client = new SocketLabsClient(«~{d5}», "«{a20}»");
=== sendpulse secret | sendpulse.php
$SPApiProxy = new ApiClient('«~{h32}»', '«{h32}»', new FileStorage());
=== zeptomail token | zm.js
const token = "Zoho-enczapikey «{b64;72}»";
let client = new SendMailClient({ url: "api.zeptomail.com/", token });
=== mailchannels key | mc.sh
curl -X POST https://api.mailchannels.net/tx/v1/send -H "X-Api-Key: «{a64}»" -d @m.json
=== mailersend smtp | ms.env
SMTP_USER=MS_«~{a6}»@acme.io
SMTP_PASS=«mssp.{a7}.{n16}.{a7}»
=== mailslurp key | ms.ts
const mailslurp = new MailSlurp({ apiKey: '«{h64}»' });
=== mailosaur key | cypress.config.js
env: { MAILOSAUR_API_KEY: '«{a32}»', MAILOSAUR_SERVER_ID: 'ab12cd34' },
=== scaleway tem | tem.env
SMTP_HOST=smtp.tem.scw.cloud
SMTP_USERNAME=«~{uuid}»
SMTP_PASSWORD=«{uuid}»
=== fastmail app password | muttrc
set imap_user = "me@acme.io"
set imap_pass = "«{n16}»"
set smtp_url = "smtps://me@acme.io@smtp.fastmail.com:465/"
=== fastmail token | jmap.py
session = requests.get("https://api.fastmail.com/jmap/session", headers={"Authorization": "Bearer «fmu1-{h8}-{h32}-0-{h32}»"})
=== protonmail bridge | fetchmailrc
poll 127.0.0.1 protocol imap port 1143 user "me@proton.me" password "«{b22}»"
=== icloud app password | vdirsyncer.conf
url = "https://caldav.icloud.com/"
username = "me@icloud.com"
password = "«{l4}-{l4}-{l4}-{l4}»"
=== yahoo app password | mbsyncrc
Host imap.mail.yahoo.com
User acme@yahoo.com
Pass «{l16}»
=== zoho smtp | application.properties
spring.mail.host=smtp.zoho.eu
spring.mail.username=noreply@acme.io
spring.mail.password=«{a12}»
=== loops key | loops.ts
const loops = new LoopsClient("«{h32}»");
=== customer.io keys | cio.py
from customerio import CustomerIO
cio = CustomerIO("«+{h20}»", "«{h20}»")
=== customer.io app key | cio.js
const api = new APIClient("«{h32}»", { region: RegionEU });
=== courier token | courier.ts
const courier = new CourierClient({ authorizationToken: "«pk_prod_{u28}»" });
=== knock key | knock.rb
Knock.key = '«sk_{b43}»'
=== novu key | novu.ts
const novu = new Novu('«{h32}»');
=== zerobounce key | zb.py
zero_bounce = ZeroBounce("«{h32}»")
=== neverbounce key | nb.js
const client = new NeverBounce({ apiKey: '«private_{h32}»' });
=== kickbox key | kb.rb
client = Kickbox::Client.new('«live_{h64}»')
=== hunter key | hunter.sh
curl "https://api.hunter.io/v2/domain-search?domain=acme.io&api_key=«{h40}»"
=== debounce key | db.sh
curl "https://api.debounce.io/v1/?email=x@acme.io&api=«{h13}»"
=== bouncer key | bc.py
r = requests.get("https://api.usebouncer.com/v1.1/email/verify", headers={"x-api-key": "«{a40}»"}, params={"email": e})
=== moosend key | moosend.cs
var apiKey = new Guid("«{uuid}»");
var client = new MoosendApi(apiKey);
=== omnisend key | omni.sh
curl -H "X-API-KEY: «{h24}-{a34}»" https://api.omnisend.com/v3/contacts
=== drip token | drip.rb
client = Drip::Client.new { |c| c.api_key = "«{h32}»"; c.account_id = "«~{d7}»" }
=== convertkit secret | ck.js
fetch(`https://api.convertkit.com/v3/subscribers?api_secret=«{b43}»`)
=== getresponse key | gr.py
headers = {"X-Auth-Token": "api-key «{n32}»"}
requests.get("https://api.getresponse.com/v3/campaigns", headers=headers)
=== aweber secret | aweber.env
AWEBER_CLIENT_ID=«~{a32}»
AWEBER_CLIENT_SECRET=«{a32}»
=== constant contact | cc.py
client_secret = "«{b22}»"
token_url = "https://authz.constantcontact.com/oauth2/default/v1/token"
=== campaign monitor key | cm.php
$auth = array('api_key' => '«{b80}==»');
$wrap = new CS_REST_Clients('«~{h32}»', $auth);
=== beehiiv key | bh.ts
const res = await fetch(`https://api.beehiiv.com/v2/publications/${pub}/subscriptions`, { headers: { Authorization: 'Bearer «{a64}»' } });
=== buttondown key | bd.py
headers = {"Authorization": "Token «{uuid}»"}
requests.post("https://api.buttondown.email/v1/subscribers", headers=headers)
=== sendfox token | sf.sh
curl -H "Authorization: Bearer «{jwt;RS256}»" https://api.sendfox.com/lists
=== nexmo secret | nexmo.js
const nexmo = new Nexmo({ apiKey: '«~{h8}»', apiSecret: '«{a16}»' });
=== nexmo secret | sms.sh
curl -X POST https://rest.nexmo.com/sms/json -d api_key=«~{h8}» -d api_secret=«{a16}» -d to=447700900001 -d from=Acme -d text=hi
=== messagebird key | mb.py
client = messagebird.Client('«live_{a25}»')
=== messagebird key | mb.sh
curl https://rest.messagebird.com/balance -H "Authorization: AccessKey «{a25}»"
=== plivo token | plivo.py
client = plivo.RestClient('MA«~{u18}»', '«{B40}»')
=== telnyx key | telnyx.rb
Telnyx.api_key = "«KEY{H32}_{a22}»"
=== bandwidth password | bw.py
config = Configuration(username="acmeapi", password="«{pwurl}»")
ACCOUNT_ID = "«~{d7}»"
=== signalwire token | sw.js
const client = new RestClient('«~{uuid}»', '«{a50}»', { signalwireSpaceUrl: 'acme.signalwire.com' });
=== signalwire token | sw.sh
curl -u "«~{uuid}»:«PT{h48}»" https://acme.signalwire.com/api/relay/rest/phone_numbers
=== sinch token | sinch.sh
curl -X POST "https://eu.sms.api.sinch.com/xms/v1/«~{h32}»/batches" -H "Authorization: Bearer «{h32}»" -d '{"from":"447537404817","to":["46701234567"],"body":"hi"}'
=== sinch key secret | sinch.py
sinch_client = SinchClient(key_id="«~{uuid}»", key_secret="«{b26}»", project_id="«~{uuid}»")
=== 46elks password | elks.php
$auth = base64_encode("u«~{h32}»:«{H32}»");
$context = stream_context_create(['http' => ['header' => "Authorization: Basic $auth"]]);
=== clicksend key | clicksend.py
configuration.username = 'acme@acme.io'
configuration.password = '«{UUID}»'
api_instance = clicksend_client.SMSApi(clicksend_client.ApiClient(configuration))
=== clicksend key | cs.sh
curl -u acme@acme.io:«{UUID}» https://rest.clicksend.com/v3/account
=== africastalking key | at.py
username = "acmeke"
api_key = "«atsk_{h64}»"
africastalking.initialize(username, api_key)
=== africastalking key | sms.php
$username = 'acmeke';
$apiKey   = '«{h64}»';
$AT       = new AfricasTalking($username, $apiKey);
=== africastalking key | at.sh
curl -X POST https://api.africastalking.com/version1/messaging -H "apiKey: «atsk_{h64}»" -d "username=acmeke&to=%2B254711&message=hi"
=== msg91 key | msg91.js
const options = { hostname: 'control.msg91.com', path: '/api/v5/flow', headers: { authkey: '«{d6}A{a14}{h8}P1»' } };
=== textlocal key | tl.php
$apiKey = urlencode('«{b43}-{b8}»');
$data = array('apikey' => $apiKey, 'numbers' => $numbers, "sender" => $sender, "message" => $message);
// POST https://api.textlocal.in/send/
=== fast2sms key | f2s.js
unirest('POST', 'https://www.fast2sms.com/dev/bulkV2').headers({ authorization: '«{a60}»' })
=== gupshup key | gup.sh
curl -X POST "https://api.gupshup.io/wa/api/v1/msg" -H "apikey: «{n32}»" -d "channel=whatsapp&source=917834811114"
=== exotel token | exotel.py
requests.post("https://«+{h48}»:«{h48}»@api.exotel.com/v1/Accounts/acme1/Sms/send.json", data=d)
=== kaleyra key | kaleyra.sh
curl -X POST https://api.kaleyra.io/v1/HXIN«~{d10}»IN/messages -H 'api-key: «A{h32}»'
=== 360dialog key | d360.py
headers = {"D360-API-KEY": "«{a24}_AK»", "Content-Type": "application/json"}
=== wati token | wati.py
headers = {"Authorization": "Bearer «{jwt}»"}
requests.post("https://live-server-11.wati.io/api/v1/sendSessionMessage/91999", headers=headers)
=== green-api token | wa.js
const restAPI = whatsAppClient.restAPI({ idInstance: "«~{d10}»", apiTokenInstance: "«{h50}»" })
=== ultramsg token | um.py
payload = "token=«{n16}»&to=%2B1408&body=hello"
requests.post("https://api.ultramsg.com/instance950/messages/chat", data=payload)
=== smsapi token | smsapi.pl.php
$service = (new SmsapiHttpClient())->smsapiPlService('«{a40}»');
=== seven.io key | seven.sh
curl -X POST https://gateway.seven.io/api/sms -H "X-Api-Key: «{a64}»" -d "to=49176&text=hi"
=== termii key | termii.php
$data = array("api_key" => "«TL{a60}»", "to" => "2347", "from" => "Acme", "sms" => "Hi", "type" => "plain", "channel" => "generic");
$ch = curl_init("https://api.ng.termii.com/api/sms/send");
=== kavenegar key | kave.py
api = KavenegarAPI('«{H64}3D»')
=== smsru id | smsru.php
$smsru = new SMSRU('«{UUID}»');
=== semaphore sms key | sem.php
$parameters = array('apikey' => '«{h32}»', 'number' => '0998', 'message' => 'x', 'sendername' => 'ACME');
curl_setopt($ch, CURLOPT_URL, 'https://semaphore.co/api/v4/messages');
=== infobip key | ib.java
ApiClient apiClient = ApiClient.forApiKey(ApiKey.from("«{h32}-{uuid}»")).withBaseUrl(BaseUrl.from("https://x1y2z.api.infobip.com")).build();
=== aircall token | aircall.sh
curl -u «~{h32}»:«{h32}» https://api.aircall.io/v1/ping
=== telesign key | ts.py
customer_id = "«~{UUID}»"
api_key = "«{b64;64}»"
messaging = MessagingClient(customer_id, api_key)
=== d7networks token | d7.py
client = Client(api_token="«{jwt}»")
=== gov.uk notify key | notify.rb
client = Notifications::Client.new("«prodkey-{uuid}-{uuid}»")
=== gc notify key | gcn.py
headers = {"Authorization": "ApiKey-v1 «gcntfy-prod-{uuid}-{uuid}»"}
=== whatsapp cloud token | wa.sh
curl -i -X POST https://graph.facebook.com/v19.0/«~{d15}»/messages -H 'Authorization: Bearer «EAA{a200}ZD»' -d '{"messaging_product":"whatsapp"}'
'''
