// Covered by tests/unit/pipeline/file_scan_test.cc and tests/e2e/cli_test.py.
#include "engine/pipeline/file_scan.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <new>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/file_companions.h"
#include "engine/pipeline/file_matcher.h"
#include "engine/pipeline/named_files.h"
#include "engine/report/redact.h"
#include "engine/report/run_summary.h"
#include "engine/rule/expiry.h"
#include "engine/scan/refused_secret.h"
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
  Validity validity;
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
  to->validity = Narrower(to->validity, from.validity);
  to->total += from.total;
  std::move(from.places.begin(), from.places.end(), std::back_inserter(to->places));
  if (most != 0 && to->places.size() >= 2 * most) CutPlaces(most, to);
}

uint64_t WindowBytes(const FileScanOptions& options) {
  if (options.window_bytes != 0) return options.window_bytes;
  if (options.max_memory_bytes == 0) return kMostWindowBytes;
  // UTF-16 and the tables beside the window need about as much again.
  return std::clamp(options.max_memory_bytes / (uint64_t{std::max(options.threads, 1U)} * 4),
                    kLeastWindowBytes, kMostWindowBytes);
}

// What one thread works with and what it found.
struct Worker {
  Worker(const std::shared_ptr<const CompiledRules>& rules, const FingerprintKey& key,
         const CompanionRules* companion_rules, const FileScanOptions& options)
      : matcher(rules, key),
        reader(WindowBytes(options), FileMatcher::ContextBytes(*rules)),
        companions(companion_rules),
        named_files(rules, key, options.show_refused, options.max_occurrences) {
    if (options.show_refused) matcher.KeepRefused();
  }

  void ScanFile(const FoundFile& file, const CompiledRules& rules, const FileScanOptions& options);

  FileMatcher matcher;
  WindowReader reader;
  Groups groups;
  FileCompanions companions;
  NamedFiles named_files;
  std::string whole;  // of the file at hand, when it holds secrets if its path says so
  Coverage coverage;
};

void Worker::ScanFile(const FoundFile& file, const CompiledRules& rules,
                      const FileScanOptions& options) {
  matcher.BeginFile();
  whole.clear();
  uint64_t counted = 0;
  const ReadResult read = reader.ReadWindows(file, options.stop, [&](const FileWindow& window) {
    matcher.AddWindow(window);
    if (window.offset == 0 && window.last && named_files.IsCandidate(window.bytes)) {
      whole.assign(window.bytes);
    }
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
  companions.AddFile(matches);
  if (!whole.empty()) named_files.Add(file.path, whole, matches);
  for (size_t i = 0; i < matches.size(); ++i) {
    const FileMatch& match = matches[i];
    Group group;
    group.rule = match.match.rule;
    Group& known = groups[match.fingerprint];
    // In a gzip others may stand between the two.
    bool same_span = false;
    for (size_t j = i; j > 0 && !same_span && matches[j - 1].match.start == match.match.start &&
                       matches[j - 1].match.end == match.match.end;
         --j) {
      same_span = matches[j - 1].fingerprint == match.fingerprint;
    }
    if (same_span) {
      if (IsBetterRule(rules, group.rule, known.rule)) known.rule = group.rule;
      continue;
    }
    if (known.total == 0) group.secret = matcher.SecretOf(match).Clone();
    group.validity = matcher.ValidityOf(match);
    group.total = 1;
    group.places.push_back({Holder::kFile, ObjectId(), file.path, match.match.start,
                            match.match.end, match.position, match.match.inner});
    AddPlaces(rules, options.max_occurrences, std::move(group), &known);
    if (options.progress != nullptr && match.match.rejection == Rejection::kNone) {
      ++options.progress->matches;
    }
  }
  if (options.progress != nullptr) ++options.progress->files;
}

Finding MakeFinding(const Fingerprint& fingerprint, const CompiledRules& rules, uint64_t most,
                    Group&& group) {
  const Rule& rule = rules.rule(group.rule);
  Finding finding;
  finding.fingerprint = fingerprint;
  finding.rule = rule.id;
  finding.provider = rule.provider;
  finding.confidence = rule.confidence;
  const std::string_view secret = group.secret.ExposeBytes();
  finding.masked = MaskSecret(WithoutMark(secret));
  if (const Rejection rejection = RejectionOf(secret); rejection != Rejection::kNone) {
    finding.refusal = {IsDummyRejection(rejection),
                       RejectionReason(rule, WithoutMark(secret), rejection)};
    finding.secret = SecretBytes(WithoutMark(secret));
  } else {
    finding.secret = std::move(group.secret);
  }
  finding.validity = group.validity;
  CutPlaces(most, &group);
  finding.occurrences = std::move(group.places);
  finding.occurrences_total = group.total;
  return finding;
}

// One run. Each thread takes the next file, scans it, and hands in what it found when there is no
// file left.
class FileScan {
 public:
  FileScan(const std::vector<std::string>& paths, std::shared_ptr<const CompiledRules> rules,
           const FingerprintKey& key, const FileScanOptions& options)
      : rules_(std::move(rules)),
        key_(key),
        options_(options),
        companion_rules_(*rules_),
        walker_(paths, &coverage_),
        companions_(&companion_rules_),
        named_files_(rules_, key, options.show_refused, options.max_occurrences) {}

  void Work() {
    std::optional<FoundFile> file = NextFile();
    if (!file.has_value()) return;
    Worker worker(rules_, key_, &companion_rules_, options_);
    for (; file.has_value(); file = NextFile()) worker.ScanFile(*file, *rules_, options_);
    const std::lock_guard<std::mutex> lock(mutex_);
    coverage_.Merge(worker.coverage);
    companions_.Merge(worker.companions);
    named_files_.Merge(std::move(worker.named_files));
    for (auto& [fingerprint, group] : worker.groups) {
      AddPlaces(*rules_, options_.max_occurrences, std::move(group), &groups_[fingerprint]);
    }
  }

  FileScanResult Finish() {
    const std::lock_guard<std::mutex> lock(mutex_);
    FileScanResult result;
    result.coverage = coverage_;
    if (Stopped()) result.coverage.interrupted = true;
    AddNamedFiles();
    for (auto& [fingerprint, group] : groups_) {
      if (rules_->rule(group.rule).confidence < options_.min_confidence) continue;
      result.findings.push_back(
          MakeFinding(fingerprint, *rules_, options_.max_occurrences, std::move(group)));
    }
    std::sort(result.findings.begin(), result.findings.end(), FindingPrecedes);
    companions_.AttachTo(&result.findings);
    RedactTexts(&result);
    return result;
  }

 private:
  // Files that a path names: by which rules is known when all paths are.
  void AddNamedFiles() {
    for (NamedFiles::Found& found : named_files_.Take()) {
      if (options_.progress != nullptr &&
          RejectionOf(found.secret.ExposeBytes()) == Rejection::kNone) {
        options_.progress->matches += found.total;
      }
      Group group;
      group.rule = found.rule;
      group.validity = StatedValidity(found.secret.ExposeBytes());
      group.secret = std::move(found.secret);
      group.total = found.total;
      group.places = std::move(found.places);
      AddPlaces(*rules_, options_.max_occurrences, std::move(group), &groups_[found.fingerprint]);
    }
  }

  // Paths and notes may hold any of the credentials.
  void RedactTexts(FileScanResult* result) const {
    Redactor redactor(rules_);
    std::vector<std::string_view> secrets;
    for (const Finding& finding : result->findings) {
      if (!finding.refusal.has_value()) secrets.push_back(finding.secret.ExposeBytes());
    }
    redactor.Know(std::move(secrets));
    for (Finding& finding : result->findings) {
      for (Occurrence& place : finding.occurrences) place.path = redactor.Redact(place.path);
    }
    redactor.Redact(&result->coverage);
  }

  bool Stopped() const { return options_.stop != nullptr && options_.stop->load(); }

  std::optional<FoundFile> NextFile() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return Stopped() ? std::nullopt : walker_.Next();
  }

  const std::shared_ptr<const CompiledRules> rules_;
  const FingerprintKey& key_;
  const FileScanOptions& options_;
  const CompanionRules companion_rules_;
  std::mutex mutex_;
  // Guarded by mutex_.
  Coverage coverage_;
  FileWalker walker_;
  Groups groups_;
  FileCompanions companions_;
  NamedFiles named_files_;
};

}  // namespace

absl::StatusOr<FileScanResult> ScanFiles(const std::vector<std::string>& paths,
                                         std::shared_ptr<const CompiledRules> rules,
                                         const FingerprintKey& key,
                                         const FileScanOptions& options) {
  OFFKEY_RETURN_IF_ERROR(FileWalker::CheckPaths(paths));
  try {
    FileScan scan(paths, std::move(rules), key, options);
    const unsigned threads = std::max(options.threads, 1U);
    tbb::task_arena arena(static_cast<int>(threads));
    // One piece of work for each thread; a thread that comes late finds nothing left to do.
    arena.execute([&] {
      tbb::parallel_for(
          0U, threads, [&](unsigned) { scan.Work(); }, tbb::simple_partitioner());
    });
    return scan.Finish();
  } catch (const std::bad_alloc&) {
    return absl::ResourceExhaustedError(
        "out of memory; use fewer threads or a smaller --max-memory");
  } catch (const std::exception& error) {
    return absl::InternalError(absl::StrCat("scanning files failed: ", error.what()));
  }
}

}  // namespace offkey
