"""More innocent surroundings; the layout is that of gather_around.py."""

MORE = {
    ("ps1", "psd1"): '''
#Requires -Version 5.1
<#
.SYNOPSIS
  Maintenance of ‹db›
.NOTES
  Author: ‹login›, ‹day›
#>
Set-StrictMode -Version Latest
$LogFile = "C:\\Logs\\‹db›.log"
$TenantId = '‹uuid›'

@@

function Write-Log([string]$Message) {
    "$(Get-Date -Format s) $Message" | Out-File -Append $LogFile
}
Write-Log 'finished'
''',
    ("bat", "cmd"): '''
@echo off
rem ------------------------------------------
rem  ‹co› - nightly job, ‹day›
rem ------------------------------------------
setlocal
cd /d %~dp0
set LOG=%TEMP%\\‹db›.log
set RETRIES=3
echo start %date% %time% >> %LOG%

@@

if errorlevel 1 goto fail
echo ok >> %LOG%
exit /b 0
:fail
echo failed >> %LOG%
exit /b 1
''',
    ("sql",): '''
-- ‹db› ‹ver›, generated ‹day› ‹time›
SET client_encoding = 'UTF8';

CREATE TABLE IF NOT EXISTS items (
    id          bigint PRIMARY KEY,
    public_key  text NOT NULL,
    secret_id   uuid,
    password_changed_at timestamp,
    FOREIGN KEY (secret_id) REFERENCES secrets (id)
);
CREATE INDEX idx_items_key ON items (public_key);

@@

COMMENT ON TABLE items IS 'one row an item';
ANALYZE items;
''',
    ("md", "rst", "org"): '''
# ‹db›

A small service of the ‹co› platform. It reads orders, joins them with the stock and
writes a report every night.

## Requirements

- Node 18 or later
- A PostgreSQL 14
- About 200 MB of memory

@@

## Frequently asked

**How do I rotate a key?** See the page on keys in the wiki. Passwords are kept for 90 days.

**Which commit runs?** `‹h40›` as of ‹day›.
''',
    ("txt", "log", "csv1"): '''
‹day› 08:12 started the move of ‹db›
‹day› 08:40 copied 1‹d4› files, checksum ‹h32›
‹day› 09:05 first test ok
‹day› 09:31 asked for a new password policy, waiting
‹day› 10:02 id of the change: ‹uuid›

@@

‹day› 11:15 restarted, key exchange fine
‹day› 11:20 informed the customers
‹day› 12:00 lunch
‹day› 13:30 closed the ticket
‹day› 13:31 archived as ‹h40›
''',
    ("env", "properties", "env.old"): '''
# ‹co› ‹db›
# generated ‹day›
application.name=‹db›
application.version=‹ver›
application.build=‹h40›
cache.key.prefix=‹db›:
auth.token.type=bearer
auth.password.minLength=12
http.port=8080

@@

http.timeout=30
feature.sort.key=createdAt
instance.id=‹uuid›
''',
    ("tf", "hcl"): '''
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  name   = "‹db›"
  key_id = "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›"
}

@@

output "name" {
  value = local.name
}
''',
    ("c", "cpp", "h", "ino", "m"): '''
/*
 * ‹db› firmware ‹ver›
 * Permission is hereby granted, free of charge, to any person obtaining a copy.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define KEY_UP    0x26
#define KEY_DOWN  0x28
#define MAX_TOKENS 64

@@

static uint32_t checksum(const uint8_t *data, size_t size) {
  uint32_t sum = 0x‹h8›;
  while (size--) sum = (sum << 1) ^ *data++;
  return sum;
}
''',
    ("rs",): '''
//! Settings and start of ‹db›.

use std::collections::BTreeMap;
use std::error::Error;

const SORT_KEY: &str = "created_at";
const BUILD: &str = "‹h40›";

@@

/// Counts the words of a line.
pub fn count(line: &str) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for word in line.split_whitespace() {
        *out.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    out
}
''',
    ("swift", "dart"): '''
// ‹co› app, version ‹ver›
// Created by ‹name› on ‹day›.

// Keys of the preferences, not secrets:
//   "settings.theme", "settings.passwordHidden", "user.tokenType"
// Asset catalogue ‹uuid›

@@

// MARK: - Helpers
// The list is sorted by the primary key.
// Build ‹h40›
''',
    ("conf", "cfg", "ini"): '''
# ------------------------------------------------------------
# ‹db› of ‹co›, managed by hand since ‹day›
# The old file is kept as ‹db›.orig (sha1 ‹h40›)
# ------------------------------------------------------------
# Most values are the defaults. Passwords of users are not kept here.
# Ask ‹login› before you change timeouts.

@@

# end of file
# vim: set ft=conf ts=4:
# checked ‹day› ‹time›
''',
    ("yml", "yaml"): '''
# ------------------------------------------------------------
# ‹db› of ‹co›
# owner: ‹mail›
# checked with yamllint on ‹day›
# image digest of the last release:
#   sha256:‹h64›
# ------------------------------------------------------------
@@
# The key names above are those of the chart ‹ver›.
# Do not sort this file.
# eof
''',
}
