#!/usr/bin/env python3
"""`offkey report --drift`: on an estate of known truth, and as a user meets it. Needs git."""
import json
import os
import resource
import time
import unittest

import inventory_test
import sweep_cli_test
from cli_test import CliTest
from drift_estate import AT, ORDER, Estate, days, iso


class DriftTest(CliTest):
    git = sweep_cli_test.SweepTest.git
    sweep = sweep_cli_test.SweepTest.sweep
    inventory = inventory_test.InventoryTest.inventory
    file = inventory_test.InventoryTest.file
    commit = inventory_test.InventoryTest.commit

    def drift(self, *args, code=0, at=AT, form="jsonl"):
        at = ("--at", iso(at)) if at else ()
        done = self.run_offkey("report", "--drift", *at, "--format", form, *args)
        self.assertEqual(done.returncode, code, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()] if form == "jsonl" and code == 0 else done

    def people(self, text, name="people.jsonl"):
        done = self.run_offkey("people", "import", self.file(name, text))
        self.assertEqual(done.returncode, 0, done.stderr)

    def sso_row(self, number=1, login="jane", **fields):
        row = {"login": login, "credential_id": number, "credential_type": "personal access token",
               "token_last_eight": f"{number:08}", "credential_authorized_at": iso(AT - days(200)),
               "credential_accessed_at": iso(AT - days(2)), "scopes": ["repo"]}
        return {**row, **fields}

    def import_sso(self, rows, *args, as_of=AT):
        self.inventory("import", "--kind", "github-sso", "--account", "acme", "--as-of", iso(as_of),
                       self.file("sso.json", rows), *args)

    def jane(self, **fields):
        self.people(json.dumps({"id": "E1", "name": "Jane", "emails": ["jane@x.org"], "logins": ["github.com/jane"],
                                **fields}) + "\n")

    def reasons(self, item):
        return [reason["reason"] for reason in item["reasons"]]

    # The estate.

    def load(self, estate):
        self.people(estate.roster_text())
        for listing in estate.listings:
            context = (["--account", listing.account] if listing.account else []) + \
                      (["--host", listing.host] if listing.host else [])
            if listing.kind != "aws-cloudtrail":  # a log is never complete
                context.append("--complete")
            self.inventory("import", "--kind", listing.kind, "--as-of", iso(listing.as_of), *context,
                           self.file(listing.name, listing.text()))
        for listing in sorted(estate.access_listings, key=lambda one: one.as_of):
            context = (["--repo", listing.repo] if listing.repo else []) + (["--group", listing.group] if listing.group else [])
            done = self.run_offkey("access", "import", "--kind", listing.kind, "--as-of", iso(listing.as_of), "--complete",
                                   *context, self.file(listing.name, listing.text()))
            self.assertEqual(done.returncode, 0, done.stderr)

    def told(self, item):
        subject = "keys" if self.reasons(item)[0] == "second_key" else item["subject"]
        name = item["credential"]
        if subject == "access":
            (who,) = {holder["person"] for holder in item["holders"]}
            name = f"{who} {name}"
            self.assertEqual(item["task"], "end_access")
        places = sorted({(os.path.basename(e["file"]), e["line"]) for e in item["evidence"]})
        return (subject, item["issuer"], name), {
            "reasons": self.reasons(item), "risk": item["risk"], "whose": item["whose"], "evidence": places,
            "after": item.get("used_after_leaving", False), "stale": item["stale"],
            "credentials": item.get("credentials"), "listed_after": item.get("listed_after_leaving"),
            "repositories": item.get("repositories")}

    def assert_exact(self, estate, lines):
        found = {}
        for item in lines[:-1]:
            key, told = self.told(item)
            self.assertNotIn(key, found, "told twice")
            found[key] = told
        truth = {key: {**value, "evidence": sorted(set(value["evidence"]))} for key, value in estate.truth.items()}
        missing = sorted(truth.keys() - found.keys())
        invented = sorted(found.keys() - truth.keys())
        self.assertEqual((missing[:5], len(missing)), ([], 0), [truth[key] for key in missing[:5]])
        self.assertEqual((invented[:5], len(invented)), ([], 0), [found[key] for key in invented[:5]])
        for key, value in truth.items():
            self.assertEqual(found[key], value, key)
        for reason in ORDER:
            count = sum(reason in value["reasons"] for value in truth.values())
            self.assertGreater(count, 0, f"the estate lacks {reason}")
            self.assertEqual(lines[-1]["reasons"][reason], count)
        self.assertEqual(lines[-1]["items"], len(truth))
        self.assertEqual(lines[-1]["accesses"], estate.accesses)
        self.assertIn("1 access is of an identity that several people", " ".join(lines[-1]["notes"]))
        order = [(["urgent", "high", "medium", "low"].index(item["risk"]), ORDER.index(self.reasons(item)[0]),
                  not item.get("used_after_leaving", False), -item["reasons"][0]["days"]) for item in lines[:-1]]
        self.assertEqual(order, sorted(order))
        for item in lines[:-1]:
            self.assertTrue(item["action"].endswith("."), item)
            for evidence in item["evidence"]:
                self.assertEqual(len(evidence["sha256"]), 64)
                self.assertTrue(evidence["recorded_by"])

    def test_an_estate_of_known_truth(self):
        people = int(os.environ.get("OFFKEY_DRIFT_PEOPLE", "300" if os.environ.get("OFFKEY_E2E_QUICK") else "2000"))
        for seed in (1, 2, 3):
            with self.subTest(seed=seed):
                self.home = os.path.join(self.dir, f"home-{seed}")
                estate = Estate(seed, people)
                self.load(estate)
                began = time.monotonic()
                lines = self.drift()
                took = time.monotonic() - began
                self.assert_exact(estate, lines)
                self.assertEqual(self.drift(), lines, "equal runs differ")
                if os.environ.get("OFFKEY_DRIFT_FIGURES"):
                    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
                    print(f"seed {seed}: {len(estate.truth)} items, {lines[-1]['judged']} in force, {took:.2f} s, "
                          f"peak of all commands {memory} kB")

    def test_rows_in_another_order_and_imports_in_another_order(self):
        estate = Estate(7, 150)
        self.load(estate)
        lines = [{k: v for k, v in item.items() if k != "evidence"} for item in self.drift()[:-1]]
        self.home = os.path.join(self.dir, "other")
        for listing in estate.listings:
            estate.random.shuffle(listing.rows)
        for listing in estate.access_listings:
            estate.random.shuffle(listing.rows)
        estate.listings.reverse()
        estate.access_listings.reverse()
        self.load(estate)
        again = [{k: v for k, v in item.items() if k != "evidence"} for item in self.drift()[:-1]]
        by_name = lambda item: (item["issuer"], item["subject"], item["credential"], self.reasons(item), item["holders"][0]["stated"])
        self.assertEqual(sorted(again, key=by_name), sorted(lines, key=by_name))

    # As a user meets it.

    def test_nothing_imported_says_what_to_import(self):
        done = self.drift(code=2)
        self.assertEqual(done.stdout, b"")
        for word in (b"no issuer's listing was imported", b"aws-credential-report", b"gitlab-users", b"inventory kinds"):
            self.assertIn(word, done.stderr)

    def test_what_is_typed_wrongly(self):
        self.assertIn(b"--drift", self.run_offkey("report").stderr)
        self.assertEqual(self.run_offkey("report").returncode, 2)
        self.assertEqual(self.run_offkey("report", "--who", "jane@x.org", "--unused-days", "3").returncode, 2)
        for args in (["--unused-days", "0"], ["--max-age-days", "x"], ["--at", "yesterday"], ["--who", "nobody@x.org@"]):
            self.assertEqual(self.run_offkey("report", "--drift", *args).returncode, 2, args)

    def test_a_leaver_and_what_their_departure_says(self):
        self.jane(departures=[{"left_at": iso(AT - days(40)), "effective_at": iso(AT - days(30)), "how": "immediate",
                               "source": "ticket 7"}])
        self.import_sso([self.sso_row()])
        (item, end) = self.drift()
        self.assertEqual((self.reasons(item), item["risk"], item["task"]), (["departed"], "urgent", "revoke"))
        self.assertTrue(item["used_after_leaving"])
        self.assertEqual(item["holders"][0]["departure"]["source"], "ticket 7")
        self.assertEqual(item["action"], "Revoke personal access token 1 at github, acme.")
        self.assertEqual((end["urgent"], end["whose"]["departed"]), (1, 1))
        # Before it took effect, and after a return, nobody is gone.
        self.assertEqual(len(self.drift(at=AT - days(31))), 1)
        self.jane(departures=[{"left_at": iso(AT - days(40)), "effective_at": iso(AT - days(30)),
                               "returned_at": iso(AT - days(1))}])
        self.assertEqual(len(self.drift()), 1)

    def test_a_credential_in_a_repository_counts_one_risk_higher(self):
        self.jane()
        self.import_sso([self.sso_row(token_last_eight=self.token[-8:], credential_accessed_at=None)])
        (item, _) = self.drift()
        self.assertEqual((item["risk"], item["raised"], item["findings"]), ("medium", False, 0))
        self.commit("a.env", f"GITHUB_TOKEN={self.token}\n")
        self.sweep()
        (item, _) = self.drift()
        self.assertEqual((item["risk"], item["raised"], item["findings"]), ("high", True, 1))
        self.assertIn(b"found in history", self.drift(form="text").stdout)

    def test_an_old_listing_proves_nothing_about_use(self):
        self.jane()
        self.import_sso([self.sso_row(credential_accessed_at=None, credential_authorized_at=iso(AT - days(500)))],
                        as_of=AT - days(100))
        lines = self.drift()
        self.assertEqual((self.reasons(lines[0]), lines[0]["stale"]), (["over_age"], True))
        self.assertIn("100 days old: it cannot show what is unused; 1 credential was not judged", lines[-1]["notes"][0])
        self.assertIn(b"import a newer one", self.drift(form="text").stderr)
        self.assertEqual(self.reasons(self.drift("--unused-days", "120")[0]), ["never_used", "over_age"])

    def test_an_empty_roster_makes_nobody_an_orphan(self):
        self.import_sso([self.sso_row()])
        (end,) = self.drift()
        self.assertIn("the roster is empty", end["notes"][0])
        self.jane()
        self.import_sso([self.sso_row(), self.sso_row(2, "stranger")])
        (item, _) = self.drift()
        self.assertEqual((self.reasons(item), item["credential"], item["credentials"], item["task"]),
                         (["orphan"], "github.com/stranger", ["2"], "assign_owner"))

    def test_a_listing_without_a_last_use_is_said_to_have_none(self):
        self.people(json.dumps({"id": "E1", "emails": ["jane@x.org"]}) + "\n")
        self.inventory("import", "--kind", "aws-access-keys", "--account", "111122223333", "--as-of", iso(AT),
                       self.file("keys.json", {"AccessKeyMetadata": [
                           {"UserName": "jane@x.org", "AccessKeyId": inventory_test.key_id("d"), "Status": "Active",
                            "CreateDate": iso(AT - days(20))}]}))
        (end,) = self.drift()
        self.assertIn("aws-credential-report does", end["notes"][0])

    def test_only_what_one_person_holds(self):
        self.people("".join(json.dumps({"id": who, "emails": [f"{who}@x.org"], "logins": [f"github.com/{who}"]}) + "\n"
                            for who in ("jane", "bob")))
        self.import_sso([self.sso_row(1, "jane", credential_accessed_at=None),
                         self.sso_row(2, "bob", credential_accessed_at=None)])
        self.assertEqual(len(self.drift()), 3)
        (item, end) = self.drift("--who", "bob@x.org")
        self.assertEqual((item["credential"], end["judged"]), ("2", 1))

    def test_what_is_gone_or_revoked_is_no_item(self):
        self.jane()
        self.import_sso([self.sso_row(1, credential_accessed_at=None), self.sso_row(2)])
        self.assertEqual(len(self.drift()), 2)
        self.import_sso([self.sso_row(2)], "--complete")
        self.assertEqual(len(self.drift()), 1)

    def test_a_leaver_who_still_is_a_collaborator(self):
        self.jane(departures=[{"left_at": iso(AT - days(40)), "how": "immediate", "source": "ticket 7"}])
        def listed(text, *args, kind="github-collaborators", as_of=AT - days(2)):
            done = self.run_offkey("access", "import", "--kind", kind, "--as-of", iso(as_of), *args,
                                   self.file("access", text))
            self.assertEqual(done.returncode, 0, done.stderr)
        jane = json.dumps([{"login": "jane", "id": 77, "role_name": "admin"}])
        listed(jane, "--repo", "acme/shop", "--complete", as_of=AT - days(50))
        (item, end) = self.drift()
        self.assertEqual((self.reasons(item), item["risk"], item["listed_after_leaving"], item["stale"]),
                         (["departed_access"], "high", False, False))
        self.assertIn("50 days ago, before they left: it may have ended since", item["reasons"][0]["text"])
        self.assertEqual((end["judged"], end["accesses"]), (0, 1))
        listed(jane, "--repo", "acme/shop", "--complete")
        (item, _) = self.drift()
        self.assertEqual((item["risk"], item["subject"], item["task"], item["issuer"], item["power"]),
                         ("urgent", "access", "end_access", "github", "admin"))
        self.assertEqual(item["action"], "Take github.com/jane#77 off acme/shop at github.")
        self.assertEqual(item["reasons"][0]["days"], 40)
        self.assertEqual([e["listing"] for e in item["evidence"]], ["github-collaborators"])
        text = " ".join(self.drift(form="text").stdout.decode().split())
        for words in ("URGENT 1", "github.com/jane#77 on acme/shop", "listed on 2026-10-30, 2 days ago",
                      "1 item in 0 credentials and accounts in force on 2026-11-01, and in 1 access to", "departed_access 1"):
            self.assertIn(words, text)
        # What the next listing lacks has ended; of what is given anew the report says so.
        listed("[]", "--repo", "acme/shop", "--complete", as_of=AT - days(1))
        self.assertEqual(len(self.drift()), 1)
        self.assertEqual(len(self.drift(at=AT - days(2))), 2)
        listed(f"who,group,from\njane@x.org,acme/dev,{iso(AT - days(3))}\n", kind="csv")
        listed("group,repo\nacme/dev,acme/shop\nacme/dev,acme/web\n", kind="csv")
        (item, _) = self.drift()
        self.assertIn("GIVEN AFTERWARDS, on 2026-10-29", item["reasons"][0]["text"])
        self.assertEqual(item["repositories"], ["acme/shop", "acme/web"])
        self.assertEqual(item["action"], "Take jane@x.org out of the group acme/dev.")
        self.assertIn(b"it reads acme/shop, acme/web", self.drift(form="text").stdout)
        self.assertEqual(len(self.drift("--who", "E1")), 2)
        self.people(json.dumps({"id": "E2", "emails": ["bob@x.org"]}) + "\n", "bob.jsonl")
        (end,) = self.drift("--who", "E2")
        self.assertEqual(end["accesses"], 0)

    def test_the_text_fits_a_terminal(self):
        estate = Estate(5, 200)
        self.load(estate)
        done = self.drift(form="text")
        lines = done.stdout.decode().splitlines()
        self.assertTrue(lines[0].startswith("URGENT"))
        for line in lines:
            self.assertLessEqual(len(line), 100 if line.lstrip().startswith(("aws", "github", "gitlab", "access")) else 80, line)
        self.assertNotIn("\x1b", done.stdout.decode())
        self.assertRegex(done.stdout.decode(), r"\n[\d,]+ items in [\d,]+ credentials and accounts in force on 2026-11-01,\n  and in [\d,]+ accesses to")
        self.assertIn(" more (-v shows them all", done.stdout.decode())
        every = self.drift("-v", form="text").stdout.decode()
        self.assertEqual(sum(line.startswith("    > ") for line in every.splitlines()), len(estate.truth))


if __name__ == "__main__":
    unittest.main()
