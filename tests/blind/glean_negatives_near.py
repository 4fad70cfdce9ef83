"""Near misses as they stand in large repositories: code that handles secrets, documentation of options, templates, test scaffolding."""

NEAR = r"""
=== code about secrets | credential.c
static const char *credential_ask_one(const char *what, struct credential *c) {
	strbuf_addf(&prompt, "%s for '%s': ", what, desc.buf);
	password = xstrdup(git_prompt(prompt.buf, flags));
--- http.c
curl_easy_setopt(result, CURLOPT_PASSWORD, http_auth.password);
curl_easy_setopt(result, CURLOPT_KEYPASSWD, cert_auth.password);
--- imap.c
if (!srvc->pass) srvc->pass = xstrdup(cred.password);
--- t5550.sh
set_askpass user@host pass@host
expect_askpass both user%40host
--- keyring.c
gnome_keyring_item_info_get_secret(password_data->item);
--- resource.go
"password": {
	Type:      schema.TypeString,
	Required:  true,
	Sensitive: true,
},
--- resource_test.go
resource.TestCheckResourceAttr("aws_db_instance.test", "password_wo_version", "1"),
--- acc_test.go
return fmt.Sprintf(`resource "x" "y" { password = %q  token = "%s" }`, password, token)
--- backend.go
SecretKey: d.Get("secret_key").(string), AccessKey: d.Get("access_key").(string),
--- encrypt.go
key, err := base64.StdEncoding.DecodeString(keyProvider.EncryptionKey)
--- state.go
const tokenSecretFormat = "terraform-state-%s-%s"
--- module.py
password=dict(type='str', no_log=True), api_key=dict(type='str', no_log=True, aliases=['token']),
--- module_doc.py
DOCUMENTATION = '''
options:
  login_password:
    description: The password used to authenticate with.
    type: str
  api_token:
    description: API token; may be set as E(MY_TOKEN).
'''
--- module_examples.py
EXAMPLES = '''
- name: Create user
  mysql_user:
    name: bob
    password: "{{ bob_password }}"
    login_password: "{{ root_password }}"
'''
--- vaultlib.py
b_vaulttext = b'$ANSIBLE_VAULT;1.1;AES256\n' + hexlify(b_salt)
--- become.py
success_key = 'BECOME-SUCCESS-%s' % random_string
prompt = '[sudo via ansible, key=%s] password:' % key
--- Secret.java
public static Secret fromString(@CheckForNull String data) { return new Secret(data); }
--- Credentials.java
UsernamePasswordCredentialsImpl c = new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, id, null, username, password);
--- config.jelly
<f:entry title="${%Password}" field="password"><f:password/></f:entry>
<f:entry title="${%API token}" field="apiTokenId"><c:select/></f:entry>
--- Messages.properties
ApiTokenProperty.DisplayName=API Token
ApiTokenProperty.noLegacyToken=There is no legacy API token
HudsonPrivateSecurityRealm.CreateAccount.PasswordNotMatch=Password didn''t match
--- help.html
<div>The password of the proxy; leave empty when it needs none.</div>
--- HttpsTest.java
assertThat(r.getPassword(), is(equalTo(expectedPassword)));
--- TokenTest.java
String tokenName = "test-token-name"; String tokenUuid = store.generate(tokenName).tokenUuid;
--- secure.rb
has_secure_password :recovery_password, validations: false
generates_token_for :password_reset, expires_in: 15.minutes do password_salt&.last(10) end
--- cookies.rb
config.action_dispatch.encrypted_cookie_salt = "encrypted cookie"
--- key_generator.rb
def generate_key(salt, key_size = 64) = OpenSSL::PKCS5.pbkdf2_hmac(@secret, salt, @iterations, key_size, @hash)
--- credentials_test.rb
assert_raises(ActiveSupport::EncryptedFile::MissingKeyError) { @credentials.read }
--- webpack.js
const hashDigest = compilation.outputOptions.hashDigest; const secretToken = Symbol('secretToken');
--- parser.ts
case SyntaxKind.PasswordKeyword: return this.parseToken(token, SyntaxKind.SecretToken);
--- scanner.go
token.KEYWORD_password: "password", token.KEYWORD_secret: "secret",
--- kube.go
secret := &v1.Secret{ObjectMeta: metav1.ObjectMeta{Name: "test-secret"}, Type: v1.SecretTypeBasicAuth}
--- kube2.go
token := strings.TrimPrefix(req.Header.Get("Authorization"), "Bearer ")
--- apiserver.yaml
- --service-account-key-file=/etc/kubernetes/pki/sa.pub
- --token-auth-file=/etc/kubernetes/tokens.csv
--- driver.py
def connect(self, user=None, password=None, host=None, **kwargs): ...
--- orm.ts
@Index("IDX_‹h26›", ["userId", "secretKeyId"], { unique: true })
--- migration.ts
await queryRunner.query(`ALTER TABLE "user" ADD CONSTRAINT "PK_‹h27›" PRIMARY KEY ("id")`);
--- fk.sql
ALTER TABLE orders ADD CONSTRAINT fk_‹h32› FOREIGN KEY (customer_key) REFERENCES customers (id);
--- liquibase.xml
<changeSet id="‹d13›-4" author="‹login›"><addColumn tableName="user"><column name="password_hash" type="varchar(60)"/></addColumn></changeSet>
--- snapshot.json
{"prevId": "‹uuid›", "tables": {"sessions": {"columns": {"token": {"name": "token", "type": "text", "primaryKey": false}}}}}
--- msbuild.csproj
<UserSecretsId>aspnet-‹city›-‹uuid›</UserSecretsId>
<AssemblyOriginatorKeyFile>key.snk</AssemblyOriginatorKeyFile>
--- resx.resx
<data name="PasswordTooShort" xml:space="preserve"><value>Passwords must be at least {0} characters.</value></data>
--- designer.cs
this.passwordTextBox.PasswordChar = '*'; this.passwordTextBox.Name = "passwordTextBox";
--- qt.ui
<string>Password:</string><property name="echoMode"><enum>QLineEdit::Password</enum></property>
--- gtk.ui
<property name="placeholder_text" translatable="yes">Passphrase</property>
--- strings.ts
<source>Enter the secret key of the account</source><translation>Geheimen Schlüssel des Kontos eingeben</translation>
--- mo.po
#: auth.py:‹d2›
msgid "Authentication token is required."
msgstr "Se requiere un token de autenticación."
--- latex.tex
\section{Key Exchange} Let $k$ be the secret key and $t$ the token \cite{diffie76}.
--- bib.bib
@article{key:‹d4›, title={Password hashing competition}, doi={10.1007/s‹d5›-‹d3›-‹d4›-1}}
--- spec.md
The `secret` parameter MUST be generated by a CSPRNG; the `key_ops` member is OPTIONAL.
--- rfc.txt
   Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
--- rfc2.txt
   access_token=SlAV32hkKG&token_type=bearer&expires_in=3600
--- man.1
.It Fl P Ar password
Use the given password; it is safer to let the program ask.
--- completions.bash
opts="--username --password --token --api-key --key-file --no-password"
--- zsh.comp
'--password[password of the account]:password: ' '--token=[access token]:token:'
--- dockerfile
ARG NPM_TOKEN
RUN --mount=type=secret,id=npm_token NPM_TOKEN=$(cat /run/secrets/npm_token) npm ci
--- Dockerfile
ENV PASSWORD_FILE=/run/secrets/password \
    TOKEN_CACHE_DIR=/var/cache/tokens
--- entrypoint.sh
file_env 'POSTGRES_PASSWORD'
if [ -z "$POSTGRES_PASSWORD" ]; then echo >&2 'Error: POSTGRES_PASSWORD not set'; exit 1; fi
--- gen.sh
PASSWORD=$(openssl rand -base64 24)
TOKEN=`head -c 32 /dev/urandom | xxd -p`
--- loop.sh
for key in "${!passwords[@]}"; do echo "$key=${passwords[$key]}"; done
--- case.sh
--password) password="$2"; shift 2 ;;
--token=*) token="${1#*=}" ;;
--- jq.sh
token=$(curl -s -d "$body" "$url" | jq -r .access_token)
--- awscli.sh
aws secretsmanager get-secret-value --secret-id prod/‹db› --query SecretString --output text
--- kubectl.sh
kubectl get secret ‹word›-token -o jsonpath='{.data.password}' | base64 --decode
--- bat.bat
set /p PASSWORD=Enter password: 
set TOKEN=%1
--- ps.ps1
$token = (Invoke-RestMethod -Uri $uri -Body $body).access_token
$Password = $Credential.GetNetworkCredential().Password
--- perl.pl
my $password = $cgi->param('password'); my $key = shift; my %secrets = %{ $self->{secrets} };
--- ruby.rb
password: Faker::Internet.password, token: SecureRandom.hex(20), api_key: nil
--- faker.ts
{ password: faker.internet.password(), token: faker.string.uuid(), secret: randomUUID() }
--- factory.py
password = factory.PostGenerationMethodCall("set_password", "defaultpassword")
--- parametrize.py
@pytest.mark.parametrize("password", ["", " ", None, "short"])
--- monkey.py
monkeypatch.setenv("API_TOKEN", "dummy-token")
--- mock.java
when(tokenService.createToken(any())).thenReturn("token");
--- assert.go
assert.Equal(t, "password", cfg.AuthType); require.NotEmpty(t, cfg.SecretKeyRef)
--- table.go
{name: "missing secret key", err: ErrMissingSecret, key: ""},
--- names.go
func TestAccKeyVaultSecret_withExternalTokenProviderAndRotation(t *testing.T) {
--- long.kt
val passwordResetTokenRepositoryImplementation = PasswordResetTokenRepositoryImplementation(dataSource)
--- deco.ts
@Inject(SECRET_KEY_PROVIDER_TOKEN) private readonly secretKeyProvider: SecretKeyProvider,
--- inj.ts
export const USER_TOKEN_STORE = new InjectionToken<TokenStore>('userTokenStore');
--- hooks.tsx
const { data: session, token } = useSession(); const queryKey = ['apiKeys', orgId, 'list'];
--- zustand.ts
persist(store, { name: 'auth-token-storage-v3', partialize: s => ({ token: s.token }) })
--- css-in.ts
const tokens = { colorTextSecondary: '#‹h6›', keyframes: 'fade-in-out-quick' };
--- svgid.html
<use xlink:href="#icon-password-visible-‹h6›"></use>
--- ant.html
<app-secret-key-input [apiKey]="account.apiKey" (tokenChange)="onToken($event)"></app-secret-key-input>
--- htmx.html
<meta name="csrf-token" content="{{ csrf_token }}"> <input name="authenticity_token" type="hidden" value="<%= form_authenticity_token %>">
--- blade.php
<input type="password" value="{{ old('password') }}" placeholder="{{ __('Your password') }}">
--- robots.txt
Disallow: /password/reset
Disallow: /api/keys/
--- sitemap.xml
<loc>https://‹co›.com/blog/how-to-choose-a-strong-password-in-2024</loc>
--- rss.xml
<guid isPermaLink="false">‹uuid›</guid><title>The secret of a good key</title>
--- ics.ics
UID:‹uuid›@‹co›.com
SUMMARY:Password rotation day
--- vcf.vcf
KEY;TYPE=PGP:https://keys.‹co›.com/‹H40›
--- dependabot.log
updated secret-service 3.0.1 -> 3.1.0, keyring-core 0.4.1, token-bucket ‹ver›
--- sbom.json
{"bom-ref": "pkg:npm/jsonwebtoken@9.0.2?package-id=‹h16›", "hashes": [{"alg": "SHA-256", "content": "‹h64›"}]}
--- vex.json
{"vulnerability": "CVE-2023-‹d5›", "products": ["pkg:oci/‹word›@sha256:‹h64›"], "justification": "component_not_present"}
--- intoto.json
{"payloadType": "application/vnd.in-toto+json", "signatures": [{"keyid": "‹h64›", "sig": "‹b64;256›"}]}
--- rekor.json
{"logIndex": ‹d8›, "logID": {"keyId": "‹b64;32›"}, "inclusionPromise": {"signedEntryTimestamp": "‹b64;71›"}}
--- tuf.json
{"keyids": ["‹h64›"], "keyval": {"public": "‹h64›"}, "scheme": "ed25519", "threshold": 1}
--- jwks.txt
kid=‹b43› alg=RS256 use=sig thumbprint=‹b43›
--- crl.txt
Serial Number: ‹H32› Revocation Date: ‹day›
X509v3 Subject Key Identifier: ‹print;20›
--- gpg.txt
pub   rsa4096 ‹day› [SC]
      ‹H40›
uid   ‹name› <‹mail›>
--- apt.sh
apt-key adv --keyserver keyserver.ubuntu.com --recv-keys ‹H40›
--- rpm.repo
gpgkey=https://‹co›.com/RPM-GPG-KEY-‹word›
gpgcheck=1
--- nixpub.conf
trusted-public-keys = cache.nixos.org-1:‹b64;32› ‹co›.cachix.org-1:‹b64;32›
--- steam.vdf
"appid" "‹d6›" "depotkey" "" "manifest" "‹d19›"
--- datum.sql
INSERT INTO translations VALUES (12, 'login.password', 'Password'), (13, 'login.secret', 'Secret question');
--- enum.sql
CREATE TYPE credential_kind AS ENUM ('password', 'api_key', 'client_secret');
--- view.sql
SELECT user_id, last_password_change, token_count FROM v_accounts WHERE api_key_id IS NOT NULL;
--- qa.csv
question,answer
What is a password?,A secret word
What is an API key?,A string that identifies a caller
--- glossary.md
Token: a piece that stands for something else. Key: what opens a lock.
--- game.json
{"item": "golden_key", "secret": "behind_the_waterfall", "token": "arcade_coin", "password": null}
--- piano.txt
Black key, white key, secret chord; password of the club: ask at the door.
--- config.schema.json
{"apiKey": {"type": "string", "description": "API key (optional)", "default": ""}, "password": {"type": ["string", "null"], "writeOnly": true}}
--- kconfig
config KEYS
	bool "Enable access key retention support"
config TRUSTED_KEYS
	tristate "TRUSTED KEYS"
--- dts.dts
gpio-keys { compatible = "gpio-keys"; power-key { label = "Power"; linux,code = <KEY_POWER>; }; };
--- udev.rules
ATTRS{idVendor}=="1050", ATTRS{idProduct}=="0407", ENV{ID_SECURITY_TOKEN}="1"
--- pam.d
password  requisite  pam_pwquality.so retry=3 minlen=12
password  [success=1 default=ignore]  pam_unix.so obscure yescrypt
--- login.defs
PASS_MAX_DAYS 90
ENCRYPT_METHOD YESCRYPT
--- passwd
root:x:0:0:root:/root:/bin/bash
‹user›:x:1001:1001:‹name›:/home/‹user›:/usr/sbin/nologin
--- shadow
daemon:*:19000:0:99999:7:::
sshd:!:19000::::::
--- group
docker:x:998:‹user›
--- pg_hba
host replication replicator 10.0.0.0/24 md5
--- my.cnf
validate_password.policy = STRONG
default_authentication_plugin = caching_sha2_password
--- postgresql.conf
password_encryption = scram-sha-256
ssl_key_file = '/etc/ssl/private/server.key'
--- redis.conf
# requirepass foobared
# masterauth <master-password>
--- rabbit.conf
auth_backends.1 = ldap
loopback_users.guest = false
--- openssl.cnf
default_keyfile = privkey.pem
# input_password = secret
challengePassword = A challenge password
--- krb5.conf
default_keytab_name = FILE:/etc/krb5.keytab
kdc = ‹host›
--- nginx.conf
auth_request /oauth2/auth; proxy_set_header Authorization $http_authorization; ssl_password_file /etc/keys/global.pass;
--- apache.conf
AuthType Basic
AuthUserFile /etc/apache2/.htpasswd
Require valid-user
--- haproxy.cfg
http-request set-header X-SSL-Client-SHA1 %{+Q}[ssl_c_sha1,hex]
stick-table type string len 32 size 100k store gpc0
"""
