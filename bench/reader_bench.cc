// The reader alone on a real repository: what a sweep costs before anything is scanned.
//
//   OFFKEY_BENCH_REPOSITORY=some/repository build/release/bench/reader_bench
//
// InflateOnly inflates every pack entry once, in the order of the packs, and throws the bytes away:
// the floor under any reader. Walk is ForestWalk with a sink that keeps nothing. The argument is
// the number of threads.
#include <benchmark/benchmark.h>
#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "git/forest_walk.h"
#include "git/inflate.h"
#include "git/object_store.h"
#include "git/pack_entry.h"
#include "git/repository_layout.h"

namespace offkey::git {
namespace {

absl::StatusOr<std::unique_ptr<ObjectStore>> OpenStore() {
  const char* path = std::getenv("OFFKEY_BENCH_REPOSITORY");
  if (path == nullptr) {
    return absl::InvalidArgumentError("set OFFKEY_BENCH_REPOSITORY to a repository");
  }
  auto layout = OpenLayout(path);
  if (!layout.ok()) return layout.status();
  return ObjectStore::Open(*std::move(layout), {});
}

// An inflater and the memory it writes to, for each thread.
struct Scratch {
  Inflater inflater;
  std::string bytes;
};

uint64_t InflateAll(const ObjectStore& store) {
  std::atomic<uint64_t> total{0};
  oneapi::tbb::enumerable_thread_specific<Scratch> scratches;
  for (const auto& pack : store.packs()) {
    std::vector<uint64_t> offsets;
    for (uint32_t i = 0; i < pack->index.count(); ++i) offsets.push_back(pack->index.offset(i));
    std::sort(offsets.begin(), offsets.end());
    oneapi::tbb::parallel_for(
        oneapi::tbb::blocked_range<size_t>(0, offsets.size(), 1 << 12), [&](const auto& range) {
          Scratch& scratch = scratches.local();
          uint64_t here = 0;
          for (size_t i = range.begin(); i != range.end(); ++i) {
            EntryHeader header;
            if (!ParseEntryHeader(pack->bytes, offsets[i], store.hash_bytes(), &header)) continue;
            if (scratch.bytes.size() < header.size) scratch.bytes.resize(header.size);
            size_t consumed = 0;
            const auto result =
                scratch.inflater.Inflate(pack->bytes.substr(header.data_offset),
                                         scratch.bytes.data(), header.size, &consumed);
            if (result == InflateResult::kOk) here += header.size;
          }
          total += here;
        });
  }
  return total;
}

class NullSink final : public ObjectSink {
 public:
  std::unique_ptr<NodeState> Visit(unsigned, const ObjectView& object) override {
    benchmark::DoNotOptimize(object.size);
    return nullptr;
  }
  void VisitWindow(unsigned, ObjectNumber, ObjectKind, uint64_t, std::string_view, bool) override {}
  uint64_t OverlapBytes() const override { return 0; }
};

void BM_InflateOnly(benchmark::State& state) {
  const auto store = OpenStore();
  if (!store.ok()) return state.SkipWithError(store.status().ToString().c_str());
  oneapi::tbb::task_arena arena(static_cast<int>(state.range(0)));
  uint64_t bytes = 0;
  for (auto _ : state) {
    arena.execute([&] { bytes = InflateAll(**store); });
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
}
BENCHMARK(BM_InflateOnly)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

void BM_Walk(benchmark::State& state) {
  const auto store = OpenStore();
  if (!store.ok()) return state.SkipWithError(store.status().ToString().c_str());
  oneapi::tbb::task_arena arena(static_cast<int>(state.range(0)));
  uint64_t bytes = 0;
  for (auto _ : state) {
    arena.execute([&] {
      FateTable fates((*store)->object_count());
      ForestWalk walk(**store, &fates, {});
      NullSink sink;
      walk.Run(KindSet::All(), &sink);
      bytes = walk.bytes_visited();
    });
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes) * state.iterations());
}
BENCHMARK(BM_Walk)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace offkey::git

BENCHMARK_MAIN();
