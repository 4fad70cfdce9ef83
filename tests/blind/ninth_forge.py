"""Forges, package registries, licence feeds."""

TEXT = r'''
=== github pat | .git/config
[remote "origin"]
	url = https://mokafor:«{github;ghp_}»@github.com/acme/billing.git
	fetch = +refs/heads/*:refs/remotes/origin/*
=== github pat | release.rb
client = Octokit::Client.new(access_token: '«{github;ghp_}»')
client.create_release('acme/cli', 'v1.8.2')
=== github pat | backstage/app-config.yaml
integrations:
  github:
    - host: github.com
      token: «{github;ghp_}»
=== github pat | Dockerfile
RUN git config --global url."https://«{github;ghp_}»:x-oauth-basic@github.com/".insteadOf "https://github.com/"
=== github pat | .npmrc
@acme:registry=https://npm.pkg.github.com
//npm.pkg.github.com/:_authToken=«{github;ghp_}»
=== github pat | settings.xml
<server>
  <id>github</id>
  <username>acme-bot</username>
  <password>«{github;ghp_}»</password>
</server>
=== github fine-grained pat | sync.ts
const octokit = new Octokit({ auth: "«github_pat_{a22}_{a59}»" });
=== github fine-grained pat | terraform/github.tf
provider "github" {
  owner = "acme"
  token = "«github_pat_{a22}_{a59}»"
}
=== github fine-grained pat | mcp.json
{"mcpServers": {"github": {"command": "docker", "args": ["run","-i","--rm","-e","GITHUB_PERSONAL_ACCESS_TOKEN","ghcr.io/github/github-mcp-server"], "env": {"GITHUB_PERSONAL_ACCESS_TOKEN": "«github_pat_{a22}_{a59}»"}}}}
=== github oauth token | hosts.yml
github.com:
    user: mokafor
    oauth_token: «{github;gho_}»
    git_protocol: https
=== github oauth token | composer/auth.json
{
    "github-oauth": {
        "github.com": "«{github;gho_}»"
    }
}
=== github app token | action.log
2026-03-01T09:12:44.110Z + git clone https://x-access-token:«{github;ghs_}»@github.com/acme/infra /tmp/infra
=== github user token | bot.py
headers = {"Authorization": "token «{github;ghu_}»", "Accept": "application/vnd.github+json"}
=== github oauth client secret | config/initializers/devise.rb
  config.omniauth :github, '«~Iv1.{h16}»', '«{h40}»', scope: 'user:email'
=== github webhook secret | probot/.env
APP_ID=«~{d6}»
WEBHOOK_SECRET=«{h40}»
=== github app key | keys/acme-bot.2026-01-14.private-key.pem
«{pemrsa}»
=== github enterprise pat | renovate/config.js
module.exports = { platform: 'github', endpoint: 'https://ghe.acme.lan/api/v3/', token: '«{github;ghp_}»', autodiscover: true };
=== gitlab pat | python-gitlab.cfg
[acme]
url = https://gitlab.acme.io
private_token = «glpat-{f20}»
api_version = 4
=== gitlab pat | mirror.sh
curl --header "PRIVATE-TOKEN: «glpat-{f20}»" "https://gitlab.com/api/v4/projects/«~{d8}»/mirror/pull" -X POST
=== gitlab pat | go.env.md
git config --global url."https://oauth2:«{routable;glpat-}»@gitlab.com/".insteadOf https://gitlab.com/
=== gitlab pat | main.tf
provider "gitlab" {
  token    = "«glpat-{f20}»"
  base_url = "https://gitlab.acme.io/api/v4/"
}
=== gitlab deploy token | k8s/regcred.sh
kubectl create secret docker-registry regcred --docker-server=registry.gitlab.com --docker-username=gitlab+deploy-token-«~{d7}» --docker-password=«gldt-{f20}»
=== gitlab runner token | config.toml
[[runners]]
  name = "docker-1"
  url = "https://gitlab.com/"
  token = "«glrt-{f20}»"
  executor = "docker"
=== gitlab runner registration | runner.sh
gitlab-runner register -n --url https://gitlab.acme.io/ --registration-token «GR1348941{f20}» --executor shell
=== gitlab trigger token | trigger.yml
  - curl -X POST --fail -F token=«glptt-{h40}» -F ref=main https://gitlab.com/api/v4/projects/«~{d8}»/trigger/pipeline
=== gitlab feed token | feeds.opml
<outline type="rss" xmlUrl="https://gitlab.com/acme/app.atom?feed_token=«glft-{f20}»" />
=== gitlab agent token | helm.sh
helm upgrade --install agent gitlab/gitlab-agent --set config.token=«glagent-{b50}» --set config.kasAddress=wss://kas.gitlab.com
=== gitlab oauth secret | docker-compose.yml
      OAUTH_GITLAB_CLIENT_ID: «~{h64}»
      OAUTH_GITLAB_SECRET: «gloas-{h64}»
=== gitlab incoming mail | reply.txt
Send new issues by mail to incoming+acme-app-«~{d8}»-«glimt-{n25}»-issue@incoming.gitlab.com
=== gitlab feature flags | unleash.go
unleash.WithInstanceId("«glffct-{f20}»"),
unleash.WithUrl("https://gitlab.com/api/v4/feature_flags/unleash/«~{d8}»"),
=== bitbucket app password | clone.sh
git clone https://mokafor:«{bbapp}»@bitbucket.org/acme/legacy.git
=== bitbucket app password | Jenkinsfile
sh "curl -u acmebot:«{bbapp}» -X POST https://api.bitbucket.org/2.0/repositories/acme/app/downloads -F files=@app.apk"
=== bitbucket access token | .env
BITBUCKET_ACCESS_TOKEN=«{atlassian;ATCTT3xFfGN0;160}»
=== bitbucket oauth | atlantis.yaml
bitbucket-user: acmebot
bitbucket-token: «{atlassian;ATATT3xFfGF0;170}»
=== bitbucket server token | bb.py
stash = Bitbucket(url="https://git.acme.lan", token="«BBDC-{B44}»")
=== atlassian api token | jira.py
from jira import JIRA
jira = JIRA("https://acme.atlassian.net", basic_auth=("ops@acme.io", "«{atlassian;ATATT3xFfGF0;170}»"))
=== atlassian api token | confluence.sh
curl -u "ops@acme.io:«{atlassian;ATATT3xFfGF0;170}»" "https://acme.atlassian.net/wiki/rest/api/content?limit=1"
=== jira data center pat | jira-sync.properties
jira.url=https://jira.acme.lan
jira.pat=«{b64;33}»
=== gitea token | tea/config.yml
logins:
    - name: acme
      url: https://gitea.acme.lan
      token: «{h40}»
      default: true
=== gitea token | .drone.yml
    settings:
      api_key: «{h40}»
      base_url: https://gitea.acme.lan
=== gitea runner token | act_runner.sh
act_runner register --no-interactive --instance https://gitea.acme.lan --token «{a40}» --name r1
=== forgejo token | push.sh
git push https://bot:«{h40}»@codeberg.org/acme/site.git main
=== gogs token | gogs.py
requests.get("https://gogs.acme.lan/api/v1/user/repos", headers={"Authorization": "token «{h40}»"})
=== gitee token | gitee.sh
curl "https://gitee.com/api/v5/user?access_token=«{h32}»"
=== sourcehut token | hut/config
instance "sr.ht" {
	access-token "«{b88}»"
}
=== rhodecode token | rc.ini
[instance:acme]
api_host = https://code.acme.lan
api_key = «{h40}»
=== gerrit password | gerrit.netrc
machine review.acme.lan login ci password «{B43}»
=== npm token | .npmrc
//«npm»/:_authToken=«{github;npm_}»
=== npm token | publish.yml
      - run: echo "//«npm»/:_authToken=«{github;npm_}»" > ~/.npmrc && npm publish --access public
=== npm token | .yarnrc.yml
npmScopes:
  acme:
    npmRegistryServer: "https://«npm»"
    npmAuthToken: "«{github;npm_}»"
=== npm legacy token | bunfig.toml
[install.scopes]
acme = { token = "«{uuid}»", url = "https://«npm»/" }
=== pypi token | .pypirc
[pypi]
  username = __token__
  password = «{pypi}»
=== pypi token | Makefile
publish:
	twine upload -u __token__ -p «{pypi}» dist/*
=== testpypi token | poetry.sh
poetry config pypi-token.testpypi «{testpypi}»
=== rubygems key | .gem/credentials
---
:rubygems_api_key: «rubygems_{h48}»
=== rubygems key | rel.sh
GEM_HOST_API_KEY=«rubygems_{h48}» gem push pkg/acme-0.9.1.gem
=== nuget key | publish.ps1
dotnet nuget push .\bin\Release\Acme.Core.2.1.0.nupkg --api-key «{nuget}» --source https://api.nuget.org/v3/index.json
=== crates token | .cargo/credentials.toml
[registry]
token = "«cio{a32}»"
=== hex token | hex.sh
HEX_API_KEY=«{h32}» mix hex.publish --yes
=== clojars token | profiles.clj
{:auth {:repository-auth {#"https://repo.clojars.org" {:username "acme" :password "«CLOJARS_{h60}»"}}}}
=== packagist token | auth.json
{"http-basic": {"repo.packagist.com": {"username": "token", "password": "«packagist_ort_{h68}»"}}}
=== cocoapods trunk token | .netrc
machine trunk.cocoapods.org
  login dev@acme.io
  password «{h32}»
=== maven central token | settings.xml
    <server>
      <id>central</id>
      <username>«~{a8}»</username>
      <password>«{B44}»</password>
    </server>
=== ossrh gradle | gradle.properties
mavenCentralUsername=«~{a8}»
mavenCentralPassword=«{B44}»
signing.keyId=«~{H8}»
signing.password=«+{pwurl}»
=== gradle plugin portal | ~/.gradle/gradle.properties
gradle.publish.key=«+{a32}»
gradle.publish.secret=«{a32}»
=== jfrog token | jf.sh
jf c add acme --url=https://acme.jfrog.io --access-token=«cmVmdGtu{a56}» --interactive=false
=== jfrog api key | build.sbt
credentials += Credentials("Artifactory Realm", "acme.jfrog.io", "deployer", "«AKCp8{a68}»")
=== jfrog api key | upload.sh
curl -H "X-JFrog-Art-Api: «AKCp5{a68}»" -T app.tar.gz "https://acme.jfrog.io/artifactory/generic/app.tar.gz"
=== nexus user token | pip.conf
[global]
index-url = https://«+{a8}»:«{a44}»@nexus.acme.lan/repository/pypi/simple
=== cloudsmith key | cloudsmith.ini
[default]
api_key=«{h40}»
=== cloudsmith entitlement | sources.list.d/acme.list
deb https://dl.cloudsmith.io/«{a16}»/acme/stable/deb/debian bookworm main
=== packagecloud token | .packagecloud
{"url":"https://packagecloud.io","token":"«{h48}»"}
=== packagecloud token | install.sh
curl -s https://«{h48}»:@packagecloud.io/install/repositories/acme/private/script.deb.sh | sudo bash
=== gemfury token | Gemfile
source "https://«{a20}»@gem.fury.io/acme/" do
  gem "acme-core"
end
=== gemfury push token | publish.sh
curl -F package=@dist/acme-1.0-py3-none-any.whl https://«{a20}»@push.fury.io/acme/
=== fontawesome token | .npmrc
@fortawesome:registry=https://npm.fontawesome.com/
//npm.fontawesome.com/:_authToken=«{UUID}»
=== sidekiq gems | Gemfile.ci
bundle config --local gems.contribsys.com «{h8}:{h8}»
=== laravel nova licence | auth.json
{"http-basic":{"nova.laravel.com":{"username":"dev@acme.io","password":"«{a60}»"}}}
=== acf pro key | composer.sh
composer config http-basic.connect.advancedcustomfields.com «{text64;order_id=[d6]|type=developer|date=2021-03-01}» https://acme.io
=== anaconda token | .condarc
channels:
  - https://conda.anaconda.org/t/«un-{uuid}»/acme
=== docker hub token | login.sh
echo «dckr_pat_{b27}» | docker login -u acmeops --password-stdin
=== docker hub token | .gitlab-ci.yml
before_script:
  - docker login -u acmeops -p «dckr_pat_{b27}»
=== docker org token | bake.yml
        with:
          username: acme
          password: «dckr_oat_{b32}»
=== docker config auth | .docker/config.json
{"auths": {"https://index.docker.io/v1/": {"auth": "«{basic;acmeops:dckr_pat_[b27]}»"}}}
=== quay robot | quay-secret.sh
docker login -u="acme+deployer" -p="«{u64}»" quay.io
=== quay oauth | quay.py
headers = {"Authorization": "Bearer «{a40}»"}
requests.get("https://quay.io/api/v1/repository?namespace=acme", headers=headers)
=== harbor robot | values.yaml
imageCredentials:
  registry: harbor.acme.lan
  username: robot$ci
  password: «{a32}»
=== ghcr token | compose.md
docker login ghcr.io -u acme-bot -p «{github;ghp_}»
=== thunderstore token | thunderstore.yml
      env:
        TCLI_AUTH_TOKEN: «{crc;tss_;30}»
=== vscode marketplace pat | publish.sh
npx vsce publish -p «{T52}»
=== open vsx token | publish.yml
      - run: npx ovsx publish -p «ovsxat_{uuid}»
=== chrome web store | .env.submit
CHROME_CLIENT_ID=«~{d12}»-«~{n32}».apps.googleusercontent.com
CHROME_CLIENT_SECRET=«+GOCSPX-{b28}»
CHROME_REFRESH_TOKEN=«1//0{b100}»
=== mozilla addons | web-ext.sh
web-ext sign --api-key=user:«~{d8}»:«~{d3}» --api-secret=«{h64}»
=== jetbrains marketplace | build.gradle.kts
tasks.publishPlugin {
    token.set("«perm:{b64;12}.{b64;6}.{a30}»")
}
=== apple app specific password | Fastfile
ENV["FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD"] = "«{l4}-{l4}-{l4}-{l4}»"
=== apple app specific password | notarize.sh
xcrun notarytool submit Acme.dmg --apple-id dev@acme.io --team-id «~{u10}» --password «{l4}-{l4}-{l4}-{l4}» --wait
=== app store connect key | AuthKey_2X9R4HXF34.p8
«{pemp8}»
=== puppet forge key | pdk.sh
pdk release publish --forge-token=«{h64}»
=== spring enterprise repo | build.gradle
maven { url "https://packages.broadcom.com/artifactory/spring-enterprise"; credentials { username = "dev@acme.io"; password = "«{jwt;RS256}»" } }
=== composer private gitlab | auth.json
{ "gitlab-token": { "gitlab.acme.io": "«glpat-{f20}»" } }
'''
