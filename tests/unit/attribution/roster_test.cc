#include "engine/attribution/roster.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "engine/model/email.h"

namespace offkey {
namespace {

RosterIdentity Email(const std::string& email, ValidityInterval validity = {}) {
  RosterIdentity identity;
  identity.kind = IdentityKind::kEmail;
  identity.value = email;
  identity.validity = validity;
  return identity;
}

RosterIdentity Login(const std::string& forge, const std::string& login,
                     const std::string& account = "", ValidityInterval validity = {}) {
  RosterIdentity identity;
  identity.kind = IdentityKind::kLogin;
  identity.forge = forge;
  identity.value = login;
  identity.account = account;
  identity.validity = validity;
  return identity;
}

RosterPerson Someone(const std::string& id, std::vector<RosterIdentity> identities) {
  RosterPerson person;
  person.id = id;
  person.name = "Name of " + id;
  person.identities = std::move(identities);
  return person;
}

Roster Make(std::vector<RosterPerson> people) {
  auto roster = Roster::Build(std::move(people));
  EXPECT_TRUE(roster.ok()) << roster.status();
  return roster.ok() ? *std::move(roster) : Roster();
}

// "person exactness matched-by", "- ..." for nobody.
std::string Said(const Resolution& resolution) {
  return (resolution.person == nullptr ? "-" : resolution.person->id) + std::string(" ") +
         ExactnessName(resolution.exactness) + ", " + MatchedByName(resolution.matched_by);
}

constexpr ValidityInterval kEarly = {100, 200};
constexpr ValidityInterval kLate = {300, kEndOfTime};

TEST(Roster, AnAddressOfOnePersonNamesThem) {
  const Roster roster = Make({Someone("jane", {Email("jane@x.org"), Email("j@y.org")})});
  EXPECT_EQ(Said(roster.ResolveEmail(" <JANE@x.org>", 5)), "jane unique, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("j@y.org", std::nullopt)), "jane unique, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@y.org", 5)), "- unknown, nothing");
  EXPECT_EQ(Said(roster.ResolveEmail("", 5)), "- unknown, nothing");
  EXPECT_EQ(Said(Roster().ResolveEmail("jane@x.org", 5)), "- unknown, nothing");
}

TEST(Roster, AnIntervalIsHalfOpenAndADateOutsideIsSaidToBe) {
  const Roster roster = Make({Someone("jane", {Email("jane@x.org", kEarly)})});
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 100)), "jane in interval, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 199)), "jane in interval, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 99)), "jane outside, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 200)), "jane outside, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", std::nullopt)), "jane unique, identity");
}

TEST(Roster, AReusedAddressGoesToWhoseIntervalHoldsTheDate) {
  const Roster roster = Make({Someone("old", {Email("jane@x.org", kEarly)}),
                              Someone("new", {Email("jane@x.org", kLate)})});
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 150)), "old in interval, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 300)), "new in interval, identity");
  // Between the two nobody had it, and none of them is guessed.
  const Resolution between = roster.ResolveEmail("jane@x.org", 250);
  EXPECT_EQ(Said(between), "- outside, identity");
  ASSERT_EQ(between.candidates.size(), 2u);
  EXPECT_EQ(between.candidates[0]->id, "new");
  EXPECT_EQ(between.candidates[1]->id, "old");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", std::nullopt)), "- ambiguous, identity");
}

TEST(Roster, TwoOwnersAtOneInstantAreNobody) {
  const Roster roster = Make({Someone("a", {Email("team@x.org", {0, 200})}),
                              Someone("b", {Email("team@x.org", {150, 400})}),
                              Someone("c", {Email("team@x.org", {500, 600})})});
  const Resolution both = roster.ResolveEmail("team@x.org", 150);
  EXPECT_EQ(Said(both), "- ambiguous, identity");
  ASSERT_EQ(both.candidates.size(), 2u) << "the holders, not everyone who ever had it";
  EXPECT_EQ(Said(roster.ResolveEmail("team@x.org", 149)), "a in interval, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("team@x.org", 200)), "b in interval, identity");
}

TEST(Roster, WhoComesBackHasTwoIntervalsAndOneName) {
  const Roster roster =
      Make({Someone("jane", {Email("jane@x.org", kEarly), Email("jane@x.org", kLate)})});
  const Resolution back = roster.ResolveEmail("jane@x.org", 350);
  EXPECT_EQ(Said(back), "jane in interval, identity");
  EXPECT_EQ(back.identity->validity, kLate);
  // Outside: the nearer interval is shown.
  EXPECT_EQ(Said(roster.ResolveEmail("jane@x.org", 210)), "jane outside, identity");
  EXPECT_EQ(roster.ResolveEmail("jane@x.org", 210).identity->validity, kEarly);
  EXPECT_EQ(roster.ResolveEmail("jane@x.org", 290).identity->validity, kLate);
  EXPECT_EQ(roster.ResolveEmail("jane@x.org", kBeginningOfTime).identity->validity, kEarly);
}

TEST(Roster, ATaggedAddressIsItsMailboxUnlessListedItself) {
  const Roster roster =
      Make({Someone("jane", {Email("jane@x.org")}), Someone("team", {Email("team@x.org")}),
            Someone("bob", {Email("team+bob@x.org"), Email("bob+git@x.org")})});
  EXPECT_EQ(Said(roster.ResolveEmail("Jane+git@x.org", 5)), "jane unique, mailbox");
  EXPECT_EQ(Said(roster.ResolveEmail("team+bob@x.org", 5)), "bob unique, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("team+ann@x.org", 5)), "team unique, mailbox");
  // The other way round nothing follows.
  EXPECT_EQ(Said(roster.ResolveEmail("bob@x.org", 5)), "- unknown, nothing");
  EXPECT_EQ(Said(roster.ResolveEmail("bob+other@x.org", 5)), "- unknown, nothing");
}

TEST(Roster, AnAccountsNumberSurvivesRenames) {
  const Roster roster = Make({Someone("jane", {Login("github.com", "jane", "77")}),
                              Someone("lab", {Login("gitlab.com", "jane", "5")})});
  EXPECT_EQ(Said(roster.ResolveEmail("77+jane-new@users.noreply.github.com", 5)),
            "jane unique, account");
  EXPECT_EQ(Said(roster.ResolveEmail("077+x@users.noreply.github.com", 5)), "jane unique, account");
  EXPECT_EQ(Said(roster.ResolveEmail("5-renamed@users.noreply.gitlab.com", 5)),
            "lab unique, account");
  EXPECT_EQ(Said(roster.ResolveEmail("5+renamed@users.noreply.github.com", 5)),
            "- unknown, nothing");
  // The login with another number is another account: the name was given away.
  EXPECT_EQ(Said(roster.ResolveEmail("78+jane@users.noreply.github.com", 5)), "- unknown, nothing");
  // The older form has no number: the login decides.
  EXPECT_EQ(Said(roster.ResolveEmail("Jane@users.noreply.github.com", 5)), "jane unique, login");
  EXPECT_EQ(Said(roster.Resolve(Login("github.com", "renamed", "77"), 5)), "jane unique, account");
  EXPECT_EQ(Said(roster.Resolve(Login("github.com", "jane"), 5)), "jane unique, identity");
  EXPECT_EQ(Said(roster.Resolve(Login("github.com", "jane", "78"), 5)), "- unknown, nothing");
}

TEST(Roster, ALoginWithoutANumberMatchesNoReplyAddresses) {
  const Roster roster = Make({Someone("old", {Login("github.com", "jane", "", kEarly)}),
                              Someone("new", {Login("github.com", "jane", "", kLate)})});
  EXPECT_EQ(Said(roster.ResolveEmail("9+jane@users.noreply.github.com", 150)),
            "old in interval, login");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@users.noreply.github.com", 350)),
            "new in interval, login");
  EXPECT_EQ(Said(roster.ResolveEmail("jane@users.noreply.gitlab.com", 350)), "- unknown, nothing");
}

TEST(Roster, AListedNoReplyAddressListsItsAccount) {
  const Roster roster = Make({Someone("jane", {Email("77+jane@users.noreply.github.com")})});
  EXPECT_EQ(Said(roster.ResolveEmail("77+jane@users.noreply.github.com", 5)),
            "jane unique, identity");
  EXPECT_EQ(Said(roster.ResolveEmail("77+renamed@users.noreply.github.com", 5)),
            "jane unique, account");
  EXPECT_EQ(Said(roster.Resolve(Login("github.com", "", "77"), 5)), "jane unique, account");
  // Its login alone is not claimed.
  EXPECT_EQ(Said(roster.ResolveEmail("jane@users.noreply.github.com", 5)), "- unknown, nothing");
}

TEST(Roster, AContradictionNamesNobody) {
  const Roster roster = Make({Someone("a", {Email("77+jane@users.noreply.github.com")}),
                              Someone("b", {Login("github.com", "jane", "77")})});
  EXPECT_EQ(Said(roster.ResolveEmail("77+jane@users.noreply.github.com", 5)),
            "- ambiguous, identity");
}

TEST(Roster, ADashOnAnUnknownForgeIsReadBothWays) {
  const Roster number = Make({Someone("lab", {Login("git.x.org", "jane", "77")})});
  EXPECT_EQ(Said(number.ResolveEmail("77-jane@users.noreply.git.x.org", 5)), "lab unique, account");
  const Roster login = Make({Someone("hub", {Login("git.x.org", "77-jane")})});
  EXPECT_EQ(Said(login.ResolveEmail("77-jane@users.noreply.git.x.org", 5)), "hub unique, account");
  const Roster both = Make({Someone("lab", {Login("git.x.org", "jane", "77")}),
                            Someone("hub", {Login("git.x.org", "77-jane")})});
  EXPECT_EQ(Said(both.ResolveEmail("77-jane@users.noreply.git.x.org", 5)), "- ambiguous, account");
}

TEST(Roster, MachinesAreSaidToBe) {
  const Roster roster = Make({Someone("deploy", {Login("github.com", "acme-deploy[bot]", "9")}),
                              Someone("jane", {Email("noreply@github.com")})});
  EXPECT_EQ(Said(roster.ResolveEmail("noreply@github.com", 5)), "- machine, nothing")
      << "the forge commits for everybody, whoever lists it";
  EXPECT_EQ(Said(roster.ResolveEmail("49699333+dependabot[bot]@users.noreply.github.com", 5)),
            "- machine, nothing");
  EXPECT_EQ(Said(roster.ResolveEmail("9+acme-deploy[bot]@users.noreply.github.com", 5)),
            "deploy unique, account");
}

TEST(Roster, KeysAreFoundByFingerprintOnly) {
  RosterIdentity key;
  key.kind = IdentityKind::kSshKey;
  key.value = "SHA256:abc";
  const Roster roster = Make({Someone("jane", {key})});
  EXPECT_EQ(Said(roster.Resolve(key, 5)), "jane unique, identity");
  key.kind = IdentityKind::kOpenPgpKey;
  EXPECT_EQ(Said(roster.Resolve(key, 5)), "- unknown, nothing");
}

TEST(Roster, ANameListsCandidatesAndResolvesNothing) {
  const Roster roster = Make({Someone("b", {}), Someone("a", {Email("a@x.org")})});
  const auto found = roster.NamedLike("  NAME of ");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0]->id, "a");
  EXPECT_TRUE(roster.NamedLike("nobody").empty());
  EXPECT_TRUE(roster.NamedLike(" ").empty());
  EXPECT_EQ(Said(roster.ResolveEmail("Name of a", 5)), "- unknown, nothing");
  EXPECT_EQ(roster.Find("a")->id, "a");
  EXPECT_EQ(roster.Find("aa"), nullptr);
}

TEST(Roster, RefusesWhatMakesNoSense) {
  EXPECT_FALSE(Roster::Build({Someone("", {})}).ok());
  EXPECT_FALSE(Roster::Build({Someone("a", {}), Someone("a", {})}).ok());
  EXPECT_FALSE(Roster::Build({Someone("a", {Email("a@x.org", {5, 5})})}).ok());
}

// Random rosters of few names, so that everything collides, against a reading of the rules that
// knows no index: it looks at every entry of every person.
class BruteForce {
 public:
  explicit BruteForce(const std::vector<RosterPerson>& people) : people_(people) {}

  // "id exactness", as Said without what it was matched by.
  std::string Resolve(const std::string& email, std::optional<int64_t> at) const {
    if (email == "noreply@github.com") return "- machine";
    for (int level = 1; level <= 2; ++level) {
      std::set<std::string> owners;
      std::set<std::string> holders;
      for (const RosterPerson& person : people_) {
        for (const RosterIdentity& identity : person.identities) {
          if (!Matches(identity, email, level)) continue;
          owners.insert(person.id);
          if (at && identity.validity.Holds(*at)) holders.insert(person.id);
        }
      }
      if (owners.empty()) continue;
      if (!at) return owners.size() == 1 ? *owners.begin() + " unique" : "- ambiguous";
      if (holders.size() > 1) return "- ambiguous";
      if (holders.empty()) return (owners.size() == 1 ? *owners.begin() : "-") + " outside";
      if (owners.size() > 1) return *holders.begin() + " in interval";
      return *holders.begin() + (AlwaysAt(email, level, *at) ? " unique" : " in interval");
    }
    return email.find("[bot]") != std::string::npos ? "- machine" : "- unknown";
  }

 private:
  // The interval of an entry joined with those of the same identity that touch it.
  static ValidityInterval Merged(const RosterPerson& person, const RosterIdentity& identity) {
    ValidityInterval merged = identity.validity;
    for (size_t round = 0; round < person.identities.size(); ++round) {
      for (const RosterIdentity& other : person.identities) {
        if (!SameIdentity(other, identity)) continue;
        if (other.validity.from > merged.until || merged.from > other.validity.until) continue;
        merged.from = std::min(merged.from, other.validity.from);
        merged.until = std::max(merged.until, other.validity.until);
      }
    }
    return merged;
  }

  // An entry that holds the time has no bounds.
  bool AlwaysAt(const std::string& email, int level, int64_t at) const {
    for (const RosterPerson& person : people_) {
      for (const RosterIdentity& identity : person.identities) {
        if (Matches(identity, email, level) && identity.validity.Holds(at) &&
            Merged(person, identity).always()) {
          return true;
        }
      }
    }
    return false;
  }

  static bool Matches(const RosterIdentity& identity, const std::string& email, int level) {
    const size_t at = email.find('@');
    const std::string local = email.substr(0, at);
    const std::string domain = email.substr(at + 1);
    const bool no_reply = domain.rfind("users.noreply.", 0) == 0;
    const std::string host = no_reply ? domain.substr(14) : "";
    const bool github = host == "github.com";
    const size_t mark = local.find(github ? '+' : '-');
    const bool numbered = no_reply && mark != std::string::npos && mark > 0 &&
                          local.find_first_not_of("0123456789") >= mark;
    const std::string number = numbered ? local.substr(0, mark) : "";
    const std::string login = numbered ? local.substr(mark + 1) : local;
    if (level == 1) {
      if (identity.kind == IdentityKind::kEmail) {
        if (identity.value == email) return true;
        // A listed address of the same account.
        return numbered && host != "git.x.org" &&
               identity.value.rfind(number + (github ? "+" : "-"), 0) == 0 &&
               identity.value.ends_with("@" + domain);
      }
      if (identity.kind != IdentityKind::kLogin || identity.forge != host || !no_reply) {
        return false;
      }
      if (numbered && identity.account == number) return true;
      return numbered && host == "git.x.org" && identity.value == local;
    }
    if (no_reply) {
      return identity.kind == IdentityKind::kLogin && identity.forge == host &&
             identity.value == login &&
             (number.empty() || identity.account.empty() || identity.account == number);
    }
    const size_t plus = local.find('+');
    return identity.kind == IdentityKind::kEmail && plus != std::string::npos && plus > 0 &&
           identity.value == local.substr(0, plus) + "@" + domain;
  }

  const std::vector<RosterPerson>& people_;
};

TEST(RosterProperty, RandomRostersAgainstBruteForce) {
  const std::vector<std::string> emails = {"a@x.org",
                                           "a+t@x.org",
                                           "a+t+u@x.org",
                                           "b@x.org",
                                           "+t@x.org",
                                           "noreply@github.com",
                                           "7+ann@users.noreply.github.com",
                                           "7+bea@users.noreply.github.com",
                                           "8+ann@users.noreply.github.com",
                                           "ann@users.noreply.github.com",
                                           "7-ann@users.noreply.github.com",
                                           "7-ann@users.noreply.gitlab.com",
                                           "7-bea@users.noreply.gitlab.com",
                                           "7-ann@users.noreply.git.x.org",
                                           "8-ann@users.noreply.git.x.org",
                                           "5+ci[bot]@users.noreply.github.com"};
  const std::vector<std::string> forges = {"github.com", "gitlab.com", "git.x.org"};
  const std::vector<std::string> logins = {"ann", "bea", "7-ann", "ci[bot]"};
  std::mt19937 random(20240305);
  const auto pick = [&](size_t n) { return static_cast<size_t>(random() % n); };
  std::map<std::string, int> seen;
  for (int round = 0; round < 4000; ++round) {
    std::vector<RosterPerson> people;
    const size_t count = 1 + pick(4);
    for (size_t i = 0; i < count; ++i) {
      std::vector<RosterIdentity> identities;
      for (size_t n = 1 + pick(4); n > 0; --n) {
        ValidityInterval validity;
        if (pick(3) != 0) validity.from = static_cast<int64_t>(pick(10));
        if (pick(3) != 0) {
          validity.until = std::max<int64_t>(validity.from, 0) + 1 + static_cast<int64_t>(pick(5));
        }
        if (pick(2) == 0) {
          identities.push_back(Email(emails[pick(emails.size())], validity));
        } else {
          identities.push_back(Login(forges[pick(3)], logins[pick(4)],
                                     pick(2) == 0 ? "" : std::to_string(6 + pick(3)), validity));
        }
      }
      people.push_back(Someone(std::string(1, static_cast<char>('P' + i)), identities));
    }
    const Roster roster = Make(people);
    const BruteForce oracle(people);
    for (const std::string& email : emails) {
      for (int64_t at = -1; at <= 16; ++at) {
        const std::optional<int64_t> when = at < 0 ? std::nullopt : std::optional(at);
        const std::string expected = oracle.Resolve(email, when);
        const std::string said = Said(roster.ResolveEmail(email, when));
        ASSERT_EQ(said.substr(0, said.find(',')), expected)
            << "round " << round << ", " << email << " at " << at;
        ++seen[expected.substr(2)];
      }
    }
  }
  // The rounds reach every outcome.
  EXPECT_EQ(seen.size(), 6u);
  for (const auto& [outcome, times] : seen) EXPECT_GT(times, 1000) << outcome;
}

}  // namespace
}  // namespace offkey
