#include "engine/rule/file_lines_form.h"

#include <gtest/gtest.h>

#include "engine/rule/compiled_rules.h"
#include "engine/rule/rule.h"
#include "engine/rule/rule_loader.h"
#include "engine/rule/whole_file_form.h"

namespace offkey {
namespace {

constexpr std::string_view kExample = "    examples: [\"bob:${secret}\\n\"]\n";

// What is wrong with a rule of these lines: on reading it, or on compiling it.
std::string FaultsOf(std::string_view body) {
  const std::string text = std::string(
                               "provider: acme\nrules:\n  - id: acme.x\n    name: x\n    "
                               "confidence: high\n") +
                           std::string(body);
  const RuleFile file = {"rules/acme.yaml", text};
  auto rules = ParseRules({&file, 1});
  if (!rules.ok()) return std::string(rules.status().message());
  const auto compiled = CompiledRules::Compile(*std::move(rules), {});
  return compiled.ok() ? "" : std::string(compiled.status().message());
}

std::string Faults(std::string_view form) {
  return FaultsOf("    file_lines: " + std::string(form) + "\n" + std::string(kExample));
}

std::string FaultsOfLine(std::string_view line) {
  return Faults("{paths: ['a.key'], line: '" + std::string(line) +
                "', kind: key, evidence: strong}");
}

constexpr std::string_view kAt = "rules/acme.yaml:6:17: ";
constexpr std::string_view kLineAt = "rules/acme.yaml:6:42: acme.x: 'line' ";

TEST(FileLinesForm, Expands) {
  Rule rule;
  rule.file_lines.emplace();
  rule.file_lines->paths = {"etc/acme.secrets"};
  rule.file_lines->line = "(?P<user>[a-z]+):(?P<secret>.+)";
  rule.file_lines->kind = AssignedKind::kPassword;
  rule.examples = {{"bob:${secret}\n", 7, 3}};
  ASSERT_TRUE(ExpandFileLinesRule(&rule).ok());
  ASSERT_EQ(rule.file_lines->patterns.size(), 1u);
  EXPECT_EQ(rule.file_lines->patterns[0].directory, "etc");
  EXPECT_EQ(rule.precedence, kWholeFilePrecedence);
  EXPECT_EQ(rule.pattern, rule.file_lines->line);
  EXPECT_FALSE(rule.sample.empty());
  EXPECT_TRUE(rule.examples.empty());
  EXPECT_EQ(rule.file_lines->examples.size(), 1u);
  EXPECT_TRUE(rule.openings.empty());
}

TEST(FileLinesForm, EveryMistakeIsExplained) {
  const std::string line = "line: '(?P<secret>.+)'";
  EXPECT_EQ(Faults("{paths: ['a.key'], " + line + ", kind: key, evidence: weak}"), "");
  EXPECT_EQ(Faults("{" + line + ", kind: key, evidence: weak}"),
            std::string(kAt) +
                "'file_lines' needs 1 to 64 'paths'; name the files: ['config/master.key']");
  EXPECT_NE(Faults("{paths: ['*.k'], " + line + ", kind: key, evidence: weak}")
                .find("names nearly everything"),
            std::string::npos);
  EXPECT_EQ(Faults("{paths: ['a.key'], kind: key, evidence: weak}"),
            std::string(kAt) +
                "'file_lines' needs 'line', how a line looks: '(?P<user>[^:]+):(?P<secret>.+)'");
  EXPECT_EQ(Faults("{paths: ['a.key'], " + line + "}"),
            std::string(kAt) +
                "a 'file_lines' needs 'sample', a template of the secret, or 'kind' and "
                "'evidence'");
  EXPECT_EQ(Faults("{paths: ['a.key'], " + line + ", kind: key}"),
            std::string(kAt) + "'kind' needs 'evidence': strong or weak");
  EXPECT_EQ(Faults("{paths: ['a.key'], " + line + ", evidence: weak}"),
            "rules/acme.yaml:6:70: 'evidence' belongs to 'kind'; a 'line' without it is proof by "
            "its form");
  EXPECT_EQ(Faults("{paths: ['a.key'], lines: '(?P<secret>.+)', kind: key, evidence: weak}"),
            "rules/acme.yaml:6:36: unknown key 'lines' in file_lines; did you mean 'line'?");
  EXPECT_EQ(
      FaultsOf("    file_lines: {paths: ['a.key'], " + line + ", kind: key, evidence: weak}\n"),
      std::string(kAt) +
          "a 'file_lines' needs 'examples': files as they are, with ${secret} in their "
          "lines");
}

TEST(FileLinesForm, EveryMistakeOfALineIsExplained) {
  EXPECT_EQ(FaultsOfLine("(?P<user>[^:]+):(?P<secret>.+)"), "");
  EXPECT_EQ(FaultsOfLine("[^:]+:.+"),
            std::string(kLineAt) +
                "does not say what of it is the secret; put that into (?P<secret>...)");
  EXPECT_NE(FaultsOfLine("(?P<secret>.+").find(std::string(kLineAt) + "is not RE2: missing )"),
            std::string::npos);
  EXPECT_EQ(FaultsOfLine("(?P<host>.+):(?P<secret>.+)"),
            std::string(kLineAt) +
                "names the group 'host', which has no meaning; only (?P<secret>...) and "
                "(?P<user>...) have one");
  EXPECT_EQ(FaultsOfLine("(?P<secret>.*)"),
            std::string(kLineAt) + "matches the empty line; name at least one character");
  EXPECT_EQ(Faults("{paths: ['a.key'], line: '(?P<secret>.+)', others: '(x', kind: key, "
                   "evidence: weak}"),
            "rules/acme.yaml:6:68: acme.x: 'others' is not RE2: missing ): (x");
}

TEST(FileLinesForm, TakesNoOtherForm) {
  const std::string form =
      "    file_lines: {paths: ['a.key'], line: '(?P<secret>.+)', kind: key, evidence: weak}\n" +
      std::string(kExample);
  EXPECT_EQ(FaultsOf(form), "");
  EXPECT_NE(FaultsOf(form + "    token: 'acme_[0-9a-f]{32}'\n").find("keep one"),
            std::string::npos);
  EXPECT_NE(FaultsOf(form + "    pattern: 'x'\n").find("stands in place of"), std::string::npos);
  EXPECT_NE(FaultsOf(form + "    precedence: 50\n").find("remove 'precedence'"), std::string::npos);
  EXPECT_NE(FaultsOf("    line: 'x'\n" + form).find("it belongs into 'file_lines'"),
            std::string::npos);
}

TEST(FileLinesForm, CoarsePatterns) {
  EXPECT_EQ(CoarsePattern("(?P<user>a)(?:b)(c)(?P<secret>d)"), "(?:a)(?:b)(c)(?:d)");
  EXPECT_EQ(CoarsePattern(R"(\(?P<a>[(?P<x>{2}]\[(?P<secret>.){1,9})"),
            R"(\(?P<a>[(?P<x>{2}]\[(?:.)+)");
  EXPECT_EQ(CoarsePattern("[](?P<x>][^](?P<x>](?P<user>.)"), "[](?P<x>][^](?P<x>](?:.)");
  EXPECT_EQ(CoarsePattern(R"(a{2}b{0,3}c{16,}?d{1,9}\{5}{x}{)"), R"(a{2,}b*c{4,}?d+\{5}{x}{)");
}

}  // namespace
}  // namespace offkey
