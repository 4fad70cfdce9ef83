#!/usr/bin/env python3
"""Builds the demo history: examples/company/build.py FOLDER

A small freight company, five people, some forty commits over a year. Mara Lind writes most of the deployment code,
commits six credentials of six kinds under two e-mail addresses, and leaves. Others move her files, copy them and
commit a credential of their own. Everything is made from seeds and fixed dates, so that every run gives the same
commit ids. The whole truth stands in README.md beside this file.
"""

import os
import subprocess
import sys

import tokens

START = 1_672_651_800  # 2023-01-02 09:30 UTC
DAY = 86_400

PEOPLE = {
    "mara": ("Mara Lind", "mara.lind@harbourlane.example"),
    "mara-home": ("maralind", "mara@lind-home.example"),
    "jonas": ("Jonas Okafor", "jonas.okafor@harbourlane.example"),
    "priya": ("Priya Raman", "priya.raman@harbourlane.example"),
    "tomas": ("Tomas Vega", "tomas.vega@harbourlane.example"),
    "edith": ("Edith Brandt", "edith.brandt@harbourlane.example"),
}

MAILMAP = """\
# Private addresses, folded into the company's.
Mara Lind <mara.lind@harbourlane.example> <mara@lind-home.example>
"""

GITHUB = tokens.github_pat("company")
AWS_ID = tokens.aws_key_id("company")
AWS_SECRET = tokens.aws_secret("company")
SLACK = tokens.slack_bot("company")
NPM = tokens.npm_token("company")
STRIPE = tokens.stripe_live("company")
DATABASE = tokens.word_password("company")
SENDGRID = tokens.sendgrid("company")

DEPLOY = f"""\
#!/bin/sh
# Ships the tracking service. Run from the release branch.
set -eu
export AWS_ACCESS_KEY_ID={AWS_ID}
export AWS_SECRET_ACCESS_KEY={AWS_SECRET}
aws s3 sync build/ s3://harbourlane-tracking/
"""

NOTIFY = f"""\
import urllib.request

SLACK_BOT_TOKEN = "{SLACK}"


def tell(channel, text):
    request = urllib.request.Request("https://slack.com/api/chat.postMessage", method="POST")
    request.add_header("Authorization", "Bearer " + SLACK_BOT_TOKEN)
    return urllib.request.urlopen(request)
"""

RELEASE = f"""\
name: release
on: [push]
jobs:
  publish:
    steps:
      - run: git clone https://mara-lind:{GITHUB}@github.com/harbourlane/routes.git
"""

SETTINGS = f"""\
service: tracking
workers: 4
database: postgres://tracking:{DATABASE}@db.harbourlane.example:5432/tracking
"""

BILLING = f"""\
class Billing
  # Tomas: moves to the vault next sprint.
  STRIPE_KEY = '{STRIPE}'
end
"""

MAIL = f"""\
[mail]
host = smtp.sendgrid.net
key = {SENDGRID}
"""

NPMRC = "//registry.harbourlane.example/:_authToken=" + NPM + "\n"


class Import:
    """Writes a git fast-import stream."""

    def __init__(self):
        self.stream = []
        self.mark = 0
        self.day = 0

    def commit(self, branch, who, message, changes, parents=(), committer=None):
        """`changes`: lines of M (path, text), D (path) or R (from, to). Returns the commit's mark."""
        self.mark += 1
        self.day += 1
        when = f"{START + self.day * 9 * DAY} +0100"
        out = [f"commit refs/heads/{branch}", f"mark :{self.mark}"]
        for role, person in (("author", who), ("committer", committer or who)):
            name, email = PEOPLE[person]
            out.append(f"{role} {name} <{email}> {when}")
        out.append(self._data(message + "\n"))
        for word, parent in zip(["from"] + ["merge"] * 9, parents):
            out.append(f"{word} :{parent}")
        for kind, *arguments in changes:
            if kind == "M":
                mode = "100755" if arguments[0].endswith(".sh") else "100644"
                out += [f"M {mode} inline {arguments[0]}", self._data(arguments[1])]
            else:
                out.append(" ".join([kind, *arguments]))
        self.stream.append("\n".join(out) + "\n")
        return self.mark

    @staticmethod
    def _data(text):
        return f"data {len(text.encode())}\n{text}"

    def tag(self, name, mark, who, message):
        person, email = PEOPLE[who]
        when = f"{START + self.day * 9 * DAY} +0100"
        self.stream.append(f"tag {name}\nfrom :{mark}\ntagger {person} <{email}> {when}\n{self._data(message)}\n")


def grow(lines):
    """Source text that changes from commit to commit, as source does."""
    return "".join(f"def stop_{i}(route):\n    return route.leg({i}).arrival\n\n\n" for i in range(lines))


def history():
    w = Import()
    tip = w.commit("main", "edith", "Start the tracking service", [
        ("M", "README.md", "# tracking\n\nWhere every container is.\n"), ("M", "tracking/routes.py", grow(3))])
    tip = w.commit("main", "jonas", "Add the first routes", [("M", "tracking/routes.py", grow(6))], [tip])
    tip = w.commit("main", "mara", "Deploy to S3 by hand", [("M", "deploy.sh", DEPLOY)], [tip])
    tip = w.commit("main", "priya", "Routes for the northern ports", [("M", "tracking/routes.py", grow(9))], [tip])
    tip = w.commit("main", "mara", "Tell the channel when a ship is late", [("M", "tools/notify.py", NOTIFY)], [tip])
    w.tag("v0.1", tip, "edith", "First version in use")
    tip = w.commit("main", "jonas", "Document the deployment", [
        ("M", "README.md", "# tracking\n\nWhere every container is.\n\nRun deploy.sh from release.\n")], [tip])
    tip = w.commit("main", "tomas", "Billing", [("M", "billing/keys.rb", BILLING)], [tip])
    tip = w.commit("main", "priya", "Move the scripts together", [("R", "deploy.sh", "scripts/deploy.sh")], [tip])

    # A branch of Mara's that never comes back.
    side = w.commit("mara/release-bot", "mara-home", "Clone the routes in CI",
                    [("M", ".github/workflows/release.yml", RELEASE)], [tip])
    w.commit("mara/release-bot", "mara-home", "Run it nightly", [
        ("M", ".github/workflows/release.yml", RELEASE.replace("on: [push]", "on: [schedule]"))], [side])

    for i in range(4):
        who = ("jonas", "priya", "tomas", "edith")[i]
        tip = w.commit("main", who, f"Routes, part {i + 1}", [("M", "tracking/routes.py", grow(10 + 2 * i))], [tip])
    tip = w.commit("main", "mara", "Settings for production", [("M", "config/settings.yml", SETTINGS)], [tip])
    tip = w.commit("main", "tomas", "Four workers are too few", [
        ("M", "config/settings.yml", SETTINGS.replace("workers: 4", "workers: 8"))], [tip])
    tip = w.commit("main", "jonas", "One file of settings per site", [
        ("M", "config/rotterdam.yml", SETTINGS.replace("workers: 4", "workers: 8"))], [tip])

    # Two work at the same time, and a merge brings it together.
    left = w.commit("map", "priya", "A map", [("M", "web/map.js", "export const tiles = 'osm';\n")], [tip])
    left = w.commit("map", "mara", "Publish the map as a package", [("M", "web/.npmrc", NPMRC)], [left])
    right = w.commit("main", "edith", "Name the ports", [("M", "tracking/ports.txt", "Bergen\nHull\nOdense\n")], [tip])
    tip = w.commit("main", "edith", "Merge the map", [
        ("M", "web/map.js", "export const tiles = 'osm';\n"), ("M", "web/.npmrc", NPMRC)], [right, left])

    tip = w.commit("main", "mara", "Mail for late arrivals", [("M", "config/mail.ini", MAIL)], [tip],
                   committer="jonas")
    for i in range(5):
        who = ("priya", "jonas", "mara", "tomas", "edith")[i]
        tip = w.commit("main", who, f"Arrival times, part {i + 1}",
                       [("M", "tracking/routes.py", grow(20 + 2 * i))], [tip])
    tip = w.commit("main", "edith", "Fold private addresses", [("M", ".mailmap", MAILMAP)], [tip])
    tip = w.commit("main", "priya", "The package is published from CI now", [("D", "web/.npmrc")], [tip])
    w.tag("v1.0", tip, "edith", "One year of tracking")
    tip = w.commit("main", "tomas", "Read the mail key from the vault",
                   [("M", "config/mail.ini", "[mail]\nhost = smtp.sendgrid.net\n")], [tip])
    fix = w.commit("hotfix", "jonas", "Restore mail until the vault answers",
                   [("M", "config/mail.ini", MAIL)], [tip])
    w.commit("hotfix", "jonas", "Retry the vault", [("M", "tools/vault.py", "RETRIES = 3\n")], [fix])
    for i in range(6):
        who = ("jonas", "priya", "tomas", "edith", "jonas", "priya")[i]
        tip = w.commit("main", who, f"Southern ports, part {i + 1}",
                       [("M", "tracking/ports.txt", "Bergen\nHull\nOdense\n" + "Porto\n" * (i + 1))], [tip])
    tip = w.commit("main", "edith", "Say goodbye to Mara",
                   [("M", "README.md", "# tracking\n\nWhere every container is.\n\nWritten by many, and by Mara.\n")],
                   [tip])
    return w


def build(folder):
    if os.path.exists(folder) and os.listdir(folder):
        raise SystemExit(f"{folder} is not empty; name a new folder")
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env.update(GIT_CONFIG_NOSYSTEM="1", GIT_CONFIG_GLOBAL=os.devnull)

    def git(*arguments, stdin=None):
        subprocess.run(["git", *arguments], input=stdin, env=env, check=True)
    git("init", "--quiet", "--initial-branch=main", folder)
    work = history()
    git("-C", folder, "fast-import", "--quiet", stdin="".join(work.stream).encode())
    git("-C", folder, "reset", "--quiet", "--hard")
    return work.mark


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    print(f"{sys.argv[1]}: {build(sys.argv[1])} commits, {len(PEOPLE) - 1} people, 4 branches, 2 tags")
