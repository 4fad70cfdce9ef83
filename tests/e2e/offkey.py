"""Runs the program under test and reads what it says.

OFFKEY_BIN names the binary (default: build/release/offkey). OFFKEY_TIME_FACTOR stretches time limits on slow or
instrumented builds; OFFKEY_MEMORY_FACTOR does the same for memory.
"""

import base64
import dataclasses
import json
import os
import signal
import subprocess
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARY = os.environ.get("OFFKEY_BIN", os.path.join(ROOT, "build", "release", "offkey"))
TIME_FACTOR = float(os.environ.get("OFFKEY_TIME_FACTOR", "1"))
MEMORY_FACTOR = float(os.environ.get("OFFKEY_MEMORY_FACTOR", "1"))
FINDING_SCHEMA = "offkey.finding.v1"
COVERAGE_SCHEMA = "offkey.coverage.v1"


def available():
    """Whether there is a program to test. One that was named and is not there is an error, never a skipped test."""
    if os.access(BINARY, os.X_OK):
        return True
    if "OFFKEY_BIN" in os.environ:
        raise SystemExit(f"OFFKEY_BIN={BINARY}: there is no such program")
    return False


@dataclasses.dataclass
class Run:
    code: int            # negative: ended by that signal
    out: bytes
    err: bytes
    seconds: float
    peak_kib: int
    timed_out: bool

    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]

    def findings(self):
        return [line for line in self.lines() if line.get("schema") == FINDING_SCHEMA]

    def coverage(self):
        lines = self.lines()
        if not lines or lines[-1].get("schema") != COVERAGE_SCHEMA:
            raise AssertionError(f"the last line is not a coverage line: exit {self.code}, stderr: {self.stderr()}")
        return lines[-1]

    def stderr(self):
        return self.err.decode(errors="replace")[-2000:]


def run(arguments, home, limit_seconds=60.0, stdin=b"", env=None, uid=None, binary=None, cwd=None):
    """Runs offkey with its own state directory and measures it."""
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "OFFKEY_HOME": home, "LC_ALL": "C", "TZ": "UTC"}
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            environment[name] = os.environ[name]
    environment.update(env or {})
    identity = {"user": uid, "group": uid, "extra_groups": []} if uid is not None else {}
    started = time.monotonic()
    process = subprocess.Popen([binary or BINARY, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env=environment, cwd=cwd, start_new_session=True,
                               **identity)
    taken = {}

    def drain(name, stream):
        taken[name] = stream.read()

    def feed():
        try:
            process.stdin.write(stdin)
            process.stdin.close()
        except BrokenPipeError:
            pass

    threads = [threading.Thread(target=drain, args=("out", process.stdout)),
               threading.Thread(target=drain, args=("err", process.stderr)), threading.Thread(target=feed)]
    for thread in threads:
        thread.start()
    killed = threading.Event()

    def kill():
        killed.set()
        os.killpg(process.pid, signal.SIGKILL)

    watchdog = threading.Timer(limit_seconds * TIME_FACTOR, kill)
    watchdog.start()
    _, status, usage = os.wait4(process.pid, 0)
    watchdog.cancel()
    for thread in threads:
        thread.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    return Run(process.returncode, taken["out"], taken["err"], time.monotonic() - started, usage.ru_maxrss,
               killed.is_set())


def sweep(repo, home, *more, threads=2, **options):
    return run(["sweep", repo, "--format", "jsonl", "--store", "none", "--threads", str(threads), *more], home,
               **options)


def field_bytes(item, name):
    """A text field that may be bytes: the exact bytes stand in its `_b64` twin when they are not UTF-8."""
    if name + "_b64" in item:
        return base64.b64decode(item[name + "_b64"])
    value = item.get(name)
    return None if value is None or value == "" else value.encode()

