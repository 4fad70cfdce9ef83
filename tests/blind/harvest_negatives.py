"""What is not secret: whole innocent settings files, and settings that only look like secrets."""

import harvest_around
import harvest_forms
import secretgen

# names that hold "key", "token", "secret" or "password" with values that are none; value patterns as usual
NEAR = """api key id = {uuid}
access key id = AKIA{t16}
signing key id = {h16}
kid = {b43}
primary key column = id
partition key = tenant_id
sort key = created_at#{xday}
cache key = {xdb}:{h32}
idempotency key = {uuid}
routing key = {xdb}.created
foreign key = fk_{xdb}_{xword}
public key = MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE{B86}==
ssh public key = ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {xperson}@{xword}
host key fingerprint = SHA256:{B43}
encryption key name = projects/{xco}/locations/global/keyRings/app/cryptoKeys/{xdb}
kms key id = arn:aws:kms:eu-north-1:{d12}:alias/{xco}
key vault uri = https://{xco}.vault.azure.net/
secret arn = arn:aws:secretsmanager:eu-north-1:{d12}:secret:prod/{xdb}-{a6}
secret path = secret/data/{xco}/{xdb}
secret store = vault
db password file = /run/secrets/db_password
password from = env:DB_PASSWORD
password field = passwd
password encoder = bcrypt
password hash rounds = 12
password policy = min12-upper-digit
password reset url = https://{xhost}/reset
password expiry days = 90
password label = Passwort eingeben
forgot password text = Forgot your password?
token url = https://login.{xco}.com/oauth2/token
token endpoint auth method = client_secret_post
token type = Bearer
token expiry = 3600
token audience = https://{xhost}/api
token header = X-Auth-Token
token issuer = {xco}-sts
auth token cookie = {xco}_token
max tokens = 4096
tokenizer name = cl100k_base
eos token id = 50256
secret manager = aws-secretsmanager
secret rotation days = 30
client secret ref = vault:secret/{xdb}#client_secret
credentials provider = WebIdentityTokenFileCredentialsProvider
credentials file = /etc/{xco}/credentials.json
use password auth = false
api key required = true
api key location = header
keyboard layout = no-latin1
keystore path = /etc/{xco}/keystore.p12
key size = 4096
key algorithm = ED25519
key rotation = monthly
monkey patch = true
translation key = {xdb}.form.password.label
i18n key = errors.password.too_short
feature key = new-checkout-flow
storage key prefix = {xco}/uploads
session key length = 32
csrf token name = _csrf
xsrf cookie = XSRF-TOKEN
secret scanning = enabled
passphrase prompt = Enter the passphrase for the key
auth method = password
sasl mechanism = SCRAM-SHA-512
license key url = https://{xhost}/license
turnstile widget theme = auto
google client id = {d12}-{n32}.apps.googleusercontent.com
sso entity id = urn:{xco}:sp
okta domain = {xco}.okta.com
auth0 domain = {xco}.eu.auth0.com
cognito pool id = eu-west-1_{a9}
twilio account sid = AC{h32}
slack channel id = C{u10}
discord guild id = {d18}
telegram chat id = -100{d10}
trello board id = {a8}
stripe account = acct_{a16}
stripe price id = price_{a24}
github app id = {d6}
heroku app = {xco}-web
sendgrid template id = d-{h32}
vercel project id = prj_{a28}
datadog site = datadoghq.eu
aws role arn = arn:aws:iam::{d12}:role/{xco}-deploy
azure tenant id = {uuid}
azure client id = {uuid}
gcp project number = {d12}
docker digest = sha256:{h64}
webpack chunk hash = {h20}
sri hash = sha384-{B64}
nonce length = 16
salt rounds = 10
checksum sha1 = {h40}
blake hash = {h64}
admin password = CHANGE_ME
redis password = null
service secret = ********
api token = REPLACE_WITH_TOKEN
webhook secret = xxxxxxxxxxxxxxxx
bot token = YOUR_BOT_TOKEN_HERE""".split("\n")
NEAR = [tuple(line.split(" = ", 1)) for line in NEAR]
FILES_A_SYNTAX = 2


def settings_files(rng):
    """Files without a secret in every syntax, half of them with near misses among the settings."""
    for syntax in harvest_around.SYNTAXES:
        if syntax[0] in ("query string", "csv", "k8s stringData"):
            continue
        for turn in range(FILES_A_SYNTAX):
            pool = harvest_around.INNOCENT if not turn else NEAR
            chosen = rng.sample(pool, rng.randrange(6, 18))
            path, text = harvest_around.lay_out(rng, syntax, [(name.split(), value) for name, value in chosen])
            yield harvest_forms.example("settings files" if not turn else "settings that look like secrets", syntax[0], path,
                                        secretgen.expand(rng, text), [])

