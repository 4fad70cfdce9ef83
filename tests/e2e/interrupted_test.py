#!/usr/bin/env python3
"""A sweep that is killed at any moment and begun again leaves the store of an undisturbed one; and several processes on
one store. OFFKEY_BIN names the binary; needs git. OFFKEY_KILLS: how many moments (the measured run: 200)."""
import json
import os
import random
import re
import shutil
import signal
import subprocess
import time
import unittest

import random_history
from cli_test import BIN, CliTest, github_token
from gitwrite import History
from sweep_cli_test import JANE

TIMES = re.compile(rb'"(started_at|finished_at|first_seen_at|last_seen_at|confirmed_at|swept_\w+)":"?[^,"}]*"?')
RESUMED = re.compile(rb"(\d+) objects were known from an interrupted sweep")


class StoreTest(CliTest):
    def repository(self, name, seed, commits=60, filler=0):
        """A bare repository of a tangled history; `filler`: blobs of no interest, which make a sweep take its time."""
        path = os.path.join(self.dir, name)
        history = History()
        random_history.build(history, seed, commits=commits)
        history.write(path)
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", **JANE}
        if filler > 0:
            rng = random.Random(seed)
            stream = []
            for i in range(filler):
                lines = "".join(f"let value_{rng.randrange(10 ** 6)} = call({rng.randrange(10 ** 9)})\n"
                                for _ in range(400))
                stream.append(f"blob\ndata {len(lines)}\n{lines}\n")
            subprocess.run(["git", "-C", path, "fast-import", "--quiet", "--force"], input="".join(stream).encode(),
                           env=env, check=True, stdout=subprocess.DEVNULL)
        return path

    def sweep_args(self, *repos):
        return ["sweep", *repos, "--format", "jsonl", "-v"]

    def export(self, home):
        done = self.run_offkey("store", "export", env={"OFFKEY_HOME": home})
        self.assertEqual(done.returncode, 0, done.stderr)
        checked = self.run_offkey("store", "check", env={"OFFKEY_HOME": home})
        self.assertEqual(checked.returncode, 0, checked.stderr)
        return TIMES.sub(b"", done.stdout)


class KillTest(StoreTest):
    FAST = {"OFFKEY_CHECKPOINT_SECONDS": "0.01"}

    def grow(self, path, seed, filler):
        """What a fetch brings: blobs of no interest, and commits with credentials among them."""
        rng, stream, files = random.Random(seed), [], {}
        for i in range(filler):
            lines = "".join(f"let value_{rng.randrange(10 ** 6)} = call({rng.randrange(10 ** 9)})\n" for _ in range(400))
            stream.append(f"blob\ndata {len(lines)}\n{lines}\n")
            if i % (filler // 12) == 0:
                files[f"new/{i % 5}.env"] = f"TOKEN={github_token(f'{seed} {i % 7}')}\n# {i}\n" + \
                    f"OTHER=acme_{github_token(f'acme {i % 3}')[4:]}\n" + lines
                body = "".join(f"M 644 inline {name}\ndata {len(text)}\n{text}\n" for name, text in files.items())
                stream.append(f"commit refs/heads/new{seed}\ncommitter A <a@x.org> {1700000000 + i} +0000\n"
                              f"data 1\n.\n{body}\n")
        subprocess.run(["git", "-C", path, "fast-import", "--quiet", "--force"], input="".join(stream).encode(),
                       env={"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", **JANE}, check=True,
                       stdout=subprocess.DEVNULL)

    def kill_sweeps(self, before, *args):
        """Sweeps with `args` are killed and begun again, each from a copy of the home `before`; the last one has to say
        and leave what an undisturbed one does. Gives the share of those that went on where they were."""
        kills = int(os.environ.get("OFFKEY_KILLS", "20"))
        whole = os.path.join(self.dir, "whole")
        shutil.copytree(before, whole)
        began = time.monotonic()
        undisturbed = self.run_offkey(*args, env={"OFFKEY_HOME": whole, **self.FAST})
        took = time.monotonic() - began
        self.assertEqual(undisturbed.returncode, 1, undisturbed.stderr)
        expected = self.export(whole)
        rng = random.Random("kills")
        resumed = killed = 0
        last = b""
        trials = 0
        # On a busy machine `took` may say little of where later sweeps are killed: then more of them.
        while trials < kills or (resumed <= kills // 10 and trials < 4 * kills):
            trials += 1
            home = os.path.join(self.dir, f"home{trials}")
            shutil.copytree(before, home)
            # Up to three times, before it may end.
            for _ in range(rng.choice([1, 1, 2, 3])):
                process = subprocess.Popen([BIN, *args], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                           env=self.environment(OFFKEY_HOME=home, **self.FAST))
                time.sleep(rng.uniform(0, took * 1.05))
                process.send_signal(signal.SIGKILL)
                killed += process.wait() == -signal.SIGKILL
            done = self.run_offkey(*args, env={"OFFKEY_HOME": home, **self.FAST})
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertEqual(done.stdout, undisturbed.stdout)
            self.assertEqual(self.export(home), expected)
            known = RESUMED.search(done.stderr)
            if known:
                resumed += 1
                last = done.stderr
                self.assertGreater(int(known.group(1)), 0)
            shutil.rmtree(home)
        shutil.rmtree(whole)
        print(f"{killed} killed, {resumed} of {trials} resumed; an undisturbed sweep took {took:.2f} s")
        self.assertGreater(killed, kills // 3)
        self.assertGreater(resumed, kills // 10)
        return last

    def first_home(self, repo):
        """Keys and the cache of rules, without a store."""
        made, keys = os.path.join(self.dir, "made"), os.path.join(self.dir, "keys")
        self.run_offkey(*self.sweep_args(repo), env={"OFFKEY_HOME": made, **self.FAST})
        shutil.copytree(made, keys, ignore=shutil.ignore_patterns("offkey.db*"))
        return made, keys

    def test_killed_at_random_moments(self):
        repo = self.repository("r", 7, filler=1500)
        _, keys = self.first_home(repo)
        self.kill_sweeps(keys, *self.sweep_args(repo))

    def test_after_a_fetch(self):
        repo = self.repository("r", 7, filler=300)
        known, _ = self.first_home(repo)
        self.grow(repo, 1, 1500)
        said = self.kill_sweeps(known, *self.sweep_args(repo))
        self.assertRegex(said, rb"\d+ objects were known from the last sweep")

    def test_after_a_change_of_rules_and_a_fetch(self):
        repo = self.repository("r", 7, filler=300)
        known, _ = self.first_home(repo)
        self.grow(repo, 2, 1500)
        rules = os.path.join(self.dir, "rules")
        os.mkdir(rules)
        with open(os.path.join(rules, "u.yaml"), "w") as out:
            out.write("provider: u\nrules:\n  - id: u.acme\n    name: Acme\n    confidence: high\n"
                      "    token: 'acme_[0-9A-Za-z]{36}'\n")
        args = self.sweep_args(repo) + ["--rules", rules]
        self.run_offkey("scan", "--store", "none", self.src, "--rules", rules, env={"OFFKEY_HOME": known})
        said = self.kill_sweeps(known, *args)
        self.assertRegex(said, rb"rules are new or changed since the last sweep")


class SeveralProcessesTest(StoreTest):
    def start(self, *args):
        return subprocess.Popen([BIN, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=self.environment(OFFKEY_CHECKPOINT_SECONDS="0.01"))

    def test_two_sweeps_and_a_hunt(self):
        a = self.repository("a", 1, filler=300)
        b = self.repository("b", 2, filler=300)
        alone = os.path.join(self.dir, "alone")
        said = {}
        for repo in (a, b):
            said[repo] = self.run_offkey(*self.sweep_args(repo), env={"OFFKEY_HOME": alone}).stdout
            self.assertIn(b"offkey.finding", said[repo])
        expected = self.facts(alone)
        for turn in range(4):
            with self.subTest(turn=turn):
                self.home = os.path.join(self.dir, f"home{turn}")
                shutil.copytree(alone, self.home, ignore=shutil.ignore_patterns("offkey.db*"))
                repos = [(a, b), (a, a), (a, b, a), (b, b, a, a)][turn]
                sweeps = [(repo, self.start(*self.sweep_args(repo))) for repo in repos]
                hunts = [self.start("hunt", "--rule", "*", "--format", "jsonl") for _ in range(3)]
                time.sleep(0.1)
                hunts.append(self.start("hunt", "--rule", "*", "--format", "jsonl"))
                for repo, process in sweeps:
                    out, err = process.communicate(timeout=120)
                    self.assertEqual(process.returncode, 1, err)
                    self.assertEqual(out, said[repo])
                for process in hunts:
                    out, err = process.communicate(timeout=120)
                    # Before the first sweep has ended there is nothing to find, which it says.
                    self.assertIn(process.returncode, (0, 1, 2), err)
                    for line in out.splitlines():
                        json.loads(line)
                facts = self.facts(self.home)
                if set(repos) == {a, b}:
                    wrong = [kind for kind in expected if kind != b"sweep" and facts.get(kind) != expected[kind]]
                    self.assertEqual(wrong, [])
                    whole = self.run_offkey("hunt", "--rule", "*", "--format", "jsonl")
                    one = self.run_offkey("hunt", "--rule", "*", "--format", "jsonl", env={"OFFKEY_HOME": alone})
                    self.assertEqual(TIMES.sub(b"", whole.stdout), TIMES.sub(b"", one.stdout))

    def facts(self, home):
        """The lines of an export by their kind."""
        kinds = {}
        for line in self.export(home).splitlines():
            kind = re.match(rb'\{"kind":"(\w+)"', line)
            if kind and kind.group(1) != b"end":
                # The same repository may have been swept twice.
                line = re.sub(rb'"\w*sweep":\d+', b"", line)
                kinds.setdefault(kind.group(1), []).append(line)
        return kinds


if __name__ == "__main__":
    unittest.main()
