"""Pipelines of build servers with passwords in them."""

TEXT = r'''
=== actions env | .github/workflows/test.yml
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      DB_PASSWORD: «passp»
    steps:
      - uses: actions/checkout@v4
=== actions service | .github/workflows/ci.yml
    services:
      mysql:
        image: mysql:8
        env:
          MYSQL_ROOT_PASSWORD: "«pass»"
        ports: ["3306:3306"]
=== actions with | .github/workflows/deploy.yml
      - uses: SamKirkland/FTP-Deploy-Action@v4
        with:
          server: ftp.harbourlane.io
          username: web017
          password: «passp»
=== actions run | .github/workflows/push.yml
      - run: echo "«passp»" | docker login r.corp.lan -u ci --password-stdin
=== actions input | .github/workflows/manual.yml
on:
  workflow_dispatch:
    inputs:
      admin_password:
        description: first password
        default: '«pass»'
=== actions ssh | .github/workflows/ssh.yml
        with:
          host: web1.harbourlane.io
          username: root
          key: |
            «pemopenssh»
=== gitlab vars | .gitlab-ci.yml
variables:
  POSTGRES_DB: test
  POSTGRES_PASSWORD: "«pass»"
=== gitlab script | .gitlab-ci.yml
deploy:
  script:
    - apk add lftp
    - lftp -e "mirror -R public /" -u web017,«passp» ftp.harbourlane.io
=== gitlab before | .gitlab-ci.yml
before_script:
  - docker login -u ci -p «passp» registry.harbourlane.io
=== gitlab auth config | .gitlab-ci.yml
  DOCKER_AUTH_CONFIG: '{"auths":{"r.corp.lan":{"auth":"«basic;ci:[passp]»"}}}'
=== gitlab runner | config.toml
[[runners]]
  name = "build1"
  url = "https://git.corp.lan/"
  token = "«b20»"
=== gitlab trigger | trigger.sh
curl -X POST -F token=«h40» -F ref=main https://git.corp.lan/api/v4/projects/9/trigger/pipeline
=== jenkins env | Jenkinsfile
pipeline {
  agent any
  environment {
    SONAR_PASS = '«pass»'
  }
}
=== jenkins sh | Jenkinsfile
stage('Push') {
  steps {
    sh "docker login -u ci -p «passp» r.corp.lan"
  }
}
=== jenkins script param | Jenkinsfile
parameters {
  password(name: 'DB_PASS', defaultValue: '«pass»', description: 'db')
}
=== jenkins string param | jobs/nightly/config.xml
<hudson.model.StringParameterDefinition>
  <name>FTP_PASSWORD</name>
  <defaultValue>«pass»</defaultValue>
</hudson.model.StringParameterDefinition>
=== jenkins casc | jenkins.yaml
jenkins:
  securityRealm:
    local:
      users:
        - id: ops
          password: «passp»
=== jenkins casc creds | casc.yaml
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword: {scope: GLOBAL, id: nexus, username: ci, password: "«pass»"}
=== jenkins trigger | hooks/post-receive
curl "https://jenkins.corp.lan/job/web/build?token=«alnum;20»"
=== jenkins api | trigger.groovy
def auth = "ci:«h34»".bytes.encodeBase64()
=== azure pipeline | azure-pipelines.yml
variables:
- name: dbPassword
  value: «passp»
=== azure task | azure-pipelines.yml
- task: SqlAzureDacpacDeployment@1
  inputs:
    SqlUsername: adm
    SqlPassword: '«pass»'
=== circle | .circleci/config.yml
    docker:
      - image: r.corp.lan/build:4
        auth:
          username: ci
          password: «passp»
=== circle env | .circleci/config.yml
      - image: cimg/postgres:14
        environment:
          POSTGRES_USER: t
          POSTGRES_PASSWORD: «passp»
=== travis | .travis.yml
env:
  global:
    - DB_PASS=«passp»
    - SKIP=1
=== travis script | .travis.yml
before_script:
  - mysql -u root --password="«pass»" -e 'CREATE DATABASE t;'
=== drone | .drone.yml
steps:
- name: publish
  image: plugins/docker
  settings:
    username: ci
    password: «passp»
=== woodpecker | .woodpecker.yml
pipeline:
  ssh:
    image: appleboy/drone-ssh
    settings: {host: web1, username: deploy, password: "«pass»"}
=== bitbucket | bitbucket-pipelines.yml
    services:
      db:
        image: mariadb
        variables:
          MYSQL_PASSWORD: '«pass»'
=== appveyor | appveyor.yml
environment:
  CERT_PASSWORD: «passp»
deploy:
  provider: FTP
  username: web
  password: «+passp»
=== buildkite | .buildkite/pipeline.yml
steps:
  - command: make push
    env:
      REGISTRY_PASSWORD: "«pass»"
=== concourse | ci/pipeline.yml
resources:
- name: image
  type: registry-image
  source: {repository: r.corp.lan/web, username: ci, password: «passp»}
=== concourse params | fly-params.yml
git-private-key: |
  «pemrsa»
db_password: «+passp»
=== teamcity dsl | .teamcity/settings.kts
params {
    param("env.DEPLOY_PASSWORD", "«pass»")
}
=== bamboo spec | bamboo-specs/bamboo.yml
variables:
  nexus_password: «passp»
=== codeship | codeship-services.yml
db:
  image: postgres
  environment:
    POSTGRES_PASSWORD: «passp»
=== buildspec | buildspec.yml
env:
  variables:
    NEXUS_PASSWORD: "«pass»"
phases:
  build:
    commands: [make]
=== cloudbuild | cloudbuild.yaml
- name: gcr.io/cloud-builders/docker
  args: ['build', '--build-arg', 'PIP_PASS=«passp»', '.']
=== fastlane | fastlane/Fastfile
lane :beta do
  ENV["FASTLANE_PASSWORD"] = "«pass»"
  match(type: "appstore")
end
=== fastlane match | fastlane/.env
MATCH_PASSWORD="«pass»"
MATCH_KEYCHAIN_PASSWORD=«+passp»
=== exportoptions | Gymfile
export_options(password: '«pass»')
=== capistrano | config/deploy/production.rb
server 'web1.corp.lan', user: 'deploy', ssh_options: { password: '«pass»' }
=== fabric | fabfile.py
@task
def prod(c):
    c.config.sudo.password = "«pass»"
=== makefile | Makefile
DB_PASS ?= «passp»
migrate:
	migrate -database "mysql://crm:$(DB_PASS)@tcp(db1)/crm" up
=== justfile | justfile
export PGPASSWORD := "«pass»"
=== taskfile | Taskfile.yml
env:
  SMTP_PASS: '«pass»'
=== tox | tox.ini
[testenv]
setenv =
    DB_PASSWORD = «passp»
    PYTHONPATH = src
=== pytest ini | pytest.ini
[pytest]
env =
    ADMIN_PW=«passp»
=== phpunit | phpunit.xml
<php>
  <env name="DB_PASSWORD" value="«pass»"/>
</php>
=== surefire | pom.xml
<systemPropertyVariables>
  <test.db.password>«pass»</test.db.password>
</systemPropertyVariables>
=== ant | build.xml
<property name="ftp.password" value="«pass»"/>
<ftp server="ftp.corp.lan" userid="web" password="${ftp.password}"/>
=== ant sql | build.xml
<sql driver="org.postgresql.Driver" url="jdbc:postgresql://pg1/t" userid="t" password="«pass»" src="t.sql"/>
=== vscode launch | .vscode/launch.json
"env": { "NODE_ENV": "development", "DB_PASSWORD": "«pass»" }
=== vscode settings | .vscode/settings.json
"sqltools.connections": [{"driver":"MySQL","server":"db1","username":"root","password":"«pass»"}]
=== idea run config | .idea/runConfigurations/api.xml
<env name="SMTP_PASSWORD" value="«pass»" />
=== devcontainer | .devcontainer/devcontainer.json
"remoteEnv": { "PGPASSWORD": "«pass»" }
=== cypress env | cypress.env.json
{ "login_user": "qa", "login_password": "«pass»" }
=== renovate | renovate.json
"hostRules": [{"matchHost": "nexus.corp.lan", "username": "ci", "password": "«pass»"}]
=== dependabot | .github/dependabot.yml
registries:
  nexus:
    type: maven-repository
    url: https://nexus.corp.lan/
    username: ci
    password: «passp»
=== goreleaser | .goreleaser.yml
nfpms:
  - deb:
      signature:
        key_passphrase: "«pass»"
=== job log masked badly | build.log
[Pipeline] sh
+ curl -s -u ci:«passp» https://nexus.corp.lan/service/rest/v1/status
HTTP/1.1 200 OK
'''
