#!/usr/bin/env python3
"""Signatures that gpg, ssh-keygen, openssl and git make, and what offkey says of them.

OFFKEY_BIN names the binary; needs git, and gpg, ssh-keygen and openssl for the parts that they make. Keys are made by
the tests in temporary homes; no key of a user is touched.
"""
import json
import os
import re
import shutil
import subprocess
import unittest

from cli_test import CliTest, github_token

GPG_KEYS = ["rsa2048", "rsa3072", "dsa2048", "nistp256", "nistp384", "nistp521", "brainpoolP256r1", "brainpoolP384r1",
            "brainpoolP512r1", "secp256k1", "ed25519"]
SSH_KEYS = [("rsa", "2048"), ("rsa", "4096"), ("ecdsa", "256"), ("ecdsa", "384"), ("ecdsa", "521"), ("ed25519", None)]
DATE = "2024-03-05T10:00:00+00:00"
NEVER = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}


class SignatureCase(CliTest):
    def setUp(self):
        super().setUp()
        self.user_home = os.path.join(self.dir, "user")
        self.gnupg = os.path.join(self.dir, "gnupg")
        self.repo = os.path.join(self.dir, "repo")
        os.makedirs(self.user_home)
        os.makedirs(self.gnupg, mode=0o700)
        self.addCleanup(lambda: subprocess.run(["gpgconf", "--homedir", self.gnupg, "--kill", "all"],
                                               capture_output=True, check=False))

    def env(self, **more):
        return {"PATH": os.environ["PATH"], "HOME": self.user_home, "GNUPGHOME": self.gnupg, "LC_ALL": "C", "TZ": "UTC",
                **NEVER, **more}

    def call(self, *args, stdin=b"", env=None, fails=False):
        done = subprocess.run(args, input=stdin, capture_output=True, env=env or self.env(), check=False, cwd=self.dir)
        if not fails and done.returncode != 0:
            raise AssertionError(f"{args}: {done.stderr.decode(errors='replace')}")
        return done.stdout

    def gpg(self, *args, stdin=b"", at=None):
        time = ["--faked-system-time", at + "!"] if at else []
        return self.call("gpg", "--batch", "--yes", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "",
                         *time, *args, stdin=stdin)

    def gpg_key(self, algorithm, email, usage="sign", expire="never", at=None):
        self.gpg("--quick-generate-key", f"Jane <{email}>", algorithm, usage, expire, at=at)
        return self.fingerprints(email)[0]

    def fingerprints(self, email):
        listing = self.gpg("--with-colons", "--list-keys", email).decode()
        return re.findall(r"^fpr:+([0-9A-F]{40}):", listing, re.M)

    def ssh_key(self, name, kind, bits=None):
        path = os.path.join(self.dir, name)
        self.call("ssh-keygen", "-q", "-t", kind, *(["-b", bits] if bits else []), "-N", "", "-C", "c", "-f", path)
        return path

    def public(self, path):
        with open(path + ".pub", "rb") as key:
            return key.read()

    def ssh_fingerprint(self, path):
        return self.call("ssh-keygen", "-lf", path + ".pub").decode().split()[1]

    def git(self, *args, env=None, stdin=b"", fails=False):
        return self.call("git", "-C", self.repo, "-c", "user.name=Jane", "-c", "user.email=jane@x.org", *args,
                         env=self.env(**(env or {})), stdin=stdin, fails=fails)

    def init(self, object_format="sha1"):
        self.call("git", "init", "-q", "-b", "main", "--object-format", object_format, self.repo)

    def as_person(self, email, date=DATE, committer=None):
        return {"GIT_AUTHOR_NAME": "N", "GIT_AUTHOR_EMAIL": email, "GIT_COMMITTER_NAME": "N",
                "GIT_COMMITTER_EMAIL": committer or email, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}

    def signing(self, key):
        """Options of git that sign with a key: an OpenPGP fingerprint or the path of an SSH key."""
        ssh = key.startswith("/")
        return ["-c", f"gpg.format={'ssh' if ssh else 'openpgp'}", "-c", f"user.signingkey={key}"]

    def commit(self, key, email, message="m", files=None, date=DATE, committer=None):
        for name, content in (files or {}).items():
            with open(os.path.join(self.repo, name), "w", encoding="utf-8") as out:
                out.write(content)
        self.git("add", "-A")
        sign = ["-S"] if key else []
        self.git(*(self.signing(key) if key else []), "commit", "-q", "--allow-empty", "-m", message, *sign,
                 env=self.as_person(email, date, committer))
        return self.git("rev-parse", "HEAD").decode().strip()

    def raw(self, revision, kind="commit"):
        return self.git("cat-file", kind, revision)

    def store_object(self, content, kind="commit"):
        return self.git("hash-object", "-t", kind, "-w", "--literally", "--stdin", stdin=content).decode().strip()

    def split(self, commit, header=b"gpgsig"):
        """A commit's payload and its armoured signature, as git's format says."""
        head, message = commit.split(b"\n\n", 1)
        kept, signature, inside = [], [], False
        for line in head.split(b"\n"):
            if inside and line.startswith(b" "):
                signature.append(line[1:])
                continue
            inside = line.startswith(header + b" ")
            if inside:
                signature.append(line[len(header) + 1:])
            else:
                kept.append(line)
        return b"\n".join(kept) + b"\n\n" + message, b"\n".join(signature) + b"\n"

    def joined(self, payload, armored, header=b"gpgsig"):
        head, message = payload.split(b"\n\n", 1)
        folded = armored.rstrip(b"\n").replace(b"\n", b"\n ")
        return head + b"\n" + header + b" " + folded + b"\n\n" + message

    def packets(self, key):
        """Each (tag, whole packet) of an OpenPGP file in the old format, which gpg exports (RFC 9580, 4.2.2)."""
        at = 0
        while at < len(key):
            self.assertEqual(key[at] & 0xc0, 0x80)
            width = 1 << (key[at] & 3)  # of the length; 8 would be "to the end", which no export has
            self.assertLess(width, 8)
            end = at + 1 + width + int.from_bytes(key[at + 1:at + 1 + width], "big")
            yield (key[at] >> 2) & 15, key[at:end]
            at = end

    # offkey

    def people(self, *args, code=0):
        done = self.run_offkey("people", *args)
        self.assertEqual(done.returncode, code, done.stderr + done.stdout)
        return done

    def roster(self, *people):
        """Each (id, e-mails); the rest stays."""
        path = os.path.join(self.dir, "people.csv")
        with open(path, "w", encoding="utf-8") as out:
            out.write("id,emails\n" + "".join(f"{i},{e}\n" for i, e in people))
        self.people("import", path)

    def file(self, name, content):
        path = os.path.join(self.dir, name)
        with open(path, "wb") as out:
            out.write(content)
        return path

    def import_key(self, key, who=None, *more):
        if key.startswith("/"):
            path = key + ".pub"
        else:
            path = self.file("key.asc", self.gpg("--armor", "--export", key))
        self.people("keys", "--import", path, *(["--who", who] if who else []), *more)

    def signatures(self, revision):
        done = self.run_offkey("people", "signature", self.repo, revision, "--format", "jsonl")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        said = [json.loads(line) for line in done.stdout.splitlines()]
        own = [s for s in said if s["in"] != "mergetag"]
        self.assertEqual(done.returncode, 0 if own and own[0]["verdict"] == "verified" else 1)
        return said

    def signature(self, revision):
        said = self.signatures(revision)
        self.assertEqual(len(said), 1, said)
        return said[0]

    def verdict(self, revision):
        return self.signature(revision)["verdict"]

    def check_tampering(self, commit, other, header=b"gpgsig"):
        """No change to a signed commit leaves its signature verified; `other`: a commit signed with the same key."""
        content = self.raw(commit)
        payload, armored = self.split(content, header)
        self.assertEqual(self.joined(payload, armored, header), content)
        tree = re.match(rb"tree (\S+)", payload).group(1)
        empty = self.git("hash-object", "-t", "tree", "-w", "/dev/null").strip()
        cases = {
            "message": payload.replace(b"\n\n", b"\n\nnot ", 1),
            "end": payload + b"\n",
            "tree": payload.replace(tree, empty if tree != empty else tree[::-1], 1),
            "author": payload.replace(b"author N", b"author M", 1),
        }
        for name, changed in cases.items():
            with self.subTest(name):
                self.assertNotEqual(changed, payload)
                self.assertEqual(self.verdict(self.store_object(self.joined(changed, armored, header))), "bad")
        with self.subTest("swapped"):
            swapped = self.joined(payload, self.split(self.raw(other), header)[1], header)
            self.assertEqual(self.verdict(self.store_object(swapped)), "bad")


class SshSignatureTest(SignatureCase):
    def test_every_type_of_key(self):
        self.init()
        for kind, bits in SSH_KEYS:
            with self.subTest(kind=kind, bits=bits):
                name = f"{kind}{bits or ''}"
                key = self.ssh_key(name, kind, bits)
                commit = self.commit(key, f"{name}@x.org", files={"f": name})
                other = self.commit(key, f"{name}@x.org", "other")
                said = self.signature(commit)
                self.assertEqual((said["verdict"], said["key"]), ("unknown_key", self.ssh_fingerprint(key)))
                self.roster((name, f"{name}@x.org"))
                self.import_key(key, name)
                said = self.signature(commit)
                self.assertEqual((said["verdict"], said["person"], said["format"], said["by_author"]),
                                 ("verified", name, "ssh", True))
                # git is of the same opinion.
                signers = self.file("signers", f"{name}@x.org ".encode() + self.public(key))
                self.git("-c", f"gpg.ssh.allowedSignersFile={signers}", "verify-commit", commit)
                self.check_tampering(commit, other)

    def test_namespace_and_text_around(self):
        self.init()
        key = self.ssh_key("k", "ed25519")
        self.roster(("k", "k@x.org"))
        self.import_key(key, "k")
        payload, armored = self.split(self.raw(self.commit(key, "k@x.org")))
        self.assertEqual(self.verdict(self.store_object(self.joined(payload, armored))), "verified")
        signed = self.file("payload", payload)
        for namespace in ("file", "Git", "git "):
            self.call("ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", namespace, signed)
            with open(signed + ".sig", "rb") as made:
                said = self.signature(self.store_object(self.joined(payload, made.read())))
            os.remove(signed + ".sig")
            self.assertEqual(said["verdict"], "bad")
            self.assertIn("namespace", said["reason"])
        for changed in (armored + b"more\n", b"x\n" + armored, armored + armored, armored[:-40],
                        armored.replace(b"SSH", b"SHS")):
            self.assertEqual(self.verdict(self.store_object(self.joined(payload, changed))), "malformed")

    def test_truncations_and_flips(self):
        self.init()
        key = self.ssh_key("k", "ecdsa", "256")
        self.roster(("k", "k@x.org"))
        self.import_key(key, "k")
        payload, armored = self.split(self.raw(self.commit(key, "k@x.org")))
        lines = armored.strip().split(b"\n")
        import base64
        blob = base64.b64decode(b"".join(lines[1:-1]))
        for size in range(0, len(blob), 7):
            cut = b"\n".join([lines[0], base64.b64encode(blob[:size]), lines[-1]]) + b"\n"
            self.assertEqual(self.verdict(self.store_object(self.joined(payload, cut))), "malformed", size)
        for at in range(0, len(blob), 5):
            flipped = blob[:at] + bytes([blob[at] ^ 0x40]) + blob[at + 1:]
            text = b"\n".join([lines[0], base64.b64encode(flipped), lines[-1]]) + b"\n"
            self.assertIn(self.verdict(self.store_object(self.joined(payload, text))),
                          ("malformed", "bad", "unsupported", "unknown_key"), at)

    def test_certificate_is_said_to_be_unsupported(self):
        self.init()
        ca, key = self.ssh_key("ca", "ed25519"), self.ssh_key("k", "ed25519")
        self.call("ssh-keygen", "-q", "-s", ca, "-I", "id", "-n", "k@x.org", key + ".pub")
        payload, _ = self.split(self.raw(self.commit(key, "k@x.org")))
        signed = self.file("payload", payload)
        os.remove(key + ".pub")
        self.call("ssh-keygen", "-q", "-Y", "sign", "-f", key + "-cert.pub", "-n", "git", signed, fails=True)
        if not os.path.exists(signed + ".sig"):
            self.skipTest("this ssh-keygen does not sign with certificates from a file")
        with open(signed + ".sig", "rb") as made:
            said = self.signature(self.store_object(self.joined(payload, made.read())))
        self.assertEqual(said["verdict"], "unsupported", said)
        self.assertIn("certificate", said["reason"])

    def test_intervals_and_revocation(self):
        self.init()
        key = self.ssh_key("k", "ed25519")
        self.roster(("k", "k@x.org"))
        commits = {year: self.commit(key, "k@x.org", date=f"{year}-06-01T00:00:00+00:00")
                   for year in (2019, 2021, 2023)}
        signers = self.file("signers", b'k@x.org namespaces="git",valid-after="20200101Z",valid-before="20220101Z" '
                            + self.public(key))
        self.people("keys", "--import", signers)
        self.assertEqual([self.verdict(c) for c in commits.values()], ["expired_key", "verified", "expired_key"])
        self.assertIn("0 keys new or changed, 1 unchanged, 0 people changed",
                      self.people("keys", "--import", signers).stdout.decode())
        revoked = self.file("revoked", self.ssh_fingerprint(key).encode() + b"\n")
        self.people("keys", "--import", revoked, "--revoked", "--at", "2021-07-01")
        self.assertEqual(self.verdict(commits[2021]), "verified")
        self.assertEqual(self.verdict(commits[2023]), "revoked_key")
        self.people("keys", "--import", revoked, "--revoked")
        self.assertEqual([self.verdict(c) for c in commits.values()], ["revoked_key"] * 3)
        self.people("keys", "--import", revoked, "--not-revoked")
        self.assertEqual(self.verdict(commits[2021]), "verified")

    def test_sha256_repository_tags_and_merged_tags(self):
        self.init("sha256")
        key = self.ssh_key("k", "ed25519")
        self.roster(("k", "k@x.org"))
        self.import_key(key, "k")
        commit = self.commit(key, "k@x.org", files={"f": "1"})
        other = self.commit(key, "k@x.org", "other")
        self.assertEqual(len(commit), 64)
        self.assertEqual(self.verdict(commit), "verified")
        self.check_tampering(commit, other, b"gpgsig-sha256")
        payload, armored = self.split(self.raw(commit), b"gpgsig-sha256")
        self.assertEqual(self.verdict(self.store_object(self.joined(payload, armored))), "unsupported")
        self.git(*self.signing(key), "tag", "-s", "-m", "t", "v1", env=self.as_person("k@x.org"))
        self.assertEqual(self.verdict("v1"), "verified")

    def check_tags(self, key):
        self.git(*self.signing(key), "tag", "-s", "-m", "release", "v1", env=self.as_person("k@x.org"))
        said = self.signature("refs/tags/v1")
        self.assertEqual((said["verdict"], said["in"], said["tag"], said["by_committer"]),
                         ("verified", "tag", "v1", True))
        tag = self.raw("v1", "tag")
        self.assertEqual(self.verdict(self.store_object(tag.replace(b"release", b"relaese"), "tag")), "bad")
        self.assertEqual(self.verdict(self.store_object(tag + b"unsigned text\n", "tag")), "malformed")
        # Of two signatures the last one is the tag's, over the first.
        self.assertEqual(self.verdict(self.store_object(tag + tag[tag.index(b"-----BEGIN"):], "tag")), "bad")
        # Merging a signed tag keeps it in the commit.
        self.git("checkout", "-q", "-b", "side", "HEAD~1")
        self.commit(None, "k@x.org", "side", {"g": "2"})
        self.git("merge", "-q", "--no-ff", "-m", "merge", "v1", env=self.as_person("k@x.org"))
        self.assertIn(b"mergetag object", self.raw("side"))
        said = self.signature("side")
        self.assertEqual((said["verdict"], said["in"], said["tag"]), ("verified", "mergetag", "v1"))
        merge = self.raw("side").replace(b" release", b" relaese")
        self.assertEqual(self.signature(self.store_object(merge))["verdict"], "bad")
        # A commit signed itself, with a merged tag inside: both, its own first.
        self.git(*self.signing(key), "commit", "-q", "--amend", "--no-edit", "-S", env=self.as_person("k@x.org"))
        self.assertEqual([(s["in"], s["verdict"]) for s in self.signatures("side")],
                         [("commit", "verified"), ("mergetag", "verified")])

    def test_tags(self):
        self.init()
        key = self.ssh_key("k", "ed25519")
        self.roster(("k", "k@x.org"))
        self.import_key(key, "k")
        self.commit(None, "k@x.org", files={"f": "1"})
        self.commit(None, "k@x.org", files={"f": "2"})
        self.check_tags(key)
        payload = self.raw("v1", "tag")
        payload = payload[:payload.index(b"-----BEGIN")]
        with_header = payload.replace(b"\n\n", b"\ngpgsig-sha256 other\n more\n\n", 1)
        armored = self.raw("v1", "tag")[len(payload):]
        made = self.store_object(with_header + armored, "tag")
        signers = self.file("signers", b"k@x.org " + self.public(key))
        self.git("-c", f"gpg.ssh.allowedSignersFile={signers}", "verify-tag", made)
        self.assertEqual(self.verdict(made), "verified")

    def test_headers_as_git_reads_them(self):
        """Signatures of both formats in one commit, in either order; git is asked each time."""
        self.init()
        key = self.ssh_key("k", "ed25519")
        self.roster(("k", "k@x.org"))
        self.import_key(key, "k")
        payload, armored = self.split(self.raw(self.commit(key, "k@x.org")))
        signers = self.file("signers", b"k@x.org " + self.public(key))
        own = b"gpgsig " + armored.rstrip(b"\n").replace(b"\n", b"\n ") + b"\n"
        other = b"gpgsig-sha256 " + armored.rstrip(b"\n").replace(b"\n", b"\n ") + b"\n"
        for extra in (own + other, other + own, b"gpgsigother x\n y\n" + own, own + b"gpgsig2 x\n",
                      own + b"x-other y\n", other + b"x y\n" + own, own + other + b"x y\n z\n"):
            head, message = payload.split(b"\n\n", 1)
            commit = self.store_object(head + b"\n" + extra + b"\n" + message)
            done = subprocess.run(["git", "-C", self.repo, "-c", f"gpg.ssh.allowedSignersFile={signers}",
                                   "verify-commit", commit], capture_output=True, env=self.env(), check=False)
            self.assertEqual(self.verdict(commit) == "verified", done.returncode == 0, (extra, done.stderr))

    def test_unsigned_and_unknown(self):
        self.init()
        commit = self.commit(None, "k@x.org")
        self.roster(("k", "k@x.org"))
        done = self.people("signature", self.repo, commit[:8], code=1)
        self.assertEqual(done.stdout.decode(), f"commit {commit}: not signed\n")
        self.assertEqual(self.people("signature", self.repo, "HEAD", code=1).stdout, done.stdout)
        self.people("signature", self.repo, "nothing", code=2)
        self.people("signature", self.repo, self.git("rev-parse", "HEAD^{tree}").decode().strip(), code=2)
        self.people("signature", self.dir, "HEAD", code=2)


@unittest.skipUnless(shutil.which("gpg"), "needs gpg")
class OpenPgpSignatureTest(SignatureCase):
    def test_every_type_of_key(self):
        self.init()
        for algorithm in GPG_KEYS:
            with self.subTest(algorithm):
                email = f"{algorithm.lower()}@x.org"
                key = self.gpg_key(algorithm, email)
                commit = self.commit(key, email, files={"f": algorithm})
                other = self.commit(key, email, "other")
                self.assertEqual(self.verdict(commit), "unknown_key")
                self.roster((algorithm, email))
                self.import_key(key, algorithm)
                said = self.signature(commit)
                self.assertEqual((said["verdict"], said.get("person"), said["key"], said["format"]),
                                 ("verified", algorithm, "OPENPGP:" + key, "openpgp"), said)
                self.git("verify-commit", commit)
                self.check_tampering(commit, other)

    def test_signing_subkeys_and_digests(self):
        self.init()
        self.roster(("k", "k@x.org"))
        key = self.gpg_key("ed25519", "k@x.org", "cert")
        for algorithm in ("rsa2048", "ed25519", "dsa2048", "cv25519"):
            self.gpg("--quick-add-key", key, algorithm, "encr" if algorithm == "cv25519" else "sign")
        self.import_key(key, "k")
        subkeys = self.fingerprints("k@x.org")[1:4]
        for subkey in subkeys:
            commit = self.commit(subkey + "!", "k@x.org")
            said = self.signature(commit)
            self.assertEqual((said["verdict"], said["person"], said["key"]), ("verified", "k", "OPENPGP:" + key))
        payload, _ = self.split(self.raw(commit))
        for digest, expected in (("SHA224", "verified"), ("SHA384", "verified"), ("SHA512", "verified"),
                                 ("SHA1", "unsupported"), ("RIPEMD160", "unsupported")):
            made = self.gpg("-bsa", "--digest-algo", digest, "-u", subkeys[0] + "!", stdin=payload)
            self.assertEqual(self.verdict(self.store_object(self.joined(payload, made))), expected, digest)
        text = self.gpg("-bsa", "--textmode", "-u", subkeys[0] + "!", stdin=payload)
        self.assertEqual(self.verdict(self.store_object(self.joined(payload, text))), "verified")
        message = self.gpg("-sa", "-u", subkeys[0] + "!", stdin=payload)
        self.assertEqual(self.verdict(self.store_object(self.joined(payload, message))), "unsupported")
        twice = self.gpg("-bsa", "-u", subkeys[0] + "!", "-u", subkeys[1] + "!", stdin=payload)
        self.assertEqual(self.verdict(self.store_object(self.joined(payload, twice))), "unsupported")
        # SHA-1 before its end.
        old = self.gpg_key("rsa2048", "old@x.org", at="20100101T000000")
        self.roster(("old", "old@x.org"))
        self.import_key(old, "old")
        made = self.gpg("-bsa", "--digest-algo", "SHA1", "-u", old, stdin=payload, at="20110101T000000")
        said = self.signature(self.store_object(self.joined(payload, made)))
        self.assertEqual((said["verdict"], said["signed_at"]), ("verified", "2011-01-01T00:00:00+00:00"))

    def signed_in(self, key, year, payload):
        made = self.gpg("-bsa", "-u", key, stdin=payload, at=f"{year}0601T000000")
        return self.store_object(self.joined(payload, made))

    def test_expiry(self):
        self.init()
        self.roster(("k", "k@x.org"))
        key = self.gpg_key("ed25519", "k@x.org", expire="20300101T000000", at="20200101T000000")
        payload, _ = self.split(self.raw(self.commit(None, "k@x.org")))
        commits = [self.signed_in(key, year, payload) for year in (2021, 2023)]
        self.import_key(key, "k")
        self.assertEqual([self.verdict(c) for c in commits], ["verified", "verified"])
        before = self.file("before.asc", self.gpg("--armor", "--export", key))
        self.gpg("--quick-set-expire", key, "20220101T000000", at="20210801T000000")
        self.import_key(key)  # the roster knows whose it is
        self.assertEqual([self.verdict(c) for c in commits], ["verified", "expired_key"])
        # An older copy does not make that undone.
        self.people("keys", "--import", before)
        self.assertEqual([self.verdict(c) for c in commits], ["verified", "expired_key"])

    def test_revocation(self):
        self.init()
        self.roster(("soft", "soft@x.org"), ("hard", "hard@x.org"))
        payload, _ = self.split(self.raw(self.commit(None, "soft@x.org")))
        soft = self.gpg_key("ed25519", "soft@x.org", at="20200101T000000")
        hard = self.gpg_key("nistp256", "hard@x.org", at="20200101T000000")
        commits = {k: [self.signed_in(k, year, payload) for year in (2021, 2023)] for k in (soft, hard)}
        for key, reason in ((soft, b"3"), (hard, b"1")):
            made = self.call("gpg", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "", "--command-fd", "0",
                             "--no-tty", "--faked-system-time", "20220101T000000!", "--gen-revoke", key,
                             stdin=b"y\n" + reason + b"\n\ny\n")
            self.assertIn(b"BEGIN PGP PUBLIC KEY BLOCK", made)
            self.import_key(key, "soft" if key == soft else "hard")
            self.assertEqual([self.verdict(c) for c in commits[key]], ["verified", "verified"])
            before = self.file("before.asc", self.gpg("--armor", "--export", key))
            self.gpg("--import", stdin=made)
            self.import_key(key)
            expected = ["verified" if key == soft else "revoked_key", "revoked_key"]
            self.assertEqual([self.verdict(c) for c in commits[key]], expected)
            self.people("keys", "--import", before)
            self.assertEqual([self.verdict(c) for c in commits[key]], expected)

    def test_revoked_subkey(self):
        self.init()
        self.roster(("k", "k@x.org"))
        key = self.gpg_key("ed25519", "k@x.org", "cert", at="20200101T000000")
        self.gpg("--quick-add-key", key, "ed25519", "sign", at="20200101T000000")
        self.gpg("--quick-add-key", key, "rsa2048", "sign", at="20200101T000000")
        one, two = self.fingerprints("k@x.org")[1:3]
        payload, _ = self.split(self.raw(self.commit(None, "k@x.org")))
        commits = [self.signed_in(k + "!", 2021, payload) for k in (one, two)]
        self.import_key(key, "k")
        self.assertEqual([self.verdict(c) for c in commits], ["verified", "verified"])
        self.call("gpg", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "", "--command-fd", "0", "--no-tty",
                  "--edit-key", key, stdin=b"key 1\nrevkey\ny\n0\n\ny\nsave\n")
        self.import_key(key)
        self.assertEqual([self.verdict(c) for c in commits], ["revoked_key", "verified"])
        # A list of ours, by the subkey's fingerprint.
        self.people("keys", "--import", self.file("revoked", two.encode() + b"\n"), "--revoked")
        self.assertEqual([self.verdict(c) for c in commits], ["revoked_key", "revoked_key"])

    def test_anothers_subkey_is_not_ones_own(self):
        """Somebody else's signing subkey, copied into a key of mine, does not make their signatures mine."""
        self.init()
        self.roster(("victim", "victim@x.org"), ("thief", "thief@x.org"))
        victim = self.gpg_key("ed25519", "victim@x.org", "cert")
        self.gpg("--quick-add-key", victim, "ed25519", "sign")
        thief = self.gpg_key("ed25519", "thief@x.org", "cert")
        commit = self.commit(self.fingerprints("victim@x.org")[1] + "!", "victim@x.org")
        stolen = self.gpg("--export", victim)
        packets = list(self.packets(stolen))
        first = [tag for tag, _ in packets].index(14)  # RFC 9580, 5: the public subkey; its binding follows
        subkey = b"".join(packet for _, packet in packets[first:])
        self.people("keys", "--import", self.file("thief.pgp", self.gpg("--export", thief) + subkey), "--who", "thief")
        self.assertEqual(self.verdict(commit), "unknown_key")
        self.import_key(victim, "victim")
        self.assertEqual(self.signature(commit)["person"], "victim")

    def test_truncations(self):
        self.init()
        self.roster(("k", "k@x.org"))
        key = self.gpg_key("rsa2048", "k@x.org")
        self.import_key(key, "k")
        payload, armored = self.split(self.raw(self.commit(key, "k@x.org")))
        binary = self.gpg("--dearmor", stdin=armored)
        self.assertEqual(binary[0], 0x89)  # two bytes of length
        unhashed = 3 + 6 + int.from_bytes(binary[7:9], "big") + 2
        unsigned = range(unhashed, unhashed + int.from_bytes(binary[unhashed - 2:unhashed], "big"))
        for at in range(0, len(binary), 9):
            for changed in (binary[:at], binary[:at] + bytes([binary[at] ^ 0x10]) + binary[at + 1:]):
                if not changed:
                    continue
                text = self.call("gpg", "--enarmor", stdin=changed).replace(b"ARMORED FILE", b"SIGNATURE")
                said = self.verdict(self.store_object(self.joined(payload, text)))
                if at in unsigned and len(changed) == len(binary):
                    continue  # a hint, not under the signature
                self.assertIn(said, ("malformed", "bad", "unsupported", "unknown_key"), at)
        broken = re.sub(rb"\n=....\n", b"\n=AAAA\n", armored)
        self.assertEqual(self.verdict(self.store_object(self.joined(payload, broken))), "malformed")

    def test_sha256_repository_and_tags(self):
        self.init("sha256")
        self.roster(("k", "k@x.org"))
        key = self.gpg_key("ed25519", "k@x.org")
        self.import_key(key, "k")
        self.assertEqual(self.verdict(self.commit(key, "k@x.org", files={"f": "1"})), "verified")
        shutil.rmtree(self.repo)
        self.init()
        self.commit(None, "k@x.org", files={"f": "1"})
        self.commit(None, "k@x.org", files={"f": "2"})
        SshSignatureTest.check_tags(self, key)

    def test_key_files(self):
        self.roster(("k", "k@x.org"), ("l", "l@x.org"))
        key = self.gpg_key("ed25519", "k@x.org")
        armored = self.file("k.asc", self.gpg("--armor", "--export", key))
        done = self.people("keys", "--import", armored, code=2)
        self.assertIn(b"--who EMAIL", done.stderr)
        self.people("keys", "--import", armored, "--by-address", "--dry-run")
        self.assertIn(b"No keys", self.people("keys").stdout)
        self.people("keys", "--import", armored, "--by-address")
        self.assertEqual(self.people("keys").stdout.decode(), f"OPENPGP:{key}  k  always\n")
        secret = self.file("s.asc", self.gpg("--armor", "--export-secret-keys", key))
        self.assertIn(b"PRIVATE KEY", self.people("keys", "--import", secret, "--who", "k", code=2).stderr.upper())
        secret = self.file("s.pgp", self.gpg("--export-secret-keys", key))
        self.assertIn(b"secret key", self.people("keys", "--import", secret, "--who", "k", code=2).stderr)
        ssh = self.ssh_key("ssh", "ed25519")
        self.assertIn(b"private key", self.people("keys", "--import", ssh, "--who", "k", code=2).stderr)
        mixed = self.file("keys", b"# ours\n\nrestrict,command=\"a b\" " + self.public(ssh) + b"nonsense\n")
        done = self.people("keys", "--import", mixed, "--who", "l", code=2)
        self.assertIn(b"keys:4: there is no SSH public key", done.stderr)
        self.people("keys", "--import", mixed, "--who", "l", "--on-error", "skip")
        listed = [json.loads(line) for line in self.people("keys", "--format", "jsonl").stdout.splitlines()]
        self.assertEqual([(k["kind"], k["person"]) for k in listed], [("ssh_key", "l"), ("openpgp_key", "k")])
        # Importing people again does not take the keys away, unless the file lists keys.
        self.roster(("k", "k@x.org"))
        self.assertEqual(len(self.people("keys").stdout.splitlines()), 2)


@unittest.skipUnless(shutil.which("openssl"), "needs openssl")
class X509SignatureTest(SignatureCase):
    def certificate(self, name, *algorithm, days="3650"):
        key, path = os.path.join(self.dir, name + ".key"), os.path.join(self.dir, name + ".pem")
        self.call("openssl", "req", "-x509", "-newkey", *algorithm, "-nodes", "-keyout", key, "-out", path, "-days", days,
                  "-subj", f"/CN={name}/emailAddress={name}@x.org")
        return key, path

    def signed(self, payload, key, path, *more):
        made = self.call("openssl", "cms", "-sign", "-binary", "-outform", "PEM", "-md", "sha256", "-signer", path,
                         "-inkey", key, *more, stdin=payload)
        return made.replace(b"CMS-----", b"SIGNED MESSAGE-----")

    def test_signatures(self):
        self.init()
        date = subprocess.run(["date", "-u", "+%Y-%m-%dT%H:%M:%S+00:00"], capture_output=True, check=True).stdout
        payload, _ = self.split(self.raw(self.commit(None, "a@x.org", date=date.decode().strip())))
        for name, *algorithm in (("a", "rsa:2048"), ("b", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
                                 ("c", "rsa:3072")):
            with self.subTest(name):
                key, path = self.certificate(name, *algorithm)
                self.roster((name, f"{name}@x.org"))
                made = self.signed(payload, key, path)
                commit = self.store_object(self.joined(payload, made))
                self.assertEqual(self.verdict(commit), "unknown_key")
                self.people("keys", "--import", path, "--by-address")
                said = self.signature(commit)
                self.assertEqual((said["verdict"], said["person"], said["format"]), ("verified", name, "x509"), said)
                fingerprint = self.call("openssl", "x509", "-noout", "-fingerprint", "-sha256", "-in", path).decode()
                self.assertEqual(said["key"], "X509:" + fingerprint.split("=")[1].strip().replace(":", ""))
                changed = payload.replace(b"\n\n", b"\n\nnot ", 1)
                self.assertEqual(self.verdict(self.store_object(self.joined(changed, made))), "bad")
                bare = self.signed(payload, key, path, "-nocerts")
                self.assertEqual(self.signature(self.store_object(self.joined(payload, bare)))["person"], name)
                for form in (["-noattr"], ["-nodetach"]):
                    text = self.signed(payload, key, path, *form)
                    self.assertEqual(self.verdict(self.store_object(self.joined(payload, text))), "unsupported", form)
                for cut in range(100, len(made), 301):
                    text = made[:cut] + b"\n-----END SIGNED MESSAGE-----\n"
                    self.assertIn(self.verdict(self.store_object(self.joined(payload, text))), ("malformed", "bad"), cut)
                self.people("keys", "--import", path, "--revoked")
                self.assertEqual(self.verdict(commit), "revoked_key")


class SweepSignatureTest(SignatureCase):
    def sweep(self):
        done = self.run_offkey("sweep", self.repo, "--format", "jsonl")
        self.assertEqual(done.returncode, 1, done.stderr)
        return {f["introduced"][0]["author"]["email"]: f
                for f in map(json.loads, done.stdout.splitlines()) if f["schema"] == "offkey.finding.v1"}

    def offboard(self, who):
        done = self.run_offkey("offboard", "--who", who, "--dry-run")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.stdout.decode()

    def test_grades(self):
        self.init()
        keys = {name: self.ssh_key(name, "ed25519") for name in ("jane", "bob", "bot")}
        token = {n: f"token = '{github_token(n)}'\n" for n in ("good", "bad", "other", "none", "bot", "late")}
        self.commit(keys["jane"], "jane@x.org", "good", {"good": token["good"]})
        # A commit that somebody changed after it was signed.
        self.commit(keys["jane"], "forged@x.org", "bad", {"bad": token["bad"]})
        payload, armored = self.split(self.raw("HEAD"))
        bad = self.store_object(self.joined(payload.replace(b"\n\nbad", b"\n\nBAD"), armored))
        self.git("reset", "-q", "--hard", bad)
        self.git("reflog", "expire", "--expire=now", "--all")
        self.git("prune", "--expire=now")
        self.commit(keys["bob"], "victim@x.org", "other", {"other": token["other"]})
        self.commit(None, "none@x.org", "none", {"none": token["none"]})
        self.commit(keys["bot"], "web@x.org", "bot", {"bot": token["bot"]}, committer="noreply@github.com")

        before = self.sweep()
        self.assertEqual(before["jane@x.org"]["introduced"][0]["signature"]["verdict"], "unknown_key")
        self.assertEqual(before["forged@x.org"]["introduced"][0]["signature"]["verdict"], "bad")
        self.assertNotIn("signature", before["none@x.org"]["introduced"][0])
        self.assertEqual({f["attributions"][0]["grade"] for f in before.values()}, {"C"})

        path = self.file("people.csv", b"id,kind,emails\njane,person,jane@x.org\nbob,person,bob@x.org\n"
                         b"victim,person,victim@x.org\nforged,person,forged@x.org\nbot,bot,bot@x.org\n")
        self.people("import", path)
        for name, key in keys.items():
            self.import_key(key, name)
        # Keys that came after the sweep count for it.
        text = self.offboard("jane@x.org")
        self.assertIn("grade B", text)
        self.assertIn("signed with SHA256:", text)
        self.assertIn("BAD SIGNATURE, evidence of forgery", self.offboard("forged@x.org"))
        self.assertNotIn("grade B", self.offboard("forged@x.org"))
        # Bob signed what names somebody else: it is his to leave behind, and the victim's by claim only.
        text = self.offboard("bob@x.org")
        self.assertIn("under the name of victim@x.org (grade B", text)
        self.assertIn("signed by bob", text)
        self.assertIn("victim@x.org (grade C", self.offboard("victim@x.org"))

        after = self.sweep()
        said = {email: (f["attributions"][0]["grade"], f["introduced"][0].get("signature", {}).get("verdict"))
                for email, f in after.items()}
        self.assertEqual(said, {"jane@x.org": ("B", "verified"), "forged@x.org": ("C", "bad"),
                                "victim@x.org": ("C", "verified"), "none@x.org": ("C", None),
                                "web@x.org": ("C", "verified")})
        evidence = {email: f["attributions"][0]["evidence"] for email, f in after.items()}
        self.assertEqual(evidence["jane@x.org"]["signature_key"], self.ssh_fingerprint(keys["jane"]))
        self.assertNotIn("signed_by", evidence["jane@x.org"])
        self.assertEqual(evidence["victim@x.org"]["signed_by"], "bob")
        self.assertEqual(evidence["forged@x.org"]["signature"], "bad")
        text = self.run_offkey("sweep", self.repo).stdout.decode()
        self.assertIn("BAD SIGNATURE, evidence of forgery: it is not over these bytes", text)
        self.assertIn("signed by bob, WHO IS NEITHER AUTHOR NOR COMMITTER", " ".join(text.split()))
        self.assertIn("signed by jane (SHA256:", text)
        # A revoked key's signature proves nothing any more.
        self.people("keys", "--import", keys["jane"] + ".pub", "--revoked")
        self.assertNotIn("grade B", self.offboard("jane@x.org"))
        self.assertIn("not verified: revoked by", self.offboard("jane@x.org"))

    def test_an_address_of_two_is_told_by_the_signature(self):
        self.init()
        key = self.ssh_key("bob", "ed25519")
        self.commit(key, "team@x.org", "m", {"f": f"token = '{github_token('team')}'\n"})
        self.roster(("jane", "jane@x.org;team@x.org"), ("bob", "bob@x.org;team@x.org"))
        self.sweep()
        self.assertNotIn("introduced it", self.offboard("bob@x.org"))
        self.import_key(key, "bob")
        self.assertIn("bob introduced it", self.offboard("bob@x.org"))
        self.assertIn("grade B", self.offboard("bob@x.org"))
        self.assertNotIn("introduced it", self.offboard("jane@x.org"))


if __name__ == "__main__":
    unittest.main()
