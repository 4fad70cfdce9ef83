// Covered by tests/unit/model/rfc3339_test.cc. The calendar is computed here and not by the C
// library, which reads the environment's time zone.
#include "engine/model/rfc3339.h"

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

int64_t DayOfDate(int year, int month, int day) {
  const int64_t shifted_year = month <= 2 ? year - 1 : year;
  const int64_t era = (shifted_year >= 0 ? shifted_year : shifted_year - 399) / 400;
  const int64_t year_of_era = shifted_year - era * 400;
  const int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

// Takes exactly `digits` digits from the start of *text.
std::optional<int> TakeNumber(std::string_view* text, size_t digits) {
  if (text->size() < digits) return std::nullopt;
  int number = 0;
  for (size_t i = 0; i < digits; ++i) {
    const char c = (*text)[i];
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  text->remove_prefix(digits);
  return number;
}

bool TakeOneOf(std::string_view* text, std::string_view characters) {
  if (text->empty() || characters.find(text->front()) == std::string_view::npos) return false;
  text->remove_prefix(1);
  return true;
}

// Z or +01:00; minutes east of UTC.
std::optional<int32_t> ReadZone(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() != 6) return std::nullopt;
  const bool west = text.front() == '-';
  if (!TakeOneOf(&text, "+-")) return std::nullopt;
  const auto hours = TakeNumber(&text, 2);
  if (!hours || !TakeOneOf(&text, ":")) return std::nullopt;
  const auto minutes = TakeNumber(&text, 2);
  if (!minutes || *minutes > 59) return std::nullopt;
  const int32_t zone = *hours * 60 + *minutes;
  if (zone > kMostZoneMinutes) return std::nullopt;
  return west ? -zone : zone;
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

std::optional<CommitTime> ParseRfc3339(std::string_view text) {
  const auto year = TakeNumber(&text, 4);
  if (!year || !TakeOneOf(&text, "-")) return std::nullopt;
  const auto month = TakeNumber(&text, 2);
  if (!month || !TakeOneOf(&text, "-")) return std::nullopt;
  const auto day = TakeNumber(&text, 2);
  if (!day || *month < 1 || *month > 12 || *day < 1) return std::nullopt;
  const int64_t days = DayOfDate(*year, *month, *day);
  const Date back = DateOfDay(days);
  if (back.month != *month || back.day != *day) return std::nullopt;  // the 30th of February
  CommitTime time;
  time.seconds = days * kDaySeconds;
  if (text.empty()) return time;
  if (!TakeOneOf(&text, "Tt ")) return std::nullopt;
  const auto hour = TakeNumber(&text, 2);
  if (!hour || !TakeOneOf(&text, ":")) return std::nullopt;
  const auto minute = TakeNumber(&text, 2);
  if (!minute || *hour > 23 || *minute > 59) return std::nullopt;
  int second = 0;
  if (TakeOneOf(&text, ":")) {
    const auto read = TakeNumber(&text, 2);
    if (!read || *read > 60) return std::nullopt;  // a leap second is the next minute's first
    second = *read;
    if (TakeOneOf(&text, ".")) {
      if (!TakeNumber(&text, 1)) return std::nullopt;
      while (TakeNumber(&text, 1)) continue;
    }
  }
  const auto zone = ReadZone(text);
  if (!zone) return std::nullopt;
  time.zone_minutes = *zone;
  time.seconds += *hour * 3600 + *minute * 60 + second - int64_t{*zone} * 60;
  return time;
}

std::string FormatDate(CommitTime time) { return FormatRfc3339(time).substr(0, 10); }

}  // namespace offkey
