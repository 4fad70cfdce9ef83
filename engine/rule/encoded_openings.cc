// Covered by tests/unit/rule/encoding_test.cc and tests/unit/scan/encoded_test.cc.
#include "engine/rule/encoded_openings.h"

namespace offkey {
namespace {

struct EscapedUrl {
  Encoding encoding;
  const char* opening;
  uint32_t bytes;
};
constexpr EscapedUrl kEscapedUrls[] = {{Encoding::kBackslash, R"(:\\/\\/)", 5},
                                       {Encoding::kPercent, "%3a%2f%2f", 9},
                                       {Encoding::kHtml, ":&#x2f;&#x2f;", 13}};

}  // namespace

void AddEncodedOpenings(std::vector<Opening>* openings) {
  const auto add = [openings](Encoding encoding, EncodedPlaceBy place, Width width) -> Opening& {
    Opening opening;
    opening.encoding = encoding;
    opening.place_by = place;
    opening.width = width;
    openings->push_back(std::move(opening));
    return openings->back();
  };
  for (int i = 1; i < kEncodingCount; ++i) {
    const Encoding encoding = static_cast<Encoding>(i);
    if (encoding <= Encoding::kHex) {
      add(encoding, EncodedPlaceBy::kRun, {kRunBytes, kMaxRunOpeningBytes});
    } else {
      add(encoding, EncodedPlaceBy::kMarks, {kKeyBytes, kKeyBytes * kMaxEscapeBytes});
    }
  }
  for (unsigned at = 0; at < 3; ++at) {
    add(AtPlace(Encoding::kBase64At0, at), EncodedPlaceBy::kWidth,
        {kNestedBytes[at], kNestedBytes[at]});
  }
  for (const EscapedUrl& url : kEscapedUrls) {
    Opening& opening = add(url.encoding, EncodedPlaceBy::kWidth, {url.bytes, url.bytes});
    opening.expression = url.opening;
    opening.ignore_case = true;
  }
}

EncodedKeys KeysOf(const std::vector<Opening>& openings) {
  EncodedKeys keys;
  for (const Opening& opening : openings) {
    if (opening.encoding != Encoding::kPlain) continue;
    // Any text could begin a call's argument: encoded text is decoded for what else it holds.
    if (opening.role != RoleEnd::kName) continue;
    for (const std::string& head : OpeningHeads(opening.expression, opening.ignore_case)) {
      keys.Add(head);
    }
  }
  keys.Build();
  return keys;
}

}  // namespace offkey
