// Rule: one kind of credential as its YAML says it. Data only; engine/rule/rule_loader.h reads it,
// CompiledRules runs it. The YAML form is described in engine/rule/README.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/digest.h"
#include "engine/model/finding.h"
#include "engine/rule/assigned_form.h"
#include "engine/rule/file_lines_form.h"
#include "engine/rule/named_form.h"
#include "engine/rule/rule_example.h"
#include "engine/rule/token_form.h"
#include "engine/rule/whole_file_form.h"

namespace offkey {

// A rule that this one is half of, e.g. the secret of a key id.
struct CompanionSpec {
  std::string rule;
  uint32_t within_bytes = 0;
  SourcePlace place;
};

struct Rule {
  std::string id;  // provider.kind, permanent
  std::string name;
  std::string provider;
  Confidence confidence = Confidence::kMedium;
  // Higher wins where two matches overlap: 100 for a specific kind, 50 for URLs and files, 10 for
  // generic ones.
  int precedence = 100;
  std::vector<std::string> keywords;  // literals; each match contains one of them
  bool keywords_ignore_case = false;
  std::vector<std::string> openings;  // bounded patterns for Hyperscan; keywords when empty
  std::string
      pattern;  // RE2; the group (?P<secret>...) is the credential, the whole match otherwise
  // How far before the opening's first byte a match of `pattern` may begin, boundary bytes not
  // counted.
  uint32_t before_bytes = 0;
  // Set for a named rule: openings, pattern and before_bytes were made from it, and RankName()
  // must find a word as well.
  std::optional<NamedForm> named;
  // Set for a token rule: likewise made from it.
  std::optional<TokenForm> token;
  // Set for an assigned rule: there is no pattern, JudgeAssigned() decides.
  std::optional<AssignedForm> assigned;
  // Set for a rule of files that are one secret: there are no openings, paths decide.
  std::optional<WholeFileForm> whole_file;
  // Set for a rule of files of lines: likewise; `pattern` is then the form of a line.
  std::optional<FileLinesForm> file_lines;
  // Checks, all of which must hold.
  std::string checksum;    // name of an algorithm in checks.h, or empty
  double min_entropy = 0;  // bits per byte of the secret
  uint32_t min_digits = 0;
  std::string structure;                // "jwt", "json", "uuid", ... a name in checks.h, or empty
  std::vector<std::string> stop_words;  // a secret that contains one (any case) is not a credential
  bool reject_placeholders = true;      // ${X}, {{x}}, <token>, %s, xxxx, ****, changeme ...
  std::string extent;  // "pem": the end is read from the whole blob; empty otherwise
  std::vector<CompanionSpec> companions;
  std::vector<std::string> references;
  std::string sample;  // template of one secret
  std::vector<RuleExample> examples;
  std::vector<RuleExample> near_misses;
  std::string file;  // where it was read
  int line = 0;
  int column = 0;
  SourcePlace pattern_place;
  SourcePlace sample_place;
  std::vector<SourcePlace> opening_places;  // of `openings`, or of `keywords` when there are none
  // Of all that can change a result (rule_digest.h), where LoadRuleSet made it: it is kept with the
  // rule, for to make it anew costs a sixth of a start. Who changes the rule resets it.
  std::optional<Digest> digest;
};

}  // namespace offkey
