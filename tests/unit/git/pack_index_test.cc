#include "git/pack_index.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

constexpr size_t kHeader = 8;
constexpr size_t kFanout = 1024;

PackBuilder Sample(int objects) {
  PackBuilder pack;
  for (int i = 0; i < objects; ++i) pack.Add(ObjectKind::kBlob, "content " + std::to_string(i));
  return pack;
}

std::string IdAt(const PackIndex& index, uint32_t i) {
  return {reinterpret_cast<const char*>(index.id(i)), ObjectId::kSha1Bytes};
}

// Parses from memory of the exact size, so that a sanitizer sees one byte too far.
absl::StatusOr<PackIndex> ParseExact(std::string_view bytes, std::string* exact) {
  *exact = std::string(bytes);
  exact->shrink_to_fit();
  return PackIndex::Parse(*exact, ObjectId::kSha1Bytes);
}

TEST(PackIndexTest, BothVersionsAndLargeOffsetsSayTheSame) {
  const PackBuilder pack = Sample(700);
  const std::string v1 = pack.IndexV1();
  const std::string v2 = pack.Index();
  // Every second entry or so in the 64-bit table, and all of them.
  const std::string mixed = pack.Index(9000);
  const std::string large = pack.Index(0);
  const auto a = PackIndex::Parse(v1, ObjectId::kSha1Bytes);
  ASSERT_TRUE(a.ok()) << a.status();
  ASSERT_EQ(a->count(), 700u);
  for (const std::string* other : {&v2, &mixed, &large}) {
    const auto b = PackIndex::Parse(*other, ObjectId::kSha1Bytes);
    ASSERT_TRUE(b.ok()) << b.status();
    ASSERT_EQ(b->count(), 700u);
    for (uint32_t i = 0; i < 700; ++i) {
      ASSERT_EQ(IdAt(*a, i), IdAt(*b, i));
      ASSERT_EQ(a->offset(i), b->offset(i));
    }
  }
}

TEST(PackIndexTest, OffsetsBeyondFourGigabytes) {
  std::string index = Sample(1).Index(0);
  const size_t large = index.size() - 40 - 8;
  index.replace(large, 8, Big64(0x123456789AULL));
  const auto parsed = PackIndex::Parse(index, ObjectId::kSha1Bytes);
  ASSERT_TRUE(parsed.ok());
  EXPECT_EQ(parsed->offset(0), 0x123456789AULL);
}

TEST(PackIndexTest, FirstVersionKeepsTheHighBit) {
  // In version 1 there is no table of large offsets: bit 31 is a part of the offset.
  std::string index = Sample(1).IndexV1();
  index.replace(kFanout, 4, Big32(0x80000001u));
  const auto parsed = PackIndex::Parse(index, ObjectId::kSha1Bytes);
  ASSERT_TRUE(parsed.ok());
  EXPECT_EQ(parsed->offset(0), 0x80000001u);
}

TEST(PackIndexTest, EmptyPack) {
  for (const std::string& bytes : {Sample(0).Index(), Sample(0).IndexV1()}) {
    const auto parsed = PackIndex::Parse(bytes, ObjectId::kSha1Bytes);
    ASSERT_TRUE(parsed.ok()) << parsed.status();
    EXPECT_EQ(parsed->count(), 0u);
  }
}

TEST(PackIndexTest, EveryTruncationIsRefused) {
  for (const std::string& whole : {Sample(5).Index(0), Sample(5).Index(), Sample(5).IndexV1()}) {
    std::string exact;
    for (size_t size = 0; size < whole.size(); ++size) {
      const auto parsed = ParseExact(std::string_view(whole).substr(0, size), &exact);
      ASSERT_FALSE(parsed.ok()) << size << " of " << whole.size();
      ASSERT_EQ(parsed.status().code(), absl::StatusCode::kDataLoss);
    }
  }
}

TEST(PackIndexTest, FallingFanoutIsRefused) {
  std::string index = Sample(50).Index();
  index.replace(kHeader + 4 * 100, 4, Big32(0));
  EXPECT_EQ(PackIndex::Parse(index, ObjectId::kSha1Bytes).status().code(),
            absl::StatusCode::kDataLoss);
}

TEST(PackIndexTest, UnsortedAndRepeatedIdsAreRefused) {
  const std::string good = Sample(10).Index();
  const size_t second = kHeader + kFanout + 20;
  std::string unsorted = good;
  unsorted.replace(second, 20, good.substr(second + 20, 20));
  unsorted.replace(second + 20, 20, good.substr(second, 20));
  std::string repeated = good;
  repeated.replace(second, 20, good.substr(second - 20, 20));
  for (const std::string& bytes : {unsorted, repeated}) {
    EXPECT_EQ(PackIndex::Parse(bytes, ObjectId::kSha1Bytes).status().code(),
              absl::StatusCode::kDataLoss);
  }
}

TEST(PackIndexTest, OffsetsOutsideTheLargeTableAreRefused) {
  std::string index = Sample(3).Index(0);
  const size_t offsets = kHeader + kFanout + 3 * 24;
  index.replace(offsets, 4, Big32(0x80000003u));
  EXPECT_FALSE(PackIndex::Parse(index, ObjectId::kSha1Bytes).ok());
  index.replace(offsets, 4, Big32(0xFFFFFFFFu));
  EXPECT_FALSE(PackIndex::Parse(index, ObjectId::kSha1Bytes).ok());
}

TEST(PackIndexTest, UnknownVersionIsRefused) {
  std::string index = Sample(3).Index();
  index.replace(4, 4, Big32(3));
  EXPECT_FALSE(PackIndex::Parse(index, ObjectId::kSha1Bytes).ok());
}

TEST(PackIndexTest, CountOfAHundredMillionInASmallFile) {
  std::string index = Sample(3).Index();
  for (size_t i = 0; i < 256; ++i) index.replace(kHeader + 4 * i, 4, Big32(100'000'000));
  EXPECT_FALSE(PackIndex::Parse(index, ObjectId::kSha1Bytes).ok());
}

}  // namespace
}  // namespace offkey::git
