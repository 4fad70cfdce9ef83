// People files of foreign bytes in each form, and the readers below them. Nothing may crash; what
// is read is in its canonical form and imports twice to the same.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/attribution/csv_reader.h"
#include "engine/attribution/people_file.h"
#include "engine/attribution/people_import.h"
#include "engine/base/check.h"

namespace {

using offkey::PeopleFormat;

void CheckFormat(std::string_view text, PeopleFormat format) {
  const auto file = offkey::ReadPeopleFile(text, format, "f");
  if (!file.ok()) {
    OFFKEY_CHECK(!file.status().message().empty(), "an error without a text");
    return;
  }
  const offkey::ImportOptions options = {"f", "fuzzer", 1};
  const auto plan = offkey::PlanImport(offkey::Roster(), *file, options);
  OFFKEY_CHECK(plan.ok(), "an import without a plan");
  auto roster = offkey::Roster::Build(plan->people);
  OFFKEY_CHECK(roster.ok(), "people that make no roster");
  const auto again = offkey::PlanImport(*roster, *file, options);
  OFFKEY_CHECK(again.ok() && (again->changes.empty() || plan->fault_count > 0),
               "importing again changes something");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  offkey::CsvReader reader(text);
  uint64_t line = 0;
  for (offkey::CsvRecord record; reader.Next(&record);) {
    OFFKEY_CHECK(record.line > line, "a record that does not move on");
    line = record.line;
    OFFKEY_CHECK(record.fields.empty() != record.fault.empty(), "neither fields nor a fault");
  }
  for (const PeopleFormat format :
       {PeopleFormat::kCsv, PeopleFormat::kJsonl, PeopleFormat::kYaml}) {
    CheckFormat(text, format);
  }
  return 0;
}
