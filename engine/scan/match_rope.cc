// Covered by tests/unit/scan/match_rope_test.cc.
#include "engine/scan/match_rope.h"

#include <algorithm>
#include <bit>

namespace offkey {
namespace {

using rope_internal::Shifted;

constexpr size_t kLeafSize = 16;
// A rope this much deeper than a balanced one is rebuilt.
constexpr uint32_t kDepthSlack = 12;

}  // namespace

RopeNode* RopeArena::NewNode() {
  if (nodes_left_ == 0) {
    // Most sweeps find little: the first blocks are small.
    const size_t size = node_blocks_.empty() ? 16 : kNodesPerBlock;
    node_blocks_.push_back(std::make_unique<RopeNode[]>(size));
    nodes_left_ = size;
    bytes_ += size * sizeof(RopeNode);
  }
  const size_t size = node_blocks_.size() == 1 ? 16 : kNodesPerBlock;
  return &node_blocks_.back()[size - nodes_left_--];
}

const RopeNode* RopeArena::NewLeaf(absl::Span<const RopeMatch> matches) {
  if (matches_left_ < matches.size()) {
    match_blocks_.push_back(std::make_unique<RopeMatch[]>(kMatchesPerBlock));
    matches_left_ = kMatchesPerBlock;
    bytes_ += kMatchesPerBlock * sizeof(RopeMatch);
  }
  RopeMatch* const copy = &match_blocks_.back()[kMatchesPerBlock - matches_left_];
  matches_left_ -= matches.size();
  std::copy(matches.begin(), matches.end(), copy);
  RopeNode* const node = NewNode();
  *node = {};
  node->matches = copy;
  node->leaf_size = static_cast<uint32_t>(matches.size());
  node->count = matches.size();
  node->min_start = node->min_dep = ~uint64_t{0};
  for (const RopeMatch& match : matches) {
    node->min_start = std::min(node->min_start, match.start);
    node->max_end = std::max(node->max_end, match.end);
    node->min_dep = std::min(node->min_dep, match.dep_begin);
    node->max_dep = std::max(node->max_dep, match.dep_end);
  }
  return node;
}

MatchRope RopeArena::JoinPair(const MatchRope& left, const MatchRope& right) {
  RopeNode* const node = NewNode();
  *node = {};
  node->left = left;
  node->right = right;
  node->count = left.node->count + right.node->count;
  node->depth = 1 + std::max(left.node->depth, right.node->depth);
  const auto least = [&](uint64_t RopeNode::*member) {
    return std::min(Shifted(left.node->*member, left.shift),
                    Shifted(right.node->*member, right.shift));
  };
  const auto greatest = [&](uint64_t RopeNode::*member) {
    return std::max(Shifted(left.node->*member, left.shift),
                    Shifted(right.node->*member, right.shift));
  };
  node->min_start = least(&RopeNode::min_start);
  node->min_dep = least(&RopeNode::min_dep);
  node->max_end = greatest(&RopeNode::max_end);
  node->max_dep = greatest(&RopeNode::max_dep);
  return {node, 0};
}

MatchRope RopeArena::Make(absl::Span<const RopeMatch> matches) {
  std::vector<MatchRope> level;
  for (size_t i = 0; i < matches.size(); i += kLeafSize) {
    level.push_back({NewLeaf(matches.subspan(i, kLeafSize)), 0});
  }
  if (level.empty()) return {};
  while (level.size() > 1) {
    size_t kept = 0;
    for (size_t i = 0; i < level.size(); i += 2) {
      level[kept++] = i + 1 < level.size() ? JoinPair(level[i], level[i + 1]) : level[i];
    }
    level.resize(kept);
  }
  return level[0];
}

void RopeArena::Slice(const MatchRope& rope, uint64_t begin, uint64_t end, int64_t shift,
                      std::vector<MatchRope>* out) {
  if (rope.empty()) return;
  std::vector<MatchRope> pending = {rope};
  std::vector<RopeMatch> kept;
  while (!pending.empty()) {
    const MatchRope at = pending.back();
    pending.pop_back();
    const RopeNode& node = *at.node;
    const uint64_t min_dep = Shifted(node.min_dep, at.shift);
    const uint64_t max_dep = Shifted(node.max_dep, at.shift);
    if (min_dep >= begin && max_dep <= end) {
      out->push_back({&node, at.shift + shift});
      continue;
    }
    if (max_dep <= begin || min_dep >= end) continue;
    if (node.leaf_size == 0) {
      pending.push_back({node.right.node, node.right.shift + at.shift});
      pending.push_back({node.left.node, node.left.shift + at.shift});
      continue;
    }
    kept.clear();
    for (uint32_t i = 0; i < node.leaf_size; ++i) {
      const RopeMatch& match = node.matches[i];
      if (Shifted(match.dep_begin, at.shift) >= begin && Shifted(match.dep_end, at.shift) <= end) {
        kept.push_back(match);
      }
    }
    if (!kept.empty()) out->push_back({NewLeaf(kept), at.shift + shift});
  }
}

MatchRope RopeArena::Join(absl::Span<const MatchRope> parts) {
  if (parts.empty()) return {};
  std::vector<MatchRope> level(parts.begin(), parts.end());
  while (level.size() > 1) {
    size_t kept = 0;
    for (size_t i = 0; i < level.size(); i += 2) {
      level[kept++] = i + 1 < level.size() ? JoinPair(level[i], level[i + 1]) : level[i];
    }
    level.resize(kept);
  }
  const MatchRope rope = level[0];
  const auto balanced = static_cast<uint32_t>(std::bit_width(rope.node->count / kLeafSize + 1));
  if (rope.node->depth <= 2 * balanced + kDepthSlack) return rope;
  std::vector<RopeMatch> all;
  all.reserve(rope.node->count);
  ForEachMatch(rope, [&](const RopeMatch& match) { all.push_back(match); });
  std::sort(all.begin(), all.end(), [](const RopeMatch& a, const RopeMatch& b) {
    return a.start != b.start ? a.start < b.start : a.end < b.end;
  });
  return Make(all);
}

}  // namespace offkey
