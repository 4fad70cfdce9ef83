"""Innocent code about credentials, public halves of keys, certificates, ciphertext, images, bundles, test vectors."""

TEXT = r"""
=== public-ssh-rsa | authorized_keys
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ<<~{B340}>> @user@@laptop
=== public-ssh-ed25519 | id_ed25519.pub
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI<<~{B43}>> @mail@
=== public-known-hosts | known_hosts
@host@ ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB<<~{B86}>>=
=== public-fingerprint | ssh.txt
SHA256:<<~{B43}>> @user@@@host@ (ED25519)
=== public-cert | ca.crt
-----BEGIN CERTIFICATE-----
MIID<<~{B60}>>
<<~{B64}>>
<<~{B64}>>
<<~{B40}>>==
-----END CERTIFICATE-----
=== public-key-pem | jwt.pub
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA<<~{B20}>>
<<~{B64}>>
-----END PUBLIC KEY-----
=== public-csr | server.csr
-----BEGIN CERTIFICATE REQUEST-----
MIIC<<~{B60}>>
<<~{B64}>>
-----END CERTIFICATE REQUEST-----
=== public-kubeconfig-ca | kubeconfig
    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk<<~{B120}>>
=== public-wireguard | wg-peer.conf
[Peer]
PublicKey = <<~{wg}>>
AllowedIPs = 10.7.0.@n@/32
=== public-age | .sops.yaml
  - age: age1<<~{T58}>>
=== public-jwks | jwks.json
{"keys":[{"kty":"RSA","e":"AQAB","use":"sig","kid":"@h8@","n":"<<~{b342}>>"}]}
=== public-pgp-id | keys.txt
pub   ed25519 2023-01-01 [SC]
      <<~{H40}>>
=== public-minisign | minisign.pub
untrusted comment: minisign public key <<~{H16}>>
RW<<~{B54}>>
=== public-dkim | zone.db
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GN<<~{B160}>>"
=== public-dnssec | zone2.db
example.org. IN DS 12345 13 2 <<~{H64}>>
=== public-sig | app.sig
signature: <<~{b64;64}>>
=== public-gpg-sig | release.asc
-----BEGIN PGP SIGNATURE-----

iQEz<<~{B60}>>
<<~{B64}>>
=<<~{B4}>>
-----END PGP SIGNATURE-----
=== public-recaptcha-site | form.html
<div class="g-recaptcha" data-sitekey="6L<<~{b38}>>"></div>
=== public-stripe-pk | checkout.js
const stripe = Stripe('pk_live_<<~{a24}>>');
=== public-ethereum-address | deploy.json
"address": "0x<<~{h40}>>", "blockHash": "0x<<~{h64}>>"
=== public-bitcoin-address | donate.md
Donate: bc1q<<~{n38}>>
=== encrypted-ansible-vault | vault.yml
@pw@: !vault |
          $ANSIBLE_VAULT;1.1;AES256
          <<~{d80}>>
          <<~{d80}>>
=== encrypted-sops | secrets.enc.yaml
@pw@: ENC[AES256_GCM,data:<<~{B12}>>,iv:<<~{B43}>>=,tag:<<~{B22}>>==,type:str]
=== encrypted-sealed | sealed.yaml
kind: SealedSecret
spec:
  encryptedData:
    @p-w@: AgB<<~{B200}>>
=== encrypted-travis | .travis.yml
  - secure: "<<~{B170}>>="
=== encrypted-eyaml | common.eyaml
@pw@: ENC[PKCS7,MIIB<<~{B200}>>]
=== image-data-uri | icons.css
background: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA<<~{B180}>>);
=== image-svg-path | icon.svg
<path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm0 18c-4.41 0-8-3.59-8-8"/>
=== image-notebook | plot.ipynb
   "image/png": "iVBORw0KGgoAAAANSUhEUgAA<<~{B300}>>"
=== image-gif | spacer.html
<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
=== font-data | font.css
src: url(data:font/woff2;charset=utf-8;base64,d09GMgABAAAAA<<~{B200}>>)
=== minified-js | app.min.js
!function(e,t){"object"==typeof exports?module.exports=t():e.passwordField=t()}(this,function(){var n={password:1,token:2,key:"k"};return function(e){return n[e.type]||e.key===t.key}});
=== minified-token | bundle.js
r.token=e.token,r.password=t.value,n.apiKey=o.getKey(),a.secret=void 0,c.headers.Authorization="Bearer "+r.token;
=== source-map | app.js.map
{"version":3,"sources":["login.js"],"names":["password","token"],"mappings":"AAAA,SAASA,EAAMC,GACb,OAAOC,KAAKC,MAAMF,EAAOG"}
=== vectors-hash | sha_test.go
	{"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "abc"},
=== vectors-aes | aes_test.c
/* FIPS-197 appendix C.1 */ plaintext = 00112233445566778899aabbccddeeff
=== vectors-crc | crc.py
CRC_TABLE = [0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419]
=== vectors-constants | sha256.js
const K = [0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b];
=== code-template-jinja | nginx.conf.j2
proxy_set_header Authorization "Bearer {{ api_token }}";
=== code-template-erb | db.conf.erb
password=<%= @db_password %>
=== code-template-mustache | config.mustache
"password": "{{{password}}}", "token": "{{token}}"
=== code-template-percent | conf.in
password = %(db_password)s
secret = @SECRET_KEY@
=== code-template-handlebars | mail.hbs
<a href="{{baseUrl}}/reset?token={{token}}">Reset password</a>
=== code-url-template | routes.rb
get '/confirm/:token', to: 'users#confirm'
=== code-postman-var | c.postman_collection.json
{ "key": "Authorization", "value": "Bearer {{access_token}}" }
=== code-http-var | login.http
Authorization: Bearer {{login.response.body.token}}
=== code-swagger-ui | index.html
ui.preauthorizeApiKey("api_key", apiKeyFromPrompt());
=== code-jsonpath | test.yml
  extract: { token: "$.data.access_token" }
=== code-assert-status | auth.bats
  run ./cli --password "" ; [ "$status" -eq 2 ]
=== code-object-shorthand | api.ts
  return this.http.post<Token>('/login', { username, password });
=== code-object-from-var | api.js
const body = { user: form.user, password: form.password, apiKey: config.apiKey };
=== code-named-args | conn.py
conn = psycopg2.connect(host=host, user=user, password=password, dbname=name)
=== code-named-args-attr | mail.py
server.login(settings.SMTP_USER, settings.SMTP_PASSWORD)
=== code-method-arg | Mail.cs
smtp.Credentials = new NetworkCredential(options.User, options.Password);
=== code-positional-vars | db.php
$conn = mysqli_connect($dbhost, $dbuser, $dbpass, $dbname);
=== code-positional-java | Db.java
Connection c = DriverManager.getConnection(url, user, password);
=== code-define-getenv | wp-config.php
define( 'DB_PASSWORD', getenv( 'WORDPRESS_DB_PASSWORD' ) );
define( 'AUTH_KEY', 'put your unique phrase here' );
=== code-go-struct | types.go
type Config struct { Password string `json:"password" yaml:"password"`; Token string `json:"token,omitempty"` }
=== code-serde | types.rs
#[derive(Deserialize)] struct Login { username: String, password: SecretString }
=== code-annotation | User.java
    @NotBlank @Size(min = 8, max = 72) private String password;
=== code-dataclass | model.py
    password: str = field(repr=False)
    token: Optional[str] = None
=== code-logger | svc.py
log.info("token for %s refreshed, expires in %d s", user, ttl)
=== code-objc-property | Login.h
@property (nonatomic, strong) NSString *password;
=== code-ide-constant | Const.kt
const val EXTRA_TOKEN = "com.acme.app.EXTRA_TOKEN"
=== code-graphql-field | Me.tsx
const ME = gql`query { me { id token } }`;
=== code-redux | types.ts
export const LOGIN_PASSWORD_CHANGED = 'login/passwordChanged' as const;
=== code-bash-usage | usage.sh
echo "usage: $0 -u USER -p PASSWORD -h HOST"
=== code-terraform-output | outputs.tf
output "@pw@" { value = aws_db_instance.main.password, sensitive = true }
=== code-terraform-var-decl | variables.tf
variable "@pw@" { type = string, sensitive = true, description = "Password of the database" }
=== code-helm-empty | values.yaml
auth:
  existingSecret: "@app@-auth"
  password: ""
=== code-k8s-rbac | role.yaml
- apiGroups: [""]
  resources: ["secrets"]
  verbs: ["get", "list"]
=== code-k8s-mount | pod.yaml
        - name: @word@-token
          mountPath: /var/run/secrets/@word@
=== code-ansible-nolog | tasks.yml
- name: Set the password of @user@
  user: name=@user@ password={{ @user@_hash }}
  no_log: true
=== code-vue-i18n | Login.vue
<label>{{ $t('login.password') }}</label>
=== code-css-selector | login.css
#password:focus, input[name="token"] { outline: none }
=== code-locator | page.rb
fill_in 'Password', with: user.password
=== code-faker | factory.rb
password { Faker::Internet.password(min_length: 10) }
=== code-random | gen.js
const secret = crypto.randomBytes(32).toString('hex');
=== code-uuid-gen | gen.py
api_key = str(uuid.uuid4()); token = secrets.token_urlsafe(32)
=== code-wordlist-name | run.sh
hydra -L users.txt -P /usr/share/wordlists/rockyou.txt ssh://@ip@
=== code-enum-cs | Scheme.cs
internal enum SecretKind { None, Password, Token, Certificate }
=== code-sqlalchemy-url | alembic.ini
sqlalchemy.url = driver://user:pass@localhost/dbname
"""
