// Covered by tests/unit/git/tree_scan_test.cc (incremental against whole decoding).
#include "git/tree_scan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <string>

#include "absl/container/flat_hash_map.h"

namespace offkey::git {
namespace {

// One entry of a tree: `mode SP name NUL id`.
struct ParsedEntry {
  uint64_t end = 0;
  bool is_tree = false;
  bool is_gitlink = false;
  std::string_view name;
  const uint8_t* id = nullptr;
};

// Reads the entry at the front of `bytes`. False when it is malformed or not whole.
bool ParseEntry(std::string_view bytes, size_t hash_bytes, ParsedEntry* entry) {
  const size_t space = bytes.substr(0, 8).find(' ');
  if (space == bytes.npos || space == 0) return false;
  const size_t nul = bytes.find('\0', space + 1);
  if (nul == bytes.npos || bytes.size() - nul - 1 < hash_bytes) return false;
  uint32_t mode = 0;
  for (const char c : bytes.substr(0, space)) {
    if (c < '0' || c > '7') return false;
    mode = mode * 8 + static_cast<uint32_t>(c - '0');
  }
  entry->is_tree = (mode & 0170000) == 0040000;
  entry->is_gitlink = (mode & 0170000) == 0160000;
  entry->name = bytes.substr(space + 1, nul - space - 1);
  entry->id = reinterpret_cast<const uint8_t*>(bytes.data()) + nul + 1;
  entry->end = nul + 1 + hash_bytes;
  return true;
}

// The first of the sorted [first, last) that is not less than `value`, searched forward from
// `from`, where one was found before: deltas copy their base from front to back.
const uint32_t* FindFrom(const uint32_t* first, const uint32_t* last, const uint32_t* from,
                         uint64_t value) {
  if (from != first && *(from - 1) >= value) return std::lower_bound(first, from, value);
  ptrdiff_t step = 1;
  while (last - from > step && from[step] < value) {
    from += step;
    step *= 2;
  }
  return std::lower_bound(from, from + std::min(step + 1, last - from), value);
}

// Lists of numbers, each in one piece and where it is until the end. Not one growing row of them:
// that would be copied as it grows, and for a while be there twice.
class NumberLists {
 public:
  // A list of `count` numbers, not 0, to be written.
  uint32_t* Add(size_t count) {
    if (chunks_.empty() || chunks_.back().capacity() - chunks_.back().size() < count) {
      chunks_.emplace_back().reserve(std::max(count, kChunk));
    }
    std::vector<uint32_t>& chunk = chunks_.back();
    chunk.resize(chunk.size() + count);
    return &chunk[chunk.size() - count];
  }

 private:
  static constexpr size_t kChunk = size_t{1} << 18;
  std::vector<std::vector<uint32_t>> chunks_;  // none grows beyond what it reserved
};

}  // namespace

// Where each entry of a tree starts (and, last, where the tree ends), and which of them are edges.
struct TreeScan::State final : NodeState {
  struct Marked {
    uint32_t entry;
    uint32_t edge;
  };
  ObjectNumber number = kNoObject;
  std::vector<uint32_t> starts;
  std::vector<Marked> marked;     // sorted by entry
  std::vector<uint32_t> missing;  // entries whose objects are not there, sorted
};

struct TreeScan::Worker {
  // An entry whose id is still to be looked up: look-ups wait for memory, so they are made many at
  // a time.
  struct Pending {
    std::array<uint8_t, ObjectId::kSha256Bytes> id;
    uint32_t entry;
    uint32_t name_begin;
    uint32_t name_size;
    bool is_tree;
  };
  std::vector<Pending> pending;
  std::string pending_names;
  NumberLists edge_lists;
  std::vector<Listed> listed;  // whose lists they are
  std::vector<TreeEdge> edges;
  std::vector<Target> targets;                           // of the same edges
  absl::flat_hash_map<uint64_t, uint32_t> edge_numbers;  // by object and number of the name
  absl::flat_hash_map<std::string_view, uint32_t> name_numbers;
  std::deque<std::string> names;
  std::vector<MissingObject> missing;
  std::vector<ObjectNumber> damaged;
  std::vector<Heir> heirs;
  State scratch;
  std::string window;

  uint32_t Intern(unsigned worker, ObjectNumber target, bool is_tree, std::string_view name) {
    auto known = name_numbers.find(name);
    if (known == name_numbers.end()) {
      names.emplace_back(name);
      known = name_numbers.emplace(names.back(), static_cast<uint32_t>(names.size() - 1)).first;
    }
    // One object may be named as a tree here and as a blob there. Numbers have 31 bits.
    const uint64_t key =
        (uint64_t{target} << 33) | (uint64_t{is_tree} << 32) | uint64_t{known->second};
    const auto [place, fresh] = edge_numbers.try_emplace(key, static_cast<uint32_t>(edges.size()));
    if (fresh) {
      edges.push_back({target, is_tree, known->first});
      targets.push_back({target & 0x7FFFFFFFu, is_tree});
    }
    return (worker << kLocalBits) | place->second;
  }
};

TreeScan::TreeScan(const ObjectStore& store, unsigned workers, const std::vector<bool>& flagged,
                   bool keep_edges)
    : store_(store), flagged_(flagged), keep_edges_(keep_edges) {
  for (unsigned i = 0; i < workers; ++i) workers_.push_back(std::make_unique<Worker>());
  if (keep_edges_) lists_.resize(store.object_count());
}

TreeScan::~TreeScan() = default;

void TreeScan::LookUpPending(unsigned index, const ObjectView& object, State* state) {
  Worker& worker = *workers_[index];
  for (const Worker::Pending& one : worker.pending) store_.PrefetchIds(one.id.data());
  const size_t inherited = state->marked.size();
  const size_t inherited_missing = state->missing.size();
  for (const Worker::Pending& one : worker.pending) {
    const auto target = store_.FindNumber(one.id.data());
    if (!target) {
      state->missing.push_back(one.entry);
      if (object.counted_elsewhere) continue;
      const std::string_view id(reinterpret_cast<const char*>(one.id.data()), store_.hash_bytes());
      worker.missing.push_back(
          {object.number, ObjectId(id), one.is_tree ? ObjectKind::kTree : ObjectKind::kBlob});
    } else if (keep_edges_ && (one.is_tree || flagged_[*target])) {
      const std::string_view name =
          std::string_view(worker.pending_names).substr(one.name_begin, one.name_size);
      state->marked.push_back({one.entry, worker.Intern(index, *target, one.is_tree, name)});
    }
  }
  worker.pending.clear();
  worker.pending_names.clear();
  const auto by_entry = [](const State::Marked& a, const State::Marked& b) {
    return a.entry < b.entry;
  };
  std::inplace_merge(state->marked.begin(),
                     state->marked.begin() + static_cast<ptrdiff_t>(inherited), state->marked.end(),
                     by_entry);
  std::inplace_merge(state->missing.begin(),
                     state->missing.begin() + static_cast<ptrdiff_t>(inherited_missing),
                     state->missing.end());
}

std::unique_ptr<NodeState> TreeScan::Visit(unsigned index, const ObjectView& object) {
  Worker& worker = *workers_[index];
  const auto* base = static_cast<const State*>(object.base);
  std::unique_ptr<State> kept;
  if (object.will_be_base) kept = std::make_unique<State>();
  State& state = kept != nullptr ? *kept : worker.scratch;
  state.number = object.number;
  state.starts.clear();
  state.marked.clear();
  state.missing.clear();
  const Text text = object.text();
  const size_t hash_bytes = store_.hash_bytes();
  // Only a base needs its own list of starts; otherwise entries are counted.
  uint32_t entry_count = 0;
  uint64_t at = 0;
  size_t piece = 0;
  bool damaged = object.size > 0xFFFFFFFFu;
  const uint32_t* const base_starts = base != nullptr ? base->starts.data() : nullptr;
  const uint32_t* const base_stop = base != nullptr ? base_starts + base->starts.size() : nullptr;
  const uint32_t* found = base_starts;
  while (at < object.size && !damaged) {
    if (base != nullptr && !base->starts.empty()) {
      while (object.pieces[piece].end() <= at) ++piece;
      const TextPiece& here = object.pieces[piece];
      if (here.is_copy()) {
        const uint64_t base_at = at - here.begin + here.base_begin;
        const uint64_t base_end = here.base_begin + here.bytes.size();
        const uint32_t* const first = FindFrom(base_starts, base_stop, found, base_at);
        found = first;
        if (first != base_stop && *first == base_at) {
          // Entries first .. last - 1 lie whole in the copy; starts[last] is where the last of them
          // ends.
          const uint32_t* const last = FindFrom(base_starts, base_stop, first, base_end + 1) - 1;
          if (last > first) {
            found = last;
            const auto from = static_cast<uint32_t>(first - base_starts);
            const auto to = static_cast<uint32_t>(last - base_starts);
            const auto shift = static_cast<uint32_t>(at - base_at);
            if (kept != nullptr) {
              const size_t old = state.starts.size();
              state.starts.resize(old + (to - from));
              for (uint32_t i = 0; i < to - from; ++i) state.starts[old + i] = first[i] + shift;
            }
            auto mark = std::lower_bound(
                base->marked.begin(), base->marked.end(), from,
                [](const State::Marked& m, uint32_t entry) { return m.entry < entry; });
            for (; mark != base->marked.end() && mark->entry < to; ++mark) {
              state.marked.push_back({mark->entry - from + entry_count, mark->edge});
            }
            auto gone = std::lower_bound(base->missing.begin(), base->missing.end(), from);
            for (; gone != base->missing.end() && *gone < to; ++gone) {
              state.missing.push_back(*gone - from + entry_count);
            }
            entry_count += to - from;
            at += *last - base_at;
            continue;
          }
        }
      }
    }
    ParsedEntry entry;
    // Names are rarely long; a longer look is taken when the entry does not end in a short one.
    bool whole = false;
    for (uint64_t reach = 320; !whole; reach *= 16) {
      const std::string_view bytes = text.Window(at, at + reach, &worker.window);
      whole = ParseEntry(bytes, hash_bytes, &entry);
      if (!whole && at + reach >= object.size) break;
    }
    if (!whole) {
      damaged = true;
      break;
    }
    if (kept != nullptr) state.starts.push_back(static_cast<uint32_t>(at));
    if (!entry.is_gitlink) {
      Worker::Pending one;
      std::memcpy(one.id.data(), entry.id, hash_bytes);
      store_.PrefetchBucket(one.id.data());
      one.entry = entry_count;
      one.name_begin = static_cast<uint32_t>(worker.pending_names.size());
      one.name_size = static_cast<uint32_t>(entry.name.size());
      one.is_tree = entry.is_tree;
      if (keep_edges_) worker.pending_names.append(entry.name);
      worker.pending.push_back(one);
    }
    ++entry_count;
    at += entry.end;
  }
  if (!state.missing.empty() && !object.counted_elsewhere && !store_.promisor()) {
    worker.heirs.push_back({object.number, base->number});
  }
  LookUpPending(index, object, &state);
  if (damaged) worker.damaged.push_back(object.number);
  if (kept != nullptr) state.starts.push_back(static_cast<uint32_t>(at));
  if (keep_edges_ && !object.counted_elsewhere && !state.marked.empty()) {
    const auto count = static_cast<uint32_t>(state.marked.size());
    uint32_t* const edges = worker.edge_lists.Add(count);
    for (uint32_t i = 0; i < count; ++i) edges[i] = state.marked[i].edge;
    lists_[object.number] = {edges, count};
    worker.listed.push_back({object.number, count, edges});
  }
  return kept;
}

// Not interned: a tree that is visited may make the same edge once more, as another worker may.
void TreeScan::AddKnown(absl::Span<const TreeEdge> edges, absl::Span<const KnownTree> trees,
                        absl::Span<const uint32_t> places) {
  Worker& worker = *workers_[0];
  const auto shift = static_cast<uint32_t>(worker.edges.size());
  worker.edges.insert(worker.edges.end(), edges.begin(), edges.end());
  worker.targets.reserve(worker.edges.size());
  for (const TreeEdge& edge : edges) {
    worker.targets.push_back({edge.target & 0x7FFFFFFFu, edge.is_tree});
  }
  worker.listed.reserve(worker.listed.size() + trees.size());
  for (const KnownTree& known : trees) {
    if (known.count == 0) continue;
    uint32_t* const list = worker.edge_lists.Add(known.count);
    for (uint32_t i = 0; i < known.count; ++i) list[i] = shift + places[known.first + i];
    lists_[known.tree] = {list, known.count};
    worker.listed.push_back({known.tree, known.count, list});
  }
}

void TreeScan::VisitWindow(unsigned index, ObjectNumber number, ObjectKind, uint64_t,
                           std::string_view, bool last) {
  if (last) workers_[index]->damaged.push_back(number);
}

absl::Span<const uint32_t> TreeScan::edges(ObjectNumber tree) const {
  if (tree >= lists_.size()) return {};
  return {lists_[tree].edges, lists_[tree].count};
}

const TreeEdge& TreeScan::edge(uint32_t number) const {
  return workers_[number >> kLocalBits]->edges[number & ((1u << kLocalBits) - 1)];
}

std::vector<MissingObject> TreeScan::TakeMissing() {
  std::vector<MissingObject> all;
  for (const auto& worker : workers_) {
    all.insert(all.end(), worker->missing.begin(), worker->missing.end());
    worker->missing.clear();
  }
  return all;
}

void TreeScan::Finish() {
  for (const auto& worker : workers_) {
    targets_.push_back(worker->targets.data());
    first_edge_.push_back(first_edge_.back() + static_cast<uint32_t>(worker->targets.size()));
    listed_.insert(listed_.end(), worker->listed.begin(), worker->listed.end());
    worker->listed = {};
    damaged_.insert(damaged_.end(), worker->damaged.begin(), worker->damaged.end());
    heirs_.insert(heirs_.end(), worker->heirs.begin(), worker->heirs.end());
    worker->heirs = {};
  }
  std::sort(heirs_.begin(), heirs_.end());
  std::sort(damaged_.begin(), damaged_.end());
}

}  // namespace offkey::git
