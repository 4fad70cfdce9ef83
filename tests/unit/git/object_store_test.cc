// The store against the real git, and against packs that git would not write.
#include "git/object_store.h"

#include <algorithm>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "git/object_hash.h"
#include "tests/unit/git/git_fixture.h"
#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

const uint8_t* Bytes(const ObjectId& id) {
  return reinterpret_cast<const uint8_t*>(id.bytes().data());
}

class ObjectStoreTest : public GitTest {
 protected:
  std::unique_ptr<ObjectStore> Open(const std::string& below, uint64_t max_bytes = 1u << 30) {
    auto layout = OpenLayout(Path(below));
    EXPECT_TRUE(layout.ok()) << layout.status();
    auto store = ObjectStore::Open(*std::move(layout), {max_bytes});
    EXPECT_TRUE(store.ok()) << store.status();
    return *std::move(store);
  }

  // A history whose packs hold deltas of blobs and trees, a tag, and sizes around the boundaries.
  void MakeHistory(const std::string& below, const std::string& init = "") {
    MakeRepository(below, init);
    std::mt19937 random(7);
    std::string text;
    for (int i = 0; i < 12; ++i) {
      for (int line = 0; line < 40; ++line) text += "line " + std::to_string(random()) + "\n";
      text[text.size() / 2] = 'X';
      Write(below + "/folder/long", text);
      Write(below + "/folder/" + std::to_string(i), "short " + std::to_string(i));
      Git(below, "add -A");
      Git(below, "commit -q -m 'commit " + std::to_string(i) + "'");
    }
    Git(below, "tag -a -m 'a tag' v1");
  }

  // Every object that git knows must be read alike; nothing else may be there.
  void ExpectAsGit(const std::string& below) {
    const std::unique_ptr<ObjectStore> store = Open(below);
    std::istringstream list(Git(
        below,
        "cat-file --batch-all-objects --batch-check='%(objectname) %(objecttype) %(objectsize)'"));
    std::string hex;
    std::string type;
    size_t size = 0;
    ObjectNumber expected = 0;
    while (list >> hex >> type >> size) {
      const ObjectId id(*HexDecode(hex));
      const auto number = store->FindNumber(Bytes(id));
      ASSERT_TRUE(number.has_value()) << hex;
      EXPECT_EQ(*number, expected) << "numbers are ranks";
      EXPECT_EQ(store->id(*number), id);
      ObjectKind kind;
      std::string bytes;
      ASSERT_EQ(store->Read(*number, &kind, &bytes), ObjectFate::kScanned) << hex;
      EXPECT_EQ(ObjectKindName(kind), type);
      EXPECT_EQ(bytes.size(), size);
      EXPECT_EQ(*HashObject(kind, bytes, store->layout().format), id);
      EXPECT_EQ(store->KindOf(*number), kind);
      ++expected;
    }
    EXPECT_EQ(store->object_count(), expected);
    EXPECT_GT(expected, 30u);
    EXPECT_FALSE(store->unknown_remainder());
  }

  // A repository with nothing in it but what `pack` holds.
  void MakePacked(const std::string& below, const PackBuilder& pack,
                  const std::string& name = "pack-a") {
    if (!std::filesystem::exists(Path(below))) Git("", "init -q --bare " + Quoted(below));
    Write(below + "/objects/pack/" + name + ".pack", pack.Pack());
    Write(below + "/objects/pack/" + name + ".idx", pack.Index());
  }

  ObjectFate ReadOne(const ObjectStore& store, const ObjectId& id, std::string* bytes) {
    const auto number = store.FindNumber(Bytes(id));
    if (!number) return ObjectFate::kUnseen;
    ObjectKind kind;
    return store.Read(*number, &kind, bytes);
  }
};

TEST_F(ObjectStoreTest, Loose) {
  MakeHistory("r");
  ExpectAsGit("r");
}

TEST_F(ObjectStoreTest, OnePack) {
  MakeHistory("r");
  Git("r", "repack -q -a -d -f --depth=50");
  ExpectAsGit("r");
  EXPECT_EQ(Open("r")->packs().size(), 1u);
}

TEST_F(ObjectStoreTest, ManyPacksAndLooseWithDuplicates) {
  MakeHistory("r");
  // Packs of parts of the history that overlap; loose copies stay.
  for (int i = 1; i < 12; i += 3) {
    Git("r", "rev-list --objects HEAD~" + std::to_string(i) +
                 " | cut -d' ' -f1 | git pack-objects -q .git/objects/pack/pack >/dev/null");
  }
  ExpectAsGit("r");
  EXPECT_EQ(Open("r")->packs().size(), 4u);
}

TEST_F(ObjectStoreTest, Sha256) {
  MakeHistory("r", "--object-format=sha256");
  ExpectAsGit("r");
  Git("r", "repack -q -a -d -f");
  ExpectAsGit("r");
}

TEST_F(ObjectStoreTest, Alternates) {
  MakeHistory("origin");
  Git("", "clone -q --shared origin borrower");
  Write("borrower/new", "new\n");
  Git("borrower", "add new");
  Git("borrower", "commit -q -m new");
  ExpectAsGit("borrower");
}

TEST_F(ObjectStoreTest, FirstVersionIndexAndLargeOffsetTable) {
  MakeHistory("r");
  Git("r", "repack -q -a -d -f");
  const std::string packs = "cd " + Quoted(Path("r/.git/objects/pack")) +
                            " && p=$(echo *.pack) && rm -f ${p%.pack}.idx *.rev && ";
  Shell(packs + "git index-pack --index-version=1 $p >/dev/null");
  ExpectAsGit("r");
  Shell(packs + "git index-pack --index-version=2,0x40 $p >/dev/null");
  ExpectAsGit("r");
}

TEST_F(ObjectStoreTest, MissesAreMissesHoweverTheIdsAreSpread) {
  // Evenly spread ids, and ids that all begin alike, where the guess is always wrong.
  for (const bool clustered : {false, true}) {
    std::mt19937_64 random(clustered);
    std::vector<ObjectId> ids;
    PackBuilder pack;
    for (int i = 0; i < 3000; ++i) {
      std::string bytes(20, '\x7F');
      for (size_t b = clustered ? 18 : 0; b < 20; ++b) bytes[b] = static_cast<char>(random());
      ids.emplace_back(bytes);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const ObjectId& id : ids) pack.AddRaw(id, EntryHeaderBytes(3, 0) + Deflated(""));
    const std::string name = clustered ? "clustered" : "spread";
    MakePacked(name, pack);
    const auto store = Open(name);
    ASSERT_EQ(store->object_count(), ids.size());
    for (ObjectNumber i = 0; i < ids.size(); ++i) {
      ASSERT_EQ(store->FindNumber(Bytes(ids[i])), i);
      for (const int step : {-1, 1}) {
        std::string near(ids[i].bytes());
        near[19] = static_cast<char>(near[19] + step);
        const ObjectId id(near);
        const bool known = std::binary_search(ids.begin(), ids.end(), id);
        ASSERT_EQ(store->FindNumber(Bytes(id)).has_value(), known);
      }
    }
    for (const char fill : {'\0', '\xFF'}) {
      EXPECT_FALSE(store->FindNumber(Bytes(ObjectId(std::string(20, fill)))).has_value());
    }
  }
}

TEST_F(ObjectStoreTest, EmptyRepository) {
  Git("", "init -q --bare r");
  const auto store = Open("r");
  EXPECT_EQ(store->object_count(), 0u);
  EXPECT_FALSE(store->FindNumber(Bytes(ObjectId(std::string(20, 'x')))).has_value());
}

TEST_F(ObjectStoreTest, ADamagedCopyGivesWayToAWholeOne) {
  const std::string content = "whole in one place\n";
  const ObjectId id = IdOf(ObjectKind::kBlob, content);
  PackBuilder damaged;
  damaged.AddRaw(id, EntryHeaderBytes(3, content.size()) + "not a zlib stream");
  PackBuilder whole;
  whole.Add(ObjectKind::kBlob, content);
  MakePacked("r", damaged, "pack-a");
  MakePacked("r", whole, "pack-b");
  const auto store = Open("r");
  ASSERT_EQ(store->object_count(), 1u);
  EXPECT_TRUE(store->HasOtherPlaces(0));
  std::string bytes;
  EXPECT_EQ(ReadOne(*store, id, &bytes), ObjectFate::kScanned);
  EXPECT_EQ(bytes, content);
}

TEST_F(ObjectStoreTest, EachDamageHasItsName) {
  const std::string text = "some text\n";
  PackBuilder pack;
  const auto id = [](int n) { return ObjectId(std::string(20, static_cast<char>(n))); };
  const uint64_t base = pack.AddRaw(id(1), EntryHeaderBytes(3, text.size()) + Deflated(text));
  pack.AddRaw(id(2), EntryHeaderBytes(3, 500) + Deflated(text));
  pack.AddRaw(id(3), EntryHeaderBytes(3, uint64_t{1} << 45) + Deflated(text));
  pack.AddRaw(id(4), EntryHeaderBytes(3, text.size()) + "not zlib");
  pack.AddRaw(id(5), EntryHeaderBytes(5, text.size()) + Deflated(text));
  pack.AddRefDelta(id(6), id(99), MakeDelta(text, "x"));
  pack.AddRefDelta(id(7), id(8), MakeDelta(text, "x"));
  pack.AddRefDelta(id(8), id(7), MakeDelta(text, "x"));
  pack.AddOfsDelta(id(9), base, MakeDelta("another base", "x"));
  pack.AddOfsDelta(id(10), base, DeltaSize(text.size()) + DeltaSize(uint64_t{1} << 40) + "x");
  MakePacked("r", pack);
  const auto store = Open("r", 1u << 20);
  std::string bytes;
  EXPECT_EQ(ReadOne(*store, id(1), &bytes), ObjectFate::kScanned);
  EXPECT_EQ(ReadOne(*store, id(2), &bytes), ObjectFate::kWrongSize);
  EXPECT_EQ(ReadOne(*store, id(3), &bytes), ObjectFate::kWrongSize);
  EXPECT_EQ(ReadOne(*store, id(4), &bytes), ObjectFate::kCorrupt);
  EXPECT_EQ(ReadOne(*store, id(5), &bytes), ObjectFate::kCorrupt);
  EXPECT_EQ(ReadOne(*store, id(6), &bytes), ObjectFate::kMissingBase);
  EXPECT_EQ(ReadOne(*store, id(7), &bytes), ObjectFate::kDeltaCycle);
  EXPECT_EQ(ReadOne(*store, id(9), &bytes), ObjectFate::kCorrupt);
  EXPECT_EQ(ReadOne(*store, id(10), &bytes), ObjectFate::kOverMemoryBudget);
  EXPECT_EQ(store->KindOf(*store->FindNumber(Bytes(id(9)))), ObjectKind::kBlob);
  EXPECT_EQ(store->KindOf(*store->FindNumber(Bytes(id(7)))), std::nullopt);
}

TEST_F(ObjectStoreTest, DamagedLooseObjects) {
  MakeRepository("r");
  const std::string hex = GitLine("r", "rev-parse HEAD:f");
  const std::string file = "r/.git/objects/" + hex.substr(0, 2) + "/" + hex.substr(2);
  const ObjectId id(*HexDecode(hex));
  std::string bytes;
  const auto read = [&](std::string_view content) {
    std::filesystem::remove(Path(file));
    Write(file, content);
    return ReadOne(*Open("r"), id, &bytes);
  };
  using namespace std::string_literals;
  EXPECT_EQ(read(Deflated("blob 4\0one\n"s)), ObjectFate::kScanned);
  EXPECT_EQ(bytes, "one\n");
  EXPECT_EQ(read(""), ObjectFate::kCorrupt);
  EXPECT_EQ(read("plain"), ObjectFate::kCorrupt);
  EXPECT_EQ(read(Deflated("blob 5\0one\n"s)), ObjectFate::kWrongSize);
  EXPECT_EQ(read(Deflated("blob 3\0one\n"s)), ObjectFate::kWrongSize);
  EXPECT_EQ(read(Deflated("blob 99999999999999\0one\n"s)), ObjectFate::kWrongSize);
  EXPECT_EQ(read(Deflated("blob 99999999999999999999\0one\n"s)), ObjectFate::kCorrupt);
  EXPECT_EQ(read(Deflated("blob -4\0one\n"s)), ObjectFate::kCorrupt);
  EXPECT_EQ(read(Deflated("blob \0one\n"s)), ObjectFate::kCorrupt);
  EXPECT_EQ(read(Deflated("blub 4\0one\n"s)), ObjectFate::kCorrupt);
  EXPECT_EQ(read(Deflated("blob 4 one\n"s)), ObjectFate::kCorrupt);
  std::filesystem::remove(Path(file));
  std::filesystem::create_symlink("/etc/hostname", Path(file));
  EXPECT_EQ(ReadOne(*Open("r"), id, &bytes), ObjectFate::kNotRegular);
}

TEST_F(ObjectStoreTest, APackWithoutAUsableIndexIsIndexedAgain) {
  for (const std::string format : {"sha1", "sha256"}) {
    MakeHistory(format, "--object-format=" + format);
    Git(format, "repack -q -a -d");
    const std::string in_packs = "cd " + Quoted(Path(format + "/.git/objects/pack")) +
                                 " && i=$(echo *.pack) && i=${i%.pack}.idx && ";
    const std::vector<std::string> damages = {"rm -f $i && head -c 500 ../true.idx > $i",
                                              "rm -f $i && head -c 3000 /dev/zero > $i",
                                              "rm -f $i && mkfifo $i", "rm -f $i"};
    Shell(in_packs + "cp $i ../true.idx");
    for (const std::string& damage : damages) {
      Shell(in_packs + damage);
      const auto store = Open(format);
      EXPECT_FALSE(store->unknown_remainder()) << damage;
      EXPECT_EQ(store->notes().size(), 1u) << damage;
      EXPECT_NE(store->notes().begin()->find("indexed again in memory"), std::string::npos);
      for (ObjectNumber n = 0; n < store->object_count(); ++n) {
        ObjectKind kind;
        std::string bytes;
        EXPECT_EQ(store->Read(n, &kind, &bytes), ObjectFate::kScanned);
        EXPECT_EQ(*HashObject(kind, bytes, store->layout().format), store->id(n));
      }
      Shell(in_packs + "rm -f $i && cp ../true.idx $i");
      EXPECT_EQ(store->object_count(), Open(format)->object_count());
    }
    ExpectAsGit(format);
  }
}

TEST_F(ObjectStoreTest, AnIndexThatContradictsItsPackIsNotUsed) {
  PackBuilder pack;
  pack.Add(ObjectKind::kBlob, "one\n");
  pack.Add(ObjectKind::kBlob, "two\n");
  PackBuilder fewer;
  fewer.Add(ObjectKind::kBlob, "one\n");
  PackBuilder elsewhere;
  elsewhere.AddRaw(IdOf(ObjectKind::kBlob, "one\n"), std::string(40, 'x'));
  elsewhere.AddRaw(IdOf(ObjectKind::kBlob, "two\n"), std::string(40, 'x'));
  std::string other_checksum = pack.Index();
  other_checksum[other_checksum.size() - 40] = 'x';
  int n = 0;
  for (const std::string& index :
       {fewer.Index(), elsewhere.Index(), other_checksum, PackBuilder().Index()}) {
    const std::string name(1, static_cast<char>('a' + n++));
    MakePacked(name, pack);
    Write(name + "/objects/pack/pack-a.idx", index);
    const auto store = Open(name);
    EXPECT_FALSE(store->unknown_remainder());
    EXPECT_EQ(store->notes().size(), 1u);
    EXPECT_EQ(store->object_count(), 2u);
    std::string bytes;
    for (const std::string content : {"one\n", "two\n"}) {
      EXPECT_EQ(ReadOne(*store, IdOf(ObjectKind::kBlob, content), &bytes), ObjectFate::kScanned);
      EXPECT_EQ(bytes, content);
    }
  }
}

TEST_F(ObjectStoreTest, ThinPacksWithoutIndexesThatStandOnEachOther) {
  const auto version = [](int i) { return "a base of some length\n" + std::to_string(i) + "\n"; };
  PackBuilder packs[2];
  for (int i = 1; i <= 6; ++i) {
    packs[i % 2].AddRefDelta(IdOf(ObjectKind::kBlob, version(i)),
                             IdOf(ObjectKind::kBlob, version(i - 1)),
                             MakeDelta(version(i - 1), version(i)));
  }
  packs[0].AddRefDelta(IdOf(ObjectKind::kBlob, "lost"), IdOf(ObjectKind::kBlob, "nowhere"),
                       MakeDelta("nowhere", "lost"));
  MakeRepository("r");
  Write("r/base", version(0));
  Git("r", "hash-object -w base");
  Write("r/.git/objects/pack/pack-a.pack", packs[0].Pack());
  Write("r/.git/objects/pack/pack-b.pack", packs[1].Pack());
  const auto store = Open("r");
  std::string bytes;
  for (int i = 0; i <= 6; ++i) {
    EXPECT_EQ(ReadOne(*store, IdOf(ObjectKind::kBlob, version(i)), &bytes), ObjectFate::kScanned);
    EXPECT_EQ(bytes, version(i));
  }
  EXPECT_TRUE(store->unknown_remainder());
  EXPECT_EQ(store->notes().size(), 3u);  // one each, and the delta that stands on nothing
}

TEST_F(ObjectStoreTest, ATruncatedPackWithoutIndexGivesWhatIsBeforeTheCut) {
  const std::string text = "a content of more bytes than a checksum has\n";
  PackBuilder pack;
  pack.Add(ObjectKind::kBlob, text);
  const uint64_t second = pack.Add(ObjectKind::kBlob, "two\n");
  Git("", "init -q --bare r");
  Write("r/objects/pack/pack-a.pack", pack.Pack().substr(0, second + 3));
  const auto store = Open("r");
  EXPECT_TRUE(store->unknown_remainder());
  EXPECT_EQ(store->object_count(), 1u);
  EXPECT_EQ(store->notes().size(), 2u);
  std::string bytes;
  EXPECT_EQ(ReadOne(*store, IdOf(ObjectKind::kBlob, text), &bytes), ObjectFate::kScanned);
}

}  // namespace
}  // namespace offkey::git
