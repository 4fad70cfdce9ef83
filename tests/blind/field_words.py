"""Passwords, names and @words@ for the field set: one seeded stream, and the templates filled from it.

A template holds one of the secret words (@pw@ quoted text, @plain@ bare text, @enc@ percent-encoded text, @hex32@,
@uuid@ ...) or `{pattern}` of secretgen; what is put in its place is the secret of the example.
"""

import base64
import random
import urllib.parse

import secretgen
import seeded

WORDS = (
    "Harvest Lantern Monsoon Pelican Orchid Quarry Rhubarb Sparrow Thistle Umbrella Vintage Willow Zephyr Anchor "
    "Badger Canyon Dolphin Ember Fjord Glacier Hazel Indigo Juniper Kestrel Lobster Magnet Nectar Otter Parrot Quiver "
    "Raven Saddle Teapot Urchin Voyage Walrus Yonder Acorn Bonsai Copper Drizzle Falcon Gravel Honey Kiwi Lemon Moose "
    "Noodle Olive Pepper Ribbon Salmon Tundra Velvet Wombat Sommer Winter Geheim Bonjour Soleil Madrid Lisboa Sevilla "
    "Motdepasse Passwort Chelsea Liverpool Barcelona Dragon Shadow Master Hunter Phoenix Jordan Maverick Welcome "
    "Qwerty Letmein Sunshine Princess Football Charlie Trustno Access Monkey").split()
PARTS = "db database mysql postgres smtp mail ftp redis ldap admin root user api rabbitmq mongo proxy wifi sftp imap " \
        "backup keystore truststore oracle sa jdbc sudo bind zip pdf vpn router service account login test".split()
ENDINGS = "password password password passwd pwd pass passphrase pw pword".split()
TOKENS = ("api_key apikey secret secret_key client_secret auth_token access_token token access_key private_key "
          "encryption_key signing_key jwt_secret session_secret app_secret shared_secret webhook_secret hmac_key "
          "cookie_secret api_secret consumer_secret refresh_token bearer_token license_key").split()
COMPANY = "acme northwind contoso harbourlane bluefin kestrelworks papaya lumenary oakridge tidewater".split()
SIGNS = "!@#%*_-+=?."


def camel(words):
    return words[0] + "".join(w.capitalize() for w in words[1:])


class Field(seeded.Seeded):
    def __init__(self, seed):
        super().__init__(seed)
        self.random = random.Random(f"offkey-field-{seed}")

    def chosen(self, signs):
        """A password that a person chose."""
        r, word = self.random, self.pick(WORDS)
        sign = self.pick(signs)
        form = r.randrange(11)
        if form == 0:
            return word + str(r.randrange(1, 9999)) + sign
        if form == 1:
            return word.lower() + str(r.randrange(10, 99999))
        if form == 2:
            return word.translate(str.maketrans("aeios", "@310$" if "$" in signs else "43105")) + str(r.randrange(10, 999))
        if form == 3:
            return word.lower() + sign + self.pick(WORDS).lower() + str(r.randrange(0, 99))
        if form == 4:
            return word + self.pick(WORDS) + str(r.randrange(1, 99))
        if form == 5:
            return self.pick(COMPANY).capitalize() + str(r.randrange(2012, 2026)) + sign
        if form == 6:
            return sign.join((word, self.pick(WORDS), self.pick(WORDS))).lower()
        if form == 7:
            return self.pick(COMPANY) + self.pick(("DB", "Admin", "Prod", "Dev")) + sign + str(r.randrange(1, 999))
        if form == 8:
            return self.pick(("P4ss", "Pa55", "S3cr3t", "Adm1n", "R00t")) + word + str(r.randrange(1, 99))
        if form == 9:
            return str(r.randrange(10, 9999)) + word + sign + self.pick(WORDS).lower()
        return self.pick("qwzxmk") + self.of(seeded.LOWER, 2) + sign + word + str(r.randrange(10, 99))

    def made(self, signs):
        """A password that a program made."""
        form = self.random.randrange(6)
        if form == 0:
            return self.of(seeded.ALNUM, self.random.randint(8, 15))
        if form == 1:
            return self.random_password(signs)
        if form == 2:
            return self.of(seeded.LOWER + seeded.DIGITS, self.random.randint(8, 14))
        if form == 3:
            return self.random_password(signs, 16, 28)
        if form == 4:
            return self.of(seeded.ALNUM, self.random.randint(16, 32))
        return "-".join(self.of(seeded.ALNUM, 6) for _ in range(3))

    def password(self, signs=SIGNS):
        while True:
            text = self.chosen(signs) if self.chance(0.55) else self.made(signs)
            # What ends in a sign is often cut by the syntax around it; what has no digit is rarely told from a word.
            if len(text) >= 7 and any(c in seeded.DIGITS or c in signs for c in text) and text[0] not in "-#%*=?+!@._":
                return text

    def encoded(self):
        while True:
            text = self.password("!@#%:/?&+$")
            if urllib.parse.quote(text, safe="") != text:
                return urllib.parse.quote(text, safe="")

    def names(self):
        """The spellings of one name for a password and of one for a token."""
        words = [self.pick(ENDINGS)]
        if self.chance(0.65):
            words = [self.pick(PARTS)] + words
        token = self.pick(TOKENS).split("_")
        if self.chance(0.35):
            token = [self.pick(seeded.SERVICES)] + token
        out = {}
        for key, parts in (("pn", words), ("tn", token)):
            out.update({f"@{key}@": "_".join(parts), f"@{key}C@": camel(parts), f"@{key}P@": "".join(p.capitalize() for p in parts),
                        f"@{key}U@": "_".join(parts).upper(), f"@{key}K@": "-".join(parts), f"@{key}D@": ".".join(parts),
                        f"@{key}S@": " ".join(p.capitalize() for p in parts)})
        return out

    def key(self):
        form = self.random.randrange(9)
        return (self.hex(32), self.hex(40), self.hex(64), self.base64(32), self.base64url(32), self.alnum(32), self.alnum(40),
                self.uuid(), self.alnum(self.random.randint(16, 28)))[form]

    def secret_for(self, template):
        """(the word that stands for the secret, its value)"""
        makers = {
            "@pw@": self.password, "@plain@": lambda: self.password("-_."), "@enc@": self.encoded, "@key@": self.key,
            "@word@": lambda: self.password("-_.!"), "@awssecret@": self.aws_secret,
            "@secretapple@": lambda: "-".join(self.of(seeded.LOWER, 4) for _ in range(4)),
            "@b64@": lambda: base64.b64encode(self.password().encode()).decode(),
        }
        for word, make in makers.items():
            if word in template:
                return word, make()
        return None, None

    def example(self, family, kind, path, template, **words):
        """One example; a template whose secret is a pattern is given as secret="{pattern}" for @secret@."""
        secret = words.pop("secret", None)
        if secret is not None:
            word, value = "@secret@", secret(self) if callable(secret) else secretgen.expand(self.random, secret)
        else:
            word, value = self.secret_for(template)
        extra = {**self.names(), "@co@": self.pick(COMPANY)}
        text = self.fill(template, {**extra, **words})
        text = text.replace(word, value) if word else text
        if word and value not in text:
            raise ValueError(f"{family}/{kind}: the secret is not in the text")
        result = {"family": family, "kind": kind, "path": self.fill(path, extra), "text": text, "positive": word is not None}
        return {**result, "secret": value} if word else result


def from_table(stream, family, table, times):
    """Every (kind, path, template[, secret]) of a table, `times` times over."""
    for _ in range(times):
        for kind, path, template, *rest in table:
            yield stream.example(family, kind, path, template, **({"secret": rest[0]} if rest else {}))
