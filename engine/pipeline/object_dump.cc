// Covered by tests/unit/pipeline/object_dump_test.cc and tests/e2e/reader_test.py.
#include "engine/pipeline/object_dump.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/credential_catalog.h"
#include "engine/pipeline/object_scan.h"
#include "engine/pipeline/sweep.h"
#include "git/forest_walk.h"
#include "git/object_hash.h"

namespace offkey {
namespace {

using git::ObjectFate;

constexpr size_t kFlushBytes = 1u << 20;

std::string_view AsText(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// Keeps size and digest of every object.
class DigestSink final : public ObjectSink {
 public:
  struct Row {
    Digest digest = {};
    uint64_t size = 0;
    ObjectKind kind = ObjectKind::kBlob;
  };

  DigestSink(uint32_t objects, unsigned workers) : rows_(objects), buffers_(workers) {}

  std::unique_ptr<NodeState> Visit(unsigned worker, const ObjectView& object) override {
    std::string_view content = object.whole;
    if (!object.pieces.empty()) {
      content = FromPieces(object, &buffers_[worker]);
      if (!object.whole.empty() && content != object.whole) disagreements_.fetch_add(1);
    }
    if (content.size() != object.size) disagreements_.fetch_add(1);
    if (!object.counted_elsewhere) {
      rows_[object.number] = {Sha256(content), object.size, object.kind};
    }
    return nullptr;
  }

  // The windows of one object are joined again: whoever compares objects has the memory for one of
  // them.
  void VisitWindow(unsigned worker, ObjectNumber number, ObjectKind kind, uint64_t offset,
                   std::string_view bytes, bool last) override {
    std::string& joined = buffers_[worker];
    if (offset == 0) joined.clear();
    if (offset > joined.size() || offset + bytes.size() < joined.size()) {
      disagreements_.fetch_add(1);
      return;
    }
    joined.resize(offset);
    joined.append(bytes);
    if (last) rows_[number] = {Sha256(joined), joined.size(), kind};
  }
  // Not round, so that windows do not end where pages do.
  uint64_t OverlapBytes() const override { return 1021; }

  const Row& row(ObjectNumber number) const { return rows_[number]; }
  uint64_t disagreements() const { return disagreements_.load(); }

 private:
  // Through Text::Window, as confirmation reads them.
  static std::string_view FromPieces(const ObjectView& object, std::string* buffer) {
    constexpr uint64_t kStep = 1u << 14;
    const Text text(object.pieces, object.size);
    std::string scratch;
    buffer->clear();
    for (uint64_t at = 0; at < object.size; at += kStep) {
      buffer->append(text.Window(at, at + kStep, &scratch));
    }
    return *buffer;
  }

  std::vector<Row> rows_;
  std::vector<std::string> buffers_;
  std::atomic<uint64_t> disagreements_ = 0;
};

// Lines on their way out, in large writes.
class LineBuffer {
 public:
  explicit LineBuffer(const LineWriter& write) : write_(write) {}

  absl::Status Add(const std::string& line) {
    lines_ += line;
    lines_.push_back('\n');
    return lines_.size() < kFlushBytes ? absl::OkStatus() : Flush();
  }
  absl::Status Flush() {
    const absl::Status status = lines_.empty() ? absl::OkStatus() : write_(lines_);
    lines_.clear();
    return status;
  }

 private:
  const LineWriter& write_;
  std::string lines_;
};

DumpResult CountFates(const git::ForestWalk& walk, const git::FateTable& fates, bool trees_walked,
                      const git::ObjectStore& store) {
  DumpResult result;
  result.bytes = walk.bytes_visited();
  for (ObjectNumber number = 0; number < fates.count(); ++number) {
    const ObjectFate fate = fates.Get(number);
    if (fate == ObjectFate::kScanned) {
      ++result.objects;
    } else if (fate != ObjectFate::kUnseen || trees_walked ||
               store.KindOf(number) != ObjectKind::kTree) {
      ++result.unread[git::ObjectFateName(fate)];
    }
  }
  return result;
}

git::WalkOptions ToWalkOptions(const DumpOptions& options) {
  git::WalkOptions walk;
  walk.memory_budget_bytes =
      options.max_memory_bytes != 0 ? options.max_memory_bytes : kDefaultMemoryBytes;
  walk.verify_ids = options.verify_ids;
  walk.assemble_all = options.naive;
  walk.stop = options.stop;
  return walk;
}

absl::StatusOr<DumpResult> WriteObjects(const git::ObjectStore& store, unsigned workers,
                                        const DumpOptions& options, const LineWriter& write) {
  git::FateTable fates(store.object_count());
  git::ForestWalk walk(store, &fates, ToWalkOptions(options));
  DigestSink sink(store.object_count(), workers);
  walk.Run(git::KindSet::All(), &sink);
  LineBuffer lines(write);
  for (ObjectNumber number = 0; number < store.object_count(); ++number) {
    if (fates.Get(number) != ObjectFate::kScanned) continue;
    const DigestSink::Row& row = sink.row(number);
    OFFKEY_RETURN_IF_ERROR(lines.Add(absl::StrCat(store.id(number).ToHex(), " ",
                                                  AbslView(git::ObjectKindName(row.kind)), " ",
                                                  row.size, " ", HexEncode(AsText(row.digest)))));
  }
  OFFKEY_RETURN_IF_ERROR(lines.Flush());
  if (sink.disagreements() > 0) {
    return absl::InternalError(absl::StrCat(
        sink.disagreements(), " objects or windows whose pieces are not their content"));
  }
  return CountFates(walk, fates, true, store);
}

absl::StatusOr<DumpResult> WriteMatches(const git::ObjectStore& store, unsigned workers,
                                        const std::shared_ptr<const CompiledRules>& rules,
                                        const FingerprintKey& key, const DumpOptions& options,
                                        const LineWriter& write) {
  git::FateTable fates(store.object_count());
  git::ForestWalk walk(store, &fates, ToWalkOptions(options));
  ObjectScan scan(rules, workers, {options.naive, options.extra_window}, nullptr);
  const auto kinds =
      git::KindSet().With(ObjectKind::kCommit).With(ObjectKind::kTag).With(ObjectKind::kBlob);
  walk.Run(kinds, &scan);
  const std::vector<FlaggedObject> flagged = scan.TakeFlagged();
  std::vector<const CredentialTable*> tables;
  for (unsigned w = 0; w < workers; ++w) tables.push_back(&scan.credentials(w));
  const CredentialCatalog catalog(*rules, key, tables);

  DumpResult result = CountFates(walk, fates, false, store);
  result.scanned_bytes = scan.scanned_bytes();
  result.confirmed = scan.confirmed();
  LineBuffer lines(write);
  for (const FlaggedObject& object : flagged) {
    // (start, end, rule, credential, shadowed): numbers of credentials follow their fingerprints.
    std::vector<std::tuple<uint64_t, uint64_t, uint32_t, uint32_t, bool>> matches;
    ForEachMatch(object.rope, [&](const RopeMatch& match) {
      matches.emplace_back(match.start, match.end, match.rule, catalog.Number(match.credential),
                           match.shadowed);
    });
    std::sort(matches.begin(), matches.end());
    result.matches += matches.size();
    const std::string id = store.id(object.number).ToHex();
    for (const auto& [start, end, rule, credential, shadowed] : matches) {
      OFFKEY_RETURN_IF_ERROR(
          lines.Add(absl::StrCat(id, " ", rules->rule(rule).id, " ", start, " ", end, " ",
                                 HexEncode(AsText(catalog.fingerprint(credential))),
                                 shadowed ? " shadowed" : " reported")));
    }
  }
  OFFKEY_RETURN_IF_ERROR(lines.Flush());
  return result;
}

// Opens the repository and calls dump(store, workers) inside an arena of so many threads.
template <typename Dump>
absl::StatusOr<DumpResult> InArena(const std::string& repo_path, const DumpOptions& options,
                                   const Dump& dump) {
  OFFKEY_ASSIGN_OR_RETURN(git::RepositoryLayout layout, git::OpenLayout(repo_path));
  OFFKEY_ASSIGN_OR_RETURN(const std::unique_ptr<git::ObjectStore> store,
                          git::ObjectStore::Open(std::move(layout), {}));
  const unsigned threads = std::clamp(options.threads, 1u, CredentialRef::kMaxWorkers - 1);
  const oneapi::tbb::global_control limit(oneapi::tbb::global_control::max_allowed_parallelism,
                                          threads);
  oneapi::tbb::task_arena arena(static_cast<int>(threads));
  std::optional<absl::StatusOr<DumpResult>> result;
  arena.execute([&] {
    const auto workers = static_cast<unsigned>(oneapi::tbb::this_task_arena::max_concurrency());
    result.emplace(dump(*store, workers));
  });
  return *std::move(result);
}

}  // namespace

absl::StatusOr<DumpResult> DumpObjects(const std::string& repo_path, const DumpOptions& options,
                                       const LineWriter& write) {
  return InArena(repo_path, options, [&](const git::ObjectStore& store, unsigned workers) {
    return WriteObjects(store, workers, options, write);
  });
}

absl::StatusOr<DumpResult> DumpMatches(const std::string& repo_path,
                                       std::shared_ptr<const CompiledRules> rules,
                                       const FingerprintKey& key, const DumpOptions& options,
                                       const LineWriter& write) {
  return InArena(repo_path, options, [&](const git::ObjectStore& store, unsigned workers) {
    return WriteMatches(store, workers, rules, key, options, write);
  });
}

}  // namespace offkey
