// Covered by tests/unit/pipeline/known_history_test.cc and, against whole sweeps, by
// tests/e2e/incremental_test.py and forks_test.py.
#include "engine/pipeline/known_history.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <tuple>

namespace offkey {
namespace {

using git::kNoObject;

}  // namespace

std::string SketchOf(const git::ObjectStore& store) {
  std::string sketch;
  for (ObjectNumber i = 0;
       i < std::min<uint64_t>(store.object_count(), KnownHistory::kSketchObjects); ++i) {
    sketch.append(reinterpret_cast<const char*>(store.id_bytes(i)), KnownHistory::kIdBytes);
  }
  return sketch;
}

uint32_t CountOfSketch(std::string_view sketch, const git::ObjectStore& store) {
  uint32_t held = 0;
  for (; sketch.size() >= KnownHistory::kIdBytes; sketch.remove_prefix(KnownHistory::kIdBytes)) {
    ObjectNumber low = 0;
    ObjectNumber high = store.object_count();
    while (low < high) {
      const ObjectNumber middle = low + (high - low) / 2;
      const bool is_less =
          std::memcmp(store.id_bytes(middle), sketch.data(), KnownHistory::kIdBytes) < 0;
      (is_less ? low : high) = is_less ? middle + 1 : middle;
    }
    held += low < store.object_count() &&
            std::memcmp(store.id_bytes(low), sketch.data(), KnownHistory::kIdBytes) == 0;
  }
  return held;
}

ObjectNumber KnownHistory::ReadObject(PackedReader* in) {
  const uint64_t number = in->NumberBelow(now_.size() + 1);
  if (number == 0) return kNoObject;
  if (now_[number - 1] == kNoObject) names_absent_ = true;
  return now_[number - 1];
}

// Both lists are sorted by id.
bool KnownHistory::ReadObjects(PackedReader* in, const git::ObjectStore& store) {
  const size_t count = in->Count();
  const size_t before = now_.size();
  if (!may_lack_ && count > store.object_count()) return false;
  known_.resize(store.object_count(), false);
  now_.resize(before + count, kNoObject);
  ObjectNumber at = 0;
  for (size_t i = before; i < now_.size(); ++i) {
    const std::string_view id = in->Fixed(kIdBytes);
    if (id.empty()) return false;
    int order = -1;
    for (; at < store.object_count(); ++at) {
      order = std::memcmp(store.id_bytes(at), id.data(), kIdBytes);
      if (order >= 0) break;
    }
    if (order != 0 || at == store.object_count()) {
      if (!may_lack_) return false;
      continue;
    }
    if (known_[at]) return false;
    now_[i] = at;
    known_[at] = true;
    ++at;
  }
  sizes_.resize(now_.size());
  for (size_t i = before; i < now_.size(); ++i) sizes_[i] = in->Number();
  return in->ok();
}

bool KnownHistory::ReadCommits(PackedReader* in) {
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Commit commit;
    commit.number = ReadObject(in);
    commit.tree = ReadObject(in);
    commit.first_parent = static_cast<uint32_t>(parents_.size());
    commit.parent_count = static_cast<uint32_t>(in->Count());
    bool names_none = commit.number == kNoObject;
    for (uint32_t i = 0; i < commit.parent_count; ++i) {
      parents_.push_back(ReadObject(in));
      names_none = names_none || parents_.back() == kNoObject;
    }
    if (TakeAbsent()) {
      // To be visited, and to say what it lacks.
      if (commit.number != kNoObject) known_[commit.number] = false;
      parents_.resize(commit.first_parent);
      continue;
    }
    if (names_none) return false;
    commits_.push_back(commit);
  }
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    git::CommitGraph::Tag tag{};
    tag.number = ReadObject(in);
    tag.target = ReadObject(in);
    if (TakeAbsent()) {
      if (tag.number != kNoObject) known_[tag.number] = false;
      continue;
    }
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
    if (may_lack_ || one.referrer == kNoObject || id.size() != store.hash_bytes()) return false;
    one.id = ObjectId(id);
    if (store.FindNumber(reinterpret_cast<const uint8_t*>(one.id.bytes().data()))) return false;
    missing_.push_back(one);
  }
  return in->ok();
}

bool KnownHistory::ReadFlagged(PackedReader* in) {
  const uint32_t first = credential_count_;
  credential_count_ += static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 30));
  if (credential_count_ >= uint32_t{1} << 31) return false;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Flagged& object = flagged_.emplace_back();
    object.number = ReadObject(in);
    object.kind = static_cast<ObjectKind>(in->NumberBelow(5));
    const bool is_absent = TakeAbsent() || (object.number != kNoObject && !known_[object.number]);
    if (object.number == kNoObject && !is_absent) return false;
    for (size_t matches = in->Count(); matches > 0 && in->ok(); --matches) {
      RopeMatch& match = object.matches.emplace_back();
      match.start = in->Number();
      match.end = in->Number();
      match.rule = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 31));
      match.credential = first + static_cast<uint32_t>(in->NumberBelow(credential_count_ - first));
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
    if (is_absent) flagged_.pop_back();
  }
  return in->ok();
}

bool KnownHistory::ReadNamedFiles(PackedReader* in) {
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    const ObjectNumber number = ReadObject(in);
    if (TakeAbsent()) continue;
    if (number == kNoObject) return false;
    named_files_.push_back(number);
  }
  return in->ok();
}

bool KnownHistory::ReadTrees(PackedReader* in) {
  const size_t before = edges_.size();
  std::vector<std::string_view> names;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) names.push_back(in->Bytes());
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    git::TreeEdge& edge = edges_.emplace_back();
    edge.target = ReadObject(in);
    edge.is_tree = in->Number() != 0;
    const uint64_t name = in->NumberBelow(names.size());
    if (edge.target == kNoObject || !in->ok()) return false;
    edge.name = names[name];
  }
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    git::TreeScan::KnownTree& tree = trees_.emplace_back();
    tree.tree = ReadObject(in);
    tree.first = static_cast<uint32_t>(tree_edges_.size());
    tree.count = static_cast<uint32_t>(in->Count());
    if (tree.tree == kNoObject) return false;
    for (uint32_t i = 0; i < tree.count; ++i) {
      tree_edges_.push_back(
          static_cast<uint32_t>(before + in->NumberBelow(edges_.size() - before)));
    }
  }
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    const ObjectNumber tree = ReadObject(in);
    if (tree == kNoObject) return false;
    directories_.push_back({tree, in->Bytes()});
  }
  return in->ok();
}

bool KnownHistory::ReadPart(std::string_view bytes, const git::ObjectStore& store) {
  PackedReader in(bytes);
  if (!ReadObjects(&in, store) || !ReadCommits(&in) || !ReadMissing(&in, store) ||
      !ReadFlagged(&in) || !ReadNamedFiles(&in)) {
    return false;
  }
  if (may_lack_) return true;  // which trees are whole here, only all trees tell
  return ReadTrees(&in) && in.at_end();
}

std::unique_ptr<KnownHistory> KnownHistory::Read(std::string_view bytes, std::string_view layer,
                                                 const git::ObjectStore& store) {
  std::unique_ptr<KnownHistory> history(new KnownHistory());
  if (!history->ReadPart(bytes, store)) return nullptr;
  history->base_count_ = history->now_.size();
  history->base_directories_ = std::move(history->directories_);
  history->directories_.clear();
  if (!layer.empty() && !history->ReadPart(layer, store)) return nullptr;
  history->CountObjects();
  history->FindLeftOut();
  return history;
}

std::unique_ptr<KnownHistory> KnownHistory::ReadCommon(std::string_view bytes,
                                                       const git::ObjectStore& store) {
  std::unique_ptr<KnownHistory> history(new KnownHistory());
  history->may_lack_ = true;
  history->has_all_trees_ = false;
  if (!history->ReadPart(bytes, store)) return nullptr;
  history->CountObjects();
  return history;
}

void KnownHistory::CountObjects() {
  for (size_t i = 0; i < now_.size(); ++i) {
    if (!Has(i)) continue;
    ++object_count_;
    content_bytes_ += sizes_[i];
  }
}

void KnownHistory::FindLeftOut() {
  std::sort(base_directories_.begin(), base_directories_.end());
  std::sort(directories_.begin(), directories_.end());
  std::vector<bool> kept(known_.size(), false);
  for (const git::TreeEdge& edge : edges_) kept[edge.target] = true;
  for (const ObjectNumber number : named_files_) {
    if (!kept[number]) left_out_.push_back(number);
  }
  std::sort(left_out_.begin(), left_out_.end());
}

bool KnownHistory::LeavesOut(const git::NamedBlobs& named) const {
  if (left_out_.empty()) return false;
  return std::any_of(named.blobs.begin(), named.blobs.end(),
                     [&](const git::NamedBlob& one) {
                       return std::binary_search(left_out_.begin(), left_out_.end(), one.blob);
                     }) ||
         std::any_of(named.directories.begin(), named.directories.end(),
                     [&](const git::NamedDirectory& one) {
                       const auto in = [&one](const auto& all) {
                         return std::binary_search(all.begin(), all.end(), one);
                       };
                       return known_[one.tree] && !in(base_directories_) && !in(directories_);
                     });
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
  for (const git::TreeEdge& edge : edges_) reached[edge.target] = true;
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
  for (size_t i = 0; i < now_.size(); ++i) {
    if (Has(i)) (*sizes)[now_[i]] = sizes_[i];
  }
}

void KnownHistory::AddBlobs(ObjectScan* scan) const {
  for (size_t i = 0; i < now_.size(); ++i) {
    if (Has(i)) scan->AddKnownBlob(now_[i], sizes_[i]);
  }
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
  trees->AddKnown(edges_, trees_, tree_edges_);
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
