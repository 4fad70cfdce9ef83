"""Keys without a form of their own under a provider's name, and some with one.

A row: (provider as in a host or a YAML key, pattern, names).
"""

KEYED = [
    ("datadog", "{h32}", "DD_API_KEY DATADOG_API_KEY datadog_api_key"), ("datadog", "{h40}", "DD_APP_KEY datadogAppKey"),
    ("mailgun", "{h32}-{h8}-{h8}", "MAILGUN_API_KEY mailgun_key"), ("mailgun", "{h32}", "MAILGUN_WEBHOOK_SIGNING_KEY"),
    ("algolia", "{h32}", "ALGOLIA_ADMIN_API_KEY ALGOLIA_API_KEY algoliaAdminKey"), ("heroku", "{uuid}", "HEROKU_API_KEY heroku_api_token"),
    ("mailchimp", "{h32}-us{d1}", "MAILCHIMP_API_KEY mailchimpKey"), ("mailjet", "{h32}", "MJ_APIKEY_PRIVATE MAILJET_SECRET_KEY"),
    ("facebook", "{h32}", "FACEBOOK_APP_SECRET FB_APP_SECRET facebook_secret"), ("twitter", "{a50}", "TWITTER_API_SECRET TWITTER_CONSUMER_SECRET"),
    ("twitter", "{a45}", "TWITTER_ACCESS_TOKEN_SECRET"), ("github", "{h40}", "GITHUB_CLIENT_SECRET"), ("bitbucket", "{a32}", "BITBUCKET_CLIENT_SECRET"),
    ("opsgenie", "{uuid}", "OPSGENIE_API_KEY GENIE_KEY"), ("statuspage", "{uuid}", "STATUSPAGE_API_KEY"), ("consul", "{uuid}", "CONSUL_HTTP_TOKEN"),
    ("nomad", "{uuid}", "NOMAD_TOKEN"), ("vault", "{uuid}", "VAULT_SECRET_ID"), ("codecov", "{uuid}", "CODECOV_TOKEN"), ("snyk", "{uuid}", "SNYK_TOKEN"),
    ("postmark", "{uuid}", "POSTMARK_API_TOKEN POSTMARK_SERVER_TOKEN"), ("railway", "{uuid}", "RAILWAY_TOKEN"), ("rapid7", "{uuid}", "RAPID7_API_KEY INSIGHT_API_KEY"),
    ("logentries", "{uuid}", "LOGENTRIES_TOKEN"), ("splunk", "{uuid}", "SPLUNK_HEC_TOKEN"), ("saucelabs", "{uuid}", "SAUCE_ACCESS_KEY"),
    ("browserstack", "{a20}", "BROWSERSTACK_ACCESS_KEY"), ("shortcut", "{uuid}", "SHORTCUT_API_TOKEN CLUBHOUSE_API_TOKEN"), ("urlscan", "{uuid}", "URLSCAN_API_KEY"),
    ("wise", "{uuid}", "WISE_API_TOKEN"), ("exa", "{uuid}", "EXA_API_KEY"), ("deepl", "{uuid}:fx", "DEEPL_AUTH_KEY"), ("coinmarketcap", "{uuid}", "CMC_PRO_API_KEY COINMARKETCAP_KEY"),
    ("cypress", "{uuid}", "CYPRESS_RECORD_KEY"), ("braze", "{uuid}", "BRAZE_API_KEY"), ("bunny", "{uuid}", "BUNNY_API_KEY"), ("fal", "{uuid}:{h32}", "FAL_KEY"),
    ("sysdig", "{uuid}", "SDC_TOKEN SYSDIG_SECURE_API_TOKEN"), ("upstash", "{uuid}", "UPSTASH_API_KEY"), ("pendo", "{uuid}", "PENDO_INTEGRATION_KEY"),
    ("assemblyai", "{h32}", "ASSEMBLYAI_API_KEY"), ("deepgram", "{h40}", "DEEPGRAM_API_KEY"), ("cohere", "{a40}", "COHERE_API_KEY CO_API_KEY"),
    ("mistral", "{a32}", "MISTRAL_API_KEY"), ("together", "{h64}", "TOGETHER_API_KEY"), ("wandb", "{h40}", "WANDB_API_KEY"), ("clarifai", "{h32}", "CLARIFAI_PAT"),
    ("elevenlabs", "{h32}", "ELEVENLABS_API_KEY XI_API_KEY"), ("bitly", "{h40}", "BITLY_ACCESS_TOKEN"), ("meraki", "{h40}", "MERAKI_DASHBOARD_API_KEY"),
    ("cloudflare", "{h37}", "CLOUDFLARE_API_KEY CF_API_KEY"), ("cloudflare", "{b40}", "CLOUDFLARE_API_TOKEN CF_API_TOKEN"), ("cloudsmith", "{h40}", "CLOUDSMITH_API_KEY"),
    ("fastly", "{b32}", "FASTLY_API_TOKEN FASTLY_API_KEY"), ("netlify", "{b43}", "NETLIFY_AUTH_TOKEN"), ("vercel", "{a24}", "VERCEL_TOKEN NOW_TOKEN"),
    ("civo", "{a50}", "CIVO_TOKEN"), ("vultr", "{u36}", "VULTR_API_KEY"), ("linode", "{h64}", "LINODE_TOKEN LINODE_CLI_TOKEN"), ("hetzner", "{a64}", "HCLOUD_TOKEN"),
    ("scaleway", "{uuid}", "SCW_SECRET_KEY"), ("ovh", "{a32}", "OVH_APPLICATION_SECRET OVH_CONSUMER_KEY"), ("dnsimple", "{a32}", "DNSIMPLE_TOKEN"), ("namecheap", "{h32}", "NAMECHEAP_API_KEY"),
    ("godaddy", "{a22}", "GODADDY_API_SECRET"), ("gandi", "{a24}", "GANDI_API_KEY"), ("porkbun", "sk1_{h64}", "PORKBUN_SECRET_API_KEY"), ("pagerduty", "{h32}", "PAGERDUTY_ROUTING_KEY PAGERDUTY_SERVICE_KEY"),
    ("rollbar", "{h32}", "ROLLBAR_ACCESS_TOKEN ROLLBAR_TOKEN"), ("bugsnag", "{h32}", "BUGSNAG_API_KEY"), ("honeybadger", "{a36}", "HONEYBADGER_API_KEY"), ("airbrake", "{h32}", "AIRBRAKE_PROJECT_KEY AIRBRAKE_API_KEY"),
    ("raygun", "{a22}", "RAYGUN_API_KEY"), ("loggly", "{uuid}", "LOGGLY_TOKEN"), ("logzio", "{m32}", "LOGZIO_TOKEN"), ("papertrail", "{a20}", "PAPERTRAIL_API_TOKEN"),
    ("newrelic", "{h40}", "NEW_RELIC_LICENSE_KEY"), ("honeycomb", "{h32}", "HONEYCOMB_API_KEY"), ("sentry", "{h64}", "SENTRY_AUTH_TOKEN"), ("coveralls", "{a32}", "COVERALLS_REPO_TOKEN"),
    ("codeclimate", "{h64}", "CC_TEST_REPORTER_ID"), ("codacy", "{h32}", "CODACY_PROJECT_TOKEN"), ("circleci", "{h40}", "CIRCLECI_TOKEN CIRCLE_TOKEN"), ("travis", "{b22}", "TRAVIS_TOKEN TRAVIS_API_TOKEN"),
    ("appveyor", "{n20}", "APPVEYOR_API_TOKEN"), ("sonarqube", "{h40}", "SONAR_TOKEN SONARQUBE_TOKEN"), ("drone", "{a32}", "DRONE_TOKEN"), ("okta", "00{b40}", "OKTA_API_TOKEN OKTA_CLIENT_TOKEN"),
    ("auth0", "{b64}", "AUTH0_CLIENT_SECRET"), ("onelogin", "{h64}", "ONELOGIN_CLIENT_SECRET"), ("keycloak", "{a32}", "KEYCLOAK_CLIENT_SECRET"), ("cognito", "{n52}", "COGNITO_CLIENT_SECRET"),
    ("duo", "{a40}", "DUO_SKEY DUO_SECRET_KEY"), ("twilio", "{h32}", "TWILIO_AUTH_TOKEN twilioAuthToken"), ("nexmo", "{a16}", "NEXMO_API_SECRET VONAGE_API_SECRET"), ("plivo", "{b40}", "PLIVO_AUTH_TOKEN"),
    ("messagebird", "{a25}", "MESSAGEBIRD_ACCESS_KEY MESSAGEBIRD_API_KEY"), ("clicksend", "{uuid}", "CLICKSEND_API_KEY"), ("sparkpost", "{h40}", "SPARKPOST_API_KEY"), ("mandrill", "{b22}", "MANDRILL_API_KEY"),
    ("mailtrap", "{h14}", "MAILTRAP_PASSWORD"), ("customerio", "{h20}", "CUSTOMERIO_API_KEY"), ("braintree", "{h32}", "BRAINTREE_PRIVATE_KEY"), ("paypal", "E{b79}", "PAYPAL_CLIENT_SECRET PAYPAL_SECRET"),
    ("adyen", "AQE{B90}", "ADYEN_API_KEY"), ("authorizenet", "{a16}", "AUTHORIZENET_TRANSACTION_KEY"), ("coinbase", "{a32}", "COINBASE_API_SECRET"), ("binance", "{a64}", "BINANCE_API_SECRET BINANCE_SECRET_KEY"),
    ("kraken", "{b64;64}", "KRAKEN_API_SECRET KRAKEN_PRIVATE_KEY"), ("kucoin", "{uuid}", "KUCOIN_API_SECRET"), ("bybit", "{a36}", "BYBIT_API_SECRET"), ("infura", "{h32}", "INFURA_API_KEY INFURA_PROJECT_SECRET"),
    ("alchemy", "{b32}", "ALCHEMY_API_KEY"), ("etherscan", "{u34}", "ETHERSCAN_API_KEY"), ("ethereum", "0x{h64}", "DEPLOYER_PRIVATE_KEY PRIVATE_KEY"), ("quandl", "{b20}", "QUANDL_API_KEY"),
    ("alphavantage", "{u16}", "ALPHAVANTAGE_API_KEY"), ("finnhub", "{n20}", "FINNHUB_API_KEY"), ("polygon", "{b32}", "POLYGON_API_KEY"), ("openweather", "{h32}", "OPENWEATHER_API_KEY OWM_API_KEY openWeatherApiKey"),
    ("spotify", "{h32}", "SPOTIFY_CLIENT_SECRET SPOTIPY_CLIENT_SECRET"), ("twitch", "{n30}", "TWITCH_CLIENT_SECRET"), ("flickr", "{h16}", "FLICKR_API_SECRET"), ("lastfm", "{h32}", "LASTFM_API_SECRET LASTFM_API_KEY"),
    ("tmdb", "{h32}", "TMDB_API_KEY"), ("giphy", "{a32}", "GIPHY_API_KEY"), ("unsplash", "{b43}", "UNSPLASH_SECRET_KEY UNSPLASH_ACCESS_KEY"), ("imgur", "{h40}", "IMGUR_CLIENT_SECRET"),
    ("dropbox", "{n15}", "DROPBOX_APP_SECRET"), ("box", "{a32}", "BOX_CLIENT_SECRET"), ("zendesk", "{a40}", "ZENDESK_API_TOKEN ZENDESK_TOKEN"), ("freshdesk", "{a20}", "FRESHDESK_API_KEY"),
    ("intercom", "{h40}", "INTERCOM_SECRET"), ("pipedrive", "{h40}", "PIPEDRIVE_API_TOKEN"), ("hubspot", "{uuid}", "HUBSPOT_API_KEY HAPIKEY"), ("salesforce", "{h64}", "SALESFORCE_CLIENT_SECRET SF_CONSUMER_SECRET"),
    ("trello", "{h64}", "TRELLO_TOKEN TRELLO_API_TOKEN"), ("trello", "{h32}", "TRELLO_KEY TRELLO_API_KEY"), ("todoist", "{h40}", "TODOIST_API_TOKEN"), ("toggl", "{h32}", "TOGGL_API_TOKEN"),
    ("clockify", "{a48}", "CLOCKIFY_API_KEY"), ("redmine", "{h40}", "REDMINE_API_KEY"), ("zulip", "{a32}", "ZULIP_API_KEY"), ("mattermost", "{n26}", "MATTERMOST_TOKEN MM_TOKEN"),
    ("discord", "{b32}", "DISCORD_CLIENT_SECRET"), ("discord", "{discord}", "DISCORD_BOT_TOKEN DISCORD_TOKEN"), ("slack", "{h32}", "SLACK_SIGNING_SECRET SLACK_CLIENT_SECRET"), ("zoom", "{a32}", "ZOOM_CLIENT_SECRET"),
    ("line", "{h32}", "LINE_CHANNEL_SECRET"), ("telegram", "{d10}:AA{b33}", "TELEGRAM_BOT_TOKEN TELEGRAM_TOKEN BOT_TOKEN"), ("pushover", "a{n29}", "PUSHOVER_TOKEN"), ("pusher", "{h20}", "PUSHER_APP_SECRET PUSHER_SECRET"),
    ("ably", "{b6}.{b6}:{b43}", "ABLY_API_KEY"), ("pubnub", "sec-c-{b48}", "PUBNUB_SECRET_KEY"), ("onesignal", "{b48}", "ONESIGNAL_REST_API_KEY ONESIGNAL_API_KEY"), ("segment", "{a32}", "SEGMENT_WRITE_KEY"),
    ("amplitude", "{h32}", "AMPLITUDE_SECRET_KEY AMPLITUDE_API_KEY"), ("mixpanel", "{h32}", "MIXPANEL_API_SECRET"), ("launchdarkly", "sdk-{uuid}", "LAUNCHDARKLY_SDK_KEY LD_SDK_KEY"), ("contentful", "{b43}", "CONTENTFUL_ACCESS_TOKEN"),
    ("cloudinary", "{b27}", "CLOUDINARY_API_SECRET CLOUDINARY_SECRET"), ("mapquest", "{a32}", "MAPQUEST_API_KEY"), ("here", "{b43}", "HERE_API_KEY"), ("tomtom", "{a32}", "TOMTOM_API_KEY"),
    ("shodan", "{a32}", "SHODAN_API_KEY"), ("virustotal", "{h64}", "VIRUSTOTAL_API_KEY VT_API_KEY"), ("abuseipdb", "{h80}", "ABUSEIPDB_API_KEY"), ("securitytrails", "{a32}", "SECURITYTRAILS_API_KEY"),
    ("tenable", "{h64}", "TENABLE_SECRET_KEY"), ("crowdstrike", "{a40}", "FALCON_CLIENT_SECRET"), ("censys", "{a32}", "CENSYS_API_SECRET"), ("azure", "{a3}8Q~{b34}", "AZURE_CLIENT_SECRET ARM_CLIENT_SECRET"),
    ("azure speech", "{h32}", "AZURE_SPEECH_KEY AZURE_COGNITIVE_KEY"), ("azure openai", "{h32}", "AZURE_OPENAI_API_KEY AZURE_OPENAI_KEY"), ("aws", "{B40}", "AWS_SECRET_ACCESS_KEY aws_secret_key"), ("aliyun", "{a30}", "ALIYUN_ACCESS_KEY_SECRET ALICLOUD_SECRET_KEY"),
    ("tencent", "{a32}", "TENCENTCLOUD_SECRET_KEY"), ("ibm", "{b44}", "IBMCLOUD_API_KEY IBM_CLOUD_API_KEY"), ("yandex", "{b40}", "YANDEX_CLIENT_SECRET"), ("backblaze", "K00{d1}{B27}", "B2_APPLICATION_KEY B2_APP_KEY"),
    ("wasabi", "{a40}", "WASABI_SECRET_KEY"), ("elastic", "{a24}", "ELASTIC_PASSWORD"), ("mongodb atlas", "{uuid}", "MONGODB_ATLAS_PRIVATE_KEY"), ("influxdb", "{b86}==", "INFLUXDB_TOKEN INFLUX_TOKEN"),
    ("fauna", "fnA{b37}", "FAUNA_SECRET FAUNADB_SECRET"), ("confluent", "{B64}", "CONFLUENT_API_SECRET"), ("snowflake", "{a20}", "SNOWFLAKE_PASSWORD"), ("looker", "{a24}", "LOOKERSDK_CLIENT_SECRET"),
    ("tableau", "{B22}==:{a32}", "TABLEAU_TOKEN_VALUE TABLEAU_PAT_SECRET"), ("rails", "{h32}", "RAILS_MASTER_KEY"), ("rails", "{h128}", "SECRET_KEY_BASE"), ("laravel", "base64:{b64;32}", "APP_KEY"),
    ("symfony", "{h32}", "APP_SECRET"), ("django", "{django}", "DJANGO_SECRET_KEY SECRET_KEY"), ("wordpress", "{a64}", "WP_CACHE_KEY_SALT"), ("jwt", "{b64;48}", "JWT_SECRET JWT_SECRET_KEY"),
    ("nextauth", "{b64;32}", "NEXTAUTH_SECRET"), ("hasura", "{a32}", "HASURA_GRAPHQL_ADMIN_SECRET"), ("strapi", "{b64;16}", "API_TOKEN_SALT ADMIN_JWT_SECRET"), ("n8n", "{a32}", "N8N_ENCRYPTION_KEY"),
    ("airflow", "{b64urlpad;32}", "AIRFLOW__CORE__FERNET_KEY FERNET_KEY"), ("superset", "{b64;42}", "SUPERSET_SECRET_KEY"), ("minio", "{a40}", "MINIO_SECRET_KEY MINIO_ROOT_PASSWORD"), ("erlang", "{L20}", "RABBITMQ_ERLANG_COOKIE"),
    ("etsy", "{n24}", "ETSY_API_KEY"), ("shopify", "{h32}", "SHOPIFY_API_SECRET SHOPIFY_API_SECRET_KEY"), ("woocommerce", "cs_{h40}", "WC_CONSUMER_SECRET"), ("bigcommerce", "{n31}", "BIGCOMMERCE_ACCESS_TOKEN"),
    ("docusign", "{uuid}", "DOCUSIGN_CLIENT_SECRET"), ("xero", "{b48}", "XERO_CLIENT_SECRET"), ("quickbooks", "{a40}", "QUICKBOOKS_CLIENT_SECRET"), ("plaid", "{h30}", "PLAID_SECRET"),
    ("linkedin", "{a16}", "LINKEDIN_CLIENT_SECRET"), ("reddit", "{b27}", "REDDIT_CLIENT_SECRET"), ("strava", "{h40}", "STRAVA_CLIENT_SECRET"), ("fitbit", "{h32}", "FITBIT_CLIENT_SECRET"),
    ("recaptcha", "6L{b38}", "RECAPTCHA_SECRET_KEY RECAPTCHA_PRIVATE_KEY"), ("ipstack", "{h32}", "IPSTACK_ACCESS_KEY"), ("ipinfo", "{h14}", "IPINFO_TOKEN"), ("newsapi", "{h32}", "NEWS_API_KEY NEWSAPI_KEY"),
    ("rapidapi", "{h10}msh{h15}p1{h6}jsn{h12}", "RAPIDAPI_KEY X_RAPIDAPI_KEY"), ("scraperapi", "{h32}", "SCRAPERAPI_KEY"), ("serpapi", "{h64}", "SERPAPI_KEY SERPAPI_API_KEY"), ("nasa", "{a40}", "NASA_API_KEY"),
    ("eventbrite", "{u20}", "EVENTBRITE_TOKEN"), ("meetup", "{n26}", "MEETUP_SECRET"), ("foursquare", "{u48}", "FOURSQUARE_CLIENT_SECRET"), ("yelp", "{b128}", "YELP_API_KEY"),
    ("uber", "{b40}", "UBER_CLIENT_SECRET"), ("artifactory", "AKC{a70}", "ARTIFACTORY_API_KEY"), ("nexus", "{a16}", "NEXUS_PASSWORD"), ("gitea", "{h40}", "GITEA_TOKEN"),
]

FORMED = [
    ("github", "{github;ghp_}", "GITHUB_TOKEN"), ("gitlab", "glpat-{b20}", "GITLAB_TOKEN"), ("slack bot", "xoxb-{d12}-{d13}-{a24}", "SLACK_BOT_TOKEN"),
    ("stripe", "sk_live_{a24}", "STRIPE_SECRET_KEY"), ("stripe rk", "rk_live_{a99}", "STRIPE_RESTRICTED_KEY"), ("sendgrid", "SG.{b22}.{b43}", "SENDGRID_API_KEY"),
    ("openai", "sk-proj-{b74}T3BlbkFJ{b74}", "OPENAI_API_KEY"), ("anthropic", "sk-ant-api03-{b93}AA", "ANTHROPIC_API_KEY"), ("google api", "AIza{b35}", "GOOGLE_API_KEY"),
    ("google oauth", "GOCSPX-{b28}", "GOOGLE_CLIENT_SECRET"), ("npm", "{crc;npm_;30}", "NPM_TOKEN"), ("pypi", "{pypi}", "PYPI_TOKEN"), ("digitalocean", "dop_v1_{h64}", "DIGITALOCEAN_TOKEN"),
    ("hf", "hf_{m34}", "HF_TOKEN"), ("shopify", "shpat_{h32}", "SHOPIFY_TOKEN"), ("square", "EAAAE{b59}", "SQUARE_TOKEN"), ("docker", "dckr_pat_{b27}", "DOCKER_PAT"),
    ("grafana", "{grafana}", "GRAFANA_TOKEN"), ("vault", "hvs.{b95}", "VAULT_TOKEN"), ("terraform", "{a14}.atlasv1.{b67}", "TFE_TOKEN"), ("doppler", "dp.pt.{a43}", "DOPPLER_TOKEN"),
    ("linear", "lin_api_{a40}", "LINEAR_API_KEY"), ("notion", "ntn_{d11}{a35}", "NOTION_TOKEN"), ("airtable", "pat{a14}.{h64}", "AIRTABLE_PAT"), ("new relic", "NRAK-{u27}", "NEW_RELIC_API_KEY"),
    ("databricks", "dapi{h32}", "DATABRICKS_TOKEN"), ("tailscale", "tskey-auth-{a12}CNTRL-{a32}", "TS_AUTHKEY"), ("brevo", "xkeysib-{h64}-{a16}", "BREVO_API_KEY"), ("jwt", "{jwt}", "AUTH_TOKEN"),
    ("flutterwave", "FLWSECK-{h32}-X", "FLW_SECRET_KEY"), ("razorpay", "{a24}", "RAZORPAY_KEY_SECRET"), ("atlassian", "{atlassian;ATATT3xFfGF0;172}", "JIRA_API_TOKEN"), ("supabase", "sbp_{h40}", "SUPABASE_ACCESS_TOKEN"),
    ("planetscale", "pscale_tkn_{b43}", "PLANETSCALE_TOKEN"), ("age", "{age}", "SOPS_AGE_KEY"), ("wif", "{wif}", "BTC_PRIVATE_KEY"), ("mnemonic", "{mnemonic}", "MNEMONIC"), ("figma", "figd_{b40}", "FIGMA_TOKEN"),
    ("groq", "gsk_{a52}", "GROQ_API_KEY"), ("replicate", "r8_{a37}", "REPLICATE_API_TOKEN"), ("sentry", "{sentryorg}", "SENTRY_AUTH_TOKEN"), ("postman", "PMAK-{h24}-{h34}", "POSTMAN_API_KEY"),
]

# @N@ the name as given, @nl@ in small letters, @nc@ camel, @nk@ with hyphens, @prov@ the provider.
STYLES = [
    (".env", "@N@=@secret@\n"), ("env.sh", 'export @N@="@secret@"\n'), ("config.py", '@N@ = "@secret@"\n'), ("settings.py", "@nl@ = '@secret@'\n"),
    ("config.js", "module.exports = { @nc@: '@secret@' };\n"), ("src/keys.ts", "export const @N@ = '@secret@';\n"), ("config.json", '{"@nl@": "@secret@"}\n'),
    ("config.yml", "@prov@:\n  @nl@: @secret@\n"), ("values.yaml", "env:\n  @N@: \"@secret@\"\n"), ("Keys.java", 'public static final String @N@ = "@secret@";\n'),
    ("keys.go", 'const @nc@ = "@secret@"\n'), ("main.tf", '@nl@ = "@secret@"\n'), ("config.rb", "@N@ = '@secret@'\n"), ("config.php", "define('@N@', '@secret@');\n"),
    ("app.properties", "@nl@=@secret@\n"), ("Web.config", '<add key="@N@" value="@secret@" />\n'), ("strings.xml", '<string name="@nl@">@secret@</string>\n'),
    ("docker-compose.yml", "    environment:\n      - @N@=@secret@\n"), ("deploy.yaml", "        - name: @N@\n          value: @secret@\n"), (".travis.yml", "env:\n  global:\n    - @N@=@secret@\n"),
    ("Dockerfile", "ENV @N@ @secret@\n"), ("Config.swift", 'static let @nc@ = "@secret@"\n'), ("README.md", "Set `@N@` to `@secret@` before you start.\n"), ("app.rb", "ENV['@N@'] = '@secret@'\n"),
    ("appsettings.json", '{\n  "@Prov@": {\n    "ApiKey": "@secret@"\n  }\n}\n'), ("client.py", '# @prov@\nclient = @Prov@Client(api_key="@secret@")\n'), ("notes.txt", "@prov@ key: @secret@\n"), ("job.groovy", "environment {\n  @N@ = '@secret@'\n}\n"),
    ("conf.toml", '[@prov@]\n@nk@ = "@secret@"\n'), ("local.properties", "@nc@=@secret@\n"), ("Secrets.kt", 'const val @N@ = "@secret@"\n'), ("set.ps1", "$env:@N@ = '@secret@'\n"), ("run.bat", "set @N@=@secret@\r\n"),
    ("App.vb", 'Dim @nc@ As String = "@secret@"\n'), ("main.rs", 'let @nl@ = "@secret@";\n'), ("x.cs", 'string @nc@ = "@secret@";\n'), ("d.dart", "const @nc@ = '@secret@';\n"), ("Info.plist", "<key>@nc@</key>\n<string>@secret@</string>\n"),
    ("call.sh", "heroku config:set @N@=@secret@\n"), ("log.txt", "2025-03-01 10:00:00 INFO using @nl@=@secret@\n"),
]


def examples(stream, table, family, times):
    import field_words
    for provider, pattern, names in table:
        for _ in range(times):
            name = stream.pick(names.split())
            parts = name.lower().split("_")
            path, template = stream.pick(STYLES)
            if " " in pattern or pattern == "{mnemonic}":
                template = '@N@="@secret@"\n'
            words = {"@N@": name, "@nl@": name.lower(), "@nc@": field_words.camel(parts) if "_" in name else name, "@nk@": name.lower().replace("_", "-"),
                     "@prov@": provider.split()[0], "@Prov@": provider.split()[0].capitalize()}
            yield stream.example(family, f"{provider} {name}", path, template, secret=pattern, **words)
