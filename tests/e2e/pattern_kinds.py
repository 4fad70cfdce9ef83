"""The rules of rules/e2e.yaml once more, for Python's regular expressions: every match in every object is a secret."""

import os
import random
import re

import scenarios
from oracle import Form, Secret

RULES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rules")
KINDS = {
    "e2e.word": re.compile(rb"\b(?P<secret>zq_[a-z]{6})\b"),
    "e2e.beside": re.compile(rb"gate[ =:]{1,24}(?P<secret>[0-9]{7})(?![0-9])"),
    "e2e.before": re.compile(rb"(?P<secret>[a-z]{3,8})(?=@@kite)"),
    "e2e.wide": re.compile(rb"bolt<(?P<secret>[0-9A-F]{300,400})>"),
}


def discover(repository):
    """Every secret of these kinds that stands anywhere in the repository."""
    found = set()
    for kind, content in repository.objects.values():
        if kind != "tree":
            for rule, pattern in KINDS.items():
                found |= {(rule, match.group("secret")) for match in pattern.finditer(content)}
    return [Secret(f"{rule} {value.decode()[:16]} #{i}", value.decode(), rule, (Form(value, KINDS[rule]),))
            for i, (rule, value) in enumerate(sorted(found))]


def chunk(rng):
    """Some text with one credential of these kinds, whole or cut; few values, so that they meet again elsewhere."""
    pick = random.Random(rng.randrange(4))
    letters, digits = "abcdefghijklmnopqrstuvwxyz", "0123456789"
    carrier = rng.choice([
        "zq_" + "".join(pick.choice(letters) for _ in range(6)),
        rng.choice(["gate = ", "gate:", "gate    "]) + "".join(pick.choice(digits) for _ in range(7)),
        "".join(pick.choice(letters) for _ in range(pick.randrange(3, 9))) + "@@kite",
        "bolt<" + "".join(pick.choice("0123456789ABCDEF") for _ in range(320)) + ">",
    ])
    if rng.random() < 0.3:
        cut = rng.randrange(1, len(carrier))
        carrier = rng.choice([carrier[:cut], carrier[cut:]])
    end = rng.choice(["\n", " ", "", ",", "7", "q"])
    return (scenarios.prose(rng.randrange(50), rng.randrange(0, 4)) + carrier + end).encode()
