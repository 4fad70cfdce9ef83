// The nouns that leave the engine: a finding with its occurrences, who introduced and removed it,
// and to whom it is attributed. Plain values; built by engine/pipeline, read by engine/report and
// engine/store.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/secret_bytes.h"
#include "engine/model/inner_place.h"
#include "engine/model/inventory.h"
#include "engine/model/object.h"
#include "engine/model/object_signature.h"

namespace offkey {

enum class Confidence : uint8_t { kLow = 0, kMedium = 1, kHigh = 2 };
enum class Relation : uint8_t { kOwns, kIntroduced, kCarried, kExposed };
enum class Grade : uint8_t { kA, kB, kC, kD };

const char* ConfidenceName(Confidence confidence);  // "low", "medium", "high"
const char* RelationName(Relation relation);        // "owns", "introduced", "carried", "exposed"
const char* GradeName(Grade grade);                 // "A" .. "D"

// HMAC-SHA-256 of the normalised secret under the installation's key.
using Fingerprint = std::array<uint8_t, 32>;

// A person as a commit names them, after mailmap folding. Bytes as stored: may not be UTF-8.
struct Person {
  std::string name;
  std::string email;
  friend bool operator==(const Person&, const Person&) = default;
};

// An instant with the zone it was written in.
struct CommitTime {
  int64_t seconds = 0;       // since the Unix epoch
  int32_t zone_minutes = 0;  // east of UTC
};

// Where something stands in text. line and column are 1-based, column in bytes; 0 means "not
// known".
struct Position {
  uint64_t line = 0;
  uint64_t column = 0;
};

// Who else a commit's message names in its trailers.
enum class TrailerToken : uint8_t { kCoAuthoredBy, kSignedOffBy };
const char* TrailerTokenName(TrailerToken token);  // "Co-authored-by", "Signed-off-by"

struct CommitTrailer {
  TrailerToken token = TrailerToken::kCoAuthoredBy;
  Person person;  // with an address
  friend bool operator==(const CommitTrailer&, const CommitTrailer&) = default;
};

// What in a commit's dates cannot be as it says (engine/attribution/README.md). Bits.
inline constexpr uint8_t kAuthoredBeforeHistory = 1;  // before the repository's first commit
inline constexpr uint8_t kCommittedBeforeParent = 2;  // more than a day before a parent
// "authored before the repository's first commit", ...; joined by "; ". Empty for 0.
std::string DateFaultsText(uint8_t faults);

// A commit that introduced or removed a credential. `path` is empty for a removal and for a
// credential that stands in the commit object itself (`in_message`).
struct CommitEvent {
  ObjectId commit;
  std::string path;
  bool in_message = false;
  Position position;
  Person author;
  Person committer;
  CommitTime authored_at;
  CommitTime committed_at;
  std::vector<CommitTrailer> trailers;  // as the message has them, each once
  uint8_t date_faults = 0;
  // As the commit carries it; nullptr: it is not signed.
  std::shared_ptr<const ObjectSignature> signature;
  // Where somebody asked whose it is (engine/attribution/signature_judge.h).
  std::optional<SignatureJudgement> judgement;
};

// What holds the bytes of an occurrence.
enum class Holder : uint8_t { kBlob, kCommit, kTag, kFile, kReflog };

// One place of the credential. [start, end) are byte offsets in the content as stored.
struct Occurrence {
  Holder holder = Holder::kBlob;
  ObjectId object;   // empty for kFile
  std::string path;  // bytes; empty when no tree names the object
  uint64_t start = 0;
  uint64_t end = 0;
  Position position;
  // Where it is in what the span holds, when that is a gzip (in base64). Of a run; the store does
  // not keep it.
  InnerPlace inner = {};
};

struct Attribution {
  std::string identity;  // folded e-mail, or, `in_roster`, the id of a person of the roster
  Relation relation = Relation::kIntroduced;
  Grade grade = Grade::kC;
  std::vector<std::pair<std::string, std::string>> evidence;  // sorted by key
  bool in_roster = false;
};

// Another part of the same credential set (the secret of a key id, and the other way round),
// masked. It is a finding of the same run and repository, with this one among its own companions.
struct Companion {
  std::string rule;
  std::string masked;
  Fingerprint fingerprint = {};
  // Wherever the two stand together, one of them has further candidates of that rule in reach:
  // nothing says which is meant, and all are listed.
  bool ambiguous = false;
};

// What a credential states about its own time (engine/rule/expiry.h), in seconds since the Unix
// epoch. Its issuer may have ended it earlier, and a forger may write anything.
struct Validity {
  std::optional<int64_t> issued_at;
  std::optional<int64_t> not_before;
  std::optional<int64_t> expires_at;
  bool empty() const { return !issued_at && !not_before && !expires_at; }
  friend bool operator==(const Validity&, const Validity&) = default;
};

// Why what has the form of a credential is none. Listed on request (--show-dummies); it is never
// stored, queued, attributed, nor counted for the exit code.
struct Refusal {
  bool dummy = false;  // an example, a placeholder; false: a check refused it, e.g. its checksum
  std::string reason;  // words of ours and of the rule file
};

// What a credential, or the text around it, states about whose it is (engine/attribution/inventory/
// self_description.h). Nobody has asked its issuer. Texts are valid UTF-8 and safe to show.
struct StatedIdentity {
  std::string identity;  // folded e-mail, "host/login", "SHA256:..." or the issuer's own name
  std::string field;     // where it stands: "email", "client_email", "comment"
  std::string basis;     // what states it: "JWT claim", "service-account file"
  Grade grade = Grade::kC;
  std::optional<int64_t> stated_at;
  std::vector<std::pair<std::string, std::string>> more;  // further evidence
  friend bool operator==(const StatedIdentity&, const StatedIdentity&) = default;
};

// A credential in one repository (or one set of scanned files).
struct Finding {
  Fingerprint fingerprint = {};
  std::string rule;
  std::string provider;
  Confidence confidence = Confidence::kMedium;
  std::string masked;                   // safe to print
  SecretBytes secret;                   // normalised; for sealing only
  std::optional<Refusal> refusal;       // set: no credential
  Validity validity;                    // empty when nothing is stated
  std::string repo;                     // empty for plain files
  bool from_history = false;            // false: plain files, no introduced/removed/present_at
  std::vector<CommitEvent> introduced;  // sorted by commit id
  std::vector<CommitEvent> removed;     // sorted by commit id
  std::vector<std::string> present_at;  // full ref names, sorted
  std::vector<Occurrence>
      occurrences;  // sorted by (path, object, start); may be cut, see occurrences_total
  uint64_t occurrences_total = 0;
  std::vector<Attribution> attributions;
  std::vector<StatedIdentity> stated;   // of a run; the store keeps the attribution
  std::vector<std::string> stated_ids;  // of a run: public ids of it that stand around it
  std::vector<MatchKey> match_keys;     // of a run; by what issuers' listings recognise it
  std::vector<Companion> companions;    // sorted by (rule, fingerprint)
};

// Masks a secret for display: a short head and tail of long secrets, less of short ones, never more
// than a third. Control bytes and bytes outside ASCII in what is shown are replaced by '?'.
std::string MaskSecret(std::string_view secret);

}  // namespace offkey
