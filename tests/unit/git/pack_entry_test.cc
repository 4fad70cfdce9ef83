#include "git/pack_entry.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

constexpr uint64_t kAt = 5000;

// A pack whose entry at kAt is `entry`, one byte of data behind it.
std::string PackWith(std::string_view entry) {
  return std::string(kAt, 'p') + std::string(entry) + "z";
}

TEST(PackEntryTest, SizesAroundEveryByte) {
  for (const uint64_t size :
       {uint64_t{0}, uint64_t{15}, uint64_t{16}, uint64_t{2047}, uint64_t{2048}, uint64_t{262143},
        uint64_t{262144}, uint64_t{1} << 32, (uint64_t{1} << 60) - 1}) {
    for (unsigned type = 1; type <= 4; ++type) {
      const std::string head = EntryHeaderBytes(type, size);
      const std::string pack = PackWith(head);
      EntryHeader header;
      ASSERT_TRUE(ParseEntryHeader(pack, kAt, 20, &header)) << size;
      EXPECT_EQ(header.size, size);
      EXPECT_EQ(static_cast<unsigned>(header.type), type);
      EXPECT_FALSE(header.is_delta());
      EXPECT_EQ(header.data_offset, kAt + head.size());
    }
  }
}

TEST(PackEntryTest, DistancesToTheBase) {
  for (const uint64_t back : {1u, 127u, 128u, 129u, 255u, 256u, 4987u, 4988u}) {
    const std::string head = EntryHeaderBytes(6, 70) + OfsBytes(back);
    const std::string pack = PackWith(head);
    EntryHeader header;
    ASSERT_TRUE(ParseEntryHeader(pack, kAt, 20, &header)) << back;
    EXPECT_TRUE(header.is_delta());
    EXPECT_EQ(header.base_offset, kAt - back);
    EXPECT_EQ(header.data_offset, kAt + head.size());
  }
}

TEST(PackEntryTest, DistancesOutOfThePackAreRefused) {
  // A base inside the pack's own header, before the file, or at the entry itself.
  for (const uint64_t back : {uint64_t{0}, kAt - 11, kAt, kAt + 1, uint64_t{1} << 50}) {
    const std::string pack = PackWith(EntryHeaderBytes(6, 70) + OfsBytes(back));
    EntryHeader header;
    EXPECT_FALSE(ParseEntryHeader(pack, kAt, 20, &header)) << back;
  }
}

TEST(PackEntryTest, RefDeltasOfBothHashes) {
  for (const size_t hash_bytes : {size_t{20}, size_t{32}}) {
    const std::string id(hash_bytes, 'i');
    const std::string pack = PackWith(EntryHeaderBytes(7, 9) + id);
    EntryHeader header;
    ASSERT_TRUE(ParseEntryHeader(pack, kAt, hash_bytes, &header));
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(header.base_id), hash_bytes), id);
    EXPECT_EQ(header.data_offset, kAt + 1 + hash_bytes);
  }
}

TEST(PackEntryTest, TypesThatDoNotExistAreRefused) {
  for (const unsigned type : {0u, 5u}) {
    EntryHeader header;
    EXPECT_FALSE(ParseEntryHeader(PackWith(EntryHeaderBytes(type, 3)), kAt, 20, &header));
  }
}

TEST(PackEntryTest, EveryTruncationIsRefused) {
  for (const std::string& head :
       {EntryHeaderBytes(3, uint64_t{1} << 40), EntryHeaderBytes(6, 9000) + OfsBytes(4000),
        EntryHeaderBytes(7, 9000) + std::string(20, 'i')}) {
    for (size_t size = 0; size <= head.size(); ++size) {
      std::string pack = std::string(kAt, 'p') + head.substr(0, size);
      pack.shrink_to_fit();
      EntryHeader header;
      EXPECT_FALSE(ParseEntryHeader(pack, kAt, 20, &header)) << size;
    }
  }
}

TEST(PackEntryTest, OffsetsOutsideThePackAreRefused) {
  const std::string pack = PackWith(EntryHeaderBytes(3, 1));
  for (const uint64_t offset : {uint64_t{0}, uint64_t{11}, uint64_t{pack.size()}, ~uint64_t{0}}) {
    EntryHeader header;
    EXPECT_FALSE(ParseEntryHeader(pack, offset, 20, &header)) << offset;
  }
}

TEST(PackEntryTest, NumbersWithoutAnEndAreRefused) {
  EntryHeader header;
  EXPECT_FALSE(ParseEntryHeader(PackWith(std::string(30, '\xB1')), kAt, 20, &header));
  EXPECT_FALSE(ParseEntryHeader(PackWith(EntryHeaderBytes(6, 5) + std::string(30, '\xFF')), kAt, 20,
                                &header));
}

}  // namespace
}  // namespace offkey::git
