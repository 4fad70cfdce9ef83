// What a rule is and what a set of rules is, in one number: the same in every process that would
// find the same. Sweeps remember under which rules they were, and caches belong to a set.
//
// Place in the flow: CompiledRules::Compile and its digests. Thread rule: pure functions.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/base/digest.h"
#include "engine/rule/compiled_impl.h"

namespace offkey {

// Of all rules, in their order, as hexadecimal digits.
std::string DigestOfRules(const std::vector<std::shared_ptr<CompiledRule>>& rules);

// Of one rule: CompiledRules::RuleDigest. Rule::digest, where there is one.
Digest DigestOfRule(const Rule& rule);

// Of what rules share: CompiledRules::SharedDigest.
Digest DigestOfShared(const CompiledRules::Impl& impl);

}  // namespace offkey
