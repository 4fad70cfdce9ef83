#!/usr/bin/env python3
"""Write the blind evaluation set as JSON lines: providers.py --seed N --out FILE. See README.md."""

import argparse
import json
import sys

import kinds_build  # noqa: F401  (each module adds its kinds to the registry)
import kinds_cloud  # noqa: F401
import kinds_comm  # noqa: F401
import kinds_data  # noqa: F401
import kinds_saas  # noqa: F401
import negatives
import registry


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    counts = {True: 0, False: 0}
    with open(options.out, "w", encoding="utf-8", newline="\n") as out:
        for source in (registry.positives(options.seed), negatives.examples(options.seed)):
            for example in source:
                counts[example["positive"]] += 1
                out.write(json.dumps(example, ensure_ascii=False) + "\n")
    print("%d positives of %d kinds, %d negatives" % (counts[True], len(registry.KINDS), counts[False]), file=sys.stderr)


if __name__ == "__main__":
    main()
