// Covered by tests/unit/attribution/offboard_test.cc, offboard_roster_test.cc and hunt_test.cc.
#include "engine/attribution/asked_people.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/address_ranges.h"
#include "engine/attribution/attributor.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"
#include "engine/signature/openpgp_key.h"

namespace offkey {
namespace {

// When the credential says that it was made for whom it names.
std::optional<int64_t> StatedAt(const Attribution& stored) {
  for (const auto& [key, value] : stored.evidence) {
    if (key != "as_of") continue;
    const std::optional<CommitTime> at = ParseRfc3339(value);
    return at ? std::optional(at->seconds) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool AskedPeople::Made(const CommitEvent& event, const Roster& roster) const {
  const auto is_asked = [&](const Person& person, int64_t at) {
    const std::string folded = FoldEmail(person.email);
    if (folded.empty()) return false;
    const Resolution resolution = roster.ResolveEmail(folded, at);
    if (resolution.person != nullptr) return people.count(resolution.person->id) > 0;
    return addresses.count(folded) > 0;
  };
  return is_asked(event.author, event.authored_at.seconds) ||
         is_asked(event.committer, event.committed_at.seconds);
}

bool AskedPeople::HasOneOf(const std::vector<const RosterPerson*>& candidates) const {
  return std::any_of(candidates.begin(), candidates.end(),
                     [&](const RosterPerson* person) { return people.count(person->id) > 0; });
}

std::vector<std::string> AskedPeople::Identities() const {
  std::vector<std::string> identities(people.begin(), people.end());
  identities.insert(identities.end(), addresses.begin(), addresses.end());
  std::sort(identities.begin(), identities.end());
  return identities;
}

absl::StatusOr<AskedPeople> FindAskedPeople(absl::Span<const std::string> who, const Roster& roster,
                                            int64_t now) {
  AskedPeople asked;
  for (const std::string& one : who) {
    const std::string folded = FoldEmail(one);
    const absl::StatusOr<const RosterPerson*> person = FindPerson(roster, one, now);
    if (person.ok()) {
      asked.people.insert((*person)->id);
    } else if (!absl::IsNotFound(person.status())) {
      return person.status();
    } else if (folded.find('@') != std::string::npos) {
      asked.addresses.insert(folded);
    } else {
      return absl::InvalidArgumentError(
          absl::StrCat("\"", PrintablePath(one),
                       "\" is not an e-mail address; a person is named "
                       "by the addresses of their commits (a name alone attributes nothing)"));
    }
  }
  if (asked.addresses.empty() && asked.people.empty()) {
    return absl::InvalidArgumentError("name the leaver by at least one e-mail address");
  }
  return asked;
}

absl::StatusOr<std::vector<std::string>> AddressesOf(Store& store, const AskedPeople& asked,
                                                     const Roster& roster) {
  std::vector<std::string> addresses;
  if (asked.people.empty()) return addresses;
  std::vector<AddressRange> ranges;
  std::set<std::string> theirs;
  for (const std::string& id : asked.people) {
    const RosterPerson* person = roster.Find(id);
    if (person == nullptr) continue;
    for (AddressRange& range : AddressRangesOf(*person)) ranges.push_back(std::move(range));
    for (const RosterIdentity& identity : person->identities) theirs.insert(identity.value);
  }
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> committed,
                          store.ListCommitAddresses(ranges));
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> stated, store.ListStatedIdentities());
  std::vector<std::string> all;
  std::set_union(committed.begin(), committed.end(), stated.begin(), stated.end(),
                 std::back_inserter(all));
  // An address without a tag that is no forge's is listed as it stands, or it is not listed: most
  // need not be looked up.
  const auto is_plain = [](const std::string& address) {
    return address.find('@') != std::string::npos && address.find('+') == std::string::npos &&
           address.find("noreply") == std::string::npos;
  };
  for (std::string& address : all) {
    if (is_plain(address) && theirs.count(address) == 0) continue;
    if (asked.HasOneOf(ResolveIdentityText(roster, address, std::nullopt).candidates)) {
      addresses.push_back(std::move(address));
    }
  }
  return addresses;
}

std::vector<std::string> KeysOf(const AskedPeople& asked, const Roster& roster,
                                const std::vector<PublicKey>& keys) {
  std::set<std::string> names;
  const auto add_openpgp = [&](const std::string& fingerprint) {
    names.insert(fingerprint);
    names.insert(fingerprint.substr(24, 16));
  };
  for (const std::string& id : asked.people) {
    const RosterPerson* person = roster.Find(id);
    for (const RosterIdentity& identity : person->identities) {
      if (identity.kind == IdentityKind::kSshKey ||
          identity.kind == IdentityKind::kX509Certificate) {
        names.insert(identity.value);
      }
      if (identity.kind != IdentityKind::kOpenPgpKey) continue;
      add_openpgp(identity.value);
      for (const PublicKey& key : keys) {
        if (key.kind != identity.kind || key.fingerprint != identity.value) continue;
        for (const std::string& part : FingerprintsIn(key.material)) add_openpgp(part);
      }
    }
  }
  return {names.begin(), names.end()};
}

std::vector<Attribution> TiesOf(const StoredFinding& stored, const Roster& roster,
                                SignatureJudge* judge) {
  const Finding& finding = stored.finding;
  Finding judged;
  judged.introduced = finding.introduced;
  judge->JudgeEvents(&judged);
  std::vector<Attribution> attributions = AttributeFinding(judged, &roster);
  for (Attribution& owner : OwnersInListings(stored.inventory_ties, &roster)) {
    attributions.push_back(std::move(owner));
  }
  for (const Attribution& known : finding.attributions) {
    if (known.relation == Relation::kIntroduced || known.relation == Relation::kCarried) continue;
    Attribution& tie = attributions.emplace_back(known);
    // Where no date is stated, only an address that one person alone ever had is theirs.
    const Resolution holder = ResolveIdentityText(roster, known.identity, StatedAt(known));
    if (holder.person == nullptr) continue;
    tie.identity = holder.person->id;
    tie.in_roster = true;
    if (holder.exactness == Exactness::kOutside) tie.grade = Grade::kD;
  }
  JoinOwners(&attributions);
  return attributions;
}

void UncountedTies::Add(const Attribution& attribution, const Fingerprint& credential) {
  if (attribution.in_roster) return;
  const Resolution owners = ResolveIdentityText(roster_, attribution.identity, std::nullopt);
  if (asked_.HasOneOf(owners.candidates)) credentials_[attribution.identity].insert(credential);
}

std::vector<std::string> UncountedTies::Notes() const {
  std::vector<std::string> notes;
  for (const auto& [address, fingerprints] : credentials_) {
    const Resolution owners = ResolveIdentityText(roster_, address, std::nullopt);
    notes.push_back(absl::StrCat(
        fingerprints.size(), fingerprints.size() == 1 ? " credential" : " credentials", " of ",
        address, " not counted by it: on the dates of the commits it was nobody's alone (",
        PeopleText(owners.candidates), ")"));
  }
  return notes;
}

}  // namespace offkey
