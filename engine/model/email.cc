// Covered by tests/unit/model/email_test.cc.
#include "engine/model/email.h"

#include <algorithm>

namespace offkey {
namespace {

bool IsAllDigits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string FoldEmail(std::string_view email) {
  static constexpr std::string_view kAround = " \t\r\n\v\f<>";
  const size_t first = email.find_first_not_of(kAround);
  if (first == std::string_view::npos) return {};
  const size_t last = email.find_last_not_of(kAround);
  std::string folded(email.substr(first, last - first + 1));
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

std::optional<NoReplyAddress> ParseNoReplyAddress(std::string_view folded_email) {
  static constexpr std::string_view kDomain = "users.noreply.";
  const size_t at = folded_email.rfind('@');
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view local = folded_email.substr(0, at);
  std::string_view domain = folded_email.substr(at + 1);
  if (!domain.starts_with(kDomain) || domain.size() == kDomain.size()) return std::nullopt;
  NoReplyAddress address;
  address.host = std::string(domain.substr(kDomain.size()));
  const size_t plus = local.find('+');
  if (plus != std::string_view::npos && IsAllDigits(local.substr(0, plus))) {
    address.id = std::string(local.substr(0, plus));
    local.remove_prefix(plus + 1);
  }
  if (local.empty()) return std::nullopt;
  address.login = std::string(local);
  return address;
}

bool IsForgeCommitter(std::string_view folded_email) {
  return folded_email == "noreply@github.com";
}

}  // namespace offkey
