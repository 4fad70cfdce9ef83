// Covered by tests/unit/attribution/inventory_stream_test.cc and tests/fuzz/inventory_fuzz.cc.
#include "engine/attribution/inventory/record_stream.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/attribution/csv_reader.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"

namespace offkey {
namespace {

constexpr size_t kMaxEnvelopeBytes = size_t{64} << 10;

absl::Status FaultAt(uint64_t line, std::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat(line, ": ", AbslView(what)));
}

// Bytes one at a time, with the number of the line.
class Bytes {
 public:
  explicit Bytes(const ByteSource& source) : source_(source) {}

  // Reads the beginning and says what is wrong with it.
  absl::Status Begin() {
    OFFKEY_RETURN_IF_ERROR(Fill());
    for (const std::string_view mark : {"\xFF\xFE", "\xFE\xFF"}) {
      if (block_.starts_with(mark)) {
        return FaultAt(1, "the file is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)");
      }
    }
    if (block_.starts_with("\xEF\xBB\xBF")) block_.remove_prefix(3);
    return absl::OkStatus();
  }

  bool at_end() const { return block_.empty(); }
  char Here() const { return block_.front(); }
  uint64_t line() const { return line_; }
  absl::Status Skip() {
    if (block_.front() == '\n') ++line_;
    if (block_.front() == '\0') return FaultAt(line_, "a NUL byte; this is no text file");
    block_.remove_prefix(1);
    return block_.empty() ? Fill() : absl::OkStatus();
  }
  absl::Status SkipBlanks() {
    while (!at_end() && (Here() == ' ' || Here() == '\t' || Here() == '\r' || Here() == '\n')) {
      OFFKEY_RETURN_IF_ERROR(Skip());
    }
    return absl::OkStatus();
  }

 private:
  absl::Status Fill() {
    OFFKEY_ASSIGN_OR_RETURN(block_, source_());
    return absl::OkStatus();
  }

  const ByteSource& source_;
  std::string_view block_;
  uint64_t line_ = 1;
};

class JsonRecords {
 public:
  JsonRecords(Bytes* bytes, const ListingShape& shape, const ListingCallbacks& callbacks)
      : bytes_(*bytes), shape_(shape), callbacks_(callbacks) {}

  absl::StatusOr<ListingEnd> Read() {
    while (true) {
      OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      if (bytes_.at_end()) return end_;
      if (bytes_.Here() == '[') {
        OFFKEY_RETURN_IF_ERROR(Items());
      } else if (bytes_.Here() == '{') {
        OFFKEY_RETURN_IF_ERROR(Document());
      } else {
        return FaultAt(bytes_.line(), "no JSON object or array begins here; export it as JSON");
      }
    }
  }

 private:
  absl::Status Cut(uint64_t line) const {
    return FaultAt(line, absl::StrCat("what begins here does not end: the file is cut off in line ",
                                      bytes_.line(), "; export it again"));
  }

  // '[' item, item ']'
  absl::Status Items() {
    const uint64_t begin = bytes_.line();
    OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
    bool first = true;
    while (true) {
      OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      if (bytes_.at_end()) return Cut(begin);
      if (bytes_.Here() == ']') return bytes_.Skip();
      if (!first) {
        if (bytes_.Here() != ',') return FaultAt(bytes_.line(), "a comma is missing between items");
        OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
        OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      }
      first = false;
      const uint64_t line = bytes_.line();
      std::string text;
      OFFKEY_RETURN_IF_ERROR(Value(&text));
      OFFKEY_RETURN_IF_ERROR(Emit(line, text));
    }
  }

  // An object: the envelope of a list, or a record.
  absl::Status Document() {
    const uint64_t begin = bytes_.line();
    OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
    std::string text = "{";
    bool listed = false;
    bool first = true;
    while (true) {
      OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      if (bytes_.at_end()) return Cut(begin);
      if (bytes_.Here() == '}') break;
      if (!first) {
        if (bytes_.Here() != ',') return FaultAt(bytes_.line(), "a comma is missing in an object");
        OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
        OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      }
      const uint64_t line = bytes_.line();
      if (bytes_.at_end()) return Cut(begin);
      if (bytes_.Here() != '"') return FaultAt(line, "a key is missing in an object");
      std::string key;
      OFFKEY_RETURN_IF_ERROR(Value(&key));
      OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      if (bytes_.at_end()) return Cut(begin);
      if (bytes_.Here() != ':') return FaultAt(line, "a colon is missing behind a key");
      OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
      OFFKEY_RETURN_IF_ERROR(bytes_.SkipBlanks());
      if (bytes_.at_end()) return Cut(begin);
      if (bytes_.Here() == '[' && !listed && IsListKey(key)) {
        OFFKEY_RETURN_IF_ERROR(Items());
        listed = true;
        first = false;
        continue;
      }
      std::string value;
      OFFKEY_RETURN_IF_ERROR(Value(&value));
      if (text.size() + key.size() + value.size() > kMaxListingRecordBytes) {
        return FaultAt(begin, "an object is larger than any of this kind; is it the right file?");
      }
      absl::StrAppend(&text, text.size() > 1 ? "," : "", key, ":", value);
      first = false;
    }
    OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
    text += '}';
    if (!listed) return Emit(begin, text);
    if (text.size() > kMaxEnvelopeBytes) {
      return FaultAt(begin, "what stands around the list is larger than it can be");
    }
    const absl::StatusOr<JsonValue> envelope = ParseJson(text);
    if (!envelope.ok()) return FaultAt(begin, StdView(envelope.status().message()));
    NotePages(*envelope);
    return absl::OkStatus();
  }

  bool IsListKey(std::string_view quoted) const {
    return std::any_of(shape_.list_keys.begin(), shape_.list_keys.end(),
                       [&](const char* key) { return quoted == std::string("\"") + key + "\""; });
  }

  // How the documented forms say that this is one page of several.
  void NotePages(const JsonValue& envelope) {
    for (const char* key : {"has_more", "IsTruncated"}) {
      const JsonValue* value = envelope.Find(key);
      if (value != nullptr && value->kind == JsonValue::Kind::kBool && value->boolean) {
        end_.more = true;
      }
    }
    for (const char* key : {"next", "nextPageToken", "@odata.nextLink", "Marker", "NextToken"}) {
      const JsonValue* value = envelope.Find(key);
      if (value != nullptr && value->kind == JsonValue::Kind::kString && !value->text.empty()) {
        end_.more = true;
      }
    }
  }

  // The text of one value; its grammar is the JSON reader's business, here only its end.
  absl::Status Value(std::string* text) {
    const uint64_t begin = bytes_.line();
    int depth = 0;
    bool in_string = false;
    while (!bytes_.at_end()) {
      const char c = bytes_.Here();
      if (!in_string && depth == 0 && !text->empty() &&
          (c == ',' || c == ']' || c == '}' || c == ':' || c == ' ' || c == '\t' || c == '\n' ||
           c == '\r')) {
        return absl::OkStatus();
      }
      if (!in_string && depth == 0 && text->empty() && (c == ',' || c == ']' || c == '}')) {
        return FaultAt(bytes_.line(), "a value is missing");
      }
      if (text->size() == kMaxListingRecordBytes) {
        return FaultAt(begin, absl::StrCat("a value has more than ", kMaxListingRecordBytes,
                                           " bytes; is it the right file?"));
      }
      text->push_back(c);
      OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
      if (in_string) {
        if (c == '\\' && !bytes_.at_end()) {
          text->push_back(bytes_.Here());
          OFFKEY_RETURN_IF_ERROR(bytes_.Skip());
        } else if (c == '"') {
          in_string = false;
          if (depth == 0) return absl::OkStatus();
        }
      } else if (c == '"') {
        in_string = true;
      } else if (c == '{' || c == '[') {
        ++depth;
      } else if (c == '}' || c == ']') {
        if (--depth == 0) return absl::OkStatus();
      }
    }
    return Cut(begin);
  }

  absl::Status Emit(uint64_t line, std::string_view text) {
    ++end_.records;
    absl::StatusOr<JsonValue> value = ParseJson(text);
    if (!value.ok()) return callbacks_.fault(line, StdView(value.status().message()));
    if (value->kind != JsonValue::Kind::kObject) {
      return callbacks_.fault(line, "an item is no object; is it the right kind?");
    }
    ListingRecord record;
    record.line = line;
    record.json = *std::move(value);
    return callbacks_.record(record);
  }

  Bytes& bytes_;
  const ListingShape& shape_;
  const ListingCallbacks& callbacks_;
  ListingEnd end_;
};

// The next line or, with quotes, the next CSV record, with its end; empty at the end of the file.
absl::Status NextLine(Bytes* bytes, bool quotes, std::string* text) {
  text->clear();
  const uint64_t begin = bytes->line();
  bool quoted = false;
  while (!bytes->at_end()) {
    const char c = bytes->Here();
    if (text->size() == kMaxListingRecordBytes) {
      return FaultAt(begin, absl::StrCat("more than ", kMaxListingRecordBytes, " bytes in one ",
                                         quotes ? "record; is a quote not closed?" : "line"));
    }
    text->push_back(c);
    OFFKEY_RETURN_IF_ERROR(bytes->Skip());
    if (quotes && c == '"') quoted = !quoted;
    if (c == '\n' && !quoted) return absl::OkStatus();
  }
  if (quoted) {
    return FaultAt(begin,
                   "a quote is not closed: the file is cut off, or a quote inside a field "
                   "is not written twice");
  }
  return absl::OkStatus();
}

std::string FoldColumn(std::string_view title) {
  std::string name = absl::AsciiStrToLower(absl::StripAsciiWhitespace(AbslView(title)));
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

struct CsvHeader {
  char delimiter = ',';
  size_t fields = 0;
  std::vector<std::optional<size_t>> places;  // of ListingShape.columns
};

absl::StatusOr<CsvHeader> ReadCsvHeader(const std::string& line, uint64_t number,
                                        const ListingShape& shape) {
  std::string missing;
  for (const char delimiter : {',', ';', '\t'}) {
    CsvReader reader(line, delimiter);
    CsvRecord record;
    if (!reader.Next(&record) || !record.fault.empty()) continue;
    CsvHeader header{delimiter, record.fields.size(), {}};
    header.places.resize(shape.columns.size());
    size_t known = 0;
    std::string other;
    for (size_t i = 0; i < record.fields.size(); ++i) {
      const std::string title = FoldColumn(record.fields[i]);
      if (std::find(shape.columns.begin(), shape.columns.end(), title) == shape.columns.end()) {
        other = title;
      }
      for (size_t c = 0; c < shape.columns.size(); ++c) {
        if (title != shape.columns[c]) continue;
        ++known;
        if (header.places[c].has_value()) {
          return FaultAt(number, absl::StrCat("two columns are ", title, "; keep one"));
        }
        header.places[c] = i;
      }
    }
    std::string lacking;
    size_t found = 0;
    for (size_t c = 0; c < shape.required_columns; ++c) {
      if (header.places[c].has_value()) {
        ++found;
      } else {
        absl::StrAppend(&lacking, lacking.empty() ? "" : ", ", shape.columns[c]);
      }
    }
    if (lacking.empty() && known == 0) lacking = absl::StrJoin(shape.columns, " or ");
    if (lacking.empty() && shape.only_these && !other.empty()) {
      return FaultAt(number, absl::StrCat("no column is called ", PrintablePath(other),
                                          "; there are ", absl::StrJoin(shape.columns, ", ")));
    }
    if (lacking.empty()) return header;
    if (found > 0 || missing.empty()) missing = lacking;
  }
  return FaultAt(number, absl::StrCat("the header lacks ", missing,
                                      "; the first line must name the columns as the issuer does, "
                                      "separated by commas"));
}

absl::StatusOr<ListingEnd> ReadCsv(Bytes* bytes, const ListingShape& shape,
                                   const ListingCallbacks& callbacks) {
  ListingEnd end;
  std::string text;
  std::optional<CsvHeader> header;
  while (true) {
    const uint64_t line = bytes->line();
    OFFKEY_RETURN_IF_ERROR(NextLine(bytes, /*quotes=*/true, &text));
    if (text.empty()) break;
    if (absl::StripAsciiWhitespace(AbslView(text)).empty()) continue;
    if (!IsUtf8(text)) {
      if (!header) return FaultAt(line, "the header is not UTF-8; save the file as UTF-8");
      OFFKEY_RETURN_IF_ERROR(callbacks.fault(line, "not UTF-8; save the file as UTF-8"));
      continue;
    }
    if (!header) {
      OFFKEY_ASSIGN_OR_RETURN(header, ReadCsvHeader(text, line, shape));
      continue;
    }
    ++end.records;
    CsvReader reader(text, header->delimiter);
    CsvRecord row;
    if (!reader.Next(&row)) continue;
    std::string fault = row.fault;
    if (fault.empty() && row.fields.size() != header->fields) {
      fault = absl::StrCat("the line has ", row.fields.size(), " fields and the header ",
                           header->fields, "; is it cut off, or a delimiter not quoted?");
    }
    if (!fault.empty()) {
      OFFKEY_RETURN_IF_ERROR(callbacks.fault(line, fault));
      continue;
    }
    ListingRecord record;
    record.line = line;
    record.fields.resize(shape.columns.size());
    for (size_t c = 0; c < shape.columns.size(); ++c) {
      if (header->places[c]) record.fields[c] = std::move(row.fields[*header->places[c]]);
    }
    OFFKEY_RETURN_IF_ERROR(callbacks.record(record));
  }
  if (!header) return FaultAt(1, "the file is empty; export it again");
  return end;
}

absl::StatusOr<ListingEnd> ReadLines(Bytes* bytes, const ListingCallbacks& callbacks) {
  ListingEnd end;
  std::string text;
  while (true) {
    ListingRecord record;
    record.line = bytes->line();
    OFFKEY_RETURN_IF_ERROR(NextLine(bytes, /*quotes=*/false, &text));
    if (text.empty()) return end;
    record.text = StdView(absl::StripAsciiWhitespace(AbslView(text)));
    if (record.text.empty() || record.text.starts_with('#')) continue;
    ++end.records;
    OFFKEY_RETURN_IF_ERROR(IsUtf8(record.text) ? callbacks.record(record)
                                               : callbacks.fault(record.line, "not UTF-8"));
  }
}

absl::StatusOr<ListingEnd> ReadWhole(Bytes* bytes, const ListingCallbacks& callbacks) {
  std::string text;
  while (!bytes->at_end()) {
    if (text.size() == kMaxListingRecordBytes) {
      return FaultAt(1, absl::StrCat("the file has more than ", kMaxListingRecordBytes,
                                     " bytes; name one user's file"));
    }
    text.push_back(bytes->Here());
    OFFKEY_RETURN_IF_ERROR(bytes->Skip());
  }
  ListingEnd end;
  end.records = 1;
  if (!IsUtf8(text)) return FaultAt(1, "not UTF-8");
  ListingRecord record;
  record.line = 1;
  record.text = text;
  OFFKEY_RETURN_IF_ERROR(callbacks.record(record));
  return end;
}

}  // namespace

const char* ListingFormatName(ListingFormat format) {
  switch (format) {
    case ListingFormat::kJson:
      return "JSON";
    case ListingFormat::kCsv:
      return "CSV";
    case ListingFormat::kLines:
      return "lines";
    case ListingFormat::kXml:
      return "XML";
  }
  return "unknown";
}

absl::StatusOr<ListingEnd> ReadRecords(const ByteSource& source, const ListingShape& shape,
                                       const ListingCallbacks& callbacks) {
  Bytes bytes(source);
  OFFKEY_RETURN_IF_ERROR(bytes.Begin());
  if (bytes.at_end()) return FaultAt(1, "the file is empty; export it again");
  switch (shape.format) {
    case ListingFormat::kJson:
      return JsonRecords(&bytes, shape, callbacks).Read();
    case ListingFormat::kCsv:
      return ReadCsv(&bytes, shape, callbacks);
    case ListingFormat::kLines:
      return ReadLines(&bytes, callbacks);
    case ListingFormat::kXml:
      return ReadWhole(&bytes, callbacks);
  }
  return absl::InternalError("a form of no kind");
}

}  // namespace offkey
