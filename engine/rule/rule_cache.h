// The compiled openings on disk, so that a run starts in milliseconds.
//
// Hyperscan's own check of a serialized database is a CRC, and a crafted one can write out of
// bounds. So it lies in a keyed file (keyed_file.h): whatever is wrong with it, the answer is "not
// there".
//
// Thread rule: free functions; several processes may use one directory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_impl.h"
#include "engine/rule/keyed_file.h"

namespace offkey {

struct CachedRules {
  std::vector<Width> opening_widths;
  std::vector<Width> pattern_widths;
  AnchorSet anchors;
  HyperscanDatabase database;  // nullptr when there was none
  EncodedKeys encoded_keys;
  EncodedKeys inner_keys;
};

// nullopt when there is none, or it is damaged, forged, of another rule set, version or CPU.
std::optional<CachedRules> ReadRuleCache(const CompiledRules::Options& options,
                                         const std::string& digest, size_t opening_count,
                                         size_t rule_count);

// A failure leaves no file and is no error: the next run compiles again.
void WriteRuleCache(const CompiledRules::Options& options, const CompiledRules::Impl& impl);

}  // namespace offkey
