// The compiled Hyperscan database on disk, so that a run starts in milliseconds.
//
// Hyperscan's own check of a serialized database is a CRC, and a crafted one can write out of
// bounds. So a file carries a keyed BLAKE2b tag over everything in it, checked in constant time
// before a byte is interpreted; directory 0700, file 0600, no link followed, replaced by rename.
// Whatever is wrong with a file, the answer is "not there".
//
// Thread rule: free functions; several processes may use one directory.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_impl.h"

namespace offkey {

inline constexpr size_t kCacheKeyBytes = 32;

struct CachedRules {
  std::vector<Width> opening_widths;
  std::vector<Width> pattern_widths;
  HyperscanDatabase database;  // nullptr when there is no opening
};

// nullopt when there is none, or it is damaged, forged, of another rule set, version or CPU.
std::optional<CachedRules> ReadRuleCache(const CompiledRules::Options& options,
                                         const std::string& digest, size_t opening_count,
                                         size_t rule_count);

// A failure leaves no file and is no error: the next run compiles again.
void WriteRuleCache(const CompiledRules::Options& options, const CompiledRules::Impl& impl);

}  // namespace offkey
