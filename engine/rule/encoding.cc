// Covered by tests/unit/rule/encoding_test.cc.
#include "engine/rule/encoding.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace offkey {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

// Reads an opening and keeps the beginnings of its matches.
class HeadReader {
 public:
  explicit HeadReader(std::string_view pattern) : pattern_(pattern) {
    if (pattern_.starts_with("(?i)")) at_ = 4;
  }

  std::vector<std::string> Read() {
    std::vector<std::string> out;
    for (const Head& head : ReadAlternation()) {
      if (head.text.size() >= kLeastKeyBytes) out.push_back(head.text);
    }
    return out;
  }

 private:
  static constexpr size_t kMaxHeads = 1024;
  static constexpr size_t kMaxClass = 64;
  static constexpr size_t kMaxClassInside = 16;
  static constexpr size_t kMaxClassInFront = 4;

  struct Head {
    std::string text;
    bool open = true;  // goes on
  };
  using Heads = std::vector<Head>;

  Heads ReadAlternation() {
    Heads all;
    while (true) {
      Heads one = ReadSequence();
      all.insert(all.end(), one.begin(), one.end());
      if (at_ >= pattern_.size() || pattern_[at_] != '|') return all;
      ++at_;
    }
  }

  Heads ReadSequence() {
    Heads heads = {Head{}};
    while (at_ < pattern_.size() && pattern_[at_] != '|' && pattern_[at_] != ')') {
      const Heads atom = ReadAtom();
      auto [least, most] = ReadRepeat();
      if (least == 0) {
        const Heads without = heads;
        Append(atom, &heads);
        heads.insert(heads.end(), without.begin(), without.end());
        if (most > 1) Close(&heads);
        continue;
      }
      for (size_t i = 0; i < least && i < kKeyBytes; ++i) Append(atom, &heads);
      if (most > least) Close(&heads);
    }
    return heads;
  }

  Heads ReadAtom() {
    const char c = pattern_[at_];
    if (c == '(') {
      ++at_;
      if (pattern_.substr(at_).starts_with("?:")) at_ += 2;
      Heads group = ReadAlternation();
      ++at_;  // ')'
      return group;
    }
    std::string bytes;
    if (c == '[') {
      ++at_;
      while (at_ < pattern_.size() && pattern_[at_] != ']') {
        const std::string first = ReadBytes();
        if (first.size() == 1 && at_ + 1 < pattern_.size() && pattern_[at_] == '-' &&
            pattern_[at_ + 1] != ']') {
          ++at_;
          const std::string last = ReadBytes();
          for (int b = static_cast<unsigned char>(first[0]);
               last.size() == 1 && b <= static_cast<unsigned char>(last[0]); ++b) {
            bytes += static_cast<char>(b);
          }
        } else {
          bytes += first;
        }
      }
      ++at_;  // ']'
    } else {
      bytes = ReadBytes();
    }
    Heads out;
    if (bytes.size() > kMaxClass) return {Head{"", false}};
    for (const char b : bytes) out.push_back({std::string(1, b), true});
    return out;
  }

  // One character, or what an escape stands for.
  std::string ReadBytes() {
    const char c = pattern_[at_++];
    if (c != '\\' || at_ >= pattern_.size()) return std::string(1, c);
    const char e = pattern_[at_++];
    switch (e) {
      case 't':
        return "\t";
      case 'n':
        return "\n";
      case 'r':
        return "\r";
      case 'f':
        return "\f";
      case 'd':
        return "0123456789";
      case 'w':
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
      case 'x': {
        unsigned value = 0;
        for (int i = 0; i < 2 && at_ < pattern_.size(); ++i, ++at_) {
          const size_t digit =
              kHexDigits.find(absl::ascii_tolower(static_cast<unsigned char>(pattern_[at_])));
          value = 16 * value + static_cast<unsigned>(digit & 15);
        }
        return std::string(1, static_cast<char>(value));
      }
      default:
        return std::string(1, e);
    }
  }

  std::pair<size_t, size_t> ReadRepeat() {
    if (at_ >= pattern_.size()) return {1, 1};
    if (pattern_[at_] == '?') {
      ++at_;
      return {0, 1};
    }
    if (pattern_[at_] != '{') return {1, 1};
    size_t bounds[2] = {0, 0};
    size_t part = 0;
    for (++at_; at_ < pattern_.size() && pattern_[at_] != '}'; ++at_) {
      if (pattern_[at_] == ',') {
        part = 1;
      } else {
        bounds[part] = 10 * bounds[part] + static_cast<size_t>(pattern_[at_] - '0');
      }
    }
    ++at_;
    return {bounds[0], part == 0 ? bounds[0] : bounds[1]};
  }

  void Append(const Heads& atom, Heads* heads) const {
    // What begins with a choice of characters is no beginning; only the last may be any of a class.
    const bool is_class = std::all_of(atom.begin(), atom.end(),
                                      [](const Head& head) { return head.text.size() == 1; });
    Heads out;
    for (const Head& head : *heads) {
      const size_t left = kKeyBytes - head.text.size();
      const size_t fit = !is_class   ? kMaxHeads
                         : left <= 1 ? kMaxClass
                         : left == 2 ? kMaxClassInside
                                     : kMaxClassInFront;
      if (!head.open || left == 0 || atom.size() > fit) {
        out.push_back({head.text, false});
        continue;
      }
      for (const Head& next : atom) {
        out.push_back({(head.text + next.text).substr(0, kKeyBytes), next.open});
      }
    }
    if (out.size() > kMaxHeads) return Close(heads);
    *heads = std::move(out);
  }

  static void Close(Heads* heads) {
    for (Head& head : *heads) head.open = false;
  }

  std::string_view pattern_;
  size_t at_ = 0;
};

}  // namespace

const char* EncodingName(Encoding encoding) {
  switch (encoding) {
    case Encoding::kPlain:
      return "plain";
    case Encoding::kBase64At0:
    case Encoding::kBase64At1:
    case Encoding::kBase64At2:
      return "base64";
    case Encoding::kBase64Utf16At0:
    case Encoding::kBase64Utf16At1:
    case Encoding::kBase64Utf16At2:
      return "UTF-16 in base64";
    case Encoding::kHex:
      return "hex";
    case Encoding::kPercent:
      return "percent";
    case Encoding::kBackslash:
      return "backslash";
    case Encoding::kHtml:
      return "html";
    case Encoding::kQuoted:
      return "quoted-printable";
  }
  return "unknown";
}

std::vector<std::string> OpeningHeads(std::string_view opening, bool ignore_case) {
  std::vector<std::string> heads = HeadReader(opening).Read();
  if (ignore_case || opening.starts_with("(?i)")) {
    std::vector<std::string> cased;
    for (const std::string& head : heads) {
      std::string lower = head;
      std::string upper = head;
      for (char& c : lower) c = absl::ascii_tolower(static_cast<unsigned char>(c));
      for (char& c : upper) c = absl::ascii_toupper(static_cast<unsigned char>(c));
      std::string capital = lower;
      const size_t letter = lower.find_first_of("abcdefghijklmnopqrstuvwxyz");
      if (letter != std::string::npos) capital[letter] = upper[letter];
      for (std::string* form : {&lower, &upper, &capital}) cased.push_back(std::move(*form));
    }
    heads = std::move(cased);
  }
  std::sort(heads.begin(), heads.end());
  heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
  return heads;
}

void EncodedKeys::Add(std::string_view head) {
  uint32_t bytes = 0;
  for (const char c : head) bytes = bytes << 8 | static_cast<unsigned char>(c);
  (head.size() == kKeyBytes ? four_ : three_).push_back(bytes);
}

void EncodedKeys::Build() {
  const auto build = [](std::vector<uint32_t>* keys, auto* bits) {
    std::sort(keys->begin(), keys->end());
    keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
    for (const uint32_t key : *keys) bits->set(Hash(key));
  };
  build(&four_, &four_bits_);
  build(&three_, &three_bits_);
}

void EncodedKeys::Set(std::vector<uint32_t> four, std::vector<uint32_t> three) {
  four_ = std::move(four);
  three_ = std::move(three);
  Build();
}

bool EncodedKeys::IsKey(uint32_t bytes) const {
  return std::binary_search(four_.begin(), four_.end(), bytes) ||
         std::binary_search(three_.begin(), three_.end(), bytes >> 8);
}

}  // namespace offkey
