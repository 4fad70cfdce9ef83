// Small pieces of text work on std::string_view. The packaged Abseil is built with a string_view
// of its own, so absl::StrCat and its kin do not take the standard one.
#pragma once

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

#include "absl/strings/string_view.h"

namespace offkey {

inline std::string_view View(absl::string_view text) { return {text.data(), text.size()}; }

namespace concat_internal {

inline void Append(std::string_view piece, std::string* out) { out->append(piece); }
inline void Append(absl::string_view piece, std::string* out) { out->append(View(piece)); }
inline void Append(const std::string& piece, std::string* out) { out->append(piece); }
inline void Append(const char* piece, std::string* out) { out->append(piece); }
template <typename Number>
requires(std::integral<Number> || std::floating_point<Number>) void Append(Number number,
                                                                           std::string* out) {
  char digits[64];
  const auto end = std::to_chars(digits, digits + sizeof(digits), number);
  out->append(digits, end.ptr);
}

}  // namespace concat_internal

// Removes `prefix` from the front of *text if it is there.
inline bool TakePrefix(std::string_view prefix, std::string_view* text) {
  if (!text->starts_with(prefix)) return false;
  text->remove_prefix(prefix.size());
  return true;
}

// Without white space at both ends.
inline std::string_view Strip(std::string_view text) {
  constexpr std::string_view kSpace = " \t\n\v\f\r";
  const size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

template <typename... Pieces>
std::string Concat(const Pieces&... pieces) {
  std::string out;
  (concat_internal::Append(pieces, &out), ...);
  return out;
}

}  // namespace offkey
