// SweepMemory: what a sweep leaves for the next one of the same repository: its result, to be told
// again when nothing has changed, and what it learned of the objects (known_history.h).
//
// Place in the flow: Sweep -> SweepMemory -> Store, and back. One value for a repository. It holds
// no secret: findings without theirs, redacted; of matches offsets and numbers.
//
// A memory counts only for the same *judgement* (program, rules, options that
// change findings) and under the fingerprint key of the store that holds it (RekeySweepMemory), and
// its result only for the same *state* of the repository (git/repository_state.h). Where all but
// the single rules is the same, rule_catch_up.h makes it one of the new rules. What cannot be
// decoded counts as no memory.
//
// Thread rule: plain values. Lifetime: a SweepMemory that was decoded borrows the bytes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "engine/base/digest.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"

namespace offkey {

struct SweepMemory {
  Digest judgement = {};
  Digest ground = {};  // of the judgement, what is not of single rules
  Digest state = {};
  Coverage coverage;
  uint64_t finding_count = 0;
  std::string_view findings;  // AppendFinding's, one behind the other
  // Whether something is known of the objects: by a base, which is kept beside the memory and may
  // be shared, and a layer upon it, empty when the base is all (known_history.h).
  bool has_history = false;
  std::string_view layer;
};

std::string EncodeSweepMemory(const SweepMemory& memory);
std::optional<SweepMemory> DecodeSweepMemory(std::string_view bytes);

// A finding, but for its secret, its refusal and the repository's name.
void AppendFinding(const Finding& finding, std::string* out);

// The same under another fingerprint key: `renamed` gives the new fingerprint of an old one, or
// none. nullopt when the memory cannot be decoded or a fingerprint has no new one.
std::optional<std::string> RekeySweepMemory(
    std::string_view bytes,
    const std::function<std::optional<Fingerprint>(const Fingerprint&)>& renamed);

// Calls back for each finding of the memory. kDataLoss when it cannot be decoded to its end;
// otherwise the first error of `emit`.
absl::Status ForEachFinding(const SweepMemory& memory,
                            const std::function<absl::Status(Finding&&)>& emit);

}  // namespace offkey
