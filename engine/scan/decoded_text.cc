// Covered by tests/unit/scan/decoded_text_test.cc.
#include "engine/scan/decoded_text.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/rule/encoded_openings.h"
#include "engine/rule/joined_text.h"

namespace offkey {
namespace {

// A line of base64 is at least so long where the text goes on in the next one.
constexpr size_t kLeastLine = kRunBytes;
// Text in front of an encoded opening; less is what a word before the base64 happens to decode to.
constexpr size_t kLeastContext = 4;

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

// Behind the line break at `at` and the next line's blanks: LF, CR LF, or either as an escape. `at`
// when there is none.
size_t BehindWrap(std::string_view text, size_t at) {
  size_t to = at;
  const auto take = [&](char plain, char escaped) {
    if (to < text.size() && text[to] == plain) {
      ++to;
    } else if (to + 1 < text.size() && text[to] == '\\' && text[to + 1] == escaped) {
      to += 2;
    } else {
      return false;
    }
    return true;
  };
  take('\r', 'r');
  if (!take('\n', 'n')) return at;
  while (to < text.size() && to - at < kMaxWrapBytes && IsBlank(text[to])) ++to;
  return to;
}

// The same backward: where the line break begins that ends at `at`.
size_t BeforeWrap(std::string_view text, size_t at) {
  size_t from = at;
  while (from > 0 && at - from < kMaxWrapBytes && IsBlank(text[from - 1])) --from;
  const auto take = [&](char plain, char escaped) {
    if (from > 0 && text[from - 1] == plain) {
      --from;
    } else if (from > 1 && text[from - 2] == '\\' && text[from - 1] == escaped) {
      from -= 2;
    } else {
      return false;
    }
    return true;
  };
  if (!take('\n', 'n')) return at;
  take('\r', 'r');
  return from;
}

// Whether the line that ends at `end` is long enough to go on in the next one.
template <typename IsDigit>
bool IsLongLine(std::string_view window, size_t end, const IsDigit& is_digit) {
  size_t begin = end;
  while (begin > 0 && end - begin < kLeastLine && is_digit(window[begin - 1])) --begin;
  return end - begin == kLeastLine;
}

// The places of the digits around `place`, over line breaks where `wraps`. Returns the index of the
// digit at `place`.
template <typename IsDigit>
size_t GatherDigits(std::string_view window, size_t place, bool wraps, const IsDigit& is_digit,
                    DecodedText* out) {
  std::vector<uint32_t>& digits = out->digits;
  digits.clear();
  size_t at = place;
  while (true) {
    // Nearly always: a digit that is not the end of an escaped line break.
    if (at > 1 && is_digit(window[at - 1]) && window[at - 2] != '\\') {
      digits.push_back(static_cast<uint32_t>(--at));
      continue;
    }
    const size_t wrap = wraps ? BeforeWrap(window, at) : at;
    if (wrap != at) {
      if (!IsLongLine(window, wrap, is_digit)) break;
      at = wrap;
    }
    if (at == 0 || !is_digit(window[at - 1])) break;
    digits.push_back(static_cast<uint32_t>(--at));
  }
  out->cut_front = at == 0;
  std::reverse(digits.begin(), digits.end());
  const size_t index = digits.size();
  at = place;
  while (at < window.size()) {
    if (!is_digit(window[at])) {
      const size_t wrap = wraps ? BehindWrap(window, at) : at;
      if (wrap == at || !IsLongLine(window, at, is_digit)) break;
      at = wrap;
      if (at >= window.size() || !is_digit(window[at])) break;
    }
    digits.push_back(static_cast<uint32_t>(at++));
  }
  out->cut_back = at >= window.size();
  return index;
}

void Add(char byte, size_t begin, size_t end, DecodedText* out) {
  out->bytes.push_back(byte);
  out->begin.push_back(static_cast<uint32_t>(begin));
  out->end.push_back(static_cast<uint32_t>(end));
}

bool DecodeBase64(std::string_view window, size_t place, size_t group_index, DecodedText* out) {
  const auto is_digit = [](char c) { return Base64Value(c) >= 0; };
  const size_t index = GatherDigits(window, place, true, is_digit, out);
  const std::vector<uint32_t>& digits = out->digits;
  if (index >= digits.size() || index < group_index) return false;
  size_t at = (index - group_index) % 4;
  const auto value = [&](size_t i) {
    return static_cast<unsigned>(Base64Value(window[digits[i]]));
  };
  // The bytes of the anchor's group before the anchor count.
  out->anchor = (index - group_index - at) / 4 * 3 + group_index;
  for (; at + 1 < digits.size(); at += 4) {
    const size_t left = std::min<size_t>(digits.size() - at, 4);
    unsigned bits = 0;
    for (size_t i = 0; i < 4; ++i) bits = bits << 6 | (i < left ? value(at + i) : 0);
    for (size_t i = 0; i + 1 < left; ++i) {
      Add(static_cast<char>(bits >> (16 - 8 * i)), digits[at + i], digits[at + i + 1] + 1, out);
    }
  }
  if (out->bytes.empty()) return false;
  // Padding belongs to the last byte.
  uint32_t& end = out->end.back();
  if (end == digits.back() + 1) {
    for (int i = 0; i < 2 && end < window.size() && window[end] == '='; ++i) ++end;
  }
  return true;
}

bool DecodeHex(std::string_view window, size_t place, DecodedText* out) {
  const auto is_digit = [](char c) { return HexValue(c) >= 0; };
  const size_t index = GatherDigits(window, place, false, is_digit, out);
  const std::vector<uint32_t>& digits = out->digits;
  out->anchor = index / 2;
  for (size_t at = index % 2; at + 1 < digits.size(); at += 2) {
    const int byte = 16 * HexValue(window[digits[at]]) + HexValue(window[digits[at + 1]]);
    Add(static_cast<char>(byte), digits[at], digits[at] + 2, out);
  }
  return !out->bytes.empty();
}

struct Escape {
  size_t size = 0;    // bytes as stored; 0 when there is no escape
  bool gone = false;  // stands for nothing
  char byte = 0;
};

char OneByte(unsigned value) { return value < 0x80 ? static_cast<char>(value) : '?'; }

// `digits` hexadecimal digits at `at`; -1 when they are not there.
int ReadHex(std::string_view text, size_t at, size_t digits) {
  if (at + digits > text.size()) return -1;
  int value = 0;
  for (size_t i = 0; i < digits; ++i) {
    const int digit = HexValue(text[at + i]);
    if (digit < 0) return -1;
    value = 16 * value + digit;
  }
  return value;
}

// %70 or =70.
Escape ReadHexEscape(std::string_view text, size_t at) {
  const int value = ReadHex(text, at + 1, 2);
  if (value < 0) return {};
  return {3, false, static_cast<char>(value)};
}

Escape ReadBackslash(std::string_view text, size_t at) {
  if (at + 1 >= text.size()) return {};
  switch (text[at + 1]) {
    case 'u': {
      const int value = ReadHex(text, at + 2, 4);
      if (value < 0) return {};
      return {6, false, OneByte(static_cast<unsigned>(value))};
    }
    case 'x': {
      const int value = ReadHex(text, at + 2, 2);
      if (value < 0) return {};
      return {4, false, static_cast<char>(value)};
    }
    case 'n':
      return {2, false, '\n'};
    case 'r':
      return {2, false, '\r'};
    case 't':
      return {2, false, '\t'};
    case '/':
    case '"':
    case '\'':
    case '\\':
      return {2, false, text[at + 1]};
    default:
      return {};
  }
}

Escape ReadHtml(std::string_view text, size_t at) {
  const std::string_view rest = text.substr(at, 8);
  const size_t semicolon = rest.find(';');
  if (semicolon == std::string_view::npos) return {};
  const std::string_view name = rest.substr(1, semicolon - 1);
  const auto is = [&](char byte) { return Escape{semicolon + 1, false, byte}; };
  if (name == "amp") return is('&');
  if (name == "lt") return is('<');
  if (name == "gt") return is('>');
  if (name == "quot") return is('"');
  if (name == "apos") return is('\'');
  if (name.size() < 2 || name[0] != '#') return {};
  if (name[1] == 'x' || name[1] == 'X') {
    const int value = name.size() < 3 ? -1 : ReadHex(name, 2, name.size() - 2);
    return value < 0 ? Escape{} : is(OneByte(static_cast<unsigned>(value)));
  }
  unsigned value = 0;
  for (const char c : name.substr(1)) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return {};
    value = 10 * value + static_cast<unsigned>(c - '0');
  }
  return is(OneByte(value));
}

Escape ReadQuoted(std::string_view text, size_t at) {
  const Escape escape = ReadHexEscape(text, at);
  if (escape.size > 0) return escape;
  // A soft line break.
  const size_t line_feed = at + 1 < text.size() && text[at + 1] == '\r' ? at + 2 : at + 1;
  if (line_feed < text.size() && text[line_feed] == '\n') return {line_feed + 1 - at, true, 0};
  return {};
}

Escape ReadEscape(Encoding encoding, std::string_view text, size_t at) {
  switch (encoding) {
    case Encoding::kPercent:
      return ReadHexEscape(text, at);
    case Encoding::kBackslash:
      return ReadBackslash(text, at);
    case Encoding::kHtml:
      return ReadHtml(text, at);
    default:
      return ReadQuoted(text, at);
  }
}

// Calls take(byte, begin, end) for each decoded byte of [from, to).
template <typename Take>
void ForEachUnescaped(Encoding encoding, std::string_view text, size_t from, size_t to,
                      const Take& take) {
  while (from < to) {
    const Escape escape =
        EscapedBy(text[from]) == encoding ? ReadEscape(encoding, text, from) : Escape{};
    if (escape.size == 0) {
      take(text[from], from, from + 1);
      ++from;
      continue;
    }
    if (!escape.gone) take(escape.byte, from, from + escape.size);
    from += escape.size;
  }
}

bool DecodeEscapes(Encoding encoding, std::string_view window, size_t place, DecodedText* out) {
  const auto take = [out](char byte, size_t begin, size_t end) { Add(byte, begin, end, out); };
  // An escape may reach over `place` only where the front was read out of step.
  ForEachUnescaped(encoding, window.substr(0, place), 0, place, take);
  out->anchor = out->bytes.size();
  ForEachUnescaped(encoding, window, place, window.size(), take);
  out->cut_front = true;
  out->cut_back = true;
  return out->bytes.size() > out->anchor;
}

// Calls take(byte, begin, end) for each byte of [from, to) that is no join's.
template <typename Take>
void ForEachJoined(std::string_view text, size_t from, size_t to, const Take& take) {
  while (from < to) {
    const char c = text[from];
    const bool may_join = c == '"' || c == '\'' || c == '\\' || c == '=';
    const size_t size = may_join ? ReadJoin(text, from).size : 0;
    if (size == 0) {
      take(c, from, from + 1);
      ++from;
    } else {
      from += size;
    }
  }
}

// Joins from the place on; the text before it stays as it is.
bool DecodeJoined(std::string_view window, size_t place, DecodedText* out) {
  for (size_t at = 0; at < place; ++at) Add(window[at], at, at + 1, out);
  out->anchor = place;
  ForEachJoined(window, place, window.size(),
                [out](char byte, size_t begin, size_t end) { Add(byte, begin, end, out); });
  out->cut_front = true;
  out->cut_back = true;
  return true;
}

// What stands before the anchor and is no text was never encoded.
void DropNoise(DecodedText* out) {
  size_t front = out->anchor;
  while (front > 0 && IsTextByte(out->bytes[front - 1])) --front;
  if (front == 0) return;
  if (out->anchor - front < kLeastContext) front = out->anchor;
  out->bytes.erase(0, front);
  out->begin.erase(out->begin.begin(), out->begin.begin() + static_cast<ptrdiff_t>(front));
  out->end.erase(out->end.begin(), out->end.begin() + static_cast<ptrdiff_t>(front));
  out->anchor -= front;
  out->cut_front = false;
}

// One byte for each unit from the anchor on, in both directions; what is no ASCII ends the text.
void JoinUnits(DecodedText* out) {
  const auto is_unit = [out](size_t at) {
    return at + 1 < out->bytes.size() && out->bytes[at + 1] == '\0' && out->bytes[at] != '\0' &&
           static_cast<unsigned char>(out->bytes[at]) < 0x80;
  };
  size_t first = out->anchor;
  while (first >= 2 && is_unit(first - 2)) first -= 2;
  size_t kept = 0;
  size_t at = first;
  for (; is_unit(at); at += 2, ++kept) {
    out->bytes[kept] = out->bytes[at];
    out->begin[kept] = out->begin[at];
    out->end[kept] = out->end[at + 1];
  }
  if (at + 1 < out->bytes.size()) out->cut_back = false;
  if (first >= 2) out->cut_front = false;
  out->bytes.resize(kept);
  out->begin.resize(kept);
  out->end.resize(kept);
  out->anchor = (out->anchor - first) / 2;
}

// Such as \n.
constexpr size_t kShortEscape = 2;

}  // namespace

Encoding EscapedBy(char mark) {
  switch (mark) {
    case '%':
      return Encoding::kPercent;
    case '\\':
      return Encoding::kBackslash;
    case '&':
      return Encoding::kHtml;
    case '=':
      return Encoding::kQuoted;
    default:
      return Encoding::kPlain;
  }
}

size_t ReadEscapedKey(Encoding encoding, std::string_view text, size_t at, uint32_t* key) {
  const size_t begin = at;
  bool escaped = false;
  for (size_t i = 0; i < kKeyBytes; ++i) {
    if (at >= text.size()) return begin;
    char byte = text[at];
    size_t size = 1;
    if (EscapedBy(byte) == encoding) {
      const Escape escape = ReadEscape(encoding, text, at);
      if (escape.size <= kShortEscape || escape.size > kMaxEscapeBytes || escape.gone) return begin;
      byte = escape.byte;
      size = escape.size;
      escaped = true;
    }
    *key = *key << 8 | static_cast<unsigned char>(byte);
    at += size;
  }
  return escaped ? at : begin;
}

bool IsInsideEscape(Encoding encoding, std::string_view text, size_t at) {
  for (size_t back = 1; back < kMaxEscapeBytes && back <= at; ++back) {
    if (EscapedBy(text[at - back]) != encoding) continue;
    const size_t size = ReadEscape(encoding, text, at - back).size;
    if (size > kShortEscape && size > back) return true;
  }
  return false;
}

bool IsTextByte(char c) { return (c >= ' ' && c <= '~') || c == '\t' || c == '\n' || c == '\r'; }

bool DecodeAround(Encoding encoding, std::string_view window, size_t place, DecodedText* out) {
  out->bytes.clear();
  out->begin.clear();
  out->end.clear();
  out->cut_front = false;
  out->cut_back = false;
  bool decoded = false;
  if (IsBase64(encoding)) {
    decoded = DecodeBase64(window, place, PlaceInGroup(encoding), out);
    if (decoded && IsUtf16(encoding)) JoinUnits(out);
  } else if (encoding == Encoding::kHex) {
    decoded = DecodeHex(window, place, out);
  } else if (encoding == Encoding::kJoined) {
    // All of it is text as it stands: nothing before it is noise.
    return DecodeJoined(window, place, out) && out->anchor < out->bytes.size();
  } else {
    decoded = DecodeEscapes(encoding, window, place, out);
  }
  if (!decoded || out->anchor >= out->bytes.size()) return false;
  DropNoise(out);
  return true;
}

void Decode(Encoding encoding, std::string_view stored, std::string* out) {
  out->clear();
  if (IsBase64(encoding)) {
    // The first character may hold the last bits of a byte before.
    unsigned bits = 0;
    int count = -2 * static_cast<int>(PlaceInGroup(encoding));
    bool high_half = false;
    for (const char c : stored) {
      const int value = Base64Value(c);
      if (value < 0) continue;  // line breaks, padding
      bits = bits << 6 | static_cast<unsigned>(value);
      count += 6;
      if (count < 8) continue;
      count -= 8;
      if (!high_half) out->push_back(static_cast<char>(bits >> count));
      high_half = IsUtf16(encoding) && !high_half;
    }
    return;
  }
  if (encoding == Encoding::kHex) {
    for (size_t at = 0; at + 1 < stored.size(); at += 2) {
      const int byte = ReadHex(stored, at, 2);
      if (byte < 0) return;
      out->push_back(static_cast<char>(byte));
    }
    return;
  }
  if (encoding == Encoding::kJoined) {
    ForEachJoined(stored, 0, stored.size(),
                  [out](char byte, size_t, size_t) { out->push_back(byte); });
    return;
  }
  ForEachUnescaped(encoding, stored, 0, stored.size(),
                   [out](char byte, size_t, size_t) { out->push_back(byte); });
}

}  // namespace offkey
