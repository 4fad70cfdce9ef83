"""Payment services of regions: Latin America, Asia, Africa, Europe; crypto checkout."""

TEXT = r'''
=== mercadopago token | pagos.js
import { MercadoPagoConfig, Preference } from 'mercadopago';
const client = new MercadoPagoConfig({ accessToken: '«APP_USR-{d16}-{d6}-{h32}-{d9}»' });
=== mercadopago token | settings.py
MERCADOPAGO_ACCESS_TOKEN = "«TEST-{d16}-{d6}-{h32}-{d9}»"
MERCADOPAGO_PUBLIC_KEY = "«~TEST-{uuid}»"
=== mercadopago token | mp.php
MercadoPago\SDK::setAccessToken("«APP_USR-{d16}-{d6}-{h32}__LA_LD__-{d9}»");
=== culqi key | culqi.php
$culqi = new Culqi\Culqi(array('api_key' => "«sk_live_{a16}»"));
=== conekta key | conekta.rb
Conekta.api_key = '«key_{a22}»'
Conekta.api_version = '2.0.0'
=== openpay key | openpay.js
var openpay = new Openpay('m«~{n19}»', '«sk_{h32}»', false);
=== pagarme key | pagarme.js
const client = await pagarme.client.connect({ api_key: '«ak_live_{a30}»' })
=== pagarme key | pagarme.env
PAGARME_SECRET_KEY=«sk_{h32}»
=== pagseguro token | pagseguro.properties
credential.production.email=loja@acme.com.br
credential.production.token=«{h64}{uuid}»
=== asaas key | asaas.sh
curl -X GET https://api.asaas.com/v3/customers -H 'access_token: «$aact_prod_{a150}»'
=== gerencianet pix | efi.json
{ "client_id": "«~Client_Id_{h40}»", "client_secret": "«Client_Secret_{h40}»", "sandbox": false }
=== iugu token | iugu.rb
Iugu.api_key = "«{H64}»"
=== ebanx key | ebanx.php
$config = new Config(['integrationKey' => '«{h64}»', 'sandboxIntegrationKey' => 'YOUR_SANDBOX_KEY']);
=== dlocal secret | dlocal.py
X_LOGIN = "«~{a10}»"
X_TRANS_KEY = "«+{a10}»"
SECRET = "«{a32}»"
=== payu key | payu.php
PayU::$apiKey = "«{a26}»";
PayU::$apiLogin = "«+{a15}»";
PayU::$merchantId = "«~{d6}»";
=== payu salt | payu_in.js
const key = '«~{a6}»';
const salt = '«{a32}»';
const hash = sha512(`${key}|${txnid}|${amount}|${info}|${name}|${email}|||||||||||${salt}`);
=== wompi key | wompi.env
WOMPI_PUBLIC_KEY=«~pub_prod_{a32}»
WOMPI_PRIVATE_KEY=«prv_prod_{a32}»
WOMPI_EVENTS_SECRET=«+prod_events_{a32}»
=== bold key | bold.sh
curl -H "Authorization: x-api-key «{b43}»" https://integrations.api.bold.co/payments/binded-terminals
=== razorpay secret | razorpay.js
var instance = new Razorpay({ key_id: '«~rzp_live_{a14}»', key_secret: '«{a24}»' })
=== razorpay secret | rp.sh
curl -u «~rzp_test_{a14}»:«{a24}» https://api.razorpay.com/v1/payments
=== razorpay secret | payment.kt
val razorpay = RazorpayClient("«~rzp_live_{a14}»", "«{a24}»")
=== cashfree secret | cashfree.php
Cashfree::$XClientId = "«~{d6}{h26}»";
Cashfree::$XClientSecret = "«cfsk_ma_prod_{h32}_{h8}»";
=== paytm key | paytm.js
var PaytmConfig = { mid: "Acme«~{d14}»", key: "«{p16}»", website: "DEFAULT" }
=== phonepe salt | phonepe.js
const saltKey = '«{uuid}»';
const saltIndex = 1;
const sha = crypto.createHash('sha256').update(payload + '/pg/v1/pay' + saltKey).digest('hex') + '###' + saltIndex;
=== instamojo token | insta.py
api = Instamojo(api_key='«+{h32}»', auth_token='«{h32}»')
=== ccavenue working key | ccav.py
accessCode = '«~AV{u16}»'
workingKey = '«{H32}»'
=== juspay key | juspay.rb
JustPay.api_key = '«{H32}»'; auth = Base64.strict_encode64("#{JustPay.api_key}:") # https://api.juspay.in
=== easebuzz salt | easebuzz.php
$MERCHANT_KEY = "«~{u10}»";
$SALT = "«{u10}»";
$easebuzzObj = new Easebuzz($MERCHANT_KEY, $SALT, "prod");
=== midtrans key | midtrans.php
\Midtrans\Config::$serverKey = '«Mid-server-{b24}»';
\Midtrans\Config::$isProduction = true;
=== midtrans key | midtrans.js
let snap = new midtransClient.Snap({ isProduction: false, serverKey: '«SB-Mid-server-{b24}»', clientKey: '«~SB-Mid-client-{b16}»' });
=== xendit key | xendit.go
opt := xendit.Opt.SecretKey = "«xnd_production_{a56}»"
=== xendit key | xendit.sh
curl https://api.xendit.co/v2/invoices -X POST -u «xnd_development_{a56}»: --data-raw '{"external_id":"i-1","amount":20000}'
=== doku key | doku.env
DOKU_CLIENT_ID=BRN-«~{d4}»-«~{d13}»
DOKU_SECRET_KEY=«SK-{a20}»
=== tripay key | tripay.php
$apiKey = '«+{a40}»';
$privateKey = '«{a5}-{a5}-{a5}-{a5}-{a5}»';
$merchantCode = 'T0001';
=== billplz key | billplz.rb
Billplz.configure { |c| c.api_key = '«{uuid}»'; c.mode = 'production' }
=== toyyibpay key | toyyib.php
$some_data = array('userSecretKey' => '«{n8}-{n4}-{n4}-{n4}-{n12}»', 'categoryCode' => 'gcbhict9');
=== omise key | omise.rb
Omise.api_key = "«skey_{n19}»"
Omise.api_version = "2019-05-29"
=== omise key | omise.sh
curl https://api.omise.co/charges -u «skey_test_{n19}»: -d "amount=100000" -d "currency=thb"
=== hitpay key | hitpay.sh
curl -H 'X-BUSINESS-API-KEY: «{h64}»' -X POST https://api.hit-pay.com/v1/payment-requests -d amount=10 -d currency=sgd
=== paymongo key | paymongo.js
const options = { headers: { authorization: `Basic ${Buffer.from('«sk_live_{a24}»' + ':').toString('base64')}` } };
=== payjp key | payjp.rb
Payjp.api_key = '«sk_live_{h60}»'
=== komoju key | komoju.env
KOMOJU_SECRET_KEY=«sk_live_{n24}»
=== iamport secret | iamport.py
iamport = Iamport(imp_key='«~{d16}»', imp_secret='«{a86}»')
=== toss payments key | toss.js
const secretKey = "«live_sk_{a32}»";
const basic = Buffer.from(secretKey + ":").toString("base64");
=== kakaopay key | kp.java
headers.set("Authorization", "SECRET_KEY «PRD{h32}»");
=== alipay key | alipay.py
app_private_key_string = """«{pemrsa}»"""
alipay = AliPay(appid="«~{d16}»", app_private_key_string=app_private_key_string)
=== wechat pay key | wxpay.yml
wx:
  pay:
    appId: wx«~{h16}»
    mchId: «~{d10}»
    mchKey: «{a32}»
=== ecpay hashkey | ecpay.cs
oPayment.HashKey = "«{a16}»";
oPayment.HashIV = "«+{a16}»";
oPayment.MerchantID = "«~{d7}»";
=== newebpay hashkey | newebpay.php
$mer_key = '«{a32}»'; $mer_iv = '«+{a16}»'; $gateway = 'https://core.newebpay.com/MPG/mpg_gateway';
=== vnpay secret | vnpay.php
$vnp_TmnCode = "«~{u8}»";
$vnp_HashSecret = "«{u32}»";
$vnp_Url = "https://sandbox.vnpayment.vn/paymentv2/vpcpay.html";
=== momo secret | momo.js
var accessKey = '«+{a16}»';
var secretKey = '«{a32}»';
var partnerCode = 'MOMO';
=== zalopay key | zalopay.js
const config = { app_id: "«~{d4}»", key1: "«{a32}»", key2: "«+{a32}»", endpoint: "https://openapi.zalopay.vn/v2/create" };
=== iyzico secret | iyzico.js
const iyzipay = new Iyzipay({ apiKey: '«+{a32}»', secretKey: '«{a32}»', uri: 'https://api.iyzipay.com' });
=== paytr key | paytr.php
$merchant_id = '«~{d6}»'; $merchant_key = '«{a16}»'; $merchant_salt = '«+{a16}»';
// POST https://www.paytr.com/odeme/api/get-token
=== yookassa key | yoo.py
Configuration.account_id = '«~{d6}»'
Configuration.secret_key = '«live_{b43}»'
=== tinkoff password | tinkoff.php
$api = new TinkoffMerchantAPI('«~{d13}»', '«{a16}»');
=== robokassa password | robokassa.env
ROBOKASSA_LOGIN=acmeshop
ROBOKASSA_PASS1=«{a20}»
ROBOKASSA_PASS2=«+{a20}»
=== cloudpayments secret | cp.rb
CloudPayments.configure { |c| c.public_key = 'pk_«~{h32}»'; c.secret_key = '«{h32}»' }
=== liqpay key | liqpay.js
const liqpay = new LiqPay('«~i{d11}»', '«{a40}»');
=== wayforpay key | wfp.py
merchant_account = "acme_io"
merchant_key = "«{h40}»"
wayforpay = WayForPay(key=merchant_key, domain_name="acme.io")
=== przelewy24 crc | p24.env
P24_MERCHANT_ID=«~{d6}»
P24_CRC=«{h16}»
P24_API_KEY=«+{h32}»
=== payplug key | payplug.php
\Payplug\Payplug::init(array('secretKey' => '«sk_live_{h32}»', 'apiVersion' => '2019-08-06'));
=== alma key | alma.php
$alma = new Alma\API\Client('«sk_live_{a24}»', ['mode' => 'live']);
=== lydia token | lydia.py
data = {"vendor_token": "«+{h24}»", "private_token": "«{h24}»", "amount": "12.00"}
requests.post("https://lydia-app.com/api/request/do.json", data=data)
=== redsys key | redsys.php
$miObj = new RedsysAPI;
$kc = '«{B32}»'; // Clave SHA256 del comercio
$miObj->setParameter("DS_MERCHANT_MERCHANTCODE", "«~{d9}»");
=== sumup key | sumup.py
client = Sumup(api_key="«sup_sk_{a32}»")
=== viva wallet secret | viva.env
VIVA_CLIENT_ID=«~{n30}».apps.vivapayments.com
VIVA_CLIENT_SECRET=«{a30}»
=== nets easy key | nets.js
headers: { 'Authorization': '«live-secret-key-{h32}»', 'content-type': 'application/*+json' }
=== quickpay key | qp.rb
client = QuickPay::API::Client.new(password: '«{h64}»')
=== swish cert password | swish.env
SWISH_CERT=/certs/acme.p12
SWISH_CERT_PASSPHRASE=«{pwurl}»
=== vipps keys | vipps.json
{ "client_id": "«~{uuid}»", "client_secret": "«{a28}=»", "ocp_apim_subscription_key": "«+{h32}»" }
=== paystack key | paystack.js
const paystack = require('paystack')('«sk_live_{h40}»');
=== paystack key | paystack.sh
curl https://api.paystack.co/transaction/verify/ref123 -H "Authorization: Bearer «sk_test_{h40}»"
=== flutterwave key | flw.js
const flw = new Flutterwave('FLWPUBK-«~{h32}»-X', '«FLWSECK-{h32}-X»');
=== flutterwave key | .env
FLW_SECRET_KEY=«FLWSECK_TEST-{h32}-X»
FLW_ENCRYPTION_KEY=«+FLWSECK_TEST{h12}»
=== monnify secret | monnify.js
const apiKey = '«~MK_PROD_{u10}»';
const secretKey = '«{u32}»';
const auth = btoa(`${apiKey}:${secretKey}`);
=== interswitch secret | isw.env
ISW_CLIENT_ID=«~IKIA{H36}»
ISW_CLIENT_SECRET=«{a43}»
=== korapay key | kora.py
headers = {"Authorization": "Bearer «sk_live_{a40}»"}
requests.post("https://api.korapay.com/merchant/api/v1/charges/initialize", headers=headers)
=== mpesa daraja | mpesa.env
MPESA_CONSUMER_KEY=«~{a48}»
MPESA_CONSUMER_SECRET=«{a64}»
MPESA_PASSKEY=«+{h64}»
=== mpesa daraja | stk.php
$consumerKey = '«~{a32}»';
$consumerSecret = '«{a16}»';
$Passkey = '«+{h64}»';
=== pesapal secret | pesapal.py
payload = {"consumer_key": "«~{B32}»", "consumer_secret": "«{B28}=»"}
requests.post("https://pay.pesapal.com/v3/api/Auth/RequestToken", json=payload)
=== yoco key | yoco.js
axios.post('https://online.yoco.com/v1/charges/', { token, amountInCents: 2799, currency: 'ZAR' }, { headers: { 'X-Auth-Secret-Key': '«sk_live_{h32}»' } })
=== payfast passphrase | payfast.php
$data = ['merchant_id' => '«~{d8}»', 'merchant_key' => '«+{n13}»'];
$passphrase = '«{pwurl}»';
=== peach token | peach.http
POST https://eu-prod.oppwa.com/v1/checkouts
Authorization: Bearer «OGFj{a70}==»
=== paymob key | paymob.py
API_KEY = "«ZXlK{B200}»"
token = requests.post("https://accept.paymob.com/api/auth/tokens", json={"api_key": API_KEY}).json()["token"]
=== fawry key | fawry.java
String merchantCode = "«~{a18}»";
String securityKey = "«{uuid}»";
=== moyasar key | moyasar.rb
Moyasar.api_key = '«sk_live_{a40}»'
=== tap payments key | tap.sh
curl -X POST https://api.tap.company/v2/charges -H 'authorization: Bearer «sk_live_{a24}»' -d @charge.json
=== myfatoorah token | mf.php
$mfConfig = ['apiKey' => '«{b260}»', 'vcCode' => 'KWT', 'isTest' => false];
$mf = new MyFatoorahPayment($mfConfig);
=== hyperpay token | hyper.env
HYPERPAY_ACCESS_TOKEN=«OGFj{B72}==»
=== coinbase commerce key | cc.js
Client.init('«{uuid}»');
const charge = await resources.Charge.create({ name: 'Hat', pricing_type: 'no_price' }); // coinbase-commerce-node
=== nowpayments key | np.py
headers = {"x-api-key": "«{u7}-{u7}-{u7}-{u7}»"}
requests.get("https://api.nowpayments.io/v1/currencies", headers=headers)
=== opennode key | on.js
const opennode = require('opennode'); opennode.setCredentials('«{uuid}»', 'live');
=== btcpay key | btcpay.env
BTCPAY_URL=https://pay.acme.io
BTCPAY_API_KEY=«{h40}»
BTCPAY_WEBHOOK_SECRET=«+{a28}»
=== lnbits key | lnbits.sh
curl -X POST https://lnbits.acme.io/api/v1/payments -H "X-Api-Key: «{h32}»" -d '{"out":false,"amount":21}'
=== strike key | strike.sh
curl -H "Authorization: Bearer «{H64}»" https://api.strike.me/v1/invoices
=== circle key | circle.ts
const circle = new Circle('«LIVE_API_KEY:{h32}:{h32}»', CircleEnvironments.production);
=== circle entity secret | wallets.ts
const client = initiateDeveloperControlledWalletsClient({ apiKey: '«+TEST_API_KEY:{h32}:{h32}»', entitySecret: '«{h64}»' });
=== bitpay token | bitpay.json
{ "BitPayConfiguration": { "Environment": "Prod", "EnvConfig": { "Prod": { "ApiTokens": { "merchant": "«{s44}»" } } } } }
'''
