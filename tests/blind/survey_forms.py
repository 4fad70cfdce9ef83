"""Templates of the survey set: blocks of text in which secrets are marked, and the fillers they use.

A block opens with a line "== kind | path | count" (count may be missing). In its text
    ⟪pattern⟫   is a secret that the set asks for (with several, the examples of the block take turns),
    ⟨pattern⟩   is another secret or key id beside it, listed under "also",
    {pattern}   is filler, as in secretgen.expand; the fillers below begin with a capital Q.
The secret is always the fewest bytes that are the credential: the password of a URL, not the URL.
"""

import re

import pem  # noqa: F401  (registers the key files)
import secretgen

COMPANIES = ["norlund", "tessaro", "brightkiln", "quaymark", "velmora", "pinehollow", "kestrelworks", "datavik", "lumiforge",
             "oberwald", "fjordline", "cascata", "halvorsen", "mirabeau", "stonegate"]
USERS = ["app", "svc_billing", "deploy", "reporting", "etl", "jkowalski", "mhansen", "backup", "webapp", "orders_rw", "crm_user",
         "syncsvc", "p.moreau", "batch", "integration", "lcosta", "dbowner", "scheduler"]
DATABASES = ["billing", "orders", "crm", "inventory", "warehouse", "analytics", "members", "shop", "telemetry", "payroll", "tickets"]
WORDS = ["harbour", "winter", "tiger", "maple", "falcon", "copper", "lagoon", "juniper", "cobalt", "walrus", "saffron", "glacier",
         "kettle", "otter", "lamp", "river", "pepper", "rocket", "sunset", "marble", "dragon", "velvet", "banjo", "meadow", "cactus",
         "thunder", "biscuit", "willow", "comet", "anchor", "pirate", "orchid", "tundra", "sparrow", "magnet", "hazel"]
NAMES = ["marta", "jonas", "pavel", "ingrid", "thomas", "lucia", "henrik", "sofie", "carlos", "nadia", "oliver", "bella", "rex",
         "luna", "felix", "milo", "greta", "bruno"]
SEASONS = ["Summer", "Winter", "Autumn", "Spring", "March", "October", "Sommer", "Verano", "Hiver", "Januar"]
ROWS = ["qwer", "asdf", "zxcv", "1qaz", "2wsx", "tgb", "yhn", "qaz", "poiu", "lkjh"]
LEET = str.maketrans({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"})
SYLLABLES = ["ee", "pa", "oh", "qua", "shu", "ie", "thi", "boo", "xai", "gei", "lu", "ro", "nae", "chi", "vo", "wu", "zei", "ko"]


def _year(rng):
    return str(rng.choice([rng.randrange(1968, 2004), rng.randrange(2015, 2026)]))


def _chosen(rng, signs):
    """A password of a person. signs: the signs that the place allows."""
    sign = rng.choice(signs) if signs else ""
    ways = [
        lambda: rng.choice(SEASONS) + _year(rng) + (sign if rng.random() < .7 else ""),
        lambda: rng.choice(NAMES) + _year(rng) + (sign if rng.random() < .2 else ""),
        lambda: rng.choice(WORDS).capitalize() + str(rng.randrange(10, 1000)) + sign,
        lambda: rng.choice(WORDS) + rng.choice(WORDS) + str(rng.randrange(10, 100)),
        lambda: rng.choice(WORDS).translate(LEET).capitalize() + sign + str(rng.randrange(1, 100)),
        lambda: rng.choice(COMPANIES).capitalize() + sign + _year(rng),
        lambda: rng.choice(ROWS) + rng.choice(ROWS).upper() + str(rng.randrange(10, 10000)) + (sign if rng.random() < .3 else ""),
        lambda: sign.join([rng.choice(WORDS).capitalize(), rng.choice(WORDS).capitalize()]) + str(rng.randrange(1, 100)),
    ]
    return rng.choice(ways)()


def _machine(rng, low, high, signs):
    """A password of a generator; the first character is a letter."""
    if rng.random() < .15:
        text = "".join(rng.choice(SYLLABLES) for _ in range(4))
        cut = rng.randrange(2, len(text) - 1)
        return (text[:cut] + str(rng.randrange(2, 10)) + text[cut:]).capitalize()
    while True:
        size = rng.randrange(low, high + 1)
        text = rng.choice(secretgen.ALNUM[:52]) + "".join(
            rng.choice(signs) if signs and rng.random() < .12 else rng.choice(secretgen.ALNUM) for _ in range(size - 1))
        if re.search("[0-9]", text) and re.search("[a-z]", text) and re.search("[A-Z]", text) and text[-1].isalnum():
            return text


def short_password(rng, signs="!@#%*-_.", low=8, high=15):
    return _chosen(rng, signs)[:15] if rng.random() < .55 else _machine(rng, low, high, signs)


def any_password(rng, signs="!@#%*-_."):
    draw = rng.random()
    if draw < .62:
        return short_password(rng, signs)
    if draw < .68 and "-" in signs:
        return "-".join(rng.choice(WORDS) for _ in range(rng.randrange(3, 5))) + rng.choice(["", str(rng.randrange(1, 100))])
    return _machine(rng, 16, 28, signs)


def hard_password(rng):
    """With the signs that generators of managers give."""
    return _machine(rng, 10, 20, "!@#%^*()-_=+[].,:?~")


def host(rng):
    return "%s.%s%s" % (rng.choice(["db", "mail", "app", "ci", "git", "vpn", "queue", "cache", "files", "erp", "ldap", "intra"])
                        + rng.choice(["", "1", "-prod", "02", "-eu"]), rng.choice(COMPANIES), rng.choice([".internal", ".lan", ".net", ".local", ".io"]))


def address(rng):
    return rng.choice(["10.%d.%d.%d", "192.168.%d.%d"][:1]) % (rng.randrange(250), rng.randrange(250), rng.randrange(2, 250))


def _join(*parts):
    return lambda rng: ".".join(parts)


def jenkins(rng):
    data = b"\x01\0\0\0\x10\0\0\0\x30" + secretgen.random_bytes(rng, 64)
    return secretgen.b64(data)


def crypt(rng, count):
    return secretgen.pick(rng, secretgen.ALNUM + "./", int(count))


def _file(rng, name):
    return secretgen.expand(rng, "{%s}" % name)


def putty(rng):
    def rows(data):
        text = secretgen.b64(data)
        return [text[i:i + 64] for i in range(0, len(text), 64)]
    public = rows(b"\0\0\0\x0bssh-ed25519\0\0\0 " + secretgen.random_bytes(rng, 32))
    private = rows(b"\0\0\0 " + secretgen.random_bytes(rng, 32))
    head = ["PuTTY-User-Key-File-3: ssh-ed25519", "Encryption: none", "Comment: prod-2023", "Public-Lines: %d" % len(public)]
    return "\n".join(head + public + ["Private-Lines: %d" % len(private)] + private + ["Private-MAC: " + secretgen.pick(rng, secretgen.CLASSES["h"], 64)])


KEY_FILES = {
    "Svind": lambda rng, depth, name: "\n".join(" " * int(depth) + line for line in _file(rng, name).split("\n")).lstrip(),
    "Svesc": lambda rng, name: _file(rng, name).replace("\n", "\\n"),
    "Svcat": lambda rng, name: '\\n" +\n        "'.join(_file(rng, name).split("\n")),
    "Svb64": lambda rng, name: secretgen.b64((_file(rng, name) + "\n").encode()),
    "Svppk": putty,
    "Svbytes": lambda rng: "[" + ",".join(str(b) for b in secretgen.random_bytes(rng, 64)) + "]",
    "Svhexes": lambda rng: ",".join("%02x" % b for b in secretgen.random_bytes(rng, 8)),
    "Svauths": lambda rng: secretgen.b64(('{"auths":{"registry.lan":{"auth":"%s"}}}' % secretgen.b64(("ci:" + any_password(rng)).encode())).encode()),
    "Svdcpat": lambda rng: secretgen.b64(secretgen.pick(rng, secretgen.DIGITS, 12).encode() + b":" + secretgen.random_bytes(rng, 20)),
    "Svmmddhh": lambda rng: "%02d%02d%02d" % (rng.randrange(1, 13), rng.randrange(1, 29), rng.randrange(24)),
    "Svsalt": lambda rng: secretgen.pick(rng, secretgen.ALNUM + "!@#%^&*()-_ []{}<>~+=,.;:/?|", 63) + "x",
}
FILLERS = {
    "Qhost": host, "Qip": address,
    "Quser": lambda rng: rng.choice(USERS), "Qdb": lambda rng: rng.choice(DATABASES), "Qco": lambda rng: rng.choice(COMPANIES),
    "QCo": lambda rng: rng.choice(COMPANIES).capitalize(), "Qname": lambda rng: rng.choice(NAMES), "Qword": lambda rng: rng.choice(WORDS),
    "Qnpm": _join("registry", "npmjs", "org"), "Qpypi": _join("pypi", "org"), "Qupload": _join("upload", "pypi", "org"),
    "Qgems": _join("rubygems", "org"), "Qnuget": _join("api", "nuget", "org"), "Qhub": _join("index", "docker", "io"),
    "Qghcr": _join("ghcr", "io"), "Qcrates": _join("crates", "io"), "Qpackagist": _join("repo", "packagist", "com"),
    "Qfury": _join("gem", "fury", "io"), "Qcontrib": _join("enterprise", "contribsys", "com"), "Qgcr": _join("gcr", "io"),
    "Qjfrog": _join("jfrog", "io"), "Qquay": _join("quay", "io"),
    # the examples of the documentation of AWS and of jwt.io
    "Qdocid": lambda rng: "AKIA" + "IOSFODNN7" + "EXAMPLE", "Qdockey": lambda rng: "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCY" + "EXAMPLEKEY",
    "Qdocjwt": lambda rng: ".".join(["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
                                     "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"]),
    "Qcentral": _join("oss", "sonatype", "org"), "Qgpr": _join("maven", "pkg", "github", "com"),
}
SECRETS = {
    "Qpw": any_password, "Qpws": short_password, "Qpwa": lambda rng: any_password(rng, ""), "Qpwsa": lambda rng: short_password(rng, ""),
    "Qpwu": lambda rng: any_password(rng, "-_.~"), "Qpwx": hard_password, "Qpwm": lambda rng: _machine(rng, 16, 24, ""),
    "Qjenkins": jenkins, "Qcrypt": crypt,
    "Qwords": lambda rng: " ".join(rng.choice(WORDS) for _ in range(rng.randrange(4, 6))),
    "Qday": lambda rng: "20%d-%02d-%02d" % (rng.randrange(18, 26), rng.randrange(1, 13), rng.randrange(1, 29)),
    "Qepoch": lambda rng: str(1600000000 + rng.randrange(150000000)),
    "Qnum": lambda rng: str(rng.randrange(1000, 99999)),
}
secretgen.NAMED.update(SECRETS)
secretgen.NAMED.update(FILLERS)
secretgen.NAMED.update(KEY_FILES)
FILLER = re.compile(r"\{(%s)(\d?)\}" % "|".join(FILLERS))
MARK = re.compile("⟪(.+?)⟫|⟨(.+?)⟩", re.S)


def settle(rng, text):
    """The fillers that name things keep their value throughout an example; {Qhost2} is another one than {Qhost}."""
    known = {}
    return FILLER.sub(lambda m: known.setdefault(m.group(0), None) or known.__setitem__(m.group(0), FILLERS[m.group(1)](rng)) or known[m.group(0)], text)


def render(rng, text, turn=0):
    """(text, secrets, others): the marks filled, the secret of this turn first."""
    text, out, secrets, others, at = settle(rng, text), "", [], [], 0
    for match in MARK.finditer(text):
        out += secretgen.expand(rng, text[at:match.start()])
        value = secretgen.expand(rng, match.group(1) or match.group(2))
        (secrets if match.group(1) else others).append(value)
        out, at = out + value, match.end()
    out += secretgen.expand(rng, text[at:])
    if secrets:
        turn %= len(secrets)
        secrets = [secrets[turn]] + secrets[:turn] + secrets[turn + 1:]
    return out, secrets, others


def blocks(source):
    """[(kind, path, count or None, text)] of a module's text."""
    found = []
    for part in re.split(r"^== ", source, flags=re.M)[1:]:
        head, _, body = part.partition("\n")
        fields = [f.strip() for f in head.split(" | ")]
        found.append((fields[0], fields[1], int(fields[2]) if len(fields) > 2 else None, body.rstrip("\n") + "\n"))
    return found


def examples(rng, family, source, count, positive=True):
    for kind, path, times, text in blocks(source):
        for turn in range(times or count):
            body, secrets, others = render(rng, text, turn)
            example = {"family": family, "kind": kind, "path": secretgen.expand(rng, settle(rng, path)), "text": body, "positive": positive}
            if positive:
                if not secrets:
                    raise ValueError("no secret in %s" % kind)
                example["secret"] = secrets[0]
                if secrets[1:] or others:
                    example["also"] = [s for s in dict.fromkeys(secrets[1:] + others) if s != secrets[0]]
            elif secrets or others:
                raise ValueError("a secret in the negative %s" % kind)
            yield example
