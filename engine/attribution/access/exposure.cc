// Covered by tests/unit/attribution/exposure_test.cc and tests/e2e/exposed_test.py.
#include "engine/attribution/access/exposure.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

std::string TimeText(int64_t at, const char* open) {
  return at == kBeginningOfTime || at == kEndOfTime ? open : FormatRfc3339({at, 0});
}

ValidityInterval Both(const ValidityInterval& a, const ValidityInterval& b) {
  return {std::max(a.from, b.from), std::min(a.until, b.until)};
}

// Both ends included, as a half-open interval.
ValidityInterval StoodIn(const StoredFinding& stored) {
  const int64_t until = stored.stood_until == kEndOfTime ? kEndOfTime : stored.stood_until + 1;
  return {stored.stood_from, until};
}

// One way in which one person was exposed.
struct Way {
  const AccessGrant* grant = nullptr;
  Holding holding;
  bool outside() const { return holding.resolution.exactness == Exactness::kOutside; }
};

// Who it is: in the roster or not, and the identity.
using Who = std::pair<bool, std::string>;

Who WhoIs(const AccessGrant& grant, const Resolution& resolution) {
  if (resolution.person != nullptr) return {true, resolution.person->id};
  return {false, grant.who};
}

void AddRecord(const StoredAccessEntry& record, const std::string& prefix,
               std::map<std::string, std::string>* evidence) {
  (*evidence)[prefix + "listing"] = record.kind;
  (*evidence)[prefix + "file"] = record.source.file;
  (*evidence)[prefix + "line"] = absl::StrCat(record.entry.line);
  (*evidence)[prefix + "sha256"] = record.source.sha256;
  (*evidence)[prefix + "as_of"] = FormatRfc3339({record.source.as_of, 0});
  if (!record.entry.level.empty()) (*evidence)[prefix + "level"] = record.entry.level;
  if (record.ended_at) {
    (*evidence)[prefix + "not_listed_since"] = FormatRfc3339({*record.ended_at, 0});
  }
}

Attribution Attribute(const Who& who, const Way& way, size_t ways, const StoredFinding& stored) {
  const AccessGrant& grant = *way.grant;
  std::map<std::string, std::string> evidence;
  evidence["source"] = "access";
  AddRecord(grant.access, "", &evidence);
  evidence["stated"] = grant.who;
  evidence["repository"] = grant.access.entry.repo;
  if (grant.membership) {
    evidence["group"] = grant.membership->entry.group;
    AddRecord(*grant.membership, "membership_", &evidence);
  }
  evidence["access_from"] = TimeText(grant.when.from, "not stated");
  evidence["access_until"] = TimeText(grant.when.until, "not stated");
  evidence["stood_from"] = FormatRfc3339({stored.stood_from, 0});
  evidence["stood_until"] = TimeText(stored.stood_until, "still there");
  const ValidityInterval& overlap = way.holding.when;
  evidence["overlap_from"] = TimeText(overlap.from, "not stated");
  evidence["overlap_until"] = overlap.until == StoodIn(stored).until
                                  ? TimeText(stored.stood_until, "still there")
                                  : TimeText(overlap.until, "not stated");
  if (ways > 1) evidence["grants"] = absl::StrCat(ways);
  const Resolution& resolution = way.holding.resolution;
  if (resolution.exactness != Exactness::kUnknown) {
    evidence["roster"] = ExactnessName(resolution.exactness);
  }
  if (resolution.identity != nullptr) {
    evidence["identity"] = IdentityText(*resolution.identity);
    if (way.outside()) evidence["valid"] = ValidityText(resolution.identity->validity);
  }
  Attribution tie;
  std::tie(tie.in_roster, tie.identity) = who;
  tie.relation = Relation::kExposed;
  tie.grade = Grade::kD;
  tie.evidence = {evidence.begin(), evidence.end()};
  return tie;
}

// Joins those of one repository that touch.
void Merge(std::vector<Reading>* readings) {
  std::sort(readings->begin(), readings->end());
  std::vector<Reading> merged;
  for (const Reading& reading : *readings) {
    if (!merged.empty() && merged.back().repository == reading.repository &&
        reading.from <= merged.back().until) {
      merged.back().until = std::max(merged.back().until, reading.until);
    } else {
      merged.push_back(reading);
    }
  }
  *readings = std::move(merged);
}

}  // namespace

std::vector<Holding> HoldersDuring(const Roster& roster, const std::string& identity,
                                   const ValidityInterval& when) {
  const Resolution ever = ResolveIdentityText(roster, identity, std::nullopt);
  if (ever.candidates.empty()) return {{ever, when}};
  std::set<int64_t> begins = {when.from};
  for (const RosterPerson* person : ever.candidates) {
    for (const RosterIdentity& one : person->identities) {
      for (const int64_t bound : {one.validity.from, one.validity.until}) {
        if (when.from < bound && bound < when.until) begins.insert(bound);
      }
    }
  }
  std::vector<Holding> parts;
  for (auto begin = begins.begin(); begin != begins.end(); ++begin) {
    const auto next = std::next(begin);
    const int64_t end = next == begins.end() ? when.until : *next;
    Resolution resolution = ResolveIdentityText(roster, identity, *begin);
    if (!parts.empty()) {
      const Resolution& last = parts.back().resolution;
      if (last.person == resolution.person && last.exactness == resolution.exactness &&
          last.identity == resolution.identity) {
        parts.back().when.until = end;
        continue;
      }
    }
    parts.push_back({std::move(resolution), {*begin, end}});
  }
  return parts;
}

absl::StatusOr<std::vector<std::string>> ReadersOf(Store& store, const AskedPeople& asked,
                                                   const Roster& roster) {
  OFFKEY_ASSIGN_OR_RETURN(std::vector<std::string> readers, store.ListReaders());
  std::erase_if(readers, [&](const std::string& reader) {
    return asked.addresses.count(reader) == 0 &&
           !asked.HasOneOf(ResolveIdentityText(roster, reader, std::nullopt).candidates);
  });
  return readers;
}

absl::StatusOr<Exposures> Exposures::OfAsked(Store& store, const AskedPeople& asked,
                                             const Roster& roster) {
  Exposures exposures;
  exposures.store_ = &store;
  exposures.roster_ = &roster;
  exposures.asked_ = &asked;
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> readers, ReadersOf(store, asked, roster));
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<AccessGrant> grants, store.AccessOf(readers));
  std::set<std::string> named;
  for (const AccessGrant& grant : grants) named.insert(grant.access.entry.repo);
  OFFKEY_RETURN_IF_ERROR(exposures.MatchRepositories({named.begin(), named.end()}));
  std::map<std::string, std::vector<const AccessGrant*>> by_name;
  for (const AccessGrant& grant : grants) by_name[grant.access.entry.repo].push_back(&grant);
  for (const auto& [repo, names] : exposures.names_) {
    for (const std::string& name : names) {
      for (const AccessGrant* grant : by_name[name]) {
        exposures.grants_[repo].push_back(*grant);
        for (const Holding& holding : HoldersDuring(roster, grant->who, grant->when)) {
          const auto& [in_roster, identity] = WhoIs(*grant, holding.resolution);
          const bool surely = (in_roster ? asked.people : asked.addresses).count(identity) > 0;
          // An identity that names nobody for certain may still have been theirs: that is said, and
          // counts for nothing.
          const bool perhaps = !in_roster && asked.HasOneOf(holding.resolution.candidates);
          const Reading reading = {exposures.ids_[repo], holding.when.from, holding.when.until};
          if (surely || perhaps) exposures.readings_.push_back(reading);
          if (surely) exposures.sure_readings_.push_back(reading);
        }
      }
    }
  }
  Merge(&exposures.readings_);
  Merge(&exposures.sure_readings_);
  return exposures;
}

absl::StatusOr<Exposures> Exposures::OfEverybody(Store& store, const Roster& roster) {
  Exposures exposures;
  exposures.store_ = &store;
  exposures.roster_ = &roster;
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> named, store.ListReadRepositories());
  OFFKEY_RETURN_IF_ERROR(exposures.MatchRepositories(named));
  for (const auto& [repo, id] : exposures.ids_) {
    exposures.readings_.push_back({id, kBeginningOfTime, kEndOfTime});
  }
  Merge(&exposures.readings_);
  exposures.sure_readings_ = exposures.readings_;
  return exposures;
}

absl::Status Exposures::MatchRepositories(const std::vector<std::string>& named) {
  if (named.empty()) return absl::OkStatus();
  const RepositoryNames names(named);
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<SweptRepository> repositories,
                          store_->ListRepositories());
  for (const SweptRepository& one : repositories) {
    std::vector<std::string> meant = names.Meaning(one.name);
    if (meant.empty()) continue;
    ids_[one.name] = one.id;
    names_[one.name] = std::move(meant);
  }
  return absl::OkStatus();
}

absl::Status Exposures::LoadReadersOf(const std::string& repo) {
  if (asked_ != nullptr || grants_.count(repo) > 0) return absl::OkStatus();
  grants_.clear();
  OFFKEY_ASSIGN_OR_RETURN(grants_[repo], store_->AccessTo(names_.at(repo)));
  return absl::OkStatus();
}

bool Exposures::CouldRead(const StoredFinding& stored) const {
  const auto id = ids_.find(stored.finding.repo);
  if (id == ids_.end()) return false;
  const auto first = std::lower_bound(sure_readings_.begin(), sure_readings_.end(),
                                      Reading{id->second, kBeginningOfTime, kBeginningOfTime});
  return std::any_of(first, sure_readings_.end(), [&](const Reading& reading) {
    return reading.repository == id->second && stored.stood_from < reading.until &&
           reading.from <= stored.stood_until;
  });
}

absl::Status Exposures::AddTo(const StoredFinding& stored, std::vector<Attribution>* ties) {
  const std::string& repo = stored.finding.repo;
  if (ids_.count(repo) == 0) return absl::OkStatus();
  OFFKEY_RETURN_IF_ERROR(LoadReadersOf(repo));
  std::set<Who> tied;
  for (const Attribution& tie : *ties) tied.insert({tie.in_roster, tie.identity});
  std::map<Who, std::vector<Way>> ways;
  for (const AccessGrant& grant : grants_[repo]) {
    const ValidityInterval overlap = Both(grant.when, StoodIn(stored));
    if (overlap.from >= overlap.until) continue;
    for (Holding& holding : HoldersDuring(*roster_, grant.who, overlap)) {
      Who who = WhoIs(grant, holding.resolution);
      if (tied.count(who) > 0) continue;
      const bool theirs = asked_ == nullptr ||
                          (who.first ? asked_->people : asked_->addresses).count(who.second) > 0 ||
                          (!who.first && asked_->HasOneOf(holding.resolution.candidates));
      if (theirs) ways[std::move(who)].push_back({&grant, std::move(holding)});
    }
  }
  for (auto& [who, all] : ways) {
    // The earliest, and none outside of an address's intervals where there is one inside.
    const auto best = std::min_element(all.begin(), all.end(), [](const Way& a, const Way& b) {
      return std::make_tuple(a.outside(), a.holding.when.from) <
             std::make_tuple(b.outside(), b.holding.when.from);
    });
    std::set<const AccessGrant*> grants;
    for (const Way& way : all) grants.insert(way.grant);
    ties->push_back(Attribute(who, *best, grants.size(), stored));
  }
  return absl::OkStatus();
}

}  // namespace offkey
