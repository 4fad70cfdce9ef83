// OutputSink: where a report goes. A buffered writer that never loses a write error.
//
// Place in the flow: JsonlWriter / SarifWriter / TextWriter -> OutputSink -> standard output, a
// file, or a string.
//
// A file appears under its name only when the report is whole: it is written beside it (0600,
// O_EXCL), synced and renamed by Close(). Without Close() nothing is left behind. Thread rule: one
// thread at a time.
#pragma once

#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/file.h"

namespace offkey {

class OutputSink {
 public:
  // Writes to an open descriptor, which is borrowed; `name` is for error texts ("standard output").
  static OutputSink ToDescriptor(int fd, std::string name);
  // kFailedPrecondition when something other than a regular file is at `path` (a link too);
  // otherwise as ErrnoStatus.
  static absl::StatusOr<OutputSink> ToFile(const std::string& path);
  // Borrows the string.
  static OutputSink ToString(std::string* out);

  OutputSink(OutputSink&& other) noexcept;
  OutputSink& operator=(OutputSink&&) = delete;
  ~OutputSink();

  // After an error every further call returns the same error. kUnavailable when the reader of a
  // pipe has gone; otherwise as ErrnoStatus.
  absl::Status Write(std::string_view bytes);
  absl::Status Flush();
  // Flushes; for a file also fsync and rename. To be called once, last.
  absl::Status Close();

 private:
  OutputSink() = default;
  absl::Status Fail(int error_number);

  FileDescriptor owned_;
  int fd_ = -1;
  std::string name_;
  std::string temporary_path_;  // not empty: to be removed unless Close() renames it
  std::string* string_ = nullptr;
  std::string buffer_;
  absl::Status status_;
};

}  // namespace offkey
