#!/usr/bin/env python3
"""hunt and report --who as a user meets them, on histories with known truth. OFFKEY_BIN names the binary; needs git."""
import base64
import json
import os
import unittest

import sweep_cli_test
from cli_test import CliTest, github_token
from people_test import who

JANE = who("Jane Doe", "jane@x.org", "2020-06-01T00:00:00Z")
BOB = who("Bob Roe", "bob@x.org", "2021-06-01T00:00:00Z")


class HuntTest(CliTest):
    git = sweep_cli_test.SweepTest.git
    sweep = sweep_cli_test.SweepTest.sweep

    def setUp(self):
        """Jane's token in app.env (Bob removes it), Bob's in ci/deploy.yml on main and a tag, and Jane's again there."""
        super().setUp()
        self.jane, self.bob = github_token(31), github_token(32)
        self.git("init", "-q", "-b", "main")
        self.commit("app.env", "TOKEN=%s\n" % self.jane, JANE)
        self.commit("ci/deploy.yml", "token: %s\n" % self.bob, BOB)
        self.git("tag", "v1.0")
        self.commit("ci/deploy.yml", "token: %s\n\n" % self.bob, who("Jane Doe", "jane@x.org", "2022-01-01T00:00:00Z"))
        self.commit("app.env", "nothing\n", who("Bob Roe", "bob@x.org", "2023-01-01T00:00:00Z"))
        self.assertEqual(self.sweep()[0].returncode, 1)

    def commit(self, name, content, author):
        self.write(name, content)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "c", who=author)

    def hunt(self, *args, code=1, **kwargs):
        done = self.run_offkey("hunt", *args, **kwargs)
        self.assertEqual(done.returncode, code, (args, done.stderr))
        for secret in (self.jane, self.bob):
            self.assertNotIn(secret.encode(), done.stdout + done.stderr)
        return done

    def paths(self, *args, **kwargs):
        lines = [json.loads(line) for line in
                 self.hunt(*args, "--format", "jsonl", code=kwargs.pop("code", 1), **kwargs).stdout.splitlines()]
        self.assertEqual(lines[-1]["schema"], "offkey.hunt.v1")
        self.assertEqual(lines[-1]["findings"], len(lines) - 1)
        return sorted(line["occurrences"][0]["path"] for line in lines[:-1])

    def test_conditions(self):
        app, ci = "app.env", "ci/deploy.yml"
        for args, expected in [
                (["--who", "jane@x.org"], [app]), (["--who", "BOB@x.org"], [app, ci]),
                (["--who", "bob@x.org", "--relation", "introduced"], [ci]), (["--relation", "carried"], []),
                (["--rule", "github.*"], [app, ci]), (["--rule", "aws.*"], []), (["--provider", "github"], [app, ci]),
                (["--repo", "src"], [app, ci]), (["--repo", self.src], [app, ci]), (["--repo", "other"], []),
                (["--path", "*.yml"], [ci]), (["--path", "deploy.yml"], [ci]), (["--keyword", "APP"], [app]),
                (["--ref", "v1.*"], [app, ci]), (["--ref", "main"], [ci]), (["--present"], [app, ci]),
                (["--gone"], []), (["--introduced-since", "2021-01-01"], [ci]),
                (["--introduced-until", "2021-01-01"], [app]), (["--grade", "C"], [app, ci]), (["--grade", "A"], []),
                (["--ref", "main", "--who", "jane@x.org"], [])]:
            self.assertEqual(self.paths(*args, code=1 if expected else 0), expected, args)

    def test_a_leaked_value_is_found_however_it_was_copied(self):
        value = self.jane.encode()
        for given in (value, value + b"\r\n", b'  "' + value + b'",\n', base64.b64encode(value), value.hex().encode(),
                      b"export TOKEN=" + value + b" # prod\n"):
            self.assertEqual(self.paths("--value", "-", input=given), ["app.env"], given[:4])
        self.assertEqual(self.paths("--value", "-", "--path", "*.yml", code=0, input=value), [])
        self.assertEqual(self.paths("--value", "-", code=0, input=github_token(99).encode()), [])
        for name in os.listdir(self.home):
            if name.startswith("offkey.db"):
                with open(os.path.join(self.home, name), "rb") as file:
                    self.assertNotIn(value, file.read())

    def test_a_fingerprint_and_its_beginning(self):
        lines = self.hunt("--path", "app.env", "--format", "jsonl").stdout.splitlines()
        fingerprint = json.loads(lines[0])["fingerprint"]
        for digits in (64, 17, 8):
            self.assertEqual(self.paths("--fingerprint", fingerprint[:digits]), ["app.env"])
        self.assertEqual(self.paths("--fingerprint", fingerprint, "--value", "-", code=0, input=self.bob.encode()), [])

    def test_timelines(self):
        text = self.hunt("--who", "jane@x.org", "--timeline").stdout.decode()
        self.assertRegex(text, r"2020\n  06-01  introduced  github")
        self.assertRegex(text, r"2023\n  01-01  removed .*\n? +src, by bob@x.org")
        self.assertRegex(text, r"still at .*\n? +src: tag v1.0")
        text = self.hunt("--path", "*.yml", "--timeline").stdout.decode()
        self.assertRegex(text, r"2021-06-01  introduced  bob@x.org  src/ci/deploy.yml:1")
        self.assertLessEqual(max(map(len, text.splitlines())), 80)

    def test_says_where_the_answer_comes_from(self):
        self.assertIn(b"the store: 1 repository, swept 20", self.hunt("--rule", "aws.*", code=0).stdout)
        self.commit("new.txt", "new\n", JANE)
        damaged = self.git("rev-parse", "HEAD:new.txt")
        path = os.path.join(self.src, ".git", "objects", damaged[:2], damaged[2:])
        os.chmod(path, 0o600)
        with open(path, "wb") as file:
            file.write(b"damaged")
        self.sweep()
        self.assertRegex(self.hunt("--rule", "github.*").stdout, rb"incomplete  .*src, swept 20")
        last = json.loads(self.hunt("--rule", "github.*", "--format", "jsonl").stdout.splitlines()[-1])
        self.assertEqual(last["incomplete"], [os.path.realpath(self.src)])

    def test_sarif(self):
        sarif = json.loads(self.hunt("--rule", "github.*", "--format", "sarif").stdout)
        self.assertEqual(len(sarif["runs"][0]["results"]), 2)

    def test_wrong_input_says_what_to_do(self):
        for args, said in [([], b"say what to hunt for"), (["--value", "x"], b"every process"),
                           (["--fingerprint", "xyz"], b"hexadecimal"), (["--introduced-since", "soon"], b"write 2024"),
                           (["--path", "a["], b"write `\\["), (["--who", "jane"], b"not an e-mail address"),
                           (["--present", "--gone"], b"excludes"), (["--value", "-"], b"nothing came"),
                           (["--introduced-since", "2024-01-01", "--introduced-until", "2023-01-01"], b"must lie after"),
                           (["--timeline", "--rule", "a", "--format", "jsonl"], b"--timeline is for")]:
            self.assertIn(said, self.hunt(*args, code=2).stderr, args)

    def test_report_of_a_leaver(self):
        path = os.path.join(self.dir, "people.csv")
        with open(path, "w") as out:
            out.write("id,name,emails,valid_until\nE1,Jane Doe,jane@x.org,\nE2,Bob Roe,bob@x.org,2021-01-01\n")
        self.assertEqual(self.run_offkey("people", "import", path).returncode, 0)
        done = self.run_offkey("report", "--who", "jane@x.org")
        self.assertEqual(done.returncode, 0, done.stderr)
        text = done.stdout.decode()
        self.assertIn("TO REVOKE  1", text)
        self.assertIn("introduced it 2020-06-01 as jane@x.org, commit", text)
        self.assertIn("not queued", text)
        self.assertIn("1 credential: 1 to revoke, 0 to rotate, 0 unknown, 0 already gone", text)
        self.assertEqual(self.run_offkey("offboard", "--who", "E1").returncode, 0)
        lines = [json.loads(line) for line in
                 self.run_offkey("report", "--who", "E1", "--format", "jsonl").stdout.splitlines()]
        self.assertEqual((lines[0]["todo"], lines[0]["tasks"]), ("revoke", [{"id": 1, "state": "planned"}]))
        self.assertEqual(lines[-1]["revoke"], 1)
        # Dated outside the only interval of Bob's address.
        text = self.run_offkey("report", "--who", "E2").stdout.decode()
        self.assertIn("UNKNOWN  1", text)
        self.assertIn("2021-06-01", text)
        self.assertIn(b"Jane Doe (E1), introduced it", self.hunt("--who", "E1").stdout)


if __name__ == "__main__":
    unittest.main()
