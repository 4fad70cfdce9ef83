// Covered by tests/unit/attribution/drift_test.cc and tests/e2e/drift_test.py.
#include "engine/attribution/drift/holdings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

// 9999-01-01: Google's way to write that a key has no end.
constexpr int64_t kNoEnd = 253370764800;

struct Listed {
  int64_t id = 0;
  InventoryEntry entry;
  size_t source = 0;
  uint64_t findings = 0;
};

bool IsLog(const std::string& kind) {
  const absl::StatusOr<const InventoryKind*> found = FindInventoryKind(kind);
  return found.ok() && (*found)->is_log;
}

bool IsAwsKey(const InventoryEntry& entry) {
  return entry.issuer == "aws" && entry.credential_kind == "access key";
}

// Google makes, rotates and ends these itself.
bool IsIssuersOwn(const InventoryEntry& entry) {
  return entry.kind == "gcp-keys" && entry.credential_kind.ends_with("(of Google)");
}

bool InForce(const InventoryEntry& entry, int64_t at) {
  return entry.active.value_or(true) && (!entry.expires_at || *entry.expires_at > at);
}

std::string IssuersName(const InventoryEntry& entry) {
  return absl::StrCat(entry.issuer, "\n", entry.credential);
}

class Reader {
 public:
  Reader(const Roster& roster, int64_t at) : roster_(roster), at_(at) {}

  absl::Status Read(Store& store) {
    return store.ForEachInventoryEntry("", [&](const StoredInventoryEntry& stored) {
      Add(stored);
      return absl::OkStatus();
    });
  }

  Holdings Finish() {
    JoinAwsKeys();
    for (size_t i = 0; i < listed_.size(); ++i) {
      const InventoryEntry& entry = listed_[i].entry;
      const bool another_owner = i > 0 && entry.kind == listed_[i - 1].entry.kind &&
                                 entry.account == listed_[i - 1].entry.account &&
                                 entry.credential == listed_[i - 1].entry.credential;
      if (!another_owner) Open(listed_[i]);
      DriftHolding& holding = holdings_.all.back();
      AddRecord(listed_[i], &holding);
      AddHolder(listed_[i], &holding);
    }
    std::stable_sort(holdings_.all.begin(), holdings_.all.end(),
                     [](const DriftHolding& a, const DriftHolding& b) {
                       return std::tie(a.issuer, a.account, a.credential) <
                              std::tie(b.issuer, b.account, b.credential);
                     });
    for (const std::string& name : logged_) holdings_.log_only += listed_names_.count(name) == 0;
    return std::move(holdings_);
  }

 private:
  struct Making {
    InventoryParty maker;
    int64_t at = 0;
  };

  void Add(const StoredInventoryEntry& stored) {
    ++holdings_.entries;
    if (stored.gone) return;
    const InventoryEntry& entry = stored.entry;
    const size_t source = SourceOf(entry.kind, stored.source);
    const size_t number = entry.owner.login.find('#');
    if (number != std::string::npos) {
      numbers_.try_emplace(entry.owner.login.substr(0, number), entry.owner.login.substr(number));
    }
    if (IsLog(entry.kind)) {
      logged_.insert(IssuersName(entry));
      makings_[IssuersName(entry)].push_back(
          {entry.creator, entry.stated_at.value_or(stored.source.as_of)});
      return;
    }
    if (entry.is_account) {
      accounts_[IssuersName(entry)].push_back({entry.account, entry.owner});
    } else if (entry.issuer == "aws" || entry.issuer == "gcp") {
      listed_names_.insert(IssuersName(entry));
    }
    if (IsIssuersOwn(entry)) return;
    Listed listed = {stored.id, entry, source, stored.findings};
    if (IsAwsKey(entry)) {
      aws_keys_.push_back(std::move(listed));
    } else if (InForce(entry, at_)) {
      listed_.push_back(std::move(listed));
    }
  }

  size_t SourceOf(const std::string& kind, const InventorySource& source) {
    const auto key = std::make_tuple(kind, source.as_of, source.imported_at, source.file,
                                     source.sha256, source.recorded_by);
    const auto [known, fresh] = source_index_.try_emplace(key, holdings_.sources.size());
    if (fresh) holdings_.sources.push_back({kind, source, 0});
    return known->second;
  }

  int64_t AsOf(const Listed& listed) const { return holdings_.sources[listed.source].source.as_of; }

  // The credential report has the last use of a key and list-access-keys its id; one of each with
  // the same user and the same second of creation are the same key.
  void JoinAwsKeys() {
    using Key = std::tuple<std::string, std::string, int64_t>;  // account, user, creation
    std::map<Key, std::vector<size_t>> by_creation;
    for (size_t i = 0; i < aws_keys_.size(); ++i) {
      const InventoryEntry& entry = aws_keys_[i].entry;
      if (!entry.created_at || entry.account.empty() || entry.owner.user_id.empty()) continue;
      by_creation[{entry.account, entry.owner.user_id, *entry.created_at}].push_back(i);
    }
    std::vector<bool> joined(aws_keys_.size());
    for (const auto& [key, members] : by_creation) {
      if (members.size() != 2) continue;
      const bool first_is_slot = aws_keys_[members[0]].entry.kind == "aws-credential-report";
      const bool second_is_slot = aws_keys_[members[1]].entry.kind == "aws-credential-report";
      if (first_is_slot == second_is_slot) continue;
      const Listed& slot = aws_keys_[members[first_is_slot ? 0 : 1]];
      const Listed& named = aws_keys_[members[first_is_slot ? 1 : 0]];
      joined[members[0]] = joined[members[1]] = true;
      // Of equal age either may be right: what is perhaps active counts.
      const bool active = AsOf(slot) == AsOf(named)
                              ? InForce(slot.entry, at_) || InForce(named.entry, at_)
                              : InForce((AsOf(slot) > AsOf(named) ? slot : named).entry, at_);
      if (!active) continue;
      Open(named);
      DriftHolding& holding = holdings_.all.back();
      holding.last_used_at = slot.entry.last_used_at;
      holding.last_use_stated = slot.entry.last_use_stated;
      holding.last_used_for = slot.entry.last_used_for;
      holding.use_as_of = AsOf(slot);
      AddRecord(named, &holding);
      AddRecord(slot, &holding);
      AddHolder(named, &holding);
    }
    for (size_t i = 0; i < aws_keys_.size(); ++i) {
      if (!joined[i] && InForce(aws_keys_[i].entry, at_))
        listed_.push_back(std::move(aws_keys_[i]));
    }
  }

  void Open(const Listed& listed) {
    const InventoryEntry& entry = listed.entry;
    DriftHolding& holding = holdings_.all.emplace_back();
    holding.issuer = entry.issuer;
    holding.account = entry.account;
    holding.credential = entry.credential;
    holding.credential_kind = entry.credential_kind;
    holding.name = entry.name;
    holding.power = entry.power;
    holding.is_account = entry.is_account;
    holding.is_password = entry.credential_kind == "console password";
    holding.is_root = entry.issuer == "aws" && entry.power == "root user";
    holding.created_at = entry.created_at;
    holding.last_used_at = entry.last_used_at;
    holding.last_use_stated = entry.last_use_stated || entry.last_used_at.has_value();
    holding.last_used_for = entry.last_used_for;
    holding.use_as_of = AsOf(listed);
    if (entry.expires_at && *entry.expires_at < kNoEnd) holding.expires_at = entry.expires_at;
    // AWS has no end for access keys, and so no field for it.
    holding.never_expires = !holding.expires_at && (entry.expiry_stated || IsAwsKey(entry));
  }

  void AddRecord(const Listed& listed, DriftHolding* holding) {
    holding->records.push_back({listed.id, listed.entry.kind, listed.entry.line, listed.source});
    holding->findings = std::max(holding->findings, listed.findings);
    ++holdings_.sources[listed.source].in_force;
  }

  void AddHolder(const Listed& listed, DriftHolding* holding) {
    const InventoryEntry& entry = listed.entry;
    std::vector<std::string> names = NamesOf(entry);
    ListedHolder holder;
    holder.stated = entry.owner.text;
    holder.account = AccountOf(entry);
    holder.is_hint = entry.owner_is_hint;
    holder.resolution = Resolve(names, entry.stated_at.value_or(AsOf(listed)));
    holder.person = holder.resolution.person;
    if (holder.person != nullptr) {
      holder.departure = DepartureAt(*holder.person, at_);
      holder.kind = holder.departure != nullptr                  ? HolderKind::kDeparted
                    : holder.person->kind == PersonKind::kPerson ? HolderKind::kHere
                                                                 : HolderKind::kMachine;
    } else if (entry.owner_is_machine || holder.resolution.exactness == Exactness::kMachine) {
      holder.kind = HolderKind::kMachine;
    }
    AddMinters(entry, names, AsOf(listed), holder, holding);
    holding->holders.push_back(std::move(holder));
  }

  void AddMinters(const InventoryEntry& entry, const std::vector<std::string>& names, int64_t as_of,
                  const ListedHolder& holder, DriftHolding* holding) {
    const auto add = [&](const Resolution& who, bool by_creation) {
      if (who.person == nullptr || who.person == holder.person) return;
      const Departure* departure = DepartureAt(*who.person, at_);
      if (departure == nullptr) return;
      for (const Minter& known : holding->minters) {
        if (known.person == who.person) return;
      }
      holding->minters.push_back({who.person, departure, by_creation});
    };
    std::vector<Making> makings;
    if (!entry.creator.empty()) {
      makings.push_back({entry.creator, entry.created_at.value_or(as_of)});
    }
    const auto logged = makings_.find(IssuersName(entry));
    if (logged != makings_.end()) {
      makings.insert(makings.end(), logged->second.begin(), logged->second.end());
    }
    for (const Making& making : makings) {
      std::vector<std::string> maker;
      AddNames(making.maker, &maker);
      add(Resolve(maker, making.at), true);
    }
    if (!entry.created_at || entry.owner_is_hint || entry.is_account) return;
    const Resolution then = Resolve(names, *entry.created_at);
    if (then.exactness != Exactness::kOutside) add(then, false);
  }

  static void AddNames(const InventoryParty& party, std::vector<std::string>* names) {
    for (const std::string* name : {&party.email, &party.login}) {
      if (!name->empty()) names->push_back(*name);
    }
  }

  std::vector<std::string> NamesOf(const InventoryEntry& entry) const {
    std::vector<std::string> names;
    AddNames(entry.owner, &names);
    if (entry.credential.starts_with("SHA256:")) names.push_back(entry.credential);
    if (entry.is_account || entry.owner.user_id.empty()) return names;
    const auto known = accounts_.find(absl::StrCat(entry.issuer, "\n", entry.owner.user_id));
    if (known == accounts_.end()) return names;
    for (const auto& [account, party] : known->second) {
      if (account == entry.account || account.empty() || entry.account.empty()) {
        AddNames(party, &names);
      }
    }
    return names;
  }

  // Two people behind the names of one account are nobody.
  Resolution Resolve(const std::vector<std::string>& names, int64_t at) const {
    Resolution best;
    std::set<const RosterPerson*> people;
    for (const std::string& name : names) {
      Resolution found = ResolveIdentityText(roster_, name, at);
      if (found.person != nullptr) people.insert(found.person);
      const auto rank = [](const Resolution& one) {
        const bool outside = one.exactness == Exactness::kOutside;
        return one.person != nullptr ? (outside ? 2 : 3)
                                     : (one.exactness == Exactness::kUnknown ? 0 : 1);
      };
      if (rank(found) > rank(best)) best = std::move(found);
    }
    if (people.size() < 2) return best;
    Resolution several;
    several.exactness = Exactness::kAmbiguous;
    several.candidates.assign(people.begin(), people.end());
    std::sort(several.candidates.begin(), several.candidates.end(),
              [](const RosterPerson* a, const RosterPerson* b) { return a->id < b->id; });
    return several;
  }

  // By the account's permanent number where any listing tells it.
  std::string AccountOf(const InventoryEntry& entry) const {
    const InventoryParty& owner = entry.owner;
    if (!owner.login.empty()) {
      const std::string_view login = owner.login;
      const size_t number = login.find('#');
      const std::string named(login.substr(0, number));
      const auto known = numbers_.find(named);
      const std::string_view digits = number != std::string_view::npos ? login.substr(number)
                                      : known != numbers_.end() ? std::string_view(known->second)
                                                                : std::string_view();
      if (digits.empty()) return named;
      return absl::StrCat(named.substr(0, named.find('/') + 1), AbslView(digits));
    }
    if (!owner.user_id.empty()) {
      return absl::StrCat(entry.issuer, "/", entry.account, "/", owner.user_id);
    }
    if (!owner.email.empty()) return absl::StrCat(entry.issuer, "/", owner.email);
    return owner.text.empty() ? "" : absl::StrCat(entry.issuer, "/", owner.text);
  }

  const Roster& roster_;
  const int64_t at_;
  Holdings holdings_;
  std::vector<Listed> listed_;
  std::vector<Listed> aws_keys_;
  std::map<std::tuple<std::string, int64_t, int64_t, std::string, std::string, std::string>, size_t>
      source_index_;
  std::map<std::string, std::vector<Making>> makings_;
  // What listings of users say of an id: account, party.
  std::map<std::string, std::vector<std::pair<std::string, InventoryParty>>> accounts_;
  std::map<std::string, std::string> numbers_;  // "github.com/jane" -> "#77"
  std::set<std::string> logged_;
  std::set<std::string> listed_names_;
};

}  // namespace

const char* HolderKindName(HolderKind kind) {
  switch (kind) {
    case HolderKind::kHere:
      return "here";
    case HolderKind::kDeparted:
      return "departed";
    case HolderKind::kMachine:
      return "machine";
    case HolderKind::kNobody:
      return "nobody";
  }
  return "nobody";
}

const ListedHolder& DriftHolding::Foremost() const {
  const ListedHolder* foremost = &holders.front();
  const auto rank = [](HolderKind kind) {
    constexpr int kRanks[] = {1, 0, 2, 3};  // here, departed, machine, nobody
    return kRanks[static_cast<size_t>(kind)];
  };
  for (const ListedHolder& holder : holders) {
    if (rank(holder.kind) < rank(foremost->kind)) foremost = &holder;
  }
  return *foremost;
}

absl::StatusOr<Holdings> ReadHoldings(Store& store, const Roster& roster, int64_t at) {
  Reader reader(roster, at);
  OFFKEY_RETURN_IF_ERROR(reader.Read(store));
  return reader.Finish();
}

}  // namespace offkey
