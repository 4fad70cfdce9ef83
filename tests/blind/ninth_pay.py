"""Payment, billing and banking services known everywhere."""

TEXT = r'''
=== stripe secret key | app/Http/Controllers/CheckoutController.php
\Stripe\Stripe::setApiKey('«sk_live_51{a97}»');
$session = \Stripe\Checkout\Session::create([
    'mode' => 'payment',
    'line_items' => [['price' => 'price_«~{a24}»', 'quantity' => 1]],
]);
=== stripe secret key | billing.py
import stripe
stripe.api_key = "«sk_live_{a24}»"
=== stripe secret key | charge.sh
curl https://api.stripe.com/v1/charges -u «sk_test_51{a97}»: -d amount=999 -d currency=eur -d source=tok_visa
=== stripe secret key | main.dart
Stripe.publishableKey = "pk_live_51«~{a97}»";
const secretKey = "«sk_live_51{a97}»";
=== stripe restricted key | report.rb
Stripe.api_key = '«rk_live_51{a97}»' # read-only: balance, payouts
=== stripe restricted key | mcp.json
"args": ["-y", "@stripe/mcp", "--tools=all", "--api-key=«rk_live_51{a97}»"]
=== stripe webhook secret | api/webhook.js
const endpointSecret = "«whsec_{a32}»";
event = stripe.webhooks.constructEvent(req.body, sig, endpointSecret);
=== stripe webhook secret | Startup.cs
services.Configure<StripeOptions>(o => { o.WebhookSecret = "«whsec_{a32}»"; });
=== stripe org key | org.env
STRIPE_ORG_KEY=«sk_org_live_{a60}»
=== paypal client secret | paypal.js
const CLIENT_ID = "A«~{b79}»";
const APP_SECRET = "«E{b79}»";
const auth = Buffer.from(CLIENT_ID + ":" + APP_SECRET).toString("base64");
=== paypal client secret | config/paypal.php
'live' => [
    'client_id'     => 'A«~{b79}»',
    'client_secret' => '«E{b79}»',
    'app_id'        => '',
],
=== paypal client secret | tok.sh
curl -v https://api-m.paypal.com/v1/oauth2/token -u "A«~{b79}»:«E{b79}»" -d "grant_type=client_credentials"
=== paypal nvp | paypal_classic.ini
acct1.UserName = billing_api1.acme.io
acct1.Password = «{u16}»
acct1.Signature = «+A{b55}»
=== paypal access token | req.log
> Authorization: Bearer «A21AA{b92}»
> POST /v2/checkout/orders HTTP/1.1
=== braintree keys | braintree.rb
gateway = Braintree::Gateway.new(
  :environment => :production,
  :merchant_id => "«~{n16}»",
  :public_key => "«~{n16}»",
  :private_key => "«{h32}»",
)
=== braintree keys | .env
BT_ENVIRONMENT='production'
BT_MERCHANT_ID='«~{n16}»'
BT_PUBLIC_KEY='«~{n16}»'
BT_PRIVATE_KEY='«{h32}»'
=== braintree access token | bt.node.js
var gateway = braintree.connect({ accessToken: '«access_token$production${n16}${h32}»' });
=== square access token | square.rb
client = Square::Client.new(access_token: '«EAAA{b60}»', environment: 'production')
=== square access token | square.sh
curl https://connect.squareup.com/v2/locations -H 'Square-Version: 2024-01-18' -H 'Authorization: Bearer «EAAA{b60}»'
=== square app secret | oauth.env
SQ_APPLICATION_ID=sq0idp-«~{b22}»
SQ_APPLICATION_SECRET=«sq0csp-{b43}»
=== square legacy token | pos.php
$access_token = '«sq0atp-{b22}»';
=== adyen key | adyen.java
Config config = new Config().environment(Environment.LIVE).liveEndpointUrlPrefix("1797a841fbb37ca7-Acme").apiKey("«AQE{a60}-{b44}=-{a12}»");
=== adyen hmac key | hooks.js
const hmacKey = "«{H64}»";
const validator = new hmacValidator();
if (!validator.validateHMAC(item, hmacKey)) return;
=== checkout.com key | cko.php
$checkoutApi = CheckoutSdk::builder()->staticKeys()->secretKey('«sk_{n26}1»')->build();
=== checkout.com key | cko.ts
const cko = new Checkout('«sk_sbox_{n26}i»');
=== klarna key | klarna.env
KLARNA_USERNAME=«~{uuid}»
KLARNA_PASSWORD=«klarna_live_api_{a96}»
=== klarna key | klarna.sh
curl -X POST https://api.klarna.com/payments/v1/sessions -H "Authorization: Basic «klarna_test_api_{a96}»" -d @order.json
=== klarna key legacy | klarna.py
AUTH = ("PK«~{d5}»_«~{h12}»", "«{a16}»")
r = requests.post("https://api.klarna.com/payments/v1/sessions", auth=AUTH, json=order)
=== mollie key | mollie.php
$mollie = new \Mollie\Api\MollieApiClient();
$mollie->setApiKey("«live_{a30}»");
=== gocardless token | gc.rb
@client = GoCardlessPro::Client.new(access_token: '«live_{b40}»', environment: :live)
=== gocardless token | gc.env
GC_ACCESS_TOKEN=«sandbox_{b40}»
=== nordigen secret | bank.py
client = NordigenClient(secret_id="«~{uuid}»", secret_key="«{h128}»")
=== authorize.net key | authnet.php
$merchantAuthentication->setName("«~{a8}»");
$merchantAuthentication->setTransactionKey("«{a16}»");
=== authorize.net key | anet.json
"merchantAuthentication": { "name": "«~{a8}»", "transactionKey": "«{a16}»" }
=== worldpay key | wp.py
headers = {"Authorization": "«T_S_{uuid}»"}
=== cybersource key | cybs.properties
merchantID = acme_retail
merchantKeyId = «~{uuid}»
merchantsecretKey = «{b64;32}»
=== 2checkout secret | avangate.php
$config = array('sellerId' => '«~{d12}»', 'secretKey' => '«{p20}»', 'buyLinkSecretWord' => '«+{p20}»');
=== fastspring password | fs.sh
curl -u «+{u22}»:«{a22}» https://api.fastspring.com/accounts
=== paddle key | paddle.ts
const paddle = new Paddle('«pdl_live_apikey_{n26}_{a22}_{a3}»')
=== paddle key | .env
PADDLE_API_KEY=«pdl_sdbx_apikey_{n26}_{a22}_{a3}»
=== paddle webhook secret | route.ts
paddle.webhooks.unmarshal(body, '«pdl_ntfset_{n26}_{B32}»', signature)
=== paddle classic | cashier.env
PADDLE_VENDOR_ID=«~{d6}»
PADDLE_VENDOR_AUTH_CODE=«{h50}»
=== lemonsqueezy key | ls.ts
lemonSqueezySetup({ apiKey: "«{jwt;RS256}»" });
=== polar token | polar.ts
const polar = new Polar({ accessToken: "«{crc;polar_oat_;37}»" });
=== gumroad token | gumroad.sh
curl https://api.gumroad.com/v2/products -d "access_token=«{b43}»"
=== chargebee key | cb.py
chargebee.configure("«live_{a33}»", "acme")
=== chargebee key | cb.sh
curl https://acme.chargebee.com/api/v2/subscriptions -u «test_{b34}»:
=== recurly key | recurly.rb
Recurly.subdomain = 'acme'
Recurly.api_key = '«{h32}»'
=== recurly key | recurly.go
client, err := recurly.NewClient("«{h32}»")
=== chargify key | chargify.rb
Chargify.configure do |c|
  c.subdomain = 'acme'
  c.api_key   = '«{a43}»'
end
=== zuora secret | zuora.env
ZUORA_CLIENT_ID=«~{uuid}»
ZUORA_CLIENT_SECRET=«{a40}=»
=== chartmogul key | cm.py
config = chartmogul.Config('«{h32}»')
=== baremetrics key | bm.rb
Baremetrics.configure { |c| c.api_key = '«lk_{b22}»' }
=== profitwell key | pw.sh
curl -H 'Authorization: «{h32}»' https://api.profitwell.com/v2/metrics/monthly/
=== plaid secret | plaid.py
configuration = plaid.Configuration(host=plaid.Environment.Production, api_key={'clientId': '«~{h24}»', 'secret': '«{h30}»'})
=== plaid secret | .env
PLAID_CLIENT_ID=«~{h24}»
PLAID_SECRET=«{h30}»
PLAID_ENV=sandbox
=== plaid access token | tests/fixtures/item.json
{ "item_id": "«~{a37}»", "access_token": "«access-production-{uuid}»" }
=== wise token | wise.sh
curl -X GET https://api.transferwise.com/v1/profiles -H "Authorization: Bearer «{uuid}»"
=== revolut key | revolut.env
REVOLUT_MERCHANT_API_KEY=«sk_{b70}»
=== dwolla secret | dwolla.js
const dwolla = new DwollaClient({ key: "«~{a50}»", secret: "«{a50}»", environment: "production" });
=== brex token | brex.py
headers = {"Authorization": "Bearer «bxt_{a36}»"}
=== ramp secret | ramp.env
RAMP_CLIENT_ID=«~ramp_id_{a40}»
RAMP_CLIENT_SECRET=«ramp_sec_{a48}»
=== mercury token | mercury.sh
curl --user "«secret-token:mercury_production_wma_{a44}_yrucrem»:" https://api.mercury.com/api/v1/accounts
=== modern treasury key | mt.py
modern_treasury = ModernTreasury(organization_id="«~{uuid}»", api_key="«live-{a60}»")
=== increase key | increase.rb
increase = Increase::Client.new(api_key: "«{a32}»", environment: "production")
=== unit token | unit.ts
const unit = new Unit("«v2.public.{b300}»", "https://api.s.unit.sh");
=== moov keys | moov.go
mc, err := moov.NewClient(moov.WithCredentials(moov.Credentials{PublicKey: "«~{b16}»", SecretKey: "«{b32}»"}))
=== marqeta token | marqeta.sh
curl -u «~{uuid}»:«{uuid}» https://sandbox-api.marqeta.com/v3/users
=== lithic key | lithic.py
client = Lithic(api_key="«{uuid}»", environment="sandbox")
=== truelayer secret | tl.yaml
truelayer:
  client-id: acme-«~{h6}»
  client-secret: «{uuid}»
=== tink secret | tink.env
TINK_CLIENT_ID=«~{h32}»
TINK_CLIENT_SECRET=«{h32}»
=== yapily secret | yapily.py
auth = ("«~{uuid}»", "«{uuid}»")
requests.get("https://api.yapily.com/institutions", auth=auth)
=== belvo password | belvo.py
client = Client("«~{uuid}»", "«{b64}»", "production")
=== finicity key | finicity.http
POST https://api.finicity.com/aggregation/v2/partners/authentication
Finicity-App-Key: «+{h32}»

{"partnerId": "«~{d13}»", "partnerSecret": "«{a20}»"}
=== xero secret | xero.rb
creds = { client_id: '«~{H32}»', client_secret: '«{b48}»', grant_type: 'client_credentials' }
=== quickbooks secret | qb.py
auth_client = AuthClient(client_id="«~AB{a48}»", client_secret="«{a40}»", redirect_uri="https://acme.io/cb", environment="production")
=== quickbooks refresh | tokens.json
{"realmId":"«~{d19}»","refresh_token":"«AB11{a46}»"}
=== freshbooks secret | fb.php
'client_secret' => '«{h64}»', 'redirect_uri' => 'https://acme.io/freshbooks', 'token_url' => 'https://api.freshbooks.com/auth/oauth/token',
=== taxjar key | taxjar.js
const client = new Taxjar({ apiKey: '«{h32}»' });
=== avalara key | avatax.cs
var client = new AvaTaxClient("Acme", "1.0", Environment.MachineName, AvaTaxEnvironment.Production).WithSecurity("«~{d10}»", "«{H16}»");
=== affirm key | affirm.py
auth = ("«~{u16}»", "«{a32}»")
requests.post("https://api.affirm.com/api/v2/charges", auth=auth)
=== afterpay secret | afterpay.env
AFTERPAY_MERCHANT_ID=«~{d5}»
AFTERPAY_SECRET_KEY=«{h128}»
=== primer key | primer.sh
curl -X POST https://api.primer.io/client-session -H "X-Api-Key: «{uuid}»" -H "X-Api-Version: 2.4"
=== revenuecat key | rc.sh
curl -H "Authorization: Bearer «sk_{a32}»" https://api.revenuecat.com/v1/subscribers/u1
=== adapty key | adapty.py
headers = {"Authorization": "Api-Key «secret_live_{a8}.{a32}»"}
=== apple shared secret | iap.ts
appleReceiptVerify.config({ secret: "«{h32}»", environment: ['production'] });
=== opencollective token | oc.sh
curl -H "Personal-Token: «{h40}»" https://api.opencollective.com/graphql/v2
=== patreon token | patreon.py
creator_access_token = "«{b43}»"
api_client = patreon.API(creator_access_token)
'''
