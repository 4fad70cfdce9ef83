"""Names that people give to passwords, secrets and tokens of their own, for the syntaxes of harvest_around.py."""

# a name (words in lower case) | patterns
NAMES = r"""
db password | {hp}
database password | {hp}
mysql root password | {hp}
postgres password | {hp}
redis password | {hp}
mongo password | {hp}
smtp password | {hp}
mail password | {hp}
ldap bind password | {hp}
admin password | {hp}
root password | {hp}
ftp pass | {hp}
sftp password | {hp}
db pass | {hp}
db pwd | {hp}
user pwd | {hp}
service password | {hp}
api password | {hp}
vpn password | {hp}
wifi password | {hp}
keystore password | {hplain}
key store pass | {hplain}
truststore password | {hplain}
cert password | {hp}
backup passphrase | {hp}
gpg passphrase | {hp}
ssh passphrase | {hp}
proxy password | {hp}
rabbitmq password | {hp}
kafka sasl password | {hp}
elastic password | {hp}
grafana admin password | {hp}
jenkins password | {hp}
registry password | {hp}
docker password | {hp}
portal passwort | {hp}
kennwort | {hp}
db contrasena | {hp}
senha banco | {hp}
mot de passe | {hp}
wachtwoord | {hp}
haslo | {hp}
passord | {hp}
basic auth password | {hp}
test user password | {hp}
sso client secret | {a40}
oauth client secret | {b43}
client secret | {a32}
app secret | {h32}
session secret | {a32}
cookie secret | {b64;32}
jwt secret | {hp}
jwt signing secret | {a48}
encryption key | {h64}
aes key | {b64;32}
hmac secret | {h40}
webhook secret | {h40}
signing secret | {h64}
api token | {a40}
api key | {h32}
api secret | {a48}
access token | {b64}
refresh token | {b48}
auth token | {h40}
bearer token | {a56}
internal token | {b44}
deploy token | {f24}
shared secret | {hp}
master key | {h64}
secret key | {a50}
private token | {b32}
license key | {u5}-{u5}-{u5}-{u5}-{u5}
bot token | {a45}
push token secret | {h48}
storage account key | {b64;64}
rcon password | {hplain}
snmp auth pass | {hp}
radius secret | {hp}
superuser password | {hp}
payroll pw | {hp}
"""

PAIRS = [tuple(line.split(" | ")) for line in NAMES.strip().split("\n")]
# syntaxes in which a bare password could end early or be read otherwise
FRAGILE = ("makefile", "query string", "supervisor", "batch", "xcconfig", "markdown table", "java value default")
