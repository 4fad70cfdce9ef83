"""Repositories that are damaged, hostile or just odd, one function each (rows of the faults table).

Each case starts from a repository with one commit whose file holds the readable secret KEPT, breaks something, and
says what a sweep must do: its exit code, whether the coverage may be complete, and whether KEPT is still found.
"""

import dataclasses
import os

import gitwrite
import scenarios
from gitwrite import History, PackWriter, make_delta, write_file

KEPT = scenarios.github("kept")
OTHER = scenarios.npm("other")
NOBODY = 65534
FOUND, CLEAN, UNUSABLE, INCOMPLETE = 1, 0, 2, 3


@dataclasses.dataclass
class World:
    """What one case may set up, and what it tells the runner about it."""
    folder: str
    h: History = dataclasses.field(default_factory=History)
    target: str = ""
    uid: int | None = None
    arguments: tuple = ()
    whole: bool = True          # KEPT was written
    only_when_root: bool = False
    expect_other: bool | None = None   # OTHER must be found / must not / does not matter
    during: object = None       # called with the world while the sweep runs

    @property
    def repo(self):
        return os.path.join(self.folder, "repo.git")

    @property
    def marker(self):
        return os.path.join(self.folder, "a-program-ran")

    @property
    def program(self):
        """A program that must never run: it would leave a mark."""
        path = os.path.join(self.folder, "program.sh")
        with open(path, "w", encoding="utf-8") as out:
            out.write(f"#!/bin/sh\ntouch '{self.marker}'\n")
        os.chmod(path, 0o755)
        return path

    def victim(self, more=None, loose=True):
        """Writes the repository: main holds KEPT, and `more` files besides. Returns the commit."""
        files = {"keep.txt": scenarios.line(KEPT), "prose.txt": scenarios.prose("victim", 30), **(more or {})}
        tip = self.h.commit(files)
        self.h.refs["refs/heads/main"] = tip
        self.h.write(self.repo, loose)
        self.target = self.repo
        return tip

    def file(self, name, content):
        return write_file(self.repo, name, content)

    def fifo(self, name):
        path = os.path.join(self.repo, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.lexists(path):
            os.remove(path)
        os.mkfifo(path)

    def lose(self, oid):
        os.remove(gitwrite.loose_path(self.repo, oid))

    def other_pack(self, hash_name="sha1"):
        """A pack of a few objects, not yet written: OTHER stands in its first blob, then deltas, then prose."""
        pack = PackWriter(hash_name)
        first = (scenarios.prose("pack", 12) + scenarios.line(OTHER)).encode()
        offset = pack.add("blob", first)
        second = first[:200] + b"changed\n" + first[200:]
        pack.add_ofs_delta(gitwrite.object_id("blob", second, hash_name), offset,
                           make_delta(len(first), [(0, 200), b"changed\n", (200, len(first) - 200)]))
        third = first + b"longer\n"
        pack.add_ref_delta(gitwrite.object_id("blob", third, hash_name),
                           gitwrite.object_id("blob", first, hash_name),
                           make_delta(len(first), [(0, len(first)), b"longer\n"]))
        pack.add("blob", scenarios.prose("pack end", 40).encode())
        return pack


@dataclasses.dataclass
class Case:
    name: str
    build: object
    codes: tuple
    complete: bool | None       # None: either is right
    kept: bool                  # KEPT must be found
    words: str | None           # what the coverage line or stderr must say (a pattern, any case)


CASES = []


def case(*, codes=(FOUND,), complete=True, kept=True, words=None, name=None):
    def register(build):
        CASES.append(Case(name or build.__name__, build, codes, complete, kept, words))
        return build
    return register


def damaged(words=None, **more):
    """KEPT is found, and the coverage says that something was not read."""
    return case(codes=(FOUND,), complete=False, words=words, **more)
