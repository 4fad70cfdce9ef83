#include "git/forest_walk.h"

#include <oneapi/tbb/task_arena.h>

#include <map>
#include <mutex>
#include <random>
#include <string>
#include <utility>

#include "tests/unit/git/git_fixture.h"
#include "tests/unit/git/pack_fixture.h"

namespace offkey::git {
namespace {

// What the sink left for a base: its content.
struct ContentState final : NodeState {
  explicit ContentState(std::string bytes) : content(std::move(bytes)) {
    Live() += content.size();
    Peak() = std::max(Peak().load(), Live().load());
  }
  ~ContentState() override { Live() -= content.size(); }
  static std::atomic<uint64_t>& Live() {
    static std::atomic<uint64_t> live = 0;
    return live;
  }
  static std::atomic<uint64_t>& Peak() {
    static std::atomic<uint64_t> peak = 0;
    return peak;
  }
  std::string content;
};

// Keeps every content, and checks what ObjectView's contract says.
class Recorder final : public ObjectSink {
 public:
  std::unique_ptr<NodeState> Visit(unsigned, const ObjectView& object) override {
    std::string content(object.whole);
    if (!object.pieces.empty()) {
      content.clear();
      for (const TextPiece& piece : object.pieces) content += piece.bytes;
      EXPECT_TRUE(object.whole.empty() || content == object.whole);
    }
    EXPECT_EQ(content.size(), object.size);
    if (const auto* base = static_cast<const ContentState*>(object.base)) {
      EXPECT_EQ(base->content.size(), object.base_size);
      for (const TextPiece& piece : object.pieces) {
        if (piece.is_copy()) {
          EXPECT_EQ(piece.bytes,
                    std::string_view(base->content).substr(piece.base_begin, piece.bytes.size()));
        }
      }
    }
    if (!object.counted_elsewhere) Keep(object.number, object.kind, content);
    if (!object.will_be_base) return nullptr;
    return std::make_unique<ContentState>(std::move(content));
  }
  void VisitWindow(unsigned, ObjectNumber number, ObjectKind kind, uint64_t offset,
                   std::string_view bytes, bool last) override {
    const std::lock_guard lock(mutex_);
    std::string& joined = joined_[number];
    EXPECT_EQ(offset, joined.empty() ? 0 : joined.size() - OverlapBytes());
    joined.resize(offset);
    joined += bytes;
    ++windows;
    if (last) {
      EXPECT_TRUE(objects.emplace(number, std::make_pair(kind, joined)).second);
    }
  }
  uint64_t OverlapBytes() const override { return 100; }

  std::map<ObjectNumber, std::pair<ObjectKind, std::string>> objects;
  int windows = 0;

 private:
  void Keep(ObjectNumber number, ObjectKind kind, const std::string& content) {
    const std::lock_guard lock(mutex_);
    EXPECT_TRUE(objects.emplace(number, std::make_pair(kind, content)).second)
        << number << " is visited twice";
  }
  std::mutex mutex_;
  std::map<ObjectNumber, std::string> joined_;
};

class ForestWalkTest : public GitTest {
 protected:
  void Open(const std::string& below) {
    auto layout = OpenLayout(Path(below));
    ASSERT_TRUE(layout.ok()) << layout.status();
    auto store = ObjectStore::Open(*std::move(layout), {});
    ASSERT_TRUE(store.ok()) << store.status();
    store_ = *std::move(store);
  }
  // A bare repository with one pack more.
  void AddPack(const std::string& below, const PackBuilder& pack, const std::string& name) {
    if (!std::filesystem::exists(Path(below))) Git("", "init -q --bare " + Quoted(below));
    Write(below + "/objects/pack/" + name + ".pack", pack.Pack());
    Write(below + "/objects/pack/" + name + ".idx", pack.Index());
  }
  void AddLoose(const std::string& below, std::string_view content) {
    const std::string hex = IdOf(ObjectKind::kBlob, content).ToHex();
    Write(below + "/objects/" + hex.substr(0, 2) + "/" + hex.substr(2),
          Deflated("blob " + std::to_string(content.size()) + std::string(1, '\0') +
                   std::string(content)));
  }

  struct Walked {
    Recorder sink;
    std::unique_ptr<FateTable> fates;
    uint64_t bytes = 0;
    bool gaps = false;
  };
  void Walk(Walked* walked, int threads = 1, WalkOptions options = {},
            std::initializer_list<KindSet> runs = {KindSet::All()}) {
    walked->fates = std::make_unique<FateTable>(store_->object_count());
    oneapi::tbb::task_arena arena(threads);
    arena.execute([&] {
      ForestWalk walk(*store_, walked->fates.get(), options);
      for (const KindSet& kinds : runs) walk.Run(kinds, &walked->sink);
      walked->bytes = walk.bytes_visited();
      walked->gaps = walk.found_gaps();
    });
  }
  ObjectFate FateOf(const Walked& walked, const ObjectId& id) {
    const auto number = store_->FindNumber(reinterpret_cast<const uint8_t*>(id.bytes().data()));
    return number ? walked.fates->Get(*number) : ObjectFate::kUnseen;
  }
  // Every object once, with the content that its id says.
  void ExpectComplete(const Walked& walked) {
    ASSERT_EQ(walked.sink.objects.size(), store_->object_count());
    uint64_t bytes = 0;
    for (const auto& [number, object] : walked.sink.objects) {
      EXPECT_EQ(walked.fates->Get(number), ObjectFate::kScanned);
      EXPECT_EQ(IdOf(object.first, object.second, store_->layout().format), store_->id(number));
      bytes += object.second.size();
    }
    EXPECT_EQ(walked.bytes, bytes);
  }

  std::unique_ptr<ObjectStore> store_;
};

std::string Prose(uint64_t seed, int lines) {
  std::mt19937_64 random(seed);
  std::string text;
  for (int i = 0; i < lines; ++i) text += "line " + std::to_string(random()) + "\n";
  return text;
}

TEST_F(ForestWalkTest, EveryObjectOnceInEveryStorageAtAnyThreadCount) {
  MakeRepository("r");
  std::string text = Prose(1, 400);
  for (int i = 0; i < 25; ++i) {
    text.insert(text.size() / 2, Prose(static_cast<uint64_t>(i) + 50, 5));
    Write("r/folder/long", text);
    Write("r/folder/" + std::to_string(i), "short " + std::to_string(i));
    Git("r", "add -A && git commit -q -m 'commit " + std::to_string(i) + "'");
  }
  Git("r", "tag -a -m 'a tag' v1");
  const auto check = [&](const char* storage) {
    SCOPED_TRACE(storage);
    Open("r");
    for (const int threads : {1, 2, 5}) {
      for (const bool assemble : {false, true}) {
        WalkOptions options;
        options.assemble_all = assemble;
        options.verify_ids = assemble;
        Walked walked;
        Walk(&walked, threads, options);
        ExpectComplete(walked);
        EXPECT_FALSE(walked.gaps);
      }
    }
    // Kind by kind is the same.
    Walked parts;
    Walk(&parts, 2, {},
         {KindSet().With(ObjectKind::kTree),
          KindSet().With(ObjectKind::kBlob).With(ObjectKind::kTag),
          KindSet().With(ObjectKind::kCommit)});
    ExpectComplete(parts);
  };
  check("loose");
  Git("r", "pack-objects -q --all .git/objects/pack/pack </dev/null >/dev/null");
  check("packed and loose");
  Git("r",
      "rev-list --objects HEAD~9 | cut -d' ' -f1 |"
      " git pack-objects -q .git/objects/pack/pack >/dev/null");
  check("packs that overlap, and loose");
  Git("r", "repack -q -a -d -f --depth=200 --window=50");
  check("one pack");
}

TEST_F(ForestWalkTest, LooseInTwoDirectories) {
  Git("", "init -q --bare a && git init -q --bare b");
  for (int i = 0; i < 600; ++i) {
    AddLoose("a", "content " + std::to_string(i));
    AddLoose("b", "content " + std::to_string(i));
  }
  Write("b/objects/info/alternates", Path("a/objects") + "\n");
  Open("b");
  ASSERT_EQ(store_->object_count(), 600u);
  Walked walked;
  Walk(&walked, 4);
  ExpectComplete(walked);
}

TEST_F(ForestWalkTest, ChainWithOneBufferAtATime) {
  // 3000 versions of 64 KiB, each built on the one before: 200 MB of contents, of which few may
  // live at once.
  std::string content(64 * 1024, 'a');
  PackBuilder pack;
  uint64_t offset = pack.Add(ObjectKind::kBlob, content);
  for (int i = 0; i < 3000; ++i) {
    std::string next = content;
    next.replace(static_cast<size_t>(i) * 20, 6, std::to_string(100000 + i));
    offset = pack.AddOfsDelta(IdOf(ObjectKind::kBlob, next), offset, MakeDelta(content, next));
    content = std::move(next);
  }
  AddPack("r", pack, "pack-a");
  Open("r");
  ContentState::Peak() = 0;
  class Counter final : public ObjectSink {
   public:
    std::unique_ptr<NodeState> Visit(unsigned, const ObjectView& object) override {
      ++count;
      return object.will_be_base ? std::make_unique<ContentState>(std::string(object.whole))
                                 : nullptr;
    }
    void VisitWindow(unsigned, ObjectNumber, ObjectKind, uint64_t, std::string_view,
                     bool) override {}
    uint64_t OverlapBytes() const override { return 0; }
    int count = 0;
  } sink;
  FateTable fates(store_->object_count());
  oneapi::tbb::task_arena(1).execute([&] {
    ForestWalk walk(*store_, &fates, {});
    walk.Run(KindSet::All(), &sink);
  });
  EXPECT_EQ(sink.count, 3001);
  EXPECT_EQ(ContentState::Live(), 0u);
  EXPECT_LE(ContentState::Peak(), 3 * content.size());
}

TEST_F(ForestWalkTest, HeaviestChildLastKeepsFewBuffersAlive) {
  // A comb: each version of a long chain has a leaf beside it. Whoever goes into the long branch
  // first keeps every base.
  std::string content(32 * 1024, 'a');
  PackBuilder pack;
  uint64_t offset = pack.Add(ObjectKind::kBlob, content);
  for (int i = 0; i < 1000; ++i) {
    std::string next = content;
    next.replace(static_cast<size_t>(i) * 20, 6, std::to_string(100000 + i));
    std::string leaf = content;
    leaf.replace(static_cast<size_t>(i) * 20, 6, std::to_string(500000 + i));
    const uint64_t base = offset;
    // Both orders in the file.
    if (i % 2 == 0) pack.AddOfsDelta(IdOf(ObjectKind::kBlob, leaf), base, MakeDelta(content, leaf));
    offset = pack.AddOfsDelta(IdOf(ObjectKind::kBlob, next), base, MakeDelta(content, next));
    if (i % 2 != 0) pack.AddOfsDelta(IdOf(ObjectKind::kBlob, leaf), base, MakeDelta(content, leaf));
    content = std::move(next);
  }
  AddPack("r", pack, "pack-a");
  Open("r");
  ContentState::Peak() = 0;
  Walked walked;
  Walk(&walked);
  ExpectComplete(walked);
  EXPECT_EQ(ContentState::Live(), 0u);
  EXPECT_LE(ContentState::Peak(), 4 * content.size());
}

TEST_F(ForestWalkTest, BasesElsewhere) {
  const std::string in_pack = Prose(2, 200);
  const std::string loose = Prose(3, 200);
  PackBuilder bases;
  bases.Add(ObjectKind::kBlob, in_pack);
  PackBuilder thin;
  for (const std::string* base : {&in_pack, &loose}) {
    const ObjectId base_id = IdOf(ObjectKind::kBlob, *base);
    const std::string first = *base + "more\n";
    const std::string second = first + "and more\n";
    const ObjectId first_id = IdOf(ObjectKind::kBlob, first);
    // A delta on the delta before its base in the file.
    thin.AddRefDelta(IdOf(ObjectKind::kBlob, second), first_id, MakeDelta(first, second));
    thin.AddRefDelta(first_id, base_id, MakeDelta(*base, first));
  }
  AddPack("r", thin, "pack-a");
  AddPack("r", bases, "pack-b");
  AddLoose("r", loose);
  Open("r");
  ASSERT_EQ(store_->object_count(), 6u);
  for (const int threads : {1, 3}) {
    Walked walked;
    Walk(&walked, threads);
    ExpectComplete(walked);
  }
}

TEST_F(ForestWalkTest, EachDamageHasItsFateAndTheRestIsRead) {
  const std::string text = Prose(4, 50);
  const auto id = [](int n) { return ObjectId(std::string(20, static_cast<char>(n))); };
  PackBuilder pack;
  const uint64_t good = pack.Add(ObjectKind::kBlob, text);
  const std::string child = text + "child\n";
  pack.AddOfsDelta(IdOf(ObjectKind::kBlob, child), good, MakeDelta(text, child));
  const uint64_t bad = pack.AddRaw(id(1), EntryHeaderBytes(3, text.size()) + "not a zlib stream");
  const uint64_t on_bad = pack.AddOfsDelta(id(2), bad, MakeDelta(text, child));
  pack.AddOfsDelta(id(3), on_bad, MakeDelta(child, text));
  pack.AddRaw(id(4), EntryHeaderBytes(3, text.size() + 1) + Deflated(text));
  pack.AddRaw(id(5), EntryHeaderBytes(3, uint64_t{1} << 45) + Deflated(text));
  pack.AddRefDelta(id(6), id(99), MakeDelta(text, child));
  pack.AddRefDelta(id(7), id(6), MakeDelta(text, child));
  pack.AddRefDelta(id(8), id(9), MakeDelta(text, child));
  pack.AddRefDelta(id(9), id(8), MakeDelta(text, child));
  pack.AddRefDelta(id(10), id(9), MakeDelta(text, child));
  pack.AddRaw(id(11), EntryHeaderBytes(5, 3) + Deflated("abc"));
  pack.AddRefDelta(id(12), id(11), MakeDelta(text, child));
  pack.AddOfsDelta(id(13), good, MakeDelta("another base", text));
  AddPack("r", pack, "pack-a");
  Open("r");
  for (const int threads : {1, 2}) {
    Walked walked;
    Walk(&walked, threads);
    EXPECT_EQ(walked.sink.objects.size(), 2u);
    EXPECT_EQ(FateOf(walked, IdOf(ObjectKind::kBlob, text)), ObjectFate::kScanned);
    EXPECT_EQ(FateOf(walked, IdOf(ObjectKind::kBlob, child)), ObjectFate::kScanned);
    EXPECT_EQ(FateOf(walked, id(1)), ObjectFate::kCorrupt);
    EXPECT_EQ(FateOf(walked, id(2)), ObjectFate::kDamagedBase);
    EXPECT_EQ(FateOf(walked, id(3)), ObjectFate::kDamagedBase);
    EXPECT_EQ(FateOf(walked, id(4)), ObjectFate::kWrongSize);
    EXPECT_EQ(FateOf(walked, id(5)), ObjectFate::kWrongSize);
    EXPECT_EQ(FateOf(walked, id(6)), ObjectFate::kMissingBase);
    EXPECT_EQ(FateOf(walked, id(7)), ObjectFate::kDamagedBase);
    EXPECT_EQ(FateOf(walked, id(8)), ObjectFate::kDeltaCycle);
    EXPECT_EQ(FateOf(walked, id(9)), ObjectFate::kDeltaCycle);
    EXPECT_EQ(FateOf(walked, id(10)), ObjectFate::kDeltaCycle);
    EXPECT_EQ(FateOf(walked, id(11)), ObjectFate::kCorrupt);
    EXPECT_EQ(FateOf(walked, id(12)), ObjectFate::kDamagedBase);
    EXPECT_EQ(FateOf(walked, id(13)), ObjectFate::kCorrupt);
  }
}

TEST_F(ForestWalkTest, LongChainOnADamagedBaseIsNoCycle) {
  const auto id = [](int n) {
    return ObjectId(std::string(16, 'i') + Big32(static_cast<uint32_t>(n)));
  };
  PackBuilder pack;
  uint64_t offset = pack.AddRaw(id(0), EntryHeaderBytes(5, 3) + Deflated("abc"));
  const std::string delta = MakeDelta("abc", "abd");
  constexpr int kLength = 30'000;
  for (int i = 1; i < kLength; ++i) offset = pack.AddOfsDelta(id(i), offset, delta);
  AddPack("r", pack, "pack-a");
  Open("r");
  Walked walked;
  Walk(&walked);
  EXPECT_EQ(FateOf(walked, id(0)), ObjectFate::kCorrupt);
  for (int i = 1; i < kLength; ++i) ASSERT_EQ(FateOf(walked, id(i)), ObjectFate::kDamagedBase) << i;
}

TEST_F(ForestWalkTest, AnotherCopyServesForADamagedOne) {
  const std::string text = Prose(5, 50);
  PackBuilder damaged;
  damaged.AddRaw(IdOf(ObjectKind::kBlob, text), EntryHeaderBytes(3, text.size()) + "not zlib");
  AddPack("packed", damaged, "pack-a");
  PackBuilder whole;
  whole.Add(ObjectKind::kBlob, text);
  AddPack("packed", whole, "pack-b");
  AddPack("loose", damaged, "pack-a");
  AddLoose("loose", text);
  for (const char* repository : {"packed", "loose"}) {
    Open(repository);
    Walked walked;
    Walk(&walked, 2);
    ExpectComplete(walked);
  }
}

TEST_F(ForestWalkTest, IdsAreVerifiedWhenAsked) {
  const std::string text = Prose(6, 50);
  const ObjectId wrong(std::string(20, 'w'));
  PackBuilder pack;
  const uint64_t base = pack.Add(ObjectKind::kBlob, text);
  pack.AddOfsDelta(wrong, base, MakeDelta(text, "x"));
  AddPack("r", pack, "pack-a");
  Open("r");
  Walked trusting;
  Walk(&trusting);
  EXPECT_EQ(FateOf(trusting, wrong), ObjectFate::kScanned);
  WalkOptions options;
  options.verify_ids = true;
  Walked verified;
  Walk(&verified, 1, options);
  EXPECT_EQ(FateOf(verified, wrong), ObjectFate::kIdMismatch);
  EXPECT_EQ(FateOf(verified, IdOf(ObjectKind::kBlob, text)), ObjectFate::kScanned);
}

TEST_F(ForestWalkTest, LargeObjectsComeInWindowsAndLargeDeltasAreSkipped) {
  // The least budget: objects over 1 MiB are large.
  std::string large(17u << 20, 'l');
  std::mt19937_64 random(1);
  for (size_t i = 0; i < large.size(); i += 100) large[i] = static_cast<char>(random());
  const std::string changed = large + "changed\n";
  std::string loose = large;
  loose[77] = 'L';
  PackBuilder pack;
  const uint64_t base = pack.Add(ObjectKind::kBlob, large);
  pack.AddOfsDelta(IdOf(ObjectKind::kBlob, changed), base, MakeDelta(large, changed));
  pack.Add(ObjectKind::kBlob, "small");
  AddPack("r", pack, "pack-a");
  AddLoose("r", loose);
  Open("r");
  WalkOptions options;
  options.memory_budget_bytes = 1u << 20;
  Walked walked;
  Walk(&walked, 2, options);
  EXPECT_EQ(walked.sink.objects.size(), 3u);
  EXPECT_EQ(walked.sink.windows, 6) << "8 MiB a window: three each of the two that are read";
  EXPECT_EQ(FateOf(walked, IdOf(ObjectKind::kBlob, changed)), ObjectFate::kOverMemoryBudget);
  for (const auto& [number, object] : walked.sink.objects) {
    EXPECT_EQ(IdOf(object.first, object.second), store_->id(number));
  }
}

TEST_F(ForestWalkTest, BytesBetweenEntriesAreNoticed) {
  PackBuilder pack;
  const std::string text = Prose(7, 5);
  pack.AddRaw(IdOf(ObjectKind::kBlob, text),
              EntryHeaderBytes(3, text.size()) + Deflated(text) + "hidden");
  pack.Add(ObjectKind::kBlob, "next");
  AddPack("r", pack, "pack-a");
  Open("r");
  Walked walked;
  Walk(&walked);
  ExpectComplete(walked);
  EXPECT_TRUE(walked.gaps);
}

// Without an index, an object that stands twice has one name, but both copies have deltas.
TEST_F(ForestWalkTest, EveryDeltaOfAnObjectThatStandsTwice) {
  PackBuilder pack;
  const std::string text = Prose(1, 20);
  for (const std::string end : {"one", "two"}) {
    const uint64_t base = pack.Add(ObjectKind::kBlob, text);
    const uint64_t longer =
        pack.AddOfsDelta(IdOf(ObjectKind::kBlob, text + end), base, MakeDelta(text, text + end));
    pack.AddOfsDelta(IdOf(ObjectKind::kBlob, text + end + "!"), longer,
                     MakeDelta(text + end, text + end + "!"));
  }
  Git("", "init -q --bare r");
  Write("r/objects/pack/pack-a.pack", pack.Pack());
  Open("r");
  EXPECT_EQ(store_->object_count(), 5u);
  EXPECT_FALSE(store_->unknown_remainder());
  Walked walked;
  Walk(&walked);
  ExpectComplete(walked);
  EXPECT_FALSE(walked.gaps);
}

TEST_F(ForestWalkTest, StopsWhenAsked) {
  PackBuilder pack;
  for (int i = 0; i < 50; ++i) pack.Add(ObjectKind::kBlob, std::to_string(i));
  AddPack("r", pack, "pack-a");
  Open("r");
  const std::atomic<bool> stop = true;
  WalkOptions options;
  options.stop = &stop;
  Walked walked;
  Walk(&walked, 2, options);
  EXPECT_TRUE(walked.sink.objects.empty());
  EXPECT_EQ(walked.fates->Get(0), ObjectFate::kUnseen);
}

}  // namespace
}  // namespace offkey::git
