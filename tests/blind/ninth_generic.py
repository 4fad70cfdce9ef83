#!/usr/bin/env python3
"""The ninth evaluation set: what is not one provider's key, and what is no secret at all."""

import argparse
import collections
import importlib
import json
import sys

import ninth_g_forms

POSITIVE = ("keys", "files", "files_more", "files_rest", "urls", "code", "code_more", "config", "commands", "encoded", "data", "infra", "long",
            "long_more")
NEGATIVE = ("negatives", "negatives_names", "negatives_files")


def cases(seed):
    number, seen = 0, set()
    for names, positive in ((POSITIVE, True), (NEGATIVE, False)):
        for name in names:
            module = importlib.import_module("ninth_g_" + name)
            for record in ninth_g_forms.examples(seed, module.BLOCKS, positive):
                number += 1
                assert record["text"] not in seen, "twice: %s" % record["kind"]
                seen.add(record["text"])
                assert not positive or all(x in record["text"] for x in [record["secret"]] + record.get("also", []))
                yield {"id": "ninth-g-%04d" % number, **record}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    counts = collections.Counter()
    with open(options.out, "w", encoding="utf-8") as out:
        for record in cases(options.seed):
            counts[record["positive"], record["family"]] += 1
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    for (_, family), count in counts.items():
        print("%6d %s" % (count, family))
    print("%6d positives, %d negatives" % tuple(sum(n for k, n in counts.items() if k[0] == want) for want in (True, False)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
