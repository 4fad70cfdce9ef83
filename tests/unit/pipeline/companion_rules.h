// Four rules for the tests of companions: an id names its secret within 40 bytes, the secret a
// region within 12; the last has no companion.
#pragma once

#include <memory>

#include "engine/base/check.h"
#include "engine/rule/compiled_rules.h"
#include "engine/rule/rule_loader.h"

namespace offkey {

inline std::shared_ptr<const CompiledRules> CompileCompanionRules() {
  const RuleFile file = {"rules/acme.yaml", R"(provider: acme
rules:
  - id: acme.key_id
    name: id
    confidence: high
    keywords: ['KID_']
    pattern: '\b(?P<secret>KID_[a-z0-9]{12})\b'
    companions: [{rule: acme.key_secret, within_bytes: 40}]
    sample: 'KID_${[a-z0-9]:12}'
    examples: ['${secret}']
  - id: acme.key_secret
    name: secret
    confidence: high
    keywords: ['KSEC_']
    pattern: '\b(?P<secret>KSEC_[a-z0-9]{12})\b'
    companions: [{rule: acme.region, within_bytes: 12}]
    sample: 'KSEC_${[a-z0-9]:12}'
    examples: ['${secret}']
  - id: acme.plain
    name: plain
    confidence: high
    keywords: ['KPLAIN_']
    pattern: '\b(?P<secret>KPLAIN_[a-z0-9]{12})\b'
    sample: 'KPLAIN_${[a-z0-9]:12}'
    examples: ['${secret}']
  - id: acme.region
    name: region
    confidence: low
    keywords: ['KREG_']
    pattern: '\b(?P<secret>KREG_[a-z0-9]{12})\b'
    sample: 'KREG_${[a-z0-9]:12}'
    examples: ['${secret}']
)"};
  auto rules = ParseRules({&file, 1});
  OFFKEY_CHECK(rules.ok(), "the rules of the companion tests do not load");
  auto compiled = CompiledRules::Compile(*std::move(rules), {});
  OFFKEY_CHECK(compiled.ok(), "the rules of the companion tests do not compile");
  return *std::move(compiled);
}

// Rules come sorted by id.
inline constexpr RuleIndex kKeyId = 0;
inline constexpr RuleIndex kKeySecret = 1;
inline constexpr RuleIndex kPlain = 2;
inline constexpr RuleIndex kRegion = 3;

}  // namespace offkey
