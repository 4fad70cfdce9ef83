#!/usr/bin/env python3
"""A sweep that knows an earlier one says what a whole sweep says, byte for byte. OFFKEY_BIN names the binary; needs git."""
import os
import random
import re
import shutil
import subprocess
import unittest

import random_history
from cli_test import CliTest, github_token
from gitwrite import History
from sweep_cli_test import BOB, JANE

KNOWN = re.compile(rb"(\d+) objects were known")


class RepositoryCase(CliTest):
    """A repository and what a sweep of it into the store says, held to a whole sweep."""

    def git(self, *args, repo=None, who=JANE, stdin=None):
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", **who}
        done = subprocess.run(["git", "-C", repo or self.src, *args], env=env, input=stdin, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=True)
        return done.stdout.decode(errors="replace").strip()

    def start(self):
        self.git("init", "-q", "-b", "main")
        self.git("config", "gc.auto", "0")
        self.count = 0

    def commit(self, changes, who=JANE):
        for path, text in changes.items():
            self.write(path, text)
        self.count += 1
        self.write("log.txt", "".join(f"step {i}\n" for i in range(self.count)))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", f"step {self.count}", who=who)

    def sweep(self, *args, repo=None):
        done = self.run_offkey("sweep", repo or self.src, "--format", "jsonl", "-v", *args)
        self.assertIn(done.returncode, (0, 1, 3), done.stderr)
        return done

    def check(self, reuse, repo=None):
        """Sweeps into the store and compares with a whole sweep. `reuse`: "none", "objects" or "all"."""
        repo = repo or self.src
        done = self.sweep(repo=repo)
        whole = self.sweep("--store", "none", repo=repo)
        self.assertEqual(done.stdout, whole.stdout)
        self.assertEqual(done.returncode, whole.returncode)
        said = "all" if b"nothing new since" in done.stderr else "objects" if KNOWN.search(done.stderr) else "none"
        self.assertEqual(said, reuse, done.stderr)
        return done


class IncrementalTest(RepositoryCase):
    def test_nothing_new(self):
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1), "sub/b.txt": "no secret\n"})
        self.check("none")
        self.check("all")
        self.git("repack", "-adq")
        self.check("objects")
        self.check("all")
        self.assertEqual(self.run_offkey("queue", "list").returncode, 0)

    def test_new_objects_of_every_kind(self):
        self.start()
        tokens = [github_token(i) for i in range(12)]
        self.commit({"a.env": "TOKEN=%s\n" % tokens[0], "deep/er/b.txt": "x\n" * 300, "deep/c.txt": "y\n" * 300})
        self.check("none")
        # A new finding in an old file; an old finding moved; one removed and back; under new folders.
        self.commit({"deep/er/b.txt": "x\n" * 300 + "TOKEN=%s\n" % tokens[1]}, who=BOB)
        self.check("objects")
        self.commit({"a.env": "# none\n", "deep/moved.env": "\nTOKEN=%s\n" % tokens[0]})
        self.check("objects")
        self.commit({"deep/moved.env": "gone\n"})
        self.check("objects")
        self.commit({"deep/moved.env": "TOKEN=%s\n" % tokens[0]}, who=BOB)
        self.git("mv", "deep", "elsewhere")
        self.commit({})
        self.check("objects")
        # Tags, messages, refs, mailmap.
        self.git("tag", "-a", "v1", "-m", "key %s" % tokens[2])
        self.check("objects")
        self.git("commit", "-q", "--allow-empty", "-m", "oops %s" % tokens[3])
        self.check("objects")
        self.git("branch", "other", "HEAD~2")
        self.check("objects")
        self.git("update-ref", "refs/heads/main", "HEAD~1")
        self.check("objects")
        self.commit({".mailmap": "Jane Roe <jane@new.example> <jane@example.com>\n"})
        self.check("objects")
        self.git("repack", "-adq", "--depth=50", "--window=50")
        self.check("objects")
        self.check("all")

    def test_files_that_a_path_makes_a_secret(self):
        self.start()
        rng = random.Random("keys")
        keys = ["".join(rng.choice("0123456789abcdef") for _ in range(32)) for _ in range(3)]
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1), "other/production.key": keys[0] + "\n",
                     "config/master.key": keys[1] + "\n", "plain.txt": keys[2] + "\n"})
        self.assertIn(b"master_key", self.check("none").stdout)
        self.git("mv", "other", "app")
        self.commit({"b.txt": "x\n"})
        before = self.check("objects").stdout.count(b"offkey.finding")
        # Objects that were known get a name that says what they are: the file, and its folder alone.
        self.git("mv", "app", "credentials")
        self.commit({})
        self.assertEqual(self.check("objects").stdout.count(b"offkey.finding"), before + 1)
        os.makedirs(os.path.join(self.src, "x", "config"))
        self.git("mv", "plain.txt", "x/config/master.key")
        self.commit({})
        self.assertEqual(self.check("objects").stdout.count(b"offkey.finding"), before + 2)
        self.check("all")

    def test_pruned_objects_are_forgotten(self):
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1)})
        self.commit({"b.env": "TOKEN=%s\n" % github_token(2)})
        self.check("none")
        self.git("reset", "-q", "--hard", "HEAD~1")
        self.git("reflog", "expire", "--expire=now", "--all")
        self.git("gc", "-q", "--prune=now")
        # The rest is known; with nothing pruned, that is no part of what a next sweep has to forget.
        self.check("objects")
        self.check("all")

    def test_damage_and_what_is_missing(self):
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1), "plain.txt": "nothing\n"})
        blob = self.git("rev-parse", "HEAD:plain.txt")
        self.check("none")
        path = os.path.join(self.src, ".git", "objects", blob[:2], blob[2:])
        with open(path, "rb") as file:
            kept = file.read()
        os.remove(path)
        done = self.check("none")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b'"missing":1', done.stdout)
        self.check("all")
        with open(path, "wb") as file:
            file.write(kept)
        self.check("none")
        # A new commit names a tree that is not there, while the rest is known.
        self.commit({"sub/x.txt": "text\n"})
        tree = self.git("rev-parse", "HEAD:sub")
        os.remove(os.path.join(self.src, ".git", "objects", tree[:2], tree[2:]))
        self.check("none")

    def test_other_rules_and_options_begin_anew(self):
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1), "p.txt": "password = 'hunter2hunter3'\n"})
        self.check("none")
        for args in (("--max-occurrences", "1"), ("--confidence", "low"), ("--full",)):
            done = self.sweep(*args)
            self.assertEqual(done.stdout, self.sweep("--store", "none", *args).stdout)
            self.assertNotIn(b"nothing new", done.stderr)
            self.assertNotIn(b"were known", done.stderr)

    def test_a_copy_of_a_swept_repository_is_known(self):
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1)})
        self.git("repack", "-adq")
        self.check("none")
        copy = os.path.join(self.dir, "copy")
        shutil.copytree(self.src, copy)
        first = self.check("all", repo=copy)
        self.assertIn(copy.encode(), first.stdout)
        self.check("all", repo=copy)
        self.check("all")
        # Both are in the store, each under its own name.
        left = self.run_offkey("offboard", "--who", "jane@example.com", "--dry-run")
        self.assertIn(copy.encode(), left.stdout)
        self.assertIn(self.src.encode(), left.stdout)
        # The copy goes its own way.
        self.write_in(copy, "c.env", "TOKEN=%s\n" % github_token(5))
        self.git("add", "-A", repo=copy)
        self.git("commit", "-q", "-m", "own", repo=copy)
        self.check("objects", repo=copy)
        self.check("all")

    def test_what_a_repository_borrows_is_known_from_the_lender(self):
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1), "b.txt": "b\n"})
        self.commit({"c.env": "TOKEN=%s\n" % github_token(2)}, who=BOB)
        pool = os.path.join(self.dir, "pool.git")
        self.git("clone", "-q", "--bare", self.src, pool)
        # The lender by its work tree, and bare; each with refs of its own that lead elsewhere.
        for lender in (self.src, pool):
            self.check("none" if lender == self.src else "objects", repo=lender)
            forks = [os.path.join(self.dir, f"{i}-of-{os.path.basename(lender)}.git") for i in range(2)]
            for i, fork in enumerate(forks):
                self.git("clone", "-q", "--bare", "--shared", lender, fork)
                self.git("update-ref", "refs/heads/main", self.git("rev-parse", "main~1" if i else "main", repo=fork),
                         repo=fork)
                blob = self.git("hash-object", "-w", "--stdin", repo=fork,
                                stdin=b"TOKEN=%s\n" % github_token(f"own {lender} {i}").encode())
                tree = self.git("mktree", repo=fork, stdin=f"100644 blob {blob}\town.env\n".encode())
                commit = self.git("commit-tree", "-p", "main", "-m", "own", tree, repo=fork)
                self.git("update-ref", "refs/heads/own", commit, repo=fork)
                done = self.check("objects", repo=fork)
                self.assertIn(b"github", done.stdout)
                self.check("all", repo=fork)
        # The lender has pruned what another repository still knows.
        last = os.path.join(self.dir, "last.git")
        self.git("update-ref", "-d", "refs/heads/main", repo=pool)
        self.git("reflog", "expire", "--expire=now", "--all", repo=pool)
        self.git("prune", "--expire=now", repo=pool)
        self.git("clone", "-q", "--bare", "--shared", pool, last)
        self.git("branch", "old", "main~1")
        self.git("fetch", "-q", self.src, "old:refs/heads/main", repo=last)
        self.check("objects", repo=last)

    def write_in(self, root, path, text):
        with open(os.path.join(root, path), "w", encoding="utf-8") as file:
            file.write(text)

    def test_a_credential_in_a_path_is_not_kept_in_detail(self):
        self.start()
        token = github_token(1)
        self.commit({"%s/a.env" % token: "TOKEN=%s\n" % token})
        self.check("none")
        self.check("all")
        self.commit({"b.txt": "x\n"})
        self.check("none")
        for name in os.listdir(self.home):
            if name.startswith("offkey.db"):
                with open(os.path.join(self.home, name), "rb") as file:
                    self.assertNotIn(token.encode(), file.read())

    def test_random_histories_in_random_steps(self):
        for seed in range(3):
            with self.subTest(seed=seed):
                rng = random.Random(f"incremental {seed}")
                whole = os.path.join(self.dir, f"whole{seed}")
                history = History()
                random_history.build(history, seed, commits=150)
                history.write(whole)
                part = os.path.join(self.dir, f"part{seed}")
                subprocess.run(["git", "init", "-q", "--bare", "-b", "main", part], check=True)
                commits = self.git("rev-list", "--all", "--reverse", repo=whole).split()
                self.assertGreater(len(commits), 50)
                at = 0
                first = True
                while at < len(commits):
                    at += rng.randrange(1, 60)
                    tip = commits[min(at, len(commits)) - 1]
                    self.git("fetch", "-q", whole, f"{tip}:refs/heads/{rng.choice('abc')}{at}", repo=part)
                    if rng.random() < 0.4:
                        self.git("repack", "-adq" if rng.random() < 0.5 else "-dq", repo=part)
                    self.check("none" if first else "objects", repo=part)
                    first = False
                self.check("all", repo=part)


if __name__ == "__main__":
    unittest.main()
