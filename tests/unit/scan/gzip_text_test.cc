#include "engine/scan/gzip_text.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "tests/unit/scan/gzip_fixture.h"

namespace offkey {
namespace {

// Text with some chance in it.
std::string Words(size_t size, uint64_t seed = 1) {
  std::mt19937_64 random(seed);
  std::string text;
  while (text.size() < size) {
    absl::StrAppend(&text, "key-", random() % 1000, ": ", random(), "\n");
  }
  text.resize(size);
  return text;
}

class GzipTextTest : public testing::Test {
 protected:
  // What stands at the beginning of `stored`.
  GzipExtent Read(std::string_view stored, uint64_t begin = 0) {
    return reader_.Read(Text(stored), begin);
  }
  void ExpectHolds(const std::string& stored, std::string_view text, size_t size) {
    const GzipExtent extent = Read(stored + " behind");
    ASSERT_TRUE(extent.whole) << stored.substr(0, 60);
    EXPECT_EQ(reader_.inflated(), text);
    EXPECT_EQ(extent.end, size) << stored.substr(0, 60);
    // The span alone says the same.
    const GzipExtent again = Read(std::string_view(stored).substr(0, extent.end));
    EXPECT_TRUE(again.whole);
    EXPECT_EQ(again.end, extent.end);
    EXPECT_EQ(reader_.inflated(), text);
  }

  GzipReader reader_;
};

TEST_F(GzipTextTest, EverySizeLevelAndAlphabet) {
  for (const size_t size : {0u, 1u, 2u, 3u, 40u, 700u, 5000u, 70'000u, 400'000u}) {
    const std::string text = Words(size, size);
    for (const int level : {0, 1, 6, 9}) {
      for (const std::string_view name : {"", "values.yaml"}) {
        const std::string gzip = Gzipped(text, level, std::string(name));
        if (gzip.size() > 180'000) continue;
        for (const bool url : {false, true}) {
          const std::string once = Base64(gzip, url);
          ExpectHolds(once, text, once.size());
          const std::string twice = Base64(once, url);
          ExpectHolds(twice, text, twice.size());
        }
      }
    }
  }
}

TEST_F(GzipTextTest, LinesAndEscapes) {
  const std::string text = Words(3000);
  const std::string gzip = Gzipped(text);
  const std::string once = Base64(gzip);
  for (const std::string_view indent : {"", "    ", "\t\t"}) {
    const std::string lines = Base64(gzip, false, 76, indent);
    ExpectHolds(lines, text, lines.size());
    const std::string windows = absl::StrReplaceAll(lines, {{"\n", "\r\n"}});
    ExpectHolds(windows, text, windows.size());
    const std::string json = absl::StrReplaceAll(lines, {{"\n", "\\n"}});
    ExpectHolds(json, text, json.size());
  }
  const std::string slashes = absl::StrReplaceAll(once, {{"/", "\\/"}});
  ASSERT_NE(slashes, once);
  ExpectHolds(slashes, text, slashes.size());
  const std::string escaped = absl::StrReplaceAll(once, {{"/", "\\u002F"}, {"+", "\\u002b"}});
  ExpectHolds(escaped, text, escaped.size());
  const std::string percent = absl::StrReplaceAll(once, {{"/", "%2F"}, {"+", "%2B"}});
  ExpectHolds(percent, text, percent.size());
  // What `base64 | base64` writes: lines in lines.
  const std::string twice = Base64(Base64(gzip, false, 76) + "\n", false, 76);
  const GzipExtent extent = Read(twice);
  EXPECT_TRUE(extent.whole);
  EXPECT_EQ(reader_.inflated(), text);
  EXPECT_LE(extent.end, twice.size());
  EXPECT_GE(extent.end + 4, twice.size());  // what holds the last line feed
}

// Within other bytes, at each place of a group of three.
TEST_F(GzipTextTest, InsideOfOtherBytes) {
  const std::string text = Words(900);
  const std::string gzip = Gzipped(text);
  for (const std::string_view before : {"", "a", "\xFF", "ab", "\x80\x01", "abc"}) {
    for (const std::string_view behind : {"", "x", "yz"}) {
      const std::string bytes = absl::StrCat(std::string(before), gzip, std::string(behind));
      const std::string stored = Base64(bytes);
      const GzipExtent extent = Read(stored, before.size() * 8 / 6);
      ASSERT_TRUE(extent.whole) << before.size();
      EXPECT_EQ(reader_.inflated(), text);
      EXPECT_LE(extent.end, stored.size());
      if (behind.empty()) {
        EXPECT_EQ(extent.end, stored.size());
      }
      // The second base64 within a text that is in base64.
      const std::string outer = Base64(absl::StrCat(std::string(before), Base64(gzip)));
      EXPECT_TRUE(Read(outer, before.size() * 8 / 6).whole) << before.size();
      EXPECT_EQ(reader_.inflated(), text);
    }
  }
}

TEST_F(GzipTextTest, WhatIsCutOrChangedIsNone) {
  const std::string gzip = Gzipped(Words(2000));
  for (const bool twice : {false, true}) {
    const std::string stored = twice ? Base64(Base64(gzip)) : Base64(gzip);
    ASSERT_TRUE(Read(stored).whole);
    for (size_t size = 0; size + 4 < stored.size(); size += 3) {
      EXPECT_FALSE(Read(std::string_view(stored).substr(0, size)).whole) << size;
    }
    for (size_t at = 40; at + 12 < stored.size(); at += 5) {
      std::string changed = stored;
      changed[at] = changed[at] == 'A' ? 'B' : 'A';
      // One bit of base64's second alphabet may be none of the gzip's.
      EXPECT_FALSE(Read(changed).whole) << at << (twice ? " twice" : "");
    }
    std::string stopped = stored;
    stopped[stored.size() / 2] = '!';
    EXPECT_FALSE(Read(stopped).whole);
  }
  // Bytes that only begin like one.
  EXPECT_FALSE(Read("H4sIAAAAAAAC/").whole);
  EXPECT_FALSE(Read("H4sI").whole);
  EXPECT_FALSE(Read("").whole);
  EXPECT_FALSE(Read("H4sIAAAAAAAC/zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz").whole);
}

TEST_F(GzipTextTest, BoundsOfSizeAndRatio) {
  const std::string bomb = Base64(Gzipped(std::string(1 << 20, 'a')));
  EXPECT_FALSE(Read(bomb).whole);
  EXPECT_TRUE(Read(Base64(Gzipped(std::string(kInflatedAllowance, 'a')))).whole);
  const std::string large = Words(kMaxInflatedBytes + 1);
  const std::string gzip = Gzipped(large);
  EXPECT_FALSE(Read(Base64(gzip)).whole);
  // Noise, as stored: just under and just over what is read.
  std::mt19937_64 random(3);
  std::string noise(kMaxGzipBytes, 'x');
  for (char& c : noise) c = static_cast<char>(random());
  const size_t most = kMaxGzipBytes / 4 * 3 - 300;
  EXPECT_TRUE(Read(Base64(Gzipped(noise.substr(0, most), 0))).whole);
  EXPECT_FALSE(Read(Base64(Gzipped(noise.substr(0, most + 400), 0))).whole);
}

// The bytes of one gzip end where the next begins: no text makes the reader read its bytes twice.
TEST_F(GzipTextTest, AnotherHeaderEndsIt) {
  const std::string stored = Base64(Gzipped(Words(3000), 0));
  const std::string header = stored.substr(0, 16);
  std::string cut = stored;
  cut.replace(800, 16, header);
  const GzipExtent extent = Read(cut);
  EXPECT_FALSE(extent.whole);
  EXPECT_LE(extent.examined, 800 + 4096 + kGzipHeaderReach);
  std::string flood;
  while (flood.size() < 1 << 20) flood += "H4sIAAAAAAAC/wAA//8AAP//";
  uint64_t examined = 0;
  for (uint64_t at = 0; at < flood.size(); at += 24) {
    const GzipExtent one = Read(flood, at);
    EXPECT_FALSE(one.whole);
    examined += one.examined - at;
  }
  EXPECT_LE(examined, flood.size() / 24 * (4096 + kGzipHeaderReach));
}

// What was read depends on nothing behind `examined`.
TEST_F(GzipTextTest, NothingBehindWhatWasExamined) {
  for (const size_t size : {50u, 3000u, 30'000u}) {
    const std::string stored = Base64(Gzipped(Words(size))) + "\n";
    const std::string behind(20'000, 'B');
    const GzipExtent extent = Read(stored + behind);
    ASSERT_TRUE(extent.whole);
    ASSERT_GT(extent.examined, extent.end);
    std::string other = stored + behind;
    for (size_t at = extent.examined; at < other.size(); ++at) other[at] = '\xFF';
    const GzipExtent again = Read(other);
    EXPECT_EQ(again.end, extent.end);
    EXPECT_EQ(again.examined, extent.examined);
  }
}

}  // namespace
}  // namespace offkey
