// Which blobs some tree names so: a file's name, and where asked for the name of the directory that
// it stands in.
//
// Place in the flow: TreeScan -> FindNamedBlobs -> engine/pipeline/whole_files.h. Every tree that
// was read counts, whether a commit holds it or not.
//
// Thread rule: free function, one thread. One pass over the distinct edges; where a pattern has a
// directory and a name fits, one over the lists of all trees besides.
#pragma once

#include <cstdint>
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

// Of the `candidates` (by number, among the flagged ones of `trees`), sorted, each pair once.
std::vector<NamedBlob> FindNamedBlobs(const TreeScan& trees, const std::vector<bool>& candidates,
                                      absl::Span<const FilePattern> patterns);

}  // namespace offkey::git
