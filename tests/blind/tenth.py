#!/usr/bin/env python3
"""Writes the tenth blind set, providers' half, as JSON lines: tenth.py --seed 1 --out FILE. See README.md."""

import importlib
import random
import sys

import pem  # noqa: F401  registers the key files with secretgen
import seeded
from ninth_forms import blocks, render

# Family, module. Each module has TEXT, hand-made blocks; what they look like is told in ninth_forms.py.
POSITIVE = (
    ("weather, maps, ip", "tenth_weather"),
    ("finance, sports, news, open data", "tenth_sport"),
    ("mail, sms, push, chat", "tenth_messages"),
    ("ai, speech, translation, scraping", "tenth_ai"),
    ("crm, helpdesk, hr, office", "tenth_office"),
    ("commerce, shipping, payment, accounting", "tenth_trade"),
    ("clouds, hosting, dns", "tenth_cloud"),
    ("identity, monitoring, security", "tenth_guard"),
    ("ci, forges, registries, dev tools", "tenth_build"),
    ("databases, storage, cms, search", "tenth_store"),
    ("crypto, exchanges", "tenth_chain"),
    ("devices, home, travel", "tenth_home"),
    ("media, social, games", "tenth_media"),
    ("traces", "tenth_trace"),
    ("longer files", "tenth_long"),
    ("longer files", "tenth_long_more"),
    ("longer files", "tenth_long_rest"),
    ("second snippets", "tenth_again"),
)
NEGATIVE = ("tenth_negatives", "tenth_negatives_more", "tenth_negatives_rest")


# Hosts of registries, built from parts like the one of ninth_forms.py; no registry is named in the source.
HOSTS = {
    "packagist": ("repo", "packagist", "com"),
    "magento": ("repo", "magento", "com"),
    "fury": ("gem", "fury", "io"),
    "packagecloud": ("packagecloud", "io"),
}


def load(name):
    for kind, path, text in blocks(importlib.import_module(name).TEXT):
        for word, parts in HOSTS.items():
            text = text.replace("«%s»" % word, ".".join(parts))
        yield kind, path, text


def cases(seed):
    rng = random.Random(f"offkey-tenth-{seed}")
    records = seeded.Records("tenth")
    for family, module in POSITIVE:
        for kind, path, template in load(module):
            text, secrets = render(rng, template)
            if not secrets:
                raise ValueError("no secret in %s" % kind)
            yield records.finished(family, kind, path, text, secrets)
    for module in NEGATIVE:
        for kind, path, template in load(module):
            text, secrets = render(rng, template)
            if secrets:
                raise ValueError("a secret in the negative %s" % kind)
            yield records.finished("negative", kind, path, text, [])


if __name__ == "__main__":
    sys.exit(seeded.write_set(__doc__, cases))
