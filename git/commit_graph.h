// CommitGraph: who is whose parent and what tree each commit names, of every commit object,
// reachable or not; and what each annotated tag points at.
//
// Place in the flow: filled while commits and tags are walked (they are whole in memory then), read
// by git/origin_finder.h. 12 bytes a commit and 4 a parent.
//
// Thread rule: Add from any worker, each with its own index; Finish once; const afterwards.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "git/commit_parser.h"
#include "git/object_store.h"

namespace offkey::git {

inline constexpr ObjectNumber kNoObject = ~ObjectNumber{0};

// An object that another one names and that the store does not have.
struct MissingObject {
  ObjectNumber referrer = 0;
  ObjectId id;
  ObjectKind kind = ObjectKind::kBlob;  // as the referrer says
};

class CommitGraph {
 public:
  CommitGraph(const ObjectStore& store, unsigned workers);
  ~CommitGraph();

  void Add(unsigned worker, ObjectNumber number, ObjectKind kind, std::string_view bytes);
  // What an earlier walk learned of a commit and of a tag; before Finish, from one thread.
  void AddKnownCommit(ObjectNumber number, ObjectNumber tree,
                      absl::Span<const ObjectNumber> parents);
  void AddKnownTag(ObjectNumber number, ObjectNumber target);
  void Finish();

  struct Commit {
    ObjectNumber number = kNoObject;
    ObjectNumber tree = kNoObject;  // kNoObject: missing, or the commit is malformed
    uint32_t first_parent = 0;
    uint32_t parent_count = 0;  // parents that are present
  };
  const std::vector<Commit>& commits() const { return commits_; }  // sorted by number
  absl::Span<const ObjectNumber> parents(const Commit& commit) const {
    return absl::MakeConstSpan(parents_).subspan(commit.first_parent, commit.parent_count);
  }
  // nullptr when `number` is no commit that could be read.
  const Commit* Find(ObjectNumber number) const;
  // What the tag `number` points at; kNoObject when it is no tag or the target is missing.
  ObjectNumber TagTarget(ObjectNumber number) const;
  struct Tag {
    ObjectNumber number;
    ObjectNumber target;
  };
  const std::vector<Tag>& tags() const { return tags_; }  // sorted by number
  // The commit, tree or blob behind `number`, tags peeled. kNoObject when a target is missing.
  ObjectNumber Peel(ObjectNumber number) const;
  const std::vector<MissingObject>& missing() const { return missing_; }

 private:
  struct Worker;

  const ObjectStore& store_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<Commit> commits_;
  std::vector<ObjectNumber> parents_;
  std::vector<uint32_t> index_;  // by object number: 1 + the index in commits_, 0 for others
  const Tag* FindTag(ObjectNumber number) const;

  std::vector<Tag> tags_;
  std::vector<MissingObject> missing_;
};

}  // namespace offkey::git
