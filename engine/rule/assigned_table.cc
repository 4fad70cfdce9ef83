// Covered by tests/unit/rule/assigned_table_test.cc.
#include "engine/rule/assigned_table.h"

#include <algorithm>
#include <optional>

#include "engine/rule/assigned_column.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr size_t kMaxHeads = 12;

// One text, line by line, as far as lines stand whole.
class LineReader {
 public:
  LineReader(std::string_view text, size_t at, bool text_ends)
      : text_(text), at_(at), text_ends_(text_ends) {}

  // False at the end.
  bool Next() {
    if (at_ >= text_.size()) return false;
    const size_t end = std::min(text_.find('\n', at_), text_.size());
    if (end == text_.size() && !text_ends_) return false;
    begin_ = at_;
    line_ = text_.substr(at_, end - at_);
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    at_ = end + 1;
    return true;
  }
  std::string_view line() const { return line_; }
  size_t begin() const { return begin_; }

 private:
  std::string_view text_;
  size_t at_;
  bool text_ends_;
  size_t begin_ = 0;
  std::string_view line_;
};

std::string_view Trimmed(std::string_view cell) {
  while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t')) cell.remove_prefix(1);
  while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t')) cell.remove_suffix(1);
  for (const std::string_view mark : {"``", "`", "**"}) {
    if (cell.size() > 2 * mark.size() && cell.starts_with(mark) && cell.ends_with(mark)) {
      cell.remove_prefix(mark.size());
      cell.remove_suffix(mark.size());
    }
  }
  return cell;
}

void AddCell(std::string_view text, size_t role_end, std::string_view cell, Assignments* out) {
  cell = Trimmed(cell);
  if (cell.empty() || cell.size() > kMaxAssignedBytes) return;
  Assignment& assignment = out->list[out->size++];
  assignment = Assignment();
  assignment.op = Operator::kColumn;
  const size_t name_begin = NameBeginOf(text, role_end);
  assignment.name = text.substr(name_begin, TailEnd(text, role_end) - name_begin);
  assignment.role_in_name = role_end - name_begin;
  assignment.value_begin = static_cast<size_t>(cell.data() - text.data());
  assignment.value_end = assignment.value_begin + cell.size();
}

// `=====  ========`, `----- --------`: at least two runs of one sign, three of it in one.
bool IsLayout(std::string_view line) {
  const size_t first = line.find_first_not_of(' ');
  if (first == std::string_view::npos || (line[first] != '=' && line[first] != '-')) return false;
  const char signs[] = {line[first], ' '};
  if (line.find_first_not_of(std::string_view(signs, 2)) != std::string_view::npos) return false;
  const size_t gap = line.find(' ', first);
  const std::string_view run = line[first] == '=' ? "===" : "---";
  return gap != std::string_view::npos && line.find(line[first], gap) != std::string_view::npos &&
         line.find(run) != std::string_view::npos;
}

// Columns laid out by the line below the heads.
void ReadLaidOut(std::string_view text, size_t role_end, size_t line_begin, Assignments* out) {
  const bool text_ends = text.size() < role_end + kAssignmentReach;
  LineReader lines(text, line_begin, text_ends);
  if (!lines.Next()) return;
  const std::string_view heads = lines.line();
  if (!lines.Next() || !IsLayout(lines.line())) return;
  const std::string_view layout = lines.line();
  const size_t name_at = NameBeginOf(text, role_end) - line_begin;
  // Of the column: where it begins, and where the next one does.
  size_t begin = 0;
  size_t next = std::string_view::npos;
  bool found = false;
  bool owned = false;
  for (size_t at = layout.find_first_not_of(' '); at != std::string_view::npos;) {
    const size_t gap = std::min(layout.find(' ', at), layout.size());
    const size_t following = layout.find_first_not_of(' ', gap);
    const bool holds = at <= name_at && name_at < std::min(following, heads.size());
    if (holds) {
      // A head of more words than a name has begins before the name.
      begin = at;
      next = following;
      found = true;
    } else if (at < heads.size()) {
      owned = owned || NamesOwner(heads.substr(at, std::min(following, heads.size()) - at));
    }
    at = following;
  }
  if (!found || !owned) return;
  while (out->size < kMaxAssignments && lines.Next()) {
    const std::string_view line = lines.line();
    if (line.find_first_not_of(' ') == std::string_view::npos || IsLayout(line)) return;
    if (line.size() <= begin) return;
    // A cell that runs over the edges of its column is of another table.
    if (begin > 0 && line[begin - 1] != ' ') return;
    if (next != std::string_view::npos && next <= line.size() && line[next - 1] != ' ') return;
    AddCell(text, role_end, line.substr(begin, next == line.npos ? line.npos : next - begin), out);
  }
}

// The cell of a line of MediaWiki at a place in it: `| a || b`, `! a !! b`. `count`: of cells.
std::string_view WikiCell(std::string_view line, std::string_view joint, size_t index,
                          size_t* count) {
  std::string_view cell;
  line.remove_prefix(1);
  *count = 0;
  for (size_t at = 0; at <= line.size(); ++*count) {
    const size_t end = std::min(line.find(joint, at), line.size());
    if (*count == index) cell = line.substr(at, end - at);
    at = end + joint.size();
  }
  return cell;
}

// Heads with `!`, in one line or each in its own.
void ReadWiki(std::string_view text, size_t role_end, size_t line_begin, Assignments* out) {
  const bool text_ends = text.size() < role_end + kAssignmentReach;
  // The first of the lines that begin with `!`.
  size_t first = line_begin;
  while (first >= 2) {
    const size_t before = text.rfind('\n', first - 2) + 1;  // npos + 1 is 0
    if (text[before] != '!') break;
    first = before;
  }
  if (first == 0 && role_end >= kNameReach) return;
  LineReader lines(text, first, text_ends);
  size_t heads = 0;
  std::optional<size_t> column;
  bool owned = false;
  bool more = lines.Next();
  for (; more && lines.line().starts_with('!'); more = lines.Next()) {
    const std::string_view line = lines.line();
    const std::string_view joint =
        line.find("!!") == std::string_view::npos ? std::string_view("||") : std::string_view("!!");
    size_t count = 1;
    for (size_t i = 0; i < count && i < kMaxHeads; ++i) {
      const std::string_view head = WikiCell(line, joint, i, &count);
      const size_t at = static_cast<size_t>(head.data() - text.data());
      if (at < role_end && role_end <= at + head.size()) {
        column = heads + i;
      } else {
        owned = owned || NamesOwner(head);
      }
    }
    heads += count;
  }
  if (!column.has_value() || !owned || heads < 2) return;
  size_t cells = 0;  // of this row, up to here
  for (; more && out->size < kMaxAssignments; more = lines.Next()) {
    const std::string_view line = lines.line();
    if (line.starts_with("|-")) {
      cells = 0;
      continue;
    }
    if (!line.starts_with('|') || line.starts_with("|}")) return;
    size_t count = 0;
    const size_t index = *column >= cells ? *column - cells : kMaxHeads;
    const std::string_view cell = WikiCell(line, "||", index, &count);
    if (index < count) AddCell(text, role_end, cell, out);
    cells += count;
  }
}

}  // namespace

void ReadTable(std::string_view text, size_t role_end, Assignments* out) {
  const size_t line_begin = text.rfind('\n', role_end - 1) + 1;  // npos + 1 is 0
  // A line that begins before what is seen has columns that nobody counted.
  if (line_begin == 0 && role_end >= kNameReach) return;
  if (text[line_begin] == '!') return ReadWiki(text, role_end, line_begin, out);
  // Nearly every name is followed by something else than another head or the end of the line.
  const size_t name_end = TailEnd(text, role_end);
  if (name_end >= text.size() || !IsSpace(text[name_end])) return;
  const size_t end = text.find('\n', name_end);
  if (end == std::string_view::npos || end + 1 >= text.size()) return;
  const size_t below = text.find_first_not_of(' ', end + 1);
  if (below == std::string_view::npos || (text[below] != '=' && text[below] != '-')) return;
  ReadLaidOut(text, role_end, line_begin, out);
}

}  // namespace offkey
