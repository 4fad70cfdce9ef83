#!/usr/bin/env python3
"""A company of known truth: 3,000 commits of 12 people, 150 credentials, and whose each one is.

tests/company makes the company from a seed and says the truth; offkey is held to it in both directions. OFFKEY_BIN names
the binary; needs git, gpg and ssh-keygen. OFFKEY_TEST_SEEDS: seeds, "1,2,3"; OFFKEY_COMPANY_COMMITS: how many commits.
"""
import collections
import json
import os
import random
import shutil
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "company")]

import company_kinds  # noqa: E402
import company_listings  # noqa: E402
import company_mutants  # noqa: E402
import company_people  # noqa: E402
from cli_test import CliTest  # noqa: E402
from company_history import Repository, Writer  # noqa: E402
from company_people import AS_OF, BEGIN, DAY, Company, rfc  # noqa: E402
from company_truth import Truth, what_to_do  # noqa: E402

SHARES = {"shop": .6, "infra": .25, "tools": .15}  # of the commits


class World:
    """The company of a seed, on disk."""

    def __init__(self, seed, commits, folder):
        self.company = Company(seed, folder)
        self.vault = company_kinds.Vault(seed, folder)
        self.publics = company_listings.fill(self.vault, self.company)
        self.listings = company_listings.Listings(self.company, self.vault, self.publics)
        self.repos, self.paths, self.objects = [], {}, {}
        rng = random.Random(f"script {seed}")
        homes = collections.defaultdict(list)
        for credential in self.vault.all:
            where = rng.choices(list(SHARES), list(SHARES.values()), k=rng.choice([1, 1, 1, 2]))
            for name in set(where):
                if credential.partner is None or credential.number < credential.partner.number:
                    homes[name] += [credential] + ([credential.partner] if credential.partner else [])
        for i, (name, share) in enumerate(SHARES.items()):
            repo = Repository(name, self.company, self.vault, rng, int(commits * share), homes[name], BEGIN + i * 200 * DAY)
            repo.play()
            path = os.path.join(folder, "harbour", name)
            self.objects[name] = Writer(repo).write(path)
            self.paths[os.path.realpath(path)] = name
            self.repos.append(repo)


class KnownCompanyTest(CliTest):
    def offkey(self, *args, codes=(0,)):
        done = self.run_offkey(*args)
        self.assertIn(done.returncode, codes, done.stderr.decode(errors="replace"))
        return done

    def file(self, name, content):
        path = os.path.join(self.dir, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    def load_people(self, world):
        self.offkey("people", "import", self.file("people.jsonl", world.company.people_file()))
        for person, armour in world.company.openpgp_files():
            self.offkey("people", "keys", "--import", self.file("key.asc", armour), "--who", person)
        for key in world.company.keys.values():
            if key.revoked:
                at = ("--at", rfc(key.revoked_at)) if key.revoked_at else ()
                self.offkey("people", "keys", "--import", self.file("revoked", key.fingerprint + "\n"), "--revoked", *at)

    def load_listings(self, world):
        for kind, args, name, text in world.listings.files:
            self.offkey("inventory", "import", "--kind", kind, "--as-of", rfc(AS_OF), *args, self.file(name, text))
        self.offkey("access", "import", "--kind", "csv", "--as-of", rfc(AS_OF),
                    self.file("access.csv", world.listings.table()))
        for at, logins in world.listings.snapshots:
            self.offkey("access", "import", "--kind", "github-collaborators", "--repo", "harbour/tools", "--complete",
                        "--as-of", rfc(at), self.file("collaborators.json", world.listings.snapshot(logins)))

    def hunt(self, world, *args):
        """{(repository, credential, identity, relation, grade)} of a hunt's findings."""
        done = self.offkey("hunt", *args, "--format", "jsonl", codes=(0, 1))
        ties, found = set(), set()
        for line in map(json.loads, done.stdout.splitlines()):
            if line["schema"] != "offkey.finding.v1":
                continue
            repo = world.paths[line["repo"]]
            number = world.by_fingerprint[line["fingerprint"]] = self.number(world, repo, line)
            self.assertNotIn((repo, number), found, "told twice")
            found.add((repo, number))
            for tie in line["attributions"]:
                one = (repo, number, tie["identity"], tie["relation"], tie["grade"])
                self.assertNotIn(one, ties, "told twice")
                ties.add(one)
        return ties, found

    def number(self, world, repo, line):
        """Which credential a finding is: by the bytes that stand where it says."""
        place = line["occurrences"][0]
        value = world.objects[repo][place["blob"]][place["start"]:place["end"]].decode()
        self.assertIn(value, world.numbers, f"{line['rule']} found what nobody put there: {repo} {place}")
        return world.numbers[value]

    def assert_same(self, world, found, truth, what):
        if found == truth:
            return
        lines = [f"{what}: {len(truth - found)} missing, {len(found - truth)} not true"]
        for sign, some in (("missing ", truth - found), ("not true", found - truth)):
            for repo, number, *tie in sorted(some)[:12]:
                credential = world.vault.all[number]
                lines.append(f"  {sign} {' '.join(tie)}: credential {number} ({credential.kind}) in {repo}")
                lines += ["      " + said for said in self.story(world, repo, number)]
        self.fail("\n".join(lines))

    def story(self, world, repo, number):
        """What the script says of a credential, for whoever reads a failure."""
        (repository,) = [r for r in world.repos if r.name == repo]
        introduced, removed, present = Truth(world.company, world.vault, world.listings).findings(repository)[number]
        for c in sorted(introduced, key=lambda c: c.committed)[:6]:
            yield (f"{c.id[:10]} {rfc(c.authored)} {c.author[1]} / {rfc(c.committed)} {c.committer[1]}"
                   f"{' key ' + c.key.name if c.key else ''}{' TAMPERED' if c.tampered else ''} "
                   f"{'; '.join(f'{t} {a}' for t, _, a in c.trailers)}")
        yield f"{len(introduced)} introduced, {len(removed)} removed, present in {present[:3]}"
        for said in world.listings.statements:
            if said.credential == number:
                yield f"{said.relation} {said.party} {rfc(said.at)} {said.issuer} by {said.matched}"

    def check(self, seed, commits):
        self.dir = tempfile.mkdtemp(prefix="offkey-company-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.home = os.path.join(self.dir, "home")
        began = time.monotonic()
        world = World(seed, commits, self.dir)
        self.addCleanup(world.company.close)
        world.by_fingerprint = {}
        world.numbers = {c.value: c.number for c in world.vault.all}
        made = time.monotonic()
        if seed % 2:  # a roster and listings count for sweeps of before, too
            self.load_people(world)
            self.load_listings(world)
        for path in world.paths:
            self.offkey("sweep", path, "--format", "jsonl", codes=(1,))
        if not seed % 2:
            self.load_listings(world)
            self.load_people(world)
        swept = time.monotonic()
        truth = {(repo.name, *tie) for repo in world.repos
                 for tie in Truth(world.company, world.vault, world.listings).ties(repo)}
        judged = time.monotonic()
        self.compare(world, truth)
        self.compare_events(world)
        self.compare_reports(world, truth)
        if os.environ.get("OFFKEY_COMPANY_FIGURES"):
            self.figures(world, seed, truth, (made - began, swept - made, judged - swept, time.monotonic() - judged))
        return world

    def compare_events(self, world):
        """A sweep with nothing new: which commits introduced and removed, what their signatures are, where it stands."""
        for path, name in world.paths.items():
            (repo,) = [r for r in world.repos if r.name == name]
            truth = Truth(world.company, world.vault, world.listings)
            verdicts = {c.id: truth.verdict(c) if c.key else None for c in repo.commits}
            expected = {number: ({c.id for c in introduced}, {c.id for c in removed}, set(present))
                        for number, (introduced, removed, present) in truth.findings(repo).items()}
            found = {}
            for line in map(json.loads, self.offkey("sweep", path, "--format", "jsonl", codes=(1,)).stdout.splitlines()):
                if line["schema"] != "offkey.finding.v1":
                    continue
                found[self.number(world, name, line)] = ({e["commit"] for e in line["introduced"]},
                                                         {e["commit"] for e in line["removed"]}, set(line["present_at"]))
                for event in line["introduced"] + line["removed"]:
                    said, verdict = event.get("signature"), verdicts[event["commit"]]
                    self.assertEqual(said and (said["verdict"], said.get("person") if said["verdict"] == "verified" else None),
                                     verdict, f"{name}, commit {event['commit']}")
            self.assertEqual(set(found), set(expected), name)
            for number, events in expected.items():
                self.assertEqual(found[number], events, f"credential {number} in {name}")

    def compare_reports(self, world, truth):
        """What each person would leave behind, and what follows."""
        tied = {(t[2], t[1]) for t in truth if t[3:] != ("exposed", "D")}
        for person in world.company.names:
            expected = what_to_do(truth, person)
            lines = [json.loads(line) for line in
                     self.offkey("report", "--who", person, "--format", "jsonl", codes=(0, 1)).stdout.splitlines()]
            found = {world.by_fingerprint[line["fingerprint"]]: line["todo"] for line in lines[:-1]}
            wrong = {n: (found.get(n), expected.get(n), sorted(t[2:] for t in truth if t[1] == n and t[3] != "exposed"))
                     for n in expected if n in found or (person, n) in tied if found.get(n) not in expected[n]}
            self.assertEqual(wrong, {}, f"report --who {person}")
            self.assertLessEqual(set(found), set(expected), person)
            only_read = sum(t[2:] == (person, "exposed", "D") and (person, t[1]) not in tied for t in truth)
            listed = sum(t[2:] == (person, "exposed", "D") and (person, t[1]) not in tied and t[1] in found for t in truth)
            self.assertEqual(lines[-1]["readable_not_listed"], only_read - listed, person)

    def compare(self, world, truth):
        by_access = {tie for tie in truth if tie[3:] == ("exposed", "D")}
        found, where = self.hunt(world, "--repo", "*")
        self.assertEqual(where, {tie[:2] for tie in truth})
        self.assert_same(world, found, truth - by_access, "owns, introduced, carried")
        found, _ = self.hunt(world, "--relation", "exposed")
        self.assert_same(world, {tie for tie in found if tie[3] == "exposed"}, {tie for tie in truth if tie[3] == "exposed"},
                         "exposed")
        for person in world.company.names:
            found, _ = self.hunt(world, "--who", person, "--repo", "*")
            self.assert_same(world, {tie for tie in found if tie[2] == person}, {tie for tie in truth if tie[2] == person},
                             f"hunt --who {person} --repo '*'")
            # Alone it leaves out what they could only read by an access, and nothing else.
            alone, where = self.hunt(world, "--who", person)
            self.assert_same(world, {tie for tie in alone if tie[2] == person and tie not in by_access},
                             {tie for tie in truth if tie[2] == person and tie not in by_access}, f"hunt --who {person}")
            self.assertLessEqual({tie[:2] for tie in found if tie[2] == person and tie not in by_access}, where)
        for address in ("eve@outside.example", company_people.DEPENDABOT, "auditor@outside.example"):  # nobody's
            found, _ = self.hunt(world, "--who", address, "--repo", "*")
            self.assert_same(world, {tie for tie in found if tie[2] == address}, {tie for tie in truth if tie[2] == address},
                             f"hunt --who {address}")

    def check_mutants(self, world):
        truth = Truth(world.company, world.vault, world.listings)
        ties = {repo.name: truth.ties(repo) for repo in world.repos}
        for mutant in company_mutants.mutants():
            broken = mutant(world.company, world.vault, world.listings)
            self.assertTrue(any(broken.ties(repo) != ties[repo.name] for repo in world.repos), f"{mutant.__name__} is not noticed")

    def figures(self, world, seed, truth, seconds):
        commits = [c for r in world.repos for c in r.commits]
        relations = collections.Counter(tie[3] + " " + tie[4] for tie in truth)
        print(f"seed {seed}: {len(commits)} commits, {sum(len(c.parents) > 1 for c in commits)} merges, "
              f"{sum(c.key is not None for c in commits)} signed, {sum(c.tampered for c in commits if c.key)} tampered; "
              f"{len(world.vault.all)} credentials, {len({t[:2] for t in truth})} findings, {len({t[2] for t in truth})} "
              f"identities, {len(truth)} ties {dict(sorted(relations.items()))}; made {seconds[0]:.1f} s, loaded and swept "
              f"{seconds[1]:.1f} s, oracle {seconds[2]:.1f} s, compared {seconds[3]:.1f} s", flush=True)

    def test_a_company_of_known_truth(self):
        commits = int(os.environ.get("OFFKEY_COMPANY_COMMITS", "3000"))
        for seed in map(int, os.environ.get("OFFKEY_TEST_SEEDS", "1").split(",")):
            with self.subTest(seed=seed):
                world = self.check(seed, commits)
                with self.subTest("every rule tells in this company"):
                    self.check_mutants(world)


if __name__ == "__main__":
    unittest.main()
