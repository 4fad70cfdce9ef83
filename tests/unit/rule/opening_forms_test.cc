#include "engine/rule/opening_forms.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "engine/rule/concat.h"

namespace offkey {
namespace {

// "ab{0,2}[2]" for a form: a class of more than one byte as its size.
std::string Text(const OpeningForm& form) {
  std::string out;
  for (const FormItem& item : form) {
    if (item.bytes.count() == 1) {
      out += static_cast<char>(item.bytes._Find_first());
    } else {
      out += Concat("[", item.bytes.count(), "]");
    }
    if (!item.single()) {
      out += Concat("{", item.least, ",", item.most, "}");
    }
  }
  return out;
}

std::set<std::string> Texts(std::string_view opening, bool ignore_case = false) {
  const auto forms = ReadOpeningForms(opening, ignore_case);
  if (!forms.has_value()) return {"too many"};
  std::set<std::string> out;
  for (const OpeningForm& form : *forms) EXPECT_TRUE(out.insert(Text(form)).second) << opening;
  return out;
}

using Set = std::set<std::string>;

TEST(OpeningForms, WritesChoicesOut) {
  EXPECT_EQ(Texts("ghp_"), Set{"ghp_"});
  EXPECT_EQ(Texts("a(?:b|c[de])?f"), (Set{"af", "abf", "ac[2]f"}));
  EXPECT_EQ(Texts("x|yz"), (Set{"x", "yz"}));
  EXPECT_EQ(Texts("(?:ab|c){2}"), (Set{"abab", "abc", "cab", "cc"}));
  EXPECT_EQ(Texts("(?:ab){1,2}"), (Set{"ab", "abab"}));
  EXPECT_EQ(Texts("(?:a|a)b"), Set{"ab"});
}

TEST(OpeningForms, KeepsRepeatsOfOneClass) {
  EXPECT_EQ(Texts("a{3}"), Set{"aaa"});
  EXPECT_EQ(Texts("[0-9a]{2,5}b?"), Set{"[11][11][11]{0,3}b{0,1}"});
}

TEST(OpeningForms, ReadsClassesAndEscapes) {
  EXPECT_EQ(Texts(R"([\]\\\-x-z]\.\x41\t)"), Set{"[6].A\t"});
  EXPECT_EQ(Texts(R"(\d\w[\n\d])"), Set{"[10][63][11]"});
  EXPECT_EQ(Texts("[a-]"), Set{"[2]"});
}

TEST(OpeningForms, IgnoresCase) {
  EXPECT_EQ(Texts("k-[a-c]", true), Set{"[2]-[6]"});
  EXPECT_EQ(Texts("(?i)k"), Set{"[2]"});
}

TEST(OpeningForms, LeavesWhatIsTooMuch) {
  EXPECT_EQ(Texts("(?:a|b|c|d|e|f|g){3}"), Set{"too many"});
  EXPECT_EQ(Texts("[a-z]{61}"), Set{"too many"});
  EXPECT_EQ(Texts("[a-z]{60}").size(), 1u);
}

TEST(OpeningForms, WritesOptionalItemsOut) {
  const auto forms = ReadOpeningForms("a?b{0,2}c?", false);
  ASSERT_TRUE(forms.has_value());
  const auto written = WithoutOptionalItems(forms->front());
  ASSERT_TRUE(written.has_value());
  Set out;
  for (const OpeningForm& form : *written) out.insert(Text(form));
  EXPECT_EQ(out, (Set{"b{0,2}", "ab{0,2}", "b{0,2}c", "ab{0,2}c"}));
}

}  // namespace
}  // namespace offkey
