// ReadReflogs of git/refs.h. Covered by tests/unit/git/refs_test.cc.
#include <algorithm>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "git/file_walk.h"
#include "git/guarded_file.h"
#include "git/refs.h"
#include "git/worktrees.h"

namespace offkey::git {
namespace {

class ReflogReader {
 public:
  ReflogReader(const RepositoryLayout& layout, absl::FunctionRef<void(const Reflog&)> visit)
      : layout_(layout), visit_(visit) {}

  ReflogSummary Read() {
    ReadBelow("logs");
    const absl::StatusOr<std::vector<std::string>> worktrees = ListWorktrees(layout_);
    if (!worktrees.ok()) {
      Lost("worktrees", worktrees.status());
    } else {
      for (const std::string& id : *worktrees) ReadBelow(absl::StrCat("worktrees/", id, "/logs"));
    }
    if (summary_.broken_lines != 0) {
      summary_.notes.insert(absl::StrCat("reflogs: ", summary_.broken_lines, " malformed lines"));
    }
    return std::move(summary_);
  }

 private:
  void ReadBelow(const std::string& below) {
    WalkFiles(
        layout_.common_dir, below, {.depth = kMaxRefDepth, .entries = kMaxRefs},
        [this](const WalkedFile& file) { ReadOne(file); },
        [this](const std::string& path, const absl::Status& status) { Lost(path, status); });
  }

  void ReadOne(const WalkedFile& walked) {
    if (walked.name.ends_with(".lock")) return;
    const absl::StatusOr<MappedFile> file =
        MappedFile::OpenAt(walked.dir_fd, walked.name, {.max_bytes = kMaxReflogBytes});
    if (absl::IsNotFound(file.status())) return;  // deleted meanwhile
    if (!file.ok()) return Lost(walked.path, file.status());
    Reflog log = {.path = walked.path, .text = file->bytes(), .ids = {}};
    log.ids = ParseReflogIds(log.text, layout_.format, &summary_.broken_lines);
    ++summary_.files;
    visit_(log);
    if (file->changed()) Lost(walked.path, absl::AbortedError("it shrank while it was read"));
  }

  void Lost(const std::string& path, const absl::Status& status) {
    summary_.unknown_remainder = true;
    if (summary_.notes.size() + 1 < kMaxRefNotes) {
      summary_.notes.insert(absl::StrCat(
          "reflogs: ",
          absl::Utf8SafeCHexEscape(absl::StrCat(path, ": not read: ", status.message()))));
    } else {
      summary_.notes.insert("reflogs: more problems than are listed here");
    }
  }

  const RepositoryLayout& layout_;
  absl::FunctionRef<void(const Reflog&)> visit_;
  ReflogSummary summary_;
};

}  // namespace

ReflogSummary ReadReflogs(const RepositoryLayout& layout,
                          absl::FunctionRef<void(const Reflog&)> visit) {
  return ReflogReader(layout, visit).Read();
}

}  // namespace offkey::git
