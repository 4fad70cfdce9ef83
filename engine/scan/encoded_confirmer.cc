// Covered by tests/unit/scan/encoded_test.cc.
#include "engine/scan/encoded_confirmer.h"

#include <algorithm>

#include "engine/rule/compiled_impl.h"
#include "engine/rule/encoded_openings.h"
#include "engine/rule/joined_text.h"
#include "engine/scan/encoded_finder.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {
namespace {

// Behind `://`, where the opening of a URL with escaped slashes may be.
constexpr uint64_t kUrlOpeningBytes = 96;
// A private key is longer than the window: as much as its extent needs is decoded then.
constexpr uint64_t kFirstExtentBytes = 16384;
constexpr uint64_t kMostExtentBytes = 131072;

void EndLine(DecodedText* decoded) {
  const uint32_t end = decoded->end.back();
  decoded->bytes.push_back('\n');
  decoded->begin.push_back(end);
  decoded->end.push_back(end);
}

// Longer windows than this are not remembered.
constexpr size_t kMostKnownBytes = 16384;

// By which a window is remembered: the bytes before the candidate's end.
uint32_t HashOf(std::string_view window, uint64_t end, OpeningIndex opening) {
  uint32_t hash = opening;
  for (const char c : window.substr(0, end).substr(end - std::min<uint64_t>(end, 12))) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193u;
  }
  return hash >> 16;
}

// How far behind the place what was found may begin.
uint64_t BeginsWithin(const Opening& opening) {
  if (opening.has_expression()) return kUrlOpeningBytes;
  const bool exact =
      opening.place_by == EncodedPlaceBy::kRun || opening.place_by == EncodedPlaceBy::kMarks;
  if (opening.place_by == EncodedPlaceBy::kJoin) return kJoinedBefore;
  return exact ? 0 : kRunBytes;
}

// Whether a key that stands inside its opening is what was found: at the place, or anywhere in a
// tail.
bool BeginsInside(const CompiledRules::Impl& rules, const Opening& opening, std::string_view head) {
  if (rules.inner_keys.empty()) return false;
  const size_t places = IsTail(opening.place_by) ? kRunBytes : 1;
  for (size_t at = 0; at < places && at + kKeyBytes <= head.size(); ++at) {
    uint32_t key = 0;
    for (const char c : head.substr(at, kKeyBytes)) key = key << 8 | static_cast<unsigned char>(c);
    if (rules.inner_keys.Has(key)) return true;
  }
  return false;
}

// Whether a key stands anywhere in `text` that the rules which a restricted set left out lack.
bool HasUnfamiliarKey(const CompiledRules::Impl& rules, std::string_view text) {
  uint32_t key = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    key = key << 8 | static_cast<unsigned char>(text[at]);
    if (at + 1 >= kKeyBytes && rules.encoded_keys.Has(key) && !rules.familiar_keys->Has(key)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void EncodedConfirmer::Append(const Level& level, uint64_t window_begin, uint64_t window_end,
                              Encoding encoding, const Match& match,
                              std::vector<Match>* out) const {
  const DecodedText& decoded = level.decoded;
  // Nothing may rest on where the window was cut.
  if (decoded.cut_front && match.start == 0) return;
  if (decoded.cut_back && match.end >= decoded.bytes.size()) return;
  if (match.encoding > 15) return;  // three steps
  Match mapped = match;
  mapped.start = window_begin + decoded.begin[match.start];
  mapped.end = window_begin + decoded.end[match.end - 1];
  // What no join divides is found as it stands.
  if (encoding == Encoding::kJoined && mapped.end - mapped.start == match.end - match.start) return;
  Encoding step = encoding;
  if (IsBase64(encoding)) {
    const size_t unit = IsUtf16(encoding) ? 2 : 1;
    const size_t bytes = (match.start + 3 * decoded.bytes.size() - decoded.anchor) * unit;
    step = AtPlace(encoding, (bytes + PlaceInGroup(encoding)) % 3);
  }
  mapped.encoding = StepsOf(step, match.encoding);
  mapped.dep_begin = window_begin;
  mapped.dep_end = window_end;
  out->push_back(mapped);
}

// Whether an opening is there at all: nearly all encoded text that begins like one ends here. Says
// how many bytes before the place it may begin.
bool EncodedConfirmer::HasOpening(ScannerThread* scanner, const Opening& opening, const Text& text,
                                  uint64_t end, uint64_t reach, size_t* before, Level* level) {
  const CompiledRules::Impl& rules = scanner->rules().impl();
  // What tells that the place is in no escape included.
  const uint64_t begin = end - std::min<uint64_t>(end, opening.width.most + kMaxEscapeBytes);
  const uint64_t near_end =
      std::min<uint64_t>({end + reach * kMaxEscapeBytes, end + opening.after, text.size()});
  const std::string_view window = text.Window(begin, near_end, &level->window);
  const size_t place =
      EncodedPlace(rules.encoded_keys, opening, window, static_cast<size_t>(end - begin));
  if (place == std::string_view::npos) return false;
  if (IsTail(opening.place_by)) {
    const size_t run_end = static_cast<size_t>(end - begin) - 1;
    Decode(opening.encoding, window.substr(place, run_end - place), &level->head);
    level->head.push_back('\n');  // as EndLine
  } else {
    Decode(opening.encoding, window.substr(place), &level->head);
  }
  if (rules.familiar_keys != nullptr) {
    unfamiliar_ = unfamiliar_ || HasUnfamiliarKey(rules, level->head) ||
                  EncodedPlace(*rules.familiar_keys, opening, window,
                               static_cast<size_t>(end - begin)) != place;
  }
  std::string_view head = level->head;
  *before = BeginsInside(rules, opening, head) ? kMaxKeyOffset : 0;
  if (*before > 0) {
    // What stands before the place, too.
    const uint64_t front = begin - std::min<uint64_t>(begin, kMaxKeyOffset * kMaxEscapeBytes);
    const std::string_view around = text.Window(front, near_end, &level->window);
    const size_t key = place + static_cast<size_t>(begin - front);
    if (!DecodeAround(opening.encoding, around, key, &level->decoded)) return false;
    const size_t anchor = level->decoded.anchor;
    head = level->decoded.bytes;
    head.remove_prefix(anchor - std::min(anchor, *before));
  }
  level->candidates.clear();
  scanner->FindCandidates(head.substr(0, *before + reach), 0, &level->candidates);
  KeepOnlyPlain(scanner, opening, level);
  return !level->candidates.empty();
}

// In joined text, where names and their values are read as they stand.
void EncodedConfirmer::KeepOnlyPlain(ScannerThread* scanner, const Opening& opening,
                                     Level* level) const {
  if (opening.encoding != Encoding::kJoined) return;
  const std::vector<Opening>& openings = scanner->rules().impl().openings;
  std::erase_if(level->candidates, [&](const Candidate& candidate) {
    const Opening& found = openings[candidate.opening];
    return found.named || found.encoding != Encoding::kPlain;
  });
}

// HasOpening, unless the same bytes have been asked before.
bool EncodedConfirmer::KnowsOpening(ScannerThread* scanner, const Candidate& candidate,
                                    const Text& text, uint64_t reach, size_t* before,
                                    Level* level) {
  const Opening& opening = scanner->rules().impl().openings[candidate.opening];
  const uint64_t end = candidate.end;
  // All that HasOpening looks at.
  const uint64_t begin =
      end - std::min<uint64_t>(end, opening.width.most + (1 + kMaxKeyOffset) * kMaxEscapeBytes);
  const uint64_t near_end =
      std::min<uint64_t>({end + reach * kMaxEscapeBytes, end + opening.after, text.size()});
  const std::string_view window = text.Window(begin, near_end, &level->window);
  const auto is_it = [&](const Known& one) {
    return one.opening == candidate.opening && one.end == end - begin && one.window == window;
  };
  Known& known = level->heads.Find(HashOf(window, end - begin, candidate.opening), is_it);
  if (!is_it(known)) {
    known.opening = candidate.opening;
    known.end = end - begin;
    known.window.assign(window);
    const bool unfamiliar = std::exchange(unfamiliar_, false);
    known.has_opening = HasOpening(scanner, opening, text, end, reach, &known.before, level);
    known.unfamiliar = std::exchange(unfamiliar_, unfamiliar);
  }
  unfamiliar_ = unfamiliar_ || known.unfamiliar;
  *before = known.before;
  return known.has_opening;
}

// The matches in level->decoded of the openings at the place.
void EncodedConfirmer::Judge(ScannerThread* scanner, const Opening& opening, size_t before,
                             uint64_t reach, Level* level) {
  level->matches.clear();
  const size_t first = level->decoded.anchor - std::min(level->decoded.anchor, before);
  const std::string_view bytes = level->decoded.bytes;
  level->candidates.clear();
  scanner->FindCandidates(bytes.substr(first, before + reach), first, &level->candidates);
  KeepOnlyPlain(scanner, opening, level);
  const Text decoded(bytes);
  const CompiledRules::Impl& rules = scanner->rules().impl();
  // What is encoded once more and begins further behind the place is a candidate of its own there;
  // in a flood this is the difference between one look and thirty at each.
  const size_t last_begin = level->decoded.anchor + BeginsWithin(opening);
  for (const Candidate& found : level->candidates) {
    const Opening& inner = rules.openings[found.opening];
    if (inner.encoding != Encoding::kPlain && !inner.has_expression()) {
      const size_t end = static_cast<size_t>(found.end);
      const size_t begin = EncodedPlace(rules.encoded_keys, inner, bytes, end);
      if (begin == std::string_view::npos || begin > last_begin) continue;
    }
    scanner->Confirm(decoded, found, &level->matches);
  }
}

void EncodedConfirmer::Confirm(ScannerThread* scanner, const Text& text, const Candidate& candidate,
                               std::vector<Match>* out) {
  if (!MayGoDeeper()) return;
  const CompiledRules::Impl& rules = scanner->rules().impl();
  const Opening& opening = rules.openings[candidate.opening];
  Level& level = levels_[depth_];
  const uint64_t end = candidate.end;
  if (end > text.size()) return;
  const uint64_t begin = end - std::min<uint64_t>(end, opening.before);
  uint64_t window_end = std::min<uint64_t>(end + opening.after, text.size());
  // What a URL with escaped slashes opens may be behind its host.
  const uint64_t reach = opening.has_expression()
                             ? kUrlOpeningBytes
                             : rules.max_plain_opening_bytes + BeginsWithin(opening);
  size_t before = 0;
  ++depth_;
  const bool has_opening = KnowsOpening(scanner, candidate, text, reach, &before, &level);
  --depth_;
  if (!has_opening) return;

  std::string_view window = text.Window(begin, window_end, &level.window);
  const auto is_it = [&](const Known& one) {
    return one.opening == candidate.opening && one.end == end - begin &&
           one.at_begin == (begin == 0) && one.at_end == (window_end == text.size()) &&
           one.window == window;
  };
  Known& known = level.windows.Find(HashOf(window, end - begin, candidate.opening), is_it);
  if (is_it(known)) {
    unfamiliar_ = unfamiliar_ || known.unfamiliar;
    for (Match match : known.matches) {
      match.start += begin;
      match.end += begin;
      match.dep_begin += begin;
      match.dep_end += begin;
      out->push_back(match);
    }
    return;
  }

  const auto decode = [&] {
    window = text.Window(begin, window_end, &level.window);
    decoded_bytes_ += window.size();
    const size_t place =
        EncodedPlace(rules.encoded_keys, opening, window, static_cast<size_t>(end - begin));
    if (place == std::string_view::npos) return false;
    if (!DecodeAround(opening.encoding, window, place, &level.decoded)) return false;
    // The edges of the content are no cuts.
    level.decoded.cut_front = level.decoded.cut_front && begin > 0;
    level.decoded.cut_back = level.decoded.cut_back && window_end < text.size();
    // Something must stand behind a run within that ends with the text.
    if (!level.decoded.cut_back && opening.encoding <= Encoding::kHex) EndLine(&level.decoded);
    return true;
  };
  level.matches.clear();
  const bool unfamiliar = std::exchange(unfamiliar_, false);
  ++depth_;
  const auto judge = [&] { Judge(scanner, opening, before, reach, &level); };
  if (decode()) judge();
  const auto is_cut_extent = [&](const Match& match) {
    return match.rejection == Rejection::kNone &&
           !scanner->rules().rule(match.rule).extent.empty() && level.decoded.cut_back;
  };
  for (uint64_t more = kFirstExtentBytes; more <= kMostExtentBytes; more *= 8) {
    if (!std::any_of(level.matches.begin(), level.matches.end(), is_cut_extent)) break;
    window_end = std::min<uint64_t>(end + more, text.size());
    if (!decode()) break;
    judge();
  }
  --depth_;
  const bool unfamiliar_within = std::exchange(unfamiliar_, unfamiliar_ || unfamiliar);
  const size_t first = out->size();
  for (const Match& match : level.matches) {
    Append(level, begin, window_end, opening.encoding, match, out);
  }
  if (window.size() > kMostKnownBytes) return;
  known.opening = candidate.opening;
  known.end = end - begin;
  known.at_begin = begin == 0;
  known.at_end = window_end == text.size();
  known.window.assign(window);
  known.unfamiliar = unfamiliar_within;
  known.matches.assign(out->begin() + static_cast<ptrdiff_t>(first), out->end());
  for (Match& match : known.matches) {
    match.start -= begin;
    match.end -= begin;
    match.dep_begin -= begin;
    match.dep_end -= begin;
  }
}

void EncodedConfirmer::ConfirmJoined(ScannerThread* scanner, const Text& text,
                                     const Candidate& candidate, size_t first,
                                     std::vector<Match>* out) {
  if (!MayGoDeeper()) return;
  const Opening& opening = scanner->rules().impl().openings[candidate.opening];
  const uint64_t end = candidate.end;
  if (end == 0 || end > text.size()) return;
  Level& level = levels_[depth_];
  // Nearly always the token ends within a few bytes, and nothing is joined there.
  constexpr uint64_t kFirstBytes = 256;
  const uint64_t most = opening.after - kJoinedAfter;
  std::string_view ahead;
  size_t join_at = 0;
  for (const uint64_t reach : {std::min(kFirstBytes, most), most}) {
    ahead = text.Window(end - 1, end + reach + kMaxJoinBytes + 1, &level.window);
    join_at = TokenEnd(ahead, 1);
    if (join_at <= reach) break;
  }
  if (join_at > most || join_at >= ahead.size()) return;
  const char mark = ahead[join_at];
  if (mark != '"' && mark != '\'' && mark != '\\' && mark != '=') return;
  const uint64_t looked_at = std::min(end + join_at + kMaxJoinBytes, text.size());
  const Join join = ReadJoin(ahead, join_at);
  if (join.size == 0) {
    // What was found rests on that.
    for (size_t i = first; i < out->size(); ++i) {
      (*out)[i].dep_end = std::max((*out)[i].dep_end, looked_at);
    }
    return;
  }
  const uint64_t begin = end - std::min<uint64_t>(end, opening.before);
  const uint64_t window_end = std::min<uint64_t>(end + opening.after, text.size());
  const std::string_view window = text.Window(begin, window_end, &level.window);
  if (!DecodeAround(Encoding::kJoined, window, static_cast<size_t>(end - 1 - begin),
                    &level.decoded)) {
    return;
  }
  level.decoded.cut_front = begin > 0;
  level.decoded.cut_back = window_end < text.size();
  level.matches.clear();
  ++depth_;
  scanner->Confirm(Text(level.decoded.bytes), {level.decoded.anchor + 1, candidate.opening},
                   &level.matches);
  --depth_;
  std::vector<Match>& joined = level.joined;
  joined.clear();
  for (const Match& match : level.matches) {
    Append(level, begin, window_end, Encoding::kJoined, match, &joined);
  }
  // Of a rule that takes the part and the whole, an operator says that the whole was meant; without
  // one the two literals may be neighbours in a list.
  const auto is_same = [](const Match& a, const Match& b) {
    return a.rule == b.rule && a.start == b.start;
  };
  const auto begin_of_parts = out->begin() + static_cast<ptrdiff_t>(first);
  std::erase_if(joined, [&](const Match& match) {
    return std::any_of(begin_of_parts, out->end(), [&](const Match& part) {
      return is_same(part, match) && part.rejection == Rejection::kNone &&
             (!join.has_operator || match.rejection != Rejection::kNone);
    });
  });
  const auto kept = std::remove_if(begin_of_parts, out->end(), [&](const Match& part) {
    return std::any_of(joined.begin(), joined.end(),
                       [&](const Match& match) { return is_same(part, match); });
  });
  out->erase(kept, out->end());
  for (size_t i = first; i < out->size(); ++i) {
    (*out)[i].dep_begin = std::min((*out)[i].dep_begin, begin);
    (*out)[i].dep_end = std::max((*out)[i].dep_end, window_end);
  }
  out->insert(out->end(), joined.begin(), joined.end());
}

}  // namespace offkey
