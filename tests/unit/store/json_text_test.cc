#include "engine/store/json_text.h"

#include <gtest/gtest.h>

namespace offkey {
namespace {

TEST(JsonText, EscapesWhatJsonWants) {
  EXPECT_EQ(JsonString(""), "\"\"");
  EXPECT_EQ(JsonString("a\"b\\c\n\x7F"), "\"a\\\"b\\\\c\\u000a\\u007f\"");
  EXPECT_EQ(JsonString(std::string_view("\0", 1)), "\"\\u0000\"");
  EXPECT_EQ(JsonString("\xC3\xBC \xE2\x82\xAC \xF0\x9F\x98\x80"),
            "\"\xC3\xBC \xE2\x82\xAC \xF0\x9F\x98\x80\"");
}

TEST(JsonText, ShowsBytesThatAreNoUtf8) {
  EXPECT_EQ(JsonString("\xFF"), "\"\\\\xff\"");
  EXPECT_EQ(JsonString("\xC0\x80"), "\"\\\\xc0\\\\x80\"");             // overlong
  EXPECT_EQ(JsonString("\xED\xA0\x80"), "\"\\\\xed\\\\xa0\\\\x80\"");  // a surrogate
  EXPECT_EQ(JsonString("\xF5\x80\x80\x80"), "\"\\\\xf5\\\\x80\\\\x80\\\\x80\"");
  EXPECT_EQ(JsonString("\xF4\x90\x80\x80"), "\"\\\\xf4\\\\x90\\\\x80\\\\x80\"");
  EXPECT_EQ(JsonString("\xE0\x80\x80"), "\"\\\\xe0\\\\x80\\\\x80\"");
  EXPECT_EQ(JsonString("\xF0\x80\x80\x80"), "\"\\\\xf0\\\\x80\\\\x80\\\\x80\"");
  EXPECT_EQ(JsonString("\xE2\x82"), "\"\\\\xe2\\\\x82\"");  // cut off
}

TEST(JsonText, EvidenceAndCoverage) {
  EXPECT_EQ(EvidenceJson({}), "{}");
  EXPECT_EQ(EvidenceJson({{"a", "1"}, {"b", "\""}}), "{\"a\":\"1\",\"b\":\"\\\"\"}");
  Coverage coverage;
  coverage.objects_total = 3;
  coverage.objects_scanned = 1;
  coverage.skipped["promisor"] = 1;
  coverage.failed["corrupt"] = 1;
  coverage.bytes = 9;
  coverage.notes = {"a", "b"};
  EXPECT_EQ(
      CoverageJson(coverage),
      "{\"complete\":false,\"objects\":{\"total\":3,\"scanned\":1,\"skipped\":{\"promisor\":1},"
      "\"failed\":{\"corrupt\":1}},\"bytes\":9,\"notes\":[\"a\",\"b\"]}");
}

}  // namespace
}  // namespace offkey
