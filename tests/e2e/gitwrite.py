"""Writes git objects, packs and repositories from nothing, without git.

Histories with known truth need exact control over every object, and hostile repositories need objects and packs
that git itself would refuse to write. Everything here follows gitformat-pack(5) and the object format.
"""

import hashlib
import os
import struct
import zlib

KIND_NUMBER = {"commit": 1, "tree": 2, "blob": 3, "tag": 4}
OFS_DELTA = 6
REF_DELTA = 7
BASE_TIME = 1_700_000_000


def as_bytes(text):
    return text if isinstance(text, bytes) else text.encode()


def object_id(kind, content, hash_name="sha1"):
    header = f"{kind} {len(content)}".encode() + b"\0"
    return hashlib.new(hash_name, header + content).hexdigest()


class Person:
    def __init__(self, name, email):
        self.name = as_bytes(name)
        self.email = as_bytes(email)

    def stamp(self, seconds, zone=b"+0000"):
        return self.name + b" <" + self.email + b"> " + str(seconds).encode() + b" " + as_bytes(zone)


ALICE = Person("Alice Archer", "alice@dev.example")
BOB = Person("Bob Baker", "bob@dev.example")


class History:
    """Objects and refs in memory, and a clock that makes every commit distinct and reproducible."""

    def __init__(self, hash_name="sha1"):
        self.hash_name = hash_name
        self.objects = {}  # id -> (kind, content)
        self.refs = {}     # full name -> id
        self.symrefs = {}  # full name -> full name
        self.head = "ref: refs/heads/main"
        self.time = BASE_TIME

    def add(self, kind, content):
        oid = object_id(kind, content, self.hash_name)
        self.objects[oid] = (kind, content)
        return oid

    def blob(self, content):
        return self.add("blob", as_bytes(content))

    def tree_from_entries(self, entries):
        """`entries`: (mode, name, id); written in git's order."""
        def order(entry):
            return entry[1] + b"/" if entry[0] == "40000" else entry[1]
        out = b"".join(mode.encode() + b" " + name + b"\0" + bytes.fromhex(oid)
                       for mode, name, oid in sorted(entries, key=order))
        return self.add("tree", out)

    def tree(self, files):
        """`files`: path -> content, or path -> (mode, content). Returns the id of the root tree."""
        here, below = [], {}
        for path, value in files.items():
            path = as_bytes(path)
            mode, content = value if isinstance(value, tuple) else ("100644", value)
            first, slash, rest = path.partition(b"/")
            if slash:
                below.setdefault(first, {})[rest] = (mode, content)
            else:
                here.append((mode, first, self.blob(content)))
        for name, inner in below.items():
            here.append(("40000", name, self.tree(inner)))
        return self.tree_from_entries(here)

    def commit(self, files, parents=(), message="change", author=ALICE, committer=None, zone=b"+0000",
               tree=None):
        self.time += 60
        tree = tree if tree is not None else self.tree(files)
        lines = [b"tree " + tree.encode()]
        lines += [b"parent " + parent.encode() for parent in parents]
        lines.append(b"author " + author.stamp(self.time, zone))
        lines.append(b"committer " + (committer or author).stamp(self.time + 7, zone))
        return self.add("commit", b"\n".join(lines) + b"\n\n" + as_bytes(message) + b"\n")

    def tag(self, target, name, message, kind="commit", tagger=ALICE):
        self.time += 60
        content = (f"object {target}\ntype {kind}\ntag {name}\n".encode() + b"tagger " +
                   tagger.stamp(self.time) + b"\n\n" + as_bytes(message) + b"\n")
        return self.add("tag", content)

    # -- to disk -----------------------------------------------------------------------------------------------

    def write(self, path, loose=True):
        """Writes a bare repository; with loose=False no object (the caller writes packs)."""
        for folder in ("objects/info", "objects/pack", "refs/heads", "refs/tags"):
            os.makedirs(os.path.join(path, folder), exist_ok=True)
        config = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n"
        if self.hash_name == "sha256":
            config = config.replace("version = 0", "version = 1") + "[extensions]\n\tobjectformat = sha256\n"
        write_file(path, "config", config)
        write_file(path, "HEAD", self.head + "\n")
        for name, target in self.symrefs.items():
            write_file(path, name, f"ref: {target}\n")
        for name, oid in self.refs.items():
            write_file(path, name, oid + "\n")
        if loose:
            for kind, content in self.objects.values():
                write_loose(path, kind, content, self.hash_name)
        return path


def write_file(root, name, content):
    path = os.path.join(as_bytes(root), as_bytes(name))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as out:
        out.write(as_bytes(content))
    return path


def loose_path(repo, oid):
    return os.path.join(repo, "objects", oid[:2], oid[2:])


def write_loose_raw(repo, oid, raw):
    path = loose_path(repo, oid)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as out:
        out.write(raw)
    return path


def write_loose(repo, kind, content, hash_name="sha1"):
    oid = object_id(kind, content, hash_name)
    raw = zlib.compress(f"{kind} {len(content)}".encode() + b"\0" + content, 1)
    write_loose_raw(repo, oid, raw)
    return oid


# -- deltas and packs ------------------------------------------------------------------------------------------


def varint(value):
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def copy_op(offset, size):
    """One copy instruction; `size` 1 to 0xFFFFFF."""
    opcode, tail = 0x80, b""
    for i in range(4):
        byte = (offset >> (8 * i)) & 0xFF
        if byte:
            opcode |= 1 << i
            tail += bytes([byte])
    if size != 0x10000:
        for i in range(3):
            byte = (size >> (8 * i)) & 0xFF
            if byte:
                opcode |= 0x10 << i
                tail += bytes([byte])
    return bytes([opcode]) + tail


def make_delta(base_size, operations, result_size=None):
    """`operations`: (offset, size) copies and byte strings to insert."""
    body, total = b"", 0
    for operation in operations:
        if isinstance(operation, tuple):
            offset, size = operation
            total += size
            while size:
                step = min(size, 0xFFFFFF)
                body += copy_op(offset, step)
                offset += step
                size -= step
        else:
            total += len(operation)
            for i in range(0, len(operation), 127):
                piece = operation[i:i + 127]
                body += bytes([len(piece)]) + piece
    return varint(base_size) + varint(total if result_size is None else result_size) + body


def apply_operations(base, operations):
    return b"".join(base[op[0]:op[0] + op[1]] if isinstance(op, tuple) else op for op in operations)


def entry_header(number, size):
    first = (number << 4) | (size & 0x0F)
    size >>= 4
    if not size:
        return bytes([first])
    return bytes([first | 0x80]) + varint(size)


def offset_bytes(distance):
    out = [distance & 0x7F]
    distance >>= 7
    while distance:
        distance -= 1
        out.append(0x80 | (distance & 0x7F))
        distance >>= 7
    return bytes(reversed(out))


class PackWriter:
    """Builds one pack, entry by entry, with no check of what is put in."""

    def __init__(self, hash_name="sha1"):
        self.hash_name = hash_name
        self.body = bytearray(b"PACK" + struct.pack(">II", 2, 0))
        self.index = []  # (id, crc, offset)

    def raw_entry(self, oid, raw):
        offset = len(self.body)
        self.body += raw
        self.index.append((oid, zlib.crc32(raw), offset))
        return offset

    def add(self, kind, content, oid=None, claimed_size=None):
        oid = oid or object_id(kind, content, self.hash_name)
        size = len(content) if claimed_size is None else claimed_size
        return self.raw_entry(oid, entry_header(KIND_NUMBER[kind], size) + zlib.compress(content, 6))

    def add_ofs_delta(self, oid, base_offset, delta, claimed_size=None):
        size = len(delta) if claimed_size is None else claimed_size
        distance = len(self.body) - base_offset
        return self.raw_entry(
            oid, entry_header(OFS_DELTA, size) + offset_bytes(distance) + zlib.compress(delta, 6))

    def add_ref_delta(self, oid, base_id, delta):
        return self.raw_entry(
            oid, entry_header(REF_DELTA, len(delta)) + bytes.fromhex(base_id) + zlib.compress(delta, 6))

    def pack_bytes(self):
        body = bytes(self.body[:8]) + struct.pack(">I", len(self.index)) + bytes(self.body[12:])
        return body + hashlib.new(self.hash_name, body).digest()

    def index_bytes(self, version=2, large_offsets=False):
        pack_hash = self.pack_bytes()[-hashlib.new(self.hash_name).digest_size:]
        rows = sorted(self.index)
        fanout = [0] * 256
        for oid, _, _ in rows:
            fanout[int(oid[:2], 16)] += 1
        total, table = 0, b""
        for count in fanout:
            total += count
            table += struct.pack(">I", total)
        if version == 1:
            out = table + b"".join(struct.pack(">I", off) + bytes.fromhex(oid) for oid, _, off in rows)
        else:
            out = b"\xfftOc" + struct.pack(">I", 2) + table
            out += b"".join(bytes.fromhex(oid) for oid, _, _ in rows)
            out += b"".join(struct.pack(">I", crc) for _, crc, _ in rows)
            if large_offsets:   # all but the first: git takes a table that holds every entry for a lie
                out += b"".join(struct.pack(">I", 0x80000000 | (i - 1) if i else off)
                                for i, (_, _, off) in enumerate(rows))
                out += b"".join(struct.pack(">Q", off) for _, _, off in rows[1:])
            else:
                out += b"".join(struct.pack(">I", off) for _, _, off in rows)
        out += pack_hash
        return out + hashlib.new(self.hash_name, out).digest()

    def write(self, repo, version=2, large_offsets=False, pack=True, index=True):
        name = hashlib.new(self.hash_name, b"".join(sorted(
            bytes.fromhex(oid) for oid, _, _ in self.index))).hexdigest()
        stem = os.path.join(repo, "objects", "pack", "pack-" + name)
        os.makedirs(os.path.dirname(stem), exist_ok=True)
        if pack:
            with open(stem + ".pack", "wb") as out:
                out.write(self.pack_bytes())
        if index:
            with open(stem + ".idx", "wb") as out:
                out.write(self.index_bytes(version, large_offsets))
        return stem
