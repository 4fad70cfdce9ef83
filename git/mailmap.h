// Mailmap: folds the names and addresses that a person has used in a history into one, by
// gitmailmap(5).
//
// Own code, not libgit2's: version 1.5.1 compares addresses and names by case and lets a later line
// for the same address hide an earlier one, where git ignores case and joins them (measured against
// `git check-mailmap`; the test holds us to git). Addresses that nobody mapped stay as they are.
//
// Place in the flow: HEAD's .mailmap is read once for a sweep; every reported author and committer
// goes through Resolve. Thread rule: immutable after Parse; Resolve may be called from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"

namespace offkey::git {

inline constexpr uint64_t kMaxMailmapBytes = uint64_t{16} << 20;

class Mailmap {
 public:
  // Maps nothing.
  Mailmap() = default;
  // Reads at most kMaxMailmapBytes; lines that are no mapping are passed over, as git does. Never
  // fails.
  static Mailmap Parse(std::string_view text);

  struct Identity {
    std::string_view name;
    std::string_view email;
  };
  // Views into the mailmap or of the arguments: valid while both live.
  Identity Resolve(std::string_view name, std::string_view email) const;

  // Every address that is given another one, in the order of the addresses: {as committed, proper}.
  struct Mapping {
    std::string commit_email;  // lower-case
    std::string proper_email;  // as written
    std::string commit_name;   // empty: under any name
  };
  std::vector<Mapping> Mappings() const;

  bool empty() const { return entries_.empty(); }

 private:
  // An empty part keeps what the commit says.
  struct Target {
    std::string name;
    std::string email;
  };
  struct Entry {
    Target any_name;
    absl::flat_hash_map<std::string, Target> by_name;  // keys in lower case
  };

  void AddLine(std::string_view line);

  absl::flat_hash_map<std::string, Entry> entries_;  // keys: addresses in lower case
};

}  // namespace offkey::git
