// Text in the encodings that the scanner reads, for tests: the slow and obvious way. Each tells
// where the bytes of a span of the text stand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/rule/concat.h"

namespace offkey {

struct EncodedText {
  std::string bytes;
  // Of each byte of the text: [first, second) of `bytes`.
  std::vector<std::pair<size_t, size_t>> places;

  std::pair<size_t, size_t> Span(size_t start, size_t end) const {
    return {places[start].first, places[end - 1].second};
  }
};

inline EncodedText EncodeBytes(std::string_view text, std::string (*one)(unsigned char)) {
  EncodedText out;
  for (const char c : text) {
    const size_t begin = out.bytes.size();
    out.bytes += one(static_cast<unsigned char>(c));
    out.places.emplace_back(begin, out.bytes.size());
  }
  return out;
}

inline std::string HexOf(unsigned char byte, bool upper) {
  const char* digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  return {digits[byte >> 4], digits[byte & 15]};
}

// In lines of `line` characters behind `indent` when `line` is not 0. Padded unless `url`.
inline EncodedText EncodeBase64(std::string_view text, bool url, size_t line = 0,
                                std::string_view indent = "") {
  const std::string_view alphabet =
      url ? "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  EncodedText out;
  std::vector<size_t> at;  // where each character stands
  const auto put = [&](char c) {
    if (line != 0 && !at.empty() && at.size() % line == 0) {
      out.bytes += "\n";
      out.bytes += indent;
    }
    at.push_back(out.bytes.size());
    out.bytes += c;
  };
  for (size_t i = 0; i < text.size(); i += 3) {
    const size_t left = text.size() - i < 3 ? text.size() - i : 3;
    unsigned bits = 0;
    for (size_t k = 0; k < 3; ++k) {
      bits = bits << 8 | (k < left ? static_cast<unsigned char>(text[i + k]) : 0u);
    }
    for (size_t k = 0; k <= left; ++k) put(alphabet[(bits >> (18 - 6 * k)) & 63]);
    for (size_t k = left + 1; k < 4 && !url; ++k) put('=');
  }
  for (size_t i = 0; i < text.size(); ++i) {
    const size_t first = i / 3 * 4 + i % 3;
    out.places.emplace_back(at[first], at[first + 1] + 1);
  }
  if (!url && !out.places.empty()) out.places.back().second = out.bytes.size();
  return out;
}

// `outer` of what `inner` is.
inline EncodedText Compose(const EncodedText& inner, EncodedText outer) {
  std::vector<std::pair<size_t, size_t>> places;
  for (const auto& [begin, end] : inner.places) places.push_back(outer.Span(begin, end));
  outer.places = std::move(places);
  return outer;
}

struct NamedEncoding {
  const char* name;
  EncodedText (*encode)(std::string_view text);
  bool escapes = false;  // each byte alone: what stands around it belongs to the text
  int steps = 1;
};

inline const std::vector<NamedEncoding>& AllEncodings() {
  static const std::vector<NamedEncoding> encodings = {
      {"base64", [](std::string_view t) { return EncodeBase64(t, false); }},
      {"base64url", [](std::string_view t) { return EncodeBase64(t, true); }},
      {"base64 in lines", [](std::string_view t) { return EncodeBase64(t, false, 76, "    "); }},
      {"hex",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return HexOf(c, false); });
       }},
      {"HEX",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return HexOf(c, true); });
       }},
      {"percent",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return Concat("%", HexOf(c, true)); });
       },
       true},
      {"\\u",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return Concat("\\u00", HexOf(c, false)); });
       },
       true},
      {"\\x",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return Concat("\\x", HexOf(c, false)); });
       },
       true},
      {"html hex",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return Concat("&#x", HexOf(c, false), ";"); });
       },
       true},
      {"html decimal",
       [](std::string_view t) {
         return EncodeBytes(
             t, [](unsigned char c) { return Concat("&#", static_cast<unsigned>(c), ";"); });
       },
       true},
      {"quoted-printable",
       [](std::string_view t) {
         return EncodeBytes(t, [](unsigned char c) { return Concat("=", HexOf(c, true)); });
       },
       true},
      {"base64 in base64",
       [](std::string_view t) {
         const EncodedText inner = EncodeBase64(t, false);
         return Compose(inner, EncodeBase64(inner.bytes, false));
       },
       false, 2},
      {"hex in base64",
       [](std::string_view t) {
         const EncodedText inner = EncodeBytes(t, [](unsigned char c) { return HexOf(c, false); });
         return Compose(inner, EncodeBase64(inner.bytes, false));
       },
       false, 2},
  };
  return encodings;
}

}  // namespace offkey
