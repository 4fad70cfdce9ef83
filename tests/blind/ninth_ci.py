"""Continuous integration, build caches, test services, quality and security services."""

TEXT = r'''
=== circleci token | cli.yml
host: https://circleci.com
endpoint: graphql-unstable
token: «CCIPAT_{s22}_{h40}»
=== circleci token | trigger.sh
curl -X POST https://circleci.com/api/v2/project/gh/acme/app/pipeline --header "Circle-Token: «CCIPRJ_{s22}_{h40}»" -d '{"branch":"main"}'
=== circleci legacy token | badge.md
[![CircleCI](https://circleci.com/gh/acme/private.svg?style=svg&circle-token=«{h40}»)](https://circleci.com/gh/acme/private)
=== travis token | travis.sh
travis login --pro --github-token «{github;ghp_}»
=== travis token | req.sh
curl -s -H "Travis-API-Version: 3" -H "Authorization: token «{b22}»" https://api.travis-ci.com/repos
=== buildkite agent token | buildkite-agent.cfg
token="«bkct_{b73}»"
name="%hostname-%spawn"
tags="queue=linux"
=== buildkite api token | bin/retry
curl -H "Authorization: Bearer «bkua_{n40}»" -X PUT "https://api.buildkite.com/v2/organizations/acme/pipelines/app/builds/71/rebuild"
=== buildkite api token | .env
BUILDKITE_API_TOKEN=«{h40}»
BUILDKITE_ORGANIZATION_SLUG=acme
=== jenkins api token | rebuild.sh
curl -X POST https://jenkins.acme.lan/job/app/build --user mokafor:«11{h32}»
=== jenkins api token | jenkins_jobs.ini
[jenkins]
user=jjb
password=«11{h32}»
url=https://jenkins.acme.lan
=== jenkins agent secret | agent.service
ExecStart=/usr/bin/java -jar agent.jar -url https://jenkins.acme.lan/ -secret «{h64}» -name linux-3 -workDir /var/jenkins
=== jenkins casc | jenkins.yaml
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              id: "dockerhub"
              username: "acmeops"
              password: "«dckr_pat_{b27}»"
=== drone token | drone.sh
export DRONE_SERVER=https://drone.acme.lan
export DRONE_TOKEN=«{a32}»
drone build ls acme/app
=== drone rpc secret | docker-compose.yml
      - DRONE_RPC_HOST=drone.acme.lan
      - DRONE_RPC_SECRET=«{h32}»
      - DRONE_RUNNER_CAPACITY=2
=== woodpecker secret | docker-compose.yaml
  woodpecker-agent:
    image: woodpeckerci/woodpecker-agent:v3
    environment:
      - WOODPECKER_SERVER=woodpecker-server:9000
      - WOODPECKER_AGENT_SECRET=«{h64}»
=== teamcity token | tc.py
r = requests.get("https://tc.acme.lan/app/rest/builds", headers={"Authorization": "Bearer «eyJ0eXAiOiAiVENWMiJ9.{b36}.{b48}»"})
=== bamboo pat | bamboo-specs/.credentials
username=specs
password=«{pwurl}»
=== gocd token | gocd.sh
curl 'https://gocd.acme.lan/go/api/agents' -H 'Accept: application/vnd.go.cd+json' -H 'Authorization: bearer «{h40}»'
=== appveyor token | av.ps1
$headers = @{ "Authorization" = "Bearer «v2.{n20}»"; "Content-type" = "application/json" }
=== bitrise token | bitrise.sh
curl -H 'Authorization: «{b86}»' https://api.bitrise.io/v0.1/me
=== bitrise trigger token | hook.sh
curl https://app.bitrise.io/app/«~{h16}»/build/start.json --data '{"hook_info":{"type":"bitrise","build_trigger_token":"«{b22}»"},"build_params":{"branch":"main"}}'
=== codemagic token | codemagic.sh
curl -H "x-auth-token: «{b43}»" --data '{"appId":"«~{h24}»","workflowId":"ios","branch":"main"}' https://api.codemagic.io/builds
=== codefresh key | .cfconfig
contexts:
  acme:
    name: acme
    url: 'https://g.codefresh.io'
    token: «{h24}.{h32}»
    type: APIKey
current-context: acme
=== codefresh key | deploy.yml
    env:
      CF_API_KEY: «{h24}.{h32}»
    steps:
      - run: codefresh run acme/deploy
=== semaphore token | sem.sh
sem connect acme.semaphoreci.com «{b20}»
=== buddy token | buddy.sh
curl -X POST "https://api.buddy.works/workspaces/acme/projects/app/pipelines/7/executions" -H "Authorization: Bearer «{uuid}»"
=== codeship key | codeship.aes
«{b64;32}»
=== harness pat | harness.tf
provider "harness" {
  endpoint         = "https://app.harness.io/gateway"
  account_id       = "«~{b22}»"
  platform_api_key = "«pat.{b22}.{h24}.{a20}»"
}
=== argocd token | sync.sh
argocd app sync web --auth-token «{jwt;HS256;argocd}» --server argocd.acme.io
=== octopus key | octo.ps1
octo create-release --project Web --server https://acme.octopus.app --apiKey «API-{u30}»
=== octopus key | OctoDeploy.cs
var endpoint = new OctopusServerEndpoint("https://acme.octopus.app", "«API-{u27}»");
=== depot token | depot.sh
DEPOT_TOKEN=«depot_project_{h64}» depot build -t acme/app .
=== dagger cloud token | dagger.yml
    env:
      DAGGER_CLOUD_TOKEN: «dag_acme_{a50}»
=== earthly token | earthly.sh
EARTHLY_TOKEN=«{h64}» earthly --ci +build
=== nx cloud token | nx.json
{ "tasksRunnerOptions": { "default": { "runner": "nx-cloud", "options": { "cacheableOperations": ["build"], "accessToken": "«{text64;[uuid]|read-write}»" } } } }
=== turborepo token | ci.sh
turbo run build --team=acme --token=«{a24}»
=== buildbuddy key | .bazelrc
build:remote --remote_executor=grpcs://remote.buildbuddy.io
build:remote --remote_header=x-buildbuddy-api-key=«{a20}»
=== engflow token | engflow.bazelrc
build --remote_header=x-engflow-auth-token=«{jwt;RS256}»
=== develocity key | develocity.sh
export DEVELOCITY_ACCESS_KEY="ge.acme.lan=«{n52}»"
=== gradle enterprise | .gradle/enterprise/keys.properties
ge.acme.lan=«{n52}»
=== cachix token | cachix.sh
cachix authtoken «{jwt}»
=== cachix signing key | nix.yml
      - uses: cachix/cachix-action@v15
        with:
          name: acme
          signingKey: '«{b64;64}»'
=== namespace token | nsc.json
{"bearer_token": "«nsct_{b120}»"}
=== rwx token | rwx.sh
RWX_ACCESS_TOKEN=«{a48}» rwx run .rwx/ci.yml
=== cirrus token | cirrus.sh
curl -X POST -H "Authorization: Bearer «{n26}»" --data '{"query":"{viewer{id}}"}' https://api.cirrus-ci.com/graphql
=== codecov token | codecov.yml
codecov:
  token: «{uuid}»
=== codecov token | .github/workflows/cov.yml
      - uses: codecov/codecov-action@v4
        with: { token: "«{uuid}»", files: ./coverage.xml }
=== coveralls token | .coveralls.yml
service_name: travis-pro
repo_token: «{a33}»
=== codacy token | codacy.sh
export CODACY_PROJECT_TOKEN=«{h32}»
bash <(curl -Ls https://coverage.codacy.com/get.sh) report -r lcov.info
=== codeclimate reporter | .travis.yml
env:
  global:
    - CC_TEST_REPORTER_ID=«{h64}»
=== sonar token | sonar-project.properties
sonar.host.url=https://sonarqube.acme.lan
sonar.projectKey=billing
sonar.login=«sqp_{h40}»
=== sonar token | pom.sh
mvn sonar:sonar -Dsonar.host.url=https://sonar.acme.lan -Dsonar.token=«squ_{h40}»
=== sonar token | azure.yml
- script: dotnet sonarscanner begin /k:"acme" /d:sonar.token="«sqa_{h40}»"
=== sonarcloud token | gradle.properties
systemProp.sonar.login=«{h40}»
systemProp.sonar.organization=acme
=== snyk token | .circleci/config.yml
      - run:
          name: snyk
          command: npx snyk auth «{uuid}» && npx snyk test
=== snyk token | snyk.tf
provider "snyk" { snyk_api_token = "«{uuid}»" }
=== fossa key | fossa.yml
version: 3
server: https://app.fossa.com
apiKey: «{h32}»
=== mend key | wss-unified-agent.config
wss.url=https://saas.whitesourcesoftware.com/agent
apiKey=«{h64}»
userKey=«+{h64}»
=== sourceclear token | srcclr.sh
SRCCLR_API_TOKEN=«{jwt;RS256}» srcclr scan .
=== checkmarx key | cx.sh
cx scan create --apikey «{jwt;HS256}» --project-name web -s .
=== veracode key | ~/.veracode/credentials
[default]
veracode_api_key_id = «+{h32}»
veracode_api_key_secret = «{h128}»
=== stackhawk key | hawk.sh
hawk init --api-key=«hawk.{b20}.{b20}»
=== semgrep token | semgrep.yml
    env:
      SEMGREP_APP_TOKEN: «{h64}»
=== dependencytrack key | upload-bom.sh
curl -X POST "https://dtrack.acme.lan/api/v1/bom" -H "X-Api-Key: «odt_{a8}_{a32}»" -F "bom=@bom.xml"
=== defectdojo token | dd.py
headers = {"Authorization": "Token «{h40}»"}
requests.post("https://defectdojo.acme.lan/api/v2/import-scan/", headers=headers)
=== gitguardian key | gg.sh
GITGUARDIAN_API_KEY=«{h72}»
=== browserstack key | browserstack.yml
userName: acmeqa_«~{a6}»
accessKey: «{a20}»
platforms:
  - os: Windows
=== browserstack key | wdio.conf.js
exports.config = { user: 'acmeqa1', key: '«{a20}»', services: ['browserstack'] };
=== saucelabs key | SauceTest.java
caps.setCapability("username", "acmeqa");
caps.setCapability("accessKey", "«{uuid}»");
URL url = new URL("https://ondemand.eu-central-1.saucelabs.com/wd/hub");
=== saucelabs key | .sauce/credentials.yml
username: acmeqa
accessKey: «{uuid}»
=== lambdatest key | nightwatch.conf.js
"username": "qa@acme.io",
"access_key": "«LT_{a48}»",
=== lambdatest key | test_lt.py
grid_url = "https://qa:«{a50}»@hub.lambdatest.com/wd/hub"
=== testingbot secret | tb.rb
driver = "https://«+{h32}»:«{h32}»@hub.testingbot.com/wd/hub"
=== perfecto token | perfecto.py
capabilities = {"securityToken": "«{jwt;HS256}»", "platformName": "Android"}
=== percy token | percy.sh
export PERCY_TOKEN=«web_{h64}»
npx percy exec -- cypress run
=== cypress record key | package.json
"scripts": { "e2e": "cypress run --record --key «{uuid}»" }
=== chromatic token | chromatic.yml
      - uses: chromaui/action@v11
        with:
          projectToken: «chpt_{h15}»
=== applitools key | applitools.config.js
module.exports = { apiKey: '«{a44}110»', batchName: 'acme' };
=== currents key | currents.sh
npx cypress-cloud run --record --key «{a16}» --ci-build-id 88
=== qase token | qase.config.json
{ "mode": "testops", "testops": { "api": { "token": "«{h64}»" }, "project": "ACME" } }
=== testrail key | testrail.py
client.user = "qa@acme.io"
client.password = "«{b20}/{b20}»"
=== testmo token | testmo.sh
TESTMO_TOKEN=«testmo_api_{B88}» testmo automation:run:submit --instance https://acme.testmo.net
=== xray cloud secret | xray.json
{ "client_id": "«~{H32}»", "client_secret": "«{h64}»" }
=== k6 cloud token | k6.sh
k6 login cloud --token «{h64}»
=== blazemeter key | bzt.yaml
modules:
  blazemeter:
    token: «~{h24}»:«{a50}»
=== postman key | newman.sh
newman run "https://api.getpostman.com/collections/«~{uuid}»?apikey=«PMAK-{h24}-{h34}»"
=== postman key | postman.js
headers: { 'X-Api-Key': '«PMAK-{h24}-{h34}»' }
=== pact broker token | pact.rb
broker_base_url: "https://acme.pactflow.io", broker_token: "«{b22}»"
=== appcenter token | ac.sh
appcenter distribute release --app acme/android --file app.apk --token «{h40}» --group Beta
=== app store connect key json | fastlane/api_key.json
{ "key_id": "«~{u10}»", "issuer_id": "«~{uuid}»", "key": "«!{pemp8}»", "in_house": false }
=== match password | .env.default
MATCH_GIT_URL=git@github.com:acme/certs.git
MATCH_PASSWORD=«{pwurl}»
=== android keystore | app/build.gradle
    signingConfigs {
        release {
            storeFile file("acme.jks")
            storePassword "«{pwurl}»"
            keyAlias "acme"
            keyPassword "«+{pwurl}»"
        }
    }
=== apple notary api key | notary.sh
«{pemp8}»
=== gitlab job token | clone.log
fatal: unable to access 'https://gitlab-ci-token:«glcbt-64_{f20}»@gitlab.com/acme/app.git/': The requested URL returned error: 403
=== mergify key | mergify.yml
  env:
    MERGIFY_TOKEN: «mka_{b64}»
=== renovate pat | renovate.env
RENOVATE_TOKEN=«glpat-{f20}»
=== localstack token | docker-compose.yml
      - LOCALSTACK_AUTH_TOKEN=«ls-{a8}-{a4}-{a4}-{a4}-{a12}»
=== ionic token | ev.md
Ionic: `ionic login --token «{crc;ion_;36}»`
=== launchable token | launchable.sh
export LAUNCHABLE_TOKEN=«v1:acme/app:{h40}»
=== trunk token | trunk.yml
    with:
      token: «{h40}»
      org-slug: acme
      uses: trunk-io/analytics-uploader
=== crowdin token | crowdin.yml
project_id: "«~{d6}»"
api_token: "«{h80}»"
files:
  - source: /locales/en.json
=== lokalise token | lokalise.sh
lokalise2 --token «{h40}» --project-id «~{h20}».71 file download --format json
=== phrase token | .phrase.yml
phrase:
  access_token: «{h64}»
  project_id: «~{h32}»
=== transifex token | .transifexrc
[https://www.transifex.com]
api_hostname = https://api.transifex.com
hostname = https://www.transifex.com
password = «1/{h40}»
username = api
=== weblate token | weblate.ini
[weblate]
url = https://hosted.weblate.org/api/
key = «wlu_{a36}»
=== poeditor token | poe.sh
curl -X POST https://api.poeditor.com/v2/projects/export -d api_token="«{h32}»" -d id="«~{d6}»" -d language="de" -d type="json"
=== localazy key | localazy.json
{ "writeKey": "«a{d19}-{h32}»", "readKey": "«+a{d19}-{h32}»" }
'''
