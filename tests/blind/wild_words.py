"""What people type: passwords with their habits, the names they give them, and the words around them.

A password is put together from ordinary words, years, walks over the keyboard and signs; a template asks for it by
the generator's name (see wild_forms.py).
"""

import base64
import gzip
import urllib.parse

import pem
import secretgen

# Hosts of registries, put together here: nothing that looks for them in files is to find one.
NPM = ".".join(("registry", "npmjs", "org"))
YARN = ".".join(("registry", "yarnpkg", "com"))
NUGET = ".".join(("api", "nuget", "org"))

SEASONS = "summer winter spring autumn sommer herbst verano inverno printemps".split()
MONTHS = "january march april june july october november december januar oktober mayo agosto".split()
PETS = ("bella luna rocky buddy coco molly oscar felix simba nala rex balou milo loki pluto tobi lassie minka "
        "fluffy snoopy garfield bruno kitty tigger").split()
NAMES = ("anna peter maria thomas sandra karin juan carmen giulia mateus joao ines pierre camille lukas hanna "
         "ahmed fatima yuki kenji olga dmitri sven astrid piotr agata ravi priya chen mei").split()
COMPANIES = ("Acmetec Novalux Brightwave Medicor Tecnosur Baltrans Orbicon Finpoint Greenleaf Kupferwerk Zentrica "
             "Logimax Softhaus Altavia Fabrikon Delmar Northgate Quadrant Petronas7 Vinotek").split()
THINGS = ("hamster biscuit trumpet lantern blanket pumpkin waffle tractor penguin cactus teapot bicycle pretzel "
          "muffin harpoon cabbage otter compass mustard walnut lobster pickle saddle ribbon turnip anchor").split()
WALKS = ("qwerty qwertz azerty asdfgh zxcvbn qazwsx 1qaz2wsx zaq12wsx 1q2w3e4r q1w2e3r4 asdf1234 qweasd poiuyt "
         "yxcvbn mnbvcx").split()
STAPLES = "admin root welcome letmein changeit hello master login server secure access monitor office intern".split()
CLUBS = "bayern dortmund barcelona benfica porto milan ajax boca santos celtic fener lazio".split()
LEET = str.maketrans({"a": "@", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7"})
LEET_PLAIN = str.maketrans({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7"})

USERS = ("root admin sa postgres app deploy svc_web backup jenkins mwagner lfernandes k.nowak api_user reports "
         "odoo magento wpuser zabbix gitea etluser readonly batch sapadm nodered kassa").split()
HOSTS = ("db1.novalux.local 192.168.1.20 10.0.4.17 172.16.9.3 mysql.prod.brightwave.net pg-main.internal "
         "srv-sql02 mail.tecnosur.com.ar smtp.medicor.de ldap.altavia.lan cache-01.orbicon.io nas.local "
         "mq.logimax.eu files.kupferwerk.de mongo-0.mongo.prod.svc").split()
DBS = "shop crm hr_data payroll wp_live tickets metrics erp webapp clinic school fleet forum".split()
APPS = "shop-api crm-sync ticketdesk fleet-tracker clinicweb invoice-bot parcel metricsd forum-ng hrportal".split()
DOMAINS = "novalux.com brightwave.net medicor.de tecnosur.com.ar orbicon.io kupferwerk.de altavia.it logimax.eu".split()

# Names for a password: most are plain, some are what an English reader does not expect.
PW_COMMON = "password passwd pwd pass".split()
PW_ODD = ("pw pass_phrase passphrase kennwort contrasena mot_de_passe senha psw pword pswd passwort haslo parola clave "
          "wachtwoord user_pass login_pw rootpw bindpw secret_pass salasana parool psk authpass sifre").split()
PW_PREFIX = ("db smtp admin mail ldap ftp redis mysql root proxy vpn wifi api sftp mqtt imap ssh ap router sa keystore "
             "backup user service oracle rabbit").split()
KEY_NAMES = ("secret_key jwt_secret session_secret encryption_key auth_token api_key access_token client_secret "
             "signing_key app_secret authkey hmac_secret cookie_secret webhook_secret master_key shared_secret "
             "private_token api_secret refresh_secret csrf_secret token_secret aes_key api_token app_key "
             "consumer_secret bot_token service_key salt hash_salt jwt_key internal_api_key").split()


def _fit(rng, text, signs):
    """6-15 characters, as most sites ask; too short gets digits, too long is cut at no word (tried again)."""
    if len(text) < 6:
        text += str(rng.randrange(10, 999))
    return text if 6 <= len(text) <= 15 and all(c.isalnum() or c in signs for c in text) else None


def _habit(rng, signs):
    sign = rng.choice(signs)
    year = str(rng.choice([rng.randrange(1958, 2012), rng.randrange(2015, 2026), rng.randrange(2018, 2026)]))
    few = str(rng.choice([1, 12, 123, 7, 99, 77, 2000, rng.randrange(10, 100), rng.randrange(100, 1000)]))
    form = rng.randrange(14)
    if form == 0:
        return rng.choice(SEASONS + MONTHS).capitalize() + year + sign
    if form == 1:
        return rng.choice(PETS) + year
    if form == 2:
        return rng.choice(WALKS) + few
    if form == 3:
        return rng.choice(COMPANIES) + few + (sign if rng.random() < 0.5 else "")
    if form == 4:
        words = rng.sample(THINGS + PETS, 2)
        return "-".join(words) + ("-" + few if rng.random() < 0.6 else few)
    if form == 5:
        table = LEET if "@" in signs else LEET_PLAIN
        return rng.choice(STAPLES + THINGS + CLUBS).capitalize().translate(table) + few + sign
    if form == 6:
        return rng.choice(NAMES).capitalize() + sign + year
    if form == 7:
        return rng.choice(CLUBS) + few + sign
    if form == 8:
        return rng.choice(STAPLES).capitalize() + sign + few
    if form == 9:
        return rng.choice(NAMES) + rng.choice(NAMES).capitalize() + few
    if form == 10:
        return rng.choice(THINGS).capitalize() + rng.choice(THINGS).capitalize() + few
    if form == 11:
        return rng.choice(NAMES)[:2] + sign + rng.choice(THINGS).capitalize() + few
    if form == 12:
        return few + rng.choice(PETS + THINGS).capitalize() + sign + few[:1]
    return rng.choice(WALKS).capitalize() + sign + few


def human(rng, signs="!@#%*_-+=?."):
    while True:
        text = _fit(rng, _habit(rng, signs), signs)
        if text:
            return text


def machine(rng, signs="!@#%*_-+=?.", least=8, most=15):
    """What a generator or a cautious administrator gives."""
    while True:
        alphabet = secretgen.ALNUM + (signs if rng.random() < 0.45 else "")
        text = secretgen.pick(rng, alphabet, rng.randrange(least, most + 1))
        kinds = [any(c in some for c in text) for some in (secretgen.UPPER, secretgen.LOWER, secretgen.DIGITS)]
        if sum(kinds) == 3 and text[0].isalnum() and text[-1].isalnum():
            return text


def password(rng, signs="!@#%*_-+=?."):
    return human(rng, signs) if rng.random() < 0.62 else machine(rng, signs)


def plain(rng):
    """Nothing that a shell, a URL or a bare word would have to quote."""
    return password(rng, "-_.")


def generated_key(rng):
    return secretgen.expand(rng, rng.choice((
        "{h32}", "{h40}", "{h64}", "{h64}", "{b64;32}", "{b64;32}", "{b64;48}", "{b64;24}", "{b64url;32}", "{b64url;24}", "{a24}", "{a32}",
        "{a32}", "{a40}", "{a48}", "{a64}", "{uuid}", "{n32}", "{h128}")))


def word_key(rng):
    """The secret a developer makes up: words and digits, 12-30 characters."""
    words = rng.sample(THINGS + PETS + NAMES + CLUBS, 3)
    return rng.choice(("%s-%s-%s-%d", "%s_%s_%s_%d", "%s.%s.%s%d", "%s%s%s%d")) % (*words, rng.randrange(3, 9999))


def passphrase(rng):
    return rng.choice(("-", " ", ".", "_")).join(rng.sample(THINGS + PETS + SEASONS, rng.choice((3, 4, 4, 5))))


def escaped_pem(rng, kind=""):
    """A key file on one line with \\n, as JSON and .env hold it."""
    make = getattr(pem, kind or rng.choice(("rsa", "pkcs8", "ec", "ed25519", "openssh")))
    return make(rng).replace("\n", "\\n")


def key_lines(rng, begin, end, kind=""):
    """A key file as lines that a language joins: `end` closes each, `begin` opens the next."""
    make = getattr(pem, kind or rng.choice(("rsa", "pkcs8", "ec")))
    return (end + "\n" + begin).join(make(rng).split("\n"))


def key_indented(rng, width, kind=""):
    make = getattr(pem, kind or rng.choice(("rsa", "pkcs8", "ec", "ed25519", "openssh")))
    return ("\n" + " " * int(width)).join(make(rng).split("\n"))


def key_base64(rng, kind=""):
    make = getattr(pem, kind or rng.choice(("rsa", "pkcs8", "ec", "ed25519", "openssh")))
    return secretgen.b64((make(rng) + "\n").encode())


def bare_der(rng):
    """The base64 of a PKCS#8 key without armour, as Java and payment SDKs take it."""
    return "".join(pem.pkcs8(rng).split("\n")[1:-1])


def quoted(rng):
    """A password in a URL, with its signs percent-encoded."""
    while True:
        text = password(rng, "!@#%*+=?/")
        if not text.isalnum():
            return urllib.parse.quote(text, safe="!*")


def gzip_key(rng):
    return base64.b64encode(gzip.compress(pem.ec(rng).encode(), mtime=0)).decode()


def hexed(rng):
    """Bytes as C source writes them."""
    return ", ".join("0x%02x" % b for b in secretgen.random_bytes(rng, 16))


secretgen.NAMED.update({
    "human": human, "machine": machine, "p": password, "plain": plain, "key": generated_key, "wordkey": word_key,
    "phrase": passphrase, "pemline": escaped_pem, "pemlines": key_lines, "pemindent": key_indented,
    "pem64": key_base64, "der64": bare_der, "pct": quoted, "gzipkey": gzip_key, "bytes": hexed,
    "pin": lambda rng: secretgen.pick(rng, secretgen.DIGITS, rng.choice((8, 8, 10, 12))),
    "p64": lambda rng: secretgen.b64(password(rng).encode()),
    "up64": lambda rng: secretgen.b64((rng.choice(USERS) + ":" + password(rng)).encode()),
    "utf1664": lambda rng: secretgen.b64((password(rng) + "Password").encode("utf-16-le")),
})


def _camel(name):
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def context(rng):
    """What @words@ of a template become; one draw for the whole example, so a name stands the same twice."""
    name = rng.choice(PW_COMMON if rng.random() < 0.6 else PW_ODD)
    if rng.random() < 0.55:
        name = rng.choice(PW_PREFIX) + "_" + name
    key = rng.choice(KEY_NAMES)
    if rng.random() < 0.25:
        key = rng.choice("payment stripe partner internal mobile erp".split()) + "_" + key
    user, domain = rng.choice(USERS), rng.choice(DOMAINS)
    return {
        "pw": name, "Pw": _camel(name)[0].upper() + _camel(name)[1:], "pW": _camel(name), "PW": name.upper(),
        "p-w": name.replace("_", "-"), "p.w": name.replace("_", "."),
        "key": key, "Key": _camel(key)[0].upper() + _camel(key)[1:], "kEy": _camel(key), "KEY": key.upper(),
        "k-ey": key.replace("_", "-"), "k.ey": key.replace("_", "."),
        "user": user, "host": rng.choice(HOSTS), "db": rng.choice(DBS), "app": rng.choice(APPS), "domain": domain,
        "mail": "%s@%s" % (rng.choice(NAMES), domain), "url": "https://%s.%s" % (rng.choice("api app portal git erp".split()), domain),
        "name": rng.choice(NAMES).capitalize(), "n": str(rng.randrange(2, 98)), "port": str(rng.randrange(1100, 9900)),
        "ip": "10.%d.%d.%d" % (rng.randrange(256), rng.randrange(256), rng.randrange(2, 250)),
        "date": "20%02d-%02d-%02d" % (rng.randrange(18, 26), rng.randrange(1, 13), rng.randrange(1, 29)),
        "time": "%02d:%02d:%02d" % (rng.randrange(24), rng.randrange(60), rng.randrange(60)),
        "h8": secretgen.pick(rng, secretgen.CLASSES["h"], 8), "h32": secretgen.pick(rng, secretgen.CLASSES["h"], 32),
        "sha1": secretgen.pick(rng, secretgen.CLASSES["h"], 40), "sha256": secretgen.pick(rng, secretgen.CLASSES["h"], 64),
        "uuid": secretgen.uuid4(rng), "digits": secretgen.pick(rng, "123456789", 9), "word": rng.choice(THINGS),
        "Company": rng.choice(COMPANIES), "npmhost": NPM, "yarnhost": YARN, "nugethost": NUGET,
        "ssid": rng.choice(("FRITZ!Box 7590", "Vodafone-A14C", "NETGEAR58", "Livebox-92D0", "office-guest")),
        "sha512b64": secretgen.b64(secretgen.random_bytes(rng, 64)), "sha256b64": secretgen.b64(secretgen.random_bytes(rng, 32)),
    }
