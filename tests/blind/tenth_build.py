"""CI, forges, registries, mobile builds, developer tools."""

TEXT = r"""
=== github | gh.sh
git remote set-url origin https://x-access-token:«{github;ghs_}»@github.com/acme/site.git
=== github classic | octo.rb
client = Octokit::Client.new(access_token: '«{github;ghp_}»')
=== github fine grained | hosts.yml
github.com:
    user: kfarrow
    oauth_token: «github_pat_{a22}_{a59}»
    git_protocol: https
=== github old | dep.py
g = Github("«{h40}»")
=== github app | gh.env
GITHUB_APP_ID=482113
GITHUB_CLIENT_ID=Iv1.«~{h16}»
GITHUB_CLIENT_SECRET=«{h40}»
GITHUB_WEBHOOK_SECRET=«+{h40}»
=== gitlab | gl.py
gl = gitlab.Gitlab('https://gitlab.acme.example', private_token='«glpat-{f20}»')
=== gitlab routable | gl.http
PRIVATE-TOKEN: «{routable;glpat-}»
Host: gitlab.com
=== gitlab trigger | trig.sh
curl -X POST -F token=«glptt-{h40}» -F ref=main https://gitlab.com/api/v4/projects/48211/trigger/pipeline
=== gitlab runner | config.toml
[[runners]]
  name = "docker-1"
  url = "https://gitlab.acme.example/"
  token = "«glrt-{f20}»"
  executor = "docker"
=== gitlab deploy token | gd.txt
docker login registry.git.acme.example -u gitlab+deploy-token-48211 -p «gldt-{f20}»
=== bitbucket app | bb.sh
git clone https://kfarrow:«{bbapp}»@bitbucket.org/acme/site.git
=== bitbucket oauth | bb.json
{"bitbucket": {"key": "«~{a18}»", "secret": "«{a32}»"}}
=== bitbucket server | bbs.http
Authorization: Bearer «{B44}»
Host: bitbucket.acme.example
=== gitea | tea.yml
logins:
- name: acme
  url: https://gitea.acme.example
  token: «{h40}»
=== codeberg forgejo | fj.sh
curl -H "Authorization: token «{h40}»" https://codeberg.org/api/v1/user
=== sourcehut | sr.sh
hut init <<< «{B80}==»
# sr.ht personal token
=== gerrit | .gitcookies
gerrit.acme.example	FALSE	/	TRUE	2147483647	o	git-kfarrow.acme.example=1//«{b60}»
=== phabricator | .arcrc
{
  "hosts": {
    "https://phab.acme.example/api/": {
      "token": "«cli-{n28}»"
    }
  }
}
=== review board | .reviewboardrc
REVIEWBOARD_URL = 'https://reviews.acme.example'
API_TOKEN = '«{crc;rbp_;245}»'
=== sourcegraph | src.sh
SRC_ACCESS_TOKEN=«sgp_{h16}_{h40}» src search foo
=== npm | .npmrc
//«npm»/:_authToken=«{crc;npm_;30}»
=== npm legacy | .npmrc
//npm.acme.example/:_authToken="«{uuid}»"
always-auth=true
=== npm basic | .npmrc
registry=https://nexus.acme.example/repository/npm/
_auth=«{basic;deploy:[pw]}»
=== yarn berry | .yarnrc.yml
npmScopes:
  acme:
    npmRegistryServer: "https://npm.acme.example"
    npmAuthToken: "«{b43}»"
=== pypi | .pypirc
[pypi]
username = __token__
password = «{pypi}»
=== rubygems | .gem/credentials
---
:rubygems_api_key: «rubygems_{h48}»
=== nuget | push.ps1
dotnet nuget push bin\Release\Acme.1.0.nupkg --api-key «{nuget}» --source nuget.acme
=== cargo | .cargo/credentials.toml
[registry]
token = "«cio{a32}»"
=== hex pm | hex.sh
export HEX_API_KEY=«{h32}»
=== packagist | auth.json
{"http-basic": {"«packagist»": {"username": "token", "password": "«packagist_ort_{h68}»"}}}
=== satis magento repo | auth.json
{
    "http-basic": {
        "«magento»": {
            "username": "«~{h32}»",
            "password": "«{h32}»"
        }
    }
}
=== maven ossrh | settings.xml
<server>
  <id>ossrh</id>
  <username>«~{b8}»</username>
  <password>«{B44}»</password>
</server>
=== gradle plugin portal | gradle.properties
gradle.publish.key=«~{a32}»
gradle.publish.secret=«{a32}»
=== jfrog | art.sh
curl -H "X-JFrog-Art-Api: «AKCp8{a68}»" -T app.jar https://acme.jfrog.io/artifactory/libs/app.jar
=== jfrog bintray | bt.gradle
bintray {
    user = 'kfarrow'
    key = '«{h40}»'
}
=== nexus | nx.json
{"nexus": {"user": "ci", "nugetApiKey": "«{uuid}»"}}
=== cloudsmith | cs.env
CLOUDSMITH=«{h40}»
=== gemfury | gf.rb
source "https://«{a20}»@«fury»/acme/"
=== packagecloud | pc.sh
curl -s https://«{h48}»:@«packagecloud»/install/repositories/acme/main/script.deb.sh | bash
=== docker hub | dh.sh
echo «dckr_pat_{b27}» | docker login -u acme --password-stdin
=== docker config | .docker/config.json
{"auths": {"registry.acme.example": {"auth": "«{basic;ci:[pw]}»"}}}
=== quay | quay.txt
docker login -u="acme+ci" -p="«{u64}»" quay.io
=== clojars | profiles.clj
{:user {:signing {:gpg-key "k@acme"}}
 :auth {:repository-auth {#"clojars" {:username "kf" :password "«CLOJARS_{h60}»"}}}}
=== conan conda | anaconda.sh
anaconda -t «an-{uuid}» upload dist.tar.bz2
=== pub dev vsx | ovsx.sh
npx ovsx publish -p «{uuid}»
=== vscode marketplace | vsce.sh
vsce publish -p «{T52}»
=== chrome web store | cws.env
EXTENSION_ID=«~{l32}»
REFRESH_TOKEN=1//«0{d1}{b60}»
=== firefox amo | amo.json
{"amo": {"issuer": "user:482113:77", "secret": "«{h64}»"}}
=== circleci | cci.py
# circleci
token = "«CCIPAT_{s22}_{h40}»"
=== circleci old | badge.md
![build](https://circleci.com/gh/acme/site.svg?circle-token=«{h40}»)
=== travis | trv.sh
travis login --pro --token «{a22}»
=== appveyor | av.ps1
$token = '«v2.{n20}»'  # appveyor
=== buildkite | bk.cfg
# buildkite agent
token="«{h50}»"
=== buildkite api | bk.go
config, err := buildkite.NewTokenConfig("«bkua_{h53}»", false)
=== drone | drone.env
DRONE_SERVER=https://drone.acme.example
DRONE_TOKEN=«{a32}»
=== drone rpc | runner.sh
docker run -e DRONE_RPC_HOST=drone.acme.example -e DRONE_RPC_SECRET=«{h32}» drone/drone-runner-docker:1
=== semaphore codeship | sem.txt
sem connect acme.semaphoreci.com «{b20}»
=== bitrise | br.sh
curl https://app.bitrise.io/app/«~{h16}»/build/start.json -d '{"hook_info":{"type":"bitrise","build_trigger_token":"«{b22}»"}}'
=== codemagic | cm.http
x-auth-token: «{b43}»
Host: api.codemagic.io
=== app center | ac.sh
appcenter distribute release --token «{h40}» --app acme/ios
=== expo | eas.yml
env:
  EXPO_TOKEN: «{b40}»
=== fastlane match | Fastfile.rb
match(type: "appstore", git_basic_authorization: "«{basic;kf:[a40]}»")
ENV["MATCH_PASSWORD"] = "«+{pw}»"
=== app store connect | asc.rb
app_store_connect_api_key(key_id: "D383SF739", issuer_id: "«~{uuid}»", key_content: "«!{pemp8}»")
=== apple app specific | notarize.sh
xcrun altool --notarize-app -u k@acme.example -p «{l4}-{l4}-{l4}-{l4}» -f App.zip
=== google play | play.json
{"type":"service_account","private_key":"«!{pempkcs8}»","client_email":"play@acme.iam.gserviceaccount.com"}
=== fabric crashlytics | fabric.properties
apiSecret=«{h64}»
apiKey=«~{h40}»
=== jenkins | jk.py
server = jenkins.Jenkins('https://ci.acme.example', username='kf', password='«11{h32}»')
=== jenkins trigger | poll.txt
curl -u kf:«{h32}» -X POST "https://ci.acme.example/job/site/build?token=«+{a16}»"
=== jenkins secret | credentials.xml
<password>{«AQAAABAAAA{B60}=»}</password>
=== teamcity | tc.http
Authorization: Bearer «eyJ0eXAiOiAiVENWMiJ9.{b32}.{b48}»
=== bamboo octopus | oct.ps1
octo push --server=https://octo.acme.example --apiKey=«API-{u26}» --package=a.zip
=== concourse | fly.rc
targets:
  acme:
    api: https://ci.acme.example
    token: {type: bearer, value: «{b43}AAAAAA»}
=== codecov | cov.yml
codecov:
  token: «{uuid}»
=== coveralls | .coveralls.yml
repo_token: «{a33}»
=== codacy | cdy.sh
bash <(curl -Ls https://coverage.codacy.com/get.sh) report --project-token «{h32}»
=== codeclimate | cc.sh
CC_TEST_REPORTER_ID=«{h64}» ./cc-test-reporter after-build
=== deepsource | dsr.env
DEEPSOURCE_DSN=https://«{h32}»@app.deepsource.com
=== browserstack | bst.js
browserstack: { user: 'kfarrow1', key: '«{a20}»' }
=== saucelabs | wdio.conf.js
user: 'acme-ci',
key: '«{uuid}»', // sauce
region: 'eu',
=== lambdatest | lt.py
remote_url = "https://kfarrow:«{a50}»@hub.lambdatest.com/wd/hub"
=== testrail | tr.cfg
[testrail]
url = https://acme.testrail.io
user = k@acme.example
key = «{a20}/{a20}»
=== cypress | cy.sh
cypress run --record --key «{uuid}»
=== percy applitools | ap.js
eyes.setApiKey('«{a46}110»')
=== chromatic | chr.sh
npx chromatic --project-token=«chpt_{h15}»
=== postman | pm.js
const POSTMAN = '«PMAK-{h24}-{h34}»'
=== terraform cloud | .terraformrc
credentials "app.terraform.io" {
  token = "«{a14}.atlasv1.{a67}»"
}
=== pulumi | pul.sh
PULUMI_ACCESS_TOKEN=«pul-{h40}» pulumi up -y
=== spacelift env0 | e0.txt
env0 «~{n16}» / «{b32}»
=== infracost | ic.yml
version: "0.1"
api_key: «ico-{a32}»
=== launchdarkly | ld.ts
const ldClient = LaunchDarkly.init('«sdk-{uuid}»')
=== launchdarkly api | ld.sh
curl -H 'Authorization: «api-{uuid}»' https://app.launchdarkly.com/api/v2/flags/default
=== split statsig | sg.py
statsig.initialize("«secret-{a43}»")
=== flagsmith unleash | un.js
const unleash = initialize({ url: 'https://us.app.unleash-hosted.com/acme/api/', customHeaders: { Authorization: '*:«production.{h56}»' } })
=== configcat growthbook | gb.env
GROWTHBOOK_SECRET=«secret_admin_{b43}»
=== figma | fig.js
const client = Figma.Client({ personalAccessToken: '«figd_{b40}»' })
=== figma old | fig.http
X-FIGMA-TOKEN: «{d6}-{uuid}»
=== zeplin invision | zp.env
ZEPLIN_ACCESS=«{jwt}»
=== lokalise crowdin | cd.yml
project_id: "482113"
api_token: «{h80}»
preserve_hierarchy: true
# crowdin
=== lokalise | lok.sh
lokalise2 --token «{h40}» --project-id «~{h21}.{d8}» file upload
=== phrase | .phrase.yml
phrase:
  access_token: «{h64}»
  project_id: «~{h32}»
=== transifex | .transifexrc
[https://www.transifex.com]
rest_hostname = https://rest.api.transifex.com
token         = 1/«{h40}»
=== poeditor | po.sh
curl -X POST https://api.poeditor.com/v2/projects/list -d api_token="«{h32}»"
=== weblate | .weblate
[weblate]
url = https://hosted.weblate.org/api/
key = «wlu_{a36}»
=== readme io | rdme.sh
rdme docs ./documentation --key=«rdme_{n70}» --version=1.0
=== gitbook | gb.ts
const client = new GitBookAPI({ authToken: "«gb_api_{a40}»" });
=== stoplight swaggerhub | swh.sh
SWAGGERHUB_API_KEY=«{uuid}» swaggerhub api:create acme/x/1
=== kong konnect | deck.sh
deck gateway sync --konnect-token «kpat_{a49}»
=== localstack | ls.yml
environment:
  - LOCALSTACK_API_KEY=«{a10}»
=== sonatype oss index | oi.txt
ossindex k@acme.example «{h40}»
=== tuist nx cloud | nx.json
{"nxCloudAccessToken": "«{basic;[uuid]|read-write}»"}
=== turborepo | .turbo/config.json
{"teamid": "team_«~{a24}»", "token": "«{a24}»"}
=== gradle enterprise | ge.properties
ge.acme.example=«{n52}»
=== algolia docsearch | ds.env
APPLICATION_ID=«~{u10}»
API_KEY=«{h32}»
# algolia/docsearch-scraper
=== stackoverflow | so.py
# stackapps
key = "«{a22}((»"
=== rapid7 codefresh | cf.sh
codefresh auth create-context --api-key «{h24}.{h32}»
=== harness | har.env
HARNESS=«pat.{b22}.{h24}.{a20}»
=== gitpod coder | cdr.sh
CODER_SESSION_TOKEN=«{a10}-{a22}» coder list
=== replit | rep.txt
replit connect.sid=s%«3A{b32}.{b43}»
=== depot earthly | ea.sh
earthly account login --token «{h48}»
"""
