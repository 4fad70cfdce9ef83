#!/usr/bin/env python3
"""Writes a tree of leak-prone files with planted secrets: `survey_tree.py --seed N --out DIR`.

Beside it stands DIR.truth.jsonl with one planted secret a line, as evaluate_tree.py reads it.
"""

import argparse
import json
import os
import random

import secretgen
import survey_forms
import survey_tree_files
import survey_tree_home


def fill(rng, text):
    """(bytes of the file, [(start, end, secret)])"""
    text, out, planted, at = survey_forms.settle(rng, text), b"", [], 0
    for match in survey_forms.MARK.finditer(text):
        out += secretgen.expand(rng, text[at:match.start()]).encode()
        secret = secretgen.expand(rng, match.group(1) or match.group(2))
        planted.append((len(out), len(out) + len(secret.encode()), secret))
        out, at = out + secret.encode(), match.end()
    return out + secretgen.expand(rng, text[at:]).encode(), planted


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root, files, lines = options.out.rstrip("/"), 0, 0
    with open_truth(root) as truth:
        for kind, path, _, text in survey_forms.blocks(survey_tree_files.SERVER) + survey_forms.blocks(survey_tree_home.HOME):
            data, planted = fill(random.Random("survey tree %s %d" % (path, options.seed)), text)
            where = os.path.join(root, path)
            os.makedirs(os.path.dirname(where), exist_ok=True)
            with open(where, "wb") as out:
                out.write(data)
            files += 1
            for start, end, secret in planted:
                lines += 1
                truth.write(json.dumps({"path": path, "kind": kind, "line": data.count(b"\n", 0, start) + 1, "start": start, "end": end,
                                        "secret": secret}, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (files, lines))


def open_truth(root):
    os.makedirs(root, exist_ok=True)
    return open(root + ".truth.jsonl", "w", encoding="utf-8")


if __name__ == "__main__":
    main()
