"""Innocent look-alikes: encrypted values, DNS records, hosts, words, embeds."""

TEXT = r'''
=== encrypted sops | secrets.enc.yaml
stripe_key: ENC[AES256_GCM,data:«~{B40}»,iv:«~{b64;32}»,tag:«~{b64;16}»,type:str]
=== encrypted sealed | sealed.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    slack-token: AgB«~{B300}»
=== encrypted ansible | vault.yml
datadog_api_key: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  «~{d80}»
  «~{d80}»
=== encrypted travis | .travis.yml
env:
  global:
    secure: "«~{b64;128}»"
=== encrypted rails | credentials.yml.enc
«~{b64;90}»--«~{b64;12}»--«~{b64;16}»
=== encrypted dotenvx | .env
STRIPE_SECRET_KEY="encrypted:B«~{B150}»"
=== verification dns | zone.txt
acme.io. 3600 IN TXT "google-site-verification=«~{b43}»"
=== verification dns | zone2.txt
_dmarc TXT "v=DMARC1; p=reject"; MS=ms«~{d8}»; "stripe-verification=«~{h64}»"
=== verification dkim | dkim.txt
s1._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ«~{B180}»"
=== verification acme | challenge.txt
_acme-challenge IN TXT "«~{b43}»"
=== cache key | ci.yml
key: deps-v3-{{ checksum "package-lock.json" }}-«~{h40}»
=== asset hash | manifest.json
{ "app.js": "/assets/app-«~{h64}».js", "stripe.css": "/assets/stripe-«~{h32}».css" }
=== uuid feature | flags.json
{ "id": "«~{uuid}»", "key": "new-checkout", "variation": "«~{uuid}»" }
=== uuid dashboard | grafana.json
{ "uid": "«~{b9}»", "title": "Stripe webhooks", "version": 12 }
=== uuid n8n workflow | wf.json
{ "credentials": { "slackApi": { "id": "«~{a16}»", "name": "Slack account" } }, "webhookId": "«~{uuid}»" }
=== uuid terraform state | plan.txt
cloudflare_record.www: Refreshing state... [id=«~{h32}»]
=== uuid postman | env.json
{ "_postman_id": "«~{uuid}»", "name": "acme" }
=== base64 image | style.css
background: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==);
=== wasm | glue.js
const wasm = "AGFzbQEAAAABBgFgAX8BfwMCAQA";
=== url plain | links.md
https://dashboard.stripe.com/apikeys and https://app.sendgrid.com/settings/api_keys
=== url plain | api.ts
const BASE = "https://api.telegram.org/bot" + token + "/";
=== url plain | repo.sh
git clone https://github.com/acme/stripe-token-tools-and-secret-helpers.git
=== url plain | hooks.ts
const hook = `https://hooks.slack.com/services/${team}/${bot}/${secret}`;
=== url template | db.py
url = f"mongodb+srv://{user}:{quote_plus(pw)}@cluster0.ab1cd.mongodb.net/{db}"
=== url template | tg.sh
curl "https://api.telegram.org/bot${TELEGRAM_BOT_TOKEN}/getMe"
=== url template | git.sh
git push "https://x-access-token:${GITHUB_TOKEN}@github.com/acme/app.git"
=== words long | names.java
class AmazonS3EncryptionClientV2ConfigurationCredentialsProviderFactoryBean {}
=== words long | css.html
<div class="sk-circle-fade-dot sk-folding-cube pk_wrapper_container_main_live">
=== words long | k8s.txt
pod/stripe-webhook-listener-«~{h10}»-«~{n5}» Running
=== words long | svc.txt
sk_test_helper_methods_should_not_be_called_in_production
=== words long | test.py
def test_xoxb_token_is_rejected_when_team_is_suspended(): pass
=== number | config.py
TIMEOUT_MS = 86400000; PROJECT_NUMBER = «~{d12}»
=== number | order.json
{ "tracking": "1Z«~{u16}»", "invoice": "INV-«~{d8}»" }
=== jwt header only | t.py
assert token.split(".")[0] == "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
=== hash comment | sums.txt
«~{h64}»  doctl-1.101.0-linux-amd64.tar.gz
=== hash comment | verify.sh
echo "«~{h64}»  terraform_1.6.0_linux_amd64.zip" | sha256sum -c
=== git blob | diff.patch
diff --git a/config/stripe.rb b/config/stripe.rb
index «~{h9}»..«~{h9}» 100644
=== docker layer | build.log
 ---> «~{h12}»
Successfully built «~{h12}»
=== npm audit id | audit.json
{ "id": "GHSA-«~{n4}»-«~{n4}»-«~{n4}»", "name": "jsonwebtoken" }
=== license key name | license.txt
SPDX-License-Identifier: Apache-2.0
=== session sample | docs2.md
Set-Cookie: sessionid=<opaque>; HttpOnly; Secure
=== cron monitor | sc.env
SENTRY_RELEASE=«~{h40}»
SENTRY_ENVIRONMENT=production
=== react native | app.json
{ "expo": { "slug": "acme", "extra": { "eas": { "projectId": "«~{uuid}»" } } } }
=== unity guid | Player.prefab.meta
fileFormatVersion: 2
guid: «~{h32}»
=== visual studio | acme.sln
Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Acme", "Acme.csproj", "{«~{UUID}»}"
=== dotnet user secrets id | Acme.csproj
<UserSecretsId>«~{uuid}»</UserSecretsId>
=== nuget packages lock | packages.lock.json
"SendGrid": { "type": "Direct", "resolved": "9.28.1", "contentHash": "«~{b64;64}»" }
=== msbuild token | AssemblyInfo.cs
[assembly: InternalsVisibleTo("Acme.Tests, PublicKeyToken=«~{h16}»")]
=== elasticsearch doc id | hits.json
{ "_index": "logs", "_id": "«~{b20}»", "_score": 1.0 }
=== kubernetes uid | pod.yaml
  uid: «~{uuid}»
  resourceVersion: "«~{d8}»"
=== cloudfront | cdn.md
https://d«~{n13}».cloudfront.net/app.js
=== cognito hosted | cog.md
https://acme.auth.eu-west-1.amazoncognito.com/login?client_id=«~{n26}»
=== supabase project url | sb.ts
const SUPABASE_URL = "https://«~{l20}».supabase.co";
=== atlas host | hosts.txt
cluster0-shard-00-00.«~{n5}».mongodb.net:27017
=== okta issuer | okta.ts
issuer: 'https://acme.okta.com/oauth2/aus«~{a17}»', clientId: '0oa«~{a17}»'
=== auth0 client id | auth.js
domain: "acme.eu.auth0.com", clientId: "«~{a32}»"
=== plaid item | items.sql
INSERT INTO items (item_id) VALUES ('«~{a37}»');
=== hubspot form | form.js
hbspt.forms.create({ portalId: "«~{d7}»", formId: "«~{uuid}»" });
=== calendly embed | cal.html
<div class="calendly-inline-widget" data-url="https://calendly.com/acme/30min"></div>
=== typeform embed | tf.html
<div data-tf-widget="«~{a8}»"></div>
=== mailchimp embed | mc.html
<form action="https://acme.us21.list-manage.com/subscribe/post?u=«~{h25}»&amp;id=«~{h10}»" method="post">
=== zendesk widget | zd.html
<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=«~{uuid}»"></script>
=== paddle product | pp.ts
productId: "pro_01«~{n24}»", priceId: "pri_01«~{n24}»"
=== revenuecat entitlement | rc.swift
if info.entitlements["pro"]?.isActive == true { unlock() }
'''
