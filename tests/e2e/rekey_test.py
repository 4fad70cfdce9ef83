#!/usr/bin/env python3
"""`offkey store rekey`: the store under a new fingerprint key is the same store. What fingerprints have to be is computed
here, from the key file and the secrets. OFFKEY_BIN names the binary; needs git."""
import hashlib
import hmac
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

import inventory_test
import interrupted_test
from cli_test import BIN, github_token

HEX = re.compile(rb'"[0-9a-f]{64}"')


class RekeyTest(interrupted_test.StoreTest):
    git = inventory_test.InventoryTest.git
    commit = inventory_test.InventoryTest.commit
    file = inventory_test.InventoryTest.file

    def setUp(self):
        super().setUp()
        self.tokens = [github_token(100 + i) for i in range(6)]
        for i, token in enumerate(self.tokens):
            self.commit(f"f{i % 3}.env", f"TOKEN={token}\n# {i}\n", f"commit {i}")
        self.key_id, secret = inventory_test.key_id("rekey"), "".join(
            random.Random("rekey").choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", k=40))
        self.commit("aws.env", f"aws_access_key_id={self.key_id}\naws_secret_access_key={secret}\n", "aws")
        self.sweep()

    def sweep(self, *args, home=None):
        done = self.run_offkey("sweep", self.src, "--format", "jsonl", "-v", *args,
                               **({"env": {"OFFKEY_HOME": home}} if home else {}))
        self.assertEqual(done.returncode, 1, done.stderr)
        return done

    def ok(self, *args, code=0, **kwargs):
        done = self.run_offkey(*args, **kwargs)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def rekey(self, *args, code=0):
        done = self.ok("store", "rekey", *args, code=code)
        self.assert_no_secret(done.stdout, done.stderr)
        return done

    def key(self, name="fingerprint.key", home=None):
        with open(os.path.join(home or self.home, "keys", name)) as file:
            return bytes.fromhex(file.read().splitlines()[1])

    def told(self, home=None):
        """The export, without the fingerprints and times; in an order that does not depend on them."""
        lines = self.export(home or self.home).splitlines()
        return sorted(HEX.sub(b'"F"', line) for line in lines[1:])

    def value(self, token, code=1):
        done = self.ok("hunt", "--value", "-", "--format", "jsonl", input=token.encode(), code=code)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def assert_keyed(self, home=None):
        """Every token's credential has the fingerprint that the key file gives it."""
        key = self.key(home=home)
        for token in self.tokens:
            finding = self.value(token)[0]
            self.assertEqual(finding["fingerprint"], hmac.new(key, token.encode(), hashlib.sha256).hexdigest())

    def test_the_same_store_under_another_key(self):
        self.ok("people", "import", self.file("p.jsonl", json.dumps({"id": "E1", "emails": ["jane@example.com"]}) + "\n"))
        self.assertIn(b'"companions":[{', self.sweep("--full").stdout)
        self.ok("offboard", "--who", "E1")
        tasks = self.ok("queue", "list").stdout
        before = self.told()
        report = lambda: sorted(HEX.sub(b"F", line) for line in
                                self.ok("report", "--who", "E1", "--format", "jsonl").stdout.splitlines())
        reported = report()
        self.assert_keyed()
        old, old_key = self.value(self.tokens[0])[0], self.key()
        done = self.rekey()
        self.assertIn(b"rekeyed  ", done.stdout)
        self.assertIn(b"8 credentials\n", done.stdout)
        self.assertNotEqual(self.key(), old_key)
        self.assertFalse(os.path.exists(os.path.join(self.home, "keys", "fingerprint.next")))
        self.assert_keyed()
        new = self.value(self.tokens[0])[0]
        self.assertNotEqual(new["fingerprint"], old["fingerprint"])
        self.assertEqual({**new, "fingerprint": 0}, {**old, "fingerprint": 0})
        self.assertEqual(self.told(), before)
        self.assertEqual(report(), reported)
        self.assertEqual(self.ok("queue", "list").stdout, tasks)
        # A fingerprint that was written down before.
        hunted = self.ok("hunt", "--fingerprint", old["fingerprint"])
        self.assertIn(b"Nothing found", hunted.stdout)
        self.assertIn(b"fingerprint key was changed on", hunted.stderr)
        self.ok("hunt", "--fingerprint", new["fingerprint"], code=1)
        # No rescan: nothing is new, and it is told as a whole sweep tells it.
        again = self.sweep()
        self.assertIn(b"nothing new since the last sweep", again.stderr)
        self.assertEqual(again.stdout, self.sweep("--full").stdout)
        self.rekey()
        self.commit("more.env", f"TOKEN={github_token(200)}\n", "more")
        known = self.sweep()
        self.assertIn(b"objects were known from the last sweep", known.stderr)
        self.assertEqual(known.stdout, self.sweep("--full").stdout)
        self.ok("store", "check")

    def test_what_listings_tie(self):
        def sso(name, tokens):
            rows = [{"login": f"user{i}", "credential_id": i, "credential_type": "personal access token",
                     "token_last_eight": token[-8:], "credential_authorized_at": "2024-01-01T00:00:00Z"}
                    for i, token in enumerate(tokens)]
            return self.ok("inventory", "import", "--kind", "github-sso", "--account", "acme", self.file(name, rows))
        late = github_token(300)
        sso("sso.json", [self.tokens[0], late])
        owners = lambda token: [a for a in self.value(token)[0]["attributions"] if a["relation"] == "owns"]
        known = owners(self.tokens[0])
        self.assertEqual([a["identity"] for a in known], ["github.com/user0"])
        self.ok("inventory", "import", "--kind", "aws-access-keys", "--account", "111122223333",
                self.file("keys.json", {"AccessKeyMetadata": [
                    {"UserName": "jane", "AccessKeyId": self.key_id, "Status": "Active", "CreateDate": "2024-01-01T00:00:00Z"},
                    {"UserName": "bob", "AccessKeyId": inventory_test.key_id("other"), "Status": "Active",
                     "CreateDate": "2024-01-01T00:00:00Z"}]}))
        done = self.rekey()
        # The id of a key that was not found stands in the listing; eight characters of a token do not.
        self.assertEqual(done.stdout.count(b"import again"), 1, done.stdout)
        self.assertRegex(done.stdout, rb"sso\.json \(github-sso, of [0-9-]+\): 1 entry that nothing found")
        self.assertEqual(owners(self.tokens[0]), known)
        self.commit("late.env", f"TOKEN={late}\nOTHER_ID={inventory_test.key_id('other')}\n")
        self.sweep()
        self.assertEqual(owners(late), [])
        self.assertEqual([a["identity"] for a in owners(inventory_test.key_id("other"))],
                         ["111122223333.signin.aws.amazon.com/bob"])
        sso("sso.json", [self.tokens[0], late])
        self.assertEqual([a["identity"] for a in owners(late)], ["github.com/user1"])
        self.assertNotIn(b"import again", self.rekey().stdout)

    def test_killed_at_random_moments(self):
        rng = random.Random("rekey")
        before = self.told()
        base = os.path.join(self.dir, "base")
        shutil.copytree(self.home, base)
        began = time.monotonic()
        self.rekey()
        took = time.monotonic() - began
        ended = 0
        for i in range(int(os.environ.get("OFFKEY_KILLS", "25"))):
            self.home = os.path.join(self.dir, f"killed{i}")
            shutil.copytree(base, self.home)
            process = subprocess.Popen([BIN, "store", "rekey"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env=self.environment())
            time.sleep(rng.uniform(0, took * 1.1))
            process.send_signal(signal.SIGKILL)
            ended += process.wait() == 0
            # Either works as it stands, or what to do is said.
            hunted = self.run_offkey("hunt", "--value", "-", input=self.tokens[0].encode())
            if hunted.returncode != 1:
                self.assertEqual(hunted.returncode, 2, hunted.stderr)
                self.assertIn(b"run `offkey store rekey`, which ends it", hunted.stderr)
            self.rekey()
            self.assert_keyed()
            self.assertEqual(self.told(), before)
            # A file that was being written may stay; nothing reads it.
            left = [name for name in os.listdir(os.path.join(self.home, "keys")) if ".tmp-" not in name]
            self.assertEqual(sorted(left), ["cache.key", "fingerprint.key", "seal.key", "seal.pub"])
        self.assertLess(ended, int(os.environ.get("OFFKEY_KILLS", "25")))

    def test_cut_off_between_the_store_and_the_key(self):
        keys = os.path.join(self.home, "keys")
        shutil.copy2(os.path.join(keys, "fingerprint.key"), os.path.join(self.dir, "old"))
        self.rekey()
        # As the moment before the new key took the old one's place.
        os.rename(os.path.join(keys, "fingerprint.key"), os.path.join(keys, "fingerprint.next"))
        shutil.copy2(os.path.join(self.dir, "old"), os.path.join(keys, "fingerprint.key"))
        next_key = self.key("fingerprint.next")
        for args in (["hunt", "--rule", "github.*"], ["sweep", self.src], ["store", "check"]):
            done = self.run_offkey(*args)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(b"its fingerprint key is being changed, or that was cut off", done.stderr)
        self.assertIn(b"by an earlier run", self.rekey().stdout)
        self.assertEqual(self.key(), next_key)
        self.assert_keyed()
        # As the moment before the store changed: the key that was made counts.
        shutil.copy2(os.path.join(self.dir, "old"), os.path.join(keys, "fingerprint.next"))
        self.assert_keyed()
        self.rekey()
        shutil.copy2(os.path.join(keys, "fingerprint.key"), os.path.join(self.dir, "now"))
        with open(os.path.join(self.dir, "old")) as old, open(os.path.join(self.dir, "now")) as now:
            self.assertEqual(old.read(), now.read())
        self.assert_keyed()

    def test_what_cannot_be_opened(self):
        os.rename(os.path.join(self.home, "keys", "seal.key"), os.path.join(self.dir, "seal.key"))
        before = self.export(self.home)
        self.assertIn(b"seal.key", self.rekey(code=2).stderr)
        self.assertEqual(self.export(self.home), before)
        os.rename(os.path.join(self.dir, "seal.key"), os.path.join(self.home, "keys", "seal.key"))
        with sqlite3.connect(os.path.join(self.home, "offkey.db")) as db:
            fingerprint = hmac.new(self.key(), self.tokens[1].encode(), hashlib.sha256).digest()
            self.assertEqual(db.execute("UPDATE credentials SET sealed = x'00' WHERE fingerprint = ?",
                                        (fingerprint,)).rowcount, 1)
        db.close()
        done = self.rekey(code=2)
        self.assertIn(b"nothing was changed: 1 sealed secret", done.stderr)
        self.assertIn(b"github.personal_access_token ghp_", done.stderr)
        self.assertEqual(self.export(self.home), before)
        done = self.rekey("--leave-unreadable")
        self.assertIn(b"left  github.personal_access_token ghp_", done.stdout)
        self.assertEqual(len(self.value(self.tokens[1], code=0)), 1)
        self.assertEqual(len(self.export(self.home).splitlines()), len(before.splitlines()))
        self.assertEqual(len(self.value(self.tokens[0])), 2)
        # Found again it is another credential; the one of before keeps its history.
        self.sweep("--full")
        self.assertEqual(len(self.value(self.tokens[1])), 2)
        credentials = [line for line in self.export(self.home).splitlines() if b'"kind":"credential"' in line]
        self.assertEqual(len(credentials), 9)
        self.rekey(code=2)
        self.rekey("--leave-unreadable")
        self.assert_keyed()

    def test_other_stores_of_the_same_keys(self):
        other, forgotten = (os.path.join(self.dir, name) for name in ("other.db", "forgotten.db"))
        for store in (other, forgotten):
            self.sweep("--store", store)
        self.assertIn(b"cannot find the store", self.rekey("--also", os.path.join(self.dir, "none.db"), code=2).stderr)
        done = self.rekey("--also", other)
        self.assertEqual(done.stdout.count(b"rekeyed  "), 2)
        self.assert_keyed()
        self.assertIn(b"nothing new", self.sweep("--store", other).stderr)
        done = self.run_offkey("sweep", self.src, "--store", forgotten)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"was made with other keys", done.stderr)

    def test_while_others_work(self):
        """A sweep that runs is told, or is in before; two changes at once: one waits or says so."""
        big = self.repository("big", 3, filler=600)
        told = 0
        for i in range(6):
            sweep = subprocess.Popen([BIN, "sweep", big, "--full"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                     env=self.environment())
            time.sleep(0.08 * i)
            rekeys = [subprocess.Popen([BIN, "store", "rekey"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                       env=self.environment()) for _ in range(2)]
            for process in rekeys:
                _, err = process.communicate()
                if process.returncode != 0:
                    self.assertRegex(err, b"another `offkey store rekey` works|another process writes")
            self.assertIn(0, [process.returncode for process in rekeys])
            _, err = sweep.communicate()
            if sweep.returncode != 1:
                told += 1
                self.assertRegex(err, b"key was changed while this ran|key is being changed|with other keys")
            self.assert_keyed()
            self.ok("store", "check")
        self.sweep()
        known = {hmac.new(self.key(), token.encode(), hashlib.sha256).hexdigest() for token in self.tokens}
        stored = {json.loads(line)["fingerprint"] for line in self.export(self.home).splitlines()
                  if b'"kind":"credential"' in line}
        self.assertLessEqual(known, stored)
        self.assertGreater(told, 0)


if __name__ == "__main__":
    unittest.main()
