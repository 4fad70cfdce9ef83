// Covered by tests/unit/rule/assigned_list_test.cc.
#include "engine/rule/assigned_list.h"

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
    const size_t end = text.find('\n', reader.at());
    if (end == std::string_view::npos && text.size() - reader.at() > kMaxAssignedBytes) return;
    const std::string_view line = text.substr(reader.at(), end - reader.at());
    const std::string_view item = ItemOf(line, &form.quoted);
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
