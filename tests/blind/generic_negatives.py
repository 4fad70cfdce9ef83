"""The negatives: nothing in them is a credential."""

from assignments import SECRET_NAMES, spelled
from negatives_code import CODE
from negatives_data import DATA
from seeded import ALNUM, BECH32, HEX

VERBS = "get fetch load build create resolve parse handle update render validate refresh apply".split()
NOUNS = ("user session order request invoice payment account profile context manager handler provider "
         "service builder factory config response message template document shipment").split()
PASSWORD_NAMES = "password passwd db_password userPassword pwd passphrase newPassword admin_password".split()
PLACEHOLDERS = [
    "changeme", "change-me", "CHANGE_ME", "ChangeMe!", "your-password-here", "your_api_key_here",
    "YOUR_API_KEY", "<your-token>", "<password>", "<INSERT_KEY_HERE>", "xxxxxxxx", "XXXXXXXXXXXXXXXX",
    "xxxx-xxxx-xxxx", "********", "REPLACE_ME", "replace-with-your-key", "TODO", "to-be-defined",
    "insert-token-here", "your-secret-key", "YourStrongPasswordHere", "my-secret-password-here",
    "put-your-token-here", "dummy", "dummy-key", "placeholder", "[REDACTED]", "redacted", "none", "null",
    "undefined", "example", "example-token", "not-a-real-key", "SET_IN_ENVIRONMENT", "secret-goes-here",
    "enter_password", "${PASSWORD}", "{{PASSWORD}}", "%PASSWORD%", "$(PASSWORD)", "__PASSWORD__"]


def words(seeded):
    """Context words of the negatives."""
    def camel():
        return (seeded.pick(VERBS) + seeded.pick(NOUNS).capitalize()
                + seeded.pick(NOUNS).capitalize())
    def snake(sign="_"):
        return seeded.pick(VERBS) + sign + seeded.pick(NOUNS) + sign + seeded.pick(NOUNS)
    name = spelled(seeded.pick(SECRET_NAMES))
    extra = {
        "@PWN@": seeded.pick(PASSWORD_NAMES), "@SN@": name["{snake}"], "@SC@": name["{camel}"],
        "@SU@": name["{UP}"], "@SP@": name["{Pascal}"], "@KEB@": name["{kebab}"],
        "@ident@": camel(), "@ident2@": camel(), "@snakeid@": snake(), "@snakeid2@": snake(),
        "@kebabid@": snake("-"), "@placeholder@": seeded.pick(PLACEHOLDERS),
        "@placeholder2@": seeded.pick(PLACEHOLDERS), "@uuid2@": seeded.uuid(),
        "@sha1b@": seeded.hex(40), "@SHA1U@": seeded.hex(40).upper(), "@sha256@": seeded.hex(64),
        "@sha256b@": seeded.hex(64), "@md5@": seeded.hex(32), "@hex6@": seeded.hex(6),
        "@hex32@": seeded.hex(32), "@HEX80@": seeded.of(HEX[:10], 80), "@HEX80b@": seeded.of(HEX[:10], 80),
        "@b64_32b@": seeded.base64(32), "@b64_20b@": seeded.base64(20), "@b64_31@": seeded.of(ALNUM, 43),
        "@url_32@": seeded.base64url(32), "@url_32b@": seeded.base64url(32), "@b64_3x@": seeded.base64(24),
        "@bech58@": seeded.of(BECH32, 58), "@dash@": "-" * 5,
    }
    for size in (3, 12, 16, 20, 24, 30, 32, 36, 45, 48, 60, 64, 90):
        extra[f"@b64_{size}@"] = seeded.base64(size)
    return extra


def negatives(seeded, count):
    """`count` cases in turn over all templates: (kind, path, text)."""
    templates = CODE + DATA
    for i in range(count):
        kind, path, text = templates[i % len(templates)]
        yield kind, path, seeded.fill(text, words(seeded))
