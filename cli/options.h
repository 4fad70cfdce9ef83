// What was typed, and what it means.
//
// Place in the flow: argv, OFFKEY_* -> CLI11 -> Options -> Resolve...() -> the commands. Flags win
// over the environment.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/terminal.h"
#include "engine/model/finding.h"

namespace CLI {
class App;
}

namespace offkey {

// What `hunt` asks for, as typed; empty: not given.
struct HuntOptions {
  std::string value;    // "-"
  std::string pattern;  // searched in objects; empty: the store is asked
  std::string fingerprint;
  std::string rule;
  std::string provider;
  std::string repo;
  std::string path;
  std::string ref;
  std::string keyword;
  std::string introduced_since;
  std::string introduced_until;
  std::string relation;
  std::string grade;
  bool present = false;
  bool gone = false;
  bool timeline = false;
};

// As typed; one object for all commands, each of which reads what it registered.
struct Options {
  // Scanning.
  std::vector<std::string> paths;  // scan: PATH...; sweep: REPO...
  // sweep, several repositories.
  std::vector<std::string> all_below;  // --all DIR
  std::string repository_list;         // --repos FILE; "-": standard input
  std::vector<std::string> mirror_urls;
  std::string mirror_dir;  // empty: <home>/mirrors
  std::vector<std::string> mirror_protocols = {"https", "ssh"};
  std::string mirror_max_size = "20G";  // of one mirror
  unsigned mirror_timeout = 3600;       // seconds for one call of git
  std::string credential_helper;        // for git; empty: none
  std::string rules_dir;                // besides the rules of the binary; empty: none
  std::string only_rules_dir;           // in place of them
  std::string confidence = "medium";
  std::string fail_on;            // empty: as confidence
  unsigned threads = 0;           // 0: one for each processor
  double checkpoint_seconds = 4;  // SweepOptions::checkpoint_seconds
  std::string max_memory;         // empty: no bound but each part's own
  uint64_t max_occurrences = 100;
  // Reporting.
  std::string format = "text";
  std::string output;  // empty: standard output
  std::string color = "auto";
  bool reveal = false;
  bool show_dummies = false;
  bool full = false;  // sweep: visit every object, whatever is known
  bool quiet = false;
  bool verbose = false;
  // State.
  std::string store;  // empty: the installation's; "none"
  // rules show.
  std::string rule_id;
  // offboard, queue.
  std::vector<std::string> who;
  bool dry_run = false;
  int64_t task_id = 0;
  // people.
  std::string people_file;
  std::string input_format;  // empty: by the file's extension
  std::string on_error = "refuse";
  std::string person;  // an address, an id or a name
  std::string at;      // times as typed; empty: not given
  std::string effective;
  std::string returned;
  std::string how = "planned";
  std::string departure_source;
  std::string mailmap_repo;
  // inventory.
  std::string inventory_file;
  std::string inventory_kind;
  std::string account;
  std::string host;  // empty: the kind's
  std::string owner;
  bool complete = false;
  int64_t entry_id = 0;
  // access; the file, the kind, the host and the rest as for inventory.
  std::string access_repo;
  std::string access_group;
  // store.
  std::string backup_file;
  bool without_times = false;
  std::vector<std::string> also_stores;  // store rekey --also
  bool leave_unreadable = false;         // the same
  HuntOptions hunt;
  // report --drift.
  bool drift = false;
  int64_t unused_days = 90;
  int64_t max_age_days = 365;
};

// Says what a command does when it is the one that was typed.
void SetCommandAction(CLI::App* command, std::function<void()> run);
void AddLogOptions(CLI::App* command, Options* options);
void AddStoreOption(CLI::App* command, Options* options);
void AddRulesOption(CLI::App* command, Options* options);
// What a command that lists what the store holds takes: --format text|jsonl, the store, the log.
void AddListingOptions(CLI::App* command, Options* options);
// --threads, --max-memory.
void AddWorkOptions(CLI::App* command, Options* options);
// Everything that `scan` and `sweep` share, the first three above included.
void AddScanOptions(CLI::App* command, Options* options);

// What the typed values mean. CLI11 has checked the names; the rest is kInvalidArgument with what
// to write instead.
struct ScanSettings {
  Confidence min_confidence = Confidence::kMedium;
  bool fail = true;  // false: --fail-on none
  Confidence fail_on = Confidence::kMedium;
  unsigned threads = 1;
  uint64_t max_memory_bytes = 0;
};
absl::StatusOr<ScanSettings> ResolveScanSettings(const Options& options);

// "400M", "1.5G", "64MiB", "4096": powers of 1000, or of 1024 with "i". At least 16 MB.
absl::StatusOr<uint64_t> ParseByteCount(const std::string& text);

}  // namespace offkey
