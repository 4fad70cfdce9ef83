#!/usr/bin/env python3
"""Writes the tenth blind set, all but the providers' keys, as JSON lines: tenth_generic.py --seed 1 --out FILE."""

import importlib
import random
import sys

import seeded
from tenth_g_around import surround
from tenth_g_forms import blocks, render

# Family, module. Each module has TEXT, hand-made blocks and rows; their form is told in tenth_g_forms.py.
POSITIVE = (
    ("key files", "keys"),
    ("files of programs", "files"),
    ("files of programs", "files_more"),
    ("connections", "conn"),
    ("urls", "urls"),
    ("code, short passwords", "code"),
    ("code, short passwords", "code_more"),
    ("code, blocks", "blocks"),
    ("directives", "directives"),
    ("sql", "sql"),
    ("commands", "commands"),
    ("commands", "commands_more"),
    ("ci", "ci"),
    ("infrastructure", "infra"),
    ("text, logs, rows", "text"),
    ("hashes", "hashes"),
    ("tokens, links", "tokens"),
    ("encodings", "encoded"),
    ("split, innocent words", "split"),
    ("longer files", "long"),
    ("longer files", "long_more"),
)
NEGATIVE = ("negatives", "negatives_code", "negatives_data", "negatives_text", "negatives_long")


def load(name):
    return blocks(importlib.import_module("tenth_g_" + name).TEXT)


def cases(seed):
    rng = random.Random(f"offkey-tenth-generic-{seed}")
    records = seeded.Records("tenth-g")
    for families, positive in ((POSITIVE, True), ([("negative", name) for name in NEGATIVE], False)):
        for family, module in families:
            for kind, path, template in load(module):
                text, secrets = render(rng, template)
                if bool(secrets) != positive:
                    raise ValueError("%s: %s in %s" % (kind, "no secret" if positive else "a secret", template))
                text = surround(rng, path, text)
                yield records.finished(family, kind, path, text, secrets)


if __name__ == "__main__":
    sys.exit(seeded.write_set(__doc__, cases))
