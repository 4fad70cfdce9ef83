#include "engine/rule/near_word.h"

#include "gtest/gtest.h"

namespace offkey {
namespace {

ValuePattern Form(std::string_view pattern) {
  auto form = ReadValuePattern(pattern);
  EXPECT_TRUE(form.ok()) << form.status();
  return *std::move(form);
}

TEST(NearWordTest, FormsOfOneWidthThatAreNoChecksum) {
  EXPECT_TRUE(IsFoundNear(Form("[0-9a-f]{32}")));
  EXPECT_TRUE(IsFoundNear(Form("[0-9A-Za-z]{40}"))) << "not of hexadecimal digits alone";
  EXPECT_FALSE(IsFoundNear(Form("[0-9a-f]{40}"))) << "a commit";
  EXPECT_FALSE(IsFoundNear(Form("[0-9a-fA-F]{64}"))) << "SHA-256";
  EXPECT_FALSE(IsFoundNear(Form("[0-9A-Za-z+/]{43}="))) << "the same in base64";
  EXPECT_FALSE(IsFoundNear(Form("[0-9A-Za-z]{20,40}"))) << "of any width";
  EXPECT_FALSE(IsFoundNear(Form("[0-9a-f]{12}"))) << "too short";
}

TEST(NearWordTest, WhatNamesTheValue) {
  EXPECT_TRUE(LeavesToWord(".io\nconst ACCESS = \""));
  EXPECT_TRUE(LeavesToWord(": send {\"action\":\"auth\",\"params\":\""));
  EXPECT_TRUE(LeavesToWord("-api.com/v6/"));
  EXPECT_TRUE(LeavesToWord(" | "));
  EXPECT_TRUE(LeavesToWord("\nconst validPattern = '")) << "not named by its end alone";
  for (const char* telling :
       {"_user_id = \"", " commit: ", "\nACME_KEY=", ".com/images/",
        "@sha256:", "\"projectId\": \"", " passwd='", ".io\nlet buildHash = `"}) {
    EXPECT_FALSE(LeavesToWord(telling)) << telling;
  }
}

TEST(NearWordTest, StartsStandBehindMarksInThisLineOrTheNext) {
  ValueRuns runs;
  runs.Add(Form("[0-9a-f]{32}"), 1);
  const std::string value = "3f3483c870666e9155e9e5cb39cc83fe";
  const auto starts = [&](std::string_view text) {
    std::vector<size_t> found;
    FindNearStarts(text, 4, runs, &found);
    return found;
  };
  EXPECT_EQ(starts("acme \"" + value + "\""), (std::vector<size_t>{6}));
  EXPECT_EQ(starts("acme\nx = " + value), (std::vector<size_t>{9}));
  EXPECT_EQ(starts("acme.com/v6/" + value), (std::vector<size_t>{12}));
  EXPECT_TRUE(starts("acme\n\nx = " + value).empty()) << "two lines on";
  EXPECT_TRUE(starts("acme \"1/" + value).empty()) << "half of a value";
  EXPECT_TRUE(starts("acme x-" + value).empty()) << "the end of a name";
  EXPECT_TRUE(starts("acme " + std::string(kMaxNearBytes, ' ') + value).empty()) << "too far";
}

}  // namespace
}  // namespace offkey
