#!/usr/bin/env python3
"""Issuers' listings as a user meets them: imported, listed, and what sweeps and plans make of them. Needs git."""
import base64
import hashlib
import json
import os
import random
import resource
import subprocess
import time
import unittest

import sweep_cli_test
from cli_test import BIN, CliTest, github_token


def key_id(seed):
    generator = random.Random(f"inventory {seed}")
    return "AKIA" + "".join(generator.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") for _ in range(16))


def hex_digits(seed, count):
    return hashlib.sha256(f"inventory {seed}".encode()).hexdigest()[:count]


class InventoryTest(CliTest):
    git = sweep_cli_test.SweepTest.git
    sweep = sweep_cli_test.SweepTest.sweep

    def inventory(self, *args, code=0):
        done = self.run_offkey("inventory", *args)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def file(self, name, content):
        path = os.path.join(self.dir, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else
                      (content if isinstance(content, str) else json.dumps(content)).encode())
        return path

    def commit(self, name, content, message="add"):
        if not os.path.isdir(os.path.join(self.src, ".git")):
            self.git("init", "-q", "-b", "main")
        self.write(name, content)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def listed(self, *args):
        return [json.loads(line) for line in
                self.inventory("list", "--format", "jsonl", *args).stdout.splitlines()]

    def owners(self, finding):
        return [(a["identity"], a["relation"], a["grade"]) for a in finding["attributions"] if a["relation"] == "owns"]

    def sso(self, token, login="jane"):
        return [{"login": login, "credential_id": 1, "credential_type": "personal access token",
                 "token_last_eight": token[-8:], "credential_authorized_at": "2024-01-01T00:00:00Z"}]

    def test_import_previews_repeats_and_names_faults(self):
        self.assertIn(b"Nothing is listed", self.inventory("list").stdout)
        path = self.file("sso.json", self.sso(self.token))
        self.assertIn(b"Dry run: 1 entry: 1 added", self.inventory(
            "import", "--kind", "github-sso", path, "--dry-run").stdout)
        self.assertEqual(self.listed(), [])
        done = self.inventory("import", "--kind", "github-sso", path, "--account", "acme")
        self.assertIn(b"1 entry: 1 added, 0 changed, 0 unchanged, 0 gone; 1 can be recognised", done.stdout)
        self.assertIn(b"0 added, 0 changed, 1 unchanged",
                      self.inventory("import", "--kind", "github-sso", path, "--account", "acme").stdout)
        (entry,) = self.listed()
        self.assertEqual((entry["owner"]["login"], entry["account"], entry["marks"]), ("github.com/jane", "acme", 1))
        with open(path, "rb") as file:
            self.assertEqual(entry["source"]["sha256"], hashlib.sha256(file.read()).hexdigest())
        shown = self.inventory("show", str(entry["entry"])).stdout
        self.assertIn(b"sso.json:1, field login", shown)
        self.assertNotIn(self.token[-8:].encode(), shown)
        self.assertIn(b"no entry 99", self.inventory("show", "99", code=2).stderr)
        self.assertIn(b"did you mean github-sso?", self.inventory("import", "--kind", "github-ss", path, code=2).stderr)
        bad = self.file("bad.json", "[\n{\"login\":\"jane\"},\n{\"credential_id\":2}]")
        done = self.inventory("import", "--kind", "github-sso", bad, code=2)
        self.assertIn(b"bad.json:2: `credential_id` is missing", done.stderr)
        self.assertIn(b"bad.json:3: `login` is missing", done.stderr)
        self.assertIn(b"nothing was written", done.stderr)
        cut = self.file("cut.json", json.dumps(self.sso(self.token) * 3)[:-20])
        self.assertIn(b"the file is cut off in line 1", self.inventory("import", "--kind", "github-sso", cut, code=2).stderr)
        self.assertEqual(len(self.listed()), 1)
        kinds = [json.loads(line)["kind"] for line in self.inventory("kinds", "--format", "jsonl").stdout.splitlines()]
        self.assertIn("jenkins-user", kinds)
        self.assertEqual(kinds, sorted(kinds))

    def test_a_found_key_is_its_owners(self):
        """Carol commits Jane's keys; the issuers say that they are Jane's."""
        key = key_id("jane")
        jenkins = "11" + hex_digits("jenkins", 32)
        self.commit("deploy.env", f"AWS_ACCESS_KEY_ID={key}\nGITHUB_TOKEN={self.token}\n"
                                  f"JENKINS_API_TOKEN={jenkins}\n")
        roster = self.file("people.csv", "id,name,emails,logins\nE1,Jane,jane.doe@x.org,github.com/jane;"
                                         "123456789012.signin.aws.amazon.com/jd\nE2,Jane too,jane@example.com,\n")
        self.assertEqual(self.run_offkey("people", "import", roster).returncode, 0)
        self.inventory("import", "--kind", "aws-access-keys", "--account", "123456789012", self.file("keys.json", {
            "AccessKeyMetadata": [{"UserName": "jd", "AccessKeyId": key, "Status": "Active",
                                   "CreateDate": "2021-01-01T00:00:00Z"}]}))
        self.inventory("import", "--kind", "github-sso", self.file("sso.json", self.sso(self.token)))
        digest = hashlib.sha256(jenkins[2:].encode()).hexdigest()
        self.inventory("import", "--kind", "jenkins-user", self.file("config.xml", (
            "<user><id>jd</id><properties><jenkins.security.ApiTokenProperty><tokenStore><tokenList>"
            "<jenkins.security.apitoken.ApiTokenStore_-HashedToken><uuid>u</uuid><name>n</name><value>"
            f"<version>11</version><hash>{digest}</hash></value>"
            "</jenkins.security.apitoken.ApiTokenStore_-HashedToken></tokenList></tokenStore>"
            "</jenkins.security.ApiTokenProperty><hudson.tasks.Mailer_-UserProperty><emailAddress>jane.doe@x.org"
            "</emailAddress></hudson.tasks.Mailer_-UserProperty></properties></user>")))
        done, lines = self.sweep()
        by_rule = {line["rule"]: line for line in lines[:-1]}
        self.assertNotIn(key.encode(), done.stdout)
        self.assertEqual(self.owners(by_rule["aws.access_key_id"]),
                         [("123456789012.signin.aws.amazon.com/jd", "owns", "A")])
        self.assertEqual(self.owners(by_rule["jenkins.api_token"]), [("jane.doe@x.org", "owns", "A")])
        token = next(line for line in lines[:-1] if line["provider"] == "github")
        self.assertEqual(self.owners(token), [("github.com/jane", "owns", "A")])
        evidence = token["attributions"][0]["evidence"]
        self.assertEqual((evidence["characters"], evidence["bits"], evidence["line"]), ("8", "47", "1"))
        self.assertEqual(token["attributions"][-1]["identity"], "jane@example.com", "history says who introduced it")
        plan = self.run_offkey("offboard", "--who", "jane.doe@x.org", "--dry-run")
        self.assertEqual(plan.returncode, 0, plan.stderr)
        self.assertIn(b"3 credentials of E1 would be queued", plan.stdout)
        self.assertIn(b"Jane (E1) owns it, seen in", plan.stdout)
        self.assertIn(b"(grade A, github-sso", plan.stdout)
        queued = self.run_offkey("offboard", "--who", "jane.doe@x.org")
        self.assertIn(b"3 tasks queued", queued.stdout)
        self.assert_no_secret(plan.stdout, queued.stdout)

    def test_a_listing_counts_for_earlier_sweeps(self):
        self.commit("a.env", f"TOKEN={self.token}\n")
        _, lines = self.sweep()
        self.assertEqual(self.owners(lines[0]), [])
        self.inventory("import", "--kind", "github-sso", self.file("sso.json", self.sso(self.token, "bob")))
        self.assertEqual(self.listed()[0]["findings"], 1)
        roster = self.file("people.csv", "id,emails,logins\nE7,bob@x.org,github.com/bob\n")
        self.assertEqual(self.run_offkey("people", "import", roster).returncode, 0)
        self.assertIn(b"1 credential of E7", self.run_offkey("offboard", "--who", "E7", "--dry-run").stdout)
        # A second owner: both are shown, none is believed.
        self.inventory("import", "--kind", "github-sso", "--account", "other",
                       self.file("other.json", self.sso(self.token, "eve")))
        _, lines = self.sweep()
        self.assertEqual(self.owners(lines[0]), [("github.com/bob", "owns", "D"), ("github.com/eve", "owns", "D")])
        self.assertIn("github.com/eve by github-sso", lines[0]["attributions"][0]["evidence"]["conflict"])

    def test_what_a_credential_says_of_itself(self):
        def part(value):
            return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()
        signature = base64.urlsafe_b64encode(hashlib.sha256(b"signature").digest()).rstrip(b"=").decode()
        jwt = ".".join([part({"alg": "HS256", "typ": "JWT"}),
                        part({"iss": "https://idp.x.org", "sub": "12", "email": "jane@x.org", "iat": 1700000000}),
                        signature])
        self.commit("jwt.env", f"TOKEN={jwt}\n")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "bob@x.org", "-f",
                        os.path.join(self.src, "id")], check=True, stdin=subprocess.DEVNULL)
        with open(os.path.join(self.src, "id.pub"), encoding="ascii") as file:
            public = file.read()
        os.remove(os.path.join(self.src, "id.pub"))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "key")
        self.inventory("import", "--kind", "authorized-keys", "--owner", "carol@x.org",
                       self.file("authorized_keys", public))
        _, lines = self.sweep()
        owners = {line["rule"]: self.owners(line) for line in lines[:-1]}
        self.assertEqual(owners["jwt.token"], [("jane@x.org", "owns", "C")])
        key = next(rule for rule in owners if rule.startswith("private_key"))
        fingerprint = subprocess.run(["ssh-keygen", "-lf", "-"], input=public.encode(), stdout=subprocess.PIPE,
                                     check=True).stdout.decode().split()[1]
        self.assertEqual(owners[key], [("carol@x.org", "owns", "A"), (fingerprint, "owns", "B"),
                                       ("bob@x.org", "owns", "C")])
        # Stored with the sweep: a leaver who is named by nothing else.
        plan = self.run_offkey("offboard", "--who", "jane@x.org", "--dry-run")
        self.assertIn(b"1 credential of jane@x.org", plan.stdout)

    def test_a_million_lines_in_bounded_memory(self):
        lines = int(os.environ.get("OFFKEY_INVENTORY_LINES", "20000"))
        path = os.path.join(self.dir, "many.json")
        with open(path, "w", encoding="ascii") as out:
            out.write("[\n")
            for i in range(lines):
                out.write(json.dumps({"UserName": f"u{i % 5000}", "AccessKeyId": "AKIA%016d" % i, "Status": "Active",
                                      "CreateDate": "2021-01-01T00:00:00Z"}) + (",\n" if i + 1 < lines else "\n"))
            out.write("]\n")
        begin = time.monotonic()
        done = subprocess.run([BIN, "inventory", "import", "--kind", "aws-access-keys", path, "--format", "jsonl"],
                              env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=1800)
        self.assertEqual(done.returncode, 0, done.stderr)
        seconds = time.monotonic() - begin
        self.assertEqual(json.loads(done.stdout)["added"], lines)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        print(f"{lines} lines, {os.path.getsize(path)} bytes: {seconds:.1f} s, {peak >> 20} MB", flush=True)
        self.assertLess(peak, 400 << 20)


if __name__ == "__main__":
    unittest.main()
