// Covered by tests/unit/scan/delta_scanner_test.cc (against the naive option on generated deltas).
#include "engine/scan/delta_scanner.h"

#include <algorithm>
#include <tuple>

#include "engine/rule/compiled_impl.h"
#include "engine/scan/gzip_text.h"
#include "engine/scan/pem_extent.h"
#include "engine/scan/refused_secret.h"

namespace offkey {
namespace {

// Segments of so many bytes are scanned by themselves.
constexpr size_t kLongSegmentBytes = 16384;
// Bytes on each side of an opening's end by which its window is known.
constexpr uint64_t kSampleBytes = 64;

bool SamePlace(const Match& a, const Match& b) {
  return a.start == b.start && a.end == b.end && a.rule == b.rule && a.rejection == b.rejection &&
         a.inner == b.inner;
}

template <typename T>
void SortUnique(std::vector<T>* items) {
  if (!std::is_sorted(items->begin(), items->end())) std::sort(items->begin(), items->end());
  items->erase(std::unique(items->begin(), items->end()), items->end());
}

}  // namespace

struct DeltaScanner::State final : NodeState {
  std::vector<Kept> candidates;  // sorted
  std::vector<Gzip> gzips;       // sorted; not among the candidates
  MatchRope rope;
  bool unfamiliar = false;
};

DeltaScanner::DeltaScanner(std::shared_ptr<const CompiledRules> rules, unsigned worker,
                           const Options& options)
    : rules_(std::move(rules)), options_(options), scanner_(rules_), credentials_(worker) {
  if (options_.keep_refused) scanner_.KeepRefused();
  for (RuleIndex i = 0; i < rules_->rule_count(); ++i) {
    max_precedence_ = std::max(max_precedence_, rules_->rule(i).precedence);
  }
  for (RuleIndex i = 0; i < rules_->rule_count(); ++i) {
    if (!rules_->rule(i).extent.empty()) extent_reach_ = kMaxPemBytes;
  }
  for (OpeningIndex o = 0; o < rules_->opening_count(); ++o) {
    max_before_ = std::max<uint64_t>(max_before_, rules_->before_bytes(o));
    max_after_ = std::max<uint64_t>(max_after_, rules_->after_bytes(o));
    reach_.push_back({rules_->opening_bytes(o), rules_->before_bytes(o) + options_.extra_window,
                      rules_->after_bytes(o) + options_.extra_window,
                      rules_->impl().openings[o].encoding == Encoding::kGzip});
  }
  // Whether a match is shadowed depends on the matches that overlap it, and they on their windows.
  const uint64_t window = rules_->window_bytes();
  shadow_reach_ = std::max<uint64_t>(kOverlapReachBytes, window) + window;
}

DeltaScanner::~DeltaScanner() = default;

DeltaScanner::Safe DeltaScanner::SafePart(const TextPiece& piece) const {
  // A window that ends at an edge of the content sees that edge. Where a piece touches an edge in
  // one of the two contents only, its outermost byte is not safe.
  const bool starts = piece.begin == 0;
  const bool base_starts = piece.base_begin == 0;
  const bool ends = piece.end() == size_;
  const bool base_ends = piece.base_begin + piece.bytes.size() == base_size_;
  Safe safe{piece.begin, piece.end()};
  if (starts != base_starts) ++safe.begin;
  if (ends != base_ends) --safe.end;
  return safe;
}

DeltaScanner::Window DeltaScanner::WindowOf(const Kept& candidate) const {
  const Reach& reach = reach_[candidate.opening];
  return {candidate.end > reach.before ? candidate.end - reach.before : 0,
          std::min(uint64_t{candidate.end} + reach.after, size_)};
}

bool DeltaScanner::InsideOnePiece(const Window& window) const {
  auto piece = std::upper_bound(pieces_.begin(), pieces_.end(), window.begin,
                                [](uint64_t at, const TextPiece& p) { return at < p.begin; });
  if (piece == pieces_.begin()) return false;
  --piece;
  if (!piece->is_copy()) return false;
  const Safe safe = SafePart(*piece);
  return window.begin >= safe.begin && window.end <= safe.end;
}

// The opening itself must lie in the piece; at the piece's start a shorter form of it may, and is
// found by Hyperscan in the junction's context.
bool DeltaScanner::HoldsOpening(const TextPiece& piece, const Kept& base_candidate) const {
  return base_candidate.end >= piece.base_begin + reach_[base_candidate.opening].opening ||
         (piece.begin == 0 && piece.base_begin == 0);
}

// Marks the base's candidates that stand in `piece` and can have made `match`, which is the base's.
void DeltaScanner::Judge(const TextPiece& piece, const State& base, const RopeMatch& match) {
  const uint64_t window = rules_->window_bytes();
  // An extent ends beyond any window.
  const uint64_t match_end = std::min(match.end, match.start + window);
  const uint64_t first =
      std::max(match.start > window ? match.start - window : 0, piece.base_begin);
  const uint64_t last = std::min(match_end + window, piece.base_begin + piece.bytes.size());
  auto candidate = std::upper_bound(base.candidates.begin(), base.candidates.end(), first,
                                    [](uint64_t at, const Kept& k) { return at < k.end; });
  for (; candidate != base.candidates.end() && candidate->end <= last; ++candidate) {
    // Its window holds the match, or the beginning of one with an extent.
    if (candidate->end > match_end + rules_->before_bytes(candidate->opening) ||
        candidate->end + rules_->after_bytes(candidate->opening) < match.start) {
      continue;
    }
    // One whose opening is not whole in the piece need not be a candidate here.
    if (!HoldsOpening(piece, *candidate)) continue;
    judged_.push_back({static_cast<uint32_t>(candidate->end - piece.base_begin + piece.begin),
                       candidate->opening});
  }
}

// The first candidate of the base that ends behind `end`. Searched forward from `from`, the one
// found last: most deltas copy their base from front to back.
const DeltaScanner::Kept* DeltaScanner::FirstBehind(const State& base, const Kept* from,
                                                    uint64_t end) const {
  const Kept* const first = base.candidates.data();
  const Kept* const last = first + base.candidates.size();
  const auto behind = [](uint64_t at, const Kept& k) { return at < k.end; };
  if (from != first && (from - 1)->end > end) return std::upper_bound(first, from, end, behind);
  ptrdiff_t step = 1;
  while (last - from > step && from[step].end <= end) {
    from += step;
    step *= 2;
  }
  return std::upper_bound(from, from + std::min(step + 1, last - from), end, behind);
}

void DeltaScanner::TakeOverCandidates(const State& base, bool keep_all) {
  if (base.candidates.empty()) return;
  const Kept* const last = base.candidates.data() + base.candidates.size();
  const Kept* candidate = base.candidates.data();
  // Only candidates near an edge need judgement; without `keep_all` the middle need not be looked
  // at.
  const uint64_t head = max_before_ + options_.extra_window + 1;
  const uint64_t tail = max_after_ + options_.extra_window + 1;
  for (const TextPiece& piece : pieces_) {
    if (!piece.is_copy()) continue;
    const uint64_t base_end = piece.base_begin + piece.bytes.size();
    const Safe safe = SafePart(piece);
    const auto take = [&](uint64_t from, uint64_t to) {  // base candidates with end in (from, to]
      candidate = FirstBehind(base, candidate, from);
      for (; candidate != last && candidate->end <= to; ++candidate) {
        if (!HoldsOpening(piece, *candidate)) continue;
        const Kept here{static_cast<uint32_t>(candidate->end - piece.base_begin + piece.begin),
                        candidate->opening};
        if (keep_all) kept_.push_back(here);
        // Its end lies in this piece, so that no other one can hold its window.
        const Window window = WindowOf(here);
        if (window.begin < safe.begin || window.end > safe.end) judged_.push_back(here);
      }
    };
    if (keep_all || piece.bytes.size() <= head + tail) {
      take(piece.base_begin, base_end);
    } else {
      take(piece.base_begin, piece.base_begin + head);
      take(base_end - tail, base_end);
    }
  }
}

// A gzip of the base that was read within one copied piece says the same here, and its matches are
// taken over. The others are read again.
void DeltaScanner::TakeOverGzips(const State& base) {
  if (base.gzips.empty()) return;
  for (const TextPiece& piece : pieces_) {
    if (!piece.is_copy()) continue;
    const Safe safe = SafePart(piece);
    const auto here = [&piece](uint64_t at) { return at - piece.base_begin + piece.begin; };
    auto gzip = std::upper_bound(base.gzips.begin(), base.gzips.end(), piece.base_begin,
                                 [](uint64_t at, const Gzip& g) { return at < g.at.end; });
    for (; gzip != base.gzips.end() && gzip->at.end <= piece.base_begin + piece.bytes.size();
         ++gzip) {
      if (!HoldsOpening(piece, gzip->at)) continue;
      const Kept at{static_cast<uint32_t>(here(gzip->at.end)), gzip->at.opening};
      const uint64_t begin = here(gzip->at.end - reach_[gzip->at.opening].opening);
      const uint64_t examined = here(gzip->examined);
      if (begin >= safe.begin && examined <= safe.end) {
        kept_gzips_.push_back({at, examined});
      } else {
        judged_gzips_.push_back(at);
      }
    }
  }
}

uint64_t DeltaScanner::BeyondWindow(OpeningIndex opening) const {
  return IsGzip(opening) ? kMaxGzipReach : extent_reach_;
}

// kept_ and kept_fresh_ together, sorted, each once. The first is sorted as it is: pieces are, and
// what they hold.
std::vector<DeltaScanner::Kept> DeltaScanner::MergeKept() {
  SortUnique(&kept_fresh_);
  std::vector<Kept> merged;
  merged.resize(kept_.size() + kept_fresh_.size());
  const auto end = std::set_union(kept_.begin(), kept_.end(), kept_fresh_.begin(),
                                  kept_fresh_.end(), merged.begin());
  merged.erase(end, merged.end());
  return merged;
}

void DeltaScanner::ScanChanges(const Text& text) {
  const uint64_t context = rules_->max_opening_bytes() - 1 + options_.extra_window;
  uint64_t begin = 0;
  uint64_t end = 0;
  bool open = false;
  const auto flush = [&] {
    if (!open) return;
    ScanSegment(text.Window(begin, end, &segment_), begin);
  };
  const auto add = [&](uint64_t from, uint64_t to) {
    const uint64_t low = from > context ? from - context : 0;
    const uint64_t high = std::min(to + context, size_);
    if (open && low <= end) {
      end = std::max(end, high);
      return;
    }
    flush();
    begin = low;
    end = high;
    open = true;
  };
  for (size_t i = 0; i < pieces_.size(); ++i) {
    const TextPiece& piece = pieces_[i];
    if (!piece.is_copy()) {
      add(piece.begin, piece.end());
    } else if (i > 0 || piece.base_begin != 0) {
      add(piece.begin, piece.begin);
    }
  }
  flush();
  ScanBatch();
}

void DeltaScanner::ForgetTexts() {
  segments_seen_ = {};
  windows_without_match_ = {};
}

// Leaves the candidates of what is around a change in found_, or the bytes in the batch.
void DeltaScanner::ScanSegment(std::string_view bytes, uint64_t begin) {
  if (bytes.size() >= kLongSegmentBytes) {
    scanned_bytes_ += bytes.size();
    return scanner_.FindCandidates(bytes, begin, &found_);
  }
  const TextMemo::Key key = TextMemo::KeyOf(bytes, 0);
  if (const auto known = segments_seen_.Find(bytes, key); known.has_value()) {
    for (const TextMemo::Found& one : *known) found_.push_back({begin + one.end, one.opening});
    return;
  }
  scanned_bytes_ += bytes.size();
  segments_.push_back({batch_.size(), bytes.size(), begin, key});
  batch_.append(bytes);
  batch_.push_back('\0');
  if (batch_.size() >= kLongSegmentBytes) ScanBatch();
}

// Most segments have a hundred bytes or two, and a call costs as much as scanning them. No opening
// matches NUL, so that none is found across a joint.
void DeltaScanner::ScanBatch() {
  if (segments_.empty()) return;
  batch_found_.clear();
  scanner_.FindCandidates(batch_, 0, &batch_found_);
  auto candidate = batch_found_.begin();
  for (const Segment& segment : segments_) {
    segment_found_.clear();
    for (; candidate != batch_found_.end() && candidate->end <= segment.at + segment.size;
         ++candidate) {
      const auto end = static_cast<uint32_t>(candidate->end - segment.at);
      segment_found_.push_back({end, candidate->opening});
      found_.push_back({segment.begin + end, candidate->opening});
    }
    segments_seen_.Add(std::string_view(batch_).substr(segment.at, segment.size), segment.key,
                       segment_found_);
  }
  batch_.clear();
  segments_.clear();
}

void DeltaScanner::TakeOverMatches(const State& base) {
  if (base.rope.empty()) return;
  for (const TextPiece& piece : pieces_) {
    if (!piece.is_copy()) continue;
    const Safe safe = SafePart(piece);
    const uint64_t to_base = piece.base_begin - piece.begin;  // wraps around; added it is right
    const uint64_t low = safe.begin + to_base;
    const uint64_t high = safe.end + to_base;
    arena_.Slice(base.rope, low, high, static_cast<int64_t>(piece.begin - piece.base_begin),
                 &parts_);
    const auto judge_broken = [&](const RopeMatch& match) {
      if (!match.inner.empty()) return;  // TakeOverGzips
      if (match.dep_begin >= low && match.dep_end <= high) return;
      Judge(piece, base, match);
    };
    const uint64_t base_end = piece.base_begin + piece.bytes.size();
    ForEachOverlap(base.rope, piece.base_begin, piece.base_begin + 1, true, judge_broken);
    ForEachOverlap(base.rope, base_end - 1, base_end, true, judge_broken);
  }
}

void DeltaScanner::ConfirmOne(const Text& text, const Kept& candidate) {
  const Candidate here{candidate.end, candidate.opening};
  // What is encoded has a memory of its own, and what is confirmed of a whole object comes once.
  if (pieces_.empty() || rules_->impl().openings[here.opening].encoding != Encoding::kPlain) {
    scanner_.Confirm(text, here, &fresh_);
    return;
  }
  // Not WindowOf: the text may be the object's, transcoded.
  const Reach& reach = reach_[here.opening];
  const Window window{here.end > reach.before ? here.end - reach.before : 0,
                      std::min(here.end + reach.after, text.size())};
  const std::string_view bytes = text.Window(window.begin, window.end, &segment_);
  // Beside the bytes it counts where in them the opening ends, and which edges of the content show.
  const uint64_t at = here.end - window.begin;
  const uint64_t edges = (window.begin == 0 ? 1U : 0U) | (window.end == text.size() ? 2U : 0U);
  const uint64_t tag = uint64_t{here.opening} << 32 | at << 2 | edges;
  const TextMemo::Key key =
      TextMemo::KeyOf(bytes.substr(at - std::min(at, kSampleBytes), 2 * kSampleBytes), tag);
  if (windows_without_match_.Find(bytes, key).has_value()) return;
  const size_t matches = fresh_.size();
  scanner_.Confirm(text, here, &fresh_);
  if (fresh_.size() == matches) windows_without_match_.Add(bytes, key, {});
}

void DeltaScanner::ConfirmJudged(const Text& text) {
  SortUnique(&judged_);
  confirmed_ += judged_.size() + judged_gzips_.size();
  for (const Kept& candidate : judged_) ConfirmOne(text, candidate);
  SortUnique(&judged_gzips_);
  for (const Kept& candidate : judged_gzips_) {
    scanner_.Confirm(text, {candidate.end, candidate.opening}, &fresh_);
    kept_gzips_.push_back({candidate, scanner_.gzip_examined()});
  }
  std::sort(fresh_.begin(), fresh_.end());
  fresh_.erase(std::unique(fresh_.begin(), fresh_.end(), SamePlace), fresh_.end());
}

bool DeltaScanner::Shadows(const RopeMatch& match, const RopeMatch& over) const {
  if (!match.inner.empty() || !over.inner.empty()) return false;
  if (!Hides(over.rejection, rules_->rule(over.rule).precedence, match.rejection,
             rules_->rule(match.rule).precedence)) {
    return false;
  }
  return over.start < OverlapEnd(match) && OverlapEnd(over) > match.start;
}

uint64_t DeltaScanner::OverlapEnd(const RopeMatch& match) const {
  if (rules_->rule(match.rule).extent.empty()) return match.end;
  return std::min(match.end, match.start + kOverlapReachBytes);
}

// Whether a match is shadowed depends on how far the extents that begin before it go, and the end
// of one may be decided by bytes far behind it: those are dependencies of the shadow too.
void DeltaScanner::DependOnExtents(const MatchRope& inherited) {
  if (extent_reach_ == 0) return;
  std::vector<const RopeMatch*> extents;  // sorted by start
  for (const RopeMatch& match : fresh_rope_) {
    if (!rules_->rule(match.rule).extent.empty()) extents.push_back(&match);
  }
  for (RopeMatch& match : fresh_rope_) {
    if (!match.inner.empty()) continue;
    const int precedence = rules_->rule(match.rule).precedence;
    const bool refused = match.rejection != Rejection::kNone;
    if (precedence == max_precedence_ && !refused) continue;
    const uint64_t from = match.start > kOverlapReachBytes ? match.start - kOverlapReachBytes : 0;
    const uint64_t to = OverlapEnd(match);
    const auto depend = [&](const RopeMatch& over) {
      const Rule& upper = rules_->rule(over.rule);
      if (upper.extent.empty() || over.start < from) return;
      if (upper.precedence <= precedence && !refused) return;
      match.dep_end = std::max(match.dep_end, over.dep_end);
    };
    ForEachOverlap(inherited, from, to, false, depend);
    auto over = std::lower_bound(extents.begin(), extents.end(), from,
                                 [](const RopeMatch* m, uint64_t at) { return m->start < at; });
    for (; over != extents.end() && (*over)->start < to; ++over) depend(**over);
  }
}

bool DeltaScanner::IsShadowed(const RopeMatch& match, const MatchRope& inherited) const {
  bool shadowed = false;
  ForEachOverlap(inherited, match.start, match.end, false,
                 [&](const RopeMatch& over) { shadowed |= Shadows(match, over); });
  if (shadowed) return true;
  // fresh_rope_ is sorted by start, and what a match shadows lies within this reach of its start.
  const uint64_t reach = std::max<uint64_t>(kOverlapReachBytes, rules_->window_bytes());
  auto over = std::lower_bound(fresh_rope_.begin(), fresh_rope_.end(),
                               match.start > reach ? match.start - reach : 0,
                               [](const RopeMatch& m, uint64_t at) { return m.start < at; });
  for (; over != fresh_rope_.end() && over->start < match.end; ++over) {
    if (Shadows(match, *over)) return true;
  }
  return false;
}

RopeMatch DeltaScanner::ToRopeMatch(const Text& text, const Match& match) {
  RopeMatch out;
  out.start = match.start;
  out.end = match.end;
  out.dep_begin = match.dep_begin;
  out.dep_end = std::min(match.dep_end, text.size());
  out.rule = match.rule;
  const Rule& rule = rules_->rule(match.rule);
  out.inner = match.inner;
  secrets_.Read(rule, match, text.Window(match.start, match.end, &secret_), &normal_);
  out.rejection = match.rejection;
  out.recoded = match.encoding != 0 || !match.inner.empty();
  if (match.rejection != Rejection::kNone) MarkRefused(match.rejection, &normal_);
  out.credential = credentials_.Intern(normal_);
  const bool may_be_shadowed =
      rule.precedence < max_precedence_ || match.rejection != Rejection::kNone;
  if (may_be_shadowed && match.inner.empty()) {
    out.dep_begin =
        std::min(out.dep_begin, match.start > shadow_reach_ ? match.start - shadow_reach_ : 0);
    out.dep_end = std::min(std::max(out.dep_end, match.end + shadow_reach_), text.size());
  }
  return out;
}

// From fresh_ and parts_ to a rope.
MatchRope DeltaScanner::FinishRope(const Text& text) {
  const MatchRope inherited = arena_.Join(parts_);
  if (fresh_.empty()) return inherited;
  fresh_rope_.clear();
  for (const Match& match : fresh_) {
    bool known = false;
    ForEachOverlap(inherited, match.start, match.end, false, [&](const RopeMatch& other) {
      known |= other.start == match.start && other.end == match.end && other.rule == match.rule &&
               other.rejection == match.rejection && other.inner == match.inner;
    });
    if (!known) fresh_rope_.push_back(ToRopeMatch(text, match));
  }
  if (fresh_rope_.empty()) return inherited;
  for (RopeMatch& match : fresh_rope_) match.shadowed = IsShadowed(match, inherited);
  DependOnExtents(inherited);
  return Append(inherited, arena_.Make(fresh_rope_));
}

MatchRope DeltaScanner::Append(const MatchRope& rope, const MatchRope& more) {
  if (rope.empty()) return more;
  if (more.empty()) return rope;
  const MatchRope both[] = {rope, more};
  return arena_.Join(both);
}

// The matches that show when the content is read as UTF-16. Their dependency is more than the
// content, so that no version takes them over: each version is transcoded anew.
MatchRope DeltaScanner::ScanTranscoded(const Text& text, const Utf16Layout& layout) {
  const std::string_view whole = text.Window(0, size_, &segment_);
  transcoded_.clear();
  AppendTranscoded(whole.substr(layout.bom_bytes), layout.order, &transcoded_);
  const Text units(transcoded_);
  found_.clear();
  judged_.clear();
  judged_gzips_.clear();
  fresh_.clear();
  scanned_bytes_ += transcoded_.size();
  scanner_.FindCandidates(transcoded_, 0, &found_);
  JudgeFound();
  ConfirmJudged(units);
  fresh_rope_.clear();
  for (const Match& match : fresh_) fresh_rope_.push_back(ToRopeMatch(units, match));
  for (RopeMatch& match : fresh_rope_) match.shadowed = IsShadowed(match, {});
  MapToStored(layout, size_);
  return arena_.Make(fresh_rope_);
}

void DeltaScanner::MapToStored(const Utf16Layout& layout, uint64_t size) {
  for (RopeMatch& match : fresh_rope_) {
    match.start = StoredOffset(layout, match.start);
    match.end = StoredOffset(layout, match.end);
    match.dep_begin = 0;
    match.dep_end = size + 1;
    match.recoded = true;
  }
}

void DeltaScanner::JudgeFound() {
  for (const Candidate& candidate : found_) {
    std::vector<Kept>& judged = IsGzip(candidate.opening) ? judged_gzips_ : judged_;
    judged.push_back({static_cast<uint32_t>(candidate.end), candidate.opening});
  }
}

DeltaScanner::Result DeltaScanner::Scan(const ObjectView& object) {
  const Text text = object.text();
  size_ = object.size;
  base_size_ = object.base_size;
  found_.clear();
  kept_.clear();
  kept_fresh_.clear();
  judged_.clear();
  kept_gzips_.clear();
  judged_gzips_.clear();
  fresh_.clear();
  parts_.clear();
  const auto* base = static_cast<const State*>(object.base);
  if (base != nullptr && !options_.naive) {
    pieces_ = object.pieces;
    TakeOverCandidates(*base, object.will_be_base);
    ScanChanges(text);
    TakeOverMatches(*base);
    TakeOverGzips(*base);
    const size_t gzips = kept_gzips_.size();
    for (const Candidate& candidate : found_) {
      const Kept here{static_cast<uint32_t>(candidate.end), candidate.opening};
      if (IsGzip(here.opening)) {
        const auto end = kept_gzips_.begin() + static_cast<ptrdiff_t>(gzips);
        const bool known = std::any_of(kept_gzips_.begin(), end,
                                       [&here](const Gzip& gzip) { return gzip.at == here; });
        if (!known) judged_gzips_.push_back(here);
        continue;
      }
      if (object.will_be_base) kept_fresh_.push_back(here);
      if (MustJudge(here)) judged_.push_back(here);
    }
  } else {
    pieces_ = {};
    const std::string_view whole = text.Window(0, size_, &segment_);
    scanned_bytes_ += whole.size();
    scanner_.FindCandidates(whole, 0, &found_);
    JudgeFound();
    if (object.will_be_base) kept_fresh_ = judged_;
  }
  ConfirmJudged(text);
  Result result;
  result.rope = FinishRope(text);
  // What follows reads other text.
  std::vector<Gzip> gzips = std::move(kept_gzips_);
  SortUnique(&gzips);
  kept_gzips_.clear();
  if (object.kind == ObjectKind::kBlob) {
    const auto layout = DetectUtf16(text.Window(0, kUtf16HeadBytes, &segment_));
    if (layout) result.rope = Append(result.rope, ScanTranscoded(text, *layout));
  }
  unfamiliar_ = scanner_.TakeUnfamiliar() || (base != nullptr && base->unfamiliar);
  if (object.will_be_base && !options_.naive) {
    auto state = std::make_unique<State>();
    state->rope = result.rope;
    state->candidates = MergeKept();
    state->gzips = std::move(gzips);
    state->unfamiliar = unfamiliar_;
    result.state = std::move(state);
  }
  return result;
}

uint64_t DeltaScanner::Overlap() const {
  // Twice, because UTF-16 has two bytes for each that the rules reckon with, and one of the two may
  // have been cut off.
  return 2 * (rules_->window_bytes() + max_before_ + max_after_ + rules_->max_opening_bytes() +
              std::max<uint64_t>(extent_reach_, kMaxGzipReach) + 1);
}

MatchRope DeltaScanner::ScanWindow(ObjectKind kind, uint64_t offset, std::string_view bytes,
                                   bool last) {
  if (offset == 0) {
    windowed_ = {};
    windowed_units_ = {};
    windowed_layout_ = kind == ObjectKind::kBlob ? DetectUtf16(bytes) : std::nullopt;
  }
  ScanPart(offset, bytes, last, &windowed_);
  if (windowed_layout_.has_value()) {
    // The window's whole units: unit i is stored at bom_bytes + 2 * i.
    const uint64_t bom = windowed_layout_->bom_bytes;
    const uint64_t cut = offset < bom ? bom - offset : (offset - bom) % 2;
    const std::string_view units = bytes.substr(std::min<uint64_t>(cut, bytes.size()));
    transcoded_.clear();
    AppendTranscoded(units, windowed_layout_->order, &transcoded_);
    ScanPart((offset + cut - bom) / 2, transcoded_, last, &windowed_units_);
  }
  if (!last) return {};
  unfamiliar_ = scanner_.TakeUnfamiliar();
  FinishWindowed(windowed_);
  const MatchRope stored = arena_.Make(fresh_rope_);
  if (!windowed_layout_.has_value()) return stored;
  FinishWindowed(windowed_units_);
  MapToStored(*windowed_layout_, offset + bytes.size());
  return Append(stored, arena_.Make(fresh_rope_));
}

// A candidate belongs to the first window that holds its confirmation window, and what its extent
// may reach: found exactly once.
void DeltaScanner::ScanPart(uint64_t offset, std::string_view bytes, bool last,
                            Windowed* windowed) {
  const uint64_t end = offset + bytes.size();
  size_ = bytes.size();
  pieces_ = {};
  found_.clear();
  judged_.clear();
  kept_gzips_.clear();
  judged_gzips_.clear();
  fresh_.clear();
  parts_.clear();
  scanned_bytes_ += bytes.size();
  const Text text(bytes);
  scanner_.FindCandidates(bytes, 0, &found_);
  for (const Candidate& candidate : found_) {
    const uint64_t after = offset + candidate.end + rules_->after_bytes(candidate.opening) +
                           BeyondWindow(candidate.opening);
    const bool seen = offset != 0 && after <= windowed->end;
    const bool held = last || after <= end;
    if (!held || seen) continue;
    std::vector<Kept>& judged = IsGzip(candidate.opening) ? judged_gzips_ : judged_;
    judged.push_back({static_cast<uint32_t>(candidate.end), candidate.opening});
  }
  ConfirmJudged(text);
  for (const Match& match : fresh_) {
    RopeMatch found = ToRopeMatch(text, match);
    found.start += offset;
    found.end += offset;
    windowed->matches.push_back(found);
  }
  windowed->end = end;
}

void DeltaScanner::FinishWindowed(const Windowed& windowed) {
  fresh_rope_ = windowed.matches;
  std::sort(fresh_rope_.begin(), fresh_rope_.end(), [](const RopeMatch& a, const RopeMatch& b) {
    return std::tie(a.start, a.end, a.rule, a.rejection, a.inner, a.recoded) <
           std::tie(b.start, b.end, b.rule, b.rejection, b.inner, b.recoded);
  });
  fresh_rope_.erase(std::unique(fresh_rope_.begin(), fresh_rope_.end(),
                                [](const RopeMatch& a, const RopeMatch& b) {
                                  return a.start == b.start && a.end == b.end && a.rule == b.rule &&
                                         a.rejection == b.rejection && a.inner == b.inner;
                                }),
                    fresh_rope_.end());
  for (RopeMatch& match : fresh_rope_) match.shadowed = IsShadowed(match, {});
}

}  // namespace offkey
