#include "git/libgit2_view.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "git/commit_parser.h"
#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

// All objects of a repository, as `git cat-file --batch` gives them.
class MapReader : public ObjectReader {
 public:
  struct Object {
    ObjectKind kind;
    std::string bytes;
  };

  absl::StatusOr<bool> Find(const ObjectId& id, ObjectKind* kind, std::string* bytes) override {
    if (id == damaged) return absl::DataLossError("made to fail");
    const auto found = objects.find(id);
    if (found == objects.end()) return false;
    *kind = found->second.kind;
    *bytes = found->second.bytes;
    return true;
  }

  std::map<ObjectId, Object> objects;
  ObjectId damaged;
};

class Libgit2ViewTest : public GitTest {
 protected:
  void Load(const std::string& below) {
    const std::string all = Git(below, "cat-file --batch-all-objects --batch");
    for (size_t at = 0; at < all.size();) {
      const size_t end = all.find('\n', at);
      const std::vector<std::string> words = absl::StrSplit(all.substr(at, end - at), ' ');
      ASSERT_EQ(words.size(), 3u);
      size_t size = 0;
      ASSERT_TRUE(absl::SimpleAtoi(words[2], &size));
      const ObjectKind kind = words[1] == "commit" ? ObjectKind::kCommit
                              : words[1] == "tree" ? ObjectKind::kTree
                              : words[1] == "blob" ? ObjectKind::kBlob
                                                   : ObjectKind::kTag;
      reader_.objects[Id(words[0])] = {kind, all.substr(end + 1, size)};
      at = end + 1 + size + 1;
    }
  }

  static ObjectId Id(const std::string& hex) { return ObjectId(*HexDecode(hex)); }
  ObjectId RevParse(const std::string& below, const std::string& name) {
    return Id(GitLine(below, "rev-parse " + name));
  }

  std::unique_ptr<Libgit2View> View(const Libgit2ViewOptions& options = {}) {
    return Libgit2View::Create(&reader_, ObjectFormat::kSha1, options).value();
  }

  std::string Walk(Libgit2View& view, const std::vector<ObjectId>& from, absl::Status* status) {
    std::string ids;
    *status = view.WalkCommits(from, [&](const ObjectId& id) {
      ids += id.ToHex() + "\n";
      return true;
    });
    return ids;
  }

  MapReader reader_;
};

TEST_F(Libgit2ViewTest, WalksAsRevList) {
  MakeRepository("r");
  for (int i = 0; i < 5; ++i) {
    Git("r", "-c user.x=1 commit -q --allow-empty -m " + std::to_string(i) +
                 " --date=" + std::to_string(1700001000 + i));
  }
  Git("r", "checkout -q -b side HEAD~3");
  Git("r", "commit -q --allow-empty -m side");
  Git("r", "merge -q --no-ff -m merge main");
  Git("r", "tag -a -m t tagged main");
  Git("r", "tag -a -m t blobtag HEAD:f");
  Load("r");
  const auto view = View();
  absl::Status status;
  const std::string walked = Walk(
      *view, {RevParse("r", "side"), RevParse("r", "tagged"), RevParse("r", "blobtag")}, &status);
  EXPECT_TRUE(status.ok()) << status;
  const std::vector<std::string> ours = absl::StrSplit(walked, '\n');
  const std::vector<std::string> gits = absl::StrSplit(Git("r", "rev-list side tagged"), '\n');
  EXPECT_EQ(std::set<std::string>(ours.begin(), ours.end()),
            std::set<std::string>(gits.begin(), gits.end()));
  EXPECT_EQ(ours.size(), gits.size());
  int seen = 0;
  EXPECT_TRUE(
      view->WalkCommits({RevParse("r", "side")}, [&](const ObjectId&) { return ++seen < 2; }).ok());
  EXPECT_EQ(seen, 2);
}

TEST_F(Libgit2ViewTest, CommitsAgreeWithOurParser) {
  MakeRepository("r");
  Git("r", "checkout -q -b side");
  Git("r", "commit -q --allow-empty -m side");
  Git("r", "checkout -q main");
  Git("r", "merge -q --no-ff -m merge side");
  Load("r");
  const auto view = View();
  int commits = 0;
  for (const auto& [id, object] : reader_.objects) {
    if (object.kind != ObjectKind::kCommit) {
      EXPECT_FALSE(view->TreeOf(id).ok());
      continue;
    }
    CommitFields fields;
    ParseCommit(object.bytes, ObjectFormat::kSha1, &fields);
    EXPECT_EQ(view->TreeOf(id).value(), fields.tree);
    EXPECT_EQ(view->ParentsOf(id).value(), fields.parents);
    ++commits;
  }
  EXPECT_EQ(commits, 3);
}

TEST_F(Libgit2ViewTest, ReadsPathsOfTheTree) {
  MakeRepository("r");
  Write("r/.mailmap", "A <a@x>\n");
  Write("r/d/e/file", "deep");
  Git("r", "add -A");
  Git("r", "commit -q -m files");
  Git("r", "tag -a -m t tagged");
  Load("r");
  const auto view = View();
  const ObjectId head = RevParse("r", "HEAD");
  EXPECT_EQ(view->ReadPath(head, ".mailmap", 100).value(), "A <a@x>\n");
  EXPECT_EQ(view->ReadPath(RevParse("r", "tagged"), "d/e/file", 4).value(), "deep");
  EXPECT_EQ(view->ReadPath(head, "d/e/file", 3).status().code(),
            absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(view->ReadPath(head, "none", 3).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(view->ReadPath(head, "", 3).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(view->ReadPath(head, "d/e", 3).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(view->ReadPath(RevParse("r", "HEAD:f"), "f", 3).status().code(),
            absl::StatusCode::kNotFound);
  EXPECT_EQ(view->ReadPath(Id(std::string(40, '1')), "f", 3).status().code(),
            absl::StatusCode::kNotFound);
}

TEST_F(Libgit2ViewTest, MissingDamagedAndHugeObjectsAreErrors) {
  MakeRepository("r");
  Git("r", "commit -q --allow-empty -m two");
  Load("r");
  const ObjectId head = RevParse("r", "HEAD");
  const ObjectId parent = RevParse("r", "HEAD~1");
  absl::Status status;
  reader_.damaged = parent;
  Walk(*View(), {head}, &status);
  EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss) << status;
  EXPECT_NE(status.message().find("made to fail"), absl::string_view::npos) << status;
  reader_.damaged = ObjectId();
  Walk(*View({.max_object_bytes = 10, .shallow = {}}), {head}, &status);
  EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss) << status;
  reader_.objects.erase(parent);
  Walk(*View(), {head}, &status);
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound) << status;
  // The same history as a shallow clone is complete as far as it goes.
  EXPECT_EQ(Walk(*View({.shallow = {head}}), {head}, &status), head.ToHex() + "\n");
  EXPECT_TRUE(status.ok()) << status;
  EXPECT_TRUE(View({.shallow = {head}})->ParentsOf(head).value().empty());
}

TEST_F(Libgit2ViewTest, ExtractsSignatures) {
  MakeRepository("r");
  const std::string plain = Git("r", "cat-file commit HEAD");
  const size_t blank = plain.find("\n\n");
  const std::string armour = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----";
  std::string header = "gpgsig ";
  for (const char c : armour) header += c == '\n' ? "\n " : std::string(1, c);
  Write("commit", plain.substr(0, blank + 1) + header + "\n" + plain.substr(blank + 1));
  const ObjectId id = Id(GitLine("r", "hash-object -t commit -w --stdin <../commit"));
  Load("r");
  const auto view = View();
  const CommitSignature signature = view->ExtractSignature(id).value();
  EXPECT_EQ(signature.signature, armour);
  EXPECT_EQ(signature.signed_data, plain);
  EXPECT_EQ(view->ExtractSignature(RevParse("r", "HEAD")).status().code(),
            absl::StatusCode::kNotFound);
}

TEST_F(Libgit2ViewTest, Sha256IsSaidToBeUnsupported) {
  EXPECT_EQ(Libgit2View::Create(&reader_, ObjectFormat::kSha256).status().code(),
            absl::StatusCode::kUnimplemented);
  EXPECT_EQ(View()->TreeOf(Id(std::string(64, '1'))).status().code(),
            absl::StatusCode::kInvalidArgument);
}

}  // namespace
}  // namespace offkey::git
