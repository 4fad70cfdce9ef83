// Covered by tests/unit/attribution/drift_test.cc.
#include "engine/attribution/drift/admin_powers.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"

namespace offkey {
namespace {

// GitHub's scopes of classic tokens, and its permissions of fine-grained ones, as its
// documentation names them.
constexpr std::string_view kGithub[] = {
    "admin:enterprise",
    "admin:gpg_key",
    "admin:org",
    "admin:org_hook",
    "admin:public_key",
    "admin:repo_hook",
    "admin:ssh_signing_key",
    "administration:write",
    "delete_repo",
    "members:write",
    "organization_administration:write",
    "organization_custom_roles:write",
    "organization_hooks:write",
    "organization_secrets:write",
    "secrets:write",
    "site_admin",
};
// GitLab's scopes, and the access levels maintainer and owner.
constexpr std::string_view kGitlab[] = {"access level 40", "access level 50", "admin_mode", "sudo"};
constexpr std::string_view kDocker[] = {"repo:admin"};

template <size_t N>
bool Has(const std::string_view (&list)[N], std::string_view one) {
  return std::find(std::begin(list), std::end(list), one) != std::end(list);
}

}  // namespace

std::string AdminPowers(std::string_view issuer, std::string_view credential_kind,
                        std::string_view power) {
  if (issuer == "openai" && credential_kind == "admin API key") return "the whole organisation";
  std::string found;
  while (!power.empty()) {
    const size_t comma = power.find(", ");
    const std::string_view one = power.substr(0, comma);
    const bool administers = (issuer == "github" && Has(kGithub, one)) ||
                             (issuer == "gitlab" && Has(kGitlab, one)) ||
                             (issuer == "docker" && Has(kDocker, one));
    if (administers) absl::StrAppend(&found, found.empty() ? "" : ", ", AbslView(one));
    if (comma == std::string_view::npos) break;
    power.remove_prefix(comma + 2);
  }
  return found;
}

}  // namespace offkey
