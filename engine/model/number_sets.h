// NumberSets: interned sets of small numbers, equal sets being the same set.
//
// Place in the flow: which credentials a blob, a tree or a commit holds (git/origin_finder.h).
// Histories have hundreds of thousands of trees and few distinct sets; two versions of a file with
// ten thousand credentials share all but what changed.
//
// How it works: a set is a tree of fixed height with 8 children a node and 64 numbers a leaf; nodes
// are interned, so union and difference stop wherever two subtrees are the same node.
//
// Thread rule: one thread at a time. A SetId is meaningful only to its NumberSets.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"

namespace offkey {

using SetId = uint32_t;

class NumberSets {
 public:
  static constexpr SetId kEmpty = 0;

  // For numbers 0 .. limit - 1.
  explicit NumberSets(uint32_t limit);

  SetId Of(absl::Span<const uint32_t> numbers);  // in any order, repetitions allowed
  SetId Union(SetId a, SetId b);
  SetId Intersection(SetId a, SetId b);
  SetId Difference(SetId a, SetId b);  // in a, not in b
  bool Contains(SetId set, uint32_t number) const;

  template <typename Visit>
  void ForEach(SetId set, const Visit& visit) const {
    if (set != kEmpty) Walk(set, height_, 0, visit);
  }

 private:
  enum class Operation : uint8_t { kUnion, kIntersection, kDifference };
  using Children = std::array<SetId, 8>;

  SetId Combine(Operation operation, SetId a, SetId b, unsigned height);
  SetId Leaf(uint64_t bits);
  SetId Inner(const Children& children);
  SetId Insert(SetId set, unsigned height, uint32_t number);

  template <typename Visit>
  void Walk(SetId set, unsigned height, uint32_t first, const Visit& visit) const {
    if (height == 0) {
      for (uint64_t bits = leaves_[set]; bits != 0; bits &= bits - 1) {
        visit(first + static_cast<uint32_t>(__builtin_ctzll(bits)));
      }
      return;
    }
    const Children& children = inner_[set];
    for (uint32_t i = 0; i < 8; ++i) {
      if (children[i] != kEmpty)
        Walk(children[i], height - 1, first + (i << (3 * height + 3)), visit);
    }
  }

  unsigned height_ = 0;  // levels of inner nodes
  // Ids of leaves and of inner nodes are counted apart: the height says which is meant. 0 is empty
  // in both.
  std::vector<uint64_t> leaves_;
  std::vector<Children> inner_;
  absl::flat_hash_map<uint64_t, SetId> leaf_ids_;
  absl::flat_hash_map<Children, SetId> inner_ids_;
  // (operation, height, a, b) -> result
  absl::flat_hash_map<std::pair<uint64_t, uint32_t>, SetId> results_;
};

}  // namespace offkey
