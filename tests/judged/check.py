#!/usr/bin/env python3
"""Scans trees whose findings were judged by eye, and compares with the judgements.

  check.py [--corpus DIR] [--binary FILE] [--list]

DIR (or OFFKEY_JUDGED_CORPUS) holds one folder a tree; labels.tsv names them, with where they come from. A tree that is
not there is skipped, and said so. labels.tsv holds keyed hashes of rule and secret with "real" or "not", never the text;
README.md says what the words mean. --list prints each unlabelled finding's hash and place, for judging.

Exit code 0: every grade holds its target and few findings are unlabelled; 1: one does not; 2: it could not be checked.
"""

import argparse
import collections
import glob
import hashlib
import hmac
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Keeps the hashes from being looked up in lists of common passwords; no secret.
KEY = b"offkey.judged.v1"
TARGETS = {"high": 95.0, "medium": 60.0}
MOST_UNLABELLED = 20.0
LEAST_FOUND = 0.9


def digest(rule, secret):
    return hmac.new(KEY, rule.encode() + b"\0" + secret, hashlib.sha256).hexdigest()[:32]


def read_labels(path):
    trees, labels = {}, {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if fields[0] == "tree" and len(fields) == 3:
            trees[fields[1]] = fields[2]
        elif len(fields) == 2 and fields[1] in ("real", "not"):
            if fields[0] in labels:
                sys.exit(f"{path}:{number}: labelled twice")
            labels[fields[0]] = fields[1]
        else:
            sys.exit(f"{path}:{number}: neither a tree nor a label")
    return trees, labels


def bytes_of(occurrence):
    path = occurrence["path"]
    # A path that holds the secret is masked in the report.
    paths = [path] if os.path.exists(path) else glob.glob(glob.escape(path).replace("…", "*"))
    for candidate in paths:
        with open(candidate, "rb") as file:
            file.seek(occurrence["start"])
            return file.read(occurrence["end"] - occurrence["start"])
    return None


def scan(binary, tree, home):
    command = [binary, "scan", "--store", "none", "--format", "jsonl", "--confidence", "medium", str(tree)]
    run = subprocess.run(command, stdout=subprocess.PIPE, env=dict(os.environ, OFFKEY_HOME=home), check=False)
    if run.returncode not in (0, 1):
        print(f"{tree.name}: the scan ended with {run.returncode}", file=sys.stderr)
        sys.exit(2)
    for line in run.stdout.splitlines():
        finding = json.loads(line)
        if finding["schema"] == "offkey.finding.v1":
            yield finding


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", default=os.environ.get("OFFKEY_JUDGED_CORPUS"))
    parser.add_argument("--binary", default=os.environ.get("OFFKEY_BIN", str(ROOT / "build/release/offkey")))
    parser.add_argument("--labels", default=str(HERE / "labels.tsv"))
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    trees, labels = read_labels(pathlib.Path(arguments.labels))
    corpus = pathlib.Path(arguments.corpus) if arguments.corpus else None
    present = [t for t in sorted(trees) if corpus and (corpus / t).is_dir()]
    skipped = [t for t in sorted(trees) if t not in present]
    for tree in skipped:
        print(f"skipped: {tree} ({trees[tree]}) is not in "
              f"{corpus or 'any folder: give --corpus or OFFKEY_JUDGED_CORPUS'}")
    if not present:
        print(f"judged: 0 trees checked, {len(skipped)} skipped")
        return 0
    count = collections.Counter()
    print(f"{'tree':<14}{'grade':<8}{'findings':>9}{'real':>6}{'not':>6}{'unlabelled':>12}")
    with tempfile.TemporaryDirectory() as home:
        for tree in present:
            own = collections.Counter()
            for finding in scan(arguments.binary, corpus / tree, home):
                occurrence = finding["occurrences"][0]
                secret = bytes_of(occurrence)
                label = labels.get(digest(finding["rule"], secret)) if secret is not None else None
                own[finding["confidence"], label] += 1
                if label is None and arguments.list:
                    name = digest(finding["rule"], secret) if secret is not None else "unreadable"
                    print(f"  {name} {finding['rule']} {occurrence['path']}:{occurrence['line']}")
            for grade in TARGETS:
                real, no, unknown = (own[grade, label] for label in ("real", "not", None))
                print(f"{tree:<14}{grade:<8}{real + no + unknown:>9}{real:>6}{no:>6}{unknown:>12}")
            count.update(own)
    failed = False
    for grade, target in TARGETS.items():
        real, no, unknown = (count[grade, label] for label in ("real", "not", None))
        judged, found = real + no, real + no + unknown
        precision = 100.0 * real / judged if judged else 100.0
        share = 100.0 * unknown / found if found else 0.0
        print(f"{grade}: {real} of {judged} real, {precision:.1f} % (at least {target:.0f}); "
              f"{unknown} unlabelled, {share:.1f} % (at most {MOST_UNLABELLED:.0f})")
        failed = failed or precision < target or share > MOST_UNLABELLED
    # A set of which nothing is found any more would have a spotless precision.
    if not skipped:
        known = sum(1 for label in labels.values() if label == "real")
        real = count["high", "real"] + count["medium", "real"]
        print(f"found: {real} of {known} credentials that were judged real")
        failed = failed or real < LEAST_FOUND * known
    print(f"judged: {len(present)} trees checked, {len(skipped)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
