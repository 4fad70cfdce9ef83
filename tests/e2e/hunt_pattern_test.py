#!/usr/bin/env python3
"""hunt --pattern against a plain search of every object that git can list. OFFKEY_BIN names the binary; needs git."""
import json
import os
import random
import re
import subprocess
import unittest

import sweep_cli_test
from cli_test import CliTest
from people_test import who

# Expressions that Python's re and RE2 read alike, and none of whose matches can overlap.
PATTERNS = [
    rb"tik_[0-9a-f]{12}",
    rb"(?i)door-?code[ =:]{1,3}[0-9]{4,6}",
    rb"\b[0-9]{3}-[0-9]{2}-[0-9]{4}\b",
    rb"(?m)^x-internal: [a-z]{3,12}$",
    rb"[QZ]{5}[0-9]{2}",
    rb"(?:alpha|beta)_tok=[^\s;]{4,20};",
]


class HuntPatternTest(CliTest):
    git = sweep_cli_test.SweepTest.git
    sweep = sweep_cli_test.SweepTest.sweep

    def commit(self, name, content, author):
        self.write(name, content)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "c", who=author)

    def hunt(self, *args, code=1):
        done = self.run_offkey("hunt", *args)
        self.assertEqual(done.returncode, code, (args, done.stdout, done.stderr))
        return done

    def lines(self, *args, code=1):
        lines = [json.loads(line) for line in self.hunt(*args, "--format", "jsonl", code=code).stdout.splitlines()]
        self.assertEqual((lines[-1]["schema"], lines[-1]["source"]), ("offkey.hunt.v1", "objects"))
        self.assertEqual(lines[-1]["findings"], len(lines) - 1)
        return lines

    def objects(self):
        """Id -> content of every blob, commit and tag."""
        out = subprocess.run(["git", "-C", self.src, "cat-file", "--batch-all-objects", "--batch"],
                             stdout=subprocess.PIPE, check=True).stdout
        found, at = {}, 0
        while at < len(out):
            end = out.index(b"\n", at)
            name, kind, size = out[at:end].split()
            if kind != b"tree":
                found[name.decode()] = out[end + 1:end + 1 + int(size)]
            at = end + 2 + int(size)
        return found

    @staticmethod
    def piece(rng):
        digits = lambda n: "".join(rng.choice("0123456789") for _ in range(n))
        return rng.choice([
            lambda: "tik_%012x" % rng.getrandbits(48), lambda: "Door%scode: %s" % (rng.choice(["", "-"]), digits(5)),
            lambda: "%s-%s-%s" % (digits(3), digits(2), digits(4)), lambda: "9%s-%s-%s" % (digits(3), digits(2), digits(4)),
            lambda: "\nx-internal: %s\n" % rng.choice(["red", "green", "blue1"]), lambda: " x-internal: red\n",
            lambda: "".join(rng.choice("QZ") for _ in range(5)) + digits(2), lambda: "beta_tok=%s;" % digits(6),
            lambda: "alpha_tok=a b;", lambda: "nothing to see in this line of text\n"])()

    def random_history(self, seed):
        rng = random.Random(seed)
        self.git("init", "-q", "-b", "main")
        files = {}
        for number in range(30):
            name = "f%d.txt" % rng.randrange(6)
            lines = files.setdefault(name, [])
            for _ in range(rng.randrange(1, 12)):
                lines.insert(rng.randrange(len(lines) + 1), self.piece(rng))
            if len(lines) > 4 and rng.random() < 0.5:
                del lines[rng.randrange(len(lines))]
            self.commit(name, rng.choice([" ", "\n"]).join(lines) + "\n",
                        who("A", "a@x.org", "2020-01-%02dT00:00:00Z" % (number % 28 + 1)))
        self.git("repack", "-q", "-adf", "--depth=20", "--window=20")

    def test_equals_a_plain_search(self):
        for seed in (1, 2, 3):
            with self.subTest(seed=seed):
                if seed > 1:
                    self.setUp()
                self.random_history(seed)
                objects = self.objects()
                for pattern in PATTERNS:
                    expected = set()
                    for name, content in objects.items():
                        for match in re.finditer(pattern, content):
                            expected.add((name, match.start(), match.end()))
                    self.assertTrue(expected, pattern)
                    arguments = ["--pattern", pattern.decode(), "--path", "*", self.src]
                    found = set()
                    for line in self.lines(*arguments)[:-1]:
                        self.assertEqual(line["occurrences_total"], len(line["occurrences"]))
                        found |= {(place["blob"], place["start"], place["end"]) for place in line["occurrences"]}
                    self.assertEqual(found, expected, (seed, pattern))

    def test_people_and_conditions(self):
        self.git("init", "-q", "-b", "main")
        self.commit("a.env", "tik_0123456789ab\n", who("Jane", "jane@x.org", "2020-06-01T00:00:00Z"))
        self.commit("b.yml", "t: tik_ba9876543210\n", who("Bob", "bob@x.org", "2021-06-01T00:00:00Z"))
        self.commit("a.env", "gone\n", who("Bob", "bob@x.org", "2022-06-01T00:00:00Z"))
        pattern = ["--pattern", "tik_[0-9a-f]{12}"]
        for args, expected in [
                ([], ["a.env", "b.yml"]), (["--who", "jane@x.org"], ["a.env"]),
                (["--who", "bob@x.org"], ["a.env", "b.yml"]),  # removed one, introduced the other
                (["--who", "bob@x.org", "--relation", "introduced"], ["b.yml"]), (["--path", "*.yml"], ["b.yml"]),
                (["--present"], ["b.yml"]), (["--gone"], ["a.env"]), (["--introduced-since", "2021-01-01"], ["b.yml"]),
                (["--ref", "main"], ["b.yml"]), (["--grade", "B"], []), (["--keyword", "A.ENV"], ["a.env"])]:
            lines = self.lines(*pattern, *args, self.src, code=1 if expected else 0)
            self.assertEqual(sorted(line["occurrences"][0]["path"] for line in lines[:-1]), expected, args)
        # Without a repository: those that the store knows.
        self.assertEqual(self.sweep()[0].returncode, 0)
        self.assertEqual(len(self.lines(*pattern)), 3)
        self.assertEqual(len(self.lines(*pattern, "--repo", "src")), 3)
        self.hunt(*pattern, "--repo", "nowhere", code=2)
        text = self.hunt(*pattern, "--who", "jane@x.org").stdout.decode()
        self.assertIn("searched now", text)
        self.assertNotIn("tik_0123456789ab", text)
        self.assertIn("removed", self.hunt(*pattern, "--who", "jane@x.org", "--timeline").stdout.decode())

    def test_a_group_and_an_encoding(self):
        self.git("init", "-q", "-b", "main")
        self.commit("a", "token is hop:0123456789abcdef\n%s\n" % "dG9rZW4gaXMgaG9wOmZlZGNiYTk4NzY1NDMyMTAK",
                    who("Jane", "jane@x.org", "2020-06-01T00:00:00Z"))
        lines = self.lines("--pattern", "token is hop:(?P<secret>[0-9a-f]{16})", self.src)
        spans = sorted((p["start"], p["end"]) for line in lines[:-1] for p in line["occurrences"])
        self.assertEqual(spans[0], (13, 29))
        self.assertEqual(len(spans), 2, "the second stands in base64")

    def test_what_is_refused(self):
        self.git("init", "-q", "-b", "main")
        self.commit("a", "x\n", who("Jane", "jane@x.org", "2020-06-01T00:00:00Z"))
        for pattern, says in [("foo.*bar", "{0,200}"), ("foo1+", "'+' as {1,"), ("fo+", "{n,m}"), ("(a|b)?", "empty text"), ("foo(", "RE2"),
                              ("(?P<x>foo)", "'secret'"), ("[^a]{9}", "three certain characters"),
                              ("abc[a-z]{1,1000}[a-z]{1,1000}" * 5, "bytes")]:
            done = self.hunt("--pattern", pattern, self.src, code=2)
            self.assertIn(says, done.stderr.decode(), pattern)
        for more in (["--rule", "aws.*"], ["--value", "-"], ["--fingerprint", "00"], ["--provider", "aws"]):
            self.assertIn("one after the other", self.hunt("--pattern", "abcd", *more, self.src, code=2).stderr.decode())
        self.assertIn("--pattern only", self.hunt("--who", "a@b.org", self.src, code=2).stderr.decode())
        self.hunt("--pattern", "abcd", os.path.join(self.src, "nothing"), code=2)
        self.hunt("--pattern", "abcd", self.src, code=0)


if __name__ == "__main__":
    unittest.main()
