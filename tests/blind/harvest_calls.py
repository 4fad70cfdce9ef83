"""Ways to hand a provider's key to a program: clients in many languages, commands, headers, logs, notes, diffs.

@P@ is the provider's name, @p@ the same in lower case without spaces, @N@ the variable's name, @n@ the same in lower case,
@V@ the secret. "⏎" ends a line. Every row: kind | path | text.
"""

import re

TABLE = r"""
python client | app/clients/@p@.py | import logging⏎⏎from @p@ import Client⏎⏎log = logging.getLogger(__name__)⏎⏎⏎def get_client():⏎    # TODO move to the vault before the release⏎    return Client(api_key="@V@", timeout=30)⏎⏎⏎def ping():⏎    response = get_client().get("/v1/status", params={"account": "{uuid}"})⏎    log.info("@P@ answered %s", response.status_code)⏎    return response.ok
python requests header | scripts/sync_@p@.py | import requests⏎⏎BASE = "https://api.@p@.com/v2"⏎session = requests.Session()⏎session.headers.update({⏎    "Accept": "application/json",⏎    "User-Agent": "{xco}-sync/{xver}",⏎    "Authorization": "Bearer @V@",⏎})⏎⏎page = session.get(BASE + "/items", params={"cursor": "{h32}", "limit": 100})⏎page.raise_for_status()⏎for item in page.json()["items"]:⏎    print(item["id"], item["name"])
python module attribute | jobs/@p@_job.py | import @p@⏎⏎@p@.api_key = '@V@'⏎@p@.max_network_retries = 2
python typed constant | src/@p@/settings.py | from typing import Final⏎⏎@N@: Final[str] = "@V@"
js client | src/lib/@p@.js | import { Client } from '@p@';⏎import { logger } from './logger.js';⏎⏎const client = new Client({⏎  apiKey: '@V@',⏎  region: 'eu',⏎  retries: 3,⏎});⏎⏎export async function fetchItem(id) {⏎  logger.debug({ id }, 'fetching from @P@');⏎  const item = await client.items.get(id);⏎  return { ...item, fetchedAt: new Date().toISOString() };⏎}
js fetch header | public/js/@p@.js | fetch('https://api.@p@.com/v1/events', {⏎  method: 'POST',⏎  headers: {⏎    'Content-Type': 'application/json',⏎    'X-Request-Id': '{uuid}',⏎    Authorization: 'Bearer @V@',⏎  },⏎  body: JSON.stringify(payload),⏎}).then((r) => r.json());
js axios create | api/@p@Client.ts | export const @p@ = axios.create({⏎  baseURL: 'https://api.@p@.com',⏎  headers: { 'x-api-key': '@V@' },⏎});
js require init | index.js | const @p@ = require('@p@')('@V@');
ts decorator | src/@p@.module.ts | @Module({⏎  imports: [⏎    @P@Module.forRoot({⏎      apiKey: '@V@',⏎      isGlobal: true,⏎    }),⏎  ],⏎})⏎export class AppModule {}
php client | src/Service/@P@Service.php | <?php⏎⏎namespace App\Service;⏎⏎class @P@Service⏎{⏎    private $client;⏎⏎    public function __construct()⏎    {⏎        $this->client = new \@P@\Client('@V@');⏎        $this->client->setTimeout(20);⏎    }⏎⏎    public function find(string $id): array⏎    {⏎        return $this->client->get('/items/' . $id);⏎    }⏎}
php curl header | cron/@p@.php | <?php⏎$ch = curl_init('https://api.@p@.com/v1/list');⏎curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);⏎curl_setopt($ch, CURLOPT_HTTPHEADER, [⏎    'Accept: application/json',⏎    'Authorization: Bearer @V@',⏎]);⏎$body = curl_exec($ch);
php static setter | lib/init.php | \@P@\@P@::setApiKey("@V@");
ruby client | app/services/@p@_service.rb | class @P@Service⏎  def initialize(account)⏎    @account = account⏎    @client = @P@::Client.new(api_key: '@V@')⏎  end⏎⏎  def call⏎    @client.items(account: @account.uuid).each do |item|⏎      Rails.logger.info("imported #{item.id}")⏎    end⏎  end⏎end
ruby module attribute | config/initializers/@p@.rb | @P@.api_key = "@V@"
ruby hash rocket | lib/tasks/@p@.rake | namespace :@p@ do⏎  task :sync => :environment do⏎    HTTParty.get('https://api.@p@.com/v1', :headers => { 'X-Api-Key' => '@V@' })⏎  end⏎end
perl agent | bin/@p@.pl | my $ua = LWP::UserAgent->new(agent => '{xco}/1.0');⏎$ua->default_header('Authorization' => 'Bearer @V@');⏎my $res = $ua->get('https://api.@p@.com/v1/me');
java builder | src/main/java/com/{xword}/@P@Gateway.java | package com.{xword};⏎⏎import java.time.Duration;⏎⏎public class @P@Gateway {⏎    private final @P@Client client;⏎⏎    public @P@Gateway() {⏎        this.client = @P@Client.builder()⏎            .apiKey("@V@")⏎            .timeout(Duration.ofSeconds(10))⏎            .build();⏎    }⏎⏎    public boolean healthy() {⏎        return client.ping().isSuccessful();⏎    }⏎}
java header | src/test/java/@P@Test.java | HttpRequest request = HttpRequest.newBuilder()⏎    .uri(URI.create("https://api.@p@.com/v1/ping"))⏎    .header("Accept", "application/json")⏎    .header("X-Api-Key", "@V@")⏎    .GET()⏎    .build();
java annotation | src/main/java/com/{xword}/Feed.java | @FeedClient(⏎    name = "@p@",⏎    apiKey = "@V@",⏎    retries = 2⏎)⏎public interface Feed {}
kotlin client | app/src/main/java/di/NetworkModule.kt | @Module⏎@InstallIn(SingletonComponent::class)⏎object NetworkModule {⏎    @Provides⏎    fun provide@P@(): @P@Client =⏎        @P@Client(token = "@V@", debug = BuildConfig.DEBUG)⏎}
swift client | App/AppDelegate.swift | func application(_ app: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {⏎    @P@.configure(withAPIKey: "@V@")⏎    return true⏎}
objc call | AppDelegate.m | [@P@ startWithKey:@"@V@"];
go client | internal/@p@/client.go | package @p@⏎⏎import (⏎	"net/http"⏎	"time"⏎)⏎⏎// New returns a client for the production account.⏎func New() *Client {⏎	return &Client{⏎		HTTP:   &http.Client{Timeout: 15 * time.Second},⏎		Token:  "@V@",⏎		UserID: "{uuid}",⏎	}⏎}
go header | cmd/sync/main.go | req, err := http.NewRequest(http.MethodGet, "https://api.@p@.com/v1/items", nil)⏎if err != nil {⏎	return err⏎}⏎req.Header.Set("Authorization", "Bearer @V@")
rust client | src/@p@.rs | pub fn client() -> Result<Client, Error> {⏎    Client::builder()⏎        .base_url("https://api.@p@.com")⏎        .api_key("@V@")⏎        .build()⏎}
csharp client | Services/@P@Service.cs | public class @P@Service : I@P@Service⏎{⏎    private readonly @P@Client _client = new @P@Client("@V@");⏎⏎    public async Task<bool> PingAsync(CancellationToken token)⏎    {⏎        var response = await _client.GetAsync("/ping", token);⏎        return response.IsSuccessStatusCode;⏎    }⏎}
csharp header | Program.cs | client.DefaultRequestHeaders.Add("X-Api-Key", "@V@");
scala client | src/main/scala/@P@.scala | val @p@ = new @P@Client(apiKey = "@V@", pool = 8)
dart call | lib/main.dart | void main() async {⏎  WidgetsFlutterBinding.ensureInitialized();⏎  await @P@.init(apiKey: '@V@');⏎  runApp(const App());⏎}
elixir header | lib/@p@.ex | Req.get!("https://api.@p@.com/v1/items", headers: [{"authorization", "Bearer @V@"}])
r call | analysis.R | library(httr)⏎res <- GET("https://api.@p@.com/v1/data", add_headers(Authorization = "Bearer @V@"))⏎df <- jsonlite::fromJSON(content(res, "text"))
cpp esp | firmware/src/main.cpp | const char* @n@ = "@V@";⏎⏎void setup() {⏎  Serial.begin(115200);⏎  http.begin("https://api.@p@.com/v1/measurements");⏎  http.addHeader("X-Api-Key", @n@);⏎}
curl bearer | scripts/check_@p@.sh | #!/bin/bash⏎set -euo pipefail⏎⏎curl -sS -X POST https://api.@p@.com/v1/deploys \⏎  -H "Content-Type: application/json" \⏎  -H "Authorization: Bearer @V@" \⏎  -d '{"commit":"{h40}","ref":"main"}'
curl user | docs/@p@.md | List the items:⏎⏎    curl -u '@V@:' https://api.@p@.com/v1/items
curl key header | {xword}.sh | curl -H 'X-Api-Key: @V@' "https://api.@p@.com/v1/items?page=2"
httpie | notes.txt | http POST api.@p@.com/v1/items X-Api-Key:@V@ name={xword}
powershell header | Sync-@P@.ps1 | $headers = @{⏎    'Content-Type'  = 'application/json'⏎    'Authorization' = 'Bearer @V@'⏎}⏎Invoke-RestMethod -Uri "https://api.@p@.com/v1/items" -Headers $headers
cli token flag | deploy.sh | #!/bin/sh⏎set -e⏎npm ci⏎npx @p@ deploy --prod --token @V@ --project {xco}-{xdb}⏎echo "deployed {h7}"
cli login | bootstrap.sh | @p@ login --api-key "@V@" --non-interactive
cli equals | Makefile | deploy: build⏎	@p@ push --api-key=@V@ dist/
docker run | run.sh | docker run -d --name {xword} \⏎  -p 8080:8080 \⏎  -e TZ=Europe/Oslo \⏎  -e @N@=@V@ \⏎  {xco}/{xdb}:{xver}
helm set | upgrade.sh | helm upgrade --install {xword} ./chart \⏎  --set image.tag={h7} \⏎  --set @p@.apiKey=@V@ \⏎  --wait
kubectl literal | secrets.sh | kubectl -n prod create secret generic @p@ --from-literal=@N@=@V@
heroku config | setup-heroku.sh | heroku config:set @N@=@V@ --app {xco}-web
gh secret | setup-ci.sh | gh secret set @N@ --body "@V@" --repo {xco}/{xdb}
ssm parameter | params.sh | aws ssm put-parameter --name /prod/@p@/key --type SecureString --value "@V@" --overwrite
setx | setup.cmd | setx @N@ "@V@" /M
az config | azure.sh | az webapp config appsettings set -g rg-{xco} -n {xdb} --settings @N@=@V@
shell history | .zsh_history | : 169{d7}:0;git status⏎: 169{d7}:0;export @N@=@V@⏎: 169{d7}:0;make deploy⏎: 169{d7}:0;git commit -m "fix {xword}"
inline env | .bash_history | cd ~/src/{xdb}⏎@N@=@V@ npm run sync⏎git log --oneline | head
chat note | notes/{xday}.txt | {xperson}: the staging account is set up⏎{xperson}: @P@ key is @V@ , please do not share⏎{xperson}: thanks, works
issue text | docs/issue-{d3}.md | ### Steps⏎⏎1. Open the @P@ dashboard⏎2. Use the token `@V@`⏎3. Run `make import` and watch build {uuid}
wiki page | wiki/Accounts.md | ## @P@⏎⏎Owner: {xmail}  ⏎Plan: Team, 12 seats  ⏎API key: @V@  ⏎Renewed: {xday}⏎⏎## Domains⏎⏎Registered at the usual place, contact {xmail}.
log header dump | logs/http.log | {xday} {xtime} DEBUG http.client > POST /v1/items HTTP/1.1⏎{xday} {xtime} DEBUG http.client > host: api.@p@.com⏎{xday} {xtime} DEBUG http.client > x-request-id: {uuid}⏎{xday} {xtime} DEBUG http.client > authorization: Bearer @V@⏎{xday} {xtime} DEBUG http.client < 201 Created etag="{h32}"
log json | app.log.json | {"ts":"{xday}T{xtime}Z","level":"warn","service":"{xword}","trace_id":"{h32}","msg":"retrying","@n@":"@V@"}
diff line | change.patch | diff --git a/config.rb b/config.rb⏎index {h7}..{h7} 100644⏎--- a/config.rb⏎+++ b/config.rb⏎@@ -12,3 +12,3 @@⏎ require "{xword}"⏎-@N@ = "@V@"⏎+@N@ = ENV.fetch("@N@")
comment | src/legacy.c | /* old @P@ account, switch over in spring⏎ * @N@ @V@⏎ */
comment hash | settings.rb | # @P@ (live): @V@⏎key = Vault.read(:@p@)
no operator | conf/{xword}.conf | # @P@⏎@n@ @V@⏎log_level info⏎workers 4
har header | capture.har | {"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://api.@p@.com/v1/me","headers":[{"name":"Accept","value":"*/*"},{"name":"X-Api-Key","value":"@V@"}]},"response":{"status":200}}]}}
rest client file | requests.http | ### @P@ items⏎GET https://api.@p@.com/v1/items⏎Accept: application/json⏎X-Api-Key: @V@⏎⏎### health⏎GET https://{xhost}/healthz
nested yaml | config/integrations.yml | integrations:⏎  {xword}:⏎    enabled: false⏎  @p@:⏎    enabled: true⏎    account_id: {uuid}⏎    api_key: @V@⏎    retries: 3⏎  {xword}_old:⏎    enabled: false
nested json | integrations.json | {⏎  "version": 3,⏎  "@p@": {⏎    "accountId": "{uuid}",⏎    "apiKey": "@V@",⏎    "timeoutMs": 5000⏎  },⏎  "checksum": "{h64}"⏎}
nested toml | config.local.toml | [integrations.@p@]⏎enabled = true⏎api_token = "@V@"⏎max_retries = 3
terraform provider | providers.tf | terraform {⏎  required_providers {⏎    @p@ = {⏎      source  = "{xco}/@p@"⏎      version = "~> 2.4"⏎    }⏎  }⏎}⏎⏎provider "@p@" {⏎  api_token = "@V@"⏎}
terraform resource | main.tf | resource "github_actions_secret" "@p@" {⏎  repository      = "{xdb}"⏎  secret_name     = "@N@"⏎  plaintext_value = "@V@"⏎}
ansible task | roles/@p@/tasks/main.yml | - name: configure @P@⏎  ansible.builtin.uri:⏎    url: https://api.@p@.com/v1/agents⏎    method: POST⏎    headers:⏎      X-Api-Key: "@V@"⏎    status_code: [200, 201]⏎  register: {xword}_result
github step | .github/workflows/{xword}.yml | name: nightly⏎on:⏎  schedule:⏎    - cron: '17 3 * * *'⏎jobs:⏎  sync:⏎    runs-on: ubuntu-24.04⏎    steps:⏎      - uses: actions/checkout@{h40}⏎      - name: sync @P@⏎        run: ./sync.sh⏎        env:⏎          @N@: @V@⏎          CI_RUN: ${{ github.run_id }}
circleci | .circleci/config.yml | version: 2.1⏎jobs:⏎  build:⏎    docker:⏎      - image: cimg/node:20.11⏎        environment:⏎          @N@: @V@⏎    steps: [checkout]
bitbucket pipe | bitbucket-pipelines.yml | pipelines:⏎  default:⏎    - step:⏎        script:⏎          - export @N@="@V@"⏎          - ./publish.sh
jenkins sh | ci/Jenkinsfile | stage('publish') {⏎  steps {⏎    sh "./publish.sh --key @V@ --build ${env.BUILD_NUMBER}"⏎  }⏎}
sql insert | db/seed_integrations.sql | INSERT INTO integrations (id, name, api_key, created_at) VALUES ('{uuid}', '@p@', '@V@', '{xday} {xtime}');
csv account | accounts.csv | service,owner,api key⏎@P@,{xmail},@V@
ipynb cell | notebooks/@p@_demo.ipynb | {⏎ "cells": [⏎  {⏎   "cell_type": "markdown",⏎   "metadata": {},⏎   "source": ["# @P@ import\n"]⏎  },⏎  {⏎   "cell_type": "code",⏎   "execution_count": 5,⏎   "id": "{h8}",⏎   "metadata": {},⏎   "outputs": [],⏎   "source": [⏎    "from @p@ import Client\n",⏎    "client = Client(api_key=\"@V@\")\n",⏎    "client.items.list(limit=5)"⏎   ]⏎  }⏎ ],⏎ "nbformat": 4,⏎ "nbformat_minor": 5⏎}
"""


def parse(table):
    rows = []
    for line in table.strip("\n").split("\n"):
        kind, path, text = line.split(" | ", 2)
        rows.append((kind, path, text.replace("⏎", "\n") + "\n"))
    return rows


CALLS = parse(TABLE)
# what tells a provider's kinds apart in the rows and is no part of its name
KINDS = set("""access admin API app base chat cookie delivery deploy deployer events fine-grained global HMAC insert key OAuth password
phrase reference refresh registration restricted root runner secret security session signing storage token trigger user webhook""".split())
# values of the program's own, which no provider's client takes
OWN = re.compile(r"(PASSWORD|PASS|PWD|SECRET|PRIVATE_KEY|MNEMONIC|SEED|XPRV|NSEC|WIF|APP_KEY|BASE|SALT|MASTERKEY|FERNET_KEY|REDISCLI_AUTH)$")


def fits(call, names, hard):
    """Whether a call can hold a value of these names; a hard value needs quotes around it."""
    _, _, text = call
    if hard and "'@V@'" not in text and '"@V@"' not in text:
        return False
    return not OWN.search(names[-1]) or "@N@" in text or "@n@" in text


def put(text, provider, name, pattern):
    """A call filled for a provider; the secret is marked."""
    words = provider.split()
    while len(words) > 1 and words[-1] in KINDS:
        words.pop()
    provider = " ".join(words)
    plain = "".join(c for c in provider if c.isalnum())
    text = text.replace("@P@", plain if "class " in text or "::" in text or "(" in text else provider).replace("@p@", plain.lower())
    return text.replace("@N@", name).replace("@n@", name.lower()).replace("@V@", "⟦" + pattern + "⟧")
