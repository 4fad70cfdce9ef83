"""Bodies, names and blocks of text of the seventh set.

A block opens with a line "=== kind | path". In its text «pattern» is a secret: the first one is the example's, the
others go into "also"; ‹pattern› is innocent filling. A pattern with braces goes to secretgen.expand as it is, one
without is the name of a generator (`h32`, `uuid`, `gp`). «=» and ‹name=› write an earlier value again.
"""

import re
from urllib.parse import quote

import gather_around
import pem  # noqa: F401  registers the generators of key files
import secretgen
from seeded import example  # noqa: F401  the sets make their records with it
from harvest_forms import lines_of_64

MARK = re.compile("[«‹]([^»›]+)[»›]")
HEAD = re.compile(r"(?m)^=== ")

THINGS = """acorn almond amber apple aurora bagel bamboo beacon biscuit blanket boulder bramble broom buffalo butter cactus
camel canary caramel cello cherry chimney cinnamon clarinet cobalt coconut comet coral cotton crayon crystal daisy
daffodil ember falcon feather fennel flamingo garlic giraffe glacier gravel guitar hammer harbor honey iceberg igloo
ivory jaguar jelly juniper kangaroo koala lagoon lavender lemonade lizard lotus mammoth maple meteor mocha moss muffin
nectar noodle octopus olive orchid otter paprika parrot peanut penguin pigeon pillow pretzel puffin quartz rabbit raven
ribbon saffron sailor salamander shovel skipper spruce squid sunrise teapot tomato turnip umbrella violin walrus
waterfall whisper wombat yogurt zeppelin""".split()
ABROAD = """Kirsche Regenbogen Schmetterling Wolke Zwiebel Fahrrad soleil citron papillon chouette fromage nuage ballena
cereza naranja sandia zapato cachorro abacaxi coelho pipoca farfalla gelato ombrello zucchero kotek jezyk truskawka
smorgas fjaril blomma hjerte tulipan sneeuw fiets appel ryba medved yabloko sakura neko tanuki""".split()
NAMES = """Anna Bruno Carla Dmitri Elif Farah Gustavo Hanna Ismael Jana Kenji Lotte Mehmet Nadia Olga Paulo Quentin Rania
Sven Tuva Ugo Vera Wiktor Ximena Yara Zoltan Ollie Buddy Nacho Fluffy Tigger Biscuit Shiro Minka""".split()
CLUBS = "Benfica Celtic Ajax Galatasaray Boca Flamengo Dortmund Roma Lions Bruins Packers Zenit Sporting".split()
MONTHS = "Januar Fevrier Marzo Abril Mai Junho Juillet Agosto September Oktober Novembre Dezember Winter Sommer Otono Hiver".split()
FIRMS = "veldhaus norrsken caspora bluefennel tarnwood oxidia mirelake pakkahuis solvento grauwacke linstone hokupia ventura-lab".split()
LOGINS = "root admin app api_rw svc-report webuser dbo sa batch replica monitor etl_loader wpuser jira nextcloud odoo mailer ftpuser".split()
STORES = "invoices clinic parcels loyalty ticketing fleet school_app recipes telemetry stock auctions payroll forum".split()
MAILS = "m.lindqvist a.ferreira k.tanaka o.bauer s.novak d.moreau j.okafor r.silva t.virtanen p.kovacs".split()
PLACES = ("db-%d.%s.net pg%d.int.%s.de 10.%d.4.17 redis-%d.%s.svc mysql%d.%s.local mx%d.%s.org srv%d.%s.com.br "
          "nas%d.home.lan sql%d.corp.%s.fr queue%d.%s.io").split()
KEYBOARD = ["qwe", "asd", "zxc", "rty", "fgh", "1qaz", "2wsx", "3edc", "0okm", "plm", "mnb", "yxc", "azerty", "ytre"]
LEET = str.maketrans("aeiost", "@31057")
SOFT_LEET = str.maketrans("aeiost", "431057")


def chosen(rng, signs="!!!@#%*?+=_-.", leet=SOFT_LEET, least=7, most=15):
    """A password as people choose it, by one of thirteen habits."""
    def sign():
        return rng.choice(signs)

    def thing():
        return rng.choice(THINGS if rng.random() < .7 else ABROAD)

    def year():
        return str(rng.choice([rng.randrange(1961, 2009), rng.randrange(2013, 2027)]))
    habits = (
        lambda: rng.choice(NAMES) + year() + rng.choice(["", sign()]),
        lambda: rng.choice(NAMES).lower() + "%02d%02d" % (rng.randrange(1, 29), rng.randrange(1, 13)) + rng.choice(["", sign()]),
        lambda: rng.choice(MONTHS) + rng.choice(["", sign(), "-"]) + year(),
        lambda: rng.choice(CLUBS) + rng.choice(["", "_", sign()]) + str(rng.randrange(1, 1999)),
        lambda: thing().capitalize() + thing().capitalize() + rng.choice(["", sign(), str(rng.randrange(9))]),
        lambda: thing() + sign() + thing() + str(rng.randrange(10, 99)),
        lambda: thing().capitalize().translate(leet) + rng.choice(["", sign()]) + str(rng.randrange(10, 999)),
        lambda: rng.choice(KEYBOARD) + rng.choice(KEYBOARD).upper() + rng.choice(["", sign()]) + str(rng.randrange(1, 9999)),
        lambda: rng.choice(FIRMS).split("-")[0].capitalize() + rng.choice(["@", sign(), ""]) + year(),
        lambda: "".join(w[0] for w in rng.sample(THINGS, 5)).capitalize() + sign() + year() + rng.choice(THINGS)[:2],
        lambda: secretgen.pick(rng, secretgen.ALNUM, rng.randrange(8, 14)) + str(rng.randrange(10)),
        lambda: secretgen.pick(rng, secretgen.ALNUM + signs, rng.randrange(8, 13)) + rng.choice("bcdfghjk") + str(rng.randrange(10)),
        lambda: secretgen.pick(rng, secretgen.LOWER, 4) + "-" + secretgen.pick(rng, secretgen.LOWER + secretgen.DIGITS, 4) + "-"
        + secretgen.pick(rng, secretgen.LOWER, 4),
    )
    while True:
        made = rng.choice(habits)()
        if least <= len(made) <= most and made[0].isalnum():
            return made


def escaped(rng):
    """A chosen password that an address has to escape."""
    while True:
        made = chosen(rng, "@#%/?!&", LEET)
        text = quote(made, safe="!-_.~")
        if text != made:
            return text


def phrase(rng, sign=" ", count="4"):
    return sign.join(rng.choice(THINGS) for _ in range(int(count)))


def place(rng):
    form = rng.choice(PLACES)
    numbers = form.count("%d")
    return form % ((rng.randrange(1, 9),) * numbers + (rng.choice(FIRMS),) * form.count("%s"))


def wrapped(rng, pattern):
    """base64 of a text, in lines of 76."""
    text = secretgen.b64(fill(rng, pattern).encode())
    return "\n".join(text[i:i + 76] for i in range(0, len(text), 76))


def fill(rng, pattern):
    """`[h32]` inside of an argument stands for `{h32}`, ␀ for a NUL."""
    return make(rng, pattern.replace("[", "{").replace("]", "}").replace("␀", "\0"))


def cisco7(rng):
    table = b"dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87"
    plain, start = chosen(rng), rng.randrange(16)
    return "%02d%s" % (start, "".join("%02X" % (ord(c) ^ table[start + i]) for i, c in enumerate(plain)))


def crypt(rng, count):
    return secretgen.pick(rng, "./" + secretgen.ALNUM, int(count))


def utf16(rng, pattern):
    return secretgen.b64(fill(rng, pattern).encode("utf-16-le"))


NAMED = {
    "gp": chosen,
    "gps": lambda rng: chosen(rng, "_-."),
    "gpx": lambda rng: chosen(rng, "$&^~()!,;<>"),
    "gpu": lambda rng: chosen(rng, "-_.~!"),
    "gpe": escaped,
    "gpl": lambda rng: chosen(rng, "_-.!", least=14, most=22),
    "pin": lambda rng: secretgen.pick(rng, secretgen.DIGITS, rng.randrange(6, 10)),
    "phrase": phrase,
    "wrap": wrapped,
    "cisco7": cisco7,
    "crypt": crypt,
    "lines": lines_of_64,
    "utf16": utf16,
    "quoted": lambda rng, pattern: quote(fill(rng, pattern), safe=""),
    "hexof": lambda rng, pattern: fill(rng, pattern).encode().hex(),
    "b64of": lambda rng, pattern: secretgen.b64(fill(rng, pattern).encode()),
    "pem1": lambda rng, kind: secretgen.NAMED["pem" + kind](rng).replace("\n", "\\n"),
    "pemin": lambda rng, kind, deep: secretgen.NAMED["pem" + kind](rng).replace("\n", "\n" + " " * int(deep)),
    "pem64": lambda rng, kind: secretgen.b64((secretgen.NAMED["pem" + kind](rng) + "\n").encode()),
    "co": lambda rng: rng.choice(FIRMS), "user": lambda rng: rng.choice(LOGINS), "host": place,
    "db": lambda rng: rng.choice(STORES), "thing": lambda rng: rng.choice(THINGS), "name": lambda rng: rng.choice(NAMES),
    "mail": lambda rng: "%s@%s.com" % (rng.choice(MAILS), rng.choice(FIRMS)),
    "login": lambda rng: rng.choice(MAILS),
    "ip": lambda rng: "10.%d.%d.%d" % (rng.randrange(256), rng.randrange(256), rng.randrange(1, 255)),
    "day": lambda rng: "20%02d-%02d-%02d" % (rng.randrange(18, 27), rng.randrange(1, 13), rng.randrange(1, 29)),
    "time": lambda rng: "%02d:%02d:%02d" % (rng.randrange(24), rng.randrange(60), rng.randrange(60)),
    "ver": lambda rng: "%d.%d.%d" % (rng.randrange(9), rng.randrange(30), rng.randrange(20)),
    "num": lambda rng, low, high: str(rng.randrange(int(low), int(high))),
    "mac": lambda rng: ":".join("%02x" % rng.randrange(256) for _ in range(6)),
    "print": lambda rng, count="16": ":".join("%02X" % rng.randrange(256) for _ in range(int(count))),
}
TEXTS = ("wrap", "utf16", "quoted", "hexof", "b64of")
SETTLED = ("co", "user", "host", "db", "day", "login", "mail")


def make(rng, pattern):
    head, _, rest = pattern.partition(";")
    if head in TEXTS:
        return NAMED[head](rng, rest)
    if "{" not in pattern:
        name, *arguments = pattern.split(";")
        if name in NAMED:
            return NAMED[name](rng, *arguments)
        return secretgen.expand(rng, "{%s}" % pattern)
    for name in re.findall(r"\{(\w+)", pattern):
        if name in NAMED:
            pattern = re.sub(r"\{(%s(?:;[^{}]*)?)\}" % name, lambda match: make(rng, match.group(1)), pattern)
    return secretgen.expand(rng, pattern)


def render(rng, text, given=None):
    """(text, secrets, places): the secrets in the order they stand, with their offsets in the text."""
    kept, secrets, places, out, at = dict(given or {}), [], [], "", 0
    for match in MARK.finditer(text):
        pattern, secret = match.group(1), text[match.start()] == "«"
        out += text[at:match.start()]
        at = match.end()
        if pattern == "=":
            value = secrets[0]
        elif pattern in SETTLED and not secret:
            value = kept.setdefault(pattern, make(rng, pattern))
        else:
            value = make(rng, pattern)
        if secret:
            secrets.append(value)
            places.append((len(out), len(out) + len(value)))
        out += value
    return out + text[at:], secrets, places


def blocks(source):
    """(kind, path, text) of every block of a source."""
    parts = HEAD.split(source)
    if parts[0].strip():
        raise ValueError("text before the first block: " + parts[0][:60])
    for part in parts[1:]:
        head, _, text = part.partition("\n")
        kind, path = head.split(" | ")
        yield kind.strip(), path.strip(), text.strip("\n") + "\n"


def positives(rng, family, source):
    """Every block twice: as it stands, and in a longer file where its kind of file has one."""
    for kind, path, text in blocks(source):
        if "«" not in text:
            raise ValueError("no secret in %s" % kind)
        for form in (text, gather_around.surrounded(path, text) or text):
            filled, secrets, _ = render(rng, form)
            yield example(family, kind, render(rng, path)[0], filled, secrets)


def negatives(rng, source, times):
    for kind, path, text in blocks(source):
        if "«" in text:
            raise ValueError("a secret in the negative %s" % kind)
        seen = set()
        for _ in range(times):
            filled, _, _ = render(rng, text)
            if filled not in seen:
                seen.add(filled)
                yield example("negative", kind, render(rng, path)[0], filled, [])
