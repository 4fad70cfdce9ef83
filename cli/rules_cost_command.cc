#include "cli/rules_cost_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "cli/failure.h"
#include "cli/installation.h"
#include "cli/print.h"
#include "engine/base/json_writer.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"
#include "engine/report/quantity.h"
#include "engine/scan/rule_cost.h"
#include "engine/source/file_walker.h"
#include "engine/source/window_reader.h"

namespace offkey {
namespace {

// The corpus is held in memory, so that no disk is measured.
constexpr uint64_t kMostBytes = uint64_t{256} << 20;
constexpr uint64_t kMostFileBytes = uint64_t{16} << 20;

// Each needs a database without its openings, which takes half a second to build.
constexpr size_t kMostSuspects = 25;

// Flags of this command alone.
struct CostFlags {
  size_t top = 10;
  int passes = 5;
};

struct Corpus {
  std::vector<std::string> texts;
  uint64_t bytes = 0;
  bool cut = false;  // there was more
};

absl::StatusOr<Corpus> ReadCorpus(const std::vector<std::string>& paths) {
  OFFKEY_RETURN_IF_ERROR(FileWalker::CheckPaths(paths));
  Coverage coverage;
  FileWalker walker(paths, &coverage);
  WindowReader reader(kMostFileBytes, /*context_bytes=*/2);
  Corpus corpus;
  while (const auto file = walker.Next()) {
    std::string text;
    const ReadResult read = reader.ReadWindows(*file, nullptr, [&](const FileWindow& window) {
      if (window.core_begin == 0) text.assign(window.bytes);
      if (!window.last) corpus.cut = true;
    });
    if (read.failure != nullptr) {
      LogWarning(absl::StrCat(PrintablePath(file->path), ": ", read.failure, "; left out"));
      continue;
    }
    if (corpus.bytes + text.size() > kMostBytes) {
      corpus.cut = true;
      break;
    }
    corpus.bytes += text.size();
    corpus.texts.push_back(std::move(text));
  }
  for (const auto& [reason, count] : coverage.failed) {
    LogWarning(absl::StrCat(count, " files not read: ", reason));
  }
  if (corpus.bytes == 0) {
    return absl::InvalidArgumentError("there is nothing to measure on: the files are empty");
  }
  return corpus;
}

double PerMegabyte(uint64_t count, uint64_t bytes) {
  return static_cast<double>(count) * 1e6 / static_cast<double>(bytes);
}

// Megabytes a second from nanoseconds a megabyte.
double Speed(double nanoseconds) { return nanoseconds > 0 ? 1e9 / nanoseconds : 0; }

std::string NameOf(const CostItem& item) {
  if (item.rule.has_value()) return item.name;
  return EscapeForTerminal(
      absl::StrCat("`", item.name, "`, shared by ", Counted(item.rules, "rule")));
}

std::string CostText(const CostReport& report, const CostFlags& flags, size_t rule_count) {
  std::string text = absl::StrFormat("%12s %12s %12s %12s  %s\n", "candidates", "confirm", "added",
                                     "alone", "rule, or opening that rules share");
  const size_t rows = std::min(flags.top, report.items.size());
  for (size_t i = 0; i < rows; ++i) {
    const CostItem& item = report.items[i];
    const std::string added = !item.added.has_value()       ? "-"
                              : *item.added <= report.noise ? "noise"
                                                            : absl::StrFormat("%.0f", *item.added);
    absl::StrAppend(
        &text,
        absl::StrFormat("%12.1f %12.0f %12s %12.0f  ", PerMegabyte(item.candidates, report.bytes),
                        item.confirm, added, item.alone),
        NameOf(item), "\n");
  }
  absl::StrAppend(
      &text,
      "Per megabyte: how often an opening stands there; ns to confirm that, as the only rule of "
      "its "
      "openings;\nns that its openings add to finding, the whole set less the set without them ",
      absl::StrFormat("(noise: %.0f ns;\n- not measured: neither among the dearest to confirm nor "
                      "alone); ns of finding them alone.\n",
                      report.noise));
  const double both = report.scan + report.confirm;
  absl::StrAppend(
      &text, Counted(rule_count, "rule"), " on ", ByteText(static_cast<double>(report.bytes)),
      absl::StrFormat(": finding alone %.0f MB/s, with confirmation %.0f MB/s; %.0f candidates a "
                      "MB; medians of %d passes.\n",
                      Speed(report.scan), Speed(both), PerMegabyte(report.candidates, report.bytes),
                      flags.passes));
  return text;
}

uint64_t Rounded(double value) { return static_cast<uint64_t>(value + 0.5); }

// One line for each of the dearest, then one for the whole.
std::string CostJsonLines(const CostReport& report, const CostFlags& flags, size_t rule_count) {
  std::string text;
  const size_t rows = std::min(flags.top, report.items.size());
  for (size_t i = 0; i < rows; ++i) {
    const CostItem& item = report.items[i];
    JsonWriter json(&text);
    json.BeginObject().Key("schema").String("offkey.rule_cost.v1");
    json.Key(item.rule.has_value() ? "rule" : "opening").String(item.name);
    json.Key("rules").Number(item.rules).Key("candidates").Number(item.candidates);
    json.Key("confirm_ns_per_mb").Number(Rounded(item.confirm));
    if (item.added.has_value()) json.Key("added_ns_per_mb").Number(Rounded(*item.added));
    json.Key("alone_ns_per_mb").Number(Rounded(item.alone)).EndObject();
    text += '\n';
  }
  JsonWriter json(&text);
  json.BeginObject().Key("schema").String("offkey.rule_cost_total.v1");
  json.Key("rules").Number(rule_count).Key("bytes").Number(report.bytes);
  json.Key("candidates").Number(report.candidates);
  json.Key("scan_ns_per_mb").Number(Rounded(report.scan));
  json.Key("confirm_ns_per_mb").Number(Rounded(report.confirm));
  json.Key("noise_ns_per_mb").Number(Rounded(report.noise));
  json.Key("passes").Number(static_cast<uint64_t>(flags.passes)).EndObject();
  text += '\n';
  return text;
}

ExitCode PrintCost(const Options& options, const CostFlags& flags) {
  const absl::StatusOr<Installation> installation = Installation::Open(/*keys_optional=*/true);
  if (!installation.ok()) return FailSetup(installation.status());
  const auto rules = installation->LoadRules(options, Confidence::kLow);
  if (!rules.ok()) return FailSetup(rules.status());
  const absl::StatusOr<Corpus> corpus = ReadCorpus(options.paths);
  if (!corpus.ok()) return FailSetup(corpus.status());
  if (corpus->cut) {
    LogWarning("only the first 256 MiB, and 16 MiB of each file, are measured on");
  }
  const std::vector<std::string_view> texts(corpus->texts.begin(), corpus->texts.end());
  const CostReport report =
      MeasureRuleCost(*rules, texts, {flags.passes, std::min(flags.top, kMostSuspects)});
  return Print(options.format == "jsonl" ? CostJsonLines(report, flags, (*rules)->rule_count())
                                         : CostText(report, flags, (*rules)->rule_count()));
}

}  // namespace

void AddRulesCostCommand(CLI::App* rules, Options* options, ExitCode* code) {
  const auto flags = std::make_shared<CostFlags>();
  CLI::App* command = rules->add_subcommand(
      "cost", "Measure what each rule takes of a scan, on files of yours; prints the dearest");
  command->add_option("PATH", options->paths, "Files and directories to measure on")
      ->required()
      ->type_name("");
  command->add_option("--top", flags->top, "How many to print [10]")
      ->type_name("N")
      ->check(CLI::Range(size_t{1}, size_t{100'000}).description(""));
  command->add_option("--passes", flags->passes, "Passes that the medians are of [5]")
      ->type_name("N")
      ->check(CLI::Range(1, 1000).description(""));
  command->add_option("--format", options->format, "Form of the report [text]")
      ->type_name("text|jsonl")
      ->check(CLI::IsMember({"text", "jsonl"}).description(""));
  AddRulesOption(command, options);
  AddLogOptions(command, options);
  SetCommandAction(command, [options, code, flags] { *code = PrintCost(*options, *flags); });
}

}  // namespace offkey
