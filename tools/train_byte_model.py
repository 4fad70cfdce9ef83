#!/usr/bin/env python3
"""Counts which classes of bytes stand side by side in source text, for engine/rule/byte_model.

usage: tools/train_byte_model.py OUTPUT_DIRECTORY DIRECTORY...

Reads text files of source trees (every third, which is plenty) and writes two tables of the 64 classes of
engine/rule/byte_model.h. A cost is minus the logarithm of a share of all places, in thirds of a bit, one character.
  byte_model_pairs.inc: the cost of each two neighbours, 64 rows of 64;
  byte_model_grams.inc: the commonest four neighbours, sorted, each as its four classes and its cost.
"""
import collections
import math
import os
import sys

CLASSES = 64
GRAMS = 4096
MAX_FILE_BYTES = 1 << 20
EVERY = 3
MOST = 90


def texts(roots):
    number = 0
    for root in roots:
        for directory, _, names in sorted(os.walk(root)):
            for name in sorted(names):
                path = os.path.join(directory, name)
                if os.path.islink(path) or os.path.getsize(path) > MAX_FILE_BYTES:
                    continue
                number += 1
                if number % EVERY != 0:
                    continue
                with open(path, "rb") as file:
                    text = file.read()
                if b"\0" not in text:
                    yield text


def cost(count, total):
    return chr(33 + min(MOST, round(-3 * math.log2(count / total))))


def write(path, rows):
    with open(path, "w") as file:
        file.write("// Written by tools/train_byte_model.py. Do not edit.\n")
        for row in rows:
            file.write('R"_(' + row + ')_"\n')


def main():
    output, roots = sys.argv[1], sys.argv[2:]
    to_class = bytes((b >> 1 & 0x20) | (b & 0x1F) for b in range(256))
    pairs = collections.Counter()
    grams = collections.Counter()
    for text in texts(roots):
        c = text.translate(to_class)
        pairs.update(zip(c, c[1:]))
        grams.update(zip(c, c[1:], c[2:], c[3:]))
    total = sum(pairs.values())
    write(
        os.path.join(output, "byte_model_pairs.inc"),
        [
            "".join(cost(pairs[a, b] + 1, total + CLASSES * CLASSES) for b in range(CLASSES))
            for a in range(CLASSES)
        ],
    )
    common = sorted((gram, count) for gram, count in grams.most_common(GRAMS))
    cells = ["".join(chr(33 + c) for c in gram) + cost(count, total) for gram, count in common]
    write(
        os.path.join(output, "byte_model_grams.inc"),
        ["".join(cells[i : i + 16]) for i in range(0, len(cells), 16)],
    )


if __name__ == "__main__":
    main()
