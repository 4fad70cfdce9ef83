"""CRM, marketing, support, HR, forms, scheduling."""

TEXT = r'''
=== hubspot token | sync.js
const hubspotClient = new hubspot.Client({ accessToken: '«pat-na1-{uuid}»' });
=== hubspot token | contacts.sh
curl https://api.hubapi.com/crm/v3/objects/contacts -H "Authorization: Bearer «pat-eu1-{uuid}»"
=== hubspot hapikey | old.php
$url = "https://api.hubapi.com/contacts/v1/lists/all/contacts/all?hapikey=«{uuid}»&count=2";
=== hubspot cli key | hubspot.config.yml
portals:
  - name: acme
    portalId: 1234567
    authType: personalaccesskey
    personalAccessKey: >-
      «Ci{b110}»
=== salesforce token | sf.py
sf = Salesforce(username='api@acme.io', password='«+{pw}»', security_token='«{a24}»')
=== salesforce consumer secret | connected.env
SF_CONSUMER_KEY=3MVG9«~{a80}»
SF_CONSUMER_SECRET=«{H64}»
=== salesforce session | soql.sh
curl https://acme.my.salesforce.com/services/data/v59.0/query?q=SELECT+Id+FROM+Account -H "Authorization: Bearer «00D{a12}!AQ{a90}»"
=== sfdx auth url | sfdx.txt
«force://PlatformCLI::5Aep861{a80}@acme.my.salesforce.com»
=== pipedrive token | pd.sh
curl "https://api.pipedrive.com/v1/deals?api_token=«{h40}»"
=== zoho secret | zoho.py
params = {"refresh_token": "«+1000.{h32}.{h32}»", "client_id": "«~1000.{u30}»", "client_secret": "«{h42}»", "grant_type": "refresh_token"}
requests.post("https://accounts.zoho.com/oauth/v2/token", params=params)
=== close key | close.py
api = Client('«api_{a22}.{a22}»')  # closeio_api
=== copper key | copper.sh
curl -H "X-PW-AccessToken: «{h32}»" -H "X-PW-Application: developer_api" -H "X-PW-UserEmail: ops@acme.io" https://api.copper.com/developer_api/v1/account
=== insightly key | ins.py
i = Insightly(apikey='«{uuid}»', version=2.2)
=== capsule token | capsule.rb
CapsuleCRM.configure { |c| c.api_token = '«{B60}==»'; c.subdomain = 'acme' }
=== keap key | keap.py
headers = {"X-Keap-API-Key": "«KeapAK-{h58}»"}
requests.get("https://api.infusionsoft.com/crm/rest/v1/contacts", headers=headers)
=== affinity key | aff.sh
curl "https://api.affinity.co/lists" -u :«{b43}»
=== attio key | attio.ts
const client = new AttioClient({ apiKey: "«{h64}»" });
=== freshdesk key | fd.sh
curl -u «{a20}»:X -H "Content-Type: application/json" "https://acme.freshdesk.com/api/v2/tickets"
=== freshsales key | fs.py
headers = {"Authorization": "Token token=«{b22}»"}
requests.get("https://acme.freshsales.io/api/leads/view/1", headers=headers)
=== freshchat token | fc.env
FRESHCHAT_API_TOKEN=«{jwt}»
=== zendesk token | zd.rb
client = ZendeskAPI::Client.new do |config|
  config.url = "https://acme.zendesk.com/api/v2"
  config.username = "ops@acme.io"
  config.token = "«{a40}»"
end
=== zendesk token | zd.sh
curl https://acme.zendesk.com/api/v2/tickets.json -u ops@acme.io/token:«{a40}»
=== zendesk oauth | zd.py
creds = {'subdomain': 'acme', 'oauth_token': '«{h64}»'}
zenpy_client = Zenpy(**creds)
=== intercom token | ic.js
const client = new Client({ tokenAuth: { token: '«dG9rO{a55}=»' } });
=== intercom identity secret | layout.erb
<%= OpenSSL::HMAC.hexdigest('sha256', '«{b40}»', current_user.id.to_s) %><%# Intercom user_hash %>
=== helpscout secret | hs.php
$client->useClientCredentials('«~{a32}»', '«{a32}»');
=== crisp key | crisp.js
CrispClient.authenticateTier("plugin", "«~{uuid}»", "«{h64}»");
=== front token | front.sh
curl https://api2.frontapp.com/me -H 'Authorization: Bearer «{jwt;HS256;front}»'
=== gorgias key | gor.py
requests.get("https://acme.gorgias.com/api/tickets", auth=("ops@acme.io", "«{h64}»"))
=== kustomer key | kus.sh
curl https://api.kustomerapp.com/v1/customers -H "Authorization: Bearer «{jwt}»"
=== livechat pat | lc.py
auth = ("«~{uuid}»", "«dal:{b43}»")
requests.post("https://api.livechatinc.com/v3.5/agent/action/list_chats", auth=auth)
=== chatwoot token | cw.sh
curl -H "api_access_token: «{a24}»" https://app.chatwoot.com/api/v1/accounts/1/conversations
=== tidio key | tidio.sh
curl -H "X-Tidio-Openapi-Client-Id: ci_«~{h32}»" -H "X-Tidio-Openapi-Client-Secret: «cs_{h32}»" https://api.tidio.co/contacts
=== activecampaign key | ac.php
$ac = new ActiveCampaign("https://acme.api-us1.com", "«{h64}{h8}»");
=== activecampaign key | ac.sh
curl -H "Api-Token: «{h72}»" https://acme.api-us1.com/api/3/contacts
=== klaviyo key | kl.py
klaviyo = KlaviyoAPI("«pk_{h34}»", max_delay=60)
=== klaviyo key | kl.sh
curl -H "Authorization: Klaviyo-API-Key «pk_{h34}»" -H "revision: 2024-02-15" https://a.klaviyo.com/api/lists/
=== braze key | braze.rb
api = Braze::API.new(api_key: '«{uuid}»', braze_url: 'https://rest.fra-01.braze.eu')
=== iterable key | iterable.ts
axios.post('https://api.iterable.com/api/users/update', body, { headers: { 'Api-Key': '«{h32}»' } });
=== marketo secret | marketo.py
mc = MarketoClient("123-ABC-456", "«~{uuid}»", "«{a32}»", None, None)
=== eloqua password | eloqua.ini
site=AcmeInc
username=api.user
password=«{pwurl}»
=== pardot | pardot.env
PARDOT_BUSINESS_UNIT_ID=0Uv«~{a15}»
PARDOT_CLIENT_SECRET=«{H64}»
=== airship secret | push.py
airship = urbanairship.Airship('«~{b22}»', '«{b22}»')
=== clevertap passcode | ct.sh
curl -H "X-CleverTap-Account-Id: W8W-6BK-123Z" -H "X-CleverTap-Passcode: «{b26}»" https://api.clevertap.com/1/upload -d @p.json
=== moengage key | me.py
auth = ("«~{u24}»", "«{u24}»")
requests.post("https://api-01.moengage.com/v1/customer/acme", auth=auth)
=== vero token | vero.rb
Vero::App.init { |c| c.tracking_api_key = "«{h40}»" }
=== ortto key | ortto.sh
curl -H "X-Api-Key: «PRK-u-{b43}»" https://api.ap3api.com/v1/person/get
=== typeform token | tf.js
const typeformAPI = createClient({ token: '«tfp_{a44}_{a14}»' })
=== jotform key | jf.sh
curl "https://api.jotform.com/user/forms?apiKey=«{h32}»"
=== surveymonkey token | sm.sh
curl -H "Authorization: Bearer «{B86}.{b40}»" https://api.surveymonkey.com/v3/surveys
=== qualtrics token | qx.py
headers = {"X-API-TOKEN": "«{a40}»"}
requests.get("https://fra1.qualtrics.com/API/v3/surveys", headers=headers)
=== tally key | tally.sh
curl -H "Authorization: Bearer «tly-{a32}»" https://api.tally.so/forms
=== wufoo key | wufoo.php
$wrapper = new WufooApiWrapper('«{u4}-{u4}-{u4}-{u4}»', 'acme');
=== delighted key | dl.rb
Delighted.api_key = '«{a32}»'
=== cognito forms key | cf.cs
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "«{jwt}»"); // cognitoforms.com
=== eventbrite token | eb.py
eventbrite = Eventbrite('«{u20}»')
=== acuity key | acuity.js
const acuity = Acuity.basic({ userId: 12345678, apiKey: '«{h32}»' });
=== meetup secret | meetup.env
MEETUP_KEY=«~{n26}»
MEETUP_SECRET=«{n26}»
=== bamboohr key | bhr.sh
curl -u "«{h40}:x»" "https://api.bamboohr.com/api/gateway.php/acme/v1/employees/directory"
=== greenhouse key | gh.sh
curl -u "«{h32}-{d1}»:" https://harvest.greenhouse.io/v1/candidates
=== lever key | lever.sh
curl -u «{a48}»: https://api.lever.co/v1/opportunities
=== ashby key | ashby.js
auth: { username: '«{h64}»', password: '' }, url: 'https://api.ashbyhq.com/candidate.list'
=== workable token | workable.rb
client = Workable::Client.new(api_key: '«{h64}»', subdomain: 'acme')
=== recruitee token | rec.sh
curl -H "Authorization: Bearer «{B64}=»" https://api.recruitee.com/c/acme/offers
=== personio secret | personio.py
auth = {"client_id": "papi-«~{uuid}»", "client_secret": "«papi-{b64;48}»"}
=== gusto secret | gusto.env
GUSTO_CLIENT_ID=«~{b43}»
GUSTO_CLIENT_SECRET=«{b43}»
=== deel token | deel.sh
curl -H "Authorization: Bearer «{b64}»" https://api.letsdeel.com/rest/v2/contracts
=== rippling key | rip.py
headers = {"Authorization": "Bearer «{a46}»"}
requests.get("https://api.rippling.com/platform/api/employees", headers=headers)
=== userpilot key | up.sh
curl -X POST https://analytex.userpilot.io/v1/identify -H 'Authorization: token «NX-{h8}»' 
=== canny key | canny.js
fetch('https://canny.io/api/v1/boards/list', { method: 'POST', body: JSON.stringify({ apiKey: '«{uuid}»' }) })
=== productboard token | pb.sh
curl -H 'X-Version: 1' -H 'Authorization: Bearer «{jwt;RS256}»' https://api.productboard.com/features
=== uservoice secret | uv.rb
client = UserVoice::Client.new('acme', '«~{a22}»', '«{a43}»')
=== aha key | aha.sh
curl -H "Authorization: Bearer «{h64}»" https://acme.aha.io/api/v1/products
=== guru token | guru.sh
curl -u ops@acme.io:«{uuid}» https://api.getguru.com/api/v1/teams
=== readme key | rdme.yml
      - uses: readmeio/rdme@v8
        with:
          rdme: openapi spec.json --key=«rdme_{n70}» --id=«~{h24}»
=== gitbook token | gb.sh
gitbook auth --token «gb_api_{a40}»
=== zapier webhook | lead.js
await fetch('«https://hooks.zapier.com/hooks/catch/{d7}/{n7}/»', { method: 'POST', body: JSON.stringify(lead) });
=== make webhook | form.html
<form action="«https://hook.eu1.make.com/{n32}»" method="post">
=== ifttt key | button.ino
String url = "http://maker.ifttt.com/trigger/door_open/with/key/«{b43}»";
=== n8n key | n8n.sh
curl -H "X-N8N-API-KEY: «{jwt}»" https://n8n.acme.lan/api/v1/workflows
=== n8n encryption key | docker-compose.yml
      - N8N_ENCRYPTION_KEY=«{a32}»
      - N8N_HOST=n8n.acme.lan
=== pipedream key | pdm.sh
curl -H "Authorization: Bearer «{h32}»" https://api.pipedream.com/v1/users/me
=== workato token | wk.sh
curl -H "Authorization: Bearer «wrkprod-{jwt;RS256}»" https://www.workato.com/api/users/me
=== tray token | tray.env
TRAY_MASTER_TOKEN=«{h64}»
=== power automate url | sp.js
const flow = "«https://prod-112.westus.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b43}»";
'''
