#!/usr/bin/env python3
"""The field set: passwords and keys in the ordinary syntax of code, configuration, commands and documents.

field.py --seed N --out FILE writes JSON lines, about 2,600 positives and 800 negatives, in the form of README.md.
"""

import argparse
import json
import sys

import field_code
import field_command
import field_config
import field_directive
import field_hash
import field_negatives
import field_provider
import field_urls
import field_words
import pem
import secretgen

KEY_FILES = [
    ("rsa", "id_rsa", pem.rsa), ("pkcs8", "server.key", pem.pkcs8), ("ec", "ec.pem", pem.ec), ("openssh", "id_ed25519", pem.openssh),
    ("ed25519", "ed.key", pem.ed25519),
]


def hooks(stream):
    for kind, pattern, name in field_urls.HOOKS:
        for _ in range(3):
            path, template = stream.pick(field_urls.HOOK_STYLES)
            yield stream.example("webhooks and signed links", kind, path, template.replace("@name@", name), secret=pattern)


def commands(stream):
    for kind, command in field_command.COMMANDS:
        for _ in range(2):
            path, wrapper = stream.pick(field_command.WRAPPERS)
            if "%" in command and path == "Makefile":
                path, wrapper = field_command.WRAPPERS[0]
            yield stream.example("command lines", kind, path, wrapper.replace("@command@", command))


def key_files(stream):
    for kind, path, make in KEY_FILES:
        for _ in range(3):
            block = make(stream.random).rstrip("\n")
            yield {"family": "key files", "kind": kind, "path": path, "text": block + "\n", "positive": True, "secret": block}
            flat = block.replace("\n", "\\n")
            yield {"family": "key files", "kind": kind + " in JSON", "path": "service.json", "positive": True, "secret": flat,
                   "text": '{"private_key": "' + flat + '"}\n'}
            indented = "\n".join("    " + line for line in block.split("\n"))
            yield {"family": "key files", "kind": kind + " in YAML", "path": "tls.yaml", "positive": True, "secret": indented.strip(),
                   "text": "stringData:\n  tls.key: |\n" + indented + "\n"}


def negatives(stream):
    for times, family, table in ((4, "code without a secret", field_negatives.CODE), (4, "data without a secret", field_negatives.DATA)):
        for _ in range(times):
            for kind, path, template in table:
                example = stream.example(family, kind, path, template)
                example["text"] = secretgen.expand(stream.random, example["text"]).replace("{{", "{").replace("}}", "}") \
                    if "{{ " not in template and "{{." not in template and "${{" not in template and "{{resolve" not in template \
                    else example["text"]
                yield example


def examples(seed):
    stream = field_words.Field(seed)
    tables = [
        ("passwords in code", field_code.PASSWORDS, 3), ("tokens in code", field_code.TOKENS, 4), ("directives", field_directive.TABLE, 2),
        ("connection strings and URLs", field_urls.CONNECTIONS, 2), ("password hashes", field_hash.TABLE, 2), ("configuration", field_config.CONFIG, 2),
        ("continuous integration", field_config.CI, 3), ("infrastructure as code", field_config.IAC, 2), ("SQL, documents, logs", field_config.TEXT, 2),
    ]
    for family, table, times in tables:
        yield from field_words.from_table(stream, family, table, times)
    yield from hooks(stream)
    yield from commands(stream)
    yield from field_provider.examples(stream, field_provider.KEYED, "provider's name and a shapeless key", 3)
    yield from field_provider.examples(stream, field_provider.FORMED, "formed tokens", 2)
    yield from key_files(stream)
    yield from negatives(stream)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default="-")
    options = parser.parse_args()
    out = sys.stdout if options.out == "-" else open(options.out, "w", encoding="utf-8")
    with out:
        for number, example in enumerate(examples(options.seed)):
            out.write(json.dumps({"id": "field-%05d" % number, **example}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
