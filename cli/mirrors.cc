// Covered by tests/e2e/mirror_test.py.
#include "cli/mirrors.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <utility>

#include "absl/strings/str_cat.h"
#include "cli/progress.h"
#include "engine/base/file.h"
#include "engine/base/keyring.h"
#include "engine/base/log.h"
#include "engine/base/signals.h"
#include "engine/base/status_macros.h"
#include "git/mirror_url.h"

namespace offkey {
namespace {

constexpr size_t kAtOnce = 4;  // they wait for servers more than they work

absl::StatusOr<git::MirrorOptions> MirrorOptionsFor(const Options& options) {
  git::MirrorOptions mirror;
  mirror.directory = options.mirror_dir;
  if (mirror.directory.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(const std::string home, OffkeyHome());
    mirror.directory = home + "/mirrors";
  }
  mirror.protocols = {options.mirror_protocols.begin(), options.mirror_protocols.end()};
  const absl::StatusOr<uint64_t> most = ParseByteCount(options.mirror_max_size);
  if (!most.ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat("--mirror-max-size: `", PrintablePath(options.mirror_max_size),
                     "` is not a size; write for example 500M or 20G (at least 16M)"));
  }
  mirror.max_bytes = *most;
  mirror.timeout_seconds = options.mirror_timeout;
  const std::string& helper = options.credential_helper;
  if (std::any_of(helper.begin(), helper.end(),
                  [](char c) { return static_cast<unsigned char>(c) < 0x20; })) {
    return absl::InvalidArgumentError("--mirror-credentials: no control bytes, please");
  }
  mirror.credential_helper = helper;
  mirror.stop = &StopRequested();
  return mirror;
}

}  // namespace

absl::StatusOr<std::vector<git::MirrorOutcome>> UpdateMirrors(const Options& options) {
  OFFKEY_ASSIGN_OR_RETURN(const git::MirrorOptions mirror, MirrorOptionsFor(options));
  std::vector<git::MirrorUrl> urls;
  std::set<std::string> known;
  for (const std::string& text : options.mirror_urls) {
    OFFKEY_ASSIGN_OR_RETURN(git::MirrorUrl url, git::ParseMirrorUrl(text, mirror.protocols));
    if (known.insert(url.url).second) urls.push_back(std::move(url));
  }
  std::vector<git::MirrorOutcome> outcomes(urls.size());
  std::atomic<size_t> next = 0;
  std::atomic<uint64_t> done = 0;
  Progress progress(!options.quiet, "mirror", [&] {
    ProgressSample sample;
    sample.done = done;
    sample.total = urls.size();
    return sample;
  });
  const auto work = [&] {
    for (size_t i = next++; i < urls.size() && !StopRequested(); i = next++) {
      outcomes[i] = git::UpdateMirror(urls[i], mirror);
      LogInfo(outcomes[i].status.ok()
                  ? absl::StrCat("mirror of ", urls[i].url, " is up to date: ", outcomes[i].path)
                  : std::string(outcomes[i].status.message()));
      ++done;
    }
  };
  std::vector<std::thread> threads;
  for (size_t i = 1; i < std::min(kAtOnce, urls.size()); ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  for (size_t i = 0; i < urls.size(); ++i) {
    if (!outcomes[i].path.empty()) continue;
    // A signal came before its turn.
    outcomes[i].path = absl::StrCat(mirror.directory, "/", urls[i].directory);
    outcomes[i].there = access(outcomes[i].path.c_str(), F_OK) == 0;
    outcomes[i].status =
        absl::CancelledError(absl::StrCat(urls[i].url, ": stopped before it was updated"));
  }
  return outcomes;
}

}  // namespace offkey
