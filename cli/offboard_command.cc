#include "cli/offboard_command.h"

#include <CLI/CLI.hpp>
#include <ctime>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"
#include "engine/attribution/offboard.h"
#include "engine/attribution/roster.h"
#include "engine/base/log.h"
#include "engine/base/terminal.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

std::string PlanText(const OffboardPlan& plan) {
  std::string text;
  for (const OffboardEntry& entry : plan.entries) {
    absl::StrAppend(
        &text, absl::StrFormat("%-6s", absl::AsciiStrToUpper(ConfidenceName(entry.confidence))),
        "  ", EscapeForTerminal(entry.task.rule), "  ", EscapeForTerminal(entry.masked), "  to ",
        entry.what == LeftBehind::kRevoke ? "revoke" : "rotate", "\n");
    for (const std::string& reason : entry.reasons) {
      absl::StrAppend(&text, "  ", EscapeForTerminal(reason), "\n");
    }
    text += '\n';
  }
  return text;
}

std::string WhoText(const OffboardPlan& plan) {
  std::string who;
  for (const std::string& identity : plan.identities) {
    absl::StrAppend(&who, who.empty() ? "" : ", ", EscapeForTerminal(identity));
  }
  return who;
}

std::string AddressesText(const OffboardPlan& plan) {
  if (plan.addresses.empty()) return "";
  std::string text = "Addresses in history: ";
  for (const std::string& address : plan.addresses) {
    absl::StrAppend(&text, &address == &plan.addresses[0] ? "" : ", ", EscapeForTerminal(address));
  }
  return text + "\n\n";
}

ExitCode Offboard(const Options& options) {
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/false);
  if (!installation.ok()) return FailSetup(installation.status());
  const absl::StatusOr<std::unique_ptr<Store>> store = installation->OpenStore(options);
  if (!store.ok()) return FailSetup(store.status());
  absl::StatusOr<RosterSnapshot> snapshot = (*store)->ReadRoster();
  if (!snapshot.ok()) return FailSetup(snapshot.status());
  const absl::StatusOr<Roster> roster = Roster::Build(std::move(snapshot->people));
  if (!roster.ok()) return FailSetup(roster.status());
  const auto now = static_cast<int64_t>(std::time(nullptr));
  const absl::StatusOr<OffboardPlan> plan = PlanOffboard(**store, options.who, *roster, now);
  if (!plan.ok()) return FailSetup(plan.status());
  for (const std::string& note : plan->notes) LogWarning(note);
  if (plan->entries.empty()) {
    return Print(absl::StrCat("No credential in the store is tied to ", WhoText(*plan),
                              ". Was every repository swept?\n"));
  }
  std::string text = options.quiet ? "" : AddressesText(*plan) + PlanText(*plan);
  const std::string credentials = Counted(plan->entries.size(), "credential");
  if (options.dry_run) {
    absl::StrAppend(&text, "Dry run: ", credentials, " of ", WhoText(*plan),
                    " would be queued for revocation.\n");
    return Print(text);
  }
  const absl::StatusOr<EnqueueResult> queued = EnqueueOffboard(**store, *plan, now);
  if (!queued.ok()) return FailRun(queued.status());
  absl::StrAppend(&text, credentials, " of ", WhoText(*plan), ": ",
                  Counted(queued->created, "task"), " queued for revocation");
  if (queued->existing > 0) {
    absl::StrAppend(&text, ", ", GroupDigits(queued->existing), " in the queue already");
  }
  text += ".\n";
  return Print(text);
}

}  // namespace

void AddOffboardCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand(
      "offboard", "Queue everything that somebody brought into swept histories for revocation");
  command
      ->add_option("--who", options->who,
                   "E-mail addresses of the person who left, or their id in the roster")
      ->required()
      ->type_name("EMAIL...");
  command->add_flag("--dry-run", options->dry_run, "Show the plan and change nothing");
  AddStoreOption(command, options);
  AddLogOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Offboard(*options); });
}

}  // namespace offkey
