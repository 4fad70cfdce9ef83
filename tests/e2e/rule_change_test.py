#!/usr/bin/env python3
"""After a change of rules only the new and changed ones run over history, and what comes out is what a whole sweep says,
byte for byte, also in the store. OFFKEY_BIN names the binary; needs git. OFFKEY_RULE_CHANGES: how many histories."""
import base64
import os
import random
import re
import shutil
import subprocess
import unittest

from cli_test import CliTest, github_token
from sweep_cli_test import BOB, JANE

RAN = re.compile(rb"(\d+) rules are new or changed since the last sweep")
TIMES = re.compile(rb'"(started_at|finished_at|first_seen_at|last_seen_at|confirmed_at)":"?[^,"}]*"?')
ALNUM = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
HEX = "0123456789abcdef"


def text(rng, alphabet, size):
    return "".join(rng.choice(alphabet) for _ in range(size))


def token_rule(name, form, confidence="high"):
    return f"  - id: u.{name}\n    name: Kind {name}\n    confidence: {confidence}\n    token: '{form}'\n"


def named_rule(name, words, roles, value="[0-9a-f]{32}"):
    return (f"  - id: u.{name}\n    name: Kind {name}\n    confidence: high\n    named:\n      words: [{words}]\n"
            f"      roles: [{roles}]\n      value: '{value}'\n")


def pattern_rule(name, precedence, most, extra=""):
    """What lies around a token, from `<` to `>`: it hides the token, or is hidden."""
    return (f"  - id: u.{name}\n    name: Kind {name}\n    confidence: medium\n    precedence: {precedence}\n"
            f"    keywords: ['lt;<']\n    pattern: 'lt;(?P<secret><[0-9A-Za-z_ ]{{20,{most}}}>)'\n{extra}"
            "    checks: {min_entropy: 1.0, reject_placeholders: false}\n"
            "    sample: '<${alnum:40}>'\n    examples: ['lt;${secret}']\n")


def assigned_rule(name, evidence):
    return (f"  - id: generic.{name}\n    name: password\n    confidence: medium\n    precedence: 10\n    assigned:\n"
            f"      roles: [password, passwd]\n      value: password\n      evidence: {evidence}\n"
            "    examples: ['password = \"${{secret}}\"']\n")


def whole_rule(name, path):
    return (f"  - id: u.{name}\n    name: Kind {name}\n    confidence: high\n    whole_file:\n      paths: ['{path}']\n"
            "      value: '[0-9a-f]{32}'\n")


# Of each rule some forms; one of them, or none, is in a set.
UNIVERSE = [
    [token_rule("acme", "acme_[0-9A-Za-z]{32}"), token_rule("acme", "acme_[0-9A-Za-z]{30}", "medium")],
    [token_rule("acme_long", "acme_[0-9A-Za-z]{40}")],
    [token_rule("beta", "btk-[0-9A-Za-z]{24}"), token_rule("beta", "btk-[0-9A-Za-z]{24,28}")],
    [token_rule("gamma", "gam\\.[0-9a-f]{30}")],
    [pattern_rule("around", 150, 60), pattern_rule("around", 50, 60), pattern_rule("around", 150, 44)],
    [pattern_rule("around_too", 120, 50),
     pattern_rule("around_too", 120, 50, "    companions: [{rule: u.acme, within_bytes: 200}]\n")],
    [named_rule("acme_key", "acme", "api key, key"), named_rule("acme_key", "acme, acme cloud", "api key, key")],
    [named_rule("beta_key", "beta", "api key, key")],
    [named_rule("gamma_key", "gamma", "key, token")],
    [assigned_rule("password", "strong")],
    [assigned_rule("password_weak", "weak")],
    [whole_rule("master", "config/master.key")],
    [whole_rule("other", "config/*.key")],
]


class RuleChangeTest(CliTest):
    def git(self, *args, who=JANE):
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", **who}
        subprocess.run(["git", "-C", self.src, *args], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                       check=True)

    def setUp(self):
        super().setUp()
        self.twin = os.path.join(self.dir, "twin")  # a home with the same keys, always swept whole
        self.git("init", "-q", "-b", "main")
        self.git("config", "gc.auto", "0")
        self.partial = 0

    def secret(self, rng):
        kind = rng.randrange(6)
        if kind == 0:
            return "acme_" + text(rng, ALNUM, rng.choice([30, 32, 40]))
        if kind == 1:
            return "btk-" + text(rng, ALNUM, rng.choice([24, 26]))
        if kind == 2:
            return "gam." + text(rng, HEX, 30)
        if kind == 3:
            return "lt;<acme_%s>" % text(rng, ALNUM, rng.choice([30, 32, 40]))
        if kind == 4:
            return github_token(rng.randrange(1000))
        return "lt;<%s acme_%s>" % (text(rng, ALNUM, 6), text(rng, ALNUM, 32))

    def line(self, rng):
        secret = self.secret(rng)
        way = rng.randrange(14)
        if way == 0:
            return base64.b64encode(("x=%s\n" % secret).encode()).decode()
        if way == 1:
            many = " ".join(self.secret(rng) for _ in range(3))
            return base64.b64encode(base64.b64encode(many.encode())).decode()
        if way == 2:
            return "".join("%%%02x" % ord(c) for c in secret)
        if way == 3:
            cut = rng.randrange(3, len(secret) - 3)
            return 'k = "%s" + "%s"' % (secret[:cut], secret[cut:])
        if way == 4:
            word = rng.choice(["acme", "beta", "gamma", "acme beta", "beta gamma"])
            return "# %s\n%s_key = '%s'" % (word, rng.choice(["api", "acme_api", "beta_api"]), text(rng, HEX, 32))
        if way == 5:
            return "%s key: %s" % (rng.choice(["acme", "beta", "gamma"]), text(rng, HEX, 32))
        if way == 6:
            return "password = '%s'" % rng.choice([text(rng, ALNUM, 14), "horse7battery!", "sunny-Day-42"])
        if way == 7:
            return "data: %s key = %s" % (rng.choice(["acme", "beta"]),
                                          base64.b64encode(text(rng, HEX, 32).encode()).decode())
        return "value %s" % secret

    def change(self, rng):
        """Some files change; the same line stands in several."""
        for _ in range(rng.randrange(1, 4)):
            name = rng.choice(["a.env", "b.txt", "sub/c.conf", "sub/d.txt", "wide.txt"])
            path = os.path.join(self.src, name)
            lines = []
            code = "utf-16" if name == "wide.txt" else "utf-8"
            if os.path.exists(path):
                with open(path, encoding=code, newline="") as file:
                    lines = file.read().split("\n")
            else:
                lines = ["plain %d" % i for i in range(60)]
            for _ in range(rng.randrange(1, 5)):
                if rng.random() < 0.25 and len(lines) > 5:
                    del lines[rng.randrange(len(lines))]
                else:
                    lines.insert(rng.randrange(len(lines) + 1), self.line(rng))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding=code, newline="") as file:
                file.write("\n".join(lines))
        if rng.random() < 0.3:
            self.write(rng.choice(["config/master.key", "config/b.key", "plain.key"]), text(rng, HEX, 32) + "\n")
        self.git("add", "-A")
        message = "step" if rng.random() < 0.7 else self.line(rng)
        self.git("commit", "-q", "--allow-empty", "-m", message, who=rng.choice([JANE, BOB]))
        if rng.random() < 0.4:
            self.git("repack", "-adq")

    def write_rules(self, rules):
        shutil.rmtree(os.path.join(self.dir, "rules"), ignore_errors=True)
        os.makedirs(os.path.join(self.dir, "rules"))
        for provider, start in (("u", "  - id: u."), ("generic", "  - id: generic.")):
            own = [rule for rule in rules if rule.startswith(start)]
            if own:
                with open(os.path.join(self.dir, "rules", provider + ".yaml"), "w", encoding="utf-8") as file:
                    file.write("provider: %s\nrules:\n%s" % (provider, "".join(own)))

    def check(self, *args):
        """Sweeps, and compares with whole sweeps of the same rules. True when only some rules ran over what was known."""
        sweep = ["sweep", self.src, "--format", "jsonl", "-v", *args]
        done = self.run_offkey(*sweep)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        if not os.path.exists(self.twin):
            os.makedirs(self.twin)
            shutil.copytree(os.path.join(self.home, "keys"), os.path.join(self.twin, "keys"))
        # A sweep that finds nothing new is a note at the last one and no sweep of its own.
        into = ["--store", "none"] if b"nothing new since" in done.stderr else []
        whole = self.run_offkey(*sweep, "--full", *into, env=self.environment(OFFKEY_HOME=self.twin))
        self.assertEqual(done.stdout.splitlines(), whole.stdout.splitlines())
        self.assertEqual(done.returncode, whole.returncode)
        exports = []
        for home in (self.home, self.twin):
            export = self.run_offkey("store", "export", env=self.environment(OFFKEY_HOME=home))
            self.assertEqual(export.returncode, 0, export.stderr)
            exports.append(TIMES.sub(b"", export.stdout).splitlines())
        self.assertEqual(exports[0], exports[1])
        ran = RAN.search(done.stderr)
        self.partial += ran is not None
        return int(ran.group(1)) if ran else None

    def test_one_rule_comes_changes_and_goes(self):
        rng = random.Random("one")
        for _ in range(4):
            self.change(rng)
        self.write("new.txt", "k acme_%s\n" % text(rng, ALNUM, 32))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "new")
        self.check()
        self.write_rules([UNIVERSE[0][0]])
        rules = ("--rules", os.path.join(self.dir, "rules"))
        self.assertEqual(self.check(*rules), 1)
        self.assertIsNone(self.check(*rules))
        self.write_rules([UNIVERSE[0][1]])
        self.assertEqual(self.check(*rules), 1)
        self.change(rng)
        self.write_rules([UNIVERSE[0][0]])
        self.assertEqual(self.check(*rules), 1)
        self.assertEqual(self.check(), 0)

    def test_random_changes(self):
        histories = int(os.environ.get("OFFKEY_RULE_CHANGES", "3"))
        partial = 0
        for seed in range(histories):
            with self.subTest(seed=seed):
                self.tearDown()
                self.setUp()
                rng = random.Random(f"rules {seed}")
                for _ in range(rng.randrange(3, 12)):
                    self.change(rng)
                chosen = [rng.choice(forms) if rng.random() < 0.6 else None for forms in UNIVERSE]
                chosen[0] = UNIVERSE[0][0]
                only = rng.random() < 0.7
                for _ in range(12):
                    for _ in range(rng.choice([1, 1, 1, 2, 4])):
                        at = rng.randrange(1, len(UNIVERSE))
                        chosen[at] = rng.choice([None, *UNIVERSE[at]])
                    self.write_rules([rule for rule in chosen if rule is not None])
                    if rng.random() < 0.3:
                        self.change(rng)
                    self.check("--only-rules" if only else "--rules", os.path.join(self.dir, "rules"))
                partial += self.partial
        self.assertGreater(partial, 3 * histories)


if __name__ == "__main__":
    unittest.main()
