"""Clouds: Google, Alibaba, Tencent, Oracle, IBM and others."""

TEXT = r'''
=== google api key | android/app/src/main/AndroidManifest.xml
<meta-data
    android:name="com.google.android.geo.API_KEY"
    android:value="«AIza{b35}»" />
=== google api key | ios/Runner/AppDelegate.swift
    GMSServices.provideAPIKey("«AIza{b35}»")
    GeneratedPluginRegistrant.register(with: self)
=== google api key | geocode.rb
url = "https://maps.googleapis.com/maps/api/geocode/json?address=#{CGI.escape(addr)}&key=«AIza{b35}»"
=== google gemini key | app/page.tsx
import { GoogleGenAI } from "@google/genai";
const ai = new GoogleGenAI({ apiKey: "«AIza{b35}»" });
=== google gemini key | lib/chat.dart
final model = GenerativeModel(model: 'gemini-1.5-flash', apiKey: '«AIza{b35}»');
=== google bound key | run.sh
export GEMINI_API_KEY="«AQ.Ab8RN6{b44}»"
python agent.py --model gemini-2.5-pro
=== google oauth client secret | config/initializers/omniauth.rb
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :google_oauth2, '«~{d12}»-«~{n32}».apps.googleusercontent.com', '«GOCSPX-{b28}»',
           scope: 'email,profile'
end
=== google oauth client secret | client_secret.json
{"installed":{"client_id":"«~{d12}»-«~{n32}».apps.googleusercontent.com","project_id":"acme-cal","auth_uri":"https://accounts.google.com/o/oauth2/auth","token_uri":"https://oauth2.googleapis.com/token","client_secret":"«GOCSPX-{b28}»","redirect_uris":["http://localhost"]}}
=== google refresh token | token.json
{"access_token": "«+ya29.{b180}»", "refresh_token": "«1//0{b100}»", "token_uri": "https://oauth2.googleapis.com/token", "scopes": ["https://www.googleapis.com/auth/drive"], "expiry": "2025-11-02T10:11:12Z"}
=== google refresh token | ads/google-ads.yaml
developer_token: «+{b22}»
client_id: «~{d12}»-«~{n32}».apps.googleusercontent.com
client_secret: «+GOCSPX-{b28}»
refresh_token: «1//0{b100}»
login_customer_id: «~{d10}»
=== google access token | debug.log
2026-02-11 08:41:12 DEBUG urllib3 GET https://www.googleapis.com/calendar/v3/calendars/primary/events Authorization: Bearer «ya29.{b190}»
=== google service account | keys/sa-prod.json
{
  "type": "service_account",
  "project_id": "acme-prod-4411",
  "private_key_id": "«~{h40}»",
  "private_key": "«!{pempkcs8}»\n",
  "client_email": "deployer@acme-prod-4411.iam.gserviceaccount.com",
  "client_id": "«~{d21}»",
  "token_uri": "https://oauth2.googleapis.com/token"
}
=== google service account | .env
FIREBASE_PROJECT_ID=acme-chat
FIREBASE_CLIENT_EMAIL=firebase-adminsdk-x1y2z@acme-chat.iam.gserviceaccount.com
FIREBASE_PRIVATE_KEY="«!{pempkcs8}»\n"
=== google hmac key | .boto
[Credentials]
gs_access_key_id = «+GOOG1E{u55}»
gs_secret_access_key = «{B40}»
=== google recaptcha secret | config/services.php
    'recaptcha' => [
        'sitekey' => '«~6Le{b37}»',
        'secret' => '«6Le{b37}»',
    ],
=== google app password | settings.py
EMAIL_HOST = "smtp.gmail.com"
EMAIL_PORT = 587
EMAIL_HOST_USER = "orders.acme@gmail.com"
EMAIL_HOST_PASSWORD = "«{l4} {l4} {l4} {l4}»"
=== google app password | mail.js
const transporter = nodemailer.createTransport({ service: 'gmail', auth: { user: 'acme.bot@gmail.com', pass: '«{l16}»' } });
=== google chat webhook | alert.py
URL = "«https://chat.googleapis.com/v1/spaces/AAAA{b7}/messages?key=AIzaSy{b33}&token={b43}%3D»"
requests.post(URL, json={"text": "job failed"})
=== firebase fcm legacy key | push.php
define('FCM_KEY', '«AAAA{b7}:APA91b{b134}»');
$headers = ['Authorization: key=' . FCM_KEY, 'Content-Type: application/json'];
=== firebase database secret | sensor.ino
#define FIREBASE_HOST "acme-greenhouse.firebaseio.com"
#define FIREBASE_AUTH "«{a40}»"
=== firebase ci token | .travis.yml
after_success:
  - firebase deploy --project acme-web --token "«1//0{b100}»"
=== youtube stream key | stream.sh
ffmpeg -re -i loop.mp4 -c copy -f flv rtmp://a.rtmp.youtube.com/live2/«{n4}-{n4}-{n4}-{n4}-{n4}»
=== alibaba access key | main.go
client, err := oss.New("oss-cn-hangzhou.aliyuncs.com", "«+LTAI5t{a18}»", "«{a30}»")
=== alibaba access key | application-prod.yml
aliyun:
  sms:
    access-key-id: «+LTAI5t{a18}»
    access-key-secret: «{a30}»
    sign-name: 阿里云
=== alibaba dashscope | qwen.py
client = OpenAI(api_key="«sk-{h32}»", base_url="https://dashscope.aliyuncs.com/compatible-mode/v1")
=== tencent cloud key | cos_upload.py
secret_id = '«+AKID{a32}»'
secret_key = '«{a32}»'
config = CosConfig(Region='ap-guangzhou', SecretId=secret_id, SecretKey=secret_key)
=== tencent cloud key | serverless/.env
TENCENT_SECRET_ID=«+AKID{a32}»
TENCENT_SECRET_KEY=«{a32}»
=== huawei cloud key | provider.tf
provider "huaweicloud" {
  region     = "eu-west-101"
  access_key = "«+{u20}»"
  secret_key = "«{a40}»"
}
=== baidu cloud key | ocr.py
APP_ID = '«~{d8}»'
API_KEY = '«+{a24}»'
SECRET_KEY = '«{a32}»'
client = AipOcr(APP_ID, API_KEY, SECRET_KEY)
=== volcengine key | tts.py
visual_service = VisualService()
visual_service.set_ak('«+AKLT{a43}»')
visual_service.set_sk('«{b64;45}»')
=== naver cloud key | ncloud/configure
[DEFAULT]
ncloud_access_key_id = «+ncp_iam_BPAMKR{a24}»
ncloud_secret_access_key = «ncp_iam_BPKMKR{a34}»
=== naver openapi | news.py
headers = {"X-Naver-Client-Id": "«~{b20}»", "X-Naver-Client-Secret": "«{b10}»"}
r = requests.get("https://openapi.naver.com/v1/search/news.json", headers=headers, params={"query": q})
=== kakao rest key | LoginController.java
    private static final String KAKAO_REST_API_KEY = "«{h32}»";
    private static final String REDIRECT = "https://acme.kr/oauth/kakao";
=== oracle cloud key | .oci/oci_api_key.pem
«{pempkcs8}»

=== oracle cloud auth token | push.sh
echo '«{p20}»' | docker login fra.ocir.io -u 'acmetenancy/oracleidentitycloudservice/ci@acme.io' --password-stdin
=== ibm cloud key | deploy.sh
ibmcloud login --apikey «{b44}» -r eu-de -g default
=== ibm cloud key | watson.js
const assistant = new AssistantV2({
  version: '2021-11-27',
  authenticator: new IamAuthenticator({ apikey: '«{b44}»' }),
  serviceUrl: 'https://api.eu-de.assistant.watson.cloud.ibm.com',
});
=== ibm cos hmac | rclone.conf
[cos]
type = s3
provider = IBMCOS
access_key_id = «+{h32}»
secret_access_key = «{h48}»
=== yandex cloud api key | yagpt.py
headers = {"Authorization": "Api-Key «AQVN{b36}»", "x-folder-id": "b1g«~{n17}»"}
=== yandex oauth token | yc.sh
yc config set token «y0_{b55}»
=== yandex static key | docker-compose.yml
      S3_ENDPOINT: https://storage.yandexcloud.net
      S3_ACCESS_KEY: «+YCAJE{b20}»
      S3_SECRET_KEY: «YC{b38}»
=== salesforce commerce cloud | dw.json
{ "hostname": "dev01-eu01-acme.demandware.net", "username": "ci@acme.io", "password": "«{pwurl}»", "code-version": "v12" }
'''
