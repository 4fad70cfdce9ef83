"""CI and deployment."""

INFRA = r"""
=== ci | .github/workflows/test.yml
    services:
      mysql:
        image: mysql:8
        env:
          MYSQL_ROOT_PASSWORD: «ws»
--- .github/workflows/deploy.yml
      - uses: SamKirkland/FTP-Deploy-Action@4.3.0
        with:
          server: ‹host›
          username: ‹user›
          password: «ws»
--- .github/workflows/ssh.yml
      - uses: appleboy/ssh-action@v1
        with:
          host: ‹ip›
          username: root
          password: «ws»
--- .github/workflows/login.yml
      - run: docker login -u ‹co› -p «{dckr_pat_{b27}}»
--- .gitlab-ci.yml
variables:
  POSTGRES_PASSWORD: "«w»"
test:
  script: [pytest]
--- .gitlab-ci.yml
deploy:
  script:
    - sshpass -p "«w»" rsync -az dist/ ‹user›@‹host›:/var/www
--- .travis.yml
env:
  global:
    - DB_PASS=«ws»
--- .travis2.yml
before_script:
  - mysql -e "CREATE USER '‹user›'@'localhost' IDENTIFIED BY '«w»';"
--- Jenkinsfile
environment {
  NEXUS_PASS = '«w»'
}
--- Jenkinsfile2
sh "curl -u ‹user›:«ws» -T app.war http://‹host›/manager/text/deploy"
--- config.xml
<hudson.model.StringParameterDefinition><name>DB_PASSWORD</name><defaultValue>«ws»</defaultValue></hudson.model.StringParameterDefinition>
--- azure-pipelines.yml
  - task: SqlAzureDacpacDeployment@1
    inputs:
      SqlUsername: '‹user›'
      SqlPassword: '«w»'
--- bitbucket-pipelines.yml
          - pipe: atlassian/ftp-deploy:0.3.7
            variables:
              USER: '‹user›'
              PASSWORD: '«w»'
--- appveyor.yml
environment:
  nuget_key: «{oy2{n43}}»
--- .drone.yml
steps:
- name: publish
  settings:
    username: ‹user›
    password: «ws»
--- buildspec.yml
env:
  variables:
    NPM_PASS: "«w»"
--- cloudbuild.yaml
  args: ['--build-arg', 'DB_PASS=«ws»', '.']
--- codemagic.yaml
    environment:
      vars:
        CM_KEYSTORE_PASSWORD: «ws»
--- bitrise.yml
- KEYSTORE_PASSWORD: «ws»
--- fastlane/.env
MATCH_PASSWORD=«ws»
--- app.json
{"env": {"SECRET_KEY": {"value": "«tok»"}, "ADMIN_PW": {"value": "«w»"}}}
--- ecosystem.config.js
module.exports = { apps: [{ name: 'api', script: 'app.js', env: { DB_PASS: '«wj»', PORT: 3000 } }] };
--- app.yaml
env_variables:
  DB_USER: ‹user›
  DB_PASS: «ws»
--- Procfile
web: DB_PASS=«ws» gunicorn app:app
--- systemd.service
[Service]
Environment="DB_USER=‹user›" "DB_PASSWORD=«ws»"
ExecStart=/usr/bin/app
--- systemd2.service
ExecStart=/usr/bin/ttyd -c ‹user›:«ws» bash
--- launchd.plist
<key>EnvironmentVariables</key>
<dict><key>API_TOKEN</key><string>«tok»</string></dict>
--- crontab
0 2 * * * mysqldump -u ‹user› -p«ws» ‹db› > /backup/db.sql
--- captain.json
{"envVars": [{"key": "DB_PASS", "value": "«w»"}]}
--- task-definition.json
{"containerDefinitions": [{"name": "api", "environment": [{"name": "DB_PASSWORD", "value": "«w»"}, {"name": "DB_HOST", "value": "‹host›"}]}]}
--- lambda.json
{"FunctionName": "‹word›", "Environment": {"Variables": {"API_SECRET": "«tok»"}}}
--- waypoint.hcl
config { env = { DB_PASS = "«w»" } }
--- job.nomad
env {
  DB_PASS = "«w»"
}
--- devcontainer.json
{"containerEnv": {"NPM_TOKEN": "«{crc;npm_;30}»"}}
--- launch.json
{"configurations": [{"name": "Run", "type": "python", "env": {"DB_PASSWORD": "«w»"}}]}
--- launchSettings.json
{"profiles": {"Api": {"environmentVariables": {"ConnectionStrings__Db": "Server=‹host›;Uid=‹user›;Pwd=«ws»"}}}}
--- .run.xml
<env name="JWT_SECRET" value="«tok»" />
"""
