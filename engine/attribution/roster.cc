// Covered by tests/unit/attribution/roster_test.cc, also against a brute-force reading of the
// roster.
#include "engine/attribution/roster.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/model/email.h"

namespace offkey {
namespace {

// What entries are found by. A login with a number has two keys: the number's and the login's.
std::string Key(std::string_view what, std::string_view forge, std::string_view value) {
  return absl::StrCat(AbslView(what), " ", AbslView(forge), " ", AbslView(value));
}

std::string AccountKey(std::string_view forge, std::string_view account) {
  return Key("account", forge, account);
}

std::string LoginKey(std::string_view forge, std::string_view login) {
  return Key("login", forge, login);
}

// How far `time` lies outside; unsigned, so that no distance overflows.
uint64_t Distance(const ValidityInterval& validity, int64_t time) {
  if (validity.Holds(time)) return 0;
  return time < validity.from
             ? static_cast<uint64_t>(validity.from) - static_cast<uint64_t>(time)
             : static_cast<uint64_t>(time) - static_cast<uint64_t>(validity.until) + 1;
}

// An entry without bounds says more than one that happens to hold the time.
bool Nearer(const RosterIdentity& a, const RosterIdentity& b, int64_t time) {
  const uint64_t distance_a = Distance(a.validity, time);
  const uint64_t distance_b = Distance(b.validity, time);
  if (distance_a != distance_b) return distance_a < distance_b;
  return a.validity.always() && !b.validity.always();
}

}  // namespace

const char* ExactnessName(Exactness exactness) {
  switch (exactness) {
    case Exactness::kUnique:
      return "unique";
    case Exactness::kInInterval:
      return "in interval";
    case Exactness::kOutside:
      return "outside";
    case Exactness::kAmbiguous:
      return "ambiguous";
    case Exactness::kMachine:
      return "machine";
    case Exactness::kUnknown:
      return "unknown";
  }
  return "unknown";
}

const char* MatchedByName(MatchedBy matched_by) {
  switch (matched_by) {
    case MatchedBy::kNothing:
      return "nothing";
    case MatchedBy::kIdentity:
      return "identity";
    case MatchedBy::kAccount:
      return "account";
    case MatchedBy::kLogin:
      return "login";
    case MatchedBy::kMailbox:
      return "mailbox";
  }
  return "nothing";
}

struct Roster::Level {
  MatchedBy matched_by = MatchedBy::kNothing;
  std::vector<Entry> entries;
};

absl::StatusOr<Roster> Roster::Build(std::vector<RosterPerson> people) {
  Roster roster;
  std::sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  for (size_t i = 0; i < people.size(); ++i) {
    const std::string& id = people[i].id;
    if (id.empty()) return absl::InvalidArgumentError("a person of the roster has no id");
    if (i > 0 && people[i - 1].id == id) {
      return absl::InvalidArgumentError(
          absl::StrCat("two people of the roster have the id \"", PrintablePath(id), "\""));
    }
    for (const RosterIdentity& identity : people[i].identities) {
      if (identity.validity.from < identity.validity.until) continue;
      return absl::InvalidArgumentError(absl::StrCat("the interval of ",
                                                     PrintablePath(IdentityText(identity)), " of ",
                                                     PrintablePath(id), " ends before it begins"));
    }
    NormaliseIdentities(&people[i].identities);
  }
  roster.people_ = std::move(people);
  for (uint32_t person = 0; person < roster.people_.size(); ++person) {
    const size_t count = roster.people_[person].identities.size();
    for (uint32_t identity = 0; identity < count; ++identity) roster.Index({person, identity});
  }
  return roster;
}

void Roster::Index(const Entry& entry) {
  const RosterIdentity& identity = IdentityOf(entry);
  if (identity.kind != IdentityKind::kLogin) {
    index_[Key(IdentityKindName(identity.kind), "", identity.value)].push_back(entry);
  }
  if (identity.kind == IdentityKind::kLogin) {
    if (!identity.account.empty()) {
      index_[AccountKey(identity.forge, identity.account)].push_back(entry);
    }
    if (!identity.value.empty()) {
      index_[LoginKey(identity.forge, identity.value)].push_back(entry);
    }
  }
  if (identity.kind == IdentityKind::kEmail) {
    // A listed no-reply address lists its account too: the login in it may have been renamed since.
    const auto address = ParseNoReplyAddress(identity.value);
    if (address && !address->id.empty() && !address->id_may_be_login) {
      index_[AccountKey(address->host, address->id)].push_back(entry);
    }
  }
}

const RosterPerson* Roster::Find(std::string_view id) const {
  const auto found = std::lower_bound(
      people_.begin(), people_.end(), id,
      [](const auto& person, std::string_view wanted) { return person.id < wanted; });
  return found != people_.end() && found->id == id ? &*found : nullptr;
}

void Roster::Add(const std::string& key, Level* level) const {
  const auto found = index_.find(key);
  if (found == index_.end()) return;
  level->entries.insert(level->entries.end(), found->second.begin(), found->second.end());
}

// An entry with another number is another account, whose login was renamed or given away.
void Roster::AddLogin(const std::string& forge, const std::string& login,
                      const std::string& account, Level* level) const {
  if (login.empty()) return;
  Level found;
  Add(LoginKey(forge, login), &found);
  for (const Entry& entry : found.entries) {
    const std::string& listed = IdentityOf(entry).account;
    if (account.empty() || listed.empty() || listed == account) level->entries.push_back(entry);
  }
}

Roster::Level Roster::Match(const RosterIdentity& identity) const {
  Level level;
  if (identity.kind == IdentityKind::kLogin) {
    level.matched_by = MatchedBy::kAccount;
    if (!identity.account.empty()) Add(AccountKey(identity.forge, identity.account), &level);
    if (!level.entries.empty()) return level;
    level.matched_by = MatchedBy::kIdentity;
    AddLogin(identity.forge, identity.value, identity.account, &level);
    return level;
  }
  level.matched_by = MatchedBy::kIdentity;
  Add(Key(IdentityKindName(identity.kind), "", identity.value), &level);
  if (identity.kind != IdentityKind::kEmail) return level;

  const auto address = ParseNoReplyAddress(identity.value);
  if (address && !address->id.empty()) {
    // What lists the address and what lists its account count alike: where they name two people the
    // roster contradicts itself, and nobody is taken.
    const bool listed = !level.entries.empty();
    Add(AccountKey(address->host, address->id), &level);
    if (!listed) level.matched_by = MatchedBy::kAccount;
  }
  if (address && address->id_may_be_login) {
    AddLogin(address->host, absl::StrCat(address->id, "-", address->login), "", &level);
  }
  if (!level.entries.empty()) return level;
  if (address) {
    level.matched_by = MatchedBy::kLogin;
    AddLogin(address->host, address->login, address->id, &level);
    return level;
  }
  if (const auto mailbox = MailboxOfTaggedAddress(identity.value)) {
    level.matched_by = MatchedBy::kMailbox;
    Add(Key(IdentityKindName(IdentityKind::kEmail), "", *mailbox), &level);
  }
  return level;
}

Resolution Roster::Decide(const Level& level, std::optional<int64_t> at) const {
  std::set<uint32_t> owners;
  std::set<uint32_t> holders;
  for (const Entry& entry : level.entries) {
    owners.insert(entry.person);
    if (at && IdentityOf(entry).validity.Holds(*at)) holders.insert(entry.person);
  }
  Resolution resolution;
  if (owners.empty()) return resolution;
  resolution.matched_by = level.matched_by;
  const bool ambiguous = holders.size() > 1 || (!at && owners.size() > 1);
  const std::set<uint32_t>& asked = holders.size() > 1 ? holders : owners;
  for (const uint32_t person : asked) resolution.candidates.push_back(&people_[person]);
  if (ambiguous) {
    resolution.exactness = Exactness::kAmbiguous;
    return resolution;
  }
  if (at && holders.empty()) {
    resolution.exactness = Exactness::kOutside;
    if (owners.size() > 1) return resolution;
  }
  const uint32_t person = holders.empty() ? *owners.begin() : *holders.begin();
  resolution.person = &people_[person];
  for (const Entry& entry : level.entries) {
    if (entry.person != person) continue;
    const RosterIdentity& identity = IdentityOf(entry);
    if (resolution.identity == nullptr || (at && Nearer(identity, *resolution.identity, *at))) {
      resolution.identity = &identity;
    }
  }
  if (resolution.exactness == Exactness::kOutside) return resolution;
  const bool alone = owners.size() == 1 && (!at || resolution.identity->validity.always());
  resolution.exactness = alone ? Exactness::kUnique : Exactness::kInInterval;
  return resolution;
}

Resolution Roster::Resolve(const RosterIdentity& identity, std::optional<int64_t> at) const {
  const bool email = identity.kind == IdentityKind::kEmail;
  Resolution resolution;
  if (email && IsForgeCommitter(identity.value)) {
    resolution.exactness = Exactness::kMachine;
    return resolution;
  }
  resolution = Decide(Match(identity), at);
  if (email && resolution.exactness == Exactness::kUnknown && IsForgeBot(identity.value)) {
    resolution.exactness = Exactness::kMachine;
  }
  return resolution;
}

Resolution Roster::ResolveEmail(std::string_view email, std::optional<int64_t> at) const {
  RosterIdentity identity;
  identity.kind = IdentityKind::kEmail;
  identity.value = FoldEmail(email);
  if (identity.value.empty()) return {};
  return Resolve(identity, at);
}

std::vector<const RosterPerson*> Roster::NamedLike(std::string_view text) const {
  std::vector<const RosterPerson*> found;
  const std::string wanted = FoldName(text);
  if (wanted.empty()) return found;
  for (const RosterPerson& person : people_) {
    if (FoldName(person.name).find(wanted) != std::string::npos) found.push_back(&person);
  }
  return found;
}

}  // namespace offkey
