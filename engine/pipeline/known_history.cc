// Covered by tests/unit/pipeline/known_history_test.cc and, against whole sweeps, by
// tests/e2e/incremental_test.py.
#include "engine/pipeline/known_history.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <tuple>

#include "absl/container/flat_hash_map.h"

namespace offkey {
namespace {

using git::kNoObject;

// Beyond these a repository is not remembered in detail.
constexpr uint64_t kMostMatches = 4'000'000;
constexpr size_t kMostBytes = 512u << 20;
// Of a match.
constexpr uint64_t kShadowed = 1;
constexpr uint64_t kRecoded = 2;

// 0 stands for no object.
void AddObject(ObjectNumber number, PackedWriter* out) {
  out->Number(number == kNoObject ? 0 : uint64_t{number} + 1);
}

void WriteObjects(const LearnedHistory& learned, std::string* bytes) {
  PackedWriter out(bytes);
  const git::ObjectStore& store = *learned.store;
  out.Number(store.object_count());
  for (ObjectNumber i = 0; i < store.object_count(); ++i) {
    bytes->append(reinterpret_cast<const char*>(store.id_bytes(i)), KnownHistory::kIdBytes);
  }
  for (ObjectNumber i = 0; i < store.object_count(); ++i) out.Number((*learned.sizes)[i]);
}

void WriteCommits(const git::CommitGraph& graph, PackedWriter* out) {
  out->Number(graph.commits().size());
  for (const git::CommitGraph::Commit& commit : graph.commits()) {
    AddObject(commit.number, out);
    AddObject(commit.tree, out);
    out->Number(commit.parent_count);
    for (const ObjectNumber parent : graph.parents(commit)) AddObject(parent, out);
  }
  out->Number(graph.tags().size());
  for (const git::CommitGraph::Tag& tag : graph.tags()) {
    AddObject(tag.number, out);
    AddObject(tag.target, out);
  }
}

void WriteMissing(const std::vector<git::MissingObject>& missing, PackedWriter* out) {
  out->Number(missing.size());
  for (const git::MissingObject& one : missing) {
    AddObject(one.referrer, out);
    out->Bytes(one.id.bytes());
    out->Number(static_cast<uint64_t>(one.kind));
  }
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
    out->Number((match.shadowed ? kShadowed : 0) | (match.recoded ? kRecoded : 0));
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

bool WriteFlagged(const LearnedHistory& learned, PackedWriter* out) {
  uint64_t total = 0;
  for (const FlaggedObject& object : *learned.flagged) total += object.rope.node->count;
  if (total > kMostMatches) return false;
  out->Number(learned.catalog->size());
  out->Number(learned.flagged->size());
  for (const FlaggedObject& object : *learned.flagged) {
    AddObject(object.number, out);
    WriteMatches(
        object, learned.scan->positions(object),
        [&](uint32_t credential) { return learned.catalog->Number(credential); }, out);
  }
  return true;
}

// By number: what leads to an object with matches or to a candidate. False when trees are nested
// too deep to be worth it.
bool FindLive(const LearnedHistory& learned, std::vector<bool>* live) {
  constexpr int kPasses = 64;
  for (const FlaggedObject& object : *learned.flagged) (*live)[object.number] = true;
  for (const ObjectNumber number : *learned.named_files) (*live)[number] = true;
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

bool WriteTrees(const LearnedHistory& learned,
                const std::function<bool(std::string_view)>& may_keep, PackedWriter* out) {
  const git::TreeScan& trees = *learned.trees;
  std::vector<bool> live(learned.store->object_count(), false);
  if (!FindLive(learned, &live)) return false;
  constexpr uint32_t kNone = ~uint32_t{0};
  std::vector<uint32_t> numbers(trees.edge_count(), kNone);
  std::vector<uint32_t> edges;
  uint64_t tree_count = 0;
  for (const auto& [tree, count, all] : trees.listed()) {
    if (!live[tree]) continue;
    ++tree_count;
    for (const uint32_t edge : absl::MakeConstSpan(all, count)) {
      if (!live[trees.target(edge).number] || numbers[trees.index(edge)] != kNone) continue;
      numbers[trees.index(edge)] = static_cast<uint32_t>(edges.size());
      edges.push_back(edge);
    }
  }
  out->Number(edges.size());
  for (const uint32_t number : edges) {
    const git::TreeEdge& edge = trees.edge(number);
    if (!may_keep(edge.name)) return false;
    AddObject(edge.target, out);
    out->Number(edge.is_tree);
    out->Bytes(edge.name);
  }
  out->Number(tree_count);
  std::vector<uint32_t> kept;
  for (const auto& [tree, count, all] : trees.listed()) {
    if (!live[tree]) continue;
    kept.clear();
    for (const uint32_t edge : absl::MakeConstSpan(all, count)) {
      if (numbers[trees.index(edge)] != kNone) kept.push_back(numbers[trees.index(edge)]);
    }
    AddObject(tree, out);
    out->Number(kept.size());
    for (const uint32_t edge : kept) out->Number(edge);
  }
  return true;
}

}  // namespace

std::string WriteKnownHistory(const LearnedHistory& learned,
                              const std::function<bool(std::string_view)>& may_keep) {
  std::string bytes;
  WriteObjects(learned, &bytes);
  PackedWriter out(&bytes);
  WriteCommits(*learned.graph, &out);
  WriteMissing(*learned.missing, &out);
  if (!WriteFlagged(learned, &out)) return {};
  out.Number(learned.named_files->size());
  for (const ObjectNumber number : *learned.named_files) AddObject(number, &out);
  if (!WriteTrees(learned, may_keep, &out)) return {};
  return bytes.size() <= kMostBytes ? bytes : std::string();
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
  // Edges, trees.
  for (int nothing = 0; nothing < 2; ++nothing) out.Number(0);
  return bytes.size() <= kMostBytes ? bytes : std::string();
}

ObjectNumber KnownHistory::ReadObject(PackedReader* in) const {
  const uint64_t number = in->NumberBelow(now_.size() + 1);
  return number == 0 ? kNoObject : now_[number - 1];
}

// Both lists are sorted by id.
bool KnownHistory::ReadObjects(PackedReader* in, const git::ObjectStore& store) {
  const size_t count = in->Count();
  if (count > store.object_count()) return false;
  known_.assign(store.object_count(), false);
  now_.resize(count);
  ObjectNumber at = 0;
  for (size_t i = 0; i < count; ++i) {
    const std::string_view id = in->Fixed(kIdBytes);
    if (id.empty()) return false;
    while (at < store.object_count() && std::memcmp(store.id_bytes(at), id.data(), kIdBytes) < 0) {
      ++at;
    }
    if (at == store.object_count() || std::memcmp(store.id_bytes(at), id.data(), kIdBytes) != 0) {
      return false;
    }
    now_[i] = at;
    known_[at] = true;
    ++at;
  }
  sizes_.resize(count);
  for (uint64_t& size : sizes_) {
    size = in->Number();
    content_bytes_ += size;
  }
  object_count_ = count;
  return in->ok();
}

bool KnownHistory::ReadCommits(PackedReader* in) {
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Commit commit;
    commit.number = ReadObject(in);
    commit.tree = ReadObject(in);
    commit.first_parent = static_cast<uint32_t>(parents_.size());
    commit.parent_count = static_cast<uint32_t>(in->Count());
    for (uint32_t i = 0; i < commit.parent_count; ++i) {
      parents_.push_back(ReadObject(in));
      if (parents_.back() == kNoObject) return false;
    }
    if (commit.number == kNoObject) return false;
    commits_.push_back(commit);
  }
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    git::CommitGraph::Tag tag{};
    tag.number = ReadObject(in);
    tag.target = ReadObject(in);
    if (tag.number == kNoObject) return false;
    tags_.push_back(tag);
  }
  return in->ok();
}

bool KnownHistory::ReadMissing(PackedReader* in, const git::ObjectStore& store) {
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    git::MissingObject one;
    one.referrer = ReadObject(in);
    const std::string_view id = in->Bytes();
    one.kind = static_cast<ObjectKind>(in->NumberBelow(5));
    if (one.referrer == kNoObject || id.size() != store.hash_bytes()) return false;
    one.id = ObjectId(id);
    if (store.FindNumber(reinterpret_cast<const uint8_t*>(one.id.bytes().data()))) return false;
    missing_.push_back(one);
  }
  return in->ok();
}

bool KnownHistory::ReadFlagged(PackedReader* in) {
  credential_count_ = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 31));
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Flagged& object = flagged_.emplace_back();
    object.number = ReadObject(in);
    object.kind = static_cast<ObjectKind>(in->NumberBelow(5));
    if (object.number == kNoObject) return false;
    for (size_t matches = in->Count(); matches > 0 && in->ok(); --matches) {
      RopeMatch& match = object.matches.emplace_back();
      match.start = in->Number();
      match.end = in->Number();
      match.rule = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 31));
      match.credential = static_cast<uint32_t>(in->NumberBelow(credential_count_));
      const uint64_t bits = in->Number();
      match.shadowed = (bits & kShadowed) != 0;
      match.recoded = (bits & kRecoded) != 0;
      if (match.end < match.start) return false;
      match.inner.end = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 32));
      if (!match.inner.empty()) {
        match.inner.begin = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 32));
        match.inner.line = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 32));
      }
      match.dep_begin = match.start;
      match.dep_end = match.end;
    }
    if (object.matches.empty()) return false;
    for (size_t positions = in->Count(); positions > 0 && in->ok(); --positions) {
      MatchPosition& position = object.positions.emplace_back();
      position.start = in->Number();
      position.position.line = in->Number();
      position.position.column = in->Number();
    }
  }
  return in->ok();
}

bool KnownHistory::ReadNamedFiles(PackedReader* in) {
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    named_files_.push_back(ReadObject(in));
    if (named_files_.back() == kNoObject) return false;
  }
  return in->ok();
}

bool KnownHistory::ReadTrees(PackedReader* in) {
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    git::TreeEdge& edge = edges_.emplace_back();
    edge.target = ReadObject(in);
    edge.is_tree = in->Number() != 0;
    edge.name = in->Bytes();
    if (edge.target == kNoObject) return false;
  }
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Tree& tree = trees_.emplace_back();
    tree.number = ReadObject(in);
    tree.first_edge = static_cast<uint32_t>(tree_edges_.size());
    tree.edge_count = static_cast<uint32_t>(in->Count());
    if (tree.number == kNoObject) return false;
    for (uint32_t i = 0; i < tree.edge_count; ++i) {
      tree_edges_.push_back(static_cast<uint32_t>(in->NumberBelow(edges_.size())));
    }
  }
  return in->ok();
}

std::unique_ptr<KnownHistory> KnownHistory::Read(std::string_view bytes,
                                                 const git::ObjectStore& store) {
  std::unique_ptr<KnownHistory> history(new KnownHistory());
  PackedReader in(bytes);
  if (!history->ReadObjects(&in, store) || !history->ReadCommits(&in) ||
      !history->ReadMissing(&in, store) || !history->ReadFlagged(&in) ||
      !history->ReadNamedFiles(&in) || !history->ReadTrees(&in) || !in.at_end()) {
    return nullptr;
  }
  return history;
}

void KnownHistory::AddScanned(const KnownHistory& blobs) {
  std::vector<bool> fresh(known_.size(), false);
  for (size_t i = 0; i < blobs.now_.size(); ++i) {
    const ObjectNumber number = blobs.now_[i];
    if (known_[number]) continue;
    known_[number] = fresh[number] = true;
    now_.push_back(number);
    sizes_.push_back(blobs.sizes_[i]);
    content_bytes_ += blobs.sizes_[i];
    ++object_count_;
  }
  for (const Flagged& object : blobs.flagged_) {
    if (!fresh[object.number]) continue;
    Flagged& added = flagged_.emplace_back(object);
    for (RopeMatch& match : added.matches) match.credential += credential_count_;
  }
  credential_count_ += blobs.credential_count_;
  for (const ObjectNumber number : blobs.named_files_) {
    if (fresh[number]) named_files_.push_back(number);
  }
}

void KnownHistory::SetFlagged(std::vector<Flagged> flagged, uint32_t credential_count) {
  std::vector<bool> reached(known_.size(), false);
  for (const Flagged& object : flagged_) reached[object.number] = true;
  for (const ObjectNumber number : named_files_) reached[number] = true;
  has_all_trees_ =
      has_all_trees_ && std::all_of(flagged.begin(), flagged.end(), [&](const Flagged& object) {
        return object.kind != ObjectKind::kBlob || reached[object.number];
      });
  flagged_ = std::move(flagged);
  credential_count_ = credential_count;
}

void KnownHistory::AddNamedFiles(absl::Span<const ObjectNumber> candidates) {
  std::vector<bool> reached(known_.size(), false);
  for (const Flagged& object : flagged_) reached[object.number] = true;
  for (const ObjectNumber number : named_files_) reached[number] = true;
  for (const ObjectNumber number : candidates) {
    if (reached[number]) continue;
    has_all_trees_ = false;
    named_files_.push_back(number);
  }
}

void KnownHistory::AddSizes(std::vector<uint64_t>* sizes) const {
  for (size_t i = 0; i < now_.size(); ++i) (*sizes)[now_[i]] = sizes_[i];
}

void KnownHistory::AddBlobs(ObjectScan* scan) const {
  for (size_t i = 0; i < now_.size(); ++i) scan->AddKnownBlob(now_[i], sizes_[i]);
}

void KnownHistory::AddCommits(git::CommitGraph* graph) const {
  for (const Commit& commit : commits_) {
    graph->AddKnownCommit(
        commit.number, commit.tree,
        absl::MakeConstSpan(parents_).subspan(commit.first_parent, commit.parent_count));
  }
  for (const git::CommitGraph::Tag& tag : tags_) graph->AddKnownTag(tag.number, tag.target);
}

void KnownHistory::AddTrees(git::TreeScan* trees) const {
  std::vector<git::TreeEdge> edges;
  for (const Tree& tree : trees_) {
    edges.clear();
    for (uint32_t i = 0; i < tree.edge_count; ++i) {
      edges.push_back(edges_[tree_edges_[tree.first_edge + i]]);
    }
    trees->AddKnown(tree.number, edges);
  }
}

// The objects with the fewest bytes are scanned again until every credential has turned up.
bool KnownHistory::AddFlagged(const CompiledRules& rules, const git::ObjectStore& store,
                              DeltaScanner* scanner, ObjectScan* scan) const {
  std::vector<uint64_t> size_now(known_.size(), 0);
  AddSizes(&size_now);
  std::vector<const Flagged*> by_size;
  for (const Flagged& object : flagged_) by_size.push_back(&object);
  std::sort(by_size.begin(), by_size.end(), [&](const Flagged* a, const Flagged* b) {
    return std::pair(size_now[a->number], a->number) < std::pair(size_now[b->number], b->number);
  });
  constexpr uint32_t kUnknown = ~uint32_t{0};
  std::vector<uint32_t> refs(credential_count_, kUnknown);
  for (const Flagged* object : by_size) {
    const bool is_wanted =
        std::any_of(object->matches.begin(), object->matches.end(), [&](const RopeMatch& match) {
          return refs[match.credential] == kUnknown || match.rule >= rules.rule_count();
        });
    if (!is_wanted) continue;
    ObjectKind kind = ObjectKind::kBlob;
    std::string bytes;
    if (store.Read(object->number, &kind, &bytes) != git::ObjectFate::kScanned) return false;
    ObjectView view;
    view.number = object->number;
    view.kind = kind;
    view.size = bytes.size();
    view.whole = bytes;
    const auto place_of = [](const RopeMatch& match) {
      return std::tuple(match.start, match.end, match.rule, match.inner);
    };
    std::map<std::tuple<uint64_t, uint64_t, uint32_t, InnerPlace>, uint32_t> found;
    ForEachMatch(scanner->Scan(view).rope,
                 [&](const RopeMatch& match) { found[place_of(match)] = match.credential; });
    for (const RopeMatch& match : object->matches) {
      const auto place = found.find(place_of(match));
      if (place == found.end() || match.rule >= rules.rule_count()) return false;
      refs[match.credential] = place->second;
    }
  }
  std::vector<RopeMatch> matches;
  for (const Flagged& object : flagged_) {
    matches = object.matches;
    for (RopeMatch& match : matches) match.credential = refs[match.credential];
    scan->AddKnown(object.number, object.kind, matches, object.positions);
  }
  for (const ObjectNumber number : named_files_) scan->AddKnownNamedFile(number);
  return true;
}

}  // namespace offkey
