"""The slow twin of the sweep: who introduced, who removed, where it stands, by brute force.

It shares no idea with the product: it lets git itself enumerate and print every object, keeps the full path list of
every commit's tree, and searches the planted byte strings in every blob. Its cost grows with commits x paths, so it
is for generated histories only.
"""

import dataclasses
import os
import re
import subprocess

UTF16_LE_MARK = b"\xff\xfe"
UTF16_BE_MARK = b"\xfe\xff"


def git_environment():
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env.update(GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_GLOBAL="/dev/null", GIT_NO_REPLACE_OBJECTS="1",
               GIT_TERMINAL_PROMPT="0", LC_ALL="C", TZ="UTC")
    return env


def git(repo, *arguments, stdin=b""):
    done = subprocess.run(["git", "--git-dir", repo, "-c", "safe.directory=*", *arguments], input=stdin,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=git_environment())
    if done.returncode:
        raise RuntimeError(f"git {arguments[0]}: {done.stderr.decode(errors='replace')}")
    return done.stdout


@dataclasses.dataclass(frozen=True)
class Form:
    """One way in which a secret can stand in an object. `mark` is what the content must begin with."""
    stored: bytes               # a cheap test before the pattern
    pattern: re.Pattern         # group "secret" is the span
    mark: bytes = b""


@dataclasses.dataclass(frozen=True)
class Secret:
    name: str                   # for messages only
    value: str
    rule: str                   # what the reported rule id begins with
    forms: tuple

    @staticmethod
    def plain(name, value, rule):
        """A token that is a credential wherever it stands as a word of its own, in ASCII or marked UTF-16."""
        raw = value.encode()
        forms = [Form(raw, re.compile(rb"(?<![A-Za-z0-9_])(?P<secret>" + re.escape(raw) + rb")(?![A-Za-z0-9_])"))]
        for encoding, mark in (("utf-16-le", UTF16_LE_MARK), ("utf-16-be", UTF16_BE_MARK)):
            wide = value.encode(encoding)
            forms.append(Form(wide, re.compile(rb"(?P<secret>" + re.escape(wide) + rb")", re.S), mark))
        return Secret(name, value, rule, tuple(forms))

    @staticmethod
    def beside(name, value, keywords, rule):
        """A value that is a credential only right behind one of `keywords` (written with what joins the two)."""
        raw = value.encode()
        joined = b"|".join(re.escape(keyword.encode()) for keyword in keywords)
        pattern = rb"(?<![A-Za-z0-9_])(?:" + joined + rb")(?P<secret>" + re.escape(raw) + rb")(?![A-Za-z0-9_])"
        return Secret(name, value, rule, (Form(raw, re.compile(pattern)),))

    def spans(self, content):
        found = []
        for form in self.forms:
            if form.stored in content and content.startswith(form.mark):
                if not form.mark and content[:2] in (UTF16_LE_MARK, UTF16_BE_MARK):
                    continue
                found += [match.span("secret") for match in form.pattern.finditer(content)
                          if match.group("secret") == form.stored]
        return sorted(found)


def position(content, start):
    line = content.count(b"\n", 0, start) + 1
    return line, start - (content.rfind(b"\n", 0, start) + 1) + 1


@dataclasses.dataclass(frozen=True, order=True)
class Place:
    """One occurrence. `path` is None when no commit's tree names the object."""
    holder: str
    object: str
    path: bytes | None
    start: int
    end: int
    line: int
    column: int


@dataclasses.dataclass
class Truth:
    introduced: set             # (commit, "tree" | "commit")
    removed: set                # commit
    present_at: list            # full ref names, sorted
    places: set                 # Place
    by_commit: dict             # commit -> set of (path, line, column) in its tree

    @property
    def exists(self):
        return bool(self.places)


class Repository:
    """Everything git says is in the object database, parsed in the plainest way."""

    def __init__(self, repo):
        self.repo = repo
        self.objects = {}
        self._read_objects()
        self.id_bytes = len(next(iter(self.objects), "0" * 40)) // 2
        self.commits = {oid: self._parse_commit(content)
                        for oid, (kind, content) in self.objects.items() if kind == "commit"}
        self._paths = {}
        self.refs = {}
        listing = git(repo, "for-each-ref", "--format=%(refname) %(objectname)")
        for line in listing.decode(errors="surrogateescape").splitlines():
            name, oid = line.rsplit(" ", 1)
            self.refs[name] = oid

    def _read_objects(self):
        out = git(self.repo, "cat-file", "--batch-all-objects", "--batch")
        at = 0
        while at < len(out):
            end = out.index(b"\n", at)
            oid, kind, size = out[at:end].decode().split()
            at = end + 1
            self.objects[oid] = (kind, out[at:at + int(size)])
            at += int(size) + 1

    @staticmethod
    def _parse_commit(content):
        tree, parents = None, []
        for line in content.split(b"\n\n", 1)[0].split(b"\n"):
            word, _, rest = line.partition(b" ")
            if word == b"tree" and tree is None:
                tree = rest.decode()
            elif word == b"parent":
                parents.append(rest.decode())
        return tree, parents

    def paths(self, tree):
        """path -> blob id of everything under `tree`."""
        if tree not in self._paths:
            result = {}
            content, at = self.objects[tree][1], 0
            while at < len(content):
                space, nul = content.index(b" ", at), content.index(b"\0", at)
                mode, name = content[at:space], content[space + 1:nul]
                oid = content[nul + 1:nul + 1 + self.id_bytes].hex()
                at = nul + 1 + self.id_bytes
                if mode in (b"40000", b"040000"):
                    for inner, blob in self.paths(oid).items():
                        result[name + b"/" + inner] = blob
                elif mode != b"160000":
                    result[name] = oid
            self._paths[tree] = result
        return self._paths[tree]

    def peel(self, oid):
        while oid in self.objects and self.objects[oid][0] == "tag":
            oid = re.match(rb"object ([0-9a-f]+)\n", self.objects[oid][1]).group(1).decode()
        return oid

    def people(self, commits):
        """commit -> (author name, author e-mail, committer name, committer e-mail, authored, committed), folded by
        the mailmap of HEAD, as git itself prints them."""
        if not commits:
            return {}
        form = "%H%x00%aN%x00%aE%x00%cN%x00%cE%x00%aI%x00%cI"
        out = git(self.repo, "-c", "i18n.logOutputEncoding=UTF-8", "-c", "mailmap.blob=HEAD:.mailmap", "log",
                  "--no-walk=unsorted", "--use-mailmap", "--stdin", "-z", "--format=" + form,
                  stdin="\n".join(sorted(commits)).encode() + b"\n")
        fields = out.rstrip(b"\0").split(b"\0")
        return {fields[i].decode(): tuple(field.decode(errors="replace") for field in fields[i + 1:i + 7])
                for i in range(0, len(fields), 7)}


def find_truth(repository, secrets):
    """name -> Truth for every secret."""
    spans = {secret.name: {} for secret in secrets}  # secret -> object -> spans
    for oid, (kind, content) in repository.objects.items():
        if kind == "tree":
            continue
        for secret in secrets:
            found = secret.spans(content)
            if found:
                spans[secret.name][oid] = found

    holders = {}  # commit -> blob -> paths, only blobs that hold something
    holding = {oid for by_object in spans.values() for oid in by_object}
    named = {}    # blob -> paths in any commit's tree
    for commit, (tree, _) in repository.commits.items():
        here = {}
        for path, blob in repository.paths(tree).items():
            if blob in holding:
                here.setdefault(blob, set()).add(path)
                named.setdefault(blob, set()).add(path)
        holders[commit] = here

    truths = {}
    for secret in secrets:
        where = spans[secret.name]
        in_tree = {commit: any(blob in where for blob in here) for commit, here in holders.items()}
        introduced, removed, by_commit, places = set(), set(), {}, set()
        for commit, (_, parents) in repository.commits.items():
            if in_tree[commit] and not any(in_tree[parent] for parent in parents):
                introduced.add((commit, "tree"))
            if parents and not in_tree[commit] and all(in_tree[parent] for parent in parents):
                removed.add(commit)
            if in_tree[commit]:
                by_commit[commit] = {
                    (path, *position(repository.objects[blob][1], start))
                    for blob, paths in holders[commit].items() if blob in where
                    for path in paths for start, _ in where[blob]}
        for oid, found in where.items():
            kind, content = repository.objects[oid]
            if kind == "commit":
                introduced.add((oid, "commit"))
            for start, end in found:
                for path in (named.get(oid) or {None}) if kind == "blob" else {None}:
                    places.add(Place(kind, oid, path, start, end, *position(content, start)))
        present = []
        for name, oid in repository.refs.items():
            tip = repository.peel(oid)
            if tip in repository.commits and (in_tree[tip] or tip in where):
                present.append(name)
        truths[secret.name] = Truth(introduced, removed, sorted(present), places, by_commit)
    return truths
