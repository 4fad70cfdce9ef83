#include "engine/attribution/csv_reader.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace offkey {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// Each record as "line: field|field" or "line! fault".
std::vector<std::string> Read(const std::string& text, char delimiter = ',') {
  std::vector<std::string> said;
  CsvReader reader(text, delimiter);
  for (CsvRecord record; reader.Next(&record);) {
    std::string one = std::to_string(record.line);
    if (!record.fault.empty()) {
      one.append("! ").append(record.fault, 0, record.fault.find(';'));
    } else {
      one.append(": ");
      for (size_t i = 0; i < record.fields.size(); ++i) {
        if (i > 0) one.push_back('|');
        one.append(record.fields[i]);
      }
    }
    said.push_back(one);
  }
  return said;
}

using Strings = std::vector<std::string>;

TEST(CsvReader, ReadsPlainAndQuotedFields) {
  EXPECT_EQ(Read("a,b\nc,\"d,\"\"e\"\"\nf\"\n"), (Strings{"1: a|b", "2: c|d,\"e\"\nf"}));
  EXPECT_EQ(Read("a,,\n,\n"), (Strings{"1: a||", "2: |"}));
  EXPECT_EQ(Read("\"\"\nx"), (Strings{"1: ", "2: x"}));
  EXPECT_EQ(Read(" a , b "), (Strings{"1:  a | b "}));
  EXPECT_EQ(Read("a;b", ';'), (Strings{"1: a|b"}));
}

TEST(CsvReader, LineEndsMarkAndEmptyLines) {
  EXPECT_EQ(Read("\xEF\xBB\xBF"
                 "a,b\r\n\r\n\nc,\"d\"\r\ne"),
            (Strings{"1: a|b", "4: c|d", "5: e"}));
  EXPECT_EQ(Read(""), Strings{});
  EXPECT_EQ(Read("\r\n\n"), Strings{});
  EXPECT_EQ(Read("\"a\r\nb\",c\r\nd"), (Strings{"1: a\r\nb|c", "3: d"}));
}

TEST(CsvReader, AFaultEndsItsLineOnly) {
  EXPECT_EQ(Read("a\"b,c\nd"), (Strings{"1! a quote inside a field", "2: d"}));
  EXPECT_EQ(Read("\"a\"b,c\nd"), (Strings{"1! text behind a closing quote", "2: d"}));
  EXPECT_EQ(Read("x,\"a,b\nc\nd\n"), (Strings{"1! a quote is not closed", "2: c", "3: d"}));
}

TEST(CsvReader, IsBounded) {
  EXPECT_EQ(Read("\"" + std::string(kMaxCsvRecordBytes + 1, 'a') + "\"\nb"),
            (Strings{"1! a quote is not closed", "2: b"}));
  EXPECT_EQ(Read(std::string(kMaxCsvRecordBytes + 1, 'a') + "\nb").size(), 2u);
  EXPECT_EQ(Read(std::string(kMaxCsvFields, ',') + "\nb"),
            (Strings{"1! the record has more than 256 fields", "2: b"}));
}

TEST(CsvReader, ReadsBackWhatIsWrittenByTheRules) {
  std::mt19937 random(4180);
  const std::string alphabet = "ab,\"\n\r ;\t\xC3\xA4";
  for (int round = 0; round < 3000; ++round) {
    Rows rows(1 + random() % 4);
    std::string text;
    for (auto& row : rows) {
      row.resize(1 + random() % 4);
      bool first = true;
      for (std::string& field : row) {
        for (size_t n = random() % 6; n > 0; --n) field += alphabet[random() % alphabet.size()];
        if (!first) text.push_back(',');
        text.push_back('"');
        for (const char c : field) text.append(c == '"' ? 2 : 1, c);
        text.push_back('"');
        first = false;
      }
      text += random() % 2 == 0 ? "\n" : "\r\n";
    }
    CsvReader reader(text);
    CsvRecord record;
    for (const auto& row : rows) {
      ASSERT_TRUE(reader.Next(&record)) << text;
      ASSERT_EQ(record.fault, "") << text;
      ASSERT_EQ(record.fields, row) << text;
    }
    ASSERT_FALSE(reader.Next(&record));
  }
}

}  // namespace
}  // namespace offkey
