// RequiredByte: a byte that every match of a pattern holds, for a look before RE2 is asked.
//
// Place in the flow: CompiledRules works it out for each rule; ScannerThread skips a window that
// lacks it. `://` stands in every link of a page, an `@` behind it in very few.
//
// Thread rule: pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offkey {

// A punctuation byte that stands outside all groups, classes and alternatives of `pattern` (RE2
// syntax), is not optional, and stands in none of the `openings` (or it would say nothing that
// Hyperscan did not say). The last such byte; nullopt when there is none.
std::optional<char> RequiredByte(std::string_view pattern,
                                 const std::vector<std::string>& openings);

}  // namespace offkey
