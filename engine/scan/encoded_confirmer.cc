// Covered by tests/unit/scan/encoded_test.cc.
#include "engine/scan/encoded_confirmer.h"

#include <algorithm>

#include "engine/rule/compiled_impl.h"
#include "engine/rule/encoded_openings.h"
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
  return !level->candidates.empty();
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
  const auto decode = [&] {
    const std::string_view window = text.Window(begin, window_end, &level.window);
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
  // What a URL with escaped slashes opens may be behind its host.
  const uint64_t reach =
      opening.has_expression() ? kUrlOpeningBytes : rules.max_plain_opening_bytes;
  size_t before = 0;
  ++depth_;
  if (!HasOpening(scanner, opening, text, end, reach, &before, &level) || !decode()) {
    --depth_;
    return;
  }
  const auto judge = [&] {
    level.matches.clear();
    const size_t first = level.decoded.anchor - std::min(level.decoded.anchor, before);
    const std::string_view bytes = level.decoded.bytes;
    level.candidates.clear();
    scanner->FindCandidates(bytes.substr(first, before + reach), first, &level.candidates);
    const Text decoded(bytes);
    for (const Candidate& found : level.candidates) {
      scanner->Confirm(decoded, found, &level.matches);
    }
  };
  judge();
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
  for (const Match& match : level.matches) {
    Append(level, begin, window_end, opening.encoding, match, out);
  }
}

}  // namespace offkey
