// Covered by tests/unit/git/pack_scan_test.cc (against `git index-pack`), by the index cases of
// tests/e2e/hostile_objects.py and by tests/fuzz/pack_scan_fuzz.cc.
#include "git/pack_scan.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "git/big_endian.h"
#include "git/delta.h"
#include "git/object_hash.h"

namespace offkey::git {
namespace {

constexpr uint64_t kPackHeaderBytes = 12;
constexpr uint32_t kMaxEntries = 0x7FFFFFF0u;
constexpr size_t kWindowBytes = 1u << 20;

void AppendBig32(uint32_t value, std::string* out) {
  value = __builtin_bswap32(value);
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

void AppendBig64(uint64_t value, std::string* out) {
  value = __builtin_bswap64(value);
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

PackScan::PackScan(std::string_view pack, ObjectFormat format, const Options& options)
    : pack_(pack),
      format_(format),
      options_(options),
      hash_bytes_(format == ObjectFormat::kSha256 ? ObjectId::kSha256Bytes : ObjectId::kSha1Bytes),
      stated_(ReadBig32(pack.data() + 8)),
      end_(kPackHeaderBytes) {}

void PackScan::Run() {
  WalkEntries();
  LinkDeltas();
  const uint32_t count = entry_count();
  for (uint32_t i = 0; i < count && !stopped(); ++i) {
    if (entries_[i].is_delta || entries_[i].state != State::kNamed) continue;
    Frame root;
    root.entry = i;
    root.children = TakeChildren(i);
    if (root.children.empty() || !InflateEntry(i, &root.content)) continue;
    Descend(std::move(root), entries_[i].kind);
  }
}

uint32_t PackScan::ResolveBases(const BaseReader& read) {
  const uint32_t before = named_;
  read_ = &read;
  size_t next = 0;
  for (size_t first = 0; first < ref_deltas_.size() && !stopped(); first = next) {
    const auto& base = ref_deltas_[first].base;
    for (next = first; next < ref_deltas_.size() && ref_deltas_[next].base == base;) ++next;
    if (ref_deltas_[first].taken) continue;
    ObjectKind kind;
    std::string bytes;
    if (!read(base.data(), &kind, &bytes)) continue;
    Frame root;
    AddRefDeltas(first, &root.children);
    root.content = ContentBuffer(bytes.size());
    std::copy(bytes.begin(), bytes.end(), root.content.data());
    Descend(std::move(root), kind);
  }
  read_ = nullptr;
  return named_ - before;
}

// -- the walk over the file ---------------------------------------------------------------------

void PackScan::WalkEntries() {
  const uint64_t checksum = pack_.size() - hash_bytes_;
  while (end_ < pack_.size() && entries_.size() < kMaxEntries && !stopped()) {
    // Before the stated number is reached the file may be cut off, and these bytes an entry.
    if (end_ == checksum && entries_.size() >= stated_) break;
    uint64_t next = 0;
    if (!WalkEntry(end_, &next)) break;
    end_ = next;
  }
  entries_.shrink_to_fit();
}

bool PackScan::WalkEntry(uint64_t offset, uint64_t* next) {
  EntryHeader header;
  if (!ParseEntryHeader(pack_, offset, hash_bytes_, &header)) return false;
  const std::string_view in = pack_.substr(header.data_offset);
  if (!IsPossibleInflatedSize(in.size(), header.size)) return false;
  const uint32_t i = entry_count();
  Entry entry;
  entry.offset = offset;
  entry.is_delta = header.is_delta();
  ContentBuffer content;
  uint64_t consumed = 0;
  if (header.size > options_.max_object_bytes) {
    const InflateResult result = InflateInWindows(
        in, header.size, kWindowBytes, 0,
        [this](uint64_t, std::string_view, bool) { return !stopped(); }, &consumed);
    if (result != InflateResult::kOk || stopped()) return false;
    entry.state = State::kFailed;
    found_too_large_ = true;
  } else {
    content = ContentBuffer(header.size);
    char nothing = 0;
    size_t length = 0;
    const InflateResult result =
        inflater_.Inflate(in, header.size == 0 ? &nothing : content.data(), header.size, &length);
    if (result != InflateResult::kOk) return false;
    consumed = length;
  }
  *next = header.data_offset + consumed;
  if (header.type == EntryType::kOfsDelta) {
    entry.base = FindEntry(header.base_offset);
    if (entry.base == kNone) entry.state = State::kFailed;
  } else if (header.type == EntryType::kRefDelta) {
    RefDelta delta;
    std::memcpy(delta.base.data(), header.base_id, hash_bytes_);
    delta.entry = i;
    ref_deltas_.push_back(delta);
  }
  entries_.push_back(entry);
  ids_.resize(ids_.size() + hash_bytes_);
  if (!header.is_delta() && entry.state == State::kWaiting) {
    if (!Name(i, static_cast<ObjectKind>(header.type), content.view())) {
      entries_[i].state = State::kFailed;
    }
  }
  return true;
}

uint32_t PackScan::FindEntry(uint64_t offset) const {
  const auto found =
      std::lower_bound(entries_.begin(), entries_.end(), offset,
                       [](const Entry& e, uint64_t value) { return e.offset < value; });
  if (found == entries_.end() || found->offset != offset) return kNone;
  return static_cast<uint32_t>(found - entries_.begin());
}

void PackScan::LinkDeltas() {
  // A base stands before its ofs-deltas, so one pass from the end adds all weights up.
  for (uint32_t i = entry_count(); i-- > 0;) {
    Entry& entry = entries_[i];
    if (entry.base == kNone) continue;
    Entry& base = entries_[entry.base];
    entry.next_sibling = base.first_child;
    base.first_child = i;
    base.weight += entry.weight;
  }
  std::sort(ref_deltas_.begin(), ref_deltas_.end(), [](const RefDelta& a, const RefDelta& b) {
    return a.base != b.base ? a.base < b.base : a.entry < b.entry;
  });
}

// -- names --------------------------------------------------------------------------------------

bool PackScan::Name(uint32_t i, ObjectKind kind, std::string_view content) {
  Entry& entry = entries_[i];
  const auto hash = HashObject(kind, content, format_);
  if (!hash.ok()) return false;  // a made SHA-1 collision
  std::memcpy(ids_.data() + size_t{i} * hash_bytes_, hash->bytes().data(), hash_bytes_);
  entry.kind = kind;
  entry.state = State::kNamed;
  ++named_;
  return true;
}

// The first ref-delta on the object `base`, or the number of ref-deltas.
size_t PackScan::FindRefDeltas(const uint8_t* base) const {
  const auto found = std::lower_bound(ref_deltas_.begin(), ref_deltas_.end(), base,
                                      [this](const RefDelta& delta, const uint8_t* id) {
                                        return std::memcmp(delta.base.data(), id, hash_bytes_) < 0;
                                      });
  if (found == ref_deltas_.end() || std::memcmp(found->base.data(), base, hash_bytes_) != 0) {
    return ref_deltas_.size();
  }
  return static_cast<size_t>(found - ref_deltas_.begin());
}

// Each base's ref-deltas are handed out once, however many entries hold the same object.
void PackScan::AddRefDeltas(size_t first, std::vector<uint32_t>* children) {
  if (first == ref_deltas_.size() || ref_deltas_[first].taken) return;
  ref_deltas_[first].taken = true;
  for (size_t i = first; i < ref_deltas_.size() && ref_deltas_[i].base == ref_deltas_[first].base;
       ++i) {
    if (entries_[ref_deltas_[i].entry].state == State::kWaiting) {
      children->push_back(ref_deltas_[i].entry);
    }
  }
}

std::vector<uint32_t> PackScan::TakeChildren(uint32_t i) {
  std::vector<uint32_t> children;
  for (uint32_t c = entries_[i].first_child; c != kNone; c = entries_[c].next_sibling) {
    if (entries_[c].state == State::kWaiting) children.push_back(c);
  }
  if (!ref_deltas_.empty()) AddRefDeltas(FindRefDeltas(id(i)), &children);
  // The heaviest last: a base is dropped when its last delta is built, so the big trees below it
  // are walked without it.
  std::sort(children.begin(), children.end(), [this](uint32_t a, uint32_t b) {
    return entries_[a].weight != entries_[b].weight ? entries_[a].weight < entries_[b].weight
                                                    : a < b;
  });
  return children;
}

void PackScan::Descend(Frame root, ObjectKind kind) {
  std::vector<Frame> stack;
  uint64_t live_bytes = 0;
  const auto push = [&](Frame frame) {
    live_bytes += frame.content.size();
    stack.push_back(std::move(frame));
  };
  push(std::move(root));
  const size_t first_deferred = deferred_.size();
  for (;;) {
    if (stopped()) return;
    if (stack.empty()) {
      if (deferred_.size() == first_deferred) return;
      Deferred later = std::move(deferred_.back());
      deferred_.pop_back();
      Frame frame;
      frame.entry = later.entry;
      frame.children = std::move(later.children);
      if (Rebuild(later.entry, &frame.content)) push(std::move(frame));
      continue;
    }
    Frame& top = stack.back();
    Frame made;
    bool built = false;
    if (top.next < top.children.size()) {
      const uint32_t child = top.children[top.next++];
      made.entry = child;
      entries_[child].base = top.entry;
      built = ApplyDelta(child, top.content.view(), &made.content) &&
              Name(child, kind, made.content.view());
      if (!built) entries_[child].state = State::kFailed;
    }
    const bool done = top.next == top.children.size();
    if (done) {
      live_bytes -= top.content.size();
      stack.pop_back();
    }
    if (!built) continue;
    made.children = TakeChildren(made.entry);
    if (made.children.empty()) continue;
    // With nothing else alive there is always room.
    if (!stack.empty() && live_bytes + made.content.size() > options_.max_object_bytes) {
      deferred_.push_back({made.entry, std::move(made.children)});
    } else {
      push(std::move(made));
    }
  }
}

bool PackScan::InflateEntry(uint32_t i, ContentBuffer* out) {
  EntryHeader header;
  if (!ParseEntryHeader(pack_, entries_[i].offset, hash_bytes_, &header)) return false;
  if (header.size > options_.max_object_bytes) return false;
  *out = ContentBuffer(header.size);
  char nothing = 0;
  size_t consumed = 0;
  return inflater_.Inflate(pack_.substr(header.data_offset),
                           header.size == 0 ? &nothing : out->data(), header.size,
                           &consumed) == InflateResult::kOk;
}

bool PackScan::ApplyDelta(uint32_t i, std::string_view base, ContentBuffer* out) {
  ContentBuffer delta;
  DeltaSizes sizes;
  uint64_t size = 0;
  if (!InflateEntry(i, &delta) || !ParseDeltaSizes(delta.view(), &sizes)) return false;
  if (sizes.result > options_.max_object_bytes) {
    found_too_large_ = true;
    return false;
  }
  if (!ParseDelta(delta.view(), base, &pieces_, &size)) return false;
  *out = ContentBuffer(size);
  AssemblePieces(pieces_, out->data());
  return true;
}

// The content of an entry that was named before, from the bottom of its chain.
bool PackScan::Rebuild(uint32_t i, ContentBuffer* out) {
  std::vector<uint32_t> chain;
  for (; i != kNone && entries_[i].is_delta; i = entries_[i].base) chain.push_back(i);
  if (i != kNone) {
    if (!InflateEntry(i, out)) return false;
  } else {
    EntryHeader header;
    ObjectKind kind;
    std::string bytes;
    if (!ParseEntryHeader(pack_, entries_[chain.back()].offset, hash_bytes_, &header) ||
        header.base_id == nullptr || !(*read_)(header.base_id, &kind, &bytes)) {
      return false;
    }
    *out = ContentBuffer(bytes.size());
    std::copy(bytes.begin(), bytes.end(), out->data());
  }
  for (size_t at = chain.size(); at-- > 0;) {
    ContentBuffer next;
    if (stopped() || !ApplyDelta(chain[at], out->view(), &next)) return false;
    *out = std::move(next);
  }
  return true;
}

// -- the index ----------------------------------------------------------------------------------

PackScan::Index PackScan::MakeIndex(const PackIndex* other) const {
  struct Row {
    const uint8_t* id;
    uint64_t offset;
    bool taken_over;
  };
  // Copied, because the file of the other index may change while the rows are sorted.
  std::string other_ids;
  std::vector<uint64_t> other_offsets;
  for (uint32_t i = 0; other != nullptr && i < other->count(); ++i) {
    const uint64_t offset = other->offset(i);
    if (offset < end_) {
      const uint32_t entry = FindEntry(offset);
      if (entry == kNone || entries_[entry].state == State::kNamed) continue;
    }
    other_ids.append(reinterpret_cast<const char*>(other->id(i)), hash_bytes_);
    other_offsets.push_back(offset);
  }
  std::vector<Row> rows;
  rows.reserve(named_ + other_offsets.size());
  for (uint32_t i = 0; i < entry_count(); ++i) {
    if (entries_[i].state == State::kNamed) rows.push_back({id(i), entries_[i].offset, false});
  }
  for (size_t i = 0; i < other_offsets.size(); ++i) {
    rows.push_back({reinterpret_cast<const uint8_t*>(other_ids.data()) + i * hash_bytes_,
                    other_offsets[i], true});
  }
  std::sort(rows.begin(), rows.end(), [this](const Row& a, const Row& b) {
    const int order = std::memcmp(a.id, b.id, hash_bytes_);
    if (order != 0) return order < 0;
    return a.taken_over != b.taken_over ? b.taken_over : a.offset < b.offset;
  });
  rows.erase(std::unique(rows.begin(), rows.end(),
                         [this](const Row& a, const Row& b) {
                           return std::memcmp(a.id, b.id, hash_bytes_) == 0;
                         }),
             rows.end());

  Index index;
  std::string& out = index.bytes;
  out.reserve(8 + 1024 + rows.size() * (hash_bytes_ + 8) + 2 * hash_bytes_);
  out += "\377tOc";
  AppendBig32(2, &out);
  uint32_t below = 0;
  for (unsigned first = 0; first < 256; ++first) {
    while (below < rows.size() && rows[below].id[0] <= first) ++below;
    AppendBig32(below, &out);
  }
  for (const Row& row : rows) out.append(reinterpret_cast<const char*>(row.id), hash_bytes_);
  out.append(rows.size() * 4, '\0');
  std::string large;
  std::vector<uint64_t> covered;  // entries without a name of ours
  for (const Row& row : rows) {
    if (row.offset < 0x80000000u) {
      AppendBig32(static_cast<uint32_t>(row.offset), &out);
    } else {
      AppendBig32(0x80000000u | static_cast<uint32_t>(large.size() / 8), &out);
      AppendBig64(row.offset, &large);
    }
    if (row.taken_over && row.offset < end_) covered.push_back(row.offset);
  }
  out += large;
  out.append(2 * hash_bytes_, '\0');
  std::sort(covered.begin(), covered.end());
  covered.erase(std::unique(covered.begin(), covered.end()), covered.end());
  index.unnamed = entry_count() - named_ - static_cast<uint32_t>(covered.size());
  return index;
}

}  // namespace offkey::git
