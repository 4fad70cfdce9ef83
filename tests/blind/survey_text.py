"""Documents, mails, logs, tables, secret addresses and signed links, keys without a form beside a name."""

LINKS = r'''
== slack webhook | alert.py
SLACK_URL = "https://hooks.slack.com/services/T{u8}/B{u10}/⟪{a24}⟫"
== slack webhook curl | notify.sh
curl -X POST -d '{"text":"done"}' https://hooks.slack.com/services/T{u10}/B{u8}/⟪{a24}⟫
== slack webhook yaml | alertmanager.yml
slack_api_url: https://hooks.slack.com/services/T{u8}/B{u8}/⟪{a24}⟫
== discord webhook | bot.js
const hook = "https://discord.com/api/webhooks/{d18}/⟪{b68}⟫";
== discord webhook old | ci.yml
  DISCORD_WEBHOOK: https://discordapp.com/api/webhooks/{d18}/⟪{b68}⟫
== teams webhook | notify.ps1
$uri = 'https://{Qco}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/⟪{h32}⟫/{uuid}'
== teams old | pipeline.yml
teams: https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/⟪{h32}⟫/{uuid}
== power automate | flow.py
FLOW = "https://prod-{d2}.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=⟪{b43}⟫"
== google chat | chat.py
URL = "https://chat.googleapis.com/v1/spaces/AAAA{b7}/messages?key=AIza{b35}&token=⟪{b43}%3D⟫"
== mattermost hook | notify.sh
curl -d 'payload={"text":"ok"}' https://chat.{Qco}.io/hooks/⟪{n26}⟫
== rocketchat hook | notify.js
const url = 'https://chat.{Qco}.io/hooks/{a17}/⟪{a43}⟫';
== feishu hook | push.py
webhook = "https://open.feishu.cn/open-apis/bot/v2/hook/⟪{uuid}⟫"
== dingtalk hook | push.py
url = 'https://oapi.dingtalk.com/robot/send?access_token=⟪{h64}⟫'
== wecom hook | push.go
const hook = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=⟪{uuid}⟫"
== serverchan | push.py
requests.get("https://sctapi.ftqq.com/⟪SCT{d5}T{a26}⟫.send?title=done")
== bark | push.sh
curl https://api.day.app/⟪{a22}⟫/Backup%20done
== zapier hook | zap.js
fetch('https://hooks.zapier.com/hooks/catch/{d7}/⟪{n7}⟫/', { method: 'POST' })
== ifttt | button.ino
String url = "http://maker.ifttt.com/trigger/door/with/key/⟪{b22}⟫";
== make hook | order.php
$hook = 'https://hook.eu1.make.com/⟪{n32}⟫';
== netlify build hook | rebuild.sh
curl -X POST -d {} https://api.netlify.com/build_hooks/⟪{h24}⟫
== vercel deploy hook | rebuild.sh
curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_{a28}/⟪{a10}⟫
== render hook | rebuild.sh
curl "https://api.render.com/deploy/srv-{n20}?key=⟪{b11}⟫"
== telegram url | alert.js
axios.get(`https://api.telegram.org/bot⟪{d10}:AA{b33}⟫/getUpdates`)
== azure blob sas | load.py
url = "https://{Qco}data.blob.core.windows.net/raw/a.csv?sv=2021-06-08&ss=b&srt=o&sp=r&se=2027-01-01T00:00:00Z&spr=https&sig=⟪{a43}%3D⟫"
== azure sas token | conf.env
AZ_SAS="?sv=2020-08-04&ss=bfqt&srt=sco&sp=rwdlac&se=2026-12-31T22:59:59Z&sig=⟪{a43}%3D⟫"
== s3 presigned | mail.txt
Download: https://{Qco}-reports.s3.eu-west-1.amazonaws.com/q3.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA{t16}%2F20240102%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20240102T101112Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=⟪{h64}⟫
== s3 presigned v2 | log.txt
GET https://s3.amazonaws.com/{Qco}-bk/db.sql.gz?AWSAccessKeyId=AKIA{t16}&Expires=1767225600&Signature=⟪{a27}%3D⟫
== gcs signed | link.md
[report](https://storage.googleapis.com/{Qco}-r/x.csv?GoogleAccessId=svc@{Qco}.iam.gserviceaccount.com&Expires=1790000000&Signature=⟪{a342}%3D%3D⟫)
== calendar private | cal.js
const ICS = 'https://calendar.google.com/calendar/ical/{Qname}%40{Qco}.io/private-⟪{h32}⟫/basic.ics';
== jenkins remote trigger | trigger.sh
curl "https://jenkins.{Qco}.io/job/api/build?token=⟪{Qpwsa}⟫"
== gitlab feed | rss.txt
https://gitlab.{Qco}.io/dashboard/projects.atom?feed_token=⟪{f20}⟫
== raw github token | get.sh
wget "https://raw.githubusercontent.com/{Qco}/infra/main/run.sh?token=⟪A{u28}⟫"
== grafana db snapshot url | api.sh
curl "http://{Quser}:⟪{Qpwu}⟫@{Qip}:3000/api/dashboards/home"
== plex url | hook.py
u = "http://{Qip}:32400/status/sessions?X-Plex-Token=⟪{a20}⟫"
== api key query | a.js
fetch('https://api.{Qco}.io/search?q=x&apikey=⟪{a32}⟫')
== access token query | a.py
requests.get("https://graph.facebook.com/v12.0/me/accounts?access_token=⟪EAA{a160}⟫")
== sig param | cb.txt
https://portal.{Qco}.io/reset?uid={d5}&token=⟪{b43}⟫
== magic link | mail.eml
Click here to sign in: https://app.{Qco}.io/auth/magic?token=⟪{jwt}⟫
== otp migration | qr.txt
otpauth://totp/AWS:root@{Qco}?secret=⟪{t64}⟫&issuer=Amazon
== sentry dsn with secret | settings.py
RAVEN_CONFIG = {'dsn': 'https://{h32}:⟪{h32}⟫@sentry.io/{d6}'}
== sumologic receiver | log4j2.xml
<SumoLogicAppender url="https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/⟪{B90}⟫=="/>
== new relic log url | curl.sh
curl "https://log-api.eu.newrelic.com/log/v1?Api-Key=⟪{h36}NRAL⟫" -d @l.json
== duckdns | cron
*/5 * * * * curl -s "https://www.duckdns.org/update?domains={Qco}&token=⟪{uuid}⟫&ip="
== freedns | cron
wget -q http://freedns.afraid.org/dynamic/update.php?⟪{a44}⟫
== healthcheck ping | cron
0 1 * * * /b.sh && curl -fsS https://hc-ping.com/⟪{uuid}⟫
== rss private | feeds.opml
<outline xmlUrl="https://{Qco}.supportingcast.fm/content/eyJ{a90}?auth=⟪{a32}⟫"/>
'''

PROSE = r'''
== markdown table | docs/access.md
| System | User | Password |
|--------|------|----------|
| Jira   | {Quser} | ⟪{Qpws}⟫ |
| NAS    | admin | ⟪{Qpws}⟫ |
== markdown list | docs/servers.md
## Staging
- Host: {Qip}
- User: `{Quser}`
- Password: `⟪{Qpws}⟫`
== markdown sentence | README.md
Log in with user **{Quser}** and password **⟪{Qpws}⟫**.
== markdown code | README.md
```bash
mysql -h {Qhost} -u {Quser} -p'⟪{Qpws}⟫'
```
== rst | docs/install.rst
The database user is ``{Quser}`` and its password ``⟪{Qpws}⟫``.
== asciidoc | ops.adoc
Root password:: ⟪{Qpws}⟫
== wiki | page.wiki
|| Server || Login || Passwort ||
| {Qhost} | {Quser} | ⟪{Qpws}⟫ |
== org mode | notes.org
* VPN
  login: {Quser}
  pass: ⟪{Qpws}⟫
== plain notes | notes.txt
router {Qip}
admin / ⟪{Qpws}⟫
== plain notes colon | passwords.txt
gmail: {Qname}@{Qco}.io : ⟪{Qpws}⟫
hosting: {Quser} : ⟪{Qpws}⟫
== plain pw line | login.txt
User: {Quser}
PW: ⟪{Qpws}⟫
== mail body | handover.eml
Hi {Qname},
here is the access to the FTP server:
Host: {Qhost}
Username: {Quser}
Password: ⟪{Qpws}⟫
Regards
== mail sentence | msg.txt
the new root password for {Qhost} is ⟪{Qpws}⟫, please change it after login
== german sentence | notiz.txt
Das Passwort lautet ⟪{Qpws}⟫ (Benutzer {Quser}).
== spanish sentence | nota.txt
La contraseña es: ⟪{Qpws}⟫
== french | acces.txt
Identifiant : {Quser}
Mot de passe : ⟪{Qpws}⟫
== portuguese | acesso.txt
Usuário: {Quser}
Senha: ⟪{Qpws}⟫
== polish | dostep.txt
Login: {Quser}
Hasło: ⟪{Qpws}⟫
== dutch | toegang.txt
Gebruikersnaam: {Quser}
Wachtwoord: ⟪{Qpws}⟫
== russian | dostup.txt
Логин: {Quser}
Пароль: ⟪{Qpws}⟫
== chinese | zh.md
账号:{Quser} 密码:⟪{Qpws}⟫
== japanese | ja.txt
ユーザー名: {Quser}
パスワード: ⟪{Qpws}⟫
== swedish | lösen.txt
Användare: {Quser}
Lösenord: ⟪{Qpws}⟫
== chat export | slack.json
{"user":"U{u8}","text":"db password is ⟪{Qpws}⟫ btw","ts":"1612.000"}
== chat log | irc.log
[10:14] <{Qname}> the wifi password is ⟪{Qpws}⟫
== commit message | COMMIT_EDITMSG
Use new smtp password ⟪{Qpws}⟫ on staging
== changelog | CHANGES
* set admin password to '⟪{Qpws}⟫'
== csv | accounts.csv
name,email,password,role
{Qname},{Qname}@{Qco}.io,⟪{Qpws}⟫,admin
{Qname2},{Qname2}@{Qco}.io,⟪{Qpws}⟫,user
== csv api | keys.csv
service,api_key
billing,⟪{a32}⟫
mail,⟪{h40}⟫
== aws credentials csv | accessKeys.csv
Access key ID,Secret access key
⟨AKIA{t16}⟩,⟪{B40}⟫
== aws console csv | new_user_credentials.csv
User name,Password,Access key ID,Secret access key,Console login link
{Quser},⟪{Qpwx}⟫,⟨AKIA{t16}⟩,⟪{B40}⟫,https://{d12}.signin.aws.amazon.com/console
== tsv | users.tsv
login	password
{Qname}	⟪{Qpws}⟫
{Qname2}	⟪{Qpws}⟫
== chrome export | passwords.csv
name,url,username,password
git.{Qco}.io,https://git.{Qco}.io/login,{Qname},⟪{Qpws}⟫
== keepass csv | db.csv
"Account","Login Name","Password","Web Site","Comments"
"NAS","admin","⟪{Qpws}⟫","http://{Qip}",""
== keepass xml | export.xml
<String><Key>Password</Key><Value ProtectInMemory="True">⟪{Qpws}⟫</Value></String>
== bitwarden json | bitwarden_export.json
{"items":[{"type":1,"name":"NAS","login":{"username":"admin","password":"⟪{Qpws}⟫","totp":null}}]}
== 1password csv | 1p.csv
Title,Url,Username,Password,OTPAuth
Router,http://{Qip},admin,⟪{Qpws}⟫,
== log basic | access.log
2024-02-02 10:11:12 INFO  connecting to {Qhost} as {Quser} with password ⟪{Qpws}⟫
== log headers | debug.log
DEBUG http: > Authorization: Bearer ⟪{jwt}⟫
DEBUG http: > Host: api.{Qco}.io
== log basic header | trace.log
--> POST /api/login HTTP/1.1
Authorization: Basic ⟪{basic;{Quser}:[Qpws]}⟫
== log params | production.log
Started POST "/login" for {Qip}
  Parameters: {"email"=>"{Qname}@{Qco}.io", "password"=>"⟪{Qpws}⟫", "commit"=>"Log in"}
== log url | access.log
{Qip} - - [02/Feb/2024:10:11:12 +0000] "GET /api/v1/me?access_token=⟪{a40}⟫ HTTP/1.1" 200 512
== log form | app.log
POST body: username={Quser}&password=⟪{Qpwsa}⟫&remember=1
== log json | app.json.log
{"level":"debug","msg":"config loaded","smtpUser":"{Quser}","smtpPassword":"⟪{Qpws}⟫"}
== log env dump | ci.log
+ env
HOME=/root
DEPLOY_TOKEN=⟪{h40}⟫
PATH=/usr/bin
== log set -x | build.log
+ mysql -h {Qip} -u root -p⟪{Qpwsa}⟫ -e 'show tables'
== log docker inspect | inspect.json
            "Env": [
                "PATH=/usr/local/bin",
                "POSTGRES_PASSWORD=⟪{Qpws}⟫"
            ],
== log java props | gc.log
VM arguments: -Xmx512m -Djavax.net.ssl.trustStorePassword=⟪{Qpwsa}⟫
== log php error | error.log
PDO->__construct('mysql:host={Qip}', '{Quser}', '⟪{Qpws}⟫') #1 /var/www/index.php(12)
== log jenkins default | jenkins.log
Please use the following password to proceed to installation:

⟪{h32}⟫

This may also be found at: /var/jenkins_home/secrets/initialAdminPassword
== log vault init | init.txt
Unseal Key 1: ⟪{b64;33}⟫
Unseal Key 2: ⟪{b64;33}⟫
Initial Root Token: ⟪hvs.{a24}⟫
== log kubeadm | init.log
  kubeadm join {Qip}:6443 --token ⟪{n6}.{n16}⟫ \
	--discovery-token-ca-cert-hash sha256:{h64}
== log gitlab root | install.log
Username: root
Password: ⟪{B43}=⟫
== log mysql temp | mysqld.log
2023-01-02T03:04:05.000000Z 1 [Note] A temporary password is generated for root@localhost: ⟪{a4}!{a3}-{a3}⟫
== log elastic setup | setup.txt
Changed password for user elastic
PASSWORD elastic = ⟪{a20}⟫
== har | trace.har
{"name":"Authorization","value":"Bearer ⟪{b64}⟫"},{"name":"Accept","value":"*/*"}
== har cookie | trace.har
{"name":"Cookie","value":"_session=⟪{a60}⟫; theme=dark"}
== http file | api.http
POST https://{Qhost}/token
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=web&client_secret=⟪{b40}⟫
== http response | resp.json
{"access_token":"⟪{b43}⟫","token_type":"bearer","expires_in":3600,"refresh_token":"⟪{b43}⟫"}
== vcr cassette | login.yml
    headers:
      Authorization:
      - Basic ⟪{basic;{Quser}:[Qpws]}⟫
== vcr body | login.yml
    body:
      encoding: UTF-8
      string: username={Quser}&password=⟪{Qpwsa}⟫
== python repr | out.txt
{'user': '{Quser}', 'password': '⟪{Qpws}⟫', 'port': 22}
== php dump | out.txt
    [username] => {Quser}
    [password] => ⟪{Qpws}⟫
== php serialized | opt.sql
a:2:{s:4:"user";s:5:"admin";s:4:"pass";s:8:"⟪{a8}⟫";}
== git diff | fix.patch
-    password: ⟪{Qpws}⟫
+    password: ${DB_PASSWORD}
== notebook output | nb.ipynb
   "text": ["{'client_id': 'web', 'client_secret': '⟪{b40}⟫'}\n"]
== html page | help.html
<tr><td>Login</td><td>{Quser}</td></tr><tr><td>Password</td><td>⟪{Qpws}⟫</td></tr>
== html comment | index.html
<!-- admin login: {Quser} / ⟪{Qpws}⟫ -->
== latex | handout.tex
Password: \texttt{⟪{Qpwsa}⟫} (user \texttt{{Quser}})
== ppt notes | talk.txt
Demo login = {Qname}@{Qco}.io / ⟪{Qpws}⟫
== ssh config comment | config
Host legacy
  HostName {Qip}
  User {Quser}
  # password ⟪{Qpws}⟫
== issue template | ISSUE.md
Steps: log in on https://test.{Qco}.io with `{Quser}` / `⟪{Qpws}⟫`
== wifi sheet | office.txt
SSID: {QCo}-Guest  Key: ⟪{Qpws}⟫
== qr wifi | qr.txt
WIFI:T:WPA;S:{QCo};P:⟪{Qpwsa}⟫;;
== twine recovery | recovery-codes.txt
GitHub recovery codes
⟪{h5}-{h5}⟫
⟪{h5}-{h5}⟫
⟪{h5}-{h5}⟫
== licence of vpn user | users.csv
user;pass;expires
{Qname};⟪{Qpws}⟫;{Qday}
'''

SHAPELESS = r'''
== hex key in header | c.py
headers = {"X-Auth-Token": "⟪{h32}⟫"}
== hex key function | c.js
initClient("⟪{h40}⟫"); // api key
== generic access token java | C.java
    private static final String ACCESS_TOKEN = "⟪{a40}⟫";
== generic uuid api key | c.yaml
apiKey: ⟪{uuid}⟫
== generic client secret | c.yaml
oauth:
  clientId: web
  clientSecret: ⟪{a32}⟫
== generic base64 key | c.json
{"encryptionKey":"⟪{b64;32}⟫"}
== generic hex aes | c.go
var aesKey = "⟪{h64}⟫"
== generic signing secret rb | c.rb
Rails.application.config.webhook_signing_secret = "⟪{h64}⟫"
== generic auth key php | c.php
$authKey = '⟪{a24}⟫';
== generic private token | c.sh
PRIVATE_TOKEN=⟪{b20}⟫
== generic bot token | c.py
BOT_TOKEN = '⟪{d9}:{b35}⟫'
== generic refresh token | c.json
"refresh_token": "⟪{b64}⟫"
== generic session key | c.cs
Session["ApiToken"] = "⟪{a32}⟫";
== generic api credentials args | c.kt
val client = PaymentClient("merchant-{d4}", "⟪{a32}⟫")
== generic secret ts | c.ts
const SECRET = "⟪{b32}⟫";
== generic token swift | c.swift
request.setValue("Bearer ⟪{a48}⟫", forHTTPHeaderField: "Authorization")
== generic okhttp | C.java
        .addHeader("apikey", "⟪{a32}⟫")
== generic ajax | c.js
$.ajax({ url: u, headers: { 'X-API-Key': '⟪{h32}⟫' } });
== generic perl header | c.pl
$req->header('X-Api-Key' => '⟪{a32}⟫');
== generic powershell header | c.ps1
$headers = @{ 'X-Api-Key' = '⟪{a32}⟫' }
== generic csharp header | c.cs
client.DefaultRequestHeaders.Add("X-Api-Key", "⟪{a32}⟫");
== generic bearer csharp | c.cs
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "⟪{b64}⟫");
== generic go header | c.go
req.Header.Add("X-API-KEY", "⟪{a32}⟫")
== generic rust header | c.rs
    .header("Authorization", "Bearer ⟪{b43}⟫")
== generic ruby header | c.rb
request['X-Api-Key'] = '⟪{a32}⟫'
== generic grpc metadata | c.go
md := metadata.Pairs("authorization", "bearer ⟪{a43}⟫")
== generic ws auth | c.js
socket.emit('auth', { token: '⟪{h40}⟫' });
== generic deploy key name | c.ini
deploy_token=⟪{h40}⟫
== generic salt | c.php
define('PASSWORD_SALT', '⟪{a32}⟫');
== generic pepper | c.py
PEPPER = "⟪{Qpwm}⟫"
== generic hmac secret | c.yml
hmac_secret: ⟪{b43}⟫
== generic shared secret | c.conf
shared_secret = ⟪{Qpwm}⟫
== generic passphrase | c.yml
passphrase: "⟪{Qwords}⟫"
== generic license server secret | c.env
INTERNAL_SERVICE_SECRET=⟪{h32}⟫
== generic cookie | c.js
app.use(cookieParser("⟪{Qpwm}⟫"));
== generic jasypt | c.properties
jasypt.encryptor.password=⟪{Qpws}⟫
== generic csrf secret | c.py
WTF_CSRF_SECRET_KEY = '⟪{Qpwx}⟫'
== generic firebase legacy | c.js
const secret = "⟪{a40}⟫"; // firebase database secret
== generic partner id pair | c.java
String partnerId = "{d6}"; String partnerSecret = "⟪{h32}⟫";
== generic smtp relay key | c.yml
relay: { host: smtp.{Qco}.io, login: {Quser}, key: "⟪{a24}⟫" }
== generic sms gateway | c.php
$url = "http://sms.{Qco}.io/send?user={Quser}&password=⟪{Qpwsa}⟫&to=$to&text=$t";
== generic hardcoded master | c.c
static const uint8_t master_key[] = "⟪{a32}⟫";
== lorawan keys | lora.h
#define LORAWAN_APP_KEY "⟪{H32}⟫"
== lorawan array | lora.ino
static const u1_t PROGMEM APPKEY[16] = { ⟪0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}, 0x{H2}⟫ };
== blynk | sketch.ino
char auth[] = "⟪{h32}⟫"; // Blynk auth token
== thingspeak | sketch.ino
String writeAPIKey = "⟪{u16}⟫"; // ThingSpeak
== ubidots | sketch.ino
#define UBIDOTS_TOKEN "⟪BBFF-{a30}⟫"
== tuya local key | devices.json
[{"name":"plug","id":"{n22}","key":"⟪{h16}⟫","ip":"{Qip}"}]
== adafruit io | secrets.py
secrets = {'aio_username': '{Quser}', 'aio_key': '⟪aio_{a28}⟫'}
== alexa skill | skill.json
"clientId": "amzn1.application-oa2-client.{h32}", "clientSecret": "⟪{h64}⟫"
== dialogflow rasa | credentials.yml
facebook:
  verify: "⟪{Qpws}⟫"
  secret: "⟪{h32}⟫"
  page-access-token: "⟪EAA{a150}⟫"
'''

SOURCES = [("links and webhooks", LINKS, 2), ("documents, logs, tables", PROSE, 2), ("keys without a form", SHAPELESS, 3)]
