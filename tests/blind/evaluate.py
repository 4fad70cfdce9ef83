#!/usr/bin/env python3
"""Hold offkey against an evaluation set.

evaluate.py --offkey BIN [--rules-args "--only-rules DIR"] [--misses OUT] FILE...

Every example becomes a file of its own, one scan reads them all, and the findings are compared with the secrets by
their byte offsets. See README.md for the words exact, covering and partial.
"""

import argparse
import collections
import json
import os
import shlex
import subprocess
import sys
import tempfile

LEVEL = {"low": 0, "medium": 1, "high": 2}
STATES = ("exact", "covering", "partial", "missed")


def load(files):
    examples = []
    for name in files:
        with open(name, encoding="utf-8") as lines:
            examples += [json.loads(line) for line in lines if line.strip()]
    return examples


def write_files(examples, folder):
    """Each example in its own folder; the folder's name is its number."""
    for number, example in enumerate(examples):
        path = os.path.join(folder, "%06d" % number, example.get("path") or "snippet.txt")
        if not os.path.realpath(path).startswith(os.path.realpath(folder) + os.sep):
            raise ValueError("%s: a path that leaves its folder" % example["id"])
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(example["text"].encode("utf-8"))


def scan(binary, arguments, folder):
    """All findings by example number: (confidence, start, end, rule)."""
    command = [binary, "scan", "--store", "none", "--format", "jsonl", "--confidence", "low", "--max-occurrences", "0"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OFFKEY_")}
    with tempfile.TemporaryDirectory() as home:
        environment["OFFKEY_HOME"] = home
        run = subprocess.run(command + arguments + ["."], cwd=folder, env=environment, stdout=subprocess.PIPE, check=False)
    if run.returncode not in (0, 1):
        sys.exit("%s ended with %d" % (" ".join(command), run.returncode))
    found, complete = collections.defaultdict(list), None
    for line in run.stdout.decode("utf-8").splitlines():
        record = json.loads(line)
        if record["schema"] == "offkey.coverage.v1":
            complete = record["complete"]
            continue
        for place in record["occurrences"]:
            number = next(part for part in place["path"].split("/") if len(part) == 6 and part.isdigit())
            found[int(number)].append((record["confidence"], place["start"], place["end"], record["rule"]))
    if complete is not True:
        sys.exit("the scan's coverage is not complete")
    return found


def spans(text, secret):
    start = text.find(secret)
    while start >= 0:
        yield start, start + len(secret)
        start = text.find(secret, start + 1)


def state_of(text, secret, findings):
    """The best that any finding does for a secret."""
    best = 3
    for start, end in spans(text, secret):
        for _, low, high, _ in findings:
            if (low, high) == (start, end):
                best = 0
            elif low <= start and high >= end:
                around = text[low:start] + text[end:high]
                best = min(best, 2 if any(byte in b" \t\r\n" for byte in around) else 1)
            elif low < end and high > start:
                best = min(best, 2)
    return STATES[best]


def share(part, whole):
    return "%5.1f %%" % (100.0 * part / whole) if whole else "    -  "


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--offkey", required=True, help="the program")
    parser.add_argument("--rules-args", default="", help="arguments added to the scan, e.g. '--only-rules DIR'")
    parser.add_argument("--misses", help="file for the misses and false alarms, JSON lines")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args()
    examples = load(options.files)
    with tempfile.TemporaryDirectory() as folder:
        write_files(examples, folder)
        found = scan(os.path.abspath(options.offkey), shlex.split(options.rules_args), folder)

    families = collections.defaultdict(collections.Counter)
    alarms = collections.defaultdict(collections.Counter)
    total, also, notes, kinds, stray = collections.Counter(), collections.Counter(), [], collections.defaultdict(list), 0
    for number, example in enumerate(examples):
        text, findings = example["text"].encode("utf-8"), found.get(number, [])
        sure = [f for f in findings if LEVEL[f[0]] >= 1]
        if not example["positive"]:
            row = alarms[example["family"]]
            row["all"] += 1
            row["medium"] += bool(sure)
            row["low"] += bool(findings)
            if sure:
                notes.append({"what": "false alarm", **{k: example[k] for k in ("id", "family", "kind", "path", "text")},
                              "findings": [[f[3], f[0], text[f[1]:f[2]].decode("utf-8", "replace")] for f in sure]})
            continue
        secret = example["secret"].encode("utf-8")
        at_medium, at_low = state_of(text, secret, sure), state_of(text, secret, findings)
        row = families[example["family"]]
        for counter in (row, total):
            counter["all"] += 1
            counter["medium " + at_medium] += 1
            counter["low " + at_low] += 1
        kinds[example["kind"]].append(at_medium in ("exact", "covering"))
        for other in example.get("also", []):
            also["all"] += 1
            also[state_of(text, other.encode("utf-8"), sure)] += 1
        known = [s for value in [example["secret"]] + example.get("also", []) for s in spans(text, value.encode("utf-8"))]
        stray += sum(1 for _, low, high, _ in sure if not any(low < end and high > start for start, end in known))
        if at_medium not in ("exact", "covering"):
            notes.append({"what": "missed" if at_low == "missed" else "at medium " + at_medium + ", at low " + at_low,
                          **{k: example[k] for k in ("id", "family", "kind", "path", "text", "secret")},
                          "findings": [[f[3], f[0], text[f[1]:f[2]].decode("utf-8", "replace")] for f in findings]})

    head = "%-38s %6s | %8s %8s %8s | %8s %8s" % ("family", "all", "exact", "found", "overlap", "found", "overlap")
    print("%-45s | %-26s | %s" % ("", "medium and high", "with low"))
    print(head + "\n" + "-" * len(head))
    for name, row in sorted(families.items()) + [("all positives", total)]:
        n = row["all"]
        by = {level: [sum(row[level + " " + s] for s in STATES[:count]) for count in (1, 2, 3)] for level in ("medium", "low")}
        print("%-38s %6d | %s %s %s | %s %s" % (name, n, share(by["medium"][0], n), share(by["medium"][1], n), share(by["medium"][2], n),
                                              share(by["low"][1], n), share(by["low"][2], n)))
    whole = sum(1 for hits in kinds.values() if all(hits))
    some = sum(1 for hits in kinds.values() if any(hits))
    print("\nkinds: %d; every example found %d, at least one found %d, none found %d (medium and high)" % (len(kinds), whole, some, len(kinds) - some))
    print("second secrets (\"also\"): %d; exact %d, covering %d, partial %d, missed %d" % ((also["all"],) + tuple(also[s] for s in STATES)))
    print("findings in positive examples that touch no listed secret (medium and high): %d" % stray)
    print("\n%-38s %6s %12s %12s" % ("negatives", "all", "medium+", "with low"))
    every = collections.Counter()
    for name, row in sorted(alarms.items()):
        every.update(row)
        print("%-38s %6d %4d %s %4d %s" % (name, row["all"], row["medium"], share(row["medium"], row["all"]), row["low"], share(row["low"], row["all"])))
    print("%-38s %6d %4d %s %4d %s" % ("all negatives", every["all"], every["medium"], share(every["medium"], every["all"]), every["low"], share(every["low"], every["all"])))
    if options.misses:
        with open(options.misses, "w", encoding="utf-8") as out:
            for note in notes:
                out.write(json.dumps(note, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
