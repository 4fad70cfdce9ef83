// Covered by tests/unit/attribution/repository_names_test.cc.
#include "engine/attribution/access/repository_names.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"

namespace offkey {
namespace {

constexpr size_t kMirrorDigits = 24;
constexpr size_t kMostParts = 32;  // of a path, from its end

// `text` is without user and password.
absl::Status Refused(std::string_view text, const char* why) {
  return absl::InvalidArgumentError(
      absl::StrCat("\"", PrintablePath(text), "\" is no repository: ", why));
}

std::string_view WithoutEnd(std::string_view path) {
  while (path.ends_with('/')) path.remove_suffix(1);
  if (path.ends_with("/.git")) path.remove_suffix(5);
  if (path.ends_with(".git")) path.remove_suffix(4);
  return path;
}

std::vector<std::string_view> Parts(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (parts.size() > kMostParts) parts.erase(parts.begin(), parts.end() - kMostParts);
  return parts;
}

// The name that a mirror's directory has by its URL; empty: it is no mirror's.
std::string_view MirrorStem(std::string_view folded) {
  const std::string_view name = folded.substr(folded.rfind('/') + 1);
  if (name.size() <= kMirrorDigits + 1) return {};
  const std::string_view digits = name.substr(name.size() - kMirrorDigits);
  const bool hexadecimal = std::all_of(digits.begin(), digits.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c)) || (c >= 'a' && c <= 'f');
  });
  if (!hexadecimal || name[name.size() - kMirrorDigits - 1] != '-') return {};
  return name.substr(0, name.size() - kMirrorDigits - 1);
}

// As the directory of a mirror has it.
std::string MirrorForm(std::string_view name) {
  std::string form;
  for (const char c : name) {
    const bool kept =
        absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '*';
    // Runs count as one, as parts are split at them.
    if (kept || !form.ends_with('_')) form += kept ? c : '_';
  }
  return form;
}

// Looks up every name that means what consists of `parts`.
template <typename LookUp>
void ForEachName(const std::vector<std::string_view>& parts, char separator,
                 const LookUp& look_up) {
  look_up("*");
  std::string name;
  for (size_t first = 0; first < parts.size(); ++first) {
    name.clear();
    for (size_t i = first; i < parts.size(); ++i) {
      absl::StrAppend(&name, i == first ? "" : std::string(1, separator), AbslView(parts[i]));
      if (i + 1 == parts.size()) {
        look_up(name);
      } else {
        name += separator;
        name += '*';
        look_up(name);
        name.resize(name.size() - 2);
      }
    }
  }
}

}  // namespace

absl::StatusOr<std::string> FoldRepositoryName(std::string_view text) {
  std::string_view rest = StdView(absl::StripAsciiWhitespace(AbslView(text)));
  if (rest.size() > kMaxRepositoryNameBytes) return Refused("...", "it is too long");
  if (rest.find_first_of(std::string_view("\0\n\r", 3)) != std::string_view::npos) {
    return Refused("...", "it has a line's end or a NUL in it");
  }
  std::string name(rest);
  const size_t scheme = name.find("://");
  if (scheme != std::string::npos) {
    name.erase(0, scheme + 3);
    const size_t at = name.substr(0, name.find('/')).rfind('@');
    if (at != std::string::npos) name.erase(0, at + 1);
  } else if (const size_t colon = name.find(':');
             colon != std::string::npos && name.find('/') > colon) {
    name[colon] = '/';  // git@host:acme/shop
    name.erase(0, name.substr(0, colon).rfind('@') + 1);
  }
  name = WithoutEnd(name);
  name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
  absl::AsciiStrToLower(&name);
  if (name.empty()) return Refused(name, "write owner/name, owner/*, or the end of its path");
  const size_t star = name.find('*');
  if (star != std::string::npos &&
      (star + 1 != name.size() || (star > 0 && name[star - 1] != '/'))) {
    return Refused(name, "a * stands for all that is below, as in owner/*");
  }
  return name;
}

RepositoryNames::RepositoryNames(absl::Span<const std::string> named) {
  for (const std::string& name : named) {
    by_path_[name].push_back(name);
    by_mirror_[MirrorForm(name)].push_back(name);
  }
}

std::vector<std::string> RepositoryNames::Meaning(std::string_view path) const {
  std::vector<std::string> meant;
  if (by_path_.empty()) return meant;
  const std::string folded = absl::AsciiStrToLower(AbslView(WithoutEnd(path)));
  const auto add_from = [&](const auto& names, const std::string& name) {
    const auto found = names.find(name);
    if (found == names.end()) return;
    meant.insert(meant.end(), found->second.begin(), found->second.end());
  };
  ForEachName(Parts(folded, '/'), '/', [&](const std::string& name) { add_from(by_path_, name); });
  const std::string_view stem = MirrorStem(folded);
  if (!stem.empty()) {
    ForEachName(Parts(stem, '_'), '_',
                [&](const std::string& name) { add_from(by_mirror_, name); });
  }
  std::sort(meant.begin(), meant.end());
  meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
  return meant;
}

}  // namespace offkey
