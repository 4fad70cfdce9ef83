"""Text blocks with markers, and how a seed fills them.

A block is a header line "=== kind | path" and the lines below it; "### family" opens a family. In the text stand
- ⟪pattern⟫: a secret; the first one is asked for, the others stand in `also`. ⟪~pattern⟫ is filled and is no secret.
- ⟪b64>user:⟨pattern⟩⟫: an encoding of the text, with the characters that hold ⟨pattern⟩ as the secret.
- ⟦a|b|c⟧: a choice. A block with choices is drawn up to three times, and each drawing takes the next one.
- @user@ and the like: words of the surroundings.
"""

import base64
import re
import urllib.parse

import pem  # noqa: F401  registers the key files
import secretgen
import seeded

WORDS = ("otter heron badger marlin sparrow lynx bison gecko quince rhubarb fennel nutmeg paprika walnut barley clover "
         "thistle granite basalt cobble harbor lantern anchor rudder kettle saddle mitten bobbin trellis gazebo pergola "
         "cathy dieter yusuf agnes ingrid tomas bruno wanda nadia ravi hanoi bergen porto tallinn quito lagos fargo "
         "tacoma yankee mets celtics bruins vikings steeler monday august october sunday spring autumn sunrise midnight "
         "tulips pickle waffle noodle biscuit cheddar mustang camaro vespa yamaha ducati sinatra bowie hendrix mozart").split()
USERS = "svc_orders webapp kmiller deploy reports_ro hr_portal d.novak ops nextcloud zabbix ingest mailbot rthomas".split()
HOSTS = ("db2.kestrel-freight.net 10.14.2.77 sql01.ad.kestrel-freight.net pg.internal.fernbank.org 172.22.9.4 "
         "queue.fernbank.org mail.fernbank.org nas.home.lan cache-a.prod.fernbank.org stage.kestrel-freight.net "
         "ftp.druckhaus-lenz.de vps31.hoster.nl").split()
DATABASES = "freight customers payroll tickets catalog metering school forum stock claims".split()
APPS = "tracker ledger intranet booking kiosk scanner portal loyalty dispatch warehouse".split()
INNOCENT = "test example false null true dummy sample none demo fake xxx user key".split()


def human(s, signs="!@#%*_-+?.&", least=6, most=16):
    """What people choose, 6-16 characters."""
    while True:
        word, other = s.pick(WORDS), s.pick(WORDS)
        form = s.random.randrange(10)
        text = [lambda: word.capitalize() + s.of("0123456789", s.pick((1, 2, 3, 4))) + s.pick(signs),
                lambda: word + s.of("0123456789", s.pick((2, 3, 4))),
                lambda: word.translate(str.maketrans("aeios", "@3105" if "@" in signs else "43105")) + s.of("0123456789", 2),
                lambda: word.capitalize() + s.pick(signs) + str(s.random.randrange(1970, 2026)),
                lambda: s.of("0123456789", 2) + word + s.pick(signs) + s.of("ABCDEFG", 1),
                lambda: word + s.pick("-_.") + other,
                lambda: word.capitalize() + other.capitalize() + s.of("0123456789", 1),
                lambda: word.upper() + s.pick("_-.") + s.of("0123456789", 3),
                lambda: s.random_password(signs, 10, 16),
                lambda: s.random_password(signs, 8, 12)][form]()
        if least <= len(text) <= most and text[-1] not in ".?&" and text[0] not in "-_.@":
            return text


def innocent(s, count):
    """A random body with an everyday word inside."""
    word, body = s.pick(INNOCENT), s.alnum(count)
    at = s.random.randrange(3, count - 3 - len(word))
    return body[:at] + word + body[at + len(word):]


def body(armoured):
    """The base64 of a key file without its lines of dashes."""
    return "".join(armoured.split("\n")[1:-1])


def folded(data, width=64):
    text = base64.b64encode(data).decode()
    return "\n".join(text[i:i + width] for i in range(0, len(text), width))


MADE = {
    "pw": human,
    "pws": lambda s: human(s, "-_."),                      # needs no quoting anywhere
    "pwx": lambda s: s.random_password("!@#%*_-+?.", 12, 16),
    "pwa": lambda s: s.alnum(s.random.randint(10, 16)),
    "pwl": lambda s: s.pick(WORDS) + s.of("0123456789", s.pick((2, 3))),
    "phrase": lambda s: "-".join(s.pick(WORDS) for _ in range(4)),
    "inn": lambda s: innocent(s, 32), "innpw": lambda s: innocent(s, 14), "inn40": lambda s: innocent(s, 40),
    "key": lambda s: s.pick((lambda: s.hex(32), lambda: s.alnum(32), lambda: s.base64(32), lambda: s.base64url(32), lambda: s.hex(40)))(),
    "sha512c": lambda s: s.sha512_crypt(), "md5c": lambda s: s.md5_crypt(),
    "apr1": lambda s: s.md5_crypt("apr1"), "yescrypt": lambda s: s.yescrypt(), "bcrypt": lambda s: s.bcrypt(),
    "argon2": lambda s: s.argon2(), "djhash": lambda s: s.django(), "ssha": lambda s: s.ssha(), "myhash": lambda s: s.mysql_hash(),
    "wzhash": lambda s: s.scrypt_werkzeug(), "c7": lambda s: s.cisco7(human(s, "-_.")), "c8": lambda s: s.cisco8(),
    "c9": lambda s: s.cisco9(), "junos": lambda s: s.junos9(), "scram": lambda s: "SCRAM-SHA-256$4096:%s$%s:%s" % (
        s.base64(16), s.base64(32), s.base64(32)),
    "pgmd5": lambda s: "md5" + s.hex(32),
    "mvn": lambda s: "{" + s.base64(48) + "}", "jks": lambda s: "{AQAAABAAAAAw" + s.base64(57) + "}",
    "p12": lambda s: base64.b64encode(b"\x30\x82\x09\x51\x02\x01\x03" + s.raw(290)).decode(),
    "pub": lambda s: base64.b64encode(b"\0\0\0\x0bssh-ed25519\0\0\0 " + s.raw(32)).decode(),
    "num6": lambda s: s.number(6), "num10": lambda s: s.number(10),
    "pemencrypted": lambda s: pem.armour("ENCRYPTED PRIVATE" + " KEY", bytes.fromhex("308204e3301d060a2a864886f70d010c01030e0408") + s.raw(600)),
    "pemdsa": lambda s: pem.armour("DSA PRIVATE" + " KEY", bytes.fromhex("308201bb020100028181") + s.raw(420)),
    "pemcert": lambda s: pem.armour("CERTIFICATE", bytes.fromhex("3082030d308201f5a0030201020214") + s.raw(500)),
    "pempub": lambda s: pem.armour("PUBLIC KEY", bytes.fromhex("30820122300d06092a864886f70d01010105000382010f00") + s.raw(270)),
    "pemcsr": lambda s: pem.armour("CERTIFICATE REQUEST", bytes.fromhex("308202a53082018d0201") + s.raw(380)),
    "ssh2": lambda s: folded(bytes.fromhex("3f6ff9eb") + s.raw(400), 70),
    "ppkrsa": lambda s: folded(b"\0\0\1\0" + s.raw(650)), "ppkec": lambda s: base64.b64encode(b"\0\0\0\x20" + s.raw(32)).decode(),
    "p8der": lambda s: body(pem.pkcs8(s.random)),
    "solana": lambda s: "[" + ",".join(str(b) for b in s.raw(64)) + "]",
    "xor": lambda s: "{xor}" + base64.b64encode(bytes(ord(c) ^ 0x5F for c in human(s, "-_."))).decode(),
    "rsader": lambda s: base64.b64encode(pem.rsa_der(s.random)).decode(),
    "lines64": lambda s: "\n".join(s.base64(48) for _ in range(5)) + "\n" + s.base64(22),
    "lines64b": lambda s: "\n".join(s.base64(48) for _ in range(14)) + "\n" + s.base64(31),
    "png": lambda s: base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x20\x08\6\0\0\0" + s.raw(260)).decode(),
    "gif": lambda s: base64.b64encode(b"GIF89a\x10\0\x10\0" + s.raw(120)).decode(),
    "woff": lambda s: base64.b64encode(b"wOF2\0\1\0\0" + s.raw(300)).decode(),
    "jpg": lambda s: base64.b64encode(b"\xff\xd8\xff\xe0\0\x10JFIF\0\1" + s.raw(300)).decode(),
    "sri": lambda s: "sha384-" + s.base64(48), "sri512": lambda s: "sha512-" + s.base64(64),
    "vault": lambda s: "\n".join(s.hex(80) for _ in range(5)) + "\n" + s.hex(66),
    "bin32": lambda s: ", ".join("0x%02x" % b for b in s.raw(32)),
    "bin16": lambda s: ", ".join("0x%02X" % b for b in s.raw(16)),
    "date": lambda s: "202%d-%02d-%02d" % (s.random.randrange(2, 6), s.random.randrange(1, 13), s.random.randrange(1, 29)),
}


def value(s, pattern):
    """The text that a pattern gives."""
    if pattern in MADE:
        return MADE[pattern](s)
    wanted = pattern if "{" in pattern else "{" + pattern + "}"
    for name, make in MADE.items():
        if "{%s}" % name in wanted:
            wanted = wanted.replace("{%s}" % name, make(s), 1)
            if "{" not in wanted:
                return wanted
    made = secretgen.expand(s.random, wanted)
    assert made != "{" + pattern + "}", pattern
    return made


def _plain(form):
    return lambda text, low, high: tuple(form(part) for part in (text[:low], text[low:high], text[high:]))


def _each(form):
    return _plain(lambda part: "".join(form(c) for c in part))


def _base64(url=False, wide=False, pad=True):
    def encode(text, low, high):
        data = text.encode("utf-16-le" if wide else "latin-1")
        factor = 2 if wide else 1
        out = (base64.urlsafe_b64encode if url else base64.b64encode)(data).decode()
        out = out if pad else out.rstrip("=")
        start = low * factor * 4 // 3
        end = len(out) if high == len(text) else -(-high * factor * 4 // 3)
        return out[:start], out[start:end], out[end:]
    return encode


ENCODINGS = {
    "b64": _base64(), "b64u": _base64(url=True, pad=False), "b64w": _base64(wide=True),
    "hex": _each(lambda c: "%02x" % ord(c)), "HEX": _each(lambda c: "%02X" % ord(c)),
    "hexs": lambda text, low, high: tuple(p for p in (" ".join("%02x" % ord(c) for c in text[:low]) + (" " if low else ""),
                                          " ".join("%02x" % ord(c) for c in text[low:high]),
                                          (" " if high < len(text) else "") + " ".join("%02x" % ord(c) for c in text[high:]))),
    "pct": _plain(lambda t: urllib.parse.quote(t, safe="")), "pctall": _each(lambda c: "%%%02X" % ord(c)),
    "u": _each(lambda c: "\\u%04x" % ord(c)), "x": _each(lambda c: "\\x%02x" % ord(c)), "oct": _each(lambda c: "\\%03o" % ord(c)),
    "html": _each(lambda c: "&#%d;" % ord(c)), "nl": _plain(lambda t: t.replace("\n", "\\n")),
    "nlnl": _plain(lambda t: t.replace("\n", "\\\\n")), "nospace": _plain(lambda t: t.replace("\n", "")),
    "plus": _plain(lambda t: t.replace("\n", '\\n" +\n    "')), "crlf": _plain(lambda t: t.replace("\n", "\\r\\n")),
    "num": lambda text, low, high: (",".join(str(ord(c)) for c in text[:low]) + ("," if low else ""),
                                    ",".join(str(ord(c)) for c in text[low:high]),
                                    ("," if high < len(text) else "") + ",".join(str(ord(c)) for c in text[high:])),
    "rev": lambda text, low, high: (text[high:][::-1], text[low:high][::-1], text[:low][::-1]),
    "cut": lambda text, low, high: (text[:low], text[low:high][:len(text) // 2] + '" + "' + text[low:high][len(text) // 2:], text[high:]),
    "wide": _each(lambda c: c + "\0"), "cat": _plain(lambda t: t[:len(t) // 2] + "' . '" + t[len(t) // 2:] if len(t) > 6 else t),
    "cont": _plain(lambda t: t[:len(t) // 2] + "\\\n" + t[len(t) // 2:] if len(t) > 6 else t),
    "amp": _plain(lambda t: t[:len(t) // 2] + '" & "' + t[len(t) // 2:] if len(t) > 6 else t),
    "adj": _plain(lambda t: t[:len(t) // 2] + '"\n    "' + t[len(t) // 2:] if len(t) > 6 else t),
}


def encoded(s, marker):
    """(before, secret, after) of a marker's text."""
    *chain, body = marker.split(">")
    inside = re.search("⟨(.*?)⟩", body)
    if inside:
        secret = value(s, inside.group(1))
        parts = body[:inside.start()], secret, body[inside.end():]
    else:
        parts = "", value(s, body), ""
    for name in reversed(chain):
        low = len(parts[0])
        parts = ENCODINGS[name]("".join(parts), low, low + len(parts[1]))
    return parts


def words(s):
    return {"@npm@": ".".join(("registry", "npmjs", "org")),
            "@user@": s.pick(USERS), "@host@": s.pick(HOSTS), "@db@": s.pick(DATABASES), "@app@": s.pick(APPS),
            "@n@": str(s.random.randrange(2, 99)), "@port@": s.number(4), "@ip@": "10.%d.%d.%d" % tuple(s.raw(3)),
            "@sha@": s.hex(40), "@uuid@": s.uuid(), "@date@": MADE["date"](s), "@time@": "%02d:%02d:%02d" % (
                s.random.randrange(24), s.random.randrange(60), s.random.randrange(60))}


MARK = re.compile("⟪(.*?)⟫", re.S)


def render(s, template, draw=0):
    """(text, [(secret, start, end)]) with offsets in characters."""
    template = re.sub("⟦(.*?)⟧", lambda m: (lambda o: o[draw % len(o)])(options(m.group(1))), template, flags=re.S)
    for word, text in words(s).items():
        template = template.replace(word, text)
    out, secrets, last = "", [], 0
    for match in MARK.finditer(template):
        out += template[last:match.start()]
        last = match.end()
        marker = match.group(1)
        quiet = marker.startswith("~")
        before, secret, after = encoded(s, marker.lstrip("~"))
        if "\n" in secret:
            indent = re.search(r"([^\n]*)$", out).group(1)
            if re.fullmatch(r"[ \t]*(?:[#>*|] ?|//+ ?)*[ \t]*", indent):
                secret = secret.replace("\n", "\n" + indent)
        out += before
        if not quiet:
            secrets.append((secret, len(out), len(out) + len(secret)))
        out += secret + after
    return out + template[last:], secrets


def blocks(text):
    """(family, kind, path, template) of each block."""
    family = kind = path = None
    lines = []
    for line in text.strip("\n").split("\n") + ["=== |"]:
        if line.startswith("=== ") or line.startswith("### "):
            if kind:
                yield family, kind, path, "\n".join(lines).strip("\n") + "\n"
            kind, lines = None, []
            if line.startswith("### "):
                family = line[4:].strip()
            else:
                kind, path = (part.strip() for part in line[4:].split("|", 1))
        else:
            lines.append(line)


def options(text):
    """The choices of a ⟦⟧; a bar of the text itself is written \\|."""
    return [part.replace("\0", "|") for part in text.replace("\\|", "\0").split("|")]


def drawings(template):
    """How often a block is drawn."""
    return min(3, max([1] + [len(options(m)) for m in re.findall("⟦(.*?)⟧", template, flags=re.S)]))


def examples(seed, text, positive=True):
    for family, kind, path, template in blocks(text):
        for draw in range(drawings(template)):
            s = seeded.Seeded("ninth-%s-%s-%s-%d" % (seed, family, kind, draw))
            made, secrets = render(s, template, draw)
            made_path, _ = render(s, path, draw)
            for secret, low, high in secrets:
                assert made[low:high] == secret, kind
            assert bool(secrets) or not positive, (family, kind)
            yield seeded.example(family, kind, made_path, made, [x[0] for x in secrets] if positive else [])
