#!/usr/bin/env python3
"""Writes a tree of leak-prone files: glean_tree.py --seed 1 --out DIR; the truth goes to DIR.truth.jsonl."""

import argparse
import json
import os
import random
import re

from glean_forms import render
from glean_tree_home import HOME, SERVER, WIDE
from glean_tree_site import SITE

KIND = re.compile("«([a-z0-9 ]+): ")


def files(seed):
    """(path, bytes, planted) of every file; those of WIDE are in UTF-16."""
    for part in re.split(r"(?m)^=== ", HOME + SERVER + SITE + WIDE)[1:]:
        path, _, text = part.partition("\n")
        rng = random.Random("%s/%s" % (seed, path))
        kinds = KIND.findall(text)
        filled, secrets, places = render(rng, KIND.sub("«", text).strip("\n") + "\n")
        if len(kinds) != len(secrets):
            raise ValueError("a secret without a kind in %s" % path)
        code, mark = ("utf-16-le", b"\xff\xfe") if part in WIDE else ("utf-8", b"")
        planted = []
        for kind, secret, (start, end) in zip(kinds, secrets, places):
            at = len(mark + filled[:start].encode(code))
            planted.append({"path": path.strip(), "kind": kind, "line": filled.count("\n", 0, start) + 1, "start": at,
                            "end": at + len(secret.encode(code)), "secret": secret})
        yield path.strip(), mark + filled.encode(code), planted


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
            if item["secret"].encode("utf-16-le" if data.startswith(b"\xff\xfe") else "utf-8") != data[item["start"]:item["end"]]:
                raise ValueError("a secret is not where it should be in %s" % path)
        truth += planted
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as out:
        for item in truth:
            out.write(json.dumps(item, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (len({t["path"] for t in truth}), len(truth)))


if __name__ == "__main__":
    main()
