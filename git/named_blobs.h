// Which blobs some tree names so: a file's name, and where asked for the name of the directory that
// it stands in.
//
// Place in the flow: TreeScan -> FindNamedBlobs -> engine/pipeline/whole_files.h. Every tree that
// was read counts, whether a commit holds it or not.
//
// Thread rule: free function, one thread. One pass over the distinct edges, and one over each tree
// that has the name of a pattern's directory.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/model/file_pattern.h"
#include "git/tree_scan.h"

namespace offkey::git {

struct NamedBlob {
  ObjectNumber blob = kNoObject;
  uint32_t pattern = 0;  // index
  friend auto operator<=>(const NamedBlob&, const NamedBlob&) = default;
};

// A tree and a name of it that a pattern's directory fits: whatever stands in it was asked.
struct NamedDirectory {
  ObjectNumber tree = kNoObject;
  std::string_view name;  // lives as long as the TreeScan
  friend auto operator<=>(const NamedDirectory&, const NamedDirectory&) = default;
};

struct NamedBlobs {
  std::vector<NamedBlob> blobs;             // sorted, each pair once
  std::vector<NamedDirectory> directories;  // the same
};

// Of the `candidates`, by number, among the flagged ones of `trees`.
NamedBlobs FindNamedBlobs(const TreeScan& trees, const std::vector<bool>& candidates,
                          absl::Span<const FilePattern> patterns);

}  // namespace offkey::git
