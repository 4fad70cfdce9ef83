"""Credentials made from a seed: the right shape and the right checksum, and nobody's.

Nothing that looks like a live credential stands in this repository. The demo history and the tests build what they
plant here, at run time, from a seed.
"""

import random
import string
import zlib

ALNUM = string.digits + string.ascii_uppercase + string.ascii_lowercase
BASE32 = string.ascii_uppercase + "234567"
BASE64 = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"


def _rng(kind, seed):
    return random.Random(f"{kind}:{seed}")


def _pick(rng, alphabet, count):
    return "".join(rng.choice(alphabet) for _ in range(count))


def base62_crc32(text):
    """CRC-32 of `text` in base 62 (digits, upper case, lower case), six characters, padded with '0'."""
    value = zlib.crc32(text.encode())
    digits = ""
    while value:
        value, digit = divmod(value, 62)
        digits = ALNUM[digit] + digits
    return digits.rjust(6, "0")


def github_pat(seed):
    body = _pick(_rng("github", seed), ALNUM, 30)
    return "gh" + "p_" + body + base62_crc32(body)


def npm_token(seed):
    body = _pick(_rng("npm", seed), ALNUM, 30)
    return "np" + "m_" + body + base62_crc32(body)


def aws_key_id(seed):
    rng = _rng("aws-id", seed)
    # The first character carries the account number's high bits; 'A' to 'H' keeps clear of look-alike services.
    return "AK" + "IA" + rng.choice("BCDEFGH") + _pick(rng, BASE32, 15)


def aws_secret(seed):
    rng = _rng("aws-secret", seed)
    # One character of each class, so that no check on character classes can depend on the seed.
    return _pick(rng, BASE64, 18) + "k7/Q" + _pick(rng, ALNUM, 18)


def slack_bot(seed):
    rng = _rng("slack", seed)
    digits = string.digits
    return "-".join(["xo" + "xb", rng.choice("123456789") + _pick(rng, digits, 11),
                     rng.choice("123456789") + _pick(rng, digits, 12), _pick(rng, ALNUM, 24)])


def datadog_key(seed):
    return _pick(_rng("datadog", seed), "0123456789abcdef", 32)


def stripe_live(seed):
    return "sk_" + "live_" + _pick(_rng("stripe", seed), ALNUM, 24)


def sendgrid(seed):
    rng = _rng("sendgrid", seed)
    return "S" + "G." + _pick(rng, ALNUM, 22) + "." + _pick(rng, ALNUM, 43)


def word_password(seed):
    """A generated password for connection strings: no character that needs escaping in a URL."""
    return _pick(_rng("password", seed), ALNUM, 22)
