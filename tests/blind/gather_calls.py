"""The key of a provider in a line or a few: assignments, commands, calls, headers, notes. Names as in gather_long.py."""

SHORT = r'''
=== line-env | .env
@ENV@=«V»
=== line-env-spaced | .env.local
@ENV@ = «V»   # @title@
=== line-export | .bashrc
export @ENV@='«V»'
=== line-fish | config.fish
set -gx @ENV@ «V»
=== line-csh | .cshrc
setenv @ENV@ "«V»"
=== line-setx | notes/setup.txt
setx @ENV@ "«V»" /M
=== line-ps-env | profile.ps1
$env:@ENV@ = "«V»"
=== line-json | settings.json
{ "@snake@": "«V»", "enabled": true }
=== line-json-kebab | config.json
{"service":"@slug@","@kebab@":"«V»","v":3}
=== line-yaml | secrets.yml
@slug@:
  @snake@: "«V»"
=== line-yaml-plain | config.yaml
@camel@: «V»
=== line-arg | run.sh
./bin/sync --endpoint https://@host@ --@kebab@ «V» --verbose
=== line-arg-eq | Makefile
sync:
	@./bin/sync --endpoint=https://@host@ --@kebab@=«V»
=== line-docker-run | deploy.sh
docker run -d --name sync -e TZ=UTC -e @ENV@=«V» ‹co›/sync:‹ver›
=== line-docker-build | build.sh
docker build --build-arg @ENV@=«V» -t ‹co›/web:‹h8› .
=== line-heroku | README.md
Then set the key of @title@:

    heroku config:set @ENV@=«V» --app ‹co›-prod
=== line-kubectl | bootstrap.sh
kubectl create secret generic @slug@ --from-literal=@kebab@=«V» -n prod
=== line-gh-secret | docs/ci.md
    gh secret set @ENV@ --body "«V»" --repo ‹co›/‹db›
=== line-curl-header | fetch.sh
curl -sS -H "@header@" -H 'Accept: application/json' https://@host@/v1/items?limit=50
=== line-curl-multi | scripts/report.sh
curl --fail --request POST "https://@host@/v1/reports" \
  --header 'Content-Type: application/json' \
  --header '@header@' \
  --data '{"from":"‹day›","format":"csv"}'
=== line-http-file | requests.http
### list items
GET https://@host@/v1/items
@header@
Accept: application/json
=== line-httpie | notes.md
    http GET https://@host@/v1/me "@header@"
=== line-wget | pull.sh
wget -qO items.json --header="@header@" https://@host@/v1/items
=== line-requests | job.py
import requests

r = requests.get("https://@host@/v1/items", headers={"@hname@": "@hvalue@"}, timeout=10)
r.raise_for_status()
=== line-fetch | api.js
const res = await fetch('https://@host@/v1/items', {
  method: 'GET',
  headers: { '@hname@': '@hvalue@', 'Content-Type': 'application/json' },
});
=== line-axios-default | http.ts
axios.defaults.baseURL = 'https://@host@';
axios.defaults.headers.common['@hname@'] = '@hvalue@';
=== line-go-header | client.go
	req, err := http.NewRequest("GET", "https://@host@/v1/items", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("@hname@", "@hvalue@")
=== line-csharp | Client.cs
var client = new HttpClient { BaseAddress = new Uri("https://@host@/") };
client.DefaultRequestHeaders.Add("@hname@", "@hvalue@");
=== line-java-header | Api.java
HttpRequest request = HttpRequest.newBuilder(URI.create("https://@host@/v1/items"))
    .header("@hname@", "@hvalue@")
    .GET().build();
=== line-php-curl | sync.php
curl_setopt($ch, CURLOPT_HTTPHEADER, array('Accept: application/json', '@header@'));
=== line-ruby-header | sync.rb
req = Net::HTTP::Get.new(URI("https://@host@/v1/items"))
req['@hname@'] = '@hvalue@'
=== line-rust-header | src/api.rs
let res = client.get("https://@host@/v1/items").header("@hname@", "@hvalue@").send().await?;
=== line-dart | lib/api.dart
final String @camel@ = '«V»';
final uri = Uri.https('@host@', '/v1/items');
=== line-swift | Api.swift
request.setValue("@hvalue@", forHTTPHeaderField: "@hname@")
=== line-ctor-kw | main.py
client = Client(base_url="https://@host@", @snake@="«V»", timeout=30)
=== line-ctor-obj | index.ts
const client = new Client({ @camel@: '«V»', region: 'eu' });
=== line-ruby-kw | lib/client.rb
client = Client.new(@snake@: "«V»", logger: Rails.logger)
=== line-ruby-hash | config.rb
OPTIONS = { :host => '@host@', :@snake@ => '«V»' }.freeze
=== line-perl | sync.pl
my %conf = ( host => '@host@', @snake@ => '«V»', retries => 2 );
=== line-setter | Main.java
config.set@Pascal@("«V»");
=== line-property-put | Boot.java
props.put("@dot@", "«V»");
=== line-system-property | Boot.scala
System.setProperty("@dot@", "«V»")
=== line-jvm-flag | start.sh
java -Xmx512m -D@dot@=«V» -jar ‹db›.jar
=== line-groovy | build.gradle
ext.@camel@ = '«V»'
=== line-os-environ | notebook.py
import os
os.environ["@ENV@"] = "«V»"
=== line-setdefault | manage.py
os.environ.setdefault('@ENV@', '«V»')
=== line-process-env | test/setup.js
process.env.@ENV@ = '«V»';
=== line-ruby-env | spec/spec_helper.rb
ENV['@ENV@'] ||= '«V»'
=== line-go-setenv | main_test.go
	t.Setenv("@ENV@", "«V»")
=== line-cpp | src/config.h
#define @ENV@ "«V»"
=== line-cpp-const | src/net.cpp
static constexpr const char* @Pascal@ = "«V»";
=== line-arduino | sketch/secrets.h
const char* @snake@ = "«V»";
=== line-csharp-const | Settings.cs
        private const string @Pascal@ = "«V»";
=== line-vb | Module1.vb
    Private Const @Pascal@ As String = "«V»"
=== line-delphi | uConfig.pas
const
  @Pascal@ = '«V»';
=== line-scala | Settings.scala
  val @camel@: String = "«V»"
=== line-haskell | app/Config.hs
@camel@ :: Text
@camel@ = "«V»"
=== line-julia | run.jl
const @ENV@ = "«V»"
=== line-matlab | fetch.m
@camel@ = '«V»';
=== line-cmake | CMakeLists.txt
set(@ENV@ "«V»" CACHE STRING "@title@")
=== line-hcl | vars.tf
variable "@snake@" {
  type    = string
  default = "«V»"
}
=== line-nginx | conf.d/proxy.conf
    location /@slug@/ {
        proxy_set_header @hname@ "@hvalue@";
        proxy_pass https://@host@/;
    }
=== line-sql | seed.sql
INSERT INTO settings (name, value) VALUES ('@snake@', '«V»');
=== line-md-table | docs/access.md
| service | variable | value |
|---|---|---|
| @title@ | `@ENV@` | `«V»` |
=== line-md-prose | NOTES.md
We use @title@ (https://@host@). The key for staging and production is `«V»`, please do not share it.
=== line-comment | app.js
// @title@ key, remove before release: «V»
=== line-chat | export/chat.txt
[‹day› ‹time›] ‹login›: whats the @title@ key again?
[‹day› ‹time›] ops: @snake@ is «V»
=== line-log | logs/app.log
‹day›T‹time›Z DEBUG ‹db›.config loaded @snake@=«V» from environment
=== line-log-header | logs/http.log
‹day› ‹time› > GET /v1/items HTTP/1.1 > Host: @host@ > @header@ > Accept: */*
=== line-diff | fix.patch
--- a/config.yml
+++ b/config.yml
@@ -4,3 +4,3 @@
 endpoint: https://@host@
-@snake@: «V»
+@snake@: <%= ENV['@ENV@'] %>
=== line-csv | keys.csv
service,variable,value,owner
@slug@,@ENV@,«V»,‹login›
'''
