// One report of many repositories.
//
// Place in the flow: SweepRepository -> RepositoryReport, one for each repository, on any thread ->
// ManyReport, which puts them in order -> --output or standard output. Parts are written in the
// order of their numbers, as soon as all before them are there, so the bytes depend neither on the
// number of threads nor on what ended first. A part that waits is kept in memory up to a bound, and
// beyond it in a temporary file without a name that only this process can read (never with
// --reveal).
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "cli/options.h"
#include "cli/report_output.h"
#include "engine/base/file.h"
#include "engine/report/output_sink.h"
#include "engine/report/repository_table.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

// Thread rule: one thread at a time.
class RepositoryReport final : public FindingSink {
 public:
  RepositoryReport(const Options& options, const CompiledRules& rules, std::string repo);
  RepositoryReport(const RepositoryReport&) = delete;
  RepositoryReport& operator=(const RepositoryReport&) = delete;

  absl::Status Add(const Finding& finding) override;
  absl::Status Finish(const RepositoryRow& row);
  absl::Status CopyTo(OutputSink* sink);

  const std::array<uint64_t, 3>& findings() const { return findings_; }  // by confidence

 private:
  absl::Status Spill();

  const std::string repo_;
  const RulesInfo rules_;
  const bool in_memory_only_;
  std::array<uint64_t, 3> findings_ = {};
  std::string buffer_;
  OutputSink sink_;
  ReportWriter writer_;
  FileDescriptor file_;
  uint64_t file_bytes_ = 0;
};

class ManyReport {
 public:
  // Errors as OpenReportSink.
  static absl::StatusOr<std::unique_ptr<ManyReport>> Open(
      const Options& options, std::shared_ptr<const CompiledRules> rules, size_t repositories);
  ManyReport(const ManyReport&) = delete;
  ManyReport& operator=(const ManyReport&) = delete;

  // Runs what writes to the sink; the progress line must be away then.
  using Around = std::function<void(const std::function<void()>& write)>;

  // A new part; its repository's name is redacted already.
  std::unique_ptr<RepositoryReport> Begin(const std::string& repo) const;
  // The finished part with this number, once for each. From any thread.
  absl::Status Put(size_t number, std::unique_ptr<RepositoryReport> part, const Around& around);
  // After all parts. `summary` is that of the whole run.
  absl::Status Finish(absl::Span<const RepositoryRow> rows, RunSummary summary);

 private:
  ManyReport(const Options& options, std::shared_ptr<const CompiledRules> rules, OutputSink sink,
             size_t repositories)
      : options_(options), rules_(std::move(rules)), sink_(std::move(sink)), parts_(repositories) {}
  absl::Status WriteReady();

  const Options& options_;
  const std::shared_ptr<const CompiledRules> rules_;
  std::mutex mutex_;
  OutputSink sink_;                                       // guarded by mutex_
  std::vector<std::unique_ptr<RepositoryReport>> parts_;  // guarded by mutex_; those that wait
  size_t next_ = 0;  // guarded by mutex_; the first not written
};

}  // namespace offkey
