// A small rule set that has one rule of every shape the scanner knows, for the tests of
// engine/scan.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/check.h"
#include "engine/rule/compiled_rules.h"
#include "engine/rule/rule_loader.h"

namespace offkey {

inline constexpr std::string_view kTestRules = R"(provider: acme
rules:
  - id: acme.access_token
    name: fixed opening, checksum
    confidence: high
    keywords: ['ghp_']
    openings: ['ghp_[0-9A-Za-z]{4}']
    pattern: '\b(?P<secret>ghp_[0-9A-Za-z]{36})\b'
    checks: {checksum: github_crc32}
    sample: 'ghp_${alnum:30}${github_crc32}'
    examples: ['token: ${secret}', '${secret}', "a\n${secret}\nb ${secret}"]
    near_misses: ['ghp_${alnum:36}', 'x${secret}', '${secret}x']
  - id: acme.url_password
    name: text before the opening
    confidence: medium
    precedence: 50
    keywords: ['://']
    before_bytes: 12
    pattern: '\b[a-z][a-z0-9+]{1,11}://[^\s:@/]{0,40}:(?P<secret>[^\s@/]{3,60})@[0-9a-z.-]{1,60}'
    sample: '${alnum:12}'
    examples: ['url = postgres://joe:${secret}@db.example.org/x']
    near_misses: ['postgres://joe@db.example.org', 'p://u:$${PASSWORD}@h']
  - id: acme.assigned_password
    name: generic, ignores case, variable opening
    confidence: low
    precedence: 10
    keywords: ['password', 'secret']
    keywords_ignore_case: true
    openings: ['password\s{0,2}[:=]', 'secret\s{0,2}[:=]']
    before_bytes: 20
    pattern: '(?i)\b[a-z_]{0,20}(?:password|secret)\s{0,2}[:=]\s{0,2}["'']?(?P<secret>[0-9a-z!@#%&*_./+-]{8,40})'
    checks: {min_entropy: 2.5, stop_words: [example]}
    sample: '${alnum:16}'
    examples: ["DB_PASSWORD = '${secret}'", "my_secret: ${secret}\n"]
    near_misses: ['password = example_12345', 'password = $${PASSWORD}', 'password: xxxxxxxxxxxx']
  - id: acme.private_key
    name: extent
    confidence: high
    keywords: ['PRIVATE KEY-----']
    openings: ['-----BEGIN (?:RSA |EC |)PRIVATE KEY-----']
    pattern: '-----BEGIN (?:RSA |EC |)PRIVATE KEY-----(?:\s|\\{1,2}[nr]){1,4}[0-9A-Za-z+/]{16}'
    extent: pem
    sample: '${pem:RSA PRIVATE KEY:3}'
    examples: ["key:\n${secret}\nend"]
    near_misses: ['-----BEGIN RSA PRIVATE KEY-----']
  - id: acme.key_id
    name: keyword only, two rules with one opening
    confidence: high
    keywords: ['AKQX']
    pattern: '\b(?P<secret>AKQX[A-Z2-7]{12})\b'
    sample: 'AKQX${base32:12}'
    examples: ['${secret}']
  - id: acme.key_id_long
    name: the same opening, another length
    confidence: high
    keywords: ['AKQX']
    pattern: '^AKQX[A-Z2-7]{20}$'
    sample: 'AKQX${base32:20}'
    examples: ['${secret}']
    near_misses: [' ${secret}', '${secret} ']
)";

inline std::vector<Rule> LoadTestRules() {
  const RuleFile file = {"rules/acme.yaml", kTestRules};
  auto rules = ParseRules({&file, 1});
  if (!rules.ok()) std::fprintf(stderr, "%s\n", std::string(rules.status().message()).c_str());
  OFFKEY_CHECK(rules.ok(), "the test rules do not load");
  return *std::move(rules);
}

inline std::shared_ptr<const CompiledRules> CompileTestRules() {
  auto compiled = CompiledRules::Compile(LoadTestRules(), {});
  if (!compiled.ok())
    std::fprintf(stderr, "%s\n", std::string(compiled.status().message()).c_str());
  OFFKEY_CHECK(compiled.ok(), "the test rules do not compile");
  return *std::move(compiled);
}

}  // namespace offkey
