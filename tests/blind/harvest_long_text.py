"""Longer logs, notes, exports and reports with one or two secrets among innocent ids; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== powershell report | reports/Send-Report.ps1
<#
.SYNOPSIS
  Sends the weekly report of {xdb}.
#>
param(
    [string]$Recipient = '{xmail}',
    [int]$Days = 7
)

$ErrorActionPreference = 'Stop'
$runId = '{uuid}'
$smtp = 'smtp.{xco}.com'
$user = '{xuser}@{xco}.com'
$pass = '⟦{hp}⟧'

$secure = ConvertTo-SecureString $pass -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential($user, $secure)

$rows = Import-Csv .\report.csv | Where-Object { $_.Day -gt (Get-Date).AddDays(-$Days) }
$body = $rows | ConvertTo-Html -Title "Report $runId" | Out-String

Send-MailMessage -From $user -To $Recipient -Subject 'Weekly report' -BodyAsHtml $body `
    -SmtpServer $smtp -Port 587 -UseSsl -Credential $cred
=== log of a service | var/log/{xword}/service.log
{xday} {xtime},114 INFO  [main] c.e.App - starting version {xver} commit {h40}
{xday} {xtime},220 INFO  [main] c.e.Config - tenant={uuid} region=eu-north-1
{xday} {xtime},310 DEBUG [main] c.e.Config - datasource.username={xuser}
{xday} {xtime},311 DEBUG [main] c.e.Config - datasource.password=⟦{hplain}⟧
{xday} {xtime},502 INFO  [main] c.e.Pool - pool started, size 10
{xday} {xtime},733 WARN  [http-1] c.e.Auth - invalid password for user {xperson}
{xday} {xtime},734 INFO  [http-1] c.e.Auth - request {uuid} trace {h32}
{xday} {xtime},911 INFO  [http-2] c.e.Auth - token refreshed for {uuid}
{xday} {xtime},915 INFO  [http-2] c.e.Cache - key user:{uuid}:profile etag "{h32}"
{xday} {xtime},990 INFO  [http-3] c.e.Mail - sent {uuid}@{xco}.com to {xmail}
{xday} {xtime},995 INFO  [main] c.e.App - ready
=== runbook | docs/runbook.md
# Runbook of {xdb}

Owner: {xmail}, second: {xmail}.

## Hosts

| role | host | image |
|------|------|-------|
| web | {xhost} | `sha256:{h64}` |
| db | {xip} | `{h12}` |

## When the queue is stuck

1. Open https://{xhost}/rabbit and log in as `{xuser}` with `⟦{hp}⟧`.
2. Look for the queue `{xdb}-jobs`; its routing key is `{xdb}.created`.
3. Purge it and write the incident down (last one: {uuid}).

## Rotating

Passwords live in the vault under `secret/data/{xco}/{xdb}`, never in this file.
Run `./rotate.sh --key-id {h16}` and restart.
=== postman collection | docs/{xword}.postman_collection.json
{
  "info": {
    "_postman_id": "{uuid}",
    "name": "{xdb} API",
    "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
  },
  "item": [
    {
      "name": "List orders",
      "request": {
        "method": "GET",
        "auth": {
          "type": "basic",
          "basic": [
            { "key": "username", "value": "{xuser}", "type": "string" },
            { "key": "password", "value": "⟦{hp}⟧", "type": "string" }
          ]
        },
        "header": [{ "key": "X-Request-Id", "value": "{uuid}" }],
        "url": { "raw": "https://{xhost}/orders/{uuid}" }
      },
      "response": []
    }
  ]
}
=== insomnia export | insomnia.yaml
_type: export
__export_format: 4
resources:
  - _id: req_{h32}
    _type: request
    name: Get orders
    method: GET
    url: https://{xhost}/orders
    authentication:
      type: bearer
      token: ⟦{a56}⟧
  - _id: env_{h40}
    _type: environment
    name: Base
    data:
      base_url: https://{xhost}
=== sql dump | dumps/{xdb}.sql
-- MariaDB dump 10.19  Distrib 10.11.6
-- Host: localhost    Database: {xdb}
DROP TABLE IF EXISTS `members`;
CREATE TABLE `members` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `uuid` char(36) NOT NULL,
  `email` varchar(120) NOT NULL,
  `password` varchar(255) NOT NULL,
  `reset_token` varchar(64) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `email_key` (`email`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4;
INSERT INTO `members` VALUES
(1,'{uuid}','{xmail}','⟦$2y$10${crypt;53}⟧',NULL),
(2,'{uuid}','{xmail}','⟦$2y$10${crypt;53}⟧',NULL);
-- Dump completed on {xday} {xtime}
=== r markdown | report.Rmd
---
title: "Churn of {xco}"
date: "{xday}"
output: html_document
params:
  run_id: "{uuid}"
---

```{r setup, include=FALSE}
library(DBI)
library(dplyr)
con <- dbConnect(
  RMariaDB::MariaDB(),
  host = "{xhost}",
  user = "{xuser}",
  password = "⟦{hp}⟧",
  dbname = "{xdb}"
)
```

## Members

```{r}
tbl(con, "members") |> count(country) |> collect()
```
=== har of a session | capture/{xword}.har
{
  "log": {
    "version": "1.2",
    "creator": { "name": "Firefox", "version": "124.0" },
    "entries": [
      {
        "startedDateTime": "{xday}T{xtime}.000Z",
        "request": {
          "method": "GET",
          "url": "https://{xhost}/api/orders?page=2",
          "headers": [
            { "name": "Host", "value": "{xhost}" },
            { "name": "X-Request-Id", "value": "{uuid}" },
            { "name": "Authorization", "value": "Bearer ⟦{jwt}⟧" }
          ]
        },
        "response": { "status": 200, "headers": [{ "name": "ETag", "value": "\"{h32}\"" }] }
      }
    ]
  }
}
=== mail thread | mail/{xday}.eml
Received: from mx.{xco}.com ({xip}) by mail.{xco}.com with ESMTPS id {n12}
DKIM-Signature: v=1; a=rsa-sha256; d={xco}.com; s=mail; bh={B43}=; b={B76}
Message-ID: <{uuid}@{xco}.com>
From: {xmail}
To: {xmail}
Subject: Re: Re: FTP access for the agency

Hello,

the account is ready:

  Host: {xhost}
  User: {xuser}
  Password: ⟦{hp}⟧

Please change it after the first login. Ticket no. {d6}.

Best regards
"""
