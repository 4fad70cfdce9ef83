// Whom a question means by `--who`, and which ties between people and credentials are theirs.
//
// Place in the flow: offboard, hunt and report name people -> FindAskedPeople -> ties of stored
// findings are judged with it. Thread rule: plain values and pure functions; those with a Store as
// that. Lifetime: nothing points into the roster.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/attribution/roster.h"
#include "engine/attribution/signature_judge.h"
#include "engine/store/store.h"

namespace offkey {

struct AskedPeople {
  std::set<std::string> addresses;  // folded; not listed in the roster
  std::set<std::string> people;     // ids

  bool empty() const { return addresses.empty() && people.empty(); }
  bool Has(const Attribution& attribution) const {
    return (attribution.in_roster ? people : addresses).count(attribution.identity) > 0;
  }
  // Author or committer of the event, each at their own date.
  bool Made(const CommitEvent& event, const Roster& roster) const;
  bool HasOneOf(const std::vector<const RosterPerson*>& candidates) const;
  // Ids and addresses, sorted.
  std::vector<std::string> Identities() const;
};

// `who`: e-mail addresses, or ids of people of `roster`. `now` tells who holds a reused address.
// kInvalidArgument when nobody is named, when a name is neither an id nor an address, or when an
// address may mean several people.
absl::StatusOr<AskedPeople> FindAskedPeople(absl::Span<const std::string> who, const Roster& roster,
                                            int64_t now);

// The addresses of history that the roster may resolve to one of the asked people of it. Sorted.
absl::StatusOr<std::vector<std::string>> AddressesOf(Store& store, const AskedPeople& asked,
                                                     const Roster& roster);

// The names under which signatures may name the asked people's keys.
std::vector<std::string> KeysOf(const AskedPeople& asked, const Roster& roster,
                                const std::vector<PublicKey>& keys);

// Who is tied to a stored finding. History is judged anew, so that what a later offkey understands
// better counts for sweeps of today too, and so does a roster that was imported later. Ties that
// history cannot tell (an issuer's list) are the stored ones.
std::vector<Attribution> TiesOf(const StoredFinding& stored, const Roster& roster,
                                SignatureJudge* judge);

// Credentials that an address ties to nobody for certain, although it may have been one of the
// asked people's.
class UncountedTies {
 public:
  UncountedTies(const Roster& roster, const AskedPeople& asked) : roster_(roster), asked_(asked) {}

  // A tie that is not theirs.
  void Add(const Attribution& attribution, const Fingerprint& credential);
  bool empty() const { return credentials_.empty(); }
  // A sentence for each address.
  std::vector<std::string> Notes() const;

 private:
  const Roster& roster_;
  const AskedPeople& asked_;
  std::map<std::string, std::set<Fingerprint>> credentials_;  // by address
};

}  // namespace offkey
