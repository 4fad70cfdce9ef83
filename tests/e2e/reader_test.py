#!/usr/bin/env python3
"""The reader against git, object by object, on generated repositories in every storage (see reader_check.py)."""

import os
import shutil
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import gitwrite  # noqa: E402
import offkey  # noqa: E402
import random_history  # noqa: E402
import reader_check  # noqa: E402
import scenarios  # noqa: E402
import variants  # noqa: E402
from oracle import git  # noqa: E402


@unittest.skipUnless(offkey.available(), f"{offkey.BINARY} is not built")
class ReaderTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="offkey-reader-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.repo = os.path.join(self.folder, "repo.git")

    def check(self, h):
        for name in variants.STORAGE:
            with self.subTest(storage=name):
                variants.write(h, name, self.repo)
                self.assertEqual(list(reader_check.differences(self.repo)), [("objects", len(h.objects))])

    def test_small_histories(self):
        for hash_name in ("sha1", "sha256"):
            with self.subTest(hash=hash_name):
                h = gitwrite.History(hash_name)
                for scenario in scenarios.SCENARIOS:
                    scenario(h)
                self.check(h)

    def test_random_history(self):
        h = gitwrite.History()
        random_history.build(h, "reader", commits=300)
        self.check(h)

    def test_sizes_around_every_boundary(self):
        """Contents whose sizes need one more byte in the entry's header, the delta's sizes or a copy instruction."""
        h = gitwrite.History()
        for size in (0, 1, 15, 16, 127, 128, 2047, 2048, 0xFFFF, 0x10000, 0x10001, 262_143, 262_144, 0xFFFFFF + 5):
            text = (scenarios.prose(size, 40).encode() * (size // 1000 + 1))[:size]
            h.blob(text)
            h.blob(text[:size // 2] + b"a change\n" + text[size // 2:])
        h.refs["refs/heads/main"] = h.commit({"a": "a\n"})
        self.check(h)

    def test_thin_pack_completed_by_a_loose_base(self):
        """git itself refuses a delta on a loose base, so the truth is known from how it was made."""
        h = gitwrite.History()
        h.refs["refs/heads/main"] = h.commit({"a": "a\n"})
        h.write(self.repo)
        base = scenarios.prose("base", 30).encode()
        result = base + b"more\n"
        gitwrite.write_loose(self.repo, "blob", base)
        pack = gitwrite.PackWriter()
        oid = gitwrite.object_id("blob", result)
        pack.add_ref_delta(oid, gitwrite.object_id("blob", base),
                           gitwrite.make_delta(len(base), [(0, len(base)), b"more\n"]))
        pack.write(self.repo)
        read = {row[0]: row for row in reader_check.reader_objects(self.repo)}
        self.assertEqual(read[oid][1:3], ("blob", str(len(result))))
        self.assertEqual(read[oid][3], reader_check.hashlib.sha256(result).hexdigest())

    def test_clone_by_git_itself(self):
        h = gitwrite.History()
        random_history.build(h, "clone", commits=80)
        variants.write(h, "loose", self.repo)
        clone = os.path.join(self.folder, "clone.git")
        git(self.repo, "clone", "-q", "--mirror", "--no-local", self.repo, clone)
        self.assertEqual([what for what, _ in reader_check.differences(clone)], ["objects"])


if __name__ == "__main__":
    unittest.main()
