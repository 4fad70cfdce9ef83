"""Providers of clouds, forges, registries, databases, delivery networks, secret managers, networks and infrastructure.

"# family", then "Provider | NAME NAME | pattern || pattern" and idioms "  path :: text", ⏎ for a new line, see survey_styles.put.
"""

TABLE = r'''
# clouds
AWS | AWS_SECRET_ACCESS_KEY AWS_SECRET_KEY | {B40}
  .aws/credentials :: [default]⏎aws_access_key_id = ⟨AKIA{t16}⟩⏎aws_secret_access_key = @V@
  src/upload.js :: AWS.config.update({⏎  accessKeyId: '⟨AKIA{t16}⟩',⏎  secretAccessKey: '@V@',⏎  region: 'eu-west-1'⏎});
  app/storage.py :: s3 = boto3.client('s3', aws_access_key_id='⟨AKIA{t16}⟩', aws_secret_access_key='@V@')
  main.tf :: provider "aws" {⏎  region     = "us-east-1"⏎  access_key = "⟨AKIA{t16}⟩"⏎  secret_key = "@V@"⏎}
  S3Util.java :: BasicAWSCredentials creds = new BasicAWSCredentials("⟨AKIA{t16}⟩", "@V@");
  config/storage.yml :: amazon:⏎  service: S3⏎  access_key_id: ⟨AKIA{t16}⟩⏎  secret_access_key: @V@⏎  region: eu-central-1
AWS key id | AWS_ACCESS_KEY_ID | AKIA{t16}
  deploy.sh :: aws configure set aws_access_key_id @V@⏎aws configure set aws_secret_access_key ⟨{B40}⟩
AWS session | AWS_SESSION_TOKEN | {awssession}
  export.sh :: export AWS_ACCESS_KEY_ID=⟨ASIA{t16}⟩⏎export AWS_SECRET_ACCESS_KEY=⟨{B40}⟩⏎export AWS_SESSION_TOKEN=@V@
AWS Bedrock | AWS_BEARER_TOKEN_BEDROCK | {bedrock}
AWS SES | SES_SMTP_PASSWORD | B{B43}
  config/mail.php :: 'smtp' => [⏎    'host' => 'email-smtp.eu-west-1.amazonaws.com',⏎    'username' => '⟨AKIA{t16}⟩',⏎    'password' => '@V@',⏎],
AWS Cognito | COGNITO_CLIENT_SECRET | {n51}
AppSync | AWS_APPSYNC_API_KEY | da2-{n26}
  aws-exports.js :: const awsmobile = {⏎    "aws_appsync_graphqlEndpoint": "https://{n26}.appsync-api.eu-west-1.amazonaws.com/graphql",⏎    "aws_appsync_apiKey": "@V@"⏎};
API Gateway | API_GATEWAY_KEY | {a40}
  call.sh :: curl -H "x-api-key: @V@" https://{n10}.execute-api.us-east-1.amazonaws.com/prod/orders
Azure AD | AZURE_CLIENT_SECRET ARM_CLIENT_SECRET | {a3}8Q~{q34}
  login.sh :: az login --service-principal -u {uuid} -p @V@ --tenant {uuid}
  azure.json :: {⏎  "clientId": "{uuid}",⏎  "clientSecret": "@V@",⏎  "subscriptionId": "{uuid}",⏎  "tenantId": "{uuid}"⏎}
Azure Storage | AZURE_STORAGE_KEY AZURE_STORAGE_ACCOUNT_KEY | {b64;64}
  appsettings.json :: "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName={Qco}files;AccountKey=@V@;EndpointSuffix=core.windows.net"
  backup.sh :: az storage blob upload-batch --account-name {Qco}bak --account-key @V@ -d dumps -s .
Azure Cosmos | COSMOS_KEY COSMOS_DB_KEY | {b64;64}
  local.settings.json :: "CosmosConnection": "AccountEndpoint=https://{Qco}-prod.documents.azure.com:443/;AccountKey=@V@;"
Azure Service Bus | SERVICEBUS_KEY | {b64;32}
  application.yml :: spring.cloud.azure.servicebus.connection-string: Endpoint=sb://{Qco}.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=@V@
Azure IoT | IOTHUB_SHARED_ACCESS_KEY | {b64;32}
  device.py :: CONNECTION_STRING = "HostName={Qco}-hub.azure-devices.net;DeviceId=pump-07;SharedAccessKey=@V@"
Azure OpenAI | AZURE_OPENAI_API_KEY | {h32} || {azure;ACOG}
  rag.py :: client = AzureOpenAI(azure_endpoint="https://{Qco}-ai.openai.azure.com/", api_key="@V@", api_version="2024-02-01")
Azure Functions | AZURE_FUNCTION_KEY | {azfunc}
  ping.sh :: curl -s "https://{Qco}-fn.azurewebsites.net/api/Nightly?code=@V@"
Azure Search | AZURE_SEARCH_ADMIN_KEY | {H32}
  index.http :: GET https://{Qco}.search.windows.net/indexes?api-version=2023-11-01⏎api-key: @V@
API Management | OCP_APIM_SUBSCRIPTION_KEY | {h32}
  client.go :: req.Header.Set("Ocp-Apim-Subscription-Key", "@V@")
Azure DevOps | AZURE_DEVOPS_PAT SYSTEM_ACCESSTOKEN | {T52}
Google | GOOGLE_API_KEY GOOGLE_MAPS_SERVER_KEY | AIza{b35}
  geo.py :: url = "https://maps.googleapis.com/maps/api/geocode/json?address=%s&key=@V@" % quote(addr)
Google OAuth | GOOGLE_CLIENT_SECRET | GOCSPX-{b28} || {b24}
  client_secret.json :: {"installed":{"client_id":"{d12}-{n32}.apps.googleusercontent.com","project_id":"{Qco}-prod","client_secret":"@V@","redirect_uris":["http://localhost"]}}
Google refresh | GOOGLE_REFRESH_TOKEN | 1//0{d1}{b60}
  application_default_credentials.json :: {⏎  "client_id": "764086051850-{n32}.apps.googleusercontent.com",⏎  "client_secret": "⟨d-{b22}⟩",⏎  "refresh_token": "@V@",⏎  "type": "authorized_user"⏎}
Google HMAC | GCS_HMAC_SECRET | {B40}
  .boto :: [Credentials]⏎gs_access_key_id = ⟨GOOG1E{u57}⟩⏎gs_secret_access_key = @V@
Firebase | FCM_SERVER_KEY | AAAA{b7}:APA91b{b134}
  push.php :: $headers = array('Authorization: key=@V@', 'Content-Type: application/json');
Alibaba Cloud | ALIBABA_CLOUD_ACCESS_KEY_SECRET OSS_ACCESS_KEY_SECRET | {a30}
  OssClient.java :: OSS oss = new OSSClientBuilder().build("https://oss-cn-hangzhou.aliyuncs.com", "⟨LTAI5t{a18}⟩", "@V@");
  application.yml :: aliyun:⏎  oss:⏎    accessKeyId: ⟨LTAI5t{a18}⟩⏎    accessKeySecret: @V@
Tencent Cloud | TENCENTCLOUD_SECRET_KEY | {a32}
  cos.py :: config = CosConfig(Region='ap-guangzhou', SecretId='⟨AKID{a32}⟩', SecretKey='@V@')
Huawei Cloud | HUAWEICLOUD_SDK_SK | {a40}
Oracle Cloud | OCI_AUTH_TOKEN | {a12}:{a4}.{a3}
DigitalOcean | DIGITALOCEAN_TOKEN DO_PAT | dop_v1_{h64}
  dns.sh :: doctl auth init -t @V@
DigitalOcean Spaces | SPACES_SECRET_ACCESS_KEY | {B43}
Linode | LINODE_TOKEN LINODE_CLI_TOKEN | {h64}
  infra/linode.tf :: provider "linode" {⏎  token = "@V@"⏎}
Hetzner | HCLOUD_TOKEN | {a64}
  cli.toml :: active_context = "prod"⏎[[contexts]]⏎  name = "prod"⏎  token = "@V@"
Scaleway | SCW_SECRET_KEY | {uuid}
  scw.yaml :: access_key: SCW{u17}⏎secret_key: @V@⏎default_region: fr-par
Vultr | VULTR_API_KEY | {u36}
  provision.sh :: curl "https://api.vultr.com/v2/instances" -H "Authorization: Bearer @V@"
OVH | OVH_APPLICATION_SECRET OVH_CONSUMER_KEY | {h32} || {a32}
  ovh.conf :: [ovh-eu]⏎application_key={h16}⏎application_secret=@V@⏎consumer_key=⟨{h32}⟩
Yandex Cloud | YC_API_KEY | AQVN{b36}
IBM Cloud | IBMCLOUD_API_KEY | {b44}
  deploy.sh :: ibmcloud login --apikey @V@ -r eu-de
UpCloud | UPCLOUD_PASSWORD | {Qpwm}
Exoscale | EXOSCALE_API_SECRET | {b43}
Civo | CIVO_TOKEN | {a50}
Heroku | HEROKU_API_KEY | {uuid} || HRKU-{uuid}
  .netrc :: machine api.heroku.com⏎  login {Qname}@{Qco}.io⏎  password @V@
Backblaze | B2_APPLICATION_KEY | K00{d1}{B27}
  rclone.conf :: [b2]⏎type = b2⏎account = 00{d1}{h12}000000000{d1}⏎key = @V@
Wasabi | WASABI_SECRET_KEY | {B40}
MinIO | MINIO_SECRET_KEY MINIO_ROOT_PASSWORD | {a40} || {Qpws}
  backup.sh :: mc alias set store https://{Qhost}:9000 {Quser} @V@
OpenStack | OS_PASSWORD OS_APPLICATION_CREDENTIAL_SECRET | {Qpws} || {b86}
  openrc.sh :: export OS_USERNAME="{Quser}"⏎export OS_PASSWORD="@V@"⏎export OS_PROJECT_NAME="{Qdb}"
# forges and CI
GitHub | GITHUB_TOKEN GH_PAT | {github;ghp_} || github_pat_{a22}_{a59}
  clone.sh :: git clone https://@V@@github.com/{Qco}/platform.git
  hosts.yml :: github.com:⏎    user: {Qname}⏎    oauth_token: @V@⏎    git_protocol: https
  release.sh :: curl -H "Authorization: token @V@" https://api.github.com/repos/{Qco}/api/releases
GitHub OAuth | GITHUB_CLIENT_SECRET GITHUB_OAUTH_SECRET | {h40}
  passport.js :: passport.use(new GitHubStrategy({⏎  clientID: 'Iv1.{h16}',⏎  clientSecret: '@V@',⏎  callbackURL: '/auth/github/callback'⏎}, done));
GitHub webhook | GITHUB_WEBHOOK_SECRET | {Qpwm} || {h40}
GitLab | GITLAB_TOKEN GITLAB_PRIVATE_TOKEN | glpat-{f20} || {f20}
  trigger.sh :: curl --header "PRIVATE-TOKEN: @V@" "https://gitlab.{Qco}.io/api/v4/projects"
  fetch.sh :: git clone https://oauth2:@V@@gitlab.{Qco}.io/infra/ansible.git
GitLab runner | RUNNER_TOKEN CI_SERVER_TOKEN | glrt-{f20} || GR1348941{f20}
  config.toml :: [[runners]]⏎  name = "shell-01"⏎  url = "https://gitlab.{Qco}.io/"⏎  token = "@V@"⏎  executor = "shell"
GitLab trigger | GITLAB_TRIGGER_TOKEN | glptt-{h40} || {h30}
  trigger.sh :: curl -X POST -F token=@V@ -F ref=main https://gitlab.{Qco}.io/api/v4/projects/41/trigger/pipeline
Bitbucket | BITBUCKET_APP_PASSWORD | {bbapp} || {a20}
  ci.sh :: curl -u {Qname}:@V@ https://api.bitbucket.org/2.0/repositories/{Qco}
Bitbucket OAuth | BITBUCKET_CLIENT_SECRET | {a32}
Jira | JIRA_API_TOKEN ATLASSIAN_TOKEN | {atlassian;ATATT3xFfGF0;170} || {a24}
  jira.py :: jira = JIRA(server="https://{Qco}.atlassian.net", basic_auth=("{Qname}@{Qco}.io", "@V@"))
Confluence | CONFLUENCE_PAT | {Svdcpat}
Trello | TRELLO_API_TOKEN TRELLO_TOKEN | ATTA{h64}{H8} || {h64}
  board.sh :: curl "https://api.trello.com/1/boards/{a8}?key={h32}&token=@V@"
Gitea | GITEA_TOKEN | {h40}
  mirror.sh :: curl -X POST "https://git.{Qco}.io/api/v1/repos/migrate?access_token=@V@"
Gitee | GITEE_ACCESS_TOKEN | {h32}
Jenkins | JENKINS_API_TOKEN JENKINS_TOKEN | 11{h32} || {h32}
  build.sh :: curl -X POST https://jenkins.{Qco}.io/job/nightly/build --user {Quser}:@V@
CircleCI | CIRCLE_TOKEN CIRCLECI_TOKEN | CCIPAT_{s22}_{h40} || {h40}
  badge.sh :: curl -H "Circle-Token: @V@" https://circleci.com/api/v2/me
Travis | TRAVIS_TOKEN TRAVIS_API_TOKEN | {b22}
Buildkite | BUILDKITE_AGENT_TOKEN | {h50}
  buildkite-agent.cfg :: name="%hostname-%spawn"⏎token="@V@"⏎tags="queue=linux"
Drone | DRONE_RPC_SECRET DRONE_TOKEN | {h32}
TeamCity | TEAMCITY_TOKEN | eyJ0eXAiOiAiVENWMiJ9.{b36}.{b48}
AppVeyor | APPVEYOR_TOKEN | v2.{n20} || {n20}
Bitrise | BITRISE_BUILD_TRIGGER_TOKEN | {b22}
Codecov | CODECOV_TOKEN | {uuid}
  codecov.sh :: bash <(curl -s https://codecov.io/bash) -t @V@
  codecov.yml :: codecov:⏎  token: @V@
Coveralls | COVERALLS_REPO_TOKEN | {a33}
  .coveralls.yml :: service_name: travis-pro⏎repo_token: @V@
Code Climate | CC_TEST_REPORTER_ID | {h64}
SonarQube | SONAR_TOKEN SONAR_LOGIN | squ_{h40} || {h40}
  sonar.sh :: mvn sonar:sonar -Dsonar.host.url=https://sonar.{Qco}.io -Dsonar.login=@V@
  sonar-project.properties :: sonar.projectKey={Qco}-api⏎sonar.login=@V@
Snyk | SNYK_TOKEN | {uuid}
  scan.sh :: snyk auth @V@ && snyk test
Octopus | OCTOPUS_API_KEY | API-{u27}
  deploy.ps1 :: octo create-release --project Api --server https://octo.{Qco}.io --apiKey @V@
Harness | HARNESS_API_KEY | pat.{b22}.{h24}.{a20}
Cypress | CYPRESS_RECORD_KEY | {uuid}
  package.json :: "scripts": {⏎    "e2e": "cypress run --record --key @V@"⏎  }
Percy | PERCY_TOKEN | {h64}
Expo | EXPO_TOKEN | {b40}
Argo CD | ARGOCD_AUTH_TOKEN | {jwt;HS256;argocd}
LocalStack | LOCALSTACK_API_KEY | {a10}
Crowdin | CROWDIN_PERSONAL_TOKEN | {h80}
Lokalise | LOKALISE_API_TOKEN | {h40}
Transifex | TX_TOKEN TRANSIFEX_TOKEN | 1/{h40}
  .transifexrc :: [https://www.transifex.com]⏎rest_hostname = https://rest.api.transifex.com⏎token = @V@
# registries
npm | NPM_TOKEN NPM_AUTH_TOKEN | {crc;npm_;30} || {uuid}
  .npmrc :: @{Qco}:registry=https://{Qnpm}/⏎//{Qnpm}/:_authToken=@V@
  .npmrc :: registry=https://nexus.{Qco}.io/repository/npm/⏎_auth={basic;{Quser}:[Qpw]}⏎//nexus.{Qco}.io/repository/npm/:_authToken=NpmToken.@V@
  .yarnrc.yml :: npmRegistryServer: "https://npm.{Qco}.io"⏎npmAuthToken: "@V@"
npm basic | NPM_AUTH | {basic;deploy:[Qpw]}
  .npmrc :: registry=https://artifactory.{Qco}.io/api/npm/npm/⏎_auth = @V@⏎always-auth = true
PyPI | PYPI_TOKEN TWINE_PASSWORD UV_PUBLISH_TOKEN | {pypi}
  .pypirc :: [pypi]⏎username = __token__⏎password = @V@
  publish.sh :: twine upload -u __token__ -p @V@ dist/*
PyPI password | TWINE_PASSWORD | {Qpws}
  .pypirc :: [distutils]⏎index-servers = internal⏎⏎[internal]⏎repository: https://pypi.{Qco}.io/simple⏎username: {Quser}⏎password: @V@
  pip.conf :: [global]⏎extra-index-url = https://{Quser}:@V@@pypi.{Qco}.io/simple
RubyGems | GEM_HOST_API_KEY RUBYGEMS_API_KEY | rubygems_{h48} || {h32}
  .gem/credentials :: ---⏎:rubygems_api_key: @V@
Cargo | CARGO_REGISTRY_TOKEN | cio{a32}
  .cargo/credentials.toml :: [registry]⏎token = "@V@"
NuGet | NUGET_API_KEY | {nuget} || {uuid}
  push.ps1 :: dotnet nuget push bin/*.nupkg -k @V@ -s https://{Qnuget}/v3/index.json
NuGet feed | NUGET_PASSWORD | {Qpw} || {T52}
  NuGet.Config :: <packageSourceCredentials>⏎  <Internal>⏎    <add key="Username" value="{Quser}" />⏎    <add key="ClearTextPassword" value="@V@" />⏎  </Internal>⏎</packageSourceCredentials>
Packagist | PACKAGIST_TOKEN COMPOSER_TOKEN | {h64} || {a20}
  auth.json :: {⏎  "http-basic": {⏎    "{Qpackagist}": {⏎      "username": "{Quser}",⏎      "password": "@V@"⏎    }⏎  }⏎}
Docker Hub | DOCKERHUB_TOKEN DOCKER_PASSWORD | dckr_pat_{b27} || {Qpw} || {uuid}
  build.sh :: docker login -u {Quser} -p @V@
  push.sh :: echo "@V@" | docker login --username {Quser} --password-stdin
  .docker/config.json :: {⏎  "auths": {⏎    "https://{Qhub}/v1/": {⏎      "auth": "{basic;deploy:[Qpws]}",⏎      "identitytoken": "@V@"⏎    }⏎  }⏎}
Docker auth | DOCKER_AUTH_BASE64 | {basic;deploybot:[Qpws]}
  .docker/config.json :: {"auths":{"registry.{Qco}.io":{"auth":"@V@"}}}
Artifactory | ARTIFACTORY_API_KEY JFROG_API_KEY | AKCp{a69}
  pull.sh :: curl -H "X-JFrog-Art-Api: @V@" -O https://{Qco}.{Qjfrog}/artifactory/libs/app.jar
Artifactory password | ARTIFACTORY_PASSWORD NEXUS_PASSWORD | {Qpws} || AP{a20}
  build.gradle :: maven {⏎    url "https://nexus.{Qco}.io/repository/releases"⏎    credentials {⏎        username "{Quser}"⏎        password "@V@"⏎    }⏎}
Sonatype | OSSRH_PASSWORD SONATYPE_PASSWORD | {Qpw} || {B44}
  settings.xml :: <server>⏎  <id>ossrh</id>⏎  <username>{a8}</username>⏎  <password>@V@</password>⏎</server>
Clojars | CLOJARS_PASSWORD | CLOJARS_{h60}
Hex | HEX_API_KEY | {h32}
Conda | ANACONDA_API_TOKEN | {Qname}-{uuid}
Quay | QUAY_ROBOT_TOKEN QUAY_PASSWORD | {u64}
  ci.sh :: docker login {Qquay} -u "{Qco}+ci" -p "@V@"
Cloudsmith | CLOUDSMITH_API_KEY | {h40}
Gemfury | GEMFURY_TOKEN BUNDLE_GEM__FURY__IO | {b20}
  Gemfile :: source "https://@V@@{Qfury}/{Qco}/"
Azure registry | ACR_PASSWORD | {B42}+ACR{B6}
CocoaPods | COCOAPODS_TRUNK_TOKEN | {h32}
Chef Supermarket | SIDEKIQ_PRO_KEY BUNDLE_ENTERPRISE__CONTRIBSYS__COM | {h8}:{h8}
  Gemfile :: source "https://@V@@{Qcontrib}/" do⏎  gem "sidekiq-ent"⏎end
# databases hosted
MongoDB Atlas | ATLAS_PRIVATE_KEY MONGODB_ATLAS_PRIVATE_KEY | {uuid}
  clusters.sh :: curl --user "{l8}:@V@" --digest "https://cloud.mongodb.com/api/atlas/v1.0/groups/{h24}/clusters"
MongoDB Atlas password | MONGO_PASSWORD ATLAS_DB_PASSWORD | {Qpwa}
  server.js :: mongoose.connect('mongodb+srv://{Quser}:@V@@cluster0.{n5}.mongodb.net/{Qdb}?retryWrites=true');
Supabase | SUPABASE_SERVICE_ROLE_KEY | {jwtrole;service_role} || sb_secret_{b22}_{b8}
Supabase token | SUPABASE_ACCESS_TOKEN | sbp_{h40}
Neon | NEON_API_KEY | {n64} || napi_{n64}
  .env :: DATABASE_URL=postgresql://{Qdb}_owner:npg_@V@@ep-late-{Qword}-{n8}.eu-central-1.aws.neon.tech/{Qdb}?sslmode=require
PlanetScale | PLANETSCALE_SERVICE_TOKEN PSCALE_PASSWORD | pscale_tkn_{b43} || pscale_pw_{b43}
Upstash | UPSTASH_REDIS_REST_TOKEN | A{a1}{a60}
  .env.local :: UPSTASH_REDIS_REST_URL=https://usw1-{Qword}-{Qword2}-{d5}.upstash.io⏎UPSTASH_REDIS_REST_TOKEN="@V@"
Elastic key | ELASTICSEARCH_API_KEY | {basic;[b20]:[b22]}
Elastic | ELASTIC_PASSWORD | {a24} || {Qpws}
  es.py :: es = Elasticsearch(["https://{Qhost}:9200"], basic_auth=("elastic", "@V@"))
  es.sh :: curl -u elastic:@V@ -k https://{Qhost}:9200/_cat/indices
Algolia | ALGOLIA_ADMIN_KEY ALGOLIA_WRITE_KEY | {h32}
  index.js :: const client = algoliasearch('{u10}', '@V@'); // admin key, server side only
Meilisearch | MEILI_MASTER_KEY | {b43} || {Qpwm}
Typesense | TYPESENSE_API_KEY | {a32}
Snowflake | SNOWFLAKE_PASSWORD | {Qpw}
  profiles.yml :: dwh:⏎  target: prod⏎  outputs:⏎    prod:⏎      type: snowflake⏎      account: {l7}.eu-west-1⏎      user: {Quser}⏎      password: @V@⏎      warehouse: COMPUTE_WH
  load.py :: conn = snowflake.connector.connect(user='{Quser}', password='@V@', account='{l2}{d5}')
Databricks | DATABRICKS_TOKEN | dapi{h32} || dapi{h32}-2
  .databrickscfg :: [DEFAULT]⏎host = https://adb-{d16}.7.azuredatabricks.net⏎token = @V@
Confluent | CONFLUENT_API_SECRET KAFKA_API_SECRET | {B64}
  client.properties :: sasl.mechanism=PLAIN⏎sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username='{u16}' password='@V@';
CloudAMQP | CLOUDAMQP_URL_PASSWORD | {b32}
  config.js :: const url = 'amqps://{l8}:@V@@{Qword}.rmq.cloudamqp.com/{l8}';
Redis Cloud | REDIS_PASSWORD | {a32} || {Qpws}
InfluxDB | INFLUXDB_TOKEN INFLUX_TOKEN | {b86}==
  telegraf.conf :: [[outputs.influxdb_v2]]⏎  urls = ["http://{Qip}:8086"]⏎  token = "@V@"⏎  organization = "{Qco}"
Pinecone | PINECONE_API_KEY | {uuid} || pcsk_{a6}_{a63}
  rag.py :: pinecone.init(api_key="@V@", environment="us-west1-gcp")
Qdrant | QDRANT_API_KEY | {jwt} || {b54}
Weaviate | WEAVIATE_API_KEY | {a36}
Turso | TURSO_AUTH_TOKEN | {jwt;EdDSA}
Fauna | FAUNADB_SECRET | fn{b38}
Hasura | HASURA_GRAPHQL_ADMIN_SECRET | {Qpw} || {a64}
  q.sh :: curl https://{Qco}.hasura.app/v1/graphql -H 'x-hasura-admin-secret: @V@' -d @q.json
Aiven | AIVEN_SERVICE_PASSWORD | AVNS_{b19}
# CDN, DNS, hosting
Cloudflare | CLOUDFLARE_API_TOKEN CF_API_TOKEN | {b40}
  cloudflare.ini :: # certbot⏎dns_cloudflare_api_token = @V@
  main.tf :: provider "cloudflare" {⏎  api_token = "@V@"⏎}
Cloudflare global | CLOUDFLARE_API_KEY CF_API_KEY | {h37}
  purge.sh :: curl -X DELETE "https://api.cloudflare.com/client/v4/zones/{h32}/purge_cache" -H "X-Auth-Email: {Qname}@{Qco}.io" -H "X-Auth-Key: @V@"
  ddns.conf :: protocol=cloudflare, zone={Qco}.io, ttl=1⏎login={Qname}@{Qco}.io⏎password=@V@
Cloudflare R2 | R2_SECRET_ACCESS_KEY | {h64}
Cloudflare Turnstile | TURNSTILE_SECRET_KEY | 0x4AAAAAAA{b25}
Cloudflare Tunnel | TUNNEL_TOKEN | {cftunnel}
  run.sh :: cloudflared tunnel --no-autoupdate run --token @V@
Fastly | FASTLY_API_TOKEN FASTLY_API_KEY | {b32}
  purge.sh :: curl -X PURGE -H "Fastly-Key: @V@" https://www.{Qco}.io/
Akamai | AKAMAI_CLIENT_SECRET | {B43}=
  .edgerc :: [default]⏎client_secret = @V@⏎host = akab-{n16}-{n16}.luna.akamaiapis.net⏎access_token = ⟨akab-{n16}-{n16}⟩⏎client_token = ⟨akab-{n16}-{n16}⟩
GoDaddy | GODADDY_API_SECRET GODADDY_SECRET | {a22}
  ddns.sh :: curl -H "Authorization: sso-key {a12}_{a22}:@V@" https://api.godaddy.com/v1/domains
Namecheap | NAMECHEAP_API_KEY | {h32}
Gandi | GANDI_API_KEY GANDI_PAT | {a24} || {h40}
DNSimple | DNSIMPLE_TOKEN | {a32}
NS1 | NS1_APIKEY NSONE_API_KEY | {a20}
  zones.sh :: curl -H 'X-NSONE-Key: @V@' https://api.nsone.net/v1/zones
Porkbun | PORKBUN_SECRET_API_KEY | sk1_{h64}
DuckDNS | DUCKDNS_TOKEN | {uuid}
  cron.sh :: echo url="https://www.duckdns.org/update?domains={Qco}&token=@V@&ip=" | curl -k -o /tmp/duck.log -K -
Dynu | DYNU_PASSWORD NOIP_PASSWORD | {Qpws}
  ddclient.conf :: protocol=dyndns2⏎server=dynupdate.no-ip.com⏎login={Qname}@{Qco}.io⏎password='@V@'⏎{Qco}.ddns.net
PowerDNS | PDNS_API_KEY | {Qpwm} || {h32}
  pdns.conf :: api=yes⏎api-key=@V@⏎webserver-address=0.0.0.0
Netlify | NETLIFY_AUTH_TOKEN | {b43} || nfp_{a36}
  deploy.sh :: netlify deploy --prod --dir=dist --auth @V@ --site {uuid}
Vercel | VERCEL_TOKEN NOW_TOKEN | {a24}
  ship.sh :: vercel --token @V@ --prod --yes
Surge | SURGE_TOKEN | {h32}
Render | RENDER_API_KEY | rnd_{a32}
Fly.io | FLY_API_TOKEN | fo1_{b43}
Bunny | BUNNY_API_KEY BUNNYCDN_ACCESS_KEY | {uuid} || {h8}-{h4}-{h4}-{h12}-{h4}-{h4}
  upload.sh :: curl -X PUT --data-binary @site.zip -H "AccessKey: @V@" https://storage.bunnycdn.com/{Qco}/site.zip
KeyCDN | KEYCDN_API_KEY | sk_prod_{a24}
cPanel | CPANEL_PASSWORD CPANEL_API_TOKEN | {Qpws} || {u32}
  whm.sh :: curl -H "Authorization: whm root:@V@" "https://{Qhost}:2087/json-api/listaccts"
Plesk | PLESK_PASSWORD | {Qpws}
Pusher | PUSHER_APP_SECRET PUSHER_SECRET | {h20}
  broadcasting.php :: 'pusher' => [⏎    'driver' => 'pusher',⏎    'key' => '{h20}',⏎    'secret' => '@V@',⏎    'app_id' => '{d7}',⏎],
Ably | ABLY_API_KEY | {b6}.{b6}:{b43}
  live.js :: const ably = new Ably.Realtime('@V@');
Cloudinary | CLOUDINARY_API_SECRET | {b27}
  media.py :: cloudinary.config(cloud_name="{Qco}", api_key="{d15}", api_secret="@V@")
  .env :: CLOUDINARY_URL=cloudinary://{d15}:@V@@{Qco}
# secret managers
Vault | VAULT_TOKEN | hvs.{a24} || hvs.CAES{b90} || s.{a24}
  vault.sh :: export VAULT_ADDR=https://vault.{Qco}.io:8200⏎vault login @V@
  read.sh :: curl -H "X-Vault-Token: @V@" https://vault.{Qco}.io/v1/secret/data/app
Vault AppRole | VAULT_SECRET_ID | {uuid}
  login.sh :: vault write auth/approle/login role_id={uuid} secret_id=@V@
Vault unseal | VAULT_UNSEAL_KEY | {b64;33}
  unseal.sh :: vault operator unseal @V@
Doppler | DOPPLER_TOKEN | dp.st.prd.{a43} || dp.pt.{a43}
Infisical | INFISICAL_TOKEN | st.{uuid}.{h32}.{h32}
1Password | OP_SERVICE_ACCOUNT_TOKEN | {ops}
1Password account | OP_SECRET_KEY | A3-{u6}-{u6}-{u5}-{u5}-{u5}
Bitwarden | BWS_ACCESS_TOKEN | 0.{uuid}.{a30}:{b64;16}
Bitwarden client | BW_CLIENTSECRET | {a30}
  unlock.sh :: export BW_CLIENTID=user.{uuid}⏎export BW_CLIENTSECRET=@V@⏎bw login --apikey
Bitwarden master | BW_PASSWORD | {Qpw}
Akeyless | AKEYLESS_ACCESS_KEY | {b64;32}
Conjur | CONJUR_AUTHN_API_KEY | {n54}
CyberArk | CYBERARK_PASSWORD PVWA_PASSWORD | {Qpw}
Keeper | KSM_TOKEN | US:{b43}
dotenv-vault | DOTENV_KEY | dotenv://:⟪key_{h64}⟫@dotenv.org/vault/.env.vault?environment=production
dotenvx | DOTENV_PRIVATE_KEY_PRODUCTION | {h64}
SOPS | SOPS_AGE_KEY | {age}
Ansible Vault | ANSIBLE_VAULT_PASSWORD | {Qpw}
Rails | RAILS_MASTER_KEY | {h32}
Consul | CONSUL_HTTP_TOKEN | {uuid}
  consul.sh :: consul kv get -token=@V@ app/config
Passbolt | PASSBOLT_PASSPHRASE | {Qpw}
# VPN and remote access
Tailscale | TAILSCALE_AUTHKEY TS_AUTHKEY | tskey-auth-{a12}CNTRL-{a32} || tskey-{h24}
  up.sh :: tailscale up --authkey=@V@ --hostname=$(hostname)
WireGuard | WG_PRIVATE_KEY WIREGUARD_PRIVATE_KEY | {wg}
  wg0.conf :: [Interface]⏎Address = {Qip}/32⏎PrivateKey = @V@⏎⏎[Peer]⏎PublicKey = {wg}⏎Endpoint = vpn.{Qco}.io:51820
WireGuard preshared | WG_PRESHARED_KEY | {wg}
  wg1.conf :: [Peer]⏎PublicKey = {wg}⏎PresharedKey = @V@⏎AllowedIPs = 10.9.0.0/24
ZeroTier | ZEROTIER_API_TOKEN ZT_TOKEN | {a32}
Netbird | NB_SETUP_KEY NETBIRD_SETUP_KEY | {UUID}
  up.sh :: netbird up --management-url https://nb.{Qco}.io --setup-key @V@
ngrok | NGROK_AUTHTOKEN | {a27}_{a21}
  ngrok.yml :: version: "2"⏎authtoken: @V@⏎region: eu
frp | FRP_TOKEN | {Qpw}
  frpc.ini :: [common]⏎server_addr = {Qip}⏎server_port = 7000⏎token = @V@
OpenVPN | OPENVPN_PASSWORD VPN_PASSWORD | {Qpws}
  connect.sh :: echo "@V@" | openconnect --user={Quser} --passwd-on-stdin vpn.{Qco}.io
NordVPN | NORDVPN_TOKEN | {h64}
TeamViewer | TEAMVIEWER_API_TOKEN | {d8}-{a20}
AnyDesk | ANYDESK_PASSWORD | {Qpws}
  install.ps1 :: echo @V@ | & "C:\Program Files (x86)\AnyDesk\AnyDesk.exe" --set-password
Guacamole | GUACAMOLE_PASSWORD | {Qpws}
  user-mapping.xml :: <authorize username="{Quser}" password="{h32}" encoding="md5">⏎  <connection name="rdp">⏎    <protocol>rdp</protocol>⏎    <param name="hostname">{Qip}</param>⏎    <param name="password">@V@</param>
VNC | VNC_PASSWORD | {Qpwsa}
SoftEther | VPN_PSK IPSEC_PSK | {Qpws} || {a32}
  ipsec.secrets :: {Qip} vpn.{Qco}.io : PSK "@V@"
L2TP | VPN_IPSEC_PSK | {Qpwsa}
RADIUS | RADIUS_SECRET | {Qpwsa}
  clients.conf :: client branch-office {⏎    ipaddr = {Qip}⏎    secret = @V@⏎}
Duo | DUO_SKEY | {a40}
  pam_duo.conf :: [duo]⏎ikey = DI{u18}⏎skey = @V@⏎host = api-{h8}.duosecurity.com
# infrastructure
Kubernetes | K8S_TOKEN KUBE_TOKEN | {jwt;RS256;kubernetes/serviceaccount}
  kube.sh :: kubectl config set-credentials ci --token=@V@
Kubernetes join | KUBEADM_TOKEN | {n6}.{n16}
  join.sh :: kubeadm join {Qip}:6443 --token @V@ --discovery-token-ca-cert-hash sha256:{h64}
OpenShift | OPENSHIFT_TOKEN OC_TOKEN | sha256~{b43}
  login.sh :: oc login --token=@V@ --server=https://api.ocp.{Qco}.io:6443
Docker Swarm | SWARM_JOIN_TOKEN | {swarm}
  join.sh :: docker swarm join --token @V@ {Qip}:2377
K3s | K3S_TOKEN | K10{h64}::server:{h32}
Rancher | RANCHER_TOKEN CATTLE_TOKEN | token-{n5}:{n54}
Terraform Cloud | TFE_TOKEN TF_TOKEN_app_terraform_io | {a14}.atlasv1.{b67}
  .terraformrc :: credentials "app.terraform.io" {⏎  token = "@V@"⏎}
Pulumi | PULUMI_ACCESS_TOKEN | pul-{h40}
Pulumi passphrase | PULUMI_CONFIG_PASSPHRASE | {Qpw}
Nomad | NOMAD_TOKEN | {uuid}
Proxmox | PROXMOX_TOKEN_SECRET PM_API_TOKEN_SECRET | {uuid}
  pve.sh :: curl -k -H 'Authorization: PVEAPIToken=root@pam!ci=@V@' https://{Qip}:8006/api2/json/nodes
Proxmox password | PM_PASS PROXMOX_PASSWORD | {Qpws}
VMware | VSPHERE_PASSWORD VCENTER_PASSWORD | {Qpws}
  vsphere.tf :: provider "vsphere" {⏎  user           = "administrator@vsphere.local"⏎  password       = "@V@"⏎  vsphere_server = "{Qhost}"⏎}
NetBox | NETBOX_TOKEN | {h40}
Zabbix | ZABBIX_PASSWORD ZBX_DB_PASSWORD | {Qpws}
Portainer | PORTAINER_TOKEN | ptr_{B43}=
Puppet | PUPPET_TOKEN | {b44}
Home Assistant | HASS_TOKEN | {jwt}
  ha.sh :: curl -H "Authorization: Bearer @V@" http://{Qip}:8123/api/states
MQTT | MQTT_PASSWORD | {Qpws}
  pub.sh :: mosquitto_pub -h {Qhost} -u {Quser} -P '@V@' -t pump/1 -m on
SNMP | SNMP_COMMUNITY SNMP_AUTH_PASS | {Qpwsa}
  snmpd.conf :: rocommunity @V@ 10.0.0.0/8
iDRAC | IDRAC_PASSWORD IPMI_PASSWORD | {Qpws}
  power.sh :: ipmitool -I lanplus -H {Qip} -U root -P '@V@' chassis power cycle
UniFi | UNIFI_PASSWORD | {Qpws}
Meraki | MERAKI_DASHBOARD_API_KEY | {h40}
  meraki.py :: dashboard = meraki.DashboardAPI(api_key='@V@', suppress_logging=True)
'''
