#include "cli/access_command.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/access_text.h"
#include "cli/failure.h"
#include "cli/listing_import.h"
#include "cli/people_access.h"
#include "cli/print.h"
#include "engine/attribution/access/access_import.h"
#include "engine/attribution/access/exposure.h"
#include "engine/attribution/access/repository_names.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

ExitCode Import(const Options& options) {
  const absl::StatusOr<const AccessKind*> kind = FindAccessKind(options.inventory_kind);
  if (!kind.ok()) return FailSetup(kind.status());
  AccessImportOptions import;
  import.repo = options.access_repo;
  import.group = options.access_group;
  import.host = options.host;
  const absl::Status filled = FillListingOptions(options, &import);
  if (!filled.ok()) return FailSetup(filled);
  AccessImportResult result;
  const auto run = [&](Store& store, const FingerprintKey&,
                       const ByteSource& source) -> absl::StatusOr<const ListingImportResult*> {
    OFFKEY_ASSIGN_OR_RETURN(result, ImportAccess(store, **kind, source, import));
    return &result;
  };
  return ImportListing(options, &import, run, [&] {
    if (options.format != "jsonl") return AccessImportText(result, options.dry_run);
    std::string text;
    AppendAccessImportJson(result, options.dry_run, &text);
    return text;
  });
}

ExitCode List(const Options& options) {
  const absl::StatusOr<People> known = OpenPeople(options);
  if (!known.ok()) return FailSetup(known.status());
  bool any = false;
  ExitCode printed = ExitCode::kClean;
  const absl::Status read =
      known->store->ForEachAccessEntry([&](const StoredAccessEntry& stored) -> absl::Status {
        any = true;
        std::string text;
        if (options.format == "jsonl") {
          AppendAccessJson(stored, &text);
        } else {
          text = AccessLine(stored);
        }
        printed = Print(text);
        return printed == ExitCode::kClean ? absl::OkStatus() : absl::CancelledError("no output");
      });
  if (printed != ExitCode::kClean) return printed;
  if (!read.ok()) return FailRun(read);
  if (any || options.format == "jsonl") return ExitCode::kClean;
  return Print("Nothing is known; `offkey access import --kind KIND FILE` fills it.\n");
}

// The grants of the asked people, or those over a repository.
absl::StatusOr<std::vector<AccessGrant>> AskedGrants(const Options& options, const People& known,
                                                     const std::vector<std::string>& named) {
  if (options.who.empty()) {
    // As a record names it, or the path of a swept repository, or its end.
    const RepositoryNames names(named);
    std::vector<std::string> meant = names.Meaning(options.access_repo);
    OFFKEY_ASSIGN_OR_RETURN(const std::string asked, FoldRepositoryName(options.access_repo));
    OFFKEY_ASSIGN_OR_RETURN(const auto repositories, known.store->ListRepositories());
    const RepositoryNames own({asked});
    for (const SweptRepository& one : repositories) {
      if (own.Meaning(one.name).empty()) continue;
      for (std::string& name : names.Meaning(one.name)) meant.push_back(std::move(name));
    }
    return known.store->AccessTo(meant);
  }
  OFFKEY_ASSIGN_OR_RETURN(const AskedPeople asked,
                          FindAskedPeople(options.who, known.roster, CurrentTime()));
  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> readers,
                          ReadersOf(*known.store, asked, known.roster));
  return known.store->AccessOf(readers);
}

ExitCode Show(const Options& options) {
  if (options.who.empty() == options.access_repo.empty()) {
    return FailSetup(absl::InvalidArgumentError("say --who or --repo, one of them"));
  }
  const absl::StatusOr<People> known = OpenPeople(options);
  if (!known.ok()) return FailSetup(known.status());
  const auto named = known->store->ListReadRepositories();
  if (!named.ok()) return FailRun(named.status());
  const auto repositories = known->store->ListRepositories();
  if (!repositories.ok()) return FailRun(repositories.status());
  const auto grants = AskedGrants(options, *known, *named);
  if (!grants.ok()) return FailSetup(grants.status());
  std::string text;
  for (const AccessGrant& grant : *grants) {
    const RepositoryNames names({grant.access.entry.repo});
    std::vector<std::string> repos;
    for (const SweptRepository& one : *repositories) {
      if (!names.Meaning(one.name).empty()) repos.push_back(one.name);
    }
    if (options.format == "jsonl") {
      AppendGrantJson(grant, repos, &text);
    } else {
      text += GrantText(grant, repos);
    }
  }
  if (text.empty() && options.format != "jsonl") text = "No access is known.\n";
  return Print(text);
}

ExitCode Kinds(const Options& options) {
  if (options.format != "jsonl") return Print(AccessKindsText());
  std::string text;
  AppendAccessKindsJson(&text);
  return Print(text);
}

void AddImport(CLI::App* access, Options* options, ExitCode* code) {
  CLI::App* command = access->add_subcommand(
      "import", "Take over who could read repositories, and who is in groups");
  command->add_option("FILE", options->inventory_file, "As the forge gives it, or a table of yours")
      ->required()
      ->type_name("");
  command->add_option("--kind", options->inventory_kind, "Which form; `access kinds` names them")
      ->required()
      ->type_name("KIND");
  command
      ->add_option("--repo", options->access_repo,
                   "The repository that they read, where the file does not say it: owner/name, or "
                   "owner/* for all below")
      ->type_name("NAME");
  command
      ->add_option("--group", options->access_group,
                   "The group or team that they are in, where the file does not say it")
      ->type_name("NAME");
  command->add_option("--host", options->host, "Host of the forge whose logins these are")
      ->type_name("HOST");
  command->add_option("--as-of", options->at, "When the file was made [now]")->type_name("TIME");
  command->add_flag("--complete", options->complete,
                    "The file lists all readers of its repositories and all members of its groups: "
                    "what it lacks has ended");
  command->add_flag("--dry-run", options->dry_run, "Show what would change and change nothing");
  command
      ->add_option("--on-error", options->on_error,
                   "Records that are wrong: refuse the file, or skip them [refuse]")
      ->type_name("refuse|skip")
      ->check(CLI::IsMember({"refuse", "skip"}).description(""));
  AddListingOptions(command, options);
  SetCommandAction(command, [options, code] { *code = Import(*options); });
}

}  // namespace

void AddAccessCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* access = app->add_subcommand(
      "access", "Who could read which repository: whom a credential was exposed to");
  access->require_subcommand(1);
  AddImport(access, options, code);
  CLI::App* list = access->add_subcommand("list", "Every access and membership, one a line");
  AddListingOptions(list, options);
  SetCommandAction(list, [options, code] { *code = List(*options); });
  CLI::App* show =
      access->add_subcommand("show", "What somebody could read, or who could read a repository");
  show->add_option("--who", options->who, "E-mail addresses, or an id of the roster")
      ->type_name("EMAIL...");
  show->add_option("--repo", options->access_repo, "A repository: its path, or the end of it")
      ->type_name("NAME");
  AddListingOptions(show, options);
  SetCommandAction(show, [options, code] { *code = Show(*options); });
  CLI::App* kinds = access->add_subcommand("kinds", "The forms that can be imported");
  AddListingOptions(kinds, options);
  SetCommandAction(kinds, [options, code] { *code = Kinds(*options); });
}

}  // namespace offkey
