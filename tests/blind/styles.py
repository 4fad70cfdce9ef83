"""Snippets in the ways people write configuration and code around a named credential.

Every style takes (rng, ctx) and gives (file name, text). ctx.entries is a list of (NAME, value), the credential last.
"""

import base64
import json
import re

TAIL2 = {"API", "AUTH", "ACCESS", "SECRET", "CLIENT", "APP", "BOT", "ADMIN", "SERVICE", "PRIVATE", "WEBHOOK", "SIGNING",
         "LICENSE", "INGEST", "SERVER", "DEPLOY", "USER", "MASTER", "REFRESH", "SDK", "ROUTING", "ACCOUNT"}


def words(name):
    return [w for w in re.split(r"[^A-Za-z0-9]+", name) if w]


def snake(name):
    return "_".join(w.lower() for w in words(name))


def kebab(name):
    return snake(name).replace("_", "-")


def camel(name):
    parts = snake(name).split("_")
    return parts[0] + "".join(p.capitalize() for p in parts[1:])


def pascal(name):
    return "".join(p.capitalize() for p in snake(name).split("_"))


def field(name):
    """The short name inside a section of the provider: SLACK_BOT_TOKEN -> bot_token."""
    parts = words(name)
    if len(parts) > 2 and parts[-2].upper() in TAIL2:
        return "_".join(parts[-2:]).lower()
    if len(parts) > 3:
        return "_".join(parts[-3:]).lower()
    return parts[-1].lower() if parts[-1].upper() in ("TOKEN", "SECRET", "PASSWORD") else "_".join(parts[-2:]).lower()


FILLER_ENV = ["NODE_ENV=production", "LOG_LEVEL=info", "PORT=3000", "APP_ENV=staging", "TZ=Europe/Berlin", "DEBUG=false",
              "WORKERS=4", "APP_NAME=orderdesk", "CACHE_TTL=3600", "FEATURE_BETA=0", "REGION=eu-west-1", "TIMEOUT_MS=8000"]


def filler(rng, low=0, high=3):
    return rng.sample(FILLER_ENV, rng.randrange(low, high + 1))


def quoted_maybe(rng, value):
    if re.search(r"[\s#$&;|()<>*'\"`\\]", value):
        return "'%s'" % value if "'" not in value else '"%s"' % value
    roll = rng.random()
    return value if roll < 0.6 else ('"%s"' % value if roll < 0.85 else "'%s'" % value)


def dotenv(rng, ctx):
    lines = filler(rng)
    if rng.random() < 0.4:
        lines.append(rng.choice(["# %s", "# %s credentials", "## %s (prod)", "# --- %s ---"]) % ctx.label)
    spaced = rng.random() < 0.1
    for name, value in ctx.entries:
        lines.append(("%s = %s" if spaced else "%s=%s") % (name, quoted_maybe(rng, value)))
    lines += filler(rng, 0, 2)
    return rng.choice([".env", ".env.production", ".env.local", "config/staging.env", "docker/app.env"]), "\n".join(lines)


def export(rng, ctx):
    lines = ["#!/usr/bin/env bash", "set -euo pipefail", ""] if rng.random() < 0.5 else []
    for name, value in ctx.entries:
        lines.append("export %s=%s" % (name, quoted_maybe(rng, value)))
    lines += rng.choice([[], ["", "exec ./bin/server"], ["npm run deploy"], ["terraform apply -auto-approve"]])
    return rng.choice(["deploy.sh", ".envrc", ".bashrc", "scripts/setup.sh", ".zshrc"]), "\n".join(lines)


def fish(rng, ctx):
    return "config.fish", "\n".join("set -gx %s %s" % (n, quoted_maybe(rng, v)) for n, v in ctx.entries)


def inline_env(rng, ctx):
    env = " ".join("%s=%s" % (n, quoted_maybe(rng, v)) for n, v in ctx.entries)
    command = rng.choice(["python manage.py sync", "node index.js", "./gradlew publish", "go run ./cmd/worker",
                          "bundle exec rake import", "cargo run --release"])
    return rng.choice(["Makefile", ".bash_history", "run.sh", "NOTES.txt"]), "%s %s" % (env, command)


def compose(rng, ctx):
    as_list = rng.random() < 0.5
    lines = ["version: '3.8'", "services:", "  %s:" % rng.choice(["web", "worker", "api", "app"]),
             "    image: acme/%s:1.4" % ctx.slug, "    environment:"]
    for name, value in ctx.entries:
        lines.append("      - %s=%s" % (name, value) if as_list else "      %s: %s" % (name, quoted_maybe(rng, value)))
    if rng.random() < 0.6:
        lines += ["    ports:", '      - "8080:8080"']
    return "docker-compose.yml", "\n".join(lines)


def dockerfile(rng, ctx):
    lines = [rng.choice(["FROM node:20-alpine", "FROM python:3.11-slim", "FROM golang:1.22"]), "WORKDIR /app"]
    for name, value in ctx.entries:
        form = rng.choice(['ENV %s="%s"', "ENV %s=%s", "ENV %s %s", "ARG %s=%s"])
        lines.append(form % (name, value))
    lines += ["COPY . .", 'CMD ["./start.sh"]']
    return "Dockerfile", "\n".join(lines)


def k8s_env(rng, ctx):
    lines = ["    spec:", "      containers:", "        - name: %s" % ctx.slug, "          image: acme/app:2.3.1",
             "          env:"]
    for name, value in ctx.entries:
        lines += ["            - name: %s" % name, "              value: %s" % rng.choice(['"%s"', "%s"]) % value]
    return "k8s/deployment.yaml", "\n".join(lines)


def k8s_secret(rng, ctx):
    lines = ["apiVersion: v1", "kind: Secret", "metadata:", "  name: %s-credentials" % ctx.slug, "type: Opaque", "stringData:"]
    for name, value in ctx.entries:
        key = rng.choice([name, kebab(name)])
        lines.append('  %s: "%s"' % (key, value))
    return "k8s/secret.yaml", "\n".join(lines)


def configmap(rng, ctx):
    lines = ["kind: ConfigMap", "apiVersion: v1", "metadata:", "  name: app-config", "data:"]
    for name, value in ctx.entries:
        lines.append('  %s: "%s"' % (name, value))
    return "deploy/configmap.yml", "\n".join(lines)


def helm(rng, ctx):
    lines = ["replicaCount: 2", "%s:" % ctx.slug, "  enabled: true"]
    for name, value in ctx.entries:
        lines.append("  %s: %s" % (camel(field(name)), rng.choice(['"%s"', "%s"]) % value))
    return "charts/app/values.yaml", "\n".join(lines)


def github_actions(rng, ctx):
    lines = ["      - name: %s" % rng.choice(["Deploy", "Publish", "Run tests", "Upload report"]), "        run: make release",
             "        env:", "          CI: true"]
    for name, value in ctx.entries:
        lines.append("          %s: %s" % (name, value if rng.random() < .7 else "'%s'" % value))
    return ".github/workflows/release.yml", "\n".join(lines)


def gitlab_ci(rng, ctx):
    lines = ["stages: [build, deploy]", "variables:"]
    for name, value in ctx.entries:
        lines.append("  %s: %s" % (name, rng.choice(['"%s"', "%s"]) % value))
    lines += ["deploy:", "  stage: deploy", "  script:", "    - ./deploy.sh"]
    return ".gitlab-ci.yml", "\n".join(lines)


def jenkins(rng, ctx):
    lines = ["pipeline {", "    agent any", "    environment {"]
    for name, value in ctx.entries:
        lines.append("        %s = %s" % (name, rng.choice(["'%s'", '"%s"']) % value))
    lines += ["    }", "    stages {", "        stage('Build') { steps { sh 'make' } }", "    }", "}"]
    return "Jenkinsfile", "\n".join(lines)


def azure_pipelines(rng, ctx):
    lines = ["trigger: [main]", "variables:"]
    for name, value in ctx.entries:
        lines += ["  - name: %s" % name, "    value: %s" % value]
    return "azure-pipelines.yml", "\n".join(lines)


def tfvars(rng, ctx):
    width = max(len(snake(n)) for n, _ in ctx.entries)
    lines = ['environment = "prod"'] if rng.random() < 0.5 else []
    for name, value in ctx.entries:
        lines.append('%s = "%s"' % (snake(name).ljust(width) if rng.random() < .5 else snake(name), value))
    return "terraform.tfvars", "\n".join(lines)


def tfvariable(rng, ctx):
    name, value = ctx.entries[-1]
    return "variables.tf", 'variable "%s" {\n  type        = string\n  description = "%s credential"\n  default     = "%s"\n}' % (
        snake(name), ctx.label, value)


def systemd(rng, ctx):
    lines = ["[Service]", "ExecStart=/usr/local/bin/%s-sync" % ctx.slug]
    for name, value in ctx.entries:
        lines.append(rng.choice(['Environment="%s=%s"', "Environment=%s=%s"]) % (name, value))
    lines.append("Restart=always")
    return "sync.service", "\n".join(lines)


def appsettings(rng, ctx):
    section = {pascal(field(n)): v for n, v in ctx.entries}
    if rng.random() < 0.4:
        section["Enabled"] = True
    whole = {"Logging": {"LogLevel": {"Default": "Information"}}, pascal(ctx.slug): section}
    return "appsettings.json", json.dumps(whole, indent=2)


def json_flat(rng, ctx):
    form = rng.choice([snake, camel, lambda n: n])
    whole = {"name": "orderdesk", **{form(n): v for n, v in ctx.entries}}
    return rng.choice(["config.json", "secrets.json", "config/production.json"]), json.dumps(whole, indent=rng.choice([2, 4, None]))


def json_nested(rng, ctx):
    form = rng.choice([snake, camel])
    whole = {ctx.slug: {form(field(n)): v for n, v in ctx.entries}, "port": 8080}
    return "config/default.json", json.dumps(whole, indent=2)


def properties(rng, ctx):
    lines = ["spring.application.name=orders"] if rng.random() < 0.5 else ["# %s" % ctx.label]
    for name, value in ctx.entries:
        key = "%s.%s" % (ctx.slug, rng.choice([kebab, camel, lambda n: snake(n).replace("_", ".")])(field(name)))
        lines.append(rng.choice(["%s=%s", "%s = %s"]) % (key, value))
    return "src/main/resources/application.properties", "\n".join(lines)


def yaml_nested(rng, ctx):
    lines = ["server:", "  port: 8080", "%s:" % ctx.slug]
    form = rng.choice([snake, kebab, camel])
    for name, value in ctx.entries:
        lines.append("  %s: %s" % (form(field(name)), quoted_maybe(rng, value)))
    return rng.choice(["config.yml", "application.yml", "config/settings.yaml"]), "\n".join(lines)


def toml(rng, ctx):
    lines = ["[%s]" % ctx.slug]
    for name, value in ctx.entries:
        lines.append('%s = "%s"' % (snake(field(name)), value))
    if rng.random() < 0.5:
        lines += ["timeout = 30", "", "[server]", 'host = "0.0.0.0"']
    return rng.choice(["config.toml", "settings.toml", ".secrets.toml"]), "\n".join(lines)


def ini(rng, ctx):
    lines = ["[%s]" % ctx.slug]
    form = rng.choice(["%s = %s", "%s=%s", "%s: %s"])
    for name, value in ctx.entries:
        lines.append(form % (snake(field(name)), value))
    return rng.choice(["config.ini", "setup.cfg", "app.conf"]), "\n".join(lines)


def xml(rng, ctx):
    lines = ["<configuration>", "  <appSettings>"]
    for name, value in ctx.entries:
        lines.append('    <add key="%s" value="%s" />' % (rng.choice([pascal(name), name]), value))
    lines += ["  </appSettings>", "</configuration>"]
    return "App.config", "\n".join(lines)


def android(rng, ctx):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<resources>", '    <string name="app_name">Orderdesk</string>']
    for name, value in ctx.entries:
        lines.append('    <string name="%s">%s</string>' % (snake(name), value))
    lines.append("</resources>")
    return "app/src/main/res/values/strings.xml", "\n".join(lines)


def plist(rng, ctx):
    lines = ["<dict>"]
    for name, value in ctx.entries:
        lines += ["\t<key>%s</key>" % pascal(name), "\t<string>%s</string>" % value]
    lines.append("</dict>")
    return "Info.plist", "\n".join(lines)


def python(rng, ctx):
    lines = rng.choice([["import os", "import requests", ""], ["# settings for %s" % ctx.label], ["from pathlib import Path", ""], []])
    form = rng.choice([lambda n: n, lambda n: n, snake])
    quote = rng.choice(["'", '"'])
    for name, value in ctx.entries:
        kind = rng.random()
        if kind < 0.65:
            lines.append("%s = %s%s%s" % (form(name), quote, value, quote))
        elif kind < 0.85:
            lines.append("os.environ[%s%s%s] = %s%s%s" % (quote, name, quote, quote, value, quote))
        else:
            lines.append("%s = os.getenv(%s%s%s, %s%s%s)" % (form(name), quote, name, quote, quote, value, quote))
    return rng.choice(["settings.py", "app/config.py", "scripts/sync.py", "notebook.py"]), "\n".join(lines)


def python_dict(rng, ctx):
    quote = rng.choice(["'", '"'])
    lines = ["%s = {" % rng.choice(["CONFIG", ctx.slug.replace("-", "_").upper(), "credentials"])]
    if ctx.slug not in lines[0].lower():
        lines.append("    %sprovider%s: %s%s%s," % (quote, quote, quote, ctx.slug, quote))
    for name, value in ctx.entries:
        lines.append("    {q}{k}{q}: {q}{v}{q},".format(q=quote, k=snake(field(name)), v=value))
    lines.append("}")
    return "config.py", "\n".join(lines)


def python_class(rng, ctx):
    lines = ["class Settings(BaseSettings):"]
    for name, value in ctx.entries:
        lines.append('    %s: str = "%s"' % (snake(name), value))
    lines.append("    timeout: int = 30")
    return "app/settings.py", "\n".join(lines)


def javascript(rng, ctx):
    quote = rng.choice(["'", '"', "`"])
    form = rng.choice([camel, lambda n: n, camel])
    lines = rng.choice([["'use strict';", ""], ["import express from 'express';", ""], []])
    for name, value in ctx.entries:
        kind = rng.random()
        if kind < 0.6:
            lines.append("const %s = %s%s%s;" % (form(name), quote, value, quote))
        elif kind < 0.8:
            lines.append("process.env.%s = %s%s%s;" % (name, quote, value, quote))
        else:
            lines.append("const %s = process.env.%s || %s%s%s;" % (camel(name), name, quote, value, quote))
    return rng.choice(["config.js", "src/index.js", "lib/client.js"]), "\n".join(lines)


def typescript(rng, ctx):
    lines = ["export const %s = {" % rng.choice(["environment", "config", "%sConfig" % camel(ctx.slug)]), "  production: true,"]
    quote = rng.choice(["'", '"'])
    if rng.random() < 0.5:
        for name, value in ctx.entries:
            lines.append("  %s: %s%s%s," % (camel(name), quote, value, quote))
    else:
        lines.append("  %s: {" % camel(ctx.slug))
        for name, value in ctx.entries:
            lines.append("    %s: %s%s%s," % (camel(field(name)), quote, value, quote))
        lines.append("  },")
    lines.append("};")
    return rng.choice(["src/environments/environment.ts", "src/config.ts"]), "\n".join(lines)


def golang(rng, ctx):
    kind = rng.random()
    if kind < 0.5:
        lines = ["package config", "", "const ("]
        lines += ['\t%s = "%s"' % (camel(n), v) for n, v in ctx.entries] + [")"]
    elif kind < 0.8:
        lines = ["func main() {"] + ['\t%s := "%s"' % (camel(n), v) for n, v in ctx.entries] + ["\trun(context.Background())", "}"]
    else:
        lines = ["func TestMain(m *testing.M) {"] + ['\tos.Setenv("%s", "%s")' % (n, v) for n, v in ctx.entries] + ["\tos.Exit(m.Run())", "}"]
    return rng.choice(["config/config.go", "main.go", "client_test.go"]), "\n".join(lines)


def java(rng, ctx):
    lines = ["public final class %sConfig {" % pascal(ctx.slug)]
    lines += ['    private static final String %s = "%s";' % (n, v) for n, v in ctx.entries]
    lines.append("}")
    return "src/main/java/com/acme/%sConfig.java" % pascal(ctx.slug), "\n".join(lines)


def kotlin(rng, ctx):
    lines = ["object %sConfig {" % pascal(ctx.slug)]
    lines += [rng.choice(['    const val %s = "%s"', '    val %s: String = "%s"']) % (n, v) for n, v in ctx.entries] + ["}"]
    return "Config.kt", "\n".join(lines)


def gradle(rng, ctx):
    lines = ["android {", "    defaultConfig {"]
    for name, value in ctx.entries:
        lines.append("        buildConfigField \"String\", \"%s\", \"\\\"%s\\\"\"" % (name, value))
    lines += ["    }", "}"]
    return "app/build.gradle", "\n".join(lines)


def csharp(rng, ctx):
    lines = ["namespace Acme.Orders;", "", "public static class Secrets", "{"]
    for name, value in ctx.entries:
        lines.append('    public const string %s = "%s";' % (pascal(name), value))
    lines.append("}")
    return "Secrets.cs", "\n".join(lines)


def php(rng, ctx):
    lines = ["<?php"]
    kind = rng.random()
    if kind < 0.35:
        lines += ["define('%s', '%s');" % (n, v) for n, v in ctx.entries]
    elif kind < 0.7:
        lines += ["return [", "    '%s' => [" % ctx.slug]
        lines += ["        '%s' => '%s'," % (snake(field(n)), v) for n, v in ctx.entries] + ["    ],", "];"]
    elif kind < 0.85:
        lines += ["$%s = '%s';" % (camel(n), v) for n, v in ctx.entries]
    else:
        lines += ["putenv('%s=%s');" % (n, v) for n, v in ctx.entries]
    return rng.choice(["config.php", "config/services.php", "includes/settings.php"]), "\n".join(lines)


def ruby(rng, ctx):
    kind = rng.random()
    if kind < 0.4:
        lines = ["ENV['%s'] = '%s'" % (n, v) for n, v in ctx.entries]
    elif kind < 0.7:
        lines = ["%s = '%s'.freeze" % (n, v) for n, v in ctx.entries]
    else:
        lines = ["%s.configure do |config|" % pascal(ctx.slug)] + ['  config.%s = "%s"' % (snake(field(n)), v) for n, v in ctx.entries] + ["end"]
    return rng.choice(["config/initializers/%s.rb" % ctx.slug, "app.rb"]), "\n".join(lines)


def rust(rng, ctx):
    lines = ['const %s: &str = "%s";' % (n, v) for n, v in ctx.entries] + ["", "#[tokio::main]", "async fn main() {}"]
    return "src/main.rs", "\n".join(lines)


def perl(rng, ctx):
    lines = ["use strict;", "use warnings;"] + [rng.choice(["my $%s = '%s';", 'my $%s = "%s";', "our $%s = '%s';"]) % (snake(n), v) if "@" not in v else
                                                  "my $%s = '%s';" % (snake(n), v) for n, v in ctx.entries]
    return "sync.pl", "\n".join(lines)


def powershell(rng, ctx):
    lines = []
    for name, value in ctx.entries:
        lines.append(rng.choice(["$env:%s = '%s'", '$env:%s = "%s"']) % (name, value) if rng.random() < .6 else "$%s = '%s'" % (camel(name), value))
    lines.append("Invoke-Build -Configuration Release")
    return "deploy.ps1", "\n".join(lines)


def cmd(rng, ctx):
    return "run.bat", "@echo off\n" + "\n".join("set %s=%s" % e for e in ctx.entries) + "\nnode index.js"


def swift(rng, ctx):
    return "Config.swift", "enum %sConfig {\n%s\n}" % (
        pascal(ctx.slug), "\n".join('    static let %s = "%s"' % (camel(n), v) for n, v in ctx.entries))


def dart(rng, ctx):
    return "lib/config.dart", "\n".join("const String %s = '%s';" % (camel(n), v) for n, v in ctx.entries)


def elixir(rng, ctx):
    rows = ",\n".join('  %s: "%s"' % (snake(field(n)), v) for n, v in ctx.entries)
    return "config/prod.exs", "import Config\n\nconfig :orders, :%s,\n%s" % (snake(ctx.slug), rows)


def readme(rng, ctx):
    kind = rng.randrange(4)
    name, value = ctx.entries[-1]
    if kind == 0:
        return "README.md", "## %s setup\n\n1. Ask Priya for access.\n2. Put this into your `.env`:\n\n```\n%s\n```" % (
            ctx.label, "\n".join("%s=%s" % e for e in ctx.entries))
    if kind == 1:
        return "docs/onboarding.md", "The %s %s for the staging account is `%s` (do not share)." % (ctx.label, field(name).replace("_", " "), value)
    if kind == 2:
        rows = "\n".join("| `%s` | `%s` |" % e for e in ctx.entries)
        return "docs/env.md", "| variable | value |\n| --- | --- |\n%s" % rows
    return "TODO.md", "- [ ] rotate %s: %s\n- [ ] update the runbook" % (name, value)


def log(rng, ctx):
    name, value = ctx.entries[-1]
    form = rng.choice(['2024-05-1%d 09:41:2%d,120 INFO  [%s] client configured with %s=%s' % (rng.randrange(9), rng.randrange(9), ctx.slug, snake(name), value),
                       '[debug] %s request: {"%s":"%s","retries":3}' % (ctx.slug, camel(name), value),
                       'time="2024-02-0%dT11:20:09Z" level=debug msg="loaded env" %s=%s' % (rng.randrange(1, 9), name, value)])
    return rng.choice(["debug.log", "logs/app.log", "ci-output.txt"]), form


def sql(rng, ctx):
    name, value = ctx.entries[-1]
    return rng.choice(["dump.sql", "seeds.sql"]), "INSERT INTO `settings` (`id`, `name`, `value`) VALUES\n(%d, '%s', '%s'),\n(%d, 'site_title', 'Orderdesk');" % (
        rng.randrange(9, 99), snake(name), value, rng.randrange(100, 200))


def csv(rng, ctx):
    name, value = ctx.entries[-1]
    return "export.csv", "key,value,updated\nlocale,en_GB,2024-01-03\n%s,%s,2024-01-09" % (name.lower(), value)


def cli_set(rng, ctx):
    name, value = ctx.entries[-1]
    form = rng.choice(["heroku config:set %s=%s --app orderdesk", "fly secrets set %s=%s", "gh secret set %s --body %s",
                       "railway variables --set %s=%s", "kubectl create secret generic app --from-literal=%s=%s",
                       "docker run -d -e %s=%s acme/app:latest", "eas secret:create --name %s --value %s",
                       "firebase functions:config:set app.%s=%s", "cf set-env orders %s %s", "dokku config:set orders %s=%s"])
    return rng.choice(["NOTES.md", "deploy.sh", ".bash_history", "Makefile"]), form % (name, quoted_maybe(rng, value))


def circleci(rng, ctx):
    lines = ["version: 2.1", "jobs:", "  build:", "    docker:", "      - image: cimg/node:20.1", "    environment:"]
    lines += ["      %s: %s" % (n, v) for n, v in ctx.entries]
    return ".circleci/config.yml", "\n".join(lines)


def serverless(rng, ctx):
    lines = ["service: orders", "provider:", "  name: aws", "  runtime: nodejs18.x", "  environment:"]
    lines += ["    %s: %s" % (n, quoted_maybe(rng, v)) for n, v in ctx.entries]
    return "serverless.yml", "\n".join(lines)


def ansible(rng, ctx):
    return "group_vars/all.yml", "---\napp_user: deploy\n" + "\n".join("%s: %s" % (snake(n), rng.choice(['"%s"', "%s"]) % v) for n, v in ctx.entries)


def launch(rng, ctx):
    whole = {"version": "0.2.0", "configurations": [{"type": "node", "request": "launch", "name": "api", "env": dict(ctx.entries)}]}
    return ".vscode/launch.json", json.dumps(whole, indent=2)


def mcp(rng, ctx):
    whole = {"mcpServers": {ctx.slug: {"command": "npx", "args": ["-y", "%s-mcp-server" % ctx.slug], "env": dict(ctx.entries)}}}
    return rng.choice([".mcp.json", ".cursor/mcp.json", "claude_desktop_config.json"]), json.dumps(whole, indent=2)


def tfstate(rng, ctx):
    name, value = ctx.entries[-1]
    whole = {"mode": "managed", "type": "%s_credential" % snake(ctx.slug), "name": "ci",
             "instances": [{"attributes": {"id": "%d" % rng.randrange(10**6), snake(field(name)): value}}]}
    return "terraform.tfstate", json.dumps(whole, indent=2)


def k8s_data(rng, ctx):
    """Base64 of the value in data:; the secret in the text is the encoded value."""
    name, value = ctx.entries[-1]
    encoded = base64.b64encode(value.encode()).decode()
    text = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\ndata:\n  %s: %s\ntype: Opaque" % (ctx.slug, name, encoded)
    ctx.secret_override = encoded
    return "secret.yaml", text


GENERIC = [(dotenv, 9), (export, 5), (fish, .7), (inline_env, 1.5), (compose, 3), (dockerfile, 2), (k8s_env, 2), (k8s_secret, 2),
           (configmap, 1), (helm, 1.5), (github_actions, 2.5), (gitlab_ci, 2), (jenkins, 1.5), (azure_pipelines, 1), (tfvars, 2),
           (tfvariable, 1.2), (systemd, 1), (appsettings, 2.5), (json_flat, 2), (json_nested, 2), (properties, 2.5),
           (yaml_nested, 3), (toml, 1.5), (ini, 1.5), (xml, 1.5), (android, .8), (plist, .7), (python, 4), (python_dict, 1.5),
           (python_class, 1), (javascript, 4), (typescript, 2.5), (golang, 2.5), (java, 1.5), (kotlin, 1), (gradle, .5),
           (csharp, 1.5), (php, 3), (ruby, 2.5), (rust, 1), (perl, .7), (powershell, 1.5), (cmd, .7), (swift, .7), (dart, .7),
           (elixir, .7), (readme, 2), (log, 1.5), (sql, .8), (csv, .3), (cli_set, 2.5), (circleci, 1), (serverless, 1),
           (ansible, 1.2), (launch, 1), (mcp, 1), (tfstate, .8), (k8s_data, .8)]


def generic(rng, ctx):
    style = rng.choices([s for s, _ in GENERIC], [w for _, w in GENERIC])[0]
    return style(rng, ctx)


# Requests: ctx.headers is a list of "Name: value" and ctx.url the address.

def curl(rng, ctx):
    parts = ["curl %s" % rng.choice(["-s", "-X GET", "--request GET --url" if False else "-sS", ""])]
    if rng.random() < 0.5:
        parts.append('"%s"' % ctx.url)
        parts += [rng.choice(["-H", "--header"]) + ' "%s"' % h for h in ctx.headers]
    else:
        parts += [rng.choice(["-H", "--header"]) + " '%s'" % h for h in ctx.headers]
        parts.append("'%s'" % ctx.url)
    joiner = " \\\n  " if rng.random() < 0.7 else " "
    return rng.choice(["README.md", "scripts/check.sh", "api-notes.md"]), joiner.join(p for p in parts if p.strip())


def requests_py(rng, ctx):
    rows = ",\n".join('    "%s": "%s"' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return rng.choice(["client.py", "tests/test_api.py", "import_data.py"]), (
        'import requests\n\nheaders = {\n%s,\n}\nresponse = requests.get("%s", headers=headers, timeout=10)' % (rows, ctx.url))


def fetch(rng, ctx):
    rows = ",\n".join("    %s: '%s'" % ("'%s'" % h.split(": ", 1)[0] if "-" in h.split(":")[0] or rng.random() < .3 else h.split(": ", 1)[0], h.split(": ", 1)[1])
                      for h in ctx.headers)
    return rng.choice(["src/api.js", "api.ts"]), "const res = await fetch('%s', {\n  headers: {\n%s,\n  },\n});" % (ctx.url, rows)


def axios(rng, ctx):
    rows = ", ".join('"%s": "%s"' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "src/client.js", 'const api = axios.create({\n  baseURL: "%s",\n  headers: { %s },\n});' % (ctx.url, rows)


def go_http(rng, ctx):
    rows = "\n".join('\treq.Header.%s("%s", "%s")' % ((rng.choice(["Set", "Add"]),) + tuple(h.split(": ", 1))) for h in ctx.headers)
    return "client.go", '\treq, _ := http.NewRequest("GET", "%s", nil)\n%s\n\tresp, err := http.DefaultClient.Do(req)' % (ctx.url, rows)


def php_curl(rng, ctx):
    rows = ",\n".join("    '%s'" % h for h in ctx.headers)
    return "api.php", "<?php\n$ch = curl_init('%s');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, [\n%s\n]);\n$out = curl_exec($ch);" % (ctx.url, rows)


def ruby_http(rng, ctx):
    rows = "\n".join("request['%s'] = '%s'" % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "client.rb", "uri = URI('%s')\nrequest = Net::HTTP::Get.new(uri)\n%s" % (ctx.url, rows)


def csharp_http(rng, ctx):
    rows = "\n".join('client.DefaultRequestHeaders.Add("%s", "%s");' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "ApiClient.cs", 'var client = new HttpClient();\n%s\nvar body = await client.GetStringAsync("%s");' % (rows, ctx.url)


def java_http(rng, ctx):
    rows = "\n".join('    .header("%s", "%s")' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "Client.java", 'HttpRequest request = HttpRequest.newBuilder()\n    .uri(URI.create("%s"))\n%s\n    .build();' % (ctx.url, rows)


def okhttp(rng, ctx):
    rows = "\n".join('    .addHeader("%s", "%s")' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "ApiService.kt", 'val request = Request.Builder()\n    .url("%s")\n%s\n    .build()' % (ctx.url, rows)


def rest_client(rng, ctx):
    return "requests.http", "### list\nGET %s\n%s\n" % (ctx.url, "\n".join(ctx.headers))


def powershell_http(rng, ctx):
    rows = "\n".join('    "%s" = "%s"' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "report.ps1", '$headers = @{\n%s\n}\nInvoke-RestMethod -Uri "%s" -Headers $headers' % (rows, ctx.url)


def postman(rng, ctx):
    whole = {"request": {"method": "GET", "header": [dict(zip(("key", "value"), h.split(": ", 1))) for h in ctx.headers], "url": ctx.url}}
    return "api.postman_collection.json", json.dumps(whole, indent=2)


def har(rng, ctx):
    whole = {"method": "GET", "url": ctx.url, "headers": [dict(zip(("name", "value"), h.split(": ", 1))) for h in ctx.headers]}
    return "session.har", json.dumps(whole, indent=2)


def reqwest(rng, ctx):
    rows = "\n".join('        .header("%s", "%s")' % tuple(h.split(": ", 1)) for h in ctx.headers)
    return "src/api.rs", '    let res = reqwest::Client::new()\n        .get("%s")\n%s\n        .send()\n        .await?;' % (ctx.url, rows)


def access_log(rng, ctx):
    return "trace.log", "> GET %s HTTP/2\n> Host: api\n%s\n> accept: */*" % (
        re.sub(r"^https?://[^/]+", "", ctx.url) or "/", "\n".join("> " + h for h in ctx.headers))


HTTP = [curl, curl, curl, requests_py, requests_py, fetch, fetch, axios, go_http, php_curl, ruby_http, csharp_http, java_http, okhttp,
        rest_client, powershell_http, postman, har, reqwest, access_log]


def http(rng, ctx):
    return rng.choice(HTTP)(rng, ctx)


def query(rng, ctx):
    forms = [("README.md", "curl '{u}'"), ("client.py", 'import requests\n\ndata = requests.get("{u}").json()'),
             ("src/api.js", "const url = '{u}';\nconst data = await (await fetch(url)).json();"), ("index.html", '<script src="{u}"></script>'),
             ("main.go", '\tresp, err := http.Get("{u}")'), ("fetch.php", "<?php\n$json = file_get_contents('{u}');"),
             ("access.log", '10.0.3.7 - - [11/May/2024:09:12:44 +0000] "GET {u} HTTP/1.1" 200 512'), ("lib/api.rb", "HTTParty.get('{u}')"),
             ("config.yml", "endpoint: {u}"), ("Api.java", 'private static final String ENDPOINT = "{u}";'), ("notes.txt", "{u}")]
    path, text = rng.choice(forms)
    return path, text.replace("{u}", ctx.url)
