// LeaverReport: what somebody leaves behind, as far as the store knows.
//
// Place in the flow: cli/report_command.cc -> ReportLeaver -> engine/report/leaver_report_text.h.
// Reads only. Thread rule: as the Store's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/attribution/asked_people.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

enum class LeftBehind : uint8_t {
  kRevoke,   // they own it or introduced it, and nobody else does or did
  kRotate,   // they carried it, could read it, or share it with somebody who owns or introduced it
  kGone,     // every task of it ended in proof of its death
  kUnknown,  // they are tied to it by what lies outside every interval of an address alone (grade
             // D)
};
// What to do about a credential by its ties: theirs and everybody else's.
LeftBehind WhatToDo(const std::vector<const Attribution*>& theirs,
                    const std::vector<const Attribution*>& others);
const char* LeftBehindName(LeftBehind what);  // "revoke", "rotate", "gone", "unknown"

// Where it was found.
struct LeftPlace {
  std::string repo;
  std::vector<std::string> present_at;  // refs; empty: gone from all of them
  bool missed = false;                  // a later complete sweep did not find it any more
  std::vector<Occurrence> occurrences;  // the first ones
  uint64_t occurrences_total = 0;
  bool readable = false;  // they could read it there
};

// A tie with the repository in which it was seen.
struct LeftTie {
  std::string repo;
  Attribution attribution;
  std::optional<CommitTime> at;  // of the commit that the evidence names
};

struct LeftCredential {
  Fingerprint fingerprint = {};
  std::string rule;
  std::string provider;
  std::string masked;
  Confidence confidence = Confidence::kMedium;
  LeftBehind what = LeftBehind::kRevoke;
  std::vector<LeftTie> ties;      // the leaver's, the strongest first
  std::vector<LeftTie> others;    // everybody else's
  std::vector<LeftPlace> places;  // by repository
  std::vector<Task> tasks;
};

// A repository in which they could read credentials that the report does not list.
struct LeftReadable {
  std::string repo;
  uint64_t findings = 0;
};

struct LeaverReport {
  AskedPeople asked;
  std::vector<std::string> addresses;
  std::vector<std::string> notes;
  // By what is to be done, then confidence from high to low, rule and fingerprint.
  std::vector<LeftCredential> credentials;
  // Beyond those: what they could read and are not tied to in any other way. The most first.
  std::vector<LeftReadable> readable;

  uint64_t Readable() const;
  uint64_t Count(LeftBehind what) const;
};

// `max_exposed`: what they could only read is listed where it is no more than so many findings,
// else counted by repository; 0: listed. Errors: those of FindAskedPeople and of the store.
absl::StatusOr<LeaverReport> ReportLeaver(Store& store, absl::Span<const std::string> who,
                                          const Roster& roster, int64_t now,
                                          uint64_t max_exposed = 0);

}  // namespace offkey
