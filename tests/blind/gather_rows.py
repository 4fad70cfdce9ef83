"""Providers: title|pattern of the key|names it stands under|host|header (Bearer when left out).

V in a header is the key. The forms are those of the providers' documentation and of the gathered lists.
"""

import gather_rows_more

ROWS = {
    "cloud": """
DigitalOcean|dop_v1_{h64}|DIGITALOCEAN_TOKEN DO_API_TOKEN|api.digitalocean.com
DigitalOcean OAuth|doo_v1_{h64}|DIGITALOCEAN_OAUTH_TOKEN|api.digitalocean.com
DigitalOcean refresh|dor_v1_{h64}|DO_REFRESH_TOKEN|cloud.digitalocean.com
Linode|{h64}|LINODE_TOKEN LINODE_CLI_TOKEN|api.linode.com
Vultr|{u36}|VULTR_API_KEY|api.vultr.com
Hetzner Cloud|{a64}|HCLOUD_TOKEN HETZNER_CLOUD_TOKEN|api.hetzner.cloud
Scaleway|{uuid}|SCW_SECRET_KEY SCALEWAY_SECRET_KEY|api.scaleway.com|X-Auth-Token: V
OVH application secret|{n32}|OVH_APPLICATION_SECRET|eu.api.ovh.com|X-Ovh-Application: V
OVH consumer key|{n32}|OVH_CONSUMER_KEY|eu.api.ovh.com|X-Ovh-Consumer: V
Exoscale|{b43}|EXOSCALE_API_SECRET|api-ch-gva-2.exoscale.com
Google API key|AIza{b35}|GOOGLE_API_KEY GOOGLE_MAPS_SERVER_KEY|maps.googleapis.com|X-Goog-Api-Key: V
Google OAuth client secret|GOCSPX-{b28}|GOOGLE_CLIENT_SECRET GOOGLE_OAUTH_CLIENT_SECRET|oauth2.googleapis.com
Google refresh token|1//0{b100}|GOOGLE_REFRESH_TOKEN GMAIL_REFRESH_TOKEN|oauth2.googleapis.com
AWS secret key|{B40}|AWS_SECRET_ACCESS_KEY|s3.eu-west-1.amazonaws.com
AWS session token|{awssession}|AWS_SESSION_TOKEN|sts.amazonaws.com|X-Amz-Security-Token: V
Azure client secret|{a3}8Q~{a34}|AZURE_CLIENT_SECRET ARM_CLIENT_SECRET|login.microsoftonline.com
Azure storage key|{b64;64}|AZURE_STORAGE_KEY AZURE_STORAGE_ACCOUNT_KEY|acct.blob.core.windows.net
Azure cognitive key|{h32}|AZURE_COGNITIVE_SERVICES_KEY AZURE_SPEECH_KEY|westeurope.api.cognitive.microsoft.com|Ocp-Apim-Subscription-Key: V
Azure DevOps PAT|{T52}|AZURE_DEVOPS_EXT_PAT AZURE_DEVOPS_PAT|dev.azure.com
Azure Cosmos key|{b64;64}|COSMOS_DB_PRIMARY_KEY AZURE_COSMOS_KEY|acct.documents.azure.com
Azure maps key|{b43}|AZURE_MAPS_SUBSCRIPTION_KEY|atlas.microsoft.com|Subscription-Key: V
Alibaba secret|{a30}|ALIBABA_CLOUD_ACCESS_KEY_SECRET ALICLOUD_SECRET_KEY|ecs.aliyuncs.com
Tencent secret key|{a32}|TENCENTCLOUD_SECRET_KEY TENCENT_SECRET_KEY|cvm.tencentcloudapi.com
Baidu secret|{h32}|BAIDU_SECRET_KEY BCE_SECRET_ACCESS_KEY|aip.baidubce.com
Huawei secret|{a40}|HUAWEICLOUD_SECRET_KEY HW_SECRET_KEY|iam.myhuaweicloud.com
IBM Cloud|{b44}|IBMCLOUD_API_KEY IC_API_KEY|iam.cloud.ibm.com
Yandex API key|AQVN{b36}|YC_API_KEY YANDEX_CLOUD_API_KEY|llm.api.cloud.yandex.net|Authorization: Api-Key V
Yandex OAuth|y0_{b55}|YC_OAUTH_TOKEN|oauth.yandex.ru|Authorization: OAuth V
UpCloud|ucat_{u26}|UPCLOUD_TOKEN|api.upcloud.com
Civo|{a50}|CIVO_TOKEN CIVO_API_KEY|api.civo.com
Backblaze application key|K00{d1}{B27}|B2_APPLICATION_KEY BACKBLAZE_APPLICATION_KEY|api.backblazeb2.com
Wasabi secret|{a40}|WASABI_SECRET_ACCESS_KEY|s3.wasabisys.com
OCI auth token|{a20}|OCI_AUTH_TOKEN|objectstorage.eu-frankfurt-1.oraclecloud.com
Equinix Metal|{a32}|METAL_AUTH_TOKEN PACKET_AUTH_TOKEN|api.equinix.com|X-Auth-Token: V
Fly|fo1_{b43}|FLY_API_TOKEN FLY_ACCESS_TOKEN|api.fly.io
""",
    "forge and ci": """
GitHub classic|{github;ghp_}|GITHUB_TOKEN GH_TOKEN|api.github.com|Authorization: token V
GitHub fine grained|github_pat_{a22}_{a59}|GITHUB_PAT GH_PAT|api.github.com
GitHub OAuth|{github;gho_}|GITHUB_OAUTH_TOKEN|api.github.com
GitHub app installation|{github;ghs_}|GH_INSTALLATION_TOKEN|api.github.com
GitHub client secret|{h40}|GITHUB_CLIENT_SECRET GH_OAUTH_CLIENT_SECRET|github.com
GitLab PAT|glpat-{f20}|GITLAB_TOKEN CI_DEPLOY_PAT|gitlab.com|PRIVATE-TOKEN: V
GitLab routable|{routable;glpat-}|GITLAB_ACCESS_TOKEN|gitlab.com|PRIVATE-TOKEN: V
GitLab runner|glrt-{f20}|RUNNER_TOKEN CI_SERVER_TOKEN|gitlab.com
GitLab deploy token|gldt-{f20}|GITLAB_DEPLOY_TOKEN|gitlab.com
GitLab trigger|glptt-{h40}|PIPELINE_TRIGGER_TOKEN|gitlab.com
GitLab feed|glft-{f20}|GITLAB_FEED_TOKEN|gitlab.com
Bitbucket app password|{bbapp}|BITBUCKET_APP_PASSWORD BB_APP_PASSWORD|api.bitbucket.org
Bitbucket client secret|{a32}|BITBUCKET_CLIENT_SECRET|bitbucket.org
Atlassian API token|{atlassian;ATATT3xFfGF0;160}|JIRA_API_TOKEN ATLASSIAN_API_TOKEN CONFLUENCE_TOKEN|acme.atlassian.net
Atlassian old token|{a24}|JIRA_API_TOKEN|acme.atlassian.net
CircleCI|CCIPAT_{s22}_{h40}|CIRCLE_TOKEN CIRCLECI_TOKEN|circleci.com|Circle-Token: V
CircleCI old|{h40}|CIRCLECI_API_TOKEN|circleci.com|Circle-Token: V
Travis|{w22}|TRAVIS_TOKEN TRAVIS_API_TOKEN|api.travis-ci.com|Authorization: token V
Buildkite|bkua_{h40}|BUILDKITE_API_TOKEN|api.buildkite.com
Buildkite agent|{h50}|BUILDKITE_AGENT_TOKEN|agent.buildkite.com
Drone|{a32}|DRONE_TOKEN DRONE_RPC_SECRET|drone.acme.dev
TeamCity|eyJ0eXAiOiAiVENWMiJ9.{b36}.{b48}|TEAMCITY_TOKEN|teamcity.acme.dev
Gitea|{h40}|GITEA_TOKEN|git.acme.dev|Authorization: token V
Codecov|{uuid}|CODECOV_TOKEN|codecov.io
Coveralls|{a33}|COVERALLS_REPO_TOKEN|coveralls.io
Codacy|{a20}|CODACY_API_TOKEN CODACY_PROJECT_TOKEN|app.codacy.com|api-token: V
SonarQube|squ_{h40}|SONAR_TOKEN SONARQUBE_TOKEN|sonar.acme.dev
SonarQube project|sqp_{h40}|SONAR_PROJECT_TOKEN|sonar.acme.dev
Snyk|{uuid}|SNYK_TOKEN|api.snyk.io|Authorization: token V
Octopus Deploy|API-{u26}|OCTOPUS_API_KEY OCTOPUS_CLI_API_KEY|octopus.acme.dev|X-Octopus-ApiKey: V
AppVeyor|v2.{n20}|APPVEYOR_API_TOKEN|ci.appveyor.com
Jenkins API token|11{h32}|JENKINS_API_TOKEN JENKINS_TOKEN|jenkins.acme.dev
Codeberg|{h40}|CODEBERG_TOKEN|codeberg.org|Authorization: token V
Semaphore|{b40}|SEMAPHORE_API_TOKEN|acme.semaphoreci.com|Authorization: Token V
Harness|pat.{b22}.{h24}.{a20}|HARNESS_API_KEY|app.harness.io|x-api-key: V
""",
    "registries": """
npm|{crc;npm_;30}|NPM_TOKEN NODE_AUTH_TOKEN|npm.acme.dev
npm old|{uuid}|NPM_TOKEN NPM_AUTH_TOKEN|npm.acme.dev
PyPI|{pypi}|PYPI_TOKEN TWINE_PASSWORD UV_PUBLISH_TOKEN|pypi.acme.dev
crates|cio{a32}|CARGO_REGISTRY_TOKEN|crates.acme.dev
RubyGems|rubygems_{h48}|GEM_HOST_API_KEY RUBYGEMS_API_KEY|gems.acme.dev
NuGet|{nuget}|NUGET_API_KEY|nuget.acme.dev|X-NuGet-ApiKey: V
Docker Hub|dckr_pat_{b27}|DOCKERHUB_TOKEN DOCKER_PASSWORD|registry.acme.dev
Hex|{h32}|HEX_API_KEY|hex.acme.dev
Artifactory|AKCp{s69}|ARTIFACTORY_API_KEY JFROG_API_KEY|artifacts.acme.dev|X-JFrog-Art-Api: V
Artifactory reference|cmVmdGtuOjAxOj{a50}|JFROG_ACCESS_TOKEN|artifacts.acme.dev
Cloudsmith|{h40}|CLOUDSMITH_API_KEY|cloudsmith.acme.dev|X-Api-Key: V
Gemfury|{a20}|GEMFURY_TOKEN FURY_AUTH|fury.acme.dev
Quay|{u80}|QUAY_ROBOT_TOKEN|quay.acme.dev
Packagist|{h40}|PACKAGIST_API_TOKEN|packages.acme.dev
Clojars|CLOJARS_{h60}|CLOJARS_PASSWORD CLOJARS_DEPLOY_TOKEN|clojars.acme.dev
""",
    "chat and mail": """
Slack bot|xoxb-{d12}-{d12}-{a24}|SLACK_BOT_TOKEN SLACK_TOKEN|slack.com
Slack user|xoxp-{d12}-{d12}-{d13}-{h32}|SLACK_USER_TOKEN|slack.com
Slack app|xapp-1-A{u10}-{d13}-{h64}|SLACK_APP_TOKEN|slack.com
Slack signing secret|{h32}|SLACK_SIGNING_SECRET|slack.com
Discord bot|{discord}|DISCORD_TOKEN DISCORD_BOT_TOKEN|discord.com|Authorization: Bot V
Discord client secret|{b32}|DISCORD_CLIENT_SECRET|discord.com
Telegram bot|{d10}:AA{b33}|TELEGRAM_BOT_TOKEN TG_BOT_TOKEN TELEGRAM_TOKEN|api.telegram.org
Telegram api hash|{h32}|TELEGRAM_API_HASH TG_API_HASH|my.telegram.org
Twilio auth token|{h32}|TWILIO_AUTH_TOKEN|api.twilio.com
Twilio key secret|{a32}|TWILIO_API_SECRET TWILIO_API_KEY_SECRET|api.twilio.com
SendGrid|SG.{b22}.{b43}|SENDGRID_API_KEY|api.sendgrid.com
Mailgun old|key-{h32}|MAILGUN_API_KEY|api.mailgun.net
Mailgun|{h32}-{h8}-{h8}|MAILGUN_API_KEY MAILGUN_SENDING_KEY|api.mailgun.net
Mailchimp|{h32}-us{d1}|MAILCHIMP_API_KEY|us6.api.mailchimp.com
Mandrill|md-{b22}|MANDRILL_API_KEY|mandrillapp.com
Mailjet secret|{h32}|MAILJET_SECRET_KEY MJ_APIKEY_PRIVATE|api.mailjet.com
Postmark|{uuid}|POSTMARK_SERVER_TOKEN POSTMARK_API_TOKEN|api.postmarkapp.com|X-Postmark-Server-Token: V
SparkPost|{h40}|SPARKPOST_API_KEY|api.sparkpost.com|Authorization: V
Brevo|xkeysib-{h64}-{a16}|BREVO_API_KEY SENDINBLUE_API_KEY|api.brevo.com|api-key: V
Brevo SMTP|xsmtpsib-{h64}-{a16}|BREVO_SMTP_KEY|smtp-relay.brevo.com
Resend|re_{a8}_{a24}|RESEND_API_KEY|api.resend.com
MailerSend|mlsn.{h64}|MAILERSEND_API_TOKEN|api.mailersend.com
Vonage|{a16}|VONAGE_API_SECRET NEXMO_API_SECRET|rest.nexmo.com
Plivo|{a40}|PLIVO_AUTH_TOKEN|api.plivo.com
MessageBird|live_{a25}|MESSAGEBIRD_API_KEY|rest.messagebird.com|Authorization: AccessKey V
Telnyx|KEY{u31}_{a22}|TELNYX_API_KEY|api.telnyx.com
Infobip|{h32}-{uuid}|INFOBIP_API_KEY|api.infobip.com|Authorization: App V
Sinch|{b24}|SINCH_KEY_SECRET|api.sinch.com
Pusher secret|{h20}|PUSHER_APP_SECRET PUSHER_SECRET|api.pusherapp.com
Ably|{b6}.{b6}:{b43}|ABLY_API_KEY|rest.ably.io
PubNub secret|sec-c-{B48}|PUBNUB_SECRET_KEY|ps.pndsn.com
Pushover|{n30}|PUSHOVER_TOKEN PUSHOVER_API_TOKEN|api.pushover.net
Mattermost|{n26}|MATTERMOST_TOKEN MM_BOT_TOKEN|chat.acme.dev
Zulip|{a32}|ZULIP_API_KEY|acme.zulipchat.com
Stream secret|{n64}|STREAM_API_SECRET GETSTREAM_SECRET|chat.stream-io-api.com
LINE channel token|{B168}=|LINE_CHANNEL_ACCESS_TOKEN|api.line.me
LINE secret|{h32}|LINE_CHANNEL_SECRET|api.line.me
Viber|{h16}-{h16}-{h16}|VIBER_AUTH_TOKEN|chatapi.viber.com|X-Viber-Auth-Token: V
Webex|{a64}_P0A1_{uuid}|WEBEX_ACCESS_TOKEN WEBEX_BOT_TOKEN|webexapis.com
Zoom secret|{a32}|ZOOM_CLIENT_SECRET ZOOM_API_SECRET|api.zoom.us
""",
    "payment": """
Stripe live|sk_live_51{a97}|STRIPE_SECRET_KEY STRIPE_API_KEY|api.stripe.com
Stripe short|sk_live_{a24}|STRIPE_SECRET STRIPE_SECRET_KEY|api.stripe.com
Stripe test|sk_test_{a24}|STRIPE_TEST_KEY|api.stripe.com
Stripe restricted|rk_live_{a99}|STRIPE_RESTRICTED_KEY|api.stripe.com
Stripe webhook|whsec_{a32}|STRIPE_WEBHOOK_SECRET STRIPE_ENDPOINT_SECRET|api.stripe.com
PayPal secret|E{b79}|PAYPAL_CLIENT_SECRET PAYPAL_SECRET|api-m.paypal.com
Braintree private|{h32}|BRAINTREE_PRIVATE_KEY BT_PRIVATE_KEY|api.braintreegateway.com
Square|EAAA{b60}|SQUARE_ACCESS_TOKEN|connect.squareup.com
Square old|sq0atp-{b22}|SQUARE_ACCESS_TOKEN|connect.squareup.com
Square secret|sq0csp-{b43}|SQUARE_APPLICATION_SECRET|connect.squareup.com
Adyen|AQE{b80}-{B43}=-{b16}|ADYEN_API_KEY|checkout-test.adyen.com|X-API-Key: V
Adyen HMAC|{H64}|ADYEN_HMAC_KEY|ca-live.adyen.com
Razorpay secret|{a24}|RAZORPAY_KEY_SECRET|api.razorpay.com
Paystack|sk_live_{h40}|PAYSTACK_SECRET_KEY|api.paystack.co
Flutterwave|FLWSECK-{h32}-X|FLUTTERWAVE_SECRET_KEY FLW_SECRET_KEY|api.flutterwave.com
Mollie|live_{a30}|MOLLIE_API_KEY MOLLIE_KEY|api.mollie.com
GoCardless|live_{b40}|GOCARDLESS_ACCESS_TOKEN|api.gocardless.com
Plaid secret|{h30}|PLAID_SECRET|production.plaid.com|PLAID-SECRET: V
Mercado Pago|APP_USR-{d16}-{d6}-{h32}-{d9}|MERCADOPAGO_ACCESS_TOKEN MP_ACCESS_TOKEN|api.mercadopago.com
Wise|{uuid}|WISE_API_TOKEN|api.transferwise.com
Coinbase Commerce|{uuid}|COINBASE_COMMERCE_API_KEY|api.commerce.coinbase.com|X-CC-Api-Key: V
Xendit|xnd_production_{a56}|XENDIT_SECRET_KEY|api.xendit.co
Midtrans|Mid-server-{b24}|MIDTRANS_SERVER_KEY|api.midtrans.com
Shopify|shpat_{h32}|SHOPIFY_ACCESS_TOKEN SHOPIFY_ADMIN_TOKEN|acme.myshopify.com|X-Shopify-Access-Token: V
Shopify secret|shpss_{h32}|SHOPIFY_API_SECRET|acme.myshopify.com
Paddle|pdl_live_apikey_{n26}_{a22}_{a3}|PADDLE_API_KEY|api.paddle.com
Chargebee|live_{a33}|CHARGEBEE_API_KEY|acme.chargebee.com
Recurly|{h32}|RECURLY_API_KEY|v3.recurly.com
WooCommerce|cs_{h40}|WOOCOMMERCE_CONSUMER_SECRET WC_CONSUMER_SECRET|shop.acme.dev
Iyzico|{a32}|IYZICO_SECRET_KEY|api.iyzipay.com
Klarna|klarna_live_api_{B60}|KLARNA_API_PASSWORD|api.klarna.com
""",
    "identity": """
Auth0 client secret|{b64}|AUTH0_CLIENT_SECRET|acme.eu.auth0.com
Okta|00{b40}|OKTA_API_TOKEN OKTA_TOKEN|acme.okta.com|Authorization: SSWS V
Okta client secret|{b64}|OKTA_OAUTH2_CLIENT_SECRET OKTA_CLIENT_SECRET|acme.okta.com
Clerk|sk_live_{a42}|CLERK_SECRET_KEY|api.clerk.com
Keycloak|{a32}|KEYCLOAK_CLIENT_SECRET KC_CLIENT_SECRET|sso.acme.dev
Facebook app secret|{h32}|FACEBOOK_APP_SECRET FB_APP_SECRET|graph.facebook.com
Facebook access|EAA{a160}|FACEBOOK_ACCESS_TOKEN PAGE_ACCESS_TOKEN|graph.facebook.com
Twitter consumer secret|{a50}|TWITTER_CONSUMER_SECRET TWITTER_API_SECRET|api.twitter.com
Twitter access secret|{a45}|TWITTER_ACCESS_TOKEN_SECRET|api.twitter.com
Twitter bearer|AAAAAAAAAAAAAAAAAAAAA{a80}|TWITTER_BEARER_TOKEN|api.twitter.com
LinkedIn secret|{a16}|LINKEDIN_CLIENT_SECRET|api.linkedin.com
Linkedin new secret|WPL_AP1.{a16}.{B8}==|LINKEDIN_CLIENT_SECRET|api.linkedin.com
Onelogin|{h64}|ONELOGIN_CLIENT_SECRET|acme.onelogin.com
WorkOS|sk_{a25}|WORKOS_API_KEY|api.workos.com
Duo secret key|{a40}|DUO_SECRET_KEY DUO_SKEY|api-1a2b3c4d.duosecurity.com
Frontegg|{uuid}|FRONTEGG_API_KEY FRONTEGG_SECRET|api.frontegg.com
Stytch|secret-live-{b36}|STYTCH_SECRET|api.stytch.com
FusionAuth|{b43}|FUSIONAUTH_API_KEY|auth.acme.dev|Authorization: V
reCAPTCHA secret|6L{b38}|RECAPTCHA_SECRET_KEY RECAPTCHA_PRIVATE_KEY|www.google.com
hCaptcha secret|0x{h40}|HCAPTCHA_SECRET|hcaptcha.com
Turnstile secret|0x4AAAAAAA{b26}|TURNSTILE_SECRET_KEY|challenges.cloudflare.com
Twitch secret|{n30}|TWITCH_CLIENT_SECRET|id.twitch.tv
Spotify secret|{h32}|SPOTIFY_CLIENT_SECRET|accounts.spotify.com
Strava secret|{h40}|STRAVA_CLIENT_SECRET|www.strava.com
Reddit secret|{b27}|REDDIT_CLIENT_SECRET|www.reddit.com
Kakao REST key|{h32}|KAKAO_REST_API_KEY|kapi.kakao.com|Authorization: KakaoAK V
Naver secret|{a10}|NAVER_CLIENT_SECRET|openapi.naver.com|X-Naver-Client-Secret: V
Zitadel|{b86}|ZITADEL_PAT|acme.zitadel.cloud
""",
    "monitoring": """
Datadog API|{h32}|DD_API_KEY DATADOG_API_KEY|api.datadoghq.eu|DD-API-KEY: V
Datadog app|{h40}|DD_APP_KEY DATADOG_APP_KEY|api.datadoghq.eu|DD-APPLICATION-KEY: V
New Relic user|NRAK-{u27}|NEW_RELIC_API_KEY|api.newrelic.com|Api-Key: V
New Relic license|{h36}NRAL|NEW_RELIC_LICENSE_KEY|log-api.newrelic.com|X-License-Key: V
New Relic insert|NRII-{b32}|NEW_RELIC_INSERT_KEY|insights-collector.newrelic.com|X-Insert-Key: V
Grafana service|{grafana}|GRAFANA_TOKEN GRAFANA_SA_TOKEN|grafana.acme.dev
Grafana Cloud|{grafanacloud}|GRAFANA_CLOUD_API_KEY|acme.grafana.net
Sentry user|sntryu_{h64}|SENTRY_AUTH_TOKEN|sentry.io
Sentry org|{sentryorg}|SENTRY_AUTH_TOKEN|sentry.io
Sentry old|{h64}|SENTRY_AUTH_TOKEN SENTRY_TOKEN|sentry.io
PagerDuty|{b20}|PAGERDUTY_TOKEN PAGERDUTY_API_KEY|api.pagerduty.com|Authorization: Token token=V
Opsgenie|{uuid}|OPSGENIE_API_KEY|api.opsgenie.com|Authorization: GenieKey V
Rollbar|{h32}|ROLLBAR_ACCESS_TOKEN ROLLBAR_POST_SERVER_ITEM_TOKEN|api.rollbar.com|X-Rollbar-Access-Token: V
Bugsnag|{h32}|BUGSNAG_API_KEY|notify.bugsnag.com|Bugsnag-Api-Key: V
Honeybadger|hbp_{a36}|HONEYBADGER_API_KEY|api.honeybadger.io
Airbrake|{h32}|AIRBRAKE_PROJECT_KEY|api.airbrake.io
Honeycomb|{a22}|HONEYCOMB_API_KEY HONEYCOMB_WRITEKEY|api.honeycomb.io|X-Honeycomb-Team: V
Dynatrace|dt0c01.{u24}.{u64}|DT_API_TOKEN DYNATRACE_TOKEN|abc12345.live.dynatrace.com|Authorization: Api-Token V
Splunk HEC|{uuid}|SPLUNK_HEC_TOKEN|splunk.acme.dev|Authorization: Splunk V
Sumo Logic access key|{a64}|SUMOLOGIC_ACCESSKEY SUMO_ACCESS_KEY|api.eu.sumologic.com
Loggly|{uuid}|LOGGLY_TOKEN|logs-01.loggly.com
Logz|{a32}|LOGZIO_TOKEN LOGZIO_SHIPPING_TOKEN|listener.logz.io
Papertrail|{a20}|PAPERTRAIL_API_TOKEN|papertrailapp.com|X-Papertrail-Token: V
Better Stack|{a24}|BETTERSTACK_SOURCE_TOKEN LOGTAIL_SOURCE_TOKEN|in.logs.betterstack.com
UptimeRobot|u{d7}-{h24}|UPTIMEROBOT_API_KEY|api.uptimerobot.com
StatusCake|{a20}|STATUSCAKE_API_TOKEN|api.statuscake.com
Statuspage|{uuid}|STATUSPAGE_API_KEY|api.statuspage.io|Authorization: OAuth V
Lightstep|{a84}|LIGHTSTEP_ACCESS_TOKEN|ingest.lightstep.com|lightstep-access-token: V
SignalFx|{b22}|SIGNALFX_ACCESS_TOKEN SPLUNK_ACCESS_TOKEN|ingest.eu0.signalfx.com|X-SF-Token: V
Instana|{b22}|INSTANA_AGENT_KEY|saas-eu-west-1.instana.io
Elastic API key|{b64;45}|ELASTIC_API_KEY ELASTICSEARCH_API_KEY|es.acme.dev|Authorization: ApiKey V
Axiom|xaat-{uuid}|AXIOM_TOKEN|api.axiom.co
Coralogix|cxtp_{a30}|CORALOGIX_API_KEY|api.eu2.coralogix.com
AppSignal|{uuid}|APPSIGNAL_PUSH_API_KEY|push.appsignal.com
Scout|{a20}|SCOUT_KEY|checkin.scoutapm.com
""",
}


def rows():
    """(group, title, pattern, names, host, header)"""
    for group, text in {**ROWS, **gather_rows_more.MORE}.items():
        for line in text.strip().split("\n"):
            fields = line.split("|")
            # A form may hold a bar of its own only in other modules.
            title, pattern, names, host = fields[:4]
            header = fields[4] if len(fields) > 4 else "Authorization: Bearer V"
            yield group, title, pattern, names.split(), host, header
