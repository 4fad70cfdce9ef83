#!/usr/bin/env python3
"""What a credential states about its own time is said in every report, and an expired one is reported like any other."""
import base64
import json
import os
import random
import subprocess
import time
import unittest

import sweep_cli_test
from cli_test import ALPHABET, CliTest as Cli

DAY = 86400


def part(text):
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def jwt(seed, claims):
    generator = random.Random(seed)
    signature = "".join(generator.choice(ALPHABET) for _ in range(43))
    return ".".join([part(json.dumps({"alg": "HS256", "typ": "JWT"})), part(json.dumps(claims)), signature])


def sas(seed, end):
    generator = random.Random(seed)
    body = "".join(generator.choice(ALPHABET) for _ in range(41))
    return ("https://acme.blob.core.windows.net/c/f.zip?sv=2022-11-02&st=2024-01-01T00%%3A00%%3A00Z&se=%s&sr=b&sp=r&sig=%s"
            % (end, body + "%2B%3D"))


def when(seconds):
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


class ExpiryTest(Cli):
    def scan(self, *args, code=1):
        done = self.run_offkey("scan", self.src, *args)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout.decode()

    def findings(self, *args):
        lines = [json.loads(line) for line in self.scan("--format", "jsonl", *args).splitlines()]
        return [line for line in lines if line["schema"] == "offkey.finding.v1"]

    def test_a_jwt_in_each_format(self):
        self.write("old.env", "TOKEN=%s\n" % jwt(1, {"sub": "q7", "iat": 1600000000, "exp": 1600003600}))
        finding, = self.findings()
        self.assertEqual(finding["issued_at"], "2020-09-13T12:26:40+00:00")
        self.assertEqual(finding["expires_at"], "2020-09-13T13:26:40+00:00")
        self.assertNotIn("not_before", finding)
        self.assertRegex(self.scan(), r"\n  validity    expired 2020-09-13, issued 2020-09-13\n")
        result, = json.loads(self.scan("--format", "sarif"))["runs"][0]["results"]
        self.assertEqual(result["properties"]["expiresAt"], "2020-09-13T13:26:40+00:00")
        self.assertIn("states that it expires on 2020-09-13", result["message"]["text"])

    def test_one_that_is_still_good(self):
        end = int(time.time()) + 12 * DAY + 3600
        self.write("new.env", "TOKEN=%s\n" % jwt(2, {"sub": "q7", "exp": end}))
        self.assertIn("  validity    expires in 12 days, %s\n" % when(end), self.scan())

    def test_absurd_times_are_none(self):
        for seed, exp in enumerate([0, -1, 10**12, 10**30, "never", None, [1600003600]]):
            self.write("f%d.env" % seed, "TOKEN=%s\n" % jwt(seed, {"sub": "q7", "exp": exp}))
        findings = self.findings()
        self.assertEqual(len(findings), 7)
        self.assertFalse([f for f in findings if "expires_at" in f])
        self.assertNotIn("validity", self.scan())

    def test_a_shared_access_signature(self):
        self.write("a.txt", "url = '%s'\n" % sas(3, "2021-05-06T07%3A08%3A09Z"))
        finding, = self.findings()
        self.assertEqual(finding["rule"], "azure.sas_signature")
        self.assertEqual(finding["not_before"], "2024-01-01T00:00:00+00:00")
        self.assertEqual(finding["expires_at"], "2021-05-06T07:08:09+00:00")

    def test_the_same_in_utf16(self):
        self.write("a.txt", ("url = '%s'\n" % sas(4, "2021-05-06")).encode("utf-16"))
        self.assertEqual(self.findings()[0]["expires_at"], "2021-05-06T00:00:00+00:00")

    def test_history(self):
        env = {**os.environ, **sweep_cli_test.JANE, "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1"}
        self.write("t.env", "TOKEN=%s\n" % jwt(5, {"sub": "q7", "exp": 1600003600}))
        self.write("url.txt", "url = '%s'\n" % sas(6, "2021-05-06"))
        for args in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "all")):
            subprocess.run(["git", "-C", self.src, *args], env=env, check=True)
        done = self.run_offkey("sweep", self.src, "--store", "none", "--format", "jsonl")
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        times = {line["rule"]: line["expires_at"] for line in lines if "expires_at" in line}
        self.assertEqual(times, {"azure.sas_signature": "2021-05-06T00:00:00+00:00",
                                 "jwt.token": "2020-09-13T13:26:40+00:00"})


if __name__ == "__main__":
    unittest.main()
