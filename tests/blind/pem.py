"""Private key files with the DER and OpenSSH layout of real ones; the numbers inside are random, not valid keys."""

import base64
import struct

import secretgen


def _der(tag, body):
    size = len(body)
    if size < 128:
        head = bytes([size])
    else:
        raw = size.to_bytes((size.bit_length() + 7) // 8, "big")
        head = bytes([0x80 | len(raw)]) + raw
    return bytes([tag]) + head + body


def _integer(number_bytes):
    body = number_bytes.lstrip(b"\0") or b"\0"
    return _der(2, (b"\0" if body[0] & 0x80 else b"") + body)


def _big(rng, size):
    body = bytearray(secretgen.random_bytes(rng, size))
    body[0] |= 0xC0
    body[-1] |= 1
    return bytes(body)


def rsa_der(rng, size=256):
    half = size // 2
    parts = [_integer(b"\0"), _integer(_big(rng, size)), _integer(b"\x01\0\x01"), _integer(_big(rng, size))]
    parts += [_integer(_big(rng, half)) for _ in range(5)]
    return _der(0x30, b"".join(parts))


def armour(label, data, width=64):
    text = base64.b64encode(data).decode()
    lines = [text[i:i + width] for i in range(0, len(text), width)]
    return "-----BEGIN %s-----\n%s\n-----END %s-----" % (label, "\n".join(lines), label)


def rsa(rng):
    return armour("RSA PRIVATE" + " KEY", rsa_der(rng))


def pkcs8(rng):
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    return armour("PRIVATE" + " KEY", _der(0x30, b"\x02\x01\0" + algorithm + _der(4, rsa_der(rng))))


def ec(rng):
    body = b"\x02\x01\x01" + _der(4, secretgen.random_bytes(rng, 32)) + _der(0xA0, bytes.fromhex("06082a8648ce3d030107"))
    body += _der(0xA1, _der(3, b"\0\x04" + secretgen.random_bytes(rng, 64)))
    return armour("EC PRIVATE" + " KEY", _der(0x30, body))


def ed25519(rng):
    return armour("PRIVATE" + " KEY", bytes.fromhex("302e020100300506032b657004220420") + secretgen.random_bytes(rng, 32))


def p8(rng):
    """PKCS#8 of a P-256 key, the form of Apple's .p8 files."""
    inner = b"\x02\x01\x01" + _der(4, secretgen.random_bytes(rng, 32)) + _der(0xA1, _der(3, b"\0\x04" + secretgen.random_bytes(rng, 64)))
    algorithm = bytes.fromhex("301306072a8648ce3d020106082a8648ce3d030107")
    return armour("PRIVATE" + " KEY", _der(0x30, b"\x02\x01\0" + algorithm + _der(4, _der(0x30, inner))))


def _text(data):
    return struct.pack(">I", len(data)) + data


def openssh(rng):
    public = secretgen.random_bytes(rng, 32)
    blob = _text(b"ssh-ed25519") + _text(public)
    check = secretgen.random_bytes(rng, 4)
    private = check + check + blob + _text(secretgen.random_bytes(rng, 32) + public) + _text(b"mokafor@build-2")
    private += bytes(range(1, 1 + (-len(private)) % 8))
    data = b"openssh-key-v1\0" + _text(b"none") + _text(b"none") + _text(b"") + struct.pack(">I", 1) + _text(blob) + _text(private)
    return armour("OPENSSH PRIVATE" + " KEY", data, 70)


def pgp(rng):
    data = b"\x95\x01\xd8\x04" + secretgen.random_bytes(rng, 470)
    crc = 0xB704CE
    for byte in data:
        crc ^= byte << 16
        for _ in range(8):
            crc <<= 1
            if crc & 0x1000000:
                crc ^= 0x1864CFB
    text = armour("PGP PRIVATE KEY" + " BLOCK", data)
    check = "=" + base64.b64encode((crc & 0xFFFFFF).to_bytes(3, "big")).decode()
    lines = text.split("\n")
    return "\n".join([lines[0], ""] + lines[1:-1] + [check, lines[-1]])


def openvpn(rng):
    rows = "\n".join(secretgen.random_bytes(rng, 16).hex() for _ in range(16))
    return "-----BEGIN OpenVPN Static" + " key V1-----\n" + rows + "\n-----END OpenVPN Static" + " key V1-----"


for _name in ("rsa", "pkcs8", "ec", "ed25519", "p8", "openssh", "pgp", "openvpn"):
    secretgen.NAMED["pem" + _name] = globals()[_name]
