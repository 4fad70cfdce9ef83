// Covered by tests/unit/report/text_writer_test.cc.
#include "engine/report/text_writer.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "engine/base/absl_view.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"
#include "engine/report/redact.h"
#include "engine/report/timeline_text.h"

namespace offkey {
namespace {

constexpr size_t kLabelColumns = 14;  // two blanks, the label, blanks
constexpr size_t kMostPlaces = 6;
constexpr size_t kMostEvents = 3;
constexpr size_t kShortIdDigits = 10;
constexpr std::string_view kPresent = "present in ";

std::string ShortId(const ObjectId& id) { return id.ToHex().substr(0, kShortIdDigits); }

// Foreign text of a finding, safe to show.
std::string Shown(const Finding& finding, const std::string& text) {
  return EscapeForTerminal(RedactSecret(finding, text));
}

std::string PersonText(const Person& person) {
  if (person.name.empty() && person.email.empty()) return "nobody named";
  if (person.email.empty()) return person.name;
  if (person.name.empty()) return absl::StrCat("<", person.email, ">");
  return absl::StrCat(person.name, " <", person.email, ">");
}

std::string EventText(const CommitEvent& event) {
  std::string text = absl::StrCat(PersonText(event.author), ", ", FormatDate(event.authored_at),
                                  ", commit ", ShortId(event.commit));
  if (event.in_message) text += " (in its message)";
  std::string others;
  for (const CommitTrailer& trailer : event.trailers) {
    if (trailer.token != TrailerToken::kCoAuthoredBy) continue;
    absl::StrAppend(&others, others.empty() ? ", with " : ", ", PersonText(trailer.person));
  }
  text += others;
  if (event.date_faults != 0) {
    absl::StrAppend(&text, " (", DateFaultsText(event.date_faults), ")");
  }
  return text;
}

// Who really made the commit, as far as its signature tells.
std::string SignatureText(const CommitEvent& event) {
  const SignatureJudgement& judgement = *event.judgement;
  const std::string key = judgement.key.empty() ? "" : absl::StrCat(" (", judgement.key, ")");
  if (judgement.verdict == SignatureVerdict::kBad) {
    return absl::StrCat("BAD SIGNATURE, evidence of forgery: ", judgement.reason, key);
  }
  if (!judgement.verified()) {
    return absl::StrCat("signature not verified, ",
                        absl::StrReplaceAll(SignatureVerdictName(judgement.verdict), {{"_", " "}}),
                        ": ", judgement.reason, key);
  }
  if (judgement.by_author || judgement.by_committer) {
    return absl::StrCat("signed by ", judgement.person,
                        judgement.by_author ? "" : ", the committer", key);
  }
  return absl::StrCat("signed by ", judgement.person, ", WHO IS NEITHER AUTHOR NOR COMMITTER", key);
}

std::string PlaceText(const Occurrence& place) {
  std::string text;
  switch (place.holder) {
    case Holder::kBlob:
    case Holder::kFile:
    case Holder::kReflog:
      text = place.path.empty() ? absl::StrCat("blob ", ShortId(place.object)) : place.path;
      break;
    case Holder::kCommit:
      text = absl::StrCat("commit ", ShortId(place.object));
      break;
    case Holder::kTag:
      text = absl::StrCat("tag object ", ShortId(place.object));
      break;
  }
  if (place.position.line != 0) absl::StrAppend(&text, ":", place.position.line);
  if (place.position.line != 0 && place.position.column != 0) {
    absl::StrAppend(&text, ":", place.position.column);
  }
  if (!place.inner.empty()) {
    absl::StrAppend(&text, ", line ", place.inner.line, " of what is compressed there");
  }
  return text;
}

std::string TimeLeft(int64_t seconds) {
  constexpr int64_t kHour = 3600;
  constexpr int64_t kDay = 24 * kHour;
  constexpr int64_t kYear = 365 * kDay;
  const auto whole = [seconds](int64_t unit) { return static_cast<uint64_t>(seconds / unit); };
  if (seconds < kHour) return "less than an hour";
  if (seconds < kDay) return Counted(whole(kHour), "hour");
  return seconds < 2 * kYear ? Counted(whole(kDay), "day") : Counted(whole(kYear), "year");
}

std::string ReasonCounts(const std::map<std::string, uint64_t>& counts) {
  std::string text;
  for (const auto& [reason, count] : counts) {
    absl::StrAppend(&text, text.empty() ? "" : ", ", GroupDigits(count), " ",
                    EscapeForTerminal(reason));
  }
  return text;
}

}  // namespace

void TextWriter::Put(Style style, std::string_view text) {
  static constexpr std::string_view kCodes[] = {"",         "\x1b[1m",  "\x1b[2m", "\x1b[1;31m",
                                                "\x1b[33m", "\x1b[36m", "\x1b[32m"};
  const bool colored = options_.color && style != Style::kPlain;
  if (colored) text_ += kCodes[static_cast<size_t>(style)];
  text_ += text;
  if (colored) text_ += "\x1b[0m";
}

void TextWriter::PutField(std::string_view label, std::string_view text, Style style) {
  std::string padded = absl::StrCat("  ", AbslView(label));
  padded.resize(std::max(kLabelColumns, padded.size() + 1), ' ');
  Put(label.empty() ? Style::kPlain : Style::kDim, padded);
  Put(style, text);
  text_ += '\n';
}

void TextWriter::PutProse(std::string_view label, std::string_view prose, Style style) {
  const size_t room = options_.width - std::min(options_.width - 20, kLabelColumns);
  while (DisplayWidth(prose) > room) {
    size_t cut = prose.rfind(' ', room);
    if (cut == std::string_view::npos || cut == 0) cut = prose.find(' ');
    if (cut == std::string_view::npos) break;
    PutField(label, prose.substr(0, cut), style);
    prose.remove_prefix(cut + 1);
    label = "";
  }
  PutField(label, prose, style);
}

void TextWriter::PutEvents(const Finding& finding, std::string_view label,
                           const std::vector<CommitEvent>& events) {
  const size_t most = options_.verbose ? events.size() : kMostEvents;
  for (size_t i = 0; i < events.size() && i < most; ++i) {
    PutField(i == 0 ? label : "", Shown(finding, EventText(events[i])));
    if (!events[i].judgement) continue;
    const SignatureJudgement& judgement = *events[i].judgement;
    const Style style = judgement.verdict == SignatureVerdict::kBad ? Style::kRed
                        : judgement.verified()                      ? Style::kGreen
                                                                    : Style::kDim;
    PutProse("", Shown(finding, SignatureText(events[i])), style);
  }
  if (events.size() > most) {
    PutField("", absl::StrCat("and ", GroupDigits(events.size() - most), " more"), Style::kDim);
  }
}

void TextWriter::PutValidity(const Validity& validity) {
  if (validity.empty()) return;
  const auto date = [](int64_t seconds) { return FormatDate({seconds, 0}); };
  std::string text;
  bool expired = false;
  if (validity.expires_at.has_value()) {
    const int64_t end = *validity.expires_at;
    expired = options_.now != 0 && end <= options_.now;
    const std::string left = expired || options_.now == 0
                                 ? std::string()
                                 : absl::StrCat("in ", TimeLeft(end - options_.now), ", ");
    text = absl::StrCat(expired ? "expired " : "expires ", left, date(end));
  } else {
    text = "states no end";
  }
  if (validity.not_before.has_value() && *validity.not_before > options_.now) {
    absl::StrAppend(&text, ", not valid before ", date(*validity.not_before));
  }
  if (validity.issued_at.has_value()) {
    absl::StrAppend(&text, ", issued ", date(*validity.issued_at));
  }
  PutField("validity", text, expired ? Style::kGreen : Style::kPlain);
}

void TextWriter::PutPresence(const Finding& finding) {
  const size_t refs = finding.present_at.size();
  if (refs == 0) {
    PutField("now", "gone from every branch and tag, still in the history", Style::kGreen);
    return;
  }
  std::string line;
  size_t shown = 0;
  for (; shown < refs; ++shown) {
    const std::string ref = Shown(finding, ShortRefName(finding.present_at[shown]));
    const std::string more =
        shown + 1 < refs ? absl::StrCat(" and ", refs - shown - 1, " more") : "";
    const size_t width =
        kLabelColumns + kPresent.size() + DisplayWidth(line) + 2 + DisplayWidth(ref) + more.size();
    if (shown > 0 && width > options_.width) break;
    absl::StrAppend(&line, shown == 0 ? "" : ", ", ref);
  }
  if (shown < refs) absl::StrAppend(&line, " and ", refs - shown, " more");
  PutField("now", absl::StrCat(AbslView(kPresent), line), Style::kRed);
}

void TextWriter::PutPlaces(const Finding& finding) {
  // In a history the same line stands in many versions of a file: one line for each path.
  const std::vector<Occurrence>& places = finding.occurrences;
  const size_t most = options_.verbose ? places.size() : kMostPlaces;
  uint64_t told = 0;
  size_t lines = 0;
  for (size_t i = 0; i < places.size() && lines < most; ++lines) {
    size_t next = i + 1;
    const bool versions = places[i].holder == Holder::kBlob && !places[i].path.empty();
    while (versions && next < places.size() && places[next].path == places[i].path) ++next;
    std::string text = Shown(finding, PlaceText(places[i]));
    if (next - i > 1) absl::StrAppend(&text, "  (", GroupDigits(next - i), " times in history)");
    PutField(lines == 0 ? "where" : "", text);
    told += next - i;
    i = next;
  }
  if (finding.occurrences_total > told) {
    PutField(lines == 0 ? "where" : "",
             absl::StrCat("and ", GroupDigits(finding.occurrences_total - told), " more"),
             Style::kDim);
  }
}

void TextWriter::PutCompanions(const Finding& finding) {
  const size_t count = finding.companions.size();
  const size_t most = options_.verbose ? count : kMostPlaces;
  for (size_t i = 0; i < count && i < most; ++i) {
    const Companion& companion = finding.companions[i];
    PutField(
        i == 0 ? "goes with" : "",
        absl::StrCat(EscapeForTerminal(companion.masked), " (", EscapeForTerminal(companion.rule),
                     ")", companion.ambiguous ? ", one of several that could be meant" : ""));
  }
  if (count > most) {
    PutField("", absl::StrCat("and ", GroupDigits(count - most), " more"), Style::kDim);
  }
}

void TextWriter::PutRepository(const Finding& finding) {
  if (finding.repo.empty() || finding.repo == last_repo_) return;
  last_repo_ = finding.repo;
  Put(Style::kBold, Shown(finding, finding.repo));
  text_ += "\n\n";
}

// Something to look at, not to act on: its reason and its places.
absl::Status TextWriter::AddRefused(const Finding& finding) {
  ++(finding.refusal->dummy ? dummies_ : rejected_);
  text_.clear();
  PutRepository(finding);
  Put(Style::kDim, finding.refusal->dummy ? "dummy     " : "rejected  ");
  text_ += absl::StrCat(EscapeForTerminal(finding.rule), "  ", EscapeForTerminal(finding.masked));
  text_ += '\n';
  PutProse("reason", EscapeForTerminal(finding.refusal->reason), Style::kPlain);
  PutPlaces(finding);
  text_ += '\n';
  return sink_->Write(text_);
}

absl::Status TextWriter::Add(const Finding& finding, std::string_view now) {
  if (finding.refusal.has_value()) return AddRefused(finding);
  ++counts_[static_cast<size_t>(finding.confidence)];
  text_.clear();
  PutRepository(finding);
  const Style badge = finding.confidence == Confidence::kHigh     ? Style::kRed
                      : finding.confidence == Confidence::kMedium ? Style::kYellow
                                                                  : Style::kBlue;
  Put(badge, absl::StrFormat("%-6s", absl::AsciiStrToUpper(ConfidenceName(finding.confidence))));
  text_ += "  ";
  Put(Style::kBold, EscapeForTerminal(finding.rule));
  text_ += "  ";
  text_ += EscapeForTerminal(finding.masked);
  text_ += '\n';
  if (options_.reveal) {
    PutField("secret", EscapeForTerminal(finding.secret.ExposeBytes()), Style::kRed);
  }
  if (options_.verbose) {
    PutField("fingerprint",
             HexEncode(std::string_view(reinterpret_cast<const char*>(finding.fingerprint.data()),
                                        finding.fingerprint.size())));
  }
  PutValidity(finding.validity);
  if (finding.from_history) {
    PutEvents(finding, "introduced", finding.introduced);
    if (finding.introduced.empty()) {
      PutField("introduced", "by no commit that was read; the object lies in the repository",
               Style::kDim);
    }
    PutEvents(finding, "removed", finding.removed);
    if (now.empty()) {
      PutPresence(finding);
    } else {
      PutField("now", now, Style::kGreen);
    }
  }
  PutPlaces(finding);
  for (size_t i = 0; i < finding.attributions.size(); ++i) {
    const Attribution& tie = finding.attributions[i];
    PutField(i == 0 ? "tied to" : "",
             absl::StrCat(Shown(finding, tie.identity), ", ", RelationName(tie.relation),
                          " it (grade ", GradeName(tie.grade), ")"));
  }
  PutCompanions(finding);
  text_ += '\n';
  return sink_->Write(text_);
}

void TextWriter::PutTotals(const Coverage& coverage) {
  const uint64_t total = counts_[0] + counts_[1] + counts_[2];
  if (total == 0) {
    Put(coverage.complete() ? Style::kGreen : Style::kYellow,
        coverage.complete() ? "No credentials found." : "No credentials found in what was read.");
    text_ += '\n';
    return;
  }
  std::string text;
  for (const Confidence confidence : {Confidence::kHigh, Confidence::kMedium, Confidence::kLow}) {
    const uint64_t count = counts_[static_cast<size_t>(confidence)];
    if (count == 0) continue;
    absl::StrAppend(&text, text.empty() ? "" : ", ", GroupDigits(count), " ",
                    ConfidenceName(confidence));
  }
  Put(Style::kBold, absl::StrCat(Counted(total, "credential"), " found"));
  absl::StrAppend(&text_, ": ", text, "\n");
}

void TextWriter::PutCoverage(const RunSummary& summary) {
  const Coverage& coverage = summary.coverage;
  std::string read = Counted(coverage.objects_scanned, options_.unit);
  if (coverage.objects_scanned != coverage.objects_total) {
    read = absl::StrCat(GroupDigits(coverage.objects_scanned), " of ",
                        Counted(coverage.objects_total, options_.unit));
  }
  absl::StrAppend(&read, ", ", ByteText(static_cast<double>(coverage.bytes)), " in ",
                  SecondsText(summary.seconds));
  if (summary.seconds >= 0.1) {
    absl::StrAppend(&read, " (", ByteText(static_cast<double>(coverage.bytes) / summary.seconds),
                    "/s)");
  }
  PutProse("read", absl::StrCat(read, ", ", Counted(summary.rules.count, "rule")), Style::kPlain);
  if (!coverage.skipped.empty()) PutProse("skipped", ReasonCounts(coverage.skipped), Style::kPlain);
  if (!coverage.failed.empty()) {
    PutProse("not read", ReasonCounts(coverage.failed), Style::kYellow);
  }
  for (const std::string& note : coverage.notes)
    PutProse("note", EscapeForTerminal(note), Style::kPlain);
  if (coverage.complete()) return;
  const char* reason =
      coverage.interrupted ? "stopped by a signal before the end" : "something could not be read";
  PutProse("incomplete",
           absl::StrCat(reason, "; there may be credentials that are not in this list"),
           Style::kYellow);
}

absl::Status TextWriter::Finish(const RunSummary& summary) {
  if (options_.quiet) return absl::OkStatus();
  text_.clear();
  PutTotals(summary.coverage);
  if (dummies_ + rejected_ > 0) {
    PutProse("listed",
             absl::StrCat(GroupDigits(dummies_), dummies_ == 1 ? " dummy" : " dummies", ", ",
                          GroupDigits(rejected_), " rejected: no credentials"),
             Style::kPlain);
  }
  PutCoverage(summary);
  return sink_->Write(text_);
}

}  // namespace offkey
