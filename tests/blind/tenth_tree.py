#!/usr/bin/env python3
"""Writes the tenth tree of leak-prone files and the list of what is planted in it.

tenth_tree.py --seed N --out DIR: the files go to DIR, the list to DIR.truth.jsonl, as evaluate_tree.py reads them.
"""

import argparse
import json
import os
import random
import sys

import tenth_g_tree_home
import tenth_g_tree_site
from tenth_g_forms import blocks, planted

HASHES = ("sha512c", "sha256c", "md5c", "apr1", "yescrypt", "bcrypt", "argon2", "djhash", "ssha", "myhash", "pgmd5", "scram", "phpass", "cisco")
KEYS = ("pem", "age", "wg", "lines", "rsader", "b64pem")
PASSWORDS = ("pass", "human", "rnd", "short", "phrase", "pw", "leet")
ENCODED = ("basic", "pct", "dockerjson", "b64of", "utf16", "hexof")


def kind_of(mark):
    """The kind that stands in the list, from the mark's pattern."""
    if mark[1:3].strip("+").startswith("^"):
        return "encoded"
    pattern = mark.strip("«+!»").strip("{}")
    for kind, names in (("private-key", KEYS), ("encoded", ENCODED), ("hash", HASHES), ("password", PASSWORDS)):
        if pattern.startswith(names):
            return kind
    return "address" if pattern.startswith("http") else "key"


def files(seed):
    """(path, text, what is planted) of each file."""
    for module in (tenth_g_tree_home, tenth_g_tree_site):
        for kind, path, template in blocks(module.TEXT):
            rng = random.Random("offkey-tenth-tree-%s-%s" % (seed, path))
            text, found = planted(rng, template)
            yield path, text, found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root = options.out.rstrip("/")
    paths, truth = set(), []
    for path, text, found in files(options.seed):
        if path in paths:
            raise ValueError("twice: %s" % path)
        paths.add(path)
        where = os.path.join(root, path)
        os.makedirs(os.path.dirname(where), exist_ok=True)
        data = text.encode("utf-8")
        with open(where, "wb") as out:
            out.write(data)
        for mark, secret, start, end in found:
            low, high = len(text[:start].encode("utf-8")), len(text[:end].encode("utf-8"))
            assert data[low:high] == secret.encode("utf-8"), path
            truth.append({"path": path, "line": data.count(b"\n", 0, low) + 1, "kind": kind_of(mark), "start": low,
                          "end": high, "secret": secret})
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as out:
        for entry in truth:
            out.write(json.dumps(entry, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (len(paths), len(truth)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
