#!/usr/bin/env python3
"""`offkey explain` and `offkey rules test`: every place has its reason, and no secret is shown."""
import json
import os
import unittest

from cli_test import CliTest as Cli


class ExplainTest(Cli):
    def lines(self, *args, code=0, **kwargs):
        run = self.run_offkey(*args, **kwargs)
        self.assertEqual(run.returncode, code, run.stderr)
        self.assert_no_secret(run.stdout, run.stderr)
        return run.stdout.decode().splitlines()

    def sample(self):
        wrong = self.token[:-1] + ("a" if self.token[-1] != "a" else "b")
        return self.write("app.env", "# sample\nTOKEN=%s\nOLD=%s\nDB_PASSWORD=changeme\n%s\nkey = %s\n" %
                          (self.token, wrong, "plain text", self.token[:12]))

    def test_rules_test_lists_matches_and_refusals(self):
        path = self.sample()
        lines = self.lines("rules", "test", path)
        text = "\n".join(lines)
        self.assertRegex(text, r"app\.env:2:7  accepted  github\.personal_access_token \(high\)  "
                               r"ghp_…\S{4}, 40 bytes; checksum: github_crc32 holds")
        self.assertRegex(text, r"app\.env:3:5  rejected  github\.personal_access_token \(high\)  "
                               r"ghp_…\S{4}, 40 bytes; checksum: github_crc32 does not hold")
        self.assertRegex(text, r"app\.env:4:13  rejected  generic\.password \(medium\)  .*evidence: placeholder")
        self.assertRegex(text, r"app\.env:6:7  no match  github\.personal_access_token; opening `ghp_")
        self.assertNotRegex(text, r"app\.env:[15]:")
        self.assertRegex(lines[-1], r"^1 accepted, \d+ shadowed, \d+ rejected, \d+ without a match, at \d+ openings$")

    def test_explain_place(self):
        path = self.sample()
        line = self.lines("explain", path + ":2", "-q")
        self.assertTrue(any("accepted  github.personal_access_token" in row for row in line), line)
        self.assertFalse(any(":3:" in row for row in line), line)
        column = self.lines("explain", path + ":2:20", "-q")
        self.assertEqual(column[1], [row for row in line if "github.personal_access_token" in row][0])
        self.assertIn("shown as github.personal_access_token, whose precedence 100 is above",
                      "\n".join(self.lines("explain", path + ":2", "-q")))
        nothing = self.lines("explain", path + ":5", "-q")
        self.assertEqual(len(nothing), 1)
        self.assertRegex(nothing[0], r": no opening of any of the \d+ rules stands here$")

    def test_json_says_what_the_text_says(self):
        path = self.sample()
        for args in ([path], [path + ":2"], [path + ":5"], [path, "--rule", "github.personal_access_token"]):
            text = self.lines("explain", *args)
            answer = json.loads("".join(self.lines("explain", *args, "--format", "json")))
            self.assertEqual((answer["schema"], answer["path"]), ("offkey.explanation.v1", path))
            self.assertGreater(answer["rules"], 1000)
            rows = []
            for place in answer["places"]:
                rows.append("%s:%d:%d  opening %s" % (path, place["line"], place["column"], place["opening"]))
                for trial in place["trials"]:
                    row = "  %-10s%s (%s)" % (trial["verdict"], trial["rule"], trial["confidence"])
                    if "secret" in trial:
                        row += "  %s at %d:%d, %d bytes" % (trial["secret"], trial["line"], trial["column"],
                                                            trial["bytes"])
                    if "reason" in trial:
                        row += "; " + trial["reason"]
                    if "shown_as" in trial:
                        row += "; shown as " + trial["shown_as"]
                    rows.append(row)
                if "note" in place:
                    rows.append("  " + place["note"])
            told = [line for line in text[:-1] if "stands here" not in line]
            self.assertEqual(len(rows), len(told))
            for row, line in zip(rows, told):
                self.assertTrue(line.startswith(row), (row, line))
            counts = answer["counts"]
            self.assertEqual(counts["places"], len(answer["places"]))
            self.assertRegex(text[-1], r"^%d accepted.*, %d shadowed, %d rejected, %d without a match, at %d opening" % (
                counts["accepted"], counts["shadowed"], counts["rejected"], counts["no_match"], counts["places"]))
        self.assertEqual(self.run_offkey("explain", path, "--format", "xml").returncode, 2)

    def test_explain_reads_standard_input_and_utf16(self):
        rows = self.lines("explain", "-", "-q", input=("token: %s\n" % self.token).encode())
        self.assertTrue(any(row.startswith("-:1:8  opening ") for row in rows), rows)
        path = self.write("wide.txt", ("a\ntoken: %s\n" % self.token).encode("utf-16"))
        rows = self.lines("explain", path + ":2", "-q")
        self.assertTrue(any("accepted  github.personal_access_token (high)  ghp_" in row and " at 2:15, " in row
                            for row in rows), rows)

    def test_one_rule(self):
        path = self.sample()
        rows = self.lines("explain", path, "--rule", "github.personal_access_token", "-q")
        self.assertEqual({row.split()[1] for row in rows if row.startswith("  ")}, {"github.personal_access_token"}
                         | {"match"})
        rows = self.lines("explain", path, "--rule", "stripe.secret_key", "-q")
        self.assertRegex(rows[0], r": nothing that stripe\.secret_key looks for stands here: `sk_live_")
        run = self.run_offkey("explain", path, "--rule", "github.personal_acess_token")
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"did you mean github.personal_access_token?", run.stderr)

    def test_own_rule(self):
        rules = os.path.join(self.dir, "rules")
        os.mkdir(rules)
        with open(os.path.join(rules, "zqxw.yaml"), "w") as file:
            file.write("provider: zqxw\nrules:\n  - id: zqxw.api_key\n    name: mine\n"
                       "    confidence: high\n    token: 'zqxw_[0-9a-f]{32}'\n")
        path = self.write("own.txt", "a zqxw_%s\nb zqxw_12ab12ab12ab12ab\nc zqxw_%s\n" % ("d4c3b2a190f7e6d5" * 2, "0" * 32))
        text = "\n".join(self.lines("rules", "test", path, "--rules", rules))
        self.assertRegex(text, r"own\.txt:1:3  accepted  zqxw\.api_key \(high\)  \S+, 37 bytes")
        self.assertRegex(text, r"own\.txt:2:3  no match  zqxw\.api_key; opening ")
        self.assertRegex(text, r"own\.txt:3:3  rejected  zqxw\.api_key \(high\)  \S+, 37 bytes; entropy: ")

    def test_paths_are_redacted_and_faults_named(self):
        path = self.write(self.token + ".txt", "token: %s\n" % self.token)
        self.lines("explain", path)
        self.lines("rules", "test", path)
        for args, part in ((["explain", self.src], b"is a directory"), (["explain", path + "x"], b"No such file"),
                           (["rules", "test", path + ":1"], b"No such file"), (["explain"], b"PLACE is required")):
            run = self.run_offkey(*args)
            self.assertEqual(run.returncode, 2)
            self.assertIn(part, run.stderr)
            self.assert_no_secret(run.stderr)

    def test_what_scan_finds_is_accepted(self):
        path = self.sample()
        rows = self.lines("rules", "test", path)
        accepted = {row.split("  ")[2].split(" ")[0] for row in rows if "  accepted  " in row}
        run = self.run_offkey("scan", path, "--confidence", "low", "--format", "jsonl")
        found = {json.loads(row)["rule"] for row in run.stdout.splitlines()[:-1]}
        self.assertEqual(accepted, found)


del Cli

if __name__ == "__main__":
    unittest.main()
