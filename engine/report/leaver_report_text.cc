// Covered by tests/e2e/hunt_test.py.
#include "engine/report/leaver_report_text.h"

#include <algorithm>
#include <set>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/absl_view.h"
#include "engine/base/hex.h"
#include "engine/base/json_writer.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

constexpr size_t kIndent = 10;
constexpr size_t kShortIdDigits = 10;
constexpr size_t kMostRepositories = 8;
constexpr size_t kMostLines = 2;  // of ties and of places, unless verbose

struct Section {
  LeftBehind what;
  const char* title;
  const char* meaning;
  const char* code;  // of its colour
};
constexpr Section kSections[] = {
    {LeftBehind::kRevoke, "TO REVOKE", "theirs alone, alive as far as known", "\x1b[1;31m"},
    {LeftBehind::kRotate, "TO ROTATE", "known to them, and to others who use it", "\x1b[33m"},
    {LeftBehind::kUnknown, "UNKNOWN", "perhaps theirs: their dates do not fit", "\x1b[36m"},
    {LeftBehind::kGone, "ALREADY GONE", "shown to be dead", "\x1b[32m"},
};

std::string Painted(bool color, std::string_view code, std::string_view text) {
  return color ? absl::StrCat(AbslView(code), AbslView(text), "\x1b[0m") : std::string(text);
}

std::string Said(const Attribution& tie, std::string_view key) {
  for (const auto& [name, value] : tie.evidence) {
    if (name == key) return value;
  }
  return "";
}

const char* Phrase(Relation relation) {
  switch (relation) {
    case Relation::kOwns:
      return "owns it";
    case Relation::kIntroduced:
      return "introduced it";
    case Relation::kCarried:
      return "carried it";
    case Relation::kExposed:
      return "could read it";
  }
  return "is tied to it";
}

std::string WhoText(const Attribution& tie, const Roster& roster) {
  const RosterPerson* person = tie.in_roster ? roster.Find(tie.identity) : nullptr;
  return person != nullptr ? PersonText(*person) : tie.identity;
}

// Sentences broken between words, each line at `kIndent`.
std::string Prose(std::string_view text, size_t width) {
  const size_t room = width > kIndent + 20 ? width - kIndent : 20;
  std::string lines;
  while (DisplayWidth(text) > room) {
    size_t cut = text.rfind(' ', room);
    if (cut == std::string_view::npos || cut == 0) cut = text.find(' ', room);
    if (cut == std::string_view::npos) break;
    absl::StrAppend(&lines, std::string(kIndent, ' '), AbslView(text.substr(0, cut)), "\n");
    text.remove_prefix(cut + 1);
  }
  absl::StrAppend(&lines, std::string(kIndent, ' '), AbslView(text), "\n");
  return lines;
}

std::string TasksText(const std::vector<Task>& tasks) {
  std::string text;
  for (const Task& task : tasks) {
    absl::StrAppend(&text, text.empty() ? "" : ", ", "task ", task.id, " ", task.state);
  }
  return text.empty() ? "not queued" : text;
}

std::string PlaceText(const LeftPlace& place, const std::string& repo, size_t width) {
  std::string text = EscapeForTerminal(repo);
  if (!place.occurrences.empty()) {
    const Occurrence& first = place.occurrences[0];
    absl::StrAppend(&text, "/", EscapeForTerminal(first.path));
    if (first.position.line != 0) absl::StrAppend(&text, ":", first.position.line);
  }
  if (place.missed) {
    absl::StrAppend(&text, ", no longer found there");
  } else if (place.present_at.empty()) {
    absl::StrAppend(&text, ", gone from every branch and tag");
  } else {
    absl::StrAppend(&text, ", still at ",
                    RefsText(place.present_at, std::max<size_t>(20, width / 2)));
  }
  return text;
}

// Who else is tied to it, each once.
std::vector<std::string> OthersOf(const LeftCredential& credential, const Roster& roster) {
  std::vector<std::string> others;
  std::set<std::string> seen;
  for (const LeftTie& tie : credential.others) {
    const std::string who = WhoText(tie.attribution, roster);
    if (!seen.insert(who).second) continue;
    others.push_back(absl::StrCat(who, " (", RelationName(tie.attribution.relation), ")"));
  }
  return others;
}

std::string OthersText(const std::vector<std::string>& others, bool verbose) {
  const size_t most = verbose ? others.size() : 3;
  std::string text = "also of ";
  for (size_t i = 0; i < others.size() && i < most; ++i) {
    absl::StrAppend(&text, i == 0 ? "" : ", ", EscapeForTerminal(others[i]));
  }
  if (others.size() > most) absl::StrAppend(&text, " and ", others.size() - most, " more");
  return text;
}

std::string CredentialText(const LeftCredential& credential, const std::vector<std::string>& repos,
                           const Roster& roster, bool verbose, const TimelineStyle& style) {
  std::string text = absl::StrCat(
      "  ", absl::StrFormat("%-6s", absl::AsciiStrToUpper(ConfidenceName(credential.confidence))),
      "  ", Painted(style.color, "\x1b[1m", EscapeForTerminal(credential.rule)), "  ",
      EscapeForTerminal(credential.masked), "  ",
      Painted(style.color, "\x1b[2m", TasksText(credential.tasks)), "\n");
  if (verbose) {
    text += Prose(absl::StrCat("fingerprint ",
                               HexEncode(std::string_view(
                                   reinterpret_cast<const char*>(credential.fingerprint.data()),
                                   credential.fingerprint.size()))),
                  style.width);
  }
  const auto lines = [&](size_t count) { return verbose ? count : std::min(count, kMostLines); };
  const auto more = [&](size_t count, const char* what) {
    if (count > lines(count)) {
      text += Prose(absl::StrCat("and ", count - lines(count), " ", what), style.width);
    }
  };
  for (size_t i = 0; i < lines(credential.ties.size()); ++i) {
    text += Prose(EscapeForTerminal(TieText(credential.ties[i])), style.width);
  }
  more(credential.ties.size(), "more ties");
  for (size_t i = 0; i < lines(credential.places.size()); ++i) {
    text += Prose(PlaceText(credential.places[i], repos[i], style.width), style.width);
  }
  more(credential.places.size(), "more repositories");
  const std::vector<std::string> others = OthersOf(credential, roster);
  if (!others.empty()) text += Prose(OthersText(others, verbose), style.width);
  return text;
}

// What they could read and is not listed, by repository.
std::string ReadableText(const LeaverReport& report, bool verbose, const TimelineStyle& style) {
  if (report.readable.empty()) return "";
  std::vector<std::string> full;
  for (const LeftReadable& one : report.readable) full.push_back(one.repo);
  std::sort(full.begin(), full.end());
  const std::vector<std::string> shorter = ShortRepositoryNames(full);
  std::string text = absl::StrCat("\n", Painted(style.color, "\x1b[33m", "COULD READ"), "  ",
                                  GroupDigits(report.Readable()),
                                  "  more, to rotate; `offkey hunt --who ... --relation exposed` "
                                  "lists them\n");
  const size_t most = verbose ? full.size() : std::min(full.size(), kMostRepositories);
  for (size_t i = 0; i < most; ++i) {
    const LeftReadable& one = report.readable[i];
    const auto at = std::lower_bound(full.begin(), full.end(), one.repo);
    absl::StrAppend(&text, "  ", absl::StrFormat("%6s", GroupDigits(one.findings)), "  ",
                    EscapeForTerminal(shorter[static_cast<size_t>(at - full.begin())]), "\n");
  }
  if (full.size() > most) {
    absl::StrAppend(&text, "          and ", GroupDigits(full.size() - most),
                    " more repositories\n");
  }
  return text;
}

// "could read it as github.com/jane by acme/developers, it stood there from ... until ..."
std::string AccessTieText(const Attribution& tie) {
  std::string text = absl::StrCat("could read it as ", Said(tie, "stated"));
  if (!Said(tie, "group").empty()) absl::StrAppend(&text, " by ", Said(tie, "group"));
  const auto day = [](const std::string& time) { return time.substr(0, time.find('T')); };
  absl::StrAppend(&text, ", it stood there from ", day(Said(tie, "overlap_from")), " until ",
                  day(Said(tie, "overlap_until")), ", ", Said(tie, "listing"), " ",
                  Said(tie, "file"), ":", Said(tie, "line"));
  if (Said(tie, "roster") == "outside") {
    absl::StrAppend(&text, ", outside every interval of it: ", Said(tie, "valid"));
  }
  return absl::StrCat(text, " (grade ", GradeName(tie.grade), ")");
}

}  // namespace

std::string TieText(const LeftTie& tie) {
  const Attribution& attribution = tie.attribution;
  if (Said(attribution, "source") == "access") return AccessTieText(attribution);
  std::string text = Phrase(attribution.relation);
  if (tie.at) absl::StrAppend(&text, " ", FormatDate(*tie.at));
  const std::string trailer = Said(attribution, "trailer_email");
  const std::string address = Said(attribution, "role") == "committer"
                                  ? Said(attribution, "committer_email")
                                  : Said(attribution, "author_email");
  if (!trailer.empty()) {
    absl::StrAppend(&text, " as ", trailer, " (", Said(attribution, "trailer"), ")");
  } else if (!address.empty()) {
    absl::StrAppend(&text, Said(attribution, "role") == "committer" ? " as committer " : " as ",
                    address);
  }
  const std::string commit = Said(attribution, "commit");
  if (!commit.empty()) absl::StrAppend(&text, ", commit ", commit.substr(0, kShortIdDigits));
  const std::string matched_by = Said(attribution, "matched_by");
  if (!matched_by.empty() && matched_by != "identity" && !Said(attribution, "identity").empty()) {
    absl::StrAppend(&text, ", by the ", matched_by, " ", Said(attribution, "identity"));
  }
  if (attribution.grade == Grade::kD && !Said(attribution, "dated").empty()) {
    absl::StrAppend(&text, ", dated ", Said(attribution, "dated"),
                    ", outside every interval of it: ", Said(attribution, "valid"));
  }
  const std::string faults = Said(attribution, "date_faults");
  if (!faults.empty()) absl::StrAppend(&text, ", ", faults);
  if (commit.empty()) {
    // An issuer's word, or whatever else is no commit: what was stored of it.
    for (const auto& [key, value] : attribution.evidence) {
      absl::StrAppend(&text, ", ", key, " ", value);
    }
  }
  return absl::StrCat(text, " (grade ", GradeName(attribution.grade), ")");
}

std::string LeaverReportText(const LeaverReport& report, const Roster& roster, bool verbose,
                             const TimelineStyle& style) {
  std::vector<std::string> who;
  for (const std::string& identity : report.asked.Identities()) {
    const RosterPerson* person = roster.Find(identity);
    who.push_back(EscapeForTerminal(person != nullptr ? PersonText(*person) : identity));
    for (size_t i = 0; person != nullptr && i < person->departures.size(); ++i) {
      who.back() += absl::StrCat(", left ", FormatDate({person->departures[i].left_at, 0}));
    }
  }
  std::string text = Painted(style.color, "\x1b[1m", absl::StrJoin(who, "; ")) + "\n";
  if (!report.addresses.empty()) {
    std::vector<std::string> addresses;
    for (const std::string& address : report.addresses) {
      addresses.push_back(EscapeForTerminal(address));
    }
    text += Prose("in history as " + absl::StrJoin(addresses, ", "), style.width);
  }
  std::set<std::string> names;
  for (const LeftCredential& credential : report.credentials) {
    for (const LeftPlace& place : credential.places) names.insert(place.repo);
  }
  const std::vector<std::string> full(names.begin(), names.end());
  const std::vector<std::string> shorter = ShortRepositoryNames(full);
  for (const Section& section : kSections) {
    const uint64_t count = report.Count(section.what);
    if (count == 0) continue;
    absl::StrAppend(&text, "\n", Painted(style.color, section.code, section.title), "  ",
                    GroupDigits(count), "  ", section.meaning, "\n");
    for (const LeftCredential& credential : report.credentials) {
      if (credential.what != section.what) continue;
      std::vector<std::string> repos;
      for (const LeftPlace& place : credential.places) {
        const auto at = std::lower_bound(full.begin(), full.end(), place.repo);
        repos.push_back(shorter[static_cast<size_t>(at - full.begin())]);
      }
      text += CredentialText(credential, repos, roster, verbose, style);
    }
  }
  std::vector<std::string> totals;
  for (const Section& section : kSections) {
    totals.push_back(absl::StrCat(GroupDigits(report.Count(section.what)), " ",
                                  absl::AsciiStrToLower(section.title)));
  }
  text += ReadableText(report, verbose, style);
  absl::StrAppend(&text, "\n", Counted(report.credentials.size(), "credential"), ": ",
                  absl::StrJoin(totals, ", "));
  if (report.Readable() > 0) {
    absl::StrAppend(&text, "; and ", GroupDigits(report.Readable()), " more that they could read");
  }
  return text + "\n";
}

namespace {

void AppendTies(const std::vector<LeftTie>& ties, const Roster& roster, JsonWriter* json) {
  json->BeginArray();
  for (const LeftTie& tie : ties) {
    const Attribution& attribution = tie.attribution;
    json->BeginObject().Key("identity").String(attribution.identity);
    if (attribution.in_roster) json->Key("person").String(WhoText(attribution, roster));
    json->Key("relation").String(RelationName(attribution.relation));
    json->Key("grade").String(GradeName(attribution.grade)).Key("repo").String(tie.repo);
    if (tie.at) json->Key("at").String(FormatRfc3339(*tie.at));
    json->Key("evidence").BeginObject();
    for (const auto& [key, value] : attribution.evidence) json->Key(key).String(value);
    json->EndObject().EndObject();
  }
  json->EndArray();
}

void AppendCredentialJson(const LeftCredential& credential, const Roster& roster,
                          std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.left_credential.v1");
  json.Key("todo").String(LeftBehindName(credential.what));
  json.Key("fingerprint")
      .String(
          HexEncode(std::string_view(reinterpret_cast<const char*>(credential.fingerprint.data()),
                                     credential.fingerprint.size())));
  json.Key("rule").String(credential.rule).Key("provider").String(credential.provider);
  json.Key("confidence").String(ConfidenceName(credential.confidence));
  json.Key("secret").String(credential.masked).Key("ties");
  AppendTies(credential.ties, roster, &json);
  json.Key("others");
  AppendTies(credential.others, roster, &json);
  json.Key("places").BeginArray();
  for (const LeftPlace& place : credential.places) {
    json.BeginObject().Key("repo").String(place.repo).Key("present_at").BeginArray();
    for (const std::string& ref : place.present_at) json.String(ref);
    json.EndArray().Key("found_by_last_sweep").Bool(!place.missed).Key("paths").BeginArray();
    for (const Occurrence& occurrence : place.occurrences) json.String(occurrence.path);
    json.EndArray().Key("occurrences_total").Number(place.occurrences_total).EndObject();
  }
  json.EndArray().Key("tasks").BeginArray();
  for (const Task& task : credential.tasks) {
    json.BeginObject().Key("id").Number(static_cast<uint64_t>(task.id));
    json.Key("state").String(task.state).EndObject();
  }
  json.EndArray().EndObject();
  out->push_back('\n');
}

}  // namespace

void AppendLeaverReportJson(const LeaverReport& report, const Roster& roster, std::string* out) {
  for (const LeftCredential& credential : report.credentials) {
    AppendCredentialJson(credential, roster, out);
  }
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.leaver_report.v1").Key("who").BeginArray();
  for (const std::string& identity : report.asked.Identities()) json.String(identity);
  json.EndArray().Key("addresses").BeginArray();
  for (const std::string& address : report.addresses) json.String(address);
  json.EndArray().Key("credentials").Number(report.credentials.size());
  for (const Section& section : kSections) {
    json.Key(LeftBehindName(section.what)).Number(report.Count(section.what));
  }
  json.Key("readable_not_listed").Number(report.Readable());
  json.Key("notes").BeginArray();
  for (const std::string& note : report.notes) json.String(note);
  json.EndArray().EndObject();
  out->push_back('\n');
}

}  // namespace offkey
