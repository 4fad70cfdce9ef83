"""The list of kinds, and how one kind becomes an example."""

import random
import re

import secretgen
import styles

KINDS = []
_family = ["none"]

DEFAULTS = {
    "email": "{either;dana;joris;m.okafor;lena.brandt}@harbourlane.example", "user": "{either;deploy;app;svc_orders;reporting;mokafor}",
    "project": "{either;orders;harbour-web;billing-api;acme-prod}", "org": "{either;harbourlane;acme;northpier}", "uuid": "{uuid}",
    "uuid2": "{uuid}", "d6": "{either;1;2;4;7}{d5}", "d10": "{either;1;3;6}{d9}", "d12": "{either;2;4;7}{d11}", "hex8": "{h8}", "hex24": "{h24}",
    "hex32": "{h32}", "an10": "{n10}", "an20": "{a20}", "region": "{either;eu-west-1;us-east-1;eu-central-1}",
    "host": "{either;ops.harbourlane.example;tools.acme.example;build.northpier.example}", "date": "2024-0{either;1;3;6;8}-1{d1}",
}


class Kind:
    def __init__(self, family, kind, slug, pattern, names, **more):
        self.family, self.kind, self.slug, self.pattern = family, kind, slug, pattern
        self.names = names.split()
        self.label = more.pop("label", None) or slug.replace("-", " ").title()
        self.headers = more.pop("hdr", None)
        self.url = more.pop("url", None)
        self.query = more.pop("q", None)
        self.value = more.pop("value", "§s")
        self.companions = more.pop("c", [])
        self.sdk = more.pop("sdk", [])
        self.count = more.pop("n", 4)
        self.generic = more.pop("generic", True)
        self.variables = more.pop("v", {})
        if more:
            raise ValueError("unknown option of %s: %s" % (kind, sorted(more)))


def family(name):
    _family[0] = name


def k(kind, slug, pattern, names="", **more):
    KINDS.append(Kind(_family[0], kind, slug, pattern, names, **more))


class Context:
    secret_override = None


PATHS = {
    "py": ["client.py", "app/services.py", "scripts/sync.py", "main.py", "tests/test_client.py", "lib/util.py"],
    "js": ["index.js", "src/client.js", "lib/send.js", "server.js"], "ts": ["src/client.ts", "lib/api.ts", "src/index.ts"],
    "go": ["main.go", "internal/client/client.go", "cmd/sync/main.go"], "java": ["src/main/java/com/acme/Client.java", "App.java"],
    "kt": ["Client.kt"], "cs": ["Program.cs", "Services/Client.cs", "Startup.cs"], "php": ["index.php", "src/Client.php"],
    "rb": ["client.rb", "config/initializers/client.rb", "lib/tasks/sync.rake"], "rs": ["src/main.rs"], "pl": ["client.pl"],
    "sh": ["run.sh", "scripts/deploy.sh", "Makefile", ".bash_history", "README.md"], "ps1": ["deploy.ps1"], "tf": ["main.tf", "providers.tf"],
    "yml": ["config.yml", ".github/workflows/ci.yml"], "json": ["config.json"], "toml": ["config.toml"], "ini": ["config.ini"],
    "xml": ["config.xml", "settings.xml"], "properties": ["gradle.properties", "application.properties"], "md": ["README.md", "docs/setup.md"],
    "env": [".env", ".env.production"], "sql": ["setup.sql"], "log": ["app.log"], "groovy": ["Jenkinsfile"], "swift": ["AppDelegate.swift"],
    "dart": ["lib/main.dart"], "ex": ["config/runtime.exs"], "txt": ["notes.txt"], "html": ["index.html"], "conf": ["app.conf"],
    "hcl": ["agent.hcl"], "r": ["analysis.R"], "scala": ["Client.scala"], "cpp": ["main.cpp"], "ino": ["sketch.ino"], "lua": ["client.lua"],
    "vue": ["App.vue"], "tsx": ["App.tsx"],
}

BEFORE = {
    "py": ["import logging\n", "# TODO: move to vault before release\n", "log = logging.getLogger(__name__)\n"],
    "js": ["// eslint-disable-next-line no-unused-vars\n", "const path = require('path');\n"], "ts": ["// tslint:disable\n", "import { log } from './log';\n"],
    "go": ["// nolint:gosec\n"], "sh": ["#!/bin/sh\nset -e\n", "# nightly job\n"], "rb": ["# frozen_string_literal: true\n\n"],
    "yml": ["# managed by ops\n"], "tf": ["# temporary, see OPS-211\n"], "php": [], "java": ["// FIXME hard coded\n"], "cs": ["// for local tests only\n"],
    "env": ["# local overrides\n"], "properties": ["# build settings\n"], "ini": ["; generated\n"], "toml": ["# generated\n"],
}
AFTER = {
    "py": ["\n\nif __name__ == \"__main__\":\n    main()\n", "\nlog.info(\"ready\")\n"], "js": ["\nmodule.exports = { run };\n", "\nrun().catch(console.error);\n"],
    "ts": ["\nexport default run;\n"], "go": ["\n\tlog.Println(\"done\")\n"], "sh": ["\necho done\n", "\nexit 0\n"], "rb": ["\nputs 'ok'\n"],
}


def fill(rng, text, values):
    """Put values for §name and §{name}; expand patterns first so that a value's own braces stay."""
    def put(match):
        name = match.group(1) or match.group(2)
        if name not in values:
            if name not in DEFAULTS:
                raise KeyError("§%s in %r" % (name, text))
            values[name] = secretgen.expand(rng, DEFAULTS[name])
        return values[name]
    return re.sub(r"§\{(\w+)\}|§([A-Za-z][A-Za-z0-9]*)", put, text)


def make(kind, seed, number, turn, style):
    rng = random.Random("%s/%s/%s/%d" % (seed, kind.family, kind.kind, turn))
    secret = secretgen.expand(rng, kind.pattern)
    values = {"s": secret}
    also = []
    for name, pattern in kind.variables.items():
        values[name] = secretgen.expand(rng, pattern)
    entries = []
    for companion in kind.companions:
        key, name, pattern = companion.split(" ", 2)
        is_secret = pattern.startswith("!")
        values[key] = fill(rng, secretgen.expand(rng, pattern.lstrip("!")), values)
        if is_secret:
            also.append(values[key])
        if name != "-":
            entries.append((name, values[key]))
    name = rng.choice(kind.names) if kind.names else ""
    if not kind.names and style == "generic":
        style = "sdk"
    context = Context()
    context.slug, context.label = kind.slug, kind.label
    context.entries = entries + [(name, fill(rng, kind.value, values))]
    if style == "sdk":
        template = kind.sdk[turn % len(kind.sdk)]
        head, text = template.split("|", 1)
        ext, _, path = head.partition(":")
        path = path or rng.choice(PATHS[ext])
        text = fill(rng, text, values)
        quote_swap = ext in ("py", "js", "ts", "rb", "yml") and "'" not in text and '"' in text and rng.random() < 0.25
        if quote_swap and "{" + '"' not in text:
            text = text.replace('"', "'")
        if rng.random() < 0.3 and BEFORE.get(ext) and not path.endswith(".md"):
            text = rng.choice(BEFORE[ext]) + text
        if rng.random() < 0.2 and AFTER.get(ext):
            text += rng.choice(AFTER[ext])
        if path.endswith("README.md") and ext == "sh":
            text = "Run it with:\n\n```sh\n%s\n```" % text
        if ext == "php" and not text.startswith("<?"):
            text = "<?php\n" + text
    elif style == "http":
        context.headers = [fill(rng, h, values) for h in ([kind.headers] if isinstance(kind.headers, str) else kind.headers)]
        context.url = fill(rng, kind.url or "https://api.%s.com/v1/items" % kind.slug.replace("-", ""), values)
        path, text = styles.http(rng, context)
    elif style == "query":
        context.url = fill(rng, kind.query, values)
        path, text = styles.query(rng, context)
    else:
        path, text = styles.generic(rng, context)
    if context.secret_override:
        secret, also = context.secret_override, []
    if rng.random() < 0.05:
        text = text.replace("\n", "\r\n")
    elif rng.random() < 0.75 and not text.endswith("\n"):
        text += "\n"
    needle = secret
    if needle not in text:
        escaped = secret.replace("\n", "\\n")
        if escaped in text:
            needle = escaped
        elif secret.replace("\n", "\r\n") in text:
            needle = secret.replace("\n", "\r\n")
        else:
            for form in (secret.replace("\\", "\\\\").replace('"', '\\"'), secret.replace("&", "&amp;")):
                if form in text:
                    needle = form
    if needle not in text:
        raise AssertionError("%s: the secret is not in the text (%s): %s" % (kind.kind, style, text[:400]))
    example = {"id": "p%04d" % number, "family": kind.family, "kind": kind.kind, "text": text, "secret": needle,
               "positive": True, "path": path}
    also = [a for a in also if a in text and a != needle]
    if also:
        example["also"] = also
    return example


def plan(kind):
    """Which styles the examples of a kind take: the provider's own idioms first, then requests, then plain settings."""
    steps = ["sdk"] * min(len(kind.sdk), max(1, kind.count - 1) if kind.names or kind.headers or kind.query else kind.count)
    others = [s for s, on in (("http", kind.headers), ("generic", kind.names and kind.generic), ("query", kind.query)) if on]
    i = 0
    while len(steps) < kind.count:
        if not others:
            steps.append("sdk")
            continue
        steps.append(others[i % len(others)])
        i += 1
    return steps


def positives(seed):
    seen, number = set(), 0
    for kind in KINDS:
        if kind.kind in seen:
            raise ValueError("a kind twice: " + kind.kind)
        seen.add(kind.kind)
        for turn, style in enumerate(plan(kind)):
            number += 1
            yield make(kind, seed, number, turn, style)
    usable = [kind for kind in KINDS if kind.names and kind.value == "§s" and not kind.companions]
    for turn in range(70):
        number += 1
        yield mixed(usable, seed, number, turn)


def mixed(usable, seed, number, turn):
    """A settings file of several providers; the last credential is the one asked for, the others stand in "also"."""
    rng = random.Random("%s/mixed/%d" % (seed, turn))
    chosen = rng.sample(usable, rng.randrange(2, 6))
    rows, lines = [], []
    for kind in chosen:
        rows.append((rng.choice(kind.names), secretgen.expand(rng, kind.pattern)))
    form = rng.choice(["env", "env", "yml", "js", "export", "py"])
    for (name, value), kind in zip(rows, chosen):
        if rng.random() < 0.3 and form in ("env", "export", "py"):
            lines.append("# " + kind.label)
        lines.append({"env": "%s=%s", "yml": "  %s: %s", "js": "  %s: '%s',", "export": "export %s='%s'", "py": "%s = '%s'"}[form] % (name, value))
    head, tail, path = {"env": ("NODE_ENV=production\n", "", ".env"), "yml": ("environment:\n", "", "docker-compose.override.yml"),
                        "js": ("module.exports = {\n", "\n};", "config/keys.js"), "export": ("", "", "secrets.sh"),
                        "py": ("", "", "secrets.py")}[form]
    return {"id": "p%04d" % number, "family": "mixed files", "kind": chosen[-1].kind, "text": head + "\n".join(lines) + tail + "\n",
            "secret": rows[-1][1], "positive": True, "path": path, "also": [value for _, value in rows[:-1]]}
