"""Further providers, in the form of glean_rows.py."""

ROWS = """
# developer services
Abstract API | ABSTRACT_API_KEY | {h32} | emailvalidation.abstractapi.com
2Captcha | TWOCAPTCHA_API_KEY, CAPTCHA_API_KEY | {h32} | 2captcha.com
AccuWeather | ACCUWEATHER_API_KEY | {a32} | dataservice.accuweather.com
Agora | AGORA_APP_CERTIFICATE | {h32} | api.agora.io | X-Secret: @ | AGORA_APP_ID={h32}
Airbyte | AIRBYTE_CLIENT_SECRET | {a32} | api.airbyte.com
Amadeus | AMADEUS_CLIENT_SECRET | {a16} | api.amadeus.com | X-Secret: @ | AMADEUS_CLIENT_ID={a32}
APILayer | APILAYER_KEY | {a32} | api.apilayer.com | apikey: @
Ashby | ASHBY_API_KEY | {h64} | api.ashbyhq.com
BambooHR | BAMBOOHR_API_KEY | {h40} | api.bamboohr.com
Baserow | BASEROW_TOKEN | {a32} | api.baserow.io | Authorization: Token @
Bitly | BITLY_ACCESS_TOKEN, BITLY_TOKEN | {h40} | api-ssl.bitly.com
Builder.io | BUILDER_PRIVATE_KEY | bpk-{h32} | cdn.builder.io
Coda | CODA_API_TOKEN | {uuid} | coda.io
Commercetools | CTP_CLIENT_SECRET | {b32} | auth.europe-west1.gcp.commercetools.com | X-Secret: @ | CTP_CLIENT_ID={b24}
Contentstack | CONTENTSTACK_MANAGEMENT_TOKEN | cs{h32} | api.contentstack.io | authorization: @
Coveo | COVEO_API_KEY | xx{uuid} | platform.cloud.coveo.com
CurrencyLayer | CURRENCYLAYER_ACCESS_KEY, FIXER_API_KEY | {h32} | api.currencylayer.com
Directus | DIRECTUS_TOKEN | {b32} | cms.acme.com
Easypost test | EASYPOST_TEST_API_KEY | EZTK{a54} | api.easypost.com
Edamam | EDAMAM_APP_KEY | {h32} | api.edamam.com | X-Secret: @ | EDAMAM_APP_ID={h8}
Etsy | ETSY_API_KEY | {n24} | openapi.etsy.com | x-api-key: @
Fingerprint | FINGERPRINT_SECRET_API_KEY | {a20} | eu.api.fpjs.io | Auth-API-Key: @
Flickr | FLICKR_API_SECRET | {h16} | www.flickr.com | X-Secret: @ | FLICKR_API_KEY={h32}
Freepik | FREEPIK_API_KEY | FPSX{h32} | api.freepik.com | x-freepik-api-key: @
GetResponse | GETRESPONSE_API_KEY | {n32} | api.getresponse.com | X-Auth-Token: api-key @
Giphy | GIPHY_API_KEY | {a32} | api.giphy.com
GitBook | GITBOOK_TOKEN | gb_api_{a40} | api.gitbook.com
Gitpod | GITPOD_TOKEN | gitpod_pat_{b50} | api.gitpod.io
Gumroad | GUMROAD_ACCESS_TOKEN | {b43} | api.gumroad.com
Hypixel | HYPIXEL_API_KEY | {uuid} | api.hypixel.net | API-Key: @
ImgBB | IMGBB_API_KEY | {h32} | api.imgbb.com
Imgur | IMGUR_CLIENT_SECRET | {h40} | api.imgur.com | X-Secret: @ | IMGUR_CLIENT_ID={h15}
JSONBin | JSONBIN_MASTER_KEY | $2b$10${crypt;53} | api.jsonbin.io | X-Master-Key: @
LiteLLM | LITELLM_MASTER_KEY | sk-{b22} | llm.acme.com
Lichess | LICHESS_TOKEN | lip_{a20} | lichess.org
OCR.space | OCR_SPACE_API_KEY | K8{d13} | api.ocr.space | apikey: @
PandaDoc | PANDADOC_API_KEY | {h40} | api.pandadoc.com | Authorization: API-Key @
pdf.co | PDFCO_API_KEY | {a64} | api.pdf.co | x-api-key: @
Prerender | PRERENDER_TOKEN | {a20} | service.prerender.io | X-Prerender-Token: @
Rebrandly | REBRANDLY_API_KEY | {h32} | api.rebrandly.com | apikey: @
Remove.bg | REMOVEBG_API_KEY | {a24} | api.remove.bg | X-Api-Key: @
ScrapingBee | SCRAPINGBEE_API_KEY | {u80} | app.scrapingbee.com
Sendcloud | SENDCLOUD_SECRET_KEY | {h32} | panel.sendcloud.sc | X-Secret: @ | SENDCLOUD_PUBLIC_KEY={h32}
Smartsheet | SMARTSHEET_ACCESS_TOKEN | {a37} | api.smartsheet.com
Smartling | SMARTLING_USER_SECRET | {a26}{b28} | api.smartling.com
Spoonacular | SPOONACULAR_API_KEY | {h32} | api.spoonacular.com | x-api-key: @
Tableau | TABLEAU_PAT_SECRET | {b22}=={a2}:{a32} | tableau.acme.com
Tally | TALLY_API_KEY | tly-{a32} | api.tally.so
Telerik | TELERIK_LICENSE_KEY | {jwt;RS256} | www.telerik.com
Twelve Data | TWELVEDATA_API_KEY | {h32} | api.twelvedata.com
Unity | UNITY_SERIAL | SC-{u4}-{u4}-{u4}-{u4}-{u4} | unity.com
Userback | USERBACK_TOKEN | {d5}!{a26} | api.userback.io
Visual Crossing | VISUALCROSSING_KEY | {u25} | weather.visualcrossing.com
Webflow | WEBFLOW_API_TOKEN | {h64} | api.webflow.com
Wistia | WISTIA_API_TOKEN | {h64} | api.wistia.com
Wrike | WRIKE_ACCESS_TOKEN | {jwt;HS256} | www.wrike.com
YouSign | YOUSIGN_API_KEY | {a32} | api.yousign.app
Zapier NLA | ZAPIER_NLA_API_KEY | sk-ak-{a32} | nla.zapier.com
ZeroBounce | ZEROBOUNCE_API_KEY | {h32} | api.zerobounce.net
Zoho | ZOHO_CLIENT_SECRET | {h42} | accounts.zoho.eu | X-Secret: @ | ZOHO_CLIENT_ID=1000.{u30}
Zoho refresh | ZOHO_REFRESH_TOKEN | 1000.{h32}.{h32} | accounts.zoho.eu
# AI
Replicate old | REPLICATE_API_KEY | r8_{a37} | api.replicate.com | Authorization: Token @
DashScope | DASHSCOPE_API_KEY | sk-{h32} | dashscope.aliyuncs.com
Moonshot | MOONSHOT_API_KEY | sk-{a48} | api.moonshot.cn
Zhipu | ZHIPUAI_API_KEY | {h32}.{a16} | open.bigmodel.cn
SiliconFlow | SILICONFLOW_API_KEY | sk-{l48} | api.siliconflow.cn
Volcengine Ark | ARK_API_KEY | {uuid} | ark.cn-beijing.volces.com
Qianfan | QIANFAN_API_KEY | bce-v3/ALTAK-{a21}/{h40} | qianfan.baidubce.com
Baseten | BASETEN_API_KEY | {a8}.{a32} | api.baseten.co | Authorization: Api-Key @
DeepInfra | DEEPINFRA_API_TOKEN | {a32} | api.deepinfra.com
Dify | DIFY_API_KEY | app-{a24} | api.dify.ai
Humanloop | HUMANLOOP_API_KEY | hl_sk_{h48} | api.humanloop.com
Luma | LUMAAI_API_KEY | luma-{uuid}-{uuid} | api.lumalabs.ai
Nomic | NOMIC_API_KEY | nk-{b43} | api-atlas.nomic.ai
Friendli | FRIENDLI_TOKEN | flp_{a46} | api.friendli.ai
Portkey | PORTKEY_API_KEY | {B27}= | api.portkey.ai | x-portkey-api-key: @
Brave Search | BRAVE_API_KEY, BRAVE_SEARCH_API_KEY | BSA{b28} | api.search.brave.com | X-Subscription-Token: @
Bing Search | BING_SEARCH_V7_SUBSCRIPTION_KEY | {h32} | api.bing.microsoft.com | Ocp-Apim-Subscription-Key: @
Azure Speech | AZURE_SPEECH_KEY, SPEECH_KEY | {h32} | westeurope.tts.speech.microsoft.com | Ocp-Apim-Subscription-Key: @
# payment
Coinbase Commerce | COINBASE_COMMERCE_API_KEY | {uuid} | api.commerce.coinbase.com | X-CC-Api-Key: @
iyzico | IYZICO_SECRET_KEY | {a32} | api.iyzipay.com | X-Secret: @ | IYZICO_API_KEY={a32}
PayU | PAYU_SECOND_KEY | {h32} | secure.payu.com
Przelewy24 | P24_CRC, PRZELEWY24_CRC | {h16} | secure.przelewy24.pl
Tpay | TPAY_SECURITY_CODE | {a16} | api.tpay.com
Sberbank | SBER_API_PASSWORD | {ws} | securepayments.sberbank.ru
YooKassa | YOOKASSA_SECRET_KEY | live_{b43} | api.yookassa.ru
Alipay | ALIPAY_MD5_KEY | {n32} | openapi.alipay.com
WeChat Pay | WECHAT_PAY_APIV3_KEY, WXPAY_KEY | {a32} | api.mch.weixin.qq.com
WeChat | WECHAT_APP_SECRET, WX_APPSECRET | {h32} | api.weixin.qq.com | X-Secret: @ | WECHAT_APP_ID=wx{h16}
Omise | OMISE_SECRET_KEY | skey_{n19} | api.omise.co
PayFast | PAYFAST_PASSPHRASE | {ws} | www.payfast.co.za
Paytm | PAYTM_MERCHANT_KEY | {a15}@ | securegw.paytm.in
Cielo | CIELO_MERCHANT_KEY | {u40} | api.cieloecommerce.cielo.com.br | MerchantKey: @
Pagar.me | PAGARME_API_KEY | ak_live_{a30} | api.pagar.me
MoMo | MOMO_SECRET_KEY | {a32} | payment.momo.vn | X-Secret: @ | MOMO_ACCESS_KEY={a16}
VNPay | VNP_HASH_SECRET, VNPAY_HASH_SECRET | {u32} | sandbox.vnpayment.vn
# chat, mail, SMS
Lark | LARK_APP_SECRET, FEISHU_APP_SECRET | {a32} | open.feishu.cn | X-Secret: @ | LARK_APP_ID=cli_{h16}
DingTalk | DINGTALK_SECRET | SEC{h64} | oapi.dingtalk.com
WeCom | WECOM_CORP_SECRET | {b43} | qyapi.weixin.qq.com | X-Secret: @ | WECOM_CORP_ID=ww{h16}
Viber | VIBER_AUTH_TOKEN | {h16}-{h16}-{h16} | chatapi.viber.com | X-Viber-Auth-Token: @
VK | VK_TOKEN, VK_ACCESS_TOKEN | vk1.a.{b180} | api.vk.com
Kakao | KAKAO_REST_API_KEY | {h32} | kapi.kakao.com | Authorization: KakaoAK @
Naver | NAVER_CLIENT_SECRET | {b10} | openapi.naver.com | X-Naver-Client-Secret: @ | NAVER_CLIENT_ID={b20}
SMSC | SMSC_PASSWORD, SMSRU_API_ID | {uuid} | smsc.ru
Aliyun SMS | SMS_ACCESS_KEY_SECRET | {a30} | dysmsapi.aliyuncs.com | X-Secret: @ | SMS_ACCESS_KEY_ID=LTAI5t{a18}
Elastic Email | ELASTICEMAIL_API_KEY | {H96} | api.elasticemail.com | X-ElasticEmail-ApiKey: @
SMTP2GO | SMTP2GO_API_KEY | api-{u32} | api.smtp2go.com | X-Smtp2go-Api-Key: @
Wati | WATI_TOKEN | {jwt;HS256} | live-server.wati.io
WhatsApp | WHATSAPP_TOKEN, WHATSAPP_ACCESS_TOKEN | EAA{a190} | graph.facebook.com
Matrix | MATRIX_ACCESS_TOKEN | syt_{b16}_{a20}_{a6} | matrix.acme.com
Gotify | GOTIFY_TOKEN | A{b14} | push.acme.com | X-Gotify-Key: @
ntfy | NTFY_TOKEN | tk_{n29} | ntfy.acme.com
"""
