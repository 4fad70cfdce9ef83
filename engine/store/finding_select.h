// FindingQuery as SQL, and the findings that it selects. Private to engine/store.
//
// One condition, the one that is likely to hold of the fewest findings, is looked up by its index
// and gives the candidates; the others are checked on each of these.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/store/finding_query.h"
#include "engine/store/sqlite.h"
#include "engine/store/store.h"

namespace offkey {

// A statement with the values of its parameters, in their order.
class SqlText {
 public:
  SqlText& Add(std::string_view sql);
  SqlText& Add(const SqlText& other);
  SqlText& Integer(int64_t value);  // "?" and its value
  SqlText& Blob(std::string_view value);
  SqlText& Text(std::string_view value);

  const std::string& sql() const { return sql_; }
  absl::StatusOr<Statement> Prepare(Database* db) const;

 private:
  struct Value {
    enum class Kind : uint8_t { kInteger, kBlob, kText };
    Kind kind = Kind::kInteger;
    int64_t integer = 0;
    std::string bytes;
  };
  std::string sql_;
  std::vector<Value> values_;
};

// The ids of the findings, each once, in the order that Store::FindFindings promises.
// kInvalidArgument for a faulty pattern.
absl::StatusOr<SqlText> SelectFindings(const FindingQuery& query);

absl::Status FindStoredFindings(Database* db, const FindingQuery& query,
                                const Store::FoundCallback& callback);
absl::StatusOr<std::vector<SweptRepository>> ReadSweptRepositories(Database* db);

}  // namespace offkey
