// Covered by tests/unit/base/subprocess_test.cc.
#include "engine/base/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/file.h"

namespace offkey {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPollMilliseconds = 100;
constexpr double kSecondsToEnd = 5;
constexpr size_t kKeepTwice = 2 * kMaxSubprocessOutput;

double SecondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::vector<char*> Pointers(const std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  // posix_spawn takes char* and changes nothing.
  for (const std::string& text : texts) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

// The actions and attributes of posix_spawn, destroyed with this.
class SpawnSettings {
 public:
  explicit SpawnSettings(int output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, output, STDERR_FILENO);
    posix_spawnattr_init(&attributes_);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &all);  // this process ignores SIGPIPE
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&actions_);
  }
  const posix_spawn_file_actions_t* actions() const { return &actions_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

// Takes what is there; false at the end of the stream.
bool ReadAvailable(int fd, std::string* output) {
  char chunk[16384];
  while (true) {
    const ssize_t got = read(fd, chunk, sizeof chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got < 0 && errno == EAGAIN;
    output->append(chunk, static_cast<size_t>(got));
    if (output->size() > kKeepTwice) output->erase(0, output->size() - kMaxSubprocessOutput);
  }
}

bool HasEnded(pid_t pid, int* status) {
  const pid_t ended = waitpid(pid, status, WNOHANG);
  return ended == pid || (ended < 0 && errno != EINTR);
}

// Until the program has ended, or must. The pipe may outlive it in the hands of its children.
absl::Status Attend(const SubprocessOptions& options, pid_t pid, int fd, int* status,
                    std::string* output) {
  const Clock::time_point begin = Clock::now();
  bool open = true;
  while (true) {
    if (open) {
      struct pollfd wanted = {fd, POLLIN, 0};
      poll(&wanted, 1, kPollMilliseconds);
      open = ReadAvailable(fd, output);
    } else {
      std::this_thread::sleep_for(std::chrono::milliseconds(kPollMilliseconds / 10));
    }
    if (HasEnded(pid, status)) return absl::OkStatus();
    if (options.stop != nullptr && options.stop->load()) {
      return absl::CancelledError("stopped by a signal");
    }
    if (SecondsSince(begin) > options.timeout_seconds) {
      return absl::DeadlineExceededError(
          absl::StrFormat("it did not end within %.0f seconds", options.timeout_seconds));
    }
    if (options.watch) {
      const absl::Status watched = options.watch();
      if (!watched.ok()) return watched;
    }
  }
}

}  // namespace

absl::StatusOr<SubprocessResult> RunSubprocess(const SubprocessOptions& options) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return ErrnoStatus(errno, "cannot start", options.arguments[0]);
  const FileDescriptor reader(ends[0]);
  FileDescriptor writer(ends[1]);
  fcntl(reader.get(), F_SETFL, O_NONBLOCK);
  pid_t pid = -1;
  {
    const SpawnSettings settings(writer.get());
    const int error =
        posix_spawnp(&pid, options.arguments[0].c_str(), settings.actions(), settings.attributes(),
                     Pointers(options.arguments).data(), Pointers(options.environment).data());
    if (error == ENOENT) {
      return absl::NotFoundError(
          absl::StrCat("there is no program `", options.arguments[0], "`; install it"));
    }
    if (error != 0) return ErrnoStatus(error, "cannot start", options.arguments[0]);
  }
  writer = FileDescriptor();
  SubprocessResult result;
  int status = 0;
  const absl::Status attended = Attend(options, pid, reader.get(), &status, &result.output);
  if (!attended.ok()) {
    kill(-pid, SIGTERM);
    const Clock::time_point asked = Clock::now();
    while (!HasEnded(pid, &status)) {
      ReadAvailable(reader.get(), &result.output);
      if (SecondsSince(asked) > kSecondsToEnd) kill(-pid, SIGKILL);
      std::this_thread::sleep_for(std::chrono::milliseconds(kPollMilliseconds / 10));
    }
  }
  // Whatever it left behind; the group may be empty by now.
  kill(-pid, SIGKILL);
  ReadAvailable(reader.get(), &result.output);
  if (!attended.ok()) return attended;
  if (result.output.size() > kMaxSubprocessOutput) {
    result.output.erase(0, result.output.size() - kMaxSubprocessOutput);
  }
  result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

}  // namespace offkey
