"""Longer innocent files, and the settings files of gather_long.py with a value that is no credential."""

BLOCKS = r'''
=== neg-lockfile | package-lock.json
{
  "name": "‹co›-web",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/jsonwebtoken": {
      "version": "9.0.2",
      "integrity": "sha512-‹b64;64›",
      "dependencies": {"jws": "^3.2.2"}
    },
    "node_modules/keyv": {
      "version": "4.5.4",
      "integrity": "sha512-‹b64;64›"
    }
  }
}
=== neg-vault-file | group_vars/all/vault.yml
$ANSIBLE_VAULT;1.1;AES256
‹h80›
‹h80›
‹h80›
‹h32›
=== neg-vault-inline | vars.yml
db_password: !vault |
          $ANSIBLE_VAULT;1.2;AES256;prod
          ‹h80›
          ‹h80›
          ‹h40›
db_user: ‹user›
=== neg-sops | secrets.enc.yaml
db_password: ENC[AES256_GCM,data:‹b64;12›,iv:‹b64;32›,tag:‹b64;16›,type:str]
api_key: ENC[AES256_GCM,data:‹b64;40›,iv:‹b64;32›,tag:‹b64;16›,type:str]
sops:
    kms: []
    age:
        - recipient: age1‹l58›
    lastmodified: "‹day›T‹time›Z"
    mac: ENC[AES256_GCM,data:‹b64;88›,iv:‹b64;32›,tag:‹b64;16›,type:str]
    version: 3.8.1
=== neg-sealed | sealed.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: ‹db›-db
spec:
  encryptedData:
    password: AgB‹B500›=
    username: AgA‹B500›=
=== neg-external-secret | es.yaml
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata:
  name: ‹db›
spec:
  refreshInterval: 1h
  secretStoreRef: {name: vault, kind: ClusterSecretStore}
  target: {name: ‹db›-secret}
  data:
    - secretKey: password
      remoteRef: {key: prod/‹db›, property: password}
=== neg-k8s-ref | deploy.yaml
        env:
          - name: DB_PASSWORD
            valueFrom:
              secretKeyRef:
                name: ‹db›-postgresql
                key: postgres-password
          - name: API_TOKEN
            valueFrom: {secretKeyRef: {name: ‹db›-api, key: token}}
          - name: CONFIG_CHECKSUM
            value: ‹h64›
=== neg-cert | certs/ca.pem
-----BEGIN CERTIFICATE-----
MII‹B61›
‹lines;8›
‹B40›==
-----END CERTIFICATE-----
=== neg-pubkey | jwt.pub
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA‹B20›
‹lines;4›
‹B22›IDAQAB
-----END PUBLIC KEY-----
=== neg-csr | req.csr
-----BEGIN CERTIFICATE REQUEST-----
MIIC‹B60›
‹lines;9›
-----END CERTIFICATE REQUEST-----
=== neg-pgp-public | key.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----

mQENBF‹B58›
‹lines;6›
=‹B4›
-----END PGP PUBLIC KEY BLOCK-----
=== neg-ssh-config | .ssh/config
Host ‹co›-prod
    HostName ‹host›
    User ‹user›
    IdentityFile ~/.ssh/id_ed25519_‹co›
    IdentitiesOnly yes
    PasswordAuthentication no
=== neg-known-hosts | known_hosts
|1|‹b64;20›|‹b64;20› ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI‹B43›
|1|‹b64;20›|‹b64;20› ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ‹B340›
=== neg-shadow-locked | etc/shadow
root:!:19001:0:99999:7:::
daemon:*:18375:0:99999:7:::
‹login›:!!:19001:0:99999:7:::
=== neg-passwd | etc/passwd
root:x:0:0:root:/root:/bin/bash
‹login›:x:1000:1000:‹name›:/home/‹login›:/bin/zsh
=== neg-tf-vars | variables.tf
variable "db_password" {
  description = "Password of the data base"
  type        = string
  sensitive   = true
}

variable "api_token" {
  type      = string
  sensitive = true
  default   = ""
}
=== neg-tf-secret | sm.tf
resource "aws_secretsmanager_secret" "db" {
  name       = "prod/‹db›/password"
  kms_key_id = aws_kms_key.main.arn
}

resource "random_password" "db" {
  length  = 24
  special = true
}

resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = random_password.db.result
}
=== neg-tfstate | terraform.tfstate
{
  "version": 4,
  "lineage": "‹uuid›",
  "outputs": {"vpc_id": {"value": "vpc-‹h17›", "type": "string"}},
  "resources": [{
    "type": "aws_kms_key",
    "instances": [{"attributes": {"arn": "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›", "key_id": "‹uuid›", "key_usage": "ENCRYPT_DECRYPT"}}]
  }]
}
=== neg-workflow | .github/workflows/release.yml
name: release
on: {push: {tags: ["v*"]}}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions: {id-token: write, contents: read}
    steps:
      - uses: actions/checkout@‹h40›
      - uses: docker/login-action@‹h40›
        with:
          username: ${{ secrets.DOCKERHUB_USERNAME }}
          password: ${{ secrets.DOCKERHUB_TOKEN }}
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}
=== neg-openapi | openapi.yaml
paths:
  /login:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [email, password]
              properties:
                email: {type: string, format: email}
                password: {type: string, format: password, minLength: 8}
      responses:
        "200":
          description: a token
=== neg-login-form | login.html
<form id="login-form" action="/session" method="post">
  <input type="hidden" name="redirect" value="/dashboard">
  <label for="user-password">Password</label>
  <input id="user-password" name="user[password]" type="password" minlength="8" required>
  <a href="/password/new" class="forgot-password">Forgot your password?</a>
  <button data-testid="submit-password">Log in</button>
</form>
=== neg-react | Login.tsx
export function Login() {
  const [password, setPassword] = useState('');
  const { token, refreshToken } = useAuth();
  const onSubmit = async () => {
    const { accessToken } = await api.login({ email, password });
    storage.set('accessToken', accessToken);
  };
  return <PasswordInput label="Password" value={password} onChange={setPassword} autoComplete="current-password" />;
}
=== neg-lexer | lexer.go
type TokenKind int

const (
	TokenEOF TokenKind = iota
	TokenIdent
	TokenKey
	TokenSecret
)

var keywords = map[string]TokenKind{
	"key":    TokenKey,
	"secret": TokenSecret,
}
=== neg-migration | migrate/20230114_users.rb
class CreateUsers < ActiveRecord::Migration[7.0]
  def change
    create_table :users, id: :uuid do |t|
      t.string :email, null: false
      t.string :password_digest, null: false
      t.string :reset_password_token
      t.string :api_key, limit: 64
      t.timestamps
    end
    add_index :users, :reset_password_token, unique: true
  end
end
=== neg-sql-schema | schema.sql
CREATE TABLE oauth_tokens (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id       uuid NOT NULL REFERENCES users (id),
    access_token  text NOT NULL,
    refresh_token text,
    secret_hash   bytea,
    expires_at    timestamptz NOT NULL
);
=== neg-protobuf | auth.proto
message LoginRequest {
  string username = 1;
  string password = 2;
}
message LoginResponse {
  string access_token = 1;
  string token_type = 2;  // bearer
  int64 expires_in = 3;
}
=== neg-policy-text | docs/password-policy.md
# Password policy

- At least 12 characters
- Upper and lower case letters, digits and signs
- No names, no dates, no words such as "password" or "secret"
- Change it when you think that somebody knows it

The password is stored as an Argon2id hash. Tokens expire after 30 minutes.
=== neg-i18n-yaml | config/locales/devise.en.yml
en:
  devise:
    passwords:
      no_token: "You can't access this page without coming from a password reset email."
      updated: "Your password has been changed successfully."
      send_instructions: "You will receive an email with instructions in a few minutes."
    failure:
      invalid: "Invalid %{authentication_keys} or password."
=== neg-i18n-json | locales/pt.json
{
  "login": {
    "username": "Utilizador",
    "password": "Palavra-passe",
    "forgotPassword": "Esqueceu-se da palavra-passe?",
    "submit": "Entrar"
  },
  "apiKey": {"title": "Chaves da API", "create": "Criar chave", "secretWarning": "O segredo só é mostrado uma vez."}
}
'''

# What stands where the key of a provider stands in gather_long.py.
INNOCENT = ("${@ENV@}", "<@kebab@>", "your-@kebab@-here", "changeme", "xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "{{ @snake@ }}", "REPLACE_ME",
            "vault:secret/data/@slug@#@snake@", "********", "%(@ENV@)s")
