#!/usr/bin/env python3
"""Writes a tree of 48 leak-prone files and the list of what is planted in it.

ninth_tree.py --seed N --out DIR: the files go to DIR, the list to DIR.truth.jsonl.
"""

import argparse
import json
import os
import sys

import ninth_g_forms
import ninth_g_tree_home
import ninth_g_tree_site
import seeded

HASHES = ("sha512c", "md5c", "apr1", "yescrypt", "bcrypt", "argon2", "djhash", "ssha", "myhash", "wzhash", "scram", "pgmd5")


def kind_of(marker):
    """The kind that stands in the list, from the pattern of the marker."""
    pattern = marker.split(">")[-1]
    if "pem" in pattern or pattern in ("age", "wg", "rsader", "ppkec"):
        return "private-key"
    if ">" in marker:
        return "encoded"
    if pattern in HASHES:
        return "hash"
    if pattern.startswith("https"):
        return "address"
    return "password" if pattern.startswith(("pw", "phrase", "innpw")) else "key"


def files(seed):
    """(path, text, [(kind, secret, start, end)]) of each file."""
    for module in (ninth_g_tree_home, ninth_g_tree_site):
        for _, name, path, template in ninth_g_forms.blocks(module.BLOCKS):
            s = seeded.Seeded("ninth-tree-%s-%s" % (seed, name))
            text, secrets = ninth_g_forms.render(s, template)
            kinds = [kind_of(m) for m in ninth_g_forms.MARK.findall(template) if not m.startswith("~")]
            assert len(kinds) == len(secrets), path
            yield path, text, [(kind,) + planted for kind, planted in zip(kinds, secrets)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    root = options.out.rstrip("/")
    count, truth = 0, []
    for path, text, planted in files(options.seed):
        count += 1
        where = os.path.join(root, path)
        os.makedirs(os.path.dirname(where), exist_ok=True)
        data = text.encode("utf-8")
        with open(where, "wb") as out:
            out.write(data)
        for kind, secret, start, end in planted:
            low, high = len(text[:start].encode("utf-8")), len(text[:end].encode("utf-8"))
            assert data[low:high] == secret.encode("utf-8"), path
            truth.append({"path": path, "line": data.count(b"\n", 0, low) + 1, "kind": kind, "start": low, "end": high,
                          "secret": secret})
    with open(root + ".truth.jsonl", "w", encoding="utf-8") as out:
        for planted in truth:
            out.write(json.dumps(planted, ensure_ascii=False) + "\n")
    print("%d files, %d planted secrets" % (count, len(truth)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
