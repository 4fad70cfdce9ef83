// MatchRope: the confirmed matches of one object's content, shared between versions.
//
// A file with ten thousand matches and five thousand versions has fifty million matches, nearly all
// of them the same ones at shifted places. A rope is an immutable tree whose leaves hold matches at
// relative offsets; a delta's copy takes whole subtrees of its base's rope by reference. So the
// cost of a version follows what it changed.
//
// Nodes know the extent of what is below them (least start, greatest end, least and greatest
// dependency), which is what slicing and overlap queries prune by. Order inside a rope is nearly,
// but not strictly, by start: ForEach gives the matches unsorted.
//
// Thread rule: nodes are immutable and may be read from any thread; a RopeArena is used by one
// thread at a time. Lifetime: nodes live as long as the arena that made them; ropes made in one
// arena may refer to nodes of others, so arenas are kept until the sweep has ended.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/types/span.h"
#include "engine/model/inner_place.h"
#include "engine/rule/checks.h"

namespace offkey {

// A match inside a rope. `credential` is the interner's number for its normalised secret.
struct RopeMatch {
  uint64_t start = 0;
  uint64_t end = 0;
  uint64_t dep_begin = 0;
  uint64_t dep_end = 0;
  uint32_t rule = 0;
  uint32_t credential = 0;
  bool shadowed = false;  // overlaps a match of a rule with higher precedence: not reported
  bool recoded = false;   // found in what was decoded or transcoded, not in the bytes as stored
  Rejection rejection = Rejection::kNone;  // in runs that list what is refused
  InnerPlace inner = {};                   // of what is in a gzip, whose span this is
};

struct RopeNode;

// A rope: its root and by how much all offsets in it are shifted. Empty when node is null.
struct MatchRope {
  const RopeNode* node = nullptr;
  int64_t shift = 0;
  bool empty() const { return node == nullptr; }
};

struct RopeNode {
  uint64_t min_start = 0;
  uint64_t max_end = 0;
  uint64_t min_dep = 0;
  uint64_t max_dep = 0;
  uint64_t count = 0;
  uint32_t depth = 0;
  uint32_t leaf_size = 0;              // 0: an inner node
  const RopeMatch* matches = nullptr;  // leaf
  MatchRope left;                      // inner
  MatchRope right;
};

class RopeArena {
 public:
  RopeArena() = default;
  RopeArena(const RopeArena&) = delete;
  RopeArena& operator=(const RopeArena&) = delete;

  // A rope of `matches` (copied), in any order.
  MatchRope Make(absl::Span<const RopeMatch> matches);
  // Appends to *out the parts of `rope` whose matches depend on bytes of [begin, end) only, shifted
  // by `shift`.
  void Slice(const MatchRope& rope, uint64_t begin, uint64_t end, int64_t shift,
             std::vector<MatchRope>* out);
  // One rope of all parts; rebuilt from its matches when the tree has become too deep.
  MatchRope Join(absl::Span<const MatchRope> parts);

  size_t bytes() const { return bytes_; }

 private:
  RopeNode* NewNode();
  const RopeNode* NewLeaf(absl::Span<const RopeMatch> matches);
  MatchRope JoinPair(const MatchRope& left, const MatchRope& right);

  static constexpr size_t kNodesPerBlock = 256;
  static constexpr size_t kMatchesPerBlock = 1024;
  std::vector<std::unique_ptr<RopeNode[]>> node_blocks_;
  size_t nodes_left_ = 0;
  std::vector<std::unique_ptr<RopeMatch[]>> match_blocks_;
  size_t matches_left_ = 0;
  size_t bytes_ = 0;
};

namespace rope_internal {
inline uint64_t Shifted(uint64_t offset, int64_t shift) {
  return offset + static_cast<uint64_t>(shift);
}
}  // namespace rope_internal

// Calls visit(const RopeMatch&) for every match, at its true offsets. No recursion on the rope's
// depth.
template <typename Visit>
void ForEachMatch(const MatchRope& rope, const Visit& visit) {
  if (rope.empty()) return;
  std::vector<MatchRope> pending = {rope};
  while (!pending.empty()) {
    const MatchRope at = pending.back();
    pending.pop_back();
    if (at.node->leaf_size == 0) {
      pending.push_back({at.node->right.node, at.node->right.shift + at.shift});
      pending.push_back({at.node->left.node, at.node->left.shift + at.shift});
      continue;
    }
    for (uint32_t i = 0; i < at.node->leaf_size; ++i) {
      RopeMatch match = at.node->matches[i];
      match.start = rope_internal::Shifted(match.start, at.shift);
      match.end = rope_internal::Shifted(match.end, at.shift);
      match.dep_begin = rope_internal::Shifted(match.dep_begin, at.shift);
      match.dep_end = rope_internal::Shifted(match.dep_end, at.shift);
      visit(match);
    }
  }
}

// The same, for the matches that overlap [begin, end) only; `by_dependency` compares their
// dependencies instead of their spans.
template <typename Visit>
void ForEachOverlap(const MatchRope& rope, uint64_t begin, uint64_t end, bool by_dependency,
                    const Visit& visit) {
  if (rope.empty()) return;
  using rope_internal::Shifted;
  std::vector<MatchRope> pending = {rope};
  while (!pending.empty()) {
    const MatchRope at = pending.back();
    pending.pop_back();
    const RopeNode& node = *at.node;
    const uint64_t low = Shifted(by_dependency ? node.min_dep : node.min_start, at.shift);
    const uint64_t high = Shifted(by_dependency ? node.max_dep : node.max_end, at.shift);
    if (low >= end || high <= begin) continue;
    if (node.leaf_size == 0) {
      pending.push_back({node.right.node, node.right.shift + at.shift});
      pending.push_back({node.left.node, node.left.shift + at.shift});
      continue;
    }
    for (uint32_t i = 0; i < node.leaf_size; ++i) {
      RopeMatch match = node.matches[i];
      match.start = Shifted(match.start, at.shift);
      match.end = Shifted(match.end, at.shift);
      match.dep_begin = Shifted(match.dep_begin, at.shift);
      match.dep_end = Shifted(match.dep_end, at.shift);
      const uint64_t from = by_dependency ? match.dep_begin : match.start;
      const uint64_t to = by_dependency ? match.dep_end : match.end;
      if (from < end && to > begin) visit(match);
    }
  }
}

}  // namespace offkey
