"""Well-known tokens in encodings: base64, hex, percent, UTF-16, escapes. The secret is the encoded run.

UTF-16 text stands in the JSON string with its zero bytes as U+0000: written as UTF-8 the snippet has
exactly the bytes of UTF-16LE without a byte order mark, and offsets hold.
"""

import base64


def tokens(seeded):
    """(kind of token, token)"""
    return seeded.pick((("github", seeded.github()), ("slack", seeded.slack()),
                        ("stripe", seeded.stripe()), ("npm", seeded.npm())))


def interleaved(text):
    return "".join(c + "\0" for c in text)


def unicode_escapes(text):
    return "".join("\\u%04x" % ord(c) for c in text)


def hex_escapes(text):
    return "".join("\\x%02x" % ord(c) for c in text)


def b64(text):
    return base64.b64encode(text.encode()).decode()


def url64(text):
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def percent_all(text):
    return "".join("%%%02X" % ord(c) for c in text)


def percent_some(text):
    return "".join("%%%02X" % ord(c) if c in "_-" else c for c in text)


def char_codes(text):
    return ", ".join(str(ord(c)) for c in text)


# (kind, path, text, encoder of the token); ¤ in the text is the name of the token's kind.
ENCODED = [
    ("base64-env", ".env", "¤_TOKEN_B64=§\n", b64),
    ("base64-js", "auth.js", "const t = atob('§');\n", b64),
    ("base64-py", "auth.py", 'token = base64.b64decode("§").decode()\n', b64),
    ("base64-sh", "auth.sh", "TOKEN=$(echo §\u0020| base64 -d)\n", b64),
    ("base64-java", "Auth.java", 'String t = new String(Base64.getDecoder().decode("§"));\n', b64),
    ("base64-json", "conf.json", '{"¤": {"token": "§", "encoding": "base64"}}\n', b64),
    ("kubernetes-data", "secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: ¤\ntype: Opaque\n"
     "data:\n  token: §\n", b64),
    ("kubernetes-data", "deploy/secret.yml", "kind: Secret\napiVersion: v1\ndata:\n  ¤_TOKEN: §\n"
     "metadata:\n  name: @app@\n", b64),
    ("kubernetes-json", "secret.json", '{"apiVersion":"v1","kind":"Secret","data":{"token":"§"}}\n', b64),
    ("kubernetes-newline", "secret.yaml", "apiVersion: v1\nkind: Secret\ndata:\n  ¤-token: §\n",
     lambda t: b64(t + "\n")),
    ("base64-file", "seed.yml", "write_files:\n- path: /etc/@app@.env\n  encoding: b64\n  content: §\n",
     lambda t: b64(f"PORT=8080\nTOKEN={t}\nDEBUG=0\n")),
    ("base64-json-inside", "state.json", '{"payload": "§"}\n',
     lambda t: b64('{"user":"ops","token":"%s"}' % t)),
    ("base64url", "link.txt", "https://harbourlane.io/cb?state=§\n", url64),
    ("base64url-json", "conf.yml", "bootstrap: §\n", lambda t: url64('{"t":"%s"}' % t)),
    ("hex", "conf.py", 'TOKEN = bytes.fromhex("§").decode()\n', lambda t: t.encode().hex()),
    ("hex-upper", "blob.sql", "INSERT INTO tokens VALUES (1, X'§');\n", lambda t: t.encode().hex().upper()),
    ("hex-escapes", "token.c", 'static const char t[] = "§";\n', hex_escapes),
    ("hex-escapes", "drop.js", "var t = '§';\n", hex_escapes),
    ("percent-all", "req.http", "POST /x HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\n"
     "token=§&a=1\n", percent_all),
    ("percent-some", "link.txt", "https://@host@/cb?access_token=§&state=1\n", percent_some),
    ("json-unicode", "msg.json", '{"token": "§"}\n', unicode_escapes),
    ("js-unicode", "token.js", 'const t = "§";\n', unicode_escapes),
    ("json-unicode-some", "msg.json", '{"token": "§"}\n',
     lambda t: t.replace("_", "\\u005f").replace("-", "\\u002d")),
    ("utf16-registry", "export.reg", 'Windows Registry Editor Version 5.00\r\n\r\n'
     '[HKEY_CURRENT_USER\\Software\\@Ss@]\r\n"Token"="§"\r\n', interleaved),
    ("utf16-line", "settings.txt", "user=@user@\r\ntoken=§\r\n", interleaved),
    ("utf16-json", "profile.json", '{"¤": {"token": "§"}}\r\n', interleaved),
    ("powershell-encoded", "run.ps1", "powershell -EncodedCommand §\n",
     lambda t: base64.b64encode(f"$env:TOKEN='{t}'; ./run".encode("utf-16-le")).decode()),
    ("base64-utf16", "conf.xml", "<Value>§</Value>\n",
     lambda t: base64.b64encode(t.encode("utf-16-le")).decode()),
    ("double-base64", "secret.yaml", "apiVersion: v1\nkind: Secret\ndata:\n  blob: §\n",
     lambda t: b64(b64(f"token={t}"))),
    ("data-url", "note.md", "[conf](data:text/plain;base64,§)\n", lambda t: b64("token: " + t)),
    ("basic-github", "ci.sh", 'git config http.extraheader "AUTHORIZATION: basic §"\n',
     lambda t: b64("x-access-token:" + t)),
    ("basic-user", "req.http", "GET /api HTTP/1.1\nAuthorization: Basic §\n", lambda t: b64("ops:" + t)),
    ("docker-auth", "config.json", '{"auths": {"ghcr.io": {"auth": "§"}}}\n', lambda t: b64("ops:" + t)),
    ("npm-auth", ".npmrc", "//npm.harbourlane.io/:_auth=§\n", lambda t: b64("ops:" + t)),
    ("html-entities", "page.html", '<meta name="token" content="§">\n',
     lambda t: t.replace("_", "&#95;").replace("-", "&#45;")),
    ("quoted-printable", "mail.eml", "Content-Transfer-Encoding: quoted-printable\n\nkey=3D§\n",
     lambda t: t[:20] + "=\n" + t[20:]),
]

# The AWS pair: both halves in one place; (kind, path, text) with «id» and «secret» encoded.
AWS = [
    ("aws-kubernetes-id", "secret.yaml", "id"), ("aws-kubernetes-secret", "secret.yaml", "secret"),
    ("aws-credentials-file", "secret.yaml", "file"), ("aws-plain-secret", ".env", "plain"),
    ("aws-utf16", "cred.txt", "utf16"), ("aws-json-escapes", "conf.json", "slashes")]


def aws_case(seeded, form):
    """(text, secret as it stands in the text)"""
    key, secret = seeded.aws_id(), seeded.aws_secret()
    if form in ("id", "secret"):
        text = ("apiVersion: v1\nkind: Secret\nmetadata:\n  name: s3\ndata:\n  AWS_ACCESS_KEY_ID: %s\n"
                "  AWS_SECRET_ACCESS_KEY: %s\n" % (b64(key), b64(secret)))
        return text, b64(key if form == "id" else secret)
    plain = f"[default]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n"
    if form == "file":
        body = b64(plain)
        return f"apiVersion: v1\nkind: Secret\ndata:\n  credentials: {body}\n", body
    if form == "plain":
        return f"AWS_ACCESS_KEY_ID={key}\nAWS_SECRET_ACCESS_KEY={secret}\n", secret
    if form == "utf16":
        return interleaved(plain.replace("\n", "\r\n")), interleaved(secret)
    while "/" not in secret:
        secret = seeded.aws_secret()
    body = secret.replace("/", "\\/")
    return '{"accessKeyId":"%s","secretAccessKey":"%s"}\n' % (key, body), body
