// Assignments in every syntax: what is read lies within the text, and is judged as a password, a
// key and a secret, plain, joined, unescaped and decoded.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/rule/assigned_value.h"
#include "engine/rule/placeholder.h"

namespace {

constexpr std::string_view kRoles[] = {"password", "secret", "token", "key", "auth", "login"};

void Judge(std::string_view text, size_t role_end) {
  const size_t before = role_end < offkey::kNameReach ? role_end : offkey::kNameReach;
  // As a scanner sees it.
  const std::string_view view = text.substr(role_end - before, before + offkey::kAssignmentReach);
  offkey::Assignments read;
  offkey::ReadAssignments(view, before, &read);
  std::string decoded;
  for (const offkey::Assignment& one : read) {
    if (one.value_begin >= one.value_end || one.value_end > view.size()) std::abort();
    if (one.role_in_name > one.name.size()) std::abort();
    const offkey::AssignedValue value = offkey::ReadAssignedValue(one, view, &decoded);
    for (const auto kind : {offkey::AssignedKind::kPassword, offkey::AssignedKind::kKey,
                            offkey::AssignedKind::kSecret}) {
      const offkey::JudgedValue judged =
          offkey::JudgeAssignedValue(kind, value, decoded, one, view);
      if (judged.end <= one.value_begin || judged.end > view.size()) std::abort();
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (size_t at = 0; at < text.size(); ++at) {
    for (const std::string_view role : kRoles) {
      if (offkey::StartsWithIgnoreCase(text.substr(at), role)) Judge(text, at + role.size());
    }
  }
  return 0;
}
