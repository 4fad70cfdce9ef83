#include "cli/people_keys_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/people_access.h"
#include "cli/people_text.h"
#include "cli/print.h"
#include "cli/signature_text.h"
#include "engine/attribution/key_import.h"
#include "engine/attribution/person_lookup.h"
#include "engine/attribution/signature_judge.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/signature_check.h"
#include "engine/report/quantity.h"
#include "engine/signature/key_file.h"

namespace offkey {
namespace {

// Flags of these commands alone.
struct KeysOptions {
  std::string file;
  std::string who;
  bool by_address = false;
  bool revoked = false;
  bool not_revoked = false;
  std::string repo;
  std::string revision;
};

absl::StatusOr<KeyImportOptions> ImportOptionsOf(const Options& options, const KeysOptions& own,
                                                 const Roster& roster) {
  using Mode = KeyImportOptions::Mode;
  KeyImportOptions import;
  import.file_name = own.file;
  import.by_addresses = own.by_address;
  import.now = CurrentTime();
  import.mode = own.revoked ? Mode::kRevoke : own.not_revoked ? Mode::kUnrevoke : Mode::kAdd;
  if (!options.at.empty()) {
    if (!own.revoked) return absl::InvalidArgumentError("--at goes with --revoked");
    OFFKEY_ASSIGN_OR_RETURN(import.revoked_at, TimeOption("--at", options.at));
  }
  if (!own.who.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const RosterPerson* person, FindPerson(roster, own.who, import.now));
    import.person = person->id;
  }
  return import;
}

ExitCode ImportKeys(const Options& options, const KeysOptions& own) {
  const absl::StatusOr<std::string> text = ReadFileBounded(own.file, kMaxKeyFileBytes);
  if (!text.ok()) return FailSetup(text.status());
  const bool fingerprints = own.revoked || own.not_revoked;
  const absl::StatusOr<KeyFile> file = ReadKeyFile(*text, own.file, fingerprints);
  if (!file.ok()) return FailSetup(file.status());
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  const auto import = ImportOptionsOf(options, own, people->roster);
  if (!import.ok()) return FailSetup(import.status());
  const absl::StatusOr<std::vector<PublicKey>> keys = people->store->ReadKeys();
  if (!keys.ok()) return FailRun(keys.status());
  const KeyImportPlan plan = PlanKeyImport(people->roster, *keys, *file, *import);
  for (const std::string& warning : plan.warnings) LogWarning(warning);
  const bool refuse = options.on_error == "refuse";
  for (const std::string& fault : plan.faults) refuse ? LogError(fault) : LogWarning(fault);
  if (plan.fault_count > 0 && refuse) {
    LogError(absl::StrCat(GroupDigits(plan.fault_count),
                          " wrong, nothing was written; mend them, "
                          "or keep the rest with --on-error skip"));
    return ExitCode::kUsage;
  }
  if (!options.dry_run && !(plan.people.empty() && plan.keys.empty())) {
    const absl::Status written = people->store->WriteKeys(people->revision, plan.people, plan.keys);
    if (!written.ok()) return FailRun(written);
  }
  ImportPlan changes;
  changes.changes = plan.changes;
  std::string out;
  if (options.format == "jsonl") {
    AppendChangesJson(changes, &out);
    return Print(out);
  }
  if (options.dry_run || options.verbose) out = ChangesText(changes);
  absl::StrAppend(&out, options.dry_run ? "Dry run: " : "", Counted(plan.keys.size(), "key"),
                  " new or changed, ", GroupDigits(plan.unchanged), " unchanged, ",
                  GroupDigits(plan.people.size()), " people changed.\n");
  return Print(out);
}

ExitCode ListKeys(const Options& options) {
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  const absl::StatusOr<std::vector<PublicKey>> keys = people->store->ReadKeys();
  if (!keys.ok()) return FailRun(keys.status());
  std::string text;
  for (const KeyListing& listing : ListedKeys(people->roster, *keys)) {
    if (options.format == "jsonl") {
      AppendKeyJson(listing, &text);
    } else {
      text += KeyText(listing);
    }
  }
  if (options.format == "text" && text.empty()) {
    text = "No keys are known; `offkey people keys --import FILE` brings them.\n";
  }
  return Print(text);
}

ExitCode Keys(const Options& options, const KeysOptions& own) {
  if (!own.file.empty()) return ImportKeys(options, own);
  const bool import_only = own.by_address || own.revoked || own.not_revoked || !own.who.empty() ||
                           options.dry_run || !options.at.empty();
  if (!import_only) return ListKeys(options);
  return FailSetup(absl::InvalidArgumentError("these flags go with --import FILE"));
}

ExitCode Signature(const Options& options, const KeysOptions& own) {
  const absl::StatusOr<SignedObject> object = ReadSignedObject(own.repo, own.revision);
  if (!object.ok()) return FailSetup(object.status());
  const absl::StatusOr<People> people = OpenPeople(options);
  if (!people.ok()) return FailSetup(people.status());
  absl::StatusOr<std::vector<PublicKey>> keys = people->store->ReadKeys();
  if (!keys.ok()) return FailRun(keys.status());
  SignatureJudge judge(&people->roster, *std::move(keys));
  std::string text;
  bool verified = false;
  for (size_t i = 0; i < object->signatures.size(); ++i) {
    const ObjectSignatureOf& signature = object->signatures[i];
    // A merged tag's signature is its own: each is judged by itself.
    const CommitEvent event = judge.JudgedEvent(signature.event);
    const bool own_signature = signature.place != git::SignaturePlace::kMergeTag;
    if (own_signature) verified = event.judgement->verified();
    if (options.format == "jsonl") {
      AppendSignatureJson(*object, signature, *event.judgement, &text);
    } else {
      text += SignatureDetails(*object, signature, event);
    }
  }
  if (object->signatures.empty() && options.format == "text") {
    text = absl::StrCat(object->kind == ObjectKind::kTag ? "tag " : "commit ", object->id.ToHex(),
                        ": not signed\n");
  }
  const ExitCode printed = Print(text);
  if (printed != ExitCode::kClean) return printed;
  return verified ? ExitCode::kClean : ExitCode::kFindings;
}

void AddKeys(CLI::App* people, Options* options, ExitCode* code,
             const std::shared_ptr<KeysOptions>& own) {
  CLI::App* command = people->add_subcommand(
      "keys", "The public keys that signatures are verified against; adds and revokes them");
  command
      ->add_option("--import", own->file,
                   "Take keys from FILE: authorized_keys, allowed signers, OpenPGP, certificates")
      ->type_name("FILE");
  command->add_option("--who", own->who, "Whose the keys are, by e-mail address or id")
      ->type_name("EMAIL");
  command->add_flag("--by-address", own->by_address,
                    "Believe the addresses in the keys themselves (anyone can write them)");
  CLI::Option* revoked = command->add_flag(
      "--revoked", own->revoked, "FILE lists revoked keys or fingerprints: they count no more");
  command->add_flag("--not-revoked", own->not_revoked, "Take that back")->excludes(revoked);
  command->add_option("--at", options->at, "With --revoked: what they signed before TIME counts")
      ->type_name("TIME");
  command->add_flag("--dry-run", options->dry_run, "Show what would change and change nothing");
  command
      ->add_option("--on-error", options->on_error,
                   "Keys that are wrong: refuse the file, or skip them [refuse]")
      ->type_name("refuse|skip")
      ->check(CLI::IsMember({"refuse", "skip"}).description(""));
  AddListingOptions(command, options);
  SetCommandAction(command, [options, code, own] { *code = Keys(*options, *own); });
}

}  // namespace

void AddPeopleKeysCommands(CLI::App* people, Options* options, ExitCode* code) {
  const auto own = std::make_shared<KeysOptions>();
  AddKeys(people, options, code, own);
  CLI::App* signature = people->add_subcommand(
      "signature", "Who signed a commit or tag; exit 0 when verified, 1 when not");
  signature->add_option("REPO", own->repo, "Repository")->required()->type_name("");
  signature->add_option("REV", own->revision, "Commit or tag: an id, a branch, a tag")
      ->required()
      ->type_name("");
  AddListingOptions(signature, options);
  SetCommandAction(signature, [options, code, own] { *code = Signature(*options, *own); });
}

}  // namespace offkey
