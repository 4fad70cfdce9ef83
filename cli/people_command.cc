#include "cli/people_command.h"

#include <pwd.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/people_access.h"
#include "cli/people_keys_command.h"
#include "cli/people_text.h"
#include "cli/print.h"
#include "engine/attribution/merge_suggestions.h"
#include "engine/attribution/people_file.h"
#include "engine/attribution/people_import.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"
#include "git/mailmap.h"

namespace offkey {
namespace {

int64_t Now() { return CurrentTime(); }

// Who runs this: recorded with a departure.
std::string UserName() {
  const uid_t uid = geteuid();
  const struct passwd* user = getpwuid(uid);
  return user != nullptr ? user->pw_name : absl::StrCat("uid ", uid);
}

absl::StatusOr<PeopleFile> ReadFile(const Options& options) {
  const auto format = options.input_format.empty() ? PeopleFormatOfPath(options.people_file)
                                                   : PeopleFormatNamed(options.input_format);
  if (!format) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(options.people_file),
                     ": the name does not say the format; add --input-format csv, jsonl or yaml"));
  }
  OFFKEY_ASSIGN_OR_RETURN(const std::string text,
                          ReadFileBounded(options.people_file, kMaxPeopleFileBytes));
  return ReadPeopleFile(text, *format, options.people_file);
}

ExitCode Import(const Options& options) {
  const absl::StatusOr<PeopleFile> file = ReadFile(options);
  if (!file.ok()) return FailSetup(file.status());
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  const absl::StatusOr<ImportPlan> plan =
      PlanImport(people->roster, *file, {options.people_file, UserName(), Now()});
  if (!plan.ok()) return FailSetup(plan.status());
  for (const std::string& warning : plan->warnings) LogWarning(warning);
  const bool refuse = options.on_error == "refuse";
  for (const std::string& fault : plan->faults) refuse ? LogError(fault) : LogWarning(fault);
  if (plan->fault_count > 0 && refuse) {
    LogError(absl::StrCat(GroupDigits(plan->fault_count),
                          " wrong, nothing was written; mend them, "
                          "or keep the rest with --on-error skip"));
    return ExitCode::kUsage;
  }
  if (!options.dry_run && !plan->people.empty()) {
    const absl::Status written = people->store->WritePeople(people->revision, plan->people);
    if (!written.ok()) return FailRun(written);
  }
  std::string text;
  if (options.format == "jsonl") {
    AppendChangesJson(*plan, &text);
    return Print(text);
  }
  if (options.dry_run || options.verbose) text = ChangesText(*plan);
  absl::StrAppend(&text, options.dry_run ? "Dry run: " : "", GroupDigits(plan->people.size()),
                  " of the file's people new or changed, ", GroupDigits(plan->unchanged),
                  " unchanged, ", Counted(plan->changes.size(), "change"), ".\n");
  return Print(text);
}

ExitCode List(const Options& options) {
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  std::string text;
  for (const RosterPerson& person : people->roster.people()) {
    if (options.format == "jsonl") {
      AppendPersonJson(person, Now(), &text);
    } else {
      text += PersonLine(person, Now());
    }
  }
  if (options.format == "text" && people->roster.empty()) {
    text = "Nobody is in the roster; `offkey people import FILE` fills it.\n";
  }
  return Print(text);
}

ExitCode Show(const Options& options) {
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  const auto person = FindPerson(people->roster, options.person, Now());
  if (!person.ok()) return FailSetup(person.status());
  std::string text;
  if (options.format == "jsonl") {
    AppendPersonJson(**person, Now(), &text);
  } else {
    text = PersonDetails(**person, Now());
  }
  return Print(text);
}

absl::StatusOr<Departure> TypedDeparture(const Options& options) {
  Departure departure;
  OFFKEY_ASSIGN_OR_RETURN(departure.left_at, TimeOption("--at", options.at));
  departure.effective_at = departure.left_at;
  if (!options.effective.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(departure.effective_at, TimeOption("--effective", options.effective));
  }
  if (!options.returned.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(departure.returned_at, TimeOption("--returned", options.returned));
    if (departure.returned_at < departure.effective_at) {
      return absl::InvalidArgumentError("--returned lies before the departure");
    }
  }
  departure.how = options.how == "immediate" ? DepartureHow::kImmediate : DepartureHow::kPlanned;
  departure.source = options.departure_source.empty() ? "command line" : options.departure_source;
  departure.recorded_by = UserName();
  departure.recorded_at = Now();
  return departure;
}

ExitCode Left(const Options& options) {
  const absl::StatusOr<Departure> departure = TypedDeparture(options);
  if (!departure.ok()) return FailSetup(departure.status());
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  const auto found = FindPerson(people->roster, options.person, Now());
  if (!found.ok()) return FailSetup(found.status());
  RosterPerson person = **found;
  // The same departure again corrects it.
  std::erase_if(person.departures,
                [&](const Departure& known) { return known.left_at == departure->left_at; });
  person.departures.push_back(*departure);
  std::sort(person.departures.begin(), person.departures.end());
  const absl::Status written = people->store->WritePeople(people->revision, {person});
  if (!written.ok()) return FailSetup(written);
  return Print(PersonDetails(person, Now()));
}

// A name lists who is called so; it resolves nothing.
ExitCode ResolveName(const Options& options, const Roster& roster) {
  Resolution resolution;
  resolution.candidates = roster.NamedLike(options.person);
  if (const RosterPerson* person = roster.Find(options.person)) {
    resolution.candidates = {person};
  }
  std::string text;
  if (options.format == "jsonl") {
    AppendResolutionJson(options.person, resolution, &text);
  } else {
    text = ResolutionText(options.person, resolution);
    text += "A name attributes nothing; ask with an e-mail address.\n";
  }
  return Print(text);
}

ExitCode Resolve(const Options& options) {
  std::optional<int64_t> at;
  if (!options.at.empty()) {
    const absl::StatusOr<int64_t> time = TimeOption("--at", options.at);
    if (!time.ok()) return FailSetup(time.status());
    at = *time;
  }
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  if (options.person.find('@') == std::string::npos) return ResolveName(options, people->roster);
  const Resolution resolution = people->roster.ResolveEmail(options.person, at);
  std::string text;
  if (options.format == "jsonl") {
    AppendResolutionJson(options.person, resolution, &text);
  } else {
    text = ResolutionText(options.person, resolution);
  }
  return Print(text);
}

// The mailmap of a work tree. Nothing else of the repository is read.
absl::StatusOr<std::vector<MailmapPair>> ReadMailmapOf(const std::string& repo) {
  std::vector<MailmapPair> pairs;
  if (repo.empty()) return pairs;
  OFFKEY_ASSIGN_OR_RETURN(const std::string text,
                          ReadFileBounded(repo + "/.mailmap", git::kMaxMailmapBytes));
  for (const auto& mapping : git::Mailmap::Parse(text).Mappings()) {
    pairs.push_back({mapping.commit_email, mapping.proper_email, mapping.commit_name});
  }
  return pairs;
}

ExitCode Suggest(const Options& options) {
  const auto mailmap = ReadMailmapOf(options.mailmap_repo);
  if (!mailmap.ok()) return FailSetup(mailmap.status());
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  const auto suggestions = SuggestMerges(*people->store, people->roster, *mailmap);
  if (!suggestions.ok()) return FailRun(suggestions.status());
  std::string text;
  for (const MergeSuggestion& suggestion : *suggestions) {
    if (options.format == "jsonl") {
      AppendSuggestionJson(suggestion, &text);
    } else {
      text += SuggestionText(suggestion);
    }
  }
  if (options.format != "jsonl") {
    absl::StrAppend(&text, Counted(suggestions->size(), "suggestion"),
                    "; nothing was changed. `offkey people import` takes what is right.\n");
  }
  return Print(text);
}

void AddImport(CLI::App* people, Options* options, ExitCode* code) {
  CLI::App* command = people->add_subcommand("import", "Add and change people as a file says");
  command->add_option("FILE", options->people_file, "CSV, JSON lines or YAML")
      ->required()
      ->type_name("");
  command->add_option("--input-format", options->input_format, "Format of FILE [by its extension]")
      ->type_name("csv|jsonl|yaml")
      ->check(CLI::IsMember({"csv", "jsonl", "yaml"}).description(""));
  command->add_flag("--dry-run", options->dry_run, "Show what would change and change nothing");
  command
      ->add_option("--on-error", options->on_error,
                   "Lines that are wrong: refuse the file, or skip them [refuse]")
      ->type_name("refuse|skip")
      ->check(CLI::IsMember({"refuse", "skip"}).description(""));
  AddListingOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Import(*options); });
}

void AddLeft(CLI::App* people, Options* options, ExitCode* code) {
  CLI::App* command = people->add_subcommand("left", "Record that somebody left");
  command->add_option("EMAIL", options->person, "E-mail address or id")->required()->type_name("");
  command->add_option("--at", options->at, "When it was decided or happened")
      ->required()
      ->type_name("TIME");
  command
      ->add_option("--effective", options->effective,
                   "From when on their access has to be gone [as --at]")
      ->type_name("TIME");
  command->add_option("--returned", options->returned, "When they came back")->type_name("TIME");
  command->add_option("--how", options->how, "planned or immediate [planned]")
      ->type_name("planned|immediate")
      ->check(CLI::IsMember({"planned", "immediate"}).description(""));
  command->add_option("--source", options->departure_source, "Who says so, e.g. a ticket")
      ->type_name("TEXT");
  AddStoreOption(command, options);
  AddLogOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Left(*options); });
}

}  // namespace

void AddPeopleCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* people = app->add_subcommand("people", "Who the people are, and who left");
  people->require_subcommand(1);
  AddImport(people, options, code);
  AddPeopleKeysCommands(people, options, code);
  CLI::App* list = people->add_subcommand("list", "Everyone in the roster, one a line");
  AddListingOptions(list, options);
  SetCommandAction(list, [options, code] { *code = List(*options); });
  CLI::App* show = people->add_subcommand("show", "One person with everything that is known");
  show->add_option("EMAIL", options->person, "E-mail address or id")->required()->type_name("");
  AddListingOptions(show, options);
  SetCommandAction(show, [options, code] { *code = Show(*options); });
  AddLeft(people, options, code);
  CLI::App* resolve =
      people->add_subcommand("resolve", "Whom an e-mail address names; who has a name");
  resolve->add_option("EMAIL", options->person, "E-mail address or name")
      ->required()
      ->type_name("");
  resolve->add_option("--at", options->at, "The commit's date; without it only what was always so")
      ->type_name("TIME");
  AddListingOptions(resolve, options);
  SetCommandAction(resolve, [options, code] { *code = Resolve(*options); });
  CLI::App* suggest = people->add_subcommand(
      "suggest", "Addresses that may be one person's, with the evidence; changes nothing");
  suggest->add_option("--repo", options->mailmap_repo, "Work tree whose .mailmap is read too")
      ->type_name("DIR");
  AddListingOptions(suggest, options);
  SetCommandAction(suggest, [options, code] { *code = Suggest(*options); });
}

}  // namespace offkey
