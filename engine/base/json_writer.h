// JsonWriter: writes one JSON value after the other, compact, in the order of the calls.
//
// Place in the flow: engine/report -> JsonWriter -> a buffer that the caller drains. Output is
// always valid UTF-8 and holds no character that could disturb a screen: controls, C1,
// bidirectional and invisible characters are written as \uXXXX (which reads back as the same text);
// each byte that is not UTF-8 becomes \ufffd, and whoever needs the bytes writes a twin with
// Base64().
//
// The writer allocates nothing but what the buffer grows by. Calls that do not make JSON (a value
// without a key in an object) are broken invariants of ours. Nesting is at most 63 deep.
//
// Thread rule: one thread at a time. Lifetime: borrows the buffer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offkey {

class JsonWriter {
 public:
  explicit JsonWriter(std::string* out) : out_(out) {}

  JsonWriter& BeginObject();
  JsonWriter& EndObject();
  JsonWriter& BeginArray();
  JsonWriter& EndArray();
  JsonWriter& Key(std::string_view key);
  JsonWriter& String(std::string_view text);
  JsonWriter& Base64(std::string_view bytes);
  JsonWriter& Number(uint64_t value);
  JsonWriter& Bool(bool value);

 private:
  void BeforeValue();
  void Push();
  void Pop();

  std::string* out_;
  // One bit a level: whether it already holds a value. Bit 0 is the top.
  uint64_t has_values_ = 0;
  int depth_ = 0;
  bool after_key_ = false;
};

}  // namespace offkey
