// Debian builds Abseil as C++14, where absl::string_view is a type of its own that std::string_view
// does not convert to. Ours are std::string_view everywhere; at a call of absl::StrCat and its like
// a view goes through AbslView().
#pragma once

#include <string_view>

#include "absl/strings/string_view.h"

namespace offkey {

inline absl::string_view AbslView(std::string_view view) { return {view.data(), view.size()}; }
inline std::string_view StdView(absl::string_view view) { return {view.data(), view.size()}; }

}  // namespace offkey
