// A bounded, strict reader of JSON texts (RFC 8259).
//
// Place in the flow: foreign JSON (people files, later issuers' listings) -> JsonValue. Refused:
// anything behind the value, keys that stand twice in one object, bytes that are no UTF-8, lone
// surrogates, NUL in a string, and more than the bounds below.
//
// Thread rule: free functions and plain values.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace offkey {

inline constexpr int kMaxJsonDepth = 16;
inline constexpr size_t kMaxJsonValues = 200'000;

struct JsonMember;

struct JsonValue {
  enum class Kind { kNull, kBool, kNumber, kString, kArray, kObject };
  Kind kind = Kind::kNull;
  bool boolean = false;
  std::string text;                 // kString: decoded; kNumber: as written
  std::vector<JsonValue> items;     // kArray
  std::vector<JsonMember> members;  // kObject, in the order written

  // nullptr when the object has no such key.
  const JsonValue* Find(std::string_view key) const;
};

struct JsonMember {
  std::string key;
  JsonValue value;
};

// Errors: kInvalidArgument, "column N: what is wrong" (1-based, in bytes).
absl::StatusOr<JsonValue> ParseJson(std::string_view text);

}  // namespace offkey
