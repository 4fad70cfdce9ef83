"""The oracle with one rule broken at a time.

If a company's truth were the same without a rule, the comparison could not notice that offkey lacks it: each mutant has to
say something else of the company than `Truth` does.
"""

import dataclasses

import company_truth
from company_people import FAR, WEB_FLOW
from company_truth import Named, Truth


def changed(commit, **what):
    return dataclasses.replace(commit, **what)


def retold(commit, old, new):
    return changed(commit, trailers=[(new if t.lower() == old else t, n, a) for t, n, a in commit.trailers])


class LastIntroduced(Truth):
    def first(self, introduced):
        return max(c.committed for c in introduced)


class WithoutMailmap(Truth):
    def mapped(self, name, address):
        return address


class MailmapOfAnyName(Truth):
    def mapped(self, name, address):
        return super().mapped("Priya" if address == "build@shared.local" else name, address)


class WithoutTags(Truth):
    def entries_of(self, address):
        listed, weaker = super().entries_of(address)
        return listed, weaker if "noreply" in address else []


class TagsBeforeTheListed(Truth):
    def entries_of(self, address):
        listed, weaker = super().entries_of(address)
        return weaker or listed, []


class WithoutLogins(Truth):
    def entries_of(self, address):
        listed, weaker = super().entries_of(address)
        return listed, [] if "noreply" in address else weaker


class WithoutNumbers(Truth):
    def entries_of(self, address):
        no_reply = company_truth.NO_REPLY.match(address)
        return super().entries_of(f"{no_reply[2]}@users.noreply.github.com" if no_reply else address)


class WithoutIntervals(Truth):
    def decide(self, entries, at):
        return Named([e.person for e in entries])


class OutsideIsCertain(Truth):
    def decide(self, entries, at):
        named = super().decide(entries, at)
        named.outside = False
        return named


class OutsideIsNobody(Truth):
    def decide(self, entries, at):
        named = super().decide(entries, at)
        return Named((), ()) if named.outside else named


class NamesCount(Truth):
    def seen(self, repo, commit):
        for person, name in self.company.names.items():
            if name == commit.author[0] and person in self.company.primary:
                return changed(commit, author=(name, self.company.primary[person]))
        return commit


class CommittersForgotten(Truth):
    def seen(self, repo, commit):
        return changed(commit, committer=commit.author)


class ForgesCount(Truth):
    def seen(self, repo, commit):
        return changed(commit, committer=("GitHub", "web-flow@github.com")) if commit.committer[1] == WEB_FLOW else commit


class CoAuthorsForgotten(Truth):
    def seen(self, repo, commit):
        return retold(commit, "co-authored-by", "Thanks-to")


class SignersOffWrote(Truth):
    def seen(self, repo, commit):
        return retold(commit, "signed-off-by", "Co-authored-by")


class SignersOffForgotten(Truth):
    def seen(self, repo, commit):
        return retold(commit, "signed-off-by", "Thanks-to")


class ReviewersWrote(Truth):
    def seen(self, repo, commit):
        return retold(commit, "reviewed-by", "Co-authored-by")


class ProseCounts(Truth):
    def seen(self, repo, commit):
        if not commit.prose:
            return commit
        name, _, address = commit.prose.partition(": ")[2].rpartition(" <")
        return changed(commit, trailers=[*commit.trailers, ("Co-authored-by", name, address.rstrip(">"))])


class EarlyIsPossible(Truth):
    def seen(self, repo, commit):
        return changed(commit, authored=max(commit.authored, repo.begin()))


class BackwardsIsPossible(Truth):
    def backwards(self, repo, commit):
        return False


class NothingIsSigned(Truth):
    def seen(self, repo, commit):
        return changed(commit, key=None)


class TamperedCounts(Truth):
    def seen(self, repo, commit):
        return changed(commit, tampered=False)


class KeyMutant(Truth):
    """Of keys."""
    what = {}

    def seen(self, repo, commit):
        return changed(commit, key=dataclasses.replace(commit.key, **self.what)) if commit.key else commit


class RevokedCounts(KeyMutant):
    what = {"revoked": False}


class RevokedAlwaysWas(KeyMutant):
    what = {"revoked_at": None}


class BotsSignForThemselves(Truth):
    def signs_for_others(self, person):
        return False


class UndatedStatements(Truth):
    def stated(self, credential):
        for identity, grade, _ in credential.stated:
            yield self.text(identity, None).person or identity, grade


class NothingIsStated(Truth):
    def stated(self, credential):
        return ()


class MasksAreCertain(Truth):
    def bits(self, said, crowd):
        return 99


class BothAreBelieved(Truth):
    def in_conflict(self, owners):
        return False


class StoodForEver(Truth):
    def stood(self, *finding):
        return super().stood(*finding)[0], FAR


class StoodAlways(Truth):
    def stood(self, *finding):
        return 1, super().stood(*finding)[1]


class ReadersForEver(Truth):
    def readers(self, repo):
        return ((who, since, FAR) for who, since, _ in super().readers(repo))


class ReadersAlways(Truth):
    def readers(self, repo):
        return ((who, 0, until) for who, _, until in super().readers(repo))


class OwnersAreExposedToo(Truth):
    def exposed(self, repo, tied, stood):
        return super().exposed(repo, set(), stood)


def mutants(kind=Truth):
    for mutant in kind.__subclasses__():
        if mutant is not KeyMutant:
            yield mutant
        yield from mutants(mutant)
