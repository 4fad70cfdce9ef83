"""URLs that carry a password or a key, one example a row."""

TEXT = r'''
%%% user and password
README.md | Clone it with `git clone https://deploy:«passp»@git.harbourlane.io/ops/tools.git`.
.git/config | [remote "origin"]⏎	url = https://tom:«passp»@git.corp.lan/web/shop.git
.git-credentials | https://mara:«pct»@git.corp.lan
notes.md | see http://admin:«passp»@10.0.0.5:8080/manager/html (tomcat)
test.js | await page.goto('https://preview:«passp»@staging.harbourlane.io/');
prom.yml | - targets: ['https://prom:«passp»@node7:9100']
curl.log | * Connected to https://ops:«passp»@grafana.corp.lan/api/health
wget.sh | wget -q http://cam:«passp»@192.168.1.30/snapshot.jpg
composer.json | {"type":"composer","url":"https://pkg:«passp»@repo.harbourlane.io"}
requirements.txt | --extra-index-url https://ci:«passp»@pypi.harbourlane.io/simple/⏎requests==2.31.0
Gemfile | source "https://gem:«passp»@gems.harbourlane.io"
package.json | "hl-ui": "git+https://ci:«passp»@git.corp.lan/ui.git#v2.1.0"
.gitmodules | url = https://ci:«alnum;20»@git.corp.lan/libs/core.git
sources.list | deb https://apt:«passp»@apt.harbourlane.io/debian bookworm main
repo.repo | baseurl=https://rpm:«passp»@rpm.harbourlane.io/el9
nginx.conf | proxy_pass http://svc:«passp»@backend:8080/;
playlist.m3u | http://tv.harbourlane.io:8000/live/tom42/«alnum;10»/1204.ts
kodi.xml | <path pathversion="1">smb://media:«passp»@nas/films/</path>
calendar.txt | https://tom:«pct»@cloud.harbourlane.io/remote.php/dav/calendars/tom/
sonar.sh | sonar-scanner -Dsonar.host.url=https://ci:«passp»@sonar.corp.lan
jira.md | API: https://svc-jira:«passp»@jira.corp.lan/rest/api/2/search
Vagrantfile | config.vm.box_url = "http://vag:«passp»@files.corp.lan/boxes/base.box"
slack.txt | the old one was http://root:«passp»@172.16.4.9:15672/#/queues if you need it
wsdl.xml | <soap:address location="https://soap:«passp»@erp.corp.lan/services/Order"/>
docker.txt | DOCKER_HOST=tcp://op:«passp»@docker7:2376
kibana.ini | url=https://kib:«passp»@es1:9200
%%% in the query
log.txt | GET /api/login?user=tom&password=«passp»&remember=1 HTTP/1.1
access.log | 10.1.4.7 - - [12/Mar/2024:10:11:12 +0100] "GET /report.php?id=4&pwd=«passp» HTTP/1.1" 200 812
test.http | GET https://erp.corp.lan/ws?login=svc&passwd=«passp»
sms.py | url = "https://sms.harbourlane.io/send?username=hl&password=«passp»&to=" + number
cron.txt | */5 * * * * curl -s "https://shop.harbourlane.io/cron?secure_key=«h32»"
mag.sh | wget -qO- "http://shop/admin/cron/run?key=«alnum;24»"
dyn.sh | curl "https://dyndns.harbourlane.io/nic/update?hostname=home.hl.io&user=tom&pass=«passp»"
reset.eml | https://portal.harbourlane.io/reset?token=«alnum;40»
invite.md | Join: https://chat.harbourlane.io/invite?code=«alnum;22»
feed.txt | https://forge.corp.lan/dashboard.atom?feed_token=«alnum;20»
ics.txt | https://cal.harbourlane.io/private/«h32»/basic.ics
api.js | fetch(`/v2/items?api_key=«h32»&page=${n}`)
api.py | r = requests.get("https://api.harbourlane.io/v1/rates?access_key=«h32»&base=EUR")
map.html | <script src="https://maps.harbourlane.io/js?apikey=«alnum;32»"></script>
ws.js | new WebSocket("wss://push.harbourlane.io/ws?token=«alnum;32»")
jwtq.txt | https://files.harbourlane.io/d/88?jwt=«jwt»
magic.log | magic link sent: https://app.harbourlane.io/magic?t=«b64url;32»
unsub.eml | <https://news.harbourlane.io/u?uid=882&auth=«h40»>
zoomlike.txt | https://meet.harbourlane.io/j/88214477?pwd=«alnum;32»
otp.txt | otpauth://totp/HL:tom@harbourlane.io?secret=«t32»&issuer=HL
otp2.html | <a href="otpauth://hotp/vpn?secret=«t16»&counter=4">add</a>
frag.txt | https://app.harbourlane.io/cb#access_token=«alnum;48»&token_type=bearer&expires_in=3600
oauth.log | POST /oauth/token?grant_type=password&client_id=web&client_secret=«alnum;32»&username=tom&password=«+passp»
redir.txt | Location: https://sso.corp.lan/login?ticket=«ST-4412-{alnum;20}-cas1»
sig.txt | https://cdn.harbourlane.io/v/clip.mp4?Expires=1767225600&Signature=«b64url;48»&Key-Pair-Id=K2JCJMDEHXQW5F
s3.txt | https://hl-files.s3.amazonaws.com/r.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA«~u16»%2F20240402%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20240402T101010Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=«h64»
gcs.txt | https://storage.googleapis.com/hl/b.zip?GoogleAccessId=svc@hl.iam.gserviceaccount.com&Expires=1793000000&Signature=«b64url;64»
sas.txt | https://hlfiles.blob.core.windows.net/backup?«sas»
hook.txt | https://hooks.harbourlane.io/services/T0«~u8»/B0«~u8»/«alnum;24»
team.txt | https://jenkins.corp.lan/generic-webhook-trigger/invoke?token=«alnum;16»
logic.txt | https://prod-11.westeurope.logic.azure.com:443/workflows/«~h32»/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«b64url;32»
qrwifi.txt | WIFI:T:WPA;S:Harbourlane-Guest;P:«passp»;;
qrwifi2.html | <img alt="WIFI:S:Attic;T:WPA2;P:«human»;H:false;;" src="qr.png">
'''
