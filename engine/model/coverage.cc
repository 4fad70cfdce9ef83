#include "engine/model/coverage.h"

namespace offkey {

void Coverage::Merge(const Coverage& other) {
  objects_total += other.objects_total;
  objects_scanned += other.objects_scanned;
  for (const auto& [reason, count] : other.skipped) skipped[reason] += count;
  for (const auto& [reason, count] : other.failed) failed[reason] += count;
  bytes += other.bytes;
  notes.insert(other.notes.begin(), other.notes.end());
  interrupted |= other.interrupted;
  unknown_remainder |= other.unknown_remainder;
}

}  // namespace offkey
