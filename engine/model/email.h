// E-mail addresses as identities. History is compared by e-mail only; a display name alone
// attributes nothing.
//
// Place in the flow: Person -> FoldEmail -> engine/store (what `offboard --who` looks up) and
// engine/attribution.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offkey {

// The form under which addresses are compared: without surrounding blanks and angle brackets, ASCII
// letters lower-case in every locale, other bytes as they are. Empty when nothing is left: then it
// names nobody.
std::string FoldEmail(std::string_view email);

// A forge's no-reply address names one account without its mailbox:
// "<id>+<login>@users.noreply.<host>" (the id is permanent, the login can be renamed) or the older
// "<login>@users.noreply.<host>".
struct NoReplyAddress {
  std::string id;  // empty in the older form
  std::string login;
  std::string host;  // "github.com"
};

// nullopt when `folded_email` is no such address. The address stays the identity as it is; this
// only says what it is.
std::optional<NoReplyAddress> ParseNoReplyAddress(std::string_view folded_email);

// True for the address with which a forge itself commits what a person did in its pages (GitHub's
// "web-flow"). It names a machine of the forge, never who introduced something.
bool IsForgeCommitter(std::string_view folded_email);

}  // namespace offkey
