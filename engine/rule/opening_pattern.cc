// One pass over the pattern. Covered by tests/unit/rule/opening_pattern_test.cc.
#include "engine/rule/opening_pattern.h"

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

// What \s is to RE2; PCRE's, and so Hyperscan's, has the vertical tab as well.
constexpr std::string_view kSpaces = "\\t\\n\\f\\r\\x20";

absl::Status Refuse(std::string_view what, std::string_view advice) {
  return absl::InvalidArgumentError(Concat("an opening must not hold ", what, "; ", advice));
}

class OpeningReader {
 public:
  explicit OpeningReader(std::string_view text) : text_(text) {}

  absl::StatusOr<std::string> Read() {
    if (text_.starts_with("(?i)")) {
      out_ = "(?i)";
      at_ = 4;
    }
    while (at_ < text_.size()) {
      const absl::Status status = ReadOne();
      if (!status.ok()) return status;
    }
    if (in_class_) return absl::InvalidArgumentError("the opening has a '[' without ']'");
    return out_;
  }

 private:
  absl::Status ReadOne() {
    const char c = text_[at_];
    if (c == '\0') return Refuse("NUL", "leave it out");
    if (c == '\\') return ReadEscape();
    if (in_class_) return ReadInClass(c);
    switch (c) {
      case '.':
        return Refuse("'.'", "write a class such as [0-9A-Za-z], or \\. for the dot itself");
      case '^':
      case '$':
        return Refuse(Concat("'", std::string_view(&c, 1), "'"),
                      "put it into the pattern, or escape it");
      case '*':
      case '+':
        return Refuse(Concat("'", std::string_view(&c, 1), "'"), "write {n} or {n,m}");
      case '(':
        if (text_.substr(at_).starts_with("(?") && !text_.substr(at_).starts_with("(?:")) {
          return Refuse("'(?' other than '(?:', or '(?i)' in front", "put it into the pattern");
        }
        break;
      case '{': {
        const size_t close = text_.find('}', at_);
        if (close == std::string_view::npos) {
          return Refuse("a '{' without '}'", "escape it");
        }
        const std::string_view repeat = text_.substr(at_ + 1, close - at_ - 1);
        if (repeat.ends_with(',')) return Refuse("'{n,}'", "write {n,m}");
        out_ += text_.substr(at_, close + 1 - at_);
        at_ = close + 1;
        return absl::OkStatus();
      }
      case '[':
        in_class_ = true;
        if (text_.substr(at_ + 1, 1) == "^") {
          return Refuse("'[^...]', which matches NUL", "name the characters that may stand there");
        }
        if (text_.substr(at_ + 1, 1) == "]") return Refuse("'[]'", "write \\] inside a class");
        break;
      default:
        break;
    }
    out_ += c;
    ++at_;
    return absl::OkStatus();
  }

  absl::Status ReadInClass(char c) {
    if (c == '[') return Refuse("'[' inside a class", "write \\[ or the characters of a [:name:]");
    if (c == ']') in_class_ = false;
    out_ += c;
    ++at_;
    return absl::OkStatus();
  }

  absl::Status ReadEscape() {
    if (at_ + 1 == text_.size()) return Refuse("a '\\' at its end", "write \\\\ for the character");
    const char c = text_[at_ + 1];
    if (c == 's') {
      out_ += Concat(in_class_ ? "" : "[", kSpaces, in_class_ ? "" : "]");
      at_ += 2;
      return absl::OkStatus();
    }
    if (c == 'x') {
      const std::string_view digits = text_.substr(at_ + 2, 2);
      if (digits.size() != 2 || !absl::ascii_isxdigit(static_cast<unsigned char>(digits[0])) ||
          !absl::ascii_isxdigit(static_cast<unsigned char>(digits[1]))) {
        return Refuse("\\x without two hexadecimal digits", "write \\xHH");
      }
      if (digits == "00") return Refuse("\\x00", "leave it out");
      out_ += text_.substr(at_, 4);
      at_ += 4;
      return absl::OkStatus();
    }
    const bool known = c == 'd' || c == 'w' || c == 't' || c == 'n' || c == 'r' || c == 'f';
    if (!known && !absl::ascii_ispunct(static_cast<unsigned char>(c))) {
      return Refuse(
          Concat("'\\", std::string_view(&c, 1), "'"),
          "allowed are \\d \\w \\s \\t \\n \\r \\xHH and escaped punctuation; put \\b and the "
          "like into the pattern");
    }
    out_ += text_.substr(at_, 2);
    at_ += 2;
    return absl::OkStatus();
  }

  std::string_view text_;
  size_t at_ = 0;
  bool in_class_ = false;
  std::string out_;
};

}  // namespace

absl::StatusOr<std::string> CheckOpening(std::string_view opening) {
  return OpeningReader(opening).Read();
}

std::string KeywordAsOpening(std::string_view keyword) {
  std::string out;
  for (const char c : keyword) {
    if (absl::ascii_ispunct(static_cast<unsigned char>(c)) && c != '_') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace offkey
