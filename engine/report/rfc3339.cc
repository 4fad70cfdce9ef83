// Covered by tests/unit/report/rfc3339_test.cc. The calendar is computed here and not by the C
// library, which reads the environment's time zone.
#include "engine/report/rfc3339.h"

#include <algorithm>
#include <cstdlib>

#include "absl/strings/str_format.h"

namespace offkey {
namespace {

constexpr int64_t kFirstSecond = -62'167'219'200;  // 0000-01-01T00:00:00Z
constexpr int64_t kLastSecond = 253'402'300'799;   // 9999-12-31T23:59:59Z
constexpr int64_t kDaySeconds = 86'400;
constexpr int32_t kMostZoneMinutes = 14 * 60;

struct Date {
  int year;
  int month;
  int day;
};

// Days since 1970-01-01 to the proleptic Gregorian calendar. Years are counted from March, so that
// the leap day is the last one; 400 years have 146,097 days.
Date DateOfDay(int64_t days) {
  days += 719'468;  // since 0000-03-01
  int64_t era = days / 146'097;
  if (days % 146'097 < 0) --era;
  const int64_t day_of_era = days - era * 146'097;
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t shifted_month = (5 * day_of_year + 2) / 153;  // 0 = March
  const int64_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
}

}  // namespace

std::string FormatRfc3339(CommitTime time) {
  int32_t zone = time.zone_minutes;
  if (zone < -kMostZoneMinutes || zone > kMostZoneMinutes) zone = 0;
  int64_t local = std::clamp(time.seconds, kFirstSecond, kLastSecond) + int64_t{zone} * 60;
  if (local < kFirstSecond || local > kLastSecond || time.seconds < kFirstSecond ||
      time.seconds > kLastSecond) {
    local = local < 0 ? kFirstSecond : kLastSecond;
    zone = 0;
  }
  int64_t days = local / kDaySeconds;
  if (local % kDaySeconds < 0) --days;
  const auto second = static_cast<int>(local - days * kDaySeconds);
  const Date date = DateOfDay(days);
  return absl::StrFormat("%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", date.year, date.month,
                         date.day, second / 3600, second / 60 % 60, second % 60,
                         zone < 0 ? '-' : '+', std::abs(zone) / 60, std::abs(zone) % 60);
}

std::string FormatDate(CommitTime time) { return FormatRfc3339(time).substr(0, 10); }

}  // namespace offkey
