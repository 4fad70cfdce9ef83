// Refs, reflogs and the shallow boundary of a repository, read by small bounded parsers.
//
// Place in the flow: after the layout; the refs are the roots of history and the answer to "still
// present at". Formats: git's Documentation/gitrepository-layout.txt, git-pack-refs(1),
// gitrevisions(7) (pseudo refs), git-worktree(1), "REFS" (names of refs of other work trees).
//
// Names are bytes: control characters, "..", leading dashes and invalid UTF-8 are kept and never
// used as a path. Thread rule: the functions are pure over the file system; results are values that
// may be read from any thread.
#pragma once

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "engine/model/object.h"
#include "git/repository_layout.h"

namespace offkey::git {

enum class RefKind : uint8_t {
  kRef,  // below refs/ of the repository, or private to this work tree (refs/bisect, refs/worktree)
  kHead,          // HEAD of this work tree; absent when unborn
  kPseudo,        // ORIG_HEAD, FETCH_HEAD (one entry a line), MERGE_HEAD, ...
  kOtherWorktree  // HEAD, pseudo and private refs of another work tree: "main-worktree/HEAD",
                  // "worktrees/<id>/..."
};

struct Ref {
  std::string_view name;  // full name; lives as long as the RefSet
  ObjectId target;        // of a symbolic ref: what it resolves to
  RefKind kind = RefKind::kRef;
  bool symbolic = false;
  uint32_t peeled_index = 0;  // used by RefSet::Peeled
};

// Compact: about 60 bytes and the name for each ref, so that a million refs need about 100 MB.
class RefSet {
 public:
  RefSet() = default;
  RefSet(RefSet&&) = default;
  RefSet& operator=(RefSet&&) = default;

  // Sorted by name (bytes); only pseudo refs can repeat a name.
  const std::vector<Ref>& refs() const { return refs_; }
  // The object behind an annotated tag, where packed-refs states it; an empty id otherwise.
  ObjectId Peeled(const Ref& ref) const {
    return ref.peeled_index == 0 ? ObjectId() : peeled_[ref.peeled_index - 1];
  }
  // nullptr when there is none. The first one of a repeated name.
  const Ref* Find(std::string_view name) const;

  enum class HeadState : uint8_t { kMissing, kUnborn, kSymbolic, kDetached };
  HeadState head_state = HeadState::kMissing;
  std::string head_target;         // the ref that HEAD names, unless detached
  std::vector<ObjectId> shallow;   // commits whose parents were not fetched
  uint64_t broken = 0;             // ref files and lines that could not be understood
  bool unknown_remainder = false;  // a part could not be read at all
  std::set<std::string> notes;     // sentences for the coverage; at most kMaxRefNotes

 private:
  friend class RefReader;
  std::string_view Keep(std::string_view name);

  std::vector<Ref> refs_;
  std::vector<ObjectId> peeled_;
  std::deque<std::string> names_;  // blocks that never move
};

inline constexpr size_t kMaxRefs = 16'000'000;
inline constexpr int kMaxRefDepth = 128;  // directories below refs/
inline constexpr int kMaxSymrefDepth = 10;
inline constexpr size_t kMaxRefNotes = 50;

// Never an error: what cannot be read becomes a note, `broken` or unknown_remainder, and the rest
// is given.
RefSet ReadRefs(const RepositoryLayout& layout);

// One reflog file. Views are valid during the call only.
struct Reflog {
  std::string path;  // relative to the common directory: "logs/HEAD", "worktrees/<id>/logs/HEAD"
  std::string_view text;      // the whole file: messages can hold credentials too
  std::vector<ObjectId> ids;  // every old and new id that is not all zero, each once, in order
};

struct ReflogSummary {
  uint64_t files = 0;
  uint64_t broken_lines = 0;
  bool unknown_remainder = false;
  std::set<std::string> notes;
};

inline constexpr uint64_t kMaxReflogBytes = uint64_t{1} << 32;  // a file; it is mapped, not loaded

// Visits every reflog of the repository and its work trees, sorted by path within one logs
// directory.
ReflogSummary ReadReflogs(const RepositoryLayout& layout,
                          absl::FunctionRef<void(const Reflog&)> visit);

// Parsers of the single formats, pure and bounded by their input.

struct PackedRef {
  std::string_view name;
  ObjectId target;
  ObjectId peeled;  // empty when not stated
};
// Calls `take` for each ref; returns the number of malformed lines.
uint64_t ParsePackedRefs(std::string_view text, ObjectFormat format,
                         absl::FunctionRef<void(const PackedRef&)> take);

// A ref file: either an id or the name of another ref.
struct RefContent {
  ObjectId target;                 // empty when symbolic
  std::string_view symbolic_name;  // empty when direct
};
// kDataLoss when it is neither.
absl::StatusOr<RefContent> ParseRefContent(std::string_view text, ObjectFormat format);

// Ids at the starts of lines (shallow, FETCH_HEAD, MERGE_HEAD); `*malformed` counts the other
// lines.
std::vector<ObjectId> ParseIdLines(std::string_view text, ObjectFormat format, uint64_t* malformed);

// The two ids of each reflog line, without zero ids and repetitions.
std::vector<ObjectId> ParseReflogIds(std::string_view text, ObjectFormat format,
                                     uint64_t* malformed);

// An id in hexadecimal digits of exactly the format's length at the start of `text`; empty when
// there is none.
ObjectId ParseHexId(std::string_view text, ObjectFormat format);

}  // namespace offkey::git
