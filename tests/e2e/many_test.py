#!/usr/bin/env python3
"""sweep over many repositories: all of them, in order, each as a sweep of its own says it. OFFKEY_BIN names the binary."""
import json
import os
import signal
import subprocess
import time
import unittest

from cli_test import BIN, CliTest, github_token

COVERAGE = "offkey.coverage.v1"
WHO = {"GIT_AUTHOR_NAME": "Jane Doe", "GIT_AUTHOR_EMAIL": "jane@example.com", "GIT_COMMITTER_NAME": "Jane Doe",
       "GIT_COMMITTER_EMAIL": "jane@example.com", "GIT_AUTHOR_DATE": "1700000000 +0000",
       "GIT_COMMITTER_DATE": "1700000000 +0000"}


class ManyTest(CliTest):
    def setUp(self):
        super().setUp()
        self.tokens = []

    def git(self, *args, at=None):
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", **WHO}
        done = subprocess.run(["git", "-C", at or self.src, *args], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode().strip()

    def repository(self, name, secrets=0, commits=2, init=()):
        """A work tree with `secrets` distinct tokens; the first is removed again."""
        path = os.path.join(self.src, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        self.git("init", "-q", "-b", "main", *init, path)
        for i in range(commits):
            with open(os.path.join(path, "file%d.txt" % i), "w") as file:
                file.write("%s %d\n" % (name, i) * 50)
        for i in range(secrets):
            token = github_token(1000 + len(self.tokens))
            self.tokens.append(token)
            with open(os.path.join(path, "secret%d.env" % i), "w") as file:
                file.write("TOKEN=%s\n" % token)
        self.git("add", "-A", at=path)
        self.git("commit", "-q", "-m", "all", at=path)
        if secrets > 1:
            self.git("rm", "-q", "secret0.env", at=path)
            self.git("commit", "-q", "-m", "clean", at=path)
        return path

    def sweep(self, *args, **kwargs):
        kwargs.setdefault("stdin", subprocess.DEVNULL)
        if "input" in kwargs:
            del kwargs["stdin"]
        done = self.run_offkey("sweep", "--format", "jsonl", *args, **kwargs)
        for token in self.tokens:
            self.assertNotIn(token.encode(), done.stdout + done.stderr)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return done, lines

    def estate(self):
        """32 repositories with known truth: path -> (findings, state)."""
        truth = {}
        for i in range(19):
            secrets = (0, 1, 0, 3)[i % 4]
            truth[self.repository("team%d/app%02d" % (i % 3, i), secrets, commits=1 + i % 5)] = (secrets, "complete")
        truth[self.repository("sha256", 1, init=("--object-format=sha256",))] = (1, "complete")
        empty = os.path.join(self.src, "empty")
        self.git("init", "-q", empty)
        truth[empty] = (0, "complete")
        for name in ("bare-a.git", "bare-b.git", "bare-c.git"):
            source = self.repository("sources/" + name, 2)
            truth[source] = (2, "complete")
            self.git("clone", "-q", "--bare", "file://" + source, os.path.join(self.src, "pool", name))
            truth[os.path.join(self.src, "pool", name)] = (2, "complete")
        deep = self.repository("deep", 2)
        truth[deep] = (2, "complete")
        shallow = os.path.join(self.src, "shallow")
        self.git("clone", "-q", "--depth", "1", "file://" + deep, shallow)
        truth[shallow] = (1, "incomplete")
        damaged = self.repository("damaged", 1)
        blob = self.git("rev-parse", "HEAD:file0.txt", at=damaged)
        path = os.path.join(damaged, ".git/objects", blob[:2], blob[2:])
        os.chmod(path, 0o600)
        with open(path, "r+b") as file:
            file.truncate(12)
        truth[damaged] = (1, "incomplete")
        borrower = os.path.join(self.src, "borrower")
        self.git("clone", "-q", "-s", deep, borrower)
        truth[borrower] = (2, "complete")
        gone = os.path.join(self.src, "gone")
        os.makedirs(gone)
        with open(os.path.join(gone, ".git"), "w") as file:
            file.write("gitdir: ../nowhere\n")
        truth[gone] = (0, "not-swept")
        # Not repositories of their own.
        self.git("worktree", "add", "-q", "-b", "side", os.path.join(self.src, "a-worktree"), at=deep)
        os.symlink(deep, os.path.join(self.src, "z-link"))
        os.makedirs(os.path.join(self.src, "team0/plain/objects"))
        self.assertEqual(len(truth), 32)
        return truth

    def test_an_estate(self):
        truth = self.estate()
        done, lines = self.sweep("--all", self.src, "--store", "none")
        self.assertEqual(done.returncode, 1, done.stderr)
        parts = [line for line in lines if line["schema"] == COVERAGE]
        whole = parts.pop()
        self.assertIs(lines[-1], whole)
        self.assertEqual([part["repo"] for part in parts], sorted(truth))
        self.assertEqual({part["repo"]: (part["findings"], part["state"]) for part in parts}, truth)
        states = [state for _, state in truth.values()]
        self.assertEqual(whole["repositories"],
                         {"total": len(truth), "complete": states.count("complete"),
                          "incomplete": states.count("incomplete"), "not_swept": states.count("not-swept")})
        self.assertEqual(whole["findings"], sum(count for count, _ in truth.values()))
        self.assertFalse(whole["complete"])
        for key in ("total", "scanned"):
            self.assertEqual(whole["objects"][key], sum(part["objects"][key] for part in parts))
        (gone,) = [part for part in parts if part["state"] == "not-swept"]
        self.assertIn("nowhere", gone["notes"][0])

        # Findings stand before the coverage line of their repository, and are those of a sweep of its own.
        joined = []
        for path in sorted(truth):
            single, own = self.sweep(path, "--store", "none")
            if truth[path][1] == "not-swept":
                self.assertEqual(single.returncode, 2)
                joined.append(([], None))
                continue
            coverage = own.pop()
            joined.append((own, {**coverage, "repo": path, "state": truth[path][1]}))
        found, position = [], 0
        for line in lines[:-1]:
            if line["schema"] == COVERAGE:
                expected, coverage = joined[position]
                self.assertEqual(found, expected)
                if coverage is not None:
                    self.assertEqual(line, coverage)
                found, position = [], position + 1
            else:
                found.append(line)
        self.assertEqual((found, position), ([], len(truth)))

        # The same bytes at any number of threads, from a list in any order, and in a second run.
        everything = "# all\n\n" + "\r\n".join(reversed(sorted(truth))) + "\n"
        for args, text in [(("--all", self.src, "--threads", "1"), ""), (("--all", self.src, "--threads", "2"), ""),
                           (("--all", self.src, "--threads", "4"), ""),
                           (("--all", self.src, "--threads", "4", "--max-memory", "33M"), ""),
                           (("--repos", "-"), everything), (sorted(truth), "")]:
            again, _ = self.sweep(*args, "--store", "none", input=text.encode())
            self.assertEqual(again.stdout, done.stdout, args)

        done = self.run_offkey("sweep", "--all", self.src, "--format", "sarif", "--store", "none")
        runs = json.loads(done.stdout)["runs"]
        self.assertEqual([run["properties"]["repo"] for run in runs], sorted(truth))
        self.assertEqual(len({run["automationDetails"]["id"] for run in runs}), len(truth))
        self.assertEqual(sum(len(run["results"]) for run in runs), whole["findings"])

    def test_text_says_what_became_of_each(self):
        self.repository("one", 1)
        self.repository("two/clean", 0)
        os.makedirs(os.path.join(self.src, "bad/.git"))
        done = self.run_offkey("sweep", "--all", self.src, "--store", "none", env={"TMPDIR": self.dir})
        text = done.stdout.decode()
        self.assertEqual(done.returncode, 1)
        for part in ("Repositories in " + self.src, "1 finding in 1 repository: 1 high", "not swept   bad",
                     "2 of 3 repositories", "and 1 more, read whole", "something could not be read"):
            self.assertIn(part, text)
        self.assertNotIn("two/clean", text)
        done = self.run_offkey("sweep", "--all", self.src, "--store", "none", "-v")
        self.assertIn("two/clean", done.stdout.decode())
        done = self.run_offkey("sweep", "--all", self.src, "--store", "none", "-q")
        self.assertNotIn(b"Repositories", done.stdout)
        self.assertIn(b"bad", done.stderr)
        self.assertEqual(sorted(os.listdir(self.dir)), ["home", "src"])

    def test_exit_codes(self):
        clean = self.repository("clean", 0)
        self.assertEqual(self.sweep("--all", self.src, "--store", "none")[0].returncode, 0)
        os.makedirs(os.path.join(self.src, "bad/.git"))
        self.assertEqual(self.sweep("--all", self.src, "--store", "none")[0].returncode, 3)
        # Typed by hand, a path that leads nowhere is a mistake of whoever typed it.
        self.assertEqual(self.sweep(clean, self.dir + "/none", "--store", "none")[0].returncode, 2)
        with open(self.dir + "/list", "w") as file:
            file.write(clean + "\n" + self.dir + "/none\n")
        self.assertEqual(self.sweep("--repos", self.dir + "/list", "--store", "none")[0].returncode, 3)
        self.repository("leak", 1)
        self.assertEqual(self.sweep("--all", self.src, "--store", "none")[0].returncode, 1)
        self.assertEqual(self.sweep("--all", self.src, "--store", "none", "--fail-on", "none")[0].returncode, 3)
        for args in ((), ("--all", self.dir + "/none"), ("--repos", self.dir + "/none"), ("--repos", "-")):
            done = self.run_offkey("sweep", *args)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertEqual(done.stdout, b"")
        os.mkdir(self.dir + "/nothing")
        done = self.run_offkey("sweep", "--all", self.dir + "/nothing")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"no git repository", done.stderr)

    def test_stored_as_by_single_sweeps(self):
        for i in range(6):
            self.repository("app%d" % i, i % 3)
        self.run_offkey("sweep", "--all", self.src, "--threads", "4")
        many = self.run_offkey("store", "export", "--no-times").stdout
        os.rename(self.home + "/offkey.db", self.home + "/many.db")
        for i in reversed(range(6)):
            self.run_offkey("sweep", os.path.join(self.src, "app%d" % i))
        self.assertEqual(self.run_offkey("store", "export", "--no-times").stdout, many)
        self.assertIn(b'"kind":"finding"', many)
        again = self.run_offkey("sweep", "--all", self.src)
        self.assertEqual(again.returncode, 1, again.stderr)

    def test_large_parts_wait_in_a_file(self):
        path = self.repository("aaa", 1)
        for i in range(400):
            with open(os.path.join(path, "more%03d.env" % i), "w") as file:
                file.write("TOKEN=%s\n" % github_token(5000 + i))
        self.git("add", "-A", at=path)
        self.git("commit", "-q", "-m", "more", at=path)
        self.repository("zzz", 1)
        done, lines = self.sweep("--all", self.src, "--store", "none", env={"TMPDIR": self.dir})
        self.assertEqual(done.returncode, 1)
        self.assertEqual(lines[-1]["findings"], 402)
        self.assertGreater(len(done.stdout), 256 * 1024)
        self.assertEqual(sorted(os.listdir(self.dir)), ["home", "src"])

    def test_a_signal_ends_it_and_names_the_rest(self):
        for i in range(12):
            self.repository("app%02d" % i, 1)
        seen = False
        for attempt in range(60):
            process = subprocess.Popen([BIN, "sweep", "--all", self.src, "--store", "none", "--format", "jsonl",
                                        "--threads", "1"], env=self.environment(), stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            time.sleep(0.02 + 0.015 * attempt)
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=30)
            if process.returncode != 130 or not out:
                continue
            lines = [json.loads(line) for line in out.splitlines()]
            parts = [line for line in lines if line["schema"] == COVERAGE]
            self.assertFalse(parts[-1]["complete"])
            if len(parts) < 13:  # it came while they were looked for
                self.assertIn("cut off", parts[-1]["notes"][0])
                continue
            self.assertEqual(len(parts), 13)
            self.assertEqual(parts[-1]["repositories"]["total"], 12)
            seen = True
            break
        self.assertTrue(seen)

    def test_names_are_escaped_and_redacted(self):
        token = github_token(77)
        self.tokens.append(token)
        self.repository("odd\n\x1b[31m" + token, 1)
        done = self.run_offkey("sweep", "--all", self.src, "--store", "none")
        self.assertEqual(done.returncode, 1)
        self.assertNotIn(token.encode(), done.stdout + done.stderr)
        self.assertNotIn(b"\x1b", done.stdout)
        done, lines = self.sweep("--all", self.src, "--store", "none")
        self.assertEqual(len([line for line in lines if line["schema"] == COVERAGE]), 2)


if __name__ == "__main__":
    unittest.main()
