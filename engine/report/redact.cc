// Covered by tests/unit/report/redact_test.cc and tests/e2e/redaction_test.py.
#include "engine/report/redact.h"

#include <algorithm>
#include <set>

#include "engine/base/absl_view.h"

namespace offkey {
namespace {

// No rule matches less, and no distinctive secret is shorter.
constexpr size_t kLeastTextBytes = 8;
constexpr size_t kLeastDistinctiveBytes = 12;
constexpr size_t kMaxSeenBytes = size_t{16} << 20;

bool IsDistinctive(std::string_view secret) {
  if (secret.size() < kLeastDistinctiveBytes) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return std::any_of(secret.begin(), secret.end(), is_digit) &&
         std::any_of(secret.begin(), secret.end(), is_letter);
}

}  // namespace

std::string RedactSecret(const Finding& finding, std::string text) {
  const std::string_view secret = finding.secret.ExposeBytes();
  if (secret.empty()) return text;
  for (size_t at = text.find(secret); at != std::string::npos;
       at = text.find(secret, at + finding.masked.size())) {
    text.replace(at, secret.size(), finding.masked);
  }
  return text;
}

Redactor::Redactor(std::shared_ptr<const CompiledRules> rules) : rules_(std::move(rules)) {}

Redactor::~Redactor() = default;

void Redactor::Know(std::vector<std::string_view> secrets) {
  std::erase_if(secrets, [](std::string_view secret) { return !IsDistinctive(secret); });
  known_ = KnownSecrets(std::move(secrets));
  clean_.clear();
  masked_.clear();
  seen_bytes_ = 0;
}

void Redactor::FindScanned(std::string_view text) {
  if (scanner_ == nullptr) scanner_ = std::make_unique<ScannerThread>(rules_);
  const auto scan = [this](std::string_view bytes) {
    scanner_->Scan(bytes, &matches_);
    for (const Match& match : matches_) spans_.emplace_back(match.start, match.end);
  };
  scan(text);
  if (text.find('/') == std::string_view::npos) return;
  parts_.assign(text);
  std::replace(parts_.begin(), parts_.end(), '/', '\n');
  scan(parts_);
}

void Redactor::FindKnown(std::string_view text) {
  if (known_.empty()) return;
  for (size_t at = 0; at < text.size(); ++at) {
    const size_t size = known_.LongestAt(text.substr(at));
    if (size > 0) spans_.emplace_back(at, at + size);
  }
}

std::string Redactor::Masked(std::string_view text) {
  std::sort(spans_.begin(), spans_.end());
  std::string masked;
  size_t copied = 0;
  for (size_t i = 0; i < spans_.size();) {
    auto [begin, end] = spans_[i];
    // What overlaps is masked as one.
    for (++i; i < spans_.size() && spans_[i].first < end; ++i)
      end = std::max(end, spans_[i].second);
    masked += text.substr(copied, begin - copied);
    masked += MaskSecret(text.substr(begin, end - begin));
    copied = end;
  }
  masked += text.substr(copied);
  return masked;
}

std::string Redactor::Redact(std::string_view text) {
  if (text.size() < kLeastTextBytes || clean_.contains(AbslView(text))) return std::string(text);
  const auto seen = masked_.find(AbslView(text));
  if (seen != masked_.end()) return seen->second;
  if (seen_bytes_ > kMaxSeenBytes) {
    clean_.clear();
    masked_.clear();
    seen_bytes_ = 0;
  }
  spans_.clear();
  FindScanned(text);
  FindKnown(text);
  seen_bytes_ += text.size() + sizeof(std::string);
  if (spans_.empty()) {
    clean_.emplace(text);
    return std::string(text);
  }
  return masked_.emplace(text, Masked(text)).first->second;
}

void Redactor::Redact(Person* person) {
  person->name = Redact(person->name);
  person->email = Redact(person->email);
}

void Redactor::Redact(Coverage* coverage) {
  std::set<std::string> notes;
  for (const std::string& note : coverage->notes) notes.insert(Redact(note));
  coverage->notes = std::move(notes);
}

}  // namespace offkey
