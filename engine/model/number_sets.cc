// Covered by tests/unit/model/number_sets_test.cc, against std::set.
#include "engine/model/number_sets.h"

namespace offkey {

NumberSets::NumberSets(uint32_t limit) : leaves_(1, 0), inner_(1, Children{}) {
  while (height_ < 9 && (uint64_t{64} << (3 * height_)) < limit) ++height_;
}

SetId NumberSets::Leaf(uint64_t bits) {
  if (bits == 0) return kEmpty;
  const auto [place, fresh] = leaf_ids_.try_emplace(bits, static_cast<SetId>(leaves_.size()));
  if (fresh) leaves_.push_back(bits);
  return place->second;
}

SetId NumberSets::Inner(const Children& children) {
  if (children == Children{}) return kEmpty;
  const auto [place, fresh] = inner_ids_.try_emplace(children, static_cast<SetId>(inner_.size()));
  if (fresh) inner_.push_back(children);
  return place->second;
}

SetId NumberSets::Insert(SetId set, unsigned height, uint32_t number) {
  if (height == 0) return Leaf(leaves_[set] | (uint64_t{1} << (number & 63)));
  Children children = inner_[set];
  SetId& child = children[(number >> (3 * height + 3)) & 7];
  child = Insert(child, height - 1, number);
  return Inner(children);
}

SetId NumberSets::Of(absl::Span<const uint32_t> numbers) {
  SetId set = kEmpty;
  for (const uint32_t number : numbers) set = Insert(set, height_, number);
  return set;
}

SetId NumberSets::Combine(Operation operation, SetId a, SetId b, unsigned height) {
  if (a == b) return operation == Operation::kDifference ? kEmpty : a;
  if (a == kEmpty) return operation == Operation::kUnion ? b : kEmpty;
  if (b == kEmpty) return operation == Operation::kIntersection ? kEmpty : a;
  if (height == 0) {
    const uint64_t x = leaves_[a];
    const uint64_t y = leaves_[b];
    switch (operation) {
      case Operation::kUnion:
        return Leaf(x | y);
      case Operation::kIntersection:
        return Leaf(x & y);
      case Operation::kDifference:
        return Leaf(x & ~y);
    }
  }
  if (operation != Operation::kDifference && a > b) std::swap(a, b);
  const std::pair<uint64_t, uint32_t> key{(uint64_t{a} << 32) | b,
                                          static_cast<uint32_t>(operation) * 16 + height};
  if (const auto known = results_.find(key); known != results_.end()) return known->second;
  const Children x = inner_[a];
  const Children y = inner_[b];
  Children result;
  for (size_t i = 0; i < 8; ++i) result[i] = Combine(operation, x[i], y[i], height - 1);
  const SetId set = Inner(result);
  results_.emplace(key, set);
  return set;
}

SetId NumberSets::Union(SetId a, SetId b) { return Combine(Operation::kUnion, a, b, height_); }
SetId NumberSets::Intersection(SetId a, SetId b) {
  return Combine(Operation::kIntersection, a, b, height_);
}
SetId NumberSets::Difference(SetId a, SetId b) {
  return Combine(Operation::kDifference, a, b, height_);
}

bool NumberSets::Contains(SetId set, uint32_t number) const {
  for (unsigned height = height_; height > 0 && set != kEmpty; --height) {
    set = inner_[set][(number >> (3 * height + 3)) & 7];
  }
  return set != kEmpty && ((leaves_[set] >> (number & 63)) & 1) != 0;
}

}  // namespace offkey
