#include "cli/failure.h"

#include "engine/base/absl_view.h"
#include "engine/base/log.h"

namespace offkey {

ExitCode FailSetup(const absl::Status& status) {
  LogError(StdView(status.message()));
  return SetupExitCode(status);
}

ExitCode SetupExitCode(const absl::Status& status) {
  switch (status.code()) {
    case absl::StatusCode::kInvalidArgument:
    case absl::StatusCode::kNotFound:
    case absl::StatusCode::kAlreadyExists:
    case absl::StatusCode::kPermissionDenied:
    case absl::StatusCode::kFailedPrecondition:
      return ExitCode::kUsage;
    case absl::StatusCode::kUnimplemented:  // a repository that cannot be read: nothing is known of
                                            // it
      return ExitCode::kIncomplete;
    default:
      return ExitCode::kInternal;
  }
}

ExitCode FailRun(const absl::Status& status) {
  LogError(StdView(status.message()));
  return ExitCode::kInternal;
}

}  // namespace offkey
