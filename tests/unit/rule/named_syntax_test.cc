#include "engine/rule/named_syntax.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <algorithm>
#include <random>
#include <string>

#include "engine/rule/compiled_impl.h"

namespace offkey {
namespace {

TEST(NamedSyntax, TheFirstPartOfATokenIsNoValue) {
  const auto head = [](std::string_view text, size_t size) { return IsHeadOfToken(text, 0, size); };
  EXPECT_TRUE(head("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", 20));
  EXPECT_FALSE(head("eyJhbGciOiJIUzI1NiJ9", 20)) << "all of it";
  EXPECT_FALSE(head("eyJhbGciOiJIUzI1NiJ9. Then", 20)) << "a sentence ends";
  EXPECT_FALSE(head("3f3483c870666e9155e9.e", 20));
}

TEST(NamedSyntax, TailIsTheRestOfTheName) {
  const auto tail = [](std::string_view text) { return text.substr(0, TailEnd(text, 0)); };
  EXPECT_EQ(tail("=x"), "");
  EXPECT_EQ(tail("_PROD=x"), "_PROD");
  EXPECT_EQ(tail("_for_acme_eu=x"), "_for_acme_eu");
  EXPECT_EQ(tail("_a_b_c_d=x"), "_a_b_c");
  EXPECT_EQ(tail("2=x"), "2");
  EXPECT_EQ(tail("123=x"), "12") << "and no syntax begins with the 3";
  EXPECT_EQ(tail("->x"), "");
  EXPECT_EQ(tail(".get(x"), ".get");
  EXPECT_EQ(tail("_"), "");
  EXPECT_EQ(tail(""), "");
}

TEST(NamedSyntax, CallsAreReadBackFromTheirArgument) {
  const std::string value = "0123456789abcdef";
  // The name's end as `name|`, or "none".
  const auto read = [&](std::string_view before, RoleEnd role) -> std::string {
    const std::string text = std::string(before) + value;
    const std::optional<CallPlace> call = ReadCall(text, role, text.size());
    if (!call.has_value()) return "none";
    EXPECT_EQ(call->value, before.size());
    return text.substr(0, call->name_end);
  };
  EXPECT_EQ(read("new Acme(\"", RoleEnd::kCall), "new Acme");
  EXPECT_EQ(read("x = acme.init('", RoleEnd::kCall), "x = acme.init");
  EXPECT_EQ(read("Acme(\"id\", \"", RoleEnd::kArgument), "Acme");
  EXPECT_EQ(read("Acme('a', 'b', '", RoleEnd::kArgument), "Acme");
  EXPECT_EQ(read("Acme('a', 'b', 'c', '", RoleEnd::kArgument), "none");
  EXPECT_EQ(read("acme.Client(auth=(\"id\", \"", RoleEnd::kArgument), "acme.Client(auth");
  EXPECT_EQ(read("provider :acme, \"id\", \"", RoleEnd::kArgument), "provider :acme");
  EXPECT_EQ(read("[\"id\", \"", RoleEnd::kArgument), "none");
  EXPECT_EQ(read("\"id\", \"", RoleEnd::kArgument), "none");
  EXPECT_EQ(read("f(\"a\nb\", \"", RoleEnd::kArgument), "none") << "no string";
  EXPECT_EQ(read("curl -u ", RoleEnd::kUser), "curl -u ");
}

// What the two by-hand readings leave out, the whole pattern must refuse.
TEST(NamedSyntax, ShortCutsAgreeWithThePattern) {
  const re2::RE2 whole("(?i:" + NamedSyntax() + ")", PatternOptions());
  const re2::RE2 behind_tail("(?i:" + NamedSyntaxBehindTail() + ")", PatternOptions());
  ASSERT_TRUE(whole.ok() && behind_tail.ok());
  constexpr std::string_view kPieces[] = {
      "=",       ":",    " ", "\"",  "'",    "->",    "=>",   "%3D",    "_prod",
      "-x",      ".get", "(", "\n",  "\t",   "value", "or",   "&quot;", "default",
      "Bearer ", "[",    "{", "abc", "12",   "name",  "</a>", "<b>",    "String",
      "\\",      "`",    "|", ",",   "? \n", "::"};
  std::mt19937_64 random(7);
  int matches = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (uint64_t n = 1 + random() % 6; n > 0; --n) text += kPieces[random() % std::size(kPieces)];
    const size_t end = text.size();
    text += "k9";
    const bool matched = whole.Match(text, 0, end, re2::RE2::ANCHOR_BOTH, nullptr, 0);
    const bool fast =
        MayBeginValue(text, end) &&
        behind_tail.Match(text, TailEnd(text, 0), end, re2::RE2::ANCHOR_BOTH, nullptr, 0);
    EXPECT_EQ(fast, matched) << text;
    matches += matched ? 1 : 0;
  }
  EXPECT_GT(matches, 500);
}

TEST(NamedSyntax, FilterMatchesWhereverAValueStands) {
  const auto form = ReadValuePattern("[0-9a-f]{8,12}");
  const auto other = ReadValuePattern("k-[A-Z]{20}");
  ASSERT_TRUE(form.ok() && other.ok());
  NamedFilter filter;
  filter.Add(*form);
  filter.Add(*other);
  re2::RE2::Options options = PatternOptions();
  options.set_longest_match(true);
  const re2::RE2 pattern(filter.Pattern(), options);
  const std::string text = "_prod = \"0123abcd\" x";
  re2::StringPiece all;
  ASSERT_TRUE(pattern.Match(text, 0, text.size(), re2::RE2::ANCHOR_START, &all, 1));
  EXPECT_EQ(all.size(), text.size() - 3) << "ends where the longest value could";
  const std::string shorter = "_prod = \"0123abc\" x";
  EXPECT_FALSE(pattern.Match(shorter, 0, shorter.size(), re2::RE2::ANCHOR_START, &all, 1));
}

}  // namespace
}  // namespace offkey
