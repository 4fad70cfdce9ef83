"""Longer files, ten to forty lines, where a provider's credential stands among ordinary code."""

TEXT = r'''
=== sinch node server | server/sms.js
const express = require('express');
const axios = require('axios');
const router = express.Router();

const SERVICE_PLAN_ID = '«~{h32}»';
const API_TOKEN = '«{h32}»';
const SINCH_NUMBER = '447537404817';

// POST /sms { to, body }
router.post('/', async (req, res) => {
  const { to, body } = req.body;
  if (!to || !body) {
    return res.status(400).json({ error: 'to and body are required' });
  }
  try {
    const { data } = await axios.post(
      `https://us.sms.api.sinch.com/xms/v1/${SERVICE_PLAN_ID}/batches`,
      { from: SINCH_NUMBER, to: [to], body },
      { headers: { Authorization: `Bearer ${API_TOKEN}` } },
    );
    res.json({ id: data.id });
  } catch (err) {
    console.error(err.response?.data || err.message);
    res.status(502).json({ error: 'sms failed' });
  }
});

module.exports = router;
=== openweather android | app/src/main/java/io/acme/weather/WeatherRepository.kt
package io.acme.weather

import retrofit2.Retrofit
import retrofit2.converter.gson.GsonConverterFactory
import retrofit2.http.GET
import retrofit2.http.Query

interface OpenWeatherApi {
    @GET("data/2.5/weather")
    suspend fun current(
        @Query("q") city: String,
        @Query("appid") appId: String = API_KEY,
        @Query("units") units: String = "metric",
    ): WeatherDto

    companion object {
        private const val BASE_URL = "https://api.openweathermap.org/"
        private const val API_KEY = "«{h32}»"

        fun create(): OpenWeatherApi = Retrofit.Builder()
            .baseUrl(BASE_URL)
            .addConverterFactory(GsonConverterFactory.create())
            .build()
            .create(OpenWeatherApi::class.java)
    }
}
=== razorpay django view | payments/views.py
import json

import razorpay
from django.conf import settings
from django.http import HttpResponseBadRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Order

RAZOR_KEY_ID = "«~rzp_live_{a14}»"
RAZOR_KEY_SECRET = "«{a24}»"
client = razorpay.Client(auth=(RAZOR_KEY_ID, RAZOR_KEY_SECRET))


@csrf_exempt
def create_order(request):
    data = json.loads(request.body)
    amount = int(data["amount"]) * 100
    if amount < 100:
        return HttpResponseBadRequest("too small")
    order = client.order.create({"amount": amount, "currency": "INR", "payment_capture": "0"})
    Order.objects.create(razorpay_id=order["id"], amount=amount)
    return JsonResponse({"order_id": order["id"], "key": RAZOR_KEY_ID})
=== supabase edge function | supabase/functions/sync/index.ts
import { serve } from "https://deno.land/std@0.168.0/http/server.ts";
import { createClient } from "https://esm.sh/@supabase/supabase-js@2";

const url = "https://«~{l20}».supabase.co";
const serviceKey =
  "«{jwtrole;service_role}»";

serve(async (req) => {
  const supabase = createClient(url, serviceKey, { auth: { persistSession: false } });
  const { rows } = await req.json();
  const { error } = await supabase.from("orders").upsert(rows);
  if (error) {
    return new Response(JSON.stringify({ error: error.message }), { status: 500 });
  }
  return new Response("ok");
});
=== twilio flask app | app.py
from flask import Flask, request
from twilio.rest import Client
from twilio.twiml.messaging_response import MessagingResponse

app = Flask(__name__)

account_sid = "AC«~{h32}»"
auth_token = "«{h32}»"
client = Client(account_sid, auth_token)


@app.route("/sms", methods=["POST"])
def incoming():
    resp = MessagingResponse()
    resp.message(f"Thanks, we got: {request.form['Body'][:40]}")
    return str(resp)


if __name__ == "__main__":
    app.run(debug=True)
=== openai flutter service | lib/services/ai_service.dart
import 'dart:convert';
import 'package:http/http.dart' as http;

class AiService {
  static const _endpoint = 'https://api.openai.com/v1/chat/completions';
  static const _apiKey = '«sk-proj-{b74}T3BlbkFJ{b74}»';

  Future<String> ask(String prompt) async {
    final res = await http.post(
      Uri.parse(_endpoint),
      headers: {
        'Content-Type': 'application/json',
        'Authorization': 'Bearer $_apiKey',
      },
      body: jsonEncode({
        'model': 'gpt-4o-mini',
        'messages': [
          {'role': 'user', 'content': prompt}
        ],
      }),
    );
    if (res.statusCode != 200) throw Exception(res.body);
    return jsonDecode(res.body)['choices'][0]['message']['content'];
  }
}
=== exoscale cluster | infra/main.tf
terraform {
  required_providers {
    exoscale = {
      source  = "exoscale/exoscale"
      version = "~> 0.54"
    }
  }
}

provider "exoscale" {
  key    = "«+EXO{h24}»"
  secret = "«{b43}»"
}

resource "exoscale_sks_cluster" "prod" {
  zone = "ch-gva-2"
  name = "prod"
}

resource "exoscale_sks_nodepool" "workers" {
  zone          = exoscale_sks_cluster.prod.zone
  cluster_id    = exoscale_sks_cluster.prod.id
  name          = "workers"
  instance_type = "standard.medium"
  size          = 3
}
=== mercadopago express | routes/pagos.js
import express from 'express';
import { MercadoPagoConfig, Preference } from 'mercadopago';

const client = new MercadoPagoConfig({
  accessToken: '«APP_USR-{d16}-{d6}-{h32}-{d9}»',
  options: { timeout: 5000 },
});
const router = express.Router();

router.post('/create_preference', async (req, res) => {
  const preference = new Preference(client);
  const result = await preference.create({
    body: {
      items: [{ title: req.body.title, quantity: 1, unit_price: Number(req.body.price), currency_id: 'ARS' }],
      back_urls: { success: 'https://tienda.acme.com.ar/ok' },
      auto_return: 'approved',
    },
  });
  res.json({ id: result.id });
});

export default router;
=== ccxt bot | bot/main.py
import time

import ccxt
import pandas as pd

exchange = ccxt.okx({
    "apiKey": "«+{uuid}»",
    "secret": "«{H32}»",
    "password": "«+{pwurl}»",
    "enableRateLimit": True,
    "options": {"defaultType": "swap"},
})

SYMBOL = "BTC/USDT:USDT"


def candles():
    rows = exchange.fetch_ohlcv(SYMBOL, "5m", limit=200)
    return pd.DataFrame(rows, columns=["ts", "o", "h", "l", "c", "v"])


while True:
    df = candles()
    if df.c.iloc[-1] > df.c.rolling(50).mean().iloc[-1]:
        exchange.create_market_buy_order(SYMBOL, 1)
    time.sleep(300)
=== lambda handler | src/handler.py
import json
import urllib.request

SLACK_HOOK = "«https://hooks.slack.com/services/T0{u8}/B0{u9}/{a24}»"


def handler(event, context):
    for record in event["Records"]:
        alarm = json.loads(record["Sns"]["Message"])
        text = f"*{alarm['AlarmName']}* is {alarm['NewStateValue']}: {alarm['NewStateReason']}"
        req = urllib.request.Request(
            SLACK_HOOK,
            data=json.dumps({"text": text}).encode(),
            headers={"Content-Type": "application/json"},
        )
        urllib.request.urlopen(req, timeout=5)
    return {"ok": True}
=== wordpress plugin | wp-content/plugins/acme-sms/acme-sms.php
<?php
/*
Plugin Name: Acme SMS
Version: 1.2
*/
if ( ! defined( 'ABSPATH' ) ) exit;

function acme_sms_send( $to, $text ) {
    $response = wp_remote_post( 'https://api.africastalking.com/version1/messaging', array(
        'headers' => array(
            'apiKey'       => '«atsk_{h64}»',
            'Accept'       => 'application/json',
            'Content-Type' => 'application/x-www-form-urlencoded',
        ),
        'body' => array( 'username' => 'acmeke', 'to' => $to, 'message' => $text ),
    ) );
    return ! is_wp_error( $response );
}
add_action( 'woocommerce_order_status_completed', function ( $id ) {
    $order = wc_get_order( $id );
    acme_sms_send( $order->get_billing_phone(), "Order $id is on its way" );
} );
=== esp32 firmware | src/main.cpp
#include <WiFi.h>
#include <PubSubClient.h>
#include <DHT.h>

const char* ssid = "AcmeLab";
const char* password = "«+{pwurl}»";

// The Things Stack MQTT
const char* mqtt_server = "eu1.cloud.thethings.network";
const char* mqtt_user = "greenhouse@ttn";
const char* mqtt_pass = "«NNSXS.{t39}.{t52}»";

WiFiClient net;
PubSubClient client(net);
DHT dht(4, DHT22);

void setup() {
  Serial.begin(115200);
  WiFi.begin(ssid, password);
  client.setServer(mqtt_server, 1883);
  client.connect("esp32-1", mqtt_user, mqtt_pass);
}

void loop() {
  client.loop();
  delay(30000);
}
=== swift network layer | Sources/API/DeepLClient.swift
import Foundation

final class DeepLClient {
    private let session: URLSession
    private let authKey = "«{uuid}:fx»"

    init(session: URLSession = .shared) {
        self.session = session
    }

    func translate(_ text: String, to lang: String) async throws -> String {
        var request = URLRequest(url: URL(string: "https://api-free.deepl.com/v2/translate")!)
        request.httpMethod = "POST"
        request.setValue("DeepL-Auth-Key \(authKey)", forHTTPHeaderField: "Authorization")
        request.httpBody = try JSONEncoder().encode(Body(text: [text], target_lang: lang))
        let (data, _) = try await session.data(for: request)
        return try JSONDecoder().decode(Reply.self, from: data).translations[0].text
    }
}
=== go worker | cmd/worker/main.go
package main

import (
	"context"
	"log"
	"time"

	"github.com/mailgun/mailgun-go/v4"
)

const (
	domain = "mg.acme.io"
	apiKey = "«{h32}-{h8}-{h8}»"
)

func main() {
	mg := mailgun.NewMailgun(domain, apiKey)
	mg.SetAPIBase(mailgun.APIBaseEU)

	m := mg.NewMessage("ops@acme.io", "Nightly report", "see attachment", "team@acme.io")
	m.AddAttachment("/tmp/report.csv")

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if _, id, err := mg.Send(ctx, m); err != nil {
		log.Fatal(err)
	} else {
		log.Println("queued", id)
	}
}
=== prometheus stack values | monitoring/values.yaml
alertmanager:
  config:
    global:
      resolve_timeout: 5m
    route:
      group_by: ['alertname', 'namespace']
      receiver: pagerduty
      routes:
        - matchers: ['severity="warning"']
          receiver: telegram
    receivers:
      - name: pagerduty
        pagerduty_configs:
          - routing_key: «{h32}»
            severity: '{{ .CommonLabels.severity }}'
      - name: telegram
        telegram_configs:
          - bot_token: «+{d10}:AA{b33}»
            chat_id: -100«~{d10}»
grafana:
  adminPassword: «+{pwurl}»
  persistence:
    enabled: true
=== nextjs api route | pages/api/contact.ts
import type { NextApiRequest, NextApiResponse } from 'next';
import sgMail from '@sendgrid/mail';

sgMail.setApiKey(process.env.SENDGRID_API_KEY || '«SG.{b22}.{b43}»');

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'POST') return res.status(405).end();
  const { name, email, message } = req.body;
  try {
    await sgMail.send({
      to: 'hello@acme.io',
      from: 'website@acme.io',
      replyTo: email,
      subject: `Message from ${name}`,
      text: message,
    });
    res.status(200).json({ ok: true });
  } catch {
    res.status(500).json({ ok: false });
  }
}
'''
