// A reader by recursive descent over the syntax that CheckOpening lets through. Covered by
// tests/unit/rule/opening_forms_test.cc.
#include "engine/rule/opening_forms.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "engine/base/check.h"

namespace offkey {
namespace {

constexpr uint32_t kMaxFormBytes = 60;

using Forms = std::vector<OpeningForm>;

uint32_t MostBytes(const OpeningForm& form) {
  uint32_t bytes = 0;
  for (const FormItem& item : form) bytes += item.most;
  return bytes;
}

// In the order of their first appearance.
void RemoveRepeated(Forms* forms) {
  Forms distinct;
  for (OpeningForm& form : *forms) {
    if (std::find(distinct.begin(), distinct.end(), form) == distinct.end()) {
      distinct.push_back(std::move(form));
    }
  }
  *forms = std::move(distinct);
}

class FormReader {
 public:
  FormReader(std::string_view pattern, bool ignore_case)
      : pattern_(pattern), ignore_case_(ignore_case) {
    if (pattern_.starts_with("(?i)")) {
      ignore_case_ = true;
      at_ = 4;
    }
  }

  std::optional<Forms> Read() {
    Forms forms = ReadAlternation();
    if (too_many_) return std::nullopt;
    OFFKEY_CHECK(at_ == pattern_.size(), "an opening that was checked is not read to its end");
    RemoveRepeated(&forms);
    return forms;
  }

 private:
  bool More() const { return at_ < pattern_.size(); }
  char Next() const { return pattern_[at_]; }

  Forms ReadAlternation() {
    Forms all = ReadSequence();
    while (More() && Next() == '|') {
      ++at_;
      for (OpeningForm& form : ReadSequence()) all.push_back(std::move(form));
    }
    return Bounded(std::move(all));
  }

  Forms ReadSequence() {
    Forms forms = {OpeningForm{}};
    while (More() && Next() != '|' && Next() != ')' && !too_many_) {
      const Forms atom = ReadAtom();
      const auto [least, most] = ReadRepeat();
      forms = Joined(forms, Repeated(atom, least, most));
    }
    return forms;
  }

  Forms ReadAtom() {
    if (Next() == '(') {
      ++at_;
      if (pattern_.substr(at_).starts_with("?:")) at_ += 2;
      Forms group = ReadAlternation();
      ++at_;  // ')'
      return group;
    }
    FormItem item;
    if (Next() == '[') {
      ReadClass(&item.bytes);
    } else {
      item.bytes = ReadBytes();
    }
    if (ignore_case_) {
      for (unsigned char c = 'a'; c <= 'z'; ++c) {
        const auto upper = static_cast<unsigned char>(absl::ascii_toupper(c));
        if (item.bytes.test(c) || item.bytes.test(upper)) item.bytes.set(c).set(upper);
      }
    }
    return {{item}};
  }

  void ReadClass(ByteSet* bytes) {
    ++at_;  // '['
    while (More() && Next() != ']') {
      const ByteSet first = ReadBytes();
      const bool range = first.count() == 1 && at_ + 1 < pattern_.size() && Next() == '-' &&
                         pattern_[at_ + 1] != ']';
      if (!range) {
        *bytes |= first;
        continue;
      }
      ++at_;
      const size_t low = first._Find_first();
      const size_t high = ReadBytes()._Find_first();
      for (size_t byte = low; byte <= high && byte < bytes->size(); ++byte) bytes->set(byte);
    }
    ++at_;  // ']'
  }

  // One character, or what an escape stands for.
  ByteSet ReadBytes() {
    ByteSet bytes;
    const auto add = [&bytes](std::string_view text) {
      for (const char c : text) bytes.set(static_cast<unsigned char>(c));
    };
    char c = pattern_[at_++];
    if (c != '\\' || !More()) {
      add({&c, 1});
      return bytes;
    }
    c = pattern_[at_++];
    switch (c) {
      case 't':
        add("\t");
        break;
      case 'n':
        add("\n");
        break;
      case 'r':
        add("\r");
        break;
      case 'f':
        add("\f");
        break;
      case 'd':
        add("0123456789");
        break;
      case 'w':
        add("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
        break;
      case 'x': {
        unsigned value = 0;
        for (int i = 0; i < 2 && More(); ++i, ++at_) {
          const auto digit = static_cast<unsigned char>(Next());
          value = 16 * value + static_cast<unsigned>(absl::ascii_isdigit(digit)
                                                         ? digit - '0'
                                                         : absl::ascii_tolower(digit) - 'a' + 10);
        }
        bytes.set(value & 0xff);
        break;
      }
      default:
        add({&c, 1});
    }
    return bytes;
  }

  std::pair<uint32_t, uint32_t> ReadRepeat() {
    if (!More()) return {1, 1};
    if (Next() == '?') {
      ++at_;
      return {0, 1};
    }
    if (Next() != '{') return {1, 1};
    const auto number = [this] {
      uint32_t value = 0;
      for (; More() && absl::ascii_isdigit(static_cast<unsigned char>(Next())); ++at_) {
        value = std::min<uint32_t>(10 * value + static_cast<uint32_t>(Next() - '0'), 100'000);
      }
      return value;
    };
    ++at_;
    const uint32_t least = number();
    uint32_t most = least;
    if (More() && Next() == ',') {
      ++at_;
      most = number();
    }
    ++at_;  // '}'
    return {least, most};
  }

  Forms Repeated(const Forms& atom, uint32_t least, uint32_t most) {
    if (least > kMaxFormBytes || most > kMaxFormBytes || most < least) {
      too_many_ = true;
      return {};
    }
    Forms out = {OpeningForm{}};
    for (uint32_t i = 0; i < least && !too_many_; ++i) out = Joined(out, atom);
    if (most == least) return out;
    if (atom.size() == 1 && atom.front().size() == 1 && atom.front().front().single()) {
      FormItem rest = atom.front().front();
      rest.least = 0;
      rest.most = most - least;
      return Joined(out, {{rest}});
    }
    Forms all = out;
    for (uint32_t i = least; i < most && !too_many_; ++i) {
      out = Joined(out, atom);
      all.insert(all.end(), out.begin(), out.end());
      all = Bounded(std::move(all));
    }
    return all;
  }

  Forms Joined(const Forms& left, const Forms& right) {
    if (left.size() * right.size() > kMaxOpeningForms) {
      too_many_ = true;
      return {};
    }
    Forms out;
    for (const OpeningForm& first : left) {
      for (const OpeningForm& second : right) {
        OpeningForm form = first;
        form.insert(form.end(), second.begin(), second.end());
        out.push_back(std::move(form));
      }
    }
    return Bounded(std::move(out));
  }

  Forms Bounded(Forms forms) {
    too_many_ = too_many_ || forms.size() > kMaxOpeningForms ||
                std::any_of(forms.begin(), forms.end(), [](const OpeningForm& form) {
                  return MostBytes(form) > kMaxFormBytes;
                });
    return too_many_ ? Forms() : forms;
  }

  std::string_view pattern_;
  bool ignore_case_;
  size_t at_ = 0;
  bool too_many_ = false;
};

}  // namespace

std::optional<std::vector<OpeningForm>> ReadOpeningForms(std::string_view opening,
                                                         bool ignore_case) {
  return FormReader(opening, ignore_case).Read();
}

std::optional<std::vector<OpeningForm>> WithoutOptionalItems(const OpeningForm& form) {
  Forms out = {OpeningForm{}};
  for (const FormItem& item : form) {
    if (item.least != 0 || item.most != 1) {
      for (OpeningForm& one : out) one.push_back(item);
      continue;
    }
    if (2 * out.size() > kMaxOpeningForms) return std::nullopt;
    const Forms without = out;
    for (OpeningForm& one : out) one.push_back({item.bytes, 1, 1});
    out.insert(out.end(), without.begin(), without.end());
  }
  RemoveRepeated(&out);
  return out;
}

}  // namespace offkey
