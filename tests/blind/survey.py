#!/usr/bin/env python3
"""The fifth evaluation set: one JSON object a line, see README.md. `survey.py --seed N --out FILE`."""

import argparse
import collections
import json
import random
import re

import secretgen
import survey_code
import survey_commands
import survey_config
import survey_databases
import survey_deploy
import survey_files
import survey_forms
import survey_keys
import survey_negatives
import survey_negatives_data
import survey_negatives_near
import survey_negatives_words
import survey_styles
import survey_table_apps
import survey_table_infra
import survey_table_media
import survey_text

POSITIVES = (survey_databases, survey_keys, survey_files, survey_code, survey_config, survey_commands, survey_deploy, survey_text)
NEGATIVES = (survey_negatives, survey_negatives_words, survey_negatives_near, survey_negatives_data)
TABLES = (survey_table_infra, survey_table_apps, survey_table_media)
QUOTED = re.compile("[\"'`]@V@[\"'`]")
HARD = re.compile(r"django|Qpwx|Qwords|mnemonic|[ $*<>&]")
STYLES_A_ROW = 2


def rows(table):
    """(family, provider, names, patterns, idioms) of a table's lines."""
    family, row = None, None
    for line in table.strip("\n").split("\n"):
        if line.startswith("# "):
            family = line[2:]
            continue
        if line.startswith("  "):
            path, _, text = line.strip().partition(" :: ")
            row[4].append((path, text.replace("⏎", "\n") + "\n"))
            continue
        if row:
            yield row
        provider, names, patterns = line.split(" | ")
        row = (family, provider, names.split(), patterns.split(" || "), [])
    yield row


def provider_examples(rng):
    order, quoted = [], [s for s in survey_styles.PARSED if QUOTED.search(s[3]) and "xml" not in s[0]]
    for table in TABLES:
        for family, provider, names, patterns, idioms in rows(table.TABLE):
            chosen = [("idiom", path, text) for path, text in idioms]
            while len(chosen) < len(idioms) + STYLES_A_ROW:
                hard = any(HARD.search(p) for p in patterns)
                if not order:
                    order = survey_styles.PARSED[:]
                    rng.shuffle(order)
                style = rng.choice(quoted) if hard else order.pop()
                chosen.append((style[0], style[1], style[3]))
            for turn, (kind, path, text) in enumerate(chosen):
                pattern = patterns[turn % len(patterns)]
                filled = survey_styles.put(text, provider, rng.choice(names), pattern)
                body, secrets, others = survey_forms.render(rng, filled)
                example = {"family": "provider: " + family, "kind": "%s: %s" % (provider, kind),
                           "path": survey_styles.put(secretgen.expand(rng, path), provider, "X", "").replace("⟪⟫", ""), "text": body,
                           "positive": True, "secret": secrets[0]}
                others = [s for s in dict.fromkeys(secrets[1:] + others) if s != secrets[0]]
                if others:
                    example["also"] = others
                yield example


def everything(seed):
    for example in provider_examples(random.Random("survey providers %d" % seed)):
        yield example
    for module in POSITIVES + NEGATIVES:
        for family, source, count in module.SOURCES:
            rng = random.Random("survey %s %d" % (family, seed))
            yield from survey_forms.examples(rng, family, source, count, module in POSITIVES)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    seen, count = set(), collections.Counter()
    with open(options.out, "w", encoding="utf-8") as out:
        for example in everything(options.seed):
            if example["text"] in seen:
                continue
            seen.add(example["text"])
            if example["positive"] and example["secret"] not in example["text"]:
                raise ValueError("the secret does not stand in the text: %s" % example["kind"])
            count[example["family"]] += 1
            count["positives" if example["positive"] else "negatives"] += 1
            out.write(json.dumps({"id": "survey-%05d" % len(seen), **example}, ensure_ascii=False) + "\n")
    for family, number in sorted(count.items()):
        print("%6d %s" % (number, family))


if __name__ == "__main__":
    main()
