#include "cli/queue_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"
#include "engine/base/hex.h"
#include "engine/base/json_writer.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

std::string HexOf(const Fingerprint& fingerprint) {
  return HexEncode(
      std::string_view(reinterpret_cast<const char*>(fingerprint.data()), fingerprint.size()));
}

std::string DepartedText(const Task& task) {
  std::string who;
  for (const TaskIdentity& identity : task.identities) {
    if (!identity.departed) continue;
    absl::StrAppend(&who, who.empty() ? "" : ", ", EscapeForTerminal(identity.identity));
  }
  return who;
}

std::string ListText(const std::vector<Task>& tasks) {
  if (tasks.empty()) return "The queue is empty.\n";
  std::string text;
  for (const Task& task : tasks) {
    absl::StrAppend(&text, absl::StrFormat("%5d  %-8s  ", task.id, task.state),
                    EscapeForTerminal(task.rule), "  ", EscapeForTerminal(task.masked), "  ",
                    DepartedText(task), "\n");
  }
  absl::StrAppend(&text, Counted(tasks.size(), "task"), "\n");
  return text;
}

std::string TaskText(const Task& task) {
  std::string text =
      absl::StrCat("task         ", task.id, "\nstate        ", task.state, "\ncredential   ",
                   EscapeForTerminal(task.rule), " ", EscapeForTerminal(task.masked),
                   "\nprovider     ", EscapeForTerminal(task.provider), "\nfingerprint  ",
                   HexOf(task.credential), "\nqueued at    ", FormatRfc3339({task.created_at, 0}),
                   "\nattempts     ", task.attempt, "\n");
  for (const std::string& repo : task.repos) {
    absl::StrAppend(&text, "repository   ", EscapeForTerminal(repo), "\n");
  }
  for (const TaskIdentity& identity : task.identities) {
    absl::StrAppend(&text, identity.departed ? "departed     " : "shared with  ",
                    EscapeForTerminal(identity.identity), ", ", RelationName(identity.relation),
                    " it (grade ", GradeName(identity.grade), ")\n");
    for (const auto& [key, value] : identity.evidence) {
      absl::StrAppend(&text, "             ", EscapeForTerminal(key), ": ",
                      EscapeForTerminal(value), "\n");
    }
  }
  return text;
}

void AppendJson(const Task& task, std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.task.v1");
  json.Key("id").Number(static_cast<uint64_t>(task.id)).Key("state").String(task.state);
  json.Key("fingerprint").String(HexOf(task.credential)).Key("rule").String(task.rule);
  json.Key("provider").String(task.provider).Key("secret").String(task.masked);
  json.Key("confidence").String(ConfidenceName(task.confidence));
  json.Key("created_at").String(FormatRfc3339({task.created_at, 0}));
  json.Key("attempt").Number(static_cast<uint64_t>(task.attempt)).Key("repos").BeginArray();
  for (const std::string& repo : task.repos) json.String(repo);
  json.EndArray().Key("identities").BeginArray();
  for (const TaskIdentity& identity : task.identities) {
    json.BeginObject().Key("identity").String(identity.identity);
    json.Key("relation").String(RelationName(identity.relation));
    json.Key("grade").String(GradeName(identity.grade));
    json.Key("departed").Bool(identity.departed).Key("evidence").BeginObject();
    for (const auto& [key, value] : identity.evidence) json.Key(key).String(value);
    json.EndObject().EndObject();
  }
  json.EndArray().EndObject();
  out->push_back('\n');
}

// `id` 0: all tasks.
ExitCode Queue(const Options& options, int64_t id) {
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/false);
  if (!installation.ok()) return FailSetup(installation.status());
  const absl::StatusOr<std::unique_ptr<Store>> store = installation->OpenStore(options);
  if (!store.ok()) return FailSetup(store.status());
  std::vector<Task> tasks;
  if (id == 0) {
    absl::StatusOr<std::vector<Task>> all = (*store)->ListTasks();
    if (!all.ok()) return FailRun(all.status());
    tasks = *std::move(all);
  } else {
    absl::StatusOr<Task> task = (*store)->GetTask(id);
    if (!task.ok()) return FailSetup(task.status());
    tasks.push_back(*std::move(task));
  }
  if (options.format != "jsonl") return Print(id == 0 ? ListText(tasks) : TaskText(tasks[0]));
  std::string lines;
  for (const Task& task : tasks) AppendJson(task, &lines);
  return Print(lines);
}

}  // namespace

void AddQueueCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* queue = app->add_subcommand("queue", "Show the revocation queue");
  queue->require_subcommand(1);
  CLI::App* list = queue->add_subcommand("list", "All tasks, one a line");
  AddListingOptions(list, options);
  SetCommandAction(list, [options, code] { *code = Queue(*options, 0); });
  CLI::App* show = queue->add_subcommand("show", "One task with everything that is known of it");
  show->add_option("ID", options->task_id, "The task's number in `queue list`")
      ->required()
      ->type_name("")
      ->check(CLI::PositiveNumber.description(""));
  AddListingOptions(show, options);
  SetCommandAction(show, [options, code] { *code = Queue(*options, options->task_id); });
}

}  // namespace offkey
