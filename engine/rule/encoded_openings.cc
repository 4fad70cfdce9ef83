// Covered by tests/unit/rule/encoding_test.cc and tests/unit/scan/encoded_test.cc.
#include "engine/rule/encoded_openings.h"

#include <algorithm>

#include "engine/rule/assigned_form.h"

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

// The first bytes of a gzip (1F 8B 08, and flags below 32) in base64, and that in base64 once more,
// each at the three places in a group. Where the first byte is not at a group's beginning it shares
// its first character with the byte before.
struct GzipOpening {
  const char* expression;
  uint32_t bytes;
};
constexpr GzipOpening kGzipOpenings[] = {{"H4sI[A-H]", 5},
                                         {R"([BRhx][+\-]LC[AB])", 5},
                                         {"[AEIMQUYcgkosw048]fiwg[A-Za-f]", 6},
                                         {"SDRzSU[EFIJMNQRUVYZcdgh]", 7},
                                         {"[EUk0]g0c0l[B-I]", 7},
                                         {"[BFJNRVZdhlptx159]INHNJ[QRS]", 7}};

}  // namespace

void AddEncodedOpenings(std::vector<Opening>* openings) {
  const auto add = [openings](Encoding encoding, EncodedPlaceBy place, Width width) -> Opening& {
    Opening opening;
    opening.encoding = encoding;
    opening.place_by = place;
    opening.width = width;
    opening.before = kEncodedBefore;
    opening.after = kEncodedAfter;
    openings->push_back(std::move(opening));
    return openings->back();
  };
  const auto widen = [](uint32_t width, Opening* opening) {
    opening->before = std::max(opening->before, width * kDecodedBefore);
    opening->after = std::max(opening->after, width * kDecodedAfter);
  };
  for (int i = 1; i < kEncodingCount; ++i) {
    const Encoding encoding = static_cast<Encoding>(i);
    if (encoding == Encoding::kJoined) {
      constexpr uint32_t kMost = kJoinedBefore + kJoinedOver + kJoinedBehind;
      add(encoding, EncodedPlaceBy::kJoin, {2 + kJoinedBehind, kMost});
      continue;
    }
    Opening& opening =
        encoding <= Encoding::kHex
            ? add(encoding, EncodedPlaceBy::kRun, {kRunBytes, kMaxRunOpeningBytes})
            : add(encoding, EncodedPlaceBy::kMarks, {kKeyBytes, kKeyBytes * kMaxEscapeBytes});
    widen(EncodedWidth(encoding), &opening);
  }
  const auto add_nested = [&](const uint32_t(&widths)[3], EncodedPlaceBy place) {
    for (unsigned at = 0; at < 3; ++at) {
      Opening& opening = add(AtPlace(Encoding::kBase64At0, at), place, {widths[at], widths[at]});
      widen(EncodedWidth(Encoding::kHex) + 1, &opening);  // hexadecimal digits in base64
    }
  };
  add_nested(kNestedBytes, EncodedPlaceBy::kWidth);
  add_nested(kNestedTailBytes, EncodedPlaceBy::kWidth);
  add_nested(kNestedEndBytes, EncodedPlaceBy::kWidthTail);
  constexpr Width kTail = {kTailBytes, kMaxTailBytes};
  for (const Encoding encoding :
       {Encoding::kBase64At0, Encoding::kBase64At1, Encoding::kBase64At2}) {
    add(encoding, EncodedPlaceBy::kTail, kTail);
  }
  add(Encoding::kBase64At0, EncodedPlaceBy::kShortTail, {kTailBytes - 1, kMaxTailBytes});
  widen(EncodedWidth(Encoding::kHex), &add(Encoding::kHex, EncodedPlaceBy::kTail, kTail));
  for (const EscapedUrl& url : kEscapedUrls) {
    Opening& opening = add(url.encoding, EncodedPlaceBy::kWidth, {url.bytes, url.bytes});
    opening.expression = url.opening;
    opening.ignore_case = true;
  }
  // How far behind it is read depends on what stands there (engine/scan/gzip_text.h).
  for (const GzipOpening& gzip : kGzipOpenings) {
    Opening& opening = add(Encoding::kGzip, EncodedPlaceBy::kWidth, {gzip.bytes, gzip.bytes});
    opening.expression = gzip.expression;
    opening.before = gzip.bytes;
    opening.after = 0;
  }
}

void KeysOf(const std::vector<Opening>& openings, EncodedKeys* keys, EncodedKeys* inner) {
  for (const Opening& opening : openings) {
    if (opening.encoding != Encoding::kPlain) continue;
    // Any text could begin a call's argument: encoded text is decoded for what else it holds.
    if (opening.role != RoleEnd::kName) continue;
    if (opening.expression.find(BeforeShortRole()) != std::string::npos) continue;
    const std::vector<std::string> heads = OpeningHeads(opening.expression, opening.ignore_case);
    for (const std::string& head : heads) keys->Add(head);
    if (!heads.empty()) continue;
    for (const std::string& key : InnerKeys(opening.expression, opening.ignore_case)) {
      keys->Add(key);
      inner->Add(key);
    }
  }
  keys->Build();
  inner->Build();
}

}  // namespace offkey
