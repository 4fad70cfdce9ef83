// ScanFiles: plain files to findings. The pipeline of `offkey scan`.
//
// Place in the flow: FileWalker -> WindowReader -> FileMatcher (a thread each, oneTBB) -> Finding,
// grouped by fingerprint. The result is the same at any number of threads.
//
// Paths and notes have gone through a Redactor that knows all secrets found
// (engine/report/redact.h).
//
// A credential that several rules recognise is one finding, under the rule with the highest
// precedence, then the highest confidence, then the smallest id.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

// Counts while it runs; may be read from any thread.
struct FileScanProgress {
  std::atomic<uint64_t> files = 0;
  std::atomic<uint64_t> bytes = 0;
  std::atomic<uint64_t> matches = 0;
};

struct FileScanOptions {
  unsigned threads = 1;
  uint64_t max_memory_bytes = 0;  // bounds the windows; 0: windows of 64 MiB
  uint64_t window_bytes = 0;      // the core of a window; 0: from max_memory_bytes
  Confidence min_confidence = Confidence::kMedium;
  uint64_t max_occurrences = 100;  // kept for each finding, the first by path and offset; 0: all
  bool show_refused = false;       // findings with a refusal too, behind all others
  const std::atomic<bool>* stop = nullptr;  // may be null
  FileScanProgress* progress = nullptr;     // may be null
};

struct FileScanResult {
  std::vector<Finding> findings;  // in the order of FindingPrecedes
  Coverage coverage;
};

// `paths` as FileWalker takes them ("-" is standard input). Errors: those of
// FileWalker::CheckPaths, before anything is read; kResourceExhausted when memory runs out. A file
// that cannot be read is an entry in the coverage.
absl::StatusOr<FileScanResult> ScanFiles(const std::vector<std::string>& paths,
                                         std::shared_ptr<const CompiledRules> rules,
                                         const FingerprintKey& key, const FileScanOptions& options);

}  // namespace offkey
