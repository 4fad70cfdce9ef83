// Indexes made from packs, against `git index-pack`, and packs that git would not write.
#include "git/pack_scan.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

#include "tests/unit/git/git_fixture.h"
#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

using Offsets = std::map<ObjectId, uint64_t>;

Offsets OffsetsOf(const PackIndex& index, size_t hash_bytes) {
  Offsets offsets;
  for (uint32_t i = 0; i < index.count(); ++i) {
    offsets[ObjectId({reinterpret_cast<const char*>(index.id(i)), hash_bytes})] = index.offset(i);
  }
  EXPECT_EQ(offsets.size(), index.count());
  return offsets;
}

Offsets OffsetsOf(const std::string& index_bytes, size_t hash_bytes = ObjectId::kSha1Bytes) {
  const auto index = PackIndex::Parse(index_bytes, hash_bytes);
  EXPECT_TRUE(index.ok()) << index.status();
  return index.ok() ? OffsetsOf(*index, hash_bytes) : Offsets();
}

// A scan over memory of the exact size, so that a sanitizer sees one byte too far.
struct Scanned {
  explicit Scanned(std::string_view bytes, const PackScan::Options& options = {},
                   ObjectFormat format = ObjectFormat::kSha1)
      : exact(bytes.begin(), bytes.end()), scan({exact.data(), exact.size()}, format, options) {
    scan.Run();
  }
  Offsets offsets() const { return OffsetsOf(scan.MakeIndex(nullptr).bytes); }
  uint32_t unnamed() const { return scan.MakeIndex(nullptr).unnamed; }

  std::vector<char> exact;
  PackScan scan;
};

// Some text, longer and different with every `i`.
std::string Version(int i) {
  std::string text = "the first line\n";
  for (int line = 0; line < 30 + i; ++line) text += "line " + std::to_string(line * 7919) + "\n";
  return text + "version " + std::to_string(i) + "\n";
}

class PackScanGitTest : public GitTest {
 protected:
  // Packs a history of blobs and trees with `pack_options`, and compares the index.
  void ExpectAsGit(const std::string& init, const std::string& pack_options) {
    Git("", "init -q -b main " + init + " r");
    std::mt19937 random(11);
    std::string text;
    for (int i = 0; i < 15; ++i) {
      for (int line = 0; line < 50; ++line) text += "line " + std::to_string(random()) + "\n";
      text[text.size() / 2] = 'X';
      Write("r/folder/long", text);
      Write("r/folder/" + std::to_string(i), "short " + std::to_string(i));
      Git("r", "add -A");
      Git("r", "commit -q -m 'commit " + std::to_string(i) + "'");
    }
    Git("r", "tag -a -m 'a tag' v1");
    const std::string stem =
        GitLine("r", "rev-list --objects --all | cut -d' ' -f1 | git pack-objects -q " +
                         pack_options + " " + Quoted(Path("pack")));
    const std::string pack = Read("pack-" + stem + ".pack");
    const std::string expected = Read("pack-" + stem + ".idx");
    const auto format = init.empty() ? ObjectFormat::kSha1 : ObjectFormat::kSha256;
    const size_t hash_bytes = init.empty() ? 20 : 32;
    // Also with so little memory that every base is dropped and rebuilt.
    for (const uint64_t memory : {uint64_t{1} << 30, uint64_t{text.size()}}) {
      const Scanned one(pack, {.max_object_bytes = memory, .stop = nullptr}, format);
      EXPECT_TRUE(one.scan.reached_end());
      EXPECT_EQ(one.scan.end_offset(), pack.size() - hash_bytes);
      const PackScan::Index made = one.scan.MakeIndex(nullptr);
      EXPECT_EQ(made.unnamed, 0u);
      EXPECT_EQ(made.bytes.size(), expected.size());
      const size_t ids_end = 8 + 1024 + one.scan.entry_count() * hash_bytes;
      EXPECT_EQ(made.bytes.substr(0, ids_end), expected.substr(0, ids_end));
      EXPECT_EQ(OffsetsOf(made.bytes, hash_bytes), OffsetsOf(expected, hash_bytes));
    }
  }
};

TEST_F(PackScanGitTest, OfsDeltas) { ExpectAsGit("", "--delta-base-offset --depth=50"); }
TEST_F(PackScanGitTest, RefDeltas) { ExpectAsGit("", "--depth=50"); }
TEST_F(PackScanGitTest, Sha256OfsDeltas) {
  ExpectAsGit("--object-format=sha256", "--delta-base-offset");
}
TEST_F(PackScanGitTest, Sha256RefDeltas) { ExpectAsGit("--object-format=sha256", ""); }

// A tree of deltas in which every base has two and the deep one is not known to be the heavier.
TEST(PackScanTest, RefDeltasBeforeTheirBasesInLittleMemory) {
  constexpr int kDepth = 60;
  PackBuilder pack;
  for (int i = kDepth; i > 0; --i) {
    for (const std::string& twin : {Version(i), Version(i) + "twin\n"}) {
      pack.AddRefDelta(IdOf(ObjectKind::kBlob, twin), IdOf(ObjectKind::kBlob, Version(i - 1)),
                       MakeDelta(Version(i - 1), twin));
    }
    pack.AddRefDelta(IdOf(ObjectKind::kBlob, Version(i) + "twin's twin\n"),
                     IdOf(ObjectKind::kBlob, Version(i) + "twin\n"),
                     MakeDelta(Version(i) + "twin\n", Version(i) + "twin's twin\n"));
  }
  pack.Add(ObjectKind::kBlob, Version(0));
  for (const uint64_t memory : {uint64_t{1} << 30, uint64_t{2000}}) {
    const Scanned one(pack.Pack(), {.max_object_bytes = memory, .stop = nullptr});
    EXPECT_TRUE(one.scan.reached_end());
    EXPECT_EQ(one.unnamed(), 0u);
    EXPECT_EQ(one.offsets(), OffsetsOf(pack.Index()));
  }
}

TEST(PackScanTest, EveryTruncationNamesWhatIsBeforeIt) {
  PackBuilder pack;
  std::vector<uint64_t> offsets = {pack.Add(ObjectKind::kBlob, Version(0))};
  for (int i = 1; i < 5; ++i) {
    offsets.push_back(pack.AddOfsDelta(IdOf(ObjectKind::kBlob, Version(i)), offsets.back(),
                                       MakeDelta(Version(i - 1), Version(i))));
  }
  const std::string whole = pack.Pack();
  offsets.push_back(whole.size() - 20);
  for (size_t size = 32; size <= whole.size(); ++size) {
    const Scanned one(std::string_view(whole).substr(0, size));
    const auto expected = static_cast<size_t>(
        std::upper_bound(offsets.begin(), offsets.end(), size) - offsets.begin() - 1);
    ASSERT_EQ(one.offsets().size(), expected) << size;
    ASSERT_EQ(one.scan.entry_count(), expected);
    ASSERT_EQ(one.unnamed(), 0u);
    ASSERT_EQ(one.scan.reached_end(), expected == 5) << size;
    ASSERT_EQ(one.scan.end_offset(), offsets[expected]);
  }
}

TEST(PackScanTest, DamageEndsTheWalkAndTheOldIndexGoesOn) {
  PackBuilder pack;
  pack.Add(ObjectKind::kBlob, Version(0));
  const uint64_t damaged = pack.Add(ObjectKind::kBlob, Version(1));
  pack.Add(ObjectKind::kBlob, Version(2));
  std::string bytes = pack.Pack();
  bytes[damaged + 20] = static_cast<char>(bytes[damaged + 20] ^ 0x10);
  const Scanned one(bytes);
  EXPECT_FALSE(one.scan.reached_end());
  EXPECT_EQ(one.scan.end_offset(), damaged);
  EXPECT_EQ(one.offsets().size(), 1u);
  const std::string old_bytes = pack.Index();
  const auto old = PackIndex::Parse(old_bytes, 20);
  ASSERT_TRUE(old.ok());
  EXPECT_EQ(OffsetsOf(one.scan.MakeIndex(&*old).bytes), OffsetsOf(old_bytes));
}

TEST(PackScanTest, TheOldIndexIsNotBelievedAboutWhatWasRead) {
  PackBuilder pack;
  pack.Add(ObjectKind::kBlob, Version(0));
  pack.Add(ObjectKind::kBlob, Version(1));
  PackBuilder lie;
  lie.AddRaw(ObjectId(std::string(20, 'x')), pack.Pack().substr(12, 30));
  lie.AddRaw(ObjectId(std::string(20, 'y')), "inside an entry");
  const Scanned one(pack.Pack());
  const std::string old_bytes = lie.Index();
  const auto old = PackIndex::Parse(old_bytes, 20);
  ASSERT_TRUE(old.ok());
  EXPECT_EQ(OffsetsOf(one.scan.MakeIndex(&*old).bytes), OffsetsOf(pack.Index()));
}

TEST(PackScanTest, WhatHasNoNameIsCounted) {
  const std::string text = Version(0);
  const auto id = [](int n) { return ObjectId(std::string(20, static_cast<char>(n))); };
  PackBuilder pack;
  const uint64_t base = pack.Add(ObjectKind::kBlob, text);
  pack.AddRefDelta(id(1), id(99), MakeDelta(text, "x"));
  const uint64_t wrong = pack.AddOfsDelta(id(2), base, MakeDelta("another base", "x"));
  pack.AddOfsDelta(id(3), wrong, MakeDelta("x", "y"));
  pack.AddOfsDelta(id(4), base + 1, MakeDelta(text, "x"));
  pack.AddRefDelta(id(5), id(5), MakeDelta(text, "x"));
  const Scanned one(pack.Pack());
  EXPECT_TRUE(one.scan.reached_end());
  EXPECT_EQ(one.scan.entry_count(), 6u);
  EXPECT_EQ(one.unnamed(), 5u);
  EXPECT_FALSE(one.scan.found_too_large());
  EXPECT_EQ(one.offsets(), (Offsets{{IdOf(ObjectKind::kBlob, text), base}}));
  // What the old index says of them is a report of damage; of places inside entries it is nothing.
  const std::string old_bytes = pack.Index();
  const auto old = PackIndex::Parse(old_bytes, 20);
  const PackScan::Index made = one.scan.MakeIndex(&*old);
  EXPECT_EQ(made.unnamed, 0u);
  EXPECT_EQ(OffsetsOf(made.bytes), OffsetsOf(old_bytes));
}

TEST(PackScanTest, LargeObjectsAreSteppedOver) {
  const std::string large(300'000, 'a');
  PackBuilder pack;
  const uint64_t base = pack.Add(ObjectKind::kBlob, "small");
  pack.Add(ObjectKind::kBlob, large);
  pack.AddOfsDelta(IdOf(ObjectKind::kBlob, large), base,
                   DeltaSize(5) + DeltaSize(uint64_t{1} << 40) + "x");
  const uint64_t last = pack.Add(ObjectKind::kBlob, "behind it");
  const Scanned one(pack.Pack(), {.max_object_bytes = 1000, .stop = nullptr});
  EXPECT_TRUE(one.scan.reached_end());
  EXPECT_TRUE(one.scan.found_too_large());
  EXPECT_EQ(one.unnamed(), 2u);
  EXPECT_EQ(one.offsets(), (Offsets{{IdOf(ObjectKind::kBlob, "small"), base},
                                    {IdOf(ObjectKind::kBlob, "behind it"), last}}));
}

TEST(PackScanTest, EqualObjectsAreNamedOnceAndTheirDeltasToo) {
  PackBuilder pack;
  const uint64_t first = pack.Add(ObjectKind::kBlob, Version(0));
  const uint64_t second = pack.Add(ObjectKind::kBlob, Version(0));
  const uint64_t a = pack.AddOfsDelta(IdOf(ObjectKind::kBlob, Version(1)), first,
                                      MakeDelta(Version(0), Version(1)));
  const uint64_t b = pack.AddOfsDelta(IdOf(ObjectKind::kBlob, Version(2)), second,
                                      MakeDelta(Version(0), Version(2)));
  const uint64_t c =
      pack.AddRefDelta(IdOf(ObjectKind::kBlob, Version(3)), IdOf(ObjectKind::kBlob, Version(0)),
                       MakeDelta(Version(0), Version(3)));
  const Scanned one(pack.Pack());
  EXPECT_EQ(one.unnamed(), 0u);
  EXPECT_EQ(one.offsets(), (Offsets{{IdOf(ObjectKind::kBlob, Version(0)), first},
                                    {IdOf(ObjectKind::kBlob, Version(1)), a},
                                    {IdOf(ObjectKind::kBlob, Version(2)), b},
                                    {IdOf(ObjectKind::kBlob, Version(3)), c}}));
}

TEST(PackScanTest, BasesFromElsewhere) {
  PackBuilder pack;
  const uint64_t a =
      pack.AddRefDelta(IdOf(ObjectKind::kTree, Version(1)), IdOf(ObjectKind::kTree, Version(0)),
                       MakeDelta(Version(0), Version(1)));
  pack.AddOfsDelta(IdOf(ObjectKind::kTree, Version(2)), a, MakeDelta(Version(1), Version(2)));
  pack.AddRefDelta(IdOf(ObjectKind::kTree, Version(3)), IdOf(ObjectKind::kTree, Version(2)),
                   MakeDelta(Version(2), Version(3)));
  Scanned one(pack.Pack());
  EXPECT_EQ(one.unnamed(), 3u);
  EXPECT_EQ(one.scan.ResolveBases([](const uint8_t*, ObjectKind*, std::string*) { return false; }),
            0u);
  const auto read = [](const uint8_t* id, ObjectKind* kind, std::string* bytes) {
    *kind = ObjectKind::kTree;
    *bytes = Version(0);
    return ObjectId({reinterpret_cast<const char*>(id), 20}) == IdOf(*kind, *bytes);
  };
  EXPECT_EQ(one.scan.ResolveBases(read), 3u);
  EXPECT_EQ(one.offsets(), OffsetsOf(pack.Index()));
  EXPECT_EQ(one.scan.ResolveBases(read), 0u);
}

TEST(PackScanTest, TheStatedCountIsNotBelieved) {
  PackBuilder pack;
  for (int i = 0; i < 4; ++i) pack.Add(ObjectKind::kBlob, Version(i));
  std::string bytes = pack.Pack();
  bytes.replace(8, 4, Big32(2));
  const Scanned fewer(bytes);
  EXPECT_TRUE(fewer.scan.reached_end());
  EXPECT_EQ(fewer.offsets(), OffsetsOf(pack.Index()));
  bytes.replace(8, 4, Big32(0xFFFFFFF0u));
  const Scanned more(bytes);
  EXPECT_FALSE(more.scan.reached_end());
  EXPECT_EQ(more.offsets(), OffsetsOf(pack.Index()));
}

TEST(PackScanTest, StopsWhenAsked) {
  PackBuilder pack;
  pack.Add(ObjectKind::kBlob, Version(0));
  const std::atomic<bool> stop = true;
  const Scanned one(pack.Pack(), {.max_object_bytes = 1 << 20, .stop = &stop});
  EXPECT_FALSE(one.scan.reached_end());
  EXPECT_EQ(one.offsets().size(), 0u);
}

}  // namespace
}  // namespace offkey::git
