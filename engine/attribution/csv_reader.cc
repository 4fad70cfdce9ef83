// Covered by tests/unit/attribution/csv_reader_test.cc and tests/fuzz/people_file_fuzz.cc.
#include "engine/attribution/csv_reader.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace offkey {

CsvReader::CsvReader(std::string_view text, char delimiter) : rest_(text), delimiter_(delimiter) {
  if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
}

bool CsvReader::AtLineEnd() const {
  return rest_.empty() || rest_.front() == '\n' || rest_.starts_with("\r\n") || rest_ == "\r";
}

void CsvReader::SkipLineEnd() {
  if (rest_.starts_with('\r')) rest_.remove_prefix(1);
  if (rest_.starts_with('\n')) {
    rest_.remove_prefix(1);
    ++line_;
  }
}

void CsvReader::SkipToLineEnd() { rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size())); }

bool CsvReader::Next(CsvRecord* record) {
  while (!rest_.empty() && AtLineEnd()) SkipLineEnd();
  if (rest_.empty()) return false;
  record->line = line_;
  record->fields.clear();
  record->fault.clear();
  const size_t before = rest_.size();
  ReadRecord(record);
  if (record->fault.empty() && before - rest_.size() > kMaxCsvRecordBytes) {
    record->fault = absl::StrCat("the record has more than ", kMaxCsvRecordBytes,
                                 " bytes; is a quote not closed?");
  }
  if (!record->fault.empty()) {
    record->fields.clear();
    SkipToLineEnd();
  }
  SkipLineEnd();
  return true;
}

void CsvReader::ReadRecord(CsvRecord* record) {
  while (true) {
    if (record->fields.size() == kMaxCsvFields) {
      record->fault = absl::StrCat("the record has more than ", kMaxCsvFields, " fields");
      return;
    }
    std::string field;
    if (rest_.starts_with('"')) {
      if (!ReadQuoted(record, &field)) return;
    } else {
      const size_t end = std::min(rest_.find_first_of(std::string{delimiter_, '\n'}), rest_.size());
      std::string_view plain = rest_.substr(0, end);
      rest_.remove_prefix(end);
      const bool last = rest_.empty() || rest_.front() == '\n';
      if (last && plain.ends_with('\r')) plain.remove_suffix(1);
      if (plain.find('"') != std::string_view::npos) {
        record->fault =
            "a quote inside a field; put the whole field into quotes and write the quote twice";
        return;
      }
      field = std::string(plain);
    }
    record->fields.push_back(std::move(field));
    if (AtLineEnd()) return;
    if (rest_.front() != delimiter_) {
      record->fault = "text behind a closing quote; a quote inside a field is written twice";
      return;
    }
    rest_.remove_prefix(1);
  }
}

bool CsvReader::ReadQuoted(CsvRecord* record, std::string* field) {
  // On a fault the record ends with the line on which it began, so that the next ones are read.
  const std::string_view begin = rest_;
  const uint64_t first_line = line_;
  rest_.remove_prefix(1);
  while (true) {
    const size_t quote = rest_.find('"');
    if (quote == std::string_view::npos || field->size() + quote > kMaxCsvRecordBytes) {
      record->fault = "a quote is not closed; close it, and write a quote inside a field twice";
      rest_ = begin;
      line_ = first_line;
      return false;
    }
    const std::string_view part = rest_.substr(0, quote);
    line_ += static_cast<uint64_t>(std::count(part.begin(), part.end(), '\n'));
    field->append(part);
    rest_.remove_prefix(quote + 1);
    if (!rest_.starts_with('"')) return true;
    field->push_back('"');
    rest_.remove_prefix(1);
  }
}

}  // namespace offkey
