// The roster: who the people are, and which of them an identity named at a given time.
//
// Place in the flow: engine/store (or a test) -> RosterPerson -> Roster::Build -> Resolve, asked by
// the attributor, the offboarding and `offkey people`. The README of this folder says how
// resolution decides and why.
//
// Thread rule: immutable after Build; any thread may resolve. Lifetime: results point into the
// roster.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "engine/model/roster_person.h"

namespace offkey {

enum class Exactness : uint8_t {
  kUnique,      // one person has it and, as far as the roster says, nobody else ever had
  kInInterval,  // one person's interval holds the time
  kOutside,     // known, but no interval holds the time
  kAmbiguous,   // several people had it at that time: it names nobody
  kMachine,     // a forge's own committer, or a forge's bot that the roster does not list
  kUnknown,     // the roster does not list it
};
const char* ExactnessName(Exactness exactness);  // "unique", "in interval", "outside" ...

// By what an identity was found in the roster, the strongest first.
enum class MatchedBy : uint8_t {
  kNothing,
  kIdentity,  // it is listed as it stands
  kAccount,   // a no-reply address or login with the permanent number of a listed account
  kLogin,     // a no-reply address with a listed login
  kMailbox,   // a tagged address (jane+git@) of a listed mailbox
};
const char* MatchedByName(MatchedBy matched_by);  // "identity", "account", "login", "mailbox"

struct Resolution {
  Exactness exactness = Exactness::kUnknown;
  // Whom it names; nullptr: nobody. With kOutside the only person who ever had it, if there is
  // exactly one: a guess, to be graded lower.
  const RosterPerson* person = nullptr;
  // The entry of `person` that decided; outside every interval the one nearest to the time.
  const RosterIdentity* identity = nullptr;
  MatchedBy matched_by = MatchedBy::kNothing;
  // Everyone in question, by id: the holders when ambiguous, else everyone who ever had it.
  std::vector<const RosterPerson*> candidates;
};

class Roster {
 public:
  // Nobody.
  Roster() = default;
  // kInvalidArgument: an id is empty or stands twice, or an interval is empty. That two people hold
  // one identity at one time is no error: it is what kAmbiguous says.
  static absl::StatusOr<Roster> Build(std::vector<RosterPerson> people);
  Roster(Roster&&) = default;
  Roster& operator=(Roster&&) = default;

  const std::vector<RosterPerson>& people() const { return people_; }  // sorted by id
  bool empty() const { return people_.empty(); }
  const RosterPerson* Find(std::string_view id) const;  // nullptr: nobody of that id

  // `identity` is in the form of its kind (roster_person.h); its interval does not count. Without a
  // time only an identity that one person alone ever had is resolved, as kUnique.
  Resolution Resolve(const RosterIdentity& identity, std::optional<int64_t> at) const;
  // An address as a commit has it, folded here.
  Resolution ResolveEmail(std::string_view email, std::optional<int64_t> at) const;

  // For the command line, never for a commit: people whose name holds `text`, without case, by id.
  std::vector<const RosterPerson*> NamedLike(std::string_view text) const;

 private:
  struct Entry {
    uint32_t person;
    uint32_t identity;
  };
  struct Level;  // the entries that match equally well

  const RosterIdentity& IdentityOf(const Entry& entry) const {
    return people_[entry.person].identities[entry.identity];
  }
  void Index(const Entry& entry);
  void Add(const std::string& key, Level* level) const;
  void AddLogin(const std::string& forge, const std::string& login, const std::string& account,
                Level* level) const;
  Level Match(const RosterIdentity& identity) const;
  Resolution Decide(const Level& level, std::optional<int64_t> at) const;

  std::vector<RosterPerson> people_;
  absl::flat_hash_map<std::string, std::vector<Entry>> index_;  // see Key() in roster.cc
};

}  // namespace offkey
