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


def surrounded(rng, path, text):
    before, after = AROUND.get(os.path.splitext(path)[1] or os.path.basename(path), ("", ""))
    if text.startswith(("<?php", "#!/", "package ", "@echo", "use strict")):
        text = text.split("\n", 1)[1]
        if not before:
            return text
    return before + text + after
