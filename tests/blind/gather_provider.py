"""The key of a provider in files, lines and calls: one long file and one short form of each row."""

import gather_calls
import gather_forms
import gather_long
import gather_long_more
import gather_long_second
import gather_rows

LONG = [block for text in (gather_long.LONG, gather_long_second.LONG_SECOND, gather_long_more.LONG_MORE) for block in gather_forms.blocks(text)]
SHORT = list(gather_forms.blocks(gather_calls.SHORT))
# A phrase of several words has no place in these.
SPACES = ("line-arg", "line-docker", "line-setx", "line-kubectl", "line-jvm", "line-md-table", "line-env", "dockerfile")


def names(name):
    parts = name.lower().split("_")
    pascal = "".join(part.capitalize() for part in parts)
    return {"ENV": name, "snake": "_".join(parts), "kebab": "-".join(parts), "dot": ".".join(parts),
            "Pascal": pascal, "camel": pascal[0].lower() + pascal[1:]}


def written(rng, style, row):
    group, title, pattern, keys, host, header = row
    kind, path, text = style
    words = names(rng.choice(keys))
    header_name, _, value = header.partition(": ")
    words.update(title=title, slug=title.split()[0].lower().replace(".", ""), host=host, header=header, hname=header_name, hvalue=value)
    secret = "«%s»" % (pattern if "{" in pattern else "{%s}" % pattern)
    for word, by in words.items():
        if word in ("header", "hvalue"):
            by = by[:-1] + "«V»" if by.endswith("V") else by
        text, path = text.replace("@%s@" % word, by), path.replace("@%s@" % word, by)
    text = text.replace("«V»", secret)
    filled, secrets, _ = gather_forms.render(rng, text)
    return gather_forms.example("providers: " + group, "%s %s" % (title, kind), gather_forms.render(rng, path)[0], filled, secrets)


def fits(style, row):
    """A phrase of several words needs quotes."""
    return "mnemonic" not in row[2] or not style[0].startswith(SPACES)


def positives(rng):
    for row in gather_rows.rows():
        yield written(rng, rng.choice([style for style in LONG if fits(style, row)]), row)
        yield written(rng, rng.choice([style for style in SHORT if fits(style, row)]), row)
