#!/usr/bin/env python3
"""Counts how the letters of words and identifiers follow each other, for engine/rule/word_model.

usage: tools/train_word_model.py DIRECTORY... > engine/rule/word_model_table.inc

Reads the text files of source trees (any will do; the more languages the better), splits them into
runs of letters and digits, takes each different run as often as the logarithm of its count, and
writes for each three symbols (other, a-z, digit) the cost of the third behind the two before, in
eighths of a bit, one character each. What may be random itself (hashes, keys) is left out.
"""
import collections
import math
import os
import re
import sys

SYMBOLS = 28
MAX_FILE_BYTES = 1 << 20
RUN = re.compile(rb"[A-Za-z0-9]{2,40}")
MIXED = re.compile(rb"[0-9][A-Za-z]|[A-Za-z][0-9]")


def symbol(byte):
    if 97 <= byte <= 122:
        return byte - 96
    return 27 if 48 <= byte <= 57 else 0


def may_be_random(run):
    digits = sum(48 <= b <= 57 for b in run)
    if digits == len(run) or len(MIXED.findall(run)) > 2:
        return True
    hexadecimal = re.fullmatch(rb"[0-9a-f]+|[0-9A-F]+", run)
    if hexadecimal and digits and len(run) >= 6:
        return True
    letters = [b for b in run if not 48 <= b <= 57]
    humps = sum((a < 97) != (b < 97) for a, b in zip(letters, letters[1:]))
    return len(run) >= 12 and humps > len(run) // 3


def main():
    counts = collections.Counter()
    for root in sys.argv[1:]:
        for directory, _, names in sorted(os.walk(root)):
            for name in sorted(names):
                path = os.path.join(directory, name)
                if os.path.islink(path) or os.path.getsize(path) > MAX_FILE_BYTES:
                    continue
                with open(path, "rb") as file:
                    text = file.read()
                if b"\0" not in text:
                    counts.update(RUN.findall(text))
    three = [[[0.0] * SYMBOLS for _ in range(SYMBOLS)] for _ in range(SYMBOLS)]
    for run, count in counts.items():
        if may_be_random(run):
            continue
        weight = 1 + math.log2(count)
        symbols = [0, 0] + [symbol(b) for b in run.lower()] + [0]
        for a, b, c in zip(symbols, symbols[1:], symbols[2:]):
            three[a][b][c] += weight
    two = [[sum(three[a][b][c] for a in range(SYMBOLS)) for c in range(SYMBOLS)]
           for b in range(SYMBOLS)]
    one = [sum(two[b][c] for b in range(SYMBOLS)) for c in range(SYMBOLS)]
    total = sum(one)
    costs = []
    for a in range(SYMBOLS):
        for b in range(SYMBOLS):
            seen = sum(three[a][b])
            seen_two = sum(two[b])
            for c in range(SYMBOLS):
                p1 = (one[c] + 1) / (total + SYMBOLS)
                p2 = (two[b][c] + 50 * p1) / (seen_two + 50)
                p3 = (three[a][b][c] + 20 * p2) / (seen + 20)
                costs.append(min(88, round(-8 * math.log2(p3))))
    # Printable, without the quote and the backslash.
    letters = "".join(chr(c) for c in range(33, 127) if chr(c) not in "\"\\")
    text = "".join(letters[cost] for cost in costs)
    print(f"// Written by tools/train_word_model.py from {len(counts)} different runs. Do not edit.")
    for at in range(0, len(text), 84):
        print(f'R"({text[at:at + 84]})"')


if __name__ == "__main__":
    main()
