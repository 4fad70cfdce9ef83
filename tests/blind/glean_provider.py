"""Each provider's key in two or three syntaxes; the syntaxes are dealt from a shuffled pack, so that each is used as often."""

import re

import glean_names
import glean_rows
import glean_rows_last
import glean_rows_more
import glean_rows_rest
import glean_styles
import glean_styles_code
from glean_forms import blocks, example, render

COPIES = 2


def rows():
    for source in (glean_rows.ROWS, glean_rows_more.ROWS, glean_rows_last.ROWS, glean_rows_rest.ROWS, glean_names.ROWS):
        for line in source.strip().split("\n"):
            if line.startswith("# "):
                group = line[2:]
                continue
            parts = [part.strip() for part in line.split("|")]
            name, names, form = parts[:3]
            yield (group, name, names.split(", "), form.replace("¦", "|"), parts[3] if len(parts) > 3 else "api.acme.com",
                   parts[4] if len(parts) > 4 and parts[4] else "Authorization: Bearer @", parts[5] if len(parts) > 5 else "")


def camel(words):
    return words[0] + "".join(word.capitalize() for word in words[1:])


def written(style, name, names, form, host, header, companion):
    words = names.lower().split("_")
    words = [word for word in words if word] or ["token"]
    value = header.replace("@", "@S@")
    key, _, told = value.partition(": ")
    other, _, other_form = companion.partition("=")
    slug = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_").split("_")[0]
    for mark, text in (("V", names.upper()), ("l", "_".join(words)), ("c", camel(words)), ("C", "".join(w.capitalize() for w in words)),
                       ("k", "-".join(words)), ("d", ".".join(words)), ("s", slug), ("N", name), ("H", host.replace("acme", "‹co›")),
                       ("A", value), ("a", key), ("v", told), ("i", other), ("I", "‹{%s}›" % other_form if "{" in other_form else other_form),
                       ("S", "«=»")):
        if mark == "S":
            style = style.replace("@S@", "«{%s}»" % form, 1)
        style = style.replace("@%s@" % mark, text)
    return style


def fits(style, form, header):
    """No quoted or spaced secret where the syntax has no place for it; the header styles need one."""
    spaced = "mnemonic" in form
    chosen = form in ("{ws}", "{l16}", "{pin;6}")
    if chosen and re.search(r"@[Aav]@|@C@\.configure|@C@Client\(|Client::new", style):
        return False
    if "X-Secret" in header or "X-Client-Secret" in header or spaced:
        if re.search("@[Aav]@", style):
            return False
    if spaced:
        return bool(re.search("[\"'`]@S@[\"'`]", style))
    return True


def examples(rng):
    styles = list(blocks(glean_styles.STYLES + glean_styles_code.STYLES))
    pairs = list(blocks(glean_styles_code.PAIRS))
    pack = []
    for group, name, names, form, host, header, companion in rows():
        for copy in range(COPIES + (group == "names")):
            for _ in range(400):
                if len(pack) < 20:
                    pack = rng.sample(styles, len(styles)) + pack
                chosen = pack.pop()
                if fits(chosen[2], form, header):
                    break
                pack.insert(0, chosen)
            yield made(rng, group, name, names[copy % len(names)], form, host, header, companion, chosen)
        if companion:
            yield made(rng, group, name, names[0], form, host, header, companion, rng.choice(pairs))


def made(rng, group, name, variable, form, host, header, companion, style):
    _, path, text = style
    filled, secrets, _ = render(rng, written(text, name, variable, form, host, header, companion))
    return example("names people give" if group == "names" else "provider, " + group, name, path, filled, list(dict.fromkeys(secrets)))
