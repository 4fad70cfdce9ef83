// How far the matches of rules reach: the widths of openings and patterns, and the windows around
// candidates that follow from them. What is wrong with a pattern is told here, too.
//
// Place in the flow: GatherOpenings -> MeasureOpenings and MeasurePatterns, or the cache of rules
// -> CheckWindows -> SetWindows. Source of the widths: Hyperscan's hs_expression_info. Thread rule:
// free functions on the set that is being compiled.
#pragma once

#include <cstdint>
#include <string>

#include "engine/rule/compiled_impl.h"
#include "engine/rule/rule_faults.h"

namespace offkey {

// Faults: an opening without a bound, or one that matches the empty text.
void MeasureOpenings(CompiledRules::Impl* impl, Faults* faults);

// Faults: a pattern that is not RE2, too large, has groups without a meaning, or matches the empty
// text.
void MeasurePatterns(CompiledRules::Impl* impl, Faults* faults);

// Also run after a start from the cache: the limit is an option, not a property of the rules.
// Faults: a rule that looks at more than `max_window_bytes`.
void CheckWindows(const CompiledRules::Impl& impl, uint32_t max_window_bytes, Faults* faults);

// The bytes before and behind each opening that decide what is found there.
void SetWindows(CompiledRules::Impl* impl);

// What the first line of a file of any of the rules for lines of files looks like.
std::string FirstLinePattern(const CompiledRules::Impl& impl);

}  // namespace offkey
