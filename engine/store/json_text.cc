// Covered by tests/unit/store/json_text_test.cc.
#include "engine/store/json_text.h"

#include <cstdint>
#include <map>

#include "absl/strings/str_cat.h"
#include "engine/base/hex.h"

namespace offkey {
namespace {

// Length of the valid UTF-8 sequence at the start of `s` (RFC 3629: no overlong forms, no
// surrogates), or 0.
size_t Utf8Length(std::string_view s) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(s[i]); };
  const auto tail = [&](size_t i) { return i < s.size() && (byte(i) & 0xC0) == 0x80; };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return tail(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    if (!tail(1) || !tail(2)) return 0;
    if (first == 0xE0 && byte(1) < 0xA0) return 0;
    if (first == 0xED && byte(1) > 0x9F) return 0;
    return 3;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    if (!tail(1) || !tail(2) || !tail(3)) return 0;
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return 4;
  }
  return 0;
}

std::string CountsJson(const std::map<std::string, uint64_t>& counts) {
  std::string json = "{";
  for (const auto& [reason, count] : counts) {
    absl::StrAppend(&json, json.size() > 1 ? "," : "", JsonString(reason), ":", count);
  }
  return json + "}";
}

}  // namespace

std::string JsonString(std::string_view bytes) {
  std::string json = "\"";
  while (!bytes.empty()) {
    const char c = bytes.front();
    size_t length = Utf8Length(bytes);
    if (length == 0) {
      absl::StrAppend(&json, "\\\\x", HexEncode(bytes.substr(0, 1)));
      length = 1;
    } else if (c == '"' || c == '\\') {
      json += {'\\', c};
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      absl::StrAppend(&json, "\\u00", HexEncode(bytes.substr(0, 1)));
    } else {
      json += bytes.substr(0, length);
    }
    bytes.remove_prefix(length);
  }
  return json + "\"";
}

std::string EvidenceJson(const std::vector<std::pair<std::string, std::string>>& evidence) {
  std::string json = "{";
  for (const auto& [key, value] : evidence) {
    absl::StrAppend(&json, json.size() > 1 ? "," : "", JsonString(key), ":", JsonString(value));
  }
  return json + "}";
}

std::string CoverageJson(const Coverage& coverage) {
  std::string notes = "[";
  for (const std::string& note : coverage.notes) {
    absl::StrAppend(&notes, notes.size() > 1 ? "," : "", JsonString(note));
  }
  return absl::StrCat(
      "{\"complete\":", coverage.complete() ? "true" : "false",
      ",\"objects\":{\"total\":", coverage.objects_total, ",\"scanned\":", coverage.objects_scanned,
      ",\"skipped\":", CountsJson(coverage.skipped), ",\"failed\":", CountsJson(coverage.failed),
      "},\"bytes\":", coverage.bytes, ",\"notes\":", notes, "]}");
}

}  // namespace offkey
