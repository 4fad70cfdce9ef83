#!/usr/bin/env python3
"""rules/GUIDE.md as a new user would follow it: every file is written, every command run, every output compared."""
import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.path.abspath(os.environ.get("OFFKEY_BIN", os.path.join(ROOT, "build/release/offkey")))
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def plain(output):
    """The window's size follows from the engine, not from the guide."""
    return re.sub(r"at most \d+ bytes", "at most N bytes", output).rstrip("\n")


@unittest.skipUnless(os.path.exists(BIN), "the program is not built")
class GuideTest(unittest.TestCase):
    def test_as_written(self):
        with open(os.path.join(ROOT, "rules", "GUIDE.md"), encoding="utf-8") as file:
            blocks = BLOCK.findall(file.read())
        self.assertEqual({kind for kind, _ in blocks}, {"console", "yaml"})
        commands = 0
        with tempfile.TemporaryDirectory(prefix="offkey-guide-") as home:
            work = os.path.join(home, "work")
            tools = os.path.join(home, "bin")
            os.makedirs(work)
            os.makedirs(tools)
            os.symlink(BIN, os.path.join(tools, "offkey"))
            env = {key: value for key, value in os.environ.items() if not key.startswith("OFFKEY_")}
            env.update(PATH=tools + ":" + env["PATH"], OFFKEY_HOME=os.path.join(home, "state"))
            for kind, text in blocks:
                if kind == "yaml":  # both blocks belong to the one file
                    with open(os.path.join(work, "my-rules", "harbourlane.yaml"), "a", encoding="utf-8") as file:
                        file.write(text)
                    continue
                for step in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                    command, _, expected = step.partition("\n")
                    run = subprocess.run(["sh", "-c", command], cwd=work, env=env, stdout=subprocess.PIPE,
                                         stderr=subprocess.STDOUT, timeout=120, check=False)
                    self.assertEqual(plain(run.stdout.decode()), plain(expected), command)
                    commands += 1
        self.assertGreater(commands, 10)


if __name__ == "__main__":
    unittest.main()
