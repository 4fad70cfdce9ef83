#include "cli/explain_command.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "cli/command_redaction.h"
#include "cli/explanation_text.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/base/suggestion.h"
#include "engine/base/terminal.h"
#include "engine/scan/explanation.h"
#include "engine/scan/utf16.h"
#include "engine/source/file_walker.h"
#include "engine/source/window_reader.h"

namespace offkey {
namespace {

// A person reads the answer; a longer file is to be cut to the part in question.
constexpr uint64_t kMostBytes = uint64_t{64} << 20;

// "path:12:3" as typed, taken apart.
struct AskedPlace {
  std::string path;
  ExplainedPlace place;
};

// Takes ":NUMBER" from the end of *path.
std::optional<uint64_t> TakeNumber(std::string* path) {
  const size_t colon = path->rfind(':');
  if (colon == std::string::npos || colon == 0) return std::nullopt;
  uint64_t number = 0;
  const char* begin = path->data() + colon + 1;
  const char* end = path->data() + path->size();
  const auto [parsed, error] = std::from_chars(begin, end, number);
  if (error != std::errc() || parsed != end || number == 0) return std::nullopt;
  path->resize(colon);
  return number;
}

AskedPlace ReadPlace(const std::string& typed) {
  AskedPlace asked = {typed, {}};
  // A file of this very name comes first.
  if (access(typed.c_str(), F_OK) == 0) return asked;
  const std::optional<uint64_t> last = TakeNumber(&asked.path);
  if (!last.has_value()) return asked;
  asked.place.line = *last;
  if (access(asked.path.c_str(), F_OK) == 0 || asked.path == "-") return asked;
  const std::optional<uint64_t> line = TakeNumber(&asked.path);
  if (!line.has_value()) return asked;
  asked.place = {*line, *last, std::nullopt};
  return asked;
}

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  OFFKEY_RETURN_IF_ERROR(FileWalker::CheckPaths({path}));
  struct stat info = {};
  if (path != "-" && stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(path), " is a directory; name a file in it"));
  }
  Coverage coverage;
  FileWalker walker({path}, &coverage);
  const std::optional<FoundFile> file = walker.Next();
  if (!file.has_value()) {
    return absl::FailedPreconditionError(
        absl::StrCat(PrintablePath(path), " is not a file that can be read"));
  }
  WindowReader reader(kMostBytes, /*context_bytes=*/2);
  std::string text;
  bool whole = true;
  const ReadResult read = reader.ReadWindows(*file, nullptr, [&](const FileWindow& window) {
    if (window.offset != 0 || !window.last) whole = false;
    if (whole) text.assign(window.bytes);
  });
  if (read.failure != nullptr) {
    return absl::UnavailableError(absl::StrCat(PrintablePath(path), ": ", read.failure));
  }
  if (!whole) {
    return absl::InvalidArgumentError(absl::StrCat(
        PrintablePath(path), " is longer than 64 MiB; cut out the part that is in question"));
  }
  return text;
}

absl::StatusOr<RuleIndex> FindRule(const CompiledRules& rules, const std::string& id) {
  std::vector<std::string> ids;
  for (RuleIndex i = 0; i < rules.rule_count(); ++i) {
    if (rules.rule(i).id == id) return i;
    ids.push_back(rules.rule(i).id);
  }
  const std::optional<std::string> nearest = NearestWord(id, ids);
  return absl::InvalidArgumentError(
      absl::StrCat("there is no rule '", EscapeForTerminal(id), "'; ",
                   nearest.has_value() ? absl::StrCat("did you mean ", *nearest, "?")
                                       : std::string("offkey rules list names them all")));
}

// What a rule looks for, when none of it stands in the text.
std::string OpeningsOf(const Rule& rule) {
  if (rule.whole_file.has_value()) {
    return EscapeForTerminal(absl::StrCat("a file ", absl::StrJoin(rule.whole_file->paths, ", ")));
  }
  if (rule.file_lines.has_value()) {
    return EscapeForTerminal(
        absl::StrCat("lines of a file ", absl::StrJoin(rule.file_lines->paths, ", ")));
  }
  return EscapeForTerminal(absl::StrCat("`", absl::StrJoin(OpeningTexts(rule), "`, `"), "`"));
}

using Render = std::string (*)(const CompiledRules&, const ExplainedText&, const ExplainedPlace&,
                               std::string_view, ExplanationCounts*);

std::string TextAnswer(const Options& options, const CompiledRules& rules,
                       const std::vector<ExplainedText>& readings, const ExplainedPlace& place,
                       const std::string& path, Render render) {
  ExplanationCounts counts;
  std::string text;
  for (const ExplainedText& reading : readings) {
    absl::StrAppend(&text, render(rules, reading, place, path, &counts));
  }
  if (counts.places == 0 && place.rule.has_value()) {
    absl::StrAppend(&text, path, ": nothing that ", options.rule_id,
                    " looks for stands here: ", OpeningsOf(rules.rule(*place.rule)), "\n");
  } else if (counts.places == 0) {
    absl::StrAppend(&text, path, ": no opening of any of the ", rules.rule_count(),
                    " rules stands here\n");
  }
  if (!options.quiet) absl::StrAppend(&text, CountsText(counts), "\n");
  return text;
}

std::string JsonAnswer(const CompiledRules& rules, const std::vector<ExplainedText>& readings,
                       const ExplainedPlace& place, const std::string& path) {
  ExplanationCounts counts;
  std::string text;
  JsonWriter json(&text);
  json.BeginObject().Key("schema").String("offkey.explanation.v1").Key("path").String(path);
  json.Key("rules").Number(rules.rule_count()).Key("places").BeginArray();
  for (const ExplainedText& reading : readings) {
    WriteExplanation(rules, reading, place, &counts, &json);
  }
  json.EndArray().Key("counts");
  WriteCounts(counts, &json);
  json.EndObject();
  text += '\n';
  return text;
}

ExitCode ExplainPaths(const Options& options, bool with_places, Render render) {
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/true);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  std::optional<RuleIndex> only;
  if (!options.rule_id.empty()) {
    const absl::StatusOr<RuleIndex> found = FindRule(**rules, options.rule_id);
    if (!found.ok()) return FailSetup(found.status());
    only = *found;
  }
  CommandRedaction redaction(*rules);
  ScannerThread scanner(*rules);
  for (const std::string& typed : options.paths) {
    AskedPlace asked = with_places ? ReadPlace(typed) : AskedPlace{typed, {}};
    asked.place.rule = only;
    const absl::StatusOr<std::string> content = ReadFile(asked.path);
    if (!content.ok()) return FailSetup(content.status());
    const std::string redacted = redaction.Redact(asked.path);
    // In UTF-16 both readings are told; the path is asked about the one that a value can stand in.
    const std::optional<Utf16Layout> layout = DetectUtf16(*content);
    std::vector<ExplainedText> readings;
    readings.push_back({*content, Explain(&scanner, *content, layout.has_value() ? "" : asked.path),
                        std::nullopt});
    std::string transcoded;
    if (layout.has_value()) {
      AppendTranscoded(std::string_view(*content).substr(layout->bom_bytes), layout->order,
                       &transcoded);
      readings.push_back({transcoded, Explain(&scanner, transcoded, asked.path), layout});
    }
    const std::string text =
        options.format != "text"
            ? JsonAnswer(**rules, readings, asked.place, redacted)
            : TextAnswer(options, **rules, readings, asked.place, PrintablePath(redacted), render);
    const ExitCode printed = Print(text);
    if (printed != ExitCode::kClean) return printed;
  }
  return ExitCode::kClean;
}

void AddExplanationOptions(CLI::App* command, Options* options) {
  command->add_option("--rule", options->rule_id, "Only what this rule says")->type_name("ID");
  AddRulesOption(command, options);
  AddLogOptions(command, options);
}

}  // namespace

void AddExplainCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand(
      "explain", "For any place: which rules were tried there, and why each took it or not");
  command
      ->add_option("PLACE", options->paths,
                   "FILE, FILE:LINE or FILE:LINE:COLUMN (columns in bytes); - is standard input")
      ->required()
      ->type_name("");
  command->add_option("--format", options->format, "Form of the answer [text]")
      ->envname("OFFKEY_FORMAT")
      ->type_name("text|json|jsonl")
      ->check(CLI::IsMember({"text", "json", "jsonl"}).description(""));
  AddExplanationOptions(command, options);
  SetCommandAction(command, [options, code] {
    *code = ExplainPaths(*options, /*with_places=*/true, ExplanationText);
  });
}

void AddRulesTestCommand(CLI::App* rules, Options* options, ExitCode* code) {
  CLI::App* command = rules->add_subcommand(
      "test", "Run files through every rule: each match, and each refused value with the reason");
  command->add_option("FILE", options->paths, "Files to try; - is standard input")
      ->required()
      ->type_name("");
  AddExplanationOptions(command, options);
  SetCommandAction(command, [options, code] {
    *code = ExplainPaths(*options, /*with_places=*/false, RulesTestText);
  });
}

}  // namespace offkey
