// Covered by tests/e2e/many_test.py.
#include "cli/many_report.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/report/sarif_writer.h"

namespace offkey {
namespace {

constexpr size_t kMostBytesInMemory = 256 * 1024;

// A file without a name: nothing is left of it when the process ends, however it ends.
absl::StatusOr<FileDescriptor> OpenNameless() {
  const char* set = getenv("TMPDIR");
  const std::string directory = set != nullptr && *set != '\0' ? set : "/tmp";
  FileDescriptor fd(open(directory.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
  if (fd.valid()) return fd;
  std::string name = directory + "/offkey-XXXXXX";
  fd = FileDescriptor(mkostemp(name.data(), O_CLOEXEC));
  if (!fd.valid()) return ErrnoStatus(errno, "cannot keep a part of the report in", directory);
  if (unlink(name.c_str()) != 0) return ErrnoStatus(errno, "cannot hide", name);
  return fd;
}

}  // namespace

RepositoryReport::RepositoryReport(const Options& options, const CompiledRules& rules,
                                   std::string repo)
    : repo_(std::move(repo)),
      rules_{rules.rule_count(), rules.digest()},
      in_memory_only_(options.reveal),
      sink_(OutputSink::ToString(&buffer_)) {
  EmplaceWriter(options, rules, "object", &sink_, &repo_, &writer_);
}

absl::Status RepositoryReport::Add(const Finding& finding) {
  if (!finding.refusal.has_value()) ++findings_[static_cast<size_t>(finding.confidence)];
  OFFKEY_RETURN_IF_ERROR(AddTo(&writer_, finding));
  return Spill();
}

absl::Status RepositoryReport::Spill() {
  if (buffer_.size() < kMostBytesInMemory || in_memory_only_) return absl::OkStatus();
  if (!file_.valid()) {
    OFFKEY_ASSIGN_OR_RETURN(file_, OpenNameless());
  }
  size_t done = 0;
  while (done < buffer_.size()) {
    const ssize_t wrote = pwrite(file_.get(), buffer_.data() + done, buffer_.size() - done,
                                 static_cast<off_t>(file_bytes_));
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) return ErrnoStatus(errno, "cannot keep a part of the report of", repo_);
    done += static_cast<size_t>(wrote);
    file_bytes_ += static_cast<uint64_t>(wrote);
  }
  buffer_.clear();
  return absl::OkStatus();
}

absl::Status RepositoryReport::Finish(const RepositoryRow& row) {
  RunSummary summary;
  summary.coverage = row.coverage;
  summary.repo = row.repo;
  summary.state = row.state;
  summary.rules = rules_;
  return FinishWriter(&writer_, summary);
}

absl::Status RepositoryReport::CopyTo(OutputSink* sink) {
  std::string chunk(kMostBytesInMemory, '\0');
  for (uint64_t at = 0; at < file_bytes_;) {
    const ssize_t got = pread(file_.get(), chunk.data(), chunk.size(), static_cast<off_t>(at));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return ErrnoStatus(got < 0 ? errno : EIO, "cannot read the report of", repo_);
    OFFKEY_RETURN_IF_ERROR(sink->Write({chunk.data(), static_cast<size_t>(got)}));
    at += static_cast<uint64_t>(got);
  }
  return sink->Write(buffer_);
}

absl::StatusOr<std::unique_ptr<ManyReport>> ManyReport::Open(
    const Options& options, std::shared_ptr<const CompiledRules> rules, size_t repositories) {
  OFFKEY_ASSIGN_OR_RETURN(OutputSink sink, OpenReportSink(options));
  std::unique_ptr<ManyReport> report(
      new ManyReport(options, std::move(rules), std::move(sink), repositories));
  if (options.format == "sarif") {
    OFFKEY_RETURN_IF_ERROR(report->sink_.Write(SarifWriter::DocumentBegin()));
  }
  return report;
}

std::unique_ptr<RepositoryReport> ManyReport::Begin(const std::string& repo) const {
  return std::make_unique<RepositoryReport>(options_, *rules_, repo);
}

absl::Status ManyReport::Put(size_t number, std::unique_ptr<RepositoryReport> part,
                             const Around& around) {
  const std::lock_guard<std::mutex> lock(mutex_);
  parts_[number] = std::move(part);
  if (number != next_) return absl::OkStatus();
  absl::Status status;
  around([&] { status = WriteReady(); });
  return status;
}

absl::Status ManyReport::WriteReady() {
  for (; next_ < parts_.size() && parts_[next_] != nullptr; ++next_) {
    if (options_.format == "sarif" && next_ > 0) OFFKEY_RETURN_IF_ERROR(sink_.Write(","));
    OFFKEY_RETURN_IF_ERROR(parts_[next_]->CopyTo(&sink_));
    parts_[next_].reset();
  }
  return sink_.Flush();
}

absl::Status ManyReport::Finish(absl::Span<const RepositoryRow> rows, RunSummary summary) {
  const std::lock_guard<std::mutex> lock(mutex_);
  summary.rules = {rules_->rule_count(), rules_->digest()};
  summary.repositories = CountRepositories(rows);
  for (const RepositoryRow& row : rows) summary.findings_elsewhere += row.finding_count();
  if (options_.format == "jsonl") {
    OFFKEY_RETURN_IF_ERROR(JsonlWriter(&sink_).Finish(summary));
  } else if (options_.format == "sarif") {
    OFFKEY_RETURN_IF_ERROR(sink_.Write(SarifWriter::DocumentEnd()));
  } else {
    OFFKEY_RETURN_IF_ERROR(
        sink_.Write(RepositoryTableText(rows, summary, TextOptionsFor(options_, "object"))));
  }
  return sink_.Close();
}

}  // namespace offkey
