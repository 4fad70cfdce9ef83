"""Small histories whose truth is known by hand, one function each.

All of them go into one repository, each under its own ref names and with its own secrets. A function returns its
secrets and, for each, the commits that introduced and removed it and the refs whose tips hold it, as a person would
say it. The test holds the brute-force oracle to these words first, then the product to the oracle.
"""

import dataclasses
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples", "company"))

import tokens  # noqa: E402
from gitwrite import ALICE, BOB, Person  # noqa: E402
from oracle import Secret  # noqa: E402

WORDS = ("amber basin cedar delta ember fjord grove harbour island juniper kettle lantern meadow northern orchard "
         "pebble quarry river saddle timber umbrella valley willow yonder").split()
DATADOG_KEYWORDS = ("DD_API_KEY=", "DATADOG_API_KEY=")
AWS_KEYWORDS = ("aws_secret_access_key = ", "AWS_SECRET_ACCESS_KEY=")


def prose(seed, lines):
    """Text in which nothing looks like a credential, and whose lines differ, so that git finds copies in it."""
    rng = random.Random(f"prose:{seed}")
    return "".join(f"{number} " + " ".join(rng.choice(WORDS) for _ in range(7)) + "\n" for number in range(lines))


def github(seed):
    return Secret.plain(f"github {seed}", tokens.github_pat(seed), "github.")


def npm(seed):
    return Secret.plain(f"npm {seed}", tokens.npm_token(seed), "npm.")


def aws_id(seed):
    return Secret.plain(f"aws id {seed}", tokens.aws_key_id(seed), "aws.")


def slack(seed):
    return Secret.plain(f"slack {seed}", tokens.slack_bot(seed), "slack.")


def datadog(seed):
    return Secret.beside(f"datadog {seed}", tokens.datadog_key(seed), DATADOG_KEYWORDS, "datadog.")


def aws_secret(seed):
    return Secret.beside(f"aws secret {seed}", tokens.aws_secret(seed), AWS_KEYWORDS, "aws.")


@dataclasses.dataclass
class Expected:
    secret: Secret
    introduced: list
    removed: list
    present_at: list
    in_messages: list = dataclasses.field(default_factory=list)   # commits whose own text holds it


def line(secret, key="token"):
    return f'{key}: "{secret.value}"\n'


def main_and_mailmap(h):
    """The default branch, its mailmap, and an author who is not the committer."""
    s = slack("main")
    mailmap = ("Alice Archer <alice@dev.example> <alice@old.example>\n"
               "Alice Archer <alice@dev.example> Al <al@home.example>\n"
               "<bob@dev.example> <BOB@laptop.example>\n"
               "# a comment\n")
    files = {".mailmap": mailmap, "README": prose("main", 20)}
    root = h.commit(files, message="start")
    files = {**files, "notify.sh": line(s)}
    add = h.commit(files, [root], message="notify", author=Person("Al", "al@home.example"),
                   committer=Person("B. Baker", "bob@laptop.example"), zone=b"+0530")
    plain = {name: text for name, text in files.items() if name != "notify.sh"}
    gone = h.commit(plain, [add], message="no notify", author=Person("A", "alice@old.example"), zone=b"-0800")
    again = h.commit(files, [gone], message="notify again", author=Person("Zo\u00eb", "zoe@dev.example"))
    h.refs["refs/heads/main"] = again
    return [Expected(s, [add, again], [gone], ["refs/heads/main"])]


def add_and_remove(h):
    s, kept = github("add-remove"), npm("add-remove kept")
    base = {"a.txt": prose("ar", 30)}
    root = h.commit(base)
    add = h.commit({**base, "conf/app.yml": line(s) + line(kept)}, [root])
    edit = h.commit({**base, "conf/app.yml": "# edited\n" + line(s) + line(kept)}, [add])
    gone = h.commit({**base, "conf/app.yml": "# edited\n" + line(kept)}, [edit])
    h.refs["refs/heads/add-remove"] = gone
    return [Expected(s, [add], [gone], []), Expected(kept, [add], [], ["refs/heads/add-remove"])]


def in_root_commit(h):
    s = aws_id("root")
    root = h.commit({"deep/er/est/key.txt": s.value})
    h.refs["refs/heads/root-commit"] = h.commit({"deep/er/est/key.txt": s.value, "b": "x\n"}, [root])
    return [Expected(s, [root], [], ["refs/heads/root-commit"])]


def add_again(h):
    s = github("re-add")
    clean, dirty = {"a": prose("ra", 10)}, {"a": prose("ra", 10), "b": line(s)}
    c1 = h.commit(clean)
    c2 = h.commit(dirty, [c1])
    c3 = h.commit(clean, [c2])
    c4 = h.commit({"a": prose("ra", 11), "c/b": line(s)}, [c3])
    h.refs["refs/heads/re-add"] = c4
    return [Expected(s, [c2, c4], [c3], ["refs/heads/re-add"])]


def revert_of_removal(h):
    s = npm("revert")
    clean, dirty = {"n": prose("rv", 10)}, {"n": prose("rv", 10) + line(s)}
    c1 = h.commit(dirty)
    c2 = h.commit(clean, [c1], message="drop the token")
    c3 = h.commit(dirty, [c2], message=f"Revert \"drop the token\"\n\nThis reverts commit {c2}.")
    c4 = h.commit(clean, [c3])
    h.refs["refs/heads/revert"] = c4
    return [Expected(s, [c1, c3], [c2, c4], [])]


def cherry_pick(h):
    s = github("cherry")
    base = {"a": prose("cp", 10)}
    root = h.commit(base)
    left = h.commit({**base, "t": line(s)}, [root])
    right = h.commit({**base, "z": "other\n"}, [root])
    picked = h.commit({**base, "z": "other\n", "t": line(s)}, [right], message=f"(cherry picked from commit {left})",
                      committer=BOB)
    h.refs["refs/heads/cherry/left"], h.refs["refs/heads/cherry/right"] = left, picked
    return [Expected(s, [left, picked], [], ["refs/heads/cherry/left", "refs/heads/cherry/right"])]


def rename_and_copy(h):
    s, t = github("rename"), slack("copy")
    base = {"a": prose("rn", 10)}
    text = prose("rn2", 40) + line(s) + line(t)
    c1 = h.commit({**base, "old/name.txt": text})
    c2 = h.commit({**base, "new/place.txt": text}, [c1], message="move")
    c3 = h.commit({**base, "new/place.txt": text, "copy.txt": text}, [c2], message="copy")
    c4 = h.commit({**base, "copy.txt": text.replace(line(s), "")}, [c3], message="one goes, one stays in the copy")
    c5 = h.commit({**base, "moved.txt": line(t)}, [c4], message="from one file into another")
    h.refs["refs/heads/rename"] = c5
    return [Expected(s, [c1], [c4], []), Expected(t, [c1], [], ["refs/heads/rename"])]


def merges(h):
    """A clean merge names nobody; an evil merge that adds the token does; a merge that drops it removed it only if
    every parent had it."""
    side, evil, dropped, half = (github(f"merge {x}") for x in ("side", "evil", "dropped", "half"))
    base = {"a": prose("mg", 10), "d": line(dropped)}
    root = h.commit(base)
    left = h.commit({**base, "l": "left\n", "h": line(half)}, [root])
    right = h.commit({**base, "r": line(side)}, [root])
    both = {**base, "l": "left\n", "r": line(side)}
    clean = h.commit({**both, "h": line(half)}, [left, right], message="merge")
    other = h.commit({**both, "h": line(half), "o": "o\n"}, [left])
    del both["d"]
    evil_merge = h.commit({**both, "e": line(evil)}, [clean, right], message="merge with something more")
    h.refs["refs/heads/merge/evil"], h.refs["refs/heads/merge/other"] = evil_merge, other
    # `half` stood in `clean` but not in `right`: the merge chose the side without it and removed nothing.
    # `other` is a plain commit on `left`, which did not have `side`.
    return [Expected(side, [right, other], [], ["refs/heads/merge/evil", "refs/heads/merge/other"]),
            Expected(evil, [evil_merge], [], ["refs/heads/merge/evil"]),
            Expected(dropped, [root], [evil_merge], ["refs/heads/merge/other"]),
            Expected(half, [left], [], ["refs/heads/merge/other"])]


def octopus(h):
    s, all_had = npm("octopus"), npm("octopus all")
    base = {"a": prose("oc", 10)}
    root = h.commit(base)
    arms = []
    for i in range(5):
        files = {**base, f"arm{i}": f"arm {i}\n", "shared": line(all_had)}
        if i == 3:
            files["t"] = line(s)
        arms.append(h.commit(files, [root]))
    joined = {**base, **{f"arm{i}": f"arm {i}\n" for i in range(5)}}
    whole = h.commit({**joined, "t": line(s)}, arms, message="octopus")
    h.refs["refs/heads/octopus"] = whole
    return [Expected(s, [arms[3]], [], ["refs/heads/octopus"]), Expected(all_had, arms, [whole], [])]


def parallel(h):
    s = aws_id("parallel")
    base = {"a": prose("pa", 10)}
    root = h.commit(base)
    one = h.commit({**base, "one": line(s)}, [root])
    two = h.commit({**base, "two": line(s)}, [root], author=BOB)
    merge = h.commit({**base, "one": line(s), "two": line(s)}, [one, two])
    gone = h.commit(base, [merge])
    h.refs["refs/heads/parallel"], h.refs["refs/tags/parallel"] = gone, merge
    return [Expected(s, [one, two], [gone], ["refs/tags/parallel"])]


def orphan_branches(h):
    s = slack("orphan")
    one = h.commit({"x": line(s)})
    two = h.commit({"x": line(s), "y": "y\n"}, message="another root")
    h.refs["refs/heads/orphan/one"], h.refs["refs/heads/orphan/two"] = one, two
    return [Expected(s, [one, two], [], ["refs/heads/orphan/one", "refs/heads/orphan/two"])]


def stash_and_notes(h):
    stashed, older, noted = github("stash"), github("stash older"), github("note")
    base = {"a": prose("st", 10)}
    tip = h.commit(base)
    index = h.commit(base, [tip], message="index on stash-and-notes")
    old_index = h.commit(base, [tip], message="index on stash-and-notes, older")
    work = h.commit({**base, "w": line(stashed)}, [tip, index], message="On stash-and-notes: wip")
    old_work = h.commit({**base, "v": line(older)}, [tip, old_index], message="On stash-and-notes: older")
    note = h.commit({tip: line(noted)}, message="Notes added by 'git notes add'")
    h.refs["refs/heads/stash-and-notes"], h.refs["refs/stash"] = tip, work
    h.refs["refs/notes/commits"] = note
    # The older stash hangs on the reflog of refs/stash alone, so it is an unreachable commit here.
    return [Expected(stashed, [work], [], ["refs/stash"]), Expected(older, [old_work], [], []),
            Expected(noted, [note], [], ["refs/notes/commits"])]


def unreachable(h):
    lost, dangling = github("unreachable"), npm("dangling blob")
    base = {"a": prose("un", 10)}
    tip = h.commit(base)
    h.refs["refs/heads/unreachable"] = tip
    reset_away = h.commit({**base, "l": line(lost)}, [tip])
    after = h.commit(base, [reset_away])
    h.blob("never committed\n" + line(dangling))
    return [Expected(lost, [reset_away], [after], []), Expected(dangling, [], [], [])]


def messages(h):
    said, tagged, both = github("commit message"), github("tag message"), github("message and tree")
    base = {"a": prose("ms", 10)}
    c1 = h.commit(base, message=f"try it\n\ncurl -u x:{said.value} api\n")
    c2 = h.commit({**base, "b": line(both)}, [c1], message="use " + both.value)
    c3 = h.commit(base, [c2])
    h.refs["refs/heads/messages"] = c3
    h.refs["refs/tags/messages/one"] = h.tag(c1, "messages/one", "release with " + tagged.value)
    h.refs["refs/tags/messages/nested"] = h.tag(
        h.tag(c2, "inner", "inner"), "messages/nested", "a tag of a tag", kind="tag")
    return [Expected(said, [], [], ["refs/tags/messages/one"], [c1]), Expected(tagged, [], [], []),
            Expected(both, [c2], [c3], ["refs/tags/messages/nested"], [c2])]


def refs_of_all_kinds(h):
    s = slack("refs")
    c = h.commit({"k": line(s)})
    names = ["refs/heads/kinds/a-b_c.d", "refs/tags/kinds", "refs/remotes/origin/kinds", "refs/pull/7/head",
             "refs/merge-requests/7/head", "refs/keep-around/kinds"]
    for name in names:
        h.refs[name] = c
    h.symrefs["refs/remotes/origin/HEAD"] = "refs/remotes/origin/kinds"
    h.refs["refs/tags/kinds-annotated"] = h.tag(c, "kinds-annotated", "tag")
    h.refs["refs/tags/kinds-blob"] = h.blob(line(s))
    return [Expected(s, [c], [], sorted(names + ["refs/remotes/origin/HEAD", "refs/tags/kinds-annotated"]))]


def junctions(h):
    """Two halves that stand apart in one version and together in the next; a delta copies both."""
    made, unmade = github("junction made"), github("junction destroyed")
    front, middle, back = prose("j1", 60), prose("j2", 20), prose("j3", 60)
    cut = 20
    halves = (front + "x = " + made.value[:cut] + "\n" + middle + "- " + made.value[cut:] + "\n" + back)
    whole = front + "x = " + made.value + "\n" + back
    kept = front + middle + "y = " + unmade.value + "\n" + back
    cut_off = front + middle + "y = " + unmade.value[:cut] + "\n" + back
    grown = kept.replace(unmade.value, unmade.value + "Z9")
    c1 = h.commit({"made": halves, "unmade": kept})
    c2 = h.commit({"made": whole, "unmade": kept}, [c1])
    c3 = h.commit({"made": halves, "unmade": cut_off}, [c2])
    c4 = h.commit({"made": whole + "more\n", "unmade": kept}, [c3])
    c5 = h.commit({"made": halves, "unmade": grown}, [c4])
    h.refs["refs/heads/junctions"] = c5
    return [Expected(made, [c2, c4], [c3, c5], []), Expected(unmade, [c1, c4], [c3, c5], [])]


def keyword_changes(h):
    """The value never changes; only the name before it does."""
    key, secret = datadog("keyword"), aws_secret("keyword")
    front, back = prose("k1", 50), prose("k2", 50)

    def text(datadog_name, aws_name):
        return front + datadog_name + key.value + "\n" + aws_name + secret.value + "\n" + back
    neutral = ("CONTENT_DIGEST=", "layer_reference = ")
    c1 = h.commit({"env": text(*neutral)})
    c2 = h.commit({"env": text("DD_API_KEY=", neutral[1])}, [c1])
    c3 = h.commit({"env": text("DATADOG_API_KEY=", "aws_secret_access_key = ")}, [c2])
    c4 = h.commit({"env": text("DATADOG_API_KEY=\n" + prose("k3", 30) + "CONTENT_DIGEST=", "AWS_SECRET_ACCESS_KEY=")},
                  [c3])
    c5 = h.commit({"env": text("DD_API_KEY=", neutral[1])}, [c4])
    h.refs["refs/heads/keyword"] = c5
    return [Expected(key, [c2, c5], [c4], ["refs/heads/keyword"]), Expected(secret, [c3], [c5], [])]


def utf16(h):
    little, big, either = github("utf-16 le"), github("utf-16 be"), npm("utf-16 and ascii")
    le = "\ufeff" + prose("u1", 5) + line(little) + line(either)
    be = "\ufeff" + prose("u2", 5) + line(big)
    c1 = h.commit({"le.ps1": le.encode("utf-16-le"), "be.reg": be.encode("utf-16-be")})
    c2 = h.commit({"ascii.txt": line(either), "be.reg": be.encode("utf-16-be")}, [c1])
    c3 = h.commit({"be.reg": (be + prose("u3", 3)).encode("utf-16-be")}, [c2])
    h.refs["refs/heads/utf16"] = c3
    return [Expected(little, [c1], [c2], []), Expected(big, [c1], [], ["refs/heads/utf16"]),
            Expected(either, [c1], [c3], [])]


def long_lines(h):
    """One line of 2 MB, edited around the token."""
    s = slack("long line")
    rng = random.Random("long line")
    front = " ".join(rng.choice(WORDS) for _ in range(150_000))
    back = " ".join(rng.choice(WORDS) for _ in range(150_000))
    assert len(front) + len(back) > 2_000_000
    c1 = h.commit({"bundle.js": front + " " + back})
    c2 = h.commit({"bundle.js": front + f' t="{s.value}" ' + back}, [c1])
    c3 = h.commit({"bundle.js": front[:-40] + f' t="{s.value}" ' + back[100:]}, [c2])
    c4 = h.commit({"bundle.js": front + " " + back}, [c3])
    h.refs["refs/heads/long-lines"] = c4
    return [Expected(s, [c2], [c4], [])]


def odd_paths(h):
    s = github("odd paths")
    text = line(s)
    paths = [b"new\nline/caf\xe9.txt", b"tab\there \"quoted\" \\ back", "\u00fcn\u00efcode/\u65e5\u672c.txt".encode(),
             b" lead and trail ", b"-dash", b"\xff\xfe\x01", b"a" * 200 + b"/" + b"b" * 200]
    c1 = h.commit({path: text for path in paths})
    c2 = h.commit({paths[0]: text}, [c1])
    h.refs["refs/heads/odd-paths"] = c2
    return [Expected(s, [c1], [], ["refs/heads/odd-paths"])]


def modes(h):
    """Executable files and symbolic links hold bytes like any other blob; a gitlink holds none."""
    run, link = github("executable"), npm("link")
    root = h.commit({"run.sh": ("100755", line(run)), "link": ("120000", "/tmp/" + link.value),
                     "old": ("100664", "group writable\n")})
    tree = h.objects[root][1].split(b"\n")[0].split(b" ")[1].decode()
    entries = [("160000", b"module", "1" * len(root)), ("40000", b"inner", tree)]
    c2 = h.commit({}, [root], tree=h.tree_from_entries(entries))
    h.refs["refs/heads/modes"] = c2
    return [Expected(run, [root], [], ["refs/heads/modes"]), Expected(link, [root], [], ["refs/heads/modes"])]


def many_in_one_file(h):
    """Several credentials on one line, the same one three times, one at the first and one at the last byte."""
    s = [github(f"many {i}") for i in range(6)]
    text = (s[0].value + "\n" + " ".join(x.value for x in s[1:4]) + "\n" + s[1].value + "," + s[1].value + "\n" +
            "\r\nwindows\r\n" + s[4].value + "\r\n" + s[5].value)
    c1 = h.commit({"many": text})
    c2 = h.commit({"many": text.replace(s[2].value, "gone")}, [c1])
    h.refs["refs/heads/many"] = c2
    here = ["refs/heads/many"]
    return [Expected(x, [c1], [c2] if x is s[2] else [], [] if x is s[2] else here) for x in s]


SCENARIOS = [main_and_mailmap, add_and_remove, in_root_commit, add_again, revert_of_removal, cherry_pick,
             rename_and_copy, merges, octopus, parallel, orphan_branches, stash_and_notes, unreachable, messages,
             refs_of_all_kinds, junctions, keyword_changes, utf16, long_lines, odd_paths, modes, many_in_one_file]
