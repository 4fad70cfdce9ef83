#!/usr/bin/env python3
"""Runs `offkey scan` over a tree of leaky_tree.py and tells what was found, missed and found besides.

A planted secret counts as found when a finding covers any part of it on its (first) line. Prints planted
lines found at medium and better and at low and better, per kind and per file, the misses, and the findings
on lines without a planted secret. `--json FILE` writes the same as data.
"""

import argparse
import collections
import json
import os
import subprocess
import sys

LEVELS = {"low": 1, "medium": 2, "high": 3}


def scan(offkey, root):
    """[(relative path, start, end, confidence, rule)] of every occurrence."""
    command = [offkey, "scan", "--store", "none", "--format", "jsonl", "--confidence", "low",
               "--max-occurrences", "0", root]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit code {run.returncode}\n{run.stderr}")
    occurrences, complete = [], False
    for line in run.stdout.splitlines():
        record = json.loads(line)
        if record["schema"].startswith("offkey.coverage."):
            complete = record["complete"]
            continue
        for where in record["occurrences"]:
            path = where["path"]
            if os.path.isabs(path):
                path = os.path.relpath(path, os.path.abspath(root))
            elif not os.path.exists(os.path.join(root, path)):
                path = os.path.relpath(path, root)
            occurrences.append((path, where["start"], where["end"], record["confidence"], record["rule"]))
    if not complete:
        sys.exit("the scan was not complete: " + run.stderr)
    return occurrences


def first_line_end(data, start, end):
    """The end of the part of [start, end) that lies on the first line."""
    newline = data.find(b"\n", start, end)
    return end if newline < 0 else newline


def overlaps(a_start, a_end, b_start, b_end):
    return a_start < b_end and b_start < a_end


def lines_of(data, start, end):
    first = data.count(b"\n", 0, start) + 1
    return set(range(first, first + data.count(b"\n", start, max(start, end - 1)) + 1))


def evaluate(root, truth, occurrences):
    """(planted with "level" and "rules", extra occurrences with "line" and "text")"""
    by_path = collections.defaultdict(list)
    for occurrence in occurrences:
        by_path[occurrence[0]].append(occurrence)
    contents, planted_lines = {}, collections.defaultdict(set)
    for path in {p["path"] for p in truth} | set(by_path):
        with open(os.path.join(root, path), "rb") as file:
            contents[path] = file.read()
    for planted in truth:
        data = contents[planted["path"]]
        end = first_line_end(data, planted["start"], planted["end"])
        hits = [o for o in by_path[planted["path"]] if overlaps(planted["start"], end, o[1], o[2])]
        planted["level"] = max((LEVELS[o[3]] for o in hits), default=0)
        planted["rules"] = sorted({o[4] for o in hits})
        planted_lines[planted["path"]] |= lines_of(data, planted["start"], planted["end"])
    extra = []
    for path, start, end, confidence, rule in occurrences:
        lines = lines_of(contents[path], start, end)
        if not lines & planted_lines[path]:
            text = contents[path][start:end][:60].decode("utf-8", "replace")
            extra.append({"path": path, "line": min(lines), "confidence": confidence, "rule": rule,
                          "text": text})
    return truth, extra


def share(found, total):
    return f"{found}/{total} ({100.0 * found / total:.1f} %)" if total else "0/0"


def report(planted, extra):
    def count(level, of=None):
        return sum(p["level"] >= level for p in (planted if of is None else of))
    print("planted found at medium and better:", share(count(2), len(planted)))
    print("planted found at low and better:   ", share(count(1), len(planted)))
    for name in ("kind", "path"):
        groups = collections.defaultdict(list)
        for p in planted:
            groups[p[name]].append(p)
        if name == "path":
            whole = sum(all(p["level"] >= 2 for p in g) for g in groups.values())
            print("files with every secret found at medium and better:", share(whole, len(groups)))
            continue
        for key, group in sorted(groups.items()):
            print(f"  {key:16s} medium+ {share(count(2, group), len(group)):18s} "
                  f"low+ {share(count(1, group), len(group))}")
    for level, title in ((0, "misses"), (1, "found at low only")):
        some = [p for p in planted if p["level"] == level]
        print(f"{title}: {len(some)}")
        for p in some:
            secret = p["secret"].split("\n")[0][:48]
            print(f"  {p['path']}:{p['line']}  {p['kind']}  {secret}  {' '.join(p['rules'])}".rstrip())
    medium = sum(LEVELS[e["confidence"]] >= 2 for e in extra)
    print(f"findings on lines without a planted secret: {len(extra)}, {medium} of them medium and better")
    for e in extra:
        print(f"  {e['path']}:{e['line']}  {e['confidence']}  {e['rule']}  {e['text']!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tree", help="a directory of leaky_tree.py, with its .truth.jsonl beside it")
    parser.add_argument("--offkey", default="offkey", help="the program [the one in PATH]")
    parser.add_argument("--json", help="file for the result as data")
    options = parser.parse_args()
    root = options.tree.rstrip("/")
    with open(root + ".truth.jsonl", encoding="utf-8") as file:
        truth = [json.loads(line) for line in file]
    planted, extra = evaluate(root, truth, scan(options.offkey, root))
    report(planted, extra)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump({"planted": planted, "extra": extra}, out, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
