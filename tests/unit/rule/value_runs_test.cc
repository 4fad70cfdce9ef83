#include "engine/rule/value_runs.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "engine/rule/codec.h"

namespace offkey {
namespace {

TEST(ValueRuns, AskForEvidenceWhereTheRulesDo) {
  const auto hex = ReadValuePattern("[0-9a-f]{8}");
  const auto mixed = ReadValuePattern("[0-9A-Za-z]{10}");
  const auto letters = ReadValuePattern("[a-z]{16}");
  ASSERT_TRUE(hex.ok() && mixed.ok() && letters.ok());
  ValueRuns runs;
  EXPECT_FALSE(runs.In("0123456789abcdef"));
  runs.Add(*hex, 1);
  EXPECT_TRUE(runs.In("x = 0123abcd;"));
  EXPECT_FALSE(runs.In("x = abcdabcd;"));
  EXPECT_FALSE(runs.In("x = 0123abc; 0123abc"));
  EXPECT_TRUE(runs.At("= 0123abcd", 2));
  EXPECT_FALSE(runs.At("= 0123abcd", 3));
  runs.Add(*mixed, 0);
  EXPECT_TRUE(
      runs.In("= zyxwvutsR"
              "qp"));
  EXPECT_FALSE(runs.In("= zyxwvutsrqp"));
  EXPECT_FALSE(runs.In("= ZYXWVUTSRQP"));
  EXPECT_TRUE(runs.In("= zyxwvutsrqp7"));
  runs.Add(*letters, 0);
  EXPECT_TRUE(runs.In("= zyxwvutsrqponmlk"));
  EXPECT_FALSE(runs.In("= zyxwvutsrqponml"));
  EXPECT_EQ(EvidenceOf(*letters, 0), ValueEvidence::kNone);
  EXPECT_EQ(EvidenceOf(*mixed, 0), ValueEvidence::kDigitOrBothCases);
}

TEST(ValueRuns, KnowHowLongTheirFormsAre) {
  ValueRuns runs;
  runs.Add(*ReadValuePattern("[0-9a-f]{8}"), 1);
  runs.Add(*ReadValuePattern("[0-9a-f]{12,14}"), 1);
  runs.Add(*ReadValuePattern("[0-9a-z.]{20}"), 1);
  const auto at = [&](const std::string& value) { return runs.At("=" + value + " ", 1); };
  EXPECT_TRUE(at("0123abcd"));
  EXPECT_FALSE(at("0123abcd0"));
  EXPECT_FALSE(at("0123abcd012"));
  EXPECT_TRUE(at("0123abcd0123"));
  EXPECT_TRUE(at("0123abcd012345"));
  EXPECT_FALSE(at("0123abcd0123456"));
  EXPECT_FALSE(at("fedcabcd"));
  // A dot may stand behind a secret of letters and dots.
  EXPECT_TRUE(at("0123xyzw0123xyzw0123.xyzw.com"));
  EXPECT_TRUE(runs.At("0123abcd", 0)) << "the text ends with the value";
  EXPECT_FALSE(runs.At("", 0));
  EXPECT_TRUE(at("0123456789." + std::string(600, '7')));
}

TEST(ValueRuns, LetTextInBase64Through) {
  ValueRuns runs;
  runs.Add(*ReadValuePattern("[0-9a-f]{8}"), 1);
  EXPECT_TRUE(runs.At(Base64Encode("0123abcd\n", false, true), 0));
  EXPECT_TRUE(runs.At(Base64Encode("hunter2-hunter3", false, true), 0));
  EXPECT_FALSE(runs.At("VGhpcyBpcyB", 0));
  EXPECT_FALSE(runs.At("NotTextInBase64AtAll", 0));
}

// More alphabets than are kept apart: everything that fits one of them must be let through.
TEST(ValueRuns, NeverLoseAValue) {
  std::mt19937_64 random(11);
  ValueRuns runs;
  std::vector<ValuePattern> forms;
  for (char first = 'a'; first <= 'z'; ++first) {
    for (const char* rest : {"0-9A-F", "0-9A-Z_", "0-9A-Z.", "0-9G-M~"}) {
      const unsigned least = 8 + static_cast<unsigned>(random() % 30);
      const std::string pattern = std::string("[") + first + rest + "]{" + std::to_string(least) +
                                  "," + std::to_string(least + random() % 9) + "}";
      forms.push_back(*ReadValuePattern(pattern));
      runs.Add(forms.back(), 1);
    }
  }
  for (const ValuePattern& form : forms) {
    std::string bytes;
    for (size_t byte = 0; byte < 256; ++byte) {
      if (form.alphabet.test(byte)) bytes += static_cast<char>(byte);
    }
    for (int round = 0; round < 40; ++round) {
      std::string value = "7";
      const size_t length = form.least + random() % (form.most - form.least + 1);
      while (value.size() < length) value += bytes[random() % bytes.size()];
      ASSERT_TRUE(runs.At("= " + value + ";", 2)) << value;
    }
  }
}

}  // namespace
}  // namespace offkey
