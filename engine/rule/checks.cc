// Covered by tests/unit/rule/checks_test.cc.
#include "engine/rule/checks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "engine/base/suggestion.h"
#include "engine/rule/chosen_password.h"
#include "engine/rule/codec.h"
#include "engine/rule/concat.h"
#include "engine/rule/dummy.h"
#include "engine/rule/placeholder.h"

namespace offkey {

const char* RejectionName(Rejection rejection) {
  switch (rejection) {
    case Rejection::kNone:
      return "none";
    case Rejection::kEmpty:
      return "empty";
    case Rejection::kChecksum:
      return "checksum";
    case Rejection::kStructure:
      return "structure";
    case Rejection::kDigits:
      return "digits";
    case Rejection::kEntropy:
      return "entropy";
    case Rejection::kStopWord:
      return "stop word";
    case Rejection::kPlaceholder:
      return "placeholder";
    case Rejection::kDummy:
      return "dummy";
    case Rejection::kKnownExample:
      return "known example";
  }
  return "unknown";
}

double ShannonEntropy(std::string_view bytes) {
  if (bytes.empty()) return 0;
  std::array<uint32_t, 256> counts = {};
  for (const char c : bytes) ++counts[static_cast<unsigned char>(c)];
  const double size = static_cast<double>(bytes.size());
  double entropy = 0;
  for (const uint32_t count : counts) {
    if (count == 0) continue;
    const double share = count / size;
    entropy -= share * std::log2(share);
  }
  return entropy;
}

namespace {

constexpr size_t kMostLoginBytes = 256;

bool IsPlainWord(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)); });
}

bool IsDummyBasicAuth(std::string_view secret) {
  std::array<uint8_t, kMostLoginBytes> login;
  const auto size = Base64Decode(secret, login);
  return size.has_value() && IsDummyLogin({reinterpret_cast<const char*>(login.data()), *size});
}

std::string TwoDigits(double value) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.2f", value);
  return text;
}

}  // namespace

bool IsDummyRejection(Rejection rejection) {
  return rejection == Rejection::kPlaceholder || rejection == Rejection::kDummy ||
         rejection == Rejection::kKnownExample;
}

std::string RejectionReason(const Rule& rule, std::string_view secret, Rejection rejection) {
  switch (rejection) {
    case Rejection::kNone:
      return "";
    case Rejection::kEmpty:
      return "empty: the pattern took no bytes as the secret";
    case Rejection::kChecksum:
      return Concat("checksum: ", rule.checksum, " does not hold");
    case Rejection::kStructure:
      return Concat("structure: is not ", rule.structure);
    case Rejection::kDigits: {
      const auto digits =
          std::count_if(secret.begin(), secret.end(), [](char c) { return c >= '0' && c <= '9'; });
      return Concat("digits: has ", static_cast<size_t>(digits), ", needs ", rule.min_digits);
    }
    case Rejection::kEntropy:
      return Concat("entropy: ", TwoDigits(ShannonEntropy(secret)), " bits a byte, needs ",
                    TwoDigits(rule.min_entropy));
    case Rejection::kStopWord:
      for (const std::string& word : rule.stop_words) {
        if (ContainsIgnoreCase(secret, word)) return Concat("stop word: contains '", word, "'");
      }
      return "stop word";
    case Rejection::kPlaceholder:
      return "placeholder: stands for a secret, is none";
    case Rejection::kDummy:
      return "dummy: made of the words of examples";
    case Rejection::kKnownExample:
      return "known example: printed by an issuer's documentation or a standard";
  }
  return "unknown";
}

absl::StatusOr<SecretChecks> SecretChecks::Make(const Rule& rule) {
  SecretChecks checks;
  if (!rule.checksum.empty()) {
    checks.checksum_ = FindChecksum(rule.checksum);
    if (checks.checksum_ == nullptr) {
      return absl::InvalidArgumentError(Concat("unknown checksum '", rule.checksum, "'",
                                               DidYouMean(rule.checksum, ChecksumNames())));
    }
  }
  if (!rule.structure.empty()) {
    checks.structure_ = Structure::Parse(rule.structure);
    if (!checks.structure_.has_value()) {
      return absl::InvalidArgumentError(Concat("unknown structure '", rule.structure, "'",
                                               DidYouMean(rule.structure, kStructureNames)));
    }
  }
  checks.min_digits_ = rule.min_digits;
  checks.min_entropy_ = rule.min_entropy;
  checks.reject_placeholders_ = rule.reject_placeholders;
  checks.reject_dummies_ = rule.reject_placeholders && rule.confidence != Confidence::kLow;
  checks.basic_auth_ = rule.structure == "basic_auth";
  for (const std::string& word : rule.stop_words) {
    checks.stop_words_.push_back(absl::AsciiStrToLower(word));
  }
  return checks;
}

Rejection SecretChecks::Judge(std::string_view secret) const {
  if (secret.empty()) return Rejection::kEmpty;
  if (checksum_ != nullptr && !checksum_->verify(secret)) return Rejection::kChecksum;
  if (min_digits_ > 0) {
    const auto digits =
        std::count_if(secret.begin(), secret.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits < static_cast<ptrdiff_t>(min_digits_)) return Rejection::kDigits;
  }
  if (min_entropy_ > 0 && ShannonEntropy(secret) < min_entropy_) return Rejection::kEntropy;
  if (structure_.has_value() && !structure_->Holds(secret)) return Rejection::kStructure;
  for (const std::string& word : stop_words_) {
    if (!ContainsIgnoreCase(secret, word)) continue;
    const std::string_view one = word;
    if (!IsPlainWord(word) || !ChanceOutweighs(secret, &one, 1)) return Rejection::kStopWord;
  }
  if (reject_placeholders_ && IsPlaceholder(secret)) return Rejection::kPlaceholder;
  if (!reject_dummies_) return Rejection::kNone;
  if ((IsDummy(secret) && !IsChosen(secret, MakeupOf(secret))) ||
      (basic_auth_ && IsDummyBasicAuth(secret)))
    return Rejection::kDummy;
  if (IsKnownExample(secret)) return Rejection::kKnownExample;
  return Rejection::kNone;
}

}  // namespace offkey
