// Covered by tests/unit/base/json_reader_test.cc and tests/fuzz/people_file_fuzz.cc.
#include "engine/base/json_reader.h"

#include <optional>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

void AppendUtf8(uint32_t code, std::string* out) {
  const auto put = [out](uint32_t byte) { out->push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

class JsonParser {
 public:
  explicit JsonParser(std::string_view text) : text_(text) {}

  absl::StatusOr<JsonValue> Parse() {
    if (!IsUtf8(text_)) return Fault("the text is not UTF-8");
    OFFKEY_ASSIGN_OR_RETURN(JsonValue value, Value(1));
    SkipBlanks();
    if (at_ < text_.size()) return Fault("something stands behind the value");
    return value;
  }

 private:
  absl::Status Fault(std::string_view what) const {
    return absl::InvalidArgumentError(absl::StrCat("column ", at_ + 1, ": ", AbslView(what)));
  }

  char Here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool Take(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  void SkipBlanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos) ++at_;
  }

  absl::StatusOr<JsonValue> Value(int depth) {
    if (depth > kMaxJsonDepth) return Fault("nested too deeply");
    if (++values_ > kMaxJsonValues) return Fault("too many values");
    SkipBlanks();
    JsonValue value;
    if (at_ == text_.size()) return Fault("a value is missing");
    if (Here() == '{') return Object(depth);
    if (Here() == '[') return Array(depth);
    if (Here() == '"') {
      value.kind = JsonValue::Kind::kString;
      OFFKEY_ASSIGN_OR_RETURN(value.text, String());
      return value;
    }
    if (Take("null")) return value;
    if (Take("true") || Take("false")) {
      value.kind = JsonValue::Kind::kBool;
      value.boolean = text_[at_ - 2] == 'u';  // tr(u)e
      return value;
    }
    return Number();
  }

  absl::StatusOr<JsonValue> Number() {
    const size_t begin = at_;
    const auto digits = [this] {
      const size_t first = at_;
      while (IsDigit(Here())) ++at_;
      return at_ > first;
    };
    Take("-");
    const bool zero = Here() == '0';
    const size_t first = at_;
    if (!digits()) {
      return Fault("not JSON; a text stands in double quotes, a list in [ ], an object in { }");
    }
    if (zero && at_ - first > 1) return Fault("a number begins with 0; write it as a text");
    if (Take(".") && !digits()) return Fault("digits are missing behind the point");
    if (Take("e") || Take("E")) {
      if (!Take("+")) Take("-");
      if (!digits()) return Fault("digits are missing in the exponent");
    }
    JsonValue value;
    value.kind = JsonValue::Kind::kNumber;
    value.text = std::string(text_.substr(begin, at_ - begin));
    return value;
  }

  absl::StatusOr<JsonValue> Array(int depth) {
    JsonValue value;
    value.kind = JsonValue::Kind::kArray;
    ++at_;
    SkipBlanks();
    if (Take("]")) return value;
    while (true) {
      OFFKEY_ASSIGN_OR_RETURN(JsonValue item, Value(depth + 1));
      value.items.push_back(std::move(item));
      SkipBlanks();
      if (Take("]")) return value;
      if (!Take(",")) return Fault("a comma or ] is missing");
    }
  }

  absl::StatusOr<JsonValue> Object(int depth) {
    JsonValue value;
    value.kind = JsonValue::Kind::kObject;
    std::set<std::string> keys;
    ++at_;
    SkipBlanks();
    if (Take("}")) return value;
    while (true) {
      SkipBlanks();
      if (Here() != '"') return Fault("a key in double quotes is missing");
      OFFKEY_ASSIGN_OR_RETURN(std::string key, String());
      if (!keys.insert(key).second) return Fault("the key stands twice");
      SkipBlanks();
      if (!Take(":")) return Fault("a colon is missing");
      OFFKEY_ASSIGN_OR_RETURN(JsonValue item, Value(depth + 1));
      value.members.push_back({std::move(key), std::move(item)});
      SkipBlanks();
      if (Take("}")) return value;
      if (!Take(",")) return Fault("a comma or } is missing");
    }
  }

  absl::StatusOr<std::string> String() {
    std::string text;
    ++at_;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) < ' ') return Fault("a control character in a text");
      ++at_;
      if (c == '"') return text;
      if (c != '\\') {
        text += c;
        continue;
      }
      OFFKEY_RETURN_IF_ERROR(Escape(&text));
    }
    return Fault("a quote is not closed");
  }

  absl::Status Escape(std::string* out) {
    static constexpr std::string_view kNames = "\"\\/bfnrt";
    static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
    if (const size_t which = kNames.find(Here()); at_ < text_.size() && which != kNames.npos) {
      ++at_;
      out->push_back(kMeant[which]);
      return absl::OkStatus();
    }
    if (!Take("u")) return Fault("an unknown escape");
    const auto high = TakeHex4();
    if (!high || *high == 0) return Fault("an escape that names no character");
    if (*high < 0xD800 || *high > 0xDFFF) {
      AppendUtf8(*high, out);
      return absl::OkStatus();
    }
    const bool pair = *high < 0xDC00 && Take("\\u");
    const auto low = pair ? TakeHex4() : std::nullopt;
    if (!low || *low < 0xDC00 || *low > 0xDFFF) return Fault("half of a surrogate pair");
    AppendUtf8(0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00), out);
    return absl::OkStatus();
  }

  std::optional<uint32_t> TakeHex4() {
    if (text_.size() - at_ < 4) return std::nullopt;
    uint32_t code = 0;
    for (int i = 0; i < 4; ++i) {
      const char c = text_[at_ + static_cast<size_t>(i)];
      const char lower = static_cast<char>(c | 0x20);
      if (IsDigit(c)) {
        code = code * 16 + static_cast<uint32_t>(c - '0');
      } else if (lower >= 'a' && lower <= 'f') {
        code = code * 16 + static_cast<uint32_t>(lower - 'a' + 10);
      } else {
        return std::nullopt;
      }
    }
    at_ += 4;
    return code;
  }

  std::string_view text_;
  size_t at_ = 0;
  size_t values_ = 0;
};

}  // namespace

const JsonValue* JsonValue::Find(std::string_view key) const {
  for (const auto& [name, value] : members) {
    if (name == key) return &value;
  }
  return nullptr;
}

absl::StatusOr<JsonValue> ParseJson(std::string_view text) { return JsonParser(text).Parse(); }

}  // namespace offkey
