"""Clouds, hosting, DNS, CDN, domains."""

TEXT = r"""
=== aws | s3.js
AWS.config.update({ accessKeyId: 'AKIA«~{t16}»', secretAccessKey: '«{B40}»', region: 'eu-west-1' });
=== aws | notes.txt
aws (old acme account)
  AKIA«~{t16}»
  «{B40}»
=== aws session | creds.json
{"Credentials": {"AccessKeyId": "ASIA«~{t16}»", "SecretAccessKey": "«{B40}»", "SessionToken": "«+{awssession}»", "Expiration": "2024-05-01T10:00:00Z"}}
=== aws boto | boto.cfg
[Credentials]
aws_access_key_id = AKIA«~{t16}»
aws_secret_access_key = «{B40}»
=== aws bedrock | bed.env
AWS_BEARER_TOKEN_BEDROCK=«{bedrock}»
=== aws presigned | err.log
403 https://acme-backups.s3.amazonaws.com/db.sql.gz?AWSAccessKeyId=ASIA«~{t16}»&Signature=«+{b27}%3D»&x-amz-security-token=«{b300}»&Expires=1712345678
=== azure storage | storage.cs
var conn = "DefaultEndpointsProtocol=https;AccountName=acmefiles;AccountKey=«{b64;64}»;EndpointSuffix=core.windows.net";
=== azure storage sas | sas.py
url = "https://acmefiles.blob.core.windows.net/in?«{sas}»"
=== azure service bus | sb.json
"ServiceBus": "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«{b64;32}»"
=== azure cosmos | cosmos.ts
const client = new CosmosClient({ endpoint: 'https://acme.documents.azure.com:443/', key: '«{b64;64}»' })
=== azure sp | sp.tf
provider "azurerm" {
  features {}
  client_id       = "«~{uuid}»"
  client_secret   = "«{a3}8Q~{q34}»"
  tenant_id       = "«~{uuid}»"
}
=== azure functions | call.sh
curl "https://acme-fn.azurewebsites.net/api/Resize?code=«{azfunc}»"
=== azure iot hub | dev.py
CONNECTION_STRING = "HostName=acme-hub.azure-devices.net;DeviceId=pump7;SharedAccessKey=«{b64;32}»"
=== azure event grid | eg.http
POST https://topic.westus2-1.eventgrid.azure.net/api/events
aeg-sas-key: «{b64;32}»
=== azure search | search.py
credential = AzureKeyCredential("«{a42}AzSe{a6}»")
client = SearchClient("https://acme.search.windows.net", "hotels", credential)
=== azure cognitive | vision.rb
# Azure computer vision
subscription_key = '«{h32}»'
=== azure devops | azdo.sh
git clone https://acme:«{T52}»@dev.azure.com/acme/site/_git/site
=== azure acr | acr.txt
docker login acme.azurecr.io -u acme -p «{a42}+ACR{a6}»
=== azure app config | ac.env
APPCONFIG=Endpoint=https://acme.azconfig.io;Id=k2x9;Secret=«{b64;32}»
=== azure batch | batch.py
credentials = batch_auth.SharedKeyCredentials('acmebatch', '«{b64;64}»')
=== azure publish profile | site.PublishSettings
<publishProfile profileName="acme - FTP" publishMethod="FTP" publishUrl="ftp://waws-prod.ftp.azurewebsites.windows.net/site/wwwroot" userName="acme\$acme" userPWD="«{a60}»" />
=== gcp service account | sa.json
{
  "type": "service_account",
  "project_id": "acme-482113",
  "private_key_id": "«~{h40}»",
  "private_key": "«!{pempkcs8}»",
  "client_email": "ci@acme-482113.iam.gserviceaccount.com"
}
=== gcp token | gc.sh
curl -H "Authorization: Bearer «ya29.c.{b180}»" https://storage.googleapis.com/storage/v1/b
=== gcs hmac | .boto
[Credentials]
gs_access_key_id = GOOG1E«~{u55}»
gs_secret_access_key = «{B40}»
=== firebase | firebase.js
export const firebaseConfig = {
  apiKey: "«AIza{b35}»",
  authDomain: "acme-482113.firebaseapp.com",
  projectId: "acme-482113",
};
=== firebase ci | ci.yml
- run: npx firebase deploy --token "1//«0{d1}{b60}»"
=== firebase db secret | fb.py
fb = firebase.FirebaseApplication('https://acme-482113.firebaseio.com')
secret = '«{a40}»'
=== digitalocean | do.tf
variable "do_token" { default = "«dop_v1_{h64}»" }
=== digitalocean | doctl.yml
access-token: «dop_v1_{h64}»
context: default
=== do spaces | spaces.env
SPACES_KEY=DO00«~{u16}»
SPACES_SECRET=«{B43}»
=== linode | ln.py
client = LinodeClient('«{h64}»')
=== vultr | vu.go
config.AccessToken = "«{u36}»"
=== hetzner cloud | hc.toml
active_context = "prod"
[[contexts]]
name = "prod"
token = "«{a64}»"
=== hetzner robot | hr.sh
curl -u '#ws+k2x9qz:«{pw}»' https://robot-ws.your-server.de/server
=== hetzner dns | hd.http
Auth-API-Token: «{a32}»
Host: dns.hetzner.com
=== scaleway | scw.yaml
access_key: SCW«~{u17}»
secret_key: «{uuid}»
default_region: fr-par
=== ovh | ovh.conf
[ovh-eu]
application_key=«~{h16}»
application_secret=«{h32}»
consumer_key=«+{h32}»
=== exoscale | ex.ini
[cloudstack]
key = EXO«~{h26}»
secret = «{b43}»
=== upcloud | uc.rb
# upcloud
token '«ucat_{u26}»'
=== contabo | cntb.sh
cntb config set-credentials --oauth2-clientid=INT-«~{d7}» --oauth2-client-secret='«{a32}»' --oauth2-user=k@acme.example --oauth2-password='«+{pw}»'
=== ionos | io.env
IONOS_PREFIX=«~{h32}»
IONOS_SECRET=«{b86}»
=== ionos dns | dns.ini
dns_ionos_prefix = «~{h32}»
dns_ionos_secret = «{b86}»
dns_ionos_endpoint = https://api.hosting.ionos.com
=== civo | .civo.json
{"apikeys": {"main": "«{a50}»"}, "meta": {"current_apikey": "main"}}
=== equinix metal | pk.sh
export METAL_AUTH=«{a32}»   # packet / equinix metal
=== oracle cloud | oci.cfg
[DEFAULT]
user=ocid1.user.oc1..«~{n60}»
fingerprint=«~{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}»
pass_phrase=«{pw}»
=== ibm cloud | ibm.py
authenticator = IAMAuthenticator('«{b44}»')
=== ibm cos | cos.json
{"apikey": "«{b44}»", "cos_hmac_keys": {"access_key_id": "«~{h32}»", "secret_access_key": "«+{h48}»"}, "iam_apikey_name": "cos-writer"}
=== alibaba | oss.py
auth = oss2.Auth('LTAI5t«~{a18}»', '«{a30}»')
=== alibaba | ali.log
AccessKeyId=LTAI4G«~{a18}» AccessKeySecret=«{a30}» endpoint=oss-cn-hangzhou.aliyuncs.com
=== tencent cos | cos.go
SecretID: "AKID«~{a32}»", SecretKey: "«{a32}»",
=== huawei cloud | hw.tf
provider "huaweicloud" {
  region     = "cn-north-4"
  access_key = "«~{u20}»"
  secret_key = "«{a40}»"
}
=== qiniu | qn.php
$auth = new Auth('«~{b40}»', '«{b40}»'); // 七牛
=== upyun | up.js
const service = new upyun.Service('acme', 'operator', '«{a32}»')
=== ucloud ksyun | uc.py
public_key = "«~{b40}=»"
private_key = "«{b40}»"  # ucloud.cn
=== jdcloud | jd.properties
jdcloud.ak=JDC_«~{H28}»
jdcloud.sk=«{H32}»
=== yandex cloud | yc.tf
provider "yandex" {
  token     = "«y0_{b55}»"
  folder_id = "b1g«~{n17}»"
}
=== yandex s3 | s3cfg
access_key = YCAJE«~{b20}»
secret_key = «YC{b38}»
=== selectel | sel.rc
export OS_USERNAME="acme_user"
export OS_PASSWORD="«{pw}»"
export OS_AUTH_URL=https://cloud.api.selcloud.ru/identity/v3
=== timeweb | tw.sh
twc config init <<< '«{jwt;RS256}»' 
=== vk cloud mcs | mcs.txt
mcs.mail.ru s3: «~{a22}» / «{a44}»
=== backblaze b2 | b2.sh
b2 authorize-account 00«~{h23}» «K00{B28}»
=== wasabi | wa.json
{"wasabi": {"key": "«~{u20}»", "secret": "«{a40}»", "host": "s3.wasabisys.com"}}
=== storj | st.sh
uplink access import main «1{s180}»
=== minio | mc.json
"myminio": {"url": "https://minio.acme.example", "accessKey": "«~{a20}»", "secretKey": "«{a40}»", "api": "s3v4"}
=== idrive e2 | e2.conf
[e2]
type = s3
provider = IDrive
access_key_id = «~{a20}»
secret_access_key = «{a40}»
=== cloudflare r2 | r2.ts
// R2
accessKeyId: "«~{h32}»",
secretAccessKey: "«{h64}»",
=== cloudflare global | cf.ini
dns_cloudflare_email = k@acme.example
dns_cloudflare_api_key = «{h37}»
=== cloudflare token | cf.sh
curl -X GET "https://api.cloudflare.com/client/v4/user/tokens/verify" -H "Authorization: Bearer «{b40}»"
=== cloudflare wrangler | wr.yml
- uses: cloudflare/wrangler-action@v3
  with:
    apiToken: «{b40}»
    accountId: «~{h32}»
=== cloudflare origin ca | oca.env
CF_ORIGIN=«v1.0-{h24}-{h146}»
=== cloudflare tunnel | tun.service
ExecStart=/usr/bin/cloudflared tunnel run --token «{cftunnel}»
=== fastly | fastly.rb
client = Fastly.new(api_key: '«{b32}»')
=== fastly | purge.sh
# fastly
curl -X PURGE -H "Fastly-Key:«{b32}»" https://www.acme.example/
=== bunny cdn | bun.py
# bunny.net
ACCESS = "«{uuid}»"
STORAGE = "«+{h8}-{h4}-{h4}-{h12}-{h4}-{h4}»"
=== keycdn | key.sh
curl "https://api.keycdn.com/zones.json" -u «sk_prod_{b50}»:
=== cdn77 gcore | gc.py
headers = {'Authorization': 'APIKey 4821$«{h232}»'}  # gcore
=== akamai edgerc | .edgerc
[default]
client_secret = «{B43}=»
host = akab-«~{n16}-{n16}».luna.akamaiapis.net
access_token = «+akab-{n16}-{n16}»
client_token = akab-«~{n16}-{n16}»
=== imperva | imp.txt
api_id=48211&api_key=«{uuid}»   my.incapsula.com
=== stackpath | sp.env
STACKPATH_SECRET=«{h64}»
=== sucuri | su.sh
curl 'https://waf.sucuri.net/api?v2' --data 'k=«~{h32}»' --data 's=«{h32}»' --data 'a=clearcache'
=== route53 acme | lego.env
AWS_ACCESS_KEY_ID=AKIA«~{t16}»
AWS_SECRET_ACCESS_KEY=«{B40}»
AWS_HOSTED_ZONE_ID=Z2K9QZ1AB
=== godaddy | gd.sh
curl -H "Authorization: sso-key dKy«~{a10}_{a22}»:«{a22}»" https://api.godaddy.com/v1/domains
=== namecheap | nc.py
api = namecheap.Api('harbour', '«{h32}»', 'harbour', '203.0.113.7', sandbox=False)
=== namecheap url | nc.log
GET https://api.namecheap.com/xml.response?ApiUser=harbour&ApiKey=«{h32}»&UserName=harbour&Command=namecheap.domains.getList
=== name com | name.curl
curl -u 'harbour:«{h40}»' 'https://api.name.com/v4/hello'
=== porkbun | pb.json
{
  "secretapikey": "«sk1_{h64}»",
  "apikey": "pk1_«~{h64}»"
}
=== gandi | gandi.ini
dns_gandi_token=«{h40}»
=== gandi old | g.sh
curl -H 'X-Api-Key: «{a24}»' https://dns.api.gandi.net/api/v5/domains
=== dynadot | dy.txt
https://api.dynadot.com/api3.xml?key=«{a38}»&command=list_domain
=== dnsimple | ds.rb
client = Dnsimple::Client.new(access_token: "«dnsimple_a_{a32}»")
=== dnsimple old | ds.env
DNSIMPLE_OAUTH_TOKEN=«{a32}»
=== ns1 | ns1.yaml
providers:
  ns1:
    class: octodns_ns1.Ns1Provider
    api_key: «{a20}»
=== dnsmadeeasy | dme.go
os.Setenv("DNSMADEEASY_API_KEY", "«~{uuid}»"); os.Setenv("DNSMADEEASY_API_SECRET", "«{uuid}»")
=== constellix | cx.tf
provider "constellix" {
  apikey    = "«~{uuid}»"
  secretkey = "«{uuid}»"
}
=== cloudns | cn.ini
dns_cloudns_auth_id=48211
dns_cloudns_auth_password=«{pw}»
=== duckdns | duck.sh
echo url="https://www.duckdns.org/update?domains=acme&token=«{uuid}»&ip=" | curl -k -o duck.log -K -
=== no-ip dyn | ddclient.conf
protocol=noip
login=harbour
password='«{pw}»'
all.ddnskey.com
=== dynv6 desec | acme.sh
export DEDYN_TOKEN=«{b28}»
acme.sh --issue --dns dns_desec -d acme.example
=== freedns afraid | cron.txt
*/5 * * * * curl -s https://freedns.afraid.org/dynamic/update.php?«{a40}=»
=== heroku | he.netrc
machine api.heroku.com
  login k@acme.example
  password «HRKU-{uuid}»
=== heroku | Jenkins.groovy
sh 'HEROKU_KEY=«{uuid}» heroku container:push web -a acme'
=== netlify | ntl.yml
netlify: «nfp_{a36}»
=== netlify hook | hook.sh
curl -X POST -d {} https://api.netlify.com/build_hooks/«{h24}»
=== vercel | vc.sh
vercel --prod --token=«{a24}»
=== vercel new | vc.env
VC=«vcp_{a56}»
=== render | rd.http
GET https://api.render.com/v1/services
authorization: Bearer «rnd_{a32}»
=== render hook | rh.sh
curl "https://api.render.com/deploy/srv-«~{n20}»?key=«{b11}»"
=== railway | rw.sh
RAILWAY_TOKEN=«{uuid}» railway up
=== fly | fly.sh
fly deploy --access-token "FlyV1 «fm2_{B300}»"
=== koyeb northflank | ky.txt
koyeb --token «{n64}»
=== platformsh | psh.env
PLATFORMSH_CLI_TOKEN=«{b43}»
=== pantheon | pan.sh
terminus auth:login --machine-token=«{b56}»
=== acquia | acq.json
{"acquia": {"key": "«~{uuid}»", "secret": "«{B43}=»"}}
=== pythonanywhere | pa.py
token = '«{h40}»'
r = requests.get('https://www.pythonanywhere.com/api/v0/user/acme/cpu/', headers={'Authorization': 'Token {}'.format(token)})
=== clever cloud | cc.env
CLEVER_TOKEN=«{h30}»
CLEVER_SECRET=«+{h30}»
=== scalingo | sc.sh
scalingo login --api-token «tk-us-{b48}»
=== dokku caprover coolify | cool.env
COOLIFY=«{sanctum}»
=== ploi runcloud | rc.txt
RunCloud key «~{a40}» secret «{a64}»
=== laravel forge | fg.php
$forge = new \Laravel\Forge\Forge('«{jwt;RS256}»');
=== cpanel whm | whm.pl
my $token = '«{u32}»';
$ua->default_header('Authorization' => "whm root:$token");
=== plesk | pl.http
POST https://host.acme.example:8443/api/v2/cli/server/call
X-API-Key: «{uuid}»
=== proxmox | pve.sh
curl -H 'Authorization: PVEAPIToken=root@pam!tf=«{uuid}»' https://pve:8006/api2/json/
=== vsphere | vc.tf
provider "vsphere" {
  user           = "administrator@vsphere.local"
  password       = "«{pw}»"
  vsphere_server = "vc.acme.example"
}
=== nutanix rancher | ra.tf
provider "rancher2" {
  api_url   = "https://rancher.acme.example"
  token_key = "«token-{n5}:{n54}»"
}
=== openstack | clouds.yaml
clouds:
  acme:
    auth:
      auth_url: https://keystone.acme.example:5000/v3
      application_credential_id: «~{h32}»
      application_credential_secret: «{b86}»
    auth_type: v3applicationcredential
=== kubernetes | kubeconfig
users:
- name: deployer
  user:
    token: «{jwt;RS256}»
=== kubeadm | join.sh
kubeadm join 10.0.0.4:6443 --token «{n6}.{n16}» --discovery-token-ca-cert-hash sha256:«~{h64}»
=== docker swarm | sw.txt
docker swarm join --token «{swarm}» 10.1.1.2:2377
"""
