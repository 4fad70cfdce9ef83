// A candidate with end offset e of an opening of least..most bytes, for a rule with before_bytes b:
// its match is the leftmost match of the pattern that begins in [e - most - b, e - least], reaches
// e or further, and is among the first kMaxAttempts starts that match at all. `after` is measured
// from e so that no match can touch the window's end, and two bytes are added on both sides, so
// what \b, ^ and $ see is the content's own edge or none.
//
// Covered by tests/unit/scan/scanner_thread_test.cc (against a loop of RE2 over the whole text,
// without Hyperscan and without windows) and tests/unit/scan/rule_examples_test.cc.
#include "engine/scan/scanner_thread.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "engine/base/check.h"
#include "engine/base/digest.h"
#include "engine/rule/assigned_value.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/near_word.h"
#include "engine/scan/confirm_steps.h"
#include "engine/scan/decoded_text.h"
#include "engine/scan/encoded_confirmer.h"
#include "engine/scan/encoded_finder.h"
#include "engine/scan/gzip_confirmer.h"
#include "engine/scan/opening_finder.h"
#include "engine/scan/pem_extent.h"
#include "engine/scan/refused_secret.h"

namespace offkey {
namespace {

// Bounds the work that hostile text can cause in one window.
constexpr int kMaxAttempts = 64;
// Characters of base64 that are taken for a value's encoding; fewer decode to text by chance.
constexpr size_t kLeastEncodedValue = 12;
// Few starts are tried one by one, anchored; RE2 gives up on each after a byte or two.
constexpr uint64_t kMaxAnchoredStarts = 4;
constexpr uint64_t kFirstPemBytes = 8192;
constexpr uint64_t kChunkBytes = uint64_t{1} << 30;

bool SameSpan(const Match& a, const Match& b) {
  return a.start == b.start && a.end == b.end && a.rule == b.rule && a.rejection == b.rejection &&
         a.inner == b.inner;
}

}  // namespace

struct ScannerThread::Impl {
  explicit Impl(std::shared_ptr<const CompiledRules> r)
      : rules(std::move(r)),
        openings(rules->impl().anchors, rules->impl().database.get()),
        encoded(*rules) {}

  const std::shared_ptr<const CompiledRules> rules;
  const OpeningFinder openings;
  EncodedFinder encoded;
  EncodedConfirmer encoded_confirmer;
  GzipConfirmer gzip_confirmer;
  std::string window;
  std::string extent;
  std::vector<Candidate> candidates;
  // Of the named candidate at hand.
  std::string named_window;
  std::string squeezed;
  std::string encoded_value;
  std::vector<uint32_t> named_rules;
  std::vector<size_t> value_starts;
  size_t near_starts = 0;  // from here on nothing assigns what begins there
  std::vector<uint32_t> named_ranks;
  std::vector<std::pair<uint64_t, uint64_t>> named_spans;
  bool keep_refused = false;
  // Of the named rule at hand, with keep_refused: the first value that its checks refused.
  NamedSpan refused_span;
  Rejection refused = Rejection::kNone;
  std::vector<Match> refused_named;

  void ConfirmAssigned(std::string_view view, uint64_t view_begin, size_t role_end,
                       const Opening& opening, std::vector<Match>* out) const;
  void ConfirmNamed(const Text& text, const Candidate& candidate, const Opening& opening,
                    std::vector<Match>* out);
  void ConfirmCall(const Text& text, const Candidate& candidate, const Opening& opening,
                   std::vector<Match>* out);
  void NameValue(std::string_view view, uint64_t window_begin, bool ends, const Opening& opening,
                 size_t role_at, size_t value_end, std::vector<Match>* out);
  size_t FilterEnd(std::string_view ahead) const;
  void FindValueStarts(const Opening& opening, std::string_view view, size_t role_end,
                       size_t value_end);
  void FindAssignedStarts(std::string_view view, size_t role_end, size_t last);
  void SetValueStart(size_t at) {
    value_starts.assign(1, at);
    near_starts = 1;
  }
  bool MatchValue(const CompiledRule& rule, std::string_view view, NamedSpan* span);
  // A value in base64, in offsets of the view; what it holds is in encoded_value. Empty when begin
  // == end.
  struct EncodedValue {
    size_t begin = 0;
    size_t end = 0;
  };
  EncodedValue ReadEncodedValue(std::string_view view, bool view_ends_text);
  bool MatchEncodedValue(const CompiledRule& rule, const EncodedValue& value,
                         NamedSpan* span) const;
  void KeepBestNamed(size_t first, std::vector<Match>* out) const;
  void ConfirmRule(const Text& text, const Candidate& candidate, const Opening& opening,
                   RuleIndex index, std::vector<Match>* out);
  bool MayMatch(const CompiledRule& rule, std::string_view view, size_t first, size_t last) const;
  bool Search(const re2::RE2& pattern, std::string_view view, size_t first, size_t last,
              size_t reach, re2::StringPiece* groups, int count) const;
  void ReadExtent(const Text& text, Match* match);
};

ScannerThread::ScannerThread(std::shared_ptr<const CompiledRules> rules)
    : impl_(std::make_unique<Impl>(std::move(rules))) {}

ScannerThread::~ScannerThread() = default;

void ScannerThread::KeepRefused() { impl_->keep_refused = true; }

bool ScannerThread::TakeUnfamiliar() { return impl_->encoded_confirmer.TakeUnfamiliar(); }

uint64_t ScannerThread::decoded_bytes() const { return impl_->encoded_confirmer.decoded_bytes(); }

uint64_t ScannerThread::gzip_examined() const { return impl_->gzip_confirmer.examined(); }

const CompiledRules& ScannerThread::rules() const { return *impl_->rules; }
const std::shared_ptr<const CompiledRules>& ScannerThread::shared_rules() const {
  return impl_->rules;
}

void ScannerThread::FindCandidates(std::string_view bytes, uint64_t offset,
                                   std::vector<Candidate>* out) {
  if (impl_->rules->impl().openings.empty() || bytes.empty()) return;
  OFFKEY_CHECK(bytes.size() <= std::numeric_limits<uint32_t>::max(), "more than 4 GiB - 1 at once");
  const size_t before = out->size();
  impl_->openings.Find(bytes, offset, out);
  if (impl_->encoded_confirmer.MayGoDeeper()) impl_->encoded.Find(bytes, offset, out);
  const auto begin = out->begin() + static_cast<ptrdiff_t>(before);
  // Reports come nearly in order.
  if (!std::is_sorted(begin, out->end())) std::sort(begin, out->end());
  out->erase(std::unique(begin, out->end()), out->end());
}

void ScannerThread::Confirm(const Text& text, const Candidate& candidate, std::vector<Match>* out) {
  const Opening& opening = impl_->rules->impl().openings[candidate.opening];
  if (opening.named) return impl_->ConfirmNamed(text, candidate, opening, out);
  if (opening.encoding == Encoding::kGzip) {
    // In a decoded window its end would be where that was cut.
    if (impl_->encoded_confirmer.AtTop()) impl_->gzip_confirmer.Confirm(this, text, candidate, out);
    return;
  }
  if (opening.encoding != Encoding::kPlain) {
    return impl_->encoded_confirmer.Confirm(this, text, candidate, out);
  }
  const size_t first = out->size();
  for (const RuleIndex index : opening.rules) {
    impl_->ConfirmRule(text, candidate, opening, index, out);
  }
  impl_->encoded_confirmer.ConfirmJoined(this, text, candidate, first, out);
}

void ScannerThread::Impl::ConfirmRule(const Text& text, const Candidate& candidate,
                                      const Opening& opening, RuleIndex index,
                                      std::vector<Match>* out) {
  const CompiledRule& rule = *rules->impl().rules[index];
  const uint64_t end = candidate.end;
  if (end < opening.width.least || end > text.size()) return;
  const uint64_t reach_back = uint64_t{opening.width.most} + rule.rule.before_bytes;
  const uint64_t first = end - std::min(end, reach_back);
  const uint64_t last = end - opening.width.least;
  const uint64_t window_begin = first - std::min<uint64_t>(first, kBoundaryBytes);
  const uint64_t window_end =
      std::min(last + rule.pattern_width.most + kBoundaryBytes, text.size());
  const std::string_view view = text.Window(window_begin, window_end, &window);

  if (rule.required_byte.has_value() && view.find(*rule.required_byte) == view.npos) return;

  const size_t first_at = static_cast<size_t>(first - window_begin);
  const size_t last_at = static_cast<size_t>(last - window_begin);
  if (!MayMatch(rule, view, first_at, last_at)) return;
  std::array<re2::StringPiece, kMaxPatternGroups + 1> groups;
  const re2::RE2& pattern = rule.Pattern();
  const int secret_group = rule.secret_group();
  if (!Search(pattern, view, first_at, last_at, static_cast<size_t>(end - window_begin),
              groups.data(), secret_group + 1)) {
    return;
  }
  const re2::StringPiece& secret = groups[static_cast<size_t>(secret_group)];
  if (secret.data() == nullptr) return;
  const Rejection rejection = rule.checks.Judge({secret.data(), secret.size()});
  if (rejection != Rejection::kNone && (!keep_refused || secret.empty())) return;
  Match match;
  match.rejection = rejection;
  match.start = window_begin + static_cast<uint64_t>(secret.data() - view.data());
  match.end = match.start + secret.size();
  match.rule = index;
  match.dep_begin = window_begin;
  match.dep_end = window_end;
  if (!rule.rule.extent.empty() && rejection == Rejection::kNone) ReadExtent(text, &match);
  out->push_back(match);
}

// One reading for all assigned rules of the opening. `view` holds what they look at; it begins at
// `view_begin` of the text, and the role ends at `role_end` of it.
void ScannerThread::Impl::ConfirmAssigned(std::string_view view, uint64_t view_begin,
                                          size_t role_end, const Opening& opening,
                                          std::vector<Match>* out) const {
  const size_t before = std::min<size_t>(role_end, kNameReach);
  view_begin += role_end - before;
  view = view.substr(role_end - before, before + kAssignmentReach);
  if (std::none_of(opening.assigned.begin(), opening.assigned.end(),
                   [](const auto& rule) { return rule.has_value(); })) {
    return;
  }
  Assignments assignments;
  ReadAssignments(view, before, &assignments);
  std::string decoded;
  for (const Assignment& assignment : assignments) {
    const AssignedValue read = ReadAssignedValue(assignment, view, &decoded);
    for (size_t kind = 0; kind < kAssignedKinds; ++kind) {
      const AssignedKind value = static_cast<AssignedKind>(kind);
      const auto& strong = opening.assigned[AssignedSlot(value, Strength::kStrong)];
      const auto& weak = opening.assigned[AssignedSlot(value, Strength::kWeak)];
      if (!strong.has_value() && !weak.has_value()) continue;
      const JudgedValue judged = JudgeAssignedValue(value, read, decoded, assignment, view);
      const Judgement& judgement = judged.judgement;
      const auto* rule = judgement.strength == Strength::kStrong ? &strong : &weak;
      Rejection rejection = Rejection::kNone;
      if (judgement.strength == Strength::kNone || !rule->has_value()) {
        if (!keep_refused) continue;
        rejection = RejectionFor(judgement);
        if (rejection == Rejection::kNone) continue;
        rule = strong.has_value() ? &strong : &weak;
      }
      Match match;
      match.rejection = rejection;
      match.start = view_begin + assignment.value_begin;
      match.end = view_begin + judged.end;
      match.encoding = StepsOf(judged.encoding);
      match.rule = **rule;
      match.dep_begin = view_begin;
      match.dep_end = view_begin + view.size();
      out->push_back(match);
    }
  }
}

// The result is that of trying every rule of the opening: the filter and WordIndex only leave out
// rules that cannot match.
void ScannerThread::Impl::ConfirmNamed(const Text& text, const Candidate& candidate,
                                       const Opening& opening, std::vector<Match>* out) {
  const uint64_t end = candidate.end;
  if (end < opening.width.least || end > text.size()) return;
  if (opening.role != RoleEnd::kName) return ConfirmCall(text, candidate, opening, out);
  const uint64_t role_end = end - 1;
  // Gathered once for all that follows: most candidates stand in texts in pieces.
  const uint64_t window_begin = end - std::min<uint64_t>(end, opening.before);
  const uint64_t window_end = std::min(end + opening.after, text.size());
  const std::string_view view = text.Window(window_begin, window_end, &named_window);
  const size_t role_at = static_cast<size_t>(role_end - window_begin);
  ConfirmAssigned(view, window_begin, role_at, opening, out);
  const size_t value_end = FilterEnd(view.substr(role_at));
  FindValueStarts(opening, view, role_at, value_end);
  if (value_starts.empty()) return;
  NameValue(view, window_begin, window_end == text.size(), opening, role_at, role_at + value_end,
            out);
}

// The place of the value is known; its name is looked for as everywhere.
void ScannerThread::Impl::ConfirmCall(const Text& text, const Candidate& candidate,
                                      const Opening& opening, std::vector<Match>* out) {
  const uint64_t window_begin = candidate.end - std::min<uint64_t>(candidate.end, opening.before);
  const uint64_t window_end = std::min(candidate.end + opening.after, text.size());
  const std::string_view view = text.Window(window_begin, window_end, &named_window);
  const std::optional<CallPlace> call =
      ReadCall(view, opening.role, static_cast<size_t>(candidate.end - window_begin));
  if (!call.has_value() || !rules->impl().call_runs.At(view, call->value)) return;
  SetValueStart(call->value);
  NameValue(view, window_begin, window_end == text.size(), opening, call->name_end,
            CallValueEnd(view, call->value), out);
}

// Tries the rules whose words stand around a name that ends at `role_at`, at `value_starts`.
// `ends`: the text ends with the view.
void ScannerThread::Impl::NameValue(std::string_view view, uint64_t window_begin, bool ends,
                                    const Opening& opening, size_t role_at, size_t value_end,
                                    std::vector<Match>* out) {
  const WordScope scope = rules->impl().words.Scope(view, opening.role, role_at, value_end);
  named_rules.clear();
  rules->impl().words.Find(view.substr(scope.begin, scope.end - scope.begin), &squeezed,
                           &named_rules);
  if (named_rules.empty()) return;
  std::sort(named_rules.begin(), named_rules.end());
  named_rules.erase(std::unique(named_rules.begin(), named_rules.end()), named_rules.end());

  const size_t first_out = out->size();
  named_ranks.clear();
  named_spans.clear();
  refused_named.clear();
  std::optional<EncodedValue> in_base64;
  NamedSpan span;
  span.role = opening.role;
  span.role_end = role_at;
  if (opening.role == RoleEnd::kName) {
    span.tail = view.substr(role_at, TailEnd(view, role_at) - role_at);
  }
  for (const RuleIndex index : named_rules) {
    if (!std::binary_search(opening.rules.begin(), opening.rules.end(), index)) continue;
    const CompiledRule& rule = *rules->impl().rules[index];
    if (!MayName(*rule.rule.named, view, span.role, span.role_end)) continue;
    if (!MatchValue(rule, view, &span)) {
      if (!in_base64.has_value()) in_base64 = ReadEncodedValue(view, ends);
      if (!MatchEncodedValue(rule, *in_base64, &span)) {
        if (refused != Rejection::kNone && RankName(*rule.rule.named, view, refused_span)) {
          refused_named.push_back({window_begin + refused_span.secret_begin,
                                   window_begin + refused_span.secret_end, index, window_begin,
                                   window_begin + view.size(), 0, refused});
        }
        continue;
      }
    }
    const std::optional<uint32_t> rank = RankName(*rule.rule.named, view, span);
    if (!rank.has_value()) continue;
    Match match;
    match.start = window_begin + span.secret_begin;
    match.end = window_begin + span.secret_end;
    match.rule = index;
    match.dep_begin = window_begin;
    match.dep_end = window_begin + view.size();
    if (in_base64.has_value() && in_base64->begin == span.secret_begin &&
        in_base64->end == span.secret_end) {
      match.encoding = StepsOf(Encoding::kBase64At0);
    }
    out->push_back(match);
    named_ranks.push_back(*rank);
    named_spans.emplace_back(match.start, match.end);
  }
  KeepBestNamed(first_out, out);
  if (keep_refused) out->insert(out->end(), refused_named.begin(), refused_named.end());
}

// Where NamedFilter's longest match ends; 0 when there is none.
size_t ScannerThread::Impl::FilterEnd(std::string_view ahead) const {
  re2::StringPiece all;
  const bool found = rules->impl().filter.Get().Match({ahead.data(), ahead.size()}, 0, ahead.size(),
                                                      re2::RE2::ANCHOR_START, &all, 1);
  return found ? all.size() : 0;
}

// All places where the syntax of an assignment ends, last first, in the bytes that FilterEnd gave;
// then those near a word.
void ScannerThread::Impl::FindValueStarts(const Opening& opening, std::string_view view,
                                          size_t role_end, size_t value_end) {
  value_starts.clear();
  if (value_end != 0 && rules->impl().runs.In(view.substr(role_end, value_end))) {
    FindAssignedStarts(view, role_end, role_end + value_end);
  }
  near_starts = value_starts.size();
  if (opening.near) FindNearStarts(view, role_end, rules->impl().runs, &value_starts);
}

void ScannerThread::Impl::FindAssignedStarts(std::string_view view, size_t role_end, size_t last) {
  const size_t tail_end = TailEnd(view, role_end);
  const re2::StringPiece text(view.data(), view.size());
  for (size_t at = std::min(last, role_end + kMaxSyntaxBytes + 1); at-- > tail_end + 1;) {
    if (!MayBeginValue(view, at) || !rules->impl().runs.At(view, at)) continue;
    if (!rules->impl().syntax.Get().Match(text, tail_end, at, re2::RE2::ANCHOR_BOTH, nullptr, 0)) {
      continue;
    }
    value_starts.push_back(at);
  }
}

// The last start wins: what can be read as syntax is not the value's.
bool ScannerThread::Impl::MatchValue(const CompiledRule& rule, std::string_view view,
                                     NamedSpan* span) {
  refused = Rejection::kNone;
  const re2::StringPiece text(view.data(), view.size());
  const re2::RE2& pattern = rule.Pattern();
  std::array<re2::StringPiece, kMaxPatternGroups + 1> groups;
  for (size_t i = 0; i < value_starts.size(); ++i) {
    const size_t at = value_starts[i];
    if (!rule.rule.named->form.alphabet.test(static_cast<unsigned char>(view[at]))) continue;
    const int secret_group = rule.secret_group();
    if (!pattern.Match(text, at, view.size(), re2::RE2::ANCHOR_START, groups.data(),
                       secret_group + 1)) {
      continue;
    }
    const re2::StringPiece& secret = groups[static_cast<size_t>(secret_group)];
    const std::string_view value(secret.data(), secret.size());
    if (!HasEvidence(rule.rule.named->evidence, value)) continue;
    if (IsHeadOfToken(view, at, at + secret.size())) continue;
    if (const Rejection rejection = rule.checks.Judge(value); rejection != Rejection::kNone) {
      if (keep_refused && refused == Rejection::kNone && !value.empty()) {
        refused = rejection;
        refused_span = *span;
        refused_span.near = i >= near_starts;
        refused_span.secret_begin = at;
        refused_span.secret_end = at + secret.size();
      }
      continue;
    }
    span->near = i >= near_starts;
    span->secret_begin = at;
    span->secret_end = at + secret.size();
    return true;
  }
  return false;
}

// The first value that is text in base64, as in the `data` of a Kubernetes secret: all of a run,
// with its padding.
ScannerThread::Impl::EncodedValue ScannerThread::Impl::ReadEncodedValue(std::string_view view,
                                                                        bool view_ends_text) {
  EncodedValue value;
  for (const size_t at : absl::MakeConstSpan(value_starts).first(near_starts)) {
    size_t end = at;
    while (end < view.size() && Base64Value(view[end]) >= 0) ++end;
    const size_t digits = end - at;
    while (end < view.size() && view[end] == '=' && end - at < digits + 2) ++end;
    if (digits < kLeastEncodedValue || digits % 4 == 1) continue;
    if (end == view.size() && !view_ends_text) continue;
    Decode(Encoding::kBase64At0, view.substr(at, digits), &encoded_value);
    // `echo` ends what it gives to `base64` with a line feed.
    if (encoded_value.ends_with('\n')) {
      encoded_value.pop_back();
      end = at + (8 * encoded_value.size() + 5) / 6;
    }
    if (!std::all_of(encoded_value.begin(), encoded_value.end(),
                     [](char c) { return c > ' ' && c <= '~'; })) {
      continue;
    }
    value.begin = at;
    value.end = end;
    return value;
  }
  return value;
}

bool ScannerThread::Impl::MatchEncodedValue(const CompiledRule& rule, const EncodedValue& value,
                                            NamedSpan* span) const {
  if (value.begin == value.end) return false;
  const re2::StringPiece text(encoded_value);
  std::array<re2::StringPiece, kMaxPatternGroups + 1> groups;
  const re2::RE2& pattern = rule.Pattern();
  const int secret_group = rule.secret_group();
  if (!pattern.Match(text, 0, text.size(), re2::RE2::ANCHOR_START, groups.data(),
                     secret_group + 1) ||
      groups[static_cast<size_t>(secret_group)].size() != text.size() ||
      !HasEvidence(rule.rule.named->evidence, encoded_value) ||
      rule.checks.Judge(encoded_value) != Rejection::kNone) {
    return false;
  }
  span->near = false;
  span->secret_begin = value.begin;
  span->secret_end = value.end;
  return true;
}

// Of the rules that claim one secret those stay whose word is nearest.
void ScannerThread::Impl::KeepBestNamed(size_t first, std::vector<Match>* out) const {
  if (named_ranks.size() < 2) return;
  size_t kept = first;
  for (size_t i = first; i < out->size(); ++i) {
    bool best = true;
    for (size_t j = 0; j < named_ranks.size() && best; ++j) {
      best = named_spans[j] != std::make_pair((*out)[i].start, (*out)[i].end) ||
             named_ranks[j] >= named_ranks[i - first];
    }
    if (best) (*out)[kept++] = (*out)[i];
  }
  out->resize(kept);
}

// Whether anything matches from first .. last on. Asked for groups, RE2 allocates; asked for none,
// it only runs its automaton.
bool ScannerThread::Impl::MayMatch(const CompiledRule& rule, std::string_view view, size_t first,
                                   size_t last) const {
  const re2::RE2& probe = rule.Probe();
  const re2::StringPiece text(view.data(), view.size());
  if (last - first >= kMaxAnchoredStarts) {
    return probe.Match(text, first, text.size(), re2::RE2::UNANCHORED, nullptr, 0);
  }
  for (size_t at = first; at <= last; ++at) {
    if (probe.Match(text, at, text.size(), re2::RE2::ANCHOR_START, nullptr, 0)) return true;
  }
  return false;
}

bool ScannerThread::Impl::Search(const re2::RE2& pattern, std::string_view view, size_t first,
                                 size_t last, size_t reach, re2::StringPiece* groups,
                                 int count) const {
  const re2::StringPiece text(view.data(), view.size());
  const bool anchored = last - first < kMaxAnchoredStarts;
  int attempts = 0;
  for (size_t at = first; at <= last && attempts < kMaxAttempts; ++at) {
    if (!pattern.Match(text, at, text.size(),
                       anchored ? re2::RE2::ANCHOR_START : re2::RE2::UNANCHORED, groups, count)) {
      if (!anchored) return false;
      continue;
    }
    ++attempts;
    const size_t begin = static_cast<size_t>(groups[0].data() - view.data());
    if (begin > last) return false;
    if (begin + groups[0].size() >= reach) return true;
    at = begin;
  }
  return false;
}

void ScannerThread::Impl::ReadExtent(const Text& text, Match* match) {
  // Nearly every block ends in the first piece; to gather 64 KiB for each opening would be a gift
  // to hostile text.
  std::string_view view = text.Window(match->start, match->start + kFirstPemBytes, &extent);
  PemExtent found = FindPemExtent(view);
  if (found.examined == view.size() && view.size() == kFirstPemBytes) {
    view = text.Window(match->start, match->start + kMaxPemBytes, &extent);
    found = FindPemExtent(view);
  }
  match->end = std::max(match->end, match->start + found.size);
  match->dep_end = std::max(match->dep_end, match->start + found.examined);
}

void ScannerThread::Scan(std::string_view text, std::vector<Match>* out) {
  out->clear();
  const Text content(text);
  std::vector<Candidate>& candidates = impl_->candidates;
  const uint64_t overlap = impl_->rules->max_opening_bytes();
  uint64_t reported = 0;  // candidates that end here or before have been seen
  for (uint64_t begin = 0; begin < text.size();) {
    const uint64_t end = std::min<uint64_t>(text.size(), begin + kChunkBytes);
    candidates.clear();
    FindCandidates(text.substr(begin, end - begin), begin, &candidates);
    for (const Candidate& candidate : candidates) {
      if (candidate.end > reported) Confirm(content, candidate, out);
    }
    reported = end;
    if (end == text.size()) break;
    begin = end - std::min(end, overlap);
  }
  std::sort(out->begin(), out->end());
  out->erase(std::unique(out->begin(), out->end(), SameSpan), out->end());
}

void NormaliseSecret(const Rule& rule, EncodingSteps encoding, std::string_view secret,
                     std::string* out) {
  out->clear();
  std::string decoded;
  for (EncodingSteps steps = encoding; steps != 0; steps = InnerSteps(steps)) {
    std::string next;
    Decode(OuterStep(steps), secret, &next);
    decoded.swap(next);
    WipeMemory(next.data(), next.size());
    secret = decoded;
  }
  if (rule.extent == "pem") {
    AppendNormalisedPem(secret, out);
  } else {
    out->append(secret);
  }
  WipeMemory(decoded.data(), decoded.size());
}

std::vector<bool> FindShadowed(const CompiledRules& rules, const std::vector<Match>& matches) {
  std::vector<bool> shadowed(matches.size(), false);
  const auto reach = [&](const Match& match) {
    if (rules.rule(match.rule).extent.empty()) return match.end;
    return std::min(match.end, match.start + kOverlapReachBytes);
  };
  for (size_t i = 0; i < matches.size(); ++i) {
    if (!matches[i].inner.empty()) continue;
    const uint64_t end = reach(matches[i]);
    const int precedence = rules.rule(matches[i].rule).precedence;
    const Rejection rejection = matches[i].rejection;
    for (size_t j = i + 1; j < matches.size() && matches[j].start < end; ++j) {
      if (!matches[j].inner.empty()) continue;
      const int other = rules.rule(matches[j].rule).precedence;
      if (Hides(rejection, precedence, matches[j].rejection, other)) shadowed[j] = true;
      if (Hides(matches[j].rejection, other, rejection, precedence)) shadowed[i] = true;
    }
  }
  return shadowed;
}

ConfirmSteps::ConfirmSteps(ScannerThread* scanner) : impl_(*scanner->impl_) {}

bool ConfirmSteps::Search(const re2::RE2& pattern, std::string_view view, size_t first, size_t last,
                          size_t reach, re2::StringPiece* groups, int count) const {
  return impl_.Search(pattern, view, first, last, reach, groups, count);
}

size_t ConfirmSteps::FilterEnd(std::string_view ahead) const { return impl_.FilterEnd(ahead); }

absl::Span<const size_t> ConfirmSteps::FindValueStarts(const Opening& opening,
                                                       std::string_view view, size_t role_end,
                                                       size_t value_end) {
  impl_.FindValueStarts(opening, view, role_end, value_end);
  return impl_.value_starts;
}

void ConfirmSteps::SetValueStart(size_t at) { impl_.SetValueStart(at); }

bool ConfirmSteps::MatchValue(const CompiledRule& rule, std::string_view view, NamedSpan* span,
                              Rejection* rejection) {
  const bool kept = std::exchange(impl_.keep_refused, true);
  const bool matched = impl_.MatchValue(rule, view, span);
  impl_.keep_refused = kept;
  *rejection = matched ? Rejection::kNone : impl_.refused;
  if (*rejection != Rejection::kNone) *span = impl_.refused_span;
  return matched || *rejection != Rejection::kNone;
}

}  // namespace offkey
