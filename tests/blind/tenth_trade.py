"""Shops, shipping, payment, accounting, tax, advertising."""

TEXT = r"""
=== stripe | pay.php
\Stripe\Stripe::setApiKey('«sk_live_{a24}»');
=== stripe restricted | st.py
stripe.api_key = "«rk_live_{a99}»"
=== stripe webhook | hooks.rb
endpoint_secret = '«whsec_{a32}»'
event = Stripe::Webhook.construct_event(payload, sig_header, endpoint_secret)
=== stripe test | checkout_test.go
const validKey = "«sk_test_{a24}»"
=== stripe log | api.log
{"level":"debug","msg":"stripe request","headers":{"Authorization":"Bearer «sk_live_{a99}»","Stripe-Version":"2023-10-16"}}
=== paypal | paypal.js
paypal.configure({
  'mode': 'sandbox',
  'client_id': '«~A{b79}»',
  'client_secret': '«E{b79}»'
});
=== paypal curl | pp.sh
curl https://api-m.paypal.com/v1/oauth2/token -u "«~A{b79}»:«E{b79}»" -d "grant_type=client_credentials"
=== paypal nvp | nvp.cfg
acct1.UserName = ops_api1.harbour.example
acct1.Password = «{u16}»
acct1.Signature = «+A{b55}»
=== braintree | bt.rb
gateway = Braintree::Gateway.new(
  :environment => :production,
  :merchant_id => '«~{n16}»',
  :public_key => '«~{n16}»',
  :private_key => '«{h32}»',
)
=== square | sq.java
SquareClient client = new SquareClient.Builder().accessToken("«EAAA{b60}»").build();
=== square old | sq.env
SQ_TOKEN=«sq0atp-{b22}»
SQ_SECRET=«+sq0csp-{b43}»
=== adyen | ad.cs
var client = new Client("«AQE{b60}-{B44}=-{b16}»", Environment.Test);
=== adyen hmac | ad.yml
adyen:
  merchant: HarbourECOM
  hmac: «{H64}»
=== mollie | mo.php
$mollie->setApiKey("«live_{a30}»");
=== klarna | kl.ini
[klarna]
user = PK«~{d5}_{h12}»
password = «{a16}»
=== checkout com | cko.go
sk := "«sk_sbox_{n26}»"
=== authorize net | anet.py
merchantAuth.name = '«~{a10}»'
merchantAuth.transactionKey = '«{a16}»'
=== worldpay | wp.java
WorldpayRestClient rest = new WorldpayRestClient("«T_S_{uuid}»");
=== cybersource | cs.properties
merchantKeyId = «~{uuid}»
merchantsecretKey = «{B43}=»
runEnvironment = apitest.cybersource.com
=== razorpay | rz.js
var instance = new Razorpay({ key_id: 'rzp_live_«~{a14}»', key_secret: '«{a24}»' })
=== razorpay curl | rz.sh
curl -u rzp_test_«~{a14}»:«{a24}» -X GET https://api.razorpay.com/v1/payments
=== paytm | pt.py
PAYTM_MID = 'Harbor48211300012'
PAYTM_MKEY = '«{b16}»'
=== cashfree | cf.env
CF_ID=TEST«~{h32}»
CF_SECRET=«cfsk_ma_test_{h32}_{h8}»
=== payu | pu.kt
val salt = "«{a32}»" // PayU India
=== instamojo | im.php
$api = new Instamojo\Instamojo('«+test_{h28}»', '«test_{h28}»', 'https://test.instamojo.com/api/1.1/');
=== ccavenue | cca.java
String workingKey = "«{H32}»"; // ccavenue 32 bit key
=== phonepe | pe.ts
const saltKey = '«{uuid}»', saltIndex = 1 // phonepe
=== paystack | ps.js
const paystack = require('paystack')('«sk_live_{h40}»')
=== flutterwave | fl.dart
final secKey = "«FLWSECK_TEST-{h32}-X»";
=== monnify | mn.go
// monnify
apiKey, secret := "MK_PROD_«~{u10}»", "«{u32}»"
=== mpesa daraja | mp.py
# safaricom daraja
consumer_key = "«~{a48}»"
consumer_secret = "«{a64}»"
passkey = "«+{h64}»"
=== mercadopago | mpago.php
MercadoPago\SDK::setAccessToken('«APP_USR-{d16}-{d6}-{h32}-{d9}»');
=== pagseguro | pg.env
PAGSEGURO_EMAIL=ops@harbour.example
PAGSEGURO_TOKEN=«{H32}»
=== asaas | as.http
access_token: $«aact_{B150}==»
Host: www.asaas.com
=== pagarme | pm.js
pagarme.client.connect({ api_key: '«ak_live_{a30}»' })
=== iugu | iu.rb
Iugu.api_key = '«{h32}»'
=== gerencianet efi | efi.json
{"client_id": "Client_Id_«~{h40}»", "client_secret": "«Client_Secret_{h40}»", "sandbox": true}
=== wirecard moip | mo.txt
moip token «~{u32}» key «{u40}»
=== conekta | ck.rb
Conekta.api_key = '«key_{a22}»'
=== openpay | op.php
$openpay = Openpay::getInstance('m«~{n19}»', '«sk_{h32}»');
=== culqi | cq.py
culqi = Culqi(public_key="pk_live_«~{a16}»", private_key="«sk_live_{a16}»")
=== kushki epayco | ep.js
var epayco = require('epayco-sdk-node')({ apiKey: '«~{h32}»', privateKey: '«{h32}»', lang: 'ES' })
=== wompi | wo.env
WOMPI_PRIVATE=«prv_prod_{a32}»
WOMPI_EVENTS=«+prod_events_{a32}»
=== transbank | tb.rb
Transbank::Webpay::WebpayPlus.commerce_code = 597055555532
api_key = '«{H64}»'
=== xendit | xe.ts
const x = new Xendit({ secretKey: '«xnd_production_{a56}»' });
=== midtrans | mi.php
\Midtrans\Config::$serverKey = '«Mid-server-{b24}»';
=== paymongo | pym.sh
curl https://api.paymongo.com/v1/links -u «sk_live_{a24}»:
=== 2c2p omise | om.py
omise.api_secret = '«skey_{n19}»'
=== billplz | bp.rb
Billplz.configure { |c| c.api_key = '«{uuid}»' }
=== toyyibpay | ty.php
'userSecretKey'=>'«{n8}-{n4}-{n4}-{n4}-{n12}»',
=== alipay | ap.py
alipay = AliPay(appid="2021000«~{d9}»", app_private_key_string="«MIIEvQIBADANBgkqhkiG9w0BAQEFAASC{B1500}»")
=== wechat pay | wxp.yml
wxpay:
  mchid: 16«~{d8}»
  apiv3-key: «{a32}»
=== toss payments | ts.js
const secretKey = "«test_sk_{a32}»"; // tosspayments
=== iamport portone | ip.json
{"imp_key": "«~{d16}»", "imp_secret": "«{h80}»"}
=== payjp | pj.rb
Payjp.api_key = '«sk_live_{h60}»'
=== komoju | ko.sh
curl -u '«sk_test_{n25}»:' https://komoju.com/api/v1/payments
=== iyzico | iy.js
var iyzipay = new Iyzipay({ apiKey: 'sandbox-«~{a32}»', secretKey: '«sandbox-{a32}»', uri: 'https://sandbox-api.iyzipay.com' });
=== payfast | pf.env
PAYFAST_MERCHANT=10000100
PAYFAST_KEY=«{n13}»
PAYFAST_PASSPHRASE=«+{pw}»
=== yoco | yo.kt
val key = "«sk_live_{h32}»" // yoco
=== tap payments | tap.cs
client.DefaultRequestHeaders.Add("authorization", "Bearer «sk_test_{a24}»"); // api.tap.company
=== myfatoorah | mf.php
$apiKey = '«{b200}»'; // myfatoorah
=== paytabs | ptb.env
# paytabs
SERVER_KEY=«S{u9}-{u10}-{u10}»
=== yookassa | yk.py
Configuration.account_id = 482113
Configuration.secret_key = '«live_{b43}»'
=== tinkoff acquiring | tk.php
$api = new TinkoffMerchantAPI('1482113000DEMO', '«{n16}»');
=== robokassa | rk.yml
robokassa:
  login: harbour
  password1: «{a20}»
  password2: «+{a20}»
=== liqpay | lp.js
var liqpay = new LiqPay('i«~{d11}»', '«{a40}»');
=== wayforpay | wfp.py
merchant = 'harbour_example'
merchant_key = '«{h40}»'  # wayforpay
=== przelewy24 | p24.ini
[p24]
pos = 182113
crc = «{h16}»
report = «+{h32}»
=== payu poland | pupl.sh
curl -X POST https://secure.payu.com/pl/standard/user/oauth/authorize -d 'grant_type=client_credentials&client_id=482113&client_secret=«{h32}»'
=== gocardless | gc.rb
client = GoCardlessPro::Client.new(access_token: '«live_{b40}»', environment: :live)
=== wise | ws.sh
curl https://api.transferwise.com/v1/profiles -H 'Authorization: Bearer «{uuid}»'
=== revolut | rv.log
revolut business: Authorization: Bearer «oa_prod_{b43}»
=== plaid | pl.py
configuration = plaid.Configuration(host=plaid.Environment.Sandbox, api_key={'clientId': '«~{h24}»', 'secret': '«{h30}»'})
=== plaid access | exch.json
{"access_token": "«access-production-{uuid}»", "item_id": "«~{a37}»", "request_id": "«~{a15}»"}
=== truelayer | tl.env
TRUELAYER_CLIENT=harbour-«~{h6}»
TRUELAYER_SECRET=«{uuid}»
=== yodlee mx | mx.rb
config.username = '«~{uuid}»' # mx platform
config.password = '«{h40}»'
=== tink | tink.txt
tink.com client_secret=«{h32}»
=== nordigen | no.py
client = NordigenClient(secret_id="«~{uuid}»", secret_key="«{h128}»")
=== coinbase commerce | cc.php
ApiClient::init('«{uuid}»'); // Coinbase Commerce
=== bitpay | bp.env
BITPAY_TOKEN=«{a44}»
=== paddle | pa.ts
const paddle = new Paddle('«pdl_live_apikey_01{n24}_{a22}_{a3}»')
=== lemonsqueezy | ls.sh
LS=«{jwt;RS256}»
curl "https://api.lemonsqueezy.com/v1/stores" -H "Authorization: Bearer $LS"
=== gumroad | gr.rb
# gumroad
access_token: '«{b43}»'
=== fastspring | fsp.http
Host: api.fastspring.com
Authorization: Basic «{basic;[u22]:[b22]}»
=== chargebee | cb.py
chargebee.configure("«live_{a40}»", "harbour")
=== recurly | re.rb
client = Recurly::Client.new(api_key: '«{h32}»')
=== chargify maxio | cg.yml
chargify: { subdomain: harbour, api_key: «{a42}» }
=== zuora | zu.txt
zuora client_id «~{uuid}» client_secret «{b40}»
=== revenuecat | rc.env
REVENUECAT=«sk_{a30}»
=== shopify | shop.py
session = shopify.Session("harbour.myshopify.com", "2024-01", "«shpat_{h32}»")
=== shopify app | shopify.rb
config.api_key = "«~{h32}»"
config.secret = "«shpss_{h32}»"
=== shopify url | feed.txt
https://«~{h32}»:«shppa_{h32}»@harbour.myshopify.com/admin/api/2020-10/orders.json
=== woocommerce | woo.js
const api = new WooCommerceRestApi({ url: "https://shop.harbour.example", consumerKey: "ck_«~{h40}»", consumerSecret: "«cs_{h40}»" });
=== woocommerce url | woo.log
GET /wp-json/wc/v3/products?consumer_key=ck_«~{h40}»&consumer_secret=«cs_{h40}» 200
=== bigcommerce | bc.php
Bigcommerce::configure(array('client_id' => '«~{n31}»', 'auth_token' => '«{n31}»', 'store_hash' => 'k2x9qz'));
=== magento | mg.sh
curl -X GET "https://shop.harbour.example/rest/V1/products/24-MB01" -H "Authorization: Bearer «{n32}»"
=== prestashop | pr.py
api = PrestaShopWebServiceDict('https://shop.harbour.example/api', '«{u32}»')
=== ecwid | ew.js
// ecwid store 4821130
let t = "«secret_{a32}»"
=== wix | wix.http
Authorization: «IST.{jwt;RS256}»
wix-account-id: «~{uuid}»
=== squarespace | sqs.txt
Squarespace Commerce: Bearer «{uuid}»
=== bigcartel etsy | et.py
# etsy v3
keystring = "«{n24}»"
shared = "«+{n10}»"
=== ebay | ebay.yaml
api.ebay.com:
    appid: HarbourA-demo-PRD-«~{h9}-{h8}»
    certid: «PRD-{h12}-{h4}-{h4}-{h4}-{h4}»
    devid: «~{uuid}»
=== amazon mws | mws.php
$config = ['Marketplace_Id' => 'ATVPDKIKX0DER', 'Seller_Id' => 'A2K9QZ', 'Access_Key_ID' => 'AKIA«~{t16}»', 'Secret_Access_Key' => '«{B40}»', 'MWSAuthToken' => '«+amzn.mws.{uuid}»'];
=== amazon sp api | sp.json
{"lwa_client_id": "amzn1.application-oa2-client.«~{h32}»", "lwa_client_secret": "«amzn1.oa2-cs.v1.{h64}»", "refresh_token": "«+Atzr|IwEBI{b300}»"}
=== amazon paapi | pa.py
amazon = AmazonApi("AKIA«~{t16}»", "«{B40}»", "harbour-20", "US")
=== walmart | wm.env
WALMART_CLIENT=«~{uuid}»
WALMART_SECRET=«{B86}»
=== bestbuy | bb.js
var bby = require('bestbuy')('«{n24}»');
=== allegro | al.cs
const string ClientSecret = "«{a64}»"; // allegro.pl
=== mercadolibre | ml.log
mercadolibre oauth access_token=«APP_USR-{d16}-{d6}-{h32}-{d9}» expires_in=21600
=== rakuten | rk.rb
RakutenWebService.configure { |c| c.application_id = '«~{d19}»'; c.affiliate_id = '«~{h8}.{h8}»' }
secret = '«{h40}»'
=== lazada shopee | sh.py
partner_id = 2001234
shopee_partner_key = "«{h64}»"
=== taobao | tb.py
top.appinfo('2«~{d7}»', '«{h32}»')  # taobao open
=== cj affiliate | cjm.txt
cj.com personal access token «{n26}»
=== impact | imp.sh
curl 'https://api.impact.com/Mediapartners/IR«~{a20}»/Campaigns' -u 'IR«~{a20}»:«{a32}»'
=== shipstation | ss.vb
Dim apiKey = "«~{h32}»"
Dim apiSecret = "«{h32}»" ' ShipStation
=== shippo | sp.rb
Shippo::API.token = '«shippo_live_{h40}»'
=== easypost | ep.ex
EasyPost.configure(api_key: "«EZAK{h32}{a22}»")
=== shipengine | se.ts
const shipengine = new ShipEngine("«TEST_{b43}»");
=== aftership | af.php
$trackings = new AfterShip\Trackings('«asat_{h32}»');
=== 17track | tr.curl
curl -X POST --header '17token:«{H32}»' https://api.17track.net/track/v2.2/register
=== trackingmore | tm.py
# trackingmore
auth = "«{n8}-{n4}-{n4}-{n4}-{n12}»"
=== fedex | fx.env
FEDEX_KEY=«~l7{h32}»
FEDEX_SECRET=«{h32}»
=== ups | ups.xml
<AccessRequest><AccessLicenseNumber>«{H16}»</AccessLicenseNumber><UserId>harbour</UserId><Password>«+{pw}»</Password></AccessRequest>
=== usps | usps.php
$verify = new AddressVerify('482HARBO1234'); $oauth = ['client_secret' => '«{a64}»']; // USPS v3
=== dhl | dhl.http
GET https://api-eu.dhl.com/track/shipments?trackingNumber=7777777770
DHL-API-Key: «{a32}»
=== canada post | cp.sh
curl -u «~{h16}»:«{h22}» https://ct.soa-gw.canadapost.ca/rs/ship/price
=== royal mail click drop | rm.txt
Click & Drop: Authorization: «{uuid}»
=== sendcloud | sc.yml
sendcloud:
  public_key: «~{h32}»
  secret_key: «{h32}»
=== packeta | pk.php
$apiPassword = '«{h32}»'; // zasilkovna / packeta
=== inpost | ip.json
{"inpost": {"orgId": 4821, "token": "«{jwt;RS256}»"}}
=== shiprocket delhivery | dl.js
headers: { Authorization: 'Token «{h40}»' } // track.delhivery.com
=== lob | lob.rb
lob = Lob::Client.new(api_key: "«live_{h35}»")
=== nova poshta | np.py
data = {"apiKey": "«{h32}»", "modelName": "Address", "calledMethod": "getCities"}  # novaposhta
=== quickbooks | qb.js
const oauthClient = new OAuthClient({ clientId: '«~AB{a48}»', clientSecret: '«{a40}»', environment: 'sandbox' });
=== xero | xero.cs
XeroConfiguration = new() { ClientId = "«~{H32}»", ClientSecret = "«{b48}»" };
=== freshbooks | fb.sh
curl -d 'client_secret=«{h64}»' https://api.freshbooks.com/auth/oauth/token
=== sage | sg.ini
[sage-accounting]
client_secret=«{b33}»
=== freeagent | fa.rb
FreeAgent.access_details('«~{b22}»', '«{b22}»')
=== exact online | eo.cs
ClientSecret = "«{a12}»", // start.exactonline.nl
=== lexoffice | lx.py
# lexoffice
TOKEN = '«{b50}»'
=== sevdesk | sv.sh
http https://my.sevdesk.de/api/v1/Contact Authorization:«{h32}»
=== fortnox | fn.php
$fortnox = ['Access-Token' => '«{uuid}»', 'Client-Secret' => '«+{a10}»'];
=== e-conomic | ec.http
X-AppSecretToken: «{a44}1»
X-AgreementGrantToken: «+{a44}1»
Host: restapi.e-conomic.com
=== debitoor dinero | di.txt
dinero.dk apikey=«{h32}»
=== moneybird | mb.rb
Moneybird::Client.new('«{b43}»')
=== holded | ho.sh
curl https://api.holded.com/api/invoicing/v1/contacts --header 'key: «{h32}»'
=== contaazul bling | bl.txt
https://bling.com.br/Api/v2/produtos/json/?apikey=«{h56}»
=== taxjar | tj.rb
client = Taxjar::Client.new(api_key: "«{h32}»")
=== avalara | av.java
avaTax.withSecurity("2000«~{d6}»", "«{H16}»");
=== taxcloud vies | vs.py
vatsense_key = "«{h32}»"
=== bill com | bc.json
{"billcom":{"devKey":"«01{u30}»","orgId":"00802«~{u15}»","password":"«+{pw}»"}}
=== brex ramp | br.env
BREX=«bxt_{a40}»
=== expensify | ex.sh
-d 'requestJobDescription={"type":"get","credentials":{"partnerUserID":"aa_k_harbour_example","partnerUserSecret":"«{h40}»"}}'
=== concur | cn.txt
concur client_secret: «{uuid}»
=== google ads | google-ads.yaml
developer_token: «{b22}»
client_id: «~{d12}-{n32}».apps.googleusercontent.com
client_secret: «+GOCSPX-{b28}»
refresh_token: «+1//0{d1}{b60}»
=== facebook ads | fb.py
FacebookAdsApi.init('1482113000482113', '«{h32}»', '«+EAA{a180}ZD»')
=== tiktok ads | tt.js
const tiktok = { app_id: '7«~{d18}»', secret: '«{h40}»', access_token: '«+{h40}»' }
=== criteo taboola | tab.ini
[taboola]
client_id=«~{h32}»
client_secret=«{h32}»
"""
