#include "cli/rules_text.h"

#include <map>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "engine/base/terminal.h"
#include "engine/report/quantity.h"
#include "engine/rule/example_template.h"
#include "engine/rule/rule.h"

namespace offkey {
namespace {

// How a kind is recognised, in one line.
std::string Form(const Rule& rule) {
  if (rule.token.has_value()) return rule.token->token;
  if (rule.whole_file.has_value()) {
    return absl::StrCat(rule.whole_file->value.empty() ? "one word" : rule.whole_file->value,
                        " alone in ", absl::StrJoin(rule.whole_file->paths, ", "));
  }
  if (rule.file_lines.has_value()) {
    return absl::StrCat("lines of ", absl::StrJoin(rule.file_lines->paths, ", "));
  }
  if (!rule.named.has_value()) return absl::StrJoin(rule.keywords, " ");
  std::vector<std::string> who = rule.named->words;
  who.insert(who.end(), rule.named->names.begin(), rule.named->names.end());
  return absl::StrCat(rule.named->value, " named ", absl::StrJoin(who, ", "));
}

// A cell of a table: one line, no bar that would end it.
std::string Cell(const std::string& text) {
  return absl::StrReplaceAll(text, {{"|", "\\|"}, {"\n", " "}});
}

std::string Code(const std::string& text) {
  if (text.empty()) return "";
  return absl::StrCat("`", Cell(absl::StrReplaceAll(text, {{"`", "'"}})), "`");
}

void Field(const char* name, const std::string& value, std::string* text) {
  if (value.empty()) return;
  absl::StrAppend(text, "  ", name, std::string(14 - std::string(name).size(), ' '),
                  EscapeForTerminal(value), "\n");
}

}  // namespace

std::string RuleCatalogue(const CompiledRules& rules) {
  std::map<std::string, std::vector<const Rule*>> providers;
  std::map<Confidence, size_t> grades;
  for (size_t i = 0; i < rules.rule_count(); ++i) {
    const Rule& rule = rules.rule(static_cast<RuleIndex>(i));
    providers[rule.provider].push_back(&rule);
    ++grades[rule.confidence];
  }
  std::string text = absl::StrCat(
      "# Catalogue\n\nMade by `offkey rules catalogue`; do not edit.\n\n",
      Counted(rules.rule_count(), "kind"), " of ", Counted(providers.size(), "provider"), ": ",
      grades[Confidence::kHigh], " high, ", grades[Confidence::kMedium], " medium, ",
      grades[Confidence::kLow], " low.\n\n| kind | name | confidence | form | reference |\n",
      "|---|---|---|---|---|\n");
  for (const auto& [provider, members] : providers) {
    for (const Rule* rule : members) {
      absl::StrAppend(&text, "| ", rule->id, " | ", Cell(rule->name), " | ");
      absl::StrAppend(&text, std::string(ConfidenceName(rule->confidence)), " | ",
                      Code(Form(*rule)), " | ", Cell(absl::StrJoin(rule->references, " ")), " |\n");
    }
  }
  return text;
}

std::string DescribeRule(const CompiledRules& rules, RuleIndex index) {
  const Rule& rule = rules.rule(index);
  std::string text = absl::StrCat(rule.id, "\n");
  Field("name", rule.name, &text);
  Field("confidence", std::string(ConfidenceName(rule.confidence)), &text);
  Field("precedence", absl::StrCat(rule.precedence), &text);
  if (rule.token.has_value()) Field("token", rule.token->token, &text);
  if (rule.named.has_value()) {
    Field("words", absl::StrJoin(rule.named->words, ", "), &text);
    Field("roles", absl::StrJoin(RolesOf(*rule.named), ", "), &text);
    Field("names", absl::StrJoin(rule.named->names, ", "), &text);
    Field("value", rule.named->value, &text);
  } else if (rule.whole_file.has_value()) {
    Field("whole file", absl::StrJoin(rule.whole_file->paths, ", "), &text);
    Field("value", rule.whole_file->value, &text);
    if (rule.whole_file->kind.has_value()) {
      Field("kind", AssignedKindName(*rule.whole_file->kind), &text);
    }
  } else if (rule.file_lines.has_value()) {
    Field("lines of", absl::StrJoin(rule.file_lines->paths, ", "), &text);
    Field("line", rule.file_lines->line, &text);
    Field("others", rule.file_lines->others, &text);
    if (rule.file_lines->kind.has_value()) {
      Field("kind", AssignedKindName(*rule.file_lines->kind), &text);
    }
    for (size_t i = 0; i < rule.file_lines->examples.size(); ++i) {
      const auto example = ExpandSyntax(rule, rule.file_lines->examples[i].text, i);
      if (example.ok()) Field("example", example->text, &text);
    }
  } else {
    if (!rule.named.has_value() && rule.openings.empty()) {
      Field("keywords", absl::StrJoin(rule.keywords, " "), &text);
    } else {
      for (const std::string& opening : OpeningTexts(rule)) Field("opening", opening, &text);
    }
    Field("pattern", rule.pattern, &text);
  }
  Field("checksum", rule.checksum, &text);
  Field("structure", rule.structure, &text);
  if (rule.min_entropy > 0) Field("min entropy", absl::StrCat(rule.min_entropy), &text);
  if (rule.min_digits > 0) Field("min digits", absl::StrCat(rule.min_digits), &text);
  Field("stop words", absl::StrJoin(rule.stop_words, ", "), &text);
  for (const CompanionSpec& companion : rule.companions) {
    Field("companion",
          absl::StrCat(companion.rule, " within ", Counted(companion.within_bytes, "byte")), &text);
  }
  for (const std::string& reference : rule.references) Field("reference", reference, &text);
  for (size_t i = 0; i < rule.examples.size(); ++i) {
    const auto example = ExpandExample(rule, ExampleKind::kExample, i);
    if (example.ok()) Field("example", example->text, &text);
  }
  for (size_t i = 0; i < rule.near_misses.size(); ++i) {
    const auto miss = ExpandExample(rule, ExampleKind::kNearMiss, i);
    if (miss.ok()) Field("near miss", miss->text, &text);
  }
  Field("from", absl::StrCat(rule.file, ":", rule.line), &text);
  return text;
}

}  // namespace offkey
