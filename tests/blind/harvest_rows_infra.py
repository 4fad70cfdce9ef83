"""Providers that run things: clouds, forges, registries, hosting, databases, monitoring, secret stores, remote access.

One row a kind: provider | names it stands under | pattern, or several with " || ". "# " opens a family.
"""

TABLE = r"""
# clouds
AWS | AWS_SECRET_ACCESS_KEY AWS_SECRET_KEY S3_SECRET_KEY | {B40}
AWS Bedrock | AWS_BEARER_TOKEN_BEDROCK | {bedrock}
AWS AppSync | APPSYNC_API_KEY AWS_APPSYNC_API_KEY | da2-{n26}
AWS SES | SES_SMTP_PASSWORD AWS_SES_SMTP_PASSWORD | B{B43}
AWS session | AWS_SESSION_TOKEN | {awssession}
Amazon Selling Partner | LWA_CLIENT_SECRET SP_API_CLIENT_SECRET | amzn1.oa2-cs.v1.{h64}
Amazon Cognito | COGNITO_CLIENT_SECRET COGNITO_APP_CLIENT_SECRET | {n51}
Azure storage | AZURE_STORAGE_KEY AZURE_STORAGE_ACCOUNT_KEY | {azkey;64;+ASt}
Azure Entra | AZURE_CLIENT_SECRET ARM_CLIENT_SECRET | {a3}8Q~{q34}
Azure DevOps | AZURE_DEVOPS_EXT_PAT AZURE_DEVOPS_PAT | {azure;AZDO} || {T52}
Azure OpenAI | AZURE_OPENAI_API_KEY AZURE_OPENAI_KEY | {azure;ACOG} || {h32}
Azure Cosmos DB | COSMOS_KEY COSMOSDB_KEY | {azkey;64;ACDb}
Azure Functions | AZURE_FUNCTION_KEY FUNCTIONS_HOST_KEY | {azfunc}
Azure AI Search | AZURE_SEARCH_KEY AZURE_SEARCH_API_KEY | {a42}AzSe{a6}
Azure Redis | AZURE_REDIS_KEY | {azkey;32;AzCa}
Azure Container Registry | ACR_PASSWORD | {B42}+ACR{B6}
Azure Event Grid | EVENTGRID_KEY EVENT_GRID_TOPIC_KEY | {azkey;32;AzEG}
Azure Batch | AZURE_BATCH_ACCESS_KEY | {azkey;64;+ABa}
Google | GOOGLE_API_KEY GOOGLE_MAPS_API_KEY YOUTUBE_API_KEY | AIza{b35}
Google OAuth | GOOGLE_CLIENT_SECRET GOOGLE_OAUTH_CLIENT_SECRET | GOCSPX-{b28}
Google refresh token | GOOGLE_REFRESH_TOKEN | 1//0{d1}{b60}
Google access token | GOOGLE_OAUTH_ACCESS_TOKEN CLOUDSDK_AUTH_ACCESS_TOKEN | ya29.{b140}
Google Cloud Storage HMAC | GCS_HMAC_SECRET GS_SECRET_ACCESS_KEY | {B40}
Firebase | FCM_SERVER_KEY FIREBASE_SERVER_KEY | AAAA{b7}:APA91b{b134}
reCAPTCHA | RECAPTCHA_SECRET_KEY RECAPTCHA_PRIVATE_KEY | 6L{b38}
Alibaba Cloud | ALIBABA_CLOUD_ACCESS_KEY_SECRET ALICLOUD_SECRET_KEY | {a30}
Tencent Cloud | TENCENTCLOUD_SECRET_KEY COS_SECRET_KEY | {a32}
Huawei Cloud | HUAWEICLOUD_SDK_SK | {a40}
IBM Cloud | IBMCLOUD_API_KEY IC_API_KEY | {b44}
Oracle Cloud | OCI_AUTH_TOKEN | {a9}.{a10}
DigitalOcean | DIGITALOCEAN_ACCESS_TOKEN DO_TOKEN DIGITALOCEAN_TOKEN | dop_v1_{h64}
DigitalOcean refresh | DIGITALOCEAN_REFRESH_TOKEN | dor_v1_{h64}
DigitalOcean Spaces | SPACES_SECRET_ACCESS_KEY SPACES_SECRET | {B43}
Linode | LINODE_TOKEN LINODE_CLI_TOKEN | {h64}
Vultr | VULTR_API_KEY | {u36}
Hetzner Cloud | HCLOUD_TOKEN HETZNER_TOKEN | {a64}
Scaleway | SCW_SECRET_KEY SCALEWAY_SECRET_KEY | {uuid}
OVHcloud | OVH_APPLICATION_SECRET OVH_CONSUMER_KEY | {h32}
UpCloud | UPCLOUD_TOKEN | ucat_{u26}
Civo | CIVO_TOKEN | {a50}
Yandex Cloud | YC_API_KEY YANDEX_CLOUD_API_KEY | AQVN{b36}
Yandex OAuth | YANDEX_OAUTH_TOKEN | y0_{b55}
Cloudflare | CLOUDFLARE_API_TOKEN CF_API_TOKEN | {b40} || cfut_{b40}{h8}
Cloudflare global key | CLOUDFLARE_API_KEY CF_API_KEY | {h37}
Cloudflare R2 | R2_SECRET_ACCESS_KEY | {h64}
Cloudflare Tunnel | TUNNEL_TOKEN CLOUDFLARE_TUNNEL_TOKEN | {cftunnel}
Cloudflare Turnstile | TURNSTILE_SECRET_KEY | 0x4AAAAAAA{b25}
Backblaze B2 | B2_APPLICATION_KEY | K00{d1}{B27}
Wasabi | WASABI_SECRET_KEY | {a40}
Databricks | DATABRICKS_TOKEN | dapi{h32}
Snowflake | SNOWFLAKE_PASSWORD SNOWSQL_PWD | {hp}
OpenStack | OS_PASSWORD | {hp}
OpenShift | OPENSHIFT_TOKEN | sha256~{b43}
# forges and CI
GitHub | GITHUB_TOKEN GH_TOKEN GITHUB_PAT | {github;ghp_}
GitHub fine-grained | GITHUB_TOKEN GH_PAT | github_pat_{a22}_{a59}
GitHub OAuth | GITHUB_OAUTH_TOKEN | {github;gho_}
GitHub app | GITHUB_APP_TOKEN | {github;ghs_}
GitHub OAuth app | GITHUB_CLIENT_SECRET GH_CLIENT_SECRET | {h40}
GitLab | GITLAB_TOKEN GITLAB_PRIVATE_TOKEN GL_TOKEN | glpat-{f20} || {routable;glpat-}
GitLab deploy | GITLAB_DEPLOY_TOKEN | gldt-{f20}
GitLab runner | RUNNER_TOKEN CI_SERVER_TOKEN | glrt-{f20}
GitLab registration | REGISTRATION_TOKEN | GR1348941{f20}
GitLab trigger | TRIGGER_TOKEN | glptt-{h40}
Bitbucket | BITBUCKET_APP_PASSWORD | {bbapp}
Bitbucket access token | BITBUCKET_ACCESS_TOKEN BITBUCKET_TOKEN | {atlassian;ATCTT3xFfGN0;170}
Gitea | GITEA_TOKEN | {h40}
Gitee | GITEE_TOKEN | {h32}
Sourcegraph | SRC_ACCESS_TOKEN SOURCEGRAPH_TOKEN | sgp_{h16}_{h40}
CircleCI | CIRCLE_TOKEN CIRCLECI_CLI_TOKEN | CCIPAT_{s22}_{h40} || {h40}
Travis CI | TRAVIS_TOKEN TRAVIS_API_TOKEN | {b22}
Drone | DRONE_TOKEN DRONE_RPC_SECRET | {h32}
Appveyor | APPVEYOR_TOKEN APPVEYOR_API_TOKEN | v2.{n20}
Bitrise | BITRISE_TOKEN BITRISE_API_TOKEN | {b86}
Jenkins | JENKINS_API_TOKEN JENKINS_TOKEN | 11{h32}
TeamCity | TEAMCITY_TOKEN | eyJ0eXAiOiAiVENWMiJ9.{b40}.{b48}
Harness | HARNESS_API_KEY | pat.{b22}.{h24}.{a20}
Octopus Deploy | OCTOPUS_API_KEY OCTOPUS_CLI_API_KEY | API-{u27}
Terraform Cloud | TFE_TOKEN TF_TOKEN_APP_TERRAFORM_IO | {a14}.atlasv1.{b67}
Pulumi | PULUMI_ACCESS_TOKEN | pul-{h40}
Codecov | CODECOV_TOKEN | {uuid}
Codacy | CODACY_PROJECT_TOKEN | {h32}
Coveralls | COVERALLS_REPO_TOKEN | {a32}
SonarQube | SONAR_TOKEN SONARQUBE_TOKEN | squ_{h40} || sqp_{h40}
Snyk | SNYK_TOKEN SNYK_API_TOKEN | {uuid}
Argo CD | ARGOCD_AUTH_TOKEN | {jwt;HS256;argocd}
Prefect | PREFECT_API_KEY | pnu_{a36}
Trigger.dev | TRIGGER_SECRET_KEY | tr_prod_{a24}
Chromatic | CHROMATIC_PROJECT_TOKEN | chpt_{h15}
Cypress | CYPRESS_RECORD_KEY | {uuid}
BrowserStack | BROWSERSTACK_ACCESS_KEY | {a20}
Sauce Labs | SAUCE_ACCESS_KEY | {uuid}
Infracost | INFRACOST_API_KEY | ico-{a32}
Expo | EXPO_TOKEN | {b40}
Nx Cloud | NX_CLOUD_ACCESS_TOKEN | {text64;[uuid]|read-write}
Renovate | RENOVATE_TOKEN | {github;ghp_}
# registries
npm | NPM_TOKEN NODE_AUTH_TOKEN | {github;npm_} || {uuid}
PyPI | PYPI_TOKEN TWINE_PASSWORD UV_PUBLISH_TOKEN | {pypi}
RubyGems | GEM_HOST_API_KEY RUBYGEMS_API_KEY | rubygems_{h48}
crates.io | CARGO_REGISTRY_TOKEN | cio{a32}
NuGet | NUGET_API_KEY NUGET_KEY | {nuget}
Docker Hub | DOCKERHUB_TOKEN DOCKER_PASSWORD DOCKER_TOKEN | dckr_pat_{b27}
Clojars | CLOJARS_PASSWORD | CLOJARS_{h60}
Artifactory | ARTIFACTORY_API_KEY JFROG_API_KEY | AKCp8{a68}
JFrog reference | JF_ACCESS_TOKEN ARTIFACTORY_ACCESS_TOKEN | {text64;reftkn:01:17[d8]:[a27]}
Anaconda | ANACONDA_API_TOKEN BINSTAR_API_KEY | pa-{uuid}
Cloudsmith | CLOUDSMITH_API_KEY | {h40}
Hex.pm | HEX_API_KEY | {h32}
Quay | QUAY_PASSWORD QUAY_TOKEN | {u64}
Open VSX | OVSX_PAT OPEN_VSX_TOKEN | ovsxat_{uuid}
Kaggle | KAGGLE_KEY | {h32}
Thunderstore | TCLI_AUTH_TOKEN | {crc;tss_;30}
Gitpod | GITPOD_TOKEN | gitpod_pat_{a50}
# hosting and DNS
Vercel | VERCEL_TOKEN VERCEL_ACCESS_TOKEN | {a24} || vcp_{a56}
Vercel Blob | BLOB_READ_WRITE_TOKEN | vercel_blob_rw_{a16}_{a30}
Netlify | NETLIFY_AUTH_TOKEN NETLIFY_TOKEN | nfp_{a36} || {b43}
Heroku | HEROKU_API_KEY | {uuid} || HRKU-{uuid}
Fly.io | FLY_API_TOKEN FLY_ACCESS_TOKEN | fm2_{B160} || fo1_{b43}
Render | RENDER_API_KEY | rnd_{a32}
Railway | RAILWAY_TOKEN RAILWAY_API_TOKEN | {uuid}
Koyeb | KOYEB_TOKEN | {n64}
Fastly | FASTLY_API_TOKEN FASTLY_API_KEY | {b32}
Bunny.net | BUNNY_API_KEY | {uuid}{uuid}
DNSimple | DNSIMPLE_TOKEN | dnsimple_a_{a32}
Gandi | GANDI_KEY | {a24}
Namecheap | NAMECHEAP_API_KEY | {h32}
GoDaddy | GODADDY_API_SECRET | {a22}
Deno Deploy | DENO_DEPLOY_TOKEN | ddp_{a36}
Laravel Forge | FORGE_API_TOKEN | {jwt;RS256;forge}
Coolify | COOLIFY_TOKEN | {d2}|{a48}
Akamai | AKAMAI_CLIENT_SECRET | {B43}=
# databases
Supabase | SUPABASE_SERVICE_ROLE_KEY SUPABASE_SERVICE_KEY | {jwtrole;service_role}
Supabase access | SUPABASE_ACCESS_TOKEN | sbp_{h40}
Supabase secret key | SUPABASE_SECRET_KEY | sb_secret_{b22}_{b8}
PlanetScale | PLANETSCALE_SERVICE_TOKEN | pscale_tkn_{b43}
PlanetScale password | DATABASE_PASSWORD | pscale_pw_{b43}
Neon | NEON_API_KEY | napi_{n64}
Turso | TURSO_AUTH_TOKEN | {jwt;EdDSA}
Upstash Redis | UPSTASH_REDIS_REST_TOKEN KV_REST_API_TOKEN | A{a2}A{a38}
Upstash QStash | QSTASH_TOKEN | {qstash}
MongoDB Atlas | MONGODB_ATLAS_PRIVATE_KEY | {uuid}
Elastic | ELASTICSEARCH_API_KEY ELASTIC_API_KEY | {text64;[b20]:[b22]}
Elastic password | ELASTIC_PASSWORD | {a24}
Aiven | AIVEN_PASSWORD AIVEN_SERVICE_PASSWORD | AVNS_{b19}
CockroachDB | COCKROACH_API_KEY | CCDB1_{a22}_{a40}
InfluxDB | INFLUX_TOKEN INFLUXDB_TOKEN | {b64urlpad;64} || apiv3_{b86}
Neo4j | NEO4J_PASSWORD | {b43} || {hp}
Pinecone | PINECONE_API_KEY | pcsk_{a6}_{a62} || {uuid}
Qdrant | QDRANT_API_KEY | {jwt}
Meilisearch | MEILI_MASTER_KEY MEILISEARCH_API_KEY | {h64}
Algolia | ALGOLIA_ADMIN_API_KEY ALGOLIA_WRITE_API_KEY | {h32}
Typesense | TYPESENSE_API_KEY | {a32}
Xata | XATA_API_KEY | xau_{a40}
Tinybird | TINYBIRD_TOKEN TB_TOKEN | p.{tinybird}.{b43}
DataStax Astra | ASTRA_DB_APPLICATION_TOKEN | AstraCS:{m24}:{h64}
Confluent | CONFLUENT_CLOUD_API_SECRET | {B64}
ClickHouse Cloud | CLICKHOUSE_CLOUD_API_SECRET | 4b1d{a38}
Convex | CONVEX_DEPLOY_KEY | prod:{xword}-{xword}-{d3}|{B80}
Fauna | FAUNA_SECRET FAUNADB_SECRET | fn{b38}
Redis | REDIS_PASSWORD REDISCLI_AUTH | {hp} || {a32}
PostgreSQL | POSTGRES_PASSWORD PGPASSWORD | {hp}
MySQL | MYSQL_PASSWORD MYSQL_ROOT_PASSWORD MYSQL_PWD | {hp}
RabbitMQ | RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD | {hp}
MinIO | MINIO_ROOT_PASSWORD MINIO_SECRET_KEY | {hp} || {a40}
SQL Server | SA_PASSWORD MSSQL_SA_PASSWORD | {hp}
dbt Cloud | DBT_CLOUD_API_TOKEN DBT_TOKEN | dbtu_{b44} || {h40}
Airbyte | AIRBYTE_CLIENT_SECRET | {a32}
Metabase | METABASE_API_KEY | mb_{B43}=
# monitoring
Datadog | DD_API_KEY DATADOG_API_KEY | {h32}
Datadog app | DD_APP_KEY DATADOG_APP_KEY DD_APPLICATION_KEY | {h40}
New Relic | NEW_RELIC_LICENSE_KEY NEWRELIC_LICENSE_KEY | {h36}NRAL
New Relic user | NEW_RELIC_API_KEY | NRAK-{u27}
New Relic insert | NEW_RELIC_INSERT_KEY | NRII-{b32}
Grafana | GRAFANA_TOKEN GRAFANA_API_KEY | {grafana}
Grafana Cloud | GRAFANA_CLOUD_TOKEN GRAFANA_CLOUD_API_KEY | {grafanacloud}
Sentry | SENTRY_AUTH_TOKEN | sntryu_{h64} || {sentryorg}
Honeycomb | HONEYCOMB_API_KEY | {a22} || hcaik_{n58}
Rollbar | ROLLBAR_ACCESS_TOKEN ROLLBAR_TOKEN | {h32}
Bugsnag | BUGSNAG_API_KEY | {h32}
Airbrake | AIRBRAKE_PROJECT_KEY AIRBRAKE_API_KEY | {h32}
Honeybadger | HONEYBADGER_API_KEY | hbp_{a36}
PagerDuty | PAGERDUTY_TOKEN PAGERDUTY_API_KEY | u+{a18} || {a20}
PagerDuty events | PAGERDUTY_ROUTING_KEY PAGERDUTY_INTEGRATION_KEY | {h32}
Opsgenie | OPSGENIE_API_KEY | {uuid}
Splunk | SPLUNK_HEC_TOKEN SPLUNK_TOKEN | {uuid}
Dynatrace | DYNATRACE_API_TOKEN DT_API_TOKEN | dt0c01.{u24}.{u64}
Loggly | LOGGLY_TOKEN | {uuid}
LogDNA | LOGDNA_INGESTION_KEY MEZMO_INGESTION_KEY | {h32}
Better Stack | LOGTAIL_SOURCE_TOKEN BETTERSTACK_API_TOKEN | {a24}
Axiom | AXIOM_TOKEN | xaat-{uuid}
Sumo Logic | SUMO_ACCESS_KEY | {a64}
Logz.io | LOGZIO_TOKEN | {m32}
Raygun | RAYGUN_API_KEY | {a22}
UptimeRobot | UPTIMEROBOT_API_KEY | u{d6}-{h24}
Checkly | CHECKLY_API_KEY | cu_{h32}
incident.io | INCIDENT_API_KEY | inc_{h64}
Rootly | ROOTLY_API_TOKEN | rootly_{h64}
Logfire | LOGFIRE_TOKEN | pylf_v1_eu_{a43}
Instana | INSTANA_AGENT_KEY | {b22}
# secret stores and identity
Vault | VAULT_TOKEN BAO_TOKEN | hvs.{a24} || hvs.CAES{b90}
Vault AppRole | VAULT_SECRET_ID | {uuid}
Consul | CONSUL_HTTP_TOKEN | {uuid}
Nomad | NOMAD_TOKEN | {uuid}
Doppler | DOPPLER_TOKEN | dp.pt.{a43} || dp.st.prd.{a43}
1Password | OP_SERVICE_ACCOUNT_TOKEN | {ops}
Bitwarden | BWS_ACCESS_TOKEN | 0.{uuid}.{a30}:{B22}==
Bitwarden API | BW_CLIENTSECRET | {a30}
Infisical | INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET | {h64}
Akeyless | AKEYLESS_ACCESS_KEY | {B43}=
dotenvx | DOTENV_PRIVATE_KEY DOTENV_PRIVATE_KEY_PRODUCTION | {h64}
age | SOPS_AGE_KEY AGE_KEY | {age}
Okta | OKTA_API_TOKEN OKTA_CLIENT_TOKEN | 00{b40}
Okta OAuth | OKTA_CLIENT_SECRET | {b40}
Auth0 | AUTH0_CLIENT_SECRET | {b64}
Auth0 cookie | AUTH0_SECRET | {h64}
Clerk | CLERK_SECRET_KEY | sk_live_{a42} || sk_test_{a42}
WorkOS | WORKOS_API_KEY | sk_live_{text64;key_[u26],[a25]}
Stytch | STYTCH_SECRET | secret-live-{b35}=
Keycloak | KEYCLOAK_CLIENT_SECRET | {a32}
Keycloak admin | KEYCLOAK_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD | {hp}
Authentik | AUTHENTIK_SECRET_KEY | {a60}
Duo | DUO_SKEY DUO_SECRET_KEY | {a40}
JumpCloud | JUMPCLOUD_API_KEY | jca_{a36} || {h40}
OneLogin | ONELOGIN_CLIENT_SECRET | {h64}
Zitadel | ZITADEL_MASTERKEY | {a32}
NextAuth | NEXTAUTH_SECRET AUTH_SECRET | {b64;32}
JWT | JWT_SECRET JWT_SECRET_KEY | {a48} || {hp}
Django | DJANGO_SECRET_KEY | {n50}
Rails | RAILS_MASTER_KEY | {h32}
Rails base | SECRET_KEY_BASE | {h128}
Laravel | APP_KEY | base64:{b64;32}
Symfony | APP_SECRET | {h32}
Airflow | AIRFLOW__CORE__FERNET_KEY FERNET_KEY | {b64urlpad;32}
Hasura | HASURA_GRAPHQL_ADMIN_SECRET | {a64} || {hp}
Phoenix | PHX_SECRET_KEY_BASE | {B64}
Strapi | ADMIN_JWT_SECRET TRANSFER_TOKEN_SALT API_TOKEN_SALT | {b64;16}
# remote access and networks
Tailscale | TS_AUTHKEY TAILSCALE_AUTHKEY | tskey-auth-k{a10}CNTRL-{a32}
Tailscale API | TAILSCALE_API_KEY TS_API_KEY | tskey-api-k{a10}CNTRL-{a32}
ngrok | NGROK_AUTHTOKEN NGROK_AUTH_TOKEN | 2{a26}_{a21}
ZeroTier | ZEROTIER_CENTRAL_TOKEN | {a32}
WireGuard | WG_PRIVATE_KEY WIREGUARD_PRIVATE_KEY | {wg}
NordVPN | NORDVPN_TOKEN | {h64}
Netbird | NB_SETUP_KEY | {UUID}
Meraki | MERAKI_DASHBOARD_API_KEY | {h40}
Proxmox | PM_API_TOKEN_SECRET PROXMOX_VE_API_TOKEN_SECRET | {uuid}
Portainer | PORTAINER_API_KEY | ptr_{B43}=
Rancher | RANCHER_BEARER_TOKEN | token-{n5}:{n54}
NetBox | NETBOX_TOKEN | {h40}
MaxMind | MAXMIND_LICENSE_KEY GEOIPUPDATE_LICENSE_KEY | {a6}_{a29}_mmk
Home Assistant | HASS_TOKEN HOME_ASSISTANT_TOKEN | {jwt}
Cloudflare Access | CF_ACCESS_CLIENT_SECRET | {h64}
Headscale | HEADSCALE_CLI_API_KEY | hskey-api-{h12}-{h64}
Nextcloud | NEXTCLOUD_APP_PASSWORD | {a5}-{a5}-{a5}-{a5}-{a5}
Sonatype Nexus | NEXUS_PASSWORD | {hp}
Veracode | VERACODE_API_KEY_SECRET | {h128}
Tenable | TENABLE_SECRET_KEY TIO_SECRET_KEY | {h64}
VirusTotal | VT_API_KEY VIRUSTOTAL_API_KEY | {h64}
Shodan | SHODAN_API_KEY | {a32}
AbuseIPDB | ABUSEIPDB_API_KEY | {h80}
urlscan | URLSCAN_API_KEY | {uuid}
CrowdStrike | FALCON_CLIENT_SECRET | {a40}
"""
