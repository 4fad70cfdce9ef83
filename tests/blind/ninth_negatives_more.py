"""Innocent look-alikes of the right shape: ids, digests, locks, public keys, resource names."""

TEXT = r'''
=== public id twilio | sms.env
TWILIO_ACCOUNT_SID=«~AC{h32}»
TWILIO_MESSAGING_SERVICE_SID=«~MG{h32}»
=== public id stripe price | prices.ts
export const PRICES = { pro: 'price_«~{a24}»', team: 'price_«~{a24}»' };
=== public id stripe customer | seed.rb
Customer.create!(stripe_id: "cus_«~{a14}»", subscription: "sub_«~{a24}»")
=== public id stripe event | hook.log
evt_«~{a24}» invoice.paid in_«~{a24}» ok
=== public id paypal plan | plans.json
{ "monthly": "P-«~{u24}»", "product": "PROD-«~{u17}»" }
=== public id google client | web.ts
const CLIENT_ID = '«~{d12}»-«~{n32}».apps.googleusercontent.com';
=== public id google sheet | sheet.py
SHEET_ID = "1«~{b43}»"
ws = gc.open_by_key(SHEET_ID)
=== public id google tag | head.html
<script async src="https://www.googletagmanager.com/gtag/js?id=G-«~{u10}»"></script>
=== public id firebase app | firebase.ts
appId: "1:«~{d12}»:web:«~{h22}»", messagingSenderId: "«~{d12}»", projectId: "acme-web"
=== public id azure | main.tf
tenant_id       = "«~{uuid}»"
subscription_id = "«~{uuid}»"
=== public id azure role | role.bicep
var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'
=== public id entra app | auth.ts
clientId: "«~{uuid}»", authority: "https://login.microsoftonline.com/«~{uuid}»"
=== public id github app | probot.yml
app_id: «~{d6}»
client_id: Iv1.«~{h16}»
installation_id: «~{d8}»
=== public id slack channel | slack.py
CHANNEL = "C0«~{u9}»"
TEAM = "T0«~{u8}»"
=== public id slack ts | msg.json
{ "channel": "C0«~{u8}»", "ts": "«~{d10}».«~{d6}»", "user": "U0«~{u9}»" }
=== public id discord | roles.ts
export const GUILD_ID = "«~{d18}»"; export const ADMIN_ROLE = "«~{d19}»";
=== public id telegram chat | chat.env
TELEGRAM_CHAT_ID=-100«~{d10}»
=== public id notion db | notion.ts
const databaseId = "«~{h32}»";
=== public id notion page | link.md
https://www.notion.so/acme/Roadmap-«~{h32}»
=== public id airtable | at.js
const BASE = 'app«~{a14}»'; const TABLE = 'tbl«~{a14}»';
=== public id asana | asana.py
PROJECT_GID = "«~{d16}»"
=== public id linear | issue.ts
teamId: "«~{uuid}»", stateId: "«~{uuid}»"
=== public id trello | trello.md
https://trello.com/b/«~{a8}»/roadmap
=== public id figma file | figma.md
https://www.figma.com/file/«~{a22}»/Design-System?node-id=12-340
=== public id vercel | .vercel/project.json
{"projectId":"prj_«~{a28}»","orgId":"team_«~{a24}»"}
=== public id netlify | state.json
{ "siteId": "«~{uuid}»" }
=== public id fly | fly.md
machine «~{h14}» [app] in ams started
=== public id heroku release | slug.txt
Build «~{uuid}» released v112
=== public id cloudflare | wrangler.toml
name = "acme"
account_id = "«~{h32}»"
kv_namespaces = [{ binding = "KV", id = "«~{h32}»" }]
=== public id cloudflare zone | dns.tf
zone_id = "«~{h32}»"
=== public id sentry dsn | sentry.ts
Sentry.init({ dsn: "https://«~{h32}»@o«~{d6}».ingest.sentry.io/«~{d7}»" });
=== public id datadog monitor | mon.tf
resource "datadog_downtime" "w" { monitor_id = «~{d8}» }
=== public id newrelic guid | nr.md
entity guid MT«~{a40}»
=== public id segment source | src.md
https://app.segment.com/acme/sources/web_prod/overview
=== public id hotjar | hj.html
<script>h._hjSettings={hjid:«~{d7}»,hjsv:6};</script>
=== public id facebook pixel | fb.html
fbq('init', '«~{d16}»');
=== public id intercom app | ic.js
window.intercomSettings = { app_id: "«~{n8}»" };
=== public id algolia app | al.js
const APP_ID = '«~{u10}»';
=== public id recaptcha sitekey | form.html
<div class="g-recaptcha" data-sitekey="«~6Le{b37}»"></div>
=== public id turnstile sitekey | form2.html
<div class="cf-turnstile" data-sitekey="«~0x4AAAAAAA{b14}»"></div>
=== public id hcaptcha sitekey | form3.html
<div class="h-captcha" data-sitekey="«~{uuid}»"></div>
=== public id pusher | echo.js
window.Pusher = Pusher; new Echo({ broadcaster: 'pusher', cluster: 'eu', wsHost: 'ws.acme.io' });
=== public id apple team | project.pbxproj
DEVELOPMENT_TEAM = «~{u10}»;
PRODUCT_BUNDLE_IDENTIFIER = io.acme.app;
=== public id pbxproj | project.pbxproj
		«~{H24}» /* AppDelegate.swift in Sources */ = {isa = PBXBuildFile; fileRef = «~{H24}» /* AppDelegate.swift */; };
=== public id play store | play.txt
https://play.google.com/store/apps/details?id=io.acme.app
=== public id mongodb object | seed.json
{ "_id": { "$oid": "«~{h24}»" }, "owner": { "$oid": "«~{h24}»" } }
=== public id shopify gid | gid.ts
const id = "gid://shopify/Product/«~{d13}»";
=== public id openai thread | run.py
assistant_id = "asst_«~{a24}»"
thread_id = "thread_«~{a24}»"
=== public id openai response | chat.json
{ "id": "chatcmpl-«~{a29}»", "object": "chat.completion", "system_fingerprint": "fp_«~{h10}»" }
=== public id anthropic msg | claude.json
{ "id": "msg_01«~{a22}»", "type": "message", "role": "assistant" }
=== public id huggingface commit | hf.py
revision = "«~{h40}»"
=== public id replicate version | rep.py
replicate.run("stability-ai/sdxl:«~{h64}»", input={})
=== public id wandb run | wb.md
https://wandb.ai/acme/vision/runs/«~{n8}»
=== public id elevenlabs voice | tts.py
VOICE_ID = "«~{a20}»"
=== public id mux playback | video.tsx
<MuxPlayer playbackId="«~{a44}»" />
=== public id cloudinary image | img.html
<img src="https://res.cloudinary.com/acme/image/upload/v«~{d10}»/hero_«~{n6}».jpg">
=== public id spotify track | t.py
track = "spotify:track:«~{a22}»"
=== public id youtube | v.md
https://www.youtube.com/watch?v=«~{b11}»&list=PL«~{b32}»
=== public id place | maps.js
const placeId = 'ChIJ«~{b23}»';
=== public id ethereum address | token.sol
address constant USDC = 0x«~{h40}»;
=== public id tx hash | tx.md
https://etherscan.io/tx/0x«~{h64}»
=== public id bitcoin txid | utxo.json
{ "txid": "«~{h64}»", "vout": 1 }
=== public id solana program | lib.rs
declare_id!("«~{s44}»");
=== public id ipfs cid | ipfs.md
ipfs://bafybei«~{T52}»
=== arn | policy.json
"Resource": "arn:aws:secretsmanager:eu-west-1:«~{d12}»:secret:prod/stripe-«~{m6}»"
=== arn | kms.tf
kms_key_id = "arn:aws:kms:us-east-1:«~{d12}»:key/«~{uuid}»"
=== arn | iam.yaml
role-to-assume: arn:aws:iam::«~{d12}»:role/github-deploy
=== arn | lambda.json
{ "FunctionArn": "arn:aws:lambda:eu-west-1:«~{d12}»:function:worker:42" }
=== aws ids | vpc.tf
vpc_id = "vpc-«~{h17}»"
subnet_ids = ["subnet-«~{h17}»", "subnet-«~{h17}»"]
=== aws ids | ami.json
{ "ImageId": "ami-«~{h17}»", "SnapshotId": "snap-«~{h17}»" }
=== aws role id | caller.json
{ "UserId": "AROA«~{t16}»:session", "Account": "«~{d12}»" }
=== aws cognito pool | auth.ts
userPoolId: 'eu-west-1_«~{a9}»', identityPoolId: 'eu-west-1:«~{uuid}»'
=== gcp resource | tf.tf
name = "projects/acme/locations/global/keyRings/main/cryptoKeys/app"
=== azure resource | ids.bicep
/subscriptions/«~{uuid}»/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/acme-kv
=== integrity | package-lock.json
    "node_modules/stripe": {
      "version": "14.5.0",
      "resolved": "https://«npm»/stripe/-/stripe-14.5.0.tgz",
      "integrity": "sha512-«~{b64;64}»"
    }
=== integrity | yarn.lock
twilio@^4.19.0:
  version "4.19.0"
  resolved "https://registry.yarn«~pkg».com/twilio/-/twilio-4.19.0.tgz#«~{h40}»"
  integrity sha512-«~{b64;64}»
=== integrity | pnpm-lock.yaml
  /@sendgrid/mail@7.7.0:
    resolution: {integrity: sha512-«~{b64;64}»}
=== integrity | go.sum
github.com/digitalocean/godo v1.108.0 h1:«~{b64;32}»
github.com/digitalocean/godo v1.108.0/go.mod h1:«~{b64;32}»
=== integrity | Cargo.lock
name = "stripe-rust"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "«~{h64}»"
=== integrity | poetry.lock
files = [
    {file = "openai-1.3.5-py3-none-any.whl", hash = "sha256:«~{h64}»"},
]
=== integrity | requirements.txt
boto3==1.34.0 \
    --hash=sha256:«~{h64}» \
    --hash=sha256:«~{h64}»
=== integrity | composer.lock
"reference": "«~{h40}»", "shasum": "", "name": "stripe/stripe-php"
=== integrity | Gemfile.lock
  twilio-ruby (6.9.0) sha256=«~{h64}»
=== integrity | Podfile.lock
SPEC CHECKSUMS:
  Firebase: «~{h40}»
  Stripe: «~{h40}»
=== integrity | .terraform.lock.hcl
provider "registry.terraform.io/cloudflare/cloudflare" {
  version = "4.20.0"
  hashes = [
    "h1:«~{b64;32}»",
    "zh:«~{h64}»",
  ]
}
=== integrity | index.html
<script src="https://js.stripe.com/v3/" integrity="sha384-«~{b64;48}»" crossorigin="anonymous"></script>
=== integrity | flake.lock
"narHash": "sha256-«~{b64;32}»", "rev": "«~{h40}»"
=== integrity | Dockerfile
FROM node:20-alpine@sha256:«~{h64}»
=== integrity | brew.rb
sha256 "«~{h64}»"
=== integrity | csp.conf
add_header Content-Security-Policy "script-src 'sha256-«~{b64;32}»' https://js.stripe.com";
=== integrity | pin.xml
<pin digest="SHA-256">«~{b64;32}»</pin>
=== commit hash | actions.yml
      - uses: aws-actions/configure-aws-credentials@«~{h40}» # v4.0.1
=== commit hash | submodule.txt
Subproject commit «~{h40}»
=== commit hash | CHANGELOG.md
* rotate slack token docs ([«~{h7}»](https://github.com/acme/app/commit/«~{h40}»))
=== etag | s3.log
ETag: "«~{h32}»" x-amz-request-id: «~{u16}» x-amz-id-2: «~{b64;54}»
=== request id | stripe.log
Request-Id: req_«~{a14}» Idempotency-Key: «~{uuid}»
=== request id | trace.log
traceparent: 00-«~{h32}»-«~{h16}»-01
=== request id | sendgrid.log
X-Message-Id: «~{b22}» 202 Accepted
=== request id | cf.log
cf-ray: «~{h16}»-AMS
=== public key ssh | authorized_keys
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«~{B43}» deploy@acme
=== public key ssh | gh.tf
resource "github_repository_deploy_key" "d" { key = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ«~{B340}» ci" }
=== public key pem | pub.pem
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA«~{B20}»
«~{B64}»
-----END PUBLIC KEY-----
=== certificate | ca.pem
-----BEGIN CERTIFICATE-----
MIID«~{B60}»
«~{B64}»
-----END CERTIFICATE-----
=== public key wireguard | peer.conf
[Peer]
PublicKey = «~{wg}»
AllowedIPs = 10.0.0.3/32
=== public key age | .sops.yaml
creation_rules:
  - age: age1«~{n58}»
=== public key minisign | install.sh
minisign -Vm app.tar.gz -P RW«~{B54}»
=== public key discord | interactions.js
const PUBLIC_KEY = '«~{h64}»'; // verifyKey(body, sig, ts, PUBLIC_KEY)
=== public key vapid | sw.js
const applicationServerKey = urlB64ToUint8Array('B«~{b86}»');
=== public key cosign | cosign.pub
-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE«~{B28}»
«~{B58}»==
-----END PUBLIC KEY-----
=== public key jwks | jwks.json
{"keys":[{"kty":"RSA","use":"sig","kid":"«~{b22}»","n":"«~{b342}»","e":"AQAB","alg":"RS256"}]}
=== fingerprint | known.md
SHA256:«~{B43}» root@acme (ED25519)
=== fingerprint | oci.config
fingerprint=«~{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}»
key_file=~/.oci/oci_api_key.pem
=== fingerprint | assetlinks.json
"sha256_cert_fingerprints": ["«~{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}»"]
'''
