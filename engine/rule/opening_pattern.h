// What an opening may be. An opening is searched in every byte, by Hyperscan, and a candidate must
// depend on the opening's own bytes alone (the law of locality in compiled_rules.h); so
// look-around, anchors and anything that can match NUL or has no bound are refused here, by syntax.
//
// Place in the flow: Rule::openings -> CheckOpening -> CompiledRules::Compile. Thread rule: free
// functions.
#pragma once

#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace offkey {

// The opening in the form that both Hyperscan and RE2 read alike (\s written out).
// Errors: kInvalidArgument, what is not allowed and what to write instead (no file or line).
absl::StatusOr<std::string> CheckOpening(std::string_view opening);

// A keyword as an opening: every byte that could be syntax is escaped.
std::string KeywordAsOpening(std::string_view keyword);

}  // namespace offkey
