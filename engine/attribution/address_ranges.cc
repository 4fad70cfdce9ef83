// Covered by tests/unit/attribution/address_ranges_test.cc, against every address of a store.
#include "engine/attribution/address_ranges.h"

#include <optional>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/model/email.h"

namespace offkey {
namespace {

class RangeList {
 public:
  void AddExactly(const std::string& address) { ranges_.push_back({address, address + '\0'}); }

  void AddBeginning(const std::string& beginning) {
    std::string end = beginning;
    ++end.back();  // all of them end in ASCII
    ranges_.push_back({beginning, std::move(end)});
  }

  // No-reply addresses with the number of an account. One may be written with zeros before it.
  void AddAccount(const std::string& number) {
    AddBeginning(number + "+");
    AddBeginning(number + "-");
    AddBeginning("0");
  }

  void AddEmail(const std::string& address) {
    AddExactly(address);
    const size_t at = address.rfind('@');
    if (at != std::string::npos) AddBeginning(address.substr(0, at) + "+");
    const std::optional<NoReplyAddress> no_reply = ParseNoReplyAddress(address);
    if (no_reply && !no_reply->id.empty()) AddAccount(no_reply->id);
  }

  void AddLogin(const RosterIdentity& identity) {
    if (!identity.account.empty()) AddAccount(identity.account);
    if (identity.value.empty()) return;
    AddExactly(absl::StrCat(identity.value, "@users.noreply.", identity.forge));
    if (identity.account.empty()) {
      ranges_.push_back({"0", ":"});  // the login behind any number
    } else if (absl::ascii_isdigit(static_cast<unsigned char>(identity.value.front()))) {
      AddBeginning("0");  // a login that itself looks like a number and a login
    }
  }

  std::vector<AddressRange> Take() { return std::move(ranges_); }

 private:
  std::vector<AddressRange> ranges_;
};

}  // namespace

std::vector<AddressRange> AddressRangesOf(const RosterPerson& person) {
  RangeList ranges;
  for (const RosterIdentity& identity : person.identities) {
    if (identity.kind == IdentityKind::kEmail) ranges.AddEmail(identity.value);
    if (identity.kind == IdentityKind::kLogin) ranges.AddLogin(identity);
  }
  return ranges.Take();
}

}  // namespace offkey
