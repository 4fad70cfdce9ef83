#include "engine/base/json_writer.h"

#include <gtest/gtest.h>

#include <limits>

namespace offkey {
namespace {

TEST(JsonWriterTest, NestsAndSeparates) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject().Key("a").Number(1).Key("b").BeginArray().EndArray();
  json.Key("c").BeginArray().String("x").BeginObject().EndObject().BeginObject().Key("d").Bool(
      true);
  json.EndObject().EndArray().Key("e").Bool(false).EndObject();
  EXPECT_EQ(out, R"({"a":1,"b":[],"c":["x",{},{"d":true}],"e":false})");
}

TEST(JsonWriterTest, WritesSeveralDocuments) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject().EndObject();
  out += '\n';
  json.BeginObject().EndObject();
  EXPECT_EQ(out, "{}\n{}");
}

TEST(JsonWriterTest, WritesTheLargestNumber) {
  std::string out;
  JsonWriter(&out).Number(std::numeric_limits<uint64_t>::max());
  EXPECT_EQ(out, "18446744073709551615");
}

struct StringCase {
  std::string_view bytes;
  std::string_view json;
};

TEST(JsonWriterTest, EscapesStrings) {
  const StringCase cases[] = {
      {"", R"("")"},
      {"plain text", R"("plain text")"},
      {"\"\\/", R"("\"\\/")"},
      {"\n\r\t\b\f", R"("\n\r\t\u0008\u000c")"},
      {std::string_view("\0\x1b\x7f", 3), R"("\u0000\u001b\u007f")"},
      {"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\x91\""},
      {"\xC2\x9B", R"("\u009b")"},                // C1: CSI
      {"\xE2\x80\xAE", R"("\u202e")"},            // right-to-left override
      {"\xF3\xA0\x81\x81", R"("\udb40\udc41")"},  // a tag character, above the basic plane
      {"a\xFFz", R"("a\ufffdz")"},
      {"\xC0\xAF", R"("\ufffd\ufffd")"},            // overlong
      {"\xED\xA0\x80", R"("\ufffd\ufffd\ufffd")"},  // surrogate
      {"\xF4\x90\x80\x80", R"("\ufffd\ufffd\ufffd\ufffd")"},
      {"\xE2\x82", R"("\ufffd\ufffd")"},  // cut off
  };
  for (const StringCase& c : cases) {
    std::string out;
    JsonWriter(&out).String(c.bytes);
    EXPECT_EQ(out, c.json);
  }
}

TEST(JsonWriterTest, WritesBase64) {
  // RFC 4648, section 10.
  const StringCase cases[] = {{"", R"("")"},
                              {"f", R"("Zg==")"},
                              {"fo", R"("Zm8=")"},
                              {"foo", R"("Zm9v")"},
                              {"foob", R"("Zm9vYg==")"},
                              {"fooba", R"("Zm9vYmE=")"},
                              {"foobar", R"("Zm9vYmFy")"},
                              {"\xFF\xFE", R"("//4=")"}};
  for (const StringCase& c : cases) {
    std::string out;
    JsonWriter(&out).Base64(c.bytes);
    EXPECT_EQ(out, c.json);
  }
}

}  // namespace
}  // namespace offkey
