"""Who the company's people are: identities with their intervals, the addresses that they write into commits, keys.

`Company.entries` is all that the roster knows. What else a person does (a mailmap line, another's name) is known to the
event script only.
"""

import dataclasses
import json
import os
import random
import subprocess
import time

import company_kinds

DAY = 86_400
BEGIN = 1_514_764_800  # 2018-01-01
SPAN = 2_500           # days in which the company commits
AS_OF = BEGIN + (SPAN + 100) * DAY
FAR = BEGIN + 100_000 * DAY
DOMAIN = "harbour.example"
WEB_FLOW = "noreply@github.com"
DEPENDABOT = "49699333+dependabot[bot]@users.noreply.github.com"
ACTIONS = "41898282+github-actions[bot]@users.noreply.github.com"
NAMES = ["Mara Lind", "Jonas Okafor", "Priya Raman", "Tomas Vega", "Ines Duarte", "Sam Keller", "Olu Adeyemi",
         "Greta Holm", "Noor Aziz", "Pavel Novak", "Rin Tanaka", "Lena Fuchs"]


def rfc(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


@dataclasses.dataclass(frozen=True)
class Entry:
    """One identity of one person in the roster; `value` is an address, (host, login, account) or a fingerprint."""
    person: str
    kind: str
    value: object
    since: int | None = None
    until: int | None = None

    def holds(self, at):
        return (self.since is None or self.since <= at) and (self.until is None or at < self.until)


@dataclasses.dataclass
class Key:
    """A signing key. What counts is the roster's list of holders and the revocation; `expires` is the key's own."""
    name: str
    format: str                 # ssh or openpgp
    path: str = ""              # of the private SSH key; an OpenPGP fingerprint
    fingerprint: str = ""
    holders: list = dataclasses.field(default_factory=list)  # Entry
    imported: bool = True       # OpenPGP signatures need the key itself
    expires: int | None = None
    revoked: bool = False
    revoked_at: int | None = None
    used: int = 0


class Company:
    def __init__(self, seed, folder):
        self.rng = random.Random(f"company {seed}")
        self.folder = folder
        self.gnupg = os.path.join(folder, "g")
        os.makedirs(self.gnupg, mode=0o700, exist_ok=True)
        self.ids = [f"E{i + 1:02}" for i in range(12)]
        self.names = dict(zip(self.ids, NAMES))
        self.kinds = {i: "person" for i in self.ids}
        self.primary = {i: n.lower().replace(" ", ".") + "@" + DOMAIN for i, n in self.names.items()}
        self.entries, self.ways, self.keys = [], {i: [] for i in self.ids}, {}
        self.mailmap = []
        for i, person in enumerate(self.ids):
            self.add_person(i, person)
        self.add_machines()
        self.add_shared_addresses()
        self.add_keys()

    def day(self, low, high):
        return BEGIN + self.rng.randrange(int(SPAN * low), int(SPAN * high)) * DAY + self.rng.randrange(DAY)

    def list(self, person, kind, value, since=None, until=None):
        entry = Entry(person, kind, value, since, until)
        self.entries.append(entry)
        return entry

    def add_person(self, i, person):
        address, login, account = self.primary[person], self.login(person), str(1001 + i)
        self.list(person, "email", address)
        if person == "E11":
            self.list(person, "login", ("github.com", login, ""))  # the roster does not know the number
        elif person not in ("E06", "E10"):
            self.list(person, "login", ("github.com", login, account))
        mailbox, host = address.split("@")
        self.ways[person] += [address] * 6 + [address.title(), f"{mailbox}+git@{host}", f"{mailbox}+Work@{host}"]
        if person not in ("E06", "E10"):
            self.ways[person] += [f"{login}@users.noreply.github.com", f"{account}+{login}@users.noreply.github.com",
                                  f"{account}+old-{login}@users.noreply.github.com"]
        if i % 3 == 0:  # an address of theirs, used in other years too
            private = f"{login}@mail.example"
            self.list(person, "email", private, self.day(.05, .3), self.day(.5, .9))
            self.ways[person] += [private, private, private.upper()]
        if i % 4 == 1:  # the address of a laptop, which the mailmap folds
            self.mailmap.append(f"{self.names[person]} <{address}> <{login}@laptop.local>")
            self.ways[person].append(f"{login}@laptop.local")
        if i % 2 == 0:
            self.list(person, "login", ("db." + DOMAIN, login, ""))
            self.list(person, "login", ("123456789012.signin.aws.amazon.com", login, ""))

    def login(self, person):
        first, last = self.names[person].lower().split()
        return first[0] + last

    def add_machines(self):
        self.kinds.update(B01="bot", S01="shared")
        self.names.update(B01="Harbour CI", S01="Operations")
        self.list("B01", "email", "ci@" + DOMAIN)
        self.list("B01", "email", "jonas.okafor+ci@" + DOMAIN)  # tagged, and listed itself
        self.list("B01", "login", ("github.com", "harbour-ci[bot]", "5001"))
        self.list("S01", "email", "ops@" + DOMAIN)
        self.ways["B01"] = ["ci@" + DOMAIN, "jonas.okafor+ci@" + DOMAIN, "5001+harbour-ci[bot]@users.noreply.github.com"]
        self.ways["S01"] = ["ops@" + DOMAIN, "ops+night@" + DOMAIN]
        self.unlisted = ["eve@outside.example", "mallory@outside.example", "Eve@Outside.example", DEPENDABOT, ACTIONS,
                         "7777+spaniel@users.noreply.github.com", "support@github.com"]

    def add_shared_addresses(self):
        first, gap = self.day(.3, .45), self.day(.5, .6)
        self.list("E03", "email", "desk@" + DOMAIN, None, first)      # given on, after a gap
        self.list("E07", "email", "desk@" + DOMAIN, gap, None)
        late, early = self.day(.55, .7), self.day(.3, .5)
        self.list("E04", "email", "oncall@" + DOMAIN, None, late)     # two at once from `early` to `late`
        self.list("E05", "email", "oncall@" + DOMAIN, early, None)
        self.list("E08", "email", "contract@" + DOMAIN, self.day(.1, .3), self.day(.6, .8))
        back = self.day(.6, .7)
        self.list("E09", "email", "intern@" + DOMAIN, self.day(.0, .1), self.day(.2, .3))  # came back
        self.list("E09", "email", "intern@" + DOMAIN, back, back + 300 * DAY)
        given = self.day(.4, .6)
        self.list("E06", "login", ("github.com", "sam", "2001"), None, given)  # the login, not the number, is E10's now
        self.list("E10", "login", ("github.com", "sam", "2002"), given, None)
        for person, address in [("E03", "desk"), ("E07", "desk"), ("E03", "desk+x"), ("E04", "oncall"), ("E05", "oncall"),
                                ("E08", "contract"), ("E08", "contract+a"), ("E09", "intern"), ("E09", "INTERN")]:
            self.ways[person] += [address + "@" + DOMAIN] * 2
        for address in ("sam", "2001+sam", "2003+sam"):
            self.ways["E06"].append(address + "@users.noreply.github.com")
        for address in ("sam", "2002+sam", "2002+samuel"):
            self.ways["E10"].append(address + "@users.noreply.github.com")
        self.mailmap.append(f"Priya Raman <{self.primary['E03']}> Priya <build@shared.local>")  # of that name alone

    # Keys.

    def ssh(self, name, *holders, **more):
        path = os.path.join(self.folder, "key-" + name)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", path], check=True,
                       stdin=subprocess.DEVNULL)
        with open(path + ".pub", encoding="ascii") as public:
            fingerprint = company_kinds.ssh_fingerprint(public.read())
        key = Key(name, "ssh", path, fingerprint, **more)
        key.holders = [self.list(person, "ssh", fingerprint, since, until) for person, since, until in holders]
        self.keys[name] = key

    def gpg(self, *args, at=None, stdin=b""):
        done = subprocess.run(
            ["gpg", "--homedir", self.gnupg, "--batch", "--yes", "--quiet", "--pinentry-mode", "loopback", "--passphrase",
             "", *(["--faked-system-time", f"{at}!"] if at else []), *args], input=stdin, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(f"gpg {args}: {done.stderr.decode(errors='replace')}")
        return done.stdout

    def openpgp(self, name, person=None, **more):
        self.gpg("--quick-generate-key", f"{name} <{name}@keys.example>", "ed25519", "sign", "never", at=BEGIN - 1000 * DAY)
        listing = self.gpg("--with-colons", "--list-keys", f"{name}@keys.example").decode()
        fingerprint = next(line for line in listing.splitlines() if line.startswith("fpr")).split(":")[9]
        key = Key(name, "openpgp", fingerprint, fingerprint, **more)
        if person:
            key.holders = [self.list(person, "openpgp", fingerprint)]
        self.keys[name] = key

    def add_keys(self):
        for person in ("E01", "E02", "E03", "E04", "E08"):
            self.ssh(person, (person, None, None))
        self.ssh("B01", ("B01", None, None))
        self.ssh("expiring", ("E05", None, self.day(.4, .6)))
        self.ssh("revoked", ("E06", None, None), revoked=True)
        self.ssh("revoked later", ("E07", None, None), revoked=True, revoked_at=self.day(.4, .6))
        change = self.day(.4, .6)
        self.ssh("handed on", ("E11", None, change), ("E12", change, None))
        self.ssh("of two", ("E09", None, None), ("E10", None, None))
        self.ssh("stranger")
        self.openpgp("mara", "E01")
        self.openpgp("greta", "E08", expires=self.day(.4, .6) // DAY * DAY)
        self.openpgp("nobody", imported=False)

    def sign(self, key, payload, at):
        """The armour of a signature over `payload` as git makes it."""
        key.used += 1
        if key.format == "openpgp":
            return self.gpg("--armor", "--detach-sign", "--local-user", key.path, at=at, stdin=payload)
        return subprocess.run(["ssh-keygen", "-Y", "sign", "-q", "-f", key.path, "-n", "git"], input=payload, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout

    # Files for offkey.

    def people_file(self):
        lines = []
        for person in sorted(self.names):
            record = {"id": person, "name": self.names[person], "kind": self.kinds[person]}
            for entry in self.entries:
                if entry.person != person or entry.kind == "openpgp":
                    continue
                if entry.kind == "email":
                    item = {"email": entry.value}
                elif entry.kind == "login":
                    item = {"forge": entry.value[0], "login": entry.value[1]}
                    if entry.value[2]:
                        item["account"] = entry.value[2]
                else:
                    item = {"fingerprint": entry.value}
                item.update({"from": rfc(entry.since)} if entry.since is not None else {})
                item.update({"until": rfc(entry.until)} if entry.until is not None else {})
                record.setdefault({"email": "emails", "login": "logins", "ssh": "ssh_keys"}[entry.kind], []).append(item)
            lines.append(json.dumps(record) + "\n")
        return "".join(lines)

    def openpgp_files(self):
        """(person, armoured key) of the keys that are imported; those that end have their end by now."""
        for key in self.keys.values():
            if key.format != "openpgp" or not key.imported:
                continue
            if key.expires:
                # Stated one day after it was made, when nothing was signed yet.
                until = time.strftime("%Y%m%dT%H%M%S", time.gmtime(key.expires))
                self.gpg("--quick-set-expire", key.path, until, at=BEGIN - 1000 * DAY + 3600)
            yield key.holders[0].person, self.gpg("--armor", "--export", key.path)

    def close(self):
        subprocess.run(["gpgconf", "--homedir", self.gnupg, "--kill", "all"], capture_output=True, check=False)
