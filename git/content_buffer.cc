#include "git/content_buffer.h"

#include <array>
#include <bit>
#include <vector>

namespace offkey::git {
namespace {

// Classes are powers of two from 4 KiB; larger than 8 MiB goes straight back to the allocator.
constexpr unsigned kFirstClass = 12;
constexpr unsigned kLastClass = 23;
constexpr size_t kMaxIdleBytes = 16u << 20;  // per thread

struct IdleBuffers {
  std::array<std::vector<std::unique_ptr<char[]>>, kLastClass + 1> by_class;
  size_t bytes = 0;
};

IdleBuffers& ThreadIdleBuffers() {
  thread_local IdleBuffers idle;
  return idle;
}

unsigned ClassOf(size_t size) {
  const auto bits = static_cast<unsigned>(std::bit_width(size - 1));
  return size <= (size_t{1} << kFirstClass) ? kFirstClass : bits;
}

}  // namespace

ContentBuffer::ContentBuffer(size_t size) : size_(size) {
  if (size == 0) return;
  const unsigned size_class = ClassOf(size);
  if (size_class > kLastClass) {
    capacity_ = size;
    data_ = std::make_unique_for_overwrite<char[]>(size);
    return;
  }
  capacity_ = size_t{1} << size_class;
  IdleBuffers& idle = ThreadIdleBuffers();
  auto& free = idle.by_class[size_class];
  if (free.empty()) {
    data_ = std::make_unique_for_overwrite<char[]>(capacity_);
    return;
  }
  data_ = std::move(free.back());
  free.pop_back();
  idle.bytes -= capacity_;
}

ContentBuffer::~ContentBuffer() {
  if (data_ == nullptr) return;
  const unsigned size_class = ClassOf(capacity_);
  if (size_class > kLastClass) return;
  IdleBuffers& idle = ThreadIdleBuffers();
  if (idle.bytes + capacity_ > kMaxIdleBytes) return;
  idle.bytes += capacity_;
  idle.by_class[size_class].push_back(std::move(data_));
}

}  // namespace offkey::git
