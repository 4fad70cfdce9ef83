// Patterns for names, as people type them: `*` any bytes (also `/`), `?` one byte, `[a-z]` one byte
// of a class (`[!a-z]`: of none), `\` before a byte takes it as it is. Compared as bytes, with
// case.
//
// Place in the flow: cli -> FindingQuery -> engine/store, which tries them on paths, refs, rules
// and repositories. Thread rule: pure functions.
#pragma once

#include <string_view>

#include "absl/status/status.h"

namespace offkey {

// The whole of `text`. A pattern that CheckGlob refuses matches nothing. Takes at most
// pattern x text steps, whatever the pattern.
bool GlobMatches(std::string_view pattern, std::string_view text);

// The whole of a path or its end from a '/' on: "deploy.sh" and "scripts/*" match
// "shop/scripts/deploy.sh".
bool GlobMatchesPathEnd(std::string_view pattern, std::string_view path);

// What stands before the first byte that is special.
std::string_view GlobLiteralPrefix(std::string_view pattern);

// kInvalidArgument: a class without its `]`, or a `\` at the end; what to write instead.
absl::Status CheckGlob(std::string_view pattern);

}  // namespace offkey
