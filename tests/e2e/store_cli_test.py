#!/usr/bin/env python3
"""store check, backup, compact and export as a user meets them. OFFKEY_BIN names the binary; needs git."""
import json
import os
import subprocess
import unittest

from cli_test import CliTest

WHO = {"GIT_AUTHOR_NAME": "Jane Doe", "GIT_AUTHOR_EMAIL": "jane@example.com", "GIT_COMMITTER_NAME": "Jane Doe",
       "GIT_COMMITTER_EMAIL": "jane@example.com"}


class StoreTest(CliTest):
    def setUp(self):
        super().setUp()
        self.write("app.env", "TOKEN=%s\n" % self.token)
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", **WHO}
        for args in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "add"]):
            subprocess.run(["git", "-C", self.src, *args], env=env, check=True, stdout=subprocess.DEVNULL)
        self.assertEqual(self.run_offkey("sweep", self.src).returncode, 1)

    def store(self, *args):
        done = self.run_offkey("store", *args)
        self.assert_no_secret(done.stdout, done.stderr)
        return done

    def test_check(self):
        done = self.store("check")
        self.assertEqual(done.returncode, 0, done.stderr)
        for part in (b"nothing is wrong", b"1 finding of 1 credential, 1 place", b"swept 1 time"):
            self.assertIn(part, done.stdout)
        path = os.path.join(self.home, "offkey.db")
        with open(path, "r+b") as file:
            file.seek(4096 * 3)
            file.write(b"\xff" * 4096)
        done = self.store("check")
        self.assertEqual(done.returncode, 4, done.stderr)
        self.assertIn(b"damaged", done.stderr)

    def test_backup(self):
        copy = os.path.join(self.dir, "copy.db")
        done = self.store("backup", copy)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(os.stat(copy).st_mode & 0o777, 0o600)
        self.assertEqual(sorted(os.listdir(self.dir)), ["copy.db", "home", "src"])
        self.assertEqual(self.store("export", "--store", copy).stdout, self.store("export").stdout)
        done = self.store("backup", copy)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"not replaced", done.stderr)

    def test_compact_and_export(self):
        before = self.store("export").stdout
        lines = [json.loads(line) for line in before.splitlines()]
        self.assertEqual(lines[0]["schema"], "offkey.store_export.v1")
        self.assertEqual(lines[-1]["kind"], "end")
        self.assertEqual(self.store("compact").returncode, 0)
        path = os.path.join(self.dir, "export.jsonl")
        self.assertEqual(self.store("export", "-o", path).returncode, 0)
        with open(path, "rb") as file:
            self.assertEqual(file.read(), before)
        self.assertNotIn(b"started_at", self.store("export", "--no-times").stdout)
        self.assertEqual(self.store("export", "--store", "none").returncode, 2)


if __name__ == "__main__":
    unittest.main()
