// Covered by tests/unit/git/mirror_test.cc and tests/e2e/mirror_test.py.
#include "git/mirror.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/json_writer.h"
#include "engine/base/status_macros.h"
#include "engine/base/subprocess.h"
#include "engine/base/terminal.h"

namespace offkey::git {
namespace {

namespace fs = std::filesystem;

constexpr size_t kMostReasonBytes = 300;

// What git may see of this process's environment.
constexpr const char* kPassedOn[] = {
    "PATH",           "TMPDIR",         "SSH_AUTH_SOCK", "SSL_CERT_FILE", "SSL_CERT_DIR",
    "GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "http_proxy",    "https_proxy",   "HTTPS_PROXY",
    "all_proxy",      "ALL_PROXY",      "no_proxy",      "NO_PROXY"};

// Old commits and trees of honest repositories that fsck has a word about and that harm nobody.
constexpr const char* kHarmless[] = {"zeroPaddedFilemode",
                                     "badTimezone",
                                     "missingSpaceBeforeDate",
                                     "missingNameBeforeEmail",
                                     "missingEmail",
                                     "zeroPaddedDate",
                                     "badDate",
                                     "missingSpaceBeforeEmail"};

std::string BasicAuthorization(const SecretBytes& authorization) {
  std::string quoted;
  JsonWriter(&quoted).Base64(authorization.ExposeBytes());
  return absl::StrCat("Authorization: Basic ", quoted.substr(1, quoted.size() - 2));
}

absl::Status WithUrl(const MirrorUrl& url, std::string_view what, const absl::Status& why) {
  return absl::Status(
      why.code(), absl::StrCat(PrintablePath(url.url), ": ", AbslView(what), ": ", why.message()));
}

// git's last lines are its reason; progress and hints of the remote come before.
std::string Reason(const SubprocessResult& result) {
  std::string fatal;
  std::string last;
  std::string_view rest = result.output;
  while (!rest.empty()) {
    const size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) continue;
    last = std::string(line);
    if (line.starts_with("fatal:") || line.starts_with("error:")) {
      if (fatal.size() < kMostReasonBytes) absl::StrAppend(&fatal, fatal.empty() ? "" : "; ", last);
    }
  }
  std::string reason = fatal.empty() ? last : fatal;
  if (reason.size() > kMostReasonBytes) reason = reason.substr(0, kMostReasonBytes) + "...";
  return absl::StrCat("git ended with code ", result.exit_code, reason.empty() ? "" : ": ",
                      EscapeForTerminal(reason));
}

uint64_t TreeBytes(const std::string& directory) {
  uint64_t bytes = 0;
  std::error_code error;
  // Links are not followed; what vanishes meanwhile does not count.
  for (fs::recursive_directory_iterator it(directory, error), end; !error && it != end;
       it.increment(error)) {
    struct stat info;
    if (lstat(it->path().c_str(), &info) == 0 && S_ISREG(info.st_mode)) {
      bytes += static_cast<uint64_t>(info.st_size);
    }
  }
  return bytes;
}

absl::Status RunGit(const MirrorUrl& url, const MirrorOptions& options,
                    std::vector<std::string> arguments, const std::string& directory) {
  SubprocessOptions run;
  run.arguments = MirrorArguments(url, options);
  for (std::string& argument : arguments) run.arguments.push_back(std::move(argument));
  run.environment = MirrorEnvironment(url, options);
  run.timeout_seconds = options.timeout_seconds;
  run.stop = options.stop;
  int calls = 0;
  run.watch = [&]() -> absl::Status {
    if (++calls % 5 != 0 || TreeBytes(directory) <= options.max_bytes) return absl::OkStatus();
    return absl::ResourceExhaustedError(
        "it grew beyond the size that is allowed; --mirror-max-size sets it");
  };
  OFFKEY_ASSIGN_OR_RETURN(const SubprocessResult result, RunSubprocess(run));
  // Small ones are done before anybody looked.
  if (result.exit_code == 0 && TreeBytes(directory) > options.max_bytes) {
    return absl::ResourceExhaustedError(
        "it is larger than the size that is allowed; --mirror-max-size sets it");
  }
  if (result.exit_code != 0) return absl::UnavailableError(Reason(result));
  return absl::OkStatus();
}

absl::Status RemoveTree(const std::string& path) {
  std::error_code error;
  fs::remove_all(path, error);
  if (!error) return absl::OkStatus();
  return ErrnoStatus(error.value(), "cannot remove", path);
}

// What an interrupted fetch left: packs without a name.
void RemoveLeftovers(const std::string& mirror) {
  std::error_code error;
  for (fs::directory_iterator it(mirror + "/objects/pack", error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().filename().string().starts_with("tmp_")) unlink(it->path().c_str());
  }
}

absl::Status Clone(const MirrorUrl& url, const MirrorOptions& options, const std::string& path) {
  const std::string made = path + ".new";
  OFFKEY_RETURN_IF_ERROR(RemoveTree(made));
  absl::Status status = RunGit(url, options,
                               {"clone", "--mirror", "--no-local", "--no-hardlinks",
                                "--template=", "--quiet", "--", url.url, made},
                               made);
  if (status.ok() && rename(made.c_str(), path.c_str()) != 0) {
    status = ErrnoStatus(errno, "cannot give its name to", made);
  }
  if (status.ok()) return SyncDirectory(DirectoryOf(path));
  // The next call removes what this one cannot.
  RemoveTree(made).IgnoreError();
  return status;
}

absl::Status Fetch(const MirrorUrl& url, const MirrorOptions& options, const std::string& path) {
  RemoveLeftovers(path);
  const absl::Status status =
      RunGit(url, options,
             {absl::StrCat("--git-dir=", path), "fetch", "--prune", "--quiet",
              "--no-write-fetch-head", "--recurse-submodules=no", "--", url.url, "+refs/*:refs/*"},
             path);
  if (!status.ok()) RemoveLeftovers(path);
  return status;
}

// Held while the mirror is written; the file stays.
absl::StatusOr<FileDescriptor> Lock(const std::string& path) {
  const std::string name = path + ".lock";
  FileDescriptor fd(open(name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!fd.valid()) return ErrnoStatus(errno, "cannot lock", name);
  if (flock(fd.get(), LOCK_EX | LOCK_NB) == 0) return fd;
  if (errno == EWOULDBLOCK) return absl::UnavailableError("another process is updating it");
  return ErrnoStatus(errno, "cannot lock", name);
}

bool IsDirectory(const std::string& path) {
  struct stat info;
  return lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

}  // namespace

std::vector<std::string> MirrorEnvironment(const MirrorUrl& url, const MirrorOptions& options) {
  std::vector<std::string> environment = {
      "LC_ALL=C",
      "GIT_CONFIG_NOSYSTEM=1",
      "GIT_CONFIG_SYSTEM=/dev/null",
      "GIT_CONFIG_GLOBAL=/dev/null",
      "GIT_ATTR_NOSYSTEM=1",
      "GIT_TERMINAL_PROMPT=0",
      "GIT_OPTIONAL_LOCKS=0",
      "GIT_NO_LAZY_FETCH=1",
      absl::StrCat("GIT_ALLOW_PROTOCOL=", absl::StrJoin(options.protocols, ":")),
      "GIT_SSH_COMMAND=ssh -oBatchMode=yes -oConnectTimeout=30 -oServerAliveInterval=15 "
      "-oServerAliveCountMax=4 -oForwardAgent=no -oClearAllForwardings=yes",
      "GIT_SSH_VARIANT=ssh"};
  for (const char* name : kPassedOn) {
    const char* value = getenv(name);
    if (value != nullptr) environment.push_back(absl::StrCat(name, "=", value));
  }
  // A home holds .netrc and helpers' files; ssh asks the system for its own.
  const char* home = options.credential_helper.empty() ? nullptr : getenv("HOME");
  environment.push_back(absl::StrCat("HOME=", home != nullptr ? home : "/nonexistent"));
  if (!url.authorization.empty()) {
    // In the environment, which only this user can read; arguments can be read by all.
    environment.push_back("GIT_CONFIG_COUNT=2");
    environment.push_back("GIT_CONFIG_KEY_0=http.extraHeader");
    environment.push_back(
        absl::StrCat("GIT_CONFIG_VALUE_0=", BasicAuthorization(url.authorization)));
    environment.push_back("GIT_CONFIG_KEY_1=http.followRedirects");
    environment.push_back("GIT_CONFIG_VALUE_1=false");
  }
  return environment;
}

std::vector<std::string> MirrorArguments(const MirrorUrl& url, const MirrorOptions& options) {
  std::vector<std::string> arguments = {"git"};
  const auto set = [&arguments](std::string value) {
    arguments.push_back("-c");
    arguments.push_back(std::move(value));
  };
  set("core.hooksPath=/dev/null");
  set("core.fsmonitor=false");
  set("core.askPass=");
  set("credential.helper=");  // an empty one forgets all before it
  if (!options.credential_helper.empty()) {
    set(absl::StrCat("credential.helper=", options.credential_helper));
  }
  set("credential.interactive=false");
  set("protocol.allow=never");
  for (const std::string& protocol : options.protocols) {
    set(absl::StrCat("protocol.", protocol, ".allow=always"));
  }
  set("transfer.fsckObjects=true");
  set("fetch.fsckObjects=true");
  for (const char* harmless : kHarmless) set(absl::StrCat("fetch.fsck.", harmless, "=ignore"));
  set("fetch.unpackLimit=1");  // a pack for each fetch, not loose files
  set("fetch.recurseSubmodules=false");
  set("submodule.recurse=false");
  set("gc.auto=0");
  set("maintenance.auto=false");
  set("fetch.writeCommitGraph=false");
  set("http.lowSpeedLimit=1000");
  set("http.lowSpeedTime=60");
  set("http.cookieFile=");
  if (url.authorization.empty()) set("http.followRedirects=initial");
  return arguments;
}

MirrorOutcome UpdateMirror(const MirrorUrl& url, const MirrorOptions& options) {
  MirrorOutcome outcome;
  outcome.path = absl::StrCat(options.directory, "/", url.directory);
  outcome.there = IsDirectory(outcome.path);
  const absl::Status usable = EnsurePrivateDirectory(options.directory);
  if (!usable.ok()) {
    outcome.status = usable;
    return outcome;
  }
  const absl::StatusOr<FileDescriptor> lock = Lock(outcome.path);
  if (!lock.ok()) {
    outcome.status = WithUrl(url, "not updated", lock.status());
    return outcome;
  }
  outcome.there = IsDirectory(outcome.path);
  if (outcome.there) {
    const absl::Status fetched = Fetch(url, options, outcome.path);
    if (!fetched.ok()) outcome.status = WithUrl(url, "not updated", fetched);
    return outcome;
  }
  const absl::Status cloned = Clone(url, options, outcome.path);
  if (!cloned.ok()) outcome.status = WithUrl(url, "not mirrored", cloned);
  outcome.there = cloned.ok();
  return outcome;
}

}  // namespace offkey::git
