"""The oracle: whose each credential is, from the event script alone, by the rules that engine/attribution states.

It shares no code and no data with offkey: it reads the script's commits, the company's entries and statements. Each rule
names the sentence that it is written from; `README.md` beside engine/attribution/attributor.h and DESIGN 6 are meant.
"""

import collections
import math
import re

from company_people import DAY, FAR, WEB_FLOW

NO_REPLY = re.compile(r"(?:(\d+)\+)?([^@+]+)@users\.noreply\.(github\.com)$")


class Named:
    """Whom an identity named: one person, perhaps only the one who had it at another time; or several, or nobody."""

    def __init__(self, people=(), ever=()):
        people, ever = sorted(set(people)), sorted(set(ever))
        self.outside = not people and len(ever) == 1
        self.person = people[0] if len(people) == 1 else ever[0] if self.outside else None
        self.candidates = people or ever


class Truth:
    """company_mutants.py breaks one rule after the other, by overriding these methods."""

    def __init__(self, company, vault, listings):
        self.company, self.vault, self.listings = company, vault, listings
        self.by_kind = collections.defaultdict(list)
        for entry in company.entries:
            self.by_kind[entry.kind].append(entry)

    # Whom an identity names ("Resolution").

    def decide(self, entries, at):
        if at is None:  # "Without a time only an identity that one person alone ever had is resolved."
            people = {e.person for e in entries}
            return Named(people if len(people) == 1 else (), () if len(people) == 1 else people)
        return Named([e.person for e in entries if e.holds(at)], [e.person for e in entries])

    def email(self, address, at):
        address = address.lower()
        if address == WEB_FLOW:
            return Named()
        listed, weaker = self.entries_of(address)
        return self.decide(listed or weaker, at)

    def entries_of(self, address):
        """What lists the address or its account's number; and what lists its login or its mailbox."""
        logins = self.by_kind["login"]
        listed = [e for e in self.by_kind["email"] if e.value.lower() == address]
        no_reply = NO_REPLY.match(address)
        if no_reply:
            number, login, host = no_reply.groups()
            listed += [e for e in logins if number and e.value[0] == host and e.value[2] == number]
            weaker = [e for e in logins if e.value[:2] == (host, login) and (not number or e.value[2] in ("", number))]
        else:
            mailbox, at_sign, host = address.partition("@")
            weaker = [e for e in self.by_kind["email"] if "+" in mailbox and
                      e.value.lower() == mailbox.partition("+")[0] + at_sign + host]
        return listed, weaker

    def text(self, identity, at):
        """Of an identity as a credential or a listing writes it."""
        if identity.startswith("SHA256:"):
            return self.decide([e for e in self.by_kind["ssh"] if e.value == identity], at)
        if "/" in identity:
            host, login = identity.split("/", 1)
            login, _, number = login.partition("#")
            logins = [e for e in self.by_kind["login"] if e.value[0] == host]
            listed = [e for e in logins if number and e.value[2] == number]
            return self.decide(listed or [e for e in logins if e.value[1] == login and
                                          (not number or e.value[2] in ("", number))], at)
        return self.email(identity, at)

    # Names and addresses as the mailmap of HEAD has them.

    def mapped(self, name, address):
        for line in self.company.mailmap:
            left, old = line.rsplit(" <", 1) if line.count("<") == 2 else (line, "")
            proper, _, commit_name = left.partition("> ")
            if old.rstrip(">").lower() == address.lower() and (not commit_name or commit_name.lower() == name.lower()):
                return proper.split("<")[1].rstrip(">")
        return address

    # Signatures.

    def verdict(self, commit):
        """(verdict, whose the key is where it is verified) of a signed commit."""
        key, at = commit.key, commit.committed
        if not key.imported:  # an SSH signature brings its key, an OpenPGP one does not
            return "unknown_key", None
        if commit.tampered:
            return "bad", None
        if key.revoked and (key.revoked_at is None or at >= key.revoked_at):
            return "revoked_key", None
        named = self.decide(key.holders, at)
        if named.outside or (key.expires and at >= key.expires):
            return "expired_key", None
        return ("verified", named.person) if named.person else ("unknown_key", None)

    def signs_for_others(self, person):
        return self.company.kinds[person] == "bot"

    # History.

    def seen(self, repo, commit):
        return commit

    def backwards(self, repo, commit):
        return any(commit.committed < repo.commits[p].committed - DAY for p in commit.parents)

    def parts(self, repo, commit):
        """(identity, grade, brought) of everybody whom one introducing commit ties."""
        commit = self.seen(repo, commit)
        early, backwards = commit.authored < repo.begin(), self.backwards(repo, commit)
        signer = self.verdict(commit)[1] if commit.key else None
        at = {"author": commit.authored, "committer": commit.committed}

        def whose(address, role, misdated, may_sign):
            named = self.email(address, at[role])
            if may_sign and signer and signer in ([named.person] if named.person else named.candidates):
                return signer, "B"  # "that part B"; of several, "for the one who signed"
            grade = "D" if misdated or named.outside else "C"
            return named.person or address.lower(), grade

        author_address, committer_address = self.mapped(*commit.author), self.mapped(*commit.committer)
        author = whose(author_address, "author", early or backwards, True) if author_address else None
        forge = committer_address.lower() == WEB_FLOW
        committer = None if forge or not committer_address else whose(committer_address, "committer", backwards, True)
        found = []
        if author:
            found.append((*author, True))
        # "The committer counts beside the author when it is somebody else"; the proof that it was themselves counts.
        if committer and (not author or committer[0] != author[0] or committer[1] == "B"):
            found.append((*committer, True))
        own = {tie[0] for tie in (author, committer) if tie}
        if signer and not any(grade == "B" for _, grade, _ in found) and not self.signs_for_others(signer):
            found.append((signer, "B", True))  # "the signer is tied too, B"
        # "A co-author introduces as the author does (grade C)"; "signing off carries at most", and of those who are
        # neither author, committer nor co-author.
        named = [(token.lower(), self.mapped(name, address)) for token, name, address in commit.trailers]
        co_authors = [whose(address, "author", early or backwards, False)
                      for token, address in named if token == "co-authored-by" and address.lower() != WEB_FLOW]
        found += [(*tie, True) for tie in co_authors if tie[0] not in own]
        own |= {tie[0] for tie in co_authors}
        for token, address in named:
            if token == "signed-off-by" and address.lower() != WEB_FLOW:
                tie = whose(address, "committer", backwards, False)
                if tie[0] not in own:
                    found.append((*tie, False))
        return found

    def first(self, introduced):
        return min(c.committed for c in introduced)

    def by_history(self, repo, introduced):
        """identity -> {(relation, grade)}."""
        first = self.first(introduced)
        relations = collections.defaultdict(set)
        for commit in introduced:
            for identity, grade, brought in self.parts(repo, commit):
                relations[identity, grade].add("introduced" if brought and commit.committed == first else "carried")
        ties = collections.defaultdict(set)
        for (identity, grade), seen in sorted(relations.items(), key=lambda item: item[0][1]):
            relation = "introduced" if "introduced" in seen else "carried"
            # "has an attribution for each [grade], if the relations differ"; "proved to have introduced ... one tie".
            if all(r != relation for r, _ in ties[identity]) and ("introduced", "B") not in ties[identity]:
                ties[identity].add((relation, grade))
        return ties

    # Owners.

    def stated(self, credential):
        for identity, grade, at in credential.stated:
            named = self.text(identity, at)
            yield named.person or identity, "D" if named.outside else grade

    def bits(self, said, crowd):
        """What a mask tells: "characters x bits - log2(masks that the issuer lists)"."""
        each = 4 if re.fullmatch("[0-9a-f]*", said.shown) else 5.9
        return math.floor(len(said.shown) * each) - math.ceil(math.log2(crowd))

    def in_conflict(self, owners):
        return len(owners) > 1

    def listed(self, credential):
        """(identity, relation, grade) by listings."""
        claims = set()
        for said in self.listings.statements:
            if said.credential != credential.number:
                continue
            grade = {"beside": "B"}.get(said.matched, "A")
            if said.matched == "mask":
                crowd = len({s.shown for s in self.listings.statements if s.issuer == said.issuer and s.matched == "mask"})
                bits = self.bits(said, crowd)
                if bits < 8:
                    continue
                grade = "A" if bits >= 24 else "D"
            named = self.text(said.party, said.at)
            claims.add((named.person or said.party, said.relation, "D" if named.outside else grade))
        owners = {}
        for identity, relation, grade in claims:
            if relation == "owns" and grade in "AB":
                owners.setdefault(grade, set()).add(identity)
        for identity, relation, grade in claims:  # "Two owners of equal standing that cannot be one person"
            conflict = relation == "owns" and self.in_conflict(owners.get(grade, ()))
            yield identity, relation, "D" if conflict else grade

    # All of it.

    def findings(self, repo):
        """credential -> (introduced, removed, present) in one repository; the same for every mutant."""
        if repo.found is None:
            repo.found = self.find(repo)
        return repo.found

    def find(self, repo):
        found = collections.defaultdict(lambda: ([], [], []))
        for commit in repo.commits:
            held = commit.held()
            parents = [repo.commits[p].held() for p in commit.parents]
            before = frozenset().union(*parents) if parents else frozenset()
            for number in sorted((held - before) | commit.told):
                found[number][0].append(commit)
            for number in (frozenset.intersection(*parents) - held if parents else ()):
                found[number][1].append(commit)
        for name, tip in repo.refs.items():
            for number in repo.commits[tip].held() | repo.commits[tip].told:
                found[number][2].append(name)
        return dict(found)

    def readers(self, repo):
        return self.listings.readers(repo.name)

    def stood(self, introduced, removed, present):
        begin = min(c.committed for c in introduced)
        if present or not removed:
            return begin, FAR
        gone = max(c.committed for c in removed)
        return begin, max(gone, begin) if gone >= max(c.committed for c in introduced) else FAR

    def exposed(self, repo, tied, stood):
        begin, end = stood
        changes = {t for e in self.company.entries for t in (e.since, e.until) if t is not None}
        for who, since, until in self.readers(repo):
            for at in {begin, max(begin, since)} | changes:
                if begin <= at <= end and since <= at < until:
                    identity = self.text(who, at).person or who
                    if identity not in tied:
                        yield identity

    def ties(self, repo):
        """{(credential, identity, relation, grade)}."""
        result = set()
        for number, (introduced, removed, present) in self.findings(repo).items():
            credential = self.vault.all[number]
            ties = self.by_history(repo, introduced)
            best = {}
            for identity, relation, grade in [*((i, "owns", g) for i, g in self.stated(credential)),
                                              *self.listed(credential)]:
                best[identity, relation] = min(grade, best.get((identity, relation), "D"))
            for (identity, relation), grade in best.items():
                ties[identity].add((relation, grade))
            for identity in set(self.exposed(repo, set(ties), self.stood(introduced, removed, present))):
                ties[identity].add(("exposed", "D"))
            result |= {(number, identity, *tie) for identity, said in ties.items() for tie in said}
        return result


def what_to_do(ties, person):
    """credential -> what a leaver's report may say of it: "To revoke is what is theirs alone" and the sentences after it.

    `ties`: those of all repositories, (repository, credential, identity, relation, grade). Whether somebody could read by an
    address that was theirs at another time only is not told by a tie: both answers are right there.
    """
    theirs, others = collections.defaultdict(set), collections.defaultdict(set)
    for _, number, identity, relation, grade in ties:
        if identity == person:
            theirs[number].add((relation, grade))
        else:
            others[number].add((relation, grade))
    said = {}
    for number, own in theirs.items():
        guesses = {("introduced", "D"), ("carried", "D")}
        makes_theirs = lambda tie: tie[0] in ("owns", "introduced") and tie not in guesses
        if own <= guesses:
            said[number] = {"unknown"}
        elif own <= guesses | {("exposed", "D")}:
            said[number] = {"unknown", "rotate"}
        elif any(map(makes_theirs, own)) and not any(map(makes_theirs, others[number])):
            said[number] = {"revoke"}
        else:
            said[number] = {"rotate"}
    return said
