#!/usr/bin/env python3
"""Who introduced, who removed, where it stands: the product against the brute-force oracle, on known histories.

    OFFKEY_BIN=build/release/offkey python3 tests/e2e/known_truth_test.py
    OFFKEY_SCENARIO=merges ...       only that history (see scenarios.py)
    OFFKEY_SEEDS=1,2,3 ...           seeds of the random histories
"""

import json
import os
import random
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import gitwrite  # noqa: E402
import offkey  # noqa: E402
import pattern_kinds  # noqa: E402
import random_history  # noqa: E402
import scenarios  # noqa: E402
import variants  # noqa: E402
from compare import compare  # noqa: E402
from oracle import Repository, find_truth, git  # noqa: E402

THREADS = (1, 2, 4)
SEEDS = [int(seed) for seed in os.environ.get("OFFKEY_SEEDS", "1,2,3").split(",")]
ONLY = os.environ.get("OFFKEY_SCENARIO")
# Instrumented builds run a subset: OFFKEY_E2E_QUICK=1.
QUICK = os.environ.get("OFFKEY_E2E_QUICK") == "1"


def known_history(hash_name):
    h = gitwrite.History(hash_name)
    expected = []
    for scenario in scenarios.SCENARIOS:
        if ONLY in (None, scenario.__name__):
            expected += scenario(h)
    if ONLY and not expected:
        raise SystemExit(f"no scenario is called {ONLY}")
    return h, expected


class TemporaryFolder(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="offkey-e2e-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.home = os.path.join(self.folder, "home")
        self.repo = os.path.join(self.folder, "repo.git")


class OracleTest(TemporaryFolder):
    """The oracle itself, held to what a person says of each small history. Needs no binary."""

    def check(self, hash_name):
        h, expected = known_history(hash_name)
        variants.write(h, "loose", self.repo)
        git(self.repo, "fsck", "--no-dangling")
        truths = find_truth(Repository(self.repo), [e.secret for e in expected])
        for e in expected:
            with self.subTest(e.secret.name):
                truth = truths[e.secret.name]
                self.assertTrue(truth.exists)
                self.assertEqual(truth.introduced, {(c, "tree") for c in e.introduced} |
                                 {(c, "commit") for c in e.in_messages})
                self.assertEqual(truth.removed, set(e.removed))
                self.assertEqual(truth.present_at, sorted(e.present_at))

    def test_sha1(self):
        self.check("sha1")

    def test_sha256(self):
        self.check("sha256")

    def test_writes_what_git_reads(self):
        """Every storage holds the same objects, and the deep one really holds chains of deltas."""
        h, _ = known_history("sha1")
        for name in variants.STORAGE:
            variants.write(h, name, self.repo)
            self.assertEqual({oid: kind for oid, (kind, _) in Repository(self.repo).objects.items()},
                             {oid: kind for oid, (kind, _) in h.objects.items()}, name)
            if name == "deep deltas":
                packs = os.path.join(self.repo, "objects", "pack")
                index = next(n for n in os.listdir(packs) if n.endswith(".idx"))
                out = git(self.repo, "verify-pack", "-v", os.path.join(packs, index)).decode()
                depths = [int(line.split()[5]) for line in out.splitlines() if len(line.split()) == 7]
                self.assertGreater(max(depths, default=0), 2)


@unittest.skipUnless(offkey.available(), f"{offkey.BINARY} is not built")
class SweepTest(TemporaryFolder):
    def sweep(self, threads):
        done = offkey.sweep(self.repo, self.home, threads=threads)
        self.assertFalse(done.timed_out, "timed out")
        self.assertIn(done.code, (0, 1), done.stderr())
        return done

    def check_coverage(self, done, h):
        coverage = done.coverage()
        objects = coverage["objects"]
        self.assertIs(coverage["complete"], True, coverage)
        self.assertEqual(objects["total"], len(h.objects), coverage)
        self.assertEqual(objects["scanned"] + sum(objects["skipped"].values()), objects["total"], coverage)
        self.assertEqual(objects["failed"], {}, coverage)
        self.assertEqual(coverage["findings"], len(done.findings()), coverage)

    def check_history(self, h, secrets, names=variants.STORAGE, threads=THREADS):
        """Right in the first storage, and byte for byte the same at every thread count and in every other one."""
        first = None
        for name in names:
            variants.write(h, name, self.repo)
            if first is None:
                repository = Repository(self.repo)
                truths = find_truth(repository, secrets)
            for count in threads:
                with self.subTest(storage=name, threads=count):
                    done = self.sweep(count)
                    found = done.out.splitlines()[:-1]
                    if first is None:
                        differences = compare(done.findings(), repository, secrets, truths)
                        self.assertFalse(differences, "\n".join(["", *differences[:30]]))
                        self.assertEqual(done.code, 1 if any(t.exists for t in truths.values()) else 0)
                        first = found
                    elif found != first:
                        differences = compare(done.findings(), repository, secrets, truths)
                        self.fail("\n".join([f"not the bytes of the first run ({len(first)} lines, now "
                                             f"{len(found)})", *differences[:20]]))
                    self.check_coverage(done, h)

    def test_known_histories(self):
        h, expected = known_history("sha1")
        self.check_history(h, [e.secret for e in expected])

    def test_known_histories_sha256(self):
        h, expected = known_history("sha256")
        self.check_history(h, [e.secret for e in expected])

    def test_random_histories(self):
        for seed in SEEDS[:1] if QUICK else SEEDS:
            with self.subTest(seed=seed):
                h = gitwrite.History()
                secrets = random_history.build(h, seed, commits=120 if QUICK else 400)
                self.check_history(h, secrets)

    def test_random_history_sha256(self):
        h = gitwrite.History("sha256")
        secrets = random_history.build(h, "sha256", commits=150)
        self.check_history(h, secrets, names=["deep deltas", "many packs", "loose"], threads=(2,))

    def test_locale_and_time_zone_change_nothing(self):
        h, _ = known_history("sha1")
        variants.write(h, "packed", self.repo)
        plain = self.sweep(2).out
        for env in ({"LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Apia"}):
            self.assertEqual(offkey.sweep(self.repo, self.home, env=env).out, plain)

    def test_other_ways_to_name_the_repository(self):
        """A worktree's .git folder, the worktree itself, a linked worktree: the same findings."""
        work = os.path.join(self.folder, "work")
        h, _ = known_history("sha1")
        variants.write(h, "packed", self.repo)
        plain = [{k: v for k, v in f.items() if k != "repo"} for f in self.sweep(2).findings()]
        os.makedirs(work)
        os.rename(self.repo, os.path.join(work, ".git"))
        git(os.path.join(work, ".git"), "config", "core.bare", "false")
        linked = os.path.join(self.folder, "linked")
        pointed = os.path.join(self.folder, "pointed")
        git(os.path.join(work, ".git"), "worktree", "add", "-f", "--no-checkout", "--detach", linked)
        os.makedirs(pointed)
        gitwrite.write_file(pointed, ".git", "gitdir: ../work/.git\n")
        for path in (work, os.path.join(work, ".git"), linked, pointed):
            with self.subTest(os.path.relpath(path, self.folder)):
                done = offkey.sweep(path, self.home)
                self.assertEqual(done.code, 1, done.stderr())
                self.assertEqual([{k: v for k, v in f.items() if k != "repo"} for f in done.findings()], plain)

    def test_lines_follow_the_format(self):
        h, _ = known_history("sha1")
        variants.write(h, "packed", self.repo)
        done = self.sweep(2)
        for finding in done.findings():
            for field in ("schema", "fingerprint", "rule", "provider", "confidence", "secret", "repo", "introduced",
                          "removed", "present_at", "occurrences", "occurrences_total", "attributions"):
                self.assertIn(field, finding)
            self.assertRegex(finding["fingerprint"], "^[0-9a-f]{64}$")
            self.assertIn(finding["confidence"], ("low", "medium", "high"))
            for attribution in finding["attributions"]:
                self.assertIn(attribution["relation"], ("owns", "introduced", "carried", "exposed"))
                self.assertIn(attribution["grade"], "ABCD")
        self.assertEqual(len({f["fingerprint"] for f in done.findings()}), len(done.findings()))
        for line in done.out.splitlines():
            json.loads(line.decode("utf-8"))   # strictly UTF-8, whatever the paths are


@unittest.skipUnless(offkey.available(), f"{offkey.BINARY} is not built")
class DeltaJunctionTest(TemporaryFolder):
    """Packs written by hand: chains of deltas whose copies cut, join, repeat and reorder credentials anywhere."""

    def build(self, seed, hash_name):
        rng = random.Random(f"junctions:{seed}")
        h = gitwrite.History(hash_name)
        pack = gitwrite.PackWriter(hash_name)
        contents = []   # (content, offset in the pack)
        for _ in range(4):
            content = b"".join(pattern_kinds.chunk(rng) for _ in range(rng.randrange(2, 15)))
            contents.append((content, pack.add("blob", content)))
            h.blob(content)
        while len(contents) < 150:
            base, offset = rng.choice(contents[-12:])
            operations = self.operations(rng, base)
            content = gitwrite.apply_operations(base, operations)
            oid = gitwrite.object_id("blob", content, hash_name)
            if not 0 < len(content) < 40_000 or oid in h.objects:
                continue
            h.blob(content)
            delta = gitwrite.make_delta(len(base), operations)
            if rng.random() < 0.3:
                base_id = gitwrite.object_id("blob", base, hash_name)
                contents.append((content, pack.add_ref_delta(oid, base_id, delta)))
            else:
                contents.append((content, pack.add_ofs_delta(oid, offset, delta)))
        tip = []
        for start in range(0, len(contents), 5):
            files = {f"f{i % 9}": contents[i][0] for i in range(start, min(start + 5, len(contents)))}
            tip = [h.commit(files, tip)]
        h.refs["refs/heads/main"] = tip[0]
        h.write(self.repo, loose=False)
        for oid, (kind, content) in h.objects.items():
            if kind != "blob":
                pack.add(kind, content)
        pack.write(self.repo)

    @staticmethod
    def operations(rng, base):
        out = []
        for _ in range(rng.randrange(1, 7)):
            roll, begin = rng.random(), rng.randrange(len(base))
            if roll < 0.35:
                out.append((begin, rng.randrange(1, len(base) - begin + 1)))
            elif roll < 0.65:
                out.append((begin, rng.randrange(1, min(len(base) - begin, 40) + 1)))
            elif roll < 0.85:   # the whole base but for a hole, often an empty one
                hole = min(rng.choice([0, 0, 1, 2, 40]), len(base) - begin)
                out += [op for op in ((0, begin), (begin + hole, len(base) - begin - hole)) if op[1]]
            elif roll < 0.93:
                out.append(pattern_kinds.chunk(rng))
            else:
                out.append(rng.choice([b"\n", b" ", b"x", b"gate ", b"9", b"@@kite", b"bolt<"]))
        return out

    def test_any_cut_and_any_join(self):
        for seed in range(4 if QUICK else 30):
            with self.subTest(seed=seed):
                shutil.rmtree(self.repo, ignore_errors=True)
                self.build(seed, "sha256" if seed % 5 == 4 else "sha1")
                repository = Repository(self.repo)
                secrets = pattern_kinds.discover(repository)
                self.assertGreater(len(secrets), 10)
                truths = find_truth(repository, secrets)
                done = offkey.sweep(self.repo, self.home, "--only-rules", pattern_kinds.RULES, threads=1 + seed % 4)
                self.assertEqual(done.code, 1, done.stderr())
                differences = compare(done.findings(), repository, secrets, truths)
                self.assertFalse(differences, "\n".join(["", *differences[:30]]))


if __name__ == "__main__":
    unittest.main()
