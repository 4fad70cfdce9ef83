// FindingQuery: which findings somebody asks the store for.
//
// Place in the flow: cli/hunt_command.cc -> engine/attribution/hunt.h -> Store::FindFindings.
// Plain values. Everything that is set must hold of a finding (AND), each by itself: the ref that
// one condition means and the path that another means need not be of one commit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/finding.h"

namespace offkey {

// The fingerprints first..last, both included: one, or all that begin alike.
struct FingerprintRange {
  Fingerprint first = {};
  Fingerprint last = {};
};

// The addresses from `first` on and before `end`, by their bytes.
struct AddressRange {
  std::string first;
  std::string end;
};

// That a repository could be read, from `from` on and before `until`.
struct Reading {
  int64_t repository = 0;  // SweptRepository::id
  int64_t from = 0;
  int64_t until = 0;
  friend auto operator<=>(const Reading&, const Reading&) = default;
};

// Patterns are those of engine/base/glob.h; empty: any.
struct FindingQuery {
  // Within one of these; empty: any.
  std::vector<FingerprintRange> fingerprints;
  // One of these (folded in the store) introduced or removed it, as author or committer, is tied
  // to it, or owns or minted it by a listing; nothing given: anybody. An address says nothing of
  // who had it then: that is the roster's to judge (engine/attribution).
  std::optional<std::vector<std::string>> identities;
  // With `identities`: or a commit of it carries a signature that names one of these keys
  // (Store::ForEachFindingBySigner).
  std::vector<std::string> signers;
  // With `identities` or a `relation`: or it stood in that repository at a time of one of these.
  std::vector<Reading> readings;
  std::string rule;
  std::string provider;  // whole, no pattern
  std::string repo;      // whole, or its end from a '/' on
  // Of a place that the store keeps (a sweep lists 100 for each finding, unless told otherwise) or
  // of an introducing commit; whole, or its end from a '/' on.
  std::string path;
  std::string keyword;  // stands in such a path, ASCII letters in any case
  // A ref that held it at the last sweep: its full name, or without refs/heads/, refs/tags/,
  // refs/remotes/.
  std::string ref;
  // An introducing commit was committed at `since` or later, and before `until`.
  std::optional<int64_t> introduced_since;
  std::optional<int64_t> introduced_until;
  // True: some ref held it when it was last found, and no complete sweep has missed it since.
  std::optional<bool> present;
  // A tie, as sweeps stored it, has this relation and one of these grades; empty: any. Of owns and
  // exposed also findings that a listing speaks of: what it says is engine/attribution's to tell.
  std::optional<Relation> relation;
  std::vector<Grade> grades;

  uint64_t max_findings = 0;  // 0: all; else so many, in the order of confidence before all else
  uint64_t max_occurrences = 100;  // given back for each finding; 0: all
};

}  // namespace offkey
