// Store: what offkey remembers between runs. Sweeps and their coverage, findings with who
// introduced and removed them, the durable queue of revocation tasks, and the roster of people.
//
// Place in the flow: Finding -> Attribution -> Store -> Task. engine/pipeline writes sweeps,
// engine/attribution plans tasks, the revocation worker (a later part) takes them from the queue.
// SQLite stands behind it today; a fleet's PostgreSQL comes behind the same interface.
//
// Secrets: a secret enters as SecretBytes and is sealed before it reaches the database; nothing
// else of it is kept but its masked form and its fingerprint. Where a finding's own secret also
// stands in its path, a ref name, a person or the evidence, that text is stored with the secret
// masked. Other credentials in these texts, in the repository's name and in the coverage's notes
// must have been masked by the caller (engine/report/redact.h).
//
// Durability: when a call that writes has returned OK, its effect survives a crash and a power cut;
// when it has not returned OK, or the process died in it, nothing of it is there. Each writing
// call, and each sweep as a whole, is one transaction.
//
// Thread rule: one Store object serves one thread at a time. Several objects, in one process or in
// many, may have the same store open; a writer waits up to 5 seconds for another. A Store must not
// be carried across fork().
//
// Errors of every call: kUnavailable (another process writes for longer than 5 s: try again later),
// kResourceExhausted (no space left), kPermissionDenied, kDataLoss (the database is damaged:
// restore a backup), kInternal (a failed read or write; this object then refuses all further work,
// because a failed sync must not be retried as if it could succeed).
//
// Times are Unix seconds and are given by the caller.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/base/digest.h"
#include "engine/base/keyring.h"
#include "engine/model/access.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"
#include "engine/model/inventory.h"
#include "engine/model/roster_person.h"
#include "engine/store/finding_query.h"

namespace offkey {

struct SweepStart {
  std::string repo;  // bytes; the name under which the repository is known. Not empty.
  std::string rules_digest;
  int64_t started_at = 0;
};

// A finished sweep as the store keeps it.
struct SweepRecord {
  int64_t id = 0;
  std::string repo;
  std::string rules_digest;
  int64_t started_at = 0;
  int64_t finished_at = 0;
  bool complete = false;
  uint64_t findings = 0;      // found by this sweep
  uint64_t new_findings = 0;  // of these, never seen before in this repository
  int64_t confirmed_at = 0;   // when a sweep last found nothing new since; 0: never
  std::string coverage_json;  // objects_total, scanned, skipped{}, failed{}, bytes, notes[]
};

// What a sweep leaves for the next one.
struct KeptMemory {
  std::string_view memory = {};
  std::string_view rules = {};  // the list of the rules, kept once for all memories that have it
  // The base that the memory stands on: one that is there already, or a new one. If the former is
  // gone, the memory is kept without.
  int64_t base_id = 0;
  std::string_view base = {};
  // Of a new one that other repositories may use too: by which judgement, and what it is found by.
  Digest judgement = {};
  std::string_view sketch;  // empty: not for others
};

// One sweep of one repository while it is written. It holds the store's only write transaction from
// BeginSweep on, so begin when the findings are at hand. Destroyed without Finish: nothing of it is
// stored.
class SweepWriter {
 public:
  virtual ~SweepWriter() = default;

  // Takes one finding; memory does not grow with their number. A finding with the same fingerprint
  // as an earlier one of this sweep is merged into it. The secret may be empty when the store has
  // the credential already. kInvalidArgument when finding.repo is not the sweep's, or the secret of
  // an unknown credential is empty.
  virtual absl::Status AddFinding(const Finding& finding) = 0;

  // Keeps what is left for the next sweep of the repository, in place of what was; `state` names
  // it, and repositories in one state share it. An empty memory: the one that is stored under that
  // state already, if any.
  virtual absl::Status Remember(const Digest& state, const KeptMemory& kept) = 0;

  // Commits. What this sweep found replaces what the store knew of those findings; after an
  // incomplete sweep, events, refs, occurrences and attributions that it did not see are kept.
  // Findings that were not found again stay, and keep the sweep in which they were last seen.
  virtual absl::StatusOr<SweepRecord> Finish(const Coverage& coverage, int64_t finished_at) = 0;
};

// A finding as the store gives it back: without its secret, and but for FindFindings without its
// occurrences (occurrences_total is set).
struct StoredFinding {
  Finding finding;
  int64_t first_seen_at = 0;   // finish of the first sweep that found it
  int64_t last_seen_at = 0;    // finish of the last one, or when that was last confirmed
  bool in_last_sweep = false;  // the repository's newest sweep still found it
  // A complete sweep after the last one that found it did not: it is gone from the repository, and
  // its present_at is of old. An incomplete sweep tells nothing of what it did not find.
  bool missed = false;
  // When it stood in the repository, both included, as far as commits and sweeps tell
  // (engine/attribution/access/README.md); kEndOfTime: it still does.
  int64_t stood_from = 0;
  int64_t stood_until = 0;
  uint64_t repositories = 1;                 // in which the credential was ever found
  std::vector<InventoryTie> inventory_ties;  // what issuers' listings say, whenever imported
};

// Who is tied to a task. `departed`: this person's departure is a reason for the task; the others
// share the credential.
struct TaskIdentity {
  std::string identity;
  Relation relation = Relation::kIntroduced;
  Grade grade = Grade::kC;
  bool departed = false;
  std::vector<std::pair<std::string, std::string>> evidence;  // sorted by key
};

// A revocation to enqueue. There is at most one task for a credential at a provider, however often
// it is planned.
struct PlannedTask {
  Fingerprint credential = {};
  std::string provider;
  std::string rule;
  std::vector<std::string> repos;
  std::vector<TaskIdentity> identities;
};

struct Task {
  int64_t id = 0;
  Fingerprint credential = {};
  std::string provider;
  std::string rule;
  std::string masked;
  Confidence confidence = Confidence::kMedium;
  std::string state;  // "planned"
  int64_t created_at = 0;
  int64_t attempt = 0;
  std::vector<std::string> repos;        // sorted
  std::vector<TaskIdentity> identities;  // departed first, then by grade, relation, identity
};

struct EnqueueResult {
  uint64_t created = 0;
  uint64_t existing =
      0;  // were in the queue already; new people and repositories are added to them
  std::vector<int64_t> task_ids;  // in the order of the plan
};

// A secret as it lies in the store; Keyring::Unseal opens it where seal.key is kept.
struct SealedSecret {
  std::string sealed;
  std::string seal_key_id;
};

// A base that memories stand on (engine/pipeline/known_history.h), kept once for all of them.
struct RememberedBase {
  int64_t id = 0;  // never another base's
  std::shared_ptr<const std::string> bytes;
};

// What SweepWriter::Remember kept.
struct RememberedSweep {
  std::string memory;
  std::string rules;
  RememberedBase base;      // no bytes: none
  bool same_state = false;  // kept under the state that was asked for
  bool own = false;         // by a sweep of the repository that was asked for
};

// The people as they were at one revision; every writing makes the next one.
struct RosterSnapshot {
  int64_t revision = 0;
  std::vector<RosterPerson> people;  // sorted by id; identities and departures sorted
};

// What the newest sweep of a repository was.
struct SweptRepository {
  int64_t id = 0;           // the store's own number for it
  std::string name;         // bytes
  int64_t finished_at = 0;  // or when it was last confirmed
  bool complete = false;
};

// That an address and a name stand in a commit of that day. Views live during the callback.
struct CommitDay {
  std::string_view folded_email;
  std::string_view name;  // bytes
  int64_t day = 0;        // days since 1970-01-01, UTC, of the author's or the committer's date
};

// How large a store is, and what is in it.
struct StoreSize {
  uint64_t file_bytes = 0;  // of the database without its write-ahead log
  uint64_t free_bytes = 0;  // of these, what Compact() would give back, about
  uint64_t repositories = 0;
  uint64_t sweeps = 0;
  uint64_t credentials = 0;
  uint64_t findings = 0;
  uint64_t occurrences = 0;
  uint64_t tasks = 0;
  uint64_t people = 0;
};

inline constexpr size_t kMaxTiesOfKey = 64;

struct InventoryCounts {
  uint64_t entries = 0;
  uint64_t added = 0;
  uint64_t changed = 0;
  uint64_t unchanged = 0;
  uint64_t repeated = 0;  // listed again in the same file
  uint64_t gone = 0;      // no longer listed, or listed for another owner
  uint64_t changes() const { return added + changed + gone; }
};

// One listing while it is written: one transaction, as SweepWriter. Destroyed without Finish:
// nothing of it is stored.
class InventoryWriter {
 public:
  virtual ~InventoryWriter() = default;
  // Memory does not grow with their number. kInvalidArgument when a text is no UTF-8.
  virtual absl::Status Add(const InventoryEntry& entry, absl::Span<const InventoryMatch> marks) = 0;
  // A shape in which this issuer shows tokens: sweeps make keys for it from now on.
  virtual absl::Status LearnShape(const std::string& issuer, const MaskShape& shape) = 0;
  // `complete`: what the same kind and accounts had before and this listing lacks is gone. An entry
  // whose credential is listed for another owner now is gone in any case. Gone entries stay, as
  // evidence. With `keep` false nothing is stored and the counts say what would have been.
  virtual absl::StatusOr<InventoryCounts> Finish(const std::string& sha256, bool complete,
                                                 bool keep) = 0;
};

struct StoredInventoryEntry {
  int64_t id = 0;
  InventoryEntry entry;  // without its marks
  InventorySource source;
  std::optional<InventorySource> gone;
  uint32_t marks = 0;     // by how many it can be recognised
  uint64_t findings = 0;  // that it is tied to
};

struct AccessCounts {
  uint64_t entries = 0;
  uint64_t added = 0;
  uint64_t changed = 0;
  uint64_t unchanged = 0;
  uint64_t repeated = 0;     // listed again in the same file
  uint64_t not_reading = 0;  // entries that cannot read
  uint64_t ended = 0;        // known ones that this file ends
  uint64_t changes() const { return added + changed + ended; }
};

// One file of accesses while it is written: one transaction, as SweepWriter. Destroyed without
// Finish: nothing of it is stored.
class AccessWriter {
 public:
  virtual ~AccessWriter() = default;
  // Memory does not grow with their number. Who is listed without a beginning, after a complete
  // listing no longer had them, has access again from that listing's time on. kInvalidArgument: an
  // entry is none of the three, its interval is empty, or a text is no UTF-8.
  virtual absl::Status Add(const AccessEntry& entry) = 0;
  // That the file speaks of `scope`, though it may have no entry of it.
  virtual absl::Status AddScope(const std::string& scope) = 0;
  // `complete`: what the same kind had before in the file's scopes and this file lacks, ends at the
  // file's time. With `keep` false nothing is stored and the counts say what would have been.
  virtual absl::StatusOr<AccessCounts> Finish(const std::string& sha256, bool complete,
                                              bool keep) = 0;
};

// Credentials of a repository that somebody could read.
struct ReadableRepository {
  int64_t repository = 0;
  uint64_t findings = 0;
};

// What changing the fingerprint key asks of those who know how keys are made of secrets, of
// listings, and what sweeps leave (engine/attribution/inventory/marks.h,
// engine/pipeline/sweep_memory.h).
struct RekeyHooks {
  using Pairs = std::vector<std::pair<Digest, Digest>>;  // old, new
  using Renamed = std::function<std::optional<Fingerprint>(const Fingerprint&)>;
  // The match keys of a finding with its secret, rule and provider.
  std::function<Pairs(const Finding&, absl::Span<const MaskShape>)> of_finding;
  std::function<Pairs(const InventoryEntry&)> of_entry;
  std::function<std::optional<std::string>(std::string_view memory, const Renamed&)> memory;
};

struct RekeyResult {
  uint64_t credentials = 0;  // under the new key, `unreadable` too
  // Their secrets cannot be opened, or are not what their fingerprints were made of: "rule masked".
  std::vector<std::string> unreadable;
  uint64_t memories = 0;
  uint64_t forgotten_memories = 0;  // their repositories' next sweeps are whole ones
  uint64_t companions_lost = 0;     // credentials beside others that the store does not have itself
  // Ids beside credentials that no listing has: one that is imported later does not know them.
  uint64_t ids_lost = 0;
  struct Listing {
    std::string kind;
    InventorySource source;
    uint64_t entries = 0;  // of which a key could not be made anew
  };
  // They tie what they tied; what is found from now on only when they are imported again.
  std::vector<Listing> listings;
};

class Store {
 public:
  using AccessCallback = std::function<absl::Status(const StoredAccessEntry&)>;
  using InventoryCallback = std::function<absl::Status(const StoredInventoryEntry&)>;
  using FindingCallback = std::function<absl::Status(const StoredFinding&)>;
  using FoundCallback = std::function<absl::Status(StoredFinding&&)>;
  using CommitDayCallback = std::function<absl::Status(const CommitDay&)>;

  virtual ~Store() = default;

  // kInvalidArgument for an empty repository name; kFailedPrecondition while another sweep of this
  // object is open. The writer must not outlive the store.
  virtual absl::StatusOr<std::unique_ptr<SweepWriter>> BeginSweep(const SweepStart& start) = 0;

  // kNotFound when the repository was never swept.
  virtual absl::StatusOr<SweepRecord> LastSweep(const std::string& repo) = 0;

  // The memory for a sweep of `repo`, which is in `state`: its own of that state, another
  // repository's of that state, its own of an earlier state. kNotFound when there is none.
  virtual absl::StatusOr<RememberedSweep> FindMemory(const std::string& repo,
                                                     const Digest& state) = 0;
  // Of the bases under that judgement which other repositories may use, the one of whose sketch
  // `has` counts the most; among equals the newest. None of `but`, and none of whose sketch less
  // than half is there. kNotFound when there is none.
  virtual absl::StatusOr<RememberedBase> FindBase(
      const Digest& judgement, const std::function<uint32_t(std::string_view sketch)>& has,
      absl::Span<const int64_t> but) = 0;
  // Keeps how far a sweep of `repo` has come, in place of what was kept before, until one of it
  // ends uninterrupted. kFailedPrecondition while a sweep of this object is open.
  virtual absl::Status KeepProgress(const std::string& repo, std::string_view progress) = 0;
  // kNotFound when there is none.
  virtual absl::StatusOr<std::string> FindProgress(const std::string& repo) = 0;
  // Notes that a sweep at `now` found nothing new since the repository's last one. kNotFound when
  // there is none.
  virtual absl::Status ConfirmSweep(const std::string& repo, int64_t now) = 0;

  // Calls back for each finding that one of `emails` (folded here; logins as a listing's owner has
  // them) introduced or removed as author or committer, or owns or minted by a listing, in the
  // order of repository and fingerprint. An error from the callback ends the walk and is returned.
  // The callback must not write to this store.
  virtual absl::Status ForEachFindingByEmail(absl::Span<const std::string> emails,
                                             const FindingCallback& callback) = 0;
  // The same for those whose commits carry a signature that names one of `keys` (ObjectSignature::
  // key; of OpenPGP keys give the fingerprint and the key id).
  virtual absl::Status ForEachFindingBySigner(absl::Span<const std::string> keys,
                                              const FindingCallback& callback) = 0;
  // The same for each repository in which the credential was found.
  virtual absl::Status ForEachFindingOfCredential(const Fingerprint& credential,
                                                  const FindingCallback& callback) = 0;

  // Calls back for each finding that `query` asks for, with its occurrences; in the order of
  // repository, then confidence from high to low, rule and fingerprint. All of them are of one
  // state of the store. Callbacks as above. kInvalidArgument for a faulty pattern.
  virtual absl::Status FindFindings(const FindingQuery& query, const FoundCallback& callback) = 0;
  // Every repository that was ever swept, by name.
  virtual absl::StatusOr<std::vector<SweptRepository>> ListRepositories() = 0;

  // Puts tasks into the queue in state "planned", all or none. kNotFound when a credential is not
  // in the store, kInvalidArgument when a task has no provider or no identity.
  virtual absl::StatusOr<EnqueueResult> EnqueueTasks(absl::Span<const PlannedTask> plan,
                                                     int64_t now) = 0;
  // All tasks by id. GetTask: kNotFound when there is no such task.
  virtual absl::StatusOr<std::vector<Task>> ListTasks() = 0;
  virtual absl::StatusOr<Task> GetTask(int64_t id) = 0;
  // Those of one credential, by id; none when it has none or is not in the store.
  virtual absl::StatusOr<std::vector<Task>> TasksOfCredential(const Fingerprint& credential) = 0;

  // kNotFound when the credential is not in the store.
  virtual absl::StatusOr<SealedSecret> GetSealedSecret(const Fingerprint& credential) = 0;

  // Everyone in the roster.
  virtual absl::StatusOr<RosterSnapshot> ReadRoster() = 0;
  // Puts these people in place of those with the same ids and adds the others, all or none; nobody
  // else changes. kAborted when the roster is no longer at `revision`: read it again.
  // kInvalidArgument when an id is empty or stands twice, an interval is empty, or a text is no
  // UTF-8.
  virtual absl::Status WritePeople(int64_t revision, absl::Span<const RosterPerson> people) = 0;

  // Every public key that was imported or revoked, by kind and fingerprint.
  virtual absl::StatusOr<std::vector<PublicKey>> ReadKeys() = 0;
  // As WritePeople, and puts these keys in place of those with the same kinds and fingerprints, in
  // the same transaction. kInvalidArgument also when a fingerprint is empty or no UTF-8.
  virtual absl::Status WriteKeys(int64_t revision, absl::Span<const RosterPerson> people,
                                 absl::Span<const PublicKey> keys) = 0;

  // Every folded address of the commits of findings, every identity that a finding is tied to, and
  // the owners in listings;
  // sorted, each once, without the empty one.
  virtual absl::StatusOr<std::vector<std::string>> ListAddresses() = 0;
  // Of the folded addresses of the commits of findings those within `ranges`; and every identity
  // that a finding is tied to by what no commit says, with the owners in listings. Both sorted,
  // each once; together they are among ListAddresses.
  virtual absl::StatusOr<std::vector<std::string>> ListCommitAddresses(
      absl::Span<const AddressRange> ranges) = 0;
  virtual absl::StatusOr<std::vector<std::string>> ListStatedIdentities() = 0;
  // The days on which addresses stand in commits of findings, in the order of address, name and
  // day, each once; commits without an address are left out. Callbacks as above.
  virtual absl::Status ForEachCommitDay(const CommitDayCallback& callback) = 0;

  // Inventories. kFailedPrecondition while a sweep or a listing of this object is open.
  virtual absl::StatusOr<std::unique_ptr<InventoryWriter>> BeginInventory(
      const std::string& kind, const std::string& issuer, const InventorySource& source) = 0;
  // Entries in the order of kind, account, credential and owner; `kind` may be empty. Gone ones
  // too.
  virtual absl::Status ForEachInventoryEntry(const std::string& kind,
                                             const InventoryCallback& callback) = 0;
  // kNotFound when there is none.
  virtual absl::StatusOr<StoredInventoryEntry> GetInventoryEntry(int64_t id) = 0;
  // What listings say of this finding: by its fingerprint, its match keys and its companions.
  // Sorted by entry. At most kMaxTiesOfKey for each key. Also while a sweep is open.
  virtual absl::StatusOr<std::vector<InventoryTie>> FindInventoryTies(const Finding& finding) = 0;
  virtual absl::StatusOr<std::vector<MaskShape>> LearntShapes(const std::string& issuer) = 0;

  // Accesses. kFailedPrecondition while a sweep or a listing of this object is open.
  virtual absl::StatusOr<std::unique_ptr<AccessWriter>> BeginAccess(
      const std::string& kind, const InventorySource& source) = 0;
  // In the order of kind, who, group, repository and beginning.
  virtual absl::Status ForEachAccessEntry(const AccessCallback& callback) = 0;
  // Everybody that an entry names, sorted, each once.
  virtual absl::StatusOr<std::vector<std::string>> ListReaders() = 0;
  // What repositories entries name, patterns too, sorted, each once.
  virtual absl::StatusOr<std::vector<std::string>> ListReadRepositories() = 0;
  // The grants of `who` (as entries have them), in the order of who, the access and the membership.
  virtual absl::StatusOr<std::vector<AccessGrant>> AccessOf(absl::Span<const std::string> who) = 0;
  // The grants over one of `repos` (as entries have them), in the same order.
  virtual absl::StatusOr<std::vector<AccessGrant>> AccessTo(
      absl::Span<const std::string> repos) = 0;
  // How many findings stood in repositories at a time of `readings`, by repository.
  virtual absl::StatusOr<std::vector<ReadableRepository>> CountReadable(
      absl::Span<const Reading> readings) = 0;

  // Reads the whole database and checks it; kDataLoss says what is wrong.
  virtual absl::Status CheckIntegrity() = 0;

  virtual absl::StatusOr<StoreSize> Measure() = 0;

  // A copy of the whole store as it is at one moment, sealed secrets included, at `path` (0600).
  // Others may write meanwhile. The copy is checked before it gets its name. kAlreadyExists when
  // something is at `path`: it is never replaced.
  virtual absl::Status Backup(const std::string& path) = 0;

  // Gives unused space back to the file system, in one transaction: after a crash the store is as
  // it was. Needs about as much free space as the store takes. kUnavailable while others use it.
  virtual absl::Status Compact() = 0;

  // Puts the store under the fingerprint key of `next`, which has the same seal key and must
  // outlive the store, in one transaction: every credential's secret is opened, and its fingerprint
  // and match keys are made anew. Other processes that have the store open are refused from then
  // on. Secrets that cannot be opened: kFailedPrecondition, which names them, or with
  // `leave_unreadable` fingerprints of no meaning for them. kFailedPrecondition also when seal.key
  // is not here, and when the store has another key by now.
  virtual absl::StatusOr<RekeyResult> Rekey(const Keyring& next, const RekeyHooks& hooks,
                                            bool leave_unreadable, int64_t now) = 0;
  // When that was done last. kNotFound: never.
  virtual absl::StatusOr<int64_t> KeyChangedAt() = 0;

  // Everything but secrets, as lines of JSON in a fixed order (engine/store/README.md): stores that
  // hold the same give the same bytes, whatever was stored first. Row numbers do not appear; the
  // times at which sweeps ran and tasks were planned do, unless `with_times` is false. The store as
  // it is at one moment. Callbacks as above.
  using LineCallback = std::function<absl::Status(std::string_view line)>;
  virtual absl::Status Export(bool with_times, const LineCallback& callback) = 0;
};

// Opens the SQLite store at `path`, or creates it (0600, in a directory that must exist) when
// nothing is there. `keyring` seals what is stored; it must outlive the store. The store remembers
// which fingerprint key and which seal key it was made with.
//
// kFailedPrecondition: `path` is a link or no regular file, lies on a network file system, was made
// with other keys, by a newer offkey, or by another program. kDataLoss: it is empty or damaged. A
// file that is there is never replaced.
absl::StatusOr<std::unique_ptr<Store>> OpenSqliteStore(const std::string& path,
                                                       const Keyring& keyring);

}  // namespace offkey
