"""Plain neighbours for examples of one line, so that not each stands alone in its file.

By the ending of the file: lines that may stand before, lines that may stand after. None holds a secret.
"""

AROUND = {
    "py": (("import logging", "from pathlib import Path", "log = logging.getLogger(__name__)", "TIMEOUT = 30",
            "# moved here from settings_old", "DEBUG = False", "ROOT = Path(__file__).parent", "RETRIES = 3"),
           ("LANGUAGES = ('en', 'de')", "log.debug('loaded %s', __name__)", "PAGE_SIZE = 50", "# end of local settings",
            "STATIC_URL = '/static/'", "MAX_UPLOAD = 5 * 1024 * 1024")),
    "js": (("'use strict';", "const path = require('path');", "const port = process.env.PORT || 8080;", "// eslint-disable-next-line",
            "const retries = 3;", "/* legacy */", "const log = require('./log');"),
           ("module.exports.timeout = 3000;", "log.info('ready');", "// TODO: move to config", "setTimeout(() => {}, 1000);")),
    "ts": (("import { Injectable } from '@angular/core';", "import { log } from './log';", "// local defaults", "const retries: number = 3;"),
           ("export const pageSize = 25;", "log.info('ready');", "export default {};")),
    "php": (("<?php", "// vim: ts=4", "error_reporting(E_ALL);", "date_default_timezone_set('Europe/Dublin');", "require_once 'common.php';"),
            ("$page_size = 25;", "// end", "session_start();", "$lang = 'en';")),
    "rb": (("# frozen_string_literal: true", "require 'json'", "require_relative 'common'", "TIMEOUT = 10"),
           ("RETRIES = 3", "# end of config", "puts 'loaded' if $VERBOSE")),
    "java": (("    // set up in init()", "    private int retries = 3;", "    private static final Logger LOG = LoggerFactory.getLogger(Main.class);",
              "    @Deprecated", "    /* see ticket 4412 */"),
             ("    private boolean enabled = true;", "    // end of generated part", "    LOG.info(\"ready\");")),
    "kt": (("package io.harbourlane.app", "import java.time.Duration", "val retries = 3"), ("val timeout = Duration.ofSeconds(30)", "// see docs/setup.md")),
    "cs": (("using System;", "using System.Net;", "// generated 2023-04-01", "private int retries = 3;"), ("private bool enabled = true;", "#endregion")),
    "go": (("package main", "import \"fmt\"", "const retries = 3", "// nolint"), ("const pageSize = 50", "var debug bool", "// end of defaults")),
    "rs": (("use std::env;", "use anyhow::Result;", "const RETRIES: u32 = 3;", "#[allow(dead_code)]"), ("const PAGE: usize = 50;", "// see docs/setup.md")),
    "c": (("#include <stdio.h>", "#include <string.h>", "#define RETRIES 3", "/* board rev. B */"), ("static int retries;", "/* end */", "#define BAUD 115200")),
    "sh": (("#!/bin/bash", "set -eu", "cd \"$(dirname \"$0\")\"", "# run by cron at 2:30", "DAY=$(date +%F)", "echo \"starting\""),
           ("echo done", "exit 0", "find /tmp -name '*.tmp' -delete", "# end", "date >> /var/log/run.log")),
    "sql": (("BEGIN;", "-- set up for staging", "SET NAMES utf8mb4;", "CREATE DATABASE IF NOT EXISTS orders;"), ("COMMIT;", "-- done", "FLUSH PRIVILEGES;")),
    "env": (("# local settings", "LOG_LEVEL=info", "PORT=8080", "TZ=Europe/Dublin", "APP_NAME=harbour"), ("DEBUG=false", "WORKERS=4", "# end", "LOCALE=en_IE")),
    "ini": (("; see the manual", "log_level = info", "workers = 4"), ("timeout = 30", "; end", "debug = off")),
    "properties": (("# written by the installer", "server.port=8080", "logging.level.root=INFO"), ("spring.jpa.open-in-view=false", "# end", "app.page-size=25")),
    "yml": (("# managed by ops", "version: 3", "log_level: info"), ("retries: 3", "# end", "timeout: 30s")),
    "conf": (("# see the manual page", "loglevel notice", "pidfile /run/service.pid"), ("timeout 300", "# end of file", "maxclients 100")),
    "cfg": (("! last change by netops", "service timestamps log datetime"), ("ntp server 10.0.0.2", "no ip http server")),
    "ps1": (("$ErrorActionPreference = 'Stop'", "# run as administrator", "Import-Module ActiveDirectory"), ("Write-Host 'done'", "Start-Sleep -Seconds 5")),
    "bat": (("@echo off", "rem nightly job", "cd /d C:\\jobs"), ("if errorlevel 1 exit /b 1", "echo done", "pause")),
    "md": (("# Notes", "", "Some things to know before you start.", ""), ("", "See also the wiki.", "Questions go to the ops channel.")),
    "txt": (("notes from the call", "todo for monday", "-----"), ("call Priya about the invoices", "-----", "lunch at 12")),
    "log": (("2024-03-04 10:11:11 INFO  start", "2024-03-04 10:11:12 INFO  listening on 8080"), ("2024-03-04 10:11:15 INFO  request done in 12 ms", "2024-03-04 10:11:19 WARN  slow query")),
    "tf": (("# eu-west-1 only",), ("", "# see modules/db")),
}
SAME = {"cpp": "c", "h": "c", "ino": "c", "tsx": "ts", "jsx": "js", "pl": "sh", "yaml": "yml", "kts": "kt", "cmd": "bat", "local": "env"}


def surround(rng, path, text):
    """The text, in two of five cases with neighbours; only where it is one line that begins at the margin."""
    ending = path.rsplit(".", 1)[-1].lower()
    found = AROUND.get(SAME.get(ending, ending))
    if found is None or text.count("\n") != 1 or text[0] in " \t#@{\"'" or rng.random() > 0.4:
        return text
    before, after = found
    head = sorted(rng.sample(range(len(before)), rng.randrange(0, min(4, len(before)) + 1)))
    tail = sorted(rng.sample(range(len(after)), rng.randrange(0, min(3, len(after)) + 1)))
    lines = [before[i] for i in head] + [text.rstrip("\n")] + [after[i] for i in tail]
    return "\n".join(lines) + "\n"
