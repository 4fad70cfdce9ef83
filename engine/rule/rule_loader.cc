// Covered by tests/unit/rule/rule_loader_test.cc.
#include "engine/rule/rule_loader.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <memory>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/str_join.h"
#include "engine/base/status_macros.h"
#include "engine/base/suggestion.h"
#include "engine/rule/concat.h"
#include "engine/rule/embedded_rules.h"
#include "engine/rule/rule_file_reader.h"
#include "engine/rule/yaml_tree.h"

namespace offkey {
namespace {

constexpr size_t kMaxFaults = 100;

// All faults, file by file and by place in each.
class Faults {
 public:
  void Add(std::string_view path, const RuleFault& fault) {
    faults_.push_back(
        Concat(path, ":", fault.place.line, ":", fault.place.column, ": ", fault.what));
  }
  std::vector<std::string> Take() { return std::move(faults_); }

 private:
  std::vector<std::string> faults_;
};

std::string IdsOf(const absl::flat_hash_map<std::string_view, const Rule*>& by_id) {
  std::vector<std::string_view> ids;
  for (const auto& [id, rule] : by_id) ids.push_back(id);
  std::sort(ids.begin(), ids.end());
  return absl::StrJoin(ids, ", ", [](std::string* out, std::string_view id) { out->append(id); });
}

// `faulty`: ids of rules that are there but have faults of their own.
void CheckTogether(const std::vector<Rule>& rules, const absl::flat_hash_set<std::string>& faulty,
                   Faults* faults) {
  absl::flat_hash_map<std::string_view, const Rule*> by_id;
  for (const Rule& rule : rules) {
    const auto [it, inserted] = by_id.emplace(rule.id, &rule);
    if (!inserted) {
      faults->Add(rule.file,
                  {{rule.line, rule.column},
                   Concat("the id '", rule.id, "' is already used at ", it->second->file, ":",
                          it->second->line, ":", it->second->column, "; choose another")});
    }
  }
  for (const Rule& rule : rules) {
    for (const CompanionSpec& companion : rule.companions) {
      if (by_id.contains(companion.rule) || faulty.contains(companion.rule)) continue;
      const std::string near = DidYouMean(companion.rule, IdsOf(by_id));
      faults->Add(rule.file,
                  {companion.place, Concat("the companion '", companion.rule, "' is no rule",
                                           near.ends_with('?') ? near : "; correct the id")});
    }
  }
}

// Adds to *rules those of `beneath` whose id they do not have.
void Override(std::vector<Rule> beneath, std::vector<Rule>* rules) {
  absl::flat_hash_set<std::string> ids;
  for (const Rule& rule : *rules) ids.insert(rule.id);
  for (Rule& rule : beneath) {
    if (!ids.contains(rule.id)) rules->push_back(std::move(rule));
  }
}

absl::Status SystemError(std::string_view path, int error) {
  const std::string text = Concat(path, ": ", std::strerror(error));
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return absl::NotFoundError(text);
    case EACCES:
    case EPERM:
      return absl::PermissionDeniedError(text);
    default:
      return absl::UnavailableError(text);
  }
}

absl::StatusOr<std::string> ReadRegularFile(int dir_fd, const char* name, std::string_view path) {
  const int fd = openat(dir_fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) {
    if (errno == ELOOP) {
      return absl::InvalidArgumentError(
          Concat(path, ":1:1: is a link; put the rule file itself there"));
    }
    return SystemError(path, errno);
  }
  const std::unique_ptr<const int, void (*)(const int*)> closer(&fd,
                                                                [](const int* f) { close(*f); });
  struct stat info = {};
  if (fstat(fd, &info) != 0) return SystemError(path, errno);
  if (!S_ISREG(info.st_mode)) {
    return absl::InvalidArgumentError(Concat(path, ":1:1: is not a regular file; remove it"));
  }
  std::string text;
  char buffer[16384];
  // One byte more than allowed is enough for ParseYaml to refuse the file.
  while (text.size() <= kMaxYamlBytes) {
    const ssize_t count = read(fd, buffer, sizeof(buffer));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return SystemError(path, errno);
    if (count == 0) break;
    text.append(buffer, static_cast<size_t>(count));
  }
  return text;
}

}  // namespace

SoundRules ReadSoundRules(absl::Span<const RuleFile> files, absl::Span<const RuleFile> base) {
  SoundRules sound;
  Faults faults;
  absl::flat_hash_set<std::string> faulty;
  const auto read = [&](absl::Span<const RuleFile> from, std::vector<Rule>* rules) {
    for (const RuleFile& file : from) {
      RuleFileContent content = ReadRuleFile(file.path, file.text);
      for (const RuleFault& fault : content.faults) faults.Add(file.path, fault);
      faulty.insert(content.faulty_ids.begin(), content.faulty_ids.end());
      std::move(content.rules.begin(), content.rules.end(), std::back_inserter(*rules));
    }
  };
  std::vector<Rule> beneath;
  read(files, &sound.rules);
  read(base, &beneath);
  Override(std::move(beneath), &sound.rules);
  CheckTogether(sound.rules, faulty, &faults);
  sound.faults = faults.Take();
  std::stable_sort(sound.rules.begin(), sound.rules.end(),
                   [](const Rule& a, const Rule& b) { return a.id < b.id; });
  return sound;
}

absl::StatusOr<std::vector<Rule>> ParseRules(absl::Span<const RuleFile> files,
                                             absl::Span<const RuleFile> base) {
  SoundRules sound = ReadSoundRules(files, base);
  if (sound.faults.empty()) return std::move(sound.rules);
  const size_t more = sound.faults.size() > kMaxFaults ? sound.faults.size() - kMaxFaults : 0;
  if (more > 0) {
    sound.faults.resize(kMaxFaults);
    sound.faults.push_back(Concat("... and ", more, " more"));
  }
  return absl::InvalidArgumentError(absl::StrJoin(sound.faults, "\n"));
}

std::vector<RuleFile> RuleTexts::Files() const {
  std::vector<RuleFile> files;
  for (size_t i = 0; i < paths.size(); ++i) files.push_back({paths[i], texts[i]});
  return files;
}

absl::StatusOr<RuleTexts> ReadRuleTexts(const std::string& dir) {
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(opendir(dir.c_str()), closedir);
  if (listing == nullptr) return SystemError(dir, errno);
  std::vector<std::string> names;
  for (;;) {
    errno = 0;
    const dirent* entry = readdir(listing.get());
    if (entry == nullptr) {
      if (errno != 0) return SystemError(dir, errno);
      break;
    }
    const std::string_view name = entry->d_name;
    if (name.ends_with(".yaml") && !name.starts_with('.')) names.emplace_back(name);
  }
  if (names.empty()) {
    return absl::InvalidArgumentError(
        Concat(dir, ": no *.yaml in it; name a directory of rule files"));
  }
  std::sort(names.begin(), names.end());
  RuleTexts read;
  for (const std::string& name : names) {
    read.paths.push_back(Concat(dir, dir.ends_with('/') ? "" : "/", name));
    OFFKEY_ASSIGN_OR_RETURN(std::string text,
                            ReadRegularFile(dirfd(listing.get()), name.c_str(), read.paths.back()));
    read.texts.push_back(std::move(text));
  }
  return read;
}

absl::StatusOr<std::vector<Rule>> LoadRules(const std::string& dir) {
  OFFKEY_ASSIGN_OR_RETURN(const RuleTexts read, ReadRuleTexts(dir));
  return ParseRules(read.Files());
}

absl::StatusOr<std::vector<Rule>> LoadEmbeddedRules() { return ParseRules(EmbeddedRuleFiles()); }

}  // namespace offkey
