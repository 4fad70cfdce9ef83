#include "git/delta.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

// Parses from memory of the exact size, so that a sanitizer sees one byte too far.
bool ParseExact(std::string_view delta, std::string_view base, std::string* result) {
  const std::vector<char> exact(delta.begin(), delta.end());
  std::vector<TextPiece> pieces;
  uint64_t size = 0;
  if (!ParseDelta({exact.data(), exact.size()}, base, &pieces, &size)) return false;
  result->assign(size, '\0');
  AssemblePieces(pieces, result->data());
  // What Text's contract says of pieces.
  uint64_t at = 0;
  for (size_t i = 0; i < pieces.size(); ++i) {
    const TextPiece& piece = pieces[i];
    EXPECT_EQ(piece.begin, at);
    EXPECT_FALSE(piece.bytes.empty());
    if (piece.is_copy()) {
      EXPECT_EQ(piece.bytes, base.substr(piece.base_begin, piece.bytes.size()));
      if (i > 0 && pieces[i - 1].is_copy()) {
        EXPECT_NE(pieces[i - 1].base_begin + pieces[i - 1].bytes.size(), piece.base_begin)
            << "neighbours in the base are one piece";
      }
    }
    at = piece.end();
  }
  EXPECT_EQ(at, size);
  return true;
}

std::string RandomBytes(std::mt19937_64* random, size_t size) {
  std::string bytes(size, '\0');
  for (char& c : bytes) c = static_cast<char>((*random)());
  return bytes;
}

TEST(DeltaTest, RandomDeltasAgainstPlainApplication) {
  std::mt19937_64 random(4);
  for (int round = 0; round < 2000; ++round) {
    const std::string base = RandomBytes(&random, 1 + random() % (round % 20 == 0 ? 200'000 : 900));
    std::string expected;
    std::string instructions;
    for (uint64_t left = random() % 12; left > 0; --left) {
      if (random() % 2 == 0) {
        const std::string bytes = RandomBytes(&random, 1 + random() % 127);
        expected += bytes;
        instructions += DeltaInsert(bytes);
      } else {
        const uint64_t offset = random() % base.size();
        const uint64_t length = 1 + random() % (base.size() - offset);
        expected += base.substr(offset, length);
        instructions += DeltaCopy(offset, length);
      }
    }
    std::string result;
    ASSERT_TRUE(ParseExact(DeltaSize(base.size()) + DeltaSize(expected.size()) + instructions, base,
                           &result));
    ASSERT_EQ(result, expected);
  }
}

TEST(DeltaTest, CopyOfZeroMeans64KiB) {
  const std::string base(0x10000 + 5, 'b');
  std::string result;
  ASSERT_TRUE(ParseExact(DeltaSize(base.size()) + DeltaSize(0x10000) + "\x80", base, &result));
  EXPECT_EQ(result.size(), 0x10000u);
}

TEST(DeltaTest, EmptyResult) {
  std::string result = "x";
  ASSERT_TRUE(ParseExact(DeltaSize(3) + DeltaSize(0), "abc", &result));
  EXPECT_EQ(result, "");
}

TEST(DeltaTest, EveryTruncationIsRefused) {
  const std::string base(300, 'b');
  const std::string delta = DeltaSize(300) + DeltaSize(200 + 5 + 130) + DeltaCopy(17, 200) +
                            DeltaInsert("12345") + DeltaCopy(70, 130);
  std::string result;
  ASSERT_TRUE(ParseExact(delta, base, &result));
  for (size_t size = 0; size < delta.size(); ++size) {
    EXPECT_FALSE(ParseExact(std::string_view(delta).substr(0, size), base, &result)) << size;
  }
}

TEST(DeltaTest, EveryChangedByteIsRefusedOrStaysInside) {
  const std::string base(300, 'b');
  const std::string delta =
      DeltaSize(300) + DeltaSize(205) + DeltaCopy(100, 200) + DeltaInsert("12345");
  std::string result;
  for (size_t at = 0; at < delta.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string changed = delta;
      changed[at] = static_cast<char>(byte);
      ParseExact(changed, base, &result);  // checks its pieces where it parses
    }
  }
}

TEST(DeltaTest, WhatReachesOutsideIsRefused) {
  const std::string base(300, 'b');
  std::string result;
  const std::string head = DeltaSize(300) + DeltaSize(100);
  EXPECT_FALSE(ParseExact(head + DeltaCopy(201, 100), base, &result)) << "copy past the base's end";
  EXPECT_FALSE(ParseExact(head + DeltaCopy(301, 100), base, &result))
      << "copy from behind the base";
  EXPECT_FALSE(ParseExact(head + DeltaCopy(0xFFFFFFFF, 100), base, &result));
  EXPECT_FALSE(ParseExact(head + DeltaCopy(0, 101), base, &result)) << "more than stated";
  EXPECT_FALSE(ParseExact(head + DeltaCopy(0, 99), base, &result)) << "less than stated";
  EXPECT_FALSE(ParseExact(head + DeltaCopy(0, 100) + DeltaInsert("x"), base, &result));
  EXPECT_FALSE(ParseExact(head + std::string(1, '\0') + DeltaCopy(0, 100), base, &result))
      << "instruction 0 is reserved";
  EXPECT_FALSE(ParseExact(DeltaSize(299) + DeltaSize(100) + DeltaCopy(0, 100), base, &result))
      << "another base";
  EXPECT_FALSE(ParseExact(std::string(20, '\xFF'), base, &result)) << "a size without an end";
}

TEST(DeltaTest, FixtureMakesDeltasThatApply) {
  std::mt19937_64 random(8);
  for (int round = 0; round < 300; ++round) {
    const std::string base = RandomBytes(&random, random() % 400);
    std::string expected = base;
    expected.insert(random() % (expected.size() + 1), RandomBytes(&random, random() % 300));
    std::string result;
    ASSERT_TRUE(ParseExact(MakeDelta(base, expected), base, &result));
    ASSERT_EQ(result, expected);
  }
}

}  // namespace
}  // namespace offkey::git
