"""What is no secret: ids, hashes, references, reads of the environment, ciphertexts, public keys."""

BLOCKS = r'''
### neg-ids
=== uuid-after-key | ⟦a.json|b.yml|c.cs⟧
⟦{"primaryKey": "⟪uuid⟫", "foreignKey": "⟪uuid⟫"}|partition_key: ⟪uuid⟫
row_key: ⟪uuid⟫|var cacheKey = "⟪uuid⟫";⟧
=== uuid-object-key | ⟦data.json|store.ts|fixtures.yml⟧
⟦{"documentKey": {"_id": "⟪h24⟫"}}|const idempotencyKey = '⟪uuid⟫';|sort_key: "⟪uuid⟫"⟧
=== guid-project | App.sln
Project("{FAE04EC0-301F-11D3-BF4B-00C04FA302AD}") = "App", "App.csproj", "{⟪UUID⟫}"
EndProject
=== guid-assembly | ⟦AssemblyInfo.cs|app.manifest|comp.wxs⟧
⟦[assembly: Guid("⟪uuid⟫")]
[assembly: AssemblyKeyFile("")]|<supportedOS Id="{⟪uuid⟫}"/>|<Component Id="Main" Guid="⟪UUID⟫" KeyPath="yes"/>⟧
=== public-key-token | ⟦web.config|packages.config⟧
<assemblyIdentity name="Newtonsoft.Json" publicKeyToken="⟪h16⟫" culture="neutral" />
=== registry-clsid | ⟦setup.reg|x.iss⟧
⟦[HKEY_CLASSES_ROOT\CLSID\{⟪UUID⟫}]
@="Viewer"|AppId={{⟪UUID⟫}⟧
=== unity-meta | Assets/Key.cs.meta
fileFormatVersion: 2
guid: ⟪h32⟫
MonoImporter:
  serializedVersion: 2
=== trace-ids | ⟦app.log|otel.json|request.log⟧
⟦@date@ @time@ INFO [traceId=⟪h32⟫ spanId=⟪h16⟫] key lookup done|{"trace_id": "⟪h32⟫", "span_id": "⟪h16⟫"}|x-request-id: ⟪uuid⟫ token refreshed⟧
=== key-id | ⟦jwks.json|conf.yml|kms.tf⟧
⟦{"keys": [{"kty": "RSA", "kid": "⟪h40⟫", "use": "sig", "n": "⟪b64url;256⟫", "e": "AQAB"}]}|signing_key_id: ⟪u10⟫|kms_key_id = "arn:aws:kms:eu-west-1:⟪d12⟫:key/⟪uuid⟫"⟧
=== client-ids | ⟦env.js|app.json|oidc.yml⟧
⟦export const clientId = '⟪uuid⟫';
export const tenantId = '⟪uuid⟫';|{"client_id": "⟪d12⟫-⟪n32⟫.apps.googleusercontent.com"}|audience: ⟪uuid⟫⟧
=== analytics-ids | ⟦index.html|_config.yml⟧
⟦<script async src="https://www.googletagmanager.com/gtag/js?id=G-⟪u10⟫"></script>|google_analytics: UA-⟪d8⟫-1
recaptcha_site_key: 6L⟪b38⟫⟧
=== database-ids | ⟦dump.json|a.csv|rows.sql⟧
⟦{"_id": {"$oid": "⟪h24⟫"}, "token_type": "bearer"}|id,key_name,created
⟪uuid⟫,Front door,@date@|INSERT INTO keys (id, label) VALUES ('⟪uuid⟫', 'basement');⟧
=== issue-keys | ⟦jira.csv|notes.md⟧
⟦Issue key,Summary
FERN-1042,Password dialog too small|secret sauce: see FERN-2211, token ring diagram⟧
=== i2p-onion-host | links.md
Mirror: http://⟪T56⟫.onion/
=== ipfs-cid | ⟦manifest.json|nft.json⟧
⟦{"image": "ipfs://Qm⟪s44⟫"}|{"cid": "bafybei⟪T52⟫", "key": "image"}⟧
=== eth-address | ⟦deploy.json|addr.ts⟧
⟦{"token": "0x⟪h40⟫", "decimals": 18}|export const TOKEN_ADDRESS = '0x⟪h40⟫';⟧
=== tx-hash | tx.log
token transfer tx 0x⟪h64⟫ confirmed
=== mac-and-serial | inventory.csv
name,mac,serial
ap-@n@,3c:⟪h2⟫:fb:⟪h2⟫:01:⟪h2⟫,FCW⟪u8⟫
=== message-id | mail.eml
Message-ID: <⟪n32⟫@mail.fernbank.org>
In-Reply-To: <⟪b44⟫@mail.fernbank.org>
DKIM-Signature: v=1; a=rsa-sha256; d=fernbank.org; s=mail; bh=⟪b64;32⟫; b=⟪b64;128⟫
=== etag-cache | ⟦resp.txt|cache.json⟧
⟦ETag: "⟪h32⟫"
Cache-Key: ⟪h40⟫|{"cacheKey": "⟪h64⟫", "etag": "W/\"⟪h32⟫\""}⟧
### neg-hashes
=== git-sha | ⟦CHANGES.md|deploy.log|.gitmodules.lock⟧
⟦- fix token refresh (⟪h40⟫)|HEAD is now at ⟪h7⟫ Add password reset
commit ⟪h40⟫|key = ⟪h40⟫ refs/heads/main⟧
=== git-packed-refs | packed-refs
# pack-refs with: peeled fully-peeled sorted
⟪h40⟫ refs/heads/main
⟪h40⟫ refs/tags/v1.0
^⟪h40⟫
=== lockfile-npm | ⟦package-lock.json|yarn.lock|pnpm-lock.yaml⟧
⟦    "node_modules/jsonwebtoken": {
      "version": "9.0.0",
      "resolved": "https://@npm@/jsonwebtoken/-/jsonwebtoken-9.0.0.tgz",
      "integrity": "⟪sri512⟫"
    }|passport@^0.6.0:
  version "0.6.0"
  resolved "https://registry.yarnpkg.com/passport/-/passport-0.6.0.tgz#⟪h40⟫"
  integrity ⟪sri512⟫|  /token-types@5.0.1:
    resolution: {integrity: ⟪sri512⟫}⟧
=== lockfile-other | ⟦Cargo.lock|poetry.lock|go.sum⟧
⟦[[package]]
name = "secrecy"
version = "0.8.0"
checksum = "⟪h64⟫"|[[package]]
name = "keyring"
files = [{file = "keyring-23.tar.gz", hash = "sha256:⟪h64⟫"}]|github.com/golang-jwt/jwt/v4 v4.5.0 h1:⟪b64;32⟫
github.com/golang-jwt/jwt/v4 v4.5.0/go.mod h1:⟪b64;32⟫⟧
=== lockfile-more | ⟦composer.lock|Podfile.lock|requirements.txt⟧
⟦{"content-hash": "⟪h32⟫", "packages": [{"name": "firebase/php-jwt", "source": {"reference": "⟪h40⟫"}}]}|SPEC CHECKSUMS:
  KeychainAccess: ⟪h40⟫|passlib==1.7.4 \
    --hash=sha256:⟪h64⟫ \
    --hash=sha256:⟪h64⟫⟧
=== sri-html | ⟦index.html|base.php⟧
<script src="https://cdn.fernbank.org/jquery.min.js" integrity="⟪sri⟫" crossorigin="anonymous"></script>
=== docker-digest | ⟦Dockerfile|k8s.yaml⟧
⟦FROM alpine@sha256:⟪h64⟫|image: registry.fernbank.org/keycloak@sha256:⟪h64⟫⟧
=== checksums | ⟦SHA256SUMS|md5sums|checksum.yml⟧
⟦⟪h64⟫  keygen-linux-amd64
⟪h64⟫  keygen-darwin-arm64|⟪h32⟫  usr/share/doc/passwd/copyright|keyfile.bin: sha1=⟪h40⟫⟧
=== recipe-hash | ⟦PKGBUILD|pkg.nix|recipe.bb⟧
⟦sha512sums=('⟪h128⟫')|src = fetchurl { url = "https://fernbank.org/a.tgz"; sha256 = "⟪h64⟫"; };|SRC_URI[sha256sum] = "⟪h64⟫"
LIC_FILES_CHKSUM = "file://COPYING;md5=⟪h32⟫"⟧
=== fingerprints | ⟦ssh.md|known.txt|keys.txt⟧
⟦Host key: SHA256:⟪B43⟫ (ED25519)|MD5 fingerprint=⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫:⟪h2⟫|Key fingerprint = ⟪H4⟫ ⟪H4⟫ ⟪H4⟫ ⟪H4⟫ ⟪H4⟫  ⟪H4⟫ ⟪H4⟫ ⟪H4⟫ ⟪H4⟫ ⟪H4⟫⟧
=== test-digest | ⟦test_hash.py|HashTest.java⟧
⟦assert hashlib.sha256(b"abc").hexdigest() == "⟪h64⟫"|assertEquals("⟪h40⟫", Digest.sha1("key"));⟧
=== webpack-hash | ⟦manifest.json|index.html⟧
⟦{"main.js": "main.⟪h20⟫.js", "token.css": "token.⟪h8⟫.css"}|<link href="/static/css/login.⟪h8⟫.chunk.css" rel="stylesheet">⟧
### neg-public
=== ssh-public | ⟦.ssh/id_ed25519.pub|authorized_keys|cloud.yml⟧
⟦ssh-ed25519 ⟪pub⟫ @user@@laptop|ssh-ed25519 ⟪pub⟫ a
ssh-ed25519 ⟪pub⟫ b|ssh_authorized_keys:
  - ssh-ed25519 ⟪pub⟫ deploy⟧
=== known-hosts | .ssh/known_hosts
@host@ ssh-ed25519 ⟪pub⟫
|1|⟪b64;20⟫|⟪b64;20⟫ ssh-ed25519 ⟪pub⟫
=== cert | ⟦ca.crt|chain.pem⟧
⟪pemcert⟫
=== cert-in-yaml | idp.yml
idp:
  certificate: |
    ⟪pemcert⟫
=== public-pem | ⟦pub.pem|jwt_public.key|verify.js⟧
⟦⟪pempub⟫|⟪pempub⟫|const pub = `⟪pempub⟫`;⟧
=== csr | req.csr
⟪pemcsr⟫
=== pgp-public | KEYS
-----BEGIN PGP PUBLIC KEY BLOCK-----

⟪lines64⟫
=⟪b64;3⟫
-----END PGP PUBLIC KEY BLOCK-----
=== pgp-message | ⟦secret.asc|note.gpg⟧
-----BEGIN PGP ⟦MESSAGE|SIGNATURE⟧-----

⟪lines64⟫
=⟪b64;3⟫
-----END PGP ⟦MESSAGE|SIGNATURE⟧-----
=== jwk-public | jwks.json
{"keys": [{"kty": "EC", "crv": "P-256", "x": "⟪b64url;32⟫", "y": "⟪b64url;32⟫", "kid": "key-1"}]}
=== wg-public | peers.conf
[Peer]
PublicKey = ⟪b64;32⟫
AllowedIPs = 10.0.0.2/32
=== age-recipient | .sops.yaml
creation_rules:
  - path_regex: secrets/.*
    age: age1⟪n58⟫
=== dkim-dns | zone.db
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A⟪B200⟫"
=== dnskey | zone.signed
fernbank.org. IN DNSKEY 257 3 13 ⟪b64;64⟫
=== apt-signed | etc/apt/sources.list
deb [signed-by=/usr/share/keyrings/fernbank.gpg] https://apt.fernbank.org stable main
=== minisign-pub | minisign.pub
untrusted comment: minisign public key
RWQ⟪B53⟫
### neg-cipher
=== ansible-vault | ⟦group_vars/vault.yml|secrets.yml⟧
$ANSIBLE_VAULT;1.1;AES256
⟪vault⟫
=== ansible-vault-inline | vars.yml
db_password: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  ⟪vault⟫
=== sops | ⟦secrets.enc.yaml|app.sops.json⟧
⟦db_password: ENC[AES256_GCM,data:⟪b64;12⟫,iv:⟪b64;32⟫,tag:⟪b64;16⟫,type:str]
sops:
  lastmodified: "@date@T10:00:00Z"
  mac: ENC[AES256_GCM,data:⟪b64;60⟫,iv:⟪b64;32⟫,tag:⟪b64;16⟫,type:str]|{"token": "ENC[AES256_GCM,data:⟪b64;30⟫,iv:⟪b64;32⟫,tag:⟪b64;16⟫,type:str]"}⟧
=== sealed-secret | sealed.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
spec:
  encryptedData:
    password: AgB⟪b64;330⟫
=== age-file | secret.age
-----BEGIN AGE ENCRYPTED FILE-----
⟪lines64⟫
-----END AGE ENCRYPTED FILE-----
=== eyaml | hieradata.yaml
profile::db::password: ENC[PKCS7,MIIB⟪b64;240⟫]
=== travis-secure | .travis.yml
env:
  global:
    - secure: "⟪b64;128⟫"
=== appveyor-secure | appveyor.yml
environment:
  token:
    secure: ⟪b64;48⟫
=== rails-credentials | config/credentials.yml.enc
⟪b64;420⟫--⟪b64;12⟫--⟪b64;16⟫
=== jasypt | application.yml
spring.datasource.password: ENC(⟪b64;48⟫)
=== pulumi-secure | Pulumi.prod.yaml
config:
  app:dbPassword:
    secure: v1:⟪b64;12⟫:⟪b64;40⟫
=== git-crypt-blackbox | blackbox.md
The passwords live in secrets.txt.gpg (blackbox).
=== vault-transit | ct.txt
ciphertext: vault:v1:⟪b64;60⟫
=== kms-ciphertext | conf.json
{"encrypted_password": "AQICAHh⟪b64;140⟫"}
=== chef-encrypted | data_bags/db.json
{"id": "db", "password": {"encrypted_data": "⟪b64;48⟫", "iv": "⟪b64;12⟫", "auth_tag": "⟪b64;16⟫", "version": 3, "cipher": "aes-256-gcm"}}
### neg-references
=== shell-refs | ⟦run.sh|ci.yml|Makefile⟧
⟦mysql -u"$DB_USER" -p"$DB_PASSWORD" "$DB_NAME"
curl -H "Authorization: Bearer ${TOKEN}" "$URL"|  script:
    - docker login -u $CI_REGISTRY_USER -p $CI_REGISTRY_PASSWORD $CI_REGISTRY|	@PGPASSWORD=$(DB_PASS) psql -U $(DB_USER)⟧
=== shell-command-subst | ⟦up.sh|get.sh|enter.sh⟧
⟦PASSWORD=$(pass show fernbank/db)|TOKEN=`cat /run/secrets/token`|read -s -p "Password: " PASSWORD⟧
=== node-env | ⟦db.js|auth.ts|next.config.js⟧
⟦const password = process.env.DB_PASSWORD;|export const secret = process.env.JWT_SECRET!;|env: { API_KEY: process.env.API_KEY },⟧
=== python-env | ⟦settings.py|db.py|conf.py⟧
⟦SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]|password = os.getenv("DB_PASSWORD")|API_TOKEN = config("API_TOKEN", default="")⟧
=== other-env | ⟦a.rb|a.go|A.java⟧
⟦password: <%= ENV['DB_PASSWORD'] %>|token := os.Getenv("API_TOKEN")|String secret = System.getenv("CLIENT_SECRET");⟧
=== more-env | ⟦a.rs|a.php|a.cs⟧
⟦let secret = std::env::var("SECRET").expect("SECRET not set");|'password' => env('DB_PASSWORD'),|var key = Configuration["Jwt:Key"];⟧
=== spring-refs | ⟦application.yml|beans.xml⟧
⟦spring.datasource.password: ${DB_PASSWORD}|<property name="password" value="${jdbc.password}"/>⟧
=== tf-refs | ⟦main.tf|rds.tf|out.tf⟧
⟦password = var.db_password|master_password = random_password.db.result|token = data.vault_generic_secret.app.data["token"]⟧
=== gh-refs | ⟦.github/workflows/ci.yml|azure-pipelines.yml|Jenkinsfile⟧
⟦          password: ${{ secrets.DOCKER_PASSWORD }}|  password: $(registryPassword)|withCredentials([usernamePassword(credentialsId: 'nexus-deploy', passwordVariable: 'PASS', usernameVariable: 'USER')]) {⟧
=== k8s-refs | ⟦deploy.yaml|values.yaml⟧
⟦        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef:
              name: db-credentials
              key: password|existingSecret: postgres-credentials
secretKeys: {adminPasswordKey: postgres-password}⟧
=== vault-refs | ⟦app.yml|conf.py|x.hcl⟧
⟦password: vault:secret/data/db#password|pw = client.secrets.kv.read_secret('app/db')['data']['password']|password = "{{ with secret \"db/creds/app\" }}{{ .Data.password }}{{ end }}"⟧
=== cloud-refs | ⟦a.yml|b.json|c.yaml⟧
⟦password: '{{resolve:secretsmanager:prod/db:SecretString:password}}'|{"password": {"reference": {"keyVault": {"id": "/subscriptions/⟪uuid⟫/vaults/kv"}, "secretName": "sqlPassword"}}}|token: op://Private/Deploy/token⟧
=== jinja-refs | ⟦t.j2|play.yml|x.erb⟧
⟦password = {{ mysql_root_password }}|password: "{{ lookup('env', 'DB_PASS') }}"|password=<%= node['db']['password'] %>⟧
=== url-refs | ⟦.env|docker.yml|a.js⟧
⟦DATABASE_URL=postgres://${DB_USER}:${DB_PASS}@db:5432/${DB_NAME}|  - REDIS_URL=redis://:$REDIS_PASSWORD@redis:6379|const u = `mongodb://${user}:${password}@${host}/x`;⟧
=== url-format | ⟦a.py|a.go|A.java⟧
⟦uri = "mysql://%s:%s@%s/%s" % (user, password, host, db)|dsn := fmt.Sprintf("postgres://%s:%s@%s/%s", user, pass, host, name)|String u = "jdbc:mysql://" + host + "/db?user=" + user + "&password=" + password;⟧
=== batch-ps-refs | ⟦a.bat|a.ps1|b.ps1⟧
⟦net use Z: \\srv\data %PASSWORD% /user:%USERNAME%|$cred = Get-Credential -Message "Password"|$pw = Read-Host "Enter password" -AsSecureString⟧
=== secret-files | ⟦compose.yml|systemd.service⟧
⟦      POSTGRES_PASSWORD_FILE: /run/secrets/db_password
secrets:
  db_password:
    external: true|LoadCredential=token:/etc/app/token
EnvironmentFile=/etc/app/secret.env⟧
=== nix-ref | conf.nix
services.nextcloud.config.adminpassFile = config.sops.secrets."nextcloud/admin".path;
=== keyring-ref | ⟦kr.py|Kc.swift⟧
⟦password = keyring.get_password("fernbank", user)|let token = try keychain.get("accessToken")⟧
'''
