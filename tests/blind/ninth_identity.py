"""Identity, secret managers, verification services, compliance."""

TEXT = r'''
=== okta token | okta.tf
provider "okta" {
  org_name  = "acme"
  base_url  = "okta.com"
  api_token = "«00{b40}»"
}
=== okta token | okta.yaml
okta:
  client:
    orgUrl: https://acme.okta.com
    token: «00{b40}»
=== okta token | users.sh
curl -H "Authorization: SSWS «00{b40}»" https://acme.okta.com/api/v1/users?limit=2
=== okta client secret | application.yml
spring:
  security:
    oauth2:
      client:
        registration:
          okta:
            client-id: 0oa«~{a17}»
            client-secret: «{b64}»
=== auth0 secret | .env.local
AUTH0_SECRET='«+{h64}»'
AUTH0_ISSUER_BASE_URL='https://acme.eu.auth0.com'
AUTH0_CLIENT_ID='«~{a32}»'
AUTH0_CLIENT_SECRET='«{b64}»'
=== auth0 secret | auth0.tf
provider "auth0" {
  domain        = "acme.eu.auth0.com"
  client_id     = "«~{a32}»"
  client_secret = "«{b64}»"
}
=== auth0 secret | web.py
oauth.register("auth0", client_id="«~{a32}»", client_secret="«{b64}»", server_metadata_url="https://acme.us.auth0.com/.well-known/openid-configuration")
=== auth0 mgmt token | mgmt.sh
curl https://acme.eu.auth0.com/api/v2/clients -H "authorization: Bearer «{jwt;RS256;https://acme.eu.auth0.com/}»"
=== onelogin secret | onelogin.tf
provider "onelogin" {
  client_id     = "«~{h64}»"
  client_secret = "«{h64}»"
}
=== duo skey | duo.conf
[duo]
ikey = DI«~{u18}»
skey = «{a40}»
host = api-«~{h8}».duosecurity.com
failmode = safe
=== duo skey | web.php
$duo_client = new Client("DI«~{u18}»", "«{a40}»", "api-«~{h8}».duosecurity.com", "https://acme.io/duo");
=== jumpcloud key | jc.ps1
Connect-JCOnline -JumpCloudApiKey '«jca_{a36}»' -force
=== jumpcloud key | jc.sh
curl -H 'x-api-key: «{h40}»' https://console.jumpcloud.com/api/systemusers
=== ping identity secret | pingone.tf
provider "pingone" {
  client_id      = "«~{uuid}»"
  client_secret  = "«{a32}.{b31}»"
  environment_id = "«~{uuid}»"
}
=== keycloak secret | keycloak.json
{
  "realm": "acme",
  "auth-server-url": "https://sso.acme.io/",
  "resource": "portal",
  "credentials": { "secret": "«{a32}»" }
}
=== keycloak secret | application.properties
quarkus.oidc.auth-server-url=https://sso.acme.io/realms/acme
quarkus.oidc.client-id=backend
quarkus.oidc.credentials.secret=«{a32}»
=== keycloak admin | docker-compose.yml
      KC_BOOTSTRAP_ADMIN_USERNAME: admin
      KC_BOOTSTRAP_ADMIN_PASSWORD: «{pwurl}»
=== authentik token | ak.tf
provider "authentik" {
  url   = "https://auth.acme.io"
  token = "«{a60}»"
}
=== authentik secret key | .env
PG_PASS=«+{B36}»
AUTHENTIK_SECRET_KEY=«{B60}»
=== authelia secrets | configuration.yml
session:
  secret: '«{a64}»'
storage:
  encryption_key: '«+{a64}»'
=== zitadel pat | z.tf
provider "zitadel" {
  domain = "acme.zitadel.cloud"
  token  = "«{b71}»"
}
=== fusionauth key | fa.js
const client = new FusionAuthClient('«{b64}»', 'https://auth.acme.io');
=== fusionauth key | fa.sh
curl -H 'Authorization: «{uuid}»' https://auth.acme.io/api/user?email=x@acme.io # FusionAuth
=== supertokens key | st.ts
supertokens: { connectionURI: "https://st-prod-acme.aws.supertokens.io", apiKey: "«{b30}»" },
=== stytch secret | stytch.py
client = stytch.Client(project_id="project-live-«~{uuid}»", secret="«secret-live-{b35}=»", environment="live")
=== clerk secret | .env.local
NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_«~{a44}»
CLERK_SECRET_KEY=«sk_live_{a42}»
=== clerk secret | clerk.go
clerk.SetKey("«sk_test_{a42}»")
=== workos key | workos.rb
WorkOS.configure { |c| c.key = '«sk_live_a2V5X{a60}»' }
=== descope key | descope.py
descope_client = DescopeClient(project_id="P2«~{a26}»", management_key="«K2{a70}»")
=== frontegg secret | frontegg.ts
const ctx = { FRONTEGG_CLIENT_ID: '«~{uuid}»', FRONTEGG_API_KEY: '«{uuid}»' };
=== propelauth key | pa.py
auth = init_base_auth("https://auth.acme.io", "«{h64}»") # propelauth_flask api key
=== hanko key | hanko.env
HANKO_API_KEY_ID=«~{uuid}»
HANKO_API_SECRET=«{b86}»
=== kinde secret | .env
KINDE_CLIENT_ID=«~{h32}»
KINDE_CLIENT_SECRET=«{a51}»
KINDE_ISSUER_URL=https://acme.kinde.com
=== logto secret | logto.ts
const config: LogtoNextConfig = { appId: '«~{n21}»', appSecret: '«{a32}»', endpoint: 'https://acme.logto.app/', cookieSecret: '«+{a32}»', baseUrl: '' };
=== loginradius secret | lr.env
LR_APIKEY=«~{uuid}»
LR_APISECRET=«{uuid}»
=== magic key | magic.ts
const magic = await Magic.init('«sk_live_{H16}»');
=== passage key | passage.env
PASSAGE_APP_ID=«~{a24}»
PASSAGE_API_KEY=«{a10}.{a64}»
=== userfront key | uf.js
const key = "«uf_live_admin_acme8.{h32}.{h48}»"
=== permit.io key | permit.py
permit = Permit(pdp="https://cloudpdp.api.permit.io", token="«permit_key_{a86}»")
=== ory token | ory.sh
export ORY_PROJECT_API_KEY=«ory_apikey_{a32}»
ory list identities
=== authress key | authress.cs
var client = new AuthressClient(tokenProvider: new AuthressClientTokenProvider("«sc_{a20}.{n4}.acc-{n14}.{B88}»"), settings);
=== vault token | vault.env
VAULT_ADDR=https://vault.acme.lan:8200
VAULT_TOKEN=«hvs.{b92}»
=== vault token | app.py
client = hvac.Client(url="https://vault.acme.lan:8200", token="«hvs.{a24}»")
=== vault token | .vault-token
«hvs.CAESI{b90}»
=== vault approle | bootstrap.properties
spring.cloud.vault.authentication=APPROLE
spring.cloud.vault.app-role.role-id=«+{uuid}»
spring.cloud.vault.app-role.secret-id=«{uuid}»
=== vault legacy token | old.tf
provider "vault" {
  address = "https://vault.acme.lan"
  token   = "«s.{a24}»"
}
=== vault unseal | vault-init.txt
Unseal Key 1: «{b64;33}»
Unseal Key 2: «+{b64;33}»
Initial Root Token: «+hvs.{a24}»
=== doppler token | doppler.yaml.sh
DOPPLER_TOKEN="«dp.st.prd.{a43}»" doppler run -- npm start
=== doppler token | k8s.sh
kubectl create secret generic doppler-token-secret -n doppler-operator-system --from-literal=serviceToken=«dp.st.stg.{a43}»
=== doppler personal | .doppler.yaml
scoped:
  /:
    token: «dp.ct.{a43}»
=== infisical identity | infisical.py
client = InfisicalClient(ClientSettings(client_id="«~{uuid}»", client_secret="«{h64}»"))
=== infisical token | compose.yml
      INFISICAL_TOKEN: «st.{h24}.{h32}.{h32}»
=== 1password service account | ci.yml
      env:
        OP_SERVICE_ACCOUNT_TOKEN: «{ops}»
=== 1password connect | values.yaml
connect:
  create: false
operator:
  token:
    value: «{jwt;ES256}»
=== 1password secret key | onboarding.txt
Sign-in address acme.1password.com, Secret Key: «A3-{u6}-{u6}-{u5}-{u5}-{u5}»
=== bitwarden secrets token | bws.sh
export BWS_ACCESS_TOKEN=«0.{uuid}.{a30}:{b64;16}»
=== bitwarden api key | bw.env
BW_CLIENTID=user.«~{uuid}»
BW_CLIENTSECRET=«{a30}»
BW_PASSWORD=«+{pwurl}»
=== vaultwarden admin token | docker-compose.yml
      - ADMIN_TOKEN=«{B64}»
      - DOMAIN=https://vw.acme.lan
=== akeyless key | akeyless.tf
provider "akeyless" {
  api_gateway_address = "https://api.akeyless.io"
  api_key_login {
    access_id  = "«~p-{n12}»"
    access_key = "«{b64;32}»"
  }
}
=== conjur key | .conjurrc.netrc
machine https://conjur.acme.lan/authn
  login host/app1
  password «3{n52}»
=== delinea secret | tss.py
authorizer = PasswordGrantAuthorizer("https://acme.secretservercloud.com", "svc-app", "«{pwurl}»")
=== beyondtrust key | bt.ps1
$headers = @{ Authorization = "PS-Auth key=«{h128}»; runas=svc-app;" }
=== keeper token | ksm.sh
ksm profile init --token «US:{b43}»
=== envkey | .env
ENVKEY=«{s22}-{s20}»
=== dotenv vault key | run.sh
DOTENV_KEY='«dotenv://:key_{h64}@dotenvx.com/vault/.env.vault?environment=production»' node index.js
=== dotenvx key | .env.keys
#/------------------!DOTENV_PRIVATE_KEYS!-------------------/
DOTENV_PRIVATE_KEY_PRODUCTION="«{h64}»"
=== sops age key | keys.txt
# created: 2025-05-02T10:11:12+02:00
# public key: age1«~{n58}»
«{age}»
=== passbolt key | passbolt.sh
passbolt configure --serverAddress https://pass.acme.io --userPassword '«{pwurl}»' --userPrivateKeyFile key.asc
=== teleport join token | teleport.yaml
teleport:
  auth_token: "«{h32}»"
  auth_servers: ["tele.acme.io:443"]
=== strongdm token | sdm.env
SDM_API_ACCESS_KEY=auth-«~{h16}»
SDM_API_SECRET_KEY=«{B43}=»
=== conductorone secret | c1.env
CONDUCTORONE_CLIENT_SECRET=«secret-token:conductorone.com:v1:{b160}»
=== persona key | persona.sh
curl https://withpersona.com/api/v1/inquiries -H "Authorization: Bearer «persona_production_{uuid}»"
=== onfido token | onfido.rb
onfido = Onfido::API.new(api_key: '«api_live.{b11}.{b32}»', region: :eu)
=== sumsub secret | sumsub.js
const SUMSUB_APP_TOKEN = '«+prd:{a24}.{a32}»';
const SUMSUB_SECRET_KEY = '«{a32}»';
=== veriff key | veriff.js
const API_TOKEN = '«~{uuid}»';
const API_SECRET = '«{uuid}»'; // https://stationapi.veriff.com
=== jumio secret | jumio.sh
curl -u "«~{uuid}»:«{a32}»" https://netverify.com/api/v4/initiate -d @b.json
=== trulioo key | trulioo.env
TRULIOO_API_KEY=«{h32}»
=== fingerprint key | fp.ts
const client = new FingerprintJsServerApiClient({ apiKey: '«{a20}»', region: Region.EU })
=== hcaptcha secret | hc.py
data = {"secret": "«ES_{h32}»", "response": token}
requests.post("https://api.hcaptcha.com/siteverify", data=data)
=== hcaptcha secret | hc.php
define('HCAPTCHA_SECRET', '«0x{H40}»');
=== vanta secret | vanta.env
VANTA_CLIENT_ID=vci_«~{h40}»
VANTA_CLIENT_SECRET=«vcs_{h6}_{h48}»
=== drata key | drata.sh
curl -H "Authorization: Bearer «{uuid}»" https://public-api.drata.com/public/personnel
=== docusign key | docusign.env
DS_INTEGRATION_KEY=«~{uuid}»
DS_SECRET=«{uuid}»
=== hellosign key | hs.py
hs_client = HSClient(api_key='«{h64}»')
=== pandadoc key | pd.js
headers: { Authorization: 'API-Key «{h40}»' }, url: 'https://api.pandadoc.com/public/v1/documents'
=== steam key | steam.py
STEAM_API_KEY = "«{H32}»"
url = f"https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/?key={STEAM_API_KEY}&steamids={sid}"
=== twitch secret | twitch.js
const clientId = '«~{n30}»';
const clientSecret = '«{n30}»';
=== twitch irc token | tmi.js
identity: { username: 'acmebot', password: 'oauth:«{n30}»' },
=== facebook app secret | config/services.php
'facebook' => ['client_id' => '«~{d15}»', 'client_secret' => '«{h32}»', 'redirect' => '/auth/facebook/callback'],
=== facebook page token | fb.py
graph = facebook.GraphAPI(access_token="«EAA{a180}ZDZD»", version="3.1")
=== facebook app token | fb.sh
curl "https://graph.facebook.com/debug_token?input_token=$T&access_token=«{d15}|{b27}»"
=== instagram token | feed.js
const token = '«IGQVJ{a160}»';
fetch(`https://graph.instagram.com/me/media?fields=id,media_url&access_token=${token}`)
=== twitter keys | tweet.py
auth = tweepy.OAuth1UserHandler("«+{a25}»", "«{a50}»", "«+{d19}-{a40}»", "«+{a45}»")
=== twitter bearer | stream.sh
curl "https://api.twitter.com/2/tweets/search/stream" -H "Authorization: Bearer «AAAAAAAAAAAAAAAAAAAAA{a90}»"
=== twitter keys | config/twitter.yml
consumer_key: «+{a25}»
consumer_secret: «{a50}»
access_token: «+{d18}-{a40}»
access_token_secret: «+{a45}»
=== linkedin secret | passport.js
passport.use(new LinkedInStrategy({ clientID: '«~{n14}»', clientSecret: '«WPL_AP1.{a16}.{B6}==»', callbackURL: '/cb' }, verify));
=== linkedin token | li.sh
curl -H "Authorization: Bearer «AQ{b340}»" https://api.linkedin.com/v2/userinfo
=== reddit secret | praw.ini
[bot1]
client_id=«~{b22}»
client_secret=«{b30}»
username=acmebot
password=«+{pwurl}»
=== pinterest token | pin.sh
curl -H "Authorization: Bearer «pina_{u90}»" https://api.pinterest.com/v5/user_account
=== tiktok secret | tt.env
TIKTOK_CLIENT_KEY=«~{n18}»
TIKTOK_CLIENT_SECRET=«{a32}»
=== snapchat secret | snap.py
client_secret = "«{h20}»"
refresh_url = "https://accounts.snapchat.com/login/oauth2/access_token"
=== vk token | vk.py
vk_session = vk_api.VkApi(token='«vk1.a.{b198}»')
=== mastodon token | toot.py
mastodon = Mastodon(access_token='«{b43}»', api_base_url='https://mastodon.social')
=== bluesky app password | bsky.py
client = Client()
client.login('acme.bsky.social', '«{n4}-{n4}-{n4}-{n4}»')
=== tumblr secret | tumblr.rb
config.consumer_secret = "«{a50}»" # Tumblr.configure
'''
