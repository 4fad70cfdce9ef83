// Trees made from trees by deltas, three generations: what is decoded from the changes alone must
// equal what is decoded whole, in edges, damage and missing objects. The input is a small program:
// entries, raw bytes, and copies of whole entries or of any bytes of the base.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/base/check.h"
#include "git/delta.h"
#include "git/object_store.h"
#include "git/tree_scan.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/git/pack_fixture.h"

namespace {

using offkey::ObjectId;
using offkey::ObjectNumber;
using offkey::git::TreeScan;

constexpr unsigned kObjects = 32;

std::string IdBytesOf(unsigned choice) {
  return std::string(ObjectId::kSha1Bytes, static_cast<char>(choice % 64 * 3 + 1));
}

// A store that knows the ids of choices 0 .. 31 and lacks those of 32 .. 63. Trees are never read
// from it, so that empty files do.
struct Fixture {
  Fixture() {
    for (unsigned i = 0; i < kObjects; ++i) {
      const std::string hex = ObjectId(IdBytesOf(i)).ToHex();
      std::filesystem::create_directory(directory.Path(hex.substr(0, 2)));
      std::ofstream(directory.Path(hex.substr(0, 2) + "/" + hex.substr(2)));
    }
    offkey::git::RepositoryLayout layout;
    layout.object_dirs.push_back({directory.path(), offkey::git::ObjectDirectoryKind::kMain});
    auto opened = offkey::git::ObjectStore::Open(std::move(layout), {});
    OFFKEY_CHECK(opened.ok() && (*opened)->object_count() == kObjects, "the store lacks objects");
    store = *std::move(opened);
    for (unsigned i = 0; i < kObjects; ++i) flagged.push_back(i % 2 == 0);
  }
  offkey::TemporaryDirectory directory;
  std::unique_ptr<offkey::git::ObjectStore> store;
  std::vector<bool> flagged;
};

class Input {
 public:
  Input(const uint8_t* data, size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}
  bool empty() const { return rest_.empty(); }
  unsigned Byte() {
    if (rest_.empty()) return 0;
    const auto byte = static_cast<unsigned char>(rest_[0]);
    rest_.remove_prefix(1);
    return byte;
  }
  std::string_view Bytes(size_t count) {
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
  }

 private:
  std::string_view rest_;
};

std::string Entry(Input* in, bool long_name) {
  static constexpr const char* kModes[] = {"100644", "40000", "160000", "120000", "040000", "1"};
  std::string entry = kModes[in->Byte() % 6];
  const unsigned letter = in->Byte();
  // Long names cross the windows in which entries are looked at.
  const size_t size = long_name ? 280 + letter * 22 : letter % 13;
  entry += " " + std::string(size, static_cast<char>('a' + letter % 26)) + std::string(1, '\0');
  return entry + IdBytesOf(in->Byte());
}

// Bytes that stand in no base. False at the end of a generation.
bool NewBytes(Input* in, unsigned op, std::string* bytes) {
  switch (op % 8) {
    case 0:
      return false;
    case 1:
      *bytes = std::string(in->Bytes(in->Byte() % 40));
      return true;
    case 2:
      *bytes = Entry(in, true);
      return true;
    default:
      *bytes = Entry(in, false);
      return true;
  }
}

// A delta of `base`, whose entries start at `starts`.
std::string NextDelta(Input* in, const std::string& base, const std::vector<size_t>& starts) {
  using offkey::git::DeltaCopy;
  std::string body;
  uint64_t size = 0;
  for (int i = 0; i < 64 && !in->empty(); ++i) {
    const unsigned op = in->Byte();
    size_t from = 0;
    size_t count = 0;
    if (op >= 128 && !base.empty()) {
      if (op % 4 == 0) {
        from = (in->Byte() * 256 + in->Byte()) % base.size();
        count = 1 + (in->Byte() * 256 + in->Byte()) % (base.size() - from);
      } else {
        const size_t first = in->Byte() % starts.size();
        const size_t last = first + in->Byte() % (starts.size() - first);
        from = starts[first];
        // Sometimes a little more or less than whole entries.
        count = starts[last] - from + (op % 4 == 2 ? op % 7 : 0);
        if (op % 4 == 3) count -= std::min<size_t>(count, op % 5);
        count = std::min(count, base.size() - from);
      }
      for (size_t part = 0; count > 0; from += part, count -= part, size += part) {
        part = std::min<size_t>(count, 0xFFFF);
        body += DeltaCopy(from, part);
      }
      continue;
    }
    std::string bytes;
    if (!NewBytes(in, op, &bytes)) break;
    size += bytes.size();
    for (std::string_view rest = bytes; !rest.empty();
         rest.remove_prefix(std::min<size_t>(rest.size(), 127))) {
      body += offkey::git::DeltaInsert(rest.substr(0, 127));
    }
  }
  return offkey::git::DeltaSize(base.size()) + offkey::git::DeltaSize(size) + body;
}

// Where entries seem to start, and the end: for the program's copies only.
std::vector<size_t> EntryStarts(std::string_view tree) {
  std::vector<size_t> starts = {0};
  for (size_t at = 0; at < tree.size();) {
    const size_t nul = tree.find('\0', at);
    if (nul == tree.npos || tree.size() - nul - 1 < ObjectId::kSha1Bytes) break;
    at = nul + 1 + ObjectId::kSha1Bytes;
    starts.push_back(at);
  }
  return starts;
}

using Edge = std::tuple<ObjectNumber, bool, std::string>;
std::vector<Edge> EdgesOf(const TreeScan& scan, ObjectNumber tree) {
  std::vector<Edge> edges;
  for (const uint32_t number : scan.edges(tree)) {
    const auto& edge = scan.edge(number);
    OFFKEY_CHECK(scan.target(number).number == edge.target, "two targets of one edge");
    edges.emplace_back(edge.target, edge.is_tree, std::string(edge.name));
  }
  return edges;
}

std::vector<std::set<ObjectId>> MissingOf(TreeScan* scan, ObjectNumber trees) {
  std::vector<std::set<ObjectId>> missing(trees);
  for (const auto& one : scan->TakeMissing()) missing[one.referrer].insert(one.id);
  return missing;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Fixture fixture;
  Input in(data, size);
  std::string base;
  std::string bytes;
  for (int i = 0; i < 64 && NewBytes(&in, in.Byte(), &bytes); ++i) base += bytes;

  // Different workers, as when the walk hands a subtree of the forest to another thread.
  TreeScan changes(*fixture.store, 2, fixture.flagged, true);
  TreeScan whole(*fixture.store, 1, fixture.flagged, true);
  constexpr ObjectNumber kGenerations = 4;
  std::unique_ptr<offkey::NodeState> state;
  for (ObjectNumber number = 0; number < kGenerations; ++number) {
    offkey::ObjectView view;
    view.number = number;
    view.kind = offkey::ObjectKind::kTree;
    view.will_be_base = number + 1 < kGenerations;
    if (number == 0) {
      view.size = base.size();
      view.whole = base;
      state = changes.Visit(0, view);
      whole.Visit(0, view);
      continue;
    }
    const bool assembled = in.Byte() % 2 != 0;
    const std::string delta = NextDelta(&in, base, EntryStarts(base));
    std::vector<offkey::TextPiece> pieces;
    uint64_t result = 0;
    OFFKEY_CHECK(offkey::git::ParseDelta(delta, base, &pieces, &result), "a delta made here");
    std::string content(result, '\0');
    offkey::git::AssemblePieces(pieces, content.data());
    view.size = result;
    view.whole = content;
    whole.Visit(0, view);
    if (!assembled) view.whole = {};
    view.pieces = pieces;
    view.base_size = base.size();
    view.base = state.get();
    state = changes.Visit(number % 2, view);
    base = std::move(content);
  }
  std::vector<std::set<ObjectId>> told = MissingOf(&changes, kGenerations);
  const std::vector<std::set<ObjectId>> named = MissingOf(&whole, kGenerations);
  changes.Finish();
  whole.Finish();
  OFFKEY_CHECK(changes.damaged() == whole.damaged(), "damage differs");
  OFFKEY_CHECK(whole.heirs().empty(), "an heir without a base");
  for (const TreeScan::Heir& heir : changes.heirs()) {
    OFFKEY_CHECK(heir.base + 1 == heir.tree, "an heir of something else");
    OFFKEY_CHECK(!named[heir.tree].empty(), "an heir that names nothing that is missing");
    told[heir.tree].insert(told[heir.base].begin(), told[heir.base].end());
  }
  for (ObjectNumber tree = 0; tree < kGenerations; ++tree) {
    OFFKEY_CHECK(EdgesOf(changes, tree) == EdgesOf(whole, tree), "edges differ");
    OFFKEY_CHECK(
        std::includes(told[tree].begin(), told[tree].end(), named[tree].begin(), named[tree].end()),
        "a missing object that is not told");
  }
  return 0;
}
