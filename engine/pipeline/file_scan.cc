// Covered by tests/unit/pipeline/file_scan_test.cc and tests/e2e/cli_test.py.
#include "engine/pipeline/file_scan.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <new>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/file_matcher.h"
#include "engine/report/run_summary.h"
#include "engine/source/file_walker.h"
#include "engine/source/window_reader.h"

namespace offkey {
namespace {

constexpr uint64_t kMostWindowBytes = uint64_t{64} << 20;
constexpr uint64_t kLeastWindowBytes = uint64_t{1} << 20;

// All places of one credential.
struct Group {
  RuleIndex rule = 0;
  SecretBytes secret;
  uint64_t total = 0;
  std::vector<Occurrence> places;
};

using Groups = absl::flat_hash_map<Fingerprint, Group>;

bool PlaceBefore(const Occurrence& a, const Occurrence& b) {
  return std::tie(a.path, a.start, a.end) < std::tie(b.path, b.start, b.end);
}

bool IsBetterRule(const CompiledRules& rules, RuleIndex a, RuleIndex b) {
  const Rule& first = rules.rule(a);
  const Rule& second = rules.rule(b);
  return std::tie(second.precedence, second.confidence, first.id) <
         std::tie(first.precedence, first.confidence, second.id);
}

// Keeps the first `most` places, so that memory does not grow with their number.
void CutPlaces(uint64_t most, Group* group) {
  std::sort(group->places.begin(), group->places.end(), PlaceBefore);
  if (most != 0 && group->places.size() > most) group->places.resize(most);
}

void AddPlaces(const CompiledRules& rules, uint64_t most, Group&& from, Group* to) {
  if (to->total == 0) {
    *to = std::move(from);
    return;
  }
  if (IsBetterRule(rules, from.rule, to->rule)) to->rule = from.rule;
  to->total += from.total;
  std::move(from.places.begin(), from.places.end(), std::back_inserter(to->places));
  if (most != 0 && to->places.size() >= 2 * most) CutPlaces(most, to);
}

// What one thread works with and what it found.
struct Worker {
  Worker(const std::shared_ptr<const CompiledRules>& rules, const FingerprintKey& key,
         uint64_t window_bytes)
      : matcher(rules, key), reader(window_bytes, FileMatcher::ContextBytes(*rules)) {}

  void ScanFile(const FoundFile& file, const CompiledRules& rules, const FileScanOptions& options);

  FileMatcher matcher;
  WindowReader reader;
  Groups groups;
  Coverage coverage;
};

void Worker::ScanFile(const FoundFile& file, const CompiledRules& rules,
                      const FileScanOptions& options) {
  matcher.BeginFile();
  uint64_t counted = 0;
  const ReadResult read = reader.ReadWindows(file, options.stop, [&](const FileWindow& window) {
    matcher.AddWindow(window);
    if (options.progress != nullptr) {
      options.progress->bytes += window.core_end - counted;
      counted = window.core_end;
    }
  });
  coverage.bytes += read.bytes;
  if (read.failure == nullptr) {
    ++coverage.objects_scanned;
  } else {
    ++coverage.failed[read.failure];
  }
  // Overlapping matches of two rules at one span are one place.
  const std::vector<FileMatch>& matches = matcher.EndFile();
  for (size_t i = 0; i < matches.size(); ++i) {
    const FileMatch& match = matches[i];
    Group group;
    group.rule = match.match.rule;
    const bool same_span_as_last = i > 0 && matches[i - 1].match.start == match.match.start &&
                                   matches[i - 1].match.end == match.match.end &&
                                   matches[i - 1].fingerprint == match.fingerprint;
    Group& known = groups[match.fingerprint];
    if (same_span_as_last) {
      if (IsBetterRule(rules, group.rule, known.rule)) known.rule = group.rule;
      continue;
    }
    if (known.total == 0) group.secret = matcher.SecretOf(match).Clone();
    group.total = 1;
    group.places.push_back(
        {Holder::kFile, ObjectId(), file.path, match.match.start, match.match.end, match.position});
    AddPlaces(rules, options.max_occurrences, std::move(group), &known);
    if (options.progress != nullptr) ++options.progress->matches;
  }
  if (options.progress != nullptr) ++options.progress->files;
}

uint64_t WindowBytes(const FileScanOptions& options) {
  if (options.window_bytes != 0) return options.window_bytes;
  if (options.max_memory_bytes == 0) return kMostWindowBytes;
  // UTF-16 and the tables beside the window need about as much again.
  return std::clamp(options.max_memory_bytes / (uint64_t{options.threads} * 4), kLeastWindowBytes,
                    kMostWindowBytes);
}

Finding MakeFinding(const Fingerprint& fingerprint, const CompiledRules& rules, uint64_t most,
                    Group&& group) {
  const Rule& rule = rules.rule(group.rule);
  Finding finding;
  finding.fingerprint = fingerprint;
  finding.rule = rule.id;
  finding.provider = rule.provider;
  finding.confidence = rule.confidence;
  finding.masked = MaskSecret(group.secret.ExposeBytes());
  finding.secret = std::move(group.secret);
  CutPlaces(most, &group);
  finding.occurrences = std::move(group.places);
  finding.occurrences_total = group.total;
  return finding;
}

FileScanResult Scan(const std::vector<std::string>& paths,
                    const std::shared_ptr<const CompiledRules>& rules, const FingerprintKey& key,
                    const FileScanOptions& options) {
  FileScanResult result;
  FileWalker walker(paths, &result.coverage);
  const uint64_t window_bytes = WindowBytes(options);
  tbb::enumerable_thread_specific<Worker> workers([&] { return Worker(rules, key, window_bytes); });
  const auto next_file = [&](tbb::flow_control& flow) -> std::shared_ptr<FoundFile> {
    const bool stopped = options.stop != nullptr && options.stop->load();
    std::optional<FoundFile> file = stopped ? std::nullopt : walker.Next();
    if (!file.has_value()) {
      flow.stop();
      return nullptr;
    }
    return std::make_shared<FoundFile>(*std::move(file));
  };
  const auto scan_file = [&](const std::shared_ptr<FoundFile>& file) {
    workers.local().ScanFile(*file, *rules, options);
  };
  tbb::task_arena arena(static_cast<int>(options.threads));
  arena.execute([&] {
    tbb::parallel_pipeline(options.threads * 4,
                           tbb::make_filter<void, std::shared_ptr<FoundFile>>(
                               tbb::filter_mode::serial_in_order, next_file) &
                               tbb::make_filter<std::shared_ptr<FoundFile>, void>(
                                   tbb::filter_mode::parallel, scan_file));
  });
  Groups groups;
  for (Worker& worker : workers) {
    result.coverage.Merge(worker.coverage);
    for (auto& [fingerprint, group] : worker.groups) {
      AddPlaces(*rules, options.max_occurrences, std::move(group), &groups[fingerprint]);
    }
  }
  if (options.stop != nullptr && options.stop->load()) result.coverage.interrupted = true;
  for (auto& [fingerprint, group] : groups) {
    if (rules->rule(group.rule).confidence < options.min_confidence) continue;
    result.findings.push_back(
        MakeFinding(fingerprint, *rules, options.max_occurrences, std::move(group)));
  }
  std::sort(result.findings.begin(), result.findings.end(), FindingPrecedes);
  return result;
}

}  // namespace

absl::StatusOr<FileScanResult> ScanFiles(const std::vector<std::string>& paths,
                                         std::shared_ptr<const CompiledRules> rules,
                                         const FingerprintKey& key,
                                         const FileScanOptions& options) {
  OFFKEY_RETURN_IF_ERROR(FileWalker::CheckPaths(paths));
  try {
    return Scan(paths, rules, key, options);
  } catch (const std::bad_alloc&) {
    return absl::ResourceExhaustedError(
        "out of memory; use fewer threads or a smaller --max-memory");
  } catch (const std::exception& error) {
    return absl::InternalError(absl::StrCat("scanning files failed: ", error.what()));
  }
}

}  // namespace offkey
