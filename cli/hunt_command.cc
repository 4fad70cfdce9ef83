#include "cli/hunt_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ctime>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/pattern_hunt.h"
#include "cli/people_access.h"
#include "cli/report_output.h"
#include "cli/store_source.h"
#include "engine/attribution/hunt.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/json_writer.h"
#include "engine/base/log.h"
#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/pipeline/leaked_value.h"
#include "engine/report/jsonl_writer.h"
#include "engine/report/output_sink.h"
#include "engine/report/quantity.h"
#include "engine/report/sarif_writer.h"
#include "engine/report/text_writer.h"
#include "engine/report/timeline_text.h"

namespace offkey {
namespace {

absl::StatusOr<FingerprintRange> RangeOf(const std::string& prefix) {
  FingerprintRange range;
  range.last.fill(0xFF);
  const std::optional<std::string> low = HexDecode(prefix + (prefix.size() % 2 == 0 ? "" : "0"));
  const std::optional<std::string> high = HexDecode(prefix + (prefix.size() % 2 == 0 ? "" : "f"));
  if (!low || !high || prefix.empty() || low->size() > range.first.size()) {
    return absl::InvalidArgumentError(
        absl::StrCat("--fingerprint: \"", PrintablePath(prefix),
                     "\" is not the beginning of a fingerprint; write up to 64 hexadecimal digits, "
                     "as `fingerprint` has them in --format jsonl"));
  }
  std::copy(low->begin(), low->end(), range.first.begin());
  std::copy(high->begin(), high->end(), range.last.begin());
  return range;
}

absl::StatusOr<std::optional<int64_t>> OptionalTime(const char* option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const std::optional<CommitTime> time = ParseRfc3339(text);
  if (time) return time->seconds;
  return absl::InvalidArgumentError(
      absl::StrCat(option, ": \"", PrintablePath(text), "\" is not a time; ", kTimeAdvice));
}

// A pattern asks objects, the rest asks the store.
absl::Status CheckPatternOptions(const Options& options) {
  const HuntOptions& typed = options.hunt;
  if (typed.pattern.empty()) {
    if (options.paths.empty()) return absl::OkStatus();
    return absl::InvalidArgumentError(
        "repositories are named for --pattern only; a hunt in the store takes --repo GLOB, and of "
        "several people each a --who");
  }
  if (!typed.value.empty() || !typed.fingerprint.empty() || !typed.rule.empty() ||
      !typed.provider.empty()) {
    return absl::InvalidArgumentError(
        "--pattern searches objects for text of no rule; --value, --fingerprint, --rule and "
        "--provider ask the store: hunt for one after the other");
  }
  return absl::OkStatus();
}

// Everything but the value.
absl::StatusOr<HuntQuestion> QuestionOf(const Options& options) {
  const HuntOptions& typed = options.hunt;
  HuntQuestion question;
  question.who = options.who;
  if (!typed.fingerprint.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const FingerprintRange range, RangeOf(typed.fingerprint));
    question.query.fingerprints = {range};
  }
  question.query.rule = typed.rule;
  question.query.provider = typed.provider;
  question.query.repo = typed.repo;
  question.query.path = typed.path;
  question.query.ref = typed.ref;
  question.query.keyword = typed.keyword;
  OFFKEY_ASSIGN_OR_RETURN(question.query.introduced_since,
                          OptionalTime("--introduced-since", typed.introduced_since));
  OFFKEY_ASSIGN_OR_RETURN(question.query.introduced_until,
                          OptionalTime("--introduced-until", typed.introduced_until));
  const auto& since = question.query.introduced_since;
  if (since && question.query.introduced_until && *since >= *question.query.introduced_until) {
    return absl::InvalidArgumentError(
        "--introduced-until must lie after --introduced-since; the end itself is not included");
  }
  if (typed.present || typed.gone) question.query.present = typed.present;
  for (const Relation relation :
       {Relation::kOwns, Relation::kIntroduced, Relation::kCarried, Relation::kExposed}) {
    if (typed.relation == RelationName(relation)) question.relation = relation;
  }
  for (const Grade grade : {Grade::kA, Grade::kB, Grade::kC, Grade::kD}) {
    if (typed.grade == GradeName(grade)) question.grade = grade;
  }
  OFFKEY_RETURN_IF_ERROR(CheckPatternOptions(options));
  const bool narrows = !typed.pattern.empty() || !typed.value.empty() ||
                       !typed.fingerprint.empty() || !typed.rule.empty() ||
                       !typed.provider.empty() || !typed.repo.empty() || !typed.path.empty() ||
                       !typed.ref.empty() || !typed.keyword.empty() || since ||
                       question.query.introduced_until || question.query.present ||
                       question.relation || question.grade;
  // Whoever could read much is tied to much: who asks for a person alone is told of it, no more.
  question.find_readable = narrows;
  if (!narrows && options.who.empty()) {
    return absl::InvalidArgumentError(
        "say what to hunt for: --who, --value -, --pattern REGEX, --rule, --repo, --path ... "
        "(`offkey hunt --help`)");
  }
  if (typed.timeline && options.format != "text") {
    return absl::InvalidArgumentError(
        "--timeline is for --format text; the other formats have all times anyway");
  }
  return question;
}

// Takes findings as they come and prints them.
class HuntOutput {
 public:
  HuntOutput(const Options& options, const People& known, SarifWriter::RuleName rule_name)
      : options_(options),
        known_(known),
        sink_(OutputSink::ToDescriptor(STDOUT_FILENO, "standard output")),
        text_(&sink_, StyleOf(options)),
        jsonl_(&sink_),
        sarif_(&sink_, OFFKEY_VERSION, std::move(rule_name)) {}

  absl::Status Add(StoredFinding&& stored) {
    credentials_.insert(stored.finding.fingerprint);
    repositories_.insert(stored.finding.repo);
    if (options_.hunt.timeline) {
      kept_.push_back(std::move(stored));
      return absl::OkStatus();
    }
    if (options_.format == "jsonl") return jsonl_.Add(stored.finding);
    if (options_.format == "sarif") return sarif_.Add(stored.finding);
    for (Attribution& tie : stored.finding.attributions) {
      const RosterPerson* person = tie.in_roster ? known_.roster.Find(tie.identity) : nullptr;
      if (person != nullptr) tie.identity = PersonText(*person);
    }
    const std::string now = stored.missed ? absl::StrCat("no longer in the repository, last seen ",
                                                         FormatDate({stored.last_seen_at, 0}))
                                          : "";
    return text_.Add(stored.finding, now);
  }

  // `searched`: what was asked instead of the store, or nullptr.
  absl::Status Finish(const HuntAnswer& answer, const SearchedObjects* searched) {
    searched_ = searched;
    if (options_.format == "jsonl") {
      OFFKEY_RETURN_IF_ERROR(FinishJsonl(answer));
    } else if (options_.format == "sarif") {
      RunSummary summary;
      if (searched != nullptr) summary.coverage = searched->coverage;
      for (const std::string& note : answer.notes) summary.coverage.notes.insert(note);
      OFFKEY_RETURN_IF_ERROR(sarif_.Finish(summary));
    } else {
      OFFKEY_RETURN_IF_ERROR(FinishText(answer));
    }
    return sink_.Close();
  }

 private:
  static TextOptions StyleOf(const Options& options) {
    TextOptions style;
    style.width = std::min<size_t>(TerminalWidth(STDOUT_FILENO, 80), 120);
    style.color =
        UseColor(ParseColorChoice(options.color).value_or(ColorChoice::kAuto), STDOUT_FILENO);
    style.quiet = options.quiet;
    style.verbose = options.verbose;
    style.now = static_cast<int64_t>(std::time(nullptr));
    return style;
  }

  absl::Status FinishJsonl(const HuntAnswer& answer) {
    std::string line;
    JsonWriter json(&line);
    json.BeginObject().Key("schema").String("offkey.hunt.v1");
    json.Key("findings").Number(answer.findings).Key("credentials").Number(credentials_.size());
    if (searched_ != nullptr) {
      AppendSourceJson(*searched_, &json);
    } else {
      OFFKEY_RETURN_IF_ERROR(AppendSourceJson(*known_.store, options_.hunt.repo, &json));
    }
    if (!options_.who.empty()) {
      json.Key("who").BeginArray();
      for (const std::string& identity : answer.asked.Identities()) json.String(identity);
      json.EndArray().Key("addresses").BeginArray();
      for (const std::string& address : answer.addresses) json.String(address);
      json.EndArray();
      json.Key("readable_repositories").Number(answer.readable_repositories);
    }
    json.Key("notes").BeginArray();
    for (const std::string& note : answer.notes) json.String(note);
    if (searched_ != nullptr) {
      for (const std::string& note : searched_->coverage.notes) json.String(note);
    }
    json.EndArray().EndObject();
    line += '\n';
    return sink_.Write(line);
  }

  absl::Status FinishText(const HuntAnswer& answer) {
    const TextOptions options = StyleOf(options_);
    const TimelineStyle style = {options.width, options.color};
    if (options_.hunt.timeline && !kept_.empty()) {
      OFFKEY_RETURN_IF_ERROR(
          sink_.Write(options_.who.empty()
                          ? CredentialTimelineText(kept_, known_.roster, style)
                          : PersonTimelineText(kept_, answer.asked, known_.roster, style) + "\n"));
    }
    if (options_.quiet) return absl::OkStatus();
    std::string text = "Nothing found.\n";
    if (answer.findings > 0) {
      text = absl::StrCat(Counted(credentials_.size(), "credential"), " in ",
                          GroupDigits(repositories_.size()),
                          repositories_.size() == 1 ? " repository\n" : " repositories\n");
    }
    if (!answer.addresses.empty()) {
      std::string addresses;
      for (const std::string& address : answer.addresses) {
        absl::StrAppend(&addresses, addresses.empty() ? "  addresses   " : "              ",
                        EscapeForTerminal(address), "\n");
      }
      text += addresses;
    }
    if (answer.readable_repositories > 0) {
      absl::StrAppend(&text, "  could read  ", GroupDigits(answer.readable_repositories),
                      answer.readable_repositories == 1 ? " repository" : " repositories",
                      "; --relation exposed lists what stood there\n");
    }
    if (searched_ != nullptr) {
      return sink_.Write(text + SourceText(*searched_, options_.verbose));
    }
    OFFKEY_ASSIGN_OR_RETURN(const std::string source,
                            SourceText(*known_.store, options_.hunt.repo, options_.verbose));
    return sink_.Write(text + source);
  }

  const Options& options_;
  const People& known_;
  OutputSink sink_;
  TextWriter text_;
  JsonlWriter jsonl_;
  SarifWriter sarif_;
  std::set<Fingerprint> credentials_;
  std::set<std::string> repositories_;
  std::vector<StoredFinding> kept_;
  const SearchedObjects* searched_ = nullptr;
};

// The fingerprints that the question's range holds, as ranges.
std::vector<FingerprintRange> Within(const std::vector<Fingerprint>& fingerprints,
                                     const std::vector<FingerprintRange>& ranges) {
  std::vector<FingerprintRange> within;
  for (const Fingerprint& one : fingerprints) {
    const bool asked =
        ranges.empty() || std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
          return range.first <= one && one <= range.last;
        });
    if (asked) within.push_back({one, one});
  }
  return within;
}

absl::StatusOr<HuntAnswer> AskForValue(const SecretBytes& value, const HuntQuestion& question,
                                       const Options& options, const People& known, int64_t now,
                                       const HuntCallback& callback) {
  const FingerprintKey& key = known.installation->fingerprint_key();
  HuntQuestion of_value = question;
  const auto ask = [&](const std::vector<Fingerprint>& fingerprints) -> absl::StatusOr<HuntAnswer> {
    of_value.query.fingerprints = Within(fingerprints, question.query.fingerprints);
    if (of_value.query.fingerprints.empty()) return HuntAnswer();
    return Hunt(*known.store, of_value, known.roster, now, callback);
  };
  OFFKEY_ASSIGN_OR_RETURN(HuntAnswer answer, ask(FingerprintsOfValue(value.ExposeBytes(), key)));
  if (answer.findings > 0) return answer;
  // Perhaps it was copied with something around it: the rules say what the credential is.
  OFFKEY_ASSIGN_OR_RETURN(auto rules, known.installation->LoadRules(options, Confidence::kLow));
  return ask(FingerprintsInText(value.ExposeBytes(), std::move(rules), key));
}

ExitCode HuntFor(const Options& options) {
  if (!options.hunt.value.empty() && options.hunt.value != "-") {
    return FailSetup(absl::InvalidArgumentError(
        "--value takes `-` and reads the value from standard input; in a command line every "
        "process of this machine can read it, and the shell keeps it"));
  }
  const absl::StatusOr<HuntQuestion> question = QuestionOf(options);
  if (!question.ok()) return FailSetup(question.status());
  SecretBytes value;
  if (!options.hunt.value.empty()) {
    if (IsTerminal(STDIN_FILENO)) LogWarning("paste the value, then end with Enter and Ctrl-D");
    absl::StatusOr<SecretBytes> read = ReadLeakedValue(STDIN_FILENO);
    if (!read.ok()) return FailSetup(read.status());
    value = *std::move(read);
  }
  const absl::StatusOr<People> known = OpenPeople(options);
  if (!known.ok()) return FailSetup(known.status());
  SarifWriter::RuleName rule_name = [](std::string_view) { return std::string(); };
  if (options.format == "sarif") {
    const auto rules = known->installation->LoadRules(options, Confidence::kLow);
    if (!rules.ok()) return FailSetup(rules.status());
    rule_name = RuleNames(**rules);
  }
  HuntOutput output(options, *known, std::move(rule_name));
  const auto now = static_cast<int64_t>(std::time(nullptr));
  absl::Status written;
  const HuntCallback add = [&](StoredFinding&& stored) {
    written = output.Add(std::move(stored));
    return written;
  };
  absl::StatusOr<HuntAnswer> answer = HuntAnswer();
  std::optional<SearchedObjects> searched;
  if (!options.hunt.pattern.empty()) {
    absl::StatusOr<PatternAnswer> found = HuntInObjects(options, *question, *known, now, add);
    answer = found.ok() ? absl::StatusOr<HuntAnswer>(std::move(found->answer)) : found.status();
    if (found.ok()) searched = std::move(found->searched);
  } else if (!value.empty()) {
    answer = AskForValue(value, *question, options, *known, now, add);
  } else {
    answer = Hunt(*known->store, *question, known->roster, now, add);
  }
  if (!written.ok()) return FailRun(written);
  if (!answer.ok()) return FailSetup(answer.status());
  if (answer->findings == 0 && !options.hunt.fingerprint.empty()) {
    const absl::StatusOr<int64_t> changed = known->store->KeyChangedAt();
    if (changed.ok()) {
      answer->notes.push_back(absl::StrCat(
          "the store's fingerprint key was changed on ", FormatDate({*changed, 0}),
          ": fingerprints that were written down before name nothing now; hunt by --value, or by "
          "--rule and --repo"));
    } else if (!absl::IsNotFound(changed.status())) {
      return FailRun(changed.status());
    }
  }
  const absl::Status finished = output.Finish(*answer, searched ? &*searched : nullptr);
  if (!finished.ok()) return FailRun(finished);
  for (const std::string& note : answer->notes) LogWarning(note);
  if (searched) {
    for (const std::string& note : searched->coverage.notes) LogWarning(note);
  }
  if (StopSignal() != 0) return static_cast<ExitCode>(128 + StopSignal());
  if (answer->findings > 0) return ExitCode::kFindings;
  if (searched && searched->wrong_path) return ExitCode::kUsage;
  return searched && !searched->coverage.complete() ? ExitCode::kIncomplete : ExitCode::kClean;
}

}  // namespace

void AddHuntCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand("hunt",
                                          "Where credentials stand and stood, and whose they are: "
                                          "asks the store, or with --pattern the "
                                          "objects of repositories");
  HuntOptions* hunt = &options->hunt;
  command
      ->add_option("REPO", options->paths,
                   "With --pattern: repositories to search [those that the store knows]")
      ->type_name("");
  command
      ->add_option("--who", options->who,
                   "Tied to this person, or removed by them: an e-mail address, or an id of the "
                   "roster; may be given again. Alone it leaves out what they could only read: "
                   "--relation exposed")
      ->expected(1)
      ->allow_extra_args(false)
      ->type_name("EMAIL");
  command
      ->add_option("--value", hunt->value,
                   "A leaked value, read from standard input: every place where it ever stood. It "
                   "is neither stored nor shown")
      ->type_name("-");
  command
      ->add_option(
          "--pattern", hunt->pattern,
          "A regular expression (RE2) of bounded length, searched in every object of every "
          "history, also where it stands encoded; ^ and $ are a line's. What it finds is "
          "neither stored nor shown whole")
      ->type_name("REGEX");
  const auto text = [&](const char* name, std::string* to, const char* type, const char* help) {
    return command->add_option(name, *to, help)->type_name(type);
  };
  text("--fingerprint", &hunt->fingerprint, "HEX", "A credential's fingerprint, or its beginning");
  text("--rule", &hunt->rule, "GLOB", "Kind of credential: aws.*");
  text("--provider", &hunt->provider, "NAME", "Issuer of the credential");
  text("--repo", &hunt->repo, "GLOB", "Repository: its path, or the end of it");
  text("--path", &hunt->path, "GLOB", "A file that held it: its path, or the end of it");
  text("--ref", &hunt->ref, "GLOB", "A branch or tag that held it at the last sweep");
  text("--keyword", &hunt->keyword, "TEXT", "Stands in the path of such a file, in any case");
  text("--introduced-since", &hunt->introduced_since, "TIME",
       "A commit at that time or later introduced it");
  text("--introduced-until", &hunt->introduced_until, "TIME",
       "A commit before that time introduced it");
  CLI::Option* present = command->add_flag("--present", hunt->present,
                                           "Some branch or tag holds it, as far as is known");
  command->add_flag("--gone", hunt->gone, "No branch or tag holds it any more")->excludes(present);
  text("--relation", &hunt->relation, "owns|introduced|carried|exposed",
       "Somebody (with --who: that person) is tied to it like this")
      ->check(CLI::IsMember({"owns", "introduced", "carried", "exposed"}).description(""));
  text("--grade", &hunt->grade, "A|B|C|D", "That tie is of this grade")
      ->check(CLI::IsMember({"A", "B", "C", "D"}).description(""));
  AddWorkOptions(command, options);
  command->add_flag("--timeline", hunt->timeline,
                    "What happened, by time, instead of a list of findings");
  command->add_option("--format", options->format, "Form of the output [text]")
      ->envname("OFFKEY_FORMAT")
      ->type_name("text|jsonl|sarif")
      ->check(CLI::IsMember({"text", "jsonl", "sarif"}).description(""));
  command->add_option("--color", options->color, "Colours in the text [auto]")
      ->envname("OFFKEY_COLOR")
      ->type_name("auto|always|never")
      ->check(CLI::IsMember({"auto", "always", "never"}).description(""));
  AddRulesOption(command, options);
  AddStoreOption(command, options);
  AddLogOptions(command, options);
  command->footer(
      "What is given must hold together. Patterns: * any text, ? one byte, [a-z] a class.\n"
      "Exit codes: 0 nothing found, 1 something found, 2 usage, 3 nothing found and --pattern "
      "could "
      "not read everything, 4 internal error.");
  SetCommandAction(command, [options, code] { *code = HuntFor(*options); });
}

}  // namespace offkey
