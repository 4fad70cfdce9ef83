"""A token or a shapeless key beside its provider's name: 190 kinds, each in its own idiom and in four styles of naming it."""

import wild_forms
import wild_provider_table

FORMED, SHAPELESS = "tokens", "provider-keys"

STYLES = r"""
=== env | .env
PORT=@port@
@ENV@=<<$>>
=== env-quoted | deploy/@name-lower@.env
@ENV@="<<$>>"
=== shell-export | scripts/run.sh
export @ENV@=<<$>>
./bin/serve
=== python | config/keys.py
@ENV@ = '<<$>>'
=== python-environ | tests/conftest.py
os.environ['@ENV@'] = "<<$>>"
=== js-const | src/constants.js
export const @ENV@ = '<<$>>';
=== js-object | config.js
module.exports = {
  @camel@: '<<$>>',
};
=== ts-fallback | src/env.ts
const key = process.env.@ENV@ ?? '<<$>>';
=== yaml | config/application.yml
@low@: <<$>>
=== yaml-nested | values.yaml
@provider@:
  enabled: true
  apiKey: "<<$>>"
=== json | settings.json
{ "@low@": "<<$>>", "debug": false }
=== json-nested | appsettings.json
"@Provider@": { "BaseUrl": "https://example.org", "@Camel@": "<<$>>" }
=== compose | docker-compose.yml
      - @ENV@=<<$>>
=== dockerfile | Dockerfile
ENV @ENV@="<<$>>"
=== terraform | main.tf
  @low@ = "<<$>>"
=== ini | app.ini
[@provider@]
@low@ = <<$>>
=== properties | application.properties
@dots@=<<$>>
=== xml-add | web.config
    <add key="@Camel@" value="<<$>>" />
=== xml-string | res/values/keys.xml
    <string name="@low@"><<$>></string>
=== plist | Info.plist
	<key>@Camel@</key>
	<string><<$>></string>
=== java | Keys.java
    public static final String @ENV@ = "<<$>>";
=== csharp | Keys.cs
    private const string @Camel@ = "<<$>>";
=== go | keys.go
	@camel@ := "<<$>>"
=== ruby | config/initializers/@provider@.rb
ENV['@ENV@'] ||= '<<$>>'
=== php-define | config.php
define('@ENV@', '<<$>>');
=== php-array | config/services.php
    '@provider@' => ['secret' => '<<$>>'],
=== swift | Keys.swift
let @camel@ = "<<$>>"
=== c-define | keys.h
#define @ENV@ "<<$>>"
=== gh-actions | .github/workflows/ci.yml
        env:
          @ENV@: <<$>>
=== markdown | NOTES.md
- @Provider@ key: `<<$>>`
=== comment | src/client.py
# @provider@ key (production): <<$>>
=== k8s | deploy.yaml
        - name: @ENV@
          value: "<<$>>"
=== log | ops.log
@date@ @time@ INFO starting with @ENV@=<<$>>
"""


def _rows(table):
    for line in table.strip().split("\n"):
        name, variable, pattern, idiom = line.split("|", 3)
        yield name, variable, pattern, idiom


def _names(name, variable):
    camel = variable.split("_")[0].lower() + "".join(w.capitalize() for w in variable.lower().split("_")[1:])
    provider = name.split("-")[0]
    return {"@ENV@": variable, "@low@": variable.lower(), "@dots@": variable.lower().replace("_", "."), "@camel@": camel,
            "@Camel@": camel[0].upper() + camel[1:], "@provider@": provider, "@Provider@": provider.capitalize(),
            "@name-lower@": provider}


def _idiom(idiom, pattern):
    """`$` is the secret; where the language needs its own `$`, the secret is @TOKEN@ or $TOKEN."""
    secret = "<<" + pattern + ">>"
    for mark in ("@TOKEN@", "$TOKEN"):
        if mark in idiom:
            return idiom.replace(mark, secret)
    head, _, tail = idiom.rpartition("$")
    return head + secret + tail


def _extension(idiom):
    if idiom.startswith(("curl ", "bash ", "export ", "echo ", "git ", "npx ")) or " login" in idiom:
        return "sh"
    if idiom.startswith(("$", "\\", "define(", "'app_")):
        return "php"
    if idiom.endswith(";") or idiom.startswith(("const ", "new ", "headers:")):
        return "js"
    if "(" in idiom or idiom.startswith("openai."):
        return "py"
    return "tf" if idiom.startswith(("provider ", "credentials ")) else "txt"


def examples(rng):
    styles = wild_forms.blocks(STYLES)
    for family, table in ((FORMED, wild_provider_table.TOKENS), (SHAPELESS, wild_provider_table.KEYS)):
        for name, variable, pattern, idiom in _rows(table):
            code = _idiom(idiom, pattern) + "\n"
            if name.split("-")[0] not in code.lower():
                code = "# %s\n%s" % (name.replace("-", " "), code)
            chosen = [("idiom", "src/%s_client.%s" % (name, _extension(idiom)), code)]
            for style, path, template in rng.sample(styles, 3):
                for word, value in _names(name, variable).items():
                    template, path = template.replace(word, value), path.replace(word, value)
                chosen.append((style, path, template.replace("<<$>>", "<<" + pattern + ">>")))
            for style, path, template in chosen:
                text = "=== %s:%s | %s\n%s" % (name, style, path, template)
                yield from wild_forms.positives(rng, family, text, 1)
