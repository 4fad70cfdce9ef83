#!/usr/bin/env python3
"""No text that leaves the process shows any credential, whosever finding it stands beside. OFFKEY_BIN names the
binary."""
import os
import random
import shutil
import sqlite3
import tempfile
import unittest

import offkey
from cli_test import github_token
from gitwrite import History, Person, write_file

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
FORMATS = ("text", "jsonl", "sarif")


def aws_secret(seed):
    """Has no form of its own: only the name before it makes it one."""
    return "".join(random.Random(f"redaction {seed}").sample(ALPHABET, 40))


def masked(text):
    return text[:4] + "\u2026" + text[-4:]


def masked_id(text):
    return text[:3] + "\u2026" + text[-3:]


class RedactionTest(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="offkey-e2e-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.home = os.path.join(self.dir, "home")
        # Found in content; known by what stands around it; and some that stand in no content at all.
        self.found, self.formless = github_token(1), aws_secret(1)
        self.only_path, self.only_ref, self.only_repo = (github_token(seed) for seed in (2, 3, 4))
        self.author, self.email, self.tagger = (github_token(seed) for seed in (5, 6, 7))
        # Its rule refuses a '/' behind it, which in a path is no part of a secret.
        self.key_id = "AKIA" + "".join(random.Random("redaction").sample("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16))
        self.secrets = [self.key_id, self.found, self.formless, self.only_path, self.only_ref, self.only_repo, self.author,
                        self.email, self.tagger]

    def assert_clean(self, what, *texts):
        for text in texts:
            for secret in self.secrets:
                for form in (secret, secret.lower(), secret[5:17], secret[5:17].lower()):
                    self.assertNotIn(form.encode(), text, what)

    def history(self):
        history = History()
        someone = Person(self.author, f"{self.email}@dev.example")
        content = f"token = {self.found}\naws_secret_access_key = {self.formless}\n"
        first = history.commit({f"{self.found}/a.env": content, f"{self.formless}.env": content,
                                f"{self.key_id}/{self.only_path}/y": content, "plain": content}, message="add",
                               author=someone)
        second = history.commit({"plain": f"token = {self.found}\n"}, [first], author=Person("Bo", "bo@dev.example"),
                                committer=someone)
        history.refs["refs/heads/main"] = second
        history.refs[f"refs/heads/{self.found}"] = first
        history.refs[f"refs/heads/feature/{self.only_ref}"] = first
        history.refs[f"refs/tags/{self.formless}"] = first
        history.refs["refs/tags/v1"] = history.tag(first, "v1", "release",
                                                   tagger=Person(self.tagger, "rel@dev.example"))
        return history

    def make_repository(self):
        repo = self.history().write(os.path.join(self.dir, self.only_repo))
        # A ref that cannot be understood is named in the notes of the coverage.
        write_file(repo, f"refs/heads/bad/{self.only_ref}", "nonsense\n")
        write_file(repo, f"logs/refs/heads/{self.only_ref}",
                   f"{'0' * 40} {'1' * 40} Bo <bo@dev.example> 1700000000 +0000\tpush {self.found}\n")
        return repo

    def test_sweep_in_every_format(self):
        repo = self.make_repository()
        for form in FORMATS:
            for more in ([], ["--verbose"]):
                done = offkey.run(["sweep", repo, "--format", form, "--store", "none", *more], self.home)
                self.assertEqual(done.code, 1, done.stderr())
                self.assert_clean((form, more), done.out, done.err)
        done = offkey.sweep(repo, self.home)
        outputs = {offkey.sweep(repo, self.home, threads=threads).out for threads in (1, 2, 4)}
        self.assertEqual(outputs, {done.out})
        by_secret = {finding["secret"]: finding for finding in done.findings()}
        formless = by_secret[masked(self.formless)]
        # What is not a secret is still there.
        self.assertEqual({place["path"] for place in formless["occurrences"]},
                         {f"{masked(self.found)}/a.env", f"{masked(self.formless)}.env",
                          f"{masked_id(self.key_id)}/{masked(self.only_path)}/y", "plain"})
        self.assertEqual(set(formless["present_at"]),
                         {f"refs/heads/{masked(self.found)}", f"refs/heads/feature/{masked(self.only_ref)}",
                          f"refs/tags/{masked(self.formless)}", "refs/tags/v1"})
        self.assertEqual(formless["introduced"][0]["author"],
                         {"name": masked(self.author), "email": f"{masked(self.email)}@dev.example"})
        self.assertEqual(formless["repo"], os.path.join(os.path.realpath(self.dir), masked(self.only_repo)))
        identities = {tie["identity"] for tie in formless["attributions"]}
        self.assertIn(f"{masked(self.email)}@dev.example".lower(), identities)
        # Tokens in a person's name and address stand in commit objects: they are findings.
        self.assertLessEqual({masked(self.author), masked(self.email), masked(self.tagger)}, set(by_secret))

    def test_the_notes_of_the_coverage(self):
        done = offkey.sweep(self.make_repository(), self.home)
        self.assertIn(masked(self.only_ref), " ".join(done.coverage()["notes"]))

    def test_plain_columns_of_the_store(self):
        repo = self.make_repository()
        done = offkey.run(["sweep", repo, "--quiet"], self.home)
        self.assertEqual(done.code, 1, done.stderr())
        self.assert_clean("sweep", done.out, done.err)
        who = f"{masked(self.email)}@dev.example"
        for arguments in (["offboard", "--who", "bo@dev.example"], ["offboard", "--who", who], ["queue", "list"],
                          ["queue", "list", "--format", "jsonl"], ["queue", "show", "1"]):
            done = offkey.run(arguments, self.home)
            self.assert_clean(arguments, done.out, done.err)
        database = os.path.join(self.home, "offkey.db")
        with sqlite3.connect(database) as db:
            rows = 0
            for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
                for row in db.execute(f"SELECT * FROM {table}").fetchall():
                    rows += 1
                    self.assert_clean(table, *(v if isinstance(v, bytes) else str(v).encode() for v in row))
            self.assertGreater(rows, 30)
            refs = {name.decode() for (name,) in db.execute("SELECT name FROM refs")}
            self.assertIn(f"refs/heads/feature/{masked(self.only_ref)}", refs)
            people = {email.decode() for (email,) in db.execute("SELECT email FROM people")}
            self.assertIn(who, people)
        for name in os.listdir(self.home):
            path = os.path.join(self.home, name)
            if os.path.isfile(path) and name.startswith("offkey.db"):
                with open(path, "rb") as file:
                    self.assert_clean(name, file.read())

    def test_scan_in_every_format(self):
        root = os.path.join(self.dir, self.only_repo)
        for name in (f"{self.found}/a", f"x-{self.formless}/b", f"{self.only_path}.txt", "plain"):
            write_file(root, name, f"token = {self.found}\naws_secret_access_key = {self.formless}\n")
        for form in FORMATS:
            done = offkey.run(["scan", root, "--format", form, "--verbose"], self.home)
            self.assertEqual(done.code, 1, done.stderr())
            self.assert_clean(form, done.out, done.err)
        (finding, _) = offkey.run(["scan", root, "--format", "jsonl"], self.home).findings()
        base = os.path.join(self.dir, masked(self.only_repo))
        self.assertEqual({place["path"] for place in finding["occurrences"]},
                         {f"{base}/{masked(self.found)}/a", f"{base}/x-{masked(self.formless)}/b",
                          f"{base}/{masked(self.only_path)}.txt", f"{base}/plain"})

    def test_error_texts(self):
        repo = self.make_repository()
        gone = os.path.join(self.dir, self.only_path)
        for arguments in (["sweep", gone], ["sweep", repo, gone], ["scan", gone],
                          ["scan", repo, "--output", os.path.join(gone, "report")]):
            for form in FORMATS:
                done = offkey.run([*arguments, "--format", form], self.home)
                self.assertEqual(done.code in (1, 2), True, done.stderr())
                # Of several repositories the text says it in its table.
                said = done.out if form == "text" and len(arguments) == 3 else done.err
                self.assertNotEqual(said, b"")
                self.assert_clean((arguments[0], form), done.out, done.err)


if __name__ == "__main__":
    unittest.main()
