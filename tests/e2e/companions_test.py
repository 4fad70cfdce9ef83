#!/usr/bin/env python3
"""Key ids and their secrets are joined, by `scan` and by `sweep`. OFFKEY_BIN names the binary."""
import json
import os
import random
import shutil
import sqlite3
import tempfile
import unittest

import offkey
from gitwrite import History, PackWriter, apply_operations, make_delta

BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
ID_RULE = "aws.access_key_id"
SECRET_RULE = "aws.secret_access_key"
REACH = 400  # of the rule, in bytes
THREADS = (1, 2, 4)


def key_id(seed):
    return "AKIA" + "".join(random.Random(f"id {seed}").sample(BASE32, 16))


def secret(seed):
    return "".join(random.Random(f"secret {seed}").sample(BASE64, 40))


def id_line(seed):
    return f"aws_access_key_id = {key_id(seed)}\n"


def secret_line(seed):
    return f"aws_secret_access_key = {secret(seed)}\n"


def pair(seed):
    return f"[profile-{seed}]\n" + id_line(seed) + secret_line(seed)


def masked(text):
    return text[:4] + "\u2026" + text[-4:] if len(text) >= 24 else text[:3] + "\u2026" + text[-3:]


class CompanionsTest(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="offkey-e2e-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.home = os.path.join(self.dir, "home")

    def joined(self, runs):
        """What all runs say, which must be the same bytes: masked secret -> {masked companion: ambiguous}."""
        outputs = {run.out for run in runs}
        self.assertEqual(len(outputs), 1)
        said = {}
        findings = runs[0].findings()
        by_fingerprint = {finding["fingerprint"]: finding for finding in findings}
        for finding in findings:
            of_this = {}
            for companion in finding.get("companions", []):
                other = by_fingerprint[companion["fingerprint"]]
                self.assertEqual((companion["rule"], companion["secret"]), (other["rule"], other["secret"]))
                self.assertIn(finding["fingerprint"], [c["fingerprint"] for c in other["companions"]])
                of_this[companion["secret"]] = companion["ambiguous"]
            said[finding["secret"]] = of_this
        return said

    def scanned(self, files):
        root = os.path.join(self.dir, "files")
        os.makedirs(root)
        for name, content in files.items():
            with open(os.path.join(root, name), "w", encoding="ascii") as out:
                out.write(content)
        return self.joined([offkey.run(["scan", root, "--format", "jsonl", "--threads", str(n)], self.home)
                            for n in THREADS])

    def swept(self, repo):
        return self.joined([offkey.sweep(repo, self.home, threads=n) for n in THREADS])

    def swept_files(self, files):
        history = History()
        history.refs["refs/heads/main"] = history.commit(files)
        return self.swept(history.write(os.path.join(self.dir, "repo")))

    def both(self, files):
        said = self.scanned(files)
        self.assertEqual(self.swept_files(files), said)
        return said

    def expect(self, said, *pairs, ambiguous=()):
        expected = {}
        for (first, second), unclear in [(p, False) for p in pairs] + [(p, True) for p in ambiguous]:
            expected.setdefault(masked(first), {})[masked(second)] = unclear
            expected.setdefault(masked(second), {})[masked(first)] = unclear
        self.assertEqual({one: of_this for one, of_this in said.items() if of_this}, expected)

    def test_a_pair_is_joined_from_both_sides(self):
        said = self.both({"credentials": pair(1), "elsewhere": id_line(2)})
        self.assertEqual(len(said), 3)
        self.expect(said, (key_id(1), secret(1)))

    def test_too_far_apart_and_not_in_the_same_file(self):
        # The secret begins behind the name in its line.
        room = REACH - len("\naws_secret_access_key = ")
        near = id_line(1).rstrip() + "#" * room + "\n" + secret_line(1)
        far = id_line(2).rstrip() + "#" * (room + 1) + "\n" + secret_line(2)
        said = self.both({"near": near, "far": far, "a": id_line(3), "b": secret_line(3)})
        self.assertEqual(len(said), 6)
        self.expect(said, (key_id(1), secret(1)))

    def test_several_in_reach_are_all_listed_and_ambiguous(self):
        said = self.both({"credentials": pair(1) + pair(2), "alone": pair(1)})
        self.expect(said, (key_id(1), secret(1)),
                    ambiguous=[(key_id(1), secret(2)), (key_id(2), secret(1)), (key_id(2), secret(2))])

    def test_text_and_sarif(self):
        path = os.path.join(self.dir, "credentials")
        with open(path, "w", encoding="ascii") as out:
            out.write(pair(1) + pair(2))
        text = offkey.run(["scan", path, "--format", "text"], self.home).out.decode()
        self.assertEqual(text.count("  goes with   "), 4)
        for one, rule in ((key_id(1), ID_RULE), (key_id(2), ID_RULE), (secret(1), SECRET_RULE), (secret(2), SECRET_RULE)):
            self.assertEqual(text.count(f"   {masked(one)} ({rule}), one of several that could be meant\n"), 2)
        (run,) = json.loads(offkey.run(["scan", path, "--format", "sarif"], self.home).out)["runs"]
        for result in run["results"]:
            rules = [companion["rule"] for companion in result["properties"]["companions"]]
            self.assertEqual(rules, [SECRET_RULE if result["ruleId"] == ID_RULE else ID_RULE] * 2)

    def test_over_versions_that_inherit(self):
        """Versions stored as deltas: a pair whose halves come from the base and from the insert, one that is
        copied whole, one that is torn apart and one that never stood together in any version."""
        filler = "".join(f"setting_{i} = {i}\n" for i in range(60))
        first = (filler + pair(1) + filler + id_line(2) + filler + secret_line(3)).encode()
        half = first.index(id_line(2).encode()) + len(id_line(2))
        tear = first.index(secret_line(1).encode())
        steps = [
            [(0, half), secret_line(2).encode(), (half, len(first) - half)],  # joined by the insert
            [b"# head\n" * 9, (0, len(first))],                               # shifted, nothing else
            [(0, tear), b"#" * 600 + b"\n", (tear, len(first) - tear)],       # torn apart
            [(0, half), (half, len(first) - half), id_line(4).encode()],      # behind the last line
        ]
        history = History()
        pack = PackWriter()
        base = history.blob(first)
        offset = pack.add("blob", first)
        stored = {base}
        tip = history.commit({"app.ini": first})
        for step in steps:
            version = apply_operations(first, step)
            blob = history.blob(version)
            stored.add(blob)
            pack.add_ofs_delta(blob, offset, make_delta(len(first), step))
            tip = history.commit({"app.ini": version}, [tip])
        history.refs["refs/heads/main"] = tip
        for oid, (kind, content) in history.objects.items():
            if oid not in stored:
                pack.add(kind, content)
        packed = history.write(os.path.join(self.dir, "packed"), loose=False)
        pack.write(packed)
        said = self.swept(packed)
        self.assertEqual(said, self.swept(history.write(os.path.join(self.dir, "loose"))))
        self.expect(said, (key_id(1), secret(1)), (key_id(2), secret(2)), (key_id(4), secret(3)))

    def test_the_store_keeps_them(self):
        history = History()
        history.refs["refs/heads/main"] = history.commit({"credentials": pair(1)})
        repo = history.write(os.path.join(self.dir, "repo"))
        self.assertEqual(offkey.run(["sweep", repo, "--format", "jsonl"], self.home).code, 1)
        with sqlite3.connect(os.path.join(self.home, "offkey.db")) as db:
            rows = db.execute("SELECT rule, masked, ambiguous FROM companions ORDER BY rule").fetchall()
        self.assertEqual(rows, [(ID_RULE, masked(key_id(1)), 0), (SECRET_RULE, masked(secret(1)), 0)])


if __name__ == "__main__":
    unittest.main()
