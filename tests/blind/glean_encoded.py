"""Encoded, escaped and cut secrets, and secrets beside their ids."""

ENCODED = r"""
=== base64 | secret.yaml
data:
  api-key: «b64of;[crc;npm_;30]»
--- s2.yaml
data:
  password: «b64of;[w]»
--- s3.yaml
apiVersion: v1
kind: Secret
data:
  config.json: «part;b64;{"db":{"user":"[user]","password":"(([w]))"}}»
--- s4.yaml
data:
  GITHUB_TOKEN: «b64of;[github;ghp_]»
  .env: «part;b64;DB_HOST=[host]
DB_PASSWORD=(([w]))»
--- decode.py
token = base64.b64decode("«b64of;[github;ghp_]»").decode()
--- decode.js
const key = atob('«b64of;sk_live_[a24]»');
--- decode.sh
export SLACK=$(echo «b64of;xoxb-[d12]-[d13]-[a24]» | base64 -d)
--- decode.ps1
$p = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("«b64of;[w]»"))
--- php.php
$pw = base64_decode('«b64of;[w]»');
--- utf16.ps1
powershell -EncodedCommand «part;utf16;$p='(([w]))'; net use x: /user:[user] $p»
--- twice.txt
payload = «b64twice;AWS_SECRET_ACCESS_KEY=[B40]»
--- wrapped.txt
begin settings
«part;wrap;[database]
host=[host]
user=[user]
password=(([wl]))
[smtp]
host=[host]
port=587»
--- gz.py
CONFIG = "«gz;{"aws_access_key_id": "AKIA[t16]", "aws_secret_access_key": "[B40]", "region": "eu-west-1"}»"
--- userdata.tf
user_data = "«part;b64;#!/bin/bash
export DB_PASSWORD=(([w]))
docker run app»"
--- cloud.json
{"UserData": "«part;b64;#cloud-config
password: (([w]))
chpasswd: {expire: False}»"}
--- basic.txt
Authorization: Basic «b64of;[user]:[w]»
--- basic.py
h = {"Authorization": "Basic «b64of;[login]:[w]»"}
--- basic.json
"proxyAuth": "Basic «b64of;[user]:[w]»"
--- docker.json
{"auths": {"ghcr.io": {"auth": "«b64of;[user]:[github;ghp_]»"}}}
--- cookie.txt
Cookie: auth=«b64of;[login]:[w]»
--- url64.env
CONFIG_URL_B64=«part;b64;postgres://[user]:(([wu]))@[host]/[db]»
=== hex | k.c
const char *hex = "«hexof;[github;ghp_]»";
--- hex.sql
INSERT INTO users (login, password) VALUES ('‹login›', 0x«hexof;[w]»);
--- hex2.py
bytes.fromhex("«hexof;sk_live_[a24]»")
--- mac.hex
admin.macaroon=«{0201036c6e64{h400}}»
=== percent | u.txt
redirect=https%3A%2F%2F‹user›%3A«wu»%40‹host›%2F
--- p.txt
postgres%3A%2F%2F‹user›%3A«wu»%40‹host›%3A5432%2F‹db›
--- q.log
GET /cb?state=token%3D«{github;ghp_}»%26x%3D1 HTTP/1.1
--- f.txt
payload=%7B%22user%22%3A%22‹user›%22%2C%22password%22%3A%22«ws»%22%7D
=== escapes | e.json
{"cmd": "curl -H \"Authorization: Bearer «tok»\" https://‹host›"}
--- e2.json
{"body": "{\"username\":\"‹login›\",\"password\":\"«ws»\"}"}
--- e3.json
{"config": "{\\\"api_key\\\": \\\"«tok»\\\"}"}
--- e.html
&lt;add key=&quot;Password&quot; value=&quot;«ws»&quot; /&gt;
--- e.xml
<script>{&quot;token&quot;:&quot;«{github;ghp_}»&quot;}</script>
--- u.json
{"pw": "\u0070assword", "env": "DB_PASS\u003d«ws»"}
--- c.c
const char tok[] = "«esc;[github;ghp_];\x%02x»";
--- u.js
const t = "«esc;sk_live_[a24];\u%04x»";
--- chars.c
char key[] = { «chars;[a20]» , 0 };
--- bytes.go
var secret = []byte{«bytes;32»}
--- qp.eml
Content-Transfer-Encoding: quoted-printable

Hello ‹name›, your login is ‹login› and your password: «ws» (please =
change it after the first login =E2=80=93 thank you)
--- qp2.eml
Content-Transfer-Encoding: quoted-printable

api_key=3D«tok»
--- mime.eml
Content-Transfer-Encoding: base64

«part;wrap;Hello [name],
your new account is ready.
Username: [login]
Password: (([w]))
Regards»
=== cut | cat.py
TOKEN = "«{cut;[github;ghp_];" + "}»"
--- cat.js
const key = '«{cut;sk_live_[a24];' + '}»';
--- cat.java
String t = "«{cut;xoxb-[d12]-[d13]-[a24];" +¶    "}»";
--- cat.php
$k = '«{cut;SG.[b22].[b43];' . '}»';
--- cat2.py
KEY = ("«{cut;[github;ghp_];"¶       "}»")
--- cat.c
const char *k = "«{cut;[github;ghp_];" "}»";
--- cat.sh
TOKEN=«{cut;[github;ghp_];\¶}»
--- cat.yml
token: "«{cut;[github;ghp_];\¶  }»"
--- cat.vb
Dim k As String = "«{cut;sk_live_[a24];" & "}»"
--- cat.rb
KEY = '«{cut;sk_live_[a24];' \¶      '}»'
--- cat.go
const t = "«{cut;[github;ghp_];" +¶	"}»"
--- arr.js
const token = ['«{cut;sk_live_[a24];', '}»'].join('');
--- prop.properties
api.token=«{cut;[github;ghp_];\¶    }»
--- format.py
url = "https://" "‹user›" ":" "«wu»" "@" "‹host›"
=== companion | aws.txt
Access key ID: ‹{AKIA{t16}}›
Secret access key: «B40»
--- accessKeys.csv
Access key ID,Secret access key
‹{AKIA{t16}}›,«B40»
--- credentials.csv
User name,Password,Access key ID,Secret access key,Console login link
‹login›,«w»,‹{AKIA{t16}}›,«B40»,https://‹d12›.signin.aws.amazon.com/console
--- sts.json
{"Credentials": {"AccessKeyId": "‹{ASIA{t16}}›", "SecretAccessKey": "«B40»", "SessionToken": "«awssession»", "Expiration": "‹day›T‹time›Z"}}
--- aws.py
session = boto3.Session("‹{AKIA{t16}}›", "«B40»", region_name="eu-west-1")
--- aws.js
AWS.config.update({ accessKeyId: '‹{AKIA{t16}}›', secretAccessKey: '«B40»', region: 'us-east-1' });
--- Aws.java
new BasicAWSCredentials("‹{AKIA{t16}}›", "«B40»")
--- aws.php
'credentials' => ['key' => '‹{AKIA{t16}}›', 'secret' => '«B40»'],
--- aws.rb
Aws.config.update(credentials: Aws::Credentials.new('‹{AKIA{t16}}›', '«B40»'))
--- aws.go
credentials.NewStaticCredentials("‹{AKIA{t16}}›", "«B40»", "")
--- Aws.cs
var client = new AmazonS3Client("‹{AKIA{t16}}›", "«B40»", RegionEndpoint.EUWest1);
--- twilio.py
client = Client("AC‹h32›", "«h32»")
--- twilio.js
const client = require('twilio')('AC‹h32›', '«h32»');
--- azure.py
cred = ClientSecretCredential("‹uuid›", "‹uuid›", "«{{a3}8Q~{q34}}»")
--- azure.cs
new ClientSecretCredential(tenantId: "‹uuid›", clientId: "‹uuid›", clientSecret: "«{{a3}8Q~{q34}}»");
--- tweepy.py
auth = tweepy.OAuthHandler("‹a25›", "«a50»")
auth.set_access_token("‹{{d19}-{a30}}›", "«a45»")
--- praw.py
reddit = praw.Reddit(client_id="‹b22›", client_secret="«b30»", username="‹login›", password="«w»", user_agent="x")
--- spotipy.py
sp = SpotifyClientCredentials(client_id="‹h32›", client_secret="«h32»")
--- pusher.php
$pusher = new Pusher\Pusher("‹h20›", "«h20»", "‹d7›");
--- ccxt.py
exchange = ccxt.binance({'apiKey': '«a64»', 'secret': '«a64»'})
--- mailjet.rb
Mailjet.configure { |c| c.api_key = '‹h32›'; c.secret_key = '«h32»' }
--- razorpay.js
const rzp = new Razorpay({ key_id: 'rzp_live_‹a14›', key_secret: '«a24»' });
--- cloudinary.js
cloudinary.config({ cloud_name: '‹co›', api_key: '‹d15›', api_secret: '«b27»' });
--- agora.ts
const appId = '‹h32›'; const appCertificate = '«h32»';
--- telethon.py
client = TelegramClient('bot', ‹d7›, '«h32»')
--- plaid.env
PLAID_CLIENT_ID=‹h24›
PLAID_SECRET=«h30»
--- algolia.js
const client = algoliasearch('‹u10›', '«h32»');
--- datadog.tf
provider "datadog" {
  api_key = "«h32»"
  app_key = "«h40»"
}
--- cloudflare.tf
provider "cloudflare" {
  email   = "‹mail›"
  api_key = "«h37»"
}
--- newrelic.ini
[newrelic]
license_key = «{{h36}NRAL}»
app_name = ‹city›
--- newrelic.js
exports.config = { app_name: ['‹word›'], license_key: '«h40»' };
--- rollbar.py
rollbar.init('«h32»', 'production')
--- datadog.yaml
api_key: «h32»
site: datadoghq.eu
--- bugsnag.plist
<key>BugsnagAPIKey</key>
<string>«h32»</string>
--- sentry-legacy.py
client = Client('https://‹h32›:«h32»@sentry.‹co›.com/4')
--- zabbix.py
zapi.login("‹user›", "«w»")
--- dnsmadeeasy.yml
api_key: ‹uuid›
secret_key: «uuid»
--- certbot.ini
dns_cloudflare_api_token = «b40»
--- certbot2.ini
dns_digitalocean_token = «{dop_v1_{h64}}»
--- ovh.conf
[ovh-eu]
application_key=‹a16›
application_secret=«a32»
consumer_key=«a32»
--- clouds.yaml
clouds:
  ‹co›:
    auth:
      auth_url: https://‹host›:5000/v3
      username: ‹user›
      password: «ws»
--- openrc.sh
export OS_USERNAME=‹user›
export OS_PASSWORD="«w»"
--- ibm.json
{"apikey": "«b44»", "iam_apikey_name": "auto", "url": "https://api.eu-de.assistant.watson.cloud.ibm.com"}
--- vcap.json
{"credentials": {"username": "‹user›", "password": "«wu»", "uri": "mysql://‹user›:«=»@‹host›/‹db›"}}
--- fcm.py
requests.post("https://fcm.googleapis.com/fcm/send", headers={"Authorization": "key=«{AAAA{b7}:APA91b{b134}}»"})
--- mapbox.js
mapboxgl.accessToken = '«mapbox;sk»';
--- rapid.js
headers: { 'X-RapidAPI-Key': '«{{h10}msh{h15}p1{h6}jsn{h12}}»', 'X-RapidAPI-Host': 'x.p.rapidapi.com' }
"""
