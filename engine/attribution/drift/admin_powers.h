// Which of a credential's scopes and permissions administer: change who may do what, delete what
// others own, read others' secrets.
//
// Place in the flow: DriftHolding.power -> AdminPowers -> drift_checks.cc. Thread rule: a pure
// function.
#pragma once

#include <string>
#include <string_view>

namespace offkey {

// "admin:org, delete_repo"; empty: none that is known. `power` as the import joins scopes: by ", ".
std::string AdminPowers(std::string_view issuer, std::string_view credential_kind,
                        std::string_view power);

}  // namespace offkey
