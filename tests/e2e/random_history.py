"""A seeded generator of tangled histories: several hundred commits of edits, moves, merges and lost branches."""

import random

import scenarios
from gitwrite import ALICE, BOB, Person

PEOPLE = [ALICE, BOB, Person("Carol Cook", "carol@dev.example"), Person("Dan Dyer", "dan@dev.example")]


def _carrier(rng, secret):
    """One line that holds the secret as a credential."""
    if secret.rule == "datadog.":
        return rng.choice(scenarios.DATADOG_KEYWORDS) + secret.value
    if secret.name.startswith("aws secret"):
        return rng.choice(scenarios.AWS_KEYWORDS) + secret.value
    return rng.choice(['token: "{}"', "  x = {}", "curl -u me:{} host", "{}", "# {} (old)"]).format(secret.value)


def _disarmed(rng, secret):
    """One line with nearly the same bytes that is no credential."""
    if secret.rule == "datadog." or secret.name.startswith("aws secret"):
        return rng.choice(["CONTENT_DIGEST=", "layer_reference = "]) + secret.value
    cut = rng.randrange(8, 24)
    return secret.value[:cut] + " " + secret.value[cut:]


def build(h, seed, commits=400, with_utf16=True):
    """Fills `h`; returns the secrets that were used."""
    rng = random.Random(f"history:{seed}")
    makers = [scenarios.github, scenarios.npm, scenarios.aws_id, scenarios.slack, scenarios.datadog,
              scenarios.aws_secret]
    secrets = [makers[i % len(makers)](f"random {seed} {i}") for i in range(24)]
    fresh = iter(range(10 ** 9))

    def plain_lines():
        return scenarios.prose(f"{seed} {next(fresh)}", rng.randrange(5, 60)).splitlines()

    def folder():
        return rng.choice(["", "src/", "src/app/", "conf/", "conf/env/prod/", "docs/"])

    def edit(files):
        """One change to a working tree: path -> list of lines."""
        files = dict(files)
        step = rng.random()
        path = rng.choice(sorted(files)) if files else None
        if path is None or step < 0.12:
            files[f"{folder()}f{next(fresh)}.txt"] = plain_lines()
            return files
        lines = list(files[path])
        at = rng.randrange(len(lines) + 1)
        secret = rng.choice(secrets)
        held = [i for i, text in enumerate(lines) if any(s.value in text for s in secrets)]
        if step < 0.30:
            lines.insert(at, _carrier(rng, secret))
        elif step < 0.36:
            lines.insert(at, _disarmed(rng, secret))
        elif step < 0.50 and held:
            del lines[rng.choice(held)]
        elif step < 0.58 and held:    # from one file into another
            text = lines.pop(rng.choice(held))
            target = rng.choice(sorted(files))
            if target != path:
                files[target] = [*files[target], text]
            else:
                lines.append(text)
        elif step < 0.64 and held:    # the same place, another name or a cut
            i = rng.choice(held)
            owner = next(s for s in secrets if s.value in lines[i])
            lines[i] = rng.choice([_carrier, _disarmed])(rng, owner)
        elif step < 0.70:             # rename
            files[f"{folder()}r{next(fresh)}.txt"] = files.pop(path)
            return files
        elif step < 0.75:             # copy
            files[f"{folder()}c{next(fresh)}.txt"] = lines
            return files
        elif step < 0.80:             # a block moves inside the file
            if len(lines) > 6:
                block = lines[2:5]
                del lines[2:5]
                at = rng.randrange(len(lines) + 1)
                lines[at:at] = block
        elif step < 0.84:
            del files[path]
            return files
        else:
            lines[at:at] = plain_lines()[:rng.randrange(1, 8)]
        files[path] = lines
        return files

    def stored(files):
        out = {}
        for path, lines in files.items():
            text = "\n".join(lines) + ("\n" if lines else "")
            wide = with_utf16 and path.endswith(("7.txt", "8.txt")) and not any(
                key in text for key in scenarios.DATADOG_KEYWORDS + scenarios.AWS_KEYWORDS)
            out[path] = ("\ufeff" + text).encode("utf-16-le") if wide else text
        return out

    state = {}   # commit -> files

    def commit(files, parents, message=None):
        if message is None:
            message = f"change {next(fresh)}"
            if rng.random() < 0.01:
                plain = [s for s in secrets if len(s.forms) > 1]
                message += "\n\nused " + rng.choice(plain).value + " for this"
        oid = h.commit(stored(files), parents, message, author=rng.choice(PEOPLE), committer=rng.choice(PEOPLE),
                       zone=rng.choice([b"+0000", b"+0200", b"-0330"]))
        state[oid] = files
        return oid

    heads = [commit({"start.txt": plain_lines()}, [], "start")]
    for _ in range(commits):
        step, at = rng.random(), rng.randrange(len(heads))
        tip = heads[at]
        if step < 0.06 and len(heads) < 12:
            heads.append(tip)
        elif step < 0.07 and len(heads) < 12:
            heads.append(commit(edit({}), [], "another root"))
        elif step < 0.19 and len(heads) > 2:
            candidates = sorted(set(heads) - {tip}) or [tip]
            others = rng.sample(candidates, 1 if rng.random() < 0.8 else min(3, len(candidates)))
            parents = list(dict.fromkeys([tip, *others]))
            files = {}
            for path in sorted({p for parent in parents for p in state[parent]}):
                having = [state[parent][path] for parent in parents if path in state[parent]]
                if len(having) == len(parents) or rng.random() < 0.85:
                    files[path] = rng.choice(having)
            if rng.random() < 0.25:
                files = edit(files)   # an evil merge
            heads[at] = commit(files, parents, "merge")
        elif step < 0.23:
            old = rng.choice(sorted(state))   # back to some older state: reverts by the dozen
            heads[at] = commit(state[old], [tip], "restore")
        elif step < 0.27:
            picked = rng.choice(sorted(state))   # one file of another branch
            files = dict(state[tip])
            if state[picked]:
                path = rng.choice(sorted(state[picked]))
                files[path] = state[picked][path]
            heads[at] = commit(files, [tip], "pick")
        elif step < 0.29:
            heads[at] = commit({**state[tip]}, [tip], "empty")
        elif step < 0.31 and len(heads) > 3:
            heads.pop(at)   # the branch is lost; its commits stay
        else:
            files = state[tip]
            for _ in range(rng.randrange(1, 4)):
                files = edit(files)
            heads[at] = commit(files, [tip])
    h.refs["refs/heads/main"] = heads[0]
    for i, tip in enumerate(heads):
        h.refs[f"refs/heads/branch/{i}"] = tip
    everything = sorted(state)
    for i in range(12):
        target = rng.choice(everything)
        name = f"refs/tags/v{i}"
        h.refs[name] = h.tag(target, f"v{i}", "release") if i % 2 else target
    h.refs["refs/remotes/origin/main"] = rng.choice(everything)
    h.refs["refs/stash"] = rng.choice(everything)
    for _ in range(5):
        s = rng.choice(secrets)
        h.blob("dangling\n" + _carrier(rng, s) + f"\n{next(fresh)}\n")
    return secrets
