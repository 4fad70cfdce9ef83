"""Bodies and blocks of the sixth set: passwords as people make them, names of hosts and people, and blocks of text.

A block opens with a line "=== kind | path"; in its text ⟦pattern⟧ is a secret (the first one is the example's, the
others go into "also") and {pattern} outside of it is innocent filling. Patterns are those of secretgen.py.
"""

import base64
import re
from urllib.parse import quote

import pem
import secretgen
from seeded import example  # noqa: F401  the sets make their records with it

MARK = re.compile("⟦(.+?)⟧", re.S)

WORDS = """anchor badger barley beetle bobcat breeze bucket candle canyon carrot cedar cinder clover cobble comet cricket
dolphin donkey dragon driftwood feather ferry fiddle finch forest garnet ginger glider granite hammock hazel heron hornet
island jasmine kayak kettle kitten ladder lantern lemon lobster magnet mango marble meadow mitten monsoon moose mustard
nutmeg oyster paddle panther papaya pebble pepper piano pickle pirate pistachio plum pumpkin raccoon rocket saddle salmon
sparrow spinach squirrel sunset thunder tiger toffee tractor trumpet tulip turtle velvet waffle walnut willow zebra""".split()
FOREIGN = """abeja Apfelbaum bosque Brötchen caracol Drachen fenêtre girasol Hagel kanelbulle Kartoffel lumaca manzana Morgenrot
noisette pamplemousse pomodoro sjokolade Sonnenblume tramonto tournesol vinter zanahoria""".replace("ö", "oe").replace("ê", "e").split()
PETS = "Bella Rocky Luna Simba Pixie Charlie Molly Oskar Balou Nala Milo Coco Tyson Kira Leo Maja Felix Rosie".split()
SEASONS = "Spring Summer Autumn Winter Herbst Sommer Printemps Verano Januar March April October November December".split()
PEOPLE = "amara.okoye jonas.berg lucia.ferri tomasz.nowak priya.nair henrik.dahl sofia.costa yuki.mori daniel.roth ines.garcia".split()
USERS = "shop webapp reports sync billing portal svc_orders inventory crm_app analytics deploy nightly ingest appuser backup".split()
COMPANIES = "nordlys fjellvik kestrel brambletown ostrava-tech helio quillmark tidewater lumenly marigold pinewharf zephyrix".split()
DATABASES = "orders warehouse customers shopdb tracking telemetry crm ledger bookings catalog hr_prod metrics".split()
WALKS = ["qaz", "wsx", "1q2w3e", "zxcv", "asdf", "q1w2e3", "poiu", "7ujm", "edcrfv", "qweasd"]
SIGNS = "!!!!@#%*?+=_-."
LEET = str.maketrans("aeiost", "431057")


def human(rng, signs=SIGNS, leet=LEET):
    """A password of 7 to 15 characters, by one of eleven habits."""
    def word():
        return rng.choice(WORDS if rng.random() < .75 else FOREIGN)
    def sign():
        return rng.choice(signs)
    def year():
        return str(rng.choice([rng.randrange(1968, 2006), rng.randrange(2014, 2026)]))
    habits = (
        lambda: rng.choice(SEASONS) + rng.choice(["", sign()]) + year() + rng.choice(["", sign()]),
        lambda: rng.choice(PETS) + rng.choice(["", sign(), "_"]) + rng.choice([year(), "%04d" % rng.randrange(101, 1231)]),
        lambda: word() + rng.choice(WORDS).capitalize() + str(rng.randrange(1, 99)),
        lambda: word().capitalize().translate(leet) + sign() + str(rng.randrange(1, 99)),
        lambda: rng.choice(WALKS) + rng.choice(WALKS).upper() + rng.choice(["", sign()]) + str(rng.randrange(1, 999)),
        lambda: rng.choice(COMPANIES).split("-")[0].capitalize() + sign() + year()[2:] + rng.choice(["", sign()]),
        lambda: word().lower() + str(rng.randrange(1, 9999)),
        lambda: secretgen.pick(rng, secretgen.ALNUM, rng.randrange(8, 13)) + str(rng.randrange(10)) + rng.choice(["", sign()]),
        lambda: secretgen.pick(rng, secretgen.ALNUM + signs, rng.randrange(10, 13)) + rng.choice("acdefhk") + str(rng.randrange(10, 99)),
        lambda: word().capitalize() + rng.choice("-_.") + rng.choice(WORDS) + str(rng.randrange(9)),
        lambda: rng.choice(WORDS)[:4] + rng.choice(WORDS)[:3].upper() + sign() + str(rng.randrange(100, 999)),
    )
    while True:
        made = rng.choice(habits)()
        if 7 <= len(made) <= 15 and made[0].isalnum():
            return made


def url_human(rng):
    return human(rng, "-_.~!", str.maketrans("aeio", "4310"))


def percent_human(rng):
    """A password with at least one character that an address has to escape."""
    while True:
        made = human(rng, "@#%/?!", LEET)
        text = quote(made, safe="!$-_.~")
        if text != made:
            return text


def lines_of_64(rng, count):
    return "\n".join(secretgen.pick(rng, secretgen.CLASSES["B"], 64) for _ in range(int(count)))


def pem_one_line(rng, kind):
    return secretgen.NAMED["pem" + kind](rng).replace("\n", "\\n")


def pem_64(rng, kind):
    return secretgen.b64((secretgen.NAMED["pem" + kind](rng) + "\n").encode())


def raw_rsa_64(rng):
    """The DER of an RSA key in base64, without its armour."""
    return secretgen.b64(pem.rsa_der(rng))


def utf16_64(rng, pattern, tail=""):
    """base64 of UTF-16LE, as PowerShell and answer files write it."""
    return secretgen.b64((secretgen.expand(rng, pattern.replace("[", "{").replace("]", "}")) + tail).encode("utf-16-le"))


def to_hex(rng, pattern):
    return secretgen.expand(rng, pattern.replace("[", "{").replace("]", "}")).encode().hex()


def hex_rows(rng, count):
    """Lines of 80 hex digits, as Ansible Vault writes them."""
    return "\n".join(secretgen.pick(rng, secretgen.CLASSES["h"], 80) for _ in range(int(count)))


def crypt64(rng, count):
    return secretgen.pick(rng, "./" + secretgen.ALNUM, int(count))


def tinybird(rng):
    return secretgen.json64(rng, u="{uuid}", id="{uuid}", host="eu_shared").rstrip("=")


def docker_config(rng):
    login = secretgen.b64(("%s:%s" % (rng.choice(USERS), human(rng))).encode())
    return secretgen.b64(('{"auths":{"registry.%s.com":{"auth":"%s"}}}' % (rng.choice(COMPANIES), login)).encode())


secretgen.NAMED.update({
    "dockercfg64": docker_config,
    "tinybird": tinybird,
    "hp": human, "hpurl": url_human, "hpenc": percent_human,
    "hplain": lambda rng: human(rng, "_-", str.maketrans("", "")),
    "x64": lines_of_64, "rawrsa64": raw_rsa_64, "pem1": pem_one_line, "pem64": pem_64, "utf16": utf16_64, "hexof": to_hex, "hexrows": hex_rows,
    "crypt": crypt64,
    "xhost": lambda rng: "%s.%s.%s" % (rng.choice("app api db1 mail intra stage files".split()), rng.choice(COMPANIES),
                                       rng.choice(["io", "com", "net", "no", "internal", "de"])),
    "xuser": lambda rng: rng.choice(USERS), "xco": lambda rng: rng.choice(COMPANIES), "xdb": lambda rng: rng.choice(DATABASES),
    "xnuget": lambda rng: ".".join(("api", "nuget", "org")),
    "xnpm": lambda rng: ".".join(("registry", "npmjs", "org")), "xyarn": lambda rng: ".".join(("registry", "yarnpkg", "com")),
    "xword": lambda rng: rng.choice(WORDS), "xperson": lambda rng: rng.choice(PEOPLE),
    "xmail": lambda rng: "%s@%s.com" % (rng.choice(PEOPLE), rng.choice(COMPANIES)),
    "xip": lambda rng: "10.%d.%d.%d" % (rng.randrange(256), rng.randrange(256), rng.randrange(1, 255)),
    "xday": lambda rng: "20%02d-%02d-%02d" % (rng.randrange(19, 26), rng.randrange(1, 13), rng.randrange(1, 28)),
    "xtime": lambda rng: "%02d:%02d:%02d" % (rng.randrange(24), rng.randrange(60), rng.randrange(60)),
    "xver": lambda rng: "%d.%d.%d" % (rng.randrange(9), rng.randrange(30), rng.randrange(20)),
    "xn": lambda rng, low, high: str(rng.randrange(int(low), int(high))),
    "xmac": lambda rng, sign=":": sign.join("%02x" % rng.randrange(256) for _ in range(6)),
    "xprint": lambda rng, count: ":".join("%02X" % rng.randrange(256) for _ in range(int(count))),
})


def settle(rng, text):
    """The company, the user, the data base and the day are the same all over a text."""
    for name in ("xco", "xuser", "xdb", "xday"):
        text = text.replace("{%s}" % name, secretgen.expand(rng, "{%s}" % name))
    return text


def render(rng, text):
    """(text without marks, secrets in the order they stand)"""
    text = settle(rng, text)
    secrets, out, at = [], "", 0
    for match in MARK.finditer(text):
        secret = secretgen.expand(rng, match.group(1))
        out += secretgen.expand(rng, text[at:match.start()]) + secret
        secrets.append(secret)
        at = match.end()
    return out + secretgen.expand(rng, text[at:]), secrets


def blocks(source):
    """(kind, path, text) of every block of a source."""
    for part in re.split(r"(?m)^=== ", source)[1:]:
        head, _, text = part.partition("\n")
        kind, _, path = head.partition(" | ")
        yield kind.strip(), path.strip(), text.strip("\n") + "\n"


def from_blocks(rng, family, source, count):
    """Every block `count` times with other bodies."""
    for kind, path, text in blocks(source):
        for _ in range(count):
            filled, secrets = render(rng, text)
            yield example(family, kind, secretgen.expand(rng, path), filled, secrets)
