// Tells values that stand for a secret from secrets: references, templates, masks, dummy words.
// Allocation-free. Thread rule: free functions.
#pragma once

#include <span>
#include <string_view>

namespace offkey {

bool IsPlaceholder(std::string_view secret);

bool StartsWithIgnoreCase(std::string_view text, std::string_view lower);
// ASCII only; `lower_needle` is in lower case.
bool ContainsIgnoreCase(std::string_view text, std::string_view lower_needle);
// Whether one of `lower_needles` stands in the text.
bool ContainsOneOf(std::string_view text, std::span<const std::string_view> lower_needles);

}  // namespace offkey
