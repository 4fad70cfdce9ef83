#!/usr/bin/env python3
"""Credentials in a gzip in base64, through files, histories, the store and every output. OFFKEY_BIN names the binary; needs git."""
import base64
import gzip
import json
import random
import unittest

import cli_test
import incremental_test
from cli_test import github_token


def once(text):
    return base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()


def twice(text):
    return base64.b64encode(once(text).encode()).decode()


def manifest(token, lines=20, seed=1):
    generator = random.Random(seed)
    text = "".join(f"# line {i} {generator.random()}\n" for i in range(lines))
    return text + f"env:\n  GITHUB_TOKEN: {token}\n"


class GzipTest(cli_test.CliTest):
    git = incremental_test.IncrementalTest.git
    start = incremental_test.IncrementalTest.start
    commit = incremental_test.IncrementalTest.commit
    sweep = incremental_test.IncrementalTest.sweep
    check = incremental_test.IncrementalTest.check

    def setUp(self):
        super().setUp()
        self.password = "Wk7#" + "mTq2vZr9"

    def findings(self, done):
        return [line for line in map(json.loads, done.stdout.splitlines()) if line["schema"] == "offkey.finding.v1"]

    def test_scan_of_every_container(self):
        plain = self.findings(self.run_offkey("scan", "--format", "jsonl", self.write("plain", self.token)))[0]
        text = manifest(self.token, 30)
        containers = {
            "user_data.tf": f'  user_data_base64 = "{once(text)}"\n',
            "configmap.yaml": "binaryData:\n  a.gz: |\n" + "".join(f"    {once(text)[i:i + 76]}\n" for i in range(0, len(once(text)), 76)),
            "release.yaml": f"data:\n  release: {twice(text)}\ntype: helm.sh/release.v1\n",
            "cloud.yaml": "encoding: gz+b64\ncontent: " + once(text).replace("+", "-").replace("/", "_") + "\n",
        }
        for name, content in containers.items():
            done = self.run_offkey("scan", "--store", "none", "--format", "jsonl", self.write(name, content))
            found = self.findings(done)
            self.assertEqual([f["fingerprint"] for f in found], [plain["fingerprint"]], name)
            place = found[0]["occurrences"][0]
            self.assertEqual(place["inner"], {"in": "gzip", "start": text.index(self.token), "end": text.index(self.token) + 40, "line": 32})
            self.assertEqual(content[place["start"]:place["start"] + 4], "SDRz" if "release" in name else "H4sI")
            self.assert_no_secret(done.stdout)
        shown = self.run_offkey("scan", "--store", "none", self.src).stdout.decode()
        self.assertIn("line 32 of what is compressed there", shown)

    def test_cut_and_swollen_ones_say_nothing(self):
        text = manifest(self.token, 30)
        stored = once(text)
        bomb = once("a" * (1 << 24) + self.token)
        for content in (stored[:-12], stored[:200] + "A" + stored[200:], stored[:300] + "\n-\n" + stored[300:], bomb):
            done = self.run_offkey("scan", "--store", "none", "--format", "jsonl", self.write("a", f"v: {content}\n"))
            self.assertEqual((done.returncode, self.findings(done)), (0, []))

    def test_history_says_the_same_delta_by_delta(self):
        self.start()
        tokens = [github_token(i) for i in range(6)]
        filler = "".join(f"filler {i} {random.Random(i).random()}\n" for i in range(400))
        self.commit({"r.yaml": filler + f"release: {twice(manifest(tokens[0], 200))}\n" + filler})
        self.check("none")
        self.commit({"r.yaml": filler + f"release: {twice(manifest(tokens[0], 200))}\n" + filler + "x\n"})
        self.commit({"r.yaml": filler + f"release: {twice(manifest(tokens[0], 200))[:-80]}\n" + filler})
        self.commit({"r.yaml": filler + f"release: {twice(manifest(tokens[1], 200))}\n" + filler})
        both = manifest(tokens[2], 100) + manifest(tokens[3], 200, 2)
        self.commit({"r.yaml": "moved\n" + filler + f"release: {twice(both)}\n", "b.tf": f'x = "{once(manifest(tokens[4], 3000))}"\n'})
        self.check("objects")
        self.git("repack", "-adfq", "--depth=50")
        done = self.check("objects")
        self.check("all")
        # Of the one that was cut once, the two introductions of the whole one.
        found = {f["secret"]: f for f in self.findings(done)}
        self.assertEqual(len(found), 5)
        self.assertTrue(all(o["inner"]["in"] == "gzip" for f in found.values() for o in f["occurrences"]))
        fast, slow = (self.run_offkey("debug", "matches", self.src, "--threads", "2", *more) for more in ([], ["--naive"]))
        self.assertEqual(fast.stdout, slow.stdout)
        self.assertEqual(len(set(line.split()[4] for line in fast.stdout.splitlines())), 5)

    def test_assigned_passwords_in_base64_are_the_passwords(self):
        encoded = base64.b64encode(self.password.encode()).decode()
        plain = self.findings(self.run_offkey("scan", "--format", "jsonl", self.write("a.yaml", f'password: "{self.password}"\n')))[0]
        secret = f"apiVersion: v1\nkind: Secret\ndata:\n  username: YWRtaW4=\n  password: {encoded}\n"
        found = self.findings(self.run_offkey("scan", "--format", "jsonl", self.write("b.yaml", secret)))
        self.assertEqual([f["fingerprint"] for f in found], [plain["fingerprint"]])
        place = found[0]["occurrences"][0]
        self.assertEqual(secret[place["start"]:place["end"]], encoded)
        for value in ("changeme", "${DB_PASSWORD}", "placeholder"):
            text = secret.replace(encoded, base64.b64encode(value.encode()).decode())
            done = self.run_offkey("scan", "--format", "jsonl", self.write("c.yaml", text))
            self.assertEqual(self.findings(done), [], value)


if __name__ == "__main__":
    unittest.main()
