// FindingBuilder: from flagged objects, credentials and origins to findings.
//
// Place in the flow: Sweep -> FindingBuilder -> Finding. It reads single objects again (authors of
// introducing commits, lines of matches in objects with very many), and nothing that was not found.
// Every text of a finding that history wrote has gone through the redactor, before anything is
// derived from it (an identity is a folded address: in lower case a token would not be known any
// more).
//
// Thread rule: one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/model/finding.h"
#include "engine/pipeline/companion_pairs.h"
#include "engine/pipeline/credential_catalog.h"
#include "engine/pipeline/object_scan.h"
#include "engine/report/redact.h"
#include "git/mailmap.h"
#include "git/origin_finder.h"
#include "git/refs.h"

namespace offkey {

// A reflog's text, scanned like an object; it has no id.
struct FlaggedReflog {
  std::string path;
  MatchRope rope;
  std::vector<MatchPosition> positions;  // of all its matches, sorted by start
};

class FindingBuilder {
 public:
  struct Sources {
    const git::ObjectStore* store;
    const git::CommitGraph* graph;
    const git::OriginFinder* origins;
    const git::RefSet* refs;
    const git::Mailmap* mailmap;
    const ObjectScan* scan;
    const std::vector<FlaggedObject>* flagged;
    const std::vector<FlaggedReflog>* reflogs;
    CredentialCatalog* catalog;
    const CompiledRules* rules;
    const std::vector<CompanionLink>* companions;  // sorted by (of, with)
    Redactor* redactor;                            // knows the catalog's secrets
    uint64_t max_occurrences;                      // 0: all
  };
  explicit FindingBuilder(const Sources& sources);

  // The numbers of all credentials that have a finding, in the order in which they are to be
  // emitted.
  std::vector<uint32_t> Order() const;
  Finding Build(uint32_t credential);

 private:
  // One occurrence, before its path is spelled out.
  struct Spot {
    uint32_t holder = 0;  // index into flagged, or into reflogs
    bool in_reflog = false;
    uint32_t place = 0;  // index into places_, or kNoPlace
    uint64_t start = 0;
    uint64_t end = 0;
    InnerPlace inner = {};
  };
  static constexpr uint32_t kNoPlace = ~uint32_t{0};
  struct Collected {
    std::vector<Spot> spots;
    uint64_t total = 0;
  };
  struct CommitPeople {
    Person author;
    Person committer;
    CommitTime authored_at;
    CommitTime committed_at;
    std::vector<CommitTrailer> trailers;
    uint8_t date_faults = 0;
    std::shared_ptr<const ObjectSignature> signature;  // nullptr: not signed
  };

  void CollectOccurrences();
  void Collect(const MatchRope& rope, const Spot& where);
  void CollectPresence();
  const FlaggedObject* FindFlagged(ObjectNumber number) const;
  Position PositionAt(const FlaggedObject& object, uint64_t start);
  Position FirstPosition(ObjectNumber object, uint32_t credential);
  const CommitPeople& PeopleOf(ObjectNumber commit);
  CommitEvent EventOf(ObjectNumber commit);
  std::vector<CommitTrailer> TrailersOf(std::string_view message);
  uint8_t DateFaultsOf(ObjectNumber commit, const CommitPeople& people);
  // nullopt: it cannot be read.
  std::optional<int64_t> CommittedAt(ObjectNumber commit);
  // The least date that a commit without a parent claims; nullopt: there is none.
  std::optional<int64_t> BeginOfHistory();
  void AddEvents(uint32_t credential, Finding* finding);
  // The object's content, in read_bytes_ until the next call; nullptr when it cannot be read.
  const std::string* Read(ObjectNumber object);
  Validity ValidityOf(uint32_t credential, const Rule& rule);
  void AddCompanions(uint32_t credential, Finding* finding) const;
  void AddStated(uint32_t credential, Finding* finding);

  Sources sources_;
  const std::vector<git::OriginFinder::Place>& places_;
  std::vector<Collected> collected_;  // by credential
  std::vector<SetId> held_at_refs_;   // distinct
  // Refs that hold something, sorted by name, and which of held_at_refs_ that is.
  std::vector<std::pair<std::string, uint32_t>> presence_;
  std::vector<std::pair<uint32_t, ObjectNumber>> in_messages_;  // (credential, commit), sorted
  absl::flat_hash_map<ObjectNumber, CommitPeople> people_;
  absl::flat_hash_map<ObjectNumber, std::optional<int64_t>> committed_at_;  // of parents
  std::optional<std::optional<int64_t>> begin_of_history_;                  // when it was asked for
  ObjectNumber read_object_ = git::kNoObject;  // whose bytes are in read_bytes_
  std::string read_bytes_;
};

}  // namespace offkey
