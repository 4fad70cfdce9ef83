"""What the issuers list, who could read what, and the files that say so.

Each `Statement` is one sentence of a listing as the company's truth has it; `Listings` writes the same sentences in the
issuers' documented forms.
"""

import dataclasses
import hashlib
import json

from company_people import AS_OF, BEGIN, DAY, DOMAIN, FAR, SPAN, rfc

ACCOUNT = "123456789012"
AWS_HOST = ACCOUNT + ".signin.aws.amazon.com"
PROJECT = "harbour-prod"


@dataclasses.dataclass
class Statement:
    credential: int
    relation: str               # owns, or exposed: who minted it for somebody else
    party: str                  # "github.com/login", an address
    at: int
    issuer: str
    matched: str                # id, hash, key, mask, beside
    shown: str = ""             # the characters of a mask that are not everybody's


@dataclasses.dataclass(frozen=True)
class Access:
    who: str
    repo: str
    group: str
    since: int | None
    until: int | None

    def row(self):
        return ",".join([self.who, self.repo, self.group, rfc(self.since) if self.since is not None else "",
                         rfc(self.until) if self.until is not None else "", "read"])


def fill(vault, company):
    """The company's credentials, some 150, in the order of their numbers. Returns the public keys of SSH keys."""
    rng, publics = company.rng, {}
    for _ in range(30):
        vault.github()
    for _ in range(13):
        vault.aws_id()
    for _ in range(8):
        vault.aws_pair()
    for _ in range(11):
        vault.npm()
    addresses = [e.value for e in company.entries if e.kind == "email"] + ["eve@outside.example", "svc@outside.example"]
    for i in range(16):
        at = company.day(.05, .95)
        if i % 4 < 3:
            address = ["desk@" + DOMAIN, "contract@" + DOMAIN][i] if i < 2 else rng.choice(addresses)
            issued = {"iat": at} if i % 4 < 2 else {}
            vault.jwt({"iss": "https://id.harbour.example", "sub": str(i), "email": address, **issued},
                      [(address, "C", at if issued else None)])
        else:
            vault.jwt({"iss": "https://id.harbour.example/x", "sub": f"u{i}", "iat": at},
                      [(f"id.harbour.example/u{i}", "C", at)])
    for i in range(9):
        person = rng.choice(company.ids)
        comment = [company.primary[person], "root@build", company.primary[person], "desk@" + DOMAIN][i % 4]
        credential, public = vault.ssh_key(comment, "." in comment.partition("@")[2])
        publics[credential.number] = public
        if i % 3 == 0:  # the roster knows the key itself, as theirs or another's
            company.list(rng.choice([person, rng.choice(company.ids)]), "ssh", credential.stated[0][0])
    for i in range(7):
        vault.service_account(PROJECT, f"job{i}")
    for i in range(16):
        scheme = ["postgres", "mysql", "mongodb", "amqp", "redis", "postgresql"][i % 6]
        login = company.login(rng.choice(company.ids))
        if i % 3 == 0:
            address = company.primary[rng.choice(company.ids)]
            vault.connection(scheme, address.replace("@", "%40"), f"db{i}.{DOMAIN}", address)
        else:
            host = f"db.{DOMAIN}" if i % 3 == 1 else f"db{i}.{DOMAIN}"
            vault.connection(scheme, login, host, f"{host}/{login}")
    for _ in range(9):
        vault.jenkins()
    for make, count in ((vault.anthropic, 6), (vault.openai, 6), (vault.slack, 5), (vault.stripe, 5), (vault.sendgrid, 5)):
        for _ in range(count):
            make()
    return publics


class Listings:
    def __init__(self, company, vault, publics):
        self.company, self.vault, self.rng, self.publics = company, vault, company.rng, publics
        self.statements, self.files = [], []  # (kind, arguments, name, text)
        for write in (self.github, self.aws, self.npm, self.jenkins, self.anthropic, self.openai, self.google, self.keys):
            write()
        self.accesses, self.snapshots = self.grant(), self.snap()

    def some(self, kind, share):
        found = [c for c in self.vault.all if c.kind == kind]
        return sorted(self.rng.sample(found, int(len(found) * share)), key=lambda c: c.number)

    def state(self, credential, party, issuer, matched, at=AS_OF, relation="owns", shown=""):
        self.statements.append(Statement(credential.number, relation, party, at, issuer, matched, shown))

    def put(self, kind, text, *args):
        text = text if isinstance(text, str) else json.dumps(text)
        self.files.append((kind, args, f"listing-{len(self.files)}.{'xml' if kind == 'jenkins-user' else 'txt'}", text))

    def github(self):
        logins = [e.value[1] for e in self.company.entries if e.kind == "login" and e.value[0] == "github.com"]
        listed = self.some("github", .6)
        for account, tokens in (("harbour", listed), ("partner", self.rng.sample(listed, 3))):
            rows = []
            for token in tokens:
                login = self.rng.choice(logins + ["ghost", "sam"])
                rows.append({"login": login, "credential_id": token.number, "credential_type": "personal access token",
                             "token_last_eight": token.value[-8:], "credential_authorized_at": rfc(BEGIN)})
                self.state(token, "github.com/" + login, "github", "mask", shown=token.value[-8:])
            self.put("github-sso", rows, "--account", account)

    def aws(self):
        rows, records = [], []
        listed = self.some("aws id", .7)
        for key in listed:
            login = self.company.login(self.rng.choice(self.company.ids))
            rows.append({"UserName": login, "AccessKeyId": key.value, "Status": "Active", "CreateDate": rfc(BEGIN)})
            self.of_key(key, f"{AWS_HOST}/{login}", AS_OF, "owns")
            if self.rng.random() < .4:
                at, minter = self.company.day(.1, .9), self.company.primary[self.rng.choice(self.company.ids)]
                minter = self.rng.choice([minter, minter, "desk@" + DOMAIN, "eve@outside.example"])
                records.append({"eventVersion": "1.08", "userIdentity": {
                    "type": "AssumedRole", "arn": f"arn:aws:sts::{ACCOUNT}:assumed-role/Admin/{minter}",
                    "accountId": ACCOUNT}, "eventTime": rfc(at), "eventSource": "iam.amazonaws.com",
                    "eventName": "CreateAccessKey", "requestParameters": {"userName": login},
                    "responseElements": {"accessKey": {"userName": login, "accessKeyId": key.value, "status": "Active"}},
                    "recipientAccountId": ACCOUNT})
                self.of_key(key, f"{AWS_HOST}/{login}", at, "owns")
                self.of_key(key, minter, at, "exposed")
        self.put("aws-access-keys", {"AccessKeyMetadata": rows}, "--account", ACCOUNT)
        self.put("aws-cloudtrail", {"Records": records})

    def of_key(self, key, party, at, relation):
        """What is said of a key's id is said of the secret beside it too."""
        self.state(key, party, "aws", "id", at, relation)
        if key.partner:
            self.state(key.partner, party, "aws", "beside", at, relation)

    def npm(self):
        for token in self.some("npm", .6):
            owner = self.rng.choice([self.company.primary[self.rng.choice(self.company.ids)], "desk@" + DOMAIN,
                                     "oncall@" + DOMAIN, "contract@" + DOMAIN, "eve@outside.example"])
            self.put("npm-tokens", [{"token": f"{token.value[:8]}…{token.value[-4:]}", "key": f"k{token.number}",
                                     "readonly": False, "created": rfc(BEGIN)}], "--owner", owner)
            self.state(token, owner, "npm", "mask", shown=token.value[4:8] + token.value[-4:])

    def jenkins(self):
        for token in self.some("jenkins", .6):
            owner = self.company.primary[self.rng.choice(self.company.ids)]
            digest = hashlib.sha256(token.value[2:].encode()).hexdigest()
            self.put("jenkins-user", (
                f"<user><id>u{token.number}</id><properties><jenkins.security.ApiTokenProperty><tokenStore><tokenList>"
                "<jenkins.security.apitoken.ApiTokenStore_-HashedToken><uuid>u</uuid><name>n</name><value>"
                f"<version>11</version><hash>{digest}</hash></value>"
                "</jenkins.security.apitoken.ApiTokenStore_-HashedToken></tokenList></tokenStore>"
                "</jenkins.security.ApiTokenProperty><hudson.tasks.Mailer_-UserProperty><emailAddress>"
                f"{owner}</emailAddress></hudson.tasks.Mailer_-UserProperty></properties></user>"),
                "--host", "ci." + DOMAIN)
            self.state(token, owner, "jenkins", "hash")

    def anthropic(self):
        rows, users = [], []
        for key in self.some("anthropic", .7):
            owner = self.company.primary[self.rng.choice(self.company.ids)]
            user = f"user_{key.number}"
            users.append({"id": user, "type": "user", "email": owner, "name": "N", "role": "user"})
            rows.append({"id": f"apikey_{key.number}", "created_at": rfc(BEGIN), "created_by": {"id": user, "type": "user"},
                         "name": "k", "partial_key_hint": f"{key.value[:16]}...{key.value[-4:]}", "status": "active",
                         "type": "api_key"})
            self.state(key, owner, "anthropic", "mask", shown=key.value[13:16] + key.value[-4:-2])
        self.put("anthropic-keys", {"data": rows, "has_more": False})
        self.put("anthropic-users", {"data": users, "has_more": False})

    def openai(self):
        rows = []
        for key in self.some("openai", .7):
            owner = self.company.primary[self.rng.choice(self.company.ids)]
            rows.append({"object": "organization.project.api_key", "redacted_value": f"{key.value[:6]}...{key.value[-3:]}",
                         "name": "ci", "created_at": BEGIN, "id": f"key_{key.number}",
                         "owner": {"type": "user", "user": {"id": f"user_{key.number}", "name": "N", "email": owner}}})
            self.state(key, owner, "openai", "mask", shown=key.value[-3:])
        self.put("openai-keys", {"object": "list", "data": rows, "has_more": False})

    def google(self):
        rows, audit = [], []
        for key in self.some("service account", .8):
            email = key.stated[0][0]
            name = f"projects/{PROJECT}/serviceAccounts/{email}/keys/{key.beside}"
            rows.append({"name": name, "keyAlgorithm": "KEY_ALG_RSA_2048", "keyOrigin": "GOOGLE_PROVIDED",
                         "keyType": "USER_MANAGED", "validAfterTime": rfc(BEGIN),
                         "validBeforeTime": "9999-12-31T23:59:59Z"})
            self.state(key, email, "gcp", "id")  # which the key file holds as its own
            if self.rng.random() < .6:
                at, minter = self.company.day(.1, .9), self.company.primary[self.rng.choice(self.company.ids)]
                audit.append(json.dumps({"protoPayload": {
                    "@type": "type.googleapis.com/google.cloud.audit.AuditLog",
                    "authenticationInfo": {"principalEmail": minter},
                    "methodName": "google.iam.admin.v1.CreateServiceAccountKey", "response": {"name": name}},
                    "timestamp": rfc(at)}))
                self.state(key, email, "gcp", "id", at)
                self.state(key, minter, "gcp", "id", at, "exposed")
        self.put("gcp-keys", rows)
        if audit:
            self.put("gcp-audit", "\n".join(audit) + "\n")

    def keys(self):
        for key in self.some("ssh key", .6):
            owner = self.company.primary[self.rng.choice(self.company.ids)]
            self.put("authorized-keys", self.publics[key.number], "--owner", owner)
            self.state(key, owner, "ssh", "key")

    # Who could read.

    def grant(self):
        """Rows of the company's own table, each at most once."""
        who = [e.value for e in self.company.entries if e.kind == "email"] + ["eve@outside.example", "auditor@outside.example"]
        who += ["github.com/" + e.value[1] for e in self.company.entries
                if e.kind == "login" and e.value[0] == "github.com" and "[" not in e.value[1]]
        rows, seen = [], set()
        for _ in range(48):
            form = self.rng.randrange(4)
            since = self.rng.choice([None, BEGIN + self.rng.randrange(SPAN) * DAY])
            until = self.rng.choice([None, (since or BEGIN) + self.rng.randrange(1, 700) * DAY])
            person = self.rng.choice(who) if form != 2 else ""
            group = self.rng.choice(["harbour/core", "harbour/ops"]) if form in (2, 3) else ""
            repo = self.rng.choice(["harbour/shop", "harbour/infra", "harbour/tools"] * 3 + ["harbour/*"]) if form != 3 else ""
            if (person, repo, group, since) not in seen:
                seen.add((person, repo, group, since))
                rows.append(Access(person, repo, group, since, until))
        return rows

    def snap(self):
        """The readers of the tools as the forge listed all of them three times: (when, logins)."""
        logins = [("mlind", 1001), ("jokafor", 1002), ("tvega", 7777), ("ghost", 9999), ("old-pnovak", 1010),
                  ("rtanaka", 1011)]
        times = sorted(self.rng.sample(range(SPAN // 2, SPAN), 3))
        return [(BEGIN + day * DAY, self.rng.sample(logins, 3)) for day in times]

    def seen_reading(self):
        """(login, from, until): open where nothing is stated, ended by the first listing that lacks it; who is listed again
        may read since then."""
        for login in sorted({login for _, logins in self.snapshots for login in logins}):
            since, reads = 0, False
            for at, logins in self.snapshots:
                if login in logins:
                    reads = True
                elif reads:
                    yield "github.com/%s#%d" % login, since, at
                    since, reads = at, False
            if reads:
                yield "github.com/%s#%d" % login, since, FAR

    def readers(self, repo):
        """(who, from, until) of everybody who could read it, in whatever way."""
        if repo == "tools":
            yield from self.seen_reading()
        for row in self.accesses:
            if row.repo not in ("harbour/" + repo, "harbour/*"):
                continue
            if not row.group:
                yield row.who, row.since or 0, row.until or FAR
                continue
            for member in self.accesses:
                if member.group == row.group and not member.repo:
                    since, until = max(row.since or 0, member.since or 0), min(row.until or FAR, member.until or FAR)
                    if since < until:
                        yield member.who, since, until

    def snapshot(self, logins):
        return json.dumps([{"login": login, "id": number, "role_name": "read", "permissions": {"pull": True}}
                           for login, number in logins])

    def table(self):
        return "who,repo,group,from,until,level\n" + "\n".join(row.row() for row in self.accesses) + "\n"
