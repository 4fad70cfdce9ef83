"""Material that looks like credentials of providers and holds none."""

import random

import registry
import secretgen
import styles

# (kind, "ext[:path]|text"); bodies are patterns of secretgen, so every example differs.
TEMPLATES = [
    ("commit hash", "txt:CHANGELOG.md|## 2.4.1\n\n- fix rounding of totals ({h40})\n- bump base image ({h7})"),
    ("commit hash", "yml:.github/workflows/ci.yml|      - uses: actions/checkout@{h40} # v4.1.1\n      - uses: actions/setup-node@{h40}"),
    ("commit hash", "txt:.gitmodules.lock|libs/ui {h40}\nlibs/pdf {h40}"),
    ("commit hash", "json:package.json|{\"dependencies\": {\"ui\": \"github:acme/ui#{h40}\"}}"),
    ("commit hash", "rb:Gemfile.lock|GIT\n  remote: https://github.com/acme/rack-auth.git\n  revision: {h40}\n  specs:\n    rack-auth (1.2.0)"),
    ("commit hash", "log:build.log|Checking out Revision {h40} (refs/remotes/origin/main)\nCommit message: \"rotate api token\""),
    ("commit hash", "py:setup.py|install_requires=['auth-token @ git+https://github.com/acme/auth-token@{h40}']"),
    ("integrity hash", "json:package-lock.json|\"node_modules/stripe\": {\n  \"version\": \"14.1.0\",\n  \"resolved\": \"https://npm.acme.example/stripe/-/stripe-14.1.0.tgz\",\n  \"integrity\": \"sha512-{b64;64}\"\n}"),
    ("integrity hash", "txt:yarn.lock|twilio@^4.19.0:\n  version \"4.19.0\"\n  integrity sha512-{b64;64}"),
    ("integrity hash", "html:index.html|<script src=\"https://cdn.acme.example/jquery.min.js\" integrity=\"sha384-{b64;48}\" crossorigin=\"anonymous\"></script>"),
    ("integrity hash", "txt:go.sum|github.com/stripe/stripe-go/v76 v76.8.0 h1:{b64;32}\ngithub.com/stripe/stripe-go/v76 v76.8.0/go.mod h1:{b64;32}"),
    ("integrity hash", "txt:requirements.txt|sendgrid==6.10.0 \\\n    --hash=sha256:{h64} \\\n    --hash=sha256:{h64}"),
    ("integrity hash", "txt:Cargo.lock|[[package]]\nname = \"secrecy\"\nversion = \"0.8.0\"\nchecksum = \"{h64}\""),
    ("integrity hash", "json:Pipfile.lock|{\"_meta\": {\"hash\": {\"sha256\": \"{h64}\"}}}"),
    ("integrity hash", "json:composer.lock|{\n  \"name\": \"twilio/sdk\",\n  \"version\": \"7.13.1\",\n  \"dist\": {\"type\": \"zip\", \"reference\": \"{h40}\", \"shasum\": \"\"}\n}"),
    ("integrity hash", "rb:Formula/tool.rb|class Tool < Formula\n  url \"https://dl.acme.example/tool-1.2.tar.gz\"\n  sha256 \"{h64}\"\nend"),
    ("integrity hash", "sh:install.sh|echo \"{h64}  vault_1.15.0_linux_amd64.zip\" | sha256sum -c -"),
    ("integrity hash", "txt:SHA256SUMS|{h64}  terraform_1.6.2_darwin_arm64.zip\n{h64}  terraform_1.6.2_linux_amd64.zip"),
    ("integrity hash", "txt:default.nix|fetchFromGitHub {\n  owner = \"acme\";\n  repo = \"orders\";\n  rev = \"v1.2.0\";\n  hash = \"sha256-{b64;32}\";\n}"),
    ("integrity hash", "json:.terraform.lock.hcl|provider \"hashicorp/aws\" {\n  version = \"5.20.0\"\n  hashes = [\n    \"h1:{b64;32}\",\n    \"zh:{h64}\",\n  ]\n}"),
    ("image digest", "yml:k8s/deployment.yaml|containers:\n  - name: vault\n    image: hashicorp/vault@sha256:{h64}"),
    ("image digest", "txt:Dockerfile|FROM python:3.11-slim@sha256:{h64}\nRUN pip install requests"),
    ("image digest", "log:push.log|latest: digest: sha256:{h64} size: 1784"),
    ("image digest", "json:manifest.json|{\"schemaVersion\": 2, \"config\": {\"digest\": \"sha256:{h64}\", \"size\": 7023}}"),
    ("uuid resource id", "tf:main.tf|data \"azurerm_client_config\" \"current\" {}\n\nlocals {\n  tenant_id       = \"{uuid}\"\n  subscription_id = \"{uuid}\"\n}"),
    ("uuid resource id", "json:project.json|{\n  \"project_id\": \"{uuid}\",\n  \"name\": \"orders\",\n  \"owner_id\": \"{uuid}\"\n}"),
    ("uuid resource id", "sql:seed.sql|INSERT INTO users (id, email) VALUES ('{uuid}', 'dana@acme.example');"),
    ("uuid resource id", "cs:Orders.csproj|<PropertyGroup>\n  <ProjectGuid>{{UUID}}</ProjectGuid>\n  <UserSecretsId>{uuid}</UserSecretsId>\n</PropertyGroup>"),
    ("uuid resource id", "txt:Orders.sln|Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"Orders\", \"Orders.csproj\", \"{{UUID}}\""),
    ("uuid resource id", "log:app.log|INFO request_id={uuid} trace_id={h32} span_id={h16} GET /orders 200"),
    ("uuid resource id", "py:migrations/0004.py|revision = '{h12}'\ndown_revision = '{h12}'"),
    ("uuid resource id", "json:azure.json|{\"clientId\": \"{uuid}\", \"tenantId\": \"{uuid}\"}"),
    ("uuid resource id", "yml:config.yml|newrelic:\n  account_id: {d7}\n  entity_guid: {text64;[d7]|APM|APPLICATION|[d9]}"),
    ("account id or arn", "tf:iam.tf|role_arn = \"arn:aws:iam::{d12}:role/deploy-token-reader\""),
    ("account id or arn", "json:policy.json|{\"Effect\": \"Allow\", \"Action\": \"secretsmanager:GetSecretValue\", \"Resource\": \"arn:aws:secretsmanager:eu-west-1:{d12}:secret:orders/db-password-{a6}\"}"),
    ("account id or arn", "yml:template.yaml|KmsKeyArn: arn:aws:kms:eu-west-1:{d12}:key/{uuid}"),
    ("account id or arn", "json:role.json|{\"RoleId\": \"AROA{t17}\", \"UserId\": \"AIDA{t17}\"}"),
    ("account id or arn", "sh:deploy.sh|aws cloudfront create-invalidation --distribution-id E{u13} --paths '/*'"),
    ("account id or arn", "tf:net.tf|vpc_id     = \"vpc-{h17}\"\nsubnet_ids = [\"subnet-{h17}\", \"subnet-{h17}\"]\nami        = \"ami-{h17}\""),
    ("account id or arn", "env:.env|TWILIO_ACCOUNT_SID=AC{h32}\nTWILIO_FROM=+49301234567"),
    ("account id or arn", "env:.env|SLACK_CHANNEL_ID=C{u10}\nSLACK_TEAM_ID=T{u10}\nSLACK_APP_ID=A{u10}"),
    ("account id or arn", "env:.env|CLOUDFLARE_ACCOUNT_ID={h32}\nCLOUDFLARE_ZONE_ID={h32}"),
    ("account id or arn", "toml:wrangler.toml|name = \"orders\"\naccount_id = \"{h32}\"\nkv_namespaces = [\n  { binding = \"CACHE\", id = \"{h32}\" }\n]"),
    ("account id or arn", "env:.env|GOOGLE_CLIENT_ID={d12}-{n32}.apps.googleusercontent.com\nGA_MEASUREMENT_ID=G-{u10}"),
    ("account id or arn", "env:.env|OKTA_CLIENT_ID=0oa{a17}\nOKTA_ISSUER=https://acme.okta.com/oauth2/default"),
    ("account id or arn", "json:.vercel/project.json|{\"projectId\":\"prj_{a24}\",\"orgId\":\"team_{a24}\"}"),
    ("account id or arn", "js:stripe.js|const PRICE_ID = 'price_1{a23}';\nconst PRODUCT = 'prod_{a14}';\nconst customer = 'cus_{a14}';"),
    ("account id or arn", "py:charge.py|intent = stripe.PaymentIntent.retrieve('pi_3{a23}')"),
    ("account id or arn", "env:.env|OPENAI_ORG_ID=org-{a24}\nOPENAI_PROJECT=proj_{a24}\nOPENAI_ASSISTANT_ID=asst_{a24}"),
    ("account id or arn", "env:.env|AIRTABLE_BASE_ID=app{a14}\nAIRTABLE_TABLE_ID=tbl{a14}"),
    ("account id or arn", "yml:notion.yml|notion:\n  database_id: {h32}\n  page: https://www.notion.so/acme/Runbook-{h32}"),
    ("account id or arn", "env:.env|CONTENTFUL_SPACE_ID={n12}\nCONTENTFUL_ENVIRONMENT=master\nSANITY_PROJECT_ID={n8}"),
    ("account id or arn", "env:.env|DISCORD_GUILD_ID={d18}\nDISCORD_CLIENT_ID={d18}\nDISCORD_CHANNEL={d18}"),
    ("account id or arn", "env:.env|TELEGRAM_CHAT_ID=-100{d10}\nFACEBOOK_PAGE_ID={d15}"),
    ("account id or arn", "tf:oci.tf|compartment_id = \"ocid1.compartment.oc1..aaaa{n56}\"\ntenancy_ocid   = \"ocid1.tenancy.oc1..aaaa{n56}\""),
    ("account id or arn", "ini:.oci/config|[DEFAULT]\nuser=ocid1.user.oc1..aaaa{n56}\nfingerprint={h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}\nkey_file=~/.oci/oci_api_key.pem"),
    ("account id or arn", "json:service.json|{\n  \"type\": \"external_account\",\n  \"audience\": \"//iam.googleapis.com/projects/{d12}/locations/global/workloadIdentityPools/ci/providers/github\",\n  \"token_url\": \"https://sts.googleapis.com/v1/token\"\n}"),
    ("account id or arn", "env:.env|AUTH0_DOMAIN=acme.eu.auth0.com\nAUTH0_CLIENT_ID={a32}\nAUTH0_AUDIENCE=https://api.acme.example"),
    ("account id or arn", "yml:cognito.yml|UserPoolId: eu-west-1_{a9}\nUserPoolClientId: {n26}\nIdentityPoolId: eu-west-1:{uuid}"),
    ("public key", "txt:id_ed25519.pub|ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} dana@build-2"),
    ("public key", "txt:authorized_keys|ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ{B350} mokafor@laptop"),
    ("public key", "txt:public.pem|-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{B60}\n{B26}==\n-----END PUBLIC KEY-----"),
    ("public key", "txt:ca.crt|-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE{B44}\n{B64}\n{B64}\n{B30}==\n-----END CERTIFICATE-----"),
    ("public key", "ini:wg0.conf|[Peer]\nPublicKey = {b64;32}\nAllowedIPs = 10.8.0.0/24\nEndpoint = vpn.acme.example:51820"),
    ("public key", "txt:recipients.txt|# age recipients\nage1{n58}"),
    ("public key", "yml:kubeconfig.yml|clusters:\n- cluster:\n    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t{B120}\n    server: https://10.0.0.10:6443\n  name: prod"),
    ("public key", "json:jwks.json|{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"kid\": \"{b27}\", \"n\": \"{b342}\", \"e\": \"AQAB\"}]}"),
    ("public key", "txt:known_hosts|git.acme.example ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBB{B86}="),
    ("public key", "txt:KEYS|-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF{B58}\n{B64}\n{B40}==\n={B4}\n-----END PGP PUBLIC KEY BLOCK-----"),
    ("fingerprint", "txt:README.md|The server's fingerprint is SHA256:{B43}."),
    ("fingerprint", "java:Pinning.java|.add(\"api.acme.example\", \"sha256/{b64;32}\")"),
    ("fingerprint", "txt:cert.txt|sha1 Fingerprint={H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}"),
    ("fingerprint", "json:assetlinks.json|[{\"target\": {\"namespace\": \"android_app\", \"package_name\": \"com.acme\", \"sha256_cert_fingerprints\": [\"{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}:{H2}\"]}}]"),
    ("fingerprint", "sh:join.sh|kubeadm join 10.0.0.10:6443 --token \"$JOIN_TOKEN\" --discovery-token-ca-cert-hash sha256:{h64}"),
    ("fingerprint", "yml:sops.yaml|creation_rules:\n  - path_regex: secrets/.*\n    pgp: {H40}\n    kms: arn:aws:kms:eu-west-1:{d12}:key/{uuid}"),
    ("masked token", "md:README.md|Your token looks like `ghp_************************************`."),
    ("masked token", "log:ci.log|Using NPM_TOKEN=npm_****{a4}\n+ npm publish"),
    ("masked token", "log:ci.log|env:\n  AWS_ACCESS_KEY_ID: ***\n  AWS_SECRET_ACCESS_KEY: ***\n  GITHUB_TOKEN: ***"),
    ("masked token", "md:notes.md|The key sk-...{a4} was revoked on Monday."),
    ("masked token", "json:key.json|{\"id\": \"key_{a10}\", \"object\": \"organization.api_key\", \"redacted_value\": \"sk-abc...def\", \"name\": \"ci\"}"),
    ("masked token", "env:.env.example|SLACK_BOT_TOKEN=xoxb-xxxxxxxxxxxx-xxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx"),
    ("masked token", "env:.env.sample|STRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx\nSTRIPE_WEBHOOK_SECRET=whsec_..."),
    ("masked token", "env:.env.dist|SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("masked token", "md:docs/webhooks.md|Set `url` to `https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`."),
    ("masked token", "env:.env.example|GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("masked token", "env:.env.template|OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
    ("masked token", "env:.env.example|TELEGRAM_BOT_TOKEN=123456789:XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"),
    ("masked token", "md:README.md|```\nexport VAULT_TOKEN=hvs.<redacted>\n```"),
    ("token regex", "py:scan.py|PATTERNS = [re.compile(r'ghp_[A-Za-z0-9]{36}'), re.compile(r'AKIA[0-9A-Z]{16}')]"),
    ("token regex", "go:redact.go|var slackToken = regexp.MustCompile(`xox[baprs]-[0-9A-Za-z-]{10,72}`)"),
    ("token regex", "js:mask.js|const STRIPE = /(sk|rk)_(live|test)_[0-9a-zA-Z]{24,}/g;"),
    ("token regex", "yml:rules.yml|- id: gitlab-pat\n  regex: 'glpat-[0-9a-zA-Z_-]{20}'\n  keywords: [glpat]"),
    ("token regex", "java:Masker.java|private static final Pattern JWT = Pattern.compile(\"eyJ[A-Za-z0-9_-]+\\\\.[A-Za-z0-9_-]+\\\\.[A-Za-z0-9_-]*\");"),
    ("token regex", "py:validate.py|SENDGRID_RE = r'^SG\\.[\\w-]{22}\\.[\\w-]{43}$'"),
    ("token regex", "rb:filter.rb|KEY_FORMAT = /\\A[0-9a-f]{32}\\z/ # datadog api key"),
    ("code that names tokens", "ts:auth.ts|export async function getAccessToken(clientId: string, clientSecret: string): Promise<string> {\n  return cache.get(`token:${clientId}`);\n}"),
    ("code that names tokens", "go:client.go|func NewClient(apiKey, apiSecret string) *Client {\n\treturn &Client{APIKey: apiKey, apiSecret: apiSecret}\n}"),
    ("code that names tokens", "java:TokenService.java|public String refreshAccessToken(String refreshToken) throws TokenExpiredException {\n    String accessToken = tokenStore.findByRefreshToken(refreshToken);\n    return accessToken;\n}"),
    ("code that names tokens", "py:client.py|class GithubClient:\n    def __init__(self, access_token, base_url='https://api.github.com'):\n        self.access_token = access_token\n        self.session.headers['Authorization'] = f'token {access_token}'"),
    ("code that names tokens", "js:db.js|const client = new Client({\n  password: config.database.password,\n  apiKey: settings.datadogApiKey,\n});"),
    ("code that names tokens", "cs:Options.cs|public class TwilioOptions\n{\n    public string AccountSid { get; set; }\n    public string AuthToken { get; set; }\n}"),
    ("code that names tokens", "php:login.php|$password = $_POST['password'];\nif (password_verify($password, $user->password_hash)) {\n    $token = bin2hex(random_bytes(32));\n}"),
    ("code that names tokens", "kt:Login.kt|val passwordField: EditText = findViewById(R.id.password_input)\nval apiKey = BuildConfig.MAPS_API_KEY"),
    ("code that names tokens", "json:messages.json|{\n  \"password\": \"Password\",\n  \"forgot_password\": \"Forgot your password?\",\n  \"api_key_hint\": \"You can find the API key in the settings of your account\"\n}"),
    ("code that names tokens", "yml:openapi.yml|components:\n  securitySchemes:\n    ApiKeyAuth:\n      type: apiKey\n      in: header\n      name: X-API-Key\n    bearerAuth:\n      type: http\n      scheme: bearer\n      bearerFormat: JWT"),
    ("code that names tokens", "rs:main.rs|fn authenticate(api_token: &SecretString) -> Result<Session, AuthError> {\n    let header = format!(\"Bearer {}\", api_token.expose_secret());\n    session_from(header)\n}"),
    ("code that names tokens", "sql:schema.sql|CREATE TABLE api_keys (\n  id uuid PRIMARY KEY,\n  key_hash varchar(64) NOT NULL,\n  secret_token varchar(255),\n  password_digest varchar(60)\n);"),
    ("code that names tokens", "tf:secret.tf|resource \"aws_secretsmanager_secret\" \"stripe_api_key\" {\n  name = \"orders/stripe-api-key\"\n}"),
    ("code that names tokens", "swift:Keychain.swift|func saveToken(_ token: String, for account: String = \"github\") throws {\n    try keychain.set(token, key: \"access_token_\\(account)\")\n}"),
    ("code that names tokens", "html:login.html|<input type=\"password\" name=\"user_password\" id=\"user_password\" placeholder=\"Enter your password\">\n<input type=\"hidden\" name=\"csrf_token\" value=\"{{ csrf_token() }}\">"),
    ("secret reference", "yml:.github/workflows/release.yml|      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}"),
    ("secret reference", "ini:.npmrc|//npm.acme.example/:_authToken=${NPM_TOKEN}\nalways-auth=true"),
    ("secret reference", "yml:values.yaml|datadog:\n  apiKeyExistingSecret: datadog-secret\n  apiKey: ref+vault://secret/datadog#/api_key"),
    ("secret reference", "yml:deployment.yaml|env:\n  - name: STRIPE_SECRET_KEY\n    valueFrom:\n      secretKeyRef:\n        name: stripe\n        key: secret-key"),
    ("secret reference", "json:task.json|{\"secrets\": [{\"name\": \"DB_PASSWORD\", \"valueFrom\": \"arn:aws:ssm:eu-west-1:{d12}:parameter/orders/db_password\"}]}"),
    ("secret reference", "yml:serverless.yml|environment:\n  SENDGRID_API_KEY: ${ssm:/orders/prod/sendgrid~true}\n  SLACK_TOKEN: ${env:SLACK_TOKEN}"),
    ("secret reference", "env:.env|OPENAI_API_KEY=op://Engineering/OpenAI/credential\nDB_PASSWORD=op://Engineering/orders-db/password"),
    ("secret reference", "groovy:Jenkinsfile|environment {\n    NEXUS_PASSWORD = credentials('nexus-deploy')\n    SONAR_TOKEN = credentials('sonar-token')\n}"),
    ("secret reference", "yml:azure-pipelines.yml|- task: Npm@1\n  env:\n    NPM_TOKEN: $(NPM_TOKEN)\n    ARM_CLIENT_SECRET: $(servicePrincipalKey)"),
    ("secret reference", "yml:playbook.yml|- name: set up datadog\n  vars:\n    datadog_api_key: \"{{ vault_datadog_api_key }}\"\n    mysql_root_password: \"{{ lookup('env', 'MYSQL_ROOT_PASSWORD') }}\""),
    ("secret reference", "json:appsettings.json|{\n  \"ConnectionStrings\": {\n    \"Default\": \"@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/orders-db/{h32})\"\n  }\n}"),
    ("secret reference", "properties:application.properties|spring.datasource.password=${DB_PASSWORD}\ntwilio.auth-token=${TWILIO_AUTH_TOKEN:}\njwt.secret=${JWT_SECRET}"),
    ("secret reference", "xml:settings.xml|<server>\n  <id>nexus</id>\n  <username>${env.NEXUS_USER}</username>\n  <password>${env.NEXUS_PASSWORD}</password>\n</server>"),
    ("secret reference", "yml:secrets.enc.yaml|db_password: ENC[AES256_GCM,data:{B20}==,iv:{b64;32},tag:{b64;16},type:str]"),
    ("secret reference", "yml:group_vars/vault.yml|$ANSIBLE_VAULT;1.1;AES256\n{h80}\n{h80}\n{h80}"),
    ("secret reference", "yml:.travis.yml|env:\n  global:\n    - secure: \"{b64;128}\""),
    ("secret reference", "yml:sealed.yaml|kind: SealedSecret\nspec:\n  encryptedData:\n    API_KEY: AgB{B180}"),
    ("env read", "py:settings.py|STRIPE_SECRET_KEY = os.environ['STRIPE_SECRET_KEY']\nDATABASES['default']['PASSWORD'] = os.getenv('DB_PASSWORD', '')"),
    ("env read", "js:config.js|module.exports = {\n  apiKey: process.env.DATADOG_API_KEY,\n  twilioAuthToken: process.env.TWILIO_AUTH_TOKEN,\n};"),
    ("env read", "rb:config/initializers/stripe.rb|Stripe.api_key = ENV.fetch('STRIPE_SECRET_KEY')"),
    ("env read", "go:main.go|token := os.Getenv(\"GITHUB_TOKEN\")\nif token == \"\" {\n\tlog.Fatal(\"GITHUB_TOKEN is not set\")\n}"),
    ("env read", "php:config/services.php|'mailgun' => [\n    'domain' => env('MAILGUN_DOMAIN'),\n    'secret' => env('MAILGUN_SECRET'),\n],"),
    ("env read", "cs:Program.cs|var key = builder.Configuration[\"OpenAI:ApiKey\"];\nvar token = Environment.GetEnvironmentVariable(\"SLACK_BOT_TOKEN\");"),
    ("env read", "rs:main.rs|let api_key = std::env::var(\"ANTHROPIC_API_KEY\").expect(\"ANTHROPIC_API_KEY must be set\");"),
    ("env read", "kt:build.gradle.kts|val mapboxToken: String by project\nbuildConfigField(\"String\", \"MAPBOX_TOKEN\", System.getenv(\"MAPBOX_TOKEN\"))"),
    ("env read", "sh:deploy.sh|: \"${CLOUDFLARE_API_TOKEN:?set CLOUDFLARE_API_TOKEN}\"\ncurl -H \"Authorization: Bearer $CLOUDFLARE_API_TOKEN\" https://api.cloudflare.com/client/v4/zones"),
    ("env read", "tf:main.tf|provider \"datadog\" {\n  api_key = var.datadog_api_key\n  app_key = var.datadog_app_key\n}"),
    ("env read", "ps1:deploy.ps1|$token = $env:AZURE_DEVOPS_EXT_PAT\n$headers = @{ Authorization = \"Bearer $token\" }"),
    ("public by design", "html:index.html|<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-{u10}\"></script>\n<script>gtag('config', 'UA-{d8}-1');</script>"),
    ("public by design", "html:contact.html|<link rel=\"stylesheet\" href=\"https://use.typekit.net/{l7}.css\">\n<img src=\"https://www.gravatar.com/avatar/{h32}?s=80\">"),
    ("public by design", "sol:Token.sol|// deployed at 0x{h40}\nIERC20 constant USDC = IERC20(0x{h40});\nbytes32 constant ROLE = keccak256(\"MINTER_ROLE\");"),
    ("public by design", "js:tx.js|const txHash = '0x{h64}';\nconst receipt = await provider.getTransactionReceipt(txHash);"),
    ("public by design", "txt:addresses.txt|bc1q{n38}\n0x{h40}"),
    ("data", "txt:data.uri|background: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA{B150}=)"),
    ("data", "json:cache.json|{\"etag\": \"\\\"{h32}\\\"\", \"md5\": \"{h32}\", \"sha1\": \"{h40}\"}"),
    ("data", "js:main.{h8}.js.map|{\"version\":3,\"sources\":[\"webpack:///./src/token.js\"],\"mappings\":\"AAAA,IAAMA,OAAS,SAACC,GAAD,OAAWA,EAAI,GAAKC,IAAIC,KAAKC,MAAMH\"}"),
    ("data", "txt:assets.manifest|app-{h20}.css\napp-{h20}.js\nvendor-{h32}.js"),
    ("data", "xml:pom.xml|<dependency>\n  <groupId>io.jsonwebtoken</groupId>\n  <artifactId>jjwt-api</artifactId>\n  <version>0.11.5</version>\n</dependency>"),
    ("data", "log:access.log|10.0.0.3 - - [12/May/2024:10:11:12 +0000] \"GET /static/app.{h20}.js HTTP/1.1\" 304 0 \"-\" \"Mozilla/5.0\""),
    ("data", "json:fixture.json|{\"charge\": {\"id\": \"ch_3{a23}\", \"balance_transaction\": \"txn_3{a23}\", \"receipt_number\": null}}"),
    ("data", "md:README.md|[![codecov](https://codecov.io/gh/acme/orders/branch/main/graph/badge.svg)](https://codecov.io/gh/acme/orders)\n[![Quality](https://sonarcloud.io/api/project_badges/measure?project=acme_orders&metric=alert_status)](https://sonarcloud.io)"),
]

# Values that stand where a credential would, in documentation and templates.
PLACEHOLDERS = [
    "YOUR_API_KEY", "<your-token>", "your-api-key-here", "changeme", "REPLACE_ME", "xxxxxxxxxxxxxxxx", "<API_KEY>", "${NAME}", "$NAME", "%NAME%",
    "{{ NAME }}", "TODO", "insert-your-key-here", "your_NAME", "<secret>", "***", "********", "...", "<redacted>", "[REDACTED]", "example", "dummy",
    "put-your-token-here", "__NAME__", "@@NAME@@", "#{NAME}#", "xxx", "test", "null", "none", "my-secret-key", "<insert key>", "your-secret-token",
    "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "00000000000000000000000000000000", "00000000-0000-0000-0000-000000000000", "1234567890", "abcdefgh",
    "vault:secret/data/orders#key", "ssm:///orders/key", "op://prod/orders/key", "secretref:orders-key",
]


def docs_examples(rng):
    """Keys that providers print in their documentation, put together here from parts."""
    pair = ("AKIA" + "IOSFODNN7" + "EXAMPLE", "wJalrXUtnFEMI/" + "K7MDENG/" + "bPxRfiCYEXAMPLE" + "KEY")
    return rng.choice([
        ("credentials.md", "[default]\naws_access_key_id = %s\naws_secret_access_key = %s" % pair),
        ("README.md", "export AWS_ACCESS_KEY_ID=%s\nexport AWS_SECRET_ACCESS_KEY=%s" % pair),
        ("test_s3.py", 'client = boto3.client("s3", aws_access_key_id="%s", aws_secret_access_key="%s")' % pair),
        ("docs/iam.md", "The key id `%s` belongs to account 123456789012." % ("AKIAI44QH8DHB" + "EXAMPLE")),
    ])


def examples(seed):
    number = 0

    def give(kind, path, text):
        nonlocal number
        number += 1
        return {"id": "n%04d" % number, "family": "negative: " + kind, "kind": kind, "text": text, "positive": False, "path": path}

    for index, (kind, template) in enumerate(TEMPLATES):
        for turn in range(2 if kind in ("code that names tokens", "env read", "token regex", "secret reference", "masked token") else 3):
            rng = random.Random("%s/n/%d/%d" % (seed, index, turn))
            head, text = template.split("|", 1)
            ext, _, path = head.partition(":")
            if turn and "{" not in text:
                text = "# see OPS-%d\n" % rng.randrange(100, 999) + text if ext not in ("json", "html", "xml") else text
            yield give(kind, secretgen.expand(rng, path or registry.PATHS[ext][0]), secretgen.expand(rng, text) + ("\n" if turn != 1 else ""))
    named = [k for k in registry.KINDS if k.names and k.value == "§s" and "{pw" not in k.pattern]
    for turn in range(280):
        rng = random.Random("%s/placeholder/%d" % (seed, turn))
        kind = rng.choice(named)
        name = rng.choice(kind.names)
        value = rng.choice(PLACEHOLDERS).replace("NAME", name)
        if rng.random() < 0.2:
            value = rng.choice(["your-%s-key", "<%s api key>", "%s_api_key_here", "YOUR_%s_TOKEN"]) % kind.slug
        context = registry.Context()
        context.slug, context.label, context.entries = kind.slug, kind.label, [(name, value)]
        path, text = styles.generic(rng, context)
        yield give("placeholder", path, text + "\n")
    headed = [k for k in registry.KINDS if isinstance(k.headers, str) and k.url and "§" not in k.url]
    for turn in range(60):
        rng = random.Random("%s/header/%d" % (seed, turn))
        kind = rng.choice(headed)
        value = rng.choice(["$TOKEN", "${API_KEY}", "<token>", "YOUR_API_KEY", "{token}", "<YOUR_ACCESS_TOKEN>", "{{token}}", "$" + (kind.names or ["KEY"])[0], "<api_key>"])
        context = registry.Context()
        context.headers = [kind.headers.replace("§s", value)]
        if "§" in context.headers[0]:
            continue
        context.url = kind.url
        path, text = styles.http(rng, context)
        yield give("placeholder in a header", path, text + "\n")
    for turn in range(8):
        rng = random.Random("%s/docs/%d" % (seed, turn))
        yield give("documentation example", *docs_examples(rng))
