#!/usr/bin/env python3
"""Writes a tree of leak-prone files: glean_tree.py --seed 1 --out DIR; the truth goes to DIR.truth.jsonl."""

import argparse
import json
import os
import random
import re

from glean_forms import render
from glean_tree_home import HOME, SERVER
from glean_tree_site import SITE

KIND = re.compile("«([a-z0-9 ]+): ")


def files(seed):
    """(path, bytes, planted) of every file."""
    for part in re.split(r"(?m)^=== ", HOME + SERVER + SITE)[1:]:
        path, _, text = part.partition("\n")
        rng = random.Random("%s/%s" % (seed, path))
        kinds = KIND.findall(text)
        filled, secrets, places = render(rng, KIND.sub("«", text).strip("\n") + "\n")
        if len(kinds) != len(secrets):
            raise ValueError("a secret without a kind in %s" % path)
        planted = []
        for kind, secret, (start, end) in zip(kinds, secrets, places):
            before = filled[:start].encode()
            planted.append({"path": path.strip(), "kind": kind, "line": before.count(b"\n") + 1, "start": len(before),
                            "end": len(before) + len(filled[start:end].encode()), "secret": secret})
        yield path.strip(), filled.encode(), planted


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root, truth = options.out.rstrip("/"), []
    for path, data, planted in files(options.seed):
        where = os.path.join(root, path)
        os.makedirs(os.path.dirname(where), exist_ok=True)
        with open(where, "wb") as out:
            out.write(data)
        for item in planted:
            if data[item["start"]:item["end"]] != item["secret"].encode():
                raise ValueError("a secret is not where it should be in %s" % path)
        truth += planted
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as out:
        for item in truth:
            out.write(json.dumps(item, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (len({t["path"] for t in truth}), len(truth)))


if __name__ == "__main__":
    main()
