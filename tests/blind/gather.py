#!/usr/bin/env python3
"""The seventh blind set: leaked credentials and innocent look-alikes in the syntax of real projects, see README.md."""

import argparse
import collections
import json
import random
import sys

import gather_around
import gather_captures
import gather_clients
import gather_code_compiled
import gather_code_scripts
import gather_code_shells
import gather_code_web
import gather_commands
import gather_deploy
import gather_documents
import gather_forms
import gather_hashes
import gather_infra
import gather_keys
import gather_links
import gather_negatives
import gather_negatives_files
import gather_negatives_long
import gather_provider
import gather_rows
import gather_services
import gather_sites
import gather_urls

FAMILIES = (
    ("code: scripts", gather_code_scripts.SCRIPTS), ("code: scripts", gather_code_shells.SHELLS),
    ("code: compiled", gather_code_compiled.COMPILED), ("code: web and mobile", gather_code_web.WEB),
    ("addresses and their files", gather_urls.URLS), ("addresses and their files", gather_clients.CLIENTS),
    ("links and webhooks", gather_links.LINKS), ("commands", gather_commands.COMMANDS),
    ("files of programs", gather_services.SERVICES), ("files of programs", gather_sites.SITES),
    ("statements, hashes and devices", gather_hashes.HASHES),
    ("infrastructure and CI", gather_infra.INFRA), ("infrastructure and CI", gather_deploy.DEPLOY),
    ("documents, captures and logs", gather_documents.DOCUMENTS), ("documents, captures and logs", gather_captures.CAPTURES),
    ("key files and containers", gather_keys.KEYS), ("encoded", gather_keys.ENCODED),
)


def innocent_settings(rng):
    """Every long file with a value that is no credential."""
    rows = list(gather_rows.rows())
    for kind, path, text in gather_provider.LONG:
        for value in rng.sample(gather_negatives_long.INNOCENT, 4):
            _, title, _, keys, host, _ = rng.choice(rows)
            words = gather_provider.names(rng.choice(keys))
            words.update(title=title, slug=title.split()[0].lower().replace(".", ""), host=host)
            filled = text.replace("«V»", value)
            where = path
            for word, by in words.items():
                filled, where = filled.replace("@%s@" % word, by), where.replace("@%s@" % word, by)
            yield gather_forms.example("negative", "innocent " + kind, gather_forms.render(rng, where)[0], gather_forms.render(rng, filled)[0], [])


def negatives(rng):
    for group, path, text in gather_negatives.lines():
        yield from gather_forms.negatives(rng, "=== %s | %s\n%s" % (group, path, text), 2)
        longer = gather_around.surrounded(path, text)
        if longer and rng.random() < .5:
            yield from gather_forms.negatives(rng, "=== %s, longer | %s\n%s" % (group, path, longer), 1)
    for source in (gather_negatives_long.BLOCKS, gather_negatives_files.BLOCKS):
        yield from gather_forms.negatives(rng, source, 3)
    yield from innocent_settings(rng)


def cases(seed):
    def stream(name):
        return random.Random("gather %d %s" % (seed, name))
    yield from gather_provider.positives(stream("providers"))
    for family, source in FAMILIES:
        yield from gather_forms.positives(stream(family + source[:40]), family, source)
    yield from negatives(stream("negatives"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    counts, long_ones = collections.Counter(), 0
    with open(options.out, "w", encoding="utf-8") as out:
        for number, case in enumerate(cases(options.seed)):
            record = {"id": "gather-%05d" % number, **case}
            if gather_forms.MARK.search(record["text"]):
                raise ValueError("a mark is left in %s" % record["kind"])
            if record["positive"] and record["secret"] not in record["text"]:
                raise ValueError("no secret in %s" % record["id"])
            counts[record["family"]] += 1
            long_ones += record["positive"] and record["text"].count("\n") >= 10
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    for family, count in counts.items():
        print("%6d %s" % (count, family))
    print("%6d positives (%d of ten lines or more), %d negatives" % (sum(counts.values()) - counts["negative"], long_ones, counts["negative"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
