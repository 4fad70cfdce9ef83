"""The blocks of the ninth set and their markers.

A block opens with "=== kind | path"; its text follows. In the text
  «pattern»    the credential asked for (secretgen's patterns),
  «+pattern»   another secret of the same text,
  «~pattern»   something drawn that is no secret: an id, a public key, a host,
  «=»          the credential once more,
  «npm»        the host of a registry.
Behind the sign, "!" writes line breaks as \\n (a key in JSON) and "^" encodes in base64.
"""

import re

import secretgen

# What «npm» stands for; no registry is named in the source.
NPM = ".".join(("registry", "npmjs", "org"))

MARK = re.compile(r"«([+~]?)([!^]?)([^»]*)»")


def blocks(source):
    """(kind, path, text) of each block."""
    for part in re.split(r"^=== ", source, flags=re.M)[1:]:
        head, _, text = part.partition("\n")
        kind, _, path = head.partition(" | ")
        if not path or not text.strip():
            raise ValueError("block without path or text: %s" % head)
        yield kind.strip(), path.strip(), text.rstrip("\n") + "\n"


def render(rng, template):
    """The text with everything drawn, and its secrets, the one asked for first."""
    template = template.replace("«npm»", NPM)
    main, others, out, last = None, [], [], 0
    for match in MARK.finditer(template):
        out.append(template[last:match.start()])
        last = match.end()
        sign, change, pattern = match.groups()
        if pattern == "=":
            out.append(main)
            continue
        value = secretgen.expand(rng, pattern)
        if change == "!":
            value = value.replace("\n", "\\n")
        elif change == "^":
            value = secretgen.b64(value.encode())
        elif "\n" in value:
            # A key in an indented block is indented like the line it begins in.
            line = template[template.rfind("\n", 0, match.start()) + 1:match.start()]
            value = value.replace("\n", "\n" + line[:len(line) - len(line.lstrip())])
        if sign == "":
            if main is not None:
                raise ValueError("two credentials asked for: %s" % template)
            main = value
        elif sign == "+":
            others.append(value)
        out.append(value)
    out.append(template[last:])
    return "".join(out), ([main] + others if main is not None else [])
