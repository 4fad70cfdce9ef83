"""Databases, search, queues, warehouses, pipelines."""

TEXT = r'''
=== mongodb atlas uri | server.js
mongoose.connect('mongodb+srv://acme:«{pwurl}»@cluster0.ab1cd.mongodb.net/shop?retryWrites=true&w=majority')
  .then(() => console.log('db ok'));
=== mongodb atlas uri | application.properties
spring.data.mongodb.uri=mongodb+srv://svc:«{pwurl}»@prod.x9y8z.mongodb.net/orders
=== mongodb atlas key | atlas.tf
provider "mongodbatlas" {
  public_key  = "«~{l8}»"
  private_key = "«{uuid}»"
}
=== mongodb atlas service account | atlas.env
MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_«~{h24}»
MONGODB_ATLAS_CLIENT_SECRET=«mdb_sa_sk_{b40}»
=== supabase service key | admin.ts
const supabase = createClient('https://«~{l20}».supabase.co', '«{jwtrole;service_role}»');
=== supabase service key | .env.local
NEXT_PUBLIC_SUPABASE_URL=https://«~{l20}».supabase.co
SUPABASE_SERVICE_ROLE_KEY=«{jwtrole;service_role}»
=== supabase secret key | main.py
supabase = create_client("https://«~{l20}».supabase.co", "«sb_secret_{b22}_{b8}»")
=== supabase pat | sb.yml
      env:
        SUPABASE_ACCESS_TOKEN: «sbp_{h40}»
        SUPABASE_DB_PASSWORD: «+{a16}»
=== supabase db url | prisma/.env
DATABASE_URL="postgresql://postgres.«~{l20}»:«{a16}»@aws-0-eu-central-1.pooler.supabase.com:6543/postgres?pgbouncer=true"
=== neon uri | drizzle.config.ts
export default { schema: "./schema.ts", dbCredentials: { url: "postgresql://neondb_owner:«npg_{a12}»@ep-cool-sun-a2b3c4d5-pooler.eu-central-1.aws.neon.tech/neondb?sslmode=require" } };
=== neon api key | neon.sh
curl 'https://console.neon.tech/api/v2/projects' -H 'Authorization: Bearer «napi_{n64}»'
=== planetscale password | .env
DATABASE_URL='mysql://«~{n20}»:«pscale_pw_{b43}»@aws.connect.psdb.cloud/acme?ssl={"rejectUnauthorized":true}'
=== planetscale token | pscale.sh
pscale deploy-request create acme dev --service-token-id «~{n12}» --service-token «pscale_tkn_{b43}»
=== turso token | db.ts
export const client = createClient({ url: "libsql://acme-mo.turso.io", authToken: "«{jwt;EdDSA}»" });
=== upstash redis | redis.ts
const redis = new Redis({ url: 'https://eu2-apt-cod-30001.upstash.io', token: '«AX{a52}»' })
=== upstash redis url | celery.py
broker_url = "rediss://default:«{h32}»@eu1-keen-owl-38111.upstash.io:38111"
=== upstash qstash | .env
QSTASH_URL=https://qstash.upstash.io
QSTASH_TOKEN="«{qstash}»"
QSTASH_CURRENT_SIGNING_KEY="«+sig_{a28}»"
=== upstash kafka | kafka.properties
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="«~{b44}»" password="«{b56}»";
=== redis cloud | session.js
const client = redis.createClient({ url: 'redis://default:«{a32}»@redis-12345.c55.eu-central-1-1.ec2.redns.redis-cloud.com:12345' });
=== redis cloud api | rediscloud.tf
provider "rediscloud" {
  api_key    = "«+A{n45}»"
  secret_key = "«S{n45}»"
}
=== cockroach uri | main.go
dsn := "postgresql://acme:«{b22}»@acme-cluster-1234.5xj.gcp-europe-west1.cockroachlabs.cloud:26257/defaultdb?sslmode=verify-full"
=== cockroach api key | cc.tf
# export COCKROACH_API_KEY
provider "cockroach" { apikey = "«CCDB1_{a22}_{a40}»" }
=== aiven token | aiven.tf
provider "aiven" { api_token = "«{B372}»" }
=== aiven password | kcat.conf
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-256
sasl.username=avnadmin
sasl.password=«AVNS_{b19}»
=== aiven password | db.env
PG_URI=postgres://avnadmin:«AVNS_{b19}»@pg-acme-x1.aivencloud.com:21699/defaultdb?sslmode=require
=== fauna secret | fauna.js
const client = new faunadb.Client({ secret: '«fn{b38}»', domain: 'db.eu.fauna.com' })
=== astra token | astra.py
ASTRA_DB_APPLICATION_TOKEN = "«AstraCS:{m24}:{h64}»"
=== astra token | cassandra.yml
spring.data.cassandra:
  username: token
  password: «AstraCS:{m24}:{h64}»
=== xata key | xata.ts
const xata = new XataClient({ apiKey: '«xau_{a40}»', branch: 'main' });
=== convex deploy key | convex.yml
      env:
        CONVEX_DEPLOY_KEY: "«prod:happy-otter-123|{text64;[a60]}»"
=== prisma accelerate | .env
DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=«{jwt}»"
=== firebase rtdb | nodemcu.h
#define DATABASE_SECRET "«{a40}»"
=== neo4j aura | neo.py
URI = "neo4j+s://«~{h8}».databases.neo4j.io"
AUTH = ("neo4j", "«{b43}»")
with GraphDatabase.driver(URI, auth=AUTH) as driver:
    driver.verify_connectivity()
=== influx token | telegraf.conf
[[outputs.influxdb_v2]]
  urls = ["https://eu-central-1-1.aws.cloud2.influxdata.com"]
  token = "«{b86}==»"
  organization = "acme"
=== influx token | sensor.ino
#define INFLUXDB_TOKEN "«{b86}==»"
#define INFLUXDB_ORG "acme"
=== influx v3 token | i3.py
client = InfluxDBClient3(host="https://i3.acme.lan", token="«apiv3_{b86}»", database="iot")
=== elastic api key | es.py
es = Elasticsearch("https://acme.es.eu-west-1.aws.found.io:9243", api_key="«{text64;[b20]:[b22]}»")
=== elastic api key | search.sh
curl -H "Authorization: ApiKey «{text64;[b20]:[b22]}»" https://es.acme.lan:9200/_cat/indices
=== elastic password | filebeat.yml
output.elasticsearch:
  hosts: ["https://es.acme.lan:9200"]
  username: "elastic"
  password: "«{a24}»"
=== elastic cloud key | ec.tf
provider "ec" { apikey = "«essu_{B68}»" }
=== algolia admin key | algolia.js
const client = algoliasearch('«~{u10}»', '«{h32}»'); // admin key, indexing only
=== algolia admin key | _config.yml
algolia:
  application_id: «~{u10}»
  api_key: «{h32}»
  index_name: blog
=== algolia admin key | scout.env
ALGOLIA_APP_ID=«~{u10}»
ALGOLIA_SECRET=«{h32}»
=== meilisearch key | meili.rb
MeiliSearch::Rails.configuration = { meilisearch_url: 'https://ms-1.fra.meilisearch.io', meilisearch_api_key: '«{h40}»' }
=== meilisearch key | docker-compose.yml
  meilisearch:
    environment:
      MEILI_MASTER_KEY: «{b43}»
=== typesense key | typesense.js
let client = new Typesense.Client({ nodes: [{ host: 'x1.a1.typesense.net', port: '443', protocol: 'https' }], apiKey: '«{a32}»' })
=== pinecone key | rag.py
pc = Pinecone(api_key="«pcsk_{a6}_{a63}»")
=== pinecone key | old_rag.py
pinecone.init(api_key="«{uuid}»", environment="us-west1-gcp")
=== qdrant key | qdrant.py
qdrant_client = QdrantClient(url="https://«~{uuid}».eu-central-0.aws.cloud.qdrant.io:6333", api_key="«{jwt}»")
=== weaviate key | wv.py
client = weaviate.connect_to_weaviate_cloud(cluster_url="https://acme-x.weaviate.network", auth_credentials=Auth.api_key("«{a36}»"))
=== zilliz token | milvus.py
client = MilvusClient(uri="https://in03-«~{h15}».api.gcp-us-west1.zillizcloud.com", token="«{h70}»")
=== chroma key | chroma.ts
const client = new CloudClient({ apiKey: '«ck-{a44}»', tenant: '«~{uuid}»', database: 'prod' });
=== snowflake password | snow.py
conn = snowflake.connector.connect(user="ETL_SVC", password="«{pw}»", account="xy12345.eu-west-1", warehouse="LOAD")
=== snowflake key | keys/rsa_key.p8
«{pempkcs8}»
=== databricks token | .databrickscfg
[DEFAULT]
host  = https://adb-«~{d16}».7.azuredatabricks.net
token = «dapi{h32}-2»
=== databricks token | dbx.tf
provider "databricks" {
  host  = "https://dbc-a1b2c3d4-e5f6.cloud.databricks.com"
  token = "«dapi{h32}»"
}
=== databricks oauth | dbx.env
DATABRICKS_CLIENT_ID=«~{uuid}»
DATABRICKS_CLIENT_SECRET=«dose{h32}»
=== dbt cloud token | dbt.sh
curl -H "Authorization: Token «dbtu_{b44}»" https://cloud.getdbt.com/api/v2/accounts/
=== fivetran secret | fivetran.tf
provider "fivetran" {
  api_key    = "«+{a16}»"
  api_secret = "«{a32}»"
}
=== airbyte secret | ab.env
AIRBYTE_CLIENT_ID=«~{uuid}»
AIRBYTE_CLIENT_SECRET=«{a32}»
=== hightouch key | ht.sh
curl -H "Authorization: Bearer «{uuid}»" https://api.hightouch.com/api/v1/syncs
=== rudderstack token | rs.py
headers = {"Authorization": "Bearer «{a27}»"} # https://api.rudderstack.com/v2
=== tinybird token | tb.sh
curl -H "Authorization: Bearer «p.eyJ1Ijog{b80}.{b43}»" "https://api.tinybird.co/v0/pipes/top.json"
=== clickhouse cloud key | ch.sh
curl --user '«~{a20}»:«4b1d{a38}»' https://api.clickhouse.cloud/v1/organizations
=== clickhouse password | ch.py
client = clickhouse_connect.get_client(host='x1y2.eu-central-1.aws.clickhouse.cloud', user='default', password='«{a12}~_»', secure=True)
=== motherduck token | duck.py
con = duckdb.connect("md:acme?motherduck_token=«{jwt}»")
=== google service account | etl.env
GOOGLE_CREDENTIALS_JSON='{"type":"service_account","project_id":"acme","private_key":"«!{pempkcs8}»\n","client_email":"etl@acme.iam.gserviceaccount.com"}'
=== confluent key | client.properties
bootstrap.servers=pkc-4r000.europe-west1.gcp.confluent.cloud:9092
security.protocol=SASL_SSL
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username='«~{u16}»' password='«{B64}»';
=== confluent key | confluent.tf
provider "confluent" {
  cloud_api_key    = "«~{u16}»"
  cloud_api_secret = "«{B64}»"
}
=== cloudamqp uri | worker.rb
conn = Bunny.new("amqps://acmex:«{b32}»@hawk.rmq.cloudamqp.com/acmex")
=== cloudamqp key | ca.tf
provider "cloudamqp" { apikey = "«{uuid}»" }
=== nats creds | nats.creds
-----BEGIN NATS USER JWT-----
«+{jwt}»
------END NATS USER JWT------

-----BEGIN USER NKEY SEED-----
«{nkey;U}»
------END USER NKEY SEED------
=== hivemq password | mqtt.py
client.username_pw_set("acme", "«{pwurl}»")
client.connect("«~{h32}».s1.eu.hivemq.cloud", 8883)
=== emqx key | emqx.sh
curl -u «~{h16}»:«{b43}» https://emqx.acme.lan:18083/api/v5/clients
=== couchbase password | cb.go
opts.Authenticator = gocb.PasswordAuthenticator{Username: "svc_orders", Password: "«{pw}»"}
=== couchdb uri | sync.js
const db = new PouchDB('https://admin:«{pwurl}»@couch.acme.io/notes');
=== cloudant key | cloudant.py
service = CloudantV1(authenticator=IAMAuthenticator("«{b44}»"))
=== hasura secret | hasura.sh
curl https://acme.hasura.app/v1/graphql -H 'x-hasura-admin-secret: «{a64}»' -d '{"query":"{users{id}}"}'
=== appwrite key | appwrite.js
client.setEndpoint('https://cloud.appwrite.io/v1').setProject('acme').setKey('«standard_{h256}»');
=== back4app keys | parse.js
Parse.initialize("«~{a40}»", "«~{a40}»", "«{a40}»"); // app id, JS key, master key
Parse.serverURL = 'https://parseapi.back4app.com/';
=== directus token | directus.ts
const client = createDirectus('https://cms.acme.io').with(staticToken('«{b32}»')).with(rest());
=== nhost admin secret | nhost.toml
[hasura]
adminSecret = '«{h32}»'
=== metabase key | mb.sh
curl -H 'x-api-key: «mb_{b64;32}»' https://metabase.acme.io/api/permissions/group
=== redash key | rd.sh
curl "https://redash.acme.io/api/queries/12/results.json?api_key=«{a40}»"
=== superset secret | superset_config.py
SECRET_KEY = '«{b64;42}»'
SQLALCHEMY_DATABASE_URI = 'postgresql://superset:«+{pwurl}»@db/superset'
=== tableau pat | tsc.py
tableau_auth = TSC.PersonalAccessTokenAuth('ci', '«{b64;16}:{a32}»', 'acme')
=== looker secret | looker.ini
[Looker]
base_url=https://acme.cloud.looker.com:19999
client_id=«~{a20}»
client_secret=«{a24}»
=== mode token | mode.rb
auth = { username: '«~{h12}»', password: '«{h24}»' } # https://app.mode.com/api
=== hex token | hexrun.sh
curl -X POST -H "Authorization: Bearer «hxtp_{h96}»" https://app.hex.tech/api/v1/project/«~{uuid}»/run
=== airflow fernet | airflow.cfg
[core]
fernet_key = «{b64urlpad;32}»
=== prefect key | prefect.sh
prefect cloud login -k «pnu_{a36}» -w acme/prod
=== dagster token | dagster.yaml
dagster_cloud_api:
  agent_token: "«agent:acme:{h32}»"
=== temporal key | worker.go
client.Options{Credentials: client.NewAPIKeyStaticCredentials("«{jwt;ES256}»"), HostPort: "eu-central-1.aws.api.temporal.io:7233"}
=== inngest key | inngest.env
INNGEST_SIGNING_KEY=«signkey-prod-{h64}»
INNGEST_EVENT_KEY=«+{b86}»
=== trigger.dev key | trigger.env
TRIGGER_SECRET_KEY=«tr_prod_{a20}»
=== typesense key | ts.sh
curl -H "X-TYPESENSE-API-KEY: «{a32}»" "https://x1.a1.typesense.net/collections"
=== cube secret | cube.env
CUBEJS_API_SECRET=«{h128}»
CUBEJS_DB_PASS=«+{pwurl}»
=== kaggle key | kaggle.json
{"username":"mokafor","key":"«{h32}»"}
=== kaggle key | train.ipynb
    "os.environ['KAGGLE_USERNAME'] = 'mokafor'\n",
    "os.environ['KAGGLE_KEY'] = '«{h32}»'\n",
'''
