"""The event script: what the company did in its repositories, commit by commit, and the repositories that git gets.

A `Commit` here says what was done and by whom, as its makers know it. The oracle reads these; git and offkey get the
bytes that `Writer` makes of them.
"""

import dataclasses
import os
import random
import subprocess
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))

import gitwrite  # noqa: E402
from company_people import ACTIONS, BEGIN, DAY, DEPENDABOT, SPAN, WEB_FLOW  # noqa: E402

ALONE = ("ssh key", "service account", "aws id", "aws secret")  # in a file of their own
PROSE = ["Tidy up the build", "Move settings", "Faster start", "Fix the nightly job", "New region", "Less noise in logs"]


@dataclasses.dataclass(frozen=True)
class File:
    text: str
    held: frozenset             # numbers of credentials


@dataclasses.dataclass
class Commit:
    number: int
    parents: list
    author: tuple               # name, address
    committer: tuple
    authored: int
    committed: int
    tree: dict                  # path -> File
    subject: str
    trailers: list = dataclasses.field(default_factory=list)  # (token, name, address), which git reads as trailers
    prose: str = ""             # a paragraph before the trailers
    told: frozenset = frozenset()  # credentials in the message
    key: object = None          # that signed it
    tampered: bool = False
    id: str = ""
    all_held: object = None

    def held(self):
        if self.all_held is None:
            self.all_held = frozenset().union(*(file.held for file in self.tree.values()))
        return self.all_held


class Repository:
    def __init__(self, name, company, vault, rng, count, credentials, begin):
        self.name, self.company, self.vault, self.rng = name, company, vault, rng
        self.clock, self.count = begin, count
        self.step = (SPAN * DAY - (begin - BEGIN)) // (count + 40)
        self.waiting = list(credentials)  # not yet in this repository
        self.commits, self.refs = [], {}
        self.branches, self.own = {}, {}  # branch -> tip; its linear commits since it left
        self.serial, self.found = 0, None
        self.static = {".mailmap": File("\n".join(company.mailmap) + "\n", frozenset()),
                       "README": File(f"# {name}\n", frozenset())}
        self.live = self.everything()

    # Who and when.

    def person(self):
        doubt = self.rng.random()
        if doubt < .04:
            address = self.rng.choice(self.company.unlisted)
            return "Somebody", address
        who = self.rng.choice(self.company.ids if doubt < .93 else ["B01", "S01"])
        name = self.company.names[who]
        if self.rng.random() < .05:  # under another's name
            name = self.company.names[self.rng.choice(self.company.ids)]
        if who == "E03" and self.rng.random() < .1:
            return self.rng.choice([("Priya", "build@shared.local"), ("Builder", "build@shared.local")])
        return name, self.rng.choice(self.company.ways[who])

    def committer_for(self, author):
        doubt = self.rng.random()
        if doubt < .62:
            return author
        if doubt < .76:
            return "GitHub", WEB_FLOW
        if doubt < .80:
            return "github-actions[bot]", ACTIONS
        return self.person()

    def dates(self, parents):
        """(authored, committed): mostly as it was, sometimes what cannot be, sometimes just about possible."""
        self.clock += self.rng.randrange(self.step // 3, self.step * 5 // 3)
        authored = committed = self.clock
        doubt = self.rng.random()
        latest = max((self.commits[p].committed for p in parents), default=None)
        if latest is None:
            return authored - self.rng.choice([0, 40 * DAY]), committed
        if doubt < .03:
            authored = self.begin() - self.rng.choice([1, DAY, 900 * DAY])
        elif doubt < .04:
            authored = self.begin()
        elif doubt < .07:
            committed = latest - DAY - self.rng.choice([1, 5 * DAY, 200 * DAY])
        elif doubt < .08:
            committed = latest - DAY
        elif doubt < .30:
            authored -= self.rng.randrange(1, 20 * DAY)
        elif doubt < .302:
            committed += 10 * DAY
        return authored, committed

    def begin(self):
        """Before everything that a commit without parents claims."""
        return min(min(c.authored, c.committed) for c in self.commits if not c.parents)

    # Commits.

    def commit(self, branch, tree, author=None, committer=None, authored=None, parents=None, subject=None, **more):
        parents = [self.branches[branch]] if parents is None else parents
        author = author or self.person()
        committer = committer or self.committer_for(author)
        if self.rng.random() < .004:
            author = ("Nobody", "")
        when, committed = self.dates(parents)
        told = frozenset()
        if self.rng.random() < .004 and self.live:
            told = frozenset([self.rng.choice(self.live).number])
        made = Commit(len(self.commits), parents, author, committer, when if authored is None else authored, committed,
                      dict(tree), subject or self.rng.choice(PROSE), told=told)
        made.trailers = more.pop("trailers", None) or self.some_trailers()
        if self.rng.random() < .05:  # reads like one, and is none: it stands before the last paragraph
            made.prose = "Co-authored-by: %s <%s>" % self.person()
            made.trailers = made.trailers or [("Reviewed-by", *self.person())]
        before = frozenset().union(*(self.commits[p].held() for p in parents)) if parents else frozenset()
        if (made.held() - before and self.rng.random() < .28) or self.rng.random() < .005:
            self.sign(made)
        self.commits.append(made)
        self.branches[branch] = made.number
        if len(parents) == 1:
            self.own.setdefault(branch, []).append(made.number)
        else:
            self.own[branch] = []
        return made

    def some_trailers(self):
        return [(self.rng.choice(["Co-authored-by", "co-authored-by", "Signed-off-by", "Signed-off-by", "Reviewed-by",
                                  "Tested-by"]), *self.person()) for _ in range(self.rng.choice([0] * 6 + [1, 1, 2, 3]))]

    def sign(self, made):
        keys = self.company.keys
        doubt = self.rng.random()
        signer = made.committer if doubt < .55 else made.author
        if doubt < .75:  # with a key of theirs, where they have one
            holder = self.holder_of(signer[1])
            own = [k for k in keys.values() if any(e.person == holder for e in k.holders)]
            made.key = self.rng.choice(own) if own else None
        if made.key is None:
            made.key = self.rng.choice(list(keys.values()))
        made.tampered = self.rng.random() < .12

    def holder_of(self, address):
        """For the script alone: whoever uses the address."""
        users = [p for p, ways in self.company.ways.items() if address in ways]
        return self.rng.choice(users) if users else None

    def file_of(self, credentials, name):
        """A file that holds the credentials, with some lines around them."""
        lines = [f"# settings of {name}, {self.rng.randrange(1 << 30):x}\n"]
        for credential in credentials:
            lines += [f"REGION_{self.rng.randrange(100)}=eu-{self.rng.randrange(9)}\n", credential.text]
        return File("".join(lines) + "# end\n", self.numbers(credentials))

    @staticmethod
    def numbers(credentials):
        return frozenset(c.number for c in credentials) | {c.partner.number for c in credentials if c.partner}

    def path(self):
        self.serial += 1
        return f"{self.rng.choice(['config', 'deploy', 'web', 'jobs', 'lib/conf'])}/f{self.serial}.env"

    # Steps of the story; each makes at least one commit on `branch`.

    def edit(self, branch):
        tree = dict(self.tree(branch))
        path = self.rng.choice(["src", "doc", "test"]) + f"/n{self.rng.randrange(25)}.txt"
        tree[path] = File(f"line {self.rng.randrange(1 << 40):x}\n" * self.rng.randrange(1, 12), frozenset())
        self.commit(branch, tree)

    def tree(self, branch):
        return self.commits[self.branches[branch]].tree

    def with_credentials(self, branch):
        return sorted(path for path, file in self.tree(branch).items() if file.held)

    def everything(self):
        return [c for c in self.vault.all if c.kind not in ALONE]

    def bring(self, branch, new):
        """New credentials, or known ones again, in a file."""
        pool = self.waiting if new else [c for c in self.vault.all if c not in self.waiting and c.number in self.mine]
        if not pool:
            return self.edit(branch)
        picked = [self.rng.choice(pool)]
        if picked[0].kind not in ALONE:
            picked += self.rng.sample([c for c in pool if c.kind not in ALONE and c is not picked[0]] or [],
                                      min(self.rng.choice([0, 0, 0, 1, 2]), max(0, len(pool) - 20)))
        if new:
            for credential in picked:
                self.waiting = [c for c in self.waiting if c is not credential and c is not credential.partner]
        path = self.path()
        self.commit(branch, {**self.tree(branch), path: self.file_of(picked, path)})

    def move(self, branch, copy=False):
        held = self.with_credentials(branch)
        if not held:
            return self.edit(branch)
        tree, path = dict(self.tree(branch)), self.rng.choice(held)
        file = tree[path] if copy else tree.pop(path)
        if self.rng.random() < .4:
            file = File(file.text + f"# moved {self.rng.randrange(1 << 30)}\n", file.held)
        tree[self.path()] = file
        self.commit(branch, tree)

    def remove(self, branch):
        """One file, or all that hold one credential; what is gone may come back."""
        held = self.with_credentials(branch)
        if not held:
            return self.edit(branch)
        tree = dict(self.tree(branch))
        path = self.rng.choice(held)
        gone = self.rng.choice(sorted(tree[path].held))
        for other in [path] if self.rng.random() < .3 else [p for p in held if gone in tree[p].held]:
            if self.rng.random() < .5 or len(tree[other].held) == 1:
                del tree[other]
            else:
                tree[other] = File("# settings, cleaned\n", frozenset())
        self.commit(branch, tree, subject="Remove secrets")

    def diff(self, number):
        made = self.commits[number]
        before = self.commits[made.parents[0]].tree if made.parents else {}
        return {path: made.tree.get(path) for path in {**before, **made.tree} if before.get(path) != made.tree.get(path)}

    @staticmethod
    def applied(tree, diff):
        tree = dict(tree)
        for path, file in diff.items():
            if file is None:
                tree.pop(path, None)
            else:
                tree[path] = file
        return tree

    def revert(self, branch):
        made = self.commits[self.rng.choice(self.own.get(branch) or [self.branches[branch]])]
        if not made.parents:
            return self.edit(branch)
        before = self.commits[made.parents[0]].tree
        undone = {path: before.get(path) for path in self.diff(made.number)}
        self.commit(branch, self.applied(self.tree(branch), undone), subject=f'Revert "{made.subject}"')

    def cherry_pick(self, branch):
        picked = self.rng.choice(self.commits[-400:])
        if not picked.parents:
            return self.edit(branch)
        self.commit(branch, self.applied(self.tree(branch), self.diff(picked.number)), author=picked.author,
                    committer=self.person(), authored=picked.authored, subject=picked.subject)

    def fork(self, branch):
        name = f"topic-{len(self.commits)}"
        self.branches[name], self.own[name] = self.branches[branch], []
        for _ in range(self.rng.randrange(2, 7)):
            self.rng.choice([self.edit, self.new_or_old, self.move, self.remove])(name)

    def new_or_old(self, branch):
        self.bring(branch, self.rng.random() < .5)

    def topic(self, at_least=1):
        topics = [b for b in self.branches if b.startswith("topic") and len(self.own[b]) >= at_least]
        return self.rng.choice(topics) if topics else None

    def merge(self, branch):
        topic = self.topic()
        if topic is None:
            return self.edit(branch)
        tree = self.applied(self.tree(branch), {p: f for n in self.own[topic] for p, f in self.diff(n).items()})
        if self.rng.random() < .15:  # what neither side has, or what one side has dropped in the merge
            path = self.path()
            tree[path] = self.file_of([self.rng.choice(self.live)], path)
            self.mine.update(tree[path].held)
        self.commit(branch, tree, parents=[self.branches[branch], self.branches[topic]], subject=f"Merge {topic}")
        if self.rng.random() < .7:
            self.drop(topic)

    def squash(self, branch):
        topic = self.topic()
        if topic is None:
            return self.edit(branch)
        own = [self.commits[n] for n in self.own[topic]]
        tree = self.applied(self.tree(branch), {p: f for n in self.own[topic] for p, f in self.diff(n).items()})
        authors = list(dict.fromkeys(c.author for c in own if c.author[1]))
        trailers = [("Co-authored-by", *author) for author in authors[1:]]
        self.commit(branch, tree, author=authors[0] if authors else None, subject=f"{topic} (#{self.serial})",
                    committer=("GitHub", WEB_FLOW) if self.rng.random() < .7 else self.person(), trailers=trailers)
        self.drop(topic)

    def rebase(self, branch):
        topic = self.topic()
        if topic is None:
            return self.edit(branch)
        committer, own, tip = self.person(), self.own[topic], self.branches[branch]
        self.branches[topic], self.own[topic] = tip, []
        for number in own:
            old = self.commits[number]
            self.commit(topic, self.applied(self.tree(topic), self.diff(number)), author=old.author, authored=old.authored,
                        committer=committer, subject=old.subject, trailers=list(old.trailers))

    def force_push(self, branch):
        topic = self.topic(2)
        if topic is None:
            return self.edit(branch)
        keep = self.rng.randrange(1, len(self.own[topic]))
        self.own[topic] = self.own[topic][:keep]
        self.branches[topic] = self.own[topic][-1]

    def twins(self, branch):
        """Two branches bring one credential in the same second."""
        pool = [c for c in self.waiting if c.kind not in ALONE]
        if not pool:
            return self.edit(branch)
        credential = self.rng.choice(pool)
        self.waiting.remove(credential)
        name = f"topic-{len(self.commits)}"
        self.branches[name], self.own[name] = self.branches[branch], []
        made = []
        for where in (branch, name):
            path = self.path()
            made.append(self.commit(where, {**self.tree(where), path: self.file_of([credential], path)}))
        if not any(c.key for c in made):
            made[1].committed = made[0].committed

    def drop(self, branch):
        del self.branches[branch], self.own[branch]

    def orphan(self):
        self.branches["pages"] = None
        self.commit("pages", self.static, parents=[], subject="Pages")
        self.own["pages"] = []

    def play(self):
        self.mine = {c.number for c in self.waiting}
        self.commit("main", self.static, parents=[], subject="Begin")
        steps = [(self.edit, 34), (self.move, 8), (lambda b: self.move(b, True), 6), (self.remove, 10),
                 (lambda b: self.bring(b, False), 9), (self.revert, 4), (self.cherry_pick, 5), (self.fork, 7),
                 (self.merge, 8), (self.squash, 6), (self.rebase, 4), (self.force_push, 3)]
        fresh = max(1, len(self.waiting)) / (self.count * .8)
        orphan_at = self.rng.randrange(self.count // 3, self.count // 2) if self.name != "shop" else None
        while len(self.commits) < self.count or self.waiting:
            if orphan_at and len(self.commits) > orphan_at:
                self.orphan()
                orphan_at = None
            branch = "main" if self.rng.random() < .7 else self.rng.choice(sorted(self.branches))
            doubt = self.rng.random()
            if doubt < fresh or len(self.commits) >= self.count:
                self.bring(branch, True)
            elif doubt < fresh + .01:
                self.twins(branch)
            else:
                step, = self.rng.choices([s for s, _ in steps], [w for _, w in steps])
                step(branch)
            if self.rng.random() < .01:
                self.refs[f"refs/tags/v{len(self.commits)}"] = self.branches["main"]
            while len(self.branches) > 12:
                self.drop(self.topic(0))
        self.refs.update({f"refs/heads/{name}": tip for name, tip in self.branches.items()})


class Writer:
    """Writes a repository's objects into one pack, which git indexes and checks."""

    def __init__(self, repository):
        self.repository, self.objects = repository, {}
        self.blobs, self.trees = {}, {}

    def add(self, kind, content):
        oid = gitwrite.object_id(kind, content)
        self.objects[oid] = (kind, content)
        return oid

    def blob(self, file):
        if file.text not in self.blobs:
            self.blobs[file.text] = self.add("blob", file.text.encode())
        return self.blobs[file.text]

    def tree(self, files):
        """`files`: path -> blob id."""
        key = tuple(sorted(files.items()))
        if key not in self.trees:
            here, below = [], {}
            for path, oid in key:
                first, slash, rest = path.partition("/")
                if slash:
                    below.setdefault(first, {})[rest] = oid
                else:
                    here.append((first, b"100644 " + first.encode(), oid))
            for name, inner in below.items():
                here.append((name + "/", b"40000 " + name.encode(), self.tree(inner)))
            self.trees[key] = self.add("tree", b"".join(head + b"\0" + bytes.fromhex(oid)
                                                        for _, head, oid in sorted(here)))
        return self.trees[key]

    def message(self, commit):
        told = "".join(self.repository.vault.all[n].text for n in sorted(commit.told))
        parts = [commit.subject + ("\n" + told.rstrip("\n") if told else ""), commit.prose,
                 "\n".join(f"{token}: {name} <{address}>" for token, name, address in commit.trailers)]
        return "\n\n".join(part for part in parts if part) + "\n"

    def commit(self, commit):
        stamps = [f"{name} <{address}> {at} +0000" for (name, address), at in
                  ((commit.author, commit.authored), (commit.committer, commit.committed))]
        head = "\n".join([f"tree {self.tree({path: self.blob(file) for path, file in commit.tree.items()})}",
                          *(f"parent {self.repository.commits[p].id}" for p in commit.parents),
                          f"author {stamps[0]}", f"committer {stamps[1]}"])
        message = self.message(commit)
        if commit.key:
            company = self.repository.company
            armour = company.sign(commit.key, f"{head}\n\n{message}".encode(), commit.committed).decode()
            head += "\ngpgsig " + armour.rstrip("\n").replace("\n", "\n ")
            if commit.tampered:  # afterwards
                message = "Quick: " + message
        commit.id = self.add("commit", f"{head}\n\n{message}".encode())

    def write(self, path):
        for commit in self.repository.commits:
            self.commit(commit)
        history = gitwrite.History()
        history.write(path, loose=False)
        pack = gitwrite.PackWriter()
        for oid, (kind, content) in self.objects.items():
            pack.add(kind, content, oid)
        with open(os.path.join(path, "objects", "pack", "new.pack"), "wb") as out:
            out.write(pack.pack_bytes())
        with open(os.path.join(path, "packed-refs"), "w", encoding="ascii") as out:
            out.write("# pack-refs with: sorted \n" + "".join(
                f"{self.repository.commits[tip].id} {name}\n" for name, tip in sorted(self.repository.refs.items())))
        run = lambda *args, **more: subprocess.run(["git", "-C", path, *args], check=True, capture_output=True, **more)
        with open(os.path.join(path, "objects", "pack", "new.pack"), "rb") as packed:
            run("index-pack", "--strict", "--stdin", stdin=packed)
        os.remove(os.path.join(path, "objects", "pack", "new.pack"))
        return {oid: content for oid, (kind, content) in self.objects.items() if kind != "tree"}
