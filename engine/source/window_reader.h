// ReadWindows: the content of one open file in overlapping windows, so that a file of any size
// needs a bounded memory.
//
// Place in the flow: FoundFile -> ReadWindows -> FileMatcher. A file that fits is one window. Each
// window has a core; the cores tile the file, and around each core the window holds `context_bytes`
// more on both sides (less only at the file's own ends). What depends on at most `context_bytes`
// around a place in a core is therefore decided by one window exactly as in the whole file. Windows
// begin at even offsets.
//
// Thread rule: one WindowReader for each thread; it keeps its buffer from file to file.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

#include "engine/source/file_walker.h"

namespace offkey {

struct FileWindow {
  std::string_view bytes;
  uint64_t offset = 0;      // of bytes[0] in the file
  uint64_t core_begin = 0;  // offsets in the file
  uint64_t core_end = 0;
  uint64_t next_offset = 0;  // where the next window begins; core_end when this is the last
  bool last = false;
};

struct ReadResult {
  uint64_t bytes = 0;
  // nullptr when the whole file was read; otherwise why not: "changed" (while it was read),
  // "read-error", "stopped".
  const char* failure = nullptr;
};

class WindowReader {
 public:
  // `core_bytes` > 0. Memory: at most core_bytes + 2 * context_bytes, less for small files.
  WindowReader(uint64_t core_bytes, uint64_t context_bytes);

  // Calls back for each window, in order; at least once, also for an empty file. When `stop` (may
  // be null) becomes true, reading ends.
  ReadResult ReadWindows(const FoundFile& file, const std::atomic<bool>* stop,
                         const std::function<void(const FileWindow&)>& callback);

 private:
  void Grow();

  const uint64_t context_bytes_;
  const uint64_t most_bytes_;
  std::unique_ptr<char[]> buffer_;
  uint64_t capacity_ = 0;
};

}  // namespace offkey
