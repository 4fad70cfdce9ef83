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
// "<id>+<login>@users.noreply.<host>" (GitHub; the id is permanent, the login can be renamed), the
// older "<login>@users.noreply.<host>", and GitLab's "<id>-<login>@users.noreply.<host>".
// Sources: GitHub docs, "Setting your commit email address"; GitLab docs, "Use a private commit
// email".
struct NoReplyAddress {
  std::string id;  // without leading zeros; empty in the older form
  std::string login;
  std::string host;  // "github.com"
  // The host is not known to be GitLab's and the id stood before a dash: a GitHub Enterprise Server
  // of that name may have a login "<id>-<login>" instead. Both readings have to be considered.
  bool id_may_be_login = false;
};

// nullopt when `folded_email` is no such address. The address stays the identity as it is; this
// only says what it is.
std::optional<NoReplyAddress> ParseNoReplyAddress(std::string_view folded_email);

// Digits without leading zeros; empty when `text` is no number: the form of an account's id.
std::string CanonicalAccountId(std::string_view text);

// "jane+git@x.org" -> "jane@x.org" (RFC 5233's sub-addressing); nullopt for an address without a
// tag, and for a no-reply address, whose plus means something else.
std::optional<std::string> MailboxOfTaggedAddress(std::string_view folded_email);

// True for the address with which a forge itself commits what a person did in its pages (GitHub's
// "web-flow"). It names a machine of the forge, never who introduced something.
bool IsForgeCommitter(std::string_view folded_email);

// True for the accounts that forges make for programs: GitHub apps (their logins end in "[bot]",
// which no login of a person can), and GitLab's bots of projects and groups and its service
// accounts.
bool IsForgeBot(std::string_view folded_email);

}  // namespace offkey
