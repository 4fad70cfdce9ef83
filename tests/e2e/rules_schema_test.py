#!/usr/bin/env python3
"""rules/schema.json, which editors read: every rule file holds to it, and what the loader refuses it refuses too."""
import copy
import glob
import json
import os
import subprocess
import tempfile
import unittest

import jsonschema
import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.path.abspath(os.environ.get("OFFKEY_BIN", os.path.join(ROOT, "build/release/offkey")))
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

TOKEN = {"id": "acme.key", "name": "Acme", "confidence": "high", "token": "acme_[0-9a-f]{32}"}
PATTERN = {"id": "acme.old", "name": "Acme", "confidence": "low", "keywords": ["old_"], "pattern": "old_[0-9]{20}",
           "sample": "old_${digit:20}", "examples": ["${secret}"]}

WHOLE_FILE = {"id": "acme.file", "name": "Acme", "confidence": "high",
              "whole_file": {"paths": ["conf/acme.key"], "value": "[0-9a-f]{32}"}}

FILE_LINES = {"id": "acme.lines", "name": "Acme", "confidence": "high", "examples": ["bob:${secret}\n"],
              "file_lines": {"paths": ["conf/acme.secrets"], "line": "(?P<user>[^:]+):(?P<secret>.+)", "others": "x.+",
                             "kind": "password", "evidence": "strong"}}


class SchemaTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(os.path.join(ROOT, "rules", "schema.json"), encoding="utf-8") as file:
            cls.schema = json.load(file)
        jsonschema.Draft7Validator.check_schema(cls.schema)
        cls.validator = jsonschema.Draft7Validator(cls.schema)

    def faults(self, *rules, **changes):
        return [error.message for error in self.validator.iter_errors({"provider": "acme", "rules": list(rules),
                                                                       **changes})]

    def test_every_rule_file_holds_to_it(self):
        files = sorted(glob.glob(os.path.join(ROOT, "rules", "*.yaml")))
        self.assertGreater(len(files), 500)
        for path in files:
            with open(path, encoding="utf-8") as file:
                content = yaml.load(file, LOADER)
            for error in self.validator.iter_errors(content):
                self.fail("%s: %s: %s" % (os.path.basename(path), list(error.absolute_path), error.message))

    def test_sound_rules(self):
        self.assertEqual(self.faults(TOKEN, PATTERN, WHOLE_FILE, FILE_LINES), [])

    def test_what_is_wrong_is_refused(self):
        wrong = [
            dict(TOKEN, colour="red"), dict(TOKEN, confidence="sure"), dict(TOKEN, id="Acme.key"),
            dict(TOKEN, precedence="90"), dict(TOKEN, checks={"min_entropi": 3}), dict(TOKEN, checks={"checksum": "crc"}),
            dict(TOKEN, checks={"structure": "xml"}), dict(TOKEN, pattern="x"), dict(TOKEN, examples="x"),
            dict(TOKEN, companions=[{"rule": "acme.id"}]), dict(TOKEN, named={"words": ["acme"], "value": "uuid"}),
            dict(WHOLE_FILE, precedence=50), dict(WHOLE_FILE, examples=["${secret}"]), dict(WHOLE_FILE, token="acme_[0-9]{20}"),
            dict(WHOLE_FILE, whole_file={"paths": ["a/b/c.key"], "value": "[0-9]{9}"}),
            dict(WHOLE_FILE, whole_file={"paths": ["a.key"], "kind": "key"}),
            dict(WHOLE_FILE, whole_file={"paths": ["a.key"], "value": "[0-9]{9}", "kind": "key", "evidence": "weak"}),
            dict(WHOLE_FILE, whole_file={"value": "[0-9]{9}"}), dict(TOKEN, extent="all"), {k: v for k, v in TOKEN.items() if k != "name"},
            dict(FILE_LINES, precedence=50), {k: v for k, v in FILE_LINES.items() if k != "examples"},
            dict(FILE_LINES, file_lines={"paths": ["a.key"], "line": "(.+)", "kind": "key", "evidence": "weak"}),
            dict(FILE_LINES, file_lines={"paths": ["a.key"], "line": "(?P<secret>.+)", "kind": "key"}),
            dict(FILE_LINES, file_lines={"line": "(?P<secret>.+)"}), dict(FILE_LINES, whole_file=WHOLE_FILE["whole_file"]),
            {k: v for k, v in TOKEN.items() if k != "token"}, {k: v for k, v in PATTERN.items() if k != "sample"},
            dict({k: v for k, v in TOKEN.items() if k != "token"}, named={"value": "uuid"}),
            dict({k: v for k, v in TOKEN.items() if k != "token"},
                 assigned={"roles": ["password"], "value": "word", "evidence": "strong"}),
        ]
        for rule in wrong:
            with self.subTest(rule=rule):
                self.assertNotEqual(self.faults(rule), [])
        self.assertNotEqual(self.faults(), [])
        self.assertNotEqual(self.faults(TOKEN, version=1), [])

    @unittest.skipUnless(os.path.exists(BIN), "the program is not built")
    def test_keys_and_names_are_the_programs(self):
        """The program names all keys and checks when it meets one it does not know."""

        with tempfile.TemporaryDirectory() as directory:
            def allowed(rule):
                with open(os.path.join(directory, "acme.yaml"), "w", encoding="utf-8") as file:
                    yaml.dump({"provider": "acme", "rules": [rule]}, file)
                run = subprocess.run([BIN, "rules", "check", "--only-rules", directory], stderr=subprocess.PIPE,
                                     stdout=subprocess.DEVNULL, check=False)
                lines = [line for line in run.stderr.decode().splitlines() if "; there are " in line]
                self.assertEqual(len(lines), 1, run.stderr)
                return set(lines[0].split("; there are ")[1].split(", "))

            rule = self.schema["definitions"]["rule"]["properties"]
            self.assertEqual(allowed(dict(TOKEN, zzzzzzzz=1)), set(rule))
            checks = rule["checks"]["properties"]
            self.assertEqual(allowed(dict(TOKEN, checks={"zzzzzzzz": 1})), set(checks))
            self.assertEqual(allowed(dict(TOKEN, checks={"checksum": "zzzzzzzz"})), set(checks["checksum"]["enum"]))
            bare = copy.deepcopy(TOKEN)
            del bare["token"]
            self.assertEqual(allowed(dict(bare, named={"zzzzzzzz": 1, "value": "uuid", "words": ["acme"]})),
                             set(rule["named"]["properties"]))
            self.assertEqual(allowed(dict(bare, assigned={"zzzzzzzz": 1, "roles": ["password"], "value": "key",
                                                          "evidence": "weak"})),
                             set(rule["assigned"]["properties"]))
            self.assertEqual(allowed(dict(bare, whole_file={"zzzzzzzz": 1, "paths": ["a.key"], "value": "[0-9]{9}"})),
                             set(rule["whole_file"]["properties"]))
            self.assertEqual(allowed(dict(bare, file_lines={"zzzzzzzz": 1, "paths": ["a.key"], "line": "(?P<secret>.+)"})),
                             set(rule["file_lines"]["properties"]))
            for name in allowed(dict(TOKEN, checks={"structure": "zzzzzzzz"})):
                form = name.replace("N", "16").replace("M", "32")
                self.assertEqual(self.faults(dict(TOKEN, checks={"structure": form})), [], name)


if __name__ == "__main__":
    unittest.main()
