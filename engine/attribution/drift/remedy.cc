// Covered by tests/unit/attribution/drift_test.cc.
#include "engine/attribution/drift/remedy.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/absl_view.h"

namespace offkey {
namespace {

bool Has(const DriftItem& item, DriftReason reason) {
  return std::any_of(item.causes.begin(), item.causes.end(),
                     [&](const DriftCause& cause) { return cause.reason == reason; });
}

bool IsSshKey(const DriftHolding& subject) {
  return subject.issuer == "ssh" || absl::EqualsIgnoreCase(subject.credential_kind, "ssh key") ||
         subject.credential_kind == "deploy key";
}

std::string Where(const DriftHolding& subject) {
  // An address in a table of one's own is at no forge.
  if (subject.is_access && subject.issuer == "access") return "";
  std::string where = absl::StrCat(" at ", subject.issuer);
  if (!subject.account.empty()) absl::StrAppend(&where, ", ", subject.account);
  return where;
}

// The IAM user's name of "arn:aws:iam::123456789012:user/team/jd".
std::string IamUser(const std::string& arn) { return arn.substr(arn.rfind('/') + 1); }

std::string EndingText(const DriftItem& item) {
  const DriftHolding& subject = item.subject;
  const std::string thing = SubjectText(item);
  if (subject.is_password) return absl::StrCat("Take away the ", thing, Where(subject), ".");
  if (item.about_account || subject.is_account) {
    return absl::StrCat("Disable the ", thing, Where(subject), ".");
  }
  if (subject.issuer == "aws") {
    return absl::StrCat("Deactivate ", thing, Where(subject), "; when nothing breaks, delete it.");
  }
  return absl::StrCat(IsSshKey(subject) ? "Remove " : "Revoke ", thing, Where(subject), ".");
}

// "acme/shop", "every repository of acme", "the group acme/developers".
std::string PlaceText(const DriftHolding& subject) {
  const std::string& place = subject.credential;
  if (subject.credential_kind == "group") return absl::StrCat("the group ", place);
  if (place == "*") return "every repository";
  if (place.ends_with("/*")) {
    return absl::StrCat("every repository of ", AbslView(place).substr(0, place.size() - 2));
  }
  return place;
}

std::string ReadersText(const DriftHolding& subject) {
  return absl::StrJoin(subject.holders, " and ", [](std::string* out, const ListedHolder& holder) {
    out->append(holder.stated);
  });
}

DriftTask TaskOf(const DriftItem& item) {
  const DriftHolding& subject = item.subject;
  const bool disable = subject.is_password || subject.is_account;
  switch (item.causes.front().reason) {
    case DriftReason::kDepartedAccess:
      return DriftTask::kEndAccess;
    case DriftReason::kRootKey:
      return subject.last_used_for.empty() ? DriftTask::kRevoke : DriftTask::kNarrow;
    case DriftReason::kOrphan:
    case DriftReason::kMachineUnowned:
      return DriftTask::kAssignOwner;
    case DriftReason::kMintedByDeparted:
    case DriftReason::kOverAge:
      if (Has(item, DriftReason::kNeverUsed) || Has(item, DriftReason::kUnused)) break;
      return DriftTask::kRotate;
    default:
      break;
  }
  return disable ? DriftTask::kDisable : DriftTask::kRevoke;
}

}  // namespace

std::string SubjectText(const DriftItem& item) {
  const DriftHolding& subject = item.subject;
  if (item.about_account) return absl::StrCat("account ", subject.name);
  if (subject.is_access) {
    return absl::StrCat(ReadersText(subject), subject.credential_kind == "group" ? " in " : " on ",
                        PlaceText(subject));
  }
  if (subject.is_account) {
    return absl::StrCat("account ", subject.holders.front().stated);
  }
  const size_t slot = subject.credential.find('#');
  if (subject.issuer == "aws" && slot != std::string::npos) {
    const std::string arn = subject.credential.substr(0, slot);
    const std::string whose =
        subject.is_root ? std::string("the root user") : absl::StrCat("IAM user ", IamUser(arn));
    if (subject.is_password) return absl::StrCat("console password of ", whose);
    return absl::StrCat(subject.credential_kind, " ", subject.credential.substr(slot + 12), " of ",
                        whose);
  }
  std::string text = absl::StrCat(subject.credential_kind, " ", subject.credential);
  if (subject.issuer == "aws") absl::StrAppend(&text, " of ", subject.holders.front().stated);
  if (!subject.name.empty()) absl::StrAppend(&text, " \"", subject.name, "\"");
  return text;
}

std::string HolderText(const DriftHolding& holding) {
  std::string text;
  for (const ListedHolder& holder : holding.holders) {
    std::string one = holder.person != nullptr ? PersonText(*holder.person)
                      : holder.stated.empty()  ? std::string("nobody named")
                                               : holder.stated;
    if (holder.is_hint) one += ", as its comment says";
    if (!absl::StrContains(text, one)) {
      absl::StrAppend(&text, text.empty() ? "" : "; ", one);
    }
  }
  return text;
}

void ChooseRemedy(DriftItem* item) {
  item->task = TaskOf(*item);
  const DriftHolding& subject = item->subject;
  const std::string thing = SubjectText(*item);
  switch (item->task) {
    case DriftTask::kRevoke:
    case DriftTask::kDisable:
      // A second key's action names the one to end; its check has written it.
      if (item->causes.front().reason != DriftReason::kSecondKey) item->action = EndingText(*item);
      return;
    case DriftTask::kRotate:
      item->action =
          absl::StrCat("Make a new ", subject.credential_kind, " for ", HolderText(subject),
                       ", move what uses the old one to it, then ",
                       IsSshKey(subject) ? "remove " : "revoke ", thing, Where(subject), ".");
      return;
    case DriftTask::kNarrow:
      item->action =
          absl::StrCat("Give what uses it a role of its own with ", subject.last_used_for,
                       " alone, then delete ", thing, Where(subject), ".");
      return;
    case DriftTask::kEndAccess:
      item->action = absl::StrCat("Take ", ReadersText(subject),
                                  subject.credential_kind == "group" ? " out of " : " off ",
                                  PlaceText(subject), Where(subject), ".");
      return;
    case DriftTask::kAssignOwner: {
      const bool machine = item->causes.front().reason == DriftReason::kMachineUnowned;
      const std::string what =
          machine ? absl::StrCat("Find who answers for the ", thing, Where(subject),
                                 ", and list it as a bot with that manager in the roster")
                  : absl::StrCat("Find whose the ", thing, Where(subject),
                                 " is, and list it with that person in the roster");
      const char* const end = item->about_account ? "disable it."
                              : IsSshKey(subject) ? "remove it."
                                                  : "revoke it.";
      item->action = absl::StrCat(what, " (`offkey people import`); else ", end);
      return;
    }
  }
}

}  // namespace offkey
