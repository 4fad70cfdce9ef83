// Covered by tests/unit/git/object_store_test.cc and, against `git cat-file`, by
// tests/e2e/reader_check.py.
#include "git/object_store.h"

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <queue>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"
#include "git/big_endian.h"
#include "git/delta.h"
#include "git/inflate.h"
#include "git/unindexed_pack.h"

namespace offkey::git {
namespace {

constexpr uint64_t kMaxIndexBytes = uint64_t{1} << 36;
constexpr uint32_t kMaxObjects = 0x7FFFFFF0u;

ObjectFate FateOf(const absl::Status& status) {
  switch (status.code()) {
    case absl::StatusCode::kFailedPrecondition:
      return ObjectFate::kNotRegular;
    case absl::StatusCode::kAborted:
      return ObjectFate::kChanged;
    case absl::StatusCode::kDataLoss:
      return ObjectFate::kUnreadable;
    case absl::StatusCode::kNotFound:
      return ObjectFate::kChanged;
    default:
      return ObjectFate::kUnreadable;
  }
}

// The names in a directory, sorted. A directory that does not exist is empty.
absl::StatusOr<std::vector<std::string>> ListDirectory(const std::string& path) {
  auto fd = OpenDirectory(AT_FDCWD, path);
  if (absl::IsNotFound(fd.status())) return std::vector<std::string>();
  if (!fd.ok()) return fd.status();
  std::unique_ptr<DIR, int (*)(DIR*)> dir(fdopendir(fd->get()), closedir);
  if (dir == nullptr) return absl::PermissionDeniedError(absl::StrCat(path, ": cannot be listed"));
  fd->Release();
  std::vector<std::string> names;
  while (const dirent* entry = readdir(dir.get())) names.emplace_back(entry->d_name);
  std::sort(names.begin(), names.end());
  return names;
}

bool ParseKind(std::string_view word, ObjectKind* kind) {
  if (word == "commit")
    *kind = ObjectKind::kCommit;
  else if (word == "tree")
    *kind = ObjectKind::kTree;
  else if (word == "blob")
    *kind = ObjectKind::kBlob;
  else if (word == "tag")
    *kind = ObjectKind::kTag;
  else
    return false;
  return true;
}

// "<kind> <size>\0". Returns the header's length, 0 when it is malformed.
size_t ParseLooseHeader(std::string_view bytes, ObjectKind* kind, uint64_t* size) {
  const size_t space = bytes.find(' ');
  const size_t nul = bytes.find('\0');
  if (space == bytes.npos || nul == bytes.npos || nul < space + 2 || nul - space > 20) return 0;
  if (!ParseKind(bytes.substr(0, space), kind)) return 0;
  *size = 0;
  for (const char c : bytes.substr(space + 1, nul - space - 1)) {
    if (c < '0' || c > '9' || *size > (uint64_t{1} << 59)) return 0;
    *size = *size * 10 + static_cast<uint64_t>(c - '0');
  }
  return nul + 1;
}

// What shows, without a look at the entries, that an index does not belong to the pack, or that one
// of them was changed; empty when nothing does.
std::string Contradiction(const PackIndex& index, std::string_view index_bytes,
                          std::string_view pack, size_t hash_bytes) {
  const uint32_t stated = ReadBig32(pack.data() + 8);
  if (stated != index.count()) {
    return absl::StrCat("the pack states ", stated, " objects, its index ", index.count());
  }
  if (index_bytes.substr(index_bytes.size() - 2 * hash_bytes, hash_bytes) !=
      pack.substr(pack.size() - hash_bytes)) {
    return "it was made for a pack of another checksum";
  }
  constexpr uint64_t kPackHeaderBytes = 12;
  const uint64_t end = pack.size() - hash_bytes;
  uint64_t first = end;
  uint64_t last = 0;
  for (uint32_t i = 0; i < index.count(); ++i) {
    first = std::min(first, index.offset(i));
    last = std::max(last, index.offset(i));
  }
  if (last >= end && index.count() != 0) return "it points outside the pack";
  if (first != kPackHeaderBytes && (index.count() != 0 || end != kPackHeaderBytes)) {
    return "it does not name the pack's first entry";
  }
  return "";
}

}  // namespace

const char* ObjectFateName(ObjectFate fate) {
  switch (fate) {
    case ObjectFate::kUnseen:
      return "unseen";
    case ObjectFate::kScanned:
      return "scanned";
    case ObjectFate::kCorrupt:
      return "corrupt";
    case ObjectFate::kWrongSize:
      return "wrong-size";
    case ObjectFate::kDeltaCycle:
      return "delta-cycle";
    case ObjectFate::kMissingBase:
      return "missing-base";
    case ObjectFate::kDamagedBase:
      return "damaged-base";
    case ObjectFate::kIdMismatch:
      return "id-mismatch";
    case ObjectFate::kChanged:
      return "changed";
    case ObjectFate::kUnreadable:
      return "unreadable";
    case ObjectFate::kNotRegular:
      return "not-a-regular-file";
    case ObjectFate::kOverMemoryBudget:
      return "over-memory-budget";
    case ObjectFate::kStopped:
      return "interrupted";
  }
  return "unknown";
}

ObjectStore::ObjectStore(RepositoryLayout layout, const Options& options)
    : layout_(std::move(layout)), options_(options), hash_bytes_(layout_.id_bytes()) {
  notes_ = layout_.notes;
  unknown_remainder_ = layout_.unknown_remainder;
  promisor_ = layout_.promisor;
}

ObjectStore::~ObjectStore() = default;

absl::StatusOr<std::unique_ptr<ObjectStore>> ObjectStore::Open(RepositoryLayout layout,
                                                               const Options& options) {
  std::unique_ptr<ObjectStore> store(new ObjectStore(std::move(layout), options));
  for (uint32_t i = 0; i < store->layout_.object_dirs.size(); ++i) {
    store->AddPacks(i);
    store->AddLoose(i);
  }
  OFFKEY_RETURN_IF_ERROR(store->unindexed_.empty() ? store->NumberObjects() : store->IndexPacks());
  store->loose_ids_ = {};
  return store;
}

void ObjectStore::AddPacks(uint32_t directory) {
  const std::string pack_dir = layout_.object_dirs[directory].path + "/pack";
  const auto names = ListDirectory(pack_dir);
  const auto give_up = [this](const std::string& name, std::string_view why) {
    notes_.insert(absl::StrCat(name, ": not read: ", AbslView(why)));
    unknown_remainder_ = true;
  };
  if (!names.ok()) {
    give_up(pack_dir, StdView(names.status().message()));
    return;
  }
  for (const std::string& name : *names) {
    if (absl::EndsWith(name, ".promisor")) promisor_ = true;
    if (absl::StartsWith(name, "tmp_") || absl::StartsWith(name, ".tmp-")) {
      notes_.insert(absl::StrCat(name, ": left over from an interrupted git process, not read"));
    }
    if (absl::EndsWith(name, ".idx")) {
      const std::string pack_name = absl::StrCat(absl::StripSuffix(name, ".idx"), ".pack");
      if (!std::binary_search(names->begin(), names->end(), pack_name)) {
        give_up(name, "the index has no pack beside it");
      }
    }
    if (!absl::EndsWith(name, ".pack") || absl::StartsWith(name, "tmp_")) continue;
    auto pack = std::make_unique<Pack>();
    pack->name = name;
    auto file = MappedFile::Open(absl::StrCat(pack_dir, "/", name));
    if (!file.ok()) {
      give_up(name, StdView(file.status().message()));
      continue;
    }
    pack->file = *std::move(file);
    const std::string_view bytes = pack->file.bytes();
    if (bytes.size() < 12 + hash_bytes_ || bytes.substr(0, 4) != "PACK") {
      give_up(name, "it is not a pack");
      continue;
    }
    const uint32_t version = ReadBig32(bytes.data() + 4);
    if (version != 2 && version != 3) {
      give_up(name, "the pack has an unknown version");
      continue;
    }
    pack->bytes = bytes.substr(0, bytes.size() - hash_bytes_);
    const std::string index_name = absl::StrCat(absl::StripSuffix(name, ".pack"), ".idx");
    auto index_file =
        MappedFile::Open(absl::StrCat(pack_dir, "/", index_name), {.max_bytes = kMaxIndexBytes});
    std::string why;
    if (!index_file.ok()) {
      why = std::string(index_file.status().message());
    } else {
      pack->index_file = *std::move(index_file);
      auto index = PackIndex::Parse(pack->index_file.bytes(), hash_bytes_);
      if (index.ok()) {
        pack->index = *index;
        why = Contradiction(*index, pack->index_file.bytes(), bytes, hash_bytes_);
      } else {
        why = std::string(index.status().message());
      }
    }
    if (!why.empty()) {
      unindexed_.push_back(std::make_unique<UnindexedPack>(std::move(pack), std::move(why)));
      continue;
    }
    packs_.push_back(std::move(pack));
  }
}

void ObjectStore::AddLoose(uint32_t directory) {
  const std::string& root = layout_.object_dirs[directory].path;
  for (int first = 0; first < 256; ++first) {
    const char byte = static_cast<char>(first);
    const std::string prefix = HexEncode({&byte, 1});
    const auto names = ListDirectory(absl::StrCat(root, "/", prefix));
    if (!names.ok()) {
      notes_.insert(absl::StrCat("objects/", prefix, ": not read: ", names.status().message()));
      unknown_remainder_ = true;
      continue;
    }
    for (const std::string& name : *names) {
      if (name.size() != 2 * hash_bytes_ - 2) {
        // Ids of the other format: the configuration and the objects contradict each other.
        if (name.size() == 38 || name.size() == 62) {
          notes_.insert("objects/ holds ids of another object format than the repository states");
          unknown_remainder_ = true;
        }
        continue;
      }
      const auto id = HexDecode(prefix + name);
      if (!id || absl::ascii_isupper(static_cast<unsigned char>(name[0]))) continue;
      loose_.push_back({0, directory});
      loose_ids_.emplace_back(*id);
    }
  }
}

absl::Status ObjectStore::NumberObjects() {
  uint64_t entries = loose_.size();
  for (const auto& pack : packs_) entries += pack->index.count();
  if (entries > kMaxObjects) {
    return absl::ResourceExhaustedError("the repository has more than 2 billion objects");
  }
  const bool single = packs_.size() == 1 && loose_.empty();
  if (single) {
    ids_ = packs_[0]->index.id(0);
    id_stride_ = packs_[0]->index.id_stride();
    count_ = packs_[0]->index.count();
    BuildBuckets();
    return absl::OkStatus();
  }
  count_ = 0;
  own_ids_.clear();
  places_.clear();
  other_places_.clear();
  // Merge the sorted lists of all packs and of the loose objects; equal ids get one number. Earlier
  // lists win: packs in the layout's order of directories, then loose objects.
  std::vector<uint32_t> loose_order(loose_.size());
  for (uint32_t i = 0; i < loose_order.size(); ++i) loose_order[i] = i;
  std::sort(loose_order.begin(), loose_order.end(), [&](uint32_t a, uint32_t b) {
    return loose_ids_[a] != loose_ids_[b] ? loose_ids_[a] < loose_ids_[b] : a < b;
  });
  struct Cursor {
    uint32_t list;
    uint32_t at;
  };
  const auto list_count = static_cast<uint32_t>(packs_.size());
  const auto id_at = [&](const Cursor& c) -> const uint8_t* {
    if (c.list < list_count) return packs_[c.list]->index.id(c.at);
    return reinterpret_cast<const uint8_t*>(loose_ids_[loose_order[c.at]].bytes().data());
  };
  const auto later = [&](const Cursor& a, const Cursor& b) {
    const int order = std::memcmp(id_at(a), id_at(b), hash_bytes_);
    return order != 0 ? order > 0 : a.list > b.list;
  };
  std::priority_queue<Cursor, std::vector<Cursor>, decltype(later)> heap(later);
  for (uint32_t p = 0; p < list_count; ++p) {
    packs_[p]->numbers.resize(packs_[p]->index.count());
    if (packs_[p]->index.count() != 0) heap.push({p, 0});
  }
  if (!loose_.empty()) heap.push({list_count, 0});
  own_ids_.reserve(entries * hash_bytes_);
  places_.reserve(entries);
  // A run of a pack's entries up to the first id of the other lists, in one go.
  const auto take_run = [&](const Cursor& cursor) {
    Pack& pack = *packs_[cursor.list];
    uint32_t end = pack.index.count();
    if (!heap.empty()) {
      const uint8_t* const next = id_at(heap.top());
      const auto is_before = [&](uint32_t at) {
        return std::memcmp(pack.index.id(at), next, hash_bytes_) < 0;
      };
      // Runs of several packs are short: steps from here, twice as long each.
      uint32_t low = cursor.at;
      if (!is_before(low)) return low;
      for (uint32_t step = 1; low < end; step *= 2) {
        if (end - low <= step || !is_before(low + step)) {
          end = std::min(end, low + step);
          ++low;
          break;
        }
        low += step;
      }
      while (low < end) {
        const uint32_t middle = low + (end - low) / 2;
        if (is_before(middle)) {
          low = middle + 1;
        } else {
          end = middle;
        }
      }
      end = low;
    }
    for (uint32_t at = cursor.at; at < end; ++at) {
      const uint8_t* const id = pack.index.id(at);
      own_ids_.insert(own_ids_.end(), id, id + hash_bytes_);
      places_.push_back({cursor.list, at});
      pack.numbers[at] = count_++;
    }
    return end;
  };
  while (!heap.empty()) {
    Cursor cursor = heap.top();
    heap.pop();
    const uint8_t* id = id_at(cursor);
    const bool again = count_ > 0 && std::memcmp(own_ids_.data() + own_ids_.size() - hash_bytes_,
                                                 id, hash_bytes_) == 0;
    Place place{cursor.list, cursor.at};
    if (cursor.list == list_count) place = {kLoosePlace, loose_order[cursor.at]};
    if (again) {
      other_places_.emplace_back(count_ - 1, place);
    } else {
      own_ids_.insert(own_ids_.end(), id, id + hash_bytes_);
      places_.push_back(place);
      ++count_;
    }
    if (cursor.list < list_count) {
      packs_[cursor.list]->numbers[cursor.at] = count_ - 1;
    } else {
      loose_[place.position].number = count_ - 1;
    }
    const size_t size =
        cursor.list < list_count ? packs_[cursor.list]->index.count() : loose_.size();
    ++cursor.at;
    if (cursor.list < list_count && cursor.at < size) cursor.at = take_run(cursor);
    if (cursor.at < size) heap.push(cursor);
  }
  own_ids_.shrink_to_fit();
  places_.shrink_to_fit();
  ids_ = own_ids_.data();
  id_stride_ = hash_bytes_;
  BuildBuckets();
  return absl::OkStatus();
}

void ObjectStore::BuildBuckets() {
  const unsigned bits =
      std::clamp<unsigned>(static_cast<unsigned>(std::bit_width(count_)), 2, 26) - 1;
  bucket_shift_ = 32 - bits;
  buckets_.assign((size_t{1} << bits) + 1, count_);
  uint32_t next = 0;
  for (uint32_t number = 0; number < count_; ++number) {
    const uint32_t bucket = ReadBig32(id_bytes(number)) >> bucket_shift_;
    while (next <= bucket) buckets_[next++] = number;
  }
}

std::optional<ObjectNumber> ObjectStore::FindNumber(const uint8_t* id) const {
  // Ids are sorted, so those of a bucket are neighbours. Made ids may crowd one bucket: hence the
  // binary search.
  const uint32_t bucket = ReadBig32(id) >> bucket_shift_;
  uint32_t low = buckets_[bucket];
  uint32_t high = buckets_[bucket + 1];
  const uint64_t key = ReadBig64(id);
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    const uint8_t* there = id_bytes(middle);
    const uint64_t there_key = ReadBig64(there);
    int order = there_key < key ? -1 : 1;
    if (there_key == key) {
      order = std::memcmp(there + 8, id + 8, hash_bytes_ - 8);
      if (order == 0) return middle;
    }
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return std::nullopt;
}

bool ObjectStore::HasOtherPlaces(ObjectNumber number) const {
  const auto other = std::lower_bound(other_places_.begin(), other_places_.end(), number,
                                      [](const auto& a, ObjectNumber n) { return a.first < n; });
  return other != other_places_.end() && other->first == number;
}

ObjectFate ObjectStore::Read(ObjectNumber number, ObjectKind* kind, std::string* bytes) const {
  const Place primary = places_.empty() ? Place{0, number} : places_[number];
  ObjectFate fate = ReadPlace(primary, kind, bytes);
  if (fate == ObjectFate::kScanned) return fate;
  auto other = std::lower_bound(other_places_.begin(), other_places_.end(), number,
                                [](const auto& a, ObjectNumber n) { return a.first < n; });
  for (; other != other_places_.end() && other->first == number; ++other) {
    if (ReadPlace(other->second, kind, bytes) == ObjectFate::kScanned) return ObjectFate::kScanned;
  }
  return fate;
}

std::optional<ObjectKind> ObjectStore::KindOf(ObjectNumber number) const {
  constexpr int kMaxSteps = 200000;
  for (int step = 0; step < kMaxSteps;) {
    const Place place = places_.empty() ? Place{0, number} : places_[number];
    if (place.pack == kLoosePlace) {
      MappedFile file;
      ObjectKind kind;
      uint64_t size;
      size_t header;
      if (OpenLoose(loose_[place.position], &file, &kind, &size, &header) != ObjectFate::kScanned) {
        return std::nullopt;
      }
      return kind;
    }
    const Pack& pack = *packs_[place.pack];
    EntryHeader header;
    uint64_t offset = pack.index.offset(place.position);
    for (; step < kMaxSteps; ++step) {
      if (!ParseEntryHeader(pack.bytes, offset, hash_bytes_, &header)) return std::nullopt;
      if (header.type != EntryType::kOfsDelta) break;
      offset = header.base_offset;
    }
    if (!header.is_delta()) return static_cast<ObjectKind>(header.type);
    if (header.type != EntryType::kRefDelta) return std::nullopt;
    const auto base = FindNumber(header.base_id);
    if (!base) return std::nullopt;
    number = *base;
    ++step;
  }
  return std::nullopt;
}

ObjectFate ObjectStore::ReadPlace(const Place& place, ObjectKind* kind, std::string* bytes) const {
  if (place.pack == kLoosePlace) return ReadLoose(loose_[place.position], kind, bytes);
  return ReadPacked(place.pack, packs_[place.pack]->index.offset(place.position), kind, bytes, 0);
}

ObjectFate ObjectStore::OpenLoose(const LooseObject& loose, MappedFile* file, ObjectKind* kind,
                                  uint64_t* size, size_t* header_bytes) const {
  const std::string hex = id(loose.number).ToHex();
  auto opened = MappedFile::Open(absl::StrCat(layout_.object_dirs[loose.directory].path, "/",
                                              hex.substr(0, 2), "/", hex.substr(2)));
  if (!opened.ok()) return FateOf(opened.status());
  *file = *std::move(opened);
  char head[64];
  const int64_t read = InflatePrefix(file->bytes(), head, sizeof head);
  if (read < 0) {
    // A short object may end before 64 bytes with a bad check sum; either way it cannot be trusted.
    return ObjectFate::kCorrupt;
  }
  *header_bytes = ParseLooseHeader({head, static_cast<size_t>(read)}, kind, size);
  if (*header_bytes == 0) return ObjectFate::kCorrupt;
  if (!IsPossibleInflatedSize(file->bytes().size(), *size)) return ObjectFate::kWrongSize;
  return ObjectFate::kScanned;
}

ObjectFate ObjectStore::ReadLoose(const LooseObject& loose, ObjectKind* kind,
                                  std::string* bytes) const {
  MappedFile file;
  uint64_t size = 0;
  size_t header = 0;
  const ObjectFate fate = OpenLoose(loose, &file, kind, &size, &header);
  if (fate != ObjectFate::kScanned) return fate;
  if (size > options_.max_object_bytes) return ObjectFate::kOverMemoryBudget;
  Inflater inflater;
  size_t consumed = 0;
  bytes->resize(header + size);
  const InflateResult result =
      inflater.Inflate(file.bytes(), bytes->data(), bytes->size(), &consumed);
  if (file.changed()) return ObjectFate::kChanged;
  if (result == InflateResult::kWrongSize) return ObjectFate::kWrongSize;
  if (result != InflateResult::kOk) return ObjectFate::kCorrupt;
  bytes->erase(0, header);
  return ObjectFate::kScanned;
}

ObjectFate ObjectStore::ReadPacked(uint32_t pack_number, uint64_t offset, ObjectKind* kind,
                                   std::string* bytes, int depth) const {
  // Deltas are collected down to a base, then applied upwards; no recursion within a pack. `depth`
  // counts the hops between packs that ref-deltas of thin packs make.
  constexpr int kMaxHops = 64;
  constexpr size_t kMaxChain = 200000;
  const Pack& pack = *packs_[pack_number];
  std::vector<EntryHeader> chain;
  ObjectFate base_fate = ObjectFate::kUnseen;
  for (;;) {
    EntryHeader header;
    if (!ParseEntryHeader(pack.bytes, offset, hash_bytes_, &header)) return ObjectFate::kCorrupt;
    if (!IsPossibleInflatedSize(pack.bytes.size() - header.data_offset, header.size)) {
      return ObjectFate::kWrongSize;
    }
    if (header.size > options_.max_object_bytes) return ObjectFate::kOverMemoryBudget;
    chain.push_back(header);
    if (chain.size() > kMaxChain) return ObjectFate::kDeltaCycle;
    if (!header.is_delta()) {
      *kind = static_cast<ObjectKind>(header.type);
      break;
    }
    if (header.type == EntryType::kOfsDelta) {
      offset = header.base_offset;
      continue;
    }
    const auto base = FindNumber(header.base_id);
    if (!base) return ObjectFate::kMissingBase;
    const Place place = places_.empty() ? Place{0, *base} : places_[*base];
    if (place.pack == pack_number) {
      offset = pack.index.offset(place.position);
      continue;
    }
    if (depth >= kMaxHops) return ObjectFate::kDeltaCycle;
    base_fate = place.pack == kLoosePlace
                    ? ReadLoose(loose_[place.position], kind, bytes)
                    : ReadPacked(place.pack, packs_[place.pack]->index.offset(place.position), kind,
                                 bytes, depth + 1);
    if (base_fate != ObjectFate::kScanned) return base_fate;
    break;
  }
  Inflater inflater;
  std::string raw;
  std::string result;
  std::vector<TextPiece> pieces;
  for (size_t i = chain.size(); i-- > 0;) {
    const EntryHeader& header = chain[i];
    raw.resize(header.size);
    size_t consumed = 0;
    const InflateResult inflated =
        inflater.Inflate(pack.bytes.substr(header.data_offset), raw.data(), raw.size(), &consumed);
    if (pack.file.changed()) return ObjectFate::kChanged;
    if (inflated == InflateResult::kWrongSize) return ObjectFate::kWrongSize;
    if (inflated != InflateResult::kOk) return ObjectFate::kCorrupt;
    if (!header.is_delta()) {
      bytes->swap(raw);
      continue;
    }
    uint64_t size = 0;
    DeltaSizes sizes;
    if (!ParseDeltaSizes(raw, &sizes)) return ObjectFate::kCorrupt;
    if (sizes.result > options_.max_object_bytes) return ObjectFate::kOverMemoryBudget;
    if (!ParseDelta(raw, *bytes, &pieces, &size)) return ObjectFate::kCorrupt;
    result.resize(size);
    AssemblePieces(pieces, result.data());
    bytes->swap(result);
  }
  return ObjectFate::kScanned;
}

absl::StatusOr<bool> ObjectStore::Find(const ObjectId& id, ObjectKind* kind, std::string* bytes) {
  if (id.bytes().size() != hash_bytes_) return false;
  const auto number = FindNumber(reinterpret_cast<const uint8_t*>(id.bytes().data()));
  if (!number) return false;
  const ObjectFate fate = Read(*number, kind, bytes);
  if (fate == ObjectFate::kScanned) return true;
  return absl::DataLossError(absl::StrCat(id.ToHex(), ": ", ObjectFateName(fate)));
}

}  // namespace offkey::git
