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
    def test_killed_at_random_moments(self):
        kills = int(os.environ.get("OFFKEY_KILLS", "20"))
        repo = self.repository("r", 7, filler=1500)
        whole = os.path.join(self.dir, "whole")
        fast = {"OFFKEY_CHECKPOINT_SECONDS": "0.01"}
        self.run_offkey(*self.sweep_args(repo), env={"OFFKEY_HOME": whole, **fast})  # makes the cache of rules
        keys = os.path.join(self.dir, "keys")
        shutil.copytree(whole, keys, ignore=shutil.ignore_patterns("offkey.db*"))
        shutil.rmtree(whole)
        shutil.copytree(keys, whole)
        began = time.monotonic()
        undisturbed = self.run_offkey(*self.sweep_args(repo), env={"OFFKEY_HOME": whole, **fast})
        took = time.monotonic() - began
        self.assertEqual(undisturbed.returncode, 1, undisturbed.stderr)
        expected = self.export(whole)
        rng = random.Random("kills")
        resumed = killed = 0
        for i in range(kills):
            home = os.path.join(self.dir, f"home{i}")
            shutil.copytree(keys, home)
            # Up to three times, before it may end.
            for _ in range(rng.choice([1, 1, 2, 3])):
                process = subprocess.Popen([BIN, *self.sweep_args(repo)], stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL,
                                           env=self.environment(OFFKEY_HOME=home, **fast))
                time.sleep(rng.uniform(0, took * 1.05))
                process.send_signal(signal.SIGKILL)
                killed += process.wait() == -signal.SIGKILL
            done = self.run_offkey(*self.sweep_args(repo), env={"OFFKEY_HOME": home, **fast})
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertEqual(done.stdout, undisturbed.stdout)
            self.assertEqual(self.export(home), expected)
            known = RESUMED.search(done.stderr)
            if known:
                resumed += 1
                self.assertGreater(int(known.group(1)), 0)
            shutil.rmtree(home)
        print(f"{killed} killed, {resumed} of {kills} resumed; an undisturbed sweep took {took:.2f} s")
        self.assertGreater(killed, kills // 3)
        self.assertGreater(resumed, kills // 10)


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
