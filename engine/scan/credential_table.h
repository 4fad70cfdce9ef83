// CredentialTable: the distinct secrets that one worker has met, each stored once and wiped at the
// end.
//
// Place in the flow: DeltaScanner interns the normalised secret of each fresh match; matches carry
// its number from then on, and inherited matches need no look at the bytes at all. After the walk
// the tables of all workers are joined under fingerprints (engine/pipeline).
//
// Thread rule: one per worker. Lifetime: views from secret() live as long as the table.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"

namespace offkey {

// A credential's number: the worker's index above, the number in its table below.
class CredentialRef {
 public:
  static constexpr unsigned kLocalBits = 25;  // 33 million secrets a worker
  static constexpr unsigned kMaxWorkers = 1u << (32 - kLocalBits);

  static uint32_t Make(unsigned worker, uint32_t local) { return (worker << kLocalBits) | local; }
  static unsigned Worker(uint32_t ref) { return ref >> kLocalBits; }
  static uint32_t Local(uint32_t ref) { return ref & ((1u << kLocalBits) - 1); }
};

class CredentialTable {
 public:
  explicit CredentialTable(unsigned worker) : worker_(worker) {}
  ~CredentialTable();
  CredentialTable(const CredentialTable&) = delete;
  CredentialTable& operator=(const CredentialTable&) = delete;

  // The CredentialRef of `secret`.
  uint32_t Intern(std::string_view secret);
  size_t size() const { return secrets_.size(); }
  std::string_view secret(uint32_t local) const { return secrets_[local]; }

 private:
  struct Block {
    std::unique_ptr<char[]> bytes;
    size_t size = 0;
  };
  std::string_view Keep(std::string_view secret);

  unsigned worker_;
  std::vector<Block> blocks_;
  size_t used_ = 0;  // of the last block
  std::vector<std::string_view> secrets_;
  absl::flat_hash_map<std::string_view, uint32_t> numbers_;
};

}  // namespace offkey
