// ContentBuffer: bytes of one object's content, uninitialised when acquired, given back to a
// per-thread store of buffers when destroyed, so that rebuilding millions of objects does not map
// and unmap memory for each.
//
// Thread rule: a buffer may be destroyed on another thread than the one that acquired it.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

namespace offkey::git {

class ContentBuffer {
 public:
  ContentBuffer() = default;
  explicit ContentBuffer(size_t size);
  ContentBuffer(ContentBuffer&& other) noexcept
      : data_(std::move(other.data_)),
        capacity_(std::exchange(other.capacity_, 0)),
        size_(std::exchange(other.size_, 0)) {}
  ContentBuffer& operator=(ContentBuffer&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(capacity_, other.capacity_);
    std::swap(size_, other.size_);
    return *this;
  }
  ~ContentBuffer();

  char* data() { return data_.get(); }
  std::string_view view() const { return {data_.get(), size_}; }
  size_t size() const { return size_; }
  size_t capacity() const { return capacity_; }

 private:
  std::unique_ptr<char[]> data_;
  size_t capacity_ = 0;
  size_t size_ = 0;
};

}  // namespace offkey::git
