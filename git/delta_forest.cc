// Three passes over the entries: headers and bases (in parallel), links, weights. A cycle of
// ref-deltas is a part of the graph that no root reaches; it needs no search of its own. Covered by
// tests/unit/git/delta_forest_test.cc.
#include "git/delta_forest.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/parallel_sort.h>

#include <algorithm>
#include <atomic>
#include <limits>

namespace offkey::git {
namespace {

constexpr uint32_t kNone = ForestEntry::kNone;
constexpr uint32_t kBadHeader = kNone - 1;
constexpr uint32_t kBaseNowhere = kNone - 2;
constexpr uint32_t kExternalBase = kNone - 3;

uint32_t ClampToU32(uint64_t value) {
  return static_cast<uint32_t>(std::min<uint64_t>(value, std::numeric_limits<uint32_t>::max()));
}

// The entry that starts at `offset`, searched backwards from `from`: a base stands shortly before
// its deltas.
uint32_t FindBackwards(const std::vector<ForestEntry>& entries, uint32_t from, uint64_t offset) {
  uint32_t high = from;
  uint32_t step = 4;
  uint32_t low = 0;
  while (high > step) {
    if (entries[high - step].offset <= offset) {
      low = high - step;
      break;
    }
    high -= step;
    step *= 2;
  }
  const auto found =
      std::lower_bound(entries.begin() + low, entries.begin() + high, offset,
                       [](const ForestEntry& e, uint64_t value) { return e.offset < value; });
  if (found == entries.begin() + high || found->offset != offset) return kNone;
  return static_cast<uint32_t>(found - entries.begin());
}

}  // namespace

DeltaForest DeltaForest::Build(const ObjectStore& store, uint32_t pack_number) {
  const Pack& pack = *store.packs()[pack_number];
  const uint32_t count = pack.index.count();
  DeltaForest forest;
  forest.pack_ = pack_number;
  forest.pack_end_ = pack.bytes.size();
  auto& entries = forest.entries_;
  entries.resize(count);
  using Range = oneapi::tbb::blocked_range<uint32_t>;
  oneapi::tbb::parallel_for(Range(0, count, 4096), [&](const Range& range) {
    for (uint32_t i = range.begin(); i != range.end(); ++i) {
      entries[i].offset = pack.index.offset(i);
      entries[i].number = pack.number(i);
    }
  });
  oneapi::tbb::parallel_sort(
      entries.begin(), entries.end(), [](const ForestEntry& a, const ForestEntry& b) {
        return a.offset != b.offset ? a.offset < b.offset : a.number < b.number;
      });
  // An index entry that repeats another's offset names one entry twice: the second name is not to
  // be believed.
  std::vector<uint32_t> bases(count, kNone);
  std::vector<ObjectNumber> outside(count, 0);  // the base's number where it is not in this pack
  // By object number, for ref-deltas: entry positions of this pack, made only when there is a
  // ref-delta.
  std::vector<std::pair<ObjectNumber, uint32_t>> by_number;
  std::vector<uint32_t> ref_deltas;
  oneapi::tbb::parallel_for(Range(0, count, 4096), [&](const Range& range) {
    for (uint32_t i = range.begin(); i != range.end(); ++i) {
      EntryHeader header;
      if ((i > 0 && entries[i].offset == entries[i - 1].offset) ||
          !ParseEntryHeader(pack.bytes, entries[i].offset, store.hash_bytes(), &header)) {
        bases[i] = kBadHeader;
        continue;
      }
      entries[i].size = ClampToU32(header.size);
      entries[i].is_delta = header.is_delta();
      if (!header.is_delta()) {
        entries[i].kind = static_cast<ObjectKind>(header.type);
      } else if (header.type == EntryType::kOfsDelta) {
        const uint32_t base = FindBackwards(entries, i, header.base_offset);
        bases[i] = base == kNone ? kBaseNowhere : base;
      } else {
        const auto number = store.FindNumber(header.base_id);
        bases[i] = number ? kExternalBase : kBaseNowhere;  // settled below
        outside[i] = number.value_or(0);
      }
    }
    pack.file.NoteRead(entries[range.end() - 1].offset - entries[range.begin()].offset);
  });
  for (uint32_t i = 0; i < count; ++i) {
    if (bases[i] == kExternalBase) ref_deltas.push_back(i);
  }
  if (!ref_deltas.empty()) {
    by_number.reserve(count);
    for (uint32_t i = 0; i < count; ++i) {
      if (bases[i] != kBadHeader) by_number.emplace_back(entries[i].number, i);
    }
    std::sort(by_number.begin(), by_number.end());
    for (const uint32_t i : ref_deltas) {
      const auto found = std::lower_bound(by_number.begin(), by_number.end(),
                                          std::make_pair(outside[i], uint32_t{0}));
      if (found != by_number.end() && found->first == outside[i]) bases[i] = found->second;
    }
  }
  for (uint32_t i = count; i-- > 0;) {
    const uint32_t base = bases[i];
    if (base < count) {
      entries[i].next_sibling = entries[base].first_child;
      entries[base].first_child = i;
    } else if (base == kNone) {
      forest.roots_.push_back(i);
    } else if (base == kExternalBase) {
      forest.external_roots_.push_back({i, outside[i]});
    }
  }
  std::reverse(forest.roots_.begin(), forest.roots_.end());
  std::reverse(forest.external_roots_.begin(), forest.external_roots_.end());

  // Top down from a root: the order in which weights add up backwards, and who is reachable at all.
  const auto add_tree = [&entries](uint32_t root, std::vector<uint32_t>* order) {
    order->push_back(root);
    for (size_t at = order->size() - 1; at < order->size(); ++at) {
      const uint32_t parent = (*order)[at];
      for (uint32_t c = entries[parent].first_child; c != kNone; c = entries[c].next_sibling) {
        entries[c].kind = entries[parent].kind;
        order->push_back(c);
      }
    }
  };
  const auto weigh = [&entries](const std::vector<uint32_t>& order) {
    const uint64_t root_size = entries[order.front()].size;
    for (size_t at = order.size(); at-- > 0;) {
      ForestEntry& entry = entries[order[at]];
      uint64_t weight = 1 + (uint64_t{entry.size} + root_size) / 256;
      for (uint32_t c = entry.first_child; c != kNone; c = entries[c].next_sibling) {
        weight += entries[c].weight;
      }
      entry.weight = ClampToU32(weight);
    }
  };
  std::vector<uint32_t> tops = forest.roots_;
  for (const ExternalRoot& root : forest.external_roots_) tops.push_back(root.entry);
  std::atomic<size_t> reachable = 0;
  oneapi::tbb::parallel_for(oneapi::tbb::blocked_range<size_t>(0, tops.size(), 256),
                            [&](const oneapi::tbb::blocked_range<size_t>& range) {
                              std::vector<uint32_t> order;
                              size_t reached = 0;
                              for (size_t i = range.begin(); i != range.end(); ++i) {
                                order.clear();
                                add_tree(tops[i], &order);
                                weigh(order);
                                reached += order.size();
                              }
                              reachable.fetch_add(reached, std::memory_order_relaxed);
                            });
  // What stands on a damaged entry, top down; what is left then is a cycle, or stands on one.
  if (reachable != count) {
    std::vector<uint32_t> order;
    for (const uint32_t top : tops) add_tree(top, &order);
    std::vector<bool> settled(count, false);
    for (const uint32_t i : order) settled[i] = true;
    for (uint32_t root = 0; root < count; ++root) {
      if (bases[root] != kBadHeader && bases[root] != kBaseNowhere) continue;
      const size_t first = order.size();
      add_tree(root, &order);
      for (size_t at = first; at < order.size(); ++at) {
        settled[order[at]] = true;
        ObjectFate fate = ObjectFate::kDamagedBase;
        if (order[at] == root) {
          fate = bases[root] == kBadHeader ? ObjectFate::kCorrupt : ObjectFate::kMissingBase;
        }
        forest.broken_.push_back({entries[order[at]].number, fate});
      }
    }
    for (uint32_t i = 0; i < count; ++i) {
      if (!settled[i]) forest.broken_.push_back({entries[i].number, ObjectFate::kDeltaCycle});
    }
  }
  return forest;
}

}  // namespace offkey::git
