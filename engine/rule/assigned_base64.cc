// Covered by tests/unit/rule/assigned_base64_test.cc.
#include "engine/rule/assigned_base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "engine/rule/codec.h"
#include "engine/rule/placeholder.h"

namespace offkey {
namespace {

// By chance a byte is printable in three of eight cases: of 10,000 random values of twelve
// characters one.
constexpr size_t kLeastDigits = 12;
constexpr size_t kLeastTold = 8;

bool SaysBase64(std::string_view name) {
  return ContainsIgnoreCase(name, "base64") || ContainsIgnoreCase(name, "b64");
}

}  // namespace

std::optional<DecodedAssignment> DecodeAssigned(const Assignment& assignment, std::string_view text,
                                                std::string* decoded) {
  if (assignment.basic) return std::nullopt;
  std::string_view value =
      text.substr(assignment.value_begin, assignment.value_end - assignment.value_begin);
  const size_t digits = std::min(value.find('='), value.size());
  // Padding that was not read with the value is its own.
  size_t end = assignment.value_end;
  while (end < text.size() && text[end] == '=' && end - assignment.value_begin < digits + 2) ++end;
  value = text.substr(assignment.value_begin, end - assignment.value_begin);
  const bool padded = digits < value.size() && value.size() % 4 == 0;
  const bool told = padded || SaysBase64(assignment.name) || SaysBase64(assignment.wrapper);
  if (value.size() < (told ? kLeastTold : kLeastDigits)) return std::nullopt;
  std::array<uint8_t, kMaxAssignedBytes> bytes;
  const std::optional<size_t> size = Base64Decode(value, bytes);
  if (!size.has_value()) return std::nullopt;
  std::string_view word(reinterpret_cast<const char*>(bytes.data()), *size);
  if (word.ends_with('\n')) {
    word.remove_suffix(1);
    // The characters that hold it are not the value's.
    end = assignment.value_begin + (8 * word.size() + 5) / 6;
  }
  const bool is_word = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
    return c > ' ' && c <= '~' && c != ':';
  });
  if (!is_word) return std::nullopt;
  decoded->assign(word);
  DecodedAssignment out;
  out.assignment = assignment;
  out.assignment.value_begin = 0;
  out.assignment.value_end = word.size();
  // No word of a sentence and no name of a variable is written so.
  out.assignment.quoted = true;
  out.value_end = end;
  return out;
}

Judgement JudgeDecoded(AssignedKind kind, const DecodedAssignment& in_base64,
                       std::string_view decoded, const Assignment& assignment,
                       std::string_view text) {
  const Judgement judgement = JudgeAssigned(kind, in_base64.assignment, decoded);
  const bool reads_like_words =
      judgement.strength == Strength::kNone && judgement.evidence == Evidence::kWord;
  if (kind == AssignedKind::kPassword || !reads_like_words) return judgement;
  return JudgeAssigned(kind, assignment, text);
}

}  // namespace offkey
