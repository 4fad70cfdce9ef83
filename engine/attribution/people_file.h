// Files that say who the people are: CSV, JSON lines, YAML.
//
// Place in the flow: a file's text -> ReadPeopleFile -> PersonRecords -> people_import.h. The
// README of this folder shows the three forms. Nothing here knows the store.
//
// Thread rule: a pure function.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/model/roster_person.h"

namespace offkey {

inline constexpr uint64_t kMaxPeopleFileBytes = uint64_t{64} << 20;  // of YAML kMaxYamlBytes
inline constexpr size_t kMaxPeopleLineBytes = size_t{64} << 10;
inline constexpr size_t kMaxPeopleRecords = 200'000;
inline constexpr size_t kMaxPeopleFaults = 1000;  // more are counted only

enum class PeopleFormat : uint8_t { kCsv, kJsonl, kYaml };
// "csv", "jsonl", "yaml", "yml"; nullopt for other names.
std::optional<PeopleFormat> PeopleFormatNamed(std::string_view name);
// By what stands behind the last dot of a path, without case.
std::optional<PeopleFormat> PeopleFormatOfPath(std::string_view path);

// What a file says of one person. What it does not speak of is absent and changes nothing; what it
// lists is the whole list of that kind.
struct PersonRecord {
  uint64_t line = 0;  // of the first row that names them
  std::string id;     // empty: known by an e-mail address
  std::optional<std::string> name;
  std::optional<PersonKind> kind;
  std::optional<std::string> manager;
  std::optional<std::string> team;
  std::array<bool, 5> lists = {};  // by IdentityKind: the record lists these
  std::vector<RosterIdentity> identities;
  std::vector<Departure> departures;  // without who recorded it and when
};

struct PeopleFile {
  std::vector<PersonRecord> people;   // in the order of the file; rows of one person are joined
  std::vector<std::string> faults;    // "people.csv:7: what is wrong; what to do"
  uint64_t fault_count = 0;           // may be more than are listed
  std::vector<std::string> warnings;  // columns that are not read
};

// `name` is what faults call the file. kInvalidArgument when nothing of the file can be read (its
// header, its YAML, its size); what is wrong with single people is a fault.
absl::StatusOr<PeopleFile> ReadPeopleFile(std::string_view text, PeopleFormat format,
                                          const std::string& name);

}  // namespace offkey
