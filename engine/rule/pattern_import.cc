// Recursive descent; each piece carries its rewritten text, its width, a template of an example
// and the best literal that it cannot match without. Covered by
// tests/unit/rule/gitleaks_import_test.cc.
#include "engine/rule/pattern_import.h"

#include <re2/re2.h>

#include <algorithm>
#include <bitset>
#include <charconv>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

using Bytes = std::bitset<256>;

constexpr int kMaxDepth = 32;
constexpr uint64_t kMaxWidth = 4096;
// What stands for "any number": of white space, of other characters, and the width that a repeated
// group may reach.
constexpr uint32_t kManySpaces = 16;
constexpr uint32_t kManyBytes = 200;
constexpr uint64_t kManyGroupBytes = 400;
constexpr uint32_t kMaxRepeat = 1000;
constexpr size_t kLeastKeyword = 3;
constexpr size_t kMaxKeywords = 64;
// Of a secret whose length the pattern leaves open.
constexpr uint32_t kSampleBytes = 20;

// Literals one of which every match holds, with how far behind the piece's begin they may stand.
struct Needed {
  std::vector<std::string> words;
  uint64_t at = 0;
  bool ignore_case = false;

  size_t shortest() const {
    size_t least = words.empty() ? 0 : words.front().size();
    for (const std::string& word : words) least = std::min(least, word.size());
    return least;
  }
  bool BetterThan(const Needed& other) const { return shortest() > other.shortest(); }
};

struct Piece {
  std::string text;
  uint64_t most = 0;
  Needed needed;
  // Templates around the secret; without one all stands in `before`.
  std::string before;
  std::string secret;
  std::string after;
  bool has_secret = false;
  // Of one character: the bytes that it can be.
  bool single = false;
  Bytes bytes;
};

Bytes Range(unsigned first, unsigned last) {
  Bytes bytes;
  for (unsigned c = first; c <= last; ++c) bytes.set(c);
  return bytes;
}
Bytes Spaces() { return Bytes().set('\t').set('\n').set('\f').set('\r').set(' '); }
Bytes Digits() { return Range('0', '9'); }
Bytes WordBytes() { return Digits() | Range('a', 'z') | Range('A', 'Z') | Bytes().set('_'); }

// A template of `count` characters of a class: letters and digits where it has them.
std::string ClassSample(const Bytes& bytes, uint32_t count) {
  if (count == 0) return "";
  std::string ranges;
  for (const auto& [first, last] :
       {std::pair('0', '9'), std::pair('A', 'Z'), std::pair('a', 'z')}) {
    for (int c = first; c <= last; ++c) {
      if (!bytes.test(static_cast<size_t>(c))) continue;
      int end = c;
      while (end < last && bytes.test(static_cast<size_t>(end) + 1)) ++end;
      ranges += static_cast<char>(c);
      if (end > c + 1) ranges += '-';
      if (end > c) ranges += static_cast<char>(end);
      c = end;
    }
  }
  if (ranges.size() > 1) return Concat("${[", ranges, "]:", count, "}");
  if (!ranges.empty()) return std::string(count, ranges[0]);
  for (const char c : std::string_view(" =:\"'-_./+")) {
    if (bytes.test(static_cast<unsigned char>(c))) return std::string(count, c);
  }
  for (size_t c = 1; c < bytes.size(); ++c) {
    if (bytes.test(c)) return std::string(count, static_cast<char>(c));
  }
  return "";
}

absl::Status Refuse(const std::string& what) { return absl::InvalidArgumentError(what); }

class Importer {
 public:
  Importer(std::string_view regex, int secret_group) : text_(regex), secret_group_(secret_group) {}

  absl::StatusOr<ImportedPattern> Import() {
    in_secret_ = secret_group_ == 0;
    OFFKEY_ASSIGN_OR_RETURN(Piece all, Alternatives(0));
    if (at_ < text_.size()) return Refuse("a ')' without '('");
    if (secret_group_ != 0 && !all.has_secret) {
      return Refuse(Concat("there is no group ", secret_group_, " that every match has"));
    }
    if (all.needed.shortest() < kLeastKeyword) {
      return Refuse(
          "no text of three certain characters stands in every match, and that is what offkey "
          "searches for; put a prefix or a name into the pattern");
    }
    if (all.needed.at > kMaxWidth) return Refuse("too much may stand before its certain text");
    ImportedPattern out;
    out.pattern = std::move(all.text);
    out.keywords = std::move(all.needed.words);
    std::sort(out.keywords.begin(), out.keywords.end());
    out.keywords.erase(std::unique(out.keywords.begin(), out.keywords.end()), out.keywords.end());
    out.ignore_case = all.needed.ignore_case;
    out.before_bytes = static_cast<uint32_t>(all.needed.at);
    out.sample = secret_group_ == 0 ? all.before : all.secret;
    out.example = secret_group_ == 0 ? "${secret}" : Concat(all.before, "${secret}", all.after);
    out.changes = std::move(changes_);
    return out;
  }

 private:
  absl::StatusOr<Piece> Alternatives(int depth) {
    if (depth > kMaxDepth) return Refuse("groups are nested too deeply");
    const bool outer_case = ignore_case_;
    OFFKEY_ASSIGN_OR_RETURN(Piece all, Sequence(depth));
    while (at_ < text_.size() && text_[at_] == '|') {
      ++at_;
      OFFKEY_ASSIGN_OR_RETURN(Piece other, Sequence(depth));
      if (all.has_secret != other.has_secret) {
        return Refuse("the secret's group stands in some alternatives only");
      }
      all.text += Concat("|", other.text);
      all.most = std::max(all.most, other.most);
      all.single = all.single && other.single;
      all.bytes |= other.bytes;
      if (all.needed.words.empty() || other.needed.words.empty() ||
          all.needed.words.size() + other.needed.words.size() > kMaxKeywords) {
        all.needed = {};
        // Once an alternative needs nothing, none that follows can bring it back.
        all.needed.at = kNothing;
      } else if (all.needed.at != kNothing) {
        all.needed.words.insert(all.needed.words.end(), other.needed.words.begin(),
                                other.needed.words.end());
        all.needed.at = std::max(all.needed.at, other.needed.at);
        all.needed.ignore_case = all.needed.ignore_case || other.needed.ignore_case;
      }
    }
    if (all.needed.at == kNothing) all.needed = {};
    ignore_case_ = outer_case;
    return all;
  }

  absl::StatusOr<Piece> Sequence(int depth) {
    Piece all;
    Needed run = {{""}, 0, false};
    int pieces = 0;
    const auto end_run = [&] {
      if (run.BetterThan(all.needed)) all.needed = run;
      run = {{""}, 0, false};
    };
    while (at_ < text_.size() && text_[at_] != '|' && text_[at_] != ')') {
      Piece one;
      bool group = false;
      OFFKEY_RETURN_IF_ERROR(Atom(depth, &one, &group));
      bool repeated = false;
      OFFKEY_RETURN_IF_ERROR(Repeat(group, &one, &repeated));
      const bool literal = one.single && !repeated && IsOneCharacter(one.bytes);
      if (literal) {
        if (run.words[0].empty()) run.at = all.most;
        const auto first = static_cast<unsigned char>(FirstOf(one.bytes));
        const bool both = one.bytes.count() > 1;
        run.words[0] += both ? absl::ascii_tolower(first) : static_cast<char>(first);
        run.ignore_case = run.ignore_case || both;
      } else if (!one.text.empty()) {
        end_run();
        Needed needed = one.needed;
        needed.at += all.most;
        if (needed.BetterThan(all.needed)) all.needed = std::move(needed);
      }
      all.text += one.text;
      all.most += one.most;
      if (all.most > 2 * kMaxWidth) return Refuse("it is too wide");
      (all.has_secret ? all.after : all.before) += one.before;
      if (one.has_secret) {
        all.has_secret = true;
        all.secret = one.secret;
        all.after = one.after;
      }
      all.single = ++pieces == 1 && one.single;
      all.bytes = one.bytes;
    }
    end_run();
    return all;
  }

  // A literal, in one case or, where case does not count, in both.
  static bool IsOneCharacter(const Bytes& bytes) {
    if (bytes.count() == 1) return true;
    if (bytes.count() != 2) return false;
    const char first = FirstOf(bytes);
    return absl::ascii_isupper(static_cast<unsigned char>(first)) &&
           bytes.test(
               static_cast<unsigned char>(absl::ascii_tolower(static_cast<unsigned char>(first))));
  }
  static char FirstOf(const Bytes& bytes) {
    for (size_t c = 0; c < bytes.size(); ++c) {
      if (bytes.test(c)) return static_cast<char>(c);
    }
    return '\0';
  }

  Bytes Cased(Bytes bytes) const {
    if (!ignore_case_) return bytes;
    for (unsigned c = 'a'; c <= 'z'; ++c) {
      if (bytes.test(c) || bytes.test(c - 32)) bytes.set(c).set(c - 32);
    }
    return bytes;
  }

  void Single(std::string_view source, const Bytes& bytes, Piece* one) {
    one->text = std::string(source);
    one->most = 1;
    one->single = true;
    one->bytes = Cased(bytes);
    const char first = FirstOf(bytes);
    // "${" in a template would begin a form.
    one->before = bytes.count() == 1
                      ? std::string(first == '$' ? "${[$]:1}" : std::string(1, first))
                      : ClassSample(bytes, 1);
  }

  absl::Status Atom(int depth, Piece* one, bool* group) {
    const size_t begin = at_;
    const char c = text_[at_];
    if (c == '(') {
      *group = true;
      return Group(depth, one);
    }
    if (c == '^' || c == '$') {
      ++at_;
      one->text = std::string(1, c);
      return absl::OkStatus();
    }
    if (c == '*' || c == '+' || c == '?') return Refuse("a repeat of nothing");
    Bytes bytes;
    if (c == '[') {
      OFFKEY_RETURN_IF_ERROR(Class(&bytes));
    } else if (c == '.') {
      ++at_;
      bytes = ~Bytes().set('\n');
    } else if (c == '\\') {
      bool assertion = false;
      OFFKEY_RETURN_IF_ERROR(Escape(&bytes, &assertion));
      if (assertion) {
        one->text = std::string(text_.substr(begin, at_ - begin));
        return absl::OkStatus();
      }
    } else if (static_cast<unsigned char>(c) >= 0x80) {
      return Refuse("characters outside ASCII");
    } else {
      ++at_;
      bytes.set(static_cast<unsigned char>(c));
    }
    Single(text_.substr(begin, at_ - begin), bytes, one);
    return absl::OkStatus();
  }

  absl::Status Group(int depth, Piece* one) {
    ++at_;
    std::string opening = "(?:";
    bool is_secret = false;
    const bool outer_case = ignore_case_;
    if (TakeText("?P<") || TakeText("?<")) {
      const size_t close = text_.find('>', at_);
      if (close == std::string_view::npos) return Refuse("a group's name without '>'");
      at_ = close + 1;
      is_secret = ++groups_ == secret_group_;
    } else if (TakeText("?")) {
      const size_t end = text_.find_first_of(":)", at_);
      if (end == std::string_view::npos) return Refuse("a '(?' without end");
      const std::string_view flags = text_.substr(at_, end - at_);
      if (flags.find_first_not_of("ims-") != std::string_view::npos) {
        return Refuse(Concat("'(?", flags, "'"));
      }
      bool on = true;
      for (const char flag : flags) {
        if (flag == '-') on = false;
        if (flag == 'i') ignore_case_ = on;
      }
      opening = Concat("(?", flags, std::string_view(&text_[end], 1));
      at_ = end + 1;
      if (text_[end] == ')') {  // holds to the end of the group around it
        one->text = opening;
        return absl::OkStatus();
      }
    } else {
      is_secret = ++groups_ == secret_group_;
    }
    if (is_secret) {
      opening = "(?P<secret>";
      in_secret_ = true;
    }
    OFFKEY_ASSIGN_OR_RETURN(*one, Alternatives(depth + 1));
    if (at_ == text_.size()) return Refuse("a '(' without ')'");
    ++at_;
    ignore_case_ = outer_case;
    one->text = Concat(opening, one->text, ")");
    one->single = false;
    if (is_secret) {
      in_secret_ = false;
      one->has_secret = true;
      one->secret = std::move(one->before);
      one->before.clear();
      one->after.clear();
    }
    return absl::OkStatus();
  }

  bool TakeText(std::string_view text) {
    if (!text_.substr(at_).starts_with(text)) return false;
    at_ += text.size();
    return true;
  }

  absl::Status Escape(Bytes* bytes, bool* assertion) {
    if (++at_ == text_.size()) return Refuse("a '\\' at its end");
    const char c = text_[at_++];
    switch (c) {
      case 'd':
      case 'D':
        *bytes = Digits();
        break;
      case 'w':
      case 'W':
        *bytes = WordBytes();
        break;
      case 's':
      case 'S':
        *bytes = Spaces();
        break;
      case 'b':
      case 'B':
      case 'A':
      case 'z':
        *assertion = true;
        return absl::OkStatus();
      case 't':
        bytes->set('\t');
        return absl::OkStatus();
      case 'n':
        bytes->set('\n');
        return absl::OkStatus();
      case 'r':
        bytes->set('\r');
        return absl::OkStatus();
      case 'f':
        bytes->set('\f');
        return absl::OkStatus();
      case 'v':
        bytes->set('\v');
        return absl::OkStatus();
      case 'x':
        return Hexadecimal(bytes);
      default:
        if (!absl::ascii_ispunct(static_cast<unsigned char>(c))) {
          return Refuse(Concat("'\\", std::string_view(&c, 1), "'"));
        }
        bytes->set(static_cast<unsigned char>(c));
        return absl::OkStatus();
    }
    if (absl::ascii_isupper(static_cast<unsigned char>(c))) *bytes = ~*bytes;
    return absl::OkStatus();
  }

  absl::Status Hexadecimal(Bytes* bytes) {
    const bool braces = TakeText("{");
    size_t digits = 0;
    unsigned value = 0;
    const size_t most = braces ? 8 : 2;
    while (digits < most && at_ < text_.size() &&
           absl::ascii_isxdigit(static_cast<unsigned char>(text_[at_]))) {
      unsigned digit = 0;
      std::from_chars(&text_[at_], &text_[at_] + 1, digit, 16);
      value = value * 16 + digit;
      ++digits;
      ++at_;
    }
    if (digits == 0 || (!braces && digits != 2) || (braces && !TakeText("}"))) {
      return Refuse("'\\x' without its digits");
    }
    if (value > 0x7F) return Refuse("characters outside ASCII");
    bytes->set(value);
    return absl::OkStatus();
  }

  absl::Status Class(Bytes* bytes) {
    ++at_;
    const bool negated = TakeText("^");
    bool first = true;
    while (at_ < text_.size() && (text_[at_] != ']' || first)) {
      first = false;
      if (text_.substr(at_).starts_with("[:")) {
        OFFKEY_RETURN_IF_ERROR(NamedClass(bytes));
        continue;
      }
      Bytes low;
      OFFKEY_RETURN_IF_ERROR(ClassCharacter(&low));
      if (at_ + 1 < text_.size() && text_[at_] == '-' && text_[at_ + 1] != ']') {
        ++at_;
        Bytes high;
        OFFKEY_RETURN_IF_ERROR(ClassCharacter(&high));
        const auto from = static_cast<unsigned char>(FirstOf(low));
        const auto to = static_cast<unsigned char>(FirstOf(high));
        if (low.count() != 1 || high.count() != 1 || from > to)
          return Refuse("a range without order");
        low = Range(from, to);
      }
      *bytes |= low;
    }
    if (at_ == text_.size()) return Refuse("a '[' without ']'");
    ++at_;
    if (negated) *bytes = ~*bytes;
    if (bytes->none()) return Refuse("a class of no character");
    return absl::OkStatus();
  }

  absl::Status ClassCharacter(Bytes* bytes) {
    if (text_[at_] == '\\') {
      bool assertion = false;
      OFFKEY_RETURN_IF_ERROR(Escape(bytes, &assertion));
      return assertion ? Refuse("'\\b' in a class") : absl::OkStatus();
    }
    if (static_cast<unsigned char>(text_[at_]) >= 0x80) return Refuse("characters outside ASCII");
    bytes->set(static_cast<unsigned char>(text_[at_++]));
    return absl::OkStatus();
  }

  absl::Status NamedClass(Bytes* bytes) {
    const size_t close = text_.find(":]", at_);
    if (close == std::string_view::npos) return Refuse("a '[:' without ':]'");
    const std::string_view name = text_.substr(at_ + 2, close - at_ - 2);
    at_ = close + 2;
    const Bytes upper = Range('A', 'Z');
    const Bytes lower = Range('a', 'z');
    if (name == "alnum") {
      *bytes |= upper | lower | Digits();
    } else if (name == "alpha") {
      *bytes |= upper | lower;
    } else if (name == "digit") {
      *bytes |= Digits();
    } else if (name == "lower") {
      *bytes |= lower;
    } else if (name == "upper") {
      *bytes |= upper;
    } else if (name == "word") {
      *bytes |= WordBytes();
    } else if (name == "xdigit") {
      *bytes |= Digits() | Range('a', 'f') | Range('A', 'F');
    } else if (name == "space") {
      *bytes |= Spaces() | Bytes().set('\v');
    } else {
      return Refuse(Concat("'[:", name, ":]'"));
    }
    return absl::OkStatus();
  }

  // How often `*`, `+` and `{n,}` stand for.
  static uint32_t Many(const Piece& one, bool group, uint32_t least) {
    if (group) {
      const uint64_t times = kManyGroupBytes / std::max<uint64_t>(1, one.most);
      return std::max(least, static_cast<uint32_t>(std::clamp<uint64_t>(times, 1, 100)));
    }
    const bool spaces = (one.bytes & ~(Spaces() | Bytes().set('\v'))).none();
    return std::min(kMaxRepeat, least + (spaces ? kManySpaces : kManyBytes));
  }

  bool ReadCounts(uint32_t* least, uint32_t* most, bool* open) {
    const size_t close = text_.find('}', at_);
    if (close == std::string_view::npos) return false;
    const char* begin = text_.data() + at_ + 1;
    const char* end = text_.data() + close;
    const auto first = std::from_chars(begin, end, *least);
    if (first.ec != std::errc()) return false;
    *most = *least;
    if (first.ptr != end) {
      if (*first.ptr != ',') return false;
      *open = first.ptr + 1 == end;
      if (!*open) {
        const auto second = std::from_chars(first.ptr + 1, end, *most);
        if (second.ec != std::errc() || second.ptr != end) return false;
      }
    }
    at_ = close + 1;
    return true;
  }

  absl::Status Repeat(bool group, Piece* one, bool* repeated) {
    if (at_ == text_.size()) return absl::OkStatus();
    const size_t begin = at_;
    uint32_t least = 1;
    uint32_t most = 1;
    bool open = false;
    switch (text_[at_]) {
      case '?':
        least = 0;
        ++at_;
        break;
      case '*':
        least = 0;
        open = true;
        ++at_;
        break;
      case '+':
        open = true;
        ++at_;
        break;
      case '{':
        // A brace that begins no repeat is itself.
        if (!ReadCounts(&least, &most, &open)) return absl::OkStatus();
        break;
      default:
        return absl::OkStatus();
    }
    *repeated = true;
    if (one->has_secret && (least != 1 || most != 1 || open)) {
      return Refuse("the secret's group is repeated or may be missing");
    }
    const std::string_view written = text_.substr(begin, at_ - begin);
    if (open) most = Many(*one, group, least);
    if (most < least || most > kMaxRepeat) return Refuse(Concat("the repeat ", written));
    const bool lazy = TakeText("?");
    if (open) {
      const std::string bounded = Concat("{", least, ",", most, "}");
      const std::string change = Concat("'", written, "' as ", bounded);
      if (std::find(changes_.begin(), changes_.end(), change) == changes_.end()) {
        changes_.push_back(change);
      }
      one->text += bounded;
    } else {
      one->text += written;
    }
    if (lazy) one->text += '?';

    uint32_t count = least;
    if (in_secret_ && least < 8 && (open || most > 1)) {
      count = std::max(least, std::min(most, kSampleBytes));
    }
    if (!group) {
      one->before =
          one->bytes.count() == 1 ? Times(one->before, count) : ClassSample(one->bytes, count);
    } else {
      one->before = Times(one->before, count);
    }
    if (least == 0) one->needed = {};
    one->most *= most;
    if (one->most > 2 * kMaxWidth) return Refuse("it is too wide");
    return absl::OkStatus();
  }

  static std::string Times(const std::string& text, uint32_t count) {
    std::string out;
    for (uint32_t i = 0; i < count; ++i) out += text;
    return out;
  }

  static constexpr uint64_t kNothing = ~uint64_t{0};

  std::string_view text_;
  const int secret_group_;
  size_t at_ = 0;
  int groups_ = 0;
  bool ignore_case_ = false;
  bool in_secret_ = false;
  std::vector<std::string> changes_;
};

}  // namespace

absl::StatusOr<ImportedPattern> ImportPattern(std::string_view regex, int secret_group) {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  const re2::RE2 whole({regex.data(), regex.size()}, options);
  if (!whole.ok()) return absl::InvalidArgumentError(Concat("it is not RE2: ", whole.error()));
  return Importer(regex, secret_group).Import();
}

int CountGroups(std::string_view regex) {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  const re2::RE2 whole({regex.data(), regex.size()}, options);
  return whole.ok() ? whole.NumberOfCapturingGroups() : 0;
}

}  // namespace offkey
