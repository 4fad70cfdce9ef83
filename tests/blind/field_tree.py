#!/usr/bin/env python3
"""Builds a second tree of leak-prone files: `field_tree.py --seed N --out DIR`, beside it DIR.truth.jsonl.

The form is that of leaky_tree.py, and evaluate_tree.py compares in the same way.
"""

import sys

import field_tree_home
import field_tree_site
import field_words
import leaky_tree


def tree(seed):
    for module in (field_tree_home, field_tree_site):
        prefix = "home/mara/" if module is field_tree_home else "srv/"
        for path, text in module.files(field_words.Field(f"{seed}-{module.__name__}"), leaky_tree.plant):
            yield (prefix + path, *leaky_tree.unmark(text))


if __name__ == "__main__":
    leaky_tree.tree = tree
    sys.exit(leaky_tree.main())
