#!/usr/bin/env python3
"""The demo history of examples/company: its truth, who is credited with what, and the leaver's queue."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
COMPANY = os.path.join(HERE, "..", "..", "examples", "company")
sys.path[:0] = [HERE, COMPANY]

import build as company  # noqa: E402
import offkey  # noqa: E402
from oracle import Repository, Secret, find_truth, git  # noqa: E402

MARA = "mara.lind@harbourlane.example"
SECRETS = [
    Secret.plain("aws id", company.AWS_ID, "aws."),
    Secret.beside("aws secret", company.AWS_SECRET, ["AWS_SECRET_ACCESS_KEY="], "aws."),
    Secret.plain("slack", company.SLACK, "slack."),
    Secret.plain("github", company.GITHUB, "github."),
    Secret.plain("database", company.DATABASE, ""),
    Secret.plain("npm", company.NPM, "npm."),
    Secret.plain("sendgrid", company.SENDGRID, "twilio.sendgrid"),
    Secret.plain("stripe", company.STRIPE, "stripe."),
]
# Who introduced it, how often it was removed, and where it still stands; as README.md says it.
EVERYWHERE = {"refs/heads/main", "refs/heads/hotfix", "refs/heads/map", "refs/tags/v1.0"}
STORY = {
    "aws id": (["Mara Lind"], 0, EVERYWHERE | {"refs/heads/mara/release-bot", "refs/tags/v0.1"}),
    "aws secret": (["Mara Lind"], 0, EVERYWHERE | {"refs/heads/mara/release-bot", "refs/tags/v0.1"}),
    "slack": (["Mara Lind"], 0, EVERYWHERE | {"refs/heads/mara/release-bot", "refs/tags/v0.1"}),
    "github": (["Mara Lind"], 0, {"refs/heads/mara/release-bot"}),
    "database": (["Mara Lind"], 0, EVERYWHERE),
    "npm": (["Mara Lind"], 1, {"refs/heads/map"}),
    "sendgrid": (["Jonas Okafor", "Mara Lind"], 1, {"refs/heads/hotfix", "refs/tags/v1.0"}),
    "stripe": (["Tomas Vega"], 0, EVERYWHERE | {"refs/heads/mara/release-bot"}),
}


class CompanyTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="offkey-company-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.home = os.path.join(self.folder, "home")
        self.work = os.path.join(self.folder, "company")
        subprocess.run([sys.executable, os.path.join(COMPANY, "build.py"), self.work], check=True,
                       stdout=subprocess.DEVNULL)
        self.git_dir = os.path.join(self.work, ".git")

    def test_the_story_is_true(self):
        repository = Repository(self.git_dir)
        truths = find_truth(repository, SECRETS)
        self.assertEqual(len(repository.commits), 39)
        for name, (names, removals, refs) in STORY.items():
            with self.subTest(name):
                truth = truths[name]
                people = repository.people({commit for commit, _ in truth.introduced})
                self.assertEqual(sorted(row[0] for row in people.values()), names)
                self.assertEqual(len(truth.removed), removals)
                self.assertEqual(set(truth.present_at), refs)

    def test_every_build_gives_the_same_commits(self):
        again = os.path.join(self.folder, "again")
        company.build(again)
        self.assertEqual(git(self.git_dir, "for-each-ref"), git(os.path.join(again, ".git"), "for-each-ref"))

    def holding(self, findings, repository):
        """name of the secret -> its finding, told by the bytes of the first occurrence."""
        told = {}
        for finding in findings:
            first = finding["occurrences"][0]
            stored = repository.objects[first["blob"]][1][first["start"]:first["end"]].decode()
            names = [s.name for s in SECRETS if s.value in stored]
            self.assertEqual(len(names), 1, f"{finding['rule']} found what nobody planted")
            self.assertNotIn(names[0], told, f"{names[0]} was found twice")
            told[names[0]] = finding
        return told

    @unittest.skipUnless(offkey.available(), f"{offkey.BINARY} is not built")
    def test_sweep_and_attribution(self):
        repository = Repository(self.git_dir)
        truths = find_truth(repository, SECRETS)
        done = offkey.sweep(self.work, self.home)
        self.assertEqual(done.code, 1, done.stderr())
        told = self.holding(done.findings(), repository)
        self.assertEqual(set(told), set(truths))
        for secret in SECRETS:
            with self.subTest(secret.name):
                finding, truth = told[secret.name], truths[secret.name]
                self.assertTrue(finding["rule"].startswith(secret.rule), finding["rule"])
                self.assertEqual({e["commit"] for e in finding["introduced"]}, {c for c, _ in truth.introduced})
                self.assertEqual({e["commit"] for e in finding["removed"]}, truth.removed)
                self.assertEqual(finding["present_at"], truth.present_at)
                self.assertEqual(finding["occurrences_total"], len(truth.places))
                introducers = {a["identity"] for a in finding["attributions"] if a["relation"] == "introduced"}
                self.assertEqual(MARA in introducers, "Mara Lind" in STORY[secret.name][0], finding["attributions"])

    @unittest.skipUnless(offkey.available(), f"{offkey.BINARY} is not built")
    def test_the_leavers_queue(self):
        def offkey_run(*arguments):
            done = offkey.run(list(arguments), self.home)
            for secret in SECRETS:
                self.assertNotIn(secret.value.encode(), done.out + done.err)
            return done
        self.assertEqual(offkey_run("sweep", self.work).code, 1)
        dry = offkey_run("offboard", "--who", MARA, "--dry-run")
        self.assertIn(dry.code, (0, 1), dry.stderr())
        empty = offkey_run("queue", "list")
        first = offkey_run("offboard", "--who", MARA)
        self.assertIn(first.code, (0, 1), first.stderr())
        listed = offkey_run("queue", "list")
        self.assertEqual(listed.code, 0, listed.stderr())
        self.assertNotEqual(listed.out, empty.out, "a dry run must not queue, and a real one must")
        for rule in ("aws.", "slack.", "github.", "npm.", "sendgrid", "postgres."):
            self.assertIn(rule.encode(), listed.out)
        self.assertNotIn(b"stripe.", listed.out, "not hers")
        self.assertIn(offkey_run("offboard", "--who", MARA).code, (0, 1))
        self.assertEqual(offkey_run("queue", "list").out, listed.out, "the second time must change nothing")
        for directory, _, names in os.walk(self.home):
            for name in names:
                with open(os.path.join(directory, name), "rb") as stored:
                    content = stored.read()
                for secret in SECRETS:
                    self.assertNotIn(secret.value.encode(), content, f"{secret.name} stands in {name} in clear")

    def kill_after(self, seconds, *arguments):
        """Starts offkey and kills it, wherever it is by then; True when it was still at work."""
        process = subprocess.Popen([offkey.BINARY, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={"OFFKEY_HOME": self.home, "LC_ALL": "C"})
        try:
            process.wait(seconds)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True

    def queued_rules(self):
        listed = offkey.run(["queue", "list"], self.home)
        self.assertEqual(listed.code, 0, listed.stderr())
        return sorted(re.findall(rb"\b(?:aws|slack|github|npm|twilio|stripe|url)\.[a-z_]+", listed.out))

    @unittest.skipUnless(offkey.available(), f"{offkey.BINARY} is not built")
    def test_killed_anywhere_no_row_is_lost_or_doubled(self):
        offkey.run(["sweep", self.work], self.home)
        fresh = os.path.join(self.folder, "fresh")
        shutil.copytree(self.home, fresh)   # the state before anything was queued
        offkey.run(["offboard", "--who", MARA], self.home)
        expected = self.queued_rules()
        self.assertGreaterEqual(len(expected), 6)
        for arguments in (["sweep", self.work], ["offboard", "--who", MARA]):
            shutil.rmtree(self.home)
            shutil.copytree(fresh, self.home)
            delay, kills, alive = 0.001, 0, True
            while alive and kills < 40:   # later and later, until one run comes through
                alive = self.kill_after(delay, *arguments)
                delay, kills = delay * 1.25, kills + 1
            self.assertFalse(alive, f"{arguments[0]} never ended")
            self.assertGreater(kills, 3, f"{arguments[0]} was hardly ever killed")
            self.assertEqual(offkey.run(["sweep", self.work], self.home).code, 1)
            offkey.run(["offboard", "--who", MARA], self.home)
            self.assertEqual(self.queued_rules(), expected, f"after killing {arguments[0]}")


if __name__ == "__main__":
    unittest.main()
