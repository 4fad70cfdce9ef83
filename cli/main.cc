// offkey: finds every credential in git history, says who introduced it, and queues a leaver's
// credentials for revocation. Reads as the design: harden the process, understand what was typed,
// run one command.
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "cli/access_command.h"
#include "cli/debug_command.h"
#include "cli/exit_code.h"
#include "cli/explain_command.h"
#include "cli/hunt_command.h"
#include "cli/init_command.h"
#include "cli/inventory_command.h"
#include "cli/offboard_command.h"
#include "cli/options.h"
#include "cli/people_command.h"
#include "cli/print.h"
#include "cli/queue_command.h"
#include "cli/report_command.h"
#include "cli/rules_command.h"
#include "cli/scan_command.h"
#include "cli/store_command.h"
#include "cli/sweep_command.h"
#include "cli/version_command.h"
#include "engine/base/check.h"
#include "engine/base/heap.h"
#include "engine/base/log.h"
#include "engine/base/signals.h"
#include "engine/base/suggestion.h"

namespace offkey {
namespace {

// No secret may leave through a core dump, another process of this user, or a file that others can
// read. The locale is left alone ("C"): output does not depend on it.
void HardenProcess() {
  const struct rlimit no_core = {0, 0};
  OFFKEY_CHECK(setrlimit(RLIMIT_CORE, &no_core) == 0, "core dumps cannot be turned off");
  OFFKEY_CHECK(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0, "the process cannot be made undumpable");
  umask(077);
  InstallStopSignals();
}

// A word was typed that `command` does not know: what it knows instead.
std::vector<std::string> KnownWords(const CLI::App& command) {
  std::vector<std::string> words;
  for (const CLI::App* sub : command.get_subcommands({})) words.push_back(sub->get_name());
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) words.push_back("--" + name);
  }
  return words;
}

// The innermost command that was typed.
const CLI::App& TypedCommand(const CLI::App& app) {
  const std::vector<CLI::App*> subs = app.get_subcommands();
  return subs.empty() ? app : TypedCommand(*subs.front());
}

// "queue list"; empty for offkey itself.
std::string CommandName(const CLI::App& command) {
  if (command.get_parent() == nullptr) return "";
  const std::string above = CommandName(*command.get_parent());
  return above.empty() ? command.get_name() : above + " " + command.get_name();
}

ExitCode ReportUsageError(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App& command = TypedCommand(app);
  std::string message = error.what();
  const std::vector<std::string> unknown = app.remaining(true);
  if (!unknown.empty()) {
    std::string word = unknown.front();
    for (const std::string& candidate : unknown) {
      if (candidate.size() > 1 && candidate[0] == '-') {
        word = candidate;
        break;
      }
    }
    word = word.substr(0, word.find('='));
    const std::optional<std::string> nearest = NearestWord(word, KnownWords(command));
    const bool is_option = word.size() > 1 && word[0] == '-';
    message = std::string("unknown ") +
              (is_option                             ? "option "
               : command.get_subcommands({}).empty() ? "argument "
                                                     : "command ") +
              word;
    if (nearest == word && is_option) {
      // It is the command's own, and stands before the command's name.
      message = word + " stands too early; options go behind the command's name";
    } else if (nearest.has_value()) {
      message += "; did you mean " + *nearest + "?";
    }
  } else if (&command == &app || !command.get_subcommands({}).empty()) {
    message = "a command is missing";
  }
  const std::string name = CommandName(command);
  LogError((name.empty() ? "" : name + ": ") + message + "\nFor help: offkey " +
           (name.empty() ? "" : name + " ") + "--help");
  return ExitCode::kUsage;
}

ExitCode Run(int argc, char** argv) {
  Options options;
  ExitCode code = ExitCode::kClean;
  CLI::App app(
      "Finds every credential in git history, says who introduced it, and queues a leaver's\n"
      "credentials for revocation.",
      "offkey");
  app.set_version_flag("--version", std::string("offkey ") + OFFKEY_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Exit codes: 0 clean and complete, 1 findings, 2 usage, 3 incomplete, 4 internal error.\n"
      "Every option can be given as OFFKEY_<NAME>; OFFKEY_HOME is where keys and store are kept.");
  AddInitCommand(&app, &options, &code);
  AddScanCommand(&app, &options, &code);
  AddSweepCommand(&app, &options, &code);
  AddHuntCommand(&app, &options, &code);
  AddReportCommand(&app, &options, &code);
  AddOffboardCommand(&app, &options, &code);
  AddPeopleCommand(&app, &options, &code);
  AddInventoryCommand(&app, &options, &code);
  AddAccessCommand(&app, &options, &code);
  AddQueueCommand(&app, &options, &code);
  AddStoreCommand(&app, &options, &code);
  AddExplainCommand(&app, &options, &code);
  AddRulesCommand(&app, &options, &code);
  AddVersionCommand(&app, &options, &code);
  AddDebugCommand(&app, &options, &code);
  app.parse_complete_callback([&options] {
    SetLogLevel(options.quiet     ? LogLevel::kError
                : options.verbose ? LogLevel::kInfo
                                  : LogLevel::kWarning);
  });
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const CLI::App& command = TypedCommand(app);
    const std::string name = CommandName(command);
    std::string above = name.empty() ? "" : "offkey";
    if (!name.empty() && command.get_parent() != &app)
      above += " " + command.get_parent()->get_name();
    return Print(command.help(above));
  } catch (const CLI::CallForVersion& version) {
    return Print(std::string(version.what()) + "\n");
  } catch (const CLI::ParseError& error) {
    return ReportUsageError(app, error);
  }
  return code;
}

}  // namespace
}  // namespace offkey

int main(int argc, char** argv) {
  // The edge of the program: whatever a library throws ends here, as a message and an exit code.
  try {
    offkey::UseLargePages();
    offkey::HardenProcess();
    return static_cast<int>(offkey::Run(argc, argv));
  } catch (const std::exception& error) {
    offkey::LogError(std::string("internal error: ") + error.what());
  }
  return static_cast<int>(offkey::ExitCode::kInternal);
}
