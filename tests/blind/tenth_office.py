"""CRM, helpdesk, HR, marketing, forms, calendars, documents, projects."""

TEXT = r"""
=== hubspot | hub.py
client = HubSpot(access_token="«pat-na1-{uuid}»")
=== hubspot hapikey | legacy.rb
Hubspot.configure(hapikey: "«{uuid}»")
=== hubspot url | access.log
10.2.0.4 - - "GET https://api.hubapi.com/contacts/v1/lists/all/contacts/all?hapikey=«{uuid}»&count=2" 200
=== salesforce | sf.py
sf = Salesforce(username='ops@harbour.example', password='«{pw}»', security_token='«+{a24}»')
=== salesforce connected app | sfdx.env
# salesforce
CONSUMER_KEY=«~3MVG9{a80}»
CONSUMER_SECRET=«{H64}»
=== salesforce session | sf.log
loginResult ok, next header: Authorization: Bearer «00D{a12}!AQ{a90}»
=== sfdx auth url | auth.txt
force://PlatformCLI::«5Aep861{b60}.{b20}»@harbour.my.salesforce.com
=== pipedrive | pd.js
defaultClient.authentications['api_key'].apiKey = '«{h40}»' // pipedrive
=== pipedrive | url.log
https://harbour.pipedrive.com/v1/deals?api_token=«{h40}»&start=0
=== zoho crm | zoho.php
$self_client = ['client_id' => '1000.«~{u30}»', 'client_secret' => '«{h42}»'];
=== freshsales | fs.py
headers = {"Authorization": "Token token=«{b22}»"}  # harbour.freshsales.io
=== close crm | close.py
api = Client('«api_{a22}.{a22}»')
=== copper | cop.rb
'X-PW-AccessToken' => '«{h32}»',
'X-PW-Application' => 'developer_api',
=== insightly | ins.cs
// Insightly
private const string key = "«{uuid}»";
=== nutshell | nut.sh
curl -u "ops@harbour.example:«{h40}»" https://app.nutshell.com/api/v1/json
=== capsule crm | cap.txt
Capsule personal token: «{B64}»
=== keap infusionsoft | keap.env
KEAP_PAK="«KeapAK-{h60}»"
=== attio | attio.ts
const attio = { key: '«{h64}»', base: 'https://api.attio.com/v2' }
=== affinity | aff.py
auth=('', '«{b43}»')  # affinity.co
=== monday | mon.py
monday = MondayClient('«{jwt}»')
=== airtable | at.js
var base = new Airtable({apiKey: '«pat{a14}.{h64}»'}).base('app«~{a14}»');
=== airtable old | at.r
Sys.setenv(AIRTABLE_API_KEY = "«key{a14}»")
=== notion | notion.ts
const notion = new Client({ auth: "«secret_{a43}»" })
=== notion new | n.yaml
notion:
  database: «~{h32}»
  integration: «ntn_{d11}{a35}»
=== asana | as.py
client = asana.Client.access_token('1/«{d16}:{h32}»')
=== asana v2 | as.http
Authorization: Bearer 2/«{d16}/{d16}:{h32}»
Host: app.asana.com
=== clickup | cu.go
req.Header.Add("Authorization", "«pk_{d8}_{u32}»") // clickup
=== trello | trello.sh
curl "https://api.trello.com/1/members/me/boards?key=«~{h32}»&token=«ATTA{h64}{H8}»"
=== trello old | t.py
client = TrelloClient(api_key='«+{h32}»', token='«{h64}»')
=== jira | jira.py
jira = JIRA(server="https://harbour.atlassian.net", basic_auth=("k@harbour.example", "«{atlassian;ATATT3xFfGF0;171}»"))
=== jira old | j.groovy
def auth = "k@harbour.example:«{a24}»".bytes.encodeBase64() // harbour.atlassian.net
=== confluence dc | conf.sh
curl -H "Authorization: Bearer «{d12}:{B44}»" https://wiki.harbour.example/rest/api/content
=== linear | lin.ts
const linear = new LinearClient({ apiKey: '«lin_api_{a40}»' })
=== shortcut | sc.sh
curl -H "Shortcut-Token: «{uuid}»" -L https://api.app.shortcut.com/api/v3/projects
=== basecamp | bc.rb
# 37signals launchpad
client_secret: '«{h40}»'
=== wrike | wr.http
GET https://www.wrike.com/api/v4/contacts
Authorization: bearer «eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.{b120}.{b43}»
=== smartsheet | ss.py
smart = smartsheet.Smartsheet('«{a37}»')
=== teamwork | tw.txt
https://harbour.teamwork.com  «twp_{a24}»
=== todoist | td.py
api = TodoistAPI("«{h40}»")
=== ticktick | tt.ini
[ticktick]
client_id = «~{a18}»
client_secret = «{a32}»
=== toggl | toggl.sh
curl -u «{h32}»:api_token https://api.track.toggl.com/api/v9/me
=== harvest | hv.js
headers: {'Harvest-Account-ID': '482113', 'Authorization': 'Bearer «1482113.pt.{b86}»'}
=== clockify | ck.ps1
$headers = @{ "X-Api-Key" = "«{B48}»" }
Invoke-RestMethod https://api.clockify.me/api/v1/user -Headers $headers
=== everhour | eh.txt
X-Api-Key: «{h4}-{h4}-{h6}-{h6}-{h8}»   (everhour)
=== rescuetime | rt.py
RESCUETIME = "«B63{b37}»"
=== wakatime | .wakatime.cfg
[settings]
debug = false
api_key = «waka_{uuid}»
=== calendly | cal.log
calendly > GET /users/me  Authorization: Bearer «{jwt;ES256}»
=== cal com | calcom.ts
const CAL = '«cal_live_{h32}»'
=== acuity scheduling | ac.js
var acuity = Acuity.basic({ userId: 18823411, apiKey: '«{h32}»' });
=== setmore | sm.txt
setmore refreshToken r1/«{b43}»
=== simplybook | sb.php
$loginClient->getToken('harbour', '«{h64}»'); // simplybook
=== google calendar oauth | credentials.json
{"installed":{"client_id":"«~{d12}-{n32}».apps.googleusercontent.com","project_id":"harbour-cal","client_secret":"«GOCSPX-{b28}»","redirect_uris":["http://localhost"]}}
=== google refresh | token.json
{"token": "«+ya29.a0{b160}»", "refresh_token": "«1//0{d1}{b60}»", "token_uri": "https://oauth2.googleapis.com/token", "client_id": "«~{d12}-{n32}».apps.googleusercontent.com", "client_secret": "«+GOCSPX-{b28}»"}
=== microsoft graph | graph.ps1
$ClientSecretCredential = "«{a3}8Q~{q34}»"
Connect-MgGraph -TenantId "harbour.onmicrosoft.com"
=== microsoft graph | appsettings.Development.json
"AzureAd": {
  "TenantId": "«~{uuid}»",
  "ClientId": "«~{uuid}»",
  "ClientSecret": "«{a3}7Q~{q34}»"
}
=== dropbox | db.py
dbx = dropbox.Dropbox('«sl.{b140}»')
=== dropbox app | dbx.sh
APP_KEY=«~{n15}»
APP_SECRET=«{n15}»
# dropbox refresh
REFRESH=«+{b11}AAAAAAAAAA{b43}»
=== box | box_config.json
{
  "boxAppSettings": {
    "clientID": "«~{n32}»",
    "clientSecret": "«{a32}»",
    "appAuth": {
      "publicKeyID": "k2x9q1aa",
      "passphrase": "«+{h32}»"
    }
  },
  "enterpriseID": "4821130"
}
=== box dev token | b.py
auth = OAuth2(client_id='', client_secret='', access_token='«{a32}»')  # boxsdk
=== docusign | ds.java
private static final String INTEGRATOR_KEY = "«~{uuid}»";
private static final String SECRET = "«{uuid}»"; // docusign
=== hellosign dropbox sign | hs.rb
HelloSign.configure { |config| config.api_key = '«{h64}»' }
=== pandadoc | pd.http
GET https://api.pandadoc.com/public/v1/documents
Authorization: API-Key «{h40}»
=== signnow | sn.env
SIGNNOW_BASIC=«{basic;[h32]:[h32]}»
=== signwell | sw.sh
curl https://www.signwell.com/api/v1/me/ -H 'X-Api-Key: «{b60}»'
=== docsend docspring | ds.rb
c.username = "tkn_«~{a12}»"
c.password = "«{a40}»" # DocSpring
=== pdfshift | pf.py
auth=('api', '«sk_{h40}»')  # pdfshift
=== api2pdf | ap.js
var a2pClient = new Api2Pdf('«{uuid}»');
=== cloudconvert | cc.php
$cloudconvert = new CloudConvert(['api_key' => '«{jwt;RS256}»', 'sandbox' => false]);
=== convertapi | ca.js
var convertapi = require('convertapi')('«{a16}»');
=== pdf co | pdfco.gs
var pdfco = { "x-api-key": "k@«harbour.example_{h64}»" };
=== ilovepdf | il.py
ilovepdf = ILovePdf('project_public_«~{h32}_{b5}»', verify_ssl=True)
secret = '«secret_key_{h32}_{b30}»'
=== zamzar | zz.rb
Zamzar::Client.new('«{h40}»')
=== adobe pdf services | pdfservices-api-credentials.json
{"client_credentials": {"client_id": "«~{h32}»", "client_secret": "«p8e-{b32}»"}}
=== adobe jwt | adobe.yml
adobe-io:
  technical_account: «~{H24}»@techacct.adobe.com
  secret: «{uuid}»
=== typeform | tf.js
const typeformAPI = createClient({ token: '«tfp_{a44}_{a14}»' })
=== jotform | jf.php
$jotformAPI = new JotForm("«{h32}»");
=== surveymonkey | sm.curl
curl -X GET https://api.surveymonkey.com/v3/surveys -H "Authorization:bearer «{b84}»"
=== qualtrics | q.R
qualtrics_api_credentials(api_key = "«{a40}»", base_url = "yul1.qualtrics.com", install = TRUE)
=== formstack | fs.txt
Formstack v2 token «{h32}»
=== wufoo | wf.sh
curl -u "«{u4}-{u4}-{u4}-{u4}»:footastic" https://harbour.wufoo.com/api/v3/forms.json
=== tally | ty.env
TALLY=«tly-{a32}»
=== formspree | .env
FORMSPREE_DEPLOY_KEY=«{h32}»
=== zendesk | zd.py
creds = {'email': 'k@harbour.example', 'token': '«{a40}»', 'subdomain': 'harbour'}
zenpy_client = Zenpy(**creds)
=== zendesk basic | zd.http
GET https://harbour.zendesk.com/api/v2/users.json
Authorization: Basic «{basic;k@harbour.example/token:[a40]}»
=== freshdesk | fd.rb
freshdesk_api_key = '«{a20}»'
site = RestClient::Resource.new("https://harbour.freshdesk.com/api/v2/tickets", "#{freshdesk_api_key}", "X")
=== freshservice | fsv.ps1
$APIKey = '«{b20}»'  # harbour.freshservice.com
=== helpscout | hs.env
# Help Scout
APP_ID=«~{a32}»
APP_SECRET=«{a32}»
=== intercom | ic.php
$client = new IntercomClient('«dG9rOj{B56}=»', null);
=== gorgias | gg.sh
curl https://harbour.gorgias.com/api/account --user k@harbour.example:«{h64}»
=== kayako | ky.ini
[kayako]
apikey = «{uuid}»
secretkey = «+{B96}»
=== groove | gv.txt
groovehq access_token=«{h64}»
=== happyfox | hf.py
auth = ("«~{h32}»", "«{h32}»")  # happyfox key, code
=== livechat | lc.js
const pat = '«{basic;[uuid]:dal:[b32]}»' // livechat
=== tawk | tk.txt
tawk.to REST key: «ak-{a40}»
=== olark | ol.log
olark oauth2_token=«{a30}»
=== kustomer | kst.http
Host: harbour.api.kustomerapp.com
Authorization: Bearer «{jwt}»
=== gladly | gl.sh
curl -u it@harbour.example:«{a32}» https://harbour.gladly.com/api/v1/agents
=== servicenow | sn.py
c = pysnow.Client(instance='dev48211', user='admin', password='«{pw}»')
=== servicenow oauth | sn.json
{"servicenow": {"client_id": "«~{h32}»", "client_secret": "«{a10}»"}}
=== bamboohr | bhr.rb
client = Bamboozled.client(subdomain: 'harbour', api_key: '«{h40}»')
=== bamboohr curl | bhr.sh
curl -u "«{h40}:x»" "https://api.bamboohr.com/api/gateway.php/harbour/v1/employees/directory"
=== workday | wd.xml
<wsse:UsernameToken>
  <wsse:Username>ISU_Harbour@harbour_tenant</wsse:Username>
  <wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">«{pw}»</wsse:Password>
</wsse:UsernameToken>
=== gusto | gu.env
GUSTO_CLIENT_SECRET=«{b43}»
=== rippling | rp.http
Authorization: Bearer «rip_{a48}»
Host: api.rippling.com
=== personio | pe.yml
personio:
  clientId: papi-«~{uuid}»
  clientSecret: «papi-{b60}»
=== hibob | hb.py
service_user = "SERVICE-48211"
token = "«{a40}»"  # hibob
=== greenhouse | gh.js
// greenhouse harvest
const key = '«{h32}-1»'
=== lever | lv.sh
curl -u «{B64}»: https://api.lever.co/v1/opportunities
=== ashby | ash.ts
export const ashby = { apiKey: '«{h64}»' }
=== workable | wk.txt
https://harbour.workable.com/spi/v3/jobs  Bearer «{h64}»
=== recruitee | rc.rb
Recruitee.token = "«{B60}»"
=== teamtailor | tt.http
Authorization: Token token=«{b40}»
X-Api-Version: 20210218
Host: api.teamtailor.com
=== smartrecruiters | sr.json
{"X-SmartToken": "«DCRA1-{h32}»"}
=== adzuna | jobs.py
# adzuna
APP_ID = "«~{h8}»"
APP_KEY = "«{h32}»"
=== usajobs | uj.py
headers = {"Host": "data.usajobs.gov", "User-Agent": "k@harbour.example", "Authorization-Key": "«{B44}»"}
=== reed jobs | rd.php
curl_setopt($ch, CURLOPT_USERPWD, "«{uuid}»:"); // reed.co.uk
=== jooble | jb.js
var url = "https://jooble.org/api/"; var key = "«{uuid}»";
=== careerjet | cj.txt
careerjet affid=«~{h32}» api «{h32}»
=== linkedin | li.rb
provider :linkedin, '«~{n14}»', '«{a16}»'
=== linkedin new | li.env
LINKEDIN_SECRET=«WPL_AP1.{a16}.{b6}==»
=== apollo io | apollo.py
data = {"api_key": "«{b22}»", "q_organization_domains": "apollo.io"}
=== clearbit | cb.rb
Clearbit.key = '«sk_{h32}»'
=== fullcontact | fc.py
fc = FullContactClient('«{a32}»')
=== zoominfo | zi.yml
zoominfo: {user: k@harbour.example, pwd: «{pw}»}
=== lusha | lu.sh
curl 'https://api.lusha.com/person?email=a@b.c' -H 'api_key: «{uuid}»'
=== rocketreach | rr.py
rr = rocketreach.Gateway(rocketreach.GatewayConfig(rocketreach.GatewayEnvironment.PRODUCTION, '«{h32}»'))
=== people data labs | pdl.js
const PDLJSClient = new PDLJS({ apiKey: '«{h64}»' });
=== proxycurl | pc.py
api_key = '«{b22}»'  # nubela proxycurl
=== lemlist | lem.sh
curl https://api.lemlist.com/api/team --user ":«{h32}»"
=== outreach | or.env
OUTREACH_APP_SECRET=«{b43}»
=== gong | gong.txt
gong access «~{t32}» / secret «{jwt}»
=== segment | seg.js
analytics = new Analytics('«{a32}»') // segment write key
=== mixpanel | mx.py
api_secret = "«{h32}»"
r = requests.get("https://data.mixpanel.com/api/2.0/export", auth=(api_secret, ""))
=== amplitude | amp.sh
curl -u «~{h32}»:«{h32}» 'https://amplitude.com/api/2/export?start=20220101T5&end=20220127T20' >> out.zip
=== heap | hp.rb
heap_api = { app: '1482113', key: '«{uuid}»' }
=== google analytics mp | ga4.js
const measurement_id = `G-K2X9QZ1AB3`;
const api_secret = `«{b22}»`;
fetch(`https://www.google-analytics.com/mp/collect?measurement_id=${measurement_id}&api_secret=${api_secret}`)
=== posthog | ph.env
POSTHOG_PERSONAL=«phx_{a43}»
=== plausible | pl.sh
curl https://plausible.io/api/v1/stats/realtime/visitors?site_id=harbour.example -H "Authorization: Bearer «{b64}»"
=== fathom | fa.http
GET https://api.usefathom.com/v1/account
Authorization: Bearer «{d5}|{a40}»
=== matomo | ma.php
$url .= "&format=JSON&token_auth=«{h32}»"; // matomo
=== rudderstack | rs.yaml
rudder:
  writeKey: «~{a27}»
  personalAccessToken: «{a27}»
=== optimizely | op.txt
optimizely 2:«{b56}»
=== hotjar fullstory | fsy.rb
FullStory.key = '«na1.{B60}==»'
=== zapier | .zapierrc
{"deployKey": "«{h32}»"}
=== make integromat | mk.sh
curl -H "Authorization: Token «{uuid}»" https://eu1.make.com/api/v2/users/me
=== ifttt | hook.ino
// maker.ifttt.com
String key = "«{b22}»";
String url = "/trigger/door_opened/with/key/" + key;
=== n8n | n8n.env
N8N_ENC=«{a32}»
N8N_KEY=«+{jwt}»
=== pipedream | pd.txt
pipedream -> «{h32}»
=== tray workato | wo.yaml
# workato, production
token: "«{h64}»"
"""
