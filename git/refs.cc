// Covered by tests/unit/git/refs_test.cc.
#include "git/refs.h"

#include <dirent.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "git/file_walk.h"
#include "git/guarded_file.h"
#include "git/worktrees.h"

namespace offkey::git {
namespace {

constexpr uint64_t kMaxRefFileBytes = 64 * 1024;
constexpr uint64_t kMaxPseudoRefBytes = uint64_t{16}
                                        << 20;  // FETCH_HEAD of a mirror has a line for each ref
constexpr size_t kNameBlockBytes = 64 * 1024;

bool StartsWithAny(std::string_view name, std::initializer_list<std::string_view> prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [name](std::string_view prefix) { return name.starts_with(prefix); });
}

// Refs below refs/ that each work tree has for itself: git-worktree(1), "REFS".
bool IsPrivateRef(std::string_view name) {
  return StartsWithAny(name, {"refs/bisect/", "refs/worktree/", "refs/rewritten/"});
}

// Root refs other than HEAD, as git's refs.c and gitglossary(7) name them.
bool IsPseudoRefName(std::string_view name) {
  static constexpr std::array<std::string_view, 5> kIrregular = {
      "AUTO_MERGE", "BISECT_EXPECTED_REV", "NOTES_MERGE_PARTIAL", "NOTES_MERGE_REF",
      "MERGE_AUTOSTASH"};
  if (std::find(kIrregular.begin(), kIrregular.end(), name) != kIrregular.end()) return true;
  return name.ends_with("_HEAD") && std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
         });
}

bool ByName(const Ref& a, const Ref& b) { return a.name < b.name; }

struct DirCloser {
  void operator()(DIR* dir) const { closedir(dir); }
};

}  // namespace

std::string_view RefSet::Keep(std::string_view name) {
  if (names_.empty() || names_.back().capacity() - names_.back().size() < name.size()) {
    names_.emplace_back().reserve(std::max(kNameBlockBytes, name.size()));
  }
  std::string& block = names_.back();
  const size_t begin = block.size();
  block.append(name);  // within the capacity: earlier views stay where they are
  return std::string_view(block).substr(begin);
}

const Ref* RefSet::Find(std::string_view name) const {
  const auto found =
      std::lower_bound(refs_.begin(), refs_.end(), name,
                       [](const Ref& ref, std::string_view wanted) { return ref.name < wanted; });
  return found != refs_.end() && found->name == name ? &*found : nullptr;
}

class RefReader {
 public:
  explicit RefReader(const RepositoryLayout& layout) : layout_(layout) {}

  RefSet Read() {
    ReadPackedRefs();
    ReadLooseRefs();
    ReadRootRefs(layout_.git_dir, "", RefKind::kPseudo);
    ReadOtherWorktrees();
    ReadShallow();
    Merge();
    ResolveSymbolicRefs();
    if (set_.broken != 0) {
      set_.notes.insert(absl::StrCat("refs: ", set_.broken, " could not be understood"));
    }
    return std::move(set_);
  }

 private:
  struct Symbolic {
    Ref ref;
    std::string_view target;
    std::string_view worktree;  // the prefix under which private names are looked up
  };

  void Note(const std::string& path, const absl::Status& status) {
    set_.unknown_remainder = true;
    AddNote(absl::StrCat(path, ": not read: ", status.message()));
  }

  void Broken(const std::string& path, const absl::Status& status) {
    ++set_.broken;
    AddNote(absl::StrCat(path, ": ", status.message()));
  }

  void AddNote(const std::string& text) {
    // File names are foreign bytes; a note is text for a person.
    if (set_.notes.size() + 1 < kMaxRefNotes) {
      set_.notes.insert(absl::StrCat("refs: ", absl::Utf8SafeCHexEscape(text)));
    } else {
      set_.notes.insert("refs: more problems than are listed here");
    }
  }

  bool Full() {
    if (packed_.size() + loose_.size() < kMaxRefs) return false;
    Note("refs", absl::ResourceExhaustedError(absl::StrCat("more than ", kMaxRefs)));
    return true;
  }

  void ReadPackedRefs() {
    absl::StatusOr<MappedFile> file = MappedFile::OpenBeneath(
        layout_.common_dir, "packed-refs", {.pattern = AccessPattern::kSequential});
    if (!file.ok()) {
      if (!absl::IsNotFound(file.status())) Note("packed-refs", file.status());
      return;
    }
    const uint64_t malformed =
        ParsePackedRefs(file->bytes(), layout_.format, [this](const PackedRef& packed) {
          if (packed_.size() >= kMaxRefs) return;
          Ref ref = {.name = set_.Keep(packed.name), .target = packed.target};
          if (!packed.peeled.empty()) {
            set_.peeled_.push_back(packed.peeled);
            ref.peeled_index = static_cast<uint32_t>(set_.peeled_.size());
          }
          packed_.push_back(ref);
        });
    Full();
    if (malformed != 0) {
      set_.broken += malformed;
      AddNote(absl::StrCat("packed-refs: ", malformed, " malformed lines"));
    }
    if (file->changed()) Note("packed-refs", absl::AbortedError("it shrank while it was read"));
  }

  void ReadLooseRefs() {
    if (!layout_.linked_worktree) {
      WalkRefs(layout_.git_dir, "refs", "", RefKind::kRef, [](std::string_view) { return true; });
      return;
    }
    WalkRefs(layout_.common_dir, "refs", "", RefKind::kRef,
             [](std::string_view name) { return !IsPrivateRef(name); });
    WalkRefs(layout_.git_dir, "refs", "", RefKind::kRef, IsPrivateRef);
  }

  void ReadOtherWorktrees() {
    if (layout_.linked_worktree) {
      ReadRootRefs(layout_.common_dir, "main-worktree/", RefKind::kOtherWorktree);
      WalkRefs(layout_.common_dir, "refs", "main-worktree/", RefKind::kOtherWorktree, IsPrivateRef);
    }
    const absl::StatusOr<std::vector<std::string>> ids = ListWorktrees(layout_);
    if (!ids.ok()) return Note("worktrees", ids.status());
    for (const std::string& id : *ids) {
      const std::string dir = absl::StrCat(layout_.common_dir, "/worktrees/", id);
      if (dir == layout_.git_dir) continue;
      if (const absl::StatusOr<UniqueFd> fd = OpenDirectory(-1, dir); !fd.ok()) {
        Note("worktrees/" + id, fd.status());
        continue;
      }
      const std::string prefix = absl::StrCat("worktrees/", id, "/");
      ReadRootRefs(dir, prefix, RefKind::kOtherWorktree);
      WalkRefs(dir, "refs", prefix, RefKind::kOtherWorktree, IsPrivateRef);
    }
  }

  void WalkRefs(const std::string& dir, std::string_view below, std::string_view prefix,
                RefKind kind, absl::FunctionRef<bool(std::string_view)> wanted) {
    WalkFiles(
        dir, below, {.depth = kMaxRefDepth, .entries = kMaxRefs},
        [&](const WalkedFile& file) {
          if (file.name.ends_with(".lock") || !wanted(file.path)) return;
          const absl::StatusOr<std::string> text =
              ReadSmallFileAt(file.dir_fd, file.name, kMaxRefFileBytes);
          if (text.ok()) {
            Add(std::string(prefix) + file.path, *text, kind, prefix);
          } else if (!absl::IsNotFound(text.status())) {  // deleted meanwhile: not a problem
            Note(file.path, text.status());
          }
        },
        [this](const std::string& path, const absl::Status& status) { Note(path, status); });
  }

  // HEAD and the pseudo refs of one git directory.
  void ReadRootRefs(const std::string& dir, std::string_view prefix, RefKind kind) {
    ReadHead(dir, prefix, kind);
    const std::unique_ptr<DIR, DirCloser> list(opendir(dir.c_str()));
    if (list == nullptr) return Note(dir, absl::PermissionDeniedError("cannot be listed"));
    std::vector<std::string> names;
    while (const dirent* entry = readdir(list.get())) {
      if (IsPseudoRefName(entry->d_name)) names.emplace_back(entry->d_name);
    }
    for (const std::string& name : names) {
      const absl::StatusOr<std::string> text = ReadSmallFileBeneath(dir, name, kMaxPseudoRefBytes);
      const std::string full = std::string(prefix) + name;
      if (!text.ok()) {
        Note(full, text.status());
      } else if (text->starts_with("ref:")) {
        Add(full, *text, kind, prefix);
      } else {
        uint64_t malformed = 0;
        for (const ObjectId& id : ParseIdLines(*text, layout_.format, &malformed)) {
          loose_.push_back({.name = set_.Keep(full), .target = id, .kind = kind});
        }
        if (malformed != 0) Broken(full, absl::DataLossError("malformed lines"));
      }
    }
  }

  void ReadHead(const std::string& dir, std::string_view prefix, RefKind kind) {
    const bool own = kind == RefKind::kPseudo;
    const std::string full = std::string(prefix) + "HEAD";
    const absl::StatusOr<std::string> text = ReadSmallFileBeneath(dir, "HEAD", kMaxRefFileBytes);
    if (!text.ok()) {
      if (!absl::IsNotFound(text.status())) Note(full, text.status());
      return;
    }
    if (own) {
      const absl::StatusOr<RefContent> content = ParseRefContent(*text, layout_.format);
      if (content.ok()) {
        set_.head_target = std::string(content->symbolic_name);
        set_.head_state = content->symbolic_name.empty() ? RefSet::HeadState::kDetached
                                                         : RefSet::HeadState::kUnborn;
      }
    }
    Add(full, *text, own ? RefKind::kHead : kind, prefix);
  }

  void Add(const std::string& name, std::string_view text, RefKind kind,
           std::string_view worktree) {
    const absl::StatusOr<RefContent> content = ParseRefContent(text, layout_.format);
    if (!content.ok()) return Broken(name, content.status());
    if (loose_.size() + symbolic_.size() >= kMaxRefs) {
      Full();
      return;
    }
    const Ref ref = {.name = set_.Keep(name), .target = content->target, .kind = kind};
    if (content->symbolic_name.empty()) {
      loose_.push_back(ref);
    } else {
      symbolic_.push_back({ref, set_.Keep(content->symbolic_name), set_.Keep(worktree)});
    }
  }

  void ReadShallow() {
    absl::StatusOr<MappedFile> file = MappedFile::OpenBeneath(layout_.common_dir, "shallow");
    if (!file.ok()) {
      if (!absl::IsNotFound(file.status())) Note("shallow", file.status());
      return;
    }
    uint64_t malformed = 0;
    set_.shallow = ParseIdLines(file->bytes(), layout_.format, &malformed);
    if (malformed != 0) {
      set_.broken += malformed;
      AddNote(absl::StrCat("shallow: ", malformed, " malformed lines"));
    }
    if (!set_.shallow.empty()) {
      set_.notes.insert(absl::StrCat("shallow: history is incomplete below ", set_.shallow.size(),
                                     set_.shallow.size() == 1 ? " commit" : " commits"));
    }
  }

  // A loose ref hides the packed one of the same name.
  void Merge() {
    for (const Symbolic& symbolic : symbolic_) by_name_.emplace(symbolic.ref.name, &symbolic);
    std::stable_sort(loose_.begin(), loose_.end(), ByName);
    if (!std::is_sorted(packed_.begin(), packed_.end(), ByName)) {
      std::stable_sort(packed_.begin(), packed_.end(), ByName);
    }
    packed_.erase(std::unique(packed_.begin(), packed_.end(),
                              [](const Ref& a, const Ref& b) { return a.name == b.name; }),
                  packed_.end());
    std::erase_if(packed_, [this](const Ref& ref) {
      return std::binary_search(loose_.begin(), loose_.end(), ref, ByName) ||
             by_name_.contains(ref.name);
    });
    InsertSorted(std::move(packed_));
    InsertSorted(std::move(loose_));
  }

  void InsertSorted(std::vector<Ref> more) {
    if (set_.refs_.empty()) {
      set_.refs_ = std::move(more);
      return;
    }
    const auto middle = static_cast<std::ptrdiff_t>(set_.refs_.size());
    set_.refs_.insert(set_.refs_.end(), more.begin(), more.end());
    std::inplace_merge(set_.refs_.begin(), set_.refs_.begin() + middle, set_.refs_.end(), ByName);
  }

  void ResolveSymbolicRefs() {
    std::vector<Ref> resolved;
    for (const Symbolic& symbolic : symbolic_) {
      const Ref* target = Resolve(symbolic);
      const bool own_head = symbolic.ref.kind == RefKind::kHead;
      if (target == nullptr) continue;
      if (own_head) set_.head_state = RefSet::HeadState::kSymbolic;
      Ref ref = symbolic.ref;
      ref.target = target->target;
      ref.peeled_index = target->peeled_index;
      ref.symbolic = true;
      resolved.push_back(ref);
    }
    if (dangling_ != 0) {
      AddNote(absl::StrCat(dangling_, " symbolic refs name a ref that does not exist"));
    }
    std::stable_sort(resolved.begin(), resolved.end(), ByName);
    InsertSorted(std::move(resolved));
  }

  // nullptr when the chain ends nowhere, or after kMaxSymrefDepth steps.
  const Ref* Resolve(const Symbolic& start) {
    const Symbolic* at = &start;
    for (int depth = 0; depth < kMaxSymrefDepth; ++depth) {
      const bool is_private = !at->target.starts_with("refs/") || IsPrivateRef(at->target);
      const std::string name =
          is_private ? absl::StrCat(std::string(at->worktree), std::string(at->target))
                     : std::string(at->target);
      if (const Ref* direct = set_.Find(name)) return direct;
      const auto next = by_name_.find(name);
      if (next == by_name_.end()) {
        if (start.ref.kind == RefKind::kRef) ++dangling_;  // an unborn HEAD is nothing to report
        return nullptr;
      }
      at = next->second;
    }
    Broken(std::string(start.ref.name),
           absl::DataLossError(
               absl::StrCat("a loop, or more than ", kMaxSymrefDepth, " symbolic refs in a row")));
    return nullptr;
  }

  const RepositoryLayout& layout_;
  RefSet set_;
  std::vector<Ref> packed_;
  std::vector<Ref> loose_;
  std::vector<Symbolic> symbolic_;
  absl::flat_hash_map<std::string_view, const Symbolic*> by_name_;
  uint64_t dangling_ = 0;  // symbolic refs below refs/ whose chain ends nowhere
};

RefSet ReadRefs(const RepositoryLayout& layout) { return RefReader(layout).Read(); }

}  // namespace offkey::git
