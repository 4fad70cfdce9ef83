#!/usr/bin/env python3
"""Compares what the reader reads with what git reads: reader_check.py REPO...

`offkey debug objects REPO` prints "<id> <type> <size> <sha256 of the content>" for every object, sorted by id. git is
asked for the same by `git cat-file --batch-all-objects --batch`. Both streams are merged as they come, so that a history
of any size can be compared; prints each difference (the first 20) and the count, exits with 1 when there is one.
"""

import hashlib
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import offkey  # noqa: E402
from oracle import git_environment  # noqa: E402

MEBIBYTE = 1 << 20


def git_objects(repo):
    """(id, type, size, sha256) of every object, sorted by id, one at a time."""
    process = subprocess.Popen(
        ["git", "--git-dir", repo, "-c", "safe.directory=*", "cat-file", "--batch-all-objects", "--batch", "--buffer"],
        stdout=subprocess.PIPE, env=git_environment())
    with process.stdout as stream:
        while header := stream.readline():
            oid, kind, size = header.decode().split()
            digest, left = hashlib.sha256(), int(size)
            while left:
                piece = stream.read(min(left, MEBIBYTE))
                if not piece:
                    raise RuntimeError(f"git ended inside {oid}")
                digest.update(piece)
                left -= len(piece)
            stream.read(1)
            yield oid, kind, size, digest.hexdigest()
    if process.wait():
        raise RuntimeError(f"git cat-file ended with {process.returncode}")


def reader_objects(repo):
    process = subprocess.Popen([offkey.BINARY, "debug", "objects", repo], stdout=subprocess.PIPE)
    with process.stdout as stream:
        for line in stream:
            oid, kind, size, digest = line.decode().split()
            yield oid, kind, size, digest
    if process.wait():
        raise RuntimeError(f"offkey debug objects ended with {process.returncode}")


def differences(repo):
    """Yields (what is different, id); last comes ("objects", how many git has)."""
    ours, theirs = reader_objects(repo), git_objects(repo)
    mine, true = next(ours, None), next(theirs, None)
    count, last = 0, ""
    while mine or true:
        if mine and mine[0] <= last:
            yield "printed twice or out of order", mine[0]
            mine = next(ours, None)
            continue
        if true and (mine is None or true[0] < mine[0]):
            yield "not read", true[0]
            count, true = count + 1, next(theirs, None)
        elif true is None or mine[0] < true[0]:
            yield "not known to git", mine[0]
            last, mine = mine[0], next(ours, None)
        else:
            for name, said, is_true in zip(("id", "type", "size", "content"), mine, true):
                if said != is_true:
                    yield f"{name} differs: {said} instead of {is_true}", true[0]
            last = mine[0]
            count, mine, true = count + 1, next(ours, None), next(theirs, None)
    yield "objects", count


def main(repos):
    if not repos:
        raise SystemExit(__doc__)
    failures = 0
    for repo in repos:
        if os.path.isdir(os.path.join(repo, ".git")):
            repo = os.path.join(repo, ".git")
        found = 0
        for what, subject in differences(repo):
            if what == "objects":
                print(f"{repo}: {subject} objects, {found} differences")
            else:
                found += 1
                if found <= 20:
                    print(f"{repo}: {subject}: {what}")
        failures += found
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
