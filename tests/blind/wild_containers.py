"""Key containers besides PEM of RSA and EC: PuTTY, DSA, PKCS#12, Java key stores, KeePass key files, XML and JSON keys, key files joined by a language."""

import hashlib
import hmac

import pem
import secretgen

FAMILY = "keys"


def _lines(text, width=64):
    return "\n".join(text[i:i + width] for i in range(0, len(text), width))


def putty(rng, version=2):
    """A PuTTY file without passphrase; its MAC is computed as the manual's appendix describes for version 2."""
    blob = pem._text(b"ssh-ed25519") + pem._text(secretgen.random_bytes(rng, 32))
    private = pem._text(secretgen.random_bytes(rng, 32))
    kind, comment = b"ssh-ed25519", b"ed25519-key-20240311"
    signed = b"".join(pem._text(part) for part in (kind, b"none", comment, blob, private))
    key = hashlib.sha1(b"putty-private-key-file-mac-key").digest()
    mac = hmac.new(key, signed, hashlib.sha1).hexdigest()
    public, secret = _lines(secretgen.b64(blob)), _lines(secretgen.b64(private))
    return ("PuTTY-User-Key-File-%d: %s\nEncryption: none\nComment: %s\nPublic-Lines: %d\n%s\nPrivate-Lines: %d\n%s\nPrivate-MAC: %s" % (
        version, kind.decode(), comment.decode(), public.count("\n") + 1, public, secret.count("\n") + 1, secret, mac))


def dsa(rng):
    numbers = [b"\0"] + [pem._big(rng, size) for size in (128, 20, 128, 128, 20)]
    return pem.armour("DSA PRIVATE" + " KEY", pem._der(0x30, b"".join(pem._integer(number) for number in numbers)))


def pkcs12(rng):
    """Base64 of a PKCS#12: version 3, a data content, a MAC."""
    oid = bytes.fromhex("06092a864886f70d010701")
    data = pem._der(0xA0, pem._der(4, secretgen.random_bytes(rng, 900)))
    digest = pem._der(0x30, pem._der(0x30, bytes.fromhex("06052b0e03021a0500")) + pem._der(4, secretgen.random_bytes(rng, 20)))
    mac = pem._der(0x30, digest + pem._der(4, secretgen.random_bytes(rng, 8)) + b"\x02\x02\x08\0")
    return secretgen.b64(pem._der(0x30, b"\x02\x01\x03" + pem._der(0x30, oid + data) + mac))


def jks(rng):
    head = bytes.fromhex("feedfeed00000002000000010000000100") + b"\x06upload" + bytes.fromhex("0000018c")
    return secretgen.b64(head + secretgen.random_bytes(rng, 1100))


secretgen.NAMED.update({
    "putty": putty, "putty3": lambda rng: putty(rng, 3), "dsa": dsa, "pkcs12": pkcs12, "jks": jks,
    "dsaline": lambda rng: dsa(rng).replace("\n", "\\n"),
})

TEXT = r"""
=== putty-file | keys/server.ppk
<<putty>>
=== putty-in-docs | docs/access.md
Save this as `deploy.ppk` and load it in Pageant:

```
<<putty>>
```
=== dsa-file | .ssh/id_dsa
<<dsa>>
=== dsa-json | config/auth.json
{ "algorithm": "dsa", "key": "<<dsaline>>\n" }
=== pkcs12-env | ci.env
SIGNING_CERT_P12_BASE64=<<pkcs12>>
SIGNING_CERT_PASSWORD=<<p>>
=== pkcs12-k8s | keystore-secret.yaml
kind: Secret
data:
  keystore.p12: <<pkcs12>>
  password: <<{p64}>>
=== pkcs12-csharp | Signer.cs
    private const string Certificate = "<<pkcs12>>";
=== jks-k8s | jks-secret.yaml
apiVersion: v1
kind: Secret
data:
  keystore.jks: <<jks>>
=== jks-ci | bitrise.yml
    - ANDROID_KEYSTORE_B64: <<jks>>
    - ANDROID_KEYSTORE_PASS: <<p>>
=== keepass-keyfile | vault.keyx
<?xml version="1.0" encoding="utf-8"?>
<KeyFile><Meta><Version>1.0</Version></Meta><Key><Data><<{b64;32}>></Data></Key></KeyFile>
=== rsa-xml | rsa.xml
<RSAKeyValue><Modulus><<~{b64;128}>></Modulus><Exponent>AQAB</Exponent><P><<~{b64;64}>></P><Q><<~{b64;64}>></Q><D><<{b64;128}>></D></RSAKeyValue>
=== pem-indented-hcl | secrets.hcl
  private_key = <<-KEY
    <<{pemindent;4;ec}>>
  KEY
=== pem-python-joined | keys.py
KEY = "\n".join([
    "<<{pemlines;    ";",}>>",
])
=== pem-php-concat | key.php
$key = '<<{pemlines;    . ';' . "\n"}>>';
=== pem-properties-continued | app.properties
tls.key=<<{pemlines;  ;\n\}>>
=== pem-swift-multiline | Key.swift
let pem = """ + '"""' + r"""
<<pemec>>
""" + '"""' + r"""
=== jwk-rsa | private.jwk
{"kty":"RSA","kid":"@h8@","n":"<<~{b342}>>","e":"AQAB","d":"<<{b342}>>"}
=== jwk-okp | ed.jwk
{"kty":"OKP","crv":"Ed25519","x":"<<~{b43}>>","d":"<<{b43}>>"}
=== acme-account | accounts/acme/private_key.json
{"n": "<<~{b342}>>", "e": "AQAB", "d": "<<{b342}>>", "kty": "RSA"}
"""
