// Covered by tests/unit/scan/encoded_test.cc (against decoding everything) and by
// tests/unit/scan/delta_scanner_test.cc.
#include "engine/scan/encoded_finder.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/rule/encoded_openings.h"
#include "engine/rule/joined_text.h"
#include "engine/scan/decoded_text.h"

namespace offkey {
namespace {

constexpr size_t kGroupBytes = 4;
// Of kRunBytes characters in base64, how many are the first of their group at least.
constexpr size_t kNestedGroups = 6;

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

bool IsWordByte(char c) { return c == '_' || absl::ascii_isalnum(static_cast<unsigned char>(c)); }

// Whether a group that begins with `c` can hold a character of a run first.
bool MayHoldRunByte(char c) {
  const int value = Base64Value(c);
  return value >= ('+' >> 2) && value <= ('z' >> 2);
}

// Whether so many groups in a row can hold base64 again, of the groups that begin `phase` bytes
// behind the run's beginning. Looks at every kNestedGroups-th group unless it may.
bool MayBeNested(std::string_view run, size_t phase) {
  const size_t groups = (run.size() - phase + 2) / kGroupBytes;  // of two characters at least
  for (size_t last = kNestedGroups - 1; last < groups;) {
    size_t good = 0;
    while (good < kNestedGroups && MayHoldRunByte(run[phase + (last - good) * kGroupBytes])) ++good;
    if (good == kNestedGroups) return true;
    last += kNestedGroups - good;
  }
  return false;
}

bool MayBeginGroups(std::string_view run, size_t at) {
  for (size_t i = 0; i < 4; ++i) {
    if (at + i * kGroupBytes >= run.size()) return false;
    // The first byte of a group of ASCII has no highest bit.
    const int value = Base64Value(run[at + i * kGroupBytes]);
    if (value < 0 || value >= 32) return false;
  }
  return true;
}

// The keys are printable: each byte's first digit is 2 to 7. Ids of commits are digits, too.
// A line break may be the first of them.
bool MayBeginHexText(std::string_view run, size_t at) {
  const char second = run[at + 1];
  const bool is_break = run[at] == '0' && (second == 'a' || second == 'A' || second == 'd' ||
                                           second == 'D' || second == '9');
  for (size_t i = is_break ? 2 : 0; i < 2 * kKeyBytes; i += 2) {
    if (run[at + i] < '2' || run[at + i] > '7') return false;
  }
  return true;
}

// Whether a run ends there, and not only what is looked at: DeltaScanner joins cut pieces with NUL.
bool EndsAt(std::string_view bytes, size_t at) {
  return at < bytes.size() && bytes[at] != '\0' && !IsRunByte(bytes[at]);
}

uint32_t FourBytesOfHex(std::string_view digits) {
  uint32_t bytes = 0;
  for (const char c : digits) bytes = bytes << 4 | static_cast<uint32_t>(HexValue(c) & 15);
  return bytes;
}

// Where the bytes of a token before a join are looked at from.
size_t JoinedPlace(std::string_view bytes, size_t join) {
  size_t begin = join;
  while (begin > 0 && join - begin < kJoinedBefore && IsTokenByte(bytes[begin - 1])) --begin;
  return begin;
}

// The four bytes that the characters from `place` on hold; `skip` bits of the first one are not
// theirs. The caller has made sure that the characters are there.
uint32_t FourBytes(std::string_view run, size_t place, int skip) {
  uint64_t bits = 0;
  for (size_t i = 0; i < 6; ++i) {
    bits = bits << 6 | static_cast<uint64_t>(Base64Value(run[place + i]) & 63);
  }
  return static_cast<uint32_t>(bits >> (36 - 32 - skip));
}

}  // namespace

bool EncodedFinder::HoldsText(Encoding encoding, std::string_view stored) {
  if (IsUtf16(encoding)) {
    // The other half of each unit is nothing.
    Decode(AtPlace(Encoding::kBase64At0, PlaceInGroup(encoding)), stored, &text_);
    for (size_t i = 0; i < text_.size(); ++i) {
      if (i % 2 == 0 ? !IsTextByte(text_[i]) : text_[i] != '\0') return false;
    }
    return true;
  }
  Decode(encoding, stored, &text_);
  const size_t bytes = encoding == Encoding::kHex ? kRunBytes / 2 : kRunBytes * 6 / 8 - 1;
  return text_.size() >= bytes && std::all_of(text_.begin(), text_.end(), IsTextByte);
}

EncodedFinder::EncodedFinder(const CompiledRules& rules)
    : keys_(rules.impl().encoded_keys),
      first_opening_(static_cast<OpeningIndex>(rules.impl().plain_openings)) {}

void EncodedFinder::Find(std::string_view bytes, uint64_t offset, std::vector<Candidate>* out) {
  if (keys_.empty()) return;
  runs_.Find(bytes);
  for (const ByteRun& run : runs_.runs()) {
    FindOverWrap(bytes, run, offset, out);
    if (!run.may_hold_text) continue;
    FindInRun(bytes, run, offset, out);
    FindNested(bytes, run, offset, out);
  }
  for (const ByteRun& stretch : runs_.escapes()) FindEscapes(bytes, stretch, offset, out);
  for (const size_t mark : runs_.joins()) FindJoined(bytes, mark, offset, out);
}

// Adds a hit when an opening may begin at `place` of the run.
void EncodedFinder::FindAt(Encoding encoding, std::string_view run, size_t place) {
  if (place + kRunBytes > run.size()) return;
  const bool hex = encoding == Encoding::kHex;
  if (hex && !MayBeginHexText(run, place)) return;
  const int skip = hex ? 0 : static_cast<int>(2 * PlaceInGroup(encoding));
  uint32_t bytes =
      hex ? FourBytesOfHex(run.substr(place, 2 * kKeyBytes)) : FourBytes(run, place, skip);
  if (!hex && (bytes & 0x00FF00FFu) == 0 && bytes != 0) {
    // Two units of UTF-16; the other two of a key behind them.
    encoding = AtPlace(Encoding::kBase64Utf16At0, PlaceInGroup(encoding));
    Decode(encoding, run.substr(place, kRunBytes), &text_);
    if (text_.size() < kKeyBytes) return;
    bytes = 0;
    for (size_t i = 0; i < kKeyBytes; ++i)
      bytes = bytes << 8 | static_cast<unsigned char>(text_[i]);
  }
  // Most that is no text ends here.
  if ((bytes & 0x80808080u) != 0) return;
  if (!keys_.Has(bytes) || !HoldsText(encoding, run.substr(place, kRunBytes))) return;
  hits_.push_back({place, encoding});
}

// Four groups in a row may hold text from `group` on: an opening begins with its first byte, or
// with one of the last two of the group before.
void EncodedFinder::FindAtGroup(std::string_view run, size_t group) {
  FindAt(Encoding::kBase64At0, run, group);
  if (group >= 3) FindAt(Encoding::kBase64At1, run, group - 3);
  if (group >= 2) FindAt(Encoding::kBase64At2, run, group - 2);
}

void EncodedFinder::FindInRun(std::string_view bytes, const ByteRun& run, uint64_t offset,
                              std::vector<Candidate>* out) {
  const std::string_view text = bytes.substr(run.begin, run.end - run.begin);
  hits_.clear();
  const size_t tail_begin = run.end - kRunBytes;
  bool tail_may_hold_text = false;
  for (size_t at = runs_.NextGroups(run.begin, run.end); at < run.end;
       at = runs_.NextGroups(at + 1, run.end)) {
    FindAtGroup(text, at - run.begin);
    tail_may_hold_text = at >= tail_begin;
  }
  for (size_t at = runs_.NextHex(run.begin, run.end); at < run.end;
       at = runs_.NextHex(at + 1, run.end)) {
    FindAt(Encoding::kHex, text, at - run.begin);
    tail_may_hold_text = tail_may_hold_text || at == tail_begin;
  }
  for (const Hit& hit : hits_) {
    out->push_back(
        {offset + run.begin + hit.place + kRunBytes, first_opening_ + EncodedNumber(hit.encoding)});
  }
  if (!tail_may_hold_text || !EndsAt(bytes, run.end)) return;
  const std::optional<size_t> tail = FindInTail(text.substr(text.size() - kRunBytes));
  if (tail.has_value()) out->push_back({offset + run.end + 1, first_opening_ + TailNumber(*tail)});
}

// Whether `stored` holds text, and a key from its byte `first` on.
bool EncodedFinder::HasKey(Encoding encoding, std::string_view stored, size_t first) {
  Decode(encoding, stored, &text_);
  if (!std::all_of(text_.begin(), text_.end(), IsTextByte)) return false;
  for (size_t at = first; at + kKeyBytes <= text_.size(); ++at) {
    uint32_t key = 0;
    for (size_t i = 0; i < kKeyBytes; ++i)
      key = key << 8 | static_cast<unsigned char>(text_[at + i]);
    if (keys_.Has(key)) return true;
  }
  return false;
}

// The number of the tail (TailNumber). What begins with its first byte FindAt has found; in the
// fourth phase that one begins a character later.
std::optional<size_t> EncodedFinder::FindInTail(std::string_view tail) {
  for (size_t phase = 0; phase < kGroupBytes; ++phase) {
    if (!MayBeginGroups(tail, (kGroupBytes - phase) % kGroupBytes)) continue;
    const size_t skip = phase == kGroupBytes - 1 ? 1 : 0;
    const Encoding encoding = AtPlace(Encoding::kBase64At0, skip != 0 ? 0 : phase);
    // Most that is no text ends here.
    const int bits = static_cast<int>(2 * PlaceInGroup(encoding));
    const uint32_t high =
        FourBytes(tail, skip, bits) | FourBytes(tail, skip + 2 * kGroupBytes, bits);
    if ((high & 0x80808080u) != 0) continue;
    if (HasKey(encoding, tail.substr(skip), 1 - skip)) return phase;
  }
  if (!std::all_of(tail.begin(), tail.end(), [](char c) { return HexValue(c) >= 0; })) {
    return std::nullopt;
  }
  if (HasKey(Encoding::kHex, tail, 1)) return kHexTail;
  return std::nullopt;
}

// The same without EncodedRuns.
void EncodedFinder::FindInText(std::string_view run) {
  size_t digits = 0;
  for (size_t at = 0; at < run.size(); ++at) {
    if (MayBeginGroups(run, at)) FindAtGroup(run, at);
    digits = HexValue(run[at]) >= 0 ? digits + 1 : 0;
    if (digits >= kRunBytes) FindAt(Encoding::kHex, run, at + 1 - kRunBytes);
  }
}

// What the run's groups hold, in each of the four ways to divide it, as far as it is a run again.
void EncodedFinder::FindNested(std::string_view bytes, const ByteRun& run, uint64_t offset,
                               std::vector<Candidate>* out) {
  const std::string_view stored = bytes.substr(run.begin, run.end - run.begin);
  if (stored.size() < kNestedBytes[0]) return;
  for (size_t phase = 0; phase < kGroupBytes; ++phase) {
    if (!MayBeNested(stored, phase)) continue;
    Decode(Encoding::kBase64At0, stored.substr(phase), &decoded_);
    const std::string_view decoded = decoded_;
    for (size_t begin = 0; begin < decoded.size();) {
      size_t end = begin;
      while (end < decoded.size() && IsRunByte(decoded[end])) ++end;
      hits_.clear();
      if (end - begin >= kRunBytes) FindInText(decoded.substr(begin, end - begin));
      for (const Hit& hit : hits_) {
        // Byte i of a group ends in the group's character i + 1.
        const size_t first = begin + hit.place;
        const size_t last = first + kRunBytes - 1;
        const size_t character = phase + last / 3 * kGroupBytes + last % 3 + 1;
        out->push_back(
            {offset + run.begin + character + 1, first_opening_ + NestedNumber(first % 3)});
      }
      const bool ends_inside = end < decoded.size();
      if (end - begin >= kRunBytes && (ends_inside || EndsAt(bytes, run.end)) &&
          FindInTail(decoded.substr(end - kRunBytes, kRunBytes)).has_value()) {
        const size_t first = end - kRunBytes;
        const size_t last = ends_inside ? end : end - 1;
        const size_t behind = phase + last / 3 * kGroupBytes + last % 3 + 2;
        if (ends_inside) {
          out->push_back(
              {offset + run.begin + behind, first_opening_ + NestedTailNumber(first % 3)});
        } else if (behind == stored.size()) {
          out->push_back({offset + run.end + 1, first_opening_ + NestedEndNumber(first % 3)});
        }
      }
      begin = end + 1;
    }
  }
}

// The end of a run and the beginning of the next line, for an opening that a line break divides.
void EncodedFinder::FindOverWrap(std::string_view bytes, const ByteRun& run, uint64_t offset,
                                 std::vector<Candidate>* out) {
  constexpr size_t kPartBytes = kRunBytes - 1;
  size_t at = run.end;
  if (at < bytes.size() && bytes[at] == '\r') ++at;
  if (at >= bytes.size() || bytes[at] != '\n') return;
  ++at;
  while (at < bytes.size() && at - run.end < kMaxWrapBytes && IsBlank(bytes[at])) ++at;
  size_t end = at;
  while (end < bytes.size() && end - at < kPartBytes && IsRunByte(bytes[end])) ++end;
  if (end == at) return;
  joined_.assign(bytes.substr(run.end - kPartBytes, kPartBytes));
  joined_.append(bytes.substr(at, end - at));
  hits_.clear();
  FindInText(joined_);
  for (const Hit& hit : hits_) {
    const size_t behind = hit.place + kRunBytes - kPartBytes;  // characters of the next line
    out->push_back({offset + at + behind, first_opening_ + EncodedNumber(hit.encoding)});
  }
  if (!EndsAt(bytes, end)) return;
  const std::optional<size_t> tail =
      FindInTail(std::string_view(joined_).substr(joined_.size() - kRunBytes));
  if (tail.has_value()) out->push_back({offset + end + 1, first_opening_ + TailNumber(*tail)});
}

// The stretch ends with an escape; what is plain before it may be part of the key.
void EncodedFinder::FindEscapes(std::string_view bytes, const ByteRun& stretch, uint64_t offset,
                                std::vector<Candidate>* out) {
  for (size_t at = stretch.begin; at < stretch.end; ++at) {
    for (size_t mark = at; mark < std::min(stretch.end, at + kKeyBytes); ++mark) {
      const Encoding encoding = EscapedBy(bytes[mark]);
      if (encoding == Encoding::kPlain) continue;
      uint32_t key = 0;
      const size_t end = ReadEscapedKey(encoding, bytes, at, &key);
      if (end != at && keys_.Has(key)) {
        out->push_back({offset + end, first_opening_ + EncodedNumber(encoding)});
      }
      break;
    }
  }
}

void EncodedFinder::FindJoined(std::string_view bytes, size_t mark, uint64_t offset,
                               std::vector<Candidate>* out) {
  size_t join = mark;
  if (bytes[mark] == '"' || bytes[mark] == '\'') {
    // Back to the quote that closes the part before.
    do {
      --join;
    } while (join > 0 && mark - join < kJoinedOver && bytes[join] != '"' && bytes[join] != '\'');
  }
  const size_t size = ReadJoin(bytes, join).size;
  if (size == 0 || size > kJoinedOver || join + size + kJoinedBehind > bytes.size()) return;
  const size_t begin = JoinedPlace(bytes, join);
  joined_.assign(bytes.substr(begin, join - begin));
  joined_.append(bytes.substr(join + size, kJoinedBehind));
  uint32_t key = 0;
  for (size_t i = 0; i < joined_.size(); ++i) {
    key = key << 8 | static_cast<unsigned char>(joined_[i]);
    if (i + 1 < kKeyBytes || !keys_.Has(key)) continue;
    // Within a word it is none: nearly all that is joined is text.
    if (i >= kKeyBytes && IsWordByte(joined_[i - kKeyBytes])) continue;
    out->push_back(
        {offset + join + size + kJoinedBehind, first_opening_ + EncodedNumber(Encoding::kJoined)});
    return;
  }
}

size_t EncodedPlace(const EncodedKeys& keys, const Opening& opening, std::string_view window,
                    size_t end) {
  if (opening.place_by == EncodedPlaceBy::kWidth ||
      opening.place_by == EncodedPlaceBy::kWidthTail) {
    return end < opening.width.most ? std::string_view::npos : end - opening.width.most;
  }
  if (opening.place_by == EncodedPlaceBy::kJoin) {
    if (end < kJoinedBehind) return std::string_view::npos;
    const size_t behind = end - kJoinedBehind;
    for (size_t join = behind - std::min<size_t>(behind, kJoinedOver); join < behind; ++join) {
      if (join + ReadJoin(window, join).size == behind) return JoinedPlace(window, join);
    }
    return std::string_view::npos;
  }
  size_t at = end;
  if (opening.place_by == EncodedPlaceBy::kMarks) {
    // Where exactly a key's bytes end here. The farthest such place: from inside an escape there
    // would be more of them.
    for (at = end - std::min<size_t>(end, kKeyBytes * kMaxEscapeBytes); at + kKeyBytes < end;
         ++at) {
      uint32_t key = 0;
      if (ReadEscapedKey(opening.encoding, window.substr(0, end), at, &key) == end &&
          keys.Has(key) && !IsInsideEscape(opening.encoding, window, at)) {
        return at;
      }
    }
    return std::string_view::npos;
  }
  size_t wanted = kRunBytes;
  if (opening.place_by != EncodedPlaceBy::kRun) {
    if (at == 0) return std::string_view::npos;
    --at;
    if (opening.place_by == EncodedPlaceBy::kShortTail) --wanted;
  }
  for (size_t taken = 0; taken < wanted;) {
    if (at == 0) return std::string_view::npos;
    const char c = window[at - 1];
    if (IsRunByte(c)) {
      ++taken;
    } else if (!IsBlank(c) && c != '\n' && c != '\r') {
      return std::string_view::npos;
    }
    --at;
  }
  return at;
}

}  // namespace offkey
