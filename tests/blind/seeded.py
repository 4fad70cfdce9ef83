"""Secret material and context words, all drawn from one seed.

Nothing here is a credential: a body is random bytes in the documented form of its kind. The word
lists are ingredients (a person's password is built from a word, digits and a sign).
"""

import argparse
import base64
import collections
import json
import random
import string
import zlib

LOWER = string.ascii_lowercase
UPPER = string.ascii_uppercase
DIGITS = string.digits
ALNUM = string.ascii_letters + string.digits
BASE62 = DIGITS + UPPER + LOWER
HEX = "0123456789abcdef"
CRYPT64 = "./" + DIGITS + UPPER + LOWER
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

WORDS = (
    "summer winter autumn spring monday friday dragon tiger falcon panda wolf monkey shadow thunder "
    "silver golden purple orange banana mango cherry pepper ginger coffee pizza cookie butter rocket "
    "planet saturn jupiter galaxy comet london paris berlin madrid oslo dublin denver boston austin "
    "arsenal chelsea juventus yankees lakers hockey soccer tennis guitar piano violin drummer matrix "
    "gandalf frodo skywalker vader batman joker spider hunter ranger pirate ninja samurai knight "
    "castle bridge river mountain forest ocean desert island harbor meadow sunshine rainbow breeze "
    "blizzard volcano welcome letmein trustno jessica michael charlie daniel andrea nicole sophie "
    "oliver martin patrick stefan katya ivan pavel marco luigi pedro lucia elena maple walnut bamboo "
    "cactus tulip daisy lotus marble copper cobalt nickel velvet cotton leather puzzle domino").split()
USERS = ("app deploy svc_app webuser dbadmin jenkins backup reporting mara priya tom.baker ci-bot orders "
         "billing_rw inventory analytics etl grafana wordpress mediawiki nagios").split()
HOSTS = ("db01.internal db.prod.harbourlane.io pg-primary.svc.cluster.local 10.20.30.41 192.168.7.15 "
         "mysql-3.corp.lan cache.eu-west-1.harbourlane.io mq1.staging.lan files.harbourlane.io "
         "mail.harbourlane.io ldap.corp.lan gw2.branch.lan build.harbourlane.io").split()
DATABASES = "orders billing shop inventory crm portal warehouse events blog ledger".split()
APPS = "orders billing portal gateway scheduler notifier importer storefront crawler ledger".split()
PREFIXES = "db smtp mail redis ldap ftp admin backup mysql postgres mongo rabbit proxy wifi vpn".split()
SERVICES = ("payments search mailer webhook sync billing partner warehouse tracking geocoder sms push "
            "crm shipping invoice").split()


class Seeded:
    """One stream of random material; equal seeds give equal streams."""

    def __init__(self, seed):
        self.random = random.Random(f"offkey-blind-{seed}")

    def pick(self, items):
        return items[self.random.randrange(len(items))]

    def chance(self, share):
        return self.random.random() < share

    def raw(self, count):
        return bytes(self.random.randrange(256) for _ in range(count))

    def of(self, alphabet, count):
        return "".join(self.pick(alphabet) for _ in range(count))

    # Passwords -----------------------------------------------------------------------------------

    def human(self, signs="!@#%*_-+=?."):
        """What people choose: words, digits, a sign, sometimes leet letters; 8-15 characters."""
        while True:
            word = self.pick(WORDS)
            form = self.random.randrange(7)
            if form == 0:
                text = word.capitalize() + self.of(DIGITS, self.pick((2, 3, 4))) + self.pick(signs)
            elif form == 1:
                text = word + str(self.random.randrange(1965, 2026))
            elif form == 2:
                leet = word.translate(str.maketrans("aeio", "4310")).capitalize()
                text = leet + self.pick(signs) + self.of(DIGITS, 2)
            elif form == 3:
                text = word.capitalize() + self.pick(WORDS).capitalize() + self.of(DIGITS, 2)
            elif form == 4:
                text = word + self.pick(signs) + self.pick(WORDS)
            elif form == 5:
                text = self.of(DIGITS, 3) + word.capitalize() + self.pick(signs)
            else:
                text = word.capitalize() + str(self.random.randrange(2015, 2026)) + self.pick(signs)
            if 8 <= len(text) <= 15:
                return text

    def random_password(self, signs="!@#%*_-+=?.", least=8, most=15):
        """A generated password of 8-15 characters with an upper, a lower, a digit, perhaps signs."""
        count = self.random.randint(least, most)
        chars = [self.pick(UPPER), self.pick(LOWER), self.pick(DIGITS)]
        alphabet = ALNUM + (signs if self.chance(0.5) else "")
        chars += [self.pick(alphabet) for _ in range(count - 3)]
        self.random.shuffle(chars)
        text = "".join(chars)
        # A sign at either end would be taken for syntax in many of the forms.
        return text if text[0] in ALNUM and text[-1] in ALNUM else self.random_password(
            signs, least, most)

    def password(self, signs="!@#%*_-+=?."):
        return self.human(signs) if self.chance(0.5) else self.random_password(signs)

    def plain_password(self):
        """Only characters that need no quoting in a shell, a URL or a bare word."""
        return self.password("-_.")

    # Keys ----------------------------------------------------------------------------------------

    def hex(self, count):
        return self.of(HEX, count)

    def alnum(self, count):
        """Letters and digits, with at least two digits and an upper letter, as generators give."""
        while True:
            text = self.of(ALNUM, count)
            if sum(c in DIGITS for c in text) >= 2 and any(c in UPPER for c in text):
                return text

    def base64(self, count):
        return base64.b64encode(self.raw(count)).decode()

    def base64url(self, count):
        return base64.urlsafe_b64encode(self.raw(count)).decode().rstrip("=")

    def uuid(self):
        h = self.hex(32)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{self.pick('89ab')}{h[17:20]}-{h[20:]}"

    def key(self):
        """(form, body) of a generated secret as applications make them."""
        form = self.pick(("hex32", "hex40", "hex64", "base64", "base64url", "alnum", "alnum", "uuid"))
        return form, {
            "hex32": lambda: self.hex(32), "hex40": lambda: self.hex(40), "hex64": lambda: self.hex(64),
            "base64": lambda: self.base64(self.pick((24, 32, 48))),
            "base64url": lambda: self.base64url(self.pick((24, 32, 40))),
            "alnum": lambda: self.alnum(self.pick((20, 24, 28, 32, 40, 48, 64))),
            "uuid": self.uuid}[form]()

    # Tokens of providers, in their published forms ------------------------------------------------

    def github(self):
        body = self.of(BASE62, 30)
        return "ghp_" + body + crc32_base62(body)

    def aws_id(self):
        return "AKIA" + self.of(UPPER + "234567", 16)

    def aws_secret(self):
        while True:
            text = self.base64(30)
            if any(c in DIGITS for c in text) and any(c in UPPER for c in text):
                return text

    def slack(self):
        return f"xoxb-{self.number(12)}-{self.number(13)}-{self.of(ALNUM, 24)}"

    def stripe(self):
        return "sk_live_51" + self.of(ALNUM, 97)

    def npm(self):
        body = self.of(BASE62, 30)
        return "npm_" + body + crc32_base62(body)

    def jwt(self):
        def part(text):
            return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
        head = part('{"alg":"HS256","typ":"JWT"}')
        body = part('{"sub":"%s","iat":%s,"exp":%s}' % (self.number(8), 1690000000, 1790000000))
        return f"{head}.{body}.{self.base64url(32)}"

    def number(self, count):
        return self.pick("123456789") + self.of(DIGITS, count - 1)

    # Hashes ---------------------------------------------------------------------------------------

    def sha512_crypt(self):
        return f"$6${self.of(CRYPT64, 16)}${self.of(CRYPT64, 85)}{self.pick('./01')}"

    def sha256_crypt(self):
        return f"$5${self.of(CRYPT64, 16)}${self.of(CRYPT64, 42)}{self.pick('./0123456789ABCD')}"

    def md5_crypt(self, tag="1"):
        return f"${tag}${self.of(CRYPT64, 8)}${self.of(CRYPT64, 21)}{self.pick('./01')}"

    def yescrypt(self):
        return f"$y$j9T${self.of(CRYPT64, 22)}${self.of(CRYPT64, 43)}"

    def bcrypt(self, tag="2y"):
        cost = self.pick(("05", "10", "12"))
        return f"${tag}${cost}${self.of(CRYPT64, 21)}{self.pick('.Oeu')}{self.of(CRYPT64, 31)}"

    def argon2(self):
        salt, digest = self.base64(16).rstrip("="), self.base64(32).rstrip("=")
        return f"$argon2id$v=19$m=65536,t=3,p=4${salt}${digest}"

    def django(self):
        rounds = self.pick(("260000", "390000", "600000", "720000"))
        return f"pbkdf2_sha256${rounds}${self.alnum(22)}${self.base64(32)}"

    def ssha(self):
        return "{SSHA}" + self.base64(20 + 8)

    def mysql_hash(self):
        return "*" + self.hex(40).upper()

    def scrypt_werkzeug(self):
        return f"scrypt:32768:8:1${self.alnum(16)}${self.hex(128)}"

    def cisco7(self, plain):
        """Type 7: the documented reversible obfuscation of `plain`."""
        table = b"dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87"
        start = self.random.randrange(16)
        body = "".join("%02X" % (ord(c) ^ table[(start + i) % len(table)])
                       for i, c in enumerate(plain))
        return "%02d%s" % (start, body)

    def cisco8(self):
        return f"$8${self.of(CRYPT64, 14)}${self.of(CRYPT64, 43)}"

    def cisco9(self):
        return f"$9${self.of(CRYPT64, 14)}${self.of(CRYPT64, 43)}"

    def junos9(self):
        alphabet = "QzF3n6/9CAtpu0O.B1IREhcSyrleKvMW8LXx7N-VdwbsY2g4oaJZGUDjiHkqPmfT5"
        return "$9$" + self.of(alphabet.replace("-", ""), 24)

    # Context --------------------------------------------------------------------------------------

    def context(self):
        """Replacement for the @words@ of a template."""
        prefix, service = self.pick(PREFIXES), self.pick(SERVICES)
        return {
            "@user@": self.pick(USERS), "@host@": self.pick(HOSTS), "@db@": self.pick(DATABASES),
            "@app@": self.pick(APPS), "@p@": prefix, "@P@": prefix.upper(), "@Pp@": prefix.capitalize(),
            "@s@": service, "@S@": service.upper(), "@Ss@": service.capitalize(),
            "@n@": str(self.random.randrange(2, 99)), "@port@": self.number(4),
            "@date@": "202%d-%02d-%02d" % (self.random.randrange(0, 6), self.random.randrange(1, 13),
                                           self.random.randrange(1, 29)),
            "@time@": "%02d:%02d:%02d" % (self.random.randrange(24), self.random.randrange(60),
                                          self.random.randrange(60)),
            "@hex8@": self.hex(8), "@sha1@": self.hex(40), "@uuid@": self.uuid(),
        }

    def fill(self, template, extra=None):
        """The template with its @words@ replaced; `extra` adds words and wins."""
        words = self.context()
        words.update(extra or {})
        for word, value in words.items():
            template = template.replace(word, value)
        return template


def crc32_base62(body):
    """The six characters that GitHub and npm put behind the 30 random ones."""
    value, tail = zlib.crc32(body.encode()), ""
    for _ in range(6):
        value, digit = divmod(value, 62)
        tail = BASE62[digit] + tail
    return tail


def example(family, kind, path, text, secrets):
    """A record without its id; of several secrets the first is asked for, the others stand in `also`."""
    made = {"family": family, "kind": kind, "path": path.lstrip("/"), "text": text, "positive": bool(secrets)}
    if secrets:
        made["secret"] = secrets[0]
        others = [s for s in dict.fromkeys(secrets[1:]) if s != secrets[0]]
        if others:
            made["also"] = others
    return made


class Records:
    """The records of one set: numbered within their kind, no text twice."""

    def __init__(self, prefix):
        self.prefix, self.seen, self.number = prefix, set(), collections.Counter()

    def finished(self, family, kind, path, text, secrets):
        if text in self.seen:
            raise ValueError("twice: %s" % text)
        self.seen.add(text)
        for secret in secrets:
            assert secret in text, kind
        self.number[kind] += 1
        record = {"id": "%s-%s-%d" % (self.prefix, kind.replace(" ", "-"), self.number[kind])}
        record.update(example(family, kind, path, text, secrets))
        return record


def write_set(description, cases):
    """The command line of a set: --seed N --out FILE. `cases(seed)` yields its records."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    counts = collections.Counter()
    with open(options.out, "w", encoding="utf-8") as out:
        for record in cases(options.seed):
            assert not record["positive"] or record["secret"] in record["text"], record["id"]
            counts[record["family"]] += 1
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    for family, count in counts.items():
        print(f"{count:6d} {family}")
    print(f"{sum(counts.values()) - counts['negative']:6d} positives, {counts['negative']} negatives")
    return 0
