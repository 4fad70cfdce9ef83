"""An estate of people and issuers' listings whose drift is known because it was put there.

Each credential is first given its truth (whose it is, how it is used, how old it is), then the dates and rows that show
it. Nothing here reads a listing back or repeats what the product decides by.
"""
import csv
import datetime
import io
import json
import random

AT = datetime.datetime(2026, 11, 1, 12, 0, 0, tzinfo=datetime.timezone.utc)
AS_OF = AT - datetime.timedelta(days=3)
OLD_AS_OF = AT - datetime.timedelta(days=200)
UNUSED, MAX_AGE = 90, 365
FULL, REPORT_ONLY = "111122223333", "444455556666"  # AWS accounts
HIGH = {"root_key", "excess_power", "minted_by_departed", "orphan"}
ORDER = ["departed", "departed_access", "root_key", "excess_power", "minted_by_departed", "orphan", "never_used", "unused",
         "second_key", "over_age", "machine_unowned"]


def days(count, seconds=0):
    return datetime.timedelta(days=count, seconds=seconds)


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ") if time else None


def risk_of(reasons):
    first = min(reasons, key=ORDER.index)
    if first in ("departed", "departed_access"):
        return "urgent"
    return "high" if first in HIGH else "low" if first == "machine_unowned" else "medium"


class Listing:
    """Rows of one file; each row stands in a line of its own, from line 2 on."""

    def __init__(self, kind, name, as_of=AS_OF, account=None, host=None, key=None, columns=None):
        self.kind, self.name, self.as_of, self.account, self.host, self.key = kind, name, as_of, account, host, key
        self.columns = columns
        self.rows = []

    def add(self, row):
        self.rows.append(row)
        return (self.name, len(self.rows) + 1)

    def text(self):
        columns = REPORT_COLUMNS if self.kind == "aws-credential-report" else self.columns
        if columns:
            out = io.StringIO()
            writer = csv.DictWriter(out, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(self.rows)
            return out.getvalue()
        body = "[\n" + ",\n".join(json.dumps(row) for row in self.rows) + "]"
        return '{"%s":%s}' % (self.key, body) if self.key else body


class AccessListing(Listing):
    """Who reads `repo`, or is in `group`, as `offkey access import` takes it."""

    def __init__(self, kind, name, repo=None, group=None, **fields):
        super().__init__(kind, name, **fields)
        self.repo, self.group = repo, group


REPORT_COLUMNS = """user arn user_creation_time password_enabled password_last_used password_last_changed
password_next_rotation mfa_active access_key_1_active access_key_1_last_rotated access_key_1_last_used_date
access_key_1_last_used_region access_key_1_last_used_service access_key_2_active access_key_2_last_rotated
access_key_2_last_used_date access_key_2_last_used_region access_key_2_last_used_service cert_1_active
cert_1_last_rotated cert_2_active cert_2_last_rotated""".split()


class Person:
    def __init__(self, number, state):
        self.id = f"E{number:04}"
        self.user = f"user{number:04}"
        self.email = f"{self.user}@corp.example"
        self.github, self.gitlab = 100000 + number, 500000 + number
        self.state = state  # here, departed, returned, leaving
        self.gone_days = None  # before AT, of a departure in force
        self.closed = False    # the roster ends their identities with the departure

    @property
    def whose(self):
        return "departed" if self.state == "departed" else "here"


class Estate:
    def __init__(self, seed, people=2000):
        self.random = random.Random(f"drift {seed}")
        self.roster, self.truth, self.accounts = [], {}, {}
        self.ids = 0
        self.report = Listing("aws-credential-report", "report-a.csv")
        self.keys = Listing("aws-access-keys", "keys-a.json", account=FULL, key="AccessKeyMetadata")
        self.report_b = Listing("aws-credential-report", "report-b.csv")
        self.trail = Listing("aws-cloudtrail", "trail.json", key="Records")
        self.sso = Listing("github-sso", "sso.json", account="acme")
        self.fine = Listing("github-fine-grained", "fine.json", account="acme")
        self.tokens = Listing("gitlab-tokens", "gitlab-tokens.json")
        self.users = Listing("gitlab-users", "gitlab-users.json")
        self.old_tokens = Listing("gitlab-tokens", "old-tokens.json", OLD_AS_OF, host="git.old.example")
        self.listings = [self.report, self.keys, self.report_b, self.trail, self.sso, self.fine, self.tokens,
                         self.users, self.old_tokens]
        self.people = [self.person(i) for i in range(1, people + 1)]
        for person in self.people:
            self.populate(person)
        self.edges()
        self.machines(people // 40)
        self.orphans(people // 40)
        self.root()
        for listing in self.listings:
            assert listing.rows, listing.name
        for key, account in self.accounts.items():
            if account["credentials"] or account["records"]:
                self.expect("account", account["issuer"], key, [account["reason"]], account["whose"],
                            account["records"], credentials=sorted(account["credentials"]))
        self.access_listings, self.access_truth, self.accesses = [], {}, 0
        self.give_accesses()
        self.access_edges()
        for (issuer, person, place), item in self.access_truth.items():
            self.expect("access", issuer, f"{person} {place}", {"departed_access"}, "departed", item["records"],
                        stale=item["stale"], listed_after=item["listed_after"], repositories=item["repositories"])

    # The roster.

    def person(self, number):
        person = Person(number, self.random.choices(["here", "departed", "returned", "leaving"], [84, 10, 4, 2])[0])
        row = {"id": person.id, "name": f"Person {number}", "emails": [person.email], "logins": [
            {"forge": f"{FULL}.signin.aws.amazon.com", "login": person.user},
            {"forge": f"{REPORT_ONLY}.signin.aws.amazon.com", "login": person.user},
            {"forge": "github.com", "login": person.user, "account": str(person.github)},
            {"forge": "gitlab.com", "login": person.user, "account": str(person.gitlab)},
            {"forge": "git.old.example", "login": person.user, "account": str(person.gitlab)}]}
        if person.state == "departed":
            person.gone_days = self.random.randint(120, 800)
            left = AT - days(person.gone_days)
            row["departures"] = [{"left_at": iso(left), "how": self.random.choice(["planned", "immediate"]),
                                  "source": "HR"}]
            person.closed = self.random.random() < 0.4
            if person.closed:
                for login in row["logins"]:
                    login["until"] = iso(left)
        elif person.state == "returned":
            row["departures"] = [{"left_at": iso(AT - days(900)), "returned_at": iso(AT - days(500)), "source": "HR"}]
        elif person.state == "leaving":
            row["departures"] = [{"left_at": iso(AT - days(5)), "effective_at": iso(AT + days(10)), "source": "HR"}]
        self.roster.append(row)
        return person

    def roster_text(self):
        return "".join(json.dumps(row) + "\n" for row in self.roster)

    # Truths of one credential: made, last used, the reasons that follow.

    def life(self, gone_days=None, sees_use=True, ages=True):
        """(made, last use, reasons, used after leaving)"""
        use = self.random.choices(["used", "unused", "never", "young"], [70, 12, 9, 9])[0]
        reasons, after = set(), False
        if use == "young":
            return AT - days(self.random.randint(5, 80), self.random.randint(0, 80000)), None, reasons, after
        old = self.random.random() < 0.3 or gone_days is not None
        made = AT - (days(self.random.randint(900, 1500)) if old else days(self.random.randint(230, 300)))
        made += days(0, self.random.randint(0, 80000))
        if old and ages:
            reasons.add("over_age")
        last = None
        if use == "used":
            last = AS_OF - days(self.random.randint(1, 80))
            after = gone_days is not None
        elif use == "unused":
            last = AT - days(gone_days + self.random.randint(1, 30) if gone_days else self.random.randint(110, 200))
            if sees_use:
                reasons.add("unused")
        elif sees_use:
            reasons.add("never_used")
        return made, last, reasons, after

    def number(self):
        self.ids += 1
        return self.ids

    def key_id(self):
        number, text = self.number(), ""
        for _ in range(8):
            text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[number % 32] + text
            number //= 32
        return "AKIAQZ" + "DRIFTY" + text

    # What has to come out.

    def expect(self, subject, issuer, credential, reasons, whose, records, after=False, stale=False, credentials=None,
               admin=False, listed_after=None, repositories=None):
        if admin and reasons & {"unused", "never_used"}:
            reasons = reasons | {"excess_power"}
        if not reasons:
            return
        key = (subject, issuer, str(credential))
        assert key not in self.truth, key
        self.truth[key] = {"reasons": sorted(reasons, key=ORDER.index), "risk": risk_of(reasons), "whose": whose,
                           "evidence": sorted(records), "after": after, "stale": stale, "credentials": credentials,
                           "listed_after": listed_after, "repositories": repositories}
        if listed_after is False:
            self.truth[key]["risk"] = "high"

    def of_account(self, owner, key, issuer, credential, records):
        """Notes a credential in force of an account that is an item itself; gives whose it is."""
        if isinstance(owner, Person):
            return owner.whose
        account = self.accounts.setdefault(key, {"issuer": issuer, "reason": owner["reason"], "whose": owner["whose"],
                                                 "credentials": [], "records": []})
        if credential is not None:
            account["credentials"].append(str(credential))
        account["records"] += records
        return owner["whose"]

    # Rows.

    def aws_user(self, owner, user, full=True, keys=None, minted_by=None, reasons=()):
        account = FULL if full else REPORT_ONLY
        gone = getattr(owner, "gone_days", None)
        arn = f"arn:aws:iam::{account}:user/{user}"
        row = dict.fromkeys(REPORT_COLUMNS, "N/A")
        row.update({"user": user, "arn": arn, "user_creation_time": iso(AT - days(2000)), "password_enabled": "false",
                    "mfa_active": "true", "access_key_1_active": "false", "access_key_2_active": "false",
                    "cert_1_active": "false", "cert_2_active": "false"})
        report = self.report if full else self.report_b
        place = (report.name, len(report.rows) + 2)
        login = f"aws/{account}/{user}" if "@" in user else f"{account}.signin.aws.amazon.com/{user}"
        active, second_records = [], []
        for slot in range(1, 1 + (self.random.choice([0, 1, 1, 2]) if keys is None else keys)):
            made, last, why, after = self.life(gone)
            live = keys is not None or self.random.random() < 0.85
            name, records = f"{arn}#access_key_{slot}", [place]
            row.update({f"access_key_{slot}_active": str(live).upper(),
                        f"access_key_{slot}_last_rotated": made.strftime("%Y-%m-%dT%H:%M:%S+00:00"),
                        f"access_key_{slot}_last_used_date": iso(last) or "N/A",
                        f"access_key_{slot}_last_used_service": "s3" if last else "N/A"})
            if full:
                name = self.key_id()
                records.append(self.keys.add({"UserName": user, "AccessKeyId": name, "CreateDate": iso(made),
                                              "Status": "Active" if live else "Inactive"}))
            if not live:
                continue
            why |= set(reasons)
            if minted_by is not None:
                self.trail.add({
                    "eventName": "CreateAccessKey", "eventSource": "iam.amazonaws.com", "eventTime": iso(made),
                    "recipientAccountId": account, "userIdentity": {
                        "type": "IAMUser", "userName": minted_by.user,
                        "arn": f"arn:aws:iam::{account}:user/{minted_by.user}"},
                    "responseElements": {"accessKey": {"accessKeyId": name, "userName": user}}})
                if minted_by.state == "departed":
                    why.add("minted_by_departed")
            if gone is not None:
                why.add("departed")
            whose = self.of_account(owner, login, "aws", name, records)
            self.expect("credential", "aws", name, why, whose, records, after)
            active.append(name)
            second_records += records
        if len(active) == 2:
            whose = owner.whose if isinstance(owner, Person) else owner["whose"]
            self.expect("keys", "aws", login, {"second_key"}, whose, second_records, credentials=sorted(active))
        if self.random.random() < 0.5:
            made, last, why, after = self.life(gone, ages=False)
            row.update({"password_enabled": "true", "password_last_changed": iso(made),
                        "password_last_used": iso(last) or "no_information"})
            if gone is not None:
                why.add("departed")
            whose = self.of_account(owner, login, "aws", arn + "#password", [place])
            self.expect("credential", "aws", arn + "#password", why, whose, [place], after)
        report.add(row)

    def github_token(self, owner, login, number, classic, life=None, reasons=()):
        gone = getattr(owner, "gone_days", None)
        made, last, why, after = life or self.life(gone)
        why = why | set(reasons)
        expired = life is None and self.random.random() < 0.08
        ends = AT - days(1) if expired else AT + days(40) if self.random.random() < 0.5 else None
        admin = self.random.random() < 0.2
        credential = self.number() + 1000000
        if classic:
            scopes = ["repo", "admin:org"] if admin else ["repo", "read:org"]
            record = self.sso.add({
                "login": login, "credential_id": credential, "credential_type": "personal access token",
                "token_last_eight": f"{credential:08}", "credential_authorized_at": iso(made),
                "credential_accessed_at": iso(last), "authorized_credential_expires_at": iso(ends), "scopes": scopes})
        else:
            record = self.fine.add({
                "id": credential, "token_id": credential, "token_name": "t", "owner": {"login": login, "id": number},
                "access_granted_at": iso(made), "token_last_used_at": iso(last), "token_expires_at": iso(ends),
                "token_expired": expired, "permissions": {"repository": {
                    "contents": "read", "administration": "write" if admin else "read"}}})
        if expired:
            return
        if gone is not None:
            why.add("departed")
        whose = self.of_account(owner, f"github.com/#{number}", "github", credential, [record])
        self.expect("credential", "github", credential, why, whose, [record], after, admin=admin)

    def gitlab_token(self, owner, number, old_host=False, level=None):
        gone = getattr(owner, "gone_days", None)
        made, last, why, after = self.life(gone, sees_use=not old_host)
        if old_host:  # made and used before that listing
            made, why = made - days(1600), why | {"over_age"}
            last = OLD_AS_OF - days(120) if last else None
            after = gone is not None and gone >= 320 and last is not None
        live = self.random.random() < 0.85
        admin = self.random.random() < 0.15 and not old_host
        credential = self.number() + 2000000
        row = {"id": credential, "name": "t", "user_id": number, "created_at": iso(made), "last_used_at": iso(last),
               "scopes": ["api", "sudo"] if admin else ["read_api"], "active": live, "revoked": not live,
               "expires_at": None}
        if level is not None:
            row["access_level"] = level
            admin = admin or level >= 40
        record = (self.old_tokens if old_host else self.tokens).add(row)
        if not live:
            return
        if gone is not None:
            why.add("departed")
        host = "git.old.example" if old_host else "gitlab.com"
        whose = self.of_account(owner, f"{host}/#{number}", "gitlab", credential, [record])
        self.expect("credential", "gitlab", credential, why, whose, [record], after, stale=old_host, admin=admin)

    def gitlab_user(self, owner, number, name, live=True):
        record = self.users.add({"id": number, "username": name, "state": "active" if live else "blocked",
                                 "created_at": iso(AT - days(2000))})
        if not live:
            return
        whose = self.of_account(owner, f"gitlab.com/#{number}", "gitlab", None, [record])
        self.expect("account", "gitlab", number, {"departed"} if whose == "departed" else set(), whose, [record])

    def populate(self, person):
        chance = self.random.random
        if chance() < 0.5:
            minter = self.random.choice(self.people) if chance() < 0.1 else None
            self.aws_user(person, person.user, minted_by=minter if minter is not person else None)
        elif chance() < 0.3:
            # An IAM user that is named by its address.
            self.aws_user(person, person.email)
        if chance() < 0.25:
            self.aws_user(person, person.user, full=False)
        for _ in range(self.random.choice([0, 1, 1, 2])):
            self.github_token(person, person.user, person.github, classic=True)
        if chance() < 0.4:
            self.github_token(person, person.user, person.github, classic=False)
        if chance() < 0.7:
            self.gitlab_user(person, person.gitlab, person.user, live=chance() < (0.6 if person.gone_days else 0.97))
            for _ in range(self.random.choice([0, 1, 2])):
                self.gitlab_token(person, person.gitlab)
        if chance() < 0.1:
            self.gitlab_token(person, person.gitlab, old_host=True)

    def edges(self):
        """The bounds themselves: N days is unused and a second less is not; a day over the policy is too old."""
        here = next(p for p in self.people if p.state == "here")
        made = AT - days(300)
        for last, reasons in [(AS_OF - days(UNUSED), {"unused"}), (AS_OF - days(UNUSED, -1), set())]:
            self.github_token(here, here.user, here.github, True, (made, last, reasons, False))
        for made, reasons in [(AS_OF - days(UNUSED), {"never_used"}), (AS_OF - days(UNUSED, -1), set())]:
            self.github_token(here, here.user, here.github, True, (made, None, reasons, False))
        for made, reasons in [(AT - days(MAX_AGE + 1), {"over_age"}), (AT - days(MAX_AGE + 1, -1), set())]:
            self.github_token(here, here.user, here.github, True, (made, AS_OF - days(1), reasons, False))
        # A login that was a leaver's and is somebody else's now: the token was made in the leaver's time.
        gone = next(p for p in self.people if p.state == "departed" and p.gone_days > 200)
        handed = Person(9001, "here")
        since = AT - days(gone.gone_days)
        next(r for r in self.roster if r["id"] == gone.id)["logins"].append(
            {"forge": "github.com", "login": "release", "account": "900001", "until": iso(since)})
        self.roster.append({"id": handed.id, "name": "Handed", "logins": [
            {"forge": "github.com", "login": "release", "account": "900001", "from": iso(since)}]})
        self.github_token(handed, "release", 900001, False, (since - days(400), AS_OF - days(2), {"over_age"}, False),
                          {"minted_by_departed"})
        self.github_token(handed, "release", 900001, False, (AT - days(100), AS_OF - days(2), set(), False))
        # An account that two people have at once is nobody's; so is one that two people had, one after the other.
        for number, spans in [(900002, [(None, None), (None, None)]),
                              (900003, [(None, AT - days(400)), (AT - days(390), AT - days(380))])]:
            for i, (begin, end) in enumerate(spans):
                login = {"forge": "github.com", "login": f"team{number}", "account": str(number)}
                login.update({"from": iso(begin)} if begin else {})
                login.update({"until": iso(end)} if end else {})
                self.roster.append({"id": f"T{number}-{i}", "name": "Team", "logins": [login]})
            self.github_token({"reason": "orphan", "whose": "nobody"}, f"team{number}", number, False,
                              (AT - days(200), AS_OF - days(2), set(), False))

    def machines(self, count):
        gone = next(p for p in self.people if p.state == "departed")
        here = next(p for p in self.people if p.state == "here")
        for i in range(count):
            manager = [here.id, gone.id, "", "E9999", here.email][i % 5]
            name, number = f"bot{i:03}", 700000 + i
            self.roster.append({"id": f"B{i:03}", "name": name, "kind": "bot" if i % 2 else "shared", "manager": manager,
                                "logins": [{"forge": f"{FULL}.signin.aws.amazon.com", "login": name},
                                           {"forge": "gitlab.com", "login": name, "account": str(number)}]})
            answered = manager in (here.id, here.email)
            owner = {"reason": None if answered else "machine_unowned", "whose": "machine"}
            minter = self.random.choice(self.people) if i % 3 == 0 else None
            self.aws_user(owner, name, keys=1 + i % 2, minted_by=minter)
            self.gitlab_token(owner, number)
        for i in range(count):  # tokens of projects, whose users are GitLab's own
            owner = {"reason": "machine_unowned", "whose": "machine"}
            self.gitlab_user(owner, 720000 + i, f"project_{i}_bot_{i:08x}")
            self.gitlab_token(owner, 720000 + i, level=30 + 10 * (i % 2))
        for key in [key for key, account in self.accounts.items() if account["reason"] is None]:
            del self.accounts[key]

    def orphans(self, count):
        for i in range(count):
            owner = {"reason": "orphan", "whose": "nobody"}
            self.aws_user(owner, f"stranger{i:03}", full=i % 2 == 0)
            self.gitlab_user(owner, 740000 + i, f"stranger{i:03}", live=i % 4 != 0)
            self.gitlab_token(owner, 740000 + i)
            self.github_token(owner, f"stranger{i:03}", 760000 + i, classic=i % 2 == 0)
            self.github_token(owner, f"stranger{i:03}", 760000 + i, classic=False)

    def root(self):
        row = dict.fromkeys(REPORT_COLUMNS, "N/A")
        arn = f"arn:aws:iam::{REPORT_ONLY}:root"
        row.update({"user": "<root_account>", "arn": arn, "password_enabled": "not_supported",
                    "password_last_used": iso(AS_OF), "password_last_changed": "not_supported", "mfa_active": "TRUE",
                    "access_key_1_active": "TRUE", "access_key_1_last_rotated": iso(AT - days(800)),
                    "access_key_1_last_used_date": iso(AS_OF - days(1)), "access_key_1_last_used_service": "s3",
                    "access_key_2_active": "FALSE"})
        self.expect("credential", "aws", arn + "#access_key_1", {"root_key", "over_age"}, "nobody",
                    [self.report_b.add(row)])

    # Who reads what.

    def access_listing(self, *args, **fields):
        self.access_listings.append(AccessListing(*args, **fields))
        return self.access_listings[-1]

    def reads(self, listing, person, row, issuer="github", repositories=None, counts=True):
        """A row of somebody's access; `counts`: it is in force on AT."""
        record = listing.add(row)
        self.accesses += counts
        if counts and person.state == "departed":
            item = self.access_truth.setdefault((issuer, person.id, listing.repo or listing.group or row["repo"]), {
                "records": [], "stale": listing.as_of == OLD_AS_OF, "repositories": repositories,
                "listed_after": listing.as_of >= AT - days(person.gone_days)})
            item["records"].append(record)
        return record

    def some(self, share):
        return [person for person in self.people if self.random.random() < share]

    def give_accesses(self):
        chance = self.random.random
        for i in range(3):
            # A listing of some months ago, and the one of today that replaces it: who is no longer in it has no access.
            repo = f"acme/repo{i}"
            before = self.access_listing("github-collaborators", f"was{i}.json", repo=repo, as_of=AT - days(100))
            now = self.access_listing("github-collaborators", f"collaborators{i}.json", repo=repo)
            for person in self.some(0.3):
                row = {"login": person.user, "id": person.github, "role_name": "write", "permissions": {"pull": True}}
                fate = chance()
                if fate < 0.7:
                    before.add(row)
                if fate > 0.3:
                    reads = chance() < 0.9
                    self.reads(now, person, {**row, "permissions": {"pull": reads}}, counts=reads)
        for team, repos in (("dev", ["acme/repo0", "acme/repo2"]), ("ops", ["acme/repo1"]), ("idle", [])):
            listing = self.access_listing("github-members", f"{team}.json", group=f"acme/{team}")
            for person in self.some(0.2):
                self.reads(listing, person, {"login": person.user, "id": person.github}, repositories=repos)
        for i, teams in enumerate((["dev"], ["ops"], ["dev", "Ghosts"])):
            listing = self.access_listing("github-repo-teams", f"teams{i}.json", repo=f"acme/repo{i}")
            for team in teams:
                listing.add({"slug": team, "permission": "push"})
        members = self.access_listing("gitlab-members", "gitlab-members.json", repo="corp/app")
        for person in self.some(0.3):
            since = AT - days(self.random.randint(1, 900))
            ends = self.random.choice([None, None, AT - days(self.random.randint(1, 50)), AT + days(30)])
            level = self.random.choice([10, 20, 30, 40])
            if ends and ends <= since:
                continue
            # The day that is given still counts.
            self.reads(members, person, {
                "id": person.gitlab, "username": person.user, "access_level": level, "created_at": iso(since),
                "expires_at": ends.strftime("%Y-%m-%d") if ends else None, "membership_state": "active"},
                issuer="gitlab", counts=level >= 20 and (ends is None or ends > AT))
        own = self.access_listing("csv", "own.csv", as_of=OLD_AS_OF, columns=["who", "repo", "from", "until"])
        for person in self.some(0.3):
            until = self.random.choice([None, AT - days(self.random.randint(0, 90), 1), AT + days(1)])
            since = self.random.choice([None, OLD_AS_OF - days(20), AT + days(1) if until is None else None])
            self.reads(own, person, {"who": person.email, "repo": self.random.choice(["acme/legacy", "acme/*"]),
                                     "from": iso(since) or "", "until": iso(until) or ""}, issuer="access",
                       counts=(until is None or until > AT) and (since is None or since <= AT))

    def access_edges(self):
        listing = self.access_listing("github-collaborators", "edge.json", repo="acme/edge")
        gone = next(p for p in self.people if p.state == "departed" and not p.closed)
        # Two accounts of one person, one of them by its number under another name: one item.
        next(r for r in self.roster if r["id"] == gone.id)["logins"].append(
            {"forge": "github.com", "login": "second", "account": "900010"})
        self.reads(listing, gone, {"login": "renamed", "id": gone.github})
        self.reads(listing, gone, {"login": "second", "id": 900010})
        # Whoever has the login now is meant, not whom it was of; two people at once are nobody, also if one is gone.
        next(r for r in self.roster if r["id"] == "T900002-0")["departures"] = [{"left_at": iso(AT - days(60))}]
        for login, number in (("release", 900001), ("team900002", 900002), ("team900003", 900003), ("nobody", 1)):
            self.accesses += 1
            listing.add({"login": login, "id": number})
        # A bot that is retired is gone; one whose manager is gone is not.
        retired = Person(9002, "departed")
        retired.id, retired.gone_days = "B-retired", 50
        self.roster.append({"id": retired.id, "kind": "bot", "logins": [{"forge": "github.com", "login": "retired-bot"}],
                            "departures": [{"left_at": iso(AT - days(50)), "source": "ops"}]})
        self.roster.append({"id": "B-kept", "kind": "bot", "manager": gone.id,
                            "logins": [{"forge": "github.com", "login": "kept-bot"}]})
        self.reads(listing, retired, {"login": "retired-bot", "id": 900011})
        self.accesses += 1
        listing.add({"login": "kept-bot", "id": 900012})
        # Effective on the very second of AT is gone, a second later is not; a listing of that second shows it.
        exact = self.access_listing("csv", "exact.csv", as_of=AT, columns=["who", "repo"])
        for name, effective in (("now", AT), ("soon", AT + days(0, 1))):
            person = Person(9003, "departed" if name == "now" else "leaving")
            person.id, person.gone_days = f"X-{name}", 0
            self.roster.append({"id": person.id, "emails": [f"{name}@corp.example"], "departures": [
                {"left_at": iso(AT - days(9)), "effective_at": iso(effective), "source": "HR"}]})
            self.reads(exact, person, {"who": f"{name}@corp.example", "repo": "acme/edge"}, issuer="access")
