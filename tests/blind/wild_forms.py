"""Templates of examples and how they become records.

A module of templates is a text of blocks. A block opens with a line

    === kind | path/of/file

and its lines follow up to the next one. In it `<<pattern>>` is a secret, made by secretgen.expand (`<<{h32}>>`,
`<<ghp_{a36}>>`) or, when the pattern is one bare word, by the generator of that name (`<<p>>`, `<<key>>`). The first is
the secret of the example, the others are listed in "also"; `<<=>>` writes the first one again; `<<~pattern>>` is filler
that is no secret. `@word@` is a word of wild_words.context.
"""

import re

import secretgen
import wild_words

HEAD = re.compile(r"^=== (\S+) \| (\S+)$", re.MULTILINE)
SECRET = re.compile(r"<<(.+?)>>")


def blocks(text):
    """[(kind, path, template)]"""
    parts = HEAD.split(text)
    if parts[0].strip():
        raise ValueError("text before the first block: " + parts[0])
    triples = zip(parts[1::3], parts[2::3], parts[3::3])
    return [(kind, path, body.strip("\n") + "\n") for kind, path, body in triples]


def make(rng, pattern):
    if pattern in secretgen.NAMED:
        return secretgen.NAMED[pattern](rng)
    return secretgen.expand(rng, pattern)


def fill(rng, template, path=""):
    """(text, secrets, path)"""
    words, secrets = wild_words.context(rng), []
    known = re.compile("@(%s)@" % "|".join(re.escape(name) for name in words))

    def word(match):
        return words[match.group(1)]

    def secret(match):
        pattern = match.group(1)
        if pattern == "=":
            return secrets[0]
        if pattern.startswith("~"):
            return make(rng, pattern[1:])
        secrets.append(make(rng, pattern))
        return secrets[-1]

    # The words first: a password may hold an @ of its own.
    return SECRET.sub(secret, known.sub(word, template)), secrets, known.sub(word, path)


def positives(rng, family, text, times):
    for kind, path, template in blocks(text):
        if "<<" not in template:
            raise ValueError("no secret in %s %s" % (kind, path))
        for _ in range(times):
            filled, secrets, where = fill(rng, template, path)
            yield {"family": family, "kind": kind, "path": where, "text": filled, "positive": True,
                   "secret": secrets[0], "also": [s for s in dict.fromkeys(secrets[1:]) if s != secrets[0]]}


def negatives(rng, text, times):
    for kind, path, template in blocks(text):
        seen = set()
        for _ in range(times):
            filled, secrets, where = fill(rng, template, path)
            if secrets:
                raise ValueError("a secret in the negative %s" % kind)
            if filled not in seen:
                seen.add(filled)
                yield {"family": "negative", "kind": kind, "path": where, "text": filled, "positive": False}
