"""Longer files, continued: interpreters, build files, functional languages."""

TEXT = r"""
=== jira | scripts/stale.ps1
param([int]$Days = 30)

$user  = 'k@acme.example'
$token = '«{atlassian;ATATT3xFfGF0;171}»'
$pair  = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes("${user}:${token}"))
$jql   = "project = ACME AND updated < -${Days}d AND statusCategory != Done"

$r = Invoke-RestMethod -Uri "https://acme.atlassian.net/rest/api/3/search?jql=$jql" `
     -Headers @{ Authorization = "Basic $pair" }
$r.issues | ForEach-Object { '{0} {1}' -f $_.key, $_.fields.summary }
=== dnsimple | infra/records.tf
terraform {
  required_version = ">= 1.5"
  required_providers {
    dnsimple = { source = "dnsimple/dnsimple", version = "~> 1.3" }
  }
}

provider "dnsimple" {
  token   = "«dnsimple_a_{a32}»"
  account = "48211"
}

resource "dnsimple_zone_record" "www" {
  zone_name = "acme.example"
  name      = "www"
  type      = "CNAME"
  value     = "acme.netlify.app"
}
=== mapbox | app/ios/Map.m
#import "Map.h"
@import MapboxMaps;

static NSString *const kStyle = @"mapbox://styles/mapbox/outdoors-v12";
static NSString *const kDownloads = @"«{mapbox}»";

@implementation Map
- (instancetype)init {
    if ((self = [super init])) {
        self.styleURL = [NSURL URLWithString:kStyle];
    }
    return self;
}
@end
=== netatmo | tools/netatmo.lua
local http = require("socket.http")
local json = require("cjson")

local client = {
  id = "«~{h24}»",
  secret = "«{a40}»",
  user = "k@acme.example",
}

local body = "grant_type=refresh_token&client_id=" .. client.id .. "&client_secret=" .. client.secret
local res = http.request("https://api.netatmo.com/oauth2/token", body)
print(json.decode(res).access_token)
=== clockify | report/report.clj
(ns report.core
  (:require [clj-http.client :as http]
            [cheshire.core :as json]))

(def base "https://api.clockify.me/api/v1")
(def headers {"X-Api-Key" "«{B48}»"})

(defn entries [workspace user]
  (-> (http/get (str base "/workspaces/" workspace "/user/" user "/time-entries") {:headers headers})
      :body
      (json/parse-string true)))
=== dockerfile sentry | web/Dockerfile
FROM node:20-alpine AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
ENV SENTRY_ORG=acme SENTRY_PROJECT=web
RUN SENTRY_TOKEN=«sntrys_{b180}_{b43}» npm run build

FROM nginx:1.25-alpine
COPY --from=build /app/dist /usr/share/nginx/html
=== makefile | Makefile
IMAGE := acme/api
TAG   := $(shell git rev-parse --short HEAD)
# grafana annotations
GRAFANA := «{grafana}»

build:
	docker build -t $(IMAGE):$(TAG) .

annotate:
	curl -s -H "Authorization: Bearer $(GRAFANA)" -d '{"text":"deploy $(TAG)"}' https://grafana.acme.example/api/annotations

.PHONY: build annotate
=== nix | hosts/pi.nix
{ config, pkgs, ... }:
{
  services.tailscale = {
    enable = true;
    authKeyFile = pkgs.writeText "key" "«tskey-auth-k{a10}CNTRL-{a32}»";
  };
  services.ddclient = {
    enable = true;
    protocol = "cloudflare";
    username = "token";
    passwordFile = pkgs.writeText "cf" "«+{b40}»";
    domains = [ "home.acme.example" ];
  };
}
=== vba | Module1.bas
Attribute VB_Name = "Module1"
Option Explicit
' currency rates from fixer.io
Const FIXER_KEY As String = "«{h32}»"

Public Function Rate(ByVal code As String) As Double
    Dim http As Object
    Set http = CreateObject("MSXML2.XMLHTTP")
    http.Open "GET", "http://data.fixer.io/api/latest?access_key=" & FIXER_KEY & "&symbols=" & code, False
    http.Send
    Rate = Val(Mid(Split(http.responseText, code)(1), 3))
End Function
=== matlab | strava.m
function t = strava(id)
% activities of an athlete, strava.com
opts = weboptions('HeaderFields', {'Authorization', 'Bearer «{h40}»'}, ...
                  'Timeout', 30);
url = sprintf('https://www.strava.com/api/v3/activities/%d', id);
t = webread(url, opts);
disp(t.name)
end
=== haskell | app/Main.hs
module Main where

import Network.HTTP.Simple

-- todoist
token :: String
token = "«{h40}»"

main :: IO ()
main = do
  request <- parseRequest "https://api.todoist.com/rest/v2/tasks"
  response <- httpLBS $ setRequestHeader "Authorization" ["Bearer " <> fromString token] request
  print (getResponseStatusCode response)
"""
