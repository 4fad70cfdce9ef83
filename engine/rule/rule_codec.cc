// One list of fields serves both directions, and a structured binding names every field of a type:
// a field that is added to a rule does not compile until it stands here too. Integers are LEB128,
// seven bits a byte; a double is its eight bytes. Covered by tests/unit/rule/rule_set_test.cc.
#include "engine/rule/rule_codec.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <type_traits>
#include <utility>

#include "engine/base/digest.h"

namespace offkey {
namespace {

template <typename T, typename Visitor>
void VisitFields(T& value, Visitor* visit) {
  using Plain = std::remove_const_t<T>;
  if constexpr (std::is_same_v<Plain, ValuePattern>) {
    auto& [least, most, alphabet, shortest, longest, chosen, classes, head, head_bytes,
           head_certain] = value;
    visit->All(least, most, alphabet, shortest, longest, chosen, classes, head, head_bytes,
               head_certain);
  } else if constexpr (std::is_same_v<Plain, NamedForm>) {
    auto& [words, roles, names, text, form, evidence, exact] = value;
    visit->All(words, roles, names, text, form, evidence, exact);
  } else if constexpr (std::is_same_v<Plain, TokenForm>) {
    auto& [token, form] = value;
    visit->All(token, form);
  } else if constexpr (std::is_same_v<Plain, AssignedForm>) {
    auto& [roles, kind, strength] = value;
    visit->All(roles, kind, strength);
  } else if constexpr (std::is_same_v<Plain, FilePattern>) {
    auto& [directory, name] = value;
    visit->All(directory, name);
  } else if constexpr (std::is_same_v<Plain, WholeFileForm>) {
    auto& [paths, text, kind, strength, patterns, evidence] = value;
    visit->All(paths, text, kind, strength, patterns, evidence);
  } else if constexpr (std::is_same_v<Plain, FileLinesForm>) {
    auto& [paths, line, others, others_place, kind, strength, examples, patterns] = value;
    visit->All(paths, line, others, others_place, kind, strength, examples, patterns);
  } else if constexpr (std::is_same_v<Plain, CompanionSpec>) {
    auto& [rule, within_bytes, place] = value;
    visit->All(rule, within_bytes, place);
  } else if constexpr (std::is_same_v<Plain, SourcePlace>) {
    auto& [line, column] = value;
    visit->All(line, column);
  } else if constexpr (std::is_same_v<Plain, RuleExample>) {
    auto& [text, line, column] = value;
    visit->All(text, line, column);
  } else {
    static_assert(std::is_same_v<Plain, Rule>, "a type of field that the cache does not know");
    auto& [id, name, provider, confidence, precedence, keywords, keywords_ignore_case, openings,
           pattern, before_bytes, named, token, assigned, whole_file, file_lines, checksum,
           min_entropy, min_digits, structure, stop_words, reject_placeholders, extent, companions,
           references, sample, examples, near_misses, file, line, column, pattern_place,
           sample_place, opening_places, digest] = value;
    visit->All(id, name, provider, confidence, precedence, keywords, keywords_ignore_case, openings,
               pattern, before_bytes, named, token, assigned, whole_file, file_lines, checksum,
               min_entropy, min_digits, structure, stop_words, reject_placeholders, extent,
               companions, references, sample, examples, near_misses, file, line, column,
               pattern_place, sample_place, opening_places, digest);
  }
}

class Encoder {
 public:
  template <typename... Fields>
  void All(const Fields&... fields) {
    (Put(fields), ...);
  }
  template <typename T>
  void Put(const T& value) {
    if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
      uint64_t rest = static_cast<uint64_t>(static_cast<int64_t>(value));
      for (; rest >= 0x80; rest >>= 7) out_.push_back(static_cast<char>(rest | 0x80));
      out_.push_back(static_cast<char>(rest));
    } else {
      VisitFields(value, this);
    }
  }
  void Put(double value) {
    char bytes[sizeof(value)];
    std::memcpy(bytes, &value, sizeof(value));
    out_.append(bytes, sizeof(bytes));
  }
  void Put(const std::string& text) {
    Put(text.size());
    out_ += text;
  }
  void Put(const Digest& digest) {
    out_.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  }
  void Put(const std::bitset<256>& bits) {
    std::array<uint64_t, 4> words = {};
    for (size_t i = 0; i < 256; ++i) words[i / 64] |= uint64_t{bits.test(i)} << (i % 64);
    for (const uint64_t word : words) Put(word);
  }
  template <typename T>
  void Put(const std::vector<T>& items) {
    Put(items.size());
    for (const T& item : items) Put(item);
  }
  template <typename T>
  void Put(const std::optional<T>& item) {
    Put(item.has_value());
    if (item.has_value()) Put(*item);
  }
  std::string Take() { return std::move(out_); }

 private:
  std::string out_;
};

// After the first fault everything reads as empty.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Fields>
  void All(Fields&... fields) {
    (Get(&fields), ...);
  }
  template <typename T>
  void Get(T* value) {
    if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
      *value = static_cast<T>(Number());
    } else {
      VisitFields(*value, this);
    }
  }
  void Get(double* value) {
    if (bytes_.size() < sizeof(*value)) return Fail();
    std::memcpy(value, bytes_.data(), sizeof(*value));
    bytes_.remove_prefix(sizeof(*value));
  }
  void Get(std::string* text) {
    const size_t size = Size();
    text->assign(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
  }
  void Get(Digest* digest) {
    if (bytes_.size() < digest->size()) return Fail();
    std::memcpy(digest->data(), bytes_.data(), digest->size());
    bytes_.remove_prefix(digest->size());
  }
  void Get(std::bitset<256>* bits) {
    bits->reset();
    for (size_t shift = 0; shift < 256; shift += 64) {
      uint64_t word = 0;
      Get(&word);
      *bits |= std::bitset<256>(word) << shift;
    }
  }
  void Get(bool* value) {
    const uint64_t number = Number();
    if (number > 1) Fail();
    *value = number == 1;
  }
  template <typename T>
  void Get(std::vector<T>* items) {
    // Every item takes one byte at least. A Rule is large: the vector grows with what was read.
    const size_t count = Size();
    items->reserve(std::min<size_t>(count, 8192));
    for (size_t i = 0; i < count && !failed_; ++i) Get(&items->emplace_back());
  }
  template <typename T>
  void Get(std::optional<T>* item) {
    bool there = false;
    Get(&there);
    if (there) Get(&item->emplace());
  }
  bool done() const { return !failed_ && bytes_.empty(); }

 private:
  void Fail() {
    failed_ = true;
    bytes_ = {};
  }
  uint64_t Number() {
    uint64_t number = 0;
    for (uint32_t shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return number;
    }
    Fail();
    return 0;
  }
  // A length that the rest can hold.
  size_t Size() {
    const uint64_t size = Number();
    if (size > bytes_.size()) {
      Fail();
      return 0;
    }
    return size;
  }

  std::string_view bytes_;
  bool failed_ = false;
};

}  // namespace

std::string EncodeRules(const std::vector<Rule>& rules) {
  Encoder encoder;
  encoder.Put(rules);
  return encoder.Take();
}

std::optional<std::vector<Rule>> DecodeRules(std::string_view bytes) {
  Decoder decoder(bytes);
  std::vector<Rule> rules;
  decoder.Get(&rules);
  if (!decoder.done()) return std::nullopt;
  return rules;
}

}  // namespace offkey
