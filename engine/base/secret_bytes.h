// SecretBytes: the only type that owns the bytes of a credential or a key.
//
// It is move-only, wipes its memory on destruction, and has no stream operator, no AbslStringify
// and no conversion to a string: a secret cannot reach a log line, a Status text or a test name by
// accident. Whoever needs the bytes says so by calling ExposeBytes(), which is easy to search for.
//
// Thread rule: like a std::string. Lifetime: a view from ExposeBytes() lives as long as the object
// is not moved from, assigned to or destroyed.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace offkey {

class SecretBytes {
 public:
  SecretBytes() = default;
  // Copies `bytes`; wiping the source is the caller's business.
  explicit SecretBytes(std::string_view bytes);
  SecretBytes(const SecretBytes&) = delete;
  SecretBytes& operator=(const SecretBytes&) = delete;
  SecretBytes(SecretBytes&& other) noexcept;
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  ~SecretBytes();

  // An explicit copy, for the few places that need a second owner.
  SecretBytes Clone() const { return SecretBytes(ExposeBytes()); }
  std::string_view ExposeBytes() const { return {data_.get(), size_}; }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

 private:
  void Wipe();

  std::unique_ptr<char[]> data_;
  size_t size_ = 0;
};

}  // namespace offkey
