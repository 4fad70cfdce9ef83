// Covered by tests/unit/scan/delta_scanner_test.cc.
#include "engine/scan/credential_table.h"

#include <algorithm>
#include <cstring>

#include "engine/base/check.h"
#include "engine/base/digest.h"

namespace offkey {

CredentialTable::~CredentialTable() {
  for (Block& block : blocks_) WipeMemory(block.bytes.get(), block.size);
}

std::string_view CredentialTable::Keep(std::string_view secret) {
  constexpr size_t kBlockBytes = 16384;
  if (blocks_.empty() || blocks_.back().size - used_ < secret.size()) {
    const size_t size = std::max(kBlockBytes, secret.size());
    blocks_.push_back({std::make_unique<char[]>(size), size});
    used_ = 0;
  }
  char* const place = blocks_.back().bytes.get() + used_;
  std::memcpy(place, secret.data(), secret.size());
  used_ += secret.size();
  return {place, secret.size()};
}

uint32_t CredentialTable::Intern(std::string_view secret) {
  const auto found = numbers_.find(secret);
  if (found != numbers_.end()) return CredentialRef::Make(worker_, found->second);
  const auto number = static_cast<uint32_t>(secrets_.size());
  OFFKEY_CHECK(number < (1u << CredentialRef::kLocalBits), "more than 33 million distinct secrets");
  secrets_.push_back(Keep(secret));
  numbers_.emplace(secrets_.back(), number);
  return CredentialRef::Make(worker_, number);
}

}  // namespace offkey
