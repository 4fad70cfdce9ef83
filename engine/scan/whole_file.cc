// Covered by tests/unit/scan/whole_file_test.cc.
#include "engine/scan/whole_file.h"

#include <algorithm>
#include <utility>

#include "engine/base/digest.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/scan/refused_secret.h"
#include "engine/scan/utf16.h"

namespace offkey {
namespace {

// Of a content: what is not the value.
constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";

bool IsSpace(char c) { return static_cast<unsigned char>(c) <= ' '; }

// What the rule says of a value, whatever is to be listed.
struct WholeVerdict {
  bool takes = false;
  Rejection rejection = Rejection::kNone;  // kNone and not taken: not of the rule's form
  std::optional<Judgement> judgement;      // of a rule with `kind`
};

WholeVerdict VerdictOn(const CompiledRule& rule, std::string_view text) {
  const WholeFileForm& form = *rule.rule.whole_file;
  WholeVerdict verdict;
  if (form.kind.has_value()) {
    const Judgement judgement = JudgeFileValue(*form.kind, text);
    verdict.judgement = judgement;
    verdict.takes = judgement.strength == form.strength;
    // One of the two rules lists what is none.
    if (judgement.strength == Strength::kNone && form.strength == Strength::kStrong) {
      verdict.rejection = RejectionFor(judgement);
    }
    return verdict;
  }
  if (text.size() > kMostWholeValueBytes ||
      !rule.Pattern().Match({text.data(), text.size()}, 0, text.size(), re2::RE2::ANCHOR_BOTH,
                            nullptr, 0) ||
      !HasEvidence(form.evidence, text)) {
    return verdict;
  }
  verdict.rejection = rule.checks.Judge(text);
  verdict.takes = verdict.rejection == Rejection::kNone;
  return verdict;
}

}  // namespace

WholeFileReader::WholeFileReader(std::shared_ptr<const CompiledRules> rules, bool keep_refused)
    : rules_(std::move(rules)), keep_refused_(keep_refused) {}

WholeFileReader::~WholeFileReader() { WipeMemory(transcoded_.data(), transcoded_.size()); }

bool WholeFileReader::MayRead(uint64_t size) const {
  return size > 0 && size <= kMostWholeFileBytes && !rules_->whole_file_rules().empty();
}

std::optional<WholeFileValue> WholeFileReader::Read(std::string_view content) {
  if (!MayRead(content.size())) return std::nullopt;
  // Most short objects are text of several words, known at the first space; UTF-16 begins with NUL.
  const auto first = std::find_if(content.begin(), content.end(), IsSpace);
  if (first != content.end() && *first != '\0' && !std::all_of(first, content.end(), IsSpace)) {
    return std::nullopt;
  }
  const std::optional<Utf16Layout> layout = DetectUtf16(content);
  WholeFileValue value;
  if (layout.has_value()) {
    transcoded_.clear();
    AppendTranscoded(content.substr(layout->bom_bytes), layout->order, &transcoded_);
    value.text = transcoded_;
  } else {
    value.text = content;
    if (value.text.starts_with(kUtf8Mark)) {
      value.start = kUtf8Mark.size();
      value.text.remove_prefix(kUtf8Mark.size());
    }
  }
  while (!value.text.empty() && IsSpace(value.text.back())) value.text.remove_suffix(1);
  if (value.text.empty() || std::any_of(value.text.begin(), value.text.end(), IsSpace)) {
    return std::nullopt;
  }
  value.end = value.start + value.text.size();
  if (layout.has_value()) {
    value.start = StoredOffset(*layout, value.start);
    value.end = StoredOffset(*layout, value.end);
  }
  return value;
}

std::optional<Match> WholeFileReader::Judge(const WholeFileValue& value, RuleIndex rule) const {
  const WholeVerdict verdict = VerdictOn(*rules_->impl().rules[rule], value.text);
  if (!verdict.takes && (!keep_refused_ || verdict.rejection == Rejection::kNone)) {
    return std::nullopt;
  }
  Match match;
  match.start = value.start;
  match.end = value.end;
  match.rule = rule;
  match.rejection = verdict.rejection;
  match.dep_end = value.end;
  return match;
}

bool WholeFileReader::IsCandidate(std::string_view content) {
  const std::optional<WholeFileValue> value = Read(content);
  if (!value.has_value()) return false;
  const std::vector<RuleIndex>& rules = rules_->whole_file_rules();
  return std::any_of(rules.begin(), rules.end(),
                     [&](RuleIndex rule) { return Judge(*value, rule).has_value(); });
}

std::string JudgementReason(const Judgement& judgement, Strength wanted) {
  std::string reason = Concat("evidence: ", std::string(EvidenceName(judgement.evidence)));
  if (judgement.strength == wanted || judgement.strength == Strength::kNone) return reason;
  return reason + (wanted == Strength::kWeak ? " is strong; this rule is for the weak"
                                             : " is weak; this rule needs strong");
}

std::string WholeFileReason(const CompiledRules& rules, RuleIndex index, std::string_view value) {
  const CompiledRule& rule = *rules.impl().rules[index];
  const WholeVerdict verdict = VerdictOn(rule, value);
  if (verdict.judgement.has_value()) {
    return JudgementReason(*verdict.judgement, rule.rule.whole_file->strength);
  }
  if (verdict.takes) return "";
  if (verdict.rejection != Rejection::kNone) {
    return RejectionReason(rule.rule, value, verdict.rejection);
  }
  return Concat("form: the file is not ", rule.rule.whole_file->value, " alone");
}

}  // namespace offkey
