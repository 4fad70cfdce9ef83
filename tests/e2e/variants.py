"""One history, stored in every way that git knows. What a sweep says must not depend on it."""

import os
import shutil

from gitwrite import History, write_file, write_loose
from oracle import git


def _everything(repo):
    out = git(repo, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
    return out.decode().split()


def loose(h, path):
    h.write(path)


def packed(h, path):
    h.write(path)
    git(path, "pack-refs", "--all")
    git(path, "repack", "-a", "-d", "-k", "-q")


def deep_deltas(h, path):
    h.write(path)
    git(path, "repack", "-a", "-d", "-f", "-k", "-q", "--depth=50", "--window=50")


def cruft(h, path):
    h.write(path)
    git(path, "repack", "-d", "-q", "--cruft", "--cruft-expiration=never")


def many_packs(h, path):
    """Five packs with a multi-pack-index, its bitmap and a commit-graph; and a few objects stored twice."""
    h.write(path)
    ids = _everything(path)
    for i in range(5):
        git(path, "pack-objects", "-q", os.path.join(path, "objects", "pack", "pack"),
            stdin="\n".join(ids[i::5]).encode() + b"\n")
    git(path, "prune-packed", "-q")
    git(path, "multi-pack-index", "write", "--bitmap")
    git(path, "commit-graph", "write", "--reachable")
    for oid in ids[::7]:
        kind, content = h.objects[oid]
        write_loose(path, kind, content, h.hash_name)


def one_bitmap(h, path):
    """One pack with a bitmap and a reverse index for what is reachable; the rest loose."""
    h.write(path)
    git(path, "-c", "pack.writeReverseIndex=true", "repack", "-a", "-d", "-b", "-q")
    for oid, (kind, content) in h.objects.items():
        write_loose(path, kind, content, h.hash_name)
    git(path, "prune-packed", "-q")


def alternates(h, path):
    """Half of the objects stand in another repository, part of them packed."""
    h.write(path, loose=False)
    other = os.path.join(path, "lender")
    History(h.hash_name).write(other)
    for i, oid in enumerate(sorted(h.objects)):
        kind, content = h.objects[oid]
        write_loose(path if i % 2 else other, kind, content, h.hash_name)
    git(other, "pack-objects", "-q", os.path.join(other, "objects", "pack", "pack"),
        stdin="\n".join(_everything(other)[::2]).encode() + b"\n")
    git(other, "prune-packed", "-q")
    write_file(path, "objects/info/alternates", "# the lender\n../lender/objects\n")


STORAGE = {"loose": loose, "packed": packed, "deep deltas": deep_deltas, "cruft": cruft, "many packs": many_packs,
           "bitmap": one_bitmap, "alternates": alternates}


def write(h, name, path):
    """Writes `h` to `path` (replaced when there) in the storage called `name`; packs hold every object of `h`."""
    shutil.rmtree(path, ignore_errors=True)
    STORAGE[name](h, path)
    stored = len(_everything(path))
    assert stored == len(h.objects), f"{name}: {stored} of {len(h.objects)} objects"
