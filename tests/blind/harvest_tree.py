#!/usr/bin/env python3
"""Writes a tree of leak-prone files with planted secrets: `harvest_tree.py --seed N --out DIR`.

Beside it stands DIR.truth.jsonl with one planted secret a line, as evaluate_tree.py reads it.
"""

import argparse
import json
import os
import random

import harvest_forms
import harvest_tree_home
import harvest_tree_server
import secretgen


def fill(rng, text, code, mark):
    """(bytes of the file, [(start, end, secret)]) in the given encoding; `mark` opens the file."""
    text, out, planted, at = harvest_forms.settle(rng, text), mark, [], 0
    for match in harvest_forms.MARK.finditer(text):
        out += secretgen.expand(rng, text[at:match.start()]).encode(code)
        secret = secretgen.expand(rng, match.group(1))
        planted.append((len(out), len(out) + len(secret.encode(code)), secret))
        out, at = out + secret.encode(code), match.end()
    return out + secretgen.expand(rng, text[at:]).encode(code), planted


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root, files, lines = options.out.rstrip("/"), 0, 0
    os.makedirs(root, exist_ok=True)
    sources = [(harvest_tree_server.SERVER, "utf-8", b""), (harvest_tree_home.HOME, "utf-8", b""),
               (harvest_tree_home.UTF16, "utf-16-le", b"\xff\xfe")]
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as truth:
        for source, code, mark in sources:
            for kind, path, text in harvest_forms.blocks(source):
                data, planted = fill(random.Random("harvest tree %s %d" % (path, options.seed)), text, code, mark)
                where = os.path.join(root, path)
                os.makedirs(os.path.dirname(where), exist_ok=True)
                with open(where, "wb") as out:
                    out.write(data)
                files += 1
                for start, end, secret in planted:
                    lines += 1
                    truth.write(json.dumps({"path": path, "kind": kind, "line": data.count(b"\n", 0, start) + 1, "start": start,
                                            "end": end, "secret": secret}, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (files, lines))


if __name__ == "__main__":
    main()
