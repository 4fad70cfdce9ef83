// Bare mirrors of remote repositories, made and kept up to date by the installed git.
//
// Place in the flow: `sweep --mirror URL` -> MirrorUrl -> UpdateMirror -> a path for Sweep(). git
// is the one program that this folder runs, and it runs against a server that is not trusted:
// - no configuration of the system or the user, no hooks, no templates, no file system monitor, no
//   submodules, no automatic maintenance, no prompt, no credential helper unless one is named, no
//   .netrc; the environment holds only what is needed (proxies and certificates among it);
// - only the protocols that are allowed, also after a redirect, and no redirect with credentials;
// - what comes in is checked (transfer.fsckObjects), within a size and a time, and a connection
//   that stalls is given up;
// - credentials of a URL reach git in its environment, never in arguments, configuration or files.
//
// All refs come: branches, tags, notes, pull requests. A clone appears under its name when it is
// whole; one that was interrupted is made again. What an update cannot fetch leaves the mirror as
// it was; objects that the server no longer shows stay.
//
// Thread rule: may be called from several threads at once; two updates of one mirror, in one
// process or in two, exclude each other.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "git/mirror_url.h"

namespace offkey::git {

struct MirrorOptions {
  std::string directory;  // where mirrors are; private (EnsurePrivateDirectory)
  std::set<std::string> protocols = {"https", "ssh"};
  uint64_t max_bytes = 20'000'000'000;  // of one mirror
  double timeout_seconds = 3600;        // for one call of git
  std::string credential_helper;        // as in git's credential.helper; empty: none
  const std::atomic<bool>* stop = nullptr;
};

struct MirrorOutcome {
  std::string path;    // of the mirror
  bool there = false;  // there is something to sweep
  // Not OK: what is there is as it was before (an earlier state, or nothing). The text names the
  // URL without its credentials, and what git said last.
  absl::Status status;
};

MirrorOutcome UpdateMirror(const MirrorUrl& url, const MirrorOptions& options);

// The environment and the leading arguments of every call of git; for tests.
std::vector<std::string> MirrorEnvironment(const MirrorUrl& url, const MirrorOptions& options);
std::vector<std::string> MirrorArguments(const MirrorUrl& url, const MirrorOptions& options);

}  // namespace offkey::git
