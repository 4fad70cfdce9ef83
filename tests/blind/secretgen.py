"""Generators for the bodies of credentials: alphabets, lengths, checksums and inner structure.

A pattern such as "dop_v1_{h64}" is expanded with a seeded generator, so no credential stands in the source.
"""

import base64
import functools
import hashlib
import json
import re
import struct
import uuid
import zlib

LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = LOWER.upper()
DIGITS = "0123456789"
ALNUM = UPPER + LOWER + DIGITS
BASE62 = DIGITS + UPPER + LOWER
BASE36 = DIGITS + LOWER
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
BASE32 = UPPER + "234567"

# One letter a class; a number after it is the length.
CLASSES = {
    "h": DIGITS + "abcdef",
    "H": DIGITS + "ABCDEF",
    "a": ALNUM,
    "l": LOWER,
    "L": UPPER,
    "m": UPPER + LOWER,
    "n": LOWER + DIGITS,
    "u": UPPER + DIGITS,
    "d": DIGITS,
    "b": ALNUM + "-_",
    "w": ALNUM + "_",
    "B": ALNUM + "+/",
    "t": BASE32,
    "T": BASE32.lower(),
    "s": BASE58,
    "f": "".join(c for c in ALNUM if c not in "lIO0") + "-_",
    "q": ALNUM + "_.~-",
    "p": ALNUM + "!@#%^&*-_=+.",
}


def pick(rng, alphabet, count):
    return "".join(rng.choice(alphabet) for _ in range(count))


def random_bytes(rng, count):
    return bytes(rng.randrange(256) for _ in range(count))


def b64(data):
    return base64.b64encode(data).decode()


def b64url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def uuid4(rng):
    return str(uuid.UUID(bytes=random_bytes(rng, 16), version=4))


def to_base(number, alphabet, width=0):
    out = ""
    while number:
        number, digit = divmod(number, len(alphabet))
        out = alphabet[digit] + out
    return out.rjust(width, alphabet[0])


def crc62(body):
    return to_base(zlib.crc32(body.encode()), BASE62, 6)


def crc_token(rng, prefix, count):
    """prefix + random body + base62 CRC-32 of the body: GitHub, npm, Polar, Thunderstore, Review Board, Ionic."""
    body = pick(rng, ALNUM, count)
    return prefix + body + crc62(body)


def chief(rng, prefix, count):
    """Chief Tools: the checksum covers the whole text before it."""
    body = prefix + pick(rng, ALNUM, count)
    return body + crc62(body)


def atlassian(rng, prefix, count):
    body = prefix + pick(rng, CLASSES["b"], count)
    return "%s=%08X" % (body, zlib.crc32(body.encode()))


def bitbucket_app(rng):
    body = "ATBB" + pick(rng, ALNUM, 24)
    return "%s%08X" % (body, zlib.crc32(body.encode()))


def grafana(rng):
    body = "glsa_" + pick(rng, ALNUM, 32)
    return body + "_" + struct.pack("<I", zlib.crc32(body.encode())).hex()


def crates_publish(rng):
    alphabet = UPPER + LOWER + DIGITS
    body = pick(rng, alphabet, 31)
    folded = functools.reduce(lambda x, y: x ^ y, body.encode())
    return "cio_tp_" + body + alphabet[folded % 62]


def sanctum(rng):
    body = pick(rng, ALNUM, 40)
    return "%d|%s%08x" % (rng.randrange(1, 9999), body, zlib.crc32(body.encode()))


def gitlab_routable(rng, prefix):
    fields = "o:%s\np:%s\nu:%s" % (to_base(rng.randrange(1, 99), BASE36), to_base(rng.randrange(9, 99999), BASE36),
                                   to_base(rng.randrange(9, 999999), BASE36))
    payload = b64url(random_bytes(rng, 16) + fields.encode() + bytes([16]))
    head = "%s%s.01.%s" % (prefix, payload, to_base(len(payload), BASE36, 2))
    return head + to_base(zlib.crc32(head.encode()), BASE36, 7)


def _rotl(value, count):
    return ((value << count) | (value >> (32 - count))) & 0xFFFFFFFF


def marvin32(data, seed):
    low, high = seed & 0xFFFFFFFF, seed >> 32
    def mix(low, high):
        high ^= low
        low = (_rotl(low, 20) + high) & 0xFFFFFFFF
        high = _rotl(high, 9) ^ low
        low = (_rotl(low, 27) + high) & 0xFFFFFFFF
        return low, _rotl(high, 19)
    whole = len(data) // 4 * 4
    for i in range(0, whole, 4):
        low = (low + struct.unpack("<I", data[i:i + 4])[0]) & 0xFFFFFFFF
        low, high = mix(low, high)
    tail = data[whole:] + b"\x80"
    low = (low + int.from_bytes(tail, "little")) & 0xFFFFFFFF
    low, high = mix(low, high)
    low, high = mix(low, high)
    return low ^ high


def azure_annotated(rng, signature):
    """84 characters: 52 random, JQQJ99, year, month, platform, provider, signature, 4 of checksum."""
    body = pick(rng, ALNUM, 52) + "JQQJ99" + rng.choice("ABC") + rng.choice("ABCDEFGHIJKL")
    body += "ACAAAAA" + pick(rng, ALNUM, 4) + "A" + "AA" + rng.choice("AS") + "A" + signature
    check = marvin32(base64.b64decode(body), int.from_bytes(b"Default0", "big"))
    return body + b64(struct.pack("<I", check)[:3])


def azure_functions(rng):
    seed = int.from_bytes(rng.choice([b"Master00", b"System00", b"Functi00"]), "big")
    text = pick(rng, CLASSES["b"], 44) + "AzFu"
    data = base64.urlsafe_b64decode(text)
    return base64.urlsafe_b64encode(data + struct.pack("<I", marvin32(data, seed))).decode()


def azure_key(rng, count, signature):
    """Identifiable key of an older layout: the signature stands before six characters of checksum."""
    text = b64(random_bytes(rng, count))
    padding = "=" * text.count("=")
    body = text.rstrip("=")
    cut = len(body) - 6 - len(signature)
    return body[:cut] + signature + body[cut + len(signature):] + padding


def base58check(data):
    data += hashlib.sha256(hashlib.sha256(data).digest()).digest()[:4]
    text = to_base(int.from_bytes(data, "big"), BASE58)
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def wif(rng):
    if rng.random() < 0.5:
        return base58check(b"\x80" + random_bytes(rng, 32))
    return base58check(b"\x80" + random_bytes(rng, 32) + b"\x01")


def xprv(rng):
    head = bytes.fromhex("0488ADE4") + bytes([3]) + random_bytes(rng, 4) + b"\x80\0\0\0"
    return base58check(head + random_bytes(rng, 32) + b"\0" + random_bytes(rng, 32))


def bech32(hrp, data):
    values, bits, size = [], 0, 0
    for byte in data:
        bits, size = (bits << 8) | byte, size + 8
        while size >= 5:
            size -= 5
            values.append((bits >> size) & 31)
    if size:
        values.append((bits << (5 - size)) & 31)
    def polymod(items):
        check = 1
        for item in items:
            top = check >> 25
            check = (check & 0x1FFFFFF) << 5 ^ item
            for i, word in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
                if (top >> i) & 1:
                    check ^= word
        return check
    expanded = [ord(c) >> 5 for c in hrp] + [0] + [ord(c) & 31 for c in hrp]
    check = polymod(expanded + values + [0] * 6) ^ 1
    values += [(check >> 5 * (5 - i)) & 31 for i in range(6)]
    return hrp + "1" + "".join(BECH32[v] for v in values)


def age_key(rng):
    return bech32("age-secret-key-", random_bytes(rng, 32)).upper()


def crc16(data):
    crc = 0
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = ((crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


def stellar(rng):
    data = bytes([18 << 3]) + random_bytes(rng, 32)
    return base64.b32encode(data + struct.pack("<H", crc16(data))).decode()


def nkey(rng, kind="U"):
    """A NATS seed: 'S' and the kind share the first two bytes."""
    types = {"U": 20 << 3, "A": 0, "O": 14 << 3, "N": 13 << 3}
    first = (18 << 3) | (types[kind] >> 5)
    second = (types[kind] & 31) << 3
    data = bytes([first, second]) + random_bytes(rng, 32)
    return base64.b32encode(data + struct.pack("<H", crc16(data))).decode().rstrip("=")


def wireguard(rng):
    key = bytearray(random_bytes(rng, 32))
    key[0] &= 248
    key[31] = (key[31] & 127) | 64
    return b64(bytes(key))


def jwt(rng, header, payload, signature=None):
    """header and payload are dicts; the signature is random with the length of the algorithm."""
    sizes = {"HS256": 32, "HS384": 48, "HS512": 64, "RS256": 256, "ES256": 64, "EdDSA": 64}
    size = signature or sizes[header["alg"]]
    parts = [json.dumps(part, separators=(",", ":")).encode() for part in (header, payload)]
    return ".".join([b64url(parts[0]), b64url(parts[1]), b64url(random_bytes(rng, size))])


def plain_jwt(rng, alg="HS256", **claims):
    now = 1690000000 + rng.randrange(50000000)
    payload = {"sub": uuid4(rng), "iat": now, "exp": now + 86400 * 3650}
    payload.update(claims)
    return jwt(rng, {"alg": alg, "typ": "JWT"}, payload)


# Every ninth word of the English list of BIP-39, from index 3 on; the checksum needs the index of each.
BIP39_NINTH = """
about account actor adult agent alcohol already analyst annual appear arm art assume audit awake bacon bar bean
believe beyond black blossom bomb bottom bread broken buffalo burst cable canal captain cash caught cereal chase
chief cigar claw clinic clump coin company cook cotton cradle credit crouch crystal cushion daring december degree
depend despair diamond dinner disorder dog double drift dumb eagle economy elder embody end enjoy envelope erupt
evoke execute expect fabric family father feel field finish flag flock foil fortune frequent fruit galaxy gas
gentle girl gloom goose grant grocery gun harbor health hero hockey horn huge hurt ill improve industry inmate
install isolate jeans juice ketchup kitchen label later lazy legend level limb load lottery lunch main manual mass
meadow member message minimum mixed monster motor muscle naive need neutral noodle now obscure offer once option
orphan over pair parent pattern pen phone pigeon place plunge pool powder prevent problem prosper pumpkin put quiz
rain rate rebuild refuse remain repeat result rib ring robot rough runway salon sausage school sea seek service
shed shoe shy silly six slab slot snake soft sorry spatial spider spot stadium steak stomach struggle such sunset
survey swift table task tennis theory thumb tip together tooth tourist train trial true tuna twist uncover universe
upon useless van venture vibrant virus volcano walnut wave weekend when win wise work wrong zone
""".split()


def mnemonic(rng, count=12):
    index = {word: 3 + 9 * i for i, word in enumerate(BIP39_NINTH)}
    bits = count * 11
    check_bits = bits // 33
    while True:
        words = [rng.choice(BIP39_NINTH) for _ in range(count)]
        number = 0
        for word in words:
            number = number << 11 | index[word]
        entropy = (number >> check_bits).to_bytes((bits - check_bits) // 8, "big")
        expected = hashlib.sha256(entropy).digest()[0] >> (8 - check_bits)
        if expected == number & ((1 << check_bits) - 1):
            return " ".join(words)


def nuget_v4(rng):
    head = base64.b32encode(b"v4" + random_bytes(rng, 10)).decode().lower().rstrip("=")
    tail = base64.b32encode(uuid.UUID(uuid4(rng)).bytes_le).decode().lower().rstrip("=")
    return head + tail


def discord_bot(rng):
    user = str(rng.randrange(10**17, 10**18 * 2)).encode()
    return "%s.%s.%s" % (b64url(user), pick(rng, CLASSES["b"], 6), pick(rng, CLASSES["b"], 38))


def swarm(rng):
    ca = to_base(int.from_bytes(random_bytes(rng, 32), "big"), BASE36, 50)
    secret = to_base(int.from_bytes(random_bytes(rng, 16), "big"), BASE36, 25)
    return "SWMTKN-1-%s-%s" % (ca, secret)


def aws_session(rng):
    return "IQoJb3JpZ2luX2Vj" + b64(random_bytes(rng, 330 + 3 * rng.randrange(40)))


def bedrock(rng):
    inner = "BedrockAPIKey-%s-at-%s:" % (pick(rng, LOWER + DIGITS, 4), pick(rng, DIGITS, 12))
    return "ABSK" + b64(inner.encode() + pick(rng, ALNUM + "+/", 44).encode())


def sas(rng):
    """The query string of a storage SAS; the signature is the secret part and the whole is the token."""
    from urllib.parse import quote
    sig = quote(b64(random_bytes(rng, 32)), safe="")
    return "sv=2022-11-02&ss=bfqt&srt=sco&sp=rwdlacupx&se=2027-0%d-30T04:00:00Z&st=2024-01-1%dT20:00:00Z&spr=https&sig=%s" % (
        rng.randrange(1, 9), rng.randrange(9), sig)


def mapbox(rng, kind="sk"):
    inner = {"u": pick(rng, LOWER, 8), "a": "c" + pick(rng, LOWER + DIGITS, 24)}
    return "%s.%s.%s" % (kind, b64url(json.dumps(inner, separators=(",", ":")).encode()), pick(rng, CLASSES["b"], 22))


def sentry_org(rng):
    inner = {"iat": 1700000000 + rng.randrange(9999999) + 0.25, "url": "https://sentry.io",
             "region_url": "https://us.sentry.io", "org": pick(rng, LOWER, 7)}
    head = b64(json.dumps(inner).encode())
    return "sntrys_%s_%s" % (head, b64(random_bytes(rng, 32)).rstrip("="))


def grafana_cloud(rng):
    inner = {"o": str(rng.randrange(10**5, 10**6)), "n": "stack-%d-ci" % rng.randrange(10**5, 10**6),
             "k": pick(rng, ALNUM, 24), "m": {"r": rng.choice(["us", "eu", "prod-us-east-0"])}}
    return "glc_" + b64(json.dumps(inner, separators=(",", ":")).encode())


def grafana_legacy(rng):
    inner = {"k": pick(rng, ALNUM, 32), "n": "grafana-ci", "id": 1}
    return b64(json.dumps(inner, separators=(",", ":")).encode())


def pypi(rng, test=False):
    location = "AgEN" if test else "AgEI"
    body = "cHlwaS5vcmcCJ" if not test else "dGVzdC5weXBpLm9yZwIk"
    return "pypi-" + location + body + pick(rng, CLASSES["b"], 150)


def cloudflare_tunnel(rng):
    inner = {"a": random_bytes(rng, 16).hex(), "t": uuid4(rng), "s": b64(pick(rng, ALNUM, 44).encode())}
    return b64(json.dumps(inner, separators=(",", ":")).encode())


def json64(rng, prefix="", **fields):
    filled = {k: expand(rng, v) for k, v in fields.items()}
    return prefix + b64(json.dumps(filled, separators=(",", ":")).encode())


def password(rng, url=False):
    """A password as people choose them: words, years and signs, or what a manager gives."""
    words = ["Winter", "harbour", "Tango", "Maple", "orbit", "Falcon", "copper", "Quartz", "lagoon", "Ember", "juniper",
             "Cobalt", "walrus", "Saffron", "glacier", "Pixel"]
    signs = "-_.~" if url else "!@#%^*-_.~"
    if rng.random() < 0.5:
        return (rng.choice(words) + rng.choice(signs) + rng.choice(words).capitalize() + str(rng.randrange(11, 9999))
                + (rng.choice(signs) if rng.random() < 0.4 and not url else ""))
    return "".join(rng.choice(ALNUM + ("" if rng.random() < .5 else signs)) for _ in range(rng.randrange(14, 25))) + str(rng.randrange(10, 99))


def django(rng):
    return pick(rng, LOWER + DIGITS + "!@#%^&*(-_=+)", 50)


NAMED = {
    "uuid": uuid4,
    "UUID": lambda rng: uuid4(rng).upper(),
    "github": lambda rng, p: crc_token(rng, p, 30),
    "crc": lambda rng, p, n: crc_token(rng, p, int(n)),
    "chief": lambda rng, p, n: chief(rng, p, int(n)),
    "atlassian": lambda rng, p, n: atlassian(rng, p, int(n)),
    "bbapp": bitbucket_app, "grafana": grafana, "grafanacloud": grafana_cloud, "grafanalegacy": grafana_legacy,
    "cratestp": crates_publish, "sanctum": sanctum, "routable": gitlab_routable,
    "azure": azure_annotated, "azfunc": azure_functions,
    "azkey": lambda rng, n, sig: azure_key(rng, int(n), sig),
    "wif": wif, "xprv": xprv, "age": age_key, "stellar": stellar, "nkey": nkey, "wg": wireguard,
    "nsec": lambda rng: bech32("nsec", random_bytes(rng, 32)),
    "mnemonic": lambda rng, n="12": mnemonic(rng, int(n)),
    "nuget": nuget_v4, "discord": discord_bot, "swarm": swarm, "awssession": aws_session, "bedrock": bedrock,
    "sas": sas, "mapbox": mapbox, "sentryorg": sentry_org, "pypi": lambda rng: pypi(rng),
    "testpypi": lambda rng: pypi(rng, True), "cftunnel": cloudflare_tunnel,
    "jwt": lambda rng, alg="HS256", iss="": plain_jwt(rng, alg, **({"iss": iss} if iss else {})),
    "jwtrole": lambda rng, role: plain_jwt(rng, "HS256", iss="supabase", ref=pick(rng, LOWER, 20), role=role),
    "b64": lambda rng, n: b64(random_bytes(rng, int(n))),
    "b64url": lambda rng, n: b64url(random_bytes(rng, int(n))),
    "b64urlpad": lambda rng, n: base64.urlsafe_b64encode(random_bytes(rng, int(n))).decode(),
    "pw": password,
    "pwurl": lambda rng: password(rng, True),
    "django": django,
    "basic": lambda rng, inner: b64(expand(rng, inner.replace("[", "{").replace("]", "}")).encode()),
    "text64": lambda rng, inner: b64(expand(rng, inner.replace("[", "{").replace("]", "}")).encode()),
    "either": lambda rng, *options: expand(rng, rng.choice(options).replace("[", "{").replace("]", "}")),
    "qstash": lambda rng: json64(rng, UserID="{uuid}", Password="{h32}"),
    "ops": lambda rng: json64(rng, "ops_", signInAddress="acme.1password.com", secretKey="A3-{u6}-{u6}-{u5}-{u5}-{u5}",
                              srpX="{h64}", muk="{b43}", deviceUuid="{n26}").rstrip("="),
    "neptune": lambda rng: json64(rng, api_address="https://app.neptune.ai", api_url="https://app.neptune.ai", api_key="{uuid}"),
    "range": lambda rng, cls, low, high: pick(rng, CLASSES[cls], rng.randrange(int(low), int(high) + 1)),
}

PIECE = re.compile(r"\{([A-Za-z]\d+|[A-Za-z]\w*(?:;[^{}]*)?)\}")


def expand(rng, pattern):
    """Fill "{h32}" (class and length) and "{name;argument;...}" (a generator above); "{$x}" is left to the caller."""
    def fill(match):
        item = match.group(1)
        name, *arguments = item.split(";")
        if name in NAMED and not (name == item and re.fullmatch(r"[A-Za-z]\d+", item)):
            return NAMED[name](rng, *arguments)
        if re.fullmatch(r"[A-Za-z]\d+", item) and item[0] in CLASSES:
            return pick(rng, CLASSES[item[0]], int(item[1:]))
        return match.group(0)  # braces of the snippet's own language
    return PIECE.sub(fill, pattern)
