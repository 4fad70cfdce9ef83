// A bounded reader of the subset of YAML that rule files use: mappings, sequences and scalars, each
// with its line and column.
//
// Place in the flow: text of a rule file -> YamlNode -> rule_loader. Refused: anchors, aliases,
// tags, several documents, mapping keys that are not scalars, more than kMaxYamlDepth levels or
// kMaxYamlNodes nodes, texts over kMaxYamlBytes.
//
// Thread rule: free functions and plain values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace offkey {

inline constexpr size_t kMaxYamlBytes = size_t{1} << 20;
inline constexpr int kMaxYamlDepth = 8;
inline constexpr size_t kMaxYamlNodes = 200'000;

struct YamlNode {
  enum class Kind { kScalar, kSequence, kMapping };
  Kind kind = Kind::kScalar;
  int line = 0;        // 1-based
  int column = 0;      // 1-based, in characters
  std::string scalar;  // kScalar
  bool quoted = false;
  std::vector<YamlNode> items;  // kSequence: the items; kMapping: key, value, key, value ...
};

// Errors: kInvalidArgument, "LINE:COLUMN: what is wrong".
absl::StatusOr<YamlNode> ParseYaml(std::string_view text);

}  // namespace offkey
