// Recursive descent, one node a step. Covered by tests/unit/rule/value_pattern_test.cc.
#include "engine/rule/value_pattern.h"

#include <algorithm>
#include <charconv>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr uint32_t kMaxRepeat = 1000;
constexpr uint32_t kMaxBytes = 4096;
constexpr int kMaxDepth = 8;
// A head ends behind so many bytes, of which so many at most are chosen from a class; more would
// spare RE2 no look that counts (four: a third more candidates on source text).
constexpr uint32_t kHeadBytes = 18;
constexpr uint32_t kHeadChosen = 12;
// With so many certain bytes a head ends before what is optional.
constexpr uint32_t kHeadEnough = 4;

using Bytes = std::bitset<256>;

absl::Status Refuse(std::string_view what) {
  return absl::InvalidArgumentError(
      Concat(what, "; a value is made of characters, [...], \\d, \\w, (?:...), |, ? and {n,m}"));
}

Bytes Range(unsigned char first, unsigned char last) {
  Bytes bytes;
  for (unsigned c = first; c <= last; ++c) bytes.set(c);
  return bytes;
}

Bytes Digits() { return Range('0', '9'); }
Bytes WordBytes() {
  Bytes bytes = Digits() | Range('a', 'z') | Range('A', 'Z');
  bytes.set('_');
  return bytes;
}

// The class as the template language writes it: '-' is a range between two characters, so it comes
// last.
std::string ClassTemplate(const Bytes& bytes) {
  std::string ranges;
  for (unsigned c = 1; c < bytes.size(); ++c) {
    if (!bytes.test(c) || c == '-') continue;
    unsigned last = c;
    while (last + 1 < bytes.size() && bytes.test(last + 1) && last + 1 != '-') ++last;
    ranges += static_cast<char>(c);
    if (last > c + 1) ranges += '-';
    if (last > c) ranges += static_cast<char>(last);
    c = last;
  }
  if (bytes.test('-')) ranges += '-';
  return ranges;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  absl::StatusOr<ValuePattern> Read() {
    OFFKEY_ASSIGN_OR_RETURN(ValuePattern whole, Alternatives(0));
    if (at_ < text_.size()) return Refuse("a ')' without '('");
    if (whole.least == 0) return Refuse("it matches the empty text");
    return whole;
  }

 private:
  absl::StatusOr<ValuePattern> Alternatives(int depth) {
    if (depth > kMaxDepth) return Refuse("groups are nested too deeply");
    OFFKEY_ASSIGN_OR_RETURN(ValuePattern all, Sequence(depth));
    while (at_ < text_.size() && text_[at_] == '|') {
      ++at_;
      OFFKEY_ASSIGN_OR_RETURN(const ValuePattern other, Sequence(depth));
      all.alphabet |= other.alphabet;
      all.head = Concat(all.head, "|", other.head);
      all.head_bytes = std::min(all.head_bytes, other.head_bytes);
      all.head_certain = std::min(all.head_certain, other.head_certain);
      all.chosen = std::min(all.chosen, other.chosen);
      all.classes |= other.classes;
      if (other.least < all.least) {
        all.least = other.least;
        all.shortest = other.shortest;
      }
      if (other.most > all.most) {
        all.most = other.most;
        all.longest = other.longest;
      }
    }
    return all;
  }

  absl::StatusOr<ValuePattern> Sequence(int depth) {
    ValuePattern all;
    bool head_open = true;
    while (at_ < text_.size() && text_[at_] != '|' && text_[at_] != ')') {
      bool group = false;
      const size_t begin = at_;
      OFFKEY_ASSIGN_OR_RETURN(ValuePattern one, Atom(depth, &group));
      const Piece piece = {text_.substr(begin, at_ - begin), one.least, one.most, one.chosen};
      Times times;
      OFFKEY_RETURN_IF_ERROR(Repeat(group, &one, &times));
      if (head_open) head_open = ExtendHead(piece, times, &all);
      all.chosen += one.chosen;
      all.classes |= one.classes;
      all.least += one.least;
      all.most += one.most;
      if (all.most > kMaxBytes) return Refuse("it is too wide");
      all.alphabet |= one.alphabet;
      all.shortest += one.shortest;
      all.longest += one.longest;
    }
    return all;
  }

  absl::StatusOr<ValuePattern> Atom(int depth, bool* group) {
    const char c = text_[at_];
    if (c == '(') {
      if (!text_.substr(at_).starts_with("(?:")) return Refuse("a group other than '(?:...)'");
      at_ += 3;
      OFFKEY_ASSIGN_OR_RETURN(ValuePattern inner, Alternatives(depth + 1));
      if (at_ == text_.size()) return Refuse("a '(' without ')'");
      ++at_;
      *group = true;
      return inner;
    }
    Bytes bytes;
    if (c == '[') {
      OFFKEY_ASSIGN_OR_RETURN(bytes, Class());
    } else {
      OFFKEY_ASSIGN_OR_RETURN(bytes, Character(false));
    }
    ValuePattern one;
    one.alphabet = bytes;
    one.least = one.most = 1;
    if (bytes.count() > 1) {
      one.chosen = 1;
      one.classes = bytes;
    }
    return one;
  }

  struct Times {
    uint32_t least = 1;
    uint32_t most = 1;
  };
  // An atom without its repeat.
  struct Piece {
    std::string_view text;
    uint32_t least = 0;
    uint32_t most = 0;
    uint32_t chosen = 0;
  };

  // False when the head ends with this piece, or before it: a head whose end could vary would give
  // several candidates for one secret.
  static bool ExtendHead(const Piece& piece, Times times, ValuePattern* all) {
    const uint32_t chosen_before = all->head_bytes - all->head_certain;
    if (all->head_bytes >= kHeadBytes || chosen_before >= kHeadChosen) return false;
    if (times.least == 0) {
      if (all->head_certain >= kHeadEnough || times.most > 1) return false;
      all->head += Concat(piece.text, "?");
      return true;
    }
    const bool one_class = piece.most == 1 && piece.chosen == 1;
    const uint32_t most = one_class ? kHeadChosen - chosen_before : kHeadBytes;
    const uint32_t count = std::min(times.least, most);
    if (uint64_t{count} * piece.most > 2 * kHeadBytes) return false;
    all->head += piece.text;
    if (count > 1) all->head += Concat("{", count, "}");
    all->head_bytes += count * piece.least;
    all->head_certain += count * (piece.least - piece.chosen);
    return count == times.most;
  }

  absl::StatusOr<Bytes> Character(bool in_class) {
    char c = text_[at_++];
    if (c == '\\') {
      if (at_ == text_.size()) return Refuse("a '\\' at its end");
      c = text_[at_++];
      if (c == 'd') return Digits();
      if (c == 'w') return WordBytes();
      if (!absl::ascii_ispunct(static_cast<unsigned char>(c))) {
        return Refuse(Concat("'\\", std::string_view(&c, 1), "'"));
      }
    } else if (!in_class && std::string_view(".*+^$?{").find(c) != std::string_view::npos) {
      return Refuse(Concat("'", std::string_view(&c, 1), "'"));
    }
    if (!absl::ascii_isgraph(static_cast<unsigned char>(c)) ||
        std::string_view("\"'`\\{}$[]()<>").find(c) != std::string_view::npos) {
      return Refuse("a space, quote, bracket, '$' or '\\' in a secret");
    }
    return Range(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
  }

  absl::StatusOr<Bytes> Class() {
    ++at_;
    Bytes bytes;
    if (at_ < text_.size() && text_[at_] == '^') return Refuse("'[^...]'");
    while (at_ < text_.size() && text_[at_] != ']') {
      const unsigned char first = static_cast<unsigned char>(text_[at_]);
      OFFKEY_ASSIGN_OR_RETURN(const Bytes one, Character(true));
      bytes |= one;
      if (at_ + 1 < text_.size() && text_[at_] == '-' && text_[at_ + 1] != ']') {
        const unsigned char last = static_cast<unsigned char>(text_[at_ + 1]);
        if (one.count() != 1 || !absl::ascii_isalnum(first) || !absl::ascii_isalnum(last) ||
            first > last) {
          return Refuse("a range other than between letters or digits");
        }
        bytes |= Range(first, last);
        at_ += 2;
      }
    }
    if (at_ == text_.size()) return Refuse("a '[' without ']'");
    ++at_;
    if (bytes.none()) return Refuse("'[]'");
    return bytes;
  }

  absl::StatusOr<uint32_t> Count() {
    uint32_t value = 0;
    const char* begin = text_.data() + at_;
    const auto result = std::from_chars(begin, text_.data() + text_.size(), value);
    if (result.ec != std::errc() || value > kMaxRepeat) return Refuse("a repeat that is no number");
    at_ += static_cast<size_t>(result.ptr - begin);
    return value;
  }

  absl::Status Repeat(bool group, ValuePattern* one, Times* repeat) {
    uint32_t& least = repeat->least;
    uint32_t& most = repeat->most;
    if (at_ < text_.size() && text_[at_] == '?') {
      least = 0;
      ++at_;
    } else if (at_ < text_.size() && text_[at_] == '{') {
      ++at_;
      OFFKEY_ASSIGN_OR_RETURN(least, Count());
      most = least;
      if (at_ < text_.size() && text_[at_] == ',') {
        ++at_;
        OFFKEY_ASSIGN_OR_RETURN(most, Count());
      }
      if (at_ == text_.size() || text_[at_] != '}' || most < least || most == 0) {
        return Refuse("a repeat other than {n} or {n,m}");
      }
      ++at_;
    }
    if (group) {
      const auto times = [](const std::string& text, uint32_t count) {
        std::string out;
        for (uint32_t i = 0; i < count; ++i) out += text;
        return out;
      };
      one->shortest = times(one->shortest, least);
      one->longest = times(one->longest, most);
    } else {
      one->shortest = Template(one->alphabet, least);
      one->longest = Template(one->alphabet, most);
    }
    one->least *= least;
    one->most *= most;
    one->chosen *= least;
    if (one->most > kMaxBytes) return Refuse("it is too wide");
    return absl::OkStatus();
  }

  static std::string Template(const Bytes& bytes, uint32_t count) {
    if (count == 0) return "";
    if (bytes.count() > 1) return Concat("${[", ClassTemplate(bytes), "]:", uint64_t{count}, "}");
    for (size_t c = 0; c < bytes.size(); ++c) {
      if (bytes.test(c)) return std::string(count, static_cast<char>(c));
    }
    return "";
  }

  std::string_view text_;
  size_t at_ = 0;
};

}  // namespace

std::string ClassPattern(const std::bitset<256>& bytes) {
  std::string out = "[";
  for (unsigned c = 0; c < bytes.size(); ++c) {
    if (!bytes.test(c)) continue;
    unsigned last = c;
    while (last + 1 < bytes.size() && bytes.test(last + 1)) ++last;
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto append = [&](unsigned byte) {
      out += "\\x";
      out += kHex[byte / 16];
      out += kHex[byte % 16];
    };
    append(c);
    if (last > c) {
      out += '-';
      append(last);
    }
    c = last;
  }
  return out + "]";
}

absl::StatusOr<ValuePattern> ReadValuePattern(std::string_view pattern) {
  return Reader(pattern).Read();
}

}  // namespace offkey
