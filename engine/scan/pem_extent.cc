// Covered by tests/unit/scan/pem_extent_test.cc.
#include "engine/scan/pem_extent.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr std::string_view kBegin = "BEGIN ";
constexpr std::string_view kDashes = "-----";
constexpr size_t kLineBytes = 64;  // of a body, as RFC 7468 has it
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

// The bytes of a comment's mark with which a trimmed line begins: `# `, `* `, `; `, `// `, `-- `,
// `REM `. A line of base64 may begin with `//`: without a space these count before the dashes of
// the end line only.
size_t MarkBytes(std::string_view line) {
  constexpr std::string_view kMarks = "#*;%!>|";
  size_t size = std::min(line.find_first_not_of(kMarks), line.size());
  if (size == 0) {
    for (const std::string_view word : {"///", "//", "--", "REM", "Rem", "rem"}) {
      if (!line.starts_with(word)) continue;
      const std::string_view rest = line.substr(word.size());
      if (rest.empty() || rest[0] == ' ' || rest[0] == '\t' || rest.starts_with(kDashes)) {
        size = word.size();
        break;
      }
    }
  }
  return size;
}

// Without space, quotes and a comment's mark around it.
std::string_view Bare(std::string_view line) {
  line = Trim(line);
  line.remove_prefix(MarkBytes(line));
  return Trim(line);
}

struct Line {
  std::string_view bytes;  // bare
  size_t end = 0;          // offset in the text of one past the bare bytes
  size_t next = 0;         // offset of the next line
};

Line ReadLine(std::string_view text, size_t at) {
  size_t stop = at;
  size_t break_bytes = 0;
  while (stop < text.size() && (break_bytes = BreakBytes(text, stop)) == 0) ++stop;
  Line line;
  line.bytes = Bare(text.substr(at, stop - at));
  line.end = line.bytes.empty()
                 ? at
                 : static_cast<size_t>(line.bytes.data() - text.data()) + line.bytes.size();
  line.next = stop + break_bytes;
  return line;
}

bool IsBase64(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=';
}

// Where the body begins in a block's first line, behind `-----BEGIN LABEL-----`; npos when it
// stands in lines of its own.
size_t BodyInFirstLine(std::string_view line) {
  if (!line.starts_with(kDashes) || !line.substr(kDashes.size()).starts_with(kBegin)) {
    return std::string_view::npos;
  }
  const size_t dashes = line.find(kDashes, kDashes.size());
  if (dashes == std::string_view::npos) return std::string_view::npos;
  const size_t body = dashes + kDashes.size();
  return body < line.size() && IsBase64(line[body]) ? body : std::string_view::npos;
}

// Base64 to the end, or "Name: value" as in Proc-Type, DEK-Info, Version, Comment.
bool LooksLikeBlockLine(std::string_view line) {
  if (std::all_of(line.begin(), line.end(), IsBase64)) return true;
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
  // A body in one line with the opening: what it is not made of does not belong to it.
  if (const size_t body = BodyInFirstLine(line.bytes); body != std::string_view::npos) {
    size_t behind = body;
    while (behind < line.bytes.size() && IsBase64(line.bytes[behind])) ++behind;
    if (behind < line.bytes.size()) return {behind, examined};
  }
  while (line.next < block.size()) {
    line = ReadLine(block, line.next);
    if (line.bytes.empty()) continue;
    if (!LooksLikeBlockLine(line.bytes)) break;
    end = line.end;
  }
  return {end, examined};
}

void AppendNormalisedPem(std::string_view block, std::string* out) {
  const size_t from = out->size();
  const auto append = [&](std::string_view line) {
    if (line.empty()) return;
    if (out->size() > from) out->push_back('\n');
    out->append(line);
  };
  // `//MII...`: only the end line tells the mark from base64.
  const size_t last = block.rfind('\n') + 1;  // npos + 1 is 0
  const std::string_view end_line = Trim(block.substr(last));
  const bool slashes = last > 0 && end_line.starts_with("//") && !end_line.starts_with("// ");
  for (size_t at = 0; at < block.size();) {
    const Line line = ReadLine(block, at);
    const bool first = at == 0;
    at = line.next;
    std::string_view bytes = line.bytes;
    if (slashes && bytes.starts_with("//")) bytes = Trim(bytes.substr(2));
    const size_t body = first ? BodyInFirstLine(bytes) : std::string_view::npos;
    if (body == std::string_view::npos) {
      append(bytes);
      continue;
    }
    // All in one line: the lines that the key's file has.
    append(bytes.substr(0, body));
    size_t end = body;
    while (end < bytes.size() && IsBase64(bytes[end])) ++end;
    for (size_t part = body; part < end; part += kLineBytes) {
      append(bytes.substr(part, std::min(kLineBytes, end - part)));
    }
    append(Trim(bytes.substr(end)));
  }
}

}  // namespace offkey
