// Under which fingerprints the store may know a leaked value that somebody has in hand.
//
// Place in the flow: standard input -> FingerprintsOfValue -> FindingQuery.fingerprints. How a
// secret is normalised depends on its rule (NormaliseSecret in engine/scan/scanner_thread.h), and a
// value may have been copied with a line end, in quotes or encoded: each way that can apply is
// tried. Nothing of the value is kept. Thread rule: pure functions.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/base/secret_bytes.h"
#include "engine/model/finding.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

inline constexpr size_t kMaxLeakedBytes = 1 << 20;

// Reads `fd` to its end. kInvalidArgument when nothing but blanks comes, or more than
// kMaxLeakedBytes.
absl::StatusOr<SecretBytes> ReadLeakedValue(int fd);

// Of the value as a whole: as it is, without blanks and quotes around it, as a PEM block, and what
// it is in base64, hexadecimal digits and escapes, two steps deep. Sorted, each once.
std::vector<Fingerprint> FingerprintsOfValue(std::string_view value, const FingerprintKey& key);

// Of every credential that the rules find in it: for a value that was copied with text around it.
// Sorted, each once.
std::vector<Fingerprint> FingerprintsInText(std::string_view text,
                                            std::shared_ptr<const CompiledRules> rules,
                                            const FingerprintKey& key);

}  // namespace offkey
