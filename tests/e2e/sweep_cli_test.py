#!/usr/bin/env python3
"""sweep, offboard and queue as a user meets them. OFFKEY_BIN names the binary; needs git."""
import json
import os
import signal
import subprocess
import time
import unittest

from cli_test import BIN, CliTest, github_token

JANE = {"GIT_AUTHOR_NAME": "Jane Doe", "GIT_AUTHOR_EMAIL": "jane@example.com",
        "GIT_COMMITTER_NAME": "Jane Doe", "GIT_COMMITTER_EMAIL": "jane@example.com",
        "GIT_AUTHOR_DATE": "1700000000 +0130", "GIT_COMMITTER_DATE": "1700000000 +0130"}
BOB = {key: value.replace("Jane Doe", "Bob Roe").replace("jane@", "bob@") for key, value in JANE.items()}


class SweepTest(CliTest):
    def git(self, *args, who=None):
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", **(who or JANE)}
        done = subprocess.run(["git", "-C", self.src, *args], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=True)
        return done.stdout.decode().strip()

    def make_history(self):
        """Jane adds a token, Bob removes it and adds his own."""
        self.git("init", "-q", "-b", "main")
        self.write("app.env", "# settings\nTOKEN=%s\n" % self.token)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "add")
        added = self.git("rev-parse", "HEAD")
        self.write("app.env", "# settings\n")
        self.write("ci.yml", "token: %s\n" % github_token(2))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "clean up", who=BOB)
        return added, self.git("rev-parse", "HEAD")

    def sweep(self, *args, **kwargs):
        done = self.run_offkey("sweep", self.src, "--format", "jsonl", *args, **kwargs)
        self.assert_no_secret(done.stdout, done.stderr)
        return done, [json.loads(line) for line in done.stdout.splitlines()]

    def test_names_introducer_remover_and_presence(self):
        added, removed = self.make_history()
        done, lines = self.sweep("--store", "none")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(len(lines), 3)
        by_path = {line["occurrences"][0]["path"]: line for line in lines[:-1]}
        gone, present = by_path["app.env"], by_path["ci.yml"]
        (event,) = gone["introduced"]
        self.assertEqual((event["commit"], event["path"], event["line"], event["column"]), (added, "app.env", 2, 7))
        self.assertEqual(event["author"], {"name": "Jane Doe", "email": "jane@example.com"})
        self.assertEqual(event["authored_at"], "2023-11-14T23:43:20+01:30")
        self.assertEqual([e["commit"] for e in gone["removed"]], [removed])
        self.assertEqual(gone["present_at"], [])
        self.assertEqual(present["present_at"], ["refs/heads/main"])
        self.assertEqual(present["introduced"][0]["author"]["email"], "bob@example.com")
        self.assertEqual(gone["attributions"][0]["identity"], "jane@example.com")
        self.assertTrue(lines[-1]["complete"])

    def test_equal_bytes_at_any_thread_count_locale_and_zone(self):
        self.make_history()
        first = self.sweep("--store", "none", "--threads", "1")[0].stdout
        for threads in ("2", "4"):
            for env in ({"LC_ALL": "C"}, {"LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Kathmandu"}):
                done, _ = self.sweep("--store", "none", "--threads", threads, env=env)
                self.assertEqual(done.stdout, first)

    def test_offboard_queues_once(self):
        self.make_history()
        self.assertEqual(self.sweep()[0].returncode, 1)
        done = self.run_offkey("offboard", "--who", "JANE@example.com", "--dry-run")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(b"would be queued", done.stdout)
        self.assertIn(b"empty", self.run_offkey("queue", "list").stdout)
        for _ in range(2):
            self.assertEqual(self.run_offkey("offboard", "--who", "jane@example.com").returncode, 0)
        listed = self.run_offkey("queue", "list", "--format", "jsonl")
        (task,) = [json.loads(line) for line in listed.stdout.splitlines()]
        self.assertEqual((task["state"], task["provider"]), ("planned", "github"))
        shown = self.run_offkey("queue", "show", str(task["id"]))
        self.assertIn(b"jane@example.com", shown.stdout)
        self.assert_no_secret(listed.stdout, shown.stdout)
        for root, _, files in os.walk(self.home):
            for name in files:
                path = os.path.join(root, name)
                self.assertEqual(os.stat(path).st_mode & 0o077, 0)
                with open(path, "rb") as file:
                    self.assert_no_secret(file.read())

    def test_wrong_repositories(self):
        for path in (self.dir + "/none", self.src):
            done = self.run_offkey("sweep", path)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertEqual(done.stdout, b"")
            self.assertTrue(done.stderr)
        self.make_history()
        done, lines = self.sweep(self.dir + "/none", "--store", "none")
        self.assertEqual(done.returncode, 1)
        schemas = [line["schema"] for line in lines]
        self.assertEqual(schemas.count("offkey.finding.v1"), 2)
        self.assertEqual(schemas.count("offkey.coverage.v1"), 3)  # of each, and of the run
        self.assertFalse(lines[-1]["complete"])
        done, _ = self.sweep(self.dir + "/none", "--store", "none", "--fail-on", "none")
        self.assertEqual(done.returncode, 2)

    def test_an_empty_repository_is_clean(self):
        self.git("init", "-q")
        done, lines = self.sweep("--store", "none")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(lines[-1]["complete"])

    def test_a_signal_ends_the_sweep(self):
        self.make_history()
        for _ in range(5):  # the first may come before the handler is there
            process = subprocess.Popen([BIN, "sweep", self.src, "--store", "none", "--format", "jsonl"],
                                       env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(0.002)
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=10)
            self.assertIn(process.returncode, (1, 130, -signal.SIGINT))
            if process.returncode == 130 and out:
                self.assertFalse(json.loads(out.splitlines()[-1])["complete"])


if __name__ == "__main__":
    unittest.main()
