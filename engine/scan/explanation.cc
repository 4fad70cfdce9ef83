// Covered by tests/unit/scan/explanation_test.cc.
#include "engine/scan/explanation.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "engine/base/check.h"
#include "engine/rule/assigned_value.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/rule/placeholder.h"
#include "engine/scan/confirm_steps.h"
#include "engine/scan/named_file.h"

namespace offkey {
namespace {

class Explainer {
 public:
  Explainer(ScannerThread* scanner, std::string_view text)
      : scanner_(scanner),
        steps_(scanner),
        impl_(scanner->rules().impl()),
        text_(text),
        content_(text) {}

  std::vector<ExplainedCandidate> Run(std::string_view path) {
    std::vector<Candidate> candidates;
    scanner_->FindCandidates(text_, 0, &candidates);
    std::vector<ExplainedCandidate> out;
    for (const Candidate& candidate : candidates) {
      const Opening& opening = impl_.openings[candidate.opening];
      if (candidate.end < opening.width.least) continue;
      ExplainedCandidate explained;
      explained.candidate = candidate;
      explained.begin = candidate.end - std::min<uint64_t>(candidate.end, opening.width.most);
      if (opening.encoding != Encoding::kPlain) {
        Decode(opening, &explained);
      } else if (opening.named) {
        TryAssigned(opening, &explained);
        TryNamed(opening, &explained);
      } else {
        for (const RuleIndex index : opening.rules) TryRule(opening, index, &explained);
      }
      Reconcile(&explained);
      out.push_back(std::move(explained));
    }
    Shadow(&out);
    TryWholeFile(path, &out);
    TryFileLines(path, &out);
    return out;
  }

 private:
  // What stands encoded is told by its matches; to see more of it, decode it and ask again.
  void Decode(const Opening& opening, ExplainedCandidate* explained) const {
    std::vector<Match> matches;
    scanner_->Confirm(content_, explained->candidate, &matches);
    for (const Match& match : matches) {
      Trial trial;
      trial.rule = match.rule;
      trial.verdict = Verdict::kAccepted;
      trial.start = match.start;
      trial.end = match.end;
      trial.reason = Concat("encoded: ", EncodingName(opening.encoding));
      if (!match.inner.empty()) {
        trial.reason += Concat(", line ", match.inner.line, " of what it holds");
      }
      explained->trials.push_back(std::move(trial));
    }
    if (matches.empty() && opening.encoding == Encoding::kGzip) {
      explained->note = "encoded: a gzip in base64 that is not whole, too large, or holds none";
    } else if (matches.empty()) {
      explained->note = Concat("encoded: ", EncodingName(opening.encoding),
                               " that begins like a rule's opening, and holds no credential");
    }
  }

  std::string_view Window(uint64_t begin, uint64_t end) const {
    return text_.substr(begin, std::min<uint64_t>(end, text_.size()) - begin);
  }

  void TryRule(const Opening& opening, RuleIndex index, ExplainedCandidate* explained) const {
    const CompiledRule& rule = *impl_.rules[index];
    Trial trial;
    trial.rule = index;
    const uint64_t end = explained->candidate.end;
    const uint64_t reach_back = uint64_t{opening.width.most} + rule.rule.before_bytes;
    const uint64_t first = end - std::min(end, reach_back);
    const uint64_t last = end - opening.width.least;
    const uint64_t begin = first - std::min<uint64_t>(first, kBoundaryBytes);
    const std::string_view view = Window(begin, last + rule.pattern_width.most + kBoundaryBytes);

    std::array<re2::StringPiece, kMaxPatternGroups + 1> groups;
    const re2::RE2& pattern = rule.Pattern();
    const size_t secret_group = static_cast<size_t>(rule.secret_group());
    if (!steps_.Search(pattern, view, first - begin, last - begin, end - begin, groups.data(),
                       static_cast<int>(secret_group) + 1) ||
        groups[secret_group].data() == nullptr) {
      trial.reason = rule.rule.token.has_value()
                         ? Concat("form: not ", rule.rule.token->token,
                                  " from here to a boundary of the token")
                         : std::string("form: the pattern does not match here");
      explained->trials.push_back(std::move(trial));
      return;
    }
    const re2::StringPiece& secret = groups[secret_group];
    trial.start = begin + static_cast<uint64_t>(secret.data() - view.data());
    trial.end = trial.start + secret.size();
    const std::string_view value(secret.data(), secret.size());
    const Rejection rejection = rule.checks.Judge(value);
    trial.verdict = rejection == Rejection::kNone ? Verdict::kAccepted : Verdict::kRejected;
    trial.reason = RejectionReason(rule.rule, value, rejection);
    if (rejection == Rejection::kNone && !rule.rule.checksum.empty()) {
      trial.reason = Concat("checksum: ", rule.rule.checksum, " holds");
    }
    explained->trials.push_back(std::move(trial));
  }

  void TryAssigned(const Opening& opening, ExplainedCandidate* explained) const {
    const uint64_t role_end = explained->candidate.end - 1;
    const uint64_t begin = role_end - std::min<uint64_t>(role_end, kNameReach);
    const std::string_view view = Window(begin, role_end + kAssignmentReach);
    Assignments assignments;
    ReadAssignments(view, static_cast<size_t>(role_end - begin), &assignments);
    for (size_t kind = 0; kind < kAssignedKinds; ++kind) {
      const AssignedKind value = static_cast<AssignedKind>(kind);
      const auto& strong = opening.assigned[AssignedSlot(value, Strength::kStrong)];
      const auto& weak = opening.assigned[AssignedSlot(value, Strength::kWeak)];
      for (const auto& rule : {strong, weak}) {
        if (!rule.has_value() || assignments.size > 0) continue;
        explained->trials.push_back(
            {*rule, Verdict::kNoMatch, 0, 0, "assignment: none is read beside the name"});
      }
      for (const Assignment& assignment : assignments) {
        TryStrengths(strong, weak, begin, view, assignment, value, explained);
      }
    }
  }

  // One assignment under the rules for the strong and for the weak.
  static void TryStrengths(const std::optional<RuleIndex>& strong,
                           const std::optional<RuleIndex>& weak, uint64_t begin,
                           std::string_view view, const Assignment& assignment, AssignedKind value,
                           ExplainedCandidate* explained) {
    std::string decoded;
    const AssignedValue read = ReadAssignedValue(assignment, view, &decoded);
    const JudgedValue judged = JudgeAssignedValue(value, read, decoded, assignment, view);
    const Judgement& judgement = judged.judgement;
    for (const Strength strength : {Strength::kStrong, Strength::kWeak}) {
      const auto& rule = strength == Strength::kStrong ? strong : weak;
      if (!rule.has_value()) continue;
      Trial trial;
      trial.rule = *rule;
      trial.start = begin + assignment.value_begin;
      trial.end = begin + judged.end;
      trial.verdict = judgement.strength == strength ? Verdict::kAccepted : Verdict::kRejected;
      trial.reason = Concat("evidence: ", std::string(EvidenceName(judgement.evidence)));
      if (judged.encoding != Encoding::kPlain) {
        trial.reason += Concat(", in ", std::string(EncodingName(judged.encoding)));
      }
      if (judgement.strength == Strength::kStrong && strength == Strength::kWeak) {
        trial.reason += " is strong; this rule is for the weak";
        trial.siblings = strong.has_value();
      } else if (judgement.strength == Strength::kWeak && strength == Strength::kStrong) {
        trial.reason += " is weak; this rule needs strong";
        trial.siblings = weak.has_value();
      }
      explained->trials.push_back(std::move(trial));
    }
  }

  void TryNamed(const Opening& opening, ExplainedCandidate* explained) {
    if (opening.rules.empty()) return;
    if (opening.role != RoleEnd::kName) return TryCall(opening, explained);
    const uint64_t end = explained->candidate.end;
    const uint64_t role_end = end - 1;
    const uint64_t ahead_end = std::min<uint64_t>(end + opening.after, text_.size());
    const std::string_view ahead = Window(role_end, ahead_end);
    const size_t value_end = steps_.FilterEnd(ahead);
    const uint64_t begin = end - std::min<uint64_t>(end, opening.before);
    const std::string_view view = Window(begin, ahead_end);
    const size_t role_at = static_cast<size_t>(role_end - begin);
    const absl::Span<const size_t> starts =
        steps_.FindValueStarts(opening, view, role_at, value_end);
    if (starts.empty()) {
      if (value_end == 0) {
        explained->note =
            "no named rule was tried; value: none of any rule's form follows the name";
      } else if (!impl_.runs.In(ahead.substr(0, value_end))) {
        explained->note =
            "no named rule was tried; value: what follows the name is too short, or has not the "
            "mixture of chance";
      } else {
        explained->note =
            "no named rule was tried; syntax: what stands between the name and the value assigns "
            "nothing";
      }
      return;
    }
    NameValue(opening, view, begin, role_at, role_at + value_end, starts, explained);
  }

  void TryCall(const Opening& opening, ExplainedCandidate* explained) {
    const uint64_t end = explained->candidate.end;
    const uint64_t begin = end - std::min<uint64_t>(end, opening.before);
    const std::string_view view =
        Window(begin, std::min<uint64_t>(end + opening.after, text_.size()));
    const std::optional<CallPlace> call =
        ReadCall(view, opening.role, static_cast<size_t>(end - begin));
    if (!call.has_value()) {
      explained->note = "no named rule was tried; call: it is no argument of a named call";
      return;
    }
    if (!impl_.call_runs.At(view, call->value)) {
      explained->note =
          "no named rule was tried; value: the argument has not the mixture of chance";
      return;
    }
    steps_.SetValueStart(call->value);
    const size_t starts[] = {call->value};
    NameValue(opening, view, begin, call->name_end, CallValueEnd(view, call->value), starts,
              explained);
  }

  void NameValue(const Opening& opening, std::string_view view, uint64_t begin, size_t role_at,
                 size_t value_end, absl::Span<const size_t> starts, ExplainedCandidate* explained) {
    const WordScope scope = impl_.words.Scope(view, opening.role, role_at, value_end);
    std::vector<uint32_t> near;
    std::string squeezed;
    impl_.words.Find(view.substr(scope.begin, scope.end - scope.begin), &squeezed, &near);
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    if (near.empty()) {
      explained->note = "no named rule was tried; word: no rule's word stands near the name";
      return;
    }
    NamedSpan span;
    span.role = opening.role;
    span.role_end = role_at;
    if (opening.role == RoleEnd::kName) {
      span.tail = view.substr(role_at, TailEnd(view, role_at) - role_at);
    }
    const size_t first_trial = explained->trials.size();
    std::vector<uint32_t> ranks;
    for (const RuleIndex index : near) {
      Trial trial;
      trial.rule = index;
      uint32_t rank = std::numeric_limits<uint32_t>::max();
      TryNamedRule(opening, *impl_.rules[index], view, starts, begin, &span, &rank, &trial);
      explained->trials.push_back(std::move(trial));
      ranks.push_back(rank);
    }
    // Of the rules that claim one secret those stay whose word is nearest.
    for (size_t i = 0; i < ranks.size(); ++i) {
      Trial& trial = explained->trials[first_trial + i];
      if (trial.verdict != Verdict::kAccepted) continue;
      for (size_t j = 0; j < ranks.size(); ++j) {
        const Trial& other = explained->trials[first_trial + j];
        if (ranks[j] >= ranks[i] || other.start != trial.start || other.end != trial.end) continue;
        trial.verdict = Verdict::kRejected;
        trial.reason = Concat("word: that of ", impl_.rules[other.rule]->rule.id, " is nearer");
        break;
      }
    }
  }

  void TryNamedRule(const Opening& opening, const CompiledRule& rule, std::string_view view,
                    absl::Span<const size_t> starts, uint64_t begin, NamedSpan* span,
                    uint32_t* rank, Trial* trial) {
    if (!std::binary_search(opening.rules.begin(), opening.rules.end(), trial->rule) ||
        !MayName(*rule.rule.named, view, span->role, span->role_end)) {
      trial->reason = "name: it does not end with a role of the rule, or is another's";
      return;
    }
    Rejection rejection = Rejection::kNone;
    if (!steps_.MatchValue(rule, view, span, &rejection)) {
      return TellFormless(rule, view, starts, begin, trial);
    }
    const std::string_view value =
        view.substr(span->secret_begin, span->secret_end - span->secret_begin);
    trial->start = begin + span->secret_begin;
    trial->end = begin + span->secret_end;
    if (rejection != Rejection::kNone) {
      trial->verdict = Verdict::kRejected;
      trial->reason = RejectionReason(rule.rule, value, rejection);
      return;
    }
    const std::optional<uint32_t> found = RankName(*rule.rule.named, view, *span);
    trial->verdict = found.has_value() ? Verdict::kAccepted : Verdict::kRejected;
    trial->reason = found.has_value()
                        ? "word: one of the rule's names the value"
                        : "word: none of the rule's stands near enough, or the name is another's";
    if (found.has_value()) *rank = *found;
  }

  // The form alone may stand there, without what chance shows.
  static void TellFormless(const CompiledRule& rule, std::string_view view,
                           absl::Span<const size_t> starts, uint64_t begin, Trial* trial) {
    trial->reason = Concat("form: no value ", rule.rule.named->value, " follows the name");
    const size_t secret_group = static_cast<size_t>((rule.Pattern(), rule.secret_group()));
    std::array<re2::StringPiece, kMaxPatternGroups + 1> groups;
    for (const size_t at : starts) {
      if (!rule.Pattern().Match({view.data(), view.size()}, at, view.size(), re2::RE2::ANCHOR_START,
                                groups.data(), static_cast<int>(secret_group) + 1)) {
        continue;
      }
      trial->verdict = Verdict::kRejected;
      trial->start = begin + at;
      trial->end = trial->start + groups[secret_group].size();
      trial->reason = "evidence: no digit, nor both cases, as chance has them";
      return;
    }
  }

  // What is accepted, and where it ends, is Confirm's to say.
  void Reconcile(ExplainedCandidate* explained) {
    std::vector<Match> matches;
    scanner_->Confirm(content_, explained->candidate, &matches);
    for (Trial& trial : explained->trials) {
      const auto match = std::find_if(matches.begin(), matches.end(), [&](const Match& m) {
        // One rule may be tried on several values: those of a column, of a list.
        return m.rule == trial.rule && (trial.end == 0 || m.start == trial.start);
      });
      if ((match != matches.end()) == (trial.verdict == Verdict::kAccepted)) {
        if (match == matches.end()) continue;
        trial.end = match->end;
        matches_.push_back(*match);
        matches.erase(match);
        continue;
      }
      if (match != matches.end() && match->encoding != 0) continue;  // said below
      trial.disagreement = true;
      if (match == matches.end()) {
        trial.verdict = Verdict::kRejected;
        trial.reason = "the scanner does not confirm it";
      }
    }
    for (const Match& match : matches) {
      Trial trial = {match.rule, Verdict::kAccepted, match.start, match.end};
      if (match.encoding != 0) {
        // The value is encoded: another one than was tried here.
        std::erase_if(explained->trials, [&](const Trial& t) { return t.rule == match.rule; });
        trial.reason = Concat("encoded: ", EncodingName(OuterStep(match.encoding)));
      } else {
        trial.reason = "the scanner confirms it";
        trial.disagreement = true;
      }
      explained->trials.push_back(std::move(trial));
      matches_.push_back(match);
    }
    std::stable_sort(explained->trials.begin(), explained->trials.end(),
                     [](const Trial& a, const Trial& b) { return a.rule < b.rule; });
  }

  // As FindShadowed, and by whom; of several rules with one span the better one is shown.
  void Shadow(std::vector<ExplainedCandidate>* out) {
    std::sort(matches_.begin(), matches_.end());
    const auto same = [](const Match& a, const Match& b) {
      return a.start == b.start && a.end == b.end && a.rule == b.rule;
    };
    matches_.erase(std::unique(matches_.begin(), matches_.end(), same), matches_.end());
    const std::vector<bool> shadowed = FindShadowed(scanner_->rules(), matches_);
    for (ExplainedCandidate& explained : *out) {
      for (Trial& trial : explained.trials) {
        if (trial.verdict != Verdict::kAccepted) continue;
        for (size_t i = 0; i < matches_.size(); ++i) {
          if (matches_[i].start != trial.start || matches_[i].end != trial.end ||
              matches_[i].rule != trial.rule) {
            continue;
          }
          const std::optional<RuleIndex> by = shadowed[i] ? Higher(i) : SameSpanBetter(i, shadowed);
          if (by.has_value()) {
            trial.verdict = Verdict::kShadowed;
            trial.shadowed_by = by;
          }
          break;
        }
      }
    }
  }

  // The first overlapping match with a higher precedence.
  std::optional<RuleIndex> Higher(size_t i) const {
    const Rule& mine = impl_.rules[matches_[i].rule]->rule;
    for (size_t j = 0; j < matches_.size(); ++j) {
      if (matches_[j].start >= matches_[i].end) break;
      if (matches_[j].end <= matches_[i].start) continue;
      if (impl_.rules[matches_[j].rule]->rule.precedence > mine.precedence) {
        return matches_[j].rule;
      }
    }
    return std::nullopt;
  }

  // A finding has one rule: the higher confidence, then the smaller id.
  std::optional<RuleIndex> SameSpanBetter(size_t i, const std::vector<bool>& shadowed) const {
    const Rule& mine = impl_.rules[matches_[i].rule]->rule;
    for (size_t j = 0; j < matches_.size(); ++j) {
      if (shadowed[j] || matches_[j].start != matches_[i].start ||
          matches_[j].end != matches_[i].end || matches_[j].rule == matches_[i].rule) {
        continue;
      }
      const Rule& other = impl_.rules[matches_[j].rule]->rule;
      if (other.precedence != mine.precedence) continue;
      if (other.confidence > mine.confidence ||
          (other.confidence == mine.confidence && other.id < mine.id)) {
        return matches_[j].rule;
      }
    }
    return std::nullopt;
  }

  // The rules that `path` names, each over the one value of the file.
  void TryWholeFile(std::string_view path, std::vector<ExplainedCandidate>* out) const {
    const CompiledRules& rules = scanner_->rules();
    ExplainedCandidate explained;
    explained.candidate = {0, kNamedByPath};
    for (const RuleIndex rule : rules.whole_file_rules()) {
      if (NamesFile(rules.rule(rule), path)) explained.trials.push_back({rule});
    }
    if (explained.trials.empty()) return;
    WholeFileReader reader(scanner_->shared_rules(), /*keep_refused=*/false);
    const std::optional<WholeFileValue> value = reader.Read(text_);
    if (!value.has_value()) {
      for (Trial& trial : explained.trials) trial.reason = "form: the file is not one word alone";
    } else {
      explained.begin = value->start;
      explained.candidate.end = value->end;
      for (Trial& trial : explained.trials) JudgeWholeFile(reader, *value, &trial);
      KeepBestNamed(&explained.trials);
    }
    out->push_back(std::move(explained));
  }

  void JudgeWholeFile(const WholeFileReader& reader, const WholeFileValue& value,
                      Trial* trial) const {
    trial->start = value.start;
    trial->end = value.end;
    trial->reason = WholeFileReason(scanner_->rules(), trial->rule, value.text);
    trial->verdict = Verdict::kRejected;
    if (reader.Judge(value, trial->rule).has_value()) AcceptNamed(trial);
  }

  // The rules that `path` names, each over every line of the file.
  void TryFileLines(std::string_view path, std::vector<ExplainedCandidate>* out) const {
    const CompiledRules& rules = scanner_->rules();
    ExplainedCandidate explained;
    explained.candidate = {0, kNamedByPath};
    for (const RuleIndex rule : rules.file_lines_rules()) {
      if (NamesFile(rules.rule(rule), path)) explained.trials.push_back({rule});
    }
    if (explained.trials.empty()) return;
    const FileLinesReader reader(scanner_->shared_rules(), /*keep_refused=*/false);
    if (!reader.IsCandidate(text_.substr(0, kLinesHeadBytes), text_.size())) {
      explained.candidate.end = text_.size();
      for (Trial& trial : explained.trials) {
        trial.reason = "form: the first line that is no comment is not of such a file";
      }
      out->push_back(std::move(explained));
      return;
    }
    ForEachFileLine(text_, [&](const FileLine& line) {
      ExplainedCandidate at = explained;
      at.begin = line.begin;
      at.candidate.end = line.begin + line.text.size();
      for (Trial& trial : at.trials) JudgeLine(reader, line, &trial);
      KeepBestNamed(&at.trials);
      out->push_back(std::move(at));
    });
  }

  void JudgeLine(const FileLinesReader& reader, const FileLine& line, Trial* trial) const {
    LineReason reason = reader.Explain(line.text, trial->rule);
    trial->reason = std::move(reason.text);
    if (reason.begin == reason.end) return;
    trial->start = line.begin + reason.begin;
    trial->end = line.begin + reason.end;
    trial->verdict = Verdict::kRejected;
    if (reason.takes) AcceptNamed(trial);
  }

  void AcceptNamed(Trial* trial) const {
    trial->verdict = Verdict::kAccepted;
    for (const Match& match : matches_) {
      if (match.start >= trial->end || match.end <= trial->start) continue;
      trial->verdict = Verdict::kShadowed;
      trial->shadowed_by = match.rule;
      return;
    }
  }

  // A finding has one rule.
  void KeepBestNamed(std::vector<Trial>* trials) const {
    const Trial* best = nullptr;
    for (const Trial& trial : *trials) {
      if (trial.verdict != Verdict::kAccepted) continue;
      // Trials are sorted by id.
      if (best == nullptr || ConfidenceOf(trial) > ConfidenceOf(*best)) best = &trial;
    }
    for (Trial& trial : *trials) {
      if (trial.verdict != Verdict::kAccepted || &trial == best) continue;
      trial.verdict = Verdict::kShadowed;
      trial.shadowed_by = best->rule;
    }
  }

  Confidence ConfidenceOf(const Trial& trial) const {
    return impl_.rules[trial.rule]->rule.confidence;
  }

  ScannerThread* scanner_;
  ConfirmSteps steps_;
  const CompiledRules::Impl& impl_;
  std::string_view text_;
  const Text content_;
  std::vector<Match> matches_;  // of all candidates
};

}  // namespace

const char* VerdictName(Verdict verdict) {
  switch (verdict) {
    case Verdict::kAccepted:
      return "accepted";
    case Verdict::kShadowed:
      return "shadowed";
    case Verdict::kRejected:
      return "rejected";
    case Verdict::kNoMatch:
      return "no match";
  }
  return "unknown";
}

std::string OpeningText(const CompiledRules& rules, OpeningIndex opening) {
  if (opening == kNamedByPath) return "the path";
  const Opening& own = rules.impl().openings[opening];
  if (!own.has_expression()) return Concat("something in ", EncodingName(own.encoding));
  return Concat("`", own.expression, "`", own.ignore_case ? " (any case)" : "");
}

bool IsSharedOpening(const CompiledRules& rules, OpeningIndex opening) {
  return opening != kNamedByPath && rules.impl().openings[opening].named;
}

bool LeadsTo(const CompiledRules& rules, OpeningIndex opening, RuleIndex rule) {
  if (opening == kNamedByPath)
    return rules.rule(rule).whole_file.has_value() || rules.rule(rule).file_lines.has_value();
  const std::vector<RuleIndex>& of = rules.impl().openings[opening].rules;
  return std::binary_search(of.begin(), of.end(), rule);
}

std::vector<ExplainedCandidate> Explain(ScannerThread* scanner, std::string_view text,
                                        std::string_view path) {
  OFFKEY_CHECK(text.size() <= std::numeric_limits<uint32_t>::max(), "more than 4 GiB - 1 at once");
  return Explainer(scanner, text).Run(path);
}

}  // namespace offkey
