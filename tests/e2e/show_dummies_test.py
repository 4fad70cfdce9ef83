#!/usr/bin/env python3
"""--show-dummies: what was refused is listed with its reason, and counts for nothing."""
import base64
import json
import os
import subprocess
import unittest

from cli_test import CliTest as Cli
from sweep_cli_test import JANE


class ShowDummiesTest(Cli):
    def setUp(self):
        super().setUp()
        self.wrong = self.token[:-1] + ("a" if self.token[-1] != "a" else "b")
        self.dummies = "ID=AKIAIOSFODNN7" + "EXAMPLE\nDB_PASSWORD=changeme\nOLD=%s\n" % self.wrong

    def run_command(self, command, *args, code):
        done = self.run_offkey(command, self.src, "--format", "jsonl", *args)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assert_no_secret(done.stdout)
        self.assertNotIn(self.wrong.encode(), done.stdout)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def check(self, lines, findings):
        self.assertEqual(lines[-1]["findings"], findings)
        self.assertEqual([line["schema"] for line in lines],
                         ["offkey.finding.v1"] * findings + ["offkey.refusal.v1"] * 3 + ["offkey.coverage.v1"])
        refused = {(line["verdict"], line["rule"], line["reason"].split(":")[0], line["occurrences"][0]["line"])
                   for line in lines[findings:-1]}
        self.assertEqual(refused, {("dummy", "aws.access_key_id", "known example", 1),
                                   ("dummy", "generic.password", "placeholder", 2),
                                   ("rejected", "github.personal_access_token", "checksum", 3)})

    def test_scan(self):
        self.write("a.env", self.dummies)
        self.assertEqual(len(self.run_command("scan", code=0)), 1)
        self.check(self.run_command("scan", "--show-dummies", code=0), 0)
        self.write("b.env", "TOKEN=%s\n" % self.token)
        plain = self.run_command("scan", code=1)
        lines = self.run_command("scan", "--show-dummies", "--threads", "2", code=1)
        self.check(lines, 1)
        self.assertEqual(lines[0], plain[0])
        text = self.run_offkey("scan", self.src, "--show-dummies").stdout.decode()
        self.assertIn("rejected  github.personal_access_token  ", text)
        self.assertIn("  reason      checksum: github_crc32 does not hold\n", text)
        self.assertIn("\n1 credential found: 1 high\n  listed      2 dummies, 1 rejected: no credentials\n", text)

    def test_the_same_in_utf16_and_base64(self):
        self.write("a.env", self.dummies.encode("utf-16"))
        self.check(self.run_command("scan", "--show-dummies", code=0), 0)
        self.write("a.env", base64.b64encode(b"see %s and more text\n" % self.wrong.encode()) + b"\n")
        lines = self.run_command("scan", "--show-dummies", code=0)
        self.assertIn("checksum: github_crc32 does not hold", [line.get("reason") for line in lines])

    def commit(self):
        env = {**os.environ, **JANE, "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1"}
        for args in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "more")):
            subprocess.run(["git", "-C", self.src, *args], env=env, check=True)

    def test_sweep_keeps_them_out_of_the_store_and_the_queue(self):
        self.write("a.env", self.dummies)
        self.commit()
        self.check(self.run_command("sweep", "--show-dummies", code=0), 0)
        done = self.run_offkey("offboard", "--who", "jane@example.com", "--format", "jsonl")
        self.assertNotIn(b"aws.access_key_id", done.stdout)
        self.write("a.env", self.dummies + "more\nTOKEN=%s\n" % self.token)
        self.commit()
        plain = self.run_command("sweep", code=1)
        lines = self.run_command("sweep", "--show-dummies", "--threads", "2", code=1)
        self.check(lines, 1)
        self.assertEqual(lines[0], plain[0])
        self.assertEqual(lines[1]["occurrences_total"], 2)
        self.assertEqual(lines[1]["occurrences"][0]["path"], "a.env")
        queue = self.run_offkey("offboard", "--who", "jane@example.com")
        self.assertIn(b"1 credential of jane@example.com", queue.stdout)


if __name__ == "__main__":
    unittest.main()
