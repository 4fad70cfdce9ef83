// Covered by tests/e2e/whole_file_test.py.
#include "git/named_blobs.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_map.h"

namespace offkey::git {
namespace {

template <typename T>
void SortUnique(std::vector<T>* items) {
  std::sort(items->begin(), items->end());
  items->erase(std::unique(items->begin(), items->end()), items->end());
}

class NameSearch {
 public:
  NameSearch(const TreeScan& trees, absl::Span<const FilePattern> patterns)
      : trees_(trees), patterns_(patterns) {}

  NamedBlobs Run(const std::vector<bool>& candidates) {
    trees_.ForEachEdge([&](uint32_t number, TreeScan::Target target) {
      if (!target.is_tree && !candidates[target.number]) return;
      const std::string_view name = trees_.edge(number).name;
      for (const uint32_t pattern : target.is_tree ? OfDirectory(name) : OfName(name)) {
        if (target.is_tree) {
          in_directory_.emplace_back(ObjectNumber{target.number}, pattern);
        } else {
          found_.blobs.push_back({target.number, pattern});
        }
      }
      if (target.is_tree && !OfDirectory(name).empty()) {
        found_.directories.push_back({target.number, name});
      }
    });
    LookIntoDirectories(candidates);
    SortUnique(&found_.blobs);
    SortUnique(&found_.directories);
    return std::move(found_);
  }

 private:
  // A history has few names, and each many times: a name is the same bytes in the same place.
  using Known = absl::flat_hash_map<const char*, std::vector<uint32_t>>;

  // The patterns that a name alone fits.
  const std::vector<uint32_t>& OfName(std::string_view name) {
    const auto [known, fresh] = by_name_.try_emplace(name.data());
    for (uint32_t p = 0; fresh && p < patterns_.size(); ++p) {
      if (patterns_[p].directory.empty() && FitsName(patterns_[p].name, name)) {
        known->second.push_back(p);
      }
    }
    return known->second;
  }

  // The patterns of which a name is that of the directory.
  const std::vector<uint32_t>& OfDirectory(std::string_view name) {
    const auto [known, fresh] = by_directory_.try_emplace(name.data());
    for (uint32_t p = 0; fresh && p < patterns_.size(); ++p) {
      if (!patterns_[p].directory.empty() && FitsName(patterns_[p].directory, name)) {
        known->second.push_back(p);
      }
    }
    return known->second;
  }

  // Each tree once, however many names it has, so that many names of a tree of many blobs cost
  // their sum, not their product.
  void LookIntoDirectories(const std::vector<bool>& candidates) {
    SortUnique(&in_directory_);
    for (size_t i = 0; i < in_directory_.size();) {
      const ObjectNumber tree = in_directory_[i].first;
      size_t end = i;
      while (end < in_directory_.size() && in_directory_[end].first == tree) ++end;
      for (const uint32_t number : trees_.edges(tree)) {
        const TreeScan::Target target = trees_.target(number);
        if (target.is_tree || !candidates[target.number]) continue;
        for (size_t at = i; at < end; ++at) {
          const uint32_t pattern = in_directory_[at].second;
          if (FitsName(patterns_[pattern].name, trees_.edge(number).name)) {
            found_.blobs.push_back({target.number, pattern});
          }
        }
      }
      i = end;
    }
  }

  const TreeScan& trees_;
  const absl::Span<const FilePattern> patterns_;
  Known by_name_;
  Known by_directory_;
  std::vector<std::pair<ObjectNumber, uint32_t>> in_directory_;  // (tree, pattern)
  NamedBlobs found_;
};

}  // namespace

NamedBlobs FindNamedBlobs(const TreeScan& trees, const std::vector<bool>& candidates,
                          absl::Span<const FilePattern> patterns) {
  return NameSearch(trees, patterns).Run(candidates);
}

}  // namespace offkey::git
