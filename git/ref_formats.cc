// The pure parsers of git/refs.h. Covered by tests/unit/git/ref_formats_test.cc and
// tests/fuzz/refs_fuzz.cc.
#include <algorithm>
#include <array>

#include "absl/container/flat_hash_set.h"
#include "git/refs.h"

namespace offkey::git {
namespace {

std::string_view TakeLine(std::string_view* text) {
  const std::string_view line = text->substr(0, text->find('\n'));
  text->remove_prefix(std::min(text->size(), line.size() + 1));
  return line;
}

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool IsZero(const ObjectId& id) {
  const std::string_view bytes = id.bytes();
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

}  // namespace

ObjectId ParseHexId(std::string_view text, ObjectFormat format) {
  const size_t length = IdBytes(format);
  if (text.size() < 2 * length) return ObjectId();
  std::array<char, ObjectId::kSha256Bytes> bytes;
  for (size_t i = 0; i < length; ++i) {
    const int high = HexValue(text[2 * i]);
    const int low = HexValue(text[2 * i + 1]);
    if (high < 0 || low < 0) return ObjectId();
    bytes[i] = static_cast<char>(high * 16 + low);
  }
  // A longer run of digits is an id of another format, not this one with a tail.
  if (text.size() > 2 * length && HexValue(text[2 * length]) >= 0) return ObjectId();
  return ObjectId({bytes.data(), length});
}

uint64_t ParsePackedRefs(std::string_view text, ObjectFormat format,
                         absl::FunctionRef<void(const PackedRef&)> take) {
  const size_t hex = 2 * IdBytes(format);
  uint64_t malformed = 0;
  PackedRef pending;  // waits for the ^ line that may follow it
  const auto flush = [&] {
    if (!pending.name.empty()) take(pending);
    pending = PackedRef();
  };
  while (!text.empty()) {
    std::string_view line = TakeLine(&text);
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '^') {
      pending.peeled = ParseHexId(line.substr(1), format);
      if (pending.peeled.empty() || pending.name.empty()) ++malformed;
      flush();
      continue;
    }
    flush();
    const ObjectId target = ParseHexId(line, format);
    if (target.empty() || line.size() <= hex + 1 || !IsSpace(line[hex])) {
      ++malformed;
      continue;
    }
    pending.target = target;
    pending.name = line.substr(hex + 1);
  }
  flush();
  return malformed;
}

absl::StatusOr<RefContent> ParseRefContent(std::string_view text, ObjectFormat format) {
  static constexpr std::string_view kSymbolic = "ref:";
  RefContent content;
  if (text.starts_with(kSymbolic)) {
    text.remove_prefix(kSymbolic.size());
    while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
    if (text.empty()) return absl::DataLossError("a symbolic ref without a name");
    content.symbolic_name = text;
    return content;
  }
  content.target = ParseHexId(text, format);
  const size_t hex = 2 * IdBytes(format);
  if (content.target.empty() || (text.size() > hex && !IsSpace(text[hex]))) {
    return absl::DataLossError("neither an object id nor a symbolic ref");
  }
  return content;
}

std::vector<ObjectId> ParseIdLines(std::string_view text, ObjectFormat format,
                                   uint64_t* malformed) {
  const size_t hex = 2 * IdBytes(format);
  std::vector<ObjectId> ids;
  while (!text.empty()) {
    const std::string_view line = TakeLine(&text);
    if (line.empty()) continue;
    const ObjectId id = ParseHexId(line, format);
    if (id.empty() || (line.size() > hex && !IsSpace(line[hex]))) {
      ++*malformed;
    } else {
      ids.push_back(id);
    }
  }
  return ids;
}

std::vector<ObjectId> ParseReflogIds(std::string_view text, ObjectFormat format,
                                     uint64_t* malformed) {
  const size_t hex = 2 * IdBytes(format);
  std::vector<ObjectId> ids;
  absl::flat_hash_set<ObjectId> seen;
  const auto add = [&](const ObjectId& id) {
    if (!IsZero(id) && seen.insert(id).second) ids.push_back(id);
  };
  while (!text.empty()) {
    const std::string_view line = TakeLine(&text);
    if (line.empty()) continue;
    const ObjectId old_id = ParseHexId(line, format);
    const ObjectId new_id =
        line.size() > hex + 1 ? ParseHexId(line.substr(hex + 1), format) : ObjectId();
    if (old_id.empty() || new_id.empty() || line[hex] != ' ') {
      ++*malformed;
      continue;
    }
    add(old_id);
    add(new_id);
  }
  return ids;
}

}  // namespace offkey::git
