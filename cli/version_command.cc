#include "cli/version_command.h"

#include <CLI/CLI.hpp>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"

namespace offkey {
namespace {

ExitCode Version(const Options& options) {
  std::string text = absl::StrCat("offkey ", OFFKEY_VERSION, "\n");
  if (options.verbose) {
    const auto rules = CompileRules(options, {}, Confidence::kLow);
    if (!rules.ok()) return FailSetup(rules.status());
    absl::StrAppend(&text, "rules ", (*rules)->rule_count(), ", digest ", (*rules)->digest(), "\n");
  }
  return Print(text);
}

}  // namespace

void AddVersionCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand("version", "Say which offkey this is");
  AddLogOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Version(*options); });
}

}  // namespace offkey
