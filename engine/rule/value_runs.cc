// Covered by tests/unit/rule/value_runs_test.cc.
#include "engine/rule/value_runs.h"

#include <algorithm>
#include <bit>

#include "absl/strings/ascii.h"
#include "engine/rule/codec.h"

namespace offkey {
namespace {

constexpr size_t kEncodedBytes = 12;  // of base64 that are decoded
constexpr size_t kDecodedBytes = 8;   // that must be printable then: a line feed may end the value

// Whether a run of the alphabet may go on behind a secret that ends in it.
bool MayGoOn(const std::bitset<256>& bytes) {
  for (size_t byte = 0; byte < bytes.size(); ++byte) {
    const bool ends_none = absl::ascii_isalnum(static_cast<unsigned char>(byte)) || byte == '_';
    if (bytes.test(byte) && !ends_none && byte != '-') return true;
  }
  return false;
}

bool MayBeTextInBase64(std::string_view text) {
  std::array<uint8_t, kEncodedBytes> decoded;
  const auto size = Base64DecodeFront(text.substr(0, kEncodedBytes), decoded);
  if (text.size() < kEncodedBytes || !size.has_value() || *size < kDecodedBytes) return false;
  return std::all_of(decoded.begin(), decoded.begin() + kDecodedBytes,
                     [](uint8_t c) { return c > ' ' && c <= '~'; });
}

}  // namespace

void ValueRuns::Add(const ValuePattern& form, uint32_t min_digits) {
  const ValueEvidence evidence = EvidenceOf(form, min_digits);
  Run& run = runs_[static_cast<size_t>(evidence)];
  run.bytes |= form.alphabet;
  run.least = std::min(run.least, form.least);

  size_t index = static_cast<size_t>(std::find_if(alphabets_.begin(), alphabets_.end(),
                                                  [&](const Alphabet& other) {
                                                    return other.bytes == form.alphabet &&
                                                           other.evidence == evidence;
                                                  }) -
                                     alphabets_.begin());
  if (index == alphabets_.size() && index < kMostAlphabets) {
    alphabets_.push_back({form.alphabet, evidence, {}});
  }
  index = std::min(index, kMostAlphabets - 1);
  Alphabet& alphabet = alphabets_[index];
  const bool merged = alphabet.bytes != form.alphabet || alphabet.evidence != evidence;
  if (merged) {
    alphabet.bytes |= form.alphabet;
    alphabet.evidence = ValueEvidence::kNone;
  }
  // Behind the secret bytes of its own may go on that end no identifier; see EndPattern.
  const bool open = merged || MayGoOn(alphabet.bytes);
  const size_t most = open ? alphabet.fits.size() - 1 : form.most;
  // Thousands of rules have one of a few dozen forms.
  bool is_known = !merged;
  for (size_t length = form.least; length <= most; ++length) {
    is_known = is_known && alphabet.fits.test(length);
    alphabet.fits.set(length);
  }
  if (is_known) return;
  for (size_t byte = 0; byte < alphabets_with_.size(); ++byte) {
    if (alphabet.bytes.test(byte))
      alphabets_with_[byte][index / kWordBits] |= uint64_t{1} << (index % kWordBits);
  }
}

size_t ValueRuns::Run::End(std::string_view text, size_t at) const {
  while (at < text.size() && bytes.test(static_cast<unsigned char>(text[at]))) ++at;
  return at;
}

bool ValueRuns::In(std::string_view text) const {
  for (size_t i = 0; i < runs_.size(); ++i) {
    const Run& run = runs_[i];
    for (size_t at = 0; at + uint64_t{run.least} <= text.size();) {
      const size_t end = run.End(text, at);
      if (end - at >= run.least &&
          HasEvidence(static_cast<ValueEvidence>(i), text.substr(at, end - at))) {
        return true;
      }
      at = end + 1;
    }
  }
  return false;
}

// Whether one of the alphabets fits a run of so many bytes that shows a digit, or both cases.
bool ValueRuns::FitsOne(size_t word, uint64_t ended, size_t length, bool digit,
                        bool both_cases) const {
  for (; ended != 0; ended &= ended - 1) {
    const size_t index = word * kWordBits + static_cast<size_t>(std::countr_zero(ended));
    if (index >= alphabets_.size()) return false;
    const Alphabet& alphabet = alphabets_[index];
    if (!alphabet.fits.test(length)) continue;
    if (digit || alphabet.evidence == ValueEvidence::kNone ||
        (alphabet.evidence == ValueEvidence::kDigitOrBothCases && both_cases)) {
      return true;
    }
  }
  return false;
}

// All alphabets at once: those that lack the next byte end here.
bool ValueRuns::At(std::string_view text, size_t at) const {
  Alphabets alive;
  alive.fill(~uint64_t{0});
  bool digit = false;
  bool upper = false;
  bool lower = false;
  bool any = true;
  for (size_t length = 0; any; ++length) {
    const bool more = at + length < text.size() && length <= kMaxValueBytes;
    const auto byte = static_cast<unsigned char>(more ? text[at + length] : 0);
    any = false;
    for (size_t word = 0; word < alive.size(); ++word) {
      const uint64_t with = more ? alphabets_with_[byte][word] : 0;
      const uint64_t ended = alive[word] & ~with;
      if (length > 0 && FitsOne(word, ended, length, digit, upper && lower)) return true;
      alive[word] &= with;
      any = any || alive[word] != 0;
    }
    digit = digit || absl::ascii_isdigit(byte);
    upper = upper || absl::ascii_isupper(byte);
    lower = lower || absl::ascii_islower(byte);
  }
  return MayBeTextInBase64(text.substr(std::min(at, text.size())));
}

}  // namespace offkey
