// Coverage: what a run read and what it did not. Every object ends as scanned, skipped(reason) or
// failed(reason); "clean" may be said only when failed is empty. Reasons are short stable words
// ("corrupt", "missing", "promisor", "over-memory-budget"); notes are sentences for a person
// ("shallow: history is incomplete below 3 commits").
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace offkey {

struct Coverage {
  uint64_t objects_total = 0;  // scanned + all skipped + all failed
  uint64_t objects_scanned = 0;
  std::map<std::string, uint64_t> skipped;
  std::map<std::string, uint64_t> failed;
  uint64_t bytes = 0;  // content bytes of the scanned objects
  std::set<std::string> notes;
  bool interrupted = false;  // stopped by a signal before the end
  // Something was not read at all and cannot be counted (an unsupported format, a pack without a
  // usable index).
  bool unknown_remainder = false;

  bool complete() const { return failed.empty() && !interrupted && !unknown_remainder; }
  void Merge(const Coverage& other);
};

}  // namespace offkey
