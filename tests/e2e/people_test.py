#!/usr/bin/env python3
"""The roster as a user meets it, and offboarding by it. OFFKEY_BIN names the binary; needs git."""
import json
import os
import unittest

import sweep_cli_test
from cli_test import CliTest, github_token


def who(name, email, date):
    return {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_COMMITTER_NAME": name,
            "GIT_COMMITTER_EMAIL": email, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}


class PeopleTest(CliTest):
    git = sweep_cli_test.SweepTest.git
    sweep = sweep_cli_test.SweepTest.sweep

    def people(self, *args, code=0):
        done = self.run_offkey("people", *args)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def roster(self, text, name="people.csv"):
        path = os.path.join(self.dir, name)
        with open(path, "wb") as out:
            out.write(text.encode() if isinstance(text, str) else text)
        return path

    def listed(self):
        return {p["id"]: p for p in map(json.loads, self.people("list", "--format", "jsonl").stdout.splitlines())}

    def test_import_previews_and_repeats(self):
        self.assertIn(b"Nobody", self.people("list").stdout)
        path = self.roster("\ufeffid,name,emails,logins\r\nE1,Jane Doe,jane@x.org;j@y.org,github.com/jane#77\r\n"
                           "E2,\"Roe, Bob\",bob@x.org,\r\n")
        dry = self.people("import", path, "--dry-run")
        self.assertIn(b"added    E1  email j@y.org: always", dry.stdout)
        self.assertEqual(self.listed(), {})
        self.people("import", path)
        self.assertEqual(self.listed()["E2"]["name"], "Roe, Bob")
        self.assertIn(b"0 of the file's people new or changed, 2 unchanged", self.people("import", path).stdout)
        path = self.roster("id,name,emails\nE1,Jane Roe,jane@x.org\n")
        changes = [json.loads(line) for line in
                   self.people("import", path, "--dry-run", "--format", "jsonl").stdout.splitlines()]
        self.assertEqual([(c["change"], c["what"], c["before"], c["after"]) for c in changes],
                         [("changed", "name", "Jane Doe", "Jane Roe"), ("removed", "email j@y.org", "always", "")])
        self.people("import", path)
        kinds = [(i["kind"], i["value"]) for i in self.listed()["E1"]["identities"]]
        self.assertEqual(kinds, [("email", "jane@x.org"), ("login", "jane")], "an absent column says nothing")

    def test_wrong_lines_are_named(self):
        path = self.roster("id,emails\nE1,jane@x.org\nE2,nonsense\nE3,bob@x.org\n")
        done = self.people("import", path, code=2)
        self.assertIn(b"people.csv:3: \"nonsense\" is not an e-mail address; write", done.stderr)
        self.assertEqual(self.listed(), {})
        self.people("import", path, "--on-error", "skip")
        self.assertEqual(sorted(self.listed()), ["E1", "E3"])
        done = self.people("import", self.roster("id;emails\nE1;jane@x.org\n"), code=2)
        self.assertIn(b"separated by semicolons", done.stderr)
        self.assertIn(b"--input-format", self.people("import", self.roster("x", "people"), code=2).stderr)

    def test_the_three_forms_say_the_same(self):
        csv = self.roster("id,name,emails,valid_from,valid_until,left_at\nE1,Jane,a@x.org,2020-01-01,2021-01-01,2024-03-05\n"
                          "E1,,b@x.org,,,\n")
        self.people("import", csv)
        person = {"id": "E1", "name": "Jane", "emails": [{"email": "a@x.org", "from": "2020-01-01", "until": "2021-01-01"},
                  "b@x.org"], "departures": [{"left_at": "2024-03-05"}]}
        for path in (self.roster(json.dumps(person) + "\n", "p.jsonl"),
                     self.roster("people:\n- id: E1\n  name: Jane\n  emails:\n  - {email: a@x.org, from: 2020-01-01, "
                                 "until: 2021-01-01}\n  - b@x.org\n  departures:\n  - left_at: 2024-03-05\n", "p.yaml")):
            self.assertIn(b"1 unchanged, 0 changes", self.people("import", path).stdout)

    def test_resolve_and_left(self):
        self.people("import", self.roster(
            "id,name,emails,valid_from,valid_until\nE1,Jane Doe,jane@x.org,2020-01-01,2021-01-01\n"
            "E2,Jane Poe,jane@x.org,2022-01-01,\nE2,,jp@x.org,,\n"))
        for at, said in (("2020-06-01", b"Jane Doe (E1) (in interval)"), ("2022-01-01", b"Jane Poe (E2) (in interval)"),
                         ("2021-06-01", b"nobody (outside)")):
            self.assertIn(said, self.people("resolve", "JANE@x.org", "--at", at).stdout)
        self.assertIn(b"ambiguous", self.people("resolve", "jane@x.org").stdout)
        named = self.people("resolve", "jane").stdout
        self.assertIn(b"candidate: Jane Doe (E1)", named)
        self.assertIn(b"nobody", named)
        self.assertIn(b"is not a time; write", self.people("left", "E1", "--at", "5.3.2024", code=2).stderr)
        self.people("left", "jp@x.org", "--at", "2024-03-05", "--effective", "2024-03-31T18:00:00+02:00", "--how",
                    "immediate", "--source", "ticket 7")
        (departure,) = self.listed()["E2"]["departures"]
        self.assertEqual((departure["effective_at"], departure["how"], departure["source"]),
                         ("2024-03-31T16:00:00+00:00", "immediate", "ticket 7"))
        self.assertEqual(self.listed()["E2"]["state"], "left")
        self.assertTrue(departure["recorded_by"])
        self.assertIn(b"nobody in the roster", self.people("show", "zoe@x.org", code=2).stderr)

    def test_suggest_shows_evidence_and_changes_nothing(self):
        self.git("init", "-q", "-b", "main")
        for number, author in enumerate([who("Jane Doe", "jane@x.org", "2020-06-01T00:00:00Z"),
                                         who("JANE  DOE", "jd@y.org", "2020-06-01T10:00:00Z"),
                                         who("Bob", "bob@x.org", "2020-06-01T00:00:00Z")]):
            self.write(f"{number}.env", "TOKEN=%s\n" % github_token(20 + number))
            self.git("add", "-A")
            self.git("commit", "-q", "-m", f"c{number}", who=author)
        self.assertEqual(self.sweep()[0].returncode, 1)
        (found,) = [json.loads(line) for line in self.people("suggest", "--format", "jsonl").stdout.splitlines()]
        self.assertEqual((found["a"], found["b"], found["reason"]), ("jane@x.org", "jd@y.org", "same name"))
        self.assertIn("1 day in common", found["evidence"])
        self.write(".mailmap", "Bob <bob@x.org> <robert@y.org>\n")
        text = self.people("suggest", "--repo", self.src).stdout
        self.assertIn(b"bob@x.org  =  robert@y.org\n  mailmap: ", text)
        self.assertIn(b"2 suggestions; nothing was changed", text)
        self.assertEqual(self.listed(), {})
        self.people("import", self.roster("id,emails\nE1,jane@x.org;jd@y.org\n"))
        self.assertIn(b"0 suggestions", self.people("suggest").stdout)

    def test_offboard_covers_all_identities_in_their_intervals(self):
        self.git("init", "-q", "-b", "main")
        authors = [who("Jane", "jane@old.org", "2020-06-01T00:00:00Z"),
                   who("Jane", "77+renamed@users.noreply.github.com", "2021-06-01T00:00:00Z"),
                   who("Other", "jane@old.org", "2023-06-01T00:00:00Z"),
                   who("Bob", "bob@x.org", "2023-07-01T00:00:00Z"),
                   who("Jane", "jd@x.org", "2025-06-01T00:00:00Z")]
        for number, author in enumerate(authors):
            self.write(f"{number}.env", "TOKEN=%s\n" % github_token(10 + number))
            self.git("add", "-A")
            self.git("commit", "-q", "-m", f"c{number}", who=author)
        self.assertEqual(self.sweep()[0].returncode, 1)
        self.people("import", self.roster(
            "id,name,emails,logins,valid_from,valid_until\nE1,Jane Doe,jane@x.org,github.com/jane#77,,\n"
            "E1,,jane@old.org,,,2022-01-01\nE2,Jo,jane@old.org,,2022-01-01,\nE1,,jd@x.org,,,2024-01-01\n"))
        done = self.run_offkey("offboard", "--who", "jane@x.org")
        self.assertEqual(done.returncode, 0, done.stderr)
        text = done.stdout.decode()
        self.assertIn("3 credentials of E1: 3 tasks queued", text)
        self.assertIn("Jane Doe (E1) introduced it in", text)
        self.assertIn("as jane@old.org (grade C", text)
        self.assertIn("by the account github.com/jane#77", text)
        self.assertIn("grade D", text)
        self.assertIn("dated 2025-06-01T00:00:00+00:00, outside every interval of it: until 2024-01-01", text)
        self.assertNotIn("bob@x.org", text)
        # The reused address is whose it is now.
        self.assertIn(b"1 credential of E2", self.run_offkey("offboard", "--who", "jane@old.org", "--dry-run").stdout)


if __name__ == "__main__":
    unittest.main()
