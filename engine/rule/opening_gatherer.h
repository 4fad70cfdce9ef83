// The openings of a set of rules, each once, with the rules that it may begin.
//
// Place in the flow: CompiledRules::Compile -> GatherOpenings -> widths and windows
// (rule_widths.h). Thread rule: free functions on the set that is being compiled.
#pragma once

#include "engine/rule/compiled_impl.h"
#include "engine/rule/rule_faults.h"

namespace offkey {

// Fills openings, whole_file_rules and file_lines_rules from rules. Faults: an opening that
// CheckOpening refuses, a rule without any, two assigned rules that answer for the same.
void GatherOpenings(CompiledRules::Impl* impl, Faults* faults);

}  // namespace offkey
