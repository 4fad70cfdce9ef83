// Covered by tests/unit/source/window_reader_test.cc.
#include "engine/source/window_reader.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace offkey {
namespace {

constexpr uint64_t kFirstCapacity = uint64_t{1} << 20;
constexpr int kStopCheckMilliseconds = 100;

bool IsSet(const std::atomic<bool>* stop) {
  return stop != nullptr && stop->load(std::memory_order_relaxed);
}

// read(2), but for a pipe or a terminal it never waits longer than a moment without a look at
// `stop`. Returns -1 with EINTR when it should be called again.
ssize_t ReadSome(const FoundFile& file, char* to, size_t size) {
  if (!S_ISREG(file.opened.st_mode)) {
    struct pollfd ready = {file.fd.get(), POLLIN, 0};
    const int count = poll(&ready, 1, kStopCheckMilliseconds);
    if (count == 0) errno = EINTR;
    if (count <= 0) return -1;
  }
  return read(file.fd.get(), to, size);
}

bool ChangedSince(const struct stat& opened, int fd, uint64_t bytes_read) {
  struct stat now;
  if (fstat(fd, &now) != 0) return true;
  const auto same_time = [](const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
  };
  // Some file systems report no size for files that they make up; what was read is then what there
  // is.
  const bool size_differs =
      opened.st_size != 0 && bytes_read != static_cast<uint64_t>(opened.st_size);
  return size_differs || now.st_size != opened.st_size || !same_time(now.st_mtim, opened.st_mtim);
}

}  // namespace

WindowReader::WindowReader(uint64_t core_bytes, uint64_t context_bytes)
    : context_bytes_(context_bytes + context_bytes % 2),
      most_bytes_(core_bytes + core_bytes % 2 + 2 * context_bytes_) {}

void WindowReader::Grow() {
  const uint64_t capacity = std::min(most_bytes_, std::max(kFirstCapacity, capacity_ * 2));
  auto larger = std::make_unique_for_overwrite<char[]>(capacity);
  if (capacity_ != 0) std::memcpy(larger.get(), buffer_.get(), capacity_);
  buffer_ = std::move(larger);
  capacity_ = capacity;
}

ReadResult WindowReader::ReadWindows(const FoundFile& file, const std::atomic<bool>* stop,
                                     const std::function<void(const FileWindow&)>& callback) {
  ReadResult result;
  FileWindow window;
  uint64_t filled = 0;
  while (true) {
    bool at_end = false;
    while (!at_end) {
      if (IsSet(stop)) {
        result.failure = "stopped";
        break;
      }
      if (filled == capacity_) {
        if (capacity_ == most_bytes_) break;
        Grow();
      }
      const ssize_t got = ReadSome(file, buffer_.get() + filled, capacity_ - filled);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) result.failure = "read-error";
      if (got <= 0) {
        at_end = true;
      } else {
        filled += static_cast<uint64_t>(got);
        result.bytes += static_cast<uint64_t>(got);
      }
    }
    // What was read before a failure is scanned all the same.
    window.last = at_end || result.failure != nullptr;
    window.bytes = std::string_view(buffer_.get(), filled);
    const uint64_t end = window.offset + filled;
    window.core_end = window.last ? end : end - context_bytes_;
    window.next_offset =
        window.last ? end : window.core_end - std::min(window.core_end, context_bytes_);
    callback(window);
    if (window.last) break;
    const uint64_t drop = window.next_offset - window.offset;
    std::memmove(buffer_.get(), buffer_.get() + drop, filled - drop);
    filled -= drop;
    window.offset = window.next_offset;
    window.core_begin = window.core_end;
  }
  if (result.failure == nullptr && S_ISREG(file.opened.st_mode) && !file.is_stdin &&
      ChangedSince(file.opened, file.fd.get(), result.bytes)) {
    result.failure = "changed";
  }
  return result;
}

}  // namespace offkey
