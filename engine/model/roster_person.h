// A person of the roster: who somebody is, under which identities they commit, and when they left.
//
// Place in the flow: people files -> engine/attribution/people_file.h -> RosterPerson ->
// engine/store -> engine/attribution/roster.h. Not to be taken for Person (finding.h), which is
// what one commit claims.
//
// Thread rule: plain values and pure functions. All texts are valid UTF-8. Times are Unix seconds.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace offkey {

inline constexpr int64_t kBeginningOfTime = std::numeric_limits<int64_t>::min();
inline constexpr int64_t kEndOfTime = std::numeric_limits<int64_t>::max();

// A bot is a program; a shared one is a mailbox or account of several people.
enum class PersonKind : uint8_t { kPerson, kBot, kShared };
enum class IdentityKind : uint8_t { kEmail, kLogin, kSshKey, kOpenPgpKey, kX509Certificate };
enum class DepartureHow : uint8_t { kPlanned, kImmediate };

const char* PersonKindName(PersonKind kind);  // "person", "bot", "shared"
// "email", "login", "ssh_key", "openpgp_key", "x509_certificate"
const char* IdentityKindName(IdentityKind kind);
const char* DepartureHowName(DepartureHow how);  // "planned", "immediate"

// Half-open: from <= time < until.
struct ValidityInterval {
  int64_t from = kBeginningOfTime;
  int64_t until = kEndOfTime;

  bool Holds(int64_t time) const { return from <= time && time < until; }
  bool always() const { return from == kBeginningOfTime && until == kEndOfTime; }
  friend auto operator<=>(const ValidityInterval&, const ValidityInterval&) = default;
};

// One name of a person, in the form under which it is compared. Made by the functions below.
struct RosterIdentity {
  IdentityKind kind = IdentityKind::kEmail;
  std::string forge;    // of a login: the host, "github.com"
  std::string value;    // folded e-mail, folded login (may be empty with an account), fingerprint
  std::string account;  // of a login: the forge's number for it, which survives renames; or empty
  ValidityInterval validity;

  friend auto operator<=>(const RosterIdentity&, const RosterIdentity&) = default;
};

// Without their intervals.
bool SameIdentity(const RosterIdentity& a, const RosterIdentity& b);

struct Departure {
  int64_t left_at = 0;       // when it was decided or happened
  int64_t effective_at = 0;  // from when on their access has to be gone
  DepartureHow how = DepartureHow::kPlanned;
  int64_t returned_at = kEndOfTime;  // people come back
  std::string source;                // who says so: "HR export", a ticket
  std::string recorded_by;           // the user who entered it
  int64_t recorded_at = 0;

  friend auto operator<=>(const Departure&, const Departure&) = default;
};

struct RosterPerson {
  std::string id;    // permanent: an employee number, or the first e-mail address
  std::string name;  // for display; attributes nothing
  PersonKind kind = PersonKind::kPerson;
  std::string manager;  // optional facts
  std::string team;
  std::vector<RosterIdentity> identities;  // sorted
  std::vector<Departure> departures;       // sorted by left_at, each left_at once

  friend bool operator==(const RosterPerson&, const RosterPerson&) = default;
};

// Whether they are gone at `time`: the departure that counts then, or nullptr. One whose
// effective_at is still to come does not count.
const Departure* DepartureAt(const RosterPerson& person, int64_t time);

// Identities from what people write. kInvalidArgument: what is wrong; what to write.
absl::StatusOr<RosterIdentity> EmailIdentity(std::string_view text);
// `forge` may be a URL; `account` may be empty, or else `login`.
absl::StatusOr<RosterIdentity> LoginIdentity(std::string_view forge, std::string_view login,
                                             std::string_view account);
// "github.com/jane", "github.com/jane#77", "github.com/#77".
absl::StatusOr<RosterIdentity> LoginIdentity(std::string_view text);
// "SHA256:" and 43 characters of base64, as `ssh-keygen -l` prints it.
absl::StatusOr<RosterIdentity> SshKeyIdentity(std::string_view text);
// 40 or 64 hexadecimal digits, blanks and "0x" allowed.
absl::StatusOr<RosterIdentity> OpenPgpKeyIdentity(std::string_view text);
// The SHA-256 of a certificate: 64 hexadecimal digits, colons and blanks allowed.
absl::StatusOr<RosterIdentity> X509CertificateIdentity(std::string_view text);

// "jane@x.org", "github.com/jane#77", "SHA256:...", "OPENPGP:...", "X509:...": for people.
std::string IdentityText(const RosterIdentity& identity);
// "always", "from 2020-01-01T00:00:00+00:00", "2020-...  until 2021-...".
std::string ValidityText(const ValidityInterval& validity);

// Display names are compared without case (ASCII) and with blanks made one.
std::string FoldName(std::string_view name);

// Sorts, and joins equal identities whose intervals touch or overlap.
void NormaliseIdentities(std::vector<RosterIdentity>* identities);

}  // namespace offkey
