// Covered by tests/unit/scan/file_lines_test.cc.
#include "engine/scan/file_lines.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/absl_view.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/rule/whole_file_form.h"
#include "engine/scan/refused_secret.h"
#include "engine/scan/whole_file.h"

namespace offkey {
namespace {

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
// A shorter file holds no user and password, a shorter first line no user.
constexpr size_t kLeastFileBytes = 6;
constexpr size_t kLeastLineBytes = 3;

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view WithoutBlankEnd(std::string_view line) {
  while (!line.empty() && IsBlank(line.back())) line.remove_suffix(1);
  return line;
}

bool IsComment(std::string_view line) {
  const size_t first = line.find_first_not_of(" \t");
  return first == std::string_view::npos || line[first] == '#' || line[first] == ';' ||
         line[first] == '!';
}

// What the rule says of a line, whatever is to be listed.
struct LineVerdict {
  std::string_view secret;  // empty when the line is not of the form
  bool takes = false;
  Rejection rejection = Rejection::kNone;
  std::optional<Judgement> judgement;  // of a rule with `kind`
};

// The groups of a rule's line.
struct LineGroups {
  explicit LineGroups(const CompiledRule& rule) : pattern(rule.Pattern()) {
    secret = static_cast<size_t>(rule.secret_group());
    const auto& names = pattern.NamedCapturingGroups();
    const auto named = names.find("user");
    if (named != names.end()) user = static_cast<size_t>(named->second);
  }

  const re2::RE2& pattern;
  size_t secret = 0;
  size_t user = 0;  // none
};

LineVerdict VerdictOn(const CompiledRule& rule, const LineGroups& groups, std::string_view line) {
  std::array<re2::StringPiece, kMaxPatternGroups + 1> found;
  LineVerdict verdict;
  const auto count = static_cast<int>(std::max(groups.secret, groups.user) + 1);
  if (!groups.pattern.Match({line.data(), line.size()}, 0, line.size(), re2::RE2::ANCHOR_BOTH,
                            found.data(), count)) {
    return verdict;
  }
  const std::string_view secret(found[groups.secret].data(), found[groups.secret].size());
  verdict.secret = secret;
  if (secret.empty()) return verdict;
  const FileLinesForm& form = *rule.rule.file_lines;
  if (!form.kind.has_value()) {
    verdict.rejection = rule.checks.Judge(verdict.secret);
    verdict.takes = verdict.rejection == Rejection::kNone;
    return verdict;
  }
  Judgement judgement = JudgeFileValue(*form.kind, verdict.secret);
  // Who takes the own name for a password means it, but then no guess is needed.
  const re2::StringPiece& user = found[groups.user];
  if (judgement.strength == Strength::kStrong && groups.user != 0 &&
      absl::EqualsIgnoreCase(AbslView(secret), {user.data(), user.size()})) {
    judgement = {Strength::kWeak, Evidence::kWord};
  }
  verdict.judgement = judgement;
  verdict.takes = judgement.strength == form.strength;
  // One of the two rules lists what is none.
  if (judgement.strength == Strength::kNone && form.strength == Strength::kStrong) {
    verdict.rejection = RejectionFor(judgement);
  }
  return verdict;
}

}  // namespace

namespace file_lines_internal {

std::optional<FileLine> NextLine(std::string_view content, uint64_t* at) {
  if (*at == 0 && content.starts_with(kUtf8Mark)) *at = kUtf8Mark.size();
  while (*at < content.size()) {
    const char* const begin = content.data() + *at;
    const void* const newline = std::memchr(begin, '\n', content.size() - *at);
    const size_t size = newline == nullptr
                            ? content.size() - *at
                            : static_cast<size_t>(static_cast<const char*>(newline) - begin);
    const FileLine line = {*at, WithoutBlankEnd({begin, size})};
    *at += size + 1;
    if (line.text.size() <= kMostLineBytes && !IsComment(line.text)) return line;
  }
  return std::nullopt;
}

}  // namespace file_lines_internal

FileLinesReader::FileLinesReader(std::shared_ptr<const CompiledRules> rules, bool keep_refused)
    : rules_(std::move(rules)), keep_refused_(keep_refused) {}

bool FileLinesReader::MayRead(uint64_t size) const {
  return size >= kLeastFileBytes && size <= kMostLinesFileBytes &&
         !rules_->file_lines_rules().empty();
}

bool FileLinesReader::IsCandidate(std::string_view head, uint64_t size) const {
  if (!MayRead(size)) return false;
  uint64_t at = 0;
  const std::optional<FileLine> first = file_lines_internal::NextLine(head, &at);
  // A line that the head cuts off says nothing.
  if (!first.has_value() || (at > head.size() && head.size() < size)) return false;
  return first->text.size() >= kLeastLineBytes &&
         rules_->impl().first_line.Get().Match({first->text.data(), first->text.size()}, 0,
                                               first->text.size(), re2::RE2::ANCHOR_BOTH, nullptr,
                                               0);
}

std::vector<LineMatch> FileLinesReader::Judge(std::string_view content, RuleIndex index) const {
  std::vector<LineMatch> matches;
  if (!MayRead(content.size())) return matches;
  const CompiledRule& rule = *rules_->impl().rules[index];
  const LineGroups groups(rule);
  ForEachFileLine(content, [&](const FileLine& line) {
    const LineVerdict verdict = VerdictOn(rule, groups, line.text);
    if (!verdict.takes && (!keep_refused_ || verdict.rejection == Rejection::kNone)) return;
    LineMatch found;
    found.secret = verdict.secret;
    found.match.start = static_cast<uint64_t>(verdict.secret.data() - content.data());
    found.match.end = found.match.start + verdict.secret.size();
    found.match.rule = index;
    found.match.rejection = verdict.rejection;
    found.match.dep_end = found.match.end;
    matches.push_back(found);
  });
  return matches;
}

LineReason FileLinesReader::Explain(std::string_view line, RuleIndex index) const {
  const CompiledRule& rule = *rules_->impl().rules[index];
  const FileLinesForm& form = *rule.rule.file_lines;
  const LineVerdict verdict = VerdictOn(rule, LineGroups(rule), line);
  LineReason reason;
  if (verdict.secret.empty()) {
    reason.text = Concat("form: the line is not ", form.line);
    return reason;
  }
  reason.takes = verdict.takes;
  reason.begin = static_cast<uint64_t>(verdict.secret.data() - line.data());
  reason.end = reason.begin + verdict.secret.size();
  if (verdict.judgement.has_value()) {
    reason.text = JudgementReason(*verdict.judgement, form.strength);
  } else if (!verdict.takes) {
    reason.text = RejectionReason(rule.rule, verdict.secret, verdict.rejection);
  }
  return reason;
}

}  // namespace offkey
