// A loose object's file from foreign bytes: what is read is what a plain reading of zlib and of the
// header says. The first byte chooses: the file as it is, or its content, deflated here, so that
// the header is reached.
#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "absl/strings/numbers.h"
#include "engine/base/absl_view.h"
#include "engine/base/check.h"
#include "git/object_store.h"
#include "tests/support/temporary_directory.h"

namespace {

using offkey::ObjectKind;
using offkey::git::ObjectFate;

constexpr uint64_t kMaxObjectBytes = 1u << 20;

// A store whose only object is the file that each input is written to.
struct Fixture {
  Fixture() {
    const std::string folder = directory.Path(std::string(2, 'a'));
    std::filesystem::create_directory(folder);
    file = open((folder + "/" + std::string(38, 'a')).c_str(), O_RDWR | O_CREAT, 0600);
    OFFKEY_CHECK(file >= 0, "cannot make a file");
    offkey::git::RepositoryLayout layout;
    layout.object_dirs.push_back({directory.path(), offkey::git::ObjectDirectoryKind::kMain});
    auto opened = offkey::git::ObjectStore::Open(std::move(layout), {kMaxObjectBytes});
    OFFKEY_CHECK(opened.ok() && (*opened)->loose().size() == 1, "the store lacks its object");
    store = *std::move(opened);
  }
  ~Fixture() { close(file); }

  void Write(std::string_view bytes) const {
    const bool written = ftruncate(file, 0) == 0 && pwrite(file, bytes.data(), bytes.size(), 0) ==
                                                        static_cast<ssize_t>(bytes.size());
    OFFKEY_CHECK(written, "cannot write a file");
  }

  offkey::TemporaryDirectory directory;
  int file = -1;
  std::unique_ptr<offkey::git::ObjectStore> store;
};

std::string Deflated(std::string_view bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  compress2(reinterpret_cast<Bytef*>(out.data()), &size,
            reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()), 1);
  out.resize(size);
  return out;
}

// The content after "<kind> <size>\0", when both are right.
std::optional<std::string_view> PlainContent(std::string_view object, ObjectKind* kind) {
  const size_t nul = object.find('\0');
  if (nul == object.npos) return std::nullopt;
  const std::string_view header = object.substr(0, nul);
  const size_t space = header.find(' ');
  if (space == header.npos) return std::nullopt;
  const std::string_view word = header.substr(0, space);
  if (word == "commit") {
    *kind = ObjectKind::kCommit;
  } else if (word == "tree") {
    *kind = ObjectKind::kTree;
  } else if (word == "blob") {
    *kind = ObjectKind::kBlob;
  } else if (word == "tag") {
    *kind = ObjectKind::kTag;
  } else {
    return std::nullopt;
  }
  const std::string_view digits = header.substr(space + 1);
  uint64_t size = 0;
  if (digits.empty() || digits.size() > 19 ||
      digits.find_first_not_of("0123456789") < digits.size() ||
      !absl::SimpleAtoi(offkey::AbslView(digits), &size) || size != object.size() - nul - 1) {
    return std::nullopt;
  }
  return object.substr(nul + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Fixture fixture;
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const bool deflate = data[0] % 4 != 0;
  const std::string file = deflate ? Deflated(input) : std::string(input);
  fixture.Write(file);

  ObjectKind kind = ObjectKind::kBlob;
  std::string content;
  const ObjectFate fate = fixture.store->Read(0, &kind, &content);
  OFFKEY_CHECK(fate != ObjectFate::kUnseen, "no fate");
  const std::optional<ObjectKind> alone = fixture.store->KindOf(0);
  if (fate == ObjectFate::kScanned) {
    OFFKEY_CHECK(content.size() <= kMaxObjectBytes, "more than the bound");
    OFFKEY_CHECK(alone == kind, "the header alone says another kind");
  }
  if (!deflate) return 0;
  ObjectKind plain_kind = ObjectKind::kBlob;
  const std::optional<std::string_view> plain = PlainContent(input, &plain_kind);
  OFFKEY_CHECK((fate == ObjectFate::kScanned) == plain.has_value(), "refused or believed wrongly");
  if (plain.has_value()) OFFKEY_CHECK(plain == content && plain_kind == kind, "another content");
  return 0;
}
