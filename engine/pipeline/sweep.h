// Sweep: one repository in, its findings out.
//
// Place in the flow: the top of the engine. cli/sweep_command.cc calls it; it opens the repository
// (git/), walks and scans every object (oneTBB), asks who introduced what was found, and emits
// findings.
//
// Thread rule: one call at a time for each set of options; `emit` is called from the calling
// thread. Of calls at the same time (sweep_lanes.h) the fewest threads hold for all. Memory:
// options. max_memory_bytes is a budget for object contents; tables for objects come on top (about
// 60 bytes an object).
//
// Errors: those of OpenLayout (kNotFound: no repository; kUnimplemented: a format that cannot be
// read; kPermissionDenied; kFailedPrecondition) and of `emit`. Damage is not an error: it is in the
// coverage.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

// Counts for a progress display; written by the sweep, read by anyone.
struct SweepProgress {
  std::atomic<uint64_t> objects_total = 0;
  std::atomic<uint64_t> objects_done = 0;
  std::atomic<uint64_t> bytes_done = 0;
  std::atomic<uint64_t> findings = 0;
};

inline constexpr uint64_t kDefaultMemoryBytes = 400u << 20;

// A base (known_history.h) that the store keeps, for all repositories that share it.
struct KeptBase {
  int64_t id = 0;
  std::shared_ptr<const std::string> bytes;  // nullptr: none
};

// What an earlier sweep left.
struct EarlierSweep {
  std::string memory;
  std::string rules;  // under which rules; many sweeps have the same
  KeptBase base;
};

// Asks for a base of other repositories.
struct BaseQuery {
  Digest judgement = {};
  std::string sketch;                                    // of the repository
  std::function<uint32_t(std::string_view sketch)> has;  // how many objects of it there are here
  std::vector<int64_t> tried;                            // not these
};
struct BaseAnswer {
  KeptBase base;
  bool ask_again = false;  // for an earlier sweep, too: another repository's has ended since
};

// What a sweep leaves for the next one.
struct LeftSweep {
  std::string memory;  // empty when there is nothing new or nothing to be kept
  std::string rules;
  int64_t kept_base = 0;  // the memory stands on this base; or
  std::string base;       // on this new one
  std::string sketch;     // of a new base that others may share, else empty
  Digest judgement = {};  // the same
};

struct SweepOptions {
  unsigned threads = 1;            // 1 .. 125
  uint64_t max_memory_bytes = 0;   // for object contents; 0: kDefaultMemoryBytes
  uint64_t max_object_bytes = 0;   // of a single object that is read again; 0: a quarter of it
  uint64_t max_occurrences = 100;  // listed for each finding; 0: all
  bool verify_ids = false;         // hash every object and compare with its id
  bool naive = false;              // scan every object whole: the slow twin
  uint32_t extra_window = 0;       // look further around changes than needed: must change nothing
  bool show_refused = false;       // findings with a refusal too, behind all others
  std::atomic<bool>* stop = nullptr;  // set: end soon, with what was found
  SweepProgress* progress = nullptr;
  // What an earlier sweep left, given the state of the repository now; empty when there is nothing.
  // The best: of a repository in that state; else the newest of this one. Not asked with naive,
  // verify_ids or show_refused.
  std::function<EarlierSweep(const Digest& state)> recall;
  // The next best base for a repository without a fitting memory of its own; asked again until it
  // has none. From then on until the sweep ends, others with such a sketch may wait for it.
  std::function<BaseAnswer(const BaseQuery&)> recall_base;
  bool remember = false;  // make SweepResult::left
  // Keeps how far the sweep has come, from any of its threads, in place of what was kept before;
  // and gives what was kept last back to the sweep that begins again. Nothing is kept in the first
  // `checkpoint_seconds`, and no more often than costs a fiftieth of the time. Only together with
  // `remember`, and not where an earlier sweep left most of the work done.
  std::function<void(std::string)> keep_progress;
  std::function<std::string()> recall_progress;
  double checkpoint_seconds = 4;
};

// How much of a sweep an earlier one had done already.
enum class SweepReuse : uint8_t {
  kNone,
  kObjects,  // only new objects were visited
  kResumed,  // of blobs only those that an interrupted sweep had not reached were visited
  kAll,      // nothing is new: the findings are the earlier ones, without their secrets
};

struct SweepResult {
  Coverage coverage;
  uint64_t findings = 0;
  SweepReuse reuse = SweepReuse::kNone;
  uint64_t known_objects = 0;    // not visited because they were known
  uint64_t resumed_objects = 0;  // of these, from an interrupted sweep; also with kObjects
  // With kObjects: rules that only now ran over the known objects, because they are new or changed
  // since; and of the rules of then those that are gone or changed.
  uint64_t fresh_rules = 0;
  uint64_t gone_rules = 0;
  Digest state = {};  // of the repository (git/repository_state.h)
  LeftSweep left;
};

// Every text of the findings and of the coverage's notes has gone through a Redactor that knows the
// secrets of this repository (engine/report/redact.h); error texts have not, nor has `repo`, which
// is the caller's to set. Findings are emitted sorted by (confidence, highest first; rule id;
// fingerprint).
absl::StatusOr<SweepResult> Sweep(const std::string& repo_path,
                                  std::shared_ptr<const CompiledRules> rules,
                                  const FingerprintKey& key, const SweepOptions& options,
                                  const std::function<absl::Status(Finding&&)>& emit);

}  // namespace offkey
