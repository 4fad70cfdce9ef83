#!/usr/bin/env python3
"""Forks and copies profit from what the store knows of each other, and each says what a whole sweep of it alone says, byte
for byte, with the same ties. OFFKEY_BIN names the binary; needs git."""
import json
import os
import random
import shutil
import subprocess
import unittest

import incremental_test
import random_history
from cli_test import github_token
from gitwrite import History
from sweep_cli_test import BOB, JANE

CARL = {"GIT_AUTHOR_NAME": "Carl Poe", "GIT_AUTHOR_EMAIL": "carl@example.com", "GIT_COMMITTER_NAME": "Carl Poe",
        "GIT_COMMITTER_EMAIL": "carl@example.com"}


def hex_key(seed):
    generator = random.Random(f"key {seed}")
    return "".join(generator.choice("0123456789abcdef") for _ in range(32))


class ForksTest(incremental_test.RepositoryCase):
    def setUp(self):
        super().setUp()
        self.start()
        self.commit({"a.env": "TOKEN=%s\n" % github_token(1), "b.txt": "b\n", "sub/deep/c.env": "x\n" * 50})
        self.commit({"c.env": "TOKEN=%s\n" % github_token(2), "sub/deep/c.env": "x\n" * 50 + "y\n"}, who=BOB)
        self.git("checkout", "-q", "-b", "side")
        self.commit({"side.env": "TOKEN=%s\n" % github_token(3)}, who=BOB)
        self.git("checkout", "-q", "main")
        self.commit({"c.env": "gone\n", "sub/d.txt": "d\n" * 20})
        self.git("tag", "-a", "v1", "-m", "key %s" % github_token(4))

    def fork(self, name, *args):
        path = os.path.join(self.dir, name)
        self.git("clone", "-q", "--bare", *args, self.src, path)
        return path

    def tree(self, repo, entries):
        return self.git("mktree", repo=repo, stdin=("\n".join(entries) + "\n").encode())

    def own(self, repo, text, path="own.env", parent="main", who=CARL):
        """A commit of the fork's own on top of what it has; in new folders, where `path` names some."""
        *folders, name = path.split("/")
        entry = "100644 blob %s\t%s" % (self.git("hash-object", "-w", "--stdin", repo=repo, stdin=text.encode()), name)
        while folders:
            name = folders.pop()
            entry = "040000 tree %s\t%s" % (self.tree(repo, [entry]), name)
        return self.own_entry(repo, entry, parent, who)

    def own_entry(self, repo, entry, parent="main", who=CARL):
        name = entry.split("\t")[1]
        entries = [line for line in self.git("ls-tree", parent, repo=repo).split("\n") if not line.endswith("\t" + name)]
        tree = self.tree(repo, [*entries, entry])
        commit = self.git("commit-tree", "-p", parent, "-m", "own", tree, repo=repo, who=who)
        self.git("update-ref", "refs/heads/own", commit, repo=repo)
        return commit

    def ties(self, home):
        """What the store at `home` says of everyone, by repository."""
        lines = []
        done = self.run_offkey("store", "export", env={"OFFKEY_HOME": home})
        self.assertEqual(done.returncode, 0, done.stderr)
        for line in done.stdout.splitlines():
            fact = json.loads(line)
            if fact.get("kind") in ("finding", "commit_event", "presence", "occurrence", "attribution", "companion"):
                lines.append({k: v for k, v in fact.items() if "sweep" not in k and "stood" not in k})
        return lines

    def check_ties(self, repos):
        """The store of all, fact by fact, against one that swept each of them whole."""
        self.maxDiff = None
        fresh = os.path.join(self.dir, "fresh")
        os.makedirs(fresh, mode=0o700)
        shutil.copytree(os.path.join(self.home, "keys"), os.path.join(fresh, "keys"))
        for repo in repos:
            done = self.run_offkey("sweep", "--full", repo, env={"OFFKEY_HOME": fresh})
            self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertEqual(self.ties(self.home), self.ties(fresh))

    def test_full_copies_with_own_commits(self):
        forks = [self.fork(f"{i}.git", "--no-hardlinks") for i in range(4)]
        for i, fork in enumerate(forks):
            self.own(fork, "TOKEN=%s\n" % github_token(f"own {i}"))
        # Packs of their own, each with other names and bytes; one has a second pack.
        self.git("repack", "-adq", repo=forks[1])
        self.git("repack", "-dq", repo=forks[2])
        self.check("none", repo=forks[0])
        for fork in forks[1:]:
            self.check("objects", repo=fork)
        for fork in forks:
            self.check("all", repo=fork)
        self.check("objects")
        self.check_ties([*forks, self.src])

    def test_one_base_is_kept_for_all(self):
        forks = [self.fork(f"{i}.git") for i in range(6)]
        self.commit({f"many{i}.txt": "line %d\n" % i for i in range(2000)})
        self.git("push", "-q", forks[0], "main")
        for fork in forks[1:]:
            self.git("fetch", "-q", forks[0], "main:main", repo=fork)
        for i, fork in enumerate(forks):
            self.own(fork, "own %d\n" % i)
        sizes = []
        for fork in forks:
            self.sweep(repo=fork)
            sizes.append(os.path.getsize(os.path.join(self.home, "offkey.db")))
        # The second finds what both have in common, and that is a base of its own.
        self.assertGreater(sizes[1] - sizes[0], 20_000)
        self.assertLess(sizes[5] - sizes[1], 30_000, sizes)

    def test_forks_over_alternates_before_and_after_the_lender(self):
        forks = [self.fork(f"{i}.git", "--shared") for i in range(4)]
        for i, fork in enumerate(forks):
            self.own(fork, "TOKEN=%s\n" % github_token(f"own {i}"))
        self.check("none", repo=forks[0])
        self.check("objects", repo=forks[1])
        self.check("objects")  # the lender
        for fork in forks[2:]:
            self.check("objects", repo=fork)
        self.check_ties([*forks, self.src])

    def test_a_fork_with_a_ref_less(self):
        self.check("none")
        fork = os.path.join(self.dir, "less.git")
        self.git("clone", "-q", "--bare", "--single-branch", "--no-tags", "-b", "main", self.src, fork)
        self.git("repack", "-adq", repo=fork)
        self.git("prune", "--expire=now", repo=fork)
        said = self.check("objects", repo=fork).stdout
        self.assertNotIn(b"side.env", said)
        self.own(fork, "TOKEN=%s\n" % github_token("own"))
        self.check("objects", repo=fork)
        # Another one like it stands on what these two have in common.
        other = os.path.join(self.dir, "other.git")
        self.git("clone", "-q", "--bare", "--single-branch", "-b", "main", fork, other)
        self.check("objects", repo=other)
        self.check("all")
        self.check_ties([self.src, fork, other])

    def test_a_fork_that_rewrote_history(self):
        self.check("none")
        fork = self.fork("rewritten.git")
        parent = None
        for commit in self.git("rev-list", "--reverse", "main", repo=fork).split():
            args = ["-p", parent] if parent else []
            parent = self.git("commit-tree", *args, "-m", "again", commit + "^{tree}", repo=fork, who=CARL)
        for ref in self.git("for-each-ref", "--format=%(refname)", repo=fork).split():
            self.git("update-ref", "-d", ref, repo=fork)
        self.git("update-ref", "refs/heads/main", parent, repo=fork)
        self.check("objects", repo=fork)  # with the old commits, which no ref leads to
        self.git("repack", "-adq", repo=fork)
        self.git("prune", "--expire=now", repo=fork)
        said = self.check("objects", repo=fork).stdout
        self.assertIn(b"carl@example.com", said)
        self.assertNotIn(b"bob@", said)
        self.check("all", repo=fork)

    def test_own_secrets_and_what_was_removed(self):
        self.check("none")
        fork = self.fork("fork.git")
        # The lender's secret once more, moved, and removed; one in a message; one where a path says so.
        self.own(fork, "TOKEN=%s\n" % github_token(1), path="copy.env")
        self.check("objects", repo=fork)
        self.own(fork, "none\n", path="a.env", parent="own")
        self.check("objects", repo=fork)
        key = hex_key("own")
        self.own(fork, key + "\n", path="plain.txt", parent="own")
        before = self.check("objects", repo=fork).stdout.count(b"offkey.finding")
        self.own(fork, key + "\n", path="x/config/master.key", parent="own")
        self.assertEqual(self.check("objects", repo=fork).stdout.count(b"offkey.finding"), before + 1)
        commit = self.git("commit-tree", "-p", "own", "-m", "key %s" % github_token("m"), "own^{tree}", repo=fork)
        self.git("update-ref", "refs/heads/own", commit, repo=fork)
        self.check("objects", repo=fork)
        # Pushed away and pruned.
        self.git("update-ref", "refs/heads/own", "own~3", repo=fork)
        self.check("objects", repo=fork)
        self.git("reflog", "expire", "--expire=now", "--all", repo=fork)
        self.git("gc", "-q", "--prune=now", repo=fork)
        self.check("objects", repo=fork)
        self.check("all", repo=fork)
        # A ref gone; the branch is unreachable, then pruned.
        self.git("update-ref", "-d", "refs/heads/side", repo=fork)
        self.check("objects", repo=fork)
        self.git("gc", "-q", "--prune=now", repo=fork)
        self.check("objects", repo=fork)
        self.check("all")

    def test_a_name_in_a_fork_makes_a_known_file_a_secret(self):
        key = [hex_key(i) for i in range(3)]
        self.commit({"notes/one.txt": key[0] + "\n", "notes/master.key": key[1] + "\n", "config/master.key": key[2] + "\n"})
        before = self.check("none").stdout.count(b"offkey.finding")
        forks = [self.fork(f"{i}.git") for i in range(4)]
        # A file gets the name, a folder gets it, one that has the name stands under another folder, none does.
        self.own(forks[0], key[0] + "\n", path="x/config/master.key")
        self.own_entry(forks[1], "040000 tree %s\tx" % self.tree(forks[1], [
            "040000 tree %s\tsecrets" % self.git("rev-parse", "main:notes", repo=forks[1])]))
        self.own_entry(forks[2], "040000 tree %s\tx" % self.tree(forks[2], [
            "040000 tree %s\tconfig" % self.git("rev-parse", "main:config", repo=forks[2])]))
        self.own(forks[3], "next\n", path="next.txt")
        for fork, more in zip(forks, (1, 1, 0, 0)):
            said = self.check("objects", repo=fork).stdout
            self.assertEqual(said.count(b"offkey.finding"), before + more, fork)
            self.own(fork, "after\n", path="after.txt", parent="own")
            self.check("objects", repo=fork)
        self.check("all")
        self.check_ties([self.src, *forks])

    def test_damaged_and_partial_forks(self):
        self.check("none")
        fork = self.fork("damaged.git")
        self.own(fork, "TOKEN=%s\n" % github_token("own"))
        loose = os.path.join(self.dir, "loose.git")
        self.git("init", "-q", "--bare", "-b", "main", loose)
        pack = subprocess.run(["git", "-C", fork, "pack-objects", "--all", "--stdout", "-q"], check=True, input=b"",
                              stdout=subprocess.PIPE).stdout
        subprocess.run(["git", "-C", loose, "unpack-objects", "-q"], check=True, input=pack)
        for line in self.git("show-ref", repo=fork).split("\n"):
            self.git("update-ref", line.split()[1], line.split()[0], repo=loose)
        blob = self.git("rev-parse", "main:b.txt", repo=loose)
        os.remove(os.path.join(loose, "objects", blob[:2], blob[2:]))
        done = self.check("none", repo=loose)
        self.assertIn(b'"missing":1', done.stdout)
        shallow = os.path.join(self.dir, "shallow.git")
        self.git("clone", "-q", "--bare", "--depth", "1", "file://" + self.src, shallow)
        done = self.sweep(repo=shallow)
        self.assertEqual(done.stdout, self.sweep("--store", "none", repo=shallow).stdout)
        self.assertIn(b"shallow", done.stdout)
        self.check("all", repo=shallow)
        self.check("objects", repo=fork)

    def test_many_at_a_time(self):
        root = os.path.join(self.dir, "all")
        os.makedirs(root)
        forks = [self.fork(os.path.join("all", f"{i}.git")) for i in range(8)]
        for i, fork in enumerate(forks[2:]):
            self.own(fork, "TOKEN=%s\n" % github_token(f"own {i}"))
        shutil.copytree(forks[2], os.path.join(root, "copy.git"))
        done = self.run_offkey("sweep", "--all", root, "--format", "jsonl", "--threads", "4", "-v")
        self.assertEqual(done.returncode, 1, done.stderr)
        whole = self.run_offkey("sweep", "--all", root, "--format", "jsonl", "--store", "none", "--threads", "1")
        self.assertEqual(done.stdout, whole.stdout)
        # One of them is swept whole, whatever the order.
        reused = done.stderr.count(b"objects were known") + done.stderr.count(b"nothing new")
        self.assertEqual(reused, len(forks), done.stderr)
        self.check_ties([*forks, os.path.join(root, "copy.git")])

    def test_random_forks(self):
        for seed in range(3):
            with self.subTest(seed=seed):
                rng = random.Random(f"forks {seed}")
                whole = os.path.join(self.dir, f"whole{seed}")
                history = History()
                random_history.build(history, 40 + seed, commits=120)
                history.write(whole)
                commits = self.git("rev-list", "--all", "--reverse", repo=whole).split()
                repos = []
                for i in range(5):
                    part = os.path.join(self.dir, f"part{seed}-{i}")
                    self.git("init", "-q", "--bare", "-b", "main", part, repo=self.dir)
                    for j in range(rng.randrange(1, 4)):
                        tip = rng.choice(commits[len(commits) // 2:])
                        self.git("fetch", "-q", "--no-tags", whole, f"{tip}:refs/heads/{j}", repo=part)
                    if rng.random() < 0.5:
                        self.git("repack", "-adq", repo=part)
                    if rng.random() < 0.7:
                        self.own(part, "TOKEN=%s\n" % github_token(f"{seed} {i}"), parent="0", who=JANE)
                    repos.append(part)
                for repo in repos + [rng.choice(repos) for _ in range(3)]:
                    done = self.sweep(repo=repo)
                    self.assertEqual(done.stdout, self.sweep("--store", "none", repo=repo).stdout)


if __name__ == "__main__":
    unittest.main()
