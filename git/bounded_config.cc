// Covered by tests/unit/git/bounded_config_test.cc and tests/fuzz/config_fuzz.cc.
#include "git/bounded_config.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"

namespace offkey::git {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool IsNameChar(char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-'; }

// One pass over the text; every method leaves the position at the first byte that it did not use.
class ConfigReader {
 public:
  explicit ConfigReader(std::string_view text) : text_(text) {}

  RepositoryConfig Read() {
    if (text_.starts_with("\xef\xbb\xbf")) position_ = 3;  // git skips a byte order mark too
    while (position_ < text_.size()) {
      const char c = text_[position_];
      if (IsBlank(c) || c == '\n') {
        ++position_;
      } else if (c == '#' || c == ';') {
        SkipLine();
      } else if (c == '[') {
        if (!ReadSection()) Damaged();
      } else if (!ReadVariable()) {
        Damaged();
      }
    }
    return std::move(config_);
  }

 private:
  void SkipLine() {
    const size_t end = text_.find('\n', position_);
    position_ = end == std::string_view::npos ? text_.size() : end + 1;
  }

  void Damaged() {
    ++config_.damaged_lines;
    SkipLine();
  }

  bool ReadSection() {
    ++position_;
    section_.clear();
    subsection_.clear();
    while (position_ < text_.size() && (IsNameChar(text_[position_]) || text_[position_] == '.')) {
      section_.push_back(absl::ascii_tolower(static_cast<unsigned char>(text_[position_++])));
    }
    if (const size_t dot = section_.find('.'); dot != std::string::npos) {
      subsection_ = section_.substr(dot + 1);
      section_.resize(dot);
    }
    if (position_ < text_.size() && IsBlank(text_[position_])) {
      while (position_ < text_.size() && IsBlank(text_[position_])) ++position_;
      if (!ReadQuotedSubsection()) return RejectSection();
    }
    if (position_ >= text_.size() || text_[position_] != ']' || section_.empty()) {
      return RejectSection();
    }
    ++position_;
    return true;
  }

  // A section that cannot be read must not let its variables count for the section before it.
  bool RejectSection() {
    section_.clear();
    return false;
  }

  bool ReadQuotedSubsection() {
    if (position_ >= text_.size() || text_[position_] != '"') return false;
    for (++position_; position_ < text_.size() && text_[position_] != '\n'; ++position_) {
      if (text_[position_] == '"') {
        ++position_;
        return true;
      }
      if (text_[position_] == '\\') {
        ++position_;
        if (position_ >= text_.size() || text_[position_] == '\n') return false;
      }
      subsection_.push_back(text_[position_]);
    }
    return false;
  }

  bool ReadVariable() {
    std::string name;
    while (position_ < text_.size() && IsNameChar(text_[position_])) {
      name.push_back(absl::ascii_tolower(static_cast<unsigned char>(text_[position_++])));
    }
    if (name.empty() || !absl::ascii_isalpha(static_cast<unsigned char>(name[0]))) return false;
    while (position_ < text_.size() && IsBlank(text_[position_])) ++position_;
    std::string value = "true";  // a name alone means true
    if (position_ < text_.size() && text_[position_] == '=') {
      ++position_;
      if (!ReadValue(&value)) return false;
    } else if (position_ < text_.size() && text_[position_] != '\n' && text_[position_] != '#' &&
               text_[position_] != ';') {
      return false;
    }
    Take(name, value);
    return true;
  }

  // Up to the end of the line; unquoted blanks at the end are dropped.
  bool ReadValue(std::string* value) {
    value->clear();
    bool quoted = false;
    size_t kept = 0;
    while (position_ < text_.size() && IsBlank(text_[position_])) ++position_;
    for (; position_ < text_.size(); ++position_) {
      const char c = text_[position_];
      if (c == '\n') {
        if (quoted) return false;
        break;
      }
      if (!quoted && (c == '#' || c == ';')) break;
      if (c == '"') {
        quoted = !quoted;
        kept = value->size();
        continue;
      }
      if (c == '\\') {
        ++position_;
        if (position_ < text_.size() && text_[position_] == '\r' && position_ + 1 < text_.size() &&
            text_[position_ + 1] == '\n') {
          ++position_;
        }
        if (position_ >= text_.size()) return false;
        switch (text_[position_]) {
          case '\n':
            continue;
          case 't':
            value->push_back('\t');
            break;
          case 'n':
            value->push_back('\n');
            break;
          case 'b':
            value->push_back('\b');
            break;
          case '"':
          case '\\':
            value->push_back(text_[position_]);
            break;
          default:
            return false;
        }
        kept = value->size();
        continue;
      }
      value->push_back(c);
      if (quoted || !IsBlank(c)) kept = value->size();
    }
    value->resize(kept);
    return !quoted;
  }

  void Take(const std::string& name, const std::string& value) {
    if (section_ == "core" && subsection_.empty() && name == "repositoryformatversion") {
      if (!absl::SimpleAtoi(value, &config_.format_version) || config_.format_version < 0) {
        config_.format_version = -1;
      }
    } else if (section_ == "extensions" && subsection_.empty()) {
      config_.extensions.push_back(name);
      if (name == "objectformat") config_.object_format = absl::AsciiStrToLower(value);
      if (name == "refstorage") config_.ref_storage = absl::AsciiStrToLower(value);
      if (name == "partialclone" && !value.empty()) config_.promisor = true;
    } else if (section_ == "remote" && !subsection_.empty() && name == "promisor") {
      const std::string word = absl::AsciiStrToLower(value);
      int64_t number = 0;
      if (word == "true" || word == "yes" || word == "on" ||
          (absl::SimpleAtoi(word, &number) && number != 0)) {
        config_.promisor = true;
      }
    }
  }

  const std::string_view text_;
  size_t position_ = 0;
  std::string section_;
  std::string subsection_;
  RepositoryConfig config_;
};

}  // namespace

RepositoryConfig ParseRepositoryConfig(std::string_view text) {
  return ConfigReader(text.substr(0, kMaxConfigBytes)).Read();
}

bool IsKnownExtension(std::string_view name) {
  // objectformat, refstorage and partialclone are judged by their values.
  static constexpr std::array<std::string_view, 10> kKnown = {"noop",
                                                              "noop-v1",
                                                              "preciousobjects",
                                                              "partialclone",
                                                              "worktreeconfig",
                                                              "objectformat",
                                                              "compatobjectformat",
                                                              "refstorage",
                                                              "relativeworktrees",
                                                              "submodulepathconfig"};
  return std::find(kKnown.begin(), kKnown.end(), name) != kKnown.end();
}

}  // namespace offkey::git
