// One repository of `offkey sweep`: swept, attributed, stored, handed to its report. Defined in
// sweep_command.cc; cli/many_sweep.h calls it too.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "cli/command_redaction.h"
#include "cli/installation.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "cli/report_output.h"
#include "engine/model/coverage.h"
#include "engine/pipeline/sweep.h"
#include "engine/pipeline/sweep_families.h"
#include "engine/pipeline/sweep_lanes.h"
#include "engine/rule/compiled_rules.h"
#include "engine/store/store.h"

namespace offkey {

class Signatures;

// What all repositories of one command share.
struct SweepSetup {
  const Options& options;
  const ScanSettings& settings;
  const Installation& installation;
  std::shared_ptr<const CompiledRules> rules;
  Store* store;  // nullptr with --store none
  CommandRedaction* redaction;
  Signatures* signatures;
  // Guards the store and the signatures; held from a repository's first finding on until it is
  // stored.
  std::mutex* store_mutex;
  SweepFamilies* families;

  uint64_t memory_bytes() const {
    return settings.max_memory_bytes != 0 ? settings.max_memory_bytes : kDefaultMemoryBytes;
  }
};

// The sweep of one of them.
struct SweepRun : SweepSetup {
  LaneShare share;
  FindingSink* report = nullptr;
  SweepProgress* counts = nullptr;
  Progress* progress = nullptr;  // to be taken away before the first finding; may be nullptr
  Coverage coverage;             // what came of it
  // An object did not fit into this share of the memory: nothing was stored, and what the report
  // got is void.
  bool share_too_small = false;
};

// A fault of the report or the store, which ends the run; what is wrong with the repository does
// not.
struct RepositoryOutcome {
  absl::Status repository;
  absl::Status run;
};

// The name under which reports and the store know a repository: its absolute path, links resolved,
// credentials masked.
absl::StatusOr<std::string> RepositoryName(const std::string& path, CommandRedaction* redaction);

// May be called from several threads at once, with a run for each.
RepositoryOutcome SweepRepository(const std::string& path, SweepRun* run);

}  // namespace offkey
