"""Hosting: smaller clouds, platforms, panels, functions."""

TEXT = r'''
=== digitalocean token | terraform.tfvars
do_token = "«dop_v1_{h64}»"
region   = "ams3"
=== digitalocean token | ~/.config/doctl/config.yaml
access-token: «dop_v1_{h64}»
context: default
output: text
=== digitalocean spaces | rclone.conf
[spaces]
type = s3
provider = DigitalOcean
env_auth = false
access_key_id = «+DO00{u16}»
secret_access_key = «{b43}»
endpoint = fra1.digitaloceanspaces.com
=== digitalocean spaces | config/filesystems.php
'spaces' => ['driver' => 's3', 'key' => '«+DO801{u15}»', 'secret' => '«{b43}»', 'region' => 'nyc3', 'bucket' => 'acme'],
=== linode token | ansible/group_vars/all.yml
linode_token: «{h64}»
linode_region: eu-central
=== linode token | create.sh
curl -H "Authorization: Bearer «{h64}»" -X POST -d '{"type":"g6-nanode-1","region":"us-east"}' https://api.linode.com/v4/linode/instances
=== vultr key | packer.pkr.hcl
source "vultr" "base" {
  api_key   = "«{u36}»"
  os_id     = "1743"
  region_id = "ams"
}
=== vultr key | deploy.py
VULTR_API_KEY = "«{u36}»"
=== hetzner cloud token | hcloud.toml
active_context = "acme"

[[contexts]]
name = "acme"
token = "«{a64}»"
=== hetzner cloud token | k8s/hcloud-secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: hcloud
  namespace: kube-system
stringData:
  token: «{a64}»
  network: acme-net
=== hetzner dns token | certbot/hetzner.ini
dns_hetzner_api_token = «{a32}»
=== hetzner robot | robot.sh
curl -u '#ws+k3Jd82aP:«{pwurl}»' https://robot-ws.your-server.de/server
=== scaleway key | .config/scw/config.yaml
access_key: «~SCW{u17}»
secret_key: «{uuid}»
default_organization_id: «~{uuid}»
default_region: fr-par
=== scaleway key | provider.tf
provider "scaleway" {
  access_key = "«~SCW{u17}»"
  secret_key = "«{uuid}»"
  project_id = "«~{uuid}»"
}
=== ovh keys | ovh.conf
[default]
endpoint=ovh-eu

[ovh-eu]
application_key=«+{h16}»
application_secret=«{h32}»
consumer_key=«+{h32}»
=== exoscale key | main.tf
provider "exoscale" {
  key    = "«+EXO{h24}»"
  secret = "«{b43}»"
}
=== exoscale key | .env.ci
EXOSCALE_API_KEY=«+EXO{h24}»
EXOSCALE_API_SECRET=«{b43}»
=== exoscale key | exoscale.toml
defaultaccount = "acme"

[[accounts]]
  name = "acme"
  key = "«+EXO{h24}»"
  secret = "«{b43}»"
  defaultZone = "ch-gva-2"
=== upcloud token | upcloud.tf
provider "upcloud" { token = "«ucat_01{u24}»" }
=== upcloud password | .env
UPCLOUD_USERNAME=acme-api
UPCLOUD_PASSWORD=«{pwurl}»
=== civo key | civo.sh
civo apikey save acme «{a50}»
civo apikey current acme
=== ionos token | ionos.tf
provider "ionoscloud" {
  token = "«{jwt;RS256;ionoscloud}»"
}
=== contabo oauth | .cntb.yaml
oauth2-clientid: INT-«~{d8}»
oauth2-client-secret: «{a32}»
oauth2-user: ops@acme.io
oauth2-password: «+{pwurl}»
=== equinix metal token | metal.yaml
token: «{a32}»
project-id: «~{uuid}»
=== equinix metal token | main.tf
provider "equinix" { auth_token = "«{a32}»" }
=== packet auth header | list.sh
curl -H "X-Auth-Token: «{a32}»" https://api.equinix.com/metal/v1/projects
=== latitude token | latitude.tf
provider "latitudesh" { auth_token = "«ak_{a36}»" }
=== gcore token | gcore.py
headers = {"Authorization": "APIKey «{d5}${h128}»"}
requests.get("https://api.gcore.com/iaas/v1/projects", headers=headers)
=== gridscale token | gridscale.tf
provider "gridscale" {
  uuid  = "«~{uuid}»"
  token = "«{h64}»"
}
=== brightbox secret | fog.rb
Fog::Compute.new(provider: 'brightbox', brightbox_client_id: 'cli-«~{n5}»', brightbox_secret: '«{n15}»')
=== rackspace key | cloudfiles.py
pyrax.set_setting("identity_type", "rackspace")
pyrax.set_credentials("acmecdn", "«{h32}»")
=== rackspace key | duplicity.sh
export CLOUDFILES_USERNAME=acmecdn
export CLOUDFILES_APIKEY=«{h32}»
duplicity /srv cf+http://backups
=== leaseweb key | lsw.sh
curl -H 'X-Lsw-Auth: «{uuid}»' https://api.leaseweb.com/bareMetals/v2/servers
=== transip key | transip.php
$privateKey = '«{pempkcs8}»';
$api = new TransipAPI('acmebv', $privateKey, true);
=== cloudsigma password | cs.py
cloudsigma.resource.Server(api_endpoint="https://zrh.cloudsigma.com/api/2.0/", username="ops@acme.io", password="«{pwurl}»")
=== selectel token | sel.sh
curl -H "X-Token: «{a25}_{d6}»" https://api.selectel.ru/domains/v1/
=== timeweb token | twc.toml
[default]
token = "«{jwt;RS256}»"
=== stackit token | stackit.tf
provider "stackit" {
  default_region        = "eu01"
  service_account_token = "«{jwt;RS256;stackit/serviceaccount}»"
}
=== kamatera key | km.env
KAMATERA_API_CLIENT_ID=«~{h32}»
KAMATERA_API_SECRET=«{h32}»
=== openstack app credential | clouds.yaml
clouds:
  acme:
    auth:
      auth_url: https://keystone.cloud.acme.io:5000
      application_credential_id: "«~{h32}»"
      application_credential_secret: "«{b86}»"
    auth_type: "v3applicationcredential"
=== openstack app credential | openrc
export OS_AUTH_TYPE=v3applicationcredential
export OS_APPLICATION_CREDENTIAL_ID=«~{h32}»
export OS_APPLICATION_CREDENTIAL_SECRET=«{b86}»
=== nutanix prism | nutanix.tf
provider "nutanix" {
  username = "admin"
  password = "«{pwurl}»"
  endpoint = "prism.acme.lan"
}
=== vsphere | vsphere.tf
provider "vsphere" {
  user                 = "administrator@vsphere.local"
  password             = "«{pwurl}»"
  vsphere_server       = "vcsa.acme.lan"
  allow_unverified_ssl = true
}
=== proxmox token | proxmox.tf
provider "proxmox" {
  pm_api_url          = "https://pve1.acme.lan:8006/api2/json"
  pm_api_token_id     = "terraform@pam!tf"
  pm_api_token_secret = "«{uuid}»"
}
=== proxmox token | check.sh
curl -k -H 'Authorization: PVEAPIToken=mon@pve!icinga=«{uuid}»' https://pve1:8006/api2/json/nodes
=== heroku key | .netrc
machine api.heroku.com
  login ops@acme.io
  password «HRKU-{uuid}»
machine git.heroku.com
  login ops@acme.io
  password «=»
=== heroku key | deploy.yml
      - uses: akhileshns/heroku-deploy@v3.13.15
        with:
          heroku_api_key: "«{uuid}»"
          heroku_app_name: "acme-staging"
          heroku_email: "ops@acme.io"
=== heroku key | bin/scale
curl -n -X PATCH https://api.heroku.com/apps/acme/formation/worker -H "Accept: application/vnd.heroku+json; version=3" -H "Authorization: Bearer «HRKU-AA{b58}»" -d '{"quantity":2}'
=== heroku postgres | config/database.yml
production:
  url: postgres://u«~{n13}»:«p{h64}»@ec2-52-18-1-77.eu-west-1.compute.amazonaws.com:5432/d«~{n13}»
=== render key | render.sh
curl -X POST https://api.render.com/v1/services/srv-«~{n20}»/deploys -H "Authorization: Bearer «rnd_{a32}»"
=== render deploy hook | .circleci/config.yml
      - run: curl -fsS "«https://api.render.com/deploy/srv-{n20}?key={b11}»"
=== railway token | .github/workflows/rw.yml
      - run: npx @railway/cli up --service api
        env:
          RAILWAY_TOKEN: «{uuid}»
=== fly token | fly.env
FLY_API_TOKEN="FlyV1 «fm2_{B420}»"
=== fly token | .github/workflows/fly.yml
env:
  FLY_ACCESS_TOKEN: «fo1_{b43}»
jobs:
  deploy:
    runs-on: ubuntu-latest
=== vercel token | deploy.sh
npx vercel --prod --yes --token «{a24}»
=== vercel token | .github/workflows/preview.yaml
        env:
          VERCEL_ORG_ID: team_«~{a24}»
          VERCEL_PROJECT_ID: prj_«~{a28}»
          VERCEL_TOKEN: «vcp_{a56}»
=== vercel blob | .env.local
# Created by Vercel CLI
BLOB_READ_WRITE_TOKEN="«vercel_blob_rw_{a16}_{a30}»"
=== vercel deploy hook | cms/hooks.json
{ "onPublish": "«https://api.vercel.com/v1/integrations/deploy/prj_{a28}/{a10}»" }
=== netlify token | netlify.sh
netlify deploy --prod --dir=public --auth «nfp_{a36}» --site «~{uuid}»
=== netlify token | .env
NETLIFY_AUTH_TOKEN=«{b43}»
NETLIFY_SITE_ID=«~{uuid}»
=== netlify build hook | functions/rebuild.js
exports.handler = async () => fetch('«https://api.netlify.com/build_hooks/{h24}»', { method: 'POST' });
=== cloudflare pages hook | strapi.js
const hook = "«https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/{uuid}»";
=== koyeb token | koyeb.yaml
token: «{n64}»
organization: «~{uuid}»
=== northflank token | nf.sh
northflank login -n acme -t «{jwt}»
=== scalingo token | ci.sh
scalingo login --api-token «tk-us-{b48}»
git push git@ssh.osc-fr1.scalingo.com:acme.git main:master
=== scalingo token | scalingo.tf
provider "scalingo" { api_token = "«tk-us-{b48}»" }
=== clever cloud token | clever.env
CLEVER_TOKEN=«+{h32}»
CLEVER_SECRET=«{h32}»
=== platform.sh token | .gitlab-ci.yml
variables:
  PLATFORMSH_CLI_TOKEN: «{b43}»
  PF_PROJECT_ID: «~{n13}»
=== upsun token | upsun.sh
export UPSUN_CLI_TOKEN='«{b43}»'
upsun environment:push
=== qovery token | q.yml
env:
  QOVERY_CLI_ACCESS_TOKEN: «qov_{b60}»
=== zeabur token | z.sh
npx zeabur auth login --token «sk-{n32}»
=== coolify token | cool.sh
curl -H "Authorization: Bearer «12|{a48}»" https://coolify.acme.io/api/v1/deploy?uuid=«~{n24}»
=== dokku git key | notes.md
dokku deploy key (read/write), no passphrase:

«{pemopenssh}»
=== cloud66 token | .c66
{"access_token":"«{h64}»","token_type":"Bearer"}
=== cpanel token | whm.sh
curl -H "Authorization: cpanel acme:«{u32}»" "https://host7.acme.io:2083/execute/Email/list_pops"
=== whm token | whm_accounts.py
headers = {"Authorization": "whm root:«{u32}»"}
=== plesk key | plesk.py
r = requests.get("https://plesk.acme.io:8443/api/v2/server", headers={"X-API-Key": "«{uuid}»"}, verify=False)
=== directadmin login key | da.sh
curl -u admin:«{a32}» "https://da.acme.io:2222/CMD_API_SHOW_USERS"
=== hostinger token | hostinger.tf
provider "hostinger" { api_token = "«{a48}»" }
=== laravel forge token | forge.yml
  - run: php forge deploy --token=«{jwt;RS256}»
=== laravel forge hook | deploy.sh
curl -fsS "«https://forge.laravel.com/servers/{d6}/sites/{d7}/deploy/http?token={a40}»"
=== laravel envoyer hook | bitbucket-pipelines.yml
          script:
            - curl «https://envoyer.io/deploy/{a40}»
=== ploi token | ploi.php
$ploi = new \Ploi\Ploi('«{jwt;RS256}»');
=== serverless access key | .github/workflows/sls.yml
      env:
        SERVERLESS_ACCESS_KEY: «{a43}»
=== deno deploy token | deploy.sh
DENO_DEPLOY_TOKEN=«ddp_{a36}» deployctl deploy --project=acme main.ts
=== val town token | vt.ts
const vt = new ValTown({ bearerToken: "«vtwn_{a28}»" });
=== expo token | eas.yml
      - uses: expo/expo-github-action@v8
        with:
          eas-version: latest
          token: «{b40}»
=== backblaze key | restic.env
B2_ACCOUNT_ID=«~00{h23}»
B2_ACCOUNT_KEY=«K00{B28}»
RESTIC_REPOSITORY=b2:acme-backup
=== backblaze key | duplicati.txt
b2://acme-nas/daily?auth-username=«~{h12}»&auth-password=«K003{B27}»
=== wasabi key | s3cmd.cfg
access_key = «+{u20}»
secret_key = «{a40}»
host_base = s3.eu-central-1.wasabisys.com
=== storj grant | uplink.sh
uplink import main «1{s330}»
=== minio root | docker-compose.yml
  minio:
    image: minio/minio
    command: server /data
    environment:
      MINIO_ROOT_USER: acmeroot
      MINIO_ROOT_PASSWORD: «{pwurl}»
=== minio access key | mc.sh
mc alias set prod https://s3.acme.io «+{u20}» «{a40}»
=== ceph rgw | s3.py
conn = boto.connect_s3(aws_access_key_id='«+{u20}»', aws_secret_access_key='«{a40}»', host='rgw.acme.lan', is_secure=False)
'''
