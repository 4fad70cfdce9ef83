#!/usr/bin/env python3
"""Writes a blind set of secrets whose name stands elsewhere: in a column's head, behind the value, in a sentence, in a rare language.

`elsewhere.py --seed N --out FILE`: JSON lines as `generic.py` writes them, for `evaluate.py`. About as many positives as
innocent look-alikes. Written before the code that judges such places was read.
"""

import sys

from elsewhere_forms import POSITIVES
from elsewhere_negatives import NEGATIVES
from seeded import WORDS, Seeded, UPPER, write_set

BODIES = 2  # examples of each form


def phrase(seeded):
    """Two or three words and digits, joined by one sign, as a person chooses them."""
    sign = seeded.pick("-_.")
    words = [seeded.pick(WORDS) for _ in range(seeded.pick((2, 2, 3)))]
    if seeded.chance(0.5):
        words = [word.capitalize() for word in words]
    return sign.join(words + [str(seeded.random.randrange(10, 2030))])


MAKERS = {
    "password": Seeded.password,
    "plain": Seeded.plain_password,
    "human": Seeded.human,
    "phrase": phrase,
    "hex32": lambda seeded: seeded.hex(32),
    "base64": lambda seeded: seeded.base64(48),
    "key": lambda seeded: seeded.pick((seeded.hex(32), seeded.hex(40), seeded.alnum(24), seeded.alnum(32))),
    "cookie": lambda seeded: seeded.of(UPPER, 20),
}


def cases(seed):
    for form in POSITIVES:
        family, kind, path, text, maker = form
        seeded = Seeded(f"{seed}-elsewhere-{family}-{kind}")
        for number in range(BODIES):
            secret, other = MAKERS[maker](seeded), MAKERS[maker](seeded)
            filled = seeded.fill(text)
            yield {"id": f"{family}-{kind}-{number}", "family": family, "kind": kind, "path": path,
                   "text": filled.replace("§", secret).replace("¶", other), "secret": secret, "positive": True,
                   "also": [other] if "¶" in text else []}
    for kind, path, text in NEGATIVES:
        seeded = Seeded(f"{seed}-elsewhere-negative-{kind}")
        for number in range(BODIES):
            extra = {"@uuid2@": seeded.uuid(), "@hex32@": seeded.hex(32), "@sealed@": seeded.base64(258),
                     "@sealed2@": seeded.base64(258)}
            yield {"id": f"negative-{kind}-{number}", "family": "negative", "kind": kind, "path": path,
                   "text": seeded.fill(text, extra), "secret": "", "positive": False}


if __name__ == "__main__":
    sys.exit(write_set(__doc__, cases))
