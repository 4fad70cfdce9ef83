// Covered by tests/unit/attribution/people_import_test.cc.
#include "engine/attribution/people_import.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

constexpr size_t kMaxOverlapWarnings = 20;

using Kind = PeopleChange::Kind;

std::string Named(const RosterIdentity& identity) {
  return absl::StrCat(IdentityKindName(identity.kind), " ", IdentityText(identity));
}

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

std::string DepartureText(const Departure& departure) {
  std::string text =
      absl::StrCat(DepartureHowName(departure.how), ", effective ", Utc(departure.effective_at));
  if (departure.returned_at != kEndOfTime) {
    absl::StrAppend(&text, ", returned ", Utc(departure.returned_at));
  }
  if (!departure.source.empty()) absl::StrAppend(&text, ", source ", departure.source);
  return text;
}

// One person, from the old state to the new one, with what differs.
class PersonUpdate {
 public:
  PersonUpdate(const RosterPerson* before, std::string id, const ImportOptions& options)
      : is_new_(before == nullptr), options_(options) {
    if (before != nullptr) person_ = *before;
    person_.id = std::move(id);
  }

  void Apply(const PersonRecord& record, bool keep_unlisted) {
    if (is_new_) Note(Kind::kAdded, "person", "", record.name.value_or(""));
    Fact("name", record.name, &person_.name);
    if (record.kind && *record.kind != person_.kind) {
      Note(is_new_ ? Kind::kAdded : Kind::kChanged, "kind", PersonKindName(person_.kind),
           PersonKindName(*record.kind));
      person_.kind = *record.kind;
    }
    Fact("manager", record.manager, &person_.manager);
    Fact("team", record.team, &person_.team);
    Identities(record, keep_unlisted);
    for (const Departure& departure : record.departures) Depart(departure);
    std::sort(person_.departures.begin(), person_.departures.end());
  }

  bool changed() const { return is_new_ || !changes_.empty(); }
  RosterPerson TakePerson() { return std::move(person_); }
  std::vector<PeopleChange>& changes() { return changes_; }

 private:
  void Note(Kind kind, std::string what, std::string before, std::string after) {
    changes_.push_back({kind, person_.id, std::move(what), std::move(before), std::move(after)});
  }

  void Fact(const char* what, const std::optional<std::string>& after, std::string* value) {
    if (!after || *after == *value) return;
    const bool announced = is_new_ && std::string_view(what) == "name";  // with the person
    if (!announced) {
      Note(value->empty()   ? Kind::kAdded
           : after->empty() ? Kind::kRemoved
                            : Kind::kChanged,
           what, *value, *after);
    }
    *value = *after;
  }

  void Identities(const PersonRecord& record, bool keep_unlisted) {
    std::vector<RosterIdentity> after = record.identities;
    for (const RosterIdentity& identity : person_.identities) {
      const bool listed = record.lists[static_cast<size_t>(identity.kind)];
      if (!listed || keep_unlisted) after.push_back(identity);
    }
    NormaliseIdentities(&after);
    const std::vector<RosterIdentity>& before = person_.identities;
    std::vector<RosterIdentity> gone;
    std::vector<RosterIdentity> come;
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                        std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::back_inserter(come));
    for (const RosterIdentity& identity : gone) {
      // The same identity with another interval is a change of its interval.
      const auto same = std::find_if(come.begin(), come.end(), [&](const RosterIdentity& other) {
        return SameIdentity(other, identity);
      });
      if (same == come.end()) {
        Note(Kind::kRemoved, Named(identity), ValidityText(identity.validity), "");
        continue;
      }
      Note(Kind::kChanged, Named(identity), ValidityText(identity.validity),
           ValidityText(same->validity));
      come.erase(same);
    }
    for (const RosterIdentity& identity : come) {
      Note(Kind::kAdded, Named(identity), "", ValidityText(identity.validity));
    }
    person_.identities = std::move(after);
  }

  void Depart(Departure departure) {
    const std::string what = absl::StrCat("departure ", Utc(departure.left_at));
    const auto same =
        std::find_if(person_.departures.begin(), person_.departures.end(),
                     [&](const Departure& d) { return d.left_at == departure.left_at; });
    const bool known = same != person_.departures.end();
    if (departure.source.empty()) {
      departure.source = known ? same->source : absl::StrCat("import of ", options_.file_name);
    }
    departure.recorded_by = known ? same->recorded_by : options_.recorded_by;
    departure.recorded_at = known ? same->recorded_at : options_.recorded_at;
    if (known && *same == departure) return;
    if (known) {
      departure.recorded_by = options_.recorded_by;
      departure.recorded_at = options_.recorded_at;
      Note(Kind::kChanged, what, DepartureText(*same), DepartureText(departure));
      *same = std::move(departure);
      return;
    }
    Note(Kind::kAdded, what, "", DepartureText(departure));
    person_.departures.push_back(std::move(departure));
  }

  bool is_new_;
  const ImportOptions& options_;
  RosterPerson person_;
  std::vector<PeopleChange> changes_;
};

// The id under which the roster knows the record's person, or the one that it gets.
absl::StatusOr<std::string> IdOf(const Roster& roster, const PersonRecord& record) {
  if (!record.id.empty()) return record.id;
  std::set<std::string> owners;
  std::string first;
  for (const RosterIdentity& identity : record.identities) {
    if (identity.kind != IdentityKind::kEmail) continue;
    if (first.empty()) first = identity.value;
    const Resolution known = roster.Resolve(identity, std::nullopt);
    if (known.matched_by != MatchedBy::kIdentity) continue;
    for (const RosterPerson* owner : known.candidates) owners.insert(owner->id);
  }
  if (owners.size() == 1) return *owners.begin();
  if (owners.empty()) return first;
  std::string ids;
  for (const std::string& id : owners) absl::StrAppend(&ids, ids.empty() ? "" : ", ", id);
  return absl::InvalidArgumentError(absl::StrCat("the addresses belong to several people (",
                                                 PrintablePath(ids), "); name one by id"));
}

// Identities that a written person would hold together with somebody else.
void WarnOfOverlaps(const Roster& roster, ImportPlan* plan) {
  std::set<std::string> written;
  for (const RosterPerson& person : plan->people) written.insert(person.id);
  using Holder = std::pair<const RosterPerson*, ValidityInterval>;
  std::map<std::string, std::vector<Holder>> holders;
  const auto collect = [&](const RosterPerson& person) {
    for (const RosterIdentity& identity : person.identities) {
      holders[Named(identity)].emplace_back(&person, identity.validity);
    }
  };
  for (const RosterPerson& person : plan->people) collect(person);
  for (const RosterPerson& person : roster.people()) {
    if (written.count(person.id) == 0) collect(person);
  }
  size_t warned = 0;
  for (const auto& [name, all] : holders) {
    for (size_t i = 0; i < all.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        const auto& [a, during_a] = all[j];
        const auto& [b, during_b] = all[i];
        if (a == b || during_a.from >= during_b.until || during_b.from >= during_a.until) continue;
        if (written.count(a->id) + written.count(b->id) == 0) continue;
        if (++warned > kMaxOverlapWarnings) continue;
        plan->warnings.push_back(
            absl::StrCat(name, " is held by ", a->id, " and ", b->id,
                         " at one time: commits of that time count for nobody; give intervals"));
      }
    }
  }
  if (warned > kMaxOverlapWarnings) {
    plan->warnings.push_back(
        absl::StrCat(warned - kMaxOverlapWarnings, " more identities are held by two people"));
  }
}

}  // namespace

const char* PeopleChangeName(Kind kind) {
  switch (kind) {
    case Kind::kAdded:
      return "added";
    case Kind::kChanged:
      return "changed";
    case Kind::kRemoved:
      return "removed";
  }
  return "changed";
}

absl::StatusOr<ImportPlan> PlanImport(const Roster& roster, const PeopleFile& file,
                                      const ImportOptions& options) {
  ImportPlan plan;
  plan.faults = file.faults;
  plan.fault_count = file.fault_count;
  plan.warnings = file.warnings;
  const auto fault = [&](const PersonRecord& record, const std::string& what) {
    plan.faults.push_back(
        absl::StrCat(PrintablePath(options.file_name), ":", record.line, ": ", what));
    ++plan.fault_count;
  };
  // First who is who, so that a fault of the last line keeps what the first one would remove.
  std::map<std::string, uint64_t> lines;
  std::vector<std::pair<std::string, const PersonRecord*>> known;
  for (const PersonRecord& record : file.people) {
    const absl::StatusOr<std::string> id = IdOf(roster, record);
    if (!id.ok()) {
      fault(record, std::string(id.status().message()));
      continue;
    }
    const auto [other, is_new] = lines.try_emplace(*id, record.line);
    if (!is_new) {
      fault(record,
            absl::StrCat("this is the person of line ", other->second, "; name both by one id"));
      continue;
    }
    known.emplace_back(*id, &record);
  }
  for (const auto& [id, record] : known) {
    PersonUpdate update(roster.Find(id), id, options);
    update.Apply(*record, /*keep_unlisted=*/plan.fault_count > 0);
    if (!update.changed()) {
      ++plan.unchanged;
      continue;
    }
    for (PeopleChange& change : update.changes()) plan.changes.push_back(std::move(change));
    plan.people.push_back(update.TakePerson());
  }
  WarnOfOverlaps(roster, &plan);
  return plan;
}

}  // namespace offkey
