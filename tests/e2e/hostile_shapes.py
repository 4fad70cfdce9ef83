"""Repositories of odd shape: what is missing, formats, alternates, refs, configuration, special files, permissions
(rows 14 to 28 of the faults table)."""

import os
import random
import re

import gitwrite
import scenarios
from gitwrite import History, PackWriter, write_file
from hostile_world import CASES, CLEAN, FOUND, INCOMPLETE, KEPT, NOBODY, OTHER, UNUSABLE, case, damaged

# -- 14, 15, 16: what is not there -----------------------------------------------------------------------------


@damaged("missing")
def blob_missing(w):
    w.victim({"lost.txt": "lost\n"})
    w.lose(gitwrite.object_id("blob", b"lost\n"))


@damaged("missing")
def tree_missing(w):
    w.victim({"folder/lost.txt": "lost\n"})
    w.lose(History().tree({"lost.txt": "lost\n"}))


@damaged("missing")
def root_tree_missing(w):
    tree = w.h.tree({"only": "here\n"})
    w.h.refs["refs/heads/lost"] = w.h.commit({}, tree=tree)
    w.victim()
    w.lose(tree)


@damaged("missing")
def parent_missing(w):
    parent = w.h.commit({"a": "a\n"})
    child = w.h.commit({"a": "b\n"}, [parent])
    w.h.refs["refs/heads/lost"] = child
    w.victim()
    w.lose(parent)


@damaged("missing")
def tag_target_missing(w):
    target = w.h.commit({"a": "a\n"})
    w.h.refs["refs/tags/lost"] = w.h.tag(target, "lost", "lost")
    w.victim()
    w.lose(target)


@damaged("missing")
def ref_target_missing(w):
    w.victim()
    w.file("refs/heads/lost", "1" * 40 + "\n")


@damaged("missing", kept=False)
def everything_missing_but_the_commit(w):
    w.victim()
    for oid, (kind, _) in w.h.objects.items():
        if kind != "commit":
            w.lose(oid)


# No object that holds the readable secret is left: nothing found, nothing clean.
CASES[-1].codes = (INCOMPLETE,)


def _shallow(w, depth):
    tip, commits = [], []
    for i in range(depth + 3):
        tip = [w.h.commit({"a": f"{i}\n", "keep.txt": scenarios.line(KEPT)}, tip)]
        commits.append(tip[0])
    w.h.refs["refs/heads/main"] = tip[0]
    w.h.write(w.repo)
    w.target = w.repo
    for commit in commits[:3]:
        w.lose(commit)
    w.file("shallow", commits[3] + "\n")


@damaged("shallow")
def shallow_clone_of_depth_1(w):
    _shallow(w, 1)


@damaged("shallow")
def shallow_clone_of_depth_50(w):
    _shallow(w, 50)


@case(codes=(INCOMPLETE,), complete=False, kept=False, words="shallow")
def shallow_clone_with_nothing_to_find(w):
    parent = w.h.commit({"a": "a\n"})
    child = w.h.commit({"a": "b\n"}, [parent])
    w.h.refs["refs/heads/main"] = child
    w.h.write(w.repo)
    w.lose(parent)
    w.file("shallow", child + "\n")
    w.target, w.whole = w.repo, False


@case(complete=None)
def shallow_file_of_garbage(w):
    w.victim()
    w.file("shallow", b"\xff\x00 what\n" * 1000 + b"1" * 39)


def _partial(w, lose_trees):
    w.victim({"big/lost.bin": "promised\n"}, loose=False)
    lost = [gitwrite.object_id("blob", b"promised\n")]
    if lose_trees:
        lost.append(History().tree({"lost.bin": "promised\n"}))
    pack = PackWriter()
    for oid, (kind, content) in w.h.objects.items():
        if oid not in lost:
            pack.add(kind, content)
    stem = pack.write(w.repo)
    write_file(w.repo, stem[len(w.repo) + 1:] + ".promisor", "")
    program = w.program
    w.file("config", f"""[core]
\trepositoryformatversion = 1
\tbare = true
\tsshCommand = {program}
[extensions]
\tpartialClone = origin
[remote "origin"]
\turl = ext::{program}
\tpromisor = true
\tpartialclonefilter = blob:none
\tuploadpack = {program}
""")


@damaged("promis|partial")
def partial_clone_without_blobs(w):
    _partial(w, lose_trees=False)


@damaged("promis|partial")
def partial_clone_without_trees(w):
    _partial(w, lose_trees=True)


# -- 17, 18: formats and rewritten views -----------------------------------------------------------------------


@case()
def replace_refs_and_grafts(w):
    """The replacement's bytes are read too; the history is the one that the commits say."""
    original = w.h.commit({"a": "a\n"})
    instead = w.h.commit({"a": scenarios.line(OTHER)})
    w.h.refs[f"refs/replace/{original}"] = instead
    w.h.refs["refs/heads/replaced"] = original
    w.victim()
    w.file("info/grafts", f"{original} {instead}\n")
    w.expect_other = True


def _config(w, text):
    w.victim()
    w.file("config", text)


@case(codes=(FOUND, INCOMPLETE), complete=False, kept=False, words="reftable")
def reftable(w):
    _config(w, "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\trefstorage = reftable\n")
    w.file("reftable/tables.list", "0x000000000001-0x000000000002-abcdef01.ref\n")
    w.file("HEAD", "ref: refs/heads/.invalid\n")


@case(codes=(FOUND, UNUSABLE, INCOMPLETE), complete=False, kept=False, words="extension|format|unsupported")
def unknown_extension(w):
    _config(w, "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tquantumObjects = yes\n")


@case(codes=(FOUND, UNUSABLE, INCOMPLETE), complete=False, kept=False, words="version|format|unsupported")
def unknown_format_version(w):
    _config(w, "[core]\n\trepositoryformatversion = 99\n")


@case(codes=(FOUND, UNUSABLE, INCOMPLETE), complete=False, kept=False, words="object ?format|unsupported|hash")
def unknown_object_format(w):
    _config(w, "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = md5\n")


@case()
def worktree_config_extension(w):
    _config(w, "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tworktreeConfig = true\n")
    w.file("config.worktree", "[core]\n\tsparseCheckout = true\n")


@case(complete=None)
def claims_sha256_and_is_sha1(w):
    _config(w, "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n")


# Nothing of it can be read under the wrong hash: said, not found.
CASES[-1].codes, CASES[-1].kept, CASES[-1].complete = (FOUND, UNUSABLE, INCOMPLETE), False, False


# -- 19: alternates --------------------------------------------------------------------------------------------


@case()
def alternates_in_a_circle(w):
    w.victim()
    History().write(os.path.join(w.folder, "b.git"))
    w.file("objects/info/alternates", "../../b.git/objects\n")
    write_file(w.folder, "b.git/objects/info/alternates", "../../repo.git/objects\n../objects\n")


@damaged("alternate")
def alternates_to_nowhere(w):
    w.victim()
    w.file("objects/info/alternates", os.path.join(w.folder, "not", "there") + "\n")


@case(complete=None)
def alternates_to_places_that_are_no_object_folder(w):
    w.victim()
    w.file("objects/info/alternates", "/\n/proc\n/dev\n/dev/zero\n/etc/passwd\n\n#\n\"quoted\\n\n")


@case(complete=None)
def alternates_of_100000_lines(w):
    w.victim()
    w.file("objects/info/alternates", "".join(f"../../n{i}/objects\n" for i in range(100_000)))


@case(complete=None)
def alternates_chain_of_20(w):
    w.victim()
    for i in range(20):
        repo = os.path.join(w.folder, f"chain{i}.git")
        History().write(repo)
        write_file(repo, "objects/info/alternates", f"../../chain{i + 1}.git/objects\n")
    w.file("objects/info/alternates", "../../chain0.git/objects\n")


# -- 20, 22, 23: shapes of a repository, refs ------------------------------------------------------------------


@case(codes=(CLEAN,), kept=False)
def empty_repository(w):
    w.h.write(w.repo)
    w.target, w.whole = w.repo, False


@case(codes=(CLEAN,), kept=False)
def empty_repository_sha256(w):
    w.h.hash_name = "sha256"
    w.h.write(w.repo)
    w.target, w.whole = w.repo, False


@case()
def head_detached(w):
    w.file("HEAD", w.victim() + "\n")


@case(complete=None)
def head_to_a_missing_ref(w):
    w.victim()
    w.file("HEAD", "ref: refs/heads/unborn\n")


@case(complete=None)
def refs_in_a_circle(w):
    w.victim()
    w.file("HEAD", "ref: refs/heads/a\n")
    w.file("refs/heads/a", "ref: refs/heads/b\n")
    w.file("refs/heads/b", "ref: refs/heads/a\n")
    w.file("refs/heads/self", "ref: refs/heads/self\n")
    w.file("refs/heads/head", "ref: HEAD\n")


@case(complete=None)
def refs_in_a_long_line(w):
    w.victim()
    for i in range(2000):
        w.file(f"refs/heads/n{i}", f"ref: refs/heads/n{i + 1}\n")


@case(complete=None)
def refs_of_garbage(w):
    tip = w.victim()
    for name, text in (("empty", ""), ("short", "12"), ("binary", b"\x00\xff" * 20), ("words", "no id at all\n"),
                       ("climbs", "ref: ../../../../etc/passwd\n"), ("huge", "f" * 5_000_000),
                       ("nul", "ref: refs/heads/main\0x\n"), ("crlf", tip + "\r\n")):
        w.file("refs/heads/" + name, text)
    w.file("packed-refs", b"# pack-refs with: peeled fully-peeled sorted \n^" + b"1" * 40 + b"\nnonsense\n" +
           b"\xff" * 300 + b"\n" + tip.encode() + b" refs/heads/../../x\n" + tip.encode() + b" \n" + tip.encode())


@case(complete=None)
def refs_with_odd_names(w):
    tip = w.victim()
    for name in (b"--output=x", b"-", b"a b", b"tab\tx", b"new\nline", b"\x1b[31mred", b"\xff\xfe", b"x.lock", b"@{1}",
                 b"$(touch x)", b"`touch x`", b";touch x"):
        write_file(w.repo, b"refs/heads/odd/" + name, tip + "\n")


@case()
def refs_by_the_hundred_thousand(w):
    tip = w.victim()
    w.file("packed-refs", "# pack-refs with: peeled fully-peeled sorted \n" +
           "".join(f"{tip} refs/pull/{i:07d}/head\n" for i in range(300_000)))


@case(complete=None)
def refs_nested_deep(w):
    tip = w.victim()
    w.file("refs/heads/" + "d/" * 400 + "leaf", tip + "\n")


@case(complete=None)
def refs_folder_links_in_a_circle(w):
    w.victim()
    os.symlink("..", os.path.join(w.repo, "refs", "heads", "up"))
    os.symlink(w.folder, os.path.join(w.repo, "refs", "heads", "out"))


@case(complete=None)
def reflogs_of_garbage(w):
    w.victim()
    w.file("logs/HEAD", b"\x00\xff garbage\n" * 10_000 + b"x" * 3_000_000)
    w.fifo("logs/refs/heads/main")


def _worktree(w, dot_git):
    w.victim()
    work = os.path.join(w.folder, "work")
    write_file(work, ".git", dot_git)
    w.target = work


@case()
def dot_git_file(w):
    _worktree(w, "gitdir: ../repo.git\n")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def dot_git_file_to_itself(w):
    _worktree(w, "gitdir: .git\n")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def dot_git_file_to_nowhere(w):
    _worktree(w, "gitdir: ../not/there\n")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def dot_git_file_of_garbage(w):
    _worktree(w, b"\x00\xff" * 4000)


@case(codes=(UNUSABLE,), complete=None, kept=False)
def dot_git_file_to_a_device(w):
    _worktree(w, "gitdir: /dev/zero\n")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def dot_git_is_a_fifo(w):
    w.victim()
    w.target = os.path.join(w.folder, "work")
    os.makedirs(w.target)
    os.mkfifo(os.path.join(w.target, ".git"))


@case()
def linked_worktree(w):
    tip = w.victim()
    _linked(w, tip, "../..\n")


@case(codes=(FOUND, UNUSABLE, INCOMPLETE), complete=None, kept=False)
def linked_worktree_whose_commondir_is_itself(w):
    _linked(w, w.victim(), ".\n")


def _linked(w, tip, commondir):
    inner = os.path.join(w.repo, "worktrees", "linked")
    write_file(inner, "HEAD", tip + "\n")
    write_file(inner, "commondir", commondir)
    write_file(inner, "gitdir", os.path.join(w.folder, "work", ".git") + "\n")
    write_file(w.folder, "work/.git", f"gitdir: {inner}\n")
    w.target = os.path.join(w.folder, "work")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def not_a_repository(w):
    w.target, w.whole = os.path.join(w.folder, "plain"), False
    write_file(w.target, "file.txt", "nothing\n")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def not_there(w):
    w.target, w.whole = os.path.join(w.folder, "not-there"), False


@case(codes=(UNUSABLE,), complete=None, kept=False)
def a_plain_file(w):
    w.target, w.whole = os.path.join(w.folder, "file.txt"), False
    write_file(w.folder, "file.txt", "nothing\n")


@case(codes=(UNUSABLE,), complete=None, kept=False)
def a_device(w):
    w.target, w.whole = "/dev/zero", False


@case(codes=(UNUSABLE,), complete=None, kept=False)
def a_fifo(w):
    w.target, w.whole = os.path.join(w.folder, "fifo"), False
    os.mkfifo(w.target)


@case(codes=(UNUSABLE,), complete=None, kept=False)
def empty_dot_git(w):
    w.target, w.whole = os.path.join(w.folder, "work"), False
    os.makedirs(os.path.join(w.target, ".git"))


# -- 25: changes under us --------------------------------------------------------------------------------------


def _vanishing(truncate_to):
    def build(w):
        w.victim()
        pack = w.other_pack()
        rng = random.Random("vanishing")
        for i in range(40):   # enough to be still at work when the pack shrinks
            pack.add("blob", rng.randbytes(1 << 19) + b"%d" % i)
        stem = pack.write(w.repo)

        def during(_):
            if truncate_to is None:
                os.remove(stem + ".pack")
            else:
                os.truncate(stem + ".pack", truncate_to)
        w.during = during
    return build


case(complete=None, name="pack_truncated_while_it_is_read")(_vanishing(100_000))
case(complete=None, name="pack_emptied_while_it_is_read")(_vanishing(0))
case(complete=None, name="pack_removed_while_it_is_read")(_vanishing(None))


# -- 26: configuration and programs ----------------------------------------------------------------------------


@case(complete=None)
def config_includes_a_fifo(w):
    w.victim()
    w.fifo("include.fifo")
    w.file("config", "[include]\n\tpath = include.fifo\n[include]\n\tpath = /dev/zero\n[core]\n\tbare = true\n")


@case(complete=None)
def config_of_10000_includes(w):
    _config(w, "".join(f"[include]\n\tpath = ../inc{i}\n" for i in range(10_000)) + "[include]\n\tpath = config\n")


@case(complete=None)
def config_line_of_100_megabytes(w):
    _config(w, "[core]\n\tbare = true\n\tname = " + "x" * 100_000_000)


@case(complete=None)
def config_of_garbage(w):
    _config(w, random.Random(5).randbytes(4000))


@case(complete=None)
def config_missing(w):
    w.victim()
    os.remove(os.path.join(w.repo, "config"))


@case()
def config_that_names_programs(w):
    w.victim({".gitattributes": "* filter=evil diff=evil\n"})
    run = w.program
    w.file("config", f"""[core]
\trepositoryformatversion = 0
\tbare = true
\tfsmonitor = {run}
\tsshCommand = {run}
\teditor = {run}
\tpager = {run}
\thooksPath = {os.path.dirname(run)}
\talternateRefsCommand = {run}
[diff]
\texternal = {run}
[diff "evil"]
\ttextconv = {run}
\tcommand = {run}
[filter "evil"]
\tclean = {run}
\tsmudge = {run}
\tprocess = {run}
\trequired = true
[alias]
\tsweep = !{run}
[credential]
\thelper = !{run}
[gpg]
\tprogram = {run}
[uploadpack]
\tpackObjectsHook = {run}
[mailmap]
\tblob = HEAD:keep.txt
\tfile = /dev/zero
""")
    for hook in ("post-checkout", "pre-commit", "fsmonitor-watchman", "reference-transaction"):
        path = w.file(f"hooks/{hook}", f"#!/bin/sh\ntouch '{w.marker}'\n")
        os.chmod(path, 0o755)


# -- 27: special files -----------------------------------------------------------------------------------------

SPECIAL = ["HEAD", "config", "packed-refs", "shallow", "index", "commondir", "objects/info/alternates", "info/grafts",
           "refs/heads/other", "objects/aa/" + "1" * 38, "objects/pack/multi-pack-index", "objects/info/commit-graph"]


def _special(w, name, kind):
    w.victim()
    path = os.path.join(w.repo, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if os.path.lexists(path):
        os.remove(path)
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "device":
        os.symlink("/dev/zero", path)
    elif kind == "folder":
        os.mkdir(path)
    elif kind == "outside":
        outside = os.path.join(w.folder, "outside")
        write_file(w.folder, "outside", "ref: refs/heads/main\n")
        os.symlink(outside, path)


def _special_cases():
    for name in SPECIAL:
        for kind in ("fifo", "device", "folder", "outside"):
            essential = name in ("HEAD", "config", "commondir")
            case(codes=(FOUND, UNUSABLE, INCOMPLETE) if essential else (FOUND,), complete=None, kept=not essential,
                 name=f"{re.sub('[^a-z]+', '_', name.lower()).strip('_')}_is_a_{kind}")(
                     lambda w, name=name, kind=kind: _special(w, name, kind))


_special_cases()


def _special_pack(w, suffix, kind):
    w.victim()
    stem = w.other_pack().write(w.repo)
    os.remove(stem + suffix)
    w.expect_other = suffix == ".idx"
    if kind == "fifo":
        os.mkfifo(stem + suffix)
    elif kind == "device":
        os.symlink("/dev/zero", stem + suffix)
    else:
        os.mkdir(stem + suffix)


for _suffix in (".pack", ".idx"):
    for _kind in ("fifo", "device", "folder"):
        # Without its index a pack is read all the same.
        case(complete=_suffix == ".idx", name=f"{_suffix[1:]}_is_a_{_kind}")(
            lambda w, suffix=_suffix, kind=_kind: _special_pack(w, suffix, kind))


# -- 28: permissions (as root the sweep runs as nobody) --------------------------------------------------------


def _hand_over(w):
    w.uid = NOBODY if os.getuid() == 0 else None
    os.chmod(w.folder, 0o755)


@case()
def owned_by_somebody_else(w):
    w.victim()
    _hand_over(w)
    w.only_when_root = True


@damaged()
def loose_object_without_permission(w):
    w.victim({"closed.txt": "closed\n"})
    _hand_over(w)
    os.chmod(gitwrite.loose_path(w.repo, gitwrite.object_id("blob", b"closed\n")), 0)


@damaged()
def pack_without_permission(w):
    w.victim()
    _hand_over(w)
    os.chmod(w.other_pack().write(w.repo) + ".pack", 0)


@damaged()
def object_folder_without_permission(w):
    w.victim()
    oid = next(oid for oid in w.h.objects
               if w.h.objects[oid][1] == scenarios.prose("victim", 30).encode())
    _hand_over(w)
    os.chmod(os.path.dirname(gitwrite.loose_path(w.repo, oid)), 0)


@case(codes=(UNUSABLE, INCOMPLETE), complete=None, kept=False, words="permission|denied")
def repository_without_permission(w):
    w.victim()
    _hand_over(w)
    os.chmod(w.repo, 0)


@case(codes=(UNUSABLE, INCOMPLETE), complete=None, kept=False, words="permission|denied")
def all_objects_without_permission(w):
    w.victim()
    _hand_over(w)
    os.chmod(os.path.join(w.repo, "objects"), 0)


@case(complete=None)
def refs_without_permission(w):
    w.victim()
    _hand_over(w)
    os.chmod(os.path.join(w.repo, "refs"), 0)
