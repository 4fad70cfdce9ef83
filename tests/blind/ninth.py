#!/usr/bin/env python3
"""Writes the ninth blind set, providers' half, as JSON lines: ninth.py --seed 1 --out FILE. See README.md."""

import importlib
import random
import sys

import pem  # noqa: F401  registers the key files with secretgen
import seeded
from ninth_forms import blocks, render

# Family, module. Each module has TEXT, hand-made blocks; what they look like is told in ninth_forms.py.
POSITIVE = (
    ("clouds", "ninth_cloud"),
    ("clouds", "ninth_cloud_more"),
    ("clouds, hosting", "ninth_hosting"),
    ("clouds, hosting", "ninth_hosting_more"),
    ("dns, cdn, domains", "ninth_edge"),
    ("forges, registries", "ninth_forge"),
    ("ci, build", "ninth_ci"),
    ("chat", "ninth_chat"),
    ("mail, sms", "ninth_mail"),
    ("payment", "ninth_pay"),
    ("payment, regional", "ninth_pay_more"),
    ("identity, secret managers", "ninth_identity"),
    ("monitoring", "ninth_watch"),
    ("databases, search", "ninth_data"),
    ("ai", "ninth_ai"),
    ("ai, speech, scraping", "ninth_ai_more"),
    ("crm, marketing, support", "ninth_crm"),
    ("analytics, commerce, cms", "ninth_trade"),
    ("maps, media, open data", "ninth_media"),
    ("crypto, exchanges", "ninth_crypto"),
    ("vpn, devices, self-hosted", "ninth_home"),
    ("dev tools", "ninth_tools"),
    ("longer files", "ninth_long"),
    ("second snippets", "ninth_second"),
)
NEGATIVE = ("ninth_negatives", "ninth_negatives_more", "ninth_negatives_rest")


def load(name):
    return blocks(importlib.import_module(name).TEXT)


def cases(seed):
    rng = random.Random(f"offkey-ninth-{seed}")
    records = seeded.Records("ninth")
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
