// Covered by tests/unit/report/repository_table_test.cc.
#include "engine/report/repository_table.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/absl_view.h"
#include "engine/base/terminal.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

constexpr size_t kLabelColumns = 14;  // as in TextWriter
constexpr size_t kCountColumns = 9;
constexpr size_t kObjectColumns = 12;
constexpr size_t kStateColumns = 12;
constexpr size_t kLeastNameColumns = 20;

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kRed = "\x1b[1;31m";
constexpr std::string_view kYellow = "\x1b[33m";
constexpr std::string_view kBlue = "\x1b[36m";
constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kPlain = "";

std::string_view StateText(SweepState state) {
  switch (state) {
    case SweepState::kComplete:
      return "complete";
    case SweepState::kIncomplete:
      return "incomplete";
    case SweepState::kNotSwept:
      return "not swept";
  }
  return "";
}

std::string RepositoriesText(uint64_t count) {
  return absl::StrCat(GroupDigits(count), count == 1 ? " repository" : " repositories");
}

std::string ReasonText(const std::map<std::string, uint64_t>& counts, const char* what) {
  std::string text;
  for (const auto& [reason, count] : counts) {
    absl::StrAppend(&text, text.empty() ? "" : ", ", GroupDigits(count), " ",
                    EscapeForTerminal(reason));
  }
  return text.empty() ? text : absl::StrCat(text, what);
}

class TableText {
 public:
  TableText(absl::Span<const RepositoryRow> rows, const RunSummary& summary,
            const TextOptions& options)
      : rows_(rows), summary_(summary), options_(options), common_(CommonDirectory(rows)) {}

  std::string Text() {
    if (options_.quiet) return "";
    for (const RepositoryRow& row : rows_) {
      if (options_.verbose || row.finding_count() > 0 || row.state != SweepState::kComplete) {
        shown_.push_back(&row);
      }
    }
    if (!shown_.empty()) PutTable();
    PutTotals();
    PutCoverage();
    return text_;
  }

 private:
  void Put(std::string_view code, std::string_view text) {
    const bool colored = options_.color && !code.empty();
    if (colored) text_ += code;
    text_ += text;
    if (colored) text_ += "\x1b[0m";
  }

  void PutField(std::string_view label, std::string_view text, std::string_view code) {
    std::string padded = absl::StrCat("  ", AbslView(label));
    padded.resize(std::max(kLabelColumns, padded.size() + 1), ' ');
    Put(label.empty() ? kPlain : kDim, padded);
    Put(code, text);
    text_ += '\n';
  }

  void PutProse(std::string_view label, std::string_view prose, std::string_view code) {
    const size_t room = options_.width - std::min(options_.width - 20, kLabelColumns);
    while (DisplayWidth(prose) > room) {
      size_t cut = prose.rfind(' ', room);
      if (cut == std::string_view::npos || cut == 0) cut = prose.find(' ');
      if (cut == std::string_view::npos) break;
      PutField(label, prose.substr(0, cut), code);
      prose.remove_prefix(cut + 1);
      label = "";
    }
    PutField(label, prose, code);
  }

  std::string NameOf(const RepositoryRow& row) const {
    std::string_view name = row.repo;
    if (!common_.empty()) name.remove_prefix(common_.size() + 1);
    return EscapeForTerminal(name);
  }

  // Right-aligned; nothing at all is a dash.
  void PutCount(uint64_t count, size_t columns, std::string_view code) {
    const std::string digits = count == 0 ? "-" : GroupDigits(count);
    text_.append(columns - std::min(columns, digits.size()), ' ');
    Put(count == 0 ? kDim : code, digits);
  }

  void BeginAgain(size_t column) {
    text_ += '\n';
    text_.append(column, ' ');
  }

  void PutTable() {
    size_t longest = kLeastNameColumns;
    for (const RepositoryRow* row : shown_) longest = std::max(longest, DisplayWidth(NameOf(*row)));
    const size_t others = 2 + kObjectColumns + 3 * kCountColumns + 2 + kStateColumns;
    const size_t most =
        options_.width > others + kLeastNameColumns ? options_.width - others : kLeastNameColumns;
    const size_t name_columns = std::min(longest, most);
    const std::string title = common_.empty()
                                  ? "Repositories"
                                  : absl::StrCat("Repositories in ", EscapeForTerminal(common_));
    // A long directory gets a line of its own.
    const bool fits = DisplayWidth(title) <= name_columns + 2;
    Put(kBold, title);
    text_.append(fits ? name_columns + 2 - DisplayWidth(title) : 0, ' ');
    if (!fits) BeginAgain(name_columns + 2);
    Put(kDim, absl::StrFormat("%*s%*s%*s%*s  state", kObjectColumns, "objects", kCountColumns,
                              "high", kCountColumns, "medium", kCountColumns, "low"));
    text_ += '\n';
    for (const RepositoryRow* row : shown_) PutRow(*row, name_columns);
    const uint64_t unlisted = rows_.size() - shown_.size();
    if (unlisted > 0) {
      Put(kDim, absl::StrCat("  and ", GroupDigits(unlisted),
                             " more, read whole, without a finding (--verbose lists them)"));
      text_ += '\n';
    }
    text_ += '\n';
  }

  void PutRow(const RepositoryRow& row, size_t name_columns) {
    const std::string name = NameOf(row);
    const size_t width = DisplayWidth(name);
    text_ += "  ";
    text_ += name;
    // Names are never cut: behind one that is too long the line begins again.
    if (width > name_columns) {
      BeginAgain(name_columns + 2);
    } else {
      text_.append(name_columns - width, ' ');
    }
    PutCount(row.coverage.objects_scanned, kObjectColumns, kPlain);
    PutCount(row.findings[static_cast<size_t>(Confidence::kHigh)], kCountColumns, kRed);
    PutCount(row.findings[static_cast<size_t>(Confidence::kMedium)], kCountColumns, kYellow);
    PutCount(row.findings[static_cast<size_t>(Confidence::kLow)], kCountColumns, kBlue);
    text_ += "  ";
    Put(row.state == SweepState::kComplete ? kGreen : kYellow, StateText(row.state));
    text_ += '\n';
  }

  void PutTotals() {
    std::array<uint64_t, 3> findings = {};
    uint64_t holding = 0;
    for (const RepositoryRow& row : rows_) {
      for (size_t i = 0; i < findings.size(); ++i) findings[i] += row.findings[i];
      holding += row.finding_count() > 0 ? 1 : 0;
    }
    const uint64_t total = findings[0] + findings[1] + findings[2];
    if (total == 0) {
      const bool complete = summary_.coverage.complete();
      Put(complete ? kGreen : kYellow,
          complete ? "No credentials found." : "No credentials found in what was read.");
      text_ += '\n';
      return;
    }
    std::string levels;
    for (const Confidence level : {Confidence::kHigh, Confidence::kMedium, Confidence::kLow}) {
      const uint64_t count = findings[static_cast<size_t>(level)];
      if (count == 0) continue;
      absl::StrAppend(&levels, levels.empty() ? "" : ", ", GroupDigits(count), " ",
                      ConfidenceName(level));
    }
    Put(kBold, absl::StrCat(Counted(total, "finding"), " in ", RepositoriesText(holding)));
    absl::StrAppend(&text_, ": ", levels, "\n");
  }

  void PutCoverage() {
    const Coverage& coverage = summary_.coverage;
    const RepositoryCounts counts = CountRepositories(rows_);
    std::string read = RepositoriesText(counts.total - counts.not_swept);
    if (counts.not_swept > 0) {
      read = absl::StrCat(GroupDigits(counts.total - counts.not_swept), " of ",
                          RepositoriesText(counts.total));
    }
    absl::StrAppend(&read, ", ", Counted(coverage.objects_scanned, options_.unit), ", ",
                    ByteText(static_cast<double>(coverage.bytes)), " in ",
                    SecondsText(summary_.seconds));
    if (summary_.seconds >= 0.1) {
      absl::StrAppend(&read, " (", ByteText(static_cast<double>(coverage.bytes) / summary_.seconds),
                      "/s)");
    }
    PutProse("read", absl::StrCat(read, ", ", Counted(summary_.rules.count, "rule")), kPlain);
    for (const RepositoryRow& row : rows_) {
      if (row.state != SweepState::kIncomplete) continue;
      PutProse("incomplete", NameOf(row), kYellow);
      PutWhy(row);
    }
    for (const RepositoryRow& row : rows_) {
      if (row.state != SweepState::kNotSwept) continue;
      PutProse("not swept", NameOf(row), kYellow);
      PutWhy(row);
    }
    for (const std::string& note : coverage.notes) {
      PutProse("note", EscapeForTerminal(note), kPlain);
    }
    if (coverage.complete()) return;
    const char* reason =
        coverage.interrupted ? "stopped by a signal before the end" : "something could not be read";
    PutProse("incomplete",
             absl::StrCat(reason, "; there may be credentials that are not in this list"), kYellow);
  }

  void PutWhy(const RepositoryRow& row) {
    const std::string failed = ReasonText(row.coverage.failed, ": objects that could not be read");
    const std::string skipped = ReasonText(row.coverage.skipped, ": objects that were skipped");
    if (!failed.empty()) PutProse("", failed, kPlain);
    if (!skipped.empty()) PutProse("", skipped, kPlain);
    for (const std::string& note : row.coverage.notes) {
      PutProse("", EscapeForTerminal(note), kPlain);
    }
  }

  const absl::Span<const RepositoryRow> rows_;
  const RunSummary& summary_;
  const TextOptions& options_;
  const std::string common_;
  std::vector<const RepositoryRow*> shown_;
  std::string text_;
};

}  // namespace

RepositoryCounts CountRepositories(absl::Span<const RepositoryRow> rows) {
  RepositoryCounts counts;
  counts.total = rows.size();
  for (const RepositoryRow& row : rows) {
    ++(row.state == SweepState::kComplete     ? counts.complete
       : row.state == SweepState::kIncomplete ? counts.incomplete
                                              : counts.not_swept);
  }
  return counts;
}

std::string CommonDirectory(absl::Span<const RepositoryRow> rows) {
  if (rows.empty()) return "";
  std::string_view common = rows[0].repo;
  const auto parent = [](std::string_view name) {
    const size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
  };
  common = parent(common);
  for (const RepositoryRow& row : rows) {
    while (!common.empty() && !(row.repo.size() > common.size() + 1 &&
                                row.repo.starts_with(common) && row.repo[common.size()] == '/')) {
      common = parent(common);
    }
  }
  return std::string(common);
}

std::string RepositoryTableText(absl::Span<const RepositoryRow> rows, const RunSummary& summary,
                                const TextOptions& options) {
  return TableText(rows, summary, options).Text();
}

}  // namespace offkey
