"""More syntaxes, as in glean_styles.py: code and text; and those of a key with its companion."""

STYLES = """
=== php | config.php
<?php
define('@V@', '@S@');
define('SITE_NAME', '‹city›');
--- config/services.php
<?php
return [
    '@s@' => [
        '@l@' => env('@V@', '@S@'),
    ],
];
--- lib/Client.php
<?php
class Client {
    private $@c@ = "@S@";
    const BASE = 'https://@H@';
}
--- call.php
<?php
$ch = curl_init('https://@H@/v1/items');
curl_setopt($ch, CURLOPT_HTTPHEADER, ['@A@', 'Accept: application/json']);
=== ruby | config/initializers/client.rb
@C@.configure do |config|
  config.@l@ = "@S@"
end
--- app/services/client.rb
class Client
  @V@ = '@S@'.freeze
end
--- script.rb
ENV['@V@'] ||= '@S@'
--- lib/conf.rb
OPTIONS = { host: '@H@', @l@: '@S@', :retries => 3 }
--- sync.pl
my %conf = ( host => '@H@', @l@ => '@S@' );
=== jvm | src/main/java/Config.java
public final class Config {
    private static final String @V@ = "@S@";
    static final int TIMEOUT = 30;
}
--- Client.java
HttpRequest request = HttpRequest.newBuilder()
    .uri(URI.create("https://@H@/v1/items"))
    .header("@a@", "@v@")
    .build();
--- Config.kt
object Config {
    const val @V@ = "@S@"
}
--- app/build.gradle
android {
    defaultConfig {
        applicationId "com.‹co›.app"
        buildConfigField "String", "@V@", "\\"@S@\\""
    }
}
--- Main.scala
val @c@ = "@S@"
--- Setup.groovy
def @c@ = '@S@'
--- core.clj
(def @k@ "@S@")
=== dotnet | Program.cs
var client = new @C@Client("@S@");
--- Settings.cs
public static class Settings
{
    public const string @C@ = "@S@";
}
--- Client.cs
client.DefaultRequestHeaders.Add("@a@", "@v@");
--- Module.vb
Private Const @C@ As String = "@S@"
--- script.fsx
let @c@ = "@S@"
=== compiled | main.go
package main

const @c@ = "@S@"
--- client.go
req, _ := http.NewRequest("GET", "https://@H@/v1/items", nil)
req.Header.Set("@a@", "@v@")
--- config.go
var cfg = Config{
	Host: "@H@",
	@C@: "@S@",
}
--- main.rs
const @V@: &str = "@S@";
--- client.rs
let client = Client::new("@S@");
let req = client.get("https://@H@/v1").header("@a@", "@v@");
--- Config.swift
struct Config {
    static let @c@ = "@S@"
}
--- AppDelegate.swift
@C@.configure(withKey: "@S@")
--- config.h
#define @V@ "@S@"
#define RETRIES 3
--- main.cpp
static const std::string @c@ = "@S@";
--- AppDelegate.m
static NSString *const k@C@ = @"@S@";
--- lib/config.dart
const String @c@ = '@S@';
--- config/runtime.exs
config :‹word›, :@s@, @l@: "@S@"
--- main.lua
local @l@ = "@S@"
--- analysis.R
Sys.setenv(@V@ = "@S@")
--- run.jl
ENV["@V@"] = "@S@"
=== text | README.md
## Setup

1. Clone the repository
2. Set `@V@` to `@S@`
3. `make run`
--- docs/credentials.md
| Service | Variable | Value |
|---|---|---|
| @N@ | @V@ | `@S@` |
--- notes.txt
@N@ @l@: @S@
--- runbook.md
The @N@ key of the shared account is `@S@`; rotate it with the platform team.
--- chat-export.json
{"user": "‹login›", "ts": "17‹d8›.0003", "text": "here is the @N@ key for staging: @S@ please don't share"}
--- app.log
‹day› ‹time›,331 DEBUG ‹word›.client - > GET https://@H@/v1/items
‹day› ‹time›,331 DEBUG ‹word›.client - > @A@
‹day› ‹time›,902 DEBUG ‹word›.client - < 200 OK
--- ticket.txt
Steps: call https://@H@/v1 with @N@ @l@ = @S@ and watch the 500.
--- seed.sql
INSERT INTO settings (name, value) VALUES ('@l@', '@S@');
--- dump.sql
UPDATE config SET value = '@S@' WHERE path = '@s@/general/@l@';
--- postman.json
{"key": "@l@", "value": "@S@", "type": "default", "enabled": true}
--- cli.sh
‹word›ctl login --@k@ @S@ --region eu-1
--- cli2.sh
npx ‹word› deploy --@k@=@S@ --prod
"""


PAIRS = """
=== pair | .env
@i@=@I@
@V@=@S@
--- pair.json
{"@i@": "@I@", "@V@": "@S@"}
--- config.py
@i@ = "@I@"
@V@ = "@S@"
--- config.yml
@s@:
  @i@: @I@
  @V@: @S@
--- run.sh
export @i@="@I@"
export @V@="@S@"
--- config.rb
Client.new(@i@: '@I@', @V@: '@S@')
--- main.tf
provider "@s@" {
  @i@ = "@I@"
  @V@ = "@S@"
}
--- client.ts
const client = new Client({
  @i@: '@I@',
  @V@: '@S@',
});
"""
