// Covered by tests/e2e/whole_file_test.py.
#include "git/named_blobs.h"

#include <algorithm>
#include <utility>

namespace offkey::git {
namespace {

template <typename T>
void SortUnique(std::vector<T>* items) {
  std::sort(items->begin(), items->end());
  items->erase(std::unique(items->begin(), items->end()), items->end());
}

// A blob that has its name in a tree, and waits for the name of that tree.
struct Waiting {
  ObjectNumber tree = kNoObject;
  uint32_t pattern = 0;
  ObjectNumber blob = kNoObject;
  friend auto operator<=>(const Waiting&, const Waiting&) = default;
};

class NameSearch {
 public:
  NameSearch(const TreeScan& trees, absl::Span<const FilePattern> patterns)
      : trees_(trees), patterns_(patterns) {}

  std::vector<NamedBlob> Run(const std::vector<bool>& candidates) {
    trees_.ForEachEdge([&](uint32_t number, TreeScan::Target target) {
      if (!target.is_tree && candidates[target.number]) LookAtName(number, target.number);
    });
    if (!in_directory_.empty()) {
      FindTrees();
      NameTrees();
    }
    SortUnique(&named_);
    return std::move(named_);
  }

 private:
  void LookAtName(uint32_t number, ObjectNumber blob) {
    const std::string_view name = trees_.edge(number).name;
    for (uint32_t p = 0; p < patterns_.size(); ++p) {
      if (!FitsName(patterns_[p].name, name)) continue;
      if (patterns_[p].directory.empty()) {
        named_.push_back({blob, p});
      } else {
        in_directory_.emplace_back(trees_.index(number), p);
      }
    }
  }

  // The trees in which those edges stand.
  void FindTrees() {
    SortUnique(&in_directory_);
    std::vector<bool> asked(trees_.edge_count(), false);
    for (const auto& [index, pattern] : in_directory_) asked[index] = true;
    for (const auto& [tree, count, edges] : trees_.listed()) {
      for (const uint32_t edge : absl::MakeConstSpan(edges, count)) {
        const uint32_t index = trees_.index(edge);
        if (!asked[index]) continue;
        auto at = std::lower_bound(in_directory_.begin(), in_directory_.end(),
                                   std::pair(index, uint32_t{0}));
        for (; at != in_directory_.end() && at->first == index; ++at) {
          waiting_.push_back({tree, at->second, trees_.target(edge).number});
        }
      }
    }
    SortUnique(&waiting_);
  }

  // A tree is asked about a pattern until one of its names fits, so that many names of a tree of
  // many blobs cost their sum, not their product.
  void NameTrees() {
    std::vector<bool> answered(waiting_.size(), false);
    trees_.ForEachEdge([&](uint32_t number, TreeScan::Target target) {
      if (!target.is_tree) return;
      auto at = std::lower_bound(waiting_.begin(), waiting_.end(), Waiting{target.number, 0, 0});
      while (at != waiting_.end() && at->tree == target.number) {
        const uint32_t pattern = at->pattern;
        const auto next =
            std::upper_bound(at, waiting_.end(), Waiting{target.number, pattern, kNoObject});
        const size_t first = static_cast<size_t>(at - waiting_.begin());
        if (!answered[first] && FitsName(patterns_[pattern].directory, trees_.edge(number).name)) {
          answered[first] = true;
          for (auto one = at; one != next; ++one) named_.push_back({one->blob, pattern});
        }
        at = next;
      }
    });
  }

  const TreeScan& trees_;
  const absl::Span<const FilePattern> patterns_;
  std::vector<NamedBlob> named_;
  std::vector<std::pair<uint32_t, uint32_t>> in_directory_;  // (index of an edge, pattern)
  std::vector<Waiting> waiting_;
};

}  // namespace

std::vector<NamedBlob> FindNamedBlobs(const TreeScan& trees, const std::vector<bool>& candidates,
                                      absl::Span<const FilePattern> patterns) {
  return NameSearch(trees, patterns).Run(candidates);
}

}  // namespace offkey::git
