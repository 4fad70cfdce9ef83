"""Bodies, fillings and blocks of text of the eighth set.

A source is a text of blocks. A block opens with "=== kind | path"; a line "--- path" (or "---" for the same path)
starts a further template of that kind. In a template «pattern» is a secret: the first is the example's, the others go
into "also". ‹pattern› is innocent. A pattern is a name of BODIES with arguments after ";", or a pattern of secretgen
with braces. «=», «=2» write the first or second secret again; ‹name=pattern› keeps a value and ‹name=› repeats it.
"""

import gzip
import quopri
import re
from urllib.parse import quote

import pem  # noqa: F401  registers the generators of key files
import secretgen
from seeded import example  # noqa: F401  the sets make their records with it

MARK = re.compile("[«‹]([^»›]+)[»›]")

WORDS = """anchor badger banana barley basil beetle birch bison bonsai bronze cactus candle carrot castle cedar cheetah
chili cloud clover cobra copper cricket cupcake dolphin dragon eagle elk espresso ferret fig forest gecko geranium ginger
goblin guava hamster hazel hippo igloo iris jackal jasmine jungle kettle kiwi lemur lilac llama lynx mango marble meadow
mint monkey moose mushroom nutmeg oak oyster panda papaya peacock pepper phoenix pineapple pirate plum pony poppy puma
pumpkin radish rhino rocket rose rust salmon sardine shark snowman sparrow squirrel stork sunflower thistle thunder tiger
toucan truffle tulip turtle unicorn vanilla viking walnut weasel willow wizard wolf yak zebra""".split()
CITIES = """Lisbon Oslo Bogota Nairobi Kyoto Cardiff Tampere Gdansk Leipzig Osaka Austin Dublin Malaga Utrecht Bergen
Quito Lima Hanoi Tbilisi Riga Krakow Zagreb Basel Lyon Turin Denver Medellin Chennai Pune Lagos Ankara""".split()
PEOPLE = """Maria Sergio Agnes Lukas Priya Tomas Ingrid Hassan Chloe Mateo Yuki Aisha Lars Beatriz Ivan Greta Noah Fatima
Oscar Elena Rajesh Sofia Emil Naomi Pablo Karin Viktor Amara Felix Rosa Daniel Jessica Michelle Andrea Bella Rocky Luna
Simba Milo""".split()
TEAMS = "Arsenal Juventus Bayern Porto Chelsea Lakers Yankees Benfica Liverpool Barca Rangers Steelers Everton Corinthians".split()
SEASONS = "Spring Summer Autumn Winter Fall January March April June July August October November December Sommer Verano Ete".split()
FIRMS = """brightforge kestrelworks lumenary oakfield palisade quillstone riverbend sablewood tidemark umbrado vellora wexmoor
zentria altura borealis cormorant dunmore eastgate fjordline""".split()
USERS = """app_user orders_rw reporting svc_backup dbadmin deploy webapp api readonly etl jenkins grafana zabbix wp_user
keycloak magento sa postgres root admin replicator monitor mailer""".split()
BASES = "orders billing crm inventory wiki shop_live users analytics keycloak tickets hr_portal bookings fleet grades wallet".split()
LOGINS = "m.keller j.alvarez s.ito p.okoye l.hansen a.duarte r.mehta t.nowak e.fontaine k.obrien d.rossi h.yilmaz".split()
HOSTS = ("db%d.%s.internal pg-%d.%s.com mysql.%s.lan 10.0.%d.25 172.16.%d.11 192.168.%d.40 cache-%d.prod.%s.net mq%d.%s.io "
         "srv-%d.%s.eu sql%02d.ad.%s.com mail.%s.org").split()
ROWS = "qwerty qazwsx asdfgh zxcvbn 1q2w3e 1qaz2wsx qweasd poiuy lkjhg".split()
LEET = str.maketrans("aeios", "43105")
SIGNS = "!!!@@#*?+=_-.%"


def pronounceable(rng):
    """As pwgen makes them: syllables, one capital, one digit."""
    text = ""
    while len(text) < 8:
        text += rng.choice("b c d f g h j k l m n p r s t v w x z ch ph qu sh th".split()) + rng.choice("a e i o u ai ee ei ie oo".split())
    at = rng.randrange(1, 7)
    text = text[:at] + rng.choice("23456789") + text[at:]
    at = rng.choice([i for i, c in enumerate(text[:9]) if c.isalpha()])
    return text[:at] + text[at].upper() + text[at + 1:]


def chosen(rng, signs=SIGNS, least=7, most=16):
    """A password as people choose it."""
    sign = lambda: rng.choice(signs)  # noqa: E731
    year = lambda: str(rng.choice([rng.randrange(1958, 2011), rng.randrange(2012, 2027), rng.randrange(2015, 2026)]))  # noqa: E731
    digits = lambda: str(rng.choice([rng.randrange(10, 99), rng.randrange(100, 9999), rng.randrange(10, 999)]))  # noqa: E731
    word = lambda: rng.choice(WORDS)  # noqa: E731
    habits = (
        lambda: rng.choice(CITIES) + year() + rng.choice(["", sign()]),
        lambda: rng.choice(PEOPLE) + rng.choice(["", sign()]) + digits(),
        lambda: rng.choice(PEOPLE).lower() + year(),
        lambda: rng.choice(SEASONS) + rng.choice(["", sign()]) + year() + rng.choice(["", sign()]),
        lambda: rng.choice(TEAMS) + digits() + rng.choice(["", sign()]),
        lambda: word() + digits() + rng.choice(["", sign()]),
        lambda: word().capitalize() + sign() + digits(),
        lambda: word().capitalize() + word().capitalize() + rng.choice(["", digits()[:2], sign()]),
        lambda: word() + sign() + word() + rng.choice(["", digits()[:2]]),
        lambda: word().capitalize().translate(LEET) + rng.choice(["", sign()]) + digits(),
        lambda: rng.choice(FIRMS)[:8].capitalize() + rng.choice(["@", sign(), ""]) + rng.choice([year(), "123", digits()]),
        lambda: rng.choice(ROWS) + rng.choice(["", sign()]) + digits() + rng.choice("XKqz"),
        lambda: rng.choice("IWMTA") + "".join(rng.choice(WORDS)[0] for _ in range(5)) + rng.choice("24") + sign() + digits(),
        lambda: pronounceable(rng),
        lambda: pronounceable(rng),
        lambda: secretgen.pick(rng, secretgen.ALNUM, rng.randrange(8, 15)) + rng.choice("23456789"),
        lambda: secretgen.pick(rng, secretgen.ALNUM + signs, rng.randrange(9, 15)) + rng.choice("kvz") + rng.choice("23456789"),
        lambda: "-".join(rng.choice(WORDS) for _ in range(3)),
        lambda: secretgen.pick(rng, secretgen.CLASSES["h"], rng.choice([10, 12, 16])),
    )
    while True:
        made = rng.choice(habits)()
        if least <= len(made) <= most and made[0].isalnum() and made[-1] not in "-." and len(set(made)) > 4:
            return made


def escaped(rng):
    while True:
        made = chosen(rng, "@#%/?!&:")
        if quote(made, safe="!-_.~") != made:
            return quote(made, safe="!-_.~")


def token(rng):
    """A secret that a program made: of the usual lengths and alphabets."""
    form = rng.choice("{h32} {h40} {h64} {h48} {a32} {a40} {a24} {a64} {b43} {b32} {b64;32} {b64;24} {a20} {n32} {a28} {b64;48}".split())
    return secretgen.expand(rng, form)


def host(rng):
    form = rng.choice(HOSTS)
    return form % tuple(rng.randrange(1, 9) if kind in ("%d", "%02d") else rng.choice(FIRMS) for kind in re.findall(r"%(?:02)?[ds]", form))


def inner(rng, pattern):
    """[w] inside of an argument is a body, as {w} outside; other brackets stay."""
    def body(match):
        name = match.group(1).split(";")[0]
        known = name in BODIES or name in secretgen.NAMED or re.fullmatch(r"[A-Za-z]\d+", name)
        return make(rng, "{%s}" % match.group(1)) if known else match.group(0)
    return re.sub(r"\[(\w+(?:;[^\[\]]*)?)\]", body, pattern).replace("␀", "\0")


def wrapped(text, width=76):
    return "\n".join(text[i:i + width] for i in range(0, len(text), width))


def part(rng, how, pattern):
    """(base64 of a longer text, start and end of the characters that hold what stands in (( )) in it)."""
    before, secret, after = (inner(rng, piece) for piece in re.fullmatch(r"(?s)(.*)\(\((.*)\)\)(.*)", pattern).groups())
    form = "utf-16-le" if how == "utf16" else "utf-8"
    start = len(before.encode(form))
    end = start + len(secret.encode(form))
    text = secretgen.b64((before + secret + after).encode(form))
    start, end = start * 4 // 3, -(-end * 4 // 3)
    if how != "wrap":
        return text, start, end
    return wrapped(text), start + start // 76, end + (end - 1) // 76


def cisco7(rng):
    table, plain, start = b"dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87", chosen(rng), rng.randrange(16)
    return "%02d%s" % (start, "".join("%02X" % (ord(c) ^ table[start + i]) for i, c in enumerate(plain)))


def cut(rng, pattern, joint):
    """A body cut in two by a joint: `" + "`; ¶ in the joint is a new line."""
    body = inner(rng, pattern)
    at = len(body) // 2 + rng.randrange(-3, 3)
    return body[:at] + joint.replace("¶", "\n") + body[at:]


def pemtext(rng, kind):
    return secretgen.NAMED["pem" + kind](rng)


BODIES = {
    "w": chosen, "ws": lambda rng: chosen(rng, "_-."), "wu": lambda rng: chosen(rng, "_-.~!"), "we": escaped,
    "wx": lambda rng: chosen(rng, "$&^~()!,;"), "wl": lambda rng: chosen(rng, "_-.!", 15, 24), "wj": lambda rng: chosen(rng, "!@#*_-"),
    "tok": token, "pin": lambda rng, n="6": secretgen.pick(rng, secretgen.DIGITS, int(n)),
    "phrase": lambda rng, n="4", sign=" ": sign.join(rng.choice(WORDS) for _ in range(int(n))),
    "cisco7": cisco7, "crypt": lambda rng, n: secretgen.pick(rng, "./" + secretgen.ALNUM, int(n)), "cut": cut,
    "hexof": lambda rng, p: inner(rng, p).encode().hex(), "b64of": lambda rng, p: secretgen.b64(inner(rng, p).encode()),
    "b64twice": lambda rng, p: secretgen.b64(secretgen.b64(inner(rng, p).encode()).encode()),
    "wrap": lambda rng, p: wrapped(secretgen.b64(inner(rng, p).encode())),
    "gz": lambda rng, p: secretgen.b64(gzip.compress(inner(rng, p).encode(), mtime=0)),
    "utf16": lambda rng, p: secretgen.b64(inner(rng, p).encode("utf-16-le")), "quoted": lambda rng, p: quote(inner(rng, p), safe=""),
    "qp": lambda rng, p: quopri.encodestring(inner(rng, p).encode()).decode(),
    "esc": lambda rng, p, form: "".join(form % ord(c) for c in inner(rng, p)),
    "chars": lambda rng, p: ", ".join("'%s'" % c for c in inner(rng, p)),
    "bytes": lambda rng, n, form="0x%02x", sign=", ": sign.join(form % rng.randrange(256) for _ in range(int(n))),
    "pem": pemtext, "pem1": lambda rng, kind: pemtext(rng, kind).replace("\n", "\\n"),
    "pemin": lambda rng, kind, deep: pemtext(rng, kind).replace("\n", "\n" + " " * int(deep)),
    "pem64": lambda rng, kind: secretgen.b64((pemtext(rng, kind) + "\n").encode()),
    "der64": lambda rng: secretgen.b64(pem.rsa_der(rng, 128)),
    "lines": lambda rng, n, width="64": wrapped(secretgen.b64(secretgen.random_bytes(rng, int(n))), int(width)),
    "hexlines": lambda rng, n, width="64": wrapped(secretgen.random_bytes(rng, int(n)).hex(), int(width)),
    "co": lambda rng: rng.choice(FIRMS), "user": lambda rng: rng.choice(USERS), "host": host, "db": lambda rng: rng.choice(BASES),
    "word": lambda rng: rng.choice(WORDS), "name": lambda rng: rng.choice(PEOPLE), "login": lambda rng: rng.choice(LOGINS),
    "mail": lambda rng: "%s@%s.com" % (rng.choice(LOGINS), rng.choice(FIRMS)), "city": lambda rng: rng.choice(CITIES),
    "ip": lambda rng: "10.%d.%d.%d" % (rng.randrange(256), rng.randrange(256), rng.randrange(1, 255)),
    "day": lambda rng: "20%02d-%02d-%02d" % (rng.randrange(17, 27), rng.randrange(1, 13), rng.randrange(1, 29)),
    "time": lambda rng: "%02d:%02d:%02d" % (rng.randrange(24), rng.randrange(60), rng.randrange(60)),
    "ver": lambda rng: "%d.%d.%d" % (rng.randrange(9), rng.randrange(30), rng.randrange(20)),
    "num": lambda rng, low="1", high="99": str(rng.randrange(int(low), int(high))),
    "mac": lambda rng: ":".join("%02x" % rng.randrange(256) for _ in range(6)),
    "print": lambda rng, n="16": ":".join("%02X" % rng.randrange(256) for _ in range(int(n))),
    "of": lambda rng, *options: rng.choice(options),
    "bits": lambda rng, n: secretgen.b64(secretgen.random_bytes(rng, int(n))),
}
WHOLE = ("hexof", "b64of", "b64twice", "wrap", "gz", "utf16", "quoted", "qp", "chars")  # one argument, with its semicolons
LAST = ("cut", "esc")  # the last semicolon divides
SETTLED = ("co", "host", "db", "user", "day", "time", "login", "mail")


def fill(rng, pattern):
    """A pattern with braces: bodies first, then the generators and classes of secretgen."""
    def body(match):
        name, *arguments = match.group(1).split(";", 1 if match.group(1).startswith(WHOLE) else -1)
        return BODIES[name](rng, *arguments) if name in BODIES else match.group(0)
    return secretgen.expand(rng, re.sub(r"\{(\w+(?:;[^{}]*)?)\}", body, pattern))


def bare(pattern):
    """A pattern without the braces around the whole of it: {0x{h64}} is 0x{h64}."""
    deep = 0
    for at, sign in enumerate(pattern):
        deep += (sign == "{") - (sign == "}")
        if not deep:
            return pattern[1:-1] if at and at == len(pattern) - 1 and "{" in pattern[1:-1] else pattern
    return pattern


def make(rng, pattern):
    pattern = bare(pattern)
    head, _, rest = pattern.strip("{}" if pattern.startswith("{cut;") else "").partition(";")
    if head in WHOLE:
        return BODIES[head](rng, rest)
    if head in LAST:
        return BODIES[head](rng, *rest.rsplit(";", 1))
    if "{" in pattern:
        return fill(rng, pattern)
    name, *arguments = pattern.split(";")
    return BODIES[name](rng, *arguments) if name in BODIES else secretgen.expand(rng, "{%s}" % pattern)


def render(rng, text):
    """(text, secrets, places): secrets in the order they stand, with their offsets."""
    kept, secrets, places, out, at = {}, [], [], "", 0
    for match in MARK.finditer(text):
        pattern, secret = match.group(1), text[match.start()] == "«"
        out += text[at:match.start()]
        at = match.end()
        low, high = 0, None
        if pattern.startswith("part;"):
            value, low, high = part(rng, *pattern[5:].split(";", 1))
        elif re.fullmatch(r"=\d?", pattern):
            value = secrets[int(pattern[1:] or 1) - 1]
            secret = False
        elif (named := re.fullmatch(r"(\w+)=(.*)", pattern)) and not secret:
            value = kept[named.group(1)] if not named.group(2) else kept.setdefault(named.group(1), make(rng, named.group(2)))
        elif pattern in SETTLED and not secret:
            value = kept.setdefault(pattern, make(rng, pattern))
        else:
            value = make(rng, pattern)
        if secret:
            secrets.append(value[low:high])
            places.append((len(out) + low, len(out) + (len(value) if high is None else high)))
        out += value
    return out + text[at:], secrets, places


def blocks(source):
    """(kind, path, text) of every template."""
    for part in re.split(r"(?m)^=== ", source)[1:]:
        head, _, rest = part.partition("\n")
        kind, path = (piece.strip() for piece in head.split(" | "))
        pieces = re.split(r"(?m)^---(?: (\S+))?$\n", rest)
        texts = [(path, pieces[0])]
        for other, text in zip(pieces[1::2], pieces[2::2]):
            path = other or path
            texts.append((path, text))
        for number, (where, text) in enumerate(texts, 1):
            if text.strip("\n"):
                yield (kind if len(texts) == 1 else "%s-%d" % (kind, number)), where, text.strip("\n") + "\n"
