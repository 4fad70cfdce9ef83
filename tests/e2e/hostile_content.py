"""Well-stored objects of hostile content: trees, commits, tags, mailmaps (rows 12, 13, 31 to 33 of the faults table)."""

import scenarios
from gitwrite import PackWriter
from hostile_world import KEPT, OTHER, case

# -- 12, 13: trees ---------------------------------------------------------------------------------------------


@case(complete=None)
def git_bomb(w):
    """Ten trees of ten entries each: 10^10 paths to one blob."""
    blob = w.h.blob(scenarios.line(KEPT))
    inner = w.h.tree_from_entries([("100644", b"f%d" % i, blob) for i in range(10)])
    for _ in range(9):
        inner = w.h.tree_from_entries([("40000", b"d%d" % i, inner) for i in range(10)])
    w.h.refs["refs/heads/bomb"] = w.h.commit({}, tree=inner)
    w.victim()


@case(complete=None)
def trees_nested_100000_deep(w):
    tree = w.h.tree({"leaf": scenarios.line(OTHER)})
    for _ in range(100_000):
        tree = w.h.tree_from_entries([("40000", b"d", tree)])
    root = tree
    w.h.refs["refs/heads/deep"] = w.h.commit({}, tree=root)
    w.victim(loose=False)
    pack = PackWriter()
    for oid, (kind, content) in w.h.objects.items():
        pack.add(kind, content, oid)
    pack.write(w.repo)


@case(complete=None)
def tree_of_500000_entries(w):
    blob = w.h.blob(scenarios.line(OTHER))
    raw = bytes.fromhex(blob)
    tree = w.h.add("tree", b"".join(b"100644 f%07d\0" % i + raw for i in range(500_000)))
    w.h.refs["refs/heads/wide"] = w.h.commit({}, tree=tree)
    w.victim()
    w.expect_other = True


@case(complete=None)
def tree_name_of_one_megabyte(w):
    blob = w.h.blob(scenarios.line(OTHER))
    w.h.refs["refs/heads/long"] = w.h.commit({}, tree=w.h.tree_from_entries([("100644", b"n" * 1_000_000, blob)]))
    w.victim()
    w.expect_other = True


BAD_TREES = {
    "no_nul": b"100644 name-without-an-end",
    "no_space": b"100644",
    "id_cut_off": b"100644 a\0" + b"\x11" * 12,
    "mode_of_letters": b"mode99 a\0" + b"\x11" * 20,
    "mode_empty": b" a\0" + b"\x11" * 20,
    "mode_huge": b"7" * 5000 + b" a\0" + b"\x11" * 20,
    "name_empty": b"100644 \0" + b"\x11" * 20,
    "id_of_zeros": b"100644 a\0" + bytes(20),
    "names_that_climb": b"100644 ..\0" + b"\x11" * 20 + b"100644 .git\0" + b"\x11" * 20,
    "name_with_a_slash": b"100644 a/b\0" + b"\x11" * 20,
    "unsorted_and_twice": b"100644 b\0" + b"\x11" * 20 + b"100644 a\0" + b"\x11" * 20 + b"100644 b\0" + b"\x12" * 20,
}


def _bad_tree(w, content):
    tree = w.h.add("tree", content)
    w.h.refs["refs/heads/bad"] = w.h.commit({}, tree=tree)
    w.victim()


for _label, _content in BAD_TREES.items():
    case(complete=None, name=f"tree_{_label}")(lambda w, content=_content: _bad_tree(w, content))


@case(complete=None)
def tree_names_a_blob_as_tree_and_a_commit_as_blob(w):
    blob, commit = w.h.blob("a blob\n"), w.h.commit({"x": "x\n"})
    tree = w.h.tree_from_entries([("40000", b"blob-as-tree", blob), ("100644", b"commit-as-blob", commit)])
    w.h.refs["refs/heads/bad"] = w.h.commit({}, tree=tree)
    w.victim()


# -- 31, 32, 33: commits, tags, people, dates ------------------------------------------------------------------

STAMP = b"A <a@dev.example> 1700000000 +0000"


def _raw_commit(tree, parents=b"", author=b"author " + STAMP + b"\n", committer=b"committer " + STAMP + b"\n",
                message=b"\nmessage " + OTHER.value.encode() + b"\n"):
    return b"tree " + tree.encode() + b"\n" + parents + author + committer + message


def _people(name):
    return {"author": b"author " + name + b"\n", "committer": b"committer " + name + b"\n"}


BAD_COMMITS = {
    "no_author": lambda t: _raw_commit(t, author=b""),
    "no_committer": lambda t: _raw_commit(t, committer=b""),
    "nobody_at_all": lambda t: _raw_commit(t, author=b"", committer=b""),
    "two_authors": lambda t: _raw_commit(t, author=b"author " + STAMP + b"\nauthor B <b@dev.example> 1 +0000\n"),
    "no_tree": lambda t: _raw_commit(t)[46:],
    "tree_of_letters": lambda t: b"tree " + b"z" * 40 + _raw_commit(t)[45:],
    "no_newline": lambda t: b"tree " + t.encode() + b" " + OTHER.value.encode(),
    "empty": lambda t: b"",
    "only_words": lambda t: b"hello " + OTHER.value.encode() + b"\n",
    "nul_in_the_header": lambda t: _raw_commit(t, author=b"author \0A\0 <a@dev.example> 1 +0000\n"),
    "parent_of_letters": lambda t: _raw_commit(t, parents=b"parent xyz\n"),
    "parent_missing": lambda t: _raw_commit(t, parents=b"parent " + b"1" * 40 + b"\n"),
    "parent_is_a_tree": lambda t: _raw_commit(t, parents=b"parent " + t.encode() + b"\n"),
    "parent_twice": lambda t: _raw_commit(t, parents=2 * (b"parent " + b"1" * 40 + b"\n")),
    "100000_parents": lambda t: _raw_commit(t, parents=b"".join(
        b"parent %040x\n" % i for i in range(100_000))),
    "message_of_10_megabytes": lambda t: _raw_commit(
        t, message=b"\n" + b"words and words\n" * 650_000 + OTHER.value.encode() + b"\n"),
    "header_of_5_megabytes": lambda t: _raw_commit(t, message=b"gpgsig " + b"x\n " * 2_000_000 + b"\n\n" +
                                                   OTHER.value.encode()),
    "name_not_utf8": lambda t: _raw_commit(t, **_people(b"J\xf6rg \xff <j\xf6rg@dev.example> 1700000000 +0000")),
    "name_empty": lambda t: _raw_commit(t, **_people(b"<> 1700000000 +0000")),
    "name_with_brackets": lambda t: _raw_commit(t, **_people(b"A <<b>> <a@dev.example>> 1700000000 +0000")),
    "name_turns_around": lambda t: _raw_commit(t, **_people("\u202eeve\u0007 <e@dev.example> 1 +0000".encode())),
    "name_of_one_megabyte": lambda t: _raw_commit(t, **_people(b"N" * 1_000_000 + b" <n@dev.example> 1 +0000")),
    "name_with_an_escape": lambda t: _raw_commit(t, **_people(b"\x1b]0;title\x07 <e@dev.example> 1 +0000")),
    "date_negative": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> -5000000000 +0000")),
    "date_of_year_9999": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> 253402300799 +0000")),
    "date_beyond_years": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> 9223372036854775807 +0000")),
    "date_overflows": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> 99999999999999999999999 +0000")),
    "date_of_letters": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> yesterday +0000")),
    "zone_of_nines": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> 1700000000 +9999")),
    "zone_of_letters": lambda t: _raw_commit(t, **_people(b"A <a@dev.example> 1700000000 CEST")),
}


def _bad_commit(w, make):
    tree = w.h.tree({"of": "the odd commit\n"})
    content = make(tree)
    parent = w.h.add("commit", content)
    w.h.refs["refs/heads/odd"] = w.h.commit({"of": scenarios.line(scenarios.slack("after")), "x": "y\n"}, [parent])
    w.h.refs["refs/heads/odder"] = parent
    w.victim()
    w.expect_other = True if OTHER.value.encode() in content else None


for _label, _make in BAD_COMMITS.items():
    case(complete=None, name=f"commit_{_label}")(lambda w, make=_make: _bad_commit(w, make))


BAD_TAGS = {
    "no_object": b"type commit\ntag x\n\nmessage\n",
    "object_of_letters": b"object xyz\ntype commit\ntag x\n\nmessage\n",
    "wrong_type": b"object " + b"1" * 40 + b"\ntype blob\ntag x\n\nmessage\n",
    "unknown_type": b"object " + b"1" * 40 + b"\ntype thing\ntag x\n\nmessage\n",
    "empty": b"",
    "no_newline": b"object " + b"1" * 40,
}


def _bad_tag(w, content):
    w.h.refs["refs/tags/odd"] = w.h.add("tag", content)
    w.victim()


for _label, _content in BAD_TAGS.items():
    case(complete=None, name=f"tag_{_label}")(lambda w, content=_content: _bad_tag(w, content))


@case(complete=None)
def tags_of_tags_10000_deep(w):
    target, kind = w.h.commit({"a": scenarios.line(OTHER)}), "commit"
    for i in range(10_000):
        target, kind = w.h.tag(target, f"t{i}", "again", kind), "tag"
    w.h.refs["refs/tags/deep"] = target
    w.victim(loose=False)
    pack = PackWriter()
    for oid, (object_kind, content) in w.h.objects.items():
        pack.add(object_kind, content, oid)
    pack.write(w.repo)
    w.expect_other = True


@case(complete=None)
def mailmap_of_garbage(w):
    w.victim({".mailmap": b"\xff\x00<<>><a@\n" * 5000 + b"<" * 1_000_000 + b"\nX <x@dev.example> <" + b"y" * 100_000})


@case(complete=None)
def mailmap_is_a_folder(w):
    w.victim({".mailmap/inner": "Alice <a@b.example>\n"})


@case(complete=None)
def mailmap_is_a_link(w):
    w.victim({".mailmap": ("120000", "/dev/zero")})
