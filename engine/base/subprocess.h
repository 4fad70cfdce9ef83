// Runs another program to its end, under limits.
//
// No shell: the argument vector reaches the program as it is. The environment is exactly the given
// one, standard input is empty, and the program leads a process group of its own, which is ended as
// a whole: by SIGTERM, and by SIGKILL for what is left five seconds later.
//
// Thread rule: may be called from several threads at once. Sources: posix_spawn(3), poll(2),
// waitpid(2).
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace offkey {

struct SubprocessOptions {
  std::vector<std::string> arguments;  // the program first; looked for in this process's PATH
  // NAME=value. Texts may hold secrets: they are not kept, and no message names them.
  std::vector<std::string> environment;
  double timeout_seconds = 60;
  const std::atomic<bool>* stop = nullptr;  // set: end it
  // Called some times a second while it runs; an error ends it, and is the result.
  std::function<absl::Status()> watch;
};

struct SubprocessResult {
  int exit_code = 0;   // 128 + signal when one ended it
  std::string output;  // standard output and standard error, the last kMaxSubprocessOutput bytes
};

inline constexpr size_t kMaxSubprocessOutput = 64 * 1024;

// kNotFound: there is no such program. kDeadlineExceeded, kCancelled (`stop`), what `watch` says;
// kInternal when the system refuses. A program that ends with a code other than 0 is no error here.
absl::StatusOr<SubprocessResult> RunSubprocess(const SubprocessOptions& options);

}  // namespace offkey
