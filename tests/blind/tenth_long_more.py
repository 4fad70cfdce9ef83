"""Longer code around one provider's credential, in many languages."""

TEXT = r"""
=== openuv | uvindex/client.go
package uvindex

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// Client talks to openuv.io.
type Client struct {
	http *http.Client
	key  string
}

func New() *Client {
	return &Client{http: http.DefaultClient, key: "«openuv-{n13}rm{n10}-io»"}
}

func (c *Client) Now(lat, lng float64) (float64, error) {
	req, _ := http.NewRequest("GET", fmt.Sprintf("https://api.openuv.io/api/v1/uv?lat=%f&lng=%f", lat, lng), nil)
	req.Header.Set("x-access-token", c.key)
	return 0, nil
}
=== tmdb | src/hooks/useMovies.ts
import { useEffect, useState } from 'react';
import axios from 'axios';

const IMAGE = 'https://image.tmdb.org/t/p/w500';

const http = axios.create({
  baseURL: 'https://api.themoviedb.org/3',
  params: { api_key: '«{h32}»', language: 'pt-PT' },
});

export function useMovies(page: number) {
  const [rows, setRows] = useState<Movie[]>([]);
  useEffect(() => {
    http.get('/movie/popular', { params: { page } }).then((r) => setRows(r.data.results));
  }, [page]);
  return rows;
}
=== shippo | app/services/label_maker.rb
# frozen_string_literal: true

class LabelMaker
  ENDPOINT = 'https://api.goshippo.com/shipments/'

  def initialize(order)
    @order = order
    @token = '«shippo_test_{h40}»'
  end

  def call
    response = HTTParty.post(ENDPOINT,
                             headers: { 'Authorization' => "ShippoToken #{@token}" },
                             body: @order.to_shippo)
    response.parsed_response.fetch('label_url')
  end
end
=== zoho books | books/sync.php
<?php

namespace App\Jobs;

use GuzzleHttp\Client;

class ZohoBooksSync
{
    private $org = '60012«~{d5}»';

    public function handle(): void
    {
        $auth = (new Client())->post('https://accounts.zoho.eu/oauth/v2/token', ['form_params' => [
            'refresh_token' => '«1000.{h32}.{h32}»',
            'client_id' => '1000.«~{u30}»',
            'client_secret' => '«+{h42}»',
            'grant_type' => 'refresh_token',
        ]]);
    }
}
=== deepgram | transcribe/main.py
# Live captions for the harbour radio.
import asyncio
import json
import sys

import websockets

URL = "wss://api.deepgram.com/v1/listen?encoding=linear16&sample_rate=16000&channels=1"
HEADERS = {"Authorization": "Token «{h40}»"}


async def run(source):
    async with websockets.connect(URL, extra_headers=HEADERS) as ws:
        async def sender():
            while chunk := source.read(8000):
                await ws.send(chunk)
        asyncio.create_task(sender())
        async for message in ws:
            print(json.loads(message)["channel"]["alternatives"][0]["transcript"])


asyncio.run(run(sys.stdin.buffer))
=== meraki | inventory/MerakiInventory.java
package example.acme.inventory;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public final class MerakiInventory {
    private static final String BASE = "https://api.meraki.com/api/v1";
    private static final String KEY = "«{h40}»";

    public String devices(String org) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + "/organizations/" + org + "/devices"))
            .header("X-Cisco-Meraki-API-Key", KEY)
            .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
=== xero | Accounting/XeroService.cs
using System.Threading.Tasks;
using Xero.NetStandard.OAuth2.Client;
using Xero.NetStandard.OAuth2.Config;

namespace Acme.Accounting
{
    public class XeroService
    {
        private readonly XeroClient _client = new XeroClient(new XeroConfiguration
        {
            ClientId = "«~{H32}»",
            ClientSecret = "«{b48}»",
            Scope = "openid accounting.transactions offline_access",
        });

        public Task<string> LoginUri() => Task.FromResult(_client.BuildLoginUri());
    }
}
=== pushover | ops/backup.sh
#!/bin/bash
set -euo pipefail

DEST=/mnt/backup/$(date +%F)
mkdir -p "$DEST"
rsync -a --delete /srv/ "$DEST/"

notify() {
  curl -s \
    --form-string "token=«{n30}»" \
    --form-string "user=«+{n30}»" \
    --form-string "message=$1" \
    https://api.pushover.net/1/messages.json > /dev/null
}

notify "backup $(du -sh "$DEST" | cut -f1)"
=== octopus energy | usage/octo.R
library(httr)
library(dplyr)

base <- "https://api.octopus.energy/v1"
mpan <- "2000004821130"
serial <- "21L4821130"
key <- "«sk_live_{a24}»"

usage <- GET(
  sprintf("%s/electricity-meter-points/%s/meters/%s/consumption/", base, mpan, serial),
  authenticate(key, "")
) |>
  content() |>
  getElement("results") |>
  bind_rows()

plot(usage$consumption, type = "l")
=== cloudinary | lib/uploader.ex
defmodule Acme.Uploader do
  @moduledoc "Uploads pictures to Cloudinary."

  @cloud "acme"
  @key "«~{d15}»"
  @secret "«{b27}»"

  def sign(params) do
    params
    |> Enum.sort()
    |> Enum.map_join("&", fn {k, v} -> "#{k}=#{v}" end)
    |> Kernel.<>(@secret)
    |> then(&:crypto.hash(:sha, &1))
    |> Base.encode16(case: :lower)
  end
end
=== paystack | routes/pay.js
const express = require('express');
const https = require('https');

const router = express.Router();

router.post('/', (req, res) => {
  const params = JSON.stringify({ email: req.body.email, amount: req.body.amount * 100 });
  const options = {
    hostname: 'api.paystack.co',
    port: 443,
    path: '/transaction/initialize',
    method: 'POST',
    headers: {
      Authorization: 'Bearer «sk_test_{h40}»',
      'Content-Type': 'application/json',
    },
  };
  const call = https.request(options, (r) => r.pipe(res));
  call.write(params);
  call.end();
});

module.exports = router;
=== virustotal | scan/vt.pl
#!/usr/bin/perl
use strict;
use warnings;
use Digest::SHA;
use LWP::UserAgent;

my $vt = '«{h64}»';
my $ua = LWP::UserAgent->new(timeout => 20);

for my $file (@ARGV) {
    my $sum = Digest::SHA->new(256)->addfile($file)->hexdigest;
    my $r = $ua->get("https://www.virustotal.com/api/v3/files/$sum", 'x-apikey' => $vt);
    printf "%s %s\n", $file, $r->code;
}
=== binance | trader/src/main.rs
use hmac::{Hmac, Mac};
use sha2::Sha256;

const BASE: &str = "https://api.binance.com";
const KEY: &str = "«~{a64}»";
const SECRET: &str = "«{a64}»";

fn sign(query: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(query.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

fn main() {
    let query = "timestamp=1712345678000";
    println!("{BASE}/api/v3/account?{query}&signature={}", sign(query));
}
=== yelp | Sources/YelpClient.swift
import Foundation

struct YelpClient {
    private let session = URLSession.shared
    private let apiKey = "«{b128}»"

    func search(_ term: String, near place: String) async throws -> Data {
        var parts = URLComponents(string: "https://api.yelp.com/v3/businesses/search")!
        parts.queryItems = [.init(name: "term", value: term), .init(name: "location", value: place)]
        var request = URLRequest(url: parts.url!)
        request.setValue("Bearer \(apiKey)", forHTTPHeaderField: "Authorization")
        return try await session.data(for: request).0
    }
}
=== trello | cards/Trello.kt
package example.acme.cards

import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

class Trello(private val http: OkHttpClient = OkHttpClient()) {
    private val appKey = "«+{h32}»"
    private val userToken = "«ATTA{h64}{H8}»"

    fun lists(board: String): String? {
        val url = "https://api.trello.com/1/boards/$board/lists".toHttpUrl().newBuilder()
            .addQueryParameter("key", appKey)
            .addQueryParameter("token", userToken)
            .build()
        return http.newCall(Request.Builder().url(url).build()).execute().body?.string()
    }
}
=== adafruit io | firmware/code.py
import time
import board
import adafruit_dht
import wifi
import adafruit_requests
import socketpool
import ssl

wifi.radio.connect("acme-iot", "«+{pw}»")
pool = socketpool.SocketPool(wifi.radio)
requests = adafruit_requests.Session(pool, ssl.create_default_context())

aio_username = "kfarrow"
aio_key = "«aio_{a28}»"
sensor = adafruit_dht.DHT22(board.GP15)

while True:
    requests.post(
        "https://io.adafruit.com/api/v2/%s/feeds/temp/data" % aio_username,
        headers={"X-AIO-Key": aio_key},
        json={"value": sensor.temperature},
    )
    time.sleep(60)
=== snowflake | warehouse/load.scala
object Load extends App {
  val options = Map(
    "sfURL" -> "xy12345.eu-west-1.snowflakecomputing.com",
    "sfUser" -> "ETL",
    "sfPassword" -> "«{pw}»",
    "sfDatabase" -> "RAW",
    "sfSchema" -> "PUBLIC",
    "sfWarehouse" -> "LOAD_WH"
  )
  val df = spark.read.format("snowflake").options(options).option("dbtable", "ORDERS").load()
  df.show(20)
}
"""
