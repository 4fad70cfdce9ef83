"""What only looks like a credential."""

import re

import glean_long
import glean_long_last
import glean_long_more
import glean_long_third
import glean_negatives_files
import glean_negatives_names
import glean_negatives_near
import glean_negatives_words
import glean_provider
import glean_styles
import glean_styles_code
from glean_around import surrounded
from glean_forms import blocks, example, render

INSTEAD = ("<your-key>", "YOUR_API_KEY", "your-api-key-here", "changeme", "CHANGE_ME", "xxxxxxxxxxxxxxxx", "********", "<REDACTED>", "REPLACE_ME", "TODO",
           "${SECRET_FROM_VAULT}", "{{ vault_api_key }}", "$(SECRET)", "<insert token here>", "...", "sk_test_xxxxxxxxxxxxxxxxxxxx", "my-secret-key",
           "[hidden]", "not-a-real-key", "insert-your-token", "%API_KEY%", "##TOKEN##", "__TOKEN__", "your_token", "XXXX-XXXX-XXXX", "put-your-key-here",
           "{{ .Values.apiKey }}", "#{ENV['KEY']}", "example-key", "placeholder", "null", "0000000000000000", "EXAMPLE_TOKEN", "test")

NOTHING = ("<redacted>", "${SECRET}", "********", "{{ secret }}", "your-secret-here", "REPLACE_ME", "<your-secret>", "xxxxxxxxxxxx")

IDS = r"""
=== uuid | User.java
public static final UUID TENANT = UUID.fromString("‹uuid›");
--- app.json
{ "id": "‹uuid›", "correlationId": "‹uuid›", "parentKey": "‹uuid›" }
--- project.sln
Project("{‹UUID›}") = "‹city›", "‹city›\‹city›.csproj", "{‹UUID›}"
--- data.sql
INSERT INTO orders (id, customer_key, created) VALUES ('‹uuid›', '‹uuid›', '‹day›');
--- metrics.yaml
workspace_id: ‹uuid›
subscription_id: ‹uuid›
tenant_id: ‹uuid›
--- main.tf
data "azurerm_key_vault_key" "k" {
  key_vault_id = "/subscriptions/‹uuid›/resourceGroups/‹word›/providers/Microsoft.KeyVault/vaults/‹word›"
}
--- log.txt
‹day› ‹time› INFO request_id=‹uuid› session=‹uuid› took 12ms
--- dash.json
{"panels": [{"id": 4, "datasource": {"uid": "‹b9›"}, "libraryPanel": {"uid": "‹uuid›"}}]}
--- keys.ts
export const FEATURE_KEY = '‹uuid›';
--- entity.cs
[Guid("‹UUID›")]
public interface IToken { }
--- idempotency.py
headers = {"Idempotency-Key": "‹uuid›", "X-Request-Id": "‹uuid›"}
--- routing.json
{"partitionKey": "‹uuid›", "sortKey": "order#‹d8›", "primaryKey": "‹uuid›"}
--- i.plist
<key>PayloadUUID</key><string>‹UUID›</string>
--- tests.py
KEY = uuid.UUID("‹uuid›")
--- ids.env
PROJECT_ID=‹co›-‹d6›
CLIENT_ID=‹{{d12}-{n32}.apps.googleusercontent.com}›
TENANT_ID=‹uuid›
--- stripe.ts
const priceId = 'price_‹a24›'; const customer = 'cus_‹a14›'; const intent = 'pi_‹a24›';
--- arn.tf
kms_key_id = "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›"
--- kms.yml
kms_key_arn: arn:aws:kms:us-east-1:‹d12›:alias/‹word›-key
secret_arn: arn:aws:secretsmanager:eu-west-1:‹d12›:secret:prod/db-‹a6›
--- ami.tf
ami = "ami-‹h17›"
subnet_id = "subnet-‹h17›"
key_name = "‹word›-keypair"
security_group = "sg-‹h17›"
--- sid.txt
S-1-5-21-‹d10›-‹d10›-‹d9›-1001
--- slack-ids.json
{"channel": "C0‹u9›", "user": "U0‹u9›", "team": "T0‹u9›", "app_id": "A0‹u9›"}
--- ga.html
<script>gtag('config', 'G-‹u10›'); ga('create', 'UA-‹d8›-1');</script>
--- gtm.js
(function(w,d,s,l,i){w[l]=w[l]||[];})(window,document,'script','dataLayer','GTM-‹u7›');
--- sitekey.html
<div class="g-recaptcha" data-sitekey="6Lc‹b37›"></div>
--- turnstile.tsx
<Turnstile siteKey="0x4AAAAAAA‹b14›" />
--- hcaptcha.html
<div class="h-captcha" data-sitekey="‹uuid›"></div>
--- dsn.js
Sentry.init({ dsn: 'https://‹h32›@o‹d6›.ingest.sentry.io/‹d7›', tracesSampleRate: 0.2 });
--- docsearch.js
docsearch({ appId: 'BH4D9OD16A', indexName: '‹word›', container: '#search' });
--- verify.html
<meta name="google-site-verification" content="‹b43›" />
--- dns.zone
@ IN TXT "google-site-verification=‹b43›"
default._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ‹B180›IDAQAB"
--- ms.txt
MS=ms‹d8›
facebook-domain-verification=‹n30›
--- addr.sol
address constant TOKEN = 0x‹h40›;
bytes32 constant ROLE = 0x‹h64›;
--- tx.json
{"tx": "0x‹h64›", "from": "0x‹h40›", "to": "0x‹h40›", "blockHash": "0x‹h64›"}
--- btc.txt
Donate: bc1q‹n38›
--- cid.md
ipfs://Qm‹s44›
--- mac.conf
host ‹word› { hardware ethernet ‹mac›; fixed-address ‹ip›; }
--- iban.csv
‹name›,DE‹d20›,‹city›
--- trace.json
{"traceId": "‹h32›", "spanId": "‹h16›", "parentSpanId": "‹h16›"}
--- traceparent.log
traceparent: 00-‹h32›-‹h16›-01
--- etag.txt
ETag: "‹h32›"
If-None-Match: W/"‹h40›"
--- nonce.html
<script nonce="‹b22›" src="/app.js"></script>
--- licence.txt
Model: ‹u6›-‹u4› Serial: ‹u10›
--- pubkey.env
NEXT_PUBLIC_STRIPE_PUBLISHABLE_ID=acct_‹a16›
=== hash | package-lock.json
"node_modules/‹word›": {
  "version": "‹ver›",
  "resolved": "https://npm.harbour.example/‹word›/-/‹word›-‹ver›.tgz",
  "integrity": "sha512-‹b64;64›"
}
--- yarn.lock
‹word›@^‹ver›:
  version "‹ver›"
  resolved "https://registry.yarnpkg.com/‹word›/-/‹word›-‹ver›.tgz#‹h40›"
  integrity sha512-‹b64;64›
--- go.sum
github.com/‹co›/‹word› v‹ver› h1:‹b64;32›
github.com/‹co›/‹word› v‹ver›/go.mod h1:‹b64;32›
--- Cargo.lock
[[package]]
name = "‹word›"
version = "‹ver›"
checksum = "‹h64›"
--- poetry.lock
files = [
    {file = "‹word›-‹ver›.tar.gz", hash = "sha256:‹h64›"},
]
--- requirements.txt
‹word›==‹ver› \
    --hash=sha256:‹h64›
--- Podfile.lock
SPEC CHECKSUMS:
  ‹city›: ‹h40›
PODFILE CHECKSUM: ‹h40›
--- composer.lock
"reference": "‹h40›", "shasum": "‹h40›", "content-hash": "‹h32›"
--- flake.lock
"narHash": "sha256-‹b64;32›", "rev": "‹h40›"
--- default.nix
src = fetchFromGitHub { owner = "‹co›"; repo = "‹word›"; rev = "‹h40›"; hash = "sha256-‹b64;32›"; };
--- WORKSPACE
http_archive(name = "‹word›", sha256 = "‹h64›", urls = ["https://‹co›.com/‹word›.zip"])
--- PKGBUILD
sha256sums=('‹h64›'
            'SKIP')
--- formula.rb
  url "https://‹co›.com/‹word›-‹ver›.tar.gz"
  sha256 "‹h64›"
--- SHA256SUMS
‹h64›  ‹word›-‹ver›.tar.gz
‹h64›  ‹word›-‹ver›.zip
--- Dockerfile
FROM alpine:3.19@sha256:‹h64›
--- k8s.yaml
image: ghcr.io/‹co›/‹word›@sha256:‹h64›
--- index.html
<script src="https://cdn.jsdelivr.net/npm/‹word›@‹ver›" integrity="sha384-‹b64;48›" crossorigin="anonymous"></script>
--- workflow.yml
      - uses: actions/checkout@‹h40› # v4
--- .gitmodules.txt
 ‹h40› vendor/‹word› (v‹ver›)
--- git.log
commit ‹h40›
Author: ‹name› <‹mail›>
--- pack.txt
index ‹h7›..‹h7› 100644
--- lfs
version https://git-lfs.github.com/spec/v1
oid sha256:‹h64›
size ‹d6›
--- cache.json
{"cacheKey": "‹h64›", "key": "node-modules-‹h64›", "fileHash": "‹h32›"}
--- manifest.json
{"main.js": "static/js/main.‹h8›.chunk.js", "main.css": "static/css/main.‹h8›.css"}
--- fp.txt
SHA256:‹B43› ‹login›@‹word› (ED25519)
--- fp2.txt
Certificate fingerprint: ‹print;20›
--- assetlinks.json
{"target": {"namespace": "android_app", "sha256_cert_fingerprints": ["‹print;32›"]}}
--- known_hosts
‹host› ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI‹B43›
--- authorized_keys
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC‹B360› ‹login›@‹word›
--- cert.pem
-----BEGIN CERTIFICATE-----
‹lines;700›
-----END CERTIFICATE-----
--- pub.pem
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A‹lines;260›
-----END PUBLIC KEY-----
--- pgp.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----

‹lines;900›
=‹B4›
-----END PGP PUBLIC KEY BLOCK-----
--- sig.asc
-----BEGIN PGP SIGNATURE-----

‹lines;400›
-----END PGP SIGNATURE-----
--- csr.pem
-----BEGIN CERTIFICATE REQUEST-----
‹lines;500›
-----END CERTIFICATE REQUEST-----
--- jwks.json
{"keys":[{"kty":"RSA","kid":"‹b27›","use":"sig","n":"‹b342›","e":"AQAB"}]}
--- jwk-ec.json
{"kty":"EC","crv":"P-256","x":"‹b43›","y":"‹b43›","kid":"‹h8›"}
--- wg-peer.conf
[Peer]
PublicKey = ‹b64;32›
AllowedIPs = 10.0.0.2/32
--- age.txt
age1‹n58›
--- minisign.pub
untrusted comment: minisign public key ‹H16›
RW‹B54›
--- tauri.conf.json
{"updater": {"pubkey": "‹b64;84›", "active": true}}
--- chrome.json
{"manifest_version": 3, "key": "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A‹B350›"}
--- saml.xml
<ds:DigestValue>‹b64;32›</ds:DigestValue><ds:SignatureValue>‹b64;256›</ds:SignatureValue>
--- x5c.xml
<ds:X509Certificate>MII‹B800›</ds:X509Certificate>
--- vapid.js
const vapidPublicKey = 'B‹b86›';
--- hpkp.txt
Public-Key-Pins: pin-sha256="‹b64;32›"; max-age=5184000
--- .snk.txt
PublicKeyToken=‹h16›, Culture=neutral
--- asm.cs
[assembly: InternalsVisibleTo("‹city›.Tests, PublicKey=0024000004800000940000000602000000240000525341310004000001000100‹h256›")]
--- maven.txt
‹h40› *‹word›-‹ver›.jar
--- snap.snap
exports[`hash 1`] = `"‹h64›"`;
--- docker-layer.json
"RootFS": {"Type": "layers", "Layers": ["sha256:‹h64›", "sha256:‹h64›"]}
"""


def placeheld(rng):
    """Providers' settings with a placeholder or a reference instead of the key."""
    styles = list(blocks(glean_styles.STYLES + glean_styles_code.STYLES))
    rows = list(glean_provider.rows())
    for number, (group, name, names, _, host, header, companion) in enumerate(rng.sample(rows, 160)):
        _, path, text = styles[number % len(styles)]
        if header.startswith("X-Secret") or header.startswith("X-Client-Secret"):
            header = "Authorization: Bearer @"
        form = INSTEAD[number % len(INSTEAD)]
        filled = glean_provider.written(text, name, names[0], "{\x00}", host, header, companion)
        filled, _, _ = render(rng, filled.replace("«{{\x00}}»", form).replace("«=»", form))
        yield example("negative", "provider without a key", path, filled, [])


def emptied(rng):
    """The longer files of the positives with a reference or a placeholder in each secret's place."""
    source = glean_long.LONG + glean_long_more.LONG + glean_long_third.LONG + glean_long_last.LONG
    for number, (kind, path, text) in enumerate(blocks(source)):
        form = NOTHING[number % len(NOTHING)]
        text = re.sub("«[^»]+»", form, text.replace("‹{AKIA{t16}}›", "AKIAIOSFODNN7EXAMPLE"))
        yield example("negative", "longer file, " + kind, render(rng, path)[0], render(rng, text)[0], [])


def examples(rng):
    for source in (IDS, glean_negatives_words.WORDS, glean_negatives_names.WORDS, glean_negatives_near.NEAR, glean_negatives_files.FILES):
        for kind, path, text in blocks(source):
            if "«" in text:
                raise ValueError("a secret in the negative %s" % kind)
            first = render(rng, text)[0]
            second = render(rng, surrounded(rng, path, text))[0]
            for filled in dict.fromkeys((first, second)):
                yield example("negative", kind, render(rng, path)[0], filled, [])
    yield from placeheld(rng)
    yield from emptied(rng)
