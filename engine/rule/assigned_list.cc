// Covered by tests/unit/rule/assigned_list_test.cc.
#include "engine/rule/assigned_list.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "engine/base/absl_view.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

// Where the item's own text begins and ends: without its quotes and a comment behind it. An empty
// one stands for what is no single value.
std::string_view ItemOf(std::string_view line, bool* quoted) {
  *quoted = !line.empty() && (line[0] == '"' || line[0] == '\'');
  if (*quoted) {
    const size_t end = line.find(line[0], 1);
    if (end == std::string_view::npos) return {};
    const std::string_view behind =
        StdView(absl::StripAsciiWhitespace(AbslView(line.substr(end + 1))));
    return behind.empty() || behind[0] == '#' ? line.substr(1, end - 1) : std::string_view();
  }
  const std::string_view item = line.substr(0, line.find_first_of(" \t\r"));
  const std::string_view behind =
      StdView(absl::StripAsciiWhitespace(AbslView(line.substr(item.size()))));
  if (!behind.empty() && behind[0] != '#') return {};
  return item.ends_with(':') ? std::string_view() : item;
}

// Of `webapp: x` what stands behind the name; the line itself when it is no pair, nothing when the
// name says what the value is instead of whose: `name: x`.
std::string_view BehindOwner(std::string_view line) {
  constexpr auto kKinds = std::to_array<std::string_view>(
      {"name",  "id",    "key",         "type",      "kind",  "env",  "path",
       "file",  "url",   "description", "title",     "label", "user", "username",
       "login", "email", "host",        "algorithm", "use",   "kty",  "from"});
  size_t size = 0;
  while (size < line.size() && IsNameByte(line[size])) ++size;
  if (size == 0 || !line.substr(size).starts_with(": ")) return line;
  const std::string_view name = line.substr(0, size);
  if (std::find(kKinds.begin(), kKinds.end(), name) != kKinds.end()) return {};
  line.remove_prefix(size + 2);
  return StdView(absl::StripAsciiWhitespace(AbslView(line)));
}

// Whether the item goes on in the next line, as that of a mapping does: further in than its dash.
bool GoesOn(std::string_view text, size_t dash, size_t line_end) {
  const size_t line = dash == 0 ? 0 : text.rfind('\n', dash - 1) + 1;  // npos + 1 is 0
  size_t at = line_end;
  while (at < text.size() && (text[at] == '\r' || text[at] == '\n')) ++at;
  const size_t next = at;
  while (at < text.size() && text[at] == ' ') ++at;
  return at < text.size() && at - next > dash - line;
}

}  // namespace

void ReadList(std::string_view text, size_t role_end, Assignments* out) {
  TextReader reader(text, role_end);
  if (!reader.Take("s") && (role_end == 0 || text[role_end - 1] != 's')) return;
  Assignment form;
  const size_t name_begin = NameBeginOf(text, role_end);
  form.name = text.substr(name_begin, reader.at() - name_begin);
  form.role_in_name = role_end - name_begin;
  form.whole_line = true;
  if (!reader.Take(":") || !reader.TakeLineEnd()) return;
  while (out->size < kMaxAssignments && reader.Take("- ")) {
    const size_t dash = reader.at() - 2;
    const size_t end = text.find('\n', reader.at());
    if (end == std::string_view::npos && text.size() - reader.at() > kMaxAssignedBytes) return;
    const std::string_view line = text.substr(reader.at(), end - reader.at());
    const std::string_view own = BehindOwner(line);
    // Of a mapping of several members none is the secret by its place.
    if (own != line && GoesOn(text, dash, reader.at() + line.size())) return;
    const std::string_view item = ItemOf(own, &form.quoted);
    if (item.empty() || item.size() > kMaxAssignedBytes) return;
    Assignment& assignment = out->list[out->size++];
    assignment = form;
    assignment.value_begin = static_cast<size_t>(item.data() - text.data());
    assignment.value_end = assignment.value_begin + item.size();
    reader.set(reader.at() + line.size());
    if (!reader.TakeLineEnd()) return;
  }
}

}  // namespace offkey
