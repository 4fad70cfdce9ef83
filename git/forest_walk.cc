// Covered by tests/unit/git/forest_walk_test.cc and, against `git cat-file`, by
// tests/e2e/reader_check.py.
#include "git/forest_walk.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_group.h>

#include <algorithm>

#include "git/content_buffer.h"
#include "git/delta.h"
#include "git/inflate.h"
#include "git/object_hash.h"

namespace offkey::git {
namespace {

constexpr uint32_t kNone = ForestEntry::kNone;
constexpr size_t kWindowBytes = 8u << 20;
// A page is mapped with its neighbours, and entries of one kind seldom stand side by side: what an
// entry costs in resident memory beyond its own bytes, on average (git.git).
constexpr size_t kAroundBytes = 2048;
// A tree of the forest heavier than this (in units of 256 bytes: 1 MiB) is split between threads.
constexpr uint32_t kSplitWeight = 4096;
// Roots are dealt to threads in runs, so that neighbours in the file stay together; short ones, or
// the last run keeps one thread busy when the others are done.
constexpr uint32_t kRootsPerTask = 32;

// What each thread needs for itself.
struct Worker {
  Inflater inflater;
  std::vector<TextPiece> pieces;
};

// A base whose deltas are still to be built. Its bytes are counted in the walk's budget while it
// lives.
struct Node {
  explicit Node(std::atomic<uint64_t>* live) : live_bytes(live) {}
  ~Node() { live_bytes->fetch_sub(content.capacity(), std::memory_order_relaxed); }
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  void Hold(ContentBuffer bytes) {
    content = std::move(bytes);
    live_bytes->fetch_add(content.capacity(), std::memory_order_relaxed);
  }

  std::atomic<uint64_t>* live_bytes;
  ContentBuffer content;
  std::unique_ptr<NodeState> state;
  ObjectKind kind = ObjectKind::kBlob;
  bool visited = true;  // false: the object is known, the sink did not see it
};

}  // namespace

struct ForestWalk::Impl {
  const ObjectStore& store;
  FateTable* fates;
  WalkOptions options;
  uint64_t max_object_bytes;
  std::vector<DeltaForest> forests;
  // With options.known, of each forest: entries that are to be visited or stand under one that is.
  std::vector<std::vector<bool>> needed;
  std::vector<uint8_t> loose_kinds;  // ObjectKind, 0: not yet known
  std::vector<std::unique_ptr<Worker>> workers;
  std::atomic<uint64_t> live_bytes{0};
  std::atomic<uint64_t> visited_bytes{0};
  std::atomic<bool> gaps{false};

  Impl(const ObjectStore& s, FateTable* f, const WalkOptions& o)
      : store(s),
        fates(f),
        options(o),
        max_object_bytes(std::clamp<uint64_t>(o.memory_budget_bytes / 8, 1u << 20, 1u << 31)) {
    const int threads = oneapi::tbb::this_task_arena::max_concurrency();
    for (int i = 0; i < threads; ++i) workers.push_back(std::make_unique<Worker>());
    for (uint32_t p = 0; p < store.packs().size(); ++p) {
      if (HoldsKnownOnly(*store.packs()[p])) continue;
      forests.push_back(DeltaForest::Build(store, p));
      if (options.known != nullptr) needed.push_back(Needed(forests.back()));
      for (const auto& broken : forests.back().broken()) fates->Set(broken.number, broken.fate);
    }
    loose_kinds.resize(store.loose().size(), 0);
  }

  bool IsKnown(ObjectNumber number) const {
    return options.known != nullptr && (*options.known)[number];
  }

  bool HoldsKnownOnly(const Pack& pack) const {
    if (options.known == nullptr) return false;
    for (uint32_t i = 0; i < pack.index.count(); ++i) {
      if (!IsKnown(pack.number(i))) return false;
    }
    return true;
  }

  std::vector<bool> Needed(const DeltaForest& forest) const {
    std::vector<bool> out(forest.entries().size(), false);
    std::vector<uint32_t> order;
    const auto add_tree = [&](uint32_t top) {
      order.assign(1, top);
      for (size_t at = 0; at < order.size(); ++at) {
        for (uint32_t c = forest.entry(order[at]).first_child; c != kNone;
             c = forest.entry(c).next_sibling) {
          order.push_back(c);
        }
      }
      for (size_t at = order.size(); at-- > 0;) {
        const ForestEntry& entry = forest.entry(order[at]);
        bool is_needed = !IsKnown(entry.number);
        for (uint32_t c = entry.first_child; c != kNone; c = forest.entry(c).next_sibling) {
          is_needed = is_needed || out[c];
        }
        out[order[at]] = is_needed;
      }
    };
    for (const uint32_t root : forest.roots()) add_tree(root);
    for (const ExternalRoot& root : forest.external_roots()) add_tree(root.entry);
    return out;
  }

  bool IsNeeded(const DeltaForest& forest, uint32_t entry) const {
    if (options.known == nullptr) return true;
    return needed[static_cast<size_t>(&forest - forests.data())][entry];
  }

  bool HasNeededChildren(const DeltaForest& forest, const ForestEntry& entry) const {
    for (uint32_t c = entry.first_child; c != kNone; c = forest.entry(c).next_sibling) {
      if (IsNeeded(forest, c)) return true;
    }
    return false;
  }

  bool stopped() const {
    return options.stop != nullptr && options.stop->load(std::memory_order_relaxed);
  }
  static unsigned WorkerIndex() {
    return static_cast<unsigned>(oneapi::tbb::this_task_arena::current_thread_index());
  }

  // Everything that a visit needs to know of where it is.
  struct Run {
    KindSet kinds;
    ObjectSink* sink;
    oneapi::tbb::task_group tasks;
  };

  void Done(ObjectNumber number, uint64_t size) {
    fates->Set(number, ObjectFate::kScanned);
    if (options.sizes != nullptr) (*options.sizes)[number] = size;
    visited_bytes.fetch_add(size, std::memory_order_relaxed);
    if (options.objects_done != nullptr)
      options.objects_done->fetch_add(1, std::memory_order_relaxed);
    if (options.bytes_done != nullptr)
      options.bytes_done->fetch_add(size, std::memory_order_relaxed);
  }

  // An object that is whole in memory and stands on nothing.
  std::unique_ptr<NodeState> VisitWhole(Run* run, unsigned w, ObjectNumber number, ObjectKind kind,
                                        std::string_view content, bool will_be_base, bool counted) {
    if (options.verify_ids && !HashMatches(number, kind, content)) {
      fates->Set(number, ObjectFate::kIdMismatch);
      return nullptr;
    }
    ObjectView view;
    view.number = number;
    view.kind = kind;
    view.size = content.size();
    view.whole = content;
    view.will_be_base = will_be_base;
    view.counted_elsewhere = !counted;
    auto state = run->sink->Visit(w, view);
    if (counted) Done(number, content.size());
    return state;
  }

  bool HashMatches(ObjectNumber number, ObjectKind kind, std::string_view content) const {
    const auto id = HashObject(kind, content, store.layout().format);
    return id.ok() && *id == store.id(number);
  }

  // Whether this copy of the object is the one to record: the primary one, or any when that failed.
  bool Counts(const DeltaForest& forest, ObjectNumber number) const {
    return store.IsPrimary(forest.pack(), number);
  }

  void FailTree(const DeltaForest& forest, uint32_t entry, ObjectFate fate) {
    std::vector<uint32_t> pending = {entry};
    while (!pending.empty()) {
      const uint32_t at = pending.back();
      pending.pop_back();
      const ForestEntry& e = forest.entry(at);
      if (fates->Get(e.number) == ObjectFate::kUnseen) {
        fates->Set(e.number, at == entry || fate == ObjectFate::kOverMemoryBudget
                                 ? fate
                                 : ObjectFate::kDamagedBase);
      }
      for (uint32_t c = e.first_child; c != kNone; c = forest.entry(c).next_sibling)
        pending.push_back(c);
    }
  }

  ObjectFate FateOfInflate(const Pack& pack, InflateResult result) const {
    if (pack.file.changed()) return ObjectFate::kChanged;
    return result == InflateResult::kWrongSize ? ObjectFate::kWrongSize : ObjectFate::kCorrupt;
  }

  // Inflates entry `i` into *out. False: its fate is set, and that of all that stands on it.
  bool InflateEntry(const DeltaForest& forest, uint32_t i, const EntryHeader& header, unsigned w,
                    ContentBuffer* out) {
    const Pack& pack = *store.packs()[forest.pack()];
    const std::string_view in = pack.bytes.substr(header.data_offset);
    if (!IsPossibleInflatedSize(in.size(), header.size)) {
      FailTree(forest, i, ObjectFate::kWrongSize);
      return false;
    }
    *out = ContentBuffer(header.size);
    size_t consumed = 0;
    char nothing = 0;
    const InflateResult result = workers[w]->inflater.Inflate(
        in, header.size == 0 ? &nothing : out->data(), header.size, &consumed);
    pack.file.NoteRead(consumed + kAroundBytes);
    if (result != InflateResult::kOk) {
      FailTree(forest, i, FateOfInflate(pack, result));
      return false;
    }
    if (header.data_offset + consumed != forest.end_offset(i) && !pack.has_made_index())
      gaps.store(true, std::memory_order_relaxed);
    return true;
  }

  void VisitInWindows(Run* run, unsigned w, std::string_view in, uint64_t skip, uint64_t size,
                      ObjectNumber number, ObjectKind kind, const MappedFile& file) {
    const size_t overlap = run->sink->OverlapBytes();
    const size_t window = std::max(kWindowBytes, 2 * overlap);
    const InflateResult result = InflateInWindows(
        in, skip + size, window, overlap, [&](uint64_t offset, std::string_view part, bool last) {
          if (offset == 0) part.remove_prefix(skip);
          run->sink->VisitWindow(w, number, kind, offset == 0 ? 0 : offset - skip, part, last);
          return !stopped();
        });
    if (stopped()) return;
    if (result == InflateResult::kOk) {
      Done(number, size);
    } else if (file.changed()) {
      fates->Set(number, ObjectFate::kChanged);
    } else {
      fates->Set(number, result == InflateResult::kWrongSize ? ObjectFate::kWrongSize
                                                             : ObjectFate::kCorrupt);
    }
  }

  // Builds and visits one entry. Returns the node for the entries built on it; null when there are
  // none or it failed.
  std::shared_ptr<Node> Build(Run* run, const DeltaForest& forest, uint32_t i, const Node* base) {
    const unsigned w = WorkerIndex();
    const ForestEntry& entry = forest.entry(i);
    const Pack& pack = *store.packs()[forest.pack()];
    const bool has_children = HasNeededChildren(forest, entry);
    const bool known = IsKnown(entry.number);
    const bool counted = Counts(forest, entry.number) && !known;
    if (!has_children && !counted) return nullptr;
    EntryHeader header;
    if (!ParseEntryHeader(pack.bytes, entry.offset, store.hash_bytes(), &header)) {
      FailTree(forest, i, pack.file.changed() ? ObjectFate::kChanged : ObjectFate::kCorrupt);
      return nullptr;
    }
    const ObjectKind kind = base == nullptr ? entry.kind : base->kind;
    if (header.size > max_object_bytes) {
      const bool possible =
          IsPossibleInflatedSize(pack.bytes.size() - header.data_offset, header.size);
      if (!possible) {
        FailTree(forest, i, ObjectFate::kWrongSize);
      } else {
        if (base == nullptr && counted) {
          VisitInWindows(run, w, pack.bytes.substr(header.data_offset), 0, header.size,
                         entry.number, kind, pack.file);
        }
        FailTree(forest, i, ObjectFate::kOverMemoryBudget);
      }
      return nullptr;
    }
    ContentBuffer raw;
    if (!InflateEntry(forest, i, header, w, &raw)) return nullptr;
    auto node = has_children ? std::make_shared<Node>(&live_bytes) : nullptr;
    if (base == nullptr) {
      auto state = known
                       ? nullptr
                       : VisitWhole(run, w, entry.number, kind, raw.view(), has_children, counted);
      if (node != nullptr) {
        node->Hold(std::move(raw));
        node->state = std::move(state);
      }
    } else {
      std::vector<TextPiece>& pieces = workers[w]->pieces;
      DeltaSizes sizes;
      uint64_t size = 0;
      if (!ParseDeltaSizes(raw.view(), &sizes)) {
        FailTree(forest, i, ObjectFate::kCorrupt);
        return nullptr;
      }
      if (sizes.result > max_object_bytes) {
        FailTree(forest, i, ObjectFate::kOverMemoryBudget);
        return nullptr;
      }
      if (!ParseDelta(raw.view(), base->content.view(), &pieces, &size)) {
        FailTree(forest, i, ObjectFate::kCorrupt);
        return nullptr;
      }
      constexpr uint64_t kAssembleBelow = 2048;  // below this, pieces cost more than they save
      ContentBuffer content;
      if (has_children || size < kAssembleBelow || options.verify_ids || options.assemble_all ||
          !base->visited || kind == ObjectKind::kCommit || kind == ObjectKind::kTag) {
        content = ContentBuffer(size);
        AssemblePieces(pieces, content.data());
      }
      if (options.verify_ids && !HashMatches(entry.number, kind, content.view())) {
        FailTree(forest, i, ObjectFate::kIdMismatch);
        return nullptr;
      }
      std::unique_ptr<NodeState> state;
      if (!known && !base->visited) {
        state = VisitWhole(run, w, entry.number, kind, content.view(), has_children, counted);
      } else if (!known) {
        ObjectView view;
        view.number = entry.number;
        view.kind = kind;
        view.size = size;
        view.whole = content.view();
        view.pieces = pieces;
        view.base_size = base->content.size();
        view.base = base->state.get();
        view.will_be_base = has_children;
        view.counted_elsewhere = !counted;
        state = run->sink->Visit(w, view);
        if (counted) Done(entry.number, size);
      }
      if (node != nullptr) {
        node->Hold(std::move(content));
        node->state = std::move(state);
      }
    }
    if (node != nullptr) {
      node->kind = kind;
      node->visited = !known;
    }
    return node;
  }

  // One base on the way down, and which of its deltas are still to do (lightest first).
  struct Frame {
    std::shared_ptr<Node> base;
    std::vector<uint32_t> children;
    size_t next = 0;
  };

  void DescendFrom(Run* run, const DeltaForest& forest, uint32_t i, std::shared_ptr<Node> node) {
    std::vector<Frame> stack;
    const auto push = [&](uint32_t parent, std::shared_ptr<Node> base) {
      Frame frame;
      frame.base = std::move(base);
      for (uint32_t c = forest.entry(parent).first_child; c != kNone;
           c = forest.entry(c).next_sibling) {
        if (IsNeeded(forest, c)) frame.children.push_back(c);
      }
      std::sort(frame.children.begin(), frame.children.end(), [&](uint32_t a, uint32_t b) {
        const uint32_t wa = forest.entry(a).weight;
        const uint32_t wb = forest.entry(b).weight;
        return wa != wb ? wa < wb : a < b;
      });
      stack.push_back(std::move(frame));
    };
    push(i, std::move(node));
    while (!stack.empty()) {
      if (stopped()) return;
      Frame& frame = stack.back();
      const uint32_t child = frame.children[frame.next++];
      const bool last = frame.next == frame.children.size();
      std::shared_ptr<Node> base = frame.base;
      if (last) {
        frame.base.reset();
        stack.pop_back();
      } else if (forest.entry(child).weight > kSplitWeight && workers.size() > 1 &&
                 live_bytes.load(std::memory_order_relaxed) < options.memory_budget_bytes / 2) {
        // Held behind one more pointer, so that the task can let go of the base before it goes
        // deeper.
        auto held = std::make_shared<std::shared_ptr<Node>>(std::move(base));
        run->tasks.run([this, run, &forest, child, held] {
          std::shared_ptr<Node> built = Build(run, forest, child, held->get());
          held->reset();
          if (built != nullptr) DescendFrom(run, forest, child, std::move(built));
        });
        continue;
      }
      std::shared_ptr<Node> built = Build(run, forest, child, base.get());
      base.reset();
      if (built != nullptr) push(child, std::move(built));
    }
  }

  void VisitRoot(Run* run, const DeltaForest& forest, uint32_t root) {
    if (!run->kinds.Has(forest.entry(root).kind) || !IsNeeded(forest, root) || stopped()) return;
    std::shared_ptr<Node> node = Build(run, forest, root, nullptr);
    if (node != nullptr) DescendFrom(run, forest, root, std::move(node));
  }

  // A delta whose base stands in another pack or loose: the base is read on its own, and shown to
  // the sink once more so that it has a state; it is counted where it stands.
  void VisitExternalRoot(Run* run, const DeltaForest& forest, const ExternalRoot& root) {
    if (!IsNeeded(forest, root.entry) || stopped()) return;
    const auto kind = store.KindOf(root.base);
    if (!kind) {
      if (run->kinds.Has(ObjectKind::kBlob)) FailTree(forest, root.entry, ObjectFate::kDamagedBase);
      return;
    }
    if (!run->kinds.Has(*kind)) return;
    std::string bytes;
    ObjectKind read_kind;
    const ObjectFate fate = store.Read(root.base, &read_kind, &bytes);
    if (fate != ObjectFate::kScanned || bytes.size() > max_object_bytes) {
      FailTree(forest, root.entry,
               fate == ObjectFate::kDeltaCycle ? fate : ObjectFate::kDamagedBase);
      return;
    }
    Node base(&live_bytes);
    base.kind = *kind;
    ContentBuffer content(bytes.size());
    std::copy(bytes.begin(), bytes.end(), content.data());
    base.Hold(std::move(content));
    base.visited = !IsKnown(root.base);
    if (base.visited) {
      base.state =
          VisitWhole(run, WorkerIndex(), root.base, *kind, base.content.view(), true, false);
    }
    std::shared_ptr<Node> node = Build(run, forest, root.entry, &base);
    if (node != nullptr) DescendFrom(run, forest, root.entry, std::move(node));
  }

  void VisitLoose(Run* run, uint32_t i) {
    // Another copy is the one to record; this one serves when that is damaged (VisitFallbacks).
    if (!store.IsPrimaryLoose(i) || stopped()) return;
    const LooseObject& loose = store.loose()[i];
    if (IsKnown(loose.number)) return;
    if (loose_kinds[i] != 0 && !run->kinds.Has(static_cast<ObjectKind>(loose_kinds[i]))) return;
    const unsigned w = WorkerIndex();
    MappedFile file;
    ObjectKind kind = ObjectKind::kBlob;
    uint64_t size = 0;
    size_t header = 0;
    ObjectFate fate = store.OpenLoose(loose, &file, &kind, &size, &header);
    if (fate != ObjectFate::kScanned) {
      fates->Set(loose.number, fate);
      return;
    }
    loose_kinds[i] = static_cast<uint8_t>(kind);
    if (!run->kinds.Has(kind)) return;
    if (size > max_object_bytes) {
      VisitInWindows(run, w, file.bytes(), header, size, loose.number, kind, file);
      return;
    }
    ContentBuffer content(header + size);
    size_t consumed = 0;
    const InflateResult result =
        workers[w]->inflater.Inflate(file.bytes(), content.data(), content.size(), &consumed);
    if (file.changed()) {
      fates->Set(loose.number, ObjectFate::kChanged);
    } else if (result != InflateResult::kOk) {
      fates->Set(loose.number, result == InflateResult::kWrongSize ? ObjectFate::kWrongSize
                                                                   : ObjectFate::kCorrupt);
    } else {
      VisitWhole(run, w, loose.number, kind, content.view().substr(header), false, true);
    }
  }

  // Objects whose primary copy failed: any other copy will do.
  void VisitFallbacks(Run* run) {
    for (ObjectNumber number = 0; number < fates->count() && !stopped(); ++number) {
      const ObjectFate fate = fates->Get(number);
      if (fate == ObjectFate::kScanned || fate == ObjectFate::kOverMemoryBudget) continue;
      if (fate == ObjectFate::kUnseen) continue;  // of a kind that is not walked now
      ObjectKind kind;
      std::string bytes;
      // A delta's base need not have a name of its own: two entries may hold the same object.
      if (!store.HasOtherPlaces(number) && fate != ObjectFate::kDamagedBase &&
          fate != ObjectFate::kMissingBase) {
        continue;
      }
      if (store.Read(number, &kind, &bytes) != ObjectFate::kScanned || !run->kinds.Has(kind))
        continue;
      if (bytes.size() > max_object_bytes) continue;
      VisitWhole(run, WorkerIndex(), number, kind, bytes, false, true);
    }
  }
};

ForestWalk::ForestWalk(const ObjectStore& store, FateTable* fates, const WalkOptions& options)
    : impl_(std::make_unique<Impl>(store, fates, options)) {}

ForestWalk::~ForestWalk() = default;

void ForestWalk::Run(KindSet kinds, ObjectSink* sink) {
  Impl::Run run{kinds, sink, {}};
  Impl* impl = impl_.get();
  for (const DeltaForest& forest : impl->forests) {
    const auto& roots = forest.roots();
    for (size_t first = 0; first < roots.size(); first += kRootsPerTask) {
      const size_t last = std::min(first + kRootsPerTask, roots.size());
      run.tasks.run([impl, &run, &forest, &roots, first, last] {
        for (size_t r = first; r < last; ++r) impl->VisitRoot(&run, forest, roots[r]);
      });
    }
    for (const ExternalRoot& root : forest.external_roots()) {
      run.tasks.run([impl, &run, &forest, root] { impl->VisitExternalRoot(&run, forest, root); });
    }
  }
  const auto loose_count = static_cast<uint32_t>(impl->store.loose().size());
  for (uint32_t first = 0; first < loose_count; first += kRootsPerTask) {
    const uint32_t last = std::min(first + kRootsPerTask, loose_count);
    run.tasks.run([impl, &run, first, last] {
      for (uint32_t i = first; i < last; ++i) impl->VisitLoose(&run, i);
    });
  }
  run.tasks.wait();
  impl->VisitFallbacks(&run);
}

uint64_t ForestWalk::bytes_visited() const { return impl_->visited_bytes.load(); }
bool ForestWalk::found_gaps() const { return impl_->gaps.load(); }

}  // namespace offkey::git
