#!/usr/bin/env python3
"""`offkey rules` for who writes rules: check, cost, import, the schema, the guide."""
import json
import os
import random
import unittest

from cli_test import CliTest as Cli

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class RulesCli(Cli):
    def setUp(self):
        super().setUp()
        self.rules = os.path.join(self.dir, "rules")
        os.mkdir(self.rules)

    def rule_file(self, name, text):
        with open(os.path.join(self.rules, name), "w", encoding="utf-8") as file:
            file.write(text)

    def faults(self, *args):
        run = self.run_offkey("rules", "check", *args)
        self.assertEqual(run.returncode, 2, run.stderr)
        self.assertEqual(run.stdout, b"")
        # "offkey: DIR/file.yaml:3:5: what"; the last line counts them.
        return [line.removeprefix("offkey: ").replace(self.rules + "/", "") for line in
                run.stderr.decode().splitlines()]


class CheckTest(RulesCli):
    def test_every_mistake_of_every_file_at_once(self):
        # Faults of the text, of a pattern, of an opening, of a template, of an example, and a file that is no YAML.
        self.rule_file("acme.yaml", "provider: acme\nrules:\n"
                       "  - id: acme.one\n    name: one\n    confidence: hgih\n    token: 'acme_[0-9a-f]{20}'\n"
                       "  - id: acme.two\n    name: two\n    confidence: high\n    keyword: ['two_']\n"
                       "    pattern: 'two_[0-9a-f]{20}'\n    sample: 'two_${hex:20}'\n    examples: ['${secret}']\n")
        self.rule_file("borg.yaml", "provider: borg\nrules:\n  - id: borg.x\n\tname: x\n")
        self.rule_file("corp.yaml", "provider: corp\nrules:\n"
                       "  - id: corp.one\n    name: one\n    confidence: high\n    token: 'corp_[0-9a-f]{20}'\n"
                       "    sample: 'corp_${hxe:20}'\n    checks: {checksum: github_crc23}\n")
        lines = self.faults("--only-rules", self.rules)
        self.assertEqual(lines[:-1], [
            "acme.yaml:5:17: 'confidence' must be one of high, medium, low, not 'hgih'; did you mean 'high'?",
            "acme.yaml:10:5: unknown key 'keyword' in a rule; did you mean 'keywords'?",
            "borg.yaml:4:1: not valid YAML: found a tab character that violates indentation; indent with spaces, not tabs",
            "corp.yaml:8:24: unknown checksum 'github_crc23'; did you mean 'github_crc32'?"])
        self.assertEqual(lines[-1], "4 mistakes")

    def test_patterns_and_examples_of_what_is_sound(self):
        self.rule_file("acme.yaml", "provider: acme\nrules:\n"
                       "  - id: acme.one\n    name: one\n    confidence: high\n    keywords: ['one_']\n"
                       "    pattern: 'one_[0-9a-f]{20}'\n    sample: 'one_${hxe:20}'\n    examples: ['${secret}']\n"
                       "  - id: acme.two\n    name: two\n    confidence: high\n    keywords: ['two_']\n"
                       "    pattern: 'two_[0-9a-f]{20}'\n    sample: 'two_${hex:19}'\n    examples:\n      - '${secret}'\n"
                       "  - id: acme.three\n    name: three\n    confidence: hi\n    token: 'thr_[0-9a-f]{20}'\n")
        self.assertEqual(self.faults("--rules", self.rules), [
            "acme.yaml:20:17: 'confidence' must be one of high, medium, low, not 'hi'",
            "acme.yaml:8:13: acme.one: sample: no such class: '${hxe:20}'; did you mean 'hex'?",
            "acme.yaml:17:9: acme.two: the secret at [0, 23) is not found",
            "3 mistakes"])
        self.rule_file("acme.yaml", "provider: acme\nrules:\n"
                       "  - id: acme.one\n    name: one\n    confidence: high\n    keywords: ['one_']\n"
                       "    openings: ['one_.']\n"
                       "    pattern: 'one_[0-9a-f]+'\n    sample: 'one_${hex:20}'\n    examples: ['${secret}']\n")
        lines = self.faults("--only-rules", self.rules)
        self.assertEqual([line.split(" ")[0] for line in lines], ["acme.yaml:7:16:", "acme.yaml:8:14:", "2"])

    def test_sound_rules(self):
        self.rule_file("acme.yaml", "provider: acme\nrules:\n  - id: acme.one\n    name: one\n"
                       "    confidence: high\n    token: 'acmx_[0-9a-f]{20}'\n")
        run = self.run_offkey("rules", "check", "--only-rules", self.rules)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertTrue(run.stdout.startswith(b"1 rule: every example is found"), run.stdout)


class CostTest(RulesCli):
    def test_prints_the_dearest_and_a_total(self):
        path = self.write("a.txt", ("nothing of note in this line\n" * 50 + "acmx_0123456789ab key = 1\n") * 50)
        self.rule_file("acme.yaml", "provider: acme\nrules:\n  - id: acme.one\n    name: one\n"
                       "    confidence: high\n    token: 'acmx_[0-9a-f]{20}'\n"
                       "  - id: acme.two\n    name: two\n    confidence: high\n    token: 'acmy_[0-9a-f]{20}'\n")
        run = self.run_offkey("rules", "cost", path, "--only-rules", self.rules, "--passes", "1", "--format", "jsonl")
        self.assertEqual(run.returncode, 0, run.stderr)
        rows = [json.loads(line) for line in run.stdout.splitlines()]
        self.assertEqual([row.get("rule") for row in rows], ["acme.one", "acme.two", None])
        self.assertEqual([row["candidates"] for row in rows], [50, 0, 50])
        self.assertEqual(rows[2]["bytes"], os.path.getsize(path))
        self.assertGreater(rows[0]["confirm_ns_per_mb"], 0)
        self.assertGreater(rows[2]["scan_ns_per_mb"], 0)
        run = self.run_offkey("rules", "cost", self.src, "--only-rules", self.rules, "--passes", "1", "--top", "1")
        self.assertEqual(run.returncode, 0, run.stderr)
        text = run.stdout.decode()
        self.assertIn("acme.one", text)
        self.assertNotIn("acme.two", text)
        self.assertRegex(text, r"2 rules on \S+ kB: finding alone \d+ MB/s, with confirmation \d+ MB/s")

    def test_nothing_to_measure_on(self):
        run = self.run_offkey("rules", "cost", self.write("empty", ""), "--only-rules", self.rules)
        self.assertEqual(run.returncode, 2)
        self.rule_file("acme.yaml", "provider: acme\nrules:\n  - id: acme.one\n    name: one\n"
                       "    confidence: high\n    token: 'acmx_[0-9a-f]{20}'\n")
        run = self.run_offkey("rules", "cost", self.write("empty", ""), "--only-rules", self.rules)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"nothing to measure on", run.stderr)


class ImportTest(RulesCli):
    FIXTURE = os.path.join(ROOT, "tests", "e2e", "gitleaks_fixture.toml")

    def test_what_is_written_passes_the_check_and_finds(self):
        out = os.path.join(self.dir, "new")
        run = self.run_offkey("rules", "import", self.FIXTURE, "--output", out, "--provider", "lane")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn(b"3 rules in", run.stdout)
        self.assertIn(b"3 left out", run.stdout)
        for option in ("--only-rules", "--rules"):
            check = self.run_offkey("rules", "check", option, out)
            self.assertEqual(check.returncode, 0, check.stderr)
        generator = random.Random(7)
        body = "".join(generator.choice("0123456789abcdef") for _ in range(32))
        path = self.write("a.conf", "x hlt_%s\nHarbour_Lane_key = '%s'\n" % (body, body[:8] + "qzgwxkvh" + body[8:18]))
        run = self.run_offkey("scan", path, "--rules", out, "--format", "jsonl")
        self.assertEqual(run.returncode, 1, run.stderr)
        found = {json.loads(line)["rule"] for line in run.stdout.splitlines()[:-1]}
        self.assertEqual(found, {"lane.harbour_token", "lane.harbour_key"})
        again = self.run_offkey("rules", "import", self.FIXTURE, "--output", out, "--provider", "lane")
        self.assertEqual(again.returncode, 2)
        self.assertIn(b"exists", again.stderr)

    def test_built_in_rules_that_are_certain_come_first(self):
        """Of one span: the built-in kind with a checksum; where that fails, and before what is only assigned, the import."""
        toml = ("[[rules]]\nid = 'forge'\nregex = 'ghp_[0-9A-Za-z]{36}'\n"
                "[[rules]]\nid = 'lane'\nregex = 'zqlane[0-9a-f]{32}'\n")
        out = os.path.join(self.dir, "new")
        run = self.run_offkey("rules", "import", self.write("own.toml", toml), "--output", out, "--provider", "lane")
        self.assertEqual(run.returncode, 0, run.stderr)
        wrong = self.token[:-1] + ("a" if self.token[-1] != "a" else "b")
        body = "".join(random.Random(9).choice("0123456789abcdef") for _ in range(32))
        for text, rule in (("x %s\n" % self.token, "github.personal_access_token"), ("x %s\n" % wrong, "lane.forge"),
                           ("password = 'zqlane%s'\n" % body, "lane.lane")):
            run = self.run_offkey("scan", self.write("a.conf", text), "--rules", out, "--format", "jsonl")
            self.assertEqual([json.loads(line).get("rule") for line in run.stdout.splitlines()[:-1]], [rule])

    def test_every_field_that_cannot_be_said_is_a_warning(self):
        run = self.run_offkey("rules", "import", self.FIXTURE)
        self.assertEqual(run.returncode, 0, run.stderr)
        places = [line.split("gitleaks_fixture.toml:")[1].split(": ")[0] for line in run.stderr.decode().splitlines()]
        self.assertEqual(places, ["3:1", "4:1", "7:1", "8:1", "19:9", "19:9", "22:24", "23:1", "24:1", "28:26", "30:1",
                                  "31:1", "36:9", "38:1", "52:9", "57:12"])
        for part in (b"'minVersion' is not carried over", b"'colour' is not understood", b"'{24,}' as {24,224}",
                     b"the rule 'shapeless' is left out: no text of three certain characters",
                     b"the rule 'harbour-token-again' is left out: a rule above it matches its example"):
            self.assertIn(part, run.stderr)

    def test_faults(self):
        for text, part in (("a = [\n", b"bad.toml:1:7: not valid TOML"), ("title = 'x'\n", b"no rule of it"),
                           ("rules = 3\n", b"no rule of it")):
            run = self.run_offkey("rules", "import", self.write("bad.toml", text))
            self.assertEqual(run.returncode, 2)
            self.assertIn(part, run.stderr)
            self.assertEqual(run.stdout, b"")
        run = self.run_offkey("rules", "import", self.FIXTURE, "--provider", "A/b")
        self.assertEqual(run.returncode, 2)


del Cli

if __name__ == "__main__":
    unittest.main()
