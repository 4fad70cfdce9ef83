// Covered by tests/unit/scan/pem_extent_test.cc.
#include "engine/scan/pem_extent.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr std::string_view kBegin = "BEGIN ";
constexpr size_t kMaxLabelBytes = 64;

bool IsLabelCharacter(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == ' ' || c == '_';
}

// The bytes of the line break at `at`: a real one, or one written as \n, \r, \\n (escaped once
// more); 0 when there is none.
size_t BreakBytes(std::string_view text, size_t at) {
  const char c = text[at];
  if (c == '\n' || c == '\r') return 1;
  if (c != '\\') return 0;
  size_t letter = at;
  while (letter < text.size() && letter < at + 4 && text[letter] == '\\') ++letter;
  if (letter < text.size() && (text[letter] == 'n' || text[letter] == 'r')) return letter + 1 - at;
  return 0;
}

bool IsEdge(char c) {
  return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == ',' || c == '\\' || c == '`';
}

std::string_view Trim(std::string_view line) {
  while (!line.empty() && IsEdge(line.front())) line.remove_prefix(1);
  while (!line.empty() && IsEdge(line.back())) line.remove_suffix(1);
  return line;
}

struct Line {
  std::string_view bytes;  // trimmed
  size_t end = 0;          // offset in the text of one past the trimmed bytes
  size_t next = 0;         // offset of the next line
};

Line ReadLine(std::string_view text, size_t at) {
  size_t stop = at;
  size_t break_bytes = 0;
  while (stop < text.size() && (break_bytes = BreakBytes(text, stop)) == 0) ++stop;
  Line line;
  line.bytes = Trim(text.substr(at, stop - at));
  line.end = line.bytes.empty()
                 ? at
                 : static_cast<size_t>(line.bytes.data() - text.data()) + line.bytes.size();
  line.next = stop + break_bytes;
  return line;
}

// Base64 to the end, or "Name: value" as in Proc-Type, DEK-Info, Version, Comment.
bool LooksLikeBlockLine(std::string_view line) {
  const bool base64 = std::all_of(line.begin(), line.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=';
  });
  if (base64) return true;
  const size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon == 0 || line.size() > 200) return false;
  return std::all_of(line.begin(), line.begin() + static_cast<ptrdiff_t>(colon), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-';
  });
}

}  // namespace

PemExtent FindPemExtent(std::string_view text) {
  // "-----BEGIN LABEL-----"; SSH.com writes four dashes and a space.
  const size_t dashes = std::min(text.find_first_not_of('-'), text.size());
  size_t label_begin = dashes;
  while (label_begin < text.size() && label_begin < dashes + 1 && text[label_begin] == ' ')
    ++label_begin;
  const bool is_armour = dashes > 0 && text.substr(label_begin).starts_with(kBegin);
  size_t label_end = label_begin;
  if (is_armour) {
    label_begin += kBegin.size();
    label_end = label_begin;
    while (label_end < text.size() && label_end - label_begin < kMaxLabelBytes &&
           IsLabelCharacter(text[label_end])) {
      ++label_end;
    }
  }
  const std::string_view label = Strip(text.substr(label_begin, label_end - label_begin));

  // Another block's opening ends this one, whatever stands behind it.
  size_t limit = text.size();
  size_t examined = text.size();
  if (is_armour) {
    for (size_t at = label_end; (at = text.find(kBegin, at)) != std::string_view::npos; ++at) {
      if (text[at - 1] == '-' || (at >= 2 && text[at - 1] == ' ' && text[at - 2] == '-')) {
        limit = at - (text[at - 1] == ' ' ? 1 : 0);
        while (limit > 0 && text[limit - 1] == '-') --limit;
        // However many dashes stand before it, this word is what ends the block.
        examined = std::min(at + kBegin.size(), text.size());
        break;
      }
    }
    const std::string_view own = text.substr(0, limit);
    for (size_t at = label_end; (at = own.find("END ", at)) != std::string_view::npos; ++at) {
      if (text[at - 1] != '-' && text[at - 1] != ' ') continue;
      std::string_view rest = text.substr(at + 4);
      if (label.empty() || !TakePrefix(label, &rest)) continue;
      size_t end = at + 4 + label.size();
      if (end < text.size() && text[end] == ' ') ++end;
      if (end >= text.size() || text[end] != '-') continue;
      while (end < text.size() && end - at < kMaxLabelBytes + 16 && text[end] == '-') ++end;
      // One byte behind the dashes was looked at.
      return {end, std::min(end + 1, text.size())};
    }
  }

  const std::string_view block = text.substr(0, limit);
  Line line = ReadLine(block, 0);
  size_t end = line.end;
  while (line.next < block.size()) {
    line = ReadLine(block, line.next);
    if (line.bytes.empty()) continue;
    if (!LooksLikeBlockLine(line.bytes)) break;
    end = line.end;
  }
  return {end, examined};
}

void AppendNormalisedPem(std::string_view block, std::string* out) {
  bool first = true;
  for (size_t at = 0; at < block.size();) {
    const Line line = ReadLine(block, at);
    at = line.next;
    if (line.bytes.empty()) continue;
    if (!first) out->push_back('\n');
    out->append(line.bytes);
    first = false;
  }
}

}  // namespace offkey
