"""Holds the lines of a sweep to the oracle's truth and says every difference in words."""

import collections
import datetime

from offkey import field_bytes
from oracle import Place


class Difference(list):
    def add(self, subject, text):
        self.append(f"{subject}: {text}")


def _short(items, limit=6):
    items = sorted(items, key=repr)
    more = f" and {len(items) - limit} more" if len(items) > limit else ""
    return ", ".join(repr(item) for item in items[:limit]) + more


def _sets(differences, subject, what, said, true):
    if said - true:
        differences.add(subject, f"{what}: reported but not true: {_short(said - true)}")
    if true - said:
        differences.add(subject, f"{what}: true but not reported: {_short(true - said)}")


def place_of(occurrence):
    return Place(occurrence.get("in", "blob"), occurrence["blob"], field_bytes(occurrence, "path"),
                 occurrence["start"], occurrence["end"], occurrence.get("line", 0), occurrence.get("column", 0))


def identify(finding, repository, by_form):
    """The planted secret that a finding speaks of, told by the bytes at its first occurrence."""
    first = finding["occurrences"][0]
    if first["blob"] not in repository.objects:
        return None, b"(an object that git does not list)"
    content = repository.objects[first["blob"]][1]
    stored = content[first["start"]:first["end"]]
    return by_form.get(stored), stored


def _instant(text):
    return datetime.datetime.fromisoformat(text)


def _check_introduction(differences, subject, event, truth, people):
    commit = event["commit"]
    if event.get("in") != "commit":
        place = (field_bytes(event, "path"), event.get("line"), event.get("column"))
        if place not in truth.by_commit.get(commit, set()):
            differences.add(subject, f"introduced by {commit} at {place}, but it stands at "
                                     f"{_short(truth.by_commit.get(commit, set()))}")
    elif event.get("path") not in (None, ""):
        differences.add(subject, f"introduced in the text of {commit}, yet with a path")
    _check_people(differences, subject, event, people)


def _check_people(differences, subject, event, people):
    if event["commit"] not in people:
        return
    name, email, committer, committer_email, authored, committed = people[event["commit"]]
    for role, true in (("author", (name, email)), ("committer", (committer, committer_email))):
        said = (event.get(role, {}).get("name"), event.get(role, {}).get("email"))
        if said != true:
            differences.add(subject, f"{event['commit']}: {role} {said}, git says {true}")
    for field, true in (("authored_at", authored), ("committed_at", committed)):
        if field not in event or _instant(event[field]) != _instant(true):
            differences.add(subject, f"{event['commit']}: {field} {event.get(field)}, git says {true}")


def compare(findings, repository, secrets, truths):
    """A list of sentences; empty when every finding equals its truth and none is missing or too many."""
    differences = Difference()
    by_form = {form.stored: secret for secret in secrets for form in secret.forms}
    told = collections.defaultdict(list)
    for finding in findings:
        secret, stored = identify(finding, repository, by_form)
        if secret is None:
            differences.add(finding["rule"], f"found {len(stored)} bytes that nobody planted, at "
                                             f"{finding['occurrences'][0]}")
        else:
            told[secret.name].append((secret, finding))
    for secret in secrets:
        truth, said = truths[secret.name], told.get(secret.name, [])
        if truth.exists and not said:
            differences.add(secret.name, f"not found; it stands at {_short(truth.places, 2)}")
        if len(said) > 1:
            differences.add(secret.name, f"{len(said)} findings: {_short([f['rule'] for _, f in said])}")
    commits = {event["commit"] for said in told.values() for _, finding in said
               for event in finding["introduced"] + finding["removed"]}
    people = repository.people(commits & set(repository.commits))
    for name, said in sorted(told.items()):
        secret, finding = said[0]
        truth = truths[name]
        if not truth.exists:
            differences.add(name, f"found by {finding['rule']}, but it is no credential anywhere")
            continue
        if not finding["rule"].startswith(secret.rule):
            differences.add(name, f"rule {finding['rule']}, expected {secret.rule}*")
        if len(secret.value) >= 16 and secret.value in str(finding):
            differences.add(name, "the secret stands in the output unmasked")
        _sets(differences, name, "introduced",
              {(event["commit"], event.get("in", "tree")) for event in finding["introduced"]}, truth.introduced)
        _sets(differences, name, "removed", {event["commit"] for event in finding["removed"]}, truth.removed)
        if finding["present_at"] != truth.present_at:
            differences.add(name, f"present_at {finding['present_at']}, true: {truth.present_at}")
        for field in ("introduced", "removed"):
            keys = [(event["commit"], event.get("in", "")) for event in finding[field]]
            if len(keys) != len(set(keys)):
                differences.add(name, f"{field} names a commit twice")
        for event in finding["introduced"]:
            _check_introduction(differences, name, event, truth, people)
        for event in finding["removed"]:
            _check_people(differences, name, event, people)
        places = [place_of(occurrence) for occurrence in finding["occurrences"]]
        if len(places) != len(set(places)):
            differences.add(name, "an occurrence is named twice")
        if finding["occurrences_total"] != len(truth.places):
            differences.add(name, f"occurrences_total {finding['occurrences_total']}, true: {len(truth.places)}")
        if len(places) < finding["occurrences_total"]:   # a list that was cut must still be true
            _sets(differences, name, "occurrences", set(places) - truth.places, set())
        else:
            _sets(differences, name, "occurrences", set(places), truth.places)
    return differences
