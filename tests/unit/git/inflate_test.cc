#include "git/inflate.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

// Half noise, half repetition: deflate uses every kind of block.
std::string Content(size_t size) {
  std::mt19937_64 random(size);
  std::string bytes(size, 'r');
  for (size_t i = 0; i < size; ++i) {
    if ((i / 1000) % 2 == 0) bytes[i] = static_cast<char>(random());
  }
  return bytes;
}

InflateResult InflateTo(std::string_view in, size_t size, std::string* out, size_t* consumed) {
  Inflater inflater;
  std::string bytes(size + 1, '\0');  // one more, so that there is always an address
  const InflateResult result = inflater.Inflate(in, bytes.data(), size, consumed);
  *out = bytes.substr(0, size);
  return result;
}

TEST(InflateTest, WholeStreamsOfManySizes) {
  for (const size_t size : {0u, 1u, 100u, 70'000u, 1'000'000u}) {
    const std::string content = Content(size);
    for (const int level : {0, 1, 9}) {
      const std::string stream = Deflated(content, level);
      std::string out;
      size_t consumed = 0;
      ASSERT_EQ(InflateTo(stream + "what follows", size, &out, &consumed), InflateResult::kOk);
      EXPECT_EQ(out, content);
      EXPECT_EQ(consumed, stream.size());
    }
  }
}

TEST(InflateTest, LyingSizes) {
  const std::string stream = Deflated(Content(5000));
  std::string out;
  size_t consumed = 0;
  EXPECT_EQ(InflateTo(stream, 4999, &out, &consumed), InflateResult::kWrongSize);
  EXPECT_EQ(InflateTo(stream, 5001, &out, &consumed), InflateResult::kWrongSize);
  EXPECT_EQ(InflateTo(stream, 0, &out, &consumed), InflateResult::kWrongSize);
}

TEST(InflateTest, TruncationsAndADamagedCheckSum) {
  const std::string content = Content(3000);
  const std::string stream = Deflated(content);
  std::string out;
  size_t consumed = 0;
  for (size_t size = 0; size < stream.size(); ++size) {
    EXPECT_NE(InflateTo(std::string_view(stream).substr(0, size), 3000, &out, &consumed),
              InflateResult::kOk);
  }
  std::string damaged = stream;
  damaged.back() = static_cast<char>(damaged.back() ^ 1);
  EXPECT_EQ(InflateTo(damaged, 3000, &out, &consumed), InflateResult::kCorrupt);
}

// Joins windows and checks what VisitWindow's contract says of them.
struct Joined {
  std::string content;
  int windows = 0;
  bool ended = false;
};

InflateResult JoinWindows(std::string_view in, uint64_t size, size_t window, size_t overlap,
                          Joined* joined) {
  return InflateInWindows(
      in, size, window, overlap, [&](uint64_t offset, std::string_view bytes, bool last) {
        EXPECT_FALSE(joined->ended);
        EXPECT_LE(bytes.size(), window);
        EXPECT_EQ(offset, joined->windows == 0 ? 0 : joined->content.size() - overlap);
        EXPECT_EQ(joined->content.substr(offset), bytes.substr(0, joined->content.size() - offset));
        joined->content.resize(offset);
        joined->content += bytes;
        joined->ended = last;
        ++joined->windows;
        return true;
      });
}

TEST(InflateTest, WindowsAreTheWhole) {
  for (const size_t size : {0u, 1u, 99u, 100u, 101u, 170u, 171u, 1000u, 50'000u}) {
    const std::string content = Content(size);
    const std::string stream = Deflated(content) + "what follows";
    for (const size_t overlap : {0u, 1u, 30u, 99u}) {
      if (overlap == 99 && size > 1000) continue;  // one byte a window
      Joined joined;
      ASSERT_EQ(JoinWindows(stream, size, 100, overlap, &joined), InflateResult::kOk)
          << size << " " << overlap;
      EXPECT_EQ(joined.content, content);
      EXPECT_TRUE(joined.ended);
    }
  }
}

TEST(InflateTest, WindowsOfLyingAndDamagedStreams) {
  const std::string content = Content(1000);
  const std::string stream = Deflated(content);
  for (const uint64_t lie : {0u, 1u, 99u, 100u, 999u, 1001u, 5000u}) {
    Joined joined;
    EXPECT_EQ(JoinWindows(stream, lie, 100, 10, &joined), InflateResult::kWrongSize) << lie;
  }
  for (size_t size = 0; size < stream.size(); ++size) {
    Joined joined;
    EXPECT_NE(JoinWindows(std::string_view(stream).substr(0, size), 1000, 100, 10, &joined),
              InflateResult::kOk)
        << size;
  }
}

TEST(InflateTest, WindowsStopWhenAsked) {
  int windows = 0;
  EXPECT_EQ(InflateInWindows(Deflated(Content(1000)), 1000, 100, 0,
                             [&](uint64_t, std::string_view, bool) { return ++windows < 3; }),
            InflateResult::kOk);
  EXPECT_EQ(windows, 3);
}

TEST(InflateTest, PossibleSizes) {
  EXPECT_TRUE(IsPossibleInflatedSize(100, 1032 * 100));
  EXPECT_FALSE(IsPossibleInflatedSize(100, 1032 * 102));
  EXPECT_FALSE(IsPossibleInflatedSize(1u << 20, ~uint64_t{0}));
  // The best that deflate can do is allowed.
  const std::string zeros(10'000'000, '\0');
  EXPECT_TRUE(IsPossibleInflatedSize(Deflated(zeros, 9).size(), zeros.size()));
}

TEST(InflateTest, PrefixOfAStream) {
  const std::string content = Content(500);
  char out[64];
  ASSERT_EQ(InflatePrefix(Deflated(content), out, sizeof out), 64);
  EXPECT_EQ(std::string_view(out, 64), std::string_view(content).substr(0, 64));
  EXPECT_EQ(InflatePrefix(Deflated("short"), out, sizeof out), 5);
  EXPECT_EQ(InflatePrefix("not zlib at all", out, sizeof out), -1);
  EXPECT_EQ(InflatePrefix("", out, sizeof out), -1);
}

}  // namespace
}  // namespace offkey::git
