"""Damaged and hostile objects, packs, indexes and deltas (rows 1 to 11 of the faults table)."""

import os
import random
import struct
import zlib

import gitwrite
import scenarios
from gitwrite import PackWriter, make_delta, write_loose, write_loose_raw
from hostile_world import OTHER, World, case, damaged

# -- 1, 2: loose objects ---------------------------------------------------------------------------------------


def _loose_raw(w, change):
    w.victim()
    content = scenarios.prose("loose", 4000).encode()
    raw = zlib.compress(b"blob %d\0" % len(content) + content)
    write_loose_raw(w.repo, gitwrite.object_id("blob", content), change(raw, content))


@damaged()
def loose_truncated_in_the_stream(w):
    _loose_raw(w, lambda raw, _: raw[:len(raw) // 2])


@damaged()
def loose_truncated_in_the_header(w):
    _loose_raw(w, lambda raw, _: raw[:7])


@damaged()
def loose_empty_file(w):
    _loose_raw(w, lambda raw, _: b"")


@damaged()
def loose_bad_adler(w):
    _loose_raw(w, lambda raw, _: raw[:-4] + bytes(4))


@damaged()
def loose_not_zlib(w):
    _loose_raw(w, lambda raw, _: b"not zlib at all" * 9)


@damaged()
def loose_bad_header(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blob 12x4\0" + content))


@damaged()
def loose_unknown_kind(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blub %d\0" % len(content) + content))


@damaged()
def loose_header_without_end(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blob " + b"9" * 100_000))


@damaged()
def loose_claims_more_than_it_has(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blob %d\0" % (len(content) + 9) + content))


@damaged()
def loose_claims_less_than_it_has(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blob %d\0" % (len(content) - 9) + content))


@damaged()
def loose_claims_two_gigabytes(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blob %d\0" % (2 << 30) + content[:1000]))


@damaged()
def loose_size_overflows(w):
    _loose_raw(w, lambda _, content: zlib.compress(b"blob 99999999999999999999999\0" + content))


@case(complete=None)
def loose_garbage_after_the_stream(w):
    _loose_raw(w, lambda raw, _: raw + b"garbage")


@case(complete=None)
def loose_names_that_are_no_ids(w):
    w.victim()
    for name in ("objects/ab/short", "objects/ab/" + "g" * 38, "objects/zz/" + "0" * 38, "objects/ab/" + "0" * 37,
                 "objects/tmp_obj_x1", "objects/ab/tmp_obj_x1", "objects/pack/tmp_pack_x1", "objects/pack/readme",
                 "objects/pack/pack-.pack", "objects/pack/pack-zz.idx"):
        w.file(name, "what is this\n")


def zeros(header, count):
    """A zlib stream of `header` and `count` zero bytes (a multiple of 16 MiB), made without compressing them all."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    opening = deflate.compress(header) + deflate.flush(zlib.Z_FULL_FLUSH)
    block = deflate.compress(bytes(1 << 24)) + deflate.flush(zlib.Z_FULL_FLUSH)
    a = zlib.adler32(header) & 0xFFFF
    b = ((zlib.adler32(header) >> 16) + count * a) % 65521
    return b"\x78\x9c" + opening + block * (count >> 24) + b"\x03\x00" + struct.pack(">I", b << 16 | a)


# More than 31 bits count, and a multiple of what `zeros` repeats.
BOMB_BYTES = 33 << 26


@case(complete=None)
def loose_zlib_bomb(w):
    """Over 2 GiB of zeros in 2 MB."""
    w.victim()
    write_loose_raw(w.repo, "ab" + "1" * 38, zeros(b"blob %d\0" % (BOMB_BYTES), BOMB_BYTES))


@case(complete=None)
def packed_zlib_bomb(w):
    w.victim()
    pack = w.other_pack()
    pack.raw_entry("ab" + "1" * 38, gitwrite.entry_header(3, BOMB_BYTES) + zeros(b"", BOMB_BYTES))
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def packed_stream_longer_than_it_says(w):
    """64 MiB of zeros behind a header that says 100 bytes."""
    w.victim()
    pack = w.other_pack()
    pack.raw_entry("ab" + "1" * 38, gitwrite.entry_header(3, 100) + zeros(b"", 64 << 20))
    pack.write(w.repo)
    w.expect_other = True


# -- 3, 4: damaged packs ---------------------------------------------------------------------------------------


def _cut_pack(w, offset):
    w.victim()
    pack = w.other_pack()
    stem = pack.write(w.repo)
    os.truncate(stem + ".pack", offset)
    second = sorted(row[2] for row in pack.index)[1]
    if offset >= max(second, 32):   # a pack is no shorter than its header and checksum
        w.expect_other = True   # whole entries before the cut are still read
    elif offset < second:
        w.expect_other = False


def _flip_pack(w, offset):
    w.victim()
    stem = w.other_pack().write(w.repo)
    with open(stem + ".pack", "r+b") as out:
        out.seek(offset)
        byte = out.read(1)[0]
        out.seek(offset)
        out.write(bytes([byte ^ (1 << (offset % 8))]))


def _pack_cases():
    pack = World("").other_pack()
    size = len(pack.pack_bytes())
    body = len(pack.body)
    # Every sampled offset below the trailer loses something; behind it only the checksum is cut.
    for offset in sorted({*range(0, body, 29), body - 1, body, body + 7, size - 1}):
        case(complete=False if offset < body else None, name=f"pack_truncated_at_{offset}")(
            lambda w, offset=offset: _cut_pack(w, offset))
    starts = sorted(row[2] for row in pack.index)
    blob_stream = range(starts[0] + 4, starts[1])   # behind the entry's header: inflating must notice
    for offset in sorted({*range(0, size, 17), *range(starts[0] + 4, starts[1], 40)}):
        case(complete=False if offset in blob_stream else None, name=f"pack_flipped_at_{offset}")(
            lambda w, offset=offset: _flip_pack(w, offset))


_pack_cases()


@damaged()
def pack_version_9(w):
    _rewrite_pack(w, lambda raw: raw[:4] + struct.pack(">I", 9) + raw[8:])


@damaged()
def pack_bad_signature(w):
    _rewrite_pack(w, lambda raw: b"JUNK" + raw[4:])


@case(complete=None)
def pack_lies_about_its_count(w):
    _rewrite_pack(w, lambda raw: raw[:8] + struct.pack(">I", 0xFFFFFFF0) + raw[12:])


@damaged()
def pack_empty_file(w):
    _rewrite_pack(w, lambda raw: b"")


def _rewrite_pack(w, change):
    w.victim()
    stem = w.other_pack().write(w.repo)
    with open(stem + ".pack", "rb") as source:
        raw = source.read()
    with open(stem + ".pack", "wb") as out:
        out.write(change(raw))


@case()
def pack_of_no_objects(w):
    w.victim()
    PackWriter().write(w.repo)


# -- 5, 6: indexes ---------------------------------------------------------------------------------------------


@case()
def index_version_1(w):
    w.victim()
    w.other_pack().write(w.repo, version=1)
    w.expect_other = True


@case()
def index_with_64_bit_offsets(w):
    w.victim()
    w.other_pack().write(w.repo, large_offsets=True)
    w.expect_other = True


def reindexed(words=None, **more):
    """The index is of no use; with one made from the pack everything is read."""
    return case(words=words or "its index cannot be used .*indexed again in memory", **more)


def _rewrite_index(w, change, **form):
    w.victim()
    w.expect_other = True
    pack = w.other_pack()
    stem = pack.write(w.repo, **form)
    with open(stem + ".idx", "rb") as source:
        raw = bytearray(source.read())
    changed = change(raw)
    with open(stem + ".idx", "wb") as out:
        out.write(changed if changed is not None else raw)


def _index_truncated():
    for size in (0, 3, 8, 500, 1032, 1040, 1100, 1150):
        reindexed(name=f"index_truncated_to_{size}")(
            lambda w, size=size: _rewrite_index(w, lambda raw: raw[:size]))


_index_truncated()
FANOUT, NAMES = 8, 8 + 1024


@reindexed()
def index_of_garbage(w):
    _rewrite_index(w, lambda raw: random.Random(7).randbytes(len(raw)))


@reindexed()
def index_version_3(w):
    def change(raw):
        raw[4:8] = struct.pack(">I", 3)
    _rewrite_index(w, change)


@reindexed()
def index_fanout_falls(w):
    def change(raw):
        raw[FANOUT + 40:FANOUT + 44] = struct.pack(">I", 0x7FFFFFFF)
    _rewrite_index(w, change)


@reindexed()
def index_claims_four_billion(w):
    def change(raw):
        raw[FANOUT:FANOUT + 1024] = struct.pack(">I", 0xFFFFFFFF) * 256
    _rewrite_index(w, change)


@reindexed()
def index_not_sorted(w):
    def change(raw):
        raw[NAMES:NAMES + 40] = raw[NAMES + 20:NAMES + 40] + raw[NAMES:NAMES + 20]
    _rewrite_index(w, change)


@reindexed()
def index_names_one_id_twice(w):
    def change(raw):
        raw[NAMES + 20:NAMES + 40] = raw[NAMES:NAMES + 20]
    _rewrite_index(w, change)


def _index_offsets(w, value):
    def change(raw):
        count = struct.unpack(">I", raw[FANOUT + 1020:FANOUT + 1024])[0]
        table = NAMES + count * 24
        raw[table:table + 4 * count] = struct.pack(">I", value) * count
    _rewrite_index(w, change)


@reindexed()
def index_offsets_past_the_end(w):
    _index_offsets(w, 0x7FFFFFF0)


@reindexed()
def index_offsets_in_the_header(w):
    _index_offsets(w, 3)


@reindexed()
def index_offsets_in_the_trailer(w):
    _index_offsets(w, len(World("").other_pack().body) + 2)


@reindexed()
def index_offsets_into_a_missing_table(w):
    _index_offsets(w, 0xFFFFFFFF)


@reindexed()
def index_offsets_inside_an_entry(w):
    _index_offsets(w, 40)


@reindexed()
def index_large_offsets_past_the_end(w):
    def change(raw):
        raw[-40 - 24:-40] = b"\x7f\xff\xff\xff\xff\xff\xff\xff" * 3
    _rewrite_index(w, change, large_offsets=True)


@reindexed()
def index_missing(w):
    w.victim()
    w.other_pack().write(w.repo, index=False)
    w.expect_other = True


@reindexed()
def index_missing_of_every_object(w):
    """Nothing loose: commits and trees are read by the index that was made too."""
    w.victim(loose=False)
    pack = w.other_pack()
    for kind, content in w.h.objects.values():
        pack.add(kind, content)
    pack.write(w.repo, index=False)
    w.expect_other = True


@reindexed()
def index_missing_sha256(w):
    w.h = gitwrite.History("sha256")
    w.victim()
    w.other_pack("sha256").write(w.repo, index=False)
    w.expect_other = True


@reindexed(words="another checksum")
def index_of_another_pack(w):
    """As many objects at the same offsets, and none of these."""
    def change(_):
        other = PackWriter()
        for row, name in zip(sorted(pack.index, key=lambda row: row[2]), "abcd"):
            other.index.append((name * 40, row[1], row[2]))
        return other.index_bytes()
    pack = World("").other_pack()
    _rewrite_index(w, change)


@reindexed(words="the pack states 4 objects, its index 3")
def index_that_leaves_one_out(w):
    def change(_):
        del pack.index[0]   # the one with OTHER; the checksum of the pack is right
        checksum, short = pack_bytes[-20:], pack.index_bytes()
        return short[:-40] + checksum + short[-20:]
    pack = World("").other_pack()
    pack_bytes = pack.pack_bytes()
    _rewrite_index(w, change)


@damaged(words="were found, up to byte .* was not read")
def index_missing_and_the_pack_truncated(w):
    w.victim()
    pack = w.other_pack()
    stem = pack.write(w.repo, index=False)
    os.truncate(stem + ".pack", sorted(row[2] for row in pack.index)[1] + 9)
    w.expect_other = True


@damaged(words="were found, up to byte .* was not read")
def index_missing_and_the_pack_flipped(w):
    w.victim()
    pack = w.other_pack()
    stem = pack.write(w.repo, index=False)
    with open(stem + ".pack", "r+b") as out:
        out.seek(sorted(row[2] for row in pack.index)[3] + 40)
        out.write(b"not what it was")
    w.expect_other = True


@reindexed()
def index_missing_of_a_thin_pack(w):
    w.victim()
    base = scenarios.prose("thin", 20).encode()
    write_loose(w.repo, "blob", base)
    result = base + scenarios.line(OTHER).encode()
    pack = PackWriter()
    pack.add_ref_delta(gitwrite.object_id("blob", result), gitwrite.object_id("blob", base),
                       make_delta(len(base), [(0, len(base)), scenarios.line(OTHER).encode()]))
    pack.write(w.repo, index=False)
    w.expect_other = True


@damaged(words="1 of its 5 objects were not read")
def index_missing_of_a_thin_pack_without_its_base(w):
    w.victim()
    pack = w.other_pack()
    pack.add_ref_delta("aa" + "1" * 38, "cc" + "3" * 38, make_delta(100, [(0, 100)]))
    pack.write(w.repo, index=False)
    w.expect_other = True


@damaged(words="over the memory budget")
def index_missing_and_a_delta_bomb(w):
    w.victim()
    pack = w.other_pack()
    base = bytes(0xFFFFFF)
    offset = pack.add("blob", base)
    pack.add_ofs_delta("aa" + "1" * 38, offset, make_delta(len(base), [(0, len(base))] * 4096))
    pack.write(w.repo, index=False)
    w.expect_other = True


@damaged(words="over the memory budget")
def index_missing_and_a_zlib_bomb(w):
    w.victim()
    pack = PackWriter()
    pack.raw_entry("ab" + "1" * 38, gitwrite.entry_header(3, BOMB_BYTES) + zeros(b"", BOMB_BYTES))
    pack.add("blob", scenarios.line(OTHER).encode())
    pack.write(w.repo, index=False)
    w.expect_other = True


@damaged()
def index_missing_and_a_delta_cycle(w):
    w.victim()
    pack = w.other_pack()
    one, two = "aa" + "1" * 38, "bb" + "2" * 38
    pack.add_ref_delta(one, two, make_delta(100, [(0, 100)]))
    pack.add_ref_delta(two, one, make_delta(100, [(0, 100)]))
    pack.write(w.repo, index=False)
    w.expect_other = True


@reindexed()
def index_missing_of_a_long_delta_chain(w):
    _delta_chain(w, 20_000, index=False)
    w.expect_other = True


@damaged(words="states 1 objects")
def index_missing_and_garbage_behind_the_magic(w):
    w.victim()
    stem = w.other_pack().write(w.repo, index=False)
    with open(stem + ".pack", "wb") as out:
        out.write(b"PACK" + struct.pack(">II", 2, 1) + random.Random(5).randbytes(5000))


@damaged()
def pack_missing(w):
    w.victim()
    w.other_pack().write(w.repo, pack=False)


# -- 7: accelerators -------------------------------------------------------------------------------------------


def _accelerators(content):
    def build(w):
        w.victim()
        stem = w.other_pack().write(w.repo)
        for name in (stem[len(w.repo) + 1:] + ".rev", stem[len(w.repo) + 1:] + ".bitmap",
                     "objects/pack/multi-pack-index", "objects/info/commit-graph",
                     "objects/info/commit-graphs/commit-graph-chain", "objects/info/packs"):
            w.file(name, content)
        w.expect_other = True
    return build


case(name="accelerators_of_garbage")(_accelerators(random.Random(3).randbytes(5000)))
case(name="accelerators_empty")(_accelerators(b""))
case(name="accelerators_right_in_the_opening_only")(_accelerators(b"MIDX\x01\x01\x02\x00\x00\x00\x00\x01" + bytes(90)))


# -- 8, 9, 10: deltas ------------------------------------------------------------------------------------------


@damaged()
def delta_cycle_by_id(w):
    w.victim()
    pack = w.other_pack()
    one, two = "aa" + "1" * 38, "bb" + "2" * 38
    pack.add_ref_delta(one, two, make_delta(100, [(0, 100)]))
    pack.add_ref_delta(two, one, make_delta(100, [(0, 100)]))
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def delta_on_itself_by_id(w):
    w.victim()
    pack = w.other_pack()
    pack.add_ref_delta("aa" + "1" * 38, "aa" + "1" * 38, make_delta(100, [(0, 100)]))
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def delta_cycle_across_packs(w):
    w.victim()
    one, two = "aa" + "1" * 38, "bb" + "2" * 38
    for oid, base in ((one, two), (two, one)):
        pack = PackWriter()
        pack.add_ref_delta(oid, base, make_delta(100, [(0, 100)]))
        pack.write(w.repo)


def _bad_offset(w, distance_bytes):
    w.victim()
    pack = w.other_pack()
    delta = make_delta(100, [(0, 100)])
    pack.raw_entry("aa" + "1" * 38, gitwrite.entry_header(gitwrite.OFS_DELTA, len(delta)) + distance_bytes +
                   zlib.compress(delta))
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def delta_on_itself_by_offset(w):
    _bad_offset(w, b"\x00")


@damaged()
def delta_offset_before_the_pack(w):
    _bad_offset(w, gitwrite.offset_bytes(1 << 30))


@damaged()
def delta_offset_overflows(w):
    _bad_offset(w, b"\xff" * 30 + b"\x7f")


@damaged()
def delta_offset_inside_an_entry(w):
    _bad_offset(w, gitwrite.offset_bytes(5))


def _bad_delta(w, delta):
    w.victim()
    pack = w.other_pack()
    first = min(pack.index, key=lambda row: row[2])
    pack.add_ofs_delta("aa" + "1" * 38, first[2], delta)
    pack.write(w.repo)
    w.expect_other = True


def _first_size():
    return len((scenarios.prose("pack", 12) + scenarios.line(OTHER)).encode())


BAD_DELTAS = {
    "copy_past_the_base": lambda: make_delta(_first_size(), [(_first_size() - 5, 50)]),
    "copy_from_far_away": lambda: make_delta(_first_size(), [(0xFFFFFFF0, 50)]),
    "insert_cut_off": lambda: make_delta(_first_size(), [b"x" * 20])[:-5],
    "copy_cut_off": lambda: make_delta(_first_size(), [(300, 40)])[:-1],
    "instruction_zero": lambda: make_delta(_first_size(), [(0, 10)], 11) + b"\x00",
    "wrong_base_size": lambda: make_delta(_first_size() + 1, [(0, 10)]),
    "result_larger_than_said": lambda: make_delta(_first_size(), [(0, 300), (0, 300)], 10),
    "result_smaller_than_said": lambda: make_delta(_first_size(), [(0, 300)], 1000),
    "empty": lambda: b"",
    "size_without_end": lambda: b"\xff" * 40,
    "claims_64_gib": lambda: make_delta(_first_size(), [(0, 300)], 64 << 30),
    "claims_2_to_the_63": lambda: make_delta(_first_size(), [(0, 300)], 1 << 63),
}
for _label, _make in BAD_DELTAS.items():
    damaged(name=f"delta_{_label}")(lambda w, make=_make: _bad_delta(w, make()))


@case(complete=None)
def delta_bomb(w):
    """64 GiB out of a delta of 32 kB: every copy is in range, the sum is not affordable."""
    w.victim()
    pack = w.other_pack()
    base = bytes(0xFFFFFF)
    offset = pack.add("blob", base)
    pack.add_ofs_delta("aa" + "1" * 38, offset, make_delta(len(base), [(0, len(base))] * 4096))
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def two_gigabytes_claimed_in_one_kilobyte(w):
    w.victim()
    pack = w.other_pack()
    pack.add("blob", scenarios.prose("small", 15).encode(), oid="aa" + "1" * 38, claimed_size=2 << 30)
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def entry_size_without_end(w):
    w.victim()
    pack = w.other_pack()
    pack.raw_entry("aa" + "1" * 38, b"\xbf" + b"\xff" * 30)
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def entry_of_a_reserved_kind(w):
    w.victim()
    pack = w.other_pack()
    for number in (0, 5):
        pack.raw_entry(f"{number}a" + "1" * 38, gitwrite.entry_header(number, 10) + zlib.compress(b"x" * 10))
    pack.write(w.repo)
    w.expect_other = True


def _delta_chain(w, depth, **form):
    """Each version one line longer than the last; OTHER comes at the very end."""
    w.victim()
    pack = PackWriter()
    content = b"a chain\n"
    offset, previous = pack.add("blob", content), content
    for i in range(depth):
        line = b"%d\n" % i if i < depth - 1 else scenarios.line(OTHER).encode()
        content = previous[:60] + line
        keep = min(len(previous), 60)
        offset = pack.add_ofs_delta(gitwrite.object_id("blob", content), offset,
                                    make_delta(len(previous), [(0, keep), line]))
        previous = content
    pack.write(w.repo, **form)


@case()
def delta_chain_4095_deep(w):
    _delta_chain(w, 4095)
    w.expect_other = True


@case(complete=None)
def delta_chain_100000_deep(w):
    _delta_chain(w, 100_000)


@case()
def thin_pack_with_its_base_loose(w):
    w.victim()
    base = scenarios.prose("thin", 20).encode()
    write_loose(w.repo, "blob", base)
    pack = PackWriter()
    result = base + scenarios.line(OTHER).encode()
    pack.add_ref_delta(gitwrite.object_id("blob", result), gitwrite.object_id("blob", base),
                       make_delta(len(base), [(0, len(base)), scenarios.line(OTHER).encode()]))
    pack.write(w.repo)
    w.expect_other = True


@damaged()
def thin_pack_without_its_base(w):
    w.victim()
    pack = w.other_pack()
    pack.add_ref_delta("aa" + "1" * 38, "cc" + "3" * 38, make_delta(100, [(0, 100)]))
    pack.write(w.repo)
    w.expect_other = True
