// Covered by tests/unit/rule/value_context_test.cc.
#include "engine/rule/value_context.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr int kMaxLines = 8;  // of a vector, before the value and behind it

// Members that only a vector has.
constexpr auto kOfVectors = std::to_array<std::string_view>(
    {"count", "plaintext", "ciphertext", "pt", "ct", "msg", "mac", "aad", "mlen", "klen", "tlen"});
// Members that settings have as well.
constexpr auto kOfBoth = std::to_array<std::string_view>(
    {"iv", "nonce", "tag", "input", "output", "result", "len", "digest", "cipher", "counter"});

template <size_t N>
bool IsOneOf(std::string_view word, const std::array<std::string_view, N>& lower) {
  return std::any_of(lower.begin(), lower.end(), [&](std::string_view known) {
    return word.size() == known.size() && StartsWithIgnoreCase(word, known);
  });
}

struct Members {
  int of_vectors = 0;
  int others = 0;

  // False for a line that belongs to no vector.
  bool Add(std::string_view line) {
    size_t size = 0;
    while (size < line.size() && absl::ascii_isalnum(static_cast<unsigned char>(line[size]))) {
      ++size;
    }
    const std::string_view name = line.substr(0, size);
    TextReader reader(line, size);
    reader.TakeSpaces();
    if (size == 0 || (reader.At() != '=' && reader.At() != ':')) return false;
    if (IsOneOf(name, kOfVectors)) ++of_vectors;
    if (IsOneOf(name, kOfBoth)) ++others;
    return true;
  }
};

std::string_view WithoutSpace(std::string_view line) {
  while (!line.empty() && IsSpace(line.front())) line.remove_prefix(1);
  while (!line.empty() && IsSpace(line.back())) line.remove_suffix(1);
  return line;
}

}  // namespace

bool IsInTestVector(std::string_view text, size_t begin, size_t end) {
  Members members;
  const size_t line = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;  // npos + 1 is 0
  for (size_t at = line, lines = 0; at > 0 && lines < kMaxLines; ++lines) {
    const size_t before = at < 2 ? 0 : text.rfind('\n', at - 2) + 1;
    if (!members.Add(WithoutSpace(text.substr(before, at - before)))) break;
    at = before;
  }
  size_t at = text.find('\n', end);
  for (int lines = 0; at != std::string_view::npos && lines < kMaxLines; ++lines) {
    const size_t next = text.find('\n', at + 1);
    if (!members.Add(WithoutSpace(text.substr(at + 1, next - at - 1)))) break;
    at = next;
  }
  return members.of_vectors > 0 && members.of_vectors + members.others >= 2;
}

bool IsCommitOfReference(std::string_view text, size_t begin, size_t end) {
  constexpr size_t kSha1 = 40;
  constexpr size_t kSha256 = 64;
  const std::string_view value = text.substr(begin, end - begin);
  if (value.size() != kSha1 && value.size() != kSha256) return false;
  if (value.find_first_not_of("0123456789abcdef") != std::string_view::npos) return false;
  TextReader reader(text, end);
  return reader.TakeSpaces() > 0 && reader.Take("refs/");
}

}  // namespace offkey
