// Covered by tests/unit/git/libgit2_view_test.cc.
#include "git/libgit2_runtime.h"

#include <git2.h>

#include "absl/strings/str_cat.h"

namespace offkey::git {
namespace {

constexpr size_t kCacheBytes = size_t{32} << 20;

int Start() {
  if (const int count = git_libgit2_init(); count < 0) return count;
  for (const git_config_level_t level : {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM,
                                         GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL}) {
    if (const int code = git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, ""); code < 0)
      return code;
  }
  // The reader below the view checks ids when that is asked for; here it would hash every object
  // twice.
  git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
  git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, static_cast<ssize_t>(kCacheBytes));
  return 0;
}

}  // namespace

absl::Status StartLibgit2() {
  // Never shut down: objects of static storage may outlive main.
  static const int code = Start();
  return code < 0 ? Libgit2Error(code, "libgit2 does not start") : absl::OkStatus();
}

absl::Status Libgit2Error(int code, const std::string& what) {
  const git_error* error = git_error_last();
  const std::string text =
      absl::StrCat(what, ": ", error != nullptr && error->message != nullptr ? error->message : "",
                   " (libgit2 code ", code, ")");
  if (code == GIT_ENOTFOUND) return absl::NotFoundError(text);
  if (error != nullptr && error->klass == GIT_ERROR_NOMEMORY) {
    return absl::ResourceExhaustedError(text);
  }
  return absl::DataLossError(text);
}

}  // namespace offkey::git
