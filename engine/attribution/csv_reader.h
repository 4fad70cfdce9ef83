// RFC 4180 records, bounded.
//
// Place in the flow: text of a people file -> CsvReader -> people_file. Also accepted: LF and CR LF
// mixed, a last line without its end, a byte order mark (skipped). Empty lines are no records. A
// quote inside a field that does not begin with one, text behind a closing quote, and a quote that
// is never closed are faults of their record.
//
// Thread rule: one thread at a time. Lifetime: borrows the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offkey {

inline constexpr size_t kMaxCsvRecordBytes = 64 * 1024;
inline constexpr size_t kMaxCsvFields = 256;

struct CsvRecord {
  uint64_t line = 0;                // 1-based, of its first byte
  std::vector<std::string> fields;  // unquoted
  std::string fault;                // not empty: what is wrong and what to do; fields are none
};

class CsvReader {
 public:
  explicit CsvReader(std::string_view text, char delimiter = ',');
  // False at the end.
  bool Next(CsvRecord* record);

 private:
  void ReadRecord(CsvRecord* record);
  bool ReadQuoted(CsvRecord* record, std::string* field);
  bool AtLineEnd() const;
  void SkipLineEnd();
  void SkipToLineEnd();

  std::string_view rest_;
  uint64_t line_ = 1;
  char delimiter_;
};

}  // namespace offkey
