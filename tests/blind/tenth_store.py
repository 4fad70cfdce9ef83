"""Databases as a service, search, queues, object and media storage, CMS."""

TEXT = r"""
=== mongodb atlas | db.js
mongoose.connect('mongodb+srv://acme:«{pwurl}»@cluster0.k2x9q.mongodb.net/shop?retryWrites=true')
=== atlas api | atlas.sh
curl --user "«~{l8}:»«{uuid}»" --digest https://cloud.mongodb.com/api/atlas/v1.0/groups
=== atlas sa | atlas.env
CLIENT_ID=mdb_sa_id_«~{h24}»
CLIENT_SECRET=«mdb_sa_sk_{b40}»
=== mongodb realm | realm.ts
const app = new Realm.App({ id: 'acme-k2x9q' }); const creds = Realm.Credentials.apiKey('«{a64}»')
=== mongodb data api | mda.http
api-key: «{a64}»
Host: eu-west-1.aws.data.mongodb-api.com
=== neon | neon.env
DATABASE_URL=postgres://acme:«npg_{a12}»@ep-cool-darkness-123456.us-east-2.aws.neon.tech/neondb
=== neon api | neon.sh
neonctl projects list --api-key «napi_{n64}»
=== supabase | supa.ts
const supabase = createClient('https://«~{l20}».supabase.co', '«{jwtrole;service_role}»')
=== supabase pat | supa.sh
supabase login --token «sbp_{h40}»
=== supabase new | supa.env
SUPABASE=«sb_secret_{b22}_{b8}»
=== planetscale | ps.env
DATABASE_URL="mysql://«~{n20}:»«pscale_pw_{a43}»@aws.connect.psdb.cloud/acme?sslaccept=strict"
=== planetscale token | ps.sh
pscale branch list acme --service-token-id «~{n12}» --service-token «pscale_tkn_{b43}»
=== cockroach | crdb.txt
postgresql://acme:«{b22}»@free-tier.gcp-us-central1.cockroachlabs.cloud:26257/defaultdb?options=--cluster%3Dacme-482
=== cockroach api | crdb.http
Authorization: Bearer «CCDB1_{a22}_{a40}»
=== fauna | fa.js
const client = new faunadb.Client({ secret: '«fn{b38}»' })
=== fauna | fa.yml
faunadb: «fn{b38}»
=== astra datastax | astra.py
auth = PlainTextAuthProvider('token', 'AstraCS:«{a24}:{h64}»')
=== redis cloud | rds.env
CACHE=redis://default:«{a32}»@redis-12345.c1.us-east-1-2.ec2.cloud.redislabs.com:12345
=== upstash | up.ts
const redis = new Redis({ url: 'https://eu1-cool-fox-30012.upstash.io', token: '«AXU{a90}=»' })
=== upstash url | up.txt
rediss://default:«{h32}»@apn1-fox-33.upstash.io:33221
=== qstash | qs.http
POST https://qstash.upstash.io/v2/publish/https://acme.example
Authorization: Bearer «{qstash}»
=== turso | turso.ts
const db = createClient({ url: 'libsql://acme.turso.io', authToken: '«{jwt;EdDSA}»' })
=== xata | xata.json
{"xata": {"url": "https://acme-k2x9.us-east-1.xata.sh/db/x", "k": "«xau_{a36}»"}}
=== convex | cvx.env
CONVEX_KEY="prod:happy-animal-123|«{b64;66}»"
=== snowflake | sn.py
conn = snowflake.connector.connect(user='ETL', password='«{pw}»', account='xy12345.eu-west-1')
=== snowflake dbt | profiles.yml
acme:
  outputs:
    prod:
      type: snowflake
      account: xy12345
      user: DBT
      password: «{pw}»
=== databricks | .databrickscfg
[DEFAULT]
host = https://adb-4821130482113.7.azuredatabricks.net
token = «dapi{h32}-2»
=== databricks jdbc | jdbc.txt
jdbc:spark://adb-48.7.azuredatabricks.net:443/default;transportMode=http;ssl=1;AuthMech=3;UID=token;PWD=«dapi{h32}»
=== bigquery looker | looker.ini
[Looker]
base_url=https://acme.looker.com:19999
client_id=«~{a20}»
client_secret=«{a24}»
=== tableau | tab.py
tableau_auth = TSC.PersonalAccessTokenAuth('ci', '«{b22}==:{a32}»', 'acme')
=== metabase | mb.http
X-API-KEY: «mb_{B43}=»
Host: bi.acme.example
=== redash | rd.txt
https://redash.acme.example/api/queries/12/results.csv?api_key=«{a40}»
=== powerbi mode | mode.sh
curl -u «~{h12}»:«{h24}» https://app.mode.com/api/acme/reports
=== dbt cloud | dbt.sh
curl -H "Authorization: Token «dbtc_{b38}=»" https://cloud.getdbt.com/api/v2/accounts/
=== dbt cloud old | dbt.env
# dbt cloud
SERVICE_TOKEN=«{h40}»
=== fivetran | ft.tf
provider "fivetran" {
  api_key    = "«~{a16}»"
  api_secret = "«{a32}»"
}
=== airbyte hightouch | ht.yml
hightouch: «{uuid}»
=== stitch | stitch.js
// stitch import api
const clientId = 48211, token = '«{h64}»'
=== confluent | kafka.properties
bootstrap.servers=pkc-4nym6.us-east-1.aws.confluent.cloud:9092
security.protocol=SASL_SSL
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username='«~{u16}»' password='«{B64}»';
=== confluent sr | sr.py
SchemaRegistryClient({'url': 'https://psrc-1.us-east-2.aws.confluent.cloud', 'basic.auth.user.info': '«~{u16}:»«{B64}»'})
=== aiven | aiven.tf
provider "aiven" { api_token = "«{B344}»" }
=== aiven service | av.txt
postgres://avnadmin:«AVNS_{b19}»@pg-acme.aivencloud.com:12691/defaultdb?sslmode=require
=== cloudamqp | amqp.rb
conn = Bunny.new('amqps://«~{l8}»:«{b32}»@rattlesnake.rmq.cloudamqp.com/k2x')
=== cloudamqp api | cka.txt
customer.cloudamqp.com -u :«{uuid}»
=== synadia nats | n.go
opt, _ := nats.NkeyOptionFromSeed("seed.txt") // «{nkey}»
=== emqx hivemq | mq.py
client.username_pw_set("acme", "«{pw}»")
client.connect("k2x9.s1.eu.hivemq.cloud", 8883)
=== elastic cloud | es.py
es = Elasticsearch(cloud_id="acme:«~{B60}»", api_key="«{basic;[b20]:[b22]}»")
=== elastic cloud api | ecctl.sh
ecctl deployment list --api-key «essu_{B60}==»
=== bonsai searchly | bz.env
BONSAI_URL=https://«~{n10}»:«{n14}»@acme-482.eu-west-1.bonsaisearch.net:443
=== algolia | alg.js
const client = algoliasearch('«~{u10}»', '«{h32}»')
=== algolia log | alg.log
x-algolia-application-id=«~{u10}»&x-algolia-api-key=«{h32}» POST /1/indexes/*/queries
=== typesense | ts.rb
client = Typesense::Client.new(nodes: [{host: 'k2x.a1.typesense.net', port: 443, protocol: 'https'}], api_key: '«{a32}»')
=== meilisearch | meili.sh
curl 'http://localhost:7700/keys' -H 'Authorization: Bearer «{h64}»'
=== swiftype | swt.py
client = Client("«private-{n24}»")  # app search
=== coveo bloomreach | cv.js
// coveo
accessToken: '«xx{n8}-{n4}-{n4}-{n4}-{n12}»'
=== typeahead hasura | has.yml
HASURA_GRAPHQL_ADMIN_SECRET: «{a32}»
=== hasura cloud | hc.curl
curl https://acme.hasura.app/v1/graphql -H 'x-hasura-admin-secret: «{a64}»'
=== appwrite | aw.py
client.set_project('«~{h20}»').set_key('«standard_{h256}»')
=== back4app parse | parse.swift
$0.applicationId = "«~{a40}»"
$0.clientKey = "«{a40}»"
=== nhost pocketbase | nh.env
NHOST_ADMIN_SECRET='«{a32}»'
=== cloudinary | cld.js
cloudinary.config({ cloud_name: 'acme', api_key: '«~{d15}»', api_secret: '«{b27}»' });
=== cloudinary url | cld.env
CLD=cloudinary://«~{d15}:»«{b27}»@acme
=== imgix | imgix.py
builder = UrlBuilder("acme.imgix.net", sign_key="«{a16}»")
=== imagekit | ik.rb
private_key: '«private_{a27}=»', public_key: 'public_«~{a27}=»'
=== uploadcare | uc.html
<script>UPLOADCARE_PUBLIC_KEY = '«~{h20}»'; /* secret «{h20}» */</script>
=== filestack transloadit | tl.js
const t = new Transloadit({ authKey: '«~{h32}»', authSecret: '«{h40}»' })
=== tinify | tf.rb
Tinify.key = "«{a32}»"
=== kraken io | kr.php
$kraken = new Kraken("«~{h32}»", "«{h40}»");
=== imgbb | ib.sh
curl --location --request POST "https://api.imgbb.com/1/upload?expiration=600&key=«{h32}»" --form "image=R0"
=== imgur | imgur.py
client = ImgurClient('«~{h15}»', '«{h40}»')
=== mux | mux.ts
const mux = new Mux({ tokenId: '«~{uuid}»', tokenSecret: '«{B75}»' });
=== vimeo | vim.php
$lib = new Vimeo('«~{h40}»', '«{B128}»', '«+{h32}»');
=== wistia | wi.txt
wistia api_password=«{h64}»
=== jwplayer brightcove | bc.yml
brightcove:
  client_id: «~{uuid}»
  client_secret: «{b86}»
=== api video | av.go
c := apivideosdk.ClientBuilder("«{a43}»").Build()
=== vdocipher | vd.py
headers = {'Authorization': "Apisecret «{a64}»"}
=== contentful | ctf.js
contentful.createClient({ space: '«~{n12}»', accessToken: '«{b43}»' })
=== contentful cma | ctf.sh
contentful login --management-token «CFPAT-{b43}»
=== sanity | san.ts
const client = sanityClient({ projectId: 'k2x9qz1a', dataset: 'production', token: '«sk{a178}»' })
=== prismic | pr.js
const apiEndpoint = 'https://acme.cdn.prismic.io/api/v2', accessToken = '«MC5{b40}.{b60}»'
=== storyblok | sb.vue
StoryblokVue, { accessToken: '«{a22}tt»' }
=== storyblok mgmt | sb.env
STORYBLOK_OAUTH=«{b22}tt-48211-{b20}»
=== datocms | dc.rb
Dato::Site::Client.new('«{h30}»')
=== buttercms | bt.py
client = ButterCMS('«{h40}»')
=== hygraph graphcms | gc.http
gcms-token: «{jwt;RS256}»
=== ghost | gh.js
const api = new GhostAdminAPI({ url: 'https://blog.acme.example', key: '«{h24}:{h64}»', version: 'v5.0' });
=== ghost content | ghc.txt
https://blog.acme.example/ghost/api/content/posts/?key=«{h26}»
=== strapi | st.env
API_TOKEN_SALT=«{b22}==»
STRAPI_TOKEN=«+{h256}»
=== directus | dx.ts
createDirectus('https://cms.acme.example').with(staticToken('«{b32}»'))
=== kontent agility | ko.cs
DeliveryOptionsBuilder.CreateInstance().WithProjectId("«~{uuid}»").UsePreviewApi("«{jwt}»").Build();
=== wordpress app password | wp.sh
curl --user "kf:«{a4} {a4} {a4} {a4} {a4} {a4}»" https://acme.example/wp-json/wp/v2/users/me
=== wordpress vip jetpack | akismet.php
// Akismet
$WPCOM_KEY = '«{h12}»';
=== webflow | wf.js
const webflow = new Webflow({ token: '«{h64}»' })
=== builder io | bi.env
BUILDER_PRIVATE=«bpk-{h32}»
=== discourse | dis.rb
client.api_key = "«{h64}»"
client.api_username = "system" # forum.acme.example
=== disqus | dq.py
disqus = disqusapi.DisqusAPI('«{a64}»', '«~{a64}»')
=== confluent cloud cli | ccloud.netrc
machine confluent-cli:mds-username-password:login
	login k@acme.example
	password «{pw}»
=== dropbox paper rclone | rclone.conf
[b2]
type = b2
account = 00«~{h23}»
key = «K00{B28}»
=== s3fs | .passwd-s3fs
AKIA«~{t16}»:«{B40}»
=== restic | restic.env
B2_ACCOUNT_ID=«~{h12}»
B2_ACCOUNT_KEY=«00{h40}»
RESTIC_PASSWORD=«+{pw}»
=== borgbase rsyncnet | bb.sh
curl https://api.borgbase.com/graphql -H "Authorization: Bearer «{jwt}»"
=== pinata | pin.js
const pinata = pinataSDK('«~{h20}»', '«{h64}»');
=== web3 storage | w3.ts
new NFTStorage({ token: '«{jwt}»' })
=== filebase | fb.ini
[filebase]
aws_access_key_id = «~{H20}»
aws_secret_access_key = «{a40}»
"""
