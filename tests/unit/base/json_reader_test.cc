#include "engine/base/json_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/base/json_writer.h"

namespace offkey {
namespace {

std::string Text(const std::string& json) {
  const auto value = ParseJson(json);
  EXPECT_TRUE(value.ok()) << json << ": " << value.status();
  return value.ok() ? value->text : "";
}

TEST(JsonReader, ReadsEachKind) {
  const auto value = ParseJson(R"( {"a":[1,-2.5e3,true,false,null,"x"],"b":{}} )");
  ASSERT_TRUE(value.ok()) << value.status();
  const JsonValue* list = value->Find("a");
  ASSERT_NE(list, nullptr);
  ASSERT_EQ(list->items.size(), 6u);
  EXPECT_EQ(list->items[1].text, "-2.5e3");
  EXPECT_TRUE(list->items[2].boolean);
  EXPECT_EQ(list->items[3].kind, JsonValue::Kind::kBool);
  EXPECT_FALSE(list->items[3].boolean);
  EXPECT_EQ(list->items[4].kind, JsonValue::Kind::kNull);
  EXPECT_EQ(value->Find("b")->kind, JsonValue::Kind::kObject);
  EXPECT_EQ(value->Find("c"), nullptr);
}

TEST(JsonReader, DecodesEscapes) {
  EXPECT_EQ(Text(R"("a\"\\\/\b\f\n\r\tz")"), "a\"\\/\b\f\n\r\tz");
  EXPECT_EQ(Text(R"("\u0041\u00e4\u20AC\ud83d\ude00")"), "A\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80");
  EXPECT_EQ(Text("\"\xC3\xA4\""), "\xC3\xA4");
}

TEST(JsonReader, ReadsWhatTheWriterWrites) {
  std::string every;
  for (int c = 1; c < 128; ++c) every += static_cast<char>(c);
  every += "\xC2\x80\xE2\x80\xAE\xF0\x9F\x98\x80";
  std::string json;
  JsonWriter(&json).String(every);
  EXPECT_EQ(Text(json), every);
}

TEST(JsonReader, RefusesTheRest) {
  for (const std::string json : {"",
                                 " ",
                                 "{",
                                 "[",
                                 "[1",
                                 "[1,]",
                                 "[,]",
                                 "{\"a\"}",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "{a:1}",
                                 "{\"a\":1 \"b\":2}",
                                 "\"",
                                 "\"\\",
                                 "\"\\x\"",
                                 "\"\\u12\"",
                                 "\"\\u0000\"",
                                 "\"\\ud83d\"",
                                 "\"\\ud83dx\"",
                                 "\"\\ude00\"",
                                 "\"\\ud83d\\u0041\"",
                                 "\"a\nb\"",
                                 "'a'",
                                 "01",
                                 "-",
                                 "1.",
                                 "1e",
                                 ".5",
                                 "+1",
                                 "nul",
                                 "True",
                                 "1 2",
                                 "{} x",
                                 "\"\xFF\"",
                                 "{\"a\":1,\"a\":2}",
                                 "NaN"}) {
    EXPECT_EQ(ParseJson(json).status().code(), absl::StatusCode::kInvalidArgument) << json;
  }
}

TEST(JsonReader, IsBounded) {
  EXPECT_TRUE(ParseJson(std::string(15, '[') + "1" + std::string(15, ']')).ok());
  EXPECT_FALSE(ParseJson(std::string(16, '[') + "1" + std::string(16, ']')).ok());
  EXPECT_FALSE(ParseJson(std::string(1'000'000, '[')).ok());
  std::string many = "[1";
  for (size_t i = 0; i < kMaxJsonValues; ++i) many += ",1";
  EXPECT_FALSE(ParseJson(many + "]").ok());
}

TEST(JsonReader, SaysWhere) {
  EXPECT_EQ(ParseJson("{\"a\" 1}").status().message(), "column 6: a colon is missing");
}

}  // namespace
}  // namespace offkey
