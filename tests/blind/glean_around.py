"""Innocent lines before and after a template, where its kind of file allows; otherwise it stays as it is."""

import os

AROUND = {
    ".py": ("import logging\nimport sys\n\nlog = logging.getLogger(__name__)\nREVISION = \"‹h40›\"\n\n\n", "\n\ndef summary(rows):\n    return \"%d rows\" % len(rows)\n"),
    ".js": ("'use strict';\n\nconst path = require('path');\nconst VERSION = '‹ver›';\n\n", "\nfunction sum(list) {\n  return list.reduce((a, b) => a + b, 0);\n}\n"),
    ".ts": ("import { join } from 'path';\n\nexport const BUILD = '‹h7›';\n\n", "\nexport function label(n: number): string {\n  return `item-${n}`;\n}\n"),
    ".rb": ("# frozen_string_literal: true\n\nrequire 'logger'\n\nLOG = Logger.new($stdout)\n\n", "\ndef label(n)\n  \"item-#{n}\"\nend\n"),
    ".sh": ("#!/bin/bash\nset -eu\ncd \"$(dirname \"$0\")\"\nREV=‹h40›\necho \"start $REV\"\n", "echo done\ndate -u >> run.log\n"),
    ".go": ("// Package store keeps the ‹word› records.\npackage store\n\nconst schemaVersion = ‹num;1;40›\n\n", "\nfunc label(n int) string { return fmt.Sprintf(\"item-%d\", n) }\n"),
    ".java": ("package com.‹co›.‹word›;\n\nimport java.util.List;\n\n// build ‹h7›\n", "\n// end of the fragment\n"),
    ".cs": ("using System;\nusing System.Linq;\n\n// revision ‹h40›\n", "\n// end of the fragment\n"),
    ".sql": ("-- migration ‹num;1;90›, ‹day›\nSET NAMES utf8;\nBEGIN;\n", "CREATE INDEX idx_created ON orders (created_at);\nCOMMIT;\n"),
    ".env": ("APP_NAME=‹word›\nAPP_ENV=production\nAPP_DEBUG=false\nLOG_CHANNEL=stack\n", "CACHE_DRIVER=file\nBUILD_SHA=‹h40›\nQUEUE_CONNECTION=sync\n"),
    ".properties": ("# ‹word› settings\nserver.port=8080\nlogging.level.root=INFO\nbuild.id=‹uuid›\n", "management.endpoints.web.exposure.include=health\nspring.main.banner-mode=off\n"),
    ".conf": ("# managed by hand, last change ‹day›\n", "\n# end\n"),
    ".cfg": ("! last configuration change ‹day›\n!\nservice timestamps log datetime msec\nno ip http server\n!\n", "!\nntp server ‹ip›\nend\n"),
    ".md": ("# ‹city› service\n\nOwner: ‹mail›, release ‹ver›, commit ‹h40›.\n\n", "\n## Contact\n\nAsk in #‹word›-support.\n"),
    ".txt": ("Notes of ‹day›\n\n", "\nNext meeting ‹day›.\n"),
    ".log": ("‹day› ‹time› INFO starting ‹word› ‹ver›\n‹day› ‹time› INFO request id ‹uuid›\n", "‹day› ‹time› INFO took 31 ms\n"),
    ".tf": ("terraform {\n  required_version = \">= 1.5\"\n}\n\nlocals {\n  commit = \"‹h40›\"\n}\n\n", "\noutput \"region\" {\n  value = \"eu-west-1\"\n}\n"),
    ".php": ("<?php\nnamespace App;\n\n// revision ‹h40›\n", "\n// end of the settings\n"),
    ".rs": ("use std::collections::HashMap;\n\npub const REVISION: &str = \"‹h40›\";\n\n", "\nfn label(n: u32) -> String {\n    format!(\"item-{n}\")\n}\n"),
    ".ps1": ("# ‹word› ‹ver›\nSet-StrictMode -Version Latest\n$build = '‹h40›'\n\n", "\nWrite-Host \"done\"\n"),
    ".bat": ("@echo off\nrem build ‹h40›\n", "echo done\n"),
    ".csv": ("", ""), ".ini": ("; ‹word› ‹ver›\n; checksum ‹h32›\n", ""), ".cpp": ("#include <string>\n#include <vector>\n\n// ‹h40›\n", "\n// end\n"),
    ".ino": ("#include <Arduino.h>\n#define BOARD_ID \"‹h12›\"\n", "\nvoid setup() { Serial.begin(115200); }\nvoid loop() { delay(50); }\n"),
    ".kt": ("package com.‹co›.app\n\n// build ‹h7›\n", "\nfun label(n: Int) = \"item-$n\"\n"), ".swift": ("import Foundation\n\nlet build = \"‹h7›\"\n\n", ""),
    ".tfvars": ("region = \"eu-central-1\"\nimage  = \"ami-‹h17›\"\n", "instance_count = 2\n"), ".pl": ("use strict;\nuse warnings;\n\n", "\nprint \"done\\n\";\n"),
    ".lua": ("local M = {}\nM.version = '‹ver›'\n\n", "\nreturn M\n"), ".R": ("library(DBI)\n\nset.seed(‹num;1;999›)\n", "print('done')\n"), ".exs": ("import Config\n\n", ""),
    ".toml": ("# ‹word› ‹ver›\n", ""), ".hcl": ("# ‹word› ‹ver›, ‹h40›\n", ""), ".rsc": ("# ‹day› by RouterOS ‹ver›\n# software id = ‹u4›-‹u4›\n", ""),
}

ANOTHER = {
    ".py": ("\"\"\"Reads the ‹word› table.\"\"\"\nfrom __future__ import annotations\n\nimport json\nimport os\n\nCACHE_KEY = 'report:‹num;1;90›:‹word›'\n", "\n\nif __name__ == '__main__':\n    print(json.dumps({'ok': True, 'id': '‹uuid›'}))\n"),
    ".js": ("import fs from 'node:fs';\n\nconst cacheKey = `‹word›-${process.pid}`;\nconst etag = '‹h32›';\n\n", "\nexport default { cacheKey, etag };\n"),
    ".ts": ("/* eslint-disable no-console */\ntype Row = { id: string; tokenCount: number };\n\nconst requestId = '‹uuid›';\n\n", "\nconsole.log('done', requestId);\n"),
    ".sh": ("#!/usr/bin/env sh\n# ‹word› of ‹city›, ‹day›\nset -e\nIMAGE=‹co›/‹word›@sha256:‹h64›\n", "\n[ $? -eq 0 ] || exit 1\n"),
    ".go": ("package main\n\nimport (\n\t\"fmt\"\n\t\"time\"\n)\n\n// commit ‹h40›\n", "\nvar started = time.Now()\n"),
    ".java": ("import java.util.*;\n\n/**\n * Part of ‹word›, release ‹ver›.\n */\n", "\nprivate static final long serialVersionUID = ‹d18›L;\n"),
    ".cs": ("namespace ‹city›.Services;\n\n[Guid(\"‹uuid›\")]\n", "\n"),
    ".php": ("<?php\n// ‹word› ‹ver›\nerror_reporting(E_ALL);\n$etag = '‹h32›';\n\n", "\necho 'ok';\n"),
    ".sql": ("/* ‹db›, exported ‹day› ‹time› */\nUSE ‹db›;\n", "SELECT COUNT(*) FROM orders WHERE id <> '‹uuid›';\n"),
    ".env": ("# ‹city›\nNODE_ENV=production\nHOST=0.0.0.0\nTRACE_ID=‹h32›\n\n", "\nFEATURE_KEYS=search,checkout\nTOKEN_TTL=3600\n"),
    ".properties": ("#‹day› ‹time›\nspring.profiles.active=prod\napp.token.ttl=3600\n", "app.version=‹ver›\n"),
    ".md": ("<!-- ‹day› -->\n# ‹word›\n\n![build](https://img.shields.io/badge/build-‹h7›-green)\n\n", "\nSee also [the guide](docs/guide.md).\n"),
    ".txt": ("", "\n-- \n‹name›, ‹co›\n"), ".log": ("‹day› ‹time› DEBUG cache key user:‹num;1;900› hit\n", "‹day› ‹time› ERROR token expired for session ‹uuid›\n"),
    ".rb": ("require 'json'\n\nBUILD = '‹h7›'\n\n", "\nputs JSON.generate(ok: true)\n"), ".tf": ("# ‹word›, see ‹h7›\n", "\ntags = { Owner = \"‹login›\" }\n"),
    ".ps1": ("param([switch]$Force)\n$session = [guid]'‹uuid›'\n\n", "\nexit 0\n"), ".rs": ("//! ‹word› ‹ver›\n#![allow(dead_code)]\n\n", "\n// digest ‹h64›\n"),
    ".cfg": ("!\nversion 15.7\nhostname ‹city›\n!\nip domain-name ‹co›.com\n", "!\nend\n"), ".conf": ("# ‹word› ‹ver›\n# ‹h40›\n", ""),
}


def surrounded(rng, path, text):
    end = os.path.splitext(path)[1] or os.path.basename(path)
    before, after = rng.choice([AROUND, ANOTHER]).get(end) or AROUND.get(end, ("", ""))
    if text.startswith(("<?php", "#!/", "package ", "@echo", "use strict")):
        text = text.split("\n", 1)[1]
        if not before:
            return text
    return before + text + after
