"""Providers: name | names of the variable | form | host | header (@ is the secret) | companion. ¦ stands for a bar."""

ROWS = """
# clouds
AWS | AWS_SECRET_ACCESS_KEY, aws_secret_key | {B40} | s3.amazonaws.com | X-Amz-Secret: @ | AWS_ACCESS_KEY_ID=AKIA{t16}
AWS temporary | AWS_SESSION_TOKEN | {awssession} | sts.amazonaws.com | X-Amz-Security-Token: @
Amazon Bedrock | AWS_BEARER_TOKEN_BEDROCK | {bedrock} | bedrock-runtime.us-east-1.amazonaws.com
Amazon MWS | MWS_AUTH_TOKEN | amzn.mws.{uuid} | mws.amazonservices.com
Login with Amazon | LWA_CLIENT_SECRET | amzn1.oa2-cs.v1.{h64} | api.amazon.com | x-amz-access-token: @
AWS AppSync | APPSYNC_API_KEY | da2-{n26} | x.appsync-api.eu-west-1.amazonaws.com | x-api-key: @
Cognito | COGNITO_CLIENT_SECRET | {n51} | cognito-idp.eu-west-1.amazonaws.com
Azure AD | AZURE_CLIENT_SECRET, ARM_CLIENT_SECRET | {a3}8Q~{q34} | login.microsoftonline.com | X-Client-Secret: @ | AZURE_CLIENT_ID={uuid}
Azure Storage | AZURE_STORAGE_KEY, STORAGE_ACCOUNT_KEY | {azkey;64;+ASt} | acme.blob.core.windows.net
Azure Cosmos | COSMOS_KEY, COSMOSDB_PRIMARY_KEY | {azkey;64;ACDb} | acme.documents.azure.com
Azure OpenAI | AZURE_OPENAI_API_KEY | {azure;ACOG} | acme.openai.azure.com | api-key: @
Azure OpenAI old | AZURE_OPENAI_KEY | {h32} | acme.openai.azure.com | api-key: @
Azure DevOps | AZURE_DEVOPS_EXT_PAT, AZURE_DEVOPS_PAT | {azure;AZDO} | dev.azure.com
Azure Search | AZURE_SEARCH_ADMIN_KEY | {a42}AzSe{a6} | acme.search.windows.net | api-key: @
Azure Maps | AZURE_MAPS_KEY | {b43} | atlas.microsoft.com | subscription-key: @
Azure Functions | FUNCTION_HOST_KEY | {azfunc} | acme.azurewebsites.net | x-functions-key: @
Azure Event Grid | EVENTGRID_TOPIC_KEY | {azkey;32;AzEG} | acme.westeurope-1.eventgrid.azure.net | aeg-sas-key: @
Azure Container Registry | ACR_PASSWORD | {a42}+ACR{a6} | acme.azurecr.io
Azure APIM | APIM_SUBSCRIPTION_KEY | {h32} | acme.azure-api.net | Ocp-Apim-Subscription-Key: @
Log Analytics | LOG_ANALYTICS_WORKSPACE_KEY | {b64;64} | acme.ods.opinsights.azure.com
Google | GOOGLE_API_KEY, GOOGLE_MAPS_API_KEY | AIza{b35} | maps.googleapis.com | x-goog-api-key: @
Google OAuth | GOOGLE_CLIENT_SECRET | GOCSPX-{b28} | oauth2.googleapis.com | X-Client-Secret: @ | GOOGLE_CLIENT_ID={d12}-{n32}.apps.googleusercontent.com
Google OAuth token | GOOGLE_OAUTH_ACCESS_TOKEN | ya29.{b140} | www.googleapis.com
Google refresh token | GOOGLE_REFRESH_TOKEN | 1//0{d1}{b90} | oauth2.googleapis.com
Google Cloud Storage HMAC | GCS_SECRET_ACCESS_KEY | {B40} | storage.googleapis.com | X-Goog-Secret: @ | GCS_ACCESS_KEY_ID=GOOG1E{u55}
Firebase Cloud Messaging | FCM_SERVER_KEY | AAAA{b7}:APA91b{b134} | fcm.googleapis.com | Authorization: key=@
reCAPTCHA | RECAPTCHA_SECRET_KEY | 6Le{b37} | www.google.com/recaptcha
DigitalOcean | DIGITALOCEAN_TOKEN, DIGITALOCEAN_ACCESS_TOKEN | dop_v1_{h64} | api.digitalocean.com
DigitalOcean OAuth | DO_OAUTH_TOKEN | doo_v1_{h64} | api.digitalocean.com
DigitalOcean Spaces | SPACES_SECRET_ACCESS_KEY | {B43} | fra1.digitaloceanspaces.com | X-Secret: @ | SPACES_ACCESS_KEY_ID=DO00{u16}
Linode | LINODE_TOKEN, LINODE_CLI_TOKEN | {h64} | api.linode.com
Hetzner Cloud | HCLOUD_TOKEN | {a64} | api.hetzner.cloud
Hetzner DNS | HETZNER_DNS_TOKEN | {a32} | dns.hetzner.com | Auth-API-Token: @
Vultr | VULTR_API_KEY | {u36} | api.vultr.com
Scaleway | SCW_SECRET_KEY | {uuid} | api.scaleway.com | X-Auth-Token: @ | SCW_ACCESS_KEY=SCW{u17}
OVH | OVH_APPLICATION_SECRET | {a32} | eu.api.ovh.com | X-Ovh-Secret: @ | OVH_APPLICATION_KEY={a16}
OVH consumer | OVH_CONSUMER_KEY | {a32} | eu.api.ovh.com | X-Ovh-Consumer: @
IBM Cloud | IBMCLOUD_API_KEY, IC_API_KEY | {b44} | iam.cloud.ibm.com
IBM COS | COS_HMAC_SECRET_ACCESS_KEY | {h48} | s3.eu-de.cloud-object-storage.appdomain.cloud | X-Secret: @ | COS_HMAC_ACCESS_KEY_ID={h32}
Oracle Cloud | OCI_AUTH_TOKEN | {a18}>{a1} | ocir.io
Alibaba Cloud | ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALICLOUD_SECRET_KEY | {a30} | oss-cn-hangzhou.aliyuncs.com | X-Secret: @ | ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t{a18}
Tencent Cloud | TENCENTCLOUD_SECRET_KEY | {a32} | cvm.tencentcloudapi.com | X-Secret: @ | TENCENTCLOUD_SECRET_ID=AKID{a32}
Huawei Cloud | HUAWEICLOUD_SDK_SK | {a40} | ecs.myhuaweicloud.com | X-Secret: @ | HUAWEICLOUD_SDK_AK={u20}
Yandex Cloud | YC_API_KEY, YANDEX_API_KEY | AQVN{b36} | api.cloud.yandex.net | Authorization: Api-Key @
Yandex OAuth | YC_TOKEN, YANDEX_OAUTH_TOKEN | y0_{b55} | api.cloud.yandex.net | Authorization: OAuth @
Backblaze B2 | B2_APPLICATION_KEY | K00{d1}{B27} | api.backblazeb2.com | X-Secret: @ | B2_APPLICATION_KEY_ID=00{d1}{h12}{d10}
Wasabi | WASABI_SECRET_ACCESS_KEY | {a40} | s3.wasabisys.com | X-Secret: @ | WASABI_ACCESS_KEY_ID={u20}
Exoscale | EXOSCALE_API_SECRET | {b43} | api-ch-gva-2.exoscale.com | X-Secret: @ | EXOSCALE_API_KEY=EXO{h24}
UpCloud | UPCLOUD_TOKEN | ucat_{u26} | api.upcloud.com
Civo | CIVO_TOKEN | {a50} | api.civo.com
Fly.io | FLY_API_TOKEN | fm2_{b64;150} | api.fly.io
Render | RENDER_API_KEY | rnd_{a28} | api.render.com
Railway | RAILWAY_TOKEN, RAILWAY_API_TOKEN | {uuid} | backboard.railway.app
Heroku | HEROKU_API_KEY | HRKU-{uuid} | api.heroku.com
Heroku old | HEROKU_API_KEY, HEROKU_API_TOKEN | {uuid} | api.heroku.com
Koyeb | KOYEB_TOKEN | {n64} | app.koyeb.com
Zeabur | ZEABUR_API_KEY | sk-{n30} | api.zeabur.com
# forges and CI
GitHub | GITHUB_TOKEN, GH_TOKEN, GITHUB_PAT | {github;ghp_} | api.github.com | Authorization: token @
GitHub fine-grained | GITHUB_TOKEN, GH_PAT | github_pat_{a22}_{a59} | api.github.com
GitHub OAuth | GITHUB_OAUTH_TOKEN | {github;gho_} | api.github.com
GitHub installation | GITHUB_TOKEN | {github;ghs_} | api.github.com
GitHub user-to-server | GITHUB_USER_TOKEN | {github;ghu_} | api.github.com
GitHub refresh | GITHUB_REFRESH_TOKEN | {crc;ghr_;70} | github.com
GitHub app | GITHUB_CLIENT_SECRET | {h40} | github.com | X-Client-Secret: @ | GITHUB_CLIENT_ID=Iv1.{h16}
GitLab | GITLAB_TOKEN, GITLAB_PRIVATE_TOKEN | glpat-{f20} | gitlab.com | PRIVATE-TOKEN: @
GitLab routable | GITLAB_TOKEN, CI_PUSH_TOKEN | {routable;glpat-} | gitlab.com | PRIVATE-TOKEN: @
GitLab deploy token | CI_DEPLOY_PASSWORD | gldt-{f20} | gitlab.com | Deploy-Token: @
GitLab runner | RUNNER_TOKEN, CI_SERVER_TOKEN | glrt-{f20} | gitlab.com
GitLab registration | REGISTRATION_TOKEN | GR1348941{f20} | gitlab.com
GitLab trigger | TRIGGER_TOKEN | glptt-{h40} | gitlab.com
GitLab agent | GITLAB_AGENT_TOKEN | glagent-{b50} | kas.gitlab.com
GitLab OAuth secret | GITLAB_APP_SECRET | gloas-{h64} | gitlab.com
GitLab SCIM | GITLAB_SCIM_TOKEN | glsoat-{f20} | gitlab.com
GitLab feed | GITLAB_FEED_TOKEN | glft-{f20} | gitlab.com
Bitbucket app password | BITBUCKET_APP_PASSWORD | {bbapp} | api.bitbucket.org
Bitbucket access token | BITBUCKET_ACCESS_TOKEN | {atlassian;ATCTT3xFfGN0;160} | api.bitbucket.org
Bitbucket Data Center | BITBUCKET_TOKEN | BBDC-{B44} | bitbucket.acme.com
Bitbucket OAuth | BITBUCKET_CLIENT_SECRET | {a32} | bitbucket.org | X-Client-Secret: @ | BITBUCKET_CLIENT_ID={a18}
Atlassian | JIRA_API_TOKEN, CONFLUENCE_API_TOKEN, ATLASSIAN_API_TOKEN | {atlassian;ATATT3xFfGF0;171} | acme.atlassian.net
Jira old | JIRA_API_TOKEN, JIRA_TOKEN | {a24} | acme.atlassian.net
Trello | TRELLO_TOKEN | ATTA{h64}{H8} | api.trello.com | X-Token: @ | TRELLO_API_KEY={h32}
Gitea | GITEA_TOKEN | {h40} | gitea.acme.com | Authorization: token @
Forgejo | FORGEJO_TOKEN | {h40} | codeberg.org | Authorization: token @
Gitee | GITEE_TOKEN | {h32} | gitee.com
Sourcegraph | SRC_ACCESS_TOKEN | sgp_{h16}_{h40} | sourcegraph.com | Authorization: token @
CircleCI | CIRCLE_TOKEN, CIRCLECI_CLI_TOKEN | CCIPAT_{s22}_{h40} | circleci.com | Circle-Token: @
CircleCI old | CIRCLE_TOKEN, CIRCLECI_TOKEN | {h40} | circleci.com | Circle-Token: @
Travis CI | TRAVIS_API_TOKEN, TRAVIS_TOKEN | {b22} | api.travis-ci.com | Authorization: token @
Buildkite agent | BUILDKITE_AGENT_TOKEN | bkct_{a73} | agent.buildkite.com
Buildkite | BUILDKITE_API_TOKEN | bkua_{h40} | api.buildkite.com
Drone | DRONE_TOKEN | {a32} | drone.acme.com
Drone RPC | DRONE_RPC_SECRET | {h32} | drone.acme.com
Jenkins | JENKINS_API_TOKEN, JENKINS_TOKEN | 11{h32} | jenkins.acme.com
TeamCity | TEAMCITY_TOKEN | eyJ0eXAiOiAiVENWMiJ9.{b36}.{b48} | teamcity.acme.com
YouTrack | YOUTRACK_TOKEN | perm:{b12}.{b16}.{a30} | acme.youtrack.cloud
AppVeyor | APPVEYOR_TOKEN, APPVEYOR_API_TOKEN | v2.{n20} | ci.appveyor.com
Bitrise | BITRISE_TOKEN | bitpat_{b60} | api.bitrise.io
Codemagic | CODEMAGIC_API_TOKEN | {b43} | api.codemagic.io | x-auth-token: @
Semaphore CI | SEMAPHORE_API_TOKEN | {b20} | acme.semaphoreci.com | Authorization: Token @
Harness | HARNESS_API_KEY | pat.{b22}.{h24}.{a20} | app.harness.io | x-api-key: @
Octopus Deploy | OCTOPUS_API_KEY | API-{u28} | octopus.acme.com | X-Octopus-ApiKey: @
Spacelift | SPACELIFT_API_KEY_SECRET | {h64} | acme.app.spacelift.io
Argo CD | ARGOCD_AUTH_TOKEN | {jwt;HS256;argocd} | argocd.acme.com
SonarQube | SONAR_TOKEN, SONARQUBE_TOKEN | sqp_{h40} | sonar.acme.com
SonarQube user | SONAR_TOKEN | squ_{h40} | sonar.acme.com
SonarCloud old | SONAR_LOGIN, SONARCLOUD_TOKEN | {h40} | sonarcloud.io
Codecov | CODECOV_TOKEN | {uuid} | codecov.io
Coveralls | COVERALLS_REPO_TOKEN | {a33} | coveralls.io
Codacy | CODACY_PROJECT_TOKEN | {h32} | app.codacy.com
Code Climate | CC_TEST_REPORTER_ID | {h64} | codeclimate.com
Snyk | SNYK_TOKEN | {uuid} | api.snyk.io | Authorization: token @
Cypress | CYPRESS_RECORD_KEY | {uuid} | dashboard.cypress.io
Percy | PERCY_TOKEN | web_{h64} | percy.io
Chromatic | CHROMATIC_PROJECT_TOKEN | chpt_{h15} | www.chromatic.com
BrowserStack | BROWSERSTACK_ACCESS_KEY | {a20} | hub-cloud.browserstack.com | X-Secret: @ | BROWSERSTACK_USERNAME=mkeller_{a6}
Sauce Labs | SAUCE_ACCESS_KEY | {uuid} | ondemand.eu-central-1.saucelabs.com | X-Secret: @ | SAUCE_USERNAME=oauth-mkeller
LambdaTest | LT_ACCESS_KEY | {a50} | hub.lambdatest.com
Nx Cloud | NX_CLOUD_ACCESS_TOKEN | {b64;48} | cloud.nx.app
Turborepo | TURBO_TOKEN | {a24} | api.vercel.com
Expo | EXPO_TOKEN | {b40} | expo.dev
Infracost | INFRACOST_API_KEY | ico-{a32} | pricing.api.infracost.io | X-Api-Key: @
FOSSA | FOSSA_API_KEY | {h32} | app.fossa.com
LocalStack | LOCALSTACK_AUTH_TOKEN | ls-{a8}-{a4}-{a4}-{a4}-{a12} | api.localstack.cloud
# registries
npm | NPM_TOKEN, NODE_AUTH_TOKEN | {crc;npm_;30} | npm.harbour.example
npm old | NPM_TOKEN, NPM_AUTH_TOKEN | {uuid} | npm.harbour.example
PyPI | PYPI_TOKEN, TWINE_PASSWORD, PYPI_API_TOKEN | {pypi} | upload.pypi.example | Authorization: token @
TestPyPI | TEST_PYPI_TOKEN | {testpypi} | test.pypi.example
RubyGems | GEM_HOST_API_KEY, RUBYGEMS_API_KEY | rubygems_{h48} | gems.example | Authorization: @
NuGet | NUGET_API_KEY, NUGET_KEY | oy2{n43} | api.nuget.example | X-NuGet-ApiKey: @
crates.io | CARGO_REGISTRY_TOKEN | cio{a32} | crates.example | Authorization: @
Clojars | CLOJARS_PASSWORD, CLOJARS_TOKEN | CLOJARS_{h60} | clojars.org
Docker Hub | DOCKERHUB_TOKEN, DOCKER_PASSWORD | dckr_pat_{b27} | hub.docker.example
Docker Hub organisation | DOCKERHUB_ORG_TOKEN | dckr_oat_{b32} | hub.docker.example
Quay | QUAY_ROBOT_TOKEN | {u64} | quay.io
JFrog | JFROG_API_KEY, ARTIFACTORY_API_KEY | AKCp8{a68} | acme.jfrog.io | X-JFrog-Art-Api: @
JFrog reference token | JF_ACCESS_TOKEN, ARTIFACTORY_TOKEN | cmVmdGtu{a56} | acme.jfrog.io
Cloudsmith | CLOUDSMITH_API_KEY | {h40} | api.cloudsmith.io | X-Api-Key: @
Gemfury | GEMFURY_TOKEN, FURY_AUTH | {a20} | api.fury.io
Packagecloud | PACKAGECLOUD_TOKEN | {h48} | packagecloud.io
Packagist | PACKAGIST_TOKEN | packagist_ort_{h64} | packagist.com
Hex | HEX_API_KEY | {h32} | hex.example | Authorization: @
Hackage | HACKAGE_TOKEN | {a40} | hackage.haskell.org | Authorization: X-ApiKey @
Pub.dev | PUB_TOKEN | {b43} | pub.acme.com
Open VSX | OVSX_PAT | {uuid} | open-vsx.org
VS Marketplace | VSCE_PAT | {T52} | marketplace.visualstudio.com
Thunderstore | TCLI_AUTH_TOKEN | {crc;tss_;38} | thunderstore.io
Modrinth | MODRINTH_TOKEN | mrp_{a60} | api.modrinth.com | Authorization: @
CurseForge | CURSEFORGE_TOKEN, CF_API_KEY | {uuid} | minecraft.curseforge.com | X-Api-Token: @
Anaconda | ANACONDA_API_TOKEN | pa-{uuid} | anaconda.org | Authorization: token @
Cachix | CACHIX_AUTH_TOKEN | {jwt;HS256} | cachix.org
Vagrant Cloud | VAGRANT_CLOUD_TOKEN | {a14}.atlasv1.{b67} | vagrantcloud.com
JetBrains Marketplace | PUBLISH_TOKEN, INTELLIJ_PUBLISH_TOKEN | perm:{b12}.{b16}.{a30} | plugins.jetbrains.com
Sonatype | OSSRH_PASSWORD, SONATYPE_PASSWORD | {B44} | s01.oss.sonatype.org | X-Secret: @ | OSSRH_USERNAME={a8}
Replicate | REPLICATE_API_TOKEN | r8_{a37} | api.replicate.com | Authorization: Token @
# chat, mail, SMS
Slack bot | SLACK_BOT_TOKEN, SLACK_TOKEN | xoxb-{d12}-{d13}-{a24} | slack.com/api
Slack user | SLACK_USER_TOKEN | xoxp-{d12}-{d12}-{d13}-{h32} | slack.com/api
Slack app | SLACK_APP_TOKEN | xapp-1-A{u10}-{d13}-{h64} | slack.com/api
Slack config | SLACK_CONFIG_TOKEN | xoxe.xoxp-1-{a166} | slack.com/api
Slack signing | SLACK_SIGNING_SECRET | {h32} | slack.com
Slack app secret | SLACK_CLIENT_SECRET | {h32} | slack.com | X-Client-Secret: @ | SLACK_CLIENT_ID={d12}.{d13}
Discord bot | DISCORD_TOKEN, DISCORD_BOT_TOKEN, BOT_TOKEN | {discord} | discord.com/api | Authorization: Bot @
Discord app | DISCORD_CLIENT_SECRET | {b32} | discord.com/api | X-Client-Secret: @ | DISCORD_CLIENT_ID={d18}
Telegram | TELEGRAM_BOT_TOKEN, TELEGRAM_TOKEN, TG_TOKEN | {d10}:AA{b33} | api.telegram.org
Telegram app | TELEGRAM_API_HASH, TG_API_HASH | {h32} | my.telegram.org | X-Secret: @ | TELEGRAM_API_ID={d7}
Twilio | TWILIO_AUTH_TOKEN | {h32} | api.twilio.com | X-Secret: @ | TWILIO_ACCOUNT_SID=AC{h32}
Twilio API key | TWILIO_API_SECRET, TWILIO_API_KEY_SECRET | {a32} | api.twilio.com | X-Secret: @ | TWILIO_API_KEY=SK{h32}
SendGrid | SENDGRID_API_KEY | SG.{b22}.{b43} | api.sendgrid.com
Mailgun | MAILGUN_API_KEY | key-{h32} | api.mailgun.net
Mailgun new | MAILGUN_API_KEY, MAILGUN_SENDING_KEY | {h32}-{h8}-{h8} | api.mailgun.net
Mailchimp | MAILCHIMP_API_KEY | {h32}-us{d2} | us21.api.mailchimp.com
Mandrill | MANDRILL_API_KEY, MANDRILL_KEY | md-{b22} | mandrillapp.com
Postmark | POSTMARK_SERVER_TOKEN, POSTMARK_API_TOKEN | {uuid} | api.postmarkapp.com | X-Postmark-Server-Token: @
SparkPost | SPARKPOST_API_KEY | {h40} | api.sparkpost.com | Authorization: @
Brevo | BREVO_API_KEY, SENDINBLUE_API_KEY | xkeysib-{h64}-{a16} | api.brevo.com | api-key: @
Brevo SMTP | BREVO_SMTP_KEY | xsmtpsib-{h64}-{a16} | smtp-relay.brevo.com
Mailjet | MAILJET_SECRET_KEY, MJ_APIKEY_PRIVATE | {h32} | api.mailjet.com | X-Secret: @ | MJ_APIKEY_PUBLIC={h32}
Resend | RESEND_API_KEY | re_{a8}_{a24} | api.resend.com
MailerSend | MAILERSEND_API_KEY | mlsn.{h64} | api.mailersend.com
Mailtrap | MAILTRAP_API_TOKEN | {h32} | send.api.mailtrap.io | Api-Token: @
Vonage | VONAGE_API_SECRET, NEXMO_API_SECRET | {a16} | rest.nexmo.com | X-Secret: @ | VONAGE_API_KEY={h8}
MessageBird | MESSAGEBIRD_API_KEY | live_{a25} | rest.messagebird.com | Authorization: AccessKey @
Plivo | PLIVO_AUTH_TOKEN | {b40} | api.plivo.com | X-Secret: @ | PLIVO_AUTH_ID=MA{u18}
Sinch | SINCH_API_TOKEN | {h32} | sms.api.sinch.com
Telnyx | TELNYX_API_KEY | KEY{h32}_{a22} | api.telnyx.com
Infobip | INFOBIP_API_KEY | {h32}-{uuid} | xyz.api.infobip.com | Authorization: App @
Bandwidth | BANDWIDTH_API_TOKEN | {h48} | api.bandwidth.com
ClickSend | CLICKSEND_API_KEY | {UUID} | rest.clicksend.com
MSG91 | MSG91_AUTH_KEY | {d6}A{a17}{h8}P1 | api.msg91.com | authkey: @
LINE | LINE_CHANNEL_ACCESS_TOKEN | {b64;128} | api.line.me
LINE channel | LINE_CHANNEL_SECRET | {h32} | api.line.me
Mattermost | MATTERMOST_TOKEN | {n26} | chat.acme.com
Rocket.Chat | ROCKETCHAT_AUTH_TOKEN | {b43} | chat.acme.com | X-Auth-Token: @
Zulip | ZULIP_API_KEY | {a32} | acme.zulipchat.com
Webex | WEBEX_ACCESS_TOKEN, WEBEX_BOT_TOKEN | {b64}_PF84_{uuid} | webexapis.com
Zoom | ZOOM_CLIENT_SECRET | {a32} | zoom.us | X-Client-Secret: @ | ZOOM_CLIENT_ID={b22}
Zoom webhook | ZOOM_WEBHOOK_SECRET_TOKEN | {b22} | zoom.us
Pushover | PUSHOVER_TOKEN, PUSHOVER_API_TOKEN | {n30} | api.pushover.net
Pushbullet | PUSHBULLET_ACCESS_TOKEN | o.{a32} | api.pushbullet.com | Access-Token: @
OneSignal | ONESIGNAL_REST_API_KEY | os_v2_app_{T104} | onesignal.com | Authorization: Key @
Expo push | EXPO_ACCESS_TOKEN | {b40} | exp.host
Pusher | PUSHER_APP_SECRET, PUSHER_SECRET | {h20} | api-eu.pusher.com | X-Secret: @ | PUSHER_APP_KEY={h20}
Ably | ABLY_API_KEY | {a6}.{a6}:{b43} | rest.ably.io
PubNub | PUBNUB_SECRET_KEY | sec-c-{b64;36} | ps.pndsn.com
Stream | STREAM_API_SECRET, STREAM_SECRET | {n64} | chat.stream-io-api.com | X-Secret: @ | STREAM_API_KEY={n12}
Sendbird | SENDBIRD_API_TOKEN | {h40} | api-x.sendbird.com | Api-Token: @
Courier | COURIER_AUTH_TOKEN | pk_prod_{u28} | api.courier.com
Knock | KNOCK_API_KEY | sk_{b43} | api.knock.app
Customer.io | CUSTOMERIO_API_KEY | {h20} | track.customer.io | X-Secret: @ | CUSTOMERIO_SITE_ID={h20}
Iterable | ITERABLE_API_KEY | {h32} | api.iterable.com | Api-Key: @
"""
