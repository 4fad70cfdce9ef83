#!/usr/bin/env python3
"""A tree of 42 leak-prone files as their tools write them, with the list of the secrets planted in it.

wild_tree.py --seed N --out DIR writes DIR and beside it DIR.truth.jsonl, one planted secret a line (path, line, start and
end in bytes, kind, secret), which evaluate_tree.py reads. The templates are those of wild_forms.py; a secret that is no
password names its kind before a `!`.
"""

import argparse
import json
import os
import random
import re
import sys

import wild_forms
import wild_hash  # registers the generators of hashes
import wild_tree_home
import wild_tree_server
import wild_words

KIND = re.compile(r"([a-z-]+)!(.+)")
FILES = 42


def plant(rng, template):
    """(bytes, [(start, end, kind)])"""
    words = wild_words.context(rng)
    known = re.compile("@(%s)@" % "|".join(re.escape(name) for name in words))
    template = known.sub(lambda match: words[match.group(1)], template)
    out, planted, at = bytearray(), [], 0
    for match in wild_forms.SECRET.finditer(template):
        out += template[at:match.start()].encode("utf-8")
        at, pattern = match.end(), match.group(1)
        if pattern.startswith("~"):
            out += wild_forms.make(rng, pattern[1:]).encode("utf-8")
            continue
        kind, pattern = (KIND.fullmatch(pattern) or KIND.fullmatch("password!" + pattern)).groups()
        start = len(out)
        out += wild_forms.make(rng, pattern).encode("utf-8")
        planted.append((start, len(out), kind))
    out += template[at:].encode("utf-8")
    return bytes(out), planted


def tree(seed):
    """[(path, bytes, planted)]"""
    rng = random.Random("offkey-wild-tree-%d" % seed)
    blocks = wild_forms.blocks(wild_tree_home.TEXT) + wild_forms.blocks(wild_tree_server.TEXT)
    if len({path for _, path, _ in blocks}) != FILES:
        raise ValueError("the tree has not %d files" % FILES)
    return [(path, *plant(rng, template)) for _, path, template in blocks]


def write(root, files):
    truth = 0
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as list_file:
        for path, data, planted in files:
            where = os.path.join(root, path)
            os.makedirs(os.path.dirname(where) or ".", exist_ok=True)
            with open(where, "wb") as out:
                out.write(data)
            for start, end, kind in planted:
                truth += 1
                record = {"path": path, "line": data.count(b"\n", 0, start) + 1, "start": start, "end": end, "kind": kind,
                          "secret": data[start:end].decode("utf-8")}
                list_file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return truth


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True, metavar="DIR", help="a directory that does not exist yet")
    options = parser.parse_args()
    root = options.out.rstrip("/")
    os.makedirs(root)
    files = tree(options.seed)
    print("%d files, %d planted secrets" % (len(files), write(root, files)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
