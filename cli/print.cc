#include "cli/print.h"

#include <unistd.h>

#include "cli/failure.h"
#include "engine/base/status_macros.h"
#include "engine/report/output_sink.h"

namespace offkey {

ExitCode Print(std::string_view text) {
  OutputSink sink = OutputSink::ToDescriptor(STDOUT_FILENO, "standard output");
  absl::Status status = sink.Write(text);
  if (status.ok()) status = sink.Close();
  return status.ok() ? ExitCode::kClean : FailRun(status);
}

}  // namespace offkey
