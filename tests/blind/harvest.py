#!/usr/bin/env python3
"""The sixth evaluation set: one JSON object a line, see README.md. `harvest.py --seed N --out FILE`."""

import argparse
import collections
import json
import random
import re

import harvest_around
import harvest_calls
import harvest_code
import harvest_code_more
import harvest_commands
import harvest_devices
import harvest_forms
import harvest_keys
import harvest_links
import harvest_long
import harvest_long_deploy
import harvest_long_text
import harvest_names
import harvest_negatives
import harvest_negatives_code
import harvest_negatives_data
import harvest_negatives_long
import harvest_negatives_names
import harvest_programs
import harvest_rows_apps
import harvest_rows_infra
import harvest_selfhosted
import harvest_servers
import harvest_text
import harvest_urls
import harvest_websites
import secretgen

POSITIVES = (
    ("addresses", harvest_urls.BLOCKS), ("links", harvest_links.BLOCKS), ("commands", harvest_commands.COMMANDS),
    ("files: programs", harvest_programs.BLOCKS), ("files: web sites", harvest_websites.BLOCKS),
    ("files: servers", harvest_servers.BLOCKS), ("files: devices", harvest_devices.BLOCKS),
    ("code: scripts", harvest_code.BLOCKS), ("code: compiled", harvest_code_more.BLOCKS),
    ("statements and hashes", harvest_text.STATEMENTS), ("documents and logs", harvest_text.DOCUMENTS),
    ("files: self-hosted", harvest_selfhosted.BLOCKS),
    ("longer files", harvest_long.BLOCKS + harvest_long_deploy.BLOCKS + harvest_long_text.BLOCKS),
    ("keys", harvest_keys.KEYS), ("encoded", harvest_keys.ENCODED),
)
NEGATIVES = (harvest_negatives_code.SOURCES + harvest_negatives_names.SOURCES + harvest_negatives_data.SOURCES
             + harvest_negatives_long.SOURCES)
SAFE = re.compile(r"[A-Za-z0-9._~-]+")
COPIES = 2
# how many innocent settings stand around the value, in turn: a short file or a long one
LONG, SHORT = (10, 28), (0, 7)


def rows(table):
    """(family, provider, names, patterns) of a table's lines."""
    family = None
    for line in table.strip("\n").split("\n"):
        if line.startswith("# "):
            family = line[2:]
            continue
        provider, names, patterns = line.split(" | ", 2)
        yield family, provider, names.split(), patterns.split(" || ")


class Deck:
    """A list dealt in random order and shuffled anew when it is empty, so that every item gets its turn."""

    def __init__(self, rng, items):
        self.rng, self.items, self.left = rng, list(items), []

    def deal(self, fits):
        for _ in range(2):
            for number, item in enumerate(self.left):
                if fits(item):
                    return self.left.pop(number)
            self.left = self.items[:]
            self.rng.shuffle(self.left)
        raise ValueError("nothing fits")


def in_settings(rng, deck, words, pattern, size):
    """(kind, path, text, secrets) of a settings file that holds the named value."""
    secret = secretgen.expand(rng, pattern)
    safe, plain = SAFE.fullmatch(secret), " " not in secret and "$" not in secret and "|" not in secret
    syntax = deck.deal(lambda s: (safe or s[0] not in harvest_names.FRAGILE) and (plain or "'@V@'" in s[4]))
    path, text = harvest_around.write(rng, syntax, [(words, "\0")], rng.randrange(*size))
    head, _, tail = text.partition("⟦\0⟧")
    return syntax[0], path, secretgen.expand(rng, head) + secret + secretgen.expand(rng, tail), [secret]


def provider_examples(rng):
    syntaxes, calls = Deck(rng, harvest_around.SYNTAXES), Deck(rng, harvest_calls.CALLS)
    for table in (harvest_rows_infra.TABLE, harvest_rows_apps.TABLE):
        for family, provider, names, patterns in rows(table):
            for turn, size in enumerate((LONG, SHORT)):
                words = names[turn % len(names)].split("_")
                kind, path, text, secrets = in_settings(rng, syntaxes, words, patterns[turn % len(patterns)], size)
                yield harvest_forms.example("provider: " + family, "%s: %s" % (provider, kind), path, text, secrets)
            pattern = patterns[-1]
            hard = re.search(r"mnemonic|hp|[ $|]|production", pattern)
            kind, path, text = calls.deal(lambda c: harvest_calls.fits(c, names, hard))
            text = harvest_calls.put(text, provider, names[-1], pattern)
            filled, secrets = harvest_forms.render(rng, text)
            path = secretgen.expand(rng, harvest_calls.put(path, provider, names[-1], "")).replace("⟦⟧", "")
            yield harvest_forms.example("provider: " + family, "%s: %s" % (provider, kind), path, filled, secrets)


def named_examples(rng):
    syntaxes = Deck(rng, harvest_around.SYNTAXES)
    for name, pattern in harvest_names.PAIRS:
        for size in (LONG, SHORT, LONG, LONG):
            kind, path, text, secrets = in_settings(rng, syntaxes, name.split(), pattern, size)
            yield harvest_forms.example("named values", "%s: %s" % (name, kind), path, text, secrets)


def everything(seed):
    yield from provider_examples(random.Random("harvest providers %d" % seed))
    yield from named_examples(random.Random("harvest names %d" % seed))
    for family, source in POSITIVES:
        yield from harvest_forms.from_blocks(random.Random("harvest %s %d" % (family, seed)), family, source, COPIES)
    yield from harvest_negatives.settings_files(random.Random("harvest innocent settings %d" % seed))
    for family, source, copies in NEGATIVES:
        yield from harvest_forms.from_blocks(random.Random("harvest %s %d" % (family, seed)), family, source, copies)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    seen, count, long = set(), collections.Counter(), 0
    with open(options.out, "w", encoding="utf-8") as out:
        for example in everything(options.seed):
            if example["text"] in seen:
                continue
            seen.add(example["text"])
            for secret in [example.get("secret", "")] + example.get("also", []):
                if secret not in example["text"]:
                    raise ValueError("the secret does not stand in the text: %s" % example["kind"])
            count[example["family"]] += 1
            count["positives" if example["positive"] else "negatives"] += 1
            long += example["positive"] and example["text"].count("\n") >= 10
            out.write(json.dumps({"id": "harvest-%05d" % len(seen), **example}, ensure_ascii=False) + "\n")
    for family, number in sorted(count.items()):
        print("%6d %s" % (number, family))
    print("%6d positives of ten lines or more" % long)


if __name__ == "__main__":
    main()
