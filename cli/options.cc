#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <thread>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

constexpr unsigned kMostThreads = 256;
constexpr double kLeastMemoryBytes = 16e6;

Confidence ConfidenceOf(const std::string& name) {
  if (name == "low") return Confidence::kLow;
  return name == "high" ? Confidence::kHigh : Confidence::kMedium;
}

}  // namespace

void SetCommandAction(CLI::App* command, std::function<void()> run) {
  // With a callback at this stage CLI11 reads the environment for the command that was typed only.
  // Without it the environment of a command that was not typed would overwrite a flag of the one
  // that was.
  command->parse_complete_callback([] {});
  command->callback(std::move(run));
}

void AddLogOptions(CLI::App* command, Options* options) {
  CLI::Option* quiet =
      command
          ->add_flag("-q,--quiet", options->quiet,
                     "Say nothing but findings and errors: no summary, no progress")
          ->envname("OFFKEY_QUIET");
  command->add_flag("-v,--verbose", options->verbose, "Say more: every place, and what is done")
      ->envname("OFFKEY_VERBOSE")
      ->excludes(quiet);
}

void AddStoreOption(CLI::App* command, Options* options) {
  command
      ->add_option(
          "--store", options->store,
          "The database of findings and tasks; `none` keeps nothing [the one in OFFKEY_HOME]")
      ->envname("OFFKEY_STORE")
      ->type_name("PATH|none");
}

void AddListingOptions(CLI::App* command, Options* options) {
  command->add_option("--format", options->format, "Form of the output [text]")
      ->envname("OFFKEY_FORMAT")
      ->type_name("text|jsonl")
      ->check(CLI::IsMember({"text", "jsonl"}).description(""));
  AddStoreOption(command, options);
  AddLogOptions(command, options);
}

void AddRulesOption(CLI::App* command, Options* options) {
  CLI::Option* rules =
      command
          ->add_option("--rules", options->rules_dir,
                       "Directory with rule files of your own, used besides the built-in rules; a "
                       "rule with the id of a built-in one takes its place")
          ->envname("OFFKEY_RULES")
          ->type_name("DIR");
  command
      ->add_option("--only-rules", options->only_rules_dir,
                   "Directory with rule files to use instead of the built-in rules")
      ->envname("OFFKEY_ONLY_RULES")
      ->type_name("DIR")
      ->excludes(rules);
}

void AddWorkOptions(CLI::App* command, Options* options) {
  command->add_option("--threads", options->threads, "Threads to use [one for each processor]")
      ->envname("OFFKEY_THREADS")
      ->type_name("N")
      ->check(CLI::Range(1U, kMostThreads).description(""));
  command->add_option("--max-memory", options->max_memory, "Memory to stay within, e.g. 400M")
      ->envname("OFFKEY_MAX_MEMORY")
      ->type_name("BYTES");
}

void AddScanOptions(CLI::App* command, Options* options) {
  command->add_option("--format", options->format, "Form of the report [text]")
      ->envname("OFFKEY_FORMAT")
      ->type_name("text|jsonl|sarif")
      ->check(CLI::IsMember({"text", "jsonl", "sarif"}).description(""));
  command
      ->add_option("--output,-o", options->output,
                   "File for the report, written whole or not at all [standard output]")
      ->envname("OFFKEY_OUTPUT")
      ->type_name("FILE");
  command
      ->add_option("--confidence", options->confidence,
                   "Leave out what is less certain than this [medium]")
      ->envname("OFFKEY_CONFIDENCE")
      ->type_name("low|medium|high")
      ->check(CLI::IsMember({"low", "medium", "high"}).description(""));
  command
      ->add_option("--fail-on", options->fail_on,
                   "Exit with 1 for findings from this confidence on [as --confidence]")
      ->envname("OFFKEY_FAIL_ON")
      ->type_name("none|low|medium|high")
      ->check(CLI::IsMember({"none", "low", "medium", "high"}).description(""));
  command
      ->add_option("--max-occurrences", options->max_occurrences,
                   "Places listed for each credential; 0 lists all [100]")
      ->envname("OFFKEY_MAX_OCCURRENCES")
      ->type_name("N");
  AddWorkOptions(command, options);
  command->add_option("--checkpoint-seconds", options->checkpoint_seconds)
      ->envname("OFFKEY_CHECKPOINT_SECONDS")
      ->group("");  // for tests
  command->add_option("--color", options->color, "Colours in the text report [auto]")
      ->envname("OFFKEY_COLOR")
      ->type_name("auto|always|never")
      ->check(CLI::IsMember({"auto", "always", "never"}).description(""));
  command->add_flag("--reveal", options->reveal,
                    "Show the secrets themselves; text on a terminal only");
  command->add_flag("--show-dummies", options->show_dummies,
                    "List examples, placeholders and what a check refused too, with the reason; "
                    "they count for nothing");
  AddRulesOption(command, options);
  AddStoreOption(command, options);
  AddLogOptions(command, options);
}

absl::StatusOr<uint64_t> ParseByteCount(const std::string& text) {
  const absl::Status wrong = absl::InvalidArgumentError(
      absl::StrCat("--max-memory: `", PrintablePath(text),
                   "` is not a size; write for example 400M, 1.5G or 512MiB (at least 16M)"));
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || !std::isfinite(number) || number < 0) return wrong;
  std::string unit(end, text.data() + text.size());
  std::transform(unit.begin(), unit.end(), unit.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (unit.ends_with('b')) unit.pop_back();
  const double base = unit.ends_with('i') ? 1024 : 1000;
  if (unit.ends_with('i')) unit.pop_back();
  const size_t power = std::string("kmgt").find(unit);
  if (unit.size() > 1 || (unit.size() == 1 && power == std::string::npos)) return wrong;
  if (unit.empty() && base == 1024) return wrong;
  if (!unit.empty()) number *= std::pow(base, static_cast<double>(power + 1));
  if (number < kLeastMemoryBytes || number > 1e18) return wrong;
  return static_cast<uint64_t>(number);
}

absl::StatusOr<ScanSettings> ResolveScanSettings(const Options& options) {
  ScanSettings settings;
  settings.min_confidence = ConfidenceOf(options.confidence);
  settings.fail = options.fail_on != "none";
  settings.fail_on = ConfidenceOf(options.fail_on.empty() ? options.confidence : options.fail_on);
  settings.threads = options.threads != 0
                         ? options.threads
                         : std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
  if (!options.max_memory.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(settings.max_memory_bytes, ParseByteCount(options.max_memory));
  }
  return settings;
}

}  // namespace offkey
