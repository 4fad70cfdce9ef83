// Covered by tests/unit/model/email_test.cc.
#include "engine/model/email.h"

#include <algorithm>

namespace offkey {
namespace {

bool IsAllDigits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool IsGitHubHost(std::string_view host) {
  return host == "github.com" || host.ends_with(".ghe.com");
}

bool IsGitLabHost(std::string_view host) {
  return host == "gitlab.com" || host.starts_with("gitlab.");
}

}  // namespace

std::string CanonicalAccountId(std::string_view text) {
  if (!IsAllDigits(text)) return {};
  const size_t first = text.find_first_not_of('0');
  return first == std::string_view::npos ? "0" : std::string(text.substr(first));
}

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
  const size_t dash = local.find('-');
  if (plus != std::string_view::npos && IsAllDigits(local.substr(0, plus))) {
    address.id = CanonicalAccountId(local.substr(0, plus));
    local.remove_prefix(plus + 1);
  } else if (!IsGitHubHost(address.host) && dash != std::string_view::npos &&
             IsAllDigits(local.substr(0, dash)) && dash + 1 < local.size()) {
    address.id = CanonicalAccountId(local.substr(0, dash));
    address.id_may_be_login = !IsGitLabHost(address.host);
    local.remove_prefix(dash + 1);
  }
  if (local.empty()) return std::nullopt;
  address.login = std::string(local);
  return address;
}

bool IsForgeCommitter(std::string_view folded_email) {
  return folded_email == "noreply@github.com";
}

bool IsForgeBot(std::string_view folded_email) {
  if (const auto address = ParseNoReplyAddress(folded_email)) {
    return address->login.ends_with("[bot]");
  }
  const size_t at = folded_email.rfind('@');
  if (at == std::string_view::npos || !folded_email.substr(at + 1).starts_with("noreply.")) {
    return false;
  }
  const std::string_view local = folded_email.substr(0, at);
  const bool of_project_or_group = (local.starts_with("project_") || local.starts_with("group_")) &&
                                   local.find("_bot") != std::string_view::npos;
  return of_project_or_group || local.starts_with("service_account_");
}

std::optional<std::string> MailboxOfTaggedAddress(std::string_view folded_email) {
  const size_t at = folded_email.rfind('@');
  if (at == std::string_view::npos || ParseNoReplyAddress(folded_email)) return std::nullopt;
  const size_t plus = folded_email.substr(0, at).find('+');
  if (plus == std::string_view::npos || plus == 0) return std::nullopt;
  return std::string(folded_email.substr(0, plus)) + std::string(folded_email.substr(at));
}

}  // namespace offkey
