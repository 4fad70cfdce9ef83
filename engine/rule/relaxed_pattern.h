// RelaxedPattern: a pattern that matches wherever another one does, with a fraction of its states.
//
// Place in the flow: CompiledRule asks it first. `[A-Za-z0-9+/]{160,1000}` costs RE2 twenty
// milliseconds to build, and most candidates of such a rule are none: they die at
// `[A-Za-z0-9+/]{16,}`.
//
// Thread rule: pure.
#pragma once

#include <string>
#include <string_view>

namespace offkey {

// `pattern` (RE2 syntax) with every {n}, {n,m} and {n,} that counts far as {n',}, n' being small:
// it matches everything that `pattern` matches. Equal to `pattern` when nothing counts far.
std::string RelaxedPattern(std::string_view pattern);

}  // namespace offkey
