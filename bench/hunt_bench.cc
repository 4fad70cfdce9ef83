// Questions to a store of 1,000 repositories, 100,000 findings, 1,000,000 places and 2,000 people.
//
// The store is generated once (tests/support/generated_store.h) into the directory that
// OFFKEY_BENCH_HOME names, and can be used as OFFKEY_HOME afterwards.
#include <benchmark/benchmark.h>
#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/hunt.h"
#include "engine/attribution/leaver_report.h"
#include "engine/attribution/roster.h"
#include "engine/base/check.h"
#include "engine/base/keyring.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/store/store.h"
#include "tests/support/generated_store.h"

namespace offkey {
namespace {

constexpr GeneratedStoreSize kSize = {1000, 100'000, 10, 2000, false};

struct Home {
  std::unique_ptr<Keyring> keyring;
  std::unique_ptr<Store> store;
};

// Person 77 is in the teams of 120 repositories, as 100 others are in each; person 78 reads all.
absl::Status ImportAccess(Store& store) {
  OFFKEY_ASSIGN_OR_RETURN(const auto writer,
                          store.BeginAccess("csv", {"generated", "", 1, 1, "bench"}));
  for (uint64_t team = 0; team < 17; ++team) {
    const std::string name = absl::StrCat("team", team);
    OFFKEY_RETURN_IF_ERROR(
        writer->Add({"", name, absl::StrCat(name, "/*"), {}, "write", 1, name, true}));
    for (uint64_t member = 0; member < 100; ++member) {
      OFFKEY_RETURN_IF_ERROR(
          writer->Add({FoldEmail(GeneratedStore::Address(team * 100 + member, 0)),
                       name,
                       "",
                       {},
                       "member",
                       1,
                       name,
                       true}));
    }
  }
  OFFKEY_RETURN_IF_ERROR(writer->Add(
      {FoldEmail(GeneratedStore::Address(77, 0)), "team5", "", {}, "member", 1, "more", true}));
  OFFKEY_RETURN_IF_ERROR(writer->Add(
      {FoldEmail(GeneratedStore::Address(78, 0)), "", "*", {}, "read", 1, "all", true}));
  return writer->Finish("", false, true).status();
}

Home OpenHome() {
  const char* home = std::getenv("OFFKEY_BENCH_HOME");
  OFFKEY_CHECK(home != nullptr, "OFFKEY_BENCH_HOME names no directory for the generated store");
  mkdir(home, 0700);
  auto keyring = Keyring::OpenOrCreate(KeyringDirectory(home), nullptr);
  OFFKEY_CHECK(keyring.ok(), "no keyring");
  Home opened;
  opened.keyring = std::make_unique<Keyring>(*std::move(keyring));
  auto store = OpenSqliteStore(DefaultStorePath(home), *opened.keyring);
  OFFKEY_CHECK(store.ok(), "no store");
  opened.store = *std::move(store);
  const auto repositories = opened.store->ListRepositories();
  OFFKEY_CHECK(ImportAccess(*opened.store).ok(), "the accesses cannot be imported");
  if (repositories.ok() && repositories->size() == kSize.repositories) return opened;
  const absl::Status filled = GeneratedStore(kSize, *opened.keyring).Fill(*opened.store);
  OFFKEY_CHECK(filled.ok(), "the store cannot be filled");
  const auto roster = opened.store->ReadRoster();
  OFFKEY_CHECK(roster.ok(), "no roster");
  const absl::Status people =
      opened.store->WritePeople(roster->revision, GeneratedStore::People(kSize.people));
  OFFKEY_CHECK(people.ok(), "no people");
  return opened;
}

Home& TheHome() {
  static Home home = OpenHome();
  return home;
}

void Ask(benchmark::State& state, const FindingQuery& query) {
  Store& store = *TheHome().store;
  uint64_t findings = 0;
  for (auto _ : state) {
    findings = 0;
    const absl::Status status = store.FindFindings(query, [&](const StoredFinding&) {
      ++findings;
      return absl::OkStatus();
    });
    if (!status.ok()) state.SkipWithError("the store refused");
  }
  state.counters["findings"] = static_cast<double>(findings);
}

void ByValue(benchmark::State& state) {
  const Home& home = TheHome();
  const Fingerprint value =
      home.keyring->fingerprint_key().Of(GeneratedStore(kSize, *home.keyring).SecretOf(4718));
  FindingQuery query;
  query.fingerprints = {{value, value}};
  Ask(state, query);
}
BENCHMARK(ByValue)->Unit(benchmark::kMillisecond);

void ByAddresses(benchmark::State& state) {
  FindingQuery query;
  query.identities.emplace();
  for (uint64_t which = 0; which < 4; ++which) {
    query.identities->push_back(GeneratedStore::Address(77, which));
  }
  Ask(state, query);
}
BENCHMARK(ByAddresses)->Unit(benchmark::kMillisecond);

void ByPattern(benchmark::State& state, std::string FindingQuery::*condition, const char* pattern) {
  FindingQuery query;
  query.*condition = pattern;
  Ask(state, query);
}
BENCHMARK_CAPTURE(ByPattern, rule, &FindingQuery::rule, "provider7.kind3")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ByPattern, repo, &FindingQuery::repo, "repo500")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ByPattern, path, &FindingQuery::path, "dir7/sub3/added1.py")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ByPattern, keyword, &FindingQuery::keyword, "dir7/sub3/ADDED1.p")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ByPattern, ref, &FindingQuery::ref, "work13")->Unit(benchmark::kMillisecond);

void ByPeriod(benchmark::State& state) {
  FindingQuery query;
  query.introduced_since = GeneratedStore::kBegin + 1'000'000;
  query.introduced_until = GeneratedStore::kBegin + 1'200'000;
  Ask(state, query);
}
BENCHMARK(ByPeriod)->Unit(benchmark::kMillisecond);

// As the command asks: in text the first 100 of what somebody could only read.
void Report(benchmark::State& state, const char* who) {
  Store& store = *TheHome().store;
  const Roster roster = *Roster::Build(store.ReadRoster()->people);
  LeaverReport report;
  for (auto _ : state) {
    report = *ReportLeaver(store, {who}, roster, GeneratedStore::kBegin, 100);
  }
  state.counters["credentials"] = static_cast<double>(report.credentials.size());
  state.counters["could_read"] = static_cast<double>(report.Readable());
}
BENCHMARK_CAPTURE(Report, of_one_without_access, "E11999")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Report, of_two_teams, "E10077")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Report, of_a_reader_of_all, "E10078")->Unit(benchmark::kMillisecond);

void ReadRoster(benchmark::State& state) {
  for (auto _ : state) {
    auto snapshot = TheHome().store->ReadRoster();
    auto roster = Roster::Build(std::move(snapshot->people));
    benchmark::DoNotOptimize(roster);
  }
}
BENCHMARK(ReadRoster)->Unit(benchmark::kMillisecond);

void ListAddresses(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(TheHome().store->ListAddresses());
}
BENCHMARK(ListAddresses)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace offkey

BENCHMARK_MAIN();
