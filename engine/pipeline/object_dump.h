// ObjectDump: what the reader read and what the scanner matched, line by line, for comparison with
// git and with the scanner's slow twin.
//
// Place in the flow: beside engine/pipeline/sweep.h, over the same walk; `offkey debug` prints it.
// tests/e2e/ reader_check.py compares DumpObjects with `git cat-file`; DumpMatches with and without
// `naive` must be equal.
//
// Thread rule: one call at a time; `write` is called from the calling thread, with whole lines.
// Errors: those of git::OpenLayout and of `write`; kInternal when an object's pieces are not its
// content. Objects that cannot be read are no error: they are counted.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

struct DumpOptions {
  unsigned threads = 1;
  uint64_t max_memory_bytes = 0;  // for object contents; 0: as a sweep
  bool verify_ids = false;        // hash every object and compare with its id
  bool naive = false;             // DumpMatches: scan every object whole
  uint32_t extra_window = 0;      // DumpMatches: look further around changes than needed
  const std::atomic<bool>* stop = nullptr;
};

struct DumpResult {
  uint64_t objects = 0;                    // that were read
  uint64_t bytes = 0;                      // their contents
  std::map<std::string, uint64_t> unread;  // by ObjectFateName
  uint64_t matches = 0;                    // DumpMatches only, as the two below
  uint64_t scanned_bytes = 0;              // that went through Hyperscan
  uint64_t confirmed = 0;                  // candidates that were judged
};

using LineWriter = std::function<absl::Status(std::string_view lines)>;

// "<id> <type> <size> <SHA-256 of the content>", sorted by id. The content of what is stored as a
// delta is put together from its pieces.
absl::StatusOr<DumpResult> DumpObjects(const std::string& repo_path, const DumpOptions& options,
                                       const LineWriter& write);

// "<id> <rule> <start> <end> <fingerprint> reported|shadowed" for every match of every commit, tag
// and blob, sorted by id, start, end, rule.
absl::StatusOr<DumpResult> DumpMatches(const std::string& repo_path,
                                       std::shared_ptr<const CompiledRules> rules,
                                       const FingerprintKey& key, const DumpOptions& options,
                                       const LineWriter& write);

}  // namespace offkey
