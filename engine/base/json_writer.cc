// Covered by tests/unit/base/json_writer_test.cc.
#include "engine/base/json_writer.h"

#include <charconv>
#include <optional>

#include "engine/base/check.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

void AppendUnit(uint32_t unit, std::string* out) {
  out->append("\\u");
  for (int shift = 12; shift >= 0; shift -= 4) out->push_back(kHexDigits[(unit >> shift) & 15]);
}

void AppendEscaped(char32_t c, std::string* out) {
  switch (c) {
    case '\n':
      out->append("\\n");
      return;
    case '\r':
      out->append("\\r");
      return;
    case '\t':
      out->append("\\t");
      return;
    default:
      break;
  }
  if (c < 0x10000) return AppendUnit(c, out);
  AppendUnit(0xD800 + ((c - 0x10000) >> 10), out);
  AppendUnit(0xDC00 + ((c - 0x10000) & 0x3FF), out);
}

bool IsPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

}  // namespace

void JsonWriter::BeforeValue() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  const uint64_t bit = uint64_t{1} << depth_;
  if ((has_values_ & bit) != 0) out_->push_back(',');
  has_values_ |= bit;
}

void JsonWriter::Push() {
  OFFKEY_CHECK(depth_ < 63, "JSON nested too deep");
  ++depth_;
  has_values_ &= ~(uint64_t{1} << depth_);
}

void JsonWriter::Pop() {
  OFFKEY_CHECK(depth_ > 0 && !after_key_, "JSON closed where nothing is open");
  --depth_;
  if (depth_ == 0) has_values_ = 0;
}

JsonWriter& JsonWriter::BeginObject() {
  BeforeValue();
  out_->push_back('{');
  Push();
  return *this;
}

JsonWriter& JsonWriter::EndObject() {
  Pop();
  out_->push_back('}');
  return *this;
}

JsonWriter& JsonWriter::BeginArray() {
  BeforeValue();
  out_->push_back('[');
  Push();
  return *this;
}

JsonWriter& JsonWriter::EndArray() {
  Pop();
  out_->push_back(']');
  return *this;
}

JsonWriter& JsonWriter::Key(std::string_view key) {
  OFFKEY_CHECK(!after_key_, "JSON key without a value");
  String(key);
  out_->push_back(':');
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::String(std::string_view text) {
  BeforeValue();
  out_->push_back('"');
  while (!text.empty()) {
    size_t plain = 0;
    while (plain < text.size() && IsPlain(text[plain])) ++plain;
    out_->append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    const std::optional<Utf8Character> character = FirstUtf8Character(text);
    if (!character.has_value()) {
      out_->append("\\ufffd");
      text.remove_prefix(1);
      continue;
    }
    if (text[0] == '"' || text[0] == '\\') {
      out_->push_back('\\');
      out_->push_back(text[0]);
    } else if (IsUnsafeOnScreen(character->code_point)) {
      AppendEscaped(character->code_point, out_);
    } else {
      out_->append(text.substr(0, character->bytes));
    }
    text.remove_prefix(character->bytes);
  }
  out_->push_back('"');
  return *this;
}

JsonWriter& JsonWriter::Base64(std::string_view bytes) {
  static constexpr char kDigits[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  BeforeValue();
  out_->push_back('"');
  for (size_t i = 0; i < bytes.size(); i += 3) {
    const auto byte = [&](size_t k) -> uint32_t {
      return i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0;
    };
    const uint32_t group = (byte(0) << 16) | (byte(1) << 8) | byte(2);
    out_->push_back(kDigits[group >> 18]);
    out_->push_back(kDigits[(group >> 12) & 63]);
    out_->push_back(i + 1 < bytes.size() ? kDigits[(group >> 6) & 63] : '=');
    out_->push_back(i + 2 < bytes.size() ? kDigits[group & 63] : '=');
  }
  out_->push_back('"');
  return *this;
}

JsonWriter& JsonWriter::Number(uint64_t value) {
  BeforeValue();
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof(digits), value).ptr;
  out_->append(digits, static_cast<size_t>(end - digits));
  return *this;
}

JsonWriter& JsonWriter::Bool(bool value) {
  BeforeValue();
  out_->append(value ? "true" : "false");
  return *this;
}

}  // namespace offkey
