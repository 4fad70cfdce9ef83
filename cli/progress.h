// The line on a terminal that shows how far a run is: what is done, bytes, findings, rate, time
// left.
//
// Thread rule: Start and Stop from one thread; `sample` is called from a thread of its own, so it
// may only read atomics.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace offkey {

struct ProgressSample {
  uint64_t done = 0;
  uint64_t total = 0;  // 0: not known
  uint64_t bytes = 0;
  uint64_t findings = 0;
  // A run over several repositories; the share of the whole is then given, not computed.
  uint64_t repositories_done = 0;
  uint64_t repositories = 0;
  double share = 0;
};

class Progress {
 public:
  // Shows nothing unless standard error is a terminal and `enabled`.
  Progress(bool enabled, std::string_view unit, std::function<ProgressSample()> sample);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Takes the line away; later calls do nothing. To be called before the report is written.
  void Stop();

  // Runs `write` while the line is away; it comes back by itself. From any thread.
  void WithoutLine(const std::function<void()>& write);

 private:
  void Run();

  const std::string unit_;
  const std::function<ProgressSample()> sample_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;  // guarded by mutex_
  std::thread thread_;
};

// One line of at most `width` columns.
std::string ProgressLine(const ProgressSample& sample, std::string_view unit, double seconds,
                         double bytes_per_second, size_t width);

}  // namespace offkey
