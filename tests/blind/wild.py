#!/usr/bin/env python3
"""The fourth blind set: credentials of every kind in code and configuration as people write them.

wild.py --seed N --out FILE. See README.md; the templates stand in wild_*.py.
"""

import random
import sys

import seeded
import wild_code_compiled
import wild_code_scripts
import wild_code_web
import wild_command
import wild_config
import wild_config_data
import wild_containers
import wild_forms
import wild_hash
import wild_infra
import wild_negatives
import wild_negatives_data
import wild_negatives_public
import wild_provider
import wild_service
import wild_text
import wild_urls

# (family, templates, examples of each template)
POSITIVES = (
    (wild_code_scripts.FAMILY, wild_code_scripts.TEXT, 2),
    (wild_code_web.FAMILY, wild_code_web.TEXT, 2),
    (wild_code_compiled.FAMILY, wild_code_compiled.TEXT, 2),
    (wild_config.FAMILY, wild_config.TEXT, 2),
    (wild_config_data.FAMILY, wild_config_data.TEXT, 2),
    (wild_infra.FAMILY, wild_infra.TEXT, 2),
    (wild_service.FAMILY, wild_service.TEXT, 2),
    (wild_command.FAMILY, wild_command.TEXT, 2),
    (wild_urls.FAMILY, wild_urls.TEXT, 2),
    (wild_urls.LINK_FAMILY, wild_urls.LINKS, 2),
    (wild_hash.FAMILY, wild_hash.TEXT, 2),
    (wild_hash.KEYS_FAMILY, wild_hash.KEYS, 2),
    (wild_containers.FAMILY, wild_containers.TEXT, 2),
    (wild_text.FAMILY, wild_text.TEXT, 2),
)
NEGATIVES = (wild_negatives.TEXT, wild_negatives_data.TEXT, wild_negatives_public.TEXT)


def cases(seed):
    rng = random.Random("offkey-wild-%d" % seed)
    records = []
    for family, text, times in POSITIVES:
        records += wild_forms.positives(rng, family, text, times)
    records += wild_provider.examples(rng)
    for text in NEGATIVES:
        records += wild_forms.negatives(rng, text, 4)
    for number, record in enumerate(records):
        yield {"id": "wild-%05d" % number, **record}


if __name__ == "__main__":
    sys.exit(seeded.write_set(__doc__, cases))
