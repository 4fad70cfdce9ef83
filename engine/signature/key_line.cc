// Covered by tests/unit/signature/key_file_test.cc and tests/fuzz/key_file_fuzz.cc.
#include "engine/signature/key_line.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"
#include "engine/signature/armor.h"
#include "engine/signature/ssh_signature.h"

namespace offkey {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

// The next word; blanks inside double quotes belong to it, as do quotes behind a backslash.
std::string_view TakeWord(std::string_view* line) {
  while (!line->empty() && IsBlank(line->front())) line->remove_prefix(1);
  bool quoted = false;
  size_t end = 0;
  for (; end < line->size(); ++end) {
    const char c = (*line)[end];
    if (c == '\\' && end + 1 < line->size() && (*line)[end + 1] == '"') {
      ++end;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && IsBlank(c)) {
      break;
    }
  }
  const std::string_view word = line->substr(0, end);
  line->remove_prefix(end);
  return word;
}

// "name" or name="value"; commas inside quotes belong to the value.
struct Option {
  std::string_view name;
  std::string_view value;
};
std::vector<Option> SplitOptions(std::string_view word) {
  std::vector<Option> options;
  while (!word.empty()) {
    bool quoted = false;
    size_t end = 0;
    for (; end < word.size() && (quoted || word[end] != ','); ++end) {
      if (word[end] == '\\' && end + 1 < word.size() && word[end + 1] == '"') {
        ++end;
      } else if (word[end] == '"') {
        quoted = !quoted;
      }
    }
    end = std::min(end, word.size());
    const std::string_view text = word.substr(0, end);
    word.remove_prefix(std::min(end + 1, word.size()));
    const size_t equals = text.find('=');
    Option option{text.substr(0, equals), {}};
    if (equals != std::string_view::npos) option.value = text.substr(equals + 1);
    if (option.value.size() >= 2 && option.value.front() == '"' && option.value.back() == '"') {
      option.value = option.value.substr(1, option.value.size() - 2);
    }
    options.push_back(option);
  }
  return options;
}

bool IsNamed(std::string_view name, std::string_view wanted) {
  return name.size() == wanted.size() &&
         std::equal(name.begin(), name.end(), wanted.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

// YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, with or without Z. Always UTC here: what a file means
// must not depend on where it is read.
absl::StatusOr<int64_t> ReadTime(std::string_view text) {
  std::string_view digits = text;
  if (digits.ends_with('Z') || digits.ends_with('z')) digits.remove_suffix(1);
  const bool numeric =
      std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (numeric && (digits.size() == 8 || digits.size() == 12 || digits.size() == 14)) {
    std::string full(digits);
    full.resize(14, '0');
    const auto part = [&](size_t at, size_t size) { return full.substr(at, size); };
    const auto time =
        ParseRfc3339(absl::StrCat(part(0, 4), "-", part(4, 2), "-", part(6, 2), "T", part(8, 2),
                                  ":", part(10, 2), ":", part(12, 2), "Z"));
    if (time) return time->seconds;
  }
  return absl::InvalidArgumentError(absl::StrCat("\"", PrintablePath(text.substr(0, 64)),
                                                 "\" is not a time; write YYYYMMDD or "
                                                 "YYYYMMDDHHMMSSZ"));
}

bool NamesGit(std::string_view namespaces) {
  for (const auto pattern : absl::StrSplit(AbslView(namespaces), ',')) {
    if (pattern == "git" || pattern == "*") return true;
  }
  return false;
}

absl::Status TakeSignerOptions(std::string_view word, KeyLine* line) {
  for (const Option& option : SplitOptions(word)) {
    if (IsNamed(option.name, "valid-after")) {
      OFFKEY_ASSIGN_OR_RETURN(line->validity.from, ReadTime(option.value));
    } else if (IsNamed(option.name, "valid-before")) {
      OFFKEY_ASSIGN_OR_RETURN(line->validity.until, ReadTime(option.value));
    } else if (IsNamed(option.name, "namespaces")) {
      if (!NamesGit(option.value)) line->note = "the key is not for the namespace git";
    } else if (IsNamed(option.name, "cert-authority")) {
      line->note = "an authority of SSH certificates, which are not verified";
    } else {
      return absl::InvalidArgumentError(absl::StrCat(
          "\"", PrintablePath(option.name.substr(0, 64)),
          "\" is no option of allowed signers; they are valid-after, valid-before, namespaces and "
          "cert-authority"));
    }
  }
  if (line->validity.from >= line->validity.until) {
    return absl::InvalidArgumentError("valid-after is not before valid-before");
  }
  return absl::OkStatus();
}

absl::Status TakePrincipals(std::string_view word, KeyLine* line) {
  if (word.size() >= 2 && word.front() == '"' && word.back() == '"') {
    word = word.substr(1, word.size() - 2);
  }
  for (const auto principal : absl::StrSplit(AbslView(word), ',')) {
    if (principal.empty()) return absl::InvalidArgumentError("an empty principal");
    line->principals.emplace_back(principal);
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<KeyLine> ReadKeyLine(std::string_view text) {
  KeyLine line;
  std::string_view word = TakeWord(&text);
  if (!IsSshKeyType(word)) {
    const bool signer = word.find_first_of("@*") < word.find_first_of("=\"");
    if (signer || (word.starts_with('"') && word.find('@') != std::string_view::npos)) {
      OFFKEY_RETURN_IF_ERROR(TakePrincipals(word, &line));
      word = TakeWord(&text);
      if (!IsSshKeyType(word)) {
        OFFKEY_RETURN_IF_ERROR(TakeSignerOptions(word, &line));
        word = TakeWord(&text);
      }
    } else {
      for (const Option& option : SplitOptions(word)) {
        if (IsNamed(option.name, "cert-authority")) {
          line.note = "an authority of SSH certificates, which are not verified";
        }
      }
      word = TakeWord(&text);
    }
  }
  if (!IsSshKeyType(word)) {
    return absl::InvalidArgumentError(
        "there is no SSH public key in the line; write \"ssh-ed25519 AAAA...\", or the lines of "
        "authorized_keys or allowed signers");
  }
  line.type = word;
  const std::string_view encoded = TakeWord(&text);
  if (encoded.empty() || !DecodeBase64(encoded, &line.blob)) {
    return absl::InvalidArgumentError("the key's base64 is damaged");
  }
  return line;
}

}  // namespace offkey
