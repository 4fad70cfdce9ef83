"""The company's credentials: what each is, how it stands in a file, and what it states of its owner.

All are made from a seed at run time, with the checks that their issuers publish.
"""

import base64
import dataclasses
import hashlib
import json
import random
import string
import subprocess
import zlib

ALNUM = string.digits + string.ascii_uppercase + string.ascii_lowercase
BASE32 = string.ascii_uppercase + "234567"


@dataclasses.dataclass(eq=False)
class Credential:
    number: int
    kind: str
    value: str                  # the span that a finding must have
    text: str                   # the lines that hold it in a file
    # What it says of itself: (identity as text, grade, stated at or None).
    stated: list = dataclasses.field(default_factory=list)
    beside: str = ""            # a public id that stands beside it wherever it stands
    partner: object = None      # stands in the same lines, always


def pick(rng, alphabet, count):
    return "".join(rng.choice(alphabet) for _ in range(count))


def checked_token(prefix, rng):
    """GitHub's and npm's form: 30 characters and their CRC-32 in base 62."""
    body = pick(rng, ALNUM, 30)
    rest, check = zlib.crc32(body.encode()), ""
    for _ in range(6):
        check, rest = ALNUM[rest % 62] + check, rest // 62
    return prefix + body + check


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def jwt(rng, claims):
    parts = [base64url(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims)]
    return ".".join([*parts, base64url(hashlib.sha256(pick(rng, ALNUM, 40).encode()).digest())])


def ssh_private_key(folder, name, comment):
    """The private key's text and its public line, by ssh-keygen."""
    path = f"{folder}/{name}"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", path], check=True,
                   stdin=subprocess.DEVNULL)
    with open(path, encoding="ascii") as private, open(path + ".pub", encoding="ascii") as public:
        return private.read().rstrip("\n"), public.read()


def ssh_fingerprint(public):
    """As `ssh-keygen -l` prints it: SHA-256 of the key's blob, base64 without padding."""
    blob = base64.b64decode(public.split()[1])
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).rstrip(b"=").decode()


def pem(rng, label):
    """A block that is shaped as a private key in PKCS#8; its numbers are nobody's."""
    body = base64.b64encode(b"\x30\x82\x04\xbe\x02\x01\x00\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00" +
                            bytes(rng.randrange(256) for _ in range(1196))).decode()
    lines = [body[i:i + 64] for i in range(0, len(body), 64)]
    return "\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----"])


class Vault:
    """Makes the credentials of a seed, one number each."""

    def __init__(self, seed, folder):
        self.rng = random.Random(f"vault {seed}")
        self.folder = folder
        self.all = []

    def add(self, kind, value, text, **more):
        credential = Credential(len(self.all), kind, value, text, **more)
        self.all.append(credential)
        return credential

    def github(self):
        value = checked_token("gh" + "p_", self.rng)
        return self.add("github", value, f"GITHUB_TOKEN={value}\n")

    def npm(self):
        value = checked_token("np" + "m_", self.rng)
        return self.add("npm", value, f"NPM_TOKEN={value}\n")

    def aws_id(self):
        value = "AK" + "IA" + self.rng.choice("BCDEFGH") + pick(self.rng, BASE32, 15)
        return self.add("aws id", value, f"AWS_ACCESS_KEY_ID={value}\n")

    def aws_pair(self):
        """An id and its secret, which stand in the same lines."""
        first = "AK" + "IA" + self.rng.choice("BCDEFGH") + pick(self.rng, BASE32, 15)
        second = pick(self.rng, ALNUM + "+/", 18) + "k7/Q" + pick(self.rng, ALNUM, 18)
        text = f"AWS_ACCESS_KEY_ID={first}\nAWS_SECRET_ACCESS_KEY={second}\n"
        key = self.add("aws id", first, text)
        secret = self.add("aws secret", second, text, beside=first, partner=key)
        key.partner = secret
        return key, secret

    def jwt(self, claims, stated):
        value = jwt(self.rng, claims)
        return self.add("jwt", value, f"SESSION_TOKEN={value}\n", stated=stated)

    def ssh_key(self, comment, comment_is_address):
        """Returns the credential and its public line."""
        value, public = ssh_private_key(self.folder, f"id{len(self.all)}", comment)
        stated = [(ssh_fingerprint(public), "B", None)] + ([(comment, "C", None)] if comment_is_address else [])
        return self.add("ssh key", value, value + "\n", stated=stated), public

    def service_account(self, project, name):
        value = pem(self.rng, "PRIVATE " + "KEY")
        key_id = pick(self.rng, "0123456789abcdef", 40)
        email = f"{name}@{project}.iam.gserviceaccount.com"
        text = json.dumps({"type": "service_account", "project_id": project, "private_key_id": key_id,
                           "private_key": value + "\n", "client_email": email,
                           "token_uri": "https://oauth2.googleapis.com/token"}, indent=2) + "\n"
        return self.add("service account", value.replace("\n", "\\n"), text, stated=[(email, "B", None)], beside=key_id)

    def connection(self, scheme, user, host, stated):
        value = pick(self.rng, ALNUM, 20)
        return self.add("connection", value, f"DATABASE_URL={scheme}://{user}:{value}@{host}/app\n",
                        stated=[(stated, "B", None)])

    def jenkins(self):
        value = "11" + pick(self.rng, "0123456789abcdef", 32)
        return self.add("jenkins", value, f"JENKINS_API_TOKEN={value}\n")

    def anthropic(self):
        value = "sk-" + "ant-api03-" + pick(self.rng, ALNUM + "-_", 93) + "AA"
        return self.add("anthropic", value, f"ANTHROPIC_API_KEY={value}\n")

    def openai(self):
        value = "sk-" + "proj-" + pick(self.rng, ALNUM, 74) + "T3Blbk" + "FJ" + pick(self.rng, ALNUM, 74)
        return self.add("openai", value, f"OPENAI_API_KEY={value}\n")

    def slack(self):
        value = "-".join(["xo" + "xb", pick(self.rng, "123456789", 12), pick(self.rng, "123456789", 13),
                          pick(self.rng, ALNUM, 24)])
        return self.add("slack", value, f"SLACK_BOT_TOKEN={value}\n")

    def stripe(self):
        value = "sk_" + "live_" + pick(self.rng, ALNUM, 24)
        return self.add("stripe", value, f"STRIPE_KEY={value}\n")

    def sendgrid(self):
        value = "S" + "G." + pick(self.rng, ALNUM, 22) + "." + pick(self.rng, ALNUM, 43)
        return self.add("sendgrid", value, f"SENDGRID_API_KEY={value}\n")
