// Fields of a people file into a PersonRecord. Private to engine/attribution: people_csv.cc and
// people_tree.cc read the forms, this says what a field means.
//
// Errors: kInvalidArgument, "what is wrong; what to do", without file and line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "engine/attribution/people_file.h"

namespace offkey {

// Names of single-valued facts: "id", "name", "kind", "manager", "team".
bool IsPersonFact(std::string_view field);
absl::Status SetPersonFact(std::string_view field, std::string_view value, PersonRecord* record);

// Names of lists: "emails", "logins", "ssh_keys", "openpgp_keys", "x509_certificates".
std::optional<IdentityKind> ListedKind(std::string_view field);
absl::Status AddIdentity(IdentityKind kind, std::string_view value,
                         const ValidityInterval& validity, PersonRecord* record);

// Empty texts leave the interval open.
absl::StatusOr<ValidityInterval> ReadValidity(std::string_view from, std::string_view until);

// A departure as written; empty texts are what is not said.
struct DepartureText {
  std::string left_at;
  std::string effective_at;
  std::string how;
  std::string source;
  std::string returned_at;
};
// Sets the member of that name; false when there is none.
bool SetDepartureText(std::string_view field, std::string_view value, DepartureText* text);
absl::Status AddDeparture(const DepartureText& text, PersonRecord* record);

// Collects records and faults of one file, and joins records of one person.
class RecordCollector {
 public:
  explicit RecordCollector(std::string name) : name_(std::move(name)) {}

  void Add(PersonRecord record);
  void Fault(uint64_t line, std::string_view what);
  bool full() const { return records_ > kMaxPeopleRecords; }
  PeopleFile& file() { return file_; }

 private:
  absl::Status Join(const PersonRecord& from, PersonRecord* into) const;

  std::string name_;
  PeopleFile file_;
  size_t records_ = 0;
  absl::flat_hash_map<std::string, size_t> by_key_;
};

absl::Status ReadPeopleCsv(std::string_view text, RecordCollector* out);
absl::Status ReadPeopleJsonl(std::string_view text, RecordCollector* out);
absl::Status ReadPeopleYaml(std::string_view text, RecordCollector* out);

}  // namespace offkey
