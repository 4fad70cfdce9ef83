// SecretChecks: the offline judgement of a secret's bytes that a rule asks for. Allocation-free
// once made.
//
// Place in the flow: Rule -> SecretChecks::Make -> ScannerThread::Confirm judges each secret that
// the pattern found. Thread rule: Judge is safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/rule/checksum.h"
#include "engine/rule/rule.h"
#include "engine/rule/structure.h"

namespace offkey {

enum class Rejection : uint8_t {
  kNone,
  kEmpty,
  kChecksum,
  kStructure,
  kDigits,
  kEntropy,
  kStopWord,
  kPlaceholder,
  kDummy,         // words of examples: "p4ssw0rd", "test-1234"
  kKnownExample,  // printed by an issuer's documentation or a standard
};

const char* RejectionName(Rejection rejection);  // "none", "checksum", ...

// Whether a value that is refused so is an example or stands for a secret, and not a credential of
// wrong form.
bool IsDummyRejection(Rejection rejection);

// Why `rule` refuses `secret` so, in words of ours and of the rule file: never bytes of the secret.
std::string RejectionReason(const Rule& rule, std::string_view secret, Rejection rejection);

// Shannon entropy in bits per byte; 0 for the empty text.
double ShannonEntropy(std::string_view bytes);

class SecretChecks {
 public:
  // Errors: kInvalidArgument, which check is unknown and which ones there are (no file or line).
  static absl::StatusOr<SecretChecks> Make(const Rule& rule);

  // kNone when all checks hold, otherwise the first that does not; the cheapest and surest come
  // first. A stop word of letters and digits does not count where chance made the rest. Rules of
  // low confidence keep dummies: that is where they are listed.
  Rejection Judge(std::string_view secret) const;

 private:
  SecretChecks() = default;

  const ChecksumAlgorithm* checksum_ = nullptr;
  std::optional<Structure> structure_;
  uint32_t min_digits_ = 0;
  double min_entropy_ = 0;
  std::vector<std::string> stop_words_;  // lower case
  bool reject_placeholders_ = true;
  bool reject_dummies_ = true;
  bool basic_auth_ = false;
};

}  // namespace offkey
