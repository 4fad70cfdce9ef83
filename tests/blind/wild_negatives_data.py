"""Innocent data and prose: hashes, ids, lock files, logs that mask, settings about secrets, translations, policies."""

TEXT = r"""
=== i18n-json | locales/en.json
{ "password": "Password", "forgot_password": "Forgot your password?", "password_too_short": "Password must have at least 8 characters" }
=== i18n-german | locales/de.json
"password": "Kennwort",
"passwordRepeat": "Kennwort wiederholen",
=== i18n-french | messages_fr.properties
login.password=Mot de passe
login.password.error=Mot de passe incorrect
=== i18n-spanish | es.yml
es:
  password: Contraseña
  confirm_password: Confirmar contraseña
=== i18n-po | de.po
msgid "Enter your password"
msgstr "Geben Sie Ihr Passwort ein"
=== i18n-portuguese | pt.ts
  senha: 'Senha', esqueceuSenha: 'Esqueceu a senha?',
=== i18n-russian | ru.json
"password": "Пароль", "token": "Токен доступа"
=== i18n-chinese | zh.json
"password": "密码", "apiKey": "接口密钥"
=== i18n-android | values-it/strings.xml
<string name="prompt_password">Password dimenticata</string>
<string name="error_token">Token scaduto</string>
=== i18n-ios | Localizable.strings
"password" = "Wachtwoord";
"login.secret" = "Geheim antwoord";
=== i18n-polish | pl.php
'password' => 'Hasło', 'password_reset' => 'Hasło zostało zresetowane!',
=== i18n-japanese | ja.yml
password: パスワード
token: トークン
=== i18n-turkish | tr.json
"sifre": "Şifre", "sifreTekrar": "Şifre tekrar"
=== i18n-resx | Resources.resx
  <data name="Password" xml:space="preserve"><value>Adgangskode</value></data>
=== message-validation | messages.properties
password.size=Password must be between 6 and 15 characters
password.weak=Too weak: use letters, digits and signs
=== message-error | errors.json
{"code": 401, "error": "invalid_token", "message": "The access token expired"}
=== message-help | cli_help.txt
  -p, --password PASSWORD   password (default: read from the terminal)
  --token TOKEN             API token, see @url@/tokens
=== policy-text | policy.md
Passwords must be at least 12 characters long, changed every 90 days and never written down.
=== policy-html | help.html
<p>Never share your password: our staff will not ask for it.</p>
=== policy-mail | reset.eml
Hello @name@, someone asked to reset your password. If it was not you, ignore this mail.
=== docs-openapi | openapi.yaml
    password:
      type: string
      format: password
      minLength: 8
=== docs-securityschemes | openapi.json
"securitySchemes": { "ApiKeyAuth": { "type": "apiKey", "in": "header", "name": "X-API-Key" } }
=== docs-json-schema | schema.json
"apiKey": { "type": "string", "description": "API key of the account", "pattern": "^[a-f0-9]{32}$" }
=== docs-table | docs/options.md
| `password` | string | required | Password of the database user |
| `apiKey` | string | optional | Key from the account page |
=== docs-sentence | README.md
Set `@KEY@` to the key from your account page, then restart the service.
=== docs-steps | docs/setup.rst
Enter the password you chose in step 3 and press OK.
=== docs-comment | config.py
# password: see the vault entry of @app@
=== docs-man | man.txt
       password-file path
              File that holds the password on its first line.
=== docs-css | style.css
.password-field { color: #a94442; } .token-input { width: 240px; }
=== docs-html-label | login.html
<label for="password">Password</label><input id="password" type="password" placeholder="********" required>
=== docs-html-placeholder | signup.html
<input type="password" name="password" placeholder="At least 8 characters" maxlength="64">
=== hash-sri | index.html
<script src="https://cdn.example.org/lib.js" integrity="sha384-<<~{B64}>>" crossorigin="anonymous"></script>
=== hash-package-lock | package-lock.json
      "integrity": "sha512-@sha512b64@",
      "resolved": "https://@npmhost@/lodash/-/lodash-4.17.21.tgz"
=== hash-yarn-lock | yarn.lock
  resolved "https://@yarnhost@/ms/-/ms-2.1.2.tgz#@sha1@"
  integrity sha512-@sha512b64@
=== hash-go-sum | go.sum
github.com/pkg/errors v0.9.1 h1:@sha256b64@
=== hash-cargo-lock | Cargo.lock
checksum = "@sha256@"
=== hash-poetry-lock | poetry.lock
    {file = "attrs-22.1.0-py2.py3-none-any.whl", hash = "sha256:@sha256@"},
=== hash-pip | requirements.txt
certifi==2022.12.7 --hash=sha256:@sha256@
=== hash-composer-lock | composer.lock
            "reference": "@sha1@",
            "content-hash": "@h32@"
=== hash-podfile | Podfile.lock
  Alamofire: @sha1@
=== hash-gemfile | Gemfile.lock
  revision: @sha1@
=== hash-pubspec | pubspec.lock
      sha256: @sha256@
=== hash-nix | default.nix
  sha256 = "<<~{n52}>>";
=== hash-docker-digest | Dockerfile
FROM node@sha256:@sha256@
=== hash-image-k8s | deploy.yaml
        image: registry.@domain@/@app@@sha256:@sha256@
=== hash-sha256sums | SHA256SUMS
@sha256@  release-1.@n@.tar.gz
=== hash-md5sum | md5.txt
@h32@ *data.bin
=== hash-homebrew | formula.rb
  sha256 "@sha256@"
=== hash-apt | Packages
SHA256: @sha256@
MD5sum: @h32@
=== hash-etag | resp.txt
ETag: "@h32@"
=== hash-webpack | manifest.json
"main.js": "main.@h8@.js", "vendor.css": "vendor.@h32@.css"
=== hash-cache-key | ci.yml
          key: ${{ runner.os }}-node-@sha256@
=== hash-terraform-lock | .terraform.lock.hcl
    "h1:@sha256b64@",
    "zh:@sha256@",
=== git-commit | git.log
commit @sha1@
Author: @name@ <@mail@>
=== git-submodule | modules.txt
160000 commit @sha1@	third_party/lib
=== git-index | a.patch
index @h8@..@h8@ 100644
=== git-url | pom.xml
<url>https://github.com/acme/@app@/commit/@sha1@</url>
=== git-lfs | asset.bin
version https://git-lfs.github.com/spec/v1
oid sha256:@sha256@
size 132735
=== git-action-pin | ci.yml
      - uses: actions/checkout@@sha1@ # v4
=== id-uuid | data.json
{ "id": "@uuid@", "tenantId": "@uuid@", "name": "@name@" }
=== id-guid-sln | app.sln
Project("{FAE04EC0-301F-11D3-BF4B-00C04FC295EA}") = "App", "App.csproj", "{@uuid@}"
=== id-correlation | app.log
@date@ @time@ INFO request-id=@uuid@ user=@user@ status=200
=== id-trace | trace.log
traceparent: 00-@h32@-<<~{h16}>>-01
=== id-mongo | seed.js
{ _id: ObjectId("<<~{h24}>>"), name: "@name@" }
=== id-aws | main.tf
  ami           = "ami-<<~{h17}>>"
  subnet_id     = "subnet-<<~{h17}>>"
=== id-arn | policy.json
"Resource": "arn:aws:kms:eu-west-1:<<~{d12}>>:key/@uuid@"
=== id-azure | main.bicep
subscriptionId: '@uuid@'
tenantId: '@uuid@'
clientId: '@uuid@'
=== id-google-project | app.yaml
GOOGLE_CLIENT_ID: <<~{d12}>>-<<~{n32}>>.apps.googleusercontent.com
=== id-analytics | index.html
<script>gtag('config', 'G-<<~{u10}>>'); ga('create', 'UA-@digits@-1');</script>
=== id-slack | config.yml
channel: C0<<~{u9}>>
team_id: T0<<~{u9}>>
=== id-stripe | test.rb
customer = 'cus_<<~{a14}>>'
price_id = 'price_<<~{a24}>>'
=== id-twilio | app.py
account_sid = 'AC<<~{h32}>>'
=== id-firebase | firebase.json
"appId": "1:<<~{d12}>>:web:<<~{h22}>>", "messagingSenderId": "<<~{d12}>>"
=== id-container | docker.txt
<<~{h12}>>   nginx:1.25   "nginx -g daemon off"   Up 3 days
=== id-mac | dhcpd.conf
host pc@n@ { hardware ethernet 00:1a:2b:3c:4d:@n@; fixed-address @ip@; }
=== id-serial | asset.csv
serial,model
<<~{u12}>>,HP EliteDesk 800
=== id-isbn | books.csv
978-3-16-148410-0,The Key to the Castle,12.50
=== id-phone | contacts.csv
@name@,+49 170 @digits@,@mail@
=== id-iban | bank.txt
IBAN: DE89 3704 0044 0532 0130 00
=== id-build | build.txt
Build #@digits@ (2024.@n@.1) @h8@
=== id-version | version.properties
version=4.@n@.1-SNAPSHOT
build.number=@digits@
=== id-cron | crontab
*/15 2-6 * * 1-5 root /usr/local/bin/rotate-token.sh
=== id-paths | paths.yml
key_file: /etc/ssl/private/@domain@.key
token_path: /var/run/secrets/kubernetes.io/serviceaccount/token
=== id-windows-path | paths.ini
KeyFile=C:\ProgramData\@Company@\keys\server.pem
=== id-url | links.md
See @url@/password/reset and https://@domain@/docs/api-keys
=== id-url-user | remote.txt
ssh://git@git.@domain@:7999/ops/@app@.git
=== id-email | mail.txt
From: password-reset@@domain@
=== id-classnames | index.js
import PasswordStrengthMeter from './PasswordStrengthMeter';
class TokenAuthenticationMiddleware extends BaseMiddleware {}
=== id-java-package | Auth.java
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
=== masked-log | app.log
@date@ @time@ INFO login user=@user@ password=****** token=[REDACTED]
=== masked-partial | audit.log
api key sk_live_****************@n@a1 used by @user@
=== masked-asterisk-ci | ci.log
+ docker login -u @user@ -p ***
Login Succeeded
=== masked-filtered | rails.log
Parameters: {"user"=>{"email"=>"@mail@", "password"=>"[FILTERED]"}}
=== masked-jdbc | boot.log
connecting to jdbc:postgresql://@host@/@db@?user=@user@&password=xxxxx
=== masked-url | git.log
Fetching https://@user@:****@git.@domain@/ops/@app@.git
=== masked-config | show.txt
password = <hidden>
secret   = <sensitive>
=== masked-terraform | plan.txt
      + password = (sensitive value)
      + token    = (known after apply)
=== log-failed | auth.log
@date@ @time@ sshd[@port@]: Failed password for invalid user @user@ from @ip@ port @port@ ssh2
=== log-accepted | auth2.log
Accepted publickey for @user@ from @ip@ port @port@ ssh2: RSA SHA256:<<~{B43}>>
=== log-expired | svc.log
WARN token expired for session @uuid@, refreshing
=== log-password-changed | audit.log
@date@T@time@Z password changed user=@user@ by=admin
=== log-stack | err.log
java.lang.IllegalArgumentException: password must not be null at com.acme.auth.PasswordEncoder.encode(PasswordEncoder.java:@n@)
=== log-mysql-denied | err2.log
ERROR 1045 (28000): Access denied for user '@user@'@'localhost' (using password: YES)
=== log-keygen | out.txt
Your identification has been saved in /home/@user@/.ssh/id_rsa
=== config-flags | app.yml
password_login: true
token_ttl: 3600
secret_rotation_days: 30
api_key_required: false
=== config-token-endpoint | oauth.yml
token_uri: @url@/oauth/token
authorization_uri: @url@/oauth/authorize
=== config-key-names | table.yml
partition_key: user_id
sort_key: created_at
primary_key: id
=== config-keyboard | keymap.json
{ "key": "ctrl+shift+p", "command": "workbench.action.showCommands" }
=== config-pass-words | tests.yml
pass: true
passes: 12
pass_rate: 0.97
=== config-proxy-pass | nginx.conf
proxy_pass http://backend_@word@;
fastcgi_pass unix:/run/php/php8.1-fpm.sock;
=== config-token-budget | llm.yml
max_tokens: 4096
token_limit: 128000
tokenizer: cl100k_base
=== config-keyword | seo.html
<meta name="keywords" content="password, manager, secret, vault">
=== config-salt-master | minion
master: salt.@domain@
id: web@n@
=== config-secret-name | ingress.yaml
  tls:
  - hosts: [app.@domain@]
    secretName: @app@-tls
=== config-ssl | my.cnf
ssl-key=/etc/mysql/server-key.pem
ssl-cert=/etc/mysql/server-cert.pem
=== config-auth-type | conf.ini
auth = ldap
auth_type = basic
password_encryption = scram-sha-256
=== config-css-modules | a.module.css
.secretKeyInput--disabled:hover { background: #ffeeff00; }
=== config-license | LICENSE
Permission is hereby granted, free of charge, to any person obtaining a copy of this software
=== config-gitignore | .gitignore
.env
*.pem
secrets.yml
credentials.json
=== config-codeowners | CODEOWNERS
/auth/token/ @@word@-team
=== config-sonar-exclude | sonar.yml
sonar.exclusions: **/password/**,**/token/**
=== config-sql-role | roles.sql
GRANT SELECT ON TABLE users TO @user@;
CREATE ROLE @user@ NOLOGIN;
=== config-cert-manager | issuer.yaml
    privateKeySecretRef:
      name: letsencrypt-account-key
=== config-workload-identity | wif.json
{ "type": "external_account", "audience": "//iam.googleapis.com/projects/@digits@/locations/global/workloadIdentityPools/p", "token_url": "https://sts.googleapis.com/v1/token" }
=== config-passenger | apache.conf
PassengerRuby /usr/bin/ruby
ProxyPass /app http://localhost:@port@/
=== config-docker-credstore | .docker/config.json
{ "auths": { "registry.@domain@": {} }, "credsStore": "osxkeychain" }
=== config-encrypted-maven | settings.xml
<password>${env.NEXUS_PASSWORD}</password>
=== text-novel | story.txt
The password was a secret that only the old keeper knew, and the key lay under the stone.
=== text-meeting | minutes.md
@name@ reports that the token rotation is done; passwords expire on Monday.
=== text-quiz | quiz.yml
question: What makes a password strong?
answer: Length matters more than signs.
=== text-survey | survey.csv
id,question,answer
@n@,"Do you reuse passwords?","Sometimes"
=== text-tutorial | tutorial.md
First choose a password, then type it again to confirm; the token arrives by mail.
=== text-checklist | todo.md
- [ ] Rotate API keys
- [ ] Remove password from config
=== text-lorem | lorem.txt
Password: lorem ipsum dolor sit amet, consectetur adipiscing elit
"""
