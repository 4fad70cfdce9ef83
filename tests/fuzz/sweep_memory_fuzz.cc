// Bytes -> what a sweep left, and its findings. What is decoded is the same when it is written and
// decoded again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/pipeline/sweep_memory.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  offkey::SweepMemory memory;
  memory.finding_count = 3;
  memory.findings = bytes;
  std::string again;
  uint64_t count = 0;
  const auto append = [&](offkey::Finding&& finding) {
    offkey::AppendFinding(finding, &again);
    ++count;
    return absl::OkStatus();
  };
  offkey::ForEachFinding(memory, append).IgnoreError();
  memory.finding_count = count;
  memory.findings = again;
  std::string third;
  const absl::Status told = offkey::ForEachFinding(memory, [&](offkey::Finding&& finding) {
    offkey::AppendFinding(finding, &third);
    return absl::OkStatus();
  });
  if (!told.ok() || third != again) std::abort();
  const auto whole = offkey::DecodeSweepMemory(bytes);
  if (whole.has_value()) {
    const std::string encoded = offkey::EncodeSweepMemory(*whole);
    if (!offkey::DecodeSweepMemory(encoded).has_value()) std::abort();
  }
  return 0;
}
