// ObjectStore::IndexPacks: indexes, made in memory, for the packs whose own cannot be used.
//
// A delta of a thin pack may stand on an object of any other pack, one without an index too. So
// the packs are numbered with what is known, bases are read through the store, and both again for
// as long as that brings more names. Covered by tests/unit/git/object_store_test.cc.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "git/unindexed_pack.h"

namespace offkey::git {

absl::Status ObjectStore::IndexPacks() {
  // Chains that lead from pack to pack and back more often than this are not followed to their end.
  constexpr int kMaxRounds = 16;
  for (const auto& one : unindexed_) {
    one->scan.emplace(one->pack->file.bytes(), layout_.format,
                      PackScan::Options{options_.max_object_bytes, options_.stop});
    one->scan->Run();
    one->indexed = one->pack.get();
    packs_.push_back(std::move(one->pack));
  }
  const auto read_base = [this](const uint8_t* id, ObjectKind* kind, std::string* bytes) {
    const auto number = FindNumber(id);
    return number && Read(*number, kind, bytes) == ObjectFate::kScanned;
  };
  std::vector<bool> changed(unindexed_.size(), true);
  for (int round = 0; std::find(changed.begin(), changed.end(), true) != changed.end(); ++round) {
    for (size_t i = 0; i < unindexed_.size(); ++i) {
      UnindexedPack& one = *unindexed_[i];
      if (!changed[i]) continue;
      PackScan::Index made = one.scan->MakeIndex(one.old_index ? &*one.old_index : nullptr);
      one.unnamed = made.unnamed;
      Pack& pack = *one.indexed;
      pack.made_index = std::move(made.bytes);
      OFFKEY_ASSIGN_OR_RETURN(pack.index, PackIndex::Parse(pack.made_index, hash_bytes_));
      // Entries may reach into what would be the checksum when the pack is cut off.
      pack.bytes = pack.file.bytes().substr(
          0, std::max<uint64_t>(one.scan->end_offset(), pack.bytes.size()));
    }
    OFFKEY_RETURN_IF_ERROR(NumberObjects());
    for (size_t i = 0; i < unindexed_.size(); ++i) {
      changed[i] = round < kMaxRounds && unindexed_[i]->scan->ResolveBases(read_base) != 0;
    }
  }
  for (const auto& one : unindexed_) {
    const std::string& name = one->indexed->name;
    const PackScan& scan = *one->scan;
    notes_.insert(absl::StrCat(name, ": its index cannot be used (", one->why,
                               "); the pack was indexed again in memory, `git index-pack` makes a "
                               "true one"));
    if (!scan.reached_end()) {
      const uint64_t file_bytes = one->indexed->file.bytes().size();
      notes_.insert(absl::StrCat(name, ": states ", scan.stated_count(), " objects; ",
                                 scan.entry_count(), " were found, up to byte ", scan.end_offset(),
                                 " of ", file_bytes, ", and what is behind them was not read"));
      unknown_remainder_ = true;
    }
    if (one->unnamed != 0) {
      notes_.insert(absl::StrCat(name, ": ", one->unnamed, " of its ", scan.entry_count(),
                                 " objects were not read: damaged, built on what is not here",
                                 scan.found_too_large()
                                     ? ", or over the memory budget (give a larger --max-memory)"
                                     : ""));
      unknown_remainder_ = true;
    }
  }
  unindexed_.clear();
  return absl::OkStatus();
}

}  // namespace offkey::git
