// Covered by tests/unit/rule/assigned_column_test.cc.
#include "engine/rule/assigned_column.h"

#include <algorithm>
#include <array>
#include <optional>

#include "absl/strings/ascii.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/placeholder.h"
#include "engine/rule/text_reader.h"

namespace offkey {
namespace {

constexpr size_t kMaxCells = 16;
constexpr size_t kMaxHeadBytes = 32;
constexpr int kMaxHeadWords = 3;
constexpr int kMaxRules = 2;  // lines of `---` between a header and its rows
constexpr std::string_view kSeparators = ",;\t|^";

// What heads a column beside that of the secret. Sorted.
constexpr auto kOwners = std::to_array<std::string_view>(
    {"account",   "address",  "app",    "application", "benutzer", "client",  "clientid",
     "customer",  "database", "db",     "device",      "domain",   "email",   "environment",
     "host",      "hostname", "id",     "ip",          "konto",    "kunde",   "login",
     "loginname", "mail",     "name",   "role",        "server",   "service", "site",
     "ssid",      "system",   "tenant", "url",         "user",     "userid",  "username"});

struct Cell {
  size_t begin = 0;
  size_t end = 0;
};

struct Cells {
  std::array<Cell, kMaxCells> list;
  size_t size = 0;
};

std::string_view TextOf(std::string_view text, Cell cell) {
  return text.substr(cell.begin, cell.end - cell.begin);
}

bool Space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Without space, quotes and the marks of emphasis and code around it.
Cell Bare(std::string_view text, Cell cell) {
  const auto trim = [&] {
    while (cell.begin < cell.end && Space(text[cell.begin])) ++cell.begin;
    while (cell.end > cell.begin && Space(text[cell.end - 1])) --cell.end;
  };
  trim();
  // `${'x'}`: a table in a template of JavaScript.
  if (TextOf(text, cell).starts_with("${") && text[cell.end - 1] == '}' &&
      cell.end - cell.begin > 4 && IsQuote(text[cell.begin + 2]) && IsQuote(text[cell.end - 2])) {
    cell = {cell.begin + 2, cell.end - 1};
  }
  for (const std::string_view mark : {"**", "\"", "'", "`"}) {
    if (cell.end - cell.begin < 2 * mark.size()) continue;
    const std::string_view inner = TextOf(text, cell);
    if (!inner.starts_with(mark) || !inner.ends_with(mark)) continue;
    cell.begin += mark.size();
    cell.end -= mark.size();
    trim();
  }
  return cell;
}

// The head of a column without the marks of wikis: `_. Password` of Textile, `=Password` of Creole,
// `= Password =` of Trac, `*Password*`.
Cell BareHead(std::string_view text, Cell cell) {
  cell = Bare(text, cell);
  for (const std::string_view mark : {"_.", "=", "*"}) {
    if (TextOf(text, cell).starts_with(mark)) cell.begin += mark.size();
  }
  for (const std::string_view mark : {"=", "*"}) {
    if (TextOf(text, cell).ends_with(mark)) cell.end -= mark.size();
  }
  return Bare(text, cell);
}

// The cells of a line; nullopt when there are too many or a quote stays open. A quoted cell may
// hold separators.
std::optional<Cells> Split(std::string_view text, size_t begin, size_t end, char separator) {
  Cells cells;
  size_t at = begin;
  for (;;) {
    size_t first = at;
    while (first < end && text[first] != separator && Space(text[first])) ++first;
    size_t stop = first;
    if (first < end && text[first] == '"' && separator != '|') {
      stop = text.find('"', first + 1);
      if (stop == std::string_view::npos || stop >= end) return std::nullopt;
    }
    while (stop < end && text[stop] != separator) ++stop;
    if (cells.size == kMaxCells) return std::nullopt;
    cells.list[cells.size++] = {at, stop};
    if (stop == end) return cells;
    at = stop + 1;
    // `||User||Password||` heads a table as `|User|` does.
    if ((separator == '|' || separator == '^') && at < end && text[at] == separator) ++at;
  }
}

// `|---|:--:|`, `+----+----+`, `===`.
bool IsRule(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of("-=+|: \t\r") == std::string_view::npos &&
         line.find_first_of("-=") != std::string_view::npos;
}

bool IsHead(std::string_view head) {
  if (head.empty() || head.size() > kMaxHeadBytes) return false;
  if (!absl::ascii_isalpha(static_cast<unsigned char>(head[0]))) return false;
  const bool plain = std::all_of(head.begin(), head.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == ' ' || c == '_' || c == '-';
  });
  return plain && std::count(head.begin(), head.end(), ' ') < kMaxHeadWords;
}

struct Header {
  char separator = ',';  // of the rows
  bool open = false;     // `|Host |Password` of AsciiDoc: no separator at the end of the line
  size_t begin = 0;
  size_t end = 0;
  Cell head;          // of the role
  size_t column = 0;  // of the role
  size_t cells = 0;
};

size_t LineEnd(std::string_view text, size_t from) {
  return std::min(text.find('\n', from), text.size());
}

// The separator beside the name, behind it or before.
char SeparatorAt(std::string_view text, size_t name_begin, size_t name_end) {
  size_t behind = name_end;
  while (behind < text.size() &&
         (text[behind] == ' ' || text[behind] == '*' || text[behind] == '=' ||
          IsQuote(text[behind]) || text[behind] == '\r')) {
    ++behind;
  }
  if (behind == text.size()) return '\0';
  if (kSeparators.find(text[behind]) != std::string_view::npos) return text[behind];
  if (text[behind] != '\n') return '\0';
  // `API key`: the separator stands before the first word.
  size_t before = name_begin;
  while (before > 0 && name_begin - before < kMaxHeadBytes &&
         (text[before - 1] == ' ' || text[before - 1] == '*' || text[before - 1] == '.' ||
          text[before - 1] == '_' || IsQuote(text[before - 1]) ||
          absl::ascii_isalnum(static_cast<unsigned char>(text[before - 1])))) {
    --before;
  }
  if (before == 0 || kSeparators.find(text[before - 1]) == std::string_view::npos) return '\0';
  return text[before - 1];
}

std::optional<Header> ReadHeader(std::string_view text, size_t role_end) {
  const size_t name_end = TailEnd(text, role_end);
  const size_t name_begin = NameBeginOf(text, role_end);
  Header header;
  header.separator = SeparatorAt(text, name_begin, name_end);
  if (header.separator == '\0') return std::nullopt;
  header.begin = text.rfind('\n', role_end - 1) + 1;  // npos + 1 is 0
  // A line that begins before what is seen has cells that nobody counted.
  if (header.begin == 0 && role_end >= kNameReach) return std::nullopt;
  header.end = LineEnd(text, role_end);
  if (header.end == text.size()) return std::nullopt;
  const auto cells = Split(text, header.begin, header.end, header.separator);
  if (!cells.has_value() || cells->size < 2) return std::nullopt;
  const bool bars = header.separator == '|' || header.separator == '^';
  if (header.separator == '^') header.separator = '|';  // of DokuWiki, in rows
  header.open = bars && !TextOf(text, Bare(text, cells->list[cells->size - 1])).empty() &&
                TextOf(text, Bare(text, cells->list[0])).empty();
  bool owned = false;
  bool found = false;
  for (size_t i = 0; i < cells->size; ++i) {
    const Cell cell = BareHead(text, cells->list[i]);
    const std::string_view head = TextOf(text, cell);
    const bool edge = i == 0 || i + 1 == cells->size;
    if (head.empty() && edge && bars) continue;
    if (!IsHead(head)) return std::nullopt;
    if (cell.begin < role_end && role_end <= cell.end) {
      header.column = i;
      header.head = cell;
      found = true;
    } else {
      owned = owned || NamesOwner(head);
    }
  }
  header.cells = cells->size;
  if (!found || !owned) return std::nullopt;
  return header;
}

}  // namespace

bool NamesOwner(std::string_view head) {
  for (size_t at = 0; at < head.size();) {
    size_t end = at;
    while (end < head.size() && absl::ascii_isalnum(static_cast<unsigned char>(head[end]))) ++end;
    const std::string_view word = head.substr(at, end - at);
    const bool owner = std::any_of(kOwners.begin(), kOwners.end(), [&](std::string_view known) {
      return word.size() == known.size() && StartsWithIgnoreCase(word, known);
    });
    if (owner) return true;
    at = end + 1;
  }
  return false;
}

namespace {

void AddCell(std::string_view text, size_t role_end, const Header& header, Cell cell,
             Assignments* out) {
  cell = Bare(text, cell);
  if (cell.begin == cell.end || cell.end - cell.begin > kMaxAssignedBytes) return;
  Assignment& assignment = out->list[out->size++];
  assignment = Assignment();
  assignment.op = Operator::kColumn;
  assignment.name = TextOf(text, header.head);
  assignment.role_in_name = role_end - header.head.begin;
  assignment.value_begin = cell.begin;
  assignment.value_end = cell.end;
}

}  // namespace

void ReadColumn(std::string_view text, size_t role_end, Assignments* out) {
  const std::optional<Header> header = ReadHeader(text, role_end);
  if (!header.has_value()) return;
  const bool text_ends = text.size() < role_end + kAssignmentReach;
  int rules = 0;
  bool blank = !header->open;  // whether the blank line behind a head of AsciiDoc was there
  size_t alone = 0;            // cells that stand in lines of their own, of the row that began
  for (size_t at = header->end + 1; at < text.size() && out->size < kMaxAssignments;) {
    const size_t end = LineEnd(text, at);
    if (end == text.size() && !text_ends) return;
    const std::string_view line = text.substr(at, end - at);
    const size_t line_begin = at;
    if (IsRule(line)) {
      // Between all rows of a grid stands one.
      if (line[0] != '+' && ++rules > kMaxRules) return;
      at = end + 1;
      continue;
    }
    at = end + 1;
    if (!blank && line.find_first_not_of(" \r") == std::string_view::npos) {
      blank = true;
      continue;
    }
    const auto cells = Split(text, line_begin, end, header->separator);
    if (!cells.has_value()) return;
    if (header->open && cells->size == 2 && header->cells > 2) {
      if (++alone == header->column) AddCell(text, role_end, *header, cells->list[1], out);
      if (alone + 1 == header->cells) alone = 0;
      blank = false;
      continue;
    }
    if (cells->size != header->cells || alone > 0) return;
    AddCell(text, role_end, *header, cells->list[header->column], out);
  }
}

}  // namespace offkey
