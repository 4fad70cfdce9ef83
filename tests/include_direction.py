#!/usr/bin/env python3
"""Fails when a folder includes what stands above it, or when a library's header leaves its owner.

Usage: tests/include_direction.py [ROOT]; with --self-test it proves that it can fail.
"""

import os
import re
import sys
import tempfile

# From the top of the house to its ground. A folder may include its own headers and those of every folder below it.
HOUSE = ["cli", "engine/service", "engine/pipeline", "engine/revoke", "engine/audit", "engine/report", "git",
         "engine/source", "engine/attribution", "engine/signature", "engine/store", "engine/scan", "engine/rule",
         "engine/model", "engine/base"]

# Who may include which library. bench/ and tests/ may include what they measure.
OWNERS = {
    r"hs(/.*)?\.h|hs_.*\.h": {"engine/rule", "engine/scan"},
    r"re2/.*": {"engine/rule", "engine/scan"},
    r"yaml\.h": {"engine/rule"},
    r"toml\+\+/.*": {"engine/rule"},
    r"git2(\.h|/.*)": {"git"},
    r"libdeflate\.h": {"git"},
    r"zlib\.h": {"engine/scan", "git"},
    r"(oneapi/)?tbb(\.h|/.*)": {"engine/pipeline", "git"},
    r"sqlite3\.h": {"engine/store"},
    r"libpq-fe\.h": {"engine/store"},
    r"curl/.*": {"engine/base"},
    r"boost/.*": {"engine/service"},
    r"archive(_entry)?\.h": {"engine/source"},
    r"sodium(\.h|/.*)": {"engine/base", "engine/store", "engine/audit"},
    r"openssl/.*": {"engine/signature"},
    r"CLI/.*": {"cli"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def folder_of(path):
    for folder in HOUSE:
        if path.startswith(folder + "/"):
            return folder
    return None


def owner_of(header):
    for pattern, owners in OWNERS.items():
        if re.fullmatch(pattern, header):
            return owners
    return None


def read_includes(root):
    """path -> [(line number, quoted, header)] of every C++ file of the house."""
    found = {}
    for folder in HOUSE:
        for directory, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if not name.endswith((".h", ".cc")):
                    continue
                full = os.path.join(directory, name)
                rows = []
                with open(full, encoding="utf-8") as source:
                    for number, line in enumerate(source, 1):
                        match = INCLUDE.match(line)
                        if match:
                            rows.append((number, match.group(1) == '"', match.group(2)))
                found[os.path.relpath(full, root)] = rows
    return found


def check(root):
    includes = read_includes(root)
    errors = []
    if not includes:
        errors.append(f"{root}: no sources found")
    leaks = {}  # header of ours -> owners of the library that it includes
    for path, rows in includes.items():
        folder = folder_of(path)
        for number, quoted, header in rows:
            where = f"{path}:{number}"
            owners = owner_of(header)
            if owners is not None:
                if folder not in owners:
                    errors.append(f"{where}: {header} belongs to {', '.join(sorted(owners))}")
                elif path.endswith(".h"):
                    leaks.setdefault(path, []).append((header, owners))
            target = folder_of(header)
            if quoted and target is None and owners is None and not header.startswith("absl/"):
                errors.append(f'{where}: "{header}" is not a path from the root of the repository')
            if target is None:
                continue
            if not os.path.exists(os.path.join(root, header)):
                errors.append(f"{where}: {header} does not exist")
            if HOUSE.index(target) < HOUSE.index(folder):
                errors.append(f"{where}: {folder} includes {header}, which stands above it")
    for path, rows in includes.items():
        for number, _, header in rows:
            for library, owners in leaks.get(header, []):
                if folder_of(path) not in owners:
                    errors.append(f"{path}:{number}: {header} brings in {library}, which belongs to "
                                  f"{', '.join(sorted(owners))}")
    return errors


def self_test():
    """Plants one violation of each kind in a small house; each must be reported, and the clean house must not."""
    cases = [
        ("an arrow that goes up", "engine/base/a.h", '#include "engine/model/b.h"\n', "stands above it"),
        ("a library outside its owner", "cli/a.cc", "#include <sqlite3.h>\n", "belongs to engine/store"),
        ("a library through a header", "cli/a.cc", '#include "git/g.h"\n', "brings in git2.h"),
        ("a header that is not there", "cli/a.cc", '#include "engine/base/none.h"\n', "does not exist"),
        ("a relative path", "cli/a.cc", '#include "b.h"\n', "is not a path from the root"),
    ]
    failures = 0
    for label, path, text, expected in [("a clean house", None, None, None), *cases]:
        with tempfile.TemporaryDirectory() as root:
            files = {"engine/base/ok.h": "#include <string>\n", "engine/model/b.h": '#include "engine/base/ok.h"\n',
                     "git/g.h": "#include <git2.h>\n", "git/g.cc": '#include "git/g.h"\n'}
            if path:
                files[path] = text
            for name, content in files.items():
                full = os.path.join(root, name)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "w", encoding="utf-8") as out:
                    out.write(content)
            errors = check(root)
            good = any(expected in error for error in errors) if expected else not errors
            if not good:
                failures += 1
                print(f"self-test: {label}: expected {expected!r}, got {errors}", file=sys.stderr)
    print(f"{len(cases) + 1 - failures} passed, {failures} failed")
    return 1 if failures else 0


def main():
    if "--self-test" in sys.argv[1:]:
        return self_test()
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    errors = check(root)
    for error in errors:
        print(error, file=sys.stderr)
    print("0 passed, 1 failed" if errors else "1 passed, 0 failed")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
