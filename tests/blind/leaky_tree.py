#!/usr/bin/env python3
"""Builds a tree of leak-prone files as their tools write them, with seeded secrets.

`leaky_tree.py --seed N --out DIR` writes the tree and, beside it, DIR.truth.jsonl: a line per planted
secret {"path", "line", "secret", "kind", "start", "end"}; path relative to DIR, line 1-based, start and end
byte offsets in the file. A secret of several lines stands under its first line.
"""

import argparse
import json
import os
import re
import sys

import leaky_apps
import leaky_home
import leaky_infra
from seeded import Seeded

# A plain-text mark, so that it comes through json.dumps unchanged.
MARK = re.compile(r"\[\[\[([a-z0-9-]+)\|\|\|(.*?)\]\]\]", re.DOTALL)


def plant(kind, secret):
    """The secret with a mark around it that unmark() takes off again."""
    return f"[[[{kind}|||{secret}]]]"


def unmark(text):
    """(text without marks, [(start, secret, kind)]) with offsets in characters of that text."""
    pieces, planted, length, last = [], [], 0, 0
    for match in MARK.finditer(text):
        pieces.append(text[last:match.start()])
        length += len(pieces[-1])
        planted.append((length, match.group(2), match.group(1)))
        pieces.append(match.group(2))
        length += len(match.group(2))
        last = match.end()
    pieces.append(text[last:])
    plain = "".join(pieces)
    if "[[[" in plain:
        raise ValueError("a mark was left: " + plain[:200])
    return plain, planted


def tree(seed):
    """(path, text, planted) of every file; each module has its own stream."""
    for module in (leaky_home, leaky_apps, leaky_infra):
        prefix = "home/mara/" if module is leaky_home else ""
        for path, text in module.files(Seeded(f"{seed}-{module.__name__}"), plant):
            yield (prefix + path, *unmark(text))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root = options.out.rstrip("/")
    if os.path.exists(root) and os.listdir(root):
        sys.exit(f"{root} is not empty")
    files = secrets = 0
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as truth:
        for path, text, planted in tree(options.seed):
            full = os.path.join(root, path)
            if os.path.exists(full):
                raise ValueError("written twice: " + path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "w", encoding="utf-8", newline="") as out:
                out.write(text)
            files += 1
            for start, secret, kind in planted:
                secrets += 1
                at = len(text[:start].encode())
                truth.write(json.dumps({
                    "path": path, "line": text.count("\n", 0, start) + 1, "secret": secret, "kind": kind,
                    "start": at, "end": at + len(secret.encode())}) + "\n")
    print(f"{files} files, {secrets} secrets")
    return 0


if __name__ == "__main__":
    sys.exit(main())
