// People as CSV: a header line that names the columns, one row a person or several. Covered by
// tests/unit/attribution/people_file_test.cc.
#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/csv_reader.h"
#include "engine/attribution/people_record.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/base/suggestion.h"

namespace offkey {
namespace {

const std::vector<std::string>& KnownColumns() {
  static const std::vector<std::string> columns = {"id",
                                                   "name",
                                                   "kind",
                                                   "manager",
                                                   "team",
                                                   "emails",
                                                   "logins",
                                                   "ssh_keys",
                                                   "openpgp_keys",
                                                   "valid_from",
                                                   "valid_until",
                                                   "left_at",
                                                   "effective_at",
                                                   "returned_at",
                                                   "how",
                                                   "source",
                                                   "x509_certificates"};
  return columns;
}

// "E-Mail" -> "emails", "Employee ID" -> "id". Empty when it is no column of ours.
std::string ColumnOf(std::string_view title) {
  std::string name = absl::AsciiStrToLower(absl::StripAsciiWhitespace(AbslView(title)));
  for (char& c : name) {
    if (c == ' ' || c == '-') c = '_';
  }
  static constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
      {"email", "emails"},
      {"e_mail", "emails"},
      {"e_mails", "emails"},
      {"mail", "emails"},
      {"work_email", "emails"},
      {"employee_id", "id"},
      {"person", "id"},
      {"display_name", "name"},
      {"full_name", "name"},
      {"login", "logins"},
      {"ssh_key", "ssh_keys"},
      {"openpgp_key", "openpgp_keys"},
      {"gpg_key", "openpgp_keys"},
      {"gpg_keys", "openpgp_keys"}};
  for (const auto& [alias, column] : kAliases) {
    if (name == alias) return std::string(column);
  }
  const auto& known = KnownColumns();
  return std::find(known.begin(), known.end(), name) == known.end() ? "" : name;
}

std::string FoldedTitle(std::string_view title) {
  return absl::AsciiStrToLower(absl::StripAsciiWhitespace(AbslView(title)));
}

absl::Status NoHeader(std::string_view text, uint64_t line) {
  static constexpr std::pair<char, const char*> kDelimiters[] = {
      {';', "semicolons"}, {'\t', "tabs"}, {'|', "bars"}, {':', "colons"}};
  for (const auto& [delimiter, name] : kDelimiters) {
    CsvRecord record;
    if (!CsvReader(text, delimiter).Next(&record) || record.fields.size() < 2) continue;
    const bool known =
        std::any_of(record.fields.begin(), record.fields.end(),
                    [](const std::string& title) { return !ColumnOf(title).empty(); });
    if (!known) continue;
    return absl::InvalidArgumentError(
        absl::StrCat(line, ": the columns are separated by ", name,
                     ", not by commas; save the file as comma-separated values"));
  }
  return absl::InvalidArgumentError(
      absl::StrCat(line,
                   ": the first line names no column `id` or `emails`; begin with a line "
                   "such as: id,name,emails"));
}

struct Header {
  std::vector<std::string> columns;  // empty: not read
  bool has(std::string_view name) const {
    return std::find(columns.begin(), columns.end(), name) != columns.end();
  }
};

absl::StatusOr<Header> ReadHeader(std::string_view text, const CsvRecord& record,
                                  RecordCollector* out) {
  if (!record.fault.empty()) {
    return absl::InvalidArgumentError(absl::StrCat(record.line, ": ", record.fault));
  }
  Header header;
  std::string not_read;
  for (const std::string& title : record.fields) {
    std::string column = ColumnOf(title);
    if (!column.empty() && header.has(column)) {
      return absl::InvalidArgumentError(
          absl::StrCat(record.line, ": two columns are `", column, "`; keep one"));
    }
    if (column.empty() && !title.empty()) {
      const auto nearest = NearestWord(FoldedTitle(title), KnownColumns());
      if (nearest && record.fields.size() > 1) {
        return absl::InvalidArgumentError(
            absl::StrCat(record.line, ": the column \"", PrintablePath(title),
                         "\" is unknown; did you mean `", *nearest, "`?"));
      }
      absl::StrAppend(&not_read, not_read.empty() ? "" : ", ", PrintablePath(title));
    }
    header.columns.push_back(std::move(column));
  }
  if (!header.has("id") && !header.has("emails")) return NoHeader(text, record.line);
  if (!not_read.empty()) {
    out->file().warnings.push_back(absl::StrCat("columns that are not read: ", not_read));
  }
  return header;
}

// Calls back for each part between semicolons that is not blank.
template <typename Take>
absl::Status ForEachPart(std::string_view cell, const Take& take) {
  while (true) {
    const size_t end = std::min(cell.find(';'), cell.size());
    const std::string_view part =
        StdView(absl::StripAsciiWhitespace(AbslView(cell.substr(0, end))));
    if (!part.empty()) OFFKEY_RETURN_IF_ERROR(take(part));
    if (end == cell.size()) return absl::OkStatus();
    cell.remove_prefix(end + 1);
  }
}

absl::StatusOr<PersonRecord> ReadRow(const Header& header, const CsvRecord& row) {
  if (row.fields.size() != header.columns.size()) {
    return absl::InvalidArgumentError(absl::StrCat("the line has ", row.fields.size(),
                                                   " fields and the header ", header.columns.size(),
                                                   "; put a field that holds a comma into quotes"));
  }
  PersonRecord record;
  record.line = row.line;
  DepartureText departure;
  std::string from;
  std::string until;
  for (size_t i = 0; i < row.fields.size(); ++i) {
    if (header.columns[i] == "valid_from") from = row.fields[i];
    if (header.columns[i] == "valid_until") until = row.fields[i];
  }
  OFFKEY_ASSIGN_OR_RETURN(const ValidityInterval validity, ReadValidity(from, until));
  for (size_t i = 0; i < row.fields.size(); ++i) {
    const std::string& column = header.columns[i];
    if (IsPersonFact(column)) {
      OFFKEY_RETURN_IF_ERROR(SetPersonFact(column, row.fields[i], &record));
    } else if (const auto kind = ListedKind(column)) {
      record.lists[static_cast<size_t>(*kind)] = true;
      OFFKEY_RETURN_IF_ERROR(ForEachPart(row.fields[i], [&](std::string_view part) {
        return AddIdentity(*kind, part, validity, &record);
      }));
    } else {
      SetDepartureText(column, row.fields[i], &departure);
    }
  }
  OFFKEY_RETURN_IF_ERROR(AddDeparture(departure, &record));
  return record;
}

}  // namespace

absl::Status ReadPeopleCsv(std::string_view text, RecordCollector* out) {
  CsvReader reader(text);
  CsvRecord row;
  if (!reader.Next(&row)) {
    return absl::InvalidArgumentError(
        "1: the file is empty; begin with a line such as: id,name,emails");
  }
  OFFKEY_ASSIGN_OR_RETURN(const Header header, ReadHeader(text, row, out));
  while (!out->full() && reader.Next(&row)) {
    if (!row.fault.empty()) {
      out->Fault(row.line, row.fault);
      continue;
    }
    absl::StatusOr<PersonRecord> record = ReadRow(header, row);
    if (record.ok()) {
      out->Add(*std::move(record));
    } else {
      out->Fault(row.line, StdView(record.status().message()));
    }
  }
  return absl::OkStatus();
}

}  // namespace offkey
