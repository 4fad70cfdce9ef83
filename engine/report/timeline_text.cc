// Covered by tests/unit/report/timeline_text_test.cc.
#include "engine/report/timeline_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/absl_view.h"
#include "engine/base/terminal.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

enum class Style { kPlain, kBold, kDim, kRed, kGreen };

std::string Painted(const TimelineStyle& style, Style how, std::string_view text) {
  static constexpr std::string_view kCodes[] = {"", "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[32m"};
  if (!style.color || how == Style::kPlain) return std::string(text);
  return absl::StrCat(AbslView(kCodes[static_cast<size_t>(how)]), AbslView(text), "\x1b[0m");
}

std::string Padded(std::string text, size_t columns) {
  const size_t width = DisplayWidth(text);
  if (width < columns) text.append(columns - width, ' ');
  return text;
}

// Something that happened to a credential.
struct Moment {
  const StoredFinding* stored = nullptr;
  const CommitEvent* event = nullptr;
  const char* what = "";
  bool removed = false;
};

// Whom an event names: the person of the roster, or the address.
std::string WhoOf(const Person& person, int64_t at, const Roster& roster) {
  const Resolution resolution = roster.ResolveEmail(person.email, at);
  if (resolution.person != nullptr) return PersonText(*resolution.person);
  if (!person.email.empty()) return person.email;
  return person.name.empty() ? "nobody named" : person.name;
}

std::string AuthorOf(const CommitEvent& event, const Roster& roster) {
  return WhoOf(event.author, event.authored_at.seconds, roster);
}

// By commit time. The first introduction (all at that time), and what followed: by others it was
// carried, by the same it was introduced again.
std::vector<Moment> MomentsOf(const StoredFinding& stored, const Roster& roster) {
  std::vector<Moment> moments;
  const Finding& finding = stored.finding;
  std::set<std::string> first_people;
  int64_t first = 0;
  for (const CommitEvent& event : finding.introduced) {
    if (&event == &finding.introduced[0] || event.committed_at.seconds < first) {
      first = event.committed_at.seconds;
    }
  }
  for (const CommitEvent& event : finding.introduced) {
    if (event.committed_at.seconds != first) continue;
    first_people.insert(AuthorOf(event, roster));
    first_people.insert(WhoOf(event.committer, event.committed_at.seconds, roster));
  }
  for (const CommitEvent& event : finding.introduced) {
    const char* what = event.committed_at.seconds == first               ? "introduced"
                       : first_people.count(AuthorOf(event, roster)) > 0 ? "again"
                                                                         : "carried";
    moments.push_back({&stored, &event, what, false});
  }
  for (const CommitEvent& event : finding.removed) {
    moments.push_back({&stored, &event, "removed", true});
  }
  return moments;
}

bool Earlier(const Moment& a, const Moment& b) {
  return std::tie(a.event->committed_at.seconds, a.removed, a.stored->finding.repo, a.event->commit,
                  a.stored->finding.fingerprint) <
         std::tie(b.event->committed_at.seconds, b.removed, b.stored->finding.repo, b.event->commit,
                  b.stored->finding.fingerprint);
}

std::string_view WithoutEndBlanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

// A line in columns; the last one goes to a line of its own where there is no room for it.
std::string Line(const std::string& head, size_t head_width, const std::string& last, size_t indent,
                 const TimelineStyle& style) {
  if (last.empty()) return head + "\n";
  if (head_width + 2 + DisplayWidth(last) <= style.width)
    return absl::StrCat(head, "  ", last, "\n");
  return absl::StrCat(AbslView(WithoutEndBlanks(head)), "\n", std::string(indent, ' '), last, "\n");
}

std::string PlaceOf(const Moment& moment, const std::string& repo) {
  std::string place = repo;
  if (!moment.event->path.empty()) {
    absl::StrAppend(&place, "/", moment.event->path);
    if (moment.event->position.line != 0) absl::StrAppend(&place, ":", moment.event->position.line);
  } else if (moment.event->in_message) {
    absl::StrAppend(&place, ", a commit message");
  }
  return EscapeForTerminal(place);
}

const char* StillText(const StoredFinding& stored) {
  return stored.missed ? "gone; the last complete sweep did not find it"
                       : "in no branch or tag, still in the history";
}

std::map<std::string, std::string> ShortNamesOf(const std::vector<StoredFinding>& findings) {
  std::set<std::string> names;
  for (const StoredFinding& stored : findings) names.insert(stored.finding.repo);
  const std::vector<std::string> full(names.begin(), names.end());
  const std::vector<std::string> shorter = ShortRepositoryNames(full);
  std::map<std::string, std::string> by_name;
  for (size_t i = 0; i < full.size(); ++i) by_name[full[i]] = shorter[i];
  return by_name;
}

struct Columns {
  size_t what = 10;  // "introduced"
  size_t rule = 0;
  size_t masked = 0;
};

Columns ColumnsOf(const std::vector<StoredFinding>& findings) {
  Columns columns;
  for (const StoredFinding& stored : findings) {
    columns.rule = std::max(columns.rule, DisplayWidth(EscapeForTerminal(stored.finding.rule)));
    columns.masked =
        std::max(columns.masked, DisplayWidth(EscapeForTerminal(stored.finding.masked)));
  }
  columns.rule = std::min<size_t>(columns.rule, 32);
  columns.masked = std::min<size_t>(columns.masked, 16);
  return columns;
}

std::string CredentialColumns(const Finding& finding, const Columns& columns) {
  return absl::StrCat(Padded(EscapeForTerminal(finding.rule), columns.rule), "  ",
                      Padded(EscapeForTerminal(finding.masked), columns.masked));
}

Style StyleOf(const Moment& moment) {
  if (moment.removed) return Style::kGreen;
  return moment.what[0] == 'i' ? Style::kRed : Style::kPlain;
}

}  // namespace

std::vector<std::string> ShortRepositoryNames(const std::vector<std::string>& names) {
  // The last `parts` parts between slashes.
  const auto end_of = [](const std::string& name, size_t parts) {
    size_t at = name.size();
    for (; parts > 0; --parts) {
      if (at == 0) return name;
      at = name.rfind('/', at - 1);
      if (at == std::string::npos) return name;
    }
    return name.substr(at + 1);
  };
  std::vector<size_t> parts(names.size(), 1);
  while (true) {
    std::map<std::string, std::vector<size_t>> same;
    for (size_t i = 0; i < names.size(); ++i) same[end_of(names[i], parts[i])].push_back(i);
    bool grew = false;
    for (const auto& [end, who] : same) {
      for (const size_t i : who) {
        if (who.size() < 2 || end == names[i]) continue;
        ++parts[i];
        grew = true;
      }
    }
    if (!grew) break;
  }
  std::vector<std::string> shorter;
  for (size_t i = 0; i < names.size(); ++i) shorter.push_back(end_of(names[i], parts[i]));
  return shorter;
}

std::string ShortRefName(std::string_view ref) {
  for (const auto& [folder, shown] :
       {std::pair<std::string_view, std::string_view>{"refs/heads/", ""},
        {"refs/remotes/", ""},
        {"refs/tags/", "tag "}}) {
    if (ref.starts_with(folder)) {
      return absl::StrCat(AbslView(shown), AbslView(ref.substr(folder.size())));
    }
  }
  return std::string(ref);
}

std::string RefsText(const std::vector<std::string>& refs, size_t width) {
  std::string text;
  for (size_t shown = 0; shown < refs.size(); ++shown) {
    const std::string ref = EscapeForTerminal(ShortRefName(refs[shown]));
    const size_t rest = refs.size() - shown;
    const std::string more = rest > 1 ? absl::StrCat(" and ", rest - 1, " more") : "";
    if (shown > 0 && DisplayWidth(text) + 2 + DisplayWidth(ref) + more.size() > width) {
      return absl::StrCat(text, " and ", rest, " more");
    }
    absl::StrAppend(&text, shown == 0 ? "" : ", ", ref);
  }
  return text;
}

std::string PersonTimelineText(const std::vector<StoredFinding>& findings, const AskedPeople& asked,
                               const Roster& roster, const TimelineStyle& style) {
  std::vector<Moment> moments;
  for (const StoredFinding& stored : findings) {
    for (const Moment& moment : MomentsOf(stored, roster)) moments.push_back(moment);
  }
  std::sort(moments.begin(), moments.end(), Earlier);
  const std::map<std::string, std::string> repos = ShortNamesOf(findings);
  const Columns columns = ColumnsOf(findings);
  std::string text;
  std::string year;
  for (const Moment& moment : moments) {
    const std::string date = FormatDate(moment.event->committed_at);
    if (date.substr(0, 4) != year) {
      if (!year.empty()) text += '\n';
      year = date.substr(0, 4);
      absl::StrAppend(&text, Painted(style, Style::kBold, year), "\n");
    }
    const Finding& finding = moment.stored->finding;
    const std::string what = Padded(moment.what, columns.what);
    const std::string credential = CredentialColumns(finding, columns);
    const bool theirs = asked.Made(*moment.event, roster);
    std::string where = PlaceOf(moment, repos.at(finding.repo));
    if (!theirs) {
      absl::StrAppend(&where, ", by ", EscapeForTerminal(AuthorOf(*moment.event, roster)));
    }
    const size_t width = 2 + 5 + 2 + columns.what + 2 + DisplayWidth(credential);
    const std::string head = absl::StrCat(
        "  ", date.substr(5), "  ", Painted(style, theirs ? StyleOf(moment) : Style::kDim, what),
        "  ", credential);
    text += Line(head, width, where, 9 + columns.what + 2, style);
  }
  if (!findings.empty()) {
    absl::StrAppend(&text, text.empty() ? "" : "\n", Painted(style, Style::kBold, "now"), "\n");
  }
  for (const StoredFinding& stored : findings) {
    const Finding& finding = stored.finding;
    const bool present = !finding.present_at.empty();
    const std::string what = Padded(present ? "still at" : "gone", columns.what);
    const std::string credential = CredentialColumns(finding, columns);
    const std::string repo = EscapeForTerminal(repos.at(finding.repo));
    const size_t indent = 9 + columns.what + 2;
    const std::string where =
        present ? absl::StrCat(repo, ": ",
                               RefsText(finding.present_at,
                                        style.width - std::min(style.width - 20,
                                                               indent + DisplayWidth(repo) + 2)))
                : absl::StrCat(repo, ": ", StillText(stored));
    const std::string head = absl::StrCat(
        "         ", Painted(style, present ? Style::kRed : Style::kGreen, what), "  ", credential);
    text += Line(head, indent + DisplayWidth(credential), where, indent, style);
  }
  return text;
}

std::string CredentialTimelineText(const std::vector<StoredFinding>& findings, const Roster& roster,
                                   const TimelineStyle& style) {
  const std::map<std::string, std::string> repos = ShortNamesOf(findings);
  std::map<Fingerprint, std::vector<const StoredFinding*>> by_credential;
  for (const StoredFinding& stored : findings) {
    by_credential[stored.finding.fingerprint].push_back(&stored);
  }
  struct Block {
    std::vector<Moment> moments;
    std::vector<const StoredFinding*> findings;
  };
  std::vector<Block> blocks;
  for (auto& [fingerprint, stored] : by_credential) {
    Block& block = blocks.emplace_back();
    block.findings = stored;
    for (const StoredFinding* one : stored) {
      for (const Moment& moment : MomentsOf(*one, roster)) block.moments.push_back(moment);
    }
    std::sort(block.moments.begin(), block.moments.end(), Earlier);
  }
  std::stable_sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) {
    if (a.moments.empty() || b.moments.empty()) return !a.moments.empty() && b.moments.empty();
    return Earlier(a.moments[0], b.moments[0]);
  });
  std::string text;
  for (const Block& block : blocks) {
    const Finding& first = block.findings[0]->finding;
    absl::StrAppend(
        &text,
        Painted(style, Style::kBold,
                absl::StrFormat("%-6s", absl::AsciiStrToUpper(ConfidenceName(first.confidence)))),
        "  ", EscapeForTerminal(first.rule), "  ", EscapeForTerminal(first.masked), "\n");
    size_t who_width = 0;
    for (const Moment& moment : block.moments) {
      who_width =
          std::max(who_width, DisplayWidth(EscapeForTerminal(AuthorOf(*moment.event, roster))));
    }
    who_width = std::min<size_t>(who_width, 30);
    for (const Moment& moment : block.moments) {
      const std::string who = Padded(EscapeForTerminal(AuthorOf(*moment.event, roster)), who_width);
      const std::string head =
          absl::StrCat("  ", FormatDate(moment.event->committed_at), "  ",
                       Painted(style, StyleOf(moment), Padded(moment.what, 10)), "  ", who);
      text += Line(head, 26 + DisplayWidth(who),
                   PlaceOf(moment, repos.at(moment.stored->finding.repo)), 26, style);
    }
    for (const StoredFinding* stored : block.findings) {
      const std::string repo = EscapeForTerminal(repos.at(stored->finding.repo));
      const bool present = !stored->finding.present_at.empty();
      const size_t used = 26 + DisplayWidth(repo) + 2;
      const std::string where = present ? RefsText(stored->finding.present_at,
                                                   style.width - std::min(style.width - 20, used))
                                        : std::string(StillText(*stored));
      absl::StrAppend(&text, "  now         ",
                      Painted(style, present ? Style::kRed : Style::kGreen,
                              Padded(present ? "still at" : "gone", 10)),
                      "  ", repo, ": ", where, "\n");
    }
    text += '\n';
  }
  return text;
}

}  // namespace offkey
