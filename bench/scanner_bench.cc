// Bytes per second of the scanner alone on real text: FindCandidates + Confirm of every file below
// the directory (or the file) named in OFFKEY_BENCH_CORPUS, read into memory beforehand.
// OFFKEY_BENCH_RULES names a directory of rules; the embedded ones otherwise.
//
//   OFFKEY_BENCH_CORPUS=some/checkout build/release/bench/scanner_bench
//
// With OFFKEY_BENCH_OPENINGS=1 it also prints which openings are reported most and what confirming
// them costs.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "engine/rule/compiled_impl.h"
#include "engine/rule/rule_loader.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {
namespace {

namespace fs = std::filesystem;

constexpr size_t kMaxCorpusBytes = size_t{1} << 30;
// A corpus that was put together from many files is scanned in pieces of the size of a large source
// file, cut behind a line, as a sweep would meet them: found in one run over hundreds of megabytes,
// every candidate would be confirmed on bytes that have left the caches.
constexpr size_t kPieceBytes = size_t{256} << 10;

struct Corpus {
  std::string bytes;
  std::vector<std::string_view> files;
};

Corpus ReadCorpus(const fs::path& root) {
  std::vector<fs::path> paths;
  if (fs::is_regular_file(root)) paths.push_back(root);
  if (fs::is_directory(root)) {
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      if (entry.is_regular_file() && !entry.is_symlink()) paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  Corpus corpus;
  std::vector<size_t> ends;
  for (const fs::path& path : paths) {
    std::ifstream in(path, std::ios::binary);
    corpus.bytes.append(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    ends.push_back(corpus.bytes.size());
    if (corpus.bytes.size() > kMaxCorpusBytes) break;
  }
  size_t begin = 0;
  for (const size_t end : ends) {
    while (begin < end) {
      size_t piece = std::min(kPieceBytes, end - begin);
      const size_t line = corpus.bytes.rfind('\n', begin + piece - 1);
      if (begin + piece < end && line != std::string::npos && line >= begin)
        piece = line + 1 - begin;
      corpus.files.push_back(std::string_view(corpus.bytes).substr(begin, piece));
      begin += piece;
    }
  }
  return corpus;
}

const Corpus& TheCorpus() {
  static const Corpus corpus = [] {
    const char* root = std::getenv("OFFKEY_BENCH_CORPUS");
    return root == nullptr ? Corpus() : ReadCorpus(root);
  }();
  return corpus;
}

std::shared_ptr<const CompiledRules> TheRules(std::string* error) {
  const char* dir = std::getenv("OFFKEY_BENCH_RULES");
  auto loaded = dir == nullptr ? LoadEmbeddedRules() : LoadRules(dir);
  if (!loaded.ok()) {
    *error = std::string(loaded.status().message());
    return nullptr;
  }
  auto compiled = CompiledRules::Compile(*std::move(loaded), {});
  if (!compiled.ok()) {
    *error = std::string(compiled.status().message());
    return nullptr;
  }
  return *std::move(compiled);
}

// Returns nullptr after telling the benchmark why it cannot run.
std::shared_ptr<const CompiledRules> Prepare(benchmark::State* state) {
  std::string error;
  auto rules = TheRules(&error);
  if (rules == nullptr) {
    state->SkipWithError(error.c_str());
  } else if (TheCorpus().bytes.empty()) {
    state->SkipWithError("set OFFKEY_BENCH_CORPUS to a file or a directory of source text");
    return nullptr;
  }
  return rules;
}

void SetRates(benchmark::State* state, uint64_t candidates, uint64_t matches) {
  const auto bytes = static_cast<int64_t>(TheCorpus().bytes.size());
  state->SetBytesProcessed(state->iterations() * bytes);
  state->counters["files"] = static_cast<double>(TheCorpus().files.size());
  state->counters["candidates"] = static_cast<double>(candidates);
  state->counters["matches"] = static_cast<double>(matches);
}

void BM_FindCandidates(benchmark::State& state) {
  const auto rules = Prepare(&state);
  if (rules == nullptr) return;
  ScannerThread scanner(rules);
  std::vector<Candidate> candidates;
  uint64_t total = 0;
  for (auto _ : state) {
    total = 0;
    for (const std::string_view file : TheCorpus().files) {
      candidates.clear();
      scanner.FindCandidates(file, 0, &candidates);
      total += candidates.size();
    }
  }
  SetRates(&state, total, 0);
}
BENCHMARK(BM_FindCandidates)->Unit(benchmark::kMillisecond);

void BM_FindAndConfirm(benchmark::State& state) {
  const auto rules = Prepare(&state);
  if (rules == nullptr) return;
  ScannerThread scanner(rules);
  std::vector<Candidate> candidates;
  std::vector<Match> matches;
  uint64_t total = 0;
  uint64_t found = 0;
  // The first pass builds the patterns and warms RE2's automata, some 300 ms whatever the corpus.
  for (const std::string_view file : TheCorpus().files) scanner.Scan(file, &matches);
  for (auto _ : state) {
    total = 0;
    found = 0;
    for (const std::string_view file : TheCorpus().files) {
      candidates.clear();
      matches.clear();
      scanner.FindCandidates(file, 0, &candidates);
      const Text text(file);
      for (const Candidate& candidate : candidates) scanner.Confirm(text, candidate, &matches);
      total += candidates.size();
      found += matches.size();
    }
  }
  SetRates(&state, total, found);
}
BENCHMARK(BM_FindAndConfirm)->Unit(benchmark::kMillisecond);

// Not a benchmark: the table by which costly openings are found.
void PrintOpenings() {
  std::string error;
  const auto rules = TheRules(&error);
  if (rules == nullptr) {
    std::fprintf(stderr, "%s\n", error.c_str());
    return;
  }
  struct Cost {
    uint64_t count = 0;
    uint64_t matches = 0;
    std::chrono::nanoseconds time{0};
    OpeningIndex opening = 0;
  };
  std::vector<Cost> costs(rules->opening_count());
  ScannerThread scanner(rules);
  std::vector<Candidate> candidates;
  std::vector<Match> matches;
  // The first pass builds the patterns and warms RE2's automata; the second one counts.
  for (const std::string_view file : TheCorpus().files) scanner.Scan(file, &matches);
  for (const std::string_view file : TheCorpus().files) {
    candidates.clear();
    scanner.FindCandidates(file, 0, &candidates);
    for (const Candidate& candidate : candidates) {
      Cost& cost = costs[candidate.opening];
      matches.clear();
      const auto begin = std::chrono::steady_clock::now();
      scanner.Confirm(Text(file), candidate, &matches);
      cost.time += std::chrono::steady_clock::now() - begin;
      cost.matches += matches.size();
      ++cost.count;
    }
  }
  for (OpeningIndex i = 0; i < costs.size(); ++i) costs[i].opening = i;
  std::sort(costs.begin(), costs.end(),
            [](const Cost& a, const Cost& b) { return a.time > b.time; });
  std::printf("%10s %8s %9s %8s  %s\n", "candidates", "matches", "ms", "ns each",
              "opening (first rule)");
  for (size_t i = 0; i < costs.size() && i < 40 && costs[i].count > 0; ++i) {
    const Opening& opening = rules->impl().openings[costs[i].opening];
    const double ns = static_cast<double>(costs[i].time.count());
    std::printf("%10llu %8llu %9.2f %8.0f  %s (%s)\n",
                static_cast<unsigned long long>(costs[i].count),
                static_cast<unsigned long long>(costs[i].matches), ns / 1e6,
                ns / static_cast<double>(costs[i].count), opening.expression.c_str(),
                opening.rules.empty() ? EncodingName(opening.encoding)
                                      : rules->rule(opening.rules.front()).id.c_str());
  }
}

}  // namespace
}  // namespace offkey

int main(int argc, char** argv) {
  if (std::getenv("OFFKEY_BENCH_OPENINGS") != nullptr) offkey::PrintOpenings();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
