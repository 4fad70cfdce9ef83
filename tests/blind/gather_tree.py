#!/usr/bin/env python3
"""Writes the leak-prone tree of the seventh set, and beside it OUT.truth.jsonl for evaluate_tree.py."""

import argparse
import json
import os
import random
import sys

import gather_forms
import gather_tree_files
import gather_tree_home


def files(seed):
    """(kind, path, text, places)"""
    rng = random.Random("gather tree %d" % seed)
    for source in (gather_tree_files.FILES, gather_tree_home.FILES):
        for kind, path, text in gather_forms.blocks(source):
            filled, _, places = gather_forms.render(rng, text)
            yield kind, path, filled, places


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root, truth, count = options.out.rstrip("/"), [], 0
    for kind, path, text, places in files(options.seed):
        count += 1
        where = os.path.join(root, path)
        os.makedirs(os.path.dirname(where), exist_ok=True)
        with open(where, "wb") as out:
            out.write(text.encode("utf-8"))
        for low, high in places:
            start = len(text[:low].encode("utf-8"))
            secret = text[low:high]
            truth.append({"path": path, "line": text.count("\n", 0, low) + 1, "start": start,
                          "end": start + len(secret.encode("utf-8")), "secret": secret, "kind": kind})
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as out:
        for planted in truth:
            out.write(json.dumps(planted, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (count, len(truth)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
