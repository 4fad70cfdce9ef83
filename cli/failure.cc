#include "cli/failure.h"

#include "engine/base/absl_view.h"
#include "engine/base/log.h"

namespace offkey {

ExitCode FailSetup(const absl::Status& status) {
  LogError(StdView(status.message()));
  switch (status.code()) {
    case absl::StatusCode::kInvalidArgument:
    case absl::StatusCode::kNotFound:
    case absl::StatusCode::kAlreadyExists:
    case absl::StatusCode::kPermissionDenied:
    case absl::StatusCode::kFailedPrecondition:
    case absl::StatusCode::kUnimplemented:
      return ExitCode::kUsage;
    default:
      return ExitCode::kInternal;
  }
}

ExitCode FailRun(const absl::Status& status) {
  LogError(StdView(status.message()));
  return ExitCode::kInternal;
}

}  // namespace offkey
