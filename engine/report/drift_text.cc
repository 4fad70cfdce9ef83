// Covered by tests/e2e/drift_test.py.
#include "engine/report/drift_text.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/attribution/drift/remedy.h"
#include "engine/base/absl_view.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

constexpr size_t kIndent = 4;
constexpr size_t kWidest = 120;     // of prose: longer lines are hard to read
constexpr size_t kMostItems = 20;   // of a risk, unless verbose
constexpr size_t kMostRecords = 2;  // of an item, unless verbose
constexpr size_t kMostRepositories = 3;

struct Section {
  DriftRisk risk;
  const char* title;
  const char* meaning;
  const char* code;  // of its colour
};
constexpr Section kSections[] = {
    {DriftRisk::kUrgent, "URGENT", "in the hands of somebody who is gone, or found in a repository",
     "\x1b[1;31m"},
    {DriftRisk::kHigh, "HIGH", "more power, or fewer owners, than there should be", "\x1b[31m"},
    {DriftRisk::kMedium, "MEDIUM", "not used, too old, or one too many", "\x1b[33m"},
    {DriftRisk::kLow, "LOW", "machines that nobody answers for", "\x1b[36m"},
};

std::string Painted(bool color, std::string_view code, std::string_view text) {
  return color ? absl::StrCat(AbslView(code), AbslView(text), "\x1b[0m") : std::string(text);
}

// Escaped text broken between words. `lead` opens the first line, the others begin below it.
std::string Prose(std::string_view lead, std::string_view text, size_t width) {
  const size_t indent = kIndent + DisplayWidth(lead);
  const size_t room = std::max(std::min(width, kWidest), indent + 20) - indent;
  std::string lines = absl::StrCat(std::string(kIndent, ' '), AbslView(lead));
  while (DisplayWidth(text) > room) {
    size_t cut = std::string_view::npos;
    size_t columns = 0;
    size_t begin = 0;
    // The last blank that fits, else the first one.
    for (size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
      columns += DisplayWidth(text.substr(begin, at - begin));
      begin = at;
      if (columns > room && cut != std::string_view::npos) break;
      cut = at;
      if (columns > room) break;
    }
    if (cut == std::string_view::npos) break;
    absl::StrAppend(&lines, AbslView(text.substr(0, cut)), "\n", std::string(indent, ' '));
    text.remove_prefix(cut + 1);
  }
  absl::StrAppend(&lines, AbslView(text), "\n");
  return lines;
}

std::string Date(int64_t seconds) { return FormatDate({seconds, 0}); }

// "keys.json:12 (aws-access-keys, 2026-10-29)"; the listings stand below in full.
std::string RecordText(const HoldingRecord& record, const DriftReport& report) {
  const DriftListing& listing = report.listings[record.source];
  const std::string& file = listing.source.file;
  return absl::StrCat(EscapeForTerminal(file.substr(file.rfind('/') + 1)), ":", record.line, " (",
                      record.kind, ", ", Date(listing.source.as_of),
                      listing.stale ? ", OLD)" : ")");
}

// Every listing once: what it is, of which day, and who took it over.
std::string ListingsText(const DriftReport& report, const TimelineStyle& style) {
  std::vector<std::string> lines;
  for (const DriftListing& listing : report.listings) {
    if (listing.in_force == 0) continue;
    lines.push_back(Prose(
        "",
        absl::StrCat(listing.kind, " of ", Date(listing.source.as_of), listing.stale ? ", OLD" : "",
                     ": ", EscapeForTerminal(listing.source.file), ", imported ",
                     Date(listing.source.imported_at), " by ",
                     EscapeForTerminal(listing.source.recorded_by)),
        style.width));
  }
  std::sort(lines.begin(), lines.end());
  return absl::StrCat(lines.empty() ? "" : "  listings\n", absl::StrJoin(lines, ""));
}

// "acme/shop, acme/web and 3 more repositories"
std::string RepositoriesText(const DriftHolding& subject, bool verbose) {
  const size_t count = subject.repositories.size();
  const size_t shown = verbose ? count : std::min(count, kMostRepositories);
  std::string text =
      absl::StrJoin(subject.repositories.begin(),
                    subject.repositories.begin() + static_cast<ptrdiff_t>(shown), ", ");
  if (shown < count) absl::StrAppend(&text, " and ", GroupDigits(count - shown), " more");
  return text;
}

std::string ItemText(const DriftItem& item, const DriftReport& report, bool verbose,
                     const TimelineStyle& style) {
  const DriftHolding& subject = item.subject;
  std::string text =
      absl::StrCat("  ", EscapeForTerminal(subject.issuer), "  ",
                   Painted(style.color, "\x1b[1m", EscapeForTerminal(SubjectText(item))));
  if (!subject.account.empty()) {
    absl::StrAppend(&text, "  ",
                    Painted(style.color, "\x1b[2m", EscapeForTerminal(subject.account)));
  }
  absl::StrAppend(&text, "\n");
  if (!item.about_account && !subject.is_access &&
      item.causes.front().reason != DriftReason::kDeparted) {
    const std::string who = HolderText(subject);
    if (!who.empty()) text += Prose("", "of " + EscapeForTerminal(who), style.width);
  }
  for (const DriftCause& cause : item.causes) {
    text += Prose("- ", EscapeForTerminal(cause.text), style.width);
  }
  if (subject.findings > 0) {
    text += Prose("- ",
                  absl::StrCat("found in history: ", Counted(subject.findings, "finding"),
                               item.raised ? ", so it counts one risk higher" : ""),
                  style.width);
  }
  if (!subject.repositories.empty()) {
    text += Prose("- ", "it reads " + EscapeForTerminal(RepositoriesText(subject, verbose)),
                  style.width);
  }
  if (!subject.power.empty() && verbose) {
    text += Prose("- ", "can: " + EscapeForTerminal(subject.power), style.width);
  }
  text += Prose("> ", EscapeForTerminal(item.action), style.width);
  const size_t most = verbose ? subject.records.size() : kMostRecords;
  std::string records;
  for (size_t i = 0; i < subject.records.size() && i < most; ++i) {
    absl::StrAppend(&records, i == 0 ? "" : ", ", RecordText(subject.records[i], report));
  }
  if (subject.records.size() > most) {
    absl::StrAppend(&records, " and ", subject.records.size() - most, " more");
  }
  text += Prose("by ", records, style.width);
  return text;
}

// ",\n  and in 2,000 accesses to repositories and groups"
std::string AccessesText(uint64_t count) {
  if (count == 0) return "";
  return absl::StrCat(",\n  and in ", GroupDigits(count), count == 1 ? " access" : " accesses",
                      " to repositories and groups");
}

// "40 of people still here, 312 of people who are gone"
std::string WhoseText(const DriftReport& report) {
  constexpr std::pair<HolderKind, const char*> kWords[] = {
      {HolderKind::kHere, "of people still here"},
      {HolderKind::kDeparted, "of people who are gone"},
      {HolderKind::kMachine, "of machines"},
      {HolderKind::kNobody, "of nobody known"},
  };
  std::vector<std::string> parts;
  for (const auto& [kind, words] : kWords) {
    if (const uint64_t count = report.Count(kind); count > 0) {
      parts.push_back(absl::StrCat(GroupDigits(count), " ", words));
    }
  }
  return absl::StrJoin(parts, ", ");
}

}  // namespace

std::string DriftText(const DriftReport& report, bool verbose, const TimelineStyle& style) {
  std::string text;
  for (const Section& section : kSections) {
    const uint64_t count = report.Count(section.risk);
    if (count == 0) continue;
    absl::StrAppend(&text, text.empty() ? "" : "\n",
                    Painted(style.color, section.code, section.title), "  ", GroupDigits(count),
                    "  ", section.meaning, "\n");
    size_t shown = 0;
    for (const DriftItem& item : report.items) {
      if (item.risk != section.risk) continue;
      if (shown == kMostItems && !verbose) break;
      text += ItemText(item, report, verbose, style);
      ++shown;
    }
    if (shown < count) {
      absl::StrAppend(&text, "  and ", GroupDigits(count - shown),
                      " more (-v shows them all, --format jsonl for programs)\n");
    }
  }
  absl::StrAppend(&text, text.empty() ? "" : "\n", Counted(report.items.size(), "item"), " in ",
                  GroupDigits(report.judged), " credentials and accounts in force on ",
                  Date(report.policy.at), AccessesText(report.accesses),
                  report.items.empty() ? "\n" : ":\n");
  for (size_t i = 0; i < kDriftReasons; ++i) {
    const auto reason = static_cast<DriftReason>(i);
    const uint64_t count = report.Count(reason);
    if (count == 0) continue;
    absl::StrAppend(&text, "  ", DriftReasonName(reason),
                    std::string(20 - std::string_view(DriftReasonName(reason)).size(), ' '),
                    GroupDigits(count), "\n");
  }
  const std::string whose = WhoseText(report);
  if (!whose.empty()) absl::StrAppend(&text, "  whose\n", Prose("", whose, style.width));
  text += ListingsText(report, style);
  return text;
}

}  // namespace offkey
