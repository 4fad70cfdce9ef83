"""Content networks, DNS, domains, tunnels."""

TEXT = r'''
=== cloudflare api token | main.tf
provider "cloudflare" {
  api_token = "«{b40}»"
}
=== cloudflare api token | traefik/docker-compose.yml
    environment:
      - CF_API_EMAIL=ops@acme.io
      - CF_DNS_API_TOKEN=«{b40}»
=== cloudflare api token | certbot/cloudflare.ini
# Cloudflare API token used by Certbot
dns_cloudflare_api_token = «{b40}»
=== cloudflare api token | purge.sh
curl -X POST "https://api.cloudflare.com/client/v4/zones/«~{h32}»/purge_cache" \
  -H "Authorization: Bearer «cfut_{a40}{h8}»" --data '{"purge_everything":true}'
=== cloudflare global key | ddclient.conf
protocol=cloudflare, \
zone=acme.io, \
login=ops@acme.io, \
password=«{h37}» \
home.acme.io
=== cloudflare global key | dns.py
headers = {
    "X-Auth-Email": "ops@acme.io",
    "X-Auth-Key": "«{h37}»",
}
=== cloudflare origin ca key | origin.sh
curl -H "X-Auth-User-Service-Key: «v1.0-{h24}-{h146}»" https://api.cloudflare.com/client/v4/certificates
=== cloudflare tunnel token | docker-compose.yml
  tunnel:
    image: cloudflare/cloudflared:latest
    command: tunnel --no-autoupdate run --token «{cftunnel}»
=== cloudflare tunnel token | install.md
sudo cloudflared service install «{cftunnel}»
=== cloudflare access service token | fetch.js
const res = await fetch('https://internal.acme.io/api', {
  headers: {
    'CF-Access-Client-Id': '«~{h32}».access',
    'CF-Access-Client-Secret': '«{h64}»',
  },
});
=== cloudflare r2 | litestream.yml
access-key-id: «+{h32}»
secret-access-key: «{h64}»
dbs:
  - path: /data/app.db
    replicas:
      - url: s3://acme-r2/app
=== cloudflare r2 | next/.env.production
R2_ACCOUNT_ID=«~{h32}»
R2_ACCESS_KEY_ID=«+{h32}»
R2_SECRET_ACCESS_KEY=«{h64}»
=== cloudflare turnstile | server.go
const turnstileSecret = "«0x4AAAAAAA{b25}»"
resp, err := http.PostForm("https://challenges.cloudflare.com/turnstile/v0/siteverify", url.Values{"secret": {turnstileSecret}, "response": {token}})
=== cloudflare workers ai | .dev.vars
CLOUDFLARE_ACCOUNT_ID="«~{h32}»"
CLOUDFLARE_AUTH_TOKEN="«{b40}»"
=== fastly token | fastly.toml.md
FASTLY_API_TOKEN=«{b32}» fastly compute publish --non-interactive
=== fastly token | purge.rb
req['Fastly-Key'] = '«{b32}»'
=== fastly token | fastly.tf
provider "fastly" {
  api_key = "«{b32}»"
}
=== akamai edgegrid | .edgerc
[default]
client_secret = «{B43}=»
host = akab-«~{n16}»-«~{n16}».luna.akamaiapis.net
access_token = «+akab-{n16}-{n16}»
client_token = «+akab-{n16}-{n16}»
=== akamai edgegrid | purge.js
eg.auth({ clientToken: '«+akab-{n16}-{n16}»', clientSecret: '«{B43}=»', accessToken: '«+akab-{n16}-{n16}»', host: 'https://akab-host.purge.akamaiapis.net' });
=== bunny account key | bunny.tf
provider "bunnynet" { api_key = "«{uuid}{uuid}»" }
=== bunny storage key | upload.sh
curl -X PUT "https://storage.bunnycdn.com/acme-zone/app.js" -H "AccessKey: «{h8}-{h4}-{h4}-{h12}-{h4}-{h4}»" --data-binary @app.js
=== keycdn key | purge.php
$keycdn = new KeyCDN('«sk_prod_{b64;24}»');
$keycdn->get('zones/purge/12345.json');
=== keycdn key | wp-config.txt
curl "https://api.keycdn.com/zones/purge/98121.json" -u «{a32}»:
=== cdn77 token | cdn77.sh
curl -X POST https://api.cdn77.com/v3/cdn/«~{d9}»/job/purge-all -H "Authorization: Bearer «{b64}»"
=== stackpath secret | stackpath.env
STACKPATH_CLIENT_ID=«~{h32}»
STACKPATH_CLIENT_SECRET=«{h64}»
=== sucuri key | sucuri.sh
curl 'https://waf.sucuri.net/api?v2' --data 'k=«+{h32}»' --data 's=«{h32}»' --data 'a=clear_cache'
=== imperva key | incap.py
data = {"api_id": "«~{d6}»", "api_key": "«{uuid}»", "site_id": site}
requests.post("https://my.imperva.com/api/prov/v1/sites/cache/purge", data=data)
=== edgio token | edgio.yml
      - run: npx edgio deploy --token=«{uuid}» --environment=production
=== imgix key | imgix.js
const ix = { domain: 'acme.imgix.net', secureURLToken: '«{a16}»' };
=== imgix key | purge_imgix.sh
curl -X POST 'https://api.imgix.com/api/v1/purge' --header 'Authorization: Bearer «ak_{h64}»'
=== route53 acme | acme.sh/account.conf
SAVED_AWS_ACCESS_KEY_ID='«+AKIA{t16}»'
SAVED_AWS_SECRET_ACCESS_KEY='«{B40}»'
USER_PATH='/usr/local/bin:/usr/bin'
=== godaddy key | ddns.sh
headers="Authorization: sso-key «+{a12}_{a22}»:«{a22}»"
curl -s -X GET -H "$headers" "https://api.godaddy.com/v1/domains/acme.io/records/A/home"
=== godaddy key | caddy/Caddyfile
*.acme.io {
	tls {
		dns godaddy «+{a14}_{a21}»:«{a22}»
	}
}
=== namecheap key | octodns/production.yaml
  namecheap:
    class: octodns_namecheap.NamecheapProvider
    api_user: acmeio
    api_key: «{h32}»
=== namecheap key | nc.sh
curl "https://api.namecheap.com/xml.response?ApiUser=acmeio&ApiKey=«{h32}»&UserName=acmeio&Command=namecheap.domains.getList&ClientIp=203.0.113.9"
=== porkbun keys | dns.json
{
  "apikey": "«+pk1_{h64}»",
  "secretapikey": "«sk1_{h64}»"
}
=== porkbun keys | Caddyfile
tls {
	dns porkbun {
		api_key «+pk1_{h64}»
		api_secret_key «sk1_{h64}»
	}
}
=== porkbun keys | lego.env
PORKBUN_API_KEY=«+pk1_{h64}»
PORKBUN_SECRET_API_KEY=«sk1_{h64}»
=== name.com token | name.sh
curl -u 'acmeio:«{h40}»' 'https://api.name.com/v4/domains'
=== dynadot key | dd.py
url = "https://api.dynadot.com/api3.json?key=«{a38}»&command=list_domain"
=== gandi key | gandi.ini
certbot_plugin_gandi:dns_api_key=«{a24}»
=== gandi pat | livedns.sh
curl -H "Authorization: Bearer «{h40}»" https://api.gandi.net/v5/livedns/domains/acme.io/records
=== dnsimple token | dnsimple.tf
provider "dnsimple" {
  token   = "«dnsimple_a_{a32}»"
  account = "«~{d5}»"
}
=== dnsimple token | records.rb
client = Dnsimple::Client.new(access_token: "«dnsimple_u_{a32}»")
=== ns1 key | ns1.tf
provider "ns1" {
  apikey = "«{a20}»"
}
=== ns1 key | ns1.sh
curl -X GET -H 'X-NSONE-Key: «{a20}»' https://api.nsone.net/v1/zones
=== dns made easy | dme.tf
provider "dme" {
  api_key    = "«+{uuid}»"
  secret_key = "«{uuid}»"
}
=== constellix | constellix.tf
provider "constellix" {
  apikey    = "«+{uuid}»"
  secretkey = "«{uuid}»"
}
=== cloudns password | cloudns.env
CLOUDNS_AUTH_ID=«~{d5}»
CLOUDNS_AUTH_PASSWORD=«{pwurl}»
=== desec token | desec.sh
curl -X PATCH https://desec.io/api/v1/domains/acme.dedyn.io/rrsets/ --header "Authorization: Token «{b28}»" -d @rr.json
=== desec token | ddclient.conf
protocol=dyndns2
server=update.dedyn.io
login=acme.dedyn.io
password='«{b28}»'
acme.dedyn.io
=== duckdns token | duck.sh
echo url="https://www.duckdns.org/update?domains=acmehome&token=«{uuid}»&ip=" | curl -k -o ~/duckdns/duck.log -K -
=== duckdns token | docker-compose.yml
  duckdns:
    image: lscr.io/linuxserver/duckdns:latest
    environment:
      - SUBDOMAINS=acmehome
      - TOKEN=«{uuid}»
=== duckdns token | configuration.yaml
duckdns:
  domain: acmehome
  access_token: «{uuid}»
=== no-ip password | noip.sh
curl -s "http://acme%40mail.io:«{pwurl}»@dynupdate.no-ip.com/nic/update?hostname=acme.ddns.net"
=== dynu key | dynu.sh
curl https://api.dynu.com/v2/dns -H "API-Key: «{h32}»"
=== afraid freedns | crontab
*/5 * * * * root curl -s «https://freedns.afraid.org/dynamic/update.php?{a42}»
=== he.net ddns key | he.sh
curl "https://dyn.dns.he.net/nic/update" -d "hostname=vpn.acme.io" -d "password=«{a16}»" -d "myip=203.0.113.4"
=== njalla token | njalla.py
requests.post("https://njal.la/api/1/", headers={"Authorization": "Njalla «{h40}»"}, json={"method": "list-domains"})
=== inwx password | inwx.tf
provider "inwx" {
  username = "acme"
  password = "«{pwurl}»"
  tan      = "000000"
}
=== loopia password | loopia.ini
dns_loopia_user = api@loopiaapi
dns_loopia_password = «{pwurl}»
=== rfc2136 tsig | named.conf.local
key "certbot." {
	algorithm hmac-sha512;
	secret "«{b64;64}»";
};
=== powerdns key | pdns.conf
api=yes
api-key=«{a32}»
webserver-address=0.0.0.0
=== powerdns key | external-dns.yaml
args:
  - --provider=pdns
  - --pdns-server=http://pdns.acme.lan:8081
  - --pdns-api-key=«{a32}»
=== hover dns login | hover.env
HOVER_USERNAME=acmeio
HOVER_PASSWORD=«{pwurl}»
=== nextdns key | nextdns.sh
curl -H 'X-Api-Key: «{h40}»' https://api.nextdns.io/profiles
=== zerossl eab | caddy.json
"external_account": { "key_id": "«~{b22}»", "mac_key": "«{b86}»" }
=== zerossl key | zs.sh
curl "https://api.zerossl.com/certificates?access_key=«{h32}»"
=== sectigo acme eab | certbot.sh
certbot certonly --standalone --server https://acme.sectigo.com/v2/OV --eab-kid «~{b22}» --eab-hmac-key «{b86}» -d www.acme.io
=== digicert key | dc.py
headers = {"X-DC-DEVKEY": "«{u65}»", "Content-Type": "application/json"}
=== ngrok authtoken | ngrok.yml
version: "3"
agent:
  authtoken: «{a27}_{a21}»
tunnels:
  web: { proto: http, addr: 3000 }
=== ngrok authtoken | dev.py
from pyngrok import ngrok
ngrok.set_auth_token("«{a27}_{a21}»")
=== ngrok authtoken | setup.md
1. `brew install ngrok`
2. `ngrok config add-authtoken «{a27}_{a21}»`
=== inlets token | inlets.sh
inlets-pro http client --url wss://203.0.113.7:8123 --token "«{a64}»" --upstream http://127.0.0.1:8080
=== frp token | frpc.toml
serverAddr = "203.0.113.7"
serverPort = 7000
auth.method = "token"
auth.token = "«{a32}»"
=== playit secret | playit.toml
secret_key = "«{h64}»"
=== localxpose token | lx.sh
export LX_ACCESS_TOKEN=«{a40}»
loclx tunnel http --to 8080
=== zscaler key | zia.tf
provider "zia" {
  username  = "api@acme.io"
  password  = "«+{pwurl}»"
  api_key   = "«{a12}»"
  zia_cloud = "zscalertwo"
}
=== netskope token | ns.sh
curl -H "Netskope-Api-Token: «{h32}»" https://acme.goskope.com/api/v2/events/data/alert
'''
