// Covered by tests/unit/rule/encoding_test.cc.
#include "engine/rule/encoding.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace offkey {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

// Reads what an opening is made of.
class PatternReader {
 public:
  explicit PatternReader(std::string_view pattern) : pattern_(pattern) {
    if (pattern_.starts_with("(?i)")) at_ = 4;
  }

  bool AtEnd() const { return at_ >= pattern_.size(); }
  bool AtGroup() const { return At('(') || At('|') || At(')'); }
  bool At(char c) const { return !AtEnd() && pattern_[at_] == c; }
  void Skip(std::string_view text) {
    if (pattern_.substr(at_).starts_with(text)) at_ += text.size();
  }

  // The characters that may stand here.
  std::string ReadClass() {
    if (!At('[')) return ReadBytes();
    std::string bytes;
    ++at_;
    while (!AtEnd() && !At(']')) {
      const std::string first = ReadBytes();
      if (first.size() == 1 && At('-') && at_ + 1 < pattern_.size() && pattern_[at_ + 1] != ']') {
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
    return bytes;
  }

  // How often it may: at least, at most.
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

 private:
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

  std::string_view pattern_;
  size_t at_ = 0;
};

// Reads an opening and keeps the beginnings of its matches.
class HeadReader {
 public:
  explicit HeadReader(std::string_view pattern) : reader_(pattern) {}

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
      if (!reader_.At('|')) return all;
      reader_.Skip("|");
    }
  }

  Heads ReadSequence() {
    Heads heads = {Head{}};
    while (!reader_.AtEnd() && !reader_.At('|') && !reader_.At(')')) {
      const Heads atom = ReadAtom();
      auto [least, most] = reader_.ReadRepeat();
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
    if (reader_.At('(')) {
      reader_.Skip("(");
      reader_.Skip("?:");
      Heads group = ReadAlternation();
      reader_.Skip(")");
      return group;
    }
    const std::string bytes = reader_.ReadClass();
    Heads out;
    if (bytes.size() > kMaxClass) return {Head{"", false}};
    for (const char b : bytes) out.push_back({std::string(1, b), true});
    return out;
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

  PatternReader reader_;
};

// Reads an opening as a row of classes, as far as it is one, and takes the kKeyBytes or
// kLeastKeyBytes in a row that stand least often in other text.
class InnerReader {
 public:
  explicit InnerReader(std::string_view pattern) : reader_(pattern) {}

  std::vector<std::string> Read() {
    ReadRow();
    std::vector<std::string> best;
    double best_chance = 1;
    for (size_t first = 1; first < row_.size(); ++first) {
      for (size_t size = kLeastKeyBytes; size <= kKeyBytes; ++size) {
        const double chance = Chance(first, size);
        if (chance >= best_chance) continue;
        best_chance = chance;
        best = {""};
        for (size_t i = first; i < first + size; ++i) Append(row_[i].bytes, &best);
      }
    }
    return best;
  }

 private:
  static constexpr double kMostKeys = 512;
  struct Place {
    std::string bytes;
    bool apart = false;  // something of any width may stand before it
  };

  // That random bytes are one of the keys; 1 when there are none, or too many of them.
  double Chance(size_t first, size_t size) const {
    if (first + size > row_.size()) return 1;
    double keys = 1;
    double chance = 1;
    for (size_t i = first; i < first + size; ++i) {
      if (i > first && row_[i].apart) return 1;
      keys *= static_cast<double>(row_[i].bytes.size());
      chance *= static_cast<double>(row_[i].bytes.size()) / 256;
    }
    return keys > kMostKeys ? 1 : chance;
  }

  static void Append(std::string_view bytes, std::vector<std::string>* keys) {
    std::vector<std::string> out;
    for (const std::string& key : *keys) {
      for (const char b : bytes) out.push_back(key + b);
    }
    *keys = std::move(out);
  }

  void ReadRow() {
    size_t width = 0;  // at most, of what was read
    bool apart = false;
    while (!reader_.AtEnd() && !reader_.AtGroup()) {
      const std::string bytes = reader_.ReadClass();
      const auto [least, most] = reader_.ReadRepeat();
      for (size_t i = 0; i < least && width + i <= kMaxKeyOffset; ++i) {
        row_.push_back({bytes, apart});
        apart = false;
      }
      apart = apart || most > least;
      width += most;
      if (width > kMaxKeyOffset) return;
    }
  }

  PatternReader reader_;
  std::vector<Place> row_;
};

void SortUnique(std::vector<std::string>* texts) {
  std::sort(texts->begin(), texts->end());
  texts->erase(std::unique(texts->begin(), texts->end()), texts->end());
}

// Lower, upper, capital, and the first and the last of these with one more capital.
std::vector<std::string> InEachCase(const std::vector<std::string>& heads) {
  std::vector<std::string> out;
  for (const std::string& head : heads) {
    std::string lower = head;
    std::string upper = head;
    for (char& c : lower) c = absl::ascii_tolower(static_cast<unsigned char>(c));
    for (char& c : upper) c = absl::ascii_toupper(static_cast<unsigned char>(c));
    std::string capital = lower;
    const size_t letter = lower.find_first_of("abcdefghijklmnopqrstuvwxyz");
    if (letter != std::string::npos) capital[letter] = upper[letter];
    for (size_t at = 0; at < head.size(); ++at) {
      for (std::string form : {lower, capital}) {
        form[at] = upper[at];
        out.push_back(std::move(form));
      }
    }
    for (std::string* form : {&lower, &upper, &capital}) out.push_back(std::move(*form));
  }
  return out;
}

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
    case Encoding::kJoined:
      return "parts";
    case Encoding::kGzip:
      return "gzip in base64";
  }
  return "unknown";
}

std::vector<std::string> OpeningHeads(std::string_view opening, bool ignore_case) {
  std::vector<std::string> heads = HeadReader(opening).Read();
  if (ignore_case || opening.starts_with("(?i)")) heads = InEachCase(heads);
  SortUnique(&heads);
  return heads;
}

std::vector<std::string> InnerKeys(std::string_view opening, bool ignore_case) {
  std::vector<std::string> keys = InnerReader(opening).Read();
  if (ignore_case || opening.starts_with("(?i)")) keys = InEachCase(keys);
  SortUnique(&keys);
  return keys;
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
