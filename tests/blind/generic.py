#!/usr/bin/env python3
"""Writes the blind set for credentials without a provider's form: about 2,000 positives, 1,200 negatives.

`generic.py --seed N --out FILE`: JSON lines {"id", "family", "kind", "text", "secret", "positive", "path"}.
`secret` stands in `text` exactly (encoded, where the text holds an encoding); a negative has "". Equal
seeds give equal bytes. The set is written from documentation only, without sight of rules or results.
"""

import itertools
import sys
import urllib.parse

import assignments
import commands
import connections
import encoded
import keys
import generic_negatives
from seeded import ALNUM, BASE62, Seeded, crc32_base62, write_set

# Kinds whose syntax would take a sign for its own.
PLAIN_KINDS = {
    "batch", "makefile", "query", "form-body", "shell-prefix", "shell-export-bare", "csh", "fish", "csv",
    "jdbc-query", "jdbc-xml", "sqlplus", "expdp", "oracle-tns", "jdbc-semicolon", "jdbc-db2",
    "stackexchange-redis", "openvpn-inline", "fstab", "autofs", "squid-peer", "asterisk-register",
    "mikrotik", "redis-acl", "shell-default", "curl-data"}
# Kinds where + / = of base64 would be escaped.
URL_SAFE_KINDS = {"query", "cookie", "set-cookie"}
INNOCENT = ("false", "test", "example", "null", "true", "sample")


def case(family, kind, path, text, secret, positive=True):
    assert not positive or (secret and secret in text), (family, kind, text)
    return {"family": family, "kind": kind, "path": path, "text": text, "secret": secret,
            "positive": positive}


def turns(templates, count):
    return itertools.islice(itertools.cycle(templates), count)


def with_secret(seeded, family, template, secret, extra=None):
    kind, path, text = template[:3]
    return case(family, kind, seeded.fill(path, extra), seeded.fill(text, extra).replace("§", secret),
                secret)


def password_for(seeded, kind, text):
    """A password of 8-15 characters that the syntax around § takes as it is."""
    if kind in PLAIN_KINDS:
        return seeded.plain_password()
    quoted = text[text.index("§") - 1] in "'\"`>"
    return seeded.password("!@#%*_-+=?." if quoted else "!*_-+=.")


def password_assignments(seeded):
    for template in turns(assignments.QUOTED_PASSWORDS, 190):
        secret = seeded.password("!@#%*_-+=?.")
        yield with_secret(seeded, "password_assignment", template, secret)
    for template in turns(assignments.BARE_PASSWORDS, 120):
        secret = password_for(seeded, template[0], template[2])
        yield with_secret(seeded, "password_assignment", template, secret)


def password_connections(seeded):
    for i, template in enumerate(turns(connections.URLS, 210)):
        secret = seeded.plain_password()
        if i % 4 == 3 and template[0] not in ("oracle-thin", "mysql-go-dsn"):
            while "%" not in secret:
                secret = urllib.parse.quote(seeded.password("!@#$/%&+=?"), safe="")
            template = (template[0] + "-percent",) + template[1:]
        yield with_secret(seeded, "password_connection", template, secret)
    for template in turns(connections.STRINGS, 100):
        signs = "-_." if template[0] in PLAIN_KINDS else "!*_-+."
        yield with_secret(seeded, "password_connection", template, seeded.password(signs))


def password_directives(seeded):
    for template in turns(commands.DIRECTIVES, 165):
        secret = password_for(seeded, template[0], template[2])
        yield with_secret(seeded, "password_directive", template, secret)


def password_commands(seeded):
    for template in turns(commands.COMMANDS, 160):
        text = template[2]
        quoted = text[text.index("§") - 1] == "'"
        secret = seeded.password("!@#%*_-+=." if quoted and template[0] not in PLAIN_KINDS else "_-+=.")
        yield with_secret(seeded, "password_command", template, secret)


def sql(seeded):
    for template in turns(commands.SQL, 60):
        yield with_secret(seeded, "sql", template, seeded.password("!@#%*_-+=?."))


def hashes(seeded):
    for template in turns(commands.HASHES, 120):
        yield with_secret(seeded, "hash", template, commands.hash_maker(seeded, template[3]))


def secret_body(seeded, kind):
    while True:
        form, body = seeded.key()
        if kind not in URL_SAFE_KINDS or form != "base64":
            return form, body


def secret_template(template, names):
    """The template with a name of a secret in the spelling of its language."""
    kind, path, text = template
    for word, value in names.items():
        text = text.replace(word, value)
    return kind, path, text


def secret_assignments(seeded):
    templates = assignments.QUOTED_SECRETS + assignments.BARE_SECRETS
    for template in turns(templates, 370):
        names = assignments.spelled(seeded.pick(assignments.SECRET_NAMES))
        form, body = secret_body(seeded, template[0])
        kind, path, text = secret_template(template, names)
        yield with_secret(seeded, "secret_assignment", (f"{kind}/{form}", path, text), body)


def authorizations(seeded):
    for template in turns(commands.AUTHORIZATION, 75):
        secret = commands.authorization(seeded, template[3])
        yield with_secret(seeded, "authorization", template, secret)


def private_keys(seeded):
    blocks, embeddings = list(keys.BLOCKS), list(keys.EMBEDDINGS)
    pairs = [(b, e) for b in blocks for e in embeddings]
    seeded.random.shuffle(pairs)
    for block, embedding in pairs[:105]:
        path, text, secret = keys.EMBEDDINGS[embedding](seeded, keys.BLOCKS[block](seeded))
        yield case("private_key", f"{block}/{embedding}", path, text, secret)
    for _ in range(5):
        for kind, path, text, secret in keys.single_line_keys(seeded):
            yield case("private_key", kind, path, text, secret)


def encoded_tokens(seeded):
    for kind, path, text, encoder in turns(encoded.ENCODED, 136):
        name, token = encoded.tokens(seeded)
        text = seeded.fill(text).replace("¤", name)
        run = encoder(token)
        if encoder is encoded.interleaved:
            text = encoded.interleaved(text.replace("§", token))
        yield case("encoded_token", f"{kind}/{name}", path, text.replace("§", run), run)
    for kind, path, form in turns(encoded.AWS, 24):
        text, secret = encoded.aws_case(seeded, form)
        yield case("encoded_token", kind, path, text, secret)


def with_innocent(seeded, word):
    """(form, body): a random body with an innocent word somewhere inside it, in some case."""
    word = seeded.pick((word, word.capitalize(), word.upper()))
    form = seeded.pick(("alnum", "alnum", "base64url", "github", "stripe"))
    if form == "github":
        at = seeded.random.randrange(2, 22)
        body = seeded.of(BASE62, at) + word + seeded.of(BASE62, 30 - at - len(word))
        return form, "ghp_" + body + crc32_base62(body)
    if form == "stripe":
        at = seeded.random.randrange(8, 60)
        return form, "sk_live_51" + seeded.of(ALNUM, at) + word + seeded.of(ALNUM, 97 - at - len(word))
    head, tail = seeded.random.randrange(6, 20), seeded.random.randrange(10, 24)
    signs = "" if form == "alnum" else "-_"
    while True:
        body = seeded.of(ALNUM + signs, head) + word + seeded.of(ALNUM + signs, tail)
        if sum(c.isdigit() for c in body) >= 3 and body[0] in ALNUM and body[-1] in ALNUM:
            return form, body


def innocent_words(seeded):
    templates = assignments.QUOTED_SECRETS + assignments.BARE_SECRETS
    for i, template in enumerate(turns(templates, 200)):
        word = INNOCENT[i % len(INNOCENT)]
        form, body = with_innocent(seeded, word)
        names = assignments.spelled(seeded.pick(assignments.SECRET_NAMES))
        _, path, text = secret_template(template, names)
        yield with_secret(seeded, "innocent_word", (f"{word}/{form}", path, text), body)


def negative_cases(seeded):
    for kind, path, text in generic_negatives.negatives(seeded, 1200):
        yield case("negative", kind, path, text, "", positive=False)


FAMILIES = (password_assignments, password_connections, password_directives, password_commands, sql,
            hashes, secret_assignments, authorizations, private_keys, encoded_tokens, innocent_words,
            negative_cases)


def cases(seed):
    """All cases of a seed. Each family has its own stream, so that one may grow without moving others."""
    for family in FAMILIES:
        seeded = Seeded(f"{seed}-{family.__name__}")
        for i, record in enumerate(family(seeded)):
            yield {"id": f"{record['family']}-{i:04d}", **record}


if __name__ == "__main__":
    sys.exit(write_set(__doc__, cases))
