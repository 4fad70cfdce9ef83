#!/usr/bin/env python3
"""Files that are one secret: only their path says so. sweep and scan say the same."""
import json
import os
import random
import subprocess
import unittest

from cli_test import CliTest as Cli
from sweep_cli_test import JANE

ERIN = {"GIT_AUTHOR_NAME": "Erin", "GIT_AUTHOR_EMAIL": "erin@example.com",
        "GIT_COMMITTER_NAME": "Erin", "GIT_COMMITTER_EMAIL": "erin@example.com"}


def hexadecimal(seed, count=32):
    return "".join(random.Random(seed).choices("0123456789abcdef", k=count))


def password(seed):
    return "".join(random.Random(seed).choices("bcdfghkmnpqrtvwxzBCDFGHKMNPQ", k=10)) + "!47"


class NamedFiles(Cli):
    """A repository, and what scan and sweep say of it."""

    def setUp(self):
        super().setUp()
        for name in os.listdir(self.src):
            os.unlink(os.path.join(self.src, name))
        self.git("init", "-q", "-b", "main")

    def git(self, *args, who=JANE):
        env = {**os.environ, **who, "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1"}
        return subprocess.run(["git", "-C", self.src, *args], env=env, check=True, stdout=subprocess.PIPE).stdout.decode()

    def put(self, path, content):
        full = os.path.join(self.src, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def commit(self, who=JANE):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "more", who=who)
        return self.git("rev-parse", "HEAD").strip()

    def run_command(self, command, *args):
        done = self.run_offkey(command, ".", "--format", "jsonl", "--store", "none", *args, cwd=self.src)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()][:-1]

    def places(self, command, *args):
        """(rule, path, start, end, line, column) of every occurrence."""
        found = set()
        for finding in self.run_command(command, *args):
            for place in finding["occurrences"]:
                path = place["path"][2:] if place["path"].startswith("./") else place["path"]
                found.add((finding["rule"], path, place["start"], place["end"], place["line"], place["column"]))
        return found


class WholeFileTest(NamedFiles):
    def fill(self):
        key = hexadecimal(1)
        self.put("app/config/master.key", key)
        self.put("app/backup", key)                               # equal bytes: known by the other name
        self.put("app/copy.txt", key + "\n")                      # other bytes under a name that says nothing
        self.put("lib/master_key.txt", hexadecimal(2))            # no rule's name
        self.put("secrets/db_password.txt", password(3) + "\r\n")
        self.put("secrets/windows_password.txt", (password(4) + "\r\n").encode("utf-16"))
        self.put("secrets/url", "postgres://app:%s@db.internal/app\n" % password(5))
        self.put("secrets/NOTES", "documentation\n")
        self.put("secrets/template_password.txt", "${DB_PASSWORD}\n")
        self.put("secrets/token", "TOKEN=%s\n" % self.token)      # no value alone
        self.put("VERSION", "1.2.3\n")
        os.symlink("secrets/db_password.txt", os.path.join(self.src, "link_password"))

    def test_scan_and_sweep_agree(self):
        self.fill()
        self.commit()
        expected = {("rails.master_key_file", "app/config/master.key", 0, 32, 1, 1),
                    ("rails.master_key_file", "app/backup", 0, 32, 1, 1),
                    ("generic.password_file", "secrets/db_password.txt", 0, 13, 1, 1),
                    ("generic.password_file", "secrets/windows_password.txt", 2, 28, 1, 3)}
        scanned = self.places("scan")
        self.assertEqual({p for p in scanned if p[0].endswith("_file")}, expected)
        self.assertEqual({p[1] for p in scanned - expected}, {"secrets/url", "secrets/token"})
        self.assertEqual(self.places("sweep"), scanned)
        for options in (["--threads", "1"], ["--threads", "4"]):
            self.assertEqual(self.places("sweep", *options), scanned)
            self.assertEqual(self.places("scan", *options), scanned)
        self.git("gc", "-q", "--aggressive", "--prune=now")
        self.assertEqual(self.places("sweep"), scanned)

    def test_refused_values_are_listed_on_request(self):
        self.put("secrets/db_password.txt", "changeme\n")
        self.commit()
        for command in ("scan", "sweep"):
            self.assertEqual(self.run_command(command), [])
            lines = self.run_command(command, "--show-dummies")
            self.assertEqual([(line["schema"], line["rule"], line["reason"].split(":")[0]) for line in lines],
                             [("offkey.refusal.v1", "generic.password_file", "placeholder")])

    def test_a_rename_neither_adds_nor_removes(self):
        self.put("notes.txt", hexadecimal(7))
        first = self.commit()
        os.makedirs(os.path.join(self.src, "config"))
        self.git("mv", "notes.txt", "config/master.key")
        self.commit(who=ERIN)
        self.git("mv", "config/master.key", "config/old.key")
        self.commit(who=ERIN)
        found, = self.run_command("sweep")
        self.assertEqual(found["rule"], "rails.master_key_file")
        self.assertEqual([event["commit"] for event in found["introduced"]], [first])
        self.assertEqual(found["introduced"][0]["path"], "notes.txt")
        self.assertEqual(found["removed"], [])
        self.assertEqual(found["present_at"], ["refs/heads/main"])
        self.git("rm", "-q", "config/old.key")
        last = self.git("commit", "-q", "-m", "gone") or self.git("rev-parse", "HEAD").strip()
        found, = self.run_command("sweep")
        self.assertEqual([event["commit"] for event in found["removed"]], [last])

    def test_a_tree_that_no_commit_holds_names_too(self):
        self.put("config/master.key", hexadecimal(8))
        self.put("README", "nothing\n")
        self.git("add", "-A")
        self.git("write-tree")
        self.git("rm", "-q", "--cached", "config/master.key")
        self.git("commit", "-q", "-m", "more")
        found, = self.run_command("sweep")
        self.assertEqual([(place["path"] if "path" in place else None) for place in found["occurrences"]],
                         [found["occurrences"][0].get("path")])
        self.assertEqual(found["introduced"], [])
        # Without any tree nothing says what it is.
        self.put("x", hexadecimal(9))
        self.git("hash-object", "-w", "x")
        self.assertEqual(len(self.run_command("sweep")), 1)

    def test_the_directory_counts_under_all_its_names(self):
        """One tree object under two names: the second one says what it holds."""
        self.put("a/settings/credentials/staging.key", hexadecimal(10))
        self.put("a/settings/plain/staging.key", hexadecimal(10))
        self.put("b/plain/other.key", hexadecimal(11))
        self.commit()
        found, = self.run_command("sweep")
        self.assertEqual(sorted(place["path"] for place in found["occurrences"]),
                         ["a/settings/credentials/staging.key", "a/settings/plain/staging.key"])

    def test_many_names_at_little_cost(self):
        """Half a million pairs of a directory's name and a file's."""
        for i in range(700):
            self.put("secrets/f%d_password" % i, password(100 + i))
        tree = ""
        self.git("add", "-A")
        root = self.git("write-tree").strip()
        inner = self.git("rev-parse", "%s:secrets" % root).strip()
        for i in range(700):
            tree += "040000 tree %s\tsecrets%d\n" % (inner, i)
        outer = subprocess.run(["git", "-C", self.src, "mktree"], input=tree.encode(), check=True,
                               stdout=subprocess.PIPE).stdout.decode().strip()
        commit = self.git("commit-tree", outer, "-m", "wide").strip()
        self.git("update-ref", "refs/heads/main", commit)
        self.assertEqual(len(self.run_command("sweep", "--max-occurrences", "2")), 700)

    def test_store_and_queue(self):
        self.put("config/master.key", hexadecimal(12))
        self.commit()
        done = self.run_offkey("sweep", self.src)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertNotIn(hexadecimal(12).encode(), done.stdout)
        done = self.run_offkey("offboard", "--who", "jane@example.com")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(b"rails.master_key_file", done.stdout)

    def test_a_later_tree_names_an_older_object(self):
        """The second sweep knows the object from the first: what it may be is asked again with each new tree."""
        self.put("notes.txt", hexadecimal(14))
        self.put("TOKEN", "TOKEN=%s\n" % self.token)
        self.commit()
        sweep = ("sweep", ".", "--format", "jsonl")

        def rules():
            lines = self.run_offkey(*sweep, cwd=self.src).stdout.splitlines()
            return {json.loads(line).get("rule") for line in lines[:-1]}

        self.assertEqual(rules(), {"github.personal_access_token"})
        self.put("config/master.key", hexadecimal(14))
        self.commit()
        for _ in range(2):
            self.assertEqual(rules(), {"github.personal_access_token", "rails.master_key_file"})
        self.put("config/other.txt", "x\n")
        self.commit()
        self.assertEqual(rules(), {"github.personal_access_token", "rails.master_key_file"})

    def test_explain(self):
        self.put("config/master.key", hexadecimal(13))
        text = self.run_offkey("explain", "config/master.key", cwd=self.src).stdout.decode()
        self.assertIn("config/master.key:1:1  named by its path\n  accepted  rails.master_key_file (high)", text)
        text = self.run_offkey("explain", "config/master.key", "--rule", "jenkins.master_key_file", cwd=self.src)
        self.assertIn("nothing that jenkins.master_key_file looks for stands here: a file secrets/master.key",
                      text.stdout.decode())
        self.put("config/master.key", hexadecimal(13) + "0")
        text = self.run_offkey("explain", "config/master.key", cwd=self.src).stdout.decode()
        self.assertIn("rejected  rails.master_key_file (high)", text)
        self.assertIn("form: the file is not [0-9a-f]{32} alone", text)


if __name__ == "__main__":
    unittest.main()
