"""Analytics, feature flags, shops, shipping, content systems."""

TEXT = r'''
=== shopify admin token | shop.rb
session = ShopifyAPI::Auth::Session.new(shop: "acme.myshopify.com", access_token: "«shpat_{h32}»")
=== shopify admin token | orders.sh
curl -H "X-Shopify-Access-Token: «shpat_{h32}»" https://acme.myshopify.com/admin/api/2024-04/orders.json
=== shopify app secret | shopify.app.env
SHOPIFY_API_KEY=«~{h32}»
SHOPIFY_API_SECRET=«shpss_{h32}»
=== shopify private app | legacy.py
shop_url = "https://«~{h32}»:«shppa_{h32}»@acme.myshopify.com/admin"
=== shopify theme password | theme.yml
      - run: shopify theme push --store acme --password «shptka_{h32}» --theme 1234
=== woocommerce keys | woo.js
const api = new WooCommerceRestApi({ url: "https://shop.acme.io", consumerKey: "«+ck_{h40}»", consumerSecret: "«cs_{h40}»", version: "wc/v3" });
=== woocommerce keys | woo.sh
curl "https://shop.acme.io/wp-json/wc/v3/orders?consumer_key=«+ck_{h40}»&consumer_secret=«cs_{h40}»"
=== magento token | magento.sh
curl -H "Authorization: Bearer «{n32}»" https://shop.acme.io/rest/V1/products?searchCriteria[pageSize]=1
=== magento repo keys | auth.json
{ "http-basic": { "repo.magento.com": { "username": "«+{h32}»", "password": "«{h32}»" } } }
=== magento crypt key | app/etc/env.php
    'crypt' => [
        'key' => '«{h32}»'
    ],
=== bigcommerce token | bc.py
api = bigcommerce.api.BigcommerceApi(client_id='«~{n31}»', store_hash='abc123', access_token='«{n31}»')
=== bigcommerce token | bc.sh
curl -H "X-Auth-Token: «{n31}»" https://api.bigcommerce.com/stores/abc123/v3/catalog/products
=== prestashop key | ps.php
$webService = new PrestaShopWebservice('https://shop.acme.io', '«{u32}»', false);
=== shopware secret | sw.env
SW_ACCESS_KEY_ID=«~SWIA{u22}»
SW_SECRET_ACCESS_KEY=«{a52}»
=== squarespace key | sq.py
headers = {"Authorization": "Bearer «{uuid}»", "User-Agent": "acme"}
requests.get("https://api.squarespace.com/1.0/commerce/orders", headers=headers)
=== wix key | wix.sh
curl -H "Authorization: «IST.{jwt;RS256}»" -H "wix-site-id: «~{uuid}»" https://www.wixapis.com/stores/v1/products/query
=== ecwid token | ecwid.js
const url = `https://app.ecwid.com/api/v3/1003/products?token=«secret_{a32}»`;
=== commercetools secret | ct.env
CTP_PROJECT_KEY=acme
CTP_CLIENT_ID=«~{b24}»
CTP_CLIENT_SECRET=«{b32}»
=== saleor token | saleor.ts
headers: { Authorization: "Bearer «{a30}»" }, uri: "https://acme.saleor.cloud/graphql/"
=== swell key | swell.js
swell.init('acme', '«sk_live_{a32}»');
=== commercelayer secret | cl.env
CL_CLIENT_ID=«~{b43}»
CL_CLIENT_SECRET=«{b43}»
=== medusa key | medusa.sh
curl https://api.acme.io/admin/products -u «sk_{h64}»:
=== vtex token | vtex.js
headers: { 'X-VTEX-API-AppKey': 'vtexappkey-acme-«~{L6}»', 'X-VTEX-API-AppToken': '«{L120}»' }
=== etsy keystring | etsy.py
headers = {"x-api-key": "«{n24}»", "Authorization": "Bearer «+{d8}.{b86}»"}
=== ebay cert id | ebay.yaml
api.ebay.com:
  compatability: 719
  appid: AcmeInc-shop-PRD-«~{h9}»-«~{h8}»
  certid: «PRD-{h12}-{h4}-{h4}-{h4}-{h4}»
  devid: «~{uuid}»
=== walmart secret | wm.env
WALMART_CLIENT_ID=«~{uuid}»
WALMART_CLIENT_SECRET=«{b86}»
=== shippo token | shippo.py
shippo_sdk = shippo.Shippo(api_key_header="«shippo_live_{h40}»")
=== easypost key | ep.rb
client = EasyPost::Client.new(api_key: '«EZAK{a54}»')
=== easypost key | ep.js
const api = new EasyPost('«EZTK{a54}»');
=== shipengine key | se.js
const shipengine = new ShipEngine("«TEST_{B43}»");
=== shipstation keys | ss.sh
curl -u «+{h32}»:«{h32}» https://ssapi.shipstation.com/orders
=== aftership key | as.ts
const aftership = new AfterShip({ auth_type: AuthType.API_KEY, api_key: '«asat_{h32}»' });
=== sendcloud secret | sc.php
$client = new Client('«~{h32}»', '«{h32}»'); // Picqer SendCloud
=== 17track key | t17.py
requests.post("https://api.17track.net/track/v2.2/register", headers={"17token": "«{H32}»"})
=== dhl key | dhl.sh
curl -H 'DHL-API-Key: «{a32}»' 'https://api-eu.dhl.com/track/shipments?trackingNumber=1'
=== ups secret | ups.env
UPS_CLIENT_ID=«~{a48}»
UPS_CLIENT_SECRET=«{a64}»
=== fedex secret | fedex.py
payload = {"grant_type": "client_credentials", "client_id": "«~l7{n32}»", "client_secret": "«{h32}»"}
requests.post("https://apis.fedex.com/oauth/token", data=payload)
=== lob key | lob.rb
lob = Lob::Client.new(api_key: "«live_{h35}»")
=== printful token | pf.py
headers = {"Authorization": "Bearer «{a40}»"}
requests.get("https://api.printful.com/orders", headers=headers)
=== segment write key | seg.go
client := analytics.New("«{a32}»")
=== segment token | seg.sh
curl -H "Authorization: Bearer «sgp_{a64}»" https://api.segmentapis.com/
=== mixpanel service account | mp.sh
curl --user acme-svc.«~{h6}».mp-service-account:«{a32}» "https://mixpanel.com/api/query/insights?project_id=1"
=== mixpanel secret | mp.py
api_secret = "«{h32}»"
r = requests.get("https://data.mixpanel.com/api/2.0/export", auth=(api_secret, ""))
=== amplitude secret | amp.sh
curl -u «~{h32}»:«{h32}» 'https://amplitude.com/api/2/export?start=20250101T00&end=20250102T00'
=== posthog personal key | ph.py
posthog.personal_api_key = '«phx_{a43}»'
=== matomo token | matomo.py
url = "https://matomo.acme.io/?module=API&method=VisitsSummary.get&idSite=1&period=day&date=today&format=JSON&token_auth=«{h32}»"
=== plausible key | pl.sh
curl "https://plausible.io/api/v1/stats/aggregate?site_id=acme.io" -H "Authorization: Bearer «{b64}»"
=== fathom token | fa.sh
curl -H "Authorization: Bearer «{d5}|{a40}»" https://api.usefathom.com/v1/sites
=== adjust token | adj.sh
curl "https://dash.adjust.com/control-center/reports-service/csv_report" -H "Authorization: Bearer «{b20}»"
=== appsflyer token | af.py
token = "«{jwt;HS256}»"
url = f"https://hq1.appsflyer.com/api/raw-data/export/app/id123/installs_report/v5"
=== branch secret | branch.sh
curl -X GET "https://api2.branch.io/v1/app/«~key_live_{b32}»?branch_secret=«secret_live_{a32}»"
=== optimizely token | opt.sh
curl -H "Authorization: Bearer «2:{b43}»" https://api.optimizely.com/v2/projects
=== launchdarkly sdk key | ld.py
ldclient.set_config(Config("«sdk-{uuid}»"))
=== launchdarkly api token | ld.tf
provider "launchdarkly" { access_token = "«api-{uuid}»" }
=== split key | split.js
const factory = SplitFactory({ core: { authorizationKey: '«{n50}»' } }); // server-side
=== configcat key | cc.cs
var client = ConfigCatClient.Get("«{b22}/{b22}»");
=== statsig secret | statsig.ts
await Statsig.initialize("«secret-{a45}»");
=== unleash token | unleash.js
const unleash = initialize({ url: 'https://u.acme.io/api/', appName: 'web', customHeaders: { Authorization: '«default:production.{h56}»' } });
=== growthbook key | gb.sh
curl https://api.growthbook.io/api/v1/features -u «secret_admin_{a43}»:
=== flagsmith key | fs.py
flagsmith = Flagsmith(environment_key="«ser.{a22}»")
=== devcycle key | dvc.go
client, err := devcycle.NewClient("«dvc_server_{a32}_{a10}»", &opts)
=== contentful pat | cma.js
const client = contentful.createClient({ accessToken: '«CFPAT-{b43}»' })
=== contentful delivery | gatsby-config.js
options: { spaceId: `«~{n12}»`, accessToken: `«{b43}»` },
=== storyblok token | sb.js
const Storyblok = new StoryblokClient({ oauthToken: '«{a22}tt-{d6}-{a20}»' })
=== sanity token | sanity.ts
export const client = createClient({ projectId: '«~{n8}»', dataset: 'production', token: '«sk{a178}»', useCdn: false });
=== prismic token | prismic.js
const client = prismic.createClient("acme", { accessToken: "«MC5{b52}.{b43}»" });
=== hygraph token | hg.ts
const hygraph = new GraphQLClient(endpoint, { headers: { Authorization: "Bearer «{jwt;RS256}»" } }); // hygraph PAT
=== datocms token | dato.js
const client = buildClient({ apiToken: '«{h30}»' });
=== buttercms token | butter.rb
ButterCMS.api_token = '«{h40}»'
=== cosmic key | cosmic.js
const cosmic = createBucketClient({ bucketSlug: 'acme-prod', readKey: '«{a50}»', writeKey: '«+{a50}»' })
=== contentstack token | cs.env
CONTENTSTACK_MANAGEMENT_TOKEN=«cs{h32}»
=== kontent token | kon.ts
const client = createManagementClient({ environmentId: '«~{uuid}»', apiKey: '«{jwt}»' });
=== builder.io private key | builder.sh
BUILDER_PRIVATE_KEY=«bpk-{h32}» node import.js
=== ghost admin key | ghost.js
const api = new GhostAdminAPI({ url: 'https://blog.acme.io', key: '«{h24}:{h64}»', version: "v5.0" });
=== strapi token | strapi.ts
fetch('https://cms.acme.io/api/articles', { headers: { Authorization: `bearer «{h256}»` } });
=== webflow token | wf.js
const webflow = new Webflow({ token: '«{h64}»' })
=== wordpress app password | wp.sh
curl --user "admin:«{a4} {a4} {a4} {a4} {a4} {a4}»" https://blog.acme.io/wp-json/wp/v2/users?context=edit
=== wordpress salts | wp-config.php
define( 'DB_PASSWORD', '«+{pwurl}»' );
define( 'AUTH_KEY',         '«{p64}»' );
define( 'SECURE_AUTH_KEY',  '«+{p64}»' );
=== trustpilot secret | tp.py
auth = ("«~{a32}»", "«{a16}»")  # api.trustpilot.com/v1/oauth
=== yotpo secret | yotpo.json
{"client_id":"«~{a40}»","client_secret":"«{a40}»","grant_type":"client_credentials"}
=== judge.me token | jm.sh
curl "https://judge.me/api/v1/reviews?shop_domain=acme.myshopify.com&api_token=«{b27}»"
=== recharge token | rc.py
headers = {"X-Recharge-Access-Token": "«sk_1x1_{h64}»"}
=== rewardful secret | rw.sh
curl -u «{h32}»: https://api.getrewardful.com/v1/affiliates
=== impact token | imp.sh
curl -u "IR«~{a30}»:«{a32}»" https://api.impact.com/Mediapartners/
=== duffel token | fly.ts
const duffel = new Duffel({ token: '«duffel_live_{b43}»' })
=== amadeus secret | amadeus.js
var amadeus = new Amadeus({ clientId: '«~{a32}»', clientSecret: '«{a16}»' });
=== dub key | dub.ts
export const dub = new Dub({ token: "«dub_{a24}»" });
=== bitly token | short.sh
curl -H 'Authorization: Bearer «{h40}»' -X POST https://api-ssl.bitly.com/v4/shorten -d '{"long_url":"https://acme.io"}'
=== rebrandly key | rb.js
let headers = { "Content-Type": "application/json", "apikey": "«{h32}»" } // api.rebrandly.com
=== tinyurl token | tu.sh
curl -X POST "https://api.tinyurl.com/create?api_token=«{a60}»" -d '{"url":"https://acme.io"}'
=== short.io key | sio.py
headers = {'authorization': '«sk_{a16}»'}
requests.post('https://api.short.io/links', headers=headers, json={'domain': 'go.acme.io'})
'''
