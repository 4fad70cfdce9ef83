"""What the general half of the tenth set and its tree add to ninth_forms.

A block opens with "=== kind | path", as there. A section "%%% kind" holds one example a line, "path | text"; in such a
line "⏎" is a line break and "→" a tab. Between the marks the braces of a lone generator may be left out: «pass» is
«{pass}», «a32» is «{a32}».
"""

import base64
import json
import re
import urllib.parse

import ninth_forms
import pem  # noqa: F401  registers the key files with secretgen
import secretgen
import seeded

LONE = re.compile(r"([A-Za-z]\w*)(;[^{}]*)?")


def stream(rng):
    """seeded's material, drawn from a generator of ours."""
    made = object.__new__(seeded.Seeded)
    made.random = rng
    return made


def inner(rng, *parts):
    """What stands in brackets inside of another generator; a semicolon in it has been taken for the end of an argument."""
    return secretgen.expand(rng, ";".join(parts).replace("[", "{").replace("]", "}"))


def innocent(rng, word, count):
    """A random body with a word inside that scanners like to throw away."""
    room = int(count) - len(word)
    cut = rng.randrange(3, room - 3)
    body = stream(rng).alnum(room)
    return body[:cut] + word + body[cut:]


def lines(rng, count, width="64"):
    return "\n".join(secretgen.pick(rng, secretgen.CLASSES["B"], int(width)) for _ in range(int(count)))


def phrase(rng, count="4", sign=" "):
    return sign.join(rng.choice(seeded.WORDS) for _ in range(int(count)))


def leet(rng):
    """A password with signs that have to be escaped."""
    return rng.choice(seeded.WORDS).capitalize() + rng.choice(("@", "#", "/", "&", "$", ":")) + secretgen.pick(
        rng, secretgen.DIGITS, 3) + rng.choice(("?", "+", "%", "!")) + secretgen.pick(rng, secretgen.LOWER, 3)


def c64(rng, count):
    return secretgen.pick(rng, seeded.CRYPT64, int(count))


def named(function):
    return lambda rng, *arguments: function(stream(rng), *arguments)


SIGNS = "!@#%*_-+="
MORE = {
    "pass": named(lambda s: s.password(SIGNS)),
    "passp": named(lambda s: s.password("-_")),
    "human": named(lambda s: s.human("!@#%*-")),
    "rnd": named(lambda s: s.random_password(SIGNS)),
    "rndp": named(lambda s: s.random_password("-_")),
    "short": named(lambda s: s.random_password("_", 8, 10)),
    "word": lambda rng: rng.choice(seeded.WORDS),
    "phrase": phrase, "inn": innocent, "lines": lines, "leet": leet, "c64": c64,
    "alnum": named(lambda s, n: s.alnum(int(n))),
    "sha512c": named(lambda s: s.sha512_crypt()), "sha256c": named(lambda s: s.sha256_crypt()),
    "md5c": named(lambda s: s.md5_crypt()), "apr1": named(lambda s: s.md5_crypt("apr1")),
    "yescrypt": named(lambda s: s.yescrypt()), "bcrypt": named(lambda s, tag="2y": s.bcrypt(tag)),
    "argon2": named(lambda s: s.argon2()), "djhash": named(lambda s: s.django()), "ssha": named(lambda s: s.ssha()),
    "myhash": named(lambda s: s.mysql_hash()), "wzhash": named(lambda s: s.scrypt_werkzeug()),
    "cisco7": named(lambda s: s.cisco7(s.human("!#"))), "cisco8": named(lambda s: s.cisco8()),
    "cisco9": named(lambda s: s.cisco9()), "junos9": named(lambda s: s.junos9()),
    "phpass": lambda rng: "$P$B" + c64(rng, 30), "drupal": lambda rng: "$S$D" + c64(rng, 51),
    "pgmd5": lambda rng: "md5" + secretgen.pick(rng, seeded.HEX, 32),
    "scram": named(lambda s: "SCRAM-SHA-256$4096:%s$%s:%s" % (s.base64(16), s.base64(32), s.base64(32))),
    "grub": named(lambda s: "grub.pbkdf2.sha512.10000.%s.%s" % (s.hex(128).upper(), s.hex(128).upper())),
    "aspnet": lambda rng: secretgen.b64(b"\1\0\0\0\1\0\0\x27\x10\0\0\0\x10" + secretgen.random_bytes(rng, 48)),
    "descrypt": lambda rng: c64(rng, 13),
    "hexof": lambda rng, *text: inner(rng, *text).encode().hex(),
    "pct": lambda rng, *text: urllib.parse.quote(inner(rng, *(text or ("[leet]",))), safe=""),
    "allpct": lambda rng, *text: "".join("%%%02X" % c for c in inner(rng, *text).encode()),
    "xesc": lambda rng, *text: "".join("\\x%02x" % c for c in inner(rng, *text).encode()),
    "uesc": lambda rng, *text: "".join("\\u%04x" % ord(c) for c in inner(rng, *text)),
    "octal": lambda rng, *text: "".join("\\%03o" % ord(c) for c in inner(rng, *text)),
    "entity": lambda rng, *text: "".join("&#%d;" % ord(c) for c in inner(rng, *text)),
    "bytes": lambda rng, *text: ", ".join(str(c) for c in inner(rng, *text).encode()),
    "hexbytes": lambda rng, n: ", ".join("0x%02x" % c for c in secretgen.random_bytes(rng, int(n))),
    "b64of": lambda rng, *text: secretgen.b64(inner(rng, *text).encode()),
    "b64u": lambda rng, *text: secretgen.b64url(inner(rng, *text).encode()),
    "b64twice": lambda rng, *text: secretgen.b64(secretgen.b64(inner(rng, *text).encode()).encode()),
    "utf16": lambda rng, *text: secretgen.b64(inner(rng, *text).encode("utf-16-le")),
    "utf16hex": lambda rng, *text: inner(rng, *text).encode("utf-16-le").hex(),
    "b32of": lambda rng, *text: base64.b32encode(inner(rng, *text).encode()).decode(),
    "b64pem": lambda rng, kind: secretgen.b64((secretgen.expand(rng, "{pem%s}" % kind) + "\n").encode()),
    "basic": lambda rng, *text: secretgen.b64(inner(rng, *text).encode()),
    "ssha64": lambda rng: secretgen.b64(b"{SSHA}" + secretgen.b64(secretgen.random_bytes(rng, 28)).encode()),
    "dockerjson": lambda rng: secretgen.b64(json.dumps({"auths": {"r.corp.lan": {
        "username": "ci", "password": stream(rng).password("-_")}}}).encode()),
    "traefik": named(lambda s: s.md5_crypt("apr1").replace("$", "$$")),
    "rsader": lambda rng: secretgen.b64(pem.rsa_der(rng)),
}
secretgen.NAMED.update(MORE)


def longhand(match):
    """The mark with the braces that its pattern left out."""
    sign, change, pattern = match.groups()
    if pattern not in ("=", "npm"):
        lone = LONE.fullmatch(pattern)
        if lone and (lone[1] in secretgen.NAMED or re.fullmatch(r"[A-Za-z]\d+", pattern)):
            pattern = "{" + pattern + "}"
        if not pattern.startswith("{") and "{" not in pattern or re.search(r"{[^{}]*{", pattern):
            raise ValueError("nothing to draw in «%s»" % pattern)
    return "«" + sign + change + pattern + "»"


def rows(section):
    kind, _, body = section.partition("\n")
    for row in body.splitlines():
        if row.strip():
            path, bar, text = row.partition(" | ")
            if not bar:
                raise ValueError("row without a path: %s" % row)
            yield kind.strip(), path.strip(), text.replace("⏎", "\n").replace("→", "\t") + "\n"


def blocks(source):
    """(kind, path, text) of each block and of each row, the marks in longhand."""
    for part in re.split(r"^(?=(?:===|%%%) )", source, flags=re.M):
        if part.startswith("==="):
            found = ninth_forms.blocks(part)
        elif part.startswith("%%%"):
            found = rows(part[4:])
        elif part.strip():
            raise ValueError("text before the first block: %s" % part[:60])
        else:
            continue
        for kind, path, text in found:
            yield kind, path, ninth_forms.MARK.sub(longhand, text)


def planted(rng, template):
    """The text of a file of the tree, and (mark, secret, start, end) of all that is planted in it."""
    found, out, last, length = [], [], 0, 0
    for match in ninth_forms.MARK.finditer(template):
        before = template[last:match.start()]
        last = match.end()
        out.append(before)
        length += len(before)
        text, secrets = ninth_forms.render(rng, match[0].replace("«+", "«"))
        indent = re.match(r"[ \t]*", template[template.rfind("\n", 0, match.start()) + 1:])[0]
        text = text.replace("\n", "\n" + indent)
        if secrets:
            found.append((match[0], text, length, length + len(text)))
        out.append(text)
        length += len(text)
    return "".join(out) + template[last:], found


render = ninth_forms.render
