// Covered by tests/unit/report/quantity_test.cc.
#include "engine/report/quantity.h"

#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/absl_view.h"

namespace offkey {

std::string GroupDigits(uint64_t number) {
  std::string digits = absl::StrCat(number);
  for (size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

std::string Counted(uint64_t count, std::string_view singular) {
  return absl::StrCat(GroupDigits(count), " ", AbslView(singular), count == 1 ? "" : "s");
}

std::string ByteText(double bytes) {
  static constexpr const char* kUnits[] = {"B", "kB", "MB", "GB", "TB", "PB"};
  size_t unit = 0;
  while (bytes >= 999.5 && unit + 1 < std::size(kUnits)) {
    bytes /= 1000;
    ++unit;
  }
  return absl::StrFormat(unit > 0 && bytes < 99.95 ? "%.1f %s" : "%.0f %s", bytes, kUnits[unit]);
}

std::string SecondsText(double seconds) {
  if (seconds < 0.9995) return absl::StrFormat("%.0f ms", seconds * 1000);
  if (seconds < 59.95) return absl::StrFormat("%.1f s", seconds);
  const auto whole = static_cast<uint64_t>(std::llround(seconds));
  if (whole < 3600) return absl::StrFormat("%d min %02d s", whole / 60, whole % 60);
  return absl::StrFormat("%s h %02d min", GroupDigits(whole / 3600), whole / 60 % 60);
}

}  // namespace offkey
