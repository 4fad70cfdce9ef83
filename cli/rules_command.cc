#include "cli/rules_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "cli/explain_command.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"
#include "cli/rules_cost_command.h"
#include "cli/rules_import_command.h"
#include "cli/rules_text.h"
#include "engine/base/absl_view.h"
#include "engine/base/log.h"
#include "engine/base/terminal.h"
#include "engine/report/quantity.h"
#include "engine/rule/rule_set.h"
#include "engine/scan/rule_examples.h"

namespace offkey {
namespace {

ExitCode ListRules(const Options& options) {
  const auto rules = CompileRules(options, {}, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  size_t longest = 0;
  for (size_t i = 0; i < (*rules)->rule_count(); ++i) {
    longest = std::max(longest, (*rules)->rule(static_cast<RuleIndex>(i)).id.size());
  }
  std::string text;
  for (size_t i = 0; i < (*rules)->rule_count(); ++i) {
    const Rule& rule = (*rules)->rule(static_cast<RuleIndex>(i));
    absl::StrAppend(&text,
                    absl::StrFormat("%-*s  %-6s  ", static_cast<int>(longest), rule.id,
                                    ConfidenceName(rule.confidence)),
                    EscapeForTerminal(rule.name), "\n");
  }
  if (!options.quiet) {
    absl::StrAppend(&text, Counted((*rules)->rule_count(), "rule"), ", digest ", (*rules)->digest(),
                    "\n");
  }
  return Print(text);
}

ExitCode CheckRules(const Options& options) {
  const bool only = !options.only_rules_dir.empty();
  const std::string& directory = only ? options.only_rules_dir : options.rules_dir;
  absl::StatusOr<SoundRules> read = ReadRuleSet({directory, !only, Confidence::kLow});
  if (!read.ok()) return FailSetup(read.status());
  // Everything that is wrong at once: faults of the text, of patterns, of examples.
  std::vector<std::string> faults = std::move(read->faults);
  absl::StatusOr<std::shared_ptr<const CompiledRules>> rules =
      CompiledRules::Compile(std::move(read->rules), {});
  if (!rules.ok() && !absl::IsInvalidArgument(rules.status())) return FailSetup(rules.status());
  if (!rules.ok()) {
    for (const auto line : absl::StrSplit(rules.status().message(), '\n')) {
      faults.emplace_back(StdView(line));
    }
  } else {
    const bool sound = faults.empty();
    const std::vector<std::string> failures = CheckRuleExamples(*rules, sound ? "" : directory);
    faults.insert(faults.end(), failures.begin(), failures.end());
  }
  for (const std::string& fault : faults) LogError(fault);
  if (!faults.empty()) {
    LogError(Counted(faults.size(), "mistake"));
    return ExitCode::kUsage;
  }
  if (options.quiet) return ExitCode::kClean;
  return Print(absl::StrCat(Counted((*rules)->rule_count(), "rule"),
                            ": every example is found, every near miss is silent; each match "
                            "depends on at most ",
                            (*rules)->window_bytes(), " bytes around it.\n"));
}

ExitCode PrintCatalogue(const Options& options) {
  const auto rules = CompileRules(options, {}, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  return Print(RuleCatalogue(**rules));
}

ExitCode ShowRule(const Options& options) {
  const auto rules = CompileRules(options, {}, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  std::vector<std::string> near;
  for (size_t i = 0; i < (*rules)->rule_count(); ++i) {
    const RuleIndex index = static_cast<RuleIndex>(i);
    const Rule& rule = (*rules)->rule(index);
    if (rule.id == options.rule_id) return Print(DescribeRule(**rules, index));
    if (rule.provider == options.rule_id.substr(0, options.rule_id.find('.'))) {
      near.push_back(rule.id);
    }
  }
  LogError(absl::StrCat("there is no rule '", EscapeForTerminal(options.rule_id), "'; ",
                        near.empty() ? "offkey rules list names them all"
                                     : absl::StrCat("there are ", absl::StrJoin(near, ", "))));
  return ExitCode::kUsage;
}

}  // namespace

void AddRulesCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* rules = app->add_subcommand("rules", "List, show, check, try, price or import rules");
  rules->require_subcommand(1);
  CLI::App* list = rules->add_subcommand("list", "All kinds of credentials that are looked for");
  AddRulesOption(list, options);
  AddLogOptions(list, options);
  SetCommandAction(list, [options, code] { *code = ListRules(*options); });
  CLI::App* show = rules->add_subcommand("show", "Everything about one rule, with an example");
  show->add_option("ID", options->rule_id, "Rule id, for example github.personal_access_token")
      ->required();
  AddRulesOption(show, options);
  AddLogOptions(show, options);
  SetCommandAction(show, [options, code] { *code = ShowRule(*options); });
  CLI::App* catalogue = rules->add_subcommand("catalogue", "All kinds as a Markdown page");
  AddRulesOption(catalogue, options);
  AddLogOptions(catalogue, options);
  SetCommandAction(catalogue, [options, code] { *code = PrintCatalogue(*options); });
  CLI::App* check = rules->add_subcommand(
      "check", "Load and compile the rules and run every example through the scanner");
  AddRulesOption(check, options);
  AddLogOptions(check, options);
  SetCommandAction(check, [options, code] { *code = CheckRules(*options); });
  AddRulesTestCommand(rules, options, code);
  AddRulesCostCommand(rules, options, code);
  AddRulesImportCommand(rules, options, code);
}

}  // namespace offkey
