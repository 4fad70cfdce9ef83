// Covered by tests/e2e/explain_test.py.
#include "cli/explanation_text.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/terminal.h"
#include "engine/model/finding.h"

namespace offkey {
namespace {

// Turns offsets of the text into lines and columns of the stored content.
class Lines {
 public:
  explicit Lines(const ExplainedText& explained) : explained_(explained) {
    begins_.push_back(0);
    for (size_t i = 0; i < explained.text.size(); ++i) {
      if (explained.text[i] == '\n') begins_.push_back(i + 1);
    }
  }

  Position At(uint64_t offset) const {
    const auto next = std::upper_bound(begins_.begin(), begins_.end(), offset);
    const uint64_t line = static_cast<uint64_t>(next - begins_.begin());
    return {line, Stored(offset) - (line == 1 ? 0 : Stored(begins_[line - 1])) + 1};
  }

  // Whether [begin, end) touches the place that was asked for.
  bool Touches(const ExplainedPlace& place, uint64_t begin, uint64_t end) const {
    if (place.line == 0) return true;
    const Position first = At(begin);
    const Position last = At(end > begin ? end - 1 : begin);
    if (place.line < first.line || place.line > last.line) return false;
    if (place.column == 0) return true;
    return (place.line > first.line || place.column >= first.column) &&
           (place.line < last.line || place.column <= last.column);
  }

 private:
  uint64_t Stored(uint64_t offset) const {
    return explained_.layout.has_value() ? StoredOffset(*explained_.layout, offset) : offset;
  }

  const ExplainedText& explained_;
  std::vector<uint64_t> begins_;
};

std::string PlaceText(const Position& position) {
  return absl::StrCat(position.line, ":", position.column);
}

class Explanation {
 public:
  Explanation(const CompiledRules& rules, const ExplainedText& explained,
              const ExplainedPlace& place, std::string_view path, ExplanationCounts* counts)
      : rules_(rules),
        explained_(explained),
        place_(place),
        path_(path),
        counts_(*counts),
        lines_(explained) {}

  std::string Whole() {
    for (const ExplainedCandidate& candidate : explained_.candidates) {
      if (!IsAskedFor(candidate)) continue;
      ++counts_.places;
      Add(PlaceOf(candidate.begin), NamedByPath(candidate) ? "  named by its path" : "  opening ",
          NamedByPath(candidate) ? "" : OpeningOf(candidate), "\n");
      for (const Trial& trial : candidate.trials) {
        if (!IsRuleAskedFor(trial.rule)) continue;
        Count(trial);
        Add("  ", Verdict(trial), RuleText(trial.rule), ValueText(trial, true), Why(trial), "\n");
      }
      if (!candidate.note.empty()) Add("  ", candidate.note, "\n");
    }
    return std::move(text_);
  }

  void Write(JsonWriter* json) {
    for (const ExplainedCandidate& candidate : explained_.candidates) {
      if (!IsAskedFor(candidate)) continue;
      ++counts_.places;
      json->BeginObject();
      WritePosition(candidate.begin, json);
      if (NamedByPath(candidate)) {
        json->Key("named_by_path").Bool(true);
      } else {
        json->Key("opening").String(OpeningText(rules_, candidate.candidate.opening));
      }
      json->Key("trials").BeginArray();
      for (const Trial& trial : candidate.trials) {
        if (!IsRuleAskedFor(trial.rule)) continue;
        Count(trial);
        Write(trial, json);
      }
      json->EndArray();
      if (!candidate.note.empty()) json->Key("note").String(candidate.note);
      json->EndObject();
    }
  }

  std::string Short() {
    for (const ExplainedCandidate& candidate : explained_.candidates) {
      if (!IsAskedFor(candidate)) continue;
      ++counts_.places;
      std::vector<std::string> unmatched;
      bool any_value = false;
      for (const Trial& trial : candidate.trials) {
        if (!IsRuleAskedFor(trial.rule)) continue;
        if (trial.start == trial.end) {
          unmatched.push_back(rules_.rule(trial.rule).id);
          ++counts_.no_match;
          continue;
        }
        any_value = true;
        if (trial.siblings && !place_.rule.has_value()) continue;
        // Several openings may lead to one value.
        if (!seen_.emplace(trial.rule, trial.start, trial.end, trial.verdict).second) continue;
        Count(trial);
        Add(PlaceOf(trial.start), "  ", Verdict(trial), RuleText(trial.rule),
            ValueText(trial, false), Why(trial), "\n");
      }
      // Openings of named rules are words such as `key`: only `explain` lists those without value.
      if (any_value || unmatched.empty() || IsSharedOpening(rules_, candidate.candidate.opening))
        continue;
      const size_t all = unmatched.size();
      if (all > kMostNames) unmatched.resize(kMostNames);
      Add(PlaceOf(candidate.begin), "  no match  ", absl::StrJoin(unmatched, ", "),
          all > kMostNames ? absl::StrCat(" and ", all - kMostNames, " more") : "", "; opening ",
          OpeningOf(candidate), "\n");
    }
    return std::move(text_);
  }

 private:
  static constexpr size_t kMostNames = 3;

  template <typename... Pieces>
  void Add(const Pieces&... pieces) {
    (text_.append(pieces), ...);
  }

  void WritePosition(uint64_t offset, JsonWriter* json) const {
    const Position position = lines_.At(offset);
    json->Key("line").Number(position.line).Key("column").Number(position.column);
  }

  void Write(const Trial& trial, JsonWriter* json) const {
    const Rule& rule = rules_.rule(trial.rule);
    json->BeginObject().Key("rule").String(rule.id);
    json->Key("confidence").String(ConfidenceName(rule.confidence));
    json->Key("verdict").String(VerdictName(trial.verdict));
    if (trial.start != trial.end) {
      WritePosition(trial.start, json);
      json->Key("bytes").Number(trial.end - trial.start);
      json->Key("secret").String(
          MaskSecret(explained_.text.substr(trial.start, trial.end - trial.start)));
    }
    if (!trial.reason.empty()) json->Key("reason").String(trial.reason);
    if (trial.shadowed_by.has_value()) {
      json->Key("shown_as").String(rules_.rule(*trial.shadowed_by).id);
    }
    if (IsHidden(trial)) json->Key("shown_from").String(ConfidenceName(Confidence::kLow));
    if (trial.disagreement) json->Key("fault").Bool(true);
    json->EndObject();
  }

  bool IsRuleAskedFor(RuleIndex rule) const {
    return !place_.rule.has_value() || *place_.rule == rule;
  }

  bool IsAskedFor(const ExplainedCandidate& candidate) const {
    if (place_.rule.has_value() && !LeadsTo(rules_, candidate.candidate.opening, *place_.rule)) {
      return false;
    }
    if (NamedByPath(candidate) &&
        std::none_of(candidate.trials.begin(), candidate.trials.end(),
                     [&](const Trial& trial) { return IsRuleAskedFor(trial.rule); })) {
      return false;
    }
    if (lines_.Touches(place_, candidate.begin, candidate.candidate.end)) return true;
    return std::any_of(candidate.trials.begin(), candidate.trials.end(), [&](const Trial& trial) {
      return trial.start < trial.end && IsRuleAskedFor(trial.rule) &&
             lines_.Touches(place_, trial.start, trial.end);
    });
  }

  static bool NamedByPath(const ExplainedCandidate& candidate) {
    return candidate.candidate.opening == kNamedByPath;
  }

  std::string PlaceOf(uint64_t begin) const {
    return absl::StrCat(std::string(path_), ":", PlaceText(lines_.At(begin)));
  }

  std::string OpeningOf(const ExplainedCandidate& candidate) const {
    return EscapeForTerminal(OpeningText(rules_, candidate.candidate.opening));
  }

  static std::string Verdict(const Trial& trial) {
    std::string name = VerdictName(trial.verdict);
    name.resize(10, ' ');
    return name;
  }

  std::string RuleText(RuleIndex rule) const {
    return absl::StrCat(rules_.rule(rule).id, " (", ConfidenceName(rules_.rule(rule).confidence),
                        ")");
  }

  std::string ValueText(const Trial& trial, bool with_place) const {
    if (trial.start == trial.end) return "";
    const std::string_view value = explained_.text.substr(trial.start, trial.end - trial.start);
    return absl::StrCat("  ", MaskSecret(value),
                        with_place ? absl::StrCat(" at ", PlaceText(lines_.At(trial.start))) : "",
                        ", ", value.size(), " bytes");
  }

  std::string Why(const Trial& trial) const {
    std::string why =
        trial.reason.empty() ? "" : absl::StrCat("; ", EscapeForTerminal(trial.reason));
    if (trial.shadowed_by.has_value()) {
      const Rule& by = rules_.rule(*trial.shadowed_by);
      const Rule& own = rules_.rule(trial.rule);
      absl::StrAppend(
          &why, "; shown as ", by.id,
          by.precedence != own.precedence
              ? absl::StrCat(", whose precedence ", by.precedence, " is above ", own.precedence)
              : std::string(", which has the same place"));
    }
    if (IsHidden(trial)) absl::StrAppend(&why, "; low: a scan shows it with --confidence low");
    if (trial.disagreement) absl::StrAppend(&why, "; a fault of offkey, please report it");
    return why;
  }

  bool IsHidden(const Trial& trial) const {
    return trial.verdict == offkey::Verdict::kAccepted &&
           rules_.rule(trial.rule).confidence == Confidence::kLow;
  }

  void Count(const Trial& trial) {
    switch (trial.verdict) {
      case offkey::Verdict::kAccepted:
        ++counts_.accepted;
        if (IsHidden(trial)) ++counts_.hidden;
        break;
      case offkey::Verdict::kShadowed:
        ++counts_.shadowed;
        break;
      case offkey::Verdict::kRejected:
        ++counts_.rejected;
        break;
      case offkey::Verdict::kNoMatch:
        ++counts_.no_match;
        break;
    }
  }

  const CompiledRules& rules_;
  const ExplainedText& explained_;
  const ExplainedPlace& place_;
  std::string_view path_;
  ExplanationCounts& counts_;
  const Lines lines_;
  std::string text_;
  std::set<std::tuple<RuleIndex, uint64_t, uint64_t, offkey::Verdict>> seen_;
};

}  // namespace

std::string ExplanationText(const CompiledRules& rules, const ExplainedText& explained,
                            const ExplainedPlace& place, std::string_view path,
                            ExplanationCounts* counts) {
  return Explanation(rules, explained, place, path, counts).Whole();
}

void WriteExplanation(const CompiledRules& rules, const ExplainedText& explained,
                      const ExplainedPlace& place, ExplanationCounts* counts, JsonWriter* json) {
  Explanation(rules, explained, place, {}, counts).Write(json);
}

void WriteCounts(const ExplanationCounts& counts, JsonWriter* json) {
  json->BeginObject().Key("places").Number(counts.places);
  json->Key("accepted").Number(counts.accepted).Key("accepted_low").Number(counts.hidden);
  json->Key("shadowed").Number(counts.shadowed).Key("rejected").Number(counts.rejected);
  json->Key("no_match").Number(counts.no_match).EndObject();
}

std::string RulesTestText(const CompiledRules& rules, const ExplainedText& explained,
                          const ExplainedPlace& place, std::string_view path,
                          ExplanationCounts* counts) {
  return Explanation(rules, explained, place, path, counts).Short();
}

std::string CountsText(const ExplanationCounts& counts) {
  return absl::StrCat(counts.accepted, " accepted", counts.hidden > 0 ? " (" : "",
                      counts.hidden > 0 ? absl::StrCat(counts.hidden, " of them low)") : "", ", ",
                      counts.shadowed, " shadowed, ", counts.rejected, " rejected, ",
                      counts.no_match, " without a match, at ", counts.places,
                      counts.places == 1 ? " opening" : " openings");
}

}  // namespace offkey
