// Covered by tests/unit/pipeline/known_history_test.cc and, against whole sweeps, by
// tests/e2e/incremental_test.py and forks_test.py.
#include "engine/pipeline/learned_history.h"

#include <algorithm>
#include <numeric>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/types/span.h"

namespace offkey {
namespace {

using git::kNoObject;

// Beyond these a repository is not remembered in detail.
constexpr uint64_t kMostMatches = 4'000'000;
constexpr size_t kMostBytes = 512u << 20;
// A layer with more than this share of its base's objects, and at least so many, becomes part of a
// new base.
constexpr size_t kMostLayerShare = 8;
constexpr size_t kSmallLayer = 64;

// 0 stands for no object.
void AddObject(ObjectNumber number, PackedWriter* out) {
  out->Number(number == kNoObject ? 0 : uint64_t{number} + 1);
}

// The matches of an object and their places. `number` gives a credential's.
void WriteMatches(const FlaggedObject& object, absl::Span<const MatchPosition> positions,
                  const std::function<uint32_t(uint32_t)>& number, PackedWriter* out) {
  out->Number(static_cast<uint64_t>(object.kind));
  out->Number(object.rope.node->count);
  ForEachMatch(object.rope, [&](const RopeMatch& match) {
    out->Number(match.start);
    out->Number(match.end);
    out->Number(match.rule);
    out->Number(number(match.credential));
    out->Number((match.shadowed ? KnownHistory::kShadowed : 0) |
                (match.recoded ? KnownHistory::kRecoded : 0));
    out->Number(match.inner.end);
    if (match.inner.empty()) return;
    out->Number(match.inner.begin);
    out->Number(match.inner.line);
  });
  out->Number(positions.size());
  for (const MatchPosition& position : positions) {
    out->Number(position.start);
    out->Number(position.position.line);
    out->Number(position.position.column);
  }
}

// By number: what leads to an object with matches or to a blob that a path makes a secret. False
// when trees are nested too deep to be worth it.
bool FindLive(const LearnedHistory& learned, std::vector<bool>* live) {
  constexpr int kPasses = 64;
  for (const FlaggedObject& object : *learned.flagged) (*live)[object.number] = true;
  for (const git::NamedBlob& one : learned.named->blobs) (*live)[one.blob] = true;
  const git::TreeScan& trees = *learned.trees;
  for (int pass = 0; pass < kPasses; ++pass) {
    bool changed = false;
    for (const auto& [tree, count, edges] : trees.listed()) {
      if ((*live)[tree]) continue;
      for (uint32_t i = 0; i < count && !(*live)[tree]; ++i) {
        (*live)[tree] = (*live)[trees.target(edges[i]).number];
      }
      changed = changed || (*live)[tree];
    }
    if (!changed) return true;
  }
  return false;
}

// One part: the objects that are `mine`, by the positions that base and layer give them.
class PartWriter {
 public:
  PartWriter(const LearnedHistory& learned, const std::vector<bool>& live)
      : learned_(learned), live_(live), positions_(learned.store->object_count(), kNoObject) {}

  void AddBase(absl::Span<const ObjectNumber> objects) {
    for (const ObjectNumber number : objects) positions_[number] = count_++;
  }

  // Those of `mine` that have no position yet get one.
  std::string Write(const std::vector<ObjectNumber>& objects);

 private:
  void Object(ObjectNumber number, PackedWriter* out) const {
    AddObject(number == kNoObject ? kNoObject : positions_[number], out);
  }
  bool IsMine(ObjectNumber number) const {
    return positions_[number] != kNoObject && positions_[number] >= first_;
  }
  void WriteCommits(PackedWriter* out) const;
  void WriteMissing(PackedWriter* out) const;
  void WriteFlagged(PackedWriter* out) const;
  void WriteTrees(PackedWriter* out) const;
  void WriteDirectories(PackedWriter* out) const;

  const LearnedHistory& learned_;
  const std::vector<bool>& live_;
  std::vector<uint32_t> positions_;  // by number; kNoObject: in no part yet
  uint32_t count_ = 0;
  uint32_t first_ = 0;
};

void PartWriter::WriteCommits(PackedWriter* out) const {
  const git::CommitGraph& graph = *learned_.graph;
  const auto& commits = graph.commits();
  out->Number(static_cast<uint64_t>(std::count_if(
      commits.begin(), commits.end(), [this](const auto& one) { return IsMine(one.number); })));
  for (const git::CommitGraph::Commit& commit : commits) {
    if (!IsMine(commit.number)) continue;
    Object(commit.number, out);
    Object(commit.tree, out);
    out->Number(commit.parent_count);
    for (const ObjectNumber parent : graph.parents(commit)) Object(parent, out);
  }
  const auto& tags = graph.tags();
  out->Number(static_cast<uint64_t>(std::count_if(
      tags.begin(), tags.end(), [this](const auto& one) { return IsMine(one.number); })));
  for (const git::CommitGraph::Tag& tag : tags) {
    if (!IsMine(tag.number)) continue;
    Object(tag.number, out);
    Object(tag.target, out);
  }
}

void PartWriter::WriteMissing(PackedWriter* out) const {
  out->Number(learned_.missing->size());
  for (const git::MissingObject& one : *learned_.missing) {
    Object(one.referrer, out);
    out->Bytes(one.id.bytes());
    out->Number(static_cast<uint64_t>(one.kind));
  }
}

void PartWriter::WriteFlagged(PackedWriter* out) const {
  const auto& flagged = *learned_.flagged;
  out->Number(learned_.catalog->size());
  out->Number(static_cast<uint64_t>(std::count_if(
      flagged.begin(), flagged.end(), [this](const auto& one) { return IsMine(one.number); })));
  for (const FlaggedObject& object : flagged) {
    if (!IsMine(object.number)) continue;
    Object(object.number, out);
    WriteMatches(
        object, learned_.scan->positions(object),
        [&](uint32_t credential) { return learned_.catalog->Number(credential); }, out);
  }
  const auto& named = *learned_.named_files;
  out->Number(static_cast<uint64_t>(
      std::count_if(named.begin(), named.end(), [this](auto number) { return IsMine(number); })));
  for (const ObjectNumber number : named) {
    if (IsMine(number)) Object(number, out);
  }
}

void PartWriter::WriteTrees(PackedWriter* out) const {
  const git::TreeScan& trees = *learned_.trees;
  constexpr uint32_t kNone = ~uint32_t{0};
  std::vector<uint32_t> numbers(trees.edge_count(), kNone);
  std::vector<uint32_t> edges;
  uint64_t tree_count = 0;
  for (const auto& [tree, count, all] : trees.listed()) {
    if (!live_[tree] || !IsMine(tree)) continue;
    ++tree_count;
    for (const uint32_t edge : absl::MakeConstSpan(all, count)) {
      if (!live_[trees.target(edge).number] || numbers[trees.index(edge)] != kNone) continue;
      numbers[trees.index(edge)] = static_cast<uint32_t>(edges.size());
      edges.push_back(edge);
    }
  }
  absl::flat_hash_map<std::string_view, size_t> name_numbers;
  std::vector<std::string_view> names;
  for (const uint32_t number : edges) {
    const std::string_view name = trees.edge(number).name;
    if (name_numbers.try_emplace(name, names.size()).second) names.push_back(name);
  }
  out->Number(names.size());
  for (const std::string_view name : names) out->Bytes(name);
  out->Number(edges.size());
  for (const uint32_t number : edges) {
    const git::TreeEdge& edge = trees.edge(number);
    Object(edge.target, out);
    out->Number(edge.is_tree);
    out->Number(name_numbers[edge.name]);
  }
  out->Number(tree_count);
  std::vector<uint32_t> kept;
  for (const auto& [tree, count, all] : trees.listed()) {
    if (!live_[tree] || !IsMine(tree)) continue;
    kept.clear();
    for (const uint32_t edge : absl::MakeConstSpan(all, count)) {
      if (numbers[trees.index(edge)] != kNone) kept.push_back(numbers[trees.index(edge)]);
    }
    Object(tree, out);
    out->Number(kept.size());
    for (const uint32_t edge : kept) out->Number(edge);
  }
}

// A directory of the base may have a new name since: it is the layer's then. Those that were known
// stay, since the trees that name them may not be kept.
void PartWriter::WriteDirectories(PackedWriter* out) const {
  std::vector<git::NamedDirectory> all = learned_.named->directories;
  if (learned_.known != nullptr) {
    const auto& of_base = learned_.known->base_directories();
    const auto& of_layer = learned_.known->layer_directories();
    all.insert(all.end(), of_base.begin(), of_base.end());
    all.insert(all.end(), of_layer.begin(), of_layer.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::erase_if(all, [&](const git::NamedDirectory& one) {
      return learned_.keeps_base && first_ > 0 &&
             std::binary_search(of_base.begin(), of_base.end(), one);
    });
  }
  std::erase_if(all,
                [&](const git::NamedDirectory& one) { return positions_[one.tree] == kNoObject; });
  out->Number(all.size());
  for (const git::NamedDirectory& one : all) {
    Object(one.tree, out);
    out->Bytes(one.name);
  }
}

std::string PartWriter::Write(const std::vector<ObjectNumber>& objects) {
  first_ = count_;
  AddBase(objects);
  std::string bytes;
  PackedWriter out(&bytes);
  out.Number(objects.size());
  for (const ObjectNumber number : objects) {
    bytes.append(reinterpret_cast<const char*>(learned_.store->id_bytes(number)),
                 KnownHistory::kIdBytes);
  }
  for (const ObjectNumber number : objects) out.Number((*learned_.sizes)[number]);
  WriteCommits(&out);
  WriteMissing(&out);
  WriteFlagged(&out);
  WriteTrees(&out);
  WriteDirectories(&out);
  return bytes;
}

bool IsFew(size_t layer, size_t base) {
  return layer <= kSmallLayer || layer <= base / kMostLayerShare;
}

}  // namespace

std::optional<WrittenHistory> WriteHistory(const LearnedHistory& learned,
                                           const std::function<bool(std::string_view)>& may_keep) {
  const git::ObjectStore& store = *learned.store;
  uint64_t matches = 0;
  for (const FlaggedObject& object : *learned.flagged) matches += object.rope.node->count;
  std::vector<bool> live(store.object_count(), false);
  if (matches > kMostMatches || !FindLive(learned, &live)) return std::nullopt;
  bool clean = true;
  absl::flat_hash_set<const char*> seen;  // a name is the same bytes in the same place
  learned.trees->ForEachEdge([&](uint32_t number, git::TreeScan::Target target) {
    if (!clean || !live[target.number]) return;
    const std::string_view name = learned.trees->edge(number).name;
    if (seen.insert(name.data()).second) clean = may_keep(name);
  });
  for (const git::NamedDirectory& one : learned.named->directories) {
    clean = clean && may_keep(one.name);
  }
  if (!clean) return std::nullopt;

  // Whatever is in no base.
  std::vector<bool> in_base(store.object_count(), false);
  std::vector<ObjectNumber> base;
  const bool may_share = learned.missing->empty();
  if (learned.keeps_base && may_share) {
    for (const ObjectNumber number : learned.known->base_objects()) in_base[number] = true;
  } else if (learned.common && may_share) {
    in_base = learned.known->known();
  }
  std::vector<ObjectNumber> layer;
  for (ObjectNumber number = 0; number < store.object_count(); ++number) {
    if (!in_base[number]) layer.push_back(number);
  }
  const size_t base_count = store.object_count() - layer.size();
  WrittenHistory written;
  PartWriter writer(learned, live);
  if (base_count == 0 || !IsFew(layer.size(), base_count)) {
    layer.clear();
    base.resize(store.object_count());
    std::iota(base.begin(), base.end(), ObjectNumber{0});
    written.base = writer.Write(base);
  } else if (learned.keeps_base) {
    written.keeps_base = true;
    writer.AddBase(learned.known->base_objects());
  } else {
    base.reserve(base_count);
    for (ObjectNumber number = 0; number < store.object_count(); ++number) {
      if (in_base[number]) base.push_back(number);
    }
    written.base = writer.Write(base);
  }
  if (!layer.empty() || written.keeps_base) written.layer = writer.Write(layer);
  if (may_share && !written.keeps_base) {
    base.resize(std::min(base.size(), KnownHistory::kSketchObjects));
    for (const ObjectNumber number : base) {
      written.sketch.append(reinterpret_cast<const char*>(store.id_bytes(number)),
                            KnownHistory::kIdBytes);
    }
  }
  if (written.base.size() > kMostBytes || written.layer.size() > kMostBytes) return std::nullopt;
  return written;
}

std::string WriteScannedBlobs(const git::ObjectStore& store, const ObjectScan::Scanned& scanned,
                              const std::vector<const CredentialTable*>& tables) {
  std::vector<ObjectScan::ScannedBlob> blobs = scanned.blobs;
  std::sort(blobs.begin(), blobs.end(),
            [](const auto& a, const auto& b) { return a.number < b.number; });
  blobs.erase(std::unique(blobs.begin(), blobs.end(),
                          [](const auto& a, const auto& b) { return a.number == b.number; }),
              blobs.end());
  std::vector<ObjectNumber> places(store.object_count(), kNoObject);  // among `blobs`
  std::string bytes;
  PackedWriter out(&bytes);
  out.Number(blobs.size());
  for (size_t i = 0; i < blobs.size(); ++i) {
    places[blobs[i].number] = static_cast<ObjectNumber>(i);
    bytes.append(reinterpret_cast<const char*>(store.id_bytes(blobs[i].number)),
                 KnownHistory::kIdBytes);
  }
  for (const ObjectScan::ScannedBlob& blob : blobs) out.Number(blob.size);
  // Commits, tags, missing objects.
  for (int nothing = 0; nothing < 3; ++nothing) out.Number(0);

  std::vector<const ObjectScan::FlaggedBlob*> flagged;
  uint64_t matches = 0;
  for (const ObjectScan::FlaggedBlob& blob : scanned.flagged) {
    matches += blob.object->rope.node->count;
    if (places[blob.object->number] != kNoObject) flagged.push_back(&blob);
  }
  if (matches > kMostMatches) return {};
  std::sort(flagged.begin(), flagged.end(),
            [](const auto* a, const auto* b) { return a->object->number < b->object->number; });
  flagged.erase(std::unique(flagged.begin(), flagged.end(),
                            [](const auto* a, const auto* b) {
                              return a->object->number == b->object->number;
                            }),
                flagged.end());
  // Every credential of every table has a number.
  std::vector<uint32_t> firsts;
  uint32_t credentials = 0;
  for (const CredentialTable* table : tables) {
    firsts.push_back(credentials);
    if (table == nullptr) continue;
    credentials += static_cast<uint32_t>(table->size());
  }
  out.Number(credentials);
  out.Number(flagged.size());
  for (const ObjectScan::FlaggedBlob* blob : flagged) {
    AddObject(places[blob->object->number], &out);
    WriteMatches(
        *blob->object, blob->positions,
        [&](uint32_t credential) {
          return firsts[CredentialRef::Worker(credential)] + CredentialRef::Local(credential);
        },
        &out);
  }
  std::vector<ObjectNumber> whole;
  for (const ObjectNumber number : scanned.named_files) {
    if (places[number] != kNoObject) whole.push_back(places[number]);
  }
  out.Number(whole.size());
  for (const ObjectNumber place : whole) AddObject(place, &out);
  // Names, edges, trees, directories.
  for (int nothing = 0; nothing < 4; ++nothing) out.Number(0);
  return bytes.size() <= kMostBytes ? bytes : std::string();
}

}  // namespace offkey
