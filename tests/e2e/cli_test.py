#!/usr/bin/env python3
"""The program as a user meets it: exit codes, error texts, streams, signals. OFFKEY_BIN names the binary."""
import fcntl
import json
import os
import pty
import random
import select
import shutil
import signal
import stat
import subprocess
import tempfile
import time
import unittest
import zlib

BIN = os.path.abspath(os.environ.get("OFFKEY_BIN", "build/release/offkey"))
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def github_token(seed):
    """A token with a right checksum, made here so that none stands in the repository."""
    generator = random.Random(seed)
    body = "".join(generator.choice(ALPHABET) for _ in range(30))
    rest, check = zlib.crc32(body.encode()), ""
    for _ in range(6):
        check = ALPHABET[rest % 62] + check
        rest //= 62
    return "ghp_" + body + check


class CliTest(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="offkey-e2e-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.home = os.path.join(self.dir, "home")
        self.src = os.path.join(self.dir, "src")
        os.mkdir(self.src)
        self.token = github_token(1)

    def write(self, name, content):
        path = os.path.join(self.src, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def environment(self, **extra):
        env = {k: v for k, v in os.environ.items()
               if not k.startswith("OFFKEY_") and k not in ("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE")}
        env["OFFKEY_HOME"] = self.home
        env.update(extra)
        return {k: v for k, v in env.items() if v is not None}

    def run_offkey(self, *args, env=None, **kwargs):
        kwargs.setdefault("stdin", subprocess.DEVNULL if "input" not in kwargs else None)
        if kwargs["stdin"] is None:
            del kwargs["stdin"]
        kwargs.setdefault("stdout", subprocess.PIPE)
        kwargs.setdefault("stderr", subprocess.PIPE)
        return subprocess.run([BIN, *args], env=self.environment(**(env or {})), timeout=60, **kwargs)

    def assert_no_secret(self, *texts):
        for text in texts:
            self.assertNotIn(self.token.encode(), text)
            self.assertNotIn(self.token[8:28].encode(), text)


class ExitCodes(CliTest):
    def test_clean_findings_incomplete_usage(self):
        self.write("a.txt", "nothing here\n")
        self.assertEqual(self.run_offkey("scan", self.src).returncode, 0)
        self.write("b.txt", "token = %s\n" % self.token)
        self.assertEqual(self.run_offkey("scan", self.src).returncode, 1)
        self.assertEqual(self.run_offkey("scan", self.src, "--fail-on", "none").returncode, 0)
        self.assertEqual(self.run_offkey("scan", self.src + "/none").returncode, 2)
        self.assertEqual(self.run_offkey("nonsense").returncode, 2)

    @unittest.skipIf(os.geteuid() == 0 and not hasattr(os, "setuid"), "needs to drop rights")
    def test_unreadable_file_is_incomplete(self):
        path = self.write("closed.txt", "x")
        self.write("open.txt", "y")
        os.chmod(path, 0)
        kwargs = {}
        if os.geteuid() == 0:
            os.chmod(self.dir, 0o755)
            os.makedirs(self.home, mode=0o700, exist_ok=True)
            os.chown(self.home, 65534, 65534)
            kwargs["user"] = 65534
        probe = subprocess.run([BIN, "version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
                               env=self.environment()) if not kwargs else None
        self.assertTrue(probe is None or probe.returncode == 0)
        try:
            done = self.run_offkey("scan", self.src, "--format", "jsonl", **kwargs)
        except PermissionError:
            self.skipTest("the binary cannot be run by another user here")
        self.assertEqual(done.returncode, 3, done.stderr)
        coverage = json.loads(done.stdout.splitlines()[-1])
        self.assertEqual(coverage["objects"]["failed"], {"permission": 1})
        self.assertFalse(coverage["complete"])

    def test_messages_say_what_to_do(self):
        for args, part in [
            (["scn"], b"did you mean scan?"),
            (["scan", "--fromat", "text", "."], b"did you mean --format?"),
            (["queue", "lst"], b"did you mean list?"),
            (["--verbose", "scan", "."], b"--verbose stands too early; options go behind the command's name"),
            (["scan", "--format", "xml", "."], b"text,jsonl,sarif"),
            (["scan"], b"PATH is required"),
            ([], b"a command is missing"),
            (["scan", "--max-memory", "much", "."], b"400M"),
            (["scan", "--threads", "0", "."], b"1 to 256"),
            (["scan", self.dir + "/none"], b"No such file"),
            (["scan", "--reveal", self.src], b"terminal"),
            (["queue", "show", "7"], b"7"),
            (["offboard", "--who", "jane"], b"e-mail"),
            (["offboard", "--who", "jane@example.com", "--store", "none"], b"store"),
            (["rules", "list", "--rules", self.dir + "/none"], b"none"),
        ]:
            with self.subTest(args=args):
                done = self.run_offkey(*args)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn(part, done.stderr)
                self.assertEqual(done.stdout, b"")

    def test_own_rules(self):
        rules = os.path.join(self.dir, "rules")
        os.mkdir(rules)
        with open(os.path.join(rules, "zqxw.yaml"), "w") as file:
            file.write("provider: zqxw\nrules:\n  - id: zqxw.api_key\n    name: mine\n"
                       "    confidence: high\n    token: 'zqxw_[0-9a-f]{32}'\n")
        count = {}
        for option in ((), ("--rules", rules), ("--only-rules", rules)):
            done = self.run_offkey("rules", "list", "-q", *option)
            self.assertEqual(done.returncode, 0, done.stderr)
            count[option[:1]] = len(done.stdout.splitlines())
        self.assertEqual(count[("--rules",)], count[()] + 1)
        self.assertEqual(count[("--only-rules",)], 1)
        self.assertEqual(self.run_offkey("rules", "list", "--rules", rules, "--only-rules", rules).returncode, 2)

    def test_help_and_version(self):
        for args in (["--help"], ["scan", "--help"], ["queue", "list", "--help"], ["--version"], ["version"]):
            done = self.run_offkey(*args)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            self.assertIn(b"offkey", done.stdout)

    def test_environment_gives_options_and_flags_win(self):
        self.write("a", self.token)
        done = self.run_offkey("scan", self.src, env={"OFFKEY_FORMAT": "jsonl"})
        self.assertEqual(json.loads(done.stdout.splitlines()[0])["schema"], "offkey.finding.v1")
        done = self.run_offkey("scan", self.src, "--format", "text", env={"OFFKEY_FORMAT": "jsonl"})
        self.assertTrue(done.stdout.startswith(b"HIGH"))
        self.assertEqual(self.run_offkey("scan", self.src, env={"OFFKEY_FORMAT": "xml"}).returncode, 2)


class Streams(CliTest):
    def test_stdin(self):
        done = self.run_offkey("scan", "-", "--format", "jsonl", input=("a\n b %s" % self.token).encode())
        self.assertEqual(done.returncode, 1)
        place = json.loads(done.stdout.splitlines()[0])["occurrences"][0]
        self.assertEqual(place, {"path": "-", "start": 5, "end": 45, "line": 2, "column": 4})
        with open(self.write("a", self.token), "rb") as file:
            self.assertEqual(self.run_offkey("scan", "-", stdin=file).returncode, 1)
        self.assertEqual(self.run_offkey("scan", "-", input=b"").returncode, 0)

    def test_fifo_and_device_do_not_block(self):
        os.mkfifo(os.path.join(self.src, "fifo"))
        begin = time.monotonic()
        done = self.run_offkey("scan", self.src, "/dev/zero", "--format", "jsonl")
        self.assertLess(time.monotonic() - begin, 5)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(json.loads(done.stdout)["objects"]["skipped"], {"device": 1, "fifo": 1})

    def test_full_device_and_closed_stdout(self):
        self.write("a", self.token)
        for fmt in ("text", "jsonl", "sarif"):
            with open("/dev/full", "wb") as full:
                done = self.run_offkey("scan", self.src, "--format", fmt, stdout=full)
            self.assertEqual(done.returncode, 4)
            self.assertIn(b"No space left", done.stderr)
            read_end, write_end = os.pipe()
            os.close(read_end)
            done = self.run_offkey("scan", self.src, "--format", fmt, stdout=write_end)
            os.close(write_end)
            self.assertEqual(done.returncode, 4)
            self.assertIn(b"gone away", done.stderr)
        for command in (["version"], ["--help"], ["rules", "list"], ["queue", "list"]):
            with open("/dev/full", "wb") as full:
                self.assertEqual(self.run_offkey(*command, stdout=full).returncode, 4)
        done = subprocess.run(["sh", "-c", 'exec "$0" scan "$1" >&-', BIN, self.src],
                              env=self.environment(), stderr=subprocess.PIPE, timeout=60, check=False)
        self.assertEqual(done.returncode, 4, done.stderr)

    def test_output_file(self):
        self.write("a", self.token)
        out = os.path.join(self.dir, "report")
        os.umask(0)
        done = self.run_offkey("scan", self.src, "--format", "jsonl", "--output", out)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertEqual(stat.S_IMODE(os.stat(out).st_mode), 0o600)
        with open(out, "rb") as file:
            self.assertEqual(len(file.read().splitlines()), 2)
        link = os.path.join(self.dir, "link")
        os.symlink(out, link)
        for target in (link, self.src, "/dev/stdout"):
            done = self.run_offkey("scan", self.src, "--output", target)
            self.assertEqual(done.returncode, 2)
        self.assertEqual([n for n in os.listdir(self.dir) if "tmp" in n], [])

    def test_color(self):
        self.write("a", self.token)
        self.assertNotIn(b"\x1b", self.run_offkey("scan", self.src).stdout)
        self.assertIn(b"\x1b", self.run_offkey("scan", self.src, "--color", "always").stdout)
        self.assertIn(b"\x1b", self.run_offkey("scan", self.src, env={"CLICOLOR_FORCE": "1"}).stdout)
        done = self.run_offkey("scan", self.src, env={"CLICOLOR_FORCE": "1", "NO_COLOR": "1"})
        self.assertNotIn(b"\x1b", done.stdout)

    def test_quiet(self):
        self.write("a", "nothing")
        done = self.run_offkey("scan", self.src, "--quiet")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))


class Terminal(CliTest):
    def on_terminal(self, *args):
        """Runs with all three streams on one pseudo-terminal; returns (exit code, bytes)."""
        pid, master = pty.fork()
        if pid == 0:
            os.execve(BIN, [BIN, *args], self.environment(TERM="xterm"))
        output = b""
        while True:
            ready, _, _ = select.select([master], [], [], 60)
            self.assertTrue(ready, "no answer")
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            output += part
        os.close(master)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), output

    def test_color_and_reveal_on_a_terminal(self):
        self.write("a", self.token)
        code, output = self.on_terminal("scan", self.src)
        self.assertEqual(code, 1)
        self.assertIn(b"\x1b[1;31mHIGH", output)
        self.assert_no_secret(output)
        code, output = self.on_terminal("scan", self.src, "--reveal")
        self.assertEqual(code, 1)
        self.assertIn(self.token.encode(), output)

    def test_progress_on_a_terminal_only(self):
        reader, writer = os.pipe()
        pid, master = pty.fork()
        if pid == 0:
            os.dup2(reader, 0)
            out = os.open(os.path.join(self.dir, "out"), os.O_CREAT | os.O_WRONLY, 0o600)
            os.dup2(out, 1)
            os.close(writer)
            os.execve(BIN, [BIN, "scan", "-"], self.environment(TERM="xterm"))
        os.close(reader)
        ready, _, _ = select.select([master], [], [], 20)
        self.assertTrue(ready, "no progress line")
        self.assertIn(b"0 files", os.read(master, 65536))
        os.close(writer)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)
        rest = b""
        try:
            while True:
                part = os.read(master, 65536)
                if not part:
                    break
                rest += part
        except OSError:
            pass
        os.close(master)
        self.assertTrue(rest.endswith(b"\r\x1b[K"), rest)

    def test_foreign_names_do_not_reach_the_terminal_raw(self):
        name = b"a\x1b]0;owned\x07\n\xc2\x9b\xe2\x80\xae\xff"
        with open(os.path.join(self.src.encode(), name), "wb") as file:
            file.write(self.token.encode())
        for fmt in ("text", "jsonl", "sarif"):
            done = self.run_offkey("scan", self.src, "--format", fmt)
            self.assertEqual(done.returncode, 1)
            for raw in (b"\x1b", b"\x07", b"\xc2\x9b", b"\xe2\x80\xae", b"\xff"):
                self.assertNotIn(raw, done.stdout)
        done = self.run_offkey("scan", os.fsencode(self.src) + b"/none\x1b[2J\xff")
        self.assertEqual(done.returncode, 2)
        self.assertNotIn(b"\x1b", done.stderr)


class Results(CliTest):
    def fill(self):
        for i in range(60):
            self.write("d%d/f%d" % (i % 5, i), "k%d = %s\n" % (i, github_token(i % 9)))

    def test_equal_bytes_at_any_thread_count_locale_and_zone(self):
        self.fill()
        first = self.run_offkey("scan", self.src, "--format", "jsonl", "--threads", "1").stdout
        self.assertEqual(len(first.splitlines()), 10)
        for threads in ("1", "2", "4"):
            for env in ({"LC_ALL": "C"}, {"LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Kathmandu"}):
                done = self.run_offkey("scan", self.src, "--format", "jsonl", "--threads", threads, env=env)
                self.assertEqual(done.stdout, first)
        sarif = self.run_offkey("scan", self.src, "--format", "sarif").stdout
        self.assertEqual(self.run_offkey("scan", self.src, "--format", "sarif", "--threads", "4").stdout, sarif)

    def test_the_secret_is_in_no_output(self):
        self.write("dir-%s/%s.env" % (self.token, self.token), "GITHUB=%s\n" % self.token)
        for args in (["text"], ["jsonl"], ["sarif"], ["text", "-v"], ["jsonl", "-v"]):
            done = self.run_offkey("scan", self.src, "--format", *args)
            self.assertEqual(done.returncode, 1)
            self.assert_no_secret(done.stdout, done.stderr)
        for root, _, files in os.walk(self.home):
            for name in files:
                with open(os.path.join(root, name), "rb") as file:
                    self.assert_no_secret(file.read())

    def test_a_token_in_parts_is_one_finding(self):
        head, tail = self.token[:4], self.token[4:]
        whole = self.run_offkey("scan", "--store", "none", "--format", "jsonl", self.write("whole.py", f'"{self.token}"'))
        fingerprint = json.loads(whole.stdout.splitlines()[0])["fingerprint"]
        for name, text in [("a.js", f'x = "{head}" +\n    "{tail}";\n'), ("b.php", f"x = '{self.token[:6]}' . '{self.token[6:]}';\n"),
                           ("c.sh", f"export T={self.token[:20]}\\\n{self.token[20:]}\n"),
                           ("d.eml", f"token: {self.token[:20]}=\r\n{self.token[20:]}\r\n")]:
            result = self.run_offkey("scan", "--store", "none", "--format", "jsonl", self.write(name, text))
            self.assertEqual(result.returncode, 1, name)
            finding = json.loads(result.stdout.splitlines()[0])
            self.assertEqual(finding["fingerprint"], fingerprint, name)
            place = finding["occurrences"][0]
            written = text.encode()[place["start"]:place["end"]].decode()
            self.assertTrue(written.startswith("ghp_") and written.endswith(self.token[-6:]), name)

    def test_max_occurrences(self):
        for i in range(20):
            self.write("f%02d" % i, self.token)
        for most, listed in (("3", 3), ("0", 20)):
            done = self.run_offkey("scan", self.src, "--format", "jsonl", "--max-occurrences", most)
            finding = json.loads(done.stdout.splitlines()[0])
            self.assertEqual((len(finding["occurrences"]), finding["occurrences_total"]), (listed, 20))

    def test_a_secret_across_every_window_boundary_of_a_large_file(self):
        path = os.path.join(self.src, "large")
        boundary, tokens = 64 << 20, {}
        with open(path, "wb") as file:
            for k in (1, 2):
                token = github_token(100 + k)
                file.seek(k * boundary - 20)
                file.write(b" " + token.encode() + b" ")
                tokens[token[:4] + "\u2026" + token[-4:]] = k * boundary - 19
        done = self.run_offkey("scan", path, "--format", "jsonl")
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        found = {f["secret"]: [o["start"] for o in f["occurrences"]] for f in lines[:-1]}
        self.assertEqual(found, {mask: [start] for mask, start in tokens.items()})
        self.assertTrue(lines[-1]["complete"])

    def test_sarif_structure(self):
        self.fill()
        document = json.loads(self.run_offkey("scan", self.src, "--format", "sarif").stdout)
        self.assertEqual(document["version"], "2.1.0")
        (run,) = document["runs"]
        rules = run["tool"]["driver"]["rules"]
        self.assertEqual(len(run["results"]), 60)
        hashes = set()
        for rule in rules:
            for key in ("shortDescription", "fullDescription", "help"):
                self.assertTrue(0 < len(rule[key]["text"]) <= 1024)
            self.assertTrue(0 < float(rule["properties"]["security-severity"]) <= 10)
            self.assertIsInstance(rule["properties"]["security-severity"], str)
            self.assertIn("security", rule["properties"]["tags"])
        for result in run["results"]:
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            self.assertIn(result["level"], ("note", "warning", "error"))
            self.assertTrue(result["message"]["text"])
            self.assertTrue(1 <= len(result["locations"]) <= 100)
            region = result["locations"][0]["physicalLocation"]["region"]
            self.assertEqual(region["endColumn"] - region["startColumn"], 40)
            hashes.add(result["partialFingerprints"]["primaryLocationLineHash"])
        self.assertEqual(len(hashes), 60)
        self.assertTrue(run["invocations"][0]["executionSuccessful"])


class Process(CliTest):
    def start_waiting_scan(self):
        process = subprocess.Popen([BIN, "scan", "-", "--format", "jsonl"], env=self.environment(),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.stdin.close)
        process.stdin.write(("x %s\n" % self.token).encode())
        process.stdin.flush()
        # It reads what there is and then waits for more.
        deadline = time.monotonic() + 20
        unread = bytearray(4)
        while time.monotonic() < deadline:
            fcntl.ioctl(process.stdin.fileno(), 0x541B, unread)  # FIONREAD
            if int.from_bytes(unread, "little") == 0:
                break
            time.sleep(0.02)
        return process

    def test_signals_end_with_what_was_found(self):
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            process = self.start_waiting_scan()
            begin = time.monotonic()
            process.send_signal(number)
            out = process.stdout.read()
            self.assertEqual(process.wait(timeout=10), code)
            self.assertLess(time.monotonic() - begin, 1)
            finding, coverage = [json.loads(line) for line in out.splitlines()]
            self.assertEqual(finding["rule"], "github.personal_access_token")
            self.assertFalse(coverage["complete"])
            self.assertTrue(coverage["interrupted"])
            process.stdout.close()
            process.stderr.close()

    def test_the_process_cannot_be_looked_into(self):
        process = self.start_waiting_scan()
        with open("/proc/%d/limits" % process.pid, encoding="ascii") as file:
            limit = [line for line in file if line.startswith("Max core file size")][0]
        self.assertEqual(limit.split()[4:6], ["0", "0"])
        # Files of an undumpable process belong to root.
        self.assertEqual(os.stat("/proc/%d/environ" % process.pid).st_uid, 0)
        process.stdin.close()
        process.wait(timeout=10)
        process.stdout.close()
        process.stderr.close()

    def test_without_a_place_for_keys_scan_works_and_says_so(self):
        self.write("a", self.token)
        done = self.run_offkey("scan", self.src, env={"OFFKEY_HOME": None, "HOME": None, "XDG_STATE_HOME": None})
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"warning", done.stderr)

    def test_a_warm_start_is_quick(self):
        path = self.write("a", "x" * 1000)
        self.run_offkey("scan", path)
        times = []
        for _ in range(9):
            begin = time.monotonic()
            self.run_offkey("scan", path)
            times.append(time.monotonic() - begin)
        self.assertLess(sorted(times)[4], 0.25, "the rule cache does not work")

    def test_catalogue_is_what_the_rules_say(self):
        run = self.run_offkey("rules", "catalogue")
        self.assertEqual(run.returncode, 0, run.stderr)
        root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        with open(os.path.join(root, "rules", "CATALOGUE.md"), "rb") as file:
            self.assertEqual(run.stdout, file.read(),
                             "make it anew: offkey rules catalogue > rules/CATALOGUE.md")

    def test_rules_show(self):
        run = self.run_offkey("rules", "show", "github.personal_access_token")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn(b"checksum      github_crc32", run.stdout)
        run = self.run_offkey("rules", "show", "datadog.api_key")
        self.assertIn(b"words         datadog, dd", run.stdout)
        run = self.run_offkey("rules", "show", "github.nothing")
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"there is no rule 'github.nothing'; there are github.act", run.stderr)


if __name__ == "__main__":
    unittest.main()
