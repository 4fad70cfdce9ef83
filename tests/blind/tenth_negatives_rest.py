"""No credential: objects' ids, public values and logs that stand beside providers' names."""

TEXT = r"""
=== github app install | app.json
{"installation": {"id": 48211300, "node_id": "«~MDIzOkludGVncmF0aW9u{a12}»"}, "after": "«~{h40}»"}
=== graphql node | gh.graphql
query { node(id: "«~PR_kwDO{b12}»") { id } }
=== clerk publishable | ck.env
NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_«~{text64;cool-fox-48.clerk.accounts.dev$}»
=== auth0 client | a0.js
const auth0 = new Auth0Client({ domain: 'acme.eu.auth0.com', clientId: '«~{a32}»' })
=== okta ids | ok.json
{"id": "«~00u{a17}»", "_links": {"app": "«~0oa{a17}»"}, "orgUrl": "https://acme.okta.com"}
=== cognito sub | cg.log
cognito sub=«~{uuid}» event_id=«~{uuid}»
=== launchdarkly client id | ld.js
LDClient.initialize('«~{h24}»', { key: 'kfarrow' })
=== growthbook flag | gb.json
{"experiment": "checkout-v2", "hashAttribute": "id", "seed": "«~{uuid}»"}
=== statsig gate | sg.log
statsig gate new_nav pass rule «~{a22}» group «~{n10}»
=== bugsnag notifier | bn.swift
Bugsnag.start() // key from Info.plist
=== ga cookie | ga.txt
_ga=GA1.2.«~{d10}».1712345678; _gid=GA1.2.«~{d9}».1712345678
=== fb pixel | fb.html
<script>fbq('init', '«~{d15}»'); fbq('track', 'PageView');</script>
=== gtm | gtm.html
<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-«~{u7}»"></iframe>
=== hotjar | hj.js
h._hjSettings={hjid:4821130,hjsv:6};
=== linkedin partner | li.js
_linkedin_partner_id = "4821130";
=== tiktok pixel | tt.js
ttq.load('«~C{u19}»');
=== twitter pixel | tw.js
twq('config','«~{n5}»');
=== tweet id | tw.json
{"id_str": "«~{d19}»", "in_reply_to_status_id": "«~{d19}»", "source": "Twitter Web App"}
=== youtube ids | yt.py
VIDEO = "«~{b11}»"
CHANNEL = "UC«~{b22}»"
PLAYLIST = "PL«~{b32}»"
=== spotify uri | sp.py
track = "spotify:track:«~{a22}»"
client_id = "«~{h32}»"
=== imdb tmdb ids | m.json
{"imdb_id": "tt4821130", "tmdb_id": 48211, "poster": "/«~{a27}».jpg"}
=== unsplash photo | un.html
<img src="https://images.unsplash.com/photo-1712345678901-«~{h12}»?ixid=«~{a40}»&w=800">
=== gravatar | gr.html
<img src="https://www.gravatar.com/avatar/«~{h32}»?s=80">
=== giphy id | g.md
![](https://media.giphy.com/media/«~{a18}»/giphy.gif)
=== steam ids | st.json
{"steamid": "7656119«~{d10}»", "app": 730}
=== riot puuid | rg.json
{"puuid": "«~{b78}»", "accountId": "«~{b56}»", "gameName": "Harbour"}
=== minecraft | usercache.json
[{"name": "kfarrow", "uuid": "«~{uuid}»", "expiresOn": "2024-05-01 10:00:00 +0000"}]
=== roblox asset | rb.lua
local MESH = "rbxassetid://«~{d11}»"
=== ethereum tx | tx.log
infura: eth_sendRawTransaction hash 0x«~{h64}» from 0x«~{h40}»
=== contract | addr.ts
export const USDC = '0x«~{h40}»' // etherscan verified
=== btc address | b.txt
donate: bc1q«~{n38}»
xpub kept on trezor
=== ipfs cid | ip.md
ipfs://Qm«~{s44}» pinned on pinata
=== solana program | s.rs
declare_id!("«~{s44}»");
=== binance order | bn.log
binance order id «~{d10}» clientOrderId «~{a22}» FILLED
=== binance signature | bn.url
timestamp=1712345678000&recvWindow=5000&signature=«~{h64}»
=== coinbase uuid | cb.json
{"portfolio": "«~{uuid}»", "product_id": "BTC-USD", "order_id": "«~{uuid}»"}
=== dns txt | zone.txt
acme.example. TXT "google-site-verification=«~{b43}»"
k1._domainkey TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA«~{B300}»QIDAQAB"
=== acme challenge | ac.log
letsencrypt: _acme-challenge.acme.example TXT «~{b43}»
=== dkim sendgrid | z.txt
s1._domainkey CNAME s1.domainkey.u48211.wl.sendgrid.net
=== ssh pub github | id.pub
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«~{B43}» kf@acme
=== ssh known hosts | known_hosts
gitlab.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«~{B43}»
=== deploy key fp | gh.txt
SHA256:«~{B43}» Deploy key added to acme/site
=== wireguard public | wg.conf
[Peer]
PublicKey = «~{b64;32}»
AllowedIPs = 10.8.0.0/24
=== age public | .sops.yaml
creation_rules:
  - age: age1«~{n58}»
=== tailscale node | ts.json
{"nodeId": "n«~{a12}CNTRL»", "nodeKey": "nodekey:«~{h64}»", "machineKey": "mkey:«~{h64}»"}
=== zerotier | zt.txt
200 join OK network «~{h16}» node «~{h10}»
=== ngrok url | ng.log
Forwarding https://«~{h4}»-84-20-1-9.ngrok-free.app -> http://localhost:3000
=== vapid public | sw.js
const vapidPublicKey = 'B«~{b86}»';
=== apple ids | as.rb
team_id "«~{u10}»"
key_id "«~{u10}»"
issuer_id "«~{uuid}»"
=== provisioning | xc.yml
PROVISIONING_PROFILE = «~{uuid}»
DEVELOPMENT_TEAM = «~{u10}»
=== android sha | gp.txt
SHA-256: «~{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}»
=== expo project | app.json
{"expo": {"extra": {"eas": {"projectId": "«~{uuid}»"}}, "owner": "acme"}}
=== codepush appcenter | ac.xml
<string name="appcenter_app">com.acme.ios</string>
<!-- build «~{uuid}» -->
=== onesignal app | os.js
OneSignal.init({ appId: "«~{uuid}»" });
=== fcm sender | fcm.js
firebase.initializeApp({ messagingSenderId: '«~{d12}»' })
=== pusher key | pu.js
const pusher = new Pusher('«~{h20}»', { cluster: 'eu' })
=== ably client id | ab.json
{"clientId": "kf", "connectionId": "«~{b10}»", "channelSerial": "«~{n16}»:0"}
=== agora channel | ag.kt
val channel = "room-«~{h8}»"; val uid = 48211
=== zoom meeting | z.ics
DESCRIPTION:Join Zoom Meeting https://acme.zoom.us/j/«~{d11}»  Meeting ID: «~{d11}»
=== calendly | cal.html
<div class="calendly-inline-widget" data-url="https://calendly.com/acme/30min?uuid=«~{uuid}»"></div>
=== typeform form | tf.html
<div data-tf-widget="«~{a8}»" data-tf-hidden="ref=«~{h12}»"></div>
=== docusign envelope | ds.log
docusign envelopeId=«~{uuid}» accountId=«~{uuid}» status=completed
=== dropbox rev | db.json
{"id": "id:«~{b22}»", "rev": "«~{h23}»", "content_hash": "«~{h64}»"}
=== s3 etag | s3.json
{"ETag": "\"«~{h32}»\"", "VersionId": "«~{b32}»", "Bucket": "acme-backups"}
=== gcs generation | gs.txt
gs://acme-backups/db.sql#1712345678901234 md5 «~{B22}==»
=== b2 file | b2.json
{"fileId": "4_z«~{h24}»_f«~{h16}»_d20240101_m101010_c002_v0001", "contentSha1": "«~{h40}»"}
=== mongo id | m.json
{"_id": {"$oid": "«~{h24}»"}, "atlas_project": "«~{h24}»"}
=== mongo url env | m.js
mongoose.connect(process.env.MONGODB_URI || 'mongodb://localhost:27017/acme')
=== neon branch | ne.log
neon: branch br-cool-fox-«~{d8}» endpoint ep-cool-darkness-«~{d6}» ready
=== supabase url | su.env
SUPABASE_URL=https://«~{l20}».supabase.co
SUPABASE_SERVICE_KEY=${SERVICE_KEY}
=== planetscale dr | ps.txt
deploy request 48 for acme/main, schema hash «~{h64}»
=== snowflake query | sn.log
snowflake query id «~{h8}-{h4}-{h4}-{h4}-{h12}» finished
=== databricks run | db.log
Run URL: https://adb-4821130048211300.7.azuredatabricks.net/?o=4821130048211300#job/48211/run/«~{d15}»
=== databricks path | db.env
DATABRICKS_HTTP_PATH=/sql/1.0/warehouses/«~{h16}»
=== confluent cluster | kf.yml
cluster: lkc-«~{n6}»
env: env-«~{n6}»
kafka_uuid: «~{b22}»
=== elastic doc | es.json
{"_index": "logs", "_id": "«~{b20}»", "cluster_uuid": "«~{b22}»"}
=== fivetran connector | fv.tf
connector_id = "«~{l8}_{l8}»"
=== zapier hook name | zp.md
Zap 482113004, step 2, action «~{uuid}»
=== monday board | mo.py
board_id = 4821130048
item = "«~{d10}»"
=== linear issue | li.json
{"id": "«~{uuid}»", "identifier": "ACM-482", "team": "«~{uuid}»"}
=== shortcut story | sc.txt
[sc-48211] story id «~{uuid}»
=== pagerduty ids | pd.json
{"incident": "Q«~{u13}»", "service": "P«~{u6}»", "dedup_key": "«~{h32}»"}
=== opsgenie alert | og.log
opsgenie alertId=«~{uuid}»-1712345678901 requestId=«~{uuid}»
=== grafana uid | gf.json
{"uid": "«~{b14}»", "datasource": {"type": "prometheus", "uid": "P«~{H16}»"}}
=== honeycomb trace | hc.log
trace.trace_id=«~{h32}» trace.span_id=«~{h16}» meta.dataset=web
=== traceparent | tp.http
traceparent: 00-«~{h32}»-«~{h16}»-01
X-Amzn-Trace-Id: Root=1-«~{h8}»-«~{h24}»
=== newrelic browser | nr.html
<script>;NREUM.info={applicationID:"482113004",sa:1}</script>
=== virustotal hash | vt.md
https://www.virustotal.com/gui/file/«~{h64}»/detection
=== urlscan result | us.txt
https://urlscan.io/result/«~{uuid}»/
=== crowdstrike cid | cs.sh
sudo /opt/CrowdStrike/falconctl -s --cid=«~{H32}-{H2}»
=== crowdstrike aid | cs.log
falcon aid=«~{h32}» detection=ldt:«~{h32}»:4821130
=== snyk issue | sn.json
{"id": "SNYK-JS-LODASH-567746", "projectId": "«~{uuid}»"}
=== sonar key | sonar-project.properties
sonar.projectKey=acme_site_«~{b20}»
sonar.organization=acme
=== codecov badge | cv.md
[![codecov](https://codecov.io/gh/acme/site/branch/main/graph/badge.svg)](https://codecov.io/gh/acme/site)
=== circleci workflow | ci.json
{"pipeline_id": "«~{uuid}»", "workflow_id": "«~{uuid}»", "slug": "gh/acme/site"}
=== buildkite build | bk.log
buildkite job «~{uuid}» agent «~{uuid}» exited 0
=== jenkins crumb | jk.json
{"_class": "hudson.security.csrf.DefaultCrumbIssuer", "crumbRequestField": "Jenkins-Crumb"}
=== travis build | tr.txt
https://travis-ci.com/github/acme/site/builds/«~{d9}»
=== terraform ws | tf.sh
TFE_WORKSPACE=ws-«~{a16}»
TFE_RUN=run-«~{a16}»
=== pulumi urn | pu.txt
urn:pulumi:prod::acme::aws:s3/bucket:Bucket::b  id b-«~{h7}»
=== twitch ids | tw.json
{"broadcaster_user_id": "48211300", "subscription": {"id": "«~{uuid}»"}}
=== patreon campaign | pa.json
{"campaign_id": "4821130", "post": "«~{d8}»"}
=== eventbrite | ev.html
<script>window.EBWidgets.createWidget({ widgetType: 'checkout', eventId: '«~{d12}»' })</script>
=== yelp business | ye.json
{"id": "«~{b22}»", "alias": "acme-lisbon", "rating": 4.5}
=== foursquare venue | fs.json
{"fsq_id": "«~{h24}»", "name": "Acme"}
=== google place | gp.json
{"place_id": "ChIJ«~{b23}»", "plus_code": {"global_code": "8CCGPVQ5+XX"}}
=== osm | o.json
{"osm_id": 482113004, "place_id": 48211, "licence": "Data (c) OpenStreetMap"}
=== plaid env | pl.env
PLAID_CLIENT_ID=«~{h24}»
PLAID_SECRET=
=== xero tenant | xe.http
Xero-Tenant-Id: «~{uuid}»
=== quickbooks realm | qb.txt
realmId=«~{d16}» minorversion=65
=== gocardless mandate | gc.json
{"mandate": "MD«~{u12}»", "payment": "PM«~{u12}»", "creditor": "CR«~{u12}»"}
=== shippo object | sh.json
{"object_id": "«~{h32}»", "tracking_number": "«~{d22}»", "carrier": "usps"}
=== easypost id | ep.json
{"id": "shp_«~{h32}»", "tracker": "trk_«~{h32}»"}
=== chargebee id | cb.json
{"subscription": {"id": "«~{a16}»", "customer_id": "«~{a16}»"}}
=== klaviyo public | kl.html
<script async src="https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=«~{a6}»"></script>
=== braze sdk endpoint | br.js
braze.initialize(process.env.BRAZE_SDK_KEY, { baseUrl: "sdk.iad-01.braze.com" });
=== customerio site | ci.html
<script id="cio-tracker" data-site-id="«~{h20}»" src="https://assets.customer.io/assets/track.js"></script>
=== crisp website | cr.html
<script>window.CRISP_WEBSITE_ID="«~{uuid}»";</script>
=== tawk widget | tk.html
s1.src='https://embed.tawk.to/«~{h24}»/default';
"""
