#!/usr/bin/env python3
"""Writes the eighth blind set as JSON lines: glean.py --seed 1 --out FILE. See README.md."""

import collections
import random
import re
import sys

import glean_ci
import glean_cli
import glean_code
import glean_code_compiled
import glean_code_more
import glean_daemons
import glean_data
import glean_devices
import glean_encoded
import glean_files
import glean_files_more
import glean_hashes
import glean_infra
import glean_keys
import glean_long
import glean_long_last
import glean_long_more
import glean_long_third
import glean_more
import glean_more_net
import glean_negatives
import glean_provider
import glean_text
import glean_text_more
import glean_urls
import seeded
from glean_around import surrounded
from glean_forms import blocks, example, render

POSITIVE = (
    ("code, scripts", glean_code.SCRIPTS + glean_code_more.SCRIPTS),
    ("code, compiled", glean_code_compiled.COMPILED),
    ("addresses and links", glean_urls.URLS),
    ("files of programs", glean_files.FILES + glean_files_more.FILES),
    ("devices, daemons, words", glean_devices.DEVICES + glean_daemons.DEVICES),
    ("hashes", glean_hashes.HASHES + glean_text_more.HASHES),
    ("commands", glean_cli.COMMANDS),
    ("infrastructure and CI", glean_infra.INFRA + glean_ci.INFRA),
    ("documents and logs", glean_text.DOCUMENTS + glean_text_more.DOCUMENTS),
    ("statements, tests, data", glean_data.STATEMENTS + glean_text_more.STATEMENTS),
    ("key files", glean_keys.KEYS),
    ("encoded, cut, companions", glean_encoded.ENCODED),
    ("longer files", glean_long.LONG + glean_long_more.LONG + glean_long_third.LONG + glean_long_last.LONG),
    ("rare languages and programs", glean_more.RARE + glean_more_net.RARE),
)


def positives(rng, family, source):
    """Every template as it stands and once more with other bodies, where its kind of file allows in a longer one."""
    for kind, path, text in blocks(source):
        if "«" not in text:
            raise ValueError("no secret in %s" % kind)
        for form in (text, surrounded(rng, path, text)):
            filled, secrets, _ = render(rng, form)
            yield example(family, kind, render(rng, path)[0], filled, secrets)


def build(seed):
    examples = []
    for family, source in POSITIVE:
        examples += positives(random.Random("%s/%s" % (seed, family)), family, source)
    examples += glean_provider.examples(random.Random("%s/providers" % seed))
    examples += glean_negatives.examples(random.Random("%s/negatives" % seed))
    counts = collections.Counter()
    for made in examples:
        stem = re.sub(r"[^a-z0-9]+", "-", ("%s %s" % (made["family"], made["kind"])).lower()).strip("-")
        counts[stem] += 1
        made["id"] = "glean-%s-%d" % (stem, counts[stem])
    return examples


if __name__ == "__main__":
    sys.exit(seeded.write_set(__doc__, build))
