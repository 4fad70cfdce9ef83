"""Private keys of every container around random bodies: framed as their tools frame them.

The numbers inside are random, so no key works; lengths, tags and checksums of the containers are right.
"""

import base64
import json
import struct

from seeded import BECH32

RSA_OID = bytes.fromhex("06092a864886f70d010101")
EC_OID = bytes.fromhex("06072a8648ce3d0201")
P256_OID = bytes.fromhex("06082a8648ce3d030107")
ED25519_OID = bytes.fromhex("06032b6570")
DSA_OID = bytes.fromhex("06072a8648ce380401")
# PBES2 with PBKDF2 (hmacWithSHA256) and AES-256-CBC, RFC 8018.
PBES2_OID = bytes.fromhex("06092a864886f70d01050d")
PBKDF2_OID = bytes.fromhex("06092a864886f70d01050c")
HMAC_SHA256_OID = bytes.fromhex("06082a864886f70d0209")
AES256_CBC_OID = bytes.fromhex("060960864801650304012a")


def der(tag, body):
    if len(body) < 128:
        size = bytes([len(body)])
    else:
        digits = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
        size = bytes([0x80 | len(digits)]) + digits
    return bytes([tag]) + size + body


def integer(seeded, count):
    return der(2, b"\0" + bytes([0x80 | seeded.raw(1)[0]]) + seeded.raw(count - 1))


def rsa_der(seeded, bits=2048):
    size = bits // 8
    half = size // 2
    body = der(2, b"\0") + integer(seeded, size) + bytes.fromhex("0203010001") + integer(seeded, size)
    return der(0x30, body + b"".join(integer(seeded, half) for _ in range(5)))


def ec_der(seeded):
    public = der(0xA1, der(3, b"\0\4" + seeded.raw(64)))
    return der(0x30, der(2, b"\1") + der(4, seeded.raw(32)) + der(0xA0, P256_OID) + public)


def dsa_der(seeded):
    return der(0x30, der(2, b"\0") + integer(seeded, 128) + integer(seeded, 20)
               + integer(seeded, 128) + integer(seeded, 128) + integer(seeded, 20))


def pkcs8_der(seeded, form):
    if form == "rsa":
        algorithm, body = der(0x30, RSA_OID + b"\5\0"), rsa_der(seeded)
    elif form == "ed25519":
        algorithm, body = der(0x30, ED25519_OID), der(4, seeded.raw(32))
    else:
        algorithm = der(0x30, EC_OID + P256_OID)
        body = der(0x30, der(2, b"\1") + der(4, seeded.raw(32))
                   + der(0xA1, der(3, b"\0\4" + seeded.raw(64))))
    return der(0x30, der(2, b"\0") + algorithm + der(4, body))


def encrypted_pkcs8_der(seeded, size=1232):
    kdf = der(0x30, PBKDF2_OID + der(0x30, der(4, seeded.raw(8)) + bytes.fromhex("02020800")
                                     + der(0x30, HMAC_SHA256_OID + b"\5\0")))
    cipher = der(0x30, AES256_CBC_OID + der(4, seeded.raw(16)))
    return der(0x30, der(0x30, PBES2_OID + der(0x30, kdf + cipher)) + der(4, seeded.raw(size)))


def openssh_blob(seeded, form="ed25519", encrypted=False):
    def text(value):
        return struct.pack(">I", len(value)) + value
    if form == "ed25519":
        public = text(b"ssh-ed25519") + text(seeded.raw(32))
        private = public + text(seeded.raw(64))
    else:
        public = text(b"ssh-rsa") + text(b"\1\0\1") + text(b"\0" + seeded.raw(384))
        private = public + b"".join(text(seeded.raw(n)) for n in (384, 192, 193, 193))
    check = seeded.raw(4)
    inner = check + check + private + text(b"ops@build")
    inner += bytes(range(1, 1 + (-len(inner)) % 16))
    if encrypted:
        kdf = text(seeded.raw(16)) + struct.pack(">I", 16)
        head = text(b"aes256-ctr") + text(b"bcrypt") + text(kdf)
        inner = seeded.raw(len(inner))
    else:
        head = text(b"none") + text(b"none") + text(b"")
    return b"openssh-key-v1\0" + head + struct.pack(">I", 1) + text(public) + text(inner)


def wrap(body, width=64):
    return "\n".join(body[i:i + width] for i in range(0, len(body), width))


def pem(label, blob, width=64, headers=""):
    body = wrap(base64.b64encode(blob).decode(), width)
    # The dashes are joined so that this file holds no armour line of its own.
    dash = "-" * 5
    return f"{dash}BEGIN {label}{dash}\n{headers}{body}\n{dash}END {label}{dash}\n"


def crc24(data):
    """The armour checksum of RFC 4880, section 6.1."""
    value = 0xB704CE
    for byte in data:
        value ^= byte << 16
        for _ in range(8):
            value <<= 1
            if value & 0x1000000:
                value ^= 0x1864CFB
    return (value & 0xFFFFFF).to_bytes(3, "big")


def pgp(seeded):
    packet = bytes([4]) + struct.pack(">I", 1650000000) + bytes([22]) + bytes.fromhex(
        "092b06010401da470f01") + b"\1\7\x40" + seeded.raw(32) + b"\0\1\0" + seeded.raw(34)
    blob = bytes([0x94, len(packet)]) + packet + bytes([0xB4, 12]) + b"Ops <o@h.io>"
    blob += bytes([0x88, 0x90]) + seeded.raw(0x90)
    dash = "-" * 5
    body = wrap(base64.b64encode(blob).decode())
    return (f"{dash}BEGIN PGP PRIVATE KEY BLOCK{dash}\n\n{body}\n="
            f"{base64.b64encode(crc24(blob)).decode()}\n{dash}END PGP PRIVATE KEY BLOCK{dash}\n")


def ppk(seeded, version=3, encrypted=False):
    name = b"ssh-ed25519"
    public = base64.b64encode(struct.pack(">I", 11) + name + struct.pack(">I", 32)
                              + seeded.raw(32)).decode()
    size = 48 if encrypted else 36
    private = base64.b64encode(seeded.raw(size) if encrypted
                               else struct.pack(">I", 32) + seeded.raw(32)).decode()
    lines = [f"PuTTY-User-Key-File-{version}: ssh-ed25519",
             "Encryption: " + ("aes256-cbc" if encrypted else "none"),
             "Comment: ed25519-key-20220114", f"Public-Lines: {len(wrap(public).splitlines())}",
             wrap(public)]
    if encrypted and version == 3:
        lines += ["Key-Derivation: Argon2id", "Argon2-Memory: 8192", "Argon2-Passes: 21",
                  "Argon2-Parallelism: 1", f"Argon2-Salt: {seeded.hex(32)}"]
    lines += [f"Private-Lines: {len(wrap(private).splitlines())}", wrap(private),
              "Private-MAC: " + seeded.hex(64 if version == 3 else 40)]
    return "\n".join(lines) + "\n"


def age(seeded):
    """Bech32 (BIP 173) of 32 random bytes under the prefix of age, in capitals."""
    prefix = "age-secret-key-"
    bits = "".join(f"{b:08b}" for b in seeded.raw(32)) + "0000"
    data = [int(bits[i:i + 5], 2) for i in range(0, 260, 5)]
    def polymod(values):
        check = 1
        for value in values:
            top = check >> 25
            check = (check & 0x1FFFFFF) << 5 ^ value
            for i, g in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
                check ^= g if top >> i & 1 else 0
        return check
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = polymod(expanded + data + [0] * 6) ^ 1
    data += [check >> 5 * (5 - i) & 31 for i in range(6)]
    return (prefix + "1" + "".join(BECH32[d] for d in data)).upper()


def minisign(seeded):
    blob = b"EdScB2" + seeded.raw(32) + struct.pack("<QQ", 33554432, 1073741824) + seeded.raw(104)
    return base64.b64encode(blob).decode()


def wireguard(seeded):
    raw = bytearray(seeded.raw(32))
    raw[0] &= 248
    raw[31] = raw[31] & 127 | 64
    return base64.b64encode(bytes(raw)).decode()


BLOCKS = {
    "rsa": lambda s: pem("RSA PRIVATE KEY", rsa_der(s)),
    "rsa-short": lambda s: pem("RSA PRIVATE KEY", rsa_der(s, 1024)),
    "rsa-encrypted": lambda s: pem(
        "RSA PRIVATE KEY", s.raw(1192),
        headers=f"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,{s.hex(32).upper()}\n\n"),
    "ec": lambda s: pem("EC PRIVATE KEY", ec_der(s)),
    "dsa": lambda s: pem("DSA PRIVATE KEY", dsa_der(s)),
    "openssh-ed25519": lambda s: pem("OPENSSH PRIVATE KEY", openssh_blob(s), 70),
    "openssh-rsa": lambda s: pem("OPENSSH PRIVATE KEY", openssh_blob(s, "rsa"), 70),
    "openssh-encrypted": lambda s: pem("OPENSSH PRIVATE KEY", openssh_blob(s, encrypted=True), 70),
    "pkcs8-rsa": lambda s: pem("PRIVATE KEY", pkcs8_der(s, "rsa")),
    "pkcs8-ec": lambda s: pem("PRIVATE KEY", pkcs8_der(s, "ec")),
    "pkcs8-ed25519": lambda s: pem("PRIVATE KEY", pkcs8_der(s, "ed25519")),
    "pkcs8-encrypted": lambda s: pem("ENCRYPTED PRIVATE KEY", encrypted_pkcs8_der(s)),
    "pgp": pgp,
    "ppk3": ppk,
    "ppk2": lambda s: ppk(s, 2),
    "ppk3-encrypted": lambda s: ppk(s, 3, True),
}

# Ways a block is embedded; each gets the block and returns (path, text, secret as it stands there).
def whole_file(seeded, block):
    return "keys/id_deploy", block, block.rstrip("\n")


def escaped_string(seeded, block):
    line = block.replace("\n", "\\n")
    form = seeded.random.randrange(4)
    if form == 0:
        return "src/keys.js", f"const privateKey = '{line}';\n", line
    if form == 1:
        return ".env", f'PRIVATE_KEY="{line}"\n', line
    if form == 2:
        return "Signer.java", f'static final String KEY = "{line}";\n', line
    return "signer.py", f'key = b"{line}"\n', line


def json_string(seeded, block):
    line = json.dumps(block)[1:-1]
    return ("service.json", '{\n  "type": "service_account",\n  "project_id": "hl-prod-%s",\n'
            '  "private_key_id": "%s",\n  "private_key": "%s",\n'
            '  "client_email": "svc@hl-prod.iam.gserviceaccount.com"\n}\n'
            % (seeded.number(4), seeded.hex(40), line), line)


def yaml_block(seeded, block):
    body = "\n".join("    " + l if l else "" for l in block.rstrip("\n").split("\n"))
    return "secrets.yml", f"tls:\n  key: |\n{body}\n  port: 443\n", body.strip()


def kubernetes_data(seeded, block):
    body = base64.b64encode(block.encode()).decode()
    return ("secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: tls-%s\n"
            "type: kubernetes.io/tls\ndata:\n  tls.key: %s\n" % (seeded.hex(6), body), body)


def base64_env(seeded, block):
    body = base64.b64encode(block.encode()).decode()
    return ".env", f"SSH_KEY_B64={body}\n", body


def heredoc(seeded, block):
    return ("setup.sh", f"mkdir -p ~/.ssh\ncat > ~/.ssh/id_rsa <<'END'\n{block}END\n"
            "chmod 600 ~/.ssh/id_rsa\n", block.rstrip("\n"))


def concatenated(seeded, block):
    lines = block.rstrip("\n").split("\n")
    text = " +\n".join(f'    "{l}\\n"' for l in lines)
    return "Keys.cs", f"const string Key =\n{text};\n", text.strip()


def crlf(seeded, block):
    text = block.replace("\n", "\r\n")
    return "win/server.key", text, text.rstrip("\r\n")


EMBEDDINGS = {f.__name__.replace("_", "-"): f for f in (
    whole_file, escaped_string, json_string, yaml_block, kubernetes_data, base64_env, heredoc,
    concatenated, crlf)}


def single_line_keys(seeded):
    """(kind, path, text, secret) of keys that are one line."""
    x, y, d = (seeded.base64url(32) for _ in range(3))
    n, e, dd, p, q = (seeded.base64url(k) for k in (256, 3, 256, 128, 128))
    okp, okp_x, oct_key = (seeded.base64url(32) for _ in range(3))
    key, wg, mini = age(seeded), wireguard(seeded), minisign(seeded)
    peer, raw = seeded.base64(32), seeded.hex(64)
    return [
        ("age", "keys.txt", "# created: 2022-09-12T10:02:41Z\n# public key: age1"
         + seeded.of(BECH32, 58) + f"\n{key}\n", key),
        ("age-env", ".env", f"SOPS_AGE_KEY={key}\n", key),
        ("minisign", "minisign.key",
         f"untrusted comment: minisign encrypted secret key\n{mini}\n", mini),
        ("wireguard", "wg0.conf", f"[Interface]\nPrivateKey = {wg}\nAddress = 10.8.0.2/24\n\n[Peer]\n"
         f"PublicKey = {peer}\nEndpoint = vpn.harbourlane.io:51820\n", wg),
        ("wireguard-psk", "wg0.conf", f"[Peer]\nPublicKey = {peer}\nPresharedKey = {wg}\n"
         "AllowedIPs = 0.0.0.0/0\n", wg),
        ("jwk-ec", "jwk.json", json.dumps(
            {"kty": "EC", "crv": "P-256", "use": "sig", "kid": seeded.hex(8), "x": x, "y": y, "d": d},
            indent=2) + "\n", d),
        ("jwk-rsa", "jwks.json", json.dumps({"keys": [
            {"kty": "RSA", "n": n, "e": "AQAB", "d": dd, "p": p, "q": q}]}) + "\n", dd),
        ("jwk-okp", "ed.jwk", json.dumps(
            {"crv": "Ed25519", "d": okp, "kty": "OKP", "x": okp_x}) + "\n", okp),
        ("jwk-oct", "hmac.jwk", json.dumps({"kty": "oct", "alg": "HS256", "k": oct_key}) + "\n", oct_key),
        ("hex-seed", "config.yml", f"signing_private_key: {raw}\n", raw),
    ]
