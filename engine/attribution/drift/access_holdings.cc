// Covered by tests/unit/attribution/drift_access_test.cc and tests/e2e/drift_test.py.
#include "engine/attribution/drift/access_holdings.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

// "github.com" of "github.com/jane#77"; empty: an e-mail address.
std::string HostOf(const std::string& who) {
  const size_t slash = who.find('/');
  return slash == std::string::npos ? "" : who.substr(0, slash);
}

// As the inventories call it, so that one forge has one name in a report.
std::string IssuerOf(const std::string& kind, const std::string& host) {
  for (const char* forge : {"github", "gitlab"}) {
    if (kind.starts_with(absl::StrCat(forge, "-")) || host == absl::StrCat(forge, ".com")) {
      return forge;
    }
  }
  return host.empty() ? "access" : host;
}

class AccessReader {
 public:
  AccessReader(const Roster& roster, int64_t at, const AskedPeople* asked, Holdings* holdings)
      : roster_(roster), at_(at), asked_(asked), holdings_(*holdings) {}

  absl::Status Read(Store& store) {
    OFFKEY_RETURN_IF_ERROR(store.ForEachAccessEntry([&](const StoredAccessEntry& stored) {
      Add(stored);
      return absl::OkStatus();
    }));
    if (!groups_.empty()) {
      OFFKEY_RETURN_IF_ERROR(store.ForEachAccessEntry([&](const StoredAccessEntry& stored) {
        const AccessEntry& entry = stored.entry;
        if (!entry.who.empty() || !InForce(stored)) return absl::OkStatus();
        const auto group = groups_.find(entry.group);
        if (group != groups_.end()) group->second.insert(entry.repo);
        return absl::OkStatus();
      }));
    }
    for (auto& [key, holding] : held_) {
      if (holding.credential_kind == "group") {
        const std::set<std::string>& read = groups_.at(holding.credential);
        holding.repositories.assign(read.begin(), read.end());
      }
      if (holding.created_at == kBeginningOfTime) holding.created_at.reset();
      if (holding.expires_at == kEndOfTime) holding.expires_at.reset();
      holdings_.all.push_back(std::move(holding));
    }
    return absl::OkStatus();
  }

 private:
  // Issuer, host, kind of place, place, person.
  using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;

  bool InForce(const StoredAccessEntry& stored) const {
    const ValidityInterval when = stored.when();
    return when.from <= at_ && at_ < when.until;
  }

  void Add(const StoredAccessEntry& stored) {
    ++holdings_.access_entries;
    const AccessEntry& entry = stored.entry;
    if (entry.who.empty() || !InForce(stored)) return;
    // Entries come by who.
    if (entry.who != who_) {
      who_ = entry.who;
      resolution_ = ResolveIdentityText(roster_, who_, at_);
    }
    Resolution resolution = resolution_;
    if (resolution.exactness == Exactness::kOutside && resolution.person == nullptr) {
      // Nobody's now, and several people's once: whoever had it when it was listed.
      resolution = ResolveIdentityText(roster_, who_, stored.source.as_of);
    }
    if (!Counts(resolution, entry.who)) return;
    ++holdings_.accesses;
    if (resolution.exactness == Exactness::kAmbiguous) {
      holdings_.shared_accesses += std::any_of(
          resolution.candidates.begin(), resolution.candidates.end(),
          [&](const RosterPerson* person) { return DepartureAt(*person, at_) != nullptr; });
    }
    if (resolution.person == nullptr) return;
    const Departure* departure = DepartureAt(*resolution.person, at_);
    if (departure != nullptr) Hold(stored, std::move(resolution), departure);
  }

  bool Counts(const Resolution& resolution, const std::string& who) const {
    if (asked_ == nullptr) return true;
    return resolution.person != nullptr ? asked_->people.count(resolution.person->id) > 0
                                        : asked_->addresses.count(who) > 0;
  }

  void Hold(const StoredAccessEntry& stored, Resolution resolution, const Departure* departure) {
    const AccessEntry& entry = stored.entry;
    const std::string host = HostOf(entry.who);
    const std::string issuer = IssuerOf(stored.kind, host);
    const bool of_group = entry.repo.empty();
    DriftHolding& holding = held_[{issuer, host, of_group ? "group" : "repository",
                                   of_group ? entry.group : entry.repo, resolution.person->id}];
    const ValidityInterval& when = entry.when;
    if (holding.records.empty()) {
      holding.is_access = true;
      holding.created_at = when.from;
      holding.expires_at = when.until;
      holding.issuer = issuer;
      if (host != issuer + ".com" && host != issuer) holding.account = host;
      holding.credential = of_group ? entry.group : entry.repo;
      holding.credential_kind = of_group ? "group" : "repository";
      if (of_group) groups_.try_emplace(entry.group);
    }
    // Since when, and until when, any record says; open as long as one of them is. What a listing
    // that is later than `at` no longer has, ended then, and not by itself.
    holding.created_at = std::min(*holding.created_at, when.from);
    holding.expires_at = std::max(*holding.expires_at, when.until);
    if (!entry.level.empty() && holding.power != entry.level) {
      absl::StrAppend(&holding.power, holding.power.empty() ? "" : ", ", entry.level);
    }
    holding.use_as_of = std::max(holding.use_as_of, stored.source.as_of);
    holding.records.push_back({stored.id, stored.kind, entry.line, SourceOf(stored)});
    if (std::any_of(holding.holders.begin(), holding.holders.end(),
                    [&](const ListedHolder& known) { return known.stated == entry.who; })) {
      return;
    }
    ListedHolder holder;
    holder.kind = HolderKind::kDeparted;
    holder.person = resolution.person;
    holder.departure = departure;
    holder.resolution = std::move(resolution);
    holder.stated = holder.account = entry.who;
    holding.holders.push_back(std::move(holder));
  }

  size_t SourceOf(const StoredAccessEntry& stored) {
    const InventorySource& source = stored.source;
    const auto key = std::make_tuple(stored.kind, source.as_of, source.imported_at, source.file,
                                     source.sha256, source.recorded_by);
    const auto [known, fresh] = sources_.try_emplace(key, holdings_.sources.size());
    if (fresh) holdings_.sources.push_back({stored.kind, source, 0});
    ++holdings_.sources[known->second].in_force;
    return known->second;
  }

  const Roster& roster_;
  const int64_t at_;
  const AskedPeople* const asked_;
  Holdings& holdings_;
  std::string who_;
  Resolution resolution_;
  std::map<Key, DriftHolding> held_;
  std::map<std::string, std::set<std::string>> groups_;  // of held_: what they read
  std::map<std::tuple<std::string, int64_t, int64_t, std::string, std::string, std::string>, size_t>
      sources_;
};

}  // namespace

absl::Status AddDepartedAccess(Store& store, const Roster& roster, int64_t at,
                               const AskedPeople* asked, Holdings* holdings) {
  return AccessReader(roster, at, asked, holdings).Read(store);
}

}  // namespace offkey
