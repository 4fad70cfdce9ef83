#!/usr/bin/env python3
"""Who introduced, carried and could read credentials in random histories that git made, against a reading of git's own
output and of the access table, second by second. OFFKEY_BIN names the binary; needs git."""
import json
import os
import random
import subprocess
import unittest

import oracle
import sweep_cli_test
from cli_test import CliTest, github_token

BEGIN = 1_600_000_000  # 2020
DAY = 86_400
ADDRESSES = ["ann@x.org", "bob@x.org", "cat@x.org", "dan@x.org", "eve@x.org", "desk@x.org"]
# Whose an address is: (person, from, until) in days. The desk's is given on; Eve is not listed.
HELD = {"ann@x.org": [("A", None, None)], "bob@x.org": [("B", None, None)], "cat@x.org": [("C", None, None)],
        "dan@x.org": [("D", 100, 300)], "desk@x.org": [("C", None, 150), ("D", 150, None)], "eve@x.org": []}
TABLE = "who,repo,group,from,until,level\n"


def rfc(day):
    return subprocess.check_output(["date", "-u", "-d", "@%d" % (BEGIN + day * DAY), "+%Y-%m-%dT%H:%M:%SZ"]).decode().strip()


def who_is(address, seconds):
    """The person who had the address then, or it stands for itself."""
    held = HELD.get(address, [])
    then = {p for p, a, b in held if (a is None or BEGIN + a * DAY <= seconds) and (b is None or seconds < BEGIN + b * DAY)}
    ever = {p for p, _, _ in held}
    if len(then) == 1:
        return then.pop()
    return ever.pop() if not then and len(ever) == 1 else address


class ExposedTest(CliTest):
    git = sweep_cli_test.SweepTest.git

    def people(self):
        path = os.path.join(self.dir, "people.jsonl")
        people = {}
        for address, held in HELD.items():
            for person, since, until in held:
                entry = {"email": address}
                if since is not None:
                    entry["from"] = rfc(since)
                if until is not None:
                    entry["until"] = rfc(until)
                people.setdefault(person, []).append(entry)
        with open(path, "w") as out:
            for person, emails in people.items():
                out.write(json.dumps({"id": person, "emails": emails}) + "\n")
        done = self.run_offkey("people", "import", path)
        self.assertEqual(done.returncode, 0, done.stderr)

    def access(self, text, *args, kind="csv", code=0):
        path = os.path.join(self.dir, "access.txt")
        with open(path, "w") as out:
            out.write(text)
        done = self.run_offkey("access", "import", path, "--kind", kind, *args)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def findings(self, *args):
        done = self.run_offkey("hunt", *args, "--format", "jsonl")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()][:-1]

    def history(self, rng, name, tokens):
        """A small repository by git fast-import: branches, merges, removals, trailers, forged dates, a lost branch."""
        repo = os.path.join(self.dir, "acme", name)
        os.makedirs(repo)
        subprocess.run(["git", "init", "-q", "-b", "main", repo], check=True)
        script, marks, files = [], {"main": None}, {"main": {}}
        clock = BEGIN
        for number in range(1, 31):
            branch = rng.choice(sorted(marks))
            if number > 4 and rng.random() < 0.2 and len(marks) < 4:
                fresh = "side%d" % number
                marks[fresh], files[fresh] = marks[branch], dict(files[branch])
                branch = fresh
            clock += rng.randrange(1, 15) * DAY
            committed = authored = clock
            doubt = rng.random()
            if number > 2 and doubt < 0.08:
                authored = BEGIN - rng.randrange(1, 400) * DAY
            elif number > 2 and doubt < 0.16:
                committed = clock - rng.randrange(20, 60) * DAY
            author, committer = rng.choice(ADDRESSES), rng.choice(ADDRESSES)
            message = "Commit %d\n" % number
            trailers = ["%s: Somebody <%s>" % (rng.choice(["Co-authored-by", "co-authored-by", "Signed-off-by"]),
                                               rng.choice(ADDRESSES)) for _ in range(rng.choice([0, 0, 1, 2]))]
            if trailers:
                message += rng.choice(["\n", "\nAbout it.\n\n", "\nprose at once\n"]) + "\n".join(trailers) + "\n"
            tree = files[branch]
            step, token = rng.random(), rng.choice(tokens)
            if step < 0.55 or not tree:
                tree["f%d.env" % rng.randrange(4)] = "TOKEN=%s\n# %d\n" % (token, number)
            elif step < 0.85:
                tree[rng.choice(sorted(tree))] = "nothing %d\n" % number
            else:
                tree["other"] = "%d\n" % number
            script.append("commit refs/heads/%s\nmark :%d\nauthor N <%s> %d +0000\ncommitter N <%s> %d +0000\n"
                          "data %d\n%s" % (branch, number, author, authored, committer, committed,
                                           len(message.encode()), message))
            if marks[branch] is not None:
                script.append("from :%d\n" % marks[branch])
            others = [m for b, m in marks.items() if b != branch and m is not None and m != marks[branch]]
            if marks[branch] is not None and others and rng.random() < 0.15:
                script.append("merge :%d\n" % rng.choice(others))
            script.append("deleteall\n")
            for path, content in sorted(tree.items()):
                script.append("M 644 inline %s\ndata %d\n%s\n" % (path, len(content), content))
            marks[branch] = number
        subprocess.run(["git", "-C", repo, "fast-import", "--quiet"], input="".join(script).encode(), check=True)
        lost = [b for b in marks if b != "main"]
        if lost:
            subprocess.run(["git", "-C", repo, "update-ref", "-d", "refs/heads/" + rng.choice(lost)], check=True)
        return repo

    def commits(self, repo, wanted):
        """commit -> (author, committer, authored, committed, [(token, address)], faults), as git prints them."""
        read = oracle.Repository(os.path.join(repo, ".git"))
        dates, begin = {}, None
        for oid, (kind, content) in read.objects.items():
            if kind != "commit":
                continue
            lines = content.split(b"\n\n", 1)[0].decode().splitlines()
            pick = {line.split(" ", 1)[0]: line for line in lines}
            dates[oid] = (int(pick["author"].split()[-2]), int(pick["committer"].split()[-2]),
                          [line.split()[1] for line in lines if line.startswith("parent ")],
                          pick["author"].split("<")[1].split(">")[0], pick["committer"].split("<")[1].split(">")[0])
            if not dates[oid][2]:
                begin = min([begin or dates[oid][0], dates[oid][0], dates[oid][1]])
        result = {}
        for oid in wanted:
            authored, committed, parents, author, committer = dates[oid]
            message = read.objects[oid][1].split(b"\n\n", 1)[1]
            parsed = subprocess.run(["git", "interpret-trailers", "--parse", "--no-divider"], input=message,
                                    stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
            trailers = [(line.split(":")[0].lower(), line.split("<")[1].split(">")[0]) for line in parsed]
            result[oid] = (author, committer, authored, committed, trailers, authored < begin,
                           any(committed < dates[p][1] - DAY for p in parents))
        return read, result

    def expected_ties(self, repo, truth, commits, table, now):
        """identity -> {(relation, grade)} of one credential in one repository."""
        first = min(commits[c][3] for c, _ in truth.introduced)
        parts = {}
        for commit, _ in truth.introduced:
            author, committer, authored, committed, trailers, early, backwards = commits[commit]
            lists = [(author, authored, "author", early or backwards)]
            if who_is(committer, committed) != who_is(author, authored):
                lists.append((committer, committed, "committer", backwards))
            own = {who_is(author, authored), who_is(committer, committed)}
            wrote = {who_is(address, authored) for token, address in trailers if token == "co-authored-by"}
            for token, address in trailers:
                at = authored if token == "co-authored-by" else committed
                if who_is(address, at) not in own | (wrote if token != "co-authored-by" else set()):
                    lists.append((address, at, token, (early or backwards) if token == "co-authored-by" else backwards))
            for address, at, role, misdated in lists:
                person = who_is(address, at)
                held = HELD.get(address, [])
                outside = person != address and not any(
                    p == person and (a is None or BEGIN + a * DAY <= at) and (b is None or at < BEGIN + b * DAY)
                    for p, a, b in held)
                grade = "D" if misdated or outside else "C"
                brought = role != "signed-off-by" and committed == first
                seen = parts.setdefault((person, grade), set())
                seen.add("introduced" if brought else "carried")
        ties = {}
        for (person, grade), relations in sorted(parts.items()):
            relation = "introduced" if "introduced" in relations else "carried"
            if relation not in {r for r, _ in ties.get(person, set())}:
                ties.setdefault(person, set()).add((relation, grade))
        begin = min([commits[c][3] for c, _ in truth.introduced])
        removed = [commits[c][3] for c in truth.removed]
        last = max([commits[c][3] for c, _ in truth.introduced])
        end = now
        if not truth.present_at and removed and max(removed) >= last:
            end = max(max(removed), begin)
        for reader, since, until in self.grants(repo, table):
            points = {begin, max(begin, since)} | {BEGIN + d * DAY for held in HELD.values() for _, a, b in held
                                                   for d in (a, b) if d is not None}
            for at in points:
                if begin <= at <= end and since <= at < until:
                    person = who_is(reader, at)
                    if person not in ties or ("exposed", "D") in ties[person]:
                        ties.setdefault(person, set()).add(("exposed", "D"))
        return ties

    @staticmethod
    def grants(repo, table):
        """(reader, from, until) of everybody who could read it."""
        name = "acme/" + os.path.basename(repo)
        for who, target, group, since, until in table:
            if target not in (name, "acme/*"):
                continue
            if not group:
                yield who, since, until
                continue
            for member, other, of, a, b in table:
                if not other and of == group and max(a, since) < min(b, until):
                    yield member, max(a, since), min(b, until)

    def test_random_histories(self):
        rng = random.Random(int(os.environ.get("OFFKEY_SEED", "5")))
        tokens = [github_token(40 + i) for i in range(6)]
        secrets = [oracle.Secret.plain("token %d" % i, token, "github.") for i, token in enumerate(tokens)]
        repos = [self.history(rng, "r%d" % i, tokens) for i in range(4)]
        for repo in repos:
            done = self.run_offkey("sweep", repo, "--format", "jsonl")
            self.assertEqual(done.returncode, 1, done.stderr)
        self.people()
        table, lines, far = [], [], BEGIN + 10_000 * DAY
        for _ in range(24):
            form = rng.randrange(3)
            who = rng.choice(ADDRESSES) if form != 1 else ""
            group = "g%d" % rng.randrange(2) if form != 0 else ""
            target = rng.choice(["acme/r0", "acme/r1", "acme/r2", "acme/*"]) if form != 2 else ""
            since = rng.choice([None, rng.randrange(250)])
            until = rng.choice([None, (since or 0) + 1 + rng.randrange(40)])
            row = (who, target, group, 0 if since is None else BEGIN + since * DAY,
                   far if until is None else BEGIN + until * DAY)
            if any(row[:4] == other[:4] for other in table):
                continue
            table.append(row)
            lines.append(",".join([who, target, group, "" if since is None else rfc(since),
                                   "" if until is None else rfc(until), "read"]))
        self.access(TABLE + "\n".join(lines) + "\n")
        expected, exposed = {}, 0
        for repo in repos:
            truths = oracle.find_truth(oracle.Repository(os.path.join(repo, ".git")), secrets)
            wanted = {c for t in truths.values() for c, _ in t.introduced} | {c for t in truths.values() for c in t.removed}
            _, commits = self.commits(repo, wanted)
            for secret in secrets:
                truth = truths[secret.name]
                if not truth.introduced:
                    continue
                ties = self.expected_ties(repo, truth, commits, table, far)
                for person, relations in ties.items():
                    for relation, grade in relations:
                        expected.setdefault(person, set()).add((os.path.realpath(repo), secret.value[-4:], relation, grade))
                        exposed += relation == "exposed"
        self.assertGreater(exposed, 5)
        only_read = 0
        for person in sorted(expected):
            found, every = set(), set()
            for finding in self.findings("--who", person, "--repo", "*"):
                every.add((finding["repo"], finding["secret"][-4:]))
                for tie in finding["attributions"]:
                    if tie["identity"] == person:
                        found.add((finding["repo"], finding["secret"][-4:], tie["relation"], tie["grade"]))
            self.assertEqual(found, expected[person], person)
            # Alone it leaves out what they could only read, and says so.
            sure = {one[:2] for one in found if one[2] != "exposed"}
            alone = {(f["repo"], f["secret"][-4:]) for f in self.findings("--who", person)}
            self.assertLessEqual(sure, alone, person)
            self.assertLessEqual(alone, every, person)
            only_read += len(every - alone)
            summary = self.run_offkey("hunt", "--who", person).stdout.decode()
            if any(one[2] == "exposed" for one in found):
                self.assertIn("--relation exposed lists what stood there", summary, person)
        self.assertGreater(only_read, 5)
        everybody = {(f["repo"], f["secret"][-4:], t["identity"]) for f in self.findings("--relation", "exposed")
                     for t in f["attributions"] if t["relation"] == "exposed"}
        self.assertEqual(everybody, {(repo, secret, person) for person, ties in expected.items()
                                     for repo, secret, relation, _ in ties if relation == "exposed"})

    def test_a_forges_listing_and_what_follows(self):
        repo = os.path.join(self.dir, "acme", "shop")
        os.makedirs(repo)
        token = github_token(50)
        env = {"GIT_AUTHOR_NAME": "Bob", "GIT_AUTHOR_EMAIL": "bob@x.org", "GIT_COMMITTER_NAME": "Bob",
               "GIT_COMMITTER_EMAIL": "bob@x.org", "GIT_AUTHOR_DATE": "2021-01-01T00:00:00Z",
               "GIT_COMMITTER_DATE": "2021-01-01T00:00:00Z", "PATH": os.environ["PATH"]}
        subprocess.run(["git", "init", "-q", "-b", "main", repo], check=True)
        with open(os.path.join(repo, "app.env"), "w") as out:
            out.write("TOKEN=%s\n" % token)
        subprocess.run(["git", "-C", repo, "add", "-A"], check=True)
        subprocess.run(["git", "-C", repo, "commit", "-q", "-m", "c"], check=True, env=env)
        self.assertEqual(self.run_offkey("sweep", repo).returncode, 1)
        path = os.path.join(self.dir, "people.csv")
        with open(path, "w") as out:
            out.write("id,name,emails,logins\nE1,Jane Doe,jane@x.org,github.com/jane#77\nE2,Bob,bob@x.org,\n")
        self.assertEqual(self.run_offkey("people", "import", path).returncode, 0)
        listing = json.dumps([{"login": "jane", "id": 77, "role_name": "read", "permissions": {"pull": True}},
                              {"login": "carl", "id": 78, "role_name": "none", "permissions": {"pull": False}}])
        args = ("--repo", "acme/shop", "--complete", "--as-of", "2024-01-01")
        dry = self.access(listing, *args, "--dry-run", kind="github-collaborators")
        self.assertIn(b"1 new", dry.stdout)
        self.assertIn(b"nothing was written", dry.stdout)
        self.assertIn(b"Nothing is known", self.run_offkey("access", "list").stdout)
        self.access(listing, *args, kind="github-collaborators")
        self.assertIn(b"0 new, 0 changed, 1 as before", self.access(listing, *args, kind="github-collaborators").stdout)
        self.assertIn(b"github.com/jane#77 reads acme/shop  read", self.run_offkey("access", "list").stdout)
        shown = self.run_offkey("access", "show", "--who", "jane@x.org").stdout
        self.assertIn(os.path.realpath(repo).encode(), shown)
        self.assertIn(b"github.com/jane#77", self.run_offkey("access", "show", "--repo", "shop").stdout)
        text = self.run_offkey("report", "--who", "jane@x.org").stdout.decode()
        self.assertIn("TO ROTATE  1", text)
        self.assertIn("could read it as github.com/jane#77", " ".join(text.split()))
        plan = self.run_offkey("offboard", "--who", "E1", "--dry-run").stdout.decode()
        self.assertIn("to rotate", plan)
        self.assertIn("could read it in", plan)
        self.assertEqual(self.run_offkey("offboard", "--who", "E1").returncode, 0)
        self.assertIn(b"exposed", self.run_offkey("queue", "show", "1").stdout)
        # A later listing without her: she could read it until then all the same.
        self.access("[]", "--repo", "acme/shop", "--complete", "--as-of", "2024-06-01", kind="github-collaborators")
        tie = self.findings("--relation", "exposed", "--who", "E1")[0]["attributions"][-1]
        self.assertEqual((tie["relation"], tie["grade"], tie["evidence"]["access_until"]),
                         ("exposed", "D", "2024-06-01T00:00:00+00:00"))
        self.access("who,repo\nnonsense,a\n", code=2)


if __name__ == "__main__":
    unittest.main()
