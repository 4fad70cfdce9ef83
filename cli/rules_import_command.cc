#include "cli/rules_import_command.h"

#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <memory>
#include <string>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/print.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/report/quantity.h"
#include "engine/rule/gitleaks_import.h"
#include "engine/scan/rule_examples.h"

namespace offkey {
namespace {

// Flags of this command alone.
struct ImportFlags {
  std::string file;
  std::string directory;
  std::string provider = "imported";
};

ExitCode ImportRules(const Options& options, const ImportFlags& flags) {
  const absl::StatusOr<std::string> toml = ReadFileBounded(flags.file, kMaxImportBytes);
  if (!toml.ok()) return FailSetup(toml.status());
  const absl::StatusOr<GitleaksImport> imported =
      ImportGitleaks(PrintablePath(flags.file), *toml, flags.provider,
                     [](auto rules) { return CheckRuleExamples(std::move(rules)); });
  if (!imported.ok()) return FailSetup(imported.status());
  for (const std::string& warning : imported->warnings) LogWarning(warning);
  if (imported->rules == 0) {
    return FailSetup(absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(flags.file), ": no rule of it can be imported")));
  }
  if (flags.directory.empty()) return Print(imported->yaml);

  if (mkdir(flags.directory.c_str(), 0777) != 0 && errno != EEXIST) {
    return FailSetup(ErrnoStatus(errno, "creating", flags.directory));
  }
  const std::string path = absl::StrCat(flags.directory, "/", flags.provider, ".yaml");
  const absl::Status written = CreateFileAtomically(path, imported->yaml, 0644);
  if (!written.ok()) return FailSetup(written);
  if (options.quiet) return ExitCode::kClean;
  return Print(
      absl::StrCat(Counted(imported->rules, "rule"), " in ", PrintablePath(path), ", ",
                   imported->refused, " left out, ", Counted(imported->warnings.size(), "warning"),
                   ".\nTo try: offkey rules check ", "--rules ", PrintablePath(flags.directory),
                   "; offkey scan --rules ", PrintablePath(flags.directory), " PATH\n"));
}

}  // namespace

void AddRulesImportCommand(CLI::App* rules, Options* options, ExitCode* code) {
  const auto flags = std::make_shared<ImportFlags>();
  CLI::App* command = rules->add_subcommand(
      "import",
      "Turn a gitleaks configuration (TOML) into a rule file; what it cannot say is warned of");
  command->add_option("FILE", flags->file, "The configuration, for example .gitleaks.toml")
      ->required()
      ->type_name("");
  command
      ->add_option("--output,-o", flags->directory,
                   "Directory for the rule file, which must not be there yet [standard output]")
      ->type_name("DIR");
  command
      ->add_option("--provider", flags->provider,
                   "First part of the rules' ids, and the file's name [imported]")
      ->type_name("NAME");
  AddLogOptions(command, options);
  SetCommandAction(command, [options, code, flags] { *code = ImportRules(*options, *flags); });
}

}  // namespace offkey
