// Covered by tests/unit/git/commit_graph_test.cc.
#include "git/commit_graph.h"

#include <algorithm>

#include "git/tag_parser.h"

namespace offkey::git {

struct CommitGraph::Worker {
  std::vector<Commit> commits;
  std::vector<ObjectNumber> parents;
  std::vector<Tag> tags;
  std::vector<MissingObject> missing;
  CommitFields fields;
};

CommitGraph::CommitGraph(const ObjectStore& store, unsigned workers) : store_(store) {
  for (unsigned i = 0; i < workers; ++i) workers_.push_back(std::make_unique<Worker>());
}

CommitGraph::~CommitGraph() = default;

void CommitGraph::Add(unsigned index, ObjectNumber number, ObjectKind kind,
                      std::string_view bytes) {
  Worker& worker = *workers_[index];
  const auto look_up = [&](const ObjectId& id, ObjectKind named_as) {
    if (id.empty()) return kNoObject;
    const auto found = store_.FindNumber(reinterpret_cast<const uint8_t*>(id.bytes().data()));
    if (!found) worker.missing.push_back({number, id, named_as});
    return found.value_or(kNoObject);
  };
  if (kind == ObjectKind::kTag) {
    const TagFields tag = ParseTag(bytes, store_.layout().format);
    worker.tags.push_back({number, look_up(tag.target, tag.kind.value_or(ObjectKind::kCommit))});
    return;
  }
  if (kind != ObjectKind::kCommit) return;
  ParseCommit(bytes, store_.layout().format, &worker.fields);
  Commit commit;
  commit.number = number;
  commit.tree = look_up(worker.fields.tree, ObjectKind::kTree);
  commit.first_parent = static_cast<uint32_t>(worker.parents.size());
  for (const ObjectId& parent : worker.fields.parents) {
    const ObjectNumber found = look_up(parent, ObjectKind::kCommit);
    if (found != kNoObject && found != number) worker.parents.push_back(found);
  }
  commit.parent_count = static_cast<uint32_t>(worker.parents.size()) - commit.first_parent;
  worker.commits.push_back(commit);
}

void CommitGraph::AddKnownCommit(ObjectNumber number, ObjectNumber tree,
                                 absl::Span<const ObjectNumber> parents) {
  Worker& worker = *workers_[0];
  Commit commit;
  commit.number = number;
  commit.tree = tree;
  commit.first_parent = static_cast<uint32_t>(worker.parents.size());
  commit.parent_count = static_cast<uint32_t>(parents.size());
  worker.parents.insert(worker.parents.end(), parents.begin(), parents.end());
  worker.commits.push_back(commit);
}

void CommitGraph::AddKnownTag(ObjectNumber number, ObjectNumber target) {
  workers_[0]->tags.push_back({number, target});
}

void CommitGraph::Finish() {
  for (const auto& worker : workers_) {
    const auto shift = static_cast<uint32_t>(parents_.size());
    parents_.insert(parents_.end(), worker->parents.begin(), worker->parents.end());
    for (Commit commit : worker->commits) {
      commit.first_parent += shift;
      commits_.push_back(commit);
    }
    tags_.insert(tags_.end(), worker->tags.begin(), worker->tags.end());
    missing_.insert(missing_.end(), worker->missing.begin(), worker->missing.end());
  }
  workers_.clear();
  // Known commits come first and in order: after a sweep most need no sorting.
  const auto by_number = [](const Commit& a, const Commit& b) { return a.number < b.number; };
  const auto unsorted = std::is_sorted_until(commits_.begin(), commits_.end(), by_number);
  std::sort(unsorted, commits_.end(), by_number);
  std::inplace_merge(commits_.begin(), unsorted, commits_.end(), by_number);
  index_.assign(store_.object_count(), 0);
  for (uint32_t i = 0; i < commits_.size(); ++i) index_[commits_[i].number] = i + 1;
  std::sort(tags_.begin(), tags_.end(),
            [](const Tag& a, const Tag& b) { return a.number < b.number; });
}

const CommitGraph::Commit* CommitGraph::Find(ObjectNumber number) const {
  const uint32_t index = index_[number];
  return index == 0 ? nullptr : &commits_[index - 1];
}

const CommitGraph::Tag* CommitGraph::FindTag(ObjectNumber number) const {
  const auto found = std::lower_bound(tags_.begin(), tags_.end(), number,
                                      [](const Tag& t, ObjectNumber n) { return t.number < n; });
  return found != tags_.end() && found->number == number ? &*found : nullptr;
}

ObjectNumber CommitGraph::TagTarget(ObjectNumber number) const {
  const Tag* tag = FindTag(number);
  return tag == nullptr ? kNoObject : tag->target;
}

ObjectNumber CommitGraph::Peel(ObjectNumber number) const {
  constexpr int kMaxTagChain = 64;
  for (int i = 0; i < kMaxTagChain && number != kNoObject; ++i) {
    const Tag* tag = FindTag(number);
    if (tag == nullptr) return number;
    number = tag->target;
  }
  return kNoObject;
}

}  // namespace offkey::git
