// Covered by tests/unit/base/secret_bytes_test.cc.
#include "engine/base/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace offkey {

SecretBytes::SecretBytes(std::string_view bytes)
    : data_(bytes.empty() ? nullptr : std::make_unique<char[]>(bytes.size())), size_(bytes.size()) {
  if (size_ != 0) std::memcpy(data_.get(), bytes.data(), size_);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::move(other.data_)), size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    Wipe();
    data_ = std::move(other.data_);
    size_ = std::exchange(other.size_, 0);
  }
  return *this;
}

SecretBytes::~SecretBytes() { Wipe(); }

void SecretBytes::Wipe() {
  if (size_ != 0) sodium_memzero(data_.get(), size_);
}

}  // namespace offkey
