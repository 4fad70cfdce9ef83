#!/usr/bin/env python3
"""sweep --mirror: mirrors by the real git over file, git and http on loopback. OFFKEY_BIN names the binary."""
import base64
import http.server
import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
import unittest

from cli_test import BIN, CliTest, github_token

WHO = {"GIT_AUTHOR_NAME": "Jane Doe", "GIT_AUTHOR_EMAIL": "jane@example.com", "GIT_COMMITTER_NAME": "Jane Doe",
       "GIT_COMMITTER_EMAIL": "jane@example.com"}
PASSWORD = "not-a-real-" + "password-1"
EXEC_PATH = subprocess.run(["git", "--exec-path"], stdout=subprocess.PIPE, check=True).stdout.decode().strip()


class GitHttp(http.server.BaseHTTPRequestHandler):
    """git http-backend behind basic authentication, when the server asks for it."""

    def log_message(self, *args):
        pass

    def do_GET(self):
        self.answer()

    def do_POST(self):
        self.answer()

    def answer(self):
        self.server.seen.append(dict(self.headers))
        wanted = "Basic " + base64.b64encode(("jane:" + PASSWORD).encode()).decode()
        if self.server.secured and self.headers.get("Authorization") != wanted:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        if path.startswith("/elsewhere/"):
            self.send_response(302)
            self.send_header("Location", self.path.replace("/elsewhere/", "/"))
            self.end_headers()
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        env = {"PATH": os.environ["PATH"], "GIT_PROJECT_ROOT": self.server.root, "GIT_HTTP_EXPORT_ALL": "1",
               "PATH_INFO": path, "QUERY_STRING": query, "REQUEST_METHOD": self.command,
               "CONTENT_TYPE": self.headers.get("Content-Type", ""),
               "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
               "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""), "REMOTE_ADDR": "127.0.0.1"}
        done = subprocess.run([EXEC_PATH + "/git-http-backend"], input=body, env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=False)
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        status, headers = 200, []
        for line in head.decode().split("\r\n"):
            name, _, value = line.partition(": ")
            if name == "Status":
                status = int(value.split()[0])
            elif name:
                headers.append((name, value))
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


class MirrorTest(CliTest):
    def setUp(self):
        super().setUp()
        self.app = os.path.join(self.src, "app")
        self.git("init", "-q", "-b", "main", self.app)
        self.commit("TOKEN=%s\n" % self.token)

    def git(self, *args, at=None):
        env = {"PATH": os.environ["PATH"], "HOME": self.dir, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", **WHO}
        done = subprocess.run(["git", "-C", at or self.src, *args], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode().strip()

    def commit(self, content, branch=None):
        if branch:
            self.git("checkout", "-q", "-b", branch, at=self.app)
        with open(os.path.join(self.app, "app.env"), "w") as file:
            file.write(content)
        self.git("add", "-A", at=self.app)
        self.git("commit", "-q", "-m", "change", at=self.app)

    def mirror(self, *urls, protocols="file", more=(), env=None):
        done = self.run_offkey("sweep", "--mirror", *urls, "--mirror-protocols", protocols, "--format", "jsonl",
                               "--store", "none", *more, env=env)
        self.assert_no_secret(done.stdout, done.stderr)
        self.assertNotIn(PASSWORD.encode(), done.stdout + done.stderr)
        return done, [json.loads(line) for line in done.stdout.splitlines()]

    def serve(self, root, secured=False):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), GitHttp)
        server.root, server.secured, server.seen = root, secured, []
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server, "127.0.0.1:%d" % server.server_port

    def mirrors(self):
        path = os.path.join(self.home, "mirrors")
        return sorted(os.path.join(path, name) for name in os.listdir(path) if name.endswith(".git"))

    def test_clones_updates_and_keeps_what_was_pushed_away(self):
        self.git("update-ref", "refs/pull/7/head", "HEAD", at=self.app)
        self.git("notes", "add", "-m", "a note", at=self.app)
        url = "file://" + self.app
        done, lines = self.mirror(url)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(lines[-1]["findings"], 1)
        self.assertTrue(lines[-1]["complete"])
        (path,) = self.mirrors()
        self.assertEqual(lines[0]["repo"], path)
        self.assertIn("refs/pull/7/head", lines[0]["present_at"])
        self.assertIn("refs/notes/commits", self.git("for-each-ref", at=path))
        self.assertFalse(os.path.exists(os.path.join(path, "hooks")))
        self.assertEqual(os.stat(path).st_mode & 0o077, 0)
        # A branch appears; the first commit is pushed away.
        self.git("update-ref", "-d", "refs/pull/7/head", at=self.app)
        self.git("checkout", "-q", "--orphan", "fresh", at=self.app)
        self.commit("TOKEN=%s\n" % github_token(2))
        self.git("branch", "-q", "-D", "main", at=self.app)
        done, lines = self.mirror(url)
        self.assertEqual(self.mirrors(), [path])
        self.assertEqual(lines[-1]["findings"], 2)
        self.assertEqual(sorted(line["present_at"] for line in lines[:2]), [[], ["refs/heads/fresh"]])

    def test_a_failed_update_leaves_the_mirror_and_says_so(self):
        url = "file://" + self.app
        self.mirror(url)
        os.rename(self.app, self.app + ".away")
        done, lines = self.mirror(url)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(lines[-1]["findings"], 1)
        self.assertEqual(lines[-2]["state"], "incomplete")
        self.assertIn("swept as it was", lines[-2]["notes"][0])
        self.assertIn(url, lines[-2]["notes"][0])
        done, lines = self.mirror("file://" + self.dir + "/none", url, more=("--fail-on", "none"))
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertEqual([line["state"] for line in lines if "state" in line].count("not-swept"), 1)
        self.assertEqual(len(self.mirrors()), 1)

    def test_an_interrupted_clone_is_made_again(self):
        url = "file://" + self.app
        self.mirror(url)
        (path,) = self.mirrors()
        shutil.rmtree(path)
        os.makedirs(path + ".new/objects/pack")
        with open(path + ".new/HEAD", "w") as file:
            file.write("ref: refs/heads/main\n")
        done, lines = self.mirror(url)
        self.assertEqual(lines[-1]["findings"], 1)
        self.assertFalse(os.path.exists(path + ".new"))

    def test_hostile_urls_are_refused(self):
        witness = os.path.join(self.dir, "witness")
        for url in ("-uwitness", "--upload-pack=touch " + witness, "ext::sh -c touch% " + witness, self.app,
                    "file://" + self.app + "\n", "ssh://-oProxyCommand=touch${IFS}" + witness + "/x",
                    "file://host" + self.app, "https://u:%s@example.com/a?b" % PASSWORD,
                    "ssh://u:%s@example.com/a" % PASSWORD):
            with self.subTest(url=url):
                done = self.run_offkey("sweep", "--mirror=" + url, "--mirror-protocols", "file,https,ssh,git")
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertEqual(done.stdout, b"")
                self.assertNotIn(PASSWORD.encode(), done.stderr)
        self.assertFalse(os.path.exists(witness))
        done = self.run_offkey("sweep", "--mirror", "file://" + self.app)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"--mirror-protocols", done.stderr)
        self.assertFalse(os.path.exists(os.path.join(self.home, "mirrors")))

    def test_the_users_configuration_and_hooks_do_not_count(self):
        witness = os.path.join(self.dir, "witness")
        script = os.path.join(self.dir, "evil")
        with open(script, "w") as file:
            file.write("#!/bin/sh\ntouch %s\n" % witness)
        os.chmod(script, 0o755)
        template = os.path.join(self.dir, "template/hooks")
        os.makedirs(template)
        for hook in ("post-checkout", "reference-transaction", "post-fetch", "pre-auto-gc"):
            shutil.copy(script, os.path.join(template, hook))
        with open(os.path.join(self.dir, ".gitconfig"), "w") as file:
            file.write("[core]\n\tfsmonitor = %s\n\thooksPath = %s\n\tsshCommand = %s\n[init]\n\ttemplateDir = %s\n"
                       "[credential]\n\thelper = %s\n[url \"file:///nowhere\"]\n\tinsteadOf = file://\n"
                       % (script, template, script, os.path.dirname(template), script))
        env = {"HOME": self.dir, "GIT_TEMPLATE_DIR": os.path.dirname(template), "GIT_SSH_COMMAND": script,
               "GIT_DIR": self.dir + "/nowhere", "GIT_ASKPASS": script, "GIT_EXEC_PATH": self.dir,
               "GIT_EXTERNAL_DIFF": script, "GIT_TRACE": self.dir + "/trace"}
        for _ in range(2):
            done, lines = self.mirror("file://" + self.app, env=env)
            self.assertEqual(lines[-1]["findings"], 1, done.stderr)
            self.assertTrue(lines[-1]["complete"])
        self.assertFalse(os.path.exists(witness))
        self.assertFalse(os.path.exists(self.dir + "/trace"))

    def test_http_with_a_password(self):
        self.git("clone", "-q", "--bare", "file://" + self.app, os.path.join(self.dir, "www/team/app.git"))
        server, host = self.serve(os.path.join(self.dir, "www"), secured=True)
        done, lines = self.mirror("http://%s/team/app.git" % host, protocols="http", more=("--fail-on", "none"))
        self.assertEqual(done.returncode, 3)
        url = "http://jane:%s@%s/team/app.git" % (PASSWORD, host)
        for _ in range(2):
            done, lines = self.mirror(url, protocols="http")
            self.assertEqual(done.returncode, 1, done.stdout)
            self.assertEqual(lines[-1]["findings"], 1)
            self.assertTrue(lines[-1]["complete"])
        encoded = base64.b64encode(("jane:" + PASSWORD).encode())
        for root, _, files in os.walk(self.home):
            for name in files:
                with open(os.path.join(root, name), "rb") as file:
                    content = file.read()
                self.assertNotIn(PASSWORD.encode(), content, name)
                self.assertNotIn(encoded, content, name)
        # Credentials do not follow a redirect.
        done, lines = self.mirror("http://jane:%s@%s/elsewhere/team/app.git" % (PASSWORD, host), protocols="http",
                                  more=("--fail-on", "none"))
        self.assertEqual(done.returncode, 3)

    def test_git_protocol_and_damage(self):
        self.git("clone", "-q", "--bare", "file://" + self.app, os.path.join(self.dir, "srv/app.git"))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        daemon = subprocess.Popen([EXEC_PATH + "/git-daemon", "--export-all", "--reuseaddr", "--listen=127.0.0.1",
                                   "--port=%d" % port, "--base-path=" + os.path.join(self.dir, "srv")],
                                  env={"PATH": os.environ["PATH"], "HOME": self.dir}, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, start_new_session=True)
        self.addCleanup(daemon.wait)
        self.addCleanup(os.killpg, daemon.pid, signal.SIGKILL)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        url = "git://127.0.0.1:%d/app.git" % port
        done, lines = self.mirror(url, protocols="git")
        self.assertEqual(lines[-1]["findings"], 1, done.stderr)
        # An object that git's check refuses: nothing of it becomes a ref, and the mirror is swept as it was.
        srv = os.path.join(self.dir, "srv/app.git")
        raw = b"100644 .git\0" + bytes.fromhex(self.git("rev-parse", "HEAD:app.env", at=srv))
        tree = subprocess.run(["git", "-C", srv, "hash-object", "-t", "tree", "-w", "--stdin", "--literally"],
                              input=raw, stdout=subprocess.PIPE, check=True).stdout.decode().strip()
        commit = self.git("commit-tree", "-m", "bad", tree, at=srv)
        self.git("update-ref", "refs/heads/bad", commit, at=srv)
        done, lines = self.mirror(url, protocols="git")
        self.assertEqual(lines[-2]["state"], "incomplete")
        self.assertIn("not updated", lines[-2]["notes"][0])
        self.assertEqual(lines[-1]["findings"], 1)

    def test_limits(self):
        with open(os.path.join(self.app, "large"), "wb") as file:
            file.write(os.urandom(20_000_000))
        self.git("add", "-A", at=self.app)
        self.git("commit", "-q", "-m", "large", at=self.app)
        done, lines = self.mirror("file://" + self.app, more=("--mirror-max-size", "16M"))
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn("--mirror-max-size", lines[0]["notes"][0])
        self.assertEqual(self.mirrors(), [])
        # A server that accepts and says nothing.
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen()
            begin = time.monotonic()
            done, lines = self.mirror("git://127.0.0.1:%d/app" % silent.getsockname()[1], protocols="git",
                                      more=("--mirror-timeout", "1"))
            self.assertEqual(done.returncode, 3, done.stderr)
            self.assertIn("did not end within 1 second", lines[0]["notes"][0])
            self.assertLess(time.monotonic() - begin, 20)


if __name__ == "__main__":
    unittest.main()
