#!/usr/bin/env python3
"""Files whose lines are logins: only their path says so. sweep and scan say the same."""
import random
import unittest

from whole_file_test import ERIN, NamedFiles, hexadecimal, password


class FileLinesTest(NamedFiles):
    def logins(self, seed, count):
        return [("user%d" % i, password(seed + i)) for i in range(count)]

    def fill(self):
        ann, bob = password(1), password(2)
        # Comment, blank line, placeholder, another rule's hash, and two credentials.
        self.put("etc/rsyncd.secrets", "# user:password\n\nann:%s\neve:${SECRET}\nbob:%s\n" % (ann, bob))
        self.put("etc/copy", "# user:password\n\nann:%s\neve:${SECRET}\nbob:%s\n" % (ann, bob))    # equal bytes
        self.put("etc/other.secrets", "ann:%s\n" % password(3))                                    # no rule's name
        self.put("etc/windows/userlist.txt", ('"ann" "%s"\r\n"bob" "%s"\r\n' % (password(4), password(5))).encode("utf-16"))
        self.put("conf/mgmt-users.properties", "#\n# Users\nann=%s\n" % hexadecimal(6))
        self.put("conf/words/userlist.txt", "ann\nbob\n")
        self.put("mail/passwd.client", "host.example.com:ann:%s\nhost.example.com:git:%s\n" % (password(7), self.token))

    def expected(self):
        """Of what the paths give away."""
        line = len("# user:password\n\n")
        found = set()
        for path in ("etc/rsyncd.secrets", "etc/copy"):
            found.add(("rsync.secrets_file", path, line + 4, line + 17, 3, 5))
            found.add(("rsync.secrets_file", path, line + 36, line + 49, 5, 5))
        found.add(("pgbouncer.password_file", "etc/windows/userlist.txt", 16, 42, 1, 17))
        found.add(("pgbouncer.password_file", "etc/windows/userlist.txt", 62, 88, 2, 16))
        found.add(("wildfly.users_file", "conf/mgmt-users.properties", 14, 46, 3, 5))
        found.add(("exim.client_password_file", "mail/passwd.client", 21, 34, 1, 22))
        return found

    def test_scan_and_sweep_agree(self):
        self.fill()
        self.commit()
        scanned = self.places("scan")
        self.assertEqual({place for place in scanned if place[0] != "github.personal_access_token"}, self.expected())
        # Where another rule knows better, that one is shown, and once.
        self.assertEqual({place[1] for place in scanned if place[0] == "github.personal_access_token"}, {"mail/passwd.client"})
        self.assertEqual(self.places("sweep"), scanned)
        for options in (["--threads", "1"], ["--threads", "4"]):
            self.assertEqual(self.places("sweep", *options), scanned)
            self.assertEqual(self.places("scan", *options), scanned)
        self.git("gc", "-q", "--aggressive", "--prune=now")
        self.assertEqual(self.places("sweep"), scanned)

    def test_every_version_of_a_file_in_deltas(self):
        """A line that stands in forty versions is one credential with forty places; each other one has its own."""
        users = self.logins(100, 40)
        for count in range(1, 41):
            self.put("rsyncd.secrets", "".join("%s:%s\n" % user for user in users[:count]))
            self.commit()
        self.git("gc", "-q", "--aggressive", "--prune=now")
        found = self.run_command("sweep")
        self.assertEqual({finding["rule"] for finding in found}, {"rsync.secrets_file"})
        self.assertEqual(sorted(len(finding["occurrences"]) for finding in found), list(range(1, 41)))

    def test_a_rename_neither_adds_nor_removes(self):
        self.put("notes.txt", "ann:%s\n" % password(7))
        first = self.commit()
        self.git("mv", "notes.txt", "rsyncd.secrets")
        self.commit(who=ERIN)
        self.git("mv", "rsyncd.secrets", "old.txt")
        self.commit(who=ERIN)
        found, = self.run_command("sweep")
        self.assertEqual(found["rule"], "rsync.secrets_file")
        self.assertEqual([event["commit"] for event in found["introduced"]], [first])
        self.assertEqual(found["removed"], [])

    def test_a_line_that_goes_is_removed(self):
        self.put("rsyncd.secrets", "ann:%s\nbob:%s\n" % (password(8), password(9)))
        self.commit()
        self.put("rsyncd.secrets", "bob:%s\n" % password(9))
        last = self.commit()
        removed = sorted([event["commit"] for event in finding["removed"]] for finding in self.run_command("sweep"))
        self.assertEqual(removed, [[], [last]])

    def test_refused_values_are_listed_on_request(self):
        self.put("rsyncd.secrets", "ann:changeme\nbob:%s\n" % password(10))
        self.commit()
        for command in ("scan", "sweep"):
            self.assertEqual(len(self.run_command(command)), 1)
            lines = [line for line in self.run_command(command, "--show-dummies") if line["schema"] == "offkey.refusal.v1"]
            self.assertEqual([(line["rule"], line["reason"].split(":")[0]) for line in lines],
                             [("rsync.secrets_file", "placeholder")])

    def test_large_and_unlike(self):
        """Too large, not of the form at its beginning, and one with many lines."""
        many = "".join("%s:%s\n" % user for user in self.logins(1000, 3000))
        self.put("a/rsyncd.secrets", many)
        self.put("b/rsyncd.secrets", many + "#" + "x" * (1 << 18))
        self.put("c/rsyncd.secrets", "The file holds one login a line:\nann:%s\n" % password(11))
        self.commit()
        for command in ("scan", "sweep"):
            places = self.places(command)
            self.assertEqual({place[1] for place in places}, {"a/rsyncd.secrets"}, command)
            self.assertEqual(len(places), 3000)

    def test_hostile_lines_cost_little(self):
        text = "a:" + "a" * 1000 + "\n"
        self.put("rsyncd.secrets", "ann:%s\n" % password(12) + text * 240)
        self.put("users.acl", "user a on\n" + ("user a " + "#" * 990 + "\n") * 250)
        self.commit()
        self.assertEqual(len(self.run_command("sweep")), 1)

    def test_explain(self):
        self.put("rsyncd.secrets", "ann:%s\nbob:admin1\nwords alone\n" % password(13))
        text = self.run_offkey("explain", "rsyncd.secrets", cwd=self.src).stdout.decode()
        self.assertIn("rsyncd.secrets:1:1  named by its path\n  accepted  rsync.secrets_file (high)", text)
        self.assertIn("rejected  rsync.secrets_file (high)", text)
        self.assertIn("is weak; this rule needs strong", text)
        self.assertIn("no match  rsync.secrets_file (high); form: the line is not", text)
        one = self.run_offkey("explain", "rsyncd.secrets:2", "--rule", "rsync.secrets_file", cwd=self.src).stdout.decode()
        self.assertIn("rsyncd.secrets:2:1  named by its path", one)
        self.assertNotIn("rsyncd.secrets:1:1", one)
        text = self.run_offkey("explain", "rsyncd.secrets", "--rule", "exim.client_password_file", cwd=self.src)
        self.assertIn("nothing that exim.client_password_file looks for stands here: lines of a file passwd.client",
                      text.stdout.decode())
        self.put("rsyncd.secrets", "<html> {{ no login here }}\nann:%s\n" % password(13))
        text = self.run_offkey("explain", "rsyncd.secrets", cwd=self.src).stdout.decode()
        self.assertIn("form: the first line that is no comment is not of such a file", text)

    def test_a_later_tree_names_an_older_object(self):
        self.put("notes.txt", "ann:%s\n" % password(14))
        self.put("TOKEN", "TOKEN=%s\n" % self.token)
        self.commit()

        def rules():
            done = self.run_offkey("sweep", ".", "--format", "jsonl", cwd=self.src)
            return {rule for rule in ("github.personal_access_token", "rsync.secrets_file") if rule.encode() in done.stdout}

        self.assertEqual(rules(), {"github.personal_access_token"})
        self.put("rsyncd.secrets", "ann:%s\n" % password(14))
        self.commit()
        for _ in range(2):
            self.assertEqual(rules(), {"github.personal_access_token", "rsync.secrets_file"})

    def test_random_files(self):
        """Lines of all kinds in files of all names: scan and sweep find the same, before and after packing."""
        rng = random.Random(5)
        names = ["rsyncd.secrets", "userlist.txt", "passwd.client", ".pgpass", "realm.properties", "chap-secrets", "plain.txt"]
        for number in range(60):
            user, word = "u%d" % rng.randrange(9), password(rng.randrange(12))
            lines = ["%s:%s" % (user, word), '"%s" "%s"' % (user, word), "h.example.com:%s:%s" % (user, word),
                     "db:9999:app:%s:%s" % (user, word), "%s: %s,admin" % (user, word), "%s vpn %s" % (user, word),
                     "# %s" % word, "", "%s:%s" % (user, user), "TOKEN=%s" % self.token]
            text = "".join(rng.choice(lines) + rng.choice(["\n", "\r\n"]) for _ in range(rng.randrange(1, 6)))
            self.put("d%d/%s" % (number % 20, rng.choice(names)), text)
            if number % 15 == 14:
                self.commit()
        scanned = self.places("scan", "--confidence", "low")
        # Of the history only what stands in the working tree.
        head = {line.split("\t")[1] for line in self.git("ls-tree", "-r", "HEAD").splitlines()}
        swept = {place for place in self.places("sweep", "--confidence", "low", "--max-occurrences", "1000")}
        self.assertEqual(scanned - swept, set())
        self.assertGreater(len(scanned), 20)
        self.assertEqual({place[1] for place in scanned} - head, set())
        self.git("gc", "-q", "--aggressive", "--prune=now")
        self.assertEqual({place for place in self.places("sweep", "--confidence", "low", "--max-occurrences", "1000")}, swept)


if __name__ == "__main__":
    unittest.main()
