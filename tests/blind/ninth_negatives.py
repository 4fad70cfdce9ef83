"""Innocent look-alikes near providers: references, placeholders, public ids, masked values."""

TEXT = r'''
=== reference env | billing.py
stripe.api_key = os.environ["STRIPE_SECRET_KEY"]
=== reference env | mailer.js
sgMail.setApiKey(process.env.SENDGRID_API_KEY);
=== reference env | s3.rb
Aws::Credentials.new(ENV.fetch('AWS_ACCESS_KEY_ID'), ENV.fetch('AWS_SECRET_ACCESS_KEY'))
=== reference env | main.go
token := os.Getenv("DIGITALOCEAN_TOKEN")
client := godo.NewFromToken(token)
=== reference env | app.exs
config :acme, Acme.Mailer, api_key: System.get_env("MAILGUN_API_KEY"), domain: "mg.acme.io"
=== reference env | Startup.cs
var key = Configuration["SendGrid:ApiKey"] ?? throw new Exception("SendGrid:ApiKey missing");
=== reference env | services.php
'mailgun' => ['domain' => env('MAILGUN_DOMAIN'), 'secret' => env('MAILGUN_SECRET')],
=== reference env | application.yml
twilio:
  account-sid: ${TWILIO_ACCOUNT_SID}
  auth-token: ${TWILIO_AUTH_TOKEN}
=== reference env | bot.rs
let token = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN");
=== reference env | main.dart
const apiKey = String.fromEnvironment('GEMINI_API_KEY');
=== reference env | Config.swift
let key = Bundle.main.object(forInfoDictionaryKey: "REVENUECAT_KEY") as? String
=== reference env | build.gradle
buildConfigField "String", "MAPS_KEY", "\"${project.findProperty('MAPS_KEY') ?: ''}\""
=== reference env | AndroidManifest.xml
<meta-data android:name="com.google.android.geo.API_KEY" android:value="${MAPS_API_KEY}" />
=== reference ci | .github/workflows/ci.yml
      env:
        NPM_TOKEN: ${{ secrets.NPM_TOKEN }}
        SNYK_TOKEN: ${{ secrets.SNYK_TOKEN }}
=== reference ci | release.yml
        with:
          github_token: ${{ secrets.GITHUB_TOKEN }}
          password: ${{ secrets.DOCKERHUB_TOKEN }}
=== reference ci | .gitlab-ci.yml
  script:
    - docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" $CI_REGISTRY
=== reference ci | azure-pipelines.yml
    env:
      AZURE_DEVOPS_EXT_PAT: $(System.AccessToken)
=== reference ci | Jenkinsfile
withCredentials([string(credentialsId: 'sonar-token', variable: 'SONAR_TOKEN')]) {
  sh 'mvn sonar:sonar -Dsonar.login=$SONAR_TOKEN'
}
=== reference ci | config.yml
      - run: echo "//«npm»/:_authToken=$NPM_TOKEN" > ~/.npmrc
=== reference npmrc | .npmrc
//«npm»/:_authToken=${NPM_TOKEN}
@acme:registry=https://npm.pkg.github.com
=== reference terraform | main.tf
provider "cloudflare" {
  api_token = var.cloudflare_api_token
}
=== reference terraform | vars.tf
variable "datadog_api_key" {
  type      = string
  sensitive = true
}
=== reference terraform | data.tf
password = data.aws_secretsmanager_secret_version.db.secret_string
=== reference terraform | vault.tf
api_key = data.vault_generic_secret.pd.data["api_key"]
=== reference kubernetes | deployment.yaml
        - name: STRIPE_SECRET_KEY
          valueFrom:
            secretKeyRef:
              name: stripe
              key: secret-key
=== reference kubernetes | externalsecret.yaml
  data:
    - secretKey: slack-token
      remoteRef:
        key: prod/slack
        property: bot_token
=== reference helm | templates/secret.yaml
stringData:
  token: {{ required "slack.token is required" .Values.slack.token | quote }}
=== reference azure key vault | appsettings.json
"ConnectionStrings": { "Storage": "@Microsoft.KeyVault(SecretUri=https://acme-kv.vault.azure.net/secrets/storage-conn/)" }
=== reference 1password | .env.tpl
OPENAI_API_KEY=op://Engineering/OpenAI/credential
STRIPE_SECRET_KEY="op://Engineering/Stripe/secret key"
=== reference doppler | run.sh
doppler run --project acme --config prd -- npm start
=== reference vault agent | tpl.ctmpl
{{ with secret "secret/data/datadog" }}api_key: {{ .Data.data.api_key }}{{ end }}
=== reference ssm | serverless.yml
    NOTION_TOKEN: ${ssm:/acme/${sls:stage}/notion-token}
=== reference secretmanager | app.py
name = f"projects/{PROJECT}/secrets/openai-api-key/versions/latest"
key = client.access_secret_version(name=name).payload.data.decode()
=== reference ansible vault | vars.yml
datadog_api_key: "{{ vault_datadog_api_key }}"
=== reference lookup | playbook.yml
    api_token: "{{ lookup('env', 'HCLOUD_TOKEN') }}"
=== reference credentials | stripe.rb
Stripe.api_key = Rails.application.credentials.dig(:stripe, :secret_key)
=== reference keychain | login.sh
TOKEN=$(security find-generic-password -s github-token -w)
curl -H "Authorization: Bearer $TOKEN" https://api.github.com/user
=== reference gh cli | pr.sh
GH_TOKEN=$(gh auth token) ./sync.sh
=== reference getpass | ask.py
os.environ["OPENAI_API_KEY"] = getpass.getpass("OpenAI API key: ")
=== reference colab | nb.py
from google.colab import userdata
genai.configure(api_key=userdata.get('GOOGLE_API_KEY'))
=== reference streamlit | app.py
client = OpenAI(api_key=st.secrets["OPENAI_API_KEY"])
=== reference wrangler | worker.ts
const r = await fetch(url, { headers: { Authorization: `Bearer ${env.CF_API_TOKEN}` } });
=== placeholder | README.md
export OPENAI_API_KEY="sk-..."
=== placeholder | .env.example
STRIPE_SECRET_KEY=sk_live_xxxxxxxxxxxxxxxxxxxxxxxx
STRIPE_PUBLISHABLE_KEY=pk_live_xxxxxxxxxxxxxxxxxxxxxxxx
STRIPE_WEBHOOK_SECRET=whsec_xxxxxxxxxxxxxxxxxxxxxxxx
=== placeholder | .env.sample
SENDGRID_API_KEY=SG.xxxxxxxx.yyyyyyyy
TWILIO_AUTH_TOKEN=your_auth_token
=== placeholder | docs/slack.md
`SLACK_BOT_TOKEN=xoxb-your-token`
=== placeholder | quickstart.py
client = Anthropic(api_key="YOUR_API_KEY")
=== placeholder | quickstart.js
const client = new Mixpanel('YOUR_PROJECT_TOKEN');
=== placeholder | curl.md
curl -H "Authorization: Bearer <YOUR_TOKEN>" https://api.linear.app/graphql
=== placeholder | config.toml
github_token = "ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"
=== placeholder | config.ini
api_key = INSERT_YOUR_API_KEY_HERE
=== placeholder | hugo.toml
googleMapsKey = "REPLACE_ME"
=== placeholder | terraform.tfvars.example
do_token = "dop_v1_your_token_here"
=== placeholder | provider.md
provider "exoscale" {
  key    = "EXOxxxxxxxxxxxxxxxxxxxxxxxx"
  secret = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
}
=== placeholder | settings.example.py
EMAIL_HOST_PASSWORD = "changeme"
AWS_SECRET_ACCESS_KEY = "<aws-secret-access-key>"
=== placeholder | values.yaml
datadog:
  apiKey: "<DATADOG_API_KEY>"
=== placeholder | omise.md
Omise.api_key = "skey_test_xxxxxxxxxxxxxxxxxxx"
=== placeholder | telegram.md
TELEGRAM_BOT_TOKEN=123456:ABC-your-bot-token
=== placeholder | discord.json
{ "token": "your-bot-token-goes-here", "prefix": "!" }
=== placeholder | pypi.md
TWINE_PASSWORD=pypi-...
=== placeholder | hf.md
huggingface-cli login --token hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
=== placeholder | gemini.md
export GEMINI_API_KEY="AIza..."
=== placeholder | docker-compose.example.yml
      - CLOUDFLARE_API_TOKEN=your-cloudflare-api-token
=== placeholder | appsettings.Template.json
"SendGrid": { "ApiKey": "#{SendGridApiKey}#" }
=== placeholder | setup.md
mongodb+srv://<username>:<password>@cluster0.abcde.mongodb.net/?retryWrites=true
=== placeholder | wp-config-sample.php
define( 'AUTH_KEY',         'put your unique phrase here' );
define( 'SECURE_AUTH_KEY',  'put your unique phrase here' );
=== placeholder | slackhook.md
https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
=== placeholder | dummy.test.js
process.env.STRIPE_SECRET_KEY = 'sk_test_dummy';
=== placeholder | fake.rb
ENV['MAILGUN_API_KEY'] = 'key-fake'
=== placeholder | conftest.py
os.environ.setdefault("AWS_ACCESS_KEY_ID", "testing")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "testing")
=== placeholder | localstack.yml
      AWS_ACCESS_KEY_ID: test
      AWS_SECRET_ACCESS_KEY: test
=== docs example aws | tutorial.md
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
=== docs example azurite | local.settings.json
"AzureWebJobsStorage": "UseDevelopmentStorage=true"
=== docs example twilio | sms.md
+15005550006 is Twilio's magic number; use your test AccountSid.
=== docs example turnstile | turnstile.md
Always passes: sitekey 1x00000000000000000000AA, secret 1x0000000000000000000000000000000AA
=== docs example minio | compose.yml
      MINIO_ROOT_USER: minioadmin
=== docs example jwt alg | jwt.md
The header is {"alg":"HS256","typ":"JWT"}; the payload holds sub, iat and exp.
=== masked | log.txt
Using API key sk-****************************abcd
=== masked | audit.log
token=ghp_************************************ user=mokafor action=push
=== masked | ci.log
Run docker login -u acme -p ***
Login Succeeded
=== masked | debug.log
INFO stripe: key sk_live_...x9Qz loaded
=== masked | settings.md
Access key: AKIA************WXYZ
=== masked | gh.log
##[debug] NPM_TOKEN=[secure]
=== masked | err.log
Invalid API Key provided: sk_test_********************1234
=== masked | heroku.log
HEROKU_API_KEY=<redacted> accepted
=== masked | datadog.log
agent started, api_key ***************************a1b2c
=== regex | token.py
GITHUB_RE = re.compile(r"gh[pousr]_[A-Za-z0-9]{36}")
=== regex | rules.ts
export const SLACK = /xox[baprs]-[0-9]{10,13}-[0-9A-Za-z-]+/;
=== regex | keys.go
var stripeKey = regexp.MustCompile(`^(sk|rk)_(live|test)_[0-9a-zA-Z]{24,}$`)
=== prefix check | validate.js
if (!apiKey.startsWith('sk-ant-')) throw new Error('not an Anthropic key');
=== prefix check | check.py
assert settings.OPENAI_API_KEY.startswith("sk-proj-"), "wrong key"
=== prefix check | mollie.php
if (! preg_match('/^(live|test)_\w{30,}$/', $apiKey)) { throw new ApiException("Invalid API key"); }
=== names | types.ts
interface MailerConfig { sendgridApiKey: string; mailgunSecret?: string; postmarkToken?: string }
=== names | keys.py
API_KEY_HEADER = "X-Api-Key"
TOKEN_PARAM = "access_token"
=== names | consts.go
const envAPIKey = "DATADOG_API_KEY"
=== names | secrets.ts
export const SECRET_NAMES = ['stripe_secret_key', 'slack_signing_secret', 'github_webhook_secret'];
=== names | schema.prisma
model Account {
  refresh_token String? @db.Text
  access_token  String? @db.Text
}
=== names | migration.rb
add_column :shops, :shopify_access_token, :string, limit: 64
=== names | i18n/de.json
{ "apiKey": "API-Schlüssel", "clientSecret": "Geheimer Clientschlüssel" }
=== names | flags.go
flag.StringVar(&token, "do-token", "", "DigitalOcean API token")
=== names | argparse.py
parser.add_argument("--api-key", help="Mailchimp API key, looks like 0123...-us6")
=== names | form.html
<input type="password" name="stripe_secret_key" placeholder="sk_live_…" autocomplete="off">
=== names | error.ts
throw new Error("Missing STRIPE_WEBHOOK_SECRET, run `stripe listen` to obtain one");
=== names | makefile.mk
check-env:
	@test -n "$(FLY_API_TOKEN)" || (echo "FLY_API_TOKEN unset"; exit 1)
=== names | openapi.yaml
securitySchemes:
  ApiKeyAuth: { type: apiKey, in: header, name: X-API-KEY }
=== names | graphql.gql
mutation { createApiKey(input: {name: "ci"}) { apiKey { id token } } }
=== names | policy.json
{ "Effect": "Allow", "Action": ["secretsmanager:GetSecretValue"], "Resource": "*" }
=== names | CODEOWNERS.md
Secrets live in Vault under kv/acme/stripe; ask #platform for access.
=== names | get_token.py
def get_access_token(client_id, client_secret, refresh_token): ...
=== names | docs.md
The `Authorization` header must hold `Bearer` and your personal access token.
=== empty | .env
STRIPE_SECRET_KEY=
SENTRY_AUTH_TOKEN=""
=== empty | config.yml
slack:
  token: null
  signing_secret: ~
=== empty | provider.tf
token = ""
=== generated at runtime | key.sh
export MEILI_MASTER_KEY=$(openssl rand -hex 32)
=== generated at runtime | secrets.tf
resource "random_password" "rds" { length = 32 }
=== generated at runtime | fixtures.py
token = "ghp_" + "".join(random.choices(string.ascii_letters, k=36))
=== generated at runtime | f.rb
api_key { SecureRandom.hex(20) }
'''
